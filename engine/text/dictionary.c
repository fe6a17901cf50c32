#include "text/dictionary.h"

#include <stdlib.h>

/* The entry of a hash, taken where there was none. */
static eng_entry *entry_of(eng_dictionary *d, uint64_t hash) {
    eng_entry *e = (eng_entry *)eng_dictionary_find(d, hash);
    e->hash = hash;
    return e;
}

bool eng_dictionary_build(eng_dictionary *dictionary, const eng_lexicon *lexicon,
                          const eng_names *names) {
    size_t roots = 0;
    const eng_root *root = eng_names_roots(names, &roots);
    eng_dictionary d = {.lexicon = lexicon, .names = names, .shift = 64 - 6};
    /* at least half are free, so that few probes meet another's entry */
    while ((size_t)1 << (64 - d.shift) < (lexicon->word_count + roots) * 2)
        d.shift--;
    size_t room = (size_t)1 << (64 - d.shift);
    d.mask = room - 1;
    eng_entry *entries = malloc(room * sizeof *entries);
    if (entries == NULL) return false;
    for (size_t i = 0; i < room; i++)
        entries[i] = (eng_entry){.word = ENG_NO_WORD};
    d.entries = entries;
    for (size_t i = 0; i < lexicon->word_count; i++)
        entry_of(&d, lexicon->hashes[i])->word = (uint32_t)i;
    for (size_t i = 0; i < roots; i++)
        entry_of(&d, root[i].hash)->node = root[i].node;
    eng_dictionary_free(dictionary);
    *dictionary = d;
    return true;
}

void eng_dictionary_free(eng_dictionary *dictionary) {
    free((eng_entry *)dictionary->entries);
    *dictionary = (eng_dictionary){0};
}
