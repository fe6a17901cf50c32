#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <math.h>
#include <string.h>
#include <cmocka.h>

#include "models/backtest.h"

enum { MOST = 6000 };

/* A constant and one input. */
typedef struct sample {
    eng_panel panel;
    double x[MOST][2], y[MOST], p[MOST];
    int32_t year[MOST];
} sample;

/* Adds `n` rows of a year with the input, the first `ones` of them exits. */
static void add(sample *s, int32_t year, double input, size_t n, size_t ones) {
    for (size_t i = 0; i < n; i++) {
        size_t row = s->panel.rows++;
        s->x[row][0] = 1;
        s->x[row][1] = input;
        s->y[row] = i < ones;
        s->year[row] = year;
    }
    s->panel.terms = 2;
    s->panel.x = &s->x[0][0];
    s->panel.y = s->y;
    s->panel.year = s->year;
}

static bool run(sample *s, int32_t from, int32_t to, eng_scores *scores, eng_error *err) {
    eng_arena arena = {0};
    bool ok = eng_backtest(&s->panel, 0, from, to, NULL, NULL, &arena, s->p, scores, err);
    eng_arena_free(&arena);
    return ok;
}

static bool close_to(double a, double b) {
    return fabs(a - b) < 1e-6;
}

/* With one indicator the fit is the rate of either group, .1 and .4, and every score can be worked
 * out: of 50 * 150 pairs 40 * (90 + 60 / 2) + 10 * 90 / 2 are right. */
static void scores_of_two_groups_are_those_worked_out_by_hand(void **state) {
    (void)state;
    static sample s;
    for (int32_t year = 1; year <= 5; year++) {
        add(&s, year, 0, 100, 10);
        add(&s, year, 1, 100, 40);
    }
    eng_scores r;
    eng_error err;
    if (!run(&s, 4, 5, &r, &err)) fail_msg("%s", err.message);
    assert_int_equal(r.rows, 400);
    assert_int_equal(r.exits, 100);
    assert_true(isnan(s.p[0]) && isnan(s.p[599]));
    assert_true(close_to(s.p[600], .1) && close_to(s.p[999], .4));
    assert_true(close_to(r.auc, .7) && close_to(r.auc_within_year, .7));
    assert_true(close_to(r.brier, .165) && close_to(r.brier_skill, 1 - .165 / .1875));
    double loss = -(.1 * log(.1) + .9 * log(.9) + .4 * log(.4) + .6 * log(.6)) / 2;
    assert_true(close_to(r.logloss, loss));
    assert_true(close_to(r.logloss_skill, 1 - loss / -(.25 * log(.25) + .75 * log(.75))));
    assert_true(fabs(r.calibration_slope - 1) < 1e-5);
}

/* Years that differ in their rate only: pooled, the rate of the years before tells some of them
 * apart; within a year nothing does. */
static void a_trend_in_time_scores_nothing_within_a_year(void **state) {
    (void)state;
    static sample s;
    for (int32_t year = 1; year <= 60; year++) {
        add(&s, year, 0, 40, year < 30 ? 20 : 2);
        add(&s, year, 1, 40, year < 30 ? 20 : 2);
    }
    eng_scores r;
    assert_true(run(&s, 5, 60, &r, NULL));
    assert_true(r.auc > .6);
    assert_true(fabs(r.auc_within_year - .5) < .01);
}

/* .4 in ten years, .1 in the twenty after: the fit says .2, the last twenty years say .1. */
static void the_rate_of_the_last_twenty_years_is_met(void **state) {
    (void)state;
    static sample s;
    for (int32_t year = 1; year <= 31; year++) {
        add(&s, year, 0, 50, year <= 10 ? 20 : 5);
        add(&s, year, 1, 50, year <= 10 ? 20 : 5);
    }
    eng_scores r;
    assert_true(run(&s, 31, 31, &r, NULL));
    assert_true(close_to(s.p[3000], .1));
}

/* Most rows before have the input 0: it is their median, and the missing one is forecast like them.
 */
static void what_is_missing_takes_the_median_of_the_rows_before(void **state) {
    (void)state;
    static sample s;
    for (int32_t year = 1; year <= 2; year++) {
        add(&s, year, 0, 120, 12);
        add(&s, year, 1, 100, 40);
    }
    add(&s, 3, 1, 1000, 0);
    add(&s, 3, NAN, 1, 1);
    eng_scores r;
    assert_true(run(&s, 3, 3, &r, NULL));
    assert_true(close_to(s.p[1440], .1) && close_to(s.p[440], .4));
}

static void a_group_that_never_left_is_forecast_at_almost_nothing(void **state) {
    (void)state;
    static sample s;
    for (int32_t year = 1; year <= 3; year++) {
        add(&s, year, 0, 100, 10);
        add(&s, year, 1, 50, year == 3);
    }
    eng_scores r;
    assert_true(run(&s, 3, 3, &r, NULL));
    assert_true(close_to(s.p[300], .1));
    assert_true(s.p[449] == 1e-6);
    static sample t; /* an input that was always the same tells nothing */
    for (int32_t year = 1; year <= 2; year++)
        add(&t, year, 0, 100, 10);
    add(&t, 3, 1, 10, 1);
    assert_true(run(&t, 3, 3, &r, NULL));
    assert_true(close_to(t.p[205], .1));
}

static void years_without_a_past_and_out_of_order_are_refused(void **state) {
    (void)state;
    static sample s;
    eng_scores r;
    eng_error err;
    add(&s, 5, 0, 10, 0);
    add(&s, 5, 1, 10, 0);
    add(&s, 6, 1, 10, 5);
    assert_false(run(&s, 5, 5, &r, &err));
    assert_false(run(&s, 6, 6, &r, &err));
    assert_memory_equal(err.message, "backtest: 6: ", 13);
    assert_false(run(&s, 7, 9, &r, &err));
    assert_string_equal(err.message, "backtest: there are no rows from 7 to 9");
    add(&s, 4, 1, 1, 0);
    assert_false(run(&s, 5, 6, &r, &err));
    assert_string_equal(err.message, "backtest: the years are not in order");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scores_of_two_groups_are_those_worked_out_by_hand),
        cmocka_unit_test(a_trend_in_time_scores_nothing_within_a_year),
        cmocka_unit_test(the_rate_of_the_last_twenty_years_is_met),
        cmocka_unit_test(what_is_missing_takes_the_median_of_the_rows_before),
        cmocka_unit_test(a_group_that_never_left_is_forecast_at_almost_nothing),
        cmocka_unit_test(years_without_a_past_and_out_of_order_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
