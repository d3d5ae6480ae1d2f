/* The control of the benchmark: the C library under the thinnest JNI there can be, doing the same work. */
#include <jni.h>
#include "shebao_ops.h"

JNIEXPORT jlong JNICALL Java_io_github_shebao_bench_Raw_session(JNIEnv* env, jclass type) {
    shebao_engine* engine = NULL;
    shebao_session* session = NULL;
    (void)env, (void)type;
    if (shebao_engine_new(NULL, &engine, NULL) != 0 || shebao_session_new(engine, NULL, 0, &session, NULL) != 0) return 0;
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
