/* world.h: what the bindings of worlds, actors and alliances share.
 *
 * A world is a userdata that owns an eng_world; its user value 1 is a weak table from generation
 * to handle, so that equal things are the same Lua value. A handle is (index, generation) with its
 * world as user value 1, and is checked at every use. */
#ifndef ENG_BIND_WORLD_H
#define ENG_BIND_WORLD_H

#include <lauxlib.h>
#include <lua.h>

#include "bind/event.h"
#include "world/diff.h"
#include "world/world.h"

#define ENG_WORLD_TYPE "engine.world"
#define ENG_ACTOR_TYPE "engine.actor"
#define ENG_ALLIANCE_TYPE "engine.alliance"

typedef struct eng_handle {
    uint32_t index, generation;
} eng_handle;

/* Memory outside Lua that must survive an error: what it holds is freed when Lua collects it. */
typedef struct eng_scratch {
    eng_buffer buffer;
    eng_arena arena;
    eng_diff diff;
} eng_scratch;

/* All functions here may raise. */

/* The world at that argument. */
eng_world *eng_check_world(lua_State *L, int arg);

/* Leaves a new scratch userdata on the stack. */
eng_scratch *eng_push_scratch(lua_State *L);
/* Frees now what the scratch holds. */
void eng_scratch_clear(eng_scratch *scratch);

/* Leaves the handle of an actor or alliance. `world`: the stack index of the world. */
void eng_push_actor(lua_State *L, int world, uint32_t index);
void eng_push_alliance(lua_State *L, int world, uint32_t index);

/* A date argument, nil for none. */
eng_date eng_check_date(lua_State *L, int arg);
/* The date in field `key` of the options table at `arg` (nil: none given). */
eng_date eng_date_option(lua_State *L, int arg, const char *key);
/* A source made of the options' `why`, or "set by a script", kept in the world. */
const eng_source *eng_source_option(lua_State *L, int arg, eng_world *w);

/* Leaves a table of what is known of a source. */
void eng_push_source(lua_State *L, const eng_source *source);
/* The same of a claim: its source, with date, dated, told, act, and denies where it denies. */
void eng_push_claim(lua_State *L, const eng_claim *claim);

/* Leaves the list of alliances that an actor is in on the date. */
void eng_push_alliances_of(lua_State *L, int world, uint32_t actor, eng_date date);

/* Registers the metatables of actors and alliances. */
void eng_open_handles(lua_State *L);

#endif
