/* Engines in several threads at once, each doing what `engine extract -j 2` does: for `make tsan`
 * above all, and for what engines might share. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "engine.h"

enum { THREADS = 8, ARTICLES = 60, EVENTS = 24 };

static char folder[64], news[96];

static const char *const TEXTS[] = {"Egypt has pulled out of the Arab League, an official said.",
                                    "Oman joined the Arab League on 9 April 2019. It rained.",
                                    "France condemned the attack. The weather was fine.",
                                    "Iran's foreign minister met his Iraqi counterpart in Paris.",
                                    "Nobody spoke of the talks that were to be held in Ghana."};

/* Articles, some of them bad. */
static void write_news(void) {
    FILE *file = fopen(news, "w");
    assert_non_null(file);
    for (int i = 0; i < ARTICLES; i++) {
        const char *form = i % 19 == 7 ? "{\"id\": \"a%d\", \"text\": \"%s\n"
                                       : "{\"id\": \"a%d\", \"text\": \"%s\"}\n";
        fprintf(file, form, i, TEXTS[i % 5]);
    }
    fclose(file);
}

static int set_up(void **state) {
    (void)state;
    strcpy(folder, "/tmp/engine-test-XXXXXX");
    if (mkdtemp(folder) == NULL) return -1;
    snprintf(news, sizeof news, "%s/news.jsonl", folder);
    write_news();
    return 0;
}

static void path_of(int number, char *path, size_t room) {
    snprintf(path, room, "%s/events-%d.jsonl", folder, number);
}

static int tear_down(void **state) {
    (void)state;
    char path[96];
    for (int i = 0; i <= THREADS; i++) {
        path_of(i, path, sizeof path);
        unlink(path);
    }
    unlink(news);
    return rmdir(folder);
}

/* Extracts into the file of that number; false, with words, when something is wrong. */
static bool extract(int number, const char *threads) {
    static const char CODE[] = "io.stdout = assert(io.open(arg[1], 'w'))\n"
                               "io.stderr = assert(io.open('/dev/null', 'w'))\n"
                               "local code = assert(loadfile 'scripts/extract.lua')('--format', "
                               "'json', '-j', arg[2], arg[3])\n"
                               "io.stdout:close()\n"
                               "return code";
    char path[96];
    path_of(number, path, sizeof path);
    char *const arguments[] = {path, (char *)threads, news};
    engine_options options = {.size = sizeof options, .flags = ENGINE_TRUSTED};
    engine *e = engine_open(&options);
    if (e == NULL) return false;
    int code = -1;
    engine_status status = engine_run_code(e, "test", CODE, strlen(CODE), 3, arguments, &code);
    if (status != ENGINE_OK) fprintf(stderr, "%s\n", engine_error(e));
    engine_close(e);
    return status == ENGINE_OK && code == 0;
}

typedef struct job {
    int number;
    bool ok;
    pthread_t thread;
} job;

static void *work(void *data) {
    job *j = data;
    j->ok = extract(j->number, "2");
    return NULL;
}

/* The bytes of the file of that number, to be freed. */
static char *events_of(int number) {
    char path[96];
    path_of(number, path, sizeof path);
    FILE *file = fopen(path, "r");
    assert_non_null(file);
    char *bytes = calloc(1, 1 << 20);
    assert_non_null(bytes);
    assert_true(fread(bytes, 1, (1 << 20) - 1, file) < (1 << 20) - 1);
    fclose(file);
    return bytes;
}

static void test_eight_engines_extract_at_once_as_one_does_alone(void **state) {
    (void)state;
    job jobs[THREADS];
    assert_true(extract(0, "1"));
    for (int i = 0; i < THREADS; i++) {
        jobs[i].number = i + 1;
        assert_int_equal(pthread_create(&jobs[i].thread, NULL, work, &jobs[i]), 0);
    }
    for (int i = 0; i < THREADS; i++)
        pthread_join(jobs[i].thread, NULL);
    char *alone = events_of(0);
    int lines = 0;
    for (const char *p = alone; (p = strchr(p, '\n')) != NULL; p++)
        lines++;
    if (lines < EVENTS) fail_msg("%d events", lines);
    for (int i = 0; i < THREADS; i++) {
        assert_true(jobs[i].ok);
        char *events = events_of(i + 1);
        assert_string_equal(events, alone);
        free(events);
    }
    free(alone);
}

/* While the engine works. */
static void *interrupt(void *data) {
    engine *e = data;
    for (int i = 0; i < 50; i++) {
        struct timespec wait = {.tv_nsec = 2000000};
        nanosleep(&wait, NULL);
        engine_interrupt(e);
    }
    return NULL;
}

static void test_interrupts_from_two_threads(void **state) {
    (void)state;
    static const char CODE[] =
        "io.stdout = assert(io.open('/dev/null', 'w')) io.stderr = io.stdout\n"
        "return assert(loadfile 'scripts/extract.lua')('-j', '3', arg[1])";
    char *const arguments[] = {news};
    engine_options options = {.size = sizeof options, .flags = ENGINE_TRUSTED};
    engine *e = engine_open(&options);
    assert_non_null(e);
    pthread_t threads[2];
    for (int i = 0; i < 2; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, interrupt, e), 0);
    for (int i = 0; i < 8; i++) {
        engine_status status = engine_run_code(e, "test", CODE, strlen(CODE), 1, arguments, NULL);
        if (status != ENGINE_OK && status != ENGINE_LIMIT)
            fail_msg("%d %s", status, engine_error(e));
    }
    for (int i = 0; i < 2; i++)
        pthread_join(threads[i], NULL);
    engine_close(e);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_eight_engines_extract_at_once_as_one_does_alone),
        cmocka_unit_test(test_interrupts_from_two_threads),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
