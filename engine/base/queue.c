#include "base/queue.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <time.h>

typedef struct slot {
    void *item;
    size_t weight;
    bool finished;
} slot;

/* Items have numbers, from 0 in the order of their coming; item i stands in slots[i % most]. Those
 * from `out` to `taken` are taken, those from `taken` to `in` wait. */
struct eng_queue {
    pthread_mutex_t lock;
    pthread_cond_t room, work, result; /* what put, take and next wait for */
    size_t out, taken, in;
    size_t weight, most_weight;
    bool closed, stopped;
    size_t most;
    slot slots[];
};

eng_queue *eng_queue_new(size_t most, size_t weight) {
    if (most == 0 || most > (SIZE_MAX - sizeof(eng_queue)) / sizeof(slot)) return NULL;
    eng_queue *q = calloc(1, sizeof *q + most * sizeof(slot));
    if (q == NULL) return NULL;
    q->most = most;
    q->most_weight = weight;
    if (pthread_mutex_init(&q->lock, NULL) != 0) goto no_lock;
    if (pthread_cond_init(&q->room, NULL) != 0) goto no_room;
    if (pthread_cond_init(&q->work, NULL) != 0) goto no_work;
    if (pthread_cond_init(&q->result, NULL) == 0) return q;
    pthread_cond_destroy(&q->work);
no_work:
    pthread_cond_destroy(&q->room);
no_room:
    pthread_mutex_destroy(&q->lock);
no_lock:
    free(q);
    return NULL;
}

void eng_queue_free(eng_queue *q) {
    if (q == NULL) return;
    pthread_cond_destroy(&q->result);
    pthread_cond_destroy(&q->work);
    pthread_cond_destroy(&q->room);
    pthread_mutex_destroy(&q->lock);
    free(q);
}

static slot *at(eng_queue *q, size_t number) {
    return &q->slots[number % q->most];
}

static bool has_room(const eng_queue *q, size_t weight) {
    if (q->in == q->out) return true;
    return q->in - q->out < q->most && q->weight <= q->most_weight &&
           weight <= q->most_weight - q->weight;
}

bool eng_queue_put(eng_queue *q, void *item, size_t weight) {
    pthread_mutex_lock(&q->lock);
    while (!q->stopped && !has_room(q, weight))
        pthread_cond_wait(&q->room, &q->lock);
    bool goes = !q->stopped;
    if (goes) {
        *at(q, q->in++) = (slot){.item = item, .weight = weight};
        q->weight += weight;
        pthread_cond_signal(&q->work);
    }
    pthread_mutex_unlock(&q->lock);
    return goes;
}

void eng_queue_close(eng_queue *q) {
    pthread_mutex_lock(&q->lock);
    q->closed = true;
    pthread_cond_broadcast(&q->work);
    pthread_cond_broadcast(&q->result);
    pthread_mutex_unlock(&q->lock);
}

void *eng_queue_take(eng_queue *q, size_t *ticket) {
    void *item = NULL;
    pthread_mutex_lock(&q->lock);
    while (!q->stopped && !q->closed && q->taken == q->in)
        pthread_cond_wait(&q->work, &q->lock);
    if (!q->stopped && q->taken < q->in) {
        *ticket = q->taken++;
        item = at(q, *ticket)->item;
    }
    pthread_mutex_unlock(&q->lock);
    return item;
}

void eng_queue_finish(eng_queue *q, size_t ticket) {
    pthread_mutex_lock(&q->lock);
    at(q, ticket)->finished = true;
    if (ticket == q->out) pthread_cond_signal(&q->result);
    pthread_mutex_unlock(&q->lock);
}

/* With the lock held, or with no other thread there. */
static void *take_out(eng_queue *q) {
    slot *first = at(q, q->out++);
    q->weight -= first->weight;
    return first->item;
}

/* Whether next has something to give, or to say. With the lock held. */
static bool has_result(eng_queue *q) {
    return q->stopped || (q->closed && q->out == q->in) ||
           (q->out < q->taken && at(q, q->out)->finished);
}

bool eng_queue_wait(eng_queue *q, unsigned milliseconds) {
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until); /* that of pthread_cond_timedwait */
    until.tv_sec += (time_t)(milliseconds / 1000);
    until.tv_nsec += (long)(milliseconds % 1000) * 1000000;
    if (until.tv_nsec >= 1000000000) {
        until.tv_sec++;
        until.tv_nsec -= 1000000000;
    }
    int status = 0;
    pthread_mutex_lock(&q->lock);
    while (!has_result(q) && status == 0)
        status = pthread_cond_timedwait(&q->result, &q->lock, &until);
    bool has = has_result(q);
    pthread_mutex_unlock(&q->lock);
    return has;
}

void *eng_queue_next(eng_queue *q) {
    void *item = NULL;
    pthread_mutex_lock(&q->lock);
    while (!has_result(q))
        pthread_cond_wait(&q->result, &q->lock);
    if (!q->stopped && q->out < q->taken) {
        item = take_out(q);
        pthread_cond_signal(&q->room);
    }
    pthread_mutex_unlock(&q->lock);
    return item;
}

void eng_queue_stop(eng_queue *q) {
    pthread_mutex_lock(&q->lock);
    q->stopped = true;
    pthread_cond_broadcast(&q->room);
    pthread_cond_broadcast(&q->work);
    pthread_cond_broadcast(&q->result);
    pthread_mutex_unlock(&q->lock);
}

void *eng_queue_drain(eng_queue *q) {
    if (q->out == q->in) return NULL;
    if (q->taken == q->out) q->taken++;
    return take_out(q);
}
