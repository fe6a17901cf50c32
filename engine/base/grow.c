#include "base/grow.h"

#include <stdint.h>
#include <stdlib.h>

void *eng_grow(void *items, size_t *room, size_t count, size_t size) {
    if (count < *room) return items;
    size_t more = *room ? *room * 2 : 8;
    if (more < *room || more > SIZE_MAX / size) return NULL;
    void *grown = realloc(items, more * size);
    if (grown != NULL) *room = more;
    return grown;
}
