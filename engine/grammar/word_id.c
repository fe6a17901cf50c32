#include "grammar/word_id.h"

#include <string.h>

#include "text/fold.h"

uint32_t eng_word_id(const eng_analysis *z, const char *word) {
    eng_known_word *k = &z->known[(uintptr_t)word % ENG_KNOWN_WORDS];
    if (k->word != word)
        *k = (eng_known_word){word, eng_lexicon_lemma(z->lexicon, word, strlen(word))};
    return k->lemma;
}

bool eng_whole_word_is(const eng_analysis *z, const eng_token *t, const char *word) {
    const char *text = z->article->text + t->start;
    char form[ENG_FOLD_MAX], first = text[0];
    if (first >= 'A' && first <= 'Z') first = (char)(first + 32);
    size_t n = strlen(word), size = t->end - t->start; /* folding makes none longer */
    if (size < n) return false;
    if (size == n && memcmp(text + 1, word + 1, n - 1) == 0 && first == word[0]) return true;
    return eng_fold(text, size, form, sizeof form) == n && memcmp(form, word, n) == 0;
}
