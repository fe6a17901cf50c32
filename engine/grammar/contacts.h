/* contacts.h: clauses that begin with no word of their own: "the deal Oman brokered", "said in a
 * statement Oman had left". */
#ifndef ENG_GRAMMAR_CONTACTS_H
#define ENG_GRAMMAR_CONTACTS_H

#include "grammar/analysis.h"

/* Whether the token begins a verb group that has lost its object to the noun before its subject:
 * nobody and nothing follows that it could be, and it either needs one (stdlib/data/senses.txt) or
 * stands before another verb, the noun's: "the ship Iran seized sank". */
bool eng_lacks_object(const eng_analysis *z, uint32_t token, bool *verb_follows);

/* Whether the words from `first` to the name at `head` count some of a people: "the nine Turks". */
bool eng_some_people(const eng_analysis *z, uint32_t first, uint32_t head);

/* Past the names that are joined to the one which ends there, ", Chad and Mali"; or the same token.
 */
uint32_t eng_past_names(const eng_analysis *z, uint32_t token);

/* Puts a 'w', as that of "which", before such relative clauses in the shape of the sentence that
 * begins at `from`, and an 'h', as of "that", before what is said. The shape has room for one more
 * at every place. */
void eng_mark_contacts(eng_analysis *z, size_t from);

#endif
