/* analysis.h: an article cut into chunks and clauses.
 *
 * The patterns are Lua's (stdlib/engine/chunks.lua and clauses.lua, LPeg over strings that are made
 * here); they return flat lists of numbers, three to a capture, which become the structs below.
 * A chunk is a noun phrase, a verb group, a time expression, or a single token; a clause is a verb
 * group with its subject, objects and prepositional phrases. */
#ifndef ENG_GRAMMAR_ANALYSIS_H
#define ENG_GRAMMAR_ANALYSIS_H

#include "base/buffer.h"
#include "grammar/gate.h"
#include "grammar/standing.h"
#include "text/article.h"

/* What a verb group shows besides its verb. */
enum {
    ENG_VG_NEGATED = 1,
    ENG_VG_PASSIVE = 2,
    ENG_VG_BASE = 4,  /* the main verb is a base form */
    ENG_VG_COPULA = 8 /* a form of be, have or do stands alone */
};

typedef struct eng_chunk {
    uint8_t kind;         /* its character in the chunk string, see stdlib/engine/clauses.lua */
    uint8_t verb;         /* ENG_VG_ bits of a verb group */
    uint32_t first, last; /* tokens, last exclusive */
    uint32_t head;        /* token: main verb, or the last noun or name of a noun phrase */
    uint32_t lemma;       /* of the head */
    uint32_t particle;    /* lemma of a verb group's particle (out, off, back ...), or 0 */
    uint32_t trailing;    /* that of one behind the verb's object ("call the talks off"), or 0 */
    uint32_t modal;       /* lemma of its modal, or 0 */
    uint32_t sentence;
} eng_chunk;

/* A run of chunks that is one noun phrase with its of-phrases and coordinated parts. */
typedef struct eng_phrase {
    uint32_t first, last; /* chunks, last exclusive; first == last: none */
} eng_phrase;

typedef struct eng_argument {
    uint32_t preposition; /* its lemma, or 0 for an object */
    eng_phrase phrase;
} eng_argument;

/* How a clause hangs on its parent. */
typedef enum eng_clause_kind {
    ENG_CLAUSE_MAIN = 'm',
    ENG_CLAUSE_COMPLEMENT = 'h',  /* what is said, thought, agreed: that Egypt left */
    ENG_CLAUSE_SUBORDINATE = 's', /* after Egypt left; if Egypt leaves */
    ENG_CLAUSE_RELATIVE = 'w',
    ENG_CLAUSE_INFINITIVE = 'i',
    ENG_CLAUSE_ING = 'g',        /* accusing it; of supporting */
    ENG_CLAUSE_PARTICIPLE = 'p', /* backed by Iran */
    ENG_CLAUSE_COORDINATED = 'c' /* ... and left: the same subject */
} eng_clause_kind;

enum { ENG_ARGUMENTS_MAX = 12 };

typedef struct eng_clause {
    eng_clause_kind kind;
    int32_t parent; /* clause, or -1 */
    uint32_t sentence;
    uint32_t verb;      /* chunk */
    uint32_t last;      /* chunk after its last */
    eng_phrase subject; /* as written or inherited */
    bool own_subject;
    uint32_t marker; /* lemma of the subordinator or preposition before it, or 0 */
    eng_phrase noun; /* of an infinitive or relative: the noun phrase it hangs on */
    eng_argument arguments[ENG_ARGUMENTS_MAX];
    uint32_t argument_count;
} eng_clause;

typedef struct eng_trace eng_trace;

typedef struct eng_analysis eng_analysis;
typedef struct eng_memo eng_memo;         /* grammar/memo.h */
typedef struct eng_unlisted eng_unlisted; /* grammar/unlisted.h */

/* What is done about a sentence. */
enum {
    ENG_SENTENCE_SHUT, /* the gate stopped it; where it can be read it can be looked at */
    ENG_SENTENCE_NEAR, /* it passed, but no rule begins in it: it can be looked at */
    ENG_SENTENCE_SEEN, /* something did look at it, so it is cut into chunks and clauses */
    ENG_SENTENCE_CUT   /* it is cut for its own sake */
};

/* A run of the chunks, or of the clauses, of an analysis; last exclusive. */
typedef struct eng_range {
    uint32_t first, last;
} eng_range;

/* A word looked for before, by the address of its literal (word_id.h). */
typedef struct eng_known_word {
    const char *word;
    uint32_t lemma;
} eng_known_word;

enum { ENG_KNOWN_WORDS = 1024 };

struct eng_rules;

/* The last article's source, and the state whose government it is; many articles have one source.
 * All zeros at first, and again where names were added. */
typedef struct eng_home_memo {
    bool known;
    char source[128];
    uint32_t state; /* or ENG_NO_ENTITY */
} eng_home_memo;

/* What one analysis leaves for the next: the memo, words of the lexicon, and memory. All zeros at
 * first but for the arena's meter; freed with eng_kept_free. */
typedef struct eng_kept {
    eng_home_memo home;
    eng_known_word known[ENG_KNOWN_WORDS];
    eng_standing standing;
    eng_arena spare;
} eng_kept;

/* As long as there is a piece (eng_analysis_piece), has the grammars match its classes, then the
 * shape from shape_from on, and gives what they captured to eng_analysis_chunks and
 * eng_analysis_clauses. */
typedef void eng_cutter(void *context, eng_analysis *analysis);

/* Characters with room for one of each token and one of each sentence. */
typedef struct eng_letters {
    char *data;
    size_t size;
} eng_letters;

struct eng_analysis {
    eng_arena arena;
    eng_article *article;
    const eng_lexicon *lexicon;
    const eng_names *names;
    uint8_t *state;        /* of each sentence */
    eng_letters classes;   /* one character a token of the cut sentences, '\n' after each */
    uint32_t *class_token; /* position in `classes` -> token */
    eng_chunk *chunks;     /* sentence by sentence, in the order in which these were cut */
    size_t chunk_count, chunk_room;
    eng_letters shape;     /* one character a chunk, '\n' after each sentence */
    uint32_t *shape_chunk; /* position in `shape` -> chunk */
    uint32_t *token_chunk; /* token -> chunk, UINT32_MAX where there is none */
    eng_clause *clauses;
    size_t clause_count, clause_room;
    size_t class_from, class_to; /* of the classes that the grammars match next */
    size_t shape_from;           /* where that begins which the clause grammar has not matched */
    eng_range *sentence_chunks, *sentence_clauses;
    eng_cutter *cutter; /* cuts what else is looked at, and its context; NULL: nothing is */
    void *cutter_context;
    eng_buffer codes;            /* see codes.h */
    uint32_t *code_token;        /* unit of `codes` -> token, UINT32_MAX at the end of a sentence */
    uint32_t gated;              /* sentences that are cut for their own sake */
    uint32_t discarded, complex; /* clauses that a dictionary drops, with their sentence or alone */
    eng_trace *trace;       /* where the matcher notes what it tried (grammar/rules.h), or NULL */
    eng_memo **pronouns;    /* per token: whom it was found to stand for (memo.h); or NULL */
    eng_memo **phrases;     /* the same per first chunk */
    uint32_t nested;        /* how many phrases are resolved for each other (resolve.c) */
    eng_unlisted *unlisted; /* names found that no data lists */
    eng_home_memo *home;    /* whose government the source is (home.h) */
    bool title_read;        /* once it is known whether the title says that ... */
    bool american;          /* ... a text without a source is the United States' own (writer.c) */
    bool speak_together;    /* ... more than one side speaks (writer.c) */
    eng_known_word *known;  /* ENG_KNOWN_WORDS (word_id.h) */
    eng_standing *standing; /* what the rules ask of the sentence that is looked at */
    uint32_t *same_before; /* per token: 1 + the last that may be the same word; or NULL (same.h) */
};

/* One capture of a pattern: a code and two positions in the matched string, from 0. */
typedef struct eng_capture {
    uint32_t code, first, last;
} eng_capture;

/* Starts the analysis of an article: gates its sentences, classifies the words of those that pass
 * and writes `classes`. With rules only sentences that one of them can begin in are cut; else
 * all that pass. All things given must outlive it; what is kept is of the
 * names and the lexicon. NULL when memory
 * is out. */
eng_analysis *eng_analysis_new(eng_article *article, const eng_lexicon *lexicon,
                               const eng_names *names, eng_gate *gate,
                               const struct eng_rules *rules, eng_kept *kept);

/* Its memory goes to what is kept, where there is none yet; that may be NULL. */
void eng_analysis_free(eng_analysis *analysis, eng_kept *kept);

void eng_kept_free(eng_kept *kept);

/* What looks at another sentence than its own says so first: where that one is not cut yet the
 * cutter cuts it. Chunks and clauses that were there before stay what they are. */
void eng_analysis_want(const eng_analysis *analysis, uint32_t sentence);

/* Sets class_to so that whole sentences that are not cut yet, some `size` bytes at most, lie before
 * it; one that is longer lies there alone. False where all are cut. */
bool eng_analysis_piece(eng_analysis *analysis, size_t size);

/* Takes the captures of the chunk grammar over that piece (code: the chunk's kind) and adds to
 * `chunks` and `shape`. False when memory is out or a capture lies outside the string. */
bool eng_analysis_chunks(eng_analysis *analysis, const eng_capture *captures, size_t count);

/* Takes the captures of the clause grammar over `shape` and adds to `clauses`. The codes are those
 * of stdlib/engine/clauses.lua. False as above. */
bool eng_analysis_clauses(eng_analysis *analysis, const eng_capture *captures, size_t count);

/* The clauses, and the chunks, of a sentence: the first of them; *end is the one after the last.
 * None where it is not cut. */
size_t eng_sentence_clauses(const eng_analysis *analysis, uint32_t sentence, size_t *end);
size_t eng_sentence_chunks(const eng_analysis *analysis, uint32_t sentence, size_t *end);

/* The innermost clause that holds a chunk, or -1. */
int32_t eng_clause_of(const eng_analysis *analysis, uint32_t chunk);

#endif
