#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "text/dictionary.h"

static eng_lexicon *with_words(const char *data) {
    eng_lexicon *x = eng_lexicon_new();
    eng_error err = {.message = ""};
    if (!eng_lexicon_add_words(x, data, strlen(data), "words", &err)) fail_msg("%s", err.message);
    return x;
}

static eng_names *with_names(const char *json) {
    eng_names *names = eng_names_new();
    eng_error err = {.message = ""};
    if (!eng_names_add(names, json, strlen(json), "names", &err)) fail_msg("%s", err.message);
    return names;
}

static eng_entry find(const eng_dictionary *d, const char *form) {
    return eng_dictionary_find(d, eng_form_hash(form, strlen(form)));
}

static void test_one_probe_finds_the_word_and_the_names(void **state) {
    (void)state;
    eng_lexicon *x = with_words("[verb]\nmay past=might part=might\n[noun]\nturkey\n");
    eng_names *names = with_names("{\"entities\":[{\"id\":\"TUR\",\"kind\":\"state\","
                                  "\"names\":[\"Turkey\",\"Republic of Turkey\"]}]}");
    eng_dictionary d = {0};
    assert_true(eng_dictionary_build(&d, x, names));
    const eng_entry turkey = find(&d, "turkey");
    assert_ptr_equal(&x->words[turkey.word], eng_lexicon_find(x, "turkey", 6));
    assert_true(turkey.node != 0);
    assert_int_equal(find(&d, "republic").word, ENG_NO_WORD);
    assert_true(find(&d, "republic").node != 0);
    assert_true(find(&d, "may").word != ENG_NO_WORD);
    assert_int_equal(find(&d, "may").node, 0);
    /* of no word or name, inside a name only, and of a token that is too long */
    const uint64_t none[] = {eng_form_hash("xanadu", 6), eng_form_hash("of", 2), 0};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        assert_int_equal(eng_dictionary_find(&d, none[i]).word, ENG_NO_WORD);
        assert_int_equal(eng_dictionary_find(&d, none[i]).node, 0);
    }
    eng_dictionary_free(&d);
    eng_names_free(names);
    eng_lexicon_free(x);
}

static void test_an_empty_dictionary_finds_nothing(void **state) {
    (void)state;
    eng_lexicon *x = eng_lexicon_new();
    eng_names *names = eng_names_new();
    eng_dictionary d = {0};
    eng_dictionary_free(&d);
    assert_true(eng_dictionary_build(&d, x, names));
    assert_int_equal(find(&d, "turkey").word, ENG_NO_WORD);
    assert_int_equal(find(&d, "turkey").node, 0);
    eng_dictionary_free(&d);
    eng_names_free(names);
    eng_lexicon_free(x);
}

/* Both have the same tags with the same entries, so that both say the same of every hash. */
static void is_same(const eng_dictionary *a, const eng_dictionary *b) {
    assert_int_equal(a->count, b->count);
    assert_int_equal(a->mask, b->mask);
    assert_memory_equal(a->buckets, b->buckets, a->count * sizeof *a->buckets);
}

static void test_a_bucket_is_searched_alike_with_and_without_vectors(void **state) {
    (void)state;
    uint32_t bucket[ENG_BUCKET];
    for (unsigned pattern = 0; pattern < 1u << ENG_BUCKET; pattern++) {
        for (unsigned i = 0; i < ENG_BUCKET; i++) /* the others differ in one bit each */
            bucket[i] = pattern >> i & 1 ? 0x8000FFFFu : 0x8000FFFFu ^ 1u << (4 * i + pattern % 4);
        assert_int_equal(eng_bucket_find(bucket, 0x8000FFFFu), pattern);
        assert_int_equal(eng_bucket_find_plain(bucket, 0x8000FFFFu), pattern);
    }
}

/* A lexicon of forms that all have one bucket among the 16 of a small dictionary. */
static void test_forms_of_a_full_bucket_are_found_in_the_next(void **state) {
    (void)state;
    enum { FORMS = 20 };
    char form[16], words[FORMS * 16 + 16] = "[adverb]\n";
    uint64_t hashes[FORMS + 1];
    size_t count = 0;
    for (unsigned i = 0; count <= FORMS; i++) {
        int n = snprintf(form, sizeof form, "w%u", i);
        uint64_t hash = eng_form_hash(form, (size_t)n);
        if ((hash >> 32 & 15) != 15) continue; /* the last bucket: the next is the first */
        hashes[count++] = hash;
        if (count > FORMS) break;
        strcat(words, form);
        strcat(words, "\n");
    }
    eng_lexicon *x = with_words(words);
    eng_names *names = eng_names_new();
    eng_dictionary d = {0};
    assert_true(eng_dictionary_build(&d, x, names));
    assert_int_equal(d.count, 16);
    for (size_t i = 0; i < FORMS; i++)
        assert_int_equal(eng_dictionary_find(&d, hashes[i]).word, i);
    assert_int_equal(eng_dictionary_find(&d, hashes[FORMS]).word, ENG_NO_WORD);
    assert_int_equal(eng_dictionary_find(&d, 0).word, ENG_NO_WORD);
    eng_dictionary_free(&d);
    eng_names_free(names);
    eng_lexicon_free(x);
}

static bool begin(const eng_dictionary *d, const char *first, const char *second) {
    const uint64_t hashes[] = {0, eng_form_hash(second, strlen(second))};
    eng_start start = {0, find(d, first).node};
    return eng_names_begin(d->names, hashes, &start, 1) == 1;
}

static void test_a_name_tells_which_words_can_follow_its_first(void **state) {
    (void)state;
    eng_lexicon *x = with_words("[noun]\nturkey\n");
    eng_names *names = with_names("{\"entities\":[{\"id\":\"TUR\",\"kind\":\"state\","
                                  "\"names\":[\"Turkey\",\"Republic of Turkey\"]}]}");
    eng_dictionary d = {0};
    assert_true(eng_dictionary_build(&d, x, names));
    assert_true(begin(&d, "republic", "of"));
    assert_false(begin(&d, "republic", "they"));
    assert_true(begin(&d, "turkey", "they")); /* a name by itself */
    assert_true(find(&d, "of").node == 0);
    eng_dictionary_free(&d);
    eng_names_free(names);
    eng_lexicon_free(x);
}

static void test_the_built_in_dictionary_is_that_of_the_built_in_words_and_names(void **state) {
    (void)state;
    const eng_dictionary *built = &eng_builtin_dictionary;
    eng_dictionary d = {0};
    assert_true(eng_dictionary_build(&d, &eng_builtin_lexicon, &eng_builtin_names));
    assert_ptr_equal(built->lexicon, &eng_builtin_lexicon);
    assert_ptr_equal(built->names, &eng_builtin_names);
    is_same(built, &d);
    size_t roots;
    const eng_root *root = eng_names_roots(&eng_builtin_names, &roots);
    for (size_t i = 0; i < roots; i++)
        assert_int_equal(eng_dictionary_find(built, root[i].hash).node, root[i].node);
    for (size_t i = 0; i < eng_builtin_lexicon.word_count; i++)
        assert_int_equal(eng_dictionary_find(built, eng_builtin_lexicon.hashes[i]).word, i);
    eng_dictionary_free(&d);
}

static eng_names *from_data(void) {
    FILE *in = fopen("stdlib/data/actors.json", "rb");
    assert_non_null(in);
    char *json = malloc(4 << 20);
    assert_non_null(json);
    size_t n = fread(json, 1, (4 << 20) - 1, in);
    fclose(in);
    json[n] = '\0';
    eng_names *names = with_names(json);
    free(json);
    return names;
}

typedef struct both {
    const eng_names *names;
    const eng_dictionary *built, *own;
    size_t matches;
} both;

static bool match(const eng_dictionary *d, const eng_tokens *t, size_t at, eng_date date,
                  eng_mention *m) {
    const eng_entry e = eng_dictionary_find(d, t->hashes[at]);
    *m = (eng_mention){0};
    return e.node != 0 &&
           eng_names_match(d->names, t, at, t->count, e.node, date, &(eng_persons){0}, m);
}

/* Both find the same from every token of a text, at several dates. */
static void same_matches(both *b, const char *text) {
    static const eng_date dates[] = {{0}, {1961, 0, 0}, {1985, 3, 1}, {2003, 11, 9}, {2022, 6, 0}};
    eng_arena arena = {0};
    eng_tokens t;
    assert_true(eng_tokenize(text, strlen(text), &arena, &t));
    for (size_t i = 0; i < t.count * sizeof dates / sizeof *dates; i++) {
        eng_mention m, n;
        eng_date date = dates[i % (sizeof dates / sizeof *dates)];
        size_t at = i / (sizeof dates / sizeof *dates);
        bool found = match(b->built, &t, at, date, &m);
        assert_int_equal(match(b->own, &t, at, date, &n), found);
        assert_int_equal(m.first, n.first);
        assert_int_equal(m.last, n.last);
        assert_int_equal(m.entity, n.entity);
        assert_int_equal(m.person, n.person);
        assert_int_equal(m.role, n.role);
        assert_int_equal(m.alias_role, n.alias_role);
        b->matches += found;
    }
    eng_arena_free(&arena);
}

static bool alias_in_texts(void *context, const eng_entity *e, eng_alias_role role,
                           const char *alias, eng_date from, eng_date until) {
    (void)e, (void)role, (void)from, (void)until;
    /* words before and after that many guards hold */
    static const char *const texts[] = {"%s", "the New %s City", "Lake %s River", "speak %s, Texas",
                                        "Bank of \"%s\" Street"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        char text[512];
        int n = snprintf(text, sizeof text, texts[i], alias);
        assert_true(n > 0 && (size_t)n < sizeof text);
        same_matches(context, text);
    }
    return true;
}

static void test_the_built_in_names_match_as_the_data_would(void **state) {
    (void)state;
    eng_names *names = from_data();
    eng_dictionary d = {0};
    assert_true(eng_dictionary_build(&d, &eng_builtin_lexicon, names));
    both b = {names, &eng_builtin_dictionary, &d, 0};
    for (uint32_t i = 0; i < eng_names_count(names); i++) {
        const char *name = eng_names_text(names, eng_names_entity(names, i)->name);
        eng_names_lookup(names, name, strlen(name), alias_in_texts, &b);
    }
    assert_true(b.matches > 10000);
    eng_dictionary_free(&d);
    eng_names_free(names);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_one_probe_finds_the_word_and_the_names),
        cmocka_unit_test(test_an_empty_dictionary_finds_nothing),
        cmocka_unit_test(test_a_bucket_is_searched_alike_with_and_without_vectors),
        cmocka_unit_test(test_forms_of_a_full_bucket_are_found_in_the_next),
        cmocka_unit_test(test_a_name_tells_which_words_can_follow_its_first),
        cmocka_unit_test(test_the_built_in_dictionary_is_that_of_the_built_in_words_and_names),
        cmocka_unit_test(test_the_built_in_names_match_as_the_data_would),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
