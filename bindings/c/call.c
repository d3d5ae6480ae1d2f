/* One JSON request a line on standard input, one answer a line on standard output, through the C library. */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>

#include "shebao.h"

int main(void) {
    shebao_engine* engine = NULL;
    shebao_session* session = NULL;
    shebao_error* error = NULL;
    shebao_buffer answer = SHEBAO_BUFFER_INIT;
    char* line = NULL;
    size_t room = 0;
    ssize_t len;
    if (shebao_engine_new(NULL, &engine, &error) != 0 || shebao_session_new(engine, NULL, 0, &session, &error) != 0) {
        fprintf(stderr, "%s\n", shebao_error_text(error, SHEBAO_FACT_MESSAGE));
        return EXIT_FAILURE;
    }
    while ((len = getline(&line, &room, stdin)) != -1) {
        if (len > 0 && line[len - 1] == '\n') --len;
        shebao_call(session, (const uint8_t*)line, (size_t)len, &answer);
        fwrite(answer.data, 1, answer.len, stdout);
        putchar('\n');
        shebao_buffer_free(&answer);
    }
    free(line);
    shebao_session_free(session);
    shebao_engine_free(engine);
    return fflush(stdout) == 0 && !ferror(stdout) ? EXIT_SUCCESS : EXIT_FAILURE;
}
