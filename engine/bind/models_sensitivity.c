/* models_sensitivity.c: engine.core.models.design and effects. */
#include "bind/models.h"

#include <lauxlib.h>
#include <math.h>

#include "models/sensitivity.h"

/* Reads method, inputs, samples, seed and base from the table at 1; gives the rows. */
static size_t read_plan(lua_State *L, eng_arena *arena, eng_sensitivity *s) {
    static const char *const methods[] = {"oat", "morris", "sobol", NULL};
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_getfield(L, 1, "method");
    s->method = (eng_sensitivity_method)luaL_checkoption(L, -1, NULL, methods);
    lua_pop(L, 1);
    s->inputs =
        (size_t)eng_models_integer(L, "sensitivity", "inputs", 1, ENG_SENSITIVITY_MAX_INPUTS, 0);
    s->samples =
        (size_t)eng_models_integer(L, "sensitivity", "samples", 2, ENG_SENSITIVITY_MAX_ROWS, 2);
    s->seed =
        (uint64_t)eng_models_integer(L, "sensitivity", "seed", LUA_MININTEGER, LUA_MAXINTEGER, 1);
    s->threads =
        (size_t)eng_models_integer(L, "sensitivity", "threads", 1, ENG_WORK_MAX_THREADS, 1);
    double *base = eng_models_need(L, eng_arena_zalloc(arena, s->inputs, sizeof *base));
    lua_getfield(L, 1, "base");
    for (size_t i = 0; i < s->inputs; i++) {
        base[i] = .5;
        if (!lua_istable(L, -1)) continue;
        lua_rawgeti(L, -1, (lua_Integer)i + 1);
        base[i] = lua_tonumber(L, -1);
        lua_pop(L, 1);
        if (!(base[i] >= 0 && base[i] <= 1))
            luaL_error(L, "sensitivity: base %d is not from 0 to 1", (int)i + 1);
    }
    lua_pop(L, 1);
    s->base = base;
    eng_error err;
    size_t rows = eng_sensitivity_rows(s, &err);
    if (rows == 0) luaL_error(L, "%s", err.message);
    return rows;
}

static double *make_design(lua_State *L, eng_arena *arena, const eng_sensitivity *s, size_t rows) {
    double *x = eng_models_need(L, eng_arena_zalloc(arena, rows, s->inputs * sizeof *x));
    eng_sensitivity_design(s, x);
    return x;
}

/* design{method =, inputs =, samples =, seed =, base =} -> {{x1, ..., xk}, ...} */
int eng_models_design(lua_State *L) {
    lua_settop(L, 1);
    eng_arena *arena = eng_models_arena(L);
    eng_sensitivity s;
    size_t rows = read_plan(L, arena, &s);
    const double *x = make_design(L, arena, &s, rows);
    lua_createtable(L, (int)rows, 0);
    for (size_t row = 0; row < rows; row++) {
        lua_createtable(L, (int)s.inputs, 0);
        for (size_t i = 0; i < s.inputs; i++) {
            lua_pushnumber(L, x[row * s.inputs + i]);
            lua_rawseti(L, -2, (lua_Integer)i + 1);
        }
        lua_rawseti(L, -2, (lua_Integer)row + 1);
    }
    eng_arena_free(arena);
    return 1;
}

static void push_number(lua_State *L, const char *name, double value) {
    if (isnan(value)) return;
    lua_pushnumber(L, value);
    lua_setfield(L, -2, name);
}

/* Nothing where the output never varies. */
static void push_band(lua_State *L, const char *name, eng_band band) {
    if (isnan(band.p)) return;
    lua_createtable(L, 0, 3);
    push_number(L, "p", band.p);
    push_number(L, "lo", band.lo);
    push_number(L, "hi", band.hi);
    lua_setfield(L, -2, name);
}

/* effects{the plan of design, y = {...}} -> {{low, high} or {mean, deviation, size} or {first,
 * total}, ...}, or nil, message */
int eng_models_effects(lua_State *L) {
    lua_settop(L, 1);
    eng_arena *arena = eng_models_arena(L);
    eng_sensitivity s;
    size_t rows = read_plan(L, arena, &s);
    const double *x = make_design(L, arena, &s, rows);
    double *y = eng_models_need(L, eng_arena_zalloc(arena, rows, sizeof *y));
    if (lua_getfield(L, 1, "y") != LUA_TTABLE || lua_rawlen(L, -1) != rows)
        return luaL_error(L, "sensitivity: y must be a list of %d numbers", (int)rows);
    for (size_t row = 0; row < rows; row++) {
        if (lua_rawgeti(L, -1, (lua_Integer)row + 1) != LUA_TNUMBER)
            return luaL_error(L, "sensitivity: y[%d] is no number", (int)row + 1);
        y[row] = lua_tonumber(L, -1);
        lua_pop(L, 1);
    }
    eng_sensitivity_effect *e = eng_models_need(L, eng_arena_zalloc(arena, s.inputs, sizeof *e));
    eng_error err;
    eng_watcher w = {.L = L};
    s.tick = eng_models_tick;
    s.tick_data = &w;
    bool ok = eng_sensitivity_analyse(&s, x, y, arena, e, &err);
    if (w.failed) return lua_error(L);
    if (!ok) {
        luaL_pushfail(L);
        lua_pushstring(L, err.message);
        return 2;
    }
    lua_createtable(L, (int)s.inputs, 0);
    for (size_t i = 0; i < s.inputs; i++) {
        lua_createtable(L, 0, 3);
        if (s.method == ENG_SENSITIVITY_OAT) {
            push_number(L, "low", e[i].low);
            push_number(L, "high", e[i].high);
        } else if (s.method == ENG_SENSITIVITY_MORRIS) {
            push_number(L, "mean", e[i].mean);
            push_number(L, "deviation", e[i].deviation);
            push_band(L, "size", e[i].size);
        } else {
            push_band(L, "first", e[i].first);
            push_band(L, "total", e[i].total);
        }
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    eng_arena_free(arena);
    return 1;
}
