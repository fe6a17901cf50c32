#include "engine.h"

#include <errno.h>
#include <lauxlib.h>
#include <lua.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "engine_lua.h"
#include "host/files.h"
#include "host/function.h"
#include "host/limits.h"
#include "host/place.h"
#include "host/search.h"
#include "host/stack.h"
#include "host/state.h"

struct engine {
    lua_State *L;
    eng_buffer error;
    eng_place place; /* that the error names */
    engine_options options;
    uint64_t articles, events;
};

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
    if (e->L != NULL) eng_state_close(e->L);
    eng_buffer_free(&e->error);
    eng_buffer_free(&e->place.file);
    free((char *)e->options.stdlib_dir);
    free(e);
}

void engine_interrupt(engine *e) {
    eng_limits_interrupt(eng_limits_of(e->L));
}

void engine_get_usage(const engine *e, engine_usage *usage) {
    engine_usage now = {.articles = e->articles, .events = e->events};
    size_t size = usage->size < sizeof now ? usage->size : sizeof now;
    eng_limits_usage(eng_limits_of(e->L), &now);
    now.size = usage->size;
    memcpy(usage, &now, size);
}

const char *engine_error(const engine *e) {
    if (e->error.failed) return "out of memory";
    return e->error.data ? e->error.data : "";
}

const char *engine_error_file(const engine *e) {
    return e->place.file.data && !e->place.file.failed ? e->place.file.data : "";
}

int engine_error_line(const engine *e) {
    return e->place.line;
}

const char *engine_version(void) {
    return ENGINE_VERSION;
}

lua_State *engine_lua_state(engine *e) {
    return e->L;
}

engine_status engine_lua_call(engine *e, int arguments, int results) {
    eng_buffer_clear(&e->error);
    eng_place_clear(&e->place);
    ENG_STACK_TOP(e->L, top);
    engine_status status = eng_state_call(e->L, arguments, results, &e->error);
    if (results != LUA_MULTRET)
        ENG_STACK_IS(e->L, top, -arguments - 1 + (status == ENGINE_OK ? results : 0));
    if (status != ENGINE_OK) eng_place_find(engine_error(e), &e->place);
    return status;
}

/* Calls f(call) in the state and leaves its results, or nothing and the engine's error. */
static engine_status enter(engine *e, lua_CFunction f, void *call, int results) {
    lua_pushcfunction(e->L, f);
    lua_pushlightuserdata(e->L, call);
    return engine_lua_call(e, 1, results);
}

/* ---- scripts ---- */

typedef struct run_call {
    const char *script; /* a path, a name, or what to call the code */
    const char *code;   /* NULL: the script's file */
    size_t size;
    int argc;
    char *const *argv;
} run_call;

/* Leaves what is wrong with the name of a script. */
static void push_unknown(lua_State *L, const char *script) {
    lua_getglobal(L, "require");
    lua_pushliteral(L, "engine.scripts");
    lua_call(L, 1, 1);
    lua_getfield(L, -1, "unknown");
    lua_pushstring(L, script);
    lua_call(L, 1, 1);
}

/* Loads the script by path or built-in name and leaves its chunk; raises when it does not parse.
 * Where there is no such script it leaves a message. */
static void load_script(lua_State *L, const char *script) {
    bool bare = strchr(script, '/') == NULL && strstr(script, ".lua") == NULL;
    if (bare) {
        const char *name = lua_pushfstring(L, "scripts/%s.lua", script);
        const eng_file *file = eng_builtin_file(name);
        if (file == NULL) {
            push_unknown(L, script);
            return;
        }
        if (luaL_loadbufferx(L, file->code, file->code_size, name, "b") != LUA_OK) lua_error(L);
        return;
    }
    FILE *there = fopen(script, "rb");
    if (there == NULL) {
        lua_pushfstring(L, "%s: %s", script, strerror(errno));
        return;
    }
    fclose(there);
    if (luaL_loadfilex(L, script, "t") != LUA_OK) {
        eng_place_whole_path(L, lua_tostring(L, -1), script);
        lua_error(L);
    }
    eng_search_script_dir(L, script);
}

static void load_code(lua_State *L, const run_call *call) {
    const char *chunk = lua_pushfstring(L, "=%s", call->script);
    if (luaL_loadbufferx(L, call->code, call->size, chunk, "t") != LUA_OK) lua_error(L);
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
    if (call->code != NULL)
        load_code(L, call);
    else
        load_script(L, call->script);
    if (lua_isstring(L, -1)) return 1;
    luaL_checkstack(L, call->argc, "too many arguments");
    for (int i = 0; i < call->argc; i++)
        lua_pushstring(L, call->argv[i]);
    lua_call(L, call->argc, 1);
    lua_pushinteger(L, lua_isinteger(L, -1) ? lua_tointeger(L, -1) : 0);
    return 1;
}

static engine_status run(engine *e, run_call *call, int *exit_code) {
    ENG_STACK_TOP(e->L, top);
    engine_status status = enter(e, run_script, call, 1);
    if (status != ENGINE_OK) return status;
    if (lua_type(e->L, -1) == LUA_TSTRING) {
        eng_buffer_puts(&e->error, lua_tostring(e->L, -1));
        status = ENGINE_USAGE;
    } else if (exit_code != NULL) {
        *exit_code = (int)lua_tointeger(e->L, -1);
    }
    lua_pop(e->L, 1);
    ENG_STACK_IS(e->L, top, 0);
    return status;
}

engine_status engine_run(engine *e, const char *script, int argc, char *const *argv,
                         int *exit_code) {
    run_call call = {.script = script, .argc = argc, .argv = argv};
    return run(e, &call, exit_code);
}

engine_status engine_run_code(engine *e, const char *name, const char *code, size_t size, int argc,
                              char *const *argv, int *exit_code) {
    run_call call = {.script = name, .code = code, .size = size, .argc = argc, .argv = argv};
    return run(e, &call, exit_code);
}

/* ---- values in and out, as JSON ---- */

typedef struct text_call {
    const char *module, *function, *argument;
} text_call;

/* Leaves the module's function; or raises, or leaves a message and returns false where there is
 * none. */
static bool push_function(lua_State *L, const text_call *call) {
    lua_getglobal(L, "require");
    lua_pushstring(L, call->module);
    if (lua_pcall(L, 1, 1, 0) != LUA_OK) {
        const char *missing = lua_pushfstring(L, "module '%s' not found", call->module);
        const char *why = lua_tostring(L, -2);
        if (why == NULL || strncmp(why, missing, strlen(missing)) != 0) {
            lua_pop(L, 1);
            lua_error(L);
        }
        return false;
    }
    if (lua_istable(L, -1) && lua_getfield(L, -1, call->function) == LUA_TFUNCTION) return true;
    lua_pushfstring(L, "module '%s' has no function '%s'", call->module, call->function);
    return false;
}

/* Returns a status, and the text or message under it. */
static int answer(lua_State *L, engine_status status, int index) {
    if (lua_type(L, index) != LUA_TSTRING) return luaL_error(L, "a text is wanted");
    lua_pushvalue(L, index);
    lua_pushinteger(L, status);
    return 2;
}

/* What became of f(argument), whose two results are on top: those of answer. */
static int answer_results(lua_State *L) {
    if (lua_isnil(L, -2) && lua_isstring(L, -1)) return answer(L, ENGINE_FAILED, lua_gettop(L));
    lua_pop(L, 1);
    return 0;
}

static int call_json(lua_State *L) {
    const text_call *call = lua_touserdata(L, 1);
    lua_getglobal(L, "require");
    lua_pushliteral(L, "engine.json");
    lua_call(L, 1, 1); /* -> json */
    if (!push_function(L, call)) return answer(L, ENGINE_USAGE, lua_gettop(L));
    if (call->argument != NULL) {
        lua_getfield(L, 2, "decode");
        lua_pushstring(L, call->argument);
        lua_call(L, 1, 2);
        if (lua_isnil(L, -2) && lua_isstring(L, -1)) {
            lua_pushfstring(L, "the argument is no JSON: %s", lua_tostring(L, -1));
            return answer(L, ENGINE_USAGE, lua_gettop(L));
        }
        lua_pop(L, 1);
    }
    lua_call(L, call->argument != NULL, 2);
    if (answer_results(L) != 0) return 2;
    lua_getfield(L, 2, "encode");
    lua_insert(L, -2);
    lua_call(L, 1, 1);
    return answer(L, ENGINE_OK, lua_gettop(L));
}

/* Calls a function of engine.session, which takes and gives texts. */
static int call_session(lua_State *L) {
    const text_call *call = lua_touserdata(L, 1);
    if (!push_function(L, call)) return answer(L, ENGINE_USAGE, lua_gettop(L));
    lua_pushstring(L, call->argument);
    lua_call(L, 1, 2);
    if (answer_results(L) != 0) return 2;
    return answer(L, ENGINE_OK, lua_gettop(L));
}

/* The text that f leaves is *result where that is wanted, or the engine's error. */
static engine_status call_text(engine *e, lua_CFunction f, text_call *call, char **result) {
    if (result != NULL) *result = NULL;
    ENG_STACK_TOP(e->L, top);
    engine_status status = enter(e, f, call, 2);
    if (status != ENGINE_OK) return status;
    status = (engine_status)lua_tointeger(e->L, -1);
    size_t size;
    const char *text = lua_tolstring(e->L, -2, &size);
    if (status != ENGINE_OK) {
        eng_buffer_puts(&e->error, text);
        eng_place_find(text, &e->place);
    } else if (result != NULL) {
        *result = malloc(size + 1);
        if (*result != NULL) memcpy(*result, text, size + 1);
        if (*result == NULL) status = ENGINE_MEMORY;
        if (*result == NULL) eng_buffer_puts(&e->error, "out of memory");
    }
    lua_pop(e->L, 2);
    ENG_STACK_IS(e->L, top, 0);
    return status;
}

engine_status engine_call(engine *e, const char *module, const char *function, const char *argument,
                          char **result) {
    text_call call = {module, function, argument};
    return call_text(e, call_json, &call, result);
}

static engine_status session(engine *e, const char *function, const char *argument, char **result) {
    text_call call = {"engine.session", function, argument};
    return call_text(e, call_session, &call, result);
}

engine_status engine_load_rules(engine *e, const char *options) {
    return session(e, "load_rules", options, NULL);
}

engine_status engine_refresh(engine *e, char **changed) {
    return session(e, "refresh", NULL, changed);
}

engine_status engine_push_article(engine *e, const char *article) {
    char *found = NULL;
    engine_status status = session(e, "push_article", article, &found);
    if (status == ENGINE_OK) {
        e->articles++;
        e->events += strtoull(found, NULL, 10);
    }
    free(found);
    return status;
}

engine_status engine_take_events(engine *e, char **events) {
    return session(e, "take_events", NULL, events);
}

engine_status engine_load_world(engine *e, const char *world) {
    return session(e, "load_world", world, NULL);
}

engine_status engine_apply_events(engine *e, const char *events) {
    return session(e, "apply_events", events, NULL);
}

engine_status engine_save_world(engine *e, char **world) {
    return session(e, "save_world", NULL, world);
}

engine_status engine_register(engine *e, const char *module, const char *function,
                              engine_function call, void *data) {
    eng_host_function given = {module, function, call, data};
    return enter(e, eng_register_function, &given, 0);
}
