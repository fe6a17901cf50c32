/* view_phrases.c: words that have their class together: "as well as", "at least 20". */
#include "text/view_internal.h"

/* "X as well as Y": the middle word tells that the phrase joins like "and". */
static bool as_well_as(viewer *v, size_t i) {
    eng_token *t = v->tokens;
    if (i + 1 >= v->last || !token_is(v, i + 1, "well", 4)) return false;
    bool joins = i + 2 < v->last && token_is(v, i + 2, "as", 2);
    t[i].cls = t[i + 1].cls = 'r';
    if (joins) t[i + 2].cls = 'c';
    for (size_t k = i; k < i + (joins ? 3 : 2); k++)
        t[k].lemma = word_at(v, k) ? word_at(v, k)->lemma : 0;
    return true;
}

/* "states such as X", "X, along with Y": the second word is the preposition, the first only marks
 * it. */
static bool pair_of_prepositions(viewer *v, size_t i) {
    eng_token *t = v->tokens;
    if (i + 1 >= v->last) return false;
    bool such = token_is(v, i, "such", 4) && token_is(v, i + 1, "as", 2);
    bool along = (token_is(v, i, "along", 5) || token_is(v, i, "together", 8)) &&
                 token_is(v, i + 1, "with", 4);
    if (!such && !along) return false;
    /* "got together with Chad": it belongs to the verb */
    if (!such && is(v->before, VERB) &&
        (token_is(v, v->before_at, "get", 3) || token_is(v, v->before_at, "got", 3) ||
         token_is(v, v->before_at, "come", 4) || token_is(v, v->before_at, "came", 4)))
        return false;
    t[i].cls = 'r';
    t[i + 1].cls = 'f';
    for (size_t n = i; n < i + 2; n++)
        t[n].lemma = word_at(v, n) ? word_at(v, n)->lemma : 0;
    return true;
}

/* Whether token i is the word, whatever the case of its first letter. Inline always, so that a
 * compiler knows how many bytes there are. */
__attribute__((always_inline)) static inline bool word_is(const viewer *v, size_t i,
                                                          const char *word) {
    size_t n = strlen(word);
    return i < v->last && length_at(v, i) == n && (*bytes_at(v, i) | 32) == *word &&
           memcmp(bytes_at(v, i) + 1, word + 1, n - 1) == 0;
}

/* "killed over 20", "worth over 20", where "over" belongs to the number; not "handed over 20". */
static bool over_number(const viewer *v) {
    if (v->before == 'f' && token_is(v, v->before_at, "worth", 5)) return true;
    return is(v->before, VERB) &&
           (v->lexicon->lemmas[v->tokens[v->before_at].lemma].lists & ENG_VIEW_NUMBER);
}

size_t eng_view_approximately(viewer *v, size_t i) {
    size_t n = 0;
    switch (*bytes_at(v, i) | 32) {
    case 'a':
        if (word_is(v, i, "at") && (word_is(v, i + 1, "least") || word_is(v, i + 1, "most")))
            n = 2;
        else if (word_is(v, i, "as") && word_is(v, i + 2, "as") &&
                 (word_is(v, i + 1, "many") || word_is(v, i + 1, "few") ||
                  word_is(v, i + 1, "much")))
            n = 3;
        else if ((word_is(v, i, "about") || word_is(v, i, "around")) &&
                 (i == v->start || is(v->before, VERB | AUXILIARY | LINK) || v->before == 'c' ||
                  v->before == 'd' || (v->before == 'f' && over_number(v))))
            n = 1;
        break;
    case 'u':
        if (word_is(v, i, "up") && word_is(v, i + 1, "to")) n = 2;
        break;
    case 'm':
    case 'f':
    case 'l':
    case 'o':
        if (word_is(v, i + 1, "than") && (word_is(v, i, "more") || word_is(v, i, "fewer") ||
                                          word_is(v, i, "less") || word_is(v, i, "other")))
            n = 2;
        else if (word_is(v, i, "over") && (i == v->start || v->before == 'd' || over_number(v)))
            n = 1;
        break;
    default:
        break;
    }
    if (n == 0 || i + n >= v->last) return 0;
    const eng_word *w = word_at(v, i + n);
    if (word_is(v, i + n, "a") && i + n + 1 < v->last) w = word_at(v, i + n + 1); /* a dozen */
    bool sum = eng_begins_sum(v, i + n);
    if (!sum && !(v->tokens[i + n].shape & ENG_SHAPE_NUMBER) && !(w && w->closed == 'q')) return 0;
    for (size_t k = i; k < i + n; k++) {
        v->tokens[k].cls = 'r';
        v->tokens[k].lemma = word_at(v, k) ? word_at(v, k)->lemma : 0;
    }
    return n;
}

/* "a 50 per cent tariff": one noun in two words. */
static bool per_cent(viewer *v, size_t i) {
    if (!word_is(v, i, "per") || !word_is(v, i + 1, "cent") || v->before != 'q') return false;
    for (size_t k = i; k < i + 2; k++) {
        v->tokens[k].cls = 'n';
        v->tokens[k].lemma = word_at(v, k) ? word_at(v, k)->lemma : 0;
    }
    return true;
}

/* "hesitated at first, but", "at first did nothing", "at last, Oman": an adverb in two words; not
 * "at first light", "at last year's talks". */
static bool at_first(viewer *v, size_t i) {
    bool first = word_is(v, i + 1, "first");
    if (!word_is(v, i, "at") || !(first || word_is(v, i + 1, "last")) || i + 2 >= v->last)
        return false;
    const eng_word *w = word_at(v, i + 2);
    bool mark = memchr(",.;:", *bytes_at(v, i + 2), 4) != NULL;
    bool verb = first && w != NULL && !w->closed && !(w->can & ENG_CAN_NOUN) &&
                (w->can & (ENG_CAN_PAST | ENG_CAN_S));
    bool help = first && w != NULL && w->closed && strchr("MHIKik", w->closed) != NULL;
    if (!mark && !verb && !help) return false;
    for (size_t k = i; k < i + 2; k++) {
        v->tokens[k].cls = 'r';
        v->tokens[k].lemma = word_at(v, k) ? word_at(v, k)->lemma : 0;
    }
    return true;
}

/* "and, of course, Oman", "Of course we left": an adverb in two words; not "a change of course". */
static bool of_course(viewer *v, size_t i) {
    if (!word_is(v, i + 1, "course") || (i > v->start && is(v->before, NOMINAL))) return false;
    for (size_t k = i; k < i + 2; k++) {
        v->tokens[k].cls = 'r';
        v->tokens[k].lemma = word_at(v, k) ? word_at(v, k)->lemma : 0;
    }
    return true;
}

size_t eng_view_phrase(viewer *v, size_t i, const eng_word *w) {
    if (w->closed == 'o') return of_course(v, i) ? 2 : 0;
    if (w->closed == 'S' && as_well_as(v, i)) return v->tokens[i + 2].cls == 'c' ? 3 : 2;
    return pair_of_prepositions(v, i) || per_cent(v, i) || at_first(v, i)
               ? 2
               : eng_view_approximately(v, i);
}
