/* reader.h: how articles come in: a file or standard input, one article at a time.
 *
 * What begins with `{` (after white space and a byte order mark) is JSON Lines, one article a
 * line; anything else is plain text, one article a file, with an optional header (header.h).
 * A reader holds one article at a time, so memory stays flat however long the input is.
 *
 * Reading has two steps, which may run on different threads: finding the bytes of the next article
 * (eng_reader_raw), and parsing them (eng_parse, in parse.h). eng_reader_next does both. */
#ifndef ENG_INPUT_READER_H
#define ENG_INPUT_READER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/date.h"
#include "base/error.h"

/* The most bytes that one article may have: a plain text file or a line of JSON Lines. */
#define ENG_READ_LIMIT ((size_t)64 << 20)

/* One article. All strings end in NUL, belong to the reader and live until its next call; what
 * the input does not say is NULL, and the date's year is then 0. Only `text` may hold NUL bytes
 * of its own; elsewhere they become U+FFFD. */
typedef struct eng_input {
    const char *file; /* never NULL: the path as messages name it */
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
    ENG_READ_BAD,     /* this record is bad; the next call goes on with the rest */
    ENG_READ_FAILED,  /* the file cannot be read on; the next call gives ENG_READ_END */
    ENG_READ_STOPPED, /* see eng_reader_stop_on */
    ENG_READ_WAITING  /* see eng_reader_be_patient */
} eng_read_status;

/* The bytes of one article as they stand in the file. */
typedef struct eng_raw {
    const char *file; /* the path as messages name it */
    const char *name; /* the file's without folder and last extension, or "stdin" */
    char *bytes;      /* a line of JSON without its newline, or a whole text, which ends in NUL */
    size_t n;
    size_t line; /* of the file, from 1 */
    bool json;
} eng_raw;

typedef struct eng_reader eng_reader;

/* Opens a file, or standard input for "-"; NULL when it cannot be opened or is a folder. The
 * caller closes the reader. */
eng_reader *eng_reader_open(const char *path, eng_error *err);

/* The reader gives ENG_READ_STOPPED, and waits for no input, once one of these descriptors can be
 * read, has ended or is closed; -1 is none. They stay the caller's, and nothing is read from
 * them. */
void eng_reader_stop_on(eng_reader *reader, int one, int other);

/* The reader gives ENG_READ_WAITING where no more input comes within so many milliseconds; the next
 * call waits on. Without this it waits for ever. */
void eng_reader_be_patient(eng_reader *reader, int milliseconds);

/* Finds the next article. What *out points to belongs to the reader and lives until its next call;
 * `bytes` may be written to. Status and err are as for eng_reader_next. */
eng_read_status eng_reader_raw(eng_reader *reader, eng_raw *out, eng_error *err);

/* Whether the next article is not there yet, so that reading it would wait. */
bool eng_reader_waits(const eng_reader *reader);

/* How many bytes of the file were used up so far. */
size_t eng_reader_taken(const eng_reader *reader);

/* The size of a file in bytes, of what is left of standard input for "-"; 0 where that is not
 * known, as for a pipe. */
size_t eng_reader_size(const char *path);

/* Reads the next article into *out. After BAD and FAILED, err names the file and the line, what is
 * wrong and what to do, and *out is undefined. */
eng_read_status eng_reader_next(eng_reader *reader, eng_input *out, eng_error *err);

/* Closes the file (standard input stays open) and frees all; NULL is allowed. */
void eng_reader_close(eng_reader *reader);

#endif
