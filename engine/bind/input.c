/* engine.core.input: articles from files, for Lua. See input/reader.h and input/batch.h. */
#include "bind/input.h"

#include <lauxlib.h>
#include <stdint.h>
#include <string.h>

#include "bind/bind.h"
#include "host/limits.h"

#define READER "engine.reader"
#define FEED "engine.feed"

enum { LOOK_EVERY = 20 }; /* milliseconds; who waits for input looks whether the call must end */

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
    if (box->reader != NULL) {
        eng_reader_be_patient(box->reader, LOOK_EVERY);
        return 1;
    }
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
    lua_createtable(L, 0, 10); /* -> article */
    lua_pushlstring(L, article->text, article->text_size);
    lua_setfield(L, -2, "text");
    set_string(L, "file", article->file);
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
    eng_read_status status;
    while ((status = eng_reader_next(box->reader, &article, &err)) == ENG_READ_WAITING)
        eng_limits_look(L);
    switch (status) {
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

static void push_message(lua_State *L, const char *message, bool failed) {
    lua_createtable(L, 0, 2); /* -> record */
    set_string(L, "message", message);
    lua_pushboolean(L, failed);
    lua_setfield(L, -2, "failed");
}

void eng_push_records(lua_State *L, const eng_batch *batch, eng_parser *parser) {
    lua_createtable(L, batch->count < INT32_MAX ? (int)batch->count : 0, 0); /* -> records */
    for (size_t i = 0; i < batch->count; i++) {
        const eng_batch_record *record = &batch->records[i];
        eng_input article;
        eng_error err;
        eng_read_status status = ENG_READ_BAD;
        if (record->message == NULL) status = eng_parse(parser, &record->raw, &article, &err);
        if (record->message != NULL)
            push_message(L, record->message, record->failed);
        else if (status == ENG_READ_ARTICLE)
            push_article(L, &article);
        else
            push_message(L, err.message, status == ENG_READ_FAILED);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
}

const char **eng_check_files(lua_State *L, int index, size_t *count) {
    luaL_checktype(L, index, LUA_TTABLE);
    index = lua_absindex(L, index);
    *count = lua_rawlen(L, index);
    size_t room = *count * sizeof(char *) + 1, length;
    for (size_t i = 1; i <= *count; i++) {
        if (lua_rawgeti(L, index, (lua_Integer)i) != LUA_TSTRING)
            luaL_error(L, "file %d is no path", (int)i);
        lua_tolstring(L, -1, &length);
        room += length + 1;
        lua_pop(L, 1);
    }
    const char **files = lua_newuserdatauv(L, room, 0); /* -> array */
    char *at = (char *)(files + *count);
    for (size_t i = 0; i < *count; i++) {
        lua_rawgeti(L, index, (lua_Integer)i + 1);
        const char *path = lua_tolstring(L, -1, &length);
        files[i] = memcpy(at, path, length + 1);
        at += length + 1;
        lua_pop(L, 1);
    }
    return files;
}

typedef struct boxed_feed {
    eng_feed feed;
    eng_batch batch;
    eng_parser parser;
} boxed_feed;

/* feed(files, stop): the articles of the files. */
static int input_feed(lua_State *L) {
    int stop = (int)luaL_optinteger(L, 2, -1);
    lua_settop(L, 1);
    boxed_feed *box = lua_newuserdatauv(L, sizeof *box, 1); /* -> files feed */
    *box = (boxed_feed){.feed = {.stop_on = {stop, -1}, .patience = LOOK_EVERY}};
    luaL_setmetatable(L, FEED);
    box->feed.files = eng_check_files(L, 1, &box->feed.count);
    lua_setiuservalue(L, 2, 1);
    return 1;
}

/* feed:next(): a list of one record, and the bytes that it took; nil at the end. */
static int feed_next(lua_State *L) {
    boxed_feed *box = luaL_checkudata(L, 1, FEED);
    eng_read_status status;
    while ((status = eng_feed_next(&box->feed, &box->batch, 1)) == ENG_READ_WAITING)
        eng_limits_look(L);
    switch (status) {
    case ENG_READ_ARTICLE:
        eng_push_records(L, &box->batch, &box->parser);
        lua_pushinteger(L, (lua_Integer)box->batch.taken);
        return 2;
    case ENG_READ_FAILED:
        return luaL_error(L, "out of memory");
    default:
        return 0;
    }
}

static int feed_close(lua_State *L) {
    boxed_feed *box = luaL_checkudata(L, 1, FEED);
    box->feed.at = box->feed.count;
    eng_feed_close(&box->feed);
    eng_batch_free(&box->batch);
    eng_parser_free(&box->parser);
    return 0;
}

/* size(path): its bytes, or nil where that is not known. */
static int input_size(lua_State *L) {
    size_t size = eng_reader_size(luaL_checkstring(L, 1));
    if (size == 0) return 0;
    lua_pushinteger(L, (lua_Integer)size);
    return 1;
}

void eng_add_class(lua_State *L, const char *name, lua_CFunction next, lua_CFunction close) {
    if (luaL_newmetatable(L, name)) {
        lua_pushcfunction(L, close);
        lua_setfield(L, -2, "__gc");
        lua_pushcfunction(L, close);
        lua_setfield(L, -2, "__close");
        lua_createtable(L, 0, 2); /* -> metatable methods */
        lua_pushcfunction(L, next);
        lua_setfield(L, -2, "next");
        lua_pushcfunction(L, close);
        lua_setfield(L, -2, "close");
        lua_setfield(L, -2, "__index");
        lua_pushstring(L, strchr(name, '.') + 1);
        lua_setfield(L, -2, "__metatable");
    }
    lua_pop(L, 1);
}

int eng_bind_input(lua_State *L) {
    static const luaL_Reg module[] = {
        {"feed", input_feed}, {"open", input_open}, {"size", input_size}, {NULL, NULL}};
    eng_add_class(L, READER, reader_next, reader_close);
    eng_add_class(L, FEED, feed_next, feed_close);
    luaL_newlib(L, module);
    return 1;
}
