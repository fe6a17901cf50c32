#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/slots_internal.h"
#include "grammar/word_id.h"

/* Whose deal it is that a noun standing alone speaks of: "Oman and Iran signed a pact. Chad
 * condemned the deal." */

static bool is_deal(const eng_analysis *z, uint32_t chunk) {
    static const char *const words[] = {"deal",  "agreement", "accord",     "pact", "treaty",
                                        "truce", "ceasefire", "settlement", NULL};
    return z->chunks[chunk].kind == 'N' && eng_lemma_among(z, z->chunks[chunk].lemma, words);
}

/* "the deal", "the peace accords", "these pacts"; but "the Iran deal", "the 2015 treaty" are told
 * by their names. */
static bool stands_alone(const eng_analysis *z, uint32_t chunk) {
    static const char *const marks[] = {"the", "this", "that", "these", "those", "both", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    bool marked = false;
    for (int i = 0; marks[i] != NULL; i++)
        marked |= eng_word_is(z, c->first, marks[i]);
    for (uint32_t i = c->first; i < c->head && marked; i++) {
        const eng_token *t = eng_token_of(z, i);
        marked = t->mention < 0 && !(t->shape & (ENG_SHAPE_NUMBER | ENG_SHAPE_CAPITAL));
    }
    bool more = chunk + 1 < z->chunk_count && z->chunks[chunk + 1].sentence == c->sentence &&
                strchr("ob", z->chunks[chunk + 1].kind) != NULL;
    return marked && !more;
}

/* Who makes a deal in a clause: "Oman signed a pact with Iran", "a pact between Oman and Iran was
 * agreed", "a pact was signed by Oman and Iran". */
static void makers(const eng_analysis *z, const eng_clause *k, uint32_t deal, eng_referents *out) {
    bool passive = z->chunks[k->verb].verb & ENG_VG_PASSIVE;
    eng_noun_preposition(z, deal, eng_word_id(z, "between"), 0, out);
    if (out->count > 0) return;
    if (passive)
        eng_clause_preposition(z, k, eng_word_id(z, "by"), 0, out);
    else
        eng_resolve_described(z, k->subject, out, ENG_RESOLVE_DEPTH_MAX - 1);
    if (out->count == 0) return;
    eng_referents with = eng_nobody();
    eng_clause_preposition(z, k, eng_word_id(z, "with"), 0, &with);
    if (with.count == 0) eng_noun_preposition(z, deal, eng_word_id(z, "with"), 0, &with);
    for (size_t i = 0; i < with.count; i++)
        eng_add_referent(out, with.list[i]);
}

/* The deal that a clause says was made before a chunk, or UINT32_MAX: "agreed a truce", "agreed to
 * a truce", "a truce was reached". */
static uint32_t made(const eng_analysis *z, const eng_clause *k, uint32_t chunk) {
    static const char *const verbs[] = {"sign",    "reach", "agree",    "conclude",  "strike",
                                        "seal",    "ink",   "make",     "clinch",    "broker",
                                        "initial", "forge", "announce", "negotiate", NULL};
    const eng_chunk *verb = &z->chunks[k->verb];
    if (k->verb >= chunk || (verb->verb & ENG_VG_NEGATED) ||
        !eng_lemma_among(z, verb->lemma, verbs))
        return UINT32_MAX;
    if ((verb->verb & ENG_VG_PASSIVE) && eng_has_phrase(k->subject))
        return is_deal(z, k->subject.first) ? k->subject.first : UINT32_MAX;
    for (uint32_t i = 0; i < k->argument_count; i++) {
        uint32_t at = k->arguments[i].preposition, noun = k->arguments[i].phrase.first;
        bool object = at == 0 || (eng_lemma_is(z, verb->lemma, "agree") &&
                                  (at == eng_word_id(z, "to") || at == eng_word_id(z, "on")));
        if (object && noun < chunk && is_deal(z, noun)) return noun;
    }
    return UINT32_MAX;
}

/* "Oman and Iran agreed to open the border": those who agree on an act, two at least. */
static void agreed(const eng_analysis *z, size_t clause, size_t end, eng_referents *out) {
    const eng_clause *k = &z->clauses[clause];
    const eng_chunk *verb = &z->chunks[k->verb];
    if (!eng_lemma_is(z, verb->lemma, "agree") || (verb->verb & ENG_VG_NEGATED)) return;
    if (clause + 1 >= end || k[1].kind != ENG_CLAUSE_INFINITIVE || k[1].parent != (int32_t)clause)
        return;
    eng_resolve_described(z, k->subject, out, ENG_RESOLVE_DEPTH_MAX - 1);
    eng_clause_preposition(z, k, eng_word_id(z, "with"), 0, out);
    if (out->count < 2) out->count = 0;
}

/* Whether one of them judges it himself: nobody condemns his own. */
static bool judges_own(const eng_analysis *z, uint32_t chunk, const eng_referents *found) {
    int32_t own = eng_clause_of(z, chunk);
    if (own < 0) return false;
    eng_referents judge = eng_nobody();
    eng_resolve_described(z, z->clauses[own].subject, &judge, ENG_RESOLVE_DEPTH_MAX - 1);
    for (size_t i = 0; i < judge.count; i++)
        for (size_t n = 0; n < found->count; n++)
            if (judge.list[i].entity == found->list[n].entity) return true;
    return false;
}

void eng_refer_deal(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    enum { BACK = 2 };
    const eng_chunk *c = &z->chunks[chunk];
    if (!is_deal(z, chunk) || !stands_alone(z, chunk)) return;
    eng_referents found = eng_nobody();
    for (uint32_t back = 0; back <= BACK && back <= c->sentence; back++) {
        if (back > 0) eng_analysis_want(z, c->sentence - back);
        size_t end, first = eng_sentence_clauses(z, c->sentence - back, &end);
        for (size_t i = end; i-- > first;) {
            uint32_t deal = made(z, &z->clauses[i], chunk);
            if (deal == UINT32_MAX && back > 0) agreed(z, i, end, &found);
            if (deal == UINT32_MAX && found.count == 0) continue;
            if (deal != UINT32_MAX) makers(z, &z->clauses[i], deal, &found);
            if (found.count == 0 || judges_own(z, chunk, &found)) return;
            for (size_t n = 0; n < found.count; n++) {
                found.list[n].via = "deed";
                eng_add_referent(out, found.list[n]);
            }
            return;
        }
    }
}
