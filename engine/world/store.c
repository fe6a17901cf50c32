#include "world/store.h"

#include <jansson.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static void put_text(eng_buffer *out, const char *key, const char *s) {
    eng_buffer_printf(out, "\"%s\":", key);
    if (s == NULL)
        eng_buffer_puts(out, "null");
    else
        eng_buffer_json(out, s, strlen(s));
}

static void put_date(eng_buffer *out, const char *key, eng_date date) {
    char text[ENG_DATE_TEXT];
    put_text(out, key, date.year ? eng_date_format(date, text) : NULL);
}

/* 17 digits bring a double back as it was; JSON has no infinities. */
static void put_number(eng_buffer *out, const char *key, double value) {
    eng_buffer_printf(out, "\"%s\":", key);
    if (isfinite(value))
        eng_buffer_printf(out, "%.17g", value);
    else
        eng_buffer_puts(out, "null");
}

static void put_source(eng_buffer *out, const eng_source *source) {
    eng_buffer_puts(out, ",\"source\":{");
    if (source->event != NULL)
        put_text(out, "event", source->event);
    else if (source->data != NULL)
        put_text(out, "data", source->data);
    else
        put_text(out, "why", source->why);
    eng_buffer_puts(out, "}}");
}

static void start_list(eng_buffer *out, const char *name) {
    eng_buffer_printf(out, ",\n\"%s\":[", name);
}

static void next_record(eng_buffer *out, size_t i) {
    eng_buffer_puts(out, i ? ",\n" : "\n");
}

static const char *actor_id(const eng_world *w, uint32_t actor) {
    return actor == ENG_NONE ? NULL : w->actors.at[actor].id;
}

static void put_entities(const eng_world *w, eng_buffer *out) {
    start_list(out, "actors");
    for (size_t i = 0; i < w->actors.count; i++) {
        next_record(out, i);
        const char *id = w->actors.at[i].id;
        eng_buffer_json(out, id, strlen(id));
    }
    eng_buffer_putc(out, ']');
    start_list(out, "alliances");
    for (size_t i = 0; i < w->alliances.count; i++) {
        next_record(out, i);
        const char *id = actor_id(w, w->alliances.at[i].actor);
        eng_buffer_json(out, id, strlen(id));
    }
    eng_buffer_putc(out, ']');
}

static void put_events(const eng_world *w, eng_buffer *out) {
    start_list(out, "events");
    for (size_t i = 0; i < w->events.count; i++) {
        const eng_world_event *e = &w->events.at[i];
        next_record(out, i);
        eng_buffer_printf(out, "{\"candidate\":%s,",
                          e->outcome == ENG_CANDIDATE ? "true" : "false");
        put_text(out, "context", e->event->context);
        eng_buffer_puts(out, ",\"event\":");
        eng_event_write(e->event, out);
        eng_buffer_putc(out, '}');
    }
    eng_buffer_putc(out, ']');
}

static void put_attributes(const eng_world *w, eng_buffer *out) {
    start_list(out, "attributes");
    for (size_t i = 0; i < w->attributes.count; i++) {
        const eng_attribute *a = &w->attributes.at[i];
        next_record(out, i);
        eng_buffer_putc(out, '{');
        put_text(out, "actor", actor_id(w, a->actor));
        eng_buffer_putc(out, ',');
        put_text(out, "key", a->key);
        eng_buffer_putc(out, ',');
        if (a->text != NULL)
            put_text(out, "value", a->text);
        else
            put_number(out, "value", a->number);
        eng_buffer_putc(out, ',');
        put_date(out, "date", a->date);
        put_source(out, a->source);
    }
    eng_buffer_putc(out, ']');
}

static void put_claims(const eng_world *w, eng_buffer *out) {
    start_list(out, "claims");
    for (size_t i = 0; i < w->claims.count; i++) {
        const eng_claim *c = &w->claims.at[i];
        next_record(out, i);
        eng_buffer_putc(out, '{');
        put_text(out, "alliance", actor_id(w, w->alliances.at[c->alliance].actor));
        eng_buffer_putc(out, ',');
        put_text(out, "member", actor_id(w, c->member));
        eng_buffer_printf(out, ",\"kind\":\"%s\",\"denied\":%s,\"stated\":%s,",
                          eng_claim_kind_name(c->kind), c->denied ? "true" : "false",
                          c->stated ? "true" : "false");
        put_date(out, "date", c->date);
        eng_buffer_putc(out, ',');
        put_date(out, "told", c->told);
        eng_buffer_putc(out, ',');
        put_text(out, "act", c->act);
        put_source(out, c->source);
    }
    eng_buffer_putc(out, ']');
}

static void put_moves(const eng_world *w, eng_buffer *out) {
    start_list(out, "moves");
    for (size_t i = 0; i < w->moves.count; i++) {
        const eng_move *m = &w->moves.at[i];
        next_record(out, i);
        eng_buffer_putc(out, '{');
        put_text(out, "a", actor_id(w, w->pairs.at[m->pair].ends[0]));
        eng_buffer_putc(out, ',');
        put_text(out, "b", actor_id(w, w->pairs.at[m->pair].ends[1]));
        eng_buffer_printf(out, ",\"set\":%s,", m->set ? "true" : "false");
        put_number(out, "value", m->value);
        eng_buffer_putc(out, ',');
        put_date(out, "date", m->date);
        put_source(out, m->source);
    }
    eng_buffer_putc(out, ']');
}

void eng_world_write(const eng_world *w, eng_buffer *out) {
    eng_buffer_printf(out, "{\"version\":%d", ENG_WORLD_VERSION);
    put_entities(w, out);
    put_events(w, out);
    put_attributes(w, out);
    put_claims(w, out);
    put_moves(w, out);
    eng_buffer_puts(out, "\n}\n");
}

typedef struct loader {
    eng_world *w;
    const char *list; /* and record at hand, for messages */
    size_t at;
    eng_error *err;
} loader;

static bool fail(loader *l, const char *what) {
    eng_error_set(l->err, "world: %s, record %lu: %s", l->list, (unsigned long)l->at + 1, what);
    return false;
}

static bool memory(loader *l) {
    eng_error_memory(l->err);
    return false;
}

static bool get_actor(loader *l, const json_t *record, const char *key, uint32_t *out) {
    const json_t *id = json_object_get(record, key);
    *out = json_is_string(id) ? eng_world_find(l->w, json_string_value(id), json_string_length(id))
                              : ENG_NONE;
    return *out != ENG_NONE || fail(l, "names an actor that is not in \"actors\"");
}

static bool get_date(loader *l, const json_t *record, const char *key, eng_date *out) {
    const json_t *value = json_object_get(record, key);
    *out = (eng_date){0};
    if (value == NULL || json_is_null(value)) return true;
    return (json_is_string(value) &&
            eng_date_parse(json_string_value(value), json_string_length(value), out)) ||
           fail(l, "has a bad date");
}

/* A copy in the world's memory; NULL stays NULL. */
static bool keep_text(loader *l, const json_t *value, const char **out) {
    *out = NULL;
    if (!json_is_string(value)) return true;
    *out = eng_world_text(l->w, json_string_value(value), json_string_length(value));
    return *out != NULL || memory(l);
}

static bool get_source(loader *l, const json_t *record, const eng_source **out) {
    const json_t *source = json_object_get(record, "source");
    const char *event = json_string_value(json_object_get(source, "event"));
    if (event != NULL) {
        const eng_world_event *e = eng_world_event_by_id(l->w, event);
        *out = e ? e->source : NULL;
        return e != NULL || fail(l, "has an event as its source that is not in \"events\"");
    }
    if (!json_is_object(source)) return fail(l, "has no source");
    const eng_source words = {.data = json_string_value(json_object_get(source, "data")),
                              .why = json_string_value(json_object_get(source, "why"))};
    *out = eng_world_source(l->w, &words);
    return *out != NULL || memory(l);
}

static bool load_actor(loader *l, const json_t *record) {
    if (json_string_length(record) == 0) return fail(l, "wants an id");
    return eng_world_actor(l->w, json_string_value(record), json_string_length(record)) !=
               ENG_NONE ||
           memory(l);
}

static bool load_alliance(loader *l, const json_t *record) {
    if (json_string_length(record) == 0) return fail(l, "wants an id");
    return eng_world_alliance(l->w, json_string_value(record), json_string_length(record)) !=
               ENG_NONE ||
           memory(l);
}

static bool load_event(loader *l, const json_t *record) {
    char *text = json_dumps(json_object_get(record, "event"), JSON_COMPACT);
    if (text == NULL) return fail(l, "has no event");
    eng_arena arena = {0};
    eng_event event;
    bool ok = eng_event_read(text, strlen(text), &arena, &event, l->err);
    free(text);
    if (ok && eng_world_event_by_id(l->w, event.id)) ok = fail(l, "has an event that came before");
    if (ok) {
        event.context = json_string_value(json_object_get(record, "context"));
        bool candidate = json_is_true(json_object_get(record, "candidate"));
        ok = eng_world_keep(l->w, &event, candidate ? ENG_CANDIDATE : ENG_APPLIED, l->err) != NULL;
    }
    eng_arena_free(&arena);
    return ok;
}

static bool load_attribute(loader *l, const json_t *record) {
    eng_attribute a = {0};
    const json_t *value = json_object_get(record, "value");
    if (!get_actor(l, record, "actor", &a.actor) || !get_date(l, record, "date", &a.date) ||
        !get_source(l, record, &a.source) || !keep_text(l, value, &a.text) ||
        !keep_text(l, json_object_get(record, "key"), &a.key))
        return false;
    if (a.key == NULL || (a.text == NULL && !json_is_number(value)))
        return fail(l, "wants a key and a value that is a string or a number");
    a.number = json_number_value(value);
    return eng_world_set(l->w, &a) || memory(l);
}

static bool load_claim(loader *l, const json_t *record) {
    eng_claim c = {.member = ENG_NONE};
    uint32_t alliance;
    const char *kind = json_string_value(json_object_get(record, "kind"));
    c.kind = kind ? eng_claim_kind_from(kind) : ENG_CLAIM_KINDS;
    if (c.kind == ENG_CLAIM_KINDS) return fail(l, "has a kind that is none");
    if (!get_actor(l, record, "alliance", &alliance)) return false;
    c.alliance = l->w->actors.at[alliance].alliance;
    if (c.alliance == ENG_NONE) return fail(l, "names an alliance that is not in \"alliances\"");
    bool of_alliance =
        c.kind == ENG_CLAIM_PROPOSE || c.kind == ENG_CLAIM_FORM || c.kind == ENG_CLAIM_DISSOLVE;
    if (!of_alliance && !get_actor(l, record, "member", &c.member)) return false;
    c.denied = json_is_true(json_object_get(record, "denied"));
    c.stated = json_is_true(json_object_get(record, "stated"));
    if (!get_date(l, record, "date", &c.date) || !get_date(l, record, "told", &c.told))
        return false;
    if (!keep_text(l, json_object_get(record, "act"), &c.act)) return false;
    if (!get_source(l, record, &c.source)) return false;
    return eng_world_claim(l->w, &c) || memory(l);
}

static bool load_move(loader *l, const json_t *record) {
    eng_move m = {0};
    uint32_t a, b;
    const json_t *value = json_object_get(record, "value");
    if (!get_actor(l, record, "a", &a) || !get_actor(l, record, "b", &b)) return false;
    if (!get_date(l, record, "date", &m.date) || !get_source(l, record, &m.source)) return false;
    m.set = json_is_true(json_object_get(record, "set"));
    m.value = json_number_value(value);
    double most = m.set ? 1 : 10;
    if (!json_is_number(value) || a == b || !(fabs(m.value) <= most))
        return fail(l, "wants two actors and a value in range");
    return eng_world_move(l->w, a, b, &m) || memory(l);
}

static bool load_list(loader *l, const json_t *root, const char *name,
                      bool (*load)(loader *, const json_t *)) {
    const json_t *list = json_object_get(root, name);
    l->list = name;
    l->at = 0;
    if (!json_is_array(list)) {
        eng_error_set(l->err, "world: \"%s\" is missing or no list", name);
        return false;
    }
    for (; l->at < json_array_size(list); l->at++)
        if (!load(l, json_array_get(list, l->at))) return false;
    return true;
}

static bool load_all(loader *l, const json_t *root) {
    const json_t *version = json_object_get(root, "version");
    if (!json_is_integer(version) || json_integer_value(version) != ENG_WORLD_VERSION) {
        eng_error_set(l->err,
                      "world: \"version\" wants %d: this is no world, or one of another "
                      "version",
                      ENG_WORLD_VERSION);
        return false;
    }
    return load_list(l, root, "actors", load_actor) &&
           load_list(l, root, "alliances", load_alliance) &&
           load_list(l, root, "events", load_event) &&
           load_list(l, root, "attributes", load_attribute) &&
           load_list(l, root, "claims", load_claim) && load_list(l, root, "moves", load_move);
}

eng_world *eng_world_read(const char *json, size_t n, eng_meter *meter, eng_error *err) {
    json_error_t why;
    json_t *root = json_loadb(json, n, 0, &why);
    if (root == NULL) {
        eng_error_set(err, "world: this is no JSON: line %d: %s", why.line, why.text);
        return NULL;
    }
    loader l = {.w = eng_world_new(meter), .err = err};
    bool ok = l.w != NULL ? load_all(&l, root) : memory(&l);
    json_decref(root);
    if (ok) return l.w;
    eng_world_free(l.w);
    return NULL;
}
