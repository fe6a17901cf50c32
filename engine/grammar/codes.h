/* codes.h: the view that the LPeg patterns of rules match (stdlib/engine/grammar.lua). */
#ifndef ENG_GRAMMAR_CODES_H
#define ENG_GRAMMAR_CODES_H

#include "grammar/analysis.h"
#include "grammar/needs.h"

/* Writes analysis->codes, four bytes a token of the gated sentences that have a word which some
 * pattern names, and what one of the patterns needs where that is given (kind of the name: a digit
 * where one begins, e inside it, a dot elsewhere; lemma in two bytes; class) and four line feeds
 * after each sentence; and code_token. False when memory is out. */
bool eng_analysis_codes(eng_analysis *analysis, eng_gate *gate, eng_needs *needs);

#endif
