/* models.c: engine.core.models: hazard, simulate, power, shares and logit for Lua. */
#include "bind/bind.h"
#include "bind/models.h"

#include <lauxlib.h>
#include <math.h>
#include <string.h>

#include "base/hash.h"
#include "host/limits.h"
#include "models/logit.h"
#include "models/power.h"
#include "models/simulate.h"

static const char ARENA[] = "engine.models.arena";

static int arena_free(lua_State *L) {
    eng_arena_free(lua_touserdata(L, 1));
    return 0;
}

eng_arena *eng_models_arena(lua_State *L) {
    eng_arena *arena = lua_newuserdatauv(L, sizeof *arena, 0);
    *arena = (eng_arena){.meter = eng_limits_meter(L)};
    if (luaL_newmetatable(L, ARENA)) {
        lua_pushcfunction(L, arena_free);
        lua_setfield(L, -2, "__gc");
    }
    lua_setmetatable(L, -2);
    return arena;
}

void *eng_models_need(lua_State *L, void *memory) {
    if (memory == NULL) luaL_error(L, "out of memory");
    return memory;
}

double eng_models_number(lua_State *L, const char *owner, const char *key, double low,
                         double high) {
    int type = lua_getfield(L, -1, key);
    double value = type == LUA_TNUMBER ? lua_tonumber(L, -1) : NAN;
    lua_pop(L, 1);
    if (type == LUA_TNIL) return NAN;
    if (type != LUA_TNUMBER)
        luaL_error(L, "%s: %s is a %s, not a number", owner, key, lua_typename(L, type));
    if (!(value >= low && value <= high))
        luaL_error(L, "%s: %s is %f; it goes from %f to %f", owner, key, value, low, high);
    return value;
}

lua_Integer eng_models_integer(lua_State *L, const char *owner, const char *key, lua_Integer low,
                               lua_Integer high, lua_Integer absent) {
    lua_getfield(L, 1, key);
    int whole;
    lua_Integer value = lua_isnil(L, -1) ? absent : lua_tointegerx(L, -1, &whole);
    if (!lua_isnil(L, -1) && !whole) luaL_error(L, "%s: %s must be a whole number", owner, key);
    lua_pop(L, 1);
    if (value < low || value > high)
        luaL_error(L, "%s: %s is %I; it goes from %I to %I", owner, key, value, low, high);
    return value;
}

/* hazard{lage = ..., ...} -> p, {names of terms filled in with the median} */
static int models_hazard(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    const eng_hazard_model *m = eng_hazard_c12();
    double x[ENG_HAZARD_TERMS];
    unsigned filled[ENG_HAZARD_TERMS] = {0};
    for (int k = 0; k < ENG_HAZARD_TERMS; k++)
        x[k] = eng_models_number(L, "hazard", eng_hazard_term_name((eng_hazard_term)k), -1e6, 1e6);
    x[ENG_TERM_CONST] = 1;
    eng_hazard_fill(m, x, filled);
    lua_pushnumber(L, eng_hazard_probability(eng_hazard_eta(m->coef, m->shift, x)));
    lua_newtable(L);
    lua_Integer n = 0;
    for (int k = 0; k < ENG_HAZARD_TERMS; k++) {
        if (!filled[k]) continue;
        lua_pushstring(L, eng_hazard_term_name((eng_hazard_term)k));
        lua_rawseti(L, -2, ++n);
    }
    return 2;
}

/* The string at the top of the stack, which some table keeps alive; raises if it is none. */
static const char *checked_id(lua_State *L, const char *what, size_t *n) {
    if (lua_type(L, -1) != LUA_TSTRING) luaL_error(L, "simulate: %s must be a string", what);
    return lua_tolstring(L, -1, n);
}

/* Fills one member from the table on top, and notes its place in the table at `index`. */
static void read_member(lua_State *L, int index, size_t place, eng_hazard_member *out) {
    if (!lua_istable(L, -1)) luaL_error(L, "simulate: a member must be a table");
    size_t n;
    lua_getfield(L, -1, "id");
    const char *id = checked_id(L, "a member's id", &n);
    if (lua_getfield(L, index, id) != LUA_TNIL) luaL_error(L, "simulate: %s is there twice", id);
    lua_pop(L, 1);
    lua_pushinteger(L, (lua_Integer)place);
    lua_setfield(L, index, id);
    out->key = eng_hash(id, n, 0);
    lua_pop(L, 1); /* the member's table keeps the string */
    out->age = eng_models_number(L, id, "age", 0, 1e4);
    out->cinc = eng_models_number(L, id, "cinc", 0, 1);
    out->cinc_joining = eng_models_number(L, id, "cinc_joining", 0, 1);
    out->polyarchy = eng_models_number(L, id, "polyarchy", 0, 1);
    out->polyarchy_joining = eng_models_number(L, id, "polyarchy_joining", 0, 1);
    out->leader_changes = eng_models_number(L, id, "leader_changes", 0, 100);
}

/* Members in order; leaves the table from id to place. -> index */
static void read_members(lua_State *L, eng_arena *arena, eng_hazard_alliance *a) {
    lua_newtable(L);
    int index = lua_gettop(L);
    if (lua_getfield(L, 1, "members") != LUA_TTABLE)
        luaL_error(L, "simulate: members must be a list");
    size_t n = lua_rawlen(L, -1);
    if (n < 1 || n > ENG_SIMULATE_MAX_MEMBERS)
        luaL_error(L, "simulate: %d members; 1 to %d are possible", (int)n,
                   (int)ENG_SIMULATE_MAX_MEMBERS);
    eng_hazard_member *member = eng_models_need(L, eng_arena_zalloc(arena, n, sizeof *member));
    for (size_t i = 0; i < n; i++) {
        lua_rawgeti(L, -1, (lua_Integer)i + 1);
        read_member(L, index, i, &member[i]);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    a->member = member;
    a->members = a->states = n;
}

/* The place of element `k` of the pair on top; a state not seen before gets the next place. */
static size_t rival(lua_State *L, int index, int k, size_t *states) {
    size_t n;
    lua_rawgeti(L, -1, k);
    const char *id = checked_id(L, "a rival", &n);
    if (lua_getfield(L, index, id) == LUA_TNIL) {
        lua_pushinteger(L, (lua_Integer)(*states)++);
        lua_setfield(L, index, id);
        lua_getfield(L, index, id);
        lua_replace(L, -2);
    }
    size_t place = (size_t)lua_tointeger(L, -1);
    lua_pop(L, 2);
    return place;
}

/* Pairs of rivals as a bit matrix; `index` is the table of places. */
static void read_rivals(lua_State *L, int index, eng_arena *arena, eng_hazard_alliance *a) {
    int type = lua_getfield(L, 1, "rivals");
    if (type != LUA_TNIL && type != LUA_TTABLE) luaL_error(L, "simulate: rivals must be a list");
    size_t pairs = type == LUA_TTABLE ? lua_rawlen(L, -1) : 0, states = a->members;
    if (pairs > 100000) luaL_error(L, "simulate: more than 100000 pairs of rivals");
    uint32_t(*ends)[2] =
        pairs ? eng_models_need(L, eng_arena_zalloc(arena, pairs, sizeof *ends)) : NULL;
    for (size_t i = 0; i < pairs; i++) {
        if (lua_rawgeti(L, -1, (lua_Integer)i + 1) != LUA_TTABLE)
            luaL_error(L, "simulate: a pair of rivals must be a table of two ids");
        for (int k = 0; k < 2; k++)
            ends[i][k] = (uint32_t)rival(L, index, k + 1, &states);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    size_t words = eng_hazard_words(states);
    uint64_t *rows = eng_models_need(L, eng_arena_zalloc(arena, states, words * sizeof *rows));
    for (size_t i = 0; i < pairs; i++) {
        size_t x = ends[i][0], y = ends[i][1];
        if (x == y) continue;
        rows[x * words + y / 64] |= UINT64_C(1) << (y % 64);
        rows[y * words + x / 64] |= UINT64_C(1) << (x % 64);
    }
    a->states = states;
    a->rivals = rows;
}

eng_watcher eng_models_watcher(lua_State *L, const char *owner) {
    int type = lua_getfield(L, 1, "progress");
    if (type != LUA_TNIL && type != LUA_TFUNCTION)
        luaL_error(L, "%s: progress must be a function", owner);
    return (eng_watcher){.L = L, .function = type == LUA_TFUNCTION ? lua_gettop(L) : 0};
}

enum { STEPS = 10000 }; /* that stand for the work between two ticks */

static int look(lua_State *L) {
    eng_limits_tick(L, STEPS);
    eng_limits_look(L);
    return 0;
}

bool eng_models_look(eng_watcher *w) {
    lua_pushcfunction(w->L, look);
    if (lua_pcall(w->L, 0, 0, 0) == LUA_OK) return true;
    w->failed = w->stopped = true;
    return false;
}

bool eng_models_tick(void *watcher, uint64_t done) {
    eng_watcher *w = watcher;
    if (!eng_models_look(w)) return false;
    if (w->function == 0) return true;
    lua_pushvalue(w->L, w->function);
    lua_pushinteger(w->L, (lua_Integer)done);
    lua_pushinteger(w->L, w->all);
    lua_pushstring(w->L, w->label);
    if (lua_pcall(w->L, 3, 1, 0) != LUA_OK) {
        w->failed = w->stopped = true;
        return false;
    }
    w->stopped = !lua_isnil(w->L, -1) && !lua_toboolean(w->L, -1);
    lua_pop(w->L, 1);
    return !w->stopped;
}

static void push_band(lua_State *L, eng_band band) {
    lua_createtable(L, 0, 3);
    lua_pushnumber(L, band.p);
    lua_setfield(L, -2, "p");
    lua_pushnumber(L, band.lo);
    lua_setfield(L, -2, "lo");
    lua_pushnumber(L, band.hi);
    lua_setfield(L, -2, "hi");
}

static void push_result(lua_State *L, const eng_simulate_result *r, size_t members) {
    lua_newtable(L);
    lua_pushinteger(L, r->runs);
    lua_setfield(L, -2, "runs");
    lua_pushinteger(L, r->draws);
    lua_setfield(L, -2, "draws");
    lua_pushnumber(L, r->exits);
    lua_setfield(L, -2, "exits");
    push_band(L, r->any);
    lua_setfield(L, -2, "any");
    lua_newtable(L); /* -> result members */
    lua_getfield(L, 1, "members");
    for (size_t i = 0; i < members; i++) {
        lua_rawgeti(L, -1, (lua_Integer)i + 1);
        lua_getfield(L, -1, "id");
        push_band(L, r->member[i]); /* -> result members list member id band */
        lua_settable(L, -5);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    lua_setfield(L, -2, "members");
    lua_newtable(L);
    for (int k = 0; k < ENG_HAZARD_TERMS; k++) {
        if (!r->filled[k]) continue;
        lua_pushinteger(L, r->filled[k]);
        lua_setfield(L, -2, eng_hazard_term_name((eng_hazard_term)k));
    }
    lua_setfield(L, -2, "filled");
}

/* simulate{members = {{id = ...}, ...}, rivals = {{a, b}, ...}, term =, asymmetric =, horizon =,
 * runs =, seed =, threads =, progress =} -> {runs, draws, exits, any, members, filled} */
static int models_simulate(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    eng_watcher w = eng_models_watcher(L, "simulate"); /* -> options progress */
    eng_arena *arena = eng_models_arena(L);            /* -> options progress arena */
    eng_hazard_alliance a = {0};
    read_members(L, arena, &a); /* -> options progress arena index */
    read_rivals(L, lua_gettop(L), arena, &a);
    lua_pushvalue(L, 1);
    a.term = eng_models_number(L, "simulate", "term", 0, 1e4);
    a.asymmetric = eng_models_number(L, "simulate", "asymmetric", 0, 1);
    lua_pop(L, 1);
    w.label = "runs";
    eng_simulate_options o = {
        .seed =
            (uint64_t)eng_models_integer(L, "simulate", "seed", LUA_MININTEGER, LUA_MAXINTEGER, 1),
        .runs =
            (uint32_t)eng_models_integer(L, "simulate", "runs", 1, ENG_SIMULATE_MAX_RUNS, 10000),
        .horizon =
            (uint32_t)eng_models_integer(L, "simulate", "horizon", 1, ENG_SIMULATE_MAX_HORIZON, 1),
        .threads =
            (uint32_t)eng_models_integer(L, "simulate", "threads", 1, ENG_SIMULATE_MAX_THREADS, 1),
        .tick = eng_models_tick,
        .tick_data = &w};
    w.all = o.runs;
    eng_simulate_result r;
    eng_error err;
    bool ok = eng_simulate(eng_hazard_c12(), &a, &o, arena, &r, &err);
    if (w.failed) return lua_error(L);
    if (!ok) return luaL_error(L, "%s", err.message);
    push_result(L, &r, a.members);
    eng_arena_free(arena);
    return 1;
}

static void push_indices(lua_State *L, const char *name, const char *value_name,
                         const eng_power_index *index, size_t n) {
    lua_createtable(L, (int)n, 0);
    lua_createtable(L, (int)n, 0); /* -> result exact values */
    for (size_t i = 0; i < n; i++) {
        lua_pushstring(L, index[i].exact);
        lua_rawseti(L, -3, (lua_Integer)i + 1);
        lua_pushnumber(L, index[i].value);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    lua_setfield(L, -3, value_name);
    lua_setfield(L, -2, name);
}

/* power(quota, {weights}) -> {banzhaf, shapley, banzhaf_value, shapley_value}, or nil, message */
static int models_power(lua_State *L) {
    lua_Integer quota = luaL_checkinteger(L, 1);
    luaL_checktype(L, 2, LUA_TTABLE);
    lua_settop(L, 2);
    size_t n = lua_rawlen(L, 2);
    uint64_t weights[ENG_POWER_MAX_PLAYERS];
    for (size_t i = 0; i < n && i < ENG_POWER_MAX_PLAYERS; i++) {
        int whole;
        lua_rawgeti(L, 2, (lua_Integer)i + 1);
        lua_Integer w = lua_tointegerx(L, -1, &whole);
        lua_pop(L, 1);
        if (!whole || w < 0)
            return luaL_error(L, "power: weight %d is no whole number of 0 or more", (int)i + 1);
        weights[i] = (uint64_t)w;
    }
    eng_arena *arena = eng_models_arena(L);
    eng_power_result r;
    eng_error err;
    if (!eng_power(quota < 0 ? 0 : (uint64_t)quota, weights, n, arena, &r, &err)) {
        luaL_pushfail(L);
        lua_pushstring(L, err.message);
        return 2;
    }
    lua_newtable(L);
    push_indices(L, "banzhaf", "banzhaf_value", r.banzhaf, n);
    push_indices(L, "shapley", "shapley_value", r.shapley, n);
    eng_arena_free(arena);
    return 1;
}

/* shares{v1, v2, false, ...} -> {s1, s2, false, ...}, herfindahl; false is unknown. All are false,
 * and the index nil, where the sum is 0. */
static int models_shares(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    size_t n = lua_rawlen(L, 1);
    eng_arena *arena = eng_models_arena(L);
    double *value = eng_models_need(L, eng_arena_zalloc(arena, n + 1, sizeof *value));
    double *share = eng_models_need(L, eng_arena_zalloc(arena, n + 1, sizeof *share));
    for (size_t i = 0; i < n; i++) {
        int type = lua_rawgeti(L, 1, (lua_Integer)i + 1);
        value[i] = type == LUA_TNUMBER ? lua_tonumber(L, -1) : NAN;
        lua_pop(L, 1);
        if (type != LUA_TBOOLEAN && !(value[i] >= 0 && value[i] < HUGE_VAL))
            return luaL_error(L, "shares: value %d is neither a number of 0 or more nor false",
                              (int)i + 1);
    }
    double herfindahl = eng_shares(value, n, share);
    lua_createtable(L, (int)n, 0);
    for (size_t i = 0; i < n; i++) {
        if (isnan(share[i]))
            lua_pushboolean(L, 0);
        else
            lua_pushnumber(L, share[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    if (isnan(herfindahl))
        lua_pushnil(L);
    else
        lua_pushnumber(L, herfindahl);
    eng_arena_free(arena);
    return 2;
}

/* Numbers 1 to `n` of the list on top into `out`, or an error that names the row. */
static void read_numbers(lua_State *L, size_t n, size_t row, double *out) {
    if (!lua_istable(L, -1) || lua_rawlen(L, -1) != n)
        luaL_error(L, "logit: row %d is no list of %d numbers", (int)row, (int)n);
    for (size_t i = 0; i < n; i++) {
        if (lua_rawgeti(L, -1, (lua_Integer)i + 1) != LUA_TNUMBER)
            luaL_error(L, "logit: row %d is no list of %d numbers", (int)row, (int)n);
        out[i] = lua_tonumber(L, -1);
        lua_pop(L, 1);
    }
}

/* Numbers the distinct values of the list on top from 0; how many there are goes to *count. */
static uint32_t *read_clusters(lua_State *L, size_t n, eng_arena *arena, size_t *count) {
    uint32_t *cluster = eng_models_need(L, eng_arena_zalloc(arena, n, sizeof *cluster));
    int list = lua_gettop(L);
    lua_newtable(L); /* -> list seen */
    for (size_t i = 0; i < n; i++) {
        if (lua_rawgeti(L, list, (lua_Integer)i + 1) == LUA_TNIL)
            luaL_error(L, "logit: row %d has no cluster", (int)i + 1);
        lua_pushvalue(L, -1);
        if (lua_gettable(L, list + 1) == LUA_TNIL) { /* -> list seen value nil */
            lua_pop(L, 1);
            lua_pushvalue(L, -1);
            lua_pushinteger(L, (lua_Integer)*count);
            lua_settable(L, list + 1);
            lua_pushinteger(L, (lua_Integer)(*count)++);
        }
        cluster[i] = (uint32_t)lua_tointeger(L, -1);
        lua_pop(L, 2);
    }
    lua_pop(L, 1);
    return cluster;
}

/* logit{x = {{1, ...}, ...}, y = {0, 1, ...}, cluster = {...}} -> {coef, covariance, loglik}, or
 * nil, message */
static int models_logit(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    eng_arena *arena = eng_models_arena(L);
    if (lua_getfield(L, 1, "x") != LUA_TTABLE || lua_rawlen(L, -1) == 0 ||
        lua_rawgeti(L, -1, 1) != LUA_TTABLE)
        return luaL_error(L, "logit: x must be a list of rows");
    size_t k = lua_rawlen(L, -1), n = lua_rawlen(L, -2);
    lua_pop(L, 1);
    if (k < 1 || k > ENG_LOGIT_MAX_TERMS) return luaL_error(L, "logit: %d terms", (int)k);
    double *x = eng_models_need(L, eng_arena_zalloc(arena, n, k * sizeof *x));
    double *y = eng_models_need(L, eng_arena_zalloc(arena, n, sizeof *y));
    for (size_t i = 0; i < n; i++) {
        lua_rawgeti(L, -1, (lua_Integer)i + 1);
        read_numbers(L, k, i + 1, x + i * k);
        lua_pop(L, 1);
    }
    lua_getfield(L, 1, "y");
    read_numbers(L, n, 0, y);
    size_t clusters = 0;
    uint32_t *cluster = NULL;
    if (lua_getfield(L, 1, "cluster") == LUA_TTABLE)
        cluster = read_clusters(L, n, arena, &clusters);
    eng_logit_fit fit;
    eng_error err;
    if (!eng_logit(x, y, n, k, cluster, clusters, arena, &fit, &err)) {
        luaL_pushfail(L);
        lua_pushstring(L, err.message);
        return 2;
    }
    lua_newtable(L);
    lua_pushnumber(L, fit.loglik);
    lua_setfield(L, -2, "loglik");
    lua_createtable(L, (int)k, 0);
    lua_createtable(L, (int)k, 0); /* -> result coef covariance */
    for (size_t a = 0; a < k; a++) {
        lua_pushnumber(L, fit.coef[a]);
        lua_rawseti(L, -3, (lua_Integer)a + 1);
        lua_createtable(L, (int)k, 0);
        for (size_t b = 0; b < k; b++) {
            lua_pushnumber(L, fit.covariance[a * k + b]);
            lua_rawseti(L, -2, (lua_Integer)b + 1);
        }
        lua_rawseti(L, -2, (lua_Integer)a + 1);
    }
    lua_setfield(L, -3, "covariance");
    lua_setfield(L, -2, "coef");
    eng_arena_free(arena);
    return 1;
}

int eng_bind_models(lua_State *L) {
    static const luaL_Reg functions[] = {
        {"hazard", models_hazard},         {"simulate", models_simulate},
        {"power", models_power},           {"shares", models_shares},
        {"logit", models_logit},           {"landscape", eng_models_landscape},
        {"balance", eng_models_balance},   {"antal", eng_models_antal},
        {"design", eng_models_design},     {"effects", eng_models_effects},
        {"backtest", eng_models_backtest}, {NULL, NULL}};
    luaL_newlib(L, functions);
    return 1;
}
