/* needs.h: the words without which none of some patterns over codes (codes.h) can match.
 *
 * A pattern that goes "an alliance, chair or seat within three words, pass or hand within three
 * more" matches in no sentence without the name of an alliance, or without one of chair and seat,
 * or without one of pass and hand. Which these are is read off the pattern's program. So most
 * sentences are known not to match by their words alone. */
#ifndef ENG_GRAMMAR_NEEDS_H
#define ENG_GRAMMAR_NEEDS_H

#include "grammar/program.h"

/* All zeros is no pattern. */
typedef struct eng_needs {
    struct eng_need *list; /* by sign, once they are arranged */
    size_t count, room;
    struct eng_wanting *patterns;
    size_t pattern_count, pattern_room;
    uint32_t *first; /* per sign: its first need; those of the next are behind */
    uint64_t asked;  /* how often */
    bool any;        /* some pattern may match whatever the words */
    uint32_t *met;   /* patterns that may match in what was asked about, see eng_needs_begin */
    size_t met_count;
} eng_needs;

/* Adds what a pattern needs; its code, which need not be prepared, is that of LPeg, translated. One
 * without instructions may match anywhere. False when memory is out. */
bool eng_needs_add(eng_needs *needs, const eng_program *pattern);

/* Makes ready what eng_needs_note needs, once all are added. False when memory is out. */
bool eng_needs_arrange(eng_needs *needs);

/* Forgets which patterns may match in the sentences asked about so far. */
void eng_needs_begin(eng_needs *needs);

/* Begins a sentence; whether some pattern may match whatever is in it. */
bool eng_needs_ask(eng_needs *needs);

/* Notes a word of the sentence, four bytes of codes; whether with it a pattern has all that it
 * needs.
 */
bool eng_needs_note(eng_needs *needs, const char word[4]);

void eng_needs_free(eng_needs *needs);

#endif
