/* engine_lua.h: the Lua state of an engine, for hosts that want it. EXPERIMENTAL: it may change
 * with any version. Link the same Lua 5.4 as libengine does.
 *
 * The state is the engine's: don't close it, don't change its allocator, hook or registry, and use
 * it between the engine's calls, in the engine's thread. Limits hold in engine_lua_call alone. */
#ifndef ENGINE_LUA_H
#define ENGINE_LUA_H

#include <lua.h>

#include "engine.h"

#ifdef __cplusplus
extern "C" {
#endif
#ifdef __GNUC__
#pragma GCC visibility push(default)
#endif

/* The state; its stack is yours, and must be as it was before the engine's next call. */
lua_State *engine_lua_state(engine *e);

/* As lua_pcall, with the engine's limits: calls the function below its `arguments` on the stack,
 * which both go, and leaves `results` (or LUA_MULTRET). On an error nothing is left, and
 * engine_error has the words. */
engine_status engine_lua_call(engine *e, int arguments, int results);

#ifdef __GNUC__
#pragma GCC visibility pop
#endif
#ifdef __cplusplus
}
#endif

#endif
