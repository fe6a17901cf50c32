#include "grammar/status_internal.h"
#include "grammar/word_id.h"

#include <string.h>

/* Whether a meeting that a noun names is still to come. */

bool eng_is_meeting(const eng_analysis *z, uint32_t chunk) {
    uint32_t lemma = z->chunks[chunk].lemma;
    return lemma && (z->lexicon->lemmas[lemma].noun_tags & ENG_NOUN_MEETING);
}

/* "during his visit" */
static bool is_visit(const eng_analysis *z, uint32_t chunk) {
    static const char *const visits[] = {"visit", "trip", "tour", "stay", NULL};
    uint32_t first = chunk;
    while (first > 0 && z->chunks[first - 1].kind == 'O')
        first--;
    return first > 0 && eng_lemma_among(z, z->chunks[chunk].lemma, visits) &&
           eng_token_lemma_is(z, z->chunks[first - 1].first, "during");
}

/* "agreed to build a dam during talks", "vowed to go during a meeting": when they did so, for what
 * was agreed on is done when the talks are over. */
static bool is_where_decided(const eng_analysis *z, uint32_t chunk) {
    static const char *const verbs[] = {"agree",   "promise", "pledge", "vow", "refuse",
                                        "decline", "offer",   "commit", NULL};
    uint32_t first = chunk;
    while (first > 0 && z->chunks[first - 1].kind == 'O')
        first--;
    if (first == 0 || !eng_token_lemma_is(z, z->chunks[first - 1].first, "during")) return false;
    int32_t clause = eng_clause_of(z, chunk);
    while (clause >= 0 && z->clauses[clause].kind == ENG_CLAUSE_INFINITIVE)
        clause = z->clauses[clause].parent;
    if (clause < 0) return false;
    const eng_chunk *verb = &z->chunks[z->clauses[clause].verb];
    uint8_t cls = z->article->tokens[verb->head].cls;
    return verb->modal == 0 && strchr("xyu", cls) && eng_lemma_among(z, verb->lemma, verbs);
}

/* "will be asked about the talks", "will follow up on them", "will not go into the details of
 * them": they may be past. */
static bool is_topic(const eng_analysis *z, uint32_t chunk) {
    static const char *const follows[] = {"follow", "build", "reflect", NULL};
    static const char *const told[] = {"detail", "content", "outcome", "result", "readout", NULL};
    uint32_t first = chunk;
    while (first > 0 && z->chunks[first - 1].kind == 'O')
        first--;
    while (first > 2 && z->chunks[first - 1].kind == 'c' && z->chunks[first - 2].kind == 'N')
        first -= 2; /* about his visit and meeting with them */
    while (first > 0 && z->chunks[first - 1].kind == 'O')
        first--;
    if (first == 0) return false;
    const eng_chunk *p = &z->chunks[first - 1];
    if (p->kind == 'o' && first > 1)
        return eng_lemma_among(z, z->chunks[first - 2].lemma, told) ||
               eng_word_is(z, z->chunks[first - 2].head, "specifics");
    int32_t clause = eng_clause_of(z, chunk);
    if (eng_token_lemma_is(z, p->first, "about")) return true;
    return clause >= 0 && eng_token_lemma_is(z, p->first, "on") &&
           eng_lemma_among(z, z->chunks[z->clauses[clause].verb].lemma, follows);
}

/* "will meet at the summit", "will speak during his visit": in a clause about the future they are
 * to come with it. */
unsigned eng_of_meeting(const eng_analysis *z, uint32_t chunk, unsigned inherited) {
    if (is_visit(z, chunk)) return inherited & ENG_AUX_FUTURE;
    if (!eng_is_meeting(z, chunk) || is_where_decided(z, chunk) || is_topic(z, chunk)) return 0;
    static const char *const past[] = {"after", "since", "following", NULL};
    while (chunk > 1 && z->chunks[chunk - 1].kind == 'o' && strchr("NT", z->chunks[chunk - 2].kind))
        chunk -= 2; /* following days of talks */
    for (int i = 0; chunk > 0 && past[i] != NULL; i++)
        if (eng_token_lemma_is(z, z->chunks[chunk - 1].first, past[i])) return 0;
    /* may come for talks, can settle it through talks */
    static const char *const open[] = {"for", "through", "via", "by", NULL};
    bool so = chunk > 0 && strchr("fb", z->chunks[chunk - 1].kind) &&
              eng_lemma_among(z, z->article->tokens[z->chunks[chunk - 1].first].lemma, open);
    return inherited & (ENG_AUX_FUTURE | (so ? ENG_AUX_HYPOTHETICAL : 0u));
}

/* "has landed in Rome for talks", "is flying there for a summit": who has come for it is yet to
 * hold it; but "travelled to Rome for talks". */
bool eng_has_come_for(const eng_analysis *z, uint32_t chunk, const eng_clause *k) {
    static const char *const moves[] = {"go", "come", "travel", "fly", "head", NULL};
    static const char *const lands[] = {"land", "arrive", NULL};
    const eng_chunk *verb = &z->chunks[k->verb];
    if (!eng_is_meeting(z, chunk) || verb->modal || (verb->verb & ENG_VG_NEGATED)) return false;
    bool going =
        z->article->tokens[verb->head].cls == 'g' && eng_lemma_among(z, verb->lemma, moves);
    if (!going && !eng_lemma_among(z, verb->lemma, lands)) return false;
    for (uint32_t i = 0; i < k->argument_count; i++)
        if (k->arguments[i].phrase.first <= chunk && chunk < k->arguments[i].phrase.last)
            return eng_lemma_is(z, k->arguments[i].preposition, "for");
    return false;
}

/* "Today will be the first meeting", "at the summit, they will sign it": what stands in no clause
 * is to come with the verb beside it. */
unsigned eng_around_noun(const eng_analysis *z, uint32_t chunk) {
    uint32_t sentence = z->chunks[chunk].sentence;
    if (chunk == 0 || z->chunks[chunk - 1].sentence != sentence) return 0;
    const eng_chunk *before = &z->chunks[chunk - 1];
    if (before->kind == 'F' && (before->verb & ENG_VG_COPULA))
        return eng_says_aux(eng_says(z, before->modal)) & ENG_AUX_FUTURE;
    uint32_t first = chunk;
    while (first > 0 && z->chunks[first - 1].kind == 'O')
        first--;
    if (first == 0) return 0;
    uint32_t p = z->article->tokens[z->chunks[first - 1].first].lemma;
    bool at = eng_is_meeting(z, chunk) && (eng_lemma_is(z, p, "at") || eng_lemma_is(z, p, "in"));
    if (!at && !eng_lemma_is(z, p, "during")) return 0;
    size_t end, i = eng_sentence_clauses(z, sentence, &end);
    while (i < end && z->clauses[i].verb < chunk)
        i++;
    bool main = i < end && z->clauses[i].kind == ENG_CLAUSE_MAIN;
    return main ? eng_clause_status(z, (int32_t)i).aux & ENG_AUX_FUTURE : 0;
}
