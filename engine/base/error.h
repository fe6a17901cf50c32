/* error.h: the one error record that the Lua-free core fills in.
 *
 * A function that can fail takes an `eng_error *` as its last argument and returns false, NULL or
 * a negative number on failure, with the message saying what happened, where, and what to do.
 * The caller owns the record; it holds no memory. `err` may be NULL when nobody wants the words. */
#ifndef ENG_BASE_ERROR_H
#define ENG_BASE_ERROR_H

#if defined(__GNUC__)
#define ENG_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#else
#define ENG_PRINTF(fmt, args)
#endif

typedef struct eng_error {
    char message[512]; /* UTF-8, always ends in NUL, cut at a character's end when too long */
} eng_error;

/* Formats the message; returns nothing useful, so that callers write their own failure value. */
void eng_error_set(eng_error *err, const char *format, ...) ENG_PRINTF(2, 3);

/* The message for a failed allocation, in the same words everywhere. */
void eng_error_memory(eng_error *err);

#endif
