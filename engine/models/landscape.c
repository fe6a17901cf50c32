#include "models/landscape.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/random.h"
#include "base/work.h"

enum {
    DRAW_DESCENTS = 100,
    FEW = 16,    /* draws, or descents of few actors, that are one piece of work */
    BLOCK = 1024 /* descents of many actors whose ends are kept at a time */
};

/* Spins are 1 and -1. With weights w_ij = s_i s_j p_ij and fields f_i = sum of w_ij spin_j, moving
 * i changes the energy by spin_i f_i. */
typedef struct weights {
    size_t n;
    int64_t *w; /* [n][n], scaled and rounded; the diagonal is 0 */
} weights;

double eng_landscape_energy(const eng_landscape *l, const uint8_t *side) {
    double sum = 0;
    for (size_t i = 0; i < l->actors; i++)
        for (size_t j = 0; j < i; j++) {
            double p = l->propensity[i * l->actors + j];
            if (side[i] != side[j] && !isnan(p)) sum += l->size[i] * l->size[j] * p;
        }
    return sum;
}

/* Fills the weights so that the sum of their sizes over pairs is below `most`: by a power of two,
 * or as they are where they are whole and fit. */
static void scale(const eng_landscape *l, const double *propensity, int64_t most, weights *out) {
    size_t n = l->actors;
    double sum = 0;
    bool whole = true;
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < i; j++) {
            double p = propensity[i * n + j], w = isnan(p) ? 0 : l->size[i] * l->size[j] * p;
            whole = whole && w == floor(w);
            sum += fabs(w);
        }
    double room = (double)most - (double)(n * n), factor = 1;
    if (sum > 1e-200 && !(whole && sum < room)) factor = exp2(floor(log2(room / sum)));
    for (size_t i = 0; i < n; i++) {
        out->w[i * n + i] = 0;
        for (size_t j = 0; j < i; j++) {
            double p = propensity[i * n + j], w = isnan(p) ? 0 : l->size[i] * l->size[j] * p;
            out->w[i * n + j] = out->w[j * n + i] = llrint(w * factor);
        }
    }
}

static bool exact(const eng_landscape *l) {
    return l->actors <= ENG_LANDSCAPE_EXACT;
}

static int64_t most_weight(const eng_landscape *l) {
    return INT64_C(1) << (exact(l) ? 29 : 50);
}

/* The actor whose move lowers the energy most moves, the first of several, until none does. */
static void descend(const weights *w, int64_t *field, uint8_t *side) {
    size_t n = w->n;
    for (size_t i = 0; i < n; i++) {
        field[i] = 0;
        for (size_t j = 0; j < n; j++)
            field[i] += side[j] ? -w->w[i * n + j] : w->w[i * n + j];
    }
    for (;;) {
        int64_t lowest = 0;
        size_t mover = n;
        for (size_t i = 0; i < n; i++) {
            int64_t change = side[i] ? -field[i] : field[i];
            if (change < lowest) {
                lowest = change;
                mover = i;
            }
        }
        if (mover == n) break;
        side[mover] ^= 1;
        for (size_t j = 0; j < n; j++)
            field[j] += side[mover] ? -2 * w->w[mover * n + j] : 2 * w->w[mover * n + j];
    }
    if (side[0] == 0) return;
    for (size_t i = 0; i < n; i++) {
        side[i] ^= 1;
        field[i] = -field[i];
    }
}

static void random_sides(uint64_t seed, uint64_t k, uint8_t *side, size_t n) {
    eng_random r;
    eng_random_stream(&r, seed, k);
    for (size_t i = 0; i < n; i++)
        side[i] = (uint8_t)(eng_random_next(&r) >> 63);
}

static uint64_t pack(const uint8_t *side, size_t n) {
    uint64_t split = 0;
    for (size_t i = 0; i < n; i++)
        split |= (uint64_t)side[i] << i;
    return split;
}

static void unpack(uint64_t split, uint8_t *side, size_t n) {
    for (size_t i = 0; i < n; i++)
        side[i] = split >> i & 1;
}

static bool check(const eng_landscape *l, const eng_landscape_options *o, eng_error *err) {
    size_t n = l->actors;
    if (n < 2 || n > ENG_LANDSCAPE_MAX_ACTORS)
        return eng_error_set(err, "landscape: %zu actors; 2 to %d are possible", n,
                             ENG_LANDSCAPE_MAX_ACTORS),
               false;
    if (o->threads > ENG_WORK_MAX_THREADS)
        return eng_error_set(err, "landscape: %lu threads; up to %d are possible",
                             (unsigned long)o->threads, ENG_WORK_MAX_THREADS),
               false;
    for (size_t i = 0; i < n; i++) {
        if (!(l->size[i] >= 0 && l->size[i] <= 1e100))
            return eng_error_set(err, "landscape: the size of actor %zu is %g, not 0 or more",
                                 i + 1, l->size[i]),
                   false;
        for (size_t j = 0; j < i; j++)
            if (fabs(l->propensity[i * n + j]) > 1e100)
                return eng_error_set(err, "landscape: propensity of actors %zu and %zu: %g", i + 1,
                                     j + 1, l->propensity[i * n + j]),
                       false;
    }
    return true;
}

static int by_lowest(const void *a, const void *b) {
    const eng_landscape_minimum *x = a, *y = b;
    return (x->energy > y->energy) - (x->energy < y->energy);
}

static bool add_minimum(const eng_landscape *l, const uint8_t *side, eng_arena *arena,
                        eng_landscape_result *r) {
    eng_landscape_minimum *m = &r->minima[r->kept++];
    m->side = eng_arena_alloc(arena, l->actors);
    if (m->side == NULL) return false;
    memcpy(m->side, side, l->actors);
    m->energy = eng_landscape_energy(l, side);
    return true;
}

/* What the threads that descend share, and each one's own fields. */
typedef struct descents {
    const eng_landscape_options *options;
    const weights *w;
    const eng_splits *splits;
    size_t from;    /* the first start of the block at hand */
    size_t starts;  /* in all */
    bool all;       /* they are the splits themselves */
    uint64_t *ends; /* [starts]: splits, where they are exact */
    uint8_t *sides; /* [BLOCK][n], where they are not */
    int64_t *field; /* [threads][n], likewise */
} descents;

static void descend_few(void *data, size_t thread, size_t piece) {
    descents *d = data;
    (void)thread;
    size_t end = (piece + 1) * FEW < d->starts ? (piece + 1) * FEW : d->starts;
    for (size_t start = piece * FEW; start < end; start++) {
        uint8_t side[ENG_LANDSCAPE_EXACT];
        uint64_t split = start;
        if (!d->all) {
            random_sides(d->options->seed, start, side, d->w->n);
            split = pack(side, d->w->n);
        }
        d->ends[start] = eng_splits_descend(d->splits, split);
    }
}

static void descend_one(void *data, size_t thread, size_t piece) {
    descents *d = data;
    size_t n = d->w->n;
    random_sides(d->options->seed, d->from + piece, d->sides + piece * n, n);
    descend(d->w, d->field + thread * n, d->sides + piece * n);
}

/* For eng_work: what is told of pieces. */
typedef struct told {
    const eng_landscape_options *options;
    size_t before, each, most;
    bool stopped;
} told;

static bool tell(void *data, uint64_t pieces) {
    told *t = data;
    size_t done = t->before + pieces * t->each;
    if (done > t->most) done = t->most;
    t->stopped = !t->options->tick(t->options->tick_data, done);
    return !t->stopped;
}

/* Does the pieces and gives how much was done. */
static size_t work(told *t, size_t count, void (*piece)(void *, size_t, size_t), void *data) {
    size_t pieces = (count + t->each - 1) / t->each;
    size_t done = eng_work_run(&(eng_work){.pieces = pieces,
                                           .piece = piece,
                                           .data = data,
                                           .threads = t->options->threads,
                                           .tick = t->options->tick ? tell : NULL,
                                           .tick_data = t,
                                           .every = t->each > 1 ? 4 : 1}) *
                  t->each;
    return done < count ? done : count;
}

/* The same for the search for minima, in which no start is done yet. */
static bool tell_walk(void *data, uint64_t steps) {
    const eng_landscape_options *o = data;
    (void)steps;
    return o->tick(o->tick_data, 0);
}

/* Where descents from every start end, among all minima. */
static bool exact_basins(descents *d, eng_arena *arena, eng_landscape_result *r) {
    const eng_splits *s = d->splits;
    d->ends = eng_arena_zalloc(arena, d->starts, sizeof *d->ends);
    if (d->ends == NULL) return false;
    told t = {.options = d->options, .each = FEW, .most = d->starts};
    r->starts = (uint32_t)work(&t, d->starts, descend_few, d);
    eng_map places = {0};
    bool ok = true;
    for (size_t m = 0; ok && m < s->kept; m++)
        ok = eng_map_set(&places, (const char *)&s->list[m].split, sizeof(uint64_t), (uint32_t)m);
    for (size_t k = 0; ok && k < r->starts; k++) {
        uint32_t m = eng_map_get(&places, (const char *)&d->ends[k], sizeof(uint64_t));
        if (m != ENG_MAP_NONE) r->minima[m].basin++; /* else one of those that were not kept */
    }
    eng_map_free(&places);
    return ok;
}

static bool exact_minima(const eng_landscape *l, const weights *w,
                         const eng_landscape_options *options, eng_arena *arena,
                         eng_landscape_result *r) {
    size_t n = l->actors, every = (size_t)1 << (n - 1);
    eng_splits *s = eng_arena_zalloc(arena, 1, sizeof *s);
    if (s) s->list = eng_arena_zalloc(arena, 4 * ENG_SPLITS_KEPT, sizeof *s->list);
    if (!s || !s->list) return false;
    eng_splits_set(s, n, w->w);
    if (options->tick) s->tick = tell_walk;
    s->tick_data = (void *)options;
    eng_splits_minima(s);
    r->found = s->found;
    r->exact = !s->stopped;
    if (s->kept == 0) s->list[s->kept++].split = eng_splits_descend(s, 0); /* it was stopped */
    for (size_t m = 0; m < s->kept; m++) {
        uint8_t side[ENG_LANDSCAPE_EXACT];
        unpack(s->list[m].split, side, n);
        if (!add_minimum(l, side, arena, r)) return false;
    }
    if (s->stopped) return true;
    r->all_starts = every <= ENG_LANDSCAPE_EVERY;
    descents d = {.options = options,
                  .w = w,
                  .splits = s,
                  .starts = r->all_starts ? every : ENG_LANDSCAPE_STARTS,
                  .all = r->all_starts};
    if (!exact_basins(&d, arena, r)) return false;
    if (r->starts < d.starts) r->all_starts = false;
    return true;
}

/* The place of these sides among the minima, SIZE_MAX where they are new and no more are kept. */
static bool place_of(const eng_landscape *l, const uint8_t *side, eng_map *places, eng_arena *arena,
                     eng_landscape_result *r, size_t *place) {
    uint32_t m = eng_map_get(places, (const char *)side, l->actors);
    *place = m;
    if (m != ENG_MAP_NONE) return true;
    *place = SIZE_MAX;
    r->found++;
    if (r->kept == ENG_LANDSCAPE_MAX_MINIMA) return true;
    *place = r->kept;
    return add_minimum(l, side, arena, r) &&
           eng_map_set(places, (const char *)r->minima[*place].side, l->actors, (uint32_t)*place);
}

/* Minima are where descents from random splits end; the list fills up with the first ones. */
static bool some_minima(const eng_landscape *l, const weights *w,
                        const eng_landscape_options *options, eng_arena *arena,
                        eng_landscape_result *r) {
    size_t n = l->actors, threads = options->threads ? options->threads : 1;
    descents d = {.options = options,
                  .w = w,
                  .starts = options->starts,
                  .sides = eng_arena_zalloc(arena, BLOCK, n),
                  .field = eng_arena_zalloc(arena, threads * n, sizeof *d.field)};
    eng_map places = {0};
    bool ok = d.sides && d.field;
    told t = {.options = options, .each = 1, .most = d.starts};
    while (ok && !t.stopped && d.from < d.starts) {
        size_t count = d.starts - d.from < BLOCK ? d.starts - d.from : BLOCK;
        size_t done = work(&t, count, descend_one, &d);
        for (size_t k = 0; ok && k < done; k++) {
            size_t m;
            ok = place_of(l, d.sides + k * n, &places, arena, r, &m);
            if (ok && m != SIZE_MAX) r->minima[m].basin++;
        }
        t.before = d.from += done;
    }
    r->starts = (uint32_t)d.from;
    eng_map_free(&places);
    return ok;
}

bool eng_landscape_minima(const eng_landscape *l, const eng_landscape_options *options,
                          eng_arena *arena, eng_landscape_result *r, eng_error *err) {
    if (!check(l, options, err)) return false;
    size_t n = l->actors;
    if (!exact(l) && (options->starts < 1 || options->starts > ENG_LANDSCAPE_MAX_STARTS))
        return eng_error_set(err, "landscape: %lu starts; 1 to %d are possible",
                             (unsigned long)options->starts, ENG_LANDSCAPE_MAX_STARTS),
               false;
    *r = (eng_landscape_result){.exact = exact(l)};
    weights w = {.n = n, .w = eng_arena_zalloc(arena, n * n, sizeof *w.w)};
    r->minima = eng_arena_zalloc(arena, ENG_LANDSCAPE_MAX_MINIMA, sizeof *r->minima);
    if (!w.w || !r->minima) return eng_error_memory(err), false;
    scale(l, l->propensity, most_weight(l), &w);
    if (!(exact(l) ? exact_minima : some_minima)(l, &w, options, arena, r))
        return eng_error_memory(err), false;
    for (size_t m = 0; m < r->kept; m++)
        r->minima[m].basin /= r->starts;
    qsort(r->minima, r->kept, sizeof *r->minima, by_lowest);
    return true;
}

/* The best of some descents, by its scaled energy. */
static void best_descent(const weights *w, uint64_t seed, int64_t *field, uint8_t *trial,
                         uint8_t *best) {
    int64_t lowest = INT64_MAX;
    for (uint64_t k = 0; k < DRAW_DESCENTS; k++) {
        random_sides(seed, k, trial, w->n);
        descend(w, field, trial);
        int64_t energy = 0; /* twice the energy, up to what all splits share */
        for (size_t i = 0; i < w->n; i++)
            energy -= trial[i] ? -field[i] : field[i];
        if (energy < lowest) {
            lowest = energy;
            memcpy(best, trial, w->n);
        }
    }
}

/* The root mean square of the coded propensities. */
static double usual_propensity(const eng_landscape *l) {
    double sum = 0, coded = 0;
    for (size_t i = 0; i < l->actors; i++)
        for (size_t j = 0; j < i; j++) {
            double p = l->propensity[i * l->actors + j];
            if (isnan(p)) continue;
            sum += p * p;
            coded++;
        }
    return coded > 0 ? sqrt(sum / coded) : 0;
}

/* What the threads that draw share. */
typedef struct draws {
    const eng_landscape *l;
    const eng_landscape_options *options;
    const uint8_t *reference;
    double deviation;
    struct drawer *drawer; /* [threads] */
} draws;

/* One thread's own. */
typedef struct drawer {
    weights w;
    double *propensity; /* [n][n] */
    int64_t *field;
    uint8_t *side, *trial;
    eng_splits *splits;
    eng_minimum lowest;
    uint64_t *moved, same; /* [n]: draws */
} drawer;

static bool open_drawer(drawer *d, size_t n, eng_arena *arena) {
    d->w = (weights){.n = n, .w = eng_arena_zalloc(arena, n * n, sizeof *d->w.w)};
    d->propensity = eng_arena_zalloc(arena, n * n, sizeof *d->propensity);
    d->field = eng_arena_zalloc(arena, n, sizeof *d->field);
    d->side = eng_arena_zalloc(arena, n, 1);
    d->trial = eng_arena_zalloc(arena, n, 1);
    d->moved = eng_arena_zalloc(arena, n, sizeof *d->moved);
    d->splits = eng_arena_zalloc(arena, 1, sizeof *d->splits);
    if (d->splits) d->splits->list = &d->lowest;
    return d->w.w && d->propensity && d->field && d->side && d->trial && d->moved && d->splits;
}

static void disturb(const draws *shared, uint64_t draw, double *out) {
    size_t n = shared->l->actors;
    double z[ENG_LANDSCAPE_MAX_ACTORS];
    eng_random r;
    eng_random_stream(&r, shared->options->seed, draw);
    for (size_t i = 1; i < n; i++) {
        eng_random_normals(&r, z, (unsigned)i);
        for (size_t j = 0; j < i; j++)
            out[i * n + j] = shared->l->propensity[i * n + j] + shared->deviation * z[j];
    }
}

static void draw_one(const draws *shared, drawer *d, uint64_t draw) {
    size_t n = shared->l->actors, others = 0;
    disturb(shared, draw, d->propensity);
    scale(shared->l, d->propensity, most_weight(shared->l), &d->w);
    if (exact(shared->l)) {
        eng_splits_set(d->splits, n, d->w.w);
        eng_splits_lowest(d->splits, INT32_MAX, UINT64_MAX);
        unpack(d->lowest.split, d->side, n);
    } else {
        best_descent(&d->w, eng_random_key(shared->options->seed, draw), d->field, d->trial,
                     d->side);
    }
    for (size_t i = 0; i < n; i++)
        others += d->side[i] != shared->reference[i];
    bool turned = 2 * others > n;
    for (size_t i = 0; i < n; i++)
        d->moved[i] += (d->side[i] != shared->reference[i]) != turned;
    d->same += others == 0 || others == n;
}

/* How many draws are one piece of work. */
static size_t at_once(const eng_landscape *l) {
    return exact(l) ? FEW : 1;
}

static void draw_few(void *data, size_t thread, size_t piece) {
    const draws *shared = data;
    uint64_t from = piece * at_once(shared->l), end = from + at_once(shared->l);
    if (end > shared->options->draws) end = shared->options->draws;
    for (uint64_t draw = from; draw < end; draw++)
        draw_one(shared, &shared->drawer[thread], draw);
}

bool eng_landscape_draws(const eng_landscape *l, const uint8_t *reference,
                         const eng_landscape_options *o, eng_arena *arena, eng_landscape_drawn *r,
                         eng_error *err) {
    if (!check(l, o, err)) return false;
    if (o->draws < 1 || o->draws > ENG_LANDSCAPE_MAX_DRAWS || !(o->error >= 0 && o->error <= 1e6))
        return eng_error_set(err,
                             "landscape: %lu draws with an error of %g; 1 to %d draws, and 0 "
                             "to 1e6, are possible",
                             (unsigned long)o->draws, o->error, ENG_LANDSCAPE_MAX_DRAWS),
               false;
    size_t n = l->actors, threads = o->threads ? o->threads : 1;
    draws shared = {.l = l,
                    .options = o,
                    .reference = reference,
                    .deviation = o->error * usual_propensity(l),
                    .drawer = eng_arena_zalloc(arena, threads, sizeof(drawer))};
    *r = (eng_landscape_drawn){.moved = eng_arena_zalloc(arena, n, sizeof *r->moved)};
    bool ok = shared.drawer && r->moved;
    for (size_t i = 0; ok && i < threads; i++)
        ok = open_drawer(&shared.drawer[i], n, arena);
    if (!ok) return eng_error_memory(err), false;
    told t = {.options = o, .each = at_once(l), .most = o->draws};
    r->draws = (uint32_t)work(&t, o->draws, draw_few, &shared);
    /* Sums of whole numbers: who counted what makes no difference. */
    for (size_t k = 0; k < threads; k++) {
        for (size_t i = 0; i < n; i++)
            r->moved[i] += (double)shared.drawer[k].moved[i];
        r->same += (double)shared.drawer[k].same;
    }
    for (size_t i = 0; i < n; i++)
        r->moved[i] /= r->draws;
    r->same /= r->draws;
    return true;
}
