#include "text/tokens.h"

#include <string.h>

#include "base/utf8.h"
#include "text/fold.h"

typedef struct scanner {
    const char *text;
    size_t n, at;
    eng_token *tokens;
    size_t count, room;
    eng_arena *arena;
    bool failed;
} scanner;

static bool is_letter(unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(unsigned char c) {
    return c >= '0' && c <= '9';
}

/* White space; other control characters say nothing and count as such. */
static bool is_blank(unsigned char c) {
    return c <= ' ' || c == 0x7F;
}

/* Characters above ASCII that are not part of a word. */
typedef enum mark { MARK_NONE, MARK_SPACE, MARK_APOSTROPHE, MARK_PUNCT } mark;

static mark classify(uint32_t code) {
    if (code == 0x85 || code == 0xA0 || (code >= 0x2000 && code <= 0x200B) || code == 0x2028 ||
        code == 0x2029 || code == 0x202F || code == 0x3000 || code == 0xFEFF)
        return MARK_SPACE;
    if (code == 0x2019 || code == 0x2018 || code == 0x02BC) return MARK_APOSTROPHE;
    if (eng_is_invisible(code)) return MARK_NONE; /* inside a word */
    if (code < 0xC0 && code != 0xAA && code != 0xB5 && code != 0xBA) return MARK_PUNCT;
    if (code == 0xD7 || code == 0xF7) return MARK_PUNCT;
    if (code >= 0x2010 && code <= 0x206F) return MARK_PUNCT;
    if (code >= 0x20A0 && code <= 0x20CF) return MARK_PUNCT; /* currency */
    if (code >= 0x2100 && code <= 0x2BFF) return MARK_PUNCT;
    if (code >= 0x3001 && code <= 0x303F) return MARK_PUNCT;
    return MARK_NONE;
}

/* The length of the apostrophe at `at`, or 0. */
static size_t apostrophe(const scanner *s, size_t at) {
    if (at >= s->n) return 0;
    if (s->text[at] == '\'') return 1;
    if (s->n - at >= 3 && memcmp(s->text + at, "\xE2\x80\x99", 3) == 0) return 3;
    return 0;
}

/* The length of the letter (any script) at `at`, or 0. */
static size_t letter(const scanner *s, size_t at) {
    if (at >= s->n) return 0;
    unsigned char c = (unsigned char)s->text[at];
    if (c < 0x80) return is_letter(c) ? 1 : 0;
    size_t length = eng_utf8_length(s->text + at, s->n - at);
    if (length == 0) return 0;
    return classify(eng_utf8_decode(s->text + at, length)) == MARK_NONE ? length : 0;
}

static unsigned mark_shape(const char *s, size_t n) {
    if (*s == '.' || *s == '?' || *s == '!') return ENG_SHAPE_STOP;
    if (*s == '"') return ENG_SHAPE_QUOTE;
    if (n != 3 || memcmp(s, "\xE2\x80", 2) != 0) return 0;
    if (s[2] == '\xA6') return ENG_SHAPE_STOP;
    return s[2] == '\x9C' || s[2] == '\x9D' ? ENG_SHAPE_QUOTE : 0;
}

static void add(scanner *s, size_t start, size_t end, unsigned shape) {
    if (s->count == s->room) {
        size_t room = s->room ? s->room * 2 : s->n / 5 + 16;
        eng_token *tokens = eng_arena_alloc(s->arena, room * sizeof *tokens);
        if (tokens == NULL) {
            s->failed = true;
            return;
        }
        if (s->count > 0) memcpy(tokens, s->tokens, s->count * sizeof *tokens);
        s->tokens = tokens;
        s->room = room;
    }
    if (shape & ENG_SHAPE_PUNCT) shape |= mark_shape(s->text + start, end - start);
    if (shape & ENG_SHAPE_DOTTED) shape |= ENG_SHAPE_STOP;
    s->tokens[s->count++] = (eng_token){.start = (uint32_t)start,
                                        .end = (uint32_t)end,
                                        .shape = (uint16_t)shape,
                                        .word = ENG_NO_WORD,
                                        .mention = -1};
}

/* Capitals of Latin-1 and Latin Extended-A: the even ones, but the odd ones from U+0139 to U+0148
 * and from U+0179 on. */
static bool is_upper_latin(uint32_t code) {
    if (code >= 0xC0 && code <= 0xDE) return code != 0xD7;
    if (code < 0x100 || code > 0x17D || code == 0x138) return false;
    bool odd = (code >= 0x139 && code <= 0x148) || code >= 0x179;
    return code % 2 == (odd ? 1 : 0);
}

static unsigned case_shape(const char *s, size_t n) {
    size_t letters = 0, capitals = 0;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)s[i];
        if (is_letter(c)) letters++;
        if (c >= 'A' && c <= 'Z') capitals++;
    }
    unsigned shape = 0;
    uint32_t first = (unsigned char)s[0];
    if (first >= 0x80) first = eng_utf8_decode(s, eng_utf8_length(s, n));
    if ((first >= 'A' && first <= 'Z') || is_upper_latin(first)) shape |= ENG_SHAPE_CAPITAL;
    if (capitals >= 2 && capitals == letters) shape |= ENG_SHAPE_ALLCAPS;
    return shape;
}

enum { DOTTED_MAX = 16 };

/* The end of "U.S." or "e.g." at the start of a word: single letters with dots between, two to
 * DOTTED_MAX, or 0. The last dot belongs to it. */
static size_t dotted(const scanner *s, size_t at) {
    size_t end = at, letters = 0;
    while (letters < DOTTED_MAX && end + 1 < s->n && is_letter((unsigned char)s->text[end]) &&
           s->text[end + 1] == '.') {
        end += 2;
        letters++;
    }
    if (letters < 2) return 0;
    return letter(s, end) == 0 ? end : 0;
}

/* Splits a clitic off the word [start, end): don't -> do n't, Egypt's -> Egypt 's. */
static size_t clitic_start(const scanner *s, size_t start, size_t end) {
    for (size_t i = start; i < end; i++) {
        size_t mark_length = apostrophe(s, i);
        if (mark_length == 0) continue;
        size_t rest = end - i - mark_length;
        const char *tail = s->text + i + mark_length;
        char a = rest > 0 ? (char)(tail[0] | 32) : 0, b = rest > 1 ? (char)(tail[1] | 32) : 0;
        if (rest == 1 && a == 't' && i > start && (s->text[i - 1] | 32) == 'n') return i - 1;
        if (rest == 1 && (a == 's' || a == 'd' || a == 'm')) return i;
        if (rest == 2 &&
            ((a == 'r' && b == 'e') || (a == 'v' && b == 'e') || (a == 'l' && b == 'l')))
            return i;
    }
    return end;
}

static void word(scanner *s, unsigned before) {
    size_t start = s->at, end = dotted(s, start);
    if (end > 0) {
        add(s, start, end,
            before | ENG_SHAPE_WORD | ENG_SHAPE_DOTTED | case_shape(s->text + start, end - start));
        s->at = end;
        return;
    }
    end = start;
    for (;;) {
        size_t step = letter(s, end);
        if (step == 0 && end < s->n && is_digit((unsigned char)s->text[end])) step = 1;
        if (step == 0) {
            size_t mark_length = apostrophe(s, end);
            if (mark_length > 0 && letter(s, end + mark_length) > 0) step = mark_length;
        }
        if (step == 0) break;
        end += step;
    }
    size_t cut = clitic_start(s, start, end);
    if (cut > start)
        add(s, start, cut, before | ENG_SHAPE_WORD | case_shape(s->text + start, cut - start));
    if (cut < end)
        add(s, cut, end,
            (cut > start ? ENG_SHAPE_GLUED : before) | ENG_SHAPE_WORD | ENG_SHAPE_CLITIC);
    s->at = end;
}

static void number(scanner *s, unsigned before) {
    size_t start = s->at, end = start;
    for (;;) {
        while (end < s->n && is_digit((unsigned char)s->text[end]))
            end++;
        bool more = end + 1 < s->n && (s->text[end] == '.' || s->text[end] == ',') &&
                    is_digit((unsigned char)s->text[end + 1]);
        if (!more) break;
        end++;
    }
    while (letter(s, end) > 0) /* 14th, 1990s, 30bn */
        end += letter(s, end);
    add(s, start, end, before | ENG_SHAPE_NUMBER);
    s->at = end;
}

bool eng_tokenize(const char *text, size_t n, eng_arena *arena, eng_tokens *out) {
    scanner s = {.text = text, .n = n, .arena = arena};
    unsigned before = ENG_SHAPE_NEWLINE | ENG_SHAPE_PARAGRAPH;
    size_t newlines = 2;
    while (s.at < n && !s.failed) {
        unsigned char c = (unsigned char)text[s.at];
        size_t length = eng_utf8_length(text + s.at, n - s.at);
        if (length == 0) length = 1;
        uint32_t code = length > 1 ? eng_utf8_decode(text + s.at, length) : c;
        if (is_blank(c) || (c >= 0x80 && classify(code) == MARK_SPACE)) {
            newlines += c == '\n' || code == 0x2028 || code == 0x2029;
            if (newlines == 1) before = ENG_SHAPE_NEWLINE;
            if (newlines >= 2) before = ENG_SHAPE_NEWLINE | ENG_SHAPE_PARAGRAPH;
            if (newlines == 0) before = 0;
            s.at += length;
            continue;
        }
        if (letter(&s, s.at) > 0) {
            word(&s, before);
        } else if (is_digit(c)) {
            number(&s, before);
        } else {
            size_t mark_length = apostrophe(&s, s.at);
            bool tail =
                mark_length > 0 && (before & ENG_SHAPE_GLUED) && letter(&s, s.at + mark_length) > 0;
            if (c == '.' || c == '-') /* an ellipsis or a dash of hyphens is one token */
                while (s.at + length < n && text[s.at + length] == (char)c)
                    length++;
            if (tail)
                word(&s, before);
            else {
                add(&s, s.at, s.at + length, before | ENG_SHAPE_PUNCT);
                s.at += length;
            }
        }
        before = ENG_SHAPE_GLUED;
        newlines = 0;
    }
    if (!s.failed && s.tokens == NULL) s.tokens = eng_arena_alloc(arena, sizeof(eng_token));
    *out = (eng_tokens){.at = s.tokens, .count = s.count};
    if (s.failed || s.tokens == NULL) return false;
    out->hashes = eng_arena_alloc(arena, (s.count + 1) * sizeof *out->hashes);
    if (out->hashes == NULL) return false;
    for (size_t i = 0; i < s.count; i++) {
        char form[ENG_FOLD_MAX];
        const eng_token *t = &s.tokens[i];
        size_t size = eng_fold(text + t->start, t->end - t->start, form, sizeof form);
        out->hashes[i] = size > 0 ? eng_form_hash(form, size) : 0;
    }
    return true;
}
