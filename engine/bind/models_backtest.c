/* models_backtest.c: engine.core.models.backtest. */
#include "bind/models.h"

#include <lauxlib.h>
#include <math.h>

#include "models/backtest.h"
#include "models/logit.h"

/* The list in field `key` of the table at 1, `n` numbers; false stands for what is missing. */
static double *read_list(lua_State *L, eng_arena *arena, const char *key, size_t n) {
    double *out = eng_models_need(L, eng_arena_zalloc(arena, n + 1, sizeof *out));
    if (lua_getfield(L, 1, key) != LUA_TTABLE || lua_rawlen(L, -1) != n)
        luaL_error(L, "backtest: %s must be a list of %d numbers", key, (int)n);
    for (size_t i = 0; i < n; i++) {
        if (lua_rawgeti(L, -1, (lua_Integer)i + 1) != LUA_TNUMBER)
            luaL_error(L, "backtest: %s[%d] is no number", key, (int)i + 1);
        out[i] = lua_tonumber(L, -1);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return out;
}

/* Column `t` of the list on top into every `terms`-th place; false stands for what is missing. */
static void read_column(lua_State *L, size_t t, size_t terms, size_t rows, double *x) {
    if (lua_rawgeti(L, -1, (lua_Integer)t + 1) != LUA_TTABLE || lua_rawlen(L, -1) != rows)
        luaL_error(L, "backtest: column %d of x is no list of %d numbers", (int)t + 1, (int)rows);
    for (size_t i = 0; i < rows; i++) {
        int type = lua_rawgeti(L, -1, (lua_Integer)i + 1);
        x[i * terms + t] = type == LUA_TNUMBER ? lua_tonumber(L, -1) : NAN;
        lua_pop(L, 1);
        if (type != LUA_TBOOLEAN && !isfinite(x[i * terms + t]))
            luaL_error(L, "backtest: x[%d][%d] is neither a number nor false", (int)t + 1,
                       (int)i + 1);
    }
    lua_pop(L, 1);
}

/* Looks at the limits, and calls the function with the year. An error waits until C is done. */
static bool report(void *data, int32_t year) {
    eng_watcher *w = data;
    if (!eng_models_look(w)) return false;
    if (w->function == 0) return true;
    lua_pushvalue(w->L, w->function);
    lua_pushinteger(w->L, year);
    w->failed = lua_pcall(w->L, 1, 1, 0) != LUA_OK;
    if (w->failed) return false; /* the message stays on top */
    bool go_on = lua_isnil(w->L, -1) || lua_toboolean(w->L, -1);
    lua_pop(w->L, 1);
    return go_on;
}

static void push_score(lua_State *L, const char *name, double value) {
    if (isnan(value)) return;
    lua_pushnumber(L, value);
    lua_setfield(L, -2, name);
}

/* backtest{x = {column, ...}, y =, year =, first =, from =, to =, progress =} -> scores, {p or
 * false, ...}, or nil, message */
int eng_models_backtest(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    eng_watcher w = eng_models_watcher(L, "backtest"); /* -> options progress */
    eng_arena *arena = eng_models_arena(L);
    eng_panel panel = {0};
    if (lua_getfield(L, 1, "y") != LUA_TTABLE) return luaL_error(L, "backtest: y must be a list");
    panel.rows = lua_rawlen(L, -1);
    if (lua_getfield(L, 1, "x") != LUA_TTABLE) return luaL_error(L, "backtest: x must be a list");
    panel.terms = lua_rawlen(L, -1);
    if (panel.terms < 1 || panel.terms > ENG_LOGIT_MAX_TERMS)
        return luaL_error(L, "backtest: %d columns", (int)panel.terms);
    double *x =
        eng_models_need(L, eng_arena_zalloc(arena, panel.rows + 1, panel.terms * sizeof *x));
    for (size_t t = 0; t < panel.terms; t++)
        read_column(L, t, panel.terms, panel.rows, x);
    const double *years = read_list(L, arena, "year", panel.rows);
    int32_t *year = eng_models_need(L, eng_arena_zalloc(arena, panel.rows + 1, sizeof *year));
    for (size_t i = 0; i < panel.rows; i++) {
        if (!(fabs(years[i]) < 1e6)) return luaL_error(L, "backtest: year %d", (int)i + 1);
        year[i] = (int32_t)years[i];
    }
    panel.x = x;
    panel.y = read_list(L, arena, "y", panel.rows);
    panel.year = year;
    int32_t first = (int32_t)eng_models_integer(L, "backtest", "first", -10000, 10000, -10000);
    int32_t from = (int32_t)eng_models_integer(L, "backtest", "from", -10000, 10000, 1950);
    int32_t to = (int32_t)eng_models_integer(L, "backtest", "to", -10000, 10000, 2016);
    double *p = eng_models_need(L, eng_arena_zalloc(arena, panel.rows + 1, sizeof *p));
    eng_scores s;
    eng_error err;
    bool ok = eng_backtest(&panel, first, from, to, report, &w, arena, p, &s, &err);
    if (w.failed) return lua_error(L);
    if (!ok) {
        luaL_pushfail(L);
        lua_pushstring(L, err.message);
        return 2;
    }
    lua_createtable(L, 0, 9);
    lua_pushinteger(L, (lua_Integer)s.rows);
    lua_setfield(L, -2, "rows");
    lua_pushinteger(L, (lua_Integer)s.exits);
    lua_setfield(L, -2, "exits");
    push_score(L, "auc", s.auc);
    push_score(L, "auc_within_year", s.auc_within_year);
    push_score(L, "brier", s.brier);
    push_score(L, "brier_skill", s.brier_skill);
    push_score(L, "logloss", s.logloss);
    push_score(L, "logloss_skill", s.logloss_skill);
    push_score(L, "calibration_slope", s.calibration_slope);
    lua_createtable(L, (int)panel.rows, 0);
    for (size_t i = 0; i < panel.rows; i++) {
        if (isnan(p[i]))
            lua_pushboolean(L, 0);
        else
            lua_pushnumber(L, p[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    eng_arena_free(arena);
    return 2;
}
