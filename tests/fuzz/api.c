/* api.c: any bytes as the JSON that the functions of engine.h take, in a sandbox with limits. */
#include <stdbool.h>
#include <string.h>

#include "check.h"
#include "engine.h"

static void check(engine *e, engine_status status) {
    CHECK(status <= ENGINE_USAGE || status == ENGINE_LIMIT, engine_error(e));
    CHECK((status == ENGINE_OK) == (engine_error(e)[0] == '\0'), engine_error(e));
}

/* What an engine gives it takes again. */
static void check_world(engine *e) {
    char *world = NULL;
    engine_status status = engine_save_world(e, &world);
    check(e, status);
    if (status == ENGINE_OK) CHECK(engine_load_world(e, world) == ENGINE_OK, engine_error(e));
    free(world);
}

/* Without the built-in rules, and from an empty world, each try takes a thousandth of the time. */
static void make_small(engine *e) {
    static const char NO_RULES[] = "local list = require 'engine.rules'.default\n"
                                   "while list[1] do table.remove(list) end";
    static const char WORLD[] = "{\"version\":1,\"actors\":[],\"alliances\":[],\"events\":[],"
                                "\"attributes\":[],\"claims\":[],\"moves\":[]}";
    engine_status status = engine_run_code(e, "small", NO_RULES, strlen(NO_RULES), 0, NULL, NULL);
    CHECK(status == ENGINE_OK, engine_error(e));
    CHECK(engine_load_world(e, WORLD) == ENGINE_OK, engine_error(e));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static engine *e;
    if (e == NULL) {
        engine_options options = {.size = sizeof options,
                                  .memory = 256 << 20,
                                  .steps = 20000000,
                                  .flags = ENGINE_DETERMINISTIC};
        e = engine_open(&options);
        CHECK(e != NULL, "engine_open");
        make_small(e);
    }
    char *json = malloc(size + 1), *result = NULL;
    CHECK(json != NULL, "malloc");
    memcpy(json, data, size);
    json[size] = '\0';
    check(e, engine_push_article(e, json));
    CHECK(engine_take_events(e, &result) == ENGINE_OK, engine_error(e));
    free(result);
    check(e, engine_apply_events(e, json));
    check(e, engine_load_world(e, json));
    check_world(e);
    check(e, engine_call(e, "engine", "records", json, &result));
    free(result);
    check(e, engine_load_rules(e, json));
    free(json);
    return 0;
}
