/* pool.h: small blocks for one Lua state, taken from large ones.
 *
 * An article leaves thousands of small tables and strings behind; the blocks of each size that are
 * free are a list, so that taking and giving one is a few instructions. What was taken from the
 * system goes back to it when the pool is freed. A pool is for one thread. */
#ifndef ENG_HOST_POOL_H
#define ENG_HOST_POOL_H

#include <stddef.h>

/* Blocks of up to so many bytes, in steps of so many, to which they are aligned. */
enum { ENG_POOL_MOST = 256, ENG_POOL_STEP = 16 };

/* All zeros is an empty pool. */
typedef struct eng_pool {
    void *free[ENG_POOL_MOST / ENG_POOL_STEP]; /* each begins with the next */
    char *at, *end;                            /* what is left of the last large block */
    void *large;                               /* all of these, each begins with the one before */
} eng_pool;

/* A block of 1 to ENG_POOL_MOST bytes; NULL when memory is out. */
void *eng_pool_take(eng_pool *pool, size_t size);

/* `size`: as it was taken. */
void eng_pool_give(eng_pool *pool, void *block, size_t size);

/* Gives the system back all that the pool took, and with it every block. */
void eng_pool_free(eng_pool *pool);

#endif
