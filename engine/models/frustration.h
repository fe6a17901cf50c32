/* frustration.h: the fewest edges of a signed graph that no split into two camps can satisfy.
 *
 * The frustration index (line index of balance, Harary 1959) is the number of friends across and
 * foes inside in the best split. Found exactly in three steps.
 * 1. Reduction. Parallel edges are added up, so weights are whole numbers. Let F_u and F_v be what
 *    u and v get from all others. Where no split can give F_u and F_v such that it pays to break
 *    the edge uv, which holds if a mean of them with some weights 0 <= l <= 1, sum over x of
 *    |l w_ux - (1 - l) w_vx|, is at most |w_uv|, some best split keeps the edge, and the two nodes
 *    become one (foes: with the signs of one turned round). This solves most real graphs outright.
 * 2. A local search, descent with kicks, gives a split of what is left; unbalanced cycles that
 *    share no edge, shortest first, give a lower bound: each costs at least one edge.
 * 3. Where the two differ and at most ENG_SPLITS_MOST nodes are left, all their splits are looked
 *    through (models/splits.h), which proves dense graphs too; where more are left: branch on an
 *    edge, kept or broken, reduce and bound again. */
#ifndef ENG_MODELS_FRUSTRATION_H
#define ENG_MODELS_FRUSTRATION_H

#include "models/balance.h"

typedef struct eng_frustration {
    uint64_t index; /* edges that the camps break: exact, or the best that was found */
    uint64_t lower; /* no split breaks fewer; index where exact */
    bool exact;
    uint8_t *camp; /* [nodes], 0 or 1, the first node in 0; arena */
} eng_frustration;

/* effort: how many branches may be looked at before the search says that it is not exact; 0 asks
 * for the local search alone. A thousand take a few seconds where 150 nodes are left that
 * nothing merges; looking through splits for about a millisecond counts as one. seed: of the local
 * search. The result is the same for the same effort and seed. `tick` is called every few
 * milliseconds with the branches looked at; false from it stops, and the result is what was found;
 * may be NULL. False, with err, for what eng_balance_check refuses, a pair that is there twice, or
 * no memory; scratch is the arena's. */
bool eng_balance_frustration(const eng_signed_graph *g, uint64_t seed, uint64_t effort,
                             bool (*tick)(void *data, uint64_t looked), void *tick_data,
                             eng_arena *arena, eng_frustration *result, eng_error *err);

#endif
