#include "host/state.h"

#include <lauxlib.h>
#include <lualib.h>
#include <stdbool.h>
#include <string.h>

#include "bind/bind.h"
#include "host/limits.h"
#include "host/log.h"
#include "host/place.h"
#include "host/sandbox.h"
#include "host/search.h"
#include "host/stack.h"
#include "host/steady.h"

static const char OPTIONS[] = "engine.options";

/* The message handler of every protected call: any error value becomes words, with a traceback. */
static int explain(lua_State *L) {
    const char *message = lua_tostring(L, 1);
    if (message == NULL && !eng_limits_reached(L)) {
        if (luaL_callmeta(L, 1, "__tostring") && lua_type(L, -1) == LUA_TSTRING) {
            message = lua_tostring(L, -1);
        } else if (lua_istable(L, 1) && lua_getfield(L, 1, "message") == LUA_TSTRING) {
            message = lua_tostring(L, -1);
        } else {
            message = lua_pushfstring(L, "(the error is a %s value)", luaL_typename(L, 1));
        }
    }
    const char *whole = eng_place_whole(L, message);
    lua_Debug frame;
    /* Where a script does not parse there is only the function of C that loads it. */
    if (lua_getstack(L, 2, &frame)) luaL_traceback(L, L, whole, 1);
    return 1;
}

/* Memory errors come without a place, and a limit may be reached where no words can be made. */
static void tell(const char *message, const char *limit, eng_buffer *error) {
    eng_buffer_clear(error);
    if (limit != NULL && (message == NULL || strstr(message, limit) == NULL)) message = limit;
    eng_buffer_puts(error, message ? message : "unknown error");
}

engine_status eng_state_call(lua_State *L, int arguments, int results, eng_buffer *error) {
    int base = lua_gettop(L) - arguments;
    lua_pushcfunction(L, explain);
    lua_insert(L, base);
    eng_limits_begin(L);
    int status = lua_pcall(L, arguments, results, base);
    const char *limit = eng_limits_end(L, status == LUA_ERRMEM);
    lua_remove(L, base);
    if (status == LUA_OK) return ENGINE_OK;
    tell(lua_tostring(L, -1), limit, error);
    lua_pop(L, 1);
    /* What is garbage now may hold memory outside Lua, which no emergency collection gives back. */
    if (limit != NULL || status == LUA_ERRMEM) lua_gc(L, LUA_GCCOLLECT);
    if (limit != NULL) return ENGINE_LIMIT;
    return status == LUA_ERRMEM ? ENGINE_MEMORY : ENGINE_FAILED;
}

/* Everything about opening that can raise. */
static int open_libraries(lua_State *L) {
    const engine_options *options = lua_touserdata(L, 1);
    lua_setfield(L, LUA_REGISTRYINDEX, OPTIONS);
    bool trusted = (options->flags & ENGINE_TRUSTED) != 0;
    if (trusted)
        luaL_openlibs(L);
    else
        eng_sandbox_libraries(L);
    eng_limits_open(L);
    eng_log_open(L, options);
    eng_bind_all(L);
    eng_search_open(L, options->stdlib_dir);
    eng_steady_open(L, options);
    if (!trusted) eng_sandbox_close(L);
    return 0;
}

lua_State *eng_state_open(const engine_options *options) {
    eng_limits *limits = eng_limits_new(options);
    if (limits == NULL) return NULL;
    lua_State *L = lua_newstate(eng_limits_allocate, limits);
    if (L == NULL) {
        eng_limits_free(limits);
        return NULL;
    }
    ENG_STACK_BEGIN(L);
    lua_pushcfunction(L, open_libraries);
    lua_pushlightuserdata(L, (void *)options);
    if (lua_pcall(L, 1, 0, 0) == LUA_OK) return L;
    eng_state_close(L);
    return NULL;
}

void eng_state_close(lua_State *L) {
    eng_limits *limits = eng_limits_of(L);
    lua_close(L);
    eng_limits_free(limits);
}

const engine_options *eng_state_options(lua_State *L) {
    lua_getfield(L, LUA_REGISTRYINDEX, OPTIONS);
    const engine_options *options = lua_touserdata(L, -1);
    lua_pop(L, 1);
    return options;
}
