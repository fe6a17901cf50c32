/* told.h: the slots that look back at what the text told before: who accused, asked or harmed the
 * actor, and whose the known thing is that the act is about. */
#ifndef ENG_GRAMMAR_TOLD_H
#define ENG_GRAMMAR_TOLD_H

#include "grammar/slots.h"

/* Adds the event's actors, each as one that the words of the site stand for. */
void eng_add_actors(const eng_found *found, const eng_event *event, const eng_site *site,
                    const char *via, unsigned kinds, eng_referents *out);

/* Whether one of the ids is that of a referent. */
bool eng_names_one_of(const eng_found *found, const char **ids, size_t count,
                      const eng_referents *referents);

/* Whether the event was told in the sentence or one of the `reach` sentences before it. */
bool eng_just_told(const eng_event *event, uint32_t sentence, uint32_t reach);

/* Who did such a thing to one of `whom`, last told in the site's sentence or the `reach` before. */
void eng_look_back(const eng_found *found, const eng_site *site, uint32_t reach,
                   bool (*such)(const eng_event *), const eng_referents *whom, const char *via,
                   unsigned kinds, eng_referents *out);

/* Who accused the actors before, in this sentence or the two before it. */
void eng_accuser(const eng_found *found, const eng_site *site, const eng_referents *actor,
                 eng_referents *out);

/* "Chad asked Oman for arms. Oman refused": who asked the actors for something, or offered it, in
 * this sentence or the one before. */
void eng_asker(const eng_found *found, const eng_site *site, const eng_referents *actor,
               unsigned kinds, eng_referents *out);

/* "Iran seized a ship. Oman vowed to retaliate": who did something against the actors before, in
 * this sentence or the two before it. */
void eng_foe(const eng_found *found, const eng_site *site, const eng_referents *actor,
             unsigned kinds, eng_referents *out);

/* "Two Omanis jailed in Iran were freed": who took or held the recipient, in this sentence or the
 * two before it, where the act is told in the passive. */
void eng_captor(const eng_found *found, const eng_site *site, const eng_referents *recipient,
                unsigned kinds, eng_referents *out);

/* "Chad banned imports from Oman. The ban was lifted", "Chad and Oman made peace. Kenya brokered
 * the deal": who did what the known thing names, where the act is told in the passive and `out` is
 * the actor; else on whom it was, or of a go-between's act who took part. In this sentence or the
 * two before it. */
void eng_told(const eng_found *found, const eng_site *site, const eng_referents *actor,
              unsigned kinds, eng_referents *out);

/* "Iran seized a tanker. The UN demanded its release", "Iraq invaded Kuwait. Oman called for a
 * withdrawal": who did that, last told in this sentence or the one before it. */
void eng_culprit(const eng_found *found, const eng_site *site, const eng_referents *actor,
                 unsigned kinds, eng_referents *out);

/* "Oman severed ties with Chad. Mali recalled its envoy": whom others did such a thing to, last
 * told in this sentence or the one before it, where it was one; who did it to the actor. */
void eng_alike(const eng_found *found, const eng_site *site, const eng_referents *actor,
               unsigned kinds, eng_referents *out);

/* "imposed sanctions in response", "lodged a protest", "responded by leaving": whether what the
 * site's clause tells is done on account of a deed that was told before. */
bool eng_on_account(const eng_analysis *analysis, const eng_site *site);

/* "retaliated with an air strike": whether the noun is what somebody answers with. */
bool eng_answers_with(const eng_analysis *analysis, uint32_t noun);

/* "imposed sanctions over the raid", "The raid prompted it to leave": whose the deed is on account
 * of which the site's clause is done. */
void eng_account_of(const eng_analysis *analysis, const eng_site *site, eng_referents *out);

/* The list-th list of nouns of deeds that eng_known_deed looks back for, NULL at its end; NULL
 * behind the last list. */
const char *const *eng_deed_words(size_t list);

/* What is thought of a deed in words that tell nothing new of it: "a cowardly attack"; NULL at the
 * end. */
const char *const *eng_ill_words(void);

/* "Chad bombed a port. Kenya condemned the raid, and Oman demanded an end to the strikes": who did
 * the deed that a bare noun takes up, told as an event in this sentence or the two before it. */
void eng_known_deed(const eng_found *found, const eng_site *site, const eng_referents *actor,
                    unsigned kinds, eng_referents *out);

#endif
