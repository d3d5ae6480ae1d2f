#include "control.h"
#include <stdlib.h>

/* The statement of a personal account until retirement: the checks, the two sub-accounts, the series with holes and the
 * sixteen lines a year of `account.ledger`. Months are numbered from year 0. */

enum { MISSING = 201, BAD_MONTH = 204, OUT_OF_RANGE = 208, OVERLAP = 209, EMPTY_SPAN = 210, NOT_TOGETHER = 214, OVERFLOW = 501 };
enum { FIRST = 1990 * 12, LAST = 2099 * 12 + 11 };

/* A stretch of a series: a value, or the error of a hole. `row` is the bit that marks it as used. */
typedef struct {
    uint32_t from, until, error, row;
    uint32_t ppm; /* of rates: the rate itself */
    uint8_t standing, evidence;
    factor first, second; /* of rates: whole year, month product; of shares: the share */
} stretch;

typedef struct {
    const stretch *items;
    uint32_t count;
    uint32_t error; /* outside all stretches */
} series;

typedef struct {
    series rates, shares, mid_year;
} ledger_plan;

typedef struct {
    uint32_t from, until;
    int64_t base, personal, unit; /* ABSENT where not given */
} span;

/* A year's lines: opening, interest on it, booked, product, interest, closing; personal, then unit; closing of both. */
typedef struct {
    uint32_t from, until, rate, months;
    int64_t personal[6], unit[6], after[5], closing;
} year;

typedef struct {
    uint32_t years, months, standing, evidence;
    uint64_t used[4];
    int64_t personal, unit, balance;
} statement;

typedef struct {
    uint32_t from, until;
    int64_t personal, unit; /* opening; unit ABSENT where there is none */
} opening;

typedef struct {
    const ledger_plan *plan;
    statement *out;
    uint32_t rate, share; /* where the two series stand: time only moves on */
} walk;

static inline int64_t exact(int64_t n, const factor *f) {
#ifdef DIVISIONS
    /* Interest: parts per million of a twelfth, or parts per million. A constant divisor either way. */
    uint64_t x = (uint64_t)n * f->a + f->b;
    return (int64_t)(f->k == 12 ? x / 12000000 : x / 1000000);
#else
    return (int64_t)(((unsigned __int128)(uint64_t)n * f->a + f->b) >> f->k) * f->step;
#endif
}

static inline const stretch *read(walk *w, const series *s, uint32_t *at, uint32_t month, uint32_t *error) {
    while (*at < s->count && s->items[*at].until <= month) ++*at;
    const stretch *here = &s->items[*at];
    if (*at == s->count || here->from > month) { *error = s->error; return NULL; }
    if (here->error) { *error = here->error; return NULL; }
    w->out->used[here->row >> 6 & 3] |= 1ULL << (here->row & 63);
    if (here->standing > w->out->standing) w->out->standing = here->standing;
    if (here->evidence > w->out->evidence) w->out->evidence = here->evidence;
    return here;
}

static uint32_t check(const opening *o, const span *spans, size_t count) {
    if (o->from < FIRST || o->from > LAST || o->until < FIRST || o->until > LAST) return OUT_OF_RANGE;
    if (o->personal < 0 || o->personal > BALANCE_MAX) return OUT_OF_RANGE;
    if (o->unit != ABSENT && (o->unit < 0 || o->unit > BALANCE_MAX)) return OUT_OF_RANGE;
    for (size_t i = 0; i < count; i++) {
        const span *s = &spans[i];
        if (s->from < FIRST || s->from > LAST || s->until < FIRST || s->until > LAST) return OUT_OF_RANGE;
        if ((s->base != ABSENT && (uint64_t)s->base > WAGE_MAX) || (s->personal != ABSENT && (uint64_t)s->personal > WAGE_MAX) ||
            (s->unit != ABSENT && (uint64_t)s->unit > WAGE_MAX))
            return OUT_OF_RANGE;
    }
    if (o->from >= o->until) return EMPTY_SPAN;
    uint32_t free = 0;
    for (size_t i = 0; i < count; i++) {
        const span *s = &spans[i];
        if (s->from >= s->until) return EMPTY_SPAN;
        if (s->from < free) return OVERLAP;
        if (s->from < o->from || s->until > o->until) return OUT_OF_RANGE;
        free = s->until;
    }
    return 0;
}

typedef struct {
    int64_t booked, product;
} sums;

/* One sub-account over a stretch: opening, interest on it, booked, product, interest, closing. */
static inline uint32_t credit(int64_t opening, sums s, const stretch *rate, uint32_t months, int64_t lines[6]) {
    int64_t earned = months == 12 ? opening : opening * months;
    if ((uint64_t)earned > (months == 12 ? BALANCE_MAX : PRODUCT_MAX) || (uint64_t)s.product > PRODUCT_MAX) return OVERFLOW;
    lines[0] = opening;
    lines[1] = exact(earned, months == 12 ? &rate->first : &rate->second);
    lines[2] = s.booked;
    lines[3] = s.product;
    lines[4] = exact(s.product, &rate->second);
    lines[5] = opening + lines[1] + s.booked + lines[4];
    return 0;
}

uint32_t NAME(ledger)(const ledger_plan *plan, const opening *o, const span *spans, size_t count, year *years, statement *out) {
    uint32_t error = check(o, spans, count);
    if (error) return error;
    *out = (statement){0};
    walk w = {.plan = plan, .out = out};
    uint32_t mid = 0;
    int has_unit = o->unit != ABSENT;
    for (size_t i = 0; i < count && !has_unit; i++) has_unit = spans[i].unit != ABSENT;
    int64_t personal = o->personal, unit = o->unit == ABSENT ? 0 : o->unit;
    if (personal > 0 || unit > 0) {
        const stretch *first = read(&w, &plan->rates, &w.rate, o->from, &error);
        if (!first) return error;
        if (first->from != o->from) return NOT_TOGETHER;
    }
    size_t next = 0;
    for (uint32_t month = o->from; month < o->until;) {
        const stretch *rate = read(&w, &plan->rates, &w.rate, month, &error);
        if (!rate) return error;
        uint32_t until = rate->until < o->until ? rate->until : o->until;
        if (until != rate->until || rate->until - rate->from != 12)
            if (!read(&w, &plan->mid_year, &mid, month, &error)) return error;
        sums own = {0, 0}, paid = {0, 0};
        uint32_t months = 0;
        while (next < count && spans[next].from < until) {
            const span *s = &spans[next];
            uint32_t from = s->from > month ? s->from : month, end = s->until < until ? s->until : until;
            while (from < end) {
                int64_t amount = s->personal;
                uint32_t to = end;
                if (amount == ABSENT) {
                    if (s->base == ABSENT) return MISSING;
                    const stretch *share = read(&w, &plan->shares, &w.share, from, &error);
                    if (!share) return error;
                    amount = exact(s->base, &share->first);
                    if (share->until < to) to = share->until;
                }
                uint32_t n = to - from, to_end = until - from, weight = n * (to_end + to_end + 1 - n) / 2;
                own.booked += amount * n;
                own.product += amount * weight;
                if (s->unit != ABSENT) {
                    paid.booked += s->unit * n;
                    paid.product += s->unit * weight;
                }
                months += n;
                from = to;
            }
            if (s->until > until) break;
            next++;
        }
        year *y = &years[out->years++];
        y->from = month; y->until = until; y->rate = rate->ppm; y->months = months;
        error = credit(personal, own, rate, until - month, y->personal);
        personal = y->personal[5];
        y->closing = personal;
        if (has_unit) {
            if (!error) error = credit(unit, paid, rate, until - month, y->unit);
            unit = y->unit[5];
            y->closing += unit;
        } else {
            for (int i = 0; i < 6; i++) y->unit[i] = ABSENT;
        }
        if (error) return error;
        for (int i = 0; i < 5; i++) y->after[i] = ABSENT;
        out->months += months;
        month = until;
    }
    out->personal = personal;
    out->unit = has_unit ? unit : ABSENT;
    out->balance = has_unit ? personal + unit : personal;
    return 0;
}

/* The same over ragged columns, `yyyymm` and offsets, a person at a time; years are appended to the caller's columns. */
typedef struct {
    const int64_t *from, *until, *personal, *unit;
    const int64_t *offsets, *span_from, *span_until, *span_base, *span_personal, *span_unit;
} ledger_columns;

typedef struct {
    int64_t *year_offsets;
    int64_t *year_lines[22]; /* from, until, rate, months, then the eighteen amounts */
    int64_t *months, *personal, *unit, *balance;
    uint32_t *error;
    uint8_t *standing, *evidence;
} ledger_results;

static inline int month_of(int64_t yyyymm, uint32_t *month) {
    uint32_t year = (uint32_t)(yyyymm / 100), of_year = (uint32_t)(yyyymm % 100);
    if (yyyymm < 190001 || yyyymm > 999912 || of_year < 1 || of_year > 12) return 0;
    *month = year * 12 + of_year - 1;
    return 1;
}

static inline int64_t yyyymm(uint32_t month) { return (int64_t)(month / 12) * 100 + month % 12 + 1; }

void NAME(ledger_table)(const ledger_plan *plan, const ledger_columns *in, ledger_results *out, size_t rows) {
    size_t room = 0;
    span *spans = NULL;
    year years[1200];
    int64_t total = 0;
    out->year_offsets[0] = 0;
    for (size_t r = 0; r < rows; r++) {
        size_t begin = (size_t)in->offsets[r], count = (size_t)in->offsets[r + 1] - begin;
        if (count > room) spans = realloc(spans, (room = count) * sizeof(span));
        opening o = {.personal = in->personal[r], .unit = in->unit[r]};
        int good = month_of(in->from[r], &o.from) & month_of(in->until[r], &o.until);
        for (size_t i = 0; i < count; i++) {
            size_t at = begin + i;
            good &= month_of(in->span_from[at], &spans[i].from) & month_of(in->span_until[at], &spans[i].until);
            spans[i].base = in->span_base[at];
            spans[i].personal = in->span_personal[at];
            spans[i].unit = in->span_unit[at];
        }
        statement s = {0};
        uint32_t error = good ? NAME(ledger)(plan, &o, spans, count, years, &s) : BAD_MONTH;
        out->error[r] = error;
        if (error) s = (statement){.personal = ABSENT, .unit = ABSENT, .balance = ABSENT};
        for (uint32_t y = 0; y < s.years; y++) {
            const year *from = &years[y];
            int64_t *const *lines = out->year_lines;
            lines[0][total] = yyyymm(from->from);
            lines[1][total] = yyyymm(from->until);
            lines[2][total] = from->rate;
            lines[3][total] = from->months;
            for (int i = 0; i < 6; i++) {
                lines[4 + i][total] = from->personal[i];
                lines[10 + i][total] = from->unit[i];
            }
            for (int i = 0; i < 5; i++) lines[16 + i][total] = from->after[i];
            lines[21][total] = from->closing;
            total++;
        }
        out->year_offsets[r + 1] = total;
        out->months[r] = error ? ABSENT : s.months;
        out->personal[r] = s.personal;
        out->unit[r] = s.unit;
        out->balance[r] = s.balance;
        int graded = !error && (s.used[0] | s.used[1] | s.used[2] | s.used[3]) != 0;
        out->standing[r] = graded ? (uint8_t)s.standing : UNGRADED;
        out->evidence[r] = graded ? (uint8_t)s.evidence : UNGRADED;
    }
    free(spans);
}
