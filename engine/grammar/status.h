/* status.h: did it happen, and who says so.
 *
 * Factuality follows the chain of clauses above an act: negation and modals of its own verb group,
 * what the governing verb or noun says of its complement (manage +, fail -, plan open), conditions,
 * questions. Attribution is the chain of speakers above it, nearest first. */
#ifndef ENG_GRAMMAR_STATUS_H
#define ENG_GRAMMAR_STATUS_H

#include "grammar/resolve.h"
#include "world/event.h"

typedef struct eng_status {
    unsigned aux;      /* ENG_AUX_ bits */
    unsigned governed; /* ENG_SAYS_REFUSAL, _THREAT or _OFFER where such a word governs it */
    bool reached;      /* it is the end of another deed, which reaches it at once, if it can be */
    eng_phrase speakers[4]; /* nearest first; the words that name them */
    uint32_t speaker_count;
} eng_status;

/* The status of what clause `clause` says. */
eng_status eng_clause_status(const eng_analysis *analysis, int32_t clause);

/* The status of the act that the noun-phrase chunk names. */
eng_status eng_noun_status(const eng_analysis *analysis, uint32_t chunk);

/* ENG_AUX_HISTORICAL where those who act are all named by persons who left office more than a year
 * before the article: what they did for their state was then. Else 0. */
unsigned eng_office_aux(const eng_analysis *analysis, const eng_referents *actor);

#endif
