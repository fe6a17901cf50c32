#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "base/random.h"
#include "models/splits.h"

typedef struct sample {
    size_t n;
    int64_t w[ENG_SPLITS_MOST * ENG_SPLITS_MOST];
    eng_splits splits;
    eng_minimum list[4 * ENG_SPLITS_KEPT];
} sample;

static void tie(sample *s, size_t i, size_t j, int64_t w) {
    s->w[i * s->n + j] = s->w[j * s->n + i] = w;
}

/* The first `some` of n actors have weights from -most to most with each other. */
static sample *make(size_t n, size_t some, int64_t most, uint64_t seed) {
    sample *s = calloc(1, sizeof *s);
    eng_random r;
    assert_non_null(s);
    eng_random_stream(&r, seed, n);
    s->n = n;
    s->splits.list = s->list;
    for (size_t i = 0; i < some; i++)
        for (size_t j = 0; j < i; j++)
            tie(s, i, j, (int64_t)(eng_random_next(&r) % (uint64_t)(2 * most + 1)) - most);
    return s;
}

static int64_t energy_of(const sample *s, uint64_t split) {
    int64_t sum = 0;
    for (size_t i = 0; i < s->n; i++)
        for (size_t j = 0; j < i; j++)
            sum -= (split >> i ^ split >> j) & 1 ? -s->w[i * s->n + j] : s->w[i * s->n + j];
    return sum;
}

static int64_t lowest_of_all(const sample *s, size_t n) {
    int64_t lowest = INT64_MAX;
    for (uint64_t split = 0; split < UINT64_C(1) << n; split += 2) {
        int64_t energy = energy_of(s, split);
        if (energy < lowest) lowest = energy;
    }
    return lowest;
}

static void lowest_split_equals_that_of_brute_force_with_and_without_ties(void **state) {
    (void)state;
    for (uint64_t seed = 1; seed <= 20; seed++) {
        sample *s = make(2 + seed % 12, 2 + seed % 12, seed % 2 ? 1 : 1000, seed);
        eng_splits_set(&s->splits, s->n, s->w);
        assert_true(eng_splits_lowest(&s->splits, INT32_MAX, UINT64_MAX));
        assert_int_equal(s->list[0].energy, lowest_of_all(s, s->n));
        assert_int_equal(energy_of(s, s->list[0].split), s->list[0].energy);
        assert_int_equal(s->list[0].split & 1, 0);
        free(s);
    }
}

/* Each actor beyond the first twelve is tied to one of them only, and goes where it likes. */
static void more_actors_than_a_half_row_holds_are_split_as_well(void **state) {
    (void)state;
    for (size_t n = 31; n <= ENG_SPLITS_MOST; n += 11) {
        sample *s = make(n, 12, 5, n);
        int64_t lowest = lowest_of_all(s, 12);
        for (size_t i = 12; i < n; i++) {
            tie(s, i, i % 12, i % 3 ? (int64_t)i : -(int64_t)i);
            lowest -= (int64_t)i;
        }
        eng_splits_set(&s->splits, n, s->w);
        assert_true(eng_splits_lowest(&s->splits, INT32_MAX, UINT64_MAX));
        assert_int_equal(s->list[0].energy, lowest);
        assert_int_equal(energy_of(s, s->list[0].split), lowest);
        free(s);
    }
}

/* Foes all of them: the lowest split is half against half, with n^2 / 4 pairs across and the rest
 * of n (n - 1) / 2 inside. */
static void foes_part_half_and_half(void **state) {
    (void)state;
    for (int n = 22; n <= 40; n += 9) {
        sample *s = make((size_t)n, 0, 1, 1);
        for (size_t i = 0; i < s->n; i++)
            for (size_t j = 0; j < i; j++)
                tie(s, i, j, -1);
        eng_splits_set(&s->splits, s->n, s->w);
        assert_true(eng_splits_lowest(&s->splits, INT32_MAX, UINT64_MAX));
        int across = n / 2 * ((n + 1) / 2);
        assert_int_equal(s->list[0].energy, n * (n - 1) / 2 - 2 * across);
        free(s);
    }
}

static void nothing_lower_is_found_below_the_lowest_and_few_steps_do_not_do(void **state) {
    (void)state;
    sample *s = make(36, 36, 9, 4);
    eng_splits_set(&s->splits, s->n, s->w);
    assert_true(eng_splits_lowest(&s->splits, INT32_MAX, UINT64_MAX));
    int32_t lowest = s->list[0].energy;
    assert_true(eng_splits_lowest(&s->splits, lowest, UINT64_MAX));
    assert_int_equal(s->list[0].energy, lowest);
    assert_true(eng_splits_lowest(&s->splits, lowest + 1, UINT64_MAX));
    assert_int_equal(s->list[0].energy, lowest);
    assert_int_equal(energy_of(s, s->list[0].split), lowest);
    assert_false(eng_splits_lowest(&s->splits, INT32_MAX, 100));
    assert_int_equal(energy_of(s, s->list[0].split), s->list[0].energy);
    free(s);
}

static void descent_ends_where_no_move_lowers_the_energy(void **state) {
    (void)state;
    for (size_t n = 20; n <= ENG_SPLITS_MOST; n += 22) {
        sample *s = make(n, n, 9, n);
        eng_splits_set(&s->splits, n, s->w);
        for (uint64_t start = 1; start < 1000000; start *= 7) {
            uint64_t end = eng_splits_descend(&s->splits, start);
            assert_true(energy_of(s, end) <= energy_of(s, start));
            for (size_t i = 0; i < n; i++)
                assert_true(energy_of(s, end ^ UINT64_C(1) << i) >= energy_of(s, end));
        }
        free(s);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lowest_split_equals_that_of_brute_force_with_and_without_ties),
        cmocka_unit_test(more_actors_than_a_half_row_holds_are_split_as_well),
        cmocka_unit_test(foes_part_half_and_half),
        cmocka_unit_test(nothing_lower_is_found_below_the_lowest_and_few_steps_do_not_do),
        cmocka_unit_test(descent_ends_where_no_move_lowers_the_energy),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
