#include "grammar/clauses_internal.h"

#include "grammar/word_id.h"

/* The absolute: "with Oman leaving NATO and Iran joining it", "left, Oman accusing Iran and Iran
 * denying it". Each of its -ing forms has a subject of its own, which the clause grammar has read
 * as the last of a list that ends before it. */

/* Whether the clause is an -ing form right behind a name that a comma sets off, or "with" behind a
 * comma or at the head of the sentence. */
static bool is_absolute(const eng_analysis *z, const eng_clause *c) {
    uint32_t i = c->verb;
    if (c->kind != ENG_CLAUSE_ING || c->marker != 0 || i < 2 || !eng_is_name(z, i - 1))
        return false;
    const eng_chunk *before = &z->chunks[i - 2];
    if (before->sentence != c->sentence) return false;
    if (before->kind != 'f' || !eng_word_is(z, before->first, "with")) return before->kind == ',';
    return i == 2 || before[-1].sentence != c->sentence || before[-1].kind == ',';
}

/* "clashed, with Oman accusing Iran": they did not clash with Oman. */
static void leave_parent(const eng_analysis *z, const eng_clause *clause) {
    if (clause->parent < 0 || !is_absolute(z, clause)) return;
    eng_clause *parent = &z->clauses[clause->parent];
    uint32_t n = 0;
    for (uint32_t k = 0; k < parent->argument_count; k++)
        if (parent->arguments[k].phrase.last != clause->verb)
            parent->arguments[n++] = parent->arguments[k];
    parent->argument_count = n;
}

void eng_part_absolutes(eng_analysis *z, eng_clause *clause) {
    uint32_t who = clause->verb - 1;
    leave_parent(z, clause);
    bool joined = clause->kind == ENG_CLAUSE_ING && clause->marker == 0 && !clause->own_subject &&
                  clause->verb > 2 && eng_is_name(z, who) && z->chunks[who - 1].kind == 'c' &&
                  z->chunks[who - 1].sentence == clause->sentence;
    eng_clause *first = clause;
    while (joined && first > z->clauses && first[-1].sentence == clause->sentence &&
           first[-1].kind != ENG_CLAUSE_MAIN && !is_absolute(z, first))
        first--;
    if (!joined || first == clause || !is_absolute(z, first)) return;
    for (eng_clause *c = first; c < clause; c++) {
        for (uint32_t k = 0; k < c->argument_count; k++) {
            eng_phrase *p = &c->arguments[k].phrase;
            if (p->first < who && p->last == who + 1) p->last = who - 1;
        }
    }
    clause->subject = (eng_phrase){who, who + 1};
    clause->own_subject = true;
    clause->parent = first->parent;
}
