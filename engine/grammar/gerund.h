/* gerund.h: the acts that -ing forms name as nouns do. */
#ifndef ENG_GRAMMAR_GERUND_H
#define ENG_GRAMMAR_GERUND_H

#include "grammar/analysis.h"

/* The verb whose act a token, a noun, names: "withdrawal", "Oman's severing of ties", "the arming
 * by Iran of rebels"; or 0. */
uint32_t eng_verb_of_noun(const eng_analysis *z, uint32_t token);

#endif
