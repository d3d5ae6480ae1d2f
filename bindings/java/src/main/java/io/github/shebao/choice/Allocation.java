// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
package io.github.shebao.choice;

/** 合计与尾差: how the rows come to the total; left out, it is the sum of the rounded rows. */
public enum Allocation {
    /** 逐人取整后相加: the sum of the rounded rows. */
    ROWS,
    /** 合计基数取整，尾差归缴费基数最大者: by kind and month on the summed base, the residual on the row of the largest base. */
    SUMMED_BASE
}
