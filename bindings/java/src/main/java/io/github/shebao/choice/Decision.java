// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
package io.github.shebao.choice;

/** 补缴情形: what paying the month on that day is. */
public enum Decision {
    /** 不得补缴: the month may not be made up. */
    NOT_ALLOWED,
    /** 当期缴费: paid in its period, no making up. */
    IN_TIME,
    /** 可以补缴: may be made up. */
    ALLOWED,
    /** 须凭法律文书或书面承诺补缴: may be made up on legal papers or a written pledge. */
    WITH_PAPERS,
    /** 阶段性政策允许补缴: may be made up under a relief. */
    RELIEF
}
