/* finder.c: where in a text an LPeg pattern may match, and in which sentences, found without LPeg.
 */
#include <lauxlib.h>

#include "bind/lpeg_code.h"
#include "bind/reading.h"

static const char FINDER[] = "engine.reading.finder";
static const char NEEDS[] = "engine.reading.needs";

/* find(text, at) -> place | nothing: the first that the pattern, matched from byte `at` (from 1)
 * on, captures on its way to a match or to where a function of Lua has the say, `at` where it
 * captures none or nothing can be told; nothing where it does not match */
static int finder_find(lua_State *L) {
    eng_program *program = luaL_checkudata(L, 1, FINDER);
    size_t size;
    const char *text = luaL_checklstring(L, 2, &size);
    lua_Integer at = luaL_checkinteger(L, 3);
    uint32_t place;
    luaL_argcheck(L, at >= 1 && (size_t)at <= size + 1, 3, "outside the text");
    if (eng_program_find(program, text, size, (size_t)at - 1, &place) == ENG_FIT_NONE) return 0;
    lua_pushinteger(L, place > 0 ? (lua_Integer)place : at);
    return 1;
}

static int finder_gc(lua_State *L) {
    eng_program_free(luaL_checkudata(L, 1, FINDER));
    return 0;
}

/* finder(pattern) -> finder; one of a pattern that was never matched, or that no program can be
 * made of, tells nothing */
int eng_reading_finder(lua_State *L) {
    luaL_checkany(L, 1);
    eng_program *program = eng_new_box(L, sizeof *program, 0, FINDER);
    eng_lpeg_program(L, 1, NULL, program);
    return 1;
}

static int needs_gc(lua_State *L) {
    eng_needs_free(luaL_checkudata(L, 1, NEEDS));
    return 0;
}

/* needs(patterns) -> what a sentence needs for one of the patterns over codes to match in it, for
 * analysis:codes; of one that was never matched, or that no program can be made of, nothing is
 * known */
int eng_reading_needs(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    eng_needs *needs = eng_new_box(L, sizeof *needs, 0, NEEDS);
    bool ok = true;
    for (lua_Integer i = 1; ok && lua_rawgeti(L, 1, i) != LUA_TNIL; i++) {
        eng_program program;
        eng_lpeg_translate(L, -1, NULL, &program);
        ok = eng_needs_add(needs, &program);
        eng_program_free(&program);
        lua_pop(L, 1);
    }
    if (!ok || !eng_needs_arrange(needs)) return luaL_error(L, "out of memory");
    lua_settop(L, 2);
    return 1;
}

eng_needs *eng_check_needs(lua_State *L, int at) {
    eng_needs *needs = luaL_checkudata(L, at, NEEDS);
    luaL_argcheck(L, needs->first != NULL, at, "it is closed");
    return needs;
}

void eng_finder_type(lua_State *L) {
    static const luaL_Reg finder[] = {{"find", finder_find}, {"__gc", finder_gc}, {NULL, NULL}};
    static const luaL_Reg needs[] = {{"__gc", needs_gc}, {NULL, NULL}};
    eng_new_type(L, FINDER, finder, false);
    eng_new_type(L, NEEDS, needs, false);
}
