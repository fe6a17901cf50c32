#include "text/dictionary.h"

#include <stdlib.h>

#include "text/facts.h"

/* The entry of a hash, taken where there was none. */
static eng_entry *entry_of(eng_dictionary *d, uint64_t hash) {
    eng_entry *found = (eng_entry *)eng_dictionary_find(d, hash);
    size_t none = d->buckets * ENG_BUCKET, at = (size_t)(hash >> d->shift) * ENG_BUCKET;
    if (found != &d->entries[none]) return found;
    while (d->tags[at] != 0)
        at = (at + 1) & (none - 1);
    ((uint32_t *)d->tags)[at] = (uint32_t)hash;
    return (eng_entry *)&d->entries[at];
}

static void free_arrays(eng_dictionary *d) {
    free((uint32_t *)d->tags);
    free((eng_entry *)d->entries);
}

bool eng_dictionary_build(eng_dictionary *dictionary, const eng_lexicon *lexicon,
                          const eng_names *names) {
    size_t roots = 0;
    const eng_root *root = eng_names_roots(names, &roots);
    eng_dictionary d = {.lexicon = lexicon, .names = names, .buckets = 16, .shift = 64 - 4};
    while (d.buckets * ENG_BUCKET < (lexicon->word_count + roots) * 2) {
        d.buckets *= 2;
        d.shift--;
    }
    size_t room = d.buckets * ENG_BUCKET;
    d.tags = calloc(room, sizeof *d.tags);
    eng_entry *entries = malloc((room + 1) * sizeof *entries);
    d.entries = entries;
    if (d.tags == NULL || entries == NULL) {
        free_arrays(&d);
        return false;
    }
    for (size_t i = 0; i <= room; i++)
        entries[i] = (eng_entry){.word = ENG_NO_WORD, .facts = ENG_FACTS_UNKNOWN};
    for (size_t i = 0; i < lexicon->word_count; i++) {
        eng_entry *e = entry_of(&d, lexicon->hashes[i]);
        e->word = (uint32_t)i;
        e->facts = eng_word_facts(lexicon, &lexicon->words[i]);
    }
    for (size_t i = 0; i < roots; i++) {
        eng_entry *e = entry_of(&d, root[i].hash);
        e->node = root[i].node;
        uint64_t follow = eng_names_follow(names, root[i].node);
        e->follow = (uint32_t)(follow | follow >> 32);
    }
    eng_dictionary_free(dictionary);
    *dictionary = d;
    return true;
}

void eng_dictionary_free(eng_dictionary *dictionary) {
    free_arrays(dictionary);
    *dictionary = (eng_dictionary){0};
}
