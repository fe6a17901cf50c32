/* string_search.h: string.find and string.match for patterns that are in few texts. */
#ifndef ENG_HOST_STRING_SEARCH_H
#define ENG_HOST_STRING_SEARCH_H

#include <lua.h>

/* Puts them in the place of Lua's own, which they call; may raise. */
void eng_string_search_open(lua_State *L);

#endif
