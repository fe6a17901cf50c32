/* diff.h: what differs between two worlds, most often a world and its fork. */
#ifndef ENG_WORLD_DIFF_H
#define ENG_WORLD_DIFF_H

#include "world/world.h"

typedef enum eng_difference_kind {
    ENG_DIFF_ALLIANCE, /* the alliance's own state; `before` and `after` are its words */
    ENG_DIFF_MEMBER,   /* an actor's standing in it; "outside", "member", "left" ... */
    ENG_DIFF_RELATION, /* of `id` and `other`; the numbers */
    ENG_DIFF_ATTRIBUTE /* `other` is the key; words or numbers, NULL words and NAN for none */
} eng_difference_kind;

typedef struct eng_difference {
    eng_difference_kind kind;
    const char *id;    /* alliance, or actor */
    const char *other; /* member, other actor or key; NULL for ENG_DIFF_ALLIANCE */
    const char *before, *after;
    double from, to;
    const eng_source *source; /* what `b` knows of the change, or NULL */
} eng_difference;

typedef struct eng_diff {
    eng_difference *at;
    size_t count, room;
} eng_diff;

/* What changes on the way from a to b, after all that each knows: alliances and members, then
 * relations (both on the later of the two clocks; less than 1e-9 is no difference), then
 * attributes. Texts belong to the two worlds. False when memory is out; the caller frees *out. */
bool eng_world_diff(eng_world *a, eng_world *b, eng_diff *out);
void eng_diff_free(eng_diff *diff);

#endif
