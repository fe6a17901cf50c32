#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "input/batch.h"
#include "input/parse.h"

/* Two files in a folder that is made anew for each run. */
static char folder[] = "/tmp/batch-test-XXXXXX";
static char one[64], two[64], missing[64];

static int set_up(void **state) {
    (void)state;
    if (mkdtemp(folder) == NULL) return -1;
    snprintf(one, sizeof one, "%s/one.jsonl", folder);
    snprintf(two, sizeof two, "%s/two.txt", folder);
    snprintf(missing, sizeof missing, "%s/missing", folder);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    unlink(one);
    unlink(two);
    return rmdir(folder);
}

static void write_file(const char *path, const char *bytes) {
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, strlen(bytes), f), strlen(bytes));
    assert_int_equal(fclose(f), 0);
}

static eng_feed feed_of(const char *const *files, size_t count) {
    return (eng_feed){.files = files, .count = count, .stop_on = {-1, -1}};
}

static void expect_id(const eng_batch *batch, size_t i, const char *id, size_t line) {
    eng_parser parser = {0};
    eng_input article;
    eng_error err = {""};
    assert_true(i < batch->count);
    assert_null(batch->records[i].message);
    assert_int_equal(eng_parse(&parser, &batch->records[i].raw, &article, &err), ENG_READ_ARTICLE);
    assert_string_equal(article.id, id);
    assert_int_equal(article.line, line);
    eng_parser_free(&parser);
}

static void test_records_keep_order_over_files_and_outlive_them(void **state) {
    (void)state;
    write_file(one, "{\"id\":\"a\",\"text\":\"A.\"}\n\n{\"text\":\"B.\"}\n");
    write_file(two, "date: 2019-04-11\n\nC.");
    const char *const files[] = {one, missing, two};
    eng_feed feed = feed_of(files, 3);
    eng_batch batch = {0};
    assert_int_equal(eng_feed_next(&feed, &batch, 16), ENG_READ_ARTICLE);
    eng_feed_close(&feed);
    assert_int_equal(batch.count, 4);
    assert_int_equal(batch.taken, 22 + 1 + 1 + 13 + 1 + 20);
    expect_id(&batch, 0, "a", 1);
    expect_id(&batch, 1, "one:3", 3);
    assert_non_null(strstr(batch.records[2].message, "missing: cannot be opened"));
    assert_true(batch.records[2].failed);
    expect_id(&batch, 3, "two", 3);
    assert_int_equal(eng_feed_next(&feed, &batch, 16), ENG_READ_END);
    eng_batch_free(&batch);
}

static void test_no_more_than_asked_for(void **state) {
    (void)state;
    write_file(one, "{\"text\":\"A.\"}\n{\"text\":\"B.\"}\n{\"text\":\"C.\"}\n");
    const char *const files[] = {one};
    eng_feed feed = feed_of(files, 1);
    eng_batch batch = {0};
    assert_int_equal(eng_feed_next(&feed, &batch, 2), ENG_READ_ARTICLE);
    assert_int_equal(batch.count, 2);
    assert_int_equal(eng_feed_next(&feed, &batch, 2), ENG_READ_ARTICLE);
    assert_int_equal(batch.count, 1);
    expect_id(&batch, 0, "one:3", 3);
    assert_int_equal(eng_feed_next(&feed, &batch, 2), ENG_READ_END);
    assert_int_equal(eng_feed_next(&feed, &batch, 2), ENG_READ_END);
    eng_batch_free(&batch);
}

static void test_no_files_at_all(void **state) {
    (void)state;
    eng_feed feed = feed_of(NULL, 0);
    eng_batch batch = {0};
    assert_int_equal(eng_feed_next(&feed, &batch, 2), ENG_READ_END);
    eng_batch_free(&batch);
}

static void test_a_big_article_ends_its_batch(void **state) {
    (void)state;
    size_t size = 100 * 1000;
    char *text = malloc(size + 64);
    assert_non_null(text);
    memset(text, 'a', size);
    memcpy(text, "{\"text\":\"", 9);
    strcpy(text + size, "\"}\n{\"text\":\"B.\"}\n");
    write_file(one, text);
    free(text);
    const char *const files[] = {one};
    eng_feed feed = feed_of(files, 1);
    eng_batch batch = {0};
    assert_int_equal(eng_feed_next(&feed, &batch, 16), ENG_READ_ARTICLE);
    assert_int_equal(batch.count, 1);
    assert_int_equal(eng_feed_next(&feed, &batch, 16), ENG_READ_ARTICLE);
    assert_int_equal(batch.count, 1);
    eng_batch_free(&batch);
    eng_feed_close(&feed);
}

/* The reader of a pipe gives what is there, stops when told to, and ends. */
static void test_a_pipe_that_pauses_then_a_stop(void **state) {
    (void)state;
    int input[2], stop[2];
    char path[32];
    assert_int_equal(pipe(input), 0);
    assert_int_equal(pipe(stop), 0);
    snprintf(path, sizeof path, "/dev/fd/%d", input[0]);
    const char *const files[] = {path};
    eng_feed feed = feed_of(files, 1);
    feed.stop_on[1] = stop[0];
    eng_batch batch = {0};
    assert_int_equal(write(input[1], "{\"text\":\"A.\"}\n{\"te", 18), 18);
    assert_int_equal(eng_feed_next(&feed, &batch, 16), ENG_READ_ARTICLE);
    assert_int_equal(batch.count, 1);
    assert_int_equal(write(stop[1], "", 1), 1);
    assert_int_equal(eng_feed_next(&feed, &batch, 16), ENG_READ_STOPPED);
    assert_int_equal(eng_feed_next(&feed, &batch, 16), ENG_READ_STOPPED);
    eng_feed_close(&feed);
    eng_batch_free(&batch);
    for (int i = 0; i < 2; i++) {
        close(input[i]);
        close(stop[i]);
    }
}

/* Who is not patient is told that nothing came, and nothing of what did is lost. */
static void test_a_pipe_that_pauses_in_the_middle_of_a_record(void **state) {
    (void)state;
    int input[2];
    char path[32];
    assert_int_equal(pipe(input), 0);
    snprintf(path, sizeof path, "/dev/fd/%d", input[0]);
    const char *const files[] = {path};
    eng_feed feed = feed_of(files, 1);
    feed.patience = 5;
    eng_batch batch = {0};
    assert_int_equal(eng_feed_next(&feed, &batch, 16), ENG_READ_WAITING);
    assert_int_equal(write(input[1], " {\"te", 5), 5);
    assert_int_equal(eng_feed_next(&feed, &batch, 16), ENG_READ_WAITING);
    assert_int_equal(eng_feed_next(&feed, &batch, 16), ENG_READ_WAITING);
    assert_int_equal(write(input[1], "xt\":\"A.\"}\n", 10), 10);
    assert_int_equal(eng_feed_next(&feed, &batch, 16), ENG_READ_ARTICLE);
    assert_int_equal(batch.count, 1);
    assert_int_equal(batch.taken, 15);
    assert_memory_equal(batch.records[0].raw.bytes, "{\"text\":\"A.\"}", 13);
    close(input[1]);
    assert_int_equal(eng_feed_next(&feed, &batch, 16), ENG_READ_END);
    eng_feed_close(&feed);
    eng_batch_free(&batch);
    close(input[0]);
}

static void test_sizes_of_files(void **state) {
    (void)state;
    write_file(one, "12345");
    assert_int_equal(eng_reader_size(one), 5);
    assert_int_equal(eng_reader_size(missing), 0);
    assert_int_equal(eng_reader_size(folder), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_records_keep_order_over_files_and_outlive_them),
        cmocka_unit_test(test_no_more_than_asked_for),
        cmocka_unit_test(test_no_files_at_all),
        cmocka_unit_test(test_a_big_article_ends_its_batch),
        cmocka_unit_test(test_a_pipe_that_pauses_then_a_stop),
        cmocka_unit_test(test_a_pipe_that_pauses_in_the_middle_of_a_record),
        cmocka_unit_test(test_sizes_of_files),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
