/* times.h: which dates of a sentence can tell when an act was: those of its own clause, of clauses
 * whose time it shares, and of one that it lies so many days from. */
#ifndef ENG_GRAMMAR_TIMES_H
#define ENG_GRAMMAR_TIMES_H

#include "grammar/analysis.h"

enum { ENG_TIMES_MAX = 12 };

/* Clauses are indices, -1 for none. */
typedef struct eng_times {
    int32_t clauses[ENG_TIMES_MAX]; /* its own and those whose time it shares, the nearest first */
    size_t count;
    int32_t participle; /* hangs on the noun that names it: "the sanctions imposed in 2018" */
    int32_t decided;    /* tells when somebody said that he himself will do it */
    int32_t above;      /* its relative clause hangs on this */
    int32_t from;       /* it lies `offset` from this: "four days after Oman left" */
    uint32_t offset;    /* the chunk "four days" */
    bool ahead;         /* it is later than `from` */
    bool told;          /* of `from` a date must be told */
    bool named;         /* a noun names it ... */
    bool noun;          /* ... in a clause that tells of something else */
    bool present;       /* its verb is in the present tense */
    bool past;          /* its verb is in a past tense */
    bool going;         /* it is told as "was leaving" */
    bool perfect;       /* it is told as "has left" */
} eng_times;

/* What dates can tell when the act was that the chunk of the clause names. */
void eng_times_of(const eng_analysis *analysis, int32_t clause, uint32_t chunk, eng_times *out);

/* The clause whose time a date in the chunk tells: the innermost there; in front of one ("In 1999,
 * when Oman was rich, Egypt left") the main one behind it; behind the last ("left Goma, the largest
 * city, on Monday") that. */
int32_t eng_time_clause(const eng_analysis *analysis, uint32_t chunk);

/* Whether two clauses tell of one time: one hangs on the other by after, when and the like, as a
 * participle or as an infinitive. */
bool eng_same_time(const eng_analysis *analysis, int32_t a, int32_t b);

/* Whether it tells, as "having left", of what was before the clause that it hangs on. */
bool eng_came_before(const eng_analysis *analysis, const eng_clause *clause);

#endif
