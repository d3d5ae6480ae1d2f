//! The dictionary of the law's fields: type, bounds and national code (LD/T 92), each fixed once.

use shebao_core::domain::domain;
pub use shebao_core::domain::{FLAG, LIST};
use shebao_core::record::{Domain, Type};

/// The largest amount of money of one person: ten billion yuan. Larger is a mistake of units.
pub const MONEY_MAX: i64 = 1_000_000_000_000;
/// 统筹地区: a place by its GB/T 2260 code.
pub const REGION: Domain = domain(Type::Region, 100_000, 999_999, "AAB301");
/// 费款所属期: the month premiums are for; as in the profile `national`. Other systems have it in AAE002.
pub const MONTH: Domain = domain(Type::Month, 199_001, 209_912, "AAE003");
/// 开始年月: first month of a half-open span.
pub const FROM: Domain = domain(Type::Month, 199_001, 209_912, "AAE041");
/// 终止年月之次月: first month after a half-open span.
pub const UNTIL: Domain = domain(Type::Month, 199_001, 209_912, ""); // AAE042 is the month before
/// 日期: a day on which something happens, or a half-open span of days begins or ends.
pub const DAY: Domain = domain(Type::Date, 19_900_101, 20_991_231, "");
/// 缴费工资: monthly wage before the limits, up to ten million yuan.
pub const WAGE: Domain = domain(Type::Money, 0, 1_000_000_000, "AAC040");
/// 申报工资: a wage as it is held against the limits, after 110 % too.
pub const DECLARED: Domain = domain(Type::Money, 0, 1_100_000_100, "");
/// 缴费基数: monthly payment base.
pub const BASE: Domain = domain(Type::Money, 0, 1_000_000_000, "AAE180");
/// 缴费基数 of a result; negative in a row that takes back what was billed.
pub const BASE_BILLED: Domain = domain(Type::Money, -1_000_000_000, 1_000_000_000, "AAE180");
/// 合计缴费基数: the summed base of many people, up to ten billion yuan a month.
pub const POOLED_BASE: Domain = domain(Type::Money, 0, MONEY_MAX, "");
/// 应缴额: a premium of one month.
pub const PREMIUM: Domain = domain(Type::Money, -MONEY_MAX, MONEY_MAX, "");
/// 单位应缴: the employer's premium.
pub const EMPLOYER_PREMIUM: Domain = domain(Type::Money, -MONEY_MAX, MONEY_MAX, "AAE020");
/// 个人应缴: the employee's premium.
pub const EMPLOYEE_PREMIUM: Domain = domain(Type::Money, -MONEY_MAX, MONEY_MAX, "AAE022");
/// 欠缴本金: what a unit owes of one month and kind, up to ten billion yuan.
pub const PRINCIPAL: Domain = domain(Type::Money, 0, MONEY_MAX, "");
/// 滞纳金: a late fee; by the day it may outgrow what is owed many times.
pub const LATE_FEE: Domain = domain(Type::Money, 0, 100 * MONEY_MAX, "");
/// 缴款: a payment, not nothing.
pub const PAYMENT: Domain = domain(Type::Money, 1, MONEY_MAX, "");
/// 合计: a total, over many people too.
pub const TOTAL: Domain = domain(Type::Money, -1_000_000 * MONEY_MAX, 1_000_000 * MONEY_MAX, "");
/// 账户余额: up to a billion yuan.
pub const BALANCE: Domain = domain(Type::Money, 0, 100_000_000_000, "AAE240");
/// 账户记账: what is booked to an account in a year and its interest; less than nothing where more is taken back: no
/// more than the balance and its interest.
pub const BOOKED: Domain = domain(Type::Money, -200_000_000_000, 200_000_000_000, "AAE240");
/// 个人缴费: what is booked to an account of the person's own payments in a month.
pub const OWN_PART: Domain = domain(Type::Money, 0, 1_000_000_000, "AIC021");
/// 单位划入账户: what is booked to an account of the employer's payments in a month.
pub const UNIT_PART: Domain = domain(Type::Money, 0, 1_000_000_000, "AIC024");
/// 另行记账: one amount that is booked to an account, or taken back.
pub const ENTRY: Domain = domain(Type::Money, -1_000_000_000, 1_000_000_000, "");
/// 支付额: what is paid out of an account in a month.
pub const DRAWN: Domain = domain(Type::Money, 0, 1_000_000_000, "");
/// 待遇享受开始年月: the first month of a pension.
pub const RETIRED: Domain = domain(Type::Month, 199_001, 209_912, "AIC160");
/// 单位费率: a rate up to 5 %, the unit's work-injury rate in force.
pub const INJURY_RATE: Domain = domain(Type::Rate, 0, 50_000, "");
/// 行业大类: a two-digit division of GB/T 4754.
pub const DIVISION: Domain = domain(Type::Count, 1, 99, "");
/// 行业中类: a three-digit group of GB/T 4754.
pub const GROUP: Domain = domain(Type::Count, 11, 999, "");
/// 工伤保险行业风险类别.
pub const RISK_CLASS: Domain = domain(Type::Count, 1, 8, "");
/// 费率浮动档次: a share of the rate of the class, up to twice it.
pub const FLOAT: Domain = domain(Type::Rate, 0, 2_000_000, "");
/// 缴费档次: a share of the average wage, up to three times it.
pub const TIER_SHARE: Domain = domain(Type::Rate, 0, 3_000_000, "");
/// 支缴率: fund spending as a share of premiums, up to a hundred times them.
pub const CLAIMS_RATIO: Domain = domain(Type::Rate, 0, 100_000_000, "");
/// 工程造价: the cost of a building project, up to ten billion yuan.
pub const PROJECT_COST: Domain = domain(Type::Money, 0, MONEY_MAX, "");
/// 人数.
pub const PERSONS: Domain = domain(Type::Count, 0, 100_000, "");
/// 下调幅度: the share of a rate that is cut.
pub const CUT_SHARE: Domain = domain(Type::Rate, 0, 1_000_000, "");
/// 个人序号: the caller's number of a person, no name and no id.
pub const PERSON: Domain = domain(Type::Count, 0, 4_294_967_295, "");
/// 险种: whether a kind of insurance is asked for.
pub const KIND: Domain = domain(Type::Flag, 0, 1, "AAE140");
/// 月数: a number of months, up to a hundred years.
pub const MONTHS: Domain = domain(Type::Count, 0, 1_200, "");
/// 年度: a calendar year.
pub const YEAR: Domain = domain(Type::Count, 1_990, 2_099, "AAE001");
/// 天数: a number of days, up to more than a hundred years.
pub const DAYS: Domain = domain(Type::Count, 0, 50_000, "");
/// 记账利率: a yearly interest rate.
pub const INTEREST_RATE: Domain = domain(Type::Rate, 0, 1_000_000, "");
/// 错误号: the number of an error, absent where there is none.
pub const ERROR: Domain = domain(Type::Count, 0, 999, "");
