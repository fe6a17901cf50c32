/* field.h: what the header of a plain text and a JSON record have in common. */
#ifndef ENG_INPUT_FIELD_H
#define ENG_INPUT_FIELD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/date.h"
#include "base/error.h"

/* Space, tab, line feed, carriage return, vertical tab, form feed; whatever the locale. */
bool eng_field_space(char c);

/* Takes white space off both ends. */
void eng_field_trim(const char **s, size_t *n);

/* Reads YYYY, YYYY-MM or YYYY-MM-DD; a full date may be followed by a time of day and a zone
 * ("2019-04-11T10:00:00Z", "2019-04-11 10:00 +02:00"), which is dropped: the day is taken as it is
 * written, not moved to another zone. False when it is no such date. */
bool eng_field_date(const char *s, size_t n, eng_date *out);

enum { ENG_FIELD_SHOWN = 160 };

/* Copies s for use in a message: control bytes and broken UTF-8 become '?', what is too long ends
 * in "...". Returns out. */
char *eng_field_show(const char *s, size_t n, char out[ENG_FIELD_SHOWN]);

/* The message for a date that eng_field_date refused. */
void eng_field_date_error(const char *file, size_t line, const char *s, size_t n, eng_error *err);

#endif
