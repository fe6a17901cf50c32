/* names_internal.h: how names lie in memory, for names*.c and host/image.c. */
#ifndef ENG_TEXT_NAMES_INTERNAL_H
#define ENG_TEXT_NAMES_INTERNAL_H

#include "base/index.h"
#include "text/names.h"

enum { ENG_ALIAS_WORDS = 16 };

enum {
    ENG_ALIAS_TITLED = 1, /* counts only after a title or when the full name stood before */
    ENG_ALIAS_DATED = 2,  /* has from or until */
    ENG_ALIAS_PERSON = 4,
    ENG_ALIAS_OTHER = 8,
    ENG_ALIAS_JOINED = 16, /* counts only before a hyphen: "Sino-Soviet", "Franco-German" */
    ENG_ALIAS_SHORT = 32,  /* another's, but where the text named this state in full and not that */
    ENG_ALIAS_COMMON = 64  /* many states have one: the Senate */
};

/* All that decides whether the alias is meant, in half a line of cache. */
typedef struct eng_alias {
    uint32_t entity;
    uint32_t next;   /* the next alias with the same words, 0: none */
    uint32_t shapes; /* bit i: word i needs a capital; bit 16 + i: it needs all capitals */
    uint32_t guard;  /* offset into guards, 0: none */
    uint32_t text;
    eng_date from, until;
    uint8_t role, flags, word_count;
    uint8_t sector; /* of a seat (text/sectors.h) */
} eng_alias;

/* A bit for the hash of a word. */
static inline uint64_t eng_follow_bit(uint64_t word) {
    return (uint64_t)1 << (word >> 8 & 63);
}

/* A node of the trie over the hashes of folded words; 0 is its root. */
typedef struct eng_node {
    uint64_t follow; /* eng_follow_bit of each word that leads further */
    uint32_t alias;  /* the first of those that end here, 0: none */
    uint32_t root;   /* of the nodes that are one word deep: index into roots */
} eng_node;

/* The key of the node that a word leads to. */
static inline uint64_t eng_node_key(uint32_t node, uint64_t word) {
    uint64_t key = (word ^ ((uint64_t)node * 0x9E3779B97F4A7C15u)) | 1;
    return key ^ (key >> 29);
}

/* A guard is two lists of phrases, those before the alias and those after it. A phrase is the
 * number of its words and their hashes; 0 ends a list. In front of them stand the eng_follow_bit of
 * each word that can stand right before the alias, and of each that can stand right after it. */
struct eng_names {
    const char *text; /* strings, each ending in NUL; "" is at 0, an empty list too */
    const eng_entity *entities;
    const uint64_t *id_hashes; /* eng_form_hash of each entity's id */
    const eng_term *terms;
    const uint32_t *members;  /* at 0: none */
    const eng_alias *aliases; /* 0 is unused */
    const uint64_t *guards;
    const eng_root *roots;
    const eng_node *nodes;
    const uint64_t *node_keys;
    struct {
        size_t text, entities, terms, members, aliases, guards, roots, nodes;
    } count;
    struct {
        size_t text, entities, id_hashes, terms, members, aliases, guards, roots, nodes, node_keys;
    } room;               /* all 0 in the built-in names */
    eng_index ids;        /* over id_hashes */
    eng_index node_index; /* over node_keys */
};

/* The node that a word leads to from a node, or 0. */
static inline uint32_t eng_names_step(const eng_names *names, uint32_t node, uint64_t word) {
    if (!(names->nodes[node].follow & eng_follow_bit(word))) return 0;
    uint32_t below = eng_index_find(&names->node_index, names->node_keys, eng_node_key(node, word));
    return below == ENG_INDEX_NONE ? 0 : below;
}

#endif
