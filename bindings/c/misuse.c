/* What the C door refuses: every pointer of every function, sizes, types, lengths, bytes, packs, limits. Each refusal has its
 * number and leaves the outputs as they were. Runs plain, under valgrind and under sanitizers. */
#include "check.h"

#define OP "premium.monthly@1"

/* An error that no call must write to where it succeeds, nor forget where it fails. */
static void refused(uint32_t returned, uint32_t expected, shebao_error** error) {
    CHECK(returned == expected);
    CHECK(shebao_error_number(*error) == expected);
    CHECK(shebao_error_text(*error, SHEBAO_FACT_MESSAGE) != NULL && shebao_error_text(*error, SHEBAO_FACT_MESSAGE_ZH) != NULL);
    shebao_error_free(*error);
    *error = NULL;
}

static void null_pointers(shebao_session* session) {
    shebao_engine* made = NULL;
    shebao_session* other = NULL;
    shebao_table* table = NULL;
    shebao_error* error = NULL;
    shebao_buffer buffer = SHEBAO_BUFFER_INIT;
    shebao_premium_monthly_input in = person(202509, 800000);
    shebao_premium_monthly_output out = SHEBAO_PREMIUM_MONTHLY_OUTPUT_INIT;
    const uint8_t byte = '{';
    const int64_t* data = NULL;
    const uint32_t path = 0;
    size_t len = 77;
    uint32_t number = 77;
    shebao_column column = input(0, SHEBAO_TYPE_I64, &data, 0, 1);
    shebao_out_column wanted = output(SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, &number, 0, 1);

    refused(shebao_engine_new(NULL, NULL, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    CHECK(shebao_engine_new(NULL, NULL, NULL) == SHEBAO_ERROR_NULL_POINTER);
    refused(shebao_session_new(NULL, NULL, 0, &other, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    refused(shebao_session_new(engine, NULL, 1, &other, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    refused(shebao_session_new(engine, NULL, 0, NULL, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    CHECK(shebao_call(NULL, &byte, 1, &buffer) == SHEBAO_ERROR_NULL_POINTER);
    CHECK(shebao_call(session, NULL, 1, &buffer) == SHEBAO_ERROR_NULL_POINTER);
    CHECK(shebao_call(session, &byte, 1, NULL) == SHEBAO_ERROR_NULL_POINTER);
    CHECK(shebao_describe(NULL) == SHEBAO_ERROR_NULL_POINTER && buffer.data == NULL);
    refused(shebao_batch(NULL, OP, 1, &column, 1, &wanted, 1, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    refused(shebao_batch(session, NULL, 1, &column, 1, &wanted, 1, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    refused(shebao_batch(session, OP, 1, NULL, 1, &wanted, 1, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    refused(shebao_batch(session, OP, 1, &column, 1, NULL, 1, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    column.data = NULL;
    refused(shebao_batch(session, OP, 1, &column, 1, &wanted, 1, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    refused(shebao_table_new(session, OP, 1, &column, 1, &table, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    column.data = &data;
    wanted.data = NULL;
    refused(shebao_batch(session, OP, 1, &column, 1, &wanted, 1, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    wanted.data = &number;
    refused(shebao_table_new(NULL, OP, 1, &column, 1, &table, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    refused(shebao_table_new(session, NULL, 1, &column, 1, &table, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    refused(shebao_table_new(session, OP, 1, NULL, 1, &table, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    refused(shebao_table_new(session, OP, 1, &column, 1, NULL, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    CHECK(table == NULL && number == 77);

    CHECK(shebao_table_new(session, OP, 1, &column, 1, &table, NULL) == 0); /* a bad row, but a table */
    CHECK(shebao_table_column(NULL, &path, 1, &data, &len) == SHEBAO_ERROR_NULL_POINTER);
    CHECK(shebao_table_column(table, NULL, 1, &data, &len) == SHEBAO_ERROR_NULL_POINTER);
    CHECK(shebao_table_column(table, &path, 1, NULL, &len) == SHEBAO_ERROR_NULL_POINTER);
    CHECK(shebao_table_column(table, &path, 1, &data, NULL) == SHEBAO_ERROR_NULL_POINTER);
    CHECK(shebao_table_column(table, NULL, 0, &data, &len) == SHEBAO_ERROR_WRONG_COLUMN);
    CHECK(data == NULL && len == 77);
    refused(shebao_table_copy(NULL, NULL, 0, 0, 1, &wanted, 1, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    refused(shebao_table_copy(table, NULL, 1, 0, 1, &wanted, 1, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    refused(shebao_table_copy(table, NULL, 0, 0, 1, NULL, 1, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    wanted.data = NULL;
    refused(shebao_table_copy(table, NULL, 0, 0, 1, &wanted, 1, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    CHECK(shebao_table_error(NULL, 0, NULL) == SHEBAO_ERROR_NULL_POINTER);
    shebao_table_free(table);

    refused(shebao_premium_monthly(NULL, &in, &out, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    refused(shebao_premium_monthly(session, NULL, &out, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    refused(shebao_premium_monthly(session, &in, NULL, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    refused(shebao_premium_monthly_batch(session, 1, NULL, &out, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    refused(shebao_premium_monthly_batch(session, 1, &in, NULL, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    refused(shebao_account_ledger_read_years(NULL, 0, 0, NULL, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    CHECK(shebao_account_ledger_count_years(NULL) == 0);

    CHECK(shebao_error_new(301, NULL, NULL) == SHEBAO_ERROR_NULL_POINTER);
    CHECK(shebao_error_new(999, NULL, &error) == SHEBAO_ERROR_UNKNOWN_WORD && error == NULL);
    CHECK(shebao_error_new(301, "wage", &error) == 0 && strcmp(shebao_error_text(error, SHEBAO_FACT_FIELD), "wage") == 0);
    shebao_error_free(error);
    CHECK(shebao_error_number(NULL) == 0 && shebao_error_text(NULL, SHEBAO_FACT_NAME) == NULL);
    /* Freeing nothing is nothing. */
    shebao_engine_free(made);
    shebao_session_free(other);
    shebao_table_free(NULL);
    shebao_error_free(NULL);
    shebao_buffer_free(NULL);
    shebao_buffer_free(&buffer);
}

static void wrong_sizes(shebao_session* session) {
    const uint32_t sizes[4] = {0, 4, sizeof(shebao_column) - 8, 4096};
    int64_t wage = 800000;
    uint32_t number = 77;
    size_t i;
    for (i = 0; i < 4; ++i) {
        shebao_error* error = NULL;
        shebao_engine* made = NULL;
        shebao_setup setup = SHEBAO_SETUP_INIT;
        shebao_buffer buffer = SHEBAO_BUFFER_INIT;
        shebao_column columns[2];
        shebao_out_column wanted = output(SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, &number, 0, 1);
        shebao_premium_monthly_input in = person(202509, 800000);
        shebao_premium_monthly_output out = SHEBAO_PREMIUM_MONTHLY_OUTPUT_INIT;
        columns[0] = input(SHEBAO_PREMIUM_MONTHLY_IN_WAGE, SHEBAO_TYPE_I64, &wage, 0, 1);
        columns[1] = input(SHEBAO_PREMIUM_MONTHLY_IN_MONTH, SHEBAO_TYPE_I64, &wage, 0, 1);
        setup.struct_size = sizes[i];
        refused(shebao_engine_new(&setup, &made, &error), SHEBAO_ERROR_WRONG_STRUCT_SIZE, &error);
        buffer.struct_size = sizes[i];
        CHECK(shebao_call(session, NULL, 0, &buffer) == SHEBAO_ERROR_WRONG_STRUCT_SIZE && buffer.data == NULL);
        CHECK(shebao_describe(&buffer) == SHEBAO_ERROR_WRONG_STRUCT_SIZE);
        shebao_buffer_free(&buffer);
        columns[1].struct_size = sizes[i]; /* all of an array have one size */
        refused(shebao_batch(session, OP, 1, columns, 2, &wanted, 1, &error), SHEBAO_ERROR_WRONG_STRUCT_SIZE, &error);
        columns[0].struct_size = sizes[i];
        refused(shebao_batch(session, OP, 1, columns, 1, &wanted, 1, &error), SHEBAO_ERROR_WRONG_STRUCT_SIZE, &error);
        columns[0].struct_size = sizeof columns[0];
        wanted.struct_size = sizes[i];
        refused(shebao_batch(session, OP, 1, columns, 1, &wanted, 1, &error), SHEBAO_ERROR_WRONG_STRUCT_SIZE, &error);
        in.struct_size = sizes[i];
        refused(shebao_premium_monthly(session, &in, &out, &error), SHEBAO_ERROR_WRONG_STRUCT_SIZE, &error);
        in = person(202509, 800000);
        out.struct_size = sizes[i];
        refused(shebao_premium_monthly(session, &in, &out, &error), SHEBAO_ERROR_WRONG_STRUCT_SIZE, &error);
        CHECK(number == 77 && out.total == SHEBAO_ABSENT_I64 && made == NULL);
    }
}

/* One wrong thing in columns that are right otherwise. */
static void wrong_columns(shebao_session* session) {
    enum { ROWS = 9 };
    int64_t wages[ROWS] = {0}, total[ROWS] = {7}, ledger_offsets[ROWS + 1] = {0};
    uint32_t numbers[ROWS] = {77};
    uint8_t bits[2] = {0, 0};
    shebao_column in = input(SHEBAO_PREMIUM_MONTHLY_IN_WAGE, SHEBAO_TYPE_I64, wages, 0, ROWS), twice[2], list;
    shebao_out_column out[2], extra[3];
    shebao_error* error = NULL;
    shebao_table* table = NULL;
    out[0] = output(SHEBAO_FIELD_ERROR, SHEBAO_TYPE_U32, numbers, 0, ROWS);
    out[1] = output(SHEBAO_PREMIUM_MONTHLY_OUT_TOTAL, SHEBAO_TYPE_I64, total, 0, ROWS);
    CHECK(shebao_batch(session, OP, 0, NULL, 0, NULL, 0, NULL) == SHEBAO_ERROR_WRONG_COLUMN); /* no error column */

#define INPUT_WITH(member, value, expected)                                                            \
    do {                                                                                               \
        shebao_column column = in;                                                                     \
        column.member = value;                                                                         \
        refused(shebao_batch(session, OP, ROWS, &column, 1, out, 2, &error), expected, &error);        \
        refused(shebao_table_new(session, OP, ROWS, &column, 1, &table, &error), expected, &error);    \
    } while (0)
    INPUT_WITH(type, 0, SHEBAO_ERROR_WRONG_COLUMN);
    INPUT_WITH(type, SHEBAO_TYPE_U32, SHEBAO_ERROR_WRONG_COLUMN);
    INPUT_WITH(type, SHEBAO_TYPE_LIST, SHEBAO_ERROR_WRONG_COLUMN);
    INPUT_WITH(type, 99, SHEBAO_ERROR_WRONG_COLUMN);
    INPUT_WITH(field, 999, SHEBAO_ERROR_WRONG_COLUMN);
    INPUT_WITH(field, SHEBAO_FIELD_ERROR, SHEBAO_ERROR_WRONG_COLUMN);
    INPUT_WITH(reserved, 1, SHEBAO_ERROR_WRONG_COLUMN);
    INPUT_WITH(stride, 7, SHEBAO_ERROR_WRONG_COLUMN);
    INPUT_WITH(stride, SIZE_MAX / 2, SHEBAO_ERROR_WRONG_LENGTH);
    INPUT_WITH(len, ROWS - 1, SHEBAO_ERROR_WRONG_LENGTH);
    INPUT_WITH(len, 0, SHEBAO_ERROR_WRONG_LENGTH);
#undef INPUT_WITH

#define OUTPUT_WITH(at, member, value, expected)                                                        \
    do {                                                                                               \
        extra[0] = out[0], extra[1] = out[1], extra[at].member = value;                                \
        refused(shebao_batch(session, OP, ROWS, &in, 1, extra, 2, &error), expected, &error);          \
    } while (0)
    OUTPUT_WITH(1, type, SHEBAO_TYPE_I32, SHEBAO_ERROR_WRONG_COLUMN); /* money does not fit: no fen is cut off */
    OUTPUT_WITH(1, type, SHEBAO_TYPE_U32, SHEBAO_ERROR_WRONG_COLUMN);
    OUTPUT_WITH(1, type, SHEBAO_TYPE_LIST, SHEBAO_ERROR_WRONG_COLUMN);
    OUTPUT_WITH(0, type, SHEBAO_TYPE_U8, SHEBAO_ERROR_WRONG_COLUMN); /* nor does an error number */
    OUTPUT_WITH(0, field, SHEBAO_FIELD_STANDING, SHEBAO_ERROR_WRONG_COLUMN);
    OUTPUT_WITH(1, field, 999, SHEBAO_ERROR_WRONG_COLUMN);
    OUTPUT_WITH(1, reserved, 1, SHEBAO_ERROR_WRONG_COLUMN);
    OUTPUT_WITH(1, stride, 4, SHEBAO_ERROR_WRONG_COLUMN);
    OUTPUT_WITH(1, len, ROWS + 1, SHEBAO_ERROR_WRONG_LENGTH);
    OUTPUT_WITH(1, data, NULL, SHEBAO_ERROR_NULL_POINTER);
#undef OUTPUT_WITH

    twice[0] = twice[1] = in;
    refused(shebao_batch(session, OP, ROWS, twice, 2, out, 2, &error), SHEBAO_ERROR_WRONG_COLUMN, &error);
    CHECK(shebao_table_new(session, OP, ROWS, twice, 2, &table, NULL) == SHEBAO_ERROR_WRONG_COLUMN);
    extra[0] = out[0], extra[1] = extra[2] = out[1];
    refused(shebao_batch(session, OP, ROWS, &in, 1, extra, 3, &error), SHEBAO_ERROR_WRONG_COLUMN, &error);
    refused(shebao_batch(session, OP, ROWS, &in, SIZE_MAX, out, 2, &error), SHEBAO_ERROR_WRONG_LENGTH, &error);
    refused(shebao_batch(session, OP, SIZE_MAX, &in, 1, out, 2, &error), SHEBAO_ERROR_TOO_MANY_ROWS, &error);
    CHECK(shebao_batch(session, "no.such@1", ROWS, &in, 1, out, 2, NULL) == SHEBAO_ERROR_UNKNOWN_OPERATION);
    CHECK(shebao_batch(session, "premium.monthly@2", ROWS, &in, 1, out, 2, NULL) == SHEBAO_ERROR_UNKNOWN_OPERATION);
    CHECK(shebao_batch(session, "premium.monthly", ROWS, &in, 1, out, 2, NULL) == SHEBAO_ERROR_UNKNOWN_OPERATION);
    CHECK(shebao_batch(session, "\xff\xfe", ROWS, &in, 1, out, 2, NULL) == SHEBAO_ERROR_BAD_UTF8);
    CHECK(numbers[0] == 77 && total[0] == 7 && table == NULL); /* what is refused as a whole is not touched */
    CHECK(shebao_batch(session, SHEBAO_ACCOUNT_LEDGER, ROWS, NULL, 0, out, 1, NULL) == SHEBAO_ERROR_NOT_OFFERED);

    /* Two results in one place: the later column is what stays, as with any store; nothing else happens. */
    extra[0] = out[0], extra[1] = out[1], extra[2] = out[1];
    extra[2].field = SHEBAO_PREMIUM_MONTHLY_OUT_PENSION_BASE;
    in.valid = bits;
    CHECK(shebao_batch(session, OP, ROWS, &in, 1, extra, 3, NULL) == 0);
    CHECK(numbers[0] == SHEBAO_ERROR_MISSING_FIELD && total[0] == SHEBAO_ABSENT_I64);

    /* Offsets: too few, falling, not from 0, beyond the items; a list without its columns has items of absent fields. */
    list = input(SHEBAO_ACCOUNT_LEDGER_IN_SPANS, SHEBAO_TYPE_LIST, ledger_offsets, 0, 2);
    list.len = 1;
    CHECK(shebao_table_new(session, SHEBAO_ACCOUNT_LEDGER, 1, &list, 1, &table, NULL) == SHEBAO_ERROR_WRONG_LENGTH);
    list.len = 2;
    ledger_offsets[0] = 1, ledger_offsets[1] = 0;
    CHECK(shebao_table_new(session, SHEBAO_ACCOUNT_LEDGER, 1, &list, 1, &table, NULL) == SHEBAO_ERROR_WRONG_LENGTH);
    ledger_offsets[1] = 1;
    CHECK(shebao_table_new(session, SHEBAO_ACCOUNT_LEDGER, 1, &list, 1, &table, NULL) == SHEBAO_ERROR_WRONG_LENGTH);
    ledger_offsets[0] = -1;
    CHECK(shebao_table_new(session, SHEBAO_ACCOUNT_LEDGER, 1, &list, 1, &table, NULL) == SHEBAO_ERROR_WRONG_LENGTH);
    ledger_offsets[0] = 0, ledger_offsets[1] = INT64_MAX;
    CHECK(shebao_table_new(session, SHEBAO_ACCOUNT_LEDGER, 1, &list, 1, &table, NULL) == SHEBAO_ERROR_TOO_MANY_ROWS);
    ledger_offsets[1] = 3;
    in = input(SHEBAO_ACCOUNT_LEDGER_IN_SPANS_FROM, SHEBAO_TYPE_I64, wages, 0, 2);
    list.items = &in, list.items_len = 1;
    CHECK(shebao_table_new(session, SHEBAO_ACCOUNT_LEDGER, 1, &list, 1, &table, NULL) == SHEBAO_ERROR_WRONG_LENGTH);
    list.items = NULL;
    CHECK(shebao_table_new(session, SHEBAO_ACCOUNT_LEDGER, 1, &list, 1, &table, NULL) == SHEBAO_ERROR_NULL_POINTER);
    list.items_len = 0;
    CHECK(shebao_table_new(session, SHEBAO_ACCOUNT_LEDGER, 1, &list, 1, &table, NULL) == 0);
    CHECK(shebao_table_error(table, 0, NULL) == SHEBAO_ERROR_MISSING_FIELD);
    {
        const uint32_t paths[3][3] = {{0, 0, 0}, {99, 0, 0}, {0, 99, 0}};
        const int64_t* data;
        size_t len;
        CHECK(shebao_table_column(table, paths[0], 3, &data, &len) == SHEBAO_ERROR_WRONG_COLUMN);
        CHECK(shebao_table_column(table, paths[1], 1, &data, &len) == SHEBAO_ERROR_WRONG_COLUMN);
        CHECK(shebao_table_column(table, paths[2], 2, &data, &len) == SHEBAO_ERROR_WRONG_COLUMN);
        CHECK(shebao_table_copy(table, NULL, 0, 0, 2, NULL, 0, NULL) == SHEBAO_ERROR_WRONG_LENGTH);
        CHECK(shebao_table_copy(table, NULL, 0, SIZE_MAX, 2, NULL, 0, NULL) == SHEBAO_ERROR_WRONG_LENGTH);
        CHECK(shebao_table_copy(table, paths[1], 1, 0, 0, NULL, 0, NULL) == SHEBAO_ERROR_WRONG_COLUMN);
    }
    shebao_table_free(table);
}

static void wrong_bytes(shebao_session* session) {
    shebao_buffer answer = SHEBAO_BUFFER_INIT;
    shebao_session* other = NULL;
    shebao_error* error = NULL;
    char* deep = malloc(10000);
    struct {
        const char* options;
        uint32_t expected;
    } options[] = {{"\xff", SHEBAO_ERROR_BAD_UTF8},
                   {"{", SHEBAO_ERROR_BAD_JSON},
                   {"[]", SHEBAO_ERROR_WRONG_TYPE},
                   {"{\"now\":1}", SHEBAO_ERROR_UNKNOWN_MEMBER},
                   {"{\"known\":\"2025-07-01\",\"known\":\"2025-07-01\"}", SHEBAO_ERROR_DUPLICATE_MEMBER},
                   {"{\"known\":\"yesterday\"}", SHEBAO_ERROR_BAD_DATE},
                   {"{\"accept\":{\"evidence\":\"rumour\"}}", SHEBAO_ERROR_UNKNOWN_WORD},
                   {"{\"accept\":{\"methods\":[\"no.such\"]}}", SHEBAO_ERROR_UNKNOWN_PARAMETER},
                   {"{\"overlays\":[{\"id\":\"a\",\"mode\":\"fill\",\"rows\":[{\"param\":\"pension.employer\",\"region\":"
                    "\"410000\",\"from\":\"2025-01\",\"value\":\"16%\"}]}]}",
                    SHEBAO_ERROR_NO_CITATION},
                   {"{\"overlays\":[{\"id\":\"a\",\"mode\":\"fill\",\"rows\":[{\"param\":\"pension.employer\",\"region\":"
                    "\"410100\",\"from\":\"2025-01\",\"value\":\"16%\",\"cite\":\"a\"}]}]}",
                    SHEBAO_ERROR_NOT_SET_HERE}};
    size_t i;
    for (i = 0; i < sizeof options / sizeof options[0]; ++i) {
        const uint8_t* text = (const uint8_t*)options[i].options;
        refused(shebao_session_new(engine, text, strlen(options[i].options), &other, &error), options[i].expected, &error);
    }
    CHECK(other == NULL && deep != NULL);
    CHECK(shebao_call(session, (const uint8_t*)"\xff\xfe", 2, &answer) == SHEBAO_ERROR_BAD_UTF8);
    shebao_buffer_free(&answer);
    CHECK(shebao_call(session, NULL, 0, &answer) == SHEBAO_ERROR_BAD_JSON);
    shebao_buffer_free(&answer);
    memset(deep, '[', 10000);
    CHECK(shebao_call(session, (const uint8_t*)deep, 10000, &answer) == SHEBAO_ERROR_TOO_DEEP);
    shebao_buffer_free(&answer);
    refused(shebao_session_new(engine, (const uint8_t*)deep, 10000, &other, &error), SHEBAO_ERROR_TOO_DEEP, &error);
    free(deep);
}

/* Packs that are none, and limits that are set when the engine is made. */
static void wrong_setups(void) {
    static const uint8_t garbage[] = "not a pack";
    shebao_setup setup = SHEBAO_SETUP_INIT;
    shebao_engine* made = NULL;
    shebao_session* session = NULL;
    shebao_table* table = NULL;
    shebao_error* error = NULL;
    shebao_buffer answer = SHEBAO_BUFFER_INIT;
    shebao_account_ledger_input in = SHEBAO_ACCOUNT_LEDGER_INPUT_INIT;
    shebao_account_ledger_output out = SHEBAO_ACCOUNT_LEDGER_OUTPUT_INIT;
    setup.figures = garbage;
    refused(shebao_engine_new(&setup, &made, &error), SHEBAO_ERROR_BAD_PACK, &error); /* no bytes */
    setup.figures_len = sizeof garbage;
    refused(shebao_engine_new(&setup, &made, &error), SHEBAO_ERROR_BAD_PACK, &error);
    setup.figures = NULL;
    refused(shebao_engine_new(&setup, &made, &error), SHEBAO_ERROR_NULL_POINTER, &error);
    setup.figures_len = 0;
    setup.text = garbage;
    setup.text_len = sizeof garbage;
    refused(shebao_engine_new(&setup, &made, &error), SHEBAO_ERROR_BAD_PACK, &error);
    CHECK(made == NULL);
    setup.text = NULL;
    setup.text_len = 0;
    setup.bytes = 10;
    setup.depth = 1;
    setup.rows = 2;
    setup.months = 12;
    CHECK(shebao_engine_new(&setup, &made, &error) == 0);
    CHECK(shebao_session_new(made, NULL, 0, &session, &error) == 0);
    CHECK(shebao_call(session, (const uint8_t*)"{\"op\":\"a\"} ", 11, &answer) == SHEBAO_ERROR_TOO_LONG);
    shebao_buffer_free(&answer);
    CHECK(shebao_call(session, (const uint8_t*)"{\"a\":{}}", 8, &answer) == SHEBAO_ERROR_TOO_DEEP);
    shebao_buffer_free(&answer);
    refused(shebao_table_new(session, OP, 3, NULL, 0, &table, &error), SHEBAO_ERROR_TOO_MANY_ROWS, &error);
    in.region = 410100;
    in.from = 202401;
    in.until = 202502;
    in.personal = 0;
    refused(shebao_account_ledger(session, &in, &out, NULL, &error), SHEBAO_ERROR_HISTORY_TOO_LONG, &error);
    shebao_session_free(session);
    shebao_engine_free(made);
}

int main(void) {
    shebao_session* session;
    CHECK(shebao_engine_new(NULL, &engine, NULL) == 0);
    session = session_of(NULL);
    null_pointers(session);
    wrong_sizes(session);
    wrong_columns(session);
    wrong_bytes(session);
    wrong_setups();
    shebao_session_free(session);
    shebao_engine_free(engine);
    puts("the C door refuses");
    return EXIT_SUCCESS;
}
