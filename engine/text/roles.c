#include "text/roles.h"

#include <string.h>

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

/* Whether the token's class is one of those. */
static bool is(const reader *r, size_t i, const char *classes) {
    uint8_t c = cls(r, i);
    return c != 0 && strchr(classes, c) != NULL;
}

/* Whether the token is one of the words, in capitals or not; the list ends in NULL. */
static bool among(const reader *r, size_t i, const char *const *words) {
    const eng_token *t = &r->article->tokens[i];
    char form[ENG_FOLD_MAX];
    size_t n = eng_fold(r->article->text + t->start, t->end - t->start, form, sizeof form);
    for (; *words != NULL; words++)
        if (strlen(*words) == n && memcmp(*words, form, n) == 0) return true;
    return false;
}

/* "northern", "southwest", "downtown": which part of a place. */
static bool is_part(const reader *r, size_t i) {
    static const char *const PARTS[] = {
        "north",        "south",        "east",         "west",         "northern",
        "southern",     "eastern",      "western",      "northeast",    "northwest",
        "southeast",    "southwest",    "northeastern", "northwestern", "southeastern",
        "southwestern", "central",      "downtown",     "mainland",     "upper",
        "lower",        "inner",        "outer",        "northernmost", "southernmost",
        "westernmost",  "easternmost",  "neighboring",  "neighbouring", "nearby",
        "greater",      "metropolitan", "coastal",      "rural",        NULL};
    return is(r, i, "aNnr") && among(r, i, PARTS);
}

/* The token before a name with its article and the words that say which part of it: "in the
 * Philippines", "in southern Lebanon". False when there is none. */
static bool before(const reader *r, size_t first, size_t *out) {
    static const char *const THE[] = {"the", NULL};
    size_t i = first;
    while (i > r->sentence->first && is_part(r, i - 1))
        i--;
    if (i > r->sentence->first && cls(r, i - 1) == 'd' && among(r, i - 1, THE)) i--;
    *out = i - 1;
    return i > r->sentence->first;
}

/* Whether what follows the token is a place: "in", "south of", "the island of", "the capital". */
static bool leads_to_place(const reader *r, size_t i) {
    static const char *const IN[] = {"in",     "at",     "near",    "inside",
                                     "across", "around", "outside", "throughout",
                                     "within", "off",    NULL};
    static const char *const OF[] = {"of", NULL};
    static const char *const PARTS[] = {
        "north",     "south",  "east",    "west",     "northeast", "northwest", "southeast",
        "southwest", "island", "islands", "city",     "town",      "village",   "port",
        "coast",     "shore",  "shores",  "province", "suburb",    "suburbs",   NULL};
    static const char *const CAPITAL[] = {"capital", NULL};
    static const char *const COMMA[] = {",", NULL};
    size_t part = i > r->sentence->first ? i - 1 : i;
    if (cls(r, i) == 'o' && part < i && among(r, i, OF)) return among(r, part, PARTS);
    if (cls(r, i) == ',' && part < i && among(r, i, COMMA)) return among(r, part, CAPITAL);
    if (cls(r, i) == 'n') return among(r, i, CAPITAL);
    return is(r, i, "fl") && among(r, i, IN);
}

/* "The storm hit Crete" */
static bool is_hit(const reader *r, size_t i) {
    static const char *const STORMS[] = {
        "storm",   "storms",   "earthquake", "earthquakes", "quake",   "quakes",
        "typhoon", "typhoons", "hurricane",  "hurricanes",  "cyclone", "cyclones",
        "tsunami", "flood",    "floods",     "tremor",      "tremors", NULL};
    static const char *const HITS[] = {"hit",    "hits",  "struck",     "strikes", "battered",
                                       "lashed", "shook", "devastated", "pounded", NULL};
    if (!is(r, i, "vxyzu") || !among(r, i, HITS)) return false;
    for (size_t k = i; k > r->sentence->first && i - k < STORM_MAX; k--)
        if (cls(r, k - 1) == 'n' && among(r, k - 1, STORMS)) return true;
    return false;
}

static const char FINITE[] = "zxyHIKM";

/* Whether a token can stand in a list of names. */
static bool in_list(const reader *r, size_t i) {
    return (r->article->tokens[i].shape & ENG_SHAPE_CAPITAL) || is(r, i, ",cd") || is_part(r, i);
}

/* Whether a name is a further one of a list that begins with a place: "in Egypt, Chad and Oman".
 * "In Egypt, Chad said" is no list; "he was in Egypt and Chad refused" neither. */
static bool goes_on(const reader *r, const eng_mention *m) {
    const eng_sentence *s = r->sentence;
    size_t joint, i, last = m->last;
    bool comma = false, joined = false, finite = false;
    if (!before(r, m->first, &joint) || !is(r, joint, ",c")) return false;
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
    static const char *const OF[] = {"of", NULL};
    static const char *const CAPITAL[] = {"capital", NULL};
    bool seat = m->alias_role == ENG_ALIAS_CAPITAL && i > r->sentence->first && among(r, i, OF) &&
                among(r, i - 1, CAPITAL); /* the capital of Oslo, but not of Norway */
    return seat || after_town(r, m) || leads_to_place(r, i) || is_hit(r, i) || goes_on(r, m);
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

/* The first mention that begins at the token or after it. */
static size_t first_mention(const eng_article *a, uint32_t token) {
    size_t low = 0, high = a->mention_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (a->mentions[middle].first < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void eng_find_roles(eng_article *article, const eng_sentence *sentence,
                    const eng_lexicon *lexicon) {
    const reader r = {article, sentence, lexicon};
    for (size_t k = first_mention(article, sentence->first); k < article->mention_count; k++) {
        eng_mention *m = &article->mentions[k];
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
