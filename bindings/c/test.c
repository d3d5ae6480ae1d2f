/* The C door as a C programmer uses it, typed: a person, arrays of structs, a ledger, a unit, reasons, threads. Columns are in
 * columns.c, what must be refused in misuse.c. Runs plain, under valgrind and under sanitizers; the first thing that does not
 * hold ends it.
 *
 * Expected amounts: 2025-09 in Zhengzhou has a floor of 3831.00 and a cap of 19155.00, pension 16 % and 8 %; the ledgers are
 * the published and recomputed examples of tests/cases. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

/* One person, typed: amounts of the law with their reasons, and an error that can be acted on. */
static void bills_a_person(shebao_session* session) {
    shebao_premium_monthly_input in = person(202509, 800000);
    shebao_premium_monthly_output out = SHEBAO_PREMIUM_MONTHLY_OUTPUT_INIT;
    shebao_error* error = NULL;
    CHECK(shebao_premium_monthly(session, &in, &out, &error) == 0 && error == NULL);
    CHECK(out.pension_base == 800000 && out.pension_employer == 128000 && out.pension_employee == 64000);
    CHECK(out.total == 192000 && out.medical_employer == SHEBAO_ABSENT_I64);
    CHECK(out.error == 0 && out.outcome == 0);
    CHECK(out.standing == SHEBAO_STANDING_FINAL && out.evidence == SHEBAO_EVIDENCE_CORROBORATED);

    in.month = 201009; /* nobody found the average of 2009 */
    out.total = 7;
    CHECK(shebao_premium_monthly(session, &in, &out, &error) == SHEBAO_ERROR_MISSING_PARAMETER);
    CHECK(out.total == 7); /* written only on success */
    CHECK(shebao_error_number(error) == 301);
    CHECK(strcmp(shebao_error_text(error, SHEBAO_FACT_NAME), "missing_parameter") == 0);
    CHECK(strcmp(shebao_error_text(error, SHEBAO_FACT_PARAM), "base.average") == 0);
    CHECK(strcmp(shebao_error_text(error, SHEBAO_FACT_REGION), "410100") == 0);
    CHECK(strcmp(shebao_error_text(error, SHEBAO_FACT_DATE), "2010-09-01") == 0);
    CHECK(strstr(shebao_error_text(error, SHEBAO_FACT_COVERED), "2011-07/") != NULL);
    CHECK(strlen(shebao_error_text(error, SHEBAO_FACT_MESSAGE)) > 0);
    CHECK(strlen(shebao_error_text(error, SHEBAO_FACT_MESSAGE_ZH)) > 0);
    CHECK(strncmp(shebao_error_text(error, SHEBAO_FACT_JSON), "{\"error\":{\"code\":301,", 21) == 0);
    CHECK(shebao_error_text(error, SHEBAO_FACT_ROW) == NULL && shebao_error_text(error, 999) == NULL);
    shebao_error_free(error);
    error = NULL;

    in = person(202513, 800000);
    CHECK(shebao_premium_monthly(session, &in, &out, &error) == SHEBAO_ERROR_BAD_MONTH);
    CHECK(strcmp(shebao_error_text(error, SHEBAO_FACT_FIELD), "month") == 0);
    shebao_error_free(error);
    in = person(202509, -1);
    CHECK(shebao_premium_monthly(session, &in, &out, NULL) == SHEBAO_ERROR_OUT_OF_RANGE);
    in = person(202509, SHEBAO_ABSENT_I64);
    CHECK(shebao_premium_monthly(session, &in, &out, NULL) == SHEBAO_ERROR_MISSING_FIELD);
    in = person(202509, 800000);
    in.payer = 9;
    CHECK(shebao_premium_monthly(session, &in, &out, NULL) == SHEBAO_ERROR_UNKNOWN_WORD);
    in = person(202509, 800000);
    in.region = 990000;
    CHECK(shebao_premium_monthly(session, &in, &out, NULL) == SHEBAO_ERROR_UNKNOWN_REGION);
    in = person(202509, 800000);
    in.pension = 0;
    CHECK(shebao_premium_monthly(session, &in, &out, NULL) == SHEBAO_ERROR_NO_KIND);
}

/* The date of knowledge, acceptance and overlays belong to the session. */
static void asks_under_options(void) {
    shebao_premium_monthly_input in = person(202507, 50000);
    shebao_premium_monthly_output out = SHEBAO_PREMIUM_MONTHLY_OUTPUT_INIT;
    shebao_session* session = session_of("{\"known\":\"2025-08-31\"}");
    /* Until the average of 2024 came out, 2025-07 was paid on the limits before, which carry on as provisional. */
    CHECK(shebao_premium_monthly(session, &in, &out, NULL) == 0);
    CHECK(out.standing == SHEBAO_STANDING_PROVISIONAL && out.pension_base != 383100);
    shebao_session_free(session);
    session = session_of("{\"known\":\"2025-08-31\",\"accept\":{\"standing\":\"final\"}}");
    CHECK(shebao_premium_monthly(session, &in, &out, NULL) == SHEBAO_ERROR_NOT_ACCEPTED);
    shebao_session_free(session);
    session = session_of(NULL);
    CHECK(shebao_premium_monthly(session, &in, &out, NULL) == 0 && out.pension_base == 383100);
    shebao_session_free(session);
    session = session_of("{\"overlays\":[{\"id\":\"what-if\",\"mode\":\"replace\",\"rows\":[{\"param\":\"pension.employer\","
                         "\"region\":\"410000\",\"from\":\"2025-01\",\"value\":\"20%\",\"cite\":\"ours\"}]}]}");
    in = person(202509, 800000);
    CHECK(shebao_premium_monthly(session, &in, &out, NULL) == 0);
    CHECK(out.pension_employer == 160000 && out.standing == SHEBAO_STANDING_ASSUMED);
    shebao_session_free(session);
}

/* Arrays of the generated structs, more than are copied at a time. */
static void runs_on_typed_structs(shebao_session* session) {
    enum { MANY = 10000 };
    shebao_premium_monthly_input* in = malloc(MANY * sizeof *in);
    shebao_premium_monthly_output* out = malloc(MANY * sizeof *out);
    size_t row;
    CHECK(in != NULL && out != NULL);
    for (row = 0; row < MANY; ++row) {
        const shebao_premium_monthly_output begun = SHEBAO_PREMIUM_MONTHLY_OUTPUT_INIT;
        in[row] = person(row % 100 == 70 ? 201009 : 202509, row % 100 == 5 ? -1 : 383100 + (int64_t)row * 100);
        out[row] = begun;
    }
    CHECK(shebao_premium_monthly_batch(session, MANY, in, out, NULL) == 0);
    for (row = 0; row < MANY; ++row) {
        uint32_t wrong = row % 100 == 5    ? SHEBAO_ERROR_OUT_OF_RANGE
                         : row % 100 == 70 ? SHEBAO_ERROR_MISSING_PARAMETER
                                           : 0;
        CHECK(out[row].error == wrong && out[row].struct_size == sizeof *out);
        CHECK(out[row].pension_base == (wrong ? SHEBAO_ABSENT_I64 : in[row].wage));
        CHECK(out[row].total == (wrong ? SHEBAO_ABSENT_I64 : in[row].wage / 100 * 24)); /* whole yuan: nothing to round */
        CHECK(out[row].injury_base == SHEBAO_ABSENT_I64);
    }
    CHECK(shebao_premium_monthly_batch(session, 0, NULL, NULL, NULL) == 0);
    in[MANY - 1].struct_size = 0;
    CHECK(shebao_premium_monthly_batch(session, MANY, in, out, NULL) == SHEBAO_ERROR_WRONG_STRUCT_SIZE);
    free(in);
    free(out);
}

static shebao_account_ledger_span span_of(int32_t from, int32_t until, int64_t personal) {
    shebao_account_ledger_span span = SHEBAO_ACCOUNT_LEDGER_SPAN_INIT;
    span.from = from;
    span.until = until;
    span.personal = personal;
    return span;
}

/* A ragged history: spans in, years out. 50,000.00 and 400.00 a month at 2.62 %: 1,310.00 and 68.12 of interest. */
static void reads_a_ledger(void) {
    static const char accept[] = "{\"accept\":{\"methods\":[\"account.interest_rounding\"]}}";
    shebao_session* session = session_of(accept);
    shebao_account_ledger_span spans[2];
    shebao_account_ledger_input in = SHEBAO_ACCOUNT_LEDGER_INPUT_INIT;
    shebao_account_ledger_output out = SHEBAO_ACCOUNT_LEDGER_OUTPUT_INIT;
    const shebao_account_ledger_year begun = SHEBAO_ACCOUNT_LEDGER_YEAR_INIT;
    shebao_account_ledger_year year = SHEBAO_ACCOUNT_LEDGER_YEAR_INIT, years[10];
    shebao_table* table = NULL;
    shebao_error* error = NULL;
    size_t i;
    spans[0] = span_of(202401, 202404, 40000);
    spans[1] = span_of(202404, 202501, 40000);
    in.region = 410100;
    in.from = 202401;
    in.until = 202501;
    in.personal = 5000000;
    in.spans = spans;
    in.spans_len = 2;
    CHECK(shebao_account_ledger(session, &in, &out, &table, &error) == 0);
    CHECK(out.balance == 5617812 && out.months == 12 && out.used_up == SHEBAO_ABSENT_I32);
    CHECK(out.evidence == SHEBAO_EVIDENCE_UNVERIFIED); /* how a year's interest is rounded: a method that was accepted */
    CHECK(shebao_account_ledger_count_years(table) == 1);
    CHECK(shebao_account_ledger_read_years(table, 0, 1, &year, &error) == 0);
    CHECK(year.rate == 26200 && year.personal_opening_interest == 131000 && year.personal_interest == 6812);
    CHECK(year.from == 202401 && year.until == 202501 && year.unit_booked == SHEBAO_ABSENT_I64);
    year.rate = 7;
    CHECK(shebao_account_ledger_read_years(table, 1, 1, &year, NULL) == SHEBAO_ERROR_WRONG_LENGTH && year.rate == 7);
    CHECK(shebao_account_ledger_read_years(table, 0, 0, NULL, NULL) == 0);
    year.struct_size = 1;
    CHECK(shebao_account_ledger_read_years(table, 0, 1, &year, NULL) == SHEBAO_ERROR_WRONG_STRUCT_SIZE);
    shebao_table_free(table);

    /* 10,000.00 left alone from 2016 to 2025 earns ten rates. */
    in.from = 201601;
    in.until = 202601;
    in.personal = 1000000;
    in.spans_len = 0;
    CHECK(shebao_account_ledger(session, &in, &out, &table, &error) == 0 && out.balance == 1757831);
    CHECK(shebao_account_ledger_count_years(table) == 10);
    for (i = 0; i < 10; ++i) years[i] = begun;
    CHECK(shebao_account_ledger_read_years(table, 0, 10, years, &error) == 0);
    CHECK(years[0].closing == 1083100 && years[1].closing == 1160217 && years[9].closing == 1757831);
    CHECK(shebao_account_ledger_read_years(table, 8, 2, years, &error) == 0 && years[0].closing == 1731853);
    shebao_table_free(table);

    /* Overlapping spans: the second is named. */
    in.from = 202401;
    in.until = 202501;
    in.spans_len = 2;
    spans[1].from = 202403;
    table = NULL;
    CHECK(shebao_account_ledger(session, &in, &out, &table, &error) == SHEBAO_ERROR_OVERLAP && table == NULL);
    CHECK(strcmp(shebao_error_text(error, SHEBAO_FACT_ROW), "1") == 0);
    shebao_error_free(error);
    spans[1].struct_size = 0;
    CHECK(shebao_account_ledger(session, &in, &out, &table, NULL) == SHEBAO_ERROR_WRONG_STRUCT_SIZE);
    in.spans = NULL;
    CHECK(shebao_account_ledger(session, &in, &out, NULL, NULL) == SHEBAO_ERROR_NULL_POINTER);
    in.from = 190001;
    in.spans_len = 0;
    CHECK(shebao_account_ledger(session, &in, &out, NULL, NULL) == SHEBAO_ERROR_OUT_OF_RANGE);
    shebao_session_free(session);

    /* Methods that no text states are refused unless accepted. */
    session = session_of(NULL);
    in.from = 202401;
    CHECK(shebao_account_ledger(session, &in, &out, NULL, NULL) == SHEBAO_ERROR_NOT_ACCEPTED);
    shebao_session_free(session);
}

/* 2019-05: pension 16 and 8 % from the floor 2464.00 (60 % of the average, whole yuan) and the cap 12318.00. */
static void bills_a_unit(shebao_session* session) {
    shebao_premium_unit_bill_roster roster[2] = {SHEBAO_PREMIUM_UNIT_BILL_ROSTER_INIT, SHEBAO_PREMIUM_UNIT_BILL_ROSTER_INIT};
    shebao_premium_unit_bill_input in = SHEBAO_PREMIUM_UNIT_BILL_INPUT_INIT;
    shebao_premium_unit_bill_output out = SHEBAO_PREMIUM_UNIT_BILL_OUTPUT_INIT;
    shebao_premium_unit_bill_line lines[3] = {SHEBAO_PREMIUM_UNIT_BILL_LINE_INIT, SHEBAO_PREMIUM_UNIT_BILL_LINE_INIT,
                                              SHEBAO_PREMIUM_UNIT_BILL_LINE_INIT};
    shebao_premium_unit_bill_failed failed = SHEBAO_PREMIUM_UNIT_BILL_FAILED_INIT;
    shebao_table* table = NULL;
    roster[0].person = 1, roster[0].from = 201901, roster[0].until = 202001, roster[0].wage = 100000;
    roster[1].person = 4294967295, roster[1].from = 201906, roster[1].until = 202001, roster[1].wage = 9000000;
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
    CHECK(lines[2].person == 4294967295 && lines[2].pension_employer == 197088);
    shebao_table_free(table);
    /* A month in a hole: no total, and the month is listed. */
    roster[0].from = 200801;
    in.from = 201006;
    in.until = 201008;
    CHECK(shebao_premium_unit_bill(session, &in, &out, &table, NULL) == 0);
    CHECK(out.rows == 2 && out.pension_employer == SHEBAO_ABSENT_I64 && out.total == SHEBAO_ABSENT_I64);
    CHECK(shebao_premium_unit_bill_read_failed(table, 0, 1, &failed, NULL) == 0);
    CHECK(failed.person == 1 && failed.month == 201007 && failed.error == SHEBAO_ERROR_MISSING_PARAMETER);
    shebao_table_free(table);
    in.roster_len = 0;
    CHECK(shebao_premium_unit_bill(session, &in, &out, NULL, NULL) == SHEBAO_ERROR_EMPTY_ROSTER);
}

static void answers_json(shebao_session* session) {
    static const char request[] = "{\"op\":\"premium.monthly@1\",\"explain\":true,\"input\":{\"region\":\"410100\",\"month\":\"2025-09\","
                                  "\"payer\":\"enterprise\",\"pension\":true,\"wage\":\"8000.00\"}}";
    shebao_buffer answer = SHEBAO_BUFFER_INIT;
    CHECK(shebao_call(session, (const uint8_t*)request, sizeof request - 1, &answer) == 0);
    CHECK(answer.len > 100 && memcmp(answer.data, "{\"ok\":{\"pension_base\":\"8000.00\"", 31) == 0);
    CHECK(answer.data[answer.len - 1] == '}');
    answer.data[answer.len - 1] = 0; /* the caller's own now */
    CHECK(strstr((const char*)answer.data, "\"zh\":") != NULL && strstr((const char*)answer.data, "\"document\":") != NULL);
    shebao_buffer_free(&answer);
    CHECK(answer.data == NULL && answer.len == 0);
    shebao_buffer_free(&answer); /* empty now: nothing */
    CHECK(shebao_call(session, (const uint8_t*)"{", 1, &answer) == SHEBAO_ERROR_BAD_JSON);
    CHECK(memcmp(answer.data, "{\"error\":{\"code\":102", 20) == 0); /* an error is an answer */
    shebao_buffer_free(&answer);
    CHECK(shebao_describe(&answer) == 0);
    answer.data[answer.len - 1] = 0;
    CHECK(strstr((const char*)answer.data, "premium.monthly@1") != NULL);
    shebao_buffer_free(&answer);
}

/* A session goes on when its engine was freed. */
static void frees_in_any_order(void) {
    shebao_engine* other = NULL;
    shebao_session* session = NULL;
    shebao_premium_monthly_input in = person(202509, 800000);
    shebao_premium_monthly_output out = SHEBAO_PREMIUM_MONTHLY_OUTPUT_INIT;
    CHECK(shebao_engine_new(NULL, &other, NULL) == 0);
    CHECK(shebao_session_new(other, NULL, 0, &session, NULL) == 0);
    shebao_engine_free(other);
    CHECK(shebao_premium_monthly(session, &in, &out, NULL) == 0 && out.total == 192000);
    shebao_session_free(session);
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

static void shares_an_engine(void) {
    pthread_t threads[8];
    int i;
    for (i = 0; i < 8; ++i) CHECK(pthread_create(&threads[i], NULL, thread, NULL) == 0);
    for (i = 0; i < 8; ++i) CHECK(pthread_join(threads[i], NULL) == 0);
}

/* A child process goes on with the engine and makes sessions of its own. */
static void forks(void) {
    int status = 0;
    pid_t child = fork();
    CHECK(child >= 0);
    if (child == 0) {
        thread(NULL);
        _exit(EXIT_SUCCESS);
    }
    CHECK(waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == EXIT_SUCCESS);
}

int main(void) {
    shebao_session* session;
    CHECK(shebao_abi_version() >> 16 == SHEBAO_ABI >> 16 && shebao_abi_version() >= SHEBAO_ABI);
    CHECK(strlen(shebao_version()) > 0);
    CHECK(shebao_engine_new(NULL, &engine, NULL) == 0);
    session = session_of(NULL);
    bills_a_person(session);
    asks_under_options();
    runs_on_typed_structs(session);
    reads_a_ledger();
    bills_a_unit(session);
    answers_json(session);
    frees_in_any_order();
    shares_an_engine();
    shebao_session_free(session);
    forks();
    shebao_engine_free(engine);
    puts("the C door holds");
    return EXIT_SUCCESS;
}
