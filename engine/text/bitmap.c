#include "text/bitmap.h"

#include <stdbool.h>
#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

static bool is_alnum(unsigned char c) {
    return (unsigned char)((c | 32) - 'a') < 26 || (unsigned char)(c - '0') < 10;
}

static bool is_blank(unsigned char c) {
    return c <= ' ' || c == 0x7F;
}

/* n is at most 64. */
static void plain_word(const char *text, size_t n, uint64_t *alnum, uint64_t *blank) {
    uint64_t a = 0, b = 0;
    for (size_t i = 0; i < n; i++) {
        a |= (uint64_t)is_alnum((unsigned char)text[i]) << i;
        b |= (uint64_t)is_blank((unsigned char)text[i]) << i;
    }
    *alnum = a;
    *blank = b;
}

static void plain(const char *text, size_t n, uint64_t *alnum, uint64_t *blank) {
    size_t word = 0;
    for (; word < n / 64; word++)
        plain_word(text + word * 64, 64, &alnum[word], &blank[word]);
    plain_word(text + word * 64, n % 64, &alnum[word], &blank[word]);
}

#if defined(__x86_64__)

__attribute__((target("avx2"))) static void avx2_half(__m256i v, uint32_t *alnum, uint32_t *blank) {
    /* signed bytes: those above ASCII are negative and fail every lower bound */
    __m256i low = _mm256_or_si256(v, _mm256_set1_epi8(32));
    __m256i letter = _mm256_and_si256(_mm256_cmpgt_epi8(low, _mm256_set1_epi8('a' - 1)),
                                      _mm256_cmpgt_epi8(_mm256_set1_epi8('z' + 1), low));
    __m256i digit = _mm256_and_si256(_mm256_cmpgt_epi8(v, _mm256_set1_epi8('0' - 1)),
                                     _mm256_cmpgt_epi8(_mm256_set1_epi8('9' + 1), v));
    __m256i space = _mm256_and_si256(_mm256_cmpgt_epi8(v, _mm256_set1_epi8(-1)),
                                     _mm256_cmpgt_epi8(_mm256_set1_epi8(' ' + 1), v));
    space = _mm256_or_si256(space, _mm256_cmpeq_epi8(v, _mm256_set1_epi8(0x7F)));
    *alnum = (uint32_t)_mm256_movemask_epi8(_mm256_or_si256(letter, digit));
    *blank = (uint32_t)_mm256_movemask_epi8(space);
}

__attribute__((target("avx2"))) static void avx2(const char *text, size_t n, uint64_t *alnum,
                                                 uint64_t *blank) {
    size_t word = 0;
    for (; word < n / 64; word++) {
        const char *s = text + word * 64;
        uint32_t a[2], b[2];
        avx2_half(_mm256_loadu_si256((const __m256i *)(const void *)s), &a[0], &b[0]);
        avx2_half(_mm256_loadu_si256((const __m256i *)(const void *)(s + 32)), &a[1], &b[1]);
        alnum[word] = a[0] | (uint64_t)a[1] << 32;
        blank[word] = b[0] | (uint64_t)b[1] << 32;
    }
    plain_word(text + word * 64, n % 64, &alnum[word], &blank[word]);
}

__attribute__((target("avx512f,avx512bw"))) static void avx512(const char *text, size_t n,
                                                               uint64_t *alnum, uint64_t *blank) {
    for (size_t word = 0; word <= n / 64; word++) {
        size_t rest = n - word * 64;
        __mmask64 inside = rest < 64 ? ((__mmask64)1 << rest) - 1 : ~(__mmask64)0;
        __m512i v = _mm512_maskz_loadu_epi8(inside, text + word * 64);
        __m512i low = _mm512_or_si512(v, _mm512_set1_epi8(32));
        __m512i letter = _mm512_sub_epi8(low, _mm512_set1_epi8('a'));
        __m512i digit = _mm512_sub_epi8(v, _mm512_set1_epi8('0'));
        alnum[word] = _mm512_cmplt_epu8_mask(letter, _mm512_set1_epi8(26)) |
                      _mm512_cmplt_epu8_mask(digit, _mm512_set1_epi8(10));
        blank[word] = inside & (_mm512_cmple_epu8_mask(v, _mm512_set1_epi8(' ')) |
                                _mm512_cmpeq_epu8_mask(v, _mm512_set1_epi8(0x7F)));
    }
}

#endif

void eng_bitmap_list(eng_bitmap_kind kinds[ENG_BITMAP_KINDS]) {
    kinds[0] = (eng_bitmap_kind){"plain", plain};
    kinds[1] = (eng_bitmap_kind){"avx2", NULL};
    kinds[2] = (eng_bitmap_kind){"avx512", NULL};
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx2")) kinds[1].make = avx2;
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw"))
        kinds[2].make = avx512;
#endif
}

eng_bitmap *eng_bitmap_best(void) {
    eng_bitmap_kind kinds[ENG_BITMAP_KINDS];
    eng_bitmap_list(kinds);
    int best = ENG_BITMAP_KINDS - 1;
    while (kinds[best].make == NULL)
        best--;
    return kinds[best].make;
}
