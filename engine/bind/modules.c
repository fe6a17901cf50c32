#include "bind/bind.h"

#include <lauxlib.h>

#include "host/search.h"

int luaopen_lpeg(lua_State *L);

void eng_bind_all(lua_State *L) {
    static const luaL_Reg modules[] = {
        {"lpeg", luaopen_lpeg},
        {"engine.core.models", eng_bind_models},
        {"engine.files", eng_bind_files},
        {"engine.host", eng_bind_host},
        {NULL, NULL},
    };
    luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
    luaL_setfuncs(L, modules, 0);
    lua_pop(L, 1);
}
