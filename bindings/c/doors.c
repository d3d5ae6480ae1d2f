/* What came after the headers of bindings/c/old, so that test.c, columns.c and misuse.c can go on being compiled with those. */
#include "check.h"

static int holds(const shebao_buffer* answer, const char* text) {
    const char* data = (const char*)answer->data;
    size_t len = strlen(text), at;
    for (at = 0; at + len <= answer->len; ++at) {
        if (memcmp(data + at, text, len) == 0) return 1;
    }
    return 0;
}

/* Where a parameter is known, under the session's options. */
static void tells_what_is_covered(shebao_session* session) {
    shebao_buffer answer = SHEBAO_BUFFER_INIT;
    shebao_error* error = NULL;
    shebao_session* earlier = session_of("{\"known\":\"2024-01-01\"}");
    CHECK(shebao_coverage(session, "base.average", "pension", 410100, &answer, &error) == 0 && error == NULL);
    CHECK(holds(&answer, "/2010-07\"") && holds(&answer, "\"2011-07/")); /* nobody found the average of 2009 */
    shebao_buffer_free(&answer);
    CHECK(shebao_coverage(earlier, "base.average", "pension", 410100, &answer, &error) == 0);
    CHECK(!holds(&answer, "/2027-01")); /* what was published later is not seen */
    shebao_buffer_free(&answer);
    CHECK(shebao_coverage(session, "base.average", "", 410100, &answer, NULL) == 0); /* no row is for all kinds */
    CHECK(answer.len == 2 && holds(&answer, "[]"));
    shebao_buffer_free(&answer);
    CHECK(shebao_coverage(session, "base.average", "no_such", 410100, &answer, NULL) == SHEBAO_ERROR_UNKNOWN_WORD);
    CHECK(shebao_coverage(session, "base.average", NULL, 990000, &answer, NULL) == SHEBAO_ERROR_UNKNOWN_REGION);
    CHECK(shebao_coverage(session, "base.average", NULL, -1, &answer, NULL) == SHEBAO_ERROR_BAD_REGION);
    CHECK(shebao_coverage(session, "\xff", NULL, 410100, &answer, NULL) == SHEBAO_ERROR_BAD_UTF8);
    CHECK(shebao_coverage(session, "no.such", NULL, 410100, &answer, &error) == SHEBAO_ERROR_UNKNOWN_PARAMETER);
    CHECK(shebao_error_number(error) == SHEBAO_ERROR_UNKNOWN_PARAMETER);
    shebao_error_free(error);
    CHECK(shebao_coverage(NULL, "base.average", NULL, 410100, &answer, NULL) == SHEBAO_ERROR_NULL_POINTER);
    CHECK(shebao_coverage(session, NULL, NULL, 410100, &answer, NULL) == SHEBAO_ERROR_NULL_POINTER);
    CHECK(shebao_coverage(session, "base.average", NULL, 410100, NULL, NULL) == SHEBAO_ERROR_NULL_POINTER);
    CHECK(answer.data == NULL);
    answer.struct_size = 4;
    CHECK(shebao_coverage(session, "base.average", NULL, 410100, &answer, NULL) == SHEBAO_ERROR_WRONG_STRUCT_SIZE);
    shebao_session_free(earlier);
}

/* 100 MB of anything are over the limit that an engine has by itself, and are refused unread. */
static void refuses_what_is_long(shebao_session* session) {
    const size_t len = 100u * 1024 * 1024;
    char* request = malloc(len);
    shebao_buffer answer = SHEBAO_BUFFER_INIT;
    CHECK(request != NULL);
    memset(request, ' ', len);
    CHECK(shebao_call(session, (const uint8_t*)request, len, &answer) == SHEBAO_ERROR_TOO_LONG);
    CHECK(holds(&answer, "\"code\":103"));
    shebao_buffer_free(&answer);
    free(request);
}

/* With a limit that lets it in, a request of 100 MB is read to its end: here a string that no field has. */
static void reads_what_is_long(void) {
    static const char head[] = "{\"op\":\"premium.monthly@1\",\"input\":{\"region\":\"";
    const size_t len = 100u * 1024 * 1024;
    char* request = malloc(len);
    shebao_setup setup = SHEBAO_SETUP_INIT;
    shebao_engine* large = NULL;
    shebao_session* session = NULL;
    shebao_buffer answer = SHEBAO_BUFFER_INIT;
    CHECK(request != NULL);
    memset(request, '4', len);
    memcpy(request, head, sizeof head - 1);
    memcpy(request + len - 3, "\"}}", 3);
    setup.bytes = len;
    CHECK(shebao_engine_new(&setup, &large, NULL) == 0 && shebao_session_new(large, NULL, 0, &session, NULL) == 0);
    CHECK(shebao_call(session, (const uint8_t*)request, len, &answer) == SHEBAO_ERROR_BAD_REGION);
    CHECK(answer.len < 10000); /* the answer does not repeat it */
    shebao_buffer_free(&answer);
    shebao_session_free(session);
    shebao_engine_free(large);
    free(request);
}

/* Eighty years at 100 %, which no law knows: the account outgrows all bounds. */
static void outgrows_all_bounds(void) {
    char options[12000] = "{\"accept\":{\"methods\":[\"account.interest_rounding\"]},"
                          "\"overlays\":[{\"id\":\"ours\",\"mode\":\"replace\",\"rows\":[";
    size_t len = strlen(options);
    int year;
    shebao_session* session;
    shebao_error* error = NULL;
    shebao_table* table = NULL;
    shebao_account_ledger_input in = SHEBAO_ACCOUNT_LEDGER_INPUT_INIT;
    shebao_account_ledger_output out = SHEBAO_ACCOUNT_LEDGER_OUTPUT_INIT;
    for (year = 2020; year < 2098; ++year) {
        len += (size_t)snprintf(options + len, sizeof options - len,
                                "%s{\"param\":\"account.rate\",\"region\":\"100000\",\"from\":\"%d-01\",\"until\":\"%d-01\","
                                "\"value\":\"100%%\",\"cite\":\"x\"}",
                                year == 2020 ? "" : ",", year, year + 1);
    }
    snprintf(options + len, sizeof options - len, "]}]}");
    session = session_of(options);
    in.region = 410100, in.from = 202001, in.until = 209801, in.personal = 100;
    CHECK(shebao_account_ledger(session, &in, &out, &table, &error) == SHEBAO_ERROR_OVERFLOW && table == NULL);
    CHECK(shebao_error_number(error) == 501);
    shebao_error_free(error);
    in.until = 202301; /* 1.00 yuan doubles three times */
    CHECK(shebao_account_ledger(session, &in, &out, NULL, NULL) == 0 && out.balance == 800);
    shebao_session_free(session);
}

int main(void) {
    shebao_session* session;
    CHECK(shebao_engine_new(NULL, &engine, NULL) == 0);
    session = session_of(NULL);
    tells_what_is_covered(session);
    refuses_what_is_long(session);
    reads_what_is_long();
    outgrows_all_bounds();
    shebao_session_free(session);
    shebao_engine_free(engine);
    puts("the C door's later functions hold");
    return EXIT_SUCCESS;
}
