/* world.h: who is allied with whom, over time, and why we think so.
 *
 * A world is a set of logs that only grow: actors, attributes, claims about membership, moves of
 * relations, and the events behind them. What holds on a date is worked out from the logs. So
 * undoing is forgetting the ends of the logs, and a fork copies the logs but shares the strings
 * and events they point to (in pools, which are counted and never change once written). A fork and
 * its parent may be freed in any order, but both belong to one thread.
 *
 * Indices stay valid until a rollback; handles notice one. */
#ifndef ENG_WORLD_WORLD_H
#define ENG_WORLD_WORLD_H

#include "base/grow.h"
#include "base/hash.h"
#include "base/index.h"
#include "world/alliance.h"
#include "world/event.h"
#include "world/relation.h"

typedef struct eng_alliance {
    uint32_t actor; /* holds its id, and its attributes "name", "kind", "obligations" */
    uint32_t generation;
    uint32_t last; /* claim, or ENG_NONE */
    bool stale;    /* claims came since `built` was built */
    eng_membership built;
} eng_alliance;

typedef enum eng_outcome {
    ENG_FAILED,    /* memory, or the event cannot be kept; err says why; the world is unchanged */
    ENG_APPLIED,   /* it happened: the state may have changed */
    ENG_CANDIDATE, /* negated, future or hypothetical: kept, the state is unchanged */
    ENG_KNOWN      /* an event of that id was there already: nothing was done */
} eng_outcome;

typedef struct eng_world_event {
    const eng_event *event;
    const eng_source *source;
    eng_outcome outcome; /* ENG_APPLIED or ENG_CANDIDATE */
} eng_world_event;

/* An actor or alliance that a rollback took away. */
typedef struct eng_removed {
    uint32_t generation;
    const char *id;
} eng_removed;

typedef struct eng_pool eng_pool;

#define ENG_LOG(type)                                                                              \
    struct {                                                                                       \
        type *at;                                                                                  \
        size_t count, room;                                                                        \
    }

typedef struct eng_world {
    eng_pool *pool;
    ENG_LOG(eng_actor) actors;
    ENG_LOG(eng_attribute) attributes;
    ENG_LOG(eng_alliance) alliances;
    ENG_LOG(eng_claim) claims;
    ENG_LOG(eng_pair) pairs;
    ENG_LOG(uint64_t) pair_keys; /* of each pair, for pair_index */
    ENG_LOG(eng_move) moves;
    ENG_LOG(eng_world_event) events;
    ENG_LOG(eng_removed) removed;
    eng_index pair_index;
    eng_map ids, event_ids; /* entries past the end of a log are left over; see find */
    uint32_t generation;    /* the last one given */
    eng_date clock;         /* the latest date that something asserted bears */
} eng_world;

/* NULL when memory is out. `meter` counts the texts of the world and of its forks, or is NULL. */
eng_world *eng_world_new(eng_meter *meter);
void eng_world_free(eng_world *w);
eng_world *eng_world_fork(eng_world *w);

/* Bytes in the lists of a world, beside its texts. */
size_t eng_world_lists(const eng_world *w);

/* Where a rollback goes back to. */
typedef struct eng_mark {
    size_t actors, attributes, alliances, claims, moves, events;
    eng_date clock;
} eng_mark;

eng_mark eng_world_mark(const eng_world *w);

/* Forgets all that came after the mark, which must be of this world and not older than another
 * rollback. */
void eng_world_rollback(eng_world *w, eng_mark mark);

/* A copy of the text that lives as long as the world; NULL when memory is out. */
const char *eng_world_text(eng_world *w, const char *s, size_t n);
/* A copy of the source with copies of its texts. */
const eng_source *eng_world_source(eng_world *w, const eng_source *source);

/* The index of an actor, or ENG_NONE. eng_world_actor adds it where there is none, and gives
 * ENG_NONE when memory is out; the same for alliances, whose actor is added as well. */
uint32_t eng_world_find(const eng_world *w, const char *id, size_t n);
uint32_t eng_world_find_alliance(const eng_world *w, const char *id, size_t n);
uint32_t eng_world_actor(eng_world *w, const char *id, size_t n);
uint32_t eng_world_alliance(eng_world *w, const char *id, size_t n);

/* The index that a handle (index, generation) still means. False when a rollback removed it, with
 * words that name what was removed. */
bool eng_world_check_actor(const eng_world *w, uint32_t index, uint32_t generation, eng_error *err);
bool eng_world_check_alliance(const eng_world *w, uint32_t index, uint32_t generation,
                              eng_error *err);

/* The attribute that holds on a date (year 0: the latest), or NULL. */
const eng_attribute *eng_world_get(const eng_world *w, uint32_t actor, const char *key,
                                   eng_date date);
/* Its text, or NULL: for "name", "kind" and the like. */
const char *eng_world_get_text(const eng_world *w, uint32_t actor, const char *key);

/* Grows with the last day that a date can mean, or more. Days of the calendar take longer than all
 * the rest of a change. */
static inline int32_t eng_world_order(eng_date date) {
    return date.year * 1024 + (date.month ? date.month : 15) * 64 + (date.day ? date.day : 63);
}

/* Moves the clock on where the date is later. */
void eng_world_advance(eng_world *w, eng_date date);
static inline void eng_world_tick(eng_world *w, eng_date date) {
    if (date.year == 0 || eng_world_order(date) <= eng_world_order(w->clock)) return;
    eng_world_advance(w, date);
}

/* The pair of two actors, smaller index first, added where there is none; ENG_NONE when memory is
 * out. */
uint32_t eng_world_pair(eng_world *w, uint32_t a, uint32_t b);

/* Room for one more in the logs of attributes, claims or moves; false when memory is out. */
#define ENG_LOG_ROOM(log)                                                                          \
    ((log).count < (log).room || eng_log_grow((void **)&(log).at, &(log).room, sizeof *(log).at))
bool eng_log_grow(void **at, size_t *room, size_t size);

/* Add to the logs. What the record points to must live as long as the world (eng_world_text,
 * eng_world_source); `next` is filled in here. False when memory is out. They are inline, as a
 * record that is made here is then written straight to its place: to copy it takes longer than all
 * the rest. */
static inline bool eng_world_set(eng_world *w, const eng_attribute *attribute) {
    if (!ENG_LOG_ROOM(w->attributes)) return false;
    eng_attribute *at = &w->attributes.at[w->attributes.count];
    eng_actor *actor = &w->actors.at[attribute->actor];
    *at = (eng_attribute){.key = attribute->key,
                          .text = attribute->text,
                          .number = attribute->number,
                          .date = attribute->date,
                          .source = attribute->source,
                          .actor = attribute->actor,
                          .next = actor->attributes};
    actor->attributes = (uint32_t)w->attributes.count++;
    return true;
}

static inline bool eng_world_claim(eng_world *w, const eng_claim *claim) {
    if (!ENG_LOG_ROOM(w->claims)) return false;
    eng_claim *at = &w->claims.at[w->claims.count];
    eng_alliance *alliance = &w->alliances.at[claim->alliance];
    *at = (eng_claim){.alliance = claim->alliance,
                      .member = claim->member,
                      .kind = claim->kind,
                      .denied = claim->denied,
                      .stated = claim->stated,
                      .date = claim->date,
                      .told = claim->told,
                      .act = claim->act,
                      .source = claim->source,
                      .next = alliance->last};
    alliance->last = (uint32_t)w->claims.count++;
    alliance->stale = true;
    /* Data may know an end that is still to come. */
    if (!claim->denied && claim->kind != ENG_CLAIM_END) eng_world_tick(w, claim->date);
    return true;
}

static inline bool eng_world_move(eng_world *w, uint32_t a, uint32_t b, const eng_move *move) {
    uint32_t pair = a < b ? eng_world_pair(w, a, b) : eng_world_pair(w, b, a);
    if (pair == ENG_NONE || !ENG_LOG_ROOM(w->moves)) return false;
    eng_move *at = &w->moves.at[w->moves.count];
    *at = (eng_move){.pair = pair,
                     .set = move->set,
                     .value = move->value,
                     .date = move->date,
                     .source = move->source,
                     .next = w->pairs.at[pair].last};
    w->pairs.at[pair].last = (uint32_t)w->moves.count++;
    eng_world_tick(w, move->date);
    return true;
}

/* The spells and state of an alliance, valid until the next claim; NULL when memory is out. */
const eng_membership *eng_world_membership(eng_world *w, uint32_t alliance);

/* The relation of two actors on a date; year 0: on the world's clock. -1 to 1, 0 where nothing is
 * known. *last gets the last move behind it or ENG_NONE; it may be NULL. */
double eng_world_relation(const eng_world *w, uint32_t a, uint32_t b, eng_date date,
                          uint32_t *last);

/* Adds an event and its outcome to the log and does no more (apply.h does). Gives the kept
 * event, or NULL with err filled in. */
const eng_world_event *eng_world_keep(eng_world *w, const eng_event *event, eng_outcome outcome,
                                      eng_error *err);
/* The kept event of that id, or NULL. */
const eng_world_event *eng_world_event_by_id(const eng_world *w, const char *id);

#endif
