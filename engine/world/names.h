/* names.h: the base world: actors and alliances as the names data give them.
 *
 * The data are {"entities": [...]}. Every entity has "id", and may have "kind" and "name". An
 * alliance, organisation or treaty may have "status" (proposed, in force, ended), "from", "until",
 * "obligations" (a list) and "members": rows [code, from, until] with an optional status (member,
 * invited, suspended). Dates are strings or null. Other keys are for others. */
#ifndef ENG_WORLD_NAMES_H
#define ENG_WORLD_NAMES_H

#include "world/world.h"

/* Adds them all to the world, with the source "names data". On bad data or without memory false,
 * err names the entity, and the world is as it was. */
bool eng_world_load_names(eng_world *w, const char *json, size_t n, eng_error *err);

#endif
