#include "bind/event.h"

#include <lauxlib.h>
#include <stddef.h>
#include <string.h>

#include "world/event.h"

void eng_set_text(lua_State *L, const char *key, const char *text) {
    if (text == NULL) return;
    lua_pushstring(L, text);
    lua_setfield(L, -2, key);
}

void eng_set_date(lua_State *L, const char *key, eng_date date) {
    char text[ENG_DATE_TEXT];
    if (date.year) eng_set_text(L, key, eng_date_format(date, text));
}

static void push_list(lua_State *L, const char *const *items, size_t n) {
    lua_createtable(L, (int)n, 0);
    for (size_t i = 0; i < n; i++) {
        lua_pushstring(L, items[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
}

void eng_push_span(lua_State *L, const uint32_t span[2]) {
    lua_createtable(L, 2, 0);
    for (int i = 0; i < 2; i++) {
        lua_pushinteger(L, span[i]);
        lua_rawseti(L, -2, i + 1);
    }
}

static void push_id(lua_State *L, const eng_event *e) {
    lua_pushstring(L, e->id);
}

static void push_date(lua_State *L, const eng_event *e) {
    char text[ENG_DATE_TEXT];
    lua_pushstring(L, e->date.year ? eng_date_format(e->date, text) : NULL);
}

static void push_actor(lua_State *L, const eng_event *e) {
    push_list(L, e->actor, e->actors);
}

static void push_recipient(lua_State *L, const eng_event *e) {
    push_list(L, e->recipient, e->recipients);
}

static void push_type(lua_State *L, const eng_event *e) {
    lua_pushstring(L, eng_event_type_name(e->type));
}

static void push_sentence(lua_State *L, const eng_event *e) {
    lua_pushinteger(L, e->sentence);
}

static void push_quad(lua_State *L, const eng_event *e) {
    lua_pushinteger(L, e->quad);
}

static void push_own_span(lua_State *L, const eng_event *e) {
    eng_push_span(L, e->span);
}

static void push_when(lua_State *L, const eng_event *e) {
    lua_createtable(L, 0, 4);
    eng_set_date(L, "value", e->when.value);
    eng_set_date(L, "end", e->when.end);
    eng_set_text(L, "text", e->when.text);
    if (e->when.open) {
        lua_pushboolean(L, 1);
        lua_setfield(L, -2, "open");
    }
}

static void push_entities(lua_State *L, const eng_event *e) {
    lua_createtable(L, 0, (int)e->entity_count);
    for (size_t i = 0; i < e->entity_count; i++) {
        const eng_event_entity *entity = &e->entities[i];
        lua_createtable(L, 0, 4);
        eng_set_text(L, "text", entity->text);
        eng_set_text(L, "via", entity->via);
        eng_set_text(L, "person", entity->person);
        eng_set_text(L, "sector", entity->sector);
        eng_push_span(L, entity->span);
        lua_setfield(L, -2, "span");
        lua_setfield(L, -2, entity->id);
    }
}

static const char *const marks[] = {"negation", "future", "hypothetical", "historical"};

static void push_aux(lua_State *L, const eng_event *e) {
    const char *aux[4];
    size_t n = 0;
    for (unsigned i = 0; i < 4; i++)
        if (e->aux & (1u << i)) aux[n++] = marks[i];
    push_list(L, aux, n);
}

/* A list of {aux, text} where there are reasons, else nil. */
static void push_reasons(lua_State *L, const eng_event *e) {
    lua_Integer n = 0;
    lua_pushnil(L);
    for (int i = 0; i < 4; i++) {
        if (e->because[i] == NULL) continue;
        if (n++ == 0) {
            lua_createtable(L, 1, 0);
            lua_replace(L, -2);
        }
        lua_createtable(L, 0, 2);
        eng_set_text(L, "aux", marks[i]);
        eng_set_text(L, "text", e->because[i]);
        lua_rawseti(L, -2, n);
    }
}

static void push_mentions(lua_State *L, const eng_event *e) {
    lua_createtable(L, (int)e->mention_count, 0);
    for (size_t i = 0; i < e->mention_count; i++) {
        eng_push_span(L, e->mentions[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
}

/* The fields: each is pushed, nil where it is absent, or the text at so many bytes of the event.
 * What nearly all conditions read comes first. */
enum { READ_MOST = 6 };

static const struct {
    const char *name;
    void (*push)(lua_State *L, const eng_event *e);
    size_t text;
} fields[] = {{"rule", NULL, offsetof(eng_event, rule)},
              {"actor", push_actor, 0},
              {"recipient", push_recipient, 0},
              {"actors", push_entities, 0},
              {"span", push_own_span, 0},
              {"text", NULL, offsetof(eng_event, text)},
              {"id", push_id, 0},
              {"article", NULL, offsetof(eng_event, article)},
              {"date", push_date, 0},
              {"type", push_type, 0},
              {"mode", NULL, offsetof(eng_event, mode)},
              {"act", NULL, offsetof(eng_event, act)},
              {"aux", push_aux, 0},
              {"by", NULL, offsetof(eng_event, by)},
              {"when", push_when, 0},
              {"sentence", push_sentence, 0},
              {"because", push_reasons, 0},
              {"cameo", NULL, offsetof(eng_event, cameo)},
              {"quad", push_quad, 0},
              {"mentions", push_mentions, 0},
              {"context", NULL, offsetof(eng_event, context)}};

enum { FIELDS = sizeof fields / sizeof *fields };

/* Sets a field of the table on top of the stack, where it is not absent. */
static void set_field(lua_State *L, const eng_event *e, int i) {
    if (fields[i].push != NULL)
        fields[i].push(L, e);
    else
        lua_pushstring(L, *(const char *const *)((const char *)e + fields[i].text));
    if (lua_isnil(L, -1))
        lua_pop(L, 1);
    else
        lua_setfield(L, -2, fields[i].name);
}

void eng_push_event(lua_State *L, const eng_event *e) {
    lua_createtable(L, 0, FIELDS);
    for (int i = 0; i < FIELDS; i++)
        set_field(L, e, i);
}

/* ---- for conditions, which read few of the fields ---- */

static const char SHOWN[] = "engine.event.shown";

/* Where the table at stack index 1 is that of the event which is judged, the event. */
static const eng_event *event_shown(lua_State *L) {
    const eng_shown *shown = lua_touserdata(L, lua_upvalueindex(1));
    return lua_topointer(L, 1) == shown->table ? shown->event : NULL;
}

/* Sets the field that is asked for, which was not set. */
static int shown_index(lua_State *L) {
    const eng_event *event = event_shown(L);
    const char *key = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "";
    lua_settop(L, 2);
    lua_pushvalue(L, 1);
    for (int i = READ_MOST; event != NULL && i < FIELDS; i++) {
        if (strcmp(fields[i].name, key) != 0) continue;
        set_field(L, event, i);
        lua_pushvalue(L, 2);
        lua_rawget(L, 1);
        return 1;
    }
    return 0;
}

/* Sets all that were not set. */
static int shown_pairs(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    const eng_event *event = event_shown(L);
    lua_settop(L, 1);
    for (int i = READ_MOST; event != NULL && i < FIELDS; i++) {
        lua_pushstring(L, fields[i].name);
        bool set = lua_rawget(L, 1) != LUA_TNIL;
        lua_pop(L, 1);
        if (!set) set_field(L, event, i);
    }
    lua_getglobal(L, "next");
    lua_insert(L, 1);
    lua_pushnil(L);
    return 3;
}

void eng_show_all(lua_State *L) {
    if (!lua_getmetatable(L, -1)) return;
    luaL_getmetatable(L, SHOWN);
    bool shown = lua_rawequal(L, -1, -2);
    lua_pop(L, 1);
    if (shown) {
        lua_getfield(L, -1, "__pairs");
        lua_pushvalue(L, -3);
        lua_call(L, 1, 0);
    }
    lua_pop(L, 1);
}

eng_shown *eng_push_shown_type(lua_State *L) {
    luaL_newmetatable(L, SHOWN);
    if (lua_getfield(L, -1, "__index") == LUA_TNIL) {
        eng_shown *shown = lua_newuserdatauv(L, sizeof *shown, 0);
        *shown = (eng_shown){0};
        lua_pushvalue(L, -1);
        lua_pushcclosure(L, shown_pairs, 1);
        lua_setfield(L, -4, "__pairs");
        lua_pushcclosure(L, shown_index, 1);
        lua_pushvalue(L, -1);
        lua_setfield(L, -4, "__index");
        lua_replace(L, -2);
    }
    lua_getupvalue(L, -1, 1);
    eng_shown *shown = lua_touserdata(L, -1);
    lua_pop(L, 2);
    return shown;
}

void eng_push_shown(lua_State *L, int type, eng_shown *shown, const eng_event *e) {
    lua_createtable(L, 0, READ_MOST + 2);
    for (int i = 0; i < READ_MOST; i++)
        set_field(L, e, i);
    lua_pushvalue(L, type);
    lua_setmetatable(L, -2);
    *shown = (eng_shown){e, lua_topointer(L, -1)};
}
