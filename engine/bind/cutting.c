/* cutting.c: sentences cut into chunks and clauses by a reader's two patterns. */
#include <lauxlib.h>
#include <string.h>

#include "bind/lpeg_code.h"
#include "bind/reading.h"

/* What the patterns' captures end in: an array that is kept from match to match, as nothing is to
 * be left behind for the collector. */
typedef struct captures_box {
    eng_capture *at; /* the box's user value */
    size_t count, room;
} captures_box;

static const char CAPTURES[] = "engine.reading.captures";

/* The most bytes that are matched at once, for LPeg puts all that a match captures on Lua's stack.
 * No sentence that passes the gate is as long. */
enum { PIECE = 2048 };

/* captures(...): notes what a grammar captured, three numbers to a capture; returns where. */
static int take_captures(lua_State *L) {
    int n = lua_gettop(L) / 3;
    captures_box *box = lua_touserdata(L, lua_upvalueindex(1));
    if ((size_t)n > box->room) {
        size_t room = (size_t)n * 2;
        box->at = lua_newuserdatauv(L, room * sizeof *box->at, 0);
        box->room = room;
        lua_setiuservalue(L, lua_upvalueindex(1), 1);
    }
    for (int i = 0; i < n; i++)
        box->at[i] = (eng_capture){(uint32_t)lua_tointeger(L, i * 3 + 1),
                                   (uint32_t)lua_tointeger(L, i * 3 + 2),
                                   (uint32_t)lua_tointeger(L, i * 3 + 3)};
    box->count = (size_t)n;
    lua_pushvalue(L, lua_upvalueindex(1));
    return 1;
}

void eng_push_captures(lua_State *L) {
    luaL_newmetatable(L, CAPTURES);
    lua_pop(L, 1);
    eng_new_box(L, sizeof(captures_box), 1, CAPTURES);
    lua_pushcclosure(L, take_captures, 1);
}

static eng_program *program_of(lua_State *L, int reader, int pattern) {
    eng_reader_box *box = lua_touserdata(L, reader);
    return &box->programs[pattern - READER_CHUNKS];
}

/* Lets lpeg.match match the pattern in the reader's user value; what it captured is good until the
 * next match. */
static eng_capture *match_with_lpeg(const eng_cutting *c, int pattern, const char *bytes,
                                    size_t size, size_t *count) {
    lua_State *L = c->L;
    lua_getiuservalue(L, c->reader, READER_MATCH);
    lua_getiuservalue(L, c->reader, pattern);
    lua_pushlstring(L, bytes, size);
    lua_call(L, 2, 1);
    captures_box *box = luaL_checkudata(L, -1, CAPTURES);
    lua_pop(L, 1); /* the pattern has it */
    *count = box->count;
    return box->at;
}

/* Matches the pattern over bytes that stand at `from` of their string, by its program where it has
 * one. */
static eng_capture *match(const eng_cutting *c, int pattern, const char *bytes, size_t size,
                          size_t from, size_t *count) {
    eng_program *program = program_of(c->L, c->reader, pattern);
    eng_capture *at;
    if (program->count > 0 && eng_program_run(program, bytes, size)) {
        at = (eng_capture *)program->values; /* three numbers */
        *count = program->value_count / 3;
    } else {
        at = match_with_lpeg(c, pattern, bytes, size, count);
    }
    for (size_t i = 0; i < *count; i++) {
        eng_capture k = at[i];
        /* A chunk has its kind behind its first position; positions count from 1 in Lua. */
        if (pattern == READER_CHUNKS) k = (eng_capture){k.first, k.code, k.last};
        if (pattern == READER_CHUNKS || k.code != '[') /* a clause has its kind there */
            k.first += (uint32_t)from - 1;
        k.last += (uint32_t)from - 1;
        at[i] = k;
    }
    return at;
}

/* Whether the program captures what lpeg.match does, in some bytes of any kind. */
static bool does_the_same(const eng_cutting *c, int pattern, eng_program *program) {
    enum { ROUNDS = 4, LENGTH = 256 };
    uint32_t random = 1;
    for (int round = 0; round < ROUNDS; round++) {
        char bytes[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            random = random * 1103515245u + 12345u;
            bytes[i] = (char)(random >> 16 & 15 ? 32 + (random >> 20) % 95 : '\n');
        }
        size_t count;
        const eng_capture *theirs = match_with_lpeg(c, pattern, bytes, LENGTH, &count);
        if (!eng_program_run(program, bytes, LENGTH) || program->value_count != count * 3 ||
            (count > 0 && memcmp(program->values, theirs, count * sizeof *theirs) != 0))
            return false;
    }
    return true;
}

/* Makes programs of the reader's patterns, where that can be, when they are first needed. */
static void make_programs(const eng_cutting *c) {
    eng_reader_box *box = lua_touserdata(c->L, c->reader);
    lua_State *L = c->L;
    box->programs_made = true;
    for (int pattern = READER_CHUNKS; pattern <= READER_CLAUSES; pattern++) {
        eng_program *program = program_of(L, c->reader, pattern);
        size_t count;
        match_with_lpeg(c, pattern, "", 0, &count); /* has it compiled */
        lua_getiuservalue(L, c->reader, pattern);
        bool made = eng_lpeg_program(L, -1, take_captures, program);
        lua_pop(L, 1);
        if (made && !does_the_same(c, pattern, program)) eng_program_free(program);
    }
}

void eng_cut_sentences(void *context, eng_analysis *z) {
    const eng_cutting *c = context;
    size_t from, count;
    luaL_checkstack(c->L, 8, "grammars");
    while (eng_analysis_piece(z, PIECE)) {
        if (!((eng_reader_box *)lua_touserdata(c->L, c->reader))->programs_made) make_programs(c);
        from = z->class_from;
        eng_capture *captures =
            match(c, READER_CHUNKS, z->classes.data + from, z->class_to - from, from, &count);
        if (!eng_analysis_chunks(z, captures, count))
            luaL_error(c->L, "article '%s': the chunk grammar gave positions out of order",
                       z->article->id);
        from = z->shape_from;
        captures =
            match(c, READER_CLAUSES, z->shape.data + from, z->shape.size - from, from, &count);
        if (!eng_analysis_clauses(z, captures, count))
            luaL_error(c->L, "article '%s': the clause grammar gave positions out of order",
                       z->article->id);
    }
}

void eng_analysis_cuts(lua_State *L, int at, eng_analysis *z, eng_cutting *cutting) {
    lua_getiuservalue(L, at, ANALYSIS_ARTICLE);
    lua_getiuservalue(L, -1, ARTICLE_READER);
    lua_remove(L, -2);
    *cutting = (eng_cutting){L, lua_gettop(L)};
    z->cutter = eng_cut_sentences;
    z->cutter_context = cutting;
}
