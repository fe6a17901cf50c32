/* bitmap.h: which bytes of a text are ASCII letters or digits, capitals, blank, or need a closer
 * look, as bits.
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

typedef struct eng_bitmaps {
    uint64_t *alnum;   /* ASCII letters and digits */
    uint64_t *capital; /* ASCII capitals */
    uint64_t *blank;   /* space, control characters and DEL */
    uint64_t *hard;    /* all but ASCII letters, space, and the marks that are a token by themselves
                          whatever stands beside them: all of ASCII but # & ' + / @ [ \ ] ^ _ */
} eng_bitmaps;

/* Sets the bits of n bytes of text. */
typedef void eng_bitmap(const char *text, size_t n, const eng_bitmaps *maps);

/* Writes the places of the bits of a map of that many words, in order, and returns their number. Up
 * to ENG_PLACES_MORE numbers may be written after them. */
typedef size_t eng_bitmap_list_places(const uint64_t *map, size_t words, uint32_t *out);

enum { ENG_PLACES_MORE = 16 };

/* One way to do both. */
typedef struct eng_bitmap_kind {
    const char *name; /* "plain", "avx2", "avx512" */
    eng_bitmap *make; /* NULL: not for this machine */
    eng_bitmap_list_places *places;
} eng_bitmap_kind;

enum { ENG_BITMAP_KINDS = 3 };

/* All of them, the slowest first, for tests and measurements. */
void eng_bitmap_kinds(eng_bitmap_kind kinds[ENG_BITMAP_KINDS]);

/* The fastest one of this machine. */
eng_bitmap_kind eng_bitmap_best(void);

/* How many bits are set; without the instruction that not every x86-64 has. */
static inline size_t eng_bit_count(uint64_t bits) {
    bits -= bits >> 1 & 0x5555555555555555u;
    bits = (bits & 0x3333333333333333u) + (bits >> 2 & 0x3333333333333333u);
    return ((bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0Fu) * 0x0101010101010101u >> 56;
}

#endif
