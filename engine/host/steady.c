#include "host/steady.h"

#include <lauxlib.h>
#include <stdbool.h>
#include <string.h>

/* ---- random numbers and the clock ---- */

/* math.randomseed: without a seed, that of the options; first upvalue math.randomseed, second the
 * seed. */
static int math_randomseed(lua_State *L) {
    bool given = !lua_isnone(L, 1);
    lua_pushvalue(L, lua_upvalueindex(1));
    if (!given) {
        lua_pushvalue(L, lua_upvalueindex(2));
        lua_call(L, 1, 0);
        return 0;
    }
    lua_insert(L, 1);
    lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
    return lua_gettop(L);
}

static void seed(lua_State *L, uint64_t by, bool always) {
    lua_getglobal(L, "math");
    lua_getfield(L, -1, "randomseed");
    lua_pushinteger(L, (lua_Integer)by);
    lua_pushcclosure(L, math_randomseed, 2);
    lua_pushvalue(L, -1);
    lua_call(L, 0, 0);
    if (always)
        lua_setfield(L, -2, "randomseed");
    else
        lua_pop(L, 1);
    lua_pop(L, 1);
}

static int refuse_clock(lua_State *L) {
    return luaL_error(L, "%s tells the time, which a deterministic engine does not have",
                      lua_tostring(L, lua_upvalueindex(2)));
}

/* os.date and os.time of a given time; upvalues the function and its name. */
static int of_given_time(lua_State *L, int argument) {
    if (lua_isnoneornil(L, argument)) return refuse_clock(L);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
    return lua_gettop(L);
}

static int os_time(lua_State *L) {
    return of_given_time(L, 1);
}

/* In Greenwich, wherever the machine stands. */
static int os_date(lua_State *L) {
    const char *format = luaL_optstring(L, 1, "%c");
    if (*format != '!') {
        if (lua_gettop(L) == 0) lua_pushnil(L);
        lua_pushfstring(L, "!%s", format);
        lua_replace(L, 1);
    }
    return of_given_time(L, 2);
}

/* Puts closures over the old function and its name into the table on top. */
static void replace(lua_State *L, const char *library, const luaL_Reg *functions) {
    for (; functions->name != NULL; functions++) {
        lua_getfield(L, -1, functions->name);
        lua_pushfstring(L, "%s.%s", library, functions->name);
        lua_pushcclosure(L, functions->func, 2);
        lua_setfield(L, -2, functions->name);
    }
}

static int no_seconds(lua_State *L) {
    lua_pushnumber(L, 0);
    return 1;
}

/* engine.host, whose clock stands still. */
static int open_host(lua_State *L) {
    lua_settop(L, 0);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_call(L, 0, 1);
    lua_pushcfunction(L, no_seconds);
    lua_setfield(L, -2, "seconds");
    return 1;
}

static void stop_clock(lua_State *L) {
    static const luaL_Reg os[] = {
        {"clock", refuse_clock}, {"date", os_date}, {"time", os_time}, {NULL, NULL}};
    static const luaL_Reg modules[] = {{"engine.host", open_host}, {NULL, NULL}};
    lua_getglobal(L, "os");
    replace(L, "os", os);
    luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
    replace(L, "package.preload", modules);
    lua_pop(L, 2);
}

/* ---- order ---- */

/* Numbers, then texts, then the rest as Lua has them. */
static int rank(lua_State *L, int index) {
    int type = lua_type(L, index);
    return type == LUA_TNUMBER ? 0 : type == LUA_TSTRING ? 1 : type == LUA_TBOOLEAN ? 2 : 3;
}

/* Whether the key at one index comes before that at the other. */
static bool comes_before(lua_State *L, int one, int other) {
    int a = rank(L, one), b = rank(L, other);
    if (a != b) return a < b;
    if (a < 2) return lua_compare(L, one, other, LUA_OPLT);
    return a == 2 && !lua_toboolean(L, one) && lua_toboolean(L, other);
}

static int key_before(lua_State *L) {
    lua_pushboolean(L, comes_before(L, 1, 2));
    return 1;
}

/* Leaves the list of the keys of the table at stack index 1, in order; upvalue 3 is table.sort. */
static void push_sorted_keys(lua_State *L) {
    lua_newtable(L);
    lua_Integer n = 0;
    for (lua_pushnil(L); lua_next(L, 1) != 0; lua_pop(L, 1)) {
        lua_pushvalue(L, -2);
        lua_rawseti(L, -4, ++n);
    }
    lua_pushvalue(L, lua_upvalueindex(3));
    lua_pushvalue(L, -2);
    lua_pushcfunction(L, key_before);
    lua_call(L, 2, 0);
}

/* The iterator of pairs: (table) -> key, value. Upvalues: the keys, and how many are done. */
static int next_pair(lua_State *L) {
    lua_Integer at = lua_tointeger(L, lua_upvalueindex(2));
    for (;;) {
        lua_pushinteger(L, ++at);
        lua_replace(L, lua_upvalueindex(2));
        if (lua_rawgeti(L, lua_upvalueindex(1), at) == LUA_TNIL) return 1;
        lua_pushvalue(L, -1);
        if (lua_rawget(L, 1) != LUA_TNIL) return 2;
        lua_pop(L, 2); /* taken out since */
    }
}

/* Upvalues: pairs, its name, table.sort. */
static int sorted_pairs(lua_State *L) {
    luaL_checkany(L, 1);
    bool plain = lua_istable(L, 1) && luaL_getmetafield(L, 1, "__pairs") == LUA_TNIL;
    if (!plain) {
        lua_settop(L, 1);
        lua_pushvalue(L, lua_upvalueindex(1));
        lua_insert(L, 1);
        lua_call(L, 1, 3);
        return 3;
    }
    lua_settop(L, 1);
    push_sorted_keys(L);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, next_pair, 2);
    lua_pushvalue(L, 1);
    lua_pushnil(L);
    return 3;
}

/* Leaves the first key of the table at stack index 1 and its value, or nil. */
static int push_first(lua_State *L) {
    lua_pushnil(L); /* -> first */
    for (lua_pushnil(L); lua_next(L, 1) != 0; lua_pop(L, 1))
        if (lua_isnil(L, -3) || comes_before(L, -2, -3)) {
            lua_pushvalue(L, -2);
            lua_replace(L, -4);
        }
    if (lua_isnil(L, -1)) return 1;
    lua_pushvalue(L, -1);
    lua_rawget(L, 1);
    return 2;
}

/* Leaves what is kept of the table at stack index 1 in upvalue 4, a weak table: its sorted keys and
 * the place of each. It is made anew where there is nothing, or where it does not have the key at
 * index 2. */
static void push_walk(lua_State *L) {
    lua_pushvalue(L, 1);
    if (lua_rawget(L, lua_upvalueindex(4)) == LUA_TTABLE) { /* -> walk */
        lua_rawgeti(L, -1, 2);
        lua_pushvalue(L, 2);
        bool has = lua_rawget(L, -2) != LUA_TNIL;
        lua_pop(L, 2);
        if (has) return;
    }
    lua_pop(L, 1);
    lua_createtable(L, 2, 0); /* -> walk */
    push_sorted_keys(L);
    lua_newtable(L); /* -> walk keys places */
    for (lua_Integer i = 1; lua_rawgeti(L, -2, i) != LUA_TNIL; i++) {
        lua_pushinteger(L, i);
        lua_rawset(L, -3);
    }
    lua_pop(L, 1);
    lua_rawseti(L, -3, 2);
    lua_rawseti(L, -2, 1);
    lua_pushvalue(L, 1);
    lua_pushvalue(L, -2);
    lua_rawset(L, lua_upvalueindex(4));
}

/* The place before which a key, at stack index 2, stood that was taken out before the walk was
 * made; the keys are at index 6. */
static lua_Integer place_of_missing(lua_State *L) {
    if (rank(L, 2) == 3) luaL_error(L, "invalid key to 'next'");
    for (lua_Integer at = 1;; at++) {
        lua_rawgeti(L, 6, at);
        bool after = lua_isnil(L, -1) || comes_before(L, 2, -1);
        lua_pop(L, 1);
        if (after) return at - 1;
    }
}

/* next(table, key) in the order of pairs. A walk ends well where keys are taken out on the way. */
static int sorted_next(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    if (lua_isnil(L, 2)) {
        lua_pushvalue(L, 1);
        lua_pushnil(L);
        lua_rawset(L, lua_upvalueindex(4));
        return push_first(L);
    }
    push_walk(L); /* -> table key walk */
    lua_rawgeti(L, 3, 2);
    lua_pushvalue(L, 2);
    lua_rawget(L, 4);
    lua_Integer at = lua_tointeger(L, -1);
    lua_rawgeti(L, 3, 1); /* -> table key walk places place keys */
    if (lua_isnil(L, 5)) at = place_of_missing(L);
    while (lua_rawgeti(L, 6, ++at) != LUA_TNIL) {
        lua_pushvalue(L, -1);
        if (lua_rawget(L, 1) != LUA_TNIL) return 2;
        lua_pop(L, 2);
    }
    return 1;
}

/* Puts f in the place of the global; upvalues: the old one, its name, table.sort, walks. */
static void set_sorted(lua_State *L, const char *name, lua_CFunction f) {
    lua_getglobal(L, name);
    lua_pushstring(L, name);
    lua_getglobal(L, "table");
    lua_getfield(L, -1, "sort");
    lua_remove(L, -2);
    lua_createtable(L, 0, 0);
    lua_createtable(L, 0, 1);
    lua_pushliteral(L, "k");
    lua_setfield(L, -2, "__mode");
    lua_setmetatable(L, -2);
    lua_pushcclosure(L, f, 4);
    lua_setglobal(L, name);
}

static void sort_pairs(lua_State *L) {
    set_sorted(L, "pairs", sorted_pairs);
    set_sorted(L, "next", sorted_next);
}

/* ---- addresses ---- */

/* Leaves the value's text, with the type alone where Lua would give an address. */
static void push_text(lua_State *L, int index) {
    index = lua_absindex(L, index);
    luaL_tolstring(L, index, NULL);
    int type = lua_type(L, index);
    bool has_address = type == LUA_TTABLE || type == LUA_TFUNCTION || type == LUA_TTHREAD ||
                       type == LUA_TUSERDATA || type == LUA_TLIGHTUSERDATA;
    if (!has_address) return;
    const void *address = lua_topointer(L, index);
    const char *number = lua_pushfstring(L, ": %p", address);
    const char *text = lua_tostring(L, -2), *at = strstr(text, number);
    if (at != NULL && at[strlen(number)] == '\0') {
        lua_pushlstring(L, text, (size_t)(at - text));
        lua_replace(L, -3);
    }
    lua_pop(L, 1);
}

static int base_tostring(lua_State *L) {
    luaL_checkany(L, 1);
    push_text(L, 1);
    return 1;
}

/* Replaces the arguments from `first` on that are no numbers and texts by their texts. */
static void give_texts(lua_State *L, int first) {
    for (int i = first; i <= lua_gettop(L); i++) {
        int type = lua_type(L, i);
        if (type == LUA_TNIL || type == LUA_TBOOLEAN || lua_isstring(L, i)) continue;
        push_text(L, i);
        lua_replace(L, i);
    }
}

static int base_print(lua_State *L) {
    give_texts(L, 1);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, lua_gettop(L) - 1, 0);
    return 0;
}

static int string_format(lua_State *L) {
    const char *format = luaL_checkstring(L, 1);
    for (const char *p = strchr(format, '%'); p != NULL; p = strchr(p, '%')) {
        p += 1 + strspn(p + 1, "-+ #0123456789.");
        if (*p == 'p')
            return luaL_error(L, "string.format: %%p gives an address, which scripts of "
                                 "this engine do not have");
        if (*p != '\0') p++;
    }
    give_texts(L, 2);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, lua_gettop(L) - 1, 1);
    return 1;
}

static void hide_addresses(lua_State *L) {
    static const luaL_Reg base[] = {
        {"print", base_print}, {"tostring", base_tostring}, {NULL, NULL}};
    static const luaL_Reg string[] = {{"format", string_format}, {NULL, NULL}};
    lua_pushglobaltable(L);
    replace(L, "_G", base);
    lua_getfield(L, -1, "string");
    replace(L, "string", string);
    lua_pop(L, 2);
}

void eng_steady_open(lua_State *L, const engine_options *options) {
    bool steady = (options->flags & ENGINE_DETERMINISTIC) != 0;
    if (steady || options->seed != 0) seed(L, options->seed ? options->seed : 1, steady);
    if (steady || !(options->flags & ENGINE_TRUSTED)) hide_addresses(L);
    if (!steady) return;
    stop_clock(L);
    sort_pairs(L);
}
