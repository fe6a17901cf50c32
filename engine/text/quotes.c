/* How deep in quotation each token stands.
 *
 * Marks are told apart by what they touch: one that opens has a space or another opening before it
 * and a word after it, one that closes the other way round; a straight one that could be either
 * goes by whether a quotation is open. A quotation ends with its paragraph at the latest: where it
 * goes on over several, each of them opens with a mark of its own. */
#include <string.h>

#include "text/article.h"

enum { DEPTH_MAX = 3 };

typedef enum mark {
    MARK_NONE,
    MARK_DOUBLE, /* straight or typographic, doubled single ones, guillemets, low ones */
    MARK_SINGLE
} mark;

typedef struct reader {
    const char *text;
    eng_token *tokens;
    size_t count;
    mark open[DEPTH_MAX];
    unsigned depth;
    const uint32_t *mark; /* the next token with a mark */
} reader;

static inline bool is(const reader *r, size_t i, const char *bytes) {
    if (i >= r->count) return false;
    size_t n = r->tokens[i].end - r->tokens[i].start;
    return r->text[r->tokens[i].start] == *bytes && strlen(bytes) == n &&
           memcmp(r->text + r->tokens[i].start, bytes, n) == 0;
}

static bool glued(const reader *r, size_t i) {
    return i < r->count && (r->tokens[i].shape & ENG_SHAPE_GLUED);
}

static bool among(const reader *r, size_t i, const char *const *marks) {
    for (; *marks != NULL; marks++)
        if (is(r, i, *marks)) return true;
    return false;
}

/* What token i is, and how many tokens the mark takes: `` and '' are two. */
static mark mark_at(const reader *r, size_t i, size_t *tokens) {
    static const char *const doubles[] = {"\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x9E",
                                          "\xC2\xAB",     "\xC2\xBB",     NULL};
    switch (r->text[r->tokens[i].start]) {
    case '"':
        return MARK_DOUBLE;
    case '`':
    case '\'': {
        bool pair = glued(r, i + 1) && r->tokens[i + 1].shape & ENG_SHAPE_PUNCT &&
                    r->text[r->tokens[i + 1].start] == r->text[r->tokens[i].start];
        if (pair) *tokens = 2;
        if (pair) return MARK_DOUBLE;
        return is(r, i, "'") ? MARK_SINGLE : MARK_NONE;
    }
    case '\xC2':
    case '\xE2':
        if (among(r, i, doubles)) return MARK_DOUBLE;
        return is(r, i, "\xE2\x80\x98") || is(r, i, "\xE2\x80\x99") ? MARK_SINGLE : MARK_NONE;
    default:
        return MARK_NONE;
    }
}

/* Whether there is nothing before token i that a mark there could close. */
static bool free_before(const reader *r, size_t i) {
    static const char *const openers[] = {"(",
                                          "[",
                                          "\xE2\x80\x9C",
                                          "\xE2\x80\x98",
                                          "\xE2\x80\x94",
                                          "\xE2\x80\x93",
                                          "\xC2\xAB",
                                          "\xE2\x80\x9E",
                                          "`",
                                          "/",
                                          "-",
                                          "--",
                                          NULL};
    if (i == 0 || !glued(r, i) || among(r, i - 1, openers)) return true;
    bool quote = is(r, i - 1, "\"") || is(r, i - 1, "'");
    return quote && free_before(r, i - 1);
}

/* Whether a single mark after token i closes, before the paragraph ends. */
static bool is_closed(const reader *r, size_t i) {
    for (i++; i < r->count && !(r->tokens[i].shape & ENG_SHAPE_PARAGRAPH); i++) {
        bool single = is(r, i, "'") || is(r, i, "\xE2\x80\x99");
        if (single && glued(r, i) &&
            !(glued(r, i + 1) && (r->tokens[i + 1].shape & ENG_SHAPE_WORD)))
            return true;
    }
    return false;
}

/* "the Saudis' plan": an apostrophe after s and before a word, with a real end further on. */
static bool is_possessive(const reader *r, size_t i) {
    if (i == 0 || i + 1 >= r->count || glued(r, i + 1)) return false;
    const eng_token *before = &r->tokens[i - 1], *after = &r->tokens[i + 1];
    bool word = (before->shape & ENG_SHAPE_WORD) && (after->shape & ENG_SHAPE_WORD) &&
                !(after->shape & ENG_SHAPE_PARAGRAPH);
    return word && (r->text[before->end - 1] | 32) == 's' && is_closed(r, i);
}

/* An apostrophe that stands for what is left out is none: "the '90s", "rock 'n' roll", "'em". */
static bool single_opens(const reader *r, size_t i, bool opens) {
    static const char *const cut[] = {"n", "em", "til", "tis", "twas", "cause", NULL};
    if (!opens || is(r, i, "\xE2\x80\x99") || among(r, i + 1, cut)) return false;
    return !(r->tokens[i + 1].shape & ENG_SHAPE_NUMBER) && is_closed(r, i);
}

static bool is_open(const reader *r, mark kind) {
    for (unsigned d = 0; d < r->depth; d++)
        if (r->open[d] == kind) return true;
    return false;
}

/* 1 when the mark opens, -1 when it closes, 0 when it is none. */
static int direction(const reader *r, size_t i, size_t tokens, mark kind) {
    bool before = free_before(r, i), after = glued(r, i + tokens);
    bool opens = before && after, closes = !before && !after, open = is_open(r, kind);
    if (kind == MARK_SINGLE) {
        bool inside = after && (r->tokens[i + tokens].shape & ENG_SHAPE_WORD); /* didn't */
        if (open && !before) return is_possessive(r, i) || inside ? 0 : -1;
        return single_opens(r, i, opens) ? 1 : 0;
    }
    if (is(r, i, "\xE2\x80\x9E") || is(r, i, "`")) return 1;
    if (opens || closes) {
        bool wrong = (closes && !open) || (opens && is(r, i, "\xE2\x80\x9D") && open);
        return wrong ? 0 : opens ? 1 : -1;
    }
    if (is(r, i, "\xE2\x80\x9C")) return 1;
    return open ? -1 : is(r, i, "\xE2\x80\x9D") ? 0 : 1;
}

static void step(reader *r, size_t i, size_t tokens, mark kind) {
    int way = direction(r, i, tokens, kind);
    /* A straight mark that opens inside a straight quotation: the first was never closed. */
    if (way > 0 && is(r, i, "\"") && is_open(r, MARK_DOUBLE)) r->depth = 0;
    if (way > 0 && r->depth < DEPTH_MAX) r->open[r->depth++] = kind;
    for (size_t k = i; k < i + tokens; k++)
        r->tokens[k].quote = (uint8_t)r->depth;
    if (way >= 0 || !is_open(r, kind)) return;
    while (r->open[--r->depth] != kind) /* what it encloses ends with it */
        continue;
}

/* The depth of a sentence's tokens, which is 0 as they come. */
static void read_sentence(reader *r, const eng_sentence *s) {
    for (size_t i = s->first; i < s->last; i++) {
        while (*r->mark < i)
            r->mark++;
        if (r->depth == 0) i = *r->mark;
        if (i >= s->last) break;
        r->tokens[i].quote = (uint8_t)r->depth;
        if (i != *r->mark) continue;
        size_t tokens = 1;
        mark kind = mark_at(r, i, &tokens);
        if (kind == MARK_NONE) continue;
        step(r, i, tokens, kind);
        i += tokens - 1;
    }
}

void eng_find_quotes(eng_article *article, const eng_marks *marks) {
    reader r = {.text = article->text,
                .tokens = article->tokens,
                .count = article->token_count,
                .mark = marks->list};
    uint32_t paragraph = 0;
    for (size_t k = 0; k < article->sentence_count; k++) {
        const eng_sentence *s = &article->sentences[k];
        if (s->paragraph != paragraph) r.depth = 0;
        paragraph = s->paragraph;
        if (*r.mark >= r.count && r.depth == 0) break;
        read_sentence(&r, s);
    }
}
