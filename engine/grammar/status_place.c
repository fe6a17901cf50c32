#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/status_internal.h"
#include "grammar/word_id.h"

/* An act that a noun names behind a verb of being somewhere: at war, in touch, behind the attack.
 */

/* "there are no soldiers of Oman at war": nobody is. */
static bool there_is_none(const eng_analysis *z, const eng_clause *k) {
    bool there = k->own_subject && eng_token_lemma_is(z, z->chunks[k->subject.first].head, "there");
    for (uint32_t i = 0; there && i < k->argument_count; i++)
        if (k->arguments[i].preposition == 0 &&
            eng_token_lemma_is(z, z->chunks[k->arguments[i].phrase.first].first, "no"))
            return true;
    return false;
}

bool eng_may_have_part(const eng_analysis *z, const eng_clause *k, uint32_t chunk) {
    if (!eng_lemma_is(z, z->chunks[k->verb].lemma, "be")) return false;
    for (uint32_t i = 0; i < k->argument_count; i++) {
        eng_phrase at = k->arguments[i].phrase;
        if (chunk < at.first || chunk >= at.last || at.first < 2) continue;
        if (eng_lemma_is(z, k->arguments[i].preposition, "behind")) return true;
        return eng_token_lemma_is(z, z->chunks[at.first - 2].head, "responsible");
    }
    return false;
}

bool eng_linked(const eng_analysis *z, uint32_t first, uint32_t chunk) {
    for (uint32_t i = first; i < chunk; i++)
        if (strchr("ofbt", z->chunks[i].kind)) return true;
    return false;
}

bool eng_negated_place(const eng_analysis *z, const eng_clause *k, uint32_t chunk,
                       unsigned inherited) {
    const eng_chunk *verb = &z->chunks[k->verb];
    const char *name = eng_lemma_name(z, verb->lemma);
    bool in =
        (verb->verb & ENG_VG_COPULA) || strcmp(name, "involve") == 0 || strcmp(name, "engage") == 0;
    bool nobody = there_is_none(z, k);
    bool not_so = (verb->verb & ENG_VG_NEGATED) || (inherited & ENG_AUX_NEGATION) || nobody;
    if (eng_has_phrase(eng_first_object(k)) && eng_first_object(k).first < chunk && !nobody)
        return false; /* is not a subject in the talks */
    for (uint32_t i = 0; in && i < k->argument_count; i++) {
        const char *p = eng_lemma_name(z, k->arguments[i].preposition);
        eng_phrase at = k->arguments[i].phrase;
        not_so |=
            eng_token_lemma_is(z, z->chunks[at.first].first, "neither"); /* neither at war nor */
        if (!not_so) continue;
        if (at.first <= chunk && chunk < at.last && !eng_linked(z, at.first, chunk))
            return strcmp(p, "at") == 0 || strcmp(p, "in") == 0 || strcmp(p, "behind") == 0;
    }
    return false;
}

bool eng_is_state(const eng_analysis *z, const eng_clause *k, uint32_t chunk) {
    static const char *const states[] = {"touch",    "contact",     "talk",       "war", "conflict",
                                         "dialogue", "negotiation", "discussion", NULL};
    static const char *const verbs[] = {"be", "stay", "remain", "keep", NULL};
    if (!eng_lemma_among(z, z->chunks[chunk].lemma, states) || chunk == 0) return false;
    const eng_chunk *p = &z->chunks[chunk - 1];
    if (chunk == k->verb + 1) { /* but "keep the talks secret" */
        static const char *const keeps[] = {"maintain", "sustain", NULL};
        const eng_token *first = &z->article->tokens[z->chunks[chunk].first];
        bool that = first->cls == 'p' || eng_word_is(z, z->chunks[chunk].first, "the");
        return eng_lemma_among(z, z->chunks[k->verb].lemma, keeps) ||
               (!that && eng_lemma_is(z, z->chunks[k->verb].lemma, "keep"));
    }
    bool in = eng_token_lemma_is(z, p->first, "in") || eng_token_lemma_is(z, p->first, "at");
    return in && chunk == k->verb + 2 && eng_lemma_among(z, z->chunks[k->verb].lemma, verbs);
}
