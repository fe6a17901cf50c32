#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/pronoun_internal.h"
#include "grammar/word_id.h"

/* Pronouns and names in front of a sentence's subject. */

/* "With its invasion of Georgia, Russia ...": in front of the first clause, the subject that
 * follows. */
bool eng_own_front(const eng_analysis *z, uint32_t chunk, eng_need wanted, int depth,
                   eng_referents *out) {
    size_t end, i = eng_sentence_clauses(z, z->chunks[chunk].sentence, &end);
    if (i == end || z->clauses[i].subject.first <= chunk) return false;
    return eng_try_phrase(z, z->clauses[i].subject, wanted, depth, out) == ENG_IT;
}

/* "After it left NATO, Oman ...": the subject of a clause in front of all, whose main clause names
 * somebody where the sentence before has no subject that agrees. */
bool eng_fronted(const eng_analysis *z, int32_t own, uint32_t chunk, eng_need wanted, int depth,
                 eng_referents *out) {
    const eng_clause *c = &z->clauses[own];
    size_t end, first = eng_sentence_clauses(z, c->sentence, &end);
    bool front = c->kind == ENG_CLAUSE_SUBORDINATE && (size_t)own == first && c->own_subject &&
                 c->subject.first == chunk;
    for (size_t i = first + 1; front && i < end; i++) {
        const eng_clause *k = &z->clauses[i];
        if (k->kind != ENG_CLAUSE_MAIN || !k->own_subject || k->subject.first < c->last) continue;
        return eng_try_phrase(z, k->subject, wanted, depth, out) == ENG_IT;
    }
    return false;
}

/* "In a letter to Macron, he", "After meeting Macron, she": whether all that is named in front of a
 * subject is somebody with whom he has to do, who so is not he. */
bool eng_fronts_others(const eng_analysis *z, int32_t own, uint32_t chunk, eng_need wanted) {
    static const char *const links[] = {"to", "with", "alongside", "beside", NULL};
    if (own < 0 || z->clauses[own].parent >= 0 || z->clauses[own].subject.first != chunk ||
        chunk == 0 || !eng_word_is(z, z->chunks[chunk - 1].first, ","))
        return false;
    uint32_t sentence = z->clauses[own].sentence;
    size_t end, i = eng_sentence_names(z, sentence, &end), none;
    size_t front = eng_sentence_clauses(z, sentence, &none);
    for (int32_t k = (int32_t)front; k < own; k++) /* wrote to Macron, but he refused */
        if (z->clauses[k].own_subject) return false;
    bool others = false;
    for (; i < end && z->article->mentions[i].last <= z->chunks[chunk].first; i++) {
        const eng_mention *m = &z->article->mentions[i];
        uint32_t at = z->token_chunk[m->first];
        if (m->role == ENG_PLACE || (m->person == ENG_NO_ENTITY) == (wanted == ENG_NEED_PERSON))
            continue; /* In Paris, after meeting Macron, he */
        if (at == UINT32_MAX || at == 0 || z->chunks[at].kind != 'N') return false;
        const eng_chunk *link = &z->chunks[at - 1];
        bool met = link->kind == 'G' && z->clauses[front].verb == at - 1;
        for (int k = 0; !met && links[k] != NULL; k++)
            met = at >= 2 && z->chunks[at - 2].kind == 'N' && strchr("tf", link->kind) &&
                  eng_word_is(z, link->first, links[k]);
        if (!met) return false;
        others = true;
    }
    return others;
}
