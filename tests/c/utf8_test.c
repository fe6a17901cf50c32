#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "base/block.h"
#include "base/utf8.h"

typedef struct sample {
    const char *bytes;
    size_t n, length; /* what eng_utf8_length must say */
    uint32_t code;
} sample;

/* The first and last code points of each length, from the Unicode Standard, table 3-7. */
static void test_every_length_at_its_first_and_last_code_point(void **state) {
    (void)state;
    static const sample good[] = {
        {"\0", 1, 1, 0},
        {"\x7F", 1, 1, 0x7F},
        {"\xC2\x80", 2, 2, 0x80},
        {"\xDF\xBF", 2, 2, 0x7FF},
        {"\xE0\xA0\x80", 3, 3, 0x800},
        {"\xED\x9F\xBF", 3, 3, 0xD7FF},
        {"\xEE\x80\x80", 3, 3, 0xE000},
        {"\xEF\xBF\xBF", 3, 3, 0xFFFF},
        {"\xF0\x90\x80\x80", 4, 4, 0x10000},
        {"\xF4\x8F\xBF\xBF", 4, 4, 0x10FFFF},
    };
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        assert_int_equal(eng_utf8_length(good[i].bytes, good[i].n), good[i].length);
        assert_int_equal(eng_utf8_decode(good[i].bytes, good[i].length), good[i].code);
        assert_int_equal(eng_utf8_invalid(good[i].bytes, good[i].n), 0);
    }
}

static void test_overlong_surrogate_and_too_high_are_no_characters(void **state) {
    (void)state;
    static const sample bad[] = {
        {"\x80", 1, 0, 0},             /* a continuation byte alone */
        {"\xC0\x80", 2, 0, 0},         /* overlong NUL */
        {"\xC1\xBF", 2, 0, 0},         /* overlong U+007F */
        {"\xE0\x9F\xBF", 3, 0, 0},     /* overlong U+07FF */
        {"\xED\xA0\x80", 3, 0, 0},     /* U+D800 */
        {"\xED\xBF\xBF", 3, 0, 0},     /* U+DFFF */
        {"\xF0\x8F\xBF\xBF", 4, 0, 0}, /* overlong U+FFFF */
        {"\xF4\x90\x80\x80", 4, 0, 0}, /* U+110000 */
        {"\xF5\x80\x80\x80", 4, 0, 0}, /* no such first byte */
        {"\xFE", 1, 0, 0},
        {"\xFF", 1, 0, 0},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_int_equal(eng_utf8_length(bad[i].bytes, bad[i].n), 0);
        assert_int_equal(eng_utf8_invalid(bad[i].bytes, bad[i].n), bad[i].n);
    }
}

static void test_a_character_cut_short_is_none(void **state) {
    (void)state;
    const char *smile = "\xF0\x9F\x98\x80";
    for (size_t n = 0; n < 4; n++)
        assert_int_equal(eng_utf8_length(smile, n), 0);
    assert_int_equal(eng_utf8_length(smile, 4), 4);
    assert_int_equal(eng_utf8_length("\xE2\x82(", 3), 0);
}

static void test_invalid_bytes_are_counted_wherever_they_stand(void **state) {
    (void)state;
    /* The bad byte moves through a text of two blocks and a bit, after a character that is good
     * and itself lies across their borders. */
    for (size_t at = 0; at + 4 < 2 * ENG_BLOCK + 8; at++) {
        char text[2 * ENG_BLOCK + 8];
        memset(text, 'a', sizeof text);
        memcpy(text + at, "\xE2\x82\xAC", 3);
        assert_int_equal(eng_utf8_invalid(text, sizeof text), 0);
        text[at + 3] = (char)0xFF;
        assert_int_equal(eng_utf8_invalid(text, sizeof text), 1);
        text[at + 2] = 'a';
        assert_int_equal(eng_utf8_invalid(text, sizeof text), 3);
    }
    assert_int_equal(eng_utf8_invalid("caf\xC3\xA9 caf\xE9 na\xEFve", 16), 2);
    assert_int_equal(eng_utf8_invalid("", 0), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_length_at_its_first_and_last_code_point),
        cmocka_unit_test(test_overlong_surrogate_and_too_high_are_no_characters),
        cmocka_unit_test(test_a_character_cut_short_is_none),
        cmocka_unit_test(test_invalid_bytes_are_counted_wherever_they_stand),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
