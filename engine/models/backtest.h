/* backtest.h: how well a logit forecasts years that it has not seen.
 *
 * For each year from `from` to `to` the logit is fitted on all rows of the years before, its
 * intercept is shifted so that the mean forecast over the last `window` years before meets the
 * rate seen in them, and the rows of the year are forecast. Missing inputs take the median of the
 * rows before. An input that has varied, but never among exits, is taken at its word, as maximum
 * likelihood does: rows with another value than the exits had are forecast at (almost) 0. The
 * forecasts of all years are then scored together. */
#ifndef ENG_MODELS_BACKTEST_H
#define ENG_MODELS_BACKTEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"

enum { ENG_BACKTEST_WINDOW = 20 };

typedef struct eng_panel {
    size_t rows, terms;  /* up to ENG_LOGIT_MAX_TERMS terms, the constant among them */
    const double *x;     /* [rows][terms]; NAN: missing; borrowed, as all here */
    const double *y;     /* [rows], 0 or 1 */
    const int32_t *year; /* [rows], in order: never falling */
} eng_panel;

typedef struct eng_scores {
    size_t rows, exits;     /* forecast, and those of them with y = 1 */
    double auc;             /* a row with y = 1 has the higher forecast of two; ties count half */
    double auc_within_year; /* the mean over years with both: a trend in time earns nothing */
    double brier, logloss;  /* mean of (p - y)^2, and of -ln of what was given to what came */
    double brier_skill, logloss_skill; /* 1 - score / score of the rate of the window before */
    double calibration_slope;          /* of y on the log odds of p by logit: 1 is right, below
                                        * it the forecasts spread too far; NAN: no estimate */
} eng_scores;

/* Rows before `first` are not used. p: [rows], filled with forecasts, NAN outside from..to. False,
 * with err, when a year has no rows or no exits before it, a fit fails (the year is named), the
 * years are out of order, or memory is out; scratch is the arena's. `tick` is called with each
 * year done, and false from it stops; may be NULL. */
bool eng_backtest(const eng_panel *panel, int32_t first, int32_t from, int32_t to,
                  bool (*tick)(void *data, int32_t year), void *tick_data, eng_arena *arena,
                  double *p, eng_scores *scores, eng_error *err);

#endif
