#include "grammar/match_internal.h"

#include "grammar/status_internal.h"

#include <string.h>

#include "grammar/attributions.h"
#include "grammar/because.h"
#include "grammar/clauses_internal.h"
#include "grammar/unlisted.h"
#include "text/sectors.h"
#include "world/cameo.h"

bool eng_same_text(const char *a, const char *b) {
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static const char *words(const eng_analysis *z, uint32_t first, uint32_t last) {
    const eng_token *t = z->article->tokens;
    return eng_arena_copy(&((eng_analysis *)z)->arena, z->article->text + t[first].start,
                          t[last - 1].end - t[first].start);
}

/* The words that name who says so, the nearest first, parted by " < "; NULL: the writer. */
static const char *speaker_words(const eng_analysis *z, const eng_status *status) {
    const eng_token *t = z->article->tokens;
    eng_buffer b = {0};
    for (uint32_t i = 0; i < status->speaker_count; i++) {
        eng_words w = eng_source_words(z, status->speakers[i]);
        if (i > 0) eng_buffer_puts(&b, " < ");
        eng_buffer_add(&b, z->article->text + t[w.first].start,
                       t[w.last - 1].end - t[w.first].start);
    }
    const char *text =
        b.size > 0 ? eng_arena_copy(&((eng_analysis *)z)->arena, b.data, b.size) : NULL;
    eng_buffer_free(&b);
    return text;
}

bool eng_is_act(const eng_event *e, const char *act) {
    return e->act != NULL && strcmp(e->act, act) == 0;
}

/* "Ukraine's NATO membership": of a state that never was in it till then, a wish. */
static void wished_membership(const eng_analysis *z, eng_event *e, const eng_referents *actor,
                              const eng_referents *recipient) {
    bool promised = e->aux == ENG_AUX_FUTURE;
    if (!eng_is_act(e, "member") || recipient->count != 1) return;
    if (e->aux != 0 && e->aux != ENG_AUX_HYPOTHETICAL && !promised) return;
    const eng_entity *pact = eng_entity_of(z, recipient->list[0].entity);
    if (pact->members == 0) return;
    for (size_t i = 0; i < actor->count; i++)
        if (eng_names_is_member(z->names, pact, actor->list[i].entity, e->date)) return;
    e->act = "join";
    if (promised) return;
    e->type = ENG_SUPPORT;
    e->aux = ENG_AUX_HYPOTHETICAL;
}

/* "decided not to join", "chose not to sign" */
static bool decides_not(const eng_analysis *z, const eng_site *s) {
    static const char *const verbs[] = {"decide", "choose",    "opt",     "elect", "prefer",
                                        "vote",   "determine", "resolve", NULL};
    const eng_clause *c = s->clause >= 0 ? &z->clauses[s->clause] : NULL;
    if (c == NULL || c->kind != ENG_CLAUSE_INFINITIVE || c->parent < 0) return false;
    return (z->chunks[c->verb].verb & ENG_VG_NEGATED) &&
           eng_lemma_among(z, z->chunks[z->clauses[c->parent].verb].lemma, verbs);
}

/* "vowed never to recognise it" */
static bool vows_not(const eng_analysis *z, const eng_clause *c) {
    static const char *const verbs[] = {"vow", "promise", "pledge", "swear", NULL};
    return c->kind == ENG_CLAUSE_INFINITIVE && c->parent >= 0 &&
           eng_lemma_among(z, z->chunks[z->clauses[c->parent].verb].lemma, verbs);
}

/* "will not pull out", "would not recognise it": what a party says that it will not do for others,
 * told with the verb itself. */
static bool will_not(const eng_analysis *z, const eng_site *s, const eng_event *e) {
    bool kind = e->type == ENG_SUPPORT || e->type == ENG_COOPERATE || e->type == ENG_AID ||
                e->type == ENG_CONCEDE || e->type == ENG_RETREAT;
    unsigned aux = e->aux & ~(unsigned)ENG_AUX_HISTORICAL;
    if (!kind || e->act != NULL || s->clause < 0 || aux != (ENG_AUX_NEGATION | ENG_AUX_FUTURE))
        return false;
    const eng_chunk *verb = &z->chunks[z->clauses[s->clause].verb];
    static const char *const modals[] = {"will", "would", "shall", "wo", NULL};
    bool will = vows_not(z, &z->clauses[s->clause]);
    for (uint32_t i = verb->first; i < verb->head; i++)
        will |= eng_lemma_among(z, z->article->tokens[i].lemma, modals);
    return will && (verb->verb & ENG_VG_NEGATED);
}

/* "Egypt will not join", "Egypt decided not to join": who says what he will not do refuses it. */
static bool refuses(const eng_analysis *z, const eng_site *s, const eng_event *e) {
    static const char *const acts[] = {"join",  "sever",  "restore", "withdraw", "sign", "ratify",
                                       "expel", "invite", "readmit", "suspend",  NULL};
    unsigned aux = e->aux & ~(unsigned)ENG_AUX_HISTORICAL;
    if (aux != (ENG_AUX_NEGATION | ENG_AUX_FUTURE) &&
        !((aux & ENG_AUX_NEGATION) && decides_not(z, s)))
        return false;
    for (int i = 0; acts[i] != NULL; i++)
        if (eng_is_act(e, acts[i])) return true;
    return false;
}

static const char *threat_mode(const eng_event *e) {
    if (e->act != NULL) return "relations";
    if (e->type == ENG_ASSAULT) return "violence";
    if (eng_same_text(e->mode, "expel") || eng_same_text(e->mode, "deport")) return "expel";
    if (eng_same_text(e->mode, "arrest")) return "arrest";
    if (eng_same_text(e->mode, "seize")) return "territory";
    return e->type == ENG_SANCTION || e->type == ENG_COERCE ? "restrict" : NULL;
}

/* "its president said", "supreme leader says": of whom, the text leaves to the reader. */
static bool speaks_for_actor(const eng_analysis *z, eng_phrase speaker) {
    static const char *const heads[] = {"president", "leader", "king", "premier", NULL};
    for (uint32_t i = speaker.first; i < speaker.last; i++) {
        const eng_chunk *c = &z->chunks[i];
        if (c->kind != 'N') continue;
        if (eng_lemma_among(z, c->lemma, heads)) return true;
        return c->lemma && z->article->tokens[c->first].cls == 'p' &&
               strcmp(eng_sector_code(z->lexicon->lemmas[c->lemma].sector), "GOV") == 0;
    }
    return false;
}

/* Whether the act stands in a clause that warns of it. */
static bool is_warning(const eng_analysis *z, int32_t clause) {
    const eng_clause *c = &z->clauses[clause];
    if (c->kind != ENG_CLAUSE_COMPLEMENT || c->parent < 0) return false;
    static const char *const verbs[] = {"warn", "hint", NULL};
    return eng_lemma_among(z, z->chunks[z->clauses[c->parent].verb].lemma, verbs);
}

static bool may_be(const eng_analysis *z, int32_t clause) {
    static const char *const perhaps[] = {"may", "might", "could", NULL};
    return eng_lemma_among(z, z->chunks[z->clauses[clause].verb].modal, perhaps);
}

/* "Iran said it could quit the pact", "Oman will cut ties unless Iran pays, its king said": whoever
 * says of himself that he may break with somebody, or will on a condition. */
static bool may_break(const eng_analysis *z, const eng_event *e, int32_t clause) {
    static const char *const acts[] = {"sever", "withdraw", "decline", "suspend", "expel", NULL};
    bool breaks = false;
    for (int i = 0; acts[i] != NULL; i++)
        breaks |= eng_is_act(e, acts[i]);
    if (!breaks || (e->aux & ENG_AUX_NEGATION)) return false;
    const eng_chunk *verb = &z->chunks[z->clauses[clause].verb];
    bool past = z->article->tokens[verb->head].cls == 'u'; /* may have left */
    if (may_be(z, clause)) return (e->aux & ENG_AUX_HYPOTHETICAL) != 0 && !past;
    if (!(e->aux & (ENG_AUX_HYPOTHETICAL | ENG_AUX_FUTURE))) return false;
    int32_t around = clause; /* "will begin leaving if" */
    while (z->clauses[around].parent >= 0 && z->clauses[around].kind == ENG_CLAUSE_ING &&
           !z->clauses[around].marker)
        around = z->clauses[around].parent;
    size_t end, i = eng_sentence_clauses(z, z->clauses[clause].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        if (c->parent != around && c->parent != clause) continue;
        bool others = c->own_subject && z->chunks[c->subject.first].kind == 'N' &&
                      z->article->tokens[z->chunks[c->subject.first].head].cls != 'i';
        if (eng_lemma_is(z, c->marker, "unless")) return true;
        static const char *const ifs[] = {"if", "should", NULL};
        if (eng_lemma_among(z, c->marker, ifs) && others) return true;
    }
    return false;
}

/* "Iran said it would strike Israel", "We will annex the valley, Israel says": who tells himself
 * what violence he will do threatens. */
static void own_threat(const eng_analysis *z, eng_event *e, const eng_site *s,
                       const eng_referents *actor, const eng_status *status) {
    bool warns = s->clause >= 0 && is_warning(z, s->clause) &&
                 (e->type == ENG_SANCTION || e->type == ENG_COERCE);
    bool violence = warns || e->type == ENG_ASSAULT ||
                    (e->type == ENG_COERCE && eng_same_text(e->mode, "seize"));
    if (s->clause < 0 || status->speaker_count == 0) return;
    bool told = violence && e->aux == ENG_AUX_FUTURE;
    told |= violence && e->aux == ENG_AUX_HYPOTHETICAL && is_warning(z, s->clause) &&
            may_be(z, s->clause); /* warned it could attack */
    if (!told && !may_break(z, e, s->clause)) return;
    eng_referents speaker = eng_nobody();
    eng_resolve(z, status->speakers[0], &speaker);
    bool own = speaker.count == 0 && speaks_for_actor(z, status->speakers[0]);
    for (size_t i = 0; i < speaker.count * actor->count; i++)
        own |= speaker.list[i / actor->count].entity == actor->list[i % actor->count].entity;
    if (!own) return;
    e->mode = threat_mode(e);
    e->type = ENG_THREATEN;
    e->aux = e->act != NULL ? ENG_AUX_HYPOTHETICAL : 0;
    e->by = NULL;
}

/* "stopped supplying Ukraine", "will cease cooperating with Oman": a friendly act that somebody
 * stops doing is withheld from then on, when the stopping is done; a threat where he threatens to.
 * False where he refuses to stop: nothing changes. */
static bool stopped(const eng_analysis *z, eng_event *e, const eng_site *s) {
    if (s->clause < 0 || (e->type != ENG_AID && e->type != ENG_COOPERATE) || e->act != NULL)
        return true;
    const eng_clause *c = &z->clauses[s->clause];
    if (c->kind != ENG_CLAUSE_ING || c->parent < 0 || c->marker != 0) return true;
    const eng_clause *outer = &z->clauses[c->parent];
    uint32_t lemma = z->chunks[outer->verb].lemma;
    if (lemma == 0 || !(z->lexicon->lemmas[lemma].senses & ENG_SENSE_END)) return true;
    eng_status status = eng_status_of(z, c->parent, false);
    e->type = ENG_SANCTION;
    e->mode = "discontinue";
    e->aux = status.aux;
    if (status.governed & ENG_SAYS_THREAT) {
        e->mode = threat_mode(e);
        e->type = ENG_THREATEN;
        e->aux &= ~(unsigned)(ENG_AUX_HYPOTHETICAL | ENG_AUX_FUTURE);
    }
    return !(status.governed & ENG_SAYS_REFUSAL);
}

/* "will not meet Iran", "will not visit Oman": so does who says whom he will not see. */
static void refused_meeting(eng_event *e, const eng_referents *recipient) {
    bool mediates = e->mode != NULL && strcmp(e->mode, "third-party") == 0;
    if (e->type != ENG_CONSULT || recipient->count == 0 || mediates ||
        e->aux != (ENG_AUX_NEGATION | ENG_AUX_FUTURE) || eng_is_act(e, "attend") ||
        eng_is_act(e, "host"))
        return;
    e->type = ENG_REJECT;
    e->mode = "meet";
    e->act = NULL;
    e->aux = ENG_AUX_FUTURE;
}

/* "tried to pressure Oman": who tries to ask has asked. */
static bool tries(const eng_analysis *z, const eng_site *s) {
    const eng_clause *c = s->clause >= 0 ? &z->clauses[s->clause] : NULL;
    if (c == NULL || c->kind != ENG_CLAUSE_INFINITIVE || c->parent < 0) return false;
    const eng_chunk *verb = &z->chunks[z->clauses[c->parent].verb];
    bool done = verb->modal == 0 && strchr("FRYQ", verb->kind) != NULL;
    return done && !(verb->verb & ENG_VG_NEGATED) && eng_tries(z, verb->lemma);
}

/* "vowed to withdraw", "vowed to urge Oman": a promise, where "threatened to" is a threat. */
static bool vows(const eng_analysis *z, const eng_site *s) {
    static const char *const threatens[] = {"threaten", NULL}, *const vow[] = {"vow", NULL};
    for (int32_t i = s->clause; i >= 0; i = z->clauses[i].parent) {
        uint32_t verb = z->chunks[z->clauses[i].verb].lemma;
        if (eng_lemma_among(z, verb, vow)) return true;
        if (eng_lemma_among(z, verb, threatens)) return false;
    }
    return false;
}

/* "announced a contribution of a million to Chad": help is announced before it is given, where a
 * withdrawal is decided. */
static bool help_announced(const eng_analysis *z, const eng_site *s, const eng_event *e) {
    static const char *const verbs[] = {"announce", "unveil", NULL};
    int32_t i = s->clause < 0 && e->type == ENG_AID ? eng_clause_of(z, s->noun) : -1;
    if (i < 0) return false;
    eng_phrase object = eng_first_object(&z->clauses[i]);
    return object.first == s->noun && eng_has_phrase(object) && e->aux == 0 &&
           eng_lemma_among(z, z->chunks[z->clauses[i].verb].lemma, verbs);
}

/* What refusal, threat, denial and the future make of a type (events: conventions 5, 6, 14). */
static void adjust(const eng_analysis *z, const eng_site *s, eng_event *e,
                   const eng_status *status) {
    unsigned negation = e->aux & ENG_AUX_NEGATION;
    if (eng_is_act(e, "attend") && negation) { /* did not attend, refused to attend */
        e->type = ENG_REJECT;
        e->mode = "meet";
        e->act = "absent";
        e->aux &= ~(unsigned)ENG_AUX_NEGATION;
        return;
    }
    if (e->type == ENG_REQUEST && (e->aux & ENG_AUX_HYPOTHETICAL) && tries(z, s))
        e->aux &= ~(unsigned)ENG_AUX_HYPOTHETICAL;
    bool word = e->type == ENG_REQUEST || e->type == ENG_ACCUSE || e->type == ENG_THREATEN ||
                e->type == ENG_REJECT;
    /* declined to criticise Iran, ruled out vetoing its plan */
    if ((status->governed & ENG_SAYS_REFUSAL) && word) return;
    /* refused to retaliate against Iran: it asked for nothing, and was spared */
    bool harm = (e->type == ENG_ASSAULT || e->type == ENG_COERCE) && s->clause >= 0 &&
                z->clauses[s->clause].kind == ENG_CLAUSE_INFINITIVE; /* not "denied attacking" */
    if ((status->governed & ENG_SAYS_REFUSAL) && harm) return;
    if (status->governed & ENG_SAYS_REFUSAL) {
        e->mode = e->type == ENG_CONSULT ? "meet" : NULL;
        e->type = ENG_REJECT;
        if (eng_is_act(e, "join")) e->act = "decline";
        if (e->act == NULL || eng_is_act(e, "decline")) e->aux &= ~(unsigned)ENG_AUX_NEGATION;
        return;
    }
    bool kind = e->type == ENG_SUPPORT || e->type == ENG_COOPERATE || e->type == ENG_AID ||
                e->type == ENG_CONSULT || e->type == ENG_AGREE || e->type == ENG_CONCEDE;
    kind |= e->type == ENG_RETREAT && eng_same_text(e->mode, "ceasefire"); /* to stop fighting */
    kind |= (e->type == ENG_RETREAT || e->type == ENG_REQUEST) && vows(z, s);
    if ((status->governed & ENG_SAYS_THREAT) && negation && e->type != ENG_THREATEN) {
        /* vowed never to leave: a promise */
        e->aux = (e->aux & ~(unsigned)ENG_AUX_HYPOTHETICAL) | ENG_AUX_FUTURE;
    } else if ((status->governed & ENG_SAYS_THREAT) && kind) { /* vowed to help: a promise */
        e->aux = (e->aux & ~(unsigned)ENG_AUX_HYPOTHETICAL) | ENG_AUX_FUTURE;
    } else if (status->governed & ENG_SAYS_THREAT) {
        e->mode = threat_mode(e);
        e->type = ENG_THREATEN;
        e->aux &= ~(unsigned)(ENG_AUX_HYPOTHETICAL | ENG_AUX_FUTURE);
        if (e->act != NULL) e->aux |= ENG_AUX_HYPOTHETICAL;
        return;
    }
    if (will_not(z, s, e)) {
        e->mode = e->type == ENG_AID ? "assist" : NULL;
        e->type = ENG_REJECT;
        e->aux &= ENG_AUX_HISTORICAL;
        return;
    }
    if (refuses(z, s, e)) {
        e->type = ENG_REJECT;
        e->mode = NULL;
        if (eng_is_act(e, "join") && decides_not(z, s)) { /* chose not to join: declined */
            e->act = "decline";
            e->aux &= ~(unsigned)ENG_AUX_NEGATION;
        }
        return;
    }
    if ((status->governed & ENG_SAYS_OFFER) && !negation && e->type != ENG_CONSULT && kind)
        e->aux = (e->aux & ~(unsigned)ENG_AUX_HYPOTHETICAL) | ENG_AUX_FUTURE; /* ready to help */
    if (help_announced(z, s, e)) e->aux |= ENG_AUX_FUTURE;
    bool future = (e->aux & ENG_AUX_FUTURE) && !(e->aux & ENG_AUX_HYPOTHETICAL);
    if (future && (e->type == ENG_SUPPORT || e->type == ENG_COOPERATE || e->type == ENG_AID)) {
        e->type = ENG_AGREE;
        e->mode = NULL;
    }
}

/* The sector of a referent: that of its name among the words; NULL where there is none. */
static const char *sector_of(const eng_matcher *m, const eng_referent *r) {
    const eng_article *a = m->z->article;
    for (uint32_t i = r->first; i < r->last; i++) {
        if (a->tokens[i].mention < 0) continue;
        const eng_mention *mention = &a->mentions[a->tokens[i].mention];
        if (mention->entity != r->entity) continue;
        uint8_t sector = eng_sector_of(a, m->z->lexicon, m->z->names, mention);
        return sector ? eng_sector_code(sector) : NULL;
    }
    return NULL;
}

static bool add_entities(eng_matcher *m, eng_event *e, const eng_referents *actor,
                         const eng_referents *recipient) {
    eng_arena *arena = &m->z->arena;
    size_t n = actor->count + recipient->count;
    e->actor = eng_arena_zalloc(arena, actor->count + 1, sizeof *e->actor);
    e->recipient = eng_arena_zalloc(arena, recipient->count + 1, sizeof *e->recipient);
    e->entities = eng_arena_zalloc(arena, n + 1, sizeof *e->entities);
    if (e->actor == NULL || e->recipient == NULL || e->entities == NULL) return false;
    for (size_t i = 0; i < n; i++) {
        bool acts = i < actor->count;
        const eng_referent *r = acts ? &actor->list[i] : &recipient->list[i - actor->count];
        const char *id = eng_entity_id(m->z, r->entity);
        const eng_token *t = m->z->article->tokens;
        if (acts)
            e->actor[e->actors++] = id;
        else
            e->recipient[e->recipients++] = id;
        const eng_entity *person = eng_names_entity(m->z->names, r->person);
        e->entities[e->entity_count++] =
            (eng_event_entity){.id = id,
                               .text = words(m->z, r->first, r->last),
                               .span = {t[r->first].start, t[r->last - 1].end},
                               .via = r->via,
                               .person = person ? eng_names_text(m->z->names, person->id) : NULL,
                               .sector = sector_of(m, r)};
    }
    return true;
}

static eng_event *new_event(eng_matcher *m) {
    if (m->count == m->room) {
        size_t room = m->room ? m->room * 2 : 16;
        eng_event *events = eng_arena_alloc(&m->z->arena, room * sizeof *events);
        const eng_site **sites = eng_arena_alloc(&m->z->arena, room * sizeof *sites);
        if (events == NULL || sites == NULL) {
            m->failed = true;
            return NULL;
        }
        if (m->count > 0) {
            memcpy(events, m->events, m->count * sizeof *events);
            memcpy(sites, m->sites, m->count * sizeof *sites);
        }
        m->sites = sites;
        m->events = events;
        m->room = room;
    }
    m->events[m->count] = (eng_event){0};
    return &m->events[m->count++];
}

/* The meetings that the last event is about give no event of their own. */
static void take_meetings(eng_matcher *m, eng_phrase p) {
    for (uint32_t i = p.first; i < p.last; i++) {
        const eng_chunk *c = &m->z->chunks[i];
        bool meeting = c->lemma && (m->z->lexicon->lemmas[c->lemma].noun_tags & ENG_NOUN_MEETING);
        if (c->kind == 'N' && meeting) m->taken[i] = (uint32_t)m->count;
    }
}

/* ", an OPEC member," is told by the writer, whoever is speaking; "was an OPEC member" is not. */
static bool told_aside(const eng_analysis *z, const eng_site *s) {
    if (s->clause >= 0) return z->clauses[s->clause].kind == ENG_CLAUSE_ING;
    int32_t clause = eng_clause_of(z, s->noun);
    const eng_clause *c = clause >= 0 ? &z->clauses[clause] : NULL;
    if (c == NULL || !(z->chunks[c->verb].verb & ENG_VG_COPULA)) return true;
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].phrase.first <= s->noun && s->noun < c->arguments[i].phrase.last)
            return false;
    return true;
}

/* "Israel's right to defend itself against Iran": what one may or can do, and no act. */
static bool is_right(const eng_analysis *z, const eng_site *s) {
    static const char *const words[] = {"right", "ability", "capacity", "capability", NULL};
    const eng_clause *c = s->clause >= 0 ? &z->clauses[s->clause] : NULL;
    return c != NULL && s->rule->type == ENG_ASSAULT && c->kind == ENG_CLAUSE_INFINITIVE &&
           eng_lemma_among(z, eng_governing_noun(z, c), words);
}

/* The words that the event's aux comes from. */
static void add_reasons(eng_analysis *z, const eng_site *s, eng_event *e) {
    uint32_t because[4] = {0};
    eng_because(z, s, e->aux, because);
    for (int i = 0; i < 4; i++)
        if (because[i] != 0) e->because[i] = words(z, because[i] - 1, because[i]);
}

bool eng_emit(eng_matcher *m, const eng_site *s, const eng_referents *actor,
              const eng_referents *recipient, const eng_status *status, unsigned aux) {
    eng_analysis *z = m->z;
    eng_referents parties = *actor, body = *recipient;
    if (is_right(z, s) || eng_in_title(z, s)) return false;
    eng_event *e = new_event(m);
    if (e == NULL) return false;
    uint32_t sentence = z->chunks[s->clause >= 0 ? z->clauses[s->clause].verb : s->noun].sentence;
    const eng_sentence *whole = &z->article->sentences[sentence];
    e->article = z->article->id;
    e->date = z->article->date;
    e->type = s->rule->type;
    e->mode = s->rule->mode;
    e->act = s->rule->act;
    e->aux = aux;
    e->sentence = sentence;
    e->rule = s->rule->name;
    e->span[0] = z->article->tokens[s->span[0]].start;
    e->span[1] = z->article->tokens[s->span[1] - 1].end;
    e->text = words(z, s->span[0], s->span[1]);
    e->context = words(z, whole->first, whole->last);
    e->by =
        eng_is_act(e, "member") && aux == 0 && told_aside(z, s) ? NULL : speaker_words(z, status);
    bool happens = true;
    if (s->rule->cameo == NULL) {
        own_threat(z, e, s, actor, status);
        adjust(z, s, e, status);
        refused_meeting(e, recipient);
        happens = stopped(z, e, s);
        wished_membership(z, e, actor, recipient);
        eng_meets_own_body(z, s, e, &parties, &body);
    }
    /* not "they will meet", of whoever "they" may be */
    bool ahead = (e->aux & ENG_AUX_FUTURE) && z->article->date.year;
    if (!(e->aux & ENG_AUX_HYPOTHETICAL) && !ahead) e->aux |= eng_office_aux(z, actor);
    e->quad = eng_event_quad(e->type);
    e->cameo = s->rule->cameo ? s->rule->cameo : eng_event_cameo(e->type, e->mode, e->act);
    e->mentions = eng_arena_alloc(&z->arena, sizeof *e->mentions);
    eng_site *kept = eng_arena_alloc(&z->arena, sizeof *kept);
    if (kept != NULL) *kept = *s;
    m->sites[m->count - 1] = kept;
    if (!add_entities(m, e, &parties, &body) || kept == NULL || e->mentions == NULL ||
        e->text == NULL || e->context == NULL) {
        m->failed = true;
        m->count--;
        return false;
    }
    e->mentions[0][0] = e->span[0];
    e->mentions[0][1] = e->span[1];
    e->mention_count = 1;
    if (z->trace != NULL) add_reasons(z, s, e);
    eng_verdict verdict = happens ? ENG_HOLDS : ENG_HOLDS_NOT;
    if (happens && (s->rule->flags & ENG_RULE_CONDITION)) verdict = m->judge(m->judge_context, e);
    m->failed |= verdict == ENG_CANNOT_SAY;
    if (verdict != ENG_HOLDS) {
        m->count--;
        return false;
    }
    uint32_t object = s->object;
    bool meeting = eng_is_act(e, "attend") || eng_is_act(e, "absent") || eng_is_act(e, "host");
    if (object == UINT32_MAX && meeting && s->clause >= 0)
        object = eng_object_noun(z, &z->clauses[s->clause]);
    if (meeting && s->noun != UINT32_MAX && s->noun + 2 < z->chunk_count)
        object = s->noun + 2; /* attendance at the summit */
    if (object != UINT32_MAX) m->taken[object] = (uint32_t)m->count;
    /* "flew to Brussels for the summit" */
    for (uint32_t i = 0; meeting && s->clause >= 0 && i < z->clauses[s->clause].argument_count; i++)
        take_meetings(m, z->clauses[s->clause].arguments[i].phrase);
    /* "Israeli raids killed two": the raid is told already */
    if (actor->count > 0 && eng_same_text(actor->list[0].via, ENG_VIA_WEAPON)) {
        uint32_t raid = z->token_chunk[actor->list[0].last];
        if (raid != UINT32_MAX) m->taken[raid] = (uint32_t)m->count;
    }
    return true;
}
