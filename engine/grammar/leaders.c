#include "grammar/clauses_internal.h"
#include "grammar/named.h"
#include "grammar/word_id.h"

/* "G7 leaders met in Rome. The leaders condemned Chad": members of a body who act for it. */

/* Whether a phrase is such members and says no more of whose: "the leaders", "the foreign
 * ministers", as a sentence begins also "Leaders". */
static bool are_members(const eng_analysis *z, uint32_t chunk) {
    static const char *const who[] = {"leader", "minister", "delegate", "envoy", NULL};
    static const char *const of[] = {"foreign", "finance",  "defence", "defense", "interior",
                                     "trade",   "economy",  "energy",  "oil",     "african",
                                     "arab",    "european", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    const eng_sentence *s = &z->article->sentences[c->sentence];
    if (c->kind != 'N' || !eng_lemma_among(z, c->lemma, who) ||
        !eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1}))
        return false;
    bool the = eng_word_is(z, c->first, "the");
    if (!the && c->first != s->body) return false;
    for (uint32_t i = c->first + the; i < c->head; i++)
        if (!eng_lemma_among(z, eng_token_of(z, i)->lemma, of)) return false;
    return chunk + 1 >= z->chunk_count || z->chunks[chunk + 1].sentence != c->sentence ||
           z->chunks[chunk + 1].kind != 'o'; /* the leaders of Chad */
}

static bool tells_meeting(const eng_analysis *z, uint32_t sentence) {
    const eng_sentence *s = &z->article->sentences[sentence];
    for (uint32_t t = s->body; t < s->last; t++) {
        uint32_t lemma = eng_token_of(z, t)->lemma;
        if (eng_meets(z, lemma) || (eng_noun_tags(z, lemma) & ENG_NOUN_MEETING)) return true;
    }
    return false;
}

bool eng_refer_leaders(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    const eng_chunk *c = &z->chunks[chunk];
    if (!are_members(z, chunk)) return false;
    for (uint32_t back = 1; back <= 2 && back <= c->sentence; back++) {
        uint32_t sentence = c->sentence - back;
        eng_analysis_want(z, sentence);
        size_t end, first = eng_sentence_clauses(z, sentence, &end);
        if (first == end || !eng_has_phrase(z->clauses[first].subject)) return false;
        const eng_phrase who = z->clauses[first].subject;
        eng_referents found = eng_nobody();
        bool again = are_members(z, who.first); /* of the same, who are named before */
        if (!again) eng_resolve_phrase(z, who, &found, ENG_RESOLVE_DEPTH_MAX - 1);
        if (again || (found.count == 0 && eng_word_is(z, z->chunks[who.first].first, "they")))
            continue;
        if (found.count != 1 || !eng_is_pact(z, found.list[0].entity)) return false;
        bool same = z->chunks[who.first].lemma == c->lemma && z->chunks[who.first].kind == 'N';
        if (eng_names_person(z, sentence, UINT32_MAX) || !(same || tells_meeting(z, sentence)))
            return false;
        found.list[0].via = "leaders";
        eng_add_referent(out, found.list[0]);
        return true;
    }
    return false;
}
