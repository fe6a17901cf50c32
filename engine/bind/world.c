/* world.c: the module engine.core.world; stdlib/engine/world.lua says the rest in Lua. */
#include "bind/world.h"

#include <math.h>
#include <string.h>

#include "bind/bind.h"
#include "host/limits.h"
#include "world/apply.h"
#include "world/names.h"
#include "world/store.h"

static const char SCRATCH_TYPE[] = "engine.world.scratch";
static const char MARK_TYPE[] = "engine.world.mark";
static const char NO_MEMORY[] = "out of memory";

typedef struct box {
    eng_world *world;
    size_t held; /* by its lists, as the meter knows */
} box;

/* A world's user value 2 lists its marks in order; a rollback takes the later ones off, so that a
 * mark whose place is not its own any more is known as spent. */
typedef struct mark_box {
    lua_Integer place;
    eng_mark mark;
} mark_box;

/* Counts the lists of a world, which grow by themselves. */
static void settle(lua_State *L, box *b) {
    if (!eng_meter_settle(eng_limits_meter(L), &b->held, eng_world_lists(b->world)))
        luaL_error(L, NO_MEMORY);
}

eng_world *eng_check_world(lua_State *L, int arg) {
    box *b = luaL_checkudata(L, arg, ENG_WORLD_TYPE);
    if (b->world == NULL) luaL_argerror(L, arg, "this world was closed");
    settle(L, b);
    return b->world;
}

void eng_scratch_clear(eng_scratch *scratch) {
    eng_buffer_free(&scratch->buffer);
    eng_arena_free(&scratch->arena);
    eng_diff_free(&scratch->diff);
    *scratch = (eng_scratch){.arena = {.meter = scratch->arena.meter}};
}

static int scratch_gc(lua_State *L) {
    eng_scratch_clear(lua_touserdata(L, 1));
    return 0;
}

eng_scratch *eng_push_scratch(lua_State *L) {
    eng_scratch *scratch = lua_newuserdatauv(L, sizeof *scratch, 0);
    *scratch = (eng_scratch){.arena = {.meter = eng_limits_meter(L)}};
    luaL_setmetatable(L, SCRATCH_TYPE);
    return scratch;
}

/* Leaves a userdata for a world that is still to be made, so that no world is ever unowned. */
static box *push_box(lua_State *L) {
    eng_limits_collect(L);
    box *b = lua_newuserdatauv(L, sizeof *b, 2);
    *b = (box){0};
    luaL_setmetatable(L, ENG_WORLD_TYPE);
    lua_newtable(L); /* -> box cache */
    lua_createtable(L, 0, 1);
    lua_pushliteral(L, "v");
    lua_setfield(L, -2, "__mode");
    lua_setmetatable(L, -2);
    lua_setiuservalue(L, -2, 1);
    lua_newtable(L);
    lua_setiuservalue(L, -2, 2);
    return b;
}

static int world_gc(lua_State *L) {
    box *b = lua_touserdata(L, 1);
    eng_world_free(b->world);
    b->world = NULL;
    eng_meter_settle(eng_limits_meter(L), &b->held, 0);
    return 0;
}

static int world_new(lua_State *L) {
    box *b = push_box(L);
    b->world = eng_world_new(eng_limits_meter(L));
    return b->world ? 1 : luaL_error(L, NO_MEMORY);
}

static int world_read(lua_State *L) {
    size_t n;
    const char *json = luaL_checklstring(L, 1, &n);
    eng_error err = {{0}};
    box *b = push_box(L);
    b->world = eng_world_read(json, n, eng_limits_meter(L), &err);
    if (b->world != NULL) {
        settle(L, b);
        return 1;
    }
    luaL_pushfail(L);
    lua_pushstring(L, err.message);
    return 2;
}

/* fork(date): changes of the fork that bear no date count from then on. */
static int world_fork(lua_State *L) {
    eng_world *w = eng_check_world(L, 1);
    eng_date date = eng_check_date(L, 2);
    box *b = push_box(L);
    b->world = eng_world_fork(w);
    if (b->world == NULL) return luaL_error(L, NO_MEMORY);
    if (date.year != 0) b->world->clock = date;
    settle(L, b);
    return 1;
}

static int world_mark(lua_State *L) {
    const eng_world *w = eng_check_world(L, 1);
    lua_getiuservalue(L, 1, 2); /* -> marks */
    mark_box *m = lua_newuserdatauv(L, sizeof *m, 0);
    *m = (mark_box){luaL_len(L, -2) + 1, eng_world_mark(w)};
    luaL_setmetatable(L, MARK_TYPE);
    lua_pushvalue(L, -1);
    lua_rawseti(L, -3, m->place);
    return 1;
}

static int world_rollback(lua_State *L) {
    eng_world *w = eng_check_world(L, 1);
    const mark_box *m = luaL_checkudata(L, 2, MARK_TYPE);
    lua_getiuservalue(L, 1, 2); /* -> marks */
    lua_rawgeti(L, -1, m->place);
    luaL_argcheck(L, lua_rawequal(L, -1, 2), 2,
                  "the mark is of another world, or of what a rollback took away");
    lua_pop(L, 1);
    for (lua_Integer i = luaL_len(L, -1); i > m->place; i--) {
        lua_pushnil(L);
        lua_rawseti(L, -2, i);
    }
    eng_world_rollback(w, m->mark);
    lua_settop(L, 1);
    return 1;
}

static int fail(lua_State *L, const eng_error *err) {
    luaL_pushfail(L);
    lua_pushstring(L, err->message);
    return 2;
}

/* apply_json(bytes) -> true, "applied" | "candidate" | "known", id; or nil, message */
static int world_apply_json(lua_State *L) {
    static const char *const outcomes[] = {"", "applied", "candidate", "known"};
    eng_world *w = eng_check_world(L, 1);
    size_t n;
    const char *json = luaL_checklstring(L, 2, &n);
    eng_scratch *scratch = eng_push_scratch(L);
    eng_error err = {{0}};
    eng_event event;
    eng_outcome outcome = ENG_FAILED;
    if (eng_event_read(json, n, &scratch->arena, &event, &err))
        outcome = eng_world_apply(w, &event, &err);
    char id[sizeof event.id];
    memcpy(id, event.id, sizeof id);
    eng_scratch_clear(scratch);
    if (outcome == ENG_FAILED) return fail(L, &err);
    lua_pushboolean(L, 1);
    lua_pushstring(L, outcomes[outcome]);
    lua_pushstring(L, id);
    return 3;
}

static int world_load_names(lua_State *L) {
    eng_world *w = eng_check_world(L, 1);
    size_t n;
    const char *json = luaL_checklstring(L, 2, &n);
    eng_error err = {{0}};
    if (!eng_world_load_names(w, json, n, &err)) return fail(L, &err);
    lua_settop(L, 1);
    return 1;
}

static int push_buffer(lua_State *L, eng_scratch *scratch) {
    if (scratch->buffer.failed) return luaL_error(L, NO_MEMORY);
    lua_pushlstring(L, scratch->buffer.data, scratch->buffer.size);
    eng_scratch_clear(scratch);
    return 1;
}

static int world_json(lua_State *L) {
    const eng_world *w = eng_check_world(L, 1);
    eng_scratch *scratch = eng_push_scratch(L);
    eng_world_write(w, &scratch->buffer);
    return push_buffer(L, scratch);
}

/* quote(text) -> a JSON string with its quotes */
static int quote(lua_State *L) {
    size_t n;
    const char *s = luaL_checklstring(L, 1, &n);
    eng_scratch *scratch = eng_push_scratch(L);
    eng_buffer_json(&scratch->buffer, s, n);
    return push_buffer(L, scratch);
}

static int list_events(lua_State *L, bool all) {
    const eng_world *w = eng_check_world(L, 1);
    lua_newtable(L);
    lua_Integer n = 0;
    for (size_t i = 0; i < w->events.count; i++) {
        const eng_event *e = w->events.at[i].event;
        if (!all && !(e->aux & ENG_AUX_HYPOTHETICAL)) continue;
        eng_push_event(L, e);
        lua_rawseti(L, -2, ++n);
    }
    return 1;
}

static int world_events(lua_State *L) {
    return list_events(L, true);
}

static int world_hypothetical(lua_State *L) {
    return list_events(L, false);
}

static int world_actors(lua_State *L) {
    const eng_world *w = eng_check_world(L, 1);
    lua_createtable(L, (int)w->actors.count, 0);
    for (uint32_t i = 0; i < w->actors.count; i++) {
        eng_push_actor(L, 1, i);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    return 1;
}

static int world_alliances(lua_State *L) {
    const eng_world *w = eng_check_world(L, 1);
    lua_createtable(L, (int)w->alliances.count, 0);
    for (uint32_t i = 0; i < w->alliances.count; i++) {
        eng_push_alliance(L, 1, i);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    return 1;
}

static int world_actor(lua_State *L) {
    size_t n;
    const char *id = luaL_checklstring(L, 2, &n);
    uint32_t index = eng_world_find(eng_check_world(L, 1), id, n);
    if (index == ENG_NONE)
        lua_pushnil(L);
    else
        eng_push_actor(L, 1, index);
    return 1;
}

static int world_alliance(lua_State *L) {
    size_t n;
    const char *id = luaL_checklstring(L, 2, &n);
    uint32_t index = eng_world_find_alliance(eng_check_world(L, 1), id, n);
    if (index == ENG_NONE)
        lua_pushnil(L);
    else
        eng_push_alliance(L, 1, index);
    return 1;
}

static int world_add_actor(lua_State *L) {
    size_t n;
    const char *id = luaL_checklstring(L, 2, &n);
    luaL_argcheck(L, n > 0, 2, "an id is wanted");
    uint32_t index = eng_world_actor(eng_check_world(L, 1), id, n);
    if (index == ENG_NONE) return luaL_error(L, NO_MEMORY);
    eng_push_actor(L, 1, index);
    return 1;
}

static int world_add_alliance(lua_State *L) {
    size_t n;
    const char *id = luaL_checklstring(L, 2, &n);
    luaL_argcheck(L, n > 0, 2, "an id is wanted");
    uint32_t index = eng_world_alliance(eng_check_world(L, 1), id, n);
    if (index == ENG_NONE) return luaL_error(L, NO_MEMORY);
    eng_push_alliance(L, 1, index);
    return 1;
}

/* relation(a, b [, date]) -> value; relation(a, b, value, {why =, date =}) sets it. */
static int world_relation(lua_State *L) {
    eng_world *w = eng_check_world(L, 1);
    size_t na, nb;
    const char *a = luaL_checklstring(L, 2, &na), *b = luaL_checklstring(L, 3, &nb);
    lua_settop(L, 5);
    if (lua_type(L, 4) != LUA_TNUMBER) {
        eng_date date = eng_check_date(L, 4);
        uint32_t x = eng_world_find(w, a, na), y = eng_world_find(w, b, nb);
        bool known = x != ENG_NONE && y != ENG_NONE;
        lua_pushnumber(L, known ? eng_world_relation(w, x, y, date, NULL) : 0);
        return 1;
    }
    double value = lua_tonumber(L, 4);
    luaL_argcheck(L, value >= -1 && value <= 1, 4, "a relation is a number from -1 to 1");
    luaL_argcheck(L, na > 0 && nb > 0 && strcmp(a, b) != 0, 3, "two different actors are wanted");
    eng_move move = {.set = true, .value = value, .date = eng_date_option(L, 5, "date")};
    move.source = eng_source_option(L, 5, w);
    uint32_t x = eng_world_actor(w, a, na), y = eng_world_actor(w, b, nb);
    if (x == ENG_NONE || y == ENG_NONE || !eng_world_move(w, x, y, &move))
        return luaL_error(L, NO_MEMORY);
    lua_pushnumber(L, value);
    return 1;
}

/* Leaves the pairs with a relation: {a, b, value, source of the last move}. */
static int world_relations(lua_State *L) {
    const eng_world *w = eng_check_world(L, 1);
    eng_date date = eng_check_date(L, 2);
    lua_newtable(L);
    lua_Integer n = 0;
    for (size_t i = 0; i < w->pairs.count; i++) {
        const eng_pair *pair = &w->pairs.at[i];
        if (pair->last == ENG_NONE) continue;
        lua_createtable(L, 0, 4);
        eng_set_text(L, "a", w->actors.at[pair->ends[0]].id);
        eng_set_text(L, "b", w->actors.at[pair->ends[1]].id);
        lua_pushnumber(L, eng_world_relation(w, pair->ends[0], pair->ends[1], date, NULL));
        lua_setfield(L, -2, "value");
        const eng_move *last = &w->moves.at[pair->last];
        eng_push_source(L, last->source);
        eng_set_date(L, "date", last->date);
        lua_setfield(L, -2, "source");
        lua_rawseti(L, -2, ++n);
    }
    return 1;
}

static void set_number(lua_State *L, const char *key, double value) {
    if (isnan(value)) return;
    lua_pushnumber(L, value);
    lua_setfield(L, -2, key);
}

static void push_difference(lua_State *L, const eng_difference *d) {
    static const struct {
        const char *what, *id, *other;
    } names[] = {[ENG_DIFF_ALLIANCE] = {"alliance", "alliance", NULL},
                 [ENG_DIFF_MEMBER] = {"member", "alliance", "member"},
                 [ENG_DIFF_RELATION] = {"relation", "a", "b"},
                 [ENG_DIFF_ATTRIBUTE] = {"attribute", "actor", "key"}};
    lua_createtable(L, 0, 6);
    eng_set_text(L, "what", names[d->kind].what);
    eng_set_text(L, names[d->kind].id, d->id);
    if (d->other != NULL) eng_set_text(L, names[d->kind].other, d->other);
    eng_set_text(L, "before", d->before);
    eng_set_text(L, "after", d->after);
    bool numbers = d->kind == ENG_DIFF_RELATION || d->kind == ENG_DIFF_ATTRIBUTE;
    if (numbers && d->before == NULL) set_number(L, "before", d->from);
    if (numbers && d->after == NULL) set_number(L, "after", d->to);
    if (d->source == NULL) return;
    eng_push_source(L, d->source);
    lua_setfield(L, -2, "source");
}

static int world_diff(lua_State *L) {
    eng_world *a = eng_check_world(L, 1), *b = eng_check_world(L, 2);
    eng_scratch *scratch = eng_push_scratch(L);
    if (!eng_world_diff(a, b, &scratch->diff)) return luaL_error(L, NO_MEMORY);
    lua_createtable(L, (int)scratch->diff.count, 0);
    for (size_t i = 0; i < scratch->diff.count; i++) {
        push_difference(L, &scratch->diff.at[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    eng_scratch_clear(scratch);
    return 1;
}

static int world_clock(lua_State *L) {
    const eng_world *w = eng_check_world(L, 1);
    char text[ENG_DATE_TEXT];
    lua_pushstring(L, w->clock.year ? eng_date_format(w->clock, text) : NULL);
    return 1;
}

static const luaL_Reg METHODS[] = {{"apply_json", world_apply_json},
                                   {"load_names", world_load_names},
                                   {"json", world_json},
                                   {"fork", world_fork},
                                   {"mark", world_mark},
                                   {"rollback", world_rollback},
                                   {"events", world_events},
                                   {"hypothetical", world_hypothetical},
                                   {"actors", world_actors},
                                   {"alliances", world_alliances},
                                   {"actor", world_actor},
                                   {"alliance", world_alliance},
                                   {"add_actor", world_add_actor},
                                   {"add_alliance", world_add_alliance},
                                   {"relation", world_relation},
                                   {"relations", world_relations},
                                   {"diff", world_diff},
                                   {"clock", world_clock},
                                   {NULL, NULL}};

int eng_bind_world(lua_State *L) {
    static const luaL_Reg functions[] = {
        {"new", world_new}, {"read", world_read}, {"quote", quote}, {NULL, NULL}};
    luaL_newmetatable(L, SCRATCH_TYPE);
    lua_pushcfunction(L, scratch_gc);
    lua_setfield(L, -2, "__gc");
    luaL_newmetatable(L, MARK_TYPE);
    luaL_newmetatable(L, ENG_WORLD_TYPE); /* -> scratch mark world */
    lua_pushcfunction(L, world_gc);
    lua_setfield(L, -2, "__gc");
    lua_pushboolean(L, 0); /* __gc trusts what it is given */
    lua_setfield(L, -2, "__metatable");
    luaL_newlib(L, METHODS);
    lua_pushvalue(L, -1);
    lua_setfield(L, -3, "__index"); /* -> scratch mark world methods */
    eng_open_handles(L);
    luaL_newlib(L, functions);
    lua_insert(L, -2);
    lua_setfield(L, -2, "methods"); /* stdlib/engine/world.lua adds its own */
    return 1;
}
