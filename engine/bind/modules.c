#include "bind/bind.h"

#include <lauxlib.h>

#include "host/search.h"

void eng_bind_all(lua_State *L) {
    static const luaL_Reg modules[] = {
        {"engine.core.input", eng_bind_input},
        {"engine.core.models", eng_bind_models},
        {"engine.core.parallel", eng_bind_parallel},
        {"engine.core.reading", eng_bind_reading},
        {"engine.core.watch", eng_bind_watch},
        {"engine.core.world", eng_bind_world},
        {"engine.files", eng_bind_files},
        {"engine.host", eng_bind_host},
        {"engine.json", eng_bind_json},
        {"lpeg", eng_bind_lpeg},
        {NULL, NULL},
    };
    luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
    luaL_setfuncs(L, modules, 0);
    lua_pop(L, 1);
}
