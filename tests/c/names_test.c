#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include <jansson.h>

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
    "\"titled\":true}],\"terms\":[[\"GBR\",\"prime minister\",\"2016-07-13\",\"2019-07-24\"]]},"
    "{\"id\":\"COG\",\"kind\":\"state\",\"names\":[{\"text\":\"Congo\",\"guard\":"
    "{\"before\":[\"Republic of\",\"Democratic Republic of the\",\"'s\"],\"after\":[\"river "
    "valley\",\"'s Secret\"]}}]},"
    "{\"id\":\"FRA\",\"kind\":\"state\",\"names\":[\"France\"],\"capital\":[{\"text\":\"Paris\","
    "\"guard\":{\"after\":[\"Texas\",\"Saint-Germain\"]}}]},"
    "{\"id\":\"brown1\",\"kind\":\"person\",\"names\":[{\"text\":\"Brown\",\"titled\":true}],"
    "\"terms\":[[\"USA\",\"secretary of defence\",\"1977-01-21\",\"1981-01-20\"]]},"
    "{\"id\":\"brown2\",\"kind\":\"person\",\"names\":[{\"text\":\"Brown\",\"titled\":true}],"
    "\"terms\":[[\"GBR\",\"prime minister\",\"2007-06-27\",\"2010-05-11\"]]},"
    "{\"id\":\"clinton1\",\"kind\":\"person\",\"names\":[\"Clinton\"],"
    "\"terms\":[[\"USA\",\"president\",\"1993-01-20\",\"2001-01-20\"]]},"
    "{\"id\":\"clinton2\",\"kind\":\"person\",\"names\":[\"Clinton\"],"
    "\"terms\":[[\"FRA\",\"visitor\",\"2009-01-21\",\"2013-02-01\"]]},"
    "{\"id\":\"old\",\"kind\":\"person\",\"names\":[\"Mayor\"],"
    "\"terms\":[[\"USA\",\"envoy\",\"1990\",\"1995-06\"]]},"
    "{\"id\":\"new\",\"kind\":\"person\",\"names\":[\"Mayor\"],"
    "\"terms\":[[\"FRA\",\"envoy\",\"1980\",\"1989\"],[\"FRA\",\"envoy\",\"1995-07\",null]]},"
    "{\"id\":\"editor\",\"kind\":\"person\",\"names\":[\"Bradlee\"],"
    "\"terms\":[[\"Washington Post\",\"editor\",\"1968\",\"1991\"]]}"
    "],\"others\":[\"Washington Post\",\"Turkish Airlines\",{\"text\":\"Jordan Times\","
    "\"guard\":{\"before\":[\"Old\"]}}]}";

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

static const char *id_of(const eng_names *names, uint32_t entity) {
    return eng_names_text(names, eng_names_entity(names, entity)->id);
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
                              id_of(f.names, m->entity));
        if (m->person != ENG_NO_ENTITY)
            k += (size_t)snprintf(found + k, sizeof found - k, "(%s)", id_of(f.names, m->person));
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

static void test_guards_can_be_phrases(void **state) {
    (void)state;
    check("Congo left.", "COG");
    check("The Republic of Congo left.", "");
    check("The Democratic Republic of the Congo left.", "");
    check("A republic near Congo left, and the south of Congo too.", "COG COG");
    check("The people of the Congo left.", "COG"); /* the end of a phrase is not the phrase */
    check("They crossed the Congo river valley.", "");
    check("They crossed the Congo river.", "COG");
    check("They crossed the Congo river", "COG"); /* the text ends in the phrase */
    check("of Congo", "COG");                     /* the text begins in it */
    check("Chad's Congo left.", "");              /* 's is a word of its own */
    check("Chad\xE2\x80\x99s Congo left.", "");
    check("Congo's Secret is out. Congo's secrets are not.", "COG");
    check("Paris Saint-Germain won.", ""); /* three tokens */
    check("Paris Saint-Denis won.", "FRA");
}

static void test_guards_look_past_a_comma_or_an_opening_quote(void **state) {
    (void)state;
    check("They met in Paris, Texas, again.", "");
    check("They met in Paris, France, again.", "FRA FRA");
    check("Michael, Jordan left.", "");
    check("Michael \"Jordan\" left.", "");
    check("Michael \xE2\x80\x9CJordan\xE2\x80\x9D left.", "");
    check("Michael 'Jordan' left.", "");
    check("The Jordan \"River\" rose.", "");
    check("\"Michael\" Jordan left.", "JOR"); /* a closing quote: another's words end */
    check("Michael; Jordan left.", "JOR");
    check("Michael. Jordan left.", "JOR");
    check("They met in Paris. Texas left.", "FRA");
    check("Michael\n\nJordan left.", "JOR"); /* another paragraph */
}

static void test_others_cover_their_words_and_are_no_mentions(void **state) {
    (void)state;
    check("The Washington Post reported it.", "");
    check("Washington reported it to The Washington Post.", "USA");
    check("Turkish Airlines left. Turkish airlines left.", "TUR"); /* a capital is missing */
    check("The Jordan Times wrote it.", "");
    check("The Old Jordan Times wrote it.", "JOR"); /* guarded: the shorter name is left */
    check_on("1975-01-01", "Bradlee spoke.", "");   /* acts for one that never acts */
}

static void test_others_are_listed_by_themselves(void **state) {
    (void)state;
    static const char text[] = "Turkey told the Washington Post.";
    fixture f = set_up();
    eng_article_source source = {.text = text, .size = sizeof text - 1};
    eng_error err;
    eng_article *a = eng_article_new(&source, &f.dictionary, NULL, &err);
    assert_non_null(a);
    assert_int_equal(a->mention_count, 1);
    assert_int_equal(a->other_count, 1);
    assert_string_equal(id_of(f.names, a->others[0].entity), "Washington Post");
    assert_int_equal(a->others[0].role, ENG_OTHER);
    assert_int_equal(eng_names_entity(f.names, a->others[0].entity)->kind, ENG_KIND_OTHER);
    for (uint32_t t = a->others[0].first; t < a->others[0].last; t++)
        assert_int_equal(a->tokens[t].mention, -1);
    eng_article_free(a, NULL);
    tear_down(&f);
}

static void test_of_those_who_share_a_surname_the_one_in_office_is_meant(void **state) {
    (void)state;
    check_on("1980-05-01", "Minister Brown spoke.", "USA(brown1)");
    check_on("2008-05-01", "Minister Brown spoke.", "GBR(brown2)");
    check_on("1995-05-01", "Clinton spoke.", "USA(clinton1)");
    check_on("2010-05-01", "Clinton spoke.", "FRA(clinton2)");
    check_on("2008-05-01", "Brown spoke.", ""); /* a titled one needs its title all the same */
}

/* "until" means the last day, the last day of its month or that of its year. */
static void test_the_last_day_of_a_term_is_served(void **state) {
    (void)state;
    check_on("1995-06-30", "Mayor spoke.", "USA(old)");
    check_on("1995-07-01", "Mayor spoke.", "FRA(new)");
    check_on("1989-12-31", "Mayor spoke.", "FRA(new)");
    check_on("1990-01-01", "Mayor spoke.", "USA(old)");
}

static void test_a_sector_is_read(void **state) {
    (void)state;
    eng_names *names = load("{\"entities\":[{\"id\":\"A\",\"kind\":\"group\",\"sector\":\"REB\"},"
                            "{\"id\":\"B\",\"kind\":\"group\"}]}");
    assert_string_equal(eng_names_text(names, eng_names_entity(names, 0)->sector), "REB");
    assert_string_equal(eng_names_text(names, eng_names_entity(names, 1)->sector), "");
    eng_names_free(names);
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
            eng_names_match(names, &all, 0, all.count, roots[i].node, (eng_date){0},
                            &(eng_persons){0}, &m);
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
    check_bad("{\"others\":7}", PARTS("others"));
    check_bad("{\"others\":[7]}", PARTS("others"));
    check_bad("{\"others\":[\"\"]}", PARTS("others"));
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

static void test_bad_entries_name_the_line_of_the_id(void **state) {
    (void)state;
    check_bad("{\"entities\":[\n{\"id\":\"A\",\"kind\":\"alliance\",\"members\":[[\"B\"]]},\n"
              "{\"id\" : \"B\",\"kind\":\"planet\"}]}",
              PARTS("my.json:3:", "'B'"));
    check_bad(
        "{\"entities\":[\n{\"id\":\"A\",\"kind\":\"alliance\",\"members\":[[\"B\",\"soon\"]]}]}",
        PARTS("my.json:2:", "'A'", "\"members\"", "dates"));
    check_bad("{\"others\":[\"A\",\n\"B\",\n{\"text\":\"C D\",\"guard\":1}]}",
              PARTS("my.json:3:", "'C D'", "\"guard\""));
    check_bad("{\"entities\":[{\"id\":\"A\\n\",\"kind\":\"planet\"}]}", PARTS("my.json: "));
}

static void test_an_other_can_not_take_the_id_of_an_actor(void **state) {
    (void)state;
    eng_names *names = load(ENTITIES);
    static const char more[] = "{\"others\":[\"TUR\"]}";
    eng_error err = {.message = ""};
    assert_false(eng_names_add(names, more, sizeof more - 1, "more.json", &err));
    assert_non_null(strstr(err.message, "'TUR'"));
    eng_names_free(names);
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
    assert_string_equal(eng_names_text(names, eng_names_entity(names, index)->name), "New Group");
    assert_true(eng_names_find(names, "OLD", 3) == ENG_NO_ENTITY);
    assert_null(eng_names_entity(names, ENG_NO_ENTITY));
    eng_names_free(names);
}

typedef struct collected {
    const eng_names *names;
    char ids[64];
} collected;

static bool collect(void *context, const eng_entity *e, eng_alias_role role, const char *alias,
                    eng_date from, eng_date until) {
    (void)role, (void)alias, (void)from, (void)until;
    collected *c = context;
    strcat(strcat(c->ids, " "), eng_names_text(c->names, e->id));
    return strlen(c->ids) < 40;
}

static void test_lookup_gives_all_who_claim_a_name(void **state) {
    (void)state;
    eng_names *names = load(ENTITIES);
    collected found = {.names = names};
    eng_names_lookup(names, "george BUSH", 11, collect, &found);
    assert_true(strstr(found.ids, "bush1") && strstr(found.ids, "bush2"));
    found.ids[0] = '\0';
    eng_names_lookup(names, "George", 6, collect, &found);
    eng_names_lookup(names, "", 0, collect, &found);
    eng_names_lookup(names, "Bush Bush", 9, collect, &found);
    assert_string_equal(found.ids, "");
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
        assert_string_equal(eng_names_text(names, eng_names_term(names, p, at[i].date)->office),
                            at[i].office);
    const eng_entity *a = eng_names_entity(names, eng_names_find(names, "A", 1));
    assert_null(eng_names_term(names, a, (eng_date){2001, 1, 1}));
    eng_names_free(names);
}

/* The built-in names. */

static char *read_data(const char *path, size_t *size) {
    FILE *in = fopen(path, "rb");
    assert_non_null(in);
    char *bytes = malloc(4 << 20);
    assert_non_null(bytes);
    *size = fread(bytes, 1, 4 << 20, in);
    fclose(in);
    return bytes;
}

static eng_names *fresh(void) {
    size_t size;
    char *json = read_data("stdlib/data/actors.json", &size);
    eng_names *names = eng_names_new();
    eng_error err = {.message = ""};
    if (!eng_names_add(names, json, size, "actors.json", &err)) fail_msg("%s", err.message);
    free(json);
    return names;
}

#define SAME_TEXT(field)                                                                           \
    assert_string_equal(eng_names_text(a, x->field), eng_names_text(b, y->field))

static void same_list(const char *x, const char *y) {
    for (; *x != '\0'; x += strlen(x) + 1, y += strlen(y) + 1)
        assert_string_equal(x, y);
    assert_string_equal(y, "");
}

static void same_entity(const eng_names *a, const eng_names *b, uint32_t i) {
    const eng_entity *x = eng_names_entity(a, i), *y = eng_names_entity(b, i);
    SAME_TEXT(id);
    SAME_TEXT(name);
    SAME_TEXT(sector);
    assert_int_equal(x->kind, y->kind);
    assert_int_equal(x->monarchy, y->monarchy);
    assert_memory_equal(&x->from, &y->from, sizeof x->from);
    assert_int_equal(x->nouns == 0, y->nouns == 0);
    same_list(eng_names_list(a, x->nouns), eng_names_list(b, y->nouns));
    same_list(eng_names_list(a, x->regions), eng_names_list(b, y->regions));
    const uint32_t *m = eng_names_members(a, x), *n = eng_names_members(b, y);
    size_t members = 0;
    while (m[members] != ENG_NO_ENTITY)
        members++;
    for (size_t k = 0; k < 2 * members + 1; k++) /* behind the end: since when */
        assert_int_equal(m[k], n[k]);
    assert_int_equal(x->term_count, y->term_count);
    for (uint32_t k = 0; k < x->term_count; k++) {
        const eng_term *s = &eng_names_terms(a, x)[k], *t = &eng_names_terms(b, y)[k];
        assert_int_equal(s->entity, t->entity);
        assert_string_equal(eng_names_text(a, s->office), eng_names_text(b, t->office));
        assert_memory_equal(&s->from, &t->from, sizeof s->from);
        assert_memory_equal(&s->until, &t->until, sizeof s->until);
        assert_int_equal(s->first_day, t->first_day);
        assert_int_equal(s->last_day, t->last_day);
    }
    const char *id = eng_names_text(a, x->id);
    assert_int_equal(eng_names_find(a, id, strlen(id)), i);
}

/* What a name can be, as text. */
typedef struct answer {
    const eng_names *names;
    char text[4096];
    size_t size;
} answer;

static bool note(void *context, const eng_entity *e, eng_alias_role role, const char *alias,
                 eng_date from, eng_date until) {
    answer *to = context;
    to->size += (size_t)snprintf(to->text + to->size, sizeof to->text - to->size,
                                 "%s %d %s %d-%d-%d %d-%d-%d\n", eng_names_text(to->names, e->id),
                                 role, alias, from.year, from.month, from.day, until.year,
                                 until.month, until.day);
    assert_true(to->size < sizeof to->text);
    return true;
}

static void same_answer(const eng_names *a, const eng_names *b, const char *text) {
    answer x = {.names = a}, y = {.names = b};
    eng_names_lookup(a, text, strlen(text), note, &x);
    eng_names_lookup(b, text, strlen(text), note, &y);
    assert_string_equal(x.text, y.text);
    assert_true(x.size > 0);
}

/* Every string that a key of names can hold, wherever it stands in the data. */
static size_t each_alias(const json_t *list, const eng_names *a, const eng_names *b) {
    size_t count = json_array_size(list);
    for (size_t i = 0; i < count; i++) {
        const json_t *item = json_array_get(list, i);
        const json_t *text = json_is_object(item) ? json_object_get(item, "text") : item;
        same_answer(a, b, json_string_value(text));
    }
    return count;
}

static void test_the_built_in_names_are_those_of_the_data(void **state) {
    (void)state;
    static const char *const keys[] = {"names",   "adjective", "people",
                                       "capital", "seats",     "places"};
    eng_names *names = fresh();
    const eng_names *built = &eng_builtin_names;
    assert_int_equal(eng_names_count(built), eng_names_count(names));
    for (uint32_t i = 0; i < eng_names_count(names); i++)
        same_entity(built, names, i);
    size_t size, seen = 0;
    char *json = read_data("stdlib/data/actors.json", &size);
    json_t *root = json_loadb(json, size, 0, NULL), *entity;
    size_t i;
    json_array_foreach(json_object_get(root, "entities"), i,
                       entity) for (size_t k = 0; k < sizeof keys / sizeof *keys; k++) seen +=
        each_alias(json_object_get(entity, keys[k]), built, names);
    json_array_foreach(json_object_get(root, "others"), i, entity) seen +=
        each_alias(json_object_get(entity, "names"), built, names);
    assert_true(seen > 10000);
    json_decref(root);
    free(json);
    eng_names_free(names);
}

/* The ids in a text, read with names on top of the built-in ones. */
static void check_with(const eng_names *names, const char *text, const char *ids) {
    eng_dictionary d = {0};
    assert_true(eng_dictionary_build(&d, &eng_builtin_lexicon, names));
    eng_article_source source = {.text = text, .size = strlen(text), .date = {2019, 4, 11}};
    eng_error err;
    eng_article *a = eng_article_new(&source, &d, NULL, &err);
    assert_non_null(a);
    char found[256] = "";
    for (size_t i = 0; i < a->mention_count; i++)
        strcat(strcat(found, i ? " " : ""), id_of(names, a->mentions[i].entity));
    assert_string_equal(found, ids);
    eng_article_free(a, NULL);
    eng_dictionary_free(&d);
}

static void add(eng_names *names, const char *json) {
    eng_error err = {.message = ""};
    if (!eng_names_add(names, json, strlen(json), "mine.json", &err)) fail_msg("%s", err.message);
}

static void test_names_are_added_over_a_copy_of_the_built_in_ones(void **state) {
    (void)state;
    eng_names *names = eng_names_copy(&eng_builtin_names);
    size_t count = eng_names_count(names);
    check_with(names, "Xanadu told France and Aegyptus.", "FRA");
    add(names,
        "{\"entities\":[{\"id\":\"XXA\",\"kind\":\"state\",\"names\":[\"Xanadu\"]},"
        "{\"id\":\"EGY\",\"kind\":\"state\",\"name\":\"My Egypt\",\"names\":[\"Aegyptus\"]}]}");
    assert_int_equal(eng_names_count(names), count + 1);
    check_with(names, "Xanadu told France and Aegyptus and Egypt.", "XXA FRA EGY EGY");
    const eng_entity *e = eng_names_entity(names, eng_names_find(names, "EGY", 3));
    assert_string_equal(eng_names_text(names, e->name), "My Egypt");
    /* what is not said again stays */
    assert_true(e->regions != 0);
    /* the built-in ones are as they were */
    assert_int_equal(eng_names_count(&eng_builtin_names), count);
    check_with(&eng_builtin_names, "Xanadu told France and Aegyptus.", "FRA");
    eng_names_free(names);
}

static void test_of_two_files_that_claim_a_name_the_later_one_has_it(void **state) {
    (void)state;
    eng_names *names = eng_names_copy(&eng_builtin_names);
    add(names, "{\"entities\":[{\"id\":\"XXA\",\"kind\":\"state\",\"names\":[\"France\"]}]}");
    check_with(names, "France left.", "XXA");
    add(names, "{\"entities\":[{\"id\":\"XXB\",\"kind\":\"state\",\"names\":[\"France\"]}]}");
    check_with(names, "France left.", "XXB");
    add(names, "{\"others\":[\"France\"]}");
    check_with(names, "France left.", "");
    check_with(names, "Egypt left.", "EGY");
    add(names, "{\"others\":[{\"id\":\"ships\",\"kind\":\"other\",\"names\":[\"Egypt\"]}]}");
    check_with(names, "Egypt left.", "");
    eng_names_free(names);
}

static void test_a_later_file_can_say_that_a_name_is_no_actor(void **state) {
    (void)state;
    eng_names *names = eng_names_copy(&eng_builtin_names);
    add(names, "{\"entities\":[{\"id\":\"FRA\",\"kind\":\"other\"}]}");
    check_with(names, "France and Egypt left.", "EGY");
    add(names, "{\"entities\":[{\"id\":\"FRA\",\"kind\":\"state\"}]}");
    check_with(names, "France and Egypt left.", "FRA EGY");
    eng_names_free(names);
}

/* A small letter that a later name allows counts for all that begin with the word. */
static void test_a_later_name_may_begin_with_a_small_letter(void **state) {
    (void)state;
    eng_names *names = eng_names_copy(&eng_builtin_names);
    check_with(names, "the french raid", "");
    add(names, "{\"entities\":[{\"id\":\"XXA\",\"kind\":\"group\",\"names\":[\"french raid\"]}]}");
    check_with(names, "the french raid and a french one", "XXA");
    eng_names_free(names);
}

static void test_a_hundred_thousand_names_are_all_found(void **state) {
    (void)state;
    enum { MANY = 100000 };
    size_t room = (size_t)MANY * 64 + 64, n = 0;
    char *json = malloc(room);
    assert_non_null(json);
    n += (size_t)snprintf(json, room, "{\"entities\":[");
    for (int i = 0; i < MANY; i++) /* 317 first words, each with 316 second words or fewer */
        n += (size_t)snprintf(json + n, room - n,
                              "%s{\"id\":\"g%d\",\"kind\":\"group\",\"names\":[\"Ab%d Cd%d\"]}",
                              i ? "," : "", i, i % 317, i / 317);
    n += (size_t)snprintf(json + n, room - n, "]}");
    eng_names *names = eng_names_copy(&eng_builtin_names);
    size_t count = eng_names_count(names);
    add(names, json);
    assert_int_equal(eng_names_count(names), count + MANY);
    for (int i = 0; i < MANY; i += 7) {
        char text[64], id[32];
        collected found = {.names = names};
        snprintf(text, sizeof text, "Ab%d Cd%d", i % 317, i / 317);
        snprintf(id, sizeof id, " g%d", i);
        eng_names_lookup(names, text, strlen(text), collect, &found);
        assert_string_equal(found.ids, id);
    }
    check_with(names, "Ab3 Cd4 told Ab3 Cd999 and France.", "g1271 FRA"); /* 4 * 317 + 3 */
    eng_names_free(names);
    free(json);
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
        cmocka_unit_test(test_guards_can_be_phrases),
        cmocka_unit_test(test_guards_look_past_a_comma_or_an_opening_quote),
        cmocka_unit_test(test_others_cover_their_words_and_are_no_mentions),
        cmocka_unit_test(test_others_are_listed_by_themselves),
        cmocka_unit_test(test_of_those_who_share_a_surname_the_one_in_office_is_meant),
        cmocka_unit_test(test_the_last_day_of_a_term_is_served),
        cmocka_unit_test(test_a_sector_is_read),
        cmocka_unit_test(test_dates_choose_between_leaders),
        cmocka_unit_test(test_names_have_their_time),
        cmocka_unit_test(test_a_shared_surname_needs_a_title_or_the_full_name_before),
        cmocka_unit_test(test_adjectives_peoples_capitals_and_seats),
        cmocka_unit_test(test_bad_json_names_file_and_line),
        cmocka_unit_test(test_bad_entries_name_the_entity_and_the_key),
        cmocka_unit_test(test_bad_entries_name_the_line_of_the_id),
        cmocka_unit_test(test_an_other_can_not_take_the_id_of_an_actor),
        cmocka_unit_test(test_names_that_are_too_long_are_refused_by_name),
        cmocka_unit_test(test_a_later_file_adds_to_an_entity),
        cmocka_unit_test(test_lookup_gives_all_who_claim_a_name),
        cmocka_unit_test(test_terms_at_before_between_and_after_office),
        cmocka_unit_test(test_the_built_in_names_are_those_of_the_data),
        cmocka_unit_test(test_names_are_added_over_a_copy_of_the_built_in_ones),
        cmocka_unit_test(test_of_two_files_that_claim_a_name_the_later_one_has_it),
        cmocka_unit_test(test_a_later_file_can_say_that_a_name_is_no_actor),
        cmocka_unit_test(test_a_later_name_may_begin_with_a_small_letter),
        cmocka_unit_test(test_a_hundred_thousand_names_are_all_found),
        cmocka_unit_test(test_many_bare_surnames_take_linear_time),
        cmocka_unit_test(test_an_article_that_is_too_long_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
