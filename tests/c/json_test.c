#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "base/json.h"

/* Where the excess is, or -1. */
static long excess(const char *s, size_t values) {
    const char *at = eng_json_excess(s, strlen(s), values);
    return at ? (long)(at - s) : -1;
}

static void test_the_101st_level_is_found_and_the_100th_is_not(void **state) {
    (void)state;
    char text[256] = "";
    memset(text, '[', 100);
    assert_int_equal(excess(text, SIZE_MAX), -1);
    text[100] = '{';
    assert_int_equal(excess(text, SIZE_MAX), 100);
    text[99] = ']'; /* 98 levels left open, then one more */
    assert_int_equal(excess(text, SIZE_MAX), -1);
}

static void test_values_are_counted_with_every_bracket_and_comma(void **state) {
    (void)state;
    assert_int_equal(excess("[1,2,3]", 4), -1);
    assert_int_equal(excess("[1,2,3]", 3), 4);
    assert_int_equal(excess("{\"a\":{}}", 2), 5);
    assert_int_equal(excess("", 1), -1);
}

static void test_strings_are_not_looked_into_even_with_escaped_quotes(void **state) {
    (void)state;
    assert_int_equal(excess("\"[,{\\\",[\\\\\"", 1), -1);
    assert_int_equal(excess("\"\\\\\",", 1), 4); /* the string ends after an escaped backslash */
    assert_int_equal(excess("\"never closed [,", 1), -1);
    assert_int_equal(excess("\"ends in \\", 1), -1);
}

static void test_closing_brackets_too_many_do_not_wrap_around(void **state) {
    (void)state;
    assert_int_equal(excess("]]]}[", SIZE_MAX), -1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_101st_level_is_found_and_the_100th_is_not),
        cmocka_unit_test(test_values_are_counted_with_every_bracket_and_comma),
        cmocka_unit_test(test_strings_are_not_looked_into_even_with_escaped_quotes),
        cmocka_unit_test(test_closing_brackets_too_many_do_not_wrap_around),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
