/* tokens.c: any bytes cut into tokens, in every way that this machine knows: all give the same. */
#include <stdbool.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "check.h"
#include "text/tokens.h"

static bool has(const eng_token *t, unsigned shape) {
    return (t->shape & shape) != 0;
}

/* Is the character one that may stand between tokens? Control characters and the spaces of Unicode,
 * and what has no width. */
static bool is_blank(uint32_t code) {
    return code <= ' ' || code == 0x7F || code == 0x85 || code == 0xA0 ||
           (code >= 0x2000 && code <= 0x200F) || code == 0x2028 || code == 0x2029 ||
           code == 0x202F || code == 0x3000 || code == 0xFEFF || code == 0xAD || code == 0x2060;
}

/* The bytes between two tokens, which are whole characters. Gives the number of ends of lines among
 * them. */
static size_t check_gap(const char *s, size_t n) {
    size_t lines = 0;
    for (size_t i = 0; i < n;) {
        size_t length = eng_utf8_length(s + i, n - i);
        CHECK(length > 0, "a broken byte is a token");
        uint32_t code = eng_utf8_decode(s + i, length);
        CHECK(is_blank(code), "only blanks are left out");
        lines += code == '\n' || code == 0x2028 || code == 0x2029;
        i += length;
    }
    return lines;
}

static void check_shape(const eng_token *t, size_t gap, size_t lines, bool first) {
    unsigned kinds = has(t, ENG_SHAPE_WORD) + has(t, ENG_SHAPE_NUMBER) + has(t, ENG_SHAPE_PUNCT);
    CHECK(kinds == 1, "a word, a number or a mark");
    CHECK(has(t, ENG_SHAPE_GLUED) == (gap == 0 && !first), "glued where nothing is between");
    CHECK(has(t, ENG_SHAPE_NEWLINE) == (first || lines > 0), "begins a line");
    CHECK(has(t, ENG_SHAPE_PARAGRAPH) == (first || lines > 1), "begins a paragraph");
    CHECK(!has(t, ENG_SHAPE_QUOTE) || has(t, ENG_SHAPE_PUNCT), "a quotation mark is a mark");
    CHECK(!has(t, ENG_SHAPE_DOTTED) || has(t, ENG_SHAPE_STOP), "its last dot may end a sentence");
    CHECK(!has(t, ENG_SHAPE_DOTTED | ENG_SHAPE_CLITIC) || has(t, ENG_SHAPE_WORD), "a word");
    CHECK(t->word == ENG_NO_WORD && t->mention == -1, "nothing is known yet");
}

static void check_fold(const char *s, size_t n) {
    char out[ENG_FOLD_MAX + 1];
    for (size_t room = 0; room <= ENG_FOLD_MAX; room += room < 4 ? 1 : 15) {
        memset(out, 7, sizeof out);
        size_t k = eng_fold(s, n, out, room);
        CHECK(k <= room && k <= n, "folded is no longer");
        CHECK(out[room] == 7, "nothing is written beyond the room");
    }
}

static void check_hash(uint64_t hash, const char *s, size_t n) {
    char form[ENG_FOLD_MAX];
    size_t size = eng_fold(s, n, form, sizeof form);
    CHECK(hash == (size ? eng_form_hash(form, size) : 0), "the hash of its form");
}

static void check_tokens(const char *text, size_t n, const eng_tokens *tokens) {
    size_t end = 0;
    for (size_t i = 0; i < tokens->count; i++) {
        const eng_token *t = &tokens->at[i];
        CHECK(t->start >= end, "in order, and none over another");
        CHECK(t->end > t->start, "none is empty");
        CHECK(t->end <= n, "inside the text");
        size_t lines = check_gap(text + end, t->start - end);
        check_shape(t, t->start - end, lines, i == 0);
        check_fold(text + t->start, t->end - t->start);
        check_hash(tokens->hashes[i], text + t->start, t->end - t->start);
        end = t->end;
    }
    check_gap(text + end, n - end);
}

static void check_same(const eng_tokens *a, const eng_tokens *b) {
    CHECK(a->count == b->count, "as many tokens");
    for (size_t i = 0; i < a->count; i++) {
        CHECK(a->at[i].start == b->at[i].start && a->at[i].end == b->at[i].end, "the same places");
        CHECK(a->at[i].shape == b->at[i].shape, "the same shapes");
        CHECK(a->hashes[i] == b->hashes[i], "the same hashes");
        CHECK(a->shapes[i] == a->at[i].shape, "shapes twice");
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const char *text = (const char *)data;
    eng_arena arena = {0};
    eng_tokens first, other;
    eng_bitmap_kind kinds[ENG_BITMAP_KINDS];
    CHECK(eng_tokenize(text, size, &arena, &first), "memory");
    check_tokens(text, size, &first);
    eng_bitmap_kinds(kinds);
    for (size_t i = 0; i < ENG_BITMAP_KINDS; i++) {
        if (kinds[i].make == NULL) continue;
        CHECK(eng_tokenize_with(&kinds[i], text, size, 0, &arena, &other), kinds[i].name);
        check_same(&first, &other);
    }
    char *padded = calloc(size + ENG_TEXT_PADDING, 1);
    CHECK(padded != NULL, "memory");
    if (size > 0) memcpy(padded, text, size);
    CHECK(eng_tokenize_padded(padded, size, &arena, &other), "padded");
    check_same(&first, &other);
    free(padded);
    eng_arena_free(&arena);
    return 0;
}
