#include "text/view.h"

#include <string.h>

typedef struct viewer {
    eng_article *article;
    const eng_lexicon *lexicon;
    const eng_sentence *sentence;
} viewer;

static const eng_word *word_at(const viewer *v, size_t i) {
    if (i < v->sentence->first || i >= v->sentence->last) return NULL;
    uint32_t word = v->article->tokens[i].word;
    return word == ENG_NO_WORD ? NULL : &v->lexicon->words[word];
}

static bool token_is(const viewer *v, size_t i, const char *bytes) {
    if (i < v->sentence->first || i >= v->sentence->last) return false;
    const eng_token *t = &v->article->tokens[i];
    size_t n = t->end - t->start;
    return strlen(bytes) == n && memcmp(v->article->text + t->start, bytes, n) == 0;
}

static bool ends_with(const viewer *v, size_t i, const char *ending) {
    const eng_token *t = &v->article->tokens[i];
    size_t n = strlen(ending);
    if (t->end - t->start < n + 2) return false;
    return memcmp(v->article->text + t->end - n, ending, n) == 0;
}

static uint8_t punctuation(const viewer *v, size_t i) {
    const eng_token *t = &v->article->tokens[i];
    const char *s = v->article->text + t->start;
    size_t n = t->end - t->start;
    if (n == 3 && memcmp(s, "\xE2\x80\x9C", 3) == 0) return '<';
    if (n == 3 && memcmp(s, "\xE2\x80\x9D", 3) == 0) return '>';
    if (n == 3 && (memcmp(s, "\xE2\x80\x94", 3) == 0 || memcmp(s, "\xE2\x80\x93", 3) == 0))
        return '-';
    bool apostrophe = (n == 1 && *s == '\'') || (n == 3 && memcmp(s, "\xE2\x80\x99", 3) == 0);
    if (apostrophe && (t->shape & ENG_SHAPE_GLUED) && ends_with(v, i - 1, "s")) return 's';
    if (n == 3 && *s == '\xE2') return '?';
    if (n >= 1 && (*s == '-' || *s == '.')) return (uint8_t)*s;
    if (n != 1) return '?';
    if (*s == '"') {
        bool again = i > v->sentence->first && t->quote == v->article->tokens[i - 1].quote;
        return again && t->quote > 0 ? '>' : '<';
    }
    if (strchr(",;:()", *s)) return (uint8_t)*s;
    if (*s == '[' || *s == ']') return *s == '[' ? '(' : ')';
    if (*s == '!' || *s == '?') return '.';
    if (*s == '&') return 'c';
    if (*s == '$' || *s == '%') return 'q';
    return '?';
}

/* Whether token i can begin or be the inside of a noun phrase. */
static bool nominal_ahead(const viewer *v, size_t i) {
    if (i >= v->sentence->last) return false;
    const eng_token *t = &v->article->tokens[i];
    if (t->mention >= 0) return true;
    if (token_is(v, i, "\"") || token_is(v, i, "\xE2\x80\x9C")) return nominal_ahead(v, i + 1);
    const eng_word *w = word_at(v, i);
    if (t->shape & ENG_SHAPE_PUNCT) return false;
    if (w == NULL) return (t->shape & ENG_SHAPE_WORD) != 0 && !ends_with(v, i, "ly");
    if (w->closed) return false;
    return (w->can & (ENG_CAN_NOUN | ENG_CAN_ADJECTIVE)) != 0;
}

/* Whether token i begins a noun phrase of its own: a determiner, a pronoun or a name. */
static bool phrase_ahead(const viewer *v, size_t i) {
    if (i >= v->sentence->last) return false;
    if (v->article->tokens[i].mention >= 0) return true;
    const eng_word *w = word_at(v, i);
    if (w != NULL) return w->closed && strchr("dpihq", w->closed);
    unsigned shape = v->article->tokens[i].shape;
    return (shape & ENG_SHAPE_NUMBER) || (shape & ENG_SHAPE_CAPITAL);
}

static uint8_t unknown(const viewer *v, size_t i) {
    const eng_token *t = &v->article->tokens[i];
    if (t->shape & ENG_SHAPE_NUMBER) return 'q';
    if (t->shape & ENG_SHAPE_CAPITAL) return 'N';
    static const char *const adjective[] = {"ous", "ive",  "ful", "ible", "able", "less",
                                            "ish", "ical", "ary", "ian",  NULL};
    if (ends_with(v, i, "ly")) return 'r';
    if (ends_with(v, i, "ing")) return 'g';
    if (ends_with(v, i, "ed")) return nominal_ahead(v, i + 1) ? 'a' : 'y';
    for (int k = 0; adjective[k] != NULL; k++)
        if (ends_with(v, i, adjective[k])) return 'a';
    return 'n';
}

static uint8_t verb_class(unsigned can) {
    if (can & ENG_CAN_S) return 'z';
    if (can & ENG_CAN_PAST) return can & ENG_CAN_PARTICIPLE ? 'y' : 'x';
    if (can & ENG_CAN_PARTICIPLE) return 'u';
    if (can & ENG_CAN_BASE) return 'v';
    return 'g';
}

static bool is_gerund_verb(const viewer *v, size_t i) {
    const eng_word *w = word_at(v, i);
    return w && w->verb && (v->lexicon->lemmas[w->verb].verb_tags & ENG_VERB_GERUND);
}

static bool is_report(const viewer *v, size_t i) {
    const eng_word *w = word_at(v, i);
    return w && w->verb && (v->lexicon->lemmas[w->verb].verb_tags & ENG_VERB_REPORT);
}

/* Inside a noun phrase after a determiner, possessive or number: a verb form is a modifier, or
 * the head when nothing nominal follows. */
static uint8_t after_determiner(const viewer *v, size_t i, unsigned can) {
    bool more = nominal_ahead(v, i + 1);
    if ((can & ENG_CAN_ADJECTIVE) && (more || !(can & ENG_CAN_NOUN))) return 'a';
    if (can & ENG_CAN_NOUN) return 'n';
    if (can & (ENG_CAN_PARTICIPLE | ENG_CAN_ING)) return more ? 'a' : 'n';
    if (can & ENG_CAN_ADVERB) return 'r';
    return verb_class(can);
}

static unsigned noun_tags_at(const viewer *v, size_t i) {
    const eng_word *w = word_at(v, i);
    return w && w->noun ? v->lexicon->lemmas[w->noun].noun_tags : 0;
}

/* "Iran supports rebels": -s after a name and before a plural; "troops march on": the base form
 * after people in the plural. Anything else that is more often a noun stays one. */
static bool acts(const viewer *v, size_t i, unsigned can) {
    const eng_word *before = word_at(v, i - 1), *next = word_at(v, i + 1);
    uint8_t cls = v->article->tokens[i - 1].cls;
    if (can & ENG_CAN_S)
        return (cls == 'E' || cls == 'e') && next && (next->can & ENG_IS_PLURAL) &&
               !(noun_tags_at(v, i) & (ENG_NOUN_MEETING | ENG_NOUN_RELATION));
    bool people = (noun_tags_at(v, i - 1) & (ENG_NOUN_PERSON | ENG_NOUN_GROUP)) != 0;
    return cls == 'n' && people && before && (before->can & ENG_IS_PLURAL) &&
           !nominal_ahead(v, i + 1);
}

/* After a noun or name, a word that can be noun or verb: "US forces attack", "Iran attacks Israel",
 * "peace talks", "Egypt plans to leave". */
static uint8_t after_nominal(const viewer *v, size_t i, unsigned can) {
    if (!(can & ENG_CAN_VERB)) return can & ENG_CAN_NOUN ? 'n' : 'a';
    if ((can & ENG_CAN_ADJECTIVE) && nominal_ahead(v, i + 1) && !(can & ENG_CAN_PAST)) return 'a';
    if (!(can & ENG_CAN_NOUN)) return verb_class(can);
    if (can & ENG_CAN_PAST) return verb_class(can);
    if (!(can & ENG_USUAL_NOUN)) return can & ENG_CAN_ING ? 'n' : verb_class(can);
    const eng_word *w = word_at(v, i);
    if (phrase_ahead(v, i + 1) || acts(v, i, can)) return verb_class(can);
    bool to = token_is(v, i + 1, "to");
    if (to && w->verb && (v->lexicon->lemmas[w->verb].verb_tags & ENG_VERB_SUBJECT) &&
        v->article->tokens[i - 1].cls != 'n')
        return verb_class(can);
    return 'n';
}

/* With no word before that decides. */
static uint8_t usual(const viewer *v, size_t i, unsigned can) {
    bool more = nominal_ahead(v, i + 1);
    if ((can & ENG_CAN_ADJECTIVE) && (more || !(can & (ENG_CAN_NOUN | ENG_CAN_VERB)))) return 'a';
    if (can & ENG_USUAL_ADJECTIVE) return 'a';
    if (can & ENG_CAN_NOUN) {
        bool verb = (can & ENG_CAN_VERB) && !(can & ENG_USUAL_NOUN);
        if (!verb || (i == v->sentence->body && !(can & ENG_CAN_ING)) || !(can & ENG_CAN_VERB))
            return 'n';
        if ((can & ENG_CAN_ING) && !phrase_ahead(v, i + 1) && !is_report(v, i)) return 'n';
        return verb_class(can);
    }
    if (can & ENG_CAN_VERB) return verb_class(can);
    return can & ENG_CAN_ADVERB ? 'r' : 'a';
}

static uint8_t after_preposition(const viewer *v, size_t i, unsigned can) {
    bool more = nominal_ahead(v, i + 1);
    if ((can & ENG_CAN_ING) && (can & ENG_CAN_ADJECTIVE) && more && !phrase_ahead(v, i + 1))
        return 'a'; /* under growing pressure */
    if (can & ENG_CAN_ING) {
        if (!(can & ENG_CAN_NOUN) || phrase_ahead(v, i + 1)) return 'g';
        return 'n';
    }
    if ((can & ENG_CAN_ADJECTIVE) && (more || !(can & ENG_CAN_NOUN))) return 'a';
    if (can & ENG_CAN_NOUN) return 'n';
    if (can & ENG_CAN_PARTICIPLE) return more ? 'a' : 'y';
    return verb_class(can);
}

/* The class of an open-class word, by the class before it (adverbs and negation skipped). */
static uint8_t open_class(const viewer *v, size_t i, unsigned can, uint8_t before, bool adjacent) {
    if ((can & ENG_CAN_ADVERB) && !(can & (ENG_CAN_NOUN | ENG_CAN_VERB | ENG_CAN_ADJECTIVE)))
        return 'r';
    switch (before) {
    case 't':
        if (can & ENG_CAN_BASE) return 'v';
        return after_preposition(v, i, can);
    case 'M':
    case 'K':
        return can & ENG_CAN_BASE ? 'v' : usual(v, i, can);
    case 'H':
        if (can & ENG_CAN_PARTICIPLE) return 'u';
        return usual(v, i, can);
    case 'I':
        if ((can & ENG_CAN_ADJECTIVE) && nominal_ahead(v, i + 1)) return 'a';
        if (can & ENG_CAN_ING) return 'g';
        if (can & ENG_CAN_PARTICIPLE) return 'u';
        if (can & ENG_CAN_ADJECTIVE) return 'a';
        return can & ENG_CAN_NOUN ? 'n' : verb_class(can);
    case 'd':
    case 'p':
    case 's':
    case 'q':
        if (adjacent || !(can & ENG_CAN_VERB)) return after_determiner(v, i, can);
        return nominal_ahead(v, i + 1) ? 'a' : after_determiner(v, i, can);
    case 'a':
    case 'm':
    case 'A':
        if (can & ENG_CAN_NOUN && !((can & ENG_CAN_ADJECTIVE) && nominal_ahead(v, i + 1)))
            return 'n';
        if ((can & (ENG_CAN_PARTICIPLE | ENG_CAN_ING)) && nominal_ahead(v, i + 1)) return 'a';
        return usual(v, i, can);
    case 'n':
    case 'N':
    case 'E':
    case 'e':
        return after_nominal(v, i, can);
    case 'i':
    case 'w':
        if (can & ENG_CAN_VERB) return verb_class(can);
        return usual(v, i, can);
    case 'o':
    case 'b':
    case 'f':
        return after_preposition(v, i, can);
    case 'v':
    case 'z':
    case 'x':
    case 'y':
    case 'u':
    case 'g':
        if ((can & ENG_CAN_ING) && !(can & ENG_CAN_NOUN))
            return nominal_ahead(v, i + 1) && !phrase_ahead(v, i + 1) && !is_gerund_verb(v, i - 1)
                       ? 'a'
                       : 'g';
        if ((can & ENG_CAN_PARTICIPLE) && nominal_ahead(v, i + 1) && !phrase_ahead(v, i + 1))
            return 'a';
        if (can & ENG_CAN_NOUN) return after_determiner(v, i, can);
        return usual(v, i, can);
    default:
        return usual(v, i, can);
    }
}

/* 's after a pronoun, or before a verb form, is "is"; else it is the possessive. */
static uint8_t clitic_s(const viewer *v, size_t i, uint8_t before) {
    if (before == 'i' || before == 'w' || before == 'h' || before == '@') return 'I';
    const eng_word *next = word_at(v, i + 1);
    if (next != NULL && (next->closed == 'X' || next->closed == 'd')) return 'I';
    return 's';
}

static uint8_t closed_class(const viewer *v, size_t i, const eng_word *w, uint8_t before) {
    const eng_token *t = &v->article->tokens[i];
    bool capital = (t->shape & ENG_SHAPE_CAPITAL) && i > v->sentence->body;
    const eng_word *next = word_at(v, i + 1);
    switch (w->closed) {
    case 'l': /* "to back", "not down" */
        if ((w->can & ENG_CAN_BASE) && (before == 't' || before == 'M' || before == 'K'))
            return 'v';
        return 'l';
    case 'M': /* the month of May */
        if (capital && strchr("fotS", before ? before : '?')) return 'T';
        /* May left: no base form follows, as a modal needs */
        if ((t->shape & ENG_SHAPE_CAPITAL) && next && (next->can & (ENG_CAN_PAST | ENG_CAN_S)) &&
            !(next->can & ENG_CAN_BASE))
            return 'N';
        return 'M';
    case 'H':
    case 'I': { /* having left, being punished: no finite auxiliary */
        bool ing = token_is(v, i, "having") || token_is(v, i, "being");
        return ing && before != 'I' && before != 'H' ? 'g' : w->closed;
    }
    case 'T':
        return t->shape & ENG_SHAPE_CAPITAL || v->article->text[t->start] == 't' ||
                       v->article->text[t->start] == 'y'
                   ? 'T'
                   : 'n';
    case 'p': { /* "her" and "his" stand alone too */
        bool more =
            nominal_ahead(v, i + 1) || (next && (next->closed == 'T' || next->closed == 'q'));
        return more ? 'p' : 'i';
    }
    case 'h': /* "in that case": a determiner */
        return strchr("fotbS", before ? before : 'f') && nominal_ahead(v, i + 1) ? 'd' : 'h';
    case 'i': /* "others" and "one" before a noun */
        return token_is(v, i, "one") && nominal_ahead(v, i + 1) ? 'q' : 'i';
    default:
        return w->closed;
    }
}

static uint32_t lemma_of(const eng_word *w, uint8_t cls) {
    if (w->closed && strchr("vzxyug", cls) == NULL) return w->lemma;
    if (strchr("vzxyug", cls)) return w->verb ? w->verb : w->noun;
    if (cls == 'n' || cls == 'N' || cls == 'T') return w->noun ? w->noun : w->verb;
    if (w->lemma) return w->lemma;
    return w->verb ? w->verb : w->noun;
}

static bool is_time_noun(const viewer *v, const eng_word *w) {
    return w && w->noun && (v->lexicon->lemmas[w->noun].noun_tags & ENG_NOUN_TIME);
}

/* The number of tokens of a hyphenated compound that begins at i, or 0. */
static size_t compound(const viewer *v, size_t i) {
    const eng_token *t = v->article->tokens;
    size_t end = i + 1;
    while (end + 1 < v->sentence->last && token_is(v, end, "-") &&
           (t[end].shape & ENG_SHAPE_GLUED) && (t[end + 1].shape & ENG_SHAPE_GLUED) &&
           (t[end + 1].shape & (ENG_SHAPE_WORD | ENG_SHAPE_NUMBER)))
        end += 2;
    return end > i + 1 ? end - i : 0;
}

/* "Saudi-led", "long-range": one modifier; "cease-fire": a noun when nothing nominal follows. */
static size_t classify_compound(viewer *v, size_t i) {
    eng_token *t = v->article->tokens;
    int32_t mention = t[i].mention;
    size_t start = i;
    if (mention >= 0) /* the hyphen follows the whole name */
        i = v->article->mentions[mention].last - 1;
    size_t n = compound(v, i);
    if (n == 0) return 0;
    size_t end = i + n;
    const eng_word *last = word_at(v, end - 1);
    bool head = !nominal_ahead(v, end) && last && (last->can & ENG_CAN_NOUN);
    bool number = true;
    for (size_t k = start; k < end; k += 2)
        number = number && (t[k].shape & ENG_SHAPE_NUMBER);
    for (size_t k = start; number && k < end; k++)
        t[k].cls = 'T'; /* 2019-04-11 */
    if (number) return end - start;
    bool name = t[end - 1].mention >= 0 && t[end - 1].mention != mention;
    if (name) return 0; /* "US-China": two names */
    for (size_t k = start; k < end; k++) {
        t[k].cls = mention >= 0 ? 'm' : head ? 'n' : 'a';
        const eng_word *w = word_at(v, k);
        if (w != NULL) t[k].lemma = w->verb ? w->verb : lemma_of(w, 'n');
    }
    if (mention >= 0) v->article->mentions[mention].role = ENG_MODIFIER;
    if (head && last->noun) t[end - 1].lemma = last->noun;
    return end - start;
}

static size_t classify_name(viewer *v, size_t i, uint8_t before) {
    eng_token *t = v->article->tokens;
    eng_mention *m = &v->article->mentions[t[i].mention];
    bool more = nominal_ahead(v, m->last);
    bool modifier = m->alias_role == ENG_ALIAS_ADJECTIVE && more;
    t[i].cls = modifier ? 'A' : 'E';
    for (size_t k = i + 1; k < m->last; k++)
        t[k].cls = 'e';
    for (size_t k = i; k < m->last; k++) {
        const eng_word *w = word_at(v, k);
        t[k].lemma = w && w->noun ? w->noun : 0;
    }
    static const char *const places[] = {"in",     "at",      "near",    "inside",
                                         "across", "around",  "outside", "throughout",
                                         "within", "capital", NULL};
    m->role = modifier ? ENG_MODIFIER : ENG_ACTOR;
    for (int k = 0; places[k] != NULL && i > v->sentence->first; k++)
        if (token_is(v, i - 1, places[k]) && m->alias_role != ENG_ALIAS_SEAT) m->role = ENG_PLACE;
    if (m->role == ENG_ACTOR && more && before != 's') {
        const eng_word *next = word_at(v, m->last);
        bool noun = next && (next->can & ENG_CAN_NOUN) &&
                    (!(next->can & ENG_CAN_VERB) || (next->can & ENG_USUAL_NOUN));
        if (noun) m->role = ENG_MODIFIER;
    }
    return m->last - i;
}

/* "In 2017 Saudi Arabia ...": a year after a preposition stands by itself. */
static bool is_year(const viewer *v, size_t i, uint8_t before) {
    const eng_token *t = &v->article->tokens[i];
    const char *s = v->article->text + t->start;
    bool year = (t->shape & ENG_SHAPE_NUMBER) && t->end - t->start == 4 &&
                (memcmp(s, "19", 2) == 0 || memcmp(s, "20", 2) == 0);
    if (!year || before == 0 || !strchr("fStb", before)) return false;
    const eng_token *next = &v->article->tokens[i + 1 < v->sentence->last ? i + 1 : i];
    return next == t || next->mention >= 0 || !nominal_ahead(v, i + 1);
}

/* Classifies the token at i (or the name or compound that begins there); returns how many. */
static size_t classify(viewer *v, size_t i, uint8_t before, bool adjacent) {
    eng_token *t = &v->article->tokens[i];
    size_t n = classify_compound(v, i);
    if (n > 0) return n;
    if (t->mention >= 0) return classify_name(v, i, before);
    const eng_word *w = word_at(v, i);
    bool capital = (t->shape & ENG_SHAPE_CAPITAL) && i > v->sentence->body;
    if (is_year(v, i, before)) {
        t->cls = 'T';
    } else if (t->shape & ENG_SHAPE_PUNCT) {
        t->cls = punctuation(v, i);
    } else if (w == NULL) {
        bool s = (t->shape & ENG_SHAPE_CLITIC) && (v->article->text[t->end - 1] | 32) == 's';
        t->cls = s ? clitic_s(v, i, before) : unknown(v, i);
    } else if (w->closed) {
        t->cls = closed_class(v, i, w, before);
    } else if (is_time_noun(v, w) && !(capital && before == 'N')) {
        bool verb = before == 't' && (w->can & ENG_CAN_BASE) && !capital;
        t->cls = verb ? 'v' : w->can & ENG_CAN_VERB && !capital ? 'n' : 'T';
    } else if (capital && !(w->can & (ENG_CAN_NOUN | ENG_CAN_ADJECTIVE))) {
        t->cls = 'N';
    } else if (capital && (w->can & ENG_CAN_NOUN)) {
        t->cls = (w->can & ENG_CAN_ADJECTIVE) && nominal_ahead(v, i + 1) ? 'a' : 'n';
    } else {
        t->cls = open_class(v, i, w->can, before, adjacent);
    }
    if (w != NULL) t->lemma = lemma_of(w, t->cls);
    return 1;
}

void eng_view_sentence(eng_article *article, eng_sentence *sentence, const eng_lexicon *lexicon) {
    if (sentence->viewed) return;
    sentence->viewed = true;
    viewer v = {.article = article, .lexicon = lexicon, .sentence = sentence};
    uint8_t before = 0; /* the class before, adverbs, negation and quotes skipped */
    bool adjacent = true;
    for (size_t i = sentence->first; i < sentence->last;) {
        size_t n = classify(&v, i, before, adjacent);
        uint8_t cls = article->tokens[i + n - 1].cls;
        adjacent = strchr("rX<>", cls) == NULL;
        if (adjacent) before = cls;
        i += n;
    }
}
