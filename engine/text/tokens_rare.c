/* tokens_rare.c: the rules for all tokens. Most are read without them, see tokens.c. */
#include <string.h>

#include "base/utf8.h"
#include "text/facts.h"
#include "text/fold.h"
#include "text/tokens_internal.h"

static bool is_capital(unsigned char c) {
    return c >= 'A' && c <= 'Z';
}

/* Whether an ASCII letter or digit is at `at`. */
static bool alnum_at(const eng_scanner *s, size_t at) {
    return at < s->n &&
           (eng_is_letter((unsigned char)s->text[at]) || eng_is_digit((unsigned char)s->text[at]));
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

/* The length of the apostrophe at `at`, or 0; the turned one stands in names: Isma‘il. */
static size_t apostrophe(const eng_scanner *s, size_t at) {
    if (at >= s->n) return 0;
    if (s->text[at] == '\'') return 1;
    bool curly = s->n - at >= 3 && (memcmp(s->text + at, "\xE2\x80\x99", 3) == 0 ||
                                    memcmp(s->text + at, "\xE2\x80\x98", 3) == 0);
    return curly ? 3 : 0;
}

static bool continues(unsigned char c) {
    return (c & 0xC0) == 0x80;
}

/* The length of the letter (any script) at `at`, or 0. */
static size_t letter(const eng_scanner *s, size_t at) {
    if (at >= s->n) return 0;
    unsigned char c = (unsigned char)s->text[at];
    if (c < 0x80) return eng_is_letter(c) ? 1 : 0;
    if (s->n - at >= 3) { /* U+0100 to U+1FFF but for the page of U+02BC: letters all of them */
        unsigned char second = (unsigned char)s->text[at + 1];
        if (c >= 0xC4 && c <= 0xDF && c != 0xCA && continues(second)) return 2;
        if ((c == 0xE0 && second >= 0xA0) || c == 0xE1)
            if (continues(second) && continues((unsigned char)s->text[at + 2])) return 3;
    }
    size_t length = eng_utf8_length(s->text + at, s->n - at);
    if (length == 0) return 0;
    return classify(eng_utf8_decode(s->text + at, length)) == MARK_NONE ? length : 0;
}

static unsigned mark_shape(const char *s, size_t n) {
    if (*s == '.' || *s == '?' || *s == '!') return ENG_SHAPE_STOP;
    if (*s == '-') return ENG_SHAPE_HYPHEN;
    if (*s == '"') return ENG_SHAPE_QUOTE | ENG_SHAPE_MARK;
    if (*s == '\'' || *s == '`') return ENG_SHAPE_MARK;
    if (n == 2) /* guillemets */
        return memcmp(s, "\xC2\xAB", 2) == 0 || memcmp(s, "\xC2\xBB", 2) == 0 ? ENG_SHAPE_MARK : 0;
    if (n != 3 || memcmp(s, "\xE2\x80", 2) != 0) return 0;
    if (s[2] == '\xA6') return ENG_SHAPE_STOP;
    if (s[2] == '\x9C' || s[2] == '\x9D') return ENG_SHAPE_QUOTE | ENG_SHAPE_MARK;
    return s[2] == '\x98' || s[2] == '\x99' || s[2] == '\x9E' ? ENG_SHAPE_MARK : 0;
}

/* The hash of any token's folded form. */
static uint64_t long_hash(const char *s, size_t n) {
    uint64_t bytes[2];
    if (n <= sizeof bytes && eng_fold_short(s, n, bytes))
        return eng_form_mix(0, bytes[0], bytes[1]) | 1;
    if (n == 3 && eng_is_general_mark(s)) return eng_form_hash(s, n);
    char form[ENG_FOLD_MAX];
    size_t size = eng_fold(s, n, form, sizeof form);
    return size > 0 ? eng_form_hash(form, size) : 0;
}

void eng_add_token(eng_scanner *s, size_t start, size_t end, unsigned shape) {
    const char *text = s->text + start;
    if (shape & ENG_SHAPE_PUNCT) shape |= mark_shape(text, end - start);
    if (shape & ENG_SHAPE_DOTTED) shape |= ENG_SHAPE_STOP;
    eng_put_token(s, start, end, shape, eng_own_facts(text, end - start, shape),
                  long_hash(text, end - start));
}

/* Capitals of Latin-1 and Latin Extended-A: the even ones, but the odd ones from U+0139 to U+0148
 * and from U+0179 on. */
static bool is_upper_latin(uint32_t code) {
    if (code >= 0xC0 && code <= 0xDE) return code != 0xD7;
    if (code < 0x100 || code > 0x17D || code == 0x138) return false;
    bool odd = (code >= 0x139 && code <= 0x148) || code >= 0x179;
    return code % 2 == (odd ? 1 : 0);
}

unsigned eng_case_shape(const char *s, size_t n) {
    size_t letters = 0, capitals = 0;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)s[i];
        if (eng_is_letter(c)) letters++;
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
static size_t dotted(const eng_scanner *s, size_t at) {
    size_t end = at, letters = 0;
    while (letters < DOTTED_MAX && end + 1 < s->n && eng_is_letter((unsigned char)s->text[end]) &&
           s->text[end + 1] == '.') {
        end += 2;
        letters++;
    }
    if (letters < 2) return 0;
    return letter(s, end) == 0 ? end : 0;
}

/* Splits a clitic off the word [start, end): don't -> do n't, Egypt's -> Egypt 's. */
static size_t clitic_start(const eng_scanner *s, size_t start, size_t end) {
    for (size_t i = start; i < end; i++) {
        if (eng_is_letter((unsigned char)s->text[i])) continue;
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

/* The length of what may stand between two letters of a word: an apostrophe, or & between capitals
 * ("AT&T"; in small letters it begins a character's name, "&amp;"). Or 0. */
static size_t inside_word(const eng_scanner *s, size_t at) {
    size_t length = apostrophe(s, at);
    if (length > 0) return letter(s, at + length) > 0 ? length : 0;
    bool joins = s->n - at >= 2 && s->text[at] == '&' &&
                 is_capital((unsigned char)s->text[at - 1]) &&
                 is_capital((unsigned char)s->text[at + 1]);
    return joins ? 1 : 0;
}

static void word(eng_scanner *s, unsigned before) {
    size_t start = s->at, end = dotted(s, start);
    if (end > 0) {
        eng_add_token(s, start, end,
                      before | ENG_SHAPE_WORD | ENG_SHAPE_DOTTED |
                          eng_case_shape(s->text + start, end - start));
        s->at = end;
        return;
    }
    for (end = start;;) {
        while (alnum_at(s, end))
            end++;
        size_t step = letter(s, end);
        if (step == 0) step = inside_word(s, end);
        if (step == 0) break;
        end += step;
    }
    if (s->n - end >= 2 && memcmp(s->text + end, "++", 2) == 0 && !alnum_at(s, end + 2))
        end += 2; /* C++ */
    size_t cut = clitic_start(s, start, end);
    if (cut > start)
        eng_add_token(s, start, cut,
                      before | ENG_SHAPE_WORD | eng_case_shape(s->text + start, cut - start));
    if (cut < end)
        eng_add_token(s, cut, end,
                      (cut > start ? ENG_SHAPE_GLUED : before) | ENG_SHAPE_WORD | ENG_SHAPE_CLITIC);
    s->at = end;
}

static void number(eng_scanner *s, unsigned before) {
    size_t start = s->at, end = start;
    for (;;) {
        while (end < s->n && eng_is_digit((unsigned char)s->text[end]))
            end++;
        if (s->n - end < 2 || !eng_is_digit((unsigned char)s->text[end + 1])) break;
        if (s->text[end] != '.' && s->text[end] != ',' && s->text[end] != ':') break;
        end++;
    }
    for (;;) { /* 14th, 1990s, 30bn */
        size_t step = letter(s, end);
        if (step == 0 && end < s->n && eng_is_digit((unsigned char)s->text[end])) step = 1;
        if (step == 0) break;
        end += step;
    }
    eng_add_token(s, start, end, before | ENG_SHAPE_NUMBER);
    s->at = end;
}

/* Takes back the last tokens, as they begin the one that is read now. Returns where they begin;
 * `before` is then what is known of the first. */
static size_t take_back(eng_scanner *s, size_t tokens, unsigned *before) {
    s->count -= tokens;
    *before =
        s->tokens[s->count].shape & (ENG_SHAPE_GLUED | ENG_SHAPE_NEWLINE | ENG_SHAPE_PARAGRAPH);
    return s->tokens[s->count].start;
}

/* Whether the token that ends at `end`, `back` before the next one, is a plain word or a number. */
static bool is_plain(const eng_scanner *s, size_t back, size_t end) {
    if (s->count < back) return false;
    const eng_token *t = &s->tokens[s->count - back];
    return t->end == end && !(t->shape & (ENG_SHAPE_PUNCT | ENG_SHAPE_CLITIC | ENG_SHAPE_DOTTED));
}

/* Whether one of those marks ends at `end` as the last token, and a word or number before it. */
static bool follows(const eng_scanner *s, size_t end, const char *marks) {
    if (end < 2 || !is_plain(s, 2, end - 1)) return false;
    return s->tokens[s->count - 1].end == end && strchr(marks, s->text[end - 1]) != NULL;
}

/* "Ph.D.", of which "Ph" and the dot were read before. */
static bool degree(eng_scanner *s, unsigned before) {
    size_t at = s->at, start = at;
    if (s->n - at < 2 || !is_capital((unsigned char)s->text[at]) || s->text[at + 1] != '.' ||
        letter(s, at + 2) > 0 || !follows(s, at, "."))
        return false;
    const eng_token *first = &s->tokens[s->count - 2];
    size_t letters = first->end - first->start;
    if (!(first->shape & ENG_SHAPE_CAPITAL) || letters < 2 || letters > 3) return false;
    start = take_back(s, 2, &before);
    eng_add_token(s, start, at + 2,
                  before | ENG_SHAPE_WORD | ENG_SHAPE_DOTTED |
                      eng_case_shape(s->text + start, at + 2 - start));
    s->at = at + 2;
    return true;
}

/* The end of the name of a host, "zorb.org", or 0. */
static size_t host(const eng_scanner *s, size_t at) {
    size_t end = at, dots = 0;
    if (!alnum_at(s, at)) return 0;
    for (;;) {
        while (alnum_at(s, end) || (end < s->n && s->text[end] == '-'))
            end++;
        if (end >= s->n || s->text[end] != '.' || !alnum_at(s, end + 1)) break;
        dots++;
        end++;
    }
    while (s->text[end - 1] == '-')
        end--;
    return dots > 0 && eng_is_letter((unsigned char)s->text[end - 1]) ? end : 0;
}

/* The end of a web address whose "://" ends at `at`: all up to a blank or what can't stand in one,
 * without the marks that end a sentence or a bracket around it. */
static size_t web(const eng_scanner *s, size_t at) {
    size_t end = at;
    while (end < s->n) {
        unsigned char c = (unsigned char)s->text[end];
        size_t length = c < 0x80 ? 1 : letter(s, end);
        if (length == 0 || c <= ' ' || c == 0x7F || strchr("\"<>", c)) break;
        end += length;
    }
    while (end > at && strchr(".,;:!?'*()[]{}", s->text[end - 1]))
        end--;
    return end;
}

/* An e-mail address at its @, or a web address at its slashes; what stands before them was read
 * before. */
static bool address(eng_scanner *s, unsigned before) {
    size_t at = s->at, start = at, end = 0;
    if (s->text[at] == '@' && is_plain(s, 1, at)) {
        end = host(s, at + 1);
        if (end > 0) start = take_back(s, 1, &before);
        while (end > 0 && follows(s, start, ".-_+"))
            start = take_back(s, 2, &before);
    } else if (s->n - at > 2 && memcmp(s->text + at, "//", 2) == 0 && follows(s, at, ":")) {
        end = web(s, at + 2);
        if (end == at + 2) return false;
        start = take_back(s, 2, &before);
    }
    if (end == 0) return false;
    eng_add_token(s, start, end, before | ENG_SHAPE_WORD);
    s->at = end;
    return true;
}

/* "#peace" and "@nasser". */
static bool tag(eng_scanner *s, unsigned before) {
    size_t end = s->at + 1;
    if (letter(s, end) == 0 || (s->at > 0 && alnum_at(s, s->at - 1))) return false;
    for (;;) {
        size_t step = letter(s, end);
        if (step == 0 && (alnum_at(s, end) || (end < s->n && s->text[end] == '_'))) step = 1;
        if (step == 0) break;
        end += step;
    }
    eng_add_token(s, s->at, end, before | ENG_SHAPE_WORD);
    s->at = end;
    return true;
}

/* A word or number that begins with the apostrophe at s->at, of that length: 's after a name that
 * is no plain word, '90s, 'n'. False: the apostrophe is a mark. */
static bool clipped(eng_scanner *s, size_t length, unsigned before) {
    size_t at = s->at + length, end = at;
    while (alnum_at(s, end))
        end++;
    const char *tail = s->text + at;
    if (before & ENG_SHAPE_GLUED) {
        while (letter(s, end) > 0)
            end += letter(s, end);
        if (strchr("([{", s->text[s->at - 1]) || clitic_start(s, s->at, end) == end) return false;
        word(s, before);
        return true;
    }
    bool decade = end - at == 3 && eng_is_digit((unsigned char)tail[0]) &&
                  eng_is_digit((unsigned char)tail[1]) && (tail[2] | 32) == 's';
    bool clipped_and = end - at == 1 && (*tail | 32) == 'n' && apostrophe(s, end) > 0;
    if (!decade && !clipped_and) return false;
    if (clipped_and) end += apostrophe(s, end);
    if (letter(s, end) > 0) return false;
    eng_add_token(s, s->at, end, before | (decade ? ENG_SHAPE_NUMBER : ENG_SHAPE_WORD));
    s->at = end;
    return true;
}

/* The token at s->at that is no plain word, number or mark of ASCII; False: it is a blank. */
bool eng_rare_token(eng_scanner *s, unsigned before) {
    const char *text = s->text;
    unsigned char c = (unsigned char)text[s->at];
    if (eng_is_digit(c)) {
        number(s, before);
        return true;
    }
    if (eng_is_letter(c) && degree(s, before)) return true;
    if ((c == '/' || c == '@') && address(s, before)) return true;
    if ((c == '#' || c == '@') && tag(s, before)) return true;
    if (s->n - s->at >= 3 && eng_is_general_mark(text + s->at)) {
        eng_add_token(s, s->at, s->at + 3, before | ENG_SHAPE_PUNCT);
        s->at += 3;
        return true;
    }
    if (letter(s, s->at) > 0) {
        word(s, before);
        return true;
    }
    size_t length = eng_utf8_length(text + s->at, s->n - s->at);
    if (length == 0) length = 1;
    if (length > 1 && classify(eng_utf8_decode(text + s->at, length)) == MARK_SPACE) {
        s->at += length;
        return false;
    }
    size_t mark_length = apostrophe(s, s->at);
    if (mark_length > 0 && clipped(s, mark_length, before)) return true;
    if (c == '.' || c == '-') /* an ellipsis or a dash of hyphens is one token */
        while (s->at + length < s->n && text[s->at + length] == (char)c)
            length++;
    eng_add_token(s, s->at, s->at + length, before | ENG_SHAPE_PUNCT);
    s->at += length;
    return true;
}
