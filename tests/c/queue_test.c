#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <pthread.h>
#include <sched.h>
#include <stdlib.h>

#include "base/queue.h"

static int things[8];

static void put(eng_queue *q, int thing) {
    assert_true(eng_queue_put(q, &things[thing], 1));
}

static void expect(void *item, int thing) {
    assert_ptr_equal(item, &things[thing]);
}

static void test_items_come_out_in_order_though_the_second_was_done_first(void **state) {
    (void)state;
    eng_queue *q = eng_queue_new(4, 100);
    size_t first, second;
    put(q, 0);
    put(q, 1);
    expect(eng_queue_take(q, &first), 0);
    expect(eng_queue_take(q, &second), 1);
    eng_queue_finish(q, second);
    eng_queue_finish(q, first);
    expect(eng_queue_next(q), 0);
    expect(eng_queue_next(q), 1);
    eng_queue_free(q);
}

static void test_what_waits_at_the_close_is_still_worked_on(void **state) {
    (void)state;
    eng_queue *q = eng_queue_new(4, 100);
    size_t ticket;
    put(q, 0);
    eng_queue_close(q);
    expect(eng_queue_take(q, &ticket), 0);
    assert_null(eng_queue_take(q, &ticket));
    eng_queue_finish(q, 0);
    expect(eng_queue_next(q), 0);
    assert_null(eng_queue_next(q));
    assert_null(eng_queue_next(q));
    eng_queue_free(q);
}

static void test_a_closed_empty_queue_gives_nothing(void **state) {
    (void)state;
    eng_queue *q = eng_queue_new(1, 0);
    size_t ticket;
    eng_queue_close(q);
    assert_null(eng_queue_take(q, &ticket));
    assert_null(eng_queue_next(q));
    eng_queue_free(q);
}

static void test_slots_are_used_again_after_the_ring_went_round(void **state) {
    (void)state;
    eng_queue *q = eng_queue_new(3, 100);
    for (int i = 0; i < 20; i++) {
        size_t ticket;
        put(q, i % 8);
        put(q, (i + 1) % 8);
        for (int k = 0; k < 2; k++) {
            expect(eng_queue_take(q, &ticket), (i + k) % 8);
            eng_queue_finish(q, ticket);
            expect(eng_queue_next(q), (i + k) % 8);
        }
    }
    eng_queue_free(q);
}

static void test_after_a_stop_everyone_gets_nothing_and_the_rest_is_drained(void **state) {
    (void)state;
    eng_queue *q = eng_queue_new(4, 100);
    size_t ticket;
    for (int i = 0; i < 3; i++)
        put(q, i);
    eng_queue_take(q, &ticket);
    eng_queue_finish(q, ticket);
    eng_queue_stop(q);
    assert_false(eng_queue_put(q, &things[3], 1));
    assert_null(eng_queue_take(q, &ticket));
    assert_null(eng_queue_next(q));
    for (int i = 0; i < 3; i++)
        expect(eng_queue_drain(q), i);
    assert_null(eng_queue_drain(q));
    eng_queue_free(q);
}

static void test_waiting_ends_with_a_result_with_the_end_or_with_the_time(void **state) {
    (void)state;
    eng_queue *q = eng_queue_new(2, 100);
    size_t ticket;
    assert_false(eng_queue_wait(q, 0));
    put(q, 0);
    assert_false(eng_queue_wait(q, 5)); /* nobody has worked on it */
    eng_queue_take(q, &ticket);
    assert_false(eng_queue_wait(q, 1));
    eng_queue_finish(q, ticket);
    assert_true(eng_queue_wait(q, 100000));
    expect(eng_queue_next(q), 0);
    assert_false(eng_queue_wait(q, 1));
    eng_queue_close(q);
    assert_true(eng_queue_wait(q, 100000));
    eng_queue_free(q);
    q = eng_queue_new(2, 100);
    eng_queue_stop(q);
    assert_true(eng_queue_wait(q, 100000));
    eng_queue_free(q);
}

static void test_no_room_for_nothing_and_for_more_than_memory_has(void **state) {
    (void)state;
    assert_null(eng_queue_new(0, 1));
    assert_null(eng_queue_new(SIZE_MAX / 2, 1));
    eng_queue_free(NULL);
}

/* ---- with threads ---- */

enum { ITEMS = 20000, WORKERS = 4 };

typedef struct load {
    eng_queue *queue;
    size_t heavy; /* what every tenth item weighs */
    int value[ITEMS];
    pthread_mutex_t lock;
    size_t inside, seen; /* items put in and not yet taken out; the most of them */
} load;

static void *producer(void *data) {
    load *l = data;
    for (int i = 0; i < ITEMS; i++) {
        l->value[i] = i;
        if (!eng_queue_put(l->queue, &l->value[i], i % 10 == 0 ? l->heavy : 1)) return NULL;
        pthread_mutex_lock(&l->lock);
        if (++l->inside > l->seen) l->seen = l->inside;
        pthread_mutex_unlock(&l->lock);
    }
    eng_queue_close(l->queue);
    return NULL;
}

static void *worker(void *data) {
    load *l = data;
    size_t ticket;
    int *value;
    while ((value = eng_queue_take(l->queue, &ticket)) != NULL) {
        if (*value % 7 == 0) sched_yield();
        *value *= 2;
        eng_queue_finish(l->queue, ticket);
    }
    return NULL;
}

/* Every item is worked on once and comes out in order; `stop_after` of them, then the end. */
static void run_load(size_t most, size_t weight, size_t heavy, int stop_after) {
    load *l = calloc(1, sizeof *l);
    assert_non_null(l);
    l->queue = eng_queue_new(most, weight);
    assert_non_null(l->queue);
    l->heavy = heavy;
    pthread_mutex_init(&l->lock, NULL);
    pthread_t threads[WORKERS + 1];
    assert_int_equal(pthread_create(&threads[0], NULL, producer, l), 0);
    for (int i = 1; i <= WORKERS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, worker, l), 0);
    for (int i = 0; i < stop_after; i++) {
        const int *value = eng_queue_next(l->queue);
        assert_non_null(value);
        assert_ptr_equal(value, &l->value[i]);
        assert_int_equal(*value, 2 * i);
        pthread_mutex_lock(&l->lock);
        l->inside--;
        pthread_mutex_unlock(&l->lock);
    }
    if (stop_after < ITEMS) eng_queue_stop(l->queue);
    assert_null(eng_queue_next(l->queue));
    for (int i = 0; i <= WORKERS; i++)
        pthread_join(threads[i], NULL);
    /* An item is counted a moment after it went in, and one a moment after it came out, so one
     * more may seem to be inside than is. */
    assert_in_range(l->seen, 1, (most < weight ? most : weight) + 1);
    while (eng_queue_drain(l->queue) != NULL) {
    }
    eng_queue_free(l->queue);
    pthread_mutex_destroy(&l->lock);
    free(l);
}

static void test_many_threads_keep_the_order_and_the_bound(void **state) {
    (void)state;
    run_load(16, 1000, 1, ITEMS);
}

static void test_a_queue_of_one(void **state) {
    (void)state;
    run_load(1, 1, 1, ITEMS);
}

static void test_the_weight_bounds_it_too(void **state) {
    (void)state;
    run_load(16, 3, 1, ITEMS);
}

static void test_items_heavier_than_the_queue_go_in_alone(void **state) {
    (void)state;
    run_load(16, 20, SIZE_MAX, ITEMS);
}

static void test_a_stop_in_the_middle_ends_every_thread(void **state) {
    (void)state;
    run_load(16, 1000, 1, 500);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_items_come_out_in_order_though_the_second_was_done_first),
        cmocka_unit_test(test_what_waits_at_the_close_is_still_worked_on),
        cmocka_unit_test(test_a_closed_empty_queue_gives_nothing),
        cmocka_unit_test(test_slots_are_used_again_after_the_ring_went_round),
        cmocka_unit_test(test_after_a_stop_everyone_gets_nothing_and_the_rest_is_drained),
        cmocka_unit_test(test_waiting_ends_with_a_result_with_the_end_or_with_the_time),
        cmocka_unit_test(test_no_room_for_nothing_and_for_more_than_memory_has),
        cmocka_unit_test(test_many_threads_keep_the_order_and_the_bound),
        cmocka_unit_test(test_a_queue_of_one),
        cmocka_unit_test(test_the_weight_bounds_it_too),
        cmocka_unit_test(test_items_heavier_than_the_queue_go_in_alone),
        cmocka_unit_test(test_a_stop_in_the_middle_ends_every_thread),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
