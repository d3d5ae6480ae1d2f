// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
package io.github.shebao.choice;

/** 缴款当日是否计入: whether the day of payment counts. */
public enum PaymentDay {
    /** 缴款当日不计: the day of payment does not count. */
    NOT_COUNTED,
    /** 缴款当日计入: the day of payment counts. */
    COUNTED
}
