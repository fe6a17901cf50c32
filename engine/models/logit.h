/* logit.h: logistic regression by maximum likelihood.
 *
 * Newton's method from zero, with halved steps where the likelihood would fall. The covariance is
 * the inverse information, or with clusters the sandwich of Liang and Zeger (1986) with the usual
 * small-sample factor G/(G-1) (n-1)/(n-k). */
#ifndef ENG_MODELS_LOGIT_H
#define ENG_MODELS_LOGIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"

enum { ENG_LOGIT_MAX_TERMS = 100 };

typedef struct eng_logit_fit {
    double *coef;       /* [k]; arena */
    double *covariance; /* [k][k]; arena */
    double loglik;
} eng_logit_fit;

/* x: n rows of k numbers, a column of ones among them where a constant is wanted. y: 0 or 1.
 * cluster: a number below `clusters` for each row, or NULL. All finite. False, with err, when
 * n <= k, a column is a combination of others, y does not vary, the columns tell the zeros from
 * the ones exactly (then there is no finite estimate), there is one cluster only, or memory is
 * out. Scratch is the arena's. */
bool eng_logit(const double *x, const double *y, size_t n, size_t k, const uint32_t *cluster,
               size_t clusters, eng_arena *arena, eng_logit_fit *fit, eng_error *err);

#endif
