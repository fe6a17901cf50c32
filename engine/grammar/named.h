/* named.h: what an article named before a word, for all that refers back to it (pronoun.c,
 * several.c, refer.c, country.c). */
#ifndef ENG_GRAMMAR_NAMED_H
#define ENG_GRAMMAR_NAMED_H

#include "grammar/resolve_internal.h"

enum { ENG_SENTENCES_BACK = 3 };

typedef enum eng_need { ENG_NEED_ONE, ENG_NEED_MANY, ENG_NEED_PERSON } eng_need;

/* Whether the sentence names somebody before the token. */
bool eng_names_person(const eng_analysis *analysis, uint32_t sentence, uint32_t token);

/* Whether an entity can be called by a noun, or counted to a region; pacts: `noun` may be NULL. */
typedef bool eng_acceptor(const eng_analysis *z, const eng_entity *entity, const char *noun);

/* An alliance, organisation or treaty, by the nouns of its data or what its kind is called. */
bool eng_accept_pact(const eng_analysis *z, const eng_entity *entity, const char *noun);

/* An organisation, group or party that the names data calls so. */
bool eng_accept_called(const eng_analysis *z, const eng_entity *entity, const char *noun);

bool eng_accept_state(const eng_analysis *z, const eng_entity *entity, const char *noun);
bool eng_accept_region(const eng_analysis *z, const eng_entity *entity, const char *region);
bool eng_accept_monarchy(const eng_analysis *z, const eng_entity *entity, const char *noun);

/* A name looked for backwards from a token. */
typedef struct eng_search {
    uint32_t token, sentence, back; /* in this sentence or up to `back` before it */
    eng_need wanted;
    eng_acceptor *accept; /* with `noun`; NULL: anybody */
    const char *noun, *via;
    const eng_referents *except; /* not these; may be NULL */
} eng_search;

/* The names of a sentence: the first of them; *end is the one after the last. */
size_t eng_sentence_names(const eng_analysis *z, uint32_t sentence, size_t *end);

/* Adds the last name before the token that fits; false when there is none. */
bool eng_last_mention(const eng_analysis *z, const eng_search *search, eng_referents *out);

/* Whether a verb tells of a meeting: meet, gather, convene, assemble. */
bool eng_meets(const eng_analysis *z, uint32_t verb);

/* "Chad left NATO at a summit in Oman. The country ...": takes the only other state of the sentence
 * for the one found, where that is just where others meet. */
void eng_not_scene(const eng_analysis *z, const eng_search *q, eng_referents *out);

/* Adds the parties that a sentence names before a token, places left out, and returns how many.
 * With `lands` only states, with `persons` only those named by or with a person, with a region
 * other than
 * "" only states that news counts there. */
uint32_t eng_all_named(const eng_analysis *z, uint32_t sentence, uint32_t token, bool lands,
                       bool persons, const char *region, eng_referents *out);

/* Whether an entity can be one of "the two sides", or with `lands` of "the two countries". */
bool eng_can_be_party(const eng_analysis *z, uint32_t entity, bool lands);

bool eng_is_among(const eng_referents *list, uint32_t entity); /* list may be NULL */

/* Whether a phrase is plural: a coordination, a plural noun, a people. */
bool eng_plural_phrase(const eng_analysis *z, eng_phrase phrase);

/* "a Nigerian man": one of those who in the plural are the people of a state. */
bool eng_is_somebody(const eng_analysis *z, uint32_t chunk);

/* "the", "this", "both", "its". */
bool eng_definite(const eng_analysis *z, const eng_chunk *chunk);

/* How many "the two states", "both sides" are; 0 where the phrase doesn't say. */
uint32_t eng_number_in(const eng_analysis *z, const eng_chunk *chunk);

/* "each", "each side", "neither", "neither country": of two that are known. */
bool eng_is_each(const eng_analysis *z, const eng_chunk *chunk);

/* The text from a token to before another, cut off where it is too long; "" where there is none. */
void eng_words(const eng_analysis *z, uint32_t first, uint32_t last, char out[ENG_FOLD_MAX]);

#endif
