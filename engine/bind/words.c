/* words.c: beginnings of words, looked for in a text all at once, and what patterns of them begin
 * with. */
#include <lauxlib.h>
#include <string.h>

#include "bind/reading.h"

enum { LETTERS = 26, ROOM = 128 };

/* A word of a list, a Lua pattern; `next` is the next one of its chain, in the order of the list, 0
 * where there is none. */
typedef struct listed {
    const char *word; /* the list's */
    uint32_t size, next;
} listed;

/* The words by the letter that they begin with, and behind those the ones that begin with another
 * sign, which may be any word. Items count from 1. */
typedef struct chains {
    uint32_t first[LETTERS + 1], last[LETTERS + 1];
    listed *items;
} chains;

static bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}

static bool is_letter(char c) {
    return is_small(c) || (c >= 'A' && c <= 'Z');
}

static bool is_repeat(char c) {
    return c == '?' || c == '*' || c == '+' || c == '-';
}

/* Reads the list at stack index 2; what begins with a space is nowhere. */
static void read_list(lua_State *L, chains *all, uint32_t count) {
    memset(all->first, 0, sizeof all->first);
    for (uint32_t i = 1; i <= count; i++) {
        size_t size;
        luaL_argcheck(L, lua_rawgeti(L, 2, i) == LUA_TSTRING, 2, "a list of strings is wanted");
        const char *word = lua_tolstring(L, -1, &size);
        lua_pop(L, 1); /* the list holds it */
        luaL_argcheck(L, size < UINT32_MAX, 2, "too long");
        all->items[i] = (listed){word, (uint32_t)size, 0};
        bool optional = size > 1 && is_repeat(word[1]); /* "f?ight" */
        if (*word == ' ' && !optional) continue;
        unsigned chain = is_small(*word) && !optional ? (unsigned)(*word - 'a') : LETTERS;
        if (all->first[chain] == 0)
            all->first[chain] = i;
        else
            all->items[all->last[chain]].next = i;
        all->last[chain] = i;
    }
}

/* Whether the text begins with the letters and spaces that a word begins with; `whole`: the word
 * has no more than them. */
static bool begins_with(const listed *w, const char *text, size_t size, bool *whole) {
    uint32_t i = 0;
    for (; i < w->size && (is_small(w->word[i]) || w->word[i] == ' '); i++) {
        if (i < size && text[i] == w->word[i]) continue;
        *whole = false; /* "forces?" may be "force" */
        return i + 1 < w->size && is_repeat(w->word[i + 1]);
    }
    *whole = i == w->size;
    return true;
}

/* The first of a chain, from `least` on, that the text may begin with; 0 where none does. */
static uint32_t first_of(const chains *all, unsigned chain, uint32_t least, const char *text,
                         size_t size, bool *whole) {
    for (uint32_t i = all->first[chain]; i != 0; i = all->items[i].next)
        if (i >= least && begins_with(&all->items[i], text, size, whole)) return i;
    return 0;
}

/* find_word(text, list, at, least) -> place, index, whole | nothing: where, from byte `at` (from 1)
 * on, a word begins as one of the list does, a Lua pattern in lower case; at `at` itself as one
 * from `least` on. `whole`: it has letters and spaces only, and so is found. */
int eng_reading_find_word(lua_State *L) {
    size_t size;
    listed room[ROOM];
    chains all = {.items = room};
    const char *text = luaL_checklstring(L, 1, &size);
    luaL_checktype(L, 2, LUA_TTABLE);
    lua_Integer count = luaL_len(L, 2), from = luaL_checkinteger(L, 3),
                least = luaL_checkinteger(L, 4);
    luaL_argcheck(L, count >= 0 && count < 10000, 2, "too many words");
    luaL_argcheck(L, from >= 1, 3, "places count from 1");
    luaL_argcheck(L, least >= 1, 4, "words count from 1");
    if (count >= ROOM) all.items = lua_newuserdatauv(L, ((size_t)count + 1) * sizeof(listed), 0);
    read_list(L, &all, (uint32_t)count);
    uint32_t lowest = (uint32_t)(least > count ? count + 1 : least);
    bool inside = from > 1 && (size_t)from <= size && is_letter(text[from - 2]);
    for (size_t i = (size_t)from - 1; i < size; i++, lowest = 1) {
        unsigned letter = (unsigned char)text[i] - 'a';
        bool small = letter < LETTERS, starts = small && !inside;
        inside = small || letter + ('a' - 'A') < LETTERS;
        if (!starts || (all.first[letter] | all.first[LETTERS]) == 0) continue;
        bool whole = false, whole_any = false;
        uint32_t found = first_of(&all, letter, lowest, text + i, size - i, &whole);
        uint32_t any = first_of(&all, LETTERS, lowest, text + i, size - i, &whole_any);
        if (any != 0 && (found == 0 || any < found)) {
            found = any;
            whole = whole_any;
        }
        if (found == 0) continue;
        lua_pushinteger(L, (lua_Integer)i + 1);
        lua_pushinteger(L, found);
        lua_pushboolean(L, whole);
        return 3;
    }
    return 0;
}

/* after_last(text, marks) -> what stands behind the last byte of the text that is one of the marks,
 * the text where there is none */
int eng_reading_after_last(lua_State *L) {
    size_t size, count;
    const char *text = luaL_checklstring(L, 1, &size), *marks = luaL_checklstring(L, 2, &count);
    size_t at = size;
    while (at > 0 && memchr(marks, text[at - 1], count) == NULL)
        at--;
    if (at == 0)
        lua_pushvalue(L, 1);
    else
        lua_pushlstring(L, text + at, size - at);
    return 1;
}

/* ---- what a pattern begins with ---- */

/* The size of the item at the beginning of a pattern, without what repeats it. */
static size_t item_size(const char *p, size_t size) {
    if (size > 3 && memcmp(p, "%f[", 3) == 0) {
        const char *close = memchr(p + 3, ']', size - 3);
        if (close != NULL) return (size_t)(close - p) + 1;
    }
    if (*p == '%') return size > 1 ? 2 : 1;
    if (*p != '[') return 1;
    size_t first = size > 1 && p[1] == ']' ? 2 : 1; /* there it is itself */
    const char *close = size > first ? memchr(p + first, ']', size - first) : NULL;
    if (close == NULL && first == 2) close = p + 1;
    return close != NULL ? (size_t)(close - p) + 1 : 1;
}

/* Whether what stands behind an item, which is no letter, is the start of a word. */
static bool begins_word(const char *item, size_t n, bool repeats) {
    if (n == 6 && memcmp(item, "%f[%a]", 6) == 0) return true;
    char c = item[n - 1];
    bool one = n == 1 || (n == 2 && *item == '%');
    return one && !repeats && !is_letter(c) && !(c >= '0' && c <= '9') &&
           memchr("[].%", c, 4) == NULL;
}

typedef struct run {
    const char *at;
    size_t size;
} run;

static run longer(run best, run now) {
    return now.size > 0 && now.size >= best.size ? now : best;
}

/* beginning(pattern, starts) -> the longest run of small letters of a Lua pattern with which a word
 * must begin, or nil; `starts`: the pattern itself stands at the start of a word */
int eng_reading_beginning(lua_State *L) {
    size_t size;
    const char *p = luaL_checklstring(L, 1, &size), *end = p + size;
    bool starts = lua_toboolean(L, 2), open = false;
    run best = {0}, now = {0};
    while (p < end) {
        const char *item = p;
        size_t n = item_size(p, (size_t)(end - p));
        p += n;
        char repeat = p < end && is_repeat(*p) ? *p++ : '\0';
        if (is_small(*item)) {
            if (starts) now = (run){item, 0};
            open = open || starts;
            starts = false;
            if (open && (repeat == '\0' || repeat == '+')) now.size++;
            if (repeat == '\0') continue;
        } else {
            starts = begins_word(item, n, repeat != '\0');
        }
        if (open) best = longer(best, now);
        now.size = 0;
        open = false;
    }
    if (open) best = longer(best, now);
    if (best.size == 0) return 0;
    lua_pushlstring(L, best.at, best.size);
    return 1;
}
