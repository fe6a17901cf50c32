/* oom.c: every allocation is made to fail in turn, in an engine that uses every binding.
 *
 * Each time the engine must say so or go on without, can be used once memory is there again, and
 * leaves nothing behind. The linker puts the functions below in the place of malloc and its kin
 * (--wrap), also for Lua, LPeg and jansson inside. STEP in the environment tries every STEPth. */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "engine.h"

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *block, size_t size);
void *__real_aligned_alloc(size_t align, size_t size);
void __real_free(void *block);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *block, size_t size);
void *__wrap_aligned_alloc(size_t align, size_t size);
void __wrap_free(void *block);
char *__wrap_strdup(const char *s);
char *__wrap_strndup(const char *s, size_t n);

static long asked, failing, held; /* the failing one is counted from 1; 0: none */
static bool failed;

static bool refused(void) {
    if (++asked != failing) return false;
    failed = true;
    return true;
}

void *__wrap_malloc(size_t size) {
    if (refused()) return NULL;
    void *block = __real_malloc(size);
    if (block != NULL) held++;
    return block;
}

void *__wrap_calloc(size_t count, size_t size) {
    if (refused()) return NULL;
    void *block = __real_calloc(count, size);
    if (block != NULL) held++;
    return block;
}

void *__wrap_realloc(void *block, size_t size) {
    if (refused()) return NULL;
    void *now = __real_realloc(block, size);
    if (now != NULL && block == NULL) held++;
    return now;
}

void *__wrap_aligned_alloc(size_t align, size_t size) {
    if (refused()) return NULL;
    void *block = __real_aligned_alloc(align, size);
    if (block != NULL) held++;
    return block;
}

void __wrap_free(void *block) {
    if (block != NULL) held--;
    __real_free(block);
}

char *__wrap_strndup(const char *s, size_t n) {
    size_t size = strnlen(s, n);
    char *copy = __wrap_malloc(size + 1);
    if (copy == NULL) return NULL;
    memcpy(copy, s, size);
    copy[size] = '\0';
    return copy;
}

char *__wrap_strdup(const char *s) {
    return __wrap_strndup(s, strlen(s));
}

/* One pack of one rule, as the built-in ones are the same many times over. */
static const char SCRIPT[] =
    "local json = require 'engine.json'\n"
    "local source = \"return { pack = 'p', { name = 'r', event = { type = 'REJECT' }, \" ..\n"
    "  \"frame = { verb = 'leave', actor = 'subject', recipient = 'object' } } }\"\n"
    "local reader = assert(require 'engine.reader'.open {\n"
    "  rules = { { file = 'p.lua', source = source } },\n"
    "  names = { { file = 'n', source = '{\"entities\": []}' } } })\n"
    "local text = 'Egypt left the Arab League. Jordan said it would leave the League.'\n"
    "local article = assert(reader:read { text = text, date = '2019-04-11' })\n"
    "local found = assert(reader:events(article))\n"
    "local w = assert(require 'engine.world'.new {})\n"
    "for _, event in ipairs(found) do w:apply_json(require 'engine.events'.json(event)) end\n"
    "w:add_actor 'x' w:add_alliance 'y' w:relation('x', 'z', 0.5)\n"
    "local fork = w:fork()\n"
    "assert(require 'engine.core.world'.read(fork:json()))\n"
    "json.decode(json.encode { a = { 1, 2, 3 }, b = 'x' })\n"
    "require 'engine.core.models'.power(51, { 40, 30, 30 })\n"
    "string.gsub('abc', 'b', 'x')\n"
    "local lpeg = require 'lpeg'\n"
    "assert(lpeg.P { 'S', S = 'a' * lpeg.V 'S' + 'b' }:match 'aab' == 4)\n";

/* False, with words, when something is wrong after the allocation failed. */
static bool try(uint32_t flags) {
    long before = held;
    asked = 0;
    failed = false;
    engine_options options = {.size = sizeof options, .flags = flags};
    engine *e = engine_open(&options);
    if (e != NULL) {
        engine_status status = engine_run_code(e, "oom", SCRIPT, strlen(SCRIPT), 0, NULL, NULL);
        if (status != ENGINE_OK && !failed) {
            printf("allocation %ld: %s\n", failing, engine_error(e));
            return false;
        }
        if (status != ENGINE_OK && engine_error(e)[0] == '\0') {
            printf("allocation %ld: status %d without words\n", failing, status);
            return false;
        }
        static const char AGAIN[] = "assert(#('x'):rep(10) == 10)";
        if (engine_run_code(e, "again", AGAIN, strlen(AGAIN), 0, NULL, NULL) != ENGINE_OK) {
            printf("allocation %ld: then %s\n", failing, engine_error(e));
            return false;
        }
    } else if (!failed) {
        puts("no engine");
        return false;
    }
    engine_close(e);
    if (held == before) return true;
    printf("allocation %ld: %ld blocks are left\n", failing, held - before);
    return false;
}

int main(void) {
    setvbuf(stdout, NULL, _IOLBF, 0);
    const char *asked_step = getenv("STEP");
    long step = asked_step != NULL ? strtol(asked_step, NULL, 10) : 1, wrong = 0, tried = 0;
    if (step < 1) step = 1;
    for (uint32_t flags = 0; flags <= ENGINE_TRUSTED; flags += ENGINE_TRUSTED) {
        failing = 0;
        if (!try(flags)) return 1;
        long total = asked;
        printf("%s: %ld allocations\n", flags ? "trusted" : "sandboxed", total);
        for (failing = 1; failing <= total; failing += step, tried++)
            wrong += !try(flags);
    }
    printf("%ld allocations failed in turn: %ld wrong\n", tried, wrong);
    return wrong != 0;
}
