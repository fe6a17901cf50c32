/* hash.h: hashing bytes, and a map from strings to numbers. */
#ifndef ENG_BASE_HASH_H
#define ENG_BASE_HASH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* 64-bit FNV-1a with a final mix (Fowler, Noll, Vo; the mix is that of SplitMix64). The same on
 * every machine, so ids made from it can be compared across runs. `seed` chains calls; start at 0.
 */
uint64_t eng_hash(const void *bytes, size_t n, uint64_t seed);

/* A map from byte strings to uint32_t. Keys are not copied: they must outlive the map.
 * A map of all zeros is empty and ready for use. */
typedef struct eng_map {
    struct eng_map_slot *slots;
    size_t room, count;
} eng_map;

#define ENG_MAP_NONE UINT32_MAX

/* The value of a key, or ENG_MAP_NONE. */
uint32_t eng_map_get(const eng_map *map, const char *key, size_t n);

/* Sets or replaces; false when memory is out (the map is then unchanged). */
bool eng_map_set(eng_map *map, const char *key, size_t n, uint32_t value);

/* Makes *to a copy of a map, with the same keys; false when memory is out (*to is then empty). */
bool eng_map_copy(eng_map *to, const eng_map *from);

/* How much memory it holds. */
size_t eng_map_bytes(const eng_map *map);

void eng_map_free(eng_map *map);

#endif
