#include "grammar/slots_internal.h"

#include <string.h>

#include "grammar/word_id.h"

/* Who does what is judged, where a clause tells what that is: "criticised how Oman acts". */

static bool is_kind(const eng_analysis *z, uint32_t i, uint32_t sentence, const char *kinds) {
    return i < z->chunk_count && z->chunks[i].sentence == sentence &&
           strchr(kinds, z->chunks[i].kind) != NULL;
}

/* Whether the verb can have for its object what somebody does. */
static bool takes_clause(const eng_analysis *z, const eng_site *s) {
    static const char *const praise[] = {"welcome", "praise",    "applaud",    "hail",    "commend",
                                         "salute",  "laud",      "appreciate", "admire",  "please",
                                         "delight", "encourage", "hearten",    "impress", NULL};
    uint32_t verb = z->chunks[z->clauses[s->clause].verb].lemma;
    if (s->rule->type == ENG_SUPPORT) return eng_lemma_among(z, verb, praise);
    return s->rule->type == ENG_ACCUSE && s->rule->mode != NULL &&
           strcmp(s->rule->mode, "disapprove") == 0 && !eng_lemma_is(z, verb, "question");
}

/* Where the subject of the clause can stand that is judged: behind "how", "what", "the fact that",
 * "the way", "the way in which", and behind a feeling or praise "that"; UINT32_MAX for none. */
static uint32_t told_from(const eng_analysis *z, const eng_site *s, uint32_t i) {
    static const char *const facts[] = {"fact", "way", "manner", NULL};
    uint32_t sentence = z->clauses[s->clause].sentence;
    if (is_kind(z, i, sentence, "Jw")) {
        bool how =
            eng_word_is(z, z->chunks[i].first, "how") || eng_word_is(z, z->chunks[i].first, "what");
        return how ? i + 1 : UINT32_MAX;
    }
    bool felt = s->rule->type == ENG_SUPPORT || s->object != UINT32_MAX ||
                z->chunks[i - 1].kind == 'a' ||
                s->rule->actor[0] == ENG_SLOT_OBJECT; /* was dismayed that */
    if (is_kind(z, i, sentence, "h")) return felt ? i + 1 : UINT32_MAX;
    if (!is_kind(z, i, sentence, "NO")) return UINT32_MAX;
    const eng_chunk *c = &z->chunks[i];
    if (!eng_word_is(z, c->first, "the")) return UINT32_MAX;
    if (c->first + 1 < c->head && eng_word_is(z, c->first + 1, "way")) return i; /* the way Oman */
    if (c->kind == 'O' || !eng_lemma_among(z, c->lemma, facts)) return UINT32_MAX;
    if (is_kind(z, i + 1, sentence, "f") && is_kind(z, i + 2, sentence, "w")) return i + 3;
    return is_kind(z, i + 1, sentence, "h") ? i + 2 : i + 1;
}

/* Whether the clause tells what its subject does of himself: not "that Oman was hit", "that Oman
 * would be late", "that Oman suffers". */
static bool tells_deed(const eng_analysis *z, const eng_clause *k) {
    static const char *const lots[] = {"lose", "die", "fall", NULL};
    const eng_chunk *verb = &z->chunks[k->verb];
    bool is = (verb->verb & ENG_VG_COPULA) && !eng_lemma_is(z, verb->lemma, "do");
    if (verb->modal != 0 || is) return false;
    bool hit = (eng_senses(z, verb->lemma) & ENG_SENSE_SUFFER) != 0;
    return !hit && !eng_lemma_among(z, verb->lemma, lots);
}

void eng_doer_in_content(const eng_analysis *z, const eng_site *s, unsigned kinds,
                         eng_referents *out) {
    if (s->clause < 0 || !takes_clause(z, s)) return;
    const eng_clause *c = &z->clauses[s->clause];
    uint32_t i = c->verb + 1; /* criticised; voiced anger at; was unhappy with */
    if (is_kind(z, i, c->sentence, "a") || i == s->object) i++;
    if (is_kind(z, i, c->sentence, "tobf")) i++;
    uint32_t from = told_from(z, s, i);
    if (from == UINT32_MAX) return;
    size_t end, n = eng_sentence_clauses(z, c->sentence, &end);
    for (; n < end; n++) {
        const eng_clause *k = &z->clauses[n];
        if (!k->own_subject || k->subject.first != from || k->verb < from) continue;
        bool pronoun = eng_token_of(z, z->chunks[from].head)->cls == 'i';
        if (pronoun || !tells_deed(z, k)) return; /* "what it called a crime" */
        if (z->chunks[k->verb].verb & ENG_VG_PASSIVE)
            eng_clause_preposition(z, k, eng_word_id(z, "by"), kinds, out);
        else
            eng_resolve_or_owner(z, k->subject, kinds, out);
        return;
    }
}
