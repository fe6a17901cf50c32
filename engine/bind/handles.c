/* handles.c: actors and alliances as Lua sees them. */
#include <string.h>

#include "bind/world.h"

static const char NO_MEMORY[] = "out of memory";

eng_date eng_check_date(lua_State *L, int arg) {
    eng_date date = {0};
    if (lua_isnoneornil(L, arg)) return date;
    size_t n;
    const char *s = luaL_checklstring(L, arg, &n);
    luaL_argcheck(L, eng_date_parse(s, n, &date), arg,
                  "a date is YYYY, YYYY-MM or YYYY-MM-DD, and must exist");
    return date;
}

eng_date eng_date_option(lua_State *L, int arg, const char *key) {
    eng_date date = {0};
    if (lua_isnoneornil(L, arg)) return date;
    luaL_checktype(L, arg, LUA_TTABLE);
    if (lua_getfield(L, arg, key) != LUA_TNIL) {
        size_t n;
        const char *s = lua_tolstring(L, -1, &n);
        luaL_argcheck(L, s != NULL && eng_date_parse(s, n, &date), arg,
                      "a date is YYYY, YYYY-MM or YYYY-MM-DD, and must exist");
    }
    lua_pop(L, 1);
    return date;
}

const eng_source *eng_source_option(lua_State *L, int arg, eng_world *w) {
    eng_source source = {.why = "set by a script"};
    bool given = !lua_isnoneornil(L, arg);
    if (given) {
        luaL_checktype(L, arg, LUA_TTABLE);
        if (lua_getfield(L, arg, "source") == LUA_TSTRING) {
            source.data = lua_tostring(L, -1);
            source.why = NULL;
        }
        if (lua_getfield(L, arg, "why") == LUA_TSTRING) source.why = lua_tostring(L, -1);
        /* A source is of one sort; the user's own words say more than a file's name. */
        if (source.why != NULL) source.data = NULL;
    }
    const eng_source *kept = eng_world_source(w, &source);
    if (kept == NULL) luaL_error(L, NO_MEMORY);
    if (given) lua_pop(L, 2);
    return kept;
}

void eng_push_source(lua_State *L, const eng_source *source) {
    lua_createtable(L, 0, 5);
    eng_set_text(L, "data", source->data);
    eng_set_text(L, "why", source->why);
    eng_set_text(L, "event", source->event);
    eng_set_text(L, "article", source->article);
    eng_set_text(L, "by", source->by);
    eng_set_text(L, "text", source->text);
    eng_set_text(L, "sentence", source->sentence);
}

void eng_push_claim(lua_State *L, const eng_claim *claim) {
    eng_push_source(L, claim->source);
    eng_set_date(L, "date", claim->date);
    eng_set_date(L, "told", claim->told);
    eng_set_text(L, "claim", eng_claim_kind_name(claim->kind));
    eng_set_text(L, "act", claim->act);
    lua_pushboolean(L, claim->stated);
    lua_setfield(L, -2, "dated");
    if (!claim->denied) return;
    lua_pushboolean(L, 1);
    lua_setfield(L, -2, "denies");
}

/* Leaves the handle with that generation, from the world's cache or new. */
static void push_handle(lua_State *L, int world, const char *type, eng_handle handle) {
    world = lua_absindex(L, world);
    lua_getiuservalue(L, world, 1); /* -> cache */
    if (lua_rawgeti(L, -1, handle.generation) == LUA_TNIL) {
        lua_pop(L, 1);
        eng_handle *box = lua_newuserdatauv(L, sizeof *box, 1);
        *box = handle;
        lua_pushvalue(L, world);
        lua_setiuservalue(L, -2, 1);
        luaL_setmetatable(L, type);
        lua_pushvalue(L, -1);
        lua_rawseti(L, -3, handle.generation);
    }
    lua_remove(L, -2);
}

void eng_push_actor(lua_State *L, int world, uint32_t index) {
    const eng_world *w = eng_check_world(L, world);
    push_handle(L, world, ENG_ACTOR_TYPE, (eng_handle){index, w->actors.at[index].generation});
}

void eng_push_alliance(lua_State *L, int world, uint32_t index) {
    const eng_world *w = eng_check_world(L, world);
    push_handle(L, world, ENG_ALLIANCE_TYPE,
                (eng_handle){index, w->alliances.at[index].generation});
}

/* The world of the handle at argument 1, left on the stack at *world; raises on a stale one. */
static eng_world *check_handle(lua_State *L, const char *type, uint32_t *index, int *world) {
    const eng_handle *handle = luaL_checkudata(L, 1, type);
    lua_getiuservalue(L, 1, 1);
    *world = lua_gettop(L);
    eng_world *w = eng_check_world(L, *world);
    eng_error err = {{0}};
    bool actor = strcmp(type, ENG_ACTOR_TYPE) == 0;
    bool good = actor ? eng_world_check_actor(w, handle->index, handle->generation, &err)
                      : eng_world_check_alliance(w, handle->index, handle->generation, &err);
    if (!good) luaL_error(L, "%s", err.message);
    *index = handle->index;
    return w;
}

static const eng_membership *membership(lua_State *L, eng_world *w, uint32_t alliance) {
    const eng_membership *m = eng_world_membership(w, alliance);
    if (m == NULL) luaL_error(L, NO_MEMORY);
    return m;
}

void eng_push_alliances_of(lua_State *L, int world, uint32_t actor, eng_date date) {
    eng_world *w = eng_check_world(L, world);
    lua_newtable(L);
    lua_Integer n = 0;
    for (uint32_t i = 0; i < w->alliances.count; i++) {
        const eng_membership *m = membership(L, w, i);
        const eng_spell *spell;
        uint32_t claim;
        eng_status status = eng_membership_status(m, actor, date, &spell, &claim);
        if (status != ENG_MEMBER && status != ENG_SUSPENDED) continue;
        eng_push_alliance(L, world, i);
        lua_rawseti(L, -2, ++n);
    }
}

/* The value of an attribute, or nil. */
static void push_value(lua_State *L, const eng_attribute *a) {
    if (a == NULL)
        lua_pushnil(L);
    else if (a->text != NULL)
        lua_pushstring(L, a->text);
    else
        lua_pushnumber(L, a->number);
}

static int actor_get(lua_State *L) {
    uint32_t index;
    int world;
    const char *key = luaL_checkstring(L, 2);
    eng_date date = eng_check_date(L, 3);
    eng_world *w = check_handle(L, ENG_ACTOR_TYPE, &index, &world);
    const eng_attribute *a = eng_world_get(w, index, key, date);
    push_value(L, a);
    if (a == NULL) return 1;
    eng_push_source(L, a->source);
    eng_set_date(L, "date", a->date);
    return 2;
}

static void set_attribute(lua_State *L, eng_world *w, uint32_t actor, const char *key,
                          eng_attribute a) {
    a.actor = actor;
    a.key = eng_world_text(w, key, strlen(key));
    if (a.text != NULL) a.text = eng_world_text(w, a.text, strlen(a.text));
    if (a.key == NULL || !eng_world_set(w, &a)) luaL_error(L, NO_MEMORY);
}

static int actor_set(lua_State *L) {
    uint32_t index;
    int world;
    const char *key = luaL_checkstring(L, 2);
    eng_attribute a = {0};
    if (lua_type(L, 3) == LUA_TNUMBER)
        a.number = lua_tonumber(L, 3);
    else
        a.text = luaL_checkstring(L, 3);
    lua_settop(L, 4);
    a.date = eng_date_option(L, 4, "date");
    eng_world *w = check_handle(L, ENG_ACTOR_TYPE, &index, &world);
    a.source = eng_source_option(L, 4, w);
    set_attribute(L, w, index, key, a);
    lua_settop(L, 1);
    return 1;
}

/* A change of leader is an attribute whose date the models read; without one, the world's clock. */
static int actor_change_leader(lua_State *L) {
    uint32_t index;
    int world;
    lua_settop(L, 2);
    eng_attribute a = {.number = 1, .date = eng_date_option(L, 2, "date")};
    eng_world *w = check_handle(L, ENG_ACTOR_TYPE, &index, &world);
    if (a.date.year == 0) a.date = w->clock;
    a.source = eng_source_option(L, 2, w);
    set_attribute(L, w, index, "leader_change", a);
    lua_settop(L, 1);
    return 1;
}

static int actor_alliances(lua_State *L) {
    uint32_t index;
    int world;
    eng_date date = eng_check_date(L, 2);
    check_handle(L, ENG_ACTOR_TYPE, &index, &world);
    eng_push_alliances_of(L, world, index, date);
    return 1;
}

static int actor_relation(lua_State *L) {
    uint32_t index;
    int world;
    size_t n;
    const char *other;
    eng_date date = eng_check_date(L, 3);
    eng_world *w = check_handle(L, ENG_ACTOR_TYPE, &index, &world);
    const eng_handle *handle = luaL_testudata(L, 2, ENG_ACTOR_TYPE);
    /* By id, so that the actor of a fork will do. */
    if (handle != NULL)
        lua_getfield(L, 2, "id");
    else
        lua_pushvalue(L, 2);
    other = lua_tolstring(L, -1, &n);
    luaL_argcheck(L, other != NULL, 2, "an actor or its id is wanted");
    uint32_t with = eng_world_find(w, other, n);
    lua_pushnumber(L, with == ENG_NONE ? 0 : eng_world_relation(w, index, with, date, NULL));
    return 1;
}

static int actor_index(lua_State *L) {
    uint32_t index;
    int world;
    const char *key = luaL_checkstring(L, 2);
    lua_settop(L, 2);
    if (lua_getfield(L, lua_upvalueindex(1), key) != LUA_TNIL) return 1;
    eng_world *w = check_handle(L, ENG_ACTOR_TYPE, &index, &world);
    if (strcmp(key, "id") == 0) {
        lua_pushstring(L, w->actors.at[index].id);
    } else if (strcmp(key, "name") == 0) {
        const char *name = eng_world_get_text(w, index, "name");
        lua_pushstring(L, name ? name : w->actors.at[index].id);
    } else if (strcmp(key, "kind") == 0) {
        lua_pushstring(L, eng_world_get_text(w, index, "kind"));
    } else {
        lua_pushnil(L);
    }
    return 1;
}

static int actor_tostring(lua_State *L) {
    uint32_t index;
    int world;
    eng_world *w = check_handle(L, ENG_ACTOR_TYPE, &index, &world);
    lua_pushfstring(L, "actor %s", w->actors.at[index].id);
    return 1;
}

/* Sets `sources` of the table on top: every claim that speaks of the spell, in order of events. */
static void set_sources(lua_State *L, const eng_world *w, const eng_membership *m,
                        const eng_spell *spell) {
    lua_newtable(L);
    lua_Integer n = 0;
    for (size_t i = 0; i < m->cite_count; i++) {
        if (&m->spells[m->cites[i].spell] != spell) continue;
        eng_push_claim(L, &w->claims.at[m->cites[i].claim]);
        lua_rawseti(L, -2, ++n);
    }
    lua_setfield(L, -2, "sources");
}

/* Leaves one member's entry. `until_` is told only where the status is an ended one or the whole
 * spell is shown: who looks at a date does not know what came after. */
static void push_entry(lua_State *L, const eng_world *w, const eng_membership *m,
                       const eng_spell *spell, eng_status status, uint32_t claim, bool whole) {
    lua_createtable(L, 0, 7);
    eng_set_text(L, "id", w->actors.at[spell->member].id);
    eng_set_text(L, "status", eng_status_name(status));
    eng_set_date(L, "from", spell->from);
    if (whole || status == ENG_LEFT || status == ENG_EXPELLED)
        eng_set_date(L, "until_", spell->until);
    lua_pushboolean(L, spell->disputed);
    lua_setfield(L, -2, "disputed");
    if (claim != ENG_NONE) {
        eng_push_claim(L, &w->claims.at[claim]);
        lua_setfield(L, -2, "source");
    }
    set_sources(L, w, m, spell);
}

/* members(date): who is in it; standing(date): also who left, was expelled or invited. */
static int list_members(lua_State *L, bool all) {
    uint32_t index;
    int world;
    eng_date date = eng_check_date(L, 2);
    eng_world *w = check_handle(L, ENG_ALLIANCE_TYPE, &index, &world);
    const eng_membership *m = membership(L, w, index);
    lua_newtable(L);
    lua_Integer n = 0;
    for (size_t i = 0; i < m->count; i++) {
        const eng_spell *spell;
        uint32_t claim;
        if (i > 0 && m->spells[i].member == m->spells[i - 1].member) continue;
        eng_status status = eng_membership_status(m, m->spells[i].member, date, &spell, &claim);
        bool in = status == ENG_MEMBER || status == ENG_SUSPENDED;
        if (status == ENG_OUTSIDE || (!in && !all)) continue;
        push_entry(L, w, m, spell, status, claim, false);
        lua_rawseti(L, -2, ++n);
    }
    return 1;
}

static int alliance_members(lua_State *L) {
    return list_members(L, false);
}

static int alliance_standing(lua_State *L) {
    return list_members(L, true);
}

/* state(date): how the alliance itself stood. */
static int alliance_state(lua_State *L) {
    uint32_t index;
    int world;
    eng_date date = eng_check_date(L, 2);
    eng_world *w = check_handle(L, ENG_ALLIANCE_TYPE, &index, &world);
    const eng_membership *m = membership(L, w, index);
    lua_pushstring(L, eng_alliance_state_name(eng_membership_state(m, date)));
    return 1;
}

static int alliance_spells(lua_State *L) {
    uint32_t index;
    int world;
    eng_world *w = check_handle(L, ENG_ALLIANCE_TYPE, &index, &world);
    const eng_membership *m = membership(L, w, index);
    lua_newtable(L);
    for (size_t i = 0; i < m->count; i++) {
        const eng_spell *s = &m->spells[i];
        bool ended = s->status == ENG_LEFT || s->status == ENG_EXPELLED;
        push_entry(L, w, m, s, s->status, ended || s->opened == ENG_NONE ? s->closed : s->opened,
                   true);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    return 1;
}

/* Who took part, stayed away, backed or opposed, as it was said. */
static int alliance_evidence(lua_State *L) {
    uint32_t index;
    int world;
    eng_world *w = check_handle(L, ENG_ALLIANCE_TYPE, &index, &world);
    lua_newtable(L);
    lua_Integer n = 0;
    for (uint32_t i = 0; i < w->claims.count; i++) {
        const eng_claim *c = &w->claims.at[i];
        if (c->alliance != index || c->kind != ENG_CLAIM_EVIDENCE) continue;
        eng_push_claim(L, c);
        eng_set_text(L, "id", w->actors.at[c->member].id);
        lua_rawseti(L, -2, ++n);
    }
    return 1;
}

/* alliance:join(code, {date =, why =}) and its like; upvalue 1 is the kind of claim. Without a
 * date the change counts from the world's clock, after all that is known. */
static int alliance_change(lua_State *L) {
    uint32_t index;
    int world;
    eng_claim_kind kind = (eng_claim_kind)lua_tointeger(L, lua_upvalueindex(1));
    bool of_alliance = kind == ENG_CLAIM_FORM || kind == ENG_CLAIM_DISSOLVE;
    int options = of_alliance ? 2 : 3;
    size_t n = 0;
    const char *code = of_alliance ? NULL : luaL_checklstring(L, 2, &n);
    luaL_argcheck(L, of_alliance || n > 0, 2, "an actor's id is wanted");
    lua_settop(L, 3);
    eng_date date = eng_date_option(L, options, "date");
    eng_world *w = check_handle(L, ENG_ALLIANCE_TYPE, &index, &world);
    eng_claim claim = {.alliance = index, .member = ENG_NONE, .kind = kind, .stated = true};
    /* The clock may be "2019": its last day comes after all that is known of 2019. */
    if (date.year == 0 && w->clock.year) date = eng_date_from_day(eng_date_last_day(w->clock));
    claim.date = claim.told = date;
    claim.source = eng_source_option(L, options, w);
    if (!of_alliance) claim.member = eng_world_actor(w, code, n);
    if ((!of_alliance && claim.member == ENG_NONE) || !eng_world_claim(w, &claim))
        return luaL_error(L, NO_MEMORY);
    lua_settop(L, 1);
    return 1;
}

static void push_obligations(lua_State *L, const char *text) {
    lua_newtable(L);
    for (lua_Integer n = 1; text != NULL; n++) {
        const char *comma = strchr(text, ',');
        lua_pushlstring(L, text, comma ? (size_t)(comma - text) : strlen(text));
        lua_rawseti(L, -2, n);
        text = comma ? comma + 1 : NULL;
    }
}

static int alliance_index(lua_State *L) {
    uint32_t index;
    int world;
    const char *key = luaL_checkstring(L, 2);
    lua_settop(L, 2);
    if (lua_getfield(L, lua_upvalueindex(1), key) != LUA_TNIL) return 1;
    eng_world *w = check_handle(L, ENG_ALLIANCE_TYPE, &index, &world);
    uint32_t actor = w->alliances.at[index].actor;
    const eng_membership *m = membership(L, w, index);
    if (strcmp(key, "id") == 0) {
        lua_pushstring(L, w->actors.at[actor].id);
    } else if (strcmp(key, "name") == 0) {
        const char *name = eng_world_get_text(w, actor, "name");
        lua_pushstring(L, name ? name : w->actors.at[actor].id);
    } else if (strcmp(key, "kind") == 0) {
        lua_pushstring(L, eng_world_get_text(w, actor, "kind"));
    } else if (strcmp(key, "status") == 0) {
        lua_pushstring(L, eng_alliance_state_name(m->state));
    } else if (strcmp(key, "obligations") == 0) {
        push_obligations(L, eng_world_get_text(w, actor, "obligations"));
    } else if (strcmp(key, "actor") == 0) {
        eng_push_actor(L, world, actor);
    } else if (strcmp(key, "source") == 0 && m->state_claim != ENG_NONE) {
        eng_push_claim(L, &w->claims.at[m->state_claim]);
    } else {
        char text[ENG_DATE_TEXT] = "";
        if (strcmp(key, "from") == 0) eng_date_format(m->from, text);
        if (strcmp(key, "until_") == 0) eng_date_format(m->until, text);
        lua_pushstring(L, text[0] ? text : NULL);
    }
    return 1;
}

static int alliance_tostring(lua_State *L) {
    uint32_t index;
    int world;
    eng_world *w = check_handle(L, ENG_ALLIANCE_TYPE, &index, &world);
    lua_pushfstring(L, "alliance %s", w->actors.at[w->alliances.at[index].actor].id);
    return 1;
}

static void open_type(lua_State *L, const char *type, const luaL_Reg *methods, lua_CFunction index,
                      lua_CFunction tostring) {
    luaL_newmetatable(L, type);
    lua_newtable(L); /* -> metatable methods */
    luaL_setfuncs(L, methods, 0);
    static const struct {
        const char *name;
        eng_claim_kind kind;
    } changes[] = {{"join", ENG_CLAIM_JOIN},         {"leave", ENG_CLAIM_LEAVE},
                   {"suspend", ENG_CLAIM_SUSPEND},   {"expel", ENG_CLAIM_EXPEL},
                   {"invite", ENG_CLAIM_INVITE},     {"form", ENG_CLAIM_FORM},
                   {"dissolve", ENG_CLAIM_DISSOLVE}, {"finish", ENG_CLAIM_END}};
    for (size_t i = 0; index == alliance_index && i < sizeof changes / sizeof *changes; i++) {
        lua_pushinteger(L, changes[i].kind);
        lua_pushcclosure(L, alliance_change, 1);
        lua_setfield(L, -2, changes[i].name);
    }
    lua_pushcclosure(L, index, 1);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, tostring);
    lua_setfield(L, -2, "__tostring");
    lua_pop(L, 1);
}

void eng_open_handles(lua_State *L) {
    static const luaL_Reg actor[] = {{"get", actor_get},
                                     {"set", actor_set},
                                     {"change_leader", actor_change_leader},
                                     {"alliances", actor_alliances},
                                     {"relation", actor_relation},
                                     {NULL, NULL}};
    static const luaL_Reg alliance[] = {
        {"members", alliance_members}, {"standing", alliance_standing}, {"spells", alliance_spells},
        {"state", alliance_state},     {"evidence", alliance_evidence}, {NULL, NULL}};
    open_type(L, ENG_ACTOR_TYPE, actor, actor_index, actor_tostring);
    open_type(L, ENG_ALLIANCE_TYPE, alliance, alliance_index, alliance_tostring);
}
