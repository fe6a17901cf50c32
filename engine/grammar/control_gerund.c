#include "grammar/clauses_internal.h"

#include <string.h>

#include "grammar/word_id.h"

/* Who does what a gerund behind a preposition tells: "accused Iran of leaving", "the US idea of
 * leaving", "thanked Oman for its role in ending it". */

/* "accused Iran, Oman and Chad of lying": whether the object is a list of names that ends there. */
static bool all_named(const eng_analysis *z, eng_phrase object, uint32_t last) {
    if (object.last != last + 1 || object.last < object.first + 3) return false;
    for (uint32_t i = object.first; i < object.last; i++) {
        const eng_chunk *c = &z->chunks[i];
        bool name = c->kind == 'N' && z->article->tokens[c->head].mention >= 0;
        if (!name && !strchr(",c", c->kind)) return false;
    }
    return true;
}

/* "denied Iranian charges of arming rebels": not who charges does it. */
static bool is_charge(const eng_analysis *z, const eng_chunk *c) {
    static const char *const words[] = {"charge",    "accusation", "allegation", "suspicion",
                                        "complaint", "fear",       "report",     "claim",
                                        "criticism", "denial",     NULL};
    return eng_lemma_among(z, c->lemma, words);
}

/* "in the process of leaving", "on the verge of leaving": a plain noun behind a preposition does
 * not do it. */
static bool stage_of(const eng_analysis *z, uint32_t noun) {
    unsigned agents =
        ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_TITLE | ENG_NOUN_COUNTRY | ENG_NOUN_ALLIANCE;
    const eng_chunk *c = &z->chunks[noun];
    bool plain = z->article->tokens[c->head].cls == 'n' && c->lemma != 0 &&
                 !(z->lexicon->lemmas[c->lemma].noun_tags & agents);
    return plain && noun > 0 && strchr("tfS", z->chunks[noun - 1].kind) != NULL &&
           z->chunks[noun - 1].sentence == c->sentence;
}

/* "took the step of leaving", "its policy of attacking": whoever's it is does it, not the step. */
static bool is_deed(const eng_analysis *z, uint32_t noun) {
    static const char *const deeds[] = {
        "step",     "move",   "act",      "measure",   "policy",      "practice", "habit",
        "strategy", "tactic", "course",   "goal",      "aim",         "task",     "purpose",
        "idea",     "charge", "risk",     "process",   "procedure",   "hope",     "intention",
        "plan",     "dream",  "ambition", "prospect",  "possibility", "chance",   "option",
        "way",      "threat", "point",    "formality", NULL};
    const eng_chunk *c = &z->chunks[noun];
    const char *name = eng_lexicon_lemma_text(z->lexicon, c->lemma);
    for (int i = 0; c->lemma && deeds[i] != NULL; i++)
        if (strcmp(deeds[i], name) == 0) return true;
    return false;
}

/* "Oman's role in ending the war", "the role of Oman in ending it", "thanked Oman for its role in
 * ending it": whose the part is that is played; or none. */
static eng_phrase whose_role(const eng_analysis *z, const eng_clause *parent, uint32_t at) {
    static const char *const roles[] = {"role",    "part",       "work",       "effort",
                                        "help",    "assistance", "leadership", "involvement",
                                        "success", "support",    NULL};
    const eng_chunk *c = &z->chunks[at];
    const eng_phrase none = {0, 0}, named = {at, at + 1};
    if (at < 2 || c->kind != 'N') return none;
    if (c[-1].kind == 'o' && c[-2].kind == 'N' && eng_lemma_among(z, c[-2].lemma, roles))
        return eng_can_act(z, named) ? named : none;
    if (!eng_lemma_among(z, c->lemma, roles)) return none;
    if (z->article->tokens[c->first].cls != 'p') return eng_noun_owner(z, at);
    eng_phrase whom = eng_first_object(parent);
    bool praised = c[-1].kind == 'f' && eng_word_is(z, c[-1].first, "for") &&
                   eng_has_phrase(whom) && whom.last <= at && eng_can_act(z, whom);
    return praised ? whom : none;
}

/* "won praise from Oman", "came under fire from Oman and Chad": what comes from him of whom it was
 * got ends there, and is a judgement. */
static bool earned_from(const eng_analysis *z, const eng_clause *parent, uint32_t last) {
    static const char *const words[] = {
        "praise",   "criticism", "applause",  "thanks",   "condemnation", "rebuke",
        "anger",    "ire",       "fire",      "scorn",    "censure",      "plaudit",
        "credit",   "attack",    "rebuff",    "ridicule", "scrutiny",     "flak",
        "outrage",  "protest",   "reprimand", "warning",  "backlash",     "fury",
        "reproach", NULL};
    for (uint32_t i = 0; i < parent->argument_count; i++) {
        eng_phrase from = parent->arguments[i].phrase;
        if (eng_lemma_is(z, parent->arguments[i].preposition, "from") && from.last == last + 1 &&
            from.first >= 2 && z->chunks[from.first - 2].kind == 'N')
            return eng_lemma_among(z, z->chunks[from.first - 2].lemma, words);
    }
    return false;
}

eng_phrase eng_gerund_subject(const eng_analysis *z, const eng_clause *clause) {
    const eng_clause *parent = &z->clauses[clause->parent];
    /* "accuse it of supporting", "criticism of Iran for backing": who is named before does it
     */
    const char *p = eng_lexicon_lemma_text(z->lexicon, clause->marker);
    bool by_noun = strcmp(p, "of") == 0 || strcmp(p, "from") == 0 || strcmp(p, "for") == 0 ||
                   strcmp(p, "into") == 0; /* goaded Iraq into attacking */
    by_noun |= strcmp(p, "with") == 0 &&   /* charged Iraq with arming rebels */
               eng_lemma_is(z, z->chunks[parent->verb].lemma, "charge");
    uint32_t at = clause->verb - 2; /* "accused it on Friday of supporting" */
    at -= at > 0 && z->chunks[at].kind == 'T';
    at -= at > 0 && at < clause->verb - 2 && strchr("fS", z->chunks[at].kind);
    const eng_chunk *before = &z->chunks[at];
    eng_phrase noun = {at, at + 1};
    eng_phrase agent = eng_by_agent(z, parent);
    bool role = parent->kind == ENG_CLAUSE_PARTICIPLE && strcmp(p, "in") == 0;
    if (role && eng_has_phrase(agent)) /* "the role played by Oman in ending the war" */
        return agent;
    /* "must not press Oman to leave without asking Chad to do so": who must not */
    const eng_clause *above = parent->parent >= 0 ? &z->clauses[parent->parent] : NULL;
    if (strcmp(p, "without") == 0 && parent->kind == ENG_CLAUSE_INFINITIVE && above != NULL &&
        (z->chunks[above->verb].verb & ENG_VG_NEGATED))
        return above->subject;
    eng_phrase part = whose_role(z, parent, at);
    if (strcmp(p, "in") == 0 && eng_has_phrase(part)) return part;
    /* "scholars capable of helping Iran": they help it */
    if (strcmp(p, "of") == 0 && before->kind == 'a' && at > 0 &&
        before->sentence == clause->sentence && z->chunks[at - 1].kind == 'N')
        return (eng_phrase){at - 1, at};
    /* "was accused by Iran of attacking": it is not Iran that attacks */
    bool agents = at > 0 && z->chunks[at - 1].kind == 'b';
    /* "Oman, which Iran accuses of attacking": Oman does */
    bool asked = parent->kind == ENG_CLAUSE_RELATIVE && parent->own_subject && by_noun;
    if (asked && eng_has_phrase(parent->noun) && !eng_has_phrase(eng_first_object(parent)))
        return parent->noun;
    /* "offered Oman the chance of leaving": Oman leaves; not "accused Oman of theft and Iran of
     * leaving" */
    eng_phrase offered = eng_first_object(parent);
    if (strcmp(p, "of") == 0 && eng_has_phrase(offered) && before->kind == 'N' &&
        z->article->tokens[before->head].mention < 0 && offered.last <= at &&
        eng_can_act(z, offered))
        return offered;
    /* "suspended Oman in a vote on Monday for refusing to pay": Oman refused */
    static const char *const judged[] = {"suspend", "expel",   "punish", "sanction", "penalise",
                                         "fine",    "condemn", "rebuke", "penalize", NULL};
    if (strcmp(p, "for") == 0 && eng_has_phrase(offered) && eng_can_act(z, offered) &&
        eng_lemma_among(z, z->chunks[parent->verb].lemma, judged))
        return offered;
    /* "drew criticism from Oman for leaving": not he from whom it comes */
    if (strcmp(p, "for") == 0 && earned_from(z, parent, at)) return parent->subject;
    /* "stopped American funds from supporting China": the funds do, not who stopped them */
    static const char *const held[] = {"stop", "prevent",    "keep",       "bar",      "deter",
                                       "ban",  "discourage", "dissuade",   "prohibit", "block",
                                       "hold", "restrain",   "disqualify", NULL};
    if (strcmp(p, "from") == 0 && eng_has_phrase(offered) && offered.last <= at + 1 &&
        z->article->tokens[z->chunks[offered.first].first].cls != 'p' &&
        eng_lemma_among(z, z->chunks[parent->verb].lemma, held))
        return offered;
    /* "accused Oman of theft and of bombing ports" */
    if (by_noun && before->kind == 'c' && eng_has_phrase(offered)) {
        eng_phrase who = {offered.first, offered.first + 1};
        if (eng_can_act(z, who)) return who;
    }
    bool behind = by_noun && !agents && before->kind == 'N' && before->sentence == clause->sentence;
    by_noun = behind && eng_can_act(z, noun) && !(strcmp(p, "of") == 0 && stage_of(z, noun.first));
    if (behind && strcmp(p, "of") == 0 && !is_charge(z, before)) {
        eng_phrase whose = eng_noun_owner(z, noun.first);
        if (eng_has_phrase(whose)) /* "the US announcement of sending troops" */
            return whose;
    }
    if (behind && strcmp(p, "of") == 0 && is_deed(z, noun.first)) return parent->subject;
    if (by_noun && all_named(z, offered, at)) noun = offered;
    /* "is grateful to Oman and Chad for sending aid" */
    for (uint32_t i = 0; by_noun && strcmp(p, "for") == 0 && i < parent->argument_count; i++)
        if (all_named(z, parent->arguments[i].phrase, at)) noun = parent->arguments[i].phrase;
    return by_noun ? noun : parent->subject;
}
