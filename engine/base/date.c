#include "base/date.h"

int eng_date_month_length(int year, int month) {
    static const int8_t length[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return length[month - 1] + (month == 2 && leap);
}

/* Reads exactly `n` digits. */
static bool digits(const char *s, size_t n, int *out) {
    int value = 0;
    for (size_t i = 0; i < n; i++) {
        if (s[i] < '0' || s[i] > '9') return false;
        value = value * 10 + (s[i] - '0');
    }
    *out = value;
    return true;
}

bool eng_date_parse(const char *s, size_t n, eng_date *out) {
    int year = 0, month = 0, day = 0;
    if (n != 4 && n != 7 && n != 10) return false;
    if (!digits(s, 4, &year) || year < 1) return false;
    if (n >= 7) {
        if (s[4] != '-' || !digits(s + 5, 2, &month) || month < 1 || month > 12) return false;
    }
    if (n == 10) {
        if (s[7] != '-' || !digits(s + 8, 2, &day)) return false;
        if (day < 1 || day > eng_date_month_length(year, month)) return false;
    }
    *out = (eng_date){(int16_t)year, (int8_t)month, (int8_t)day};
    return true;
}

/* Writes a number of exactly `n` digits; gives what is behind them. */
static char *put(char *at, int n, int value) {
    for (int i = n - 1; i >= 0; i--, value /= 10)
        at[i] = (char)('0' + value % 10);
    return at + n;
}

char *eng_date_format(eng_date d, char out[ENG_DATE_TEXT]) {
    char *at = out;
    if (d.year > 0) at = put(at, 4, d.year % 10000);
    if (d.year > 0 && (d.month > 0 || d.day > 0)) {
        *at++ = '-';
        at = put(at, 2, d.month);
    }
    if (d.year > 0 && d.day > 0) {
        *at++ = '-';
        at = put(at, 2, d.day);
    }
    *at = '\0';
    return out;
}

static int32_t day_number(int year, int month, int day) {
    year -= month <= 2;
    int era = (year >= 0 ? year : year - 399) / 400;
    int of_era = year - era * 400;
    int of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int day_of_era = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
    return era * 146097 + day_of_era - 719468;
}

int32_t eng_date_first_day(eng_date d) {
    return day_number(d.year, d.month ? d.month : 1, d.day ? d.day : 1);
}

int32_t eng_date_last_day(eng_date d) {
    int month = d.month ? d.month : 12;
    return day_number(d.year, month, d.day ? d.day : eng_date_month_length(d.year, month));
}

eng_date eng_date_from_day(int32_t number) {
    int32_t z = number + 719468;
    int32_t era = (z >= 0 ? z : z - 146096) / 146097;
    int32_t of_era = z - era * 146097;
    int32_t year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int32_t of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int32_t m = (5 * of_year + 2) / 153;
    int32_t day = of_year - (153 * m + 2) / 5 + 1;
    int32_t month = m < 10 ? m + 3 : m - 9;
    int32_t year = year_of_era + era * 400 + (month <= 2);
    return (eng_date){(int16_t)year, (int8_t)month, (int8_t)day};
}

int eng_date_weekday(int32_t day) {
    int w = (day + 3) % 7; /* 1970-01-01 was a Thursday */
    return w < 0 ? w + 7 : w;
}
