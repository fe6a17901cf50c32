#include "host/pool.h"

#include <stdbool.h>
#include <stdlib.h>

enum { LARGE = 32 << 10 };

static size_t list_of(size_t size) {
    return (size - 1) / ENG_POOL_STEP;
}

/* Makes room at pool->at. What is left of the large block before is lost: less than a block of the
 * most bytes. */
static bool enlarge(eng_pool *pool) {
    char *large = malloc(LARGE);
    if (large == NULL) return false;
    *(void **)large = pool->large;
    pool->large = large;
    pool->at = large + ENG_POOL_STEP;
    pool->end = large + LARGE;
    return true;
}

void *eng_pool_take(eng_pool *pool, size_t size) {
    void **list = &pool->free[list_of(size)], *block = *list;
    if (block != NULL) {
        *list = *(void **)block;
        return block;
    }
    size = (list_of(size) + 1) * ENG_POOL_STEP;
    if ((size_t)(pool->end - pool->at) < size && !enlarge(pool)) return NULL;
    block = pool->at;
    pool->at += size;
    return block;
}

void eng_pool_give(eng_pool *pool, void *block, size_t size) {
    void **list = &pool->free[list_of(size)];
    *(void **)block = *list;
    *list = block;
}

void eng_pool_free(eng_pool *pool) {
    while (pool->large != NULL) {
        void *next = *(void **)pool->large;
        free(pool->large);
        pool->large = next;
    }
    *pool = (eng_pool){0};
}
