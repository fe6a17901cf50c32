#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/word_id.h"

/* "condemned Iran, a foe of the kingdom, and Oman left": where the clause grammar has read an
 * apposition and who stands behind it as one list, only the last begins a clause of its own. */

static bool is_kind(const eng_analysis *z, uint32_t chunk, const char *kinds) {
    return strchr(kinds, z->chunks[chunk].kind) != NULL;
}

/* "a foe", "an ally", "the first to": no name, and said of the one before. */
static bool apposes(const eng_analysis *z, uint32_t chunk) {
    static const char *const which[] = {"first", "second", "third", "latest", "last",
                                        "only",  "one",    "same",  NULL};
    const eng_chunk *c = &z->chunks[chunk];
    const eng_token *head = &z->article->tokens[c->head];
    if (c->kind != 'N' || head->mention >= 0 || head->cls == 'N') return false;
    if (eng_is_a(z, c->first)) return true;
    bool the = eng_word_is(z, c->first, "the") && c->first + 1 < c->last;
    for (int i = 0; the && which[i] != NULL; i++)
        if (eng_word_is(z, c->first + 1, which[i])) return true;
    return false;
}

/* The comma before an apposition that ends at a comma and follows a noun, behind a verb; or 0. */
static uint32_t comma_before(const eng_analysis *z, uint32_t last, uint32_t verb) {
    uint32_t i = last;
    while (i > verb + 1 && is_kind(z, i - 1, "NOotbf"))
        i--;
    bool found = i > verb + 2 && i < last && z->chunks[i - 1].kind == ',' && apposes(z, i) &&
                 is_kind(z, i - 2, "N");
    return found ? i - 1 : 0;
}

/* Where the names right before the verb begin, behind a comma and "and"; or 0: "Oman's king and
 * Iran". */
static uint32_t names_before(const eng_analysis *z, const eng_clause *c) {
    uint32_t i = c->verb;
    for (;;) {
        if (i < 3 || z->chunks[i - 1].kind != 'N') return 0;
        i--;
        while (i > 2 && z->chunks[i - 1].kind == 'O')
            i--;
        if (i < 3 || z->chunks[i - 1].kind != 'c') return 0;
        if (z->chunks[i - 2].kind == ',') return i;
        i--;
    }
}

/* The clause whose verb is the last before a chunk in the sentence, or -1. */
static int32_t verb_before(const eng_analysis *z, size_t index, uint32_t chunk) {
    const eng_clause *c = &z->clauses[index];
    int32_t found = -1;
    for (size_t i = index; i-- > 0 && z->clauses[i].sentence == c->sentence;)
        if (z->clauses[i].verb < chunk &&
            (found < 0 || z->clauses[i].verb > z->clauses[found].verb))
            found = (int32_t)i;
    return found;
}

/* "said that Iran, a foe, and Oman left" tells of both. */
static bool says_both(const eng_analysis *z, const eng_clause *before, const eng_clause *c) {
    static const char *const says[] = {"condemn", "denounce", "criticise", "criticize", "praise",
                                       "urge",    "accuse",   "blame",     "warn",      "attack",
                                       "slam",    "rebuke",   "call",      "ask",       NULL};
    return c->kind == ENG_CLAUSE_COMPLEMENT &&
           !eng_lemma_among(z, z->chunks[before->verb].lemma, says) &&
           c->subject.first == before->verb + 1 &&
           z->article->tokens[z->chunks[c->subject.first].head].mention >= 0;
}

void eng_part_apposed(eng_analysis *z, size_t index) {
    eng_clause *c = &z->clauses[index];
    bool apart = c->kind == ENG_CLAUSE_MAIN || c->kind == ENG_CLAUSE_COMPLEMENT;
    if (!apart || !c->own_subject || !eng_has_phrase(c->subject) || c->verb < 5) return;
    uint32_t names = names_before(z, c);
    int32_t before = names > 0 ? verb_before(z, index, names) : -1;
    if (before < 0) return;
    eng_clause *first = &z->clauses[before];
    uint32_t comma = comma_before(z, names - 2, first->verb);
    bool own = c->subject.first > names; /* "the plan, a bad one, and Mali | and Peru left" */
    if (comma == 0 || c->subject.first < first->verb || (!own && c->subject.first > comma + 1))
        return;
    for (uint32_t i = first->verb + 1; i < comma; i++) /* "left, and Iran, a foe, and Oman met" */
        if (!is_kind(z, i, "NOotbfTlra")) return;
    if (says_both(z, first, c)) return;
    bool object = c->subject.first == first->verb + 1 && c->subject.first < comma;
    if (object && !eng_has_phrase(eng_first_object(first)) &&
        first->argument_count < ENG_ARGUMENTS_MAX)
        first->arguments[first->argument_count++] =
            (eng_argument){0, {c->subject.first, c->subject.first + 1}};
    for (uint32_t i = 0; own && i < first->argument_count; i++)
        if (first->arguments[i].phrase.first < comma && first->arguments[i].phrase.last > comma)
            first->arguments[i].phrase.last = comma;
    if (own || first->last < comma) first->last = comma;
    c->subject = (eng_phrase){names, c->verb};
    c->kind = ENG_CLAUSE_MAIN;
    c->parent = -1;
}
