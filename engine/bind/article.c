/* article.c: Lua's view of articles: their sentences, tokens and names. */
#include <lauxlib.h>
#include <string.h>

#include "bind/bind.h"
#include "bind/event.h"
#include "bind/reading.h"
#include "host/limits.h"
#include "text/sectors.h"
#include "text/view.h"

/* The table of the reader's words and names, made when they are not both the built-in ones. */
static const eng_dictionary *dictionary_of(lua_State *L, eng_reader_box *box) {
    if (box->lexicon == &eng_builtin_lexicon && box->names == &eng_builtin_names)
        return &eng_builtin_dictionary;
    if (box->dictionary.buckets == NULL &&
        !eng_dictionary_build(&box->dictionary, box->lexicon, box->names))
        luaL_error(L, "out of memory");
    return &box->dictionary;
}

/* A string of the source; NULL where there is none, or JSON's null. */
static const char *field(lua_State *L, const char *name, size_t *size) {
    int type = lua_getfield(L, 2, name); /* stays on the stack while its bytes are used */
    if (type == LUA_TNIL || (type == LUA_TLIGHTUSERDATA && lua_touserdata(L, -1) == NULL))
        return NULL;
    if (!lua_isstring(L, -1))
        luaL_argerror(
            L, 2,
            lua_pushfstring(L, "a string is wanted as '%s', not a %s", name, luaL_typename(L, -1)));
    return lua_tolstring(L, -1, size);
}

/* reader:article{text=, id=, date=, title=, source=, url=} -> article | nil, message */
int eng_reader_article(lua_State *L) {
    eng_reader_box *box = eng_check_reader(L, 1);
    luaL_checktype(L, 2, LUA_TTABLE);
    eng_article_source source = {0};
    source.text = field(L, "text", &source.size);
    luaL_argcheck(L, source.text != NULL, 2, "it has no text");
    source.id = field(L, "id", NULL);
    source.title = field(L, "title", NULL);
    source.source = field(L, "source", NULL);
    source.url = field(L, "url", NULL);
    const char *date = field(L, "date", NULL);
    eng_error err;
    if (date != NULL && *date != '\0' && !eng_date_parse(date, strlen(date), &source.date)) {
        eng_error_set(&err, "article '%s': '%s' is no date; YYYY-MM-DD is wanted",
                      source.id ? source.id : "", date);
        return eng_data_error(L, &err);
    }
    eng_limits_collect(L);
    eng_article **box2 = eng_new_box(L, sizeof *box2, ARTICLE_VALUES, ENG_ARTICLE_TYPE);
    lua_pushvalue(L, 1);
    lua_setiuservalue(L, -2, ARTICLE_READER);
    *box2 = eng_article_new(&source, dictionary_of(L, box), &box->spare, &err);
    if (*box2 == NULL) return eng_data_error(L, &err);
    return 1;
}

/* article:close(): gives its memory back at once; it can't be used any more */
static int article_close(lua_State *L) {
    eng_article **box = luaL_checkudata(L, 1, ENG_ARTICLE_TYPE);
    lua_getiuservalue(L, 1, ARTICLE_READER);
    eng_reader_box *reader = lua_touserdata(L, -1);
    eng_article_free(*box, reader ? &reader->spare : NULL);
    *box = NULL;
    return 0;
}

eng_article *eng_check_article(lua_State *L, int at) {
    eng_article **box = luaL_checkudata(L, at, ENG_ARTICLE_TYPE);
    luaL_argcheck(L, *box != NULL, at, "the article is closed");
    return *box;
}

eng_reader_box *eng_article_reader(lua_State *L, int at) {
    lua_getiuservalue(L, at, ARTICLE_READER);
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

void eng_push_mention(lua_State *L, const eng_article *a, const eng_mention *m,
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
        eng_push_mention(L, a, next, reader->lexicon, reader->names);
        lua_rawseti(L, -2, names);
        if (acts)
            i++;
        else
            k++;
    }
}

/* article:words(i) -> the text of the sentence i from 0, and the byte at which it begins; or nil */
static int article_words(lua_State *L) {
    const eng_article *a = eng_check_article(L, 1);
    lua_Integer index = luaL_checkinteger(L, 2);
    if (index < 0 || (size_t)index >= a->sentence_count) return 0;
    const eng_sentence *s = &a->sentences[index];
    uint32_t start = a->tokens[s->first].start, end = a->tokens[s->last - 1].end;
    lua_pushlstring(L, a->text + start, end - start);
    lua_pushinteger(L, start);
    return 2;
}

/* The sentence of the number at index 2, with its classes; NULL past the last one. */
static eng_sentence *sentence_asked(lua_State *L, eng_article *a, const eng_reader_box *reader) {
    lua_Integer index = luaL_checkinteger(L, 2);
    if (index < 0 || (size_t)index >= a->sentence_count) return NULL;
    eng_view_sentence(a, &a->sentences[index], reader->lexicon);
    return &a->sentences[index];
}

/* article:sentence(i) -> {span, kind, paragraph, text, view, tokens, names} for the sentence i from
 * 0, or nil past the last one */
static int article_sentence(lua_State *L) {
    eng_article *a = eng_check_article(L, 1);
    const eng_reader_box *reader = eng_article_reader(L, 1);
    eng_sentence *s = sentence_asked(L, a, reader);
    if (s == NULL) return 0;
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

static void add_token_json(eng_buffer *b, const eng_article *a, const eng_token *t,
                           const eng_reader_box *reader) {
    const char *lemma = t->lemma ? eng_lexicon_lemma_text(reader->lexicon, t->lemma) : NULL;
    const char class[] = {(char)t->cls};
    eng_buffer_puts(b, "{\"span\":[");
    eng_buffer_integer(b, t->start);
    eng_buffer_putc(b, ',');
    eng_buffer_integer(b, t->end);
    eng_buffer_puts(b, "],\"text\":");
    eng_buffer_json(b, a->text + t->start, t->end - t->start);
    eng_buffer_puts(b, ",\"lemma\":");
    if (lemma != NULL)
        eng_buffer_json(b, lemma, strlen(lemma));
    else
        eng_buffer_puts(b, "null");
    eng_buffer_puts(b, ",\"class\":[");
    eng_buffer_json(b, class, 1);
    eng_buffer_puts(b, "],\"name\":");
    if (t->mention >= 0) {
        const eng_mention *m = &a->mentions[t->mention];
        const char *id =
            eng_names_text(reader->names, eng_names_entity(reader->names, m->entity)->id);
        eng_buffer_json(b, id, strlen(id));
    } else {
        eng_buffer_puts(b, "null");
    }
    eng_buffer_putc(b, '}');
}

/* article:tokens_json(i) -> the tokens of that sentence as JSON, a list of {span, text, lemma,
 * class, name}; nil past the last one */
static int article_tokens_json(lua_State *L) {
    eng_article *a = eng_check_article(L, 1);
    eng_reader_box *reader = eng_article_reader(L, 1);
    eng_sentence *s = sentence_asked(L, a, reader);
    if (s == NULL) return 0;
    eng_buffer *b = &reader->line;
    eng_buffer_clear(b);
    for (uint32_t i = s->first; i < s->last; i++) {
        eng_buffer_putc(b, i == s->first ? '[' : ',');
        add_token_json(b, a, &a->tokens[i], reader);
    }
    eng_buffer_putc(b, ']');
    if (b->failed) return luaL_error(L, "out of memory");
    lua_pushlstring(L, b->data, b->size);
    return 1;
}

/* article:names(i) -> the names of that sentence alone, a list; nil past the last one */
static int article_names(lua_State *L) {
    eng_article *a = eng_check_article(L, 1);
    const eng_reader_box *reader = eng_article_reader(L, 1);
    eng_sentence *s = sentence_asked(L, a, reader);
    if (s == NULL) return 0;
    push_names(L, a, s, reader);
    return 1;
}

/* One string serves all who ask for the text of the article at index 1. */
static void push_text(lua_State *L, const eng_article *a) {
    if (lua_getiuservalue(L, 1, ARTICLE_TEXT) == LUA_TSTRING) return;
    lua_pop(L, 1);
    lua_pushlstring(L, a->text, a->size);
    lua_pushvalue(L, -1);
    lua_setiuservalue(L, 1, ARTICLE_TEXT);
}

/* When those named by a person's name were in office: "old" where all of them left it before 2002,
 * "new" where one did later or has not; NULL where nobody is named so. */
static const char *era_of(const eng_article *a, const eng_names *names) {
    const int32_t limit = eng_date_first_day((eng_date){.year = 2002});
    const char *era = NULL;
    for (size_t i = 0; i < a->mention_count; i++) {
        const eng_entity *person = eng_names_entity(names, a->mentions[i].person);
        if (person == NULL || person->term_count == 0) continue;
        const eng_term *term = eng_names_terms(names, person);
        int32_t last = term[0].last_day;
        for (uint32_t k = 1; k < person->term_count; k++)
            if (term[k].last_day > last) last = term[k].last_day;
        if (last >= limit) return "new";
        era = "old";
    }
    return era;
}

static int article_index(lua_State *L) {
    const char *key = luaL_checkstring(L, 2);
    if (eng_push_method(L)) return 1;
    const eng_article *a = eng_check_article(L, 1);
    char date[ENG_DATE_TEXT];
    if (strcmp(key, "text") == 0)
        push_text(L, a);
    else if (strcmp(key, "id") == 0)
        lua_pushstring(L, a->id);
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
    else if (strcmp(key, "era") == 0)
        lua_pushstring(L, era_of(a, eng_article_reader(L, 1)->names));
    else
        lua_pushnil(L);
    return 1;
}

/* article:match(pattern [, init]) -> what lpeg.match gives for the text as it stands */
static int article_match(lua_State *L) {
    const eng_article *a = eng_check_article(L, 1);
    luaL_checkany(L, 2);
    lua_settop(L, 3);
    lua_getiuservalue(L, 1, ARTICLE_READER);
    lua_getiuservalue(L, -1, READER_MATCH);
    lua_pushvalue(L, 2);
    lua_pushlstring(L, a->text, a->size);
    lua_pushvalue(L, 3);
    if (lua_isnil(L, -1)) lua_pop(L, 1);
    lua_call(L, lua_gettop(L) - 5, LUA_MULTRET);
    return lua_gettop(L) - 4;
}

void eng_article_type(lua_State *L) {
    static const luaL_Reg article[] = {{"__gc", article_close},
                                       {"close", article_close},
                                       {"__index", article_index},
                                       {"sentence", article_sentence},
                                       {"words", article_words},
                                       {"names", article_names},
                                       {"tokens_json", article_tokens_json},
                                       {"match", article_match},
                                       {"analyse", eng_article_analyse},
                                       {NULL, NULL}};
    eng_new_type(L, ENG_ARTICLE_TYPE, article, true);
}
