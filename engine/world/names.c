#include "world/names.h"

#include <jansson.h>
#include <string.h>

typedef struct loader {
    eng_world *w;
    const eng_source *source;
    const char *id; /* of the entity at hand, for messages */
    eng_error *err;
} loader;

static bool fail(loader *l, const char *key, const char *wants) {
    eng_error_set(l->err, "names: %s: \"%s\" wants %s", l->id, key, wants);
    return false;
}

static bool memory(loader *l) {
    eng_error_memory(l->err);
    return false;
}

static bool read_date(loader *l, const json_t *value, const char *key, eng_date *out) {
    *out = (eng_date){0};
    if (value == NULL || json_is_null(value)) return true;
    if (json_is_string(value) &&
        eng_date_parse(json_string_value(value), json_string_length(value), out))
        return true;
    return fail(l, key, "dates as YYYY, YYYY-MM or YYYY-MM-DD, or null");
}

static bool set_text(loader *l, uint32_t actor, const char *key, const char *text, size_t n) {
    const char *copy = eng_world_text(l->w, text, n);
    if (copy == NULL) return memory(l);
    const eng_attribute a = {.key = key, .text = copy, .source = l->source, .actor = actor};
    return eng_world_set(l->w, &a) || memory(l);
}

static bool load_text(loader *l, const json_t *entity, uint32_t actor, const char *key) {
    const json_t *value = json_object_get(entity, key);
    if (value == NULL || json_is_null(value)) return true;
    if (!json_is_string(value)) return fail(l, key, "a string");
    return set_text(l, actor, key, json_string_value(value), json_string_length(value));
}

/* Obligations are kept as one text, joined by commas. */
static bool load_obligations(loader *l, const json_t *entity, uint32_t actor) {
    const json_t *list = json_object_get(entity, "obligations");
    if (list == NULL || json_is_null(list)) return true;
    if (!json_is_array(list)) return fail(l, "obligations", "a list of strings");
    eng_buffer text = {0};
    bool strings = true;
    for (size_t i = 0; i < json_array_size(list); i++) {
        const char *one = json_string_value(json_array_get(list, i));
        strings = strings && one != NULL;
        if (i > 0) eng_buffer_putc(&text, ',');
        eng_buffer_puts(&text, one ? one : "");
    }
    bool ok = strings ? !text.failed || memory(l) : fail(l, "obligations", "a list of strings");
    ok = ok && (text.size == 0 || set_text(l, actor, "obligations", text.data, text.size));
    eng_buffer_free(&text);
    return ok;
}

static bool add_claim(loader *l, uint32_t alliance, uint32_t member, eng_claim_kind kind,
                      eng_date date) {
    const eng_claim claim = {.alliance = alliance,
                             .member = member,
                             .kind = kind,
                             .stated = date.year != 0,
                             .date = date,
                             .source = l->source};
    return eng_world_claim(l->w, &claim) || memory(l);
}

static bool load_status(loader *l, const json_t *entity, uint32_t alliance) {
    eng_date from, until;
    if (!read_date(l, json_object_get(entity, "from"), "from", &from)) return false;
    if (!read_date(l, json_object_get(entity, "until"), "until", &until)) return false;
    const json_t *value = json_object_get(entity, "status");
    const char *status = json_string_value(value);
    if (value != NULL && !json_is_null(value) &&
        (status == NULL || (strcmp(status, "proposed") != 0 && strcmp(status, "in force") != 0 &&
                            strcmp(status, "ended") != 0)))
        return fail(l, "status", "proposed, in force or ended");
    bool proposed = status && strcmp(status, "proposed") == 0;
    bool ended = until.year || (status && strcmp(status, "ended") == 0);
    if (proposed) return add_claim(l, alliance, ENG_NONE, ENG_CLAIM_PROPOSE, from);
    /* An end that nobody dates would sort before any dated beginning. */
    bool begun = (from.year || status) && (!ended || until.year);
    if (begun && !add_claim(l, alliance, ENG_NONE, ENG_CLAIM_FORM, from)) return false;
    return !ended || add_claim(l, alliance, ENG_NONE, ENG_CLAIM_DISSOLVE, until);
}

/* Whether another row has the same code as a plain member on the day that a suspension ends. */
static bool goes_on(const json_t *rows, const char *code, eng_date until) {
    for (size_t i = 0; i < json_array_size(rows); i++) {
        const json_t *row = json_array_get(rows, i);
        const char *other = json_string_value(json_array_get(row, 0));
        const char *status = json_string_value(json_array_get(row, 3));
        const char *from = json_string_value(json_array_get(row, 1));
        const char *to = json_string_value(json_array_get(row, 2));
        eng_date a = {0}, b = {0};
        if (other == NULL || strcmp(other, code) != 0) continue;
        if (status != NULL && strcmp(status, "member") != 0) continue;
        if (from != NULL && eng_date_parse(from, strlen(from), &a) &&
            eng_date_first_day(a) >= eng_date_first_day(until))
            continue;
        if (to != NULL && eng_date_parse(to, strlen(to), &b) &&
            eng_date_first_day(b) <= eng_date_first_day(until))
            continue;
        return true;
    }
    return false;
}

static bool load_member(loader *l, const json_t *rows, const json_t *row, uint32_t alliance) {
    static const char WANTS[] = "rows [code, from, until] or [code, from, until, status]";
    const json_t *code = json_array_get(row, 0);
    if (json_array_size(row) < 1 || json_array_size(row) > 4 || json_string_length(code) == 0)
        return fail(l, "members", WANTS);
    const char *status = json_string_value(json_array_get(row, 3));
    eng_claim_kind kind = ENG_CLAIM_JOIN;
    if (status != NULL && strcmp(status, "suspended") == 0)
        kind = ENG_CLAIM_SUSPEND;
    else if (status != NULL && strcmp(status, "invited") == 0)
        kind = ENG_CLAIM_INVITE;
    else if (status != NULL && strcmp(status, "member") != 0)
        return fail(l, "members", "a status of member, invited or suspended");
    eng_date from, until;
    if (!read_date(l, json_array_get(row, 1), "members", &from)) return false;
    if (!read_date(l, json_array_get(row, 2), "members", &until)) return false;
    uint32_t member = eng_world_actor(l->w, json_string_value(code), json_string_length(code));
    if (member == ENG_NONE) return memory(l);
    if ((from.year || !until.year || kind != ENG_CLAIM_JOIN) &&
        !add_claim(l, alliance, member, kind, from))
        return false;
    if (until.year == 0) return true;
    bool back = kind == ENG_CLAIM_SUSPEND && goes_on(rows, json_string_value(code), until);
    return add_claim(l, alliance, member, back ? ENG_CLAIM_JOIN : ENG_CLAIM_END, until);
}

static bool load_alliance(loader *l, const json_t *entity) {
    const json_t *rows = json_object_get(entity, "members");
    uint32_t alliance = eng_world_alliance(l->w, l->id, strlen(l->id));
    if (alliance == ENG_NONE) return memory(l);
    if (!load_obligations(l, entity, l->w->alliances.at[alliance].actor)) return false;
    if (!load_status(l, entity, alliance)) return false;
    if (rows == NULL || json_is_null(rows)) return true;
    if (!json_is_array(rows)) return fail(l, "members", "a list");
    for (size_t i = 0; i < json_array_size(rows); i++)
        if (!load_member(l, rows, json_array_get(rows, i), alliance)) return false;
    return true;
}

static bool load_entity(loader *l, const json_t *entity) {
    static const char *const allied[] = {"alliance", "organisation", "treaty", "deal", "bloc"};
    const json_t *id = json_object_get(entity, "id");
    l->id = json_string_length(id) ? json_string_value(id) : "an entity";
    if (json_string_length(id) == 0) return fail(l, "id", "a string");
    uint32_t actor = eng_world_actor(l->w, l->id, strlen(l->id));
    if (actor == ENG_NONE) return memory(l);
    if (!load_text(l, entity, actor, "name") || !load_text(l, entity, actor, "kind")) return false;
    const char *kind = json_string_value(json_object_get(entity, "kind"));
    bool is_alliance = json_object_get(entity, "members") != NULL;
    for (size_t i = 0; kind != NULL && i < sizeof allied / sizeof *allied; i++)
        is_alliance = is_alliance || strcmp(kind, allied[i]) == 0;
    return !is_alliance || load_alliance(l, entity);
}

bool eng_world_load_names(eng_world *w, const char *json, size_t n, eng_error *err) {
    json_error_t why;
    json_t *root = json_loadb(json, n, 0, &why);
    const json_t *entities = json_object_get(root, "entities");
    bool ok = json_is_array(entities);
    if (root == NULL)
        eng_error_set(err, "names: this is no JSON: line %d: %s", why.line, why.text);
    else if (!ok)
        eng_error_set(err, "names: \"entities\" is missing or no list");
    eng_mark mark = eng_world_mark(w);
    loader l = {.w = w, .err = err};
    if (ok) {
        l.source = eng_world_source(w, &(eng_source){.data = "names data"});
        ok = l.source != NULL || memory(&l);
    }
    for (size_t i = 0; ok && i < json_array_size(entities); i++)
        ok = load_entity(&l, json_array_get(entities, i));
    /* what was true before the first event does not move the world's clock */
    w->clock = mark.clock;
    if (!ok) eng_world_rollback(w, mark);
    json_decref(root);
    return ok;
}
