/* Scripts that are not trusted, and limits: what is withheld is tried, and what scripts need works
 * as in Lua. What gets round a limit is tried in interrupt_test.c. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "engine.h"

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

static void lacks(const char *text, const char *part) {
    if (strstr(text, part) != NULL) fail_msg("\"%s\" in: %s", part, text);
}

/* The script runs to its end; its asserts hold. */
static void succeeds_in(engine_options options, const char *code) {
    engine *e = open_with(options);
    engine_status status = run(e, code);
    if (status != ENGINE_OK) fail_msg("%s\n%s", engine_error(e), code);
    engine_close(e);
}

static void succeeds(const char *code) {
    succeeds_in((engine_options){0}, code);
}

static void fails_in(engine_options options, engine_status wanted, const char *code,
                     const char *words) {
    engine *e = open_with(options);
    engine_status status = run(e, code);
    if (status != wanted) fail_msg("status %d (%s)\n%s", status, engine_error(e), code);
    has(engine_error(e), words);
    /* The engine can be used on. */
    if (run(e, "local n = 0 for i = 1, 100 do n = n + i end assert(n == 5050)") != ENGINE_OK)
        fail_msg("then: %s\n%s", engine_error(e), code);
    engine_close(e);
}

static void fails(const char *code, const char *words) {
    fails_in((engine_options){0}, ENGINE_FAILED, code, words);
}

/* ---- what is withheld ---- */

static void test_what_reaches_outside_is_refused_by_name(void **state) {
    (void)state;
    static const char *const names[] = {
        "io.open",           "io.popen",         "io.lines",
        "io.write",          "io.read",          "io.tmpfile",
        "os.execute",        "os.remove",        "os.rename",
        "os.exit",           "os.getenv",        "os.tmpname",
        "os.setlocale",      "debug.sethook",    "debug.getinfo",
        "debug.getregistry", "debug.getupvalue", "debug.setmetatable",
        "debug.upvaluejoin", "package.loadlib",  "package.searchpath",
        "string.dump",       "dofile",           "loadfile"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char code[128], words[128];
        snprintf(code, sizeof code, "%s('x')", names[i]);
        snprintf(words, sizeof words, "test:1: %s is not allowed in a sandboxed engine", names[i]);
        fails(code, words);
    }
    fails("return io.stdout", "io.stdout is not allowed in a sandboxed engine");
    fails("require 'engine.core.input'.open('/etc/passwd')", "engine.core.input.open is not");
    fails("require 'engine.core.parallel'.open('x')", "engine.core.parallel.open is not");
    fails("require 'engine.core.watch'.state('/etc/passwd')", "engine.core.watch.state is not");
    fails("require 'engine.host'.signal(0)", "engine.host.signal is not allowed");
    fails("require 'engine.rules'.load('./pack.lua')", "io.open is not allowed");
}

static void test_modules_come_from_the_standard_library_alone(void **state) {
    (void)state;
    succeeds("package.path = '/tmp/?.lua;./?.lua'\n"
             "package.cpath = '/usr/lib/x86_64-linux-gnu/lua/5.4/?.so'\n"
             "assert(not pcall(require, 'lfs'))\n"
             "assert(not pcall(require, 'cjson'))\n"
             "local ok, why = pcall(require, 'nowhere')\n"
             "assert(not ok and not why:find('/usr', 1, true), why)\n"
             "assert(rawget(package, 'searchers') == nil)\n"
             "assert(require 'engine.json'.encode { 1 } == '[1]')");
}

static void test_only_text_is_loaded(void **state) {
    (void)state;
    succeeds("local f, why = load('\\27Lua')\n"
             "assert(f == nil and why:find 'binary', why)\n"
             "f, why = load('return 1', 'x', 'b')\n"
             "assert(f == nil and why:find 'text', why)\n"
             "assert(load('return 1', 'x', 'bt')() == 1)\n"
             "f, why = load('return +', '=here')\n"
             "assert(f == nil and why:find '^here:1:', why)\n"
             "local pieces = { 'return ', '4', '2' }\n"
             "assert(load(function() return table.remove(pieces, 1) end)() == 42)");
    fails("load(('x = 1 '):rep(1 << 20))", "load: more than");
    succeeds("local f, why = load(function() return 'x = 1 ' end)\n"
             "assert(f == nil and why:find 'load: more than', why)");
}

static void test_load_keeps_the_callers_environment(void **state) {
    (void)state;
    succeeds("local inner = { load = load, assert = assert, pcall = pcall }\n"
             "local code = [[\n"
             "  x = 1\n"
             "  assert(load 'return print' () == nil)\n"
             "  assert(load 'return x' () == 1)\n"
             "  local ok, f = pcall(load, 'return print')\n"
             "  assert(ok and f() == nil)\n"
             "  return load 'return print']]\n"
             "local last = load(code, '=inner', 't', inner)()\n"
             "assert(last() == nil and inner.x == 1 and x == nil)\n"
             "assert(load 'return print' () == print)\n"
             "assert(load('return y', 'c', 't', { y = 7 })() == 7)\n"
             "local function of_local()\n"
             "  local load, _ENV = load, { z = 3 }\n"
             "  return load 'return z' ()\n"
             "end\n"
             "assert(of_local() == 3)\n"
             "local plain = (function(load) return function(s) return load(s) end end)(load)\n"
             "assert(plain 'return print' () == nil)\n"
             "assert(coroutine.wrap(load)('return print')() == nil)");
}

static void test_finalisers_are_refused(void **state) {
    (void)state;
    fails("setmetatable({}, { __gc = function() while true do end end })",
          "setmetatable with __gc is not allowed");
    fails("setmetatable({}, { __gc = true })", "__gc");
    /* One that comes later is never called: neither on one's own tables nor on those that C makes.
     */
    succeeds_in((engine_options){.milliseconds = 5000},
                "local meta = {}\n"
                "local t = setmetatable({}, meta)\n"
                "meta.__gc = function() while true do end end\n"
                "assert(not pcall(setmetatable, {}, meta))\n"
                "local json = require 'engine.json'\n"
                "assert(type(getmetatable(json.array {})) ~= 'table')\n"
                "assert(not pcall(setmetatable, json.array {}, {}))\n"
                "local world = require 'engine.world'.new {}\n"
                "assert(getmetatable(world) == nil and getmetatable '' == nil)\n"
                "local fine = setmetatable({}, { __index = { a = 1 } })\n"
                "assert(fine.a == 1 and getmetatable(fine).__index.a == 1)");
}

/* ---- limits ---- */

static void test_limits_say_which_was_reached_and_where(void **state) {
    (void)state;
    fails_in((engine_options){.steps = 10000}, ENGINE_LIMIT, "\nwhile true do end",
             "test:2: the limit of 10000 steps is reached");
    fails_in((engine_options){.milliseconds = 20}, ENGINE_LIMIT, "\nwhile true do end",
             "test:2: the limit of 20 milliseconds is reached");
    fails_in((engine_options){.memory = 8 << 20}, ENGINE_LIMIT,
             "local t = {} for i = 1, 1e8 do t[i] = {} end",
             "the limit of 8388608 bytes of memory is reached");
    /* Of trusted scripts too. */
    fails_in((engine_options){.steps = 10000, .flags = ENGINE_TRUSTED}, ENGINE_LIMIT,
             "while true do pcall(function() while true do end end) end", "steps");
    fails_in((engine_options){.memory = 8 << 20, .flags = ENGINE_TRUSTED}, ENGINE_LIMIT,
             "while true do pcall(string.rep, 'x', 1 << 28) end", "bytes of memory");
    /* Steps are those of each call. */
    engine *e = open_with((engine_options){.steps = 100000});
    for (int i = 0; i < 20; i++)
        assert_int_equal(run(e, "for i = 1, 20000 do end"), ENGINE_OK);
    engine_close(e);
}

static void test_a_coroutine_that_a_limit_left_behind_is_usable(void **state) {
    (void)state;
    engine *e = open_with((engine_options){.steps = 100000});
    assert_int_equal(run(e, "co = coroutine.wrap(function() while true do coroutine.yield(1) end "
                            "end) co()"),
                     ENGINE_OK);
    assert_int_equal(run(e, "while true do co() end"), ENGINE_LIMIT);
    assert_int_equal(run(e, "local ok = pcall(co) for i = 1, 1000 do end"), ENGINE_OK);
    engine_close(e);
}

static void test_memory_of_articles_and_worlds_counts(void **state) {
    (void)state;
    engine_options options = {.memory = 40 << 20};
    static const char TEXT[] = "local text = ('Egypt has pulled out of the Arab League. '):rep(300)"
                               "local r = require 'engine.reader'.open()\n";
    char code[512];
    snprintf(code, sizeof code,
             "%slocal t = {} for i = 1, 1e6 do t[i] = r:read { text = text } end", TEXT);
    fails_in(options, ENGINE_LIMIT, code, "bytes of memory");
    /* Garbage is collected in time, though Lua does not see how large it is. */
    snprintf(code, sizeof code, "%sfor i = 1, 200 do r:events(r:read { text = text }) end", TEXT);
    succeeds_in(options, code);
    fails_in(options, ENGINE_LIMIT,
             "local w, t = require 'engine.world'.new { names = true }, {}\n"
             "for i = 1, 1e6 do t[i] = w:fork() end",
             "bytes of memory");
    succeeds_in(options, "local w = require 'engine.world'.new { names = true }\n"
                         "for i = 1, 2000 do w:fork() end");
    fails_in(options, ENGINE_LIMIT,
             "local w = require 'engine.world'.new {}\n"
             "for i = 1, 1e7 do w:add_actor('actor ' .. i) end",
             "bytes of memory");
}

/* LPeg keeps the half of a pattern that memory sufficed for, and would run it. */
static void test_a_pattern_that_memory_did_not_suffice_for_is_not_run(void **state) {
    (void)state;
    static const char MAKE[] = "l = require 'lpeg' p = l.P(false) t = {}\n"
                               "for i = 1, 600 do p = p + ('w' .. i) end collectgarbage()";
    static const char FILL[] = "while true do t[#t + 1] = ('x'):rep(1000) .. #t end";
    int half = 0;
    for (int rest = 1; rest < 40; rest++) {
        engine *e = open_with((engine_options){.memory = 4 << 20, .flags = ENGINE_TRUSTED});
        char code[128];
        snprintf(code, sizeof code, "for i = 1, %d do t[#t] = nil end collectgarbage()", rest * 2);
        assert_int_equal(run(e, MAKE), ENGINE_OK);
        assert_int_equal(run(e, FILL), ENGINE_LIMIT);
        engine_status room = run(e, code), first = run(e, "assert(p:match 'w7' == 3)");
        engine_status second = run(e, "assert(p:match 'w7' == 3)");
        if (first == ENGINE_OK) assert_int_equal(second, ENGINE_OK);
        if (room == ENGINE_OK && first == ENGINE_LIMIT) half++;
        engine_close(e);
    }
    assert_true(half > 0);
}

static void test_what_is_used_is_told(void **state) {
    (void)state;
    engine *e = open_with((engine_options){0});
    engine_usage usage = {.size = sizeof usage};
    assert_int_equal(run(e, "s = ('x'):rep(1 << 22) for i = 1, 100000 do end"), ENGINE_OK);
    engine_get_usage(e, &usage);
    assert_true(usage.memory > 1 << 22 && usage.most_memory >= usage.memory);
    assert_true(usage.steps > 50000 && usage.steps < 500000);
    engine_close(e);
}

static void test_deep_recursion_is_an_error_and_no_crash(void **state) {
    (void)state;
    succeeds("local function f(n) return 1 + f(n + 1) end\n"
             "local ok, why = pcall(f, 1)\n"
             "assert(not ok and why:find 'stack overflow', why)\n"
             "local function g(s) return (s:gsub('x', g)) end\n"
             "ok, why = pcall(g, 'x')\n"
             "assert(not ok and why:find 'stack overflow', why)\n"
             "local function h() return coroutine.wrap(h)() end\n"
             "ok, why = pcall(h)\n"
             "assert(not ok and why:find 'stack overflow', why)\n"
             "ok, why = pcall(string.find, ('a'):rep(300), ('a?'):rep(300) .. ('(a)'):rep(1))\n"
             "assert(not ok and why:find 'too complex', why)\n"
             "local json = require 'engine.json'\n"
             "assert(not json.decode(('['):rep(100000)))\n"
             "local t = {} for _ = 1, 100000 do t = { t } end\n"
             "assert(not pcall(json.encode, t))\n"
             "assert(not load(('('):rep(100000)))\n"
             "assert(not load('return ' .. ('{'):rep(100000)))\n"
             "local lpeg = require 'lpeg'\n"
             "local g = { lpeg.P 'a' }\n"
             "for _ = 1, 300 do g = { g } end\n"
             "assert(not pcall(lpeg.P, g))\n"
             "g[1] = g\n"
             "assert(not pcall(lpeg.P, g) and not pcall(lpeg.match, g, 'a'))");
}

/* ---- what is not in the way ---- */

/* Compares a function of the sandbox with Lua's own over the same arguments. */
static void test_patterns_are_those_of_lua(void **state) {
    (void)state;
    static const char CODE[] =
        "local out = {}\n"
        "local function show(...)\n"
        "  local list = table.pack(...)\n"
        "  for i = 1, list.n do list[i] = tostring(list[i]) end\n"
        "  out[#out + 1] = table.concat(list, '|')\n"
        "end\n"
        "local function try(f, ...)\n"
        "  local got = table.pack(pcall(f, ...))\n"
        "  if not got[1] then got[2] = tostring(got[2]):gsub('^.-:%d+: ', '') end\n"
        "  show(table.unpack(got, 1, got.n))\n"
        "end\n"
        "local subjects = { '', 'a', 'hello world', 'THE (quick) fox', '  key = value  ',\n"
        "  '[[x]] %d 10-20', 'a\\0b\\0', 'f(a(b)c)d)', 'aaab', 'x^y$z', '\\xff\\xc3\\xa9' }\n"
        "local patterns = { '', '.', 'a', 'l+', '^', '$', '^%s*(.-)%s*$', '(%w+)%s*=%s*(%w+)',\n"
        "  '%b()', '%f[%w]%w+', '[%a_][%w_]*', '[^%s]+', '[]]', '[^]]', '[a-f]', '[%]x]+', '()',\n"
        "  '(a)(b)', '(.)%1', '((.)(.))', 'a-b', 'a?b', '%d+%-%d+', '%', '[a', '%b', '%f', '(',\n"
        "  ')', '%1', '(()', '%z', '\\0', '[\\0-\\31]', '%g+', '%p', '%u%l*', '%x', 'a$b', '^^',\n"
        "  '[a-]', '[-a]', '[a%-z]', '.-$', '%S', '(a*(.)%w(%s*))', '[%', '[^', '%f[', 'x*', "
        "'(x*)' }\n"
        "for _, s in ipairs(subjects) do for _, p in ipairs(patterns) do\n"
        "  for _, init in ipairs { 1, 2, -1, -100, 100, 0 } do\n"
        "    try(string.find, s, p, init) try(string.match, s, p, init)\n"
        "    try(string.find, s, p, init, true)\n"
        "  end\n"
        "  try(string.gsub, s, p, '<%0>') try(string.gsub, s, p, '%1%%') try(string.gsub, s, p, "
        "'%')\n"
        "  try(string.gsub, s, p, '%2', 1) try(string.gsub, s, p, 7) try(string.gsub, s, p, '', "
        "0)\n"
        "  try(string.gsub, s, p, { a = 1, l = false, x = true })\n"
        "  try(string.gsub, s, p, function(...) show(...) return nil end)\n"
        "  try(string.gsub, s, p, function(x) return {} end)\n"
        "  for _, init in ipairs { 1, 3, -2, 100 } do\n"
        "    try(function() for a, b in s:gmatch(p, init) do show(a, b) end end)\n"
        "  end\n"
        "end end\n"
        "try(string.find) try(string.gsub, 'a', 'b') try(string.gsub, 'a', 'b', true)\n"
        "try(string.gmatch, 'a') try(string.match, {}, 'x') try(string.find, 12, 2)\n"
        "return host.keep(table.concat(out, '\\n'))";
    char *results[2] = {NULL, NULL};
    for (int i = 0; i < 2; i++) {
        engine *e = open_with((engine_options){.flags = i == 0 ? ENGINE_TRUSTED : 0});
        char *wrapped = malloc(sizeof CODE + 256);
        assert_non_null(wrapped);
        snprintf(wrapped, sizeof CODE + 256,
                 "package.loaded.host_test = { run = function()\nlocal kept\nlocal host = { keep = "
                 "function(s) return s end }\n%s\nend }",
                 CODE);
        if (run(e, wrapped) != ENGINE_OK) fail_msg("%s", engine_error(e));
        engine_status status = engine_call(e, "host_test", "run", NULL, &results[i]);
        if (status != ENGINE_OK) fail_msg("%s", engine_error(e));
        free(wrapped);
        engine_close(e);
    }
    size_t at = 0;
    while (results[0][at] != '\0' && results[0][at] == results[1][at])
        at++;
    if (results[0][at] != results[1][at]) {
        size_t from = at > 120 ? at - 120 : 0;
        fail_msg("Lua:\n%.240s\nsandbox:\n%.240s", results[0] + from, results[1] + from);
    }
    assert_true(at > 100000);
    free(results[0]);
    free(results[1]);
}

static void test_lpeg_gives_what_it_gave(void **state) {
    (void)state;
    succeeds("local l = require 'lpeg'\n"
             "local space, number = l.S ' \\t' ^ 0, l.R '09' ^ 1 / tonumber\n"
             "local function fold(a, op, b) if op == '+' then return a + b end return a * b end\n"
             "local sum = l.P { 'Sum',\n"
             "  Sum = l.Cf(l.V 'Product' * l.Cg(l.C '+' * space * l.V 'Product') ^ 0, fold),\n"
             "  Product = l.Cf(l.V 'Atom' * l.Cg(l.C '*' * space * l.V 'Atom') ^ 0, fold),\n"
             "  Atom = number * space + '(' * space * l.V 'Sum' * ')' * space }\n"
             "assert(sum:match '2 * (3 + 4) + 1' == 15)\n"
             "local csv = l.Ct(l.C((1 - l.S ',\\n') ^ 0) * (',' * l.C((1 - l.S ',\\n') ^ 0)) ^ 0)\n"
             "assert(table.concat(csv:match 'a,bc,,d', '|') == 'a|bc||d')\n"
             "assert(l.P { [1] = 'a' * l.V(1) + -1 }:match 'aaa' == 4)\n"
             "assert(l.Cs((l.P 'x' / 'y' + 1) ^ 0):match 'axbx' == 'ayby')\n"
             "assert((l.P 'a' ^ -1 * 'b'):match 'ab' == 3 and l.P(2):match 'a' == nil)\n"
             "assert(l.type(sum) == 'pattern' and l.type 'x' == nil)\n"
             "assert(not pcall(l.P, { l.V(1) }) and not pcall(l.Cb, 'x'))\n"
             "assert(select('#', l.match(l.P 'a' ^ 0, 'aa')) == 1)");
}

static void test_texts_show_no_addresses(void **state) {
    (void)state;
    succeeds("for _, v in ipairs { {}, print, coroutine.create(print), require 'engine.json'.null, "
             "io } do\n"
             "  for _, text in ipairs { tostring(v), ('%s'):format(v), ('%10s'):format(v) } do\n"
             "    assert(not text:find '0x' and not text:find 'nil', text)\n"
             "  end\n"
             "end\n"
             "assert(tostring {} == 'table' and tostring(print) == 'function')\n"
             "assert(not pcall(string.format, '%p', {}) and ('%d%%p'):format(3) == '3%p')\n"
             "assert(tostring(setmetatable({}, { __tostring = function() return 'me' end })) == "
             "'me')\n"
             "assert(tostring(setmetatable({}, { __name = 'kind' })) == 'kind')\n"
             "assert(tostring(1) == '1' and tostring(nil) == 'nil' and tostring(2.0) == '2.0')");
}

static char *call(engine *e, const char *function) {
    char *result = NULL;
    if (engine_call(e, "job", function, NULL, &result) != ENGINE_OK)
        fail_msg("%s", engine_error(e));
    return result;
}

static void test_deterministic_engines_give_the_same_bytes(void **state) {
    (void)state;
    static const char CODE[] =
        "local function job()\n"
        "  local out, t = {}, { 30, 10, 20, x = 1, y = 2, [2.5] = 3, [true] = 4, [-7] = 5 }\n"
        "  for i = 1, 50 do t['k' .. math.random(1e9)] = i end\n"
        "  for k, v in pairs(t) do out[#out + 1] = tostring(k) .. '=' .. tostring(v) end\n"
        "  math.randomseed()\n"
        "  out[#out + 1] = math.random() .. tostring {} .. tostring(print)\n"
        "  out[#out + 1] = os.date('%c', 0) .. os.date('!%F', 86400)\n"
        "  return table.concat(out, ' ')\n"
        "end\n"
        "package.loaded.job = { job = job }";
    for (uint32_t trusted = 0; trusted <= ENGINE_TRUSTED; trusted += ENGINE_TRUSTED) {
        char *results[3];
        for (int i = 0; i < 3; i++) {
            engine *e = open_with(
                (engine_options){.flags = trusted | ENGINE_DETERMINISTIC, .seed = i == 2 ? 99 : 0});
            if (run(e, CODE) != ENGINE_OK) fail_msg("%s", engine_error(e));
            results[i] = call(e, "job");
            engine_close(e);
        }
        assert_string_equal(results[0], results[1]);
        assert_string_not_equal(results[0], results[2]);
        has(results[0], "\"-7=5 1=30 2=10 2.5=3 3=20 k");
        lacks(results[0], "0x");
        for (int i = 0; i < 3; i++)
            free(results[i]);
    }
    engine_options options = {.flags = ENGINE_DETERMINISTIC};
    fails_in(options, ENGINE_FAILED, "os.time()", "os.time tells the time");
    fails_in(options, ENGINE_FAILED, "os.clock()", "os.clock tells the time");
    fails_in(options, ENGINE_FAILED, "os.date()", "os.date tells the time");
    succeeds_in(
        options,
        "assert(os.time { year = 2020, month = 1, day = 2, hour = 12 })\n"
        "assert(require 'engine.host'.seconds() == 0)\n"
        "local t = { a = 1, b = 2, c = 3 }\n"
        "for k in pairs(t) do t[k] = nil t.b = nil end\n"
        "assert(next(t) == nil)\n"
        "local odd = setmetatable({}, { __pairs = function() return next, { z = 1 } "
        "end })\n"
        "for k in pairs(odd) do assert(k == 'z') end\n"
        "local keys, all = {}, { b = 1, a = 2, [10] = 3, [2] = 4, [true] = 5, [false] = 6 }\n"
        "for k in next, all do keys[#keys + 1] = tostring(k) end\n"
        "assert(table.concat(keys, ' ') == '2 10 a b false true')\n"
        "assert(next(all) == 2 and next(all, 'a') == 'b' and next({}) == nil)\n"
        "assert(select('#', next {}) == 1 and select(2, next(all, 10)) == 2)\n"
        "all.c = 7 assert(next(all) == 2 and next(all, 'b') == 'c' and next(all, 'c') == false)\n"
        "for k in next, all do all[k] = nil end assert(next(all) == nil)\n"
        "assert(not pcall(next, { a = 1 }, print) and not pcall(next) and not pcall(next, 'x'))");
}

/* ---- what it is for ---- */

static void test_a_pack_that_is_not_trusted(void **state) {
    (void)state;
    engine *e = open_with((engine_options){.steps = 50000000, .memory = 128 << 20});
    static const char RULES[] =
        "{\"rules\": [{\"file\": \"mine.lua\", \"source\": \"return { pack = 'mine', "
        "{ name = 'leave', event = { type = 'REJECT' }, frame = { verb = 'leave', actor = "
        "'subject', recipient = 'object' }, examples = {} } }\"}]}";
    if (engine_load_rules(e, RULES) != ENGINE_OK) fail_msg("%s", engine_error(e));
    assert_int_equal(engine_push_article(e, "{\"text\": \"Egypt left the Arab League.\"}"),
                     ENGINE_OK);
    char *events = NULL;
    assert_int_equal(engine_take_events(e, &events), ENGINE_OK);
    has(events, "mine.leave");
    free(events);
    static const struct {
        const char *source;
        engine_status status;
        const char *words;
    } bad[] = {
        {"os.execute('true') return {}", ENGINE_FAILED, "os.execute is not allowed"},
        {"while true do end", ENGINE_LIMIT, "steps"},
        {"return 7", ENGINE_FAILED, "mine.lua"},
        {"local function f() return f() end while true do pcall(f) end", ENGINE_LIMIT, "steps"},
        {"return { pack = 'p', { name = 'r', event = { type = 'REJECT' }, pattern = require 'lpeg'"
         ".P(1) } }",
         ENGINE_OK, ""},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char text[512];
        snprintf(text, sizeof text, "{\"rules\": [{\"file\": \"mine.lua\", \"source\": \"%s\"}]}",
                 bad[i].source);
        engine_status status = engine_load_rules(e, text);
        if (status != bad[i].status) fail_msg("%s: %d %s", text, status, engine_error(e));
        has(engine_error(e), bad[i].words);
    }
    /* Paths are the host's to read. */
    assert_int_equal(engine_load_rules(e, "{\"rules\": [\"./mine.lua\"]}"), ENGINE_FAILED);
    has(engine_error(e), "io.open is not allowed");
    engine_close(e);
}

static void test_a_sandbox_reads_as_a_trusted_engine_does(void **state) {
    (void)state;
    char *results[2] = {NULL, NULL};
    for (int i = 0; i < 2; i++) {
        engine *e = open_with((engine_options){.flags = i == 0 ? ENGINE_TRUSTED : 0});
        const char *article =
            "{\"date\": \"2019-04-11\", \"text\": \"Egypt has pulled out of the Arab League. "
            "Jordan's king met the French president in Paris on Monday. He said that Iraq would "
            "not attack Kuwait, and the two sides signed a pact.\"}";
        if (engine_call(e, "engine", "records", article, &results[i]) != ENGINE_OK)
            fail_msg("%s", engine_error(e));
        engine_close(e);
    }
    has(results[0], "\"type\"");
    assert_string_equal(results[0], results[1]);
    free(results[0]);
    free(results[1]);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_reaches_outside_is_refused_by_name),
        cmocka_unit_test(test_modules_come_from_the_standard_library_alone),
        cmocka_unit_test(test_only_text_is_loaded),
        cmocka_unit_test(test_load_keeps_the_callers_environment),
        cmocka_unit_test(test_finalisers_are_refused),
        cmocka_unit_test(test_limits_say_which_was_reached_and_where),
        cmocka_unit_test(test_a_coroutine_that_a_limit_left_behind_is_usable),
        cmocka_unit_test(test_memory_of_articles_and_worlds_counts),
        cmocka_unit_test(test_a_pattern_that_memory_did_not_suffice_for_is_not_run),
        cmocka_unit_test(test_what_is_used_is_told),
        cmocka_unit_test(test_deep_recursion_is_an_error_and_no_crash),
        cmocka_unit_test(test_patterns_are_those_of_lua),
        cmocka_unit_test(test_lpeg_gives_what_it_gave),
        cmocka_unit_test(test_texts_show_no_addresses),
        cmocka_unit_test(test_deterministic_engines_give_the_same_bytes),
        cmocka_unit_test(test_a_pack_that_is_not_trusted),
        cmocka_unit_test(test_a_sandbox_reads_as_a_trusted_engine_does),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
