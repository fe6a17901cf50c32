/* status_internal.h: what the parts of status.h share: status.c reads the chain of clauses,
 * status_noun.c what is said of an act that a noun names, status_subject.c
 * what of one that is the subject, status_place.c what of one that somebody is in, status_meeting.c
 * whether a meeting is to come, noun_open.c what leaves it open, govern.c tells what a word makes
 * of its complement, govern_noun.c what a noun does, would.c what "would" says, speakers.c finds
 * who says so. */
#ifndef ENG_GRAMMAR_STATUS_INTERNAL_H
#define ENG_GRAMMAR_STATUS_INTERNAL_H

#include "grammar/status.h"
#include "grammar/word_id.h"

/* What the word that governs a clause says of it. */
typedef struct eng_hold {
    unsigned aux;      /* ENG_AUX_ bits it adds */
    unsigned governed; /* ENG_SAYS_REFUSAL, _THREAT or _OFFER */
    unsigned drops;    /* bits of the clause's own verb that it takes back: hopes it will */
    unsigned lifts;    /* bits of its own verb that it does not hand on: did not fail to */
    bool purpose;      /* something is done to this end, which is not reached yet: paid to leave */
    bool asked;        /* what it asks for is open: tried to persuade it to leave */
    bool reached;      /* by what is done: spoke to affirm it */
    bool ends;         /* what stands above says nothing of it: refused to rule out leaving */
} eng_hold;

/* The chunk of the noun that an infinitive or gerund hangs on ("decision to quit"), or UINT32_MAX,
 * and that noun, or 0. */
uint32_t eng_governing_chunk(const eng_analysis *analysis, const eng_clause *clause);
uint32_t eng_governing_noun(const eng_analysis *analysis, const eng_clause *clause);

/* "held a vote on leaving", "put off a decision on leaving": it is what is asked. */
bool eng_in_question(const eng_analysis *analysis, const eng_clause *clause);

/* What the noun chunk that governs a clause of the sentence says of it, with what becomes of it:
 * "dropped plans to leave", "its attempt to leave failed". */
eng_hold eng_governs_by_noun(const eng_analysis *analysis, uint32_t noun, uint32_t sentence);

/* Whether the chunk `that` before the clause makes it what a noun tells ("the claim that Egypt left
 * NATO"); then *hold is what that says. */
bool eng_told_by_noun(const eng_analysis *analysis, const eng_clause *clause, uint32_t that,
                      eng_hold *hold);

/* Whether what the clause tells is done by the efforts that the noun chunk before it names. */
bool eng_is_made(const eng_analysis *analysis, uint32_t noun, const eng_clause *clause);

/* "if an attack on Oman proceeds, Chad will leave": whether the subject chunk of clause k is one
 * that a condition speaks of. */
bool eng_supposed(const eng_analysis *analysis, const eng_clause *k, uint32_t chunk);

/* What clause k says of the act that its subject chunk names: "the talks will begin", "the attack
 * is unlikely"; inherited: the marks of the clause. */
unsigned eng_of_subject(const eng_analysis *analysis, const eng_clause *k, uint32_t chunk,
                        unsigned inherited);

/* ENG_AUX_ bits of what stands right behind the noun phrase chunk and says that it is still to come
 * or may: "the talks with Oman scheduled for June", "the visit, which is due on Friday". */
unsigned eng_arranged_behind(const eng_analysis *analysis, uint32_t chunk);

/* ENG_AUX_ bits of the meeting that the noun phrase chunk names, 0 for anything else, in a clause
 * with the marks inherited: "will fly to Rome for talks". */
unsigned eng_of_meeting(const eng_analysis *analysis, uint32_t chunk, unsigned inherited);

/* Whether the noun phrase chunk names a meeting. */
bool eng_is_meeting(const eng_analysis *analysis, uint32_t chunk);

/* "has landed in Rome for talks": whether who is there for the meeting is yet to hold it. */
bool eng_has_come_for(const eng_analysis *analysis, uint32_t chunk, const eng_clause *k);

/* ENG_AUX_FUTURE where the clause beside a noun phrase of no clause is about the future: "at the
 * summit, they will sign it". */
unsigned eng_around_noun(const eng_analysis *analysis, uint32_t chunk);

/* Whether a preposition stands between the chunks: "a part of the talks". */
bool eng_linked(const eng_analysis *analysis, uint32_t first, uint32_t chunk);

/* "may be behind the attack", "is believed to be responsible for it": whether the noun phrase chunk
 * is as sure as the verb of clause k. */
bool eng_may_have_part(const eng_analysis *analysis, const eng_clause *k, uint32_t chunk);

/* "is not at war", "nor has it been at war", "was not involved in the attack", "was not behind the
 * attack"; inherited: the marks of the clause. */
bool eng_negated_place(const eng_analysis *analysis, const eng_clause *k, uint32_t chunk,
                       unsigned inherited);

/* "will be in touch with Oman", "could be at war", "looks forward to maintaining contact": as sure
 * as the verb is. */
bool eng_is_state(const eng_analysis *analysis, const eng_clause *k, uint32_t chunk);

/* Whether the token is a, an or any. */
bool eng_is_indefinite(const eng_analysis *analysis, uint32_t token);

/* "has nothing to announce about a visit", "does not have anything on a call", "has nothing to say
 * on Egypt leaving": whether what the preposition, a chunk, stands before is not told. */
bool eng_untold(const eng_analysis *analysis, uint32_t preposition);

/* Whether the words around the noun phrase chunk in its clause, or -1, leave it open: "fears of an
 * attack", "any attack"; aux: what is known of it so far. */
bool eng_left_open(const eng_analysis *analysis, uint32_t chunk, int32_t clause, unsigned aux);

/* What governs the clause, and what that says. */
eng_hold eng_governed_by(const eng_analysis *analysis, const eng_clause *clause);

/* "persuade", "urge": who tries to do this to somebody has asked, whatever comes of it. */
bool eng_is_asked(const eng_analysis *analysis, const eng_clause *clause);

/* "tried to leave", "sought to leave": whether the verb, a lemma, leaves open whether one did. */
bool eng_tries(const eng_analysis *analysis, uint32_t verb);

/* Whether a noun, a lemma, is one of trying: "attempt". */
bool eng_is_attempt(const eng_analysis *analysis, uint32_t noun);

/* "in an attempt to convince Oman": whether the noun chunk leaves what it governs asked. */
bool eng_attempts_to_ask(const eng_analysis *analysis, uint32_t noun, const eng_clause *clause);

/* The same of an infinitive and of a gerund that no noun governs. */
eng_hold eng_of_infinitive(const eng_analysis *analysis, const eng_clause *clause);
eng_hold eng_of_gerund(const eng_analysis *analysis, const eng_clause *clause);

/* "used his visit to urge Oman to pay", "used the announcement to condemn it": he did. */
bool eng_used_to_say(const eng_analysis *analysis, const eng_clause *clause);

/* Whether the clause above is in the negative. */
bool eng_above_negated(const eng_analysis *analysis, const eng_clause *clause);

/* A claim tells what someone says; that it may be untrue is for who reads it to judge. */
bool eng_claims(const eng_analysis *analysis, uint32_t lemma);

/* "rule out leaving" is a refusal, whatever "rule" alone is; what a refusal says. */
bool eng_rules_out(const eng_analysis *analysis, const eng_chunk *verb);
eng_hold eng_refused(bool negated);

/* What the word says of its complement; negated: it stands in the negative. */
eng_hold eng_governs(const eng_analysis *analysis, uint32_t lemma, bool negated);

/* "may", "possibly": the ENG_AUX_ bits of ENG_SAYS_ bits. */
unsigned eng_says_aux(unsigned says);

/* Whether a sentence asks whether something is so. */
bool eng_is_question(const eng_analysis *analysis, uint32_t sentence);

/* Whether the token is a past form of be, have or do; `be`: of be alone. */
bool eng_is_past_auxiliary(const eng_analysis *analysis, uint32_t token, bool be);

/* Whether the clause's verb tells what is said or thought. */
bool eng_reports(const eng_analysis *analysis, const eng_clause *clause);

/* "made clear", "made it very clear": what it has behind it is said. */
bool eng_made_clear(const eng_analysis *analysis, const eng_clause *clause);

/* Whether the clause's "would" is "will", told in the past: "said it would leave". */
bool eng_would_come(const eng_analysis *analysis, const eng_clause *clause);

bool eng_has_object(const eng_clause *clause);

/* The status of a clause; direct: see below. */
eng_status eng_status_of(const eng_analysis *analysis, int32_t clause, bool direct);

/* Adds who says what the clause tells, nearest first. direct: its own act, which who demands it or
 * accuses of it speaks of too; not what a noun in it names. */
void eng_add_speakers(const eng_analysis *analysis, int32_t clause, bool direct,
                      eng_status *status);

/* Adds who accuses someone of what the noun phrase chunk names, in its clause. */
void eng_add_accuser(const eng_analysis *analysis, uint32_t chunk, int32_t clause,
                     eng_status *status);

/* Adds who says what a chunk of no clause names. */
void eng_add_speakers_of_phrase(const eng_analysis *analysis, uint32_t chunk, eng_status *status);

static inline unsigned eng_says(const eng_analysis *z, uint32_t lemma) {
    return lemma ? z->lexicon->lemmas[lemma].says : 0;
}

#endif
