//! What C and C++ say of a field, and what they cannot call one.

use shebao::record::{Field, Type};

/// Words that no field may be called, in C99, C11, C23 or C++20.
pub(crate) const KEYWORDS: &str = "\
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char char16_t char32_t char8_t class \
    co_await co_return co_yield compl concept const const_cast consteval constexpr constinit continue decltype \
    default delete do double dynamic_cast else enum explicit export extern false float for friend goto if inline \
    int long mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public \
    register reinterpret_cast requires restrict return short signed sizeof static static_assert static_cast \
    struct switch template this thread_local throw true try typedef typeid typename typeof union unsigned using \
    virtual void volatile wchar_t while xor xor_eq";

/// `*缴费工资: declared monthly wage. fen, 0 to 1000000000, AAC040`; the star is for what must be given.
pub(crate) fn doc(field: &Field, given: bool) -> String {
    let Field { zh, en, domain, required, .. } = field;
    let unit = match &domain.ty {
        Type::Money => "fen".to_owned(),
        Type::Rate => "parts per million".to_owned(),
        Type::Month => "yyyymm".to_owned(),
        Type::Date => "yyyymmdd".to_owned(),
        Type::Region => "GB/T 2260".to_owned(),
        Type::Flag => "0 or 1".to_owned(),
        Type::Choice(_) => format!("SHEBAO_{}_…", field.name.to_uppercase()),
        Type::Count | Type::List => String::new(),
    };
    let mut more: Vec<String> = Vec::from_iter(Some(unit).filter(|unit| !unit.is_empty()));
    let bounded = !matches!(domain.ty, Type::Flag | Type::Choice(_) | Type::List | Type::Region);
    if given && bounded {
        more.push(format!("{} to {}", domain.min, domain.max));
    }
    if !domain.national.is_empty() {
        more.push(domain.national.to_owned());
    }
    let (needed, stop) = (if given && *required { "*" } else { "" }, if more.is_empty() { "" } else { ". " });
    format!("{needed}{zh}: {en}{stop}{}", more.join(", "))
}
