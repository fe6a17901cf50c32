/* models_balance.c: engine.core.models.balance and antal. */
#include "bind/models.h"

#include <lauxlib.h>
#include <math.h>

#include "models/frustration.h"

/* Element `k` of the edge on top, a whole number from low to high. */
static lua_Integer element(lua_State *L, int k, size_t edge, lua_Integer low, lua_Integer high) {
    int whole;
    lua_rawgeti(L, -1, k);
    lua_Integer value = lua_tointegerx(L, -1, &whole);
    lua_pop(L, 1);
    if (!whole || value < low || value > high)
        luaL_error(L, "balance: edge %d is no {a, b, sign} with nodes from 1 to %I", (int)edge,
                   (lua_Integer)ENG_BALANCE_MAX_NODES);
    return value;
}

static void read_edges(lua_State *L, eng_arena *arena, eng_signed_graph *g) {
    g->nodes = (size_t)eng_models_integer(L, "balance", "nodes", 0, ENG_BALANCE_MAX_NODES, 0);
    if (lua_getfield(L, 1, "edges") != LUA_TTABLE)
        luaL_error(L, "balance: edges must be a list of {a, b, sign}");
    g->edges = lua_rawlen(L, -1);
    eng_signed_edge *edge = eng_models_need(L, eng_arena_zalloc(arena, g->edges + 1, sizeof *edge));
    for (size_t k = 0; k < g->edges; k++) {
        if (lua_rawgeti(L, -1, (lua_Integer)k + 1) != LUA_TTABLE)
            luaL_error(L, "balance: edge %d is no {a, b, sign}", (int)k + 1);
        edge[k].a = (uint32_t)(element(L, 1, k + 1, 1, (lua_Integer)g->nodes) - 1);
        edge[k].b = (uint32_t)(element(L, 2, k + 1, 1, (lua_Integer)g->nodes) - 1);
        edge[k].sign = (int32_t)element(L, 3, k + 1, -1, 1);
        lua_pop(L, 1);
    }
    g->edge = edge;
    lua_pop(L, 1);
}

static void push_frustration(lua_State *L, const eng_frustration *f, size_t n) {
    lua_pushinteger(L, (lua_Integer)f->index);
    lua_setfield(L, -2, "frustration");
    lua_pushinteger(L, (lua_Integer)f->lower);
    lua_setfield(L, -2, "lower");
    lua_pushboolean(L, f->exact);
    lua_setfield(L, -2, "exact");
    lua_createtable(L, (int)n, 0);
    for (size_t i = 0; i < n; i++) {
        lua_pushinteger(L, f->camp[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    lua_setfield(L, -2, "camp");
}

static void push_triads(lua_State *L, const eng_triads *t) {
    lua_createtable(L, 4, 0);
    for (int i = 0; i < 4; i++) {
        lua_pushinteger(L, (lua_Integer)t->with[i]);
        lua_rawseti(L, -2, i + 1);
    }
    lua_setfield(L, -2, "triads");
}

static void push_marvel(lua_State *L, const eng_balance_flow *flow, size_t n) {
    lua_createtable(L, 0, 4);
    lua_pushnumber(L, flow->lambda);
    lua_setfield(L, -2, "lambda");
    if (isfinite(flow->blow_up)) {
        lua_pushnumber(L, flow->blow_up);
        lua_setfield(L, -2, "blow_up");
    }
    lua_pushboolean(L, flow->converged);
    lua_setfield(L, -2, "converged");
    lua_createtable(L, (int)n, 0);
    for (size_t i = 0; i < n; i++) {
        lua_pushinteger(L, flow->camp[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    lua_setfield(L, -2, "camp");
    lua_setfield(L, -2, "marvel");
}

/* balance{nodes =, edges = {{a, b, sign}, ...}, effort =, seed =, progress =} -> {frustration,
 * lower, exact, camp, triads, marvel}, or nil, message */
int eng_models_balance(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    eng_watcher w = eng_models_watcher(L, "balance");
    eng_arena *arena = eng_models_arena(L);
    eng_signed_graph g;
    read_edges(L, arena, &g);
    uint64_t effort = (uint64_t)eng_models_integer(L, "balance", "effort", 0, LUA_MAXINTEGER, 5000);
    uint64_t seed =
        (uint64_t)eng_models_integer(L, "balance", "seed", LUA_MININTEGER, LUA_MAXINTEGER, 1);
    eng_frustration f;
    eng_triads t;
    eng_balance_flow flow;
    eng_error err;
    w.label = "branches";
    w.all = effort > 0 ? (lua_Integer)effort : 1;
    bool ok = eng_balance_frustration(&g, seed, effort, eng_models_tick, &w, arena, &f, &err);
    if (w.failed) return lua_error(L);
    if (!ok || !eng_balance_triads(&g, arena, &t, &err) ||
        !eng_balance_marvel(&g, arena, &flow, &err)) {
        luaL_pushfail(L);
        lua_pushstring(L, err.message);
        return 2;
    }
    lua_createtable(L, 0, 6);
    push_frustration(L, &f, g.nodes);
    push_triads(L, &t);
    push_marvel(L, &flow, g.nodes);
    eng_arena_free(arena);
    return 1;
}

/* antal(p) -> share of friendly edges */
int eng_models_antal(lua_State *L) {
    lua_Number p = luaL_checknumber(L, 1);
    luaL_argcheck(L, p >= 0 && p <= 1, 1, "a probability goes from 0 to 1");
    lua_pushnumber(L, eng_balance_antal(p));
    return 1;
}
