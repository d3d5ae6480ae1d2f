#include "control.h"

/* Many people of one plan, for gcc's vectoriser. With the lemma both factors are cut to 32 bits, as the engine's narrow
 * tier does (the harness checks that they fit), so that one 32x32 multiply is used. */
static inline int64_t narrow(int64_t n, uint64_t a, uint64_t b, uint32_t k) {
#ifdef DIVISIONS
    (void)k;
    return (int64_t)(((uint64_t)n * a + b) / 1000000);
#else
    return (int64_t)(((uint64_t)(uint32_t)n * (uint32_t)a + b) >> k);
#endif
}

#define OUT(j) int64_t *restrict o##j = out[j] + at

/* All five kinds in one loop over sixteen columns; the plan's constants stay in registers or near. */
void NAME(premium_columns_fused)(const plan *p, const int64_t *restrict wages, int64_t *const *out, size_t rows) {
    size_t at = 0;
    OUT(0); OUT(1); OUT(2); OUT(3); OUT(4); OUT(5); OUT(6); OUT(7);
    OUT(8); OUT(9); OUT(10); OUT(11); OUT(12); OUT(13); OUT(14); OUT(15);
    const plan q = *p;
#define EMPLOYER(n, i) narrow(n, q.employer[i].a, q.employer[i].b, q.employer[i].k)
#define EMPLOYEE(n, i) narrow(n, q.employee[i].a, q.employee[i].b, q.employee[i].k)
#pragma GCC ivdep
    for (size_t i = 0; i < rows; i++) {
        int64_t w = wages[i];
        int64_t b0 = clamp(w, q.floor[0], q.cap[0]), b1 = clamp(w, q.floor[1], q.cap[1]);
        int64_t b2 = clamp(w, q.floor[2], q.cap[2]), b3 = clamp(w, q.floor[3], q.cap[3]);
        int64_t b4 = clamp(w, q.floor[4], q.cap[4]);
        int64_t u0 = EMPLOYER(b0, 0), u1 = EMPLOYER(b1, 1), u2 = EMPLOYER(b2, 2), u3 = EMPLOYER(b3, 3);
        int64_t u4 = EMPLOYER(b4, 4);
        int64_t e0 = EMPLOYEE(b0, 0), e1 = EMPLOYEE(b1, 1), e3 = EMPLOYEE(b3, 3);
        o0[i] = b0; o1[i] = u0; o2[i] = e0; o3[i] = b1; o4[i] = u1; o5[i] = e1; o6[i] = b2; o7[i] = u2;
        o8[i] = b3; o9[i] = u3; o10[i] = e3; o11[i] = b4; o12[i] = u4;
        int64_t unit = u0 + u1 + u2 + u3 + u4, own = e0 + e1 + e3;
        o13[i] = unit; o14[i] = own; o15[i] = unit + own;
    }
}

/* Block by block, one kind after the other, only those asked for. */
#define BLOCK 256
void NAME(premium_columns_blocks)(const plan *p, const int64_t *restrict wages, int64_t *const *out, size_t rows) {
    static const int BASES[KINDS] = {0, 3, 6, 8, 11}, OWN[KINDS] = {2, 5, -1, 10, -1};
    for (size_t at = 0; at < rows; at += BLOCK) {
        size_t n = rows - at < BLOCK ? rows - at : BLOCK;
        int64_t unit[BLOCK] = {0}, own[BLOCK] = {0};
        const int64_t *restrict w = wages + at;
        for (int k = 0; k < KINDS; k++) {
            if (!(p->asked >> k & 1)) continue;
            int64_t floor = p->floor[k], cap = p->cap[k];
            factor u = p->employer[k], e = p->employee[k];
            int64_t *restrict ob = out[BASES[k]] + at, *restrict ou = out[BASES[k] + 1] + at;
            if (OWN[k] >= 0) {
                int64_t *restrict oe = out[OWN[k]] + at;
#pragma GCC ivdep
                for (size_t i = 0; i < n; i++) {
                    int64_t b = clamp(w[i], floor, cap), v = narrow(b, u.a, u.b, u.k), x = narrow(b, e.a, e.b, e.k);
                    ob[i] = b; ou[i] = v; oe[i] = x; unit[i] += v; own[i] += x;
                }
            } else {
#pragma GCC ivdep
                for (size_t i = 0; i < n; i++) {
                    int64_t b = clamp(w[i], floor, cap), v = narrow(b, u.a, u.b, u.k);
                    ob[i] = b; ou[i] = v; unit[i] += v;
                }
            }
        }
        int64_t *restrict o13 = out[13] + at, *restrict o14 = out[14] + at, *restrict o15 = out[15] + at;
#pragma GCC ivdep
        for (size_t i = 0; i < n; i++) { o13[i] = unit[i]; o14[i] = own[i]; o15[i] = unit[i] + own[i]; }
    }
}
