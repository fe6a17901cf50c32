#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <math.h>
#include <string.h>
#include <cmocka.h>

#include "base/random.h"
#include "models/landscape.h"

enum { MOST = 40 };

typedef struct sample {
    eng_landscape l;
    double size[MOST], propensity[MOST * MOST];
} sample;

/* Whole propensities from -3 to 3, so that moves that change nothing are common, or any. */
static void make(sample *s, size_t n, bool whole, uint64_t seed) {
    eng_random r;
    eng_random_stream(&r, seed, 0);
    s->l = (eng_landscape){n, s->size, s->propensity};
    for (size_t i = 0; i < n; i++) {
        s->size[i] = whole ? 1 + (double)(eng_random_next(&r) % 3) : eng_random_uniform(&r);
        for (size_t j = 0; j < i; j++) {
            double p = whole ? (double)(eng_random_next(&r) % 7) - 3 : eng_random_uniform(&r) - .5;
            s->propensity[i * n + j] = s->propensity[j * n + i] = p;
        }
    }
}

static double energy_of(const sample *s, uint32_t split) {
    uint8_t side[MOST];
    for (size_t i = 0; i < s->l.actors; i++)
        side[i] = split >> i & 1;
    return eng_landscape_energy(&s->l, side);
}

/* Lists the minima by trying every split and every move from it. */
static size_t brute_force(const sample *s, double *lowest) {
    size_t n = s->l.actors, minima = 0;
    *lowest = INFINITY;
    for (uint32_t split = 0; split < UINT32_C(1) << n; split += 2) {
        double energy = energy_of(s, split);
        bool rests = true;
        for (size_t i = 0; i < n && rests; i++)
            rests = energy_of(s, split ^ UINT32_C(1) << i) >= energy;
        minima += rests;
        if (energy < *lowest) *lowest = energy;
    }
    return minima;
}

static void minima_equal_those_of_brute_force_with_and_without_ties(void **state) {
    (void)state;
    for (uint64_t seed = 1; seed <= 24; seed++) {
        sample s;
        make(&s, 2 + seed % 9, seed % 2 == 0, seed);
        eng_arena arena = {0};
        eng_landscape_result r;
        assert_true(
            eng_landscape_minima(&s.l, &(eng_landscape_options){.seed = 1}, &arena, &r, NULL));
        double lowest, share = 0;
        assert_int_equal(r.found, brute_force(&s, &lowest));
        assert_true(r.exact && r.all_starts && r.kept == r.found);
        assert_true(fabs(r.minima[0].energy - lowest) < 1e-9);
        for (size_t m = 0; m < r.kept; m++) {
            uint32_t split = 0;
            for (size_t i = 0; i < s.l.actors; i++)
                split |= (uint32_t)r.minima[m].side[i] << i;
            assert_int_equal(split & 1, 0);
            assert_true(fabs(energy_of(&s, split) - r.minima[m].energy) < 1e-12);
            assert_true(m == 0 || r.minima[m].energy >= r.minima[m - 1].energy);
            for (size_t i = 0; i < s.l.actors; i++)
                assert_true(energy_of(&s, split ^ UINT32_C(1) << i) >= r.minima[m].energy - 1e-12);
            share += r.minima[m].basin;
        }
        assert_true(fabs(share - 1) < 1e-12); /* every start ends in a minimum */
        eng_arena_free(&arena);
    }
}

/* Two camps of 20 and 16 that love their own and hate the others: whole camps are the lowest
 * split, with E = -320. */
static void two_camps_are_found_beyond_the_exact_size(void **state) {
    (void)state;
    sample s;
    size_t n = 36;
    s.l = (eng_landscape){n, s.size, s.propensity};
    for (size_t i = 0; i < n; i++) {
        s.size[i] = 1;
        for (size_t j = 0; j < n; j++)
            s.propensity[i * n + j] = (i < 20) == (j < 20) ? 1 : -1;
    }
    eng_arena arena = {0};
    eng_landscape_result r;
    eng_landscape_options o = {.seed = 7, .starts = 50, .draws = 5, .error = .1};
    assert_true(eng_landscape_minima(&s.l, &o, &arena, &r, NULL));
    assert_false(r.exact);
    assert_int_equal(r.starts, 50);
    assert_true(r.minima[0].energy == -320);
    for (size_t i = 0; i < n; i++)
        assert_int_equal(r.minima[0].side[i], i >= 20);
    eng_landscape_drawn drawn;
    assert_true(eng_landscape_draws(&s.l, r.minima[0].side, &o, &arena, &drawn, NULL));
    assert_true(drawn.same == 1 && drawn.moved[3] == 0 && drawn.draws == 5);
    eng_arena_free(&arena);
}

/* Friends with p = 1 part when the error is below -1: with a deviation of 1 in 15.87 % of draws.
 * A split of one against one has no side that fewer are on, so the second moves. */
static void two_friends_part_as_often_as_the_normal_tail_says(void **state) {
    (void)state;
    double size[2] = {2, 3}, propensity[4] = {0, 1, 1, 0};
    uint8_t together[2] = {0, 0};
    eng_landscape l = {2, size, propensity};
    eng_landscape_options o = {.seed = 5, .draws = 20000, .error = 1};
    eng_landscape_drawn drawn;
    eng_arena arena = {0};
    assert_true(eng_landscape_draws(&l, together, &o, &arena, &drawn, NULL));
    assert_true(drawn.moved[0] == 0);
    assert_true(fabs(drawn.moved[1] - .1587) < 4 * sqrt(.1587 * .8413 / 20000));
    assert_true(fabs(drawn.same + drawn.moved[1] - 1) < 1e-12);
    o = (eng_landscape_options){.seed = 5, .draws = 100};
    assert_true(eng_landscape_draws(&l, together, &o, &arena, &drawn, NULL));
    assert_true(drawn.same == 1 && drawn.moved[1] == 0);
    eng_arena_free(&arena);
}

/* Pairs that are not coded count as nothing, and have no error either. */
static void what_is_not_coded_is_not_disturbed(void **state) {
    (void)state;
    double size[3] = {1, 1, 1};
    double propensity[9] = {0, 1, NAN, 1, 0, -1, NAN, -1, 0};
    eng_landscape l = {3, size, propensity};
    eng_arena arena = {0};
    eng_landscape_result r;
    assert_true(eng_landscape_minima(&l, &(eng_landscape_options){.seed = 1}, &arena, &r, NULL));
    assert_int_equal(r.found, 1);
    assert_true(r.minima[0].energy == -1);
    eng_landscape_drawn drawn;
    eng_landscape_options o = {.seed = 1, .draws = 1000, .error = .01};
    assert_true(eng_landscape_draws(&l, r.minima[0].side, &o, &arena, &drawn, NULL));
    assert_true(drawn.same == 1);
    eng_arena_free(&arena);
}

/* 1,024 minima: ten friends whom nobody ties to anybody but a pair. The 1,000 lowest are kept. */
static void more_minima_than_are_kept_are_counted(void **state) {
    (void)state;
    sample s;
    size_t n = 12;
    make(&s, n, true, 1);
    memset(s.propensity, 0, sizeof s.propensity);
    s.propensity[1] = s.propensity[n] = 1;
    eng_arena arena = {0};
    eng_landscape_result r;
    assert_true(eng_landscape_minima(&s.l, &(eng_landscape_options){.seed = 1}, &arena, &r, NULL));
    assert_int_equal(r.found, 1024);
    assert_int_equal(r.kept, ENG_LANDSCAPE_MAX_MINIMA);
    eng_arena_free(&arena);
}

/* Their lowest splits are found again by trying all, and the ones that no move lowers. */
static void lowest_split_of_a_draw_equals_that_of_brute_force(void **state) {
    (void)state;
    for (uint64_t seed = 1; seed <= 12; seed++) {
        sample s;
        size_t n = 3 + seed % 9;
        make(&s, n, false, seed);
        uint8_t best[MOST] = {0};
        double lowest = INFINITY;
        for (uint32_t split = 0; split < UINT32_C(1) << n; split += 2) {
            double energy = energy_of(&s, split);
            if (energy >= lowest) continue;
            lowest = energy;
            for (size_t i = 0; i < n; i++)
                best[i] = split >> i & 1;
        }
        eng_arena arena = {0};
        eng_landscape_drawn drawn;
        eng_landscape_options o = {.draws = 1}; /* without error */
        assert_true(eng_landscape_draws(&s.l, best, &o, &arena, &drawn, NULL));
        assert_true(drawn.same == 1);
        eng_arena_free(&arena);
    }
}

static void threads_change_nothing_below_and_beyond_the_exact_size(void **state) {
    (void)state;
    for (size_t n = 20; n <= 35; n += 15) {
        sample s;
        make(&s, n, false, n);
        eng_landscape_result r[3];
        eng_landscape_drawn drawn[3];
        eng_arena arena = {0};
        for (size_t k = 0; k < 3; k++) {
            eng_landscape_options o = {
                .seed = 3, .starts = 2500, .draws = 201, .error = .2, .threads = (uint32_t)(4 * k)};
            assert_true(eng_landscape_minima(&s.l, &o, &arena, &r[k], NULL));
            assert_true(
                eng_landscape_draws(&s.l, r[k].minima[0].side, &o, &arena, &drawn[k], NULL));
            assert_int_equal(drawn[k].draws, 201);
            assert_true(drawn[k].same > 0 && drawn[k].same < 1);
            assert_memory_equal(drawn[k].moved, drawn[0].moved, n * sizeof *drawn[k].moved);
            assert_true(drawn[k].same == drawn[0].same);
            assert_int_equal(r[k].found, r[0].found);
            assert_int_equal(r[k].kept, r[0].kept);
            for (size_t m = 0; m < r[k].kept; m++) {
                assert_true(r[k].minima[m].basin == r[0].minima[m].basin);
                assert_memory_equal(r[k].minima[m].side, r[0].minima[m].side, n);
            }
        }
        eng_arena_free(&arena);
    }
}

static bool stop_after_40(void *data, uint64_t done) {
    *(uint32_t *)data = done;
    return done < 40;
}

/* Stopped after k of many is the same as k asked for. */
static void what_is_stopped_holds_the_first_starts_and_draws(void **state) {
    (void)state;
    for (uint32_t threads = 1; threads <= 3; threads++)
        for (size_t n = 20; n <= 35; n += 15) {
            sample s;
            make(&s, n, false, n);
            uint32_t seen;
            eng_landscape_result r, again;
            eng_landscape_drawn drawn, fewer;
            eng_arena arena = {0};
            eng_landscape_options o = {.seed = 3,
                                       .starts = 50000,
                                       .draws = 50000,
                                       .error = 1,
                                       .threads = threads,
                                       .tick = stop_after_40,
                                       .tick_data = &seen};
            assert_true(eng_landscape_minima(&s.l, &o, &arena, &r, NULL));
            /* Others may have done all before the caller's thread comes to look. */
            assert_in_range(r.starts, 40, threads > 1 ? o.starts : 128);
            assert_false(r.all_starts);
            assert_true(eng_landscape_draws(&s.l, r.minima[0].side, &o, &arena, &drawn, NULL));
            assert_in_range(drawn.draws, 40, threads > 1 ? o.draws : 128);
            o = (eng_landscape_options){
                .seed = 3, .starts = r.starts, .draws = drawn.draws, .error = 1};
            assert_true(eng_landscape_draws(&s.l, r.minima[0].side, &o, &arena, &fewer, NULL));
            assert_memory_equal(drawn.moved, fewer.moved, n * sizeof *drawn.moved);
            assert_true(eng_landscape_minima(&s.l, &o, &arena, &again, NULL));
            assert_true(n <= 30 || again.found == r.found);
            eng_arena_free(&arena);
        }
}

static bool stop_at_once(void *data, uint64_t done) {
    (void)data;
    (void)done;
    return false;
}

/* Where nothing pulls, every split is a minimum: more than can be looked through soon. */
static void a_search_that_is_stopped_at_once_has_a_minimum_and_is_not_exact(void **state) {
    (void)state;
    sample s = {.l = {30, s.size, s.propensity}};
    for (size_t i = 0; i < 30; i++)
        s.size[i] = 1;
    eng_arena arena = {0};
    eng_landscape_result r;
    eng_landscape_options o = {.tick = stop_at_once};
    assert_true(eng_landscape_minima(&s.l, &o, &arena, &r, NULL));
    assert_false(r.exact);
    assert_false(r.all_starts);
    assert_int_equal(r.starts, 0);
    assert_in_range(r.kept, 1, ENG_LANDSCAPE_MAX_MINIMA);
    assert_true(r.minima[0].energy == 0 && r.minima[0].side[0] == 0);
    eng_arena_free(&arena);
}

static void numbers_out_of_range_are_refused(void **state) {
    (void)state;
    double size[31] = {1, -1}, propensity[31 * 31] = {0, 1, 1, 0};
    eng_landscape l = {2, size, propensity};
    eng_landscape_options o = {.draws = 1};
    eng_arena arena = {0};
    eng_landscape_result r;
    eng_landscape_drawn drawn;
    eng_error err;
    assert_false(eng_landscape_minima(&l, &o, &arena, &r, &err));
    assert_string_equal(err.message, "landscape: the size of actor 2 is -1, not 0 or more");
    size[1] = 1;
    uint8_t side[2] = {0, 0};
    assert_true(eng_landscape_draws(&l, side, &o, &arena, &drawn, &err));
    o.draws = 0;
    assert_false(eng_landscape_draws(&l, side, &o, &arena, &drawn, &err));
    o = (eng_landscape_options){.draws = 1, .error = NAN};
    assert_false(eng_landscape_draws(&l, side, &o, &arena, &drawn, &err));
    o = (eng_landscape_options){.threads = 257};
    assert_false(eng_landscape_minima(&l, &o, &arena, &r, &err));
    o.threads = 0;
    l.actors = 1;
    assert_false(eng_landscape_minima(&l, &o, &arena, &r, &err));
    l.actors = 31;
    assert_false(eng_landscape_minima(&l, &o, &arena, &r, &err));
    assert_string_equal(err.message, "landscape: 0 starts; 1 to 10000000 are possible");
    eng_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(minima_equal_those_of_brute_force_with_and_without_ties),
        cmocka_unit_test(two_camps_are_found_beyond_the_exact_size),
        cmocka_unit_test(two_friends_part_as_often_as_the_normal_tail_says),
        cmocka_unit_test(what_is_not_coded_is_not_disturbed),
        cmocka_unit_test(more_minima_than_are_kept_are_counted),
        cmocka_unit_test(lowest_split_of_a_draw_equals_that_of_brute_force),
        cmocka_unit_test(threads_change_nothing_below_and_beyond_the_exact_size),
        cmocka_unit_test(what_is_stopped_holds_the_first_starts_and_draws),
        cmocka_unit_test(a_search_that_is_stopped_at_once_has_a_minimum_and_is_not_exact),
        cmocka_unit_test(numbers_out_of_range_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
