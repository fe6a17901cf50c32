#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/status_internal.h"
#include "grammar/word_id.h"

/* What governs a gerund: a verb (avoided leaving) or the word before its preposition (instead of
 * leaving, open to leaving). */

/* What one enters or leaves. */
static bool is_move(const eng_analysis *z, const eng_clause *c) {
    static const char *const moves[] = {"join",  "rejoin", "leave",    "quit",   "exit",
                                        "enter", "accede", "withdraw", "become", NULL};
    return eng_lemma_among(z, z->chunks[c->verb].lemma, moves);
}

/* The first chunk of the subject, with whose it is: "wary of Egypt's army leaving". */
static uint32_t subject_start(const eng_analysis *z, const eng_clause *c) {
    uint32_t first = c->subject.first;
    while (first > 0 && z->chunks[first - 1].kind == 'O' &&
           z->chunks[first - 1].sentence == c->sentence)
        first--;
    return first;
}

/* "instead of leaving", "far from leaving", "close to leaving": the word before the preposition. */
static bool before_preposition(const eng_analysis *z, const eng_clause *c, eng_hold *hold) {
    static const char *const never[] = {"instead", "rather", "far", "short", "out", NULL};
    static const char *const open[] = {"open", "interested", "wary", "opposed", NULL};
    /* wary of Egypt leaving */
    uint32_t at = c->marker || c->subject.last != c->verb ? c->verb : subject_start(z, c);
    if (at == 0) return false;
    uint32_t marker = z->chunks[at - 1].first;
    if (marker == z->article->sentences[c->sentence].first) return false;
    const eng_token *word = &z->article->tokens[marker - 1];
    uint32_t n = word->end - word->start;
    if (n == 6 && (memcmp(z->article->text + word->start, "closer", 6) == 0 ||
                   memcmp(z->article->text + word->start, "nearer", 6) == 0)) {
        hold->aux = ENG_AUX_FUTURE; /* one step closer to leaving */
        return true;
    }
    if (eng_untold(z, at - 1)) { /* has nothing to say on Egypt leaving */
        hold->aux = ENG_AUX_HYPOTHETICAL;
        return true;
    }
    static const char *const backing[] = {"support",    "backing",  "endorsement",
                                          "preference", "appetite", NULL};
    if (!c->marker && eng_lemma_among(z, word->lemma, backing) && is_move(z, c)) {
        hold->aux = ENG_AUX_HYPOTHETICAL; /* support for Egypt joining */
        return true;
    }
    static const char *const dislikes[] = {"opposition", "objection", "resistance", NULL};
    if (eng_lemma_among(z, word->lemma, dislikes) && eng_token_lemma_is(z, marker, "to")) {
        hold->aux = ENG_AUX_HYPOTHETICAL; /* opposition to Egypt leaving */
        return true;
    }
    if (!strchr("arfly", word->cls)) return false;
    for (int i = 0; never[i] != NULL; i++)
        if (eng_lemma_is(z, word->lemma, never[i])) {
            hold->aux = ENG_AUX_NEGATION;
            return true;
        }
    if (eng_lemma_is(z, word->lemma, "alone")) { /* is not alone in leaving: others do too */
        hold->lifts = ENG_AUX_NEGATION;
        return true;
    }
    if (eng_lemma_is(z, word->lemma, "close")) { /* is close to leaving; came close to leaving */
        const eng_chunk *is = c->parent >= 0 ? &z->chunks[z->clauses[c->parent].verb] : NULL;
        bool came = is && eng_lemma_is(z, is->lemma, "come");
        bool then = is && eng_is_past_auxiliary(z, is->first, false); /* had been close to it */
        hold->aux = came ? ENG_AUX_NEGATION : then ? ENG_AUX_HYPOTHETICAL : ENG_AUX_FUTURE;
        return true;
    }
    if (word->cls == 'a' && eng_lemma_among(z, word->lemma, open)) {
        hold->aux = ENG_AUX_HYPOTHETICAL; /* is open to leaving, is not interested in leaving */
        hold->lifts = ENG_AUX_NEGATION;
        return true;
    }
    if (!(eng_says(z, word->lemma) & ~(unsigned)ENG_SAYS_FACT)) return false;
    *hold = eng_governs(z, word->lemma, word->cls == 'a' && eng_above_negated(z, c));
    return true;
}

/* "by working together, both can grow", "will help by sending": as open, or as far ahead, as what
 * it leads to; "is working to help by sending": that is done. */
static unsigned by_means(const eng_analysis *z, const eng_clause *c) {
    static const char *const may[] = {"can", "could", "may", "might", "must", "should", NULL};
    if (!eng_lemma_is(z, c->marker, "by")) return 0;
    /* the one behind: "by working together", "says that by working together" */
    bool fronted = c->parent < 0 || (c->verb >= 2 && z->chunks[c->verb - 2].kind == 'h');
    const eng_clause *main = fronted ? c + 1 : &z->clauses[c->parent];
    while (main < c && main->kind == ENG_CLAUSE_INFINITIVE && main->parent >= 0)
        main = &z->clauses[main->parent]; /* "must act to help by sending" */
    if (main < z->clauses + z->clause_count && main->sentence == c->sentence &&
        eng_lemma_among(z, z->chunks[main->verb].modal, may))
        return ENG_AUX_HYPOTHETICAL;
    bool behind = c->parent >= 0 && z->clauses[c->parent].verb < c->verb;
    bool works = main < c && eng_lemma_is(z, z->chunks[main->verb].lemma, "work");
    unsigned aux = behind && !works ? eng_clause_status(z, c->parent).aux : 0;
    if (aux & ENG_AUX_FUTURE) return aux & (ENG_AUX_FUTURE | ENG_AUX_NEGATION);
    /* "is asked to help by sending", but "acts to help by sending": done to that end */
    const eng_clause *k = &z->clauses[c->parent < 0 ? 0 : c->parent];
    bool asked = (aux & ENG_AUX_HYPOTHETICAL) && eng_governing_noun(z, k) == 0 &&
                 (k->kind == ENG_CLAUSE_INFINITIVE || k->kind == ENG_CLAUSE_ING);
    return asked && !eng_governed_by(z, k).purpose ? ENG_AUX_HYPOTHETICAL : 0;
}

/* "by buying oil, lowering tariffs and lifting the ban": the items of a list behind a gerund are as
 * sure as that. */
static bool is_listed(const eng_analysis *z, const eng_clause *c) {
    const eng_clause *end = z->clauses + z->clause_count;
    if (c->marker || c->parent < 0 || c->own_subject || c + 1 >= end) return false;
    int32_t at = (int32_t)(c - z->clauses);
    return z->chunks[c->verb - 1].kind == ',' && z->clauses[c->parent].kind == ENG_CLAUSE_ING &&
           c->parent == at - 1 && c[1].kind == ENG_CLAUSE_COORDINATED && c[1].parent == at &&
           z->chunks[c[1].verb].kind == 'G';
}

/* "its goals include leaving" */
static bool is_goal(const eng_analysis *z, const eng_clause *c) {
    static const char *const aims[] = {"goal",   "aim",      "objective", "priority",
                                       "option", "proposal", "ambition",  NULL};
    if (c->marker || c->parent < 0 || c->subject.last == c->verb) return false;
    const eng_clause *k = &z->clauses[c->parent];
    return k->verb + 1 == c->verb && eng_lemma_is(z, z->chunks[k->verb].lemma, "include") &&
           k->own_subject && eng_lemma_among(z, z->chunks[k->subject.first].lemma, aims);
}

static bool is_value(const eng_analysis *z, uint32_t noun) {
    static const char *const values[] = {"importance", "necessity", "urgency", "value",
                                         "benefit",    "merit",     "wisdom",  NULL};
    return eng_lemma_among(z, z->chunks[noun].lemma, values);
}

/* "the importance of joining", "of staying and joining": it is wished for. */
static bool of_value(const eng_analysis *z, const eng_clause *c) {
    uint32_t at = c->verb;
    if (at >= 4 && z->chunks[at - 1].kind == 'c' && strchr("NG", z->chunks[at - 2].kind)) at -= 2;
    return at >= 2 && z->chunks[at - 1].kind == 'o' && is_value(z, at - 2);
}

/* "supports Egypt joining": it is yet to; but "backs rebels fighting the king". */
static bool for_entry(const eng_analysis *z, const eng_clause *c, uint32_t verb) {
    static const char *const backs[] = {"support", "back", "endorse", NULL};
    return eng_lemma_among(z, verb, backs) && is_move(z, c);
}

/* "days away from leaving", "one step from leaving" */
static bool steps_away(const eng_analysis *z, const eng_clause *c, const eng_chunk *verb) {
    uint32_t marker = z->chunks[c->verb - 1].first;
    if (!(verb->verb & ENG_VG_COPULA) || marker == 0) return false;
    return z->chunks[c->verb - 2].kind == 'T' || eng_token_lemma_is(z, marker - 1, "away") ||
           eng_token_lemma_is(z, marker - 1, "step");
}

/* "ruled out leaving"; "did not rule out", "refused to rule out leaving" leave it open. */
static eng_hold ruled_out(const eng_analysis *z, const eng_clause *parent) {
    bool negated = z->chunks[parent->verb].verb & ENG_VG_NEGATED;
    bool infinite = parent->kind == ENG_CLAUSE_INFINITIVE || parent->kind == ENG_CLAUSE_ING;
    bool refused = infinite && (eng_governed_by(z, parent).aux & ENG_AUX_NEGATION);
    eng_hold hold = eng_refused(negated || refused);
    hold.ends = refused;
    return hold;
}

/* "it is not Oman leaving": as true as the copula. */
static bool cleft_gerund(const eng_analysis *z, const eng_clause *c) {
    if (c->parent < 0 || c->marker || c->subject.last != c->verb) return false;
    const eng_clause *k = &z->clauses[c->parent];
    return k->verb + 1 == c->subject.first && eng_it_is(z, k);
}

eng_hold eng_of_gerund(const eng_analysis *z, const eng_clause *c) {
    eng_hold hold = {0};
    uint32_t v = c->verb;
    uint32_t who = c->subject.first;
    if (!c->marker && c->subject.last == v && who >= 2 && z->chunks[who - 1].kind == 'o' &&
        z->chunks[who - 2].kind == 'N') { /* the prospect of Egypt leaving */
        if (is_value(z, who - 2)) return (eng_hold){.aux = ENG_AUX_HYPOTHETICAL};
        return eng_governs_by_noun(z, who - 2, c->sentence);
    }
    /* without Egypt leaving */
    if (!c->marker && c->subject.last == v && who > 0 &&
        eng_token_lemma_is(z, z->chunks[who - 1].first, "without"))
        hold.aux = ENG_AUX_NEGATION;
    if (hold.aux) return hold;
    if (is_listed(z, c)) return (eng_hold){.aux = eng_clause_status(z, c->parent).aux};
    hold.aux = of_value(z, c) || is_goal(z, c) ? ENG_AUX_HYPOTHETICAL : by_means(z, c);
    if (hold.aux) return hold;
    unsigned marked = c->marker ? eng_says(z, c->marker) : 0;
    if (c->marker && eng_lemma_is(z, c->marker, "near")) marked |= ENG_SAYS_FUTURE;
    if (marked & (ENG_SAYS_NEGATION | ENG_SAYS_HYPOTHETICAL | ENG_SAYS_FUTURE)) {
        static const char *const settles[] = {"decide", "vote", "opt", "rule", "choose", NULL};
        hold.aux = eng_says_aux(marked); /* without leaving, against leaving, near leaving */
        if (c->parent >= 0 && eng_lemma_is(z, c->marker, "against") &&
            eng_lemma_among(z, z->chunks[z->clauses[c->parent].verb].lemma, settles))
            hold.aux = ENG_AUX_NEGATION; /* decided against leaving */
        uint32_t word = z->chunks[c->verb - 1].first;
        if (word > 0 && eng_token_lemma_is(z, word - 1, "nowhere")) hold.aux = ENG_AUX_NEGATION;
        return hold;
    }
    static const char *const told[] = {"after", "since",   "before", "despite",
                                       "like",  "besides", "beyond", NULL};
    static const char *const seems[] = {"look", "feel", "seem", "sound", "be", NULL};
    if (c->marker && c->parent >= 0 && z->clauses[c->parent].verb + 2 == v &&
        eng_lemma_is(z, c->marker, "like") && eng_lemma_among(z, z->chunks[v - 2].lemma, seems)) {
        hold.aux = ENG_AUX_HYPOTHETICAL; /* looks like leaving */
        return hold;
    }
    if (c->marker && eng_lemma_among(z, c->marker, told)) return hold; /* talked after leaving */
    uint32_t first = subject_start(z, c);
    bool raised = !c->marker && c->subject.last == v && first > 0 &&
                  strchr("oft", z->chunks[first - 1].kind) != NULL;
    if ((c->marker || raised) && before_preposition(z, c, &hold)) return hold;
    bool is = c->parent >= 0 && (z->chunks[z->clauses[c->parent].verb].verb & ENG_VG_COPULA);
    if (raised && is && eng_token_lemma_is(z, z->chunks[first - 1].first, "against")) {
        hold.aux = ENG_AUX_HYPOTHETICAL; /* is against Egypt leaving */
        return hold;
    }
    if (cleft_gerund(z, c)) return (eng_hold){.aux = eng_clause_status(z, c->parent).aux};
    if (c->parent < 0 || c->own_subject) return hold; /* suspended aid, its king accusing it */
    const eng_chunk *verb = &z->chunks[z->clauses[c->parent].verb];
    const eng_lemma *l = eng_lemma_of(z, verb->lemma);
    bool negated = (verb->verb & ENG_VG_NEGATED) != 0;
    if (l == NULL) return hold;
    uint32_t marker = c->marker; /* looks forward to leaving, to Egypt leaving */
    bool of_verb = raised && first > z->clauses[c->parent].verb && z->chunks[first - 2].kind != 'N';
    if (of_verb) marker = z->article->tokens[z->chunks[first - 1].first].lemma;
    if (!marker && v < z->clauses[c->parent].verb) return hold; /* Macron, visiting Oman, urged */
    if (!marker && z->chunks[v - 1].kind == ',') return hold;   /* suspended aid, accusing it */
    if (eng_lemma_is(z, verb->lemma, "hold") && eng_lemma_is(z, verb->particle, "off")) {
        hold.aux = ENG_AUX_NEGATION; /* held off on leaving */
        return hold;
    }
    if (!marker && for_entry(z, c, verb->lemma)) {
        hold.aux = ENG_AUX_HYPOTHETICAL;
        return hold;
    }
    if (!marker) {
        if (eng_rules_out(z, verb)) return ruled_out(z, &z->clauses[c->parent]);
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
    if (eng_lemma_is(z, marker, "from")) {
        if ((l->says & ENG_SAYS_FACT) || (z->chunks[c->verb - 2].kind == 'N' &&
                                          (l->verb_tags & (ENG_VERB_TRUE | ENG_VERB_REPORT)) &&
                                          !(l->verb_tags & ENG_VERB_GERUND)))
            return hold;
        /* "failed attempts to dissuade it from leaving": it leaves */
        static const char *const deters[] = {"dissuade", "deter", "discourage", NULL};
        const eng_clause *k = &z->clauses[c->parent];
        if (k->kind == ENG_CLAUSE_INFINITIVE && eng_lemma_among(z, verb->lemma, deters) &&
            (eng_is_attempt(z, eng_governing_noun(z, k)) ||
             (eng_governed_by(z, k).aux & ENG_AUX_NEGATION)))
            return (eng_hold){.ends = true};
        if (steps_away(z, c, verb)) {
            hold.aux = ENG_AUX_FUTURE;
            return hold;
        }
        /* "spoke of many things, from leaving to joining", "ideas range from leaving to joining" */
        static const char *const spans[] = {"range", "span", "vary", NULL};
        if (z->chunks[c->verb - 2].kind == ',' || eng_lemma_among(z, verb->lemma, spans)) {
            hold.aux = ENG_AUX_HYPOTHETICAL;
            return hold;
        }
        static const char *const nobody[] = {"nothing", "nobody", NULL};
        eng_phrase doer = z->clauses[c->parent].subject; /* nothing will keep it from leaving */
        negated |= doer.first < doer.last &&
                   eng_lemma_among(z, z->article->tokens[z->chunks[doer.first].head].lemma, nobody);
        hold.aux = negated ? 0 : ENG_AUX_NEGATION;
        hold.lifts = negated ? ENG_AUX_NEGATION : 0;
        return hold;
    }
    static const char *const muse[] = {"talk",      "speak", "dream", "think", "joke", "fantasise",
                                       "fantasize", "muse",  "toy",   "flirt", NULL};
    static const char *const over[] = {"of", "about", "with", "over", NULL};
    if (eng_lemma_among(z, verb->lemma, muse) && eng_lemma_among(z, marker, over)) {
        hold.aux = ENG_AUX_HYPOTHETICAL; /* talked of leaving, toyed with leaving */
        return hold;
    }
    if (!raised && (verb->verb & ENG_VG_COPULA) && eng_lemma_is(z, marker, "about")) {
        hold.aux = ENG_AUX_HYPOTHETICAL; /* the visit is about signing a pact: an aim */
        return hold;
    }
    static const char *const tells[] = {"tell", "inform", "notify", NULL};
    if (eng_lemma_among(z, verb->lemma, tells) && eng_lemma_is(z, marker, "of")) return hold;
    static const char *const wants[] = {"insist", "press", "push", "lobby", "plead", NULL};
    if (eng_lemma_among(z, verb->lemma, wants) &&
        (eng_lemma_is(z, marker, "on") || eng_lemma_is(z, marker, "for"))) {
        hold.aux = ENG_AUX_HYPOTHETICAL; /* insisted on leaving */
        return hold;
    }
    static const char *const awaits[] = {"count", "bank", "rely", "bet", "wait", NULL};
    if (eng_lemma_among(z, verb->lemma, awaits) &&
        (eng_lemma_is(z, marker, "on") || eng_lemma_is(z, marker, "for"))) {
        hold.aux = ENG_AUX_FUTURE; /* counts on Egypt leaving */
        return hold;
    }
    static const char *const gives[] = {"task", "entrust", NULL}; /* tasked him with leaving */
    bool task = eng_lemma_among(z, verb->lemma, gives) && eng_lemma_is(z, marker, "with");
    bool look = eng_lemma_is(z, verb->lemma, "look") && eng_lemma_is(z, verb->particle, "forward");
    if (task || look) {
        hold.aux = ENG_AUX_FUTURE;
        return hold;
    }
    bool toward = eng_lemma_is(z, marker, "toward") || eng_lemma_is(z, marker, "towards") ||
                  eng_lemma_is(z, marker, "on");
    static const char *const nears[] = {"work", "move", "head", "inch", "edge", "push", NULL};
    bool votes = eng_lemma_is(z, verb->lemma, "vote") && eng_lemma_is(z, marker, "on");
    if (votes) return (eng_hold){.aux = ENG_AUX_HYPOTHETICAL, .ends = true};
    bool on = eng_lemma_is(z, marker, "on");
    bool nearer = toward && (on ? eng_lemma_is(z, verb->lemma, "work")
                                : eng_lemma_among(z, verb->lemma, nears));
    if (nearer) { /* work on restoring, move towards restoring */
        hold.aux = ENG_AUX_FUTURE;
        return hold;
    }
    if ((l->verb_tags & (ENG_VERB_OPEN | ENG_VERB_FALSE)) && !eng_lemma_is(z, marker, "by"))
        return eng_governs(z, verb->lemma, negated);
    return hold;
}
