/* utf8.h: reading UTF-8 that may be broken. */
#ifndef ENG_BASE_UTF8_H
#define ENG_BASE_UTF8_H

#include <stddef.h>
#include <stdint.h>

/* The length in bytes (1 to 4) of the valid character at s, or 0 when there is none: a stray or
 * missing continuation byte, an overlong form, a surrogate, or past U+10FFFF. n: bytes left. */
size_t eng_utf8_length(const char *s, size_t n);

/* The character at s, whose length eng_utf8_length gave. */
uint32_t eng_utf8_decode(const char *s, size_t length);

/* The number of bytes of s that belong to no valid character; 0 for valid UTF-8. */
size_t eng_utf8_invalid(const char *s, size_t n);

#endif
