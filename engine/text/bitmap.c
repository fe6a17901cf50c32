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

/* Which bytes are not hard: the bit that HIGH has for the upper half of a byte is set in LOW for
 * its lower half. None above ASCII is. */
#define LOW 57, 61, 61, 60, 61, 61, 60, 60, 61, 61, 63, 54, 55, 55, 55, 22
#define HIGH 0, 0, 1, 2, 4, 8, 16, 32, 0, 0, 0, 0, 0, 0, 0, 0

static bool is_hard(unsigned char c) {
    static const unsigned char low[] = {LOW}, high[] = {HIGH};
    return (low[c & 15] & high[c >> 4]) == 0;
}

/* n is at most 64. */
static void plain_word(const char *text, size_t n, const eng_bitmaps *maps, size_t word) {
    uint64_t a = 0, u = 0, b = 0, h = 0;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)text[word * 64 + i];
        a |= (uint64_t)is_alnum(c) << i;
        u |= (uint64_t)(c >= 'A' && c <= 'Z') << i;
        b |= (uint64_t)is_blank(c) << i;
        h |= (uint64_t)is_hard(c) << i;
    }
    maps->alnum[word] = a;
    maps->capital[word] = u;
    maps->blank[word] = b;
    maps->hard[word] = h;
}

static void plain(const char *text, size_t n, const eng_bitmaps *maps) {
    size_t word = 0;
    for (; word < n / 64; word++)
        plain_word(text, 64, maps, word);
    plain_word(text, n % 64, maps, word);
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

__attribute__((target("avx2"))) static uint64_t avx2_bits(__m256i v) {
    return (uint32_t)_mm256_movemask_epi8(v);
}

__attribute__((target("avx2"))) static void avx2_half(const char *s, uint64_t bits[4]) {
    const __m256i lows = _mm256_broadcastsi128_si256(_mm_setr_epi8(LOW));
    const __m256i highs = _mm256_broadcastsi128_si256(_mm_setr_epi8(HIGH));
    __m256i v = _mm256_loadu_si256((const __m256i *)(const void *)s);
    /* signed bytes: those above ASCII are negative and fail every lower bound */
    __m256i small = _mm256_or_si256(v, _mm256_set1_epi8(32));
    __m256i letter = _mm256_and_si256(_mm256_cmpgt_epi8(small, _mm256_set1_epi8('a' - 1)),
                                      _mm256_cmpgt_epi8(_mm256_set1_epi8('z' + 1), small));
    __m256i digit = _mm256_and_si256(_mm256_cmpgt_epi8(v, _mm256_set1_epi8('0' - 1)),
                                     _mm256_cmpgt_epi8(_mm256_set1_epi8('9' + 1), v));
    __m256i space = _mm256_and_si256(_mm256_cmpgt_epi8(v, _mm256_set1_epi8(-1)),
                                     _mm256_cmpgt_epi8(_mm256_set1_epi8(' ' + 1), v));
    space = _mm256_or_si256(space, _mm256_cmpeq_epi8(v, _mm256_set1_epi8(0x7F)));
    __m256i high = _mm256_and_si256(_mm256_srli_epi16(v, 4), _mm256_set1_epi8(15));
    __m256i plain =
        _mm256_and_si256(_mm256_shuffle_epi8(lows, v), _mm256_shuffle_epi8(highs, high));
    bits[0] = avx2_bits(_mm256_or_si256(letter, digit));
    bits[1] = avx2_bits(space);
    bits[2] = avx2_bits(_mm256_cmpeq_epi8(plain, _mm256_setzero_si256()));
    bits[3] = avx2_bits(_mm256_andnot_si256(_mm256_cmpeq_epi8(v, small), letter));
}

__attribute__((target("avx2"))) static void avx2(const char *text, size_t n,
                                                 const eng_bitmaps *maps) {
    size_t word = 0;
    for (; word < n / 64; word++) {
        uint64_t first[4], second[4];
        avx2_half(text + word * 64, first);
        avx2_half(text + word * 64 + 32, second);
        maps->alnum[word] = first[0] | second[0] << 32;
        maps->blank[word] = first[1] | second[1] << 32;
        maps->hard[word] = first[2] | second[2] << 32;
        maps->capital[word] = first[3] | second[3] << 32;
    }
    plain_word(text, n % 64, maps, word);
}

/* In fours, as plain_places; the place of a bit of none is 64 here. */
__attribute__((target("bmi,popcnt"))) static size_t bmi_places(const uint64_t *map, size_t words,
                                                               uint32_t *out) {
    const uint32_t *begin = out;
    for (size_t word = 0; word < words; word++) {
        uint64_t bits = map[word];
        uint32_t *end = out + _mm_popcnt_u64(bits);
        while (out < end) {
            const uint64_t second = _blsr_u64(bits), third = _blsr_u64(second);
            const uint64_t fourth = _blsr_u64(third), at = word * 64;
            out[0] = (uint32_t)(at + _tzcnt_u64(bits));
            out[1] = (uint32_t)(at + _tzcnt_u64(second));
            out[2] = (uint32_t)(at + _tzcnt_u64(third));
            out[3] = (uint32_t)(at + _tzcnt_u64(fourth));
            bits = _blsr_u64(fourth);
            out += 4;
        }
        out = end;
    }
    return (size_t)(out - begin);
}

__attribute__((target("avx512f,avx512bw"))) static void avx512(const char *text, size_t n,
                                                               const eng_bitmaps *maps) {
    const __m512i lows = _mm512_broadcast_i32x4(_mm_setr_epi8(LOW));
    const __m512i highs = _mm512_broadcast_i32x4(_mm_setr_epi8(HIGH));
    for (size_t word = 0; word <= n / 64; word++) {
        size_t rest = n - word * 64;
        __mmask64 inside = rest < 64 ? ((__mmask64)1 << rest) - 1 : ~(__mmask64)0;
        __m512i v = _mm512_maskz_loadu_epi8(inside, text + word * 64);
        __m512i small = _mm512_or_si512(v, _mm512_set1_epi8(32));
        __m512i letter = _mm512_sub_epi8(small, _mm512_set1_epi8('a'));
        __m512i digit = _mm512_sub_epi8(v, _mm512_set1_epi8('0'));
        __m512i high = _mm512_and_si512(_mm512_srli_epi16(v, 4), _mm512_set1_epi8(15));
        __m512i plain = _mm512_shuffle_epi8(highs, high);
        maps->alnum[word] = _mm512_cmplt_epu8_mask(letter, _mm512_set1_epi8(26)) |
                            _mm512_cmplt_epu8_mask(digit, _mm512_set1_epi8(10));
        maps->capital[word] =
            _mm512_cmplt_epu8_mask(_mm512_sub_epi8(v, _mm512_set1_epi8('A')), _mm512_set1_epi8(26));
        maps->blank[word] = inside & (_mm512_cmple_epu8_mask(v, _mm512_set1_epi8(' ')) |
                                      _mm512_cmpeq_epu8_mask(v, _mm512_set1_epi8(0x7F)));
        maps->hard[word] = inside & _mm512_testn_epi8_mask(plain, _mm512_shuffle_epi8(lows, v));
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
    const bool counts = __builtin_cpu_supports("popcnt");
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && counts) {
        kinds[1].make = avx2;
        kinds[1].places = bmi_places;
    }
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && counts) {
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
