#include "input/header.h"

#include <string.h>

#include "input/field.h"

typedef struct header {
    const char *file;
    char *at, *end; /* what is left to read; *end is the NUL */
    size_t line;
    eng_input *out;
    eng_error *err;
} header;

typedef enum { NOT_HEADER, WHOLE_LINE, TEXT_FOLLOWS, BAD } header_line;

static bool blank(char c) {
    return c == ' ' || c == '\t';
}

/* Skips white space, counting lines. */
static void skip_space(header *h) {
    for (; h->at < h->end && eng_field_space(*h->at); h->at++)
        h->line += *h->at == '\n';
}

/* Does s begin with the key (given in lower case), and end it there? */
static bool is_key(const char *s, const char *end, const char *key) {
    for (; *key != '\0'; s++, key++)
        if (s == end || (*s | 0x20) != *key) return false;
    return s < end && (*s == ':' || blank(*s));
}

/* A date without a colon must look like one: an article may begin with "Date palms". */
static bool looks_like_date(const char *s, const char *end) {
    size_t digits = 0;
    while (s < end && *s >= '0' && *s <= '9') {
        s++;
        digits++;
    }
    return digits == 4 && s < end && *s == '-';
}

static header_line read_date(header *h, const char *s, const char *end) {
    if (eng_field_date(s, (size_t)(end - s), &h->out->date)) return WHOLE_LINE;
    const char *stop = s;
    while (stop < end && !eng_field_space(*stop))
        stop++;
    if (eng_field_date(s, (size_t)(stop - s), &h->out->date)) {
        h->at += stop - h->at;
        return TEXT_FOLLOWS;
    }
    if (!looks_like_date(s, end)) stop = end;
    eng_field_date_error(h->file, h->line, s, (size_t)(stop - s), h->err);
    return BAD;
}

/* The line that begins at h->at and ends before `end`. */
static header_line read_line(header *h, char *end) {
    static const char *const keys[] = {"date", "title", "source", "url", "id"};
    const char **fields[] = {NULL, &h->out->title, &h->out->source, &h->out->url, &h->out->id};
    size_t k = 0;
    while (k < 5 && !is_key(h->at, end, keys[k]))
        k++;
    if (k == 5) return NOT_HEADER;
    char *s = h->at + strlen(keys[k]);
    while (s < end && blank(*s))
        s++;
    bool colon = s < end && *s == ':';
    if (colon) s++;
    while (s < end && eng_field_space(*s))
        s++;
    if (!colon && (k != 0 || !looks_like_date(s, end))) return NOT_HEADER;
    if (s == end) return WHOLE_LINE;
    if (k == 0) return read_date(h, s, end);
    if (memchr(s, '\0', (size_t)(end - s)) != NULL) return NOT_HEADER; /* it would be cut there */
    while (end > s && eng_field_space(end[-1]))
        end--;
    *end = '\0';
    *fields[k] = s;
    return WHOLE_LINE;
}

bool eng_header_read(const char *file, char *bytes, size_t n, eng_input *out, eng_error *err) {
    *out = (eng_input){.line = 1};
    header h = {file, bytes, bytes + n, 1, out, err};
    bool any = false;
    skip_space(&h);
    for (;;) {
        while (h.at < h.end && blank(*h.at))
            h.at++;
        char *newline = memchr(h.at, '\n', (size_t)(h.end - h.at));
        char *end = newline ? newline : h.end;
        header_line kind = read_line(&h, end);
        if (kind == BAD) return false;
        if (kind == NOT_HEADER) break;
        any = true;
        if (kind == TEXT_FOLLOWS) break;
        h.at = newline ? newline + 1 : h.end;
        h.line += newline != NULL;
    }
    if (any) {
        skip_space(&h);
        out->line = h.line;
    } else {
        h.at = bytes;
    }
    out->text = h.at;
    out->text_size = (size_t)(h.end - h.at);
    if (out->text_size > 0) return true;
    eng_error_set(err, "%s:%zu: a header but no text; put the article after it", file, h.line);
    return false;
}
