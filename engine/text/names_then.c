/* names_then.c: names of which another state has, or had, the same: whose the name was at the time
 * that the text tells of. */
#include "text/names_context.h"
#include "text/names_words.h"

eng_date eng_year_told(const eng_article *a, const eng_sentence *s) {
    eng_date year = {0};
    for (size_t i = s->last; i-- > s->first;) {
        const eng_token *t = &a->tokens[i];
        const char *text = a->text + t->start;
        bool four = (t->shape & ENG_SHAPE_NUMBER) && t->end - t->start == 4;
        if (four && (text[0] == '1' || memcmp(text, "20", 2) == 0) &&
            eng_date_parse(text, 4, &year) && year.year >= 1750)
            return year;
    }
    return (eng_date){0};
}

/* Whether the number at a token is a year by what stands before it: "in 1956", "October 1962",
 * "May 21, 1992"; but "killed 1800". */
static bool is_dated(const eng_article *a, const eng_sentence *s, size_t at) {
    static const eng_short_word LINKS[] = {"in",        "In",      "of",       "until",    "Until",
                                           "by",        "By",      "January",  "February", "March",
                                           "April",     "May",     "June",     "July",     "August",
                                           "September", "October", "November", "December", ""};
    if (at == s->first) return false;
    if (eng_word_is(a, at - 1, ","))
        return at > s->first + 1 && (a->tokens[at - 2].shape & ENG_SHAPE_NUMBER);
    return eng_word_among(a, at - 1, LINKS);
}

static int number_at(const eng_article *a, size_t token) {
    const eng_token *t = &a->tokens[token];
    int number = 0;
    if (!(t->shape & ENG_SHAPE_NUMBER) || t->end - t->start != 4) return 0;
    for (uint32_t c = t->start; c < t->end; c++)
        if (a->text[c] >= '0' && a->text[c] <= '9') number = number * 10 + (a->text[c] - '0');
    return number;
}

/* The first year to which the sentence dates itself, 0: none, or several that lie far apart. */
static int year_of(const eng_article *a, const eng_sentence *s) {
    enum { OLDEST = 1750, YOUNGEST = 2100, APART = 20 };
    int found = 0;
    for (size_t i = s->first; i < s->last; i++) {
        int year = number_at(a, i);
        if (year < OLDEST || year > YOUNGEST || (found == 0 && !is_dated(a, s, i))) continue;
        if (found != 0 && year > found + APART) return 0;
        if (found == 0) found = year;
    }
    return found;
}

/* The same; a history without a date goes on from what it told a sentence before. */
static int year_around(const eng_article *a, size_t sentence) {
    int year = year_of(a, &a->sentences[sentence]);
    bool opens =
        (a->tokens[a->sentences[sentence].first].shape & ENG_SHAPE_PARAGRAPH) || sentence == 0;
    if (year != 0 || opens || a->date.year != 0) return year;
    return year_of(a, &a->sentences[sentence - 1]);
}

/* Whether the sentence of token i dates itself to the years of the Soviet Union, and to no later
 * one. */
static bool dates_to_union(const eng_article *a, uint32_t i) {
    const eng_sentence *s = &a->sentences[eng_article_sentence_at(a, i)];
    bool then = false;
    for (uint32_t k = s->first; k < s->last; k++) {
        int year = number_at(a, k);
        if (year > 1991 && year < 2100) return false;
        then |=
            year > 1922 &&
            (is_dated(a, s, k) ||
             (k > s->first && (eng_word_is(a, k - 1, "since") || eng_word_is(a, k - 1, "Since"))));
    }
    return then;
}

static bool is_state(const eng_dictionary *d, const eng_mention *m, const char *id) {
    return strcmp(eng_names_text(d->names, eng_names_entity(d->names, m->entity)->id), id) == 0;
}

static void make(const eng_dictionary *d, eng_mention *m, const char *id) {
    uint32_t entity = eng_names_find(d->names, id, 3);
    if (entity != ENG_NO_ENTITY) m->entity = entity;
}

/* Whether all years that a history tells around the token, one at least, are from one to another.
 */
static bool all_around(const eng_article *a, size_t token, int from, int to) {
    enum { AROUND = 80 };
    size_t first = token > AROUND ? token - AROUND : 0;
    bool one = false;
    for (size_t i = first; i < token + AROUND && i < a->token_count && a->date.year == 0; i++) {
        int year = number_at(a, i);
        if (year < 1750 || year > 2100) continue;
        if (year < from || year > to) return false;
        one = true;
    }
    return one;
}

/* "Japan invaded the Republic of China in 1937": before 1949 that is China, not yet Taiwan. */
static bool is_china_then(const eng_article *a, const eng_dictionary *d, const eng_mention *m) {
    enum { FOUNDED = 1912, FLED = 1949 };
    if (!is_state(d, m, "TWN")) return false;
    if (eng_word_is(a, m->first, "Taiwan") || eng_word_is(a, m->first, "Formosa")) return false;
    size_t sentence = eng_article_sentence_at(a, m->first);
    int year = eng_year_told(a, &a->sentences[sentence]).year;
    if (year == 0) year = year_around(a, sentence);
    if (year == 0) return all_around(a, m->first, FOUNDED, FLED - 1);
    return year >= FOUNDED && year < FLED;
}

/* "In 1990 Havel": one who led two states, one after the other, acts for that of the year. */
static void make_leader(const eng_article *a, const eng_dictionary *d, eng_mention *m) {
    const eng_entity *e = eng_names_entity(d->names, m->person);
    const eng_term *t = eng_names_terms(d->names, e), *end = t + e->term_count;
    bool several = false;
    for (const eng_term *k = t; k < end; k++)
        several |=
            k->entity != t->entity && eng_names_entity(d->names, k->entity)->kind == ENG_KIND_STATE;
    if (!several) return;
    eng_date year = {.year = year_around(a, eng_article_sentence_at(a, m->first))};
    if (year.year == 0) return;
    for (; t < end; t++)
        if (t->first_day <= eng_date_last_day(year) && eng_date_first_day(year) <= t->last_day &&
            eng_names_entity(d->names, t->entity)->kind == ENG_KIND_STATE) {
            m->entity = t->entity;
            return;
        }
}

/* "agreements with the Republic of the Congo ... Mobutu, who met with Kennedy in 1963": until 1971
 * that of Léopoldville had the name as well, where it is told of and that of Brazzaville is not. */
static bool is_leopoldville(const eng_article *a, const eng_dictionary *d, const eng_mention *m) {
    enum { REACH = 600, FREE = 1960, ZAIRE = 1971 };
    static const eng_short_word ITS[] = {
        "Léopoldville", "Leopoldville", "Mobutu",   "Lumumba", "Kasavubu",
        "Tshombe",      "Katanga",      "Kinshasa", "Zaire",   ""};
    static const eng_short_word OTHERS[] = {"Brazzaville", "Youlou", "Massamba",
                                            "Ngouabi",     "Sassou", ""};
    if (m->last < m->first + 3 || !is_state(d, m, "COG")) return false;
    int year = year_around(a, eng_article_sentence_at(a, m->first));
    size_t first = m->first > REACH ? m->first - REACH : 0, last = m->first + REACH;
    return year >= FREE && year < ZAIRE && eng_any_among(a, first, last, ITS) &&
           !eng_any_among(a, first, last, OTHERS);
}

/* "Genoa in 1799", "Belgrade in 1999": the city or the land of what was a state then. */
static void make_ended(const eng_article *a, const eng_dictionary *d, const eng_tokens *tokens,
                       uint32_t node, const eng_persons *named, eng_mention *m) {
    size_t at = eng_article_sentence_at(a, m->first);
    eng_date year = {.year = year_around(a, at)};
    eng_mention then;
    if (year.year == 0) return;
    if (eng_names_match(d->names, tokens, m->first, a->sentences[at].last, node, year, named,
                        &then) &&
        then.last == m->last && then.person == ENG_NO_ENTITY && then.role != UINT8_MAX)
        *m = then;
}

/* "Moscow", where the text tells of the Soviets and nowhere near of Russia. */
static bool is_soviet(const eng_article *a, const eng_dictionary *d, const eng_mention *m) {
    enum { REACH = 600, SOVIETS = 3 };
    static const eng_short_word THEN[] = {"Soviet", "Soviets", "USSR", ""};
    static const eng_short_word NOW[] = {"Russia", "Russian", "Russians", "Putin", "Ukraine", ""};
    if (!is_state(d, m, "RUS")) return false;
    size_t first = m->first > REACH ? m->first - REACH : 0, last = m->first + REACH, soviets = 0;
    if (eng_any_among(a, first, last, NOW)) return false;
    for (size_t i = first; i < last && i < a->token_count; i++)
        soviets += eng_has_capital(a, i) && eng_word_among(a, i, THEN);
    return soviets >= SOVIETS || dates_to_union(a, m->first);
}

void eng_of_its_time(const eng_article *a, const eng_dictionary *d, const eng_tokens *tokens,
                     uint32_t node, const eng_persons *named, eng_mention *m) {
    if (m->person != ENG_NO_ENTITY) {
        make_leader(a, d, m);
        return;
    }
    bool city = m->alias_role == ENG_ALIAS_CAPITAL || m->alias_role == ENG_ALIAS_SEAT;
    if (m->alias_role == ENG_ALIAS_NAME) {
        if (is_china_then(a, d, m)) make(d, m, "CHN");
        if (is_leopoldville(a, d, m)) make(d, m, "COD");
    } else if (city && is_soviet(a, d, m)) {
        make(d, m, "SUN");
    } else if (m->once && !is_state(d, m, "RUS")) {
        make_ended(a, d, tokens, node, named, m);
    }
}
