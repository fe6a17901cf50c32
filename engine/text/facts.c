#include "text/facts.h"

#include <string.h>

#include "text/view_internal.h"

#define CLOSED(c) ((uint32_t)(c) << ENG_FACT_CLOSED_AT)
#define ONLY(c) ((uint32_t)(c) << ENG_FACT_CLASS_AT)
#define MARK(c) (ENG_FACT_END | ONLY(c))

/* The apostrophe's, the straight quotation mark's, the percent sign's and those above ASCII have a
 * class by what stands around them or by their further bytes. */
const uint32_t eng_mark_facts[256] = {
    ['!'] = MARK('.'),
    ['"'] = ENG_FACT_END,
    ['#'] = MARK('?'),
    ['$'] = ENG_FACT_PHRASE | ONLY('q'),
    ['%'] = ENG_FACT_END,
    ['&'] = MARK('c'),
    ['\''] = 0,
    ['('] = MARK('('),
    [')'] = MARK(')'),
    ['*'] = MARK('?'),
    ['+'] = MARK('?'),
    [','] = MARK(','),
    ['-'] = ENG_FACT_JOINS | ONLY('-'),
    ['.'] = MARK('.'),
    ['/'] = MARK('?'),
    [':'] = MARK(':'),
    [';'] = MARK(';'),
    ['<'] = MARK('<'),
    ['='] = MARK('?'),
    ['>'] = MARK('>'),
    ['?'] = MARK('.'),
    ['@'] = MARK('?'),
    ['['] = MARK('('),
    ['\\'] = MARK('?'),
    [']'] = MARK(')'),
    ['^' ... '`'] = MARK('?'),
    ['{' ... '~'] = MARK('?'),
    [0x80 ... 0xFF] = ENG_FACT_END,
};

/* Words with which a phrase begins that the view reads as one ("such as", "more than 20": see
 * read_phrase in view.c). */
static bool begins_phrase(const eng_word *w, const char *form) {
    static const char *const words[] = {"such", "along", "together", "at",    "more",   "fewer",
                                        "less", "other", "up",       "about", "around", "over"};
    if (w->closed == 'S') return true;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i], form) == 0) return true;
    return false;
}

/* The commonest words that are of their class wherever they stand: the view has no rule for them
 * (closed_class in view.c is not asked). One that gets a rule there is taken out here. */
static bool is_always(const char *form) {
    static const char *const words[] = {
        "the",     "a",        "an",        "this",    "these",   "those",   "its",     "their",
        "our",     "my",       "your",      "it",      "he",      "she",     "they",    "we",
        "i",       "you",      "him",       "them",    "us",      "me",      "to",      "of",
        "by",      "in",       "on",        "from",    "with",    "for",     "into",    "between",
        "among",   "during",   "within",    "without", "against", "through", "under",   "and",
        "or",      "but",      "not",       "n't",     "never",   "have",    "has",     "had",
        "is",      "are",      "was",       "were",    "be",      "been",    "'m",      "'re",
        "'ve",     "do",       "does",      "did",     "will",    "would",   "may",     "might",
        "could",   "can",      "should",    "must",    "'ll",     "also",    "now",     "very",
        "just",    "two",      "three",     "four",    "five",    "million", "billion", "today",
        "tuesday", "thursday", "yesterday", "tomorrow"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i], form) == 0) return true;
    return false;
}

uint32_t eng_word_facts(const eng_lexicon *lexicon, const eng_word *w) {
    if (w->closed) {
        const char *form = eng_lexicon_lemma_text(lexicon, w->lemma);
        size_t n = strlen(form);
        bool ing = is(w->closed, AUXILIARY) && n >= 5 && strcmp(form + n - 3, "ing") == 0;
        uint8_t closed = ing ? 'g' : w->closed;
        return CLOSED(closed) | (is(closed, PHRASE) ? ENG_FACT_PHRASE : 0) |
               (is(closed, END) ? ENG_FACT_END : 0) |
               (begins_phrase(w, form) ? ENG_FACT_JOINS : 0) |
               (is_always(form) ? ONLY(w->closed) : 0);
    }
    bool time = w->noun && (lexicon->lemmas[w->noun].noun_tags & ENG_NOUN_TIME);
    uint32_t facts = w->can;
    if (w->can & (ENG_CAN_NOUN | ENG_CAN_ADJECTIVE)) facts |= ENG_FACT_NOMINAL;
    if (time) return facts | ENG_FACT_TIME;
    switch (w->can & (ENG_CAN_NOUN | ENG_CAN_ADJECTIVE | ENG_CAN_ADVERB | ENG_CAN_VERB)) {
    case ENG_CAN_NOUN:
        return facts | ONLY('n');
    case ENG_CAN_ADJECTIVE:
        return facts | ONLY('a');
    case ENG_CAN_ADVERB:
        return facts | ONLY('r');
    default:
        return facts;
    }
}
