/* The example of README.md; as C and as C++. */
#include <stdio.h>

#include "shebao_ops.h"

int main(void) {
    shebao_engine* engine = NULL;
    shebao_session* session = NULL;
    shebao_premium_monthly_input in = SHEBAO_PREMIUM_MONTHLY_INPUT_INIT;
    shebao_premium_monthly_output out = SHEBAO_PREMIUM_MONTHLY_OUTPUT_INIT;
    shebao_engine_new(NULL, &engine, NULL);
    shebao_session_new(engine, NULL, 0, &session, NULL);
    in.region = 410100, in.month = 202509, in.payer = SHEBAO_PAYER_ENTERPRISE, in.pension = 1, in.wage = 800000; /* fen */
    if (shebao_premium_monthly(session, &in, &out, NULL) == 0)
        printf("%lld\n", (long long)out.pension_employer); /* 128000 fen */
    shebao_session_free(session);
    shebao_engine_free(engine);
    return 0;
}
