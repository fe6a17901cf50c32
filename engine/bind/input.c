/* engine.core.input: articles from files, for Lua. See input/reader.h. */
#include "bind/bind.h"

#include <lauxlib.h>

#include "input/reader.h"

#define READER "engine.reader"

typedef struct boxed_reader {
    eng_reader *reader; /* NULL: closed */
} boxed_reader;

/* open(path): a reader, or nil and a message. */
static int input_open(lua_State *L) {
    const char *path = luaL_checkstring(L, 1);
    boxed_reader *box = lua_newuserdatauv(L, sizeof *box, 0); /* -> reader */
    box->reader = NULL;
    luaL_setmetatable(L, READER);
    eng_error err;
    box->reader = eng_reader_open(path, &err);
    if (box->reader != NULL) return 1;
    lua_pushnil(L);
    lua_pushstring(L, err.message);
    return 2;
}

static void set_string(lua_State *L, const char *key, const char *value) {
    if (value == NULL) return;
    lua_pushstring(L, value);
    lua_setfield(L, -2, key);
}

static void push_article(lua_State *L, const eng_input *article) {
    char date[ENG_DATE_TEXT];
    lua_createtable(L, 0, 9); /* -> article */
    lua_pushlstring(L, article->text, article->text_size);
    lua_setfield(L, -2, "text");
    set_string(L, "id", article->id);
    if (article->date.year != 0) set_string(L, "date", eng_date_format(article->date, date));
    set_string(L, "title", article->title);
    set_string(L, "source", article->source);
    set_string(L, "url", article->url);
    set_string(L, "meta", article->meta);
    lua_pushinteger(L, (lua_Integer)article->line);
    lua_setfield(L, -2, "line");
    lua_pushinteger(L, (lua_Integer)article->invalid);
    lua_setfield(L, -2, "invalid");
}

/* reader:next(): an article; nil at the end; false and a message where one could not be read. */
static int reader_next(lua_State *L) {
    const boxed_reader *box = luaL_checkudata(L, 1, READER);
    if (box->reader == NULL) return luaL_error(L, "the reader is closed");
    eng_input article;
    eng_error err;
    switch (eng_reader_next(box->reader, &article, &err)) {
    case ENG_READ_ARTICLE:
        push_article(L, &article);
        return 1;
    case ENG_READ_END:
        lua_pushnil(L);
        return 1;
    default:
        lua_pushboolean(L, 0);
        lua_pushstring(L, err.message);
        return 2;
    }
}

/* reader:close(); also at the end of its scope and when it is collected. */
static int reader_close(lua_State *L) {
    boxed_reader *box = luaL_checkudata(L, 1, READER);
    eng_reader_close(box->reader);
    box->reader = NULL;
    return 0;
}

int eng_bind_input(lua_State *L) {
    static const luaL_Reg methods[] = {{"next", reader_next}, {"close", reader_close}, {0}};
    static const luaL_Reg meta[] = {{"__gc", reader_close}, {"__close", reader_close}, {0}};
    static const luaL_Reg module[] = {{"open", input_open}, {0}};
    if (luaL_newmetatable(L, READER)) {
        luaL_setfuncs(L, meta, 0);
        luaL_newlib(L, methods); /* -> metatable, methods */
        lua_setfield(L, -2, "__index");
        lua_pushliteral(L, "reader");
        lua_setfield(L, -2, "__metatable");
    }
    lua_pop(L, 1);
    luaL_newlib(L, module);
    return 1;
}
