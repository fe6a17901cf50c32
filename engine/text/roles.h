/* roles.h: what the names of a sentence are in it: actors, places, or modifiers of a noun. */
#ifndef ENG_TEXT_ROLES_H
#define ENG_TEXT_ROLES_H

#include "text/article.h"

/* Writes the role of each mention in the sentence, whose tokens have their classes; `first` is the
 * mention of the first token there that has one. */
void eng_find_roles(eng_article *article, const eng_sentence *sentence, size_t first,
                    const eng_lexicon *lexicon);

#endif
