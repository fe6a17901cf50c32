#include "host/state.h"

#include <lauxlib.h>
#include <lualib.h>

#include "bind/bind.h"
#include "host/log.h"
#include "host/place.h"
#include "host/search.h"

static const char OPTIONS[] = "engine.options";

/* The message handler of every protected call: any error value becomes words with a traceback. */
static int explain(lua_State *L) {
    const char *message = lua_tostring(L, 1);
    if (message == NULL) {
        if (luaL_callmeta(L, 1, "__tostring") && lua_type(L, -1) == LUA_TSTRING) {
            message = lua_tostring(L, -1);
        } else if (lua_istable(L, 1) && lua_getfield(L, 1, "message") == LUA_TSTRING) {
            message = lua_tostring(L, -1);
        } else {
            message = lua_pushfstring(L, "(the error is a %s value)", luaL_typename(L, 1));
        }
    }
    luaL_traceback(L, L, eng_place_whole(L, message), 1);
    return 1;
}

engine_status eng_state_call(lua_State *L, int arguments, int results, eng_buffer *error) {
    int base = lua_gettop(L) - arguments;
    lua_pushcfunction(L, explain);
    lua_insert(L, base);
    int status = lua_pcall(L, arguments, results, base);
    lua_remove(L, base);
    if (status == LUA_OK) return ENGINE_OK;
    const char *message = lua_tostring(L, -1);
    eng_buffer_clear(error);
    eng_buffer_puts(error, message ? message : "unknown error");
    lua_pop(L, 1);
    return status == LUA_ERRMEM ? ENGINE_MEMORY : ENGINE_FAILED;
}

/* Everything about opening that can raise. */
static int open_libraries(lua_State *L) {
    const engine_options *options = lua_touserdata(L, 1);
    lua_setfield(L, LUA_REGISTRYINDEX, OPTIONS);
    luaL_openlibs(L);
    eng_log_open(L, options);
    eng_bind_all(L);
    eng_search_open(L, options->stdlib_dir);
    return 0;
}

lua_State *eng_state_open(const engine_options *options) {
    lua_State *L = luaL_newstate();
    if (L == NULL) return NULL;
    lua_pushcfunction(L, open_libraries);
    lua_pushlightuserdata(L, (void *)options);
    if (lua_pcall(L, 1, 0, 0) == LUA_OK) return L;
    lua_close(L);
    return NULL;
}

const engine_options *eng_state_options(lua_State *L) {
    lua_getfield(L, LUA_REGISTRYINDEX, OPTIONS);
    const engine_options *options = lua_touserdata(L, -1);
    lua_pop(L, 1);
    return options;
}
