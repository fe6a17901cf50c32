/* json.h: a look at JSON text before it is parsed. */
#ifndef ENG_BASE_JSON_H
#define ENG_BASE_JSON_H

#include <stddef.h>

/* Deeper JSON is refused everywhere: a parser's stack must not be the input's to choose. */
enum { ENG_JSON_DEPTH = 100 };

/* The first bracket that nests deeper than ENG_JSON_DEPTH, or the first byte at which there are
 * more than `values` values; NULL when the text keeps to both. Parsed, a value such as {} takes
 * some eighty times the memory of its text, so the number of them must be known before. Broken JSON
 * gives some answer and is left to the parser. */
const char *eng_json_excess(const char *s, size_t n, size_t values);

#endif
