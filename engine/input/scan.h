/* scan.h: the fast way through the JSON that most articles come in.
 *
 * Takes a flat object of strings, whole numbers, true, false and null. What is not that, or in any
 * way doubtful, it declines, and record.c gives the line to jansson, which knows all of JSON and
 * has words for what is wrong. So it may decline what it likes, but what it takes must come out as
 * it would from there. */
#ifndef ENG_INPUT_SCAN_H
#define ENG_INPUT_SCAN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
#include "input/reader.h"

/* What the strings of the last object live in; all zeros is ready for use. */
typedef struct eng_scan {
    char *data; /* owned */
    size_t room;
    eng_buffer meta;
} eng_scan;

/* Reads one object of n bytes, valid UTF-8 without a byte order mark. True when it is an article:
 * all of *out is set but `line`, `invalid` is 0, `id` is NULL where none is given; the strings live
 * in *scan until the next call. False when it declines, also for want of memory; *out is then
 * undefined. */
bool eng_scan_object(eng_scan *scan, const char *s, size_t n, eng_input *out);

void eng_scan_free(eng_scan *scan);

#endif
