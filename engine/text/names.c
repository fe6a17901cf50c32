#include "text/names.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/grow.h"

enum { ALIAS_TOKENS_MAX = 16 };

/* The words that, standing directly beside an alias, show that it is not this entity. */
typedef struct guard {
    const uint64_t *before, *after; /* hashes of folded words, ending in 0; NULL: none */
} guard;

typedef struct alias {
    const char *text;
    uint32_t entity;
    uint32_t next; /* index of the next alias with the same words; 0: none */
    uint8_t role;
    bool titled; /* counts only after a title or when the full name stood before */
    eng_date from, until;
    guard guard;
    uint8_t token_count;
    uint16_t shapes[ALIAS_TOKENS_MAX];
} alias;

/* A trie over hashes of folded tokens; node 0 is the root. */
typedef struct edge {
    uint64_t key; /* of the parent node and the token; 0: free */
    uint32_t node;
} edge;

struct eng_names {
    eng_arena arena;
    eng_entity *entities;
    size_t entity_count, entity_room;
    eng_map ids;
    alias *aliases; /* 0 is unused */
    size_t alias_count, alias_room;
    eng_root *roots;
    size_t root_count, root_room;
    edge *edges;
    size_t edge_count, edge_room;
    uint32_t *heads; /* per node: first alias, 0: none */
    size_t node_count, node_room;
};

static const char *const KIND_NAMES[] = {"state", "organisation", "alliance",    "treaty",
                                         "group", "party",        "institution", "person"};

const char *eng_kind_name(eng_kind kind) {
    return kind < ENG_KINDS ? KIND_NAMES[kind] : "";
}

eng_kind eng_kind_from(const char *name) {
    int kind = 0;
    while (kind < ENG_KINDS && strcmp(KIND_NAMES[kind], name) != 0)
        kind++;
    return (eng_kind)kind;
}

/* Room for one more element; the array may move. */
static bool grow(void **array, size_t *room, size_t count, size_t size) {
    void *p = eng_grow(*array, room, count, size);
    if (p != NULL) *array = p;
    return p != NULL;
}

eng_names *eng_names_new(void) {
    eng_names *names = calloc(1, sizeof *names);
    if (names == NULL) return NULL;
    names->alias_count = names->node_count = 1;
    if (!grow((void **)&names->heads, &names->node_room, 0, sizeof *names->heads)) {
        eng_names_free(names);
        return NULL;
    }
    names->heads[0] = 0;
    return names;
}

void eng_names_free(eng_names *names) {
    if (names == NULL) return;
    free(names->entities);
    free(names->aliases);
    free(names->roots);
    free(names->edges);
    free(names->heads);
    eng_map_free(&names->ids);
    eng_arena_free(&names->arena);
    free(names);
}

size_t eng_names_count(const eng_names *names) {
    return names->entity_count;
}

const eng_entity *eng_names_entity(const eng_names *names, uint32_t index) {
    return index < names->entity_count ? &names->entities[index] : NULL;
}

uint32_t eng_names_find(const eng_names *names, const char *id, size_t n) {
    return eng_map_get(&names->ids, id, n);
}

/* The trie. */

static uint64_t edge_key(uint32_t node, uint64_t token) {
    uint64_t key = (token ^ ((uint64_t)node * 0x9E3779B97F4A7C15u)) | 1;
    return key ^ (key >> 29);
}

static edge *find_edge(edge *edges, size_t room, uint64_t key) {
    size_t i = (key * 0xD6E8FEB86659FD93u) >> 20 & (room - 1);
    while (edges[i].key != 0 && edges[i].key != key)
        i = (i + 1) & (room - 1);
    return &edges[i];
}

/* The node below, or 0. */
static uint32_t step(const eng_names *names, uint32_t node, uint64_t token) {
    if (names->edge_room == 0) return 0;
    const edge *e = find_edge(names->edges, names->edge_room, edge_key(node, token));
    return e->key != 0 ? e->node : 0;
}

static bool grow_edges(eng_names *names) {
    size_t room = names->edge_room ? names->edge_room * 2 : 1024;
    edge *edges = calloc(room, sizeof *edges);
    if (edges == NULL) return false;
    for (size_t i = 0; i < names->edge_room; i++)
        if (names->edges[i].key != 0)
            *find_edge(edges, room, names->edges[i].key) = names->edges[i];
    free(names->edges);
    names->edges = edges;
    names->edge_room = room;
    return true;
}

/* The node below, made when there is none; 0 when memory is out. */
static uint32_t extend(eng_names *names, uint32_t node, uint64_t token) {
    uint32_t below = step(names, node, token);
    if (below != 0) return below;
    if ((names->edge_count + 1) * 2 > names->edge_room && !grow_edges(names)) return 0;
    if (!grow((void **)&names->heads, &names->node_room, names->node_count, sizeof *names->heads))
        return 0;
    if (node == 0) {
        if (!grow((void **)&names->roots, &names->root_room, names->root_count,
                  sizeof *names->roots))
            return 0;
        names->roots[names->root_count++] =
            (eng_root){.hash = token, .node = (uint32_t)names->node_count};
    }
    uint64_t key = edge_key(node, token);
    *find_edge(names->edges, names->edge_room, key) =
        (edge){.key = key, .node = (uint32_t)names->node_count};
    names->edge_count++;
    names->heads[names->node_count] = 0;
    return (uint32_t)names->node_count++;
}

const eng_root *eng_names_roots(const eng_names *names, size_t *count) {
    *count = names->root_count;
    return names->roots;
}

/* Reading JSON. */

typedef struct loader {
    eng_names *names;
    const char *file;
    const char *id; /* of the entity that is being read */
    eng_error *err;
} loader;

static bool bad(const loader *l, const char *key, const char *wanted) {
    eng_error_set(l->err, "%s: entity '%s': \"%s\" must be %s", l->file, l->id, key, wanted);
    return false;
}

static bool no_memory(const loader *l) {
    eng_error_memory(l->err);
    return false;
}

static bool read_date(const loader *l, const json_t *value, const char *key, eng_date *out) {
    *out = (eng_date){0};
    if (value == NULL || json_is_null(value)) return true;
    const char *text = json_string_value(value);
    if (text == NULL || !eng_date_parse(text, strlen(text), out))
        return bad(l, key, "a date such as \"2017-06\" or null");
    return true;
}

/* Hashes of folded words, ending in 0. */
static bool read_guard(const loader *l, const json_t *list, const uint64_t **out) {
    *out = NULL;
    if (list == NULL) return true;
    if (!json_is_array(list)) return bad(l, "guard", "lists of words");
    size_t n = json_array_size(list);
    uint64_t *hashes = eng_arena_zalloc(&l->names->arena, n + 1, sizeof *hashes);
    if (hashes == NULL) return no_memory(l);
    for (size_t i = 0; i < n; i++) {
        const char *word = json_string_value(json_array_get(list, i));
        char form[ENG_FOLD_MAX];
        size_t size = word ? eng_fold(word, strlen(word), form, sizeof form) : 0;
        if (size == 0) return bad(l, "guard", "lists of words");
        hashes[i] = eng_form_hash(form, size);
    }
    *out = hashes;
    return true;
}

static bool add_alias(const loader *l, const char *text, alias *a) {
    eng_names *names = l->names;
    eng_arena scratch = {0};
    eng_tokens tokens;
    bool ok = eng_tokenize(text, strlen(text), &scratch, &tokens);
    size_t count = tokens.count;
    if (ok && (count == 0 || count > ALIAS_TOKENS_MAX)) {
        eng_error_set(l->err, "%s: entity '%s': the name \"%s\" has %zu words; 1 to %d are read",
                      l->file, l->id, text, count, ALIAS_TOKENS_MAX);
        eng_arena_free(&scratch);
        return false;
    }
    uint32_t node = 0;
    for (size_t i = 0; ok && i < count; i++) {
        uint64_t hash = tokens.hashes[i];
        if (hash == 0) {
            eng_error_set(l->err, "%s: entity '%s': a word of the name \"%s\" is over %d bytes",
                          l->file, l->id, text, ENG_FOLD_MAX);
            eng_arena_free(&scratch);
            return false;
        }
        node = extend(names, node, hash);
        ok = node != 0;
        a->shapes[i] = tokens.at[i].shape;
    }
    a->token_count = (uint8_t)count;
    eng_arena_free(&scratch);
    ok = ok && grow((void **)&names->aliases, &names->alias_room, names->alias_count,
                    sizeof *names->aliases);
    a->text = ok ? eng_arena_copy(&names->arena, text, strlen(text)) : NULL;
    if (a->text == NULL) return no_memory(l);
    a->next = names->heads[node];
    names->aliases[names->alias_count] = *a;
    names->heads[node] = (uint32_t)names->alias_count++;
    return true;
}

/* A list of aliases: strings, or objects with text, from, until, guard, titled. */
static bool read_aliases(const loader *l, const json_t *entity, const char *key, uint32_t index,
                         eng_alias_role role) {
    const json_t *list = json_object_get(entity, key);
    if (list == NULL) return true;
    if (!json_is_array(list)) return bad(l, key, "a list of names");
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *item = json_array_get(list, i);
        alias a = {.entity = index, .role = (uint8_t)role};
        const char *text = json_string_value(item);
        if (json_is_object(item)) {
            text = json_string_value(json_object_get(item, "text"));
            const json_t *g = json_object_get(item, "guard");
            if (g != NULL && !json_is_object(g))
                return bad(l, "guard", "{\"before\": [...], \"after\": [...]}");
            a.titled = json_is_true(json_object_get(item, "titled"));
            if (!read_date(l, json_object_get(item, "from"), "from", &a.from) ||
                !read_date(l, json_object_get(item, "until"), "until", &a.until) ||
                !read_guard(l, json_object_get(g, "before"), &a.guard.before) ||
                !read_guard(l, json_object_get(g, "after"), &a.guard.after))
                return false;
        }
        if (text == NULL || *text == '\0') return bad(l, key, "a list of names");
        if (!add_alias(l, text, &a)) return false;
    }
    return true;
}

static bool read_strings(const loader *l, const json_t *entity, const char *key,
                         const char *const **out) {
    const json_t *list = json_object_get(entity, key);
    if (list == NULL) return true;
    if (!json_is_array(list)) return bad(l, key, "a list of words");
    size_t n = json_array_size(list);
    const char **strings = eng_arena_zalloc(&l->names->arena, n + 1, sizeof *strings);
    if (strings == NULL) return no_memory(l);
    for (size_t i = 0; i < n; i++) {
        const char *s = json_string_value(json_array_get(list, i));
        if (s == NULL) return bad(l, key, "a list of words");
        strings[i] = eng_arena_copy(&l->names->arena, s, strlen(s));
        if (strings[i] == NULL) return no_memory(l);
    }
    *out = strings;
    return true;
}

static uint32_t entity_of(eng_names *names, const char *id) {
    uint32_t index = eng_names_find(names, id, strlen(id));
    if (index != ENG_NO_ENTITY) return index;
    if (!grow((void **)&names->entities, &names->entity_room, names->entity_count,
              sizeof *names->entities))
        return ENG_NO_ENTITY;
    char *copy = eng_arena_copy(&names->arena, id, strlen(id));
    if (copy == NULL || !eng_map_set(&names->ids, copy, strlen(id), (uint32_t)names->entity_count))
        return ENG_NO_ENTITY;
    /* A person may serve an entity that a later line or file describes. */
    names->entities[names->entity_count] =
        (eng_entity){.id = copy, .name = copy, .kind = ENG_KIND_ORGANISATION};
    return (uint32_t)names->entity_count++;
}

/* [code, office, from, until] */
static bool read_terms(const loader *l, const json_t *entity, uint32_t index) {
    const json_t *list = json_object_get(entity, "terms");
    if (list == NULL) return true;
    static const char WANTED[] = "a list of [code, office, from, until]";
    if (!json_is_array(list)) return bad(l, "terms", WANTED);
    size_t old = l->names->entities[index].term_count, n = json_array_size(list);
    eng_term *terms = eng_arena_zalloc(&l->names->arena, old + n, sizeof *terms);
    if (terms == NULL) return no_memory(l);
    if (old > 0) memcpy(terms, l->names->entities[index].terms, old * sizeof *terms);
    for (size_t i = 0; i < n; i++) {
        const json_t *row = json_array_get(list, i);
        const char *code = json_string_value(json_array_get(row, 0));
        const char *office = json_string_value(json_array_get(row, 1));
        if (code == NULL || office == NULL) return bad(l, "terms", WANTED);
        eng_term *term = &terms[old + i];
        term->entity = entity_of(l->names, code);
        term->office = eng_arena_copy(&l->names->arena, office, strlen(office));
        if (term->entity == ENG_NO_ENTITY || term->office == NULL) return no_memory(l);
        if (!read_date(l, json_array_get(row, 2), "terms", &term->from) ||
            !read_date(l, json_array_get(row, 3), "terms", &term->until))
            return false;
    }
    l->names->entities[index].terms = terms;
    l->names->entities[index].term_count = old + n;
    return true;
}

/* [[code, from, until, status], ...]: the codes */
static bool read_members(const loader *l, const json_t *entity, uint32_t index) {
    const json_t *list = json_object_get(entity, "members");
    if (list == NULL) return true;
    if (!json_is_array(list)) return bad(l, "members", "a list of [code, from, until]");
    size_t n = json_array_size(list);
    uint32_t *members = eng_arena_alloc(&l->names->arena, (n + 1) * sizeof *members);
    if (members == NULL) return no_memory(l);
    for (size_t i = 0; i < n; i++) {
        const char *code = json_string_value(json_array_get(json_array_get(list, i), 0));
        if (code == NULL) return bad(l, "members", "a list of [code, from, until]");
        members[i] = entity_of(l->names, code);
        if (members[i] == ENG_NO_ENTITY) return no_memory(l);
    }
    members[n] = ENG_NO_ENTITY;
    l->names->entities[index].members = members;
    return true;
}

static bool read_entity(loader *l, const json_t *json) {
    eng_names *names = l->names;
    l->id = json_string_value(json_object_get(json, "id"));
    if (l->id == NULL || *l->id == '\0') {
        eng_error_set(l->err, "%s: an entity has no \"id\"", l->file);
        return false;
    }
    const char *kind = json_string_value(json_object_get(json, "kind"));
    const char *name = json_string_value(json_object_get(json, "name"));
    if (kind == NULL || eng_kind_from(kind) == ENG_KINDS)
        return bad(l, "kind",
                   "one of state, organisation, alliance, treaty, group, party, "
                   "institution, person");
    uint32_t index = entity_of(names, l->id);
    if (index == ENG_NO_ENTITY) return no_memory(l);
    names->entities[index].kind = eng_kind_from(kind);
    if (name != NULL) {
        const char *copy = eng_arena_copy(&names->arena, name, strlen(name));
        if (copy == NULL) return no_memory(l);
        names->entities[index].name = copy;
    }
    const char *government = json_string_value(json_object_get(json, "government"));
    if (government != NULL) names->entities[index].monarchy = strcmp(government, "monarchy") == 0;
    if (names->entities[index].kind != ENG_KIND_STATE &&
        !read_date(l, json_object_get(json, "from"), "from", &names->entities[index].from))
        return false;
    return read_members(l, json, index) &&
           read_strings(l, json, "nouns", &names->entities[index].nouns) &&
           read_strings(l, json, "region", &names->entities[index].regions) &&
           read_terms(l, json, index) && read_aliases(l, json, "names", index, ENG_ALIAS_NAME) &&
           read_aliases(l, json, "adjective", index, ENG_ALIAS_ADJECTIVE) &&
           read_aliases(l, json, "people", index, ENG_ALIAS_PEOPLE) &&
           read_aliases(l, json, "capital", index, ENG_ALIAS_CAPITAL) &&
           read_aliases(l, json, "seats", index, ENG_ALIAS_SEAT) &&
           read_aliases(l, json, "places", index, ENG_ALIAS_PLACE);
}

bool eng_names_add(eng_names *names, const char *json, size_t n, const char *file, eng_error *err) {
    json_error_t where;
    json_t *root = json_loadb(json, n, 0, &where);
    if (root == NULL) {
        eng_error_set(err, "%s:%d:%d: %s", file, where.line, where.column, where.text);
        return false;
    }
    const json_t *list = json_object_get(root, "entities");
    bool ok = json_is_array(list);
    if (!ok) eng_error_set(err, "%s: no list \"entities\" in it", file);
    loader l = {.names = names, .file = file, .err = err};
    for (size_t i = 0; ok && i < json_array_size(list); i++)
        ok = read_entity(&l, json_array_get(list, i));
    json_decref(root);
    return ok;
}

/* Matching. */

const eng_term *eng_names_term(const eng_entity *person, eng_date date) {
    const eng_term *best = NULL, *last = NULL;
    int32_t day = date.year ? eng_date_first_day(date) : INT32_MAX;
    int32_t best_from = INT32_MIN;
    for (size_t i = 0; i < person->term_count; i++) {
        const eng_term *t = &person->terms[i];
        int32_t from = t->from.year ? eng_date_first_day(t->from) : INT32_MIN + 1;
        int32_t until = t->until.year ? eng_date_last_day(t->until) : INT32_MAX;
        if (from <= day && day <= until) return t;
        if (from <= day && from > best_from) {
            best = t;
            best_from = from;
        }
        if (last == NULL || from < eng_date_first_day(last->from)) last = t;
    }
    return best != NULL ? best : last;
}

/* How well the alias's entity fits the date: 2 in office or no person, 1 out of office. */
static int date_fit(const eng_names *names, const alias *a, eng_date date) {
    const eng_entity *e = &names->entities[a->entity];
    if (e->kind != ENG_KIND_PERSON || date.year == 0) return 2;
    const eng_term *t = eng_names_term(e, date);
    if (t == NULL) return 0;
    int32_t day = eng_date_first_day(date);
    bool begun = t->from.year == 0 || eng_date_first_day(t->from) <= day;
    bool over = t->until.year != 0 && eng_date_last_day(t->until) < day;
    if (begun && !over) return 3;
    return begun ? 2 : 1;
}

static bool alias_in_time(const alias *a, eng_date date) {
    if (date.year == 0) return true;
    int32_t day = eng_date_first_day(date);
    if (a->from.year != 0 && day < eng_date_first_day(a->from)) return false;
    return a->until.year == 0 || day <= eng_date_last_day(a->until);
}

/* The alias's capitals must stand in the text: "us" is not US, "turkey" is not Turkey. */
static bool same_case(const alias *a, const eng_token *tokens) {
    for (size_t i = 0; i < a->token_count; i++) {
        unsigned wanted = a->shapes[i] & (ENG_SHAPE_CAPITAL | ENG_SHAPE_ALLCAPS);
        if (a->shapes[i] & ENG_SHAPE_DOTTED) wanted &= ENG_SHAPE_CAPITAL;
        if ((tokens[i].shape & wanted) != wanted) return false;
    }
    return true;
}

static bool has_hash(const uint64_t *list, uint64_t hash) {
    for (; list != NULL && *list != 0; list++)
        if (*list == hash) return true;
    return false;
}

static const alias *best_alias(const eng_names *names, uint32_t head, const eng_tokens *tokens,
                               size_t at, size_t end, eng_date date) {
    const alias *best = NULL;
    int best_fit = 0;
    for (uint32_t i = head; i != 0; i = names->aliases[i].next) {
        const alias *a = &names->aliases[i];
        size_t after = at + a->token_count;
        if (!same_case(a, tokens->at + at) || !alias_in_time(a, date)) continue;
        if (at > 0 && has_hash(a->guard.before, tokens->hashes[at - 1])) continue;
        if (after < end && has_hash(a->guard.after, tokens->hashes[after])) continue;
        int fit = date_fit(names, a, date) * 2 + !a->titled;
        if (fit > best_fit || (best != NULL && fit == best_fit && a->role < best->role)) {
            best = a;
            best_fit = fit;
        }
    }
    return best;
}

bool eng_names_match(const eng_names *names, const eng_tokens *tokens, size_t at, size_t end,
                     uint32_t node, eng_date date, eng_mention *out) {
    const alias *found = NULL;
    for (size_t i = at; node != 0;) {
        const alias *a = best_alias(names, names->heads[node], tokens, at, end, date);
        if (a != NULL) found = a;
        if (++i >= end) break;
        node = step(names, node, tokens->hashes[i]);
    }
    if (found == NULL) return false;
    const eng_entity *e = &names->entities[found->entity];
    *out = (eng_mention){.first = (uint32_t)at,
                         .last = (uint32_t)(at + found->token_count),
                         .entity = found->entity,
                         .person = ENG_NO_ENTITY,
                         .alias_role = found->role};
    if (e->kind == ENG_KIND_PERSON) {
        const eng_term *term = eng_names_term(e, date);
        out->person = found->entity;
        out->entity = term ? term->entity : ENG_NO_ENTITY;
        if (found->titled) out->role = UINT8_MAX; /* the caller looks for a title */
    }
    return out->entity != ENG_NO_ENTITY;
}

void eng_names_lookup(const eng_names *names, const char *text, size_t n, eng_names_visit *visit,
                      void *context) {
    eng_arena scratch = {0};
    eng_tokens tokens;
    uint32_t node = 0;
    if (!eng_tokenize(text, n, &scratch, &tokens)) tokens.count = 0;
    for (size_t i = 0; i < tokens.count; i++) {
        node = step(names, node, tokens.hashes[i]);
        if (node == 0) break;
    }
    eng_arena_free(&scratch);
    for (uint32_t i = node ? names->heads[node] : 0; i != 0; i = names->aliases[i].next) {
        const alias *a = &names->aliases[i];
        if (!visit(context, &names->entities[a->entity], (eng_alias_role)a->role, a->text, a->from,
                   a->until))
            return;
    }
}
