// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
package io.github.shebao.choice;

/** 数据效力: weakest standing of the policy rows used. */
public enum LineStanding {
    /** 正式: final. */
    FINAL,
    /** 预结: provisional. */
    PROVISIONAL,
    /** 假定: assumed. */
    ASSUMED
}
