/* block.h: 32 bytes at a time.
 *
 * Each function looks at the ENG_BLOCK bytes at s and gives a mask with one bit for each of them,
 * the lowest bit for the first byte. Those named _plain are the same in portable C: they serve
 * where there is no SSE2, and tests hold the two against each other. */
#ifndef ENG_BASE_BLOCK_H
#define ENG_BASE_BLOCK_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { ENG_BLOCK = 32 };

/* The place of the lowest bit of a mask that is not 0. */
static inline size_t eng_block_first(uint32_t mask) {
    return (size_t)__builtin_ctz(mask);
}

/* Eight bytes, the first one lowest. */
static inline uint64_t eng_block_word(const char *s) {
    uint64_t word;
    memcpy(&word, s, sizeof word);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return word;
}

/* Four bytes, the first one lowest. */
static inline uint32_t eng_block_half(const char *s) {
    uint32_t half;
    memcpy(&half, s, sizeof half);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    half = __builtin_bswap32(half);
#endif
    return half;
}

/* The highest bits of eight bytes side by side. */
static inline uint32_t eng_block_gather(uint64_t word) {
    return (uint32_t)((((word >> 7) & 0x0101010101010101u) * 0x0102040810204080u) >> 56);
}

/* The highest bit of each byte that is zero; no carry runs into the next byte. */
static inline uint64_t eng_block_zeros(uint64_t word) {
    const uint64_t low = 0x7F7F7F7F7F7F7F7Fu;
    return ~(((word & low) + low) | word) & ~low;
}

static inline uint32_t eng_block_high_plain(const char *s) {
    uint32_t mask = 0;
    for (unsigned i = 0; i < ENG_BLOCK; i += 8)
        mask |= eng_block_gather(eng_block_word(s + i)) << i;
    return mask;
}

static inline uint32_t eng_block_ends_plain(const char *s) {
    const uint64_t ones = 0x0101010101010101u;
    uint32_t mask = 0;
    for (unsigned i = 0; i < ENG_BLOCK; i += 8) {
        uint64_t word = eng_block_word(s + i);
        uint64_t found = eng_block_zeros(word ^ ones * '"') | eng_block_zeros(word ^ ones * '\\') |
                         eng_block_zeros(word & ones * 0xE0);
        mask |= eng_block_gather(found) << i;
    }
    return mask;
}

#ifdef __SSE2__
static inline uint32_t eng_block_high_half(const char *s) {
    return (uint32_t)_mm_movemask_epi8(_mm_loadu_si128((const __m128i *)(const void *)s));
}

static inline uint32_t eng_block_ends_half(const char *s) {
    __m128i v = _mm_loadu_si128((const __m128i *)(const void *)s);
    __m128i quote = _mm_cmpeq_epi8(v, _mm_set1_epi8('"'));
    __m128i backslash = _mm_cmpeq_epi8(v, _mm_set1_epi8('\\'));
    __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(0x1F)), v);
    return (uint32_t)_mm_movemask_epi8(_mm_or_si128(control, _mm_or_si128(quote, backslash)));
}
#endif

/* The bytes from 0x80 on. */
static inline uint32_t eng_block_high(const char *s) {
#ifdef __SSE2__
    return eng_block_high_half(s) | eng_block_high_half(s + 16) << 16;
#else
    return eng_block_high_plain(s);
#endif
}

/* The bytes at which plain text in a JSON string ends: quote, backslash and below 0x20. */
static inline uint32_t eng_block_ends(const char *s) {
#ifdef __SSE2__
    return eng_block_ends_half(s) | eng_block_ends_half(s + 16) << 16;
#else
    return eng_block_ends_plain(s);
#endif
}

#endif
