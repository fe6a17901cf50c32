/* content.h: what an act is about, and who a noun is said to be. */
#ifndef ENG_GRAMMAR_CONTENT_H
#define ENG_GRAMMAR_CONTENT_H

#include "grammar/slots.h"

/* The clause that says what the act of the site is about, with one of the verbs that its rule names
 * as `content`: "a bid to join NATO", "ruled out joining", "blocked Sweden from joining"; or -1. */
int32_t eng_content(const eng_analysis *analysis, const eng_site *site);

/* Whom the content clause acts on: its object, or what follows to, of, in, into or from. */
void eng_content_object(const eng_analysis *analysis, const eng_site *site, unsigned kinds,
                        eng_referents *out);

/* Who the noun of the site is said to be: "Turkey is a member", "Turkey, a member of NATO,",
 * "OPEC's biggest producer, Saudi Arabia,", "Poland and other members", "as a member, Turkey",
 * "members including Poland". */
void eng_identity(const eng_analysis *analysis, uint32_t noun, unsigned kinds, eng_referents *out);

#endif
