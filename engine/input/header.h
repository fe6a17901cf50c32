/* header.h: the optional header of a plain text article.
 *
 * Lines before the text of the form `key: value`, where key is one of date, title, source, url and
 * id in any case. The date may stand without the colon, and the text may begin on its line:
 *
 *     date 2019-04-11 Egypt has left the talks.
 *
 * The header ends at a blank line or at the first line that is none of these; nor is a line with a
 * NUL byte in its value. */
#ifndef ENG_INPUT_HEADER_H
#define ENG_INPUT_HEADER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"
#include "input/reader.h"

/* Reads the header at the start of `bytes` (n of them and a NUL) and sets date, title, source,
 * url, id (NULL where there is none), text, text_size and line in *out. The strings point into
 * `bytes`, whose header is overwritten with the NULs that end them. Without a header the text is
 * all the bytes, white space at the start included, so that offsets fit the file. False when a
 * date is bad or no text follows; `file` is for that message. */
bool eng_header_read(const char *file, char *bytes, size_t n, eng_input *out, eng_error *err);

#endif
