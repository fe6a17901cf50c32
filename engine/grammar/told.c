#include "grammar/told.h"

#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/match_internal.h"
#include "grammar/named.h"
#include "grammar/slots_internal.h"
#include "grammar/unlisted.h"
#include "grammar/word_id.h"

void eng_add_actors(const eng_found *m, const eng_event *e, const eng_site *s, const char *via,
                    unsigned kinds, eng_referents *out) {
    for (size_t j = 0; j < e->actors; j++) {
        uint32_t by = eng_entity_find(m->z, e->actor[j]);
        eng_referents one = {.count = 1};
        one.list[0] = (eng_referent){by, ENG_NO_ENTITY, s->span[0], s->span[1], via, false};
        if (by != ENG_NO_ENTITY) eng_add_referents(out, &one, kinds, m->z);
    }
}

bool eng_just_told(const eng_event *e, uint32_t sentence, uint32_t reach) {
    return e->sentence <= sentence && e->sentence + reach >= sentence;
}

bool eng_names_one_of(const eng_found *m, const char **ids, size_t n, const eng_referents *r) {
    for (size_t k = 0; k < n * r->count; k++) {
        uint32_t a = r->list[k % r->count].entity;
        const char *id = eng_entity_id(m->z, a);
        if (strcmp(id, ids[k / r->count]) == 0) return true;
    }
    return false;
}

/* "Oman condemned the move after Iran closed the port", "is angry that Iran closed it": whether
 * what the event tells is a judgement of what the site tells, and does not say that the judge was
 * harmed; but he who protested was. */
static bool judges_it(const eng_analysis *z, const eng_event *e, const eng_site *s) {
    bool judges = e->type == ENG_ACCUSE && e->mode != NULL && strcmp(e->mode, "disapprove") == 0;
    if (s->clause < 0 || !judges) return false;
    const eng_clause *c = &z->clauses[s->clause];
    bool content = c->kind == ENG_CLAUSE_COMPLEMENT ||
                   (c->kind == ENG_CLAUSE_SUBORDINATE &&
                    (c->marker == eng_word_id(z, "after") || c->marker == eng_word_id(z, "how")));
    if (!content || e->sentence != c->sentence) return false;
    const eng_sentence *told = &z->article->sentences[e->sentence];
    for (uint32_t i = told->body; i < told->last; i++) {
        const eng_token *t = &z->article->tokens[i];
        if (t->start >= e->span[1]) break;
        if (t->start >= e->span[0] && t->lemma == eng_word_id(z, "protest")) return false;
    }
    return e->span[1] <= z->article->tokens[z->chunks[c->verb].first].start;
}

void eng_look_back(const eng_found *m, const eng_site *s, uint32_t reach,
                   bool (*such)(const eng_event *), const eng_referents *whom, const char *via,
                   unsigned kinds, eng_referents *out) {
    uint32_t sentence = m->z->chunks[m->z->token_chunk[s->span[0]]].sentence;
    for (size_t i = m->count; i-- > 0 && out->count == 0;) {
        const eng_event *e = &m->events[i];
        if (!eng_just_told(e, sentence, reach) || !such(e)) continue;
        if (judges_it(m->z, e, s)) continue;
        if (eng_names_one_of(m, e->recipient, e->recipients, whom))
            eng_add_actors(m, e, s, via, kinds, out);
    }
}

/* "denied any role in it": that he was blamed for it is known */
static const char *const PARTS[] = {"involvement", "role",       "responsibility", "part",  "hand",
                                    "wrongdoing",  "complicity", "guilt",          "blame", NULL};

/* "rejected the demand", but not "rejected the idea of a truce", "opposed any talks": what is
 * turned down is known from before where nothing else tells what it is. */
static bool turns_down_known(const eng_analysis *z, const eng_site *s) {
    static const char *const tells[] = {"of",   "to", "about", "for",   "that", "from", "by",
                                        "over", "on", "with",  "under", "made", NULL};
    if (s->rule->type != ENG_REJECT || s->clause < 0) return true;
    uint32_t object = s->object;
    if (object == UINT32_MAX) object = eng_object_noun(z, &z->clauses[s->clause]);
    if (object == UINT32_MAX) return true;
    const eng_chunk *k = &z->chunks[object];
    const eng_token *t = z->article->tokens;
    if (eng_lemma_among(z, k->lemma, PARTS)) return true;
    if (eng_is_charge(z, k->lemma)) return t[k->first].cls == 'd';
    if (k->last < z->article->token_count && eng_lemma_among(z, t[k->last].lemma, tells))
        return false;
    return t[k->first].cls != 'd' || !eng_lemma_is(z, t[k->first].lemma, "any");
}

static bool accuses(const eng_event *e) {
    return e->type == ENG_ACCUSE;
}

static bool asks(const eng_event *e) {
    return e->type == ENG_REQUEST || e->type == ENG_AGREE;
}

static bool harms(const eng_event *e) {
    return eng_event_quad(e->type) >= 3;
}

static bool takes(const eng_event *e) {
    const char *mode = e->mode ? e->mode : "";
    return strcmp(mode, "arrest") == 0 || strcmp(mode, "abduct") == 0 || strcmp(mode, "seize") == 0;
}

/* Whether the site's clause denies a charge or a part in a deed. */
static bool denies_part(const eng_analysis *z, const eng_site *s) {
    if (s->rule->type != ENG_REJECT || s->clause < 0) return false;
    const eng_clause *c = &z->clauses[s->clause];
    uint32_t object = eng_object_noun(z, c);
    if (eng_lemma_is(z, z->chunks[c->verb].lemma, "deny")) return true;
    return object != UINT32_MAX && (eng_is_charge(z, z->chunks[object].lemma) ||
                                    eng_lemma_among(z, z->chunks[object].lemma, PARTS));
}

/* "Oman said Iran had struck a ship. Iran denied the report": who says that the one who denies did
 * it. */
static void sayer(const eng_found *m, size_t event, const eng_referents *actor,
                  eng_referents *out) {
    const eng_analysis *z = m->z;
    int32_t i = m->sites[event]->clause;
    while (i >= 0 && out->count == 0) {
        const eng_clause *c = &z->clauses[i];
        if (c->kind != ENG_CLAUSE_COMPLEMENT || c->parent < 0) return;
        i = c->parent;
        if (z->clauses[i].own_subject && z->chunks[z->clauses[i].verb].kind == 'R')
            eng_resolve(z, z->clauses[i].subject, out);
        eng_remove_shared(out, actor);
    }
}

/* "Oman said Iranian jets had hit a bus. Iran dismissed the claim": who said something of the one
 * who denies, of which no rule makes an event. */
static void said_of(const eng_analysis *z, const eng_site *s, const eng_referents *actor,
                    eng_referents *out) {
    const eng_clause *denial = &z->clauses[s->clause];
    for (uint32_t back = 0; back <= 1 && back <= denial->sentence && out->count == 0; back++) {
        if (back > 0) eng_analysis_want(z, denial->sentence - back);
        size_t end, i = eng_sentence_clauses(z, denial->sentence - back, &end);
        for (; i < end && out->count == 0; i++) {
            const eng_clause *c = &z->clauses[i];
            if (c->kind != ENG_CLAUSE_COMPLEMENT || c->parent < 0 || !c->own_subject) continue;
            if (back == 0 && c->verb > denial->verb) break;
            const eng_clause *says = &z->clauses[c->parent];
            if (!says->own_subject || says->kind != ENG_CLAUSE_MAIN ||
                z->chunks[says->verb].kind != 'R')
                continue;
            eng_referents who = eng_nobody();
            eng_resolve_or_owner(z, c->subject, 0, &who);
            if (who.count != 1 || !eng_is_among(actor, who.list[0].entity)) continue;
            if (z->chunks[c->verb].verb & ENG_VG_NEGATED) continue;
            eng_resolve_into(z, says->subject, 0, out);
            eng_remove_shared(out, actor);
        }
    }
}

/* "A mine of Iran's sank an Omani ship. Iran denied any role": to whom the deed was done that is
 * denied, where nobody has said who did it. */
static void charged_by(const eng_found *m, const eng_site *s, const eng_referents *actor,
                       eng_referents *out) {
    uint32_t sentence = m->z->clauses[s->clause].sentence;
    for (size_t i = m->count; i-- > 0 && out->count == 0;) {
        const eng_event *e = &m->events[i];
        bool harm = e->type == ENG_ASSAULT || e->type == ENG_COERCE;
        if (!harm || (e->aux & (ENG_AUX_FUTURE | ENG_AUX_NEGATION)) ||
            !eng_just_told(e, sentence, 1))
            continue;
        if (e->sentence == sentence && e->span[0] >= m->z->article->tokens[s->span[0]].start)
            continue;
        if (!eng_names_one_of(m, e->actor, e->actors, actor)) continue;
        sayer(m, i, actor, out);
        if (out->count > 0) return;
        eng_event to = {.actor = e->recipient, .actors = e->recipients};
        eng_add_actors(m, &to, s, "accuser", 0, out);
    }
}

/* "Iran, which Oman accuses of theft, denied it", "Iran, accused of theft by Oman, denied it": who
 * blames the subject in what is said of it. */
static void blamed_aside(const eng_analysis *z, const eng_site *s, eng_referents *out) {
    const eng_clause *c = &z->clauses[s->clause];
    size_t end, i = eng_sentence_clauses(z, c->sentence, &end);
    if (!c->own_subject || !eng_has_phrase(c->subject)) return;
    for (; i < end && out->count == 0; i++) {
        const eng_clause *k = &z->clauses[i];
        bool aside =
            eng_has_phrase(k->noun) && eng_holds(c->subject, k->noun.first) && k->verb < c->verb;
        if (!aside || !(eng_senses(z, z->chunks[k->verb].lemma) & ENG_SENSE_BLAME)) continue;
        if (k->kind == ENG_CLAUSE_PARTICIPLE)
            eng_clause_preposition(z, k, eng_word_id(z, "by"), 0, out);
        else if (k->kind == ENG_CLAUSE_RELATIVE && k->own_subject &&
                 !(z->chunks[k->verb].verb & (ENG_VG_NEGATED | ENG_VG_PASSIVE)))
            eng_resolve_into(z, k->subject, 0, out);
    }
}

void eng_accuser(const eng_found *m, const eng_site *s, const eng_referents *actor,
                 eng_referents *out) {
    if (!turns_down_known(m->z, s)) return;
    if (denies_part(m->z, s)) blamed_aside(m->z, s, out);
    eng_remove_shared(out, actor);
    if (out->count > 0) {
        for (size_t i = 0; i < out->count; i++)
            out->list[i].via = "accuser";
        return;
    }
    eng_look_back(m, s, 2, accuses, actor, "accuser", 0, out);
    if (out->count == 0 && denies_part(m->z, s)) charged_by(m, s, actor, out);
    if (out->count == 0 && denies_part(m->z, s)) said_of(m->z, s, actor, out);
}

void eng_asker(const eng_found *m, const eng_site *s, const eng_referents *actor, unsigned kinds,
               eng_referents *out) {
    eng_look_back(m, s, 1, asks, actor, "asker", kinds, out);
}

void eng_foe(const eng_found *m, const eng_site *s, const eng_referents *actor, unsigned kinds,
             eng_referents *out) {
    if (turns_down_known(m->z, s)) eng_look_back(m, s, 2, harms, actor, "foe", kinds, out);
}

/* "jailed in Iran", "held by rebels": the participle that hangs on the subject, or on what stands
 * beside it: "Ali Sabir, a Briton held by rebels, was freed". */
static void held_by(const eng_analysis *z, const eng_clause *c, unsigned kinds,
                    eng_referents *out) {
    static const char *const verbs[] = {"jail",   "hold",    "imprison", "detain", "arrest",
                                        "seize",  "capture", "kidnap",   "abduct", "keep",
                                        "intern", "take",    NULL};
    size_t end, i = eng_sentence_clauses(z, c->sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *held = &z->clauses[i];
        uint32_t end_of = c->subject.last, whose = held->noun.first;
        bool beside = whose == end_of + 1 && z->chunks[end_of].kind == ',';
        bool hangs = held->kind == ENG_CLAUSE_PARTICIPLE && (whose == c->subject.first || beside);
        if (!hangs || !eng_lemma_among(z, z->chunks[held->verb].lemma, verbs)) continue;
        bool by = false; /* "held by militants in Mali": not by Mali */
        for (uint32_t k = 0; k < held->argument_count; k++)
            by |= held->arguments[k].preposition == eng_word_id(z, "by");
        for (uint32_t k = 0; k < held->argument_count && out->count == 0; k++) {
            const eng_argument *a = &held->arguments[k];
            eng_referents found = eng_nobody();
            if (a->preposition != eng_word_id(z, by ? "by" : "in")) continue;
            eng_resolve(z, a->phrase, &found);
            eng_add_referents(out, &found, kinds, z);
        }
    }
}

void eng_captor(const eng_found *m, const eng_site *s, const eng_referents *recipient,
                unsigned kinds, eng_referents *out) {
    const eng_analysis *z = m->z;
    const eng_clause *c = s->clause >= 0 ? &z->clauses[s->clause] : NULL;
    if (c == NULL) return;
    bool freed = s->rule->recipient[0] == ENG_SLOT_SUBJECT; /* "walked free" */
    if (!freed && !(z->chunks[c->verb].verb & ENG_VG_PASSIVE)) return;
    held_by(z, c, kinds, out);
    eng_look_back(m, s, 2, takes, recipient, "captor", kinds, out);
}

/* What is known from before. */

/* Whether the words of the event name the noun, or the verb whose event it is: "imposed sanctions",
 * "suspended". */
static bool words_name(const eng_analysis *z, const eng_event *e, uint32_t noun) {
    const eng_lemma *lemmas = z->lexicon->lemmas;
    const eng_sentence *s = &z->article->sentences[e->sentence];
    for (uint32_t i = s->body; i < s->last; i++) {
        const eng_token *t = &z->article->tokens[i];
        if (t->start < e->span[0] || t->end > e->span[1] || t->lemma == 0) continue;
        if (t->lemma == noun || t->lemma == lemmas[noun].event) return true;
    }
    return false;
}

/* Whether the noun is what such an event can be called: "the measure", "the deal", "the talks". */
static bool called_so(const eng_analysis *z, const eng_event *e, uint32_t noun) {
    static const char *const truces[] = {"truce", "ceasefire", "cease-fire", "armistice", NULL};
    static const char *const peace[] = {"rapprochement", "reconciliation", "settlement", "swap",
                                        "exchange",      "detente",        NULL};
    if (eng_senses(z, noun) & ENG_SENSE_BARRIER) return e->type == ENG_SANCTION && e->act == NULL;
    if (eng_lemma_among(z, noun, truces)) return e->type == ENG_ASSAULT || e->type == ENG_RETREAT;
    if (eng_noun_tags(z, noun) & ENG_NOUN_MEETING) return e->type == ENG_CONSULT;
    bool pact = (eng_senses(z, noun) & ENG_SENSE_TREATY) || eng_lemma_among(z, noun, peace);
    return pact && (e->type == ENG_AGREE || e->type == ENG_RETREAT ||
                    (e->type == ENG_SUPPORT && (e->act != NULL || e->actors > 1)));
}

static bool is_known(const eng_analysis *z, uint32_t noun) {
    if (noun == UINT32_MAX || z->chunks[noun].kind != 'N' || z->chunks[noun].lemma == 0)
        return false;
    const eng_chunk *k = &z->chunks[noun];
    bool known = eng_word_is(z, k->first, "the") || eng_word_is(z, k->first, "this") ||
                 eng_word_is(z, k->first, "these") || eng_word_is(z, k->first, "those");
    return known && z->article->tokens[k->head].mention < 0 && /* the Abraham Accords */
           eng_modifier(z, k) < 0;
}

/* "The deal followed talks mediated by Oman", "The truce came after talks hosted by Oman": the deal
 * that the talks led to; UINT32_MAX for none. */
static uint32_t came_of(const eng_analysis *z, const eng_clause *c) {
    static const char *const verbs[] = {"follow", "come", "result", "emerge", "end", "reach", NULL};
    static const char *const deals[] = {"deal",  "agreement", "accord",     "pact",
                                        "truce", "ceasefire", "settlement", NULL};
    if (c->kind != ENG_CLAUSE_PARTICIPLE || c->parent < 0) return UINT32_MAX;
    const eng_clause *told = &z->clauses[c->parent];
    uint32_t deal = told->subject.first;
    if (!told->own_subject || !eng_has_phrase(told->subject) || !is_known(z, deal))
        return UINT32_MAX;
    bool came = eng_lemma_among(z, z->chunks[told->verb].lemma, verbs) &&
                eng_lemma_among(z, z->chunks[deal].lemma, deals);
    return came ? deal : UINT32_MAX;
}

/* "the treaty", where the text has called it by its name. */
static bool has_a_name(const eng_analysis *z, uint32_t noun) {
    eng_referents pact = eng_nobody();
    eng_resolve_into(z, (eng_phrase){noun, noun + 1}, 1u << ENG_KIND_TREATY, &pact);
    return pact.count > 0;
}

/* The noun that the clause's verb acts on, where it is a known thing and says not whose it is:
 * "lifted the ban", "the deal was brokered"; UINT32_MAX for none. */
static uint32_t known_thing(const eng_analysis *z, const eng_site *s) {
    uint32_t noun = s->object;
    if (s->clause < 0) return UINT32_MAX;
    if (noun == UINT32_MAX) noun = eng_object_noun(z, &z->clauses[s->clause]);
    return is_known(z, noun) ? noun : came_of(z, &z->clauses[s->clause]);
}

/* Whether the clause does not say who acts: the passive without "by". */
static bool names_no_actor(const eng_analysis *z, const eng_clause *c) {
    if (!(z->chunks[c->verb].verb & ENG_VG_PASSIVE)) return false;
    for (uint32_t k = 0; k < c->argument_count; k++)
        if (c->arguments[k].preposition == eng_word_id(z, "by")) return false;
    return true;
}

/* "Oman sent soldiers to Chad. It brought them home", "the deadline for its withdrawal from Chad
 * was near. It got those troops out": the one land where the actor's troops went or were. */
static void troops_in(const eng_found *m, const eng_site *s, const eng_referents *actor,
                      unsigned kinds, eng_referents *out) {
    enum { BACK = 4 };
    uint32_t sentence = m->z->chunks[m->z->token_chunk[s->span[0]]].sentence;
    for (size_t i = m->count; i-- > 0 && out->count == 0;) {
        const eng_event *e = &m->events[i];
        if (e->sentence + BACK < sentence) break; /* they stand in the order of the sentences */
        const char *mode = e->mode ? e->mode : "";
        bool went = (e->type == ENG_RETREAT && strcmp(mode, "withdraw") == 0) ||
                    (e->type == ENG_MOBILIZE && strcmp(mode, "troops") == 0) ||
                    (e->type == ENG_COERCE && strcmp(mode, "seize") == 0);
        if (!went || !eng_just_told(e, sentence, BACK) || e->recipients != 1) continue;
        if (e->sentence == sentence && e->span[0] >= m->z->article->tokens[s->span[0]].start)
            continue;
        eng_event to = {.actor = e->recipient, .actors = e->recipients};
        if (eng_names_one_of(m, e->actor, e->actors, actor))
            eng_add_actors(m, &to, s, "told", kinds, out);
    }
    eng_remove_shared(out, actor);
}

void eng_told(const eng_found *m, const eng_site *s, const eng_referents *actor, unsigned kinds,
              eng_referents *out) {
    const eng_analysis *z = m->z;
    if (out != actor && s->rule->type == ENG_RETREAT) {
        troops_in(m, s, actor, kinds, out);
        return;
    }
    uint32_t noun = known_thing(z, s);
    if (noun == UINT32_MAX) return;
    if (out == actor && !names_no_actor(z, &z->clauses[s->clause])) return;
    uint32_t sentence = z->chunks[noun].sentence, lemma = z->chunks[noun].lemma;
    bool between = s->rule->type == ENG_CONSULT; /* who stands between both sides */
    for (size_t i = m->count; i-- > 0 && out->count == 0;) {
        const eng_event *e = &m->events[i];
        if (!eng_just_told(e, sentence, 2)) continue;
        if (!words_name(z, e, lemma) && !called_so(z, e, lemma)) continue;
        if (between && e->actors + e->recipients < 2) continue;
        if (between || out == actor) eng_add_actors(m, e, s, "told", kinds, out);
        if (!between && out == actor) continue;
        eng_event to = {.actor = e->recipient, .actors = e->recipients};
        /* "Oman and Chad signed a pact. Oman ratified the pact": with whom he made it */
        bool made = (eng_senses(z, lemma) & ENG_SENSE_TREATY) && e->actors > 1 &&
                    eng_names_one_of(m, e->actor, e->actors, actor) && !has_a_name(z, noun);
        if (made && e->recipients == 0) to = *e;
        eng_add_actors(m, &to, s, "told", kinds, out);
    }
}

static bool marches_in(const eng_event *e) {
    const char *mode = e->mode ? e->mode : "";
    return e->type == ENG_ASSAULT || e->type == ENG_MOBILIZE || strcmp(mode, "seize") == 0;
}

void eng_culprit(const eng_found *m, const eng_site *s, const eng_referents *actor, unsigned kinds,
                 eng_referents *out) {
    static const char *const frees[] = {"release", "liberation", NULL};
    static const char *const leaves[] = {"withdrawal", "pullout", "retreat", NULL};
    const eng_analysis *z = m->z;
    if (s->clause < 0) return;
    const eng_clause *c = &z->clauses[s->clause];
    bool free = false, leave = false;
    for (uint32_t k = 0; k < c->argument_count; k++) {
        uint32_t at = c->arguments[k].phrase.first;
        at += z->chunks[at].kind == 'O';
        free |= eng_lemma_among(z, z->chunks[at].lemma, frees);
        leave |= eng_lemma_among(z, z->chunks[at].lemma, leaves);
    }
    for (size_t i = m->count; (free || leave) && i-- > 0 && out->count == 0;) {
        const eng_event *e = &m->events[i];
        if (!eng_just_told(e, c->sentence, 1) || (e->aux & ~(unsigned)ENG_AUX_HISTORICAL)) continue;
        if (e->actors != 1 || !(free ? takes(e) : marches_in(e))) continue;
        if (!eng_names_one_of(m, e->actor, e->actors, actor))
            eng_add_actors(m, e, s, "culprit", kinds, out);
    }
}

void eng_alike(const eng_found *m, const eng_site *s, const eng_referents *actor, unsigned kinds,
               eng_referents *out) {
    const eng_rule *r = s->rule;
    uint32_t sentence = m->z->chunks[m->z->token_chunk[s->span[0]]].sentence;
    for (size_t i = m->count; i-- > 0 && out->count == 0;) {
        const eng_event *e = &m->events[i];
        if (!eng_just_told(e, sentence, 1) || e->type != r->type || e->recipients != 1) continue;
        if (!eng_same_text(e->act, r->act) || !eng_same_text(e->mode, r->mode)) continue;
        if (eng_names_one_of(m, e->actor, e->actors, actor) || (e->aux & ENG_AUX_NEGATION))
            continue;
        eng_event to = {.actor = e->recipient, .actors = e->recipients};
        if (eng_names_one_of(m, e->recipient, e->recipients, actor)) to = *e; /* he answers */
        if (to.actors != 1) continue;
        eng_add_actors(m, &to, s, "alike", kinds, out);
    }
}

/* Deeds that a bare noun takes up: who did them is judged or asked. */

typedef enum deed {
    DEED_NONE,
    DEED_ANY,     /* the move */
    DEED_BLOW,    /* the raid, the campaign */
    DEED_BARRIER, /* the ban */
    DEED_ARREST,  /* the arrests, his release */
    DEED_RULING,  /* the verdict */
    DEED_LAUNCH,  /* the test */
    DEED_SEIZURE, /* the annexation, the coup */
} deed;

enum { WORDS_MAX = 20 };

/* Nouns of deeds; those of other senses are deeds too: deed_of. */
static const struct {
    deed deed;
    const char *words[WORDS_MAX];
} DEEDS[] = {
    {DEED_BLOW, {"campaign",  "operation",     "fighting",   "bloodshed",    "violence",
                 "killing",   "massacre",      "shooting",   "invasion",     "aggression",
                 "advance",   "war",           "bloodbath",  "slaughter",    "hostility",
                 "offensive", "assassination", "escalation", "intervention", NULL}},
    {DEED_ARREST,
     {"arrest", "detention", "release", "kidnapping", "abduction", "imprisonment", "jailing",
      "crackdown", "capture", "freedom", NULL}},
    {DEED_RULING,
     {"ruling", "verdict", "sentence", "sentencing", "conviction", "trial", "execution", NULL}},
    {DEED_LAUNCH, {"launch", "launching", "test", "firing", "testing", NULL}},
    {DEED_SEIZURE,
     {"annexation", "occupation", "seizure", "takeover", "blockade", "siege", "coup", "putsch",
      NULL}},
    {DEED_ANY,
     {"incident", "provocation", "behaviour", "behavior", "conduct", "outrage", "atrocity", "crime",
      "tactic", "policy", NULL}},
};

const char *const *eng_ill_words(void) {
    static const char *const words[] = {
        "cowardly",   "heinous",     "barbaric", "extrajudicial", "illegal", "unlawful", "criminal",
        "brazen",     "despicable",  "horrific", "senseless",     "blatant", "flagrant", "reckless",
        "unprovoked", "unjustified", "brutal",   "treacherous",   NULL};
    return words;
}

const char *const *eng_deed_words(size_t list) {
    return list < sizeof DEEDS / sizeof *DEEDS ? DEEDS[list].words : NULL;
}

static deed deed_of(const eng_analysis *z, uint32_t lemma) {
    for (size_t i = 0; i < sizeof DEEDS / sizeof *DEEDS; i++)
        if (eng_lemma_among(z, lemma, DEEDS[i].words)) return DEEDS[i].deed;
    unsigned senses = eng_senses(z, lemma);
    if (senses & ENG_SENSE_BARRIER) return DEED_BARRIER;
    if (senses & ENG_SENSE_STRIKE) return DEED_BLOW;
    return senses & ENG_SENSE_DEED ? DEED_ANY : DEED_NONE;
}

/* Whether such an event can be taken up so. */
static bool is_such(const eng_event *e, deed d) {
    const char *mode = e->mode ? e->mode : "";
    switch (d) {
    case DEED_ANY:
        return eng_event_quad(e->type) == 4 || e->type == ENG_REJECT;
    case DEED_BLOW:
        return e->type == ENG_ASSAULT;
    case DEED_BARRIER:
        return e->type == ENG_SANCTION || e->type == ENG_COERCE;
    case DEED_ARREST:
        return takes(e);
    case DEED_RULING:
        return strcmp(mode, "convict") == 0 || strcmp(mode, "arrest") == 0;
    case DEED_LAUNCH:
        return e->type == ENG_MOBILIZE || strcmp(mode, "heavy-weapons") == 0;
    case DEED_SEIZURE:
        return e->type == ENG_COERCE || (e->type == ENG_ASSAULT && e->recipients > 0);
    default:
        return false;
    }
}

/* "the attack on the port", "the killing of Ann Bell": the chunk behind the preposition that tells
 * more of the noun, or UINT32_MAX: "the raids on Monday", "the raids in the strongest terms". */
static uint32_t told_of(const eng_analysis *z, uint32_t noun) {
    const eng_chunk *c = &z->chunks[noun], *next = c + 1;
    if (noun + 2 >= z->chunk_count || next->sentence != c->sentence) return UINT32_MAX;
    bool more = strchr("ofbt", next->kind) != NULL && next[1].kind != 'T';
    return more && !eng_says_how(z, noun + 1) ? noun + 2 : UINT32_MAX;
}

/* Whether a noun is known from before and does not say whose it is: "the raids", "those strikes",
 * "their release"; of a blow, a seizure or a ban also "the raid on Oman", not "the raid by Oman".
 */
static bool is_bare(const eng_analysis *z, uint32_t noun, deed d) {
    const eng_chunk *c = &z->chunks[noun];
    static const char *const the[] = {"the", "this", "that", "these", "those", "such", NULL};
    static const char *const their[] = {"their", "his", "her", NULL};
    bool known = false;
    for (int i = 0; the[i] != NULL; i++)
        known |= eng_word_is(z, c->first, the[i]);
    for (int i = 0; d == DEED_ARREST && their[i] != NULL; i++)
        known |= eng_word_is(z, c->first, their[i]);
    /* "condemned a cowardly attack" tells what he thinks of it, and nothing new */
    const char *const *ill = eng_ill_words();
    bool a = eng_is_a(z, c->first);
    for (uint32_t i = c->first + 1; a && i < c->head; i++)
        for (int k = 0; ill[k] != NULL; k++)
            known |= eng_word_is(z, i, ill[k]);
    if (!known || eng_modifier(z, c) >= 0) return false;
    for (uint32_t i = c->first; i < c->last; i++)
        if (eng_token_of(z, i)->mention >= 0) return false;
    if (eng_says_whose(z, noun)) return false;
    bool harm = d == DEED_BLOW || d == DEED_BARRIER || d == DEED_SEIZURE || d == DEED_ARREST;
    return told_of(z, noun) == UINT32_MAX || (harm && c[1].kind != 'b');
}

/* The deed that a clause's arguments take up, and its chunk. */
static deed deed_in(const eng_analysis *z, const eng_clause *c, uint32_t *noun) {
    deed d = DEED_NONE;
    for (uint32_t k = 0; k < c->argument_count && d == DEED_NONE; k++)
        for (uint32_t i = c->arguments[k].phrase.first; i < c->arguments[k].phrase.last; i++) {
            if (z->chunks[i].kind != 'N' || z->chunks[i].lemma == 0) continue;
            d = deed_of(z, z->chunks[i].lemma);
            *noun = i;
            if (d != DEED_NONE && is_bare(z, i, d)) break;
            d = DEED_NONE;
            *noun = UINT32_MAX;
        }
    /* "the campaign, which it called a crime" */
    if (d == DEED_NONE && c->kind == ENG_CLAUSE_RELATIVE && c->own_subject &&
        eng_has_phrase(c->noun) && z->chunks[c->noun.first].kind == 'N' &&
        eng_word_is(z, z->chunks[c->noun.first].first, "the"))
        d = deed_of(z, z->chunks[c->noun.first].lemma);
    return d;
}

/* "Chad seized two Kenyans. It freed the men in May": whose they are, who were taken before. */
static void captives(const eng_found *m, const eng_site *s, const eng_referents *actor,
                     unsigned kinds, eng_referents *out) {
    static const char *const people[] = {
        "hostage", "captive", "prisoner", "detainee",   "soldier",   "sailor", "man",
        "woman",   "crew",    "pilot",    "journalist", "fisherman", NULL};
    const eng_analysis *z = m->z;
    const eng_clause *c = &z->clauses[s->clause];
    uint32_t noun = eng_object_noun(z, c);
    if ((z->chunks[c->verb].verb & ENG_VG_PASSIVE) || noun == UINT32_MAX ||
        !eng_lemma_among(z, z->chunks[noun].lemma, people) ||
        eng_modifier(z, &z->chunks[noun]) >= 0)
        return;
    for (size_t i = m->count; i-- > 0 && out->count == 0;) {
        const eng_event *e = &m->events[i];
        if (!eng_just_told(e, c->sentence, 2) || !takes(e)) continue;
        if (!eng_names_one_of(m, e->actor, e->actors, actor)) continue;
        eng_event to = {.actor = e->recipient, .actors = e->recipients};
        eng_add_actors(m, &to, s, "captive", kinds, out);
    }
}

void eng_known_deed(const eng_found *m, const eng_site *s, const eng_referents *actor,
                    unsigned kinds, eng_referents *out) {
    const eng_analysis *z = m->z;
    eng_event_type type = s->rule->type;
    bool acts = eng_event_quad(type) == 4;
    if (s->clause < 0) {
        if (acts && eng_answers_with(z, s->noun)) eng_foe(m, s, actor, kinds, out);
        return;
    }
    const eng_clause *c = &z->clauses[s->clause];
    if (type == ENG_RETREAT && s->rule->mode != NULL && strcmp(s->rule->mode, "release") == 0)
        captives(m, s, actor, kinds, out);
    bool judges = type == ENG_ACCUSE || type == ENG_REQUEST || type == ENG_PROTEST;
    bool passive = (z->chunks[c->verb].verb & ENG_VG_PASSIVE) != 0;
    uint32_t noun = UINT32_MAX;
    deed d = judges && !passive ? deed_in(z, c, &noun) : DEED_NONE;
    eng_referents found = eng_nobody();
    if ((acts || type == ENG_THREATEN) && !passive) eng_account_of(z, s, &found);
    eng_remove_shared(&found, actor);
    eng_add_referents(out, &found, kinds, z);
    if (out->count > 0) return;
    if (d == DEED_NONE && (judges || acts) && !passive && eng_on_account(z, s)) {
        eng_foe(m, s, actor, kinds, out);
        if (out->count > 0) return;
        d = DEED_ANY;
    }
    bool a = noun != UINT32_MAX && eng_is_a(z, z->chunks[noun].first);
    if (noun != UINT32_MAX && !a && eng_told_by_others(z, noun)) return;
    eng_referents victim = eng_nobody(); /* "the attack on Oman": it must be on whom it was */
    uint32_t of = noun != UINT32_MAX ? told_of(z, noun) : UINT32_MAX;
    if (of != UINT32_MAX && d != DEED_NONE) {
        eng_resolve_or_owner(z, (eng_phrase){of, eng_list_end(z, of)}, 0, &victim);
        if (victim.count == 0) return;
    }
    for (size_t i = m->count; d != DEED_NONE && i-- > 0 && out->count == 0;) {
        const eng_event *e = &m->events[i];
        if (!eng_just_told(e, c->sentence, 2) || !is_such(e, d)) continue;
        if (victim.count > 0 && !eng_names_one_of(m, e->recipient, e->recipients, &victim))
            continue;
        if (e->sentence == c->sentence && e->span[0] >= s->span[0]) continue;
        if (e->aux & ENG_AUX_NEGATION) continue;
        found = eng_nobody();
        eng_add_actors(m, e, s, "deed", kinds, &found);
        eng_remove_shared(&found, actor);
        eng_add_referents(out, &found, kinds, z);
    }
}
