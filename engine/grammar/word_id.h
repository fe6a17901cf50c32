/* word_id.h: the lemmas of words that the core itself looks for. */
#ifndef ENG_GRAMMAR_WORD_ID_H
#define ENG_GRAMMAR_WORD_ID_H

#include "grammar/analysis.h"

/* The lemma of a word, 0 where the lexicon has none. The word must be a literal: it is known again
 * by its address. */
uint32_t eng_word_id(const eng_analysis *z, const char *word);

#endif
