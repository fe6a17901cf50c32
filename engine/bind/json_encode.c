#include "bind/json.h"

#include <lauxlib.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/json.h"
#include "bind/event.h"

#define SCRATCH "engine.json.scratch"

/* A table that is being written, and which of its values. */
typedef struct level {
    const void *table;
    const char *key; /* NULL: an array, at `index` */
    lua_Integer index;
} level;

/* All memory is Lua's, so that its limit holds for what is written; only one string at a time
 * stands in `scratch`, which is boxed as the calls in between may raise. */
typedef struct writer {
    lua_State *L;
    int out; /* stack index of the userdata that `bytes` is in */
    char *bytes;
    size_t size, room;
    eng_buffer *scratch;
    int ranks; /* stack index of the table from keys to their place in the order asked for */
    int indent;
    int depth;
    level path[ENG_JSON_DEPTH];
} writer;

typedef struct key {
    const char *s; /* the table's, which nobody changes in the meantime */
    size_t n;
    lua_Integer rank;
} key;

/* So many keys need no memory of Lua's. */
enum { KEYS_HERE = 32 };

static void fail(writer *w, const char *what) {
    luaL_checkstack(w->L, w->depth + 4, "JSON");
    lua_pushliteral(w->L, "value");
    for (int i = 0; i < w->depth; i++) {
        if (w->path[i].key != NULL)
            lua_pushfstring(w->L, ".%s", w->path[i].key);
        else
            lua_pushfstring(w->L, "[%I]", (LUAI_UACINT)w->path[i].index);
    }
    lua_concat(w->L, w->depth + 1);
    luaL_error(w->L, "cannot encode %s: %s", lua_tostring(w->L, -1), what);
}

static void add(writer *w, const char *s, size_t n) {
    if (w->room - w->size < n) {
        size_t room = w->room * 2;
        while (room - w->size < n) {
            if (room > SIZE_MAX / 2) luaL_error(w->L, "the JSON is too long");
            room *= 2;
        }
        char *bytes = lua_newuserdatauv(w->L, room, 0); /* -> bytes */
        memcpy(bytes, w->bytes, w->size);
        lua_replace(w->L, w->out);
        w->bytes = bytes;
        w->room = room;
    }
    memcpy(w->bytes + w->size, s, n);
    w->size += n;
}

static void add_scratch(writer *w) {
    if (w->scratch->failed) luaL_error(w->L, "out of memory");
    add(w, w->scratch->data, w->scratch->size);
    eng_buffer_clear(w->scratch);
}

static void add_string(writer *w, const char *s, size_t n) {
    eng_buffer_json(w->scratch, s, n);
    add_scratch(w);
}

static void add_newline(writer *w) {
    if (w->indent == 0) return;
    add(w, "\n", 1);
    for (int i = 0; i < w->depth * w->indent; i++)
        add(w, " ", 1);
}

static void add_number(writer *w) {
    if (lua_isinteger(w->L, -1)) {
        eng_buffer_integer(w->scratch, lua_tointeger(w->L, -1));
    } else {
        double x = (double)lua_tonumber(w->L, -1);
        if (!isfinite(x)) fail(w, isnan(x) ? "NaN has no JSON form" : "infinity has no JSON form");
        eng_buffer_double(w->scratch, x);
    }
    add_scratch(w);
}

static void add_value(writer *w);

/* The value on top, which it takes off; path[depth - 1] says where it stands. */
static void add_member(writer *w, bool first) {
    if (!first) add(w, ",", 1);
    add_newline(w);
    const char *name = w->path[w->depth - 1].key;
    if (name != NULL) {
        size_t n = 0;
        lua_tolstring(w->L, -2, &n); /* the key is under its value */
        add_string(w, name, n);
        add(w, ": ", w->indent > 0 ? 2 : 1);
    }
    add_value(w);
    lua_pop(w->L, 1);
}

/* Every key must be one of 1 to n, and all of them there. */
static void check_array(writer *w, lua_Integer n) {
    lua_Integer count = 0;
    lua_pushnil(w->L);
    while (lua_next(w->L, -2)) {
        lua_Integer i = lua_isinteger(w->L, -2) ? lua_tointeger(w->L, -2) : 0;
        if (i < 1 || i > n) fail(w, "an array with a hole or with other keys");
        count++;
        lua_pop(w->L, 1);
    }
    if (count != n) fail(w, "an array with a hole");
}

static void add_array(writer *w, level *at) {
    lua_Integer n = (lua_Integer)lua_rawlen(w->L, -1);
    check_array(w, n);
    add(w, "[", 1);
    w->depth++;
    for (at->index = 1; at->index <= n; at->index++) {
        lua_rawgeti(w->L, -1, at->index); /* -> value */
        add_member(w, at->index == 1);
    }
    w->depth--;
    if (n > 0) add_newline(w);
    add(w, "]", 1);
}

static int compare(const void *a, const void *b) {
    const key *x = a, *y = b;
    if (x->rank != y->rank) return x->rank < y->rank ? -1 : 1;
    int order = memcmp(x->s, y->s, x->n < y->n ? x->n : y->n);
    return order != 0 ? order : (x->n > y->n) - (x->n < y->n);
}

/* Reads the keys of the table on top into `keys`, which has room for `room` of them; how many there
 * are. */
static size_t read_keys(writer *w, key *keys, size_t room) {
    lua_State *L = w->L;
    size_t n = 0;
    lua_pushnil(L);
    while (lua_next(L, -2)) {
        lua_pop(L, 1);
        if (lua_type(L, -1) != LUA_TSTRING)
            fail(w, "an object with a key that is no string; use tostring on it");
        if (n < room) {
            keys[n].s = lua_tolstring(L, -1, &keys[n].n);
            lua_pushvalue(L, -1);
            lua_rawget(L, w->ranks);
            keys[n].rank = lua_isinteger(L, -1) ? lua_tointeger(L, -1) : LUA_MAXINTEGER;
            lua_pop(L, 1);
        }
        n++;
    }
    if (n > 1 && n <= room) qsort(keys, n, sizeof *keys, compare);
    return n;
}

static void add_object(writer *w, level *at) {
    lua_State *L = w->L;
    key here[KEYS_HERE], *keys = here;
    size_t n = read_keys(w, keys, KEYS_HERE);
    lua_pushnil(L); /* -> table, more keys or nil */
    if (n > KEYS_HERE) {
        keys = lua_newuserdatauv(L, n * sizeof *keys, 0);
        lua_replace(L, -2);
        lua_pushvalue(L, -2);
        read_keys(w, keys, n);
        lua_pop(L, 1);
    }
    add(w, "{", 1);
    w->depth++;
    for (size_t i = 0; i < n; i++) {
        at->key = keys[i].s;
        lua_pushlstring(L, keys[i].s, keys[i].n);
        lua_pushvalue(L, -1);
        lua_rawget(L, -4); /* -> table, more keys or nil, key, value */
        add_member(w, i == 0);
        lua_pop(L, 1);
    }
    w->depth--;
    lua_pop(L, 1);
    if (n > 0) add_newline(w);
    add(w, "}", 1);
}

static bool is_array(lua_State *L) {
    if (lua_rawlen(L, -1) > 0) return true;
    if (!lua_getmetatable(L, -1)) return false;
    luaL_getmetatable(L, ENG_JSON_ARRAY);
    bool same = lua_rawequal(L, -1, -2);
    lua_pop(L, 2);
    return same;
}

static void add_table(writer *w) {
    const void *table = lua_topointer(w->L, -1);
    for (int i = 0; i < w->depth; i++)
        if (w->path[i].table == table) fail(w, "a cycle: the table holds itself");
    if (w->depth == ENG_JSON_DEPTH) fail(w, "nested more than 100 levels deep");
    luaL_checkstack(w->L, 10, "JSON");
    eng_show_all(w->L);
    level *at = &w->path[w->depth];
    *at = (level){.table = table};
    if (is_array(w->L))
        add_array(w, at);
    else
        add_object(w, at);
}

/* The value on top, which stays there. */
static void add_value(writer *w) {
    lua_State *L = w->L;
    size_t n = 0;
    int type = lua_type(L, -1);
    if (type == LUA_TTABLE) {
        add_table(w);
    } else if (type == LUA_TSTRING) {
        const char *s = lua_tolstring(L, -1, &n);
        add_string(w, s, n);
    } else if (type == LUA_TNUMBER) {
        add_number(w);
    } else if (type == LUA_TBOOLEAN) {
        bool yes = lua_toboolean(L, -1);
        add(w, yes ? "true" : "false", yes ? 4 : 5);
    } else if (type == LUA_TLIGHTUSERDATA && lua_touserdata(L, -1) == NULL) {
        add(w, "null", 4);
    } else if (type == LUA_TNIL) {
        fail(w, "nil has no JSON form; json.null has");
    } else {
        fail(w, lua_pushfstring(L, "a %s has no JSON form", lua_typename(L, type)));
    }
}

/* -> ranks, from the options at stack index 2. */
static void read_options(writer *w) {
    lua_State *L = w->L;
    lua_newtable(L);
    w->ranks = lua_gettop(L);
    if (lua_isnoneornil(L, 2)) return;
    luaL_checktype(L, 2, LUA_TTABLE);
    if (lua_getfield(L, 2, "indent") != LUA_TNIL) {
        luaL_argcheck(L, lua_isinteger(L, -1), 2, "indent is no integer");
        lua_Integer indent = lua_tointeger(L, -1);
        luaL_argcheck(L, indent >= 0 && indent <= 16, 2, "indent is not from 0 to 16");
        w->indent = (int)indent;
    }
    if (lua_getfield(L, 2, "keys") != LUA_TNIL) {
        luaL_argcheck(L, lua_istable(L, -1), 2, "keys is no list"); /* -> indent, keys */
        for (lua_Integer i = 1; lua_rawgeti(L, -1, i) != LUA_TNIL; i++) {
            lua_pushinteger(L, i);
            lua_rawset(L, w->ranks);
        }
        lua_pop(L, 1);
    }
    lua_pop(L, 2);
}

static int scratch_free(lua_State *L) {
    eng_buffer_free(luaL_checkudata(L, 1, SCRATCH));
    return 0;
}

int eng_json_encode(lua_State *L) {
    writer w = {.L = L, .room = 256};
    luaL_checkany(L, 1);
    lua_settop(L, 2);
    read_options(&w);
    w.scratch = lua_newuserdatauv(L, sizeof *w.scratch, 0); /* -> scratch */
    *w.scratch = (eng_buffer){0};
    if (luaL_newmetatable(L, SCRATCH)) {
        lua_pushcfunction(L, scratch_free);
        lua_setfield(L, -2, "__gc");
    }
    lua_setmetatable(L, -2);
    w.bytes = lua_newuserdatauv(L, w.room, 0); /* -> bytes */
    w.out = lua_gettop(L);
    lua_pushvalue(L, 1);
    add_value(&w);
    lua_pushlstring(L, w.bytes, w.size);
    eng_buffer_free(w.scratch);
    return 1;
}
