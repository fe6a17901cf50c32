/* facts.h: what a word, number or mark is to whatever stands beside it, in 32 bits.
 *
 * It is known before any context is: of a word it is worked out once, when the dictionary is built,
 * and each token carries its own. Most tokens of a text ("the", "of", "ministers", commas) can be
 * of one class only, and that is here too. */
#ifndef ENG_TEXT_FACTS_H
#define ENG_TEXT_FACTS_H

#include "text/lexicon.h"
#include "text/tokens.h"

#define ENG_FACT_CAN 0x7FFu         /* what an open-class word can be, as eng_word has it */
#define ENG_FACT_NOMINAL (1u << 11) /* can begin or be the inside of a noun phrase */
#define ENG_FACT_PHRASE (1u << 12)  /* begins one: determiner, pronoun, number, "$" */
#define ENG_FACT_CAPITAL (1u << 13) /* does so where a capital says something: unknown name */
#define ENG_FACT_END (1u << 14)     /* a clause or a part of a list ends before it */
#define ENG_FACT_QUOTE (1u << 15)   /* a double quotation mark, which is looked past */
#define ENG_FACT_CLOSED_AT 16       /* a closed-class word's class; 'g': having, being */
#define ENG_FACT_TIME (1u << 23)    /* the word can be a noun of time */
#define ENG_FACT_CLASS_AT 24        /* its only class, wherever it stands; or an ENG_RULE_ */
#define ENG_FACT_CLASS (127u << ENG_FACT_CLASS_AT)
#define ENG_FACT_JOINS (1u << 31) /* read with what follows: "-", "such" of "such as" */

/* In the place of a class, which are all above: what finds it. */
enum {
    ENG_RULE_ANY,     /* nothing is known: it may be of a name or a compound */
    ENG_RULE_MARK,    /* a mark that is of one class or another by what stands around it */
    ENG_RULE_STRANGE, /* a word in small letters that is not in the lexicon */
    ENG_RULE_CLOSED,  /* a word of the closed classes */
    ENG_RULE_OPEN,    /* any other of the lexicon, in small letters */
    ENG_RULES
};

/* Of a word in the dictionary, in the place of what no word of the lexicon has: its only class is
 * so in small letters alone, or with a capital alone. */
#define ENG_FACT_SMALL_ONLY ENG_FACT_QUOTE
#define ENG_FACT_CAPITAL_ONLY ENG_FACT_CAPITAL

/* Of 's, which is no word of the lexicon. */
#define ENG_FACTS_CLITIC ENG_FACT_NOMINAL

/* Of a word of the lexicon. */
uint32_t eng_word_facts(const eng_lexicon *lexicon, const eng_word *word);

/* Of a token that is not in the dictionary, by its first byte: an unknown word is a name where it
 * has a capital; of some there is more to say. */
extern const uint32_t eng_first_facts[256];

/* The same by all its bytes and its shape; but not what eng_is_ly says. */
uint32_t eng_own_facts(const char *token, size_t n, unsigned shape);

/* Whether an unknown word ends in -ly; then it can be an adverb, and begins no noun phrase. */
static inline bool eng_is_ly(const char *token, size_t n) {
    return (n >= 4) & (token[n < 4 ? 0 : n - 2] == 'l') & (token[n - 1] == 'y');
}

/* Whether it is a hyphen, by which the token before it may belong to a compound. */
static inline bool eng_is_hyphen(uint32_t facts) {
    return (facts & (ENG_FACT_JOINS | 127u << ENG_FACT_CLOSED_AT)) == ENG_FACT_JOINS;
}

/* Makes the token part of a name, so that it has no class of its own. */
static inline void eng_cover_token(eng_token *t, size_t mention) {
    t->mention = (int32_t)mention;
    t->facts &= ~ENG_FACT_CLASS;
}

/* Of a word of that shape, by those that the dictionary has. What they hold is not foreseen, so
 * that a branch would cost more than a table. */
static inline uint32_t eng_known_facts(uint32_t word, unsigned shape) {
    static const uint32_t kept[] = {
#define KEPT ~(ENG_FACT_SMALL_ONLY | ENG_FACT_CAPITAL_ONLY)
        KEPT, /* with neither of the two, in small letters */
        KEPT & ~ENG_FACT_CLASS,
        KEPT, /* with a capital */
        KEPT,
        KEPT, /* in small letters, and those alone have the class */
        KEPT & ~ENG_FACT_CLASS,
        KEPT & ~ENG_FACT_CLASS,
        KEPT & ~ENG_FACT_CLASS,
#undef KEPT
    };
    const uint32_t capital_only = word / ENG_FACT_CAPITAL_ONLY & 1;
    const uint32_t capital = shape / ENG_SHAPE_CAPITAL * 2 & 2;
    const uint32_t small_only = word / (ENG_FACT_SMALL_ONLY / 4) & 4;
    return word & kept[capital_only | capital | small_only];
}

#endif
