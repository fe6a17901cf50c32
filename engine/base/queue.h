/* queue.h: work for many threads that comes out in the order in which it went in.
 *
 *     put -> [ waiting | waiting | taken | finished | taken ] -> next
 *
 * One thread puts items in and closes the queue, any number of threads take the oldest that waits
 * and finish it, and one thread takes them out again, oldest first. How many items are inside at
 * once, and how heavy they are together, is bounded; so is memory, then, however much goes
 * through. The queue never looks at an item. */
#ifndef ENG_BASE_QUEUE_H
#define ENG_BASE_QUEUE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct eng_queue eng_queue;

/* A queue for at most `most` items (1 or more) that weigh at most `weight` together; one that is
 * heavier goes in alone. NULL when memory is out. */
eng_queue *eng_queue_new(size_t most, size_t weight);

/* Puts an item in, which is not NULL, and waits for room. False when the queue was stopped: the
 * item is then still the caller's. */
bool eng_queue_put(eng_queue *queue, void *item, size_t weight);

/* Says that nothing more will be put in. */
void eng_queue_close(eng_queue *queue);

/* Takes the oldest waiting item, and waits for one; NULL when the queue is stopped, or closed and
 * no item waits any more. *ticket is what eng_queue_finish wants; the item stays in the queue. */
void *eng_queue_take(eng_queue *queue, size_t *ticket);

/* Says that the work on an item is done: it may come out, and is no longer the caller's. */
void eng_queue_finish(eng_queue *queue, size_t ticket);

/* Takes the oldest item out, and waits until it is finished; the item is the caller's. NULL when
 * the queue is stopped, or closed and empty. */
void *eng_queue_next(eng_queue *queue);

/* Waits until eng_queue_next would not, so many milliseconds at most. False when they are over. */
bool eng_queue_wait(eng_queue *queue, unsigned milliseconds);

/* Ends it early: who waits and who comes later gets false or NULL. From any thread. */
void eng_queue_stop(eng_queue *queue);

/* Takes out what a stopped queue still holds, one item a call, NULL when it is empty. Only when no
 * other thread uses the queue any more. */
void *eng_queue_drain(eng_queue *queue);

/* Frees the queue, not the items in it; NULL is fine. No other thread may use it any more. */
void eng_queue_free(eng_queue *queue);

#endif
