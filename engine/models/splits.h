/* splits.h: the ways to split some actors into two sides, looked through with vectors.
 *
 * Partial splits are walked depth first, strongest actors first, and left as soon as some actor on
 * a side could not stay there whatever the others do. That sees all 2^(n-1) splits of 30 actors at
 * a thousandth of their number. For the lowest split alone, what lies below is bounded too: by the
 * fields of those not yet placed, and by the lowest split of them alone, which was found before in
 * the same way (Russian doll search: Verfaillie, Lemaitre and Schiex 1996); of actors whom all
 * others treat alike, only how many are on a side is tried. Weights w_ij are whole
 * and symmetric, and the sum of |w| over pairs is below 2^29, so that 32 bits hold every field and
 * energy. */
#ifndef ENG_MODELS_SPLITS_H
#define ENG_MODELS_SPLITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    ENG_SPLITS_MOST = 64,   /* actors: lanes of vectors */
    ENG_SPLITS_KEPT = 1000, /* minima, the lowest */
    ENG_SPLITS_TICK = 65536 /* some 3 ms */
};

typedef struct eng_minimum {
    int32_t energy; /* -(sum of w_ij spin_i spin_j over pairs); spins are 1 and -1 */
    uint64_t split; /* bit i: actor i is on the other side than actor 0 */
} eng_minimum;

typedef struct eng_splits {
    size_t n, lanes;                              /* rows are 32 or 64 wide, and end in zeros */
    int32_t w[ENG_SPLITS_MOST * ENG_SPLITS_MOST]; /* in the order of the actors */
    /* The rest belongs to the walk and is in its order. */
    uint8_t order[ENG_SPLITS_MOST];
    int32_t walked[ENG_SPLITS_MOST * ENG_SPLITS_MOST];
    int32_t used[ENG_SPLITS_MOST * ENG_SPLITS_MOST];
    int32_t rest[ENG_SPLITS_MOST + 1]; /* at most the sum of w spin spin over pairs from k on */
    bool lowest_only, stopped;
    uint64_t twins; /* bit i: all others treat actor i as they do actor i - 1 */
    size_t from;    /* the first actor of the walk */
    int32_t most;   /* minima with more energy are not kept */
    uint64_t steps, most_steps, due;
    /* Called now and then, each ENG_SPLITS_TICK steps of a walk; false stops it. May be NULL. */
    bool (*tick)(void *data, uint64_t steps);
    void *tick_data;
    uint64_t found;
    size_t kept;
    eng_minimum *list; /* [4 * ENG_SPLITS_KEPT], of the caller; [1] for the lowest alone */
} eng_splits;

/* w: [n][n]; the diagonal is not read. n: 2 to ENG_SPLITS_MOST. Keeps `list` and the tick. */
void eng_splits_set(eng_splits *s, size_t n, const int64_t *w);

/* Every minimum, a split that no single move lowers: `found` counts them, the lowest `kept` are in
 * the list, by energy. Where the tick stops it (`stopped`), those that were found. */
void eng_splits_minima(eng_splits *s);

/* The lowest split alone, in list[0], looked for below an energy (INT32_MAX: any): where there is
 * none its energy is not below that and its split means nothing. False where the tick stops it or
 * it takes more than `steps`, each an actor that is placed, some 50 ns: list[0] is then the lowest
 * found. */
bool eng_splits_lowest(eng_splits *s, int32_t below, uint64_t steps);

/* Where steepest descent from a split ends (bits as in eng_minimum): the actor whose move lowers
 * the energy most moves, the first of several, until none does. */
uint64_t eng_splits_descend(const eng_splits *s, uint64_t split);

#endif
