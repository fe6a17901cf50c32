/* names_read.c: names from JSON, added to the arrays in which they lie. */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/grow.h"
#include "text/names_internal.h"
#include "text/sectors.h"

typedef struct loader {
    eng_names *names;
    const char *file, *json;
    size_t size;
    const char *id; /* of the entity that is being read */
    eng_error *err;
    eng_arena scratch;
} loader;

enum { LINE_TEXT = 16 };

/* ":12" for the line on which the id of what is being read stands; "" when it is not found. */
static const char *line_of(const loader *l, char out[LINE_TEXT]) {
    size_t n = strlen(l->id);
    int line = 1, found = 0;
    for (const char *s = l->json, *end = s + l->size; n + 2 <= (size_t)(end - s); s++) {
        line += *s == '\n';
        if (s[0] != '"' || s[n + 1] != '"' || memcmp(s + 1, l->id, n) != 0) continue;
        const char *key = s;
        while (key > l->json && strchr(" \t\r\n:", key[-1]) != NULL)
            key--;
        bool is_id = key - l->json >= 4 && memcmp(key - 4, "\"id\"", 4) == 0;
        if (found == 0 || is_id) found = line;
        if (is_id) break;
    }
    out[0] = '\0';
    if (found > 0) snprintf(out, LINE_TEXT, ":%d", found);
    return out;
}

static bool bad(const loader *l, const char *key, const char *wanted) {
    char line[LINE_TEXT];
    eng_error_set(l->err, "%s%s: entity '%s': \"%s\" must be %s", l->file, line_of(l, line), l->id,
                  key, wanted);
    return false;
}

static bool no_memory(const loader *l) {
    eng_error_memory(l->err);
    return false;
}

/* Adds to the arrays. Names that can be added to own them, so here they may be written. */

/* Adds a string and its NUL and gives its offset; false when memory is out. */
static bool add_text(eng_names *names, const char *text, uint32_t *offset) {
    size_t n = strlen(text), at = names->count.text;
    if (n >= UINT32_MAX - at) return false;
    char *all = eng_grow_by((char *)names->text, &names->room.text, at, n + 1, 1);
    if (all == NULL) return false;
    memcpy(all + at, text, n + 1);
    names->text = all;
    names->count.text += n + 1;
    *offset = (uint32_t)at;
    return true;
}

/* The entity at an index, to be written. */
static eng_entity *entity_at(eng_names *names, uint32_t index) {
    return (eng_entity *)&names->entities[index];
}

/* The index of an id, added when it is not there; ENG_NO_ENTITY when memory is out. */
static uint32_t entity_of(eng_names *names, const char *id) {
    uint32_t index = eng_names_find(names, id, strlen(id)), text;
    if (index != ENG_NO_ENTITY) return index;
    size_t count = names->count.entities;
    eng_entity *entities =
        eng_grow((eng_entity *)names->entities, &names->room.entities, count, sizeof *entities);
    if (entities == NULL) return ENG_NO_ENTITY;
    names->entities = entities;
    uint64_t *hashes =
        eng_grow((uint64_t *)names->id_hashes, &names->room.id_hashes, count, sizeof *hashes);
    if (hashes == NULL) return ENG_NO_ENTITY;
    names->id_hashes = hashes;
    hashes[count] = eng_form_hash(id, strlen(id));
    if (!add_text(names, id, &text) || !eng_index_add(&names->ids, hashes, (uint32_t)count))
        return ENG_NO_ENTITY;
    /* A person may serve an entity that a later line or file describes. */
    entities[count] = (eng_entity){.id = text, .name = text, .kind = ENG_KIND_ORGANISATION};
    names->count.entities++;
    return (uint32_t)count;
}

static bool add_root(eng_names *names, uint64_t word, uint32_t node) {
    eng_root *roots =
        eng_grow((eng_root *)names->roots, &names->room.roots, names->count.roots, sizeof *roots);
    if (roots == NULL) return false;
    names->roots = roots;
    roots[names->count.roots++] = (eng_root){.hash = word, .node = node | ENG_NODE_CAPITAL};
    return true;
}

/* The node that a word leads to, made when there is none; 0 when memory is out. */
static uint32_t extend(eng_names *names, uint32_t node, uint64_t word) {
    uint32_t below = eng_names_step(names, node, word);
    if (below != 0) return below;
    size_t count = names->count.nodes;
    eng_node *nodes = eng_grow((eng_node *)names->nodes, &names->room.nodes, count, sizeof *nodes);
    if (nodes == NULL || count >= ENG_NODE_CAPITAL) return 0;
    names->nodes = nodes;
    uint64_t *keys =
        eng_grow((uint64_t *)names->node_keys, &names->room.node_keys, count, sizeof *keys);
    if (keys == NULL) return 0;
    names->node_keys = keys;
    keys[count] = eng_node_key(node, word);
    nodes[count] = (eng_node){.root = (uint32_t)names->count.roots};
    if (!eng_index_add(&names->node_index, keys, (uint32_t)count)) return 0;
    names->count.nodes++;
    if (node == 0 && !add_root(names, word, (uint32_t)count)) return 0;
    nodes[node].follow |= eng_follow_bit(word);
    return (uint32_t)count;
}

/* Some name begins so with a small letter. */
static void drop_capital(eng_names *names, uint32_t node) {
    ((eng_root *)names->roots)[names->nodes[node].root].node &= ~ENG_NODE_CAPITAL;
}

/* The capitals that a token of an alias asks of the text's; "U.S." may be "U.s." */
static uint32_t shape_bits(const eng_token *token, size_t i) {
    bool capital = (token->shape & ENG_SHAPE_CAPITAL) != 0;
    bool all = (token->shape & ENG_SHAPE_ALLCAPS) && !(token->shape & ENG_SHAPE_DOTTED);
    return (capital ? 1u << i : 0u) | (all ? 1u << (ENG_ALIAS_WORDS + i) : 0u);
}

/* Cuts a name or a guard's phrase into words; says so when it has none, too many or one too long.
 */
static bool cut(loader *l, const char *text, eng_tokens *tokens) {
    char line[LINE_TEXT];
    eng_arena_reset(&l->scratch);
    if (!eng_tokenize(text, strlen(text), &l->scratch, tokens)) return no_memory(l);
    if (tokens->count == 0 || tokens->count > ENG_ALIAS_WORDS) {
        eng_error_set(l->err, "%s%s: entity '%s': the name \"%s\" has %zu words; 1 to %d are read",
                      l->file, line_of(l, line), l->id, text, tokens->count, ENG_ALIAS_WORDS);
        return false;
    }
    for (size_t i = 0; i < tokens->count; i++) {
        if (tokens->hashes[i] != 0) continue;
        eng_error_set(l->err, "%s%s: entity '%s': a word of the name \"%s\" is over %d bytes",
                      l->file, line_of(l, line), l->id, text, ENG_FOLD_MAX);
        return false;
    }
    return true;
}

static bool add_alias(loader *l, const char *text, eng_alias a) {
    eng_names *names = l->names;
    eng_tokens tokens;
    if (!cut(l, text, &tokens)) return false;
    uint32_t node = 0;
    for (size_t i = 0; i < tokens.count; i++) {
        a.shapes |= shape_bits(&tokens.at[i], i);
        node = extend(names, node, tokens.hashes[i]);
        if (node == 0) return no_memory(l);
        if (i == 0 && !(a.shapes & 1)) drop_capital(names, node);
    }
    a.word_count = (uint8_t)tokens.count;
    size_t count = names->count.aliases;
    eng_alias *aliases =
        eng_grow((eng_alias *)names->aliases, &names->room.aliases, count, sizeof *aliases);
    if (aliases == NULL || count >= UINT32_MAX) return no_memory(l);
    names->aliases = aliases;
    if (!add_text(names, text, &a.text)) return no_memory(l);
    eng_node *nodes = (eng_node *)names->nodes;
    a.next = nodes[node].alias;
    aliases[count] = a;
    nodes[node].alias = (uint32_t)count;
    names->count.aliases++;
    return true;
}

/* Adds a number and then the words' hashes; false when memory is out. */
static bool add_phrase(eng_names *names, const uint64_t *words, size_t n) {
    size_t count = names->count.guards;
    if (count + n >= UINT32_MAX) return false;
    uint64_t *guards =
        eng_grow_by((uint64_t *)names->guards, &names->room.guards, count, n + 1, sizeof *guards);
    if (guards == NULL) return false;
    names->guards = guards;
    guards[count] = n;
    if (n > 0) memcpy(guards + count + 1, words, n * sizeof *words);
    names->count.guards += n + 1;
    return true;
}

/* Reading. */

static bool read_date(const loader *l, const json_t *value, const char *key, eng_date *out) {
    *out = (eng_date){0};
    if (value == NULL || json_is_null(value)) return true;
    const char *text = json_string_value(value);
    if (text == NULL || !eng_date_parse(text, strlen(text), out))
        return bad(l, key, "a date such as \"2017-06\" or null");
    return true;
}

/* A word or phrase such as "state of". One that begins with a clitic ("'s Secret") is cut as it is
 * after a word: 's is one token there. */
static bool read_phrase(loader *l, const char *text) {
    char glued[ENG_ALIAS_WORDS * (ENG_FOLD_MAX + 1)];
    bool clitic = text != NULL && (*text == '\'' || strncmp(text, "\xE2\x80\x99", 3) == 0);
    if (text == NULL || *text == '\0' || strlen(text) + 2 > sizeof glued)
        return bad(l, "guard", "lists of words");
    snprintf(glued, sizeof glued, "%s%s", clitic ? "x" : "", text);
    eng_tokens tokens;
    if (!cut(l, glued, &tokens)) return false;
    return add_phrase(l->names, tokens.hashes + clitic, tokens.count - clitic) || no_memory(l);
}

static bool read_phrases(loader *l, const json_t *list) {
    if (list != NULL && !json_is_array(list)) return bad(l, "guard", "lists of words");
    for (size_t i = 0; i < json_array_size(list); i++)
        if (!read_phrase(l, json_string_value(json_array_get(list, i)))) return false;
    return add_phrase(l->names, NULL, 0) || no_memory(l);
}

static bool read_guard(loader *l, const json_t *guard, uint32_t *out) {
    if (guard == NULL) return true;
    if (!json_is_object(guard)) return bad(l, "guard", "{\"before\": [...], \"after\": [...]}");
    const size_t first = l->names->count.guards;
    if (!add_phrase(l->names, (const uint64_t[]){0}, 1)) return no_memory(l); /* for the bits */
    *out = (uint32_t)first;
    if (!read_phrases(l, json_object_get(guard, "before")) ||
        !read_phrases(l, json_object_get(guard, "after")))
        return false;
    uint64_t *bits = (uint64_t *)l->names->guards + first, *phrase = bits + 2;
    bits[0] = 0;
    for (; *phrase != 0; phrase += *phrase + 1)
        bits[0] |= eng_follow_bit(phrase[*phrase]);
    for (phrase++; *phrase != 0; phrase += *phrase + 1)
        bits[1] |= eng_follow_bit(phrase[1]);
    return true;
}

/* What of an alias follows from the kind of its entity. */
static uint8_t kind_flags(eng_kind kind) {
    if (kind == ENG_KIND_PERSON) return ENG_ALIAS_PERSON;
    return kind == ENG_KIND_OTHER ? ENG_ALIAS_OTHER : 0;
}

/* What a seat is, the government where nothing else is said. */
static bool read_sector(const loader *l, const json_t *value, eng_alias *a) {
    const char *code = value ? json_string_value(value) : "GOV";
    a->sector = code ? eng_sector_from(code, strlen(code)) : 0;
    return a->sector != 0 || bad(l, "sector", "a code such as \"GOV\" or \"LEG\"");
}

/* A string, or an object with text, from, until, guard, titled, joined, short, common,
 * sector. */
static bool read_alias(loader *l, const json_t *item, const char *key, uint32_t index,
                       eng_alias_role role) {
    eng_alias a = {.entity = index, .role = (uint8_t)role};
    a.flags = kind_flags((eng_kind)l->names->entities[index].kind);
    const char *text = json_string_value(item);
    if (json_is_object(item)) {
        text = json_string_value(json_object_get(item, "text"));
        if (json_is_true(json_object_get(item, "titled"))) a.flags |= ENG_ALIAS_TITLED;
        if (json_is_true(json_object_get(item, "joined"))) a.flags |= ENG_ALIAS_JOINED;
        if (json_is_true(json_object_get(item, "common"))) a.flags |= ENG_ALIAS_COMMON;
        if (json_is_true(json_object_get(item, "short"))) a.flags |= ENG_ALIAS_SHORT;
        if (!read_date(l, json_object_get(item, "from"), "from", &a.from) ||
            !read_date(l, json_object_get(item, "until"), "until", &a.until) ||
            !read_guard(l, json_object_get(item, "guard"), &a.guard))
            return false;
        if (a.from.year != 0 || a.until.year != 0) a.flags |= ENG_ALIAS_DATED;
    }
    const json_t *sector = json_is_object(item) ? json_object_get(item, "sector") : NULL;
    if (role == ENG_ALIAS_SEAT && !read_sector(l, sector, &a)) return false;
    if (text == NULL || *text == '\0') return bad(l, key, "a list of names");
    return add_alias(l, text, a);
}

static bool read_aliases(loader *l, const json_t *entity, const char *key, uint32_t index,
                         eng_alias_role role) {
    const json_t *list = json_object_get(entity, key);
    if (list == NULL) return true;
    if (!json_is_array(list)) return bad(l, key, "a list of names");
    for (size_t i = 0; i < json_array_size(list); i++)
        if (!read_alias(l, json_array_get(list, i), key, index, role)) return false;
    return true;
}

static bool read_strings(const loader *l, const json_t *entity, const char *key, uint32_t *out) {
    const json_t *list = json_object_get(entity, key);
    if (list == NULL) return true;
    if (!json_is_array(list)) return bad(l, key, "a list of words");
    uint32_t at, first = (uint32_t)l->names->count.text;
    for (size_t i = 0; i < json_array_size(list); i++) {
        const char *s = json_string_value(json_array_get(list, i));
        if (s == NULL || *s == '\0') return bad(l, key, "a list of words");
        if (!add_text(l->names, s, &at)) return no_memory(l);
    }
    if (!add_text(l->names, "", &at)) return no_memory(l);
    *out = first;
    return true;
}

static bool read_text(const loader *l, const json_t *entity, const char *key, uint32_t *out) {
    const char *text = json_string_value(json_object_get(entity, key));
    return text == NULL || add_text(l->names, text, out) || no_memory(l);
}

/* [code, office, from, until] */
static bool read_term(const loader *l, const json_t *row, eng_term *term) {
    const char *code = json_string_value(json_array_get(row, 0));
    const char *office = json_string_value(json_array_get(row, 1));
    if (code == NULL || office == NULL)
        return bad(l, "terms", "a list of [code, office, from, until]");
    if (!read_date(l, json_array_get(row, 2), "terms", &term->from) ||
        !read_date(l, json_array_get(row, 3), "terms", &term->until))
        return false;
    term->first_day = term->from.year ? eng_date_first_day(term->from) : INT32_MIN;
    term->last_day = term->until.year ? eng_date_last_day(term->until) : INT32_MAX;
    term->entity = entity_of(l->names, code);
    return (term->entity != ENG_NO_ENTITY && add_text(l->names, office, &term->office)) ||
           no_memory(l);
}

static bool read_terms(const loader *l, const json_t *entity, uint32_t index) {
    eng_names *names = l->names;
    const json_t *list = json_object_get(entity, "terms");
    if (list == NULL) return true;
    if (!json_is_array(list)) return bad(l, "terms", "a list of [code, office, from, until]");
    size_t first = names->count.terms, old = names->entities[index].term_count;
    size_t n = json_array_size(list);
    if (first + old + n >= UINT32_MAX) return no_memory(l);
    eng_term *terms =
        eng_grow_by((eng_term *)names->terms, &names->room.terms, first, old + n, sizeof *terms);
    if (terms == NULL) return no_memory(l);
    names->terms = terms;
    if (old > 0) memcpy(terms + first, terms + names->entities[index].terms, old * sizeof *terms);
    for (size_t i = 0; i < n; i++)
        if (!read_term(l, json_array_get(list, i), &terms[first + old + i])) return false;
    names->count.terms = first + old + n;
    entity_at(names, index)->terms = (uint32_t)first;
    entity_at(names, index)->term_count = (uint32_t)(old + n);
    return true;
}

/* The day of a date as a number that grows with it: 19490404; 0 for none. False for what is no
 * date. */
static bool read_since(const loader *l, const json_t *text, uint32_t *since) {
    eng_date date = {0};
    const char *s = json_string_value(text);
    if (s != NULL && !eng_date_parse(s, strlen(s), &date))
        return bad(l, "members",
                   "a list of [code, from, until], with dates such as \"1949-04-04\"");
    *since = (uint32_t)(date.year * 10000 + date.month * 100 + date.day);
    return true;
}

/* [[code, from, until, status], ...]: the codes, and behind their end since when they are in. */
static bool read_members(const loader *l, const json_t *entity, uint32_t index) {
    eng_names *names = l->names;
    const json_t *list = json_object_get(entity, "members");
    if (list == NULL) return true;
    if (!json_is_array(list)) return bad(l, "members", "a list of [code, from, until]");
    size_t first = names->count.members, n = json_array_size(list);
    if (first + 2 * n >= UINT32_MAX) return no_memory(l);
    uint32_t *members = eng_grow_by((uint32_t *)names->members, &names->room.members, first,
                                    2 * n + 1, sizeof *members);
    if (members == NULL) return no_memory(l);
    names->members = members;
    for (size_t i = 0; i < n; i++) {
        const char *code = json_string_value(json_array_get(json_array_get(list, i), 0));
        if (code == NULL) return bad(l, "members", "a list of [code, from, until]");
        members[first + i] = entity_of(names, code);
        if (members[first + i] == ENG_NO_ENTITY) return no_memory(l);
        const json_t *from = json_array_get(json_array_get(list, i), 1);
        if (!read_since(l, from, &members[first + n + 1 + i])) return false;
    }
    members[first + n] = ENG_NO_ENTITY;
    names->count.members = first + 2 * n + 1;
    entity_at(names, index)->members = (uint32_t)first;
    return true;
}

/* Gives an entity its kind, and with it the aliases that it has already. */
static void set_kind(eng_names *names, uint32_t index, eng_kind kind) {
    uint8_t old = kind_flags((eng_kind)names->entities[index].kind), now = kind_flags(kind);
    entity_at(names, index)->kind = (uint8_t)kind;
    eng_alias *aliases = (eng_alias *)names->aliases;
    for (size_t i = 1; old != now && i < names->count.aliases; i++)
        if (aliases[i].entity == index)
            aliases[i].flags = (uint8_t)((aliases[i].flags & ~old) | now);
}

static bool read_entity(loader *l, const json_t *json) {
    eng_names *names = l->names;
    l->id = json_string_value(json_object_get(json, "id"));
    if (l->id == NULL || *l->id == '\0') {
        eng_error_set(l->err, "%s: an entity has no \"id\"", l->file);
        return false;
    }
    const char *kind = json_string_value(json_object_get(json, "kind"));
    if (kind == NULL || eng_kind_from(kind) == ENG_KINDS)
        return bad(l, "kind",
                   "one of state, organisation, alliance, treaty, group, party, "
                   "institution, person, other");
    size_t known = names->count.entities;
    uint32_t index = entity_of(names, l->id);
    if (index == ENG_NO_ENTITY) return no_memory(l);
    if (index < known)
        set_kind(names, index, eng_kind_from(kind));
    else
        entity_at(names, index)->kind = (uint8_t)eng_kind_from(kind);
    eng_entity e = names->entities[index];
    if (!read_text(l, json, "name", &e.name) || !read_text(l, json, "sector", &e.sector) ||
        !read_text(l, json, "state", &e.state) || !read_strings(l, json, "nouns", &e.nouns) ||
        !read_strings(l, json, "region", &e.regions))
        return false;
    const char *government = json_string_value(json_object_get(json, "government"));
    if (government != NULL) e.monarchy = strcmp(government, "monarchy") == 0;
    if (e.kind != ENG_KIND_STATE && !read_date(l, json_object_get(json, "from"), "from", &e.from))
        return false;
    bool ends =
        e.kind == ENG_KIND_STATE || e.kind == ENG_KIND_ALLIANCE || e.kind == ENG_KIND_ORGANISATION;
    if (ends && !read_date(l, json_object_get(json, "until"), "until", &e.until)) return false;
    *entity_at(names, index) = e;
    return read_members(l, json, index) && read_terms(l, json, index) &&
           read_aliases(l, json, "names", index, ENG_ALIAS_NAME) &&
           read_aliases(l, json, "adjective", index, ENG_ALIAS_ADJECTIVE) &&
           read_aliases(l, json, "people", index, ENG_ALIAS_PEOPLE) &&
           read_aliases(l, json, "capital", index, ENG_ALIAS_CAPITAL) &&
           read_aliases(l, json, "seats", index, ENG_ALIAS_SEAT) &&
           read_aliases(l, json, "places", index, ENG_ALIAS_PLACE);
}

/* What is named but never acts: an entity, or a name or an alias, which is its own id. */
static bool read_other(loader *l, const json_t *item) {
    if (json_object_get(item, "id") != NULL) return read_entity(l, item);
    const json_t *text = json_is_object(item) ? json_object_get(item, "text") : item;
    l->id = json_string_value(text);
    if (l->id == NULL || *l->id == '\0') {
        eng_error_set(l->err, "%s: \"others\" must be a list of names", l->file);
        return false;
    }
    size_t known = l->names->count.entities;
    uint32_t index = entity_of(l->names, l->id);
    if (index == ENG_NO_ENTITY) return no_memory(l);
    if (index >= known) entity_at(l->names, index)->kind = ENG_KIND_OTHER;
    if (l->names->entities[index].kind != ENG_KIND_OTHER)
        return bad(l, "others", "names that are no entity's id");
    return read_alias(l, item, "others", index, ENG_ALIAS_NAME);
}

bool eng_names_add(eng_names *names, const char *json, size_t n, const char *file, eng_error *err) {
    json_error_t where;
    json_t *root = json_loadb(json, n, 0, &where);
    if (root == NULL) {
        eng_error_set(err, "%s:%d:%d: %s", file, where.line, where.column, where.text);
        return false;
    }
    const json_t *list = json_object_get(root, "entities");
    const json_t *others = json_object_get(root, "others");
    bool ok = (json_is_array(list) || list == NULL) && (json_is_array(others) || others == NULL) &&
              (list != NULL || others != NULL);
    if (!ok) eng_error_set(err, "%s: no lists \"entities\" or \"others\" in it", file);
    loader l = {.names = names, .file = file, .json = json, .size = n, .err = err};
    for (size_t i = 0; ok && i < json_array_size(others); i++)
        ok = read_other(&l, json_array_get(others, i));
    for (size_t i = 0; ok && i < json_array_size(list); i++)
        ok = read_entity(&l, json_array_get(list, i));
    eng_arena_free(&l.scratch);
    json_decref(root);
    return ok;
}
