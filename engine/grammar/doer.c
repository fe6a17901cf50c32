#include <string.h>

#include "grammar/around.h"
#include "grammar/clauses_internal.h"
#include "grammar/pronoun_internal.h"
#include "grammar/slots_internal.h"
#include "grammar/status_internal.h"
#include "grammar/word_id.h"
#include "text/sectors.h"

/* Who does what a clause tells where its subject does not name him: whose the plan, the text or the
 * aim is that is its subject, and in the passive who tells, strikes or orders. */

/* "an American request to send troops": who is asked sends them. */
static bool asks_another(const eng_analysis *z, uint32_t noun) {
    static const char *const words[] = {"request", "call",  "demand",     "appeal",
                                        "plea",    "order", "invitation", NULL};
    return eng_lemma_among(z, z->chunks[noun].lemma, words);
}

/* "the Turkish attempt to seize": whose attempt the infinitive's subject is. */
static void decider(const eng_analysis *z, const eng_clause *c, unsigned kinds,
                    eng_referents *out) {
    uint32_t noun = c->subject.first;
    while (noun < c->subject.last && z->chunks[noun].kind != 'N')
        noun++;
    if (noun >= c->subject.last || z->lexicon->lemmas[z->chunks[noun].lemma].event == 0) return;
    if (asks_another(z, noun)) return;
    eng_referents found = eng_nobody();
    eng_resolve_possessor(z, noun, &found);
    if (found.count == 0) eng_resolve_modifiers(z, noun, &found);
    eng_add_referents(out, &found, kinds, z);
}

/* "Oman deployed forces to reinforce Chad": he who deployed them. */
static void who_sent(const eng_analysis *z, const eng_clause *c, unsigned kinds,
                     eng_referents *out) {
    static const char *const sends[] = {"send",    "deploy",  "dispatch", "commit",
                                        "provide", "station", "move",     "order",
                                        "rotate",  "base",    "position", NULL};
    if (c->kind != ENG_CLAUSE_INFINITIVE || c->parent < 0 || !eng_has_phrase(c->subject)) return;
    const eng_clause *parent = &z->clauses[c->parent];
    const eng_chunk *verb = &z->chunks[parent->verb], *who = &z->chunks[c->subject.last - 1];
    bool passive = verb->verb & ENG_VG_PASSIVE;
    if (passive || !eng_lemma_among(z, verb->lemma, sends) || who->lemma == 0 ||
        eng_first_object(parent).last != c->subject.last)
        return;
    const char *sector = eng_sector_code(z->lexicon->lemmas[who->lemma].sector);
    if (strcmp(sector, "MIL") == 0 || eng_lemma_is(z, who->lemma, "force"))
        eng_resolve_into(z, parent->subject, kinds, out);
}

/* "condemned Iran's decision to launch": who launches is the one whose decision it is. True where
 * it is not the subject's in any case: "is worried by efforts to interfere". */
static bool owner_of_plan(const eng_analysis *z, const eng_clause *c, unsigned kinds,
                          eng_referents *out) {
    static const char *const foreign[] = {"by", "about", "against", "over", NULL};
    bool gerund = c->kind == ENG_CLAUSE_ING; /* "welcomed its commitment to supporting Oman" */
    uint32_t noun =
        gerund || c->kind == ENG_CLAUSE_INFINITIVE ? eng_governing_chunk(z, c) : UINT32_MAX;
    if (noun == UINT32_MAX || asks_another(z, noun)) return false;
    if (gerund && (!(eng_says(z, z->chunks[noun].lemma) & ENG_SAYS_FUTURE) || c->parent < 0 ||
                   !eng_done_to_others(z, &z->clauses[c->parent], z->chunks[noun].first)))
        return false;
    eng_referents found = eng_nobody();
    eng_resolve_possessor(z, noun, &found);
    if (found.count == 0) eng_resolve_modifiers(z, noun, &found);
    eng_add_referents(out, &found, kinds, z);
    /* "discussed international efforts to end the war": of many who are not named, unless one is
     * told to lead them */
    static const char *const about[] = {"discuss", "talk", "speak", "review", "mention", NULL};
    const eng_chunk *plan = &z->chunks[noun];
    bool told =
        c->parent >= 0 && eng_lemma_among(z, z->chunks[z->clauses[c->parent].verb].lemma, about);
    for (uint32_t i = plan->first; i < plan->head && out->count == 0 && told; i++)
        if (eng_word_is(z, i, "international") || eng_word_is(z, i, "global")) return true;
    for (int i = 0; foreign[i] != NULL && noun > 0; i++)
        if (eng_word_is(z, z->chunks[noun - 1].first, foreign[i])) return true;
    return false;
}

/* "a letter signed by Iran", "Iran issued a letter, which": who brought the text into the world, as
 * another clause of the sentence says. */
static void issuer(const eng_analysis *z, uint32_t noun, unsigned kinds, eng_referents *out) {
    static const char *const verbs[] = {"issue",   "release", "publish", "sign",    "write",
                                        "send",    "deliver", "pass",    "adopt",   "approve",
                                        "post",    "draft",   "sponsor", "submit",  "table",
                                        "propose", "make",    "read",    "endorse", NULL};
    size_t end, i = eng_sentence_clauses(z, z->chunks[noun].sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *c = &z->clauses[i];
        const eng_chunk *verb = &z->chunks[c->verb];
        bool issues = false, object = false;
        for (int k = 0; verbs[k] != NULL; k++)
            issues |= verb->lemma == eng_word_id(z, verbs[k]);
        if (!issues || (verb->verb & ENG_VG_NEGATED)) continue;
        if (verb->verb & ENG_VG_PASSIVE) {
            bool it = c->subject.first <= noun && noun < c->subject.last;
            if (it) eng_clause_preposition(z, c, eng_word_id(z, "by"), kinds, out);
            continue;
        }
        for (uint32_t k = 0; k < c->argument_count; k++)
            object |= c->arguments[k].preposition == 0 && c->arguments[k].phrase.first <= noun &&
                      noun < c->arguments[k].phrase.last;
        if (object) eng_resolve_into(z, c->subject, kinds, out);
    }
}

/* "NATO's leaders met. The communique calls on Iran", "Oman sent a letter. The letter asked": who
 * issued it, or met or voted, as the sentence before says. */
static void issuer_before(const eng_analysis *z, uint32_t noun, unsigned kinds,
                          eng_referents *out) {
    static const char *const verbs[] = {"issue", "release", "publish", "sign",     "write",
                                        "send",  "deliver", "pass",    "adopt",    "approve",
                                        "post",  "submit",  "meet",    "gather",   "convene",
                                        "vote",  "confer",  "end",     "conclude", NULL};
    const eng_chunk *text = &z->chunks[noun];
    if (text->sentence == 0 || !eng_word_is(z, text->first, "the")) return;
    uint32_t before = text->sentence - 1;
    eng_analysis_want(z, before);
    size_t end, i = eng_sentence_clauses(z, before, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *c = &z->clauses[i];
        const eng_chunk *verb = &z->chunks[c->verb];
        if ((verb->verb & ENG_VG_NEGATED) || !eng_lemma_among(z, verb->lemma, verbs)) continue;
        if (verb->verb & ENG_VG_PASSIVE)
            eng_clause_preposition(z, c, eng_word_id(z, "by"), kinds, out);
        else
            eng_resolve_into(z, c->subject, kinds, out);
    }
}

/* "A UN report accused Egypt", "Iran's plan calls for": what a text says, its author says. */
static void author(const eng_analysis *z, const eng_site *s, unsigned kinds, eng_referents *out) {
    const eng_clause *c = &z->clauses[s->clause];
    eng_event_type type = s->rule->type;
    while (c->kind == ENG_CLAUSE_COORDINATED && !c->own_subject && c->parent >= 0)
        c = &z->clauses[c->parent]; /* "a letter which thanks Iran and asks for aid" */
    bool whose = c->own_subject || c->kind == ENG_CLAUSE_RELATIVE;
    bool says = type == ENG_ACCUSE || type == ENG_REQUEST || type == ENG_REJECT ||
                type == ENG_THREATEN || type == ENG_SUPPORT || type == ENG_SANCTION;
    uint32_t noun = c->subject.first;
    while (noun < c->subject.last && z->chunks[noun].kind != 'N')
        noun++;
    if (!says || !whose || noun >= c->subject.last || z->chunks[noun].lemma == 0) return;
    const eng_lemma *l = &z->lexicon->lemmas[z->chunks[noun].lemma];
    if (!(l->noun_tags & ENG_NOUN_STATEMENT) && !(l->senses & ENG_SENSE_TEXT)) return;
    eng_referents found = eng_nobody();
    eng_resolve_possessor(z, noun, &found);
    if (found.count == 0) eng_resolve_modifiers(z, noun, &found);
    eng_add_referents(out, &found, kinds, z);
    static const char *const words[] = {"by", "from", "of", NULL};
    for (int i = 0; words[i] != NULL && out->count == 0; i++)
        eng_noun_preposition(z, noun, eng_word_id(z, words[i]), kinds, out);
    if (out->count == 0) issuer(z, noun, kinds, out);
    if (out->count == 0) issuer_before(z, noun, kinds, out);
}

/* "American policy was to oppose", "Iran's aim is to destroy": whose policy or aim it is. */
static void whose_aim(const eng_analysis *z, const eng_clause *c, unsigned kinds,
                      eng_referents *out) {
    static const char *const aims[] = {"policy",  "aim",     "goal",     "objective", "intention",
                                       "plan",    "purpose", "ambition", "strategy",  "task",
                                       "mission", "desire",  "intent",   "dream",     NULL};
    uint32_t noun = c->subject.first;
    while (noun < c->subject.last && z->chunks[noun].kind != 'N')
        noun++;
    bool told = c->kind == ENG_CLAUSE_INFINITIVE || c->kind == ENG_CLAUSE_COORDINATED;
    if (c->own_subject || !told || noun >= c->subject.last) return;
    /* "Iraq voted on a resolution to expel": whoever decides on the text */
    bool text = eng_senses(z, z->chunks[noun].lemma) & ENG_SENSE_TEXT;
    if (text && c->kind == ENG_CLAUSE_INFINITIVE && c->parent >= 0 &&
        z->clauses[c->parent].subject.first != c->subject.first &&
        !(z->chunks[z->clauses[c->parent].verb].verb & ENG_VG_PASSIVE)) {
        eng_resolve_into(z, z->clauses[c->parent].subject, kinds, out);
        return;
    }
    if (!eng_has_lemma(z, z->chunks[noun].head, z->chunks[noun].head + 1, aims)) return;
    eng_referents found = eng_nobody();
    eng_resolve_possessor(z, noun, &found);
    if (found.count == 0) eng_resolve_modifiers(z, noun, &found);
    eng_add_referents(out, &found, kinds, z);
    if (out->count == 0) eng_noun_preposition(z, noun, eng_word_id(z, "of"), kinds, out);
}

/* "After recognising Mexico, the Omani push for land led to war": whose the subject is. */
static void dangling(const eng_analysis *z, const eng_clause *c, unsigned kinds,
                     eng_referents *out) {
    uint32_t noun = c->subject.first;
    bool fronted = c->kind == ENG_CLAUSE_ING && !c->own_subject && c->marker != 0 &&
                   eng_has_phrase(c->subject) && c->verb < noun;
    while (fronted && noun < c->subject.last && z->chunks[noun].kind != 'N')
        noun++;
    if (!fronted || noun >= c->subject.last) return;
    uint32_t lemma = z->chunks[noun].lemma;
    if (lemma == 0 || (eng_noun_tags(z, lemma) & (ENG_NOUN_PERSON | ENG_NOUN_GROUP))) return;
    eng_referents found = eng_nobody();
    eng_resolve_possessor(z, noun, &found);
    if (found.count == 0) eng_resolve_modifiers(z, noun, &found);
    eng_add_referents(out, &found, kinds, z);
}

/* "were killed when rebels ambushed a patrol": who struck. */
static void struck_when(const eng_analysis *z, int32_t clause, unsigned kinds, eng_referents *out) {
    static const char *const verbs[] = {"attack", "ambush",  "bomb",   "shell", "raid",
                                        "storm",  "fire",    "strike", "shoot", "detonate",
                                        "open",   "explode", NULL};
    size_t end;
    eng_sentence_clauses(z, z->clauses[clause].sentence, &end);
    for (size_t i = (size_t)clause + 1; i < end && out->count == 0; i++) {
        const eng_clause *c = &z->clauses[i];
        bool when = c->marker == eng_word_id(z, "when") || c->marker == eng_word_id(z, "as") ||
                    c->marker == eng_word_id(z, "after");
        uint32_t head = z->chunks[c->verb].head;
        if (when && c->kind == ENG_CLAUSE_SUBORDINATE && c->parent == clause && c->own_subject &&
            !(z->chunks[c->verb].verb & ENG_VG_PASSIVE) && eng_has_lemma(z, head, head + 1, verbs))
            eng_resolve_into(z, c->subject, kinds, out);
    }
}

/* "was told to leave by Iran", "was accused of lying by Iran": who tells stands behind what is to
 * be done, or was; but "was sent to Oman to stop attacks by Iran". */
static void told_by(const eng_analysis *z, int32_t clause, unsigned kinds, eng_referents *out) {
    size_t end;
    eng_sentence_clauses(z, z->clauses[clause].sentence, &end);
    uint32_t verb = z->clauses[clause].verb, lemma = z->chunks[verb].lemma;
    bool tells = lemma != 0 && (z->lexicon->lemmas[lemma].verb_tags & ENG_VERB_OBJECT);
    for (size_t i = (size_t)clause + 1; i < end && out->count == 0; i++) {
        const eng_clause *c = &z->clauses[i];
        bool passive = (z->chunks[c->verb].verb & ENG_VG_PASSIVE) != 0;
        if (c->kind == ENG_CLAUSE_INFINITIVE && !tells && c->verb != verb + 1) continue;
        bool of = c->kind == ENG_CLAUSE_ING &&
                  (c->marker == eng_word_id(z, "of") || c->marker == eng_word_id(z, "for"));
        if ((of || c->kind == ENG_CLAUSE_INFINITIVE) && c->parent == clause && !passive)
            eng_clause_preposition(z, c, eng_word_id(z, "by"), kinds, out);
    }
}

/* "Oman said two diplomats would be expelled", "Aid will be cut, Oman said", "ordered troops to be
 * sent": what is to be done, and nobody is said to do it, is done by who announces or orders it. */
static void announcer(const eng_analysis *z, const eng_site *s, unsigned kinds,
                      eng_referents *out) {
    static const char *const orders[] = {"order", "allow",  "authorise", "authorize", "approve",
                                         "want",  "direct", "permit",    "arrange",   "decree",
                                         "ask",   "vote",   "recommend", NULL};
    static const char *const ahead[] = {"would", "will", NULL};
    const eng_clause *c = &z->clauses[s->clause];
    eng_event_type type = s->rule->type;
    bool decides = type == ENG_SANCTION || type == ENG_MOBILIZE || type == ENG_RETREAT ||
                   type == ENG_AID || type == ENG_CONCEDE || type == ENG_REJECT ||
                   type == ENG_SUPPORT;
    bool plain = c->kind == ENG_CLAUSE_MAIN || c->kind == ENG_CLAUSE_COMPLEMENT ||
                 c->kind == ENG_CLAUSE_INFINITIVE; /* not: asked who would be freed */
    if (!decides || !plain || s->rule->act != NULL) return;
    if (eng_lemma_among(z, z->chunks[c->verb].modal, ahead)) {
        eng_status told = {0};
        eng_add_speakers(z, s->clause, true, &told);
        if (told.speaker_count > 0) eng_resolve_into(z, told.speakers[0], kinds, out);
    } else if (c->kind == ENG_CLAUSE_INFINITIVE && c->parent >= 0) {
        const eng_clause *parent = &z->clauses[c->parent];
        const eng_chunk *verb = &z->chunks[parent->verb];
        if (eng_lemma_among(z, verb->lemma, orders) &&
            !(verb->verb & (ENG_VG_PASSIVE | ENG_VG_NEGATED)))
            eng_resolve_into(z, parent->subject, kinds, out);
    }
}

/* "Oman joined Chad in condemning Iran and urging it to pay": both did; but Chad may have left or
 * cut ties long before, where "Oman joined Chad in cutting ties". */
static void joined(const eng_analysis *z, const eng_site *s, unsigned kinds, eng_referents *out) {
    const eng_clause *c = &z->clauses[s->clause];
    if (s->rule->act != NULL) return;
    while (c->kind == ENG_CLAUSE_COORDINATED && !c->own_subject && c->parent >= 0)
        c = &z->clauses[c->parent];
    if (c->kind != ENG_CLAUSE_ING || c->own_subject || c->parent < 0 || out->count == 0 ||
        c->marker != eng_word_id(z, "in"))
        return;
    const eng_clause *parent = &z->clauses[c->parent];
    const eng_chunk *verb = &z->chunks[parent->verb];
    if (!eng_lemma_is(z, verb->lemma, "join") || verb->verb & (ENG_VG_PASSIVE | ENG_VG_NEGATED))
        return;
    for (uint32_t i = 0; i < parent->argument_count; i++)
        if (parent->arguments[i].phrase.last < c->verb &&
            (parent->arguments[i].preposition == 0 ||
             parent->arguments[i].preposition == eng_word_id(z, "with")))
            eng_resolve_into(z, parent->arguments[i].phrase, kinds, out);
}

void eng_passive_doer(const eng_analysis *z, const eng_site *s, unsigned kinds,
                      eng_referents *out) {
    told_by(z, s->clause, kinds, out);
    if (out->count == 0 && s->rule->type == ENG_ASSAULT) struck_when(z, s->clause, kinds, out);
    if (out->count == 0) announcer(z, s, kinds, out);
}

bool eng_active_doer(const eng_analysis *z, const eng_site *s, unsigned kinds, eng_referents *out) {
    const eng_clause *c = &z->clauses[s->clause];
    bool force = s->rule->type == ENG_ASSAULT || s->rule->type == ENG_COERCE ||
                 s->rule->type == ENG_MOBILIZE;
    if (owner_of_plan(z, c, kinds, out)) return true;
    if (out->count == 0) eng_resolve_into(z, c->subject, kinds, out);
    joined(z, s, kinds, out);
    if (out->count == 0 && c->kind == ENG_CLAUSE_INFINITIVE) decider(z, c, kinds, out);
    if (out->count == 0 && force) who_sent(z, c, kinds, out);
    if (out->count == 0 && force) eng_weapon_owner(z, c, false, kinds, out);
    if (out->count == 0) author(z, s, kinds, out);
    if (out->count == 0) whose_aim(z, c, kinds, out);
    if (out->count == 0) dangling(z, c, kinds, out);
    return false;
}
