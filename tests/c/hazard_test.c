#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <math.h>
#include <string.h>
#include <cmocka.h>

#include "models/simulate.h"

enum { A, B, C, D, X, STATES };

/* Four members and an outsider. Rivals: A-B, B-D, A-X, C-X. C's capability and D's polyarchy and
 * leader are not known. */
static const eng_hazard_member members[] = {
    {.key = 11,
     .age = 10,
     .cinc = .02,
     .cinc_joining = .01,
     .polyarchy = .5,
     .polyarchy_joining = .3,
     .leader_changes = 1},
    {.key = 12,
     .age = 10,
     .cinc = .05,
     .cinc_joining = .05,
     .polyarchy = .2,
     .polyarchy_joining = .25,
     .leader_changes = 0},
    {.key = 13,
     .age = 0,
     .cinc = NAN,
     .cinc_joining = .01,
     .polyarchy = .8,
     .polyarchy_joining = .8,
     .leader_changes = 0},
    {.key = 14,
     .age = 10,
     .cinc = .001,
     .cinc_joining = .002,
     .polyarchy = NAN,
     .polyarchy_joining = .4,
     .leader_changes = NAN},
};
static const uint64_t rivals[STATES] = {1 << B | 1 << X, 1 << A | 1 << D, 1 << X, 1 << B,
                                        1 << A | 1 << C};
static const eng_hazard_alliance four = {.member = members,
                                         .members = 4,
                                         .states = STATES,
                                         .rivals = rivals,
                                         .term = 12,
                                         .asymmetric = 1};

static double eta_of(const eng_hazard_alliance *a, uint64_t present, unsigned year, int i) {
    const eng_hazard_model *m = eng_hazard_c12();
    double x[4 * ENG_HAZARD_TERMS];
    eng_hazard_covariates(a, &present, year, x);
    eng_hazard_fill(m, x + i * ENG_HAZARD_TERMS, NULL);
    return eng_hazard_eta(m->coef, 0, x + i * ENG_HAZARD_TERMS);
}

/* Expected etas in this file: a second implementation with sets and dictionaries, in Python,
 * from the definitions of the terms. */
static void eta_of_a_member_year_is_that_of_a_second_implementation(void **state) {
    (void)state;
    static const double first[] = {-2.436766101, -2.995483225, -2.715334428, -3.069884710};
    for (int i = 0; i < 4; i++)
        assert_true(fabs(eta_of(&four, 15, 1, i) - first[i]) < 1e-8);
}

static void the_second_year_is_past_the_fixed_term_and_knows_no_leader_change(void **state) {
    (void)state;
    static const double second[] = {-0.742858130, -0.986495834, -2.847922244, -1.060897319};
    for (int i = 0; i < 4; i++)
        assert_true(fabs(eta_of(&four, 15, 2, i) - second[i]) < 1e-8);
}

static void a_member_that_left_becomes_a_rival_outside_and_no_partner(void **state) {
    (void)state;
    uint64_t without_b = 1 << A | 1 << C | 1 << D;
    assert_true(fabs(eta_of(&four, without_b, 2, A) + 2.031232696) < 1e-8);
    assert_true(fabs(eta_of(&four, without_b, 2, C) + 4.219531113) < 1e-8);
    assert_true(fabs(eta_of(&four, without_b, 2, D) + 2.416986535) < 1e-8);
}

static void a_year_without_exits_changes_only_what_time_changes(void **state) {
    (void)state;
    uint64_t all = 15;
    double whole[4 * ENG_HAZARD_TERMS], advanced[4 * ENG_HAZARD_TERMS];
    eng_hazard_covariates(&four, &all, 1, advanced);
    eng_hazard_advance(&four, &all, 2, advanced);
    eng_hazard_covariates(&four, &all, 2, whole);
    for (int i = 0; i < 4 * ENG_HAZARD_TERMS; i++)
        assert_true(whole[i] == advanced[i] || (isnan(whole[i]) && isnan(advanced[i])));
    assert_true(advanced[A * ENG_HAZARD_TERMS + ENG_TERM_OVER] == 1);
}

static void two_members_left_count_as_bilateral(void **state) {
    (void)state;
    uint64_t pair = 1 << A | 1 << C;
    assert_true(fabs(eta_of(&four, pair, 3, A) + 3.117484840) < 1e-8);
    assert_true(fabs(eta_of(&four, pair, 3, C) + 4.886573816) < 1e-8);
}

static void states_beyond_the_first_64_are_seen_as_rivals_too(void **state) {
    (void)state;
    enum { MANY = 131 };
    uint64_t wide[MANY * 3] = {0}, present[3] = {15, 0, 0};
    wide[A * 3 + 2] = wide[D * 3 + 2] = 1 << 2; /* state 130 */
    wide[130 * 3] = 1 << A | 1 << D;
    eng_hazard_alliance a = four;
    a.states = MANY;
    a.rivals = wide;
    double x[4 * ENG_HAZARD_TERMS];
    eng_hazard_covariates(&a, present, 1, x);
    assert_true(fabs(x[A * ENG_HAZARD_TERMS + ENG_TERM_SHARED_RIVAL] - 1. / 3) < 1e-15);
    assert_true(x[B * ENG_HAZARD_TERMS + ENG_TERM_SHARED_RIVAL] == 0);
    assert_true(x[A * ENG_HAZARD_TERMS + ENG_TERM_RIVFRAC] == 0);
}

static void missing_inputs_take_the_median_and_are_counted(void **state) {
    (void)state;
    const eng_hazard_model *m = eng_hazard_c12();
    double x[4 * ENG_HAZARD_TERMS];
    uint64_t all = 15;
    unsigned filled[ENG_HAZARD_TERMS] = {0};
    eng_hazard_covariates(&four, &all, 1, x);
    assert_true(isnan(x[C * ENG_HAZARD_TERMS + ENG_TERM_DCAP_FORM]));
    for (int i = 0; i < 4; i++)
        eng_hazard_fill(m, x + i * ENG_HAZARD_TERMS, filled);
    assert_true(x[C * ENG_HAZARD_TERMS + ENG_TERM_DCAP_FORM] == .17835511);
    for (int k = 0; k < ENG_HAZARD_TERMS; k++) {
        bool one = k == ENG_TERM_DCAP_FORM || k == ENG_TERM_DDEMO_FORM || k == ENG_TERM_LEADCHG;
        assert_int_equal(filled[k], one ? 1 : 0);
    }
}

static void nothing_known_of_anybody_gives_medians_not_numbers_from_nowhere(void **state) {
    (void)state;
    eng_hazard_member unknown[2];
    for (int i = 0; i < 2; i++)
        unknown[i] = (eng_hazard_member){i, NAN, NAN, NAN, NAN, NAN, NAN};
    eng_hazard_alliance a = {.member = unknown, .members = 2, .term = NAN, .asymmetric = NAN};
    const eng_hazard_model *m = eng_hazard_c12();
    double x[2 * ENG_HAZARD_TERMS];
    uint64_t all = 3;
    eng_hazard_covariates(&a, &all, 1, x);
    eng_hazard_fill(m, x, NULL);
    for (int k = 0; k < ENG_HAZARD_TERMS; k++) /* two members: ln and bil are the medians too */
        assert_true(fabs(x[k] - m->median[k]) < 1e-8);
}

static void the_shift_meets_the_rate_and_refuses_impossible_ones(void **state) {
    (void)state;
    const double eta[] = {-3, -1, 0, 2.5, -6};
    double shift = eng_hazard_shift(eta, 5, .1), sum = 0;
    for (int i = 0; i < 5; i++)
        sum += eng_hazard_probability(eta[i] + shift);
    assert_true(fabs(sum / 5 - .1) < 1e-10);
    const double same[] = {-2, -2};
    assert_true(fabs(eng_hazard_shift(same, 2, .5) - 2) < 1e-10); /* logit(.5) = 0 */
    assert_true(isnan(eng_hazard_shift(eta, 5, 0)));
    assert_true(isnan(eng_hazard_shift(eta, 5, 1)));
    assert_true(isnan(eng_hazard_shift(eta, 0, .5)));
}

static eng_simulate_result simulate(const eng_hazard_model *m, const eng_hazard_alliance *a,
                                    eng_simulate_options o, eng_arena *arena) {
    eng_simulate_result r;
    eng_error err = {""};
    if (!eng_simulate(m, a, &o, arena, &r, &err)) fail_msg("%s", err.message);
    return r;
}

static eng_hazard_model frozen(void) {
    eng_hazard_model m = *eng_hazard_c12();
    memset(m.covariance, 0, sizeof m.covariance);
    return m;
}

/* 1 - (1 - .025089)(1 - .014505)(1 - .019105)(1 - .013479), from the etas above and the shift. */
static void one_year_with_frozen_coefficients_is_one_minus_the_product(void **state) {
    (void)state;
    static const double p[] = {.025088842986, .014505148807, .019105448111, .013479132754};
    eng_arena arena = {0};
    eng_hazard_model m = frozen();
    eng_simulate_result r =
        simulate(&m, &four, (eng_simulate_options){.seed = 1, .runs = 100, .horizon = 1}, &arena);
    assert_true(fabs(r.any.p - .070288937573) < 1e-9);
    assert_true(fabs(r.any.hi - r.any.lo) < 1e-12);
    for (int i = 0; i < 4; i++)
        assert_true(fabs(r.member[i].p - p[i]) < 1e-9);
    eng_arena_free(&arena);
}

/* Exact by listing the sixteen outcomes of the first year and rebuilding the terms for each. */
static void two_years_with_frozen_coefficients_cascade_as_in_the_exact_tree(void **state) {
    (void)state;
    static const double p[] = {.145780439, .114018439, .035520422, .105819366};
    eng_arena arena = {0};
    eng_hazard_model m = frozen();
    eng_simulate_options o = {.seed = 5, .runs = 400000, .horizon = 2};
    eng_simulate_result r = simulate(&m, &four, o, &arena);
    assert_true(fabs(r.any.p - .344246592) < 1e-8);
    assert_true(fabs(r.exits - .401138666) < .005); /* sd of a run's count is below .65: 5 se */
    for (int i = 0; i < 4; i++)
        assert_true(fabs(r.member[i].p - p[i]) < .0005); /* sd of a run's sum is below .06 */
    eng_arena_free(&arena);
}

/* Expected: 60,000 draws by a second implementation with a Cholesky and a generator of its own;
 * mean .35275, 5th and 95th percentile .2264 and .5015, standard deviation of a draw .084. */
static void drawn_coefficients_give_the_band_of_a_second_implementation(void **state) {
    (void)state;
    eng_arena arena = {0};
    eng_simulate_options o = {.seed = 42, .runs = 100000, .horizon = 2};
    eng_simulate_result r = simulate(eng_hazard_c12(), &four, o, &arena);
    assert_true(fabs(r.any.p - .35275) < .0046); /* five standard errors of both together */
    assert_true(fabs(r.any.lo - .2264) < .008);
    assert_true(fabs(r.any.hi - .5015) < .01);
    assert_int_equal(r.runs, 100000);
    assert_int_equal(r.draws, 10000);
    eng_arena_free(&arena);
}

static void the_same_seed_gives_the_same_and_another_seed_does_not(void **state) {
    (void)state;
    eng_arena arena = {0};
    eng_simulate_options o = {.seed = 42, .runs = 500, .horizon = 3};
    eng_simulate_result a = simulate(eng_hazard_c12(), &four, o, &arena);
    eng_simulate_result b = simulate(eng_hazard_c12(), &four, o, &arena);
    o.seed = 43;
    eng_simulate_result c = simulate(eng_hazard_c12(), &four, o, &arena);
    assert_memory_equal(a.member, b.member, 4 * sizeof *a.member);
    assert_true(a.any.p == b.any.p && a.any.p != c.any.p);
    eng_arena_free(&arena);
}

/* Common random numbers: members are known by their key, not by their place. */
static void the_order_of_members_changes_nothing_but_the_order(void **state) {
    (void)state;
    const eng_hazard_member turned[] = {members[D], members[C], members[B], members[A]};
    const uint64_t turned_rivals[STATES] = {1 << 2, 1 << X, 1 << 3 | 1 << 0, 1 << 2 | 1 << X,
                                            1 << 3 | 1 << 1};
    eng_hazard_alliance a = four;
    a.member = turned;
    a.rivals = turned_rivals;
    eng_arena arena = {0};
    eng_simulate_options o = {.seed = 8, .runs = 2000, .horizon = 4};
    eng_simulate_result x = simulate(eng_hazard_c12(), &four, o, &arena);
    eng_simulate_result y = simulate(eng_hazard_c12(), &a, o, &arena);
    assert_true(fabs(x.any.p - y.any.p) < 1e-12);
    assert_true(x.exits == y.exits);
    for (int i = 0; i < 4; i++)
        assert_true(fabs(x.member[i].p - y.member[3 - i].p) < 1e-12);
    eng_arena_free(&arena);
}

static bool stop_after_640(void *data, uint64_t done) {
    (void)data;
    return done < 640;
}

static void a_stopped_simulation_keeps_what_it_has(void **state) {
    (void)state;
    eng_arena arena = {0};
    eng_simulate_options o = {.seed = 42, .runs = 10000, .horizon = 2, .tick = stop_after_640};
    eng_simulate_result stopped = simulate(eng_hazard_c12(), &four, o, &arena);
    o.tick = NULL;
    o.runs = 640;
    eng_simulate_result shorter = simulate(eng_hazard_c12(), &four, o, &arena);
    assert_int_equal(stopped.runs, 640);
    assert_memory_equal(stopped.member, shorter.member, 4 * sizeof *shorter.member);
    eng_arena_free(&arena);
}

static void two_and_seven_threads_give_what_one_gives(void **state) {
    (void)state;
    eng_arena arena = {0};
    eng_simulate_options o = {.seed = 3, .runs = 5003, .horizon = 4, .threads = 1};
    eng_simulate_result one = simulate(eng_hazard_c12(), &four, o, &arena);
    for (o.threads = 2; o.threads <= 7; o.threads += 5) {
        eng_simulate_result more = simulate(eng_hazard_c12(), &four, o, &arena);
        assert_int_equal(more.runs, 5003);
        assert_memory_equal(one.member, more.member, 4 * sizeof *one.member);
        assert_memory_equal(&one.any, &more.any, sizeof one.any);
        assert_true(one.exits == more.exits);
    }
    eng_arena_free(&arena);
}

static void threads_that_are_stopped_hold_the_first_runs_without_a_hole(void **state) {
    (void)state;
    eng_arena arena = {0};
    eng_simulate_options o = {
        .seed = 42, .runs = 200000, .horizon = 2, .threads = 3, .tick = stop_after_640};
    eng_simulate_result stopped = simulate(eng_hazard_c12(), &four, o, &arena);
    assert_in_range(stopped.runs, 640, 199990);
    o = (eng_simulate_options){.seed = 42, .runs = stopped.runs, .horizon = 2};
    eng_simulate_result shorter = simulate(eng_hazard_c12(), &four, o, &arena);
    assert_memory_equal(stopped.member, shorter.member, 4 * sizeof *shorter.member);
    eng_arena_free(&arena);
}

static void runs_that_do_not_fill_the_last_draw_are_all_made(void **state) {
    (void)state;
    eng_arena arena = {0};
    eng_simulate_options o = {.seed = 1, .runs = 13, .horizon = 1};
    eng_simulate_result r = simulate(eng_hazard_c12(), &four, o, &arena);
    assert_int_equal(r.runs, 13);
    assert_int_equal(r.draws, 2);
    eng_arena_free(&arena);
}

static void a_lone_member_has_nobody_to_leave(void **state) {
    (void)state;
    eng_arena arena = {0};
    eng_hazard_alliance alone = {.member = members, .members = 1, .term = 0, .asymmetric = 0};
    eng_simulate_options o = {.seed = 1, .runs = 10, .horizon = 5};
    eng_simulate_result r = simulate(eng_hazard_c12(), &alone, o, &arena);
    assert_true(r.any.p == 0 && r.member[0].p == 0 && r.exits == 0);
    eng_arena_free(&arena);
}

static void numbers_out_of_range_are_refused_with_a_message(void **state) {
    (void)state;
    eng_arena arena = {0};
    eng_simulate_result r;
    eng_error err;
    const eng_hazard_model *m = eng_hazard_c12();
    const eng_simulate_options bad[] = {{.runs = 0, .horizon = 1},
                                        {.runs = 10000001, .horizon = 1},
                                        {.runs = 1, .horizon = 0},
                                        {.runs = 1, .horizon = 101},
                                        {.runs = 1, .horizon = 1, .threads = 257}};
    for (int i = 0; i < 5; i++) {
        err.message[0] = '\0';
        assert_false(eng_simulate(m, &four, &bad[i], &arena, &r, &err));
        assert_true(err.message[0] != '\0');
    }
    eng_simulate_options good = {.runs = 1, .horizon = 1};
    eng_hazard_alliance none = four, few = four;
    none.members = 0;
    few.states = 3;
    assert_false(eng_simulate(m, &none, &good, &arena, &r, &err));
    assert_false(eng_simulate(m, &few, &good, &arena, &r, &err));
    eng_hazard_model crooked = *m;
    crooked.covariance[3][3] = -1;
    assert_false(eng_simulate(&crooked, &four, &good, &arena, &r, NULL));
    eng_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(eta_of_a_member_year_is_that_of_a_second_implementation),
        cmocka_unit_test(the_second_year_is_past_the_fixed_term_and_knows_no_leader_change),
        cmocka_unit_test(a_member_that_left_becomes_a_rival_outside_and_no_partner),
        cmocka_unit_test(a_year_without_exits_changes_only_what_time_changes),
        cmocka_unit_test(two_members_left_count_as_bilateral),
        cmocka_unit_test(states_beyond_the_first_64_are_seen_as_rivals_too),
        cmocka_unit_test(missing_inputs_take_the_median_and_are_counted),
        cmocka_unit_test(nothing_known_of_anybody_gives_medians_not_numbers_from_nowhere),
        cmocka_unit_test(the_shift_meets_the_rate_and_refuses_impossible_ones),
        cmocka_unit_test(one_year_with_frozen_coefficients_is_one_minus_the_product),
        cmocka_unit_test(two_years_with_frozen_coefficients_cascade_as_in_the_exact_tree),
        cmocka_unit_test(drawn_coefficients_give_the_band_of_a_second_implementation),
        cmocka_unit_test(the_same_seed_gives_the_same_and_another_seed_does_not),
        cmocka_unit_test(the_order_of_members_changes_nothing_but_the_order),
        cmocka_unit_test(a_stopped_simulation_keeps_what_it_has),
        cmocka_unit_test(two_and_seven_threads_give_what_one_gives),
        cmocka_unit_test(threads_that_are_stopped_hold_the_first_runs_without_a_hole),
        cmocka_unit_test(runs_that_do_not_fill_the_last_draw_are_all_made),
        cmocka_unit_test(a_lone_member_has_nobody_to_leave),
        cmocka_unit_test(numbers_out_of_range_are_refused_with_a_message),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
