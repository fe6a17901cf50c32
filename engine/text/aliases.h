/* aliases.h: names that an article gives itself: "the Middle East Security Alliance (MESA)", "the
 * alliance, dubbed an 'Arab NATO'". */
#ifndef ENG_TEXT_ALIASES_H
#define ENG_TEXT_ALIASES_H

#include "text/article.h"

/* Finds what an article calls those that it named before, and adds a mention for each place where
 * it does so from then on; names inside such an alias are no mentions any more. After the names
 * were found. False when memory is out. */
bool eng_find_aliases(eng_article *article, const eng_tokens *tokens, const eng_marks *marks,
                      const eng_dictionary *dictionary);

#endif
