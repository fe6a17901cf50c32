/* work.h: pieces of work done by several threads. */
#ifndef ENG_BASE_WORK_H
#define ENG_BASE_WORK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { ENG_WORK_MAX_THREADS = 256 };

typedef struct eng_work {
    size_t pieces;
    /* Does a piece; `thread`, from 0, tells the threads apart. What comes of it must not depend on
     * which thread does it, or when. */
    void (*piece)(void *data, size_t thread, size_t piece);
    void *data;
    size_t threads; /* 0 and 1: none but the caller's; at most ENG_WORK_MAX_THREADS */
    /* Called by the caller's thread whenever at least `every` more pieces were taken; false stops.
     * May be NULL. */
    bool (*tick)(void *data, uint64_t taken);
    void *tick_data;
    size_t every;
} eng_work;

/* Gives how many pieces were done: all, or where tick stopped it the first ones, at least `every`.
 * If the system has no more threads, fewer will do. */
size_t eng_work_run(const eng_work *work);

#endif
