/* date.h: calendar dates that may be known to the year or the month only.
 *
 * Gregorian, also before 1582 (proleptic), years 1 to 9999. Source of the day count: Howard
 * Hinnant's days-from-civil algorithm. */
#ifndef ENG_BASE_DATE_H
#define ENG_BASE_DATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct eng_date {
    int16_t year; /* 0: no date */
    int8_t month; /* 0: the year only */
    int8_t day;   /* 0: the year and month only */
} eng_date;

enum { ENG_DATE_TEXT = 11 }; /* room for "YYYY-MM-DD" and its NUL */

/* Reads "YYYY", "YYYY-MM" or "YYYY-MM-DD", the whole of n bytes; false when it is no such date or
 * the day does not exist (2019-13-45, 2019-02-29). */
bool eng_date_parse(const char *s, size_t n, eng_date *out);

/* Writes the date as it would be read; "" for no date. Returns out. */
char *eng_date_format(eng_date date, char out[ENG_DATE_TEXT]);

/* Days since 1970-01-01 of the first (or last) day that the date can mean. */
int32_t eng_date_first_day(eng_date date);
int32_t eng_date_last_day(eng_date date);

/* The full date of a day number. */
eng_date eng_date_from_day(int32_t day);

/* 0 for Monday to 6 for Sunday. */
int eng_date_weekday(int32_t day);

/* Days in a month, 28 to 31. month: 1 to 12. */
int eng_date_month_length(int year, int month);

#endif
