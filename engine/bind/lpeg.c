/* lpeg: as it is, but a pattern that memory did not suffice to compile is never matched.
 *
 * LPeg compiles a pattern when it is first matched, and where memory is out in the middle of that,
 * what it has so far stays and is run the next time. So the first match is preceded by one without
 * a subject, which compiles and then complains; any other complaint is kept with the pattern and
 * raised from then on. */
#include <lauxlib.h>
#include <stdbool.h>
#include <string.h>

#include "bind/bind.h"
#include "bind/lpeg_code.h"
#include "host/limits.h"

int luaopen_lpeg(lua_State *L);

static const char PATTERN[] = "lpeg-pattern"; /* LPeg's own name of the type */

/* Upvalues: LPeg's match, and a weak table of patterns: true where compiled, else why it is not. */
enum { MATCH = 1, COMPILED = 2 };

/* Compiles the pattern at stack index 1. */
static void compile(lua_State *L) {
    lua_pushvalue(L, 1);
    lua_pushliteral(L, "not enough memory");
    lua_rawset(L, lua_upvalueindex(COMPILED)); /* until it is known, so that nothing fails then */
    lua_pushvalue(L, lua_upvalueindex(MATCH));
    lua_pushvalue(L, 1);
    lua_pcall(L, 1, 0, 0); /* -> complaint */
    const char *why = lua_tostring(L, -1);
    lua_pushvalue(L, 1);
    if (why != NULL && strstr(why, "bad argument #2") != NULL)
        lua_pushboolean(L, true);
    else
        lua_pushvalue(L, -2);
    lua_rawset(L, lua_upvalueindex(COMPILED));
    if (why != NULL && strstr(why, "not enough memory") != NULL) eng_limits_no_memory(L);
    lua_pop(L, 1);
}

static int lpeg_match(lua_State *L) {
    luaL_checkany(L, 1);
    luaL_checkstring(L, 2);
    if (luaL_testudata(L, 1, PATTERN) != NULL) {
        lua_pushvalue(L, 1);
        if (lua_rawget(L, lua_upvalueindex(COMPILED)) == LUA_TNIL) {
            lua_pop(L, 1);
            compile(L);
            lua_pushvalue(L, 1);
            lua_rawget(L, lua_upvalueindex(COMPILED));
        }
        if (lua_isstring(L, -1)) return luaL_error(L, "%s", lua_tostring(L, -1));
        lua_pop(L, 1);
    }
    lua_pushvalue(L, lua_upvalueindex(MATCH));
    lua_insert(L, 1);
    lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
    return lua_gettop(L);
}

int eng_bind_lpeg(lua_State *L) {
    lua_pushcfunction(L, luaopen_lpeg);
    lua_call(L, 0, 1);
    eng_note_lpeg(L);
    lua_getfield(L, -1, "match");
    lua_newtable(L); /* -> lpeg match compiled */
    lua_createtable(L, 0, 1);
    lua_pushliteral(L, "k");
    lua_setfield(L, -2, "__mode");
    lua_setmetatable(L, -2);
    lua_pushcclosure(L, lpeg_match, 2);
    lua_setfield(L, -2, "match");
    return 1;
}
