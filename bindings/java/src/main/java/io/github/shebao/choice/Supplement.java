// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
package io.github.shebao.choice;

/** 大额医疗补助: how the large-amount medical supplement falls due in this month; left out, it is not asked for. */
public enum Supplement {
    /** 按年缴纳: the whole year's amount falls due in this month. */
    YEAR,
    /** 年中参保按月缴纳: who joined within the year pays by month. */
    MONTH
}
