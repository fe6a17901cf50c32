/* The public interface: every function, right and wrong. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "engine.h"

static engine *open_trusted(void) {
    engine_options options = {.size = sizeof options, .flags = ENGINE_TRUSTED};
    engine *e = engine_open(&options);
    assert_non_null(e);
    return e;
}

static engine_status run_code(engine *e, const char *code, int *exit_code) {
    return engine_run_code(e, "test", code, strlen(code), 0, NULL, exit_code);
}

static void has(const char *text, const char *part) {
    assert_non_null(text);
    if (strstr(text, part) == NULL) fail_msg("no \"%s\" in: %s", part, text);
}

static void test_options_of_another_version(void **state) {
    (void)state;
    struct {
        engine_options known;
        uint64_t later[2];
    } later = {.known = {.size = sizeof later}};
    engine *e = engine_open(&later.known);
    assert_non_null(e); /* what is not known is not asked for */
    engine_close(e);
    later.later[1] = 1;
    assert_null(engine_open(&later.known));
    engine_options none = {.size = 0};
    assert_null(engine_open(&none));
    engine_options early = {.size = offsetof(engine_options, flags)};
    e = engine_open(&early);
    assert_non_null(e);
    engine_close(e);
}

static void test_strings_of_the_options_are_copied(void **state) {
    (void)state;
    char folder[] = "/nowhere";
    engine_options options = {.size = sizeof options, .stdlib_dir = folder};
    engine *e = engine_open(&options);
    assert_non_null(e);
    memset(folder, 'x', sizeof folder - 1);
    assert_int_equal(engine_call(e, "engine.json", "encode", "1", NULL), ENGINE_OK);
    engine_close(e);
}

static void test_code_has_arguments_and_an_exit_code(void **state) {
    (void)state;
    engine *e = open_trusted();
    char *const arguments[] = {"one", "two"};
    const char code[] = "assert(arg[0] == 'test' and arg[2] == 'two' and ... == 'one') return 7";
    int exit_code = -1;
    assert_int_equal(engine_run_code(e, "test", code, strlen(code), 2, arguments, &exit_code),
                     ENGINE_OK);
    assert_int_equal(exit_code, 7);
    assert_int_equal(run_code(e, "return 'seven'", &exit_code), ENGINE_OK);
    assert_int_equal(exit_code, 0);
    assert_string_equal(engine_error(e), "");
    engine_close(e);
}

static void test_bytecode_is_no_source(void **state) {
    (void)state;
    engine *e = open_trusted();
    const char code[] = "\033Lua";
    assert_int_equal(engine_run_code(e, "test", code, 4, 0, NULL, NULL), ENGINE_FAILED);
    engine_close(e);
}

static void test_an_error_has_a_file_and_a_line(void **state) {
    (void)state;
    engine *e = open_trusted();
    assert_int_equal(run_code(e, "local x\n\nerror 'no rain'", NULL), ENGINE_FAILED);
    has(engine_error(e), "test:3: no rain\nstack traceback:");
    assert_string_equal(engine_error_file(e), "test");
    assert_int_equal(engine_error_line(e), 3);
    assert_int_equal(run_code(e, "x = = 1", NULL), ENGINE_FAILED);
    assert_string_equal(engine_error(e), "test:1: unexpected symbol near '='");
    assert_int_equal(run_code(e, "error({ code = 1 })", NULL), ENGINE_FAILED);
    assert_string_equal(engine_error_file(e), "");
    assert_int_equal(engine_error_line(e), 0);
    assert_int_equal(run_code(e, "return 0", NULL), ENGINE_OK);
    assert_string_equal(engine_error(e), "");
    engine_close(e);
}

/* Lua would shorten such a path to sixty characters. */
static void test_an_error_names_the_whole_of_a_long_path(void **state) {
    (void)state;
    char folder[] = "/tmp/engine-test-with-a-name-that-is-long-as-some-are-XXXXXX", path[128];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/one-of-the-scripts.lua", folder);
    static const char *const codes[] = {"\nerror 'dry'\n", "\nx = = 1\n"};
    engine *e = open_trusted();
    for (int i = 0; i < 2; i++) {
        FILE *file = fopen(path, "w");
        assert_non_null(file);
        fputs(codes[i], file);
        fclose(file);
        assert_int_equal(engine_run(e, path, 0, NULL, NULL), ENGINE_FAILED);
        assert_string_equal(engine_error_file(e), path);
        assert_int_equal(engine_error_line(e), 2);
    }
    engine_close(e);
    unlink(path);
    rmdir(folder);
}

static void test_wrong_usage_is_told_from_failure(void **state) {
    (void)state;
    engine *e = open_trusted();
    char *result = "kept";
    assert_int_equal(engine_run(e, "extrakt", 0, NULL, NULL), ENGINE_USAGE);
    has(engine_error(e), "'extrakt'");
    assert_int_equal(engine_call(e, "engine.nothing", "f", NULL, &result), ENGINE_USAGE);
    has(engine_error(e), "engine.nothing");
    assert_null(result);
    assert_int_equal(engine_call(e, "engine.json", "f", NULL, NULL), ENGINE_USAGE);
    assert_string_equal(engine_error(e), "module 'engine.json' has no function 'f'");
    assert_int_equal(engine_call(e, "engine.json", "encode", "{", NULL), ENGINE_USAGE);
    has(engine_error(e), "no JSON");
    assert_int_equal(engine_call(e, "engine", "extract", "{}", NULL), ENGINE_FAILED);
    assert_string_equal(engine_error(e), "extract: an object with a \"text\" is wanted");
    assert_int_equal(engine_call(e, "string", "rep", NULL, NULL), ENGINE_FAILED);
    has(engine_error(e), "stack traceback:");
    engine_close(e);
}

static void test_events_are_kept_until_they_are_taken(void **state) {
    (void)state;
    engine *e = engine_open(NULL);
    assert_non_null(e);
    char *events = NULL;
    assert_int_equal(engine_take_events(e, &events), ENGINE_OK);
    assert_string_equal(events, "[]");
    free(events);
    assert_int_equal(
        engine_push_article(e, "{\"id\": \"a1\", \"text\": \"Egypt left the Arab League.\"}"),
        ENGINE_OK);
    assert_int_equal(engine_push_article(e, "{\"id\": \"a2\", \"date\": null, "
                                            "\"text\": \"Oman joined the Arab League.\"}"),
                     ENGINE_OK);
    assert_int_equal(engine_push_article(e, "{\"title\": \"Nothing\"}"), ENGINE_FAILED);
    assert_string_equal(engine_error(e), "article: \"text\" must be a string");
    assert_int_equal(engine_push_article(e, "[1]"), ENGINE_FAILED);
    assert_int_equal(engine_push_article(e, "{\"text\": "), ENGINE_FAILED);
    assert_int_equal(engine_take_events(e, &events), ENGINE_OK);
    const char *first = strstr(events, "\"article\":\"a1\"");
    const char *second = strstr(events, "\"article\":\"a2\"");
    assert_non_null(first);
    assert_true(second > first);
    free(events);
    assert_int_equal(engine_take_events(e, &events), ENGINE_OK);
    assert_string_equal(events, "[]");
    free(events);
    engine_close(e);
}

static void test_a_world_goes_out_and_in(void **state) {
    (void)state;
    engine *e = engine_open(NULL), *other = engine_open(NULL);
    char *events = NULL, *world = NULL, *again = NULL;
    assert_int_equal(engine_push_article(e,
                                         "{\"date\": \"2019-04-11\", "
                                         "\"text\": \"Egypt has pulled out of the Arab League.\"}"),
                     ENGINE_OK);
    assert_int_equal(engine_take_events(e, &events), ENGINE_OK);
    assert_int_equal(engine_apply_events(e, events), ENGINE_OK);
    assert_int_equal(engine_save_world(e, &world), ENGINE_OK);
    has(world, "pulled out");
    assert_int_equal(engine_load_world(other, world), ENGINE_OK);
    assert_int_equal(engine_save_world(other, &again), ENGINE_OK);
    assert_string_equal(world, again);
    free(again);
    assert_int_equal(engine_load_world(other, "{}"), ENGINE_FAILED);
    assert_int_equal(engine_save_world(other, &again), ENGINE_OK);
    assert_string_equal(world, again); /* the one before stays */
    free(again);
    assert_int_equal(engine_load_world(other, NULL), ENGINE_OK);
    assert_int_equal(engine_save_world(other, &again), ENGINE_OK);
    assert_null(strstr(again, "pulled out"));
    assert_int_equal(engine_apply_events(other, "[{}]"), ENGINE_FAILED);
    has(engine_error(other), "event 1: ");
    assert_int_equal(engine_apply_events(other, "{\"a\": 1}"), ENGINE_FAILED);
    free(again);
    free(world);
    free(events);
    engine_close(e);
    engine_close(other);
}

static void write_pack(const char *path, const char *verb) {
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fprintf(file,
            "return { pack = \"boats\", doc = \"Boats\", { name = \"boat\",\n"
            "event = { type = \"COOPERATE\", act = \"boat\" },\n"
            "frame = { verb = { \"%s boat\" }, recipient = \"to\" } } }\n",
            verb);
    fclose(file);
}

static void test_rules_are_loaded_and_loaded_again(void **state) {
    (void)state;
    char folder[] = "/tmp/engine-test-XXXXXX", path[64], options[96], *text = NULL;
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/boats.lua", folder);
    write_pack(path, "lend");
    snprintf(options, sizeof options, "{\"rules\": [\"%s\"]}", path);
    engine *e = open_trusted();
    const char *article = "{\"text\": \"Oman sold three boats to Kenya.\"}";
    assert_int_equal(engine_load_rules(e, options), ENGINE_OK);
    assert_int_equal(engine_push_article(e, article), ENGINE_OK);
    assert_int_equal(engine_take_events(e, &text), ENGINE_OK);
    assert_null(strstr(text, "boats.boat"));
    free(text);
    assert_int_equal(engine_refresh(e, &text), ENGINE_OK);
    assert_string_equal(text, "[]");
    free(text);
    write_pack(path, "sell");
    assert_int_equal(engine_refresh(e, &text), ENGINE_OK);
    has(text, path);
    free(text);
    assert_int_equal(engine_push_article(e, article), ENGINE_OK);
    assert_int_equal(engine_take_events(e, &text), ENGINE_OK);
    has(text, "boats.boat");
    free(text);
    assert_int_equal(engine_load_rules(e, "{\"rulez\": []}"), ENGINE_FAILED);
    has(engine_error(e), "'rulez'");
    assert_int_equal(engine_load_rules(e, "{\"rules\": \"x\"}"), ENGINE_FAILED);
    FILE *file = fopen(path, "w");
    fputs("return {\n  pack = = 1 }\n", file);
    fclose(file);
    assert_int_equal(engine_load_rules(e, options), ENGINE_FAILED);
    assert_string_equal(engine_error_file(e), path);
    assert_int_equal(engine_error_line(e), 2);
    unlink(path);
    rmdir(folder);
    assert_int_equal(engine_push_article(e, article), ENGINE_OK); /* as before */
    assert_int_equal(engine_take_events(e, &text), ENGINE_OK);
    has(text, "boats.boat");
    free(text);
    engine_close(e);
}

static engine_status twice(void *data, const char *argument, char **result) {
    int *calls = data;
    ++*calls;
    if (argument == NULL) return ENGINE_OK;
    long n = strtol(argument, NULL, 10);
    *result = malloc(64);
    assert_non_null(*result);
    snprintf(*result, 64, n < 0 ? "%ld is too small" : "{\"twice\": %ld}", n < 0 ? n : 2 * n);
    return n < 0 ? ENGINE_FAILED : ENGINE_OK;
}

static void test_scripts_call_functions_of_the_host(void **state) {
    (void)state;
    int calls = 0;
    engine *e = engine_open(NULL);
    assert_int_equal(engine_register(e, "host", "twice", twice, &calls), ENGINE_OK);
    assert_int_equal(engine_register(e, "host", "again", twice, &calls), ENGINE_OK);
    int exit_code = 0;
    assert_int_equal(run_code(e, "return require 'host'.twice(21).twice", &exit_code), ENGINE_OK);
    assert_int_equal(exit_code, 42);
    assert_int_equal(run_code(e, "assert(require 'host'.again() == nil)", NULL), ENGINE_OK);
    assert_int_equal(run_code(e, "require 'host'.twice(-3)", NULL), ENGINE_FAILED);
    has(engine_error(e), "host.twice: -3 is too small");
    assert_int_equal(calls, 3);
    assert_int_equal(run_code(e, "require 'host'.twice(print)", NULL), ENGINE_FAILED);
    assert_int_equal(calls, 3);
    engine_close(e);
}

static void keep_log(void *data, const char *message) {
    char *kept = data;
    strncat(kept, message, 60);
    strcat(kept, "|");
}

static void test_warnings_go_to_the_log(void **state) {
    (void)state;
    char kept[256] = "";
    engine_options options = {
        .size = sizeof options, .flags = ENGINE_TRUSTED, .log = keep_log, .log_data = kept};
    engine *e = engine_open(&options);
    assert_int_equal(run_code(e, "warn('a', 'b') warn '@off' warn 'c' warn '@on' warn ''", NULL),
                     ENGINE_OK);
    assert_string_equal(kept, "ab||");
    engine_close(e);
}

static size_t resident(void) {
    size_t pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file == NULL) return 0;
    if (fscanf(file, "%*s %zu", &pages) != 1) pages = 0;
    fclose(file);
    return pages * (size_t)sysconf(_SC_PAGESIZE);
}

/* Each reads an article; ENGINE_CYCLES=10000 for the whole run. */
static void test_engines_come_and_go_without_growth(void **state) {
    (void)state;
#if defined(__SANITIZE_ADDRESS__) /* keeps what was freed, and finds leaks itself */
    skip();
#endif
    const char *asked = getenv("ENGINE_CYCLES");
    int cycles = asked ? atoi(asked) : 200;
    size_t before = 0;
    for (int i = 0; i < cycles; i++) {
        engine *e = engine_open(NULL);
        assert_non_null(e);
        if (i % 20 == 0)
            assert_int_equal(engine_push_article(e, "{\"text\": \"Egypt left the pact.\"}"),
                             ENGINE_OK);
        engine_close(e);
        if (i == cycles / 4) before = resident();
    }
    size_t after = resident();
    if (after > before + (1u << 20))
        fail_msg("%zu kB after a quarter, %zu kB at the end", before >> 10, after >> 10);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_options_of_another_version),
        cmocka_unit_test(test_strings_of_the_options_are_copied),
        cmocka_unit_test(test_code_has_arguments_and_an_exit_code),
        cmocka_unit_test(test_bytecode_is_no_source),
        cmocka_unit_test(test_an_error_has_a_file_and_a_line),
        cmocka_unit_test(test_an_error_names_the_whole_of_a_long_path),
        cmocka_unit_test(test_wrong_usage_is_told_from_failure),
        cmocka_unit_test(test_events_are_kept_until_they_are_taken),
        cmocka_unit_test(test_a_world_goes_out_and_in),
        cmocka_unit_test(test_rules_are_loaded_and_loaded_again),
        cmocka_unit_test(test_scripts_call_functions_of_the_host),
        cmocka_unit_test(test_warnings_go_to_the_log),
        cmocka_unit_test(test_engines_come_and_go_without_growth),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
