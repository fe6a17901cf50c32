/* analysis.c: Lua's view of an article's chunks, clauses and the codes that patterns match. */
#include <lauxlib.h>
#include <string.h>

#include "bind/bind.h"
#include "bind/event.h"
#include "bind/reading.h"
#include "grammar/attributions.h"
#include "grammar/codes.h"
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

/* analysis:codes([needs]) -> the view for rule patterns, see grammar/codes.h; often "" */
static int analysis_codes(lua_State *L) {
    eng_analysis *z = eng_check_analysis(L, 1);
    eng_needs *needs = lua_isnoneornil(L, 2) ? NULL : eng_check_needs(L, 2);
    lua_getiuservalue(L, 1, ANALYSIS_ARTICLE);
    if (!eng_analysis_codes(z, eng_article_reader(L, lua_gettop(L))->gate, needs))
        return luaL_error(L, "out of memory");
    lua_pushlstring(L, z->codes.data ? z->codes.data : "", z->codes.size);
    return 1;
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

/* Whether the clause has a marker of its own that stands behind the chunk. */
static bool begins_after(const eng_clause *c, uint32_t chunk) {
    uint32_t first = c->own_subject && c->subject.first < c->verb ? c->subject.first : c->verb;
    return c->kind == ENG_CLAUSE_SUBORDINATE && c->parent < 0 && first > 0 && chunk + 1 < first;
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
    int32_t clause = eng_clause_of(z, (uint32_t)low);
    size_t i = eng_sentence_clauses(z, sentence, &end);
    /* "In 1999, when Oman was rich, Egypt left": of the main clause */
    for (; clause < 0 && i < end; i++)
        if (z->clauses[i].verb > low && !(i + 1 < end && begins_after(&z->clauses[i], low)))
            clause = (int32_t)i;
    if (clause < 0) return 0;
    const eng_chunk *c = &z->chunks[low];
    lua_pushinteger(L, clause + 1);
    lua_pushinteger(L, (lua_Integer)low + 1);
    lua_pushboolean(L, c->kind == 'N' && strchr("nNEe", z->article->tokens[c->head].cls) &&
                           byte < (lua_Integer)z->article->tokens[c->head].start);
    return 3;
}

static bool one_of(const eng_analysis *z, uint32_t lemma, const char *const *words) {
    const char *word = eng_lexicon_lemma_text(z->lexicon, lemma);
    for (; *words != NULL; words++)
        if (strcmp(word, *words) == 0) return true;
    return false;
}

/* Whether clause `inner` says when, how or for what the one it hangs on happened. */
static bool hangs_on(const eng_analysis *z, lua_Integer inner, lua_Integer outer) {
    const eng_clause *c = &z->clauses[inner - 1], *o = &z->clauses[outer - 1];
    /* in front of a main clause: "After Egypt left, ..." */
    bool front = c->parent < 0 && o->parent < 0 && inner == outer - 1 && c->sentence == o->sentence;
    if (c->parent != outer - 1 && !front) return false;
    if (c->kind == ENG_CLAUSE_SUBORDINATE)
        return c->marker != 0 && (z->lexicon->lemmas[c->marker].senses & ENG_SENSE_PRESUPPOSE);
    /* "accuses him of selling it in 2016": what one is accused of has a time of its own */
    static const char *const of[] = {"of", "for", "from", "about", "against", "over", NULL};
    return (c->kind == ENG_CLAUSE_ING && !one_of(z, c->marker, of)) ||
           c->kind == ENG_CLAUSE_INFINITIVE;
}

/* analysis:same_time(a, b) -> whether the clauses of these numbers tell of one time: one hangs on
 * the other by after, when and the like, as a participle or as an infinitive */
static int analysis_same_time(lua_State *L) {
    const eng_analysis *z = eng_check_analysis(L, 1);
    lua_Integer a = luaL_checkinteger(L, 2), b = luaL_checkinteger(L, 3);
    lua_Integer count = (lua_Integer)z->clause_count;
    luaL_argcheck(L, a >= 1 && a <= count, 2, "no such clause");
    luaL_argcheck(L, b >= 1 && b <= count, 3, "no such clause");
    lua_pushboolean(L, a == b || hangs_on(z, a, b) || hangs_on(z, b, a));
    return 1;
}

/* The clause whose time a clause without a date of its own has, or -1: "signed a law on Friday
 * ratifying the pact", "resisted on Friday but agreed", "fell in 1983, when Iran left". */
static int32_t time_above(const eng_analysis *z, int32_t clause) {
    static const char *const when[] = {"when", "as", "while", "whereupon", NULL};
    static const char *const other[] = {"after", "before", "since", "for", "from", "despite", NULL};
    const eng_clause *c = &z->clauses[clause];
    /* "today, when Egypt left, Oman paid" */
    size_t next = (size_t)clause + 1;
    bool front = c->parent < 0 && c->kind == ENG_CLAUSE_SUBORDINATE && next < z->clause_count &&
                 z->clauses[next].sentence == c->sentence &&
                 z->clauses[next].kind == ENG_CLAUSE_MAIN && one_of(z, c->marker, when);
    if (front) return clause + 1;
    if (c->parent < 0) return -1;
    const eng_chunk *above = &z->chunks[z->clauses[c->parent].verb];
    unsigned tags = above->lemma ? z->lexicon->lemmas[above->lemma].verb_tags : 0;
    bool shares = c->kind == ENG_CLAUSE_COORDINATED ||
                  (c->kind == ENG_CLAUSE_ING && !one_of(z, c->marker, other)) ||
                  (c->kind == ENG_CLAUSE_SUBORDINATE && one_of(z, c->marker, when)) ||
                  (c->kind == ENG_CLAUSE_INFINITIVE && (tags & ENG_VERB_TRUE));
    return shares ? c->parent : -1;
}

/* Whether the noun phrase chunk names what its clause tells, so that the clause's time is its own:
 * "launched an attack", "the talks began". */
static bool told_by(const eng_analysis *z, uint32_t chunk, const eng_clause *c) {
    static const char *const during[] = {"at", "in", "on", "during", NULL};
    const eng_chunk *verb = &z->chunks[c->verb];
    if (z->chunks[chunk].kind == 'O') return false; /* the OPEC member's minister spoke on Friday */
    unsigned senses = verb->lemma ? z->lexicon->lemmas[verb->lemma].senses : 0;
    bool light = senses & (ENG_SENSE_LIGHT | ENG_SENSE_HAPPEN | ENG_SENSE_SUFFER | ENG_SENSE_END);
    if (c->subject.first <= chunk && chunk < c->subject.last)
        return light || (verb->verb & (ENG_VG_PASSIVE | ENG_VG_COPULA)) == 0;
    for (uint32_t i = 0; i < c->argument_count; i++) {
        const eng_argument *a = &c->arguments[i];
        if (chunk < a->phrase.first || chunk >= a->phrase.last) continue;
        /* spoke at the talks on Monday */
        const eng_chunk *k = &z->chunks[chunk];
        bool meeting = k->lemma && (z->lexicon->lemmas[k->lemma].noun_tags & ENG_NOUN_MEETING);
        if (a->preposition != 0) return meeting && one_of(z, a->preposition, during);
        return light || (verb->verb & ENG_VG_COPULA);
    }
    return false;
}

/* "fired missiles on Friday hitting Oman", "signed a pact ending the war in 1921": what stands
 * behind an act in the -ing of its verb is of its time; where it is told too. */
static bool shares_below(const eng_analysis *z, const eng_clause *inner, int32_t clause) {
    static const char *const where[] = {"where", NULL};
    if (inner->parent != clause) return false;
    if (inner->kind == ENG_CLAUSE_SUBORDINATE) return one_of(z, inner->marker, where);
    return inner->kind == ENG_CLAUSE_ING && !inner->marker && inner->verb > z->clauses[clause].verb;
}

/* "the sanctions imposed in 2018": the participle that hangs on the noun chunk, or -1. */
static int32_t participle_of(const eng_analysis *z, uint32_t chunk) {
    size_t end, i = eng_sentence_clauses(z, z->chunks[chunk].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        if (c->kind == ENG_CLAUSE_PARTICIPLE && c->noun.first <= chunk && chunk < c->noun.last)
            return (int32_t)i;
    }
    return -1;
}

/* "..., the ministry announced on Friday": an act is of the day of its announcement, where that is
 * set off after it; the clause, or -1. */
static int32_t announced_in(const eng_analysis *z, int32_t clause) {
    static const char *const verbs[] = {"announce", "declare", "proclaim", NULL};
    size_t end, i = eng_sentence_clauses(z, z->clauses[clause].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *r = &z->clauses[i];
        uint32_t who = r->subject.first;
        bool after = r->parent < 0 && (int32_t)i > clause && who > 0;
        if (after && z->chunks[who - 1].kind == ',' && r->argument_count == 0 &&
            one_of(z, z->chunks[r->verb].lemma, verbs))
            return (int32_t)i;
    }
    return -1;
}

/* analysis:time_of(byte) -> what dates can tell when the act named there was: clauses, a list of
 * the numbers of its own clause and those whose time it shares, the nearest first; participle, that
 * of a participle that hangs on the noun that names it; noun, whether a
 * noun names it in a clause that tells of something else; present, whether its verb is in the
 * present tense; going, whether it is told as "was leaving"; named, whether a noun names it; above,
 * the clause that its relative clause hangs on. nil where there is no clause.
 */
static int analysis_time_of(lua_State *L) {
    const eng_analysis *z = eng_check_analysis(L, 1);
    if (analysis_clause_at(L) == 0) return 0;
    int32_t clause = (int32_t)lua_tointeger(L, -3) - 1;
    uint32_t chunk = (uint32_t)lua_tointeger(L, -2) - 1;
    const eng_clause *c = &z->clauses[clause];
    const eng_chunk *verb = &z->chunks[c->verb];
    lua_createtable(L, 0, 3);
    lua_createtable(L, 2, 0);
    int32_t above = clause, top = clause;
    int n = 0;
    for (; above >= 0 && n < 5; above = time_above(z, above)) {
        top = above;
        lua_pushinteger(L, above + 1);
        lua_rawseti(L, -2, ++n);
    }
    /* "ratified it when ministers met on Friday" */
    static const char *const during[] = {"when", NULL};
    size_t end;
    eng_sentence_clauses(z, c->sentence, &end);
    for (size_t i = (size_t)clause + 1; i < end; i++) {
        const eng_clause *when = &z->clauses[i];
        if (when->parent != clause || time_above(z, (int32_t)i) != clause) continue;
        if (!one_of(z, when->marker, during)) continue;
        lua_pushinteger(L, (lua_Integer)i + 1);
        lua_rawseti(L, -2, ++n);
    }
    int32_t announced = announced_in(z, top);
    if (announced >= 0) {
        lua_pushinteger(L, announced + 1);
        lua_rawseti(L, -2, n + 1);
    }
    for (size_t i = (size_t)clause + 1; announced < 0 && i < end && n < 9; i++) {
        if (!shares_below(z, &z->clauses[i], clause)) continue;
        lua_pushinteger(L, (lua_Integer)i + 1);
        lua_rawseti(L, -2, ++n);
    }
    lua_setfield(L, -2, "clauses");
    int32_t participle = strchr("NO", z->chunks[chunk].kind) ? participle_of(z, chunk) : -1;
    if (participle >= 0) {
        lua_pushinteger(L, participle + 1);
        lua_setfield(L, -2, "participle");
    }
    if (c->kind == ENG_CLAUSE_RELATIVE && c->parent >= 0) {
        lua_pushinteger(L, c->parent + 1);
        lua_setfield(L, -2, "above");
    }
    bool noun = strchr("NO", z->chunks[chunk].kind) != NULL;
    lua_pushboolean(L, noun && !told_by(z, chunk, c));
    lua_setfield(L, -2, "noun");
    uint8_t first = z->article->tokens[verb->first].cls, head = z->article->tokens[verb->head].cls;
    const char *text = z->article->text + z->article->tokens[verb->first].start;
    bool was = first == 'I' && text[0] == 'w'; /* was, were */
    bool did = first == 'K' && (verb->head != verb->first || memcmp(text, "did", 3) == 0);
    bool present = verb->modal == 0 && strchr("FR", verb->kind) && strchr("zvgIK", head) && !did &&
                   first != 'H' && !was;
    /* "not until May did Egypt leave" */
    uint32_t i = c->own_subject ? c->subject.first : 0;
    if (i > 0 && z->chunks[i - 1].sentence == c->sentence && z->chunks[i - 1].kind == 'F' &&
        z->article->tokens[z->chunks[i - 1].head].cls == 'K')
        present = false;
    lua_pushboolean(L, present);
    lua_setfield(L, -2, "present");
    lua_pushboolean(L, verb->modal == 0 && was && head == 'g');
    lua_setfield(L, -2, "going");
    lua_pushboolean(L, noun);
    lua_setfield(L, -2, "named");
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
    if (luaL_getmetafield(L, 1, key) == LUA_TFUNCTION) return 1;
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
    static const luaL_Reg analysis[] = {
        {"__gc", analysis_close},          {"close", analysis_close},
        {"__index", analysis_index},       {"chunks", analysis_chunks},
        {"clauses", analysis_clauses},     {"clause_at", analysis_clause_at},
        {"same_time", analysis_same_time}, {"time_of", analysis_time_of},
        {"codes", analysis_codes},         {"name", analysis_name},
        {"place", analysis_place},         {"attributions", analysis_attributions},
        {"events", eng_analysis_events},   {NULL, NULL}};
    eng_new_type(L, ENG_ANALYSIS_TYPE, analysis, true);
}
