/* charset.h: whether a byte is one of a few ASCII characters, without a search. */
#ifndef ENG_BASE_CHARSET_H
#define ENG_BASE_CHARSET_H

#include <stdbool.h>
#include <stdint.h>

/* The bit of character `i` of a string literal, in the word of those from 64 on (high) or below. */
#define ENG_CHARSET_AT(set, i) ((set)[(i) < sizeof(set) ? (i) : sizeof(set) - 1])
#define ENG_CHARSET_BIT(set, i, high)                                                              \
    (ENG_CHARSET_AT(set, i) != 0 && (ENG_CHARSET_AT(set, i) >= 64) == (high)                       \
         ? UINT64_C(1) << (ENG_CHARSET_AT(set, i) & 63)                                            \
         : 0)
#define ENG_CHARSET_4(set, i, high)                                                                \
    (ENG_CHARSET_BIT(set, i, high) | ENG_CHARSET_BIT(set, (i) + 1, high) |                         \
     ENG_CHARSET_BIT(set, (i) + 2, high) | ENG_CHARSET_BIT(set, (i) + 3, high))
#define ENG_CHARSET_24(set, high)                                                                  \
    (ENG_CHARSET_4(set, 0, high) | ENG_CHARSET_4(set, 4, high) | ENG_CHARSET_4(set, 8, high) |     \
     ENG_CHARSET_4(set, 12, high) | ENG_CHARSET_4(set, 16, high) | ENG_CHARSET_4(set, 20, high))

static inline bool eng_charset_has(uint64_t low, uint64_t high, uint8_t c) {
    return c < 128 && ((c < 64 ? low : high) >> (c & 63) & 1);
}

/* Whether `c` is in `set`, a literal of 24 characters at most; NUL never is. The compiler makes two
 * constants of the set; analysers of the source drown in them, and are shown a search. */
#if defined(__cppcheck__) || defined(__clang_analyzer__)
#include <string.h>
#define eng_is_in(set, c) ((uint8_t)(c) != 0 && strchr((set), (uint8_t)(c)) != NULL)
#else
#define eng_is_in(set, c)                                                                          \
    eng_charset_has(ENG_CHARSET_24(set, 0), ENG_CHARSET_24(set, 1), (uint8_t)(c))
#endif

#endif
