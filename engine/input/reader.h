/* reader.h: how articles come in: a file or standard input, one article at a time.
 *
 * What begins with `{` (after white space and a byte order mark) is JSON Lines, one article a
 * line; anything else is plain text, one article a file, with an optional header (header.h).
 * A reader holds one article at a time, so memory stays flat however long the input is. */
#ifndef ENG_INPUT_READER_H
#define ENG_INPUT_READER_H

#include <stddef.h>

#include "base/date.h"
#include "base/error.h"

/* The most bytes that one article may have: a plain text file or a line of JSON Lines. */
#define ENG_READ_LIMIT ((size_t)64 << 20)

/* One article. All strings end in NUL, belong to the reader and live until its next call; what
 * the input does not say is NULL, and the date's year is then 0. Only `text` may hold NUL bytes
 * of its own; elsewhere they become U+FFFD. */
typedef struct eng_input {
    const char *id; /* never NULL: the input's, or NAME (text) or NAME:LINE (JSON Lines), where NAME
                       is the file's without folder and last extension, or "stdin" */
    eng_date date;
    const char *title, *source, *url;
    const char *text; /* never NULL; what offsets count from */
    size_t text_size; /* bytes */
    const char *meta; /* the JSON fields that are none of the above, as one JSON object */
    size_t line;      /* of the file, from 1: where the text begins, or the JSON line */
    size_t invalid;   /* bytes that are no valid UTF-8: in text left as they are; in a JSON line
                         each became U+FFFD before it was read */
} eng_input;

typedef enum eng_read_status {
    ENG_READ_ARTICLE,
    ENG_READ_END,
    ENG_READ_BAD,   /* this record is bad; the next call goes on with the rest */
    ENG_READ_FAILED /* the file cannot be read on; the next call gives ENG_READ_END */
} eng_read_status;

typedef struct eng_reader eng_reader;

/* Opens a file, or standard input for "-"; NULL when it cannot be opened or is a folder. The
 * caller closes the reader. */
eng_reader *eng_reader_open(const char *path, eng_error *err);

/* Reads the next article into *out. After BAD and FAILED, err names the file and the line, what is
 * wrong and what to do, and *out is undefined. */
eng_read_status eng_reader_next(eng_reader *reader, eng_input *out, eng_error *err);

/* Closes the file (standard input stays open) and frees all; NULL is allowed. */
void eng_reader_close(eng_reader *reader);

#endif
