/* The JSON door for PL/SQL: what an external procedure of Oracle calls. How it is declared there, and what was not tried:
 * docs/PLSQL.md.
 *
 *   cc -shared -fPIC -O2 -DPLSQL_LIBRARY plsql.c -I$S/include $S/lib/libshebao.a -lpthread -ldl -lm \
 *      -Wl,--exclude-libs,ALL -o libshebao_plsql.so
 *
 * As a program it is its own test, without a database. */
#include <pthread.h>
#include <string.h>

#include "shebao.h"

/* Not errors of the engine: the answer is longer than its room (then *answer_len says how long it is), or something is null. */
#define SHEBAO_PLSQL_NO_ROOM -1
#define SHEBAO_PLSQL_NULL -2

/* One engine for the process of the agent, made on the first call and shared by its threads. */
static shebao_engine* rules;
static uint32_t wrong;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void make(void) { wrong = shebao_engine_new(NULL, &rules, NULL); }

/* Answers one JSON request in UTF-8. Indicators are Oracle's: -1 for null, 0 for not null. Returns the number of the answer's error,
 * 0 where there is none; an error, too, has an answer, with its facts. */
int shebao_plsql_call(const char* request, short request_ind, int request_len, int room, short room_ind, char* answer,
                      short* answer_ind, int* answer_len) {
    shebao_session* session = NULL;
    shebao_buffer made = SHEBAO_BUFFER_INIT;
    uint32_t number;
    *answer_ind = -1;
    *answer_len = 0;
    if (request_ind != 0 || room_ind != 0 || request_len < 0) return SHEBAO_PLSQL_NULL;
    pthread_once(&once, make);
    number = wrong != 0 ? wrong : shebao_session_new(rules, NULL, 0, &session, NULL);
    if (number == 0) number = shebao_call(session, (const uint8_t*)request, (size_t)request_len, &made);
    if (made.data != NULL && made.len <= INT32_MAX) {
        *answer_len = (int)made.len;
        if (room >= 0 && made.len <= (size_t)room) {
            memcpy(answer, made.data, made.len);
            *answer_ind = 0;
        }
    }
    shebao_buffer_free(&made);
    shebao_session_free(session);
    return *answer_ind == 0 || *answer_len == 0 ? (int)number : SHEBAO_PLSQL_NO_ROOM;
}

#ifndef PLSQL_LIBRARY
#include "check.h"

int main(void) {
    static const char request[] = "{\"op\":\"premium.monthly@1\",\"input\":{\"region\":\"410100\",\"month\":\"2025-09\","
                                  "\"payer\":\"enterprise\",\"pension\":true,\"wage\":\"8000.00\"}}";
    const int len = sizeof request - 1;
    char answer[32767];
    short null;
    int got;
    CHECK(shebao_plsql_call(request, 0, len, sizeof answer, 0, answer, &null, &got) == 0 && null == 0);
    CHECK(got > 31 && memcmp(answer, "{\"ok\":{\"pension_base\":\"8000.00\"", 31) == 0);
    memset(answer, 7, sizeof answer);
    CHECK(shebao_plsql_call(request, 0, len, 10, 0, answer, &null, &got) == SHEBAO_PLSQL_NO_ROOM);
    CHECK(null == -1 && got > 31 && answer[0] == 7);
    CHECK(shebao_plsql_call("{", 0, 1, sizeof answer, 0, answer, &null, &got) == 102 && null == 0);
    CHECK(memcmp(answer, "{\"error\":{\"code\":102", 20) == 0);
    CHECK(shebao_plsql_call(NULL, -1, 0, sizeof answer, 0, answer, &null, &got) == SHEBAO_PLSQL_NULL && null == -1);
    CHECK(shebao_plsql_call(request, 0, len, 0, -1, answer, &null, &got) == SHEBAO_PLSQL_NULL);
    shebao_engine_free(rules);
    puts("as PL/SQL would call it");
    return EXIT_SUCCESS;
}
#endif
