#include "world/event.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "base/hash.h"
#include "world/cameo.h"

static const struct {
    const char *name;
    int quad;
    double scale;
} TYPES[ENG_EVENT_TYPES] = {
    /* The scale is that of the CAMEO root class a type comes from. REQUEST joins appeals (+3) and
     * demands (-5), so it stands midway; AID rounds Goldstein's economic (7.4) and military (8.3)
     * aid. */
    [ENG_AGREE] = {"AGREE", 1, 4.0},         [ENG_CONSULT] = {"CONSULT", 1, 1.0},
    [ENG_SUPPORT] = {"SUPPORT", 1, 3.5},     [ENG_CONCEDE] = {"CONCEDE", 1, 5.0},
    [ENG_COOPERATE] = {"COOPERATE", 2, 6.0}, [ENG_AID] = {"AID", 2, 8.0},
    [ENG_RETREAT] = {"RETREAT", 2, 5.0},     [ENG_REQUEST] = {"REQUEST", 3, -1.0},
    [ENG_ACCUSE] = {"ACCUSE", 3, -2.0},      [ENG_REJECT] = {"REJECT", 3, -4.0},
    [ENG_THREATEN] = {"THREATEN", 3, -6.0},  [ENG_PROTEST] = {"PROTEST", 4, -6.5},
    [ENG_SANCTION] = {"SANCTION", 4, -4.0},  [ENG_MOBILIZE] = {"MOBILIZE", 4, -7.2},
    [ENG_COERCE] = {"COERCE", 4, -7.0},      [ENG_ASSAULT] = {"ASSAULT", 4, -10.0},
};

static const struct {
    unsigned bit;
    const char *name;
} AUX[] = {
    {ENG_AUX_NEGATION, "negation"},
    {ENG_AUX_FUTURE, "future"},
    {ENG_AUX_HYPOTHETICAL, "hypothetical"},
    {ENG_AUX_HISTORICAL, "historical"},
};

#define COUNT(a) (sizeof(a) / sizeof *(a))

const char *eng_event_type_name(eng_event_type type) {
    return (unsigned)type < ENG_EVENT_TYPES ? TYPES[type].name : "";
}

eng_event_type eng_event_type_from(const char *name, size_t n) {
    for (int t = 0; t < ENG_EVENT_TYPES; t++)
        if (strlen(TYPES[t].name) == n && memcmp(TYPES[t].name, name, n) == 0)
            return (eng_event_type)t;
    return ENG_EVENT_TYPES;
}

int eng_event_quad(eng_event_type type) {
    return (unsigned)type < ENG_EVENT_TYPES ? TYPES[type].quad : 0;
}

double eng_event_scale(eng_event_type type) {
    return (unsigned)type < ENG_EVENT_TYPES ? TYPES[type].scale : 0;
}

static void write_text(eng_buffer *out, const char *s) {
    if (s == NULL)
        eng_buffer_puts(out, "null");
    else
        eng_buffer_json(out, s, strlen(s));
}

static void write_date(eng_buffer *out, eng_date date) {
    char text[ENG_DATE_TEXT];
    write_text(out, date.year ? eng_date_format(date, text) : NULL);
}

static void write_list(eng_buffer *out, const char *const *items, size_t n) {
    eng_buffer_putc(out, '[');
    for (size_t i = 0; i < n; i++) {
        if (i > 0) eng_buffer_putc(out, ',');
        write_text(out, items[i]);
    }
    eng_buffer_putc(out, ']');
}

static void write_span(eng_buffer *out, const uint32_t span[2]) {
    eng_buffer_printf(out, "[%lu,%lu]", (unsigned long)span[0], (unsigned long)span[1]);
}

static void write_entities(eng_buffer *out, const eng_event *event) {
    eng_buffer_putc(out, '{');
    for (size_t i = 0; i < event->entity_count; i++) {
        const eng_event_entity *e = &event->entities[i];
        if (i > 0) eng_buffer_putc(out, ',');
        write_text(out, e->id ? e->id : "");
        eng_buffer_puts(out, ":{\"text\":");
        write_text(out, e->text);
        eng_buffer_puts(out, ",\"span\":");
        write_span(out, e->span);
        eng_buffer_puts(out, ",\"via\":");
        write_text(out, e->via);
        if (e->person != NULL) {
            eng_buffer_puts(out, ",\"person\":");
            write_text(out, e->person);
        }
        if (e->sector != NULL) {
            eng_buffer_puts(out, ",\"sector\":");
            write_text(out, e->sector);
        }
        eng_buffer_putc(out, '}');
    }
    eng_buffer_putc(out, '}');
}

static void write_when(eng_buffer *out, const eng_event *event) {
    eng_buffer_puts(out, ",\"when\":{\"value\":");
    write_date(out, event->when.value);
    eng_buffer_puts(out, ",\"end\":");
    write_date(out, event->when.end);
    if (event->when.open) eng_buffer_puts(out, ",\"open\":true");
    eng_buffer_puts(out, ",\"text\":");
    write_text(out, event->when.text);
    eng_buffer_putc(out, '}');
}

/* Who, to whom, what: the keys from "id" to "text". */
static void write_act(eng_buffer *out, const eng_event *event) {
    eng_buffer_puts(out, "{\"id\":");
    write_text(out, event->id);
    eng_buffer_puts(out, ",\"article\":");
    write_text(out, event->article);
    eng_buffer_puts(out, ",\"date\":");
    write_date(out, event->date);
    eng_buffer_puts(out, ",\"actor\":");
    write_list(out, event->actor, event->actors);
    eng_buffer_puts(out, ",\"recipient\":");
    write_list(out, event->recipient, event->recipients);
    eng_buffer_printf(out, ",\"type\":\"%s\",\"mode\":", eng_event_type_name(event->type));
    write_text(out, event->mode);
    eng_buffer_puts(out, ",\"act\":");
    write_text(out, event->act);
    const char *aux[COUNT(AUX)];
    size_t n = 0;
    for (size_t i = 0; i < COUNT(AUX); i++)
        if (event->aux & AUX[i].bit) aux[n++] = AUX[i].name;
    eng_buffer_puts(out, ",\"aux\":");
    write_list(out, aux, n);
    eng_buffer_puts(out, ",\"by\":");
    write_text(out, event->by);
    eng_buffer_puts(out, ",\"text\":");
    write_text(out, event->text);
}

void eng_event_write(const eng_event *event, eng_buffer *out) {
    write_act(out, event);
    write_when(out, event);
    eng_buffer_printf(out, ",\"sentence\":%lu,\"span\":", (unsigned long)event->sentence);
    write_span(out, event->span);
    eng_buffer_puts(out, ",\"rule\":");
    write_text(out, event->rule);
    eng_buffer_puts(out, ",\"cameo\":");
    write_text(out,
               event->cameo ? event->cameo : eng_event_cameo(event->type, event->mode, event->act));
    eng_buffer_printf(out, ",\"quad\":%d,\"mentions\":[",
                      event->quad ? event->quad : eng_event_quad(event->type));
    for (size_t i = 0; i < event->mention_count; i++) {
        if (i > 0) eng_buffer_putc(out, ',');
        write_span(out, event->mentions[i]);
    }
    eng_buffer_puts(out, "],\"actors\":");
    write_entities(out, event);
    eng_buffer_putc(out, '}');
}

/* What reading needs at hand. */
typedef struct reader {
    eng_arena *arena;
    eng_error *err;
} reader;

static bool absent(const json_t *value) {
    return value == NULL || json_is_null(value);
}

static bool copy_text(reader *r, const json_t *value, const char **out) {
    *out = eng_arena_copy(r->arena, json_string_value(value), json_string_length(value));
    if (*out == NULL) eng_error_memory(r->err);
    return *out != NULL;
}

static bool read_text(reader *r, const json_t *object, const char *key, const char **out) {
    const json_t *value = json_object_get(object, key);
    *out = NULL;
    if (absent(value)) return true;
    if (json_is_string(value)) return copy_text(r, value, out);
    eng_error_set(r->err, "event: \"%s\" wants a string or null", key);
    return false;
}

static bool read_date(reader *r, const json_t *object, const char *key, eng_date *out) {
    const json_t *value = json_object_get(object, key);
    *out = (eng_date){0};
    if (absent(value)) return true;
    if (json_is_string(value) &&
        eng_date_parse(json_string_value(value), json_string_length(value), out))
        return true;
    eng_error_set(r->err, "event: \"%s\" wants a date (YYYY, YYYY-MM or YYYY-MM-DD) or null%s%.40s",
                  key, json_is_string(value) ? ", not " : "",
                  json_is_string(value) ? json_string_value(value) : "");
    return false;
}

static bool read_number(reader *r, const json_t *value, const char *key, uint32_t *out) {
    json_int_t n = json_integer_value(value);
    if (!json_is_integer(value) || n < 0 || n > (json_int_t)UINT32_MAX) {
        eng_error_set(r->err, "event: \"%s\" wants whole numbers from 0 to %lu", key,
                      (unsigned long)UINT32_MAX);
        return false;
    }
    *out = (uint32_t)n;
    return true;
}

static bool read_span(reader *r, const json_t *value, const char *key, uint32_t out[2]) {
    out[0] = out[1] = 0;
    if (absent(value)) return true;
    if (!json_is_array(value) || json_array_size(value) != 2) {
        eng_error_set(r->err, "event: \"%s\" wants [start, end]", key);
        return false;
    }
    if (!read_number(r, json_array_get(value, 0), key, &out[0])) return false;
    if (!read_number(r, json_array_get(value, 1), key, &out[1])) return false;
    if (out[0] <= out[1]) return true;
    eng_error_set(r->err, "event: \"%s\" ends before it starts", key);
    return false;
}

static bool read_codes(reader *r, const json_t *object, const char *key, const char ***out,
                       size_t *count) {
    const json_t *list = json_object_get(object, key);
    if (!json_is_array(list)) {
        eng_error_set(r->err, "event: \"%s\" wants a list of codes", key);
        return false;
    }
    *count = json_array_size(list);
    *out = eng_arena_zalloc(r->arena, *count + 1, sizeof **out);
    if (*out == NULL) {
        eng_error_memory(r->err);
        return false;
    }
    for (size_t i = 0; i < *count; i++) {
        const json_t *code = json_array_get(list, i);
        if (!json_is_string(code) || json_string_length(code) == 0) {
            eng_error_set(r->err, "event: \"%s\" wants codes that are strings, not empty", key);
            return false;
        }
        if (!copy_text(r, code, &(*out)[i])) return false;
    }
    return true;
}

static bool read_type(reader *r, const json_t *object, eng_event *out) {
    const json_t *value = json_object_get(object, "type");
    if (!json_is_string(value)) {
        eng_error_set(r->err, "event: \"type\" wants the name of a PLOVER type");
        return false;
    }
    out->type = eng_event_type_from(json_string_value(value), json_string_length(value));
    if (out->type != ENG_EVENT_TYPES) return true;
    eng_error_set(r->err, "event: \"type\" is no PLOVER type: %.40s", json_string_value(value));
    return false;
}

static bool read_aux(reader *r, const json_t *object, eng_event *out) {
    const json_t *list = json_object_get(object, "aux");
    if (absent(list)) return true;
    for (size_t i = 0; i < json_array_size(list); i++) {
        const char *name = json_string_value(json_array_get(list, i));
        unsigned bit = 0;
        for (size_t k = 0; name != NULL && k < COUNT(AUX); k++)
            if (strcmp(AUX[k].name, name) == 0) bit = AUX[k].bit;
        if (bit == 0) {
            eng_error_set(r->err,
                          "event: \"aux\" holds %.40s; it may hold negation, future, "
                          "hypothetical and historical",
                          name ? name : "what is no string");
            return false;
        }
        out->aux |= bit;
    }
    if (json_is_array(list)) return true;
    eng_error_set(r->err, "event: \"aux\" wants a list");
    return false;
}

static bool read_when(reader *r, const json_t *object, eng_event *out) {
    const json_t *when = json_object_get(object, "when");
    if (absent(when)) return true;
    if (!json_is_object(when)) {
        eng_error_set(r->err, "event: \"when\" wants an object or null");
        return false;
    }
    out->when.open = json_is_true(json_object_get(when, "open"));
    return read_date(r, when, "value", &out->when.value) &&
           read_date(r, when, "end", &out->when.end) && read_text(r, when, "text", &out->when.text);
}

static bool read_mentions(reader *r, const json_t *object, eng_event *out) {
    const json_t *list = json_object_get(object, "mentions");
    if (absent(list)) return true;
    if (!json_is_array(list)) {
        eng_error_set(r->err, "event: \"mentions\" wants a list of spans");
        return false;
    }
    out->mention_count = json_array_size(list);
    out->mentions = eng_arena_zalloc(r->arena, out->mention_count + 1, sizeof *out->mentions);
    if (out->mentions == NULL) {
        eng_error_memory(r->err);
        return false;
    }
    for (size_t i = 0; i < out->mention_count; i++)
        if (!read_span(r, json_array_get(list, i), "mentions", out->mentions[i])) return false;
    return true;
}

static bool read_entity(reader *r, const char *id, const json_t *value, eng_event_entity *out) {
    if (!json_is_object(value)) {
        eng_error_set(r->err, "event: \"actors\" wants an object for %.40s", id);
        return false;
    }
    out->id = eng_arena_copy(r->arena, id, strlen(id));
    if (out->id == NULL) {
        eng_error_memory(r->err);
        return false;
    }
    return read_text(r, value, "text", &out->text) && read_text(r, value, "via", &out->via) &&
           read_text(r, value, "person", &out->person) &&
           read_text(r, value, "sector", &out->sector) &&
           read_span(r, json_object_get(value, "span"), "span", out->span);
}

static bool read_entities(reader *r, json_t *object, eng_event *out) {
    json_t *map = json_object_get(object, "actors");
    if (absent(map)) return true;
    if (!json_is_object(map)) {
        eng_error_set(r->err, "event: \"actors\" wants an object");
        return false;
    }
    out->entities = eng_arena_zalloc(r->arena, json_object_size(map) + 1, sizeof *out->entities);
    if (out->entities == NULL) {
        eng_error_memory(r->err);
        return false;
    }
    const char *id;
    json_t *value;
    json_object_foreach(map, id, value) {
        if (!read_entity(r, id, value, &out->entities[out->entity_count])) return false;
        out->entity_count++;
    }
    return true;
}

/* An event that nobody named gets the hash of its JSON, so that reading it twice is noticed. */
static bool read_id(reader *r, const json_t *object, eng_event *out) {
    const json_t *value = json_object_get(object, "id");
    if (absent(value)) {
        eng_buffer text = {0};
        eng_event_write(out, &text);
        if (text.failed)
            eng_error_memory(r->err);
        else
            snprintf(out->id, sizeof out->id, "%016llx",
                     (unsigned long long)eng_hash(text.data, text.size, 0));
        eng_buffer_free(&text);
        return out->id[0] != '\0';
    }
    size_t n = json_string_length(value);
    if (n == 0 || n >= sizeof out->id) {
        eng_error_set(r->err, "event: \"id\" wants a string of 1 to %d bytes or null",
                      (int)sizeof out->id - 1);
        return false;
    }
    memcpy(out->id, json_string_value(value), n + 1);
    return true;
}

static bool read_object(reader *r, json_t *object, eng_event *out) {
    if (!read_codes(r, object, "actor", &out->actor, &out->actors)) return false;
    if (!read_codes(r, object, "recipient", &out->recipient, &out->recipients)) return false;
    if (!read_type(r, object, out) || !read_aux(r, object, out)) return false;
    if (!read_text(r, object, "article", &out->article)) return false;
    if (!read_date(r, object, "date", &out->date)) return false;
    if (!read_text(r, object, "mode", &out->mode)) return false;
    if (!read_text(r, object, "act", &out->act)) return false;
    if (!read_text(r, object, "by", &out->by)) return false;
    if (!read_text(r, object, "text", &out->text)) return false;
    if (!read_text(r, object, "rule", &out->rule)) return false;
    if (!read_text(r, object, "cameo", &out->cameo)) return false;
    if (!read_text(r, object, "context", &out->context)) return false;
    const json_t *sentence = json_object_get(object, "sentence");
    if (!absent(sentence) && !read_number(r, sentence, "sentence", &out->sentence)) return false;
    if (!read_span(r, json_object_get(object, "span"), "span", out->span)) return false;
    if (!read_when(r, object, out) || !read_mentions(r, object, out)) return false;
    if (!read_entities(r, object, out)) return false;
    if (out->cameo == NULL) out->cameo = eng_event_cameo(out->type, out->mode, out->act);
    out->quad = eng_event_quad(out->type);
    return read_id(r, object, out);
}

bool eng_event_read(const char *json, size_t n, eng_arena *arena, eng_event *out, eng_error *err) {
    *out = (eng_event){0};
    json_error_t why;
    json_t *object = json_loadb(json, n, 0, &why);
    if (object == NULL) {
        eng_error_set(err, "event: this is no JSON: %s at byte %d", why.text, why.position);
        return false;
    }
    bool ok = json_is_object(object);
    if (ok)
        ok = read_object(&(reader){arena, err}, object, out);
    else
        eng_error_set(err, "event: wants a JSON object");
    json_decref(object);
    return ok;
}
