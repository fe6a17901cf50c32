#include <string.h>

#include "grammar/status_internal.h"
#include "grammar/word_id.h"

/* What governs a clause: what a verb says of its complement, and of a whole clause after it (it is
 * possible that Egypt left); an infinitive: govern_infinitive.c, a gerund: govern_gerund.c, after a
 * noun: govern_noun.c. */

unsigned eng_says_aux(unsigned bits) {
    unsigned aux = 0;
    if (bits & ENG_SAYS_FUTURE) aux |= ENG_AUX_FUTURE;
    if (bits & ENG_SAYS_HYPOTHETICAL) aux |= ENG_AUX_HYPOTHETICAL;
    if (bits & ENG_SAYS_NEGATION) aux |= ENG_AUX_NEGATION;
    return aux;
}

/* The lists first, then the verb's signature. What is denied of a denial is open ("did not rule out
 * leaving"), of a failure it happened ("did not fail to leave"). */
eng_hold eng_governs(const eng_analysis *z, uint32_t lemma, bool negated) {
    eng_hold hold = {0};
    const eng_lemma *l = eng_lemma_of(z, lemma);
    if (l == NULL) return hold;
    unsigned bits = l->says;
    const eng_lemma *verb = l;
    if (l->verb_tags == 0 && l->event != 0) {
        verb = &z->lexicon->lemmas[l->event]; /* his refusal to join */
        if (bits == 0) bits = verb->says;
    }
    bool refusal = bits & ENG_SAYS_REFUSAL;
    if (bits & ENG_SAYS_OPEN) bits |= ENG_SAYS_HYPOTHETICAL;
    bool listed = bits & (ENG_SAYS_THREAT | ENG_SAYS_FUTURE | ENG_SAYS_HYPOTHETICAL);
    if (refusal || (bits & ENG_SAYS_NEGATION) || (!listed && (verb->verb_tags & ENG_VERB_FALSE))) {
        if (negated) {
            hold.lifts = ENG_AUX_NEGATION;
            hold.aux = refusal ? ENG_AUX_HYPOTHETICAL : 0;
        } else {
            hold.governed = bits & ENG_SAYS_REFUSAL;
            hold.aux = ENG_AUX_NEGATION;
        }
        return hold;
    }
    hold.governed = bits & (ENG_SAYS_THREAT | (negated ? 0 : ENG_SAYS_OFFER));
    if (bits & ENG_SAYS_THREAT)
        hold.aux = ENG_AUX_HYPOTHETICAL;
    else if (listed)
        hold.aux = eng_says_aux(bits);
    else if (!(verb->verb_tags & ENG_VERB_TRUE) && (verb->verb_tags & ENG_VERB_OPEN))
        hold.aux = ENG_AUX_HYPOTHETICAL;
    return hold;
}

bool eng_reports(const eng_analysis *z, const eng_clause *c) {
    const eng_lemma *l = eng_lemma_of(z, z->chunks[c->verb].lemma);
    return l != NULL && (l->verb_tags & ENG_VERB_REPORT) &&
           !(z->chunks[c->verb].verb & ENG_VG_COPULA);
}

bool eng_has_object(const eng_clause *c) {
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].preposition == 0) return true;
    return false;
}

bool eng_above_negated(const eng_analysis *z, const eng_clause *c) {
    if (c->parent < 0) return false;
    return (z->chunks[z->clauses[c->parent].verb].verb & ENG_VG_NEGATED) != 0;
}

bool eng_claims(const eng_analysis *z, uint32_t lemma) {
    return eng_lemma_is(z, lemma, "claim") || eng_lemma_is(z, lemma, "allege");
}

bool eng_rules_out(const eng_analysis *z, const eng_chunk *verb) {
    return eng_lemma_is(z, verb->lemma, "rule") && eng_lemma_is(z, verb->particle, "out");
}

eng_hold eng_refused(bool negated) {
    eng_hold hold = {.aux = ENG_AUX_NEGATION, .governed = ENG_SAYS_REFUSAL};
    if (negated) hold = (eng_hold){.aux = ENG_AUX_HYPOTHETICAL, .lifts = ENG_AUX_NEGATION};
    return hold;
}

/* "believes that Oman left", "I think it left": who thinks so says so; what is so is told in the
 * past or present, while "believes that it would leave" is told by its modal. */
static bool thinks(const eng_analysis *z, const eng_clause *parent) {
    static const char *const verbs[] = {"believe", "think", "conclude", "judge", NULL};
    const eng_chunk *verb = &z->chunks[parent->verb];
    return eng_lemma_among(z, verb->lemma, verbs) && verb->modal == 0 &&
           !(verb->verb & (ENG_VG_NEGATED | ENG_VG_PASSIVE));
}

/* "no one believes that it left", "neither confirmed nor denied that it left": nobody, or in the
 * negative. */
static bool is_negated(const eng_analysis *z, const eng_clause *c) {
    static const char *const nobody[] = {"no", "none", "nobody", "neither", "nothing", NULL};
    const eng_chunk *verb = &z->chunks[c->verb];
    if (verb->verb & ENG_VG_NEGATED) return true;
    bool nor = c->kind == ENG_CLAUSE_COORDINATED && c->verb > 0 &&
               eng_token_lemma_is(z, z->chunks[c->verb - 1].first, "nor");
    uint32_t first = z->chunks[c->subject.first].first;
    first -= first > 0 && eng_word_is(z, first, "one"); /* no one */
    return nor || (c->own_subject && eng_lemma_among(z, z->article->tokens[first].lemma, nobody));
}

/* "speculation is growing that it will leave": the noun that such a verb is said of, or 0. */
static uint32_t spreads(const eng_analysis *z, const eng_clause *c) {
    static const char *const verbs[] = {"grow",    "mount",  "rise",      "increase",
                                        "spread",  "swirl",  "circulate", "emerge",
                                        "persist", "abound", NULL};
    bool such = c->own_subject && eng_lemma_among(z, z->chunks[c->verb].lemma, verbs);
    return such ? z->chunks[c->subject.first].lemma : 0;
}

/* The chunk "that" before the clause's own subject, or UINT32_MAX. */
static uint32_t that_before(const eng_analysis *z, const eng_clause *c) {
    if (!c->own_subject || c->subject.first < 2) return UINT32_MAX;
    uint32_t i = c->subject.first - 1;
    bool that = z->chunks[i].kind == 'h' && z->chunks[i - 1].sentence == c->sentence;
    return that ? i : UINT32_MAX;
}

/* "It is possible that Egypt left", "it is not true that Egypt left". */
static bool adjective_that(const eng_analysis *z, const eng_clause *c, uint32_t that,
                           eng_hold *hold) {
    const eng_chunk *word = &z->chunks[that - 1];
    if (word->kind != 'a') return false;
    uint32_t lemma = z->article->tokens[word->head].lemma;
    bool no =
        eng_above_negated(z, c) || (that >= 2 && (z->chunks[that - 2].verb & ENG_VG_NEGATED) != 0);
    if (no && (eng_lemma_is(z, lemma, "true") || eng_lemma_is(z, lemma, "possible") ||
               eng_lemma_is(z, lemma, "correct")))
        hold->aux = ENG_AUX_NEGATION;
    else if (no && (eng_says(z, lemma) & ENG_SAYS_CERTAIN))
        hold->aux = ENG_AUX_HYPOTHETICAL;
    else
        hold->aux = eng_governs(z, lemma, no).aux & ~(unsigned)ENG_AUX_FUTURE;
    if (hold->aux & ENG_AUX_HYPOTHETICAL) hold->drops = ENG_AUX_FUTURE;
    return true;
}

/* What is said in the negative: "did not say that" leaves it open, "does not think that" all but
 * denies it, "did not know that" and "did not deny that" do neither. */
static eng_hold not_said(const eng_analysis *z, uint32_t lemma) {
    static const char *const raising[] = {"think",  "believe", "expect",  "suppose",
                                          "reckon", "imagine", "foresee", NULL};
    const eng_lemma *l = eng_lemma_of(z, lemma);
    eng_hold hold = {0};
    if (l->says & ENG_SAYS_FACT) return hold;
    hold.aux = ENG_AUX_HYPOTHETICAL;
    hold.drops = ENG_AUX_FUTURE;
    for (int i = 0; raising[i] != NULL; i++)
        if (eng_lemma_is(z, lemma, raising[i])) hold.aux |= ENG_AUX_NEGATION;
    return hold;
}

/* "insisted that Egypt leave": what is wanted stands in the base form. */
static bool insists(const eng_analysis *z, const eng_clause *c, const eng_clause *parent) {
    static const char *const wants[] = {"insist", "require", "move",   "stipulate", "rule",
                                        "argue",  "direct",  "decree", NULL};
    const eng_chunk *own = &z->chunks[c->verb];
    const eng_chunk *who = &z->chunks[c->subject.last > 0 ? c->subject.last - 1 : 0];
    bool base = z->article->tokens[own->head].cls == 'v' && own->first + 1 == own->last;
    bool one = c->own_subject && c->subject.last == c->subject.first + 1 &&
               (z->article->tokens[who->head].mention >= 0 || eng_lemma_is(z, who->lemma, "it"));
    return base && one && eng_lemma_among(z, z->chunks[parent->verb].lemma, wants);
}

/* "It could be argued that Egypt left": nobody says so; but "it must be said that". */
static bool arguable(const eng_analysis *z, const eng_clause *c) {
    static const char *const verbs[] = {"argue", "say", "claim", "contend", NULL};
    static const char *const modals[] = {"could", "can", "may", "might", NULL};
    const eng_chunk *verb = &z->chunks[c->verb];
    bool it = c->own_subject && eng_word_is(z, z->chunks[c->subject.first].first, "it");
    return it && (verb->verb & ENG_VG_PASSIVE) && eng_lemma_among(z, verb->modal, modals) &&
           eng_lemma_among(z, verb->lemma, verbs);
}

static eng_hold of_complement(const eng_analysis *z, const eng_clause *c) {
    eng_hold hold = {0};
    uint32_t that = that_before(z, c);
    if (that != UINT32_MAX && z->chunks[that - 1].kind == 'T' &&
        eng_word_is(z, z->chunks[that - 1].first, "the"))
        return hold; /* did not pay until the day that it left */
    if (that != UINT32_MAX) {
        if (eng_told_by_noun(z, c, that, &hold) || adjective_that(z, c, that, &hold)) return hold;
        /* paid so that it left: aimed at; pays provided that it leaves */
        const char *before = eng_lemma_name(z, z->article->tokens[z->chunks[that].first - 1].lemma);
        bool provided = strchr("RYPQG", z->chunks[that - 1].kind) && c->parent < 0 &&
                        (strcmp(before, "provide") == 0 || strcmp(before, "assume") == 0 ||
                         strcmp(before, "suppose") == 0);
        if (provided || strcmp(before, "so") == 0) {
            hold.aux = ENG_AUX_HYPOTHETICAL;
            hold.drops = ENG_AUX_FUTURE;
            return hold;
        }
    }
    if (c->kind != ENG_CLAUSE_COMPLEMENT || c->parent < 0) return hold;
    const eng_clause *parent = &z->clauses[c->parent];
    const eng_chunk *verb = &z->chunks[parent->verb];
    const eng_lemma *l = eng_lemma_of(z, verb->lemma);
    bool negated = is_negated(z, parent);
    if (l == NULL) return hold;
    uint32_t noun = spreads(z, parent);
    if (noun != 0 && eng_governs(z, noun, negated).aux) {
        hold.aux = eng_governs(z, noun, negated).aux;
        hold.drops = ENG_AUX_FUTURE;
        return hold;
    }
    if (eng_rules_out(z, verb)) return eng_refused(negated);
    static const char *const finds[] = {"find",    "determine", "conclude",
                                        "confirm", "establish", "ascertain",
                                        "certify", "discover",  NULL};
    static const char *const conditions[] = {"if", "unless", NULL};
    if (eng_lemma_among(z, parent->marker, conditions) && verb->modal == 0 &&
        eng_lemma_among(z, verb->lemma, finds)) { /* not: if you could confirm that it left */
        hold.aux = ENG_AUX_HYPOTHETICAL;          /* if it is found that it left */
        hold.drops = ENG_AUX_FUTURE;
        return hold;
    }
    if (arguable(z, parent)) {
        hold.aux = ENG_AUX_HYPOTHETICAL;
        hold.drops = ENG_AUX_FUTURE;
        return hold;
    }
    if (negated && (l->verb_tags & ENG_VERB_REPORT)) return not_said(z, verb->lemma);
    if (eng_claims(z, verb->lemma) || thinks(z, parent)) return hold;
    if (l->says & ENG_SAYS_FACT) return hold; /* forgot that it left */
    if ((l->says & ENG_SAYS_FUTURE) && !negated &&
        eng_lemma_is(z, z->chunks[c->verb].modal, "should")) {
        hold.aux = ENG_AUX_FUTURE; /* agreed that it should leave */
        hold.drops = ENG_AUX_HYPOTHETICAL;
        return hold;
    }
    /* "told them that": the order is in the infinitive only */
    bool told = (l->verb_tags & ENG_VERB_OBJECT) && eng_has_object(parent);
    if (insists(z, c, parent)) {
        hold.aux = ENG_AUX_HYPOTHETICAL;
        return hold;
    }
    if (told || (l->verb_tags & ENG_VERB_TRUE)) return hold;
    hold = eng_governs(z, verb->lemma, negated);
    const eng_chunk *own = &z->chunks[c->verb];
    bool base =
        z->article->tokens[own->head].cls == 'v' && own->modal == 0 && own->first + 1 == own->last;
    /* a clause with a tense of its own: announced that it had left, expects that it will */
    if (!base) hold.aux &= ~(unsigned)ENG_AUX_FUTURE;
    /* hopes that it will leave, but: believes that it will leave */
    if (l->says & ENG_SAYS_HYPOTHETICAL) {
        hold.drops = ENG_AUX_FUTURE;
    } else if (eng_lemma_is(z, own->modal, "would") ||
               (eng_says(z, own->modal) & ENG_SAYS_FUTURE)) {
        hold.aux &= ~(unsigned)ENG_AUX_HYPOTHETICAL;
    }
    return hold;
}

/* "a commitment to stop firing, to talk, and to pay": the infinitive before that it is joined to,
 * or itself. */
static const eng_clause *joined_to(const eng_analysis *z, const eng_clause *c) {
    char before = (char)(c->verb > 0 ? z->chunks[c->verb - 1].kind : 0);
    if (c->kind != ENG_CLAUSE_INFINITIVE || c->parent < 0 || (before != 'c' && before != ','))
        return c;
    for (const eng_clause *k = c; k-- > z->clauses && k->sentence == c->sentence;)
        if (k->kind == ENG_CLAUSE_INFINITIVE && k->parent == c->parent) return k;
    return c;
}

eng_hold eng_governed_by(const eng_analysis *z, const eng_clause *c) {
    if (eng_in_question(z, c)) return (eng_hold){.aux = ENG_AUX_HYPOTHETICAL, .ends = true};
    const eng_clause *own = c;
    for (const eng_clause *k = joined_to(z, c); k != c; k = joined_to(z, c))
        c = k;
    uint32_t noun = eng_governing_chunk(z, c);
    eng_hold hold = {0};
    if (noun != UINT32_MAX && (eng_is_made(z, noun, own) || eng_attempts_to_ask(z, noun, own)))
        return (eng_hold){.asked = eng_is_asked(z, own)};
    if (noun != UINT32_MAX && eng_used_to_say(z, c)) return hold;
    if (noun != UINT32_MAX) return eng_governs_by_noun(z, noun, c->sentence);
    if (c->kind == ENG_CLAUSE_INFINITIVE) return eng_of_infinitive(z, c);
    if (c->kind == ENG_CLAUSE_ING) return eng_of_gerund(z, c);
    return of_complement(z, c);
}
