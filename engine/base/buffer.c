#include "base/buffer.h"

#include <float.h>
#include <math.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

static bool reserve(eng_buffer *b, size_t more) {
    if (b->failed) return false;
    if (more < b->room - b->size && b->data != NULL) return true;
    size_t need = b->size + more + 1;
    size_t room = b->room < 128 ? 128 : b->room;
    while (room < need && room <= SIZE_MAX / 2)
        room *= 2;
    char *data = need > more && room >= need ? realloc(b->data, room) : NULL;
    if (data == NULL) {
        b->failed = true;
        return false;
    }
    b->data = data;
    b->room = room;
    return true;
}

void eng_buffer_add(eng_buffer *b, const char *bytes, size_t n) {
    if (!reserve(b, n)) return;
    if (n > 0) memcpy(b->data + b->size, bytes, n);
    b->size += n;
    b->data[b->size] = '\0';
}

void eng_buffer_puts(eng_buffer *b, const char *s) {
    eng_buffer_add(b, s, strlen(s));
}

void eng_buffer_putc(eng_buffer *b, char c) {
    if (!reserve(b, 1)) return;
    b->data[b->size++] = c;
    b->data[b->size] = '\0';
}

void eng_buffer_printf(eng_buffer *b, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    if (n >= 0 && reserve(b, (size_t)n)) {
        vsnprintf(b->data + b->size, (size_t)n + 1, format, again);
        b->size += (size_t)n;
    } else if (n < 0) {
        b->failed = true;
    }
    va_end(again);
    va_end(args);
}

void eng_buffer_integer(eng_buffer *b, long long n) {
    char digits[24], *end = digits + sizeof digits, *at = end;
    unsigned long long left = n < 0 ? 0 - (unsigned long long)n : (unsigned long long)n;
    do
        *--at = (char)('0' + left % 10);
    while ((left /= 10) > 0);
    if (n < 0) *--at = '-';
    eng_buffer_add(b, at, (size_t)(end - at));
}

void eng_buffer_json(eng_buffer *b, const char *s, size_t n) {
    eng_buffer_putc(b, '"');
    size_t run = 0; /* start of the bytes that need no change */
    for (size_t i = 0; i < n;) {
        unsigned char c = (unsigned char)s[i];
        size_t step = 1;
        const char *as = NULL;
        char hex[8];
        if (c >= 0x80) {
            step = eng_utf8_length(s + i, n - i);
            if (step == 0) {
                as = "\xEF\xBF\xBD";
                step = 1;
            }
        } else if (c == '"') {
            as = "\\\"";
        } else if (c == '\\') {
            as = "\\\\";
        } else if (c == '\n') {
            as = "\\n";
        } else if (c == '\t') {
            as = "\\t";
        } else if (c == '\r') {
            as = "\\r";
        } else if (c < 0x20) {
            snprintf(hex, sizeof hex, "\\u%04x", c);
            as = hex;
        }
        if (as != NULL) {
            eng_buffer_add(b, s + run, i - run);
            eng_buffer_puts(b, as);
            run = i + step;
        }
        i += step;
    }
    if (n > run) eng_buffer_add(b, s + run, n - run);
    eng_buffer_putc(b, '"');
}

void eng_buffer_double(eng_buffer *b, double x) {
    char text[40];
    /* Below the normal numbers fewer than 15 digits can be needed: 5e-324. */
    for (int digits = fabs(x) < DBL_MIN ? 1 : 15; digits <= 17; digits++) {
        snprintf(text, sizeof text, "%.*g", digits, x);
        if (strtod(text, NULL) == x) break;
    }
    size_t whole = strspn(text, "-0123456789");
    eng_buffer_add(b, text, whole);
    const char *rest = text + whole;
    if (*rest == '\0') {
        eng_buffer_puts(b, ".0");
    } else if (*rest != 'e') {
        eng_buffer_putc(b, '.');
        rest += strcspn(rest, "0123456789"); /* the locale's point, of any length */
    }
    eng_buffer_puts(b, rest);
}

void eng_buffer_clear(eng_buffer *b) {
    b->size = 0;
    b->failed = false;
    if (b->data != NULL) b->data[0] = '\0';
}

void eng_buffer_free(eng_buffer *b) {
    free(b->data);
    *b = (eng_buffer){0};
}
