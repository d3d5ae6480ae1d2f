// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
package io.github.shebao.choice;

/** 核定结果: why the base is or is not what was declared. */
public enum Reason {
    /** 申报相符: what was declared is the base. */
    AGREES,
    /** 低于下限，按下限: below the floor; billed on the floor, as is the wage itself. */
    RAISED_TO_FLOOR,
    /** 高于上限，按上限: above the cap; billed on the cap, as is the wage itself. */
    CAPPED,
    /** 少报: declared below the base that follows; premium is owed. */
    UNDER_DECLARED,
    /** 多报: declared above the base that follows; premium was paid too much. */
    OVER_DECLARED
}
