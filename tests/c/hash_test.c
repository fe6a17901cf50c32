#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include <stdio.h>

#include "base/hash.h"

/* FNV-1a followed by SplitMix64's finaliser, worked out apart in Python's whole numbers. */
static void test_hashes_agree_with_an_independent_computation(void **state) {
    (void)state;
    assert_true(eng_hash("", 0, 0) == 0xF52A15E9A9B5E89Bu);
    assert_true(eng_hash("a", 1, 0) == 0x02C0BDBF481420F8u);
    assert_true(eng_hash("foobar", 6, 0) == 0x404DA9E3B74078C2u);
}

static void test_seed_length_and_nul_bytes_count(void **state) {
    (void)state;
    assert_true(eng_hash("ab", 2, 0) != eng_hash("ab", 2, 1));
    assert_true(eng_hash("a\0", 2, 0) != eng_hash("a", 1, 0));
    assert_true(eng_hash("ab", 2, 0) != eng_hash("ba", 2, 0));
}

static void test_an_empty_map_holds_nothing(void **state) {
    (void)state;
    eng_map map = {0};
    assert_int_equal(eng_map_get(&map, "EGY", 3), ENG_MAP_NONE);
    eng_map_free(&map);
}

static void test_ten_thousand_keys_are_all_found_and_no_other(void **state) {
    (void)state;
    static char keys[10000][8];
    eng_map map = {0};
    for (uint32_t i = 0; i < 10000; i++) {
        int n = snprintf(keys[i], sizeof keys[i], "k%u", i);
        assert_true(eng_map_set(&map, keys[i], (size_t)n, i));
    }
    assert_int_equal(map.count, 10000);
    for (uint32_t i = 0; i < 10000; i++)
        assert_int_equal(eng_map_get(&map, keys[i], strlen(keys[i])), i);
    assert_int_equal(eng_map_get(&map, "k10000", 6), ENG_MAP_NONE);
    assert_int_equal(eng_map_get(&map, "k1", 1), ENG_MAP_NONE);
    eng_map_free(&map);
}

static void test_setting_again_replaces_and_empty_and_nul_keys_are_keys(void **state) {
    (void)state;
    eng_map map = {0};
    assert_true(eng_map_set(&map, "EGY", 3, 1));
    assert_true(eng_map_set(&map, "EGY", 3, 2));
    assert_true(eng_map_set(&map, "", 0, 3));
    assert_true(eng_map_set(&map, "a\0b", 3, 4));
    assert_int_equal(map.count, 3);
    assert_int_equal(eng_map_get(&map, "EGY", 3), 2);
    assert_int_equal(eng_map_get(&map, "", 0), 3);
    assert_int_equal(eng_map_get(&map, "a\0b", 3), 4);
    assert_int_equal(eng_map_get(&map, "a\0c", 3), ENG_MAP_NONE);
    eng_map_free(&map);
}

static void test_a_copy_and_its_map_go_their_own_ways_and_empty_ones_can_be_copied(void **state) {
    (void)state;
    eng_map map = {0}, copy;
    assert_true(eng_map_copy(&copy, &map));
    assert_int_equal(copy.count, 0);
    assert_true(eng_map_set(&map, "EGY", 3, 1));
    assert_true(eng_map_copy(&copy, &map));
    assert_true(eng_map_set(&copy, "EGY", 3, 2));
    assert_true(eng_map_set(&copy, "QAT", 3, 3));
    assert_int_equal(eng_map_get(&map, "EGY", 3), 1);
    assert_int_equal(eng_map_get(&map, "QAT", 3), ENG_MAP_NONE);
    assert_int_equal(eng_map_get(&copy, "EGY", 3), 2);
    assert_int_equal(eng_map_get(&copy, "QAT", 3), 3);
    eng_map_free(&map);
    eng_map_free(&copy);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hashes_agree_with_an_independent_computation),
        cmocka_unit_test(test_seed_length_and_nul_bytes_count),
        cmocka_unit_test(test_an_empty_map_holds_nothing),
        cmocka_unit_test(test_ten_thousand_keys_are_all_found_and_no_other),
        cmocka_unit_test(test_setting_again_replaces_and_empty_and_nul_keys_are_keys),
        cmocka_unit_test(test_a_copy_and_its_map_go_their_own_ways_and_empty_ones_can_be_copied),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
