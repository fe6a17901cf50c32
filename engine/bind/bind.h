/* bind.h: the Lua modules that are written in C.
 *
 * Each is a lua_CFunction that leaves the module's table, preloaded under the name beside it in
 * bind/modules.c. What a module gives is said in the Lua type stubs (stdlib/meta). */
#ifndef ENG_BIND_BIND_H
#define ENG_BIND_BIND_H

#include <lua.h>

int eng_bind_input(lua_State *L);    /* engine.core.input: articles from files */
int eng_bind_json(lua_State *L);     /* engine.json */
int eng_bind_lpeg(lua_State *L);     /* lpeg */
int eng_bind_models(lua_State *L);   /* engine.core.models: what is in engine/models */
int eng_bind_parallel(lua_State *L); /* engine.core.parallel: several states at once */
int eng_bind_reading(lua_State *L);  /* engine.core.reading: articles, names, rules, events */
int eng_bind_watch(lua_State *L);    /* engine.core.watch: which files have changed */
int eng_bind_world(lua_State *L);    /* engine.core.world */

/* Puts them all into package.preload. May raise. */
void eng_bind_all(lua_State *L);

#endif
