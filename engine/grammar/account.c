#include "grammar/told.h"

#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/slots_internal.h"
#include "grammar/word_id.h"

/* What is done on account of a deed that was told before: "In response, Oman expelled two
 * diplomats", "Oman imposed sanctions over the raid". */

static const char *const ANSWERS[] = {"response",    "retaliation", "reply", "protest",
                                      "retribution", "reprisal",    NULL};
static const char *const DUE[] = {"apology",     "explanation", "compensation", "reparation",
                                  "restitution", "protest",     "complaint",    NULL};

/* Whether "in" and one of the answers stand in the two chunks before. */
static bool in_answer(const eng_analysis *z, uint32_t end) {
    if (end < 2 || z->chunks[end - 1].sentence != z->chunks[end - 2].sentence) return false;
    const eng_chunk *n = &z->chunks[end - 1];
    return n->kind == 'N' && n->first == n->head && eng_lemma_among(z, n->lemma, ANSWERS) &&
           eng_word_is(z, z->chunks[end - 2].first, "in");
}

/* "responded", "retaliated", "hit back" */
static bool answers(const eng_analysis *z, const eng_clause *c) {
    static const char *const verbs[] = {"respond", "retaliate", "react", "reply", "answer", NULL};
    static const char *const back[] = {"hit", "strike", "fight", "fire", NULL};
    const eng_chunk *verb = &z->chunks[c->verb];
    bool again = verb->particle != 0 && verb->particle == eng_word_id(z, "back");
    return eng_lemma_among(z, verb->lemma, verbs) ||
           (again && eng_lemma_among(z, verb->lemma, back));
}

/* "In response, Oman left", "responded by leaving", "hit back, leaving the pact". */
static bool is_answer(const eng_analysis *z, const eng_clause *c) {
    if (eng_has_phrase(c->subject) && c->subject.first > 0 &&
        z->chunks[c->subject.first - 1].kind == ',' && in_answer(z, c->subject.first - 1))
        return true;
    bool by = c->marker == 0 || c->marker == eng_word_id(z, "by");
    return c->kind == ENG_CLAUSE_ING && by && c->parent >= 0 && answers(z, &z->clauses[c->parent]);
}

bool eng_on_account(const eng_analysis *z, const eng_site *s) {
    eng_event_type type = s->rule->type;
    bool words = type == ENG_ACCUSE || type == ENG_REQUEST;
    const eng_clause *c = &z->clauses[s->clause];
    for (uint32_t k = 0; k < c->argument_count; k++) {
        uint32_t noun = c->arguments[k].phrase.first;
        const eng_chunk *n = &z->chunks[noun];
        bool last = noun + 1 >= z->chunk_count || strchr("tofbh", n[1].kind) == NULL ||
                    n[1].sentence != n->sentence;
        if (n->kind != 'N' || n->lemma == 0 || !last) continue;
        if (c->arguments[k].preposition == eng_word_id(z, "in") && in_answer(z, noun + 1))
            return true;
        if (words && c->arguments[k].preposition == 0 && eng_lemma_among(z, n->lemma, DUE))
            return !eng_lemma_is(z, z->chunks[c->verb].lemma, "demand"); /* urging.demand-done */
    }
    return !words && is_answer(z, c);
}

bool eng_answers_with(const eng_analysis *z, uint32_t noun) {
    int32_t clause = eng_clause_of(z, noun);
    if (clause < 0 || !answers(z, &z->clauses[clause])) return false;
    const eng_clause *c = &z->clauses[clause];
    for (uint32_t k = 0; k < c->argument_count; k++)
        if (c->arguments[k].preposition == eng_word_id(z, "with") &&
            eng_holds(c->arguments[k].phrase, noun))
            return true;
    return false;
}

/* "The raid prompted Oman to leave": the noun of what brought it on, or UINT32_MAX. */
static uint32_t brought_on_by(const eng_analysis *z, const eng_clause *c) {
    static const char *const verbs[] = {"prompt", "lead",   "cause", "force", "drive",
                                        "push",   "compel", "spur",  NULL};
    if (c->kind != ENG_CLAUSE_INFINITIVE || c->parent < 0) return UINT32_MAX;
    const eng_clause *k = &z->clauses[c->parent];
    bool brings = eng_lemma_among(z, z->chunks[k->verb].lemma, verbs) && eng_has_phrase(k->subject);
    if (!brings || k->subject.first >= k->verb) return UINT32_MAX;
    uint32_t noun = k->subject.first;
    while (noun < k->subject.last && z->chunks[noun].kind == 'O')
        noun++;
    return z->chunks[noun].kind == 'N' ? noun : UINT32_MAX;
}

void eng_account_of(const eng_analysis *z, const eng_site *s, eng_referents *out) {
    static const char *const at[] = {"to", "at", "for", "over", "against", NULL};
    const eng_clause *c = &z->clauses[s->clause];
    for (uint32_t k = 0; k < c->argument_count && out->count == 0; k++) {
        uint32_t noun = c->arguments[k].phrase.first, preposition = c->arguments[k].preposition;
        bool over = preposition == eng_word_id(z, "over");
        for (int i = 0; !over && at[i] != NULL && noun > 0; i++)
            over = preposition == eng_word_id(z, at[i]) && in_answer(z, noun - 1);
        if (over && z->chunks[noun].kind == 'N') eng_refer_deed(z, noun, out);
    }
    uint32_t noun = out->count == 0 ? brought_on_by(z, c) : UINT32_MAX;
    if (noun == UINT32_MAX) return;
    eng_resolve_possessor(z, noun, out);
    if (out->count == 0) eng_resolve_modifiers(z, noun, out);
    if (out->count == 0) eng_refer_deed(z, noun, out);
}
