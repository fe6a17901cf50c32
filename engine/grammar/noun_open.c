#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/named.h"
#include "grammar/status_internal.h"
#include "grammar/word_id.h"

/* An act that a noun names, of which the words around it leave open whether it is or will be. */

bool eng_is_indefinite(const eng_analysis *z, uint32_t token) {
    const eng_token *t = &z->article->tokens[token];
    char first = (char)(z->article->text[t->start] | 32);
    return t->cls == 'd' && first == 'a' && t->end - t->start <= 3 &&
           !eng_token_lemma_is(z, token, "all");
}

/* "fear of an attack", "concerned about an attack": of one that was not yet. */
static bool feared(const eng_analysis *z, uint32_t chunk) {
    const eng_token *t = &z->article->tokens[z->chunks[chunk].first];
    if (chunk == 0 || t->cls != 'd' || (z->article->text[t->start] | 32) != 'a') return false;
    const eng_chunk *p = &z->chunks[chunk - 1];
    bool about =
        eng_token_lemma_is(z, p->first, "about") || eng_token_lemma_is(z, p->first, "over");
    if (p->sentence != z->chunks[chunk].sentence || p->first == 0) return false;
    bool warned = eng_token_lemma_is(z, p->first - (p->first > 0), "warn") ||
                  eng_token_lemma_is(z, p->first - (p->first > 0), "wary");
    about |= warned &&
             (eng_token_lemma_is(z, p->first, "of") || eng_token_lemma_is(z, p->first, "against"));
    static const char *const fears[] = {"concern", "concerned", "fear",    "worry",
                                        "worried", "anxiety",   "nervous", "alarm",
                                        "warn",    "warning",   "wary",    NULL};
    for (int i = 0; about && fears[i] != NULL; i++)
        if (eng_token_lemma_is(z, p->first - 1, fears[i])) return true;
    return false;
}

bool eng_untold(const eng_analysis *z, uint32_t preposition) {
    static const char *const tells[] = {"announce", "share",    "say",     "add",
                                        "preview",  "report",   "offer",   "comment",
                                        "tell",     "disclose", "discuss", NULL};
    const eng_chunk *p = &z->chunks[preposition];
    bool on = eng_token_lemma_is(z, p->first, "about") || eng_token_lemma_is(z, p->first, "on");
    if (!on || preposition == 0) return false;
    uint32_t what = preposition - 1;
    if (what > 0 && strchr("IV", z->chunks[what].kind) &&
        eng_lemma_among(z, z->chunks[what].lemma, tells))
        what--;
    return z->chunks[what].sentence == p->sentence &&
           (eng_word_is(z, z->chunks[what].first, "anything") ||
            eng_word_is(z, z->chunks[what].first, "nothing"));
}

/* "has nothing to announce about a visit": of one that there may be; "about the visit" leaves that
 * open. */
static bool untold(const eng_analysis *z, uint32_t chunk) {
    return chunk >= 2 && eng_is_indefinite(z, z->chunks[chunk].first) && eng_untold(z, chunk - 1);
}

/* "support for withdrawal from Oman", "in favour of Egypt's withdrawal": it is wished for, or
 * argued about; "support for the withdrawal" leaves that open. */
static bool argued_for(const eng_analysis *z, uint32_t chunk) {
    static const char *const pro[] = {"support",  "backing",    "favour",     "favor",
                                      "case",     "vote",       "referendum", "campaign",
                                      "argument", "enthusiasm", NULL};
    static const char *const entries[] = {"entry", "accession", "admission", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    uint32_t at = chunk; /* support for Chad's entry */
    while (at > 0 && z->chunks[at - 1].kind == 'O' && eng_lemma_among(z, c->lemma, entries))
        at--;
    if (at < 2 || z->chunks[at - 2].sentence != c->sentence) return false;
    const char first = (char)z->article->tokens[z->chunks[at].first].cls;
    bool singular = c->lemma && !eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1});
    return singular && first != 'd' && first != 'p' && z->chunks[at - 2].kind == 'N' &&
           strchr("of", z->chunks[at - 1].kind) && eng_lemma_among(z, z->chunks[at - 2].lemma, pro);
}

/* "with or without an attack" */
static bool with_or_without(const eng_analysis *z, uint32_t chunk) {
    uint32_t t = z->chunks[chunk].first;
    return t >= 3 && eng_token_lemma_is(z, t - 1, "without") &&
           eng_token_lemma_is(z, t - 2, "or") && eng_token_lemma_is(z, t - 3, "with");
}

/* "any further attack on Oman", "a further attack": of one that there may be; "the further attack",
 * "launched a further attack" is told of. */
static bool may_be(const eng_analysis *z, uint32_t chunk, const eng_clause *k) {
    uint32_t first = z->chunks[chunk].first;
    uint32_t lemma = z->chunks[chunk].lemma;
    uint32_t act = lemma ? z->lexicon->lemmas[lemma].event : 0;
    bool negated = k && (z->chunks[k->verb].verb & ENG_VG_NEGATED);
    if (eng_token_lemma_is(z, first, "any")) return !negated; /* has not received any request */
    if (!(eng_senses(z, act ? act : lemma) & ENG_SENSE_STRIKE)) return false;
    static const char *const of[] = {"to", "of", "by", "from", "against", NULL};
    bool one = eng_is_a(z, first) && eng_word_is(z, first + 1, "further");
    bool bare = eng_word_is(z, first, "further") && chunk > 0 &&
                eng_lemma_among(z, z->article->tokens[z->chunks[chunk - 1].first].lemma, of);
    bool done =
        k && (eng_senses(z, z->chunks[k->verb].lemma) & (ENG_SENSE_LIGHT | ENG_SENSE_SUFFER));
    return (one && !done) || bare;
}

bool eng_supposed(const eng_analysis *z, const eng_clause *k, uint32_t chunk) {
    static const char *const conditions[] = {"if", "unless", "should", NULL};
    return eng_is_a(z, z->chunks[chunk].first) && eng_lemma_among(z, k->marker, conditions);
}

/* Whether the clause says what is in something of these kinds, and the chunk is that or one of
 * several such: "the offer includes a truce, talks and a withdrawal". */
static bool is_in(const eng_analysis *z, uint32_t chunk, const eng_clause *k,
                  const char *const *kinds) {
    static const char *const holds[] = {"include", "contain",   "envisage", "envision",
                                        "foresee", "stipulate", "comprise", NULL};
    bool named = k != NULL && (k->own_subject || k->kind == ENG_CLAUSE_RELATIVE) &&
                 eng_has_phrase(k->subject) && eng_lemma_among(z, z->chunks[k->verb].lemma, holds);
    if (!named) return false;
    bool known = false;
    for (uint32_t i = k->subject.first; i < k->subject.last && i < k->verb; i++)
        known |= z->chunks[i].kind == 'N' && eng_lemma_among(z, z->chunks[i].lemma, kinds);
    eng_phrase in = eng_first_object(k);
    bool one = in.first <= chunk && chunk < in.last && strchr(",c", z->chunks[chunk - 1].kind);
    return known && (in.first == chunk || one);
}

/* "the offer includes a withdrawal": what a proposal speaks of is yet to be done. */
static bool proposed(const eng_analysis *z, uint32_t chunk, const eng_clause *k) {
    static const char *const plans[] = {"offer",     "plan",    "proposal",  "draft",
                                        "bill",      "roadmap", "blueprint", "demand",
                                        "condition", "phase",   NULL};
    return is_in(z, chunk, k, plans);
}

bool eng_left_open(const eng_analysis *z, uint32_t chunk, int32_t clause, unsigned aux) {
    if (argued_for(z, chunk) || with_or_without(z, chunk) || feared(z, chunk) || untold(z, chunk))
        return true;
    const eng_clause *k = clause >= 0 ? &z->clauses[clause] : NULL;
    return !(aux & ENG_AUX_NEGATION) && (may_be(z, chunk, k) || proposed(z, chunk, k));
}
