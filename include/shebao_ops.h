/* shebao: typed calls. Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
 *
 * Money is int64_t FEN (8000.00 yuan is 800000), months int32_t yyyymm, days int32_t yyyymmdd, rates int32_t PARTS PER MILLION
 * (0.2% is 2000), regions int32_t GB/T 2260 codes, flags uint8_t 0 or 1, choices uint8_t (constants below). SHEBAO_ABSENT_… stands
 * for "absent"; an absent flag is 0. Begin every struct with its _INIT, set what is required (*), free a table with
 * shebao_table_free.
 *
 * The library does not know these structs: the functions below hand their members over as columns, and are compiled into your
 * program. C99 and C++17. */
#ifndef SHEBAO_OPS_H
#define SHEBAO_OPS_H

#include <stddef.h>
#include <stdint.h>

#include "shebao.h"

/* The error numbers, as docs/ERRORS.md explains them. */
#define SHEBAO_ERROR_BAD_UTF8 101 /**< 请求不是 UTF-8 编码: the request is not UTF-8 */
#define SHEBAO_ERROR_BAD_JSON 102 /**< 请求不是合法的 JSON: the request is not valid JSON */
#define SHEBAO_ERROR_TOO_LONG 103 /**< 请求超过字节数上限: the request is longer than the limit */
#define SHEBAO_ERROR_TOO_DEEP 104 /**< JSON 嵌套超过层数上限: the JSON is nested deeper than the limit */
#define SHEBAO_ERROR_UNKNOWN_OPERATION 105 /**< 没有这个操作: no such operation */
#define SHEBAO_ERROR_UNKNOWN_MEMBER 106 /**< 有不认识的成员: unknown member */
#define SHEBAO_ERROR_DUPLICATE_MEMBER 107 /**< 成员重复: duplicate member */
#define SHEBAO_ERROR_WRONG_TYPE 108 /**< 成员的类型不对: wrong type */
#define SHEBAO_ERROR_MISSING_MEMBER 109 /**< 缺少必需的成员: a required member is missing */
#define SHEBAO_ERROR_NULL_POINTER 110 /**< 指针为空: a pointer is null */
#define SHEBAO_ERROR_WRONG_COLUMN 111 /**< 列与字段不符: a column does not fit its field */
#define SHEBAO_ERROR_WRONG_LENGTH 112 /**< 列的长度不一致: columns differ in length */
#define SHEBAO_ERROR_TOO_MANY_ROWS 113 /**< 行数超过上限: more rows than the limit */
#define SHEBAO_ERROR_NOT_OFFERED 114 /**< 该操作不支持这种调用方式: the operation is not offered in this way */
#define SHEBAO_ERROR_WRONG_STRUCT_SIZE 115 /**< 结构体大小不符: struct_size does not fit */
#define SHEBAO_ERROR_BUSY 116 /**< 会话正被另一线程使用: another thread is using the session */
#define SHEBAO_ERROR_UNKNOWN_PROFILE 117 /**< 没有这个编码方案: no such profile */
#define SHEBAO_ERROR_BAD_PROFILE 118 /**< 编码方案有误: the profile is not valid */
#define SHEBAO_ERROR_UNCERTAIN_CODE 119 /**< 该编码含义未经证实，须由调用方确认: what the code means is uncertain; the caller must accept it */
#define SHEBAO_ERROR_WRONG_FILE 120 /**< 取到的不是本包的文件: another file than the package's was served */
#define SHEBAO_ERROR_MISSING_FIELD 201 /**< 缺少必填字段: a required field is missing */
#define SHEBAO_ERROR_BAD_MONEY 202 /**< 金额须为两位小数的元: not an amount of yuan with exactly two decimals */
#define SHEBAO_ERROR_BAD_RATE 203 /**< 费率写法不对，或精度超过百万分之一: not a rate, or finer than parts per million */
#define SHEBAO_ERROR_BAD_MONTH 204 /**< 月份写法不对: not a month */
#define SHEBAO_ERROR_BAD_DATE 205 /**< 日期写法不对: not a date */
#define SHEBAO_ERROR_UNKNOWN_WORD 206 /**< 不在取值范围内的代码: not a word of the field's list */
#define SHEBAO_ERROR_UNKNOWN_REGION 207 /**< 没有这个统筹地区: unknown region */
#define SHEBAO_ERROR_OUT_OF_RANGE 208 /**< 数值超出允许范围: out of range */
#define SHEBAO_ERROR_OVERLAP 209 /**< 同一人的时间段重叠或次序颠倒: spans overlap or are out of order */
#define SHEBAO_ERROR_EMPTY_SPAN 210 /**< 时间段为空: the span is empty */
#define SHEBAO_ERROR_EMPTY_ROSTER 211 /**< 花名册为空: the roster is empty */
#define SHEBAO_ERROR_HISTORY_TOO_LONG 212 /**< 缴费历史超过月数上限: the history is longer than the limit */
#define SHEBAO_ERROR_NO_KIND 213 /**< 没有选择任何险种: no kind of insurance is asked for */
#define SHEBAO_ERROR_NOT_TOGETHER 214 /**< 字段之间不能同时出现: fields that do not go together */
#define SHEBAO_ERROR_BAD_REGION 215 /**< 行政区划代码应为六位数字: not a region code of six digits */
#define SHEBAO_ERROR_PAYMENT_ABOVE_DEBT 216 /**< 缴款超过当日欠款: a payment is above what is owed */
#define SHEBAO_ERROR_PAYMENT_BEFORE_DEFAULT 217 /**< 缴款早于欠缴之日: a payment is before any default */
#define SHEBAO_ERROR_UNKNOWN_VALUE 218 /**< 代码不在该编码方案的代码表中: a value that is not in the profile's list */
#define SHEBAO_ERROR_VALUE_NOT_OFFERED 219 /**< 该操作不计算这个代码所指的项目: the operation does not compute what this value stands for */
#define SHEBAO_ERROR_UNKNOWN_UNIT 220 /**< 名册所属单位不在单位列表中: a row of the roster is of no unit that is listed */
#define SHEBAO_ERROR_MANGLED_ID 221 /**< 编号已被电子表格等改写，无法辨认；请按文本格式重新导出: the id was rewritten by a spreadsheet or the like and cannot be told any more; export the column as text */
#define SHEBAO_ERROR_MISSING_PARAMETER 301 /**< 该日期没有政策数据: no policy for this date */
#define SHEBAO_ERROR_NOT_KNOWN_THEN 302 /**< 当时政策尚未公布: the policy was not published yet */
#define SHEBAO_ERROR_PUBLICATION_UNKNOWN 303 /**< 政策公布日期不明，无法判断当时是否已知: it is unknown when the policy was published */
#define SHEBAO_ERROR_NOT_ACCEPTED 304 /**< 数据的效力或证据低于调用方接受的程度: the figure's standing or evidence is below what the caller accepts */
#define SHEBAO_ERROR_UNKNOWN_PARAMETER 305 /**< 没有这个政策参数: unknown policy parameter */
#define SHEBAO_ERROR_NOT_SET_HERE 306 /**< 该地区当日不决定这个参数: the place does not set the parameter on that day */
#define SHEBAO_ERROR_BAD_PACK 401 /**< 不是政策数据包，或已损坏: not a policy pack, or damaged */
#define SHEBAO_ERROR_WRONG_HASH 402 /**< 政策数据包的校验值不符: the pack's hash does not match */
#define SHEBAO_ERROR_SCHEMA_TOO_NEW 403 /**< 政策数据包版本过新: the pack's schema is too new */
#define SHEBAO_ERROR_UNKNOWN_KEY 404 /**< 政策文件有不认识的键: unknown key in policy */
#define SHEBAO_ERROR_MISSING_KEY 405 /**< 政策文件缺少必需的键: missing key in policy */
#define SHEBAO_ERROR_BAD_VALUE 406 /**< 政策数值写法不对: policy value is not written as its parameter demands */
#define SHEBAO_ERROR_ROW_OVERLAP 407 /**< 同日公布的政策行重叠: policy rows published the same day overlap */
#define SHEBAO_ERROR_GAP 408 /**< 政策数据有未声明的空档: undeclared gap between policy rows */
#define SHEBAO_ERROR_NO_CITATION 409 /**< 政策行没有出处: policy row without a registered citation */
#define SHEBAO_ERROR_CHECK_FAILED 410 /**< 与公布金额不符: a published amount is not reproduced */
#define SHEBAO_ERROR_DICTIONARY_MISMATCH 411 /**< 规则与参数字典不符: rules and dictionary do not match */
#define SHEBAO_ERROR_OVERFLOW 501 /**< 金额超出可表示范围: an amount does not fit */
#define SHEBAO_ERROR_NOT_PROVABLE 502 /**< 费率无法在整数内精确计算: the rate cannot be computed exactly */
#define SHEBAO_ERROR_DEFECT 901 /**< 引擎内部错误，请报告: a defect of the engine, please report it */

/* A member of a struct and the field that it holds. */
typedef struct shebao_ops_member {
    uint32_t field;
    uint32_t type;
    size_t offset;
} shebao_ops_member;

#define SHEBAO_OPS_COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* Members of an array of structs as columns. */
static inline void shebao_ops_inputs(shebao_column* columns, const shebao_ops_member* members, size_t count,
                                     const void* structs, size_t size, size_t rows) {
    size_t i;
    for (i = 0; i < count; ++i) {
        columns[i].struct_size = sizeof(shebao_column);
        columns[i].field = members[i].field;
        columns[i].type = members[i].type;
        columns[i].reserved = 0;
        columns[i].data = structs == NULL ? NULL : (const char*)structs + members[i].offset;
        columns[i].stride = size;
        columns[i].len = rows;
        columns[i].valid = NULL;
        columns[i].items = NULL;
        columns[i].items_len = 0;
    }
}

static inline void shebao_ops_outputs(shebao_out_column* columns, const shebao_ops_member* members, size_t count,
                                      void* structs, size_t size, size_t rows) {
    size_t i;
    for (i = 0; i < count; ++i) {
        columns[i].struct_size = sizeof(shebao_out_column);
        columns[i].field = members[i].field;
        columns[i].type = members[i].type;
        columns[i].reserved = 0;
        columns[i].data = structs == NULL ? NULL : (char*)structs + members[i].offset;
        columns[i].stride = size;
        columns[i].len = rows;
    }
}

/* The items of one row's list as a column. */
static inline void shebao_ops_list(shebao_column* column, uint32_t field, const int64_t* offsets, const shebao_column* items,
                                   size_t items_len) {
    static const shebao_ops_member list = {0, SHEBAO_TYPE_LIST, 0};
    shebao_ops_inputs(column, &list, 1, offsets, sizeof *offsets, 2);
    column->field = field;
    column->items = items;
    column->items_len = items_len;
}

/* Whether an array of structs was begun with their _INIT: each has its size first. */
static inline uint32_t shebao_ops_check(const void* structs, size_t size, size_t rows) {
    const char* at = (const char*)structs;
    size_t i;
    if (structs == NULL) return rows == 0 ? 0 : SHEBAO_ERROR_NULL_POINTER;
    for (i = 0; i < rows; ++i, at += size) {
        if (*(const uint32_t*)(const void*)at != size) return SHEBAO_ERROR_WRONG_STRUCT_SIZE;
    }
    return 0;
}

static inline uint32_t shebao_ops_refuse(uint32_t number, const char* field, shebao_error** error) {
    if (error != NULL) shebao_error_new(number, field, error);
    return number;
}

/* How many items a list of a table has, over all its rows. */
static inline size_t shebao_ops_count(const shebao_table* table, uint32_t list) {
    const int64_t* offsets = NULL;
    size_t len = 0;
    if (shebao_table_column(table, &list, 1, &offsets, &len) != 0 || len == 0) return 0;
    return (size_t)offsets[len - 1];
}

/* 缴费主体: who pays */
#define SHEBAO_PAYER_ENTERPRISE 0 /**< 企业及其职工: an enterprise and its employees */
#define SHEBAO_PAYER_FUNDED 1 /**< 机关和全额拨款事业单位: a state organ or a fully funded institution, in the pension of public institutions */
#define SHEBAO_PAYER_INSTITUTION 2 /**< 差额拨款和自收自支事业单位: another public institution, in the pension of public institutions */
#define SHEBAO_PAYER_SOCIAL 3 /**< 民办非企业单位、社会团体等社会组织: a private non-enterprise unit or social organisation */
#define SHEBAO_PAYER_PROPRIETOR 4 /**< 有雇工的个体工商户: a proprietor with employees */
#define SHEBAO_PAYER_FLEXIBLE 5 /**< 灵活就业人员和无雇工的个体工商户: a flexible worker, or a proprietor without employees, who pays all alone */

/* 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12 */
#define SHEBAO_EMPLOYER_SIZE_SMALL 0 /**< 中小微企业: micro, small or medium enterprise */
#define SHEBAO_EMPLOYER_SIZE_LARGE 1 /**< 大型企业: large enterprise */
#define SHEBAO_EMPLOYER_SIZE_SOCIAL 2 /**< 民办非企业单位、社会团体等社会组织: private non-enterprise unit or social organisation */

/* 大额医疗补助: how the large-amount medical supplement falls due in this month; left out, it is not asked for */
#define SHEBAO_SUPPLEMENT_YEAR 0 /**< 按年缴纳: the whole year's amount falls due in this month */
#define SHEBAO_SUPPLEMENT_MONTH 1 /**< 年中参保按月缴纳: who joined within the year pays by month */

/* 合计与尾差: how the rows come to the total; left out, it is the sum of the rounded rows */
#define SHEBAO_ALLOCATION_ROWS 0 /**< 逐人取整后相加: the sum of the rounded rows */
#define SHEBAO_ALLOCATION_SUMMED_BASE 1 /**< 合计基数取整，尾差归缴费基数最大者: by kind and month on the summed base, the residual on the row of the largest base */

/* 征收品目: kind of insurance, or the annuity */
#define SHEBAO_ITEM_PENSION 0 /**< 基本养老保险: basic pension */
#define SHEBAO_ITEM_MEDICAL 1 /**< 职工基本医疗保险: basic medical */
#define SHEBAO_ITEM_MATERNITY 2 /**< 生育保险: maternity */
#define SHEBAO_ITEM_UNEMPLOYMENT 3 /**< 失业保险: unemployment */
#define SHEBAO_ITEM_INJURY 4 /**< 工伤保险: work injury */
#define SHEBAO_ITEM_ANNUITY 5 /**< 职业年金: occupational annuity of public institutions */

/* 险种: kind of insurance */
#define SHEBAO_KIND_PENSION 0 /**< 基本养老保险: basic pension */
#define SHEBAO_KIND_MEDICAL 1 /**< 职工基本医疗保险: basic medical */
#define SHEBAO_KIND_MATERNITY 2 /**< 生育保险: maternity */
#define SHEBAO_KIND_UNEMPLOYMENT 3 /**< 失业保险: unemployment */
#define SHEBAO_KIND_INJURY 4 /**< 工伤保险: work injury */

/* 责令限期缴纳情况: what became of an order to pay; needed where days before 2011-07-01 count (injury: 2011-01-01) */
#define SHEBAO_DEMAND_UNMET 0 /**< 责令后逾期仍未缴纳: an order to pay ran out unmet */
#define SHEBAO_DEMAND_MET_OR_NOT_MADE 1 /**< 未责令，或在限期内缴纳: none was made, or it was met in time */

/* 阶段性缓缴政策: a deferral policy that the unit falls under */
#define SHEBAO_RELIEF_FIVE_SECTORS 0 /**< 五个特困行业阶段性缓缴（2022年）: deferral of 2022 for catering, retail, tourism, civil aviation and transport */
#define SHEBAO_RELIEF_WIDER_SECTORS 1 /**< 扩围行业阶段性缓缴（2022年）: deferral of 2022 for the seventeen further sectors */
#define SHEBAO_RELIEF_HARD_HIT 2 /**< 困难中小微企业阶段性缓缴（2022年）: deferral of 2022 for small firms in hard-hit places */
#define SHEBAO_RELIEF_HARDSHIP 3 /**< 困难企业缓缴（2020年）: deferral of 2020 for firms in hardship */
#define SHEBAO_RELIEF_LIMITS_SETTLEMENT 4 /**< 缴费基数上下限公布后的差额结算（2025年）: settlement of the difference after the limits of 2025 came out */

/* 抵缴次序: to what a payment goes first */
#define SHEBAO_ORDER_PRINCIPAL_THEN_FEE 0 /**< 先本金后滞纳金: the principal of all months, then the fees */
#define SHEBAO_ORDER_FEE_THEN_PRINCIPAL 1 /**< 先滞纳金后本金: the fees of all months, then the principal */
#define SHEBAO_ORDER_MONTH_PRINCIPAL_THEN_FEE 2 /**< 逐月先本金后滞纳金: month by month, its principal, then its fee */
#define SHEBAO_ORDER_MONTH_FEE_THEN_PRINCIPAL 3 /**< 逐月先滞纳金后本金: month by month, its fee, then its principal */

/* 分段计算方法: what a fee is reckoned on where principal is paid in parts */
#define SHEBAO_RECKONING_BY_SPAN 0 /**< 按余额分段: on what was open of a debt until a payment on its principal; each such fee is rounded */
#define SHEBAO_RECKONING_BY_PART 1 /**< 按所缴本金: on each part of the principal from default to its payment; each such fee is rounded. Principal goes first */

/* 缴款当日是否计入: whether the day of payment counts */
#define SHEBAO_PAYMENT_DAY_NOT_COUNTED 0 /**< 缴款当日不计: the day of payment does not count */
#define SHEBAO_PAYMENT_DAY_COUNTED 1 /**< 缴款当日计入: the day of payment counts */

/* 行业分类版本: edition of GB/T 4754 that the codes of the scope are of; needed with a scope */
#define SHEBAO_EDITION_GB2011 0 /**< 2011年版（GB/T 4754-2011）: edition of 2011, in which the annex of 人社部发〔2015〕71号 is written */
#define SHEBAO_EDITION_GB2017 1 /**< 2017年版（GB/T 4754-2017）: edition of 2017, in force from 2017-10 */

/* 工资来源: what the wage given is */
#define SHEBAO_SOURCE_PREVIOUS_YEAR 0 /**< 本人上年度月平均工资: own average monthly wage of the previous year */
#define SHEBAO_SOURCE_FIRST_MONTH 1 /**< 新参保人员首月工资: wage of the first month of who joined in the year, until the next yearly reset */
#define SHEBAO_SOURCE_UNDECLARED 2 /**< 用人单位未申报，原缴费基数: base in force, where the employer did not declare */
#define SHEBAO_SOURCE_ALLOWANCE_SEVERE 3 /**< 一级至四级伤残津贴: disability allowance of grades 1 to 4 */
#define SHEBAO_SOURCE_ALLOWANCE_MIDDLE 4 /**< 五级、六级伤残津贴: disability allowance of grades 5 and 6 */
#define SHEBAO_SOURCE_CHOSEN 5 /**< 灵活就业人员自选基数: base that a flexible worker chose */

/* 缴费周期: how many months are paid at once; flexible workers only */
#define SHEBAO_PERIOD_MONTH 0 /**< 按月缴费: by the month */
#define SHEBAO_PERIOD_QUARTER 1 /**< 按季缴费: by the quarter */
#define SHEBAO_PERIOD_HALF_YEAR 2 /**< 按半年缴费: by the half-year */
#define SHEBAO_PERIOD_YEAR 3 /**< 按年缴费: by the year */

/* 补缴情形: what paying the month on that day is */
#define SHEBAO_DECISION_NOT_ALLOWED 0 /**< 不得补缴: the month may not be made up */
#define SHEBAO_DECISION_IN_TIME 1 /**< 当期缴费: paid in its period, no making up */
#define SHEBAO_DECISION_ALLOWED 2 /**< 可以补缴: may be made up */
#define SHEBAO_DECISION_WITH_PAPERS 3 /**< 须凭法律文书或书面承诺补缴: may be made up on legal papers or a written pledge */
#define SHEBAO_DECISION_RELIEF 4 /**< 阶段性政策允许补缴: may be made up under a relief */

/* 核定结果: why the base is or is not what was declared */
#define SHEBAO_REASON_AGREES 0 /**< 申报相符: what was declared is the base */
#define SHEBAO_REASON_RAISED_TO_FLOOR 1 /**< 低于下限，按下限: below the floor; billed on the floor, as is the wage itself */
#define SHEBAO_REASON_CAPPED 2 /**< 高于上限，按上限: above the cap; billed on the cap, as is the wage itself */
#define SHEBAO_REASON_UNDER_DECLARED 3 /**< 少报: declared below the base that follows; premium is owed */
#define SHEBAO_REASON_OVER_DECLARED 4 /**< 多报: declared above the base that follows; premium was paid too much */

/* 数据效力: weakest standing of the policy rows used */
#define SHEBAO_LINE_STANDING_FINAL 0 /**< 正式: final */
#define SHEBAO_LINE_STANDING_PROVISIONAL 1 /**< 预结: provisional */
#define SHEBAO_LINE_STANDING_ASSUMED 2 /**< 假定: assumed */

/* 数据证据: weakest evidence of the policy rows used */
#define SHEBAO_LINE_EVIDENCE_OFFICIAL 0 /**< 官方原文: official */
#define SHEBAO_LINE_EVIDENCE_CORROBORATED 1 /**< 多方印证: corroborated */
#define SHEBAO_LINE_EVIDENCE_SINGLE 2 /**< 单一来源: single */
#define SHEBAO_LINE_EVIDENCE_UNVERIFIED 3 /**< 未经证实: unverified */

/** premium.monthly@1 月应缴社会保险费: social-insurance premium of one person for one month. 社会保险法 art. 10, 12, 23, 33, 35, 44, 53, 60 */
#define SHEBAO_PREMIUM_MONTHLY "premium.monthly@1"

/** What is asked of premium.monthly@1; what is marked * must be given. */
typedef struct shebao_premium_monthly_input {
    uint32_t struct_size; /**< sizeof(shebao_premium_monthly_input): begin with its _INIT */
    int32_t region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    int32_t month; /**< *费款所属期: month the premium is for. yyyymm, 199001 to 209912, AAE003 */
    uint8_t payer; /**< *缴费主体: who pays. SHEBAO_PAYER_… */
    uint8_t employer_size; /**< 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12. SHEBAO_EMPLOYER_SIZE_… */
    uint8_t pension; /**< 基本养老保险: whether basic pension is asked for. 0 or 1, AAE140 */
    uint8_t medical; /**< 职工基本医疗保险: whether basic medical is asked for. 0 or 1, AAE140 */
    uint8_t maternity; /**< 生育保险: whether maternity is asked for. 0 or 1, AAE140 */
    uint8_t unemployment; /**< 失业保险: whether unemployment is asked for. 0 or 1, AAE140 */
    uint8_t injury; /**< 工伤保险: whether work injury is asked for. 0 or 1, AAE140 */
    int32_t injury_rate; /**< 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for. parts per million, 0 to 50000 */
    int64_t wage; /**< *缴费工资: declared monthly wage, or the base that a flexible worker chose; before the limits. fen, 0 to 1000000000, AAC040 */
    uint8_t annuity; /**< 职业年金: whether the occupational annuity of public institutions is asked for. 0 or 1, AAE140 */
    uint8_t supplement; /**< 大额医疗补助: how the large-amount medical supplement falls due in this month; left out, it is not asked for. SHEBAO_SUPPLEMENT_… */
    uint8_t rural_contract; /**< 农民合同制工人: whether the person is a rural contract worker, who paid no unemployment premium under the ordinances. 0 or 1 */
} shebao_premium_monthly_input;

#define SHEBAO_PREMIUM_MONTHLY_INPUT_INIT \
    { sizeof(shebao_premium_monthly_input), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8, 0, 0, 0, 0, 0, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64, 0, SHEBAO_ABSENT_U8, 0 }

/** What premium.monthly@1 answers; its lists are read from the table. */
typedef struct shebao_premium_monthly_output {
    uint32_t struct_size; /**< sizeof(shebao_premium_monthly_output): begin with its _INIT */
    uint32_t error; /**< number of the row's error, 0 where there is none */
    uint8_t outcome; /**< 0 where an amount is due */
    uint8_t standing; /**< the weakest among the policy rows used: SHEBAO_STANDING_…, SHEBAO_UNGRADED where none was */
    uint8_t evidence; /**< the weakest among the policy rows used: SHEBAO_EVIDENCE_…, SHEBAO_UNGRADED where none was */
    int64_t pension_base; /**< 养老缴费基数: payment base of pension. fen, AAE180 */
    int64_t pension_employer; /**< 单位应缴养老保险费: employer's pension premium. fen, AAE020 */
    int64_t pension_employee; /**< 个人应缴养老保险费: employee's pension premium. fen, AAE022 */
    int64_t medical_base; /**< 医疗缴费基数: payment base of medical. fen, AAE180 */
    int64_t medical_employer; /**< 单位应缴医疗保险费: employer's medical premium. fen, AAE020 */
    int64_t medical_employee; /**< 个人应缴医疗保险费: employee's medical premium. fen, AAE022 */
    int64_t maternity_base; /**< 生育缴费基数: payment base of maternity. fen, AAE180 */
    int64_t maternity_employer; /**< 单位应缴生育保险费: employer's maternity premium. fen, AAE020 */
    int64_t unemployment_base; /**< 失业缴费基数: payment base of unemployment. fen, AAE180 */
    int64_t unemployment_employer; /**< 单位应缴失业保险费: employer's unemployment premium. fen, AAE020 */
    int64_t unemployment_employee; /**< 个人应缴失业保险费: employee's unemployment premium. fen, AAE022 */
    int64_t injury_base; /**< 工伤缴费基数: payment base of work injury. fen, AAE180 */
    int64_t injury_employer; /**< 单位应缴工伤保险费: employer's work-injury premium. fen, AAE020 */
    int64_t employer_total; /**< 单位应缴合计: employer's total. fen, AAE020 */
    int64_t employee_total; /**< 个人应缴合计: employee's total. fen, AAE022 */
    int64_t total; /**< 应缴合计: total. fen */
    int64_t annuity_base; /**< 职业年金缴费基数: payment base of the occupational annuity. fen, AAE180 */
    int64_t annuity_employer; /**< 单位应缴职业年金: employer's occupational annuity. fen, AAE020 */
    int64_t annuity_employee; /**< 个人应缴职业年金: employee's occupational annuity. fen, AAE022 */
    int64_t maternity_employee; /**< 个人应缴生育保险费: maternity premium of a flexible worker. fen, AAE022 */
    int64_t supplement_employee; /**< 应缴大额医疗补助: large-amount medical supplement, paid by the person. fen, AAE022 */
    int64_t pension_account; /**< 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account. fen */
    int64_t medical_account; /**< 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it. fen */
} shebao_premium_monthly_output;

#define SHEBAO_PREMIUM_MONTHLY_OUTPUT_INIT \
    { sizeof(shebao_premium_monthly_output), 0, 0, 0, 0, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64 }

#define SHEBAO_PREMIUM_MONTHLY_IN_REGION 0
#define SHEBAO_PREMIUM_MONTHLY_IN_MONTH 1
#define SHEBAO_PREMIUM_MONTHLY_IN_PAYER 2
#define SHEBAO_PREMIUM_MONTHLY_IN_EMPLOYER_SIZE 3
#define SHEBAO_PREMIUM_MONTHLY_IN_PENSION 4
#define SHEBAO_PREMIUM_MONTHLY_IN_MEDICAL 5
#define SHEBAO_PREMIUM_MONTHLY_IN_MATERNITY 6
#define SHEBAO_PREMIUM_MONTHLY_IN_UNEMPLOYMENT 7
#define SHEBAO_PREMIUM_MONTHLY_IN_INJURY 8
#define SHEBAO_PREMIUM_MONTHLY_IN_INJURY_RATE 9
#define SHEBAO_PREMIUM_MONTHLY_IN_WAGE 10
#define SHEBAO_PREMIUM_MONTHLY_IN_ANNUITY 11
#define SHEBAO_PREMIUM_MONTHLY_IN_SUPPLEMENT 12
#define SHEBAO_PREMIUM_MONTHLY_IN_RURAL_CONTRACT 13
#define SHEBAO_PREMIUM_MONTHLY_OUT_PENSION_BASE 0
#define SHEBAO_PREMIUM_MONTHLY_OUT_PENSION_EMPLOYER 1
#define SHEBAO_PREMIUM_MONTHLY_OUT_PENSION_EMPLOYEE 2
#define SHEBAO_PREMIUM_MONTHLY_OUT_MEDICAL_BASE 3
#define SHEBAO_PREMIUM_MONTHLY_OUT_MEDICAL_EMPLOYER 4
#define SHEBAO_PREMIUM_MONTHLY_OUT_MEDICAL_EMPLOYEE 5
#define SHEBAO_PREMIUM_MONTHLY_OUT_MATERNITY_BASE 6
#define SHEBAO_PREMIUM_MONTHLY_OUT_MATERNITY_EMPLOYER 7
#define SHEBAO_PREMIUM_MONTHLY_OUT_UNEMPLOYMENT_BASE 8
#define SHEBAO_PREMIUM_MONTHLY_OUT_UNEMPLOYMENT_EMPLOYER 9
#define SHEBAO_PREMIUM_MONTHLY_OUT_UNEMPLOYMENT_EMPLOYEE 10
#define SHEBAO_PREMIUM_MONTHLY_OUT_INJURY_BASE 11
#define SHEBAO_PREMIUM_MONTHLY_OUT_INJURY_EMPLOYER 12
#define SHEBAO_PREMIUM_MONTHLY_OUT_EMPLOYER_TOTAL 13
#define SHEBAO_PREMIUM_MONTHLY_OUT_EMPLOYEE_TOTAL 14
#define SHEBAO_PREMIUM_MONTHLY_OUT_TOTAL 15
#define SHEBAO_PREMIUM_MONTHLY_OUT_ANNUITY_BASE 16
#define SHEBAO_PREMIUM_MONTHLY_OUT_ANNUITY_EMPLOYER 17
#define SHEBAO_PREMIUM_MONTHLY_OUT_ANNUITY_EMPLOYEE 18
#define SHEBAO_PREMIUM_MONTHLY_OUT_MATERNITY_EMPLOYEE 19
#define SHEBAO_PREMIUM_MONTHLY_OUT_SUPPLEMENT_EMPLOYEE 20
#define SHEBAO_PREMIUM_MONTHLY_OUT_PENSION_ACCOUNT 21
#define SHEBAO_PREMIUM_MONTHLY_OUT_MEDICAL_ACCOUNT 22

/** One call. Returns the error's number, 0 where there is none; `error` may be NULL. `out` is written only on success. */
static inline uint32_t shebao_premium_monthly(shebao_session* session, const shebao_premium_monthly_input* in, shebao_premium_monthly_output* out,
                              shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_monthly_input, region)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_monthly_input, month)},
        {2, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_input, payer)},
        {3, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_input, employer_size)},
        {4, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_input, pension)},
        {5, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_input, medical)},
        {6, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_input, maternity)},
        {7, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_input, unemployment)},
        {8, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_input, injury)},
        {9, SHEBAO_TYPE_I32, offsetof(shebao_premium_monthly_input, injury_rate)},
        {10, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_input, wage)},
        {11, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_input, annuity)},
        {12, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_input, supplement)},
        {13, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_input, rural_contract)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_premium_monthly_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_output, evidence)},
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, pension_base)},
        {1, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, pension_employer)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, pension_employee)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, medical_base)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, medical_employer)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, medical_employee)},
        {6, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, maternity_base)},
        {7, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, maternity_employer)},
        {8, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, unemployment_base)},
        {9, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, unemployment_employer)},
        {10, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, unemployment_employee)},
        {11, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, injury_base)},
        {12, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, injury_employer)},
        {13, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, employer_total)},
        {14, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, employee_total)},
        {15, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, total)},
        {16, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, annuity_base)},
        {17, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, annuity_employer)},
        {18, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, annuity_employee)},
        {19, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, maternity_employee)},
        {20, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, supplement_employee)},
        {21, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, pension_account)},
        {22, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, medical_account)},
    };
    shebao_column columns[14];
    shebao_out_column results[27];
    shebao_table* made = NULL;
    uint32_t number = shebao_ops_check(in, sizeof *in, 1);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, 1);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, 1);
    number = shebao_table_new(session, SHEBAO_PREMIUM_MONTHLY, 1, columns, SHEBAO_OPS_COUNT(columns), &made, error);
    if (number == 0) number = shebao_table_error(made, 0, error);
    if (number == 0) {
        shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, 1);
        number = shebao_table_copy(made, NULL, 0, 0, 1, results, SHEBAO_OPS_COUNT(results), error);
    }
    shebao_table_free(made);
    return number;
}

/** Many rows. What is wrong with a row stands in its `error` and never stops the others. */
static inline uint32_t shebao_premium_monthly_batch(shebao_session* session, size_t rows, const shebao_premium_monthly_input* in,
                                    shebao_premium_monthly_output* out, shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_monthly_input, region)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_monthly_input, month)},
        {2, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_input, payer)},
        {3, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_input, employer_size)},
        {4, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_input, pension)},
        {5, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_input, medical)},
        {6, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_input, maternity)},
        {7, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_input, unemployment)},
        {8, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_input, injury)},
        {9, SHEBAO_TYPE_I32, offsetof(shebao_premium_monthly_input, injury_rate)},
        {10, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_input, wage)},
        {11, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_input, annuity)},
        {12, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_input, supplement)},
        {13, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_input, rural_contract)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_premium_monthly_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_premium_monthly_output, evidence)},
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, pension_base)},
        {1, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, pension_employer)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, pension_employee)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, medical_base)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, medical_employer)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, medical_employee)},
        {6, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, maternity_base)},
        {7, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, maternity_employer)},
        {8, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, unemployment_base)},
        {9, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, unemployment_employer)},
        {10, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, unemployment_employee)},
        {11, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, injury_base)},
        {12, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, injury_employer)},
        {13, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, employer_total)},
        {14, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, employee_total)},
        {15, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, total)},
        {16, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, annuity_base)},
        {17, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, annuity_employer)},
        {18, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, annuity_employee)},
        {19, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, maternity_employee)},
        {20, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, supplement_employee)},
        {21, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, pension_account)},
        {22, SHEBAO_TYPE_I64, offsetof(shebao_premium_monthly_output, medical_account)},
    };
    shebao_column columns[14];
    shebao_out_column results[27];
    uint32_t number = shebao_ops_check(in, sizeof *in, rows);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, rows);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, rows);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, rows);
    return shebao_batch(session, SHEBAO_PREMIUM_MONTHLY, rows, columns, SHEBAO_OPS_COUNT(columns), results,
                        SHEBAO_OPS_COUNT(results), error);
}

/** premium.unit_bill@1 单位应缴核定: what a unit and its people owe for a span of months. 社会保险法 art. 60 */
#define SHEBAO_PREMIUM_UNIT_BILL "premium.unit_bill@1"

/** 花名册: who works here, from when to when, at what wage; a change of wage is a further row */
typedef struct shebao_premium_unit_bill_roster {
    uint32_t struct_size; /**< sizeof(shebao_premium_unit_bill_roster): begin with its _INIT */
    int64_t person; /**< *个人序号: the caller's number of the person. 0 to 4294967295 */
    int32_t from; /**< *开始年月: first month. yyyymm, 199001 to 209912, AAE041 */
    int32_t until; /**< *终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm, 199001 to 209912 */
    int64_t wage; /**< *缴费工资: declared monthly wage, before the limits. fen, 0 to 1000000000, AAC040 */
    uint8_t rural_contract; /**< 农民合同制工人: whether the person is a rural contract worker. 0 or 1 */
    uint8_t reversal; /**< 冲减: whether the row takes back what was billed on it before; its lines are negative and net with the others. 0 or 1 */
} shebao_premium_unit_bill_roster;

#define SHEBAO_PREMIUM_UNIT_BILL_ROSTER_INIT \
    { sizeof(shebao_premium_unit_bill_roster), SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64, 0, 0 }

/** 明细: one row a person and month, in order of the roster and of months */
typedef struct shebao_premium_unit_bill_line {
    uint32_t struct_size; /**< sizeof(shebao_premium_unit_bill_line): begin with its _INIT */
    int64_t person; /**< 个人序号: the caller's number of the person */
    int32_t month; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    int64_t pension_base; /**< 养老缴费基数: payment base of pension. fen, AAE180 */
    int64_t pension_employer; /**< 单位应缴养老保险费: employer's pension premium. fen, AAE020 */
    int64_t pension_employee; /**< 个人应缴养老保险费: employee's pension premium. fen, AAE022 */
    int64_t medical_base; /**< 医疗缴费基数: payment base of medical. fen, AAE180 */
    int64_t medical_employer; /**< 单位应缴医疗保险费: employer's medical premium. fen, AAE020 */
    int64_t medical_employee; /**< 个人应缴医疗保险费: employee's medical premium. fen, AAE022 */
    int64_t maternity_base; /**< 生育缴费基数: payment base of maternity. fen, AAE180 */
    int64_t maternity_employer; /**< 单位应缴生育保险费: employer's maternity premium. fen, AAE020 */
    int64_t unemployment_base; /**< 失业缴费基数: payment base of unemployment. fen, AAE180 */
    int64_t unemployment_employer; /**< 单位应缴失业保险费: employer's unemployment premium. fen, AAE020 */
    int64_t unemployment_employee; /**< 个人应缴失业保险费: employee's unemployment premium. fen, AAE022 */
    int64_t injury_base; /**< 工伤缴费基数: payment base of work injury. fen, AAE180 */
    int64_t injury_employer; /**< 单位应缴工伤保险费: employer's work-injury premium. fen, AAE020 */
    int64_t employer_total; /**< 单位应缴合计: employer's total. fen, AAE020 */
    int64_t employee_total; /**< 个人应缴合计: employee's total. fen, AAE022 */
    int64_t total; /**< 应缴合计: total. fen */
    int64_t annuity_base; /**< 职业年金缴费基数: payment base of the occupational annuity. fen, AAE180 */
    int64_t annuity_employer; /**< 单位应缴职业年金: employer's occupational annuity. fen, AAE020 */
    int64_t annuity_employee; /**< 个人应缴职业年金: employee's occupational annuity. fen, AAE022 */
    int64_t maternity_employee; /**< 个人应缴生育保险费: maternity premium of a flexible worker. fen, AAE022 */
    int64_t supplement_employee; /**< 应缴大额医疗补助: large-amount medical supplement, paid by the person. fen, AAE022 */
    int64_t pension_account; /**< 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account. fen */
    int64_t medical_account; /**< 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it. fen */
    uint8_t reversal; /**< 冲减: whether the row takes back what was billed before. 0 or 1 */
} shebao_premium_unit_bill_line;

#define SHEBAO_PREMIUM_UNIT_BILL_LINE_INIT \
    { sizeof(shebao_premium_unit_bill_line), SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, 0 }

/** 未能核定的明细: rows without a result, each with its error number */
typedef struct shebao_premium_unit_bill_failed {
    uint32_t struct_size; /**< sizeof(shebao_premium_unit_bill_failed): begin with its _INIT */
    int64_t person; /**< 个人序号: the caller's number of the person */
    int32_t month; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    int32_t error; /**< 错误号: number of the error */
} shebao_premium_unit_bill_failed;

#define SHEBAO_PREMIUM_UNIT_BILL_FAILED_INIT \
    { sizeof(shebao_premium_unit_bill_failed), SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32 }

/** 尾差: what the rows of the largest bases carry beside their own amounts, where the summed base was rounded */
typedef struct shebao_premium_unit_bill_residual {
    uint32_t struct_size; /**< sizeof(shebao_premium_unit_bill_residual): begin with its _INIT */
    int64_t person; /**< 个人序号: the person whose row carries it */
    int32_t month; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    uint8_t item; /**< 征收品目: kind of insurance, or the annuity. SHEBAO_ITEM_… */
    int64_t pooled_base; /**< 合计缴费基数: summed base of the rows, as billed. fen */
    int64_t employer_residual; /**< 单位尾差: premium on the summed base less the sum of the rounded rows, employer. fen, AAE020 */
    int64_t employee_residual; /**< 个人尾差: premium on the summed base less the sum of the rounded rows, employees. fen, AAE022 */
    uint8_t reversal; /**< 冲减: whether the rows take back what was billed before. 0 or 1 */
} shebao_premium_unit_bill_residual;

#define SHEBAO_PREMIUM_UNIT_BILL_RESIDUAL_INIT \
    { sizeof(shebao_premium_unit_bill_residual), SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, 0 }

/** What is asked of premium.unit_bill@1; what is marked * must be given. */
typedef struct shebao_premium_unit_bill_input {
    uint32_t struct_size; /**< sizeof(shebao_premium_unit_bill_input): begin with its _INIT */
    int32_t region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    int32_t from; /**< *开始年月: first month billed. yyyymm, 199001 to 209912, AAE041 */
    int32_t until; /**< *终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm, 199001 to 209912 */
    uint8_t payer; /**< *缴费主体: who pays. SHEBAO_PAYER_… */
    uint8_t employer_size; /**< 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12. SHEBAO_EMPLOYER_SIZE_… */
    uint8_t pension; /**< 基本养老保险: whether basic pension is asked for. 0 or 1, AAE140 */
    uint8_t medical; /**< 职工基本医疗保险: whether basic medical is asked for. 0 or 1, AAE140 */
    uint8_t maternity; /**< 生育保险: whether maternity is asked for. 0 or 1, AAE140 */
    uint8_t unemployment; /**< 失业保险: whether unemployment is asked for. 0 or 1, AAE140 */
    uint8_t injury; /**< 工伤保险: whether work injury is asked for. 0 or 1, AAE140 */
    int32_t injury_rate; /**< 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for. parts per million, 0 to 50000 */
    const shebao_premium_unit_bill_roster* roster; /**< 花名册: who works here, from when to when, at what wage; a change of wage is a further row */
    size_t roster_len; /**< how many */
    uint8_t annuity; /**< 职业年金: whether the occupational annuity of public institutions is asked for. 0 or 1, AAE140 */
    uint8_t allocation; /**< 合计与尾差: how the rows come to the total; left out, it is the sum of the rounded rows. SHEBAO_ALLOCATION_… */
} shebao_premium_unit_bill_input;

#define SHEBAO_PREMIUM_UNIT_BILL_INPUT_INIT \
    { sizeof(shebao_premium_unit_bill_input), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8, 0, 0, 0, 0, 0, SHEBAO_ABSENT_I32, NULL, 0, 0, SHEBAO_ABSENT_U8 }

/** What premium.unit_bill@1 answers; its lists are read from the table. */
typedef struct shebao_premium_unit_bill_output {
    uint32_t struct_size; /**< sizeof(shebao_premium_unit_bill_output): begin with its _INIT */
    uint32_t error; /**< number of the row's error, 0 where there is none */
    uint8_t outcome; /**< 0 where an amount is due */
    uint8_t standing; /**< the weakest among the policy rows used: SHEBAO_STANDING_…, SHEBAO_UNGRADED where none was */
    uint8_t evidence; /**< the weakest among the policy rows used: SHEBAO_EVIDENCE_…, SHEBAO_UNGRADED where none was */
    int64_t rows; /**< 人次: rows asked for, one a person and month; where one of them failed, and where there is none, no total is given */
    int64_t pension_base; /**< 养老缴费基数: payment base of pension. fen, AAE180 */
    int64_t pension_employer; /**< 单位应缴养老保险费: employer's pension premium. fen, AAE020 */
    int64_t pension_employee; /**< 个人应缴养老保险费: employee's pension premium. fen, AAE022 */
    int64_t medical_base; /**< 医疗缴费基数: payment base of medical. fen, AAE180 */
    int64_t medical_employer; /**< 单位应缴医疗保险费: employer's medical premium. fen, AAE020 */
    int64_t medical_employee; /**< 个人应缴医疗保险费: employee's medical premium. fen, AAE022 */
    int64_t maternity_base; /**< 生育缴费基数: payment base of maternity. fen, AAE180 */
    int64_t maternity_employer; /**< 单位应缴生育保险费: employer's maternity premium. fen, AAE020 */
    int64_t unemployment_base; /**< 失业缴费基数: payment base of unemployment. fen, AAE180 */
    int64_t unemployment_employer; /**< 单位应缴失业保险费: employer's unemployment premium. fen, AAE020 */
    int64_t unemployment_employee; /**< 个人应缴失业保险费: employee's unemployment premium. fen, AAE022 */
    int64_t injury_base; /**< 工伤缴费基数: payment base of work injury. fen, AAE180 */
    int64_t injury_employer; /**< 单位应缴工伤保险费: employer's work-injury premium. fen, AAE020 */
    int64_t employer_total; /**< 单位应缴合计: employer's total. fen, AAE020 */
    int64_t employee_total; /**< 个人应缴合计: employee's total. fen, AAE022 */
    int64_t total; /**< 应缴合计: total. fen */
    int64_t annuity_base; /**< 职业年金缴费基数: payment base of the occupational annuity. fen, AAE180 */
    int64_t annuity_employer; /**< 单位应缴职业年金: employer's occupational annuity. fen, AAE020 */
    int64_t annuity_employee; /**< 个人应缴职业年金: employee's occupational annuity. fen, AAE022 */
    int64_t maternity_employee; /**< 个人应缴生育保险费: maternity premium of a flexible worker. fen, AAE022 */
    int64_t supplement_employee; /**< 应缴大额医疗补助: large-amount medical supplement, paid by the person. fen, AAE022 */
    int64_t pension_account; /**< 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account. fen */
    int64_t medical_account; /**< 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it. fen */
    uint8_t allocation; /**< 合计与尾差: how the rows came to the total. SHEBAO_ALLOCATION_… */
} shebao_premium_unit_bill_output;

#define SHEBAO_PREMIUM_UNIT_BILL_OUTPUT_INIT \
    { sizeof(shebao_premium_unit_bill_output), 0, 0, 0, 0, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_U8 }

#define SHEBAO_PREMIUM_UNIT_BILL_IN_REGION 0
#define SHEBAO_PREMIUM_UNIT_BILL_IN_FROM 1
#define SHEBAO_PREMIUM_UNIT_BILL_IN_UNTIL 2
#define SHEBAO_PREMIUM_UNIT_BILL_IN_PAYER 3
#define SHEBAO_PREMIUM_UNIT_BILL_IN_EMPLOYER_SIZE 4
#define SHEBAO_PREMIUM_UNIT_BILL_IN_PENSION 5
#define SHEBAO_PREMIUM_UNIT_BILL_IN_MEDICAL 6
#define SHEBAO_PREMIUM_UNIT_BILL_IN_MATERNITY 7
#define SHEBAO_PREMIUM_UNIT_BILL_IN_UNEMPLOYMENT 8
#define SHEBAO_PREMIUM_UNIT_BILL_IN_INJURY 9
#define SHEBAO_PREMIUM_UNIT_BILL_IN_INJURY_RATE 10
#define SHEBAO_PREMIUM_UNIT_BILL_IN_ROSTER 11
#define SHEBAO_PREMIUM_UNIT_BILL_IN_ROSTER_PERSON 0
#define SHEBAO_PREMIUM_UNIT_BILL_IN_ROSTER_FROM 1
#define SHEBAO_PREMIUM_UNIT_BILL_IN_ROSTER_UNTIL 2
#define SHEBAO_PREMIUM_UNIT_BILL_IN_ROSTER_WAGE 3
#define SHEBAO_PREMIUM_UNIT_BILL_IN_ROSTER_RURAL_CONTRACT 4
#define SHEBAO_PREMIUM_UNIT_BILL_IN_ROSTER_REVERSAL 5
#define SHEBAO_PREMIUM_UNIT_BILL_IN_ANNUITY 12
#define SHEBAO_PREMIUM_UNIT_BILL_IN_ALLOCATION 13
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_ROWS 0
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES 1
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_PERSON 0
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_MONTH 1
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_PENSION_BASE 2
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_PENSION_EMPLOYER 3
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_PENSION_EMPLOYEE 4
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_MEDICAL_BASE 5
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_MEDICAL_EMPLOYER 6
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_MEDICAL_EMPLOYEE 7
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_MATERNITY_BASE 8
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_MATERNITY_EMPLOYER 9
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_UNEMPLOYMENT_BASE 10
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_UNEMPLOYMENT_EMPLOYER 11
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_UNEMPLOYMENT_EMPLOYEE 12
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_INJURY_BASE 13
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_INJURY_EMPLOYER 14
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_EMPLOYER_TOTAL 15
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_EMPLOYEE_TOTAL 16
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_TOTAL 17
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_ANNUITY_BASE 18
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_ANNUITY_EMPLOYER 19
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_ANNUITY_EMPLOYEE 20
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_MATERNITY_EMPLOYEE 21
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_SUPPLEMENT_EMPLOYEE 22
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_PENSION_ACCOUNT 23
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_MEDICAL_ACCOUNT 24
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_LINES_REVERSAL 25
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_FAILED 2
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_FAILED_PERSON 0
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_FAILED_MONTH 1
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_FAILED_ERROR 2
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_PENSION_BASE 3
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_PENSION_EMPLOYER 4
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_PENSION_EMPLOYEE 5
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_MEDICAL_BASE 6
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_MEDICAL_EMPLOYER 7
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_MEDICAL_EMPLOYEE 8
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_MATERNITY_BASE 9
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_MATERNITY_EMPLOYER 10
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_UNEMPLOYMENT_BASE 11
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_UNEMPLOYMENT_EMPLOYER 12
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_UNEMPLOYMENT_EMPLOYEE 13
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_INJURY_BASE 14
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_INJURY_EMPLOYER 15
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_EMPLOYER_TOTAL 16
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_EMPLOYEE_TOTAL 17
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_TOTAL 18
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_ANNUITY_BASE 19
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_ANNUITY_EMPLOYER 20
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_ANNUITY_EMPLOYEE 21
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_MATERNITY_EMPLOYEE 22
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_SUPPLEMENT_EMPLOYEE 23
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_PENSION_ACCOUNT 24
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_MEDICAL_ACCOUNT 25
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_ALLOCATION 26
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_RESIDUALS 27
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_RESIDUALS_PERSON 0
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_RESIDUALS_MONTH 1
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_RESIDUALS_ITEM 2
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_RESIDUALS_POOLED_BASE 3
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_RESIDUALS_EMPLOYER_RESIDUAL 4
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_RESIDUALS_EMPLOYEE_RESIDUAL 5
#define SHEBAO_PREMIUM_UNIT_BILL_OUT_RESIDUALS_REVERSAL 6

/** One call. Returns the error's number, 0 where there is none; `error` may be NULL. `out` is written only on success; `table` then
 * holds the lists, to be read below and freed. It may be NULL. */
static inline uint32_t shebao_premium_unit_bill(shebao_session* session, const shebao_premium_unit_bill_input* in, shebao_premium_unit_bill_output* out, shebao_table** table,
                              shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_unit_bill_input, region)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_unit_bill_input, from)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_premium_unit_bill_input, until)},
        {3, SHEBAO_TYPE_U8, offsetof(shebao_premium_unit_bill_input, payer)},
        {4, SHEBAO_TYPE_U8, offsetof(shebao_premium_unit_bill_input, employer_size)},
        {5, SHEBAO_TYPE_U8, offsetof(shebao_premium_unit_bill_input, pension)},
        {6, SHEBAO_TYPE_U8, offsetof(shebao_premium_unit_bill_input, medical)},
        {7, SHEBAO_TYPE_U8, offsetof(shebao_premium_unit_bill_input, maternity)},
        {8, SHEBAO_TYPE_U8, offsetof(shebao_premium_unit_bill_input, unemployment)},
        {9, SHEBAO_TYPE_U8, offsetof(shebao_premium_unit_bill_input, injury)},
        {10, SHEBAO_TYPE_I32, offsetof(shebao_premium_unit_bill_input, injury_rate)},
        {12, SHEBAO_TYPE_U8, offsetof(shebao_premium_unit_bill_input, annuity)},
        {13, SHEBAO_TYPE_U8, offsetof(shebao_premium_unit_bill_input, allocation)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_premium_unit_bill_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_premium_unit_bill_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_premium_unit_bill_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_premium_unit_bill_output, evidence)},
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, rows)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, pension_base)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, pension_employer)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, pension_employee)},
        {6, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, medical_base)},
        {7, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, medical_employer)},
        {8, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, medical_employee)},
        {9, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, maternity_base)},
        {10, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, maternity_employer)},
        {11, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, unemployment_base)},
        {12, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, unemployment_employer)},
        {13, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, unemployment_employee)},
        {14, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, injury_base)},
        {15, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, injury_employer)},
        {16, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, employer_total)},
        {17, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, employee_total)},
        {18, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, total)},
        {19, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, annuity_base)},
        {20, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, annuity_employer)},
        {21, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, annuity_employee)},
        {22, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, maternity_employee)},
        {23, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, supplement_employee)},
        {24, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, pension_account)},
        {25, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_output, medical_account)},
        {26, SHEBAO_TYPE_U8, offsetof(shebao_premium_unit_bill_output, allocation)},
    };
    static const shebao_ops_member given_roster[] = {
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_roster, person)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_unit_bill_roster, from)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_premium_unit_bill_roster, until)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_roster, wage)},
        {4, SHEBAO_TYPE_U8, offsetof(shebao_premium_unit_bill_roster, rural_contract)},
        {5, SHEBAO_TYPE_U8, offsetof(shebao_premium_unit_bill_roster, reversal)},
    };
    shebao_column columns[14];
    shebao_out_column results[29];
    shebao_column items_roster[6];
    int64_t offsets_roster[2] = {0, 0};
    shebao_table* made = NULL;
    uint32_t number = shebao_ops_check(in, sizeof *in, 1);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, 1);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, 1);
    number = shebao_ops_check(in->roster, sizeof *in->roster, in->roster_len);
    if (number != 0) return shebao_ops_refuse(number, "roster", error);
    offsets_roster[1] = (int64_t)in->roster_len;
    shebao_ops_inputs(items_roster, given_roster, SHEBAO_OPS_COUNT(given_roster), in->roster, sizeof *in->roster,
                      in->roster_len);
    shebao_ops_list(&columns[13], 11, offsets_roster, items_roster, SHEBAO_OPS_COUNT(items_roster));
    number = shebao_table_new(session, SHEBAO_PREMIUM_UNIT_BILL, 1, columns, SHEBAO_OPS_COUNT(columns), &made, error);
    if (number == 0) number = shebao_table_error(made, 0, error);
    if (number == 0) {
        shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, 1);
        number = shebao_table_copy(made, NULL, 0, 0, 1, results, SHEBAO_OPS_COUNT(results), error);
    }
    if (number == 0 && table != NULL) {
        *table = made;
        return 0;
    }
    shebao_table_free(made);
    return number;
}

/** 明细: how many. */
static inline size_t shebao_premium_unit_bill_count_lines(const shebao_table* table) {
    return shebao_ops_count(table, 1);
}

/** 明细: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_premium_unit_bill_read_lines(const shebao_table* table, size_t start, size_t len, shebao_premium_unit_bill_line* out,
                                          shebao_error** error) {
    static const uint32_t path = 1;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, person)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_unit_bill_line, month)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, pension_base)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, pension_employer)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, pension_employee)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, medical_base)},
        {6, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, medical_employer)},
        {7, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, medical_employee)},
        {8, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, maternity_base)},
        {9, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, maternity_employer)},
        {10, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, unemployment_base)},
        {11, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, unemployment_employer)},
        {12, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, unemployment_employee)},
        {13, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, injury_base)},
        {14, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, injury_employer)},
        {15, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, employer_total)},
        {16, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, employee_total)},
        {17, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, total)},
        {18, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, annuity_base)},
        {19, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, annuity_employer)},
        {20, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, annuity_employee)},
        {21, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, maternity_employee)},
        {22, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, supplement_employee)},
        {23, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, pension_account)},
        {24, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_line, medical_account)},
        {25, SHEBAO_TYPE_U8, offsetof(shebao_premium_unit_bill_line, reversal)},
    };
    shebao_out_column results[26];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** 未能核定的明细: how many. */
static inline size_t shebao_premium_unit_bill_count_failed(const shebao_table* table) {
    return shebao_ops_count(table, 2);
}

/** 未能核定的明细: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_premium_unit_bill_read_failed(const shebao_table* table, size_t start, size_t len, shebao_premium_unit_bill_failed* out,
                                          shebao_error** error) {
    static const uint32_t path = 2;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_failed, person)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_unit_bill_failed, month)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_premium_unit_bill_failed, error)},
    };
    shebao_out_column results[3];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** 尾差: how many. */
static inline size_t shebao_premium_unit_bill_count_residuals(const shebao_table* table) {
    return shebao_ops_count(table, 27);
}

/** 尾差: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_premium_unit_bill_read_residuals(const shebao_table* table, size_t start, size_t len, shebao_premium_unit_bill_residual* out,
                                          shebao_error** error) {
    static const uint32_t path = 27;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_residual, person)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_unit_bill_residual, month)},
        {2, SHEBAO_TYPE_U8, offsetof(shebao_premium_unit_bill_residual, item)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_residual, pooled_base)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_residual, employer_residual)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_premium_unit_bill_residual, employee_residual)},
        {6, SHEBAO_TYPE_U8, offsetof(shebao_premium_unit_bill_residual, reversal)},
    };
    shebao_out_column results[7];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** premium.late_fee@1 社会保险费滞纳金: late fee on a social-insurance premium. 社会保险费征缴暂行条例 art. 13; 社会保险法 art. 86; 工伤保险条例 art. 62; 行政强制法 art. 45 */
#define SHEBAO_PREMIUM_LATE_FEE "premium.late_fee@1"

/** What is asked of premium.late_fee@1; what is marked * must be given. */
typedef struct shebao_premium_late_fee_input {
    uint32_t struct_size; /**< sizeof(shebao_premium_late_fee_input): begin with its _INIT */
    int32_t region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    uint8_t kind; /**< *险种: kind of insurance. SHEBAO_KIND_… */
    int32_t month; /**< *费款所属期: month the premium is for. yyyymm, 199001 to 209912, AAE003 */
    int32_t default_from; /**< 欠缴之日: first day of default, the first that counts; needed where no rule for it is known. yyyymmdd, 19900101 to 20991231 */
    int32_t until; /**< *计算截止日之次日: first day that does not count; whether the day of payment does is the caller's to say. yyyymmdd, 19900101 to 20991231 */
    uint8_t demand; /**< 责令限期缴纳情况: what became of an order to pay; needed where days before 2011-07-01 count (injury: 2011-01-01). SHEBAO_DEMAND_… */
    uint8_t relief; /**< 阶段性缓缴政策: a deferral policy that the unit falls under. SHEBAO_RELIEF_… */
    int32_t deferred_until; /**< 经批准缓缴期满之次日: first day after a deferral that was approved for the unit. yyyymmdd, 19900101 to 20991231 */
    uint8_t capped; /**< 滞纳金以欠缴数额为限: whether the fee shall not exceed what is owed; contested, off where not asked for. 0 or 1 */
    int64_t principal; /**< *欠缴本金: what is owed, the fee's base. fen, 0 to 1000000000000 */
} shebao_premium_late_fee_input;

#define SHEBAO_PREMIUM_LATE_FEE_INPUT_INIT \
    { sizeof(shebao_premium_late_fee_input), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I32, 0, SHEBAO_ABSENT_I64 }

/** What premium.late_fee@1 answers; its lists are read from the table. */
typedef struct shebao_premium_late_fee_output {
    uint32_t struct_size; /**< sizeof(shebao_premium_late_fee_output): begin with its _INIT */
    uint32_t error; /**< number of the row's error, 0 where there is none */
    uint8_t outcome; /**< 0 where an amount is due */
    uint8_t standing; /**< the weakest among the policy rows used: SHEBAO_STANDING_…, SHEBAO_UNGRADED where none was */
    uint8_t evidence; /**< the weakest among the policy rows used: SHEBAO_EVIDENCE_…, SHEBAO_UNGRADED where none was */
    int32_t counted_from; /**< 起算日: first day that counts; absent where a deferral leaves none. yyyymmdd */
    int32_t days; /**< 滞纳天数: days that count */
    int64_t by_regulation; /**< 按征缴暂行条例加收: fee by the rules before the law; absent where no such day counts, or no order ran out unmet. fen */
    int64_t by_law; /**< 按社会保险法加收: fee by the law; absent where no such day counts. fen */
    int64_t accrued; /**< 按日加收合计: fee by the day in all. fen */
    uint8_t capped; /**< 是否以欠缴数额为限: whether what is owed bounds the fee, which would be more. 0 or 1 */
    int64_t late_fee; /**< 应缴滞纳金: late fee due. fen */
} shebao_premium_late_fee_output;

#define SHEBAO_PREMIUM_LATE_FEE_OUTPUT_INIT \
    { sizeof(shebao_premium_late_fee_output), 0, 0, 0, 0, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, 0, SHEBAO_ABSENT_I64 }

#define SHEBAO_PREMIUM_LATE_FEE_IN_REGION 0
#define SHEBAO_PREMIUM_LATE_FEE_IN_KIND 1
#define SHEBAO_PREMIUM_LATE_FEE_IN_MONTH 2
#define SHEBAO_PREMIUM_LATE_FEE_IN_DEFAULT_FROM 3
#define SHEBAO_PREMIUM_LATE_FEE_IN_UNTIL 4
#define SHEBAO_PREMIUM_LATE_FEE_IN_DEMAND 5
#define SHEBAO_PREMIUM_LATE_FEE_IN_RELIEF 6
#define SHEBAO_PREMIUM_LATE_FEE_IN_DEFERRED_UNTIL 7
#define SHEBAO_PREMIUM_LATE_FEE_IN_CAPPED 8
#define SHEBAO_PREMIUM_LATE_FEE_IN_PRINCIPAL 9
#define SHEBAO_PREMIUM_LATE_FEE_OUT_COUNTED_FROM 0
#define SHEBAO_PREMIUM_LATE_FEE_OUT_DAYS 1
#define SHEBAO_PREMIUM_LATE_FEE_OUT_BY_REGULATION 2
#define SHEBAO_PREMIUM_LATE_FEE_OUT_BY_LAW 3
#define SHEBAO_PREMIUM_LATE_FEE_OUT_ACCRUED 4
#define SHEBAO_PREMIUM_LATE_FEE_OUT_CAPPED 5
#define SHEBAO_PREMIUM_LATE_FEE_OUT_LATE_FEE 6

/** One call. Returns the error's number, 0 where there is none; `error` may be NULL. `out` is written only on success. */
static inline uint32_t shebao_premium_late_fee(shebao_session* session, const shebao_premium_late_fee_input* in, shebao_premium_late_fee_output* out,
                              shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_late_fee_input, region)},
        {1, SHEBAO_TYPE_U8, offsetof(shebao_premium_late_fee_input, kind)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_premium_late_fee_input, month)},
        {3, SHEBAO_TYPE_I32, offsetof(shebao_premium_late_fee_input, default_from)},
        {4, SHEBAO_TYPE_I32, offsetof(shebao_premium_late_fee_input, until)},
        {5, SHEBAO_TYPE_U8, offsetof(shebao_premium_late_fee_input, demand)},
        {6, SHEBAO_TYPE_U8, offsetof(shebao_premium_late_fee_input, relief)},
        {7, SHEBAO_TYPE_I32, offsetof(shebao_premium_late_fee_input, deferred_until)},
        {8, SHEBAO_TYPE_U8, offsetof(shebao_premium_late_fee_input, capped)},
        {9, SHEBAO_TYPE_I64, offsetof(shebao_premium_late_fee_input, principal)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_premium_late_fee_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_premium_late_fee_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_premium_late_fee_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_premium_late_fee_output, evidence)},
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_late_fee_output, counted_from)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_late_fee_output, days)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_premium_late_fee_output, by_regulation)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_premium_late_fee_output, by_law)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_premium_late_fee_output, accrued)},
        {5, SHEBAO_TYPE_U8, offsetof(shebao_premium_late_fee_output, capped)},
        {6, SHEBAO_TYPE_I64, offsetof(shebao_premium_late_fee_output, late_fee)},
    };
    shebao_column columns[10];
    shebao_out_column results[11];
    shebao_table* made = NULL;
    uint32_t number = shebao_ops_check(in, sizeof *in, 1);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, 1);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, 1);
    number = shebao_table_new(session, SHEBAO_PREMIUM_LATE_FEE, 1, columns, SHEBAO_OPS_COUNT(columns), &made, error);
    if (number == 0) number = shebao_table_error(made, 0, error);
    if (number == 0) {
        shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, 1);
        number = shebao_table_copy(made, NULL, 0, 0, 1, results, SHEBAO_OPS_COUNT(results), error);
    }
    shebao_table_free(made);
    return number;
}

/** Many rows. What is wrong with a row stands in its `error` and never stops the others. */
static inline uint32_t shebao_premium_late_fee_batch(shebao_session* session, size_t rows, const shebao_premium_late_fee_input* in,
                                    shebao_premium_late_fee_output* out, shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_late_fee_input, region)},
        {1, SHEBAO_TYPE_U8, offsetof(shebao_premium_late_fee_input, kind)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_premium_late_fee_input, month)},
        {3, SHEBAO_TYPE_I32, offsetof(shebao_premium_late_fee_input, default_from)},
        {4, SHEBAO_TYPE_I32, offsetof(shebao_premium_late_fee_input, until)},
        {5, SHEBAO_TYPE_U8, offsetof(shebao_premium_late_fee_input, demand)},
        {6, SHEBAO_TYPE_U8, offsetof(shebao_premium_late_fee_input, relief)},
        {7, SHEBAO_TYPE_I32, offsetof(shebao_premium_late_fee_input, deferred_until)},
        {8, SHEBAO_TYPE_U8, offsetof(shebao_premium_late_fee_input, capped)},
        {9, SHEBAO_TYPE_I64, offsetof(shebao_premium_late_fee_input, principal)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_premium_late_fee_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_premium_late_fee_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_premium_late_fee_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_premium_late_fee_output, evidence)},
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_late_fee_output, counted_from)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_late_fee_output, days)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_premium_late_fee_output, by_regulation)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_premium_late_fee_output, by_law)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_premium_late_fee_output, accrued)},
        {5, SHEBAO_TYPE_U8, offsetof(shebao_premium_late_fee_output, capped)},
        {6, SHEBAO_TYPE_I64, offsetof(shebao_premium_late_fee_output, late_fee)},
    };
    shebao_column columns[10];
    shebao_out_column results[11];
    uint32_t number = shebao_ops_check(in, sizeof *in, rows);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, rows);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, rows);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, rows);
    return shebao_batch(session, SHEBAO_PREMIUM_LATE_FEE, rows, columns, SHEBAO_OPS_COUNT(columns), results,
                        SHEBAO_OPS_COUNT(results), error);
}

/** premium.arrears@1 欠费清算: what is left of a unit's debts after its payments. 社会保险法 art. 60, 63, 86 */
#define SHEBAO_PREMIUM_ARREARS "premium.arrears@1"

/** 欠费明细: what is owed, a row for each month and kind */
typedef struct shebao_premium_arrears_debt {
    uint32_t struct_size; /**< sizeof(shebao_premium_arrears_debt): begin with its _INIT */
    int64_t debt; /**< *欠费序号: the caller's number of the debt. 0 to 4294967295 */
    int32_t month; /**< *费款所属期: month the premium is for. yyyymm, 199001 to 209912, AAE003 */
    uint8_t kind; /**< *险种: kind of insurance. SHEBAO_KIND_… */
    int32_t default_from; /**< *欠缴之日: first day of default, the first that counts. yyyymmdd, 19900101 to 20991231 */
    uint8_t demand; /**< 责令限期缴纳情况: what became of an order to pay; needed where days before 2011-07-01 count (injury: 2011-01-01). SHEBAO_DEMAND_… */
    uint8_t relief; /**< 阶段性缓缴政策: a deferral policy that the unit falls under. SHEBAO_RELIEF_… */
    int32_t deferred_until; /**< 经批准缓缴期满之次日: first day after a deferral that was approved for the unit. yyyymmdd, 19900101 to 20991231 */
    int64_t principal; /**< *欠缴本金: what is owed. fen, 0 to 1000000000000 */
} shebao_premium_arrears_debt;

#define SHEBAO_PREMIUM_ARREARS_DEBT_INIT \
    { sizeof(shebao_premium_arrears_debt), SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64 }

/** 缴款明细: what was paid, in order of time: a repayment plan, proceeds of an auction */
typedef struct shebao_premium_arrears_payment {
    uint32_t struct_size; /**< sizeof(shebao_premium_arrears_payment): begin with its _INIT */
    int32_t date; /**< *缴款日期: day of payment. yyyymmdd, 19900101 to 20991231 */
    int64_t amount; /**< *缴款金额: amount paid. fen, 1 to 1000000000000 */
} shebao_premium_arrears_payment;

#define SHEBAO_PREMIUM_ARREARS_PAYMENT_INIT \
    { sizeof(shebao_premium_arrears_payment), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64 }

/** 明细: one row a debt, in order of the list; none where a debt failed and there are payments, which may have gone to it */
typedef struct shebao_premium_arrears_line {
    uint32_t struct_size; /**< sizeof(shebao_premium_arrears_line): begin with its _INIT */
    int64_t debt; /**< 欠费序号: the caller's number of the debt */
    int32_t month; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    uint8_t kind; /**< 险种: kind of insurance. SHEBAO_KIND_… */
    int32_t days; /**< 滞纳天数: days that counted while principal was open */
    int64_t principal; /**< 欠缴本金: principal that was owed. fen */
    int64_t principal_paid; /**< 已缴本金: principal that was paid. fen */
    int64_t principal_left; /**< 尚欠本金: principal that is left. fen */
    int64_t late_fee; /**< 应缴滞纳金: late fee. fen */
    int64_t late_fee_paid; /**< 已缴滞纳金: late fee that was paid. fen */
    int64_t late_fee_left; /**< 尚欠滞纳金: late fee that is left. fen */
    int64_t left; /**< 尚欠合计: all that is left. fen */
} shebao_premium_arrears_line;

#define SHEBAO_PREMIUM_ARREARS_LINE_INIT \
    { sizeof(shebao_premium_arrears_line), SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64 }

/** 未能清算的明细: debts without a result, each with its error number */
typedef struct shebao_premium_arrears_failed {
    uint32_t struct_size; /**< sizeof(shebao_premium_arrears_failed): begin with its _INIT */
    int64_t debt; /**< 欠费序号: the caller's number of the debt */
    int32_t month; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    int32_t error; /**< 错误号: number of the error */
} shebao_premium_arrears_failed;

#define SHEBAO_PREMIUM_ARREARS_FAILED_INIT \
    { sizeof(shebao_premium_arrears_failed), SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32 }

/** 分段明细: each stretch of days that a fee was reckoned for, in order of their ends */
typedef struct shebao_premium_arrears_segment {
    uint32_t struct_size; /**< sizeof(shebao_premium_arrears_segment): begin with its _INIT */
    int64_t debt; /**< 欠费序号: the caller's number of the debt */
    int64_t segment; /**< 分段序号: number of the stretch, from 1; an explanation is asked for by it, as `person` */
    int32_t from; /**< 开始日期: first day. yyyymmdd */
    int32_t until; /**< 终止日期之次日: first day after. yyyymmdd */
    int32_t days; /**< 滞纳天数: days that counted */
    int64_t segment_base; /**< 计算基数: principal that the fee is reckoned on. fen */
    int64_t segment_fee; /**< 分段滞纳金: late fee of the stretch. fen */
} shebao_premium_arrears_segment;

#define SHEBAO_PREMIUM_ARREARS_SEGMENT_INIT \
    { sizeof(shebao_premium_arrears_segment), SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64 }

/** What is asked of premium.arrears@1; what is marked * must be given. */
typedef struct shebao_premium_arrears_input {
    uint32_t struct_size; /**< sizeof(shebao_premium_arrears_input): begin with its _INIT */
    int32_t region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    int32_t until; /**< *计算截止日之次日: first day that does not count any more. yyyymmdd, 19900101 to 20991231 */
    uint8_t order; /**< *抵缴次序: to what a payment goes first. SHEBAO_ORDER_… */
    uint8_t reckoning; /**< *分段计算方法: what a fee is reckoned on where principal is paid in parts. SHEBAO_RECKONING_… */
    uint8_t payment_day; /**< *缴款当日是否计入: whether the day of payment counts. SHEBAO_PAYMENT_DAY_… */
    const shebao_premium_arrears_debt* debts; /**< 欠费明细: what is owed, a row for each month and kind */
    size_t debts_len; /**< how many */
    const shebao_premium_arrears_payment* payments; /**< 缴款明细: what was paid, in order of time: a repayment plan, proceeds of an auction */
    size_t payments_len; /**< how many */
} shebao_premium_arrears_input;

#define SHEBAO_PREMIUM_ARREARS_INPUT_INIT \
    { sizeof(shebao_premium_arrears_input), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8, NULL, 0, NULL, 0 }

/** What premium.arrears@1 answers; its lists are read from the table. */
typedef struct shebao_premium_arrears_output {
    uint32_t struct_size; /**< sizeof(shebao_premium_arrears_output): begin with its _INIT */
    uint32_t error; /**< number of the row's error, 0 where there is none */
    uint8_t outcome; /**< 0 where an amount is due */
    uint8_t standing; /**< the weakest among the policy rows used: SHEBAO_STANDING_…, SHEBAO_UNGRADED where none was */
    uint8_t evidence; /**< the weakest among the policy rows used: SHEBAO_EVIDENCE_…, SHEBAO_UNGRADED where none was */
    int64_t principal; /**< 欠缴本金: principal that was owed. fen */
    int64_t principal_paid; /**< 已缴本金: principal that was paid. fen */
    int64_t principal_left; /**< 尚欠本金: principal that is left. fen */
    int64_t late_fee; /**< 应缴滞纳金: late fee. fen */
    int64_t late_fee_paid; /**< 已缴滞纳金: late fee that was paid. fen */
    int64_t late_fee_left; /**< 尚欠滞纳金: late fee that is left. fen */
    int64_t left; /**< 尚欠合计: all that is left. fen */
} shebao_premium_arrears_output;

#define SHEBAO_PREMIUM_ARREARS_OUTPUT_INIT \
    { sizeof(shebao_premium_arrears_output), 0, 0, 0, 0, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64 }

#define SHEBAO_PREMIUM_ARREARS_IN_REGION 0
#define SHEBAO_PREMIUM_ARREARS_IN_UNTIL 1
#define SHEBAO_PREMIUM_ARREARS_IN_ORDER 2
#define SHEBAO_PREMIUM_ARREARS_IN_RECKONING 3
#define SHEBAO_PREMIUM_ARREARS_IN_PAYMENT_DAY 4
#define SHEBAO_PREMIUM_ARREARS_IN_DEBTS 5
#define SHEBAO_PREMIUM_ARREARS_IN_DEBTS_DEBT 0
#define SHEBAO_PREMIUM_ARREARS_IN_DEBTS_MONTH 1
#define SHEBAO_PREMIUM_ARREARS_IN_DEBTS_KIND 2
#define SHEBAO_PREMIUM_ARREARS_IN_DEBTS_DEFAULT_FROM 3
#define SHEBAO_PREMIUM_ARREARS_IN_DEBTS_DEMAND 4
#define SHEBAO_PREMIUM_ARREARS_IN_DEBTS_RELIEF 5
#define SHEBAO_PREMIUM_ARREARS_IN_DEBTS_DEFERRED_UNTIL 6
#define SHEBAO_PREMIUM_ARREARS_IN_DEBTS_PRINCIPAL 7
#define SHEBAO_PREMIUM_ARREARS_IN_PAYMENTS 6
#define SHEBAO_PREMIUM_ARREARS_IN_PAYMENTS_DATE 0
#define SHEBAO_PREMIUM_ARREARS_IN_PAYMENTS_AMOUNT 1
#define SHEBAO_PREMIUM_ARREARS_OUT_LINES 0
#define SHEBAO_PREMIUM_ARREARS_OUT_LINES_DEBT 0
#define SHEBAO_PREMIUM_ARREARS_OUT_LINES_MONTH 1
#define SHEBAO_PREMIUM_ARREARS_OUT_LINES_KIND 2
#define SHEBAO_PREMIUM_ARREARS_OUT_LINES_DAYS 3
#define SHEBAO_PREMIUM_ARREARS_OUT_LINES_PRINCIPAL 4
#define SHEBAO_PREMIUM_ARREARS_OUT_LINES_PRINCIPAL_PAID 5
#define SHEBAO_PREMIUM_ARREARS_OUT_LINES_PRINCIPAL_LEFT 6
#define SHEBAO_PREMIUM_ARREARS_OUT_LINES_LATE_FEE 7
#define SHEBAO_PREMIUM_ARREARS_OUT_LINES_LATE_FEE_PAID 8
#define SHEBAO_PREMIUM_ARREARS_OUT_LINES_LATE_FEE_LEFT 9
#define SHEBAO_PREMIUM_ARREARS_OUT_LINES_LEFT 10
#define SHEBAO_PREMIUM_ARREARS_OUT_FAILED 1
#define SHEBAO_PREMIUM_ARREARS_OUT_FAILED_DEBT 0
#define SHEBAO_PREMIUM_ARREARS_OUT_FAILED_MONTH 1
#define SHEBAO_PREMIUM_ARREARS_OUT_FAILED_ERROR 2
#define SHEBAO_PREMIUM_ARREARS_OUT_SEGMENTS 2
#define SHEBAO_PREMIUM_ARREARS_OUT_SEGMENTS_DEBT 0
#define SHEBAO_PREMIUM_ARREARS_OUT_SEGMENTS_SEGMENT 1
#define SHEBAO_PREMIUM_ARREARS_OUT_SEGMENTS_FROM 2
#define SHEBAO_PREMIUM_ARREARS_OUT_SEGMENTS_UNTIL 3
#define SHEBAO_PREMIUM_ARREARS_OUT_SEGMENTS_DAYS 4
#define SHEBAO_PREMIUM_ARREARS_OUT_SEGMENTS_SEGMENT_BASE 5
#define SHEBAO_PREMIUM_ARREARS_OUT_SEGMENTS_SEGMENT_FEE 6
#define SHEBAO_PREMIUM_ARREARS_OUT_PRINCIPAL 3
#define SHEBAO_PREMIUM_ARREARS_OUT_PRINCIPAL_PAID 4
#define SHEBAO_PREMIUM_ARREARS_OUT_PRINCIPAL_LEFT 5
#define SHEBAO_PREMIUM_ARREARS_OUT_LATE_FEE 6
#define SHEBAO_PREMIUM_ARREARS_OUT_LATE_FEE_PAID 7
#define SHEBAO_PREMIUM_ARREARS_OUT_LATE_FEE_LEFT 8
#define SHEBAO_PREMIUM_ARREARS_OUT_LEFT 9

/** One call. Returns the error's number, 0 where there is none; `error` may be NULL. `out` is written only on success; `table` then
 * holds the lists, to be read below and freed. It may be NULL. */
static inline uint32_t shebao_premium_arrears(shebao_session* session, const shebao_premium_arrears_input* in, shebao_premium_arrears_output* out, shebao_table** table,
                              shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_arrears_input, region)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_arrears_input, until)},
        {2, SHEBAO_TYPE_U8, offsetof(shebao_premium_arrears_input, order)},
        {3, SHEBAO_TYPE_U8, offsetof(shebao_premium_arrears_input, reckoning)},
        {4, SHEBAO_TYPE_U8, offsetof(shebao_premium_arrears_input, payment_day)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_premium_arrears_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_premium_arrears_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_premium_arrears_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_premium_arrears_output, evidence)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_output, principal)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_output, principal_paid)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_output, principal_left)},
        {6, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_output, late_fee)},
        {7, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_output, late_fee_paid)},
        {8, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_output, late_fee_left)},
        {9, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_output, left)},
    };
    static const shebao_ops_member given_debts[] = {
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_debt, debt)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_arrears_debt, month)},
        {2, SHEBAO_TYPE_U8, offsetof(shebao_premium_arrears_debt, kind)},
        {3, SHEBAO_TYPE_I32, offsetof(shebao_premium_arrears_debt, default_from)},
        {4, SHEBAO_TYPE_U8, offsetof(shebao_premium_arrears_debt, demand)},
        {5, SHEBAO_TYPE_U8, offsetof(shebao_premium_arrears_debt, relief)},
        {6, SHEBAO_TYPE_I32, offsetof(shebao_premium_arrears_debt, deferred_until)},
        {7, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_debt, principal)},
    };
    static const shebao_ops_member given_payments[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_arrears_payment, date)},
        {1, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_payment, amount)},
    };
    shebao_column columns[7];
    shebao_out_column results[11];
    shebao_column items_debts[8];
    int64_t offsets_debts[2] = {0, 0};
    shebao_column items_payments[2];
    int64_t offsets_payments[2] = {0, 0};
    shebao_table* made = NULL;
    uint32_t number = shebao_ops_check(in, sizeof *in, 1);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, 1);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, 1);
    number = shebao_ops_check(in->debts, sizeof *in->debts, in->debts_len);
    if (number != 0) return shebao_ops_refuse(number, "debts", error);
    offsets_debts[1] = (int64_t)in->debts_len;
    shebao_ops_inputs(items_debts, given_debts, SHEBAO_OPS_COUNT(given_debts), in->debts, sizeof *in->debts,
                      in->debts_len);
    shebao_ops_list(&columns[5], 5, offsets_debts, items_debts, SHEBAO_OPS_COUNT(items_debts));
    number = shebao_ops_check(in->payments, sizeof *in->payments, in->payments_len);
    if (number != 0) return shebao_ops_refuse(number, "payments", error);
    offsets_payments[1] = (int64_t)in->payments_len;
    shebao_ops_inputs(items_payments, given_payments, SHEBAO_OPS_COUNT(given_payments), in->payments, sizeof *in->payments,
                      in->payments_len);
    shebao_ops_list(&columns[6], 6, offsets_payments, items_payments, SHEBAO_OPS_COUNT(items_payments));
    number = shebao_table_new(session, SHEBAO_PREMIUM_ARREARS, 1, columns, SHEBAO_OPS_COUNT(columns), &made, error);
    if (number == 0) number = shebao_table_error(made, 0, error);
    if (number == 0) {
        shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, 1);
        number = shebao_table_copy(made, NULL, 0, 0, 1, results, SHEBAO_OPS_COUNT(results), error);
    }
    if (number == 0 && table != NULL) {
        *table = made;
        return 0;
    }
    shebao_table_free(made);
    return number;
}

/** 明细: how many. */
static inline size_t shebao_premium_arrears_count_lines(const shebao_table* table) {
    return shebao_ops_count(table, 0);
}

/** 明细: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_premium_arrears_read_lines(const shebao_table* table, size_t start, size_t len, shebao_premium_arrears_line* out,
                                          shebao_error** error) {
    static const uint32_t path = 0;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_line, debt)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_arrears_line, month)},
        {2, SHEBAO_TYPE_U8, offsetof(shebao_premium_arrears_line, kind)},
        {3, SHEBAO_TYPE_I32, offsetof(shebao_premium_arrears_line, days)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_line, principal)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_line, principal_paid)},
        {6, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_line, principal_left)},
        {7, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_line, late_fee)},
        {8, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_line, late_fee_paid)},
        {9, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_line, late_fee_left)},
        {10, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_line, left)},
    };
    shebao_out_column results[11];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** 未能清算的明细: how many. */
static inline size_t shebao_premium_arrears_count_failed(const shebao_table* table) {
    return shebao_ops_count(table, 1);
}

/** 未能清算的明细: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_premium_arrears_read_failed(const shebao_table* table, size_t start, size_t len, shebao_premium_arrears_failed* out,
                                          shebao_error** error) {
    static const uint32_t path = 1;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_failed, debt)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_arrears_failed, month)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_premium_arrears_failed, error)},
    };
    shebao_out_column results[3];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** 分段明细: how many. */
static inline size_t shebao_premium_arrears_count_segments(const shebao_table* table) {
    return shebao_ops_count(table, 2);
}

/** 分段明细: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_premium_arrears_read_segments(const shebao_table* table, size_t start, size_t len, shebao_premium_arrears_segment* out,
                                          shebao_error** error) {
    static const uint32_t path = 2;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_segment, debt)},
        {1, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_segment, segment)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_premium_arrears_segment, from)},
        {3, SHEBAO_TYPE_I32, offsetof(shebao_premium_arrears_segment, until)},
        {4, SHEBAO_TYPE_I32, offsetof(shebao_premium_arrears_segment, days)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_segment, segment_base)},
        {6, SHEBAO_TYPE_I64, offsetof(shebao_premium_arrears_segment, segment_fee)},
    };
    shebao_out_column results[7];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** account.ledger@1 个人账户台账: personal account with its interest, year by year. 郑州市企业职工基本养老保险条例 art. 22-25; 劳办发〔1997〕116号; 人社部发〔2017〕31号 */
#define SHEBAO_ACCOUNT_LEDGER "account.ledger@1"

/** 缴费时段: what was booked, month by month alike within a span; in order of time */
typedef struct shebao_account_ledger_span {
    uint32_t struct_size; /**< sizeof(shebao_account_ledger_span): begin with its _INIT */
    int32_t from; /**< *开始年月: first month. yyyymm, 199001 to 209912, AAE041 */
    int32_t until; /**< *终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm, 199001 to 209912 */
    int64_t base; /**< 缴费基数: monthly base; gives the personal part where that is not stated. fen, 0 to 1000000000, AAE180 */
    int64_t personal; /**< 个人缴费记账额: booked to the personal part each month. fen, 0 to 1000000000, AIC021 */
    int64_t unit; /**< 单位划入记账额: booked to the unit part each month. fen, 0 to 1000000000, AIC024 */
} shebao_account_ledger_span;

#define SHEBAO_ACCOUNT_LEDGER_SPAN_INIT \
    { sizeof(shebao_account_ledger_span), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64 }

/** 个人账户养老金发放时段: account pension paid each month of a span; in order of time */
typedef struct shebao_account_ledger_payment {
    uint32_t struct_size; /**< sizeof(shebao_account_ledger_payment): begin with its _INIT */
    int32_t from; /**< *开始年月: first month. yyyymm, 199001 to 209912, AAE041 */
    int32_t until; /**< *终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm, 199001 to 209912 */
    int64_t amount; /**< *月个人账户养老金: account pension a month. fen, 0 to 1000000000 */
} shebao_account_ledger_payment;

#define SHEBAO_ACCOUNT_LEDGER_PAYMENT_INIT \
    { sizeof(shebao_account_ledger_payment), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64 }

/** 另行记账: what was booked beside the spans, in order of time: for several months at once, taken back (退费、冲减), corrected */
typedef struct shebao_account_ledger_booking {
    uint32_t struct_size; /**< sizeof(shebao_account_ledger_booking): begin with its _INIT */
    int32_t month; /**< *记账月份: month in which it was booked. yyyymm, 199001 to 209912, AAE003 */
    int64_t personal; /**< 个人缴费记账额: booked to the personal part; less than nothing is taken back. fen, -1000000000 to 1000000000 */
    int64_t unit; /**< 单位划入记账额: booked to the unit part; less than nothing is taken back. fen, -1000000000 to 1000000000 */
    int32_t pays_for; /**< *所缴月数: months of premium that it pays for, or takes back; 0 for a correction. 0 to 1200 */
} shebao_account_ledger_booking;

#define SHEBAO_ACCOUNT_LEDGER_BOOKING_INIT \
    { sizeof(shebao_account_ledger_booking), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I32 }

/** 逐年对账: rate year; one row each, or a part of one before and after retirement */
typedef struct shebao_account_ledger_year {
    uint32_t struct_size; /**< sizeof(shebao_account_ledger_year): begin with its _INIT */
    int32_t from; /**< 开始年月: first month. yyyymm, AAE041 */
    int32_t until; /**< 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm */
    int32_t rate; /**< 记账利率: interest rate of the rate year. parts per million */
    int32_t months; /**< 缴费月数: months paid for by what was booked */
    int64_t personal_opening; /**< 个人部分上期余额: opening balance, personal part. fen, AAE240 */
    int64_t personal_opening_interest; /**< 个人部分上期余额利息: interest on the opening balance, personal part. fen, AAE240 */
    int64_t personal_booked; /**< 个人部分本期记账: booked in the year, personal part. fen, AAE240 */
    int64_t personal_product; /**< 个人部分月积数: month product, personal part: what was booked times the months to the year's end. fen */
    int64_t personal_interest; /**< 个人部分本期记账利息: interest on what was booked, personal part. fen, AAE240 */
    int64_t personal_closing; /**< 个人部分期末余额: closing balance, personal part. fen, AAE240 */
    int64_t unit_opening; /**< 单位划入部分上期余额: opening balance, unit part. fen, AAE240 */
    int64_t unit_opening_interest; /**< 单位划入部分上期余额利息: interest on the opening balance, unit part. fen, AAE240 */
    int64_t unit_booked; /**< 单位划入部分本期记账: booked in the year, unit part. fen, AAE240 */
    int64_t unit_product; /**< 单位划入部分月积数: month product, unit part: what was booked times the months to the year's end. fen */
    int64_t unit_interest; /**< 单位划入部分本期记账利息: interest on what was booked, unit part. fen, AAE240 */
    int64_t unit_closing; /**< 单位划入部分期末余额: closing balance, unit part. fen, AAE240 */
    int64_t opening; /**< 退休后期初余额: opening balance, after retirement. fen, AAE240 */
    int64_t drawn; /**< 账户支付: paid by the account. fen, AAE240 */
    int64_t pooled; /**< 统筹基金支付: paid by the pooled fund, the account being used up. fen, AAE240 */
    int64_t net_product; /**< 月积数净额: net month product, the balance's less the payments'. fen */
    int64_t interest; /**< 退休后利息: interest after retirement. fen, AAE240 */
    int64_t closing; /**< 期末余额: closing balance. fen, AAE240 */
    int32_t months_returned; /**< 退回月数: months whose premium was taken back; absent where none was */
} shebao_account_ledger_year;

#define SHEBAO_ACCOUNT_LEDGER_YEAR_INIT \
    { sizeof(shebao_account_ledger_year), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I32 }

/** What is asked of account.ledger@1; what is marked * must be given. */
typedef struct shebao_account_ledger_input {
    uint32_t struct_size; /**< sizeof(shebao_account_ledger_input): begin with its _INIT */
    int32_t region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    int32_t from; /**< *起始年月: first month of the statement; with an opening balance, the start of a rate year. yyyymm, 199001 to 209912, AAE041 */
    int32_t until; /**< *截止年月之次月: first month after the statement; inside a rate year the account is settled there. yyyymm, 199001 to 209912 */
    int64_t personal; /**< *期初个人部分余额: opening balance of the personal part. fen, 0 to 100000000000, AAE240 */
    int64_t unit; /**< 期初单位划入部分余额: opening balance of the unit part. fen, 0 to 100000000000, AAE240 */
    const shebao_account_ledger_span* spans; /**< 缴费时段: what was booked, month by month alike within a span; in order of time */
    size_t spans_len; /**< how many */
    int32_t retired; /**< 待遇享受开始年月: first month of the pension. yyyymm, 199001 to 209912, AIC160 */
    const shebao_account_ledger_payment* payments; /**< 个人账户养老金发放时段: account pension paid each month of a span; in order of time */
    size_t payments_len; /**< how many */
    const shebao_account_ledger_booking* bookings; /**< 另行记账: what was booked beside the spans, in order of time: for several months at once, taken back (退费、冲减), corrected */
    size_t bookings_len; /**< how many */
} shebao_account_ledger_input;

#define SHEBAO_ACCOUNT_LEDGER_INPUT_INIT \
    { sizeof(shebao_account_ledger_input), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, NULL, 0, SHEBAO_ABSENT_I32, NULL, 0, NULL, 0 }

/** What account.ledger@1 answers; its lists are read from the table. */
typedef struct shebao_account_ledger_output {
    uint32_t struct_size; /**< sizeof(shebao_account_ledger_output): begin with its _INIT */
    uint32_t error; /**< number of the row's error, 0 where there is none */
    uint8_t outcome; /**< 0 where an amount is due */
    uint8_t standing; /**< the weakest among the policy rows used: SHEBAO_STANDING_…, SHEBAO_UNGRADED where none was */
    uint8_t evidence; /**< the weakest among the policy rows used: SHEBAO_EVIDENCE_…, SHEBAO_UNGRADED where none was */
    int32_t months; /**< 实际缴费月数: months paid for */
    int64_t personal; /**< 期末个人部分余额: closing balance of the personal part, before retirement. fen, AAE240 */
    int64_t unit; /**< 期末单位划入部分余额: closing balance of the unit part, before retirement. fen, AAE240 */
    int64_t balance; /**< 期末余额: closing balance. fen, AAE240 */
    int64_t at_retirement; /**< 退休时账户总额: balance at retirement. fen, AAE240 */
    int32_t used_up; /**< 账户支付完毕年月: first month that the account could not pay in full. yyyymm, AAE003 */
    int32_t months_returned; /**< 退回月数: months whose premium was taken back; absent where none was. `months` has them still */
} shebao_account_ledger_output;

#define SHEBAO_ACCOUNT_LEDGER_OUTPUT_INIT \
    { sizeof(shebao_account_ledger_output), 0, 0, 0, 0, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32 }

#define SHEBAO_ACCOUNT_LEDGER_IN_REGION 0
#define SHEBAO_ACCOUNT_LEDGER_IN_FROM 1
#define SHEBAO_ACCOUNT_LEDGER_IN_UNTIL 2
#define SHEBAO_ACCOUNT_LEDGER_IN_PERSONAL 3
#define SHEBAO_ACCOUNT_LEDGER_IN_UNIT 4
#define SHEBAO_ACCOUNT_LEDGER_IN_SPANS 5
#define SHEBAO_ACCOUNT_LEDGER_IN_SPANS_FROM 0
#define SHEBAO_ACCOUNT_LEDGER_IN_SPANS_UNTIL 1
#define SHEBAO_ACCOUNT_LEDGER_IN_SPANS_BASE 2
#define SHEBAO_ACCOUNT_LEDGER_IN_SPANS_PERSONAL 3
#define SHEBAO_ACCOUNT_LEDGER_IN_SPANS_UNIT 4
#define SHEBAO_ACCOUNT_LEDGER_IN_RETIRED 6
#define SHEBAO_ACCOUNT_LEDGER_IN_PAYMENTS 7
#define SHEBAO_ACCOUNT_LEDGER_IN_PAYMENTS_FROM 0
#define SHEBAO_ACCOUNT_LEDGER_IN_PAYMENTS_UNTIL 1
#define SHEBAO_ACCOUNT_LEDGER_IN_PAYMENTS_AMOUNT 2
#define SHEBAO_ACCOUNT_LEDGER_IN_BOOKINGS 8
#define SHEBAO_ACCOUNT_LEDGER_IN_BOOKINGS_MONTH 0
#define SHEBAO_ACCOUNT_LEDGER_IN_BOOKINGS_PERSONAL 1
#define SHEBAO_ACCOUNT_LEDGER_IN_BOOKINGS_UNIT 2
#define SHEBAO_ACCOUNT_LEDGER_IN_BOOKINGS_PAYS_FOR 3
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS 0
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_FROM 0
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_UNTIL 1
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_RATE 2
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_MONTHS 3
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_PERSONAL_OPENING 4
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_PERSONAL_OPENING_INTEREST 5
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_PERSONAL_BOOKED 6
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_PERSONAL_PRODUCT 7
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_PERSONAL_INTEREST 8
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_PERSONAL_CLOSING 9
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_UNIT_OPENING 10
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_UNIT_OPENING_INTEREST 11
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_UNIT_BOOKED 12
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_UNIT_PRODUCT 13
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_UNIT_INTEREST 14
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_UNIT_CLOSING 15
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_OPENING 16
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_DRAWN 17
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_POOLED 18
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_NET_PRODUCT 19
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_INTEREST 20
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_CLOSING 21
#define SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_MONTHS_RETURNED 22
#define SHEBAO_ACCOUNT_LEDGER_OUT_MONTHS 1
#define SHEBAO_ACCOUNT_LEDGER_OUT_PERSONAL 2
#define SHEBAO_ACCOUNT_LEDGER_OUT_UNIT 3
#define SHEBAO_ACCOUNT_LEDGER_OUT_BALANCE 4
#define SHEBAO_ACCOUNT_LEDGER_OUT_AT_RETIREMENT 5
#define SHEBAO_ACCOUNT_LEDGER_OUT_USED_UP 6
#define SHEBAO_ACCOUNT_LEDGER_OUT_MONTHS_RETURNED 7

/** One call. Returns the error's number, 0 where there is none; `error` may be NULL. `out` is written only on success; `table` then
 * holds the lists, to be read below and freed. It may be NULL. */
static inline uint32_t shebao_account_ledger(shebao_session* session, const shebao_account_ledger_input* in, shebao_account_ledger_output* out, shebao_table** table,
                              shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_account_ledger_input, region)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_account_ledger_input, from)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_account_ledger_input, until)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_input, personal)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_input, unit)},
        {6, SHEBAO_TYPE_I32, offsetof(shebao_account_ledger_input, retired)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_account_ledger_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_account_ledger_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_account_ledger_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_account_ledger_output, evidence)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_account_ledger_output, months)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_output, personal)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_output, unit)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_output, balance)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_output, at_retirement)},
        {6, SHEBAO_TYPE_I32, offsetof(shebao_account_ledger_output, used_up)},
        {7, SHEBAO_TYPE_I32, offsetof(shebao_account_ledger_output, months_returned)},
    };
    static const shebao_ops_member given_spans[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_account_ledger_span, from)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_account_ledger_span, until)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_span, base)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_span, personal)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_span, unit)},
    };
    static const shebao_ops_member given_payments[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_account_ledger_payment, from)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_account_ledger_payment, until)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_payment, amount)},
    };
    static const shebao_ops_member given_bookings[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_account_ledger_booking, month)},
        {1, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_booking, personal)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_booking, unit)},
        {3, SHEBAO_TYPE_I32, offsetof(shebao_account_ledger_booking, pays_for)},
    };
    shebao_column columns[9];
    shebao_out_column results[11];
    shebao_column items_spans[5];
    int64_t offsets_spans[2] = {0, 0};
    shebao_column items_payments[3];
    int64_t offsets_payments[2] = {0, 0};
    shebao_column items_bookings[4];
    int64_t offsets_bookings[2] = {0, 0};
    shebao_table* made = NULL;
    uint32_t number = shebao_ops_check(in, sizeof *in, 1);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, 1);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, 1);
    number = shebao_ops_check(in->spans, sizeof *in->spans, in->spans_len);
    if (number != 0) return shebao_ops_refuse(number, "spans", error);
    offsets_spans[1] = (int64_t)in->spans_len;
    shebao_ops_inputs(items_spans, given_spans, SHEBAO_OPS_COUNT(given_spans), in->spans, sizeof *in->spans,
                      in->spans_len);
    shebao_ops_list(&columns[6], 5, offsets_spans, items_spans, SHEBAO_OPS_COUNT(items_spans));
    number = shebao_ops_check(in->payments, sizeof *in->payments, in->payments_len);
    if (number != 0) return shebao_ops_refuse(number, "payments", error);
    offsets_payments[1] = (int64_t)in->payments_len;
    shebao_ops_inputs(items_payments, given_payments, SHEBAO_OPS_COUNT(given_payments), in->payments, sizeof *in->payments,
                      in->payments_len);
    shebao_ops_list(&columns[7], 7, offsets_payments, items_payments, SHEBAO_OPS_COUNT(items_payments));
    number = shebao_ops_check(in->bookings, sizeof *in->bookings, in->bookings_len);
    if (number != 0) return shebao_ops_refuse(number, "bookings", error);
    offsets_bookings[1] = (int64_t)in->bookings_len;
    shebao_ops_inputs(items_bookings, given_bookings, SHEBAO_OPS_COUNT(given_bookings), in->bookings, sizeof *in->bookings,
                      in->bookings_len);
    shebao_ops_list(&columns[8], 8, offsets_bookings, items_bookings, SHEBAO_OPS_COUNT(items_bookings));
    number = shebao_table_new(session, SHEBAO_ACCOUNT_LEDGER, 1, columns, SHEBAO_OPS_COUNT(columns), &made, error);
    if (number == 0) number = shebao_table_error(made, 0, error);
    if (number == 0) {
        shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, 1);
        number = shebao_table_copy(made, NULL, 0, 0, 1, results, SHEBAO_OPS_COUNT(results), error);
    }
    if (number == 0 && table != NULL) {
        *table = made;
        return 0;
    }
    shebao_table_free(made);
    return number;
}

/** 逐年对账: how many. */
static inline size_t shebao_account_ledger_count_years(const shebao_table* table) {
    return shebao_ops_count(table, 0);
}

/** 逐年对账: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_account_ledger_read_years(const shebao_table* table, size_t start, size_t len, shebao_account_ledger_year* out,
                                          shebao_error** error) {
    static const uint32_t path = 0;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_account_ledger_year, from)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_account_ledger_year, until)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_account_ledger_year, rate)},
        {3, SHEBAO_TYPE_I32, offsetof(shebao_account_ledger_year, months)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_year, personal_opening)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_year, personal_opening_interest)},
        {6, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_year, personal_booked)},
        {7, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_year, personal_product)},
        {8, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_year, personal_interest)},
        {9, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_year, personal_closing)},
        {10, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_year, unit_opening)},
        {11, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_year, unit_opening_interest)},
        {12, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_year, unit_booked)},
        {13, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_year, unit_product)},
        {14, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_year, unit_interest)},
        {15, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_year, unit_closing)},
        {16, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_year, opening)},
        {17, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_year, drawn)},
        {18, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_year, pooled)},
        {19, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_year, net_product)},
        {20, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_year, interest)},
        {21, SHEBAO_TYPE_I64, offsetof(shebao_account_ledger_year, closing)},
        {22, SHEBAO_TYPE_I32, offsetof(shebao_account_ledger_year, months_returned)},
    };
    shebao_out_column results[23];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** premium.injury_rate@1 工伤保险费率: rate of a unit's work-injury premium. 社会保险法 art. 34; 工伤保险条例 art. 8; 人社部发〔2015〕71号 */
#define SHEBAO_PREMIUM_INJURY_RATE "premium.injury_rate@1"

/** 经营范围: scope of business as registered, by divisions */
typedef struct shebao_premium_injury_rate_scope {
    uint32_t struct_size; /**< sizeof(shebao_premium_injury_rate_scope): begin with its _INIT */
    int32_t division; /**< *行业大类: division, its two digits as a number. 1 to 99 */
    int32_t group; /**< 行业中类: group, its three digits as a number; only for division 59 of the edition of 2017, which has two classes. 11 to 999 */
} shebao_premium_injury_rate_scope;

#define SHEBAO_PREMIUM_INJURY_RATE_SCOPE_INIT \
    { sizeof(shebao_premium_injury_rate_scope), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32 }

/** 各行业风险类别: class of each division of the scope, in its order */
typedef struct shebao_premium_injury_rate_industrie {
    uint32_t struct_size; /**< sizeof(shebao_premium_injury_rate_industrie): begin with its _INIT */
    int32_t division; /**< 行业大类: division */
    int32_t group; /**< 行业中类: group */
    int32_t risk_class; /**< 行业风险类别: class of risk */
} shebao_premium_injury_rate_industrie;

#define SHEBAO_PREMIUM_INJURY_RATE_INDUSTRIE_INIT \
    { sizeof(shebao_premium_injury_rate_industrie), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32 }

/** What is asked of premium.injury_rate@1; what is marked * must be given. */
typedef struct shebao_premium_injury_rate_input {
    uint32_t struct_size; /**< sizeof(shebao_premium_injury_rate_input): begin with its _INIT */
    int32_t region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    int32_t month; /**< *费款所属期: month the premium is for. yyyymm, 199001 to 209912, AAE003 */
    uint8_t edition; /**< 行业分类版本: edition of GB/T 4754 that the codes of the scope are of; needed with a scope. SHEBAO_EDITION_… */
    int32_t float_share; /**< *费率浮动档次: step of the float in force, as a share of the rate of the class; 100% where it does not float. parts per million, 0 to 2000000 */
    int32_t risk_class; /**< 核定风险类别: class that the agency has determined; in place of a scope. 1 to 8 */
    const shebao_premium_injury_rate_scope* scope; /**< 经营范围: scope of business as registered, by divisions */
    size_t scope_len; /**< how many */
} shebao_premium_injury_rate_input;

#define SHEBAO_PREMIUM_INJURY_RATE_INPUT_INIT \
    { sizeof(shebao_premium_injury_rate_input), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, NULL, 0 }

/** What premium.injury_rate@1 answers; its lists are read from the table. */
typedef struct shebao_premium_injury_rate_output {
    uint32_t struct_size; /**< sizeof(shebao_premium_injury_rate_output): begin with its _INIT */
    uint32_t error; /**< number of the row's error, 0 where there is none */
    uint8_t outcome; /**< 0 where an amount is due */
    uint8_t standing; /**< the weakest among the policy rows used: SHEBAO_STANDING_…, SHEBAO_UNGRADED where none was */
    uint8_t evidence; /**< the weakest among the policy rows used: SHEBAO_EVIDENCE_…, SHEBAO_UNGRADED where none was */
    int32_t division; /**< 决定类别的行业大类: division that decides the class */
    int32_t risk_class; /**< 行业风险类别: class of risk */
    int32_t class_rate; /**< 行业基准费率: rate of the class. parts per million */
    int32_t float_share; /**< 浮动比例: float, as a share of the rate of the class. parts per million */
    int32_t cut; /**< 阶段性下调幅度: phased cut, as a share of the floated rate. parts per million */
    int32_t rate; /**< 执行费率: rate in force. parts per million */
} shebao_premium_injury_rate_output;

#define SHEBAO_PREMIUM_INJURY_RATE_OUTPUT_INIT \
    { sizeof(shebao_premium_injury_rate_output), 0, 0, 0, 0, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32 }

#define SHEBAO_PREMIUM_INJURY_RATE_IN_REGION 0
#define SHEBAO_PREMIUM_INJURY_RATE_IN_MONTH 1
#define SHEBAO_PREMIUM_INJURY_RATE_IN_EDITION 2
#define SHEBAO_PREMIUM_INJURY_RATE_IN_FLOAT_SHARE 3
#define SHEBAO_PREMIUM_INJURY_RATE_IN_RISK_CLASS 4
#define SHEBAO_PREMIUM_INJURY_RATE_IN_SCOPE 5
#define SHEBAO_PREMIUM_INJURY_RATE_IN_SCOPE_DIVISION 0
#define SHEBAO_PREMIUM_INJURY_RATE_IN_SCOPE_GROUP 1
#define SHEBAO_PREMIUM_INJURY_RATE_OUT_INDUSTRIES 0
#define SHEBAO_PREMIUM_INJURY_RATE_OUT_INDUSTRIES_DIVISION 0
#define SHEBAO_PREMIUM_INJURY_RATE_OUT_INDUSTRIES_GROUP 1
#define SHEBAO_PREMIUM_INJURY_RATE_OUT_INDUSTRIES_RISK_CLASS 2
#define SHEBAO_PREMIUM_INJURY_RATE_OUT_DIVISION 1
#define SHEBAO_PREMIUM_INJURY_RATE_OUT_RISK_CLASS 2
#define SHEBAO_PREMIUM_INJURY_RATE_OUT_CLASS_RATE 3
#define SHEBAO_PREMIUM_INJURY_RATE_OUT_FLOAT_SHARE 4
#define SHEBAO_PREMIUM_INJURY_RATE_OUT_CUT 5
#define SHEBAO_PREMIUM_INJURY_RATE_OUT_RATE 6

/** One call. Returns the error's number, 0 where there is none; `error` may be NULL. `out` is written only on success; `table` then
 * holds the lists, to be read below and freed. It may be NULL. */
static inline uint32_t shebao_premium_injury_rate(shebao_session* session, const shebao_premium_injury_rate_input* in, shebao_premium_injury_rate_output* out, shebao_table** table,
                              shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_rate_input, region)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_rate_input, month)},
        {2, SHEBAO_TYPE_U8, offsetof(shebao_premium_injury_rate_input, edition)},
        {3, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_rate_input, float_share)},
        {4, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_rate_input, risk_class)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_premium_injury_rate_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_premium_injury_rate_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_premium_injury_rate_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_premium_injury_rate_output, evidence)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_rate_output, division)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_rate_output, risk_class)},
        {3, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_rate_output, class_rate)},
        {4, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_rate_output, float_share)},
        {5, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_rate_output, cut)},
        {6, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_rate_output, rate)},
    };
    static const shebao_ops_member given_scope[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_rate_scope, division)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_rate_scope, group)},
    };
    shebao_column columns[6];
    shebao_out_column results[10];
    shebao_column items_scope[2];
    int64_t offsets_scope[2] = {0, 0};
    shebao_table* made = NULL;
    uint32_t number = shebao_ops_check(in, sizeof *in, 1);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, 1);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, 1);
    number = shebao_ops_check(in->scope, sizeof *in->scope, in->scope_len);
    if (number != 0) return shebao_ops_refuse(number, "scope", error);
    offsets_scope[1] = (int64_t)in->scope_len;
    shebao_ops_inputs(items_scope, given_scope, SHEBAO_OPS_COUNT(given_scope), in->scope, sizeof *in->scope,
                      in->scope_len);
    shebao_ops_list(&columns[5], 5, offsets_scope, items_scope, SHEBAO_OPS_COUNT(items_scope));
    number = shebao_table_new(session, SHEBAO_PREMIUM_INJURY_RATE, 1, columns, SHEBAO_OPS_COUNT(columns), &made, error);
    if (number == 0) number = shebao_table_error(made, 0, error);
    if (number == 0) {
        shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, 1);
        number = shebao_table_copy(made, NULL, 0, 0, 1, results, SHEBAO_OPS_COUNT(results), error);
    }
    if (number == 0 && table != NULL) {
        *table = made;
        return 0;
    }
    shebao_table_free(made);
    return number;
}

/** 各行业风险类别: how many. */
static inline size_t shebao_premium_injury_rate_count_industries(const shebao_table* table) {
    return shebao_ops_count(table, 0);
}

/** 各行业风险类别: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_premium_injury_rate_read_industries(const shebao_table* table, size_t start, size_t len, shebao_premium_injury_rate_industrie* out,
                                          shebao_error** error) {
    static const uint32_t path = 0;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_rate_industrie, division)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_rate_industrie, group)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_rate_industrie, risk_class)},
    };
    shebao_out_column results[3];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** premium.injury_float@1 工伤保险费率浮动: step of a unit's work-injury float by its claims ratio. 社会保险法 art. 34; 工伤保险条例 art. 8 */
#define SHEBAO_PREMIUM_INJURY_FLOAT "premium.injury_float@1"

/** What is asked of premium.injury_float@1; what is marked * must be given. */
typedef struct shebao_premium_injury_float_input {
    uint32_t struct_size; /**< sizeof(shebao_premium_injury_float_input): begin with its _INIT */
    int32_t region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    int32_t month; /**< *费款所属期: month the premium is for. yyyymm, 199001 to 209912, AAE003 */
    int32_t claims_ratio; /**< *支缴率: what the fund spent on the unit, as a share of its premiums. parts per million, 0 to 100000000 */
    int32_t deaths; /**< *一次事故死亡人数: most deaths in one accident. 0 to 100000 */
    int32_t arrears; /**< *欠费月数: months in arrears on the day of counting (2014-12-31 for the adjustment of 2015). 0 to 1200 */
    uint8_t fraud; /**< 骗取待遇: whether benefits were drawn by fraud. 0 or 1 */
} shebao_premium_injury_float_input;

#define SHEBAO_PREMIUM_INJURY_FLOAT_INPUT_INIT \
    { sizeof(shebao_premium_injury_float_input), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, 0 }

/** What premium.injury_float@1 answers; its lists are read from the table. */
typedef struct shebao_premium_injury_float_output {
    uint32_t struct_size; /**< sizeof(shebao_premium_injury_float_output): begin with its _INIT */
    uint32_t error; /**< number of the row's error, 0 where there is none */
    uint8_t outcome; /**< 0 where an amount is due */
    uint8_t standing; /**< the weakest among the policy rows used: SHEBAO_STANDING_…, SHEBAO_UNGRADED where none was */
    uint8_t evidence; /**< the weakest among the policy rows used: SHEBAO_EVIDENCE_…, SHEBAO_UNGRADED where none was */
    int32_t float_share; /**< 费率浮动档次: step of the float, as a share of the rate of the class. parts per million */
    uint8_t barred; /**< 不得下浮: whether a lower rate was barred. 0 or 1 */
} shebao_premium_injury_float_output;

#define SHEBAO_PREMIUM_INJURY_FLOAT_OUTPUT_INIT \
    { sizeof(shebao_premium_injury_float_output), 0, 0, 0, 0, SHEBAO_ABSENT_I32, 0 }

#define SHEBAO_PREMIUM_INJURY_FLOAT_IN_REGION 0
#define SHEBAO_PREMIUM_INJURY_FLOAT_IN_MONTH 1
#define SHEBAO_PREMIUM_INJURY_FLOAT_IN_CLAIMS_RATIO 2
#define SHEBAO_PREMIUM_INJURY_FLOAT_IN_DEATHS 3
#define SHEBAO_PREMIUM_INJURY_FLOAT_IN_ARREARS 4
#define SHEBAO_PREMIUM_INJURY_FLOAT_IN_FRAUD 5
#define SHEBAO_PREMIUM_INJURY_FLOAT_OUT_FLOAT_SHARE 0
#define SHEBAO_PREMIUM_INJURY_FLOAT_OUT_BARRED 1

/** One call. Returns the error's number, 0 where there is none; `error` may be NULL. `out` is written only on success. */
static inline uint32_t shebao_premium_injury_float(shebao_session* session, const shebao_premium_injury_float_input* in, shebao_premium_injury_float_output* out,
                              shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_float_input, region)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_float_input, month)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_float_input, claims_ratio)},
        {3, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_float_input, deaths)},
        {4, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_float_input, arrears)},
        {5, SHEBAO_TYPE_U8, offsetof(shebao_premium_injury_float_input, fraud)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_premium_injury_float_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_premium_injury_float_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_premium_injury_float_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_premium_injury_float_output, evidence)},
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_float_output, float_share)},
        {1, SHEBAO_TYPE_U8, offsetof(shebao_premium_injury_float_output, barred)},
    };
    shebao_column columns[6];
    shebao_out_column results[6];
    shebao_table* made = NULL;
    uint32_t number = shebao_ops_check(in, sizeof *in, 1);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, 1);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, 1);
    number = shebao_table_new(session, SHEBAO_PREMIUM_INJURY_FLOAT, 1, columns, SHEBAO_OPS_COUNT(columns), &made, error);
    if (number == 0) number = shebao_table_error(made, 0, error);
    if (number == 0) {
        shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, 1);
        number = shebao_table_copy(made, NULL, 0, 0, 1, results, SHEBAO_OPS_COUNT(results), error);
    }
    shebao_table_free(made);
    return number;
}

/** premium.injury_project@1 工程建设项目工伤保险费: work-injury premium of a building project. 部分行业企业工伤保险费缴纳办法 art. 3 */
#define SHEBAO_PREMIUM_INJURY_PROJECT "premium.injury_project@1"

/** What is asked of premium.injury_project@1; what is marked * must be given. */
typedef struct shebao_premium_injury_project_input {
    uint32_t struct_size; /**< sizeof(shebao_premium_injury_project_input): begin with its _INIT */
    int32_t region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    int32_t month; /**< *参保年月: month in which the project is insured. yyyymm, 199001 to 209912, AAE003 */
    uint8_t repeat; /**< 多次参保: whether the firm has insured several projects. 0 or 1 */
    int32_t claims_ratio; /**< 支缴率: what the fund spent on the firm, as a share of its premiums; needed where it insured several projects. parts per million, 0 to 100000000 */
    int64_t cost; /**< *工程预算造价: budgeted cost of the project. fen, 0 to 1000000000000 */
} shebao_premium_injury_project_input;

#define SHEBAO_PREMIUM_INJURY_PROJECT_INPUT_INIT \
    { sizeof(shebao_premium_injury_project_input), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, 0, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64 }

/** What premium.injury_project@1 answers; its lists are read from the table. */
typedef struct shebao_premium_injury_project_output {
    uint32_t struct_size; /**< sizeof(shebao_premium_injury_project_output): begin with its _INIT */
    uint32_t error; /**< number of the row's error, 0 where there is none */
    uint8_t outcome; /**< 0 where an amount is due */
    uint8_t standing; /**< the weakest among the policy rows used: SHEBAO_STANDING_…, SHEBAO_UNGRADED where none was */
    uint8_t evidence; /**< the weakest among the policy rows used: SHEBAO_EVIDENCE_…, SHEBAO_UNGRADED where none was */
    int64_t premium; /**< 应缴工伤保险费: premium, once for the whole project. fen */
} shebao_premium_injury_project_output;

#define SHEBAO_PREMIUM_INJURY_PROJECT_OUTPUT_INIT \
    { sizeof(shebao_premium_injury_project_output), 0, 0, 0, 0, SHEBAO_ABSENT_I64 }

#define SHEBAO_PREMIUM_INJURY_PROJECT_IN_REGION 0
#define SHEBAO_PREMIUM_INJURY_PROJECT_IN_MONTH 1
#define SHEBAO_PREMIUM_INJURY_PROJECT_IN_REPEAT 2
#define SHEBAO_PREMIUM_INJURY_PROJECT_IN_CLAIMS_RATIO 3
#define SHEBAO_PREMIUM_INJURY_PROJECT_IN_COST 4
#define SHEBAO_PREMIUM_INJURY_PROJECT_OUT_PREMIUM 0

/** One call. Returns the error's number, 0 where there is none; `error` may be NULL. `out` is written only on success. */
static inline uint32_t shebao_premium_injury_project(shebao_session* session, const shebao_premium_injury_project_input* in, shebao_premium_injury_project_output* out,
                              shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_project_input, region)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_project_input, month)},
        {2, SHEBAO_TYPE_U8, offsetof(shebao_premium_injury_project_input, repeat)},
        {3, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_project_input, claims_ratio)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_premium_injury_project_input, cost)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_premium_injury_project_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_premium_injury_project_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_premium_injury_project_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_premium_injury_project_output, evidence)},
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_injury_project_output, premium)},
    };
    shebao_column columns[5];
    shebao_out_column results[5];
    shebao_table* made = NULL;
    uint32_t number = shebao_ops_check(in, sizeof *in, 1);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, 1);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, 1);
    number = shebao_table_new(session, SHEBAO_PREMIUM_INJURY_PROJECT, 1, columns, SHEBAO_OPS_COUNT(columns), &made, error);
    if (number == 0) number = shebao_table_error(made, 0, error);
    if (number == 0) {
        shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, 1);
        number = shebao_table_copy(made, NULL, 0, 0, 1, results, SHEBAO_OPS_COUNT(results), error);
    }
    shebao_table_free(made);
    return number;
}

/** Many rows. What is wrong with a row stands in its `error` and never stops the others. */
static inline uint32_t shebao_premium_injury_project_batch(shebao_session* session, size_t rows, const shebao_premium_injury_project_input* in,
                                    shebao_premium_injury_project_output* out, shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_project_input, region)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_project_input, month)},
        {2, SHEBAO_TYPE_U8, offsetof(shebao_premium_injury_project_input, repeat)},
        {3, SHEBAO_TYPE_I32, offsetof(shebao_premium_injury_project_input, claims_ratio)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_premium_injury_project_input, cost)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_premium_injury_project_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_premium_injury_project_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_premium_injury_project_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_premium_injury_project_output, evidence)},
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_injury_project_output, premium)},
    };
    shebao_column columns[5];
    shebao_out_column results[5];
    uint32_t number = shebao_ops_check(in, sizeof *in, rows);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, rows);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, rows);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, rows);
    return shebao_batch(session, SHEBAO_PREMIUM_INJURY_PROJECT, rows, columns, SHEBAO_OPS_COUNT(columns), results,
                        SHEBAO_OPS_COUNT(results), error);
}

/** base.payment@1 缴费基数核定: payment base of one person for one month. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25; 国办发〔2019〕13号 s.3 */
#define SHEBAO_BASE_PAYMENT "base.payment@1"

/** What is asked of base.payment@1; what is marked * must be given. */
typedef struct shebao_base_payment_input {
    uint32_t struct_size; /**< sizeof(shebao_base_payment_input): begin with its _INIT */
    int32_t region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    int32_t month; /**< *费款所属期: month the premium is for. yyyymm, 199001 to 209912, AAE003 */
    uint8_t payer; /**< *缴费主体: who pays. SHEBAO_PAYER_… */
    uint8_t source; /**< *工资来源: what the wage given is. SHEBAO_SOURCE_… */
    uint8_t pension; /**< 基本养老保险: whether basic pension is asked for. 0 or 1, AAE140 */
    uint8_t medical; /**< 职工基本医疗保险: whether basic medical is asked for. 0 or 1, AAE140 */
    uint8_t maternity; /**< 生育保险: whether maternity is asked for. 0 or 1, AAE140 */
    uint8_t unemployment; /**< 失业保险: whether unemployment is asked for. 0 or 1, AAE140 */
    uint8_t injury; /**< 工伤保险: whether work injury is asked for. 0 or 1, AAE140 */
    int64_t wage; /**< *工资: monthly wage, allowance or base that the source names, before the limits. fen, 0 to 1000000000, AAC040 */
} shebao_base_payment_input;

#define SHEBAO_BASE_PAYMENT_INPUT_INIT \
    { sizeof(shebao_base_payment_input), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8, 0, 0, 0, 0, 0, SHEBAO_ABSENT_I64 }

/** What base.payment@1 answers; its lists are read from the table. */
typedef struct shebao_base_payment_output {
    uint32_t struct_size; /**< sizeof(shebao_base_payment_output): begin with its _INIT */
    uint32_t error; /**< number of the row's error, 0 where there is none */
    uint8_t outcome; /**< 0 where an amount is due */
    uint8_t standing; /**< the weakest among the policy rows used: SHEBAO_STANDING_…, SHEBAO_UNGRADED where none was */
    uint8_t evidence; /**< the weakest among the policy rows used: SHEBAO_EVIDENCE_…, SHEBAO_UNGRADED where none was */
    int64_t declared; /**< 申报工资: amount that is held against the limits. fen */
    int64_t pension_base; /**< 养老缴费基数: payment base of pension. fen, AAE180 */
    int64_t medical_base; /**< 医疗缴费基数: payment base of medical. fen, AAE180 */
    int64_t maternity_base; /**< 生育缴费基数: payment base of maternity. fen, AAE180 */
    int64_t unemployment_base; /**< 失业缴费基数: payment base of unemployment. fen, AAE180 */
    int64_t injury_base; /**< 工伤缴费基数: payment base of work injury. fen, AAE180 */
} shebao_base_payment_output;

#define SHEBAO_BASE_PAYMENT_OUTPUT_INIT \
    { sizeof(shebao_base_payment_output), 0, 0, 0, 0, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64 }

#define SHEBAO_BASE_PAYMENT_IN_REGION 0
#define SHEBAO_BASE_PAYMENT_IN_MONTH 1
#define SHEBAO_BASE_PAYMENT_IN_PAYER 2
#define SHEBAO_BASE_PAYMENT_IN_SOURCE 3
#define SHEBAO_BASE_PAYMENT_IN_PENSION 4
#define SHEBAO_BASE_PAYMENT_IN_MEDICAL 5
#define SHEBAO_BASE_PAYMENT_IN_MATERNITY 6
#define SHEBAO_BASE_PAYMENT_IN_UNEMPLOYMENT 7
#define SHEBAO_BASE_PAYMENT_IN_INJURY 8
#define SHEBAO_BASE_PAYMENT_IN_WAGE 9
#define SHEBAO_BASE_PAYMENT_OUT_DECLARED 0
#define SHEBAO_BASE_PAYMENT_OUT_PENSION_BASE 1
#define SHEBAO_BASE_PAYMENT_OUT_MEDICAL_BASE 2
#define SHEBAO_BASE_PAYMENT_OUT_MATERNITY_BASE 3
#define SHEBAO_BASE_PAYMENT_OUT_UNEMPLOYMENT_BASE 4
#define SHEBAO_BASE_PAYMENT_OUT_INJURY_BASE 5

/** One call. Returns the error's number, 0 where there is none; `error` may be NULL. `out` is written only on success. */
static inline uint32_t shebao_base_payment(shebao_session* session, const shebao_base_payment_input* in, shebao_base_payment_output* out,
                              shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_base_payment_input, region)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_base_payment_input, month)},
        {2, SHEBAO_TYPE_U8, offsetof(shebao_base_payment_input, payer)},
        {3, SHEBAO_TYPE_U8, offsetof(shebao_base_payment_input, source)},
        {4, SHEBAO_TYPE_U8, offsetof(shebao_base_payment_input, pension)},
        {5, SHEBAO_TYPE_U8, offsetof(shebao_base_payment_input, medical)},
        {6, SHEBAO_TYPE_U8, offsetof(shebao_base_payment_input, maternity)},
        {7, SHEBAO_TYPE_U8, offsetof(shebao_base_payment_input, unemployment)},
        {8, SHEBAO_TYPE_U8, offsetof(shebao_base_payment_input, injury)},
        {9, SHEBAO_TYPE_I64, offsetof(shebao_base_payment_input, wage)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_base_payment_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_base_payment_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_base_payment_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_base_payment_output, evidence)},
        {0, SHEBAO_TYPE_I64, offsetof(shebao_base_payment_output, declared)},
        {1, SHEBAO_TYPE_I64, offsetof(shebao_base_payment_output, pension_base)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_base_payment_output, medical_base)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_base_payment_output, maternity_base)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_base_payment_output, unemployment_base)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_base_payment_output, injury_base)},
    };
    shebao_column columns[10];
    shebao_out_column results[10];
    shebao_table* made = NULL;
    uint32_t number = shebao_ops_check(in, sizeof *in, 1);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, 1);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, 1);
    number = shebao_table_new(session, SHEBAO_BASE_PAYMENT, 1, columns, SHEBAO_OPS_COUNT(columns), &made, error);
    if (number == 0) number = shebao_table_error(made, 0, error);
    if (number == 0) {
        shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, 1);
        number = shebao_table_copy(made, NULL, 0, 0, 1, results, SHEBAO_OPS_COUNT(results), error);
    }
    shebao_table_free(made);
    return number;
}

/** Many rows. What is wrong with a row stands in its `error` and never stops the others. */
static inline uint32_t shebao_base_payment_batch(shebao_session* session, size_t rows, const shebao_base_payment_input* in,
                                    shebao_base_payment_output* out, shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_base_payment_input, region)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_base_payment_input, month)},
        {2, SHEBAO_TYPE_U8, offsetof(shebao_base_payment_input, payer)},
        {3, SHEBAO_TYPE_U8, offsetof(shebao_base_payment_input, source)},
        {4, SHEBAO_TYPE_U8, offsetof(shebao_base_payment_input, pension)},
        {5, SHEBAO_TYPE_U8, offsetof(shebao_base_payment_input, medical)},
        {6, SHEBAO_TYPE_U8, offsetof(shebao_base_payment_input, maternity)},
        {7, SHEBAO_TYPE_U8, offsetof(shebao_base_payment_input, unemployment)},
        {8, SHEBAO_TYPE_U8, offsetof(shebao_base_payment_input, injury)},
        {9, SHEBAO_TYPE_I64, offsetof(shebao_base_payment_input, wage)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_base_payment_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_base_payment_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_base_payment_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_base_payment_output, evidence)},
        {0, SHEBAO_TYPE_I64, offsetof(shebao_base_payment_output, declared)},
        {1, SHEBAO_TYPE_I64, offsetof(shebao_base_payment_output, pension_base)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_base_payment_output, medical_base)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_base_payment_output, maternity_base)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_base_payment_output, unemployment_base)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_base_payment_output, injury_base)},
    };
    shebao_column columns[10];
    shebao_out_column results[10];
    uint32_t number = shebao_ops_check(in, sizeof *in, rows);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, rows);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, rows);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, rows);
    return shebao_batch(session, SHEBAO_BASE_PAYMENT, rows, columns, SHEBAO_OPS_COUNT(columns), results,
                        SHEBAO_OPS_COUNT(results), error);
}

/** premium.pooled@1 合计基数应缴: premium of one kind and month on a summed base. 社会保险法 art. 12, 23, 35, 44, 53 */
#define SHEBAO_PREMIUM_POOLED "premium.pooled@1"

/** What is asked of premium.pooled@1; what is marked * must be given. */
typedef struct shebao_premium_pooled_input {
    uint32_t struct_size; /**< sizeof(shebao_premium_pooled_input): begin with its _INIT */
    int32_t region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    int32_t month; /**< *费款所属期: month the premium is for. yyyymm, 199001 to 209912, AAE003 */
    uint8_t payer; /**< *缴费主体: who pays. SHEBAO_PAYER_… */
    uint8_t employer_size; /**< 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12. SHEBAO_EMPLOYER_SIZE_… */
    uint8_t item; /**< *征收品目: kind of insurance, or the annuity. SHEBAO_ITEM_… */
    int32_t injury_rate; /**< 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for. parts per million, 0 to 50000 */
    uint8_t rural_contract; /**< 农民合同制工人: whether the base is of rural contract workers, who paid no unemployment premium under the ordinances. 0 or 1 */
    int64_t base; /**< *合计缴费基数: sum of the payment bases. fen, 0 to 1000000000000 */
} shebao_premium_pooled_input;

#define SHEBAO_PREMIUM_POOLED_INPUT_INIT \
    { sizeof(shebao_premium_pooled_input), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I32, 0, SHEBAO_ABSENT_I64 }

/** What premium.pooled@1 answers; its lists are read from the table. */
typedef struct shebao_premium_pooled_output {
    uint32_t struct_size; /**< sizeof(shebao_premium_pooled_output): begin with its _INIT */
    uint32_t error; /**< number of the row's error, 0 where there is none */
    uint8_t outcome; /**< 0 where an amount is due */
    uint8_t standing; /**< the weakest among the policy rows used: SHEBAO_STANDING_…, SHEBAO_UNGRADED where none was */
    uint8_t evidence; /**< the weakest among the policy rows used: SHEBAO_EVIDENCE_…, SHEBAO_UNGRADED where none was */
    int64_t employer; /**< 单位应缴: employer's premium. fen, AAE020 */
    int64_t employee; /**< 个人应缴: employees' premium; absent where the kind has none. fen, AAE022 */
    int64_t total; /**< 应缴合计: total. fen */
} shebao_premium_pooled_output;

#define SHEBAO_PREMIUM_POOLED_OUTPUT_INIT \
    { sizeof(shebao_premium_pooled_output), 0, 0, 0, 0, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64 }

#define SHEBAO_PREMIUM_POOLED_IN_REGION 0
#define SHEBAO_PREMIUM_POOLED_IN_MONTH 1
#define SHEBAO_PREMIUM_POOLED_IN_PAYER 2
#define SHEBAO_PREMIUM_POOLED_IN_EMPLOYER_SIZE 3
#define SHEBAO_PREMIUM_POOLED_IN_ITEM 4
#define SHEBAO_PREMIUM_POOLED_IN_INJURY_RATE 5
#define SHEBAO_PREMIUM_POOLED_IN_RURAL_CONTRACT 6
#define SHEBAO_PREMIUM_POOLED_IN_BASE 7
#define SHEBAO_PREMIUM_POOLED_OUT_EMPLOYER 0
#define SHEBAO_PREMIUM_POOLED_OUT_EMPLOYEE 1
#define SHEBAO_PREMIUM_POOLED_OUT_TOTAL 2

/** One call. Returns the error's number, 0 where there is none; `error` may be NULL. `out` is written only on success. */
static inline uint32_t shebao_premium_pooled(shebao_session* session, const shebao_premium_pooled_input* in, shebao_premium_pooled_output* out,
                              shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_pooled_input, region)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_pooled_input, month)},
        {2, SHEBAO_TYPE_U8, offsetof(shebao_premium_pooled_input, payer)},
        {3, SHEBAO_TYPE_U8, offsetof(shebao_premium_pooled_input, employer_size)},
        {4, SHEBAO_TYPE_U8, offsetof(shebao_premium_pooled_input, item)},
        {5, SHEBAO_TYPE_I32, offsetof(shebao_premium_pooled_input, injury_rate)},
        {6, SHEBAO_TYPE_U8, offsetof(shebao_premium_pooled_input, rural_contract)},
        {7, SHEBAO_TYPE_I64, offsetof(shebao_premium_pooled_input, base)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_premium_pooled_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_premium_pooled_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_premium_pooled_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_premium_pooled_output, evidence)},
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_pooled_output, employer)},
        {1, SHEBAO_TYPE_I64, offsetof(shebao_premium_pooled_output, employee)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_premium_pooled_output, total)},
    };
    shebao_column columns[8];
    shebao_out_column results[7];
    shebao_table* made = NULL;
    uint32_t number = shebao_ops_check(in, sizeof *in, 1);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, 1);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, 1);
    number = shebao_table_new(session, SHEBAO_PREMIUM_POOLED, 1, columns, SHEBAO_OPS_COUNT(columns), &made, error);
    if (number == 0) number = shebao_table_error(made, 0, error);
    if (number == 0) {
        shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, 1);
        number = shebao_table_copy(made, NULL, 0, 0, 1, results, SHEBAO_OPS_COUNT(results), error);
    }
    shebao_table_free(made);
    return number;
}

/** Many rows. What is wrong with a row stands in its `error` and never stops the others. */
static inline uint32_t shebao_premium_pooled_batch(shebao_session* session, size_t rows, const shebao_premium_pooled_input* in,
                                    shebao_premium_pooled_output* out, shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_pooled_input, region)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_pooled_input, month)},
        {2, SHEBAO_TYPE_U8, offsetof(shebao_premium_pooled_input, payer)},
        {3, SHEBAO_TYPE_U8, offsetof(shebao_premium_pooled_input, employer_size)},
        {4, SHEBAO_TYPE_U8, offsetof(shebao_premium_pooled_input, item)},
        {5, SHEBAO_TYPE_I32, offsetof(shebao_premium_pooled_input, injury_rate)},
        {6, SHEBAO_TYPE_U8, offsetof(shebao_premium_pooled_input, rural_contract)},
        {7, SHEBAO_TYPE_I64, offsetof(shebao_premium_pooled_input, base)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_premium_pooled_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_premium_pooled_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_premium_pooled_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_premium_pooled_output, evidence)},
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_pooled_output, employer)},
        {1, SHEBAO_TYPE_I64, offsetof(shebao_premium_pooled_output, employee)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_premium_pooled_output, total)},
    };
    shebao_column columns[8];
    shebao_out_column results[7];
    uint32_t number = shebao_ops_check(in, sizeof *in, rows);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, rows);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, rows);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, rows);
    return shebao_batch(session, SHEBAO_PREMIUM_POOLED, rows, columns, SHEBAO_OPS_COUNT(columns), results,
                        SHEBAO_OPS_COUNT(results), error);
}

/** base.tier@1 灵活就业人员缴费档次: payment base of a flexible worker's tier. 国办发〔2019〕13号 s.3 */
#define SHEBAO_BASE_TIER "base.tier@1"

/** What is asked of base.tier@1; what is marked * must be given. */
typedef struct shebao_base_tier_input {
    uint32_t struct_size; /**< sizeof(shebao_base_tier_input): begin with its _INIT */
    int32_t region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    int32_t month; /**< *费款所属期: month the premium is for. yyyymm, 199001 to 209912, AAE003 */
    int32_t tier_share; /**< 缴费档次: tier, as a share of the average wage; of the year before where none was chosen. parts per million, 0 to 3000000 */
    uint8_t unchosen; /**< 未申报档次: whether none was chosen for the year. 0 or 1 */
} shebao_base_tier_input;

#define SHEBAO_BASE_TIER_INPUT_INIT \
    { sizeof(shebao_base_tier_input), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, 0 }

/** What base.tier@1 answers; its lists are read from the table. */
typedef struct shebao_base_tier_output {
    uint32_t struct_size; /**< sizeof(shebao_base_tier_output): begin with its _INIT */
    uint32_t error; /**< number of the row's error, 0 where there is none */
    uint8_t outcome; /**< 0 where an amount is due */
    uint8_t standing; /**< the weakest among the policy rows used: SHEBAO_STANDING_…, SHEBAO_UNGRADED where none was */
    uint8_t evidence; /**< the weakest among the policy rows used: SHEBAO_EVIDENCE_…, SHEBAO_UNGRADED where none was */
    uint8_t as_before; /**< 按原基数: whether the base by amount that was paid on before goes on; then there is no tier. 0 or 1 */
    int32_t tier_share; /**< 缴费档次: tier paid on, as a share of the average wage. parts per million */
    int64_t tier_amount; /**< 档次金额: share of the average wage. fen, AAE180 */
    int64_t pension_base; /**< 养老缴费基数: payment base of pension, within the limits. fen, AAE180 */
} shebao_base_tier_output;

#define SHEBAO_BASE_TIER_OUTPUT_INIT \
    { sizeof(shebao_base_tier_output), 0, 0, 0, 0, 0, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64 }

#define SHEBAO_BASE_TIER_IN_REGION 0
#define SHEBAO_BASE_TIER_IN_MONTH 1
#define SHEBAO_BASE_TIER_IN_TIER_SHARE 2
#define SHEBAO_BASE_TIER_IN_UNCHOSEN 3
#define SHEBAO_BASE_TIER_OUT_AS_BEFORE 0
#define SHEBAO_BASE_TIER_OUT_TIER_SHARE 1
#define SHEBAO_BASE_TIER_OUT_TIER_AMOUNT 2
#define SHEBAO_BASE_TIER_OUT_PENSION_BASE 3

/** One call. Returns the error's number, 0 where there is none; `error` may be NULL. `out` is written only on success. */
static inline uint32_t shebao_base_tier(shebao_session* session, const shebao_base_tier_input* in, shebao_base_tier_output* out,
                              shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_base_tier_input, region)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_base_tier_input, month)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_base_tier_input, tier_share)},
        {3, SHEBAO_TYPE_U8, offsetof(shebao_base_tier_input, unchosen)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_base_tier_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_base_tier_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_base_tier_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_base_tier_output, evidence)},
        {0, SHEBAO_TYPE_U8, offsetof(shebao_base_tier_output, as_before)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_base_tier_output, tier_share)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_base_tier_output, tier_amount)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_base_tier_output, pension_base)},
    };
    shebao_column columns[4];
    shebao_out_column results[8];
    shebao_table* made = NULL;
    uint32_t number = shebao_ops_check(in, sizeof *in, 1);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, 1);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, 1);
    number = shebao_table_new(session, SHEBAO_BASE_TIER, 1, columns, SHEBAO_OPS_COUNT(columns), &made, error);
    if (number == 0) number = shebao_table_error(made, 0, error);
    if (number == 0) {
        shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, 1);
        number = shebao_table_copy(made, NULL, 0, 0, 1, results, SHEBAO_OPS_COUNT(results), error);
    }
    shebao_table_free(made);
    return number;
}

/** Many rows. What is wrong with a row stands in its `error` and never stops the others. */
static inline uint32_t shebao_base_tier_batch(shebao_session* session, size_t rows, const shebao_base_tier_input* in,
                                    shebao_base_tier_output* out, shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_base_tier_input, region)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_base_tier_input, month)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_base_tier_input, tier_share)},
        {3, SHEBAO_TYPE_U8, offsetof(shebao_base_tier_input, unchosen)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_base_tier_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_base_tier_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_base_tier_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_base_tier_output, evidence)},
        {0, SHEBAO_TYPE_U8, offsetof(shebao_base_tier_output, as_before)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_base_tier_output, tier_share)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_base_tier_output, tier_amount)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_base_tier_output, pension_base)},
    };
    shebao_column columns[4];
    shebao_out_column results[8];
    uint32_t number = shebao_ops_check(in, sizeof *in, rows);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, rows);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, rows);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, rows);
    return shebao_batch(session, SHEBAO_BASE_TIER, rows, columns, SHEBAO_OPS_COUNT(columns), results,
                        SHEBAO_OPS_COUNT(results), error);
}

/** premium.make_up@1 按期缴费与补缴: whether a month's premium may still be paid on a day. 社会保险法 art. 60, 63; 人社部发〔2016〕132号; 人社厅发〔2022〕16号 item 1 */
#define SHEBAO_PREMIUM_MAKE_UP "premium.make_up@1"

/** What is asked of premium.make_up@1; what is marked * must be given. */
typedef struct shebao_premium_make_up_input {
    uint32_t struct_size; /**< sizeof(shebao_premium_make_up_input): begin with its _INIT */
    int32_t region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    int32_t month; /**< *费款所属期: month the premium is for. yyyymm, 199001 to 209912, AAE003 */
    uint8_t payer; /**< *缴费主体: who pays. SHEBAO_PAYER_… */
    uint8_t kind; /**< *险种: kind of insurance. SHEBAO_KIND_… */
    uint8_t period; /**< *缴费周期: how many months are paid at once; flexible workers only. SHEBAO_PERIOD_… */
    int32_t period_until; /**< 缴费周期终止年月之次月: first month after the period that the month lies in; the month after where absent. yyyymm, 199001 to 209912 */
    int32_t paid; /**< *缴款日期: day of payment. yyyymmdd, 19900101 to 20991231 */
    int32_t arrears; /**< 欠费月数: months in arrears, this one included; needed where a rule counts them. 0 to 1200 */
} shebao_premium_make_up_input;

#define SHEBAO_PREMIUM_MAKE_UP_INPUT_INIT \
    { sizeof(shebao_premium_make_up_input), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32 }

/** What premium.make_up@1 answers; its lists are read from the table. */
typedef struct shebao_premium_make_up_output {
    uint32_t struct_size; /**< sizeof(shebao_premium_make_up_output): begin with its _INIT */
    uint32_t error; /**< number of the row's error, 0 where there is none */
    uint8_t outcome; /**< 0 where an amount is due */
    uint8_t standing; /**< the weakest among the policy rows used: SHEBAO_STANDING_…, SHEBAO_UNGRADED where none was */
    uint8_t evidence; /**< the weakest among the policy rows used: SHEBAO_EVIDENCE_…, SHEBAO_UNGRADED where none was */
    uint8_t decision; /**< 补缴情形: what paying the month on that day is. SHEBAO_DECISION_… */
    int32_t limits_of; /**< 适用缴费基数上下限的月份: month whose limits hold, where it is not the month itself. yyyymm, AAE003 */
} shebao_premium_make_up_output;

#define SHEBAO_PREMIUM_MAKE_UP_OUTPUT_INIT \
    { sizeof(shebao_premium_make_up_output), 0, 0, 0, 0, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I32 }

#define SHEBAO_PREMIUM_MAKE_UP_IN_REGION 0
#define SHEBAO_PREMIUM_MAKE_UP_IN_MONTH 1
#define SHEBAO_PREMIUM_MAKE_UP_IN_PAYER 2
#define SHEBAO_PREMIUM_MAKE_UP_IN_KIND 3
#define SHEBAO_PREMIUM_MAKE_UP_IN_PERIOD 4
#define SHEBAO_PREMIUM_MAKE_UP_IN_PERIOD_UNTIL 5
#define SHEBAO_PREMIUM_MAKE_UP_IN_PAID 6
#define SHEBAO_PREMIUM_MAKE_UP_IN_ARREARS 7
#define SHEBAO_PREMIUM_MAKE_UP_OUT_DECISION 0
#define SHEBAO_PREMIUM_MAKE_UP_OUT_LIMITS_OF 1

/** One call. Returns the error's number, 0 where there is none; `error` may be NULL. `out` is written only on success. */
static inline uint32_t shebao_premium_make_up(shebao_session* session, const shebao_premium_make_up_input* in, shebao_premium_make_up_output* out,
                              shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_make_up_input, region)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_make_up_input, month)},
        {2, SHEBAO_TYPE_U8, offsetof(shebao_premium_make_up_input, payer)},
        {3, SHEBAO_TYPE_U8, offsetof(shebao_premium_make_up_input, kind)},
        {4, SHEBAO_TYPE_U8, offsetof(shebao_premium_make_up_input, period)},
        {5, SHEBAO_TYPE_I32, offsetof(shebao_premium_make_up_input, period_until)},
        {6, SHEBAO_TYPE_I32, offsetof(shebao_premium_make_up_input, paid)},
        {7, SHEBAO_TYPE_I32, offsetof(shebao_premium_make_up_input, arrears)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_premium_make_up_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_premium_make_up_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_premium_make_up_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_premium_make_up_output, evidence)},
        {0, SHEBAO_TYPE_U8, offsetof(shebao_premium_make_up_output, decision)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_make_up_output, limits_of)},
    };
    shebao_column columns[8];
    shebao_out_column results[6];
    shebao_table* made = NULL;
    uint32_t number = shebao_ops_check(in, sizeof *in, 1);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, 1);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, 1);
    number = shebao_table_new(session, SHEBAO_PREMIUM_MAKE_UP, 1, columns, SHEBAO_OPS_COUNT(columns), &made, error);
    if (number == 0) number = shebao_table_error(made, 0, error);
    if (number == 0) {
        shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, 1);
        number = shebao_table_copy(made, NULL, 0, 0, 1, results, SHEBAO_OPS_COUNT(results), error);
    }
    shebao_table_free(made);
    return number;
}

/** Many rows. What is wrong with a row stands in its `error` and never stops the others. */
static inline uint32_t shebao_premium_make_up_batch(shebao_session* session, size_t rows, const shebao_premium_make_up_input* in,
                                    shebao_premium_make_up_output* out, shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_make_up_input, region)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_make_up_input, month)},
        {2, SHEBAO_TYPE_U8, offsetof(shebao_premium_make_up_input, payer)},
        {3, SHEBAO_TYPE_U8, offsetof(shebao_premium_make_up_input, kind)},
        {4, SHEBAO_TYPE_U8, offsetof(shebao_premium_make_up_input, period)},
        {5, SHEBAO_TYPE_I32, offsetof(shebao_premium_make_up_input, period_until)},
        {6, SHEBAO_TYPE_I32, offsetof(shebao_premium_make_up_input, paid)},
        {7, SHEBAO_TYPE_I32, offsetof(shebao_premium_make_up_input, arrears)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_premium_make_up_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_premium_make_up_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_premium_make_up_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_premium_make_up_output, evidence)},
        {0, SHEBAO_TYPE_U8, offsetof(shebao_premium_make_up_output, decision)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_make_up_output, limits_of)},
    };
    shebao_column columns[8];
    shebao_out_column results[6];
    uint32_t number = shebao_ops_check(in, sizeof *in, rows);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, rows);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, rows);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, rows);
    return shebao_batch(session, SHEBAO_PREMIUM_MAKE_UP, rows, columns, SHEBAO_OPS_COUNT(columns), results,
                        SHEBAO_OPS_COUNT(results), error);
}

/** premium.flexible@1 灵活就业人员缴费: what a flexible worker pays over some months. 国办发〔2019〕13号 s.3; 社会保险法 art. 60 */
#define SHEBAO_PREMIUM_FLEXIBLE "premium.flexible@1"

/** 明细: one row a month, without the kinds that may not be paid any more */
typedef struct shebao_premium_flexible_line {
    uint32_t struct_size; /**< sizeof(shebao_premium_flexible_line): begin with its _INIT */
    int32_t month; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    int32_t tier_share; /**< 缴费档次: tier paid on; absent where the base was chosen by amount. parts per million */
    int64_t pension_base; /**< 养老缴费基数: payment base of pension. fen, AAE180 */
    int64_t pension_employer; /**< 单位应缴养老保险费: employer's pension premium. fen, AAE020 */
    int64_t pension_employee; /**< 个人应缴养老保险费: employee's pension premium. fen, AAE022 */
    int64_t medical_base; /**< 医疗缴费基数: payment base of medical. fen, AAE180 */
    int64_t medical_employer; /**< 单位应缴医疗保险费: employer's medical premium. fen, AAE020 */
    int64_t medical_employee; /**< 个人应缴医疗保险费: employee's medical premium. fen, AAE022 */
    int64_t maternity_base; /**< 生育缴费基数: payment base of maternity. fen, AAE180 */
    int64_t maternity_employer; /**< 单位应缴生育保险费: employer's maternity premium. fen, AAE020 */
    int64_t unemployment_base; /**< 失业缴费基数: payment base of unemployment. fen, AAE180 */
    int64_t unemployment_employer; /**< 单位应缴失业保险费: employer's unemployment premium. fen, AAE020 */
    int64_t unemployment_employee; /**< 个人应缴失业保险费: employee's unemployment premium. fen, AAE022 */
    int64_t injury_base; /**< 工伤缴费基数: payment base of work injury. fen, AAE180 */
    int64_t injury_employer; /**< 单位应缴工伤保险费: employer's work-injury premium. fen, AAE020 */
    int64_t employer_total; /**< 单位应缴合计: employer's total. fen, AAE020 */
    int64_t employee_total; /**< 个人应缴合计: employee's total. fen, AAE022 */
    int64_t total; /**< 应缴合计: total. fen */
    int64_t annuity_base; /**< 职业年金缴费基数: payment base of the occupational annuity. fen, AAE180 */
    int64_t annuity_employer; /**< 单位应缴职业年金: employer's occupational annuity. fen, AAE020 */
    int64_t annuity_employee; /**< 个人应缴职业年金: employee's occupational annuity. fen, AAE022 */
    int64_t maternity_employee; /**< 个人应缴生育保险费: maternity premium of a flexible worker. fen, AAE022 */
    int64_t supplement_employee; /**< 应缴大额医疗补助: large-amount medical supplement, paid by the person. fen, AAE022 */
    int64_t pension_account; /**< 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account. fen */
    int64_t medical_account; /**< 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it. fen */
} shebao_premium_flexible_line;

#define SHEBAO_PREMIUM_FLEXIBLE_LINE_INIT \
    { sizeof(shebao_premium_flexible_line), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64 }

/** 各期应缴: one row a payment, in order of time */
typedef struct shebao_premium_flexible_payment {
    uint32_t struct_size; /**< sizeof(shebao_premium_flexible_payment): begin with its _INIT */
    int32_t from; /**< 开始年月: first month paid for. yyyymm, AAE041 */
    int32_t until; /**< 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm */
    int64_t payment; /**< 本期应缴: sum of its months; absent where one failed. fen */
} shebao_premium_flexible_payment;

#define SHEBAO_PREMIUM_FLEXIBLE_PAYMENT_INIT \
    { sizeof(shebao_premium_flexible_payment), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64 }

/** 补缴认定: months that are over on the day of payment, and what becomes of each */
typedef struct shebao_premium_flexible_past {
    uint32_t struct_size; /**< sizeof(shebao_premium_flexible_past): begin with its _INIT */
    int32_t month; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    uint8_t kind; /**< 险种: kind of insurance. SHEBAO_KIND_… */
    uint8_t decision; /**< 补缴情形: what becomes of it; what is not allowed is in no line and no total. SHEBAO_DECISION_… */
} shebao_premium_flexible_past;

#define SHEBAO_PREMIUM_FLEXIBLE_PAST_INIT \
    { sizeof(shebao_premium_flexible_past), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8 }

/** 未能核定的明细: months without a result, each with its error number */
typedef struct shebao_premium_flexible_failed {
    uint32_t struct_size; /**< sizeof(shebao_premium_flexible_failed): begin with its _INIT */
    int32_t month; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    int32_t error; /**< 错误号: number of the error */
} shebao_premium_flexible_failed;

#define SHEBAO_PREMIUM_FLEXIBLE_FAILED_INIT \
    { sizeof(shebao_premium_flexible_failed), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32 }

/** What is asked of premium.flexible@1; what is marked * must be given. */
typedef struct shebao_premium_flexible_input {
    uint32_t struct_size; /**< sizeof(shebao_premium_flexible_input): begin with its _INIT */
    int32_t region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    int32_t from; /**< *开始年月: first month paid. yyyymm, 199001 to 209912, AAE041 */
    int32_t until; /**< *终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm, 199001 to 209912 */
    uint8_t period; /**< *缴费周期: how many months are paid at once, counted from the first. SHEBAO_PERIOD_… */
    int32_t paid; /**< 缴款日期: day of payment; where absent, it is not asked whether the months may still be paid. yyyymmdd, 19900101 to 20991231 */
    uint8_t pension; /**< 基本养老保险: whether basic pension is asked for. 0 or 1, AAE140 */
    uint8_t medical; /**< 职工基本医疗保险: whether basic medical is asked for; its base is one for all. 0 or 1, AAE140 */
    uint8_t maternity; /**< 生育保险: whether maternity is asked for. 0 or 1, AAE140 */
    int32_t tier_share; /**< 缴费档次: tier of pension, as a share of the average wage; of the year before where none was chosen. parts per million, 0 to 3000000 */
    int64_t chosen_base; /**< 自选缴费基数: base of pension by amount, in place of a tier; the base before where none was chosen. fen, 0 to 1000000000, AAC040 */
    uint8_t unchosen; /**< 未申报档次: whether neither tier nor base was chosen for the year. 0 or 1 */
} shebao_premium_flexible_input;

#define SHEBAO_PREMIUM_FLEXIBLE_INPUT_INIT \
    { sizeof(shebao_premium_flexible_input), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I32, 0, 0, 0, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64, 0 }

/** What premium.flexible@1 answers; its lists are read from the table. */
typedef struct shebao_premium_flexible_output {
    uint32_t struct_size; /**< sizeof(shebao_premium_flexible_output): begin with its _INIT */
    uint32_t error; /**< number of the row's error, 0 where there is none */
    uint8_t outcome; /**< 0 where an amount is due */
    uint8_t standing; /**< the weakest among the policy rows used: SHEBAO_STANDING_…, SHEBAO_UNGRADED where none was */
    uint8_t evidence; /**< the weakest among the policy rows used: SHEBAO_EVIDENCE_…, SHEBAO_UNGRADED where none was */
    int64_t pension_base; /**< 养老缴费基数: payment base of pension. fen, AAE180 */
    int64_t pension_employer; /**< 单位应缴养老保险费: employer's pension premium. fen, AAE020 */
    int64_t pension_employee; /**< 个人应缴养老保险费: employee's pension premium. fen, AAE022 */
    int64_t medical_base; /**< 医疗缴费基数: payment base of medical. fen, AAE180 */
    int64_t medical_employer; /**< 单位应缴医疗保险费: employer's medical premium. fen, AAE020 */
    int64_t medical_employee; /**< 个人应缴医疗保险费: employee's medical premium. fen, AAE022 */
    int64_t maternity_base; /**< 生育缴费基数: payment base of maternity. fen, AAE180 */
    int64_t maternity_employer; /**< 单位应缴生育保险费: employer's maternity premium. fen, AAE020 */
    int64_t unemployment_base; /**< 失业缴费基数: payment base of unemployment. fen, AAE180 */
    int64_t unemployment_employer; /**< 单位应缴失业保险费: employer's unemployment premium. fen, AAE020 */
    int64_t unemployment_employee; /**< 个人应缴失业保险费: employee's unemployment premium. fen, AAE022 */
    int64_t injury_base; /**< 工伤缴费基数: payment base of work injury. fen, AAE180 */
    int64_t injury_employer; /**< 单位应缴工伤保险费: employer's work-injury premium. fen, AAE020 */
    int64_t employer_total; /**< 单位应缴合计: employer's total. fen, AAE020 */
    int64_t employee_total; /**< 个人应缴合计: employee's total. fen, AAE022 */
    int64_t total; /**< 应缴合计: total. fen */
    int64_t annuity_base; /**< 职业年金缴费基数: payment base of the occupational annuity. fen, AAE180 */
    int64_t annuity_employer; /**< 单位应缴职业年金: employer's occupational annuity. fen, AAE020 */
    int64_t annuity_employee; /**< 个人应缴职业年金: employee's occupational annuity. fen, AAE022 */
    int64_t maternity_employee; /**< 个人应缴生育保险费: maternity premium of a flexible worker. fen, AAE022 */
    int64_t supplement_employee; /**< 应缴大额医疗补助: large-amount medical supplement, paid by the person. fen, AAE022 */
    int64_t pension_account; /**< 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account. fen */
    int64_t medical_account; /**< 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it. fen */
} shebao_premium_flexible_output;

#define SHEBAO_PREMIUM_FLEXIBLE_OUTPUT_INIT \
    { sizeof(shebao_premium_flexible_output), 0, 0, 0, 0, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64 }

#define SHEBAO_PREMIUM_FLEXIBLE_IN_REGION 0
#define SHEBAO_PREMIUM_FLEXIBLE_IN_FROM 1
#define SHEBAO_PREMIUM_FLEXIBLE_IN_UNTIL 2
#define SHEBAO_PREMIUM_FLEXIBLE_IN_PERIOD 3
#define SHEBAO_PREMIUM_FLEXIBLE_IN_PAID 4
#define SHEBAO_PREMIUM_FLEXIBLE_IN_PENSION 5
#define SHEBAO_PREMIUM_FLEXIBLE_IN_MEDICAL 6
#define SHEBAO_PREMIUM_FLEXIBLE_IN_MATERNITY 7
#define SHEBAO_PREMIUM_FLEXIBLE_IN_TIER_SHARE 8
#define SHEBAO_PREMIUM_FLEXIBLE_IN_CHOSEN_BASE 9
#define SHEBAO_PREMIUM_FLEXIBLE_IN_UNCHOSEN 10
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES 0
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_MONTH 0
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_TIER_SHARE 1
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_PENSION_BASE 2
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_PENSION_EMPLOYER 3
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_PENSION_EMPLOYEE 4
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_MEDICAL_BASE 5
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_MEDICAL_EMPLOYER 6
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_MEDICAL_EMPLOYEE 7
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_MATERNITY_BASE 8
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_MATERNITY_EMPLOYER 9
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_UNEMPLOYMENT_BASE 10
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_UNEMPLOYMENT_EMPLOYER 11
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_UNEMPLOYMENT_EMPLOYEE 12
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_INJURY_BASE 13
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_INJURY_EMPLOYER 14
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_EMPLOYER_TOTAL 15
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_EMPLOYEE_TOTAL 16
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_TOTAL 17
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_ANNUITY_BASE 18
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_ANNUITY_EMPLOYER 19
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_ANNUITY_EMPLOYEE 20
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_MATERNITY_EMPLOYEE 21
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_SUPPLEMENT_EMPLOYEE 22
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_PENSION_ACCOUNT 23
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_LINES_MEDICAL_ACCOUNT 24
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_PAYMENTS 1
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_PAYMENTS_FROM 0
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_PAYMENTS_UNTIL 1
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_PAYMENTS_PAYMENT 2
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_PAST 2
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_PAST_MONTH 0
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_PAST_KIND 1
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_PAST_DECISION 2
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_FAILED 3
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_FAILED_MONTH 0
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_FAILED_ERROR 1
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_PENSION_BASE 4
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_PENSION_EMPLOYER 5
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_PENSION_EMPLOYEE 6
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_MEDICAL_BASE 7
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_MEDICAL_EMPLOYER 8
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_MEDICAL_EMPLOYEE 9
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_MATERNITY_BASE 10
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_MATERNITY_EMPLOYER 11
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_UNEMPLOYMENT_BASE 12
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_UNEMPLOYMENT_EMPLOYER 13
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_UNEMPLOYMENT_EMPLOYEE 14
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_INJURY_BASE 15
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_INJURY_EMPLOYER 16
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_EMPLOYER_TOTAL 17
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_EMPLOYEE_TOTAL 18
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_TOTAL 19
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_ANNUITY_BASE 20
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_ANNUITY_EMPLOYER 21
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_ANNUITY_EMPLOYEE 22
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_MATERNITY_EMPLOYEE 23
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_SUPPLEMENT_EMPLOYEE 24
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_PENSION_ACCOUNT 25
#define SHEBAO_PREMIUM_FLEXIBLE_OUT_MEDICAL_ACCOUNT 26

/** One call. Returns the error's number, 0 where there is none; `error` may be NULL. `out` is written only on success; `table` then
 * holds the lists, to be read below and freed. It may be NULL. */
static inline uint32_t shebao_premium_flexible(shebao_session* session, const shebao_premium_flexible_input* in, shebao_premium_flexible_output* out, shebao_table** table,
                              shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_flexible_input, region)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_flexible_input, from)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_premium_flexible_input, until)},
        {3, SHEBAO_TYPE_U8, offsetof(shebao_premium_flexible_input, period)},
        {4, SHEBAO_TYPE_I32, offsetof(shebao_premium_flexible_input, paid)},
        {5, SHEBAO_TYPE_U8, offsetof(shebao_premium_flexible_input, pension)},
        {6, SHEBAO_TYPE_U8, offsetof(shebao_premium_flexible_input, medical)},
        {7, SHEBAO_TYPE_U8, offsetof(shebao_premium_flexible_input, maternity)},
        {8, SHEBAO_TYPE_I32, offsetof(shebao_premium_flexible_input, tier_share)},
        {9, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_input, chosen_base)},
        {10, SHEBAO_TYPE_U8, offsetof(shebao_premium_flexible_input, unchosen)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_premium_flexible_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_premium_flexible_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_premium_flexible_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_premium_flexible_output, evidence)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, pension_base)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, pension_employer)},
        {6, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, pension_employee)},
        {7, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, medical_base)},
        {8, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, medical_employer)},
        {9, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, medical_employee)},
        {10, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, maternity_base)},
        {11, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, maternity_employer)},
        {12, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, unemployment_base)},
        {13, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, unemployment_employer)},
        {14, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, unemployment_employee)},
        {15, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, injury_base)},
        {16, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, injury_employer)},
        {17, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, employer_total)},
        {18, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, employee_total)},
        {19, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, total)},
        {20, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, annuity_base)},
        {21, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, annuity_employer)},
        {22, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, annuity_employee)},
        {23, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, maternity_employee)},
        {24, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, supplement_employee)},
        {25, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, pension_account)},
        {26, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_output, medical_account)},
    };
    shebao_column columns[11];
    shebao_out_column results[27];
    shebao_table* made = NULL;
    uint32_t number = shebao_ops_check(in, sizeof *in, 1);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, 1);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, 1);
    number = shebao_table_new(session, SHEBAO_PREMIUM_FLEXIBLE, 1, columns, SHEBAO_OPS_COUNT(columns), &made, error);
    if (number == 0) number = shebao_table_error(made, 0, error);
    if (number == 0) {
        shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, 1);
        number = shebao_table_copy(made, NULL, 0, 0, 1, results, SHEBAO_OPS_COUNT(results), error);
    }
    if (number == 0 && table != NULL) {
        *table = made;
        return 0;
    }
    shebao_table_free(made);
    return number;
}

/** 明细: how many. */
static inline size_t shebao_premium_flexible_count_lines(const shebao_table* table) {
    return shebao_ops_count(table, 0);
}

/** 明细: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_premium_flexible_read_lines(const shebao_table* table, size_t start, size_t len, shebao_premium_flexible_line* out,
                                          shebao_error** error) {
    static const uint32_t path = 0;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_flexible_line, month)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_flexible_line, tier_share)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, pension_base)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, pension_employer)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, pension_employee)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, medical_base)},
        {6, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, medical_employer)},
        {7, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, medical_employee)},
        {8, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, maternity_base)},
        {9, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, maternity_employer)},
        {10, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, unemployment_base)},
        {11, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, unemployment_employer)},
        {12, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, unemployment_employee)},
        {13, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, injury_base)},
        {14, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, injury_employer)},
        {15, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, employer_total)},
        {16, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, employee_total)},
        {17, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, total)},
        {18, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, annuity_base)},
        {19, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, annuity_employer)},
        {20, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, annuity_employee)},
        {21, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, maternity_employee)},
        {22, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, supplement_employee)},
        {23, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, pension_account)},
        {24, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_line, medical_account)},
    };
    shebao_out_column results[25];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** 各期应缴: how many. */
static inline size_t shebao_premium_flexible_count_payments(const shebao_table* table) {
    return shebao_ops_count(table, 1);
}

/** 各期应缴: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_premium_flexible_read_payments(const shebao_table* table, size_t start, size_t len, shebao_premium_flexible_payment* out,
                                          shebao_error** error) {
    static const uint32_t path = 1;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_flexible_payment, from)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_flexible_payment, until)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_premium_flexible_payment, payment)},
    };
    shebao_out_column results[3];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** 补缴认定: how many. */
static inline size_t shebao_premium_flexible_count_past(const shebao_table* table) {
    return shebao_ops_count(table, 2);
}

/** 补缴认定: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_premium_flexible_read_past(const shebao_table* table, size_t start, size_t len, shebao_premium_flexible_past* out,
                                          shebao_error** error) {
    static const uint32_t path = 2;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_flexible_past, month)},
        {1, SHEBAO_TYPE_U8, offsetof(shebao_premium_flexible_past, kind)},
        {2, SHEBAO_TYPE_U8, offsetof(shebao_premium_flexible_past, decision)},
    };
    shebao_out_column results[3];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** 未能核定的明细: how many. */
static inline size_t shebao_premium_flexible_count_failed(const shebao_table* table) {
    return shebao_ops_count(table, 3);
}

/** 未能核定的明细: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_premium_flexible_read_failed(const shebao_table* table, size_t start, size_t len, shebao_premium_flexible_failed* out,
                                          shebao_error** error) {
    static const uint32_t path = 3;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_flexible_failed, month)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_flexible_failed, error)},
    };
    shebao_out_column results[2];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** base.verification@1 缴费基数申报核定: declared wage of one person held against the base that follows, one kind and month. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25 */
#define SHEBAO_BASE_VERIFICATION "base.verification@1"

/** What is asked of base.verification@1; what is marked * must be given. */
typedef struct shebao_base_verification_input {
    uint32_t struct_size; /**< sizeof(shebao_base_verification_input): begin with its _INIT */
    int32_t region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    int32_t month; /**< *费款所属期: month the premium is for. yyyymm, 199001 to 209912, AAE003 */
    uint8_t payer; /**< *缴费主体: who pays. SHEBAO_PAYER_… */
    uint8_t source; /**< *工资来源: what the wage given is. SHEBAO_SOURCE_… */
    uint8_t kind; /**< *险种: kind of insurance. SHEBAO_KIND_… */
    int64_t wage; /**< *工资: monthly wage, allowance or base that the source names, before the limits. fen, 0 to 1000000000, AAC040 */
    int64_t declared_wage; /**< *申报工资: wage that was declared, before the limits; where none was, the base in force. fen, 0 to 1000000000, AAC040 */
} shebao_base_verification_input;

#define SHEBAO_BASE_VERIFICATION_INPUT_INIT \
    { sizeof(shebao_base_verification_input), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64 }

/** What base.verification@1 answers; its lists are read from the table. */
typedef struct shebao_base_verification_output {
    uint32_t struct_size; /**< sizeof(shebao_base_verification_output): begin with its _INIT */
    uint32_t error; /**< number of the row's error, 0 where there is none */
    uint8_t outcome; /**< 0 where an amount is due */
    uint8_t standing; /**< the weakest among the policy rows used: SHEBAO_STANDING_…, SHEBAO_UNGRADED where none was */
    uint8_t evidence; /**< the weakest among the policy rows used: SHEBAO_EVIDENCE_…, SHEBAO_UNGRADED where none was */
    int64_t verified_wage; /**< 核定工资: wage as it should have been declared. fen */
    int64_t verified_base; /**< 核定缴费基数: payment base that follows from the wage. fen, AAE180 */
    int64_t declared_base; /**< 申报缴费基数: payment base that follows from what was declared. fen, AAE180 */
    int64_t base_difference; /**< 基数差额: verified less declared base. fen, AAE180 */
    uint8_t reason; /**< 核定结果: why the base is or is not what was declared. SHEBAO_REASON_… */
} shebao_base_verification_output;

#define SHEBAO_BASE_VERIFICATION_OUTPUT_INIT \
    { sizeof(shebao_base_verification_output), 0, 0, 0, 0, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_U8 }

#define SHEBAO_BASE_VERIFICATION_IN_REGION 0
#define SHEBAO_BASE_VERIFICATION_IN_MONTH 1
#define SHEBAO_BASE_VERIFICATION_IN_PAYER 2
#define SHEBAO_BASE_VERIFICATION_IN_SOURCE 3
#define SHEBAO_BASE_VERIFICATION_IN_KIND 4
#define SHEBAO_BASE_VERIFICATION_IN_WAGE 5
#define SHEBAO_BASE_VERIFICATION_IN_DECLARED_WAGE 6
#define SHEBAO_BASE_VERIFICATION_OUT_VERIFIED_WAGE 0
#define SHEBAO_BASE_VERIFICATION_OUT_VERIFIED_BASE 1
#define SHEBAO_BASE_VERIFICATION_OUT_DECLARED_BASE 2
#define SHEBAO_BASE_VERIFICATION_OUT_BASE_DIFFERENCE 3
#define SHEBAO_BASE_VERIFICATION_OUT_REASON 4

/** One call. Returns the error's number, 0 where there is none; `error` may be NULL. `out` is written only on success. */
static inline uint32_t shebao_base_verification(shebao_session* session, const shebao_base_verification_input* in, shebao_base_verification_output* out,
                              shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_base_verification_input, region)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_base_verification_input, month)},
        {2, SHEBAO_TYPE_U8, offsetof(shebao_base_verification_input, payer)},
        {3, SHEBAO_TYPE_U8, offsetof(shebao_base_verification_input, source)},
        {4, SHEBAO_TYPE_U8, offsetof(shebao_base_verification_input, kind)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_base_verification_input, wage)},
        {6, SHEBAO_TYPE_I64, offsetof(shebao_base_verification_input, declared_wage)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_base_verification_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_base_verification_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_base_verification_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_base_verification_output, evidence)},
        {0, SHEBAO_TYPE_I64, offsetof(shebao_base_verification_output, verified_wage)},
        {1, SHEBAO_TYPE_I64, offsetof(shebao_base_verification_output, verified_base)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_base_verification_output, declared_base)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_base_verification_output, base_difference)},
        {4, SHEBAO_TYPE_U8, offsetof(shebao_base_verification_output, reason)},
    };
    shebao_column columns[7];
    shebao_out_column results[9];
    shebao_table* made = NULL;
    uint32_t number = shebao_ops_check(in, sizeof *in, 1);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, 1);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, 1);
    number = shebao_table_new(session, SHEBAO_BASE_VERIFICATION, 1, columns, SHEBAO_OPS_COUNT(columns), &made, error);
    if (number == 0) number = shebao_table_error(made, 0, error);
    if (number == 0) {
        shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, 1);
        number = shebao_table_copy(made, NULL, 0, 0, 1, results, SHEBAO_OPS_COUNT(results), error);
    }
    shebao_table_free(made);
    return number;
}

/** Many rows. What is wrong with a row stands in its `error` and never stops the others. */
static inline uint32_t shebao_base_verification_batch(shebao_session* session, size_t rows, const shebao_base_verification_input* in,
                                    shebao_base_verification_output* out, shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_base_verification_input, region)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_base_verification_input, month)},
        {2, SHEBAO_TYPE_U8, offsetof(shebao_base_verification_input, payer)},
        {3, SHEBAO_TYPE_U8, offsetof(shebao_base_verification_input, source)},
        {4, SHEBAO_TYPE_U8, offsetof(shebao_base_verification_input, kind)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_base_verification_input, wage)},
        {6, SHEBAO_TYPE_I64, offsetof(shebao_base_verification_input, declared_wage)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_base_verification_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_base_verification_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_base_verification_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_base_verification_output, evidence)},
        {0, SHEBAO_TYPE_I64, offsetof(shebao_base_verification_output, verified_wage)},
        {1, SHEBAO_TYPE_I64, offsetof(shebao_base_verification_output, verified_base)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_base_verification_output, declared_base)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_base_verification_output, base_difference)},
        {4, SHEBAO_TYPE_U8, offsetof(shebao_base_verification_output, reason)},
    };
    shebao_column columns[7];
    shebao_out_column results[9];
    uint32_t number = shebao_ops_check(in, sizeof *in, rows);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, rows);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, rows);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, rows);
    return shebao_batch(session, SHEBAO_BASE_VERIFICATION, rows, columns, SHEBAO_OPS_COUNT(columns), results,
                        SHEBAO_OPS_COUNT(results), error);
}

/** base.unit_verification@1 年度缴费基数申报核定: a unit's declared wages held against the wages over a payment year. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25 */
#define SHEBAO_BASE_UNIT_VERIFICATION "base.unit_verification@1"

/** 申报名册: who works here, the wage and what was declared; a change of either is a further row */
typedef struct shebao_base_unit_verification_roster {
    uint32_t struct_size; /**< sizeof(shebao_base_unit_verification_roster): begin with its _INIT */
    int64_t person; /**< *个人序号: the caller's number of the person. 0 to 4294967295 */
    int32_t from; /**< *开始年月: first month. yyyymm, 199001 to 209912, AAE041 */
    int32_t until; /**< *终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm, 199001 to 209912 */
    uint8_t source; /**< *工资来源: what the wage given is. SHEBAO_SOURCE_… */
    int64_t wage; /**< *工资: monthly wage, allowance or base that the source names, before the limits. fen, 0 to 1000000000, AAC040 */
    int64_t declared_wage; /**< *申报工资: wage that was declared, before the limits; where none was, the base in force. fen, 0 to 1000000000, AAC040 */
    uint8_t rural_contract; /**< 农民合同制工人: whether the person is a rural contract worker. 0 or 1 */
} shebao_base_unit_verification_roster;

#define SHEBAO_BASE_UNIT_VERIFICATION_ROSTER_INIT \
    { sizeof(shebao_base_unit_verification_roster), SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, 0 }

/** 明细: one row a person, kind and stretch of months with the same bases, in order of the roster */
typedef struct shebao_base_unit_verification_line {
    uint32_t struct_size; /**< sizeof(shebao_base_unit_verification_line): begin with its _INIT */
    int64_t person; /**< 个人序号: the caller's number of the person */
    uint8_t item; /**< 征收品目: kind of insurance, or the annuity. SHEBAO_ITEM_… */
    int32_t from; /**< 开始年月: first month. yyyymm, AAE041 */
    int32_t until; /**< 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm */
    int64_t declared_base; /**< 申报缴费基数: payment base that follows from what was declared. fen, AAE180 */
    int64_t verified_base; /**< 核定缴费基数: payment base that follows from the wage. fen, AAE180 */
    int64_t base_difference; /**< 基数差额: verified less declared base. fen, AAE180 */
    uint8_t reason; /**< 核定结果: why the base is or is not what was declared. SHEBAO_REASON_… */
    int64_t employer_before; /**< 单位应缴，按申报: employer's premium on what was declared. fen */
    int64_t employer_after; /**< 单位应缴，按核定: employer's premium on the verified base. fen */
    int64_t employer_difference; /**< 单位差额: employer's premium that the difference moves. fen */
    int64_t employee_before; /**< 个人应缴，按申报: employee's premium on what was declared. fen */
    int64_t employee_after; /**< 个人应缴，按核定: employee's premium on the verified base. fen */
    int64_t employee_difference; /**< 个人差额: employee's premium that the difference moves. fen */
    int64_t difference; /**< 差额合计: all that the difference moves. fen */
} shebao_base_unit_verification_line;

#define SHEBAO_BASE_UNIT_VERIFICATION_LINE_INIT \
    { sizeof(shebao_base_unit_verification_line), SHEBAO_ABSENT_I64, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64 }

/** 未能核定的明细: rows without a result, each with its error number */
typedef struct shebao_base_unit_verification_failed {
    uint32_t struct_size; /**< sizeof(shebao_base_unit_verification_failed): begin with its _INIT */
    int64_t person; /**< 个人序号: the caller's number of the person */
    int32_t month; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    uint8_t item; /**< 征收品目: kind of insurance, or the annuity. SHEBAO_ITEM_… */
    int32_t error; /**< 错误号: number of the error */
} shebao_base_unit_verification_failed;

#define SHEBAO_BASE_UNIT_VERIFICATION_FAILED_INIT \
    { sizeof(shebao_base_unit_verification_failed), SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I32 }

/** 按险种合计: sums by kind; no amounts where a row of it failed */
typedef struct shebao_base_unit_verification_item {
    uint32_t struct_size; /**< sizeof(shebao_base_unit_verification_item): begin with its _INIT */
    uint8_t item; /**< 征收品目: kind of insurance, or the annuity. SHEBAO_ITEM_… */
    int64_t rows; /**< 人次: rows verified, one a person and month */
    int64_t differing; /**< 基数不符人次: rows with another base than the declared one */
    int64_t failed_rows; /**< 未能核定人次: rows without a result */
    int64_t employer_before; /**< 单位应缴，按申报: employer's premium on what was declared. fen */
    int64_t employer_after; /**< 单位应缴，按核定: employer's premium on the verified base. fen */
    int64_t employer_difference; /**< 单位差额: employer's premium that the difference moves. fen */
    int64_t employee_before; /**< 个人应缴，按申报: employee's premium on what was declared. fen */
    int64_t employee_after; /**< 个人应缴，按核定: employee's premium on the verified base. fen */
    int64_t employee_difference; /**< 个人差额: employee's premium that the difference moves. fen */
    int64_t difference; /**< 差额合计: all that the difference moves. fen */
} shebao_base_unit_verification_item;

#define SHEBAO_BASE_UNIT_VERIFICATION_ITEM_INIT \
    { sizeof(shebao_base_unit_verification_item), SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64 }

/** 按险种和核定结果合计: sums by kind and reason; no amounts where a row of the kind failed */
typedef struct shebao_base_unit_verification_reason {
    uint32_t struct_size; /**< sizeof(shebao_base_unit_verification_reason): begin with its _INIT */
    uint8_t item; /**< 征收品目: kind of insurance, or the annuity. SHEBAO_ITEM_… */
    uint8_t reason; /**< 核定结果: why the base is or is not what was declared. SHEBAO_REASON_… */
    int64_t rows; /**< 人次: rows verified, one a person and month */
    int64_t employer_before; /**< 单位应缴，按申报: employer's premium on what was declared. fen */
    int64_t employer_after; /**< 单位应缴，按核定: employer's premium on the verified base. fen */
    int64_t employer_difference; /**< 单位差额: employer's premium that the difference moves. fen */
    int64_t employee_before; /**< 个人应缴，按申报: employee's premium on what was declared. fen */
    int64_t employee_after; /**< 个人应缴，按核定: employee's premium on the verified base. fen */
    int64_t employee_difference; /**< 个人差额: employee's premium that the difference moves. fen */
    int64_t difference; /**< 差额合计: all that the difference moves. fen */
} shebao_base_unit_verification_reason;

#define SHEBAO_BASE_UNIT_VERIFICATION_REASON_INIT \
    { sizeof(shebao_base_unit_verification_reason), SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64 }

/** What is asked of base.unit_verification@1; what is marked * must be given. */
typedef struct shebao_base_unit_verification_input {
    uint32_t struct_size; /**< sizeof(shebao_base_unit_verification_input): begin with its _INIT */
    int32_t region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    int32_t from; /**< *开始年月: first month verified. yyyymm, 199001 to 209912, AAE041 */
    int32_t until; /**< *终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm, 199001 to 209912 */
    uint8_t payer; /**< *缴费主体: who pays. SHEBAO_PAYER_… */
    uint8_t employer_size; /**< 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12. SHEBAO_EMPLOYER_SIZE_… */
    uint8_t pension; /**< 基本养老保险: whether basic pension is asked for. 0 or 1, AAE140 */
    uint8_t medical; /**< 职工基本医疗保险: whether basic medical is asked for. 0 or 1, AAE140 */
    uint8_t maternity; /**< 生育保险: whether maternity is asked for. 0 or 1, AAE140 */
    uint8_t unemployment; /**< 失业保险: whether unemployment is asked for. 0 or 1, AAE140 */
    uint8_t injury; /**< 工伤保险: whether work injury is asked for. 0 or 1, AAE140 */
    int32_t injury_rate; /**< 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for. parts per million, 0 to 50000 */
    uint8_t annuity; /**< 职业年金: whether the occupational annuity of public institutions is asked for. 0 or 1, AAE140 */
    uint8_t differing_only; /**< 只列差异: whether only lines with another base than the declared one are listed; sums are of all. 0 or 1 */
    const shebao_base_unit_verification_roster* roster; /**< 申报名册: who works here, the wage and what was declared; a change of either is a further row */
    size_t roster_len; /**< how many */
} shebao_base_unit_verification_input;

#define SHEBAO_BASE_UNIT_VERIFICATION_INPUT_INIT \
    { sizeof(shebao_base_unit_verification_input), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8, 0, 0, 0, 0, 0, SHEBAO_ABSENT_I32, 0, 0, NULL, 0 }

/** What base.unit_verification@1 answers; its lists are read from the table. */
typedef struct shebao_base_unit_verification_output {
    uint32_t struct_size; /**< sizeof(shebao_base_unit_verification_output): begin with its _INIT */
    uint32_t error; /**< number of the row's error, 0 where there is none */
    uint8_t outcome; /**< 0 where an amount is due */
    uint8_t standing; /**< the weakest among the policy rows used: SHEBAO_STANDING_…, SHEBAO_UNGRADED where none was */
    uint8_t evidence; /**< the weakest among the policy rows used: SHEBAO_EVIDENCE_…, SHEBAO_UNGRADED where none was */
    int64_t rows; /**< 人次: rows verified, one a person, month and kind */
    int64_t employer_before; /**< 单位应缴，按申报: employer's premium on what was declared. fen */
    int64_t employer_after; /**< 单位应缴，按核定: employer's premium on the verified base. fen */
    int64_t employer_difference; /**< 单位差额: employer's premium that the difference moves. fen */
    int64_t employee_before; /**< 个人应缴，按申报: employee's premium on what was declared. fen */
    int64_t employee_after; /**< 个人应缴，按核定: employee's premium on the verified base. fen */
    int64_t employee_difference; /**< 个人差额: employee's premium that the difference moves. fen */
    int64_t difference; /**< 差额合计: all that the difference moves. fen */
} shebao_base_unit_verification_output;

#define SHEBAO_BASE_UNIT_VERIFICATION_OUTPUT_INIT \
    { sizeof(shebao_base_unit_verification_output), 0, 0, 0, 0, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64 }

#define SHEBAO_BASE_UNIT_VERIFICATION_IN_REGION 0
#define SHEBAO_BASE_UNIT_VERIFICATION_IN_FROM 1
#define SHEBAO_BASE_UNIT_VERIFICATION_IN_UNTIL 2
#define SHEBAO_BASE_UNIT_VERIFICATION_IN_PAYER 3
#define SHEBAO_BASE_UNIT_VERIFICATION_IN_EMPLOYER_SIZE 4
#define SHEBAO_BASE_UNIT_VERIFICATION_IN_PENSION 5
#define SHEBAO_BASE_UNIT_VERIFICATION_IN_MEDICAL 6
#define SHEBAO_BASE_UNIT_VERIFICATION_IN_MATERNITY 7
#define SHEBAO_BASE_UNIT_VERIFICATION_IN_UNEMPLOYMENT 8
#define SHEBAO_BASE_UNIT_VERIFICATION_IN_INJURY 9
#define SHEBAO_BASE_UNIT_VERIFICATION_IN_INJURY_RATE 10
#define SHEBAO_BASE_UNIT_VERIFICATION_IN_ANNUITY 11
#define SHEBAO_BASE_UNIT_VERIFICATION_IN_DIFFERING_ONLY 12
#define SHEBAO_BASE_UNIT_VERIFICATION_IN_ROSTER 13
#define SHEBAO_BASE_UNIT_VERIFICATION_IN_ROSTER_PERSON 0
#define SHEBAO_BASE_UNIT_VERIFICATION_IN_ROSTER_FROM 1
#define SHEBAO_BASE_UNIT_VERIFICATION_IN_ROSTER_UNTIL 2
#define SHEBAO_BASE_UNIT_VERIFICATION_IN_ROSTER_SOURCE 3
#define SHEBAO_BASE_UNIT_VERIFICATION_IN_ROSTER_WAGE 4
#define SHEBAO_BASE_UNIT_VERIFICATION_IN_ROSTER_DECLARED_WAGE 5
#define SHEBAO_BASE_UNIT_VERIFICATION_IN_ROSTER_RURAL_CONTRACT 6
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_ROWS 0
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_LINES 1
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_LINES_PERSON 0
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_LINES_ITEM 1
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_LINES_FROM 2
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_LINES_UNTIL 3
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_LINES_DECLARED_BASE 4
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_LINES_VERIFIED_BASE 5
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_LINES_BASE_DIFFERENCE 6
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_LINES_REASON 7
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_LINES_EMPLOYER_BEFORE 8
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_LINES_EMPLOYER_AFTER 9
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_LINES_EMPLOYER_DIFFERENCE 10
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_LINES_EMPLOYEE_BEFORE 11
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_LINES_EMPLOYEE_AFTER 12
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_LINES_EMPLOYEE_DIFFERENCE 13
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_LINES_DIFFERENCE 14
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_FAILED 2
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_FAILED_PERSON 0
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_FAILED_MONTH 1
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_FAILED_ITEM 2
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_FAILED_ERROR 3
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_ITEMS 3
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_ITEMS_ITEM 0
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_ITEMS_ROWS 1
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_ITEMS_DIFFERING 2
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_ITEMS_FAILED_ROWS 3
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_ITEMS_EMPLOYER_BEFORE 4
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_ITEMS_EMPLOYER_AFTER 5
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_ITEMS_EMPLOYER_DIFFERENCE 6
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_ITEMS_EMPLOYEE_BEFORE 7
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_ITEMS_EMPLOYEE_AFTER 8
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_ITEMS_EMPLOYEE_DIFFERENCE 9
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_ITEMS_DIFFERENCE 10
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_REASONS 4
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_REASONS_ITEM 0
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_REASONS_REASON 1
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_REASONS_ROWS 2
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_REASONS_EMPLOYER_BEFORE 3
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_REASONS_EMPLOYER_AFTER 4
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_REASONS_EMPLOYER_DIFFERENCE 5
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_REASONS_EMPLOYEE_BEFORE 6
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_REASONS_EMPLOYEE_AFTER 7
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_REASONS_EMPLOYEE_DIFFERENCE 8
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_REASONS_DIFFERENCE 9
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_EMPLOYER_BEFORE 5
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_EMPLOYER_AFTER 6
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_EMPLOYER_DIFFERENCE 7
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_EMPLOYEE_BEFORE 8
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_EMPLOYEE_AFTER 9
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_EMPLOYEE_DIFFERENCE 10
#define SHEBAO_BASE_UNIT_VERIFICATION_OUT_DIFFERENCE 11

/** One call. Returns the error's number, 0 where there is none; `error` may be NULL. `out` is written only on success; `table` then
 * holds the lists, to be read below and freed. It may be NULL. */
static inline uint32_t shebao_base_unit_verification(shebao_session* session, const shebao_base_unit_verification_input* in, shebao_base_unit_verification_output* out, shebao_table** table,
                              shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_base_unit_verification_input, region)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_base_unit_verification_input, from)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_base_unit_verification_input, until)},
        {3, SHEBAO_TYPE_U8, offsetof(shebao_base_unit_verification_input, payer)},
        {4, SHEBAO_TYPE_U8, offsetof(shebao_base_unit_verification_input, employer_size)},
        {5, SHEBAO_TYPE_U8, offsetof(shebao_base_unit_verification_input, pension)},
        {6, SHEBAO_TYPE_U8, offsetof(shebao_base_unit_verification_input, medical)},
        {7, SHEBAO_TYPE_U8, offsetof(shebao_base_unit_verification_input, maternity)},
        {8, SHEBAO_TYPE_U8, offsetof(shebao_base_unit_verification_input, unemployment)},
        {9, SHEBAO_TYPE_U8, offsetof(shebao_base_unit_verification_input, injury)},
        {10, SHEBAO_TYPE_I32, offsetof(shebao_base_unit_verification_input, injury_rate)},
        {11, SHEBAO_TYPE_U8, offsetof(shebao_base_unit_verification_input, annuity)},
        {12, SHEBAO_TYPE_U8, offsetof(shebao_base_unit_verification_input, differing_only)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_base_unit_verification_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_base_unit_verification_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_base_unit_verification_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_base_unit_verification_output, evidence)},
        {0, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_output, rows)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_output, employer_before)},
        {6, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_output, employer_after)},
        {7, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_output, employer_difference)},
        {8, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_output, employee_before)},
        {9, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_output, employee_after)},
        {10, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_output, employee_difference)},
        {11, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_output, difference)},
    };
    static const shebao_ops_member given_roster[] = {
        {0, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_roster, person)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_base_unit_verification_roster, from)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_base_unit_verification_roster, until)},
        {3, SHEBAO_TYPE_U8, offsetof(shebao_base_unit_verification_roster, source)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_roster, wage)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_roster, declared_wage)},
        {6, SHEBAO_TYPE_U8, offsetof(shebao_base_unit_verification_roster, rural_contract)},
    };
    shebao_column columns[14];
    shebao_out_column results[12];
    shebao_column items_roster[7];
    int64_t offsets_roster[2] = {0, 0};
    shebao_table* made = NULL;
    uint32_t number = shebao_ops_check(in, sizeof *in, 1);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, 1);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, 1);
    number = shebao_ops_check(in->roster, sizeof *in->roster, in->roster_len);
    if (number != 0) return shebao_ops_refuse(number, "roster", error);
    offsets_roster[1] = (int64_t)in->roster_len;
    shebao_ops_inputs(items_roster, given_roster, SHEBAO_OPS_COUNT(given_roster), in->roster, sizeof *in->roster,
                      in->roster_len);
    shebao_ops_list(&columns[13], 13, offsets_roster, items_roster, SHEBAO_OPS_COUNT(items_roster));
    number = shebao_table_new(session, SHEBAO_BASE_UNIT_VERIFICATION, 1, columns, SHEBAO_OPS_COUNT(columns), &made, error);
    if (number == 0) number = shebao_table_error(made, 0, error);
    if (number == 0) {
        shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, 1);
        number = shebao_table_copy(made, NULL, 0, 0, 1, results, SHEBAO_OPS_COUNT(results), error);
    }
    if (number == 0 && table != NULL) {
        *table = made;
        return 0;
    }
    shebao_table_free(made);
    return number;
}

/** 明细: how many. */
static inline size_t shebao_base_unit_verification_count_lines(const shebao_table* table) {
    return shebao_ops_count(table, 1);
}

/** 明细: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_base_unit_verification_read_lines(const shebao_table* table, size_t start, size_t len, shebao_base_unit_verification_line* out,
                                          shebao_error** error) {
    static const uint32_t path = 1;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_line, person)},
        {1, SHEBAO_TYPE_U8, offsetof(shebao_base_unit_verification_line, item)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_base_unit_verification_line, from)},
        {3, SHEBAO_TYPE_I32, offsetof(shebao_base_unit_verification_line, until)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_line, declared_base)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_line, verified_base)},
        {6, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_line, base_difference)},
        {7, SHEBAO_TYPE_U8, offsetof(shebao_base_unit_verification_line, reason)},
        {8, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_line, employer_before)},
        {9, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_line, employer_after)},
        {10, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_line, employer_difference)},
        {11, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_line, employee_before)},
        {12, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_line, employee_after)},
        {13, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_line, employee_difference)},
        {14, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_line, difference)},
    };
    shebao_out_column results[15];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** 未能核定的明细: how many. */
static inline size_t shebao_base_unit_verification_count_failed(const shebao_table* table) {
    return shebao_ops_count(table, 2);
}

/** 未能核定的明细: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_base_unit_verification_read_failed(const shebao_table* table, size_t start, size_t len, shebao_base_unit_verification_failed* out,
                                          shebao_error** error) {
    static const uint32_t path = 2;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_failed, person)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_base_unit_verification_failed, month)},
        {2, SHEBAO_TYPE_U8, offsetof(shebao_base_unit_verification_failed, item)},
        {3, SHEBAO_TYPE_I32, offsetof(shebao_base_unit_verification_failed, error)},
    };
    shebao_out_column results[4];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** 按险种合计: how many. */
static inline size_t shebao_base_unit_verification_count_items(const shebao_table* table) {
    return shebao_ops_count(table, 3);
}

/** 按险种合计: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_base_unit_verification_read_items(const shebao_table* table, size_t start, size_t len, shebao_base_unit_verification_item* out,
                                          shebao_error** error) {
    static const uint32_t path = 3;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_U8, offsetof(shebao_base_unit_verification_item, item)},
        {1, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_item, rows)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_item, differing)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_item, failed_rows)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_item, employer_before)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_item, employer_after)},
        {6, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_item, employer_difference)},
        {7, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_item, employee_before)},
        {8, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_item, employee_after)},
        {9, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_item, employee_difference)},
        {10, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_item, difference)},
    };
    shebao_out_column results[11];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** 按险种和核定结果合计: how many. */
static inline size_t shebao_base_unit_verification_count_reasons(const shebao_table* table) {
    return shebao_ops_count(table, 4);
}

/** 按险种和核定结果合计: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_base_unit_verification_read_reasons(const shebao_table* table, size_t start, size_t len, shebao_base_unit_verification_reason* out,
                                          shebao_error** error) {
    static const uint32_t path = 4;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_U8, offsetof(shebao_base_unit_verification_reason, item)},
        {1, SHEBAO_TYPE_U8, offsetof(shebao_base_unit_verification_reason, reason)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_reason, rows)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_reason, employer_before)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_reason, employer_after)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_reason, employer_difference)},
        {6, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_reason, employee_before)},
        {7, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_reason, employee_after)},
        {8, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_reason, employee_difference)},
        {9, SHEBAO_TYPE_I64, offsetof(shebao_base_unit_verification_reason, difference)},
    };
    shebao_out_column results[10];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** premium.collection_plan@1 征集计划: what units will owe over coming months, and how it rolls up. 社会保险法 art. 60 */
#define SHEBAO_PREMIUM_COLLECTION_PLAN "premium.collection_plan@1"

/** 单位: who will pay, and for which kinds; one without people in these months stands in the sums with zero */
typedef struct shebao_premium_collection_plan_unit {
    uint32_t struct_size; /**< sizeof(shebao_premium_collection_plan_unit): begin with its _INIT */
    int64_t unit; /**< *单位序号: the caller's number of the unit. 0 to 4294967295 */
    int32_t district; /**< *征收区划: district that collects, the pooling region itself or a place in it; the plan rolls up by it. GB/T 2260, AAB301 */
    int32_t region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    uint8_t payer; /**< *缴费主体: who pays. SHEBAO_PAYER_… */
    uint8_t employer_size; /**< 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12. SHEBAO_EMPLOYER_SIZE_… */
    uint8_t pension; /**< 基本养老保险: whether basic pension is asked for. 0 or 1, AAE140 */
    uint8_t medical; /**< 职工基本医疗保险: whether basic medical is asked for. 0 or 1, AAE140 */
    uint8_t maternity; /**< 生育保险: whether maternity is asked for. 0 or 1, AAE140 */
    uint8_t unemployment; /**< 失业保险: whether unemployment is asked for. 0 or 1, AAE140 */
    uint8_t injury; /**< 工伤保险: whether work injury is asked for. 0 or 1, AAE140 */
    int32_t injury_rate; /**< 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for. parts per million, 0 to 50000 */
    uint8_t annuity; /**< 职业年金: whether the occupational annuity of public institutions is asked for. 0 or 1, AAE140 */
} shebao_premium_collection_plan_unit;

#define SHEBAO_PREMIUM_COLLECTION_PLAN_UNIT_INIT \
    { sizeof(shebao_premium_collection_plan_unit), SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8, 0, 0, 0, 0, 0, SHEBAO_ABSENT_I32, 0 }

/** 花名册: who works at which unit, from when to when, at what wage; a change of wage is a further row */
typedef struct shebao_premium_collection_plan_roster {
    uint32_t struct_size; /**< sizeof(shebao_premium_collection_plan_roster): begin with its _INIT */
    int64_t unit; /**< *单位序号: number of the unit. 0 to 4294967295 */
    int64_t person; /**< *个人序号: the caller's number of the person, the same at every unit. 0 to 4294967295 */
    int32_t from; /**< *开始年月: first month. yyyymm, 199001 to 209912, AAE041 */
    int32_t until; /**< *终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm, 199001 to 209912 */
    int64_t wage; /**< *缴费工资: declared monthly wage, before the limits. fen, 0 to 1000000000, AAC040 */
    uint8_t rural_contract; /**< 农民合同制工人: whether the person is a rural contract worker. 0 or 1 */
} shebao_premium_collection_plan_roster;

#define SHEBAO_PREMIUM_COLLECTION_PLAN_ROSTER_INIT \
    { sizeof(shebao_premium_collection_plan_roster), SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64, 0 }

/** 计划明细: one row a unit, month and kind, in order of units */
typedef struct shebao_premium_collection_plan_line {
    uint32_t struct_size; /**< sizeof(shebao_premium_collection_plan_line): begin with its _INIT */
    int64_t unit; /**< 单位序号: number of the unit */
    int32_t district; /**< 征收区划: district that collects. GB/T 2260, AAB301 */
    int32_t month; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    uint8_t item; /**< 征收品目: kind of insurance, or the annuity. SHEBAO_ITEM_… */
    int64_t persons; /**< 人数: people billed */
    int64_t base; /**< 合计缴费基数: summed payment base. fen */
    int64_t employer; /**< 单位应缴: employers' premium. fen */
    int64_t employee; /**< 个人应缴: employees' premium. fen */
    int64_t total; /**< 应缴合计: total. fen */
    uint8_t line_standing; /**< 数据效力: weakest standing of the policy rows used. SHEBAO_LINE_STANDING_… */
    uint8_t line_evidence; /**< 数据证据: weakest evidence of the policy rows used. SHEBAO_LINE_EVIDENCE_… */
} shebao_premium_collection_plan_line;

#define SHEBAO_PREMIUM_COLLECTION_PLAN_LINE_INIT \
    { sizeof(shebao_premium_collection_plan_line), SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8 }

/** 未能计划的明细: rows without a result, each with its error number */
typedef struct shebao_premium_collection_plan_failed {
    uint32_t struct_size; /**< sizeof(shebao_premium_collection_plan_failed): begin with its _INIT */
    int64_t unit; /**< 单位序号: number of the unit */
    int32_t district; /**< 征收区划: district that collects. GB/T 2260, AAB301 */
    int32_t month; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    uint8_t item; /**< 征收品目: kind of insurance, or the annuity. SHEBAO_ITEM_… */
    int64_t persons; /**< 人数: people who should have been billed */
    int32_t error; /**< 错误号: number of the error of the first row that failed */
} shebao_premium_collection_plan_failed;

#define SHEBAO_PREMIUM_COLLECTION_PLAN_FAILED_INIT \
    { sizeof(shebao_premium_collection_plan_failed), SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I32 }

/** 按单位汇总: sums by unit, of all units */
typedef struct shebao_premium_collection_plan_by_unit {
    uint32_t struct_size; /**< sizeof(shebao_premium_collection_plan_by_unit): begin with its _INIT */
    int64_t unit; /**< 单位序号: number of the unit */
    int32_t district; /**< 征收区划: district that collects. GB/T 2260, AAB301 */
    int64_t person_months; /**< 人次: people billed, each once a month and kind */
    int64_t failed_lines; /**< 未能计划的行数: lines that failed and belong here */
    int64_t employer; /**< 单位应缴: employers' premium. fen */
    int64_t employee; /**< 个人应缴: employees' premium. fen */
    int64_t total; /**< 应缴合计: total. fen */
    uint8_t line_standing; /**< 数据效力: weakest standing of the lines; absent where none has a result. SHEBAO_LINE_STANDING_… */
    uint8_t line_evidence; /**< 数据证据: weakest evidence of the lines; absent where none has a result. SHEBAO_LINE_EVIDENCE_… */
} shebao_premium_collection_plan_by_unit;

#define SHEBAO_PREMIUM_COLLECTION_PLAN_BY_UNIT_INIT \
    { sizeof(shebao_premium_collection_plan_by_unit), SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8 }

/** 按征收区划汇总: sums by district */
typedef struct shebao_premium_collection_plan_by_district {
    uint32_t struct_size; /**< sizeof(shebao_premium_collection_plan_by_district): begin with its _INIT */
    int32_t district; /**< 征收区划: district that collects. GB/T 2260, AAB301 */
    int64_t person_months; /**< 人次: people billed, each once a month and kind */
    int64_t failed_lines; /**< 未能计划的行数: lines that failed and belong here */
    int64_t employer; /**< 单位应缴: employers' premium. fen */
    int64_t employee; /**< 个人应缴: employees' premium. fen */
    int64_t total; /**< 应缴合计: total. fen */
    uint8_t line_standing; /**< 数据效力: weakest standing of the lines; absent where none has a result. SHEBAO_LINE_STANDING_… */
    uint8_t line_evidence; /**< 数据证据: weakest evidence of the lines; absent where none has a result. SHEBAO_LINE_EVIDENCE_… */
} shebao_premium_collection_plan_by_district;

#define SHEBAO_PREMIUM_COLLECTION_PLAN_BY_DISTRICT_INIT \
    { sizeof(shebao_premium_collection_plan_by_district), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8 }

/** 按险种汇总: sums by kind */
typedef struct shebao_premium_collection_plan_by_item {
    uint32_t struct_size; /**< sizeof(shebao_premium_collection_plan_by_item): begin with its _INIT */
    uint8_t item; /**< 征收品目: kind of insurance, or the annuity. SHEBAO_ITEM_… */
    int64_t person_months; /**< 人次: people billed, each once a month and kind */
    int64_t failed_lines; /**< 未能计划的行数: lines that failed and belong here */
    int64_t employer; /**< 单位应缴: employers' premium. fen */
    int64_t employee; /**< 个人应缴: employees' premium. fen */
    int64_t total; /**< 应缴合计: total. fen */
    uint8_t line_standing; /**< 数据效力: weakest standing of the lines; absent where none has a result. SHEBAO_LINE_STANDING_… */
    uint8_t line_evidence; /**< 数据证据: weakest evidence of the lines; absent where none has a result. SHEBAO_LINE_EVIDENCE_… */
} shebao_premium_collection_plan_by_item;

#define SHEBAO_PREMIUM_COLLECTION_PLAN_BY_ITEM_INIT \
    { sizeof(shebao_premium_collection_plan_by_item), SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8 }

/** 按年度和险种汇总: sums by calendar year and kind, the lines of a fund's budget and final account */
typedef struct shebao_premium_collection_plan_by_year {
    uint32_t struct_size; /**< sizeof(shebao_premium_collection_plan_by_year): begin with its _INIT */
    int32_t year; /**< 年度: calendar year of the months that the premium is for. AAE001 */
    uint8_t item; /**< 征收品目: kind of insurance, or the annuity. SHEBAO_ITEM_… */
    int64_t person_months; /**< 人次: people billed, each once a month and kind */
    int64_t failed_lines; /**< 未能计划的行数: lines that failed and belong here */
    int64_t employer; /**< 单位应缴: employers' premium. fen */
    int64_t employee; /**< 个人应缴: employees' premium. fen */
    int64_t total; /**< 应缴合计: total. fen */
    uint8_t line_standing; /**< 数据效力: weakest standing of the lines; absent where none has a result. SHEBAO_LINE_STANDING_… */
    uint8_t line_evidence; /**< 数据证据: weakest evidence of the lines; absent where none has a result. SHEBAO_LINE_EVIDENCE_… */
} shebao_premium_collection_plan_by_year;

#define SHEBAO_PREMIUM_COLLECTION_PLAN_BY_YEAR_INIT \
    { sizeof(shebao_premium_collection_plan_by_year), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8 }

/** 同时在多个单位的人员: people who stand with several units in the same months, by person and kind; what they are billed is not brought together, since no text says how. Without work injury, which each unit pays (实施社会保险法若干规定 art. 9) */
typedef struct shebao_premium_collection_plan_in_several_unit {
    uint32_t struct_size; /**< sizeof(shebao_premium_collection_plan_in_several_unit): begin with its _INIT */
    int64_t person; /**< 个人序号: the caller's number of the person */
    uint8_t item; /**< 征收品目: kind of insurance, or the annuity. SHEBAO_ITEM_… */
    int32_t from; /**< 开始年月: first month. yyyymm, AAE041 */
    int32_t until; /**< 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm */
    int64_t units; /**< 单位数: at how many units */
} shebao_premium_collection_plan_in_several_unit;

#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_SEVERAL_UNIT_INIT \
    { sizeof(shebao_premium_collection_plan_in_several_unit), SHEBAO_ABSENT_I64, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64 }

/** What is asked of premium.collection_plan@1; what is marked * must be given. */
typedef struct shebao_premium_collection_plan_input {
    uint32_t struct_size; /**< sizeof(shebao_premium_collection_plan_input): begin with its _INIT */
    int32_t from; /**< *开始年月: first month planned. yyyymm, 199001 to 209912, AAE041 */
    int32_t until; /**< *终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm, 199001 to 209912 */
    uint8_t allocation; /**< 合计与尾差: how the rows of a unit come to its total; left out, it is the sum of the rounded rows. SHEBAO_ALLOCATION_… */
    const shebao_premium_collection_plan_unit* units; /**< 单位: who will pay, and for which kinds; one without people in these months stands in the sums with zero */
    size_t units_len; /**< how many */
    const shebao_premium_collection_plan_roster* roster; /**< 花名册: who works at which unit, from when to when, at what wage; a change of wage is a further row */
    size_t roster_len; /**< how many */
} shebao_premium_collection_plan_input;

#define SHEBAO_PREMIUM_COLLECTION_PLAN_INPUT_INIT \
    { sizeof(shebao_premium_collection_plan_input), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, NULL, 0, NULL, 0 }

/** What premium.collection_plan@1 answers; its lists are read from the table. */
typedef struct shebao_premium_collection_plan_output {
    uint32_t struct_size; /**< sizeof(shebao_premium_collection_plan_output): begin with its _INIT */
    uint32_t error; /**< number of the row's error, 0 where there is none */
    uint8_t outcome; /**< 0 where an amount is due */
    uint8_t standing; /**< the weakest among the policy rows used: SHEBAO_STANDING_…, SHEBAO_UNGRADED where none was */
    uint8_t evidence; /**< the weakest among the policy rows used: SHEBAO_EVIDENCE_…, SHEBAO_UNGRADED where none was */
    int64_t rows; /**< 人次: rows asked for, one a person, month and kind; where one of them failed no total is given */
    uint8_t allocation; /**< 合计与尾差: how the rows came to the units' totals. SHEBAO_ALLOCATION_… */
    int64_t employer; /**< 单位应缴: employers' premium. fen */
    int64_t employee; /**< 个人应缴: employees' premium. fen */
    int64_t total; /**< 应缴合计: total. fen */
} shebao_premium_collection_plan_output;

#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUTPUT_INIT \
    { sizeof(shebao_premium_collection_plan_output), 0, 0, 0, 0, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64 }

#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_FROM 0
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_UNTIL 1
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_ALLOCATION 2
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_UNITS 3
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_UNITS_UNIT 0
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_UNITS_DISTRICT 1
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_UNITS_REGION 2
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_UNITS_PAYER 3
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_UNITS_EMPLOYER_SIZE 4
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_UNITS_PENSION 5
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_UNITS_MEDICAL 6
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_UNITS_MATERNITY 7
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_UNITS_UNEMPLOYMENT 8
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_UNITS_INJURY 9
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_UNITS_INJURY_RATE 10
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_UNITS_ANNUITY 11
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_ROSTER 4
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_ROSTER_UNIT 0
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_ROSTER_PERSON 1
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_ROSTER_FROM 2
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_ROSTER_UNTIL 3
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_ROSTER_WAGE 4
#define SHEBAO_PREMIUM_COLLECTION_PLAN_IN_ROSTER_RURAL_CONTRACT 5
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_ROWS 0
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_ALLOCATION 1
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_LINES 2
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_LINES_UNIT 0
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_LINES_DISTRICT 1
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_LINES_MONTH 2
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_LINES_ITEM 3
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_LINES_PERSONS 4
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_LINES_BASE 5
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_LINES_EMPLOYER 6
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_LINES_EMPLOYEE 7
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_LINES_TOTAL 8
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_LINES_LINE_STANDING 9
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_LINES_LINE_EVIDENCE 10
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_FAILED 3
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_FAILED_UNIT 0
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_FAILED_DISTRICT 1
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_FAILED_MONTH 2
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_FAILED_ITEM 3
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_FAILED_PERSONS 4
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_FAILED_ERROR 5
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_UNIT 4
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_UNIT_UNIT 0
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_UNIT_DISTRICT 1
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_UNIT_PERSON_MONTHS 2
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_UNIT_FAILED_LINES 3
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_UNIT_EMPLOYER 4
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_UNIT_EMPLOYEE 5
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_UNIT_TOTAL 6
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_UNIT_LINE_STANDING 7
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_UNIT_LINE_EVIDENCE 8
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_DISTRICT 5
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_DISTRICT_DISTRICT 0
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_DISTRICT_PERSON_MONTHS 1
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_DISTRICT_FAILED_LINES 2
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_DISTRICT_EMPLOYER 3
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_DISTRICT_EMPLOYEE 4
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_DISTRICT_TOTAL 5
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_DISTRICT_LINE_STANDING 6
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_DISTRICT_LINE_EVIDENCE 7
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_ITEM 6
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_ITEM_ITEM 0
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_ITEM_PERSON_MONTHS 1
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_ITEM_FAILED_LINES 2
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_ITEM_EMPLOYER 3
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_ITEM_EMPLOYEE 4
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_ITEM_TOTAL 5
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_ITEM_LINE_STANDING 6
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_ITEM_LINE_EVIDENCE 7
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_YEAR 7
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_YEAR_YEAR 0
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_YEAR_ITEM 1
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_YEAR_PERSON_MONTHS 2
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_YEAR_FAILED_LINES 3
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_YEAR_EMPLOYER 4
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_YEAR_EMPLOYEE 5
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_YEAR_TOTAL 6
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_YEAR_LINE_STANDING 7
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_BY_YEAR_LINE_EVIDENCE 8
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_EMPLOYER 8
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_EMPLOYEE 9
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_TOTAL 10
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_IN_SEVERAL_UNITS 11
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_IN_SEVERAL_UNITS_PERSON 0
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_IN_SEVERAL_UNITS_ITEM 1
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_IN_SEVERAL_UNITS_FROM 2
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_IN_SEVERAL_UNITS_UNTIL 3
#define SHEBAO_PREMIUM_COLLECTION_PLAN_OUT_IN_SEVERAL_UNITS_UNITS 4

/** One call. Returns the error's number, 0 where there is none; `error` may be NULL. `out` is written only on success; `table` then
 * holds the lists, to be read below and freed. It may be NULL. */
static inline uint32_t shebao_premium_collection_plan(shebao_session* session, const shebao_premium_collection_plan_input* in, shebao_premium_collection_plan_output* out, shebao_table** table,
                              shebao_error** error) {
    static const shebao_ops_member given[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_collection_plan_input, from)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_collection_plan_input, until)},
        {2, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_input, allocation)},
    };
    static const shebao_ops_member wanted[] = {
        {SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, offsetof(shebao_premium_collection_plan_output, error)},
        {SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_output, outcome)},
        {SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_output, standing)},
        {SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_output, evidence)},
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_output, rows)},
        {1, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_output, allocation)},
        {8, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_output, employer)},
        {9, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_output, employee)},
        {10, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_output, total)},
    };
    static const shebao_ops_member given_units[] = {
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_unit, unit)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_collection_plan_unit, district)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_premium_collection_plan_unit, region)},
        {3, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_unit, payer)},
        {4, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_unit, employer_size)},
        {5, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_unit, pension)},
        {6, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_unit, medical)},
        {7, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_unit, maternity)},
        {8, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_unit, unemployment)},
        {9, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_unit, injury)},
        {10, SHEBAO_TYPE_I32, offsetof(shebao_premium_collection_plan_unit, injury_rate)},
        {11, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_unit, annuity)},
    };
    static const shebao_ops_member given_roster[] = {
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_roster, unit)},
        {1, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_roster, person)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_premium_collection_plan_roster, from)},
        {3, SHEBAO_TYPE_I32, offsetof(shebao_premium_collection_plan_roster, until)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_roster, wage)},
        {5, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_roster, rural_contract)},
    };
    shebao_column columns[5];
    shebao_out_column results[9];
    shebao_column items_units[12];
    int64_t offsets_units[2] = {0, 0};
    shebao_column items_roster[6];
    int64_t offsets_roster[2] = {0, 0};
    shebao_table* made = NULL;
    uint32_t number = shebao_ops_check(in, sizeof *in, 1);
    if (number != 0) return shebao_ops_refuse(number, "in", error);
    number = shebao_ops_check(out, sizeof *out, 1);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, 1);
    number = shebao_ops_check(in->units, sizeof *in->units, in->units_len);
    if (number != 0) return shebao_ops_refuse(number, "units", error);
    offsets_units[1] = (int64_t)in->units_len;
    shebao_ops_inputs(items_units, given_units, SHEBAO_OPS_COUNT(given_units), in->units, sizeof *in->units,
                      in->units_len);
    shebao_ops_list(&columns[3], 3, offsets_units, items_units, SHEBAO_OPS_COUNT(items_units));
    number = shebao_ops_check(in->roster, sizeof *in->roster, in->roster_len);
    if (number != 0) return shebao_ops_refuse(number, "roster", error);
    offsets_roster[1] = (int64_t)in->roster_len;
    shebao_ops_inputs(items_roster, given_roster, SHEBAO_OPS_COUNT(given_roster), in->roster, sizeof *in->roster,
                      in->roster_len);
    shebao_ops_list(&columns[4], 4, offsets_roster, items_roster, SHEBAO_OPS_COUNT(items_roster));
    number = shebao_table_new(session, SHEBAO_PREMIUM_COLLECTION_PLAN, 1, columns, SHEBAO_OPS_COUNT(columns), &made, error);
    if (number == 0) number = shebao_table_error(made, 0, error);
    if (number == 0) {
        shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, 1);
        number = shebao_table_copy(made, NULL, 0, 0, 1, results, SHEBAO_OPS_COUNT(results), error);
    }
    if (number == 0 && table != NULL) {
        *table = made;
        return 0;
    }
    shebao_table_free(made);
    return number;
}

/** 计划明细: how many. */
static inline size_t shebao_premium_collection_plan_count_lines(const shebao_table* table) {
    return shebao_ops_count(table, 2);
}

/** 计划明细: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_premium_collection_plan_read_lines(const shebao_table* table, size_t start, size_t len, shebao_premium_collection_plan_line* out,
                                          shebao_error** error) {
    static const uint32_t path = 2;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_line, unit)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_collection_plan_line, district)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_premium_collection_plan_line, month)},
        {3, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_line, item)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_line, persons)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_line, base)},
        {6, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_line, employer)},
        {7, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_line, employee)},
        {8, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_line, total)},
        {9, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_line, line_standing)},
        {10, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_line, line_evidence)},
    };
    shebao_out_column results[11];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** 未能计划的明细: how many. */
static inline size_t shebao_premium_collection_plan_count_failed(const shebao_table* table) {
    return shebao_ops_count(table, 3);
}

/** 未能计划的明细: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_premium_collection_plan_read_failed(const shebao_table* table, size_t start, size_t len, shebao_premium_collection_plan_failed* out,
                                          shebao_error** error) {
    static const uint32_t path = 3;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_failed, unit)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_collection_plan_failed, district)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_premium_collection_plan_failed, month)},
        {3, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_failed, item)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_failed, persons)},
        {5, SHEBAO_TYPE_I32, offsetof(shebao_premium_collection_plan_failed, error)},
    };
    shebao_out_column results[6];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** 按单位汇总: how many. */
static inline size_t shebao_premium_collection_plan_count_by_unit(const shebao_table* table) {
    return shebao_ops_count(table, 4);
}

/** 按单位汇总: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_premium_collection_plan_read_by_unit(const shebao_table* table, size_t start, size_t len, shebao_premium_collection_plan_by_unit* out,
                                          shebao_error** error) {
    static const uint32_t path = 4;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_by_unit, unit)},
        {1, SHEBAO_TYPE_I32, offsetof(shebao_premium_collection_plan_by_unit, district)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_by_unit, person_months)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_by_unit, failed_lines)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_by_unit, employer)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_by_unit, employee)},
        {6, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_by_unit, total)},
        {7, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_by_unit, line_standing)},
        {8, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_by_unit, line_evidence)},
    };
    shebao_out_column results[9];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** 按征收区划汇总: how many. */
static inline size_t shebao_premium_collection_plan_count_by_district(const shebao_table* table) {
    return shebao_ops_count(table, 5);
}

/** 按征收区划汇总: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_premium_collection_plan_read_by_district(const shebao_table* table, size_t start, size_t len, shebao_premium_collection_plan_by_district* out,
                                          shebao_error** error) {
    static const uint32_t path = 5;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_collection_plan_by_district, district)},
        {1, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_by_district, person_months)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_by_district, failed_lines)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_by_district, employer)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_by_district, employee)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_by_district, total)},
        {6, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_by_district, line_standing)},
        {7, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_by_district, line_evidence)},
    };
    shebao_out_column results[8];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** 按险种汇总: how many. */
static inline size_t shebao_premium_collection_plan_count_by_item(const shebao_table* table) {
    return shebao_ops_count(table, 6);
}

/** 按险种汇总: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_premium_collection_plan_read_by_item(const shebao_table* table, size_t start, size_t len, shebao_premium_collection_plan_by_item* out,
                                          shebao_error** error) {
    static const uint32_t path = 6;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_by_item, item)},
        {1, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_by_item, person_months)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_by_item, failed_lines)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_by_item, employer)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_by_item, employee)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_by_item, total)},
        {6, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_by_item, line_standing)},
        {7, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_by_item, line_evidence)},
    };
    shebao_out_column results[8];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** 按年度和险种汇总: how many. */
static inline size_t shebao_premium_collection_plan_count_by_year(const shebao_table* table) {
    return shebao_ops_count(table, 7);
}

/** 按年度和险种汇总: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_premium_collection_plan_read_by_year(const shebao_table* table, size_t start, size_t len, shebao_premium_collection_plan_by_year* out,
                                          shebao_error** error) {
    static const uint32_t path = 7;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_I32, offsetof(shebao_premium_collection_plan_by_year, year)},
        {1, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_by_year, item)},
        {2, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_by_year, person_months)},
        {3, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_by_year, failed_lines)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_by_year, employer)},
        {5, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_by_year, employee)},
        {6, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_by_year, total)},
        {7, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_by_year, line_standing)},
        {8, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_by_year, line_evidence)},
    };
    shebao_out_column results[9];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

/** 同时在多个单位的人员: how many. */
static inline size_t shebao_premium_collection_plan_count_in_several_units(const shebao_table* table) {
    return shebao_ops_count(table, 11);
}

/** 同时在多个单位的人员: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t shebao_premium_collection_plan_read_in_several_units(const shebao_table* table, size_t start, size_t len, shebao_premium_collection_plan_in_several_unit* out,
                                          shebao_error** error) {
    static const uint32_t path = 11;
    static const shebao_ops_member wanted[] = {
        {0, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_in_several_unit, person)},
        {1, SHEBAO_TYPE_U8, offsetof(shebao_premium_collection_plan_in_several_unit, item)},
        {2, SHEBAO_TYPE_I32, offsetof(shebao_premium_collection_plan_in_several_unit, from)},
        {3, SHEBAO_TYPE_I32, offsetof(shebao_premium_collection_plan_in_several_unit, until)},
        {4, SHEBAO_TYPE_I64, offsetof(shebao_premium_collection_plan_in_several_unit, units)},
    };
    shebao_out_column results[5];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, "out", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}

#endif /* SHEBAO_OPS_H */
