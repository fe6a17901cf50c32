/* event.h: one coded event, and its JSON.
 *
 * One event is one act that a text speaks of. The vocabularies are PLOVER's (2024 manual) for type
 * and mode; `act` extends them for the life of alliances. */
#ifndef ENG_WORLD_EVENT_H
#define ENG_WORLD_EVENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/date.h"
#include "base/error.h"

typedef enum eng_event_type {
    ENG_AGREE,
    ENG_CONSULT,
    ENG_SUPPORT,
    ENG_CONCEDE,
    ENG_COOPERATE,
    ENG_AID,
    ENG_RETREAT,
    ENG_REQUEST,
    ENG_ACCUSE,
    ENG_REJECT,
    ENG_THREATEN,
    ENG_PROTEST,
    ENG_SANCTION,
    ENG_MOBILIZE,
    ENG_COERCE,
    ENG_ASSAULT,
    ENG_EVENT_TYPES
} eng_event_type;

/* Bits of `aux`; none is an act asserted as having happened or now happening. */
enum {
    ENG_AUX_NEGATION = 1,     /* the text says it did not happen or is not so */
    ENG_AUX_FUTURE = 2,       /* announced, planned, promised, ordered or expected, not yet done */
    ENG_AUX_HYPOTHETICAL = 4, /* possible, conditional, wished, doubted, asked */
    ENG_AUX_HISTORICAL = 8    /* more than about a year before the article, told as background */
};

/* Where the text names an entity of the event. */
typedef struct eng_event_entity {
    const char *id;     /* the code as it stands in actor or recipient */
    const char *text;   /* the words of the mention */
    uint32_t span[2];   /* bytes into the article's text, end exclusive */
    const char *via;    /* how the words came to the code: "alias", "pronoun", ...; NULL: a name */
    const char *person; /* who acts for the state, as the names data know them; NULL: nobody */
    const char
        *sector; /* "GOV", "MIL", "REB" ... where the text says it (text/sectors.h); or NULL */
} eng_event_entity;

/* All strings end in NUL and live in the arena that the event was made in; the event owns none.
 * Absent strings are NULL, absent dates have year 0. */
typedef struct eng_event {
    char id[17]; /* 16 hex digits, a hash of article, span and rule */
    const char *article;
    eng_date date; /* the article's */
    const char **actor;
    size_t actors;
    const char **recipient;
    size_t recipients;
    eng_event_type type;
    const char *mode, *act;
    unsigned aux;
    const char *by;   /* who says so, nearest first, joined by " < " */
    const char *text; /* the words that carry the act */
    struct {
        eng_date value, end;
        bool open;        /* a start only: "since June 2017" */
        const char *text; /* the words, or NULL where nothing was said */
    } when;
    uint32_t sentence; /* index in the article, from 0 */
    uint32_t span[2];  /* of `text` */
    const char *rule;  /* "pack.name" */
    const char *cameo;
    int quad;                /* 1 verbal cooperation, 2 material cooperation, 3 verbal conflict,
                                4 material conflict; 0 none */
    uint32_t (*mentions)[2]; /* spans of every mention merged into this event, this one first */
    size_t mention_count;
    const char *because[4]; /* for explain: the word that each ENG_AUX_ bit comes from, or NULL */
    eng_event_entity *entities;
    size_t entity_count;
    const char *context; /* the sentence as it stands; NULL where only the JSON was read */
} eng_event;

/* "AGREE" ... for a type, and back; ENG_EVENT_TYPES where the name is none. */
const char *eng_event_type_name(eng_event_type type);
eng_event_type eng_event_type_from(const char *name, size_t n);

/* The quad class of PLOVER's types: 1 AGREE CONSULT SUPPORT CONCEDE; 2 COOPERATE AID RETREAT;
 * 3 REQUEST ACCUSE REJECT THREATEN; 4 PROTEST SANCTION MOBILIZE COERCE ASSAULT. */
int eng_event_quad(eng_event_type type);

/* The scale of PLOVER's types from -10 (ASSAULT) to +8 (AID), after Goldstein (1992) as mapped to
 * CAMEO's root classes. */
double eng_event_scale(eng_event_type type);

/* Adds the event as one JSON object, without a newline: the keys and their order are those of
 * `engine extract --format json`. Actors that carry a person or a
 * sector get "person" and "sector" in their entry. */
void eng_event_write(const eng_event *event, eng_buffer *out);

/* Reads one JSON object into *out, all memory from the arena. Unknown keys are ignored; `actor`,
 * `recipient` and `type` are needed. On bad data: false, and err says which key and why. */
bool eng_event_read(const char *json, size_t n, eng_arena *arena, eng_event *out, eng_error *err);

#endif
