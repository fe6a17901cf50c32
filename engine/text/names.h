/* names.h: who and what a name can be.
 *
 * Entities come from JSON (stdlib/data/actors.json and users' files): states, organisations,
 * alliances, treaties, armed groups, parties, institutions and persons, with the aliases by which
 * English news calls them. Several entities may claim one alias; the case of the letters, guards,
 * and the article's date choose. */
#ifndef ENG_TEXT_NAMES_H
#define ENG_TEXT_NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/date.h"
#include "base/error.h"
#include "base/hash.h"
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

typedef struct eng_term {
    uint32_t entity; /* whom the person acts for, index into entities */
    const char *office;
    eng_date from, until; /* year 0: not known, or still in office */
} eng_term;

typedef struct eng_entity {
    const char *id, *name;
    eng_kind kind;
    bool monarchy;
    const char *const *nouns;   /* common nouns that refer back to it, ends in NULL; may be NULL */
    const char *const *regions; /* words by which news groups it, ends in NULL; may be NULL */
    eng_date from;              /* of an alliance, organisation or treaty: since when; or year 0 */
    uint32_t *members; /* who is or was in it, as entities, ending in ENG_NO_ENTITY; or NULL */
    eng_term *terms;   /* of a person */
    size_t term_count;
} eng_entity;

typedef struct eng_names eng_names;

/* An empty set, or NULL when memory is out; free it with eng_names_free. */
eng_names *eng_names_new(void);
void eng_names_free(eng_names *names);

/* Adds the entities of a JSON text {"entities": [...]}; an id that is there already gains the
 * aliases and terms. `file` is for messages. On bad data: false, and err says which entity and key.
 * What was read before the mistake stays. */
bool eng_names_add(eng_names *names, const char *json, size_t n, const char *file, eng_error *err);

size_t eng_names_count(const eng_names *names);
const eng_entity *eng_names_entity(const eng_names *names, uint32_t index);

/* The index of an id, or ENG_NO_ENTITY. */
uint32_t eng_names_find(const eng_names *names, const char *id, size_t n);

/* One name in a text. */
typedef struct eng_mention {
    uint32_t first, last; /* tokens, last exclusive */
    uint32_t entity;      /* whom it stands for; of a person, whom they act for at the time */
    uint32_t person;      /* the person, or ENG_NO_ENTITY */
    uint8_t alias_role;   /* eng_alias_role */
    uint8_t role;         /* eng_mention_role, decided by the view */
} eng_mention;

typedef enum eng_mention_role { ENG_ACTOR, ENG_PLACE, ENG_MODIFIER } eng_mention_role;

/* A word that names begin with, and the node of the trie below it. */
typedef struct eng_root {
    uint64_t hash; /* eng_form_hash of the folded word */
    uint32_t node;
} eng_root;

/* All of them, *count in number, each hash once; they live until a name is added. */
const eng_root *eng_names_roots(const eng_names *names, size_t *count);

/* The longest name that begins at token `at`, whose root's node is given, and ends before token
 * `end`, for an article of that date (year 0: unknown). False when none begins there. */
bool eng_names_match(const eng_names *names, const eng_tokens *tokens, size_t at, size_t end,
                     uint32_t node, eng_date date, eng_mention *out);

/* The term that a person serves at a date, or the nearest before it, or the first; NULL when the
 * entity is no person. */
const eng_term *eng_names_term(const eng_entity *person, eng_date date);

/* Calls `visit` for each alias whose folded text is that of `text`, until it returns false. */
typedef bool eng_names_visit(void *context, const eng_entity *entity, eng_alias_role role,
                             const char *alias, eng_date from, eng_date until);
void eng_names_lookup(const eng_names *names, const char *text, size_t n, eng_names_visit *visit,
                      void *context);

const char *eng_kind_name(eng_kind kind);

/* The kind of that name, ENG_KINDS when there is none. */
eng_kind eng_kind_from(const char *name);

#endif
