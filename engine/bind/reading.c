/* reading.c: Lua's view of articles, their analysis and the events in them. */
#include "bind/bind.h"

#include <lauxlib.h>
#include <string.h>

#include "bind/event.h"
#include "bind/reading.h"
#include "grammar/status.h"
#include "text/sectors.h"
#include "text/view.h"

static const char LEXICON[] = "engine.reading.lexicon";
static const char READER[] = ENG_READER_TYPE;
static const char ARTICLE[] = "engine.reading.article";
static const char ANALYSIS[] = "engine.reading.analysis";

/* User values. */
enum { READER_CHUNKS = 1, READER_CLAUSES, READER_MATCH, READER_LEXICON, READER_VALUES = 4 };
enum { ARTICLE_READER = 1 };
enum { ANALYSIS_ARTICLE = 1 };

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

static bool read_lists(lua_State *L, eng_lexicon *lexicon, eng_error *err) {
    static const struct {
        const char *name;
        list_adder *add;
    } lists[] = {{"data/closed.txt", eng_lexicon_add_closed},
                 {"data/words.txt", eng_lexicon_add_words},
                 {"data/factuality.txt", eng_lexicon_add_factuality},
                 {"data/sectors.txt", eng_lexicon_add_sectors}};
    for (int i = 0; i < (int)(sizeof lists / sizeof *lists); i++) {
        size_t size;
        const char *bytes = luaL_checklstring(L, i + 1, &size);
        if (!lists[i].add(lexicon, bytes, size, lists[i].name, err)) return false;
    }
    return true;
}

/* lexicon() -> the built-in lexicon; lexicon(closed, words, factuality, sectors) -> lexicon | nil,
 * message, from the bytes of the lists */
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

/* lexicon:lemma(word) -> its number, or nil when no word has that lemma */
static int lexicon_lemma(lua_State *L) {
    size_t size;
    const lexicon_box *box = check_lexicon(L, 1);
    const char *word = luaL_checklstring(L, 2, &size);
    uint32_t lemma = eng_lexicon_lemma(box->lexicon, word, size);
    if (lemma == 0) return 0;
    lua_pushinteger(L, lemma);
    return 1;
}

/* lexicon:trigger(lemma): some rule begins with the lemma, so its sentences pass the gate */
static int lexicon_trigger(lua_State *L) {
    const lexicon_box *box = check_lexicon(L, 1);
    lua_Integer lemma = luaL_checkinteger(L, 2);
    luaL_argcheck(L, lemma > 0 && (size_t)lemma < box->lexicon->lemma_count, 2, "no lemma");
    eng_gate_open(box->gate, (uint32_t)lemma);
    return 0;
}

static bool add_names(lua_State *L, eng_reader_box *box, int at, eng_error *err) {
    size_t size;
    const char *json = luaL_checklstring(L, at, &size);
    eng_dictionary_free(&box->dictionary); /* it may hold the names that are about to change */
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

/* The table of the reader's words and names, made when they are not both the built-in ones. */
static const eng_dictionary *dictionary_of(lua_State *L, eng_reader_box *box) {
    if (box->lexicon == &eng_builtin_lexicon && box->names == &eng_builtin_names)
        return &eng_builtin_dictionary;
    if (box->dictionary.entries == NULL &&
        !eng_dictionary_build(&box->dictionary, box->lexicon, box->names))
        luaL_error(L, "out of memory");
    return &box->dictionary;
}

/* reader:grammar(chunks, clauses, match): the two patterns and lpeg.match */
static int reader_grammar(lua_State *L) {
    eng_check_reader(L, 1);
    for (int i = 2; i <= 4; i++) {
        luaL_checkany(L, i);
        lua_pushvalue(L, i);
        lua_setiuservalue(L, 1, i - 1);
    }
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

/* Articles. */

static const char *field(lua_State *L, const char *name) {
    lua_getfield(L, 2, name); /* stays on the stack while its bytes are used */
    if (lua_isnil(L, -1)) return NULL;
    return luaL_checkstring(L, -1);
}

/* reader:article{text=, id=, date=, title=, source=, url=} -> article | nil, message */
static int reader_article(lua_State *L) {
    eng_reader_box *box = eng_check_reader(L, 1);
    luaL_checktype(L, 2, LUA_TTABLE);
    eng_article_source source = {0};
    lua_getfield(L, 2, "text");
    source.text = luaL_checklstring(L, -1, &source.size);
    source.id = field(L, "id");
    source.title = field(L, "title");
    source.source = field(L, "source");
    source.url = field(L, "url");
    const char *date = field(L, "date");
    eng_error err;
    if (date != NULL && *date != '\0' && !eng_date_parse(date, strlen(date), &source.date)) {
        eng_error_set(&err, "article '%s': '%s' is no date; YYYY-MM-DD is wanted",
                      source.id ? source.id : "", date);
        return eng_data_error(L, &err);
    }
    eng_article **box2 = eng_new_box(L, sizeof *box2, 1, ARTICLE);
    lua_pushvalue(L, 1);
    lua_setiuservalue(L, -2, ARTICLE_READER);
    *box2 = eng_article_new(&source, dictionary_of(L, box), &box->spare, &err);
    if (*box2 == NULL) return eng_data_error(L, &err);
    return 1;
}

/* article:close(): gives its memory back at once; it can't be used any more */
static int article_close(lua_State *L) {
    eng_article **box = luaL_checkudata(L, 1, ARTICLE);
    lua_getiuservalue(L, 1, ARTICLE_READER);
    eng_reader_box *reader = lua_touserdata(L, -1);
    eng_article_free(*box, reader ? &reader->spare : NULL);
    *box = NULL;
    return 0;
}

static eng_article *check_article(lua_State *L, int at) {
    eng_article **box = luaL_checkudata(L, at, ARTICLE);
    luaL_argcheck(L, *box != NULL, at, "the article is closed");
    return *box;
}

static eng_reader_box *reader_of(lua_State *L, int article) {
    lua_getiuservalue(L, article, ARTICLE_READER);
    eng_reader_box *box = eng_check_reader(L, -1);
    lua_pop(L, 1);
    return box;
}

static void push_id(lua_State *L, const eng_names *names, uint32_t entity) {
    lua_pushstring(L, eng_names_text(names, eng_names_entity(names, entity)->id));
}

static void push_token(lua_State *L, const eng_article *a, const eng_token *t,
                       const eng_reader_box *reader) {
    char cls = (char)t->cls;
    lua_createtable(L, 0, 6);
    eng_push_span(L, (const uint32_t[]){t->start, t->end});
    lua_setfield(L, -2, "span");
    lua_pushlstring(L, a->text + t->start, t->end - t->start);
    lua_setfield(L, -2, "text");
    lua_pushinteger(L, t->quote);
    lua_setfield(L, -2, "quote");
    if (t->lemma) {
        lua_pushstring(L, eng_lexicon_lemma_text(reader->lexicon, t->lemma));
        lua_setfield(L, -2, "lemma");
    }
    lua_createtable(L, 1, 0);
    lua_pushlstring(L, &cls, 1);
    lua_rawseti(L, -2, 1);
    lua_setfield(L, -2, "class");
    if (t->mention >= 0) {
        const eng_mention *m = &a->mentions[t->mention];
        push_id(L, reader->names, m->entity);
        lua_setfield(L, -2, "name");
    }
}

static void push_mention(lua_State *L, const eng_article *a, const eng_mention *m,
                         const eng_lexicon *lexicon, const eng_names *all) {
    static const char *const roles[] = {"actor", "place", "modifier", "other"};
    const eng_entity *e = eng_names_entity(all, m->entity);
    uint32_t start = a->tokens[m->first].start, end = a->tokens[m->last - 1].end;
    lua_createtable(L, 0, 6);
    push_id(L, all, m->entity);
    lua_setfield(L, -2, "id");
    eng_push_span(L, (const uint32_t[]){start, end});
    lua_setfield(L, -2, "span");
    lua_pushlstring(L, a->text + start, end - start);
    lua_setfield(L, -2, "text");
    lua_pushstring(L, eng_kind_name(e->kind));
    lua_setfield(L, -2, "kind");
    lua_pushstring(L, roles[m->role]);
    lua_setfield(L, -2, "role");
    if (m->person != ENG_NO_ENTITY) {
        push_id(L, all, m->person);
        lua_setfield(L, -2, "person");
    }
    uint8_t sector = eng_sector_of(a, lexicon, all, m);
    if (sector != 0) {
        lua_pushstring(L, eng_sector_code(sector));
        lua_setfield(L, -2, "sector");
    }
}

/* The first mention of a list that begins at the token or after it, in the order of the text. */
static size_t first_mention(const eng_mention *list, size_t count, uint32_t token) {
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (list[middle].first < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Leaves the list of the sentence's names, those that act and those that don't. */
static void push_names(lua_State *L, const eng_article *a, const eng_sentence *s,
                       const eng_reader_box *reader) {
    size_t i = first_mention(a->mentions, a->mention_count, s->first);
    size_t k = first_mention(a->others, a->other_count, s->first);
    lua_newtable(L);
    for (lua_Integer names = 1;; names++) {
        const eng_mention *m = i < a->mention_count ? &a->mentions[i] : NULL;
        const eng_mention *other = k < a->other_count ? &a->others[k] : NULL;
        bool acts = m != NULL && (other == NULL || m->first < other->first);
        const eng_mention *next = acts ? m : other;
        if (next == NULL || next->first >= s->last) return;
        push_mention(L, a, next, reader->lexicon, reader->names);
        lua_rawseti(L, -2, names);
        if (acts)
            i++;
        else
            k++;
    }
}

/* article:sentence(i) -> {span, kind, paragraph, text, view, tokens, names} for the sentence i from
 * 0, or nil past the last one */
static int article_sentence(lua_State *L) {
    eng_article *a = check_article(L, 1);
    lua_Integer index = luaL_checkinteger(L, 2);
    if (index < 0 || (size_t)index >= a->sentence_count) return 0;
    const eng_reader_box *reader = reader_of(L, 1);
    eng_sentence *s = &a->sentences[index];
    eng_view_sentence(a, s, reader->lexicon);
    uint32_t start = a->tokens[s->first].start, end = a->tokens[s->last - 1].end;
    lua_createtable(L, 0, 7);
    eng_push_span(L, (const uint32_t[]){start, end});
    lua_setfield(L, -2, "span");
    lua_pushstring(L, eng_sentence_kind_name(s->kind));
    lua_setfield(L, -2, "kind");
    lua_pushinteger(L, s->paragraph);
    lua_setfield(L, -2, "paragraph");
    lua_pushlstring(L, a->text + start, end - start);
    lua_setfield(L, -2, "text");
    luaL_Buffer view;
    luaL_buffinit(L, &view);
    for (uint32_t i = s->first; i < s->last; i++)
        luaL_addchar(&view, (char)a->tokens[i].cls);
    luaL_pushresult(&view);
    lua_setfield(L, -2, "view");
    lua_createtable(L, (int)(s->last - s->first), 0);
    for (uint32_t i = s->first; i < s->last; i++) {
        push_token(L, a, &a->tokens[i], reader);
        lua_rawseti(L, -2, i - s->first + 1);
    }
    lua_setfield(L, -2, "tokens");
    push_names(L, a, s, reader);
    lua_setfield(L, -2, "names");
    return 1;
}

static int article_index(lua_State *L) {
    const eng_article *a = check_article(L, 1);
    const char *key = luaL_checkstring(L, 2);
    char date[ENG_DATE_TEXT];
    if (strcmp(key, "id") == 0)
        lua_pushstring(L, a->id);
    else if (strcmp(key, "text") == 0)
        lua_pushlstring(L, a->text, a->size);
    else if (strcmp(key, "title") == 0)
        lua_pushstring(L, a->title);
    else if (strcmp(key, "source") == 0)
        lua_pushstring(L, a->source);
    else if (strcmp(key, "url") == 0)
        lua_pushstring(L, a->url);
    else if (strcmp(key, "date") == 0 && a->date.year)
        lua_pushstring(L, eng_date_format(a->date, date));
    else if (strcmp(key, "count") == 0)
        lua_pushinteger(L, (lua_Integer)a->sentence_count);
    else if (luaL_getmetafield(L, 1, key) == LUA_TNIL)
        lua_pushnil(L);
    return 1;
}

/* Analysis. */

/* Matches the pattern in the reader's user value over the bytes and reads its captures, three
 * numbers each, into an array held by a userdata that is left on the stack. */
static eng_capture *match(lua_State *L, int reader, int pattern, const eng_buffer *bytes,
                          size_t *count) {
    lua_getiuservalue(L, reader, READER_MATCH);
    lua_getiuservalue(L, reader, pattern);
    lua_pushlstring(L, bytes->data ? bytes->data : "", bytes->size);
    lua_call(L, 2, 1); /* -> captures */
    luaL_checktype(L, -1, LUA_TTABLE);
    size_t n = lua_rawlen(L, -1) / 3;
    eng_capture *captures = lua_newuserdatauv(L, n * sizeof *captures + 1, 0);
    for (size_t i = 0; i < n; i++) {
        lua_Integer v[3];
        for (int k = 0; k < 3; k++) {
            lua_rawgeti(L, -2, (lua_Integer)(i * 3) + k + 1);
            v[k] = lua_tointeger(L, -1);
            lua_pop(L, 1);
        }
        /* positions count from 1 in Lua; a '[' has the clause's kind instead of the first one */
        lua_Integer first = v[0] == '[' ? v[1] : v[1] - 1;
        captures[i] = (eng_capture){(uint32_t)v[0], (uint32_t)first, (uint32_t)(v[2] - 1)};
    }
    lua_remove(L, -2);
    *count = n;
    return captures;
}

/* article:analyse() -> analysis */
static int article_analyse(lua_State *L) {
    eng_article *a = check_article(L, 1);
    const eng_reader_box *reader = reader_of(L, 1);
    lua_getiuservalue(L, 1, ARTICLE_READER);
    int reader_at = lua_gettop(L);
    eng_analysis **box = eng_new_box(L, sizeof *box, 1, ANALYSIS);
    int box_at = lua_gettop(L);
    lua_pushvalue(L, 1);
    lua_setiuservalue(L, box_at, ANALYSIS_ARTICLE);
    *box = eng_analysis_new(a, reader->lexicon, reader->names, reader->gate);
    if (*box == NULL) return luaL_error(L, "out of memory");
    size_t count;
    eng_capture *captures = match(L, reader_at, READER_CHUNKS, &(*box)->classes, &count);
    if (!eng_analysis_chunks(*box, captures, count))
        return luaL_error(L, "article '%s': the chunk grammar gave positions out of order", a->id);
    captures = match(L, reader_at, READER_CLAUSES, &(*box)->shape, &count);
    if (!eng_analysis_clauses(*box, captures, count))
        return luaL_error(L, "article '%s': the clause grammar gave positions out of order", a->id);
    lua_settop(L, box_at);
    return 1;
}

/* analysis:close(): gives its memory back at once; it can't be used any more */
static int analysis_close(lua_State *L) {
    eng_analysis **box = luaL_checkudata(L, 1, ANALYSIS);
    eng_analysis_free(*box);
    *box = NULL;
    return 0;
}

eng_analysis *eng_check_analysis(lua_State *L, int at) {
    eng_analysis **box = luaL_checkudata(L, at, ANALYSIS);
    luaL_argcheck(L, *box != NULL, at, "the analysis is closed");
    return *box;
}

static void push_chunk_words(lua_State *L, const eng_analysis *z, uint32_t first, uint32_t last) {
    const eng_token *t = z->article->tokens;
    uint32_t start = t[z->chunks[first].first].start, end = t[z->chunks[last - 1].last - 1].end;
    lua_pushlstring(L, z->article->text + start, end - start);
}

/* analysis:chunks() -> list of {kind, text, sentence} */
static int analysis_chunks(lua_State *L) {
    const eng_analysis *z = eng_check_analysis(L, 1);
    lua_createtable(L, (int)z->chunk_count, 0);
    for (size_t i = 0; i < z->chunk_count; i++) {
        const eng_chunk *c = &z->chunks[i];
        char kind = (char)c->kind;
        lua_createtable(L, 0, 3);
        lua_pushlstring(L, &kind, 1);
        lua_setfield(L, -2, "kind");
        push_chunk_words(L, z, (uint32_t)i, (uint32_t)i + 1);
        lua_setfield(L, -2, "text");
        lua_pushinteger(L, c->sentence);
        lua_setfield(L, -2, "sentence");
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    return 1;
}

static void push_clause(lua_State *L, const eng_analysis *z, const eng_clause *c) {
    char kind = (char)c->kind;
    lua_createtable(L, 0, 7);
    lua_pushlstring(L, &kind, 1);
    lua_setfield(L, -2, "kind");
    lua_pushinteger(L, c->parent + 1);
    lua_setfield(L, -2, "parent");
    lua_pushinteger(L, c->sentence);
    lua_setfield(L, -2, "sentence");
    push_chunk_words(L, z, c->verb, c->verb + 1);
    lua_setfield(L, -2, "verb");
    if (c->subject.last > c->subject.first) {
        push_chunk_words(L, z, c->subject.first, c->subject.last);
        lua_setfield(L, -2, "subject");
    }
    if (c->marker) {
        lua_pushstring(L, eng_lexicon_lemma_text(z->lexicon, c->marker));
        lua_setfield(L, -2, "marker");
    }
    lua_createtable(L, (int)c->argument_count, 0);
    for (uint32_t i = 0; i < c->argument_count; i++) {
        const eng_argument *g = &c->arguments[i];
        lua_createtable(L, 0, 2);
        lua_pushstring(L, eng_lexicon_lemma_text(z->lexicon, g->preposition));
        lua_setfield(L, -2, "preposition");
        push_chunk_words(L, z, g->phrase.first, g->phrase.last);
        lua_setfield(L, -2, "text");
        lua_rawseti(L, -2, i + 1);
    }
    lua_setfield(L, -2, "arguments");
}

/* analysis:clauses() -> list of {kind, parent (1-based, 0 none), sentence, verb, subject, marker,
 * arguments = {{preposition, text}}} */
static int analysis_clauses(lua_State *L) {
    const eng_analysis *z = eng_check_analysis(L, 1);
    lua_createtable(L, (int)z->clause_count, 0);
    for (size_t i = 0; i < z->clause_count; i++) {
        push_clause(L, z, &z->clauses[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    return 1;
}

/* analysis:codes() -> the view for rule patterns: four bytes a token of the gated sentences (class,
 * lemma in two bytes, kind of the name: a digit where one begins, e inside it, a dot elsewhere) and
 * four newlines after each sentence */
static int analysis_codes(lua_State *L) {
    const eng_analysis *z = eng_check_analysis(L, 1);
    luaL_Buffer b;
    luaL_buffinit(L, &b);
    for (size_t i = 0; i < z->classes.size; i++) {
        char *unit = luaL_prepbuffsize(&b, 4);
        memset(unit, '\n', 4);
        if (z->classes.data[i] != '\n') {
            const eng_token *t = &z->article->tokens[z->class_token[i]];
            unit[0] = (char)t->cls;
            unit[1] = (char)(t->lemma >> 8 & 0xFF);
            unit[2] = (char)(t->lemma & 0xFF);
            unit[3] = '.';
            if (t->mention >= 0) {
                const eng_mention *m = &z->article->mentions[t->mention];
                eng_kind kind = eng_names_entity(z->names, m->entity)->kind;
                unit[3] = m->first == z->class_token[i] ? (char)('0' + kind) : 'e';
            }
        }
        luaL_addsize(&b, 4);
    }
    luaL_pushresult(&b);
    return 1;
}

static uint32_t check_unit(lua_State *L, const eng_analysis *z, int at) {
    lua_Integer unit = luaL_checkinteger(L, at);
    luaL_argcheck(L, unit >= 0 && (size_t)unit < z->classes.size, at, "outside the view");
    luaL_argcheck(L, z->classes.data[unit] != '\n', at, "the end of a sentence");
    return z->class_token[unit];
}

/* analysis:name(unit) -> {id, text, span, person} for the name at that unit of the codes, or nil */
static int analysis_name(lua_State *L) {
    const eng_analysis *z = eng_check_analysis(L, 1);
    const eng_token *t = &z->article->tokens[check_unit(L, z, 2)];
    if (t->mention < 0) return 0;
    push_mention(L, z->article, &z->article->mentions[t->mention], z->lexicon, z->names);
    return 1;
}

/* analysis:place(first, last) -> start and end in bytes, the sentence's number and its text, for
 * the units first to last of the codes (last included) */
static int analysis_place(lua_State *L) {
    const eng_analysis *z = eng_check_analysis(L, 1);
    uint32_t first = check_unit(L, z, 2), last = check_unit(L, z, 3);
    const eng_token *t = z->article->tokens;
    uint32_t chunk = z->token_chunk[first];
    for (uint32_t i = first; i <= last && chunk == UINT32_MAX; i++)
        chunk = z->token_chunk[i];
    luaL_argcheck(L, chunk != UINT32_MAX && last >= first, 2, "no chunk there");
    const eng_sentence *s = &z->article->sentences[z->chunks[chunk].sentence];
    uint32_t from = t[s->first].start, to = t[s->last - 1].end;
    lua_pushinteger(L, t[first].start);
    lua_pushinteger(L, t[last].end);
    lua_pushinteger(L, z->chunks[chunk].sentence);
    lua_pushlstring(L, z->article->text + from, to - from);
    return 4;
}

/* analysis:clause_at(byte) -> the number of the innermost clause there (as in clauses()), or of the
 * clause that follows what stands in front of it, or nil */
static int analysis_clause_at(lua_State *L) {
    const eng_analysis *z = eng_check_analysis(L, 1);
    lua_Integer byte = luaL_checkinteger(L, 2);
    size_t low = 0, high = z->chunk_count;
    while (low < high) { /* the first chunk that ends after the byte */
        size_t middle = low + (high - low) / 2;
        const eng_chunk *c = &z->chunks[middle];
        if ((lua_Integer)z->article->tokens[c->last - 1].end > byte)
            high = middle;
        else
            low = middle + 1;
    }
    if (low == z->chunk_count) return 0;
    int32_t clause = eng_clause_of(z, (uint32_t)low);
    for (size_t i = 0; clause < 0 && i < z->clause_count; i++)
        if (z->clauses[i].sentence == z->chunks[low].sentence && z->clauses[i].verb > low)
            clause = (int32_t)i;
    if (clause < 0) return 0;
    lua_pushinteger(L, clause + 1);
    return 1;
}

/* analysis.shape, analysis.view: the strings that the grammars matched */
static int analysis_index(lua_State *L) {
    const eng_analysis *z = eng_check_analysis(L, 1);
    const char *key = luaL_checkstring(L, 2);
    if (strcmp(key, "shape") == 0)
        lua_pushlstring(L, z->shape.data ? z->shape.data : "", z->shape.size);
    else if (strcmp(key, "view") == 0)
        lua_pushlstring(L, z->classes.data ? z->classes.data : "", z->classes.size);
    else if (strcmp(key, "gated") == 0)
        lua_pushinteger(L, z->gated);
    else if (luaL_getmetafield(L, 1, key) == LUA_TNIL)
        lua_pushnil(L);
    return 1;
}

static void new_type(lua_State *L, const char *name, const luaL_Reg *functions, int fields) {
    luaL_newmetatable(L, name);
    luaL_setfuncs(L, functions, 0);
    if (!fields) {
        lua_pushvalue(L, -1);
        lua_setfield(L, -2, "__index");
    }
    lua_pop(L, 1);
}

int eng_bind_reading(lua_State *L) {
    static const luaL_Reg reader[] = {{"__gc", reader_gc},         {"add_names", reader_add_names},
                                      {"grammar", reader_grammar}, {"lookup", reader_lookup},
                                      {"terms", reader_terms},     {"article", reader_article},
                                      {"rules", eng_reader_rules}, {NULL, NULL}};
    static const luaL_Reg article[] = {{"__gc", article_close},      {"close", article_close},
                                       {"__index", article_index},   {"sentence", article_sentence},
                                       {"analyse", article_analyse}, {NULL, NULL}};
    static const luaL_Reg analysis[] = {{"__gc", analysis_close},
                                        {"close", analysis_close},
                                        {"__index", analysis_index},
                                        {"chunks", analysis_chunks},
                                        {"clauses", analysis_clauses},
                                        {"clause_at", analysis_clause_at},
                                        {"codes", analysis_codes},
                                        {"name", analysis_name},
                                        {"place", analysis_place},
                                        {"events", eng_analysis_events},
                                        {NULL, NULL}};
    static const luaL_Reg lexicon[] = {
        {"__gc", lexicon_gc}, {"lemma", lexicon_lemma}, {"trigger", lexicon_trigger}, {NULL, NULL}};
    new_type(L, LEXICON, lexicon, 0);
    new_type(L, READER, reader, 0);
    new_type(L, ARTICLE, article, 1);
    new_type(L, ANALYSIS, analysis, 1);
    eng_rules_type(L);
    static const luaL_Reg module[] = {{"lexicon", reading_lexicon},
                                      {"open", reading_open},
                                      {"finish", eng_finish_event},
                                      {"quad", eng_type_quad},
                                      {NULL, NULL}};
    luaL_newlib(L, module);
    return 1;
}
