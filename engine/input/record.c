#include "input/record.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/utf8.h"
#include "input/field.h"

#define REPLACEMENT "\xEF\xBF\xBD"

typedef struct source {
    const char *file;
    size_t line;
    eng_error *err;
} source;

static eng_read_status bad(const source *from, const char *what, const char *advice) {
    eng_error_set(from->err, "%s:%zu: %s; %s", from->file, from->line, what, advice);
    return ENG_READ_BAD;
}

static eng_read_status no_memory(const source *from) {
    eng_error_memory(from->err);
    return ENG_READ_FAILED;
}

/* jansson refuses broken UTF-8: every byte of it becomes U+FFFD. */
static void mend(eng_buffer *out, const char *s, size_t n) {
    size_t run = 0;
    for (size_t i = 0; i < n;) {
        size_t length = eng_utf8_length(s + i, n - i);
        if (length == 0) {
            eng_buffer_add(out, s + run, i - run);
            eng_buffer_puts(out, REPLACEMENT);
            run = i + 1;
        }
        i += length ? length : 1;
    }
    eng_buffer_add(out, s + run, n - run);
}

static eng_read_status load(eng_record *r, const source *from, const char *s, size_t n) {
    json_error_t why;
    const char *excess = eng_json_excess(s, n, ENG_RECORD_VALUES);
    if (excess != NULL) {
        eng_error_set(from->err,
                      "%s:%zu: JSON nested more than %d levels or of more than %d values, at byte "
                      "%zu; leave out what is no article",
                      from->file, from->line, ENG_JSON_DEPTH, ENG_RECORD_VALUES,
                      (size_t)(excess - s) + 1);
        return ENG_READ_BAD;
    }
    r->json = json_loadb(s, n, JSON_ALLOW_NUL | JSON_DECODE_ANY, &why);
    /* jansson has no words, and mostly no code, for a failed allocation. */
    if (r->json == NULL && why.text[0] == '\0') return no_memory(from);
    if (r->json == NULL) {
        char shown[ENG_FIELD_SHOWN];
        eng_error_set(from->err,
                      "%s:%zu: broken JSON at column %d: %s; each line must be one whole object "
                      "(`jq -c . FILE` puts objects on lines)",
                      from->file, from->line, why.column,
                      eng_field_show(why.text, strlen(why.text), shown));
        return ENG_READ_BAD;
    }
    if (!json_is_object(r->json))
        return bad(from, "not a JSON object", "each line must be as {\"text\": \"...\"}");
    return ENG_READ_ARTICLE;
}

/* A C string ends at its first NUL, so a NUL inside becomes U+FFFD. */
static bool replace_nuls(json_t *value) {
    const char *s = json_string_value(value);
    size_t n = json_string_length(value);
    if (memchr(s, '\0', n) == NULL) return true;
    eng_buffer out = {0};
    for (size_t i = 0; i < n; i++) {
        if (s[i] == '\0')
            eng_buffer_puts(&out, REPLACEMENT);
        else
            eng_buffer_putc(&out, s[i]);
    }
    bool ok = !out.failed && json_string_setn(value, out.data, out.size) == 0;
    eng_buffer_free(&out);
    return ok;
}

/* The string of a field that may be absent; what is no string stays in the object, for meta. */
static bool get_string(const eng_record *r, const char *key, const char **out) {
    json_t *value = json_object_get(r->json, key);
    *out = NULL;
    if (!json_is_string(value)) return true;
    if (!replace_nuls(value)) return false;
    if (json_string_length(value) > 0) *out = json_string_value(value);
    return true;
}

static eng_read_status get_id(eng_record *r, const source *from, eng_input *out) {
    const json_t *id = json_object_get(r->json, "id");
    if (id == NULL || json_is_null(id)) return ENG_READ_ARTICLE;
    if (json_is_string(id))
        return get_string(r, "id", &out->id) ? ENG_READ_ARTICLE : no_memory(from);
    if (json_is_integer(id)) {
        snprintf(r->number, sizeof r->number, "%" JSON_INTEGER_FORMAT, json_integer_value(id));
    } else if (json_is_real(id)) {
        eng_buffer text = {0};
        eng_buffer_double(&text, json_real_value(id));
        snprintf(r->number, sizeof r->number, "%s", text.failed ? "" : text.data);
        eng_buffer_free(&text);
        if (r->number[0] == '\0') return no_memory(from);
    } else {
        return bad(from, "\"id\" is no string and no number", "give one, or leave it out");
    }
    out->id = r->number;
    return ENG_READ_ARTICLE;
}

static eng_read_status get_date(const eng_record *r, const source *from, eng_input *out) {
    const json_t *date = json_object_get(r->json, "date");
    if (date == NULL || json_is_null(date)) return ENG_READ_ARTICLE;
    if (!json_is_string(date))
        return bad(from, "\"date\" is no string", "write it as \"2019-04-11\"");
    const char *s = json_string_value(date);
    size_t n = json_string_length(date);
    if (n == 0 || eng_field_date(s, n, &out->date)) return ENG_READ_ARTICLE;
    eng_field_date_error(from->file, from->line, s, n, from->err);
    return ENG_READ_BAD;
}

/* The fields that nothing above took, in their order. The strings taken stay in r->json. */
static eng_read_status get_meta(eng_record *r, const source *from, eng_input *out) {
    static const char *const text_keys[] = {"title", "source", "url"};
    json_t *rest = json_copy(r->json);
    if (rest == NULL) return no_memory(from);
    json_object_del(rest, "id");
    json_object_del(rest, "date");
    json_object_del(rest, "text");
    for (size_t i = 0; i < 3; i++) {
        const json_t *value = json_object_get(rest, text_keys[i]);
        if (json_is_string(value) || json_is_null(value)) json_object_del(rest, text_keys[i]);
    }
    bool any = json_object_size(rest) > 0;
    if (any) r->meta = json_dumps(rest, JSON_COMPACT);
    json_decref(rest);
    if (any && r->meta == NULL) return no_memory(from);
    out->meta = r->meta;
    return ENG_READ_ARTICLE;
}

static void forget(eng_record *r) {
    json_decref(r->json);
    r->json = NULL;
    free(r->meta);
    r->meta = NULL;
}

eng_read_status eng_record_parse(eng_record *r, const char *file, size_t line, const char *bytes,
                                 size_t n, eng_input *out, eng_error *err) {
    const source from = {file, line, err};
    *out = (eng_input){.invalid = eng_utf8_invalid(bytes, n)};
    forget(r);
    if (out->invalid > 0) {
        eng_buffer_clear(&r->line);
        mend(&r->line, bytes, n);
        if (r->line.failed) return no_memory(&from);
        bytes = r->line.data;
        n = r->line.size;
    }
    eng_read_status status = load(r, &from, bytes, n);
    if (status != ENG_READ_ARTICLE) return status;

    const json_t *text = json_object_get(r->json, "text");
    if (!json_is_string(text))
        return bad(&from, text ? "\"text\" is no string" : "no \"text\" in the object",
                   "every record needs its article there, as a string");
    out->text = json_string_value(text);
    out->text_size = json_string_length(text);
    if (!get_string(r, "title", &out->title) || !get_string(r, "source", &out->source) ||
        !get_string(r, "url", &out->url))
        return no_memory(&from);
    status = get_id(r, &from, out);
    if (status == ENG_READ_ARTICLE) status = get_date(r, &from, out);
    if (status == ENG_READ_ARTICLE) status = get_meta(r, &from, out);
    return status;
}

eng_read_status eng_record_read(eng_record *r, const char *file, size_t line, const char *bytes,
                                size_t n, eng_input *out, eng_error *err) {
    forget(r); /* it may be large */
    if (eng_utf8_invalid(bytes, n) == 0 && eng_scan_object(&r->scan, bytes, n, out))
        return ENG_READ_ARTICLE;
    return eng_record_parse(r, file, line, bytes, n, out, err);
}

void eng_record_free(eng_record *r) {
    forget(r);
    eng_scan_free(&r->scan);
    eng_buffer_free(&r->line);
}
