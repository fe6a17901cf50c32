/* saying.h: whether the noun phrase behind a verb of saying is its object or begins what is said:
 * "condemned the raid and Oman left", "said Iran and Oman had left". */
#ifndef ENG_GRAMMAR_SAYING_H
#define ENG_GRAMMAR_SAYING_H

#include "grammar/analysis.h"

/* In the shape of the sentence that begins at `from`, makes plain verbs of those of saying that
 * have an object, and puts an 'h', as of "that", before what two together are said to do. The shape
 * has room for one more at every place. */
void eng_mark_sayings(eng_analysis *z, size_t from);

#endif
