#include <string.h>

#include "grammar/named.h"
#include "grammar/clauses_internal.h"
#include "grammar/status_internal.h"
#include "grammar/word_id.h"

/* What a noun says of the clause that hangs on it: the plan to leave, the claim that Egypt left;
 * and what becomes of the plan and the claim. */

static bool negative_noun(const eng_analysis *z, const eng_chunk *noun) {
    while (noun >= z->chunks + 2 && noun[-1].kind == 'c' && noun[-1].sentence == noun->sentence &&
           eng_word_is(z, noun[-1].first, "or") && noun[-2].kind == 'N')
        noun -= 2; /* no plan or intention to leave */
    return eng_token_lemma_is(z, noun->first, "no") ||
           eng_token_lemma_is(z, noun->first, "neither");
}

/* "signed deals while visiting Oman", "made a vow after leaving": the word before the gerund parts
 * it from the noun. */
static bool stands_apart(const eng_analysis *z, uint32_t marker) {
    static const char *const words[] = {"while",   "after",   "before",  "since", "by", "when",
                                        "without", "despite", "through", "upon",  NULL};
    return eng_lemma_among(z, z->article->tokens[z->chunks[marker].first].lemma, words);
}

/* "the pledge at the summit to leave", "a deal with Oman to end the war": the noun that says what
 * becomes of an infinitive may have others between. */
static uint32_t past_links(const eng_analysis *z, uint32_t noun) {
    enum { LINKS = 2 };
    uint32_t at = noun;
    for (int i = 0; i < LINKS && at >= 2; i++, at -= 2) {
        if (eng_says(z, z->chunks[at].lemma) && eng_token_of(z, z->chunks[at].head)->mention < 0)
            return at;
        bool linked = strchr("ofbt", z->chunks[at - 1].kind) && z->chunks[at - 2].kind == 'N' &&
                      z->chunks[at - 2].sentence == z->chunks[noun].sentence;
        if (!linked) return noun;
    }
    unsigned says = eng_says(z, z->chunks[at].lemma) &
                    (ENG_SAYS_FUTURE | ENG_SAYS_HYPOTHETICAL | ENG_SAYS_THREAT);
    return says && eng_token_of(z, z->chunks[at].head)->mention < 0 ? at : noun;
}

uint32_t eng_governing_chunk(const eng_analysis *z, const eng_clause *c) {
    if (c->kind == ENG_CLAUSE_PARTICIPLE) return UINT32_MAX; /* "a ban imposed": not on imposing */
    uint32_t before = c->verb;
    bool gerund = c->kind == ENG_CLAUSE_ING && c->marker;
    if (c->kind != ENG_CLAUSE_INFINITIVE && !gerund) return UINT32_MAX;
    if (c->marker && before > 0) before--;
    if (gerund && stands_apart(z, before)) return UINT32_MAX;
    /* a campaign of bombing Oman: that is what it does */
    if (gerund && before > 0 && eng_lemma_is(z, z->chunks[before - 1].lemma, "campaign") &&
        z->chunks[before].kind == 'o')
        return UINT32_MAX;
    /* "held a vote instead of leaving": not the vote */
    uint32_t marker = z->chunks[before].first;
    if (gerund && marker > 0 && eng_token_of(z, marker - 1)->cls == 'r' &&
        (eng_token_lemma_is(z, marker - 1, "instead") ||
         eng_token_lemma_is(z, marker - 1, "rather")))
        return UINT32_MAX;
    if (before > 2 && z->chunks[before - 1].kind == 'T') { /* "the decision on Monday to leave" */
        before--;
        before -= strchr("fS", z->chunks[before - 1].kind) != NULL;
    }
    /* "no choice but to leave" */
    if (before > 1 && z->chunks[before - 1].kind == 'k' &&
        eng_token_lemma_is(z, z->chunks[before - 1].first, "but"))
        before--;
    if (before == 0) return UINT32_MAX;
    /* "a deal it brokered to end the war" */
    const eng_clause *p = c->parent >= 0 ? &z->clauses[c->parent] : NULL;
    bool gap = p != NULL && c->kind == ENG_CLAUSE_INFINITIVE && p->kind == ENG_CLAUSE_RELATIVE &&
               p->own_subject && p->verb + 1 == before && eng_has_phrase(p->noun) &&
               !eng_has_object(p);
    if (gap && eng_says(z, z->chunks[p->noun.last - 1].lemma)) return p->noun.last - 1;
    uint32_t noun = before - 1;
    if (z->chunks[noun].kind != 'N' || z->chunks[noun].sentence != c->sentence) return UINT32_MAX;
    bool of = before >= 3 && strchr("ob", z->chunks[before - 2].kind) &&
              z->chunks[before - 3].kind == 'N';
    /* the decision of Nicaragua to leave, a memorandum of understanding to build */
    uint32_t head = of ? z->chunks[before - 3].lemma : 0;
    if (head && (z->lexicon->lemmas[head].event || eng_lemma_is(z, head, "memorandum")))
        noun = before - 3;
    if (c->kind == ENG_CLAUSE_INFINITIVE) noun = past_links(z, noun);
    const eng_chunk *k = &z->chunks[noun];
    const eng_lemma *l = eng_lemma_of(z, k->lemma);
    bool act = l && (l->event || l->says) && z->article->tokens[k->head].mention < 0;
    return act ? noun : UINT32_MAX;
}

uint32_t eng_governing_noun(const eng_analysis *z, const eng_clause *c) {
    uint32_t noun = eng_governing_chunk(z, c);
    return noun != UINT32_MAX ? z->chunks[noun].lemma : 0;
}

bool eng_in_question(const eng_analysis *z, const eng_clause *c) {
    static const char *const on[] = {"on", "over", "about", NULL};
    static const char *const asked[] = {"decision",   "vote",         "referendum", "debate",
                                        "discussion", "negotiation",  "question",   "talk",
                                        "poll",       "consultation", "ballot",     NULL};
    if (c->kind != ENG_CLAUSE_ING || !eng_lemma_among(z, c->marker, on) || c->verb < 2)
        return false;
    const eng_chunk *noun = &z->chunks[c->verb - 2];
    return noun->kind == 'N' && noun->sentence == c->sentence &&
           eng_lemma_among(z, noun->lemma, asked);
}

/* What the clause whose subject the noun is says of it: "its attempt to leave failed", "the plan to
 * leave was dropped" -1, "its effort to leave succeeded" 1, else 0. */
static int outcome(const eng_analysis *z, uint32_t noun) {
    static const char *const falls[] = {"fail",     "collapse", "founder", "falter",
                                        "flounder", "flop",     "misfire", NULL};
    static const char *const undone[] = {"thwart", "foil",    "block", "frustrate", "defeat",
                                         "stop",   "prevent", "avert", "stymie",    NULL};
    size_t end, i = eng_sentence_clauses(z, z->chunks[noun].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        const eng_chunk *verb = &z->chunks[c->verb];
        if (!c->own_subject || noun < c->subject.first || noun >= c->subject.last) continue;
        if ((verb->verb & ENG_VG_NEGATED) || verb->modal != 0) continue;
        if (eng_lemma_is(z, verb->lemma, "succeed")) return 1;
        if (eng_lemma_among(z, verb->lemma, falls)) return -1;
        unsigned says = eng_says(z, verb->lemma) & (ENG_SAYS_REFUSAL | ENG_SAYS_NEGATION);
        if ((verb->verb & ENG_VG_PASSIVE) && (says || eng_lemma_among(z, verb->lemma, undone)))
            return -1;
    }
    return 0;
}

/* The verb right before the noun and who owns it, or NULL. */
static const eng_chunk *verb_before(const eng_analysis *z, uint32_t noun, uint32_t sentence) {
    while (noun > 0 && z->chunks[noun - 1].kind == 'O')
        noun--;
    if (noun == 0 || z->chunks[noun - 1].sentence != sentence) return NULL;
    const eng_chunk *verb = &z->chunks[noun - 1];
    return strchr("FRYIVGQP", verb->kind) != NULL ? verb : NULL;
}

static bool undoes(const eng_analysis *z, const eng_chunk *verb) {
    unsigned undone = ENG_SAYS_REFUSAL | ENG_SAYS_NEGATION;
    return eng_rules_out(z, verb) || (eng_says(z, verb->lemma) & undone) != 0;
}

/* "dropped plans to leave", "rejects a call to leave": what the verb before does to the noun. */
static bool turned_down(const eng_analysis *z, uint32_t noun, uint32_t sentence) {
    const eng_chunk *verb = verb_before(z, noun, sentence);
    if (verb == NULL) return false;
    bool told = !(verb->verb & (ENG_VG_NEGATED | ENG_VG_BASE)) && verb->modal == 0;
    bool given_up =
        (eng_lemma_is(z, verb->lemma, "give") && eng_lemma_is(z, verb->particle, "up")) ||
        (eng_lemma_is(z, verb->lemma, "call") && eng_lemma_is(z, verb->particle, "off")) ||
        (eng_lemma_is(z, verb->lemma, "vote") && eng_lemma_is(z, verb->particle, "down")) ||
        (eng_lemma_is(z, verb->lemma, "throw") && eng_lemma_is(z, verb->particle, "out"));
    return told && (given_up || undoes(z, verb));
}

/* "did not rule out the possibility of leaving": it is as open as before. */
static bool left_open(const eng_analysis *z, uint32_t noun, uint32_t sentence) {
    const eng_chunk *verb = verb_before(z, noun, sentence);
    return verb && (verb->verb & ENG_VG_NEGATED) && undoes(z, verb);
}

/* "after fulfilling", "having fulfilled": it is done. */
static bool is_past_gerund(const eng_analysis *z, uint32_t chunk) {
    static const char *const marks[] = {"after", "since", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    if (c->kind != 'G') return false;
    if (eng_word_is(z, c->first, "having")) return true;
    return chunk > 0 && c[-1].sentence == c->sentence &&
           eng_lemma_among(z, z->article->tokens[c[-1].first].lemma, marks);
}

/* What was done about what one had promised, threatened or could do: "kept its promise to leave" 1,
 * "went back on its promise to leave", "lacked the votes to leave" -1, else 0. */
static int borne_out(const eng_analysis *z, uint32_t noun, uint32_t sentence) {
    static const char *const kept[] = {"honour", "honor", "fulfil", "fulfill", "keep", NULL};
    static const char *const kept_on[] = {"deliver", "act", "follow", NULL}; /* on it */
    static const char *const take[] = {"seize", "take", "grab", NULL};
    static const char *const broken[] = {
        "lack",     "lose",      "break",     "renege",  "reverse", "rescind",   "revoke",
        "betray",   "miss",      "squander",  "ignore",  "defy",    "flout",     "overrule",
        "overturn", "retract",   "backtrack", "violate", "disobey", "disregard", "block",
        "veto",     "frustrate", "defeat",    NULL};
    static const char *const chances[] = {"chance", "opportunity", "opening", NULL};
    while (noun > 0 && z->chunks[noun - 1].kind == 'O')
        noun--;
    bool on = noun > 0 && z->chunks[noun - 1].kind == 'f' &&
              eng_token_lemma_is(z, z->chunks[noun - 1].first, "on");
    uint32_t at = on ? noun - 1 : noun; /* made good on, went back on */
    bool in = noun > 0 && z->chunks[noun - 1].kind == 'f' &&
              eng_token_lemma_is(z, z->chunks[noun - 1].first, "in");
    at -= in; /* failed in its attempt */
    bool good = at > 0 && on && z->chunks[at - 1].kind == 'a' &&
                eng_token_lemma_is(z, z->chunks[at - 1].head, "good");
    at -= good;
    if (at == 0 || z->chunks[at - 1].sentence != sentence) return 0;
    const eng_chunk *verb = &z->chunks[at - 1];
    bool told = !(verb->verb & (ENG_VG_NEGATED | ENG_VG_BASE)) && verb->modal == 0;
    static const char *const get[] = {"have", "get", NULL};
    static const char *const values[] = {"value", "appreciate", "enjoy", NULL};
    /* "will have the opportunity to meet" is as sure as that */
    if ((eng_says(z, verb->modal) & ENG_SAYS_FUTURE) && !(verb->verb & ENG_VG_NEGATED) &&
        eng_lemma_among(z, verb->lemma, get) && !on)
        return eng_lemma_among(z, z->chunks[noun].lemma, chances);
    if (strchr("FR", verb->kind) && verb->modal == 0 && !(verb->verb & ENG_VG_NEGATED) &&
        eng_lemma_is(z, verb->lemma, "take") &&
        eng_token_lemma_is(z, z->chunks[noun].first, "this"))
        return 1; /* we take this opportunity to thank */
    if (strchr("FR", verb->kind) && verb->modal == 0 && !(verb->verb & ENG_VG_NEGATED) &&
        eng_lemma_among(z, verb->lemma, values))
        return eng_lemma_among(z, z->chunks[noun].lemma, chances);
    if ((!strchr("FYRP", verb->kind) && !is_past_gerund(z, at - 1)) || !told) return 0;
    const char *particle = eng_lemma_name(z, verb->particle);
    if (in) return eng_lemma_is(z, verb->lemma, "succeed") - eng_lemma_is(z, verb->lemma, "fail");
    if (eng_lemma_is(z, verb->lemma, "go") && on && strcmp(particle, "back") == 0) return -1;
    if (eng_lemma_among(z, verb->lemma, broken)) return -1;
    if (eng_lemma_among(z, verb->lemma, kept)) return 1;
    if (eng_lemma_among(z, verb->lemma, kept_on)) return on;
    if (eng_lemma_among(z, verb->lemma, take))
        return eng_lemma_among(z, z->chunks[noun].lemma, chances);
    if (eng_lemma_is(z, verb->lemma, "make")) return good;
    bool past = z->article->tokens[verb->head].cls == 'n' || eng_word_is(z, verb->head, "had") ||
                eng_word_is(z, verb->head, "got");
    /* had the chance to leave, welcomed the opportunity to meet, gave him a chance to talk; values
     * the opportunity to meet */
    static const char *const granted[] = {"have", "get", "welcome", "give", NULL};
    past |= z->article->tokens[verb->head].cls == 'y' || eng_word_is(z, verb->head, "gave");
    if (past && eng_lemma_among(z, verb->lemma, granted))
        return eng_lemma_among(z, z->chunks[noun].lemma, chances);
    return eng_lemma_is(z, verb->lemma, "carry") && strcmp(particle, "out") == 0;
}

bool eng_is_asked(const eng_analysis *z, const eng_clause *c) {
    static const char *const asks[] = {"persuade", "convince", "dissuade", "press",
                                       "pressure", "urge",     "coax",     NULL};
    return eng_lemma_among(z, z->chunks[c->verb].lemma, asks);
}

bool eng_is_attempt(const eng_analysis *z, uint32_t noun) {
    static const char *const tries[] = {"attempt", "effort", "bid", NULL};
    return eng_lemma_among(z, noun, tries);
}

bool eng_attempts_to_ask(const eng_analysis *z, uint32_t noun, const eng_clause *c) {
    return eng_is_attempt(z, z->chunks[noun].lemma) && eng_is_asked(z, c) &&
           !negative_noun(z, &z->chunks[noun]);
}

/* "our efforts to support Oman", "its work to help it", "ongoing efforts to provide aid": who makes
 * an effort to give, to help or to urge does so; "an effort to leave" may fail. */
bool eng_is_made(const eng_analysis *z, uint32_t noun, const eng_clause *c) {
    static const char *const works[] = {"provide",   "supply",  "deliver",    "welcome", "host",
                                        "encourage", "mediate", "coordinate", "defend",  "resettle",
                                        "evacuate",  "surge",   NULL};
    const eng_chunk *k = &z->chunks[noun];
    bool any = eng_token_lemma_is(z, k->first, "any") || eng_token_lemma_is(z, k->first, "no");
    bool made =
        eng_lemma_is(z, k->lemma, "effort") && eng_plural_phrase(z, (eng_phrase){noun, noun + 1});
    bool whose =
        z->article->tokens[k->first].cls == 'p' || (noun > 0 && z->chunks[noun - 1].kind == 'O');
    return (made || (whose && eng_lemma_is(z, k->lemma, "work"))) && !any &&
           (eng_is_help(z, z->chunks[c->verb].lemma) || eng_is_asked(z, c) ||
            eng_lemma_among(z, z->chunks[c->verb].lemma, works));
}

/* The noun is in the negative or was turned down: what it would have led to is not so. */
eng_hold eng_governs_by_noun(const eng_analysis *z, uint32_t noun, uint32_t sentence) {
    if (noun > 0 && eng_token_lemma_is(z, z->chunks[noun].first, "order") &&
        eng_token_lemma_is(z, z->chunks[noun - 1].first, "in")) /* in order to leave */
        return (eng_hold){.aux = ENG_AUX_HYPOTHETICAL};
    bool no = negative_noun(z, &z->chunks[noun]);
    eng_hold hold = eng_governs(z, z->chunks[noun].lemma, no);
    if (no && !hold.lifts) hold.aux |= ENG_AUX_NEGATION;
    int end = outcome(z, noun);
    if (end == 0) end = borne_out(z, noun, sentence);
    static const char *const choices[] = {"choice", "option", "alternative", NULL};
    if (no && eng_lemma_among(z, z->chunks[noun].lemma, choices)) end = 1; /* no choice but to */
    if (end > 0) return (eng_hold){0};
    static const char *const tries[] = {"attempt",  "effort",   "move", "step",
                                        "position", "interest", NULL};
    if (no && eng_lemma_among(z, z->chunks[noun].lemma, tries)) end = -1;
    if (end < 0) return (eng_hold){.aux = ENG_AUX_NEGATION};
    if (turned_down(z, noun, sentence))
        hold.aux = (hold.aux & ~(unsigned)ENG_AUX_HYPOTHETICAL) | ENG_AUX_NEGATION;
    if (left_open(z, noun, sentence)) {
        hold.aux |= ENG_AUX_HYPOTHETICAL;
        hold.lifts |= ENG_AUX_NEGATION;
    }
    return hold;
}

/* "reports that Egypt left are false", "could not be confirmed", "were denied"; "unconfirmed
 * reports": what is said of what was told. */
static unsigned verdict(const eng_analysis *z, uint32_t noun) {
    static const char *const untrue[] = {"false",      "untrue",     "baseless",   "unfounded",
                                         "groundless", "incorrect",  "inaccurate", "bogus",
                                         "fabricated", "fictitious", "nonsense",   NULL};
    static const char *const open[] = {"unconfirmed",     "unverified",  "uncorroborated",
                                       "unsubstantiated", "conflicting", NULL};
    static const char *const bear_out[] = {"confirm",      "verify",       "corroborate",
                                           "substantiate", "authenticate", NULL};
    const eng_chunk *k = &z->chunks[noun];
    for (uint32_t i = k->first; i < k->head; i++) {
        if (eng_lemma_among(z, z->article->tokens[i].lemma, untrue)) return ENG_AUX_NEGATION;
        if (eng_lemma_among(z, z->article->tokens[i].lemma, open)) return ENG_AUX_HYPOTHETICAL;
    }
    size_t end, i = eng_sentence_clauses(z, k->sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        const eng_chunk *verb = &z->chunks[c->verb];
        if (!c->own_subject || noun < c->subject.first || noun >= c->subject.last) continue;
        bool negated = (verb->verb & ENG_VG_NEGATED) != 0;
        if (verb->verb & ENG_VG_COPULA) {
            const eng_chunk *after = c->verb + 1 < z->chunk_count ? verb + 1 : verb;
            if (after->kind == 'a' && !negated && eng_lemma_among(z, after->lemma, untrue))
                return ENG_AUX_NEGATION;
        } else if (verb->verb & ENG_VG_PASSIVE) {
            unsigned undone = ENG_SAYS_REFUSAL | ENG_SAYS_NEGATION;
            if (negated && eng_lemma_among(z, verb->lemma, bear_out)) return ENG_AUX_HYPOTHETICAL;
            if (!negated && (eng_says(z, verb->lemma) & undone)) return ENG_AUX_NEGATION;
        }
    }
    return 0;
}

/* "the claim that Egypt left NATO", "no sign that Egypt left NATO": a whole clause after a noun. A
 * relative lacks its object: "the claim that Egypt rejected". */
bool eng_told_by_noun(const eng_analysis *z, const eng_clause *c, uint32_t that, eng_hold *hold) {
    bool whole = eng_has_object(c) || (z->chunks[c->verb].verb & ENG_VG_COPULA);
    uint32_t noun = that - 1;
    if (!whole || z->chunks[noun].kind != 'N') return false;
    uint32_t lemma = z->chunks[noun].lemma;
    const eng_lemma *l = eng_lemma_of(z, lemma);
    if (eng_lemma_is(z, lemma, "time") && eng_token_lemma_is(z, z->chunks[noun].first, "high")) {
        hold->aux = ENG_AUX_HYPOTHETICAL; /* it is high time that Egypt left */
        return true;
    }
    bool no = negative_noun(z, &z->chunks[noun]);
    if (noun > 0 && z->chunks[noun - 1].sentence == c->sentence)
        no |= (z->chunks[noun - 1].verb & ENG_VG_NEGATED) != 0;
    bool doubt = eng_lemma_is(z, lemma, "doubt") || eng_lemma_is(z, lemma, "question") ||
                 eng_lemma_is(z, lemma, "secret") || eng_lemma_is(z, lemma, "surprise") ||
                 eng_lemma_is(z, lemma, "coincidence");
    if (no && doubt) return true;
    if (no) {
        hold->aux = eng_lemma_is(z, lemma, "case") ? ENG_AUX_NEGATION : ENG_AUX_HYPOTHETICAL;
        return true;
    }
    bool act = l && (l->event || l->says) && z->article->tokens[z->chunks[noun].head].mention < 0;
    unsigned judged = verdict(z, noun);
    if (judged) {
        hold->aux = judged;
        return true;
    }
    if (!act || (l->says & ENG_SAYS_FACT)) return act;
    *hold = eng_governs(z, lemma, false);
    hold->governed &= ~(unsigned)ENG_SAYS_REFUSAL; /* a denial by someone, not by who left */
    hold->aux &= ~(unsigned)ENG_AUX_FUTURE;        /* the promise that Egypt will leave */
    if (hold->aux & ENG_AUX_HYPOTHETICAL) hold->drops = ENG_AUX_FUTURE;
    if (turned_down(z, noun, c->sentence)) hold->aux = ENG_AUX_NEGATION;
    return true;
}
