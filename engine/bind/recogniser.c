/* recogniser.c: whether an LPeg pattern matches, told by our own machine. */
#include <lauxlib.h>

#include "bind/lpeg_code.h"
#include "bind/reading.h"

static const char RECOGNISER[] = "engine.reading.recogniser";

/* fits(text) -> true where the pattern matches the text; false where it does not, or that is not
 * known as it is too deep */
static int recogniser_fits(lua_State *L) {
    size_t size;
    eng_program *program = luaL_checkudata(L, 1, RECOGNISER);
    const char *text = luaL_checklstring(L, 2, &size);
    lua_pushboolean(L, eng_program_run(program, text, size));
    return 1;
}

static int recogniser_gc(lua_State *L) {
    eng_program_free(luaL_checkudata(L, 1, RECOGNISER));
    return 0;
}

/* recogniser(pattern) -> recogniser, or nil where the pattern can't be translated; it must have
 * been matched before, which compiles it */
int eng_reading_recogniser(lua_State *L) {
    luaL_checkudata(L, 1, "lpeg-pattern");
    lua_settop(L, 1);
    eng_program *program = eng_new_box(L, sizeof *program, 0, RECOGNISER);
    if (!eng_lpeg_recogniser(L, 1, program)) lua_pushnil(L);
    return 1;
}

void eng_recogniser_type(lua_State *L) {
    static const luaL_Reg methods[] = {
        {"__gc", recogniser_gc}, {"fits", recogniser_fits}, {NULL, NULL}};
    eng_new_type(L, RECOGNISER, methods, false);
}
