/* sensitivity.h: which input of a model moves its output.
 *
 * Three designs over k inputs, each in [0, 1]; the caller scales a row, runs the model on it, and
 * gives the outputs back for analysis, so the model may be anything.
 * One at a time: a base, and each input at its ends while the others stay.
 * Morris (1991): random paths over a grid of four levels, on which each input moves once by 2/3;
 *   the mean, mean size (Campolongo, Cariboni and Saltelli 2007) and deviation of its effects.
 * Sobol: shares of the output's variance. Matrices A and B of independent rows, and for each input
 *   A with its column from B (Saltelli and others 2010): first order by their estimator, total by
 *   Jansen's (1999). Bands are percentiles of bootstraps over rows. */
#ifndef ENG_MODELS_SENSITIVITY_H
#define ENG_MODELS_SENSITIVITY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/work.h"
#include "models/simulate.h" /* eng_band */

enum {
    ENG_SENSITIVITY_MAX_INPUTS = 100,
    ENG_SENSITIVITY_MAX_ROWS = 20000000,
    ENG_SENSITIVITY_BOOTSTRAPS = 500
};

typedef enum eng_sensitivity_method {
    ENG_SENSITIVITY_OAT,
    ENG_SENSITIVITY_MORRIS,
    ENG_SENSITIVITY_SOBOL
} eng_sensitivity_method;

typedef struct eng_sensitivity {
    eng_sensitivity_method method;
    size_t inputs;  /* k, 1 to ENG_SENSITIVITY_MAX_INPUTS */
    size_t samples; /* Morris: paths, 2 or more; Sobol: rows of A, 2 or more; else not read */
    uint64_t seed;
    const double *base; /* one at a time: [k], in [0, 1]; else not read; borrowed */
    size_t threads;     /* of the bootstraps; 0 and 1: none but the caller's; at most
                         * ENG_WORK_MAX_THREADS. The result is the same for any number. */
    bool (*tick)(void *data, uint64_t done); /* called with the bootstraps done; false from it
                                              * stops; may be NULL */
    void *tick_data;
} eng_sensitivity;

/* Rows of the design: 2k + 1, samples (k + 1) or samples (k + 2). 0, with err, when out of range.
 */
size_t eng_sensitivity_rows(const eng_sensitivity *s, eng_error *err);

/* Fills x[row * k + input]. Sample i comes from stream i of the seed, whatever their number. */
void eng_sensitivity_design(const eng_sensitivity *s, double *x);

typedef struct eng_sensitivity_effect {
    double low, high;       /* one at a time: the output at the input's ends */
    double mean, deviation; /* Morris: of the effects, per full range of the input */
    eng_band size;          /* Morris: the mean of their sizes */
    eng_band first, total;  /* Sobol: shares of the variance; NAN where the output never varies */
} eng_sensitivity_effect;

/* y: the outputs, row by row, all finite. effect: [k]. False, with err, otherwise, when the tick
 * stops it, or when memory is out; scratch is the arena's. lo and hi of a band are the 5th and 95th
 * percentile. */
bool eng_sensitivity_analyse(const eng_sensitivity *s, const double *x, const double *y,
                             eng_arena *arena, eng_sensitivity_effect *effect, eng_error *err);

#endif
