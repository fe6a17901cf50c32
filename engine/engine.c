#include "engine.h"

#include <lauxlib.h>
#include <lua.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "host/files.h"
#include "host/search.h"
#include "host/state.h"

struct engine {
    lua_State *L;
    eng_buffer error;
    engine_options options;
};

static engine_status usage(engine *e, const char *format, const char *what) {
    eng_buffer_clear(&e->error);
    eng_buffer_printf(&e->error, format, what);
    return ENGINE_USAGE;
}

/* Copies options of any version of the struct. False when they are none, or have something set
 * that is not known here. */
static bool copy_options(const engine_options *given, engine_options *own) {
    size_t size = given->size, least = offsetof(engine_options, flags);
    if (size < least) return false;
    for (size_t i = sizeof *own; i < size; i++)
        if (((const char *)given)[i] != 0) return false;
    memcpy(own, given, size < sizeof *own ? size : sizeof *own);
    own->size = sizeof *own;
    own->stdlib_dir = NULL;
    if (given->stdlib_dir == NULL) return true;
    own->stdlib_dir = strdup(given->stdlib_dir);
    return own->stdlib_dir != NULL;
}

engine *engine_open(const engine_options *options) {
    engine *e = calloc(1, sizeof *e);
    if (e == NULL) return NULL;
    if (options == NULL || copy_options(options, &e->options)) e->L = eng_state_open(&e->options);
    if (e->L != NULL) return e;
    engine_close(e);
    return NULL;
}

void engine_close(engine *e) {
    if (e == NULL) return;
    if (e->L != NULL) lua_close(e->L);
    eng_buffer_free(&e->error);
    free((char *)e->options.stdlib_dir);
    free(e);
}

const char *engine_error(const engine *e) {
    if (e->error.failed) return "out of memory";
    return e->error.data ? e->error.data : "";
}

typedef struct run_call {
    const char *script;
    int argc;
    char *const *argv;
} run_call;

/* Loads the script by path or built-in name and leaves its chunk; raises when it does not parse.
 * Leaves nil when there is no such script. */
static void load_script(lua_State *L, const char *script) {
    bool bare = strchr(script, '/') == NULL && strstr(script, ".lua") == NULL;
    if (bare) {
        const char *name = lua_pushfstring(L, "scripts/%s.lua", script);
        const eng_file *file = eng_builtin_file(name);
        if (file == NULL) {
            lua_pushnil(L);
            return;
        }
        const char *chunk = lua_pushfstring(L, "@%s", name);
        if (luaL_loadbufferx(L, file->data, file->size, chunk, "t") != LUA_OK) lua_error(L);
        return;
    }
    if (luaL_loadfilex(L, script, "t") != LUA_OK) lua_error(L);
    eng_search_script_dir(L, script);
}

static int run_script(lua_State *L) {
    const run_call *call = lua_touserdata(L, 1);
    lua_createtable(L, call->argc, 1);
    lua_pushstring(L, call->script);
    lua_rawseti(L, -2, 0);
    for (int i = 0; i < call->argc; i++) {
        lua_pushstring(L, call->argv[i]);
        lua_rawseti(L, -2, i + 1);
    }
    lua_setglobal(L, "arg");
    load_script(L, call->script);
    if (lua_isnil(L, -1)) {
        lua_pushnil(L);
        return 1;
    }
    luaL_checkstack(L, call->argc, "too many arguments");
    for (int i = 0; i < call->argc; i++)
        lua_pushstring(L, call->argv[i]);
    lua_call(L, call->argc, 1);
    lua_pushinteger(L, lua_isinteger(L, -1) ? lua_tointeger(L, -1) : 0);
    return 1;
}

engine_status engine_run(engine *e, const char *script, int argc, char *const *argv,
                         int *exit_code) {
    run_call call = {script, argc, argv};
    eng_buffer_clear(&e->error);
    lua_pushcfunction(e->L, run_script);
    lua_pushlightuserdata(e->L, &call);
    engine_status status = eng_state_call(e->L, 1, 1, &e->error);
    if (status != ENGINE_OK) return status;
    bool found = !lua_isnil(e->L, -1);
    if (exit_code != NULL) *exit_code = (int)lua_tointeger(e->L, -1);
    lua_pop(e->L, 1);
    if (!found) return usage(e, "no script is called '%s'; `engine --help` lists them", script);
    return ENGINE_OK;
}

typedef struct json_call {
    const char *module, *function, *argument;
} json_call;

/* Leaves the JSON text of the result, or nil and a message. */
static int call_json(lua_State *L) {
    const json_call *call = lua_touserdata(L, 1);
    lua_getglobal(L, "require");
    lua_pushliteral(L, "engine.json");
    lua_call(L, 1, 1); /* -> json */
    lua_getglobal(L, "require");
    lua_pushstring(L, call->module);
    lua_call(L, 1, 1); /* -> json module */
    if (!lua_istable(L, -1) || lua_getfield(L, -1, call->function) != LUA_TFUNCTION)
        return luaL_error(L, "module '%s' has no function '%s'", call->module, call->function);
    int arguments = 0;
    if (call->argument != NULL) {
        lua_getfield(L, 2, "decode");
        lua_pushstring(L, call->argument);
        lua_call(L, 1, 2);
        if (lua_isnil(L, -2) && lua_isstring(L, -1))
            return luaL_error(L, "the argument is no JSON: %s", lua_tostring(L, -1));
        lua_pop(L, 1);
        arguments = 1;
    }
    lua_call(L, arguments, 2); /* -> json module result message */
    if (lua_isnil(L, -2) && lua_isstring(L, -1)) return lua_error(L);
    lua_pop(L, 1);
    lua_getfield(L, 2, "encode");
    lua_insert(L, -2);
    lua_call(L, 1, 1);
    return 1;
}

engine_status engine_call(engine *e, const char *module, const char *function, const char *argument,
                          char **result) {
    json_call call = {module, function, argument};
    eng_buffer_clear(&e->error);
    lua_pushcfunction(e->L, call_json);
    lua_pushlightuserdata(e->L, &call);
    engine_status status = eng_state_call(e->L, 1, 1, &e->error);
    if (status != ENGINE_OK) return status;
    if (result != NULL) {
        size_t size;
        const char *text = lua_tolstring(e->L, -1, &size);
        *result = malloc(size + 1);
        if (*result != NULL) memcpy(*result, text, size + 1);
    }
    lua_pop(e->L, 1);
    if (result != NULL && *result == NULL) {
        usage(e, "%s", "out of memory");
        return ENGINE_MEMORY;
    }
    return ENGINE_OK;
}
