// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
package io.github.shebao.choice;

/** 行业分类版本: edition of GB/T 4754 that the codes of the scope are of; needed with a scope. */
public enum Edition {
    /** 2011年版（GB/T 4754-2011）: edition of 2011, in which the annex of 人社部发〔2015〕71号 is written. */
    GB2011,
    /** 2017年版（GB/T 4754-2017）: edition of 2017, in force from 2017-10. */
    GB2017
}
