/* actor.h: who there is, and what is known of them with its source.
 *
 * An actor is any code that events or data name: a state, an organisation, an alliance, an armed
 * group. Its name and kind are attributes like any other, so that each has its source and its
 * date, and undoing is forgetting the last ones. */
#ifndef ENG_WORLD_ACTOR_H
#define ENG_WORLD_ACTOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/date.h"

#define ENG_NONE UINT32_MAX /* no index */

/* Where a piece of knowledge comes from; what does not apply is NULL. The strings live as long as
 * the world that handed the source out. */
typedef struct eng_source {
    const char *data;  /* a data set or file: "names data" */
    const char *why;   /* the user's own words for a change made by hand */
    const char *event; /* the id of an event; the four below are its words */
    const char *article, *by, *text, *sentence;
} eng_source;

typedef struct eng_attribute {
    const char *key;
    const char *text; /* NULL: the value is the number */
    double number;
    eng_date date; /* from when it holds; year 0: from when it was said */
    const eng_source *source;
    uint32_t actor;
    uint32_t next; /* the actor's attribute said before this one, or ENG_NONE */
} eng_attribute;

typedef struct eng_actor {
    const char *id;
    uint32_t generation; /* differs for every actor that ever was in the world */
    uint32_t attributes; /* the last one said, or ENG_NONE */
    uint32_t alliance;   /* the alliance that this actor is, or ENG_NONE */
} eng_actor;

/* The attribute of that key that holds on a date (year 0: the latest), or NULL. Of two, the later
 * date holds; what was said without a date holds against all that was said before it. `all` is the
 * world's list, `at` the actor's last attribute. */
const eng_attribute *eng_attribute_get(const eng_attribute *all, uint32_t at, const char *key,
                                       eng_date date);

#endif
