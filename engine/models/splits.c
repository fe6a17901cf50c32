#include "models/splits.h"

#include <stdlib.h>
#include <string.h>

enum { LANES = ENG_SPLITS_LANES, ROOM = 4 * ENG_SPLITS_KEPT };

/* An actor's field is the sum of w spin over the others; moving it changes the energy by twice
 * spin times field. While actors are placed one by one, a lane holds
 *     of an actor not yet placed: its field of those placed
 *     of one that is: how far it is from having to move, spin times field and all that those not
 *     yet placed can do for it. Below 0 it is misplaced for good.
 * Loops go over all lanes, so that they become vectors; lanes without an actor hold zeros. Nothing
 * is written to single lanes: a vector read after that waits for the write. */

static const int32_t BIT[LANES] = {1 << 0,  1 << 1,  1 << 2,  1 << 3,  1 << 4,  1 << 5,  1 << 6,
                                   1 << 7,  1 << 8,  1 << 9,  1 << 10, 1 << 11, 1 << 12, 1 << 13,
                                   1 << 14, 1 << 15, 1 << 16, 1 << 17, 1 << 18, 1 << 19, 1 << 20,
                                   1 << 21, 1 << 22, 1 << 23, 1 << 24, 1 << 25, 1 << 26, 1 << 27,
                                   1 << 28, 1 << 29, 1 << 30, 0};

static const int32_t LANE[LANES] = {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
                                    16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31};

/* x, or -x where the mask is -1 and not 0. */
static inline int32_t turn(int32_t x, int32_t mask) {
    return (x ^ mask) - mask;
}

static int by_energy(const void *a, const void *b) {
    const eng_minimum *x = a, *y = b;
    if (x->energy != y->energy) return x->energy < y->energy ? -1 : 1;
    return (x->split > y->split) - (x->split < y->split);
}

/* The bits of a split in the order of the walk, in that of the actors. */
static uint32_t unpack(const eng_splits *s, uint32_t walked) {
    uint32_t split = 0;
    for (size_t i = 0; i < s->n; i++)
        split |= (walked >> i & 1) << s->order[i];
    return split & 1 ? split ^ (uint32_t)((UINT64_C(1) << s->n) - 1) : split;
}

static void sort_minima(eng_splits *s) {
    qsort(s->list, s->kept, sizeof *s->list, by_energy);
    if (s->kept > ENG_SPLITS_KEPT) s->kept = ENG_SPLITS_KEPT;
}

/* Notes a minimum, its split in the order of the walk. */
static void keep(eng_splits *s, int32_t energy, uint32_t walked) {
    s->found++;
    if (energy > s->most) return;
    if (s->lowest_only) s->kept = 0;
    if (s->kept == ROOM) {
        sort_minima(s);
        s->most = s->list[s->kept - 1].energy;
    }
    s->list[s->kept++] = (eng_minimum){energy, walked};
}

typedef void place_function(eng_splits *s, size_t at, const int32_t *now, const int32_t *sign,
                            uint32_t walked, int32_t energy);

/* Places actor `at` and those after it. sign[i] is -1 for an actor on the other side, else 0;
 * `energy` is that of the placed. */
static inline __attribute__((always_inline)) void place(eng_splits *s, size_t at,
                                                        const int32_t *now, const int32_t *sign,
                                                        uint32_t walked, int32_t energy,
                                                        place_function *deeper) {
    if (at == s->n) {
        keep(s, energy, walked);
        return;
    }
    const int32_t here = (int32_t)at, *w = s->walked[at], *used = s->used[at];
    int32_t field = now[at], bad[2] = {0, 0}, next[2][LANES], turned[LANES];
    if (s->lowest_only) {
        int32_t most = s->rest[at];
        for (int i = 0; i < LANES; i++)
            most += LANE[i] >= here ? abs(now[i]) : 0;
        if (energy - most >= s->list[0].energy) return;
    }
    for (int i = 0; i < LANES; i++) {
        int32_t own = LANE[i] == here ? -1 : 0, placed = LANE[i] <= here ? -1 : 0;
        int32_t gain = turn(w[i], sign[i]) + (now[i] & own), left = (now[i] & ~own) - used[i];
        next[0][i] = left + gain;
        next[1][i] = left - gain;
        turned[i] = sign[i] | own;
        bad[0] |= (left + gain) & placed;
        bad[1] |= (left - gain) & placed;
    }
    int first = s->lowest_only && field < 0;
    for (int k = 0; k < (at == 0 ? 1 : 2); k++) {
        int side = at == 0 ? 0 : first ^ k;
        if (bad[side] >= 0)
            deeper(s, at + 1, next[side], side ? turned : sign, walked | (uint32_t)side << at,
                   energy + (side ? field : -field));
    }
}

static inline __attribute__((always_inline)) uint32_t descend(const eng_splits *s, uint32_t split) {
    int32_t sign[LANES], change[LANES] = {0};
    for (int i = 0; i < LANES; i++)
        sign[i] = (int32_t)split & BIT[i] ? -1 : 0;
    for (size_t j = 0; j < s->n; j++) {
        const int32_t *w = s->w[j], other = split >> j & 1 ? -1 : 0;
        for (int i = 0; i < LANES; i++)
            change[i] += turn(w[i], sign[i] ^ other);
    }
    for (;;) {
        int32_t lowest = 0, movers = 0;
        for (int i = 0; i < LANES; i++)
            lowest = change[i] < lowest ? change[i] : lowest;
        if (lowest == 0) return split;
        for (int i = 0; i < LANES; i++)
            movers |= change[i] == lowest ? BIT[i] : 0;
        int mover = __builtin_ctz((unsigned)movers);
        const int32_t *w = s->w[mover], before = split >> mover & 1 ? -1 : 0;
        for (int i = 0; i < LANES; i++) {
            int32_t own = LANE[i] == mover ? -1 : 0;
            change[i] = turn(change[i], own) - 2 * turn(w[i], sign[i] ^ before);
            sign[i] ^= own;
        }
        split ^= 1u << mover;
    }
}

static void place_plain(eng_splits *s, size_t at, const int32_t *now, const int32_t *sign,
                        uint32_t walked, int32_t energy) {
    place(s, at, now, sign, walked, energy, place_plain);
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) static void place_avx2(eng_splits *s, size_t at, const int32_t *now,
                                                       const int32_t *sign, uint32_t walked,
                                                       int32_t energy) {
    place(s, at, now, sign, walked, energy, place_avx2);
}

__attribute__((target("avx512f"))) static void place_avx512(eng_splits *s, size_t at,
                                                            const int32_t *now, const int32_t *sign,
                                                            uint32_t walked, int32_t energy) {
    place(s, at, now, sign, walked, energy, place_avx512);
}

__attribute__((target("avx2"))) static uint32_t descend_avx2(const eng_splits *s, uint32_t split) {
    return descend(s, split);
}

__attribute__((target("avx512f"))) static uint32_t descend_avx512(const eng_splits *s,
                                                                  uint32_t split) {
    return descend(s, split);
}
#endif

static void walk(eng_splits *s) {
    const int32_t nothing[LANES] = {0};
    place_function *with = place_plain;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) with = place_avx2;
    if (__builtin_cpu_supports("avx512f")) with = place_avx512;
#endif
    with(s, 0, nothing, nothing, 0, 0);
    sort_minima(s);
    for (size_t m = 0; m < s->kept; m++)
        s->list[m].split = unpack(s, s->list[m].split);
}

uint32_t eng_splits_descend(const eng_splits *s, uint32_t split) {
    uint32_t end;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f"))
        end = descend_avx512(s, split);
    else if (__builtin_cpu_supports("avx2"))
        end = descend_avx2(s, split);
    else
#endif
        end = descend(s, split);
    return end & 1 ? end ^ (uint32_t)((UINT64_C(1) << s->n) - 1) : end;
}

/* Strongest first: what they cannot do is seen early. */
static void sort_by_strength(eng_splits *s) {
    int64_t strength[LANES] = {0};
    for (size_t i = 0; i < s->n; i++) {
        for (size_t j = 0; j < s->n; j++)
            strength[i] += abs(s->w[i][j]);
        size_t at = i;
        for (; at > 0 && strength[s->order[at - 1]] < strength[i]; at--)
            s->order[at] = s->order[at - 1];
        s->order[at] = (uint8_t)i;
    }
}

/* used[at] is what lanes lose when `at` is placed: of those before, what it could have done for
 * them; its own lane gets all that those after can do. */
void eng_splits_set(eng_splits *s, size_t n, const int64_t *w) {
    s->n = n;
    memset(s->w, 0, sizeof s->w);
    memset(s->walked, 0, sizeof s->walked);
    memset(s->used, 0, sizeof s->used);
    memset(s->rest, 0, sizeof s->rest);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            s->w[i][j] = i == j ? 0 : (int32_t)w[i * n + j];
    sort_by_strength(s);
    for (size_t at = n; at-- > 0;) {
        int32_t after = 0;
        for (size_t i = 0; i < n; i++) {
            int32_t weight = s->w[s->order[at]][s->order[i]];
            s->walked[at][i] = weight;
            if (i < at) s->used[at][i] = abs(weight);
            if (i > at) after += abs(weight);
        }
        s->used[at][at] = -after;
        s->rest[at] = s->rest[at + 1] + after;
    }
}

void eng_splits_minima(eng_splits *s) {
    s->lowest_only = false;
    s->found = s->kept = 0;
    s->most = INT32_MAX;
    walk(s);
}

/* The energy of a split. */
static int32_t energy_of(const eng_splits *s, uint32_t split) {
    int32_t sum = 0;
    for (size_t i = 0; i < s->n; i++)
        for (size_t j = 0; j < i; j++)
            sum -= turn(s->w[i][j], (split >> i ^ split >> j) & 1 ? -1 : 0);
    return sum;
}

/* A descent says first how low it may be, so that the walk leaves early what lies higher. */
void eng_splits_lowest(eng_splits *s) {
    s->lowest_only = true;
    s->kept = 0;
    s->most = energy_of(s, eng_splits_descend(s, 0));
    s->list[0].energy = s->most < INT32_MAX ? s->most + 1 : s->most;
    walk(s);
}
