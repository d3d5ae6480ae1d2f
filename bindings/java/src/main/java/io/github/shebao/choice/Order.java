// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
package io.github.shebao.choice;

/** 抵缴次序: to what a payment goes first. */
public enum Order {
    /** 先本金后滞纳金: the principal of all months, then the fees. */
    PRINCIPAL_THEN_FEE,
    /** 先滞纳金后本金: the fees of all months, then the principal. */
    FEE_THEN_PRINCIPAL,
    /** 逐月先本金后滞纳金: month by month, its principal, then its fee. */
    MONTH_PRINCIPAL_THEN_FEE,
    /** 逐月先滞纳金后本金: month by month, its fee, then its principal. */
    MONTH_FEE_THEN_PRINCIPAL
}
