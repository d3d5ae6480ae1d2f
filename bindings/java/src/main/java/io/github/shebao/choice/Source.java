// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
package io.github.shebao.choice;

/** 工资来源: what the wage given is. */
public enum Source {
    /** 本人上年度月平均工资: own average monthly wage of the previous year. */
    PREVIOUS_YEAR,
    /** 新参保人员首月工资: wage of the first month of who joined in the year, until the next yearly reset. */
    FIRST_MONTH,
    /** 用人单位未申报，原缴费基数: base in force, where the employer did not declare. */
    UNDECLARED,
    /** 一级至四级伤残津贴: disability allowance of grades 1 to 4. */
    ALLOWANCE_SEVERE,
    /** 五级、六级伤残津贴: disability allowance of grades 5 and 6. */
    ALLOWANCE_MIDDLE,
    /** 灵活就业人员自选基数: base that a flexible worker chose. */
    CHOSEN
}
