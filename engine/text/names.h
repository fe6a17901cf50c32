/* names.h: who and what a name can be.
 *
 * Entities come from JSON (stdlib/data/actors.json and users' files): states, organisations,
 * alliances, treaties, armed groups, parties, institutions and persons, with the aliases by which
 * English news calls them, and names of others that never act. Several entities may claim one
 * alias; the case of the letters, guards, and the article's date choose.
 *
 * All names lie in a handful of flat arrays without pointers in them. The built-in ones are made
 * when the project is built (host/image.c) and are read as they lie in the binary; who adds names
 * takes a copy. Names that are no longer added to may be read by any number of threads at once. */
#ifndef ENG_TEXT_NAMES_H
#define ENG_TEXT_NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/date.h"
#include "base/error.h"
#include "text/tokens.h"

typedef enum eng_kind {
    ENG_KIND_STATE,
    ENG_KIND_ORGANISATION,
    ENG_KIND_ALLIANCE,
    ENG_KIND_TREATY,
    ENG_KIND_GROUP,
    ENG_KIND_PARTY,
    ENG_KIND_INSTITUTION,
    ENG_KIND_PERSON,
    ENG_KIND_OTHER,   /* a newspaper, company, sea, ship, club: named, but no actor */
    ENG_KIND_COMPANY, /* of a name that the data does not list, see grammar/unlisted.h */
    ENG_KINDS
} eng_kind;

/* How an alias names its entity. */
typedef enum eng_alias_role {
    ENG_ALIAS_NAME,      /* Egypt */
    ENG_ALIAS_ADJECTIVE, /* Egyptian */
    ENG_ALIAS_PEOPLE,    /* Egyptians */
    ENG_ALIAS_CAPITAL,   /* Cairo: the government as an actor, else a place */
    ENG_ALIAS_SEAT,      /* the Kremlin */
    ENG_ALIAS_PLACE      /* Sinai */
} eng_alias_role;

#define ENG_NO_ENTITY UINT32_MAX

/* Whom a person acts for, in which office and when. Both days are served. */
typedef struct eng_term {
    uint32_t entity;             /* index of whom the person acts for */
    uint32_t office;             /* text */
    eng_date from, until;        /* year 0: not known, or still in office */
    int32_t first_day, last_day; /* the same as days, INT32_MIN and INT32_MAX where there is none */
} eng_term;

/* Texts and lists are offsets: see eng_names_text, _list, _members and _terms. */
typedef struct eng_entity {
    uint32_t id, name;
    uint32_t sector;  /* "GOV", "MIL", "REB", "PTY" ...; "" where the data has none */
    uint32_t state;   /* text: id of the state that a group, party or land is of; "": none given */
    uint32_t nouns;   /* list of common nouns that refer back to it; 0: the data has none */
    uint32_t regions; /* list of words by which news groups it; 0: the data has none */
    uint32_t members;
    uint32_t terms, term_count;
    eng_date from;  /* of an alliance, organisation or treaty: since when; or year 0 */
    eng_date until; /* of a state, alliance or organisation that is no more: till when; or year 0 */
    uint8_t kind;   /* eng_kind */
    bool monarchy;
} eng_entity;

typedef struct eng_names eng_names;

/* The names of the standard library. */
extern const eng_names eng_builtin_names;

/* An empty set, and a copy of another; NULL when memory is out. Free them with eng_names_free. */
eng_names *eng_names_new(void);
eng_names *eng_names_copy(const eng_names *names);
void eng_names_free(eng_names *names);

/* Adds what a JSON text {"entities": [...], "others": [...]} names; either list may be missing. An
 * id that is there already gains the aliases and terms, and what else is said of it is replaced.
 * Others are entities, or strings or aliases that are the id and name of a thing of kind "other".
 * Where several claim a name equally well, the one added last has it; within one text, entities
 * come after others. `file` is for messages. On bad data: false, and err says which line, entity
 * and key. What was read before the mistake stays. */
bool eng_names_add(eng_names *names, const char *json, size_t n, const char *file, eng_error *err);

size_t eng_names_count(const eng_names *names);

/* The entity, or NULL; it and what the functions below give live until a name is added. */
const eng_entity *eng_names_entity(const eng_names *names, uint32_t index);

/* The text at an offset of an entity or term. */
const char *eng_names_text(const eng_names *names, uint32_t text);

/* The first string of a list; the next one begins after its NUL, and an empty one ends it:
 * for (const char *s = eng_names_list(names, list); *s; s += strlen(s) + 1) */
const char *eng_names_list(const eng_names *names, uint32_t list);

/* Who is or was in an alliance, as indices of entities ending in ENG_NO_ENTITY. */
const uint32_t *eng_names_members(const eng_names *names, const eng_entity *entity);

/* Whether the member is in the alliance at a date or was before; year 0: ever. */
bool eng_names_is_member(const eng_names *names, const eng_entity *entity, uint32_t member,
                         eng_date date);

/* The terms of a person, entity->term_count of them. */
const eng_term *eng_names_terms(const eng_names *names, const eng_entity *entity);

/* The index of an id, or ENG_NO_ENTITY. */
uint32_t eng_names_find(const eng_names *names, const char *id, size_t n);

/* One name in a text. */
typedef struct eng_mention {
    uint32_t first, last; /* tokens, last exclusive */
    uint32_t entity;      /* whom it stands for; of a person, whom they act for at the time */
    uint32_t person;      /* the person, or ENG_NO_ENTITY */
    uint8_t alias_role;   /* eng_alias_role */
    uint8_t role;         /* eng_mention_role, decided by the view */
    uint8_t sector;       /* of a seat of power, see text/sectors.h */
    bool once;            /* it, or another of the same name, was so until a date */
    bool common;          /* an office that many states have */
} eng_mention;

typedef enum eng_mention_role {
    ENG_ACTOR,
    ENG_PLACE,
    ENG_MODIFIER,
    ENG_OTHER /* its entity is of kind other: never an actor */
} eng_mention_role;

/* A word that names begin with. */
typedef struct eng_root {
    uint64_t hash; /* eng_form_hash of the folded word */
    uint32_t node; /* for eng_names_match: the node of the trie below it and ENG_NODE_CAPITAL */
} eng_root;

#define ENG_NODE_CAPITAL 0x80000000u /* every name that begins so has a capital there */

/* All of them, *count in number, each hash once; they live until a name is added. */
const eng_root *eng_names_roots(const eng_names *names, size_t *count);

/* A token that names begin with, and the root's node. */
typedef struct eng_start {
    uint32_t token, node;
} eng_start;

/* Leaves those where a name can begin by the token after them too, and returns how many. Begins to
 * fetch what eng_names_match will read. */
size_t eng_names_begin(const eng_names *names, const uint64_t *hashes, eng_start *list,
                       size_t count);

/* Begins to fetch more of it, once the first is there. */
void eng_names_prefetch(const eng_names *names, uint32_t node);

/* Persons named so far, each once, and states. */
typedef struct eng_persons {
    uint32_t *list; /* entities */
    size_t count;
} eng_persons;

static inline bool eng_is_named(const eng_persons *named, uint32_t person) {
    for (size_t i = 0; i < named->count; i++)
        if (named->list[i] == person) return true;
    return false;
}

/* The longest name that begins at token `at`, whose root's node is given, and ends before token
 * `end`, for an article of that date (year 0: unknown) in which those persons were named before: of
 * several with one name, one of them is meant. False when none begins there. The role is
 * ENG_OTHER for what never acts, and UINT8_MAX for a bare surname that counts only after a title or
 * the full name, or what a state is called once it was named ("the North"). */
bool eng_names_walk(const eng_names *names, const eng_tokens *tokens, size_t at, size_t end,
                    uint32_t node, eng_date date, const eng_persons *named, eng_mention *out);

/* The same; most words that names begin with are seen here to begin none: "in" is no Indiana. */
static inline bool eng_names_match(const eng_names *names, const eng_tokens *tokens, size_t at,
                                   size_t end, uint32_t node, eng_date date,
                                   const eng_persons *named, eng_mention *out) {
    if ((node & ENG_NODE_CAPITAL) && !(tokens->at[at].shape & ENG_SHAPE_CAPITAL)) return false;
    return eng_names_walk(names, tokens, at, end, node, date, named, out);
}

/* The term that a person serves at a date (a state's before those of parties and groups), or the
 * nearest before it, or the first; NULL when the entity is no person. */
const eng_term *eng_names_term(const eng_names *names, const eng_entity *person, eng_date date);

/* Calls `visit` for each alias whose folded text is that of `text`, until it returns false. */
typedef bool eng_names_visit(void *context, const eng_entity *entity, eng_alias_role role,
                             const char *alias, eng_date from, eng_date until);
void eng_names_lookup(const eng_names *names, const char *text, size_t n, eng_names_visit *visit,
                      void *context);

const char *eng_kind_name(eng_kind kind);

/* The kind of that name, ENG_KINDS when there is none. */
eng_kind eng_kind_from(const char *name);

#endif
