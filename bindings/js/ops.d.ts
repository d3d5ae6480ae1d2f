// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.

/** 金额: yuan with exactly two decimals, "8000.00". */
export type Money = string;
/** 比率: "0.2%", "0.2‰" or "1/500". */
export type Rate = string;
/** 年月: "2025-09". */
export type Month = string;
/** 日期: "2025-09-22". */
export type Day = string;
/** 行政区划代码: GB/T 2260, "410100". */
export type Region = string;

/** A list as columns: the items of row `i` are those from `offsets[i]` to `offsets[i + 1]`. */
export interface Ragged<Items> {
  offsets: Int32Array;
  items: Items;
}

/** 月应缴社会保险费: social-insurance premium of one person for one month. 社会保险法 art. 10, 12, 23, 33, 35, 44, 53, 60. */
export interface PremiumMonthlyInput {
  /** 统筹地区 (AAB301): pooling region */
  region: Region;
  /** 费款所属期 (AAE003): month the premium is for */
  month: Month;
  /** 缴费主体: who pays */
  payer: 'enterprise' | 'funded' | 'institution' | 'social' | 'proprietor' | 'flexible';
  /** 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12 */
  employer_size?: 'small' | 'large' | 'social';
  /** 基本养老保险 (AAE140): whether basic pension is asked for */
  pension?: boolean;
  /** 职工基本医疗保险 (AAE140): whether basic medical is asked for */
  medical?: boolean;
  /** 生育保险 (AAE140): whether maternity is asked for */
  maternity?: boolean;
  /** 失业保险 (AAE140): whether unemployment is asked for */
  unemployment?: boolean;
  /** 工伤保险 (AAE140): whether work injury is asked for */
  injury?: boolean;
  /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for */
  injury_rate?: Rate;
  /** 缴费工资 (AAC040): declared monthly wage, or the base that a flexible worker chose; before the limits */
  wage: Money;
  /** 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for */
  annuity?: boolean;
  /** 大额医疗补助: how the large-amount medical supplement falls due in this month; left out, it is not asked for */
  supplement?: 'year' | 'month';
  /** 农民合同制工人: whether the person is a rural contract worker, who paid no unemployment premium under the ordinances */
  rural_contract?: boolean;
}

/** 月应缴社会保险费: social-insurance premium of one person for one month. 社会保险法 art. 10, 12, 23, 33, 35, 44, 53, 60. */
export interface PremiumMonthlyOutput {
  /** 养老缴费基数 (AAE180): payment base of pension */
  pension_base?: Money;
  /** 单位应缴养老保险费 (AAE020): employer's pension premium */
  pension_employer?: Money;
  /** 个人应缴养老保险费 (AAE022): employee's pension premium */
  pension_employee?: Money;
  /** 医疗缴费基数 (AAE180): payment base of medical */
  medical_base?: Money;
  /** 单位应缴医疗保险费 (AAE020): employer's medical premium */
  medical_employer?: Money;
  /** 个人应缴医疗保险费 (AAE022): employee's medical premium */
  medical_employee?: Money;
  /** 生育缴费基数 (AAE180): payment base of maternity */
  maternity_base?: Money;
  /** 单位应缴生育保险费 (AAE020): employer's maternity premium */
  maternity_employer?: Money;
  /** 失业缴费基数 (AAE180): payment base of unemployment */
  unemployment_base?: Money;
  /** 单位应缴失业保险费 (AAE020): employer's unemployment premium */
  unemployment_employer?: Money;
  /** 个人应缴失业保险费 (AAE022): employee's unemployment premium */
  unemployment_employee?: Money;
  /** 工伤缴费基数 (AAE180): payment base of work injury */
  injury_base?: Money;
  /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium */
  injury_employer?: Money;
  /** 单位应缴合计 (AAE020): employer's total */
  employer_total?: Money;
  /** 个人应缴合计 (AAE022): employee's total */
  employee_total?: Money;
  /** 应缴合计: total */
  total?: Money;
  /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity */
  annuity_base?: Money;
  /** 单位应缴职业年金 (AAE020): employer's occupational annuity */
  annuity_employer?: Money;
  /** 个人应缴职业年金 (AAE022): employee's occupational annuity */
  annuity_employee?: Money;
  /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker */
  maternity_employee?: Money;
  /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person */
  supplement_employee?: Money;
  /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account */
  pension_account?: Money;
  /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it */
  medical_account?: Money;
}

/** 月应缴社会保险费: social-insurance premium of one person for one month. As columns: absent is the smallest signed number, or 255. */
export interface PremiumMonthlyInputColumns {
  /** 统筹地区 (AAB301): pooling region */
  region: Int32Array;
  /** 费款所属期 (AAE003): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 缴费主体: who pays [0 enterprise 企业及其职工, 1 funded 机关和全额拨款事业单位, 2 institution 差额拨款和自收自支事业单位, 3 social 民办非企业单位、社会团体等社会组织, 4 proprietor 有雇工的个体工商户, 5 flexible 灵活就业人员和无雇工的个体工商户] */
  payer: Int32Array;
  /** 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12 [0 small 中小微企业, 1 large 大型企业, 2 social 民办非企业单位、社会团体等社会组织] */
  employer_size?: Int32Array;
  /** 基本养老保险 (AAE140): whether basic pension is asked for [1 or 0] */
  pension?: Uint8Array;
  /** 职工基本医疗保险 (AAE140): whether basic medical is asked for [1 or 0] */
  medical?: Uint8Array;
  /** 生育保险 (AAE140): whether maternity is asked for [1 or 0] */
  maternity?: Uint8Array;
  /** 失业保险 (AAE140): whether unemployment is asked for [1 or 0] */
  unemployment?: Uint8Array;
  /** 工伤保险 (AAE140): whether work injury is asked for [1 or 0] */
  injury?: Uint8Array;
  /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for [parts per million] */
  injury_rate?: Int32Array;
  /** 缴费工资 (AAC040): declared monthly wage, or the base that a flexible worker chose; before the limits [fen] */
  wage: BigInt64Array;
  /** 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for [1 or 0] */
  annuity?: Uint8Array;
  /** 大额医疗补助: how the large-amount medical supplement falls due in this month; left out, it is not asked for [0 year 按年缴纳, 1 month 年中参保按月缴纳] */
  supplement?: Int32Array;
  /** 农民合同制工人: whether the person is a rural contract worker, who paid no unemployment premium under the ordinances [1 or 0] */
  rural_contract?: Uint8Array;
}

/** 月应缴社会保险费: social-insurance premium of one person for one month. As columns: absent is the smallest signed number, or 255. */
export interface PremiumMonthlyOutputColumns {
  /** 养老缴费基数 (AAE180): payment base of pension [fen] */
  pension_base: BigInt64Array;
  /** 单位应缴养老保险费 (AAE020): employer's pension premium [fen] */
  pension_employer: BigInt64Array;
  /** 个人应缴养老保险费 (AAE022): employee's pension premium [fen] */
  pension_employee: BigInt64Array;
  /** 医疗缴费基数 (AAE180): payment base of medical [fen] */
  medical_base: BigInt64Array;
  /** 单位应缴医疗保险费 (AAE020): employer's medical premium [fen] */
  medical_employer: BigInt64Array;
  /** 个人应缴医疗保险费 (AAE022): employee's medical premium [fen] */
  medical_employee: BigInt64Array;
  /** 生育缴费基数 (AAE180): payment base of maternity [fen] */
  maternity_base: BigInt64Array;
  /** 单位应缴生育保险费 (AAE020): employer's maternity premium [fen] */
  maternity_employer: BigInt64Array;
  /** 失业缴费基数 (AAE180): payment base of unemployment [fen] */
  unemployment_base: BigInt64Array;
  /** 单位应缴失业保险费 (AAE020): employer's unemployment premium [fen] */
  unemployment_employer: BigInt64Array;
  /** 个人应缴失业保险费 (AAE022): employee's unemployment premium [fen] */
  unemployment_employee: BigInt64Array;
  /** 工伤缴费基数 (AAE180): payment base of work injury [fen] */
  injury_base: BigInt64Array;
  /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium [fen] */
  injury_employer: BigInt64Array;
  /** 单位应缴合计 (AAE020): employer's total [fen] */
  employer_total: BigInt64Array;
  /** 个人应缴合计 (AAE022): employee's total [fen] */
  employee_total: BigInt64Array;
  /** 应缴合计: total [fen] */
  total: BigInt64Array;
  /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity [fen] */
  annuity_base: BigInt64Array;
  /** 单位应缴职业年金 (AAE020): employer's occupational annuity [fen] */
  annuity_employer: BigInt64Array;
  /** 个人应缴职业年金 (AAE022): employee's occupational annuity [fen] */
  annuity_employee: BigInt64Array;
  /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker [fen] */
  maternity_employee: BigInt64Array;
  /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person [fen] */
  supplement_employee: BigInt64Array;
  /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account [fen] */
  pension_account: BigInt64Array;
  /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it [fen] */
  medical_account: BigInt64Array;
}

/** 花名册: who works here, from when to when, at what wage; a change of wage is a further row. */
export interface PremiumUnitBillInputRoster {
  /** 个人序号: the caller's number of the person */
  person: number;
  /** 开始年月 (AAE041): first month */
  from: Month;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) */
  until: Month;
  /** 缴费工资 (AAC040): declared monthly wage, before the limits */
  wage: Money;
  /** 农民合同制工人: whether the person is a rural contract worker */
  rural_contract?: boolean;
  /** 冲减: whether the row takes back what was billed on it before; its lines are negative and net with the others */
  reversal?: boolean;
}

/** 单位应缴核定: what a unit and its people owe for a span of months. 社会保险法 art. 60. */
export interface PremiumUnitBillInput {
  /** 统筹地区 (AAB301): pooling region */
  region: Region;
  /** 开始年月 (AAE041): first month billed */
  from: Month;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) */
  until: Month;
  /** 缴费主体: who pays */
  payer: 'enterprise' | 'funded' | 'institution' | 'social' | 'proprietor' | 'flexible';
  /** 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12 */
  employer_size?: 'small' | 'large' | 'social';
  /** 基本养老保险 (AAE140): whether basic pension is asked for */
  pension?: boolean;
  /** 职工基本医疗保险 (AAE140): whether basic medical is asked for */
  medical?: boolean;
  /** 生育保险 (AAE140): whether maternity is asked for */
  maternity?: boolean;
  /** 失业保险 (AAE140): whether unemployment is asked for */
  unemployment?: boolean;
  /** 工伤保险 (AAE140): whether work injury is asked for */
  injury?: boolean;
  /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for */
  injury_rate?: Rate;
  /** 花名册: who works here, from when to when, at what wage; a change of wage is a further row */
  roster?: PremiumUnitBillInputRoster[];
  /** 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for */
  annuity?: boolean;
  /** 合计与尾差: how the rows come to the total; left out, it is the sum of the rounded rows */
  allocation?: 'rows' | 'summed_base';
}

/** 明细: one row a person and month, in order of the roster and of months. */
export interface PremiumUnitBillOutputLines {
  /** 个人序号: the caller's number of the person */
  person: number;
  /** 费款所属期 (AAE003): month the premium is for */
  month: Month;
  /** 养老缴费基数 (AAE180): payment base of pension */
  pension_base?: Money;
  /** 单位应缴养老保险费 (AAE020): employer's pension premium */
  pension_employer?: Money;
  /** 个人应缴养老保险费 (AAE022): employee's pension premium */
  pension_employee?: Money;
  /** 医疗缴费基数 (AAE180): payment base of medical */
  medical_base?: Money;
  /** 单位应缴医疗保险费 (AAE020): employer's medical premium */
  medical_employer?: Money;
  /** 个人应缴医疗保险费 (AAE022): employee's medical premium */
  medical_employee?: Money;
  /** 生育缴费基数 (AAE180): payment base of maternity */
  maternity_base?: Money;
  /** 单位应缴生育保险费 (AAE020): employer's maternity premium */
  maternity_employer?: Money;
  /** 失业缴费基数 (AAE180): payment base of unemployment */
  unemployment_base?: Money;
  /** 单位应缴失业保险费 (AAE020): employer's unemployment premium */
  unemployment_employer?: Money;
  /** 个人应缴失业保险费 (AAE022): employee's unemployment premium */
  unemployment_employee?: Money;
  /** 工伤缴费基数 (AAE180): payment base of work injury */
  injury_base?: Money;
  /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium */
  injury_employer?: Money;
  /** 单位应缴合计 (AAE020): employer's total */
  employer_total?: Money;
  /** 个人应缴合计 (AAE022): employee's total */
  employee_total?: Money;
  /** 应缴合计: total */
  total?: Money;
  /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity */
  annuity_base?: Money;
  /** 单位应缴职业年金 (AAE020): employer's occupational annuity */
  annuity_employer?: Money;
  /** 个人应缴职业年金 (AAE022): employee's occupational annuity */
  annuity_employee?: Money;
  /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker */
  maternity_employee?: Money;
  /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person */
  supplement_employee?: Money;
  /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account */
  pension_account?: Money;
  /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it */
  medical_account?: Money;
  /** 冲减: whether the row takes back what was billed before */
  reversal?: boolean;
}

/** 未能核定的明细: rows without a result, each with its error number. */
export interface PremiumUnitBillOutputFailed {
  /** 个人序号: the caller's number of the person */
  person: number;
  /** 费款所属期 (AAE003): month the premium is for */
  month: Month;
  /** 错误号: number of the error */
  error: number;
}

/** 尾差: what the rows of the largest bases carry beside their own amounts, where the summed base was rounded. */
export interface PremiumUnitBillOutputResiduals {
  /** 个人序号: the person whose row carries it */
  person: number;
  /** 费款所属期 (AAE003): month the premium is for */
  month: Month;
  /** 征收品目: kind of insurance, or the annuity */
  item: 'pension' | 'medical' | 'maternity' | 'unemployment' | 'injury' | 'annuity';
  /** 合计缴费基数: summed base of the rows, as billed */
  pooled_base: Money;
  /** 单位尾差 (AAE020): premium on the summed base less the sum of the rounded rows, employer */
  employer_residual: Money;
  /** 个人尾差 (AAE022): premium on the summed base less the sum of the rounded rows, employees */
  employee_residual: Money;
  /** 冲减: whether the rows take back what was billed before */
  reversal?: boolean;
}

/** 单位应缴核定: what a unit and its people owe for a span of months. 社会保险法 art. 60. */
export interface PremiumUnitBillOutput {
  /** 人次: rows asked for, one a person and month; where one of them failed, and where there is none, no total is given */
  rows: number;
  /** 明细: one row a person and month, in order of the roster and of months */
  lines?: PremiumUnitBillOutputLines[];
  /** 未能核定的明细: rows without a result, each with its error number */
  failed?: PremiumUnitBillOutputFailed[];
  /** 养老缴费基数 (AAE180): payment base of pension */
  pension_base?: Money;
  /** 单位应缴养老保险费 (AAE020): employer's pension premium */
  pension_employer?: Money;
  /** 个人应缴养老保险费 (AAE022): employee's pension premium */
  pension_employee?: Money;
  /** 医疗缴费基数 (AAE180): payment base of medical */
  medical_base?: Money;
  /** 单位应缴医疗保险费 (AAE020): employer's medical premium */
  medical_employer?: Money;
  /** 个人应缴医疗保险费 (AAE022): employee's medical premium */
  medical_employee?: Money;
  /** 生育缴费基数 (AAE180): payment base of maternity */
  maternity_base?: Money;
  /** 单位应缴生育保险费 (AAE020): employer's maternity premium */
  maternity_employer?: Money;
  /** 失业缴费基数 (AAE180): payment base of unemployment */
  unemployment_base?: Money;
  /** 单位应缴失业保险费 (AAE020): employer's unemployment premium */
  unemployment_employer?: Money;
  /** 个人应缴失业保险费 (AAE022): employee's unemployment premium */
  unemployment_employee?: Money;
  /** 工伤缴费基数 (AAE180): payment base of work injury */
  injury_base?: Money;
  /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium */
  injury_employer?: Money;
  /** 单位应缴合计 (AAE020): employer's total */
  employer_total?: Money;
  /** 个人应缴合计 (AAE022): employee's total */
  employee_total?: Money;
  /** 应缴合计: total */
  total?: Money;
  /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity */
  annuity_base?: Money;
  /** 单位应缴职业年金 (AAE020): employer's occupational annuity */
  annuity_employer?: Money;
  /** 个人应缴职业年金 (AAE022): employee's occupational annuity */
  annuity_employee?: Money;
  /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker */
  maternity_employee?: Money;
  /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person */
  supplement_employee?: Money;
  /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account */
  pension_account?: Money;
  /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it */
  medical_account?: Money;
  /** 合计与尾差: how the rows came to the total */
  allocation: 'rows' | 'summed_base';
  /** 尾差: what the rows of the largest bases carry beside their own amounts, where the summed base was rounded */
  residuals?: PremiumUnitBillOutputResiduals[];
}

/** 花名册: who works here, from when to when, at what wage; a change of wage is a further row. */
export interface PremiumUnitBillInputRosterColumns {
  /** 个人序号: the caller's number of the person */
  person: BigInt64Array;
  /** 开始年月 (AAE041): first month [yyyymm] */
  from: Int32Array;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) [yyyymm] */
  until: Int32Array;
  /** 缴费工资 (AAC040): declared monthly wage, before the limits [fen] */
  wage: BigInt64Array;
  /** 农民合同制工人: whether the person is a rural contract worker [1 or 0] */
  rural_contract?: Uint8Array;
  /** 冲减: whether the row takes back what was billed on it before; its lines are negative and net with the others [1 or 0] */
  reversal?: Uint8Array;
}

/** 单位应缴核定: what a unit and its people owe for a span of months. As columns: absent is the smallest signed number, or 255. */
export interface PremiumUnitBillInputColumns {
  /** 统筹地区 (AAB301): pooling region */
  region: Int32Array;
  /** 开始年月 (AAE041): first month billed [yyyymm] */
  from: Int32Array;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) [yyyymm] */
  until: Int32Array;
  /** 缴费主体: who pays [0 enterprise 企业及其职工, 1 funded 机关和全额拨款事业单位, 2 institution 差额拨款和自收自支事业单位, 3 social 民办非企业单位、社会团体等社会组织, 4 proprietor 有雇工的个体工商户, 5 flexible 灵活就业人员和无雇工的个体工商户] */
  payer: Int32Array;
  /** 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12 [0 small 中小微企业, 1 large 大型企业, 2 social 民办非企业单位、社会团体等社会组织] */
  employer_size?: Int32Array;
  /** 基本养老保险 (AAE140): whether basic pension is asked for [1 or 0] */
  pension?: Uint8Array;
  /** 职工基本医疗保险 (AAE140): whether basic medical is asked for [1 or 0] */
  medical?: Uint8Array;
  /** 生育保险 (AAE140): whether maternity is asked for [1 or 0] */
  maternity?: Uint8Array;
  /** 失业保险 (AAE140): whether unemployment is asked for [1 or 0] */
  unemployment?: Uint8Array;
  /** 工伤保险 (AAE140): whether work injury is asked for [1 or 0] */
  injury?: Uint8Array;
  /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for [parts per million] */
  injury_rate?: Int32Array;
  /** 花名册: who works here, from when to when, at what wage; a change of wage is a further row */
  roster?: Ragged<PremiumUnitBillInputRosterColumns>;
  /** 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for [1 or 0] */
  annuity?: Uint8Array;
  /** 合计与尾差: how the rows come to the total; left out, it is the sum of the rounded rows [0 rows 逐人取整后相加, 1 summed_base 合计基数取整，尾差归缴费基数最大者] */
  allocation?: Int32Array;
}

/** 明细: one row a person and month, in order of the roster and of months. */
export interface PremiumUnitBillOutputLinesColumns {
  /** 个人序号: the caller's number of the person */
  person: BigInt64Array;
  /** 费款所属期 (AAE003): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 养老缴费基数 (AAE180): payment base of pension [fen] */
  pension_base: BigInt64Array;
  /** 单位应缴养老保险费 (AAE020): employer's pension premium [fen] */
  pension_employer: BigInt64Array;
  /** 个人应缴养老保险费 (AAE022): employee's pension premium [fen] */
  pension_employee: BigInt64Array;
  /** 医疗缴费基数 (AAE180): payment base of medical [fen] */
  medical_base: BigInt64Array;
  /** 单位应缴医疗保险费 (AAE020): employer's medical premium [fen] */
  medical_employer: BigInt64Array;
  /** 个人应缴医疗保险费 (AAE022): employee's medical premium [fen] */
  medical_employee: BigInt64Array;
  /** 生育缴费基数 (AAE180): payment base of maternity [fen] */
  maternity_base: BigInt64Array;
  /** 单位应缴生育保险费 (AAE020): employer's maternity premium [fen] */
  maternity_employer: BigInt64Array;
  /** 失业缴费基数 (AAE180): payment base of unemployment [fen] */
  unemployment_base: BigInt64Array;
  /** 单位应缴失业保险费 (AAE020): employer's unemployment premium [fen] */
  unemployment_employer: BigInt64Array;
  /** 个人应缴失业保险费 (AAE022): employee's unemployment premium [fen] */
  unemployment_employee: BigInt64Array;
  /** 工伤缴费基数 (AAE180): payment base of work injury [fen] */
  injury_base: BigInt64Array;
  /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium [fen] */
  injury_employer: BigInt64Array;
  /** 单位应缴合计 (AAE020): employer's total [fen] */
  employer_total: BigInt64Array;
  /** 个人应缴合计 (AAE022): employee's total [fen] */
  employee_total: BigInt64Array;
  /** 应缴合计: total [fen] */
  total: BigInt64Array;
  /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity [fen] */
  annuity_base: BigInt64Array;
  /** 单位应缴职业年金 (AAE020): employer's occupational annuity [fen] */
  annuity_employer: BigInt64Array;
  /** 个人应缴职业年金 (AAE022): employee's occupational annuity [fen] */
  annuity_employee: BigInt64Array;
  /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker [fen] */
  maternity_employee: BigInt64Array;
  /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person [fen] */
  supplement_employee: BigInt64Array;
  /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account [fen] */
  pension_account: BigInt64Array;
  /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it [fen] */
  medical_account: BigInt64Array;
  /** 冲减: whether the row takes back what was billed before [1 or 0] */
  reversal: Uint8Array;
}

/** 未能核定的明细: rows without a result, each with its error number. */
export interface PremiumUnitBillOutputFailedColumns {
  /** 个人序号: the caller's number of the person */
  person: BigInt64Array;
  /** 费款所属期 (AAE003): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 错误号: number of the error */
  error: BigInt64Array;
}

/** 尾差: what the rows of the largest bases carry beside their own amounts, where the summed base was rounded. */
export interface PremiumUnitBillOutputResidualsColumns {
  /** 个人序号: the person whose row carries it */
  person: BigInt64Array;
  /** 费款所属期 (AAE003): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 征收品目: kind of insurance, or the annuity [0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金] */
  item: Int32Array;
  /** 合计缴费基数: summed base of the rows, as billed [fen] */
  pooled_base: BigInt64Array;
  /** 单位尾差 (AAE020): premium on the summed base less the sum of the rounded rows, employer [fen] */
  employer_residual: BigInt64Array;
  /** 个人尾差 (AAE022): premium on the summed base less the sum of the rounded rows, employees [fen] */
  employee_residual: BigInt64Array;
  /** 冲减: whether the rows take back what was billed before [1 or 0] */
  reversal: Uint8Array;
}

/** 单位应缴核定: what a unit and its people owe for a span of months. As columns: absent is the smallest signed number, or 255. */
export interface PremiumUnitBillOutputColumns {
  /** 人次: rows asked for, one a person and month; where one of them failed, and where there is none, no total is given */
  rows: BigInt64Array;
  /** 明细: one row a person and month, in order of the roster and of months */
  lines: Ragged<PremiumUnitBillOutputLinesColumns>;
  /** 未能核定的明细: rows without a result, each with its error number */
  failed: Ragged<PremiumUnitBillOutputFailedColumns>;
  /** 养老缴费基数 (AAE180): payment base of pension [fen] */
  pension_base: BigInt64Array;
  /** 单位应缴养老保险费 (AAE020): employer's pension premium [fen] */
  pension_employer: BigInt64Array;
  /** 个人应缴养老保险费 (AAE022): employee's pension premium [fen] */
  pension_employee: BigInt64Array;
  /** 医疗缴费基数 (AAE180): payment base of medical [fen] */
  medical_base: BigInt64Array;
  /** 单位应缴医疗保险费 (AAE020): employer's medical premium [fen] */
  medical_employer: BigInt64Array;
  /** 个人应缴医疗保险费 (AAE022): employee's medical premium [fen] */
  medical_employee: BigInt64Array;
  /** 生育缴费基数 (AAE180): payment base of maternity [fen] */
  maternity_base: BigInt64Array;
  /** 单位应缴生育保险费 (AAE020): employer's maternity premium [fen] */
  maternity_employer: BigInt64Array;
  /** 失业缴费基数 (AAE180): payment base of unemployment [fen] */
  unemployment_base: BigInt64Array;
  /** 单位应缴失业保险费 (AAE020): employer's unemployment premium [fen] */
  unemployment_employer: BigInt64Array;
  /** 个人应缴失业保险费 (AAE022): employee's unemployment premium [fen] */
  unemployment_employee: BigInt64Array;
  /** 工伤缴费基数 (AAE180): payment base of work injury [fen] */
  injury_base: BigInt64Array;
  /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium [fen] */
  injury_employer: BigInt64Array;
  /** 单位应缴合计 (AAE020): employer's total [fen] */
  employer_total: BigInt64Array;
  /** 个人应缴合计 (AAE022): employee's total [fen] */
  employee_total: BigInt64Array;
  /** 应缴合计: total [fen] */
  total: BigInt64Array;
  /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity [fen] */
  annuity_base: BigInt64Array;
  /** 单位应缴职业年金 (AAE020): employer's occupational annuity [fen] */
  annuity_employer: BigInt64Array;
  /** 个人应缴职业年金 (AAE022): employee's occupational annuity [fen] */
  annuity_employee: BigInt64Array;
  /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker [fen] */
  maternity_employee: BigInt64Array;
  /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person [fen] */
  supplement_employee: BigInt64Array;
  /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account [fen] */
  pension_account: BigInt64Array;
  /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it [fen] */
  medical_account: BigInt64Array;
  /** 合计与尾差: how the rows came to the total [0 rows 逐人取整后相加, 1 summed_base 合计基数取整，尾差归缴费基数最大者] */
  allocation: Int32Array;
  /** 尾差: what the rows of the largest bases carry beside their own amounts, where the summed base was rounded */
  residuals: Ragged<PremiumUnitBillOutputResidualsColumns>;
}

/** 社会保险费滞纳金: late fee on a social-insurance premium. 社会保险费征缴暂行条例 art. 13; 社会保险法 art. 86; 工伤保险条例 art. 62; 行政强制法 art. 45. */
export interface PremiumLateFeeInput {
  /** 统筹地区 (AAB301): pooling region */
  region: Region;
  /** 险种: kind of insurance */
  kind: 'pension' | 'medical' | 'maternity' | 'unemployment' | 'injury';
  /** 费款所属期 (AAE003): month the premium is for */
  month: Month;
  /** 欠缴之日: first day of default, the first that counts; needed where no rule for it is known */
  default_from?: Day;
  /** 计算截止日之次日: first day that does not count; whether the day of payment does is the caller's to say */
  until: Day;
  /** 责令限期缴纳情况: what became of an order to pay; needed where days before 2011-07-01 count (injury: 2011-01-01) */
  demand?: 'unmet' | 'met_or_not_made';
  /** 阶段性缓缴政策: a deferral policy that the unit falls under */
  relief?: 'five_sectors' | 'wider_sectors' | 'hard_hit' | 'hardship' | 'limits_settlement';
  /** 经批准缓缴期满之次日: first day after a deferral that was approved for the unit */
  deferred_until?: Day;
  /** 滞纳金以欠缴数额为限: whether the fee shall not exceed what is owed; contested, off where not asked for */
  capped?: boolean;
  /** 欠缴本金: what is owed, the fee's base */
  principal: Money;
}

/** 社会保险费滞纳金: late fee on a social-insurance premium. 社会保险费征缴暂行条例 art. 13; 社会保险法 art. 86; 工伤保险条例 art. 62; 行政强制法 art. 45. */
export interface PremiumLateFeeOutput {
  /** 起算日: first day that counts; absent where a deferral leaves none */
  counted_from?: Day;
  /** 滞纳天数: days that count */
  days: number;
  /** 按征缴暂行条例加收: fee by the rules before the law; absent where no such day counts, or no order ran out unmet */
  by_regulation?: Money;
  /** 按社会保险法加收: fee by the law; absent where no such day counts */
  by_law?: Money;
  /** 按日加收合计: fee by the day in all */
  accrued?: Money;
  /** 是否以欠缴数额为限: whether what is owed bounds the fee, which would be more */
  capped?: boolean;
  /** 应缴滞纳金: late fee due */
  late_fee?: Money;
}

/** 社会保险费滞纳金: late fee on a social-insurance premium. As columns: absent is the smallest signed number, or 255. */
export interface PremiumLateFeeInputColumns {
  /** 统筹地区 (AAB301): pooling region */
  region: Int32Array;
  /** 险种: kind of insurance [0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险] */
  kind: Int32Array;
  /** 费款所属期 (AAE003): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 欠缴之日: first day of default, the first that counts; needed where no rule for it is known [yyyymmdd] */
  default_from?: Int32Array;
  /** 计算截止日之次日: first day that does not count; whether the day of payment does is the caller's to say [yyyymmdd] */
  until: Int32Array;
  /** 责令限期缴纳情况: what became of an order to pay; needed where days before 2011-07-01 count (injury: 2011-01-01) [0 unmet 责令后逾期仍未缴纳, 1 met_or_not_made 未责令，或在限期内缴纳] */
  demand?: Int32Array;
  /** 阶段性缓缴政策: a deferral policy that the unit falls under [0 five_sectors 五个特困行业阶段性缓缴（2022年）, 1 wider_sectors 扩围行业阶段性缓缴（2022年）, 2 hard_hit 困难中小微企业阶段性缓缴（2022年）, 3 hardship 困难企业缓缴（2020年）, 4 limits_settlement 缴费基数上下限公布后的差额结算（2025年）] */
  relief?: Int32Array;
  /** 经批准缓缴期满之次日: first day after a deferral that was approved for the unit [yyyymmdd] */
  deferred_until?: Int32Array;
  /** 滞纳金以欠缴数额为限: whether the fee shall not exceed what is owed; contested, off where not asked for [1 or 0] */
  capped?: Uint8Array;
  /** 欠缴本金: what is owed, the fee's base [fen] */
  principal: BigInt64Array;
}

/** 社会保险费滞纳金: late fee on a social-insurance premium. As columns: absent is the smallest signed number, or 255. */
export interface PremiumLateFeeOutputColumns {
  /** 起算日: first day that counts; absent where a deferral leaves none [yyyymmdd] */
  counted_from: Int32Array;
  /** 滞纳天数: days that count */
  days: BigInt64Array;
  /** 按征缴暂行条例加收: fee by the rules before the law; absent where no such day counts, or no order ran out unmet [fen] */
  by_regulation: BigInt64Array;
  /** 按社会保险法加收: fee by the law; absent where no such day counts [fen] */
  by_law: BigInt64Array;
  /** 按日加收合计: fee by the day in all [fen] */
  accrued: BigInt64Array;
  /** 是否以欠缴数额为限: whether what is owed bounds the fee, which would be more [1 or 0] */
  capped: Uint8Array;
  /** 应缴滞纳金: late fee due [fen] */
  late_fee: BigInt64Array;
}

/** 欠费明细: what is owed, a row for each month and kind. */
export interface PremiumArrearsInputDebts {
  /** 欠费序号: the caller's number of the debt */
  debt: number;
  /** 费款所属期 (AAE003): month the premium is for */
  month: Month;
  /** 险种: kind of insurance */
  kind: 'pension' | 'medical' | 'maternity' | 'unemployment' | 'injury';
  /** 欠缴之日: first day of default, the first that counts */
  default_from: Day;
  /** 责令限期缴纳情况: what became of an order to pay; needed where days before 2011-07-01 count (injury: 2011-01-01) */
  demand?: 'unmet' | 'met_or_not_made';
  /** 阶段性缓缴政策: a deferral policy that the unit falls under */
  relief?: 'five_sectors' | 'wider_sectors' | 'hard_hit' | 'hardship' | 'limits_settlement';
  /** 经批准缓缴期满之次日: first day after a deferral that was approved for the unit */
  deferred_until?: Day;
  /** 欠缴本金: what is owed */
  principal: Money;
}

/** 缴款明细: what was paid, in order of time: a repayment plan, proceeds of an auction. */
export interface PremiumArrearsInputPayments {
  /** 缴款日期: day of payment */
  date: Day;
  /** 缴款金额: amount paid */
  amount: Money;
}

/** 欠费清算: what is left of a unit's debts after its payments. 社会保险法 art. 60, 63, 86. */
export interface PremiumArrearsInput {
  /** 统筹地区 (AAB301): pooling region */
  region: Region;
  /** 计算截止日之次日: first day that does not count any more */
  until: Day;
  /** 抵缴次序: to what a payment goes first */
  order: 'principal_then_fee' | 'fee_then_principal' | 'month_principal_then_fee' | 'month_fee_then_principal';
  /** 分段计算方法: what a fee is reckoned on where principal is paid in parts */
  reckoning: 'by_span' | 'by_part';
  /** 缴款当日是否计入: whether the day of payment counts */
  payment_day: 'not_counted' | 'counted';
  /** 欠费明细: what is owed, a row for each month and kind */
  debts?: PremiumArrearsInputDebts[];
  /** 缴款明细: what was paid, in order of time: a repayment plan, proceeds of an auction */
  payments?: PremiumArrearsInputPayments[];
}

/** 明细: one row a debt, in order of the list; none where a debt failed and there are payments, which may have gone to it. */
export interface PremiumArrearsOutputLines {
  /** 欠费序号: the caller's number of the debt */
  debt: number;
  /** 费款所属期 (AAE003): month the premium is for */
  month: Month;
  /** 险种: kind of insurance */
  kind: 'pension' | 'medical' | 'maternity' | 'unemployment' | 'injury';
  /** 滞纳天数: days that counted while principal was open */
  days: number;
  /** 欠缴本金: principal that was owed */
  principal?: Money;
  /** 已缴本金: principal that was paid */
  principal_paid?: Money;
  /** 尚欠本金: principal that is left */
  principal_left?: Money;
  /** 应缴滞纳金: late fee */
  late_fee?: Money;
  /** 已缴滞纳金: late fee that was paid */
  late_fee_paid?: Money;
  /** 尚欠滞纳金: late fee that is left */
  late_fee_left?: Money;
  /** 尚欠合计: all that is left */
  left?: Money;
}

/** 未能清算的明细: debts without a result, each with its error number. */
export interface PremiumArrearsOutputFailed {
  /** 欠费序号: the caller's number of the debt */
  debt: number;
  /** 费款所属期 (AAE003): month the premium is for */
  month: Month;
  /** 错误号: number of the error */
  error: number;
}

/** 分段明细: each stretch of days that a fee was reckoned for, in order of their ends. */
export interface PremiumArrearsOutputSegments {
  /** 欠费序号: the caller's number of the debt */
  debt: number;
  /** 分段序号: number of the stretch, from 1; an explanation is asked for by it, as `person` */
  segment: number;
  /** 开始日期: first day */
  from: Day;
  /** 终止日期之次日: first day after */
  until: Day;
  /** 滞纳天数: days that counted */
  days: number;
  /** 计算基数: principal that the fee is reckoned on */
  segment_base: Money;
  /** 分段滞纳金: late fee of the stretch */
  segment_fee: Money;
}

/** 欠费清算: what is left of a unit's debts after its payments. 社会保险法 art. 60, 63, 86. */
export interface PremiumArrearsOutput {
  /** 明细: one row a debt, in order of the list; none where a debt failed and there are payments, which may have gone to it */
  lines?: PremiumArrearsOutputLines[];
  /** 未能清算的明细: debts without a result, each with its error number */
  failed?: PremiumArrearsOutputFailed[];
  /** 分段明细: each stretch of days that a fee was reckoned for, in order of their ends */
  segments?: PremiumArrearsOutputSegments[];
  /** 欠缴本金: principal that was owed */
  principal?: Money;
  /** 已缴本金: principal that was paid */
  principal_paid?: Money;
  /** 尚欠本金: principal that is left */
  principal_left?: Money;
  /** 应缴滞纳金: late fee */
  late_fee?: Money;
  /** 已缴滞纳金: late fee that was paid */
  late_fee_paid?: Money;
  /** 尚欠滞纳金: late fee that is left */
  late_fee_left?: Money;
  /** 尚欠合计: all that is left */
  left?: Money;
}

/** 欠费明细: what is owed, a row for each month and kind. */
export interface PremiumArrearsInputDebtsColumns {
  /** 欠费序号: the caller's number of the debt */
  debt: BigInt64Array;
  /** 费款所属期 (AAE003): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 险种: kind of insurance [0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险] */
  kind: Int32Array;
  /** 欠缴之日: first day of default, the first that counts [yyyymmdd] */
  default_from: Int32Array;
  /** 责令限期缴纳情况: what became of an order to pay; needed where days before 2011-07-01 count (injury: 2011-01-01) [0 unmet 责令后逾期仍未缴纳, 1 met_or_not_made 未责令，或在限期内缴纳] */
  demand?: Int32Array;
  /** 阶段性缓缴政策: a deferral policy that the unit falls under [0 five_sectors 五个特困行业阶段性缓缴（2022年）, 1 wider_sectors 扩围行业阶段性缓缴（2022年）, 2 hard_hit 困难中小微企业阶段性缓缴（2022年）, 3 hardship 困难企业缓缴（2020年）, 4 limits_settlement 缴费基数上下限公布后的差额结算（2025年）] */
  relief?: Int32Array;
  /** 经批准缓缴期满之次日: first day after a deferral that was approved for the unit [yyyymmdd] */
  deferred_until?: Int32Array;
  /** 欠缴本金: what is owed [fen] */
  principal: BigInt64Array;
}

/** 缴款明细: what was paid, in order of time: a repayment plan, proceeds of an auction. */
export interface PremiumArrearsInputPaymentsColumns {
  /** 缴款日期: day of payment [yyyymmdd] */
  date: Int32Array;
  /** 缴款金额: amount paid [fen] */
  amount: BigInt64Array;
}

/** 欠费清算: what is left of a unit's debts after its payments. As columns: absent is the smallest signed number, or 255. */
export interface PremiumArrearsInputColumns {
  /** 统筹地区 (AAB301): pooling region */
  region: Int32Array;
  /** 计算截止日之次日: first day that does not count any more [yyyymmdd] */
  until: Int32Array;
  /** 抵缴次序: to what a payment goes first [0 principal_then_fee 先本金后滞纳金, 1 fee_then_principal 先滞纳金后本金, 2 month_principal_then_fee 逐月先本金后滞纳金, 3 month_fee_then_principal 逐月先滞纳金后本金] */
  order: Int32Array;
  /** 分段计算方法: what a fee is reckoned on where principal is paid in parts [0 by_span 按余额分段, 1 by_part 按所缴本金] */
  reckoning: Int32Array;
  /** 缴款当日是否计入: whether the day of payment counts [0 not_counted 缴款当日不计, 1 counted 缴款当日计入] */
  payment_day: Int32Array;
  /** 欠费明细: what is owed, a row for each month and kind */
  debts?: Ragged<PremiumArrearsInputDebtsColumns>;
  /** 缴款明细: what was paid, in order of time: a repayment plan, proceeds of an auction */
  payments?: Ragged<PremiumArrearsInputPaymentsColumns>;
}

/** 明细: one row a debt, in order of the list; none where a debt failed and there are payments, which may have gone to it. */
export interface PremiumArrearsOutputLinesColumns {
  /** 欠费序号: the caller's number of the debt */
  debt: BigInt64Array;
  /** 费款所属期 (AAE003): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 险种: kind of insurance [0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险] */
  kind: Int32Array;
  /** 滞纳天数: days that counted while principal was open */
  days: BigInt64Array;
  /** 欠缴本金: principal that was owed [fen] */
  principal: BigInt64Array;
  /** 已缴本金: principal that was paid [fen] */
  principal_paid: BigInt64Array;
  /** 尚欠本金: principal that is left [fen] */
  principal_left: BigInt64Array;
  /** 应缴滞纳金: late fee [fen] */
  late_fee: BigInt64Array;
  /** 已缴滞纳金: late fee that was paid [fen] */
  late_fee_paid: BigInt64Array;
  /** 尚欠滞纳金: late fee that is left [fen] */
  late_fee_left: BigInt64Array;
  /** 尚欠合计: all that is left [fen] */
  left: BigInt64Array;
}

/** 未能清算的明细: debts without a result, each with its error number. */
export interface PremiumArrearsOutputFailedColumns {
  /** 欠费序号: the caller's number of the debt */
  debt: BigInt64Array;
  /** 费款所属期 (AAE003): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 错误号: number of the error */
  error: BigInt64Array;
}

/** 分段明细: each stretch of days that a fee was reckoned for, in order of their ends. */
export interface PremiumArrearsOutputSegmentsColumns {
  /** 欠费序号: the caller's number of the debt */
  debt: BigInt64Array;
  /** 分段序号: number of the stretch, from 1; an explanation is asked for by it, as `person` */
  segment: BigInt64Array;
  /** 开始日期: first day [yyyymmdd] */
  from: Int32Array;
  /** 终止日期之次日: first day after [yyyymmdd] */
  until: Int32Array;
  /** 滞纳天数: days that counted */
  days: BigInt64Array;
  /** 计算基数: principal that the fee is reckoned on [fen] */
  segment_base: BigInt64Array;
  /** 分段滞纳金: late fee of the stretch [fen] */
  segment_fee: BigInt64Array;
}

/** 欠费清算: what is left of a unit's debts after its payments. As columns: absent is the smallest signed number, or 255. */
export interface PremiumArrearsOutputColumns {
  /** 明细: one row a debt, in order of the list; none where a debt failed and there are payments, which may have gone to it */
  lines: Ragged<PremiumArrearsOutputLinesColumns>;
  /** 未能清算的明细: debts without a result, each with its error number */
  failed: Ragged<PremiumArrearsOutputFailedColumns>;
  /** 分段明细: each stretch of days that a fee was reckoned for, in order of their ends */
  segments: Ragged<PremiumArrearsOutputSegmentsColumns>;
  /** 欠缴本金: principal that was owed [fen] */
  principal: BigInt64Array;
  /** 已缴本金: principal that was paid [fen] */
  principal_paid: BigInt64Array;
  /** 尚欠本金: principal that is left [fen] */
  principal_left: BigInt64Array;
  /** 应缴滞纳金: late fee [fen] */
  late_fee: BigInt64Array;
  /** 已缴滞纳金: late fee that was paid [fen] */
  late_fee_paid: BigInt64Array;
  /** 尚欠滞纳金: late fee that is left [fen] */
  late_fee_left: BigInt64Array;
  /** 尚欠合计: all that is left [fen] */
  left: BigInt64Array;
}

/** 缴费时段: what was booked, month by month alike within a span; in order of time. */
export interface AccountLedgerInputSpans {
  /** 开始年月 (AAE041): first month */
  from: Month;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) */
  until: Month;
  /** 缴费基数 (AAE180): monthly base; gives the personal part where that is not stated */
  base?: Money;
  /** 个人缴费记账额 (AIC021): booked to the personal part each month */
  personal?: Money;
  /** 单位划入记账额 (AIC024): booked to the unit part each month */
  unit?: Money;
}

/** 个人账户养老金发放时段: account pension paid each month of a span; in order of time. */
export interface AccountLedgerInputPayments {
  /** 开始年月 (AAE041): first month */
  from: Month;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) */
  until: Month;
  /** 月个人账户养老金: account pension a month */
  amount: Money;
}

/** 另行记账: what was booked beside the spans, in order of time: for several months at once, taken back (退费、冲减), corrected. */
export interface AccountLedgerInputBookings {
  /** 记账月份 (AAE003): month in which it was booked */
  month: Month;
  /** 个人缴费记账额: booked to the personal part; less than nothing is taken back */
  personal?: Money;
  /** 单位划入记账额: booked to the unit part; less than nothing is taken back */
  unit?: Money;
  /** 所缴月数: months of premium that it pays for, or takes back; 0 for a correction */
  pays_for: number;
}

/** 个人账户台账: personal account with its interest, year by year. 郑州市企业职工基本养老保险条例 art. 22-25; 劳办发〔1997〕116号; 人社部发〔2017〕31号. */
export interface AccountLedgerInput {
  /** 统筹地区 (AAB301): pooling region */
  region: Region;
  /** 起始年月 (AAE041): first month of the statement; with an opening balance, the start of a rate year */
  from: Month;
  /** 截止年月之次月: first month after the statement; inside a rate year the account is settled there */
  until: Month;
  /** 期初个人部分余额 (AAE240): opening balance of the personal part */
  personal: Money;
  /** 期初单位划入部分余额 (AAE240): opening balance of the unit part */
  unit?: Money;
  /** 缴费时段: what was booked, month by month alike within a span; in order of time */
  spans?: AccountLedgerInputSpans[];
  /** 待遇享受开始年月 (AIC160): first month of the pension */
  retired?: Month;
  /** 个人账户养老金发放时段: account pension paid each month of a span; in order of time */
  payments?: AccountLedgerInputPayments[];
  /** 另行记账: what was booked beside the spans, in order of time: for several months at once, taken back (退费、冲减), corrected */
  bookings?: AccountLedgerInputBookings[];
}

/** 逐年对账: rate year; one row each, or a part of one before and after retirement. */
export interface AccountLedgerOutputYears {
  /** 开始年月 (AAE041): first month */
  from: Month;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) */
  until: Month;
  /** 记账利率: interest rate of the rate year */
  rate: Rate;
  /** 缴费月数: months paid for by what was booked */
  months: number;
  /** 个人部分上期余额 (AAE240): opening balance, personal part */
  personal_opening?: Money;
  /** 个人部分上期余额利息 (AAE240): interest on the opening balance, personal part */
  personal_opening_interest?: Money;
  /** 个人部分本期记账 (AAE240): booked in the year, personal part */
  personal_booked?: Money;
  /** 个人部分月积数: month product, personal part: what was booked times the months to the year's end */
  personal_product?: Money;
  /** 个人部分本期记账利息 (AAE240): interest on what was booked, personal part */
  personal_interest?: Money;
  /** 个人部分期末余额 (AAE240): closing balance, personal part */
  personal_closing?: Money;
  /** 单位划入部分上期余额 (AAE240): opening balance, unit part */
  unit_opening?: Money;
  /** 单位划入部分上期余额利息 (AAE240): interest on the opening balance, unit part */
  unit_opening_interest?: Money;
  /** 单位划入部分本期记账 (AAE240): booked in the year, unit part */
  unit_booked?: Money;
  /** 单位划入部分月积数: month product, unit part: what was booked times the months to the year's end */
  unit_product?: Money;
  /** 单位划入部分本期记账利息 (AAE240): interest on what was booked, unit part */
  unit_interest?: Money;
  /** 单位划入部分期末余额 (AAE240): closing balance, unit part */
  unit_closing?: Money;
  /** 退休后期初余额 (AAE240): opening balance, after retirement */
  opening?: Money;
  /** 账户支付 (AAE240): paid by the account */
  drawn?: Money;
  /** 统筹基金支付 (AAE240): paid by the pooled fund, the account being used up */
  pooled?: Money;
  /** 月积数净额: net month product, the balance's less the payments' */
  net_product?: Money;
  /** 退休后利息 (AAE240): interest after retirement */
  interest?: Money;
  /** 期末余额 (AAE240): closing balance */
  closing: Money;
  /** 退回月数: months whose premium was taken back; absent where none was */
  months_returned?: number;
}

/** 个人账户台账: personal account with its interest, year by year. 郑州市企业职工基本养老保险条例 art. 22-25; 劳办发〔1997〕116号; 人社部发〔2017〕31号. */
export interface AccountLedgerOutput {
  /** 逐年对账: rate year; one row each, or a part of one before and after retirement */
  years?: AccountLedgerOutputYears[];
  /** 实际缴费月数: months paid for */
  months: number;
  /** 期末个人部分余额 (AAE240): closing balance of the personal part, before retirement */
  personal?: Money;
  /** 期末单位划入部分余额 (AAE240): closing balance of the unit part, before retirement */
  unit?: Money;
  /** 期末余额 (AAE240): closing balance */
  balance: Money;
  /** 退休时账户总额 (AAE240): balance at retirement */
  at_retirement?: Money;
  /** 账户支付完毕年月 (AAE003): first month that the account could not pay in full */
  used_up?: Month;
  /** 退回月数: months whose premium was taken back; absent where none was. `months` has them still */
  months_returned?: number;
}

/** 缴费时段: what was booked, month by month alike within a span; in order of time. */
export interface AccountLedgerInputSpansColumns {
  /** 开始年月 (AAE041): first month [yyyymm] */
  from: Int32Array;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) [yyyymm] */
  until: Int32Array;
  /** 缴费基数 (AAE180): monthly base; gives the personal part where that is not stated [fen] */
  base?: BigInt64Array;
  /** 个人缴费记账额 (AIC021): booked to the personal part each month [fen] */
  personal?: BigInt64Array;
  /** 单位划入记账额 (AIC024): booked to the unit part each month [fen] */
  unit?: BigInt64Array;
}

/** 个人账户养老金发放时段: account pension paid each month of a span; in order of time. */
export interface AccountLedgerInputPaymentsColumns {
  /** 开始年月 (AAE041): first month [yyyymm] */
  from: Int32Array;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) [yyyymm] */
  until: Int32Array;
  /** 月个人账户养老金: account pension a month [fen] */
  amount: BigInt64Array;
}

/** 另行记账: what was booked beside the spans, in order of time: for several months at once, taken back (退费、冲减), corrected. */
export interface AccountLedgerInputBookingsColumns {
  /** 记账月份 (AAE003): month in which it was booked [yyyymm] */
  month: Int32Array;
  /** 个人缴费记账额: booked to the personal part; less than nothing is taken back [fen] */
  personal?: BigInt64Array;
  /** 单位划入记账额: booked to the unit part; less than nothing is taken back [fen] */
  unit?: BigInt64Array;
  /** 所缴月数: months of premium that it pays for, or takes back; 0 for a correction */
  pays_for: BigInt64Array;
}

/** 个人账户台账: personal account with its interest, year by year. As columns: absent is the smallest signed number, or 255. */
export interface AccountLedgerInputColumns {
  /** 统筹地区 (AAB301): pooling region */
  region: Int32Array;
  /** 起始年月 (AAE041): first month of the statement; with an opening balance, the start of a rate year [yyyymm] */
  from: Int32Array;
  /** 截止年月之次月: first month after the statement; inside a rate year the account is settled there [yyyymm] */
  until: Int32Array;
  /** 期初个人部分余额 (AAE240): opening balance of the personal part [fen] */
  personal: BigInt64Array;
  /** 期初单位划入部分余额 (AAE240): opening balance of the unit part [fen] */
  unit?: BigInt64Array;
  /** 缴费时段: what was booked, month by month alike within a span; in order of time */
  spans?: Ragged<AccountLedgerInputSpansColumns>;
  /** 待遇享受开始年月 (AIC160): first month of the pension [yyyymm] */
  retired?: Int32Array;
  /** 个人账户养老金发放时段: account pension paid each month of a span; in order of time */
  payments?: Ragged<AccountLedgerInputPaymentsColumns>;
  /** 另行记账: what was booked beside the spans, in order of time: for several months at once, taken back (退费、冲减), corrected */
  bookings?: Ragged<AccountLedgerInputBookingsColumns>;
}

/** 逐年对账: rate year; one row each, or a part of one before and after retirement. */
export interface AccountLedgerOutputYearsColumns {
  /** 开始年月 (AAE041): first month [yyyymm] */
  from: Int32Array;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) [yyyymm] */
  until: Int32Array;
  /** 记账利率: interest rate of the rate year [parts per million] */
  rate: Int32Array;
  /** 缴费月数: months paid for by what was booked */
  months: BigInt64Array;
  /** 个人部分上期余额 (AAE240): opening balance, personal part [fen] */
  personal_opening: BigInt64Array;
  /** 个人部分上期余额利息 (AAE240): interest on the opening balance, personal part [fen] */
  personal_opening_interest: BigInt64Array;
  /** 个人部分本期记账 (AAE240): booked in the year, personal part [fen] */
  personal_booked: BigInt64Array;
  /** 个人部分月积数: month product, personal part: what was booked times the months to the year's end [fen] */
  personal_product: BigInt64Array;
  /** 个人部分本期记账利息 (AAE240): interest on what was booked, personal part [fen] */
  personal_interest: BigInt64Array;
  /** 个人部分期末余额 (AAE240): closing balance, personal part [fen] */
  personal_closing: BigInt64Array;
  /** 单位划入部分上期余额 (AAE240): opening balance, unit part [fen] */
  unit_opening: BigInt64Array;
  /** 单位划入部分上期余额利息 (AAE240): interest on the opening balance, unit part [fen] */
  unit_opening_interest: BigInt64Array;
  /** 单位划入部分本期记账 (AAE240): booked in the year, unit part [fen] */
  unit_booked: BigInt64Array;
  /** 单位划入部分月积数: month product, unit part: what was booked times the months to the year's end [fen] */
  unit_product: BigInt64Array;
  /** 单位划入部分本期记账利息 (AAE240): interest on what was booked, unit part [fen] */
  unit_interest: BigInt64Array;
  /** 单位划入部分期末余额 (AAE240): closing balance, unit part [fen] */
  unit_closing: BigInt64Array;
  /** 退休后期初余额 (AAE240): opening balance, after retirement [fen] */
  opening: BigInt64Array;
  /** 账户支付 (AAE240): paid by the account [fen] */
  drawn: BigInt64Array;
  /** 统筹基金支付 (AAE240): paid by the pooled fund, the account being used up [fen] */
  pooled: BigInt64Array;
  /** 月积数净额: net month product, the balance's less the payments' [fen] */
  net_product: BigInt64Array;
  /** 退休后利息 (AAE240): interest after retirement [fen] */
  interest: BigInt64Array;
  /** 期末余额 (AAE240): closing balance [fen] */
  closing: BigInt64Array;
  /** 退回月数: months whose premium was taken back; absent where none was */
  months_returned: BigInt64Array;
}

/** 个人账户台账: personal account with its interest, year by year. As columns: absent is the smallest signed number, or 255. */
export interface AccountLedgerOutputColumns {
  /** 逐年对账: rate year; one row each, or a part of one before and after retirement */
  years: Ragged<AccountLedgerOutputYearsColumns>;
  /** 实际缴费月数: months paid for */
  months: BigInt64Array;
  /** 期末个人部分余额 (AAE240): closing balance of the personal part, before retirement [fen] */
  personal: BigInt64Array;
  /** 期末单位划入部分余额 (AAE240): closing balance of the unit part, before retirement [fen] */
  unit: BigInt64Array;
  /** 期末余额 (AAE240): closing balance [fen] */
  balance: BigInt64Array;
  /** 退休时账户总额 (AAE240): balance at retirement [fen] */
  at_retirement: BigInt64Array;
  /** 账户支付完毕年月 (AAE003): first month that the account could not pay in full [yyyymm] */
  used_up: Int32Array;
  /** 退回月数: months whose premium was taken back; absent where none was. `months` has them still */
  months_returned: BigInt64Array;
}

/** 经营范围: scope of business as registered, by divisions. */
export interface PremiumInjuryRateInputScope {
  /** 行业大类: division, its two digits as a number */
  division: number;
  /** 行业中类: group, its three digits as a number; only for division 59 of the edition of 2017, which has two classes */
  group?: number;
}

/** 工伤保险费率: rate of a unit's work-injury premium. 社会保险法 art. 34; 工伤保险条例 art. 8; 人社部发〔2015〕71号. */
export interface PremiumInjuryRateInput {
  /** 统筹地区 (AAB301): pooling region */
  region: Region;
  /** 费款所属期 (AAE003): month the premium is for */
  month: Month;
  /** 行业分类版本: edition of GB/T 4754 that the codes of the scope are of; needed with a scope */
  edition?: 'gb2011' | 'gb2017';
  /** 费率浮动档次: step of the float in force, as a share of the rate of the class; 100% where it does not float */
  float_share: Rate;
  /** 核定风险类别: class that the agency has determined; in place of a scope */
  risk_class?: number;
  /** 经营范围: scope of business as registered, by divisions */
  scope?: PremiumInjuryRateInputScope[];
}

/** 各行业风险类别: class of each division of the scope, in its order. */
export interface PremiumInjuryRateOutputIndustries {
  /** 行业大类: division */
  division: number;
  /** 行业中类: group */
  group?: number;
  /** 行业风险类别: class of risk */
  risk_class: number;
}

/** 工伤保险费率: rate of a unit's work-injury premium. 社会保险法 art. 34; 工伤保险条例 art. 8; 人社部发〔2015〕71号. */
export interface PremiumInjuryRateOutput {
  /** 各行业风险类别: class of each division of the scope, in its order */
  industries?: PremiumInjuryRateOutputIndustries[];
  /** 决定类别的行业大类: division that decides the class */
  division?: number;
  /** 行业风险类别: class of risk */
  risk_class: number;
  /** 行业基准费率: rate of the class */
  class_rate: Rate;
  /** 浮动比例: float, as a share of the rate of the class */
  float_share: Rate;
  /** 阶段性下调幅度: phased cut, as a share of the floated rate */
  cut: Rate;
  /** 执行费率: rate in force */
  rate: Rate;
}

/** 经营范围: scope of business as registered, by divisions. */
export interface PremiumInjuryRateInputScopeColumns {
  /** 行业大类: division, its two digits as a number */
  division: BigInt64Array;
  /** 行业中类: group, its three digits as a number; only for division 59 of the edition of 2017, which has two classes */
  group?: BigInt64Array;
}

/** 工伤保险费率: rate of a unit's work-injury premium. As columns: absent is the smallest signed number, or 255. */
export interface PremiumInjuryRateInputColumns {
  /** 统筹地区 (AAB301): pooling region */
  region: Int32Array;
  /** 费款所属期 (AAE003): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 行业分类版本: edition of GB/T 4754 that the codes of the scope are of; needed with a scope [0 gb2011 2011年版（GB/T 4754-2011）, 1 gb2017 2017年版（GB/T 4754-2017）] */
  edition?: Int32Array;
  /** 费率浮动档次: step of the float in force, as a share of the rate of the class; 100% where it does not float [parts per million] */
  float_share: Int32Array;
  /** 核定风险类别: class that the agency has determined; in place of a scope */
  risk_class?: BigInt64Array;
  /** 经营范围: scope of business as registered, by divisions */
  scope?: Ragged<PremiumInjuryRateInputScopeColumns>;
}

/** 各行业风险类别: class of each division of the scope, in its order. */
export interface PremiumInjuryRateOutputIndustriesColumns {
  /** 行业大类: division */
  division: BigInt64Array;
  /** 行业中类: group */
  group: BigInt64Array;
  /** 行业风险类别: class of risk */
  risk_class: BigInt64Array;
}

/** 工伤保险费率: rate of a unit's work-injury premium. As columns: absent is the smallest signed number, or 255. */
export interface PremiumInjuryRateOutputColumns {
  /** 各行业风险类别: class of each division of the scope, in its order */
  industries: Ragged<PremiumInjuryRateOutputIndustriesColumns>;
  /** 决定类别的行业大类: division that decides the class */
  division: BigInt64Array;
  /** 行业风险类别: class of risk */
  risk_class: BigInt64Array;
  /** 行业基准费率: rate of the class [parts per million] */
  class_rate: Int32Array;
  /** 浮动比例: float, as a share of the rate of the class [parts per million] */
  float_share: Int32Array;
  /** 阶段性下调幅度: phased cut, as a share of the floated rate [parts per million] */
  cut: Int32Array;
  /** 执行费率: rate in force [parts per million] */
  rate: Int32Array;
}

/** 工伤保险费率浮动: step of a unit's work-injury float by its claims ratio. 社会保险法 art. 34; 工伤保险条例 art. 8. */
export interface PremiumInjuryFloatInput {
  /** 统筹地区 (AAB301): pooling region */
  region: Region;
  /** 费款所属期 (AAE003): month the premium is for */
  month: Month;
  /** 支缴率: what the fund spent on the unit, as a share of its premiums */
  claims_ratio: Rate;
  /** 一次事故死亡人数: most deaths in one accident */
  deaths: number;
  /** 欠费月数: months in arrears on the day of counting (2014-12-31 for the adjustment of 2015) */
  arrears: number;
  /** 骗取待遇: whether benefits were drawn by fraud */
  fraud?: boolean;
}

/** 工伤保险费率浮动: step of a unit's work-injury float by its claims ratio. 社会保险法 art. 34; 工伤保险条例 art. 8. */
export interface PremiumInjuryFloatOutput {
  /** 费率浮动档次: step of the float, as a share of the rate of the class */
  float_share: Rate;
  /** 不得下浮: whether a lower rate was barred */
  barred?: boolean;
}

/** 工伤保险费率浮动: step of a unit's work-injury float by its claims ratio. As columns: absent is the smallest signed number, or 255. */
export interface PremiumInjuryFloatInputColumns {
  /** 统筹地区 (AAB301): pooling region */
  region: Int32Array;
  /** 费款所属期 (AAE003): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 支缴率: what the fund spent on the unit, as a share of its premiums [parts per million] */
  claims_ratio: Int32Array;
  /** 一次事故死亡人数: most deaths in one accident */
  deaths: BigInt64Array;
  /** 欠费月数: months in arrears on the day of counting (2014-12-31 for the adjustment of 2015) */
  arrears: BigInt64Array;
  /** 骗取待遇: whether benefits were drawn by fraud [1 or 0] */
  fraud?: Uint8Array;
}

/** 工伤保险费率浮动: step of a unit's work-injury float by its claims ratio. As columns: absent is the smallest signed number, or 255. */
export interface PremiumInjuryFloatOutputColumns {
  /** 费率浮动档次: step of the float, as a share of the rate of the class [parts per million] */
  float_share: Int32Array;
  /** 不得下浮: whether a lower rate was barred [1 or 0] */
  barred: Uint8Array;
}

/** 工程建设项目工伤保险费: work-injury premium of a building project. 部分行业企业工伤保险费缴纳办法 art. 3. */
export interface PremiumInjuryProjectInput {
  /** 统筹地区 (AAB301): pooling region */
  region: Region;
  /** 参保年月 (AAE003): month in which the project is insured */
  month: Month;
  /** 多次参保: whether the firm has insured several projects */
  repeat?: boolean;
  /** 支缴率: what the fund spent on the firm, as a share of its premiums; needed where it insured several projects */
  claims_ratio?: Rate;
  /** 工程预算造价: budgeted cost of the project */
  cost: Money;
}

/** 工程建设项目工伤保险费: work-injury premium of a building project. 部分行业企业工伤保险费缴纳办法 art. 3. */
export interface PremiumInjuryProjectOutput {
  /** 应缴工伤保险费: premium, once for the whole project */
  premium: Money;
}

/** 工程建设项目工伤保险费: work-injury premium of a building project. As columns: absent is the smallest signed number, or 255. */
export interface PremiumInjuryProjectInputColumns {
  /** 统筹地区 (AAB301): pooling region */
  region: Int32Array;
  /** 参保年月 (AAE003): month in which the project is insured [yyyymm] */
  month: Int32Array;
  /** 多次参保: whether the firm has insured several projects [1 or 0] */
  repeat?: Uint8Array;
  /** 支缴率: what the fund spent on the firm, as a share of its premiums; needed where it insured several projects [parts per million] */
  claims_ratio?: Int32Array;
  /** 工程预算造价: budgeted cost of the project [fen] */
  cost: BigInt64Array;
}

/** 工程建设项目工伤保险费: work-injury premium of a building project. As columns: absent is the smallest signed number, or 255. */
export interface PremiumInjuryProjectOutputColumns {
  /** 应缴工伤保险费: premium, once for the whole project [fen] */
  premium: BigInt64Array;
}

/** 缴费基数核定: payment base of one person for one month. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25; 国办发〔2019〕13号 s.3. */
export interface BasePaymentInput {
  /** 统筹地区 (AAB301): pooling region */
  region: Region;
  /** 费款所属期 (AAE003): month the premium is for */
  month: Month;
  /** 缴费主体: who pays */
  payer: 'enterprise' | 'funded' | 'institution' | 'social' | 'proprietor' | 'flexible';
  /** 工资来源: what the wage given is */
  source: 'previous_year' | 'first_month' | 'undeclared' | 'allowance_severe' | 'allowance_middle' | 'chosen';
  /** 基本养老保险 (AAE140): whether basic pension is asked for */
  pension?: boolean;
  /** 职工基本医疗保险 (AAE140): whether basic medical is asked for */
  medical?: boolean;
  /** 生育保险 (AAE140): whether maternity is asked for */
  maternity?: boolean;
  /** 失业保险 (AAE140): whether unemployment is asked for */
  unemployment?: boolean;
  /** 工伤保险 (AAE140): whether work injury is asked for */
  injury?: boolean;
  /** 工资 (AAC040): monthly wage, allowance or base that the source names, before the limits */
  wage: Money;
}

/** 缴费基数核定: payment base of one person for one month. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25; 国办发〔2019〕13号 s.3. */
export interface BasePaymentOutput {
  /** 申报工资: amount that is held against the limits */
  declared?: Money;
  /** 养老缴费基数 (AAE180): payment base of pension */
  pension_base?: Money;
  /** 医疗缴费基数 (AAE180): payment base of medical */
  medical_base?: Money;
  /** 生育缴费基数 (AAE180): payment base of maternity */
  maternity_base?: Money;
  /** 失业缴费基数 (AAE180): payment base of unemployment */
  unemployment_base?: Money;
  /** 工伤缴费基数 (AAE180): payment base of work injury */
  injury_base?: Money;
}

/** 缴费基数核定: payment base of one person for one month. As columns: absent is the smallest signed number, or 255. */
export interface BasePaymentInputColumns {
  /** 统筹地区 (AAB301): pooling region */
  region: Int32Array;
  /** 费款所属期 (AAE003): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 缴费主体: who pays [0 enterprise 企业及其职工, 1 funded 机关和全额拨款事业单位, 2 institution 差额拨款和自收自支事业单位, 3 social 民办非企业单位、社会团体等社会组织, 4 proprietor 有雇工的个体工商户, 5 flexible 灵活就业人员和无雇工的个体工商户] */
  payer: Int32Array;
  /** 工资来源: what the wage given is [0 previous_year 本人上年度月平均工资, 1 first_month 新参保人员首月工资, 2 undeclared 用人单位未申报，原缴费基数, 3 allowance_severe 一级至四级伤残津贴, 4 allowance_middle 五级、六级伤残津贴, 5 chosen 灵活就业人员自选基数] */
  source: Int32Array;
  /** 基本养老保险 (AAE140): whether basic pension is asked for [1 or 0] */
  pension?: Uint8Array;
  /** 职工基本医疗保险 (AAE140): whether basic medical is asked for [1 or 0] */
  medical?: Uint8Array;
  /** 生育保险 (AAE140): whether maternity is asked for [1 or 0] */
  maternity?: Uint8Array;
  /** 失业保险 (AAE140): whether unemployment is asked for [1 or 0] */
  unemployment?: Uint8Array;
  /** 工伤保险 (AAE140): whether work injury is asked for [1 or 0] */
  injury?: Uint8Array;
  /** 工资 (AAC040): monthly wage, allowance or base that the source names, before the limits [fen] */
  wage: BigInt64Array;
}

/** 缴费基数核定: payment base of one person for one month. As columns: absent is the smallest signed number, or 255. */
export interface BasePaymentOutputColumns {
  /** 申报工资: amount that is held against the limits [fen] */
  declared: BigInt64Array;
  /** 养老缴费基数 (AAE180): payment base of pension [fen] */
  pension_base: BigInt64Array;
  /** 医疗缴费基数 (AAE180): payment base of medical [fen] */
  medical_base: BigInt64Array;
  /** 生育缴费基数 (AAE180): payment base of maternity [fen] */
  maternity_base: BigInt64Array;
  /** 失业缴费基数 (AAE180): payment base of unemployment [fen] */
  unemployment_base: BigInt64Array;
  /** 工伤缴费基数 (AAE180): payment base of work injury [fen] */
  injury_base: BigInt64Array;
}

/** 合计基数应缴: premium of one kind and month on a summed base. 社会保险法 art. 12, 23, 35, 44, 53. */
export interface PremiumPooledInput {
  /** 统筹地区 (AAB301): pooling region */
  region: Region;
  /** 费款所属期 (AAE003): month the premium is for */
  month: Month;
  /** 缴费主体: who pays */
  payer: 'enterprise' | 'funded' | 'institution' | 'social' | 'proprietor' | 'flexible';
  /** 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12 */
  employer_size?: 'small' | 'large' | 'social';
  /** 征收品目: kind of insurance, or the annuity */
  item: 'pension' | 'medical' | 'maternity' | 'unemployment' | 'injury' | 'annuity';
  /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for */
  injury_rate?: Rate;
  /** 农民合同制工人: whether the base is of rural contract workers, who paid no unemployment premium under the ordinances */
  rural_contract?: boolean;
  /** 合计缴费基数: sum of the payment bases */
  base: Money;
}

/** 合计基数应缴: premium of one kind and month on a summed base. 社会保险法 art. 12, 23, 35, 44, 53. */
export interface PremiumPooledOutput {
  /** 单位应缴 (AAE020): employer's premium */
  employer?: Money;
  /** 个人应缴 (AAE022): employees' premium; absent where the kind has none */
  employee?: Money;
  /** 应缴合计: total */
  total?: Money;
}

/** 合计基数应缴: premium of one kind and month on a summed base. As columns: absent is the smallest signed number, or 255. */
export interface PremiumPooledInputColumns {
  /** 统筹地区 (AAB301): pooling region */
  region: Int32Array;
  /** 费款所属期 (AAE003): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 缴费主体: who pays [0 enterprise 企业及其职工, 1 funded 机关和全额拨款事业单位, 2 institution 差额拨款和自收自支事业单位, 3 social 民办非企业单位、社会团体等社会组织, 4 proprietor 有雇工的个体工商户, 5 flexible 灵活就业人员和无雇工的个体工商户] */
  payer: Int32Array;
  /** 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12 [0 small 中小微企业, 1 large 大型企业, 2 social 民办非企业单位、社会团体等社会组织] */
  employer_size?: Int32Array;
  /** 征收品目: kind of insurance, or the annuity [0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金] */
  item: Int32Array;
  /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for [parts per million] */
  injury_rate?: Int32Array;
  /** 农民合同制工人: whether the base is of rural contract workers, who paid no unemployment premium under the ordinances [1 or 0] */
  rural_contract?: Uint8Array;
  /** 合计缴费基数: sum of the payment bases [fen] */
  base: BigInt64Array;
}

/** 合计基数应缴: premium of one kind and month on a summed base. As columns: absent is the smallest signed number, or 255. */
export interface PremiumPooledOutputColumns {
  /** 单位应缴 (AAE020): employer's premium [fen] */
  employer: BigInt64Array;
  /** 个人应缴 (AAE022): employees' premium; absent where the kind has none [fen] */
  employee: BigInt64Array;
  /** 应缴合计: total [fen] */
  total: BigInt64Array;
}

/** 灵活就业人员缴费档次: payment base of a flexible worker's tier. 国办发〔2019〕13号 s.3. */
export interface BaseTierInput {
  /** 统筹地区 (AAB301): pooling region */
  region: Region;
  /** 费款所属期 (AAE003): month the premium is for */
  month: Month;
  /** 缴费档次: tier, as a share of the average wage; of the year before where none was chosen */
  tier_share?: Rate;
  /** 未申报档次: whether none was chosen for the year */
  unchosen?: boolean;
}

/** 灵活就业人员缴费档次: payment base of a flexible worker's tier. 国办发〔2019〕13号 s.3. */
export interface BaseTierOutput {
  /** 按原基数: whether the base by amount that was paid on before goes on; then there is no tier */
  as_before?: boolean;
  /** 缴费档次: tier paid on, as a share of the average wage */
  tier_share?: Rate;
  /** 档次金额 (AAE180): share of the average wage */
  tier_amount?: Money;
  /** 养老缴费基数 (AAE180): payment base of pension, within the limits */
  pension_base?: Money;
}

/** 灵活就业人员缴费档次: payment base of a flexible worker's tier. As columns: absent is the smallest signed number, or 255. */
export interface BaseTierInputColumns {
  /** 统筹地区 (AAB301): pooling region */
  region: Int32Array;
  /** 费款所属期 (AAE003): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 缴费档次: tier, as a share of the average wage; of the year before where none was chosen [parts per million] */
  tier_share?: Int32Array;
  /** 未申报档次: whether none was chosen for the year [1 or 0] */
  unchosen?: Uint8Array;
}

/** 灵活就业人员缴费档次: payment base of a flexible worker's tier. As columns: absent is the smallest signed number, or 255. */
export interface BaseTierOutputColumns {
  /** 按原基数: whether the base by amount that was paid on before goes on; then there is no tier [1 or 0] */
  as_before: Uint8Array;
  /** 缴费档次: tier paid on, as a share of the average wage [parts per million] */
  tier_share: Int32Array;
  /** 档次金额 (AAE180): share of the average wage [fen] */
  tier_amount: BigInt64Array;
  /** 养老缴费基数 (AAE180): payment base of pension, within the limits [fen] */
  pension_base: BigInt64Array;
}

/** 按期缴费与补缴: whether a month's premium may still be paid on a day. 社会保险法 art. 60, 63; 人社部发〔2016〕132号; 人社厅发〔2022〕16号 item 1. */
export interface PremiumMakeUpInput {
  /** 统筹地区 (AAB301): pooling region */
  region: Region;
  /** 费款所属期 (AAE003): month the premium is for */
  month: Month;
  /** 缴费主体: who pays */
  payer: 'enterprise' | 'funded' | 'institution' | 'social' | 'proprietor' | 'flexible';
  /** 险种: kind of insurance */
  kind: 'pension' | 'medical' | 'maternity' | 'unemployment' | 'injury';
  /** 缴费周期: how many months are paid at once; flexible workers only */
  period: 'month' | 'quarter' | 'half_year' | 'year';
  /** 缴费周期终止年月之次月: first month after the period that the month lies in; the month after where absent */
  period_until?: Month;
  /** 缴款日期: day of payment */
  paid: Day;
  /** 欠费月数: months in arrears, this one included; needed where a rule counts them */
  arrears?: number;
}

/** 按期缴费与补缴: whether a month's premium may still be paid on a day. 社会保险法 art. 60, 63; 人社部发〔2016〕132号; 人社厅发〔2022〕16号 item 1. */
export interface PremiumMakeUpOutput {
  /** 补缴情形: what paying the month on that day is */
  decision: 'not_allowed' | 'in_time' | 'allowed' | 'with_papers' | 'relief';
  /** 适用缴费基数上下限的月份 (AAE003): month whose limits hold, where it is not the month itself */
  limits_of?: Month;
}

/** 按期缴费与补缴: whether a month's premium may still be paid on a day. As columns: absent is the smallest signed number, or 255. */
export interface PremiumMakeUpInputColumns {
  /** 统筹地区 (AAB301): pooling region */
  region: Int32Array;
  /** 费款所属期 (AAE003): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 缴费主体: who pays [0 enterprise 企业及其职工, 1 funded 机关和全额拨款事业单位, 2 institution 差额拨款和自收自支事业单位, 3 social 民办非企业单位、社会团体等社会组织, 4 proprietor 有雇工的个体工商户, 5 flexible 灵活就业人员和无雇工的个体工商户] */
  payer: Int32Array;
  /** 险种: kind of insurance [0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险] */
  kind: Int32Array;
  /** 缴费周期: how many months are paid at once; flexible workers only [0 month 按月缴费, 1 quarter 按季缴费, 2 half_year 按半年缴费, 3 year 按年缴费] */
  period: Int32Array;
  /** 缴费周期终止年月之次月: first month after the period that the month lies in; the month after where absent [yyyymm] */
  period_until?: Int32Array;
  /** 缴款日期: day of payment [yyyymmdd] */
  paid: Int32Array;
  /** 欠费月数: months in arrears, this one included; needed where a rule counts them */
  arrears?: BigInt64Array;
}

/** 按期缴费与补缴: whether a month's premium may still be paid on a day. As columns: absent is the smallest signed number, or 255. */
export interface PremiumMakeUpOutputColumns {
  /** 补缴情形: what paying the month on that day is [0 not_allowed 不得补缴, 1 in_time 当期缴费, 2 allowed 可以补缴, 3 with_papers 须凭法律文书或书面承诺补缴, 4 relief 阶段性政策允许补缴] */
  decision: Int32Array;
  /** 适用缴费基数上下限的月份 (AAE003): month whose limits hold, where it is not the month itself [yyyymm] */
  limits_of: Int32Array;
}

/** 灵活就业人员缴费: what a flexible worker pays over some months. 国办发〔2019〕13号 s.3; 社会保险法 art. 60. */
export interface PremiumFlexibleInput {
  /** 统筹地区 (AAB301): pooling region */
  region: Region;
  /** 开始年月 (AAE041): first month paid */
  from: Month;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) */
  until: Month;
  /** 缴费周期: how many months are paid at once, counted from the first */
  period: 'month' | 'quarter' | 'half_year' | 'year';
  /** 缴款日期: day of payment; where absent, it is not asked whether the months may still be paid */
  paid?: Day;
  /** 基本养老保险 (AAE140): whether basic pension is asked for */
  pension?: boolean;
  /** 职工基本医疗保险 (AAE140): whether basic medical is asked for; its base is one for all */
  medical?: boolean;
  /** 生育保险 (AAE140): whether maternity is asked for */
  maternity?: boolean;
  /** 缴费档次: tier of pension, as a share of the average wage; of the year before where none was chosen */
  tier_share?: Rate;
  /** 自选缴费基数 (AAC040): base of pension by amount, in place of a tier; the base before where none was chosen */
  chosen_base?: Money;
  /** 未申报档次: whether neither tier nor base was chosen for the year */
  unchosen?: boolean;
}

/** 明细: one row a month, without the kinds that may not be paid any more. */
export interface PremiumFlexibleOutputLines {
  /** 费款所属期 (AAE003): month the premium is for */
  month: Month;
  /** 缴费档次: tier paid on; absent where the base was chosen by amount */
  tier_share?: Rate;
  /** 养老缴费基数 (AAE180): payment base of pension */
  pension_base?: Money;
  /** 单位应缴养老保险费 (AAE020): employer's pension premium */
  pension_employer?: Money;
  /** 个人应缴养老保险费 (AAE022): employee's pension premium */
  pension_employee?: Money;
  /** 医疗缴费基数 (AAE180): payment base of medical */
  medical_base?: Money;
  /** 单位应缴医疗保险费 (AAE020): employer's medical premium */
  medical_employer?: Money;
  /** 个人应缴医疗保险费 (AAE022): employee's medical premium */
  medical_employee?: Money;
  /** 生育缴费基数 (AAE180): payment base of maternity */
  maternity_base?: Money;
  /** 单位应缴生育保险费 (AAE020): employer's maternity premium */
  maternity_employer?: Money;
  /** 失业缴费基数 (AAE180): payment base of unemployment */
  unemployment_base?: Money;
  /** 单位应缴失业保险费 (AAE020): employer's unemployment premium */
  unemployment_employer?: Money;
  /** 个人应缴失业保险费 (AAE022): employee's unemployment premium */
  unemployment_employee?: Money;
  /** 工伤缴费基数 (AAE180): payment base of work injury */
  injury_base?: Money;
  /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium */
  injury_employer?: Money;
  /** 单位应缴合计 (AAE020): employer's total */
  employer_total?: Money;
  /** 个人应缴合计 (AAE022): employee's total */
  employee_total?: Money;
  /** 应缴合计: total */
  total?: Money;
  /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity */
  annuity_base?: Money;
  /** 单位应缴职业年金 (AAE020): employer's occupational annuity */
  annuity_employer?: Money;
  /** 个人应缴职业年金 (AAE022): employee's occupational annuity */
  annuity_employee?: Money;
  /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker */
  maternity_employee?: Money;
  /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person */
  supplement_employee?: Money;
  /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account */
  pension_account?: Money;
  /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it */
  medical_account?: Money;
}

/** 各期应缴: one row a payment, in order of time. */
export interface PremiumFlexibleOutputPayments {
  /** 开始年月 (AAE041): first month paid for */
  from: Month;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) */
  until: Month;
  /** 本期应缴: sum of its months; absent where one failed */
  payment?: Money;
}

/** 补缴认定: months that are over on the day of payment, and what becomes of each. */
export interface PremiumFlexibleOutputPast {
  /** 费款所属期 (AAE003): month the premium is for */
  month: Month;
  /** 险种: kind of insurance */
  kind: 'pension' | 'medical' | 'maternity' | 'unemployment' | 'injury';
  /** 补缴情形: what becomes of it; what is not allowed is in no line and no total */
  decision: 'not_allowed' | 'in_time' | 'allowed' | 'with_papers' | 'relief';
}

/** 未能核定的明细: months without a result, each with its error number. */
export interface PremiumFlexibleOutputFailed {
  /** 费款所属期 (AAE003): month the premium is for */
  month: Month;
  /** 错误号: number of the error */
  error: number;
}

/** 灵活就业人员缴费: what a flexible worker pays over some months. 国办发〔2019〕13号 s.3; 社会保险法 art. 60. */
export interface PremiumFlexibleOutput {
  /** 明细: one row a month, without the kinds that may not be paid any more */
  lines?: PremiumFlexibleOutputLines[];
  /** 各期应缴: one row a payment, in order of time */
  payments?: PremiumFlexibleOutputPayments[];
  /** 补缴认定: months that are over on the day of payment, and what becomes of each */
  past?: PremiumFlexibleOutputPast[];
  /** 未能核定的明细: months without a result, each with its error number */
  failed?: PremiumFlexibleOutputFailed[];
  /** 养老缴费基数 (AAE180): payment base of pension */
  pension_base?: Money;
  /** 单位应缴养老保险费 (AAE020): employer's pension premium */
  pension_employer?: Money;
  /** 个人应缴养老保险费 (AAE022): employee's pension premium */
  pension_employee?: Money;
  /** 医疗缴费基数 (AAE180): payment base of medical */
  medical_base?: Money;
  /** 单位应缴医疗保险费 (AAE020): employer's medical premium */
  medical_employer?: Money;
  /** 个人应缴医疗保险费 (AAE022): employee's medical premium */
  medical_employee?: Money;
  /** 生育缴费基数 (AAE180): payment base of maternity */
  maternity_base?: Money;
  /** 单位应缴生育保险费 (AAE020): employer's maternity premium */
  maternity_employer?: Money;
  /** 失业缴费基数 (AAE180): payment base of unemployment */
  unemployment_base?: Money;
  /** 单位应缴失业保险费 (AAE020): employer's unemployment premium */
  unemployment_employer?: Money;
  /** 个人应缴失业保险费 (AAE022): employee's unemployment premium */
  unemployment_employee?: Money;
  /** 工伤缴费基数 (AAE180): payment base of work injury */
  injury_base?: Money;
  /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium */
  injury_employer?: Money;
  /** 单位应缴合计 (AAE020): employer's total */
  employer_total?: Money;
  /** 个人应缴合计 (AAE022): employee's total */
  employee_total?: Money;
  /** 应缴合计: total */
  total?: Money;
  /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity */
  annuity_base?: Money;
  /** 单位应缴职业年金 (AAE020): employer's occupational annuity */
  annuity_employer?: Money;
  /** 个人应缴职业年金 (AAE022): employee's occupational annuity */
  annuity_employee?: Money;
  /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker */
  maternity_employee?: Money;
  /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person */
  supplement_employee?: Money;
  /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account */
  pension_account?: Money;
  /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it */
  medical_account?: Money;
}

/** 灵活就业人员缴费: what a flexible worker pays over some months. As columns: absent is the smallest signed number, or 255. */
export interface PremiumFlexibleInputColumns {
  /** 统筹地区 (AAB301): pooling region */
  region: Int32Array;
  /** 开始年月 (AAE041): first month paid [yyyymm] */
  from: Int32Array;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) [yyyymm] */
  until: Int32Array;
  /** 缴费周期: how many months are paid at once, counted from the first [0 month 按月缴费, 1 quarter 按季缴费, 2 half_year 按半年缴费, 3 year 按年缴费] */
  period: Int32Array;
  /** 缴款日期: day of payment; where absent, it is not asked whether the months may still be paid [yyyymmdd] */
  paid?: Int32Array;
  /** 基本养老保险 (AAE140): whether basic pension is asked for [1 or 0] */
  pension?: Uint8Array;
  /** 职工基本医疗保险 (AAE140): whether basic medical is asked for; its base is one for all [1 or 0] */
  medical?: Uint8Array;
  /** 生育保险 (AAE140): whether maternity is asked for [1 or 0] */
  maternity?: Uint8Array;
  /** 缴费档次: tier of pension, as a share of the average wage; of the year before where none was chosen [parts per million] */
  tier_share?: Int32Array;
  /** 自选缴费基数 (AAC040): base of pension by amount, in place of a tier; the base before where none was chosen [fen] */
  chosen_base?: BigInt64Array;
  /** 未申报档次: whether neither tier nor base was chosen for the year [1 or 0] */
  unchosen?: Uint8Array;
}

/** 明细: one row a month, without the kinds that may not be paid any more. */
export interface PremiumFlexibleOutputLinesColumns {
  /** 费款所属期 (AAE003): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 缴费档次: tier paid on; absent where the base was chosen by amount [parts per million] */
  tier_share: Int32Array;
  /** 养老缴费基数 (AAE180): payment base of pension [fen] */
  pension_base: BigInt64Array;
  /** 单位应缴养老保险费 (AAE020): employer's pension premium [fen] */
  pension_employer: BigInt64Array;
  /** 个人应缴养老保险费 (AAE022): employee's pension premium [fen] */
  pension_employee: BigInt64Array;
  /** 医疗缴费基数 (AAE180): payment base of medical [fen] */
  medical_base: BigInt64Array;
  /** 单位应缴医疗保险费 (AAE020): employer's medical premium [fen] */
  medical_employer: BigInt64Array;
  /** 个人应缴医疗保险费 (AAE022): employee's medical premium [fen] */
  medical_employee: BigInt64Array;
  /** 生育缴费基数 (AAE180): payment base of maternity [fen] */
  maternity_base: BigInt64Array;
  /** 单位应缴生育保险费 (AAE020): employer's maternity premium [fen] */
  maternity_employer: BigInt64Array;
  /** 失业缴费基数 (AAE180): payment base of unemployment [fen] */
  unemployment_base: BigInt64Array;
  /** 单位应缴失业保险费 (AAE020): employer's unemployment premium [fen] */
  unemployment_employer: BigInt64Array;
  /** 个人应缴失业保险费 (AAE022): employee's unemployment premium [fen] */
  unemployment_employee: BigInt64Array;
  /** 工伤缴费基数 (AAE180): payment base of work injury [fen] */
  injury_base: BigInt64Array;
  /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium [fen] */
  injury_employer: BigInt64Array;
  /** 单位应缴合计 (AAE020): employer's total [fen] */
  employer_total: BigInt64Array;
  /** 个人应缴合计 (AAE022): employee's total [fen] */
  employee_total: BigInt64Array;
  /** 应缴合计: total [fen] */
  total: BigInt64Array;
  /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity [fen] */
  annuity_base: BigInt64Array;
  /** 单位应缴职业年金 (AAE020): employer's occupational annuity [fen] */
  annuity_employer: BigInt64Array;
  /** 个人应缴职业年金 (AAE022): employee's occupational annuity [fen] */
  annuity_employee: BigInt64Array;
  /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker [fen] */
  maternity_employee: BigInt64Array;
  /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person [fen] */
  supplement_employee: BigInt64Array;
  /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account [fen] */
  pension_account: BigInt64Array;
  /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it [fen] */
  medical_account: BigInt64Array;
}

/** 各期应缴: one row a payment, in order of time. */
export interface PremiumFlexibleOutputPaymentsColumns {
  /** 开始年月 (AAE041): first month paid for [yyyymm] */
  from: Int32Array;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) [yyyymm] */
  until: Int32Array;
  /** 本期应缴: sum of its months; absent where one failed [fen] */
  payment: BigInt64Array;
}

/** 补缴认定: months that are over on the day of payment, and what becomes of each. */
export interface PremiumFlexibleOutputPastColumns {
  /** 费款所属期 (AAE003): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 险种: kind of insurance [0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险] */
  kind: Int32Array;
  /** 补缴情形: what becomes of it; what is not allowed is in no line and no total [0 not_allowed 不得补缴, 1 in_time 当期缴费, 2 allowed 可以补缴, 3 with_papers 须凭法律文书或书面承诺补缴, 4 relief 阶段性政策允许补缴] */
  decision: Int32Array;
}

/** 未能核定的明细: months without a result, each with its error number. */
export interface PremiumFlexibleOutputFailedColumns {
  /** 费款所属期 (AAE003): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 错误号: number of the error */
  error: BigInt64Array;
}

/** 灵活就业人员缴费: what a flexible worker pays over some months. As columns: absent is the smallest signed number, or 255. */
export interface PremiumFlexibleOutputColumns {
  /** 明细: one row a month, without the kinds that may not be paid any more */
  lines: Ragged<PremiumFlexibleOutputLinesColumns>;
  /** 各期应缴: one row a payment, in order of time */
  payments: Ragged<PremiumFlexibleOutputPaymentsColumns>;
  /** 补缴认定: months that are over on the day of payment, and what becomes of each */
  past: Ragged<PremiumFlexibleOutputPastColumns>;
  /** 未能核定的明细: months without a result, each with its error number */
  failed: Ragged<PremiumFlexibleOutputFailedColumns>;
  /** 养老缴费基数 (AAE180): payment base of pension [fen] */
  pension_base: BigInt64Array;
  /** 单位应缴养老保险费 (AAE020): employer's pension premium [fen] */
  pension_employer: BigInt64Array;
  /** 个人应缴养老保险费 (AAE022): employee's pension premium [fen] */
  pension_employee: BigInt64Array;
  /** 医疗缴费基数 (AAE180): payment base of medical [fen] */
  medical_base: BigInt64Array;
  /** 单位应缴医疗保险费 (AAE020): employer's medical premium [fen] */
  medical_employer: BigInt64Array;
  /** 个人应缴医疗保险费 (AAE022): employee's medical premium [fen] */
  medical_employee: BigInt64Array;
  /** 生育缴费基数 (AAE180): payment base of maternity [fen] */
  maternity_base: BigInt64Array;
  /** 单位应缴生育保险费 (AAE020): employer's maternity premium [fen] */
  maternity_employer: BigInt64Array;
  /** 失业缴费基数 (AAE180): payment base of unemployment [fen] */
  unemployment_base: BigInt64Array;
  /** 单位应缴失业保险费 (AAE020): employer's unemployment premium [fen] */
  unemployment_employer: BigInt64Array;
  /** 个人应缴失业保险费 (AAE022): employee's unemployment premium [fen] */
  unemployment_employee: BigInt64Array;
  /** 工伤缴费基数 (AAE180): payment base of work injury [fen] */
  injury_base: BigInt64Array;
  /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium [fen] */
  injury_employer: BigInt64Array;
  /** 单位应缴合计 (AAE020): employer's total [fen] */
  employer_total: BigInt64Array;
  /** 个人应缴合计 (AAE022): employee's total [fen] */
  employee_total: BigInt64Array;
  /** 应缴合计: total [fen] */
  total: BigInt64Array;
  /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity [fen] */
  annuity_base: BigInt64Array;
  /** 单位应缴职业年金 (AAE020): employer's occupational annuity [fen] */
  annuity_employer: BigInt64Array;
  /** 个人应缴职业年金 (AAE022): employee's occupational annuity [fen] */
  annuity_employee: BigInt64Array;
  /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker [fen] */
  maternity_employee: BigInt64Array;
  /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person [fen] */
  supplement_employee: BigInt64Array;
  /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account [fen] */
  pension_account: BigInt64Array;
  /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it [fen] */
  medical_account: BigInt64Array;
}

/** 缴费基数申报核定: declared wage of one person held against the base that follows, one kind and month. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25. */
export interface BaseVerificationInput {
  /** 统筹地区 (AAB301): pooling region */
  region: Region;
  /** 费款所属期 (AAE003): month the premium is for */
  month: Month;
  /** 缴费主体: who pays */
  payer: 'enterprise' | 'funded' | 'institution' | 'social' | 'proprietor' | 'flexible';
  /** 工资来源: what the wage given is */
  source: 'previous_year' | 'first_month' | 'undeclared' | 'allowance_severe' | 'allowance_middle' | 'chosen';
  /** 险种: kind of insurance */
  kind: 'pension' | 'medical' | 'maternity' | 'unemployment' | 'injury';
  /** 工资 (AAC040): monthly wage, allowance or base that the source names, before the limits */
  wage: Money;
  /** 申报工资 (AAC040): wage that was declared, before the limits; where none was, the base in force */
  declared_wage: Money;
}

/** 缴费基数申报核定: declared wage of one person held against the base that follows, one kind and month. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25. */
export interface BaseVerificationOutput {
  /** 核定工资: wage as it should have been declared */
  verified_wage?: Money;
  /** 核定缴费基数 (AAE180): payment base that follows from the wage */
  verified_base?: Money;
  /** 申报缴费基数 (AAE180): payment base that follows from what was declared */
  declared_base?: Money;
  /** 基数差额 (AAE180): verified less declared base */
  base_difference?: Money;
  /** 核定结果: why the base is or is not what was declared */
  reason: 'agrees' | 'raised_to_floor' | 'capped' | 'under_declared' | 'over_declared';
}

/** 缴费基数申报核定: declared wage of one person held against the base that follows, one kind and month. As columns: absent is the smallest signed number, or 255. */
export interface BaseVerificationInputColumns {
  /** 统筹地区 (AAB301): pooling region */
  region: Int32Array;
  /** 费款所属期 (AAE003): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 缴费主体: who pays [0 enterprise 企业及其职工, 1 funded 机关和全额拨款事业单位, 2 institution 差额拨款和自收自支事业单位, 3 social 民办非企业单位、社会团体等社会组织, 4 proprietor 有雇工的个体工商户, 5 flexible 灵活就业人员和无雇工的个体工商户] */
  payer: Int32Array;
  /** 工资来源: what the wage given is [0 previous_year 本人上年度月平均工资, 1 first_month 新参保人员首月工资, 2 undeclared 用人单位未申报，原缴费基数, 3 allowance_severe 一级至四级伤残津贴, 4 allowance_middle 五级、六级伤残津贴, 5 chosen 灵活就业人员自选基数] */
  source: Int32Array;
  /** 险种: kind of insurance [0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险] */
  kind: Int32Array;
  /** 工资 (AAC040): monthly wage, allowance or base that the source names, before the limits [fen] */
  wage: BigInt64Array;
  /** 申报工资 (AAC040): wage that was declared, before the limits; where none was, the base in force [fen] */
  declared_wage: BigInt64Array;
}

/** 缴费基数申报核定: declared wage of one person held against the base that follows, one kind and month. As columns: absent is the smallest signed number, or 255. */
export interface BaseVerificationOutputColumns {
  /** 核定工资: wage as it should have been declared [fen] */
  verified_wage: BigInt64Array;
  /** 核定缴费基数 (AAE180): payment base that follows from the wage [fen] */
  verified_base: BigInt64Array;
  /** 申报缴费基数 (AAE180): payment base that follows from what was declared [fen] */
  declared_base: BigInt64Array;
  /** 基数差额 (AAE180): verified less declared base [fen] */
  base_difference: BigInt64Array;
  /** 核定结果: why the base is or is not what was declared [0 agrees 申报相符, 1 raised_to_floor 低于下限，按下限, 2 capped 高于上限，按上限, 3 under_declared 少报, 4 over_declared 多报] */
  reason: Int32Array;
}

/** 申报名册: who works here, the wage and what was declared; a change of either is a further row. */
export interface BaseUnitVerificationInputRoster {
  /** 个人序号: the caller's number of the person */
  person: number;
  /** 开始年月 (AAE041): first month */
  from: Month;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) */
  until: Month;
  /** 工资来源: what the wage given is */
  source: 'previous_year' | 'first_month' | 'undeclared' | 'allowance_severe' | 'allowance_middle' | 'chosen';
  /** 工资 (AAC040): monthly wage, allowance or base that the source names, before the limits */
  wage: Money;
  /** 申报工资 (AAC040): wage that was declared, before the limits; where none was, the base in force */
  declared_wage: Money;
  /** 农民合同制工人: whether the person is a rural contract worker */
  rural_contract?: boolean;
}

/** 年度缴费基数申报核定: a unit's declared wages held against the wages over a payment year. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25. */
export interface BaseUnitVerificationInput {
  /** 统筹地区 (AAB301): pooling region */
  region: Region;
  /** 开始年月 (AAE041): first month verified */
  from: Month;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) */
  until: Month;
  /** 缴费主体: who pays */
  payer: 'enterprise' | 'funded' | 'institution' | 'social' | 'proprietor' | 'flexible';
  /** 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12 */
  employer_size?: 'small' | 'large' | 'social';
  /** 基本养老保险 (AAE140): whether basic pension is asked for */
  pension?: boolean;
  /** 职工基本医疗保险 (AAE140): whether basic medical is asked for */
  medical?: boolean;
  /** 生育保险 (AAE140): whether maternity is asked for */
  maternity?: boolean;
  /** 失业保险 (AAE140): whether unemployment is asked for */
  unemployment?: boolean;
  /** 工伤保险 (AAE140): whether work injury is asked for */
  injury?: boolean;
  /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for */
  injury_rate?: Rate;
  /** 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for */
  annuity?: boolean;
  /** 只列差异: whether only lines with another base than the declared one are listed; sums are of all */
  differing_only?: boolean;
  /** 申报名册: who works here, the wage and what was declared; a change of either is a further row */
  roster?: BaseUnitVerificationInputRoster[];
}

/** 明细: one row a person, kind and stretch of months with the same bases, in order of the roster. */
export interface BaseUnitVerificationOutputLines {
  /** 个人序号: the caller's number of the person */
  person: number;
  /** 征收品目: kind of insurance, or the annuity */
  item: 'pension' | 'medical' | 'maternity' | 'unemployment' | 'injury' | 'annuity';
  /** 开始年月 (AAE041): first month */
  from: Month;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) */
  until: Month;
  /** 申报缴费基数 (AAE180): payment base that follows from what was declared */
  declared_base: Money;
  /** 核定缴费基数 (AAE180): payment base that follows from the wage */
  verified_base: Money;
  /** 基数差额 (AAE180): verified less declared base */
  base_difference: Money;
  /** 核定结果: why the base is or is not what was declared */
  reason: 'agrees' | 'raised_to_floor' | 'capped' | 'under_declared' | 'over_declared';
  /** 单位应缴，按申报: employer's premium on what was declared */
  employer_before?: Money;
  /** 单位应缴，按核定: employer's premium on the verified base */
  employer_after?: Money;
  /** 单位差额: employer's premium that the difference moves */
  employer_difference?: Money;
  /** 个人应缴，按申报: employee's premium on what was declared */
  employee_before?: Money;
  /** 个人应缴，按核定: employee's premium on the verified base */
  employee_after?: Money;
  /** 个人差额: employee's premium that the difference moves */
  employee_difference?: Money;
  /** 差额合计: all that the difference moves */
  difference?: Money;
}

/** 未能核定的明细: rows without a result, each with its error number. */
export interface BaseUnitVerificationOutputFailed {
  /** 个人序号: the caller's number of the person */
  person: number;
  /** 费款所属期 (AAE003): month the premium is for */
  month: Month;
  /** 征收品目: kind of insurance, or the annuity */
  item: 'pension' | 'medical' | 'maternity' | 'unemployment' | 'injury' | 'annuity';
  /** 错误号: number of the error */
  error: number;
}

/** 按险种合计: sums by kind; no amounts where a row of it failed. */
export interface BaseUnitVerificationOutputItems {
  /** 征收品目: kind of insurance, or the annuity */
  item: 'pension' | 'medical' | 'maternity' | 'unemployment' | 'injury' | 'annuity';
  /** 人次: rows verified, one a person and month */
  rows: number;
  /** 基数不符人次: rows with another base than the declared one */
  differing: number;
  /** 未能核定人次: rows without a result */
  failed_rows: number;
  /** 单位应缴，按申报: employer's premium on what was declared */
  employer_before?: Money;
  /** 单位应缴，按核定: employer's premium on the verified base */
  employer_after?: Money;
  /** 单位差额: employer's premium that the difference moves */
  employer_difference?: Money;
  /** 个人应缴，按申报: employee's premium on what was declared */
  employee_before?: Money;
  /** 个人应缴，按核定: employee's premium on the verified base */
  employee_after?: Money;
  /** 个人差额: employee's premium that the difference moves */
  employee_difference?: Money;
  /** 差额合计: all that the difference moves */
  difference?: Money;
}

/** 按险种和核定结果合计: sums by kind and reason; no amounts where a row of the kind failed. */
export interface BaseUnitVerificationOutputReasons {
  /** 征收品目: kind of insurance, or the annuity */
  item: 'pension' | 'medical' | 'maternity' | 'unemployment' | 'injury' | 'annuity';
  /** 核定结果: why the base is or is not what was declared */
  reason: 'agrees' | 'raised_to_floor' | 'capped' | 'under_declared' | 'over_declared';
  /** 人次: rows verified, one a person and month */
  rows: number;
  /** 单位应缴，按申报: employer's premium on what was declared */
  employer_before?: Money;
  /** 单位应缴，按核定: employer's premium on the verified base */
  employer_after?: Money;
  /** 单位差额: employer's premium that the difference moves */
  employer_difference?: Money;
  /** 个人应缴，按申报: employee's premium on what was declared */
  employee_before?: Money;
  /** 个人应缴，按核定: employee's premium on the verified base */
  employee_after?: Money;
  /** 个人差额: employee's premium that the difference moves */
  employee_difference?: Money;
  /** 差额合计: all that the difference moves */
  difference?: Money;
}

/** 年度缴费基数申报核定: a unit's declared wages held against the wages over a payment year. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25. */
export interface BaseUnitVerificationOutput {
  /** 人次: rows verified, one a person, month and kind */
  rows: number;
  /** 明细: one row a person, kind and stretch of months with the same bases, in order of the roster */
  lines?: BaseUnitVerificationOutputLines[];
  /** 未能核定的明细: rows without a result, each with its error number */
  failed?: BaseUnitVerificationOutputFailed[];
  /** 按险种合计: sums by kind; no amounts where a row of it failed */
  items?: BaseUnitVerificationOutputItems[];
  /** 按险种和核定结果合计: sums by kind and reason; no amounts where a row of the kind failed */
  reasons?: BaseUnitVerificationOutputReasons[];
  /** 单位应缴，按申报: employer's premium on what was declared */
  employer_before?: Money;
  /** 单位应缴，按核定: employer's premium on the verified base */
  employer_after?: Money;
  /** 单位差额: employer's premium that the difference moves */
  employer_difference?: Money;
  /** 个人应缴，按申报: employee's premium on what was declared */
  employee_before?: Money;
  /** 个人应缴，按核定: employee's premium on the verified base */
  employee_after?: Money;
  /** 个人差额: employee's premium that the difference moves */
  employee_difference?: Money;
  /** 差额合计: all that the difference moves */
  difference?: Money;
}

/** 申报名册: who works here, the wage and what was declared; a change of either is a further row. */
export interface BaseUnitVerificationInputRosterColumns {
  /** 个人序号: the caller's number of the person */
  person: BigInt64Array;
  /** 开始年月 (AAE041): first month [yyyymm] */
  from: Int32Array;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) [yyyymm] */
  until: Int32Array;
  /** 工资来源: what the wage given is [0 previous_year 本人上年度月平均工资, 1 first_month 新参保人员首月工资, 2 undeclared 用人单位未申报，原缴费基数, 3 allowance_severe 一级至四级伤残津贴, 4 allowance_middle 五级、六级伤残津贴, 5 chosen 灵活就业人员自选基数] */
  source: Int32Array;
  /** 工资 (AAC040): monthly wage, allowance or base that the source names, before the limits [fen] */
  wage: BigInt64Array;
  /** 申报工资 (AAC040): wage that was declared, before the limits; where none was, the base in force [fen] */
  declared_wage: BigInt64Array;
  /** 农民合同制工人: whether the person is a rural contract worker [1 or 0] */
  rural_contract?: Uint8Array;
}

/** 年度缴费基数申报核定: a unit's declared wages held against the wages over a payment year. As columns: absent is the smallest signed number, or 255. */
export interface BaseUnitVerificationInputColumns {
  /** 统筹地区 (AAB301): pooling region */
  region: Int32Array;
  /** 开始年月 (AAE041): first month verified [yyyymm] */
  from: Int32Array;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) [yyyymm] */
  until: Int32Array;
  /** 缴费主体: who pays [0 enterprise 企业及其职工, 1 funded 机关和全额拨款事业单位, 2 institution 差额拨款和自收自支事业单位, 3 social 民办非企业单位、社会团体等社会组织, 4 proprietor 有雇工的个体工商户, 5 flexible 灵活就业人员和无雇工的个体工商户] */
  payer: Int32Array;
  /** 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12 [0 small 中小微企业, 1 large 大型企业, 2 social 民办非企业单位、社会团体等社会组织] */
  employer_size?: Int32Array;
  /** 基本养老保险 (AAE140): whether basic pension is asked for [1 or 0] */
  pension?: Uint8Array;
  /** 职工基本医疗保险 (AAE140): whether basic medical is asked for [1 or 0] */
  medical?: Uint8Array;
  /** 生育保险 (AAE140): whether maternity is asked for [1 or 0] */
  maternity?: Uint8Array;
  /** 失业保险 (AAE140): whether unemployment is asked for [1 or 0] */
  unemployment?: Uint8Array;
  /** 工伤保险 (AAE140): whether work injury is asked for [1 or 0] */
  injury?: Uint8Array;
  /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for [parts per million] */
  injury_rate?: Int32Array;
  /** 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for [1 or 0] */
  annuity?: Uint8Array;
  /** 只列差异: whether only lines with another base than the declared one are listed; sums are of all [1 or 0] */
  differing_only?: Uint8Array;
  /** 申报名册: who works here, the wage and what was declared; a change of either is a further row */
  roster?: Ragged<BaseUnitVerificationInputRosterColumns>;
}

/** 明细: one row a person, kind and stretch of months with the same bases, in order of the roster. */
export interface BaseUnitVerificationOutputLinesColumns {
  /** 个人序号: the caller's number of the person */
  person: BigInt64Array;
  /** 征收品目: kind of insurance, or the annuity [0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金] */
  item: Int32Array;
  /** 开始年月 (AAE041): first month [yyyymm] */
  from: Int32Array;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) [yyyymm] */
  until: Int32Array;
  /** 申报缴费基数 (AAE180): payment base that follows from what was declared [fen] */
  declared_base: BigInt64Array;
  /** 核定缴费基数 (AAE180): payment base that follows from the wage [fen] */
  verified_base: BigInt64Array;
  /** 基数差额 (AAE180): verified less declared base [fen] */
  base_difference: BigInt64Array;
  /** 核定结果: why the base is or is not what was declared [0 agrees 申报相符, 1 raised_to_floor 低于下限，按下限, 2 capped 高于上限，按上限, 3 under_declared 少报, 4 over_declared 多报] */
  reason: Int32Array;
  /** 单位应缴，按申报: employer's premium on what was declared [fen] */
  employer_before: BigInt64Array;
  /** 单位应缴，按核定: employer's premium on the verified base [fen] */
  employer_after: BigInt64Array;
  /** 单位差额: employer's premium that the difference moves [fen] */
  employer_difference: BigInt64Array;
  /** 个人应缴，按申报: employee's premium on what was declared [fen] */
  employee_before: BigInt64Array;
  /** 个人应缴，按核定: employee's premium on the verified base [fen] */
  employee_after: BigInt64Array;
  /** 个人差额: employee's premium that the difference moves [fen] */
  employee_difference: BigInt64Array;
  /** 差额合计: all that the difference moves [fen] */
  difference: BigInt64Array;
}

/** 未能核定的明细: rows without a result, each with its error number. */
export interface BaseUnitVerificationOutputFailedColumns {
  /** 个人序号: the caller's number of the person */
  person: BigInt64Array;
  /** 费款所属期 (AAE003): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 征收品目: kind of insurance, or the annuity [0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金] */
  item: Int32Array;
  /** 错误号: number of the error */
  error: BigInt64Array;
}

/** 按险种合计: sums by kind; no amounts where a row of it failed. */
export interface BaseUnitVerificationOutputItemsColumns {
  /** 征收品目: kind of insurance, or the annuity [0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金] */
  item: Int32Array;
  /** 人次: rows verified, one a person and month */
  rows: BigInt64Array;
  /** 基数不符人次: rows with another base than the declared one */
  differing: BigInt64Array;
  /** 未能核定人次: rows without a result */
  failed_rows: BigInt64Array;
  /** 单位应缴，按申报: employer's premium on what was declared [fen] */
  employer_before: BigInt64Array;
  /** 单位应缴，按核定: employer's premium on the verified base [fen] */
  employer_after: BigInt64Array;
  /** 单位差额: employer's premium that the difference moves [fen] */
  employer_difference: BigInt64Array;
  /** 个人应缴，按申报: employee's premium on what was declared [fen] */
  employee_before: BigInt64Array;
  /** 个人应缴，按核定: employee's premium on the verified base [fen] */
  employee_after: BigInt64Array;
  /** 个人差额: employee's premium that the difference moves [fen] */
  employee_difference: BigInt64Array;
  /** 差额合计: all that the difference moves [fen] */
  difference: BigInt64Array;
}

/** 按险种和核定结果合计: sums by kind and reason; no amounts where a row of the kind failed. */
export interface BaseUnitVerificationOutputReasonsColumns {
  /** 征收品目: kind of insurance, or the annuity [0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金] */
  item: Int32Array;
  /** 核定结果: why the base is or is not what was declared [0 agrees 申报相符, 1 raised_to_floor 低于下限，按下限, 2 capped 高于上限，按上限, 3 under_declared 少报, 4 over_declared 多报] */
  reason: Int32Array;
  /** 人次: rows verified, one a person and month */
  rows: BigInt64Array;
  /** 单位应缴，按申报: employer's premium on what was declared [fen] */
  employer_before: BigInt64Array;
  /** 单位应缴，按核定: employer's premium on the verified base [fen] */
  employer_after: BigInt64Array;
  /** 单位差额: employer's premium that the difference moves [fen] */
  employer_difference: BigInt64Array;
  /** 个人应缴，按申报: employee's premium on what was declared [fen] */
  employee_before: BigInt64Array;
  /** 个人应缴，按核定: employee's premium on the verified base [fen] */
  employee_after: BigInt64Array;
  /** 个人差额: employee's premium that the difference moves [fen] */
  employee_difference: BigInt64Array;
  /** 差额合计: all that the difference moves [fen] */
  difference: BigInt64Array;
}

/** 年度缴费基数申报核定: a unit's declared wages held against the wages over a payment year. As columns: absent is the smallest signed number, or 255. */
export interface BaseUnitVerificationOutputColumns {
  /** 人次: rows verified, one a person, month and kind */
  rows: BigInt64Array;
  /** 明细: one row a person, kind and stretch of months with the same bases, in order of the roster */
  lines: Ragged<BaseUnitVerificationOutputLinesColumns>;
  /** 未能核定的明细: rows without a result, each with its error number */
  failed: Ragged<BaseUnitVerificationOutputFailedColumns>;
  /** 按险种合计: sums by kind; no amounts where a row of it failed */
  items: Ragged<BaseUnitVerificationOutputItemsColumns>;
  /** 按险种和核定结果合计: sums by kind and reason; no amounts where a row of the kind failed */
  reasons: Ragged<BaseUnitVerificationOutputReasonsColumns>;
  /** 单位应缴，按申报: employer's premium on what was declared [fen] */
  employer_before: BigInt64Array;
  /** 单位应缴，按核定: employer's premium on the verified base [fen] */
  employer_after: BigInt64Array;
  /** 单位差额: employer's premium that the difference moves [fen] */
  employer_difference: BigInt64Array;
  /** 个人应缴，按申报: employee's premium on what was declared [fen] */
  employee_before: BigInt64Array;
  /** 个人应缴，按核定: employee's premium on the verified base [fen] */
  employee_after: BigInt64Array;
  /** 个人差额: employee's premium that the difference moves [fen] */
  employee_difference: BigInt64Array;
  /** 差额合计: all that the difference moves [fen] */
  difference: BigInt64Array;
}

/** 单位: who will pay, and for which kinds; one without people in these months stands in the sums with zero. */
export interface PremiumCollectionPlanInputUnits {
  /** 单位序号: the caller's number of the unit */
  unit: number;
  /** 征收区划 (AAB301): district that collects, the pooling region itself or a place in it; the plan rolls up by it */
  district: Region;
  /** 统筹地区 (AAB301): pooling region */
  region: Region;
  /** 缴费主体: who pays */
  payer: 'enterprise' | 'funded' | 'institution' | 'social' | 'proprietor' | 'flexible';
  /** 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12 */
  employer_size?: 'small' | 'large' | 'social';
  /** 基本养老保险 (AAE140): whether basic pension is asked for */
  pension?: boolean;
  /** 职工基本医疗保险 (AAE140): whether basic medical is asked for */
  medical?: boolean;
  /** 生育保险 (AAE140): whether maternity is asked for */
  maternity?: boolean;
  /** 失业保险 (AAE140): whether unemployment is asked for */
  unemployment?: boolean;
  /** 工伤保险 (AAE140): whether work injury is asked for */
  injury?: boolean;
  /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for */
  injury_rate?: Rate;
  /** 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for */
  annuity?: boolean;
}

/** 花名册: who works at which unit, from when to when, at what wage; a change of wage is a further row. */
export interface PremiumCollectionPlanInputRoster {
  /** 单位序号: number of the unit */
  unit: number;
  /** 个人序号: the caller's number of the person, the same at every unit */
  person: number;
  /** 开始年月 (AAE041): first month */
  from: Month;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) */
  until: Month;
  /** 缴费工资 (AAC040): declared monthly wage, before the limits */
  wage: Money;
  /** 农民合同制工人: whether the person is a rural contract worker */
  rural_contract?: boolean;
}

/** 征集计划: what units will owe over coming months, and how it rolls up. 社会保险法 art. 60. */
export interface PremiumCollectionPlanInput {
  /** 开始年月 (AAE041): first month planned */
  from: Month;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) */
  until: Month;
  /** 合计与尾差: how the rows of a unit come to its total; left out, it is the sum of the rounded rows */
  allocation?: 'rows' | 'summed_base';
  /** 单位: who will pay, and for which kinds; one without people in these months stands in the sums with zero */
  units?: PremiumCollectionPlanInputUnits[];
  /** 花名册: who works at which unit, from when to when, at what wage; a change of wage is a further row */
  roster?: PremiumCollectionPlanInputRoster[];
}

/** 计划明细: one row a unit, month and kind, in order of units. */
export interface PremiumCollectionPlanOutputLines {
  /** 单位序号: number of the unit */
  unit: number;
  /** 征收区划 (AAB301): district that collects */
  district: Region;
  /** 费款所属期 (AAE003): month the premium is for */
  month: Month;
  /** 征收品目: kind of insurance, or the annuity */
  item: 'pension' | 'medical' | 'maternity' | 'unemployment' | 'injury' | 'annuity';
  /** 人数: people billed */
  persons: number;
  /** 合计缴费基数: summed payment base */
  base: Money;
  /** 单位应缴: employers' premium */
  employer?: Money;
  /** 个人应缴: employees' premium */
  employee?: Money;
  /** 应缴合计: total */
  total?: Money;
  /** 数据效力: weakest standing of the policy rows used */
  line_standing: 'final' | 'provisional' | 'assumed';
  /** 数据证据: weakest evidence of the policy rows used */
  line_evidence: 'official' | 'corroborated' | 'single' | 'unverified';
}

/** 未能计划的明细: rows without a result, each with its error number. */
export interface PremiumCollectionPlanOutputFailed {
  /** 单位序号: number of the unit */
  unit: number;
  /** 征收区划 (AAB301): district that collects */
  district: Region;
  /** 费款所属期 (AAE003): month the premium is for */
  month: Month;
  /** 征收品目: kind of insurance, or the annuity */
  item: 'pension' | 'medical' | 'maternity' | 'unemployment' | 'injury' | 'annuity';
  /** 人数: people who should have been billed */
  persons: number;
  /** 错误号: number of the error of the first row that failed */
  error: number;
}

/** 按单位汇总: sums by unit, of all units. */
export interface PremiumCollectionPlanOutputByUnit {
  /** 单位序号: number of the unit */
  unit: number;
  /** 征收区划 (AAB301): district that collects */
  district: Region;
  /** 人次: people billed, each once a month and kind */
  person_months: number;
  /** 未能计划的行数: lines that failed and belong here */
  failed_lines: number;
  /** 单位应缴: employers' premium */
  employer?: Money;
  /** 个人应缴: employees' premium */
  employee?: Money;
  /** 应缴合计: total */
  total?: Money;
  /** 数据效力: weakest standing of the lines; absent where none has a result */
  line_standing?: 'final' | 'provisional' | 'assumed';
  /** 数据证据: weakest evidence of the lines; absent where none has a result */
  line_evidence?: 'official' | 'corroborated' | 'single' | 'unverified';
}

/** 按征收区划汇总: sums by district. */
export interface PremiumCollectionPlanOutputByDistrict {
  /** 征收区划 (AAB301): district that collects */
  district: Region;
  /** 人次: people billed, each once a month and kind */
  person_months: number;
  /** 未能计划的行数: lines that failed and belong here */
  failed_lines: number;
  /** 单位应缴: employers' premium */
  employer?: Money;
  /** 个人应缴: employees' premium */
  employee?: Money;
  /** 应缴合计: total */
  total?: Money;
  /** 数据效力: weakest standing of the lines; absent where none has a result */
  line_standing?: 'final' | 'provisional' | 'assumed';
  /** 数据证据: weakest evidence of the lines; absent where none has a result */
  line_evidence?: 'official' | 'corroborated' | 'single' | 'unverified';
}

/** 按险种汇总: sums by kind. */
export interface PremiumCollectionPlanOutputByItem {
  /** 征收品目: kind of insurance, or the annuity */
  item: 'pension' | 'medical' | 'maternity' | 'unemployment' | 'injury' | 'annuity';
  /** 人次: people billed, each once a month and kind */
  person_months: number;
  /** 未能计划的行数: lines that failed and belong here */
  failed_lines: number;
  /** 单位应缴: employers' premium */
  employer?: Money;
  /** 个人应缴: employees' premium */
  employee?: Money;
  /** 应缴合计: total */
  total?: Money;
  /** 数据效力: weakest standing of the lines; absent where none has a result */
  line_standing?: 'final' | 'provisional' | 'assumed';
  /** 数据证据: weakest evidence of the lines; absent where none has a result */
  line_evidence?: 'official' | 'corroborated' | 'single' | 'unverified';
}

/** 按年度和险种汇总: sums by calendar year and kind, the lines of a fund's budget and final account. */
export interface PremiumCollectionPlanOutputByYear {
  /** 年度 (AAE001): calendar year of the months that the premium is for */
  year: number;
  /** 征收品目: kind of insurance, or the annuity */
  item: 'pension' | 'medical' | 'maternity' | 'unemployment' | 'injury' | 'annuity';
  /** 人次: people billed, each once a month and kind */
  person_months: number;
  /** 未能计划的行数: lines that failed and belong here */
  failed_lines: number;
  /** 单位应缴: employers' premium */
  employer?: Money;
  /** 个人应缴: employees' premium */
  employee?: Money;
  /** 应缴合计: total */
  total?: Money;
  /** 数据效力: weakest standing of the lines; absent where none has a result */
  line_standing?: 'final' | 'provisional' | 'assumed';
  /** 数据证据: weakest evidence of the lines; absent where none has a result */
  line_evidence?: 'official' | 'corroborated' | 'single' | 'unverified';
}

/** 同时在多个单位的人员: people who stand with several units in the same months, by person and kind; what they are billed is not brought together, since no text says how. Without work injury, which each unit pays (实施社会保险法若干规定 art. 9). */
export interface PremiumCollectionPlanOutputInSeveralUnits {
  /** 个人序号: the caller's number of the person */
  person: number;
  /** 征收品目: kind of insurance, or the annuity */
  item: 'pension' | 'medical' | 'maternity' | 'unemployment' | 'injury' | 'annuity';
  /** 开始年月 (AAE041): first month */
  from: Month;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) */
  until: Month;
  /** 单位数: at how many units */
  units: number;
}

/** 征集计划: what units will owe over coming months, and how it rolls up. 社会保险法 art. 60. */
export interface PremiumCollectionPlanOutput {
  /** 人次: rows asked for, one a person, month and kind; where one of them failed no total is given */
  rows: number;
  /** 合计与尾差: how the rows came to the units' totals */
  allocation: 'rows' | 'summed_base';
  /** 计划明细: one row a unit, month and kind, in order of units */
  lines?: PremiumCollectionPlanOutputLines[];
  /** 未能计划的明细: rows without a result, each with its error number */
  failed?: PremiumCollectionPlanOutputFailed[];
  /** 按单位汇总: sums by unit, of all units */
  by_unit?: PremiumCollectionPlanOutputByUnit[];
  /** 按征收区划汇总: sums by district */
  by_district?: PremiumCollectionPlanOutputByDistrict[];
  /** 按险种汇总: sums by kind */
  by_item?: PremiumCollectionPlanOutputByItem[];
  /** 按年度和险种汇总: sums by calendar year and kind, the lines of a fund's budget and final account */
  by_year?: PremiumCollectionPlanOutputByYear[];
  /** 单位应缴: employers' premium */
  employer?: Money;
  /** 个人应缴: employees' premium */
  employee?: Money;
  /** 应缴合计: total */
  total?: Money;
  /** 同时在多个单位的人员: people who stand with several units in the same months, by person and kind; what they are billed is not brought together, since no text says how. Without work injury, which each unit pays (实施社会保险法若干规定 art. 9) */
  in_several_units?: PremiumCollectionPlanOutputInSeveralUnits[];
}

/** 单位: who will pay, and for which kinds; one without people in these months stands in the sums with zero. */
export interface PremiumCollectionPlanInputUnitsColumns {
  /** 单位序号: the caller's number of the unit */
  unit: BigInt64Array;
  /** 征收区划 (AAB301): district that collects, the pooling region itself or a place in it; the plan rolls up by it */
  district: Int32Array;
  /** 统筹地区 (AAB301): pooling region */
  region: Int32Array;
  /** 缴费主体: who pays [0 enterprise 企业及其职工, 1 funded 机关和全额拨款事业单位, 2 institution 差额拨款和自收自支事业单位, 3 social 民办非企业单位、社会团体等社会组织, 4 proprietor 有雇工的个体工商户, 5 flexible 灵活就业人员和无雇工的个体工商户] */
  payer: Int32Array;
  /** 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12 [0 small 中小微企业, 1 large 大型企业, 2 social 民办非企业单位、社会团体等社会组织] */
  employer_size?: Int32Array;
  /** 基本养老保险 (AAE140): whether basic pension is asked for [1 or 0] */
  pension?: Uint8Array;
  /** 职工基本医疗保险 (AAE140): whether basic medical is asked for [1 or 0] */
  medical?: Uint8Array;
  /** 生育保险 (AAE140): whether maternity is asked for [1 or 0] */
  maternity?: Uint8Array;
  /** 失业保险 (AAE140): whether unemployment is asked for [1 or 0] */
  unemployment?: Uint8Array;
  /** 工伤保险 (AAE140): whether work injury is asked for [1 or 0] */
  injury?: Uint8Array;
  /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for [parts per million] */
  injury_rate?: Int32Array;
  /** 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for [1 or 0] */
  annuity?: Uint8Array;
}

/** 花名册: who works at which unit, from when to when, at what wage; a change of wage is a further row. */
export interface PremiumCollectionPlanInputRosterColumns {
  /** 单位序号: number of the unit */
  unit: BigInt64Array;
  /** 个人序号: the caller's number of the person, the same at every unit */
  person: BigInt64Array;
  /** 开始年月 (AAE041): first month [yyyymm] */
  from: Int32Array;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) [yyyymm] */
  until: Int32Array;
  /** 缴费工资 (AAC040): declared monthly wage, before the limits [fen] */
  wage: BigInt64Array;
  /** 农民合同制工人: whether the person is a rural contract worker [1 or 0] */
  rural_contract?: Uint8Array;
}

/** 征集计划: what units will owe over coming months, and how it rolls up. As columns: absent is the smallest signed number, or 255. */
export interface PremiumCollectionPlanInputColumns {
  /** 开始年月 (AAE041): first month planned [yyyymm] */
  from: Int32Array;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) [yyyymm] */
  until: Int32Array;
  /** 合计与尾差: how the rows of a unit come to its total; left out, it is the sum of the rounded rows [0 rows 逐人取整后相加, 1 summed_base 合计基数取整，尾差归缴费基数最大者] */
  allocation?: Int32Array;
  /** 单位: who will pay, and for which kinds; one without people in these months stands in the sums with zero */
  units?: Ragged<PremiumCollectionPlanInputUnitsColumns>;
  /** 花名册: who works at which unit, from when to when, at what wage; a change of wage is a further row */
  roster?: Ragged<PremiumCollectionPlanInputRosterColumns>;
}

/** 计划明细: one row a unit, month and kind, in order of units. */
export interface PremiumCollectionPlanOutputLinesColumns {
  /** 单位序号: number of the unit */
  unit: BigInt64Array;
  /** 征收区划 (AAB301): district that collects */
  district: Int32Array;
  /** 费款所属期 (AAE003): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 征收品目: kind of insurance, or the annuity [0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金] */
  item: Int32Array;
  /** 人数: people billed */
  persons: BigInt64Array;
  /** 合计缴费基数: summed payment base [fen] */
  base: BigInt64Array;
  /** 单位应缴: employers' premium [fen] */
  employer: BigInt64Array;
  /** 个人应缴: employees' premium [fen] */
  employee: BigInt64Array;
  /** 应缴合计: total [fen] */
  total: BigInt64Array;
  /** 数据效力: weakest standing of the policy rows used [0 final 正式, 1 provisional 预结, 2 assumed 假定] */
  line_standing: Int32Array;
  /** 数据证据: weakest evidence of the policy rows used [0 official 官方原文, 1 corroborated 多方印证, 2 single 单一来源, 3 unverified 未经证实] */
  line_evidence: Int32Array;
}

/** 未能计划的明细: rows without a result, each with its error number. */
export interface PremiumCollectionPlanOutputFailedColumns {
  /** 单位序号: number of the unit */
  unit: BigInt64Array;
  /** 征收区划 (AAB301): district that collects */
  district: Int32Array;
  /** 费款所属期 (AAE003): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 征收品目: kind of insurance, or the annuity [0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金] */
  item: Int32Array;
  /** 人数: people who should have been billed */
  persons: BigInt64Array;
  /** 错误号: number of the error of the first row that failed */
  error: BigInt64Array;
}

/** 按单位汇总: sums by unit, of all units. */
export interface PremiumCollectionPlanOutputByUnitColumns {
  /** 单位序号: number of the unit */
  unit: BigInt64Array;
  /** 征收区划 (AAB301): district that collects */
  district: Int32Array;
  /** 人次: people billed, each once a month and kind */
  person_months: BigInt64Array;
  /** 未能计划的行数: lines that failed and belong here */
  failed_lines: BigInt64Array;
  /** 单位应缴: employers' premium [fen] */
  employer: BigInt64Array;
  /** 个人应缴: employees' premium [fen] */
  employee: BigInt64Array;
  /** 应缴合计: total [fen] */
  total: BigInt64Array;
  /** 数据效力: weakest standing of the lines; absent where none has a result [0 final 正式, 1 provisional 预结, 2 assumed 假定] */
  line_standing: Int32Array;
  /** 数据证据: weakest evidence of the lines; absent where none has a result [0 official 官方原文, 1 corroborated 多方印证, 2 single 单一来源, 3 unverified 未经证实] */
  line_evidence: Int32Array;
}

/** 按征收区划汇总: sums by district. */
export interface PremiumCollectionPlanOutputByDistrictColumns {
  /** 征收区划 (AAB301): district that collects */
  district: Int32Array;
  /** 人次: people billed, each once a month and kind */
  person_months: BigInt64Array;
  /** 未能计划的行数: lines that failed and belong here */
  failed_lines: BigInt64Array;
  /** 单位应缴: employers' premium [fen] */
  employer: BigInt64Array;
  /** 个人应缴: employees' premium [fen] */
  employee: BigInt64Array;
  /** 应缴合计: total [fen] */
  total: BigInt64Array;
  /** 数据效力: weakest standing of the lines; absent where none has a result [0 final 正式, 1 provisional 预结, 2 assumed 假定] */
  line_standing: Int32Array;
  /** 数据证据: weakest evidence of the lines; absent where none has a result [0 official 官方原文, 1 corroborated 多方印证, 2 single 单一来源, 3 unverified 未经证实] */
  line_evidence: Int32Array;
}

/** 按险种汇总: sums by kind. */
export interface PremiumCollectionPlanOutputByItemColumns {
  /** 征收品目: kind of insurance, or the annuity [0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金] */
  item: Int32Array;
  /** 人次: people billed, each once a month and kind */
  person_months: BigInt64Array;
  /** 未能计划的行数: lines that failed and belong here */
  failed_lines: BigInt64Array;
  /** 单位应缴: employers' premium [fen] */
  employer: BigInt64Array;
  /** 个人应缴: employees' premium [fen] */
  employee: BigInt64Array;
  /** 应缴合计: total [fen] */
  total: BigInt64Array;
  /** 数据效力: weakest standing of the lines; absent where none has a result [0 final 正式, 1 provisional 预结, 2 assumed 假定] */
  line_standing: Int32Array;
  /** 数据证据: weakest evidence of the lines; absent where none has a result [0 official 官方原文, 1 corroborated 多方印证, 2 single 单一来源, 3 unverified 未经证实] */
  line_evidence: Int32Array;
}

/** 按年度和险种汇总: sums by calendar year and kind, the lines of a fund's budget and final account. */
export interface PremiumCollectionPlanOutputByYearColumns {
  /** 年度 (AAE001): calendar year of the months that the premium is for */
  year: BigInt64Array;
  /** 征收品目: kind of insurance, or the annuity [0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金] */
  item: Int32Array;
  /** 人次: people billed, each once a month and kind */
  person_months: BigInt64Array;
  /** 未能计划的行数: lines that failed and belong here */
  failed_lines: BigInt64Array;
  /** 单位应缴: employers' premium [fen] */
  employer: BigInt64Array;
  /** 个人应缴: employees' premium [fen] */
  employee: BigInt64Array;
  /** 应缴合计: total [fen] */
  total: BigInt64Array;
  /** 数据效力: weakest standing of the lines; absent where none has a result [0 final 正式, 1 provisional 预结, 2 assumed 假定] */
  line_standing: Int32Array;
  /** 数据证据: weakest evidence of the lines; absent where none has a result [0 official 官方原文, 1 corroborated 多方印证, 2 single 单一来源, 3 unverified 未经证实] */
  line_evidence: Int32Array;
}

/** 同时在多个单位的人员: people who stand with several units in the same months, by person and kind; what they are billed is not brought together, since no text says how. Without work injury, which each unit pays (实施社会保险法若干规定 art. 9). */
export interface PremiumCollectionPlanOutputInSeveralUnitsColumns {
  /** 个人序号: the caller's number of the person */
  person: BigInt64Array;
  /** 征收品目: kind of insurance, or the annuity [0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金] */
  item: Int32Array;
  /** 开始年月 (AAE041): first month [yyyymm] */
  from: Int32Array;
  /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042) [yyyymm] */
  until: Int32Array;
  /** 单位数: at how many units */
  units: BigInt64Array;
}

/** 征集计划: what units will owe over coming months, and how it rolls up. As columns: absent is the smallest signed number, or 255. */
export interface PremiumCollectionPlanOutputColumns {
  /** 人次: rows asked for, one a person, month and kind; where one of them failed no total is given */
  rows: BigInt64Array;
  /** 合计与尾差: how the rows came to the units' totals [0 rows 逐人取整后相加, 1 summed_base 合计基数取整，尾差归缴费基数最大者] */
  allocation: Int32Array;
  /** 计划明细: one row a unit, month and kind, in order of units */
  lines: Ragged<PremiumCollectionPlanOutputLinesColumns>;
  /** 未能计划的明细: rows without a result, each with its error number */
  failed: Ragged<PremiumCollectionPlanOutputFailedColumns>;
  /** 按单位汇总: sums by unit, of all units */
  by_unit: Ragged<PremiumCollectionPlanOutputByUnitColumns>;
  /** 按征收区划汇总: sums by district */
  by_district: Ragged<PremiumCollectionPlanOutputByDistrictColumns>;
  /** 按险种汇总: sums by kind */
  by_item: Ragged<PremiumCollectionPlanOutputByItemColumns>;
  /** 按年度和险种汇总: sums by calendar year and kind, the lines of a fund's budget and final account */
  by_year: Ragged<PremiumCollectionPlanOutputByYearColumns>;
  /** 单位应缴: employers' premium [fen] */
  employer: BigInt64Array;
  /** 个人应缴: employees' premium [fen] */
  employee: BigInt64Array;
  /** 应缴合计: total [fen] */
  total: BigInt64Array;
  /** 同时在多个单位的人员: people who stand with several units in the same months, by person and kind; what they are billed is not brought together, since no text says how. Without work injury, which each unit pays (实施社会保险法若干规定 art. 9) */
  in_several_units: Ragged<PremiumCollectionPlanOutputInSeveralUnitsColumns>;
}

/** Every operation. One of shape `leaf` is offered as a batch too. */
export interface Operations {
  /** 月应缴社会保险费: social-insurance premium of one person for one month. */
  'premium.monthly@1': {
    shape: 'leaf';
    input: PremiumMonthlyInput;
    output: PremiumMonthlyOutput;
    inputColumns: PremiumMonthlyInputColumns;
    outputColumns: PremiumMonthlyOutputColumns;
  };
  /** 单位应缴核定: what a unit and its people owe for a span of months. */
  'premium.unit_bill@1': {
    shape: 'composed';
    input: PremiumUnitBillInput;
    output: PremiumUnitBillOutput;
    inputColumns: PremiumUnitBillInputColumns;
    outputColumns: PremiumUnitBillOutputColumns;
  };
  /** 社会保险费滞纳金: late fee on a social-insurance premium. */
  'premium.late_fee@1': {
    shape: 'leaf';
    input: PremiumLateFeeInput;
    output: PremiumLateFeeOutput;
    inputColumns: PremiumLateFeeInputColumns;
    outputColumns: PremiumLateFeeOutputColumns;
  };
  /** 欠费清算: what is left of a unit's debts after its payments. */
  'premium.arrears@1': {
    shape: 'composed';
    input: PremiumArrearsInput;
    output: PremiumArrearsOutput;
    inputColumns: PremiumArrearsInputColumns;
    outputColumns: PremiumArrearsOutputColumns;
  };
  /** 个人账户台账: personal account with its interest, year by year. */
  'account.ledger@1': {
    shape: 'person';
    input: AccountLedgerInput;
    output: AccountLedgerOutput;
    inputColumns: AccountLedgerInputColumns;
    outputColumns: AccountLedgerOutputColumns;
  };
  /** 工伤保险费率: rate of a unit's work-injury premium. */
  'premium.injury_rate@1': {
    shape: 'person';
    input: PremiumInjuryRateInput;
    output: PremiumInjuryRateOutput;
    inputColumns: PremiumInjuryRateInputColumns;
    outputColumns: PremiumInjuryRateOutputColumns;
  };
  /** 工伤保险费率浮动: step of a unit's work-injury float by its claims ratio. */
  'premium.injury_float@1': {
    shape: 'person';
    input: PremiumInjuryFloatInput;
    output: PremiumInjuryFloatOutput;
    inputColumns: PremiumInjuryFloatInputColumns;
    outputColumns: PremiumInjuryFloatOutputColumns;
  };
  /** 工程建设项目工伤保险费: work-injury premium of a building project. */
  'premium.injury_project@1': {
    shape: 'leaf';
    input: PremiumInjuryProjectInput;
    output: PremiumInjuryProjectOutput;
    inputColumns: PremiumInjuryProjectInputColumns;
    outputColumns: PremiumInjuryProjectOutputColumns;
  };
  /** 缴费基数核定: payment base of one person for one month. */
  'base.payment@1': {
    shape: 'leaf';
    input: BasePaymentInput;
    output: BasePaymentOutput;
    inputColumns: BasePaymentInputColumns;
    outputColumns: BasePaymentOutputColumns;
  };
  /** 合计基数应缴: premium of one kind and month on a summed base. */
  'premium.pooled@1': {
    shape: 'leaf';
    input: PremiumPooledInput;
    output: PremiumPooledOutput;
    inputColumns: PremiumPooledInputColumns;
    outputColumns: PremiumPooledOutputColumns;
  };
  /** 灵活就业人员缴费档次: payment base of a flexible worker's tier. */
  'base.tier@1': {
    shape: 'leaf';
    input: BaseTierInput;
    output: BaseTierOutput;
    inputColumns: BaseTierInputColumns;
    outputColumns: BaseTierOutputColumns;
  };
  /** 按期缴费与补缴: whether a month's premium may still be paid on a day. */
  'premium.make_up@1': {
    shape: 'leaf';
    input: PremiumMakeUpInput;
    output: PremiumMakeUpOutput;
    inputColumns: PremiumMakeUpInputColumns;
    outputColumns: PremiumMakeUpOutputColumns;
  };
  /** 灵活就业人员缴费: what a flexible worker pays over some months. */
  'premium.flexible@1': {
    shape: 'composed';
    input: PremiumFlexibleInput;
    output: PremiumFlexibleOutput;
    inputColumns: PremiumFlexibleInputColumns;
    outputColumns: PremiumFlexibleOutputColumns;
  };
  /** 缴费基数申报核定: declared wage of one person held against the base that follows, one kind and month. */
  'base.verification@1': {
    shape: 'leaf';
    input: BaseVerificationInput;
    output: BaseVerificationOutput;
    inputColumns: BaseVerificationInputColumns;
    outputColumns: BaseVerificationOutputColumns;
  };
  /** 年度缴费基数申报核定: a unit's declared wages held against the wages over a payment year. */
  'base.unit_verification@1': {
    shape: 'composed';
    input: BaseUnitVerificationInput;
    output: BaseUnitVerificationOutput;
    inputColumns: BaseUnitVerificationInputColumns;
    outputColumns: BaseUnitVerificationOutputColumns;
  };
  /** 征集计划: what units will owe over coming months, and how it rolls up. */
  'premium.collection_plan@1': {
    shape: 'composed';
    input: PremiumCollectionPlanInput;
    output: PremiumCollectionPlanOutput;
    inputColumns: PremiumCollectionPlanInputColumns;
    outputColumns: PremiumCollectionPlanOutputColumns;
  };
}
