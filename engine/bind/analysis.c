/* analysis.c: Lua's view of an article's chunks, clauses and the codes that patterns match. */
#include <lauxlib.h>
#include <string.h>

#include "bind/bind.h"
#include "bind/event.h"
#include "bind/reading.h"
#include "grammar/attributions.h"
#include "grammar/codes.h"
#include "grammar/times.h"
#include "grammar/unlisted.h"

/* article:analyse([rules]) -> analysis; with rules, of the sentences they can begin in only, and of
 * those that analysis:events(rules) looks at besides */
int eng_article_analyse(lua_State *L) {
    eng_article *a = eng_check_article(L, 1);
    eng_reader_box *reader = eng_article_reader(L, 1);
    const eng_rules *rules = lua_isnoneornil(L, 2) ? NULL : eng_check_rules(L, 2, reader->lexicon);
    lua_getiuservalue(L, 1, ARTICLE_READER);
    int reader_at = lua_gettop(L);
    eng_analysis **box = eng_new_box(L, sizeof *box, 1, ENG_ANALYSIS_TYPE);
    lua_pushvalue(L, 1);
    lua_setiuservalue(L, -2, ANALYSIS_ARTICLE);
    *box = eng_analysis_new(a, reader->lexicon, reader->names, reader->gate, rules, &reader->kept);
    if (*box == NULL) return luaL_error(L, "out of memory");
    eng_cut_sentences(&(eng_cutting){L, reader_at}, *box);
    return 1;
}

/* analysis:close(): gives its memory back at once; it can't be used any more */
static int analysis_close(lua_State *L) {
    eng_analysis **box = luaL_checkudata(L, 1, ENG_ANALYSIS_TYPE);
    eng_reader_box *reader = NULL;
    if (lua_getiuservalue(L, 1, ANALYSIS_ARTICLE) == LUA_TUSERDATA) {
        lua_getiuservalue(L, -1, ARTICLE_READER);
        reader = lua_touserdata(L, -1);
    }
    eng_analysis_free(*box, reader != NULL && reader->names != NULL ? &reader->kept : NULL);
    *box = NULL;
    return 0;
}

eng_analysis *eng_check_analysis(lua_State *L, int at) {
    eng_analysis **box = luaL_checkudata(L, at, ENG_ANALYSIS_TYPE);
    luaL_argcheck(L, *box != NULL, at, "the analysis is closed");
    lua_getiuservalue(L, at, ANALYSIS_ARTICLE);
    eng_article *const *article = lua_touserdata(L, -1);
    luaL_argcheck(L, *article != NULL, at, "its article is closed");
    lua_pop(L, 1);
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

/* analysis:codes([needs]) -> the view for rule patterns, see grammar/codes.h; often "". With needs
 * also a list of the indices of the patterns that may match in it, in no order */
static int analysis_codes(lua_State *L) {
    eng_analysis *z = eng_check_analysis(L, 1);
    eng_needs *needs = lua_isnoneornil(L, 2) ? NULL : eng_check_needs(L, 2);
    lua_getiuservalue(L, 1, ANALYSIS_ARTICLE);
    if (!eng_analysis_codes(z, eng_article_reader(L, lua_gettop(L))->gate, needs))
        return luaL_error(L, "out of memory");
    lua_pushlstring(L, z->codes.data ? z->codes.data : "", z->codes.size);
    if (needs == NULL) return 1;
    lua_createtable(L, (int)needs->met_count, 0);
    for (size_t i = 0; i < needs->met_count; i++) {
        lua_pushinteger(L, (lua_Integer)needs->met[i] + 1);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    return 2;
}

static uint32_t check_unit(lua_State *L, const eng_analysis *z, int at) {
    lua_Integer unit = luaL_checkinteger(L, at);
    luaL_argcheck(L, unit >= 0 && (size_t)unit < z->codes.size / 4, at, "outside the view");
    luaL_argcheck(L, z->code_token[unit] != UINT32_MAX, at, "the end of a sentence");
    return z->code_token[unit];
}

/* analysis:name(unit) -> {id, text, span, person} for the name at that unit of the codes, or nil */
static int analysis_name(lua_State *L) {
    const eng_analysis *z = eng_check_analysis(L, 1);
    const eng_token *t = &z->article->tokens[check_unit(L, z, 2)];
    if (t->mention < 0) return 0;
    eng_push_mention(L, z->article, &z->article->mentions[t->mention], z->lexicon, z->names);
    return 1;
}

/* analysis:place(first, last) -> start and end in bytes, the sentence's number and its text, for
 * the units first to last of the codes (last included); the sentence is cut into clauses */
static int analysis_place(lua_State *L) {
    eng_analysis *z = eng_check_analysis(L, 1);
    uint32_t first = check_unit(L, z, 2), last = check_unit(L, z, 3);
    luaL_argcheck(L, last >= first, 2, "it ends before it begins");
    const eng_token *t = z->article->tokens;
    uint32_t sentence = eng_article_sentence_at(z->article, first);
    const eng_sentence *s = &z->article->sentences[sentence];
    uint32_t from = t[s->first].start, to = t[s->last - 1].end;
    eng_cutting cutting;
    eng_analysis_cuts(L, 1, z, &cutting);
    eng_analysis_want(z, sentence);
    z->cutter = NULL;
    lua_pushinteger(L, t[first].start);
    lua_pushinteger(L, t[last].end);
    lua_pushinteger(L, sentence);
    lua_pushlstring(L, z->article->text + from, to - from);
    return 4;
}

/* The sentence that holds a byte of the text. */
static uint32_t sentence_of(const eng_article *a, lua_Integer byte) {
    uint32_t low = 0, high = (uint32_t)a->token_count;
    while (low < high) { /* the first token that ends after it */
        uint32_t middle = low + (high - low) / 2;
        if ((lua_Integer)a->tokens[middle].end > byte)
            high = middle;
        else
            low = middle + 1;
    }
    return eng_article_sentence_at(a, low);
}

/* analysis:clause_at(byte) -> the number of the innermost clause there (as in clauses()), or of the
 * clause that follows what stands in front of it, or nil; the number of the chunk there; and
 * whether the byte stands before the head of a noun phrase: in "the 2015 deal" the year is the
 * deal's */
static int analysis_clause_at(lua_State *L) {
    const eng_analysis *z = eng_check_analysis(L, 1);
    lua_Integer byte = luaL_checkinteger(L, 2);
    uint32_t sentence = sentence_of(z->article, byte);
    size_t end, low = eng_sentence_chunks(z, sentence, &end), high = end;
    while (low < high) { /* the first chunk that ends after the byte */
        size_t middle = low + (high - low) / 2;
        const eng_chunk *c = &z->chunks[middle];
        if ((lua_Integer)z->article->tokens[c->last - 1].end > byte)
            high = middle;
        else
            low = middle + 1;
    }
    if (low == end) return 0;
    int32_t clause = eng_time_clause(z, (uint32_t)low);
    if (clause < 0) return 0;
    const eng_chunk *c = &z->chunks[low];
    lua_pushinteger(L, clause + 1);
    lua_pushinteger(L, (lua_Integer)low + 1);
    lua_pushboolean(L, c->kind == 'N' && strchr("nNEe", z->article->tokens[c->head].cls) &&
                           byte < (lua_Integer)z->article->tokens[c->head].start);
    return 3;
}

/* analysis:same_time(a, b) -> whether the clauses of these numbers tell of one time: one hangs on
 * the other by after, when and the like, as a participle or as an infinitive */
static int analysis_same_time(lua_State *L) {
    const eng_analysis *z = eng_check_analysis(L, 1);
    lua_Integer a = luaL_checkinteger(L, 2), b = luaL_checkinteger(L, 3);
    lua_Integer count = (lua_Integer)z->clause_count;
    luaL_argcheck(L, a >= 1 && a <= count, 2, "no such clause");
    luaL_argcheck(L, b >= 1 && b <= count, 3, "no such clause");
    lua_pushboolean(L, eng_same_time(z, (int32_t)a - 1, (int32_t)b - 1));
    return 1;
}

/* analysis:ended(id) -> the day on which a state, alliance or organisation ended, or nil */
static int analysis_ended(lua_State *L) {
    const eng_analysis *z = eng_check_analysis(L, 1);
    size_t n;
    const char *id = luaL_checklstring(L, 2, &n);
    const eng_entity *e = eng_names_entity(z->names, eng_names_find(z->names, id, n));
    if (e == NULL || e->until.year == 0) return 0;
    char day[ENG_DATE_TEXT];
    lua_pushstring(L, eng_date_format(e->until, day));
    return 1;
}

/* Sets a field to a clause's number, where there is one. */
static void set_clause(lua_State *L, const char *key, int32_t clause) {
    if (clause < 0) return;
    lua_pushinteger(L, clause + 1);
    lua_setfield(L, -2, key);
}

static void set_flag(lua_State *L, const char *key, bool value) {
    lua_pushboolean(L, value);
    lua_setfield(L, -2, key);
}

/* analysis:time_of(byte) -> what dates can tell when the act named there was, as eng_times has it
 * (grammar/times.h): clauses, a list of numbers; participle, decided, above, from: numbers, or nil;
 * offset, its text, or nil; ahead, told, noun, named, present, past, going, perfect. nil where
 * there is no clause.
 */
static int analysis_time_of(lua_State *L) {
    const eng_analysis *z = eng_check_analysis(L, 1);
    if (analysis_clause_at(L) == 0) return 0;
    int32_t clause = (int32_t)lua_tointeger(L, -3) - 1;
    uint32_t chunk = (uint32_t)lua_tointeger(L, -2) - 1;
    eng_times times;
    eng_times_of(z, clause, chunk, &times);
    lua_createtable(L, 0, 8);
    lua_createtable(L, (int)times.count, 0);
    for (size_t i = 0; i < times.count; i++) {
        lua_pushinteger(L, times.clauses[i] + 1);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    lua_setfield(L, -2, "clauses");
    set_clause(L, "participle", times.participle);
    set_clause(L, "decided", times.decided);
    set_clause(L, "above", times.above);
    set_clause(L, "from", times.from);
    if (times.from >= 0) {
        push_chunk_words(L, z, times.offset, times.offset + 1);
        lua_setfield(L, -2, "offset");
    }
    set_flag(L, "ahead", times.ahead);
    set_flag(L, "told", times.told);
    set_flag(L, "noun", times.noun);
    set_flag(L, "named", times.named);
    set_flag(L, "present", times.present);
    set_flag(L, "past", times.past);
    set_flag(L, "going", times.going);
    set_flag(L, "perfect", times.perfect);
    return 1;
}

static void push_words(lua_State *L, const eng_analysis *z, eng_words w) {
    const eng_token *t = z->article->tokens;
    uint32_t start = t[w.first].start, end = t[w.last - 1].end;
    lua_createtable(L, 0, 3);
    lua_pushlstring(L, z->article->text + start, end - start);
    lua_setfield(L, -2, "text");
    lua_createtable(L, 2, 0);
    lua_pushinteger(L, start);
    lua_rawseti(L, -2, 1);
    lua_pushinteger(L, end);
    lua_rawseti(L, -2, 2);
    lua_setfield(L, -2, "span");
}

static void push_attribution(lua_State *L, const eng_analysis *z, const eng_attribution *a) {
    lua_createtable(L, 0, 4);
    push_words(L, z, a->source);
    eng_referents who = eng_nobody();
    eng_resolve(z, a->who, &who);
    if (who.count > 0) {
        lua_pushstring(L, eng_entity_id(z, who.list[0].entity));
        lua_setfield(L, -2, "id");
    }
    lua_setfield(L, -2, "source");
    if (a->cue.last > a->cue.first) {
        push_words(L, z, a->cue);
        lua_setfield(L, -2, "cue");
    }
    lua_createtable(L, 2, 0);
    for (int k = 0; k < 2 && a->content[k].last > a->content[k].first; k++) {
        push_words(L, z, a->content[k]);
        lua_rawseti(L, -2, k + 1);
    }
    lua_setfield(L, -2, "content");
    lua_pushboolean(L, a->direct);
    lua_setfield(L, -2, "direct");
}

/* analysis:attributions(sentence) -> list of {source = {text, span, id}, cue = {text, span} or nil,
 * content = {{text, span}, ...}, direct}: who says what in the sentence, counted from 0 */
static int analysis_attributions(lua_State *L) {
    enum { ROOM = 16 };
    eng_analysis *z = eng_check_analysis(L, 1);
    lua_Integer sentence = luaL_checkinteger(L, 2);
    luaL_argcheck(L, sentence >= 0 && (size_t)sentence < z->article->sentence_count, 2,
                  "no such sentence");
    eng_cutting cutting;
    eng_analysis_cuts(L, 1, z, &cutting);
    eng_attribution list[ROOM];
    size_t count = eng_find_attributions(z, (uint32_t)sentence, list, ROOM);
    lua_createtable(L, (int)count, 0);
    for (size_t i = 0; i < count; i++) {
        push_attribution(L, z, &list[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    z->cutter = NULL;
    return 1;
}

/* analysis.shape, analysis.view: the strings that the grammars matched */
static int analysis_index(lua_State *L) {
    const char *key = luaL_checkstring(L, 2);
    if (eng_push_method(L)) return 1;
    const eng_analysis *z = eng_check_analysis(L, 1);
    if (strcmp(key, "shape") == 0)
        lua_pushlstring(L, z->shape.data, z->shape.size);
    else if (strcmp(key, "view") == 0)
        lua_pushlstring(L, z->classes.data, z->classes.size);
    else if (strcmp(key, "gated") == 0)
        lua_pushinteger(L, z->gated);
    else if (strcmp(key, "discarded") == 0)
        lua_pushinteger(L, z->discarded);
    else if (strcmp(key, "complex") == 0)
        lua_pushinteger(L, z->complex);
    else
        lua_pushnil(L);
    return 1;
}

void eng_analysis_type(lua_State *L) {
    static const luaL_Reg analysis[] = {{"__gc", analysis_close},
                                        {"close", analysis_close},
                                        {"__index", analysis_index},
                                        {"chunks", analysis_chunks},
                                        {"clauses", analysis_clauses},
                                        {"clause_at", analysis_clause_at},
                                        {"same_time", analysis_same_time},
                                        {"time_of", analysis_time_of},
                                        {"codes", analysis_codes},
                                        {"name", analysis_name},
                                        {"ended", analysis_ended},
                                        {"place", analysis_place},
                                        {"attributions", analysis_attributions},
                                        {"events", eng_analysis_events},
                                        {NULL, NULL}};
    eng_new_type(L, ENG_ANALYSIS_TYPE, analysis, true);
}
