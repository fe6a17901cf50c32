/* Runaways: what gets round a limit is tried, in a sandbox, in a trusted engine and in the states
 * of -j N, and an interrupt from another thread ends each. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "engine.h"

/* Milliseconds that an interrupt may take; sanitizers look at each access to memory, with theirs
 * the rules take seconds to load, and that of threads keeps so much of its own that what fills
 * memory is not tried with it. */
#if defined(__SANITIZE_THREAD__)
enum { SOON = 1000, WITH_THREADS_ONLY = 1 };
#elif defined(__SANITIZE_ADDRESS__)
enum { SOON = 10000, WITH_THREADS_ONLY = 0 };
#else
enum { SOON = 100, WITH_THREADS_ONLY = 0 };
#endif

static engine *open_with(engine_options options) {
    options.size = sizeof options;
    engine *e = engine_open(&options);
    assert_non_null(e);
    return e;
}

static engine_status run(engine *e, const char *code) {
    return engine_run_code(e, "test", code, strlen(code), 0, NULL, NULL);
}

static void has(const char *text, const char *part) {
    assert_non_null(text);
    if (strstr(text, part) == NULL) fail_msg("no \"%s\" in: %s", part, text);
}

typedef struct way {
    const char *name, *code;
} way;

static const way WAYS[] = {
    {"a loop", "while true do end"},
    {"pcall in a loop", "while true do pcall(function() while true do end end) end"},
    {"pcall in pcall", "local function f() pcall(f) while true do pcall(f) end end f()"},
    {"pcall of pcall", "while true do pcall(pcall, function() while true do end end) end"},
    {"xpcall with a handler that loops",
     "xpcall(error, function() while true do end end) while true do end"},
    {"xpcall with a handler that catches",
     "while true do xpcall(function() while true do end end, function() return 1 end) end"},
    {"a handler that loops once the limit is reached",
     "xpcall(function() while true do end end, function() while true do end end)"},
    {"coroutine.wrap in a loop",
     "while true do pcall(coroutine.wrap(function() while true do end end)) end"},
    {"coroutine.resume in a loop",
     "while true do coroutine.resume(coroutine.create(function() while true do end end)) end"},
    {"a coroutine in a coroutine", "local function f() coroutine.wrap(f)() while true do end end\n"
                                   "while true do pcall(coroutine.wrap(f)) end"},
    {"__close in a coroutine that the limit ends",
     "local meta = { __close = function() while true do end end }\n"
     "local co = coroutine.wrap(function() local x <close> = setmetatable({}, meta) "
     "while true do end end)\n"
     "while true do pcall(co) end"},
    {"__close", "local x <close> = setmetatable({}, { __close = function() while true do end end })"
                " while true do end"},
    {"__tostring of an error", "error(setmetatable({}, { __tostring = function() while true do end "
                               "end }))"},
    {"__index without end", "local t = setmetatable({}, { __index = function(t, k) return t[k + 1] "
                            "end }) while true do pcall(function() return t[1] end) end"},
    {"string.find", "string.find(('a'):rep(40), ('a-'):rep(12) .. 'b')"},
    {"string.match", "string.match(('a'):rep(40), ('a*'):rep(12) .. 'b')"},
    {"string.gmatch", "for _ in (('a'):rep(40)):gmatch(('a?'):rep(40) .. ('a-'):rep(12) .. 'b') do "
                      "end"},
    {"string.gsub", "string.gsub(('a'):rep(40), ('a-'):rep(12) .. 'b', '')"},
    {"string.find along a long text", "string.find(('a'):rep(1 << 22), '.-.-b')"},
    {"a plain string.find",
     "local s = ('a'):rep(1 << 24) s:find(s:sub(1, 1 << 23) .. 'b', 1, true)"},
    {"%b along a long text", "string.find(('('):rep(1 << 22), '%b()')"},
    {"string.rep of nothing", "while true do string.rep('', 1 << 50) end"},
    {"table.concat of nothing",
     "local t = setmetatable({}, { __index = function() return '' end })\n"
     "while true do pcall(table.concat, t, '', 1, 1 << 50) end"},
    {"table.move", "while true do pcall(table.move, {}, 1, 1 << 50, 2) end"},
    {"table.insert", "local t = setmetatable({}, { __len = function() return 1 << 50 end })\n"
                     "while true do pcall(table.insert, t, 1, 1) end"},
    {"table.remove", "local t = setmetatable({}, { __len = function() return 1 << 50 end })\n"
                     "while true do pcall(table.remove, t, 1) end"},
    {"table.unpack", "while true do pcall(table.unpack, {}, 1, 1 << 50) end"},
    {"table.sort", "local t = {} for i = 1, 1 << 20 do t[i] = i * 7919 % 1000003 end\n"
                   "while true do table.sort(t) table.sort(t, rawequal) end"},
    {"collectgarbage", "local t = {} for i = 1, 1e6 do t[i] = {} end\n"
                       "while true do collectgarbage() end"},
    {"load in a loop", "local s = ('x = 1 '):rep(1 << 17) while true do load(s) end"},
    {"a grammar that recurs",
     "local l = require 'lpeg'\n"
     "local p = l.P { 'S', S = 'a' * l.V 'S' * 'b' + 'a' * l.V 'S' * 'c' + 'a' * l.V 'S' * 'd' + "
     "'a' }\n"
     "l.match(p * -1, ('a'):rep(90))"},
    {"a grammar given as a table",
     "local l = require 'lpeg'\n"
     "local g = { 'S', S = 'a' * l.V 'S' * 'b' + 'a' * l.V 'S' * 'c' + 'a' * l.V 'S' * 'd' + 'a' "
     "}\n"
     "l.match(g, ('a'):rep(90))"},
    {"a grammar in a product",
     "local l = require 'lpeg'\n"
     "local g = { 'S', S = 'a' * l.V 'S' * 'b' + 'a' * l.V 'S' * 'c' + 'a' * l.V 'S' * 'd' + 'a' "
     "}\n"
     "local p = l.P '' * g\n"
     "p:match(('a'):rep(90))"},
    {"a grammar in a capture",
     "local l = require 'lpeg'\n"
     "local g = { 'S', S = 'a' * l.V 'S' * 'b' + 'a' * l.V 'S' * 'c' + 'a' * l.V 'S' * 'd' + 'a' "
     "}\n"
     "l.Ct(l.C(g) ^ 1 / { [1] = g }):match(('a'):rep(90))"},
    {"loops in loops", "local l = require 'lpeg'\n"
                       "local p = l.P(1) ^ 0\n"
                       "for _ = 1, 6 do p = (#p * 1) ^ 0 end\n"
                       "p:match(('a'):rep(1 << 20))"},
    {"an extract in a loop",
     "local e = require 'engine'\n"
     "while true do pcall(e.extract, { text = ('Egypt left the Arab League. '):rep(200) }) end"},
    {"a simulation of many runs",
     "local members = {}\n"
     "for i = 1, 300 do members[i] = { id = 'm' .. i, age = i } end\n"
     "local m = require 'engine.core.models'\n"
     "while true do pcall(m.simulate, { members = members, runs = 10000000, horizon = 30 }) end"},
    {"a landscape of many actors",
     "local sizes, pairs = {}, {}\n"
     "for i = 1, 200 do sizes[i] = i for j = 1, i - 1 do pairs[#pairs + 1] = { i, j, i * j % 7 - 3 "
     "} "
     "end end\n"
     "local m = require 'engine.core.models'\n"
     "while true do pcall(m.landscape, { sizes = sizes, pairs = pairs, starts = 10000000 }) end"},
    {"a landscape in which every split is a minimum",
     "local sizes = {} for i = 1, 30 do sizes[i] = 1 end\n"
     "local m = require 'engine.core.models'\n"
     "while true do pcall(m.landscape, { sizes = sizes, pairs = {} }) end"},
    {"the draws of a landscape",
     "local sizes = {} for i = 1, 20 do sizes[i] = i end\n"
     "local m = require 'engine.core.models'\n"
     "while true do pcall(m.landscape, { sizes = sizes, pairs = { { 1, 2, 1 }, { 2, 3, -1 } }, "
     "draws = 10000000 }) end"},
    {"the frustration of a large graph",
     "local edges, x, seen = {}, 7, {}\n"
     "while #edges < 900 do\n"
     "  x = (x * 1103515245 + 12345) % 2147483648\n"
     "  local a, b = x // 65536 % 300 + 1, x // 17 % 300 + 1\n"
     "  if a < b and not seen[a * 300 + b] then\n"
     "    seen[a * 300 + b] = true edges[#edges + 1] = { a, b, x // 4096 % 2 * 2 - 1 }\n"
     "  end\n"
     "end\n"
     "local m = require 'engine.core.models'\n"
     "while true do pcall(m.balance, { nodes = 300, edges = edges, effort = 1 << 40 }) end"},
    {"memory that is full",
     "local t = {} while true do pcall(function() t[#t + 1] = ('x'):rep(1 << 20) .. #t end) end"},
};

static double milliseconds(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

typedef struct stopper {
    engine *e;
    double at, work; /* when the interrupt came: the time, and the processor's on this process */
} stopper;

static void *interrupt_soon(void *data) {
    stopper *s = data;
    struct timespec wait = {.tv_nsec = 60 * 1000000};
    nanosleep(&wait, NULL);
    s->at = milliseconds(CLOCK_MONOTONIC);
    s->work = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    engine_interrupt(s->e);
    return NULL;
}

/* Other work may have the processor, so the best of some counts, and where the processor had less
 * time for us than has gone by, that. `call` uses the engine. */
static double time_to_interrupt(engine_options options, const way *w,
                                engine_status (*call)(engine *e, const char *code)) {
    enum { TRIES = 4 };
    double best = 1e9;
    for (int i = 0; i < TRIES && best > SOON; i++) {
        stopper s = {.e = open_with(options)};
        pthread_t thread;
        assert_int_equal(pthread_create(&thread, NULL, interrupt_soon, &s), 0);
        engine_status status = call(s.e, w->code);
        assert_int_equal(pthread_join(thread, NULL), 0);
        double took = milliseconds(CLOCK_MONOTONIC) - s.at;
        double work = milliseconds(CLOCK_PROCESS_CPUTIME_ID) - s.work;
        if (took > SOON && work < took) took = work;
        if (status != ENGINE_LIMIT)
            fail_msg("%s: status %d: %s", w->name, status, engine_error(s.e));
        has(engine_error(s.e), "interrupted");
        if (took < best) best = took;
        /* The engine can be used on. */
        if (run(s.e, "for i = 1, 1000 do end") != ENGINE_OK)
            fail_msg("%s: then %s", w->name, engine_error(s.e));
        engine_close(s.e);
    }
    return best;
}

static void interrupt_each(engine_options options, const way *ways, size_t n,
                           engine_status (*call)(engine *e, const char *code)) {
    for (size_t i = 0; i < n; i++) {
        double took = time_to_interrupt(options, &ways[i], call);
        if (getenv("ENGINE_SHOW_TIMES")) printf("%6.1f ms  %s\n", took, ways[i].name);
        if (took > SOON) fail_msg("%s: %.0f ms", ways[i].name, took);
    }
}

static void test_an_interrupt_ends_each_runaway_within_100_ms(void **state) {
    (void)state;
    if (WITH_THREADS_ONLY) skip();
    interrupt_each((engine_options){.memory = 256 << 20}, WAYS, sizeof WAYS / sizeof *WAYS, run);
}

static void test_steps_end_each_runaway(void **state) {
    (void)state;
    if (WITH_THREADS_ONLY) skip();
    for (size_t i = 0; i < sizeof WAYS / sizeof *WAYS; i++) {
        engine *e = open_with((engine_options){.steps = 1000000, .memory = 256 << 20});
        engine_status status = run(e, WAYS[i].code);
        if (status != ENGINE_LIMIT)
            fail_msg("%s: status %d: %s", WAYS[i].name, status, engine_error(e));
        has(engine_error(e), "the limit of ");
        engine_close(e);
    }
}

static void test_an_interrupt_between_calls_ends_the_next_and_no_other(void **state) {
    (void)state;
    engine *e = open_with((engine_options){0});
    engine_interrupt(e);
    assert_int_equal(run(e, "while true do end"), ENGINE_LIMIT);
    has(engine_error(e), "interrupted");
    assert_int_equal(run(e, "for i = 1, 100000 do end"), ENGINE_OK);
    engine_close(e);
    e = open_with((engine_options){.flags = ENGINE_TRUSTED});
    stopper s = {.e = e};
    pthread_t thread;
    assert_int_equal(pthread_create(&thread, NULL, interrupt_soon, &s), 0);
    assert_int_equal(run(e, "while true do end"), ENGINE_LIMIT);
    assert_int_equal(pthread_join(thread, NULL), 0);
    assert_int_equal(run(e, "for i = 1, 100000 do end"), ENGINE_OK);
    engine_close(e);
}

/* Trusted engines run on Lua's own libraries; what loops in Lua ends all the same. */
static const way TRUSTED[] = {
    {"a loop", "while true do end"},
    {"a coroutine that loops", "coroutine.wrap(function() while true do end end)()"},
    {"a coroutine that was made long before",
     "local co = coroutine.create(function() while true do end end)\n"
     "for i = 1, 1e6 do end coroutine.resume(co)"},
    {"coroutines in a loop",
     "while true do coroutine.resume(coroutine.create(function() while true do end end)) end"},
    {"a coroutine in a coroutine", "local function f() coroutine.wrap(f)() while true do end end\n"
                                   "while true do pcall(coroutine.wrap(f)) end"},
    {"coroutines that take turns", "local function co() return coroutine.wrap(function() while "
                                   "true do coroutine.yield() end end) "
                                   "end local a, b = co(), co() while true do a() b() end"},
    {"a coroutine that catches",
     "coroutine.wrap(function() while true do pcall(function() while true do end end) end end)()"},
    {"pcall in a loop", "while true do pcall(function() while true do end end) end"},
    {"xpcall with a handler that loops",
     "xpcall(error, function() while true do end end) while true do end"},
    {"table.sort", "local t = {} for i = 1, 1e5 do t[i] = i end\n"
                   "while true do table.sort(t, function(a, b) return a > b end) end"},
    {"what waits for a file to change",
     "local w = require 'engine.core.watch'.open { 'Makefile' } w:wait(100)"},
};

static void test_an_interrupt_reaches_a_trusted_engine(void **state) {
    (void)state;
    interrupt_each((engine_options){.flags = ENGINE_TRUSTED}, TRUSTED,
                   sizeof TRUSTED / sizeof *TRUSTED, run);
}

/* ---- extract, in one thread and in many ---- */

static char folder[64], pack_file[96], news_file[96], pipe_file[96];

static void write_file(const char *path, const char *text) {
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
}

/* The code is that of a pack, "" for none; the articles are some, or a pipe that gives nothing. */
static engine_status extract(engine *e, const char *threads, const char *code, const char *news) {
    write_file(pack_file, code);
    char *arguments[] = {"extract", "-j", (char *)threads, (char *)news, "--rules",
                         pack_file, NULL};
    return engine_run(e, arguments[0], *code ? 5 : 3, arguments + 1, NULL);
}

static engine_status extract_alone(engine *e, const char *code) {
    return extract(e, "1", code, *code ? news_file : pipe_file);
}

static engine_status extract_in_threads(engine *e, const char *code) {
    return extract(e, "3", code, *code ? news_file : pipe_file);
}

#define PACK_WITH(condition)                                                                       \
    "return { pack = 'p', { name = 'r', event = { type = 'SUPPORT' },\n"                           \
    "frame = { verb = 'join', actor = 'subject', recipient = 'object' }, condition = " condition   \
    " } }"

static const way EXTRACTS[] = {
    {"a pack that loops", "while true do end"},
    {"a pack that catches", "while true do pcall(function() while true do end end) end"},
    {"a condition that loops", PACK_WITH("function() while true do end end")},
    {"a condition that catches",
     PACK_WITH("function() while true do pcall(function() while true do end end) end end")},
    {"a condition with a coroutine that loops",
     PACK_WITH("function() coroutine.wrap(function() while true do end end)() end")},
    {"input that does not come", ""},
};

static int set_up(void **state) {
    (void)state;
    strcpy(folder, "/tmp/engine-test-XXXXXX");
    if (mkdtemp(folder) == NULL) return -1;
    snprintf(pack_file, sizeof pack_file, "%s/pack.lua", folder);
    snprintf(news_file, sizeof news_file, "%s/news.jsonl", folder);
    char news[2048] = "";
    for (int i = 0; i < 20; i++)
        strcat(news, "{\"text\": \"Oman joined the Arab League.\"}\n");
    write_file(news_file, news);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    unlink(pack_file);
    unlink(news_file);
    return rmdir(folder);
}

/* A pipe stays open for writing, so that reading from it waits. */
static void interrupt_extracts(engine_status (*call)(engine *e, const char *code)) {
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    snprintf(pipe_file, sizeof pipe_file, "/dev/fd/%d", ends[0]);
    interrupt_each((engine_options){.flags = ENGINE_TRUSTED}, EXTRACTS,
                   sizeof EXTRACTS / sizeof *EXTRACTS, call);
    close(ends[0]);
    close(ends[1]);
}

static void test_an_interrupt_ends_extract(void **state) {
    (void)state;
    interrupt_extracts(extract_alone);
}

static void test_an_interrupt_reaches_the_states_of_threads(void **state) {
    (void)state;
    interrupt_extracts(extract_in_threads);
}

static void test_limits_hold_in_the_states_of_threads(void **state) {
    (void)state;
    static const struct {
        engine_options options;
        const char *words;
    } cases[] = {{{.flags = ENGINE_TRUSTED, .milliseconds = 300}, "the limit of 300 milliseconds"},
                 {{.flags = ENGINE_TRUSTED, .steps = 20000000}, "the limit of 20000000 steps"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        engine *e = open_with(cases[i].options);
        engine_status status = extract_in_threads(e, EXTRACTS[3].code);
        if (status != ENGINE_LIMIT) fail_msg("status %d: %s", status, engine_error(e));
        has(engine_error(e), cases[i].words);
        engine_close(e);
    }
}

static void test_an_engine_that_is_not_interrupted_runs_on(void **state) {
    (void)state;
    engine *e = open_with((engine_options){.flags = ENGINE_TRUSTED | ENGINE_UNINTERRUPTED});
    engine_interrupt(e);
    assert_int_equal(run(e, "for i = 1, 1000000 do end"), ENGINE_OK);
    engine_close(e);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_an_interrupt_ends_each_runaway_within_100_ms),
        cmocka_unit_test(test_steps_end_each_runaway),
        cmocka_unit_test(test_an_interrupt_between_calls_ends_the_next_and_no_other),
        cmocka_unit_test(test_an_interrupt_reaches_a_trusted_engine),
        cmocka_unit_test(test_an_interrupt_ends_extract),
        cmocka_unit_test(test_an_interrupt_reaches_the_states_of_threads),
        cmocka_unit_test(test_limits_hold_in_the_states_of_threads),
        cmocka_unit_test(test_an_engine_that_is_not_interrupted_runs_on),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
