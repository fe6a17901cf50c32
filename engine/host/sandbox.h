/* sandbox.h: what scripts that are not trusted are given.
 *
 * They have Lua's libraries without what reaches outside the engine or runs for long inside C
 * unseen. What is withheld stands in its place and raises its own name. A sandboxed state holds
 * nothing more for the standard library: both see the same functions. */
#ifndef ENG_HOST_SANDBOX_H
#define ENG_HOST_SANDBOX_H

#include <lua.h>

/* Opens the libraries of a new state. May raise, as all here. */
void eng_sandbox_libraries(lua_State *L);

/* Takes away what only the opening of the state needed: the searchers of modules in files, and the
 * engine's modules that open files or start threads. */
void eng_sandbox_close(lua_State *L);

/* Leaves a function that raises "NAME is not allowed in a sandboxed engine"; the name is on top of
 * the stack and goes. */
void eng_sandbox_refuse(lua_State *L);

/* find, match, gmatch and gsub of `string` that count their steps as those of the call, into the
 * table on top. */
void eng_sandbox_patterns(lua_State *L);

/* lpeg with a tick in each rule of a grammar and each loop; its module loader. */
int eng_sandbox_lpeg(lua_State *L);

#endif
