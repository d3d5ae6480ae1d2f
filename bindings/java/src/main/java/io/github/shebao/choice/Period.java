// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
package io.github.shebao.choice;

/** 缴费周期: how many months are paid at once; flexible workers only. */
public enum Period {
    /** 按月缴费: by the month. */
    MONTH,
    /** 按季缴费: by the quarter. */
    QUARTER,
    /** 按半年缴费: by the half-year. */
    HALF_YEAR,
    /** 按年缴费: by the year. */
    YEAR
}
