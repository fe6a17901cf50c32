/* index.h: which item of an array has a key. A flat table of the items' numbers, so that it can be
 * built into the binary and copied as it is.
 *
 * Items are told apart by 64-bit keys that are hashes already; they stand in an array beside the
 * table. An index of all zeros is empty. */
#ifndef ENG_BASE_INDEX_H
#define ENG_BASE_INDEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct eng_index {
    const uint32_t *slots; /* an item's number plus one, 0: free; NULL: none yet */
    uint32_t shift;        /* there are 2^(64 - shift) slots, at least half of them free */
} eng_index;

#define ENG_INDEX_NONE UINT32_MAX

/* The item with the key, or ENG_INDEX_NONE. `keys` holds those of all items. */
static inline uint32_t eng_index_find(const eng_index *index, const uint64_t *keys, uint64_t key) {
    if (index->slots == NULL) return ENG_INDEX_NONE;
    size_t mask = ((size_t)1 << (64 - index->shift)) - 1;
    size_t i = (key * 0xD6E8FEB86659FD93u) >> index->shift;
    while (index->slots[i] != 0 && keys[index->slots[i] - 1] != key)
        i = (i + 1) & mask;
    return index->slots[i] - 1; /* 0 wraps round to ENG_INDEX_NONE */
}

/* Begins to fetch what eng_index_find will look at first. */
static inline void eng_index_prefetch(const eng_index *index, uint64_t key) {
    if (index->slots != NULL)
        __builtin_prefetch(&index->slots[(key * 0xD6E8FEB86659FD93u) >> index->shift]);
}

/* Adds item `count`, whose key is in keys and is not in the table; the items before it are all in
 * it. False when memory is out; nothing is changed then. */
bool eng_index_add(eng_index *index, const uint64_t *keys, uint32_t count);

/* The number of its slots. */
static inline size_t eng_index_room(const eng_index *index) {
    return index->slots ? (size_t)1 << (64 - index->shift) : 0;
}

/* Frees the table of an index that eng_index_add made. */
void eng_index_free(eng_index *index);

#endif
