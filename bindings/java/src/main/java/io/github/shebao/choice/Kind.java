// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
package io.github.shebao.choice;

/** 险种: kind of insurance. */
public enum Kind {
    /** 基本养老保险: basic pension. */
    PENSION,
    /** 职工基本医疗保险: basic medical. */
    MEDICAL,
    /** 生育保险: maternity. */
    MATERNITY,
    /** 失业保险: unemployment. */
    UNEMPLOYMENT,
    /** 工伤保险: work injury. */
    INJURY
}
