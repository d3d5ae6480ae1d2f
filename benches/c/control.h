/* Controls in plain C: what a careful programmer would write for the same work, with the same checks and columns.
 *
 * Constants come from the plans that the engine made; no law is derived here. Each source is built twice: once with the
 * lemma of crates/shebao-core/src/affine.rs (multiply, add, shift), once with -DDIVISIONS (multiply, add, divide). */
#ifndef SHEBAO_CONTROL_H
#define SHEBAO_CONTROL_H

#include <stddef.h>
#include <stdint.h>

#define ABSENT INT64_MIN
#define UNGRADED 255 /* standing and evidence of what was computed from no policy */
#define KINDS 5
#define LINES 16
#define WAGE_MAX 1000000000LL
#define BALANCE_MAX 100000000000LL
#define PRODUCT_MAX (12 * BALANCE_MAX)

#ifdef DIVISIONS
#define NAME(x) x##_division
#else
#define NAME(x) x##_lemma
#endif

/* "x rate, rounded". Lemma: (n * a + b) >> k. Divisions: (n * a + b) / (k * step), k parts in the rate's unit. Both x step. */
typedef struct {
    uint64_t a, b;
    uint32_t k, step;
} factor;

static inline int64_t times(int64_t n, const factor *f) {
#ifdef DIVISIONS
    /* Premium rates are whole parts per million, so the divisor is a constant wherever amounts are rounded to the fen. */
    uint64_t x = (uint64_t)n * f->a + f->b;
    if (f->step == 1) return (int64_t)(x / 1000000);
    return (int64_t)(x / (1000000ULL * f->step) * f->step);
#else
    return (int64_t)(((uint64_t)n * f->a + f->b) >> f->k) * f->step;
#endif
}

static inline int64_t clamp(int64_t n, int64_t floor, int64_t cap) {
    n = n < floor ? floor : n;
    return n > cap ? cap : n;
}

/* One compiled premium plan. Kinds: pension, medical, maternity, unemployment, injury. */
typedef struct {
    int64_t floor[KINDS], cap[KINDS];
    factor employer[KINDS];
    factor employee[KINDS]; /* of pension, medical, unemployment */
    uint32_t asked;         /* a bit a kind */
    uint32_t reduced;       /* a bit a kind whose rounded amount a waiver reduces */
    uint32_t error;         /* not 0: the key has no plan */
    uint8_t standing, evidence;
    factor rest[KINDS];
} plan;

/* The key's numbers in one word, and the plan's number: open addressing, length a power of two, plan UINT32_MAX is free. */
typedef struct {
    uint64_t key;
    uint32_t plan;
} entry;

typedef struct {
    const entry *entries;
    uint64_t mask;
    const plan *plans;
} book;

typedef struct {
    const int32_t *region, *month;
    const uint8_t *payer, *size;
    const uint8_t *kinds[KINDS];
    const int32_t *injury_rate;
    const int64_t *wage;
} roster;

typedef struct {
    int64_t *lines[LINES];
    uint32_t *error;
    uint8_t *outcome, *standing, *evidence;
} results;

#endif
