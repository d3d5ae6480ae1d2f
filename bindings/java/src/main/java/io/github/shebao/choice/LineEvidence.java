// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
package io.github.shebao.choice;

/** 数据证据: weakest evidence of the policy rows used. */
public enum LineEvidence {
    /** 官方原文: official. */
    OFFICIAL,
    /** 多方印证: corroborated. */
    CORROBORATED,
    /** 单一来源: single. */
    SINGLE,
    /** 未经证实: unverified. */
    UNVERIFIED
}
