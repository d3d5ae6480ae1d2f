// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
package io.github.shebao.choice;

/** 阶段性缓缴政策: a deferral policy that the unit falls under. */
public enum Relief {
    /** 五个特困行业阶段性缓缴（2022年）: deferral of 2022 for catering, retail, tourism, civil aviation and transport. */
    FIVE_SECTORS,
    /** 扩围行业阶段性缓缴（2022年）: deferral of 2022 for the seventeen further sectors. */
    WIDER_SECTORS,
    /** 困难中小微企业阶段性缓缴（2022年）: deferral of 2022 for small firms in hard-hit places. */
    HARD_HIT,
    /** 困难企业缓缴（2020年）: deferral of 2020 for firms in hardship. */
    HARDSHIP,
    /** 缴费基数上下限公布后的差额结算（2025年）: settlement of the difference after the limits of 2025 came out. */
    LIMITS_SETTLEMENT
}
