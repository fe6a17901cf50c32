#include "host/function.h"

#include <lauxlib.h>
#include <stdbool.h>
#include <stdlib.h>

static const char HELD[] = "engine.held_text";

/* Text of the host that must be freed whatever happens while Lua copies it. */
typedef struct held_text {
    char *text;
} held_text;

static int free_held(lua_State *L) {
    held_text *held = lua_touserdata(L, 1);
    free(held->text);
    held->text = NULL;
    return 0;
}

static held_text *push_held(lua_State *L) {
    held_text *held = lua_newuserdatauv(L, sizeof *held, 0);
    held->text = NULL;
    if (luaL_newmetatable(L, HELD)) {
        lua_pushcfunction(L, free_held);
        lua_pushvalue(L, -1);
        lua_setfield(L, -3, "__gc");
        lua_setfield(L, -2, "__close");
    }
    lua_setmetatable(L, -2);
    lua_toclose(L, -1);
    return held;
}

/* Replaces the value on top by what engine.json.NAME makes of it, or raises. */
static void convert(lua_State *L, const char *name) {
    lua_getglobal(L, "require");
    lua_pushliteral(L, "engine.json");
    lua_call(L, 1, 1);
    lua_getfield(L, -1, name);
    lua_insert(L, -3); /* -> function value json */
    lua_pop(L, 1);
    lua_call(L, 1, 2);
    if (lua_isnil(L, -2) && lua_isstring(L, -1)) lua_error(L);
    lua_pop(L, 1);
}

/* What a script calls. Upvalue 1 is the eng_host_function, 2 its name for messages. */
static int call_host(lua_State *L) {
    const eng_host_function *f = lua_touserdata(L, lua_upvalueindex(1));
    const char *argument = NULL;
    bool given = !lua_isnone(L, 1);
    lua_settop(L, 1);
    if (given) convert(L, "encode");
    if (given) argument = luaL_checkstring(L, 1);
    held_text *held = push_held(L);
    engine_status status = f->call(f->data, argument, &held->text);
    if (held->text != NULL)
        lua_pushstring(L, held->text);
    else
        lua_pushnil(L);
    if (status == ENGINE_OK) {
        if (held->text != NULL) convert(L, "decode");
        return 1;
    }
    return luaL_error(L, "%s: %s", lua_tostring(L, lua_upvalueindex(2)),
                      held->text ? lua_tostring(L, -1) : "the host's function failed");
}

int eng_register_function(lua_State *L) {
    const eng_host_function *given = lua_touserdata(L, 1);
    luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_LOADED_TABLE);
    if (lua_getfield(L, -1, given->module) == LUA_TNIL) {
        lua_newtable(L);
        lua_pushvalue(L, -1);
        lua_setfield(L, -4, given->module);
        lua_replace(L, -2);
    }
    if (!lua_istable(L, -1)) return luaL_error(L, "module '%s' is no table", given->module);
    eng_host_function *kept = lua_newuserdatauv(L, sizeof *kept, 0);
    *kept = *given;
    kept->module = kept->name = NULL; /* the host's strings are its own */
    lua_pushfstring(L, "%s.%s", given->module, given->name);
    lua_pushcclosure(L, call_host, 2);
    lua_setfield(L, -2, given->name);
    return 0;
}
