/* A host that loads the library by name, uses it and lets it go: dlopen and dlclose, on one thread and on several, again and again.
 * The path of the library is its argument. Runs plain, under valgrind and under the address sanitizer. */
#define _POSIX_C_SOURCE 200809L
#include <dlfcn.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "shebao.h"

#define CHECK(what)                                                                   \
    do {                                                                              \
        if (!(what)) {                                                                \
            fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #what); \
            exit(EXIT_FAILURE);                                                       \
        }                                                                             \
    } while (0)

/* What the host looks up. */
static uint32_t (*engine_new)(const shebao_setup*, shebao_engine**, shebao_error**);
static void (*engine_free)(shebao_engine*);
static uint32_t (*session_new)(const shebao_engine*, const uint8_t*, size_t, shebao_session**, shebao_error**);
static void (*session_free)(shebao_session*);
static uint32_t (*call)(shebao_session*, const uint8_t*, size_t, shebao_buffer*);
static void (*buffer_free)(shebao_buffer*);
static shebao_engine* engine;

/* POSIX lets a function's address come from an object's. */
static void find(void* library, const char* name, void* function) {
    void* found = dlsym(library, name);
    CHECK(found != NULL);
    memcpy(function, &found, sizeof found);
}

static void* asks(void* unused) {
    static const char request[] = "{\"op\":\"premium.monthly@1\",\"input\":{\"region\":\"410100\",\"month\":\"2025-09\","
                                  "\"payer\":\"enterprise\",\"pension\":true,\"wage\":\"8000.00\"}}";
    shebao_session* session = NULL;
    shebao_buffer answer = SHEBAO_BUFFER_INIT;
    (void)unused;
    CHECK(session_new(engine, NULL, 0, &session, NULL) == 0);
    CHECK(call(session, (const uint8_t*)request, sizeof request - 1, &answer) == 0);
    CHECK(answer.len > 31 && memcmp(answer.data, "{\"ok\":{\"pension_base\":\"8000.00\"", 31) == 0);
    buffer_free(&answer);
    CHECK(call(session, (const uint8_t*)"{", 1, &answer) == 102);
    buffer_free(&answer);
    session_free(session);
    return NULL;
}

int main(int count, char** arguments) {
    int round, gone = 0;
    CHECK(count == 2);
    for (round = 0; round < 8; ++round) {
        pthread_t threads[4];
        int i;
        void* library = dlopen(arguments[1], RTLD_NOW | RTLD_LOCAL);
        if (library == NULL) fprintf(stderr, "%s\n", dlerror());
        CHECK(library != NULL);
        find(library, "shebao_engine_new", &engine_new);
        find(library, "shebao_engine_free", &engine_free);
        find(library, "shebao_session_new", &session_new);
        find(library, "shebao_session_free", &session_free);
        find(library, "shebao_call", &call);
        find(library, "shebao_buffer_free", &buffer_free);
        CHECK(engine_new(NULL, &engine, NULL) == 0);
        asks(NULL);
        for (i = 0; i < 4; ++i) CHECK(pthread_create(&threads[i], NULL, asks, NULL) == 0);
        for (i = 0; i < 4; ++i) CHECK(pthread_join(threads[i], NULL) == 0);
        engine_free(engine);
        CHECK(dlclose(library) == 0);
        library = dlopen(arguments[1], RTLD_NOW | RTLD_NOLOAD);
        if (library == NULL) ++gone;
        else dlclose(library);
    }
    /* The loader may keep a library; it must not have to. */
    printf("loaded and let go 8 times, gone from the process %d times\n", gone);
    return EXIT_SUCCESS;
}
