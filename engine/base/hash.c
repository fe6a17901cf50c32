#include "base/hash.h"

#include <stdlib.h>
#include <string.h>

struct eng_map_slot {
    const char *key; /* NULL: free */
    size_t n;
    uint64_t hash;
    uint32_t value;
};

static uint64_t mix(uint64_t h) {
    h = (h ^ (h >> 30)) * 0xBF58476D1CE4E5B9u;
    h = (h ^ (h >> 27)) * 0x94D049BB133111EBu;
    return h ^ (h >> 31);
}

uint64_t eng_hash(const void *bytes, size_t n, uint64_t seed) {
    const unsigned char *p = bytes;
    uint64_t h = 0xCBF29CE484222325u ^ seed;
    for (size_t i = 0; i < n; i++)
        h = (h ^ p[i]) * 0x100000001B3u;
    return mix(h);
}

/* The slot of the key, or the free one where it belongs; room is a power of two, never full. */
static struct eng_map_slot *find(struct eng_map_slot *slots, size_t room, const char *key, size_t n,
                                 uint64_t hash) {
    size_t i = hash & (room - 1);
    while (slots[i].key != NULL &&
           (slots[i].hash != hash || slots[i].n != n || memcmp(slots[i].key, key, n) != 0))
        i = (i + 1) & (room - 1);
    return &slots[i];
}

uint32_t eng_map_get(const eng_map *map, const char *key, size_t n) {
    if (map->count == 0) return ENG_MAP_NONE;
    const struct eng_map_slot *slot = find(map->slots, map->room, key, n, eng_hash(key, n, 0));
    return slot->key ? slot->value : ENG_MAP_NONE;
}

static bool grow(eng_map *map) {
    size_t room = map->room ? map->room * 2 : 64;
    struct eng_map_slot *slots = calloc(room, sizeof *slots);
    if (slots == NULL) return false;
    for (size_t i = 0; i < map->room; i++)
        if (map->slots[i].key != NULL)
            *find(slots, room, map->slots[i].key, map->slots[i].n, map->slots[i].hash) =
                map->slots[i];
    free(map->slots);
    map->slots = slots;
    map->room = room;
    return true;
}

bool eng_map_set(eng_map *map, const char *key, size_t n, uint32_t value) {
    uint64_t hash = eng_hash(key, n, 0);
    if ((map->count + 1) * 2 > map->room && !grow(map)) return false;
    struct eng_map_slot *slot = find(map->slots, map->room, key, n, hash);
    if (slot->key == NULL) {
        *slot = (struct eng_map_slot){.key = key, .n = n, .hash = hash};
        map->count++;
    }
    slot->value = value;
    return true;
}

bool eng_map_copy(eng_map *to, const eng_map *from) {
    *to = (eng_map){0};
    if (from->room == 0) return true;
    to->slots = malloc(from->room * sizeof *to->slots);
    if (to->slots == NULL) return false;
    memcpy(to->slots, from->slots, from->room * sizeof *to->slots);
    to->room = from->room;
    to->count = from->count;
    return true;
}

size_t eng_map_bytes(const eng_map *map) {
    return map->room * sizeof *map->slots;
}

void eng_map_free(eng_map *map) {
    free(map->slots);
    *map = (eng_map){0};
}
