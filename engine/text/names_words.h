/* names_words.h: the words around a name, for names_*.c. */
#ifndef ENG_TEXT_NAMES_WORDS_H
#define ENG_TEXT_NAMES_WORDS_H

#include <string.h>

#include "text/article.h"
#include "text/lines.h"

/* Inline always, so that a compiler knows how long a literal is. */
__attribute__((always_inline)) static inline bool eng_word_is(const eng_article *a, size_t token,
                                                              const char *word) {
    const eng_token *t = &a->tokens[token];
    const char *s = a->text + t->start;
    size_t n = t->end - t->start;
    return *s == *word && strlen(word) == n && memcmp(s, word, n) == 0;
}

static inline bool eng_has_capital(const eng_article *a, size_t token) {
    return (a->tokens[token].shape & (ENG_SHAPE_WORD | ENG_SHAPE_CAPITAL)) ==
           (ENG_SHAPE_WORD | ENG_SHAPE_CAPITAL);
}

/* Whether the token is one of the words, of which the last one is empty. */
static inline bool eng_word_among(const eng_article *a, size_t token, const eng_short_word *words) {
    const eng_token *t = &a->tokens[token];
    const size_t n = t->end - t->start;
    uint64_t bytes[2];
    if (n == 0 || n >= sizeof *words) return false;
    eng_short_words(a->text + t->start, n, bytes);
    for (; **words != '\0'; words++)
        if (eng_block_word(*words) == bytes[0] && eng_block_word(*words + 8) == bytes[1])
            return true;
    return false;
}

/* Whether the tokens from `first` hold one of the words, with a capital. */
static inline bool eng_any_among(const eng_article *a, size_t first, size_t last,
                                 const eng_short_word *words) {
    for (size_t i = first; i < last && i < a->token_count; i++)
        if (eng_has_capital(a, i) && eng_word_among(a, i, words)) return true;
    return false;
}

/* The last year that the sentence tells, year 0 where it tells none. */
eng_date eng_year_told(const eng_article *article, const eng_sentence *sentence);

/* "Georgia" of the Senate's midterms, "the Commonwealth" of Virginia, "Indians" on the frontier. */
bool eng_is_american(const eng_article *article, const eng_sentence *sentence,
                     const eng_mention *mention);

#endif
