/* shapes.h: the shapes of 32 tokens at a time, as bits.
 *
 * What a text is parted at (stops, lines, capitals) are few of its tokens, so that most are passed
 * over together. The function named _plain is the same in portable C: it serves where there is no
 * SSE2, and a test holds the two against each other. */
#ifndef ENG_TEXT_SHAPES_H
#define ENG_TEXT_SHAPES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { ENG_SHAPES = 32 };

/* One bit for each of the ENG_SHAPES shapes at s, the lowest for the first: whether of the bits in
 * `mask` it has just those in `bits`. */
static inline uint32_t eng_shapes_are_plain(const uint16_t *s, unsigned mask, unsigned bits) {
    uint32_t found = 0;
    for (unsigned i = 0; i < ENG_SHAPES; i++)
        found |= (uint32_t)((s[i] & mask) == bits) << i;
    return found;
}

#ifdef __SSE2__
static inline __m128i eng_shapes_same(const uint16_t *s, __m128i mask, __m128i bits) {
    __m128i shapes = _mm_loadu_si128((const __m128i *)(const void *)s);
    return _mm_cmpeq_epi16(_mm_and_si128(shapes, mask), bits);
}
#endif

static inline uint32_t eng_shapes_are(const uint16_t *s, unsigned mask, unsigned bits) {
#ifdef __SSE2__
    const __m128i m = _mm_set1_epi16((short)mask), b = _mm_set1_epi16((short)bits);
    __m128i low = _mm_packs_epi16(eng_shapes_same(s, m, b), eng_shapes_same(s + 8, m, b));
    __m128i high = _mm_packs_epi16(eng_shapes_same(s + 16, m, b), eng_shapes_same(s + 24, m, b));
    return (uint32_t)_mm_movemask_epi8(low) | (uint32_t)_mm_movemask_epi8(high) << 16;
#else
    return eng_shapes_are_plain(s, mask, bits);
#endif
}

/* The first token from `at` on, and before `last`, that has one of those bits, or `last`. */
static inline uint32_t eng_shapes_find(const uint16_t *shapes, uint32_t at, uint32_t last,
                                       unsigned bits) {
    while (at < last) {
        uint32_t found = ~eng_shapes_are(shapes + at, bits, 0);
        if (found != 0) {
            at += (uint32_t)__builtin_ctz(found);
            break;
        }
        at += ENG_SHAPES;
    }
    return at < last ? at : last;
}

#endif
