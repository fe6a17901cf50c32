/* lpeg.c: LPeg for a sandbox.
 *
 * A grammar can try for ever inside one match, and so can loops within loops. Here each rule of a
 * grammar, each loop, and each round of a loop whose body is long or has loops itself, begins with
 * a match-time capture that counts a step. What is left between two of them is a short pattern
 * along a subject that is not too long. */
#include <lauxlib.h>
#include <stdbool.h>

#include "bind/bind.h"
#include "host/limits.h"
#include "host/sandbox.h"

enum {
    MOST_SUBJECT = 1 << 20,  /* bytes */
    MOST_BACKTRACK = 100000, /* entries of lpeg.setmaxstack */
    MOST_DEPTH = 50,         /* of grammars in grammars */
    SHORT = 256              /* bytes of a pattern's tree that a loop may go through uncounted */
};

/* Fields of the registry's table for this file. */
static const char KEPT[] = "engine.lpeg";

/* Always fits and takes nothing. It stands for some steps, and for the stretch from where the match
 * was at the last one, which is the upvalue. */
static int tick(lua_State *L) {
    lua_Integer at = lua_tointeger(L, 2), last = lua_tointeger(L, lua_upvalueindex(1));
    lua_pushvalue(L, 2);
    lua_replace(L, lua_upvalueindex(1));
    eng_limits_tick(L, 10 + (unsigned)((at > last ? at - last : last - at) / 4));
    lua_pushboolean(L, true);
    return 1;
}

/* Leaves a kept value. */
static void push_kept(lua_State *L, const char *name) {
    lua_getfield(L, LUA_REGISTRYINDEX, KEPT);
    lua_getfield(L, -1, name);
    lua_remove(L, -2);
}

/* Puts the tick before the pattern on top. */
static void begin_with_tick(lua_State *L) {
    push_kept(L, "mul");
    push_kept(L, "tick");
    lua_rotate(L, -3, 2); /* -> mul tick pattern */
    lua_call(L, 2, 1);
}

/* Leaves, for the value at `index`, its pattern; a grammar's with a tick in each rule. */
static void push_pattern(lua_State *L, int index, int depth) {
    if (depth > MOST_DEPTH) luaL_error(L, "grammars are nested more than %d deep", MOST_DEPTH);
    luaL_checkstack(L, 12, "grammar");
    index = lua_absindex(L, index);
    push_kept(L, "P");
    if (!lua_istable(L, index)) {
        lua_pushvalue(L, index);
        lua_call(L, 1, 1);
        return;
    }
    lua_newtable(L); /* -> P rules */
    for (lua_pushnil(L); lua_next(L, index) != 0;) {
        lua_pushvalue(L, -2); /* -> P rules key rule key */
        bool name =
            lua_type(L, -2) == LUA_TSTRING && lua_isinteger(L, -1) && lua_tointeger(L, -1) == 1;
        if (name) {
            lua_insert(L, -2); /* the rule to begin with */
        } else {
            push_pattern(L, -2, depth + 1);
            begin_with_tick(L);
            lua_remove(L, -3); /* -> P rules key key pattern */
        }
        lua_settable(L, -4);
    }
    lua_call(L, 1, 1);
}

static int lpeg_P(lua_State *L) {
    luaL_checkany(L, 1);
    push_pattern(L, 1, 1);
    return 1;
}

/* Upvalues: the function, and how many of its first arguments are patterns. */
static int with_patterns(lua_State *L) {
    int patterns = (int)lua_tointeger(L, lua_upvalueindex(2));
    for (int i = 1; i <= patterns && i <= lua_gettop(L); i++)
        if (lua_istable(L, i)) {
            push_pattern(L, i, 1);
            lua_replace(L, i);
        }
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
    return lua_gettop(L);
}

/* pattern ^ n */
static int loop(lua_State *L) {
    push_pattern(L, 1, 1);
    if (lua_rawlen(L, -1) > SHORT) begin_with_tick(L);
    lua_replace(L, 1);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_settop(L, 3);
    lua_call(L, 2, 1);
    begin_with_tick(L);
    push_kept(L, "mul"); /* and one after it, which knows how far it went */
    lua_insert(L, -2);
    push_kept(L, "tick");
    lua_call(L, 2, 1);
    return 1;
}

static int lpeg_match(lua_State *L) {
    size_t n;
    luaL_checkany(L, 1);
    luaL_checklstring(L, 2, &n);
    if (n > MOST_SUBJECT)
        return luaL_error(L,
                          "lpeg.match: a subject of more than %d bytes is not allowed in a "
                          "sandboxed engine",
                          (int)MOST_SUBJECT);
    eng_limits_tick(L, 10);
    return with_patterns(L);
}

static int lpeg_setmaxstack(lua_State *L) {
    luaL_argcheck(L, luaL_checkinteger(L, 1) <= MOST_BACKTRACK, 1,
                  "at most 100000 in a sandboxed engine");
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_pushvalue(L, 1);
    lua_call(L, 1, 0);
    return 0;
}

typedef struct wrapper {
    const char *name;
    lua_CFunction function;
    int patterns;
} wrapper;

/* Puts the wrappers into the table on top. */
static void wrap(lua_State *L, const wrapper *w) {
    for (; w->name != NULL; w++) {
        lua_getfield(L, -1, w->name);
        lua_pushinteger(L, w->patterns);
        lua_pushcclosure(L, w->function, 2);
        lua_setfield(L, -2, w->name);
    }
}

/* Keeps what the wrappers need: P, the product of patterns, and the tick. */
static void keep(lua_State *L) {
    lua_newtable(L); /* -> lpeg kept */
    lua_pushvalue(L, -1);
    lua_setfield(L, LUA_REGISTRYINDEX, KEPT);
    lua_getfield(L, -2, "P");
    lua_setfield(L, -2, "P");
    lua_getfield(L, -2, "Cmt");
    lua_pushboolean(L, true);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, tick, 1);
    lua_call(L, 2, 1); /* -> lpeg kept tick */
    luaL_getmetafield(L, -1, "__mul");
    lua_setfield(L, -3, "mul");
    lua_setfield(L, -2, "tick");
    lua_pop(L, 1);
}

int eng_sandbox_lpeg(lua_State *L) {
    static const wrapper functions[] = {{"P", lpeg_P, 1},
                                        {"match", lpeg_match, 1},
                                        {"B", with_patterns, 1},
                                        {"C", with_patterns, 1},
                                        {"Cf", with_patterns, 1},
                                        {"Cg", with_patterns, 1},
                                        {"Cmt", with_patterns, 1},
                                        {"Cs", with_patterns, 1},
                                        {"Ct", with_patterns, 1},
                                        {"setmaxstack", lpeg_setmaxstack, 0},
                                        {NULL, NULL, 0}};
    static const wrapper operators[] = {{"__mul", with_patterns, 2}, {"__add", with_patterns, 2},
                                        {"__sub", with_patterns, 2}, {"__div", with_patterns, 1},
                                        {"__unm", with_patterns, 1}, {"__len", with_patterns, 1},
                                        {"__pow", loop, 1},          {NULL, NULL, 0}};
    lua_pushcfunction(L, eng_bind_lpeg);
    lua_call(L, 0, 1);
    lua_replace(L, 1);
    lua_settop(L, 1);
    keep(L);
    push_kept(L, "tick");
    lua_getmetatable(L, -1); /* -> lpeg tick metatable */
    wrap(L, operators);
    lua_pop(L, 2);
    wrap(L, functions);
    lua_pushliteral(L, "lpeg.Cb"); /* each looks back along all captures */
    eng_sandbox_refuse(L);
    lua_setfield(L, -2, "Cb");
    return 1;
}
