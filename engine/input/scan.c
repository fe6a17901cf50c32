#include "input/scan.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/block.h"
#include "input/field.h"

enum {
    MOST_FIELDS = 32, /* each key is held against all before it */
    MOST_DIGITS = 18  /* what fits 64 bits whatever the digits */
};

typedef enum { STRING, INTEGER, BOOLEAN, NOTHING } value_kind;

/* A key or a value: a string with its escapes undone, anything else as it was written. */
typedef struct value {
    value_kind kind;
    bool escaped; /* a string that had escapes, and so may need some when it is written again */
    const char *s;
    size_t n;
} value;

/* Decoded bytes are never ahead of those they came from: an escape is longer than what it stands
 * for, a string loses two quotes for one NUL, and a number is followed by a comma or a brace. */
typedef struct cursor {
    const char *at, *end;
    char *out;
} cursor;

static void skip_space(cursor *c) {
    while (c->at < c->end && (*c->at == ' ' || *c->at == '\t' || *c->at == '\n' || *c->at == '\r'))
        c->at++;
}

/* Passes the character, and white space before it. */
static bool pass(cursor *c, char wanted) {
    skip_space(c);
    if (c->at == c->end || *c->at != wanted) return false;
    c->at++;
    return true;
}

/* Copies up to the next quote, backslash or control character. Whole blocks are written, so that
 * up to ENG_BLOCK bytes behind c->out are overwritten. */
static void plain(cursor *c) {
    const char *at = c->at;
    char *out = c->out;
    uint32_t ends = 0;
    while (ends == 0 && c->end - at >= ENG_BLOCK) {
        memcpy(out, at, ENG_BLOCK);
        ends = eng_block_ends(at);
        size_t n = ends ? eng_block_first(ends) : ENG_BLOCK;
        at += n;
        out += n;
    }
    if (ends == 0)
        while (at < c->end && *at != '"' && *at != '\\' && (unsigned char)*at >= 0x20)
            *out++ = *at++;
    c->at = at;
    c->out = out;
}

static bool hex4(cursor *c, uint32_t *code) {
    *code = 0;
    if (c->end - c->at < 4) return false;
    for (int i = 0; i < 4; i++) {
        char d = *c->at++;
        char letter = (char)(d | 0x20);
        if (d >= '0' && d <= '9')
            *code = *code * 16 + (uint32_t)(d - '0');
        else if (letter >= 'a' && letter <= 'f')
            *code = *code * 16 + (uint32_t)(letter - 'a' + 10);
        else
            return false;
    }
    return true;
}

/* \u and what follows it; half a pair and U+0000 are declined. */
static bool unicode(cursor *c) {
    uint32_t code, second;
    if (!hex4(c, &code) || code == 0 || (code >= 0xDC00 && code <= 0xDFFF)) return false;
    if (code >= 0xD800 && code <= 0xDBFF) {
        if (c->end - c->at < 6 || c->at[0] != '\\' || c->at[1] != 'u') return false;
        c->at += 2;
        if (!hex4(c, &second) || second < 0xDC00 || second > 0xDFFF) return false;
        code = 0x10000 + ((code - 0xD800) << 10) + (second - 0xDC00);
    }
    int more = code >= 0x10000 ? 3 : code >= 0x800 ? 2 : code >= 0x80 ? 1 : 0;
    static const unsigned char first[] = {0, 0xC0, 0xE0, 0xF0};
    *c->out++ = (char)(first[more] | code >> 6 * more);
    while (more-- > 0)
        *c->out++ = (char)(0x80 | (code >> 6 * more & 0x3F));
    return true;
}

/* What follows a backslash. */
static bool escape(cursor *c) {
    static const char letters[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
    if (c->at == c->end) return false;
    char letter = *c->at++;
    if (letter == 'u') return unicode(c);
    const char *found = memchr(letters, letter, sizeof letters - 1);
    if (found == NULL) return false;
    *c->out++ = meant[found - letters];
    return true;
}

/* A string whose first quote is passed. */
static bool string(cursor *c, value *v) {
    *v = (value){.kind = STRING, .s = c->out};
    for (;;) {
        plain(c);
        if (c->at == c->end) return false;
        char end = *c->at++;
        if (end == '"') break;
        if (end != '\\' || !escape(c)) return false;
        v->escaped = true;
    }
    v->n = (size_t)(c->out - v->s);
    *c->out++ = '\0';
    return true;
}

static bool is_digit(const cursor *c) {
    return c->at < c->end && *c->at >= '0' && *c->at <= '9';
}

/* Only what jansson would write as it stands: no -0, no leading zero, no fraction or exponent,
 * which the caller finds where a comma should be. */
static bool integer(cursor *c, value *v) {
    *v = (value){.kind = INTEGER, .s = c->out};
    const char *start = c->at;
    c->at += *c->at == '-';
    const char *digits = c->at;
    while (is_digit(c))
        c->at++;
    size_t count = (size_t)(c->at - digits);
    if (count == 0 || count > MOST_DIGITS || (*digits == '0' && c->at - start > 1)) return false;
    v->n = (size_t)(c->at - start);
    memcpy(c->out, start, v->n);
    c->out[v->n] = '\0';
    c->out += v->n + 1;
    return true;
}

static bool literal(cursor *c, value_kind kind, const char *word, value *v) {
    size_t n = strlen(word);
    if ((size_t)(c->end - c->at) < n || memcmp(c->at, word, n) != 0) return false;
    c->at += n;
    *v = (value){.kind = kind, .s = word, .n = n};
    return true;
}

static bool scalar(cursor *c, value *v) {
    skip_space(c);
    if (c->at == c->end) return false;
    switch (*c->at) {
    case '"':
        c->at++;
        return string(c, v);
    case 't':
        return literal(c, BOOLEAN, "true", v);
    case 'f':
        return literal(c, BOOLEAN, "false", v);
    case 'n':
        return literal(c, NOTHING, "null", v);
    default:
        return integer(c, v);
    }
}

/* A string as jansson writes it: see dump_string in its src/dump.c. */
static void write_string(eng_buffer *b, const value *v) {
    eng_buffer_putc(b, '"');
    size_t run = 0;
    for (size_t i = 0; v->escaped && i < v->n; i++) {
        unsigned char c = (unsigned char)v->s[i];
        if (c >= 0x20 && c != '"' && c != '\\') continue;
        static const char from[] = "\"\\\b\f\n\r\t", to[] = "\"\\bfnrt";
        const char *found = memchr(from, c, sizeof from - 1);
        eng_buffer_add(b, v->s + run, i - run);
        if (found != NULL)
            eng_buffer_add(b, (char[]){'\\', to[found - from]}, 2);
        else
            eng_buffer_printf(b, "\\u%04X", c);
        run = i + 1;
    }
    eng_buffer_add(b, v->s + run, v->n - run);
    eng_buffer_putc(b, '"');
}

static void write_meta(eng_buffer *meta, const value *key, const value *v) {
    eng_buffer_putc(meta, meta->size == 0 ? '{' : ',');
    write_string(meta, key);
    eng_buffer_putc(meta, ':');
    if (v->kind == STRING)
        write_string(meta, v);
    else
        eng_buffer_add(meta, v->s, v->n);
}

static bool is_key(const value *key, const char *name) {
    return key->n == strlen(name) && memcmp(key->s, name, key->n) == 0;
}

/* Puts a field where it belongs; an empty string counts as absent. */
static bool take(eng_scan *scan, const value *key, const value *v, eng_input *out) {
    const char *s = v->kind == STRING && v->n > 0 ? v->s : NULL;
    if (is_key(key, "text")) {
        out->text = v->s;
        out->text_size = v->n;
        return v->kind == STRING;
    }
    if (is_key(key, "id")) {
        out->id = v->kind == INTEGER ? v->s : s;
        return v->kind != BOOLEAN;
    }
    if (is_key(key, "date")) {
        if (s != NULL) return eng_field_date(v->s, v->n, &out->date);
        return v->kind == STRING || v->kind == NOTHING;
    }
    if (v->kind == STRING || v->kind == NOTHING) {
        const char **field = is_key(key, "title")    ? &out->title
                             : is_key(key, "source") ? &out->source
                             : is_key(key, "url")    ? &out->url
                                                     : NULL;
        if (field != NULL) {
            *field = s;
            return true;
        }
    }
    write_meta(&scan->meta, key, v);
    return true;
}

static bool is_new(const value *keys, size_t count, const value *key) {
    for (size_t i = 0; i < count; i++)
        if (keys[i].n == key->n && memcmp(keys[i].s, key->s, key->n) == 0) return false;
    return true;
}

static bool object(eng_scan *scan, cursor *c, eng_input *out) {
    value keys[MOST_FIELDS], v;
    if (!pass(c, '{')) return false;
    for (size_t i = 0; i < MOST_FIELDS; i++) {
        if (!pass(c, '"') || !string(c, &keys[i])) return false;
        if (keys[i].n == 0 || !is_new(keys, i, &keys[i])) return false;
        if (!pass(c, ':') || !scalar(c, &v) || !take(scan, &keys[i], &v, out)) return false;
        if (pass(c, '}')) {
            skip_space(c);
            return c->at == c->end && out->text != NULL;
        }
        if (!pass(c, ',')) return false;
    }
    return false;
}

static bool make_room(eng_scan *scan, size_t n) {
    if (n > SIZE_MAX - ENG_BLOCK) return false;
    size_t need = n + ENG_BLOCK;
    if (need <= scan->room) return true;
    free(scan->data); /* nothing in it is wanted any more */
    size_t room = scan->room > SIZE_MAX / 2 || scan->room * 2 < need ? need : scan->room * 2;
    scan->data = malloc(room);
    scan->room = scan->data ? room : 0;
    return scan->data != NULL;
}

bool eng_scan_object(eng_scan *scan, const char *s, size_t n, eng_input *out) {
    *out = (eng_input){0};
    eng_buffer_clear(&scan->meta);
    if (!make_room(scan, n)) return false;
    cursor c = {.at = s, .end = s + n, .out = scan->data};
    if (!object(scan, &c, out) || scan->meta.failed) return false;
    if (scan->meta.size > 0) {
        eng_buffer_putc(&scan->meta, '}');
        if (scan->meta.failed) return false;
        out->meta = scan->meta.data;
    }
    return true;
}

void eng_scan_free(eng_scan *scan) {
    free(scan->data);
    eng_buffer_free(&scan->meta);
    *scan = (eng_scan){0};
}
