#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "grammar/beginnings.h"

enum { LISTS = 4 };

/* The lists found for a word, as digits. */
static const char *found(const eng_beginnings *b, const char *word, char digits[LISTS + 1]) {
    uint8_t lists[LISTS] = {0};
    size_t n = 0;
    eng_beginnings_find(b, word, strlen(word), lists);
    for (int i = 0; i < LISTS; i++)
        if (lists[i]) digits[n++] = (char)('0' + i);
    digits[n] = '\0';
    return digits;
}

static void add(eng_beginnings *b, const char *letters, uint32_t list) {
    assert_true(eng_beginnings_add(b, letters, strlen(letters), list));
}

static void test_a_word_has_the_lists_of_each_beginning_in_either_case(void **state) {
    (void)state;
    eng_beginnings b = {0};
    char digits[LISTS + 1];
    add(&b, "vio", 0);
    add(&b, "violat", 1);
    add(&b, "breach", 1);
    add(&b, "violat", 3);
    assert_string_equal(found(&b, "violations", digits), "013");
    assert_string_equal(found(&b, "VIOLATED", digits), "013");
    assert_string_equal(found(&b, "violat", digits), "013");
    assert_string_equal(found(&b, "viola", digits), "0");
    assert_string_equal(found(&b, "violin", digits), "0");
    assert_string_equal(found(&b, "Breaches", digits), "1");
    assert_string_equal(found(&b, "unviolated", digits), "");
    assert_string_equal(found(&b, "vi", digits), "");
    assert_string_equal(found(&b, "", digits), "");
    eng_beginnings_free(&b);
}

static void test_letters_behind_the_eighth_do_not_count(void **state) {
    (void)state;
    eng_beginnings b = {0};
    char digits[LISTS + 1];
    add(&b, "counterproductive", 2);
    assert_string_equal(found(&b, "counterpart", digits), "2");
    assert_string_equal(found(&b, "counter", digits), "");
    eng_beginnings_free(&b);
}

static void test_what_is_no_ascii_letter_ends_a_word_and_none_are_no_beginnings(void **state) {
    (void)state;
    eng_beginnings none = {0}, b = {0};
    char digits[LISTS + 1];
    assert_string_equal(found(&none, "violations", digits), "");
    add(&b, "violat", 0);
    assert_string_equal(found(&b, "vio-lated", digits), "");
    assert_string_equal(found(&b, "v\xC3\xADolated", digits), "");
    assert_string_equal(found(&b, "{io", digits), "");
    eng_beginnings_free(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_word_has_the_lists_of_each_beginning_in_either_case),
        cmocka_unit_test(test_letters_behind_the_eighth_do_not_count),
        cmocka_unit_test(test_what_is_no_ascii_letter_ends_a_word_and_none_are_no_beginnings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
