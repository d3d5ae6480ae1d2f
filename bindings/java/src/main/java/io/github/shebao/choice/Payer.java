// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
package io.github.shebao.choice;

/** 缴费主体: who pays. */
public enum Payer {
    /** 企业及其职工: an enterprise and its employees. */
    ENTERPRISE,
    /** 机关和全额拨款事业单位: a state organ or a fully funded institution, in the pension of public institutions. */
    FUNDED,
    /** 差额拨款和自收自支事业单位: another public institution, in the pension of public institutions. */
    INSTITUTION,
    /** 民办非企业单位、社会团体等社会组织: a private non-enterprise unit or social organisation. */
    SOCIAL,
    /** 有雇工的个体工商户: a proprietor with employees. */
    PROPRIETOR,
    /** 灵活就业人员和无雇工的个体工商户: a flexible worker, or a proprietor without employees, who pays all alone. */
    FLEXIBLE
}
