#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/block.h"
#include "base/random.h"

static uint32_t high(const char *s) {
    uint32_t mask = 0;
    for (unsigned i = 0; i < ENG_BLOCK; i++)
        mask |= (uint32_t)((unsigned char)s[i] >= 0x80) << i;
    return mask;
}

static uint32_t ends(const char *s) {
    uint32_t mask = 0;
    for (unsigned i = 0; i < ENG_BLOCK; i++)
        mask |= (uint32_t)(s[i] == '"' || s[i] == '\\' || (unsigned char)s[i] < 0x20) << i;
    return mask;
}

static void check(const char *s) {
    assert_int_equal(eng_block_high(s), high(s));
    assert_int_equal(eng_block_high_plain(s), high(s));
    assert_int_equal(eng_block_ends(s), ends(s));
    assert_int_equal(eng_block_ends_plain(s), ends(s));
}

static void test_every_byte_at_every_place_beside_every_kind_of_neighbour(void **state) {
    (void)state;
    static const char fillers[] = {'a', '"', '\\', '\0', 0x1F, ' ', '!', '#', (char)0x80, (char)-1};
    char block[ENG_BLOCK];
    for (size_t f = 0; f < sizeof fillers; f++) {
        for (int c = 0; c < 256; c++) {
            memset(block, fillers[f], sizeof block);
            for (size_t at = 0; at < ENG_BLOCK; at++) {
                block[at] = (char)c;
                check(block);
                block[at] = fillers[f];
            }
        }
    }
}

static void test_random_blocks_at_every_alignment(void **state) {
    (void)state;
    eng_random r;
    eng_random_stream(&r, 20, 1);
    char bytes[2 * ENG_BLOCK];
    for (int round = 0; round < 1000; round++) {
        for (size_t i = 0; i < sizeof bytes; i++) {
            uint64_t draw = eng_random_next(&r);
            bytes[i] = draw & 256 ? (char)draw : "\"\\\x1f\x20\x7f\x80\x21\x5b"[draw & 7];
        }
        for (size_t at = 0; at <= ENG_BLOCK; at++)
            check(bytes + at);
    }
}

static void test_first_is_the_lowest_bit(void **state) {
    (void)state;
    for (unsigned i = 0; i < 32; i++) {
        assert_int_equal(eng_block_first((uint32_t)1 << i), i);
        assert_int_equal(eng_block_first(UINT32_MAX << i), i);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_byte_at_every_place_beside_every_kind_of_neighbour),
        cmocka_unit_test(test_random_blocks_at_every_alignment),
        cmocka_unit_test(test_first_is_the_lowest_bit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
