#include "base/utf8.h"

#include "base/block.h"

static int continuation(const char *s) {
    return ((unsigned char)*s & 0xC0) == 0x80;
}

uint32_t eng_utf8_decode(const char *s, size_t length) {
    const unsigned char *u = (const unsigned char *)s;
    switch (length) {
    case 2:
        return (uint32_t)(u[0] & 0x1F) << 6 | (u[1] & 0x3F);
    case 3:
        return (uint32_t)(u[0] & 0x0F) << 12 | (uint32_t)(u[1] & 0x3F) << 6 | (u[2] & 0x3F);
    case 4:
        return (uint32_t)(u[0] & 0x07) << 18 | (uint32_t)(u[1] & 0x3F) << 12 |
               (uint32_t)(u[2] & 0x3F) << 6 | (u[3] & 0x3F);
    default:
        return u[0];
    }
}

size_t eng_utf8_length(const char *s, size_t n) {
    if (n == 0) return 0;
    unsigned char c = (unsigned char)s[0];
    if (c < 0x80) return 1;
    size_t length = c >= 0xF0 && c <= 0xF4   ? 4
                    : c >= 0xE0 && c <= 0xEF ? 3
                    : c >= 0xC2 && c <= 0xDF ? 2
                                             : 0;
    if (length == 0 || length > n) return 0;
    for (size_t i = 1; i < length; i++)
        if (!continuation(s + i)) return 0;
    uint32_t code = eng_utf8_decode(s, length);
    if (length == 3 && (code < 0x800 || (code >= 0xD800 && code <= 0xDFFF))) return 0;
    if (length == 4 && (code < 0x10000 || code > 0x10FFFF)) return 0;
    return length;
}

size_t eng_utf8_invalid(const char *s, size_t n) {
    size_t bad = 0;
    for (size_t i = 0; i < n;) {
        if (n - i >= ENG_BLOCK) {
            uint32_t high = eng_block_high(s + i);
            i += high ? eng_block_first(high) : ENG_BLOCK;
            if (high == 0) continue;
        }
        size_t length = eng_utf8_length(s + i, n - i);
        if (length == 0) bad++;
        i += length ? length : 1;
    }
    return bad;
}
