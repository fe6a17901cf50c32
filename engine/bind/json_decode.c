#include "bind/json.h"

#include <jansson.h>
#include <lauxlib.h>
#include <stdint.h>

#include "base/json.h"

/* Holds jansson's tree, so that it is freed when building Lua's tables raises. */
#define TREE "engine.json.tree"

static int tree_free(lua_State *L) {
    json_t **tree = luaL_checkudata(L, 1, TREE);
    json_decref(*tree);
    *tree = NULL;
    return 0;
}

/* -> value */
static void push(lua_State *L, json_t *value) {
    luaL_checkstack(L, 6, "JSON");
    switch (json_typeof(value)) {
    case JSON_NULL:
        lua_pushlightuserdata(L, NULL);
        break;
    case JSON_TRUE:
    case JSON_FALSE:
        lua_pushboolean(L, json_is_true(value));
        break;
    case JSON_INTEGER:
        lua_pushinteger(L, json_integer_value(value));
        break;
    case JSON_REAL:
        lua_pushnumber(L, json_real_value(value));
        break;
    case JSON_STRING:
        lua_pushlstring(L, json_string_value(value), json_string_length(value));
        break;
    case JSON_ARRAY:
        lua_newtable(L); /* -> array */
        luaL_setmetatable(L, ENG_JSON_ARRAY);
        for (size_t i = 0; i < json_array_size(value); i++) {
            push(L, json_array_get(value, i));
            lua_rawseti(L, -2, (lua_Integer)i + 1);
        }
        break;
    case JSON_OBJECT:
        lua_newtable(L); /* -> object */
        for (void *at = json_object_iter(value); at != NULL;
             at = json_object_iter_next(value, at)) {
            lua_pushlstring(L, json_object_iter_key(at), json_object_iter_key_len(at));
            push(L, json_object_iter_value(at));
            lua_rawset(L, -3);
        }
        break;
    }
}

/* -> nil, message. The column counts bytes, where jansson counts characters. */
static int refuse_depth(lua_State *L, const char *s, const char *at) {
    int line = 1;
    const char *start = s;
    for (const char *p = s; p < at; p++) {
        if (*p != '\n') continue;
        line++;
        start = p + 1;
    }
    lua_pushnil(L);
    lua_pushfstring(L, "line %d, column %I: nested more than %d levels deep", line,
                    (LUAI_UACINT)(at - start) + 1, ENG_JSON_DEPTH);
    return 2;
}

int eng_json_decode(lua_State *L) {
    size_t n = 0;
    const char *s = luaL_checklstring(L, 1, &n);
    const char *deep = eng_json_excess(s, n, SIZE_MAX);
    if (deep != NULL) return refuse_depth(L, s, deep);
    json_t **tree = lua_newuserdatauv(L, sizeof *tree, 0); /* -> tree */
    *tree = NULL;
    luaL_setmetatable(L, TREE);
    json_error_t why;
    *tree = json_loadb(s, n, JSON_DECODE_ANY | JSON_ALLOW_NUL, &why);
    if (*tree == NULL) {
        lua_pushnil(L);
        if (why.text[0] == '\0') /* jansson has no words for it */
            lua_pushliteral(L, "out of memory");
        else
            lua_pushfstring(L, "line %d, column %d: %s", why.line, why.column, why.text);
        return 2;
    }
    push(L, *tree);
    json_decref(*tree);
    *tree = NULL;
    return 1;
}

void eng_json_prepare(lua_State *L) {
    luaL_newmetatable(L, ENG_JSON_ARRAY);
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable"); /* it is that of all arrays */
    luaL_newmetatable(L, TREE);
    lua_pushcfunction(L, tree_free);
    lua_setfield(L, -2, "__gc");
    lua_pop(L, 2);
}
