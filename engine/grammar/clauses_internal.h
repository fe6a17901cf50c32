/* clauses_internal.h: what building clauses (clauses.c, absolute.c, apposed.c, gap.c, reattach.c)
 * and finding their subjects (control.c, control_gerund.c) share. */
#ifndef ENG_GRAMMAR_CLAUSES_INTERNAL_H
#define ENG_GRAMMAR_CLAUSES_INTERNAL_H

#include "grammar/analysis.h"

static inline bool eng_has_phrase(eng_phrase p) {
    return p.last > p.first;
}

/* The first argument without a preposition, or an empty phrase. */
static inline eng_phrase eng_first_object(const eng_clause *clause) {
    for (uint32_t i = 0; i < clause->argument_count; i++)
        if (clause->arguments[i].preposition == 0) return clause->arguments[i].phrase;
    return (eng_phrase){0, 0};
}

/* Whether the chunk is one of the words (ending in NULL). */
bool eng_preposition_is(const eng_analysis *analysis, uint32_t chunk, const char *const *words);

/* Whether the verb group, a chunk, is a plural one: "oppose", "are", "have left". */
bool eng_plural_verb(const eng_analysis *analysis, uint32_t chunk);

/* "help", "aid": whether a verb, a lemma, is of what who works or pays for it gives by that. */
bool eng_is_help(const eng_analysis *analysis, uint32_t verb);

/* Whether a verb group is that of "took place". */
bool eng_takes_place(const eng_analysis *analysis, const eng_chunk *verb);

/* "it is not", "it may have been": whether the clause can point out what another one tells of: "it
 * was Oman that left". */
bool eng_it_is(const eng_analysis *analysis, const eng_clause *clause);

/* Whether a noun, a lemma, is what is said or done: "charge", "terms", "strike". */
bool eng_is_told(const eng_analysis *analysis, uint32_t noun);

/* Hangs the clause with this index on the one that it is joined to. */
void eng_reattach(eng_analysis *analysis, size_t index);

/* "does everything", "does what it can": whether it is the clause of that "do". What he can do "to
 * help" hangs on it too. */
bool eng_does_all(const eng_analysis *analysis, const eng_clause *clause);

/* Makes the clause with this index a relative one where it says what is done to the noun before it:
 * "an offer that Oman rejected". */
void eng_take_gap(eng_analysis *analysis, size_t index);

/* "a verdict which Oman said it would not accept": gives what is said without an object the noun of
 * the relative clause around it. */
void eng_pass_gap(eng_analysis *analysis, size_t index);

/* "attacked Iran, a foe, and Oman left": gives the clause the subject behind the apposition. */
void eng_part_apposed(eng_analysis *analysis, size_t index);

/* "said troops from Oman and Chad had left": gives what is said the whole subject. */
void eng_take_said_list(eng_analysis *analysis, size_t index);

/* Gives the second -ing form of an absolute the name before it: "with Oman leaving and Iran
 * joining". */
void eng_part_absolutes(eng_analysis *analysis, eng_clause *clause);

/* The noun phrase before a relative or participle, a chunk, on which it hangs; or an empty one. */
eng_phrase eng_noun_hung_on(const eng_analysis *analysis, uint32_t chunk, bool participle);

/* "Iran and Oman, which left NATO, met": behind a comma a relative clause is of all of a list of
 * names that is the subject; of any list in "named Iran and Oman, both of which left". The list, or
 * none. */
eng_phrase eng_whole_list(const eng_analysis *analysis, const eng_clause *clause);

/* Whether the chunk is a noun phrase whose head is part of a known name. */
static inline bool eng_is_name(const eng_analysis *z, size_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    return c->kind == 'N' && z->article->tokens[c->head].mention >= 0;
}

/* Whether what a phrase names can do something: no law, no money. */
bool eng_can_act(const eng_analysis *analysis, eng_phrase phrase);

/* Whose the deed or plan is that a noun, a chunk, names: "Oman's decision"; or an empty phrase. */
eng_phrase eng_noun_owner(const eng_analysis *analysis, uint32_t noun);

/* By whom a passive clause says that it was done; or an empty phrase. */
eng_phrase eng_by_agent(const eng_analysis *analysis, const eng_clause *clause);

/* Who does what a gerund behind a preposition tells; the clause has a parent. */
eng_phrase eng_gerund_subject(const eng_analysis *analysis, const eng_clause *clause);
/* The same of an -ing form without a preposition, where who stands before it does it; or none. */
eng_phrase eng_ing_subject(const eng_analysis *analysis, const eng_clause *clause);

/* Gives a clause without a subject of its own the one that controls it, if there is one. */
void eng_control(eng_analysis *analysis, eng_clause *clause);

/* "said Oman's decision to invade Chad was wrong": gives the clause of what is said its subject,
 * the decision, and the infinitive between its object. */
void eng_said_of_plan(eng_analysis *analysis, int32_t infinitive);

/* Takes the n places from `at` on out of the shape, so that clauses are read without them. */
void eng_take_out(eng_analysis *analysis, size_t at, size_t n);

#endif
