/* tokens.h: a text cut into words, numbers and punctuation, with byte offsets into the source.
 *
 * The source is never changed. Clitics ('s, n't, 're ...) are tokens of their own; a hyphenated
 * compound is cut at its hyphens and its parts are marked glued, so that "Saudi-led" is Saudi, -,
 * led; dotted abbreviations ("U.S.", "Ph.D."), numbers with their separators ("2,015", "3:30"), web
 * and e-mail addresses, tags and handles ("#peace", "@nasser") are one token each; curly quotes and
 * dashes are recognised as what they are. */
#ifndef ENG_TEXT_TOKENS_H
#define ENG_TEXT_TOKENS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "text/bitmap.h"
#include "text/fold.h"

/* What a token is by its bytes alone. */
enum {
    ENG_SHAPE_WORD = 1,
    ENG_SHAPE_NUMBER = 2,
    ENG_SHAPE_PUNCT = 4,
    ENG_SHAPE_CAPITAL = 8,     /* begins with a capital letter */
    ENG_SHAPE_ALLCAPS = 16,    /* two or more letters, all capitals */
    ENG_SHAPE_GLUED = 32,      /* no space before it */
    ENG_SHAPE_DOTTED = 64,     /* an abbreviation with its dots */
    ENG_SHAPE_CLITIC = 128,    /* 's, n't, 're, ... */
    ENG_SHAPE_NEWLINE = 256,   /* first token of a line */
    ENG_SHAPE_PARAGRAPH = 512, /* first token after a blank line, or of the text */
    ENG_SHAPE_STOP = 1024,     /* . ? ! or an ellipsis, or an abbreviation's last dot */
    ENG_SHAPE_QUOTE = 2048,    /* a double quotation mark */
    ENG_SHAPE_MARK = 4096,     /* one of any kind, or an apostrophe by itself */
    ENG_SHAPE_HYPHEN = 8192    /* one or more of them, by which the token before may belong to a
                                  compound */
};

typedef struct eng_token {
    uint32_t start;  /* bytes into the text */
    uint16_t shape;  /* ENG_SHAPE_ bits */
    uint8_t cls;     /* its class in the view, one of the characters in text/view.h */
    uint8_t quote;   /* depth of quotation at this token */
    uint32_t end;    /* exclusive */
    uint32_t lemma;  /* the lemma that its class chose, 0 where none is known */
    uint32_t word;   /* index into the lexicon's words, or ENG_NO_WORD */
    int32_t mention; /* index of the name mention that covers it, or -1 */
    uint32_t facts;  /* what decides classes (text/facts.h), at first those of a token that is in no
                        dictionary */
} eng_token;

#define ENG_NO_WORD UINT32_MAX

enum { ENG_HASHES_MORE = 16 };

typedef struct eng_tokens {
    eng_token *at;
    uint64_t *hashes; /* eng_form_hash of each one's folded form; 0 where that is too long; and
                         ENG_HASHES_MORE zeros */
    uint16_t *shapes; /* those of the tokens again, side by side; and ENG_SHAPES zeros */
    size_t count;
} eng_tokens;

/* Cuts n bytes into tokens, in arrays from the arena with room for one more. False when memory is
 * out. Texts are limited to 2^31 - 1 bytes by the caller. */
bool eng_tokenize(const char *text, size_t n, eng_arena *arena, eng_tokens *out);

/* The same for a text after which ENG_TEXT_PADDING zeros can be read, which is faster. */
enum { ENG_TEXT_PADDING = 32 };
bool eng_tokenize_padded(const char *text, size_t n, eng_arena *arena, eng_tokens *out);

/* The same with a given way to make the bitmaps (text/bitmap.h), and so many zeros. */
bool eng_tokenize_with(const eng_bitmap_kind *kind, const char *text, size_t n, size_t padding,
                       eng_arena *arena, eng_tokens *out);

#endif
