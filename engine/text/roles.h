/* roles.h: what the names of a sentence are in it: actors, places, or modifiers of a noun. */
#ifndef ENG_TEXT_ROLES_H
#define ENG_TEXT_ROLES_H

#include "text/article.h"

/* Writes the role of each mention in the sentence, whose tokens have their classes. */
void eng_find_roles(eng_article *article, const eng_sentence *sentence, const eng_lexicon *lexicon);

#endif
