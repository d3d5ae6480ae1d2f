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
  /** 费款所属期 (AAE002): month the premium is for */
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
  /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; needed where injury is asked for */
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
  /** 费款所属期 (AAE002): month the premium is for [yyyymm] */
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
  /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; needed where injury is asked for [parts per million] */
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
  /** 终止年月之次月 (AAE042): first month after */
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
  /** 终止年月之次月 (AAE042): first month after */
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
  /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included */
  injury_rate?: Rate;
  /** 花名册: who works here, from when to when, at what wage; a change of wage is a further row */
  roster?: PremiumUnitBillInputRoster[];
  /** 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for */
  annuity?: boolean;
}

/** 明细: one row a person and month, in order of the roster and of months. */
export interface PremiumUnitBillOutputLines {
  /** 个人序号: the caller's number of the person */
  person: number;
  /** 费款所属期 (AAE002): month the premium is for */
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
  /** 费款所属期 (AAE002): month the premium is for */
  month: Month;
  /** 错误号: number of the error */
  error: number;
}

/** 单位应缴核定: what a unit and its people owe for a span of months. 社会保险法 art. 60. */
export interface PremiumUnitBillOutput {
  /** 人次: rows billed */
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
}

/** 花名册: who works here, from when to when, at what wage; a change of wage is a further row. */
export interface PremiumUnitBillInputRosterColumns {
  /** 个人序号: the caller's number of the person */
  person: BigInt64Array;
  /** 开始年月 (AAE041): first month [yyyymm] */
  from: Int32Array;
  /** 终止年月之次月 (AAE042): first month after [yyyymm] */
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
  /** 终止年月之次月 (AAE042): first month after [yyyymm] */
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
  /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included [parts per million] */
  injury_rate?: Int32Array;
  /** 花名册: who works here, from when to when, at what wage; a change of wage is a further row */
  roster?: Ragged<PremiumUnitBillInputRosterColumns>;
  /** 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for [1 or 0] */
  annuity?: Uint8Array;
}

/** 明细: one row a person and month, in order of the roster and of months. */
export interface PremiumUnitBillOutputLinesColumns {
  /** 个人序号: the caller's number of the person */
  person: BigInt64Array;
  /** 费款所属期 (AAE002): month the premium is for [yyyymm] */
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
  /** 费款所属期 (AAE002): month the premium is for [yyyymm] */
  month: Int32Array;
  /** 错误号: number of the error */
  error: BigInt64Array;
}

/** 单位应缴核定: what a unit and its people owe for a span of months. As columns: absent is the smallest signed number, or 255. */
export interface PremiumUnitBillOutputColumns {
  /** 人次: rows billed */
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
}

/** 缴费时段: what was booked, month by month alike within a span; in order of time. */
export interface AccountLedgerInputSpans {
  /** 开始年月 (AAE041): first month */
  from: Month;
  /** 终止年月之次月 (AAE042): first month after */
  until: Month;
  /** 缴费基数 (AAE180): monthly base; gives the personal part where that is not stated */
  base?: Money;
  /** 个人缴费记账额 (AAC040): booked to the personal part each month */
  personal?: Money;
  /** 单位划入记账额 (AAC040): booked to the unit part each month */
  unit?: Money;
}

/** 个人账户养老金发放时段: account pension paid each month of a span; in order of time. */
export interface AccountLedgerInputPayments {
  /** 开始年月 (AAE041): first month */
  from: Month;
  /** 终止年月之次月 (AAE042): first month after */
  until: Month;
  /** 月个人账户养老金 (AAC040): account pension a month */
  amount: Money;
}

/** 个人账户台账: personal account with its interest, year by year. 郑州市企业职工基本养老保险条例 art. 22-25; 劳办发〔1997〕116号; 人社部发〔2017〕31号. */
export interface AccountLedgerInput {
  /** 统筹地区 (AAB301): pooling region */
  region: Region;
  /** 起始年月 (AAE041): first month of the statement; with an opening balance, the start of a rate year */
  from: Month;
  /** 截止年月之次月 (AAE042): first month after the statement; inside a rate year the account is settled there */
  until: Month;
  /** 期初个人部分余额 (AAE240): opening balance of the personal part */
  personal: Money;
  /** 期初单位划入部分余额 (AAE240): opening balance of the unit part */
  unit?: Money;
  /** 缴费时段: what was booked, month by month alike within a span; in order of time */
  spans?: AccountLedgerInputSpans[];
  /** 待遇享受开始年月 (AAE041): first month of the pension */
  retired?: Month;
  /** 个人账户养老金发放时段: account pension paid each month of a span; in order of time */
  payments?: AccountLedgerInputPayments[];
}

/** 逐年对账: rate year; one row each, or a part of one before and after retirement. */
export interface AccountLedgerOutputYears {
  /** 开始年月 (AAE041): first month */
  from: Month;
  /** 终止年月之次月 (AAE042): first month after */
  until: Month;
  /** 记账利率: interest rate of the rate year */
  rate: Rate;
  /** 缴费月数: months booked */
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
}

/** 个人账户台账: personal account with its interest, year by year. 郑州市企业职工基本养老保险条例 art. 22-25; 劳办发〔1997〕116号; 人社部发〔2017〕31号. */
export interface AccountLedgerOutput {
  /** 逐年对账: rate year; one row each, or a part of one before and after retirement */
  years?: AccountLedgerOutputYears[];
  /** 实际缴费月数: months booked */
  months: number;
  /** 期末个人部分余额 (AAE240): closing balance of the personal part, before retirement */
  personal?: Money;
  /** 期末单位划入部分余额 (AAE240): closing balance of the unit part, before retirement */
  unit?: Money;
  /** 期末余额 (AAE240): closing balance */
  balance: Money;
  /** 退休时账户总额 (AAE240): balance at retirement */
  at_retirement?: Money;
  /** 账户支付完毕年月 (AAE002): first month that the account could not pay in full */
  used_up?: Month;
}

/** 缴费时段: what was booked, month by month alike within a span; in order of time. */
export interface AccountLedgerInputSpansColumns {
  /** 开始年月 (AAE041): first month [yyyymm] */
  from: Int32Array;
  /** 终止年月之次月 (AAE042): first month after [yyyymm] */
  until: Int32Array;
  /** 缴费基数 (AAE180): monthly base; gives the personal part where that is not stated [fen] */
  base?: BigInt64Array;
  /** 个人缴费记账额 (AAC040): booked to the personal part each month [fen] */
  personal?: BigInt64Array;
  /** 单位划入记账额 (AAC040): booked to the unit part each month [fen] */
  unit?: BigInt64Array;
}

/** 个人账户养老金发放时段: account pension paid each month of a span; in order of time. */
export interface AccountLedgerInputPaymentsColumns {
  /** 开始年月 (AAE041): first month [yyyymm] */
  from: Int32Array;
  /** 终止年月之次月 (AAE042): first month after [yyyymm] */
  until: Int32Array;
  /** 月个人账户养老金 (AAC040): account pension a month [fen] */
  amount: BigInt64Array;
}

/** 个人账户台账: personal account with its interest, year by year. As columns: absent is the smallest signed number, or 255. */
export interface AccountLedgerInputColumns {
  /** 统筹地区 (AAB301): pooling region */
  region: Int32Array;
  /** 起始年月 (AAE041): first month of the statement; with an opening balance, the start of a rate year [yyyymm] */
  from: Int32Array;
  /** 截止年月之次月 (AAE042): first month after the statement; inside a rate year the account is settled there [yyyymm] */
  until: Int32Array;
  /** 期初个人部分余额 (AAE240): opening balance of the personal part [fen] */
  personal: BigInt64Array;
  /** 期初单位划入部分余额 (AAE240): opening balance of the unit part [fen] */
  unit?: BigInt64Array;
  /** 缴费时段: what was booked, month by month alike within a span; in order of time */
  spans?: Ragged<AccountLedgerInputSpansColumns>;
  /** 待遇享受开始年月 (AAE041): first month of the pension [yyyymm] */
  retired?: Int32Array;
  /** 个人账户养老金发放时段: account pension paid each month of a span; in order of time */
  payments?: Ragged<AccountLedgerInputPaymentsColumns>;
}

/** 逐年对账: rate year; one row each, or a part of one before and after retirement. */
export interface AccountLedgerOutputYearsColumns {
  /** 开始年月 (AAE041): first month [yyyymm] */
  from: Int32Array;
  /** 终止年月之次月 (AAE042): first month after [yyyymm] */
  until: Int32Array;
  /** 记账利率: interest rate of the rate year [parts per million] */
  rate: Int32Array;
  /** 缴费月数: months booked */
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
}

/** 个人账户台账: personal account with its interest, year by year. As columns: absent is the smallest signed number, or 255. */
export interface AccountLedgerOutputColumns {
  /** 逐年对账: rate year; one row each, or a part of one before and after retirement */
  years: Ragged<AccountLedgerOutputYearsColumns>;
  /** 实际缴费月数: months booked */
  months: BigInt64Array;
  /** 期末个人部分余额 (AAE240): closing balance of the personal part, before retirement [fen] */
  personal: BigInt64Array;
  /** 期末单位划入部分余额 (AAE240): closing balance of the unit part, before retirement [fen] */
  unit: BigInt64Array;
  /** 期末余额 (AAE240): closing balance [fen] */
  balance: BigInt64Array;
  /** 退休时账户总额 (AAE240): balance at retirement [fen] */
  at_retirement: BigInt64Array;
  /** 账户支付完毕年月 (AAE002): first month that the account could not pay in full [yyyymm] */
  used_up: Int32Array;
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
  /** 个人账户台账: personal account with its interest, year by year. */
  'account.ledger@1': {
    shape: 'person';
    input: AccountLedgerInput;
    output: AccountLedgerOutput;
    inputColumns: AccountLedgerInputColumns;
    outputColumns: AccountLedgerOutputColumns;
  };
}
