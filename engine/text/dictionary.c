#include "text/dictionary.h"

#include <stdlib.h>

#include "text/facts.h"

/* A form's place, taken where it had none. */
typedef struct place {
    eng_bucket *bucket;
    unsigned at;
} place;

static place place_of(eng_dictionary *d, uint64_t hash) {
    size_t k = (size_t)(eng_dictionary_bucket(d, hash) - d->buckets);
    for (;; k = (k + 1) & (d->count - 1)) {
        eng_bucket *b = (eng_bucket *)&d->buckets[k];
        for (unsigned i = 0; i < ENG_BUCKET; i++) {
            if (b->tags[i] != 0 && b->tags[i] != (uint32_t)hash) continue;
            b->tags[i] = (uint32_t)hash;
            return (place){b, i};
        }
    }
}

bool eng_dictionary_build(eng_dictionary *dictionary, const eng_lexicon *lexicon,
                          const eng_names *names) {
    static const eng_bucket none = {.words = {ENG_NO_WORD, ENG_NO_WORD, ENG_NO_WORD, ENG_NO_WORD}};
    size_t roots = 0;
    const eng_root *root = eng_names_roots(names, &roots);
    eng_dictionary d = {.lexicon = lexicon, .names = names, .count = 16};
    while (d.count * ENG_BUCKET / 2 < (lexicon->word_count + roots) / 4 * 3)
        d.count *= 2;
    d.mask = (d.count - 1) * sizeof *d.buckets;
    eng_bucket *buckets = aligned_alloc(_Alignof(eng_bucket), d.count * sizeof *buckets);
    if (buckets == NULL) return false;
    for (size_t i = 0; i < d.count; i++)
        buckets[i] = none;
    d.buckets = buckets;
    for (size_t i = 0; i < lexicon->word_count; i++) {
        place p = place_of(&d, lexicon->hashes[i]);
        p.bucket->words[p.at] = (uint32_t)i;
        p.bucket->facts[p.at] = eng_word_facts(lexicon, &lexicon->words[i]);
    }
    for (size_t i = 0; i < roots; i++) {
        place p = place_of(&d, root[i].hash);
        p.bucket->nodes[p.at] = root[i].node;
    }
    eng_dictionary_free(dictionary);
    *dictionary = d;
    return true;
}

void eng_dictionary_free(eng_dictionary *dictionary) {
    free((eng_bucket *)dictionary->buckets);
    *dictionary = (eng_dictionary){0};
}
