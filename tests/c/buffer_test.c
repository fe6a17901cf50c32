#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include <float.h>
#include <stdlib.h>

#include "base/buffer.h"

static void test_an_empty_buffer_grows_and_keeps_its_nul(void **state) {
    (void)state;
    eng_buffer b = {0};
    eng_buffer_add(&b, NULL, 0);
    assert_string_equal(b.data, "");
    for (int i = 0; i < 1000; i++)
        eng_buffer_puts(&b, "0123456789");
    assert_int_equal(b.size, 10000);
    assert_int_equal(strlen(b.data), 10000);
    assert_memory_equal(b.data + 9990, "0123456789", 11);
    eng_buffer_clear(&b);
    eng_buffer_putc(&b, 'x');
    assert_string_equal(b.data, "x");
    eng_buffer_free(&b);
    assert_null(b.data);
}

static void test_printf_longer_than_the_room_left(void **state) {
    (void)state;
    eng_buffer b = {0};
    eng_buffer_printf(&b, "%d-%s", 7, "");
    eng_buffer_printf(&b, "%0500d", 1);
    assert_int_equal(b.size, 502);
    assert_int_equal(b.data[501], '1');
    eng_buffer_free(&b);
}

static void test_a_size_beyond_all_memory_fails_and_stays_failed(void **state) {
    (void)state;
    eng_buffer b = {0};
    eng_buffer_puts(&b, "kept");
    eng_buffer_add(&b, "", SIZE_MAX - 2);
    assert_true(b.failed);
    eng_buffer_puts(&b, " not added");
    assert_string_equal(b.data, "kept");
    eng_buffer_clear(&b);
    assert_false(b.failed);
    eng_buffer_free(&b);
}

static void check_json(const char *s, size_t n, const char *expected) {
    eng_buffer b = {0};
    eng_buffer_json(&b, s, n);
    assert_string_equal(b.data, expected);
    eng_buffer_free(&b);
}

static void test_json_escapes_what_rfc_8259_says(void **state) {
    (void)state;
    check_json(NULL, 0, "\"\"");
    check_json("a\"b\\c/d", 7, "\"a\\\"b\\\\c/d\"");
    check_json("\n\r\t", 3, "\"\\n\\r\\t\"");
    check_json("\0\x01\x1F\x7F", 4, "\"\\u0000\\u0001\\u001f\x7F\"");
    check_json("\xC3\xA9\xF0\x9F\x98\x80", 6, "\"\xC3\xA9\xF0\x9F\x98\x80\"");
}

#define FFFD "\xEF\xBF\xBD"

static void test_json_of_broken_utf8_has_replacement_characters(void **state) {
    (void)state;
    check_json("caf\xE9", 4, "\"caf" FFFD "\"");
    check_json("\xE9t\xE9", 3, "\"" FFFD "t" FFFD "\"");
    check_json("\xED\xA0\x80", 3, "\"" FFFD FFFD FFFD "\""); /* a surrogate */
    check_json("x\xE2\x82", 3, "\"x" FFFD FFFD "\"");        /* cut short */
    check_json("\xC0\x80\"", 3, "\"" FFFD FFFD "\\\"\"");    /* an overlong NUL */
}

static void check_double(double x, const char *expected) {
    eng_buffer b = {0};
    eng_buffer_double(&b, x);
    assert_string_equal(b.data, expected);
    assert_true(strtod(b.data, NULL) == x);
    eng_buffer_free(&b);
}

static void test_a_double_has_the_fewest_digits_that_read_back(void **state) {
    (void)state;
    check_double(0.1, "0.1");
    check_double(0.1 + 0.2, "0.30000000000000004");
    check_double(2.0, "2.0");
    check_double(-0.0, "-0.0");
    check_double(1e100, "1e+100");
    check_double(1.0 / 3, "0.3333333333333333");
    check_double(DBL_MAX, "1.7976931348623157e+308");
    check_double(DBL_MIN, "2.2250738585072014e-308");
    check_double(4.9406564584124654e-324, "5e-324"); /* the least subnormal */
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_an_empty_buffer_grows_and_keeps_its_nul),
        cmocka_unit_test(test_printf_longer_than_the_room_left),
        cmocka_unit_test(test_a_size_beyond_all_memory_fails_and_stays_failed),
        cmocka_unit_test(test_json_escapes_what_rfc_8259_says),
        cmocka_unit_test(test_json_of_broken_utf8_has_replacement_characters),
        cmocka_unit_test(test_a_double_has_the_fewest_digits_that_read_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
