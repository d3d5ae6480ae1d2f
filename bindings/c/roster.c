/* A roster by columns, an account by a typed call, and what is refused. Columns are your own arrays; money is whole fen. */
#include <stdio.h>

#include "shebao_ops.h"

#define PEOPLE 4

/* Says what a call was refused for, and frees it. */
static int refused(shebao_error* error) {
    const char* covered = shebao_error_text(error, SHEBAO_FACT_COVERED);
    fprintf(stderr, "%u %s: %s\n%s\n", shebao_error_number(error), shebao_error_text(error, SHEBAO_FACT_NAME),
            shebao_error_text(error, SHEBAO_FACT_MESSAGE), shebao_error_text(error, SHEBAO_FACT_MESSAGE_ZH));
    if (covered != NULL) fprintf(stderr, "known: %s\n", covered);
    shebao_error_free(error);
    return 1;
}

static shebao_column given(uint32_t field, uint32_t type, const void* data) {
    shebao_column column = SHEBAO_COLUMN_INIT;
    column.field = field, column.type = type, column.data = data, column.len = PEOPLE;
    return column;
}

static shebao_out_column wanted(uint32_t field, uint32_t type, void* data) {
    shebao_out_column column = SHEBAO_OUT_COLUMN_INIT;
    column.field = field, column.type = type, column.data = data, column.len = PEOPLE;
    return column;
}

/* What is wrong with a row, with its facts: a batch gives numbers, the row asked again by itself says why. */
static void why(shebao_session* session, int32_t region, int32_t month, int64_t wage) {
    shebao_premium_monthly_input in = SHEBAO_PREMIUM_MONTHLY_INPUT_INIT;
    shebao_premium_monthly_output out = SHEBAO_PREMIUM_MONTHLY_OUTPUT_INIT;
    shebao_error* error = NULL;
    in.region = region, in.month = month, in.payer = SHEBAO_PAYER_ENTERPRISE, in.pension = 1, in.wage = wage;
    if (shebao_premium_monthly(session, &in, &out, &error) != 0)
        printf("%s\n", shebao_error_text(error, SHEBAO_FACT_MESSAGE_ZH));
    shebao_error_free(error);
}

/* Four employees of a Zhengzhou enterprise; the third row asks for a month of which no figure was found. */
static int roster(shebao_session* session, shebao_error** error) {
    const int32_t region[PEOPLE] = {410100, 410100, 410100, 410100}, month[PEOPLE] = {202509, 202509, 201009, 202509};
    const uint8_t payer[PEOPLE] = {SHEBAO_PAYER_ENTERPRISE, SHEBAO_PAYER_ENTERPRISE, SHEBAO_PAYER_ENTERPRISE,
                                   SHEBAO_PAYER_ENTERPRISE};
    const uint8_t pension[PEOPLE] = {1, 1, 1, 1};
    const int64_t wage[PEOPLE] = {800000, 300000, 800000, 2500000};
    int64_t employer[PEOPLE], employee[PEOPLE];
    uint32_t wrong[PEOPLE];
    size_t row;
    shebao_column in[5];
    shebao_out_column out[3];
    in[0] = given(SHEBAO_PREMIUM_MONTHLY_IN_REGION, SHEBAO_TYPE_I32, region);
    in[1] = given(SHEBAO_PREMIUM_MONTHLY_IN_MONTH, SHEBAO_TYPE_I32, month);
    in[2] = given(SHEBAO_PREMIUM_MONTHLY_IN_PAYER, SHEBAO_TYPE_U8, payer);
    in[3] = given(SHEBAO_PREMIUM_MONTHLY_IN_PENSION, SHEBAO_TYPE_U8, pension);
    in[4] = given(SHEBAO_PREMIUM_MONTHLY_IN_WAGE, SHEBAO_TYPE_I64, wage);
    out[0] = wanted(SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, wrong); /* must be there */
    out[1] = wanted(SHEBAO_PREMIUM_MONTHLY_OUT_PENSION_EMPLOYER, SHEBAO_TYPE_I64, employer);
    out[2] = wanted(SHEBAO_PREMIUM_MONTHLY_OUT_PENSION_EMPLOYEE, SHEBAO_TYPE_I64, employee);
    if (shebao_batch(session, SHEBAO_PREMIUM_MONTHLY, PEOPLE, in, 5, out, 3, error) != 0) return 1;
    for (row = 0; row < PEOPLE; ++row) {
        if (wrong[row] != 0) {
            printf("row %u: error %u\n", (unsigned)row, wrong[row]);
            why(session, region[row], month[row], wage[row]);
        } else printf("row %u: %lld + %lld fen\n", (unsigned)row, (long long)employer[row], (long long)employee[row]);
    }
    return 0;
}

/* The account of a year: 50,000.00 brought forward, 400.00 a month. How a year's interest is rounded stands in no text that was
 * found, so the method must be accepted by name. */
static int account(shebao_engine* engine, shebao_error** error) {
    static const char options[] = "{\"accept\":{\"methods\":[\"account.interest_rounding\"]}}";
    shebao_session* session = NULL;
    shebao_table* table = NULL;
    shebao_account_ledger_span span = SHEBAO_ACCOUNT_LEDGER_SPAN_INIT;
    shebao_account_ledger_input in = SHEBAO_ACCOUNT_LEDGER_INPUT_INIT;
    shebao_account_ledger_output out = SHEBAO_ACCOUNT_LEDGER_OUTPUT_INIT;
    shebao_account_ledger_year year = SHEBAO_ACCOUNT_LEDGER_YEAR_INIT;
    size_t i;
    int failed;
    if (shebao_session_new(engine, (const uint8_t*)options, sizeof options - 1, &session, error) != 0) return 1;
    span.from = 202401, span.until = 202501, span.personal = 40000;
    in.region = 410100, in.from = 202401, in.until = 202501, in.personal = 5000000;
    in.spans = &span, in.spans_len = 1;
    failed = shebao_account_ledger(session, &in, &out, &table, error) != 0;
    if (!failed) printf("balance: %lld fen\n", (long long)out.balance);
    for (i = 0; i < shebao_account_ledger_count_years(table) && !failed; ++i) {
        failed = shebao_account_ledger_read_years(table, i, 1, &year, error) != 0;
        if (!failed) printf("from %d: interest %lld fen\n", (int)year.from, (long long)year.personal_interest);
    }
    shebao_table_free(table);
    shebao_session_free(session);
    return failed;
}

int main(void) {
    shebao_engine* engine = NULL;
    shebao_session* session = NULL;
    shebao_error* error = NULL;
    int failed = shebao_engine_new(NULL, &engine, &error) != 0 || shebao_session_new(engine, NULL, 0, &session, &error) != 0 ||
                 roster(session, &error) || account(engine, &error);
    if (failed) refused(error);
    shebao_session_free(session);
    shebao_engine_free(engine);
    return failed;
}
