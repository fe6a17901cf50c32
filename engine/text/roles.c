#include "text/roles.h"

#include "base/charset.h"
#include "text/lines.h"

enum {
    ROW_MAX = 12,  /* tokens between a name and the noun that it modifies */
    LIST_MAX = 40, /* tokens of a list of names */
    STORM_MAX = 6  /* tokens between a storm and what it hits */
};

typedef struct reader {
    eng_article *article;
    const eng_sentence *sentence;
    const eng_lexicon *lexicon;
} reader;

static uint8_t cls(const reader *r, size_t i) {
    return i >= r->sentence->first && i < r->sentence->last ? r->article->tokens[i].cls : 0;
}

/* Whether the token's class is one of those of a literal. */
#define is(r, i, classes) eng_is_in(classes, cls(r, i))

/* Whether the token is one of the words, in capitals or not. */
#define among(r, i, words) ENG_AMONG((r)->article->text, &(r)->article->tokens[i], words)

/* "northern", "southwest", "downtown": which part of a place. */
static bool is_part(const reader *r, size_t i) {
    static const eng_short_word PARTS[] = {
        "north",        "south",        "east",         "west",         "northern",
        "southern",     "eastern",      "western",      "northeast",    "northwest",
        "southeast",    "southwest",    "northeastern", "northwestern", "southeastern",
        "southwestern", "central",      "downtown",     "mainland",     "upper",
        "lower",        "inner",        "outer",        "northernmost", "southernmost",
        "westernmost",  "easternmost",  "neighboring",  "neighbouring", "nearby",
        "greater",      "metropolitan", "coastal",      "rural"};
    return is(r, i, "aNnr") && among(r, i, PARTS);
}

/* The token before a name with its article and the words that say which part of it: "in the
 * Philippines", "in southern Lebanon". False when there is none. */
static bool before(const reader *r, size_t first, size_t *out) {
    static const eng_short_word THE[] = {"the"};
    size_t i = first;
    while (i > r->sentence->first && is_part(r, i - 1))
        i--;
    if (i > r->sentence->first && cls(r, i - 1) == 'd' && among(r, i - 1, THE)) i--;
    *out = i - 1;
    return i > r->sentence->first;
}

/* Whether what follows the token is a place: "in", "south of", "the island of", "the capital". */
static bool leads_to_place(const reader *r, size_t i) {
    static const eng_short_word IN[] = {"in",     "at",      "near",       "inside", "across",
                                        "around", "outside", "throughout", "within", "off"};
    static const eng_short_word OF[] = {"of"};
    static const eng_short_word PARTS[] = {
        "north",     "south",  "east",    "west",     "northeast", "northwest", "southeast",
        "southwest", "island", "islands", "city",     "town",      "village",   "port",
        "coast",     "shore",  "shores",  "province", "suburb",    "suburbs"};
    static const eng_short_word CAPITAL[] = {"capital"};
    static const eng_short_word COMMA[] = {","};
    size_t part = i > r->sentence->first ? i - 1 : i;
    if (cls(r, i) == 'o' && part < i && among(r, i, OF)) return among(r, part, PARTS);
    if (cls(r, i) == ',' && part < i && among(r, i, COMMA)) return among(r, part, CAPITAL);
    if (cls(r, i) == 'n') return among(r, i, CAPITAL);
    return is(r, i, "fl") && among(r, i, IN);
}

/* "The storm hit Crete" */
static bool is_hit(const reader *r, size_t i) {
    static const eng_short_word STORMS[] = {
        "storm",   "storms",   "earthquake", "earthquakes", "quake",   "quakes",
        "typhoon", "typhoons", "hurricane",  "hurricanes",  "cyclone", "cyclones",
        "tsunami", "flood",    "floods",     "tremor",      "tremors"};
    static const eng_short_word HITS[] = {"hit",    "hits",  "struck",     "strikes", "battered",
                                          "lashed", "shook", "devastated", "pounded"};
    if (!is(r, i, "vxyzu") || !among(r, i, HITS)) return false;
    for (size_t k = i; k > r->sentence->first && i - k < STORM_MAX; k--)
        if (cls(r, k - 1) == 'n' && among(r, k - 1, STORMS)) return true;
    return false;
}

#define FINITE "zxyHIKM"

/* Whether a token can stand in a list of names. */
static bool in_list(const reader *r, size_t i) {
    return (r->article->tokens[i].shape & ENG_SHAPE_CAPITAL) || is(r, i, ",cd") || is_part(r, i);
}

/* Whether a name, before which the token `joint` stands, is a further one of a list that begins
 * with a place: "in Egypt, Chad and Oman". "In Egypt, Chad said" is no list; "he was in Egypt and
 * Chad refused" neither. */
static bool goes_on(const reader *r, const eng_mention *m, size_t joint) {
    const eng_sentence *s = r->sentence;
    size_t i, last = m->last;
    bool comma = false, joined = false, finite = false;
    if (!is(r, joint, ",c")) return false;
    size_t floor = m->first > s->first + LIST_MAX ? m->first - LIST_MAX : s->first;
    for (i = joint + 1; i > floor && in_list(r, i - 1) && !leads_to_place(r, i - 1); i--) {
        comma |= cls(r, i - 1) == ',';
        joined |= cls(r, i - 1) == 'c';
    }
    if (i == floor || i > joint || !(leads_to_place(r, i - 1) || is_hit(r, i - 1))) return false;
    for (; last < s->last && last < m->last + LIST_MAX && in_list(r, last); last++)
        joined |= cls(r, last) == 'c';
    bool fronted = i - 1 <= s->body || is(r, i - 2, ",;<");
    for (size_t k = floor; k < i; k++)
        finite |= is(r, k, FINITE);
    if (comma && (fronted || !joined)) return false;
    return !(finite && is(r, last, FINITE));
}

/* "in Fairfield, California": a town that no data lists, and where it lies. */
static bool after_town(const reader *r, const eng_mention *m) {
    size_t i = m->first;
    if (m->person != ENG_NO_ENTITY || i < r->sentence->first + 3u || cls(r, i - 1) != ',')
        return false;
    bool town = false;
    for (i--; i > r->sentence->first && cls(r, i - 1) == 'N'; i--)
        town = true;
    return town && i > r->sentence->first && leads_to_place(r, i - 1);
}

/* "London, England": the place before, of the same state, or NULL. */
static eng_mention *place_in(const reader *r, const eng_mention *m) {
    if (m->first < r->sentence->first + 2 || cls(r, m->first - 1) != ',') return NULL;
    int32_t mention = r->article->tokens[m->first - 2].mention;
    if (mention < 0 || m->alias_role == ENG_ALIAS_CAPITAL || m->person != ENG_NO_ENTITY)
        return NULL;
    eng_mention *place = &r->article->mentions[mention];
    bool town = place->alias_role == ENG_ALIAS_CAPITAL || place->alias_role == ENG_ALIAS_PLACE;
    return town && place->entity == m->entity ? place : NULL;
}

static bool is_place(const reader *r, const eng_mention *m) {
    size_t i;
    if (m->alias_role == ENG_ALIAS_SEAT || m->alias_role == ENG_ALIAS_PEOPLE ||
        m->person != ENG_NO_ENTITY || !before(r, m->first, &i))
        return false;
    static const eng_short_word OF[] = {"of"};
    static const eng_short_word CAPITAL[] = {"capital"};
    bool seat = m->alias_role == ENG_ALIAS_CAPITAL && i > r->sentence->first && among(r, i, OF) &&
                among(r, i - 1, CAPITAL); /* the capital of Oslo, but not of Norway */
    return seat || after_town(r, m) || leads_to_place(r, i) || is_hit(r, i) || goes_on(r, m, i);
}

/* Whether the name belongs to a noun after it: "Egypt talks", "U.S. economic and military aid". */
static bool is_modifier(const reader *r, const eng_mention *m) {
    size_t i = m->last;
    uint8_t first = cls(r, m->first);
    if (first == 'A' || first == 'm') return true;
    if (m->first > r->sentence->first && cls(r, m->first - 1) == 's') return false;
    while (cls(r, i) == '<')
        i++;
    if (cls(r, i) == 'n') {
        uint32_t word = r->article->tokens[i].word;
        return word != ENG_NO_WORD && (r->lexicon->words[word].can & ENG_CAN_NOUN);
    }
    if (m->person != ENG_NO_ENTITY || !is(r, i, "am")) return false;
    while (i < m->last + ROW_MAX && (is(r, i, "am,c") || (cls(r, i) == 'n' && is(r, i + 1, "c"))))
        i++;
    return cls(r, i) == 'n' && cls(r, i - 1) != ',';
}

void eng_find_roles(eng_article *article, const eng_sentence *sentence, size_t first,
                    const eng_lexicon *lexicon) {
    const reader r = {article, sentence, lexicon};
    for (size_t k = first; k < article->mention_count; k++) {
        eng_mention *m = &article->mentions[k];
        if (m->first < sentence->first) continue; /* begun in the sentence before */
        if (m->first >= sentence->last) break;
        eng_mention *town = place_in(&r, m);
        /* "In Egypt protests went on": before a noun too */
        bool fronted = m->first == sentence->body + 1u && cls(&r, m->first) == 'E';
        bool modifier = is_modifier(&r, m);
        m->role = modifier ? ENG_MODIFIER : ENG_ACTOR;
        if ((!modifier || fronted) && (town != NULL || is_place(&r, m))) m->role = ENG_PLACE;
        if (town != NULL) town->role = m->role;
    }
}
