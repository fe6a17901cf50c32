/* memo.h: whom a place of an article was found to stand for. The same pronoun and the same phrase
 * are met again and again, by many rules and on the way to others. */
#ifndef ENG_GRAMMAR_MEMO_H
#define ENG_GRAMMAR_MEMO_H

#include "grammar/resolve.h"

/* One answer; those of a place are a list. */
struct eng_memo {
    eng_memo *next;
    uint32_t key;
    size_t count;
    eng_referent list[];
};

/* Adds to *out what was found at the place with that key; false where nobody has looked yet.
 * `memo`: of each place, or NULL. */
bool eng_recall(eng_memo *const *memo, uint32_t place, uint32_t key, eng_referents *out);

/* Keeps what was found; without memory it is looked for again. `memo`: a field of the analysis,
 * made when it is first used for so many places. */
void eng_remember(eng_analysis *analysis, eng_memo ***memo, size_t places, uint32_t place,
                  uint32_t key, const eng_referents *found);

#endif
