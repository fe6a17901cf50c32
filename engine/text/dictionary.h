/* dictionary.h: all that is known of a token by one probe: the word of the lexicon that it is, and
 * the names that begin with it. */
#ifndef ENG_TEXT_DICTIONARY_H
#define ENG_TEXT_DICTIONARY_H

#include "base/block.h"
#include "text/lexicon.h"
#include "text/names.h"
#include "text/tokens.h"

enum { ENG_BUCKET = 4 };

/* A few forms and all that is known of them in one line of a core's cache, so that looking a word
 * up waits for memory once. Tags are put in from the first on; 0 is free. */
typedef struct eng_bucket {
    _Alignas(64) uint32_t tags[ENG_BUCKET];
    uint32_t words[ENG_BUCKET]; /* index into the lexicon's words, or ENG_NO_WORD */
    uint32_t nodes[ENG_BUCKET]; /* for eng_names_match, where names begin so, or 0 */
    uint32_t facts[ENG_BUCKET]; /* of the word (text/facts.h) */
} eng_bucket;

/* What is known of one form. */
typedef struct eng_entry {
    uint32_t word, node, facts;
} eng_entry;

/* A form's bucket is told by the bits of its hash from 32 on, or is the next bucket where that is
 * full; its tag there is the lowest 32.
 *
 * A form is known by its tag and bucket, some 45 bits of its hash, and never compared itself: of
 * the forms that are not in the dictionary about one in a billion is taken for one that is (two
 * tags to a bucket, each of 31 bits since hashes are odd). */
typedef struct eng_dictionary {
    const eng_lexicon *lexicon;
    const eng_names *names;
    const eng_bucket *buckets;
    size_t count; /* of buckets, a power of two; a third of all tags are free, or more */
    size_t mask;  /* of where a bucket begins, in bytes: (count - 1) * sizeof(eng_bucket) */
} eng_dictionary;

/* The table of eng_builtin_lexicon and eng_builtin_names; any number of threads may use it. */
extern const eng_dictionary eng_builtin_dictionary;

/* Makes the table of a lexicon and names, which must outlive it and stay as they are. False when
 * memory is out. A dictionary of all zeros is empty and can be freed. */
bool eng_dictionary_build(eng_dictionary *dictionary, const eng_lexicon *lexicon,
                          const eng_names *names);
void eng_dictionary_free(eng_dictionary *dictionary);

/* One bit for each tag of the bucket that is `tag`, the lowest for the first. */
static inline unsigned eng_bucket_find_plain(const uint32_t *tags, uint32_t tag) {
    unsigned found = 0;
    for (unsigned i = 0; i < ENG_BUCKET; i++)
        found |= (unsigned)(tags[i] == tag) << i;
    return found;
}

static inline unsigned eng_bucket_find(const uint32_t *tags, uint32_t tag) {
#ifdef __SSE2__
    __m128i all = _mm_loadu_si128((const __m128i *)(const void *)tags);
    __m128i same = _mm_cmpeq_epi32(all, _mm_set1_epi32((int)tag));
    return (unsigned)_mm_movemask_ps(_mm_castsi128_ps(same));
#else
    return eng_bucket_find_plain(tags, tag);
#endif
}

static inline const eng_bucket *eng_dictionary_bucket(const eng_dictionary *d, uint64_t hash) {
    const size_t at = (size_t)(hash >> 26) & d->mask; /* 64 bytes each, so 6 bits less than 32 */
    return (const eng_bucket *)(const void *)((const char *)d->buckets + at);
}

/* Begins to fetch what is known of a form that will be looked for soon. */
static inline void eng_dictionary_prefetch(const eng_dictionary *d, uint64_t hash) {
    __builtin_prefetch(eng_dictionary_bucket(d, hash));
}

/* What is known of a form's hash; of forms with no entry, that they are no word and no name. No
 * branch but for full buckets, as what comes next in a text is not foreseen. */
static inline eng_entry eng_dictionary_find(const eng_dictionary *d, uint64_t hash) {
    const eng_bucket *b = eng_dictionary_bucket(d, hash);
    uint32_t found = eng_bucket_find(b->tags, (uint32_t)hash);
    uint32_t none = 0u - ((found - 1) >> 31); /* all bits where there is none */
    while (__builtin_expect((none & b->tags[ENG_BUCKET - 1]) != 0, 0)) {
        if (++b == d->buckets + d->count) b = d->buckets;
        found = eng_bucket_find(b->tags, (uint32_t)hash);
        none = 0u - ((found - 1) >> 31);
    }
    size_t i = eng_block_first(found | 1u << (ENG_BUCKET - 1)); /* or the last one, which is free */
    return (eng_entry){b->words[i], b->nodes[i], b->facts[i]};
}

#endif
