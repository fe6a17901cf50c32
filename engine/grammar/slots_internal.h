/* slots_internal.h: what filling slots (slots.c) shares with those of clauses (clause_slots.c) and
 * nouns (noun_slots.c). Each adds to `out` those of the kinds (bits 1 << eng_kind, 0 for any). */
#ifndef ENG_GRAMMAR_SLOTS_INTERNAL_H
#define ENG_GRAMMAR_SLOTS_INTERNAL_H

#include "grammar/resolve_internal.h"
#include "grammar/slots.h"

/* Whether one of the tokens has one of the lemmas (ending in NULL). */
bool eng_has_lemma(const eng_analysis *z, uint32_t from, uint32_t to, const char *const *words);

/* Whether a noun, a lemma, is a line between two: what is near it may be on either side. */
bool eng_is_border(const eng_analysis *z, uint32_t noun);

/* "Oman's OPEC policy": the owner of the noun chunk where a pact stands before the noun. */
void eng_owner_of_pact(const eng_analysis *z, uint32_t chunk, unsigned kinds, eng_referents *out);

/* Whom a phrase stands for; and if nobody, whose it is. */
void eng_resolve_into(const eng_analysis *z, eng_phrase phrase, unsigned kinds, eng_referents *out);
void eng_resolve_or_owner(const eng_analysis *z, eng_phrase p, unsigned kinds, eng_referents *out);

/* Who did what the noun of a chunk names, as the relative clause behind it says: "the raid that
 * Oman launched". */
void eng_doer_behind(const eng_analysis *z, uint32_t chunk, eng_referents *out);

/* "criticised how Oman acts", "voiced anger that Oman left", "deplored the fact that Oman had
 * left": who does what is judged. */
void eng_doer_in_content(const eng_analysis *z, const eng_site *s, unsigned kinds,
                         eng_referents *out);

/* The prepositional phrases that follow a noun directly, and those of a clause. */
void eng_noun_preposition(const eng_analysis *z, uint32_t chunk, uint32_t lemma, unsigned kinds,
                          eng_referents *out);
void eng_clause_preposition(const eng_analysis *z, const eng_clause *c, uint32_t lemma,
                            unsigned kinds, eng_referents *out);

/* "the invasion and occupation of Iraq": whether the noun shares the next one's "of". */
bool eng_shares_of(const eng_analysis *z, uint32_t chunk);

/* Takes those out of `from` that are in `other`. */
void eng_remove_shared(eng_referents *from, const eng_referents *other);

/* "the threat to leave", "a refusal by Oman on Monday to leave": the infinitive, a chunk, that says
 * what a noun is about, or UINT32_MAX. */
uint32_t eng_infinitive_of(const eng_analysis *z, uint32_t noun);

/* Whom the content of a demand, a promise or a refusal is about. */
void eng_concerned(const eng_analysis *z, const eng_site *s, const eng_referents *actor,
                   unsigned kinds, eng_referents *out);

/* Who does what the site's clause tells, where it has no "by": in the passive, and in the active,
 * where the subject can name a plan, a text or an aim. True: a plan says whose it is, and nobody
 * else can do it. */
void eng_passive_doer(const eng_analysis *z, const eng_site *s, unsigned kinds, eng_referents *out);
bool eng_active_doer(const eng_analysis *z, const eng_site *s, unsigned kinds, eng_referents *out);

/* Those in a slot (rules.h) of the site's clause, or of its noun. */
void eng_clause_slot(const eng_analysis *z, const eng_site *s, uint32_t slot, unsigned kinds,
                     eng_referents *out);
void eng_noun_slot(const eng_analysis *z, const eng_site *s, uint32_t slot, unsigned kinds,
                   eng_referents *out);

static inline bool eng_holds(eng_phrase p, uint32_t chunk) {
    return p.first <= chunk && chunk < p.last;
}

#endif
