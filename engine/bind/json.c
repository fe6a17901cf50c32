/* engine.json: JSON for Lua. What it gives is bind/json_encode.c's and bind/json_decode.c's. */
#include "bind/json.h"

#include "bind/bind.h"

#include <lauxlib.h>

/* array([t]): marks a table (a new one by default) as a JSON array, and returns it. */
static int json_array(lua_State *L) {
    if (lua_isnoneornil(L, 1)) {
        lua_settop(L, 0);
        lua_newtable(L);
    }
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    if (lua_getmetatable(L, 1)) {
        luaL_getmetatable(L, ENG_JSON_ARRAY);
        luaL_argcheck(L, lua_rawequal(L, -1, -2), 1, "the table has a metatable of its own");
        lua_settop(L, 1);
    }
    luaL_setmetatable(L, ENG_JSON_ARRAY);
    return 1;
}

int eng_bind_json(lua_State *L) {
    static const luaL_Reg module[] = {
        {"array", json_array}, {"decode", eng_json_decode}, {"encode", eng_json_encode}, {0}};
    eng_json_prepare(L);
    luaL_newlib(L, module);
    lua_pushlightuserdata(L, NULL); /* -> module, null */
    lua_setfield(L, -2, "null");
    return 1;
}
