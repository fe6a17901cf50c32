/* because.h: which word makes an act denied, possible or still to come, for engine explain. */
#ifndef ENG_GRAMMAR_BECAUSE_H
#define ENG_GRAMMAR_BECAUSE_H

#include "grammar/slots.h"

/* For each ENG_AUX_ bit i of `aux` the word without which the site's act would not have it, as 1 +
 * its token in because[i]; 0 where no one word does it. Words are left out one after the other and
 * the status is read again, so this is slow. */
void eng_because(eng_analysis *analysis, const eng_site *site, unsigned aux, uint32_t because[4]);

#endif
