/* attributions.h: who says what, for any text: the sources of speech, writing and belief in a
 * sentence, the words that show it, and what each of them says.
 *
 * The same search as for the speakers of events (status.h) asks it of every clause and of every
 * stretch in quotation marks. */
#ifndef ENG_GRAMMAR_ATTRIBUTIONS_H
#define ENG_GRAMMAR_ATTRIBUTIONS_H

#include "grammar/resolve.h"

/* A run of tokens, last exclusive; empty: none. */
typedef struct eng_words {
    uint32_t first, last;
} eng_words;

typedef struct eng_attribution {
    uint32_t sentence;    /* where the content stands */
    eng_phrase who;       /* the source, which may stand in a sentence beside it */
    eng_words source;     /* its words: "a source in Cairo" */
    eng_words cue;        /* "has said", "according to", "claim"; empty for a label's colon */
    eng_words content[2]; /* the second where source and cue part it, else empty */
    bool direct;          /* the words are quoted */
} eng_attribution;

/* The words that name who says so: the phrase with what hangs on it ("a source close to the king"),
 * without the time before it and the 's behind it. */
eng_words eng_source_words(const eng_analysis *analysis, eng_phrase who);

/* The attributions of a sentence in the order of their contents, at most `room`; how many. The
 * sentence, and those beside it that may tell who is quoted, are cut where the analysis has a
 * cutter. */
size_t eng_find_attributions(const eng_analysis *analysis, uint32_t sentence, eng_attribution *list,
                             size_t room);

#endif
