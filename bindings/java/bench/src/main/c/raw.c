/* The control of the benchmark: the C library under the thinnest JNI there can be, doing the same work. */
#include <jni.h>
#include "shebao_ops.h"

JNIEXPORT jlong JNICALL Java_io_github_shebao_bench_Raw_session(JNIEnv* env, jclass type, jbyteArray options) {
    uint8_t text[512];
    const jsize len = (*env)->GetArrayLength(env, options);
    shebao_engine* engine = NULL;
    shebao_session* session = NULL;
    (void)type;
    if (len > (jsize)sizeof text) return 0;
    (*env)->GetByteArrayRegion(env, options, 0, len, (jbyte*)text);
    if (shebao_engine_new(NULL, &engine, NULL) != 0) return 0;
    if (shebao_session_new(engine, text, (size_t)len, &session, NULL) != 0) return 0;
    return (jlong)(intptr_t)session;
}

JNIEXPORT jlong JNICALL Java_io_github_shebao_bench_Raw_monthly(JNIEnv* env, jclass type, jlong session, jint region,
                                                                jint month, jint payer, jlong wage) {
    shebao_premium_monthly_input in = SHEBAO_PREMIUM_MONTHLY_INPUT_INIT;
    shebao_premium_monthly_output out = SHEBAO_PREMIUM_MONTHLY_OUTPUT_INIT;
    (void)env, (void)type;
    in.region = region, in.month = month, in.payer = (uint8_t)payer, in.pension = 1, in.wage = wage;
    if (shebao_premium_monthly((shebao_session*)(intptr_t)session, &in, &out, NULL) != 0) return -1;
    return out.total;
}

JNIEXPORT jint JNICALL Java_io_github_shebao_bench_Raw_batch(JNIEnv* env, jclass type, jlong session, jint rows,
                                                             jobjectArray in, jobjectArray out) {
    static const uint32_t inputs[5] = {SHEBAO_PREMIUM_MONTHLY_IN_REGION, SHEBAO_PREMIUM_MONTHLY_IN_MONTH,
        SHEBAO_PREMIUM_MONTHLY_IN_PAYER, SHEBAO_PREMIUM_MONTHLY_IN_PENSION, SHEBAO_PREMIUM_MONTHLY_IN_WAGE};
    static const uint32_t lines[7] = {SHEBAO_PREMIUM_MONTHLY_OUT_PENSION_BASE, SHEBAO_PREMIUM_MONTHLY_OUT_PENSION_EMPLOYER,
        SHEBAO_PREMIUM_MONTHLY_OUT_PENSION_EMPLOYEE, SHEBAO_PREMIUM_MONTHLY_OUT_EMPLOYER_TOTAL,
        SHEBAO_PREMIUM_MONTHLY_OUT_EMPLOYEE_TOTAL, SHEBAO_PREMIUM_MONTHLY_OUT_TOTAL, SHEBAO_FIELD_ERROR};
    static const uint32_t types[5] = {SHEBAO_TYPE_I32, SHEBAO_TYPE_I32, SHEBAO_TYPE_U8, SHEBAO_TYPE_U8, SHEBAO_TYPE_I64};
    static const size_t widths[5] = {4, 4, 1, 1, 8};
    shebao_column columns[5];
    shebao_out_column results[7];
    int k;
    (void)type;
    for (k = 0; k < 5; ++k) {
        shebao_column column = SHEBAO_COLUMN_INIT;
        column.field = inputs[k], column.type = types[k], column.stride = widths[k], column.len = (size_t)rows;
        column.data = (*env)->GetDirectBufferAddress(env, (*env)->GetObjectArrayElement(env, in, k));
        columns[k] = column;
    }
    for (k = 0; k < 7; ++k) {
        shebao_out_column column = SHEBAO_OUT_COLUMN_INIT;
        column.field = lines[k], column.type = k == 6 ? SHEBAO_TYPE_U32 : SHEBAO_TYPE_I64, column.stride = k == 6 ? 4 : 8;
        column.len = (size_t)rows;
        column.data = (*env)->GetDirectBufferAddress(env, (*env)->GetObjectArrayElement(env, out, k));
        results[k] = column;
    }
    return (jint)shebao_batch((shebao_session*)(intptr_t)session, SHEBAO_PREMIUM_MONTHLY, (size_t)rows, columns, 5, results, 7, NULL);
}

JNIEXPORT jlong JNICALL Java_io_github_shebao_bench_Raw_ledgers(JNIEnv* env, jclass type, jlong session, jint rows, jint items,
                                                                jobjectArray in) {
    static const uint32_t fields[8] = {SHEBAO_ACCOUNT_LEDGER_IN_REGION, SHEBAO_ACCOUNT_LEDGER_IN_FROM,
        SHEBAO_ACCOUNT_LEDGER_IN_UNTIL, SHEBAO_ACCOUNT_LEDGER_IN_PERSONAL, SHEBAO_ACCOUNT_LEDGER_IN_SPANS,
        SHEBAO_ACCOUNT_LEDGER_IN_SPANS_FROM, SHEBAO_ACCOUNT_LEDGER_IN_SPANS_UNTIL, SHEBAO_ACCOUNT_LEDGER_IN_SPANS_PERSONAL};
    static const uint32_t types[8] = {SHEBAO_TYPE_I32, SHEBAO_TYPE_I32, SHEBAO_TYPE_I32, SHEBAO_TYPE_I64, SHEBAO_TYPE_LIST,
        SHEBAO_TYPE_I32, SHEBAO_TYPE_I32, SHEBAO_TYPE_I64};
    static const uint32_t balance[1] = {SHEBAO_ACCOUNT_LEDGER_OUT_BALANCE}, error[1] = {SHEBAO_FIELD_ERROR};
    static const uint32_t closing[2] = {SHEBAO_ACCOUNT_LEDGER_OUT_YEARS, SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_CLOSING};
    shebao_column columns[8];
    shebao_table* table = NULL;
    const int64_t *balances, *closings, *errors;
    size_t len, years;
    jlong sum;
    int k;
    (void)type;
    for (k = 0; k < 8; ++k) {
        shebao_column column = SHEBAO_COLUMN_INIT;
        column.field = fields[k], column.type = types[k];
        column.len = (size_t)(k < 4 ? rows : k == 4 ? rows + 1 : items);
        column.data = (*env)->GetDirectBufferAddress(env, (*env)->GetObjectArrayElement(env, in, k));
        columns[k] = column;
    }
    columns[4].items = columns + 5, columns[4].items_len = 3;
    if (shebao_table_new((shebao_session*)(intptr_t)session, SHEBAO_ACCOUNT_LEDGER, (size_t)rows, columns, 5, &table, NULL) != 0) return -1;
    if (shebao_table_column(table, balance, 1, &balances, &len) != 0 || shebao_table_column(table, error, 1, &errors, &len) != 0 ||
        shebao_table_column(table, closing, 2, &closings, &years) != 0) return -1;
    sum = balances[len - 1] + closings[years - 1] + errors[0];
    shebao_table_free(table);
    return sum;
}
