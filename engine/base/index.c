#include "base/index.h"

#include <stdlib.h>

enum { FIRST_SHIFT = 64 - 6 };

static void put(uint32_t *slots, uint32_t shift, uint64_t key, uint32_t item) {
    size_t mask = ((size_t)1 << (64 - shift)) - 1;
    size_t i = (key * 0xD6E8FEB86659FD93u) >> shift;
    while (slots[i] != 0)
        i = (i + 1) & mask;
    slots[i] = item + 1;
}

bool eng_index_add(eng_index *index, const uint64_t *keys, uint32_t count) {
    if (count == ENG_INDEX_NONE - 1) return false;
    if (((size_t)count + 1) * 2 > eng_index_room(index)) {
        uint32_t shift = index->slots ? index->shift - 1 : FIRST_SHIFT;
        while (((size_t)count + 1) * 2 > (size_t)1 << (64 - shift))
            shift--;
        uint32_t *slots = calloc((size_t)1 << (64 - shift), sizeof *slots);
        if (slots == NULL) return false;
        for (uint32_t i = 0; i < count; i++)
            put(slots, shift, keys[i], i);
        eng_index_free(index);
        *index = (eng_index){slots, shift};
    }
    put((uint32_t *)index->slots, index->shift, keys[count], count);
    return true;
}

void eng_index_free(eng_index *index) {
    free((uint32_t *)index->slots);
    *index = (eng_index){0};
}
