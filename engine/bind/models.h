/* models.h: what the bindings of the models share.
 *
 * All memory of a call is in an arena inside a userdata, so that an error that Lua raises on the
 * way leaks nothing. */
#ifndef ENG_BIND_MODELS_H
#define ENG_BIND_MODELS_H

#include <lua.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

/* -> arena; freed when Lua collects it */
eng_arena *eng_models_arena(lua_State *L);

/* The memory, or an error when there is none. */
void *eng_models_need(lua_State *L, void *memory);

/* The whole number in field `key` of the table at 1, `absent` where it is nil; raises unless
 * low <= number <= high. */
lua_Integer eng_models_integer(lua_State *L, const char *owner, const char *key, lua_Integer low,
                               lua_Integer high, lua_Integer absent);

/* The number in field `key` of the table on top, or NAN; raises unless low <= number <= high. */
double eng_models_number(lua_State *L, const char *owner, const char *key, double low, double high);

/* Looks at the limits, and calls a Lua function, as work goes on: the data of the ticks of models.
 */
typedef struct eng_watcher {
    lua_State *L;
    int function; /* its place on the stack; 0: there is none */
    const char *label;
    lua_Integer all; /* of what is counted */
    bool stopped;
    bool failed; /* a limit is reached or the function raised; the error is on top of the stack */
} eng_watcher;

/* A watcher for the function in field `progress` of the table at 1, which is pushed; raises where
 * that is no function. */
eng_watcher eng_models_watcher(lua_State *L, const char *owner);

/* Looks at the limits alone: false where one is reached. */
bool eng_models_look(eng_watcher *w);

/* The tick of a watcher: calls function(done, all, label); false from it stops, and so does a
 * limit. */
bool eng_models_tick(void *watcher, uint64_t done);

/* Functions of engine.core.models; stdlib/meta/models.lua says what they take and give. */
int eng_models_landscape(lua_State *L);
int eng_models_balance(lua_State *L);
int eng_models_antal(lua_State *L);
int eng_models_design(lua_State *L);
int eng_models_effects(lua_State *L);
int eng_models_backtest(lua_State *L);

#endif
