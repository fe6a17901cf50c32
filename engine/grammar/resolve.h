/* resolve.h: whom a noun phrase stands for.
 *
 * Names, then people and bodies that act for a named entity ("Saudi officials", "the government of
 * Egypt"), then reference back over the article: "the alliance", "the two states", "the kingdom",
 * it, they, he. Nothing reaches back over three sentences except to an alliance. */
#ifndef ENG_GRAMMAR_RESOLVE_H
#define ENG_GRAMMAR_RESOLVE_H

#include "grammar/analysis.h"

enum { ENG_REFERENTS_MAX = 64 };

typedef struct eng_referent {
    uint32_t entity, person; /* person: ENG_NO_ENTITY where none acts */
    uint32_t first, last;    /* tokens of the words that named it here */
    const char *via;         /* NULL: a name; else how: "modifier", "possessor", "pronoun", ... */
    bool place;              /* named as a place: in Riyadh */
} eng_referent;

typedef struct eng_referents {
    eng_referent list[ENG_REFERENTS_MAX];
    size_t count;
} eng_referents;

/* No referents. The list has room for many and is not cleared: it is needed too often. */
static inline eng_referents eng_nobody(void) {
    eng_referents none;
    none.count = 0;
    return none;
}

/* Whom a phrase stands for, each entity once; empty when nobody in the names data. */
void eng_resolve(const eng_analysis *analysis, eng_phrase phrase, eng_referents *out);

/* Whom the names before the head of a noun-phrase chunk stand for, compounds such as US-backed left
 * out: "US withdrawal", "Iranian attacks". */
void eng_resolve_modifiers(const eng_analysis *analysis, uint32_t chunk, eng_referents *out);

/* The possessor of a noun-phrase chunk: "Egypt's withdrawal", "his decision". */
void eng_resolve_possessor(const eng_analysis *analysis, uint32_t chunk, eng_referents *out);

/* Those who take part in "bilateral talks", "a four-way summit": all that the sentence, or one of
 * the two before it, names, where they are as many. */
void eng_resolve_number(const eng_analysis *analysis, uint32_t chunk, eng_referents *out);

/* The chunk after "Georgia", or after all of "Georgia, Moldova and Ukraine" that begins there. */
uint32_t eng_list_end(const eng_analysis *analysis, uint32_t first);

/* "between Oman and Chad, Mali and Togo, and Peru and Chile": the chunk after the further pairs of
 * states behind `end`; but "between Oman and Chad, and Mali and Togo left". */
uint32_t eng_pairs_end(const eng_analysis *analysis, uint32_t end);

/* What the text was about just before a token: the last alliance, organisation or treaty named in
 * the sentence or the two before it. */
void eng_resolve_context(const eng_analysis *analysis, uint32_t token, eng_referents *out);

#endif
