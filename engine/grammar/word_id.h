/* word_id.h: the words, and the lemmas of words, that the core itself looks for. */
#ifndef ENG_GRAMMAR_WORD_ID_H
#define ENG_GRAMMAR_WORD_ID_H

#include <string.h>

#include "grammar/analysis.h"

/* The lemma of a word, 0 where the lexicon has none. The word must be a literal: it is known again
 * by its address. */
uint32_t eng_word_id(const eng_analysis *z, const char *word);

/* eng_word_is, once the first letters are the same. */
bool eng_whole_word_is(const eng_analysis *z, const eng_token *token, const char *word);

/* Whether a token is the word, in small letters, however it is written: "The", "THE". Most words
 * differ at the first letter. */
static inline bool eng_word_is(const eng_analysis *z, uint32_t token, const char *word) {
    const eng_token *t = &z->article->tokens[token];
    const unsigned char first = (unsigned char)z->article->text[t->start];
    if (first < 0x80 && ((first ^ (unsigned char)word[0]) & ~32u) != 0) return false;
    return eng_whole_word_is(z, t, word);
}

/* "a", "an" */
static inline bool eng_is_a(const eng_analysis *z, uint32_t token) {
    return eng_word_is(z, token, "a") || eng_word_is(z, token, "an");
}

/* The text of a lemma, "" for 0. */
static inline const char *eng_lemma_name(const eng_analysis *z, uint32_t lemma) {
    return eng_lexicon_lemma_text(z->lexicon, lemma);
}

/* What the lexicon says of a lemma, NULL for 0. */
static inline const eng_lemma *eng_lemma_of(const eng_analysis *z, uint32_t lemma) {
    return lemma ? &z->lexicon->lemmas[lemma] : NULL;
}

/* The ENG_SENSE_ bits of a lemma, 0 for 0. */
static inline unsigned eng_senses(const eng_analysis *z, uint32_t lemma) {
    return lemma ? z->lexicon->lemmas[lemma].senses : 0;
}

static inline bool eng_lemma_is(const eng_analysis *z, uint32_t lemma, const char *word) {
    const char *name = eng_lemma_name(z, lemma);
    return name[0] == word[0] && strcmp(name, word) == 0;
}

/* Whether the word of a token has the lemma. */
static inline bool eng_token_lemma_is(const eng_analysis *z, uint32_t token, const char *word) {
    return eng_lemma_is(z, z->article->tokens[token].lemma, word);
}

/* Whether the lemma is one of the words, which end in NULL. */
static inline bool eng_lemma_among(const eng_analysis *z, uint32_t lemma,
                                   const char *const *words) {
    const char *name = eng_lemma_name(z, lemma); /* most differ at the first letter */
    while (*words != NULL && (name[0] != (*words)[0] || strcmp(name, *words) != 0))
        words++;
    return *words != NULL;
}

#endif
