/* simulate.h: who may leave an alliance within some years, by Monte Carlo.
 *
 * A draw takes coefficients from their covariance; each draw has ENG_SIMULATE_PATHS paths of
 * yearly exits, and after a year with an exit the covariates are rebuilt from who is left, so that
 * departures cascade. A run is one path. Draw d and run r use the same random numbers whatever
 * the number of runs, and a member's yearly draw is found by (seed, run, member's key, year), so
 * that runs of two alliances with the same seed differ only where the alliances do (common
 * random numbers). */
#ifndef ENG_MODELS_SIMULATE_H
#define ENG_MODELS_SIMULATE_H

#include "base/arena.h"
#include "base/error.h"
#include "base/work.h"
#include "models/hazard.h"

enum {
    ENG_SIMULATE_PATHS = 10,
    ENG_SIMULATE_MAX_MEMBERS = 1000,
    ENG_SIMULATE_MAX_HORIZON = 100,
    ENG_SIMULATE_MAX_RUNS = 10000000,
    ENG_SIMULATE_MAX_THREADS = ENG_WORK_MAX_THREADS
};

typedef struct eng_simulate_options {
    uint64_t seed;
    uint32_t runs;    /* 1 to ENG_SIMULATE_MAX_RUNS */
    uint32_t horizon; /* years, 1 to ENG_SIMULATE_MAX_HORIZON */
    uint32_t threads; /* 0 and 1: none but the caller's; the result is the same for any number */
    /* Called now and then, by the caller's thread, with the runs done; false stops, and the result
     * holds what was done. May be NULL. */
    bool (*tick)(void *data, uint64_t done);
    void *tick_data;
} eng_simulate_options;

/* The mean over coefficient draws, and the 5th and 95th percentile of the draws' own values. */
typedef struct eng_band {
    double p, lo, hi;
} eng_band;

typedef struct eng_simulate_result {
    uint32_t runs, draws; /* done */
    /* At least one exit within the horizon. Exact given a draw's coefficients: up to the first
     * exit there is one path only, so it is 1 - the product of all (1 - p). */
    eng_band any;
    /* One for each member, in order: it leaves within the horizon. The mean over a draw's paths
     * of the sum, over the years in which it is still in, of its p; exact for a horizon of one
     * year. Arena. */
    eng_band *member;
    double exits;                      /* mean number of exits within the horizon */
    unsigned filled[ENG_HAZARD_TERMS]; /* members whose term was filled in at the start */
} eng_simulate_result;

/* Runs the simulation. On failure: false, with err set (no memory, a number out of range, a
 * covariance that is no covariance). The result's memory and all scratch are the arena's. */
bool eng_simulate(const eng_hazard_model *model, const eng_hazard_alliance *alliance,
                  const eng_simulate_options *options, eng_arena *arena,
                  eng_simulate_result *result, eng_error *err);

#endif
