/* shebao: typed calls. Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
 *
 * Money is int64_t fen, months int32_t yyyymm, days int32_t yyyymmdd, rates int32_t parts per million, regions int32_t GB/T 2260
 * codes, flags uint8_t 0 or 1, choices uint8_t (constants below). SHEBAO_ABSENT_… stands for "absent". Begin a struct with its
 * _INIT, set what is required (*), free a table with shebao_table_free. C99 and C++17. */
#ifndef SHEBAO_OPS_H
#define SHEBAO_OPS_H

#include <stddef.h>
#include <stdint.h>

#include "shebao.h"

/* One member of a struct as a column of one number. */
static inline shebao_column shebao__in(uint32_t field, uint32_t type, const void* data, size_t stride, size_t len) {
    shebao_column column = {sizeof(shebao_column), 0, 0, 0, NULL, 0, 0, NULL, NULL, 0};
    column.field = field;
    column.type = type;
    column.data = data;
    column.stride = stride;
    column.len = len;
    return column;
}

static inline shebao_out_column shebao__out(uint32_t field, uint32_t type, void* data, size_t stride, size_t len) {
    shebao_out_column column = {sizeof(shebao_out_column), 0, 0, 0, NULL, 0, 0};
    column.field = field;
    column.type = type;
    column.data = data;
    column.stride = stride;
    column.len = len;
    return column;
}

static inline uint32_t shebao__refuse(uint32_t number, const char* field, shebao_error** error) {
    if (error != NULL) shebao_error_new(number, field, error);
    return number;
}

/* How many items a list of a table of one row has. */
static inline size_t shebao__count(const shebao_table* table, uint32_t list) {
    const int64_t* offsets = NULL;
    size_t len = 0;
    if (shebao_table_column(table, &list, 1, &offsets, &len) != 0 || len < 2) return 0;
    return (size_t)offsets[1];
}

/* 缴费主体: who pays */
#define SHEBAO_PAYER_ENTERPRISE 0 /* 企业及其职工: an enterprise and its employees */

/* 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12 */
#define SHEBAO_EMPLOYER_SIZE_SMALL 0 /* 中小微企业: micro, small or medium enterprise */
#define SHEBAO_EMPLOYER_SIZE_LARGE 1 /* 大型企业: large enterprise */
#define SHEBAO_EMPLOYER_SIZE_SOCIAL 2 /* 民办非企业单位、社会团体等社会组织: private non-enterprise unit or social organisation */

/* premium.monthly@1 月应缴社会保险费: social-insurance premium of one person for one month. 社会保险法 art. 10, 12, 23, 33, 35, 44, 53, 60 */
typedef struct shebao_premium_monthly_input {
    uint32_t struct_size;
    int32_t region; /* *统筹地区: pooling region */
    int32_t month; /* *费款所属期: month the premium is for */
    uint8_t payer; /* *缴费主体: who pays */
    uint8_t employer_size; /* 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12 */
    uint8_t pension; /* 基本养老保险: whether basic pension is asked for */
    uint8_t medical; /* 职工基本医疗保险: whether basic medical is asked for */
    uint8_t maternity; /* 生育保险: whether maternity is asked for */
    uint8_t unemployment; /* 失业保险: whether unemployment is asked for */
    uint8_t injury; /* 工伤保险: whether work injury is asked for */
    int32_t injury_rate; /* 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; needed where injury is asked for */
    int64_t wage; /* *缴费工资: declared monthly wage, before the limits */
} shebao_premium_monthly_input;

typedef struct shebao_premium_monthly_output {
    uint32_t struct_size;
    int64_t pension_base; /* 养老缴费基数: payment base of pension */
    int64_t pension_employer; /* 单位应缴养老保险费: employer's pension premium */
    int64_t pension_employee; /* 个人应缴养老保险费: employee's pension premium */
    int64_t medical_base; /* 医疗缴费基数: payment base of medical */
    int64_t medical_employer; /* 单位应缴医疗保险费: employer's medical premium */
    int64_t medical_employee; /* 个人应缴医疗保险费: employee's medical premium */
    int64_t maternity_base; /* 生育缴费基数: payment base of maternity */
    int64_t maternity_employer; /* 单位应缴生育保险费: employer's maternity premium */
    int64_t unemployment_base; /* 失业缴费基数: payment base of unemployment */
    int64_t unemployment_employer; /* 单位应缴失业保险费: employer's unemployment premium */
    int64_t unemployment_employee; /* 个人应缴失业保险费: employee's unemployment premium */
    int64_t injury_base; /* 工伤缴费基数: payment base of work injury */
    int64_t injury_employer; /* 单位应缴工伤保险费: employer's work-injury premium */
    int64_t employer_total; /* 单位应缴合计: employer's total */
    int64_t employee_total; /* 个人应缴合计: employee's total */
    int64_t total; /* 应缴合计: total */
} shebao_premium_monthly_output;

#define SHEBAO_PREMIUM_MONTHLY_INPUT_INIT { sizeof(shebao_premium_monthly_input), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8, 0, 0, 0, 0, 0, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64 }
#define SHEBAO_PREMIUM_MONTHLY_OUTPUT_INIT { sizeof(shebao_premium_monthly_output), SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64 }

/* One call. Returns the error's number, 0 where there is none; `error` may be NULL. `out` is written only on success. */
static inline uint32_t shebao_premium_monthly(shebao_session* session, const shebao_premium_monthly_input* in, shebao_premium_monthly_output* out, shebao_error** error) {
    shebao_column columns[11];
    shebao_out_column results[16];
    shebao_table* made = NULL;
    uint32_t number;
    if (in == NULL || out == NULL) return shebao__refuse(110, in == NULL ? "in" : "out", error);
    if (in->struct_size < sizeof(*in)) return shebao__refuse(115, "in", error);
    if (out->struct_size < sizeof(*out)) return shebao__refuse(115, "out", error);
    columns[0] = shebao__in(0, SHEBAO_TYPE_I32, &in->region, 0, 1);
    columns[1] = shebao__in(1, SHEBAO_TYPE_I32, &in->month, 0, 1);
    columns[2] = shebao__in(2, SHEBAO_TYPE_U8, &in->payer, 0, 1);
    columns[3] = shebao__in(3, SHEBAO_TYPE_U8, &in->employer_size, 0, 1);
    columns[4] = shebao__in(4, SHEBAO_TYPE_U8, &in->pension, 0, 1);
    columns[5] = shebao__in(5, SHEBAO_TYPE_U8, &in->medical, 0, 1);
    columns[6] = shebao__in(6, SHEBAO_TYPE_U8, &in->maternity, 0, 1);
    columns[7] = shebao__in(7, SHEBAO_TYPE_U8, &in->unemployment, 0, 1);
    columns[8] = shebao__in(8, SHEBAO_TYPE_U8, &in->injury, 0, 1);
    columns[9] = shebao__in(9, SHEBAO_TYPE_I32, &in->injury_rate, 0, 1);
    columns[10] = shebao__in(10, SHEBAO_TYPE_I64, &in->wage, 0, 1);
    number = shebao_table_new(session, "premium.monthly@1", 1, columns, 11, &made, error);
    if (number == 0) number = shebao_table_error(made, 0, error);
    if (number == 0) {
        results[0] = shebao__out(0, SHEBAO_TYPE_I64, &out->pension_base, 0, 1);
        results[1] = shebao__out(1, SHEBAO_TYPE_I64, &out->pension_employer, 0, 1);
        results[2] = shebao__out(2, SHEBAO_TYPE_I64, &out->pension_employee, 0, 1);
        results[3] = shebao__out(3, SHEBAO_TYPE_I64, &out->medical_base, 0, 1);
        results[4] = shebao__out(4, SHEBAO_TYPE_I64, &out->medical_employer, 0, 1);
        results[5] = shebao__out(5, SHEBAO_TYPE_I64, &out->medical_employee, 0, 1);
        results[6] = shebao__out(6, SHEBAO_TYPE_I64, &out->maternity_base, 0, 1);
        results[7] = shebao__out(7, SHEBAO_TYPE_I64, &out->maternity_employer, 0, 1);
        results[8] = shebao__out(8, SHEBAO_TYPE_I64, &out->unemployment_base, 0, 1);
        results[9] = shebao__out(9, SHEBAO_TYPE_I64, &out->unemployment_employer, 0, 1);
        results[10] = shebao__out(10, SHEBAO_TYPE_I64, &out->unemployment_employee, 0, 1);
        results[11] = shebao__out(11, SHEBAO_TYPE_I64, &out->injury_base, 0, 1);
        results[12] = shebao__out(12, SHEBAO_TYPE_I64, &out->injury_employer, 0, 1);
        results[13] = shebao__out(13, SHEBAO_TYPE_I64, &out->employer_total, 0, 1);
        results[14] = shebao__out(14, SHEBAO_TYPE_I64, &out->employee_total, 0, 1);
        results[15] = shebao__out(15, SHEBAO_TYPE_I64, &out->total, 0, 1);
        number = shebao_table_copy(made, NULL, 0, 0, 1, results, 16, error);
    }
    shebao_table_free(made);
    return number;
}

/* premium.unit_bill@1 单位应缴核定: what a unit and its people owe for a span of months. 社会保险法 art. 60 */
typedef struct shebao_premium_unit_bill_roster {
    int64_t person; /* *个人序号: the caller's number of the person */
    int32_t from; /* *开始年月: first month */
    int32_t until; /* *终止年月之次月: first month after */
    int64_t wage; /* *缴费工资: declared monthly wage, before the limits */
} shebao_premium_unit_bill_roster;

typedef struct shebao_premium_unit_bill_line {
    int64_t person; /* 个人序号: the caller's number of the person */
    int32_t month; /* 费款所属期: month the premium is for */
    int64_t pension_base; /* 养老缴费基数: payment base of pension */
    int64_t pension_employer; /* 单位应缴养老保险费: employer's pension premium */
    int64_t pension_employee; /* 个人应缴养老保险费: employee's pension premium */
    int64_t medical_base; /* 医疗缴费基数: payment base of medical */
    int64_t medical_employer; /* 单位应缴医疗保险费: employer's medical premium */
    int64_t medical_employee; /* 个人应缴医疗保险费: employee's medical premium */
    int64_t maternity_base; /* 生育缴费基数: payment base of maternity */
    int64_t maternity_employer; /* 单位应缴生育保险费: employer's maternity premium */
    int64_t unemployment_base; /* 失业缴费基数: payment base of unemployment */
    int64_t unemployment_employer; /* 单位应缴失业保险费: employer's unemployment premium */
    int64_t unemployment_employee; /* 个人应缴失业保险费: employee's unemployment premium */
    int64_t injury_base; /* 工伤缴费基数: payment base of work injury */
    int64_t injury_employer; /* 单位应缴工伤保险费: employer's work-injury premium */
    int64_t employer_total; /* 单位应缴合计: employer's total */
    int64_t employee_total; /* 个人应缴合计: employee's total */
    int64_t total; /* 应缴合计: total */
} shebao_premium_unit_bill_line;

typedef struct shebao_premium_unit_bill_failed {
    int64_t person; /* 个人序号: the caller's number of the person */
    int32_t month; /* 费款所属期: month the premium is for */
    int32_t error; /* 错误号: number of the error */
} shebao_premium_unit_bill_failed;

typedef struct shebao_premium_unit_bill_input {
    uint32_t struct_size;
    int32_t region; /* *统筹地区: pooling region */
    int32_t from; /* *开始年月: first month billed */
    int32_t until; /* *终止年月之次月: first month after */
    uint8_t payer; /* *缴费主体: who pays */
    uint8_t employer_size; /* 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12 */
    uint8_t pension; /* 基本养老保险: whether basic pension is asked for */
    uint8_t medical; /* 职工基本医疗保险: whether basic medical is asked for */
    uint8_t maternity; /* 生育保险: whether maternity is asked for */
    uint8_t unemployment; /* 失业保险: whether unemployment is asked for */
    uint8_t injury; /* 工伤保险: whether work injury is asked for */
    int32_t injury_rate; /* 工伤保险费率: the unit's work-injury rate in force, float and phased cut included */
    const shebao_premium_unit_bill_roster* roster; /* 花名册: who works here, from when to when, at what wage; a change of wage is a further row */
    size_t roster_len;
} shebao_premium_unit_bill_input;

typedef struct shebao_premium_unit_bill_output {
    uint32_t struct_size;
    int64_t rows; /* 人次: rows billed */
    int64_t pension_base; /* 养老缴费基数: payment base of pension */
    int64_t pension_employer; /* 单位应缴养老保险费: employer's pension premium */
    int64_t pension_employee; /* 个人应缴养老保险费: employee's pension premium */
    int64_t medical_base; /* 医疗缴费基数: payment base of medical */
    int64_t medical_employer; /* 单位应缴医疗保险费: employer's medical premium */
    int64_t medical_employee; /* 个人应缴医疗保险费: employee's medical premium */
    int64_t maternity_base; /* 生育缴费基数: payment base of maternity */
    int64_t maternity_employer; /* 单位应缴生育保险费: employer's maternity premium */
    int64_t unemployment_base; /* 失业缴费基数: payment base of unemployment */
    int64_t unemployment_employer; /* 单位应缴失业保险费: employer's unemployment premium */
    int64_t unemployment_employee; /* 个人应缴失业保险费: employee's unemployment premium */
    int64_t injury_base; /* 工伤缴费基数: payment base of work injury */
    int64_t injury_employer; /* 单位应缴工伤保险费: employer's work-injury premium */
    int64_t employer_total; /* 单位应缴合计: employer's total */
    int64_t employee_total; /* 个人应缴合计: employee's total */
    int64_t total; /* 应缴合计: total */
} shebao_premium_unit_bill_output;

#define SHEBAO_PREMIUM_UNIT_BILL_INPUT_INIT { sizeof(shebao_premium_unit_bill_input), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_U8, SHEBAO_ABSENT_U8, 0, 0, 0, 0, 0, SHEBAO_ABSENT_I32, NULL, 0 }
#define SHEBAO_PREMIUM_UNIT_BILL_OUTPUT_INIT { sizeof(shebao_premium_unit_bill_output), SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64 }

/* One call. Returns the error's number, 0 where there is none; `error` may be NULL. `out` is written only on success; `table`
 * holds the lists, to be read below and freed, and may be NULL. */
static inline uint32_t shebao_premium_unit_bill(shebao_session* session, const shebao_premium_unit_bill_input* in, shebao_premium_unit_bill_output* out, shebao_table** table, shebao_error** error) {
    shebao_column columns[12];
    shebao_out_column results[17];
    shebao_column roster[4];
    int64_t roster_offsets[2];
    shebao_table* made = NULL;
    uint32_t number;
    if (in == NULL || out == NULL) return shebao__refuse(110, in == NULL ? "in" : "out", error);
    if (in->struct_size < sizeof(*in)) return shebao__refuse(115, "in", error);
    if (out->struct_size < sizeof(*out)) return shebao__refuse(115, "out", error);
    columns[0] = shebao__in(0, SHEBAO_TYPE_I32, &in->region, 0, 1);
    columns[1] = shebao__in(1, SHEBAO_TYPE_I32, &in->from, 0, 1);
    columns[2] = shebao__in(2, SHEBAO_TYPE_I32, &in->until, 0, 1);
    columns[3] = shebao__in(3, SHEBAO_TYPE_U8, &in->payer, 0, 1);
    columns[4] = shebao__in(4, SHEBAO_TYPE_U8, &in->employer_size, 0, 1);
    columns[5] = shebao__in(5, SHEBAO_TYPE_U8, &in->pension, 0, 1);
    columns[6] = shebao__in(6, SHEBAO_TYPE_U8, &in->medical, 0, 1);
    columns[7] = shebao__in(7, SHEBAO_TYPE_U8, &in->maternity, 0, 1);
    columns[8] = shebao__in(8, SHEBAO_TYPE_U8, &in->unemployment, 0, 1);
    columns[9] = shebao__in(9, SHEBAO_TYPE_U8, &in->injury, 0, 1);
    columns[10] = shebao__in(10, SHEBAO_TYPE_I32, &in->injury_rate, 0, 1);
    if (in->roster == NULL && in->roster_len > 0) return shebao__refuse(110, "roster", error);
    roster_offsets[0] = 0;
    roster_offsets[1] = (int64_t)in->roster_len;
    roster[0] = shebao__in(0, SHEBAO_TYPE_I64, in->roster == NULL ? NULL : (const void*)&in->roster->person, sizeof(shebao_premium_unit_bill_roster), in->roster_len);
    roster[1] = shebao__in(1, SHEBAO_TYPE_I32, in->roster == NULL ? NULL : (const void*)&in->roster->from, sizeof(shebao_premium_unit_bill_roster), in->roster_len);
    roster[2] = shebao__in(2, SHEBAO_TYPE_I32, in->roster == NULL ? NULL : (const void*)&in->roster->until, sizeof(shebao_premium_unit_bill_roster), in->roster_len);
    roster[3] = shebao__in(3, SHEBAO_TYPE_I64, in->roster == NULL ? NULL : (const void*)&in->roster->wage, sizeof(shebao_premium_unit_bill_roster), in->roster_len);
    columns[11] = shebao__in(11, SHEBAO_TYPE_LIST, roster_offsets, 0, 2);
    columns[11].items = roster;
    columns[11].items_len = 4;
    number = shebao_table_new(session, "premium.unit_bill@1", 1, columns, 12, &made, error);
    if (number == 0) number = shebao_table_error(made, 0, error);
    if (number == 0) {
        results[0] = shebao__out(0, SHEBAO_TYPE_I64, &out->rows, 0, 1);
        results[1] = shebao__out(3, SHEBAO_TYPE_I64, &out->pension_base, 0, 1);
        results[2] = shebao__out(4, SHEBAO_TYPE_I64, &out->pension_employer, 0, 1);
        results[3] = shebao__out(5, SHEBAO_TYPE_I64, &out->pension_employee, 0, 1);
        results[4] = shebao__out(6, SHEBAO_TYPE_I64, &out->medical_base, 0, 1);
        results[5] = shebao__out(7, SHEBAO_TYPE_I64, &out->medical_employer, 0, 1);
        results[6] = shebao__out(8, SHEBAO_TYPE_I64, &out->medical_employee, 0, 1);
        results[7] = shebao__out(9, SHEBAO_TYPE_I64, &out->maternity_base, 0, 1);
        results[8] = shebao__out(10, SHEBAO_TYPE_I64, &out->maternity_employer, 0, 1);
        results[9] = shebao__out(11, SHEBAO_TYPE_I64, &out->unemployment_base, 0, 1);
        results[10] = shebao__out(12, SHEBAO_TYPE_I64, &out->unemployment_employer, 0, 1);
        results[11] = shebao__out(13, SHEBAO_TYPE_I64, &out->unemployment_employee, 0, 1);
        results[12] = shebao__out(14, SHEBAO_TYPE_I64, &out->injury_base, 0, 1);
        results[13] = shebao__out(15, SHEBAO_TYPE_I64, &out->injury_employer, 0, 1);
        results[14] = shebao__out(16, SHEBAO_TYPE_I64, &out->employer_total, 0, 1);
        results[15] = shebao__out(17, SHEBAO_TYPE_I64, &out->employee_total, 0, 1);
        results[16] = shebao__out(18, SHEBAO_TYPE_I64, &out->total, 0, 1);
        number = shebao_table_copy(made, NULL, 0, 0, 1, results, 17, error);
    }
    if (number == 0 && table != NULL) {
        *table = made;
        return 0;
    }
    shebao_table_free(made);
    return number;
}

/* 明细: how many, and some of them from `start` on. */
static inline size_t shebao_premium_unit_bill_count_lines(const shebao_table* table) {
    return shebao__count(table, 1);
}

static inline uint32_t shebao_premium_unit_bill_read_lines(const shebao_table* table, size_t start, size_t len, shebao_premium_unit_bill_line* out, shebao_error** error) {
    const uint32_t path = 1;
    shebao_out_column results[18];
    if (out == NULL) return shebao__refuse(110, "out", error);
    results[0] = shebao__out(0, SHEBAO_TYPE_I64, &out->person, sizeof(shebao_premium_unit_bill_line), len);
    results[1] = shebao__out(1, SHEBAO_TYPE_I32, &out->month, sizeof(shebao_premium_unit_bill_line), len);
    results[2] = shebao__out(2, SHEBAO_TYPE_I64, &out->pension_base, sizeof(shebao_premium_unit_bill_line), len);
    results[3] = shebao__out(3, SHEBAO_TYPE_I64, &out->pension_employer, sizeof(shebao_premium_unit_bill_line), len);
    results[4] = shebao__out(4, SHEBAO_TYPE_I64, &out->pension_employee, sizeof(shebao_premium_unit_bill_line), len);
    results[5] = shebao__out(5, SHEBAO_TYPE_I64, &out->medical_base, sizeof(shebao_premium_unit_bill_line), len);
    results[6] = shebao__out(6, SHEBAO_TYPE_I64, &out->medical_employer, sizeof(shebao_premium_unit_bill_line), len);
    results[7] = shebao__out(7, SHEBAO_TYPE_I64, &out->medical_employee, sizeof(shebao_premium_unit_bill_line), len);
    results[8] = shebao__out(8, SHEBAO_TYPE_I64, &out->maternity_base, sizeof(shebao_premium_unit_bill_line), len);
    results[9] = shebao__out(9, SHEBAO_TYPE_I64, &out->maternity_employer, sizeof(shebao_premium_unit_bill_line), len);
    results[10] = shebao__out(10, SHEBAO_TYPE_I64, &out->unemployment_base, sizeof(shebao_premium_unit_bill_line), len);
    results[11] = shebao__out(11, SHEBAO_TYPE_I64, &out->unemployment_employer, sizeof(shebao_premium_unit_bill_line), len);
    results[12] = shebao__out(12, SHEBAO_TYPE_I64, &out->unemployment_employee, sizeof(shebao_premium_unit_bill_line), len);
    results[13] = shebao__out(13, SHEBAO_TYPE_I64, &out->injury_base, sizeof(shebao_premium_unit_bill_line), len);
    results[14] = shebao__out(14, SHEBAO_TYPE_I64, &out->injury_employer, sizeof(shebao_premium_unit_bill_line), len);
    results[15] = shebao__out(15, SHEBAO_TYPE_I64, &out->employer_total, sizeof(shebao_premium_unit_bill_line), len);
    results[16] = shebao__out(16, SHEBAO_TYPE_I64, &out->employee_total, sizeof(shebao_premium_unit_bill_line), len);
    results[17] = shebao__out(17, SHEBAO_TYPE_I64, &out->total, sizeof(shebao_premium_unit_bill_line), len);
    return shebao_table_copy(table, &path, 1, start, len, results, 18, error);
}

/* 未能核定的明细: how many, and some of them from `start` on. */
static inline size_t shebao_premium_unit_bill_count_failed(const shebao_table* table) {
    return shebao__count(table, 2);
}

static inline uint32_t shebao_premium_unit_bill_read_failed(const shebao_table* table, size_t start, size_t len, shebao_premium_unit_bill_failed* out, shebao_error** error) {
    const uint32_t path = 2;
    shebao_out_column results[3];
    if (out == NULL) return shebao__refuse(110, "out", error);
    results[0] = shebao__out(0, SHEBAO_TYPE_I64, &out->person, sizeof(shebao_premium_unit_bill_failed), len);
    results[1] = shebao__out(1, SHEBAO_TYPE_I32, &out->month, sizeof(shebao_premium_unit_bill_failed), len);
    results[2] = shebao__out(2, SHEBAO_TYPE_I32, &out->error, sizeof(shebao_premium_unit_bill_failed), len);
    return shebao_table_copy(table, &path, 1, start, len, results, 3, error);
}

/* account.ledger@1 个人账户台账: personal account with its interest, year by year. 郑州市企业职工基本养老保险条例 art. 22-25; 劳办发〔1997〕116号; 人社部发〔2017〕31号 */
typedef struct shebao_account_ledger_span {
    int32_t from; /* *开始年月: first month */
    int32_t until; /* *终止年月之次月: first month after */
    int64_t base; /* 缴费基数: monthly base; gives the personal part where that is not stated */
    int64_t personal; /* 个人缴费记账额: booked to the personal part each month */
    int64_t unit; /* 单位划入记账额: booked to the unit part each month */
} shebao_account_ledger_span;

typedef struct shebao_account_ledger_payment {
    int32_t from; /* *开始年月: first month */
    int32_t until; /* *终止年月之次月: first month after */
    int64_t amount; /* *月个人账户养老金: account pension a month */
} shebao_account_ledger_payment;

typedef struct shebao_account_ledger_year {
    int32_t from; /* 开始年月: first month */
    int32_t until; /* 终止年月之次月: first month after */
    int32_t rate; /* 记账利率: interest rate of the rate year */
    int32_t months; /* 缴费月数: months booked */
    int64_t personal_opening; /* 个人部分上期余额: opening balance, personal part */
    int64_t personal_opening_interest; /* 个人部分上期余额利息: interest on the opening balance, personal part */
    int64_t personal_booked; /* 个人部分本期记账: booked in the year, personal part */
    int64_t personal_product; /* 个人部分月积数: month product, personal part: what was booked times the months to the year's end */
    int64_t personal_interest; /* 个人部分本期记账利息: interest on what was booked, personal part */
    int64_t personal_closing; /* 个人部分期末余额: closing balance, personal part */
    int64_t unit_opening; /* 单位划入部分上期余额: opening balance, unit part */
    int64_t unit_opening_interest; /* 单位划入部分上期余额利息: interest on the opening balance, unit part */
    int64_t unit_booked; /* 单位划入部分本期记账: booked in the year, unit part */
    int64_t unit_product; /* 单位划入部分月积数: month product, unit part: what was booked times the months to the year's end */
    int64_t unit_interest; /* 单位划入部分本期记账利息: interest on what was booked, unit part */
    int64_t unit_closing; /* 单位划入部分期末余额: closing balance, unit part */
    int64_t opening; /* 退休后期初余额: opening balance, after retirement */
    int64_t drawn; /* 账户支付: paid by the account */
    int64_t pooled; /* 统筹基金支付: paid by the pooled fund, the account being used up */
    int64_t net_product; /* 月积数净额: net month product, the balance's less the payments' */
    int64_t interest; /* 退休后利息: interest after retirement */
    int64_t closing; /* 期末余额: closing balance */
} shebao_account_ledger_year;

typedef struct shebao_account_ledger_input {
    uint32_t struct_size;
    int32_t region; /* *统筹地区: pooling region */
    int32_t from; /* *起始年月: first month of the statement; with an opening balance, the start of a rate year */
    int32_t until; /* *截止年月之次月: first month after the statement; inside a rate year the account is settled there */
    int64_t personal; /* *期初个人部分余额: opening balance of the personal part */
    int64_t unit; /* 期初单位划入部分余额: opening balance of the unit part */
    const shebao_account_ledger_span* spans; /* 缴费时段: what was booked, month by month alike within a span; in order of time */
    size_t spans_len;
    int32_t retired; /* 待遇享受开始年月: first month of the pension */
    const shebao_account_ledger_payment* payments; /* 个人账户养老金发放时段: account pension paid each month of a span; in order of time */
    size_t payments_len;
} shebao_account_ledger_input;

typedef struct shebao_account_ledger_output {
    uint32_t struct_size;
    int32_t months; /* 实际缴费月数: months booked */
    int64_t personal; /* 期末个人部分余额: closing balance of the personal part, before retirement */
    int64_t unit; /* 期末单位划入部分余额: closing balance of the unit part, before retirement */
    int64_t balance; /* 期末余额: closing balance */
    int64_t at_retirement; /* 退休时账户总额: balance at retirement */
    int32_t used_up; /* 账户支付完毕年月: first month that the account could not pay in full */
} shebao_account_ledger_output;

#define SHEBAO_ACCOUNT_LEDGER_INPUT_INIT { sizeof(shebao_account_ledger_input), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, NULL, 0, SHEBAO_ABSENT_I32, NULL, 0 }
#define SHEBAO_ACCOUNT_LEDGER_OUTPUT_INIT { sizeof(shebao_account_ledger_output), SHEBAO_ABSENT_I32, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I64, SHEBAO_ABSENT_I32 }

/* One call. Returns the error's number, 0 where there is none; `error` may be NULL. `out` is written only on success; `table`
 * holds the lists, to be read below and freed, and may be NULL. */
static inline uint32_t shebao_account_ledger(shebao_session* session, const shebao_account_ledger_input* in, shebao_account_ledger_output* out, shebao_table** table, shebao_error** error) {
    shebao_column columns[8];
    shebao_out_column results[6];
    shebao_column spans[5];
    int64_t spans_offsets[2];
    shebao_column payments[3];
    int64_t payments_offsets[2];
    shebao_table* made = NULL;
    uint32_t number;
    if (in == NULL || out == NULL) return shebao__refuse(110, in == NULL ? "in" : "out", error);
    if (in->struct_size < sizeof(*in)) return shebao__refuse(115, "in", error);
    if (out->struct_size < sizeof(*out)) return shebao__refuse(115, "out", error);
    columns[0] = shebao__in(0, SHEBAO_TYPE_I32, &in->region, 0, 1);
    columns[1] = shebao__in(1, SHEBAO_TYPE_I32, &in->from, 0, 1);
    columns[2] = shebao__in(2, SHEBAO_TYPE_I32, &in->until, 0, 1);
    columns[3] = shebao__in(3, SHEBAO_TYPE_I64, &in->personal, 0, 1);
    columns[4] = shebao__in(4, SHEBAO_TYPE_I64, &in->unit, 0, 1);
    if (in->spans == NULL && in->spans_len > 0) return shebao__refuse(110, "spans", error);
    spans_offsets[0] = 0;
    spans_offsets[1] = (int64_t)in->spans_len;
    spans[0] = shebao__in(0, SHEBAO_TYPE_I32, in->spans == NULL ? NULL : (const void*)&in->spans->from, sizeof(shebao_account_ledger_span), in->spans_len);
    spans[1] = shebao__in(1, SHEBAO_TYPE_I32, in->spans == NULL ? NULL : (const void*)&in->spans->until, sizeof(shebao_account_ledger_span), in->spans_len);
    spans[2] = shebao__in(2, SHEBAO_TYPE_I64, in->spans == NULL ? NULL : (const void*)&in->spans->base, sizeof(shebao_account_ledger_span), in->spans_len);
    spans[3] = shebao__in(3, SHEBAO_TYPE_I64, in->spans == NULL ? NULL : (const void*)&in->spans->personal, sizeof(shebao_account_ledger_span), in->spans_len);
    spans[4] = shebao__in(4, SHEBAO_TYPE_I64, in->spans == NULL ? NULL : (const void*)&in->spans->unit, sizeof(shebao_account_ledger_span), in->spans_len);
    columns[5] = shebao__in(5, SHEBAO_TYPE_LIST, spans_offsets, 0, 2);
    columns[5].items = spans;
    columns[5].items_len = 5;
    columns[6] = shebao__in(6, SHEBAO_TYPE_I32, &in->retired, 0, 1);
    if (in->payments == NULL && in->payments_len > 0) return shebao__refuse(110, "payments", error);
    payments_offsets[0] = 0;
    payments_offsets[1] = (int64_t)in->payments_len;
    payments[0] = shebao__in(0, SHEBAO_TYPE_I32, in->payments == NULL ? NULL : (const void*)&in->payments->from, sizeof(shebao_account_ledger_payment), in->payments_len);
    payments[1] = shebao__in(1, SHEBAO_TYPE_I32, in->payments == NULL ? NULL : (const void*)&in->payments->until, sizeof(shebao_account_ledger_payment), in->payments_len);
    payments[2] = shebao__in(2, SHEBAO_TYPE_I64, in->payments == NULL ? NULL : (const void*)&in->payments->amount, sizeof(shebao_account_ledger_payment), in->payments_len);
    columns[7] = shebao__in(7, SHEBAO_TYPE_LIST, payments_offsets, 0, 2);
    columns[7].items = payments;
    columns[7].items_len = 3;
    number = shebao_table_new(session, "account.ledger@1", 1, columns, 8, &made, error);
    if (number == 0) number = shebao_table_error(made, 0, error);
    if (number == 0) {
        results[0] = shebao__out(1, SHEBAO_TYPE_I32, &out->months, 0, 1);
        results[1] = shebao__out(2, SHEBAO_TYPE_I64, &out->personal, 0, 1);
        results[2] = shebao__out(3, SHEBAO_TYPE_I64, &out->unit, 0, 1);
        results[3] = shebao__out(4, SHEBAO_TYPE_I64, &out->balance, 0, 1);
        results[4] = shebao__out(5, SHEBAO_TYPE_I64, &out->at_retirement, 0, 1);
        results[5] = shebao__out(6, SHEBAO_TYPE_I32, &out->used_up, 0, 1);
        number = shebao_table_copy(made, NULL, 0, 0, 1, results, 6, error);
    }
    if (number == 0 && table != NULL) {
        *table = made;
        return 0;
    }
    shebao_table_free(made);
    return number;
}

/* 逐年对账: how many, and some of them from `start` on. */
static inline size_t shebao_account_ledger_count_years(const shebao_table* table) {
    return shebao__count(table, 0);
}

static inline uint32_t shebao_account_ledger_read_years(const shebao_table* table, size_t start, size_t len, shebao_account_ledger_year* out, shebao_error** error) {
    const uint32_t path = 0;
    shebao_out_column results[22];
    if (out == NULL) return shebao__refuse(110, "out", error);
    results[0] = shebao__out(0, SHEBAO_TYPE_I32, &out->from, sizeof(shebao_account_ledger_year), len);
    results[1] = shebao__out(1, SHEBAO_TYPE_I32, &out->until, sizeof(shebao_account_ledger_year), len);
    results[2] = shebao__out(2, SHEBAO_TYPE_I32, &out->rate, sizeof(shebao_account_ledger_year), len);
    results[3] = shebao__out(3, SHEBAO_TYPE_I32, &out->months, sizeof(shebao_account_ledger_year), len);
    results[4] = shebao__out(4, SHEBAO_TYPE_I64, &out->personal_opening, sizeof(shebao_account_ledger_year), len);
    results[5] = shebao__out(5, SHEBAO_TYPE_I64, &out->personal_opening_interest, sizeof(shebao_account_ledger_year), len);
    results[6] = shebao__out(6, SHEBAO_TYPE_I64, &out->personal_booked, sizeof(shebao_account_ledger_year), len);
    results[7] = shebao__out(7, SHEBAO_TYPE_I64, &out->personal_product, sizeof(shebao_account_ledger_year), len);
    results[8] = shebao__out(8, SHEBAO_TYPE_I64, &out->personal_interest, sizeof(shebao_account_ledger_year), len);
    results[9] = shebao__out(9, SHEBAO_TYPE_I64, &out->personal_closing, sizeof(shebao_account_ledger_year), len);
    results[10] = shebao__out(10, SHEBAO_TYPE_I64, &out->unit_opening, sizeof(shebao_account_ledger_year), len);
    results[11] = shebao__out(11, SHEBAO_TYPE_I64, &out->unit_opening_interest, sizeof(shebao_account_ledger_year), len);
    results[12] = shebao__out(12, SHEBAO_TYPE_I64, &out->unit_booked, sizeof(shebao_account_ledger_year), len);
    results[13] = shebao__out(13, SHEBAO_TYPE_I64, &out->unit_product, sizeof(shebao_account_ledger_year), len);
    results[14] = shebao__out(14, SHEBAO_TYPE_I64, &out->unit_interest, sizeof(shebao_account_ledger_year), len);
    results[15] = shebao__out(15, SHEBAO_TYPE_I64, &out->unit_closing, sizeof(shebao_account_ledger_year), len);
    results[16] = shebao__out(16, SHEBAO_TYPE_I64, &out->opening, sizeof(shebao_account_ledger_year), len);
    results[17] = shebao__out(17, SHEBAO_TYPE_I64, &out->drawn, sizeof(shebao_account_ledger_year), len);
    results[18] = shebao__out(18, SHEBAO_TYPE_I64, &out->pooled, sizeof(shebao_account_ledger_year), len);
    results[19] = shebao__out(19, SHEBAO_TYPE_I64, &out->net_product, sizeof(shebao_account_ledger_year), len);
    results[20] = shebao__out(20, SHEBAO_TYPE_I64, &out->interest, sizeof(shebao_account_ledger_year), len);
    results[21] = shebao__out(21, SHEBAO_TYPE_I64, &out->closing, sizeof(shebao_account_ledger_year), len);
    return shebao_table_copy(table, &path, 1, start, len, results, 22, error);
}

#endif /* SHEBAO_OPS_H */
