#include "base/json.h"

#include <stdbool.h>

const char *eng_json_excess(const char *s, size_t n, size_t values) {
    size_t depth = 0, seen = 1;
    bool quoted = false;
    for (size_t i = 0; i < n; i++) {
        if (quoted) {
            if (s[i] == '\\')
                i++;
            else
                quoted = s[i] != '"';
            continue;
        }
        switch (s[i]) {
        case '"':
            quoted = true;
            break;
        case '[':
        case '{':
            if (++depth > ENG_JSON_DEPTH) return s + i;
            seen++;
            break;
        case ']':
        case '}':
            depth -= depth > 0;
            break;
        case ',':
            seen++;
            break;
        default:
            break;
        }
        if (seen > values) return s + i;
    }
    return NULL;
}
