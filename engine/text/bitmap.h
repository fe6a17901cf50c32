/* bitmap.h: which bytes of a text are ASCII letters or digits, and which are blank, as bits.
 *
 * The one part of reading that is written for the machine: AVX-512, AVX2 or plain C, chosen when it
 * runs. All give the same bits. */
#ifndef ENG_TEXT_BITMAP_H
#define ENG_TEXT_BITMAP_H

#include <stddef.h>
#include <stdint.h>

/* Bit i of a map is bit i % 64 of its word i / 64. A map of n bytes has n / 64 + 1 words, and its
 * bits from n on are 0. */
static inline size_t eng_bitmap_words(size_t n) {
    return n / 64 + 1;
}

/* Sets `alnum` for the letters and digits of n bytes of text, `blank` for space, control characters
 * and DEL. Bytes above ASCII are neither. */
typedef void eng_bitmap(const char *text, size_t n, uint64_t *alnum, uint64_t *blank);

/* The fastest one of this machine. */
eng_bitmap *eng_bitmap_best(void);

typedef struct eng_bitmap_kind {
    const char *name;
    eng_bitmap *make; /* NULL: not for this machine */
} eng_bitmap_kind;

enum { ENG_BITMAP_KINDS = 3 };

/* All of them, for tests and measurements: "plain", "avx2", "avx512". */
void eng_bitmap_list(eng_bitmap_kind kinds[ENG_BITMAP_KINDS]);

/* How many bits are set; without the instruction that not every x86-64 has. */
static inline size_t eng_bit_count(uint64_t bits) {
    bits -= bits >> 1 & 0x5555555555555555u;
    bits = (bits & 0x3333333333333333u) + (bits >> 2 & 0x3333333333333333u);
    return ((bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0Fu) * 0x0101010101010101u >> 56;
}

/* The first bit from `at` on that is set (or, of the complement, clear). There must be one. */
static inline size_t eng_bitmap_next(const uint64_t *map, size_t at, uint64_t complement) {
    size_t word = at / 64;
    uint64_t bits = (map[word] ^ complement) >> (at % 64);
    if (bits != 0) return at + (size_t)__builtin_ctzll(bits);
    do
        bits = map[++word] ^ complement;
    while (bits == 0);
    return word * 64 + (size_t)__builtin_ctzll(bits);
}

#endif
