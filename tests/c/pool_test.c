/* Tests of the pool of small blocks. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "host/pool.h"

/* Blocks of every size keep what is written into all of them, at the least and the most size too,
 * over many large blocks. */
static void blocks_are_apart(void **state) {
    (void)state;
    enum { ROUNDS = 20 };
    eng_pool pool = {0};
    static unsigned char *blocks[ROUNDS][ENG_POOL_MOST + 1];
    for (int r = 0; r < ROUNDS; r++)
        for (size_t n = 1; n <= ENG_POOL_MOST; n++) {
            blocks[r][n] = eng_pool_take(&pool, n);
            assert_non_null(blocks[r][n]);
            assert_int_equal((uintptr_t)blocks[r][n] % ENG_POOL_STEP, 0);
            memset(blocks[r][n], (int)(r + n) & 0xFF, n);
        }
    for (int r = 0; r < ROUNDS; r++)
        for (size_t n = 1; n <= ENG_POOL_MOST; n++)
            for (size_t i = 0; i < n; i++)
                assert_int_equal(blocks[r][n][i], (r + n) & 0xFF);
    eng_pool_free(&pool);
    assert_null(pool.large);
}

/* What was given back is taken again by the next of about its size, and by none of another. */
static void blocks_are_taken_again(void **state) {
    (void)state;
    eng_pool pool = {0};
    void *a = eng_pool_take(&pool, 17), *b = eng_pool_take(&pool, 17);
    assert_ptr_not_equal(a, b);
    eng_pool_give(&pool, a, 17);
    assert_ptr_not_equal(eng_pool_take(&pool, 16), a);
    assert_ptr_not_equal(eng_pool_take(&pool, 33), a);
    assert_ptr_equal(eng_pool_take(&pool, 32), a);
    assert_ptr_not_equal(eng_pool_take(&pool, 17), a);
    eng_pool_give(&pool, b, 17);
    eng_pool_give(&pool, a, 32);
    assert_ptr_equal(eng_pool_take(&pool, 20), a);
    assert_ptr_equal(eng_pool_take(&pool, 20), b);
    eng_pool_free(&pool);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(blocks_are_apart),
                                       cmocka_unit_test(blocks_are_taken_again)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
