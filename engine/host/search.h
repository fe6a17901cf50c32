/* search.h: where `require` and `engine NAME` look.
 *
 * Order: preloaded C modules, the folder given with --stdlib, the built-in library, the script's
 * own folder, then package.path and package.cpath as Lua has them, with the optional modules
 * ("modules.sqlite") in front. */
#ifndef ENG_HOST_SEARCH_H
#define ENG_HOST_SEARCH_H

#include <lua.h>

/* Sets up `require`. stdlib_dir: the folder that overrides the built-in library, or NULL. May
 * raise (memory). */
void eng_search_open(lua_State *L, const char *stdlib_dir);

/* Puts the script's folder on package.path and in engine.host's script_dir. May raise. */
void eng_search_script_dir(lua_State *L, const char *script_path);

/* Where the registry keeps the script's folder, a string; nil while there is none. */
#define ENG_SCRIPT_DIR "engine.script_dir"

/* lua_CFunctions that return the modules engine.files and engine.host (host.c).
 * engine.files: read(name) -> bytes | nil, message, for a name under stdlib/ such as
 *   "data/actors.json"; list(prefix) -> sorted names that begin with it; replaced(name) -> whether
 *   the folder given with --stdlib has that file; scripts() -> list of { name, head (the first
 *   line) } of the built-in scripts.
 * engine.host: see stdlib/meta/host.lua. */
int eng_bind_files(lua_State *L);
int eng_bind_host(lua_State *L);

#endif
