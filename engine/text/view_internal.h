/* view_internal.h: what the parts of the view share: sets of classes, a sentence as it is
 * classified from left to right, and what is seen of the tokens to come. */
#ifndef ENG_TEXT_VIEW_INTERNAL_H
#define ENG_TEXT_VIEW_INTERNAL_H

#include <string.h>

#include "text/facts.h"
#include "text/view.h"
#include "text/view_words.h"

/* Sets of classes, as bits of the table below. */
enum {
    NOMINAL = 1, /* ends a noun phrase */
    NAME = 2,    /* an actor's */
    VERB = 4,    /* a verb's form */
    AUXILIARY = 8,
    PHRASE = 16,  /* begins a noun phrase */
    LINK = 32,    /* preposition */
    UNSEEN = 64,  /* adverbs, negation and quotes: what decides a class looks past them */
    CLAUSE = 128, /* after it a clause with a verb of its own follows */
    END = 256     /* ends a clause, or what is joined */
};

/* All classes with their kinds; 0 is what stands before a sentence. */
#define CLASSES(_)                                                                                 \
    _(0, 0)                                                                                        \
    _('n', NOMINAL)                                                                                \
    _('N', NOMINAL)                                                                                \
    _('E', NOMINAL | NAME)                                                                         \
    _('e', NOMINAL | NAME)                                                                         \
    _('v', VERB)                                                                                   \
    _('z', VERB)                                                                                   \
    _('x', VERB)                                                                                   \
    _('y', VERB)                                                                                   \
    _('u', VERB)                                                                                   \
    _('g', VERB)                                                                                   \
    _('H', AUXILIARY)                                                                              \
    _('I', AUXILIARY)                                                                              \
    _('K', AUXILIARY)                                                                              \
    _('M', AUXILIARY)                                                                              \
    _('d', PHRASE)                                                                                 \
    _('p', PHRASE)                                                                                 \
    _('i', PHRASE)                                                                                 \
    _('q', PHRASE)                                                                                 \
    _('t', LINK)                                                                                   \
    _('o', LINK)                                                                                   \
    _('b', LINK)                                                                                   \
    _('f', LINK)                                                                                   \
    _('S', LINK | CLAUSE)                                                                          \
    _('J', CLAUSE | END)                                                                           \
    _('h', CLAUSE)                                                                                 \
    _('w', CLAUSE | END)                                                                           \
    _('k', CLAUSE | END)                                                                           \
    _('c', END)                                                                                    \
    _('r', UNSEEN)                                                                                 \
    _('X', UNSEEN)                                                                                 \
    _('<', UNSEEN)                                                                                 \
    _('>', UNSEEN)                                                                                 \
    _(';', CLAUSE | END)                                                                           \
    _(':', CLAUSE | END)                                                                           \
    _('.', CLAUSE | END)                                                                           \
    _(',', END)                                                                                    \
    _('(', END)                                                                                    \
    _(')', END)                                                                                    \
    _('-', END)                                                                                    \
    _('A', 0) _('m', 0) _('a', 0) _('s', 0) _('T', 0) _('l', 0) _('@', 0) _('?', 0)

#define CLASS_KIND(cls, kinds) [cls] = (kinds),
static const uint16_t KIND[128] = {CLASSES(CLASS_KIND)};

static inline bool is(uint8_t cls, unsigned kinds) {
    return (KIND[cls & 127] & kinds) != 0;
}

/* A token as what stands beside it sees it, in one number, so that it is passed in a register: its
 * word (see word_seen), and below that, in 32 bits, its facts (text/facts.h) and SEEN_NAME. */
typedef uint64_t glance;

enum { SEEN_NAME = ENG_FACT_QUOTE }; /* an actor's name; quotation marks are looked past */

static inline glance seen_as(uint32_t facts, uint32_t word) {
    return (glance)word << 32 | facts;
}

/* What it can be, ENG_CAN_ bits; its closed class, or 0. */
static inline unsigned can_of(glance g) {
    return g & ENG_FACT_CAN;
}

static inline uint8_t closed_of(glance g) {
    return g >> ENG_FACT_CLOSED_AT & 127;
}

/* Whether it can begin or be the inside of a noun phrase; whether it begins one of its own, being a
 * determiner, pronoun, number or name; whether it is an actor's name. */
static inline bool is_nominal(glance g) {
    return (g & ENG_FACT_NOMINAL) != 0;
}

static inline bool is_phrase(glance g) {
    return (g & ENG_FACT_PHRASE) != 0;
}

static inline bool is_name(glance g) {
    return (g & SEEN_NAME) != 0;
}

/* Whether the sentence, a clause or a part of a list ends before it. */
static inline bool is_end(glance g) {
    return (g & ENG_FACT_END) != 0;
}

/* What was seen of the sentence so far. */
enum {
    ADJACENT = 1, /* nothing was passed over since the class before */
    ADVERB = 2,   /* an adverb was */
    JOINED = 4,   /* the noun phrase before is the last of several: "Egypt and Iran" */
    CONTACT = 8,  /* the last token began a clause with no word of its own: "the sanctions it
                     imposed" */
    FRONTED = 16, /* it began with what is not its subject, and no comma has come since */
    MODAL = 32,   /* a modal has come without its verb: "will, of course, leave" */
    FINITE = 64,  /* the last token was an auxiliary that is finite */
    OPENED = 128, /* it began a clause */
    MANY = 256    /* the clause has named a plural before its verb */
};

typedef struct viewer {
    eng_article *article;
    const eng_lexicon *lexicon;
    const eng_sentence *sentence;
    const char *text;      /* the article's */
    eng_token *tokens;     /* the article's */
    const eng_word *words; /* the lexicon's */
    size_t last;           /* the sentence's */
    size_t start;          /* the first word, whose capital says nothing */
    bool titled;           /* every word has a capital, so that a capital says nothing */
    uint32_t phrase;       /* the facts by which a token begins a noun phrase of its own */
    uint8_t before;        /* the class before, UNSEEN ones passed over; 0 at the beginning */
    uint8_t earlier;       /* the class before that */
    size_t before_at;      /* the token of `before` */
    unsigned seen;         /* bits: ADJACENT ... */
    uint8_t verb;          /* class of the last verb */
    size_t verb_at;        /* its token */
    unsigned verb_tags;
    bool blames;     /* the last verb is one of blaming */
    uint8_t finite;  /* class of the last finite verb */
    int32_t mention; /* the first in the sentence, or -1 */
    int wanted;      /* clauses begun whose finite verb has not come */
} viewer;

/* The word of a token of the article. */
static inline const eng_word *word_of(const viewer *v, const eng_token *token) {
    return token->word == ENG_NO_WORD ? NULL : &v->words[token->word];
}

/* That of one that is seen; NULL: not in the lexicon. */
static inline const eng_word *word_seen(const viewer *v, glance g) {
    return g >> 32 == ENG_NO_WORD ? NULL : &v->words[g >> 32];
}

static inline const eng_word *word_at(const viewer *v, size_t i) {
    return i < v->sentence->first || i >= v->last ? NULL : word_of(v, &v->tokens[i]);
}

static inline unsigned verb_tags(const viewer *v, const eng_word *w) {
    return w && w->verb ? v->lexicon->lemmas[w->verb].verb_tags : 0;
}

static inline unsigned noun_tags(const viewer *v, const eng_word *w) {
    return w && w->noun ? v->lexicon->lemmas[w->noun].noun_tags : 0;
}

/* Which lists of text/view_words.h the verb is in. */
static inline unsigned verb_lists(const viewer *v, const eng_word *w) {
    return w ? v->lexicon->lemmas[w->verb].lists : 0;
}

static inline const char *bytes_at(const viewer *v, size_t i) {
    return v->text + v->tokens[i].start;
}

static inline size_t length_at(const viewer *v, size_t i) {
    return v->tokens[i].end - v->tokens[i].start;
}

static inline bool token_is(const viewer *v, size_t i, const char *bytes, size_t n) {
    return length_at(v, i) == n && memcmp(bytes_at(v, i), bytes, n) == 0;
}

static inline bool ends_with(const viewer *v, size_t i, const char *ending, size_t n) {
    const char *end = v->text + v->tokens[i].end;
    return length_at(v, i) >= n + 2 && end[-1] == ending[n - 1] && memcmp(end - n, ending, n) == 0;
}

static inline bool is_capital(const viewer *v, size_t i) {
    return (v->tokens[i].shape & ENG_SHAPE_CAPITAL) && !v->titled;
}

/* What is seen of token i, or past quotation marks there. Inline always, as each token is looked at
 * before its turn. */
__attribute__((always_inline)) static inline glance look(const viewer *v, size_t i) {
    const eng_token *t = v->tokens;
    while (i < v->last && (t[i].facts & ENG_FACT_QUOTE))
        i++;
    if (i >= v->last) return seen_as(ENG_FACT_END, ENG_NO_WORD);
    const uint32_t facts = t[i].facts;
    if (t[i].mention >= 0)
        return seen_as(ENG_FACT_NOMINAL | ENG_FACT_PHRASE | SEEN_NAME, t[i].word);
    return seen_as(facts | ((facts & v->phrase) != 0 ? ENG_FACT_PHRASE : 0), t[i].word);
}

typedef struct subject {
    bool name, person, singular, plural;
} subject;

/* Whether a sum of money begins with the token: "$5", "A$5m". */
bool eng_begins_sum(const viewer *v, size_t i);

/* Who the noun phrase before can be. */
subject eng_view_subject(const viewer *v);

/* The lemma of a word that is of a class. */
static inline uint32_t eng_lemma_of(const eng_word *w, uint8_t cls) {
    unsigned kind = KIND[cls & 127];
    if (kind & VERB) return w->verb ? w->verb : w->noun;
    if (w->closed) return (kind & AUXILIARY) && w->verb ? w->verb : w->lemma;
    if (cls == 'n' || cls == 'N' || cls == 'T') return w->noun ? w->noun : w->verb;
    if (w->lemma) return w->lemma;
    return w->verb ? w->verb : w->noun;
}

/* The same of an open-class word that is no name and no time. */
static inline uint32_t eng_lemma_of_open(const eng_word *w, uint8_t cls) {
    const uint32_t lemma = is(cls, VERB) ? w->verb : cls == 'n' ? w->noun : w->lemma;
    return lemma != 0 ? lemma : eng_lemma_of(w, cls);
}

/* The class of a mark that can be of several. */
uint8_t eng_view_mark(const viewer *v, size_t i);

/* The class of an unknown word by its ending, where that is not -ly. */
uint8_t eng_view_by_ending(const viewer *v, size_t i);

/* Classifies a closed-class word, or the phrase that begins with it; how many tokens. */
size_t eng_view_closed(viewer *v, size_t i);

/* Classifies the token at i, of which nothing is known, or the name, compound or phrase that begins
 * there; how many tokens. */
size_t eng_view_any(viewer *v, size_t i);

/* Classifies the phrase of several words that begins at a word marked for it (text/facts.c), here
 * `word`; how many they are, or 0. */
size_t eng_view_phrase(viewer *v, size_t i, const eng_word *word);

/* "at least 20", "more than 20", "up to 20", "as many as 20", "killed about 20": classifies words
 * that only say how exact a number is; how many they are, or 0. */
size_t eng_view_approximately(viewer *v, size_t i);

/* The class of the open-class word at token i, by the class before it (adverbs and negation
 * skipped), what it can be and the token after it. */
uint8_t eng_view_open_class(viewer *v, size_t i);

#endif
