/* buffer.h: a growing string of bytes.
 *
 * A failed allocation sets `failed` and every later call does nothing, so a writer checks once at
 * the end. A buffer of all zeros is ready for use; `data` always ends in NUL once something was
 * added (the NUL is not counted in `size`). The owner calls eng_buffer_free. */
#ifndef ENG_BASE_BUFFER_H
#define ENG_BASE_BUFFER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"

typedef struct eng_buffer {
    char *data;
    size_t size, room;
    bool failed;
} eng_buffer;

void eng_buffer_add(eng_buffer *b, const char *bytes, size_t n);
void eng_buffer_puts(eng_buffer *b, const char *s);
void eng_buffer_putc(eng_buffer *b, char c);
void eng_buffer_printf(eng_buffer *b, const char *format, ...) ENG_PRINTF(2, 3);

/* A JSON string with its quotes. Bytes are taken as UTF-8; control bytes, quotes and backslashes
 * are escaped; a byte that is not part of valid UTF-8 is written as U+FFFD. `s` may be NULL only
 * when n is 0. */
void eng_buffer_json(eng_buffer *b, const char *s, size_t n);

void eng_buffer_integer(eng_buffer *b, long long n);

/* A finite number in the fewest of 15 to 17 digits that read back as the same double; always with
 * a '.' or an exponent, so that it stays a float: "0.1", "2.0", "1e+100". Whatever the locale. */
void eng_buffer_double(eng_buffer *b, double x);

/* Empties the buffer and keeps its memory; clears `failed`. */
void eng_buffer_clear(eng_buffer *b);
void eng_buffer_free(eng_buffer *b);

#endif
