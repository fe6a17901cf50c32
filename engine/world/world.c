#include "world/world.h"

#include <stdlib.h>
#include <string.h>

/* Strings, sources and events, shared by a world and its forks; each world writes to its own pool
 * and reads those of its ancestors too. */
struct eng_pool {
    eng_arena arena;
    unsigned users;
    eng_pool *parent;
};

static eng_pool *new_pool(eng_pool *parent) {
    eng_pool *pool = calloc(1, sizeof *pool);
    if (pool == NULL) return NULL;
    pool->users = 1;
    pool->parent = parent;
    if (parent != NULL) pool->arena.meter = parent->arena.meter;
    if (parent != NULL) parent->users++;
    return pool;
}

static void drop_pool(eng_pool *pool) {
    while (pool != NULL && --pool->users == 0) {
        eng_pool *parent = pool->parent;
        eng_arena_free(&pool->arena);
        free(pool);
        pool = parent;
    }
}

eng_world *eng_world_new(eng_meter *meter) {
    eng_world *w = calloc(1, sizeof *w);
    if (w == NULL) return NULL;
    w->pool = new_pool(NULL);
    if (w->pool == NULL) {
        free(w);
        return NULL;
    }
    w->pool->arena.meter = meter;
    return w;
}

void eng_world_free(eng_world *w) {
    if (w == NULL) return;
    for (size_t i = 0; i < w->alliances.count; i++)
        eng_membership_free(&w->alliances.at[i].built);
    free(w->actors.at);
    free(w->attributes.at);
    free(w->alliances.at);
    free(w->claims.at);
    free(w->pairs.at);
    free(w->pair_keys.at);
    eng_index_free(&w->pair_index);
    free(w->moves.at);
    free(w->events.at);
    free(w->removed.at);
    eng_map_free(&w->ids);
    eng_map_free(&w->event_ids);
    drop_pool(w->pool);
    free(w);
}

#define LOG_BYTES(log) ((log).room * sizeof *(log).at)

size_t eng_world_lists(const eng_world *w) {
    return LOG_BYTES(w->actors) + LOG_BYTES(w->attributes) + LOG_BYTES(w->alliances) +
           LOG_BYTES(w->claims) + LOG_BYTES(w->pairs) + LOG_BYTES(w->moves) + LOG_BYTES(w->events) +
           LOG_BYTES(w->removed) + LOG_BYTES(w->pair_keys) + eng_map_bytes(&w->ids) +
           eng_map_bytes(&w->event_ids) +
           eng_index_room(&w->pair_index) * sizeof *w->pair_index.slots;
}

/* `count` things of `size` bytes, copied; NULL when memory is out, or there are none (then *ok
 * stays as it is). */
static void *copy_log(const void *from, size_t count, size_t size, bool *ok) {
    if (count == 0) return NULL;
    void *to = calloc(count, size);
    if (to == NULL)
        *ok = false;
    else
        memcpy(to, from, count * size);
    return to;
}

#define COPY_LOG(to, from, log, ok)                                                                \
    do {                                                                                           \
        (to)->log.at = copy_log((from)->log.at, (from)->log.count, sizeof *(from)->log.at, ok);    \
        (to)->log.count = (to)->log.room = (to)->log.at ? (from)->log.count : 0;                   \
    } while (0)

static uint64_t pair_key(uint32_t a, uint32_t b) {
    return (uint64_t)a << 32 | b;
}

/* A copy of an index for a copy of its keys. */
static void copy_index(eng_index *to, const eng_index *from, bool *ok) {
    *to = (eng_index){copy_log(from->slots, eng_index_room(from), sizeof *from->slots, ok),
                      from->shift};
}

eng_world *eng_world_fork(eng_world *w) {
    eng_world *fork = calloc(1, sizeof *fork);
    if (fork == NULL) return NULL;
    bool ok = true;
    fork->pool = new_pool(w->pool);
    if (fork->pool == NULL) ok = false;
    fork->generation = w->generation;
    fork->clock = w->clock;
    COPY_LOG(fork, w, actors, &ok);
    COPY_LOG(fork, w, attributes, &ok);
    COPY_LOG(fork, w, alliances, &ok);
    COPY_LOG(fork, w, claims, &ok);
    COPY_LOG(fork, w, pairs, &ok);
    COPY_LOG(fork, w, moves, &ok);
    COPY_LOG(fork, w, events, &ok);
    COPY_LOG(fork, w, removed, &ok);
    COPY_LOG(fork, w, pair_keys, &ok);
    copy_index(&fork->pair_index, &w->pair_index, &ok);
    /* Their keys are the texts of this world, which the fork shares. */
    ok = eng_map_copy(&fork->ids, &w->ids) && ok;
    ok = eng_map_copy(&fork->event_ids, &w->event_ids) && ok;
    for (size_t i = 0; i < fork->alliances.count; i++) {
        fork->alliances.at[i].built = (eng_membership){.state_claim = ENG_NONE};
        fork->alliances.at[i].stale = true;
    }
    if (ok) return fork;
    eng_world_free(fork);
    return NULL;
}

eng_mark eng_world_mark(const eng_world *w) {
    return (eng_mark){w->actors.count, w->attributes.count, w->alliances.count,
                      w->claims.count, w->moves.count,      w->events.count,
                      w->clock};
}

/* Remembers what goes, for the words of a stale handle; without memory those are plainer. */
static void remember_removed(eng_world *w, uint32_t generation, const char *id) {
    eng_removed *at =
        eng_grow(w->removed.at, &w->removed.room, w->removed.count, sizeof *w->removed.at);
    if (at == NULL) return;
    w->removed.at = at;
    at[w->removed.count++] = (eng_removed){generation, id};
}

void eng_world_rollback(eng_world *w, eng_mark mark) {
    /* Pointers and places in locals, so that what is written is not read again at each step. */
    eng_pair *pairs = w->pairs.at;
    const eng_move *moves = w->moves.at;
    for (size_t i = w->moves.count; i > mark.moves; i--)
        pairs[moves[i - 1].pair].last = moves[i - 1].next;
    w->moves.count = mark.moves;
    eng_alliance *alliances = w->alliances.at;
    const eng_claim *claims = w->claims.at;
    for (size_t i = w->claims.count; i > mark.claims; i--) {
        alliances[claims[i - 1].alliance].last = claims[i - 1].next;
        alliances[claims[i - 1].alliance].stale = true;
    }
    w->claims.count = mark.claims;
    while (w->alliances.count > mark.alliances) {
        eng_alliance *alliance = &w->alliances.at[--w->alliances.count];
        eng_actor *actor = &w->actors.at[alliance->actor];
        remember_removed(w, alliance->generation, actor->id);
        actor->alliance = ENG_NONE;
        eng_membership_free(&alliance->built);
    }
    eng_actor *actors = w->actors.at;
    const eng_attribute *attributes = w->attributes.at;
    for (size_t i = w->attributes.count; i > mark.attributes; i--)
        actors[attributes[i - 1].actor].attributes = attributes[i - 1].next;
    w->attributes.count = mark.attributes;
    while (w->actors.count > mark.actors) {
        const eng_actor *actor = &w->actors.at[--w->actors.count];
        remember_removed(w, actor->generation, actor->id);
    }
    w->events.count = mark.events;
    w->clock = mark.clock;
}

const char *eng_world_text(eng_world *w, const char *s, size_t n) {
    return eng_arena_copy(&w->pool->arena, s, n);
}

const eng_source *eng_world_source(eng_world *w, const eng_source *source) {
    eng_source *copy = eng_arena_zalloc(&w->pool->arena, 1, sizeof *copy);
    if (copy == NULL) return NULL;
    const char *const from[] = {source->data, source->why,  source->event,   source->article,
                                source->by,   source->text, source->sentence};
    const char **const to[] = {&copy->data, &copy->why,  &copy->event,   &copy->article,
                               &copy->by,   &copy->text, &copy->sentence};
    for (size_t i = 0; i < sizeof from / sizeof *from; i++)
        if (from[i] != NULL && (*to[i] = eng_world_text(w, from[i], strlen(from[i]))) == NULL)
            return NULL;
    return copy;
}

/* A map may hold ids whose actor a rollback took away, or whose index went to another. */
uint32_t eng_world_find(const eng_world *w, const char *id, size_t n) {
    uint32_t i = eng_map_get(&w->ids, id, n);
    if (i >= w->actors.count) return ENG_NONE;
    const char *found = w->actors.at[i].id;
    return strlen(found) == n && memcmp(found, id, n) == 0 ? i : ENG_NONE;
}

uint32_t eng_world_find_alliance(const eng_world *w, const char *id, size_t n) {
    uint32_t actor = eng_world_find(w, id, n);
    return actor == ENG_NONE ? ENG_NONE : w->actors.at[actor].alliance;
}

uint32_t eng_world_actor(eng_world *w, const char *id, size_t n) {
    uint32_t found = eng_world_find(w, id, n);
    if (found != ENG_NONE) return found;
    const char *copy = eng_world_text(w, id, n);
    eng_actor *at = eng_grow(w->actors.at, &w->actors.room, w->actors.count, sizeof *at);
    if (at != NULL) w->actors.at = at;
    if (copy == NULL || at == NULL || w->actors.count >= ENG_NONE) return ENG_NONE;
    uint32_t index = (uint32_t)w->actors.count;
    if (!eng_map_set(&w->ids, copy, n, index)) return ENG_NONE;
    at[index] = (eng_actor){copy, ++w->generation, ENG_NONE, ENG_NONE};
    w->actors.count++;
    return index;
}

uint32_t eng_world_alliance(eng_world *w, const char *id, size_t n) {
    uint32_t actor = eng_world_actor(w, id, n);
    if (actor == ENG_NONE) return ENG_NONE;
    if (w->actors.at[actor].alliance != ENG_NONE) return w->actors.at[actor].alliance;
    eng_alliance *at =
        eng_grow(w->alliances.at, &w->alliances.room, w->alliances.count, sizeof *at);
    if (at == NULL) return ENG_NONE;
    w->alliances.at = at;
    uint32_t index = (uint32_t)w->alliances.count++;
    at[index] = (eng_alliance){.actor = actor,
                               .generation = ++w->generation,
                               .last = ENG_NONE,
                               .stale = true,
                               .built = {.state_claim = ENG_NONE}};
    w->actors.at[actor].alliance = index;
    return index;
}

static void stale(const eng_world *w, uint32_t generation, const char *what, eng_error *err) {
    for (size_t i = 0; i < w->removed.count; i++) {
        if (w->removed.at[i].generation != generation) continue;
        eng_error_set(err, "the %s %s was removed from this world by a rollback", what,
                      w->removed.at[i].id);
        return;
    }
    eng_error_set(err, "this %s was removed from its world by a rollback", what);
}

bool eng_world_check_actor(const eng_world *w, uint32_t index, uint32_t generation,
                           eng_error *err) {
    if (index < w->actors.count && w->actors.at[index].generation == generation) return true;
    stale(w, generation, "actor", err);
    return false;
}

bool eng_world_check_alliance(const eng_world *w, uint32_t index, uint32_t generation,
                              eng_error *err) {
    if (index < w->alliances.count && w->alliances.at[index].generation == generation) return true;
    stale(w, generation, "alliance", err);
    return false;
}

const eng_attribute *eng_world_get(const eng_world *w, uint32_t actor, const char *key,
                                   eng_date date) {
    return eng_attribute_get(w->attributes.at, w->actors.at[actor].attributes, key, date);
}

const char *eng_world_get_text(const eng_world *w, uint32_t actor, const char *key) {
    const eng_attribute *a = eng_world_get(w, actor, key, (eng_date){0});
    return a ? a->text : NULL;
}

void eng_world_advance(eng_world *w, eng_date date) {
    if (w->clock.year == 0 || eng_date_last_day(date) > eng_date_last_day(w->clock))
        w->clock = date;
}

bool eng_log_grow(void **at, size_t *room, size_t size) {
    void *grown = eng_grow(*at, room, *room, size);
    if (grown != NULL) *at = grown;
    return grown != NULL;
}

uint32_t eng_world_pair(eng_world *w, uint32_t a, uint32_t b) {
    uint32_t found = eng_index_find(&w->pair_index, w->pair_keys.at, pair_key(a, b));
    if (found != ENG_INDEX_NONE) return found;
    if (!ENG_LOG_ROOM(w->pairs) || !ENG_LOG_ROOM(w->pair_keys)) return ENG_NONE;
    uint32_t index = (uint32_t)w->pairs.count;
    w->pair_keys.at[index] = pair_key(a, b);
    if (!eng_index_add(&w->pair_index, w->pair_keys.at, index)) return ENG_NONE;
    w->pairs.at[index] = (eng_pair){{a, b}, ENG_NONE};
    w->pair_keys.count = ++w->pairs.count;
    return index;
}

const eng_membership *eng_world_membership(eng_world *w, uint32_t alliance) {
    eng_alliance *a = &w->alliances.at[alliance];
    if (a->stale && !eng_membership_build(&a->built, w->claims.at, a->last)) return NULL;
    a->stale = false;
    return &a->built;
}

double eng_world_relation(const eng_world *w, uint32_t a, uint32_t b, eng_date date,
                          uint32_t *last) {
    uint64_t key = a < b ? pair_key(a, b) : pair_key(b, a);
    uint32_t pair = eng_index_find(&w->pair_index, w->pair_keys.at, key);
    uint32_t move = pair == ENG_INDEX_NONE ? ENG_NONE : w->pairs.at[pair].last;
    if (last != NULL) *last = move;
    if (move == ENG_NONE) return 0;
    if (date.year == 0) date = w->clock;
    return eng_relation_value(w->moves.at, move, date.year ? eng_date_last_day(date) : INT32_MAX);
}

/* The event's own copy, made through its JSON: what is kept is what would be saved. */
static const eng_event *copy_event(eng_world *w, const eng_event *event, eng_error *err) {
    eng_buffer json = {0};
    eng_event *copy = eng_arena_zalloc(&w->pool->arena, 1, sizeof *copy);
    eng_event_write(event, &json);
    bool ok = copy != NULL && !json.failed;
    if (!ok) eng_error_memory(err);
    ok = ok && eng_event_read(json.data, json.size, &w->pool->arena, copy, err);
    eng_buffer_free(&json);
    if (!ok || event->context == NULL) return ok ? copy : NULL;
    copy->context = eng_world_text(w, event->context, strlen(event->context));
    if (copy->context == NULL) eng_error_memory(err);
    return copy->context ? copy : NULL;
}

const eng_world_event *eng_world_keep(eng_world *w, const eng_event *event, eng_outcome outcome,
                                      eng_error *err) {
    const eng_event *copy = copy_event(w, event, err);
    if (copy == NULL) return NULL;
    eng_source *source = eng_arena_zalloc(&w->pool->arena, 1, sizeof *source);
    eng_world_event *at = eng_grow(w->events.at, &w->events.room, w->events.count, sizeof *at);
    if (at != NULL) w->events.at = at;
    if (source == NULL || at == NULL ||
        !eng_map_set(&w->event_ids, copy->id, strlen(copy->id), (uint32_t)w->events.count)) {
        eng_error_memory(err);
        return NULL;
    }
    *source = (eng_source){.event = copy->id,
                           .article = copy->article,
                           .by = copy->by,
                           .text = copy->text,
                           .sentence = copy->context};
    at[w->events.count] = (eng_world_event){copy, source, outcome};
    return &at[w->events.count++];
}

const eng_world_event *eng_world_event_by_id(const eng_world *w, const char *id) {
    uint32_t i = eng_map_get(&w->event_ids, id, strlen(id));
    if (i >= w->events.count || strcmp(w->events.at[i].event->id, id) != 0) return NULL;
    return &w->events.at[i];
}
