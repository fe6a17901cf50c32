/* patterns.h: the verb dictionaries of TABARI and PETRARCH, as the matcher uses them.
 *
 * A block is a list of verbs, the rule that their code stands for, and patterns of the words around
 * them with rules of their own. Where a verb is in the dictionary, its longest pattern that fits
 * decides, else the verb's own rule. The words of a pattern stand in its order, with others between
 * them; those before the verb are looked for backwards from it, those behind it forwards, neither
 * past the clause. */
#ifndef ENG_GRAMMAR_PATTERNS_H
#define ENG_GRAMMAR_PATTERNS_H

#include "grammar/analysis.h"

typedef struct eng_patterns eng_patterns;

/* In the place of a rule. */
enum {
    ENG_PATTERN_NULL = -1,    /* [---]: nothing is coded */
    ENG_PATTERN_DISCARD = -2, /* [###]: nothing in the sentence is coded */
    ENG_PATTERN_COMPLEX = -3, /* [+++]: too complex for a machine; nothing is coded */
    ENG_PATTERN_NONE = -4     /* no second code; of a verb: its block's rule */
};

/* Empty; the lexicon must outlive it. NULL when memory is out. */
eng_patterns *eng_patterns_new(const eng_lexicon *lexicon);
void eng_patterns_free(eng_patterns *patterns);

/* Adds a word, or several joined by "=", to the set of that name ("&COIN"), which may be new. */
bool eng_patterns_add_item(eng_patterns *patterns, const char *set, const char *word,
                           eng_error *err);

/* A new block with the rule of its verbs, and that of the event from target to source; returns its
 * index, or -1 when memory is out. */
int eng_patterns_add_block(eng_patterns *patterns, int rule, int reverse);

/* Adds a verb to the last block: words joined by "=", of which number `head` (from 0) is the verb;
 * its base form must be a verb of the lexicon, whose lemma is returned. 0 and a message when it is
 * not, or when memory is out. */
uint32_t eng_patterns_add_verb(eng_patterns *patterns, const char *verb, size_t head, int rule,
                               int reverse, eng_error *err);

/* Adds a pattern to the last block. `text` is its elements, parted by blanks: * the verb (once), $
 * source, + target, % both, ^ an actor to pass over, else words joined by "=", "&COIN" a set among
 * them, with "|" between alternatives. An element after "~" is next to the one before it. Of two
 * patterns that fit, the one with more `weight` counts, or the earlier. `reverse` is the rule of
 * the event from target to source. False and a message when the text is wrong. */
bool eng_patterns_add(eng_patterns *patterns, const char *text, unsigned weight, int rule,
                      int reverse, eng_error *err);

/* Whether a verb of the lemma is in the dictionary. */
bool eng_patterns_has(const eng_patterns *patterns, uint32_t lemma);

/* What a dictionary says of a clause. */
typedef struct eng_coded {
    int rule, reverse;      /* of eng_rules_add, or one of the above */
    int32_t source, target; /* mentions that the pattern names, or -1 */
    uint32_t first, last;   /* tokens from the first word of the pattern to its last, exclusive */
} eng_coded;

/* Whether the clause's verb is in the dictionary; then *out says what it codes. */
bool eng_patterns_match(const eng_patterns *patterns, const eng_analysis *analysis, int32_t clause,
                        eng_coded *out);

#endif
