/* lines.h: what stands before a sentence on its line (a speaker's label, a dateline, a list marker)
 * and what a line is that is no sentence.
 *
 * A stretch is the tokens [first, last) of one line or paragraph. */
#ifndef ENG_TEXT_LINES_H
#define ENG_TEXT_LINES_H

#include <string.h>

#include "text/article.h"

typedef struct eng_stretch {
    const char *text;
    const eng_token *tokens;
    const uint64_t *hashes;
    uint32_t first, last;
} eng_stretch;

/* A word of a list, of up to 15 bytes; in lower case where a token is compared whatever its case.
 */
typedef char eng_short_word[16];

/* Whether the token is one of the words, whatever its case; ASCII only. */
bool eng_token_among(const char *text, const eng_token *token, const eng_short_word *words,
                     size_t count);
#define ENG_AMONG(text, token, words)                                                              \
    eng_token_among(text, token, words, sizeof(words) / sizeof *(words))

/* Whether the token is just these bytes. Here, so that a compiler knows how many they are. */
static inline bool eng_token_is(const char *text, const eng_token *token, const char *bytes) {
    size_t n = token->end - token->start;
    return text[token->start] == *bytes && strlen(bytes) == n &&
           memcmp(text + token->start, bytes, n) == 0;
}

/* The first token after a speaker's label ("Q:", "MR. SMITH:", "THE PRESIDENT:", "Q And ..."), or
 * s->first when there is none. */
uint32_t eng_label_end(const eng_stretch *s);

/* The first token after a dateline ("CAIRO (Reuters) - "), or s->first when there is none. One with
 * neither capitals nor an agency ("Cairo, Egypt -") is one only where `early`: before any prose. */
uint32_t eng_dateline_end(const eng_stretch *s, bool early);

/* A bullet, number or letter that begins an item of a list. */
typedef struct eng_marker {
    uint32_t end;   /* the first token after it; s->first when there is none */
    uint8_t style;  /* tells markers of one list from others */
    uint32_t value; /* its number; 0 for bullets */
} eng_marker;

eng_marker eng_marker_at(const eng_stretch *s);

/* The token at which the item after the one with this marker begins, or s->last. */
uint32_t eng_next_item(const eng_stretch *s, const eng_marker *marker);

/* What the stretch is by its words alone: byline, caption, dateline, boilerplate, or prose when it
 * is none of them. */
eng_sentence_kind eng_line_kind(const eng_stretch *s);

#endif
