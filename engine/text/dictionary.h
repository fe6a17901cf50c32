/* dictionary.h: all that is known of a token by one probe: the word of the lexicon that it is, and
 * the names that begin with it. */
#ifndef ENG_TEXT_DICTIONARY_H
#define ENG_TEXT_DICTIONARY_H

#include "text/lexicon.h"
#include "text/names.h"
#include "text/tokens.h"

typedef struct eng_entry {
    uint64_t hash; /* of the folded form; 0: free */
    uint32_t word; /* index into the lexicon's words, or ENG_NO_WORD */
    uint32_t node; /* for eng_names_match, where names begin so, or 0 */
} eng_entry;

typedef struct eng_dictionary {
    const eng_lexicon *lexicon;
    const eng_names *names;
    const eng_entry *entries;
    unsigned shift; /* an entry's home is its hash >> shift */
    size_t mask;    /* the number of entries, a power of two, less one */
} eng_dictionary;

/* The table of eng_builtin_lexicon and eng_builtin_names; any number of threads may use it. */
extern const eng_dictionary eng_builtin_dictionary;

/* Makes the table of a lexicon and names, which must outlive it and stay as they are. False when
 * memory is out. A dictionary of all zeros is empty and can be freed. */
bool eng_dictionary_build(eng_dictionary *dictionary, const eng_lexicon *lexicon,
                          const eng_names *names);
void eng_dictionary_free(eng_dictionary *dictionary);

/* The entry of a form's hash, or a free one. */
static inline const eng_entry *eng_dictionary_find(const eng_dictionary *d, uint64_t hash) {
    size_t i = hash >> d->shift;
    const eng_entry *e = &d->entries[i];
    while ((e->hash != hash) & (e->hash != 0)) /* one branch, that is seldom taken */
        e = &d->entries[i = (i + 1) & d->mask];
    return e;
}

#endif
