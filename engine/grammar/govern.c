#include <string.h>

#include "grammar/status_internal.h"

/* What governs a clause: a verb (failed to leave), an adjective (unable to leave, it is possible
 * that Egypt left) or the word before its preposition (instead of leaving); a noun: govern_noun.c.
 */

static const eng_lemma *lemma_of(const eng_analysis *z, uint32_t lemma) {
    return lemma ? &z->lexicon->lemmas[lemma] : NULL;
}

static bool token_is(const eng_analysis *z, uint32_t token, const char *word) {
    return eng_lemma_is(z, z->article->tokens[token].lemma, word);
}

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
    const eng_lemma *l = lemma_of(z, lemma);
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
    const eng_lemma *l = lemma_of(z, z->chunks[c->verb].lemma);
    return l != NULL && (l->verb_tags & ENG_VERB_REPORT) &&
           !(z->chunks[c->verb].verb & ENG_VG_COPULA);
}

bool eng_has_object(const eng_clause *c) {
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].preposition == 0) return true;
    return false;
}

/* "31st", "22nd": a number with two letters behind it. */
static bool is_ordinal(const eng_analysis *z, uint32_t token) {
    const eng_token *t = &z->article->tokens[token];
    uint32_t n = t->end - t->start;
    if (n < 3) return false;
    const char *s = z->article->text + t->start;
    static const char *const ends[] = {"st", "nd", "rd", "th", NULL};
    bool found = false;
    for (int i = 0; ends[i] != NULL; i++)
        found |= memcmp(s + n - 2, ends[i], 2) == 0;
    return found && s[0] >= '0' && s[0] <= '9';
}

/* "the first state to join", "was quick to criticise": an adjective in the noun phrase or standing
 * right before the infinitive says that it happened. */
static bool told_as_fact(const eng_analysis *z, const eng_clause *c) {
    uint32_t i = c->verb;
    for (;;) {
        if (i == 0 || z->chunks[i - 1].sentence != c->sentence) return false;
        const eng_chunk *before = &z->chunks[--i];
        if (!strchr("Na", before->kind)) return false;
        for (uint32_t k = before->first; k < before->last; k++)
            if ((eng_says(z, z->article->tokens[k].lemma) & ENG_SAYS_FACT) || is_ordinal(z, k) ||
                eng_word_is(z, k, "first")) /* first-ever, whose parts have no lemma */
                return true;
        /* one of the first of twenty countries to join */
        if (i == 0 || z->chunks[i - 1].kind != 'o') return false;
        i--;
    }
}

static bool copula_negated(const eng_analysis *z, const eng_clause *c) {
    if (c->parent < 0) return false;
    return (z->chunks[z->clauses[c->parent].verb].verb & ENG_VG_NEGATED) != 0;
}

/* "unwilling to leave", "about to leave", "on track to leave", "impossible for Egypt to leave". */
static bool before_infinitive(const eng_analysis *z, const eng_clause *c, eng_hold *hold) {
    uint32_t i = c->verb;
    if (i >= 3 && z->chunks[i - 1].kind == 'N' && token_is(z, z->chunks[i - 2].first, "for"))
        i -= 2;
    bool enough = i >= 2 && token_is(z, z->chunks[i - 1].first, "enough");
    if (enough) i--; /* bold enough to leave */
    if (i == 0 || z->chunks[i - 1].sentence != c->sentence) return false;
    const eng_chunk *before = &z->chunks[i - 1];
    if (before->kind == 'f' && token_is(z, before->first, "on")) return true; /* went on to leave */
    if (before->kind == 'f' && token_is(z, before->first, "about")) {
        hold->aux = ENG_AUX_FUTURE;
        return true;
    }
    if (before->kind != 'a') return false;
    const eng_clause *above = c->parent >= 0 ? &z->clauses[c->parent] : NULL;
    bool told = above && z->article->tokens[z->chunks[above->verb].head].cls == 'I' &&
                z->chunks[above->verb].modal == 0;
    if (before->first > 0 && told && token_is(z, before->first - 1, "too")) {
        hold->aux = copula_negated(z, c) ? 0 : ENG_AUX_NEGATION; /* was too weak to leave */
        hold->lifts = ENG_AUX_NEGATION;
        return true;
    }
    if (told && enough && eng_is_past_auxiliary(z, z->chunks[above->verb].head, true)) return true;
    unsigned says = eng_says(z, z->article->tokens[before->head].lemma);
    if (says & ENG_SAYS_CERTAIN) { /* is certain to leave */
        hold->aux = ENG_AUX_FUTURE;
        return true;
    }
    if (!(says & ~(unsigned)ENG_SAYS_FACT)) { /* it is not bad to leave */
        hold->aux = ENG_AUX_HYPOTHETICAL;
        hold->lifts = ENG_AUX_NEGATION;
        return copula_negated(z, c);
    }
    *hold = eng_governs(z, z->article->tokens[before->head].lemma, copula_negated(z, c));
    return true;
}

/* A claim tells what someone says; that it may be untrue is for who reads it to judge. */
static bool claims(const eng_analysis *z, uint32_t lemma) {
    return eng_lemma_is(z, lemma, "claim") || eng_lemma_is(z, lemma, "allege");
}

/* "believes that Oman left", "I think it left": who thinks so says so; what is so is told in the
 * past or present, while "believes that it would leave" is told by its modal. */
static bool thinks(const eng_analysis *z, const eng_clause *parent) {
    static const char *const verbs[] = {"believe", "think", "conclude", "judge", NULL};
    const eng_chunk *verb = &z->chunks[parent->verb];
    return eng_lemma_among(z, verb->lemma, verbs) && verb->modal == 0 &&
           !(verb->verb & (ENG_VG_NEGATED | ENG_VG_PASSIVE));
}

/* "I want to thank Peru", "we would like to condemn": it is done by saying so. */
static bool performs(const eng_analysis *z, const eng_clause *parent, const eng_clause *c) {
    static const char *const acts[] = {"thank",    "congratulate", "welcome", "commend", "applaud",
                                       "salute",   "condemn",      "express", "praise",  "stress",
                                       "reaffirm", "reiterate",    "echo",    "urge",    NULL};
    uint32_t verb = z->chunks[parent->verb].lemma;
    if (!eng_lemma_is(z, verb, "want") && !eng_lemma_is(z, verb, "like") &&
        !eng_lemma_is(z, verb, "wish"))
        return false;
    uint32_t who = z->chunks[parent->subject.first].head;
    char first = z->article->text[z->article->tokens[who].start];
    bool speaker = z->article->tokens[who].cls == 'i' && (first == 'I' || (first | 32) == 'w');
    for (int i = 0; speaker && acts[i] != NULL; i++)
        if (eng_lemma_is(z, z->chunks[c->verb].lemma, acts[i])) return true;
    return false;
}

/* "is able to leave": it may; who was able did. */
static bool able_now(const eng_analysis *z, const eng_clause *c, const eng_clause *parent) {
    const eng_chunk *before = c->verb > 0 ? &z->chunks[c->verb - 1] : NULL;
    return before && before->kind == 'a' && z->chunks[parent->verb].modal == 0 &&
           (z->chunks[parent->verb].verb & ENG_VG_COPULA) &&
           !eng_is_past_auxiliary(z, z->chunks[parent->verb].head, true) &&
           eng_lemma_is(z, z->article->tokens[before->head].lemma, "able") &&
           z->article->tokens[z->chunks[parent->verb].first].cls == 'I';
}

/* Whether the clause above is told as done, or being done, by who does the infinitive. */
static bool is_done(const eng_chunk *verb) {
    return !(verb->verb & (ENG_VG_NEGATED | ENG_VG_PASSIVE));
}

/* "gave $20 million to help Oman": by giving it, it helps; "all that it has done to help Oman". */
static bool helps_by(const eng_analysis *z, const eng_clause *c, const eng_clause *parent) {
    static const char *const gives[] = {"provide", "give",    "send",     "spend",  "allocate",
                                        "release", "donate",  "grant",    "offer",  "contribute",
                                        "airlift", "earmark", "dispatch", "commit", NULL};
    static const char *const helps[] = {"help", "assist", "aid", "support", NULL};
    static const char *const does[] = {"do", "take", NULL}; /* the steps it has taken */
    static const char *const works[] = {"help",       "assist",     "aid",     "support",
                                        "coordinate", "strengthen", "advance", "deepen",
                                        "cooperate",  "foster",     NULL};
    const eng_chunk *verb = &z->chunks[parent->verb];
    static const char *const stands[] = {"stand", "unite", "rally", "cooperate", NULL};
    if (!is_done(verb)) return false;
    if (eng_lemma_among(z, verb->lemma, stands)) /* stand together to support Oman */
        return c->subject.first == parent->subject.first && z->chunks[c->verb - 1].kind != 'a' &&
               eng_lemma_among(z, z->chunks[c->verb].lemma, helps);
    if (eng_lemma_among(z, verb->lemma, gives))
        return eng_has_object(parent) && eng_lemma_among(z, z->chunks[c->verb].lemma, helps);
    bool perfect = z->article->tokens[verb->head].cls == 'u' && verb->modal == 0;
    return perfect && eng_lemma_among(z, verb->lemma, does) && !eng_has_object(parent) &&
           eng_lemma_among(z, z->chunks[c->verb].lemma, works);
}

/* "spoke with Peru to congratulate it", "met to discuss the dam": who talks says what he wants to.
 */
static bool said_by_talking(const eng_analysis *z, const eng_clause *c, const eng_clause *parent) {
    static const char *const talks[] = {"speak",   "talk",  "call",   "phone",    "telephone",
                                        "meet",    "write", "gather", "convene",  "confer",
                                        "consult", "tweet", "appear", "assemble", NULL};
    static const char *const says[] = {
        "thank",   "congratulate", "welcome",   "commend",   "applaud", "salute", "praise",
        "condemn", "denounce",     "criticise", "criticize", "express", "voice",  "convey",
        "stress",  "underscore",   "reaffirm",  "reiterate", "echo",    "urge",   "discuss",
        "debate",  "emphasize",    "emphasise", "underline", "affirm",  "signal", "protest",
        "hail",    "ask",          "talk",      "exchange",  NULL};
    const eng_chunk *verb = &z->chunks[parent->verb];
    bool own = c->subject.first == parent->subject.first; /* not: called him to thank Oman */
    return own && is_done(verb) && eng_lemma_among(z, verb->lemma, talks) &&
           eng_lemma_among(z, z->chunks[c->verb].lemma, says);
}

/* "directed its envoy to leave", "is supposed to leave in May", but not "was supposed to leave". */
static bool ordered(const eng_analysis *z, const eng_clause *parent) {
    static const char *const orders[] = {"direct", "instruct", "command", NULL};
    const eng_chunk *verb = &z->chunks[parent->verb];
    if (eng_lemma_among(z, verb->lemma, orders)) return eng_has_object(parent) && is_done(verb);
    return eng_lemma_is(z, verb->lemma, "suppose") && (verb->verb & ENG_VG_PASSIVE) &&
           z->article->tokens[verb->first].cls == 'I' && verb->modal == 0 &&
           !eng_is_past_auxiliary(z, verb->first, true);
}

static eng_hold of_infinitive(const eng_analysis *z, const eng_clause *c) {
    eng_hold hold = {0};
    const eng_clause *parent = &z->clauses[c->parent];
    const eng_chunk *verb = &z->chunks[parent->verb];
    const eng_lemma *l = lemma_of(z, verb->lemma);
    if (helps_by(z, c, parent) || said_by_talking(z, c, parent)) return hold;
    if (performs(z, parent, c) && !(verb->verb & ENG_VG_NEGATED)) {
        hold.lifts = ENG_AUX_HYPOTHETICAL;
        return hold;
    }
    if (able_now(z, c, parent)) {
        hold.aux = (verb->verb & ENG_VG_NEGATED) ? 0 : ENG_AUX_HYPOTHETICAL;
        return hold;
    }
    if (told_as_fact(z, c)) { /* not the first to leave: it did too */
        if (z->chunks[c->verb - 1].kind == 'N') hold.lifts = ENG_AUX_NEGATION;
        return hold;
    }
    if (c->verb >= 2 && token_is(z, z->chunks[c->verb - 1].first, "as") &&
        z->chunks[c->verb - 1].first > 0 && token_is(z, z->chunks[c->verb - 1].first - 1, "far"))
        return hold; /* went so far as to leave */
    /* the summit to be held in May */
    const eng_chunk *noun = &z->chunks[c->verb - 1];
    bool meeting = noun->lemma && (z->lexicon->lemmas[noun->lemma].noun_tags & ENG_NOUN_MEETING);
    if ((z->chunks[c->verb].verb & ENG_VG_PASSIVE) && noun->kind == 'N' &&
        (meeting || !eng_has_object(parent))) {
        hold.aux = ENG_AUX_FUTURE;
        return hold;
    }
    if (before_infinitive(z, c, &hold)) return hold;
    bool next = c->verb == parent->verb + 1;
    bool is_to = next && (verb->verb & ENG_VG_COPULA) && z->article->tokens[verb->head].cls == 'I';
    static const char *const helps[] = {"help", "support", "assist", "strengthen", NULL};
    if (is_to && verb->modal == 0 && eng_word_is(z, z->chunks[c->verb].first - 1, "here") &&
        eng_lemma_among(z, z->chunks[c->verb].lemma, helps))
        return hold; /* we are here to help */
    /* is to leave, is going to leave */
    bool going =
        next && z->article->tokens[verb->head].cls == 'g' && eng_lemma_is(z, verb->lemma, "go");
    if (is_to || going) {
        hold.aux = ENG_AUX_FUTURE;
        return hold;
    }
    /* claims to have left; turned out to have left */
    bool perfect = z->article->tokens[z->chunks[c->verb].head - 1].cls == 'H';
    if (perfect && claims(z, verb->lemma)) return hold;
    if (eng_lemma_is(z, verb->lemma, "turn") && eng_lemma_is(z, verb->particle, "out")) return hold;
    static const char *const permits[] = {"allow",     "permit",    "let", "enable",
                                          "authorize", "authorise", NULL};
    static const char *const binds[] = {"oblige", "compel", NULL};
    /* "Oman, a candidate to join, has refused to pay": not what comes later */
    bool inside = c->verb < parent->verb && noun->kind == 'N';
    if (inside) {
        hold = eng_governs_by_noun(z, c->verb - 1, c->sentence);
        if (hold.aux == 0) hold.aux = ENG_AUX_HYPOTHETICAL;
        return hold;
    }
    hold = eng_governs(z, verb->lemma, (verb->verb & ENG_VG_NEGATED) != 0);
    if ((verb->verb & ENG_VG_NEGATED) && eng_lemma_among(z, verb->lemma, permits)) {
        hold.aux = 0; /* is not allowed to leave: the negation is all */
        return hold;
    }
    /* is obliged to leave, but: was obliged to leave */
    const eng_token *first = &z->article->tokens[verb->first];
    bool present = first->cls == 'I' && (z->article->text[first->start] | 32) != 'w';
    if ((verb->verb & ENG_VG_PASSIVE) && present && eng_lemma_among(z, verb->lemma, binds))
        hold.aux = ENG_AUX_HYPOTHETICAL;
    if (ordered(z, parent)) {
        hold.aux = ENG_AUX_FUTURE;
        return hold;
    }
    bool known = l && (l->says || (l->verb_tags & (ENG_VERB_TRUE | ENG_VERB_FALSE)));
    /* any other infinitive is a purpose, not yet reached; "will meet to sign it" is as sure as the
     * meeting */
    bool ahead = eng_says(z, verb->modal) & ENG_SAYS_FUTURE;
    hold.purpose = !known && !ahead;
    return hold;
}

/* "instead of leaving", "far from leaving", "close to leaving": the word before the preposition. */
static bool before_preposition(const eng_analysis *z, const eng_clause *c, eng_hold *hold) {
    static const char *const never[] = {"instead", "far", "short", "out", NULL};
    if (c->verb == 0) return false;
    uint32_t marker = z->chunks[c->verb - 1].first;
    if (marker == z->article->sentences[c->sentence].first) return false;
    const eng_token *word = &z->article->tokens[marker - 1];
    uint32_t n = word->end - word->start;
    if (n == 6 && (memcmp(z->article->text + word->start, "closer", 6) == 0 ||
                   memcmp(z->article->text + word->start, "nearer", 6) == 0)) {
        hold->aux = ENG_AUX_FUTURE; /* one step closer to leaving */
        return true;
    }
    if (!strchr("arfly", word->cls)) return false;
    for (int i = 0; never[i] != NULL; i++)
        if (eng_lemma_is(z, word->lemma, never[i])) {
            hold->aux = ENG_AUX_NEGATION;
            return true;
        }
    if (eng_lemma_is(z, word->lemma, "close")) { /* is close to leaving; came close to leaving */
        bool came =
            c->parent >= 0 && eng_lemma_is(z, z->chunks[z->clauses[c->parent].verb].lemma, "come");
        hold->aux = came ? ENG_AUX_NEGATION : ENG_AUX_FUTURE;
        return true;
    }
    if (!(eng_says(z, word->lemma) & ~(unsigned)ENG_SAYS_FACT)) return false;
    *hold = eng_governs(z, word->lemma, word->cls == 'a' && copula_negated(z, c));
    return true;
}

/* "rule out leaving" is a refusal, whatever "rule" alone is. */
static bool rules_out(const eng_analysis *z, const eng_chunk *verb) {
    return eng_lemma_is(z, verb->lemma, "rule") && eng_lemma_is(z, verb->particle, "out");
}

static eng_hold refused(bool negated) {
    eng_hold hold = {.aux = ENG_AUX_NEGATION, .governed = ENG_SAYS_REFUSAL};
    if (negated) hold = (eng_hold){.aux = ENG_AUX_HYPOTHETICAL, .lifts = ENG_AUX_NEGATION};
    return hold;
}

/* "by working together, both can grow": as open as what it may lead to. */
static bool by_means(const eng_analysis *z, const eng_clause *c) {
    static const char *const may[] = {"can", "could", "may", "might", NULL};
    if (!eng_lemma_is(z, c->marker, "by")) return false;
    const eng_clause *main = c->parent >= 0 ? &z->clauses[c->parent] : c + 1; /* the one behind */
    return main < z->clauses + z->clause_count && main->sentence == c->sentence &&
           eng_lemma_among(z, z->chunks[main->verb].modal, may);
}

/* "the importance of joining": it is wished for. */
static bool of_value(const eng_analysis *z, const eng_clause *c) {
    static const char *const values[] = {"importance", "necessity", "urgency", "value",
                                         "benefit",    "merit",     "wisdom",  NULL};
    return c->verb >= 2 && z->chunks[c->verb - 1].kind == 'o' &&
           eng_lemma_among(z, z->chunks[c->verb - 2].lemma, values);
}

static eng_hold of_gerund(const eng_analysis *z, const eng_clause *c) {
    eng_hold hold = {0};
    uint32_t v = c->verb;
    if (!c->marker && c->subject.last == v && v >= 3 && z->chunks[v - 2].kind == 'o')
        return eng_governs_by_noun(z, v - 3, c->sentence); /* the prospect of Egypt leaving */
    uint32_t who = c->subject.first;                       /* without Egypt leaving */
    if (!c->marker && c->subject.last == v && who > 0 &&
        token_is(z, z->chunks[who - 1].first, "without"))
        hold.aux = ENG_AUX_NEGATION;
    if (hold.aux) return hold;
    if (by_means(z, c) || of_value(z, c)) {
        hold.aux = ENG_AUX_HYPOTHETICAL;
        return hold;
    }
    unsigned marked = c->marker ? eng_says(z, c->marker) : 0;
    if (c->marker && eng_lemma_is(z, c->marker, "near")) marked |= ENG_SAYS_FUTURE;
    if (marked & (ENG_SAYS_NEGATION | ENG_SAYS_HYPOTHETICAL | ENG_SAYS_FUTURE)) {
        static const char *const settles[] = {"decide", "vote", "opt", "rule", "choose", NULL};
        hold.aux = eng_says_aux(marked); /* without leaving, against leaving, near leaving */
        if (c->parent >= 0 && eng_lemma_is(z, c->marker, "against") &&
            eng_lemma_among(z, z->chunks[z->clauses[c->parent].verb].lemma, settles))
            hold.aux = ENG_AUX_NEGATION; /* decided against leaving */
        uint32_t word = z->chunks[c->verb - 1].first;
        if (word > 0 && token_is(z, word - 1, "nowhere")) hold.aux = ENG_AUX_NEGATION;
        return hold;
    }
    static const char *const told[] = {"after", "since", "before", "despite", NULL};
    if (c->marker && eng_lemma_among(z, c->marker, told)) return hold; /* talked after leaving */
    if (c->marker && before_preposition(z, c, &hold)) return hold;
    if (c->parent < 0 || c->own_subject) return hold; /* suspended aid, its king accusing it */
    const eng_chunk *verb = &z->chunks[z->clauses[c->parent].verb];
    const eng_lemma *l = lemma_of(z, verb->lemma);
    bool negated = (verb->verb & ENG_VG_NEGATED) != 0;
    if (l == NULL) return hold;
    if (!c->marker && v < z->clauses[c->parent].verb)
        return hold;                                             /* Macron, visiting Oman, urged */
    if (!c->marker && z->chunks[v - 1].kind == ',') return hold; /* suspended aid, accusing it */
    if (!c->marker) {
        if (rules_out(z, verb)) return refused(negated);
        if (eng_lemma_is(z, verb->lemma, "end") && eng_lemma_is(z, verb->particle, "up"))
            return hold;
        if (eng_lemma_is(z, verb->lemma, "put") && eng_lemma_is(z, verb->particle, "off")) {
            hold.aux = ENG_AUX_FUTURE;
            return hold;
        }
        if (verb + 1 == &z->chunks[v] &&
            (eng_lemma_is(z, verb->lemma, "discuss") || eng_lemma_is(z, verb->lemma, "debate"))) {
            hold.aux = ENG_AUX_HYPOTHETICAL; /* what is only talked about */
            return hold;
        }
        return l->verb_tags & ENG_VERB_GERUND ? eng_governs(z, verb->lemma, negated) : hold;
    }
    /* "kept from leaving"; what one benefits from is so */
    if (eng_lemma_is(z, c->marker, "from")) {
        if ((l->says & ENG_SAYS_FACT) || (z->chunks[c->verb - 2].kind == 'N' &&
                                          (l->verb_tags & (ENG_VERB_TRUE | ENG_VERB_REPORT)) &&
                                          !(l->verb_tags & ENG_VERB_GERUND)))
            return hold;
        hold.aux = negated ? 0 : ENG_AUX_NEGATION;
        hold.lifts = negated ? ENG_AUX_NEGATION : 0;
        return hold;
    }
    static const char *const muse[] = {"talk",      "speak", "dream", "think", "joke", "fantasise",
                                       "fantasize", "muse",  "toy",   "flirt", NULL};
    static const char *const over[] = {"of", "about", "with", "over", NULL};
    if (eng_lemma_among(z, verb->lemma, muse) && eng_lemma_among(z, c->marker, over)) {
        hold.aux = ENG_AUX_HYPOTHETICAL; /* talked of leaving, toyed with leaving */
        return hold;
    }
    if (eng_lemma_is(z, verb->lemma, "look") && eng_lemma_is(z, verb->particle, "forward")) {
        hold.aux = ENG_AUX_FUTURE;
        return hold;
    }
    bool toward = eng_lemma_is(z, c->marker, "toward") || eng_lemma_is(z, c->marker, "towards") ||
                  eng_lemma_is(z, c->marker, "on");
    bool ahead = eng_lemma_is(z, c->marker, "to") && eng_lemma_is(z, verb->lemma, "look") &&
                 eng_lemma_is(z, verb->particle, "forward");         /* looks forward to joining */
    if (ahead || (toward && eng_lemma_is(z, verb->lemma, "work"))) { /* work on restoring */
        hold.aux = ENG_AUX_FUTURE;
        return hold;
    }
    if ((l->verb_tags & (ENG_VERB_OPEN | ENG_VERB_FALSE)) && !eng_lemma_is(z, c->marker, "by"))
        return eng_governs(z, verb->lemma, negated);
    return hold;
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
        copula_negated(z, c) || (that >= 2 && (z->chunks[that - 2].verb & ENG_VG_NEGATED) != 0);
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
    const eng_lemma *l = lemma_of(z, lemma);
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

static eng_hold of_complement(const eng_analysis *z, const eng_clause *c) {
    eng_hold hold = {0};
    uint32_t that = that_before(z, c);
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
    const eng_lemma *l = lemma_of(z, verb->lemma);
    bool negated = (verb->verb & ENG_VG_NEGATED) != 0;
    if (l == NULL) return hold;
    if (rules_out(z, verb)) return refused(negated);
    if (negated && (l->verb_tags & ENG_VERB_REPORT)) return not_said(z, verb->lemma);
    if (claims(z, verb->lemma) || thinks(z, parent)) return hold;
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

/* "while in Oman to attend the summit, he said", "is in the region to meet its kings": who is there
 * for it does it. */
static bool is_there(const eng_analysis *z, const eng_clause *c) {
    static const char *const lands[] = {"region", "country", "city", "capital", "area", NULL};
    uint32_t i = c->verb;
    if (i < 2 || z->chunks[i - 1].kind != 'N' || z->chunks[i - 2].kind != 'f') return false;
    bool in =
        token_is(z, z->chunks[i - 2].first, "in") || token_is(z, z->chunks[i - 2].first, "at");
    bool place = z->article->tokens[z->chunks[i - 1].head].mention >= 0 ||
                 eng_lemma_among(z, z->chunks[i - 1].lemma, lands);
    if (!in || !place) return false;
    if (i == 2 || z->chunks[i - 3].sentence != c->sentence) return true;
    const eng_chunk *before = &z->chunks[i - 3];
    bool is = before->kind == 'F' && (before->verb & ENG_VG_COPULA) && before->modal == 0 &&
              !(before->verb & ENG_VG_NEGATED) && eng_lemma_is(z, before->lemma, "be");
    return is || (before->kind == 'J' && token_is(z, before->first, "while"));
}

eng_hold eng_governed_by(const eng_analysis *z, const eng_clause *c) {
    uint32_t noun = eng_governing_chunk(z, c);
    eng_hold hold = {0};
    if (noun != UINT32_MAX && eng_is_made(z, noun, c)) return hold;
    if (noun != UINT32_MAX) return eng_governs_by_noun(z, noun, c->sentence);
    bool infinitive = c->kind == ENG_CLAUSE_INFINITIVE;
    if (infinitive && c->verb > 0 && z->chunks[c->verb - 1].kind == 'k' &&
        token_is(z, z->chunks[c->verb - 1].first, "yet")) {
        hold.aux = ENG_AUX_NEGATION; /* has yet to leave */
        return hold;
    }
    if (infinitive && is_there(z, c)) return hold;
    if (infinitive) {
        if (c->parent >= 0) return of_infinitive(z, c);
        if (!before_infinitive(z, c, &hold)) hold.aux = ENG_AUX_HYPOTHETICAL;
        return hold;
    }
    if (c->kind == ENG_CLAUSE_ING) return of_gerund(z, c);
    return of_complement(z, c);
}
