#include "grammar/clauses_internal.h"

#include <string.h>

#include "grammar/word_id.h"

/* Who does what an -ing form tells: behind a preposition ("accused Iran of leaving", "the US idea
 * of leaving", "thanked Oman for its role in ending it") and behind a noun ("welcomed Oman
 * leaving"). */

/* "accused Iran, the Omani king and the army of Chad of lying": whether the object is a list, of
 * names and others who can act, that ends there. */
static bool all_act(const eng_analysis *z, eng_phrase object, uint32_t last) {
    if (object.last != last + 1 || object.last < object.first + 3) return false;
    bool list = false;
    for (uint32_t i = object.first; i < object.last; i++) {
        const eng_chunk *c = &z->chunks[i];
        bool whose = i + 1 < object.last && c[1].kind == 'o';
        whose |= i > object.first && c[-1].kind == 'O';
        for (uint32_t k = c->first; k < c->head; k++)
            whose |= z->article->tokens[k].mention >= 0;
        bool name = c->kind == 'N' && z->article->tokens[c->head].mention >= 0;
        bool acts = name || (c->kind == 'N' && whose && eng_can_act(z, (eng_phrase){i, i + 1}));
        bool of = c->kind == 'o' && i > object.first && z->chunks[i - 1].kind == 'N';
        if (!acts && !of && !strchr(",cO", c->kind)) return false;
        list |= c->kind == 'c';
    }
    return list;
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

/* "to help by giving arms and by lending money": who does the one does the other; or none. */
static eng_phrase beside(const eng_analysis *z, const eng_clause *clause) {
    const eng_phrase none = {0, 0};
    if (clause->verb < 2 || z->chunks[clause->verb - 2].kind != 'c') return none;
    for (const eng_clause *c = clause; c-- > z->clauses && c->sentence == clause->sentence;)
        if (c->kind == ENG_CLAUSE_ING && c->marker == clause->marker) return c->subject;
    return none;
}

/* "gave Oman help in disarming", "provided expertise in disarming": not who helps disarms; *who: to
 * whom it is given, or none. */
static bool helped_in(const eng_analysis *z, const eng_clause *parent, uint32_t at,
                      eng_phrase *who) {
    static const char *const help[] = {"assistance", "help",     "aid",      "support", "expertise",
                                       "advice",     "training", "guidance", NULL};
    static const char *const gives[] = {"provide", "give",   "offer", "send",
                                        "supply",  "extend", NULL};
    if (z->chunks[at].kind != 'N' || !eng_lemma_among(z, z->chunks[at].lemma, help) ||
        !eng_lemma_among(z, z->chunks[parent->verb].lemma, gives))
        return false;
    *who = (eng_phrase){0, 0};
    for (uint32_t i = 0; i < parent->argument_count; i++) {
        const eng_argument *a = &parent->arguments[i];
        bool to = eng_lemma_is(z, a->preposition, "to") || a->preposition == 0;
        if (to && eng_can_act(z, a->phrase)) *who = a->phrase;
    }
    return true;
}

eng_phrase eng_gerund_subject(const eng_analysis *z, const eng_clause *clause) {
    const eng_clause *parent = &z->clauses[clause->parent];
    eng_phrase same = beside(z, clause);
    if (eng_has_phrase(same) && eng_lemma_is(z, clause->marker, "by")) return same;
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
    eng_phrase helped;
    if (strcmp(p, "in") == 0 && helped_in(z, parent, at, &helped)) return helped;
    /* "scholars capable of helping Iran", "responsible for helping it": they help it */
    bool blamed = strcmp(p, "for") == 0 && eng_token_lemma_is(z, before->first, "responsible");
    if ((strcmp(p, "of") == 0 || blamed) && before->kind == 'a' && at > 0 &&
        before->sentence == clause->sentence && z->chunks[at - 1].kind == 'N')
        return (eng_phrase){at - 1, at};
    /* "was accused by Chad and Iran of attacking": it is not Iran that attacks */
    bool agents = eng_has_phrase(agent) && agent.first <= at && at < agent.last;
    agents |= at > 0 && z->chunks[at - 1].kind == 'b';
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
    if (by_noun && all_act(z, offered, at)) return offered;
    bool behind = by_noun && !agents && before->kind == 'N' && before->sentence == clause->sentence;
    by_noun = behind && eng_can_act(z, noun) && !(strcmp(p, "of") == 0 && stage_of(z, noun.first));
    if (behind && strcmp(p, "of") == 0 && !is_charge(z, before)) {
        eng_phrase whose = eng_noun_owner(z, noun.first);
        if (eng_has_phrase(whose)) /* "the US announcement of sending troops" */
            return whose;
    }
    if (behind && strcmp(p, "of") == 0 && is_deed(z, noun.first)) return parent->subject;
    /* "is grateful to Oman and Chad for sending aid" */
    for (uint32_t i = 0; by_noun && strcmp(p, "for") == 0 && i < parent->argument_count; i++)
        if (all_act(z, parent->arguments[i].phrase, at)) noun = parent->arguments[i].phrase;
    return by_noun ? noun : parent->subject;
}

static bool is_lemma(const eng_analysis *z, uint32_t chunk, const char *word) {
    return eng_lemma_is(z, z->chunks[chunk].lemma, word);
}

static bool is_text(const eng_analysis *z, uint32_t lemma) {
    const eng_lemma *l = &z->lexicon->lemmas[lemma];
    return lemma != 0 && ((l->senses & ENG_SENSE_TEXT) || (l->noun_tags & ENG_NOUN_STATEMENT));
}

/* "a UN resolution", "an Iranian letter": what it says, its owner says. */
static bool is_owned_text(const eng_analysis *z, const eng_chunk *c) {
    bool text = is_text(z, c->lemma);
    for (uint32_t i = c->first; text && i < c->head; i++)
        if (z->article->tokens[i].mention >= 0) return true;
    return false;
}

/* "companies and banks helping Iran": a list of firms, which act. */
static bool ends_agents(const eng_analysis *z, uint32_t noun) {
    uint32_t lemma = z->chunks[noun].lemma;
    return lemma != 0 && (z->lexicon->lemmas[lemma].senses & ENG_SENSE_PRIVATE);
}

/* "voiced support for Sweden joining NATO": behind "for" it is Sweden that joins. Whether such a
 * noun stands before the preposition at a chunk. */
static bool wished_for(const eng_analysis *z, uint32_t chunk) {
    static const char *const wishes[] = {
        "support",  "backing",    "hope",         "preference", "case",   "call",   "wish",
        "approval", "enthusiasm", "appreciation", "gratitude",  "thanks", "praise", NULL};
    static const char *const for_[] = {"for", NULL};
    return chunk > 0 && z->chunks[chunk].kind == 'f' && eng_preposition_is(z, chunk, for_) &&
           z->chunks[chunk - 1].kind == 'N' && z->chunks[chunk - 1].lemma != 0 &&
           eng_lemma_among(z, z->chunks[chunk - 1].lemma, wishes);
}

/* "saw new states, such as Oman and Chad, joining NATO": behind the comma that ends the examples,
 * they do it; or none. */
static eng_phrase such_as(const eng_analysis *z, const eng_clause *clause) {
    static const char *const as[] = {"as", NULL};
    const uint32_t comma = clause->verb - 1;
    eng_phrase none = {0, 0};
    if (z->chunks[comma].kind != ',' || comma < 3 || z->chunks[comma - 1].kind != 'N') return none;
    uint32_t first = comma - 1;
    while (first >= 2 && strchr(",c", z->chunks[first - 1].kind) &&
           z->chunks[first - 2].kind == 'N')
        first -= 2;
    const eng_chunk *p = first > 0 ? &z->chunks[first - 1] : NULL;
    if (p == NULL || p->kind != 'f' || p->sentence != clause->sentence ||
        !eng_preposition_is(z, first - 1, as) || p->first == 0)
        return none;
    bool examples = eng_word_is(z, p->first - 1, "such") || eng_word_is(z, p->first, "such");
    return examples ? (eng_phrase){first, comma} : none;
}

/* "the statement, signed by Oman and Chad, calling on Mali to pay": they call, behind the comma
 * that ends whose text it is; or none. */
static eng_phrase who_signed(const eng_analysis *z, const eng_clause *clause) {
    static const char *const made[] = {"sign", "endorse", "issue",   "release", "adopt",
                                       "back", "support", "approve", "publish", NULL};
    const uint32_t comma = clause->verb - 1;
    eng_phrase none = {0, 0};
    for (uint32_t i = comma; i-- > 1 && z->chunks[i].sentence == clause->sentence;) {
        if (z->chunks[i].kind != ',' || comma < i + 4) continue;
        bool signed_by = strchr("YPR", z->chunks[i + 1].kind) && z->chunks[i + 2].kind == 'b';
        if (!signed_by) continue; /* perhaps of those listed: by Oman, Mali and Chad */
        bool text = z->chunks[i - 1].kind == 'N' && is_text(z, z->chunks[i - 1].lemma);
        bool theirs = text && eng_lemma_among(z, z->chunks[i + 1].lemma, made);
        return theirs ? (eng_phrase){i + 3, comma} : none;
    }
    return none;
}

/* "led to aid entering Gaza", "bombed trucks carrying food": a thing may come, and bring, too. */
static bool moves(const eng_analysis *z, uint32_t verb, unsigned tags) {
    static const char *const verbs[] = {"enter", "reach", "cross", NULL};
    static const char *const loads[] = {"carry", "bring",   "take", "transport",
                                        "ferry", "deliver", "haul", NULL};
    static const char *const bearers[] = {"ship",    "boat",  "vessel",  "tanker",   "freighter",
                                          "convoy",  "truck", "lorry",   "vehicle",  "train",
                                          "trawler", "plane", "caravan", "flotilla", NULL};
    uint32_t does = z->chunks[verb].lemma;
    return (!(tags & ENG_NOUN_TIME) && eng_lemma_among(z, does, verbs)) ||
           (eng_lemma_among(z, does, loads) &&
            eng_lemma_among(z, z->chunks[verb - 1].lemma, bearers));
}

static bool is_it(const eng_analysis *z, uint32_t chunk) {
    return z->chunks[chunk].kind == 'N' && eng_word_is(z, z->chunks[chunk].head, "it");
}

/* "rockets and drones from Yemen targeting Oman": weapons do it, before the "from" at a chunk; or
 * none. */
static eng_phrase fired_from(const eng_analysis *z, uint32_t from) {
    static const char *const words[] = {"from", NULL};
    if (from == 0 || z->chunks[from].kind != 'f' || !eng_preposition_is(z, from, words))
        return (eng_phrase){0, 0};
    uint32_t first = from, sentence = z->chunks[from].sentence;
    while (first > 0 && z->chunks[first - 1].kind == 'N' &&
           z->chunks[first - 1].sentence == sentence && z->chunks[first - 1].lemma &&
           (z->lexicon->lemmas[z->chunks[first - 1].lemma].noun_tags & ENG_NOUN_WEAPON)) {
        first--;
        if (first < 2 || z->chunks[first - 1].kind != 'c') break;
        first--;
    }
    if (first < from && z->chunks[first].kind == 'c') first++;
    return first < from ? (eng_phrase){first, from} : (eng_phrase){0, 0};
}

/* "forces operating in Gaza", "welcomed Sweden joining NATO", "opposition to Sweden joining": who
 * stands right before the -ing form does it, where he can. */
eng_phrase eng_ing_subject(const eng_analysis *z, const eng_clause *clause) {
    static const char *const words[] = {"of", "over",    "about",  "to",      "despite",
                                        "on", "against", "unlike", "without", NULL};
    static const char *const letters[] = {"letter", "message", "note",     "cable", "telegram",
                                          "email",  "memo",    "petition", "fax",   NULL};
    uint32_t i = clause->verb;
    eng_phrase none = {0, 0};
    if (clause->kind != ENG_CLAUSE_ING || clause->marker || i == 0) return none;
    const eng_chunk *who = &z->chunks[i - 1];
    eng_phrase found = {i - 1, i};
    if (who->kind == 'O' && who->sentence == clause->sentence) return found; /* Oman's leaving */
    if (who->kind == ',') {
        eng_phrase examples = such_as(z, clause);
        return eng_has_phrase(examples) ? examples : who_signed(z, clause);
    }
    if (who->kind != 'N' || who->sentence != clause->sentence) return none;
    /* "arrested those attending", but "was among those attending" */
    if (z->article->tokens[who->head].cls == 'i' && is_lemma(z, i - 1, "those"))
        return i >= 2 && is_lemma(z, i - 2, "among") ? none : found;
    /* "would support them joining NATO" */
    bool liked = clause->parent >= 0 && i >= 2 && z->clauses[clause->parent].verb == i - 2 &&
                 (eng_senses(z, z->chunks[i - 2].lemma) & ENG_SENSE_JUDGE);
    if (liked && (eng_word_is(z, who->first, "them") || eng_word_is(z, who->first, "him")))
        return found;
    unsigned agents = ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_TITLE | ENG_NOUN_COUNTRY |
                      ENG_NOUN_WEAPON; /* rockets targeting Oman */
    if (z->article->tokens[who->head].cls == 'n') {
        unsigned tags = who->lemma ? z->lexicon->lemmas[who->lemma].noun_tags : 0;
        bool text = who->lemma && (z->lexicon->lemmas[who->lemma].senses & ENG_SENSE_TEXT);
        /* "vetoed a resolution condemning", "received a letter asking": who turns a text down, or
         * hears of it, does not say it */
        static const char *const heard[] = {"receive", "see",  "cite",  "get",
                                            "welcome", "hear", "await", NULL};
        const eng_chunk *does =
            clause->parent >= 0 ? &z->chunks[z->clauses[clause->parent].verb] : NULL;
        bool refused =
            text && does && does->lemma &&
            ((z->lexicon->lemmas[does->lemma].says & (ENG_SAYS_REFUSAL | ENG_SAYS_NEGATION)) ||
             (z->lexicon->lemmas[does->lemma].verb_tags & ENG_VERB_FALSE) ||
             eng_lemma_among(z, does->lemma, heard));
        return ((tags & agents) && !text) || refused || is_owned_text(z, who) ||
                       ends_agents(z, i - 1) || moves(z, clause->verb, tags)
                   ? found
                   : none;
    }
    if (z->article->tokens[who->head].mention < 0) return none;
    while (found.first >= 2 && strchr(",c", z->chunks[found.first - 1].kind) &&
           z->chunks[found.first - 2].kind == 'N' &&
           z->article->tokens[z->chunks[found.first - 2].head].mention >= 0)
        found.first -= 2; /* Finland and Sweden joining NATO */
    bool list = false;    /* not "left NATO, Oman refusing" */
    for (uint32_t k = found.first; k < i; k++)
        list |= z->chunks[k].kind == 'c';
    if (!list) found.first = i - 1;
    i = found.first + 1;
    /* "Iran having left NATO, Oman ..." */
    if (i < 2 || z->chunks[i - 2].sentence != clause->sentence) return found;
    const eng_chunk *before = &z->chunks[i - 2];
    if (before->kind == ',') return found; /* "Iran left NATO, Oman refusing to do so" */
    /* "wrote to Oman asking it to leave": he who wrote asks */
    static const char *const allows[] = {"object", "agree", "consent", "assent", NULL};
    bool told = before->kind == 't' && i >= 3 && strchr("RVQ", z->chunks[i - 3].kind) != NULL &&
                strchr("GQ", z->chunks[clause->verb].kind) != NULL &&
                !eng_lemma_among(z, z->chunks[i - 3].lemma, allows);
    /* "a letter to Oman denouncing its raid": he whose letter it is does */
    const eng_chunk *letter = before->kind == 't' && i >= 3 ? &z->chunks[i - 3] : NULL;
    if (letter != NULL && letter->kind == 'N' && eng_lemma_among(z, letter->lemma, letters))
        told = true;
    if (told) return none;
    if (wished_for(z, i - 2)) return found;
    eng_phrase fired = fired_from(z, i - 2);
    if (eng_has_phrase(fired)) return fired;
    if (strchr("tof", before->kind)) return eng_preposition_is(z, i - 2, words) ? found : none;
    /* "it is not Iran giving arms" */
    if ((before->verb & ENG_VG_COPULA) && i >= 3 && is_it(z, i - 3)) return found;
    bool judged = before->lemma && strchr("FRYVIGQ", before->kind) &&
                  (z->lexicon->lemmas[before->lemma].senses & ENG_SENSE_JUDGE);
    return judged ? found : none;
}
