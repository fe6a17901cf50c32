#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_BLOCK = 16 * 1024 };

struct eng_arena_block {
    struct eng_arena_block *next;
    size_t size, at;
    eng_meter *meter; /* that counts it */
    alignas(max_align_t) unsigned char bytes[];
};

static struct eng_arena_block *new_block(eng_arena *arena, size_t need) {
    size_t size = arena->head ? arena->head->size * 2 : FIRST_BLOCK;
    if (size > (size_t)16 << 20) size = (size_t)16 << 20;
    if (size < need) size = need;
    if (size > PTRDIFF_MAX - sizeof(struct eng_arena_block)) return NULL;
    eng_meter *meter = arena->meter;
    if (meter != NULL && !eng_meter_take(meter, sizeof(struct eng_arena_block) + size)) {
        meter->refused = true;
        return NULL;
    }
    struct eng_arena_block *block = malloc(sizeof *block + size);
    if (meter != NULL) {
        if (block == NULL)
            eng_meter_give(meter, sizeof *block + size);
        else
            meter->outside += sizeof *block + size;
    }
    if (block == NULL) return NULL;
    block->size = size;
    block->meter = meter;
    block->at = 0;
    block->next = arena->head;
    arena->head = block;
    return block;
}

static void free_block(struct eng_arena_block *block) {
    if (block != NULL && block->meter != NULL) {
        eng_meter_give(block->meter, sizeof *block + block->size);
        block->meter->outside -= sizeof *block + block->size;
    }
    free(block);
}

void *eng_arena_alloc(eng_arena *arena, size_t size) {
    const size_t align = alignof(max_align_t);
    if (size > SIZE_MAX - align) return NULL;
    size = (size + align - 1) / align * align;
    struct eng_arena_block *block = arena->head;
    if (block == NULL || block->size - block->at < size) {
        block = new_block(arena, size);
        if (block == NULL) return NULL;
    }
    void *p = block->bytes + block->at;
    block->at += size;
    arena->used += size;
    return p;
}

void *eng_arena_zalloc(eng_arena *arena, size_t count, size_t size) {
    if (size != 0 && count > SIZE_MAX / size) return NULL;
    void *p = eng_arena_alloc(arena, count * size);
    if (p != NULL) memset(p, 0, count * size);
    return p;
}

char *eng_arena_copy(eng_arena *arena, const char *bytes, size_t n) {
    if (n == SIZE_MAX) return NULL;
    char *p = eng_arena_alloc(arena, n + 1);
    if (p == NULL) return NULL;
    if (n > 0) memcpy(p, bytes, n);
    p[n] = '\0';
    return p;
}

void eng_arena_reset(eng_arena *arena) {
    struct eng_arena_block *block = arena->head;
    while (block != NULL && block->next != NULL) { /* the first one is the largest */
        struct eng_arena_block *next = block->next;
        block->next = next->next;
        free_block(next);
    }
    if (block != NULL) block->at = 0;
    arena->used = 0;
}

size_t eng_arena_room(const eng_arena *arena) {
    return arena->head ? arena->head->size : 0;
}

void eng_arena_free(eng_arena *arena) {
    eng_arena_reset(arena);
    free_block(arena->head);
    arena->head = NULL;
}
