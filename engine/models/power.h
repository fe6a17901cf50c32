/* power.h: shares of capability, and the power of votes in a weighted game.
 *
 * A coalition wins when its weights add up to the quota or more. Banzhaf (1965): a player's swings
 * over everybody's swings. Shapley and Shubik (1954): the share of orderings in which the player
 * is the one that turns a losing coalition into a winning one. Both by counting coalitions by
 * size and weight (dynamic programming), in whole numbers, so the fractions are exact. */
#ifndef ENG_MODELS_POWER_H
#define ENG_MODELS_POWER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"

enum {
    ENG_POWER_MAX_PLAYERS = 100,
    ENG_POWER_MAX_CELLS = 4000000 /* (players + 1) * quota, 16 bytes each, twice */
};

typedef struct eng_power_index {
    const char *exact; /* "5/21" in lowest terms, "0" or "1"; arena */
    double value;
} eng_power_index;

typedef struct eng_power_result {
    size_t players;
    eng_power_index *banzhaf, *shapley; /* [players]; arena. Each adds up to 1. */
} eng_power_result;

/* weights: n whole numbers of 0 or more; 1 <= quota <= their sum. On failure: false, with err. */
bool eng_power(uint64_t quota, const uint64_t *weights, size_t n, eng_arena *arena,
               eng_power_result *result, eng_error *err);

/* share[i] = value[i] / the sum of values; NAN counts as nothing and stays NAN. All shares are
 * NAN when the sum is not above 0. Returns the Herfindahl index, the sum of squared shares (1/n
 * to 1), or NAN. */
double eng_shares(const double *value, size_t n, double *share);

#endif
