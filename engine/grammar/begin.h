/* begin.h: the sentences of an article that a rule can begin in.
 *
 * The gate looks at one word at a time. Here all words that a rule wants must stand in the sentence
 * ("cut" with "tie"), and a name must stand where reference could lead to it. It looks at words as
 * the lexicon has them, so it lets more pass than match. */
#ifndef ENG_GRAMMAR_BEGIN_H
#define ENG_GRAMMAR_BEGIN_H

#include "grammar/analysis.h"
#include "grammar/rules.h"

/* Sets state of each sentence of analysis->article that passed the gate (ENG_SENTENCE_NEAR) and
 * that a rule can begin in to ENG_SENTENCE_CUT. False when memory is out. */
bool eng_find_beginnings(eng_analysis *analysis, const eng_rules *rules);

#endif
