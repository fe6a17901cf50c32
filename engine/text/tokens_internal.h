/* tokens_internal.h: for tokens.c, which reads most tokens, and tokens_rare.c, which has the rules
 * for all of them. */
#ifndef ENG_TEXT_TOKENS_INTERNAL_H
#define ENG_TEXT_TOKENS_INTERNAL_H

#include <string.h>

#include "text/tokens.h"

typedef struct eng_scanner {
    const char *text;
    size_t n, at;
    size_t room; /* bytes that can be read: n, and zeros */
    eng_token *tokens;
    uint64_t *hashes;
    uint16_t *shapes;
    size_t count;
} eng_scanner;

static inline bool eng_is_letter(unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static inline bool eng_is_digit(unsigned char c) {
    return c >= '0' && c <= '9';
}

/* Whether the bytes, three of which can be read, are a dash, a double quotation mark or an
 * ellipsis, which are folded to themselves. */
static inline bool eng_is_general_mark(const char *s) {
    if (memcmp(s, "\xE2\x80", 2) != 0) return false;
    return s[2] == '\x93' || s[2] == '\x94' || s[2] == '\x9C' || s[2] == '\x9D' || s[2] == '\xA6';
}

static inline void eng_set_token(eng_token *t, size_t start, size_t end, unsigned shape,
                                 uint32_t facts) {
    t->start = (uint32_t)start;
    t->shape = (uint16_t)shape;
    t->cls = t->quote = 0;
    t->end = (uint32_t)end;
    t->lemma = 0;
    t->word = ENG_NO_WORD;
    t->mention = -1;
    t->facts = facts;
}

/* Adds a token whose hash and facts are known. */
static inline void eng_put_token(eng_scanner *s, size_t start, size_t end, unsigned shape,
                                 uint32_t facts, uint64_t hash) {
    s->hashes[s->count] = hash;
    s->shapes[s->count] = (uint16_t)shape;
    eng_set_token(&s->tokens[s->count++], start, end, shape, facts);
}

/* Adds any token. */
void eng_add_token(eng_scanner *s, size_t start, size_t end, unsigned shape);

/* ENG_SHAPE_CAPITAL and ENG_SHAPE_ALLCAPS where the bytes have it. */
unsigned eng_case_shape(const char *s, size_t n);

/* Reads the token at s->at, by the rules for all tokens; what stands before it is known. False: it
 * is a blank. */
bool eng_rare_token(eng_scanner *s, unsigned before);

#endif
