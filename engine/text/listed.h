/* listed.h: the words by which texts are parted into sentences and lines, and the lists that they
 * are on. All lists are in one table by the hashes that tokens have, so that a token which is on
 * none, as most are not, is seen at once. The table is made when the project is built
 * (host/image.c). */
#ifndef ENG_TEXT_LISTED_H
#define ENG_TEXT_LISTED_H

#include "text/dictionary.h"

/* A bit for each list; listed.c has the words. */
enum {
    ENG_LIST_TITLE = 1,
    ENG_LIST_NUMBERED = 2,
    ENG_LIST_NEVER_LAST = 4,
    ENG_LIST_AFTER_NAME = 8,
    ENG_LIST_STATE = 16,
    ENG_LIST_STARTER = 32,
    ENG_LIST_TIME = 64,
    ENG_LIST_PREPOSITION = 128,
    ENG_LIST_RUN_ON = 256,
    ENG_LIST_SAYING = 512,
    ENG_LIST_HEADED = 1024,
    ENG_LIST_CALLED = 2048,
    ENG_LIST_TURN = 4096,
    ENG_LIST_SMALL = 8192,
    ENG_LIST_MONTH = 16384,
    ENG_LIST_DAY = 32768,
    ENG_LIST_HOUR = 65536,
    ENG_LIST_ROLE = 131072,
    ENG_LIST_HEADING = 262144,
    ENG_LIST_PAGE = 524288
};

/* A few forms and their lists. A form is known by the lowest 32 bits of its hash, as in
 * text/dictionary.h, and is in the bucket of the bits from 32 on. A tag of 0 is free. */
typedef struct eng_listed {
    uint32_t tags[ENG_BUCKET], lists[ENG_BUCKET];
} eng_listed;

enum { ENG_LISTED = 1024 };

extern const eng_listed eng_listed_words[ENG_LISTED];

/* Puts all words into an empty table. False when a bucket is full: there must be more of them. */
bool eng_list_words(eng_listed table[ENG_LISTED]);

/* The lists of the form of that hash. No branch, as it is not foreseen. */
static inline uint32_t eng_lists_of(uint64_t hash) {
    const eng_listed *at = &eng_listed_words[hash >> 32 & (ENG_LISTED - 1)];
    const unsigned found = eng_bucket_find(at->tags, (uint32_t)hash);
    const uint32_t any = 0u - (found != 0);
    return at->lists[eng_block_first(found | 1u << (ENG_BUCKET - 1))] & any;
}

/* Whether a token is on one of the lists, whatever its case; ASCII only. */
static inline bool eng_is_listed(const char *text, const eng_token *token, uint64_t hash,
                                 uint32_t lists) {
    if (!(eng_lists_of(hash) & lists)) return false;
    for (uint32_t i = token->start; i < token->end; i++) /* folding drops diacritics */
        if ((unsigned char)text[i] >= 0x80) return false;
    return true;
}

#endif
