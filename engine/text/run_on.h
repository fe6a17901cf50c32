/* run_on.h: a sentence that begins with a name and has run into a headline, with no mark between:
 * "The rebels seize the port after talks fail Oman has closed its border". What begins with an
 * article or the like is seen earlier, without the names (sentences.c). */
#ifndef ENG_TEXT_RUN_ON_H
#define ENG_TEXT_RUN_ON_H

#include "text/article.h"

/* Parts such sentences of an article whose names are found. False when memory is out. */
bool eng_part_run_on(eng_article *article, const eng_dictionary *dictionary);

#endif
