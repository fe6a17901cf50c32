#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "text/lexicon.h"

static eng_lexicon *with_words(const char *data) {
    eng_lexicon *x = eng_lexicon_new();
    assert_non_null(x);
    eng_error err = {.message = ""};
    if (!eng_lexicon_add_words(x, data, strlen(data), "words", &err)) fail_msg("%s", err.message);
    return x;
}

static unsigned can(const eng_lexicon *x, const char *form) {
    const eng_word *w = eng_lexicon_find(x, form, strlen(form));
    return w ? w->can : 0;
}

static const char *verb_of(const eng_lexicon *x, const char *form) {
    const eng_word *w = eng_lexicon_find(x, form, strlen(form));
    return w ? eng_lexicon_lemma_text(x, w->verb) : "";
}

static const eng_lemma *lemma(const eng_lexicon *x, const char *text) {
    return &x->lemmas[eng_lexicon_lemma(x, text, strlen(text))];
}

typedef struct verb {
    const char *base, *s, *past, *ing;
} verb;

/* Spelling as in a dictionary. */
static void test_regular_forms_are_spelled_by_the_rules(void **state) {
    (void)state;
    static const verb verbs[] = {
        {"attack", "attacks", "attacked", "attacking"},
        {"impose", "imposes", "imposed", "imposing"},
        {"deny", "denies", "denied", "denying"},
        {"destroy", "destroys", "destroyed", "destroying"},
        {"veto", "vetoes", "vetoed", "vetoing"},
        {"launch", "launches", "launched", "launching"},
        {"push", "pushes", "pushed", "pushing"},
        {"press", "presses", "pressed", "pressing"},
        {"tax", "taxes", "taxed", "taxing"},
        {"agree", "agrees", "agreed", "agreeing"},
        {"die", "dies", "died", "dying"},
        {"tie", "ties", "tied", "tying"},
        {"dye", "dyes", "dyed", "dyeing"},
        {"issue", "issues", "issued", "issuing"},
        {"ski", "skis", "skied", "skiing"},
    };
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        char data[64];
        snprintf(data, sizeof data, "[verb]\n%s\n", verbs[i].base);
        eng_lexicon *x = with_words(data);
        assert_int_equal(can(x, verbs[i].base), ENG_CAN_BASE);
        assert_int_equal(can(x, verbs[i].s), ENG_CAN_S);
        assert_int_equal(can(x, verbs[i].past), ENG_CAN_PAST | ENG_CAN_PARTICIPLE);
        assert_int_equal(can(x, verbs[i].ing), ENG_CAN_ING);
        assert_string_equal(verb_of(x, verbs[i].past), verbs[i].base);
        eng_lexicon_free(x);
    }
}

static void test_one_syllable_doubles_its_last_consonant(void **state) {
    (void)state;
    static const verb verbs[] = {
        {"stop", "stops", "stopped", "stopping"},
        {"plan", "plans", "planned", "planning"},
        {"ban", "bans", "banned", "banning"},
        {"equip double", "equips", "equipped", "equipping"},
        {"refer double", "refers", "referred", "referring"},
        /* two vowels, two consonants, w, x, y, more syllables: none */
        {"join", "joins", "joined", "joining"},
        {"act", "acts", "acted", "acting"},
        {"vow", "vows", "vowed", "vowing"},
        {"fix", "fixes", "fixed", "fixing"},
        {"stay", "stays", "stayed", "staying"},
        {"visit", "visits", "visited", "visiting"},
        {"order", "orders", "ordered", "ordering"},
        {"bus single", "buses", "bused", "busing"},
    };
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        char data[64];
        snprintf(data, sizeof data, "[verb]\n%s\n", verbs[i].base);
        eng_lexicon *x = with_words(data);
        assert_int_equal(can(x, verbs[i].s), ENG_CAN_S);
        assert_int_equal(can(x, verbs[i].past), ENG_CAN_PAST | ENG_CAN_PARTICIPLE);
        assert_int_equal(can(x, verbs[i].ing), ENG_CAN_ING);
        eng_lexicon_free(x);
    }
}

static void test_irregular_verbs_have_their_own_forms_only(void **state) {
    (void)state;
    eng_lexicon *x = with_words("[verb]\n"
                                "withdraw past=withdrew part=withdrawn noun=withdrawal\n"
                                "hit past=hit part=hit ing=hitting\n"
                                "abide past=abided,abode part=abided\n");
    assert_int_equal(can(x, "withdrew"), ENG_CAN_PAST);
    assert_int_equal(can(x, "withdrawn"), ENG_CAN_PARTICIPLE);
    assert_int_equal(can(x, "withdrawed"), 0);
    assert_int_equal(can(x, "hit"), ENG_CAN_BASE | ENG_CAN_PAST | ENG_CAN_PARTICIPLE);
    assert_int_equal(can(x, "hits"), ENG_CAN_S);
    assert_int_equal(can(x, "abode"), ENG_CAN_PAST);
    assert_int_equal(can(x, "abided"), ENG_CAN_PAST | ENG_CAN_PARTICIPLE);
    eng_lexicon_free(x);
}

static void test_nouns_and_their_plurals(void **state) {
    (void)state;
    eng_lexicon *x = with_words("[noun]\nally\nday\nbus\ncoach\nman plural=men\naid plural=-\n"
                                "index plural=indices,indexes\n");
    static const char *const plurals[] = {"allies", "days",    "buses",  "coaches",
                                          "men",    "indices", "indexes"};
    for (size_t i = 0; i < sizeof plurals / sizeof *plurals; i++)
        assert_int_equal(can(x, plurals[i]), ENG_CAN_NOUN | ENG_IS_PLURAL);
    assert_int_equal(can(x, "ally"), ENG_CAN_NOUN);
    assert_int_equal(can(x, "aids"), 0);
    assert_int_equal(can(x, "mans"), 0);
    const eng_word *men = eng_lexicon_find(x, "men", 3);
    assert_string_equal(eng_lexicon_lemma_text(x, men->noun), "man");
    eng_lexicon_free(x);
}

static void test_event_nouns_point_to_their_verbs(void **state) {
    (void)state;
    eng_lexicon *x = with_words("[verb]\nwithdraw past=withdrew part=withdrawn "
                                "noun=withdrawal,pullout\n");
    assert_string_equal(eng_lexicon_lemma_text(x, lemma(x, "withdrawal")->event), "withdraw");
    assert_string_equal(eng_lexicon_lemma_text(x, lemma(x, "pullout")->event), "withdraw");
    assert_int_equal(can(x, "withdrawals"), ENG_CAN_NOUN | ENG_IS_PLURAL);
    assert_int_equal(lemma(x, "withdraw")->event, 0);
    eng_lexicon_free(x);
}

static void test_tags_of_verbs_and_nouns(void **state) {
    (void)state;
    eng_lexicon *x = with_words("[verb]\nsay past=said part=said report\nagree subject 0\n"
                                "urge object 0\nfail subject -\nmanage subject +\nstop gerund -\n"
                                "seem raise\nattack usual=noun\n"
                                "[noun]\nsummit meeting\nking person title plural=kings\n");
    assert_int_equal(lemma(x, "say")->verb_tags, ENG_VERB_REPORT);
    assert_int_equal(lemma(x, "agree")->verb_tags, ENG_VERB_SUBJECT | ENG_VERB_OPEN);
    assert_int_equal(lemma(x, "urge")->verb_tags, ENG_VERB_OBJECT | ENG_VERB_OPEN);
    assert_int_equal(lemma(x, "fail")->verb_tags, ENG_VERB_SUBJECT | ENG_VERB_FALSE);
    assert_int_equal(lemma(x, "manage")->verb_tags, ENG_VERB_SUBJECT | ENG_VERB_TRUE);
    assert_int_equal(lemma(x, "stop")->verb_tags, ENG_VERB_GERUND | ENG_VERB_FALSE);
    assert_int_equal(lemma(x, "seem")->verb_tags, ENG_VERB_RAISE);
    assert_true(can(x, "attack") & ENG_USUAL_NOUN);
    assert_true(can(x, "attacks") & ENG_USUAL_NOUN);
    assert_false(can(x, "attacked") & ENG_USUAL_NOUN);
    assert_int_equal(lemma(x, "summit")->noun_tags, ENG_NOUN_MEETING);
    assert_int_equal(lemma(x, "king")->noun_tags, ENG_NOUN_PERSON | ENG_NOUN_TITLE);
    eng_lexicon_free(x);
}

/* "found" is a base of its own and the past of "find"; "left" an adjective and a past. */
static void test_a_form_of_two_words_can_be_both(void **state) {
    (void)state;
    eng_lexicon *x = with_words("[verb]\nfind past=found part=found\nfound\n"
                                "leave past=left part=left\n[adjective]\nleft\n");
    assert_int_equal(can(x, "found"),
                     ENG_CAN_BASE | ENG_CAN_PAST | ENG_CAN_PARTICIPLE | ENG_BASE_APART);
    assert_false(can(x, "founded") & ENG_BASE_APART);
    assert_string_equal(verb_of(x, "found"), "find"); /* in news the past is the frequent one */
    assert_string_equal(verb_of(x, "founded"), "found");
    assert_int_equal(can(x, "left"), ENG_CAN_PAST | ENG_CAN_PARTICIPLE | ENG_CAN_ADJECTIVE);
    eng_lexicon_free(x);
}

static void test_adjectives_and_adverbs(void **state) {
    (void)state;
    eng_lexicon *x = with_words("# all\n[adjective]\ngood comparative=better superlative=best\n"
                                "\n[adverb]\n  soon\r\n");
    assert_int_equal(can(x, "good"), ENG_CAN_ADJECTIVE);
    assert_int_equal(can(x, "better"), ENG_CAN_ADJECTIVE);
    assert_int_equal(can(x, "soon"), ENG_CAN_ADVERB);
    assert_null(eng_lexicon_find(x, "goods", 5));
    assert_null(eng_lexicon_find(x, "", 0));
    eng_lexicon_free(x);
}

static void test_closed_classes_and_factuality(void **state) {
    (void)state;
    eng_lexicon *x = eng_lexicon_new();
    eng_error err = {.message = ""};
    static const char closed[] = "# determiners\nd the a an\nX not n't\n";
    assert_true(eng_lexicon_add_closed(x, closed, sizeof closed - 1, "closed", &err));
    static const char says[] = "future plan\nhypothetical may\nfuture\nthreat threaten\n"
                               "refusal refuse\nhypothetical plan\n";
    assert_true(eng_lexicon_add_factuality(x, says, sizeof says - 1, "says", &err));
    assert_int_equal(eng_lexicon_find(x, "an", 2)->closed, 'd');
    assert_int_equal(eng_lexicon_find(x, "n't", 3)->closed, 'X');
    assert_int_equal(lemma(x, "plan")->says, ENG_SAYS_FUTURE | ENG_SAYS_HYPOTHETICAL);
    assert_int_equal(lemma(x, "threaten")->says, ENG_SAYS_THREAT);
    assert_int_equal(lemma(x, "refuse")->says, ENG_SAYS_REFUSAL);
    static const char senses[] = "light hold\nhappen hold\nother ally\n";
    assert_true(eng_lexicon_add_senses(x, senses, sizeof senses - 1, "senses", &err));
    assert_int_equal(lemma(x, "hold")->senses, ENG_SENSE_LIGHT | ENG_SENSE_HAPPEN);
    assert_int_equal(lemma(x, "ally")->senses, ENG_SENSE_OTHER);
    assert_int_equal(lemma(x, "refuse")->senses, 0);
    assert_int_equal(eng_lexicon_lemma(x, "no", 2), 0);
    assert_string_equal(eng_lexicon_lemma_text(x, 0), "");
    assert_string_equal(eng_lexicon_lemma_text(x, 9999), "");
    eng_lexicon_free(x);
}

typedef bool adder(eng_lexicon *x, const char *data, size_t n, const char *name, eng_error *err);

static void check_bad(adder *add, const char *data, const char *place, const char *what) {
    eng_lexicon *x = eng_lexicon_new();
    eng_error err = {.message = ""};
    assert_false(add(x, data, strlen(data), "my.txt", &err));
    if (strncmp(err.message, place, strlen(place)) != 0 || strstr(err.message, what) == NULL)
        fail_msg("'%s' for %s", err.message, data);
    eng_lexicon_free(x);
}

static void test_bad_word_lists_name_file_line_and_fault(void **state) {
    (void)state;
    check_bad(eng_lexicon_add_words, "attack\n", "my.txt:1:", "section");
    check_bad(eng_lexicon_add_words, "# x\n\n[verbs]\nattack\n", "my.txt:3:", "[verbs]");
    check_bad(eng_lexicon_add_words, "[very]\n", "my.txt:1:", "[very]");
    check_bad(eng_lexicon_add_words, "[verb]\nattack raport\n", "my.txt:2:", "'raport'");
    check_bad(eng_lexicon_add_words, "[verb]\nattack usual=adverb\n", "my.txt:2:", "usual=adverb");
    check_bad(eng_lexicon_add_words, "[noun]\nking persn\n", "my.txt:2:", "'persn'");
    check_bad(eng_lexicon_add_words, "[adjective]\ngood best\n", "my.txt:2:", "'best'");
    /* empty items of lists: nothing to make a plural or a past of */
    check_bad(eng_lexicon_add_words, "[verb]\nattack noun=,raid\n", "my.txt:2:", "',raid'");
    check_bad(eng_lexicon_add_words, "[verb]\nattack noun=raid,\n", "my.txt:2:", "'raid,'");
    check_bad(eng_lexicon_add_words, "[verb]\nattack past=\n", "my.txt:2:", "''");
    check_bad(eng_lexicon_add_words, "[noun]\nking plural=\n", "my.txt:2:", "''");
}

static void test_words_and_lines_that_are_too_long_are_refused(void **state) {
    (void)state;
    char data[6000];
    snprintf(data, sizeof data, "[verb]\n%070d\n", 0);
    check_bad(eng_lexicon_add_words, data, "my.txt:2:", "too long");
    snprintf(data, sizeof data, "[verb]\nattack noun=%070d\n", 0);
    check_bad(eng_lexicon_add_words, data, "my.txt:2:", "1 to 59");
    snprintf(data, sizeof data, "[verb]\nattack ing=%070d\n", 0);
    check_bad(eng_lexicon_add_words, data, "my.txt:2:", "1 to 59");
    snprintf(data, sizeof data, "[verb]\n%05000d\n", 0);
    check_bad(eng_lexicon_add_words, data, "my.txt:2:", "longer than");
    check_bad(eng_lexicon_add_closed, data, "my.txt:1:", "class");
}

static void test_bad_closed_and_factuality_lists_name_file_and_line(void **state) {
    (void)state;
    check_bad(eng_lexicon_add_closed, "d the\ndet a\n", "my.txt:2:", "'det'");
    check_bad(eng_lexicon_add_factuality, "future plan\n\nfutur may\n", "my.txt:3:", "'futur'");
    check_bad(eng_lexicon_add_senses, "light hold\nheavy hold\n", "my.txt:2:", "'heavy'");
}

static void test_the_longest_word_that_is_read_has_all_its_forms(void **state) {
    (void)state;
    char base[60], data[80], form[80];
    memset(base, 'b', 59);
    base[59] = '\0';
    base[57] = 'a'; /* ... bab: one syllable, doubles */
    snprintf(data, sizeof data, "[verb]\n%s\n", base);
    eng_lexicon *x = with_words(data);
    snprintf(form, sizeof form, "%sbing", base);
    assert_int_equal(can(x, form), ENG_CAN_ING);
    eng_lexicon_free(x);
}

/* Adds a list of the standard library and gives its bytes. */
static char *add_data(eng_lexicon *x, adder *add, const char *path) {
    FILE *in = fopen(path, "rb");
    assert_non_null(in);
    char *bytes = malloc(1 << 20);
    assert_non_null(bytes);
    size_t n = fread(bytes, 1, (1 << 20) - 1, in);
    bytes[n] = '\0';
    fclose(in);
    eng_error err = {.message = ""};
    if (!add(x, bytes, n, path, &err)) fail_msg("%s", err.message);
    return bytes;
}

/* Both know the word of each form in a list, or neither does. */
static void same_forms(const eng_lexicon *a, const eng_lexicon *b, char *list) {
    for (char *w = strtok(list, " \t\r\n,="); w != NULL; w = strtok(NULL, " \t\r\n,=")) {
        const eng_word *x = eng_lexicon_find(a, w, strlen(w));
        const eng_word *y = eng_lexicon_find(b, w, strlen(w));
        assert_int_equal(x == NULL, y == NULL);
        if (x != NULL) assert_int_equal(x - a->words, y - b->words);
        assert_int_equal(eng_lexicon_lemma(a, w, strlen(w)), eng_lexicon_lemma(b, w, strlen(w)));
    }
    free(list);
}

static void test_the_built_in_lexicon_is_that_of_the_data(void **state) {
    (void)state;
    eng_lexicon *x = eng_lexicon_new();
    const eng_lexicon *built = &eng_builtin_lexicon;
    char *closed = add_data(x, eng_lexicon_add_closed, "stdlib/data/closed.txt");
    char *words = add_data(x, eng_lexicon_add_words, "stdlib/data/words.txt");
    char *says = add_data(x, eng_lexicon_add_factuality, "stdlib/data/factuality.txt");
    char *sectors = add_data(x, eng_lexicon_add_sectors, "stdlib/data/sectors.txt");
    char *senses = add_data(x, eng_lexicon_add_senses, "stdlib/data/senses.txt");
    assert_true(x->word_count > 20000);
    assert_int_equal(built->word_count, x->word_count);
    for (size_t i = 0; i < x->word_count; i++) {
        const eng_word *v = &built->words[i], *w = &x->words[i];
        assert_true(built->hashes[i] == x->hashes[i]);
        assert_int_equal(v->can, w->can);
        assert_int_equal(v->closed, w->closed);
        assert_int_equal(v->lemma, w->lemma);
        assert_int_equal(v->noun, w->noun);
        assert_int_equal(v->verb, w->verb);
    }
    assert_int_equal(built->lemma_count, x->lemma_count);
    for (uint32_t i = 0; i < x->lemma_count; i++) {
        const eng_lemma *k = &built->lemmas[i], *l = &x->lemmas[i];
        assert_string_equal(eng_lexicon_lemma_text(built, i), eng_lexicon_lemma_text(x, i));
        assert_int_equal(k->verb_tags, l->verb_tags);
        assert_int_equal(k->noun_tags, l->noun_tags);
        assert_int_equal(k->says, l->says);
        assert_int_equal(k->sector, l->sector);
        assert_int_equal(k->senses, l->senses);
        assert_int_equal(k->event, l->event);
    }
    same_forms(built, x, closed);
    same_forms(built, x, words);
    same_forms(built, x, says);
    same_forms(built, x, sectors);
    same_forms(built, x, senses);
    eng_lexicon_free(x);
}

static void test_an_empty_lexicon_knows_nothing(void **state) {
    (void)state;
    eng_lexicon *x = eng_lexicon_new();
    assert_null(eng_lexicon_find(x, "attack", 6));
    assert_int_equal(eng_lexicon_lemma(x, "attack", 6), 0);
    assert_int_equal(eng_lexicon_lemma(x, "", 0), 0);
    assert_string_equal(eng_lexicon_lemma_text(x, 1), "");
    eng_lexicon_free(x);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_regular_forms_are_spelled_by_the_rules),
        cmocka_unit_test(test_one_syllable_doubles_its_last_consonant),
        cmocka_unit_test(test_irregular_verbs_have_their_own_forms_only),
        cmocka_unit_test(test_nouns_and_their_plurals),
        cmocka_unit_test(test_event_nouns_point_to_their_verbs),
        cmocka_unit_test(test_tags_of_verbs_and_nouns),
        cmocka_unit_test(test_a_form_of_two_words_can_be_both),
        cmocka_unit_test(test_adjectives_and_adverbs),
        cmocka_unit_test(test_closed_classes_and_factuality),
        cmocka_unit_test(test_bad_word_lists_name_file_line_and_fault),
        cmocka_unit_test(test_words_and_lines_that_are_too_long_are_refused),
        cmocka_unit_test(test_bad_closed_and_factuality_lists_name_file_and_line),
        cmocka_unit_test(test_the_longest_word_that_is_read_has_all_its_forms),
        cmocka_unit_test(test_the_built_in_lexicon_is_that_of_the_data),
        cmocka_unit_test(test_an_empty_lexicon_knows_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
