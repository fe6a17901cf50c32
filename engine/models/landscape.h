/* landscape.h: which two sides a set of actors may settle into (Axelrod and Bennett 1993).
 *
 * p_ij is the propensity of i and j to be on one side, s_i a size. The energy of a split is
 * E = sum of s_i s_j p_ij over the pairs on different sides, each pair once. One actor moves at a
 * time, and only where that lowers E; a split that no single move lowers is a minimum.
 * Up to ENG_LANDSCAPE_EXACT actors every minimum is found (models/splits.h). Beyond, minima are
 * those that steepest descent from random splits ends in.
 * Energies are compared as whole numbers: products s_i s_j p_ij are scaled and rounded so that
 * their sum fits; a move that changes E by less than about 1e-8 of that sum may count as none. */
#ifndef ENG_MODELS_LANDSCAPE_H
#define ENG_MODELS_LANDSCAPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"
#include "models/splits.h"

enum {
    ENG_LANDSCAPE_EXACT = 30,
    ENG_LANDSCAPE_MAX_ACTORS = 1000,
    ENG_LANDSCAPE_MAX_MINIMA = ENG_SPLITS_KEPT, /* the lowest */
    ENG_LANDSCAPE_EVERY = 65536,  /* splits: each is a start of descent in an exact landscape */
    ENG_LANDSCAPE_STARTS = 10000, /* random starts where there are more */
    ENG_LANDSCAPE_MAX_STARTS = 10000000,
    ENG_LANDSCAPE_MAX_DRAWS = 10000000
};

typedef struct eng_landscape {
    size_t actors;            /* 2 to ENG_LANDSCAPE_MAX_ACTORS */
    const double *size;       /* [actors], 0 or more; borrowed */
    const double *propensity; /* [actors][actors], symmetric; NAN: not coded, and counts as 0;
                               * the diagonal is not read; borrowed */
} eng_landscape;

/* How much is done, and by whom. The result is the same for any number of threads. */
typedef struct eng_landscape_options {
    uint64_t seed;
    uint32_t starts;  /* of descent beyond ENG_LANDSCAPE_EXACT, 1 to ENG_LANDSCAPE_MAX_STARTS */
    uint32_t draws;   /* 1 to ENG_LANDSCAPE_MAX_DRAWS */
    double error;     /* of a propensity in a draw, as a share of their root mean square */
    uint32_t threads; /* 0 and 1: none but the caller's; at most ENG_WORK_MAX_THREADS */
    /* Called now and then, by the caller's thread, with the starts or draws done; false stops, and
     * the result holds what was done. May be NULL. */
    bool (*tick)(void *data, uint64_t done);
    void *tick_data;
} eng_landscape_options;

typedef struct eng_landscape_minimum {
    double energy; /* in the units of s_i s_j p_ij */
    double basin;  /* share of the starts from which steepest descent ends here */
    uint8_t *side; /* [actors], 0 or 1; the first actor is on side 0; arena */
} eng_landscape_minimum;

typedef struct eng_landscape_result {
    eng_landscape_minimum *minima; /* lowest energy first; arena */
    size_t kept;                   /* in the list, at most ENG_LANDSCAPE_MAX_MINIMA */
    uint64_t found;
    bool exact;      /* every minimum was found */
    uint32_t starts; /* of steepest descent, done */
    bool all_starts; /* they were all splits there are, none twice */
} eng_landscape_result;

/* Minima and basins. Beyond ENG_LANDSCAPE_EXACT actors random splits are tried; else every split is
 * a start while there are at most ENG_LANDSCAPE_EVERY, and ENG_LANDSCAPE_STARTS random ones are
 * where there are more. Start k comes from stream k of the seed. False, with err, for numbers out
 * of range or no memory; scratch is the arena's. */
bool eng_landscape_minima(const eng_landscape *l, const eng_landscape_options *options,
                          eng_arena *arena, eng_landscape_result *result, eng_error *err);

/* How the lowest split depends on the coding. moved[i]: the share of draws in whose lowest split
 * actor i is on the other side than in the reference, the two sides of a draw named so that as few
 * as possible are. */
typedef struct eng_landscape_drawn {
    uint32_t draws; /* done */
    double *moved;  /* [actors]; arena */
    double same;    /* the share of draws in which nobody moved */
} eng_landscape_drawn;

/* In draw k each coded propensity has a normal error, from stream k of the seed. reference:
 * [actors], sides of the split to compare with. Beyond ENG_LANDSCAPE_EXACT actors a draw's lowest
 * split is the best of 100 descents. False as above. */
bool eng_landscape_draws(const eng_landscape *l, const uint8_t *reference,
                         const eng_landscape_options *options, eng_arena *arena,
                         eng_landscape_drawn *result, eng_error *err);

/* The energy of one split, sides 0 and 1. */
double eng_landscape_energy(const eng_landscape *l, const uint8_t *side);

#endif
