#include "grammar/memo.h"

#include <string.h>

#include "grammar/resolve_internal.h"

bool eng_recall(eng_memo *const *memo, uint32_t place, uint32_t key, eng_referents *out) {
    const eng_memo *m = memo ? memo[place] : NULL;
    while (m != NULL && m->key != key)
        m = m->next;
    for (size_t i = 0; m != NULL && i < m->count; i++)
        eng_add_referent(out, m->list[i]);
    return m != NULL;
}

void eng_remember(eng_analysis *z, eng_memo ***memo, size_t places, uint32_t place, uint32_t key,
                  const eng_referents *found) {
    if (*memo == NULL) *memo = eng_arena_zalloc(&z->arena, places, sizeof(eng_memo *));
    size_t size = sizeof(eng_memo) + found->count * sizeof *found->list;
    eng_memo *m = *memo ? eng_arena_alloc(&z->arena, size) : NULL;
    if (m == NULL) return;
    *m = (eng_memo){(*memo)[place], key, found->count};
    memcpy(m->list, found->list, found->count * sizeof *found->list);
    (*memo)[place] = m;
}
