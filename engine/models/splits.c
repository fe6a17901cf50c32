#include "models/splits.h"

#include <stdlib.h>
#include <string.h>

enum { MOST = ENG_SPLITS_MOST, HALF = MOST / 2, ROOM = 4 * ENG_SPLITS_KEPT, FEW = 20 };

/* An actor's field is the sum of w spin over the others; moving it changes the energy by twice
 * spin times field. While actors are placed one by one, a lane holds
 *     of an actor not yet placed: its field of those placed
 *     of one that is: how far it is from having to move, spin times field and all that those not
 *     yet placed can do for it. Below 0 it is misplaced for good.
 * Loops go over all lanes, so that they become vectors; lanes without an actor hold zeros. Nothing
 * is written to single lanes: a vector read after that waits for the write. */

#define INLINE static inline __attribute__((always_inline))

static const int32_t LANE[MOST] = {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
                                   16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
                                   32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
                                   48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};

/* x, or -x where the mask is -1 and not 0. */
INLINE int32_t turn(int32_t x, int32_t mask) {
    return (x ^ mask) - mask;
}

static uint64_t bit(size_t i) {
    return UINT64_C(1) << i;
}

static uint64_t turn_round(const eng_splits *s, uint64_t split) {
    return split & 1 ? ~split & (bit(s->n - 1) | (bit(s->n - 1) - 1)) : split;
}

static int by_energy(const void *a, const void *b) {
    const eng_minimum *x = a, *y = b;
    if (x->energy != y->energy) return x->energy < y->energy ? -1 : 1;
    return (x->split > y->split) - (x->split < y->split);
}

static void sort_minima(eng_splits *s) {
    qsort(s->list, s->kept, sizeof *s->list, by_energy);
    if (s->kept > ENG_SPLITS_KEPT) s->kept = ENG_SPLITS_KEPT;
}

/* Notes a minimum, its split in the order of the walk. */
static void keep(eng_splits *s, int32_t energy, uint64_t walked) {
    s->found++;
    if (energy > s->most) return;
    if (s->lowest_only) s->kept = 0;
    if (s->kept == ROOM) {
        sort_minima(s);
        s->most = s->list[s->kept - 1].energy;
    }
    s->list[s->kept++] = (eng_minimum){energy, walked};
}

/* Asked when the steps are due: whether there may be more, and until when. */
static bool goes_on(eng_splits *s) {
    if (s->steps > s->most_steps) return false;
    s->due = s->most_steps;
    if (s->tick == NULL) return true;
    if (s->due - s->steps > ENG_SPLITS_TICK) s->due = s->steps + ENG_SPLITS_TICK;
    return s->tick(s->tick_data, s->steps);
}

typedef void place_function(eng_splits *s, size_t at, const int32_t *now, const int32_t *sign,
                            uint64_t walked, int32_t energy);

/* Places actor `at` and those after it. sign[i] is -1 for an actor on the other side, else 0;
 * `energy` is that of the placed. */
INLINE void place(eng_splits *s, size_t at, const int32_t *now, const int32_t *sign,
                  uint64_t walked, int32_t energy, const int lanes, place_function *deeper) {
    if (at == s->n) {
        keep(s, energy, walked);
        return;
    }
    if (s->steps++ >= s->due && !goes_on(s)) s->stopped = true;
    if (s->stopped) return;
    const int32_t from = (int32_t)s->from, here = (int32_t)at;
    const int32_t *w = s->walked + at * (size_t)lanes, *used = s->used + at * (size_t)lanes;
    int32_t field = now[at], bad[2] = {0, 0}, next[2][MOST], turned[MOST];
    if (s->lowest_only) {
        int32_t most = s->rest[at];
        for (int i = 0; i < lanes; i++)
            most += LANE[i] >= here ? abs(now[i]) : 0;
        if (energy - most >= s->list[0].energy) return;
    }
    for (int i = 0; i < lanes; i++) {
        int32_t own = LANE[i] == here ? -1 : 0;
        int32_t placed = LANE[i] <= here && LANE[i] >= from ? -1 : 0;
        int32_t gain = turn(w[i], sign[i]) + (now[i] & own), left = (now[i] & ~own) - used[i];
        next[0][i] = left + gain;
        next[1][i] = left - gain;
        turned[i] = sign[i] | own;
        bad[0] |= (left + gain) & placed;
        bad[1] |= (left - gain) & placed;
    }
    /* Of twins those on side 0 come first. */
    if (s->lowest_only && at > s->from && s->twins >> at & walked >> (at - 1) & 1) bad[0] = -1;
    int first = s->lowest_only && field < 0;
    for (int k = 0; k < (here == from ? 1 : 2); k++) {
        int side = here == from ? 0 : first ^ k;
        if (bad[side] >= 0)
            deeper(s, at + 1, next[side], side ? turned : sign, walked | (uint64_t)side << at,
                   energy + (side ? field : -field));
    }
}

INLINE uint64_t descend(const eng_splits *s, uint64_t split, const int lanes) {
    int32_t sign[MOST], change[MOST] = {0};
    for (int i = 0; i < lanes; i++)
        sign[i] = split >> i & 1 ? -1 : 0;
    for (size_t j = 0; j < s->n; j++) {
        const int32_t *w = s->w + j * (size_t)lanes, other = split >> j & 1 ? -1 : 0;
        for (int i = 0; i < lanes; i++)
            change[i] += turn(w[i], sign[i] ^ other);
    }
    for (;;) {
        int32_t lowest = 0, mover = MOST;
        for (int i = 0; i < lanes; i++)
            lowest = change[i] < lowest ? change[i] : lowest;
        if (lowest == 0) return split;
        for (int i = 0; i < lanes; i++) {
            int32_t place = change[i] == lowest ? LANE[i] : MOST;
            mover = place < mover ? place : mover;
        }
        const int32_t *w = s->w + mover * lanes, before = split >> mover & 1 ? -1 : 0;
        for (int i = 0; i < lanes; i++) {
            int32_t own = LANE[i] == mover ? -1 : 0;
            change[i] = turn(change[i], own) - 2 * turn(w[i], sign[i] ^ before);
            sign[i] ^= own;
        }
        split ^= bit((size_t)mover);
    }
}

/* The same for the vectors of each kind of processor, and for rows of either width. */
#define PLACE(name, lanes, attribute)                                                              \
    attribute static void name(eng_splits *s, size_t at, const int32_t *now, const int32_t *sign,  \
                               uint64_t walked, int32_t energy) {                                  \
        place(s, at, now, sign, walked, energy, lanes, name);                                      \
    }
#define DESCEND(name, attribute)                                                                   \
    attribute static uint64_t name(const eng_splits *s, uint64_t split) {                          \
        return s->lanes == HALF ? descend(s, split, HALF) : descend(s, split, MOST);               \
    }
#define NO_ATTRIBUTE
PLACE(place_half, HALF, NO_ATTRIBUTE)
PLACE(place_all, MOST, NO_ATTRIBUTE)
DESCEND(descend_plain, NO_ATTRIBUTE)
#if defined(__x86_64__)
#define AVX2 __attribute__((target("avx2")))
#define AVX512 __attribute__((target("avx512f")))
PLACE(place_half_avx2, HALF, AVX2)
PLACE(place_all_avx2, MOST, AVX2)
DESCEND(descend_avx2, AVX2)
PLACE(place_half_avx512, HALF, AVX512)
PLACE(place_all_avx512, MOST, AVX512)
DESCEND(descend_avx512, AVX512)
#endif

/* Walks the splits of the actors from `from` on. */
static void walk(eng_splits *s, size_t from) {
    const int32_t nothing[MOST] = {0};
    bool half = s->lanes == HALF;
    place_function *with = half ? place_half : place_all;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) with = half ? place_half_avx2 : place_all_avx2;
    if (__builtin_cpu_supports("avx512f")) with = half ? place_half_avx512 : place_all_avx512;
#endif
    s->from = from;
    with(s, from, nothing, nothing, 0, 0);
}

uint64_t eng_splits_descend(const eng_splits *s, uint64_t split) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f")) return turn_round(s, descend_avx512(s, split));
    if (__builtin_cpu_supports("avx2")) return turn_round(s, descend_avx2(s, split));
#endif
    return turn_round(s, descend_plain(s, split));
}

/* Strongest first: what they cannot do is seen early. */
static void sort_by_strength(eng_splits *s) {
    int64_t strength[MOST] = {0};
    for (size_t i = 0; i < s->n; i++) {
        for (size_t j = 0; j < s->n; j++)
            strength[i] += abs(s->w[i * s->lanes + j]);
        size_t at = i;
        for (; at > 0 && strength[s->order[at - 1]] < strength[i]; at--)
            s->order[at] = s->order[at - 1];
        s->order[at] = (uint8_t)i;
    }
}

/* Do all others treat the actor as they do the one before? */
static bool is_twin(const eng_splits *s, size_t at) {
    const int32_t *a = s->walked + (at - 1) * s->lanes, *b = a + s->lanes;
    for (size_t i = 0; i < s->n; i++)
        if (i != at && i != at - 1 && a[i] != b[i]) return false;
    return true;
}

/* used[at] is what lanes lose when `at` is placed: of those before, what it could have done for
 * them; its own lane gets all that those after can do. */
void eng_splits_set(eng_splits *s, size_t n, const int64_t *w) {
    s->n = n;
    s->lanes = n <= HALF ? HALF : MOST;
    s->most_steps = UINT64_MAX;
    memset(s->w, 0, n * s->lanes * sizeof *s->w);
    memset(s->walked, 0, n * s->lanes * sizeof *s->walked);
    memset(s->used, 0, n * s->lanes * sizeof *s->used);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            s->w[i * s->lanes + j] = i == j ? 0 : (int32_t)w[i * n + j];
    sort_by_strength(s);
    for (size_t at = 0; at < n; at++) {
        int32_t after = 0;
        for (size_t i = 0; i < n; i++) {
            int32_t weight = s->w[s->order[at] * s->lanes + s->order[i]];
            s->walked[at * s->lanes + i] = weight;
            if (i < at) s->used[at * s->lanes + i] = abs(weight);
            if (i > at) after += abs(weight);
        }
        s->used[at * s->lanes + at] = -after;
    }
    s->twins = 0;
    for (size_t at = 1; at < n; at++)
        if (is_twin(s, at)) s->twins |= bit(at);
}

/* Splits in the order of the walk into that of the actors. */
static void finish(eng_splits *s) {
    sort_minima(s);
    for (size_t m = 0; m < s->kept; m++) {
        uint64_t split = 0;
        for (size_t i = 0; i < s->n; i++)
            split |= (s->list[m].split >> i & 1) << s->order[i];
        s->list[m].split = turn_round(s, split);
    }
}

static void start(eng_splits *s, bool lowest_only, uint64_t steps) {
    s->lowest_only = lowest_only;
    s->stopped = false;
    s->found = s->kept = s->steps = 0;
    s->most = INT32_MAX;
    s->most_steps = steps;
    s->due = s->tick && steps > ENG_SPLITS_TICK ? ENG_SPLITS_TICK : steps;
}

void eng_splits_minima(eng_splits *s) {
    start(s, false, UINT64_MAX);
    walk(s, 0);
    finish(s);
}

/* The energy of a split, in the order of the walk. */
static int32_t energy_of(const eng_splits *s, uint64_t split) {
    int32_t sum = 0;
    for (size_t i = 0; i < s->n; i++)
        for (size_t j = 0; j < i; j++)
            sum -= turn(s->walked[i * s->lanes + j], (split >> i ^ split >> j) & 1 ? -1 : 0);
    return sum;
}

/* The lower of the split in list[0] and where a descent from it ends. */
static void descend_first(eng_splits *s) {
    uint64_t split = 0, walked = 0;
    for (size_t i = 0; i < s->n; i++)
        split |= (s->list[0].split >> i & 1) << s->order[i];
    split = eng_splits_descend(s, split);
    for (size_t i = 0; i < s->n; i++)
        walked |= (split >> s->order[i] & 1) << i;
    s->list[0] = (eng_minimum){energy_of(s, walked), walked};
}

/* Adds actor `from` to the split of those after it, on the side where it costs least. */
static void add_actor(eng_splits *s, size_t from) {
    const int32_t *w = s->walked + from * s->lanes;
    int32_t field = 0, most = 0;
    for (size_t i = from + 1; i < s->n; i++) {
        field += turn(w[i], s->list[0].split >> i & 1 ? -1 : 0);
        most += abs(w[i]);
    }
    s->rest[from] = s->rest[from + 1] + most;
    s->list[0].energy -= abs(field);
    if (field < 0) s->list[0].split |= bit(from);
}

/* The lowest split of the last two actors, of the last three, and so on: those of fewer bound the
 * walks of more. Few actors are walked at once. */
bool eng_splits_lowest(eng_splits *s, int32_t below, uint64_t steps) {
    start(s, true, steps);
    s->list[0] = (eng_minimum){0, 0};
    s->kept = 1;
    s->rest[s->n] = s->rest[s->n - 1] = 0;
    for (size_t from = s->n - 1; from-- > 0;) {
        add_actor(s, from);
        if (from == 0) descend_first(s);
        if (from == 0 && s->list[0].energy > below) s->list[0].energy = below;
        if (s->stopped || (from > 0 && s->n <= FEW)) continue;
        walk(s, from);
        if (!s->stopped) s->rest[from] = -s->list[0].energy;
    }
    finish(s);
    return !s->stopped;
}
