#include "models/logit.h"

#include <math.h>
#include <string.h>

typedef struct problem {
    const double *x, *y;
    size_t n, k;
    double *gradient;    /* [k] */
    double *information; /* [k][k], then its factor */
    double *step;        /* [k] */
    double *trial;       /* [k] */
} problem;

static double eta_of(const problem *p, const double *coef, size_t row) {
    double eta = 0;
    for (size_t j = 0; j < p->k; j++)
        eta += coef[j] * p->x[row * p->k + j];
    return eta;
}

static double log_likelihood(const problem *p, const double *coef) {
    double sum = 0;
    for (size_t i = 0; i < p->n; i++) {
        double eta = eta_of(p, coef, i);
        double wrong = p->y[i] > 0 ? -eta : eta; /* log(1 + e^wrong), without overflow */
        sum -= wrong > 0 ? wrong + log1p(exp(-wrong)) : log1p(exp(wrong));
    }
    return sum;
}

static void derivatives(problem *p, const double *coef) {
    size_t k = p->k;
    memset(p->gradient, 0, k * sizeof *p->gradient);
    memset(p->information, 0, k * k * sizeof *p->information);
    for (size_t i = 0; i < p->n; i++) {
        const double *x = p->x + i * k;
        double mean = 1 / (1 + exp(-eta_of(p, coef, i)));
        double weight = mean * (1 - mean);
        for (size_t a = 0; a < k; a++) {
            p->gradient[a] += x[a] * (p->y[i] - mean);
            for (size_t b = 0; b <= a; b++)
                p->information[a * k + b] += weight * x[a] * x[b];
        }
    }
}

/* Cholesky in place, lower triangle; the first column without a pivot, or k. */
static size_t factorise(double *a, size_t k) {
    for (size_t i = 0; i < k; i++) {
        double whole = a[i * k + i];
        for (size_t j = 0; j <= i; j++) {
            double s = a[i * k + j];
            for (size_t m = 0; m < j; m++)
                s -= a[i * k + m] * a[j * k + m];
            if (j < i)
                a[i * k + j] = s / a[j * k + j];
            else if (!(s > 1e-10 * whole))
                return i;
            else
                a[i * k + i] = sqrt(s);
        }
    }
    return k;
}

/* Solves factor factor' v = b in place. */
static void solve(const double *factor, size_t k, double *b) {
    for (size_t i = 0; i < k; i++) {
        for (size_t j = 0; j < i; j++)
            b[i] -= factor[i * k + j] * b[j];
        b[i] /= factor[i * k + i];
    }
    for (size_t i = k; i-- > 0;) {
        for (size_t j = i + 1; j < k; j++)
            b[i] -= factor[j * k + i] * b[j];
        b[i] /= factor[i * k + i];
    }
}

/* Climbs to the maximum; leaves the factored information there. */
static bool climb(problem *p, double *coef, double *loglik, eng_error *err) {
    *loglik = log_likelihood(p, coef);
    for (int round = 0; round < 50; round++) {
        derivatives(p, coef);
        size_t bad = factorise(p->information, p->k);
        /* At the start all weights are alike, so a missing pivot is a matter of the columns. */
        if (bad < p->k && round == 0)
            return eng_error_set(err, "logit: column %zu is a combination of those before it", bad),
                   false;
        if (bad < p->k) break;
        memcpy(p->step, p->gradient, p->k * sizeof *p->step);
        solve(p->information, p->k, p->step);
        double largest = 0, next;
        for (int halves = 0;; halves++) {
            for (size_t j = 0; j < p->k; j++)
                p->trial[j] = coef[j] + p->step[j];
            next = log_likelihood(p, p->trial);
            if (next >= *loglik - 1e-12 * fabs(*loglik) || halves == 30) break;
            for (size_t j = 0; j < p->k; j++)
                p->step[j] /= 2;
        }
        for (size_t j = 0; j < p->k; j++)
            largest = fmax(largest, fabs(p->step[j]) / fmax(1, fabs(p->trial[j])));
        memcpy(coef, p->trial, p->k * sizeof *coef);
        *loglik = next;
        if (largest < 1e-9 && *loglik < -1e-6) return true;
    }
    return eng_error_set(err, "logit: no finite estimate; some columns tell the zeros from the "
                              "ones exactly"),
           false;
}

/* covariance = inverse of factor factor'. */
static void invert(const double *factor, size_t k, double *covariance, double *column) {
    for (size_t j = 0; j < k; j++) {
        memset(column, 0, k * sizeof *column);
        column[j] = 1;
        solve(factor, k, column);
        for (size_t i = 0; i < k; i++)
            covariance[i * k + j] = column[i];
    }
}

/* covariance = scale * sum over clusters of (A s)(A s)', A the inverse information and s the
 * cluster's sum of scores. */
static bool sandwich(const problem *p, const double *coef, const uint32_t *cluster, size_t clusters,
                     eng_arena *arena, double *covariance) {
    size_t k = p->k;
    double *score = eng_arena_zalloc(arena, clusters, k * sizeof *score);
    if (score == NULL) return false;
    for (size_t i = 0; i < p->n; i++) {
        double residual = p->y[i] - 1 / (1 + exp(-eta_of(p, coef, i)));
        for (size_t j = 0; j < k; j++)
            score[cluster[i] * k + j] += residual * p->x[i * k + j];
    }
    double g = (double)clusters, n = (double)p->n;
    double scale = g / (g - 1) * (n - 1) / (n - (double)k);
    memset(covariance, 0, k * k * sizeof *covariance);
    for (size_t c = 0; c < clusters; c++) {
        double *s = score + c * k;
        solve(p->information, k, s);
        for (size_t a = 0; a < k; a++)
            for (size_t b = 0; b < k; b++)
                covariance[a * k + b] += scale * s[a] * s[b];
    }
    return true;
}

static bool check(const problem *p, const uint32_t *cluster, size_t clusters, eng_error *err) {
    if (p->k < 1 || p->k > ENG_LOGIT_MAX_TERMS || p->n <= p->k)
        return eng_error_set(err,
                             "logit: %zu rows for %zu terms; more rows than terms are needed, "
                             "and 1 to %d terms",
                             p->n, p->k, ENG_LOGIT_MAX_TERMS),
               false;
    size_t ones = 0;
    for (size_t i = 0; i < p->n; i++) {
        if (p->y[i] != 0 && p->y[i] != 1)
            return eng_error_set(err, "logit: row %zu: y is %g, not 0 or 1", i, p->y[i]), false;
        ones += p->y[i] == 1;
        if (cluster && cluster[i] >= clusters)
            return eng_error_set(err, "logit: row %zu: no such cluster", i), false;
        for (size_t j = 0; j < p->k; j++)
            if (!isfinite(p->x[i * p->k + j]))
                return eng_error_set(err, "logit: row %zu: column %zu is not a number", i, j),
                       false;
    }
    if (ones == 0 || ones == p->n)
        return eng_error_set(err, "logit: y is the same in every row"), false;
    if (cluster && clusters < 2)
        return eng_error_set(err, "logit: clusters need two at least"), false;
    return true;
}

bool eng_logit(const double *x, const double *y, size_t n, size_t k, const uint32_t *cluster,
               size_t clusters, eng_arena *arena, eng_logit_fit *fit, eng_error *err) {
    problem p = {.x = x, .y = y, .n = n, .k = k};
    if (!check(&p, cluster, clusters, err)) return false;
    p.gradient = eng_arena_zalloc(arena, k, sizeof *p.gradient);
    p.information = eng_arena_zalloc(arena, k * k, sizeof *p.information);
    p.step = eng_arena_zalloc(arena, k, sizeof *p.step);
    p.trial = eng_arena_zalloc(arena, k, sizeof *p.trial);
    fit->coef = eng_arena_zalloc(arena, k, sizeof *fit->coef);
    fit->covariance = eng_arena_zalloc(arena, k * k, sizeof *fit->covariance);
    if (!p.gradient || !p.information || !p.step || !p.trial || !fit->coef || !fit->covariance)
        return eng_error_memory(err), false;
    if (!climb(&p, fit->coef, &fit->loglik, err)) return false;
    if (cluster == NULL)
        invert(p.information, k, fit->covariance, p.step);
    else if (!sandwich(&p, fit->coef, cluster, clusters, arena, fit->covariance))
        return eng_error_memory(err), false;
    return true;
}
