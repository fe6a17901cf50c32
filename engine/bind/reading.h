/* reading.h: what the bindings of reading (reading.c) and of rules (rules.c) share. */
#ifndef ENG_BIND_READING_H
#define ENG_BIND_READING_H

#include <lua.h>

#include "grammar/analysis.h"

#define ENG_READER_TYPE "engine.reading.reader"

typedef struct eng_reader_box {
    const eng_lexicon *lexicon; /* this and the gate: the lexicon's box's, a user value */
    eng_gate *gate;
    const eng_names *names;    /* the built-in ones or own_names */
    eng_names *own_names;      /* NULL as long as the built-in ones do */
    eng_dictionary dictionary; /* of lexicon and names; all zeros until it is needed */
    eng_arena spare;           /* memory of articles that are done with */
} eng_reader_box;

/* The reader or analysis at a stack index; raises when it is something else or closed. */
eng_reader_box *eng_check_reader(lua_State *L, int at);
eng_analysis *eng_check_analysis(lua_State *L, int at);

/* A userdata of `size` zero bytes with `values` user values and the metatable `type`. */
void *eng_new_box(lua_State *L, size_t size, int values, const char *type);

/* Pushes nil and the message; returns 2. */
int eng_data_error(lua_State *L, const eng_error *err);

/* reader:rules(list) -> rules | nil, message; analysis:events(rules) -> list of events.
 * Registered by reading.c on the reader's and the analysis's types. */
int eng_reader_rules(lua_State *L);
int eng_analysis_events(lua_State *L);
int eng_finish_event(lua_State *L);
int eng_type_quad(lua_State *L);
void eng_rules_type(lua_State *L);

#endif
