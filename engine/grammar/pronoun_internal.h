/* pronoun_internal.h: what the parts of pronoun resolution share. pronoun.c tells whom a pronoun
 * stands for, pronoun_front.c who stands in front, pronoun_quote.c who was quoted, pronoun_told.c
 * who of those that are told of, pronoun_own.c what the owner that its possessive forms name ("its
 * raids") can be. */
#ifndef ENG_GRAMMAR_PRONOUN_INTERNAL_H
#define ENG_GRAMMAR_PRONOUN_INTERNAL_H

#include "grammar/named.h"

typedef enum eng_outcome { ENG_NOT_IT, ENG_IT, ENG_NOBODY } eng_outcome;

/* Whether the pronoun that wants one such stands for the phrase: it does (added to `out`), it does
 * not, or it stands for a phrase that names nobody. */
eng_outcome eng_try_phrase(const eng_analysis *z, eng_phrase phrase, eng_need wanted, int depth,
                           eng_referents *out);

/* Whether two pronouns are the same word, whatever their case. */
bool eng_same_pronoun(const eng_analysis *z, uint32_t a, uint32_t b);

/* Whom a pronoun in front of the subject stands for, if that is the subject; whether what stands
 * there names only others than a pronoun that is the subject. */
bool eng_own_front(const eng_analysis *z, uint32_t chunk, eng_need wanted, int depth,
                   eng_referents *out); /* With its invasion of Georgia, Russia */
bool eng_fronted(const eng_analysis *z, int32_t own, uint32_t chunk, eng_need wanted, int depth,
                 eng_referents *out); /* After it left NATO, Oman */
bool eng_fronts_others(const eng_analysis *z, int32_t own, uint32_t chunk,
                       eng_need wanted); /* In a letter to Macron, he */

/* Whom a possessive pronoun stands for by what it owns or by what is done to that; false, or nobody
 * in `out`: nothing tells. In the order in which they are asked. */
bool eng_own_blamed(const eng_analysis *z, uint32_t token, eng_need wanted, int depth,
                    eng_referents *out); /* punished Iran for its raid */
bool eng_own_struck(const eng_analysis *z, uint32_t token, eng_need wanted, int depth,
                    eng_referents *out); /* bombed Serbia to end its raids */
bool eng_own_of_body(const eng_analysis *z, uint32_t token, eng_referents *out); /* its members */
bool eng_own_before(const eng_analysis *z, uint32_t token, eng_need wanted, int depth,
                    eng_referents *out); /* raids on Oman since its withdrawal */
bool eng_own_listed(const eng_analysis *z, uint32_t token, eng_need wanted, int depth,
                    eng_referents *out); /* Chad's offer, its help and its return */
bool eng_own_deed(const eng_analysis *z, uint32_t token, eng_need wanted, int depth,
                  eng_referents *out); /* Chad's recall of its envoy */
bool eng_own_helped(const eng_analysis *z, uint32_t token, eng_need wanted, int depth,
                    eng_referents *out); /* helps Oman in its efforts */
bool eng_own_again(const eng_analysis *z, uint32_t token, int depth,
                   eng_referents *out); /* halt its aid and end its war */
bool eng_own_pair(const eng_analysis *z, uint32_t token, int depth,
                  eng_referents *out); /* spoke with Oman and Chad about their bid */

/* "condemned Iran after it raided Oman": Iran, which is condemned for it. */
bool eng_own_offence(const eng_analysis *z, uint32_t token, int32_t own, int depth,
                     eng_referents *out);

/* "The gifts went to Iran's emir. He ...": the one person, though nobody's subject, of whom the
 * sentence before speaks. */
void eng_only_person(const eng_analysis *z, uint32_t sentence, int depth, eng_referents *out);

/* '"We will pay," it said.': as the subject behind a quote, he of whom the last words before all
 * that is quoted tell, and nobody whom the quote names. True where the pronoun stands so. */
bool eng_behind_quote(const eng_analysis *z, uint32_t token, int32_t own, eng_need wanted,
                      int depth, eng_referents *out);

/* "Oman's king met Iran's minister. He praised Chad. They": the subject of a sentence and whom he
 * met in one of those before it. True where he met somebody, who may be nobody that is known. */
bool eng_met_earlier(const eng_analysis *z, uint32_t sentence, const eng_referents *subject,
                     int depth, eng_referents *out);

/* "accused Iran of violating its airspace": nobody does that to his own. */
bool eng_done_to_others(const eng_analysis *z, const eng_clause *c, uint32_t token);

/* we, our, I, us */
bool eng_first_person(const eng_analysis *z, uint32_t token);

/* Whether a verb with such a pronoun as its object tells of another party: "told them", "urged it",
 * but "left it at that", "expected it". */
bool eng_meets_others(const eng_analysis *z, const eng_clause *c, eng_need wanted);

/* "It accused Iran", "It called on Iran": right behind a verb of what one does to others, those
 * whom its subject can't be. */
void eng_pronoun_acts_on(const eng_analysis *z, const eng_clause *c, int depth, eng_referents *out);

/* Whether a pronoun that is the subject of `own` is not that of the clause `c` before, but that of
 * the clause around it: "Iran accused Oman of lying. It". */
bool eng_teller_goes_on(const eng_analysis *z, const eng_clause *c, const eng_clause *own);

/* "gave Chad the tools that it needs": he who gets them needs them. */
bool eng_needs_given(const eng_analysis *z, int32_t own, uint32_t chunk, eng_need wanted, int depth,
                     eng_referents *out);

/* "gave arms to Chad for its war", "sold Chad arms to support its war": whoever gets them. */
bool eng_fights_with_given(const eng_analysis *z, uint32_t token, eng_need wanted, int depth,
                           eng_referents *out);

/* "helps Chad as it fights rebels": whoever is helped does it. True where that is so. */
bool eng_who_is_helped(const eng_analysis *z, int32_t own, uint32_t chunk, eng_need wanted,
                       int depth, eng_referents *out);

/* "Macron met Putin in Oman, where they agreed": the two who met, in the sentence up to there. */
bool eng_who_met(const eng_analysis *z, uint32_t token, int depth, eng_referents *out);

#endif
