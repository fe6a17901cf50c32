/* article.h: one article, read into sentences, tokens and names. The classes of a sentence's tokens
 * are filled in when they are asked for (text/view.h); nothing else changes once it is made.
 *
 * All offsets are bytes into the text as it was given. */
#ifndef ENG_TEXT_ARTICLE_H
#define ENG_TEXT_ARTICLE_H

#include "base/arena.h"
#include "base/date.h"
#include "base/error.h"
#include "text/dictionary.h"

typedef enum eng_sentence_kind {
    ENG_PROSE,
    ENG_HEADLINE,   /* the first line, with no full stop */
    ENG_DATELINE,   /* a line of a place, a date or a time and no more */
    ENG_BYLINE,     /* who wrote, reported or edited it */
    ENG_CAPTION,    /* of a picture, or its credit */
    ENG_LISTING,    /* a line that is no sentence: list item, section heading, address */
    ENG_SPEAKER,    /* a speaker's label with a line of its own */
    ENG_BOILERPLATE /* "###", copyright, "click here" */
} eng_sentence_kind;

#define ENG_NO_SPEAKER UINT32_MAX

typedef struct eng_sentence {
    uint32_t first, last; /* tokens, last exclusive */
    uint32_t body;        /* first token after a speaker's label, a dateline such as
                             "CAIRO (Reuters) - " and a list marker; always below last */
    uint32_t label;       /* [first, label) is a speaker's label ("MR. SMITH:"); empty: no label */
    uint32_t speaker;     /* the sentence whose label says who speaks here, or ENG_NO_SPEAKER */
    uint32_t paragraph;   /* from 0; a line that stands for itself is one too */
    eng_sentence_kind kind;
    bool viewed; /* its tokens have their classes (text/view.h) */
} eng_sentence;

typedef struct eng_article {
    eng_arena arena;
    const char *id, *title, *source, *url; /* "" where not known */
    eng_date date;
    const char *text;
    size_t size;
    eng_token *tokens;
    size_t token_count;
    eng_sentence *sentences;
    size_t sentence_count;
    eng_mention *mentions;
    size_t mention_count;
    eng_mention *others; /* names that never act (ENG_OTHER); their tokens have no mention */
    size_t other_count;
} eng_article;

/* What is given of an article; strings may be NULL but for text. They are copied. */
typedef struct eng_article_source {
    const char *id, *title, *source, *url;
    eng_date date;
    const char *text;
    size_t size;
} eng_article_source;

enum { ENG_ARTICLE_MAX = 16 << 20 }; /* bytes of text; longer ones are refused */

/* Reads an article with the words and names given, which must outlive it. NULL and a message when
 * the text is too long or memory is out. Free it with eng_article_free. Its memory is that of the
 * arena `spare`, which is emptied, and more where needed; and goes back there, so that one article
 * after the other is read without asking the system for memory. `spare` may be NULL. */
eng_article *eng_article_new(const eng_article_source *source, const eng_dictionary *dictionary,
                             eng_arena *spare, eng_error *err);
void eng_article_free(eng_article *article, eng_arena *spare);

/* Finds the sentences of tokens; an array from the arena, or NULL when memory is out. */
eng_sentence *eng_split_sentences(const char *text, const eng_tokens *tokens, eng_arena *arena,
                                  size_t *sentence_count);

/* The sentence that holds a token. */
uint32_t eng_article_sentence_at(const eng_article *article, uint32_t token);

/* The tokens with ENG_SHAPE_MARK, in order, and after them the number of the article's tokens. */
typedef struct eng_marks {
    uint32_t *list;
    size_t count;
} eng_marks;

/* Writes into every token how deep in quotation it stands; a paragraph begins outside. */
void eng_find_quotes(eng_article *article, const eng_marks *marks);

const char *eng_sentence_kind_name(eng_sentence_kind kind);

#endif
