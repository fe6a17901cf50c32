#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "text/article.h"
#include "text/facts.h"

/* The facts of the first token of a text that goes on with the other words. */
static uint32_t first_of(const char *text) {
    eng_error err;
    eng_article_source source = {.text = text, .size = strlen(text)};
    eng_article *a = eng_article_new(&source, &eng_builtin_dictionary, NULL, &err);
    assert_non_null(a);
    uint32_t facts = a->tokens[0].facts;
    eng_article_free(a, NULL);
    return facts;
}

static char only_class(const char *text) {
    uint32_t cls = first_of(text) >> ENG_FACT_CLASS_AT & 127;
    return (char)(cls < ENG_RULES ? 0 : cls);
}

static uint32_t rule(const char *text) {
    uint32_t cls = first_of(text) >> ENG_FACT_CLASS_AT & 127;
    return cls < ENG_RULES ? cls : ENG_RULES;
}

static char closed_class(const char *text) {
    return (char)(first_of(text) >> ENG_FACT_CLOSED_AT & 127);
}

static bool has(const char *text, uint32_t fact) {
    return (first_of(text) & fact) == fact;
}

static void test_words_of_one_kind_have_their_class(void **state) {
    (void)state;
    assert_int_equal(only_class("the town"), 'd');
    assert_int_equal(only_class("The town"), 'd');
    assert_int_equal(only_class("treaties ended"), 'n');
    assert_int_equal(only_class("aback they"), 'r');
    assert_int_equal(only_class(", and"), ',');
    assert_int_equal(only_class("\xE2\x80\x94 and"), 0); /* a mark of several bytes */
    assert_int_equal(only_class("\" and"), 0);           /* opens or closes */
}

static void test_the_class_of_some_words_goes_by_their_capital(void **state) {
    (void)state;
    assert_int_equal(only_class("may leave"), 'M');
    assert_int_equal(only_class("May left"), 0); /* the month, or a name */
    assert_int_equal(only_class("Monday they"), 'T');
    assert_int_equal(only_class("monday they"), 0);
    assert_int_equal(only_class("today they"), 'T');
    assert_int_equal(only_class("Aback they"), 0); /* may be a name */
    assert_false(has("may leave", ENG_FACT_QUOTE));
    assert_false(has("Monday they", ENG_FACT_CAPITAL));
}

static void test_a_word_before_a_hyphen_may_be_of_a_compound(void **state) {
    (void)state;
    assert_int_equal(only_class("treaties - and"), 0);
    assert_int_equal(only_class("treaty-making"), 0);
    assert_int_equal(only_class("- and"), '-');
}

static void test_a_word_of_a_name_has_no_class_of_its_own(void **state) {
    (void)state;
    assert_int_equal(only_class("Egypt left"), 0);
}

static void test_words_of_several_kinds_have_none(void **state) {
    (void)state;
    assert_int_equal(only_class("attacks on it"), 0); /* noun or verb */
    assert_int_equal(only_class("that town"), 0);     /* determiner or not */
    assert_int_equal(only_class("her town"), 0);
    assert_int_equal(only_class("as well"), 0);
    assert_int_equal(only_class("days later"), 'T'); /* a noun of time */
    assert_int_equal(only_class("Days later"), 0);
    assert_true(has("days later", ENG_FACT_TIME | ENG_FACT_NOMINAL));
    assert_true(has("such as", ENG_FACT_JOINS));
    assert_true(has("more than", ENG_FACT_JOINS));
}

static void test_words_of_several_kinds_have_a_rule(void **state) {
    (void)state;
    assert_int_equal(rule("attacks on it"), ENG_RULE_OPEN);
    assert_int_equal(rule("Attacks on it"), ENG_RULE_ANY);
    assert_int_equal(rule("worth 20"), ENG_RULE_ANY);
    assert_int_equal(rule("that town"), ENG_RULE_CLOSED);
    assert_int_equal(rule("such as"), ENG_RULE_CLOSED);
    assert_int_equal(rule("zorbal met"), ENG_RULE_STRANGE);
    assert_int_equal(rule("zorbally met"), ENG_RULE_ANY);
    assert_int_equal(rule("\" and"), ENG_RULE_MARK);
    assert_int_equal(rule("attacks-in"), ENG_RULE_ANY);
    assert_int_equal(rule("Egypt left"), ENG_RULE_ANY);
}

static void test_a_participle_of_be_or_have_is_not_finite(void **state) {
    (void)state;
    assert_int_equal(closed_class("having left"), 'g');
    assert_int_equal(closed_class("being there"), 'g');
    assert_int_equal(closed_class("had left"), 'H');
    assert_int_equal(closed_class("ministers met"), 0);
}

static void test_unknown_words_are_names_by_their_capital(void **state) {
    (void)state;
    assert_int_equal(only_class("Zorbal met"), 'N');
    assert_int_equal(only_class("zorbal met"), 0);
    assert_int_equal(only_class("Zorbally met"), 0); /* may be an adverb */
    assert_true(has("Zorbal met", ENG_FACT_CAPITAL | ENG_FACT_NOMINAL));
    assert_false(has("zorbal met", ENG_FACT_CAPITAL));
    assert_false(has("zorbally met", ENG_FACT_NOMINAL));
    assert_true(has("ly met", ENG_FACT_NOMINAL)); /* too short to end in -ly */
}

static void test_a_number_of_four_digits_may_be_a_year(void **state) {
    (void)state;
    assert_int_equal(only_class("25 men"), 'q');
    assert_int_equal(only_class("1990s men"), 'q');
    assert_int_equal(only_class("1990 men"), 0);
    assert_true(has("1990 men", ENG_FACT_PHRASE));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words_of_one_kind_have_their_class),
        cmocka_unit_test(test_the_class_of_some_words_goes_by_their_capital),
        cmocka_unit_test(test_a_word_before_a_hyphen_may_be_of_a_compound),
        cmocka_unit_test(test_a_word_of_a_name_has_no_class_of_its_own),
        cmocka_unit_test(test_words_of_several_kinds_have_none),
        cmocka_unit_test(test_words_of_several_kinds_have_a_rule),
        cmocka_unit_test(test_a_participle_of_be_or_have_is_not_finite),
        cmocka_unit_test(test_unknown_words_are_names_by_their_capital),
        cmocka_unit_test(test_a_number_of_four_digits_may_be_a_year),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
