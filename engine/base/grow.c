#include "base/grow.h"

#include <stdint.h>
#include <stdlib.h>

void *eng_grow_by(void *items, size_t *room, size_t count, size_t more, size_t size) {
    if (more <= *room - count && *room > 0) return items;
    if (more > SIZE_MAX / 2 - count) return NULL;
    size_t wanted = *room ? *room : 8;
    while (wanted - count < more) {
        if (wanted > SIZE_MAX / 2) return NULL;
        wanted *= 2;
    }
    if (wanted > SIZE_MAX / size) return NULL;
    void *grown = realloc(items, wanted * size);
    if (grown != NULL) *room = wanted;
    return grown;
}
