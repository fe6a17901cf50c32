/* around.h: whom the text names around an act: the owner of a weapon, the one other party that is
 * near, who was blamed or attacked before. The slots that look further than the clause. */
#ifndef ENG_GRAMMAR_AROUND_H
#define ENG_GRAMMAR_AROUND_H

#include "grammar/slots.h"

/* "Russian missiles hit a hospital", "Israeli raids killed two", "rockets fired by Hamas": who sent
 * what the subject of the clause names; or its object: "shot down drones fired by Hamas". `kinds`
 * as in eng_fill. */
void eng_weapon_owner(const eng_analysis *analysis, const eng_clause *clause, bool object,
                      unsigned kinds, eng_referents *out);

/* "Two missiles hit Lviv", after Russia was said to attack Ukraine: the subject is a weapon that
 * nobody owns, and who attacked the recipient in this sentence or the two before it did so again.
 */
void eng_attacker(const eng_found *found, const eng_site *site, const eng_referents *recipient,
                  unsigned kinds, eng_referents *out);

/* "responded to the Chadian raid by closing the border": on whom the act is that answers another
 * one's. */
void eng_answered(const eng_analysis *analysis, const eng_site *site, const eng_referents *actor,
                  unsigned kinds, eng_referents *out);

/* The one other state or group that the clause, or else the sentence, names; none where two are. */
void eng_nearby(const eng_found *found, const eng_site *site, const eng_referents *actor,
                unsigned kinds, eng_referents *out);

/* "accused Oman of lying and broke relations", "spoke with Oman, pledging help": whom the act that
 * the clause goes on from is done to, where it is as friendly or hostile and the clause itself
 * names no other state or group. */
void eng_shared(const eng_found *found, const eng_site *site, const eng_referents *actor,
                unsigned kinds, eng_referents *out);

/* "Relations were cut in 1917, when Oman declared war on Iran": the two states that the sentence,
 * or the one before, names beside the actor, of a passive that names nobody else. */
void eng_pair(const eng_analysis *analysis, const eng_site *site, const eng_referents *actor,
              eng_referents *out);

/* "The attack was claimed by ISIS": where the act's sentence names no other state or group, the one
 * that the sentence before it names. */
void eng_named_before(const eng_found *found, const eng_site *site, const eng_referents *actor,
                      unsigned kinds, eng_referents *out);

/* Takes out those that are named by a capital or a place: "the Kabul bombing", "the Gaza war" tell
 * where it was, not who did it. */
void eng_remove_places(const eng_analysis *analysis, eng_referents *referents);

#endif
