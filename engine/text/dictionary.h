/* dictionary.h: all that is known of a token by one probe: the word of the lexicon that it is, and
 * the names that begin with it. */
#ifndef ENG_TEXT_DICTIONARY_H
#define ENG_TEXT_DICTIONARY_H

#include "base/block.h"
#include "text/lexicon.h"
#include "text/names.h"
#include "text/tokens.h"

enum { ENG_BUCKET = 8 };

typedef struct eng_entry {
    uint32_t word;   /* index into the lexicon's words, or ENG_NO_WORD */
    uint32_t node;   /* for eng_names_match, where names begin so, or 0 */
    uint32_t follow; /* eng_names_follow of the node, its halves laid over each other, or 0 */
    uint32_t facts;  /* of the word (text/facts.h) */
} eng_entry;

/* The bit in an entry's `follow` for the hash of a word. */
static inline uint32_t eng_entry_follow(uint64_t word) {
    return (uint32_t)1 << (word >> 8 & 31);
}

/* A form's bucket is the highest bits of its hash, or the next bucket where that is full; its tag
 * there is the lowest 32. Most forms of a text that are not in the dictionary meet no tag of theirs
 * and touch no entry, and the tags are few enough to stay in a core's own cache.
 *
 * A form is known by its tag and bucket, some 45 bits of its hash, and never compared itself: of
 * the forms that are not in the dictionary about one in 500 million is taken for one that is (four
 * tags to a bucket, each of 31 bits since hashes are odd). */
typedef struct eng_dictionary {
    const eng_lexicon *lexicon;
    const eng_names *names;
    const uint32_t *tags;     /* ENG_BUCKET to a bucket; 0: free, its entry of no word or name */
    const eng_entry *entries; /* that of each tag, and at the end that of forms with none */
    size_t buckets;           /* a power of two; at least half of the tags are free */
    unsigned shift;           /* a form's bucket is its hash >> shift */
} eng_dictionary;

/* The table of eng_builtin_lexicon and eng_builtin_names; any number of threads may use it. */
extern const eng_dictionary eng_builtin_dictionary;

/* Makes the table of a lexicon and names, which must outlive it and stay as they are. False when
 * memory is out. A dictionary of all zeros is empty and can be freed. */
bool eng_dictionary_build(eng_dictionary *dictionary, const eng_lexicon *lexicon,
                          const eng_names *names);
void eng_dictionary_free(eng_dictionary *dictionary);

/* One bit for each tag of the bucket that is `tag`, the lowest for the first. */
static inline unsigned eng_bucket_find_plain(const uint32_t *bucket, uint32_t tag) {
    unsigned found = 0;
    for (unsigned i = 0; i < ENG_BUCKET; i++)
        found |= (unsigned)(bucket[i] == tag) << i;
    return found;
}

static inline unsigned eng_bucket_find(const uint32_t *bucket, uint32_t tag) {
#ifdef __SSE2__
    const __m128i *half = (const __m128i *)(const void *)bucket, all = _mm_set1_epi32((int)tag);
    __m128i low = _mm_cmpeq_epi32(_mm_loadu_si128(half), all);
    __m128i high = _mm_cmpeq_epi32(_mm_loadu_si128(half + 1), all);
    __m128i both = _mm_packs_epi16(_mm_packs_epi32(low, high), _mm_setzero_si128());
    return (unsigned)_mm_movemask_epi8(both);
#else
    return eng_bucket_find_plain(bucket, tag);
#endif
}

/* The entry of a form's hash; that of forms with none is of no word and no name. */
static inline const eng_entry *eng_dictionary_find(const eng_dictionary *d, uint64_t hash) {
    size_t at = (size_t)(hash >> d->shift) * ENG_BUCKET, none = d->buckets * ENG_BUCKET;
    unsigned found = eng_bucket_find(d->tags + at, (uint32_t)hash);
    while ((found == 0) & (d->tags[at + ENG_BUCKET - 1] != 0)) { /* full, which is rare */
        at = (at + ENG_BUCKET) & (none - 1);
        found = eng_bucket_find(d->tags + at, (uint32_t)hash);
    }
    /* no branch, as what comes next in a text is not foreseen */
    size_t place = at + eng_block_first(found | 1u << ENG_BUCKET);
    place += (none - place) & -(size_t)(found == 0);
    return &d->entries[place];
}

#endif
