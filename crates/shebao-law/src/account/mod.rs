//! 个人账户: personal accounts.
use shebao_core::policy::ValueType;
pub(crate) const PARAMETERS: &[(&str, ValueType)] = &[];
