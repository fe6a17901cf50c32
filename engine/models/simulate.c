#include "models/simulate.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/random.h"

enum { TERMS = ENG_HAZARD_TERMS };

/* Streams of one seed: coefficients on one side, exits on the other. */
enum { COEFFICIENTS = 1, EXITS = 2 };

/* Between two calls of tick: draws, fewer where each has many members and years. */
enum { TICK_DRAWS = 32, TICK_WORK = 50000 };

enum { MAX_VALUES = 1 << 26 }; /* kept for the percentiles: half a gigabyte */

/* What the threads share: all but the values are only read while they run. */
typedef struct simulation {
    const eng_hazard_model *model;
    const eng_hazard_alliance *alliance;
    eng_simulate_options options;
    size_t members, words, draws;
    double factor[TERMS][TERMS]; /* lower triangle: covariance = factor factor' */
    uint64_t *full;              /* bit set of members */
    double *x_full;              /* [horizon][members][TERMS]: nobody has left */
    double *value;               /* [members + 1][draws]: each member's, then `any`; a draw's
                                    values are written by the thread that took it */
} simulation;

/* One thread's own. */
typedef struct walker {
    simulation *shared;
    uint64_t *present; /* bit set of members */
    double *x;         /* [members][TERMS]: rebuilt after exits */
    double *p_full;    /* [horizon][members], of the draw at hand */
    double *sum;       /* [members], of the draw at hand */
    double coef[TERMS];
    uint64_t exits;
} walker;

/* Cholesky. The clustered covariance is close to singular (one pivot is 1e-7), so a pivot that
 * rounding made slightly negative counts as zero. */
static bool factorise(const double a[TERMS][TERMS], double l[TERMS][TERMS]) {
    for (int i = 0; i < TERMS; i++) {
        for (int j = 0; j < TERMS; j++)
            l[i][j] = 0;
        for (int j = 0; j <= i; j++) {
            double s = a[i][j];
            for (int k = 0; k < j; k++)
                s -= l[i][k] * l[j][k];
            if (j < i) {
                l[i][j] = l[j][j] > 0 ? s / l[j][j] : 0;
            } else {
                if (!(s > -1e-9 * fmax(1, a[i][i]))) return false;
                l[i][i] = sqrt(fmax(s, 0));
            }
        }
    }
    return true;
}

static bool check(const eng_hazard_alliance *a, const eng_simulate_options *o, eng_error *err) {
    if (a->members < 1 || a->members > ENG_SIMULATE_MAX_MEMBERS)
        return eng_error_set(err, "simulate: %zu members; 1 to %d are possible", a->members,
                             ENG_SIMULATE_MAX_MEMBERS),
               false;
    if (a->rivals != NULL && (a->states < a->members || a->states > 100000))
        return eng_error_set(err, "simulate: %zu states for %zu members", a->states, a->members),
               false;
    if (o->runs < 1 || o->runs > ENG_SIMULATE_MAX_RUNS)
        return eng_error_set(err, "simulate: %lu runs; 1 to %d are possible",
                             (unsigned long)o->runs, ENG_SIMULATE_MAX_RUNS),
               false;
    if (o->horizon < 1 || o->horizon > ENG_SIMULATE_MAX_HORIZON)
        return eng_error_set(err, "simulate: a horizon of %lu years; 1 to %d are possible",
                             (unsigned long)o->horizon, ENG_SIMULATE_MAX_HORIZON),
               false;
    if (o->threads > ENG_SIMULATE_MAX_THREADS)
        return eng_error_set(err, "simulate: %lu threads; up to %d are possible",
                             (unsigned long)o->threads, ENG_SIMULATE_MAX_THREADS),
               false;
    if ((a->members + 1) * (o->runs / ENG_SIMULATE_PATHS + 1) > MAX_VALUES)
        return eng_error_set(err, "simulate: %lu runs are too many for %zu members",
                             (unsigned long)o->runs, a->members),
               false;
    return true;
}

static bool allocate(simulation *s, eng_arena *arena) {
    size_t n = s->members;
    s->full = eng_arena_zalloc(arena, s->words, sizeof *s->full);
    s->x_full = eng_arena_zalloc(arena, n * s->options.horizon, TERMS * sizeof *s->x_full);
    s->value = eng_arena_zalloc(arena, (n + 1) * s->draws, sizeof *s->value);
    return s->full && s->x_full && s->value;
}

static bool allocate_walker(walker *w, simulation *s, eng_arena *arena) {
    size_t n = s->members;
    w->shared = s;
    w->present = eng_arena_zalloc(arena, s->words, sizeof *w->present);
    w->x = eng_arena_zalloc(arena, n, TERMS * sizeof *w->x);
    w->p_full = eng_arena_zalloc(arena, n * s->options.horizon, sizeof *w->p_full);
    w->sum = eng_arena_zalloc(arena, n, sizeof *w->sum);
    return w->present && w->x && w->p_full && w->sum;
}

static void fill_start(simulation *s, unsigned filled[TERMS]) {
    for (size_t i = 0; i < s->members; i++)
        s->full[i / 64] |= UINT64_C(1) << (i % 64);
    for (uint32_t t = 0; t < s->options.horizon; t++) {
        double *x = s->x_full + t * s->members * TERMS;
        eng_hazard_covariates(s->alliance, s->full, t + 1, x);
        for (size_t i = 0; i < s->members; i++)
            eng_hazard_fill(s->model, x + i * TERMS, t == 0 ? filled : NULL);
    }
}

/* An alliance of one is none: nobody is left to leave. */
static double hazard(const walker *w, const double *x, size_t n) {
    return n < 2 ? 0 : eng_hazard_probability(eng_hazard_eta(w->coef, w->shared->model->shift, x));
}

static void draw_coefficients(walker *w, uint64_t draw) {
    const simulation *s = w->shared;
    eng_random r;
    double z[TERMS];
    eng_random_stream(&r, eng_random_key(s->options.seed, COEFFICIENTS), draw);
    eng_random_normals(&r, z, TERMS);
    for (int i = 0; i < TERMS; i++) {
        w->coef[i] = s->model->coef[i];
        for (int j = 0; j <= i; j++)
            w->coef[i] += s->factor[i][j] * z[j];
    }
}

/* Yearly p of everybody as long as nobody leaves; returns the chance that somebody does. */
static double forecast_full(walker *w) {
    const simulation *s = w->shared;
    double nobody = 1;
    for (size_t c = 0; c < s->members * s->options.horizon; c++) {
        w->p_full[c] = hazard(w, s->x_full + c * TERMS, s->members);
        nobody *= 1 - w->p_full[c];
    }
    return 1 - nobody;
}

static double uniform(const simulation *s, uint64_t path, size_t member, uint32_t year) {
    return eng_random_at(eng_random_key(path, s->alliance->member[member].key), year);
}

/* The rest of a path from `year` on, after somebody has left. */
static void walk(walker *w, uint64_t path, uint32_t year, size_t left) {
    const simulation *s = w->shared;
    size_t before = s->members;
    for (; year < s->options.horizon && left > 1; year++) {
        if (left < before)
            eng_hazard_covariates(s->alliance, w->present, year + 1, w->x);
        else
            eng_hazard_advance(s->alliance, w->present, year + 1, w->x);
        size_t n = before = left;
        for (size_t i = 0; i < s->members; i++) {
            /* Covariates were rebuilt above, so clearing bits on the way changes nothing. */
            if (!(w->present[i / 64] >> (i % 64) & 1)) continue;
            eng_hazard_fill(s->model, w->x + i * TERMS, NULL);
            double p = hazard(w, w->x + i * TERMS, n);
            w->sum[i] += p;
            if (uniform(s, path, i, year) >= p) continue;
            w->present[i / 64] &= ~(UINT64_C(1) << (i % 64));
            w->exits++;
            left--;
        }
    }
}

static void run_path(walker *w, uint64_t run) {
    const simulation *s = w->shared;
    uint64_t path = eng_random_key(eng_random_key(s->options.seed, EXITS), run);
    size_t left = s->members;
    for (uint32_t t = 0; t < s->options.horizon; t++) {
        const double *p = w->p_full + t * s->members;
        for (size_t i = 0; i < s->members; i++) {
            w->sum[i] += p[i];
            if (uniform(s, path, i, t) >= p[i]) continue;
            if (left == s->members) memcpy(w->present, s->full, s->words * sizeof *s->full);
            w->present[i / 64] &= ~(UINT64_C(1) << (i % 64));
            w->exits++;
            left--;
        }
        if (left < s->members) {
            walk(w, path, t + 1, left);
            return;
        }
    }
}

static void run_draw(void *walkers, size_t thread, size_t draw) {
    walker *w = (walker *)walkers + thread;
    const simulation *s = w->shared;
    uint32_t run = (uint32_t)draw * ENG_SIMULATE_PATHS;
    uint32_t paths = s->options.runs - run;
    if (paths > ENG_SIMULATE_PATHS) paths = ENG_SIMULATE_PATHS;
    draw_coefficients(w, draw);
    s->value[s->members * s->draws + draw] = forecast_full(w);
    memset(w->sum, 0, s->members * sizeof *w->sum);
    for (uint32_t k = 0; k < paths; k++)
        run_path(w, run + k);
    for (size_t i = 0; i < s->members; i++)
        s->value[i * s->draws + draw] = w->sum[i] / paths;
}

static size_t draws_to_tick(const simulation *s) {
    size_t draws = TICK_WORK / (s->members * s->options.horizon);
    return draws < 1 ? 1 : draws > TICK_DRAWS ? TICK_DRAWS : draws;
}

static bool tick(void *data, uint64_t draws) {
    const eng_simulate_options *o = data;
    return o->tick(o->tick_data, draws * ENG_SIMULATE_PATHS);
}

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Linear between order statistics (type 7 of Hyndman and Fan 1996). */
static double percentile(const double *sorted, size_t n, double q) {
    double at = q * (double)(n - 1);
    size_t k = (size_t)at;
    if (k + 1 >= n) return sorted[n - 1];
    return sorted[k] + (at - (double)k) * (sorted[k + 1] - sorted[k]);
}

static eng_band summarise(double *value, size_t n) {
    eng_band band = {0};
    for (size_t i = 0; i < n; i++)
        band.p += value[i];
    band.p /= (double)n;
    qsort(value, n, sizeof *value, by_value);
    band.lo = percentile(value, n, .05);
    band.hi = percentile(value, n, .95);
    return band;
}

bool eng_simulate(const eng_hazard_model *model, const eng_hazard_alliance *alliance,
                  const eng_simulate_options *options, eng_arena *arena,
                  eng_simulate_result *result, eng_error *err) {
    if (!check(alliance, options, err)) return false;
    size_t states = alliance->rivals ? alliance->states : alliance->members;
    simulation s = {.model = model,
                    .alliance = alliance,
                    .options = *options,
                    .members = alliance->members,
                    .words = eng_hazard_words(states),
                    .draws = (options->runs + ENG_SIMULATE_PATHS - 1) / ENG_SIMULATE_PATHS};
    *result = (eng_simulate_result){0};
    size_t threads = options->threads ? options->threads : 1;
    result->member = eng_arena_zalloc(arena, s.members, sizeof *result->member);
    walker *walkers = eng_arena_zalloc(arena, threads, sizeof *walkers);
    if (result->member == NULL || walkers == NULL || !allocate(&s, arena))
        return eng_error_memory(err), false;
    for (size_t i = 0; i < threads; i++)
        if (!allocate_walker(&walkers[i], &s, arena)) return eng_error_memory(err), false;
    if (!factorise(model->covariance, s.factor))
        return eng_error_set(err, "simulate: the covariance is not positive"), false;
    fill_start(&s, result->filled);
    result->draws = (uint32_t)eng_work_run(&(eng_work){.pieces = s.draws,
                                                       .piece = run_draw,
                                                       .data = walkers,
                                                       .threads = threads,
                                                       .tick = options->tick ? tick : NULL,
                                                       .tick_data = &s.options,
                                                       .every = draws_to_tick(&s)});
    result->runs = result->draws * ENG_SIMULATE_PATHS;
    if (result->runs > options->runs) result->runs = options->runs;
    for (size_t i = 0; i < s.members; i++)
        result->member[i] = summarise(s.value + i * s.draws, result->draws);
    result->any = summarise(s.value + s.members * s.draws, result->draws);
    uint64_t exits = 0;
    for (size_t i = 0; i < threads; i++)
        exits += walkers[i].exits;
    result->exits = (double)exits / result->runs;
    return true;
}
