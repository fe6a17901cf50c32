/* arena.h: memory that is given back all at once.
 *
 * What an arena hands out lives until eng_arena_reset or eng_arena_free; nothing is freed singly.
 * Every call may return NULL when memory is out or the meter allows no more; the arena stays
 * usable. */
#ifndef ENG_BASE_ARENA_H
#define ENG_BASE_ARENA_H

#include <stddef.h>

#include "base/meter.h"

typedef struct eng_arena {
    struct eng_arena_block *head;
    size_t used;      /* bytes handed out since the last reset */
    eng_meter *meter; /* counts the memory that is held; NULL: nobody does */
} eng_arena;

/* An arena of all zeros is ready for use: `eng_arena a = {0};` */

/* `size` bytes, aligned for any type, not cleared; NULL when memory is out. */
void *eng_arena_alloc(eng_arena *arena, size_t size);

/* The same for an array, cleared to zero; NULL also when count * size overflows. */
void *eng_arena_zalloc(eng_arena *arena, size_t count, size_t size);

/* A copy of `n` bytes with a NUL after them. */
char *eng_arena_copy(eng_arena *arena, const char *bytes, size_t n);

/* Forgets everything handed out and keeps the largest block for reuse. */
void eng_arena_reset(eng_arena *arena);

/* How many bytes an arena that was reset holds for reuse. */
size_t eng_arena_room(const eng_arena *arena);

/* Gives all memory back; the arena is then empty and usable, with the same meter. */
void eng_arena_free(eng_arena *arena);

#endif
