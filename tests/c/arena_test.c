#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include <stdalign.h>

#include "base/arena.h"

static void test_pieces_are_aligned_and_do_not_overlap(void **state) {
    (void)state;
    eng_arena arena = {0};
    unsigned char *pieces[500];
    for (size_t i = 0; i < 500; i++) {
        pieces[i] = eng_arena_alloc(&arena, i);
        assert_non_null(pieces[i]);
        assert_int_equal((uintptr_t)pieces[i] % alignof(max_align_t), 0);
        memset(pieces[i], (int)(i & 0xFF), i);
    }
    for (size_t i = 0; i < 500; i++)
        for (size_t k = 0; k < i; k++)
            assert_int_equal(pieces[i][k], i & 0xFF);
    eng_arena_free(&arena);
}

static void test_a_piece_larger_than_any_block(void **state) {
    (void)state;
    eng_arena arena = {0};
    const size_t size = (size_t)20 << 20;
    char *big = eng_arena_alloc(&arena, size);
    assert_non_null(big);
    big[0] = big[size - 1] = 'x';
    assert_true(arena.used >= size);
    eng_arena_free(&arena);
}

static void test_arrays_are_cleared_also_in_reused_memory(void **state) {
    (void)state;
    eng_arena arena = {0};
    memset(eng_arena_alloc(&arena, 4096), 0xFF, 4096);
    eng_arena_reset(&arena);
    assert_int_equal(arena.used, 0);
    const unsigned char *zeros = eng_arena_zalloc(&arena, 1024, 4);
    for (size_t i = 0; i < 4096; i++)
        assert_int_equal(zeros[i], 0);
    eng_arena_free(&arena);
}

static void test_sizes_that_overflow_give_null_and_leave_the_arena_usable(void **state) {
    (void)state;
    eng_arena arena = {0};
    assert_null(eng_arena_alloc(&arena, SIZE_MAX));
    assert_null(eng_arena_alloc(&arena, SIZE_MAX - 64));
    assert_null(eng_arena_zalloc(&arena, SIZE_MAX / 2, 3));
    assert_null(eng_arena_copy(&arena, "", SIZE_MAX));
    assert_string_equal(eng_arena_copy(&arena, "still here", 10), "still here");
    eng_arena_free(&arena);
}

static void test_copies_end_in_nul_and_may_be_empty_or_hold_nul(void **state) {
    (void)state;
    eng_arena arena = {0};
    assert_string_equal(eng_arena_copy(&arena, "Egypt has", 5), "Egypt");
    assert_string_equal(eng_arena_copy(&arena, NULL, 0), "");
    assert_memory_equal(eng_arena_copy(&arena, "a\0b", 3), "a\0b", 4);
    eng_arena_free(&arena);
}

static void test_reset_keeps_memory_for_reuse_and_free_can_be_repeated(void **state) {
    (void)state;
    eng_arena arena = {0};
    void *first = eng_arena_alloc(&arena, 100);
    eng_arena_reset(&arena);
    assert_ptr_equal(eng_arena_alloc(&arena, 100), first);
    eng_arena_free(&arena);
    eng_arena_free(&arena);
    assert_non_null(eng_arena_alloc(&arena, 1));
    eng_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pieces_are_aligned_and_do_not_overlap),
        cmocka_unit_test(test_a_piece_larger_than_any_block),
        cmocka_unit_test(test_arrays_are_cleared_also_in_reused_memory),
        cmocka_unit_test(test_sizes_that_overflow_give_null_and_leave_the_arena_usable),
        cmocka_unit_test(test_copies_end_in_nul_and_may_be_empty_or_hold_nul),
        cmocka_unit_test(test_reset_keeps_memory_for_reuse_and_free_can_be_repeated),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
