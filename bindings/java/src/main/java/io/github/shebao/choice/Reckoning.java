// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
package io.github.shebao.choice;

/** 分段计算方法: what a fee is reckoned on where principal is paid in parts. */
public enum Reckoning {
    /** 按余额分段: on what was open of a debt until a payment on its principal; each such fee is rounded. */
    BY_SPAN,
    /** 按所缴本金: on each part of the principal from default to its payment; each such fee is rounded. Principal goes first. */
    BY_PART
}
