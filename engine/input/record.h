/* record.h: one article from one line of JSON. */
#ifndef ENG_INPUT_RECORD_H
#define ENG_INPUT_RECORD_H

#include <stddef.h>

#include "base/buffer.h"
#include "base/error.h"
#include "input/reader.h"
#include "input/scan.h"

/* The most JSON values that one record may hold, so that parsing takes some 150 MB at worst. */
enum { ENG_RECORD_VALUES = 1000 * 1000 };

/* What a record's strings live in; all zeros is ready for use, and it is used again and again. */
typedef struct eng_record {
    eng_scan scan;       /* the last record, where the scanner took it */
    struct json_t *json; /* owned: the last record that went to jansson */
    char *meta;          /* owned: the same */
    eng_buffer line;     /* the line, where its UTF-8 had to be mended */
    char number[32];     /* an id that was a number */
} eng_record;

/* Reads one JSON object of n bytes. Sets all of *out but `line`; `id` is NULL where none is given.
 * BAD: err says why, beginning with `file` and `line`. FAILED: memory is out. */
eng_read_status eng_record_read(eng_record *record, const char *file, size_t line,
                                const char *bytes, size_t n, eng_input *out, eng_error *err);

/* The same without the scanner, which must make no difference. */
eng_read_status eng_record_parse(eng_record *record, const char *file, size_t line,
                                 const char *bytes, size_t n, eng_input *out, eng_error *err);

void eng_record_free(eng_record *record);

#endif
