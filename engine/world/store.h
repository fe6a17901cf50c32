/* store.h: a world as JSON.
 *
 * The logs as they are, one record on a line: {"version":1,"actors":[...],"alliances":[...],
 * "events":[...],"attributes":[...],"claims":[...],"moves":[...]}. Actors are named by their ids,
 * sources by the event's id where an event is the source. The same world gives the same bytes. */
#ifndef ENG_WORLD_STORE_H
#define ENG_WORLD_STORE_H

#include "world/world.h"

#define ENG_WORLD_VERSION 1

/* Adds the world to the buffer; check out->failed afterwards. */
void eng_world_write(const eng_world *w, eng_buffer *out);

/* A new world from what eng_world_write gave; the caller frees it. On bad data, another version or
 * without memory NULL, and err says which record and why. `meter` as for eng_world_new. */
eng_world *eng_world_read(const char *json, size_t n, eng_meter *meter, eng_error *err);

#endif
