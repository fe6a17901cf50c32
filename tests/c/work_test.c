#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "base/work.h"

enum { PIECES = 500, THREADS = 7 };

typedef struct counts {
    unsigned char done[PIECES]; /* a piece's own place: no two threads write to one */
    size_t by_thread[THREADS];
} counts;

static void count(void *data, size_t thread, size_t piece) {
    counts *c = data;
    c->done[piece]++;
    c->by_thread[thread]++;
}

static void every_piece_is_done_once_by_any_number_of_threads(void **state) {
    (void)state;
    for (size_t threads = 0; threads <= THREADS; threads++) {
        counts c = {0};
        size_t done = eng_work_run(
            &(eng_work){.pieces = PIECES, .piece = count, .data = &c, .threads = threads});
        assert_int_equal(done, PIECES);
        size_t sum = 0;
        for (size_t i = 0; i < PIECES; i++)
            assert_int_equal(c.done[i], 1);
        for (size_t i = 0; i < THREADS; i++)
            sum += c.by_thread[i];
        assert_int_equal(sum, PIECES);
    }
}

static bool stop(void *data, size_t taken) {
    *(size_t *)data = taken;
    return false;
}

static void pieces_done_when_it_is_stopped_are_the_first_ones(void **state) {
    (void)state;
    for (size_t threads = 1; threads <= THREADS; threads++) {
        counts c = {0};
        size_t seen = 0;
        size_t done = eng_work_run(&(eng_work){.pieces = PIECES,
                                               .piece = count,
                                               .data = &c,
                                               .threads = threads,
                                               .tick = stop,
                                               .tick_data = &seen,
                                               .every = 10});
        /* Others may have done all before the caller's thread comes to look. */
        assert_in_range(done, 10, threads == 1 ? 10 : PIECES);
        assert_true(threads > 1 || seen == 10);
        for (size_t i = 0; i < PIECES; i++)
            assert_int_equal(c.done[i], i < done);
    }
}

static void no_work_and_one_piece_are_work_too(void **state) {
    (void)state;
    counts c = {0};
    eng_work work = {.piece = count, .data = &c, .threads = THREADS};
    assert_int_equal(eng_work_run(&work), 0);
    work.pieces = 1;
    assert_int_equal(eng_work_run(&work), 1);
    assert_int_equal(c.done[0], 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_piece_is_done_once_by_any_number_of_threads),
        cmocka_unit_test(pieces_done_when_it_is_stopped_are_the_first_ones),
        cmocka_unit_test(no_work_and_one_piece_are_work_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
