#include "grammar/clauses_internal.h"

#include <string.h>

#include "grammar/named.h"
#include "grammar/word_id.h"

/* Control: who does what an infinitive, an -ing form or a coordinated verb tells, where no subject
 * of its own stands before it. */

bool eng_is_help(const eng_analysis *z, uint32_t verb) {
    static const char *const helps[] = {"help", "assist", "aid", "support", NULL};
    return eng_lemma_among(z, verb, helps);
}

/* "made a promise to leave", "borrowed money to leave": what can't act does not do the infinitive.
 */
bool eng_can_act(const eng_analysis *z, eng_phrase p) {
    const eng_chunk *c = &z->chunks[p.last - 1];
    if (p.last > p.first + 1 || z->article->tokens[c->head].mention >= 0 || c->lemma == 0)
        return true;
    const eng_lemma *l = &z->lexicon->lemmas[c->lemma];
    unsigned agents = ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_ALLIANCE | ENG_NOUN_COUNTRY;
    unsigned things = ENG_NOUN_MONEY | ENG_NOUN_STATEMENT | ENG_NOUN_TIME | ENG_NOUN_RELATION |
                      ENG_NOUN_WEAPON | ENG_NOUN_MEETING;
    /* passed a law to leave, reached an agreement to leave */
    static const char *const texts[] = {
        "law",        "bill",       "decree",        "legislation", "resolution", "motion",
        "referendum", "agreement",  "accord",        "treaty",      "deal",       "contract",
        "compromise", "memorandum", "understanding", "mou",         NULL};
    const char *name = eng_lexicon_lemma_text(z->lexicon, c->lemma);
    for (int i = 0; texts[i] != NULL; i++)
        if (strcmp(texts[i], name) == 0) return false;
    if (l->noun_tags & agents) return true;
    return !(l->event || l->says || (l->noun_tags & things));
}

/* "staged a drill to warn Iran", "opened a series of talks to end it": after a verb that sends
 * nobody to do anything, a thing does not do the infinitive either. */
static bool is_thing(const eng_analysis *z, eng_phrase p) {
    const eng_chunk *c = &z->chunks[p.first];
    while (c->kind == 'O' && c < &z->chunks[p.last - 1])
        c++;
    bool list = false;
    for (uint32_t i = p.first; i < p.last; i++)
        list |= z->chunks[i].kind == 'c';
    unsigned agents =
        ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_ALLIANCE | ENG_NOUN_COUNTRY | ENG_NOUN_TITLE;
    if (list || z->article->tokens[c->head].cls != 'n' || c->lemma == 0) return false;
    const eng_lemma *l = &z->lexicon->lemmas[c->lemma];
    return !(l->noun_tags & agents) && l->sector == 0;
}

/* "met him to discuss it", "bombed it to end the war": what follows is what the subject is after.
 */
static bool for_own_ends(const eng_analysis *z, uint32_t verb) {
    static const char *const verbs[] = {"meet",   "visit",  "host",     "telephone", "phone",
                                        "attend", "greet",  "receive",  "attack",    "bomb",
                                        "invade", "strike", "blockade", "occupy",    "enter",
                                        "join",   "leave",  "seize",    NULL};
    return eng_lemma_among(z, verb, verbs);
}

/* "called the minister to discuss it": by telephone; not "called reserves to serve". */
static bool telephones(const eng_analysis *z, uint32_t verb, eng_phrase whom) {
    if (!eng_lemma_is(z, verb, "call") || !eng_has_phrase(whom) || eng_plural_phrase(z, whom))
        return false;
    const eng_chunk *c = &z->chunks[whom.last - 1];
    int32_t m = z->article->tokens[c->head].mention;
    if (m >= 0) return z->article->mentions[m].person != ENG_NO_ENTITY;
    return c->lemma != 0 &&
           (z->lexicon->lemmas[c->lemma].noun_tags & (ENG_NOUN_PERSON | ENG_NOUN_TITLE));
}

/* "Modi is a nationalist, who has vowed": what the clause above says of its subject. */
static bool is_predicate(const eng_analysis *z, const eng_clause *clause) {
    bool behind = clause->kind == ENG_CLAUSE_RELATIVE || clause->kind == ENG_CLAUSE_PARTICIPLE;
    if (!behind || clause->parent < 0) return false;
    const eng_clause *parent = &z->clauses[clause->parent];
    const eng_chunk *verb = &z->chunks[parent->verb];
    bool is = (verb->verb & ENG_VG_COPULA) && z->article->tokens[verb->head].cls == 'I';
    eng_phrase object = eng_first_object(parent);
    /* "it was the king who signed" */
    uint32_t who = z->chunks[parent->subject.first].first;
    if (eng_lemma_is(z, z->article->tokens[who].lemma, "it")) return false;
    /* "the following is a statement signed by" */
    if (eng_word_is(z, z->chunks[parent->subject.first].last - 1, "following")) return false;
    /* "one of the states that signed": each of them did */
    bool same = eng_has_phrase(object) && object.first <= clause->noun.first &&
                clause->noun.first < object.last && clause->noun.last > clause->noun.first;
    /* "was the target of a raid that killed", "is a victim of a war that": the raid did */
    static const char *const suffers[] = {"target", "victim",  "scene",  "site",     "result",
                                          "object", "subject", "symbol", "survivor", NULL};
    if (same && clause->noun.first != object.first &&
        eng_lemma_among(z, z->chunks[object.first].lemma, suffers))
        return false;
    for (uint32_t i = 0; is && !same && i < parent->argument_count; i++) {
        eng_phrase among = parent->arguments[i].phrase;
        const char *p = eng_lexicon_lemma_text(z->lexicon, parent->arguments[i].preposition);
        bool them = among.first == clause->noun.first || /* among dozens of states that signed */
                    (among.first < clause->noun.first && clause->noun.first < among.last &&
                     eng_plural_phrase(z, clause->noun));
        if (strcmp(p, "among") == 0 && them) return true;
    }
    return is && same && strchr("niq", z->article->tokens[z->chunks[object.first].head].cls);
}

/* "helps Oman as well as efforts to punish Iran": it is not Oman's effort. */
static bool ends_with_effort(const eng_analysis *z, eng_phrase list, uint32_t infinitive) {
    static const char *const efforts[] = {"effort", "attempt", "action",  "step",    "move",
                                          "work",   "plan",    "measure", "program", NULL};
    if (list.last != infinitive || list.last < list.first + 3) return false;
    const eng_chunk *last = &z->chunks[list.last - 1];
    bool owned = z->article->tokens[last->first].cls == 'p';
    bool behind = last[-1].kind == 'c' || /* "stressed the importance of efforts to" */
                  (last[-1].kind == 'o' && eng_word_is(z, last[-2].first, "the"));
    return !owned && behind && z->article->tokens[last->head].mention < 0 &&
           eng_lemma_among(z, last->lemma, efforts);
}

/* Who does the infinitive: "urge X to leave": X; "agree to leave": the subject; "X was urged to
 * leave": X. */
static eng_phrase controller(const eng_analysis *z, const eng_clause *parent, uint32_t infinitive) {
    const eng_chunk *verb = &z->chunks[parent->verb];
    unsigned tags = verb->lemma ? z->lexicon->lemmas[verb->lemma].verb_tags : 0;
    /* "Qatar became the first state to leave": it leaves */
    static const char *const own[] = {"become", "join", "meet", "visit", NULL}; /* met it to sign */
    if (eng_lemma_among(z, verb->lemma, own)) return parent->subject;
    bool used =
        (verb->verb & ENG_VG_PASSIVE) && eng_lemma_is(z, verb->lemma, "use") &&
        parent->kind != ENG_CLAUSE_RELATIVE; /* not: "arms for Oman that are used to kill" */
    if (used && eng_has_phrase(parent->subject) &&
        eng_token_of(z, z->chunks[parent->subject.first].head)->mention >= 0)
        return (eng_phrase){0, 0}; /* "Oman was used to attack Iran": by others, from there */
    if ((verb->verb & ENG_VG_COPULA) || eng_does_all(z, parent)) return parent->subject;
    /* "paid bounties to rebels to kill soldiers" */
    static const char *const gives[] = {"pay", "give", "offer", "grant", "lend", "supply", NULL};
    for (uint32_t i = 0; eng_lemma_among(z, verb->lemma, gives) && i < parent->argument_count; i++)
        if (parent->arguments[i].preposition == eng_word_id(z, "to") &&
            parent->arguments[i].phrase.last == infinitive)
            return parent->arguments[i].phrase;
    eng_phrase object = eng_first_object(parent);
    if (eng_has_phrase(object) && eng_lemma_is(z, z->chunks[object.first].lemma, "use"))
        return parent->subject; /* made use of its ships to free them */
    /* "the states that Iran invited to join" */
    bool gap = parent->kind == ENG_CLAUSE_RELATIVE && parent->own_subject;
    if (gap && !eng_has_phrase(object) && (tags & ENG_VERB_OBJECT) && !(tags & ENG_VERB_SUBJECT) &&
        eng_has_phrase(parent->noun) && eng_can_act(z, parent->noun))
        return is_predicate(z, parent) ? z->clauses[parent->parent].subject : parent->noun;
    /* "the moves that we have seen from Oman to end it": Oman's, not those of him who sees them */
    static const char *const sees[] = {"see", "hear", "witness", "watch", "expect", NULL};
    if (gap && !eng_has_phrase(object) && eng_has_phrase(parent->noun) &&
        is_thing(z, parent->noun) && eng_lemma_among(z, verb->lemma, sees)) {
        for (uint32_t i = 0; i < parent->argument_count; i++)
            if (eng_lemma_is(z, parent->arguments[i].preposition, "from"))
                return parent->arguments[i].phrase;
        return (eng_phrase){0, 0};
    }
    if (ends_with_effort(z, object, infinitive)) return (eng_phrase){0, 0};
    bool by_object = (tags & ENG_VERB_OBJECT) || !(tags & ENG_VERB_SUBJECT);
    bool sends = (tags & ENG_VERB_OBJECT) || (eng_has_phrase(object) && !is_thing(z, object));
    by_object &= !for_own_ends(z, verb->lemma) && !telephones(z, verb->lemma, object);
    /* "sent doctors to help Oman": he helps by those whom he sends */
    static const char *const sent[] = {"send", "dispatch", "fly", "rush", NULL};
    bool helpers = eng_lemma_among(z, verb->lemma, sent) && object.last == object.first + 1 &&
                   z->article->tokens[z->chunks[object.first].head].mention < 0 &&
                   z->article->tokens[z->chunks[object.first].head].cls == 'n' &&
                   eng_is_help(z, z->chunks[infinitive].lemma);
    if (eng_has_phrase(object) && helpers && !(verb->verb & ENG_VG_PASSIVE)) return parent->subject;
    if (eng_has_phrase(object) && by_object && sends && eng_can_act(z, object) &&
        !(verb->verb & ENG_VG_PASSIVE))
        return object;
    /* "called on Egypt to return", "appealed to Egypt to return" */
    static const struct {
        const char *verb, *preposition;
    } pairs[] = {{"", "on"},         {"appeal", "to"},   {"plead", "with"}, {"argue", "with"},
                 {"reason", "with"}, {"arrange", "for"}, {"signal", "to"},  {"cry", "to"}};
    for (uint32_t i = 0; i < parent->argument_count; i++) {
        const char *p = eng_lexicon_lemma_text(z->lexicon, parent->arguments[i].preposition);
        const char *v = eng_lexicon_lemma_text(z->lexicon, verb->lemma);
        bool near = parent->arguments[i].phrase.last == infinitive; /* "count on Egypt to" */
        for (size_t k = 0; k < sizeof pairs / sizeof *pairs; k++) {
            bool any = pairs[k].verb[0] == '\0';
            if (strcmp(p, pairs[k].preposition) != 0) continue;
            /* "reneged on a pledge to leave" */
            bool calls = near && strcmp(v, "call") == 0; /* called on the world to leave */
            if (any && !calls && is_thing(z, parent->arguments[i].phrase)) continue;
            if (any ? near || (tags & ENG_VERB_OBJECT) : strcmp(v, pairs[k].verb) == 0)
                return parent->arguments[i].phrase;
        }
    }
    return parent->subject;
}

/* "criticised plans to attack Oman", "said it was a mistake to attack it": whoever would do it, it
 * is not he who says so. */
static bool is_anothers(const eng_analysis *z, const eng_clause *clause, const eng_clause *parent) {
    static const char *const verbs[] = {
        "criticise",   "criticize", "condemn",  "denounce", "deplore", "oppose",
        "decry",       "deride",    "expose",   "foil",     "thwart",  "lambast",
        "lament",      "uncover",   "discover", "learn",    "hear",    "know",
        "investigate", "detect",    "warn",     "complain", "fear",    "mock",
        "ridicule",    "protest",   "inform",   "notify",   "alert",   NULL};
    static const char *const faults[] = {"mistake",  "error",       "folly",         "blunder",
                                         "crime",    "wrong",       "foolish",       "unwise",
                                         "illegal",  "dangerous",   "irresponsible", "reckless",
                                         "unlawful", "unjustified", "unacceptable",  NULL};
    const eng_chunk *verb = &z->chunks[parent->verb], *before = &z->chunks[clause->verb - 1];
    if (verb->verb & ENG_VG_COPULA)
        return eng_has_phrase(parent->subject) && strchr("Na", before->kind) &&
               eng_lemma_among(z, before->lemma, faults) &&
               eng_word_is(z, z->chunks[parent->subject.first].head, "it");
    static const char *const rails[] = {"attack", "slam", "blast", NULL}; /* at a plan */
    static const char *const plans[] = {"plan", "bid",      "move", "decision", "effort", "push",
                                        "vote", "proposal", "idea", "scheme",   "pledge", NULL};
    const uint32_t noun = clause->verb - 1;
    if (eng_lemma_among(z, verb->lemma, rails))
        return before->kind == 'N' && noun > parent->verb && !(verb->verb & ENG_VG_PASSIVE) &&
               eng_lemma_among(z, before->lemma, plans);
    return before->kind == 'N' && noun > parent->verb &&
           is_thing(z, (eng_phrase){noun, noun + 1}) && !(verb->verb & ENG_VG_PASSIVE) &&
           eng_lemma_among(z, verb->lemma, verbs);
}

/* Whose the deed or plan is that a noun names: "Oman's decision", "the US decision"; or none. */
eng_phrase eng_noun_owner(const eng_analysis *z, uint32_t noun) {
    const eng_chunk *c = &z->chunks[noun];
    if (noun > 0 && c[-1].kind == 'O' && c[-1].sentence == c->sentence)
        return (eng_phrase){noun - 1, noun};
    for (uint32_t k = c->first; k < c->head; k++) {
        int32_t m = z->article->tokens[k].mention; /* not the head's own: "the Arab League" */
        if (m >= 0 && strchr("EA", z->article->tokens[k].cls) &&
            z->article->mentions[m].last <= c->head)
            return (eng_phrase){noun, noun + 1};
    }
    return (eng_phrase){0, 0};
}

static bool is_advice(const eng_analysis *z, uint32_t noun) {
    static const char *const words[] = {"warning",    "advice",   "advisory", "recommendation",
                                        "invitation", "reminder", NULL};
    return z->chunks[noun].kind == 'N' && eng_lemma_among(z, z->chunks[noun].lemma, words);
}

/* "heeded Oman's warning not to leave", "got an invitation to leave": he who is told would; "voiced
 * its warning not to leave": whoever it is, not he who warns. */
static eng_phrase advised(const eng_analysis *z, const eng_clause *parent) {
    static const char *const gives[] = {"issue", "voice", "repeat",    "renew", "extend", "send",
                                        "give",  "offer", "reiterate", "make",  NULL};
    bool told = !eng_lemma_among(z, z->chunks[parent->verb].lemma, gives);
    return told ? parent->subject : (eng_phrase){0, 0};
}

/* "Putin's decision to invade", "the decision of Nicaragua to break relations": who decides. */
static eng_phrase noun_controller(const eng_analysis *z, const eng_clause *clause) {
    uint32_t i = clause->verb;
    eng_phrase none = {0, 0};
    if (i > 2 && z->chunks[i - 1].kind == 'T') { /* "Oman's decision on Monday to leave" */
        i--;
        i -= strchr("fS", z->chunks[i - 1].kind) != NULL;
    }
    if (i == 0 || z->chunks[i - 1].kind != 'N') return none;
    uint32_t sentence = clause->sentence;
    uint32_t noun = i - 1;
    /* "solidarity by nations around the world to help" */
    static const char *const all_over[] = {"around", "across", "throughout", NULL};
    if (noun >= 4 && z->chunks[noun - 1].kind == 'f' && z->chunks[noun - 3].kind == 'b' &&
        z->chunks[noun - 3].sentence == sentence && eng_preposition_is(z, noun - 1, all_over))
        noun -= 2;
    bool of = noun >= 2 && strchr("ob", z->chunks[noun - 1].kind) &&
              z->chunks[noun - 2].kind == 'N' && z->chunks[noun - 2].sentence == sentence;
    /* "a commitment from Oman not to leave": he who gives it */
    static const char *const words[] = {"commitment", "pledge",      "promise",   "vow",
                                        "assurance",  "undertaking", "guarantee", NULL};
    static const char *const from[] = {"from", NULL};
    of |= noun >= 2 && z->chunks[noun - 1].kind == 'f' && z->chunks[noun - 2].kind == 'N' &&
          z->chunks[noun - 2].sentence == sentence && eng_preposition_is(z, noun - 1, from) &&
          eng_lemma_among(z, z->chunks[noun - 2].lemma, words);
    /* "pressure on Oman to leave": he on whom it is put */
    static const char *const burdens[] = {"pressure", "demand", "call", "obligation", NULL};
    static const char *const on[] = {"on", NULL};
    of |= noun >= 2 && z->chunks[noun - 1].kind == 'f' && z->chunks[noun - 2].kind == 'N' &&
          z->chunks[noun - 2].sentence == sentence && eng_preposition_is(z, noun - 1, on) &&
          eng_lemma_among(z, z->chunks[noun - 2].lemma, burdens);
    /* "its warning to Oman not to leave": he who is warned; "its warning to not leave" names nobody
     */
    of |= noun >= 2 && z->chunks[noun - 1].kind == 't' && z->chunks[noun - 2].kind == 'N' &&
          z->chunks[noun - 2].sentence == sentence && is_advice(z, noun - 2);
    if (!of && is_advice(z, noun)) return none;
    uint32_t act = of ? noun - 2 : noun;
    /* "made use of its ships to free them": not the ships */
    if (of && eng_lemma_is(z, z->chunks[act].lemma, "use")) return none;
    const eng_chunk *c = &z->chunks[act];
    if (z->article->tokens[c->head].mention >= 0) return none; /* the General Assembly */
    if (c->lemma == 0 || !(z->lexicon->lemmas[c->lemma].event || z->lexicon->lemmas[c->lemma].says))
        return none;
    return of ? (eng_phrase){noun, noun + 1} : eng_noun_owner(z, act);
}

/* "Accusing Iran of terrorism, Oman left": the subject of the main clause after it, or none. */
static eng_phrase subject_after(const eng_analysis *z, const eng_clause *clause) {
    size_t end, i = eng_sentence_clauses(z, clause->sentence, &end);
    uint32_t before = clause->verb;
    while (before > 0 && z->chunks[before - 1].sentence == clause->sentence &&
           strchr("tobfSNTa", z->chunks[before - 1].kind) && before + 4 > clause->verb)
        before--;
    /* "Summit opens: a day after pledging support, Oman left" */
    bool begins = before > 0 && strchr(":;", z->chunks[before - 1].kind) &&
                  z->chunks[before - 1].sentence == clause->sentence;
    bool front = (&z->clauses[i] == clause || begins) && clause->last < z->chunk_count;
    for (; front && i < end && z->chunks[clause->last].kind == ','; i++)
        if (z->clauses[i].own_subject && z->clauses[i].subject.first == clause->last + 1)
            return z->clauses[i].subject;
    return (eng_phrase){0, 0};
}

/* "calls for Egypt to return": who is named between the two, or none. */
static eng_phrase for_subject(const eng_analysis *z, const eng_clause *clause) {
    uint32_t i = clause->verb;
    uint32_t first = i - (i > 0);
    const eng_chunk *last = &z->chunks[first];
    unsigned agents = ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_TITLE | ENG_NOUN_COUNTRY;
    bool acts = z->article->tokens[last->head].mention >= 0 ||
                (last->lemma && (z->lexicon->lemmas[last->lemma].noun_tags & agents));
    while (acts && first >= 2 && z->chunks[first].kind == 'N' && z->chunks[first - 1].kind == 'c' &&
           z->chunks[first - 2].kind == 'N')
        first -= 2; /* "access for doctors and their staff to help Chad" */
    if (first >= 2 && z->chunks[first].kind == 'N' && z->chunks[first - 1].kind == 'o' &&
        z->chunks[first - 2].lemma && /* "called for a coalition of states to act" */
        (z->lexicon->lemmas[z->chunks[first - 2].lemma].noun_tags & (agents | ENG_NOUN_ALLIANCE)))
        first -= 2;
    bool named = first >= 1 && z->chunks[first].kind == 'N' && z->chunks[first - 1].kind == 'f' &&
                 z->chunks[first - 1].sentence == clause->sentence;
    if (!named) return (eng_phrase){0, 0};
    uint32_t word = z->article->tokens[z->chunks[first - 1].first].lemma;
    bool found = eng_lemma_is(z, word, "for");
    static const char *const going[] = {"leave", "head", "depart", "sail", "embark", "set", NULL};
    uint32_t verb = clause->parent >= 0 ? z->chunks[z->clauses[clause->parent].verb].lemma : 0;
    for (int k = 0; found && going[k] != NULL; k++) /* "left for Cairo to begin" */
        found = strcmp(eng_lexicon_lemma_text(z->lexicon, verb), going[k]) != 0;
    return found ? (eng_phrase){first, i} : (eng_phrase){0, 0};
}

/* ", with Iran and Chad accusing Oman of ...", "With Iran accusing Oman", "the prospect of Iran
 * leaving": who is named between the preposition and the participle, or none. */
static eng_phrase with_subject(const eng_analysis *z, const eng_clause *clause) {
    uint32_t i = clause->verb;
    bool ing = clause->kind == ENG_CLAUSE_ING && !clause->marker && i >= 2 &&
               z->chunks[i - 1].kind == 'N' && z->chunks[i - 2].sentence == clause->sentence;
    if (!ing) return (eng_phrase){0, 0};
    uint32_t first = i - 1;
    while (first >= 2 && strchr("co,", z->chunks[first - 1].kind) &&
           z->chunks[first - 2].kind == 'N' && z->chunks[first - 2].sentence == clause->sentence)
        first -= 2;
    bool front = first < 2 || z->chunks[first - 2].sentence != clause->sentence;
    if (first + 1 < i && z->chunks[i - 2].kind == 'o' && z->chunks[i - 3].lemma &&
        z->lexicon->lemmas[z->chunks[i - 3].lemma].says)
        return (eng_phrase){i - 1, i};
    bool named = first > 0 && z->chunks[first - 1].kind == 'f' &&
                 z->chunks[first - 1].sentence == clause->sentence &&
                 /* not "ended a deal with Iran accusing Oman" */
                 (front || strchr(",FYR", z->chunks[first - 2].kind));
    if (!named) return (eng_phrase){0, 0};
    uint32_t word = z->article->tokens[z->chunks[first - 1].first].lemma;
    bool found = eng_lemma_is(z, word, "with");
    return found ? (eng_phrase){first, i} : (eng_phrase){0, 0};
}

bool eng_preposition_is(const eng_analysis *z, uint32_t chunk, const char *const *words) {
    const char *word =
        eng_lexicon_lemma_text(z->lexicon, z->article->tokens[z->chunks[chunk].first].lemma);
    for (; *words != NULL; words++)
        if (strcmp(word, *words) == 0) return true;
    return false;
}

static bool is_lemma(const eng_analysis *z, uint32_t chunk, const char *word) {
    return eng_lemma_is(z, z->chunks[chunk].lemma, word);
}

/* "Oman ready to leave NATO", as headlines say it: the noun phrase before the adjective. */
static eng_phrase ready_subject(const eng_analysis *z, const eng_clause *clause) {
    uint32_t i = clause->verb;
    bool found = clause->kind == ENG_CLAUSE_INFINITIVE && i >= 2 && z->chunks[i - 1].kind == 'a' &&
                 z->chunks[i - 2].kind == 'N' && z->chunks[i - 2].sentence == clause->sentence;
    return found ? (eng_phrase){i - 2, i - 1} : (eng_phrase){0, 0};
}

/* "warned Iran against attacking", "warned against meddling or attacking": it is not he who warns
 * that would do it. */
static bool warned_of(const eng_analysis *z, const eng_clause *clause, const eng_clause *parent) {
    static const char *const verbs[] = {"warn", "caution", "advise", NULL};
    if (clause->kind != ENG_CLAUSE_ING || z->chunks[clause->verb - 1].kind == ',') return false;
    /* "is warning against war and calling on Iran to talk" */
    bool beside = clause > z->clauses && z->chunks[clause->verb - 1].kind == 'c' &&
                  clause[-1].kind != ENG_CLAUSE_ING &&
                  z->article->tokens[z->chunks[parent->verb].head].cls == 'g';
    if (beside) return false;
    return eng_lemma_among(z, z->chunks[parent->verb].lemma, verbs);
}

/* By whom a passive says that it was done; or none. */
eng_phrase eng_by_agent(const eng_analysis *z, const eng_clause *clause) {
    for (uint32_t i = 0; i < clause->argument_count; i++)
        if (eng_lemma_is(z, clause->arguments[i].preposition, "by"))
            return clause->arguments[i].phrase;
    return (eng_phrase){0, 0};
}

/* "sent Iran troops in order to leave": it is not Iran that leaves. */
static bool in_order(const eng_analysis *z, const eng_clause *clause) {
    uint32_t i = clause->verb;
    if (i < 2 || z->chunks[i - 1].kind != 'N' || z->chunks[i - 2].kind != 'f') return false;
    const char *name = eng_lexicon_lemma_text(z->lexicon, z->chunks[i - 1].lemma);
    return z->chunks[i - 1].lemma && strcmp(name, "order") == 0 &&
           z->chunks[i - 1].last == z->chunks[i - 1].first + 1;
}

/* "It was praised by Macron, saying that Egypt left": he says so. */
static bool agent_says(const eng_analysis *z, const eng_clause *clause, const eng_clause *parent) {
    uint32_t lemma = z->chunks[clause->verb].lemma;
    return clause->kind == ENG_CLAUSE_ING && !clause->marker && clause->verb > parent->verb &&
           (z->chunks[parent->verb].verb & ENG_VG_PASSIVE) && lemma &&
           (z->lexicon->lemmas[lemma].verb_tags & ENG_VERB_REPORT) &&
           eng_has_phrase(eng_by_agent(z, parent));
}

/* "Macron said Oman was poor, adding that Egypt left", "told Oman to go, accusing it of theft": he
 * adds it, and he accuses. */
static bool adds(const eng_analysis *z, const eng_clause *clause, const eng_clause *parent) {
    static const char *const verbs[] = {
        "add",     "say",     "note",   "accuse",   "blame",    "cite",      "call",
        "charge",  "argue",   "allege", "claim",    "warn",     "describe",  "denounce",
        "condemn", "declare", "insist", "complain", "threaten", "demand",    "anger",
        "enrage",  "alarm",   "upset",  "irk",      "prompt",   "infuriate", NULL};
    if (clause->kind != ENG_CLAUSE_ING || clause->marker || clause->verb == 0 ||
        z->chunks[clause->verb - 1].kind != ',' || parent->parent < 0)
        return false;
    /* "let Oman join, angering Iran" */
    bool bare = parent->kind == ENG_CLAUSE_COMPLEMENT &&
                eng_lemma_is(z, z->chunks[z->clauses[parent->parent].verb].lemma, "let");
    if (parent->kind == ENG_CLAUSE_INFINITIVE || bare)
        return eng_lemma_among(z, z->chunks[clause->verb].lemma, verbs);
    /* "shut a pipeline that carries oil, accusing Oman": no thing accuses */
    if (parent->kind == ENG_CLAUSE_RELATIVE && !parent->own_subject &&
        eng_has_phrase(parent->noun)) {
        const eng_chunk *thing = &z->chunks[parent->noun.last - 1];
        unsigned agents = ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_TITLE | ENG_NOUN_COUNTRY |
                          ENG_NOUN_ALLIANCE;
        return z->chunks[clause->verb].kind == 'Q' && z->article->tokens[thing->head].mention < 0 &&
               z->article->tokens[thing->head].cls == 'n' &&
               !(z->lexicon->lemmas[thing->lemma].noun_tags & agents) &&
               !(eng_senses(z, thing->lemma) & ENG_SENSE_TEXT) &&
               z->clauses[parent->parent].verb < parent->verb;
    }
    if (parent->kind != ENG_CLAUSE_COMPLEMENT) return false;
    /* "asked that Oman leave, promising that Chad would": he who asks promises */
    static const char *const asks[] = {"suggest",   "demand", "propose", "ask",     "urge",
                                       "recommend", "insist", "request", "require", NULL};
    static const char *const offers[] = {"promise", "pledge", "vow", "offer", "assure", NULL};
    const eng_clause *above = &z->clauses[parent->parent];
    if (eng_lemma_among(z, z->chunks[above->verb].lemma, asks))
        return eng_lemma_among(z, z->chunks[clause->verb].lemma, verbs) ||
               eng_lemma_among(z, z->chunks[clause->verb].lemma, offers);
    const char *name = eng_lexicon_lemma_text(z->lexicon, z->chunks[clause->verb].lemma);
    return strcmp(name, "add") == 0 || strcmp(name, "say") == 0 || strcmp(name, "note") == 0;
}

/* "Reuters quoted the minister as saying": the minister says so; "led the league in expelling
 * Oman": so does the league. */
static bool cited_as(const eng_analysis *z, const eng_clause *clause, const eng_clause *parent) {
    const eng_chunk *verb = &z->chunks[parent->verb];
    const char *name = eng_lexicon_lemma_text(z->lexicon, verb->lemma);
    bool cited = eng_lemma_is(z, clause->marker, "as") &&
                 (strcmp(name, "quote") == 0 || strcmp(name, "cite") == 0);
    eng_phrase whom = eng_first_object(parent);
    bool led = eng_lemma_is(z, clause->marker, "in") && strcmp(name, "lead") == 0 &&
               eng_has_phrase(whom) && /* not: led the world in giving aid */
               z->article->tokens[z->chunks[whom.last - 1].head].mention >= 0;
    return clause->kind == ENG_CLAUSE_ING && !(verb->verb & ENG_VG_PASSIVE) && clause->marker &&
           (cited || led) && eng_has_phrase(whom);
}

/* Whether somebody who is named stands right before the infinitive, behind the chunk at verb - 2:
 * "Iran to follow", "NATO leaders to meet". */
static bool behind_named(const eng_analysis *z, const eng_clause *clause) {
    uint32_t i = clause->verb;
    if (i < 2 || z->chunks[i - 1].kind != 'N' || z->chunks[i - 2].sentence != clause->sentence)
        return false;
    const eng_chunk *who = &z->chunks[i - 1];
    if (z->article->tokens[who->head].mention >= 0) return true;
    unsigned tags = who->lemma ? z->lexicon->lemmas[who->lemma].noun_tags : 0;
    return (tags & (ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_TITLE)) &&
           z->article->tokens[who->first].mention >= 0;
}

/* "Oman leaves; Iran to follow it": a second heading, of what somebody will do. */
static bool begins_heading(const eng_analysis *z, const eng_clause *clause) {
    return behind_named(z, clause) && z->chunks[clause->verb - 2].kind == ';';
}

/* "Minister says Iran to follow": what a heading says that somebody will do. */
static bool said_in_heading(const eng_analysis *z, const eng_clause *clause) {
    const uint32_t said = clause->verb - 2;
    if (!behind_named(z, clause) || clause->parent < 0 || z->clauses[clause->parent].verb != said)
        return false;
    return eng_word_is(z, z->chunks[said].head, "says");
}

/* "took steps, including leaving": the subject does it; not "discussed ways, including leaving",
 * nor "denounced Iran for its policies, including arming Oman". */
static bool takes_steps(const eng_analysis *z, const eng_clause *clause) {
    static const char *const steps[] = {"step",     "measure",  "action",  "move",
                                        "response", "sanction", "penalty", NULL};
    if (clause->parent < 0 || clause->verb < 2) return false;
    if (strchr("RVQ", z->chunks[z->clauses[clause->parent].verb].kind) != NULL) return false;
    uint32_t noun = clause->verb - 2;
    if (z->chunks[noun].kind == ',' && noun > 0) noun--;
    for (int i = 0; steps[i] != NULL; i++)
        if (z->chunks[noun].kind == 'N' && is_lemma(z, noun, steps[i])) return true;
    return false;
}

/* "Were Egypt and Oman to leave": who stands between the two, or none. */
static eng_phrase were_to(const eng_analysis *z, const eng_clause *clause) {
    uint32_t i = clause->verb, first = i - 1, sentence = clause->sentence;
    if (i < 2 || z->chunks[first].kind != 'N') return (eng_phrase){0, 0};
    while (first >= 3 && z->chunks[first - 1].kind == 'c' && z->chunks[first - 2].kind == 'N')
        first -= 2;
    const eng_chunk *were = &z->chunks[first - 1];
    bool begins =
        first == 1 || z->chunks[first - 2].sentence != sentence || z->chunks[first - 2].kind == ',';
    bool found = begins && were->kind == 'F' && were->sentence == sentence &&
                 were->last == were->first + 1 && eng_word_is(z, were->first, "were");
    return found ? (eng_phrase){first, i} : (eng_phrase){0, 0};
}

/* "Iran's power to make and to sell arms": who does what the infinitive right before "and" tells.
 */
static eng_phrase joined_subject(const eng_analysis *z, const eng_clause *clause) {
    uint32_t at = clause->verb;
    bool joined =
        at >= 2 && z->chunks[at - 1].kind == 'c' && z->chunks[at - 2].sentence == clause->sentence;
    if (joined && clause > z->clauses && clause[-1].kind == ENG_CLAUSE_INFINITIVE &&
        clause[-1].parent == clause->parent && clause[-1].sentence == clause->sentence)
        return clause[-1].subject;
    /* "called for Iran to end the war and to leave": the subject that stands before the first */
    const eng_clause *first = joined && clause > z->clauses ? clause - 1 : NULL;
    if (first != NULL && first->kind == ENG_CLAUSE_INFINITIVE &&
        first->sentence == clause->sentence && eng_has_phrase(first->subject) &&
        first->subject.last == first->verb && first->subject.first > 0 &&
        !is_thing(z, first->subject) &&
        eng_word_is(z, z->chunks[first->subject.first - 1].first, "for"))
        return first->subject;
    for (const eng_clause *c = clause;
         joined && c-- > z->clauses && c->sentence == clause->sentence;)
        if (c->kind == ENG_CLAUSE_INFINITIVE && c->verb == at - 2) return c->subject;
    return (eng_phrase){0, 0};
}

/* "praised Oman for paying its debts and for leaving": who does what the same preposition stands
 * before, where it is said again; or none. */
static eng_phrase again_subject(const eng_analysis *z, const eng_clause *clause) {
    bool again = clause->kind == ENG_CLAUSE_ING && clause->marker && clause->verb >= 2 &&
                 z->chunks[clause->verb - 2].kind == 'c';
    for (const eng_clause *c = clause;
         again && c-- > z->clauses && c->sentence == clause->sentence;)
        if (c->kind == ENG_CLAUSE_ING && c->marker == clause->marker && c->parent == clause->parent)
            return c->subject;
    return (eng_phrase){0, 0};
}

/* "boarded a ship bound for Oman, killing two": what is told of the ship does not do it, but what
 * something was hit by does. */
static bool follows_from(const eng_analysis *z, const eng_clause *clause,
                         const eng_clause *parent) {
    static const char *const uses[] = {"use",   "run",     "operate", "occupy", "own",
                                       "hold",  "guard",   "man",     "staff",  "charter",
                                       "lease", "control", NULL};
    bool behind = clause->kind == ENG_CLAUSE_ING && !clause->marker && clause->verb > 0 &&
                  z->chunks[clause->verb - 1].kind == ',' &&
                  parent->kind == ENG_CLAUSE_PARTICIPLE && parent->parent >= 0 &&
                  eng_has_phrase(parent->noun) && parent->noun.last == parent->verb &&
                  z->clauses[parent->parent].verb < parent->verb;
    if (!behind || eng_lemma_among(z, z->chunks[parent->verb].lemma, uses)) return behind;
    for (uint32_t i = 0; i < parent->argument_count; i++)
        if (parent->arguments[i].preposition == eng_word_id(z, "by")) return false;
    return true;
}

/* Clauses without a subject of their own take it from where English takes it. */
void eng_control(eng_analysis *z, eng_clause *clause) {
    if (clause->own_subject) return;
    if (clause->kind == ENG_CLAUSE_RELATIVE || clause->kind == ENG_CLAUSE_PARTICIPLE) {
        eng_phrase list = eng_whole_list(z, clause);
        if (is_predicate(z, clause))
            clause->subject = z->clauses[clause->parent].subject;
        else if (eng_has_phrase(list))
            clause->subject = clause->noun = list;
        else if (eng_has_phrase(clause->noun))
            clause->subject = clause->noun;
        else if (clause->parent >= 0)
            clause->subject = z->clauses[clause->parent].subject;
        else /* "Condemned by Oman, Iran left" */
            clause->subject = subject_after(z, clause);
        return;
    }
    if (clause->kind == ENG_CLAUSE_INFINITIVE) {
        eng_phrase supposed = were_to(z, clause);
        if (eng_has_phrase(supposed)) {
            clause->subject = supposed;
            clause->own_subject = true;
            return;
        }
        if (begins_heading(z, clause)) {
            clause->subject = (eng_phrase){clause->verb - 1, clause->verb};
            clause->kind = ENG_CLAUSE_MAIN;
            clause->parent = -1;
            clause->own_subject = true;
            z->chunks[clause->verb].modal = eng_lexicon_lemma(z->lexicon, "will", 4);
            return;
        }
        if (said_in_heading(z, clause)) {
            clause->subject = (eng_phrase){clause->verb - 1, clause->verb};
            clause->kind = ENG_CLAUSE_COMPLEMENT;
            clause->own_subject = true;
            z->chunks[clause->verb].modal = eng_lexicon_lemma(z->lexicon, "will", 4);
            return;
        }
        clause->subject = joined_subject(z, clause);
        if (eng_has_phrase(clause->subject)) return;
        clause->subject = for_subject(z, clause);
        if (eng_has_phrase(clause->subject)) return;
        clause->subject = noun_controller(z, clause);
        if (eng_has_phrase(clause->subject)) return;
        if (in_order(z, clause) && clause->parent >= 0) {
            clause->subject = z->clauses[clause->parent].subject;
            return;
        }
    }
    clause->subject = again_subject(z, clause);
    if (eng_has_phrase(clause->subject)) return;
    clause->subject = with_subject(z, clause);
    if (eng_has_phrase(clause->subject)) {
        uint32_t first = clause->subject.first; /* its own, but for "reports of Iran leaving" */
        clause->own_subject = first > 0 && z->chunks[first - 1].kind == 'f';
        return;
    }
    clause->subject = eng_ing_subject(z, clause);
    if (eng_has_phrase(clause->subject)) { /* its own in "left, its minister accusing Oman" */
        uint32_t first = clause->subject.first;
        clause->own_subject = first > 0 && z->chunks[first - 1].kind == ',';
        return;
    }
    if (clause->parent >= 0 && clause->kind == ENG_CLAUSE_ING) {
        clause->subject = subject_after(z, clause);
        if (eng_has_phrase(clause->subject)) return;
    }
    const char *marker = eng_lexicon_lemma_text(z->lexicon, clause->marker);
    if (clause->kind == ENG_CLAUSE_ING && strcmp(marker, "including") == 0 &&
        !takes_steps(z, clause))
        return;
    if (clause->parent < 0) {
        clause->subject = subject_after(z, clause);
        if (!eng_has_phrase(clause->subject)) clause->subject = ready_subject(z, clause);
        return;
    }
    const eng_clause *parent = &z->clauses[clause->parent];
    if (clause->kind == ENG_CLAUSE_INFINITIVE && is_anothers(z, clause, parent)) return;
    if (clause->kind == ENG_CLAUSE_INFINITIVE && clause->verb > 0 &&
        z->chunks[clause->verb - 1].sentence == clause->sentence &&
        is_advice(z, clause->verb - 1)) {
        clause->subject = advised(z, parent);
    } else if (clause->kind == ENG_CLAUSE_INFINITIVE) {
        /* "the plan by farmers to leave angered Oman": what comes later controls nothing */
        clause->subject =
            clause->verb < parent->verb ? parent->subject : controller(z, parent, clause->verb);
    } else if (agent_says(z, clause, parent)) {
        clause->subject = eng_by_agent(z, parent);
    } else if (adds(z, clause, parent) || follows_from(z, clause, parent)) {
        clause->subject = z->clauses[parent->parent].subject;
    } else if (cited_as(z, clause, parent)) {
        clause->subject = eng_first_object(parent);
    } else if (warned_of(z, clause, parent)) {
        clause->subject = eng_first_object(parent);
    } else if (clause->kind == ENG_CLAUSE_ING && clause->marker && clause->verb >= 2) {
        clause->subject = eng_gerund_subject(z, clause);
    } else {
        clause->subject = parent->subject;
    }
}
