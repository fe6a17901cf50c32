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

static size_t plain_places(const uint64_t *map, size_t words, uint32_t *out) {
    const uint32_t *begin = out;
    const uint64_t last = (uint64_t)1 << 63; /* so that there is always one to find */
    for (size_t word = 0; word < words; word++) {
        uint64_t bits = map[word];
        uint32_t *end = out + eng_bit_count(bits);
        while (out < end)
            for (int i = 0; i < 4; i++) { /* in fours: how many there are is hard to predict */
                *out++ = (uint32_t)(word * 64 + (size_t)__builtin_ctzll(bits | last));
                bits &= bits - 1;
            }
        out = end;
    }
    return (size_t)(out - begin);
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

__attribute__((target("avx512f,avx512bw,popcnt"))) static size_t
avx512_places(const uint64_t *map, size_t words, uint32_t *out) {
    const uint32_t *begin = out;
    const __m512i step = _mm512_set1_epi32(16);
    __m512i place = _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    for (size_t word = 0; word < words; word++)
        for (int k = 0; k < 64; k += 16) {
            __mmask16 bits = (__mmask16)(map[word] >> k);
            _mm512_storeu_si512(out, _mm512_maskz_compress_epi32(bits, place));
            out += __builtin_popcount(bits);
            place = _mm512_add_epi32(place, step);
        }
    return (size_t)(out - begin);
}

#endif

void eng_bitmap_kinds(eng_bitmap_kind kinds[ENG_BITMAP_KINDS]) {
    kinds[0] = (eng_bitmap_kind){"plain", plain, plain_places};
    kinds[1] = (eng_bitmap_kind){.name = "avx2"};
    kinds[2] = (eng_bitmap_kind){.name = "avx512"};
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx2")) {
        kinds[1].make = avx2;
        kinds[1].places = plain_places;
    }
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("popcnt")) {
        kinds[2].make = avx512;
        kinds[2].places = avx512_places;
    }
#endif
}

eng_bitmap_kind eng_bitmap_best(void) {
    eng_bitmap_kind kinds[ENG_BITMAP_KINDS];
    eng_bitmap_kinds(kinds);
    int best = ENG_BITMAP_KINDS - 1;
    while (kinds[best].make == NULL)
        best--;
    return kinds[best];
}
