#include "grammar/beginnings.h"

#include <stdlib.h>

#include "base/grow.h"

enum { LETTERS = 26, THREES = LETTERS * LETTERS * LETTERS };

/* What words can begin with the same letters. */
typedef struct eng_letter_node {
    uint32_t next[LETTERS]; /* 0: none, as that one is nobody's */
    uint32_t lists;         /* 1 + the first of the lists that have these letters, or 0 */
} eng_letter_node;

typedef struct eng_letter_list {
    uint32_t list, next; /* next: as above */
} eng_letter_list;

/* A new node; its number, or 0 when memory is out. */
static uint32_t add_node(eng_beginnings *b) {
    if (b->node_count == 0) b->node_count = 1;
    eng_letter_node *nodes = eng_grow(b->nodes, &b->node_room, b->node_count, sizeof *nodes);
    if (nodes == NULL) return 0;
    b->nodes = nodes;
    b->nodes[b->node_count] = (eng_letter_node){.lists = 0};
    return (uint32_t)b->node_count++;
}

static inline unsigned letter_of(char c) {
    return ((unsigned char)c | 32u) - 'a';
}

/* Where in `threes` a word's first letters lie; THREES where one of them is none. */
static inline unsigned first_three(const char *word) {
    unsigned a = letter_of(word[0]), b = letter_of(word[1]), c = letter_of(word[2]);
    bool letters = a < LETTERS && b < LETTERS && c < LETTERS;
    return letters ? (a * LETTERS + b) * LETTERS + c : THREES;
}

bool eng_beginnings_add(eng_beginnings *b, const char *letters, size_t n, uint32_t list) {
    if (b->threes == NULL) b->threes = calloc(THREES + 1, sizeof *b->threes);
    if (b->threes == NULL) return false;
    unsigned three = first_three(letters);
    uint32_t at = b->threes[three];
    if (at == 0 && (at = add_node(b)) == 0) return false;
    b->threes[three] = at;
    for (size_t i = ENG_BEGINNING_MIN; i < n && i < ENG_BEGINNING_MAX; i++) {
        unsigned letter = letter_of(letters[i]);
        uint32_t next = b->nodes[at].next[letter];
        if (next == 0 && (next = add_node(b)) == 0) return false;
        b->nodes[at].next[letter] = next;
        at = next;
    }
    eng_letter_list *lists = eng_grow(b->lists, &b->list_room, b->list_count, sizeof *lists);
    if (lists == NULL) return false;
    b->lists = lists;
    b->lists[b->list_count] = (eng_letter_list){list, b->nodes[at].lists};
    b->nodes[at].lists = (uint32_t)++b->list_count;
    return true;
}

void eng_beginnings_find(const eng_beginnings *b, const char *word, size_t n, uint8_t *found) {
    if (n < ENG_BEGINNING_MIN || b->threes == NULL) return;
    uint32_t at = b->threes[first_three(word)];
    for (size_t i = ENG_BEGINNING_MIN; at != 0; i++) {
        for (uint32_t l = b->nodes[at].lists; l != 0; l = b->lists[l - 1].next)
            found[b->lists[l - 1].list] = 1;
        if (i == n || i == ENG_BEGINNING_MAX || letter_of(word[i]) >= LETTERS) break;
        at = b->nodes[at].next[letter_of(word[i])];
    }
}

void eng_beginnings_free(eng_beginnings *b) {
    free(b->threes);
    free(b->nodes);
    free(b->lists);
    *b = (eng_beginnings){0};
}
