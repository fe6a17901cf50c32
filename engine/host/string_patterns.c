/* string_patterns.c: string.find, match, gmatch and gsub for a sandbox.
 *
 * The language is that of Lua's manual (6.4.1). Lua's own functions may try for ever inside C;
 * these count each step as one of the call's, and so end with it. */
#include <ctype.h>
#include <lauxlib.h>
#include <stdbool.h>
#include <string.h>

#include "host/limits.h"
#include "host/sandbox.h"

enum { MOST_DEPTH = 200, MOST_CAPTURES = 32, STEPS = 1000 };

static const ptrdiff_t OPEN = -1, PLACE = -2; /* sizes of captures that are no text */

typedef struct matcher {
    lua_State *L;
    const char *subject, *end, *pattern_end;
    unsigned steps; /* not yet counted */
    int depth;
    int count;
    struct {
        const char *start;
        ptrdiff_t size;
    } captures[MOST_CAPTURES];
} matcher;

static void step(matcher *m, unsigned n) {
    m->steps += n;
    if (m->steps < STEPS) return;
    eng_limits_tick(m->L, m->steps);
    m->steps = 0;
}

/* The end of the single-character class at p. */
static const char *class_end(matcher *m, const char *p) {
    if (*p == '%') {
        if (p + 1 == m->pattern_end) luaL_error(m->L, "malformed pattern (ends with '%%')");
        return p + 2;
    }
    if (*p != '[') return p + 1;
    p += p[1] == '^' ? 2 : 1;
    do { /* a ']' that comes first is itself */
        if (p >= m->pattern_end) luaL_error(m->L, "malformed pattern (missing ']')");
        p += *p == '%' ? 2 : 1;
    } while (p >= m->pattern_end || *p != ']');
    return p + 1;
}

static bool in_class(unsigned char c, unsigned char letter) {
    bool in;
    switch (tolower(letter)) {
    case 'a':
        in = isalpha(c);
        break;
    case 'c':
        in = iscntrl(c);
        break;
    case 'd':
        in = isdigit(c);
        break;
    case 'g':
        in = isgraph(c);
        break;
    case 'l':
        in = islower(c);
        break;
    case 'p':
        in = ispunct(c);
        break;
    case 's':
        in = isspace(c);
        break;
    case 'u':
        in = isupper(c);
        break;
    case 'w':
        in = isalnum(c);
        break;
    case 'x':
        in = isxdigit(c);
        break;
    case 'z':
        in = c == 0;
        break;
    default:
        return c == letter;
    }
    return in != (isupper(letter) != 0);
}

/* Whether c is in the set from '[' at p to ']' at `last`. */
static bool in_set(matcher *m, unsigned char c, const char *p, const char *last) {
    bool wanted = p[1] != '^';
    step(m, (unsigned)(last - p));
    for (p += wanted ? 1 : 2; p < last; p++) {
        if (*p == '%') {
            p++;
            if (in_class(c, (unsigned char)*p)) return wanted;
        } else if (p[1] == '-' && p + 2 < last) {
            if ((unsigned char)p[0] <= c && c <= (unsigned char)p[2]) return wanted;
            p += 2;
        } else if ((unsigned char)*p == c) {
            return wanted;
        }
    }
    return !wanted;
}

static bool fits_one(matcher *m, const char *s, const char *p, const char *after) {
    if (s >= m->end) return false;
    step(m, 1);
    unsigned char c = (unsigned char)*s;
    switch (*p) {
    case '.':
        return true;
    case '%':
        return in_class(c, (unsigned char)p[1]);
    case '[':
        return in_set(m, c, p, after - 1);
    default:
        return (unsigned char)*p == c;
    }
}

static const char *match(matcher *m, const char *s, const char *p);

/* %bxy */
static const char *balance(matcher *m, const char *s, const char *p) {
    if (m->pattern_end - p < 4) luaL_error(m->L, "malformed pattern (missing arguments to '%%b')");
    if (s >= m->end || *s != p[2]) return NULL;
    size_t open = 1;
    for (s++; s < m->end; s++) {
        step(m, 1);
        if (*s == p[3]) {
            if (--open == 0) return s + 1;
        } else if (*s == p[2]) {
            open++;
        }
    }
    return NULL;
}

/* %f[set]: where it ends in the pattern, or NULL where it does not fit. */
static const char *frontier(matcher *m, const char *s, const char *p) {
    p += 2;
    if (p >= m->pattern_end || *p != '[') luaL_error(m->L, "missing '[' after '%%f' in pattern");
    const char *after = class_end(m, p);
    unsigned char before = s == m->subject ? 0 : (unsigned char)s[-1];
    unsigned char here = s == m->end ? 0 : (unsigned char)*s;
    bool fits = !in_set(m, before, p, after - 1) && in_set(m, here, p, after - 1);
    return fits ? after : NULL;
}

/* %1 to %9 */
static const char *again(matcher *m, const char *s, unsigned char digit) {
    int index = digit - '1';
    if (index < 0 || index >= m->count || m->captures[index].size == OPEN)
        luaL_error(m->L, "invalid capture index %%%d", index + 1);
    ptrdiff_t n = m->captures[index].size;
    if (n == PLACE) n = 0;
    step(m, (unsigned)(n / 16 + 1));
    if (m->end - s < n || memcmp(m->captures[index].start, s, (size_t)n) != 0) return NULL;
    return s + n;
}

static const char *open_capture(matcher *m, const char *s, const char *p, ptrdiff_t size) {
    if (m->count >= MOST_CAPTURES) luaL_error(m->L, "too many captures");
    m->captures[m->count].start = s;
    m->captures[m->count].size = size;
    m->count++;
    const char *found = match(m, s, p);
    if (found == NULL) m->count--;
    return found;
}

static const char *close_capture(matcher *m, const char *s, const char *p) {
    int i = m->count - 1;
    while (i >= 0 && m->captures[i].size != OPEN)
        i--;
    if (i < 0) luaL_error(m->L, "invalid pattern capture");
    m->captures[i].size = s - m->captures[i].start;
    const char *found = match(m, s, p);
    if (found == NULL) m->captures[i].size = OPEN;
    return found;
}

/* As many as fit, then fewer. `rest` is the pattern after the item. */
static const char *most(matcher *m, const char *s, const char *p, const char *after,
                        const char *rest, ptrdiff_t least) {
    ptrdiff_t n = 0;
    while (fits_one(m, s + n, p, after))
        n++;
    for (; n >= least; n--) {
        const char *found = match(m, s + n, rest);
        if (found != NULL) return found;
    }
    return NULL;
}

/* As few as will do. */
static const char *fewest(matcher *m, const char *s, const char *p, const char *after,
                          const char *rest) {
    for (;; s++) {
        const char *found = match(m, s, rest);
        if (found != NULL) return found;
        if (!fits_one(m, s, p, after)) return NULL;
    }
}

/* One item of a pattern: *s and *p move on and the match goes on, or *found is what there is. */
static bool match_item(matcher *m, const char **s, const char **p, const char **found) {
    const char *at = *p, *end = m->pattern_end;
    if (*at == '(') {
        bool place = at + 1 < end && at[1] == ')';
        *found = open_capture(m, *s, at + (place ? 2 : 1), place ? PLACE : OPEN);
        return false;
    }
    if (*at == ')') {
        *found = close_capture(m, *s, at + 1);
        return false;
    }
    if (*at == '$' && at + 1 == end) {
        *found = *s == m->end ? *s : NULL;
        return false;
    }
    unsigned char letter = *at == '%' && at + 1 < end ? (unsigned char)at[1] : 0;
    *found = NULL;
    if (letter == 'b') {
        *s = balance(m, *s, at);
        *p = at + 4;
        return *s != NULL;
    }
    if (letter == 'f') {
        *p = frontier(m, *s, at);
        return *p != NULL;
    }
    if (isdigit(letter)) {
        *s = again(m, *s, letter);
        *p = at + 2;
        return *s != NULL;
    }
    const char *after = class_end(m, at);
    char sign = after < end ? *after : 0;
    if (sign == '*' || sign == '+') {
        *found = most(m, *s, at, after, after + 1, sign == '+');
        return false;
    }
    if (sign == '-') {
        *found = fewest(m, *s, at, after, after + 1);
        return false;
    }
    bool fits = fits_one(m, *s, at, after);
    if (sign == '?') {
        if (fits) *found = match(m, *s + 1, after + 1);
        *p = after + 1;
        return *found == NULL;
    }
    *s += 1;
    *p = after;
    return fits;
}

/* The end of what fits the pattern from p on at s, or NULL. */
static const char *match(matcher *m, const char *s, const char *p) {
    if (++m->depth > MOST_DEPTH) luaL_error(m->L, "pattern too complex");
    const char *found = NULL;
    for (;;) {
        step(m, 1);
        if (p == m->pattern_end) {
            found = s;
            break;
        }
        if (!match_item(m, &s, &p, &found)) break;
    }
    m->depth--;
    return found;
}

static matcher new_matcher(lua_State *L, const char *s, size_t n, const char *pattern_end) {
    return (matcher){.L = L, .subject = s, .end = s + n, .pattern_end = pattern_end};
}

static const char *start(matcher *m, const char *s, const char *p) {
    m->depth = m->count = 0;
    return match(m, s, p);
}

/* Leaves capture i; the whole match, from s to e, where there are none. */
static void push_capture(matcher *m, int i, const char *s, const char *e) {
    if (i >= m->count) {
        if (i > 0) luaL_error(m->L, "invalid capture index %%%d", i + 1);
        lua_pushlstring(m->L, s, (size_t)(e - s));
    } else if (m->captures[i].size == PLACE) {
        lua_pushinteger(m->L, m->captures[i].start - m->subject + 1);
    } else if (m->captures[i].size == OPEN) {
        luaL_error(m->L, "unfinished capture");
    } else {
        lua_pushlstring(m->L, m->captures[i].start, (size_t)m->captures[i].size);
    }
}

static int push_captures(matcher *m, const char *s, const char *e, bool whole) {
    int n = m->count == 0 && whole ? 1 : m->count;
    luaL_checkstack(m->L, n, "too many captures");
    for (int i = 0; i < n; i++)
        push_capture(m, i, s, e);
    return n;
}

/* From 0, of a place as scripts give them: from 1, or negative from the end. */
static size_t begin_at(lua_Integer place, size_t n) {
    if (place > 0) return (size_t)place - 1;
    if (place == 0 || place < -(lua_Integer)n) return 0;
    return n - (size_t)-place;
}

static const char *search_plain(matcher *m, const char *s, const char *wanted, size_t n) {
    if (n == 0) return s;
    while ((size_t)(m->end - s) >= n) {
        const char *first = memchr(s, wanted[0], (size_t)(m->end - s) - n + 1);
        if (first == NULL) return NULL;
        step(m, (unsigned)((first - s) / 64 + (ptrdiff_t)n / 64 + 1));
        if (memcmp(first, wanted, n) == 0) return first;
        s = first + 1;
    }
    return NULL;
}

static int find_or_match(lua_State *L, bool find) {
    size_t n, pn;
    const char *s = luaL_checklstring(L, 1, &n), *p = luaL_checklstring(L, 2, &pn);
    size_t at = begin_at(luaL_optinteger(L, 3, 1), n);
    if (at > n) {
        luaL_pushfail(L);
        return 1;
    }
    matcher m = new_matcher(L, s, n, p + pn);
    if (find && (lua_toboolean(L, 4) || (strlen(p) == pn && strpbrk(p, "^$*+?.([%-") == NULL))) {
        const char *found = search_plain(&m, s + at, p, pn);
        if (found == NULL) {
            luaL_pushfail(L);
            return 1;
        }
        lua_pushinteger(L, found - s + 1);
        lua_pushinteger(L, found - s + (lua_Integer)pn);
        return 2;
    }
    bool anchored = pn > 0 && *p == '^';
    if (anchored) p++;
    const char *from = s + at;
    do {
        const char *e = start(&m, from, p);
        if (e != NULL && !find) return push_captures(&m, from, e, true);
        if (e != NULL) {
            lua_pushinteger(L, from - s + 1);
            lua_pushinteger(L, e - s);
            return push_captures(&m, NULL, NULL, false) + 2;
        }
    } while (from++ < m.end && !anchored);
    luaL_pushfail(L);
    return 1;
}

static int string_find(lua_State *L) {
    return find_or_match(L, true);
}

static int string_match(lua_State *L) {
    return find_or_match(L, false);
}

/* Upvalues: subject, pattern, where to go on, where the last match ended (-1: nowhere). */
static int next_match(lua_State *L) {
    size_t n, pn;
    const char *s = lua_tolstring(L, lua_upvalueindex(1), &n);
    const char *p = lua_tolstring(L, lua_upvalueindex(2), &pn);
    lua_Integer last = lua_tointeger(L, lua_upvalueindex(4));
    matcher m = new_matcher(L, s, n, p + pn);
    for (size_t at = (size_t)lua_tointeger(L, lua_upvalueindex(3)); at <= n; at++) {
        const char *e = start(&m, s + at, p);
        if (e == NULL || e - s == last) continue;
        lua_pushinteger(L, e - s);
        lua_copy(L, -1, lua_upvalueindex(3));
        lua_replace(L, lua_upvalueindex(4));
        return push_captures(&m, s + at, e, true);
    }
    return 0;
}

static int string_gmatch(lua_State *L) {
    size_t n;
    luaL_checklstring(L, 1, &n);
    luaL_checkstring(L, 2);
    size_t at = begin_at(luaL_optinteger(L, 3, 1), n);
    lua_settop(L, 2);
    lua_pushinteger(L, at > n ? (lua_Integer)n + 1 : (lua_Integer)at);
    lua_pushinteger(L, -1);
    lua_pushcclosure(L, next_match, 4);
    return 1;
}

/* Adds the replacement text at stack index 3. */
static void add_text(matcher *m, luaL_Buffer *b, const char *s, const char *e) {
    size_t n;
    const char *text = lua_tolstring(m->L, 3, &n);
    const char *end = text + n;
    while (text < end) {
        const char *sign = memchr(text, '%', (size_t)(end - text));
        luaL_addlstring(b, text, (size_t)((sign ? sign : end) - text));
        if (sign == NULL) return;
        unsigned char c = sign + 1 < end ? (unsigned char)sign[1] : 0;
        text = sign + 2;
        if (c == '%') {
            luaL_addchar(b, '%');
        } else if (c == '0') {
            luaL_addlstring(b, s, (size_t)(e - s));
        } else if (isdigit(c)) {
            push_capture(m, c - '1', s, e);
            luaL_tolstring(m->L, -1, NULL);
            lua_remove(m->L, -2);
            luaL_addvalue(b);
        } else {
            luaL_error(m->L, "invalid use of '%%' in replacement string");
        }
    }
}

/* Adds what stands for the match from s to e; false where that is itself. */
static bool add_value(matcher *m, luaL_Buffer *b, const char *s, const char *e) {
    lua_State *L = m->L;
    int type = lua_type(L, 3);
    if (type == LUA_TSTRING || type == LUA_TNUMBER) {
        add_text(m, b, s, e);
        return true;
    }
    if (type == LUA_TFUNCTION) {
        lua_pushvalue(L, 3);
        lua_call(L, push_captures(m, s, e, true), 1);
    } else {
        push_capture(m, 0, s, e);
        lua_gettable(L, 3);
    }
    if (!lua_toboolean(L, -1)) {
        lua_pop(L, 1);
        luaL_addlstring(b, s, (size_t)(e - s));
        return false;
    }
    if (!lua_isstring(L, -1))
        luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
    luaL_addvalue(b);
    return true;
}

static int string_gsub(lua_State *L) {
    size_t n, pn;
    const char *s = luaL_checklstring(L, 1, &n), *p = luaL_checklstring(L, 2, &pn);
    int type = lua_type(L, 3);
    luaL_argexpected(L,
                     type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TFUNCTION ||
                         type == LUA_TTABLE,
                     3, "string/function/table");
    lua_Integer limit = luaL_optinteger(L, 4, (lua_Integer)n + 1), count = 0;
    matcher m = new_matcher(L, s, n, p + pn);
    bool anchored = pn > 0 && *p == '^', changed = false;
    if (anchored) p++;
    if (type == LUA_TNUMBER) lua_tostring(L, 3);
    luaL_Buffer b;
    luaL_buffinit(L, &b);
    const char *last = NULL;
    while (count < limit) {
        const char *e = start(&m, s, p);
        if (e != NULL && e != last) {
            count++;
            changed = add_value(&m, &b, s, e) || changed;
            s = last = e;
        } else if (s < m.end) {
            luaL_addchar(&b, *s++);
        } else {
            break;
        }
        if (anchored) break;
    }
    luaL_addlstring(&b, s, (size_t)(m.end - s));
    luaL_pushresult(&b);
    if (!changed) {
        lua_pushvalue(L, 1);
        luaL_tolstring(L, -1, NULL);
    }
    lua_pushinteger(L, count);
    return 2;
}

void eng_sandbox_patterns(lua_State *L) {
    static const luaL_Reg functions[] = {{"find", string_find},
                                         {"gmatch", string_gmatch},
                                         {"gsub", string_gsub},
                                         {"match", string_match},
                                         {NULL, NULL}};
    luaL_setfuncs(L, functions, 0);
}
