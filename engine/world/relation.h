/* relation.h: how two actors stand to each other, from -1 to 1.
 *
 * Every asserted event between two actors moves their relation by the scale of its type, and the
 * effect fades. With s the scale (-10 to 10), t the age in days:
 *
 *     r = tanh(atanh(base) + GAIN * sum(s / 10 * 2^(-t / HALF_LIFE)))
 *
 * The form is the project's own convention, not an estimate: bounded, and such that ten fresh
 * attacks come near -1. A value that is set replaces all that came before it, as the new base, and
 * does not fade. */
#ifndef ENG_WORLD_RELATION_H
#define ENG_WORLD_RELATION_H

#include "world/actor.h"

#define ENG_RELATION_GAIN 0.25
#define ENG_RELATION_HALF_LIFE 365.25 /* days */

typedef struct eng_move {
    uint32_t pair;
    bool set;      /* the value is the relation itself, not a step on the scale */
    double value;  /* -1 to 1 where it was set, else -10 to 10 */
    eng_date date; /* year 0: it holds on every date */
    const eng_source *source;
    uint32_t next; /* the pair's move made before this one, or ENG_NONE */
} eng_move;

typedef struct eng_pair {
    uint32_t ends[2]; /* two actors, the smaller index first */
    uint32_t last;    /* move, or ENG_NONE */
} eng_pair;

/* The relation on a day, from the pair's last move on. Moves without a date have not faded. */
double eng_relation_value(const eng_move *moves, uint32_t last, int32_t day);

#endif
