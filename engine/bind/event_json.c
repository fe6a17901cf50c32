/* event_json.c: an event, as Lua has it, as one line of JSON. */
#include <lauxlib.h>

#include "base/buffer.h"
#include "bind/event.h"
#include "bind/reading.h"

static const char LINE[] = "engine.reading.line";

/* Adds the value on top of the stack as a JSON string, or null where it is nil; takes it off. */
static void add_text(lua_State *L, eng_buffer *b, const char *what) {
    size_t n;
    int type = lua_type(L, -1);
    if (type != LUA_TSTRING && type != LUA_TNIL) luaL_error(L, "an event's %s is no string", what);
    const char *text = lua_tolstring(L, -1, &n);
    if (text != NULL)
        eng_buffer_json(b, text, n);
    else
        eng_buffer_puts(b, "null");
    lua_pop(L, 1);
}

/* The same for a field of the table on top, with `before` in front of it. */
static void add_field(lua_State *L, eng_buffer *b, const char *before, const char *key) {
    eng_buffer_puts(b, before);
    lua_getfield(L, -1, key);
    add_text(L, b, key);
}

static void add_given(lua_State *L, eng_buffer *b, const char *before, const char *key) {
    if (lua_getfield(L, -1, key) == LUA_TSTRING) {
        eng_buffer_puts(b, before);
        add_text(L, b, key);
    } else {
        lua_pop(L, 1);
    }
}

/* Adds the integer on top of the stack; takes it off. */
static void add_integer(lua_State *L, eng_buffer *b, const char *what) {
    int is;
    lua_Integer n = lua_tointegerx(L, -1, &is);
    if (!is) luaL_error(L, "an event's %s is no integer", what);
    eng_buffer_integer(b, n);
    lua_pop(L, 1);
}

/* Puts the table in field `key` of the one at `at` on the stack. */
static void get_table(lua_State *L, int at, const char *key) {
    if (lua_getfield(L, at, key) != LUA_TTABLE) luaL_error(L, "an event's %s is no table", key);
}

/* [start,end] of the table on top, which it takes off. */
static void add_span(lua_State *L, eng_buffer *b) {
    if (!lua_istable(L, -1)) luaL_error(L, "an event's span is no table");
    for (int i = 1; i <= 2; i++) {
        eng_buffer_putc(b, i == 1 ? '[' : ',');
        lua_rawgeti(L, -1, i);
        add_integer(L, b, "span");
    }
    eng_buffer_putc(b, ']');
    lua_pop(L, 1);
}

/* A list of texts, or of spans, in field `key` of the event at 1. */
static void add_list(lua_State *L, eng_buffer *b, const char *before, const char *key, bool spans) {
    eng_buffer_puts(b, before);
    get_table(L, 1, key);
    eng_buffer_putc(b, '[');
    for (lua_Integer i = 1; lua_rawgeti(L, -1, i) != LUA_TNIL; i++) {
        if (i > 1) eng_buffer_putc(b, ',');
        if (spans)
            add_span(L, b);
        else
            add_text(L, b, key);
    }
    lua_pop(L, 2);
    eng_buffer_putc(b, ']');
}

/* Who the event names, actors before recipients, each once. */
static void add_actors(lua_State *L, eng_buffer *b) {
    static const char *const sides[] = {"actor", "recipient"};
    const char *comma = "";
    get_table(L, 1, "actors");
    lua_newtable(L); /* -> actors seen */
    for (int side = 0; side < 2; side++) {
        get_table(L, 1, sides[side]);
        for (lua_Integer i = 1; lua_rawgeti(L, -1, i) != LUA_TNIL; i++) {
            lua_pushvalue(L, -1);
            bool seen = lua_rawget(L, -4) != LUA_TNIL;
            lua_pushvalue(L, -2);
            bool known = lua_rawget(L, -6) == LUA_TTABLE; /* -> ... list id seen entry */
            if (!seen && known) {
                eng_buffer_puts(b, comma);
                comma = ",";
                lua_pushvalue(L, -3);
                add_text(L, b, "actor");
                add_field(L, b, ":{\"text\":", "text");
                eng_buffer_puts(b, ",\"span\":");
                lua_getfield(L, -1, "span");
                add_span(L, b);
                add_field(L, b, ",\"via\":", "via");
                add_given(L, b, ",\"person\":", "person");
                add_given(L, b, ",\"sector\":", "sector");
                eng_buffer_putc(b, '}');
                lua_pushvalue(L, -3);
                lua_pushboolean(L, true);
                lua_rawset(L, -7);
            }
            lua_pop(L, 3);
        }
        lua_pop(L, 2);
    }
    lua_pop(L, 2);
}

static void add_when(lua_State *L, eng_buffer *b) {
    if (lua_getfield(L, 1, "when") != LUA_TTABLE) {
        eng_buffer_puts(b, ",\"when\":{\"value\":null,\"end\":null,\"text\":null}");
        lua_pop(L, 1);
        return;
    }
    add_field(L, b, ",\"when\":{\"value\":", "value");
    add_field(L, b, ",\"end\":", "end");
    lua_getfield(L, -1, "open");
    if (lua_toboolean(L, -1)) eng_buffer_puts(b, ",\"open\":true");
    lua_pop(L, 1);
    add_field(L, b, ",\"text\":", "text");
    eng_buffer_putc(b, '}');
    lua_pop(L, 1);
}

/* event_json(event [, meta]) -> one JSON object without a newline, the keys in the order of
 * `engine extract`; meta: JSON that is added under "meta" */
static int event_json(lua_State *L) {
    eng_buffer *b = lua_touserdata(L, lua_upvalueindex(1));
    luaL_checktype(L, 1, LUA_TTABLE);
    const char *meta = luaL_optstring(L, 2, NULL);
    lua_settop(L, 2);
    lua_pushvalue(L, 1); /* on top for the fields */
    eng_buffer_clear(b);
    add_field(L, b, "{\"id\":", "id");
    add_field(L, b, ",\"article\":", "article");
    add_field(L, b, ",\"date\":", "date");
    add_list(L, b, ",\"actor\":", "actor", false);
    add_list(L, b, ",\"recipient\":", "recipient", false);
    add_field(L, b, ",\"type\":", "type");
    add_field(L, b, ",\"mode\":", "mode");
    add_field(L, b, ",\"act\":", "act");
    add_list(L, b, ",\"aux\":", "aux", false);
    add_field(L, b, ",\"by\":", "by");
    add_field(L, b, ",\"text\":", "text");
    add_when(L, b);
    eng_buffer_puts(b, ",\"sentence\":");
    lua_getfield(L, 1, "sentence");
    add_integer(L, b, "sentence");
    eng_buffer_puts(b, ",\"span\":");
    lua_getfield(L, 1, "span");
    add_span(L, b);
    add_field(L, b, ",\"rule\":", "rule");
    add_field(L, b, ",\"cameo\":", "cameo");
    eng_buffer_puts(b, ",\"quad\":");
    lua_getfield(L, 1, "quad");
    add_integer(L, b, "quad");
    add_list(L, b, ",\"mentions\":", "mentions", true);
    eng_buffer_puts(b, ",\"actors\":{");
    add_actors(L, b);
    eng_buffer_putc(b, '}');
    if (meta != NULL) {
        eng_buffer_puts(b, ",\"meta\":");
        eng_buffer_puts(b, meta);
    }
    eng_buffer_putc(b, '}');
    if (b->failed) return luaL_error(L, "out of memory");
    lua_pushlstring(L, b->data, b->size);
    return 1;
}

static int line_gc(lua_State *L) {
    eng_buffer_free(luaL_checkudata(L, 1, LINE));
    return 0;
}

void eng_push_event_json(lua_State *L) {
    luaL_newmetatable(L, LINE);
    lua_pushcfunction(L, line_gc);
    lua_setfield(L, -2, "__gc");
    lua_pop(L, 1);
    eng_new_box(L, sizeof(eng_buffer), 0, LINE); /* kept from line to line */
    lua_pushcclosure(L, event_json, 1);
}
