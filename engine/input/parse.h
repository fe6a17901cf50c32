/* parse.h: the second step of reading: from the bytes of one article to its fields. */
#ifndef ENG_INPUT_PARSE_H
#define ENG_INPUT_PARSE_H

#include "base/buffer.h"
#include "base/error.h"
#include "input/reader.h"
#include "input/record.h"

/* What the strings of the article last parsed live in; all zeros is ready for use, and it is used
 * again and again. The owner calls eng_parser_free. */
typedef struct eng_parser {
    eng_record record;
    eng_buffer id; /* NAME:LINE */
} eng_parser;

/* Parses what eng_reader_raw found and sets all of *out. Its strings live in the parser, until its
 * next call, and in raw (`file`, `name`, and `bytes`, which a header's NULs are written into).
 * ENG_READ_ARTICLE, or BAD or FAILED (memory) with a message as of eng_reader_next. */
eng_read_status eng_parse(eng_parser *parser, const eng_raw *raw, eng_input *out, eng_error *err);

void eng_parser_free(eng_parser *parser);

#endif
