#include "host/sandbox.h"

#include <lauxlib.h>
#include <lualib.h>
#include <stdbool.h>
#include <string.h>

#include "host/limits.h"

enum {
    MOST_SOURCE = 1 << 20,   /* bytes of a chunk: compiling takes no steps */
    MOST_REPEATED = 1 << 26, /* bytes of string.rep's result */
    MOST_ITEMS = 1 << 20     /* of a table that one call moves */
};

static const char REFUSAL[] = "%s is not allowed in a sandboxed engine";

/* ---- what is withheld ---- */

static int refuse(lua_State *L) {
    return luaL_error(L, REFUSAL, lua_tostring(L, lua_upvalueindex(1)));
}

void eng_sandbox_refuse(lua_State *L) {
    lua_pushcclosure(L, refuse, 1);
}

/* __index of a withheld library: a function that refuses, or for what is no function at once. */
static int withheld(lua_State *L) {
    const char *key = luaL_checkstring(L, 2);
    lua_pushfstring(L, "%s.%s", lua_tostring(L, lua_upvalueindex(1)), key);
    if (strncmp(key, "std", 3) == 0) return luaL_error(L, REFUSAL, lua_tostring(L, -1));
    eng_sandbox_refuse(L);
    return 1;
}

/* Makes the table on top refuse what it does not have. */
static void withhold_rest(lua_State *L, const char *library) {
    lua_createtable(L, 0, 1);
    lua_pushstring(L, library);
    lua_pushcclosure(L, withheld, 1);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
}

static int withheld_module(lua_State *L) {
    lua_newtable(L);
    withhold_rest(L, lua_tostring(L, 1));
    return 1;
}

/* Puts the library in the place of what was opened under its name: the functions of it that are
 * named, and refusals. */
static void keep_only(lua_State *L, const char *library, const char *const *names) {
    lua_newtable(L);
    if (lua_getglobal(L, library) == LUA_TTABLE) /* -> new old */
        for (; *names != NULL; names++) {
            lua_getfield(L, -1, *names);
            lua_setfield(L, -3, *names);
        }
    lua_pop(L, 1);
    withhold_rest(L, library);
    luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_LOADED_TABLE);
    lua_pushvalue(L, -2);
    lua_setfield(L, -2, library);
    lua_pop(L, 1);
    lua_setglobal(L, library);
}

/* ---- functions that take another's place, which is their first upvalue ---- */

static int original(lua_State *L) {
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
    return lua_gettop(L);
}

/* Replaces functions of the table on top. */
static void replace(lua_State *L, const luaL_Reg *functions) {
    for (; functions->name != NULL; functions++) {
        lua_getfield(L, -1, functions->name);
        lua_pushcclosure(L, functions->func, 1);
        lua_setfield(L, -2, functions->name);
    }
}

/* The collector can be asked what it holds, but not for work, which takes no steps. */
static int base_collectgarbage(lua_State *L) {
    if (strcmp(luaL_optstring(L, 1, "collect"), "count") == 0) return original(L);
    lua_pushinteger(L, 0);
    return 1;
}

/* Only of tables: those of strings and of what C has made are shared by all. */
static int base_getmetatable(lua_State *L) {
    luaL_checkany(L, 1);
    if (lua_istable(L, 1)) return original(L);
    lua_pushnil(L);
    return 1;
}

/* Lua calls __gc where no limit holds. */
static int base_setmetatable(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    if (lua_istable(L, 2)) {
        lua_pushliteral(L, "__gc");
        if (lua_rawget(L, 2) != LUA_TNIL) return luaL_error(L, REFUSAL, "setmetatable with __gc");
        lua_pop(L, 1);
    }
    return original(L);
}

static int string_rep(lua_State *L) {
    size_t n, between = 0;
    luaL_checklstring(L, 1, &n);
    lua_Integer times = luaL_checkinteger(L, 2);
    luaL_optlstring(L, 3, "", &between);
    if (n + between == 0) { /* any number of nothing, which would be counted */
        lua_pushliteral(L, "");
        return 1;
    }
    if (times > 0 && n + between > MOST_REPEATED / (size_t)times)
        return luaL_error(L, "string.rep: more than %d bytes are not allowed in a sandboxed engine",
                          (int)MOST_REPEATED);
    return original(L);
}

/* Counts the items from `first` to `last`. */
static void spend(lua_State *L, lua_Integer first, lua_Integer last) {
    if (last < first) return;
    lua_Unsigned n = (lua_Unsigned)last - (lua_Unsigned)first;
    if (n >= MOST_ITEMS)
        luaL_error(L, "more than %d items at once are not allowed in a sandboxed engine",
                   (int)MOST_ITEMS);
    eng_limits_tick(L, (unsigned)n);
}

static int table_concat(lua_State *L) {
    lua_Integer first = luaL_optinteger(L, 3, 1);
    spend(L, first, lua_isnoneornil(L, 4) ? luaL_len(L, 1) : luaL_checkinteger(L, 4));
    return original(L);
}

static int table_insert(lua_State *L) {
    if (lua_gettop(L) == 3) spend(L, luaL_checkinteger(L, 2), luaL_len(L, 1));
    return original(L);
}

static int table_remove(lua_State *L) {
    if (lua_gettop(L) >= 2) spend(L, luaL_checkinteger(L, 2), luaL_len(L, 1));
    return original(L);
}

static int table_move(lua_State *L) {
    spend(L, luaL_checkinteger(L, 2), luaL_checkinteger(L, 3));
    return original(L);
}

/* The order of table.sort, which counts. Upvalue: the script's order, or nil. */
static int before(lua_State *L) {
    eng_limits_tick(L, 1);
    if (lua_isnil(L, lua_upvalueindex(1))) {
        lua_pushboolean(L, lua_compare(L, 1, 2, LUA_OPLT));
        return 1;
    }
    return original(L);
}

static int table_sort(lua_State *L) {
    if (!lua_isnoneornil(L, 2)) luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_settop(L, 2);
    lua_pushcclosure(L, before, 1);
    return original(L);
}

/* ---- load ---- */

/* Leaves the environment of the script's function that called: its local or outer _ENV. One that
 * has none gives an empty table, and not the globals, from which it may have been kept. */
static void push_callers_environment(lua_State *L) {
    lua_Debug at;
    for (int level = 1; lua_getstack(L, level, &at); level++) {
        lua_getinfo(L, "Sf", &at); /* -> caller */
        if (*at.what == 'C') {
            lua_pop(L, 1);
            continue;
        }
        lua_pushnil(L); /* -> caller environment */
        const char *name;
        for (int i = 1; (name = lua_getupvalue(L, -2, i)) != NULL; i++) {
            if (strcmp(name, "_ENV") == 0) lua_copy(L, -1, -2);
            lua_pop(L, 1);
        }
        for (int i = 1; (name = lua_getlocal(L, &at, i)) != NULL; i++) {
            if (strcmp(name, "_ENV") == 0) lua_copy(L, -1, -2);
            lua_pop(L, 1);
        }
        lua_remove(L, -2);
        if (!lua_isnil(L, -1)) return;
        lua_pop(L, 1);
        break;
    }
    lua_newtable(L);
}

static void count_source(lua_State *L, size_t *size, size_t n) {
    *size += n;
    if (*size > MOST_SOURCE)
        luaL_error(L, "load: more than %d bytes are not allowed in a sandboxed engine",
                   (int)MOST_SOURCE);
    eng_limits_tick(L, (unsigned)(n / 8 + 1));
}

/* Pieces from the function at stack index 1; index 5 keeps the last one. */
static const char *read_piece(lua_State *L, void *data, size_t *size) {
    luaL_checkstack(L, 2, "load");
    lua_pushvalue(L, 1);
    lua_call(L, 0, 1);
    if (lua_isnil(L, -1)) {
        lua_pop(L, 1);
        *size = 0;
        return NULL;
    }
    if (!lua_isstring(L, -1)) luaL_error(L, "reader function must return a string");
    lua_replace(L, 5);
    const char *piece = lua_tolstring(L, 5, size);
    count_source(L, data, *size);
    return piece;
}

static int base_load(lua_State *L) {
    bool own = lua_isnone(L, 4);
    const char *mode = luaL_optstring(L, 3, "t");
    lua_settop(L, 5);
    if (own) {
        push_callers_environment(L);
        lua_replace(L, 4);
    }
    size_t size = 0; /* so far */
    int status;
    if (lua_isstring(L, 1)) {
        size_t n;
        const char *text = lua_tolstring(L, 1, &n);
        count_source(L, &size, n);
        status =
            luaL_loadbufferx(L, text, n, luaL_optstring(L, 2, text), strchr(mode, 't') ? "t" : "");
    } else {
        luaL_checktype(L, 1, LUA_TFUNCTION);
        status = lua_load(L, read_piece, &size, luaL_optstring(L, 2, "=(load)"),
                          strchr(mode, 't') ? "t" : "");
    }
    if (status != LUA_OK) {
        if (eng_limits_reached(L)) return lua_error(L); /* of the reader */
        luaL_pushfail(L);
        lua_insert(L, -2);
        return 2;
    }
    lua_pushvalue(L, 4);
    if (lua_setupvalue(L, -2, 1) == NULL) lua_pop(L, 1);
    return 1;
}

/* ---- the state ---- */

static const luaL_Reg base_functions[] = {{"collectgarbage", base_collectgarbage},
                                          {"getmetatable", base_getmetatable},
                                          {"load", base_load},
                                          {"setmetatable", base_setmetatable},
                                          {NULL, NULL}};
static const luaL_Reg table_functions[] = {{"concat", table_concat}, {"insert", table_insert},
                                           {"move", table_move},     {"remove", table_remove},
                                           {"sort", table_sort},     {NULL, NULL}};
static const luaL_Reg string_functions[] = {{"rep", string_rep}, {NULL, NULL}};

/* Puts a refusal in the place of a function of the table on top. */
static void withhold(lua_State *L, const char *key, const char *name) {
    lua_pushstring(L, name);
    eng_sandbox_refuse(L);
    lua_setfield(L, -2, key);
}

void eng_sandbox_libraries(lua_State *L) {
    static const luaL_Reg libraries[] = {
        {LUA_GNAME, luaopen_base},          {LUA_LOADLIBNAME, luaopen_package},
        {LUA_COLIBNAME, luaopen_coroutine}, {LUA_TABLIBNAME, luaopen_table},
        {LUA_STRLIBNAME, luaopen_string},   {LUA_MATHLIBNAME, luaopen_math},
        {LUA_UTF8LIBNAME, luaopen_utf8},    {LUA_OSLIBNAME, luaopen_os},
        {LUA_DBLIBNAME, luaopen_debug},     {NULL, NULL}};
    static const char *const none[] = {NULL};
    static const char *const os[] = {"clock", "date", "difftime", "time", NULL};
    static const char *const debug[] = {"traceback", NULL};
    for (const luaL_Reg *library = libraries; library->name != NULL; library++) {
        luaL_requiref(L, library->name, library->func, 1);
        lua_pop(L, 1);
    }
    keep_only(L, LUA_IOLIBNAME, none);
    keep_only(L, LUA_OSLIBNAME, os);
    keep_only(L, LUA_DBLIBNAME, debug);
    lua_pushglobaltable(L);
    replace(L, base_functions);
    withhold(L, "dofile", "dofile");
    withhold(L, "loadfile", "loadfile");
    lua_getfield(L, -1, LUA_TABLIBNAME);
    replace(L, table_functions);
    lua_getfield(L, -2, LUA_STRLIBNAME);
    replace(L, string_functions);
    withhold(L, "dump", "string.dump");
    eng_sandbox_patterns(L);
    lua_pop(L, 3);
}

/* engine.host without signals, which are read from any descriptor. */
static int open_host(lua_State *L) {
    original(L); /* -> host */
    withhold(L, "signal", "engine.host.signal");
    withhold(L, "take_signals", "engine.host.take_signals");
    return 1;
}

void eng_sandbox_close(lua_State *L) {
    static const char *const withheld_modules[] = {"engine.core.input", "engine.core.parallel",
                                                   "engine.core.watch", NULL};
    static const luaL_Reg modules[] = {{"engine.host", open_host}, {NULL, NULL}};
    static const char *const package[] = {"config", "loaded", "preload", NULL};
    luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
    for (const char *const *name = withheld_modules; *name != NULL; name++) {
        lua_pushcfunction(L, withheld_module);
        lua_setfield(L, -2, *name);
    }
    replace(L, modules);
    lua_pushcfunction(L, eng_sandbox_lpeg);
    lua_setfield(L, -2, "lpeg");
    lua_getglobal(L, LUA_LOADLIBNAME);
    lua_getfield(L, -1, "searchers"); /* -> preload package searchers */
    for (lua_Integer i = luaL_len(L, -1); i > 2; i--) {
        lua_pushnil(L);
        lua_rawseti(L, -2, i);
    }
    lua_pop(L, 3);
    keep_only(L, LUA_LOADLIBNAME, package);
}
