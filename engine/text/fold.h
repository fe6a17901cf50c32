/* fold.h: the form by which the lexicon and the names know a word, and the hash of that form. */
#ifndef ENG_TEXT_FOLD_H
#define ENG_TEXT_FOLD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/block.h"

enum { ENG_FOLD_MAX = 64 }; /* bytes; longer words are in no list */

/* Soft hyphen, joiners and marks of direction: nothing to read. */
int eng_is_invisible(uint32_t code);

/* The lower-case form of the bytes, with diacritics dropped and typographic apostrophes made plain,
 * as lexicon and names know it. At most `room` bytes are written; returns their number, or 0 when
 * it does not fit. */
size_t eng_fold(const char *s, size_t n, char *out, size_t room);

/* The hash of a folded form, never 0. It is made from 16 bytes at a time, so that that of a short
 * word is one multiplication; not for what is kept in files, where eng_hash (base/hash.h) is the
 * same on every machine. */
uint64_t eng_form_hash(const char *form, size_t n);

/* One step of eng_form_hash: the next 16 bytes as two words, the first byte lowest and zeros after
 * the last. Begins with
 * 0. (The product of two 64-bit words, its halves folded together, as in Wang Yi's
 * wyhash, 2019.) */
static inline uint64_t eng_form_mix(uint64_t hash, uint64_t low, uint64_t high) {
    __extension__ typedef unsigned __int128 wide;
    wide product = (wide)(low ^ hash ^ 0xA0761D6478BD642Fu) *
                   (high ^ (hash << 32 | hash >> 32) ^ 0xE7037ED1A0B428DBu);
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

/* What eng_form_hash gives for a literal of up to 16 bytes, its length known to the compiler, which
 * can make a number of it. */
__attribute__((always_inline)) static inline uint64_t eng_literal_hash(const char *form) {
    uint64_t words[2] = {0, 0};
    const size_t n = __builtin_strlen(form);
#pragma GCC unroll 16
    for (size_t i = 0; i < n; i++)
        words[i / 8] |= (uint64_t)(unsigned char)form[i] << i % 8 * 8;
    return eng_form_mix(0, words[0], words[1]) | 1;
}

/* Eight ASCII bytes with small letters for capitals. */
static inline uint64_t eng_fold_word(uint64_t bytes) {
    const uint64_t ones = 0x0101010101010101u, high = ones * 0x80;
    uint64_t capital = (bytes + ones * (0x80 - 'A')) & ~(bytes + ones * (0x7F - 'Z')) & high;
    return bytes | capital >> 2;
}

/* 1 to 16 bytes, with zeros after them. No more than those are read, as many at a time as can be.
 */
static inline void eng_short_words(const char *s, size_t n, uint64_t words[2]) {
    const unsigned char *b = (const unsigned char *)s;
    words[1] = 0;
    if (n >= 8) {
        words[0] = eng_block_word(s);
        if (n > 8) words[1] = eng_block_word(s + n - 8) >> 8 * (16 - n);
    } else if (n >= 4) {
        words[0] = eng_block_half(s) | (uint64_t)eng_block_half(s + n - 4) << 8 * (n - 4);
    } else {
        words[0] = b[0] | (uint64_t)b[n / 2] << 8 * (n / 2) | (uint64_t)b[n - 1] << 8 * (n - 1);
    }
}

/* The folded form of 1 to 16 ASCII bytes, with zeros after it; false where others are among them.
 */
static inline bool eng_fold_short(const char *s, size_t n, uint64_t form[2]) {
    eng_short_words(s, n, form);
    if (((form[0] | form[1]) & 0x8080808080808080u) != 0) return false;
    form[0] = eng_fold_word(form[0]);
    form[1] = eng_fold_word(form[1]);
    return true;
}

#endif
