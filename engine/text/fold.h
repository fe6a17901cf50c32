/* fold.h: the form by which the lexicon and the names know a word, and the hash of that form. */
#ifndef ENG_TEXT_FOLD_H
#define ENG_TEXT_FOLD_H

#include <stddef.h>
#include <stdint.h>

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

/* One step of eng_form_hash: the next 16 bytes as two words, zeros after the last byte. Begins with
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
    for (size_t i = 0; i < n; i++) {
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        words[i / 8] |= (uint64_t)(unsigned char)form[i] << (7 - i % 8) * 8;
#else
        words[i / 8] |= (uint64_t)(unsigned char)form[i] << i % 8 * 8;
#endif
    }
    return eng_form_mix(0, words[0], words[1]) | 1;
}

#endif
