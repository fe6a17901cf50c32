/* input.h: articles from files as Lua tables. */
#ifndef ENG_BIND_INPUT_H
#define ENG_BIND_INPUT_H

#include <lua.h>

#include "input/batch.h"
#include "input/parse.h"

/* Parses the records of a batch and pushes them as a list, as feed:next() in stdlib/meta/input.lua
 * gives it. The parser is used for each in turn. May raise. */
void eng_push_records(lua_State *L, const eng_batch *batch, eng_parser *parser);

/* The list of paths at `index` as an array of `*count` strings, which live in the userdata that it
 * pushes. May raise. */
const char **eng_check_files(lua_State *L, int index, size_t *count);

/* Makes the metatable `name`, "engine.NAME", of a userdata with the methods next and close; close
 * also ends its scope and its life. May raise. */
void eng_add_class(lua_State *L, const char *name, lua_CFunction next, lua_CFunction close);

#endif
