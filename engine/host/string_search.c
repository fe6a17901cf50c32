/* string_search.c: string.find and string.match as they are, but where a pattern begins with
 * letters, they are looked for before it is tried: most patterns are in no text they are asked of.
 */
#include <lauxlib.h>
#include <lualib.h>
#include <stdbool.h>
#include <string.h>

#include "host/string_search.h"

/* Whether a byte of a pattern is itself, or ends what is. */
static bool is_itself(char c) {
    switch (c) {
    case '\0':
    case '^':
    case '$':
    case '*':
    case '+':
    case '?':
    case '.':
    case '(':
    case ')':
    case '[':
    case '%':
    case '-':
        return false;
    default:
        return true;
    }
}

/* The bytes with which all begins that a pattern can match, and how many they are. */
static const char *letters_of(const char *p, const char *end, size_t *n) {
    while (end - p > 6 && memcmp(p, "%f[%", 4) == 0 && p[5] == ']') /* takes no byte */
        p += 6;
    const char *first = p;
    while (p < end && is_itself(*p))
        p++;
    *n = (size_t)(p - first);
    bool may_lack = p < end && (*p == '*' || *p == '?' || *p == '-');
    if (*n > 0 && may_lack) --*n;
    return first;
}

/* Where the bytes first stand in the text, or NULL. */
static const char *search(const char *text, size_t size, const char *bytes, size_t n) {
    const char *end = text + size;
    for (const char *at = text; (size_t)(end - at) >= n; at++) {
        at = memchr(at, *bytes, (size_t)(end - at) - n + 1);
        if (at == NULL || memcmp(at, bytes, n) == 0) return at;
    }
    return NULL;
}

/* The upvalue is the function of Lua's library. */
static int search_first(lua_State *L) {
    lua_CFunction function = lua_tocfunction(L, lua_upvalueindex(1));
    size_t size, length, n;
    if (lua_gettop(L) != 2 || lua_type(L, 1) != LUA_TSTRING || lua_type(L, 2) != LUA_TSTRING)
        return function(L);
    const char *text = lua_tolstring(L, 1, &size), *pattern = lua_tolstring(L, 2, &length);
    const char *letters = letters_of(pattern, pattern + length, &n);
    if (n == 0) return function(L);
    const char *at = search(text, size, letters, n);
    if (at == NULL) {
        luaL_pushfail(L);
        return 1;
    }
    lua_pushinteger(L, (lua_Integer)(at - text) + 1);
    return function(L);
}

void eng_string_search_open(lua_State *L) {
    static const char *const names[] = {"find", "match"};
    lua_getglobal(L, LUA_STRLIBNAME);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        lua_getfield(L, -1, names[i]);
        lua_pushcclosure(L, search_first, 1);
        lua_setfield(L, -2, names[i]);
    }
    lua_pop(L, 1);
}
