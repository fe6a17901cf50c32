/* place.h: the file and line that an error names. */
#ifndef ENG_HOST_PLACE_H
#define ENG_HOST_PLACE_H

#include <lua.h>

#include "base/buffer.h"

typedef struct eng_place {
    eng_buffer file;
    int line; /* 0: none is known */
} eng_place;

void eng_place_clear(eng_place *place);

/* The file and line that the first line of `message` begins with, as "file:line:"; nothing where it
 * has none. */
void eng_place_find(const char *message, eng_place *place);

/* Lua shortens long paths in its messages. These leave the message with the whole path and return
 * it; may raise (memory). The first is for a message handler, while the stack is that of the error;
 * the second for a file that does not parse. */
const char *eng_place_whole(lua_State *L, const char *message);
const char *eng_place_whole_path(lua_State *L, const char *message, const char *path);

#endif
