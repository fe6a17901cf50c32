/* oom.c: every allocation is made to fail in turn, in engines that use every binding between them.
 *
 *     oom PART.lua...
 *
 * A part is a script that makes ready, and returns the function whose allocations fail. Each time
 * the engine must say so or go on without, do the same again once memory is there, and leave
 * nothing behind. So must the opening of an engine, and the functions of engine.h. Parts that begin
 * with "-- trusted" are for trusted engines alone. The linker puts the functions below in the place
 * of malloc and its kin (--wrap), also for Lua, LPeg and jansson inside. STEP in the environment
 * tries every STEPth. */
#include <stdatomic.h>
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

/* Some parts have threads. The failing one is counted from 1; 0: none, and none are counted. */
static atomic_long asked, failing, held;
static atomic_bool failed, counting;

static bool refused(void) {
    if (!counting || ++asked != failing) return false;
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

typedef struct part {
    const char *name;
    char *code; /* makes ready; NULL: the part only opens an engine */
    bool trusted;
    void (*use)(engine *e); /* NULL: what is left in `work` is called */
} part;

/* ---- engine.h ---- */

static engine_status twice(void *data, const char *argument, char **result) {
    (void)data;
    *result = strdup(argument);
    return *result != NULL ? ENGINE_OK : ENGINE_MEMORY;
}

/* Of the built-in rules none, as they are the same many times over. */
static char api_ready[] = "local list = require 'engine.rules'.default\n"
                          "while list[1] do table.remove(list) end";

static void use_api(engine *e) {
    static const char RULES[] =
        "{\"rules\": [{\"file\": \"p.lua\", \"source\": \"return { pack = 'p', { name = 'r', "
        "event = { type = 'REJECT' }, frame = { verb = 'leave', actor = 'subject', recipient = "
        "'object' } } }\"}]}";
    static const char WORLD[] = "{\"version\":1,\"actors\":[],\"alliances\":[],\"events\":[],"
                                "\"attributes\":[],\"claims\":[],\"moves\":[]}";
    static const char ASK[] = "return require 'host'.twice(21)";
    char *events = NULL, *world = NULL, *changed = NULL, *result = NULL;
    engine_load_world(e, WORLD);
    engine_load_rules(e, RULES);
    engine_refresh(e, &changed);
    engine_push_article(e, "{\"text\": \"Egypt left the Arab League.\"}");
    engine_take_events(e, &events);
    engine_apply_events(e, events != NULL ? events : "[]");
    engine_save_world(e, &world);
    if (world != NULL) engine_load_world(e, world);
    engine_register(e, "host", "twice", twice, NULL);
    engine_run_code(e, "ask", ASK, strlen(ASK), 0, NULL, NULL);
    engine_call(e, "engine.json", "encode", "[1, 2]", &result);
    engine_call(e, "engine.json", "nothing", "[1, 2]", NULL);
    engine_run(e, "extrakt", 0, NULL, NULL);
    free(changed);
    free(events);
    free(world);
    free(result);
}

/* ---- one try ---- */

static bool wrong(const part *p, const char *what, const char *words) {
    printf("%s, allocation %ld: %s%s\n", p->name, (long)failing, what, words);
    return false;
}

static engine_status run(engine *e, const char *code) {
    return engine_run_code(e, "oom", code, strlen(code), 0, NULL, NULL);
}

/* Does what the part does, with the allocation failing, and once more without. */
static bool use(const part *p, engine *e) {
    if (p->code != NULL && run(e, p->code) != ENGINE_OK)
        return wrong(p, "cannot make ready: ", engine_error(e));
    if (p->use != NULL) p->use(e); /* what is loaded once is in the parts */
    counting = true;
    engine_status status = ENGINE_OK;
    if (p->use != NULL)
        p->use(e);
    else if (p->code != NULL)
        status = run(e, "work()");
    counting = false;
    if (status != ENGINE_OK && !failed) return wrong(p, "", engine_error(e));
    if (status != ENGINE_OK && engine_error(e)[0] == '\0') return wrong(p, "no words", "");
    if (p->use != NULL) p->use(e);
    bool work = p->code != NULL && p->use == NULL;
    status = run(e, work ? "work()" : "assert(#('x'):rep(10) == 10)");
    if (status != ENGINE_OK) return wrong(p, "then ", engine_error(e));
    return true;
}

/* For Lua too each block is taken by itself, so that each can fail. */
static void *allocate(void *data, void *block, size_t old_size, size_t new_size) {
    (void)data;
    (void)old_size;
    if (new_size > 0) return realloc(block, new_size);
    free(block);
    return NULL;
}

static bool try(const part *p, uint32_t flags) {
    long before = held;
    asked = 0;
    failed = false;
    engine_options options = {.size = sizeof options, .flags = flags, .allocate = allocate};
    counting = p->code == NULL;
    engine *e = engine_open(&options);
    counting = false;
    if (e == NULL && !failed) return wrong(p, "no engine", "");
    bool good = e == NULL || use(p, e);
    engine_close(e);
    if (held == before) return good;
    printf("%s, allocation %ld: %ld blocks are left\n", p->name, (long)failing, held - before);
    return false;
}

/* How many tries of a part went wrong; *tried counts them all. */
static long try_all(const part *p, long step, long *tried) {
    long bad = 0;
    for (uint32_t flags = p->trusted ? ENGINE_TRUSTED : 0; flags <= ENGINE_TRUSTED;
         flags += ENGINE_TRUSTED) {
        failing = 0;
        if (!try(p, flags)) return 1;
        long total = asked;
        printf("%-36s %-9s %6ld allocations\n", p->name, flags ? "trusted" : "sandboxed", total);
        for (failing = 1; failing <= total; failing += step) {
            bad += !try(p, flags);
            ++*tried;
        }
    }
    return bad;
}

/* The part in a file, as code that leaves its function in `work`. */
static bool read_part(const char *path, part *p) {
    static const char BEFORE[] = "work = (function() ", AFTER[] = "\nend)()";
    enum { MOST = 1 << 16 };
    FILE *file = fopen(path, "r");
    if (file == NULL) return false;
    *p = (part){.name = path, .code = calloc(1, MOST + sizeof BEFORE + sizeof AFTER)};
    if (p->code == NULL) return false;
    memcpy(p->code, BEFORE, sizeof BEFORE);
    size_t n = fread(p->code + strlen(BEFORE), 1, MOST, file);
    p->trusted = strstr(p->code, "-- trusted") != NULL;
    memcpy(p->code + strlen(BEFORE) + n, AFTER, sizeof AFTER);
    return fclose(file) == 0 && n < MOST;
}

int main(int argc, char **argv) {
    setvbuf(stdout, NULL, _IOLBF, 0);
    const char *asked_step = getenv("STEP");
    long step = asked_step != NULL ? strtol(asked_step, NULL, 10) : 1, bad = 0, tried = 0;
    if (step < 1) step = 1;
    const part opening = {.name = "engine_open"},
               api = {.name = "engine.h", .code = api_ready, .use = use_api};
    bad += try_all(&opening, step, &tried);
    bad += try_all(&api, step, &tried);
    for (int i = 1; i < argc; i++) {
        part p;
        if (!read_part(argv[i], &p)) {
            printf("%s cannot be read\n", argv[i]);
            return 1;
        }
        bad += try_all(&p, step, &tried);
        free(p.code);
    }
    printf("%ld allocations failed in turn: %ld wrong\n", tried, bad);
    return bad != 0;
}
