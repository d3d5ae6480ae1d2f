/* The C door as a C programmer uses it: a person, a column batch, an array of structs, a ledger, a unit, errors, misuse,
 * threads. Runs plain, under valgrind and under sanitizers; the first thing that does not hold ends it. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "shebao_ops.h"

#define CHECK(what)                                                          \
    do {                                                                     \
        if (!(what)) {                                                       \
            fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #what); \
            exit(EXIT_FAILURE);                                              \
        }                                                                    \
    } while (0)

static shebao_engine* engine;

static shebao_session* session_of(const char* options) {
    shebao_session* session = NULL;
    CHECK(shebao_session_new(engine, (const uint8_t*)options, options == NULL ? 0 : strlen(options), &session, NULL) == 0);
    return session;
}

static shebao_premium_monthly_input person(int32_t month, int64_t fen) {
    shebao_premium_monthly_input in = SHEBAO_PREMIUM_MONTHLY_INPUT_INIT;
    in.region = 410100;
    in.month = month;
    in.payer = SHEBAO_PAYER_ENTERPRISE;
    in.pension = 1;
    in.wage = fen;
    return in;
}

/* One person, typed: amounts of the law, and an error that can be acted on. */
static void bills_a_person(shebao_session* session) {
    shebao_premium_monthly_input in = person(202509, 800000);
    shebao_premium_monthly_output out = SHEBAO_PREMIUM_MONTHLY_OUTPUT_INIT;
    shebao_error* error = NULL;
    CHECK(shebao_premium_monthly(session, &in, &out, &error) == 0 && error == NULL);
    CHECK(out.pension_base == 800000 && out.pension_employer == 128000 && out.pension_employee == 64000);
    CHECK(out.total == 192000 && out.medical_employer == SHEBAO_ABSENT_I64);

    in.month = 201009; /* nobody found the average of 2009 */
    out.total = 7;
    CHECK(shebao_premium_monthly(session, &in, &out, &error) == 301);
    CHECK(out.total == 7); /* written only on success */
    CHECK(shebao_error_number(error) == 301);
    CHECK(strcmp(shebao_error_text(error, SHEBAO_FACT_NAME), "missing_parameter") == 0);
    CHECK(strcmp(shebao_error_text(error, SHEBAO_FACT_PARAM), "base.average") == 0);
    CHECK(strcmp(shebao_error_text(error, SHEBAO_FACT_REGION), "410100") == 0);
    CHECK(strcmp(shebao_error_text(error, SHEBAO_FACT_DATE), "2010-09-01") == 0);
    CHECK(strstr(shebao_error_text(error, SHEBAO_FACT_COVERED), "2011-07/") != NULL);
    CHECK(strlen(shebao_error_text(error, SHEBAO_FACT_MESSAGE_ZH)) > 0);
    CHECK(shebao_error_text(error, SHEBAO_FACT_ROW) == NULL && shebao_error_text(error, 999) == NULL);
    shebao_error_free(error);
    error = NULL;

    in = person(202513, 800000);
    CHECK(shebao_premium_monthly(session, &in, &out, NULL) == 204);
    in = person(202509, -1);
    CHECK(shebao_premium_monthly(session, &in, &out, NULL) == 208);
    in = person(202509, SHEBAO_ABSENT_I64);
    CHECK(shebao_premium_monthly(session, &in, &out, NULL) == 201);
    in = person(202509, 800000);
    in.payer = 9;
    CHECK(shebao_premium_monthly(session, &in, &out, NULL) == 206);
    in = person(202509, 800000);
    in.region = 990000;
    CHECK(shebao_premium_monthly(session, &in, &out, NULL) == 207);
    in.struct_size = 3;
    CHECK(shebao_premium_monthly(session, &in, &out, NULL) == 115);
    CHECK(shebao_premium_monthly(session, NULL, &out, NULL) == 110);
    CHECK(shebao_premium_monthly(session, &in, NULL, NULL) == 110);
}

enum { ROWS = 100000 };

/* Columns one after another, used in place; bad rows get their numbers and the others go on. */
static void runs_a_column_batch(shebao_session* session) {
    static int64_t wage[ROWS], total[ROWS];
    static int32_t region[ROWS], month[ROWS];
    static uint8_t payer[ROWS], pension[ROWS];
    static uint32_t number[ROWS];
    shebao_column in[5];
    shebao_out_column out[2];
    size_t row;
    for (row = 0; row < ROWS; ++row) {
        wage[row] = 400000 + (int64_t)(row % 1000000);
        region[row] = 410100;
        month[row] = 202509;
        payer[row] = SHEBAO_PAYER_ENTERPRISE;
        pension[row] = 1;
    }
    wage[5] = -1;
    month[70000] = 201009;
    month[99999] = 202500;
    in[0] = shebao__in(0, SHEBAO_TYPE_I32, region, 0, ROWS);
    in[1] = shebao__in(1, SHEBAO_TYPE_I32, month, 0, ROWS);
    in[2] = shebao__in(2, SHEBAO_TYPE_U8, payer, 0, ROWS);
    in[3] = shebao__in(4, SHEBAO_TYPE_U8, pension, 0, ROWS);
    in[4] = shebao__in(10, SHEBAO_TYPE_I64, wage, 0, ROWS);
    out[0] = shebao__out(SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, number, 0, ROWS);
    out[1] = shebao__out(15, SHEBAO_TYPE_I64, total, 0, ROWS);
    CHECK(shebao_batch(session, "premium.monthly@1", ROWS, in, 5, out, 2, NULL) == 0);
    for (row = 0; row < ROWS; ++row) {
        uint32_t expected = row == 5 ? 208 : row == 70000 ? 301 : row == 99999 ? 204 : 0;
        CHECK(number[row] == expected);
        /* 24 % in two lines of 16 and 8 %, each half-up */
        CHECK(total[row] == (expected ? SHEBAO_ABSENT_I64 : (wage[row] * 16 + 50) / 100 + (wage[row] * 8 + 50) / 100));
    }
    /* Wrong in itself: refused as a whole, nothing written. */
    total[0] = 7;
    in[4].len = ROWS - 1;
    CHECK(shebao_batch(session, "premium.monthly@1", ROWS, in, 5, out, 2, NULL) == 112);
    in[4].len = ROWS;
    in[4].type = SHEBAO_TYPE_LIST;
    CHECK(shebao_batch(session, "premium.monthly@1", ROWS, in, 5, out, 2, NULL) == 111);
    in[4].type = SHEBAO_TYPE_I64;
    in[4].data = NULL;
    CHECK(shebao_batch(session, "premium.monthly@1", ROWS, in, 5, out, 2, NULL) == 110);
    in[4].data = wage;
    in[4].field = 77;
    CHECK(shebao_batch(session, "premium.monthly@1", ROWS, in, 5, out, 2, NULL) == 111);
    in[4].field = 10;
    {
        /* A leaf alone gives one row for one row. */
        int32_t places[1] = {410100};
        shebao_column one = shebao__in(0, SHEBAO_TYPE_I32, places, 0, 1);
        uint32_t numbers[1];
        shebao_out_column error = shebao__out(SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, numbers, 0, 1);
        CHECK(shebao_batch(session, "account.ledger@1", 1, &one, 1, &error, 1, NULL) == 114);
    }
    CHECK(shebao_batch(session, "no.such@1", ROWS, in, 5, out, 2, NULL) == 105);
    CHECK(shebao_batch(session, NULL, ROWS, in, 5, out, 2, NULL) == 110);
    CHECK(shebao_batch(NULL, "premium.monthly@1", ROWS, in, 5, out, 2, NULL) == 110);
    CHECK(total[0] == 7);
}

/* A host's own structs as columns, by stride. */
static void runs_an_array_of_structs(shebao_session* session) {
    struct host {
        char id[13];
        int32_t yyyymm;
        int64_t fen;
        int64_t due;
        uint32_t error;
    } rows[3] = {{"a", 202509, 800000, 0, 0}, {"b", 201009, 800000, 0, 0}, {"c", 202509, 100, 0, 0}};
    int32_t region[3] = {410100, 410102, 410105};
    uint8_t payer[3] = {0, 0, 0}, pension[3] = {1, 1, 1};
    shebao_column in[5];
    shebao_out_column out[2];
    in[0] = shebao__in(0, SHEBAO_TYPE_I32, region, 0, 3);
    in[1] = shebao__in(1, SHEBAO_TYPE_I32, &rows[0].yyyymm, sizeof(struct host), 3);
    in[2] = shebao__in(2, SHEBAO_TYPE_U8, payer, 0, 3);
    in[3] = shebao__in(4, SHEBAO_TYPE_U8, pension, 0, 3);
    in[4] = shebao__in(10, SHEBAO_TYPE_I64, &rows[0].fen, sizeof(struct host), 3);
    out[0] = shebao__out(SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, &rows[0].error, sizeof(struct host), 3);
    out[1] = shebao__out(15, SHEBAO_TYPE_I64, &rows[0].due, sizeof(struct host), 3);
    CHECK(shebao_batch(session, "premium.monthly@1", 3, in, 5, out, 2, NULL) == 0);
    CHECK(rows[0].due == 192000 && rows[0].error == 0);
    CHECK(rows[1].due == SHEBAO_ABSENT_I64 && rows[1].error == 301);
    CHECK(rows[2].due == 61296 + 30648 && strcmp(rows[2].id, "c") == 0);
}

/* A ragged history: spans in, years out. 50,000.00 and 400.00 a month at 2.62 %: 1,310.00 and 68.12 of interest. */
static void reads_a_ledger(void) {
    shebao_session* session = session_of("{\"accept\":{\"evidence\":\"unverified\"}}");
    shebao_account_ledger_span spans[2] = {{202401, 202404, SHEBAO_ABSENT_I64, 40000, SHEBAO_ABSENT_I64},
                                           {202404, 202501, SHEBAO_ABSENT_I64, 40000, SHEBAO_ABSENT_I64}};
    shebao_account_ledger_input in = SHEBAO_ACCOUNT_LEDGER_INPUT_INIT;
    shebao_account_ledger_output out = SHEBAO_ACCOUNT_LEDGER_OUTPUT_INIT;
    shebao_account_ledger_year year;
    shebao_table* table = NULL;
    shebao_error* error = NULL;
    in.region = 410100;
    in.from = 202401;
    in.until = 202501;
    in.personal = 5000000;
    in.spans = spans;
    in.spans_len = 2;
    CHECK(shebao_account_ledger(session, &in, &out, &table, &error) == 0);
    CHECK(out.balance == 5617812 && out.months == 12 && out.used_up == SHEBAO_ABSENT_I32);
    CHECK(shebao_account_ledger_count_years(table) == 1);
    CHECK(shebao_account_ledger_read_years(table, 0, 1, &year, &error) == 0);
    CHECK(year.rate == 26200 && year.personal_opening_interest == 131000 && year.personal_interest == 6812);
    CHECK(shebao_account_ledger_read_years(table, 1, 1, &year, NULL) == 112);
    shebao_table_free(table);
    /* Overlapping spans: the second is named. */
    spans[1].from = 202403;
    table = NULL;
    CHECK(shebao_account_ledger(session, &in, &out, &table, &error) == 209 && table == NULL);
    CHECK(strcmp(shebao_error_text(error, SHEBAO_FACT_ROW), "1") == 0);
    shebao_error_free(error);
    in.spans = NULL;
    CHECK(shebao_account_ledger(session, &in, &out, NULL, NULL) == 110);
    shebao_session_free(session);
    /* Methods that no text states are refused unless accepted. */
    session = session_of(NULL);
    in.spans_len = 0;
    CHECK(shebao_account_ledger(session, &in, &out, NULL, NULL) == 304);
    shebao_session_free(session);
}

static void bills_a_unit(shebao_session* session) {
    shebao_premium_unit_bill_roster roster[2] = {{1, 201901, 202001, 100000}, {2, 201906, 202001, 9000000}};
    shebao_premium_unit_bill_input in = SHEBAO_PREMIUM_UNIT_BILL_INPUT_INIT;
    shebao_premium_unit_bill_output out = SHEBAO_PREMIUM_UNIT_BILL_OUTPUT_INIT;
    shebao_premium_unit_bill_line lines[3];
    shebao_table* table = NULL;
    in.region = 410100;
    in.from = 201905;
    in.until = 201907;
    in.payer = SHEBAO_PAYER_ENTERPRISE;
    in.pension = 1;
    in.roster = roster;
    in.roster_len = 2;
    CHECK(shebao_premium_unit_bill(session, &in, &out, &table, NULL) == 0);
    CHECK(out.rows == 3 && out.pension_employer == 275936 && out.pension_employee == 137968);
    CHECK(shebao_premium_unit_bill_count_lines(table) == 3 && shebao_premium_unit_bill_count_failed(table) == 0);
    CHECK(shebao_premium_unit_bill_read_lines(table, 0, 3, lines, NULL) == 0);
    CHECK(lines[0].person == 1 && lines[0].month == 201905 && lines[0].pension_employer == 39424);
    CHECK(lines[2].person == 2 && lines[2].pension_employer == 197088);
    shebao_table_free(table);
}

static void answers_json(shebao_session* session) {
    static const char request[] = "{\"op\":\"premium.monthly@1\",\"explain\":true,\"input\":{\"region\":\"410100\",\"month\":\"2025-09\","
                                  "\"payer\":\"enterprise\",\"pension\":true,\"wage\":\"8000.00\"}}";
    shebao_buffer answer = SHEBAO_BUFFER_INIT;
    char* deep;
    CHECK(shebao_call(session, (const uint8_t*)request, sizeof request - 1, &answer) == 0);
    CHECK(answer.len > 100 && memcmp(answer.data, "{\"ok\":{\"pension_base\":\"8000.00\"", 31) == 0);
    shebao_buffer_free(&answer);
    shebao_buffer_free(&answer); /* empty now: nothing */
    CHECK(shebao_call(session, (const uint8_t*)"\xff\xfe", 2, &answer) == 101);
    shebao_buffer_free(&answer);
    deep = malloc(10000);
    CHECK(deep != NULL);
    memset(deep, '[', 10000);
    CHECK(shebao_call(session, (const uint8_t*)deep, 10000, &answer) == 104);
    shebao_buffer_free(&answer);
    free(deep);
    CHECK(shebao_call(session, NULL, 5, &answer) == 110);
    CHECK(shebao_call(session, (const uint8_t*)request, sizeof request - 1, NULL) == 110);
    CHECK(shebao_call(NULL, (const uint8_t*)request, sizeof request - 1, &answer) == 110);
    answer.struct_size = 4;
    CHECK(shebao_call(session, (const uint8_t*)request, sizeof request - 1, &answer) == 115);
    answer.struct_size = sizeof answer;
    CHECK(shebao_describe(&answer) == 0 && strstr((const char*)answer.data, "premium.monthly@1") != NULL);
    shebao_buffer_free(&answer);
}

static void refuses_misuse(void) {
    shebao_engine* other = NULL;
    shebao_session* session = NULL;
    shebao_setup setup = SHEBAO_SETUP_INIT;
    static const uint8_t garbage[] = "not a pack";
    CHECK(shebao_engine_new(NULL, NULL, NULL) == 110);
    setup.figures = garbage;
    setup.figures_len = sizeof garbage;
    CHECK(shebao_engine_new(&setup, &other, NULL) == 401 && other == NULL);
    setup.struct_size = 1;
    CHECK(shebao_engine_new(&setup, &other, NULL) == 115);
    CHECK(shebao_session_new(NULL, NULL, 0, &session, NULL) == 110);
    CHECK(shebao_session_new(engine, NULL, 0, NULL, NULL) == 110);
    CHECK(shebao_session_new(engine, (const uint8_t*)"{\"known\":\"yesterday\"}", 21, &session, NULL) == 205);
    CHECK(shebao_session_new(engine, (const uint8_t*)"{\"now\":1}", 9, &session, NULL) == 106);
    CHECK(session == NULL);
    CHECK(shebao_error_number(NULL) == 0 && shebao_error_text(NULL, 0) == NULL);
    CHECK(shebao_error_new(301, NULL, NULL) == 110);
    /* Freeing nothing is nothing. */
    shebao_engine_free(NULL);
    shebao_session_free(NULL);
    shebao_table_free(NULL);
    shebao_error_free(NULL);
    shebao_buffer_free(NULL);
    CHECK(shebao_abi_version() == SHEBAO_ABI && strlen(shebao_version()) > 0);
}

/* One engine, eight threads, a session each. */
static void* thread(void* unused) {
    shebao_session* session = session_of(NULL);
    int round;
    (void)unused;
    for (round = 0; round < 200; ++round) {
        shebao_premium_monthly_input in = person(202509, 383100 + round * 100);
        shebao_premium_monthly_output out = SHEBAO_PREMIUM_MONTHLY_OUTPUT_INIT;
        CHECK(shebao_premium_monthly(session, &in, &out, NULL) == 0 && out.pension_base == in.wage);
    }
    shebao_session_free(session);
    return NULL;
}

int main(void) {
    pthread_t threads[8];
    shebao_session* session;
    int index;
    CHECK(shebao_engine_new(NULL, &engine, NULL) == 0);
    session = session_of(NULL);
    bills_a_person(session);
    runs_a_column_batch(session);
    runs_an_array_of_structs(session);
    reads_a_ledger();
    bills_a_unit(session);
    answers_json(session);
    refuses_misuse();
    for (index = 0; index < 8; ++index) CHECK(pthread_create(&threads[index], NULL, thread, NULL) == 0);
    for (index = 0; index < 8; ++index) CHECK(pthread_join(threads[index], NULL) == 0);
    shebao_session_free(session);
    shebao_engine_free(engine);
    puts("the C door holds");
    return EXIT_SUCCESS;
}
