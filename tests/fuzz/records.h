/* records.h: a line of JSON read with the scanner and without it, for tests and fuzzers. */
#ifndef TESTS_FUZZ_RECORDS_H
#define TESTS_FUZZ_RECORDS_H

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "input/record.h"

static inline bool same_string(const char *a, const char *b) {
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

/* The first thing in which two readings differ, or NULL. */
static inline const char *difference(const eng_input *a, const eng_input *b) {
    if (!same_string(a->id, b->id)) return "id";
    if (!same_string(a->title, b->title)) return "title";
    if (!same_string(a->source, b->source)) return "source";
    if (!same_string(a->url, b->url)) return "url";
    if (!same_string(a->meta, b->meta)) return "meta";
    if (a->text_size != b->text_size) return "text_size";
    if (memcmp(a->text, b->text, a->text_size) != 0) return "text";
    if (a->text[a->text_size] != '\0' || b->text[b->text_size] != '\0') return "NUL of text";
    if (a->date.year != b->date.year || a->date.month != b->date.month ||
        a->date.day != b->date.day)
        return "date";
    if (a->line != b->line) return "line";
    return NULL;
}

/* Reads the line both ways; NULL when all is the same, or what differs. *taken: did the scanner
 * take it? The bytes are copied to where a sanitizer sees every step beyond them. */
static inline const char *read_both_ways(eng_record *fast, eng_record *slow, const char *s,
                                         size_t n, bool *taken) {
    eng_input a, b;
    eng_error fast_err = {""}, slow_err = {""};
    char *line = malloc(n ? n : 1);
    if (line == NULL) return "memory";
    if (n > 0) memcpy(line, s, n);
    *taken = eng_utf8_invalid(line, n) == 0 && eng_scan_object(&fast->scan, line, n, &a);
    eng_read_status status = eng_record_read(fast, "f", 7, line, n, &a, &fast_err);
    eng_read_status wanted = eng_record_parse(slow, "f", 7, line, n, &b, &slow_err);
    free(line);
    if (status != wanted) return "status";
    if (strcmp(fast_err.message, slow_err.message) != 0) return "message";
    if (a.invalid != b.invalid) return "invalid";
    return status == ENG_READ_ARTICLE ? difference(&a, &b) : NULL;
}

#endif
