/* unlisted.h: names that the names data does not list: an armed group, party, organisation, treaty,
 * company or private person that the text names and describes.
 *
 * Only a noun phrase that stands where a rule looks for somebody is read so, and only where its
 * words say what it is: "the Polar Front", "the rebel group Itihad", "the Tarnow Accord". Its code
 * is made from its words: EXXON, GULEN (a person's last name), VOICEOFEUROPE, TARNOW (an accord by
 * what sets it apart), the first letters where there are three words or more. */
#ifndef ENG_GRAMMAR_UNLISTED_H
#define ENG_GRAMMAR_UNLISTED_H

#include "grammar/resolve.h"

/* What a name without data stands for. Its entity's index follows those of the names data. */
struct eng_unlisted {
    eng_entity entity; /* only its kind is filled */
    const char *id;
    eng_unlisted *next;
};

/* The entity of an index, listed or not; NULL for ENG_NO_ENTITY. */
const eng_entity *eng_entity_of(const eng_analysis *analysis, uint32_t entity);

/* Its id: "EGY". */
const char *eng_entity_id(const eng_analysis *analysis, uint32_t entity);

/* The index of an id, or ENG_NO_ENTITY. */
uint32_t eng_entity_find(const eng_analysis *analysis, const char *id);

/* Adds those whom a phrase names that nothing lists, of the kinds (bits 1 << eng_kind; 0: any that
 * can act, which companies and private persons can't). */
void eng_resolve_unlisted(const eng_analysis *analysis, eng_phrase phrase, unsigned kinds,
                          eng_referents *out);

#endif
