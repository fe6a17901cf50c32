#include "text/names.h"

#include <stdlib.h>
#include <string.h>

#include "base/grow.h"
#include "text/names_internal.h"

static const char *const KIND_NAMES[] = {"state", "organisation", "alliance", "treaty", "group",
                                         "party", "institution",  "person",   "other",  "company"};

const char *eng_kind_name(eng_kind kind) {
    return kind < ENG_KINDS ? KIND_NAMES[kind] : "";
}

eng_kind eng_kind_from(const char *name) {
    int kind = 0;
    while (kind < ENG_KINDS && strcmp(KIND_NAMES[kind], name) != 0)
        kind++;
    return (eng_kind)kind;
}

/* A copy of `count` things, at least one, with room for no more; NULL when memory is out. */
static void *copy(const void *items, size_t *room, size_t count, size_t size) {
    void *p = eng_grow_by(NULL, room, 0, count, size);
    if (p != NULL && items != NULL) memcpy(p, items, count * size);
    if (p != NULL && items == NULL) memset(p, 0, count * size);
    return p;
}

static bool copy_index(eng_index *to, const eng_index *from) {
    size_t room = eng_index_room(from);
    if (room == 0) return true;
    uint32_t *slots = malloc(room * sizeof *slots);
    if (slots == NULL) return false;
    memcpy(slots, from->slots, room * sizeof *slots);
    to->slots = slots;
    to->shift = from->shift;
    return true;
}

eng_names *eng_names_copy(const eng_names *names) {
    eng_names *n = calloc(1, sizeof *n);
    if (n == NULL) return NULL;
    n->count = names->count;
    n->text = copy(names->text, &n->room.text, n->count.text, 1);
    n->entities = copy(names->entities, &n->room.entities, n->count.entities, sizeof *n->entities);
    n->id_hashes =
        copy(names->id_hashes, &n->room.id_hashes, n->count.entities, sizeof *n->id_hashes);
    n->terms = copy(names->terms, &n->room.terms, n->count.terms, sizeof *n->terms);
    n->members = copy(names->members, &n->room.members, n->count.members, sizeof *n->members);
    n->aliases = copy(names->aliases, &n->room.aliases, n->count.aliases, sizeof *n->aliases);
    n->guards = copy(names->guards, &n->room.guards, n->count.guards, sizeof *n->guards);
    n->roots = copy(names->roots, &n->room.roots, n->count.roots, sizeof *n->roots);
    n->nodes = copy(names->nodes, &n->room.nodes, n->count.nodes, sizeof *n->nodes);
    n->node_keys = copy(names->node_keys, &n->room.node_keys, n->count.nodes, sizeof *n->node_keys);
    if (n->text && n->entities && n->id_hashes && n->terms && n->members && n->aliases &&
        n->guards && n->roots && n->nodes && n->node_keys && copy_index(&n->ids, &names->ids) &&
        copy_index(&n->node_index, &names->node_index))
        return n;
    eng_names_free(n);
    return NULL;
}

eng_names *eng_names_new(void) {
    static const uint32_t no_members[] = {ENG_NO_ENTITY};
    static const eng_names none = {
        .members = no_members,
        .count = {.text = 1, .members = 1, .aliases = 1, .guards = 1, .nodes = 1}};
    eng_names *n = eng_names_copy(&none);
    if (n == NULL || eng_index_add(&n->node_index, n->node_keys, 0)) return n;
    eng_names_free(n);
    return NULL;
}

void eng_names_free(eng_names *names) {
    if (names == NULL) return;
    free((char *)names->text);
    free((eng_entity *)names->entities);
    free((uint64_t *)names->id_hashes);
    free((eng_term *)names->terms);
    free((uint32_t *)names->members);
    free((eng_alias *)names->aliases);
    free((uint64_t *)names->guards);
    free((eng_root *)names->roots);
    free((eng_node *)names->nodes);
    free((uint64_t *)names->node_keys);
    eng_index_free(&names->ids);
    eng_index_free(&names->node_index);
    free(names);
}

size_t eng_names_count(const eng_names *names) {
    return names->count.entities;
}

const eng_entity *eng_names_entity(const eng_names *names, uint32_t index) {
    return index < names->count.entities ? &names->entities[index] : NULL;
}

const char *eng_names_text(const eng_names *names, uint32_t text) {
    return names->text + text;
}

const char *eng_names_list(const eng_names *names, uint32_t list) {
    return names->text + list;
}

const uint32_t *eng_names_members(const eng_names *names, const eng_entity *entity) {
    return names->members + entity->members;
}

bool eng_names_is_member(const eng_names *names, const eng_entity *entity, uint32_t member,
                         eng_date date) {
    const uint32_t *list = eng_names_members(names, entity), *since = list;
    uint32_t day = (uint32_t)(date.year * 10000 + date.month * 100 + date.day);
    while (*since != ENG_NO_ENTITY)
        since++;
    for (const uint32_t *m = list; *m != ENG_NO_ENTITY; m++)
        if (*m == member && (date.year <= 0 || since[1 + (m - list)] <= day)) return true;
    return false;
}

const eng_term *eng_names_terms(const eng_names *names, const eng_entity *entity) {
    return names->terms + entity->terms;
}

uint32_t eng_names_find(const eng_names *names, const char *id, size_t n) {
    return eng_index_find(&names->ids, names->id_hashes, eng_form_hash(id, n));
}

const eng_root *eng_names_roots(const eng_names *names, size_t *count) {
    *count = names->count.roots;
    return names->roots;
}

size_t eng_names_begin(const eng_names *names, const uint64_t *hashes, eng_start *list,
                       size_t count) {
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        const eng_start start = list[i];
        const uint32_t node = start.node & ~ENG_NODE_CAPITAL;
        const uint64_t second = hashes[start.token + 1];
        const eng_node *n = &names->nodes[node];
        __builtin_prefetch(&names->aliases[n->alias]);
        eng_index_prefetch(&names->node_index, eng_node_key(node, second));
        list[kept] = start; /* without a branch: which of them are left is not foreseen */
        kept += (n->alias != 0) | ((n->follow & eng_follow_bit(second)) != 0);
    }
    return kept;
}

void eng_names_prefetch(const eng_names *names, uint32_t node) {
    const eng_alias *a = &names->aliases[names->nodes[node & ~ENG_NODE_CAPITAL].alias];
    __builtin_prefetch(&names->entities[a->entity]);
    __builtin_prefetch(&names->guards[a->guard]);
}

const eng_term *eng_names_term(const eng_names *names, const eng_entity *person, eng_date date) {
    const eng_term *term = eng_names_terms(names, person);
    const eng_term *before = NULL, *first = NULL, *now = NULL;
    int32_t day = date.year ? eng_date_first_day(date) : INT32_MAX;
    for (const eng_term *t = term; t < term + person->term_count; t++) {
        if (t->first_day <= day && day <= t->last_day) {
            uint8_t kind = names->entities[t->entity].kind;
            /* who leads a party and a state acts for the state */
            if (now == NULL && kind != ENG_KIND_GROUP && kind != ENG_KIND_PARTY) return t;
            if (kind == ENG_KIND_STATE) return t;
            if (now == NULL) now = t;
        }
        if (t->first_day <= day && (before == NULL || t->first_day > before->first_day)) before = t;
        if (first == NULL || t->first_day < first->first_day) first = t;
    }
    if (now != NULL) return now;
    return before != NULL ? before : first;
}

void eng_names_lookup(const eng_names *names, const char *text, size_t n, eng_names_visit *visit,
                      void *context) {
    eng_arena scratch = {0};
    eng_tokens tokens;
    uint32_t node = 0;
    if (!eng_tokenize(text, n, &scratch, &tokens)) tokens.count = 0;
    for (size_t i = 0; i < tokens.count; i++) {
        node = eng_names_step(names, node, tokens.hashes[i]);
        if (node == 0) break;
    }
    eng_arena_free(&scratch);
    for (uint32_t i = node ? names->nodes[node].alias : 0; i != 0; i = names->aliases[i].next) {
        const eng_alias *a = &names->aliases[i];
        if (!visit(context, &names->entities[a->entity], (eng_alias_role)a->role,
                   names->text + a->text, a->from, a->until))
            return;
    }
}
