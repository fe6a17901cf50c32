/* rules.c: rules from Lua tables, events to Lua tables. */
#include <lauxlib.h>
#include <string.h>

#include "base/hash.h"
#include "bind/event.h"
#include "bind/reading.h"
#include "grammar/rules.h"
#include "world/cameo.h"

static const char RULES[] = "engine.reading.rules";
enum { RULES_READER = 1 };

typedef struct rules_box {
    eng_rules *rules;
    const eng_lexicon *lexicon;
} rules_box;

static int rules_gc(lua_State *L) {
    rules_box *box = luaL_checkudata(L, 1, RULES);
    eng_rules_free(box->rules);
    box->rules = NULL;
    return 0;
}

void eng_rules_type(lua_State *L) {
    luaL_newmetatable(L, RULES);
    lua_pushcfunction(L, rules_gc);
    lua_setfield(L, -2, "__gc");
    lua_pop(L, 1);
}

/* Reading one rule; the rule's table is on top of the stack and stays there. */

static const char *text_field(lua_State *L, const char *key) {
    lua_getfield(L, -1, key);
    const char *s = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : NULL; /* the table's */
    lua_pop(L, 1);
    return s;
}

static bool read_slots(lua_State *L, eng_rules *rules, const char *key, uint32_t *slots,
                       eng_error *err) {
    bool ok = true;
    lua_getfield(L, -1, key);
    lua_Integer n = lua_istable(L, -1) ? luaL_len(L, -1) : 0;
    for (lua_Integer i = 1; i <= n && ok; i++) {
        lua_rawgeti(L, -1, i);
        const char *name = lua_tostring(L, -1);
        uint32_t slot = name && i < ENG_SLOTS_MAX ? eng_rules_slot(rules, name) : ENG_SLOT_NONE;
        if (slot == ENG_SLOT_NONE) {
            eng_error_set(err,
                          "'%s' in %s is no part of a clause; subject, object, modifier or a "
                          "preposition is wanted, %d at most",
                          name ? name : "?", key, ENG_SLOTS_MAX - 1);
            ok = false;
        } else {
            slots[i - 1] = slot;
        }
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return ok;
}

static bool read_kinds(lua_State *L, const char *key, unsigned *kinds, eng_error *err) {
    bool ok = true;
    lua_getfield(L, -1, key);
    lua_Integer n = lua_istable(L, -1) ? luaL_len(L, -1) : 0;
    for (lua_Integer i = 1; i <= n && ok; i++) {
        lua_rawgeti(L, -1, i);
        const char *name = lua_tostring(L, -1);
        eng_kind kind = name ? eng_kind_from(name) : ENG_KINDS;
        ok = kind != ENG_KINDS;
        if (ok)
            *kinds |= 1u << kind;
        else
            eng_error_set(err, "'%s' in %s is no kind of actor", name ? name : "?", key);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return ok;
}

typedef bool adder(eng_rules *rules, int rule, const char *text, eng_error *err);

static bool read_words(lua_State *L, eng_rules *rules, int rule, const char *key, adder *add,
                       eng_error *err) {
    bool ok = true;
    lua_getfield(L, -1, key);
    lua_Integer n = lua_istable(L, -1) ? luaL_len(L, -1) : 0;
    for (lua_Integer i = 1; i <= n && ok; i++) {
        lua_rawgeti(L, -1, i);
        const char *word = lua_tostring(L, -1);
        ok = word != NULL && add(rules, rule, word, err);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return ok;
}

/* Puts the strings of the list on top of the stack, which holds them, into an array that stands
 * there instead. */
static const char *const *read_strings(lua_State *L, size_t *count) {
    *count = lua_rawlen(L, -1);
    luaL_checktype(L, -1, LUA_TTABLE);
    const char **strings = lua_newuserdatauv(L, (*count + 1) * sizeof *strings, 1);
    for (size_t i = 0; i < *count; i++) {
        lua_rawgeti(L, -2, (lua_Integer)i + 1);
        if (lua_type(L, -1) != LUA_TSTRING) luaL_error(L, "a list of strings is wanted");
        strings[i] = lua_tostring(L, -1);
        lua_pop(L, 1);
    }
    lua_insert(L, -2);
    lua_setiuservalue(L, -2, 1);
    return strings;
}

/* The verbs, which may be those that grammar.phrases of Lua did not write out: lists of verbs and
 * of objects by turns. */
static bool read_verbs(lua_State *L, eng_rules *rules, int rule, eng_error *err) {
    int top = lua_gettop(L);
    bool ok = true, written = true;
    if (lua_getfield(L, -1, "verbs") == LUA_TTABLE && lua_getmetatable(L, -1)) {
        lua_pop(L, 1);
        lua_pushliteral(L, "product");
        written = lua_rawget(L, -2) != LUA_TTABLE;
    }
    lua_Integer n = written ? 0 : (lua_Integer)lua_rawlen(L, -1);
    for (lua_Integer i = 1; i + 1 <= n && ok; i += 2) {
        eng_phrases phrases;
        lua_rawgeti(L, -1, i);
        phrases.verbs = read_strings(L, &phrases.verb_count);
        lua_rawgeti(L, -2, i + 1);
        phrases.objects = read_strings(L, &phrases.object_count);
        ok = eng_rules_add_phrases(rules, rule, &phrases, err);
        lua_pop(L, 2);
    }
    lua_settop(L, top);
    return written ? read_words(L, rules, rule, "verbs", eng_rules_add_verb, err) : ok;
}

static unsigned read_flags(lua_State *L) {
    static const struct {
        const char *name;
        unsigned bit;
    } flags[] = {{"actor_optional", ENG_RULE_ACTOR_OPTIONAL},
                 {"recipient_optional", ENG_RULE_RECIPIENT_OPTIONAL},
                 {"reciprocal", ENG_RULE_RECIPROCAL},
                 {"negated", ENG_RULE_NEGATED},
                 {"no_noun", ENG_RULE_NO_NOUN},
                 {"compound", ENG_RULE_COMPOUND},
                 {"plural", ENG_RULE_PLURAL},
                 {"also", ENG_RULE_ALSO},
                 {"outer", ENG_RULE_OUTER},
                 {"future", ENG_RULE_FUTURE},
                 {"infinitive", ENG_RULE_INFINITIVE},
                 {"obliged", ENG_RULE_OBLIGED},
                 {"condition", ENG_RULE_CONDITION},
                 {"subordinate", ENG_RULE_SUBORDINATE},
                 {"dominant", ENG_RULE_DOMINANT},
                 {"content_optional", ENG_RULE_CONTENT_OPTIONAL}};
    unsigned bits = 0;
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
        lua_getfield(L, -1, flags[i].name);
        if (lua_toboolean(L, -1)) bits |= flags[i].bit;
        lua_pop(L, 1);
    }
    return bits;
}

static bool read_rule(lua_State *L, eng_rules *rules, eng_error *err) {
    const char *type = text_field(L, "type");
    eng_rule rule = {.name = text_field(L, "name"),
                     .mode = text_field(L, "mode"),
                     .act = text_field(L, "act"),
                     .cameo = text_field(L, "cameo"),
                     .flags = read_flags(L)};
    rule.type = type ? eng_event_type_from(type, strlen(type)) : ENG_EVENT_TYPES;
    if (rule.name == NULL || rule.type == ENG_EVENT_TYPES) {
        eng_error_set(err, "a name and one of PLOVER's types are wanted, not '%s'",
                      type ? type : "nothing");
        return false;
    }
    if (!read_slots(L, rules, "actor", rule.actor, err) ||
        !read_slots(L, rules, "recipient", rule.recipient, err) ||
        !read_kinds(L, "actor_kinds", &rule.actor_kinds, err) ||
        !read_kinds(L, "recipient_kinds", &rule.recipient_kinds, err))
        return false;
    int index = eng_rules_add(rules, &rule);
    if (index < 0) {
        eng_error_memory(err);
        return false;
    }
    return read_words(L, rules, index, "needs", eng_rules_add_need, err) &&
           read_verbs(L, rules, index, err) &&
           read_words(L, rules, index, "nouns", eng_rules_add_noun, err) &&
           read_words(L, rules, index, "content", eng_rules_add_content, err) &&
           read_words(L, rules, index, "adjectives", eng_rules_add_adjective, err);
}

/* The field `key` of the table on top of the stack as a rule: the place of a frame, or a word for
 * what codes nothing. */
static int rule_field(lua_State *L, const char *key, int absent) {
    int rule = absent;
    lua_getfield(L, -1, key);
    const char *word = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "";
    if (lua_isinteger(L, -1)) rule = (int)lua_tointeger(L, -1) - 1;
    if (strcmp(word, "null") == 0) rule = ENG_PATTERN_NULL;
    if (strcmp(word, "discard") == 0) rule = ENG_PATTERN_DISCARD;
    if (strcmp(word, "complex") == 0) rule = ENG_PATTERN_COMPLEX;
    lua_pop(L, 1);
    return rule;
}

static lua_Integer integer_field(lua_State *L, const char *key) {
    lua_getfield(L, -1, key);
    lua_Integer n = lua_tointeger(L, -1);
    lua_pop(L, 1);
    return n;
}

/* Calls `read` for each table of the list in field `key` of the table on top of the stack. */
typedef bool item_reader(lua_State *L, eng_rules *rules, eng_error *err);

static bool each(lua_State *L, eng_rules *rules, const char *key, item_reader *read,
                 eng_error *err) {
    bool ok = true;
    luaL_checkstack(L, 8, "a dictionary");
    lua_getfield(L, -1, key);
    lua_Integer n = lua_istable(L, -1) ? luaL_len(L, -1) : 0;
    for (lua_Integer i = 1; i <= n && ok; i++) {
        lua_rawgeti(L, -1, i);
        if (lua_istable(L, -1)) ok = read(L, rules, err);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return ok;
}

static bool read_set(lua_State *L, eng_rules *rules, eng_error *err) {
    const char *name = text_field(L, "name");
    bool ok = name != NULL;
    lua_getfield(L, -1, "items");
    lua_Integer n = lua_istable(L, -1) ? luaL_len(L, -1) : 0;
    for (lua_Integer i = 1; i <= n && ok; i++) {
        lua_rawgeti(L, -1, i);
        const char *word = lua_tostring(L, -1);
        ok = word && eng_patterns_add_item(eng_rules_patterns(rules), name, word, err);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return ok;
}

static bool read_dictionary_verb(lua_State *L, eng_rules *rules, eng_error *err) {
    const char *text = text_field(L, "text");
    if (text == NULL) return true;
    uint32_t lemma = eng_patterns_add_verb(
        eng_rules_patterns(rules), text, (size_t)integer_field(L, "head"),
        rule_field(L, "rule", ENG_PATTERN_NONE), rule_field(L, "reverse", ENG_PATTERN_NONE), err);
    if (lemma != 0) eng_rules_open(rules, lemma);
    return lemma != 0;
}

static bool read_pattern(lua_State *L, eng_rules *rules, eng_error *err) {
    const char *text = text_field(L, "text");
    return text == NULL ||
           eng_patterns_add(eng_rules_patterns(rules), text, (unsigned)integer_field(L, "weight"),
                            rule_field(L, "rule", ENG_PATTERN_NULL),
                            rule_field(L, "reverse", ENG_PATTERN_NONE), err);
}

static bool read_block(lua_State *L, eng_rules *rules, eng_error *err) {
    int rule = rule_field(L, "rule", ENG_PATTERN_NULL);
    int reverse = rule_field(L, "reverse", ENG_PATTERN_NONE);
    if (eng_patterns_add_block(eng_rules_patterns(rules), rule, reverse) < 0) {
        eng_error_memory(err);
        return false;
    }
    return each(L, rules, "verbs", read_dictionary_verb, err) &&
           each(L, rules, "patterns", read_pattern, err);
}

/* The verb dictionary in the table on top of the stack. */
static bool read_dictionary(lua_State *L, eng_rules *rules, eng_error *err) {
    if (eng_rules_patterns(rules) == NULL) {
        eng_error_memory(err);
        return false;
    }
    return each(L, rules, "sets", read_set, err) && each(L, rules, "blocks", read_block, err);
}

/* reader:rules(frames [, dictionary]) -> rules | nil, message, index of the frame that is wrong */
int eng_reader_rules(lua_State *L) {
    eng_reader_box *reader = eng_check_reader(L, 1);
    luaL_checktype(L, 2, LUA_TTABLE);
    rules_box *box = eng_new_box(L, sizeof *box, 1, RULES);
    lua_pushvalue(L, 1);
    lua_setiuservalue(L, -2, RULES_READER);
    box->rules = eng_rules_new(reader->lexicon, reader->gate);
    box->lexicon = reader->lexicon;
    if (box->rules == NULL) return luaL_error(L, "out of memory");
    lua_Integer n = luaL_len(L, 2);
    for (lua_Integer i = 1; i <= n; i++) {
        eng_error err;
        lua_rawgeti(L, 2, i);
        luaL_checktype(L, -1, LUA_TTABLE);
        if (!read_rule(L, box->rules, &err)) {
            luaL_pushfail(L);
            lua_pushstring(L, err.message);
            lua_pushinteger(L, i);
            return 3;
        }
        lua_pop(L, 1);
    }
    if (!eng_rules_arrange(box->rules)) return luaL_error(L, "out of memory");
    if (!lua_istable(L, 3)) return 1;
    eng_error err;
    lua_pushvalue(L, 3);
    if (!read_dictionary(L, box->rules, &err)) return eng_data_error(L, &err);
    lua_pop(L, 1);
    return 1;
}

/* Leaves the list of {rule (index of its frame), sentence, word, at = byte, step, wanted, span}. */
static void push_trace(lua_State *L, const eng_analysis *z, const eng_trace *trace) {
    lua_createtable(L, (int)trace->count, 0);
    for (size_t i = 0; i < trace->count; i++) {
        const eng_attempt *a = &trace->at[i];
        const eng_token *t = &z->article->tokens[a->token];
        lua_createtable(L, 0, 7);
        lua_pushinteger(L, (lua_Integer)a->rule + 1);
        lua_setfield(L, -2, "rule");
        lua_pushinteger(L, z->chunks[z->token_chunk[a->token]].sentence);
        lua_setfield(L, -2, "sentence");
        lua_pushlstring(L, z->article->text + t->start, t->end - t->start);
        lua_setfield(L, -2, "word");
        lua_pushinteger(L, t->start);
        lua_setfield(L, -2, "at");
        eng_set_text(L, "step", eng_step_name(a->step));
        if (a->wanted) eng_set_text(L, "wanted", eng_lexicon_lemma_text(z->lexicon, a->wanted));
        if (a->span[1] > a->span[0]) {
            eng_push_span(L, a->span);
            lua_setfield(L, -2, "span");
        }
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
}

const eng_rules *eng_check_rules(lua_State *L, int at, const eng_lexicon *lexicon) {
    const rules_box *box = luaL_checkudata(L, at, RULES);
    luaL_argcheck(L, box->rules != NULL && box->lexicon == lexicon, at,
                  "the rules belong to another reader");
    return box->rules;
}

/* A function of Lua's that judges events, at index `function` of the stack; where it failed, what
 * it raised stands there instead. `type` is the index of the metatable of what it is shown. */
typedef struct judgement {
    lua_State *L;
    int function, type;
    eng_shown *shown;
    bool failed;
} judgement;

/* type, shown, event, function -> what the function says; protected, for making the event's table
 * may fail too. */
static int ask(lua_State *L) {
    eng_push_shown(L, 1, lua_touserdata(L, 2), lua_touserdata(L, 3));
    lua_call(L, 1, 1);
    return 1;
}

static eng_verdict judge(void *context, const eng_event *event) {
    judgement *j = context;
    if (j->failed) return ENG_CANNOT_SAY; /* what it raised stands where the function was */
    if (!lua_checkstack(j->L, 16)) return ENG_CANNOT_SAY;
    eng_shown before = *j->shown; /* a function may read another article */
    lua_pushcfunction(j->L, ask);
    lua_pushvalue(j->L, j->type);
    lua_pushlightuserdata(j->L, j->shown);
    lua_pushlightuserdata(j->L, (void *)event);
    lua_pushvalue(j->L, j->function);
    int status = lua_pcall(j->L, 4, 1, 0);
    *j->shown = before;
    if (status != LUA_OK) {
        lua_replace(j->L, j->function);
        j->failed = true;
        return ENG_CANNOT_SAY;
    }
    bool holds = lua_toboolean(j->L, -1);
    lua_pop(j->L, 1);
    return holds ? ENG_HOLDS : ENG_HOLDS_NOT;
}

/* analysis:events(rules, holds, trace) -> events, but for those of rules with a condition of which
 * holds(event) says that it does not hold; and where trace is true, what was tried */
int eng_analysis_events(lua_State *L) {
    eng_analysis *z = eng_check_analysis(L, 1);
    const eng_rules *rules = eng_check_rules(L, 2, z->lexicon);
    luaL_checktype(L, 3, LUA_TFUNCTION);
    bool traced = lua_toboolean(L, 4), ok;
    eng_trace trace = {0};
    eng_event *events = NULL;
    size_t count = 0;
    judgement of_lua = {.L = L, .function = 3};
    of_lua.shown = eng_push_shown_type(L);
    of_lua.type = lua_gettop(L);
    eng_cutting cutting;
    eng_analysis_cuts(L, 1, z, &cutting);
    z->trace = traced ? &trace : NULL;
    ok = eng_find_events(z, rules, judge, &of_lua, &events, &count);
    z->trace = NULL;
    z->cutter = NULL;
    lua_pushvalue(L, 3);
    if (of_lua.failed) return lua_error(L);
    if (!ok) return luaL_error(L, "out of memory");
    lua_createtable(L, (int)count, 0);
    for (size_t i = 0; i < count; i++) {
        eng_push_event(L, &events[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    if (!traced) return 1;
    push_trace(L, z, &trace);
    return 2;
}

/* quad(type) -> the quad class of a PLOVER type, or nil when it is none */
int eng_type_quad(lua_State *L) {
    size_t n;
    const char *name = luaL_checklstring(L, 1, &n);
    eng_event_type type = eng_event_type_from(name, n);
    if (type == ENG_EVENT_TYPES) return 0;
    lua_pushinteger(L, eng_event_quad(type));
    return 1;
}

/* cameo(code) -> the PLOVER type and mode of a CAMEO code, or nil where PLOVER has none */
int eng_cameo_plover(lua_State *L) {
    const char *mode;
    eng_event_type type = eng_cameo_type(luaL_checkstring(L, 1), &mode);
    if (type == ENG_EVENT_TYPES) return 0;
    lua_pushstring(L, eng_event_type_name(type));
    lua_pushstring(L, mode);
    return 2;
}

/* finish(event, text): sets quad, cameo and id of an event table that a Lua rule made; returns it
 */
int eng_finish_event(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    size_t size;
    const char *text = luaL_checklstring(L, 2, &size);
    lua_settop(L, 1);
    const char *name = text_field(L, "type");
    eng_event_type type = name ? eng_event_type_from(name, strlen(name)) : ENG_EVENT_TYPES;
    if (type == ENG_EVENT_TYPES) return luaL_error(L, "'%s' is no event type", name ? name : "nil");
    const char *rule = text_field(L, "rule");
    uint32_t span[2];
    lua_getfield(L, 1, "span");
    for (int i = 0; i < 2; i++) {
        lua_rawgeti(L, -1, i + 1);
        span[i] = (uint32_t)lua_tointeger(L, -1);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    char id[17];
    eng_event_id(id, eng_hash(text, size, 0), span, rule ? rule : "");
    eng_set_text(L, "id", id);
    lua_pushinteger(L, eng_event_quad(type));
    lua_setfield(L, 1, "quad");
    eng_set_text(L, "cameo", eng_event_cameo(type, text_field(L, "mode"), text_field(L, "act")));
    return 1;
}
