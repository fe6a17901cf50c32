#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "text/article.h"

static const char ENTITIES[] =
    "{\"entities\":["
    "{\"id\":\"USA\",\"kind\":\"state\",\"name\":\"United States\",\"names\":[\"United States\","
    "\"US\",\"U.S.\",\"America\"],\"adjective\":[\"American\"],\"capital\":[\"Washington\"],"
    "\"seats\":[\"White House\"]},"
    "{\"id\":\"TUR\",\"kind\":\"state\",\"names\":[\"Turkey\"],\"adjective\":[\"Turkish\"],"
    "\"people\":[\"Turks\"],\"capital\":[\"Ankara\"]},"
    "{\"id\":\"JOR\",\"kind\":\"state\",\"names\":[{\"text\":\"Jordan\","
    "\"guard\":{\"before\":[\"Michael\"],\"after\":[\"River\"]}}],\"government\":\"monarchy\"},"
    "{\"id\":\"GBR\",\"kind\":\"state\",\"names\":[\"Britain\"]},"
    "{\"id\":\"AL\",\"kind\":\"alliance\",\"names\":[\"League\",\"Arab League\","
    "\"League of Arab States\"]},"
    "{\"id\":\"SUN\",\"kind\":\"state\",\"names\":[{\"text\":\"Moscow\",\"until\":\"1991-12-25\"}]}"
    ","
    "{\"id\":\"RUS\",\"kind\":\"state\",\"names\":[{\"text\":\"Moscow\",\"from\":\"1991-12-26\"}]},"
    "{\"id\":\"bush1\",\"kind\":\"person\",\"names\":[\"Bush\",\"George Bush\"],"
    "\"terms\":[[\"USA\",\"president\",\"1989-01-20\",\"1993-01-20\"]]},"
    "{\"id\":\"bush2\",\"kind\":\"person\",\"names\":[\"Bush\",\"George Bush\"],"
    "\"terms\":[[\"USA\",\"president\",\"2001-01-20\",\"2009-01-20\"]]},"
    "{\"id\":\"may\",\"kind\":\"person\",\"names\":[\"Theresa May\",{\"text\":\"May\","
    "\"titled\":true}],\"terms\":[[\"GBR\",\"prime minister\",\"2016-07-13\",\"2019-07-24\"]]}"
    "]}";

typedef struct fixture {
    eng_names *names;
    eng_lexicon *lexicon;
    eng_dictionary dictionary;
} fixture;

static eng_names *load(const char *json) {
    eng_names *names = eng_names_new();
    assert_non_null(names);
    eng_error err = {.message = ""};
    if (!eng_names_add(names, json, strlen(json), "names.json", &err)) fail_msg("%s", err.message);
    return names;
}

static eng_lexicon *titles(void) {
    static const char data[] = "[noun]\nminister title\npresident title\n";
    eng_lexicon *x = eng_lexicon_new();
    eng_error err;
    assert_true(eng_lexicon_add_words(x, data, sizeof data - 1, "words", &err));
    return x;
}

static fixture set_up(void) {
    fixture f = {.names = load(ENTITIES), .lexicon = titles()};
    assert_true(eng_dictionary_build(&f.dictionary, f.lexicon, f.names));
    return f;
}

static void tear_down(fixture *f) {
    eng_dictionary_free(&f->dictionary);
    eng_lexicon_free(f->lexicon);
    eng_names_free(f->names);
}

/* The ids of the names in a text, parted by spaces; a person's id in brackets. */
static void check_on(const char *date, const char *text, const char *ids) {
    fixture f = set_up();
    eng_article_source source = {.text = text, .size = strlen(text)};
    if (date != NULL) assert_true(eng_date_parse(date, strlen(date), &source.date));
    eng_error err;
    eng_article *a = eng_article_new(&source, &f.dictionary, NULL, &err);
    assert_non_null(a);
    char found[256] = "";
    size_t k = 0;
    for (size_t i = 0; i < a->mention_count; i++) {
        const eng_mention *m = &a->mentions[i];
        k += (size_t)snprintf(found + k, sizeof found - k, "%s%s", i ? " " : "",
                              eng_names_entity(f.names, m->entity)->id);
        if (m->person != ENG_NO_ENTITY)
            k += (size_t)snprintf(found + k, sizeof found - k, "(%s)",
                                  eng_names_entity(f.names, m->person)->id);
        assert_true(k < sizeof found);
        for (uint32_t t = m->first; t < m->last; t++)
            assert_int_equal(a->tokens[t].mention, i);
    }
    assert_string_equal(found, ids);
    eng_article_free(a, NULL);
    tear_down(&f);
}

static void check(const char *text, const char *ids) {
    check_on("2019-04-11", text, ids);
}

static void test_the_longest_name_counts(void **state) {
    (void)state;
    check("The Arab League met.", "AL");
    check("The League of Arab States met the League.", "AL AL");
    check("The League of Nations met.", "AL"); /* only its first word is a name here */
    check("United States", "USA");
    check("United we stand.", "");
}

static void test_no_name_crosses_the_end_of_a_sentence(void **state) {
    (void)state;
    check("They stay United. States left.", "");
    check("They met in Arab\n\nLeague talks", "AL");
}

static void test_capitals_decide_us_and_turkey(void **state) {
    (void)state;
    check("They told us to leave.", "");
    check("They told the US to leave.", "USA");
    check("They told the Us magazine.", "");
    check("We ate turkey.", "");
    check("Turkey left.", "TUR");
    check("TURKEY LEAVES PACT", "TUR");
    check("The u.s. left.", "");
    check("The U.S. left.", "USA");
    check("The white house burned. The White House spoke.", "USA");
}

static void test_guards_tell_persons_and_rivers_from_states(void **state) {
    (void)state;
    check("Jordan left.", "JOR");
    check("Michael Jordan left.", "");
    check("They crossed the Jordan River.", "");
    check("Michael left Jordan.", "JOR");
    check("The river in Jordan.", "JOR");
}

static void test_dates_choose_between_leaders(void **state) {
    (void)state;
    check_on("1990-08-02", "Bush spoke.", "USA(bush1)");
    check_on("2003-03-20", "Bush spoke.", "USA(bush2)");
    check_on("2003-03-20", "George Bush spoke.", "USA(bush2)");
    check_on("1989-01-20", "Bush spoke.", "USA(bush1)"); /* first day */
    check_on("1993-01-20", "Bush spoke.", "USA(bush1)"); /* last day */
}

static void test_names_have_their_time(void **state) {
    (void)state;
    check_on("1985-01-01", "Moscow spoke.", "SUN");
    check_on("1995-01-01", "Moscow spoke.", "RUS");
    check_on("1991-12-25", "Moscow spoke.", "SUN");
    check_on("1991-12-26", "Moscow spoke.", "RUS");
}

static void test_a_shared_surname_needs_a_title_or_the_full_name_before(void **state) {
    (void)state;
    check("They left in May.", "");
    check("May spoke.", "");
    check("Minister May spoke.", "GBR(may)");
    check("Theresa May spoke. May left.", "GBR(may) GBR(may)");
    check("May spoke. Theresa May left.", "GBR(may)");
}

static uint8_t role_of(const char *text) {
    eng_names *names = load(ENTITIES);
    eng_arena arena = {0};
    eng_tokens all;
    assert_true(eng_tokenize(text, strlen(text), &arena, &all));
    eng_mention m = {.alias_role = 99};
    size_t root_count;
    const eng_root *roots = eng_names_roots(names, &root_count);
    for (size_t i = 0; i < root_count; i++)
        if (roots[i].hash == all.hashes[0])
            eng_names_match(names, &all, 0, all.count, roots[i].node, (eng_date){0}, &m);
    eng_arena_free(&arena);
    eng_names_free(names);
    return m.alias_role;
}

static void test_adjectives_peoples_capitals_and_seats(void **state) {
    (void)state;
    assert_int_equal(role_of("Turkey"), ENG_ALIAS_NAME);
    assert_int_equal(role_of("Turkish"), ENG_ALIAS_ADJECTIVE);
    assert_int_equal(role_of("Turks"), ENG_ALIAS_PEOPLE);
    assert_int_equal(role_of("Ankara"), ENG_ALIAS_CAPITAL);
    assert_int_equal(role_of("White House"), ENG_ALIAS_SEAT);
    assert_int_equal(role_of("Greece"), 99);
}

static void check_bad(const char *json, const char *const parts[]) {
    eng_names *names = eng_names_new();
    eng_error err = {.message = ""};
    assert_false(eng_names_add(names, json, strlen(json), "my.json", &err));
    for (size_t i = 0; parts[i] != NULL; i++)
        if (strstr(err.message, parts[i]) == NULL)
            fail_msg("no '%s' in '%s'", parts[i], err.message);
    eng_names_free(names);
}

#define PARTS(...) ((const char *const[]){"my.json", __VA_ARGS__, NULL})

static void test_bad_json_names_file_and_line(void **state) {
    (void)state;
    check_bad("{\"entities\":[\n{\"id\":}]}", PARTS(":2:"));
    check_bad("", PARTS(":"));
    check_bad("[]", PARTS("entities"));
    check_bad("{\"entities\":{}}", PARTS("entities"));
    check_bad("{\"entities\":[1]}", PARTS("no \"id\""));
}

static void test_bad_entries_name_the_entity_and_the_key(void **state) {
    (void)state;
    check_bad("{\"entities\":[{\"id\":\"XXA\"}]}", PARTS("'XXA'", "\"kind\""));
    check_bad("{\"entities\":[{\"id\":\"XXA\",\"kind\":\"planet\"}]}", PARTS("'XXA'", "\"kind\""));
    static const struct {
        const char *key, *value;
    } bad[] = {
        {"names", "\"Xanadu\""},  {"names", "[1]"},
        {"names", "[\"\"]"},      {"names", "[{\"from\":\"2001\"}]"},
        {"capital", "[null]"},    {"terms", "[1]"},
        {"terms", "[[\"USA\"]]"}, {"terms", "[[\"USA\",\"king\",\"soon\",null]]"},
        {"nouns", "[1]"},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char json[256], key[32];
        snprintf(json, sizeof json,
                 "{\"entities\":[{\"id\":\"XXA\",\"kind\":\"state\",\"%s\":%s}]}", bad[i].key,
                 bad[i].value);
        snprintf(key, sizeof key, "\"%s\"", bad[i].key);
        check_bad(json, PARTS("'XXA'", key));
    }
    check_bad("{\"entities\":[{\"id\":\"XXA\",\"kind\":\"state\",\"names\":[{\"text\":\"X\","
              "\"from\":\"never\"}]}]}",
              PARTS("'XXA'", "\"from\""));
    check_bad("{\"entities\":[{\"id\":\"XXA\",\"kind\":\"state\",\"names\":[{\"text\":\"X\","
              "\"guard\":\"River\"}]}]}",
              PARTS("'XXA'", "\"guard\""));
}

static void test_names_that_are_too_long_are_refused_by_name(void **state) {
    (void)state;
    check_bad("{\"entities\":[{\"id\":\"XXA\",\"kind\":\"state\",\"names\":"
              "[\"a b c d e f g h i j k l m n o p q\"]}]}",
              PARTS("'XXA'", "17 words"));
    char json[256];
    snprintf(json, sizeof json,
             "{\"entities\":[{\"id\":\"XXA\",\"kind\":\"state\",\"names\":[\"%065d\"]}]}", 0);
    check_bad(json, PARTS("'XXA'", "64 bytes"));
}

static void test_a_later_file_adds_to_an_entity(void **state) {
    (void)state;
    eng_names *names = load(ENTITIES);
    size_t count = eng_names_count(names);
    static const char more[] = "{\"entities\":[{\"id\":\"TUR\",\"kind\":\"state\","
                               "\"names\":[\"Anatolia\"]},{\"id\":\"NEW\",\"kind\":\"group\","
                               "\"name\":\"New Group\"}]}";
    eng_error err = {.message = ""};
    assert_true(eng_names_add(names, more, sizeof more - 1, "more.json", &err));
    assert_int_equal(eng_names_count(names), count + 1);
    uint32_t index = eng_names_find(names, "NEW", 3);
    assert_int_equal(eng_names_entity(names, index)->kind, ENG_KIND_GROUP);
    assert_string_equal(eng_names_entity(names, index)->name, "New Group");
    assert_true(eng_names_find(names, "OLD", 3) == ENG_NO_ENTITY);
    assert_null(eng_names_entity(names, ENG_NO_ENTITY));
    eng_names_free(names);
}

static bool collect(void *context, const eng_entity *e, eng_alias_role role, const char *alias,
                    eng_date from, eng_date until) {
    (void)role, (void)alias, (void)from, (void)until;
    char *list = context;
    strcat(strcat(list, " "), e->id);
    return strlen(list) < 40;
}

static void test_lookup_gives_all_who_claim_a_name(void **state) {
    (void)state;
    eng_names *names = load(ENTITIES);
    char found[64] = "";
    eng_names_lookup(names, "george BUSH", 11, collect, found);
    assert_true(strstr(found, "bush1") && strstr(found, "bush2"));
    found[0] = '\0';
    eng_names_lookup(names, "George", 6, collect, found);
    eng_names_lookup(names, "", 0, collect, found);
    eng_names_lookup(names, "Bush Bush", 9, collect, found);
    assert_string_equal(found, "");
    eng_names_free(names);
}

static void test_terms_at_before_between_and_after_office(void **state) {
    (void)state;
    eng_names *names = load("{\"entities\":[{\"id\":\"A\",\"kind\":\"state\"},"
                            "{\"id\":\"p\",\"kind\":\"person\",\"terms\":["
                            "[\"A\",\"minister\",\"2001-01-01\",\"2003-01-01\"],"
                            "[\"A\",\"president\",\"2010-01-01\",null]]}]}");
    const eng_entity *p = eng_names_entity(names, eng_names_find(names, "p", 1));
    static const struct {
        eng_date date;
        const char *office;
    } at[] = {{{1999, 1, 1}, "minister"},  {{2001, 1, 1}, "minister"},  {{2005, 1, 1}, "minister"},
              {{2010, 1, 1}, "president"}, {{2024, 1, 1}, "president"}, {{0}, "president"}};
    for (size_t i = 0; i < sizeof at / sizeof *at; i++)
        assert_string_equal(eng_names_term(p, at[i].date)->office, at[i].office);
    assert_null(eng_names_term(eng_names_entity(names, eng_names_find(names, "A", 1)),
                               (eng_date){2001, 1, 1}));
    eng_names_free(names);
}

/* One search of all names before, for each bare surname, would take minutes here. */
static void test_many_bare_surnames_take_linear_time(void **state) {
    (void)state;
    static const char part[] = "Turkey May ";
    size_t n = 400000 / (sizeof part - 1) * (sizeof part - 1);
    char *text = malloc(n);
    assert_non_null(text);
    for (size_t i = 0; i < n; i++)
        text[i] = part[i % (sizeof part - 1)];
    fixture f = set_up();
    eng_article_source source = {.text = text, .size = n, .date = {2019, 4, 11}};
    eng_error err;
    eng_article *a = eng_article_new(&source, &f.dictionary, NULL, &err);
    assert_non_null(a);
    assert_int_equal(a->mention_count, n / (sizeof part - 1));
    eng_article_free(a, NULL);
    tear_down(&f);
    free(text);
}

static void test_an_article_that_is_too_long_is_refused(void **state) {
    (void)state;
    fixture f = set_up();
    eng_article_source source = {.id = "big", .text = "", .size = (size_t)ENG_ARTICLE_MAX + 1};
    eng_error err = {.message = ""};
    assert_null(eng_article_new(&source, &f.dictionary, NULL, &err));
    assert_non_null(strstr(err.message, "'big'"));
    tear_down(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_longest_name_counts),
        cmocka_unit_test(test_no_name_crosses_the_end_of_a_sentence),
        cmocka_unit_test(test_capitals_decide_us_and_turkey),
        cmocka_unit_test(test_guards_tell_persons_and_rivers_from_states),
        cmocka_unit_test(test_dates_choose_between_leaders),
        cmocka_unit_test(test_names_have_their_time),
        cmocka_unit_test(test_a_shared_surname_needs_a_title_or_the_full_name_before),
        cmocka_unit_test(test_adjectives_peoples_capitals_and_seats),
        cmocka_unit_test(test_bad_json_names_file_and_line),
        cmocka_unit_test(test_bad_entries_name_the_entity_and_the_key),
        cmocka_unit_test(test_names_that_are_too_long_are_refused_by_name),
        cmocka_unit_test(test_a_later_file_adds_to_an_entity),
        cmocka_unit_test(test_lookup_gives_all_who_claim_a_name),
        cmocka_unit_test(test_terms_at_before_between_and_after_office),
        cmocka_unit_test(test_many_bare_surnames_take_linear_time),
        cmocka_unit_test(test_an_article_that_is_too_long_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
