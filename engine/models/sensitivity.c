#include "models/sensitivity.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/random.h"

enum { LEVELS = 4, SAMPLE_STREAM = 1, BOOTSTRAP_STREAM = 2 };

static const double STEP = LEVELS / (2. * (LEVELS - 1));

size_t eng_sensitivity_rows(const eng_sensitivity *s, eng_error *err) {
    size_t k = s->inputs, each = s->method == ENG_SENSITIVITY_MORRIS ? k + 1 : k + 2;
    if (k < 1 || k > ENG_SENSITIVITY_MAX_INPUTS)
        return eng_error_set(err, "sensitivity: %zu inputs; 1 to %d are possible", k,
                             ENG_SENSITIVITY_MAX_INPUTS),
               0;
    if (s->method == ENG_SENSITIVITY_OAT) return 2 * k + 1;
    if (s->samples < 2 || s->samples > ENG_SENSITIVITY_MAX_ROWS / each)
        return eng_error_set(err, "sensitivity: %zu samples; 2 to %zu are possible", s->samples,
                             ENG_SENSITIVITY_MAX_ROWS / each),
               0;
    return s->samples * each;
}

static void sample_stream(const eng_sensitivity *s, size_t i, eng_random *r) {
    eng_random_stream(r, eng_random_key(s->seed, SAMPLE_STREAM), i);
}

static void one_at_a_time(const eng_sensitivity *s, double *x) {
    size_t k = s->inputs;
    for (size_t row = 0; row < 2 * k + 1; row++)
        memcpy(x + row * k, s->base, k * sizeof *x);
    for (size_t i = 0; i < k; i++) {
        x[(2 * i + 1) * k + i] = 0;
        x[(2 * i + 2) * k + i] = 1;
    }
}

/* A start on the grid, then one input after the other, in random order, up or down by a step. */
static void morris_path(const eng_sensitivity *s, size_t path, double *x) {
    size_t k = s->inputs, order[ENG_SENSITIVITY_MAX_INPUTS];
    eng_random r;
    sample_stream(s, path, &r);
    for (size_t i = 0; i < k; i++) {
        x[i] = (double)(eng_random_next(&r) >> 62) / (LEVELS - 1);
        order[i] = i;
    }
    for (size_t i = k; i-- > 1;) {
        size_t j = (size_t)(eng_random_uniform(&r) * (double)(i + 1)), moved = order[i];
        order[i] = order[j];
        order[j] = moved;
    }
    for (size_t m = 0; m < k; m++) {
        double *row = x + (m + 1) * k;
        memcpy(row, row - k, k * sizeof *row);
        row[order[m]] += row[order[m]] < .5 ? STEP : -STEP;
    }
}

/* For each sample: a row of A, one of B, and A with each column from B. */
static void sobol_rows(const eng_sensitivity *s, size_t sample, double *x) {
    size_t k = s->inputs;
    double *a = x, *b = x + k;
    eng_random r;
    sample_stream(s, sample, &r);
    for (size_t i = 0; i < k; i++) {
        a[i] = eng_random_uniform(&r);
        b[i] = eng_random_uniform(&r);
    }
    for (size_t i = 0; i < k; i++) {
        memcpy(x + (i + 2) * k, a, k * sizeof *x);
        x[(i + 2) * k + i] = b[i];
    }
}

void eng_sensitivity_design(const eng_sensitivity *s, double *x) {
    size_t k = s->inputs;
    if (s->method == ENG_SENSITIVITY_OAT) {
        one_at_a_time(s, x);
        return;
    }
    for (size_t i = 0; i < s->samples; i++)
        if (s->method == ENG_SENSITIVITY_MORRIS)
            morris_path(s, i, x + i * (k + 1) * k);
        else
            sobol_rows(s, i, x + i * (k + 2) * k);
}

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* The band of `p` from the bootstraps' own values, which it sorts. */
static eng_band band_of(double p, double *value) {
    qsort(value, ENG_SENSITIVITY_BOOTSTRAPS, sizeof *value, by_value);
    size_t last = ENG_SENSITIVITY_BOOTSTRAPS - 1;
    return (eng_band){p, value[last / 20], value[last - last / 20]};
}

/* Draws n samples with replacement: times[i] says how often i is among them. */
static void draw_again(const eng_sensitivity *s, size_t bootstrap, uint32_t *times) {
    eng_random r;
    eng_random_stream(&r, eng_random_key(s->seed, BOOTSTRAP_STREAM), bootstrap);
    memset(times, 0, s->samples * sizeof *times);
    for (size_t i = 0; i < s->samples; i++)
        times[(size_t)(eng_random_uniform(&r) * (double)s->samples)]++;
}

/* effects: [k][samples]. */
static void morris_effects(const eng_sensitivity *s, const double *x, const double *y,
                           double *effects) {
    size_t k = s->inputs;
    for (size_t path = 0; path < s->samples; path++)
        for (size_t m = 1; m <= k; m++) {
            size_t row = path * (k + 1) + m;
            for (size_t i = 0; i < k; i++) {
                double moved = x[row * k + i] - x[(row - 1) * k + i];
                if (moved != 0) effects[i * s->samples + path] = (y[row] - y[row - 1]) / moved;
            }
        }
}

/* What the bootstraps share. `values`: for each kind of value, one of each bootstrap. */
typedef struct bootstraps {
    const eng_sensitivity *s;
    const double *from; /* effects, or centred outputs */
    double *values;     /* [kinds][ENG_SENSITIVITY_BOOTSTRAPS] */
    uint32_t *times;    /* [threads][samples] */
} bootstraps;

/* Does all of them; what they come to is in values. False, with err, when memory is out or they are
 * stopped. */
static bool run_bootstraps(const eng_sensitivity *s, const double *from, size_t kinds,
                           void (*one)(void *, size_t, size_t), eng_arena *arena, double **values,
                           eng_error *err) {
    size_t threads = s->threads ? s->threads : 1;
    bootstraps all = {
        .s = s,
        .from = from,
        .values = eng_arena_zalloc(arena, kinds, ENG_SENSITIVITY_BOOTSTRAPS * sizeof **values),
        .times = eng_arena_zalloc(arena, threads, s->samples * sizeof *all.times)};
    if (!all.values || !all.times) return eng_error_memory(err), false;
    size_t done = eng_work_run(&(eng_work){.pieces = ENG_SENSITIVITY_BOOTSTRAPS,
                                           .piece = one,
                                           .data = &all,
                                           .threads = threads,
                                           .tick = s->tick,
                                           .tick_data = s->tick_data,
                                           .every = 1});
    if (done < ENG_SENSITIVITY_BOOTSTRAPS)
        return eng_error_set(err, "sensitivity: stopped after %zu bootstraps", done), false;
    *values = all.values;
    return true;
}

static void bootstrap_sizes(void *data, size_t thread, size_t b) {
    const bootstraps *all = data;
    size_t n = all->s->samples;
    uint32_t *times = all->times + thread * n;
    draw_again(all->s, b, times);
    for (size_t i = 0; i < all->s->inputs; i++) {
        double sum = 0;
        for (size_t path = 0; path < n; path++)
            sum += times[path] * fabs(all->from[i * n + path]);
        all->values[i * ENG_SENSITIVITY_BOOTSTRAPS + b] = sum / (double)n;
    }
}

static bool morris(const eng_sensitivity *s, const double *x, const double *y, eng_arena *arena,
                   eng_sensitivity_effect *effect, eng_error *err) {
    size_t n = s->samples;
    double *effects = eng_arena_zalloc(arena, s->inputs * n, sizeof *effects), *value;
    if (!effects) return eng_error_memory(err), false;
    morris_effects(s, x, y, effects);
    if (!run_bootstraps(s, effects, s->inputs, bootstrap_sizes, arena, &value, err)) return false;
    for (size_t i = 0; i < s->inputs; i++) {
        double sum = 0, sizes = 0, squares = 0;
        const double *e = effects + i * n;
        for (size_t path = 0; path < n; path++) {
            sum += e[path];
            sizes += fabs(e[path]);
        }
        double mean = sum / (double)n;
        for (size_t path = 0; path < n; path++)
            squares += (e[path] - mean) * (e[path] - mean);
        effect[i].mean = mean;
        effect[i].deviation = sqrt(squares / (double)(n - 1));
        effect[i].size = band_of(sizes / (double)n, value + i * ENG_SENSITIVITY_BOOTSTRAPS);
    }
    return true;
}

/* Shares of the variance from samples that come `times[i]` times, or once where it is NULL. y is
 * centred. first, total: [k]. */
static void shares(const eng_sensitivity *s, const double *y, const uint32_t *times, double *first,
                   double *total) {
    size_t k = s->inputs, n = s->samples;
    double sum = 0, squares = 0;
    for (size_t i = 0; i < k; i++)
        first[i] = total[i] = 0;
    for (size_t m = 0; m < n; m++) {
        const double *row = y + m * (k + 2);
        double often = times ? times[m] : 1, a = row[0], b = row[1];
        sum += often * (a + b);
        squares += often * (a * a + b * b);
        for (size_t i = 0; i < k; i++) {
            double mixed = row[i + 2];
            first[i] += often * b * (mixed - a);
            total[i] += often * (a - mixed) * (a - mixed) / 2;
        }
    }
    double mean = sum / (2 * (double)n), variance = squares / (2 * (double)n) - mean * mean;
    for (size_t i = 0; i < k; i++) {
        first[i] = variance > 0 ? first[i] / (double)n / variance : NAN;
        total[i] = variance > 0 ? total[i] / (double)n / variance : NAN;
    }
}

static void bootstrap_shares(void *data, size_t thread, size_t b) {
    const bootstraps *all = data;
    uint32_t *times = all->times + thread * all->s->samples;
    double first[ENG_SENSITIVITY_MAX_INPUTS], total[ENG_SENSITIVITY_MAX_INPUTS];
    draw_again(all->s, b, times);
    shares(all->s, all->from, times, first, total);
    for (size_t i = 0; i < all->s->inputs; i++) {
        all->values[2 * i * ENG_SENSITIVITY_BOOTSTRAPS + b] = first[i];
        all->values[(2 * i + 1) * ENG_SENSITIVITY_BOOTSTRAPS + b] = total[i];
    }
}

static bool sobol(const eng_sensitivity *s, const double *y, eng_arena *arena,
                  eng_sensitivity_effect *effect, eng_error *err) {
    size_t k = s->inputs, n = s->samples, rows = n * (k + 2);
    double *centred = eng_arena_zalloc(arena, rows, sizeof *centred), *value;
    if (!centred) return eng_error_memory(err), false;
    double first[ENG_SENSITIVITY_MAX_INPUTS], total[ENG_SENSITIVITY_MAX_INPUTS], mean = 0;
    for (size_t m = 0; m < n; m++)
        mean += (y[m * (k + 2)] + y[m * (k + 2) + 1]) / (2 * (double)n);
    for (size_t row = 0; row < rows; row++)
        centred[row] = y[row] - mean;
    if (!run_bootstraps(s, centred, 2 * k, bootstrap_shares, arena, &value, err)) return false;
    shares(s, centred, NULL, first, total);
    for (size_t i = 0; i < k; i++) {
        effect[i].first = band_of(first[i], value + 2 * i * ENG_SENSITIVITY_BOOTSTRAPS);
        effect[i].total = band_of(total[i], value + (2 * i + 1) * ENG_SENSITIVITY_BOOTSTRAPS);
    }
    return true;
}

bool eng_sensitivity_analyse(const eng_sensitivity *s, const double *x, const double *y,
                             eng_arena *arena, eng_sensitivity_effect *effect, eng_error *err) {
    size_t rows = eng_sensitivity_rows(s, err);
    if (rows == 0) return false;
    for (size_t row = 0; row < rows; row++)
        if (!isfinite(y[row]))
            return eng_error_set(err, "sensitivity: the output of row %zu is %g", row + 1, y[row]),
                   false;
    memset(effect, 0, s->inputs * sizeof *effect);
    if (s->method == ENG_SENSITIVITY_MORRIS) return morris(s, x, y, arena, effect, err);
    if (s->method == ENG_SENSITIVITY_SOBOL) return sobol(s, y, arena, effect, err);
    for (size_t i = 0; i < s->inputs; i++) {
        effect[i].low = y[2 * i + 1];
        effect[i].high = y[2 * i + 2];
    }
    return true;
}
