#include "text/names_context.h"

#include <string.h>

#include "base/charset.h"
#include "text/fold.h"
#include "text/lines.h"
#include "text/names_words.h"

enum {
    TOWNS_BACK = 16, /* tokens that a list of towns is followed back */
    CASE_MAX = 64    /* tokens of a sentence that show how it writes its capitals */
};

static const eng_word *word_of(const eng_article *a, const eng_lexicon *x, size_t token) {
    uint32_t word = a->tokens[token].word;
    return word == ENG_NO_WORD ? NULL : &x->words[word];
}

static unsigned noun_tags(const eng_article *a, const eng_lexicon *x, size_t token) {
    const eng_word *w = word_of(a, x, token);
    return w && w->noun ? x->lemmas[w->noun].noun_tags : 0;
}

/* The token before, or that before the dot of "Mr."; `token` where there is none. */
static size_t word_before(const eng_article *a, size_t token) {
    if (token == 0) return token;
    size_t i = token - 1;
    bool dot = i > 0 && eng_word_is(a, i, ".") && (a->tokens[i].shape & ENG_SHAPE_GLUED);
    return dot && !(a->tokens[token].shape & ENG_SHAPE_PARAGRAPH) ? i - 1 : i;
}

/* "Governor", "Mayor": a title of a part of a state, in none of the person's offices. */
static bool is_local_title(const eng_article *a, const eng_dictionary *d, size_t token,
                           uint32_t person) {
    static const char *const TITLES[] = {"governor", "gov",     "mayor", "sheriff",
                                         "judge",    "coach",   "rabbi", "bishop",
                                         "reverend", "captain", NULL};
    const eng_word *w = word_of(a, d->lexicon, token);
    const char *lemma = eng_lexicon_lemma_text(d->lexicon, w ? w->noun : 0);
    const eng_entity *e = eng_names_entity(d->names, person);
    const eng_term *term = eng_names_terms(d->names, e);
    size_t i = 0;
    while (TITLES[i] != NULL && strcmp(TITLES[i], lemma) != 0)
        i++;
    for (uint32_t k = 0; TITLES[i] != NULL && k < e->term_count; k++)
        if (strstr(eng_names_text(d->names, term[k].office), lemma) != NULL) return false;
    return TITLES[i] != NULL;
}

/* Whether the person serves in an office when the article is written. */
static bool in_office(const eng_article *a, const eng_dictionary *d, uint32_t person) {
    if (a->date.year == 0) return false;
    const eng_term *t = eng_names_term(d->names, eng_names_entity(d->names, person), a->date);
    int32_t day = eng_date_first_day(a->date);
    return t != NULL && t->first_day <= day && day <= t->last_day;
}

enum { MARGIN = 3 * 366 /* days */ };

/* Whether the article is years younger than all offices of the person. */
static bool after_his_time(const eng_article *a, const eng_dictionary *d, uint32_t person) {
    const eng_entity *e = eng_names_entity(d->names, person);
    const eng_term *terms = eng_names_terms(d->names, e);
    if (a->date.year == 0) return false;
    int64_t day = (int64_t)eng_date_first_day(a->date) - MARGIN;
    for (size_t i = 0; i < e->term_count; i++)
        if (terms[i].last_day >= day) return false;
    return e->term_count > 0;
}

/* Whether the person had no office yet on the day. */
static bool before_his_time(const eng_dictionary *d, uint32_t person, int64_t day) {
    const eng_entity *e = eng_names_entity(d->names, person);
    const eng_term *terms = eng_names_terms(d->names, e);
    for (size_t i = 0; i < e->term_count; i++)
        if (terms[i].first_day <= day) return false;
    return e->term_count > 0;
}

/* "Mr. Hull": a title that tells no office. */
static bool is_courtesy(const eng_article *a, size_t token) {
    static const char *const WORDS[] = {"Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", NULL};
    for (int i = 0; WORDS[i] != NULL; i++)
        if (eng_word_is(a, token, WORDS[i])) return true;
    return false;
}

/* "President Yoon and Mrs. Kim": his wife, whoever else has her name. */
static bool is_spouse(const eng_article *a, size_t title) {
    bool mrs = eng_word_is(a, title, "Mrs") || eng_word_is(a, title, "Mrs.");
    if (!mrs || title < 3 || !eng_word_is(a, title - 1, "and")) return false;
    int32_t beside = a->tokens[title - 2 - eng_word_is(a, title - 2, "]")].mention;
    return beside >= 0 && a->mentions[beside].person != ENG_NO_ENTITY;
}

/* "Representative Clark": a title of those who sit in a parliament. */
static bool is_seat(const eng_article *a, const eng_dictionary *d, size_t token) {
    static const char *const TITLES[] = {"representative", "senator", "congressman",
                                         "congresswoman",  "rep",     NULL};
    const eng_word *w = word_of(a, d->lexicon, token);
    const char *lemma = eng_lexicon_lemma_text(d->lexicon, w ? w->noun : 0);
    for (size_t i = 0; TITLES[i] != NULL; i++)
        if (*TITLES[i] == *lemma && strcmp(TITLES[i], lemma) == 0) return true;
    return false;
}

/* Who sits in a parliament acts for no alliance. */
static bool is_lawmaker(const eng_article *a, const eng_dictionary *d, size_t token,
                        const eng_mention *m) {
    return eng_names_entity(d->names, m->entity)->kind != ENG_KIND_STATE && is_seat(a, d, token);
}

/* Who came to lead an organisation later acts for none yet; a state's next minister already may. */
static bool not_yet(const eng_article *a, const eng_dictionary *d, const eng_mention *m) {
    return a->date.year != 0 &&
           eng_names_entity(d->names, m->entity)->kind == ENG_KIND_ORGANISATION &&
           before_his_time(d, m->person, eng_date_last_day(a->date));
}

/* "President Reagan": whether one of the person's offices is called by the word. */
static bool holds_title(const eng_article *a, const eng_dictionary *d, size_t token,
                        uint32_t person) {
    const eng_word *w = word_of(a, d->lexicon, token);
    const char *lemma = eng_lexicon_lemma_text(d->lexicon, w ? w->noun : 0);
    const eng_entity *e = eng_names_entity(d->names, person);
    const eng_term *term = eng_names_terms(d->names, e);
    for (uint32_t k = 0; *lemma != '\0' && k < e->term_count; k++)
        if (strstr(eng_names_text(d->names, term[k].office), lemma) != NULL) return true;
    return false;
}

bool eng_titled(const eng_article *a, const eng_dictionary *d, const eng_mention *m) {
    static const char *const LED[] = {"administration", "government", "presidency", "cabinet",
                                      NULL};
    const eng_lexicon *x = d->lexicon;
    size_t before = word_before(a, m->first);
    if (before < m->first && is_courtesy(a, before)) return in_office(a, d, m->person);
    /* "Senator Graham" is not the foreign minister who once had the name */
    if (before < m->first && is_seat(a, d, before) &&
        (after_his_time(a, d, m->person) || !holds_title(a, d, before, m->person)))
        return false;
    /* "Inspector Bruce" of 2021 is not who became a spokeswoman in 2025, but a minister may be
     * called a general shortly before */
    int64_t soon = a->date.year == 0 ? INT64_MAX : (int64_t)eng_date_first_day(a->date) + MARGIN;
    if (m->first > 0 && noun_tags(a, x, m->first - 1) & (ENG_NOUN_TITLE | ENG_NOUN_PERSON))
        return !before_his_time(d, m->person, soon) &&
               (holds_title(a, d, m->first - 1, m->person) || !after_his_time(a, d, m->person));
    int32_t seat = m->first > 0 ? a->tokens[m->first - 1].mention : -1;
    if (seat >= 0 && a->mentions[seat].alias_role == ENG_ALIAS_SEAT &&
        a->mentions[seat].entity == m->entity && a->mentions[seat].last == m->first)
        return true; /* "Secretary of State Hull" */
    for (int i = 0; LED[i] != NULL && m->last < a->token_count; i++)
        if (eng_word_is(a, m->last, LED[i])) return true;
    return false;
}

/* Whether a word can stand in a longer name: in capitals, and neither a time nor a verb. */
static bool in_name(const eng_article *a, const eng_lexicon *x, size_t token) {
    if (!eng_has_capital(a, token) || (a->tokens[token].shape & ENG_SHAPE_CLITIC)) return false;
    const eng_word *w = word_of(a, x, token);
    if (w == NULL) return true;
    bool noun = (w->can & ENG_CAN_NOUN) && (!(w->can & ENG_CAN_VERB) || (w->can & ENG_USUAL_NOUN));
    return noun && !w->closed && !(noun_tags(a, x, token) & ENG_NOUN_TIME);
}

/* Whether no word of the sentence is in small letters, nor only its first letter a capital. */
static bool is_shouted(const eng_article *a, const eng_sentence *s) {
    size_t words = 0;
    for (size_t i = s->body; i < s->last && i < (size_t)s->body + CASE_MAX; i++) {
        const eng_token *t = &a->tokens[i];
        if (!(t->shape & ENG_SHAPE_WORD) || (t->shape & (ENG_SHAPE_CLITIC | ENG_SHAPE_DOTTED)))
            continue;
        if (!(t->shape & ENG_SHAPE_ALLCAPS) && t->end - t->start > 1) return false;
        words++;
    }
    return words > 2;
}

/* Whether every word in the sentence that could be without has its capital, as in headings. */
static bool is_heading(const eng_article *a, const eng_lexicon *x, const eng_sentence *s) {
    for (size_t i = s->body; i < s->last && i < (size_t)s->body + CASE_MAX; i++) {
        const eng_token *t = &a->tokens[i];
        const eng_word *w = word_of(a, x, i);
        if ((t->shape & ENG_SHAPE_WORD) && !(t->shape & (ENG_SHAPE_CAPITAL | ENG_SHAPE_CLITIC)) &&
            !(w && w->closed))
            return false;
    }
    return true;
}

/* "the towns of Surigao and Madrid", "the treaties of San Stefano and Berlin" */
static bool is_town(const eng_article *a, const eng_lexicon *x, const eng_sentence *s, size_t at) {
    size_t floor = at > s->first + TOWNS_BACK ? at - TOWNS_BACK : s->first, i = at;
    while (i > floor && (eng_has_capital(a, i - 1) || eng_word_is(a, i - 1, ",") ||
                         eng_word_is(a, i - 1, "and")))
        i--;
    if (i < floor + 2 || !eng_word_is(a, i - 1, "of")) return false;
    const eng_word *w = word_of(a, x, i - 2);
    if (w == NULL || w->noun == 0) return false;
    static const char *const TOWNS[] = {"town",     "village",   "hamlet", "municipality",
                                        "treaty",   "congress",  "peace",  "convention",
                                        "protocol", "conference"};
    for (size_t k = 0; k < sizeof TOWNS / sizeof *TOWNS; k++)
        if (w->noun == eng_lexicon_lemma(x, TOWNS[k], strlen(TOWNS[k]))) return true;
    return false;
}

/* Whether the name of another state stands right before, as adjective or possessive. */
static bool is_of_another(const eng_article *a, const eng_dictionary *d, const eng_mention *m) {
    if (m->first == 0) return false;
    size_t i = m->first - 1;
    bool clitic = i > 0 && (a->tokens[i].shape & ENG_SHAPE_CLITIC);
    int32_t before = a->tokens[clitic ? i - 1 : i].mention;
    if (before < 0) return false;
    const eng_mention *owner = &a->mentions[before];
    bool owns = clitic ? owner->alias_role == ENG_ALIAS_NAME && owner->person == ENG_NO_ENTITY
                       : owner->alias_role == ENG_ALIAS_ADJECTIVE;
    return owns && owner->entity != m->entity &&
           eng_names_entity(d->names, owner->entity)->kind == ENG_KIND_STATE;
}

static bool names_a_place(const eng_mention *m) {
    return m->person == ENG_NO_ENTITY &&
           (m->alias_role == ENG_ALIAS_NAME || m->alias_role == ENG_ALIAS_CAPITAL ||
            m->alias_role == ENG_ALIAS_PLACE);
}

uint32_t eng_row_before(const eng_article *a, const eng_dictionary *d, const eng_sentence *s,
                        const eng_mention *m) {
    const eng_lexicon *x = d->lexicon;
    uint32_t first = m->first;
    const unsigned titles = ENG_NOUN_TITLE | ENG_NOUN_PERSON;
    if (!names_a_place(m) || first < s->body + 3 || m->last >= s->last || !in_name(a, x, m->last) ||
        !eng_word_is(a, first - 1, "of") || !in_name(a, x, first - 2) ||
        !in_name(a, x, first - 3) || (noun_tags(a, x, first - 2) & titles) || is_heading(a, x, s))
        return m->first;
    first -= 3;
    while (first > s->body && in_name(a, x, first - 1))
        first--;
    return first;
}

static bool bytes_are_the(const eng_article *a, size_t token) {
    return eng_word_is(a, token, "the") || eng_word_is(a, token, "The");
}

/* Whether who holds the office is told of by the surname alone; ministers only where a year tells
 * which. */
static bool leads(const char *office, bool year) {
    static const char *const OFFICES[] = {"president",
                                          "prime minister",
                                          "premier",
                                          "chancellor",
                                          "king",
                                          "queen",
                                          "emperor",
                                          "tsar",
                                          "leader",
                                          "shah",
                                          "secretary of state",
                                          "foreign minister",
                                          "foreign secretary"};
    enum { HEADS = 10 };
    for (size_t i = 0; i < sizeof OFFICES / sizeof *OFFICES; i++)
        if (strcmp(office, OFFICES[i]) == 0) return year || i < HEADS;
    return false;
}

/* The term in which a person led at a time; NULL where there is none. Year 0: at any time. */
static const eng_term *led(const eng_names *names, uint32_t person, eng_date year) {
    const eng_entity *e = eng_names_entity(names, person);
    const eng_term *t = eng_names_terms(names, e);
    int32_t first = year.year ? eng_date_first_day(year) : INT32_MIN;
    int32_t last = year.year ? eng_date_last_day(year) : INT32_MAX;
    for (const eng_term *end = t + e->term_count; t < end; t++)
        if (eng_names_entity(names, t->entity)->kind == ENG_KIND_STATE &&
            leads(eng_names_text(names, t->office), year.year != 0) && t->first_day <= last &&
            first <= t->last_day)
            return t;
    return NULL;
}

/* The state for which all leaders of one name acted. */
typedef struct same_state {
    const eng_names *names;
    uint32_t state, person; /* ENG_NO_ENTITY: none yet; the first who led */
    int32_t since;
    bool several;
} same_state;

static bool note_state(void *context, const eng_entity *e, eng_alias_role role, const char *alias,
                       eng_date from, eng_date until) {
    (void)alias, (void)from, (void)until;
    same_state *s = context;
    if (e->kind != ENG_KIND_PERSON) s->several |= role == ENG_ALIAS_NAME;
    if (e->kind != ENG_KIND_PERSON) return true;
    const char *id = eng_names_text(s->names, e->id);
    uint32_t person = eng_names_find(s->names, id, strlen(id));
    const eng_term *t = led(s->names, person, (eng_date){0});
    if (t == NULL) return true;
    s->several |= s->state != ENG_NO_ENTITY && s->state != t->entity;
    s->state = t->entity;
    if (s->person == ENG_NO_ENTITY || t->first_day < s->since) s->person = person;
    if (s->person == person) s->since = t->first_day;
    return true;
}

bool eng_led_then(const eng_article *a, const eng_dictionary *d, const eng_sentence *s,
                  const eng_tokens *tokens, uint32_t node, const eng_persons *named,
                  eng_mention *m) {
    const eng_lexicon *x = d->lexicon;
    uint32_t at = m->first;
    if (m->person == ENG_NO_ENTITY || m->role != UINT8_MAX) return false;
    if (noun_tags(a, x, at) & ENG_NOUN_TIME) return false;          /* in May 2017 */
    if (at > s->first && in_name(a, x, at - 1)) return false;       /* Robert Kennedy */
    if (at > s->first && eng_word_is(a, at - 1, ".")) return false; /* R. Kennedy, Mr. Kennedy */
    if (at > s->first && bytes_are_the(a, at - 1)) return false;    /* the English settlers */
    if (at == s->body) {                                            /* "Bush fires burnt" */
        const eng_word *next = m->last < s->last ? word_of(a, x, m->last) : NULL;
        bool verb = next != NULL && !(next->can & ENG_CAN_NOUN) &&
                    ((next->can & (ENG_CAN_PAST | ENG_CAN_S)) || next->closed);
        if (!verb && !(a->tokens[m->last].shape & ENG_SHAPE_CLITIC)) return false;
    }
    eng_date year = eng_year_told(a, s);
    if (year.year != 0) {
        eng_mention then = *m;
        if (!eng_names_match(d->names, tokens, at, s->last, node, year, named, &then)) return false;
        const eng_term *t = then.person != ENG_NO_ENTITY ? led(d->names, then.person, year) : NULL;
        if (t == NULL || then.last != m->last) return false;
        *m = then;
        m->entity = t->entity;
        return true;
    }
    if (a->date.year != 0) return false;
    same_state same = {d->names, ENG_NO_ENTITY, ENG_NO_ENTITY, 0, false};
    uint32_t start = a->tokens[at].start, end = a->tokens[m->last - 1].end;
    eng_names_lookup(d->names, a->text + start, end - start, note_state, &same);
    if (same.several || same.state == ENG_NO_ENTITY) return false;
    m->entity = same.state;
    m->person = same.person;
    return true;
}

/* "Senator Ma- — where is she?": a word broken off, but not "US- and UK-led". */
static bool is_broken_off(const eng_article *a, const eng_sentence *s, const eng_mention *m) {
    size_t dash = m->last, next = dash + 1;
    if (next >= s->last || !eng_word_is(a, dash, "-") || !(a->tokens[dash].shape & ENG_SHAPE_GLUED))
        return false;
    const eng_token *t = &a->tokens[next];
    return !(t->shape & (ENG_SHAPE_GLUED | ENG_SHAPE_CAPITAL)) && !eng_word_is(a, next, "and") &&
           !eng_word_is(a, next, "or") && !eng_word_is(a, next, "to") && !eng_word_is(a, next, ",");
}

/* "in Iraq — I'm sorry, Afghanistan", "the Japanese — excuse me, the Koreans": taken back. */
static bool is_taken_back(const eng_article *a, const eng_sentence *s, const eng_mention *m) {
    enum { WORDS = 4 };
    static const eng_short_word FIRST[] = {"excuse", "pardon", "sorry", "I", ""};
    size_t i = m->last;
    bool dash = i + 2 < s->last && (eng_word_is(a, i, "\u2014") || eng_word_is(a, i, "-") ||
                                    eng_word_is(a, i, "\u2013"));
    if (!dash || (a->tokens[i].shape & ENG_SHAPE_GLUED) || !eng_word_among(a, i + 1, FIRST))
        return false;
    size_t end = i + 2 + WORDS < s->last ? i + 2 + WORDS : s->last;
    bool said = eng_word_is(a, i + 1, "sorry");
    for (i += 2; i < end && !eng_word_is(a, i, ","); i++)
        said |= eng_word_is(a, i, "me") || eng_word_is(a, i, "sorry");
    return said && i < end;
}

/* "US$77 million": of its money. */
static bool is_currency(const eng_article *a, const eng_sentence *s, const eng_mention *m) {
    return m->last < s->last && a->text[a->tokens[m->last].start] == '$' &&
           a->tokens[m->last].start == a->tokens[m->last - 1].end;
}

/* "the USS Ronald Reagan", "HMS Jamaica": what a ship is called after. */
static bool is_ship(const eng_article *a, const eng_sentence *s, size_t at) {
    static const eng_short_word PREFIXES[] = {"USS", "HMS", "USNS", "HMAS", "HMCS", "INS", "SS",
                                              "MV",  "MS",  "RMS",  "CSS",  "USAT", ""};
    return at > s->first && (a->tokens[at - 1].shape & ENG_SHAPE_ALLCAPS) &&
           eng_word_among(a, at - 1, PREFIXES);
}

/* "speaks French and Italian": a language, where no noun follows that the adjective belongs to. */
static bool is_language(const eng_article *a, const eng_dictionary *d, const eng_sentence *s,
                        const eng_mention *m) {
    enum { BACK = 12 };
    static const eng_short_word VERBS[] = {"speak",  "speaks", "spoke",   "spoken",   "speaking",
                                           "learn",  "learns", "learned", "learning", "taught",
                                           "fluent", "in",     ""};
    static const eng_short_word BETWEEN[] = {",",      "and",      "or",   "some",
                                             "fluent", "fluently", "both", ""};
    if (m->alias_role != ENG_ALIAS_ADJECTIVE && m->alias_role != ENG_ALIAS_PEOPLE) return false;
    const eng_word *next = m->last < s->last ? word_of(a, d->lexicon, m->last) : NULL;
    if (next != NULL && !next->closed && (next->can & (ENG_CAN_NOUN | ENG_CAN_ADJECTIVE)))
        return false;
    size_t i = m->first;
    while (i > s->first && m->first - i < BACK &&
           (eng_has_capital(a, i - 1) || eng_word_among(a, i - 1, BETWEEN)))
        i--;
    if (i == s->first || !eng_is_in("filst", a->text[a->tokens[i - 1].start]) ||
        !eng_word_among(a, i - 1, VERBS))
        return false;
    return !eng_word_is(a, i - 1, "in") || (i > s->first + 1 && eng_word_is(a, i - 2, "fluent"));
}

/* "at Fort Sam Houston", "the Ronald Reagan Airport": what is called after a person. */
static bool is_namesake(const eng_article *a, const eng_sentence *s, const eng_mention *m) {
    static const eng_short_word BEFORE[] = {"Fort", "Camp", "Mount", "Lake", "Cape", ""};
    static const eng_short_word AFTER[] = {
        "Airport",    "Avenue", "Street", "Boulevard",    "Highway",       "Hospital",
        "Stadium",    "Museum", "Bridge", "Dam",          "Library",       "Memorial",
        "University", "Award",  "Prize",  "Presidential", "International", ""};
    if (m->person == ENG_NO_ENTITY) return false;
    return (m->first > s->first && eng_has_capital(a, m->first - 1) &&
            eng_word_among(a, m->first - 1, BEFORE)) ||
           (m->last < s->last && eng_has_capital(a, m->last) && eng_word_among(a, m->last, AFTER));
}

/* "Rewiring America", "Smart Charge America": a firm or a movement that is called so; not where the
 * next word has a capital too, as in a title. */
static bool ends_name(const eng_article *a, const eng_sentence *s, const eng_mention *m) {
    if (m->last != m->first + 1 || !eng_word_is(a, m->first, "America") || m->first == s->first)
        return false;
    if (s->kind != ENG_PROSE || m->last >= s->last || eng_has_capital(a, m->last)) return false;
    const eng_token *before = &a->tokens[m->first - 1];
    if (!eng_has_capital(a, m->first - 1) || before->mention >= 0) return false;
    bool ing = before->end - before->start > 5 && memcmp(a->text + before->end - 3, "ing", 3) == 0;
    return ing || (m->first > s->first + 1 && eng_has_capital(a, m->first - 2) &&
                   a->tokens[m->first - 2].mention < 0);
}

/* "Protela-Colombia", "Acme-Peru": a firm of a name that no dictionary has; but "Anti-Iran". */
static bool is_branch(const eng_article *a, const eng_sentence *s, const eng_mention *m) {
    if (m->alias_role != ENG_ALIAS_NAME || m->first < s->first + 2) return false;
    const eng_token *dash = &a->tokens[m->first - 1], *before = dash - 1;
    return eng_word_is(a, m->first - 1, "-") && (dash->shape & ENG_SHAPE_GLUED) &&
           (a->tokens[m->first].shape & ENG_SHAPE_GLUED) && eng_has_capital(a, m->first - 2) &&
           before->word == ENG_NO_WORD && before->mention < 0 && before->end - before->start > 3 &&
           !eng_word_is(a, m->first - 2, "Anti") && !(before->shape & ENG_SHAPE_ALLCAPS);
}

/* "its Senate", "their Congress": not the one that is called so without more. */
static bool is_owned(const eng_article *a, const eng_mention *m) {
    static const eng_short_word WORDS[] = {"its", "Its", "their", "Their", "whose", ""};
    return m->alias_role == ENG_ALIAS_SEAT && m->first > 0 &&
           eng_word_among(a, m->first - 1, WORDS);
}

/* "Sheikh al-Sabah", "bin-Oman", "a mini-NATO": part of a longer name. */
static bool is_behind_article(const eng_article *a, const eng_sentence *s, const eng_mention *m) {
    static const eng_short_word WORDS[] = {"al",   "Al",    "el",     "El",    "as",  "As",
                                           "an",   "ar",    "bin",    "ibn",   "Ibn", "ul",
                                           "mini", "quasi", "pseudo", "proto", ""};
    return m->first >= s->first + 2 && eng_word_is(a, m->first - 1, "-") &&
           (a->tokens[m->first - 1].shape & ENG_SHAPE_GLUED) &&
           (a->tokens[m->first].shape & ENG_SHAPE_GLUED) && eng_word_among(a, m->first - 2, WORDS);
}

/* Where "former" stands before the name and others joined to it: "former French and British". */
static bool after_former(const eng_article *a, const eng_sentence *s, const eng_mention *m) {
    static const eng_short_word WORDS[] = {"former",    "Former", "formerly", "onetime",
                                           "erstwhile", "ex",     ""};
    static const eng_short_word JOINED[] = {"and", "or", ",", "-", ""};
    enum { BACK = 6 };
    for (size_t i = m->first; i > s->first && m->first - i < BACK; i--) {
        if (eng_word_among(a, i - 1, WORDS)) return true;
        if (!eng_word_among(a, i - 1, JOINED) && !eng_has_capital(a, i - 1)) return false;
    }
    return false;
}

/* "took over former French forts", "the former Portuguese colony": whose the thing was; but "the
 * former French president", "the former French government" act. */
static bool is_former(const eng_article *a, const eng_dictionary *d, const eng_sentence *s,
                      const eng_mention *m) {
    static const char *const BODIES[] = {"administration", "government", "cabinet", "regime",
                                         "leadership",     "parliament", "army",    "military",
                                         "union",          NULL};
    if (m->alias_role != ENG_ALIAS_ADJECTIVE || !after_former(a, s, m)) return false;
    size_t i = m->last;
    uint32_t noun = 0;
    unsigned tags = 0;
    for (; i < s->last; i++) {
        const eng_word *w = word_of(a, d->lexicon, i);
        bool joined = noun == 0 && i + 2 < s->last && eng_word_is(a, i, "and");
        if (joined && eng_has_capital(a, i + 1)) {
            i++;
            continue;
        }
        if (w == NULL || w->closed || !(w->can & (ENG_CAN_NOUN | ENG_CAN_ADJECTIVE))) break;
        if (!(w->can & ENG_CAN_NOUN)) continue;
        noun = w->noun;
        tags |= noun_tags(a, d->lexicon, i);
    }
    if (noun == 0 || (tags & (ENG_NOUN_TITLE | ENG_NOUN_PERSON))) return false;
    const char *lemma = eng_lexicon_lemma_text(d->lexicon, noun);
    for (size_t k = 0; BODIES[k] != NULL; k++)
        if (strcmp(lemma, BODIES[k]) == 0) return false;
    return true;
}

/* "the Dubai consensus", "the Nairobi and Luanda processes": where a text was agreed on, or what is
 * called after the town where it began. */
static bool names_a_text(const eng_article *a, const eng_sentence *s, const eng_mention *m) {
    static const eng_short_word TEXTS[] = {
        "process",    "processes", "consensus",   "Consensus",   "Process",  "communiqué",
        "Communiqué", "Protocol",  "Declaration", "declaration", "protocol", "Principles",
        "principles", "format",    "Format",      "Convention",  ""};
    if (m->alias_role != ENG_ALIAS_CAPITAL && m->alias_role != ENG_ALIAS_PLACE) return false;
    size_t i = m->last;
    if (i + 2 < s->last && eng_word_is(a, i, "and") && eng_has_capital(a, i + 1)) i += 2;
    return i < s->last && eng_word_among(a, i, TEXTS);
}

/* "the Quad Investor Network", "the United Nations Trust Territory": a body or a thing of another
 * name that begins with that of an organisation. */
static bool begins_another(const eng_article *a, const eng_dictionary *d, const eng_sentence *s,
                           const eng_mention *m) {
    static const eng_short_word HEADS[] = {
        "Network",    "Territory", "Decade", "Compact",  "Window", "Fellowship",
        "Foundation", "Moonshot",  "Caucus", "Scholars", ""};
    eng_kind kind = eng_names_entity(d->names, m->entity)->kind;
    if (kind != ENG_KIND_ORGANISATION && kind != ENG_KIND_ALLIANCE) return false;
    size_t i = m->last;
    while (i < s->last && i < (size_t)m->last + 3 && eng_has_capital(a, i)) {
        if (eng_word_among(a, i, HEADS)) return true;
        i++;
    }
    return false;
}

/* "left a nuclear non-proliferation treaty with Iran": one of that kind, and not the one that has
 * the words for its name. */
static bool is_any_treaty(const eng_article *a, const eng_dictionary *d, const eng_sentence *s,
                          const eng_mention *m) {
    static const eng_short_word ONE[] = {"a", "an", "any", "A", "An", "no", ""};
    if (m->first == s->first || !eng_word_among(a, m->first - 1, ONE)) return false;
    return eng_names_entity(d->names, m->entity)->kind == ENG_KIND_TREATY &&
           !eng_has_capital(a, m->last - 1) && eng_word_is(a, m->last - 1, "treaty");
}

/* "Martin van Buren", "van der Olak": a given name, as a family name of more than one word follows.
 */
static bool is_particle(const eng_article *a, const eng_sentence *s, size_t at) {
    static const eng_short_word WORDS[] = {"van", "von", "de", "del", "della", "der",
                                           "den", "di",  "da", "dos", "la",    ""};
    size_t i = at;
    while (i < s->last && eng_word_among(a, i, WORDS))
        i++;
    return i > at && i < s->last && eng_has_capital(a, i);
}

/* "Security Advisor Sydney Mufamadi": between who he is and a word that no dictionary has. */
static bool is_given_name(const eng_article *a, const eng_lexicon *x, const eng_sentence *s,
                          const eng_mention *m, size_t before) {
    return names_a_place(m) && m->last < s->last && word_of(a, x, m->last) == NULL &&
           in_name(a, x, m->last) && a->tokens[m->last].mention < 0 && before >= s->first &&
           before < m->first && eng_has_capital(a, before) &&
           (noun_tags(a, x, before) & (ENG_NOUN_TITLE | ENG_NOUN_PERSON));
}

/* "Monica Medina": a town's name behind a given name that no dictionary has; not "Greater Cairo",
 * "Metro Manila". */
static bool is_surname(const eng_article *a, const eng_lexicon *x, const eng_sentence *s,
                       const eng_mention *m) {
    bool town = names_a_place(m) && m->alias_role != ENG_ALIAS_NAME;
    if (!town || m->first <= (size_t)s->body + 1) return false;
    size_t given = m->first - 1;
    const eng_token *t = &a->tokens[given];
    return word_of(a, x, given) == NULL && in_name(a, x, given) && t->mention < 0 &&
           !(t->shape & ENG_SHAPE_ALLCAPS) && !(a->tokens[m->first].shape & ENG_SHAPE_GLUED) &&
           !eng_word_is(a, given, "Greater") && !eng_word_is(a, given, "Metro");
}

/* "Congressman Bill Keating": a member of the American Congress is no leader of another state. */
static bool is_congressman(const eng_article *a, const eng_dictionary *d, const eng_sentence *s,
                           const eng_mention *m) {
    static const eng_short_word TITLES[] = {"Congressman", "Congresswoman", ""};
    if (strcmp(eng_names_text(d->names, eng_names_entity(d->names, m->entity)->id), "USA") == 0)
        return false;
    size_t i = m->first;
    bool at_once = i > s->first && eng_word_among(a, i - 1, TITLES);
    return at_once || (i > s->first + 1 && eng_has_capital(a, i - 1) && /* and a given name */
                       eng_word_among(a, i - 2, TITLES));
}

bool eng_name_is_meant(const eng_article *a, const eng_dictionary *d, const eng_sentence *s,
                       const eng_mention *m) {
    const eng_lexicon *x = d->lexicon;
    size_t title = word_before(a, m->first);
    bool titled = title >= s->first && title < m->first && eng_has_capital(a, title) &&
                  (noun_tags(a, x, title) & ENG_NOUN_TITLE);
    bool one = m->last == m->first + 1;
    if (m->role == UINT8_MAX && m->person == ENG_NO_ENTITY)
        return one && title < m->first && bytes_are_the(a, title) &&
               (m->last >= s->last || !eng_has_capital(a, m->last));
    if (is_broken_off(a, s, m) || is_currency(a, s, m) || is_behind_article(a, s, m) ||
        is_owned(a, m) || is_branch(a, s, m) || ends_name(a, s, m) || is_namesake(a, s, m))
        return false;
    if ((m->person != ENG_NO_ENTITY && is_spouse(a, title)) || is_taken_back(a, s, m)) return false;
    if (m->role != ENG_OTHER && (is_ship(a, s, m->first) || is_language(a, d, s, m))) return false;
    if (m->role == UINT8_MAX)
        return (m->last >= s->last || !(in_name(a, x, m->last) || is_particle(a, s, m->last))) &&
               !(title >= s->first && title < m->first &&
                 (is_local_title(a, d, title, m->person) || is_lawmaker(a, d, title, m)));
    /* "Derrick Johnson": a given name that is not the leader's; but "General Robert Kennedy" */
    bool other = one && m->person != ENG_NO_ENTITY && m->first > s->body &&
                 word_of(a, x, m->first - 1) == NULL && in_name(a, x, m->first - 1) &&
                 a->tokens[m->first - 1].mention < 0 &&
                 !(m->first > s->body + 1 && noun_tags(a, x, m->first - 2) & ENG_NOUN_TITLE);
    other |= one && m->person != ENG_NO_ENTITY && is_congressman(a, d, s, m);
    if (other && m->role != ENG_OTHER) return false;
    if (m->person != ENG_NO_ENTITY && not_yet(a, d, m)) return false;
    if (m->role == ENG_OTHER || m->person != ENG_NO_ENTITY) return true;
    if (one && titled && names_a_place(m) &&
        eng_names_entity(d->names, m->entity)->kind == ENG_KIND_STATE)
        return false;
    if (one && (is_given_name(a, x, s, m, title) || is_surname(a, x, s, m))) return false;
    if (is_former(a, d, s, m) || names_a_text(a, s, m) || begins_another(a, d, s, m) ||
        is_any_treaty(a, d, s, m))
        return false;
    if (eng_is_american(a, s, m)) return false;
    if (m->alias_role == ENG_ALIAS_SEAT && is_of_another(a, d, m)) return false;
    if (m->alias_role == ENG_ALIAS_CAPITAL && is_town(a, x, s, m->first)) return false;
    bool word = one && a->tokens[m->first].word != ENG_NO_WORD;
    return !(word && (a->tokens[m->first].shape & ENG_SHAPE_ALLCAPS) && is_shouted(a, s));
}
