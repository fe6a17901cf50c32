#include "bind/event.h"

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

static void set_list(lua_State *L, const char *key, const char *const *items, size_t n) {
    lua_createtable(L, (int)n, 0);
    for (size_t i = 0; i < n; i++) {
        lua_pushstring(L, items[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    lua_setfield(L, -2, key);
}

void eng_push_span(lua_State *L, const uint32_t span[2]) {
    lua_createtable(L, 2, 0);
    for (int i = 0; i < 2; i++) {
        lua_pushinteger(L, span[i]);
        lua_rawseti(L, -2, i + 1);
    }
}

static void set_when(lua_State *L, const eng_event *e) {
    lua_createtable(L, 0, 4);
    eng_set_date(L, "value", e->when.value);
    eng_set_date(L, "end", e->when.end);
    eng_set_text(L, "text", e->when.text);
    if (e->when.open) {
        lua_pushboolean(L, 1);
        lua_setfield(L, -2, "open");
    }
    lua_setfield(L, -2, "when");
}

static void set_entities(lua_State *L, const eng_event *e) {
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
    lua_setfield(L, -2, "actors");
}

/* Sets `because`, a list of {aux, text}, where there are reasons. */
static void push_reasons(lua_State *L, const eng_event *e, const char *const *names) {
    lua_Integer n = 0;
    for (int i = 0; i < 4; i++) {
        if (e->because[i] == NULL) continue;
        if (n++ == 0) lua_createtable(L, 1, 0);
        lua_createtable(L, 0, 2);
        eng_set_text(L, "aux", names[i]);
        eng_set_text(L, "text", e->because[i]);
        lua_rawseti(L, -2, n);
    }
    if (n > 0) lua_setfield(L, -2, "because");
}

/* Leaves the event with the keys of its JSON, and `context`. */
void eng_push_event(lua_State *L, const eng_event *e) {
    static const char *const names[] = {"negation", "future", "hypothetical", "historical"};
    const char *aux[4];
    size_t n = 0;
    for (unsigned i = 0; i < 4; i++)
        if (e->aux & (1u << i)) aux[n++] = names[i];
    lua_createtable(L, 0, 20);
    eng_set_text(L, "id", e->id);
    eng_set_text(L, "article", e->article);
    eng_set_date(L, "date", e->date);
    set_list(L, "actor", e->actor, e->actors);
    set_list(L, "recipient", e->recipient, e->recipients);
    eng_set_text(L, "type", eng_event_type_name(e->type));
    eng_set_text(L, "mode", e->mode);
    eng_set_text(L, "act", e->act);
    set_list(L, "aux", aux, n);
    eng_set_text(L, "by", e->by);
    eng_set_text(L, "text", e->text);
    set_when(L, e);
    lua_pushinteger(L, e->sentence);
    lua_setfield(L, -2, "sentence");
    eng_push_span(L, e->span);
    lua_setfield(L, -2, "span");
    push_reasons(L, e, names);
    eng_set_text(L, "rule", e->rule);
    eng_set_text(L, "cameo", e->cameo);
    lua_pushinteger(L, e->quad);
    lua_setfield(L, -2, "quad");
    lua_createtable(L, (int)e->mention_count, 0);
    for (size_t i = 0; i < e->mention_count; i++) {
        eng_push_span(L, e->mentions[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    lua_setfield(L, -2, "mentions");
    set_entities(L, e);
    eng_set_text(L, "context", e->context);
}
