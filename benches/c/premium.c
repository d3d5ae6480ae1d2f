#include "control.h"

/* Errors, by the numbers of docs/ERRORS.md. */
enum { MISSING = 201, BAD_MONTH = 204, UNKNOWN_WORD = 206, OUT_OF_RANGE = 208, BAD_REGION = 215 };

/* A kind's lines: base, employer's, employee's (-1: none). */
static const int BASE[KINDS] = {0, 3, 6, 8, 11};
static const int EMPLOYER[KINDS] = {1, 4, 7, 9, 12};
static const int EMPLOYEE[KINDS] = {2, 5, -1, 10, -1};
enum { EMPLOYER_TOTAL = 13, EMPLOYEE_TOTAL = 14, TOTAL = 15 };

/* All sixteen lines of one person. `asked` is a branch: right for one plan many times, where it is foreseen. */
static inline __attribute__((always_inline)) void compute(const plan *p, int64_t wage, int64_t out[LINES]) {
    int64_t employer = 0, employee = 0;
#pragma GCC unroll 5
    for (int k = 0; k < KINDS; k++) {
        int64_t base = ABSENT, unit = ABSENT, own = ABSENT;
        if (p->asked >> k & 1) {
            base = clamp(wage, p->floor[k], p->cap[k]);
            unit = times(base, &p->employer[k]);
            if (__builtin_expect(p->reduced >> k & 1, 0)) unit = times(unit, &p->rest[k]);
            employer += unit;
            if (EMPLOYEE[k] >= 0) {
                own = times(base, &p->employee[k]);
                employee += own;
            }
        }
        out[BASE[k]] = base;
        out[EMPLOYER[k]] = unit;
        if (EMPLOYEE[k] >= 0) out[EMPLOYEE[k]] = own;
    }
    out[EMPLOYER_TOTAL] = employer;
    out[EMPLOYEE_TOTAL] = employee;
    out[TOTAL] = employer + employee;
}

/* The same without a branch on `asked`: right for mixed plans, where it is not foreseen. */
static inline __attribute__((always_inline)) void compute_mixed(const plan *p, int64_t wage, int64_t out[LINES]) {
    int64_t employer = 0, employee = 0;
#pragma GCC unroll 5
    for (int k = 0; k < KINDS; k++) {
        int64_t keep = -(int64_t)(p->asked >> k & 1), none = ABSENT & ~keep;
        int64_t base = clamp(wage, p->floor[k], p->cap[k]) & keep;
        int64_t unit = times(base, &p->employer[k]) & keep;
        if (__builtin_expect(p->reduced >> k & 1, 0)) unit = times(unit, &p->rest[k]);
        employer += unit;
        out[BASE[k]] = base | none;
        out[EMPLOYER[k]] = unit | none;
        if (EMPLOYEE[k] >= 0) {
            int64_t own = times(base, &p->employee[k]) & keep;
            employee += own;
            out[EMPLOYEE[k]] = own | none;
        }
    }
    out[EMPLOYER_TOTAL] = employer;
    out[EMPLOYEE_TOTAL] = employee;
    out[TOTAL] = employer + employee;
}

/* One person with the plan in hand. */
uint32_t NAME(premium_one)(const plan *p, int64_t wage, int64_t *restrict out) {
    if (wage < 0 || wage > WAGE_MAX) return OUT_OF_RANGE;
    compute(p, wage, out);
    return 0;
}

/* What is wrong with a row's own fields, in order of declaration; 0 where nothing is. */
static __attribute__((noinline)) uint32_t check(const roster *r, size_t i) {
    int32_t region = r->region[i], month = r->month[i], rate = r->injury_rate[i];
    int64_t wage = r->wage[i];
    if (region == INT32_MIN) return MISSING;
    if (region < 100000 || region > 999999) return BAD_REGION;
    if (month == INT32_MIN) return MISSING;
    if (month < 190001 || month > 999912 || month % 100 < 1 || month % 100 > 12) return BAD_MONTH;
    if (month < 199001 || month > 209912) return OUT_OF_RANGE;
    if (r->payer[i] == UINT8_MAX) return MISSING;
    if (r->payer[i] > 5) return UNKNOWN_WORD;
    if (r->size[i] != UINT8_MAX && r->size[i] > 2) return UNKNOWN_WORD;
    for (int k = 0; k < KINDS; k++)
        if (r->kinds[k][i] > 1 && r->kinds[k][i] != UINT8_MAX) return OUT_OF_RANGE;
    if (rate != INT32_MIN && rate < 0) return 203;
    if (rate != INT32_MIN && rate > 50000) return OUT_OF_RANGE;
    if (wage == INT64_MIN) return MISSING;
    return wage < 0 || wage > WAGE_MAX ? OUT_OF_RANGE : 0;
}

static inline const plan *look_up(const book *b, uint64_t key) {
    uint64_t at = key * 0x9e3779b97f4a7c15ULL >> 40;
    for (;; at++) {
        const entry *e = &b->entries[at & b->mask];
        if (e->plan == UINT32_MAX) return NULL;
        if (e->key == key) return &b->plans[e->plan];
    }
}

static inline __attribute__((always_inline)) void batch(const book *b, const roster *r, results *out, size_t rows, int mixed) {
    uint64_t last_key = UINT64_MAX;
    const plan *last = NULL;
    for (size_t i = 0; i < rows; i++) {
        int32_t region = r->region[i], month = r->month[i], rate = r->injury_rate[i];
        uint32_t size = r->size[i] == UINT8_MAX ? 3 : r->size[i], kinds = 0, flags = 0;
        for (int k = 0; k < KINDS; k++) {
            uint32_t kind = r->kinds[k][i] == UINT8_MAX ? 0 : r->kinds[k][i];
            kinds |= kind << k;
            flags |= kind;
        }
        uint32_t share = rate == INT32_MIN ? 50001 : (uint32_t)rate;
        int64_t wage = r->wage[i];
        int good = ((uint32_t)region - 100000 <= 899999) & ((uint32_t)month - 199001 <= 10911) & (r->payer[i] < 6) &
                   ((r->size[i] <= 2) | (r->size[i] == UINT8_MAX)) & (flags <= 1) & (share <= 50001) & ((uint64_t)wage <= WAGE_MAX);
        uint64_t key = (uint64_t)region | (uint64_t)month << 20 | (uint64_t)size << 38 | (uint64_t)kinds << 40 |
                       (uint64_t)share << 45 | (uint64_t)r->payer[i] << 61;
        if (__builtin_expect(good, 1)) {
            if (key != last_key) {
                last = look_up(b, key);
                last_key = key;
            }
        }
        /* A key that is in no book is a bad one, such as month 13 (the harness hands over all others). */
        uint32_t error = !good || last == NULL ? check(r, i) : last->error;
        if (__builtin_expect(error != 0 || !good || last == NULL, 0)) {
            for (int j = 0; j < LINES; j++) out->lines[j][i] = ABSENT;
            out->error[i] = error == 0 ? 901 : error;
            out->outcome[i] = 0;
            out->standing[i] = out->evidence[i] = UNGRADED;
            continue;
        }
        int64_t v[LINES];
        if (mixed)
            compute_mixed(last, wage, v);
        else
            compute(last, wage, v);
#pragma GCC unroll 16
        for (int j = 0; j < LINES; j++) out->lines[j][i] = v[j];
        out->error[i] = 0;
        out->outcome[i] = 0;
        out->standing[i] = last->standing;
        out->evidence[i] = last->evidence;
    }
}

/* Rows of mixed keys, in the order they come. */
void NAME(premium_batch)(const book *b, const roster *r, results *out, size_t rows) { batch(b, r, out, rows, 1); }
void NAME(premium_batch_branches)(const book *b, const roster *r, results *out, size_t rows) { batch(b, r, out, rows, 0); }
