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
#define ENG_FACT_CLASS_AT 24        /* its only class, wherever it stands; or 0 */
#define ENG_FACT_CLASS (127u << ENG_FACT_CLASS_AT)
#define ENG_FACT_JOINS (1u << 31) /* read with what follows: "-", "such" of "such as" */

/* Of a word in the dictionary, in the place of what no word of the lexicon has: its only class is
 * so in small letters alone, or with a capital alone. */
#define ENG_FACT_SMALL_ONLY ENG_FACT_QUOTE
#define ENG_FACT_CAPITAL_ONLY ENG_FACT_CAPITAL

/* Of a word that is not in the lexicon: see eng_token_facts. */
#define ENG_FACTS_UNKNOWN (ENG_FACT_NOMINAL | ENG_FACT_CAPITAL | (uint32_t)'N' << ENG_FACT_CLASS_AT)

/* Of a number, and its class unless it can be a year. */
#define ENG_FACTS_NUMBER ENG_FACT_PHRASE
#define ENG_FACTS_NO_YEAR ((uint32_t)'q' << ENG_FACT_CLASS_AT)

/* Of a word of the lexicon. */
uint32_t eng_word_facts(const eng_lexicon *lexicon, const eng_word *word);

/* Of a mark, by its first byte. */
extern const uint32_t eng_mark_facts[256];

/* Whether it is a hyphen, by which the token before it may belong to a compound. */
static inline bool eng_is_hyphen(uint32_t facts) {
    return (facts & (ENG_FACT_JOINS | 127u << ENG_FACT_CLOSED_AT)) == ENG_FACT_JOINS;
}

/* Makes the token part of a name, so that it has no class of its own. */
static inline void eng_cover_token(eng_token *t, size_t mention) {
    t->mention = (int32_t)mention;
    t->facts &= ~ENG_FACT_CLASS;
}

/* Of a token of the text; `word` is what the dictionary has for it. An unknown word is a name where
 * it has a capital, and begins no noun phrase where it ends in -ly. No branches, as what comes next
 * in a text is not foreseen. */
static inline uint32_t eng_token_facts(const char *text, const eng_token *t, uint32_t word) {
    size_t n = t->end - t->start;
    const char *end = text + t->end;
    bool unknown = word == ENG_FACTS_UNKNOWN, small = !(t->shape & ENG_SHAPE_CAPITAL);
    bool adverb = unknown & (n >= 4) & (end[n < 4 ? -1 : -2] == 'l') & (end[-1] == 'y');
    bool other = (word & (small ? ENG_FACT_CAPITAL_ONLY : ENG_FACT_SMALL_ONLY)) != 0;
    word &= ~(unknown & !small ? 0 : ENG_FACT_CAPITAL_ONLY | ENG_FACT_SMALL_ONLY);
    word &= ~((other | adverb ? ENG_FACT_CLASS : 0) | (adverb ? ENG_FACT_NOMINAL : 0));
    uint32_t mark = eng_mark_facts[(unsigned char)text[t->start]];
    mark |= t->shape & ENG_SHAPE_QUOTE ? ENG_FACT_QUOTE : 0;
    uint32_t number = ENG_FACTS_NUMBER | (n == 4 ? 0 : ENG_FACTS_NO_YEAR);
    return t->shape & ENG_SHAPE_WORD ? word : t->shape & ENG_SHAPE_NUMBER ? number : mark;
}

#endif
