/* lpeg_code.h: LPeg's patterns as programs of our own machine (grammar/program.h).
 *
 * LPeg as distributions build it checks itself at each step of a match and hands every capture
 * through Lua's stack; the two patterns that cut sentences are matched all the time, and those that
 * look for dates and for what rules want seldom find any. What LPeg 1.0.2 compiled a pattern to is
 * translated, once; any other version, any instruction or capture that is not known here, or a
 * difference to lpeg.match in a trial, and lpeg.match goes on to do it. */
#ifndef ENG_BIND_LPEG_CODE_H
#define ENG_BIND_LPEG_CODE_H

#include <lua.h>

#include "grammar/program.h"

/* Translates the pattern at a stack index, which lpeg.match has matched before. It must capture
 * positions and whole numbers only, and all together end in the C function `last`; which the
 * program leaves out. Where `last` is NULL any pattern will do: its captures but positions are left
 * out, and the program asks (ENG_OP_ASK) where LPeg would call a function to go on. False, and an
 * empty program, where it can't be or memory is out. */
bool eng_lpeg_program(lua_State *L, int at, lua_CFunction last, eng_program *program);

/* The same for one that is not run: eng_program_prepare is left out. */
bool eng_lpeg_translate(lua_State *L, int at, lua_CFunction last, eng_program *program);

/* Notes the version of LPeg, whose table is on top of the stack, without which nothing is
 * translated. */
void eng_note_lpeg(lua_State *L);

#endif
