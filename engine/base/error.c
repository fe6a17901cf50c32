#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void eng_error_set(eng_error *err, const char *format, ...) {
    if (err == NULL) return;
    va_list args;
    va_start(args, format);
    int n = vsnprintf(err->message, sizeof err->message, format, args);
    va_end(args);
    if (n < 0) err->message[0] = '\0';
    if (n < (int)sizeof err->message) return;
    /* vsnprintf may have cut a character in two: drop its first bytes. */
    size_t end = sizeof err->message - 1;
    while (end > 0 && ((unsigned char)err->message[end - 1] & 0xC0) == 0x80)
        end--;
    if (end > 0 && (unsigned char)err->message[end - 1] >= 0xC0) end--;
    err->message[end] = '\0';
}

void eng_error_memory(eng_error *err) {
    eng_error_set(err, "out of memory");
}
