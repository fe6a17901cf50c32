#include "text/tokens.h"

#include <string.h>

#include "base/charset.h"
#include "base/utf8.h"
#include "text/facts.h"
#include "text/fold.h"
#include "text/shapes.h"

typedef struct scanner {
    const char *text;
    size_t n, at;
    size_t room; /* bytes that can be read: n, and zeros */
    eng_token *tokens;
    uint64_t *hashes;
    uint16_t *shapes;
    size_t count;
} scanner;

static bool is_letter(unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(unsigned char c) {
    return c >= '0' && c <= '9';
}

static bool is_capital(unsigned char c) {
    return c >= 'A' && c <= 'Z';
}

/* Whether an ASCII letter or digit is at `at`. */
static bool alnum_at(const scanner *s, size_t at) {
    return at < s->n &&
           (is_letter((unsigned char)s->text[at]) || is_digit((unsigned char)s->text[at]));
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

static bool continues(unsigned char c) {
    return (c & 0xC0) == 0x80;
}

/* The length of the letter (any script) at `at`, or 0. */
static size_t letter(const scanner *s, size_t at) {
    if (at >= s->n) return 0;
    unsigned char c = (unsigned char)s->text[at];
    if (c < 0x80) return is_letter(c) ? 1 : 0;
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

/* Whether the bytes, three of which can be read, are a dash, a double quotation mark or an
 * ellipsis, which are folded to themselves. */
static inline bool is_general_mark(const char *s) {
    if (memcmp(s, "\xE2\x80", 2) != 0) return false;
    return s[2] == '\x93' || s[2] == '\x94' || s[2] == '\x9C' || s[2] == '\x9D' || s[2] == '\xA6';
}

/* The hash of any token's folded form. */
static uint64_t long_hash(const char *s, size_t n) {
    uint64_t bytes[2];
    if (n <= sizeof bytes && eng_fold_short(s, n, bytes))
        return eng_form_mix(0, bytes[0], bytes[1]) | 1;
    if (n == 3 && is_general_mark(s)) return eng_form_hash(s, n);
    char form[ENG_FOLD_MAX];
    size_t size = eng_fold(s, n, form, sizeof form);
    return size > 0 ? eng_form_hash(form, size) : 0;
}

enum { SHORT = 16 }; /* bytes */

/* What eng_form_hash gives for the folded form of up to SHORT ASCII bytes, none of them @ [ \ ] ^
 * or
 * _; SHORT can be read. */
static inline uint64_t short_hash(const char *s, size_t size) {
    typedef uint8_t bytes16 __attribute__((vector_size(16)));
    static const uint8_t first[32] = {255, 255, 255, 255, 255, 255, 255, 255,
                                      255, 255, 255, 255, 255, 255, 255, 255};
    bytes16 bytes, mask;
    char folded[16];
    memcpy(&bytes, s, sizeof bytes);
    memcpy(&mask, first + (SHORT - size), sizeof mask);
    bytes = (bytes | 32) & mask; /* digits and most marks have the bit of small letters */
    memcpy(folded, &bytes, sizeof folded);
    return eng_form_mix(0, eng_block_word(folded), eng_block_word(folded + 8)) | 1;
}

static inline void set_token(eng_token *t, size_t start, size_t end, unsigned shape,
                             uint32_t facts) {
    t->start = (uint32_t)start;
    t->shape = (uint16_t)shape;
    t->cls = t->quote = 0;
    t->end = (uint32_t)end;
    t->word = ENG_NO_WORD;
    t->lemma = 0;
    t->mention = -1;
    t->facts = facts;
}

/* Adds a token whose hash and facts are known. */
static void put(scanner *s, size_t start, size_t end, unsigned shape, uint32_t facts,
                uint64_t hash) {
    s->hashes[s->count] = hash;
    s->shapes[s->count] = (uint16_t)shape;
    set_token(&s->tokens[s->count++], start, end, shape, facts);
}

/* Any token. */
static void add(scanner *s, size_t start, size_t end, unsigned shape) {
    const char *text = s->text + start;
    if (shape & ENG_SHAPE_PUNCT) shape |= mark_shape(text, end - start);
    if (shape & ENG_SHAPE_DOTTED) shape |= ENG_SHAPE_STOP;
    put(s, start, end, shape, eng_own_facts(text, end - start, shape),
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
        if (is_letter((unsigned char)s->text[i])) continue;
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
static size_t inside_word(const scanner *s, size_t at) {
    size_t length = apostrophe(s, at);
    if (length > 0) return letter(s, at + length) > 0 ? length : 0;
    bool joins = s->n - at >= 2 && s->text[at] == '&' &&
                 is_capital((unsigned char)s->text[at - 1]) &&
                 is_capital((unsigned char)s->text[at + 1]);
    return joins ? 1 : 0;
}

static void word(scanner *s, unsigned before) {
    size_t start = s->at, end = dotted(s, start);
    if (end > 0) {
        add(s, start, end,
            before | ENG_SHAPE_WORD | ENG_SHAPE_DOTTED | case_shape(s->text + start, end - start));
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
        if (s->n - end < 2 || !is_digit((unsigned char)s->text[end + 1])) break;
        if (s->text[end] != '.' && s->text[end] != ',' && s->text[end] != ':') break;
        end++;
    }
    for (;;) { /* 14th, 1990s, 30bn */
        size_t step = letter(s, end);
        if (step == 0 && end < s->n && is_digit((unsigned char)s->text[end])) step = 1;
        if (step == 0) break;
        end += step;
    }
    add(s, start, end, before | ENG_SHAPE_NUMBER);
    s->at = end;
}

/* Takes back the last tokens, as they begin the one that is read now. Returns where they begin;
 * `before` is then what is known of the first. */
static size_t take_back(scanner *s, size_t tokens, unsigned *before) {
    s->count -= tokens;
    *before =
        s->tokens[s->count].shape & (ENG_SHAPE_GLUED | ENG_SHAPE_NEWLINE | ENG_SHAPE_PARAGRAPH);
    return s->tokens[s->count].start;
}

/* Whether the token that ends at `end`, `back` before the next one, is a plain word or a number. */
static bool is_plain(const scanner *s, size_t back, size_t end) {
    if (s->count < back) return false;
    const eng_token *t = &s->tokens[s->count - back];
    return t->end == end && !(t->shape & (ENG_SHAPE_PUNCT | ENG_SHAPE_CLITIC | ENG_SHAPE_DOTTED));
}

/* Whether one of those marks ends at `end` as the last token, and a word or number before it. */
static bool follows(const scanner *s, size_t end, const char *marks) {
    if (end < 2 || !is_plain(s, 2, end - 1)) return false;
    return s->tokens[s->count - 1].end == end && strchr(marks, s->text[end - 1]) != NULL;
}

/* "Ph.D.", of which "Ph" and the dot were read before. */
static bool degree(scanner *s, unsigned before) {
    size_t at = s->at, start = at;
    if (s->n - at < 2 || !is_capital((unsigned char)s->text[at]) || s->text[at + 1] != '.' ||
        letter(s, at + 2) > 0 || !follows(s, at, "."))
        return false;
    const eng_token *first = &s->tokens[s->count - 2];
    size_t letters = first->end - first->start;
    if (!(first->shape & ENG_SHAPE_CAPITAL) || letters < 2 || letters > 3) return false;
    start = take_back(s, 2, &before);
    add(s, start, at + 2,
        before | ENG_SHAPE_WORD | ENG_SHAPE_DOTTED | case_shape(s->text + start, at + 2 - start));
    s->at = at + 2;
    return true;
}

/* The end of the name of a host, "zorb.org", or 0. */
static size_t host(const scanner *s, size_t at) {
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
    return dots > 0 && is_letter((unsigned char)s->text[end - 1]) ? end : 0;
}

/* The end of a web address whose "://" ends at `at`: all up to a blank or what can't stand in one,
 * without the marks that end a sentence or a bracket around it. */
static size_t web(const scanner *s, size_t at) {
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
static bool address(scanner *s, unsigned before) {
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
    add(s, start, end, before | ENG_SHAPE_WORD);
    s->at = end;
    return true;
}

/* "#peace" and "@nasser". */
static bool tag(scanner *s, unsigned before) {
    size_t end = s->at + 1;
    if (letter(s, end) == 0 || (s->at > 0 && alnum_at(s, s->at - 1))) return false;
    for (;;) {
        size_t step = letter(s, end);
        if (step == 0 && (alnum_at(s, end) || (end < s->n && s->text[end] == '_'))) step = 1;
        if (step == 0) break;
        end += step;
    }
    add(s, s->at, end, before | ENG_SHAPE_WORD);
    s->at = end;
    return true;
}

/* A word or number that begins with the apostrophe at s->at, of that length: 's after a name that
 * is no plain word, '90s, 'n'. False: the apostrophe is a mark. */
static bool clipped(scanner *s, size_t length, unsigned before) {
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
    bool decade = end - at == 3 && is_digit((unsigned char)tail[0]) &&
                  is_digit((unsigned char)tail[1]) && (tail[2] | 32) == 's';
    bool clipped_and = end - at == 1 && (*tail | 32) == 'n' && apostrophe(s, end) > 0;
    if (!decade && !clipped_and) return false;
    if (clipped_and) end += apostrophe(s, end);
    if (letter(s, end) > 0) return false;
    add(s, s->at, end, before | (decade ? ENG_SHAPE_NUMBER : ENG_SHAPE_WORD));
    s->at = end;
    return true;
}

/* What stands between the token that ended at `from` and the one at `to`. Blank is what the bitmap
 * says, and the blank characters above ASCII. */
__attribute__((noinline)) static unsigned gap_shape(const char *text, size_t from, size_t to) {
    if (from == to) return ENG_SHAPE_GLUED;
    size_t newlines = 0;
    for (size_t i = from; i < to; i++) {
        bool separator = to - i >= 3 && memcmp(text + i, "\xE2\x80", 2) == 0 &&
                         (text[i + 2] == '\xA8' || text[i + 2] == '\xA9');
        newlines += text[i] == '\n' || separator;
    }
    if (newlines == 0) return 0;
    return newlines == 1 ? ENG_SHAPE_NEWLINE : ENG_SHAPE_NEWLINE | ENG_SHAPE_PARAGRAPH;
}

/* The token at s->at that is no plain word, number or mark of ASCII; False: it is a blank. */
__attribute__((noinline)) static bool rare_token(scanner *s, unsigned before) {
    const char *text = s->text;
    unsigned char c = (unsigned char)text[s->at];
    if (is_digit(c)) {
        number(s, before);
        return true;
    }
    if (is_letter(c) && degree(s, before)) return true;
    if ((c == '/' || c == '@') && address(s, before)) return true;
    if ((c == '#' || c == '@') && tag(s, before)) return true;
    if (s->n - s->at >= 3 && is_general_mark(text + s->at)) {
        add(s, s->at, s->at + 3, before | ENG_SHAPE_PUNCT);
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
    add(s, s->at, s->at + length, before | ENG_SHAPE_PUNCT);
    s->at += length;
    return true;
}

/* The tokens as the bitmaps have them: runs of letters and digits, and every other byte that is not
 * blank by itself. There are at least as many as there are tokens: what is cut inside a run is cut
 * because of an apostrophe, which is a piece itself. */
typedef struct pieces {
    uint32_t *starts, *ends; /* after the last end stands UINT32_MAX */
    size_t count;
    const uint64_t *odd; /* bits of where pieces end that may be no token as they stand, or of a
                            byte inside them */
    size_t words;        /* of that map */
} pieces;

/* The bits of a map one place further; `before` is the word before. */
static inline uint64_t next_to(uint64_t bits, uint64_t before) {
    return bits << 1 | before >> 63;
}

/* Makes of the maps those of where pieces start, where they end and which are odd: those with a
 * hard byte at their start or after a run of letters, those that begin with a capital but not a
 * small letter after it, those of one byte that a mark follows, and those with more than one space
 * before them. Returns how many pieces there are. */
static size_t find_pieces(const eng_bitmaps *maps, size_t n) {
    struct {
        uint64_t letters, starts, capitals, marks, controls, blank, blanks, odd;
    } was = {0};
    size_t count = 0;
    for (size_t i = 0; i < eng_bitmap_words(n); i++) {
        uint64_t inside = i < n / 64 ? UINT64_MAX : ((uint64_t)1 << n % 64) - 1;
        uint64_t letters = maps->alnum[i], blank = maps->blank[i], hard = maps->hard[i];
        uint64_t no_small = letters & (maps->capital[i] | hard);
        uint64_t marks = ~(letters | blank) & inside, controls = hard & blank;
        uint64_t behind = next_to(letters, was.letters), after_mark = next_to(marks, was.marks);
        uint64_t starts = letters & ~behind, run_ends = ~letters & behind;
        uint64_t blanks = blank & next_to(blank, was.blank);
        uint64_t gap = next_to(controls, was.controls) | next_to(blanks, was.blanks);
        uint64_t odd = (starts | marks) & (hard | gap), capitals = starts & maps->capital[i];
        uint64_t single = after_mark | (run_ends & next_to(starts, was.starts));
        maps->alnum[i] = starts | marks;
        maps->blank[i] = run_ends | after_mark;
        maps->hard[i] = next_to(odd, was.odd) | (next_to(capitals, was.capitals) & no_small) |
                        (run_ends & hard & ~blank) | (single & marks);
        count += eng_bit_count(starts | marks);
        was.letters = letters;
        was.starts = starts;
        was.capitals = capitals;
        was.marks = marks;
        was.controls = controls;
        was.blank = blank;
        was.blanks = blanks;
        was.odd = odd;
    }
    return count;
}

/* The first odd place behind `from`, or SIZE_MAX. */
static size_t odd_after(const pieces *p, size_t from) {
    size_t word = ++from / 64;
    uint64_t bits = p->odd[word] & UINT64_MAX << from % 64;
    while (bits == 0 && ++word < p->words)
        bits = p->odd[word];
    return bits == 0 ? SIZE_MAX : word * 64 + (size_t)__builtin_ctzll(bits);
}

enum { ALONE = ENG_SHAPE_DOTTED /* in GOES_ON only: a single byte may go on */ };

/* The shape of a token that begins with the byte; 0: that is for rare_token. */
static const uint16_t FIRST_SHAPE[256] = {
    ['!'] = ENG_SHAPE_PUNCT | ENG_SHAPE_STOP,
    ['"'] = ENG_SHAPE_PUNCT | ENG_SHAPE_QUOTE | ENG_SHAPE_MARK,
    ['$' ... '&'] = ENG_SHAPE_PUNCT,
    ['(' ... ','] = ENG_SHAPE_PUNCT,
    ['-'] = ENG_SHAPE_PUNCT | ENG_SHAPE_HYPHEN,
    ['.'] = ENG_SHAPE_PUNCT | ENG_SHAPE_STOP,
    [':' ... '>'] = ENG_SHAPE_PUNCT,
    ['?'] = ENG_SHAPE_PUNCT | ENG_SHAPE_STOP,
    ['A' ... 'Z'] = ENG_SHAPE_WORD | ENG_SHAPE_CAPITAL,
    ['`'] = ENG_SHAPE_PUNCT | ENG_SHAPE_MARK,
    ['a' ... 'z'] = ENG_SHAPE_WORD,
    ['{' ... '~'] = ENG_SHAPE_PUNCT,
};

/* The shapes of tokens that may go on when the byte follows them. */
static const uint16_t GOES_ON[256] = {
    ['&'] = ENG_SHAPE_WORD, ['\''] = ENG_SHAPE_WORD,        ['+'] = ENG_SHAPE_WORD,
    ['-'] = ALONE,          ['.'] = ENG_SHAPE_STOP | ALONE, [0x80 ... 0xFF] = ENG_SHAPE_WORD,
};

/* Reads the token at piece i by the rules for all tokens. Returns the first piece after it. */
__attribute__((noinline)) static size_t scan_rare(scanner *s, const pieces *p, size_t i,
                                                  unsigned before, size_t *last) {
    s->at = p->starts[i];
    if (rare_token(s, before)) *last = s->at;
    while (++i < p->count && p->starts[i] < s->at)
        ;
    return i;
}

/* Whether the bytes, three of which can be read, are a mark or a no-break space: above ASCII, and
 * all the same the end of a word. */
static inline bool ends_word(const char *s) {
    return is_general_mark(s) || memcmp(s, "\xC2\xA0", 2) == 0;
}

/* A clitic that follows a word: 's, 're, n't. */
typedef struct clitic {
    size_t size;  /* bytes from the apostrophe on; 0: it is another apostrophe or none */
    size_t quote; /* bytes of the apostrophe */
    size_t back;  /* 1 where the n before is a part of it */
    uint64_t hash;
} clitic;

/* The clitic that begins at s, after the last letter of a word of that many bytes. Eight bytes can
 * be read. */
static inline clitic clitic_at(const char *s, size_t word) {
    clitic c = {.quote = *s == '\'' ? 1 : memcmp(s, "\xE2\x80\x99", 3) == 0 ? 3 : 0};
    const char *tail = s + c.quote;
    if (c.quote == 0 || !is_letter((unsigned char)tail[0])) return c;
    const bool two = is_letter((unsigned char)tail[1]);
    const unsigned char after = (unsigned char)tail[1 + two];
    if (is_letter(after) || is_digit(after) || after >= 0x80 || eng_is_in("&'+", after)) return c;
    const uint64_t a = (unsigned char)(tail[0] | 32), b = (unsigned char)(tail[1] | 32);
    const uint64_t pair = two ? a | b << 8 : a;
    if (pair == 't' && word > 1 && (s[-1] | 32) == 'n') {
        c.back = 1;
    } else if (pair != 's' && pair != 'd' && pair != 'm' && pair != ('r' | 'e' << 8) &&
               pair != ('v' | 'e' << 8) && pair != ('l' | 'l' << 8)) {
        return c;
    }
    c.size = c.quote + 1 + two;
    c.hash = eng_form_mix(0, c.back ? 'n' | '\'' << 8 | pair << 16 : '\'' | pair << 8, 0) | 1;
    return c;
}

/* Whether the run of letters and digits at [at, end), which begins with a digit, is a number as it
 * stands. 16 bytes can be read after it. */
static inline bool is_number(const char *text, size_t end) {
    const unsigned char after = (unsigned char)text[end];
    return after < 0x80 && !(eng_is_in(".,:", after) && is_digit((unsigned char)text[end + 1]));
}

/* Reads pieces from i on that are tokens as they stand, up to one that ends at `limit` or behind
 * it, or is long. Returns the first one that is not read. */
__attribute__((noinline)) static size_t scan_plain(scanner *s, const pieces *p, size_t i,
                                                   size_t limit, size_t *end_of_last) {
    const char *text = s->text;
    eng_token *token = s->tokens + s->count;
    uint64_t *hash = s->hashes + s->count;
    uint16_t *shapes = s->shapes + s->count;
    size_t last = *end_of_last;
    for (; p->ends[i] < limit; i++) {
        const size_t at = p->starts[i], end = p->ends[i];
        if (end - at > SHORT) break;
        const unsigned char first = (unsigned char)text[at];
        const size_t space = at - last; /* 1 or 0 */
        const size_t shape = FIRST_SHAPE[first] + (1 - space) * ENG_SHAPE_GLUED;
        *shapes++ = (uint16_t)shape;
        set_token(token++, at, end, (unsigned)shape, eng_first_facts[first]);
        *hash++ = short_hash(text + at, end - at);
        last = end;
    }
    s->count = (size_t)(token - s->tokens);
    *end_of_last = last;
    return i;
}

/* Reads the token at piece i, where something may be odd; `before` says what stands before it.
 * Returns the first piece that is not read. */
static size_t scan_odd(scanner *s, const pieces *p, size_t i, unsigned before, bool safe,
                       size_t *last) {
    const char *text = s->text;
    const size_t at = p->starts[i], end = p->ends[i], size = end - at;
    const unsigned char first = (unsigned char)text[at];
    unsigned shape = FIRST_SHAPE[first];
    clitic c = {0};
    if (!safe || size > SHORT) return scan_rare(s, p, i, before, last);
    if (shape == 0) {
        if (is_digit(first) && is_number(text, end)) {
            shape = before | ENG_SHAPE_NUMBER;
            put(s, at, end, shape, eng_own_facts(text + at, size, shape),
                short_hash(text + at, size));
            *last = end;
            return i + 1;
        }
        if (is_general_mark(text + at)) {
            add(s, at, at + 3, before | ENG_SHAPE_PUNCT);
            *last = at + 3;
            return i + 3;
        }
        return scan_rare(s, p, i, before, last);
    }
    if ((GOES_ON[(unsigned char)text[end]] & (shape | (size == 1 ? ALONE : 0))) != 0) {
        if (!(shape & ENG_SHAPE_WORD)) return scan_rare(s, p, i, before, last);
        c = clitic_at(text + end, size);
        if (c.size == 0 && !ends_word(text + end)) return scan_rare(s, p, i, before, last);
    }
    const size_t cut = end - c.back;
    if ((text[at + 1] < 'a') & (cut - at > 1) & ((shape & ENG_SHAPE_CAPITAL) != 0))
        shape |= case_shape(text + at, cut - at);
    put(s, at, cut, before | shape, eng_first_facts[first], short_hash(text + at, cut - at));
    *last = end + c.size;
    if (c.size == 0) return i + 1;
    put(s, cut, *last, ENG_SHAPE_GLUED | ENG_SHAPE_WORD | ENG_SHAPE_CLITIC, ENG_FACTS_CLITIC,
        c.hash);
    return i + 2 + c.quote; /* each byte of the apostrophe is a piece */
}

/* Most pieces are tokens, as what follows does not change them, and are read by scan_plain. Its
 * branches nearly always go the same way: one that doesn't costs more than all the rest. */
static void scan(scanner *s, const pieces *p) {
    const char *text = s->text;
    const size_t safe = s->room > ENG_TEXT_PADDING ? s->room - ENG_TEXT_PADDING : 0;
    size_t last = 0, i = 0; /* the end of the last token; the piece */
    while (s->count == 0 && i < p->count)
        i = scan_rare(s, p, i, ENG_SHAPE_NEWLINE | ENG_SHAPE_PARAGRAPH, &last);
    while (i < p->count) {
        if (p->starts[i] - last <= 1) {
            const size_t odd = odd_after(p, p->starts[i]);
            i = scan_plain(s, p, i, odd < safe ? odd : safe, &last);
            if (i == p->count) break;
        }
        const size_t at = p->starts[i];
        unsigned before = at == last ? ENG_SHAPE_GLUED : 0;
        if ((at - last > 1) | (text[at - 1] < ' ')) before = gap_shape(text, last, at);
        i = scan_odd(s, p, i, before, at < safe, &last);
    }
}

bool eng_tokenize_with(const eng_bitmap_kind *kind, const char *text, size_t n, size_t padding,
                       eng_arena *arena, eng_tokens *out) {
    *out = (eng_tokens){0};
    size_t words = eng_bitmap_words(n);
    uint64_t *bits = eng_arena_alloc(arena, 4 * words * sizeof *bits);
    if (bits == NULL) return false;
    const eng_bitmaps maps = {bits, bits + words, bits + 2 * words, bits + 3 * words};
    kind->make(text, n, &maps);
    pieces p = {.count = find_pieces(&maps, n), .odd = maps.hard, .words = words};
    size_t room = p.count + ENG_PLACES_MORE;
    p.starts = eng_arena_alloc(arena, room * sizeof *p.starts);
    p.ends = eng_arena_alloc(arena, room * sizeof *p.ends);
    scanner s = {.text = text, .n = n, .room = n + padding};
    s.tokens = eng_arena_alloc(arena, room * sizeof *s.tokens);
    s.hashes = eng_arena_alloc(arena, (room + ENG_HASHES_MORE) * sizeof *s.hashes);
    s.shapes = eng_arena_alloc(arena, (room + ENG_SHAPES) * sizeof *s.shapes);
    if (p.starts == NULL || p.ends == NULL || s.tokens == NULL || s.hashes == NULL ||
        s.shapes == NULL)
        return false;
    kind->places(maps.alnum, words, p.starts);
    kind->places(maps.blank, words, p.ends);
    p.ends[p.count] = UINT32_MAX;
    scan(&s, &p);
    memset(s.hashes + s.count, 0, ENG_HASHES_MORE * sizeof *s.hashes);
    memset(s.shapes + s.count, 0, ENG_SHAPES * sizeof *s.shapes);
    *out = (eng_tokens){s.tokens, s.hashes, s.shapes, s.count};
    return true;
}

bool eng_tokenize(const char *text, size_t n, eng_arena *arena, eng_tokens *out) {
    const eng_bitmap_kind best = eng_bitmap_best();
    return eng_tokenize_with(&best, text, n, 0, arena, out);
}

bool eng_tokenize_padded(const char *text, size_t n, eng_arena *arena, eng_tokens *out) {
    const eng_bitmap_kind best = eng_bitmap_best();
    return eng_tokenize_with(&best, text, n, ENG_TEXT_PADDING, arena, out);
}
