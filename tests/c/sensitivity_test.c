#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <math.h>
#include <string.h>
#include <cmocka.h>

#include "models/sensitivity.h"

enum { MOST = 200000 };

typedef double model(const double *x);

static double line(const double *x) {
    return 3 * x[0] - 4 * x[1] + 5;
}

static double product(const double *x) {
    return (x[0] - .5) * (x[1] - .5);
}

/* Ishigami and Homma (1990), a = 7, b = .1. */
static double ishigami(const double *x) {
    const double pi = 3.14159265358979323846;
    double a = (2 * x[0] - 1) * pi, b = (2 * x[1] - 1) * pi, c = (2 * x[2] - 1) * pi;
    return sin(a) + 7 * sin(b) * sin(b) + .1 * c * c * c * c * sin(a);
}

static void analyse(const eng_sensitivity *s, model *f, eng_sensitivity_effect *effect) {
    static double x[MOST * 3], y[MOST];
    eng_error err;
    size_t rows = eng_sensitivity_rows(s, &err);
    assert_in_range(rows, 1, MOST);
    eng_sensitivity_design(s, x);
    for (size_t row = 0; row < rows; row++) {
        for (size_t i = 0; i < s->inputs; i++)
            assert_true(x[row * s->inputs + i] > -1e-12 && x[row * s->inputs + i] < 1 + 1e-12);
        y[row] = f(x + row * s->inputs);
    }
    eng_arena arena = {0};
    if (!eng_sensitivity_analyse(s, x, y, &arena, effect, &err)) fail_msg("%s", err.message);
    eng_arena_free(&arena);
}

static void one_at_a_time_gives_the_ends(void **state) {
    (void)state;
    const double base[2] = {.25, 1};
    eng_sensitivity s = {ENG_SENSITIVITY_OAT, 2, 0, 1, base, 0, NULL, NULL};
    eng_sensitivity_effect e[2];
    assert_int_equal(eng_sensitivity_rows(&s, NULL), 5);
    analyse(&s, line, e);
    assert_true(e[0].low == 1 && e[0].high == 4);
    assert_true(e[1].low == 5.75 && e[1].high == 1.75);
}

static void morris_of_a_line_is_its_slopes(void **state) {
    (void)state;
    eng_sensitivity s = {ENG_SENSITIVITY_MORRIS, 2, 25, 3, NULL, 0, NULL, NULL};
    eng_sensitivity_effect e[2];
    analyse(&s, line, e);
    assert_true(fabs(e[0].mean - 3) < 1e-12 && fabs(e[1].mean + 4) < 1e-12);
    assert_true(fabs(e[1].size.p - 4) < 1e-12 && fabs(e[1].size.lo - 4) < 1e-12);
    assert_true(e[0].deviation < 1e-12);
    analyse(&s, product, e);
    assert_true(e[0].deviation > .1); /* its effect depends on the other */
}

/* 9 and 16 of 25; a product of centred inputs has nothing at first order and all in total. */
static void sobol_shares_are_those_that_can_be_worked_out(void **state) {
    (void)state;
    eng_sensitivity s = {ENG_SENSITIVITY_SOBOL, 2, 20000, 3, NULL, 0, NULL, NULL};
    eng_sensitivity_effect e[2];
    analyse(&s, line, e);
    assert_true(fabs(e[0].first.p - .36) < .02 && fabs(e[0].total.p - .36) < .02);
    assert_true(fabs(e[1].first.p - .64) < .02 && fabs(e[1].total.p - .64) < .02);
    assert_true(e[0].first.lo < e[0].first.p && e[0].first.p < e[0].first.hi);
    analyse(&s, product, e);
    assert_true(fabs(e[0].first.p) < .03 && fabs(e[0].total.p - 1) < .03);
}

/* Over many seeds the true share lies in a band from 5 to 95 % about nine times in ten: of 240 at
 * least four in five here, and not all. */
static void bands_hold_the_published_shares_of_ishigami(void **state) {
    (void)state;
    static const double first[] = {.3139, .4424, 0}, total[] = {.5576, .4424, .2437};
    int held = 0;
    for (uint64_t seed = 1; seed <= 40; seed++) {
        eng_sensitivity s = {ENG_SENSITIVITY_SOBOL, 3, 1000, seed, NULL, 0, NULL, NULL};
        eng_sensitivity_effect e[3];
        analyse(&s, ishigami, e);
        for (int i = 0; i < 3; i++) {
            held += e[i].first.lo <= first[i] && first[i] <= e[i].first.hi;
            held += e[i].total.lo <= total[i] && total[i] <= e[i].total.hi;
        }
    }
    assert_in_range(held, 192, 239);
}

static void more_samples_begin_with_the_same(void **state) {
    (void)state;
    for (int m = ENG_SENSITIVITY_MORRIS; m <= ENG_SENSITIVITY_SOBOL; m++) {
        static double few[400], many[4000];
        eng_sensitivity s = {(eng_sensitivity_method)m, 3, 10, 5, NULL, 0, NULL, NULL};
        eng_sensitivity_design(&s, few);
        s.samples = 100;
        eng_sensitivity_design(&s, many);
        s.samples = 10;
        assert_memory_equal(few, many, eng_sensitivity_rows(&s, NULL) * 3 * sizeof *few);
    }
}

static double constant(const double *x) {
    (void)x;
    return 7;
}

static void an_output_that_never_varies_has_no_shares(void **state) {
    (void)state;
    eng_sensitivity s = {ENG_SENSITIVITY_SOBOL, 2, 10, 1, NULL, 0, NULL, NULL};
    eng_sensitivity_effect e[2];
    analyse(&s, constant, e);
    assert_true(isnan(e[0].first.p) && isnan(e[1].total.p));
}

static bool stop_after_ten(void *data, uint64_t done) {
    (void)data;
    return done < 10;
}

static void bootstraps_that_are_stopped_give_no_effects(void **state) {
    (void)state;
    for (int m = ENG_SENSITIVITY_MORRIS; m <= ENG_SENSITIVITY_SOBOL; m++) {
        double x[16] = {0}, y[8] = {0, 1, 2, 3, 4, 5, 6, 7};
        eng_sensitivity s = {(eng_sensitivity_method)m, 2, 2, 1, NULL, 0, stop_after_ten, NULL};
        eng_sensitivity_effect e[2];
        eng_arena arena = {0};
        eng_error err;
        eng_sensitivity_design(&s, x);
        assert_false(eng_sensitivity_analyse(&s, x, y, &arena, e, &err));
        assert_string_equal(err.message, "sensitivity: stopped after 10 bootstraps");
        eng_arena_free(&arena);
    }
}

static void numbers_out_of_range_are_refused(void **state) {
    (void)state;
    eng_error err;
    eng_sensitivity s = {ENG_SENSITIVITY_SOBOL, 0, 10, 1, NULL, 0, NULL, NULL};
    assert_int_equal(eng_sensitivity_rows(&s, &err), 0);
    s.inputs = 2;
    s.samples = 1;
    assert_int_equal(eng_sensitivity_rows(&s, &err), 0);
    s.samples = SIZE_MAX;
    assert_int_equal(eng_sensitivity_rows(&s, &err), 0);
    s.samples = 2;
    double x[16], y[8] = {0, 1, 2, NAN, 4, 5, 6, 7};
    eng_sensitivity_effect e[2];
    eng_arena arena = {0};
    eng_sensitivity_design(&s, x);
    assert_false(eng_sensitivity_analyse(&s, x, y, &arena, e, &err));
    assert_string_equal(err.message, "sensitivity: the output of row 4 is nan");
    eng_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_at_a_time_gives_the_ends),
        cmocka_unit_test(morris_of_a_line_is_its_slopes),
        cmocka_unit_test(sobol_shares_are_those_that_can_be_worked_out),
        cmocka_unit_test(bands_hold_the_published_shares_of_ishigami),
        cmocka_unit_test(more_samples_begin_with_the_same),
        cmocka_unit_test(an_output_that_never_varies_has_no_shares),
        cmocka_unit_test(bootstraps_that_are_stopped_give_no_effects),
        cmocka_unit_test(numbers_out_of_range_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
