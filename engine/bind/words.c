/* words.c: beginnings of words, looked for in a text all at once. */
#include <lauxlib.h>
#include <string.h>

#include "bind/reading.h"

static const char WORDS[] = "engine.reading.words";

enum { LETTERS = 26 };

/* One beginning, in the list of its first letter; one without letters is in all lists. */
typedef struct head {
    uint32_t at, size; /* in the bytes */
    uint32_t index;    /* in the list given, from 1 */
} head;

/* A userdata: this, the heads by their letters, the bytes. */
typedef struct words {
    uint32_t first[LETTERS + 1]; /* of each letter's heads; the last is their number */
    uint32_t room;               /* for heads: those that begin with no letter are left out */
    head heads[];
} words;

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* find(text, at, index) -> place, index | nothing: where, from byte `at` (from 1) on, a word begins
 * with one of the list, at `at` itself with one from `index` on; the text is in lower case */
static int words_find(lua_State *L) {
    size_t size;
    const words *w = luaL_checkudata(L, 1, WORDS);
    const char *text = luaL_checklstring(L, 2, &size);
    const char *bytes = (const char *)&w->heads[w->room];
    lua_Integer from = luaL_checkinteger(L, 3), least = luaL_checkinteger(L, 4);
    luaL_argcheck(L, from >= 1, 3, "places count from 1");
    for (size_t i = (size_t)from - 1; i < size; i++, least = 1) {
        if (text[i] < 'a' || text[i] > 'z' || (i > 0 && is_letter(text[i - 1]))) continue;
        unsigned letter = (unsigned)(text[i] - 'a');
        for (const head *h = w->heads + w->first[letter]; h < w->heads + w->first[letter + 1];
             h++) {
            if (h->index < least || h->size > size - i) continue;
            if (memcmp(text + i, bytes + h->at, h->size) != 0) continue;
            lua_pushinteger(L, (lua_Integer)i + 1);
            lua_pushinteger(L, h->index);
            return 2;
        }
    }
    return 0;
}

static const char *item(lua_State *L, lua_Integer i, size_t *n) {
    lua_rawgeti(L, 1, i);
    luaL_argcheck(L, lua_type(L, -1) == LUA_TSTRING, 1, "a list of strings is wanted");
    const char *s = lua_tolstring(L, -1, n); /* the list's */
    lua_pop(L, 1);
    return s;
}

/* words(list) -> words; the list has beginnings of words in lower case, or "" for any word */
int eng_reading_words(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_Integer count = luaL_len(L, 1);
    size_t heads = 0, size = 0, n;
    luaL_argcheck(L, count < 10000, 1, "too many words");
    for (lua_Integer i = 1; i <= count; i++) {
        item(L, i, &n);
        heads += n > 0 ? 1 : LETTERS;
        size += n;
    }
    luaL_argcheck(L, size < UINT32_MAX, 1, "too long");
    words *w = lua_newuserdatauv(L, sizeof *w + heads * sizeof *w->heads + size, 0);
    luaL_setmetatable(L, WORDS);
    char *bytes = (char *)&w->heads[heads];
    w->room = (uint32_t)heads;
    uint32_t used = 0, at = 0;
    for (char letter = 'a'; letter <= 'z'; letter++) {
        w->first[letter - 'a'] = used;
        for (lua_Integer i = 1; i <= count; i++) {
            const char *s = item(L, i, &n);
            if (n > 0 && s[0] != letter) continue;
            w->heads[used++] = (head){at, (uint32_t)n, (uint32_t)i};
            memcpy(bytes + at, s, n);
            at += (uint32_t)n;
        }
    }
    w->first[LETTERS] = used;
    return 1;
}

void eng_words_type(lua_State *L) {
    static const luaL_Reg methods[] = {{"find", words_find}, {NULL, NULL}};
    eng_new_type(L, WORDS, methods, false);
}
