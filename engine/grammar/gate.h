/* gate.h: which sentences are worth a clause analysis.
 *
 * Those of prose, headlines and listings with something that can be an actor and a word that some
 * rule begins with: the verb itself, or a noun that names what it does. It looks at words as the
 * lexicon has them, before their class in the sentence is known, so that the many sentences it
 * stops cost no more. */
#ifndef ENG_GRAMMAR_GATE_H
#define ENG_GRAMMAR_GATE_H

#include "text/article.h"

typedef struct eng_gate eng_gate;

/* A gate that stops every sentence, for the words of a lexicon, which must outlive it and stay as
 * it is. NULL when memory is out; free it with eng_gate_free. */
eng_gate *eng_gate_new(const eng_lexicon *lexicon);
void eng_gate_free(eng_gate *gate);

/* Some rule begins with the lemma: sentences with it, or with a noun that names it, pass; with
 * "be", which most have, only those that name two. */
void eng_gate_open(eng_gate *gate, uint32_t lemma);

/* Some pattern names the lemma: it is matched in sentences with it, and these pass. */
void eng_gate_open_pattern(eng_gate *gate, uint32_t lemma);

/* Whether a sentence is of a kind and length that clauses are looked for in. */
bool eng_gate_can_read(const eng_sentence *s);

bool eng_gate_passes(eng_gate *gate, const eng_article *article, const eng_sentence *s);

/* Whether a sentence has a word that some pattern names. */
bool eng_gate_has_pattern(eng_gate *gate, const eng_article *article, const eng_sentence *s);

#endif
