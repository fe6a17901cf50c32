#include "text/tokens.h"

#include <string.h>

#include "base/charset.h"
#include "text/facts.h"
#include "text/fold.h"
#include "text/shapes.h"
#include "text/tokens_internal.h"

enum { SHORT = 16 }; /* bytes */

/* What eng_form_hash gives for the folded form of up to SHORT ASCII bytes, none of which is @ or
 * from [ to _; SHORT can be read. */
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
__attribute__((noinline)) static size_t scan_rare(eng_scanner *s, const pieces *p, size_t i,
                                                  unsigned before, size_t *last) {
    s->at = p->starts[i];
    if (eng_rare_token(s, before)) *last = s->at;
    while (++i < p->count && p->starts[i] < s->at)
        ;
    return i;
}

/* Whether the bytes, three of which can be read, are a mark or a no-break space: above ASCII, and
 * all the same the end of a word. */
static inline bool ends_word(const char *s) {
    return eng_is_general_mark(s) || memcmp(s, "\xC2\xA0", 2) == 0;
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
    if (c.quote == 0 || !eng_is_letter((unsigned char)tail[0])) return c;
    const bool two = eng_is_letter((unsigned char)tail[1]);
    const unsigned char after = (unsigned char)tail[1 + two];
    if (eng_is_letter(after) || eng_is_digit(after) || after >= 0x80 || eng_is_in("&'+", after))
        return c;
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
    return after < 0x80 && !(eng_is_in(".,:", after) && eng_is_digit((unsigned char)text[end + 1]));
}

/* Reads pieces from i on that are tokens as they stand, up to one that ends at `limit` or behind
 * it, or is long. Returns the first one that is not read. */
__attribute__((noinline)) static size_t scan_plain(eng_scanner *s, const pieces *p, size_t i,
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
        eng_set_token(token++, at, end, (unsigned)shape, eng_first_facts[first]);
        *hash++ = short_hash(text + at, end - at);
        last = end;
    }
    s->count = (size_t)(token - s->tokens);
    *end_of_last = last;
    return i;
}

/* Reads the token at piece i, where something may be odd; `before` says what stands before it.
 * Returns the first piece that is not read. */
static size_t scan_odd(eng_scanner *s, const pieces *p, size_t i, unsigned before, bool safe,
                       size_t *last) {
    const char *text = s->text;
    const size_t at = p->starts[i], end = p->ends[i], size = end - at;
    const unsigned char first = (unsigned char)text[at];
    unsigned shape = FIRST_SHAPE[first];
    clitic c = {0};
    if (!safe || size > SHORT) return scan_rare(s, p, i, before, last);
    if (shape == 0) {
        if (eng_is_digit(first) && is_number(text, end)) {
            shape = before | ENG_SHAPE_NUMBER;
            eng_put_token(s, at, end, shape, eng_own_facts(text + at, size, shape),
                          short_hash(text + at, size));
            *last = end;
            return i + 1;
        }
        if (eng_is_general_mark(text + at)) {
            eng_add_token(s, at, at + 3, before | ENG_SHAPE_PUNCT);
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
        shape |= eng_case_shape(text + at, cut - at);
    eng_put_token(s, at, cut, before | shape, eng_first_facts[first],
                  short_hash(text + at, cut - at));
    *last = end + c.size;
    if (c.size == 0) return i + 1;
    eng_put_token(s, cut, *last, ENG_SHAPE_GLUED | ENG_SHAPE_WORD | ENG_SHAPE_CLITIC,
                  ENG_FACTS_CLITIC, c.hash);
    return i + 2 + c.quote; /* each byte of the apostrophe is a piece */
}

/* Most pieces are tokens, as what follows does not change them, and are read by scan_plain. Its
 * branches nearly always go the same way: one that doesn't costs more than all the rest. */
static void scan(eng_scanner *s, const pieces *p) {
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
    eng_scanner s = {.text = text, .n = n, .room = n + padding};
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
