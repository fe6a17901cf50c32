#include "host/place.h"

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

static const char CUT[] = "..."; /* what a shortened path begins with */

/* The length of FILE in "FILE:LINE: ...", 0 where a message does not begin so. */
static size_t file_length(const char *message, int *line) {
    size_t end = strcspn(message, "\n");
    for (size_t i = 1; i + 1 < end; i++) {
        if (message[i] != ':' || message[i + 1] < '0' || message[i + 1] > '9') continue;
        char *after;
        long number = strtol(message + i + 1, &after, 10);
        if (*after != ':' || number <= 0 || number > 1 << 30) continue;
        *line = (int)number;
        return i;
    }
    return 0;
}

void eng_place_clear(eng_place *place) {
    eng_buffer_clear(&place->file);
    place->line = 0;
}

void eng_place_find(const char *message, eng_place *place) {
    eng_place_clear(place);
    size_t n = file_length(message, &place->line);
    if (n > 0) eng_buffer_add(&place->file, message, n);
}

const char *eng_place_whole_path(lua_State *L, const char *message, const char *path) {
    int line;
    size_t n = file_length(message, &line), cut = strlen(CUT), size = strlen(path);
    bool is_cut = n > cut && strncmp(message, CUT, cut) == 0 && size > n - cut;
    if (!is_cut || memcmp(path + size - (n - cut), message + cut, n - cut) != 0)
        return lua_pushstring(L, message);
    return lua_pushfstring(L, "%s%s", path, message + n);
}

const char *eng_place_whole(lua_State *L, const char *message) {
    lua_Debug frame;
    for (int level = 0; strncmp(message, CUT, strlen(CUT)) == 0; level++) {
        if (!lua_getstack(L, level, &frame)) break;
        lua_getinfo(L, "S", &frame);
        size_t n = strlen(frame.short_src);
        if (frame.source[0] == '@' && strncmp(message, frame.short_src, n) == 0)
            return eng_place_whole_path(L, message, frame.source + 1);
    }
    return lua_pushstring(L, message);
}
