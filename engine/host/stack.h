/* stack.h: checks of Lua's stack, in builds with ENG_CHECK_STACK, as those of `make san` are.
 *
 * Lua trusts C. A function that returns more values than it has, or has more than LUA_MINSTACK of
 * its own without lua_checkstack, reads or writes what is not its own, and often nothing shows. The
 * compiler is given this before every file that knows Lua: each C function that is handed to Lua
 * goes through eng_stack_run, and what it may have is kept in the extra space of its lua_State. A
 * check that fails says which function it was and aborts. */
#ifndef ENG_HOST_STACK_H
#define ENG_HOST_STACK_H

#include <lauxlib.h>
#include <lua.h>

#ifndef ENG_CHECK_STACK

#define ENG_STACK_BEGIN(L) ((void)0)
#define ENG_STACK_TOP(L, top) ((void)0)
#define ENG_STACK_IS(L, top, more) ((void)0)

#else

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* For a new state, whose extra space is not set. */
#define ENG_STACK_BEGIN(L) eng_stack_set((L), 0)

/* For the functions of engine.h: keeps where the top is, and says that it is there again, with so
 * many values more. */
#define ENG_STACK_TOP(L, top) int top = lua_gettop(L)
#define ENG_STACK_IS(L, top, more) eng_stack_is((L), (top) + (more), __func__)

static inline void eng_stack_is(lua_State *L, int wanted, const char *where) {
    if (lua_gettop(L) == wanted) return;
    fprintf(stderr, "%s: %d values on Lua's stack, not %d\n", where, lua_gettop(L), wanted);
    abort();
}

/* How many values the function that runs may have; 0 where it is not known. */
static inline int eng_stack_most(lua_State *L) {
    int most;
    memcpy(&most, lua_getextraspace(L), sizeof most);
    return most;
}

static inline void eng_stack_set(lua_State *L, int most) {
    memcpy(lua_getextraspace(L), &most, sizeof most);
}

static inline void eng_stack_allow(lua_State *L, int most) {
    if (eng_stack_most(L) != 0 && eng_stack_most(L) < most) eng_stack_set(L, most);
}

static inline void eng_stack_wrong(lua_State *L, const char *what, int n) {
    lua_Debug at = {.name = NULL};
    if (lua_getstack(L, 0, &at)) lua_getinfo(L, "n", &at);
    fprintf(stderr, "C function '%s' %s: %d, %d are on the stack, %d are allowed\n",
            at.name ? at.name : "?", what, n, lua_gettop(L), eng_stack_most(L));
    abort();
}

static inline void eng_stack_look(lua_State *L) {
    if (eng_stack_most(L) != 0 && lua_gettop(L) > eng_stack_most(L))
        eng_stack_wrong(L, "has more values than it asked room for", lua_gettop(L));
}

/* In the place of every C function, which is the last upvalue. */
static inline int eng_stack_run(lua_State *L) {
    lua_Debug at;
    lua_getstack(L, 0, &at);
    lua_getinfo(L, "u", &at);
    void *kept = lua_touserdata(L, lua_upvalueindex(at.nups));
    lua_CFunction f;
    memcpy(&f, &kept, sizeof f); /* ISO C has no cast from object to function */
    int before = eng_stack_most(L);
    eng_stack_set(L, lua_gettop(L) + LUA_MINSTACK);
    int n = f(L);
    eng_stack_look(L);
    if (n < 0 || n > lua_gettop(L)) eng_stack_wrong(L, "returns more values than it has", n);
    eng_stack_set(L, before);
    return n;
}

static inline void eng_stack_push(lua_State *L, lua_CFunction f, int n) {
    void *kept;
    memcpy(&kept, &f, sizeof kept);
    lua_pushlightuserdata(L, kept);
    lua_pushcclosure(L, eng_stack_run, n + 1);
}

static inline void eng_stack_setfuncs(lua_State *L, const luaL_Reg *functions, int n) {
    luaL_checkstack(L, n + 2, "too many upvalues");
    for (; functions->name != NULL; functions++) {
        for (int i = 0; i < n; i++)
            lua_pushvalue(L, -n);
        if (functions->func == NULL)
            lua_pushboolean(L, 0);
        else
            eng_stack_push(L, functions->func, n);
        lua_setfield(L, -(n + 2), functions->name);
    }
    lua_settop(L, -n - 1);
}

/* What is called may end with an error, and leave what it may have behind. */
static inline void eng_stack_after(lua_State *L, int most, int results) {
    eng_stack_set(L, most);
    if (results == LUA_MULTRET) eng_stack_allow(L, lua_gettop(L));
}

static inline void eng_stack_call(lua_State *L, int arguments, int results, lua_KContext context,
                                  lua_KFunction k) {
    int most = eng_stack_most(L);
    eng_stack_look(L);
    if (lua_gettop(L) <= arguments) eng_stack_wrong(L, "calls with more than it has", arguments);
    lua_callk(L, arguments, results, context, k);
    eng_stack_after(L, most, results);
}

static inline int eng_stack_pcall(lua_State *L, int arguments, int results, int handler,
                                  lua_KContext context, lua_KFunction k) {
    int most = eng_stack_most(L);
    eng_stack_look(L);
    if (lua_gettop(L) <= arguments) eng_stack_wrong(L, "calls with more than it has", arguments);
    int status = lua_pcallk(L, arguments, results, handler, context, k);
    eng_stack_after(L, most, results);
    return status;
}

static inline void eng_stack_settop(lua_State *L, int top) {
    eng_stack_look(L);
    if (top < 0 && -top > lua_gettop(L) + 1) eng_stack_wrong(L, "pops more than it has", -top - 1);
    lua_settop(L, top);
    eng_stack_look(L);
}

static inline int eng_stack_check(lua_State *L, int n) {
    int ok = lua_checkstack(L, n);
    if (ok) eng_stack_allow(L, lua_gettop(L) + n);
    return ok;
}

static inline void eng_stack_check_or_raise(lua_State *L, int n, const char *message) {
    luaL_checkstack(L, n, message);
    eng_stack_allow(L, lua_gettop(L) + n);
}

#define lua_pushcclosure(L, f, n) eng_stack_push((L), (f), (n))
#define luaL_setfuncs(L, functions, n) eng_stack_setfuncs((L), (functions), (n))
#define lua_callk(L, a, r, c, k) eng_stack_call((L), (a), (r), (c), (k))
#define lua_pcallk(L, a, r, h, c, k) eng_stack_pcall((L), (a), (r), (h), (c), (k))
#define lua_settop(L, top) eng_stack_settop((L), (top))
#define lua_checkstack(L, n) eng_stack_check((L), (n))
#define luaL_checkstack(L, n, message) eng_stack_check_or_raise((L), (n), (message))

#endif
#endif
