// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
package io.github.shebao.choice;

/** 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12. */
public enum EmployerSize {
    /** 中小微企业: micro, small or medium enterprise. */
    SMALL,
    /** 大型企业: large enterprise. */
    LARGE,
    /** 民办非企业单位、社会团体等社会组织: private non-enterprise unit or social organisation. */
    SOCIAL
}
