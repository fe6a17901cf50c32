#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "input/field.h"
#include "input/reader.h"

/* The folder is made anew for each run; every test writes its input to the one file in it. */
static char folder[] = "/tmp/reader-test-XXXXXX";
static char path[64];

static int set_up(void **state) {
    (void)state;
    if (mkdtemp(folder) == NULL) return -1;
    snprintf(path, sizeof path, "%s/my.article.txt", folder);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    unlink(path);
    return rmdir(folder);
}

static eng_reader *open_bytes(const char *bytes, size_t n) {
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, n, f), n);
    assert_int_equal(fclose(f), 0);
    eng_error err = {""};
    eng_reader *r = eng_reader_open(path, &err);
    assert_string_equal(err.message, "");
    assert_non_null(r);
    return r;
}

static eng_reader *open_text(const char *text) {
    return open_bytes(text, strlen(text));
}

static eng_input expect_article(eng_reader *r) {
    eng_input input;
    eng_error err = {""};
    eng_read_status status = eng_reader_next(r, &input, &err);
    assert_string_equal(err.message, "");
    assert_int_equal(status, ENG_READ_ARTICLE);
    assert_int_equal(input.text[input.text_size], '\0');
    return input;
}

static void expect_bad(eng_reader *r, const char *words) {
    eng_input input;
    eng_error err = {""};
    assert_int_equal(eng_reader_next(r, &input, &err), ENG_READ_BAD);
    if (strstr(err.message, words) == NULL) fail_msg("%s\nlacks: %s", err.message, words);
}

static void expect_end(eng_reader *r) {
    eng_input input;
    eng_error err;
    assert_int_equal(eng_reader_next(r, &input, &err), ENG_READ_END);
    assert_int_equal(eng_reader_next(r, &input, &err), ENG_READ_END);
    eng_reader_close(r);
}

static void expect_date(const eng_input *input, const char *expected) {
    char text[ENG_DATE_TEXT];
    assert_string_equal(eng_date_format(input->date, text), expected);
}

/* The whole input is one bad record. */
static void check_bad(const char *bytes, size_t n, const char *words) {
    eng_reader *r = open_bytes(bytes, n);
    expect_bad(r, words);
    expect_end(r);
}

static void check_text(const char *file, const char *text, size_t line) {
    eng_reader *r = open_text(file);
    eng_input input = expect_article(r);
    assert_string_equal(input.text, text);
    assert_int_equal(input.text_size, strlen(text));
    assert_int_equal(input.line, line);
    expect_end(r);
}

/* ---- plain text ---- */

static void test_text_without_header_is_the_whole_file(void **state) {
    (void)state;
    eng_reader *r = open_text("  Egypt left.\n\nSo it said.");
    eng_input input = expect_article(r);
    assert_string_equal(input.text, "  Egypt left.\n\nSo it said.");
    assert_string_equal(input.id, "my.article");
    assert_int_equal(input.line, 1);
    assert_int_equal(input.date.year, 0);
    assert_null(input.title);
    assert_null(input.source);
    assert_null(input.url);
    assert_null(input.meta);
    expect_end(r);
}

static void test_a_date_and_the_text_on_one_line(void **state) {
    (void)state;
    eng_error err;
    eng_reader *r = eng_reader_open("tests/data/valid/date-and-text.txt", &err);
    assert_non_null(r);
    eng_input input = expect_article(r);
    expect_date(&input, "2019-04-11");
    assert_string_equal(input.id, "date-and-text");
    assert_memory_equal(input.text, "Egypt has pulled out of", 23);
    expect_end(r);
}

static void test_a_full_header_with_bom_crlf_capitals_and_blank_lines(void **state) {
    (void)state;
    eng_error err;
    eng_reader *r = eng_reader_open("tests/data/valid/header.txt", &err);
    assert_non_null(r);
    eng_input input = expect_article(r);
    expect_date(&input, "2020-02-29");
    assert_string_equal(input.title, "Ministers meet: day two");
    assert_string_equal(input.source, "Example Wire");
    assert_string_equal(input.url, "https://example.org/a?b=c");
    assert_string_equal(input.id, "w-17");
    /* after a blank line "Source ..." is text */
    assert_string_equal(input.text, "Source close to the talks: none.\r\n");
    assert_int_equal(input.line, 8);
    expect_end(r);
}

static void test_where_the_header_ends(void **state) {
    (void)state;
    check_text("date: 2019-04-11\nEgypt left.", "Egypt left.", 2);
    check_text("date 2019-04-11\n\n\nEgypt left.\n", "Egypt left.\n", 4);
    check_text("\n\n date 2019-04-11 \n title:x\n Egypt left.", "Egypt left.", 5);
    check_text("date : 2019-04 Egypt left.", "Egypt left.", 1);
    check_text("title:\nEgypt left.", "Egypt left.", 2);
    check_text("date: 2019-04-11\nauthor: nobody\n", "author: nobody\n", 2);
}

static void test_words_that_only_look_like_a_header(void **state) {
    (void)state;
    static const char *const texts[] = {
        "Date palms are dying.",
        "Date 2019 was a year.",
        "Dates: two.",
        "title fights are rare.",
        "Source says so.",
        "idle: not id",
        "date",
        "https://example.org is down",
        "Egypt left.\ndate: 2019-04-11",
        "date\n2019-04-11",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        check_text(texts[i], texts[i], 1);
}

static void test_bad_header_dates_name_file_line_value_and_form(void **state) {
    (void)state;
    static const char *const bad[][2] = {
        {"date: 2019-13-45\nx", ":1: \"2019-13-45\" is no date; write it as YYYY-MM-DD"},
        {"title: t\ndate: 2019-02-30\nx", ":2: \"2019-02-30\" is no date"},
        {" date 2019-02-29 Egypt left.", ":1: \"2019-02-29\" is no date"},
        {"date: yesterday evening\nx", ":1: \"yesterday evening\" is no date"},
        {"date: 2019-04-11Tnoon\nx", ":1: \"2019-04-11Tnoon\" is no date"},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        check_bad(bad[i][0], strlen(bad[i][0]), bad[i][1]);
        check_bad(bad[i][0], strlen(bad[i][0]), path);
    }
}

static void test_inputs_with_no_article(void **state) {
    (void)state;
    check_bad("", 0, "is empty: no article in it");
    check_bad("\xEF\xBB\xBF", 3, "is empty: no article in it");
    check_bad(" \r\n\t\n", 5, "holds only white space: no article in it");
    check_bad("date: 2019-04-11\n\n", 18, ":3: a header but no text");
    check_bad("title: Only this", 16, ":1: a header but no text");
}

static void test_binary_utf16_and_compressed_files(void **state) {
    (void)state;
    check_bad("\x7F"
              "ELF\x02\x01\x00\x00",
              8, "is binary (a NUL byte at offset 6)");
    check_bad("\xFF\xFE"
              "E\0g\0",
              6, "is UTF-16; turn it into UTF-8");
    check_bad("\x1F\x8B\x08\x00", 4, "is compressed; use `zcat`");
}

static void test_a_nul_after_the_first_64_kib_is_kept(void **state) {
    (void)state;
    const size_t n = 70000;
    char *bytes = malloc(n);
    assert_non_null(bytes);
    memset(bytes, 'a', n);
    bytes[65535] = '\0';
    check_bad(bytes, n, "NUL byte at offset 65535");
    bytes[65535] = 'a';
    bytes[65536] = '\0';
    eng_reader *r = open_bytes(bytes, n);
    eng_input input = expect_article(r);
    assert_int_equal(input.text_size, n);
    assert_memory_equal(input.text, bytes, n);
    assert_int_equal(input.invalid, 0);
    expect_end(r);
    free(bytes);
}

static void test_invalid_utf8_in_text_is_kept_and_counted(void **state) {
    (void)state;
    eng_reader *r = open_text("title: caf\xE9\nna\xEFve \xC3\xA9 \xC0\x80");
    eng_input input = expect_article(r);
    assert_string_equal(input.text, "na\xEFve \xC3\xA9 \xC0\x80");
    assert_string_equal(input.title, "caf\xE9");
    assert_int_equal(input.invalid, 3);
    expect_end(r);
}

/* ---- dates ---- */

static void test_dates_with_a_time_count_for_their_day(void **state) {
    (void)state;
    static const char *const good[] = {
        "2019-04-11",          "2019-04-11T10:00:00Z",  "2019-04-11T23:59:59.999+02:00",
        "2019-04-11 10:00",    "2019-04-11 10:00 UTC",  "2019-04-11t10",
        " 2019-04-11T100000Z", "2019-04-11 10:00 GMT ",
    };
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        eng_date date = {0};
        assert_true(eng_field_date(good[i], strlen(good[i]), &date));
        assert_true(date.year == 2019 && date.month == 4 && date.day == 11);
    }
    static const char *const bad[] = {"2019-02-30T10:00:00Z", "2019-04-11T",   "2019-04-11 Egypt",
                                      "2019-04-11T1",         "2019-04-11 10", "2019-04-11x10:00"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        eng_date date = {0};
        assert_false(eng_field_date(bad[i], strlen(bad[i]), &date));
    }
    assert_false(eng_field_date("2019-04-11T10\0", 14, &(eng_date){0}));
}

/* ---- JSON Lines ---- */

static void test_json_lines_with_all_fields_with_text_only_and_with_numbers(void **state) {
    (void)state;
    eng_error err;
    eng_reader *r = eng_reader_open("tests/data/valid/articles.jsonl", &err);
    assert_non_null(r);
    eng_input input = expect_article(r);
    assert_string_equal(input.id, "a-1");
    assert_string_equal(input.title, "One");
    assert_string_equal(input.source, "Example Wire");
    assert_string_equal(input.url, "https://example.org/1");
    assert_string_equal(input.text, "Egypt left.");
    assert_null(input.meta);
    assert_int_equal(input.line, 1);
    expect_date(&input, "2019-04-11");

    input = expect_article(r); /* after a blank line */
    assert_string_equal(input.id, "articles:3");
    assert_int_equal(input.line, 3);
    assert_null(input.title);
    assert_int_equal(input.date.year, 0);
    assert_string_equal(input.meta, "{\"lang\":\"en\",\"score\":0.5,\"tags\":[\"x\",null]}");

    input = expect_article(r);
    assert_string_equal(input.id, "12345678901");
    assert_null(input.title);
    assert_null(input.source); /* no string, so it is handed on */
    assert_string_equal(input.meta, "{\"source\":{\"name\":\"Example\"}}");
    expect_end(r);
}

static void test_bad_records_are_named_and_reading_goes_on(void **state) {
    (void)state;
    eng_error err;
    eng_reader *r = eng_reader_open("tests/data/invalid/records.jsonl", &err);
    assert_non_null(r);
    assert_string_equal(expect_article(r).text, "The first is good.");
    expect_bad(r, "tests/data/invalid/records.jsonl:2: broken JSON at column ");
    expect_bad(r, ":3: no \"text\" in the object");
    expect_bad(r, ":4: \"text\" is no string");
    expect_bad(r, ":5: \"2019-13-45\" is no date; write it as YYYY-MM-DD");
    expect_bad(r, ":6: \"date\" is no string");
    expect_bad(r, ":7: not a JSON object");
    expect_bad(r, ":8: \"id\" is no string and no number");
    expect_bad(r, ":9: broken JSON at column ");
    expect_bad(r, ":10: broken JSON at column 17: end of file expected");
    eng_input last = expect_article(r);
    assert_string_equal(last.text, "The last is good.");
    assert_string_equal(last.id, "records:11");
    expect_end(r);
}

static void test_json_with_crlf_boms_blank_lines_and_no_final_newline(void **state) {
    (void)state;
    eng_reader *r = open_text("\xEF\xBB\xBF\r\n  {\"text\":\"a\"}\r\n \t\r\n"
                              "\xEF\xBB\xBF{\"text\":\"b\",\"id\":0.25}");
    eng_input input = expect_article(r);
    assert_string_equal(input.text, "a");
    assert_int_equal(input.line, 2);
    input = expect_article(r);
    assert_string_equal(input.text, "b");
    assert_string_equal(input.id, "0.25");
    assert_int_equal(input.line, 4);
    expect_end(r);
}

static void test_invalid_utf8_in_json_becomes_u_fffd_and_is_counted(void **state) {
    (void)state;
    eng_reader *r = open_text("{\"text\":\"caf\xE9 \xC3\xA9\xFF\"}\n{\"text\":\"b\"}\n");
    eng_input input = expect_article(r);
    assert_string_equal(input.text, "caf\xEF\xBF\xBD \xC3\xA9\xEF\xBF\xBD");
    assert_int_equal(input.invalid, 2);
    assert_int_equal(expect_article(r).invalid, 0);
    expect_end(r);
}

static void test_escaped_nul_stays_in_text_and_is_replaced_elsewhere(void **state) {
    (void)state;
    eng_reader *r =
        open_text("{\"text\":\"a\\u0000b\",\"title\":\"\\u0000t\",\"id\":\"i\\u0000\"}");
    eng_input input = expect_article(r);
    assert_int_equal(input.text_size, 3);
    assert_memory_equal(input.text, "a\0b", 4);
    assert_string_equal(input.title, "\xEF\xBF\xBDt");
    assert_string_equal(input.id, "i\xEF\xBF\xBD");
    expect_end(r);
}

static void test_raw_nul_in_json_is_a_bad_record(void **state) {
    (void)state;
    static const char bytes[] = "{\"text\":\"a\0b\"}\n{\"text\":\"c\"}";
    eng_reader *r = open_bytes(bytes, sizeof bytes - 1);
    expect_bad(r, ":1: broken JSON at column ");
    assert_string_equal(expect_article(r).text, "c");
    expect_end(r);
}

static void test_messages_hold_no_control_bytes_and_end_in_whole_characters(void **state) {
    (void)state;
    char line[1000] = "{\"text\":\"x\",\"date\":\"\x7F\xC2\xA2\\u001b[31m";
    for (int i = 0; i < 100; i++)
        strcat(line, "\xE2\x82\xAC");
    strcat(line, "\"}");
    eng_reader *r = open_text(line);
    eng_input input;
    eng_error err;
    assert_int_equal(eng_reader_next(r, &input, &err), ENG_READ_BAD);
    assert_non_null(strstr(err.message, "\"?\xC2\xA2?[31m\xE2\x82\xAC"));
    assert_non_null(strstr(err.message, "\xE2\x82\xAC...\" is no date"));
    expect_end(r);
}

static void test_json_too_deep_or_of_too_many_values_is_a_bad_record(void **state) {
    (void)state;
    const size_t n = 4 * 1000 * 1000;
    char *line = malloc(n + 1);
    assert_non_null(line);
    memset(line, '[', n);
    memcpy(line, "{\"text\":", 8); /* the object is level 1, so the bracket at 8 is level 2 */
    check_bad(line, n,
              ":1: JSON nested more than 100 levels or of more than 1000000 values, at "
              "byte 108; leave");

    for (size_t i = 0; i < n; i += 4)
        memcpy(line + i, "[],,", 4);
    memcpy(line, "{\"x\":[", 6);
    check_bad(line, n, ":1: JSON nested more than 100 levels or of more than 1000000 values");
    free(line);
}

static void test_100_levels_are_taken_and_brackets_in_strings_are_not_counted(void **state) {
    (void)state;
    char line[1000] = "{\"text\":\"[[";
    memset(line + strlen(line), '[', 200);
    strcat(line, "\\\"{\",\"x\":");
    memset(line + strlen(line), '[', 99);
    memset(line + strlen(line), ']', 99);
    strcat(line, "}");
    eng_reader *r = open_text(line);
    assert_int_equal(expect_article(r).text_size, 204);
    expect_end(r);
}

/* ---- files ---- */

static void check_cannot_open(const char *where, const char *words) {
    eng_error err = {""};
    assert_null(eng_reader_open(where, &err));
    if (strstr(err.message, words) == NULL) fail_msg("%s\nlacks: %s", err.message, words);
    assert_null(eng_reader_open(where, NULL));
}

static void test_missing_file_and_folder(void **state) {
    (void)state;
    check_cannot_open("no/such/file.txt", "no/such/file.txt: cannot be opened: No such file");
    check_cannot_open("", "cannot be opened");
    check_cannot_open(folder, "is a folder; name the files in it");
}

static void test_names_become_ids(void **state) {
    (void)state;
    static const char *const names[][2] = {
        {"plain", "plain"}, {"a.b.txt", "a.b"}, {".hidden", ".hidden"}, {"dot.", "dot"}};
    for (size_t i = 0; i < 4; i++) {
        char where[128];
        snprintf(where, sizeof where, "%s/%s", folder, names[i][0]);
        FILE *f = fopen(where, "w");
        assert_non_null(f);
        fputs("x", f);
        fclose(f);
        eng_reader *r = eng_reader_open(where, NULL);
        assert_non_null(r);
        assert_string_equal(expect_article(r).id, names[i][1]);
        expect_end(r);
        unlink(where);
    }
}

static void test_standard_input_stays_open(void **state) {
    (void)state;
    int keep = dup(STDIN_FILENO);
    eng_reader_close(open_text("{\"text\":\"a\"}\n{"));
    int fd = open(path, O_RDONLY);
    assert_true(fd >= 0 && dup2(fd, STDIN_FILENO) == STDIN_FILENO);
    close(fd);
    eng_reader *r = eng_reader_open("-", NULL);
    assert_non_null(r);
    assert_string_equal(expect_article(r).id, "stdin:1");
    expect_bad(r, "standard input:2: broken JSON");
    expect_end(r);
    char byte;
    assert_int_equal(read(STDIN_FILENO, &byte, 1), 0);
    if (keep >= 0) dup2(keep, STDIN_FILENO);
    close(keep);
}

static void test_a_file_that_cannot_be_read_on(void **state) {
    (void)state;
    int keep = dup(STDIN_FILENO);
    unlink(path);
    int fd = open(path, O_WRONLY | O_CREAT, 0600);
    assert_true(fd >= 0 && dup2(fd, STDIN_FILENO) == STDIN_FILENO);
    close(fd);
    eng_reader *r = eng_reader_open("-", NULL);
    assert_non_null(r);
    eng_input input;
    eng_error err = {""};
    assert_int_equal(eng_reader_next(r, &input, &err), ENG_READ_FAILED);
    assert_string_equal(err.message, "standard input: cannot be read on: Bad file descriptor");
    expect_end(r);
    if (keep >= 0) dup2(keep, STDIN_FILENO);
    close(keep);
}

/* ---- size ---- */

#if defined(__has_feature) /* clang's way to say __SANITIZE_ADDRESS__ */
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
enum { KEEPS_WHAT_WAS_FREED = 1 };
#else
enum { KEEPS_WHAT_WAS_FREED = 0 };
#endif

static long most_memory_kib(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/* A file with `head`, a hole up to `size` bytes, which reads as NULs, and `tail`. */
static eng_reader *open_with_hole(const char *head, size_t size, const char *tail) {
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    fputs(head, f);
    assert_int_equal(fseek(f, (long)size, SEEK_SET), 0);
    fputs(tail, f);
    assert_int_equal(fclose(f), 0);
    eng_reader *r = eng_reader_open(path, NULL);
    assert_non_null(r);
    return r;
}

static void test_a_line_of_100_mb_is_reported_and_skipped(void **state) {
    (void)state;
    eng_reader *r = open_with_hole("{\"text\":\"a\"}\n{\"text\":\"", 100 * 1000 * 1000,
                                   "\"}\n{\"text\":\"after\"}\n");
    assert_string_equal(expect_article(r).text, "a");
    eng_input input;
    eng_error err;
    assert_int_equal(eng_reader_next(r, &input, &err), ENG_READ_BAD);
    const char *words = strstr(err.message, ":2: a line of more than 64 MiB (");
    assert_non_null(words);
    const size_t so_far = strtoull(strchr(words, '(') + 1, NULL, 10);
    assert_in_range(so_far, ENG_READ_LIMIT + 1, ENG_READ_LIMIT + (2 << 20));
    input = expect_article(r);
    assert_string_equal(input.text, "after");
    assert_int_equal(input.line, 3);
    expect_end(r);
}

static void test_a_line_of_100_mb_that_the_file_ends_in(void **state) {
    (void)state;
    eng_reader *r = open_with_hole("{\"text\":\"", 100 * 1000 * 1000, "\"}");
    expect_bad(r, ":1: a line of more than 64 MiB");
    expect_end(r);
}

static void test_a_plain_text_over_the_limit(void **state) {
    (void)state;
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    for (int i = 0; i < 70 * 1024; i++) /* text first, as a NUL there would be binary */
        fputc('a', f);
    fclose(f);
    assert_int_equal(truncate(path, (off_t)ENG_READ_LIMIT + 1), 0);
    eng_reader *r = eng_reader_open(path, NULL);
    assert_non_null(r);
    expect_bad(r, "a text of more than 64 MiB; split it");
    expect_end(r);

    assert_int_equal(truncate(path, (off_t)ENG_READ_LIMIT), 0);
    r = eng_reader_open(path, NULL);
    assert_non_null(r);
    assert_int_equal(expect_article(r).text_size, ENG_READ_LIMIT);
    expect_end(r);
}

enum { RECORDS = 100000 };

/* Writes records in pieces that end anywhere. */
static void *write_records(void *argument) {
    int fd = *(int *)argument;
    char text[4096];
    size_t have = 0;
    for (int i = 1; i <= RECORDS; i++) {
        have += (size_t)snprintf(text + have, sizeof text - have, "{\"text\":\"%d\",\"n\":[%d]}\n",
                                 i, i);
        size_t send = i == RECORDS ? have : have / 7 * 6;
        if (have < 3000 && i < RECORDS) continue;
        if (write(fd, text, send) != (ssize_t)send) break;
        memmove(text, text + send, have - send);
        have -= send;
    }
    close(fd);
    return NULL;
}

static void test_a_long_pipe_is_read_in_flat_memory(void **state) {
    (void)state;
    int ends[2], keep = dup(STDIN_FILENO);
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(dup2(ends[0], STDIN_FILENO), STDIN_FILENO);
    close(ends[0]);
    pthread_t writer;
    assert_int_equal(pthread_create(&writer, NULL, write_records, &ends[1]), 0);
    eng_reader *r = eng_reader_open("-", NULL);
    assert_non_null(r);
    long before = 0;
    for (int i = 1; i <= RECORDS; i++) {
        eng_input input;
        eng_error err;
        if (eng_reader_next(r, &input, &err) != ENG_READ_ARTICLE) fail_msg("%s", err.message);
        if (input.line != (size_t)i || atoi(input.text) != i) fail_msg("record %d is wrong", i);
        if (i == RECORDS / 10) before = most_memory_kib();
    }
    if (!KEEPS_WHAT_WAS_FREED) assert_true(most_memory_kib() - before < 1024);
    expect_end(r);
    pthread_join(writer, NULL);
    if (keep >= 0) dup2(keep, STDIN_FILENO);
    close(keep);
}

static void test_closing_early_and_closing_nothing(void **state) {
    (void)state;
    eng_reader_close(NULL);
    eng_reader_close(open_text("never read"));
    eng_reader *r = open_text("{\"text\":\"a\",\"x\":1}\n{\"text\":\"b\"}\n");
    expect_article(r);
    eng_reader_close(r);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text_without_header_is_the_whole_file),
        cmocka_unit_test(test_a_date_and_the_text_on_one_line),
        cmocka_unit_test(test_a_full_header_with_bom_crlf_capitals_and_blank_lines),
        cmocka_unit_test(test_where_the_header_ends),
        cmocka_unit_test(test_words_that_only_look_like_a_header),
        cmocka_unit_test(test_bad_header_dates_name_file_line_value_and_form),
        cmocka_unit_test(test_inputs_with_no_article),
        cmocka_unit_test(test_binary_utf16_and_compressed_files),
        cmocka_unit_test(test_a_nul_after_the_first_64_kib_is_kept),
        cmocka_unit_test(test_invalid_utf8_in_text_is_kept_and_counted),
        cmocka_unit_test(test_dates_with_a_time_count_for_their_day),
        cmocka_unit_test(test_json_lines_with_all_fields_with_text_only_and_with_numbers),
        cmocka_unit_test(test_bad_records_are_named_and_reading_goes_on),
        cmocka_unit_test(test_json_with_crlf_boms_blank_lines_and_no_final_newline),
        cmocka_unit_test(test_invalid_utf8_in_json_becomes_u_fffd_and_is_counted),
        cmocka_unit_test(test_escaped_nul_stays_in_text_and_is_replaced_elsewhere),
        cmocka_unit_test(test_raw_nul_in_json_is_a_bad_record),
        cmocka_unit_test(test_messages_hold_no_control_bytes_and_end_in_whole_characters),
        cmocka_unit_test(test_json_too_deep_or_of_too_many_values_is_a_bad_record),
        cmocka_unit_test(test_100_levels_are_taken_and_brackets_in_strings_are_not_counted),
        cmocka_unit_test(test_missing_file_and_folder),
        cmocka_unit_test(test_names_become_ids),
        cmocka_unit_test(test_standard_input_stays_open),
        cmocka_unit_test(test_a_file_that_cannot_be_read_on),
        cmocka_unit_test(test_a_line_of_100_mb_is_reported_and_skipped),
        cmocka_unit_test(test_a_line_of_100_mb_that_the_file_ends_in),
        cmocka_unit_test(test_a_plain_text_over_the_limit),
        cmocka_unit_test(test_a_long_pipe_is_read_in_flat_memory),
        cmocka_unit_test(test_closing_early_and_closing_nothing),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
