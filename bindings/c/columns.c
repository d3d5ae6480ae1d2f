/* The C door by columns: one after another, by stride, with absent values, ragged, results read in place. Runs plain, under
 * valgrind and under sanitizers; the first thing that does not hold ends it.
 *
 * Expected amounts: 2025-09 in Zhengzhou has a floor of 3831.00 and a cap of 19155.00, pension 16 % and 8 %. */
#include "check.h"

/* What is due, in whole numbers of fen. */
static int64_t base_of(int64_t wage) {
    return wage < 383100 ? 383100 : wage > 1915500 ? 1915500 : wage;
}

static int64_t pension_of(int64_t wage) {
    return (base_of(wage) * 16 + 50) / 100 + (base_of(wage) * 8 + 50) / 100; /* each line half-up by itself */
}

enum { ROWS = 100000 };

static int64_t wage[ROWS], total[ROWS];
static int32_t region[ROWS], month[ROWS];
static uint8_t payer[ROWS], pension[ROWS], standing[ROWS], evidence[ROWS], outcome[ROWS], valid[ROWS / 8];
static uint32_t number[ROWS];

static uint32_t expected_error(size_t row) {
    return row % 1000 == 5     ? SHEBAO_ERROR_OUT_OF_RANGE
           : row % 1000 == 70  ? SHEBAO_ERROR_MISSING_PARAMETER
           : row % 1000 == 999 ? SHEBAO_ERROR_BAD_MONTH
                               : 0;
}

static void fill_columns(void) {
    size_t row;
    for (row = 0; row < ROWS; ++row) {
        uint32_t wrong = expected_error(row);
        wage[row] = wrong == SHEBAO_ERROR_OUT_OF_RANGE ? -1 : 300000 + (int64_t)(row * 37 % 2000000);
        month[row] = wrong == SHEBAO_ERROR_MISSING_PARAMETER ? 201009 : wrong == SHEBAO_ERROR_BAD_MONTH ? 202500 : 202509;
        region[row] = 410100;
        payer[row] = SHEBAO_PAYER_ENTERPRISE;
        pension[row] = 1;
    }
}

static void given_columns(shebao_column in[5], size_t rows) {
    in[0] = input(SHEBAO_PREMIUM_MONTHLY_IN_REGION, SHEBAO_TYPE_I32, region, 0, rows);
    in[1] = input(SHEBAO_PREMIUM_MONTHLY_IN_MONTH, SHEBAO_TYPE_I32, month, 0, rows);
    in[2] = input(SHEBAO_PREMIUM_MONTHLY_IN_PAYER, SHEBAO_TYPE_U8, payer, 0, rows);
    in[3] = input(SHEBAO_PREMIUM_MONTHLY_IN_PENSION, SHEBAO_TYPE_U8, pension, 0, rows);
    in[4] = input(SHEBAO_PREMIUM_MONTHLY_IN_WAGE, SHEBAO_TYPE_I64, wage, 0, rows);
}

/* Columns one after another, used in place; bad rows get their numbers and the others go on. */
static void runs_a_column_batch(shebao_session* session) {
    shebao_column in[5];
    shebao_out_column out[5];
    size_t row;
    fill_columns();
    given_columns(in, ROWS);
    out[0] = output(SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, number, 0, ROWS);
    out[1] = output(SHEBAO_PREMIUM_MONTHLY_OUT_TOTAL, SHEBAO_TYPE_I64, total, 0, ROWS);
    out[2] = output(SHEBAO_FIELD_STANDING, SHEBAO_TYPE_U8, standing, 0, ROWS);
    out[3] = output(SHEBAO_FIELD_EVIDENCE, SHEBAO_TYPE_U8, evidence, 0, ROWS);
    out[4] = output(SHEBAO_FIELD_OUTCOME, SHEBAO_TYPE_U8, outcome, 0, ROWS);
    CHECK(shebao_batch(session, SHEBAO_PREMIUM_MONTHLY, ROWS, in, 5, out, 5, NULL) == 0);
    for (row = 0; row < ROWS; ++row) {
        uint32_t wrong = expected_error(row);
        CHECK(number[row] == wrong);
        CHECK(total[row] == (wrong ? SHEBAO_ABSENT_I64 : pension_of(wage[row])));
        CHECK(standing[row] == (wrong ? 255 : 0) && outcome[row] == 0); /* SHEBAO_UNGRADED, which older headers lack */
        CHECK(evidence[row] == (wrong ? 255 : SHEBAO_EVIDENCE_CORROBORATED));
    }
}

/* Results that lie on an input, wider than it: they would run ahead of what is read block by block, and do not. */
static void writes_over_an_input(shebao_session* session) {
    enum { MANY = 10000 };
    static int64_t apart[MANY];
    static union {
        int32_t wage[MANY];
        int64_t due[MANY];
    } both;
    static int32_t wage_of[MANY];
    uint32_t wrong[MANY];
    shebao_column in[5];
    shebao_out_column out[2];
    int row, turn;
    static int32_t region[MANY], month[MANY];
    static uint8_t payer[MANY], yes[MANY];
    for (row = 0; row < MANY; ++row) {
        region[row] = 410100, month[row] = 202509, payer[row] = SHEBAO_PAYER_ENTERPRISE, yes[row] = 1;
        wage_of[row] = both.wage[row] = 400000 + row * 100;
    }
    for (turn = 0; turn < 2; ++turn) {
        in[0] = input(SHEBAO_PREMIUM_MONTHLY_IN_REGION, SHEBAO_TYPE_I32, region, 0, MANY);
        in[1] = input(SHEBAO_PREMIUM_MONTHLY_IN_MONTH, SHEBAO_TYPE_I32, month, 0, MANY);
        in[2] = input(SHEBAO_PREMIUM_MONTHLY_IN_PAYER, SHEBAO_TYPE_U8, payer, 0, MANY);
        in[3] = input(SHEBAO_PREMIUM_MONTHLY_IN_PENSION, SHEBAO_TYPE_U8, yes, 0, MANY);
        in[4] = input(SHEBAO_PREMIUM_MONTHLY_IN_WAGE, SHEBAO_TYPE_I32, turn ? both.wage : wage_of, 0, MANY);
        out[0] = output(SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, wrong, 0, MANY);
        out[1] = output(SHEBAO_PREMIUM_MONTHLY_OUT_PENSION_EMPLOYER, SHEBAO_TYPE_I64, turn ? both.due : apart, 0, MANY);
        CHECK(shebao_batch(session, SHEBAO_PREMIUM_MONTHLY, MANY, in, 5, out, 2, NULL) == 0);
        for (row = 0; row < MANY; ++row) CHECK(wrong[row] == 0);
    }
    /* 16 % of a wage between the limits of 3831.00 and 19155.00 */
    for (row = 0; row < MANY; ++row) CHECK(apart[row] == (wage_of[row] * 16LL + 50) / 100 && both.due[row] == apart[row]);
}

/* A zero bit is an absent value, in place and where a column has to be copied; an output may lie on an input. */
static void knows_absent_values(shebao_session* session) {
    shebao_column in[5];
    shebao_out_column out[2];
    size_t row, stride;
    for (stride = 0; stride < 2; ++stride) {
        const size_t rows = stride ? ROWS / 2 : ROWS; /* every second one, over several chunks of 4096 */
        fill_columns();
        given_columns(in, rows);
        for (row = 0; row < ROWS / 8; ++row) valid[row] = 0xfd; /* not the second of eight */
        in[4].stride = stride ? 2 * sizeof wage[0] : 0;
        in[4].valid = valid;
        out[0] = output(SHEBAO_FIELD_ERROR, SHEBAO_TYPE_I32, number, 0, rows);
        out[1] = output(SHEBAO_PREMIUM_MONTHLY_OUT_TOTAL, SHEBAO_TYPE_I64, wage, in[4].stride, rows);
        CHECK(shebao_batch(session, SHEBAO_PREMIUM_MONTHLY, rows, in, 5, out, 2, NULL) == 0);
        for (row = 0; row < rows; ++row) {
            const size_t at = stride ? 2 * row : row;
            const int64_t was = expected_error(at) == SHEBAO_ERROR_OUT_OF_RANGE ? -1 : 300000 + (int64_t)(at * 37 % 2000000);
            uint32_t wrong = month[row] == 202500   ? SHEBAO_ERROR_BAD_MONTH
                             : row % 8 == 1         ? SHEBAO_ERROR_MISSING_FIELD
                             : was < 0              ? SHEBAO_ERROR_OUT_OF_RANGE
                             : month[row] == 201009 ? SHEBAO_ERROR_MISSING_PARAMETER
                                                    : 0;
            CHECK(number[row] == wrong);
            CHECK(wage[at] == (wrong ? SHEBAO_ABSENT_I64 : pension_of(was)));
        }
    }
}

/* A host's own structs as columns, by stride; a packed one, whose members lie at odd addresses, too. */
static void runs_on_a_hosts_structs(shebao_session* session) {
    struct host {
        char id[13];
        int32_t yyyymm;
        int64_t fen;
        int64_t due;
        uint32_t error;
    } rows[3] = {{"a", 202509, 800000, 0, 0}, {"b", 201009, 800000, 0, 0}, {"c", 202509, 100, 0, 0}};
    int32_t places[3] = {410100, 410102, 410105};
    unsigned char packed[3 * 17];
    shebao_column in[5];
    shebao_out_column out[2];
    int64_t due;
    size_t row;
    for (row = 0; row < 3; ++row) {
        memcpy(packed + row * 17 + 1, &rows[row].fen, sizeof rows[row].fen);
    }
    given_columns(in, 3);
    in[0].data = places;
    in[1] = input(SHEBAO_PREMIUM_MONTHLY_IN_MONTH, SHEBAO_TYPE_I32, &rows[0].yyyymm, sizeof rows[0], 3);
    in[4] = input(SHEBAO_PREMIUM_MONTHLY_IN_WAGE, SHEBAO_TYPE_I64, &rows[0].fen, sizeof rows[0], 3);
    out[0] = output(SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, &rows[0].error, sizeof rows[0], 3);
    out[1] = output(SHEBAO_PREMIUM_MONTHLY_OUT_TOTAL, SHEBAO_TYPE_I64, &rows[0].due, sizeof rows[0], 3);
    CHECK(shebao_batch(session, SHEBAO_PREMIUM_MONTHLY, 3, in, 5, out, 2, NULL) == 0);
    CHECK(rows[0].due == 192000 && rows[0].error == 0);
    CHECK(rows[1].due == SHEBAO_ABSENT_I64 && rows[1].error == SHEBAO_ERROR_MISSING_PARAMETER);
    CHECK(rows[2].due == 61296 + 30648 && rows[2].fen == 100 && strcmp(rows[2].id, "c") == 0);

    in[4] = input(SHEBAO_PREMIUM_MONTHLY_IN_WAGE, SHEBAO_TYPE_I64, packed + 1, 17, 3);
    out[1] = output(SHEBAO_PREMIUM_MONTHLY_OUT_TOTAL, SHEBAO_TYPE_I64, packed + 9, 17, 3);
    CHECK(shebao_batch(session, SHEBAO_PREMIUM_MONTHLY, 3, in, 5, out, 2, NULL) == 0);
    memcpy(&due, packed + 2 * 17 + 9, sizeof due);
    CHECK(due == 61296 + 30648);
}

/* Ledgers of three people at once: offsets and child columns, one bad row among them, results read in place. */
static void reads_ledgers_as_columns(void) {
    shebao_session* session = session_of("{\"accept\":{\"methods\":[\"account.interest_rounding\"]}}");
    const int32_t place[3] = {410100, 410100, 410100}, from[3] = {202401, 202401, 201601}, until[3] = {202501, 202501, 202601};
    const int64_t personal[3] = {5000000, 0, 1000000};
    const int64_t offsets[4] = {0, 2, 3, 3};
    const int32_t span_from[3] = {202401, 202404, 202501}, span_until[3] = {202404, 202501, 202401};
    const int64_t booked[3] = {40000, 40000, 40000};
    const uint32_t years[2] = {SHEBAO_ACCOUNT_LEDGER_OUT_YEARS, SHEBAO_ACCOUNT_LEDGER_OUT_YEARS_CLOSING};
    const uint32_t errors[1] = {SHEBAO_FIELD_ERROR}, balance[1] = {SHEBAO_ACCOUNT_LEDGER_OUT_BALANCE};
    shebao_column in[5], items[3];
    shebao_table* table = NULL;
    shebao_error* error = NULL;
    const int64_t* data;
    size_t len;
    in[0] = input(SHEBAO_ACCOUNT_LEDGER_IN_REGION, SHEBAO_TYPE_I32, place, 0, 3);
    in[1] = input(SHEBAO_ACCOUNT_LEDGER_IN_FROM, SHEBAO_TYPE_I32, from, 0, 3);
    in[2] = input(SHEBAO_ACCOUNT_LEDGER_IN_UNTIL, SHEBAO_TYPE_I32, until, 0, 3);
    in[3] = input(SHEBAO_ACCOUNT_LEDGER_IN_PERSONAL, SHEBAO_TYPE_I64, personal, 0, 3);
    in[4] = input(SHEBAO_ACCOUNT_LEDGER_IN_SPANS, SHEBAO_TYPE_LIST, offsets, 0, 4);
    in[4].items = items;
    in[4].items_len = 3;
    items[0] = input(SHEBAO_ACCOUNT_LEDGER_IN_SPANS_FROM, SHEBAO_TYPE_I32, span_from, 0, 3);
    items[1] = input(SHEBAO_ACCOUNT_LEDGER_IN_SPANS_UNTIL, SHEBAO_TYPE_I32, span_until, 0, 3);
    items[2] = input(SHEBAO_ACCOUNT_LEDGER_IN_SPANS_PERSONAL, SHEBAO_TYPE_I64, booked, 0, 3);
    CHECK(shebao_table_new(session, SHEBAO_ACCOUNT_LEDGER, 3, in, 5, &table, &error) == 0);
    CHECK(shebao_table_error(table, 0, &error) == 0 && error == NULL);
    CHECK(shebao_table_error(table, 1, &error) == SHEBAO_ERROR_EMPTY_SPAN);
    CHECK(strcmp(shebao_error_text(error, SHEBAO_FACT_FIELD), "spans") == 0);
    shebao_error_free(error);
    CHECK(shebao_table_error(table, 3, NULL) == SHEBAO_ERROR_WRONG_LENGTH);
    CHECK(shebao_table_column(table, errors, 1, &data, &len) == 0 && len == 3);
    CHECK(data[0] == 0 && data[1] == SHEBAO_ERROR_EMPTY_SPAN && data[2] == 0);
    CHECK(shebao_table_column(table, balance, 1, &data, &len) == 0 && len == 3);
    CHECK(data[0] == 5617812 && data[1] == SHEBAO_ABSENT_I64 && data[2] == 1757831);
    CHECK(shebao_table_column(table, years, 1, &data, &len) == 0 && len == 4); /* offsets */
    CHECK(data[0] == 0 && data[1] == 1 && data[2] == 1 && data[3] == 11);
    CHECK(shebao_table_column(table, years, 2, &data, &len) == 0 && len == 11);
    CHECK(data[0] == 5617812 && data[1] == 1083100 && data[10] == 1757831);
    CHECK(shebao_account_ledger_count_years(table) == 11);
    shebao_table_free(table);
    shebao_session_free(session);
}

int main(void) {
    shebao_session* session;
    CHECK(shebao_engine_new(NULL, &engine, NULL) == 0);
    session = session_of(NULL);
    runs_a_column_batch(session);
    writes_over_an_input(session);
    knows_absent_values(session);
    runs_on_a_hosts_structs(session);
    reads_ledgers_as_columns();
    shebao_session_free(session);
    shebao_engine_free(engine);
    puts("the C door by columns holds");
    return EXIT_SUCCESS;
}
