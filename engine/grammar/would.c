#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/named.h"
#include "grammar/status_internal.h"

/* What "would" says: "will" as somebody told it in the past ("said it would leave"), or only what
 * would be on some condition. */

/* "gave notice that it would leave": what a noun before "that" tells. */
static bool told_by_noun(const eng_analysis *z, const eng_clause *c) {
    static const char *const nouns[] = {"notice", "word",         "announcement",
                                        "news",   "confirmation", "indication",
                                        "signal", "statement",    NULL};
    uint32_t that = c->own_subject ? c->subject.first - 1 : c->verb - 1;
    bool kind =
        c->kind == ENG_CLAUSE_COMPLEMENT || (c->kind == ENG_CLAUSE_RELATIVE && c->own_subject);
    if (!kind || c->subject.first < 2 || z->chunks[that].kind != 'h') return false;
    const eng_chunk *noun = &z->chunks[that - 1];
    return noun->kind == 'N' && noun->sentence == c->sentence &&
           eng_lemma_among(z, noun->lemma, nouns);
}

/* Whether clause r is a saying of the past set off by a comma: ", the minister said", ", said the
 * minister". */
static bool is_aside(const eng_analysis *z, const eng_clause *r) {
    const eng_chunk *verb = &z->chunks[r->verb];
    if (r->kind != ENG_CLAUSE_MAIN || r->parent >= 0 || !eng_reports(z, r) || !r->own_subject)
        return false;
    if (verb->modal != 0 || (verb->verb & (ENG_VG_PASSIVE | ENG_VG_NEGATED))) return false;
    uint8_t head = eng_token_of(z, verb->head)->cls;
    uint32_t first = r->subject.first < r->verb ? r->subject.first : r->verb;
    return strchr("xyu", head) != NULL && first > 0 && z->chunks[first - 1].kind == ',';
}

/* would have left, would have been leaving */
static bool is_unreal(const eng_analysis *z, const eng_chunk *verb) {
    for (uint32_t i = verb->first; i < verb->head; i++)
        if (eng_token_of(z, i)->cls == 'H') return true;
    return false;
}

/* "Egypt would leave, the minister said", not on a condition and not in his own words. */
static bool told_aside(const eng_analysis *z, const eng_clause *told) {
    static const char *const conditions[] = {"if", "unless", "were", "should", NULL};
    if (told->kind != ENG_CLAUSE_MAIN || told->parent >= 0) return false;
    const eng_chunk *verb = &z->chunks[told->verb];
    if (eng_token_of(z, verb->head)->quote != 0) return false;
    if (is_unreal(z, verb)) return false;
    bool aside = false;
    size_t end, i = eng_sentence_clauses(z, told->sentence, &end);
    for (; i < end; i++) {
        const eng_clause *r = &z->clauses[i];
        if (eng_lemma_among(z, r->marker, conditions)) return false;
        if (i + 1 < end && z->clauses[i + 1].parent == (int32_t)i &&
            z->clauses[i + 1].kind == ENG_CLAUSE_COMPLEMENT)
            continue; /* says something else: "..., Oman said that it had paid" */
        aside |= r != told && is_aside(z, r);
    }
    return aside;
}

bool eng_made_clear(const eng_analysis *z, const eng_clause *above) {
    if (!eng_lemma_is(z, z->chunks[above->verb].lemma, "make")) return false;
    for (uint32_t i = above->verb + 1; i < z->chunk_count && i <= above->verb + 2; i++)
        if (z->chunks[i].kind == 'a' && z->chunks[i].sentence == above->sentence)
            return eng_lemma_is(z, z->article->tokens[z->chunks[i].head].lemma, "clear");
    return false;
}

/* "would leave if Oman paid", but "would leave even if Oman paid" */
static bool on_condition(const eng_analysis *z, const eng_clause *c) {
    static const char *const conditions[] = {"if", "unless", NULL};
    size_t end, i = eng_sentence_clauses(z, c->sentence, &end);
    for (; i < end; i++) {
        const eng_clause *r = &z->clauses[i];
        if (r->kind != ENG_CLAUSE_SUBORDINATE || !eng_lemma_among(z, r->marker, conditions))
            continue;
        uint32_t first = z->chunks[r->own_subject ? r->subject.first : r->verb].first;
        if (first >= 2 && eng_word_is(z, first - 2, "even")) continue;
        for (int32_t up = r->parent, n = 0; up >= 0 && n < 4; up = z->clauses[up].parent, n++)
            if (&z->clauses[up] == c) return true;
    }
    return false;
}

bool eng_would_come(const eng_analysis *z, const eng_clause *c) {
    if (on_condition(z, c)) return false;
    const eng_clause *told = c; /* and "said it was sorry and would leave" */
    if (c->kind == ENG_CLAUSE_COORDINATED && c->parent >= 0 &&
        z->chunks[z->clauses[c->parent].verb].modal == 0)
        told = &z->clauses[c->parent];
    const eng_clause *above = told->parent >= 0 ? &z->clauses[told->parent] : NULL;
    uint32_t first = told->own_subject ? told->subject.first : told->verb;
    uint32_t that = first > 0 ? first - 1 : 0;
    if (above && above->kind == ENG_CLAUSE_COMPLEMENT && above->parent >= 0 && that > 0 &&
        z->chunks[that].kind == 'h' && z->chunks[that - 1].kind == 'c')
        above = &z->clauses[above->parent]; /* said that it was sorry and that it would leave */
    bool said = told->kind == ENG_CLAUSE_COMPLEMENT && above &&
                !is_unreal(z, &z->chunks[c->verb]) &&
                (eng_reports(z, above) || eng_made_clear(z, above));
    return said || told_by_noun(z, told) || told_aside(z, told);
}
