#include "text/fold.h"

#include <string.h>

#include "base/utf8.h"

int eng_is_invisible(uint32_t code) {
    return code == 0xAD || (code >= 0x200B && code <= 0x200F) || code == 0x2060 || code == 0xFEFF;
}

/* Latin-1 and Latin Extended-A letters without their marks, from U+00C0 and U+0100 on. */
static const char LATIN1[] = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty";
static const char LATIN_A[] = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
                              "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

size_t eng_fold(const char *s, size_t n, char *out, size_t room) {
    size_t k = 0;
    for (size_t i = 0; i < n;) {
        unsigned char c = (unsigned char)s[i];
        if (c < 0x80) {
            if (k >= room) return 0;
            out[k++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
            i++;
            continue;
        }
        size_t length = eng_utf8_length(s + i, n - i);
        if (length == 0) length = 1;
        uint32_t code = length > 1 ? eng_utf8_decode(s + i, length) : c;
        char plain = 0;
        if (code >= 0xC0 && code <= 0xFF) plain = LATIN1[code - 0xC0];
        if (code >= 0x100 && code <= 0x17F) plain = LATIN_A[code - 0x100];
        if (code == 0x2019 || code == 0x2018 || code == 0x02BC) plain = '\'';
        if (code == 0x2010 || code == 0x2011) plain = '-';
        if (plain != 0 && plain != ' ') {
            if (k >= room) return 0;
            out[k++] = plain;
        } else if (!eng_is_invisible(code) &&
                   !(code >= 0x300 && code <= 0x36F)) { /* é may be e + mark */
            if (length > room - k) return 0;
            memcpy(out + k, s + i, length);
            k += length;
        }
        i += length;
    }
    return k;
}

uint64_t eng_form_hash(const char *form, size_t n) {
    uint64_t hash = 0, words[2];
    size_t at = 0;
    if (n >= 1 && n <= sizeof words) {
        eng_short_words(form, n, words);
        return eng_form_mix(0, words[0], words[1]) | 1;
    }
    do {
        char bytes[16] = {0};
        memcpy(bytes, form + at, n - at < sizeof bytes ? n - at : sizeof bytes);
        hash = eng_form_mix(hash, eng_block_word(bytes), eng_block_word(bytes + 8));
        at += sizeof bytes;
    } while (at < n);
    return hash | 1;
}
