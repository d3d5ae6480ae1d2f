/* What the test programs share. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "shebao_ops.h"

#define CHECK(what)                                                                   \
    do {                                                                              \
        if (!(what)) {                                                                \
            fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #what); \
            exit(EXIT_FAILURE);                                                       \
        }                                                                             \
    } while (0)

static shebao_engine* engine;

static shebao_session* session_of(const char* options) {
    shebao_session* session = NULL;
    size_t len = options == NULL ? 0 : strlen(options);
    CHECK(shebao_session_new(engine, (const uint8_t*)options, len, &session, NULL) == 0);
    return session;
}

/* Numbers one after another, or a member of an array of structs. */
static shebao_column input(uint32_t field, uint32_t type, const void* data, size_t stride, size_t len) {
    shebao_column column = SHEBAO_COLUMN_INIT;
    column.field = field;
    column.type = type;
    column.data = data;
    column.stride = stride;
    column.len = len;
    return column;
}

static shebao_out_column output(uint32_t field, uint32_t type, void* data, size_t stride, size_t len) {
    shebao_out_column column = SHEBAO_OUT_COLUMN_INIT;
    column.field = field;
    column.type = type;
    column.data = data;
    column.stride = stride;
    column.len = len;
    return column;
}

/* An employee of an enterprise in Zhengzhou, asking for the pension of a month. */
static shebao_premium_monthly_input person(int32_t month, int64_t fen) {
    shebao_premium_monthly_input in = SHEBAO_PREMIUM_MONTHLY_INPUT_INIT;
    in.region = 410100;
    in.month = month;
    in.payer = SHEBAO_PAYER_ENTERPRISE;
    in.pension = 1;
    in.wage = fen;
    return in;
}

#endif /* CHECK_H */
