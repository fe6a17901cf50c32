#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <math.h>
#include <string.h>
#include <cmocka.h>

#include "base/whole.h"
#include "models/power.h"

static void check(uint64_t quota, const uint64_t *weights, size_t n, const char *const *banzhaf,
                  const char *const *shapley) {
    eng_arena arena = {0};
    eng_power_result r;
    eng_error err;
    if (!eng_power(quota, weights, n, &arena, &r, &err)) fail_msg("%s", err.message);
    double b = 0, s = 0;
    for (size_t i = 0; i < n; i++) {
        assert_string_equal(r.banzhaf[i].exact, banzhaf[i]);
        assert_string_equal(r.shapley[i].exact, shapley[i]);
        b += r.banzhaf[i].value;
        s += r.shapley[i].value;
    }
    assert_true(fabs(b - 1) < 1e-12 && fabs(s - 1) < 1e-12);
    eng_arena_free(&arena);
}

/* Published: the Council of the European Economic Community of 1958, with Luxembourg's vote
 * worth nothing. */
static void the_eec_of_1958(void **state) {
    (void)state;
    const uint64_t w[] = {4, 4, 4, 2, 2, 1};
    const char *const b[] = {"5/21", "5/21", "5/21", "1/7", "1/7", "0"};
    const char *const s[] = {"7/30", "7/30", "7/30", "3/20", "3/20", "0"};
    check(12, w, 6, b, s);
}

/* Published: five vetoes and ten others, nine votes needed: 39 with weights of 7 and 1. */
static void the_un_security_council(void **state) {
    (void)state;
    uint64_t w[15];
    for (int i = 0; i < 15; i++)
        w[i] = i < 5 ? 7 : 1;
    eng_arena arena = {0};
    eng_power_result r;
    assert_true(eng_power(39, w, 15, &arena, &r, NULL));
    assert_string_equal(r.shapley[0].exact, "421/2145");
    assert_string_equal(r.shapley[14].exact, "4/2145");
    assert_true(fabs(r.banzhaf[0].value - .16693) < 5e-6);
    assert_true(fabs(r.banzhaf[14].value - .016535) < 5e-7);
    assert_string_equal(r.banzhaf[0].exact, "106/635");
    eng_arena_free(&arena);
}

/* Expected values by listing every coalition, in Python's fractions. */
static void uneven_games_equal_the_listing_of_every_coalition(void **state) {
    (void)state;
    const uint64_t a[] = {50, 49, 1};
    const char *const ab[] = {"3/5", "1/5", "1/5"}, *const as[] = {"2/3", "1/6", "1/6"};
    check(51, a, 3, ab, as);
    const uint64_t c[] = {27, 4, 101, 56, 77, 3, 99, 12, 40, 40, 1, 8};
    const char *const cb[] = {"233/4092", "1/124",   "923/4092", "41/372",   "697/4092", "7/1364",
                              "889/4092", "35/1364", "337/4092", "337/4092", "3/1364",   "19/1364"};
    const char *const cs[] = {"149/2772", "199/27720", "53/231",   "2983/27720",
                              "965/5544", "1/220",     "769/3465", "683/27720",
                              "107/1320", "107/1320",  "1/462",    "29/2310"};
    check(257, c, 12, cb, cs);
}

static void a_weight_of_nothing_has_no_power_and_one_player_has_it_all(void **state) {
    (void)state;
    const uint64_t w[] = {0, 5};
    const char *const e[] = {"0", "1"};
    check(1, w, 2, e, e);
    check(5, w + 1, 1, e + 1, e + 1);
}

static void a_weight_far_above_the_quota_is_only_a_winner_alone(void **state) {
    (void)state;
    const uint64_t w[] = {UINT64_C(4000000000000), 2, 2};
    const char *const b[] = {"3/5", "1/5", "1/5"}, *const s[] = {"2/3", "1/6", "1/6"};
    check(3, w, 3, b, s);
}

static void a_common_divisor_changes_nothing_even_where_the_quota_has_it_not(void **state) {
    (void)state;
    const uint64_t w[] = {4000000, 4000000, 4000000, 2000000, 2000000, 1000000};
    const char *const b[] = {"5/21", "5/21", "5/21", "1/7", "1/7", "0"};
    const char *const s[] = {"7/30", "7/30", "7/30", "3/20", "3/20", "0"};
    check(11000001, w, 6, b, s);
}

/* Equal players share alike, whatever the size of the factorials: 100! has 525 bits. */
static void a_hundred_equal_players_have_a_hundredth_each(void **state) {
    (void)state;
    uint64_t w[100];
    for (int i = 0; i < 100; i++)
        w[i] = 1;
    eng_arena arena = {0};
    eng_power_result r;
    assert_true(eng_power(51, w, 100, &arena, &r, NULL));
    for (int i = 0; i < 100; i++) {
        assert_string_equal(r.shapley[i].exact, "1/100");
        assert_string_equal(r.banzhaf[i].exact, "1/100");
        assert_true(fabs(r.shapley[i].value - .01) < 1e-15);
    }
    eng_arena_free(&arena);
}

static void impossible_games_are_refused_with_a_message(void **state) {
    (void)state;
    eng_arena arena = {0};
    eng_power_result r;
    eng_error err;
    const uint64_t w[] = {3, 2}, huge[] = {UINT64_MAX, 1}, zero[] = {0, 0};
    const uint64_t prime[] = {4000037, 4000039};
    assert_false(eng_power(0, w, 2, &arena, &r, &err));
    assert_false(eng_power(6, w, 2, &arena, &r, &err));
    assert_non_null(strstr(err.message, "5"));
    assert_false(eng_power(1, w, 0, &arena, &r, &err));
    assert_false(eng_power(1, w, 101, &arena, &r, &err));
    assert_false(eng_power(5, huge, 2, &arena, &r, &err));
    assert_false(eng_power(1, zero, 2, &arena, &r, &err));
    assert_false(eng_power(8000000, prime, 2, &arena, &r, NULL));
    eng_arena_free(&arena);
}

static void whole_numbers_divide_reduce_and_print(void **state) {
    (void)state;
    char text[ENG_WHOLE_TEXT];
    eng_whole f = eng_whole_from(0, 1), g = f, zero = eng_whole_from(0, 0);
    for (uint32_t i = 2; i <= 30; i++)
        eng_whole_mul(&f, i);
    assert_string_equal(eng_whole_text(f, text), "265252859812191058636308480000000");
    for (uint32_t i = 2; i <= 28; i++)
        eng_whole_mul(&g, i);
    eng_whole q = eng_whole_quotient(&f, &g);
    assert_string_equal(eng_whole_text(q, text), "870"); /* 29 * 30 */
    eng_whole d = eng_whole_gcd(f, eng_whole_from(0, 31 * 64));
    assert_string_equal(eng_whole_text(d, text), "64");
    assert_string_equal(eng_whole_text(eng_whole_gcd(zero, q), text), "870");
    assert_string_equal(eng_whole_text(zero, text), "0");
    assert_true(fabs(eng_whole_ratio(&g, &f) - 1. / 870) < 1e-18);
    eng_whole carry = eng_whole_from(UINT64_MAX, UINT64_MAX), one = eng_whole_from(0, 1);
    eng_whole_add(&carry, &one);
    assert_string_equal(eng_whole_text(carry, text), "340282366920938463463374607431768211456");
    eng_whole_sub(&carry, &one);
    assert_string_equal(eng_whole_text(carry, text), "340282366920938463463374607431768211455");
}

static void shares_add_up_and_what_is_unknown_stays_unknown(void **state) {
    (void)state;
    const double v[] = {.6, .3, NAN, .1}, none[] = {0, 0};
    double s[4];
    assert_true(fabs(eng_shares(v, 4, s) - .46) < 1e-12);
    assert_true(fabs(s[1] - .3) < 1e-12 && isnan(s[2]));
    assert_true(isnan(eng_shares(none, 2, s)) && isnan(s[0]));
    assert_true(isnan(eng_shares(NULL, 0, NULL)));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_eec_of_1958),
        cmocka_unit_test(the_un_security_council),
        cmocka_unit_test(uneven_games_equal_the_listing_of_every_coalition),
        cmocka_unit_test(a_weight_of_nothing_has_no_power_and_one_player_has_it_all),
        cmocka_unit_test(a_weight_far_above_the_quota_is_only_a_winner_alone),
        cmocka_unit_test(a_common_divisor_changes_nothing_even_where_the_quota_has_it_not),
        cmocka_unit_test(a_hundred_equal_players_have_a_hundredth_each),
        cmocka_unit_test(impossible_games_are_refused_with_a_message),
        cmocka_unit_test(whole_numbers_divide_reduce_and_print),
        cmocka_unit_test(shares_add_up_and_what_is_unknown_stays_unknown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
