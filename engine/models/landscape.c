#include "models/landscape.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/random.h"

enum {
    LANES = 32, /* fields of a walk, a whole number of vectors on any machine */
    DRAW_DESCENTS = 100,
    CANDIDATES = 4 * ENG_LANDSCAPE_MAX_MINIMA,
    FREE = 1 << 30 /* room of an actor that is on no side yet: it can't be misplaced */
};

/* Spins are 1 and -1. With weights w_ij = s_i s_j p_ij and fields f_i = sum of w_ij spin_j, moving
 * i changes the energy by spin_i f_i. */
typedef struct weights {
    size_t n;
    int64_t *w; /* [n][n], scaled and rounded; the diagonal is 0 */
} weights;

typedef struct candidate {
    int64_t energy; /* scaled, from the split with everybody on one side */
    uint32_t split; /* bit i: actor i, in the order of the walk, is on the other side */
} candidate;

typedef struct walk {
    size_t n;
    uint8_t order[LANES];
    int32_t w[LANES][LANES];
    int32_t room[LANES + 1][LANES]; /* the most that actors from k on can do for i < k, else FREE */
    int32_t rest[LANES + 1];        /* sum of |w| over pairs of actors from k on */
    bool lowest_only;
    uint64_t found;
    size_t kept;
    candidate *kept_list; /* [CANDIDATES] */
} walk;

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

static int by_energy(const void *a, const void *b) {
    const candidate *x = a, *y = b;
    if (x->energy != y->energy) return x->energy < y->energy ? -1 : 1;
    return (x->split > y->split) - (x->split < y->split);
}

static void keep(walk *k, int32_t energy, uint32_t split) {
    k->found++;
    if (k->lowest_only) {
        k->kept = 1;
        k->kept_list[0] = (candidate){energy, split};
        return;
    }
    if (k->kept == CANDIDATES) {
        qsort(k->kept_list, k->kept, sizeof *k->kept_list, by_energy);
        k->kept = ENG_LANDSCAPE_MAX_MINIMA;
    }
    k->kept_list[k->kept++] = (candidate){energy, split};
}

/* May no lower split lie below here? `energy` is -(sum of w spin spin) over the placed. */
static bool hopeless(const walk *k, size_t at, const int32_t *field, int32_t energy) {
    int32_t sum = k->rest[at];
    for (size_t i = at; i < k->n; i++)
        sum += abs(field[i]);
    return k->kept > 0 && energy - sum >= k->kept_list[0].energy;
}

/* Places actor `at` and those after it. sign[i] is -1 for an actor on the other side, else 0. The
 * loops over all lanes are made to become vectors: lanes without an actor hold zeros. */
static void place(walk *k, size_t at, const int32_t *field, int32_t *sign, uint32_t split,
                  int32_t energy) {
    if (at == k->n) {
        keep(k, energy, split);
        return;
    }
    if (k->lowest_only && hopeless(k, at, field, energy)) return;
    const int32_t *w = k->w[at], *room = k->room[at + 1];
    int first = k->lowest_only && field[at] < 0;
    for (int turn = 0; turn < (at == 0 ? 1 : 2); turn++) {
        int side = at == 0 ? 0 : first ^ turn;
        int32_t next[LANES], misplaced = 0;
        sign[at] = -side;
        for (int i = 0; i < LANES; i++)
            next[i] = field[i] + ((w[i] ^ sign[at]) - sign[at]);
        for (int i = 0; i < LANES; i++)
            misplaced |= ((next[i] ^ sign[i]) - sign[i]) + room[i];
        if (misplaced >= 0)
            place(k, at + 1, next, sign, split | (uint32_t)side << at,
                  energy + (side ? field[at] : -field[at]));
    }
    sign[at] = 0;
}

/* Strongest first: what they cannot do is seen early. */
static void sort_by_strength(walk *k, const weights *w) {
    int64_t strength[LANES] = {0};
    for (size_t i = 0; i < w->n; i++)
        for (size_t j = 0; j < w->n; j++)
            strength[i] += llabs(w->w[i * w->n + j]);
    for (size_t i = 0; i < w->n; i++) {
        size_t at = i;
        for (; at > 0 && strength[k->order[at - 1]] < strength[i]; at--)
            k->order[at] = k->order[at - 1];
        k->order[at] = (uint8_t)i;
    }
}

/* Finds the minima of at most ENG_LANDSCAPE_EXACT actors: the sum of |w| is below 2^29. */
static void walk_all(walk *k, const weights *w, bool lowest_only) {
    k->n = w->n;
    k->lowest_only = lowest_only;
    k->found = k->kept = 0;
    sort_by_strength(k, w);
    memset(k->w, 0, sizeof k->w);
    memset(k->rest, 0, sizeof k->rest);
    for (size_t i = 0; i < w->n; i++)
        for (size_t j = 0; j < w->n; j++)
            k->w[i][j] = (int32_t)w->w[k->order[i] * w->n + k->order[j]];
    for (size_t at = 0; at <= w->n; at++)
        for (size_t i = 0; i < LANES; i++) {
            k->room[at][i] = FREE;
            if (i >= at) continue;
            k->room[at][i] = 0;
            for (size_t j = at; j < w->n; j++)
                k->room[at][i] += abs(k->w[i][j]);
        }
    for (size_t at = w->n; at-- > 0;) {
        k->rest[at] = k->rest[at + 1];
        for (size_t j = at + 1; j < w->n; j++)
            k->rest[at] += abs(k->w[at][j]);
    }
    int32_t field[LANES] = {0}, sign[LANES] = {0};
    place(k, 0, field, sign, 0, 0);
    qsort(k->kept_list, k->kept, sizeof *k->kept_list, by_energy);
    if (k->kept > ENG_LANDSCAPE_MAX_MINIMA) k->kept = ENG_LANDSCAPE_MAX_MINIMA;
}

/* The sides of a candidate in the order of the actors, the first of them on side 0. */
static void unpack(const walk *k, uint32_t split, uint8_t *side) {
    for (size_t i = 0; i < k->n; i++)
        side[k->order[i]] = split >> i & 1;
    for (size_t i = k->n; i-- > 0;)
        side[i] ^= side[0];
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

static bool check(const eng_landscape *l, eng_error *err) {
    size_t n = l->actors;
    if (n < 2 || n > ENG_LANDSCAPE_MAX_ACTORS)
        return eng_error_set(err, "landscape: %zu actors; 2 to %d are possible", n,
                             ENG_LANDSCAPE_MAX_ACTORS),
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

/* The minimum with these sides, or SIZE_MAX. */
static size_t same_sides(const eng_landscape_result *r, const uint8_t *side, size_t n) {
    for (size_t m = 0; m < r->kept; m++)
        if (memcmp(r->minima[m].side, side, n) == 0) return m;
    return SIZE_MAX;
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

/* Descends from every start and counts where it ends. Beyond the exact size that is how minima
 * are found; the list then fills up with the first ones. */
static bool basins(const eng_landscape *l, const weights *w, uint64_t seed, eng_arena *arena,
                   eng_landscape_result *r) {
    size_t n = l->actors;
    uint8_t *side = eng_arena_alloc(arena, n);
    int64_t *field = eng_arena_zalloc(arena, n, sizeof *field);
    if (!side || !field) return false;
    for (uint32_t start = 0; start < r->starts; start++) {
        if (r->all_starts)
            for (size_t i = 0; i < n; i++)
                side[i] = start >> i & 1;
        else
            random_sides(seed, start, side, n);
        descend(w, field, side);
        size_t m = same_sides(r, side, n);
        if (m == SIZE_MAX && r->exact) continue; /* one of those that were not kept */
        if (m == SIZE_MAX) {
            r->found++;
            if (r->kept == ENG_LANDSCAPE_MAX_MINIMA) continue;
            m = r->kept;
            if (!add_minimum(l, side, arena, r)) return false;
        }
        r->minima[m].basin += 1;
    }
    for (size_t m = 0; m < r->kept; m++)
        r->minima[m].basin /= r->starts;
    return true;
}

bool eng_landscape_minima(const eng_landscape *l, uint64_t seed, uint32_t starts, eng_arena *arena,
                          eng_landscape_result *r, eng_error *err) {
    if (!check(l, err)) return false;
    size_t n = l->actors;
    if (starts < 1 || starts > ENG_LANDSCAPE_MAX_STARTS)
        return eng_error_set(err, "landscape: %lu starts; 1 to %d are possible",
                             (unsigned long)starts, ENG_LANDSCAPE_MAX_STARTS),
               false;
    *r = (eng_landscape_result){.exact = n <= ENG_LANDSCAPE_EXACT, .starts = starts};
    weights w = {.n = n, .w = eng_arena_zalloc(arena, n * n, sizeof *w.w)};
    r->minima = eng_arena_zalloc(arena, ENG_LANDSCAPE_MAX_MINIMA, sizeof *r->minima);
    if (!w.w || !r->minima) return eng_error_memory(err), false;
    scale(l, l->propensity, INT64_C(1) << (r->exact ? 29 : 50), &w);
    if (r->exact) {
        r->all_starts = UINT32_C(1) << (n - 1) <= ENG_LANDSCAPE_EVERY;
        r->starts = r->all_starts ? UINT32_C(1) << (n - 1) : ENG_LANDSCAPE_STARTS;
        walk *k = eng_arena_zalloc(arena, 1, sizeof *k);
        if (k) k->kept_list = eng_arena_zalloc(arena, CANDIDATES, sizeof *k->kept_list);
        if (!k || !k->kept_list) return eng_error_memory(err), false;
        walk_all(k, &w, false);
        r->found = k->found;
        uint8_t side[LANES];
        for (size_t m = 0; m < k->kept; m++) {
            unpack(k, k->kept_list[m].split, side);
            if (!add_minimum(l, side, arena, r)) return eng_error_memory(err), false;
        }
    }
    if (!basins(l, &w, seed, arena, r)) return eng_error_memory(err), false;
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

static void disturb(const eng_landscape *l, uint64_t seed, uint64_t draw, double deviation,
                    double *out) {
    size_t n = l->actors;
    double z[ENG_LANDSCAPE_MAX_ACTORS];
    eng_random r;
    eng_random_stream(&r, seed, draw);
    for (size_t i = 1; i < n; i++) {
        eng_random_normals(&r, z, (unsigned)i);
        for (size_t j = 0; j < i; j++)
            out[i * n + j] = l->propensity[i * n + j] + deviation * z[j];
    }
}

bool eng_landscape_draws(const eng_landscape *l, const uint8_t *reference, uint64_t seed,
                         uint32_t draws, double error, eng_arena *arena, double *moved,
                         double *same, eng_error *err) {
    if (!check(l, err)) return false;
    if (draws < 1 || draws > ENG_LANDSCAPE_MAX_DRAWS || !(error >= 0 && error <= 1e6))
        return eng_error_set(err,
                             "landscape: %lu draws with an error of %g; 1 to %d draws, and 0 "
                             "to 1e6, are possible",
                             (unsigned long)draws, error, ENG_LANDSCAPE_MAX_DRAWS),
               false;
    size_t n = l->actors;
    weights w = {.n = n, .w = eng_arena_zalloc(arena, n * n, sizeof *w.w)};
    double *propensity = eng_arena_zalloc(arena, n * n, sizeof *propensity);
    int64_t *field = eng_arena_zalloc(arena, n, sizeof *field);
    uint8_t *side = eng_arena_zalloc(arena, n, 1), *trial = eng_arena_zalloc(arena, n, 1);
    walk *k = eng_arena_zalloc(arena, 1, sizeof *k);
    if (k) k->kept_list = eng_arena_zalloc(arena, 1, sizeof *k->kept_list);
    if (!w.w || !propensity || !field || !side || !trial || !k || !k->kept_list)
        return eng_error_memory(err), false;
    double deviation = error * usual_propensity(l);
    memset(moved, 0, n * sizeof *moved);
    *same = 0;
    for (uint32_t draw = 0; draw < draws; draw++) {
        disturb(l, seed, draw, deviation, propensity);
        if (n <= ENG_LANDSCAPE_EXACT) {
            scale(l, propensity, INT64_C(1) << 29, &w);
            walk_all(k, &w, true);
            unpack(k, k->kept_list[0].split, side);
        } else {
            scale(l, propensity, INT64_C(1) << 50, &w);
            best_descent(&w, eng_random_key(seed, draw), field, trial, side);
        }
        size_t others = 0;
        for (size_t i = 0; i < n; i++)
            others += side[i] != reference[i];
        bool turned = 2 * others > n;
        for (size_t i = 0; i < n; i++)
            moved[i] += (side[i] != reference[i]) != turned;
        *same += others == 0 || others == n;
    }
    for (size_t i = 0; i < n; i++)
        moved[i] /= draws;
    *same /= draws;
    return true;
}
