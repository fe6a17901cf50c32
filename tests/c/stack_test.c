/* The checks of Lua's stack that `make san` has: each imbalance ends the program and is named. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef ENG_CHECK_STACK
#define ENG_CHECK_STACK
#endif
#include <lualib.h>

#include "host/stack.h"

static int returns_more(lua_State *L) {
    lua_pushinteger(L, 1);
    return 2;
}

/* Leaves a value behind in each round. */
static int leaks(lua_State *L) {
    for (lua_Integer n = luaL_checkinteger(L, 1); n > 0; n--) {
        lua_newtable(L);
        lua_pushinteger(L, n);
        lua_setfield(L, -2, "n");
    }
    return 0;
}

static int leaks_and_tidies_up(lua_State *L) {
    leaks(L);
    lua_settop(L, 1);
    return 0;
}

static int leaks_after_an_error(lua_State *L) {
    lua_getglobal(L, "error");
    lua_pcall(L, 0, 0, 0);
    return leaks(L);
}

static int pops_more(lua_State *L) {
    lua_pop(L, lua_gettop(L) + 1);
    return 0;
}

static int asks_for_room(lua_State *L) {
    luaL_checkstack(L, 100, "room");
    return leaks(L);
}

/* How many results of a call come is the called one's. */
static int takes_all(lua_State *L) {
    lua_getglobal(L, "many");
    lua_call(L, 0, LUA_MULTRET);
    lua_pop(L, lua_gettop(L) - 1);
    return 0;
}

static int upvalues(lua_State *L) {
    lua_Integer sum =
        lua_tointeger(L, lua_upvalueindex(1)) + 10 * lua_tointeger(L, lua_upvalueindex(2));
    lua_pushinteger(L, sum);
    return 1;
}

/* Runs the code in a state that has the functions above. */
static void run(const char *code) {
    static const luaL_Reg functions[] = {{"returns_more", returns_more},
                                         {"leaks", leaks},
                                         {"leaks_and_tidies_up", leaks_and_tidies_up},
                                         {"leaks_after_an_error", leaks_after_an_error},
                                         {"pops_more", pops_more},
                                         {"asks_for_room", asks_for_room},
                                         {"takes_all", takes_all},
                                         {NULL, NULL}};
    lua_State *L = luaL_newstate();
    assert_non_null(L);
    ENG_STACK_BEGIN(L);
    luaL_openlibs(L);
    lua_pushglobaltable(L);
    luaL_setfuncs(L, functions, 0);
    lua_pop(L, 1);
    lua_pushinteger(L, 3);
    lua_pushinteger(L, 4);
    lua_pushcclosure(L, upvalues, 2);
    lua_setglobal(L, "upvalues");
    ENG_STACK_TOP(L, top);
    assert_int_equal(luaL_loadstring(L, code), LUA_OK);
    if (strcmp(code, "return 'left'") == 0) {
        ENG_STACK_IS(L, top, 1);
        ENG_STACK_IS(L, top, 0);
    }
    if (lua_pcall(L, 0, 0, 0) != LUA_OK) fail_msg("%s", lua_tostring(L, -1));
    lua_close(L);
}

/* What the check says that ends the code, in `words`; "" where none does. */
static void end_of(const char *code, char *words, size_t room) {
    int ends[2], status;
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        dup2(ends[1], 2);
        signal(SIGABRT, SIG_DFL);
        run(code);
        _exit(0);
    }
    close(ends[1]);
    ssize_t n = read(ends[0], words, room - 1);
    words[n > 0 ? n : 0] = '\0';
    close(ends[0]);
    assert_int_equal(waitpid(child, &status, 0), child);
    if (n > 0)
        assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
    else
        assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

static void test_an_imbalance_ends_the_program_and_is_named(void **state) {
    (void)state;
    static const char *const wrong[][2] = {
        {"returns_more()", "C function 'returns_more' returns more values than it has: 2"},
        {"leaks(30)", "C function 'leaks' has more values than it asked room for: 31"},
        {"leaks_and_tidies_up(30)", "'leaks_and_tidies_up' has more values than it asked room"},
        {"pcall(leaks, 30)", "has more values than it asked room for: 31"},
        {"leaks_after_an_error(30)", "'leaks_after_an_error' has more values"},
        {"pops_more(1, 2)", "C function 'pops_more' pops more than it has: 3"},
        {"asks_for_room(130)", "'asks_for_room' has more values than it asked room for"},
        {"coroutine.wrap(function() leaks(30) end)()", "'leaks' has more values"},
        {"return 'left'", "run: 1 values on Lua's stack, not 0"}};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        char words[512];
        end_of(wrong[i][0], words, sizeof words);
        if (strstr(words, wrong[i][1]) == NULL) fail_msg("%s: \"%s\"", wrong[i][0], words);
    }
}

static void test_what_is_balanced_runs(void **state) {
    (void)state;
    static const char *const right[] = {
        "leaks(20) leaks_and_tidies_up(20) leaks_after_an_error(19)", "asks_for_room(100)",
        "function many() return table.unpack({}, 1, 200) end takes_all()",
        "assert(upvalues() == 43)", "assert(not pcall(leaks)) leaks(20)"};
    for (size_t i = 0; i < sizeof right / sizeof *right; i++) {
        char words[512];
        end_of(right[i], words, sizeof words);
        assert_string_equal(words, "");
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_an_imbalance_ends_the_program_and_is_named),
        cmocka_unit_test(test_what_is_balanced_runs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
