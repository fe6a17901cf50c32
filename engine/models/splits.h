/* splits.h: the ways to split up to 30 actors into two sides, looked through with vectors.
 *
 * Partial splits are walked depth first, strongest actors first, and left as soon as some actor on
 * a side could not stay there whatever the others do. That sees all 2^(n-1) splits at a thousandth
 * of their number. Weights w_ij are whole and symmetric, and the sum of |w| over pairs is below
 * 2^29, so that 32 bits hold every field and energy. */
#ifndef ENG_MODELS_SPLITS_H
#define ENG_MODELS_SPLITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    ENG_SPLITS_MOST = 30,
    ENG_SPLITS_LANES = 32, /* of a vector with a place for each actor */
    ENG_SPLITS_KEPT = 1000 /* minima, the lowest */
};

typedef struct eng_minimum {
    int32_t energy; /* -(sum of w_ij spin_i spin_j over pairs); spins are 1 and -1 */
    uint32_t split; /* bit i: actor i is on the other side than actor 0 */
} eng_minimum;

typedef struct eng_splits {
    size_t n;
    int32_t w[ENG_SPLITS_LANES][ENG_SPLITS_LANES]; /* in the order of the actors */
    /* The rest belongs to the walk and is in its order. */
    uint8_t order[ENG_SPLITS_LANES];
    int32_t walked[ENG_SPLITS_LANES][ENG_SPLITS_LANES];
    int32_t used[ENG_SPLITS_LANES][ENG_SPLITS_LANES];
    int32_t rest[ENG_SPLITS_LANES + 1]; /* sum of |w| over pairs of actors from k on */
    bool lowest_only;
    int32_t most; /* minima with more energy are not kept */
    uint64_t found;
    size_t kept;
    eng_minimum *list; /* [4 * ENG_SPLITS_KEPT], of the caller; [1] for the lowest alone */
} eng_splits;

/* w: [n][n]; the diagonal is not read. n: 2 to ENG_SPLITS_MOST. Keeps `list`. */
void eng_splits_set(eng_splits *s, size_t n, const int64_t *w);

/* Every minimum, a split that no single move lowers: `found` counts them, the lowest `kept` are in
 * the list, by energy. */
void eng_splits_minima(eng_splits *s);

/* The lowest split alone, in list[0]. */
void eng_splits_lowest(eng_splits *s);

/* Where steepest descent from a split ends (bits as in eng_minimum): the actor whose move lowers
 * the energy most moves, the first of several, until none does. */
uint32_t eng_splits_descend(const eng_splits *s, uint32_t split);

#endif
