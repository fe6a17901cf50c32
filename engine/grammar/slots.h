/* slots.h: who fills the actor and recipient of a rule, in a clause, a noun or a compound. */
#ifndef ENG_GRAMMAR_SLOTS_H
#define ENG_GRAMMAR_SLOTS_H

#include "grammar/resolve.h"
#include "grammar/rules.h"

/* How an actor was found that sent the weapon or the attack which is the clause's subject. */
#define ENG_VIA_WEAPON "weapon"

/* What a trigger was found in: a clause, a noun, or a compound such as US-backed. */
typedef struct eng_site {
    const eng_rule *rule;
    int32_t clause;       /* or -1 */
    uint32_t noun;        /* chunk, or UINT32_MAX */
    int32_t compound;     /* mention, or -1 */
    uint32_t object;      /* chunk of the trigger's own object, or UINT32_MAX */
    uint32_t span[2];     /* tokens of the words that carry the act */
    int32_t content;      /* the clause that says what the act is about, or -1 */
    uint32_t preposition; /* that the trigger asks for: "weight behind"; or 0 */
    /* What a dictionary's pattern says (grammar/patterns.h): 1 + the mention it names as source and
     * target, 0: none; and whether the target does it. */
    uint32_t source, target;
    bool reversed;
    bool goes_on; /* what no slot names may be told by the verb before: eng_shared */
} eng_site;

/* The events found so far, for slots that look back at them. */
typedef struct eng_found {
    const eng_analysis *z;
    const eng_event *events;
    size_t count;
    const eng_site **sites; /* where each was found */
} eng_found;

/* Fills `out` from the first of the slots (ending in ENG_SLOT_NONE) that names anybody of the kinds
 * (bits 1 << eng_kind, 0 for any). `actor`: who acts already, for slots that depend on it. */
void eng_fill(const eng_found *found, const eng_site *site, const uint32_t *slots, unsigned kinds,
              const eng_referents *actor, eng_referents *out);

/* Adds those of the kinds that are not there yet. */
void eng_add_referents(eng_referents *to, const eng_referents *from, unsigned kinds,
                       const eng_analysis *analysis);

/* The clause that tells what the verb of saying in `clause` says: "said Egypt left", "Egypt left,
 * Oman said"; -1 for none. */
int32_t eng_said_clause(const eng_analysis *analysis, int32_t clause);

/* The first noun phrase of the object, or of the subject in the passive; UINT32_MAX for none. */
uint32_t eng_object_noun(const eng_analysis *analysis, const eng_clause *clause);

/* "$6 billion in assets": whether argument `k` tells what the sum before it is of. */
bool eng_of_sum(const eng_analysis *analysis, const eng_clause *clause, uint32_t k);

#endif
