#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <math.h>
#include <string.h>
#include <cmocka.h>

#include "models/logit.h"

/* A two by two table: 12 of 20 with the trait, 5 of 30 without. The estimates have closed forms:
 * logit of the second share; the log odds ratio; variances as sums of one over the counts. */
static void a_two_by_two_table_has_its_closed_form(void **state) {
    (void)state;
    double x[100], y[50];
    for (int i = 0; i < 50; i++) {
        x[2 * i] = 1;
        x[2 * i + 1] = i < 20;
        y[i] = i < 12 || (i >= 20 && i < 25);
    }
    eng_arena arena = {0};
    eng_logit_fit fit;
    assert_true(eng_logit(x, y, 50, 2, NULL, 0, &arena, &fit, NULL));
    assert_true(fabs(fit.coef[0] - log(5. / 25)) < 1e-9);
    assert_true(fabs(fit.coef[1] - log(12. / 8 / (5. / 25))) < 1e-9);
    assert_true(fabs(fit.covariance[0] - (1. / 5 + 1. / 25)) < 1e-9);
    assert_true(fabs(fit.covariance[3] - (1. / 12 + 1. / 8 + 1. / 5 + 1. / 25)) < 1e-9);
    assert_true(fabs(fit.covariance[1] + (1. / 5 + 1. / 25)) < 1e-9);
    double loglik = 12 * log(.6) + 8 * log(.4) + 5 * log(1. / 6) + 25 * log(5. / 6);
    assert_true(fabs(fit.loglik - loglik) < 1e-9);
    eng_arena_free(&arena);
}

/* A constant only: with share q, the scores are y - q and the information is n q (1 - q); two
 * clusters with score sums s and -s give 2 s^2 / (n q (1 - q))^2 times 2/1 times 1. */
static void clusters_of_a_mean_have_their_closed_form(void **state) {
    (void)state;
    double x[10], y[10] = {1, 1, 1, 0, 0, 1, 0, 0, 0, 0};
    uint32_t cluster[10];
    for (int i = 0; i < 10; i++)
        x[i] = 1, cluster[i] = i / 5;
    eng_arena arena = {0};
    eng_logit_fit fit;
    assert_true(eng_logit(x, y, 10, 1, cluster, 2, &arena, &fit, NULL));
    double s = 3 - 5 * .4, information = 10 * .4 * .6; /* first cluster: 3 ones of 5 */
    assert_true(fabs(fit.coef[0] - log(.4 / .6)) < 1e-9);
    assert_true(fabs(fit.covariance[0] - 2 * s * s / (information * information) * 2) < 1e-9);
    eng_arena_free(&arena);
}

static void fails(const double *x, const double *y, size_t n, size_t k, const char *words) {
    eng_arena arena = {0};
    eng_logit_fit fit;
    eng_error err = {""};
    assert_false(eng_logit(x, y, n, k, NULL, 0, &arena, &fit, &err));
    assert_non_null(strstr(err.message, words));
    eng_arena_free(&arena);
}

static void what_has_no_estimate_is_refused_with_its_reason(void **state) {
    (void)state;
    const double split[] = {1, -2, 1, -1, 1, 1, 1, 3}, y[] = {0, 0, 1, 1};
    const double twice[] = {1, 2, 1, 2, 1, 2, 1, 2}, ones[] = {1, 1, 1, 1};
    const double third[] = {0, 1, .5, 1}, hole[] = {1, NAN, 1, 2};
    fails(split, y, 4, 2, "exactly");
    fails(twice, y, 4, 2, "combination");
    fails(ones, ones, 4, 1, "same in every row");
    fails(ones, third, 4, 1, "not 0 or 1");
    fails(hole, y, 4, 1, "not a number");
    fails(split, y, 2, 2, "more rows");
    fails(split, y, 4, 0, "terms");
}

static void one_cluster_or_a_wrong_one_is_refused(void **state) {
    (void)state;
    const double x[] = {1, 1, 1}, y[] = {0, 1, 1};
    const uint32_t one[] = {0, 0, 0}, wrong[] = {0, 1, 2};
    eng_arena arena = {0};
    eng_logit_fit fit;
    eng_error err;
    assert_false(eng_logit(x, y, 3, 1, one, 1, &arena, &fit, &err));
    assert_false(eng_logit(x, y, 3, 1, wrong, 2, &arena, &fit, &err));
    eng_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_two_by_two_table_has_its_closed_form),
        cmocka_unit_test(clusters_of_a_mean_have_their_closed_form),
        cmocka_unit_test(what_has_no_estimate_is_refused_with_its_reason),
        cmocka_unit_test(one_cluster_or_a_wrong_one_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
