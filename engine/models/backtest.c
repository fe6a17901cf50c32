#include "models/backtest.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "models/hazard.h"
#include "models/logit.h"

/* A forecast of 0 is given as this, so that being wrong costs something finite. */
static const double LEAST = 1e-6;

static const double NEVER = -100; /* added to eta */

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* A forecast and what came. */
typedef struct forecast {
    double p, y;
    int32_t year;
} forecast;

typedef struct backtest {
    const eng_panel *panel;
    size_t begin;      /* first row in use */
    double *x;         /* [rows][terms], filled */
    double *eta;       /* [rows] */
    eng_arena scratch; /* of one year */
    forecast *forecast;
    size_t n;
    double brier, logloss; /* sums of the reference */
} backtest;

/* Copies rows up to `fill_end` to b->x, with the median of those up to `end`, 0 where
 * there is none, for what is missing. */
static bool fill(backtest *b, size_t end, size_t fill_end) {
    const eng_panel *panel = b->panel;
    size_t k = panel->terms, begin = b->begin;
    double *value = eng_arena_alloc(&b->scratch, (end - begin + 1) * sizeof *value);
    if (value == NULL) return false;
    memcpy(b->x + begin * k, panel->x + begin * k, (fill_end - begin) * k * sizeof *b->x);
    for (size_t t = 0; t < k; t++) {
        size_t n = 0, missing = 0;
        for (size_t i = begin; i < end; i++)
            if (!isnan(panel->x[i * k + t])) value[n++] = panel->x[i * k + t];
        for (size_t i = begin; i < fill_end; i++)
            missing += isnan(panel->x[i * k + t]);
        if (missing == 0) continue;
        qsort(value, n, sizeof *value, by_value);
        double median = n > 0 ? (value[(n - 1) / 2] + value[n / 2]) / 2 : 0;
        for (size_t i = begin; i < fill_end; i++)
            if (isnan(b->x[i * k + t])) b->x[i * k + t] = median;
    }
    return true;
}

static int by_forecast(const void *a, const void *b) {
    const forecast *x = a, *y = b;
    return (x->p > y->p) - (x->p < y->p);
}

/* Adds the pairs of a one and a zero among n forecasts, which it sorts, and those in which the one
 * is higher. */
static void count_pairs(forecast *f, size_t n, double *pairs, double *right) {
    qsort(f, n, sizeof *f, by_forecast);
    double zeros = 0, ones = 0, all_zeros = 0;
    for (size_t i = 0; i < n; i++)
        all_zeros += f[i].y == 0;
    for (size_t i = 0; i < n;) {
        double tied_zeros = 0, tied_ones = 0;
        for (double p = f[i].p; i < n && f[i].p == p; i++) {
            tied_zeros += f[i].y == 0;
            tied_ones += f[i].y != 0;
        }
        *right += tied_ones * (zeros + tied_zeros / 2);
        zeros += tied_zeros;
        ones += tied_ones;
    }
    *pairs += ones * all_zeros;
}

static double surprise(double p, double y) {
    p = fmin(fmax(p, 1e-12), 1 - 1e-12);
    return -log(y > 0 ? p : 1 - p);
}

/* The slope of a logit of y on the log odds of p. */
static double calibration(const forecast *f, size_t n, eng_arena *arena) {
    double *x = eng_arena_zalloc(arena, n, 2 * sizeof *x);
    double *y = eng_arena_zalloc(arena, n, sizeof *y);
    if (!x || !y) return NAN;
    for (size_t i = 0; i < n; i++) {
        double p = fmin(fmax(f[i].p, 1e-12), 1 - 1e-12);
        x[2 * i] = 1;
        x[2 * i + 1] = log(p / (1 - p));
        y[i] = f[i].y;
    }
    eng_logit_fit fit;
    return eng_logit(x, y, n, 2, NULL, 0, arena, &fit, NULL) ? fit.coef[1] : NAN;
}

static size_t first_row(const eng_panel *panel, int32_t year) {
    size_t i = 0;
    while (i < panel->rows && panel->year[i] < year)
        i++;
    return i;
}

/* What a fit can say of a term. */
typedef enum use {
    UNUSED, /* it never varies: no estimate */
    ESTIMATE,
    SEPARATE /* it varies, but not among the rows with y = 1: with any other value none was 1, so
              * the likelihood is largest at a forecast of 0 for them */
} use;

/* How each term varies in the rows up to `end`; `ones` gets its last value where y = 1. The first
 * constant is the one that is kept. */
static void sort_terms(const backtest *b, size_t end, use *uses, double *ones) {
    size_t k = b->panel->terms;
    bool intercept = false;
    for (size_t t = 0; t < k; t++) {
        bool varies = false, among_ones = false;
        double first = b->x[b->begin * k + t];
        ones[t] = NAN;
        for (size_t i = b->begin; i < end; i++) {
            double x = b->x[i * k + t];
            varies = varies || x != first;
            if (b->panel->y[i] == 0) continue;
            among_ones = among_ones || (!isnan(ones[t]) && x != ones[t]);
            ones[t] = x;
        }
        uses[t] = among_ones ? ESTIMATE : varies ? SEPARATE : UNUSED;
        if (varies || first == 0 || intercept) continue;
        uses[t] = ESTIMATE;
        intercept = true;
    }
}

/* Is the forecast of a row 0? */
static bool is_separate(const backtest *b, size_t row, const use *uses, const double *ones) {
    size_t k = b->panel->terms;
    for (size_t t = 0; t < k; t++)
        if (uses[t] == SEPARATE && b->x[row * k + t] != ones[t]) return true;
    return false;
}

/* Fits on the rows before `row` and fills eta of rows `window` to `end` - 1. */
static bool fit_before(backtest *b, size_t window, size_t row, size_t end, eng_error *err) {
    size_t k = b->panel->terms, n = 0, m = 0, term[ENG_LOGIT_MAX_TERMS];
    use uses[ENG_LOGIT_MAX_TERMS];
    double ones[ENG_LOGIT_MAX_TERMS];
    sort_terms(b, row, uses, ones);
    for (size_t t = 0; t < k; t++)
        if (uses[t] == ESTIMATE) term[n++] = t;
    double *x = eng_arena_alloc(&b->scratch, ((row - b->begin) * n + 1) * sizeof *x);
    double *y = eng_arena_alloc(&b->scratch, (row - b->begin + 1) * sizeof *y);
    if (!x || !y) return eng_error_memory(err), false;
    for (size_t i = b->begin; i < row; i++) {
        if (is_separate(b, i, uses, ones)) continue;
        for (size_t t = 0; t < n; t++)
            x[m * n + t] = b->x[i * k + term[t]];
        y[m++] = b->panel->y[i];
    }
    eng_logit_fit fit;
    if (!eng_logit(x, y, m, n, NULL, 0, &b->scratch, &fit, err)) return false;
    for (size_t i = window; i < end; i++) {
        b->eta[i] = is_separate(b, i, uses, ones) ? NEVER : 0;
        for (size_t t = 0; t < n; t++)
            b->eta[i] += fit.coef[t] * b->x[i * k + term[t]];
    }
    return true;
}

/* Fits on the rows before `row`, forecasts rows up to `end`. */
static bool one_year(backtest *b, int32_t year, size_t row, size_t end, double *p, eng_error *err) {
    const eng_panel *panel = b->panel;
    size_t window = first_row(panel, year - ENG_BACKTEST_WINDOW);
    double seen = 0;
    if (window < b->begin) window = b->begin;
    if (!fill(b, row, end)) return eng_error_memory(err), false;
    eng_error reason;
    if (!fit_before(b, window, row, end, &reason))
        return eng_error_set(err, "backtest: %ld: %s", (long)year, reason.message), false;
    for (size_t i = window; i < row; i++)
        seen += panel->y[i];
    double rate = seen / (double)(row - window);
    double shift = eng_hazard_shift(b->eta + window, row - window, rate);
    if (isnan(shift))
        return eng_error_set(err, "backtest: no rate can be told from the %d years before %ld",
                             ENG_BACKTEST_WINDOW, (long)year),
               false;
    for (size_t i = row; i < end; i++) {
        p[i] = fmax(eng_hazard_probability(b->eta[i] + shift), LEAST);
        b->forecast[b->n++] = (forecast){p[i], panel->y[i], year};
        b->brier += (rate - panel->y[i]) * (rate - panel->y[i]);
        b->logloss += surprise(rate, panel->y[i]);
    }
    return true;
}

static void score(backtest *b, eng_arena *arena, eng_scores *s) {
    double pairs, right, years = 0, n = (double)b->n;
    *s = (eng_scores){.rows = b->n, .calibration_slope = calibration(b->forecast, b->n, arena)};
    for (size_t i = 0; i < b->n; i++) {
        const forecast *f = &b->forecast[i];
        s->exits += f->y > 0;
        s->brier += (f->p - f->y) * (f->p - f->y) / n;
        s->logloss += surprise(f->p, f->y) / n;
    }
    s->brier_skill = 1 - s->brier / (b->brier / n);
    s->logloss_skill = 1 - s->logloss / (b->logloss / n);
    for (size_t i = 0, end; i < b->n; i = end) {
        for (end = i; end < b->n && b->forecast[end].year == b->forecast[i].year;)
            end++;
        pairs = right = 0;
        count_pairs(b->forecast + i, end - i, &pairs, &right);
        if (pairs > 0) {
            s->auc_within_year += right / pairs;
            years++;
        }
    }
    s->auc_within_year = years > 0 ? s->auc_within_year / years : NAN;
    pairs = right = 0;
    count_pairs(b->forecast, b->n, &pairs, &right);
    s->auc = pairs > 0 ? right / pairs : NAN;
}

static bool check(const eng_panel *panel, int32_t from, int32_t to, eng_error *err) {
    for (size_t i = 1; i < panel->rows; i++)
        if (panel->year[i] < panel->year[i - 1])
            return eng_error_set(err, "backtest: the years are not in order"), false;
    if (panel->terms < 1 || panel->terms > ENG_LOGIT_MAX_TERMS)
        return eng_error_set(err, "backtest: %zu terms", panel->terms), false;
    if (from > to || first_row(panel, from) == first_row(panel, to + 1))
        return eng_error_set(err, "backtest: there are no rows from %ld to %ld", (long)from,
                             (long)to),
               false;
    return true;
}

bool eng_backtest(const eng_panel *panel, int32_t first, int32_t from, int32_t to,
                  bool (*tick)(void *data, int32_t year), void *tick_data, eng_arena *arena,
                  double *p, eng_scores *scores, eng_error *err) {
    if (!check(panel, from, to, err)) return false;
    backtest b = {.panel = panel, .begin = first_row(panel, first)};
    b.x = eng_arena_zalloc(arena, panel->rows, panel->terms * sizeof *b.x);
    b.eta = eng_arena_zalloc(arena, panel->rows, sizeof *b.eta);
    b.forecast = eng_arena_zalloc(arena, panel->rows, sizeof *b.forecast);
    if (!b.x || !b.eta || !b.forecast) return eng_error_memory(err), false;
    for (size_t i = 0; i < panel->rows; i++)
        p[i] = NAN;
    bool ok = true;
    for (int32_t year = from; ok && year <= to; year++) {
        size_t row = first_row(panel, year), end = first_row(panel, year + 1);
        if (row < b.begin) row = b.begin;
        if (row < end) ok = one_year(&b, year, row, end, p, err);
        eng_arena_reset(&b.scratch);
        if (ok && tick && !tick(tick_data, year)) break;
    }
    eng_arena_free(&b.scratch);
    if (ok && b.n == 0)
        ok = (eng_error_set(err, "backtest: stopped before a year was done"), false);
    if (ok) score(&b, arena, scores);
    return ok;
}
