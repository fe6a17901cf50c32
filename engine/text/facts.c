#include "text/facts.h"

#include <string.h>

#include "text/view_internal.h"

#define CLOSED(c) ((uint32_t)(c) << ENG_FACT_CLOSED_AT)
#define ONLY(c) ((uint32_t)(c) << ENG_FACT_CLASS_AT)
#define MARK(c) (ENG_FACT_END | ONLY(c))

/* The apostrophe's, the straight quotation mark's, the percent sign's and those above ASCII have a
 * class by what stands around them or by their further bytes. */
const uint32_t eng_first_facts[256] = {
    ['!'] = MARK('.'),
    ['"'] = ENG_FACT_END | ENG_FACT_QUOTE | ONLY(ENG_RULE_MARK),
    ['#'] = MARK('?'),
    ['$'] = ENG_FACT_PHRASE | ONLY(ENG_RULE_MARK),
    ['%'] = ENG_FACT_END | ONLY(ENG_RULE_MARK),
    ['&'] = MARK('c'),
    ['\''] = 0,
    ['('] = MARK('('),
    [')'] = MARK(')'),
    ['*'] = MARK('?'),
    ['+'] = MARK('?'),
    [','] = MARK(','),
    ['-'] = ENG_FACT_JOINS | ONLY('-'),
    ['.'] = ENG_FACT_END | ONLY(ENG_RULE_MARK), /* in "Gen. Milley" it ends nothing */
    ['/'] = MARK('?'),
    ['0' ... '9'] = ENG_FACT_PHRASE | ONLY('q'),
    [':'] = MARK(':'),
    [';'] = MARK(';'),
    ['<'] = MARK('<'),
    ['='] = MARK('?'),
    ['>'] = MARK('>'),
    ['?'] = MARK('.'),
    ['@'] = MARK('?'),
    ['A' ... 'Z'] = ENG_FACT_NOMINAL | ENG_FACT_CAPITAL | ONLY('N'),
    ['['] = MARK('('),
    ['\\'] = MARK('?'),
    [']'] = MARK(')'),
    ['^' ... '`'] = MARK('?'),
    ['a' ... 'z'] = ENG_FACT_NOMINAL | ONLY(ENG_RULE_STRANGE),
    ['{' ... '~'] = MARK('?'),
    [0x80 ... 0xFF] = ENG_FACT_END | ONLY(ENG_RULE_MARK),
};

uint32_t eng_own_facts(const char *token, size_t n, unsigned shape) {
    const bool letter = *token >= 'a' && *token <= 'z';
    const bool plain = letter && !(shape & (ENG_SHAPE_CLITIC | ENG_SHAPE_NUMBER));
    if ((shape & ENG_SHAPE_WORD) && (shape & ENG_SHAPE_CAPITAL))
        return ENG_FACT_NOMINAL | ENG_FACT_CAPITAL | ONLY('N');
    if (shape & ENG_SHAPE_WORD) return ENG_FACT_NOMINAL | (plain ? ONLY(ENG_RULE_STRANGE) : 0);
    if (shape & ENG_SHAPE_NUMBER) /* one of four digits may be a year */
        return ENG_FACT_PHRASE | (n == 4 ? 0 : ONLY('q'));
    uint32_t facts = eng_first_facts[(unsigned char)*token];
    return facts | (shape & ENG_SHAPE_QUOTE ? ENG_FACT_QUOTE : 0);
}

/* Words with which a phrase begins that the view reads as one ("such as", "more than 20": see
 * eng_view_phrase). */
static bool begins_phrase(const eng_word *w, const char *form) {
    static const char *const words[] = {"such",   "along", "together", "at", "more",
                                        "fewer",  "less",  "other",    "up", "about",
                                        "around", "over",  "per",      "of"};
    if (w->closed == 'S') return true;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i], form) == 0) return true;
    return false;
}

/* The class of a closed-class word wherever it stands, where the view has no rule for it
 * (closed_class in view_ruled.c is not asked), with the facts that limit it to small letters or
 * capitals; or ENG_RULE_CLOSED. */
static uint32_t only_closed(const eng_word *w, const char *form) {
    static const char *const ruled[] = {"all",  "but",  "both", "each", "much", "neither", "no",
                                        "only", "once", "one",  "yet",  "off",  "those"};
    size_t n = strlen(form);
    for (size_t i = 0; i < sizeof ruled / sizeof *ruled; i++)
        if (strcmp(ruled[i], form) == 0) return ONLY(ENG_RULE_CLOSED);
    switch (w->closed) {
    case 'l':
    case 'f':
        return w->can & (ENG_CAN_BASE | ENG_CAN_ING) ? ONLY(ENG_RULE_CLOSED) : ONLY(w->closed);
    case 'M':
        return ONLY('M') | ENG_FACT_SMALL_ONLY; /* May */
    case 'H':
    case 'I':
        return n >= 3 && strcmp(form + n - 3, "ing") == 0 ? ONLY(ENG_RULE_CLOSED) : ONLY(w->closed);
    case 'T':
        return ONLY('T') | (strchr("ty", *form) ? 0 : ENG_FACT_CAPITAL_ONLY);
    case 'p':
        return *form == 'h' ? ONLY(ENG_RULE_CLOSED) : ONLY('p');
    case 'S':
    case 'h':
        return ONLY(ENG_RULE_CLOSED);
    default:
        return ONLY(w->closed);
    }
}

/* Whether the view has a rule for the open-class word itself ("so far", "at last", "worth 20", "5
 * pm"). */
static bool is_ruled(const eng_lexicon *lexicon, const eng_word *w) {
    const uint64_t hash = lexicon->hashes[w - lexicon->words];
    return hash == eng_literal_hash("far") || hash == eng_literal_hash("last") ||
           hash == eng_literal_hash("worth") || hash == eng_literal_hash("pm") ||
           hash == eng_literal_hash("thanks");
}

uint32_t eng_word_facts(const eng_lexicon *lexicon, const eng_word *w) {
    if (w->closed) {
        const char *form = eng_lexicon_lemma_text(lexicon, w->lemma);
        size_t n = strlen(form);
        bool ing = is(w->closed, AUXILIARY) && n >= 5 && strcmp(form + n - 3, "ing") == 0;
        bool known = eng_form_hash(form, n) == lexicon->hashes[w - lexicon->words];
        uint8_t closed = ing ? 'g' : w->closed;
        bool joins = begins_phrase(w, form);
        return CLOSED(closed) | (is(closed, PHRASE) ? ENG_FACT_PHRASE : 0) |
               (is(closed, END) ? ENG_FACT_END : 0) | (joins ? ENG_FACT_JOINS : 0) |
               (known && !joins ? only_closed(w, form) : ONLY(ENG_RULE_CLOSED));
    }
    bool time = w->noun && (lexicon->lemmas[w->noun].noun_tags & ENG_NOUN_TIME);
    uint32_t facts = w->can;
    if (w->can & (ENG_CAN_NOUN | ENG_CAN_ADJECTIVE)) facts |= ENG_FACT_NOMINAL;
    if (time) facts |= ENG_FACT_TIME;
    switch (w->can & (ENG_CAN_NOUN | ENG_CAN_ADJECTIVE | ENG_CAN_ADVERB | ENG_CAN_VERB)) {
    case ENG_CAN_NOUN:
        if (is_ruled(lexicon, w)) return facts | ONLY(ENG_RULE_ANY);
        return facts | (time ? ONLY('T') | ENG_FACT_SMALL_ONLY : ONLY('n'));
    case ENG_CAN_ADJECTIVE: /* with a capital it may be a name's */
        return facts | ONLY('a') | ENG_FACT_SMALL_ONLY;
    case ENG_CAN_ADVERB:
        return facts | ONLY('r') | ENG_FACT_SMALL_ONLY;
    default: {
        bool alone = time && !(w->can & ENG_CAN_VERB);
        return facts | (alone || is_ruled(lexicon, w) ? ONLY(ENG_RULE_ANY)
                                                      : ONLY(ENG_RULE_OPEN) | ENG_FACT_SMALL_ONLY);
    }
    }
}
