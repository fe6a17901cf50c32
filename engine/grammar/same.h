/* same.h: where an article has a word again. */
#ifndef ENG_GRAMMAR_SAME_H
#define ENG_GRAMMAR_SAME_H

#include "grammar/analysis.h"

/* Whether two tokens are the same bytes. */
bool eng_same_word(const eng_analysis *z, uint32_t a, uint32_t b);

/* The last token before this one that is the same bytes, or UINT32_MAX; also when memory is out. */
uint32_t eng_same_before(const eng_analysis *z, uint32_t token);

#endif
