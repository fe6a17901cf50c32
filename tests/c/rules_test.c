#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "base/hash.h"
#include "grammar/rules.h"

typedef struct fixture {
    eng_lexicon *lexicon;
    eng_gate *gate;
    eng_rules *rules;
    int rule;
} fixture;

static int set_up(void **state) {
    static fixture f;
    static const char closed[] = "f from in\no of\nt to\nS after\nl out up\nd the\nJ because\n";
    static const char words[] = "[verb]\nwithdraw past=withdrew part=withdrawn noun=withdrawal\n"
                                "pull\ncall\ncut past=cut part=cut\n[noun]\ntie\nembargo\n";
    eng_error err;
    f.lexicon = eng_lexicon_new();
    assert_true(eng_lexicon_add_closed(f.lexicon, closed, sizeof closed - 1, "closed", &err));
    assert_true(eng_lexicon_add_words(f.lexicon, words, sizeof words - 1, "words", &err));
    f.gate = eng_gate_new(f.lexicon);
    assert_non_null(f.gate);
    f.rules = eng_rules_new(f.lexicon, f.gate);
    assert_non_null(f.rules);
    f.rule = eng_rules_add(f.rules, &(eng_rule){.name = "test.rule", .type = ENG_SANCTION});
    assert_int_equal(f.rule, 0);
    *state = &f;
    return 0;
}

static int tear_down(void **state) {
    fixture *f = *state;
    eng_rules_free(f->rules);
    eng_gate_free(f->gate);
    eng_lexicon_free(f->lexicon);
    return 0;
}

static void test_verbs_alone_with_particle_preposition_or_object(void **state) {
    fixture *f = *state;
    static const char *const verbs[] = {"withdraw", "pull out", "pull out of", "call of",
                                        "cut tie"};
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        eng_error err = {.message = ""};
        if (!eng_rules_add_verb(f->rules, f->rule, verbs[i], &err)) fail_msg("%s", err.message);
    }
}

static void test_phrases_name_the_first_that_is_wrong(void **state) {
    fixture *f = *state;
    static const char *const verbs[] = {"withdraw", "pull out", "cutt"}, *const objects[] = {
                                                                             "", "of", "tie",
                                                                             "tye"};
    eng_error err = {.message = ""};
    eng_phrases good = {verbs, objects, 2, 3}, none = {verbs, objects, 2, 0};
    if (!eng_rules_add_phrases(f->rules, f->rule, &good, &err)) fail_msg("%s", err.message);
    if (!eng_rules_add_phrases(f->rules, f->rule, &none, &err)) fail_msg("%s", err.message);
    assert_true(eng_rules_arrange(f->rules));
    assert_false(
        eng_rules_add_phrases(f->rules, f->rule, &(eng_phrases){verbs, objects, 3, 3}, &err));
    assert_string_equal(err.message, "'cutt' is no verb of the lexicon (data/words.txt)");
    assert_false(
        eng_rules_add_phrases(f->rules, f->rule, &(eng_phrases){verbs, objects, 3, 4}, &err));
    assert_string_equal(
        err.message, "'tye' in 'withdraw tye' is no noun, particle or preposition of the lexicon");
}

typedef bool adder(eng_rules *rules, int rule, const char *text, eng_error *err);

static void check_bad(const fixture *f, adder *add, const char *text, const char *word) {
    eng_error err = {.message = ""};
    assert_false(add(f->rules, f->rule, text, &err));
    if (strstr(err.message, word) == NULL) fail_msg("no %s in '%s'", word, err.message);
}

static void test_an_unknown_verb_is_named(void **state) {
    check_bad(*state, eng_rules_add_verb, "widthdraw", "'widthdraw'");
    check_bad(*state, eng_rules_add_verb, "widthdraw from", "'widthdraw'");
    check_bad(*state, eng_rules_add_verb, "pull owt", "'owt'");
    check_bad(*state, eng_rules_add_verb, "", "''");
    check_bad(*state, eng_rules_add_verb, " pull", "''");
    check_bad(*state, eng_rules_add_verb, "pull ", "''");
}

static void test_a_word_that_no_verb_takes_behind_it_is_named(void **state) {
    fixture *f = *state;
    check_bad(f, eng_rules_add_verb, "pull might", "'might'");
    check_bad(f, eng_rules_add_verb, "pull well", "'well'");
}

static void test_forms_and_nouns_are_no_base_of_a_verb(void **state) {
    check_bad(*state, eng_rules_add_verb, "withdrew", "'withdrew'");
    check_bad(*state, eng_rules_add_verb, "withdrawal", "'withdrawal'");
    check_bad(*state, eng_rules_add_verb, "embargo", "'embargo'");
}

static void test_an_unknown_noun_is_named(void **state) {
    fixture *f = *state;
    eng_error err = {.message = ""};
    assert_true(eng_rules_add_noun(f->rules, f->rule, "embargo", &err));
    check_bad(f, eng_rules_add_noun, "embarrgo", "'embarrgo'");
    check_bad(f, eng_rules_add_noun, "pulled", "'pulled'");
    check_bad(f, eng_rules_add_noun, "", "''");
}

static void test_a_need_is_a_word_or_three_small_letters_with_a_star(void **state) {
    fixture *f = *state;
    eng_error err = {.message = ""};
    assert_true(eng_rules_add_need(f->rules, f->rule, "embargo", &err));
    assert_true(eng_rules_add_need(f->rules, f->rule, "vio*", &err));
    check_bad(f, eng_rules_add_need, "embarrgo", "'embarrgo'");
    check_bad(f, eng_rules_add_need, "vi*", "'vi*'");
    check_bad(f, eng_rules_add_need, "*", "'*'");
    check_bad(f, eng_rules_add_need, "Viol*", "'Viol*'");
    check_bad(f, eng_rules_add_need, "war crime*", "'war crime*'");
}

static void test_slots_are_parts_of_a_clause_or_prepositions(void **state) {
    fixture *f = *state;
    assert_int_equal(eng_rules_slot(f->rules, "subject"), ENG_SLOT_SUBJECT);
    assert_int_equal(eng_rules_slot(f->rules, "object"), ENG_SLOT_OBJECT);
    assert_int_equal(eng_rules_slot(f->rules, "modifier"), ENG_SLOT_MODIFIER);
    assert_int_equal(eng_rules_slot(f->rules, "complement"), ENG_SLOT_COMPLEMENT);
    uint32_t from = eng_rules_slot(f->rules, "from"), to = eng_rules_slot(f->rules, "to");
    assert_true(from > ENG_SLOT_BASE && to > ENG_SLOT_BASE && from != to);
    assert_true(eng_rules_slot(f->rules, "of") > ENG_SLOT_BASE);
    assert_true(eng_rules_slot(f->rules, "after") > ENG_SLOT_BASE);
    static const char *const none[] = {"", "subjct", "the", "because", "out", "pull", "Subject"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        assert_int_equal(eng_rules_slot(f->rules, none[i]), ENG_SLOT_NONE);
}

static void test_event_ids_differ_by_text_span_and_rule_and_stay_the_same(void **state) {
    (void)state;
    char id[5][17];
    eng_event_id(id[0], eng_hash("Egypt left.", 11, 0), (const uint32_t[]){6, 10}, "a.leave");
    eng_event_id(id[1], eng_hash("Egypt left.", 11, 0), (const uint32_t[]){6, 10}, "a.leave");
    eng_event_id(id[2], eng_hash("Egypt left!", 11, 0), (const uint32_t[]){6, 10}, "a.leave");
    eng_event_id(id[3], eng_hash("Egypt left.", 11, 0), (const uint32_t[]){0, 10}, "a.leave");
    eng_event_id(id[4], eng_hash("Egypt left.", 11, 0), (const uint32_t[]){6, 10}, "a.quit");
    assert_string_equal(id[0], id[1]);
    assert_int_equal(strspn(id[0], "0123456789abcdef"), 16);
    for (int i = 2; i < 5; i++)
        assert_string_not_equal(id[0], id[i]);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_verbs_alone_with_particle_preposition_or_object,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_phrases_name_the_first_that_is_wrong, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(test_an_unknown_verb_is_named, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_a_word_that_no_verb_takes_behind_it_is_named, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(test_forms_and_nouns_are_no_base_of_a_verb, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(test_an_unknown_noun_is_named, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_a_need_is_a_word_or_three_small_letters_with_a_star,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_slots_are_parts_of_a_clause_or_prepositions, set_up,
                                        tear_down),
        cmocka_unit_test(test_event_ids_differ_by_text_span_and_rule_and_stay_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
