/* grow.h: room for more in an array. */
#ifndef ENG_BASE_GROW_H
#define ENG_BASE_GROW_H

#include <stddef.h>

/* The array with room for at least `more`: `items` holds `count` things of `size` bytes in room for
 * *room and is doubled when it is full. NULL when memory is out; `items` is then unchanged. */
void *eng_grow_by(void *items, size_t *room, size_t count, size_t more, size_t size);

/* The same with room for at least one more. Inline, as there mostly is. */
static inline void *eng_grow(void *items, size_t *room, size_t count, size_t size) {
    return count < *room ? items : eng_grow_by(items, room, count, 1, size);
}

#endif
