/* state.h: Lua states, as the engine and its threads have them, and calls into them.
 *
 * Every protected call of C stands in state.c, so that every error that leaves Lua is turned into
 * words in one way. */
#ifndef ENG_HOST_STATE_H
#define ENG_HOST_STATE_H

#include <lua.h>

#include "base/buffer.h"
#include "engine.h"

/* A state with Lua's libraries, the engine's modules and the standard library. The options must
 * live as long as the state. NULL when memory is out; else the caller closes it with
 * eng_state_close. */
lua_State *eng_state_open(const engine_options *options);
void eng_state_close(lua_State *L);

/* The options that the state was opened with. */
const engine_options *eng_state_options(lua_State *L);

/* Calls the function below its arguments on the stack, which both go, and leaves its results. On
 * an error it leaves nothing; *error then holds its words and a traceback, whatever the error's
 * value was. */
engine_status eng_state_call(lua_State *L, int arguments, int results, eng_buffer *error);

#endif
