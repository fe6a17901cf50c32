#include "grammar/word_id.h"

#include <string.h>

uint32_t eng_word_id(const eng_analysis *z, const char *word) {
    eng_known_word *k = &z->known[(uintptr_t)word % ENG_KNOWN_WORDS];
    if (k->word != word)
        *k = (eng_known_word){word, eng_lexicon_lemma(z->lexicon, word, strlen(word))};
    return k->lemma;
}
