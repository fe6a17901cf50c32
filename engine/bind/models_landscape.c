/* models_landscape.c: engine.core.models.landscape. */
#include "bind/models.h"

#include <lauxlib.h>
#include <math.h>
#include <string.h>

#include "base/work.h"
#include "models/landscape.h"

/* The place, 1 to n, in element `k` of the pair on top, from 0. */
static size_t place(lua_State *L, int k, size_t pair, size_t n) {
    int whole;
    lua_rawgeti(L, -1, k);
    lua_Integer at = lua_tointegerx(L, -1, &whole);
    lua_pop(L, 1);
    if (!whole || at < 1 || (size_t)at > n)
        luaL_error(L, "landscape: pair %d does not name actors by numbers from 1 to %d", (int)pair,
                   (int)n);
    return (size_t)at - 1;
}

static void read_sizes(lua_State *L, eng_arena *arena, eng_landscape *l) {
    if (lua_getfield(L, 1, "sizes") != LUA_TTABLE)
        luaL_error(L, "landscape: sizes must be a list of numbers");
    l->actors = lua_rawlen(L, -1);
    if (l->actors < 2 || l->actors > ENG_LANDSCAPE_MAX_ACTORS)
        luaL_error(L, "landscape: %d actors; 2 to %d are possible", (int)l->actors,
                   (int)ENG_LANDSCAPE_MAX_ACTORS);
    double *size = eng_models_need(L, eng_arena_zalloc(arena, l->actors, sizeof *size));
    for (size_t i = 0; i < l->actors; i++) {
        if (lua_rawgeti(L, -1, (lua_Integer)i + 1) != LUA_TNUMBER)
            luaL_error(L, "landscape: size %d is no number", (int)i + 1);
        size[i] = lua_tonumber(L, -1);
        lua_pop(L, 1);
    }
    l->size = size;
    lua_pop(L, 1);
}

static void read_pairs(lua_State *L, eng_arena *arena, eng_landscape *l) {
    size_t n = l->actors;
    double *p = eng_models_need(L, eng_arena_zalloc(arena, n * n, sizeof *p));
    for (size_t i = 0; i < n * n; i++)
        p[i] = NAN;
    if (lua_getfield(L, 1, "pairs") != LUA_TTABLE)
        luaL_error(L, "landscape: pairs must be a list of {i, j, propensity}");
    size_t pairs = lua_rawlen(L, -1);
    for (size_t k = 1; k <= pairs; k++) {
        if (lua_rawgeti(L, -1, (lua_Integer)k) != LUA_TTABLE)
            luaL_error(L, "landscape: pair %d is no {i, j, propensity}", (int)k);
        size_t i = place(L, 1, k, n), j = place(L, 2, k, n);
        if (lua_rawgeti(L, -1, 3) != LUA_TNUMBER)
            luaL_error(L, "landscape: the propensity of pair %d is no number", (int)k);
        if (i == j) luaL_error(L, "landscape: pair %d is an actor with itself", (int)k);
        if (!isnan(p[i * n + j])) luaL_error(L, "landscape: pair %d is there twice", (int)k);
        double value = lua_tonumber(L, -1);
        if (!isfinite(value)) luaL_error(L, "landscape: the propensity of pair %d", (int)k);
        p[i * n + j] = p[j * n + i] = value;
        lua_pop(L, 2);
    }
    lua_pop(L, 1);
    l->propensity = p;
}

/* -> list of 0 and 1 */
static void push_sides(lua_State *L, const uint8_t *side, size_t n) {
    lua_createtable(L, (int)n, 0);
    for (size_t i = 0; i < n; i++) {
        lua_pushinteger(L, side[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
}

static void push_minima(lua_State *L, const eng_landscape_result *r, size_t n) {
    lua_createtable(L, (int)r->kept, 0);
    for (size_t m = 0; m < r->kept; m++) {
        lua_createtable(L, 0, 3);
        lua_pushnumber(L, r->minima[m].energy);
        lua_setfield(L, -2, "energy");
        lua_pushnumber(L, r->minima[m].basin);
        lua_setfield(L, -2, "basin");
        push_sides(L, r->minima[m].side, n);
        lua_setfield(L, -2, "side");
        lua_rawseti(L, -2, (lua_Integer)m + 1);
    }
}

/* What the table at 1 asks for. */
static eng_landscape_options read_options(lua_State *L, eng_watcher *watcher) {
    lua_pushvalue(L, 1);
    double error = eng_models_number(L, "landscape", "error", 0, 1e6);
    lua_pop(L, 1);
    return (eng_landscape_options){
        .seed =
            (uint64_t)eng_models_integer(L, "landscape", "seed", LUA_MININTEGER, LUA_MAXINTEGER, 1),
        .starts = (uint32_t)eng_models_integer(L, "landscape", "starts", 1,
                                               ENG_LANDSCAPE_MAX_STARTS, 1000),
        .draws =
            (uint32_t)eng_models_integer(L, "landscape", "draws", 0, ENG_LANDSCAPE_MAX_DRAWS, 0),
        .threads =
            (uint32_t)eng_models_integer(L, "landscape", "threads", 1, ENG_WORK_MAX_THREADS, 1),
        .error = isnan(error) ? .25 : error,
        .tick = eng_models_tick,
        .tick_data = watcher};
}

/* Adds the draws to the result on top. */
static void add_draws(lua_State *L, const eng_landscape_drawn *drawn, size_t n) {
    lua_createtable(L, (int)n, 0);
    for (size_t i = 0; i < n; i++) {
        lua_pushnumber(L, drawn->moved[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    lua_setfield(L, -2, "moved");
    lua_pushnumber(L, drawn->same);
    lua_setfield(L, -2, "same");
    lua_pushinteger(L, drawn->draws);
    lua_setfield(L, -2, "draws");
}

/* landscape{sizes =, pairs =, seed =, starts =, draws =, error =, threads =, progress =} ->
 * {minima, found, exact, starts, all_starts, stopped, moved, same, draws} */
int eng_models_landscape(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    eng_watcher w = eng_models_watcher(L, "landscape");
    eng_arena *arena = eng_models_arena(L);
    eng_landscape l;
    read_sizes(L, arena, &l);
    read_pairs(L, arena, &l);
    eng_landscape_options o = read_options(L, &w);
    eng_landscape_result r;
    eng_error err;
    w.label = "descents";
    w.all = l.actors > ENG_LANDSCAPE_EXACT ? o.starts : ENG_LANDSCAPE_STARTS;
    bool ok = eng_landscape_minima(&l, &o, arena, &r, &err);
    if (w.failed) return lua_error(L);
    if (!ok) return luaL_error(L, "%s", err.message);
    eng_landscape_drawn drawn = {0};
    if (o.draws > 0 && !w.stopped) {
        w.label = "draws";
        w.all = o.draws;
        ok = eng_landscape_draws(&l, r.minima[0].side, &o, arena, &drawn, &err);
        if (w.failed) return lua_error(L);
        if (!ok) return luaL_error(L, "%s", err.message);
    }
    lua_createtable(L, 0, 9);
    push_minima(L, &r, l.actors);
    lua_setfield(L, -2, "minima");
    lua_pushinteger(L, (lua_Integer)r.found);
    lua_setfield(L, -2, "found");
    lua_pushboolean(L, r.exact);
    lua_setfield(L, -2, "exact");
    lua_pushinteger(L, r.starts);
    lua_setfield(L, -2, "starts");
    lua_pushboolean(L, r.all_starts);
    lua_setfield(L, -2, "all_starts");
    lua_pushboolean(L, w.stopped);
    lua_setfield(L, -2, "stopped");
    if (drawn.draws > 0) add_draws(L, &drawn, l.actors);
    eng_arena_free(arena);
    return 1;
}
