/* reading.h: what the bindings of reading share: reading.c (lexicon, readers), article.c,
 * analysis.c and rules.c. */
#ifndef ENG_BIND_READING_H
#define ENG_BIND_READING_H

#include <lauxlib.h>
#include <lua.h>

#include "grammar/analysis.h"
#include "grammar/needs.h"
#include "grammar/program.h"
#include "grammar/rules.h"

#define ENG_READER_TYPE "engine.reading.reader"
#define ENG_ARTICLE_TYPE "engine.reading.article"
#define ENG_ANALYSIS_TYPE "engine.reading.analysis"

/* User values of a reader, an article and an analysis. */
enum { READER_CHUNKS = 1, READER_CLAUSES, READER_MATCH, READER_LEXICON, READER_VALUES = 4 };
enum { ARTICLE_READER = 1, ARTICLE_TEXT, ARTICLE_VALUES = 2 };
enum { ANALYSIS_ARTICLE = 1 };

typedef struct eng_reader_box {
    const eng_lexicon *lexicon; /* this and the gate: the lexicon's box's, a user value */
    eng_gate *gate;
    const eng_names *names;    /* the built-in ones or own_names */
    eng_names *own_names;      /* NULL as long as the built-in ones do */
    eng_dictionary dictionary; /* of lexicon and names; all zeros until it is needed */
    eng_arena spare;           /* memory of articles that are done with */
    eng_kept kept;             /* by analyses, of the names */
    eng_buffer line;           /* what was written last, see tokens_json */
    eng_program programs[2];   /* of the patterns for chunks and for clauses; empty: LPeg does it */
    bool programs_made;
} eng_reader_box;

/* The reader, article or analysis at a stack index; raises when it is something else or closed. */
eng_reader_box *eng_check_reader(lua_State *L, int at);
eng_article *eng_check_article(lua_State *L, int at);
eng_analysis *eng_check_analysis(lua_State *L, int at);

/* The rules at a stack index; raises when they are closed or made for another lexicon. */
const eng_rules *eng_check_rules(lua_State *L, int at, const eng_lexicon *lexicon);

/* What patterns need (finder.c), at a stack index; raises when it is something else or closed. */
eng_needs *eng_check_needs(lua_State *L, int at);

/* Where the reader whose grammars cut sentences stands on the stack. */
typedef struct eng_cutting {
    lua_State *L;
    int reader;
} eng_cutting;

/* Cuts all of the analysis that is to be cut; the context is an eng_cutting. */
void eng_cut_sentences(void *context, eng_analysis *analysis);

/* Leaves the function captures(...), in which the grammars' patterns end. */
void eng_push_captures(lua_State *L);

/* Lets what looks at other sentences of the analysis at a stack index have these cut, as long as
 * *cutting and the reader, which is left on the stack, are there. */
void eng_analysis_cuts(lua_State *L, int at, eng_analysis *analysis, eng_cutting *cutting);

/* The reader of the article at a stack index. */
eng_reader_box *eng_article_reader(lua_State *L, int at);

/* Leaves the table of a name: id, span, text, kind, role, person, sector. */
void eng_push_mention(lua_State *L, const eng_article *a, const eng_mention *m,
                      const eng_lexicon *lexicon, const eng_names *names);

/* Make the types; `fields`: the type's own __index is among the functions, which have the type's
 * metatable as their upvalue. */
void eng_new_type(lua_State *L, const char *name, const luaL_Reg *functions, bool fields);

/* In such an __index: pushes the method of the name at stack index 2; false where there is none. */
bool eng_push_method(lua_State *L);
void eng_article_type(lua_State *L);
void eng_analysis_type(lua_State *L);

/* reader:article(source) -> article | nil, message; article:analyse([rules]) -> analysis. */
int eng_reader_article(lua_State *L);
int eng_article_analyse(lua_State *L);

/* A userdata of `size` zero bytes with `values` user values and the metatable `type`. */
void *eng_new_box(lua_State *L, size_t size, int values, const char *type);

/* Pushes nil and the message; returns 2. */
int eng_data_error(lua_State *L, const eng_error *err);

/* reader:rules(list) -> rules | nil, message; analysis:events(rules) -> list of events.
 * Registered by reading.c on the reader's and the analysis's types. */
int eng_reader_rules(lua_State *L);
int eng_analysis_events(lua_State *L);
int eng_reading_find_word(lua_State *L);
int eng_reading_after_last(lua_State *L);
int eng_reading_beginning(lua_State *L);
int eng_reading_finder(lua_State *L);
int eng_reading_needs(lua_State *L);
void eng_finder_type(lua_State *L);
int eng_finish_event(lua_State *L);
int eng_type_quad(lua_State *L);
int eng_cameo_plover(lua_State *L);
void eng_rules_type(lua_State *L);

#endif
