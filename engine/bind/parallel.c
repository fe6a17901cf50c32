/* engine.core.parallel: articles worked on by several threads, each with a Lua state of its own.
 *
 *     reader thread --batches--> queue --> workers --> queue, in order --> the script's thread
 *
 * The reader thread knows no Lua. What a worker does with a batch is the function that
 * `engine.jobs`.worker gives; batches go in as tables of records and come out as strings. */
#include <errno.h>
#include <fcntl.h>
#include <lauxlib.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/queue.h"
#include "bind/bind.h"
#include "bind/input.h"
#include "host/limits.h"
#include "host/search.h"
#include "host/state.h"

#define RUN "engine.run"

enum {
    MOST_THREADS = 256,
    MOST_RECORDS = 16, /* in a batch */
    BATCHES = 3,       /* for each thread: one is worked on while others wait and come out */
    LOOK_EVERY = 20    /* milliseconds; who waits for a result looks whether the call must end */
};

/* The most bytes of articles that are read ahead; one that has more is alone. */
static const size_t MOST_BYTES = (size_t)64 << 20;

/* A thread's C stack, as big as the main one often is: Lua and LPeg go deep there. */
static const size_t STACK = (size_t)8 << 20;

/* Where a worker's state keeps its function. */
static const char WORK[] = "engine.work";

typedef struct batch {
    eng_batch records;
    eng_buffer out, log, tally;
} batch;

typedef struct run run;

/* A worker's thread, and its state's limits while it has a state, which are under the lock. */
typedef struct seat {
    run *run;
    pthread_t thread;
    eng_limits *limits;
} seat;

struct run {
    eng_queue *queue; /* NULL: closed */
    eng_feed feed;    /* the reader thread's */
    int wake[2];      /* a pipe: a byte in it, or its end, wakes the reader thread */
    /* What a worker's state is opened with. The strings are held by the run's user values. */
    engine_options options;
    const char *job, *path, *cpath, *script_dir;
    batch *current; /* the one that next() hands out */
    pthread_mutex_t lock;
    eng_buffer failure;   /* why the run ended early; the first reason, under the lock */
    engine_status status; /* of that failure */
    bool failed, closing, reading;
    pthread_t reader;
    size_t most, started; /* workers; the reader thread's while `reading` */
    seat seats[];
};

typedef struct worker {
    run *run;
    eng_parser parser;
    batch *batch; /* the one in work */
    eng_buffer error;
} worker;

static void free_batch(batch *b) {
    if (b == NULL) return;
    eng_batch_free(&b->records);
    eng_buffer_free(&b->out);
    eng_buffer_free(&b->log);
    eng_buffer_free(&b->tally);
    free(b);
}

/* Ends all threads soon. From any thread. */
static void stop(run *r) {
    eng_queue_stop(r->queue);
    while (write(r->wake[1], "", 1) < 0 && errno == EINTR) {
    }
}

static void fail_with(run *r, engine_status status, const char *why) {
    pthread_mutex_lock(&r->lock);
    if (!r->failed) eng_buffer_puts(&r->failure, why);
    if (!r->failed) r->status = status;
    r->failed = true;
    pthread_mutex_unlock(&r->lock);
    stop(r);
}

static void fail(run *r, const char *why) {
    fail_with(r, ENGINE_FAILED, why);
}

/* ---- a worker ---- */

static void set_string(lua_State *L, const char *key, const char *value) {
    lua_pushstring(L, value);
    lua_setfield(L, -2, key);
}

/* Makes the state like the script's, and opens the job in it: all that states do alike stands
 * here. Pushes why the job can't be opened, or nil. */
static int open_job(lua_State *L) {
    const worker *w = lua_touserdata(L, 1);
    const run *r = w->run;
    lua_pushstring(L, r->script_dir);
    lua_setfield(L, LUA_REGISTRYINDEX, ENG_SCRIPT_DIR);
    lua_getglobal(L, "package");
    set_string(L, "path", r->path);
    set_string(L, "cpath", r->cpath);
    lua_getglobal(L, "require");
    lua_pushliteral(L, "engine.jobs");
    lua_call(L, 1, 1);
    lua_getfield(L, -1, "worker");
    lua_pushstring(L, r->job);
    lua_call(L, 1, 2); /* -> function | nil, message */
    lua_pushvalue(L, -2);
    lua_setfield(L, LUA_REGISTRYINDEX, WORK);
    return 1;
}

static void keep(lua_State *L, int index, eng_buffer *out) {
    size_t n;
    const char *bytes = luaL_checklstring(L, index, &n);
    eng_buffer_add(out, bytes, n);
    if (out->failed) luaL_error(L, "out of memory");
}

/* Works on w->batch. */
static int do_job(lua_State *L) {
    worker *w = lua_touserdata(L, 1);
    lua_getfield(L, LUA_REGISTRYINDEX, WORK);
    eng_push_records(L, &w->batch->records, &w->parser);
    lua_call(L, 1, 3); /* -> out log tally */
    keep(L, 2, &w->batch->out);
    keep(L, 3, &w->batch->log);
    keep(L, 4, &w->batch->tally);
    return 0;
}

/* Calls f(w) in the state and leaves its result; where it raises, the run fails. */
static bool call(lua_State *L, lua_CFunction f, int results, worker *w) {
    lua_pushcfunction(L, f);
    lua_pushlightuserdata(L, w);
    engine_status status = eng_state_call(L, 1, results, &w->error);
    if (status == ENGINE_OK) return true;
    fail_with(w->run, status, w->error.failed ? "out of memory" : w->error.data);
    return false;
}

static bool start_job(lua_State *L, worker *w) {
    if (!call(L, open_job, 1, w)) return false;
    const char *why = lua_tostring(L, -1);
    if (why != NULL) fail(w->run, why);
    lua_pop(L, 1);
    return why == NULL;
}

/* Lets the limits of the worker's state be seen, NULL before it closes. */
static void show_limits(seat *s, eng_limits *limits) {
    pthread_mutex_lock(&s->run->lock);
    s->limits = limits;
    if (limits != NULL && s->run->closing) eng_limits_interrupt(limits);
    pthread_mutex_unlock(&s->run->lock);
}

static void *work(void *data) {
    seat *s = data;
    worker w = {.run = s->run};
    size_t ticket;
    lua_State *L = eng_state_open(&w.run->options);
    if (L == NULL) {
        fail(w.run, "out of memory");
        return NULL;
    }
    show_limits(s, eng_limits_of(L));
    if (start_job(L, &w)) {
        while ((w.batch = eng_queue_take(w.run->queue, &ticket)) != NULL) {
            if (!call(L, do_job, 0, &w)) break;
            eng_queue_finish(w.run->queue, ticket);
        }
    }
    show_limits(s, NULL);
    eng_state_close(L);
    eng_parser_free(&w.parser);
    eng_buffer_free(&w.error);
    return NULL;
}

static bool start_thread(pthread_t *thread, void *(*body)(void *), void *data) {
    pthread_attr_t attributes;
    if (pthread_attr_init(&attributes) != 0) return false;
    bool ok = pthread_attr_setstacksize(&attributes, STACK) == 0 &&
              pthread_create(thread, &attributes, body, data) == 0;
    pthread_attr_destroy(&attributes);
    return ok;
}

static bool start_worker(run *r) {
    seat *s = &r->seats[r->started];
    s->run = r;
    if (!start_thread(&s->thread, work, s)) return false;
    r->started++;
    return true;
}

/* ---- the reader thread ---- */

/* Puts the next batch in; false when there is none. */
static bool read_batch(run *r) {
    batch *b = calloc(1, sizeof *b);
    eng_read_status status = ENG_READ_FAILED;
    if (b != NULL) status = eng_feed_next(&r->feed, &b->records, MOST_RECORDS);
    if (status == ENG_READ_FAILED) fail(r, "out of memory");
    if (status == ENG_READ_ARTICLE && eng_queue_put(r->queue, b, b->records.arena.used))
        return true;
    free_batch(b);
    return false;
}

static void *read_all(void *data) {
    run *r = data;
    for (size_t batches = 1; read_batch(r); batches++) {
        /* No more workers than batches. If the system has no more threads, fewer will do. */
        if (batches <= r->started || r->started == r->most) continue;
        if (!start_worker(r)) r->most = r->started;
    }
    eng_queue_close(r->queue);
    return NULL;
}

/* ---- what the script has ---- */

/* Ends what the workers do, as nobody wants it any more. */
static void interrupt_workers(run *r) {
    pthread_mutex_lock(&r->lock);
    r->closing = true;
    for (size_t i = 0; i < r->started; i++)
        if (r->seats[i].limits != NULL) eng_limits_interrupt(r->seats[i].limits);
    pthread_mutex_unlock(&r->lock);
}

/* run:close(); also at the end of its scope and when it is collected. */
static int run_close(lua_State *L) {
    run *r = luaL_checkudata(L, 1, RUN);
    if (r->queue == NULL) return 0;
    stop(r);
    if (r->reading) pthread_join(r->reader, NULL);
    interrupt_workers(r); /* no other is started now */
    for (size_t i = 0; i < r->started; i++)
        pthread_join(r->seats[i].thread, NULL);
    for (batch *b; (b = eng_queue_drain(r->queue)) != NULL;)
        free_batch(b);
    free_batch(r->current);
    eng_queue_free(r->queue);
    eng_feed_close(&r->feed);
    eng_buffer_free(&r->failure);
    pthread_mutex_destroy(&r->lock);
    close(r->wake[0]);
    close(r->wake[1]);
    r->queue = NULL;
    return 0;
}

static int push_failure(lua_State *L, run *r) {
    pthread_mutex_lock(&r->lock);
    bool failed = r->failed;
    pthread_mutex_unlock(&r->lock);
    if (!failed) return 0;
    /* Nobody changes it after the first failure. */
    const char *why = r->failure.failed ? "out of memory" : r->failure.data;
    if (r->status == ENGINE_LIMIT) eng_limits_pass(L, why);
    lua_pushnil(L);
    lua_pushstring(L, why);
    return 2;
}

/* Takes the next batch out; false when there is none. Raises where a limit is reached first. */
static bool take_next(lua_State *L, run *r) {
    free_batch(r->current);
    r->current = NULL;
    while (!eng_queue_wait(r->queue, LOOK_EVERY))
        eng_limits_look(L);
    r->current = eng_queue_next(r->queue);
    return r->current != NULL;
}

/* run:next(): what the job put out, logged and counted for the next batch, and the bytes that the
 * batch took; nil at the end, nil and a message when the run failed. */
static int run_next(lua_State *L) {
    run *r = luaL_checkudata(L, 1, RUN);
    if (r->queue == NULL) return luaL_error(L, "the run is closed");
    if (!take_next(L, r)) return push_failure(L, r);
    const batch *b = r->current;
    lua_pushlstring(L, b->out.data, b->out.size);
    lua_pushlstring(L, b->log.data, b->log.size);
    lua_pushlstring(L, b->tally.data, b->tally.size);
    lua_pushinteger(L, (lua_Integer)b->records.taken);
    return 4;
}

/* A pipe that no child inherits and no writer waits for. */
static bool open_pipe(int ends[2]) {
    if (pipe(ends) != 0) return false;
    for (int i = 0; i < 2; i++) {
        fcntl(ends[i], F_SETFD, FD_CLOEXEC);
        fcntl(ends[i], F_SETFL, O_NONBLOCK);
    }
    return true;
}

/* Makes what threads share. False, with nothing to close, when the system has no more. */
static bool make_shared(run *r) {
    if (!open_pipe(r->wake)) return false;
    if (pthread_mutex_init(&r->lock, NULL) == 0) {
        r->queue = eng_queue_new(r->most * BATCHES, MOST_BYTES);
        if (r->queue != NULL) return true;
        pthread_mutex_destroy(&r->lock);
    }
    close(r->wake[0]);
    close(r->wake[1]);
    return false;
}

/* Starts the first worker and gives it an empty batch, to learn whether the job can be opened. */
static bool try_job(lua_State *L, run *r) {
    batch *b = calloc(1, sizeof *b);
    if (b == NULL || !eng_queue_put(r->queue, b, 0)) {
        free_batch(b);
        fail(r, "out of memory");
        return false;
    }
    if (!start_worker(r)) {
        fail(r, "the system has no room for another thread");
        return false;
    }
    return take_next(L, r);
}

/* Pushes field `name` of `package`, or of the registry, and returns it as a string that user value
 * `n` of the run at `index` holds; NULL where it is none. */
static const char *hold_field(lua_State *L, int index, const char *name, int table, int n) {
    lua_getfield(L, table, name);
    const char *value = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : NULL;
    lua_setiuservalue(L, index, n);
    return value;
}

/* open(job, files, threads, stop): a run of the job, the JSON that engine.jobs.worker wants, over
 * the files; or nil and a message. `stop`: a descriptor, see feed in engine.core.input. */
static int parallel_open(lua_State *L) {
    luaL_checkstring(L, 1);
    lua_Integer threads = luaL_checkinteger(L, 3);
    int stop_on = (int)luaL_optinteger(L, 4, -1);
    luaL_argcheck(L, threads >= 1 && threads <= MOST_THREADS, 3, "from 1 to 256");
    size_t size = sizeof(run) + (size_t)threads * sizeof(seat);
    run *r = lua_newuserdatauv(L, size, 5);
    int index = lua_gettop(L);
    memset(r, 0, size);
    r->most = (size_t)threads;
    luaL_setmetatable(L, RUN);
    r->options = *eng_state_options(L);
    r->options.take_signals = NULL;
    r->feed.files = eng_check_files(L, 2, &r->feed.count);
    lua_setiuservalue(L, index, 1);
    lua_pushvalue(L, 1);
    r->job = lua_tostring(L, -1);
    lua_setiuservalue(L, index, 2);
    lua_getglobal(L, "package");
    r->path = hold_field(L, index, "path", lua_gettop(L), 3);
    r->cpath = hold_field(L, index, "cpath", lua_gettop(L), 4);
    lua_pop(L, 1);
    r->script_dir = hold_field(L, index, ENG_SCRIPT_DIR, LUA_REGISTRYINDEX, 5);
    if (!make_shared(r)) return luaL_error(L, "no memory or no descriptors for threads");
    r->feed.stop_on[0] = stop_on;
    r->feed.stop_on[1] = r->wake[0];
    if (try_job(L, r)) {
        r->reading = start_thread(&r->reader, read_all, r);
        if (r->reading) return 1;
        fail(r, "the system has no room for another thread");
    }
    return push_failure(L, r);
}

int eng_bind_parallel(lua_State *L) {
    static const luaL_Reg module[] = {{"open", parallel_open}, {NULL, NULL}};
    eng_add_class(L, RUN, run_next, run_close);
    luaL_newlib(L, module);
    return 1;
}
