/* view_words.h: verbs, and a few nouns, for which the view has rules of their own. */
#ifndef ENG_TEXT_VIEW_WORDS_H
#define ENG_TEXT_VIEW_WORDS_H

#include <stdint.h>

enum {
    ENG_VIEW_NAMES = 1,   /* says what something is and takes no clause: "called that illegal" */
    ENG_VIEW_MOVES = 2,   /* "is patrolling off Libya", not "called off Haiti's bid" */
    ENG_VIEW_OBJECT = 4,  /* goes on with a noun, and takes no clause: "rejected UN calls" */
    ENG_VIEW_INSISTS = 8, /* says, and also demands: "insisted that Ukraine hold elections" */
    ENG_VIEW_LETS = 16,   /* "let the sailors leave" */
    ENG_VIEW_YIELDS = 32, /* its "to" asks for a noun: "bowed to pressure", "response to attacks" */
    ENG_VIEW_PARTICLE = 64, /* with a particle it takes an -ing form: "ruled out restoring ties" */
    ENG_VIEW_NUMBER = 128,  /* "killed over 20", where "over" belongs to the number */
    ENG_VIEW_GIVES = 256    /* "gave it aid", where "it" does not aid */
};

/* Which of these a lemma is. */
uint16_t eng_view_lists(const char *lemma);

#endif
