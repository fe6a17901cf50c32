#include "host/limits.h"

#include <lauxlib.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "host/pool.h"

enum {
    EVERY = 100,       /* instructions from one look to the next */
    LARGE = 64 * 1024, /* bytes; taking as many is a time to look */
    OUTSIDE = 8 << 20  /* bytes; as much more in arenas is a time to collect garbage */
};

/* ELSEWHERE: in another state, which works for this one. */
typedef enum { NONE, MEMORY, STEPS, TIME, INTERRUPT, ELSEWHERE } limit;

struct eng_limits {
    eng_meter meter;
    eng_pool pool;
    const engine_options *options;
    lua_State *main;
    bool hooked;
    atomic_bool interrupted;
    int calls; /* that have begun and not ended */
    limit reached;
    uint64_t steps;
    unsigned unseen; /* steps of C since the last look */
    struct timespec begun;
    uint64_t milliseconds; /* of the last call */
    size_t collected;      /* meter.outside when garbage was last collected */
    char words[256];       /* on what is reached */
};

eng_limits *eng_limits_new(const engine_options *options) {
    eng_limits *x = calloc(1, sizeof *x);
    if (x == NULL) return NULL;
    x->options = options;
    x->meter.most = options->memory > SIZE_MAX ? SIZE_MAX : (size_t)options->memory;
    bool free = (options->flags & ENGINE_TRUSTED) && (options->flags & ENGINE_UNINTERRUPTED);
    x->hooked = !free || options->memory != 0 || options->steps != 0 || options->milliseconds != 0;
    atomic_init(&x->interrupted, false);
    return x;
}

void eng_limits_free(eng_limits *x) {
    eng_pool_free(&x->pool);
    free(x);
}

eng_limits *eng_limits_of(lua_State *L) {
    void *limits;
    lua_getallocf(L, &limits);
    return limits;
}

eng_meter *eng_limits_meter(lua_State *L) {
    return &eng_limits_of(L)->meter;
}

/* Milliseconds since the call began. */
static uint64_t passed(const eng_limits *x) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    int64_t n =
        (int64_t)(now.tv_sec - x->begun.tv_sec) * 1000 + (now.tv_nsec - x->begun.tv_nsec) / 1000000;
    return n < 0 ? 0 : (uint64_t)n;
}

/* Whether a limit is reached, now or before. */
static bool look(eng_limits *x) {
    if (x->reached != NONE || x->calls == 0) return x->reached != NONE;
    if (atomic_load_explicit(&x->interrupted, memory_order_relaxed))
        x->reached = INTERRUPT;
    else if (x->options->steps != 0 && x->steps > x->options->steps)
        x->reached = STEPS;
    else if (x->options->milliseconds != 0 && passed(x) >= x->options->milliseconds)
        x->reached = TIME;
    else if (x->meter.refused)
        x->reached = MEMORY;
    return x->reached != NONE;
}

static const char *words(eng_limits *x) {
    unsigned long long most = 0;
    const char *unit = "";
    switch (x->reached) {
    case NONE:
        return NULL;
    case ELSEWHERE:
        return x->words;
    case INTERRUPT:
        return "interrupted";
    case MEMORY:
        most = x->options->memory;
        unit = "bytes of memory";
        break;
    case STEPS:
        most = x->options->steps;
        unit = "steps";
        break;
    case TIME:
        most = x->options->milliseconds;
        unit = "milliseconds";
        break;
    }
    snprintf(x->words, sizeof x->words, "the limit of %llu %s is reached", most, unit);
    return x->words;
}

/* ---- memory ---- */

static void *from_system(void *block, size_t new_size) {
    if (new_size > 0) return realloc(block, new_size);
    free(block);
    return NULL;
}

/* What checks every block wants to see every block. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
static void *from_pool(eng_pool *pool, void *block, size_t old_size, size_t new_size) {
    (void)pool;
    (void)old_size;
    return from_system(block, new_size);
}
#else
static bool is_small(size_t size) {
    return size > 0 && size <= ENG_POOL_MOST;
}

static void *from_pool(eng_pool *pool, void *block, size_t old_size, size_t new_size) {
    if (!is_small(old_size) && !is_small(new_size)) return from_system(block, new_size);
    void *now = NULL;
    if (new_size > 0) {
        now = is_small(new_size) ? eng_pool_take(pool, new_size) : malloc(new_size);
        if (now == NULL) return NULL;
        if (block != NULL) memcpy(now, block, old_size < new_size ? old_size : new_size);
    }
    if (block != NULL && is_small(old_size))
        eng_pool_give(pool, block, old_size);
    else
        free(block);
    return now;
}
#endif

static void *from_host(eng_limits *x, void *block, size_t old_size, size_t new_size) {
    const engine_options *o = x->options;
    if (o->allocate != NULL) return o->allocate(o->allocate_data, block, old_size, new_size);
    return from_pool(&x->pool, block, old_size, new_size);
}

void *eng_limits_allocate(void *limits, void *block, size_t old_size, size_t new_size) {
    eng_limits *x = limits;
    if (block == NULL) old_size = 0; /* Lua then tells the type of what it makes */
    size_t more = new_size > old_size ? new_size - old_size : 0;
    if (more >= LARGE && x->hooked && look(x)) return NULL;
    if (more > 0 && !eng_meter_take(&x->meter, more)) return NULL;
    void *now = from_host(x, block, old_size, new_size);
    if (now == NULL && new_size > 0) {
        eng_meter_give(&x->meter, more);
        return NULL;
    }
    if (new_size < old_size) eng_meter_give(&x->meter, old_size - new_size);
    return now;
}

void eng_limits_collect(lua_State *L) {
    eng_limits *x = eng_limits_of(L);
    size_t step = OUTSIDE;
    if (x->meter.most != 0 && x->meter.most / 8 < step) step = x->meter.most / 8;
    if (x->meter.outside < x->collected) x->collected = x->meter.outside;
    if (x->meter.most == 0 || x->meter.outside - x->collected < step) return;
    lua_gc(L, LUA_GCCOLLECT);
    x->collected = x->meter.outside;
}

/* ---- steps and time ---- */

static void hook(lua_State *L, lua_Debug *at);

/* Raises the words on what is reached, with the place of the function at that level. */
static int give_up(lua_State *L, eng_limits *x, int level) {
    lua_sethook(L, hook, LUA_MASKLINE | LUA_MASKCOUNT, 1);
    lua_sethook(x->main, hook, LUA_MASKLINE | LUA_MASKCOUNT, 1);
    luaL_where(L, level);
    lua_pushstring(L, words(x));
    lua_concat(L, 2);
    return lua_error(L);
}

static void hook(lua_State *L, lua_Debug *at) {
    (void)at;
    eng_limits *x = eng_limits_of(L);
    x->steps += (uint64_t)lua_gethookcount(L);
    if (look(x))
        give_up(L, x, 0);
    else if (lua_gethookcount(L) == 1) /* a coroutine that an earlier call gave up */
        lua_sethook(L, hook, LUA_MASKCOUNT, EVERY);
}

void eng_limits_tick(lua_State *L, unsigned steps) {
    eng_limits *x = eng_limits_of(L);
    x->steps += steps;
    x->unseen += steps;
    if (x->unseen < 10 * EVERY) return;
    x->unseen = 0;
    if (x->hooked && look(x)) give_up(L, x, 1);
}

void eng_limits_look(lua_State *L) {
    eng_limits *x = eng_limits_of(L);
    if (x->hooked && look(x)) give_up(L, x, 1);
}

void eng_limits_no_memory(lua_State *L) {
    eng_limits *x = eng_limits_of(L);
    if (x->options->memory == 0) return;
    x->meter.refused = true;
    eng_limits_look(L);
}

void eng_limits_pass(lua_State *L, const char *why) {
    eng_limits *x = eng_limits_of(L);
    snprintf(x->words, sizeof x->words, "%.*s", (int)strcspn(why, "\n"), why);
    if (!x->hooked) luaL_error(L, "%s", x->words);
    x->reached = ELSEWHERE;
    give_up(L, x, 1);
}

bool eng_limits_reached(lua_State *L) {
    return eng_limits_of(L)->reached != NONE;
}

void eng_limits_begin(lua_State *L) {
    eng_limits *x = eng_limits_of(L);
    if (x->calls++ > 0) return;
    x->reached = NONE;
    x->meter.refused = false;
    x->steps = 0;
    clock_gettime(CLOCK_MONOTONIC, &x->begun);
    if (x->hooked) lua_sethook(x->main, hook, LUA_MASKCOUNT, EVERY);
}

const char *eng_limits_end(lua_State *L, bool memory) {
    eng_limits *x = eng_limits_of(L);
    if ((memory || x->meter.refused) && x->reached == NONE && x->options->memory != 0)
        x->reached = MEMORY;
    const char *what = words(x);
    if (--x->calls > 0) return what;
    x->milliseconds = passed(x);
    if (x->reached == INTERRUPT) atomic_store(&x->interrupted, false);
    x->reached = NONE;
    return what;
}

void eng_limits_usage(const eng_limits *x, engine_usage *usage) {
    usage->memory = x->meter.used;
    usage->most_memory = x->meter.peak;
    usage->steps = x->steps;
    usage->milliseconds = x->milliseconds;
}

void eng_limits_interrupt(eng_limits *x) {
    atomic_store(&x->interrupted, true);
}

/* ---- functions that catch errors ---- */

/* Passes on what must not be caught. The error is on top. */
static void pass_on(lua_State *L, int status) {
    eng_limits *x = eng_limits_of(L);
    if (status == LUA_ERRMEM && x->reached == NONE && x->options->memory != 0) x->reached = MEMORY;
    if (look(x)) give_up(L, x, 1);
}

static bool failed(int status) {
    return status != LUA_OK && status != LUA_YIELD;
}

/* What pcall and xpcall leave; `below` are the values under the results. */
static int finish(lua_State *L, int status, lua_KContext below) {
    if (failed(status)) {
        pass_on(L, status);
        lua_pushboolean(L, false);
        lua_insert(L, -2);
        return 2;
    }
    return lua_gettop(L) - (int)below;
}

static int guarded_pcall(lua_State *L) {
    luaL_checkany(L, 1);
    lua_pushboolean(L, true);
    lua_insert(L, 1); /* -> true f arguments */
    return finish(L, lua_pcallk(L, lua_gettop(L) - 2, LUA_MULTRET, 0, 0, finish), 0);
}

/* The script's handler, which is skipped once a limit is reached. */
static int handle(lua_State *L) {
    if (eng_limits_reached(L)) return 1;
    lua_settop(L, 1);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, 1, 1);
    return 1;
}

static int guarded_xpcall(lua_State *L) {
    luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_pushvalue(L, 2);
    lua_pushcclosure(L, handle, 1);
    lua_replace(L, 2);
    lua_pushboolean(L, true);
    lua_pushvalue(L, 1);
    lua_rotate(L, 3, 2); /* -> f handler true f arguments */
    return finish(L, lua_pcallk(L, lua_gettop(L) - 4, LUA_MULTRET, 2, 2, finish), 2);
}

/* Moves `arguments` from the top of L to the coroutine, resumes it and moves what it leaves back:
 * its results, or its error. Gives how many, or -1 on an error. */
static int resume(lua_State *L, lua_State *co, int arguments) {
    if (!lua_checkstack(co, arguments)) {
        lua_pushliteral(L, "too many arguments to resume");
        return -1;
    }
    lua_xmove(L, co, arguments);
    int results = 0, status = lua_resume(co, L, arguments, &results);
    if (failed(status)) {
        lua_xmove(co, L, 1);
        pass_on(L, status);
        return -1;
    }
    if (!lua_checkstack(L, results + 1)) {
        lua_pop(co, results);
        lua_pushliteral(L, "too many results to resume");
        return -1;
    }
    lua_xmove(co, L, results);
    return results;
}

static int guarded_resume(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTHREAD);
    int results = resume(L, lua_tothread(L, 1), lua_gettop(L) - 1);
    lua_pushboolean(L, results >= 0);
    if (results < 0) results = 1;
    lua_insert(L, -results - 1);
    return results + 1;
}

static int resume_wrapped(lua_State *L) {
    lua_State *co = lua_tothread(L, lua_upvalueindex(1));
    int results = resume(L, co, lua_gettop(L));
    if (results >= 0) return results;
    int status = lua_status(co);
    if (failed(
            status)) { /* closes its variables; an error of theirs takes the place of the first */
        status = lua_resetthread(co);
        if (failed(status)) {
            lua_xmove(co, L, 1);
            pass_on(L, status);
        }
    }
    if (lua_type(L, -1) == LUA_TSTRING) {
        luaL_where(L, 1);
        lua_insert(L, -2);
        lua_concat(L, 2);
    }
    return lua_error(L);
}

static int guarded_wrap(lua_State *L) {
    luaL_checktype(L, 1, LUA_TFUNCTION);
    lua_State *co = lua_newthread(L);
    lua_pushvalue(L, 1);
    lua_xmove(L, co, 1);
    lua_pushcclosure(L, resume_wrapped, 1);
    return 1;
}

void eng_limits_open(lua_State *L) {
    static const luaL_Reg base[] = {
        {"pcall", guarded_pcall}, {"xpcall", guarded_xpcall}, {NULL, NULL}};
    static const luaL_Reg coroutine[] = {
        {"resume", guarded_resume}, {"wrap", guarded_wrap}, {NULL, NULL}};
    eng_limits *x = eng_limits_of(L);
    x->main = L;
    if (!x->hooked) return;
    lua_pushglobaltable(L);
    luaL_setfuncs(L, base, 0);
    lua_getfield(L, -1, "coroutine");
    luaL_setfuncs(L, coroutine, 0);
    lua_pop(L, 2);
}
