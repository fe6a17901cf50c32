#include "grammar/same.h"

#include <string.h>

bool eng_same_word(const eng_analysis *z, uint32_t a, uint32_t b) {
    const eng_token *s = &z->article->tokens[a], *t = &z->article->tokens[b];
    size_t n = s->end - s->start;
    return t->end - t->start == n &&
           memcmp(z->article->text + s->start, z->article->text + t->start, n) == 0;
}

enum { HEADS = 1024 };

/* By its length and some of its bytes: what is the same word has the same. */
static uint32_t head_of(const eng_analysis *z, const eng_token *t) {
    const unsigned char *s = (const unsigned char *)z->article->text + t->start;
    uint32_t n = t->end - t->start;
    if (n == 0) return 0;
    return (s[0] * 131u + s[n / 2] * 31u + s[n - 1] * 7u + n * 257u) % HEADS;
}

/* Makes z->same_before, a chain through the tokens for each head. */
static bool link_words(eng_analysis *z) {
    uint32_t last[HEADS] = {0}; /* 1 + the token */
    size_t n = z->article->token_count;
    z->same_before = eng_arena_alloc(&z->arena, (n + 1) * sizeof *z->same_before);
    for (size_t i = 0; z->same_before != NULL && i < n; i++) {
        uint32_t *head = &last[head_of(z, &z->article->tokens[i])];
        z->same_before[i] = *head;
        *head = (uint32_t)i + 1;
    }
    return z->same_before != NULL;
}

uint32_t eng_same_before(const eng_analysis *z, uint32_t token) {
    if (z->same_before == NULL && !link_words((eng_analysis *)z)) return UINT32_MAX;
    uint32_t i = z->same_before[token];
    while (i != 0 && !eng_same_word(z, i - 1, token))
        i = z->same_before[i - 1];
    return i - 1;
}
