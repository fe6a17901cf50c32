/* reading.c: the lexicon and readers for Lua, and the module engine.core.reading. */
#include "bind/bind.h"

#include <lauxlib.h>
#include <string.h>

#include "bind/event.h"
#include "bind/reading.h"
#include "grammar/status.h"
#include "host/limits.h"
#include "text/sectors.h"
#include "text/view.h"

static const char LEXICON[] = "engine.reading.lexicon";
static const char READER[] = ENG_READER_TYPE;

void *eng_new_box(lua_State *L, size_t size, int values, const char *type) {
    void *box = lua_newuserdatauv(L, size, values);
    memset(box, 0, size);
    luaL_setmetatable(L, type);
    return box;
}

int eng_data_error(lua_State *L, const eng_error *err) {
    luaL_pushfail(L);
    lua_pushstring(L, err->message);
    return 2;
}

typedef struct lexicon_box {
    const eng_lexicon *lexicon; /* the built-in one or own */
    eng_lexicon *own;
    eng_gate *gate;
} lexicon_box;

typedef bool list_adder(eng_lexicon *, const char *, size_t, const char *, eng_error *);

static const struct {
    const char *name;
    list_adder *add;
} lists[] = {{"data/closed.txt", eng_lexicon_add_closed},
             {"data/words.txt", eng_lexicon_add_words},
             {"data/factuality.txt", eng_lexicon_add_factuality},
             {"data/sectors.txt", eng_lexicon_add_sectors},
             {"data/senses.txt", eng_lexicon_add_senses}};

enum { LISTS = sizeof lists / sizeof *lists };

static bool read_lists(lua_State *L, eng_lexicon *lexicon, eng_error *err) {
    for (int i = 0; i < LISTS; i++) {
        size_t size;
        const char *bytes = luaL_checklstring(L, i + 1, &size);
        if (!lists[i].add(lexicon, bytes, size, lists[i].name, err)) return false;
    }
    return true;
}

/* lexicon() -> the built-in lexicon; lexicon(closed, words, factuality, sectors, senses) -> lexicon
 * | nil, message, from the bytes of the lists */
static int reading_lexicon(lua_State *L) {
    bool own = !lua_isnoneornil(L, 1);
    lexicon_box *box = eng_new_box(L, sizeof *box, 0, LEXICON);
    box->lexicon = &eng_builtin_lexicon;
    eng_error err;
    if (own) {
        box->lexicon = box->own = eng_lexicon_new();
        if (box->own == NULL) return luaL_error(L, "out of memory");
        if (!read_lists(L, box->own, &err)) return eng_data_error(L, &err);
    }
    box->gate = eng_gate_new(box->lexicon);
    if (box->gate == NULL) return luaL_error(L, "out of memory");
    return 1;
}

static int lexicon_gc(lua_State *L) {
    lexicon_box *box = luaL_checkudata(L, 1, LEXICON);
    eng_gate_free(box->gate);
    eng_lexicon_free(box->own);
    *box = (lexicon_box){0};
    return 0;
}

static lexicon_box *check_lexicon(lua_State *L, int at) {
    lexicon_box *box = luaL_checkudata(L, at, LEXICON);
    luaL_argcheck(L, box->gate != NULL, at, "the lexicon is closed");
    return box;
}

/* lexicon:lemma(word) -> its number, or nil when no word has that lemma; and whether the word is of
 * an open class */
static int lexicon_lemma(lua_State *L) {
    size_t size;
    const lexicon_box *box = check_lexicon(L, 1);
    const char *word = luaL_checklstring(L, 2, &size);
    uint32_t lemma = eng_lexicon_lemma(box->lexicon, word, size);
    if (lemma == 0) return 0;
    const eng_word *w = eng_lexicon_find(box->lexicon, word, size);
    lua_pushinteger(L, lemma);
    lua_pushboolean(L, w != NULL && !w->closed);
    return 2;
}

/* lexicon:verb(word) -> whether the word is the base form of a verb */
static int lexicon_verb(lua_State *L) {
    size_t size;
    const lexicon_box *box = check_lexicon(L, 1);
    const char *word = luaL_checklstring(L, 2, &size);
    const eng_word *w = eng_lexicon_find(box->lexicon, word, size);
    lua_pushboolean(L, w != NULL && (w->can & ENG_CAN_BASE));
    return 1;
}

/* lexicon:bases(noun) -> list of the base forms of its verbs, or of its nouns; one may come twice
 */
static int lexicon_bases(lua_State *L) {
    const lexicon_box *box = check_lexicon(L, 1);
    const eng_lexicon *x = box->lexicon;
    bool noun = lua_toboolean(L, 2);
    lua_Integer n = 0;
    lua_newtable(L);
    for (size_t i = 0; i < x->word_count; i++) {
        const eng_word *w = &x->words[i];
        if (!(w->can & (noun ? ENG_CAN_NOUN : ENG_CAN_BASE))) continue;
        lua_pushstring(L, eng_lexicon_lemma_text(x, noun ? w->noun : w->verb));
        lua_rawseti(L, -2, ++n);
    }
    return 1;
}

/* lexicon:trigger(lemma): some pattern names the lemma, so it is matched in sentences with it */
static int lexicon_trigger(lua_State *L) {
    const lexicon_box *box = check_lexicon(L, 1);
    lua_Integer lemma = luaL_checkinteger(L, 2);
    luaL_argcheck(L, lemma > 0 && (size_t)lemma < box->lexicon->lemma_count, 2, "no lemma");
    eng_gate_open_pattern(box->gate, (uint32_t)lemma);
    return 0;
}

static bool add_names(lua_State *L, eng_reader_box *box, int at, eng_error *err) {
    size_t size;
    const char *json = luaL_checklstring(L, at, &size);
    eng_dictionary_free(&box->dictionary); /* it may hold the names that are about to change */
    box->kept.home = (eng_home_memo){0};
    return eng_names_add(box->own_names, json, size, luaL_optstring(L, at + 1, "names"), err);
}

/* open(lexicon [, json, file]) -> reader | nil, message. Its names are those of the JSON text, the
 * built-in ones when none is given. */
static int reading_open(lua_State *L) {
    const lexicon_box *lexicon = check_lexicon(L, 1);
    lua_settop(L, 3);
    eng_reader_box *box = eng_new_box(L, sizeof *box, READER_VALUES, READER);
    lua_pushvalue(L, 1);
    lua_setiuservalue(L, -2, READER_LEXICON);
    box->spare.meter = box->kept.spare.meter = eng_limits_meter(L);
    box->lexicon = lexicon->lexicon;
    box->gate = lexicon->gate;
    box->names = &eng_builtin_names;
    if (lua_isnil(L, 2)) return 1;
    eng_error err;
    box->names = box->own_names = eng_names_new();
    if (box->own_names == NULL) return luaL_error(L, "out of memory");
    return add_names(L, box, 2, &err) ? 1 : eng_data_error(L, &err);
}

static int reader_gc(lua_State *L) {
    eng_reader_box *box = luaL_checkudata(L, 1, READER);
    eng_dictionary_free(&box->dictionary);
    eng_arena_free(&box->spare);
    eng_kept_free(&box->kept);
    eng_buffer_free(&box->line);
    for (int i = 0; i < 2; i++)
        eng_program_free(&box->programs[i]);
    eng_names_free(box->own_names);
    box->names = NULL;
    box->own_names = NULL;
    return 0;
}

eng_reader_box *eng_check_reader(lua_State *L, int at) {
    eng_reader_box *box = luaL_checkudata(L, at, READER);
    luaL_argcheck(L, box->names != NULL, at, "the reader is closed");
    return box;
}

/* reader:add_names(json, file) -> true | nil, message */
static int reader_add_names(lua_State *L) {
    eng_reader_box *box = eng_check_reader(L, 1);
    eng_error err;
    if (box->own_names == NULL) {
        box->own_names = eng_names_copy(box->names);
        if (box->own_names == NULL) return luaL_error(L, "out of memory");
        box->names = box->own_names;
    }
    if (!add_names(L, box, 2, &err)) return eng_data_error(L, &err);
    lua_pushboolean(L, 1);
    return 1;
}

/* reader:grammar(chunks, clauses, match): the two patterns and lpeg.match */
static int reader_grammar(lua_State *L) {
    eng_reader_box *box = eng_check_reader(L, 1);
    for (int i = 2; i <= 4; i++) {
        luaL_checkany(L, i);
        lua_pushvalue(L, i);
        lua_setiuservalue(L, 1, i - 1);
    }
    for (int i = 0; i < 2; i++)
        eng_program_free(&box->programs[i]);
    box->programs_made = false;
    return 0;
}

typedef struct visitor {
    lua_State *L;
    const eng_names *names;
} visitor;

static bool visit_name(void *context, const eng_entity *e, eng_alias_role role, const char *alias,
                       eng_date from, eng_date until) {
    static const char *const roles[] = {"name", "adjective", "people", "capital", "seat", "place"};
    const visitor *v = context;
    lua_State *L = v->L;
    char date[ENG_DATE_TEXT];
    lua_createtable(L, 0, 8);
    lua_pushstring(L, eng_names_text(v->names, e->id));
    lua_setfield(L, -2, "id");
    lua_pushstring(L, eng_names_text(v->names, e->name));
    lua_setfield(L, -2, "name");
    lua_pushstring(L, eng_kind_name(e->kind));
    lua_setfield(L, -2, "kind");
    lua_pushstring(L, roles[role]);
    lua_setfield(L, -2, "as");
    lua_pushstring(L, alias);
    lua_setfield(L, -2, "alias");
    if (from.year) {
        lua_pushstring(L, eng_date_format(from, date));
        lua_setfield(L, -2, "from");
    }
    if (until.year) {
        lua_pushstring(L, eng_date_format(until, date));
        lua_setfield(L, -2, "until_");
    }
    lua_rawseti(L, -2, luaL_len(L, -2) + 1);
    return true;
}

/* reader:lookup(text) -> list of who or what the text can name, with terms of office */
static int reader_lookup(lua_State *L) {
    eng_reader_box *box = eng_check_reader(L, 1);
    size_t size;
    const char *text = luaL_checklstring(L, 2, &size);
    lua_newtable(L);
    visitor v = {L, box->names};
    eng_names_lookup(box->names, text, size, visit_name, &v);
    return 1;
}

/* reader:terms(id) -> list of {of, office, from, until_}; empty when the id is no person */
static int reader_terms(lua_State *L) {
    eng_reader_box *box = eng_check_reader(L, 1);
    size_t size;
    const char *id = luaL_checklstring(L, 2, &size);
    uint32_t index = eng_names_find(box->names, id, size);
    const eng_entity *e = index == ENG_NO_ENTITY ? NULL : eng_names_entity(box->names, index);
    const eng_term *terms = e ? eng_names_terms(box->names, e) : NULL;
    char date[ENG_DATE_TEXT];
    lua_newtable(L);
    for (size_t i = 0; e != NULL && i < e->term_count; i++) {
        const eng_entity *of = eng_names_entity(box->names, terms[i].entity);
        lua_createtable(L, 0, 4);
        lua_pushstring(L, eng_names_text(box->names, of->id));
        lua_setfield(L, -2, "of");
        lua_pushstring(L, eng_names_text(box->names, terms[i].office));
        lua_setfield(L, -2, "office");
        lua_pushstring(L, eng_date_format(terms[i].from, date));
        lua_setfield(L, -2, "from");
        lua_pushstring(L, eng_date_format(terms[i].until, date));
        lua_setfield(L, -2, "until_");
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    return 1;
}

void eng_new_type(lua_State *L, const char *name, const luaL_Reg *functions, bool fields) {
    luaL_newmetatable(L, name);
    if (fields) lua_pushvalue(L, -1);
    luaL_setfuncs(L, functions, fields);
    if (!fields) {
        lua_pushvalue(L, -1);
        lua_setfield(L, -2, "__index");
    }
    lua_pop(L, 1);
}

bool eng_push_method(lua_State *L) {
    lua_pushvalue(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) == LUA_TFUNCTION) return true;
    lua_pop(L, 1);
    return false;
}

int eng_bind_reading(lua_State *L) {
    static const luaL_Reg reader[] = {{"__gc", reader_gc},         {"add_names", reader_add_names},
                                      {"grammar", reader_grammar}, {"lookup", reader_lookup},
                                      {"terms", reader_terms},     {"article", eng_reader_article},
                                      {"rules", eng_reader_rules}, {NULL, NULL}};
    static const luaL_Reg lexicon[] = {{"__gc", lexicon_gc},         {"lemma", lexicon_lemma},
                                       {"trigger", lexicon_trigger}, {"verb", lexicon_verb},
                                       {"bases", lexicon_bases},     {NULL, NULL}};
    eng_new_type(L, LEXICON, lexicon, false);
    eng_new_type(L, READER, reader, false);
    eng_article_type(L);
    eng_analysis_type(L);
    eng_rules_type(L);
    eng_finder_type(L);
    static const luaL_Reg module[] = {{"lexicon", reading_lexicon},
                                      {"open", reading_open},
                                      {"finish", eng_finish_event},
                                      {"quad", eng_type_quad},
                                      {"cameo", eng_cameo_plover},
                                      {"find_word", eng_reading_find_word},
                                      {"beginning", eng_reading_beginning},
                                      {"after_last", eng_reading_after_last},
                                      {"finder", eng_reading_finder},
                                      {"needs", eng_reading_needs},
                                      {NULL, NULL}};
    luaL_newlib(L, module);
    eng_push_event_json(L);
    lua_setfield(L, -2, "event_json");
    eng_push_captures(L);
    lua_setfield(L, -2, "captures");
    lua_createtable(L, LISTS, 0); /* the names of the lists that lexicon() takes, in its order */
    for (int i = 0; i < LISTS; i++) {
        lua_pushstring(L, lists[i].name);
        lua_rawseti(L, -2, i + 1);
    }
    lua_setfield(L, -2, "lists");
    return 1;
}
