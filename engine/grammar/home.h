/* home.h: whose government a text comes from, and who is of it. */
#ifndef ENG_GRAMMAR_HOME_H
#define ENG_GRAMMAR_HOME_H

#include "grammar/resolve_internal.h"

/* The state whose government the article's source is ("White House", "Japanese Foreign Ministry"),
 * or ENG_NO_ENTITY. */
uint32_t eng_home(const eng_analysis *z);

/* The state whose own text the article is, where it speaks alone, or ENG_NO_ENTITY. */
uint32_t eng_writing_state(const eng_analysis *z);

/* "National Security Advisor Ann Bell" in what a government writes, with no other state beside her:
 * one of its own. Ministers, presidents and kings may be anybody's. */
void eng_refer_official(const eng_analysis *z, uint32_t chunk, eng_referents *out);

#endif
