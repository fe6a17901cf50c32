#include "input/field.h"

#include <string.h>

#include "base/utf8.h"

bool eng_field_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

void eng_field_trim(const char **s, size_t *n) {
    while (*n > 0 && eng_field_space((*s)[0])) {
        ++*s;
        --*n;
    }
    while (*n > 0 && eng_field_space((*s)[*n - 1]))
        --*n;
}

static bool digit(char c) {
    return c >= '0' && c <= '9';
}

/* "T10:00:00Z", " 10:00 UTC": loose about what follows the hour, as only the day is wanted. */
static bool is_time(const char *s, size_t n) {
    if (n < 3 || !digit(s[1]) || !digit(s[2])) return false;
    if (s[0] == ' ' ? n < 4 || s[3] != ':' : s[0] != 'T' && s[0] != 't') return false;
    for (size_t i = 3; i < n; i++)
        if (s[i] == '\0' || strchr("0123456789:.,+- ZzUTCGM", s[i]) == NULL) return false;
    return true;
}

bool eng_field_date(const char *s, size_t n, eng_date *out) {
    eng_field_trim(&s, &n);
    if (n > 10) return is_time(s + 10, n - 10) && eng_date_parse(s, 10, out);
    return eng_date_parse(s, n, out);
}

char *eng_field_show(const char *s, size_t n, char out[ENG_FIELD_SHOWN]) {
    size_t at = 0;
    for (size_t i = 0; i < n;) {
        size_t length = eng_utf8_length(s + i, n - i);
        bool plain = length > 1 || (length == 1 && (unsigned char)s[i] >= 0x20 && s[i] != 0x7F);
        size_t step = length ? length : 1;
        if (at + step + sizeof "..." > ENG_FIELD_SHOWN) {
            memcpy(out + at, "...", 3);
            at += 3;
            break;
        }
        memcpy(out + at, plain ? s + i : "?", plain ? step : 1);
        at += plain ? step : 1;
        i += step;
    }
    out[at] = '\0';
    return out;
}

void eng_field_date_error(const char *file, size_t line, const char *s, size_t n, eng_error *err) {
    char shown[ENG_FIELD_SHOWN];
    eng_field_trim(&s, &n);
    eng_error_set(err, "%s:%zu: \"%s\" is no date; write it as YYYY-MM-DD, as in 2019-04-11", file,
                  line, eng_field_show(s, n, shown));
}
