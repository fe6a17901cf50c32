#include <stdio.h>
#include <string.h>

#include "base/hash.h"
#include "grammar/around.h"
#include "grammar/content.h"
#include "grammar/named.h"
#include "grammar/rules.h"
#include "grammar/rules_internal.h"
#include "grammar/slots.h"
#include "grammar/status.h"
#include "grammar/unlisted.h"
#include "text/sectors.h"
#include "world/cameo.h"

typedef struct matcher {
    eng_analysis *z;
    const eng_rules *rules;
    eng_event *events;
    const eng_site **sites; /* where each event was found */
    size_t count, room;
    uint32_t *taken; /* per chunk: 1 + the event that its noun is part of already */
    bool *discarded; /* per sentence: a dictionary drops its events */
    bool failed;
} matcher;

/* Making the event. */

static bool same_text(const char *a, const char *b) {
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static const char *words(const eng_analysis *z, uint32_t first, uint32_t last) {
    const eng_token *t = z->article->tokens;
    return eng_arena_copy(&((eng_analysis *)z)->arena, z->article->text + t[first].start,
                          t[last - 1].end - t[first].start);
}

static const char *speaker_words(const eng_analysis *z, const eng_status *status) {
    eng_buffer b = {0};
    for (uint32_t i = 0; i < status->speaker_count; i++) {
        eng_phrase p = status->speakers[i];
        uint32_t last = p.last; /* "a source in Cairo": what hangs on the noun belongs to it */
        while (last + 1 < z->chunk_count && strchr("of", z->chunks[last].kind) &&
               z->chunks[last + 1].kind == 'N' &&
               z->chunks[last + 1].sentence == z->chunks[p.first].sentence)
            last += 2;
        uint32_t first = z->chunks[p.first].first;
        while (strchr("<>", z->article->tokens[first].cls) && first + 1 < z->chunks[last - 1].last)
            first++;
        uint32_t start = z->article->tokens[first].start;
        uint32_t stop = z->chunks[last - 1].last - 1;
        if (z->article->tokens[stop].cls == 's' && stop > first) stop--; /* Oman's claim */
        uint32_t end = z->article->tokens[stop].end;
        if (i > 0) eng_buffer_puts(&b, " < ");
        eng_buffer_add(&b, z->article->text + start, end - start);
    }
    const char *text =
        b.size > 0 ? eng_arena_copy(&((eng_analysis *)z)->arena, b.data, b.size) : NULL;
    eng_buffer_free(&b);
    return text;
}

static bool is_act(const eng_event *e, const char *act) {
    return e->act != NULL && strcmp(e->act, act) == 0;
}

/* "Ukraine's NATO membership": of a state that never was in it, a wish. */
static void wished_membership(const eng_analysis *z, eng_event *e, const eng_referents *actor,
                              const eng_referents *recipient) {
    bool promised = e->aux == ENG_AUX_FUTURE;
    if (!is_act(e, "member") || recipient->count != 1 || (e->aux != 0 && !promised)) return;
    const eng_entity *pact = eng_entity_of(z, recipient->list[0].entity);
    if (pact->members == 0) return;
    for (size_t i = 0; i < actor->count; i++)
        for (const uint32_t *m = eng_names_members(z->names, pact); *m != ENG_NO_ENTITY; m++)
            if (*m == actor->list[i].entity) return;
    e->act = "join";
    if (promised) return;
    e->type = ENG_SUPPORT;
    e->aux = ENG_AUX_HYPOTHETICAL;
}

/* "Egypt will not join": who says what he will not do refuses it. */
static bool refuses(const eng_event *e) {
    static const char *const acts[] = {"join",  "sever",  "restore", "withdraw", "sign", "ratify",
                                       "expel", "invite", "readmit", "suspend",  NULL};
    if (e->aux != (ENG_AUX_NEGATION | ENG_AUX_FUTURE)) return false;
    for (int i = 0; acts[i] != NULL; i++)
        if (is_act(e, acts[i])) return true;
    return false;
}

static const char *threat_mode(const eng_event *e) {
    if (e->act != NULL) return "relations";
    if (e->type == ENG_ASSAULT) return "violence";
    if (same_text(e->mode, "expel") || same_text(e->mode, "deport")) return "expel";
    if (same_text(e->mode, "arrest")) return "arrest";
    if (same_text(e->mode, "seize")) return "territory";
    return e->type == ENG_SANCTION || e->type == ENG_COERCE ? "restrict" : NULL;
}

/* "its president said", "supreme leader says": of whom, the text leaves to the reader. */
static bool speaks_for_actor(const eng_analysis *z, eng_phrase speaker) {
    static const char *const heads[] = {"president", "leader", "king", "premier", NULL};
    for (uint32_t i = speaker.first; i < speaker.last; i++) {
        const eng_chunk *c = &z->chunks[i];
        if (c->kind != 'N') continue;
        const char *head = eng_lexicon_lemma_text(z->lexicon, c->lemma);
        for (int k = 0; heads[k] != NULL; k++)
            if (strcmp(head, heads[k]) == 0) return true;
        return c->lemma && z->article->tokens[c->first].cls == 'p' &&
               strcmp(eng_sector_code(z->lexicon->lemmas[c->lemma].sector), "GOV") == 0;
    }
    return false;
}

/* "Iran said it would strike Israel", "We will annex the valley, Israel says": who tells himself
 * what violence he will do threatens. */
static void own_threat(const eng_analysis *z, eng_event *e, const eng_site *s,
                       const eng_referents *actor, const eng_status *status) {
    bool violence =
        e->type == ENG_ASSAULT || (e->type == ENG_COERCE && same_text(e->mode, "seize"));
    if (!violence || e->aux != ENG_AUX_FUTURE || s->clause < 0 || status->speaker_count == 0)
        return;
    eng_referents speaker = {.count = 0};
    eng_resolve(z, status->speakers[0], &speaker);
    bool own = speaker.count == 0 && speaks_for_actor(z, status->speakers[0]);
    for (size_t i = 0; i < speaker.count * actor->count; i++)
        own |= speaker.list[i / actor->count].entity == actor->list[i % actor->count].entity;
    if (!own) return;
    e->mode = threat_mode(e);
    e->type = ENG_THREATEN;
    e->aux = 0;
    e->by = NULL;
}

/* "will not meet Iran", "will not visit Oman": so does who says whom he will not see. */
static void refused_meeting(eng_event *e, const eng_referents *recipient) {
    bool mediates = e->mode != NULL && strcmp(e->mode, "third-party") == 0;
    if (e->type != ENG_CONSULT || recipient->count == 0 || mediates ||
        e->aux != (ENG_AUX_NEGATION | ENG_AUX_FUTURE) || is_act(e, "attend") || is_act(e, "host"))
        return;
    e->type = ENG_REJECT;
    e->mode = "meet";
    e->act = NULL;
    e->aux = ENG_AUX_FUTURE;
}

/* What refusal, threat, denial and the future make of a type (events: conventions 5, 6, 14). */
static void adjust(eng_event *e, const eng_status *status) {
    unsigned negation = e->aux & ENG_AUX_NEGATION;
    if (is_act(e, "attend") && negation) { /* did not attend, refused to attend */
        e->type = ENG_REJECT;
        e->mode = "meet";
        e->act = "absent";
        e->aux &= ~(unsigned)ENG_AUX_NEGATION;
        return;
    }
    bool word = e->type == ENG_REQUEST || e->type == ENG_ACCUSE || e->type == ENG_THREATEN;
    if ((status->governed & ENG_SAYS_REFUSAL) && word) return; /* declined to criticise Iran */
    if (status->governed & ENG_SAYS_REFUSAL) {
        e->mode = e->type == ENG_CONSULT ? "meet" : NULL;
        e->type = ENG_REJECT;
        if (is_act(e, "join")) e->act = "decline";
        if (e->act == NULL || is_act(e, "decline")) e->aux &= ~(unsigned)ENG_AUX_NEGATION;
        return;
    }
    bool kind = e->type == ENG_SUPPORT || e->type == ENG_COOPERATE || e->type == ENG_AID ||
                e->type == ENG_CONSULT || e->type == ENG_AGREE || e->type == ENG_CONCEDE;
    if ((status->governed & ENG_SAYS_THREAT) && kind) { /* vowed to help: a promise */
        e->aux = (e->aux & ~(unsigned)ENG_AUX_HYPOTHETICAL) | ENG_AUX_FUTURE;
    } else if (status->governed & ENG_SAYS_THREAT) {
        e->mode = threat_mode(e);
        e->type = ENG_THREATEN;
        e->aux &= ~(unsigned)(ENG_AUX_HYPOTHETICAL | ENG_AUX_FUTURE);
        if (e->act != NULL) e->aux |= ENG_AUX_HYPOTHETICAL;
        return;
    }
    if (refuses(e)) {
        e->type = ENG_REJECT;
        e->mode = NULL;
        return;
    }
    bool future = (e->aux & ENG_AUX_FUTURE) && !(e->aux & ENG_AUX_HYPOTHETICAL);
    if (future && (e->type == ENG_SUPPORT || e->type == ENG_COOPERATE || e->type == ENG_AID)) {
        e->type = ENG_AGREE;
        e->mode = NULL;
    }
}

/* The sector of a referent: that of its name among the words; NULL where there is none. */
static const char *sector_of(const matcher *m, const eng_referent *r) {
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

static bool add_entities(matcher *m, eng_event *e, const eng_referents *actor,
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

static eng_event *new_event(matcher *m) {
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
static void take_meetings(matcher *m, eng_phrase p) {
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

static void emit(matcher *m, const eng_site *s, const eng_referents *actor,
                 const eng_referents *recipient, const eng_status *status, unsigned aux) {
    eng_analysis *z = m->z;
    eng_event *e = new_event(m);
    if (e == NULL) return;
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
    e->by = is_act(e, "member") && aux == 0 && told_aside(z, s) ? NULL : speaker_words(z, status);
    if (s->rule->cameo == NULL) {
        own_threat(z, e, s, actor, status);
        adjust(e, status);
        refused_meeting(e, recipient);
        wished_membership(z, e, actor, recipient);
    }
    if (!(e->aux & ENG_AUX_HYPOTHETICAL)) e->aux |= eng_office_aux(z, actor);
    e->quad = eng_event_quad(e->type);
    e->cameo = s->rule->cameo ? s->rule->cameo : eng_event_cameo(e->type, e->mode, e->act);
    e->mentions = eng_arena_alloc(&z->arena, sizeof *e->mentions);
    eng_site *kept = eng_arena_alloc(&z->arena, sizeof *kept);
    if (kept != NULL) *kept = *s;
    m->sites[m->count - 1] = kept;
    if (!add_entities(m, e, actor, recipient) || kept == NULL || e->mentions == NULL ||
        e->text == NULL || e->context == NULL) {
        m->failed = true;
        m->count--;
        return;
    }
    e->mentions[0][0] = e->span[0];
    e->mentions[0][1] = e->span[1];
    e->mention_count = 1;
    uint32_t object = s->object;
    bool meeting = is_act(e, "attend") || is_act(e, "absent") || is_act(e, "host");
    if (object == UINT32_MAX && meeting && s->clause >= 0)
        object = eng_object_noun(z, &z->clauses[s->clause]);
    if (meeting && s->noun != UINT32_MAX && s->noun + 2 < z->chunk_count)
        object = s->noun + 2; /* attendance at the summit */
    if (object != UINT32_MAX) m->taken[object] = (uint32_t)m->count;
    /* "flew to Brussels for the summit" */
    for (uint32_t i = 0; meeting && s->clause >= 0 && i < z->clauses[s->clause].argument_count; i++)
        take_meetings(m, z->clauses[s->clause].arguments[i].phrase);
    /* "Israeli raids killed two": the raid is told already */
    if (actor->count > 0 && same_text(actor->list[0].via, ENG_VIA_WEAPON))
        m->taken[z->token_chunk[actor->list[0].last]] = (uint32_t)m->count;
}

/* "sent no delegation": the determiner denies the act. */
static bool negative(const eng_analysis *z, uint32_t chunk) {
    const eng_token *t = &z->article->tokens[z->chunks[chunk].first];
    return t->cls == 'd' && strcmp(eng_lexicon_lemma_text(z->lexicon, t->lemma), "no") == 0;
}

/* Whether an infinitive says what the verb, or the noun, is about: agree to leave. */
static bool has_infinitive(const eng_analysis *z, const eng_site *s) {
    if (s->clause < 0)
        return s->noun + 1 < z->chunk_count && strchr("IV", z->chunks[s->noun + 1].kind) &&
               z->chunks[s->noun + 1].sentence == z->chunks[s->noun].sentence;
    size_t end;
    eng_sentence_clauses(z, z->clauses[s->clause].sentence, &end);
    for (size_t i = (size_t)s->clause + 1; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        if (c->parent != s->clause || c->kind != ENG_CLAUSE_INFINITIVE) continue;
        const eng_chunk *before = &z->chunks[c->verb - 1]; /* "declined his offer to leave" */
        const eng_lemma *noun = before->kind == 'N' ? &z->lexicon->lemmas[before->lemma] : NULL;
        bool person = noun && (noun->noun_tags & (ENG_NOUN_PERSON | ENG_NOUN_GROUP));
        if (before->lemma == 0 || noun == NULL || person || !(noun->event || noun->says))
            return true;
    }
    return false;
}

/* Whether what is said must or should be: said that Egypt must leave, has to leave. */
static bool is_obliged(const eng_analysis *z, const eng_site *s) {
    static const char *const modals[] = {"must", "should", "ought", NULL};
    int32_t said = s->clause >= 0 ? eng_said_clause(z, s->clause) : -1;
    if (said < 0) return false;
    const eng_chunk *verb = &z->chunks[z->clauses[said].verb];
    const char *need = eng_lexicon_lemma_text(z->lexicon, verb->lemma);
    eng_site inner = {.clause = said};
    bool needs = strcmp(need, "need") == 0 || strcmp(need, "have") == 0;
    if (needs && has_infinitive(z, &inner)) return true;
    for (int k = 0; modals[k] != NULL; k++)
        if (strcmp(eng_lexicon_lemma_text(z->lexicon, verb->modal), modals[k]) == 0) return true;
    return false;
}

/* Notes how far a rule got, where that is asked for; false unless it gave an event. */
static bool note(matcher *m, const eng_rule *r, uint32_t token, eng_step step, uint32_t wanted) {
    eng_trace *trace = m->z->trace;
    if (trace == NULL) return step == ENG_STEP_EVENT;
    if (trace->count == trace->room) {
        size_t room = trace->room ? trace->room * 2 : 64;
        eng_attempt *at = eng_arena_alloc(&m->z->arena, room * sizeof *at);
        if (at == NULL) {
            m->failed = true;
            return step == ENG_STEP_EVENT;
        }
        if (trace->count > 0) memcpy(at, trace->at, trace->count * sizeof *at);
        trace->at = at;
        trace->room = room;
    }
    eng_attempt *a = &trace->at[trace->count++];
    *a = (eng_attempt){(uint32_t)(r - m->rules->rules), token, wanted, {0, 0}, step};
    if (step == ENG_STEP_EVENT && m->count > 0)
        memcpy(a->span, m->events[m->count - 1].span, sizeof a->span);
    return step == ENG_STEP_EVENT;
}

const char *eng_step_name(eng_step step) {
    static const char *const names[] = {[ENG_STEP_PARTICLE] = "particle",
                                        [ENG_STEP_PREPOSITION] = "preposition",
                                        [ENG_STEP_OBJECT] = "object",
                                        [ENG_STEP_TAKEN] = "taken",
                                        [ENG_STEP_INFINITIVE] = "infinitive",
                                        [ENG_STEP_OBLIGED] = "obliged",
                                        [ENG_STEP_CONTENT] = "content",
                                        [ENG_STEP_NEGATED] = "negated",
                                        [ENG_STEP_ACTOR] = "actor",
                                        [ENG_STEP_PLURAL] = "plural",
                                        [ENG_STEP_RECIPIENT] = "recipient",
                                        [ENG_STEP_OUTER] = "outer",
                                        [ENG_STEP_RANK] = "rank",
                                        [ENG_STEP_EVENT] = "event"};
    return names[step];
}

/* The word that a site begins with. */
static uint32_t trigger_token(const eng_analysis *z, const eng_site *s) {
    if (s->compound >= 0) return s->span[1] - 1;
    return z->chunks[s->clause >= 0 ? z->clauses[s->clause].verb : s->noun].head;
}

static bool wants_attacker(const eng_rule *r) {
    for (const uint32_t *slot = r->actor; *slot != ENG_SLOT_NONE; slot++)
        if (*slot == ENG_SLOT_ATTACKER) return true;
    return false;
}

/* Whom a dictionary's pattern names; `named` is 1 + the mention, 0 for nobody. */
static void fill_named(const matcher *m, uint32_t named, eng_referents *out) {
    if (named == 0) return;
    const eng_mention *mention = &m->z->article->mentions[named - 1];
    eng_referents found = {.count = 1,
                           .list[0] = {.entity = mention->entity,
                                       .person = mention->person,
                                       .first = mention->first,
                                       .last = mention->last}};
    eng_add_referents(out, &found, 0, m->z);
}

/* "accused each other", "shouted at one another": what one does the other does. */
static bool is_mutual(const eng_analysis *z, const eng_site *s) {
    const eng_clause *c = s->clause >= 0 ? &z->clauses[s->clause] : NULL;
    for (uint32_t i = 0; c != NULL && i < c->argument_count; i++) {
        uint32_t head = z->chunks[c->arguments[i].phrase.first].last - 1;
        if (head == 0) continue;
        bool each = eng_word_is(z, head, "other") && eng_word_is(z, head - 1, "each");
        bool one = eng_word_is(z, head, "another") && eng_word_is(z, head - 1, "one");
        if (each || one) return true;
    }
    return false;
}

/* How far the rule gets at the site; it gives an event at the last step. */
static eng_step steps(matcher *m, eng_site *s) {
    const eng_rule *r = s->rule;
    s->content = r->content[0] != 0 ? eng_content(m->z, s) : -1;
    if (r->content[0] != 0 && s->content < 0 && !(r->flags & ENG_RULE_CONTENT_OPTIONAL))
        return ENG_STEP_CONTENT;
    if ((r->flags & ENG_RULE_INFINITIVE) && !has_infinitive(m->z, s)) return ENG_STEP_INFINITIVE;
    if ((r->flags & ENG_RULE_OBLIGED) && !is_obliged(m->z, s)) return ENG_STEP_OBLIGED;
    eng_status status = {0};
    if (s->compound < 0 && s->clause >= 0) status = eng_clause_status(m->z, s->clause);
    if (s->compound < 0 && s->clause < 0) status = eng_noun_status(m->z, s->noun);
    unsigned aux = status.aux | (r->flags & ENG_RULE_FUTURE ? ENG_AUX_FUTURE : 0);
    if (s->object != UINT32_MAX && negative(m->z, s->object)) aux |= ENG_AUX_NEGATION;
    if (r->flags & ENG_RULE_NEGATED) {
        if (!(aux & ENG_AUX_NEGATION)) return ENG_STEP_NEGATED;
        aux &= ~(unsigned)ENG_AUX_NEGATION;
    }
    eng_referents actor = {.count = 0}, recipient = {.count = 0};
    eng_found found = {m->z, m->events, m->count};
    fill_named(m, s->source, &actor);
    fill_named(m, s->target, &recipient);
    if (s->source == 0) eng_fill(&found, s, r->actor, r->actor_kinds, &actor, &actor);
    if (s->target == 0) eng_fill(&found, s, r->recipient, r->recipient_kinds, &actor, &recipient);
    if (actor.count == 0 && wants_attacker(r))
        eng_attacker(&found, s, &recipient, r->actor_kinds, &actor);
    if (s->reversed) {
        eng_referents other = actor;
        actor = recipient;
        recipient = other;
    }
    if (r->flags & ENG_RULE_RECIPROCAL) {
        if (actor.count == 0) return ENG_STEP_ACTOR; /* "a deal with Mexico and Peru": whose? */
        /* "refused to meet Iran": he alone refuses it */
        unsigned never = ENG_AUX_NEGATION | ENG_AUX_FUTURE; /* "will not meet Iran" */
        bool by_one = recipient.count > 0 && ((status.governed & ENG_SAYS_REFUSAL) ||
                                              (r->type == ENG_CONSULT && aux == never));
        if (!by_one) eng_add_referents(&actor, &recipient, 0, m->z);
        if (!by_one) recipient.count = 0;
        if (!by_one && actor.count < 2) return ENG_STEP_RECIPIENT;
    }
    if (actor.count == 0 && !(r->flags & ENG_RULE_ACTOR_OPTIONAL)) return ENG_STEP_ACTOR;
    if ((r->flags & ENG_RULE_PLURAL) && actor.count < 2) return ENG_STEP_PLURAL;
    bool alone = r->flags & (ENG_RULE_RECIPIENT_OPTIONAL | ENG_RULE_RECIPROCAL);
    eng_referents both = {.count = 0}; /* of a kind that it can be done to */
    if (recipient.count == 0) eng_add_referents(&both, &actor, r->recipient_kinds, m->z);
    alone |= both.count > 1 && both.count == actor.count && is_mutual(m->z, s);
    if (recipient.count == 0 && r->recipient[0] != ENG_SLOT_NONE && !alone)
        return ENG_STEP_RECIPIENT;
    if (actor.count + recipient.count == 0) return ENG_STEP_ACTOR;
    emit(m, s, &actor, &recipient, &status, aux);
    return ENG_STEP_EVENT;
}

/* Tries the rule at the site; true when it gave an event. */
static bool try_rule(matcher *m, eng_site *s) {
    return note(m, s->rule, trigger_token(m->z, s), steps(m, s), 0);
}

/* The chunk in the clause's object (or passive subject) whose head is the noun, or UINT32_MAX. */
static uint32_t find_object(const eng_analysis *z, const eng_clause *c, uint32_t noun) {
    if (z->chunks[c->verb].verb & ENG_VG_PASSIVE)
        for (uint32_t i = c->subject.first; i < c->subject.last; i++)
            if (z->chunks[i].kind == 'N' && z->chunks[i].lemma == noun) return i;
    for (uint32_t k = 0; k < c->argument_count; k++) {
        if (c->arguments[k].preposition != 0) continue;
        for (uint32_t i = c->arguments[k].phrase.first; i < c->arguments[k].phrase.last; i++)
            if (z->chunks[i].kind == 'N' && z->chunks[i].lemma == noun) return i;
    }
    return UINT32_MAX;
}

static bool has_preposition(const eng_analysis *z, int32_t clause, uint32_t lemma) {
    const eng_clause *c = &z->clauses[clause];
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].preposition == lemma) return true;
    for (size_t i = (size_t)clause + 1; i < z->clause_count; i++) /* warn against leaving */
        if (z->clauses[i].sentence != c->sentence)
            return false;
        else if (z->clauses[i].parent == clause && z->clauses[i].kind == ENG_CLAUSE_ING &&
                 z->clauses[i].marker == lemma)
            return true;
    return false;
}

/* "was critical of Iran", "remains ready to help": the adjective behind the verb. */
static void match_adjective(matcher *m, int32_t clause) {
    const eng_analysis *z = m->z;
    uint32_t next = z->clauses[clause].verb + 1;
    if (next >= z->chunk_count || z->chunks[next].kind != 'a') return;
    const eng_chunk *c = &z->chunks[next];
    for (uint32_t i = eng_first_trigger(m->rules, z->article->tokens[c->head].lemma); i != 0;
         i = m->rules->triggers[i].next) {
        const eng_trigger *t = &m->rules->triggers[i];
        if (!t->adjective) continue;
        eng_site s = {.rule = &m->rules->rules[t->rule],
                      .clause = clause,
                      .noun = UINT32_MAX,
                      .compound = -1,
                      .object = UINT32_MAX,
                      .span = {c->head, c->head + 1},
                      .content = -1};
        if (try_rule(m, &s) && !(s.rule->flags & ENG_RULE_TENTATIVE)) return;
    }
}

/* What the verb dictionary codes of a clause; true where it has the verb, and no other rule is
 * tried. */
static bool match_dictionary(matcher *m, int32_t clause) {
    eng_coded coded;
    if (m->rules->patterns == NULL || !eng_patterns_match(m->rules->patterns, m->z, clause, &coded))
        return false;
    uint32_t sentence = m->z->clauses[clause].sentence;
    if (coded.rule == ENG_PATTERN_DISCARD) m->discarded[sentence] = true;
    m->z->discarded += coded.rule == ENG_PATTERN_DISCARD;
    m->z->complex += coded.rule == ENG_PATTERN_COMPLEX;
    for (int back = 0; back < 2; back++) {
        int rule = back ? coded.reverse : coded.rule;
        if (rule < 0) continue;
        eng_site s = {.rule = &m->rules->rules[rule],
                      .clause = clause,
                      .noun = UINT32_MAX,
                      .compound = -1,
                      .object = UINT32_MAX,
                      .span = {coded.first, coded.last},
                      .content = -1,
                      .source = (uint32_t)(coded.source + 1),
                      .target = (uint32_t)(coded.target + 1),
                      .reversed = back == 1};
        try_rule(m, &s);
    }
    return true;
}

/* The first rule that fits the clause gives its event. */
static void match_clause(matcher *m, int32_t clause) {
    const eng_analysis *z = m->z;
    const eng_clause *c = &z->clauses[clause];
    const eng_chunk *verb = &z->chunks[c->verb];
    if (match_dictionary(m, clause)) return;
    match_adjective(m, clause);
    bool has = strcmp(eng_lexicon_lemma_text(z->lexicon, verb->lemma), "have") == 0;
    if ((verb->verb & ENG_VG_COPULA) && !has) return;
    for (uint32_t i = eng_first_trigger(m->rules, verb->lemma); i != 0;
         i = m->rules->triggers[i].next) {
        const eng_trigger *t = &m->rules->triggers[i];
        const eng_rule *r = &m->rules->rules[t->rule];
        if (t->noun || t->adjective) continue;
        if (t->particle != verb->particle) {
            note(m, r, verb->head, ENG_STEP_PARTICLE, t->particle);
            continue;
        }
        if (t->preposition && !has_preposition(z, clause, t->preposition)) {
            note(m, r, verb->head, ENG_STEP_PREPOSITION, t->preposition);
            continue;
        }
        uint32_t first = verb->verb & ENG_VG_NEGATED ? verb->first : verb->head;
        eng_site s = {.rule = r,
                      .clause = clause,
                      .noun = UINT32_MAX,
                      .compound = -1,
                      .object = UINT32_MAX,
                      .span = {first, verb->last},
                      .content = -1};
        if (t->object) {
            s.object = find_object(z, c, t->object);
            if (s.object == UINT32_MAX) {
                note(m, r, verb->head, ENG_STEP_OBJECT, t->object);
                continue;
            }
            uint32_t end = z->chunks[s.object].last, start = z->chunks[s.object].first;
            if (end > s.span[1]) s.span[1] = end;
            if (start < s.span[0]) s.span[0] = start;
        }
        unsigned more = ENG_RULE_ALSO | ENG_RULE_TENTATIVE;
        if (try_rule(m, &s) && !(s.rule->flags & more)) return;
    }
}

/* Whether the word stands in the noun phrase before its head: "drone attack". */
static bool has_modifier(const eng_analysis *z, const eng_chunk *c, uint32_t lemma) {
    for (uint32_t i = c->first; i < c->head; i++) {
        uint32_t word = z->article->tokens[i].word;
        if (word == ENG_NO_WORD) continue;
        const eng_word *w = &z->lexicon->words[word];
        if (w->noun == lemma || w->lemma == lemma || w->verb == lemma) return true;
    }
    return false;
}

static bool try_nouns(matcher *m, uint32_t chunk, uint32_t lemma, bool itself) {
    const eng_chunk *c = &m->z->chunks[chunk];
    for (uint32_t i = eng_first_trigger(m->rules, lemma); i != 0; i = m->rules->triggers[i].next) {
        const eng_trigger *t = &m->rules->triggers[i];
        const eng_rule *r = &m->rules->rules[t->rule];
        if (t->noun != itself || t->adjective) continue;
        if (itself && t->object && !has_modifier(m->z, c, t->object)) {
            note(m, r, c->head, ENG_STEP_OBJECT, t->object);
            continue;
        }
        if (!itself &&
            (t->object || t->particle || (r->flags & (ENG_RULE_NO_NOUN | ENG_RULE_NEGATED))))
            continue;
        /* "held talks" is one meeting; where a verb's rule says "also", the noun has its own say */
        uint32_t with = m->taken[chunk];
        bool also = with != 0 && (m->sites[with - 1]->rule->flags & ENG_RULE_ALSO);
        if (with != 0 && (!also || same_text(m->events[with - 1].act, r->act))) {
            note(m, r, c->head, ENG_STEP_TAKEN, 0);
            continue;
        }
        eng_site s = {.rule = r,
                      .clause = -1,
                      .noun = chunk,
                      .compound = -1,
                      .object = UINT32_MAX,
                      .span = {c->head, c->head + 1},
                      .content = -1};
        if (try_rule(m, &s) && !(r->flags & ENG_RULE_TENTATIVE)) return true;
    }
    return false;
}

static void match_noun(matcher *m, uint32_t chunk) {
    const eng_chunk *c = &m->z->chunks[chunk];
    if ((c->kind != 'N' && c->kind != 'O') || c->lemma == 0) return;
    if (m->z->article->tokens[c->head].cls != 'n') return;
    if (try_nouns(m, chunk, c->lemma, true)) return;
    uint32_t verb = m->z->lexicon->lemmas[c->lemma].event;
    if (verb != 0) try_nouns(m, chunk, verb, false);
}

static void match_compounds(matcher *m, uint32_t chunk) {
    const eng_analysis *z = m->z;
    const eng_chunk *c = &z->chunks[chunk];
    for (uint32_t i = c->first; i + 2 < c->last && c->kind == 'N'; i++) {
        int32_t mention = z->article->tokens[i].mention;
        if (mention < 0 || z->article->tokens[i].cls != 'm') continue;
        uint32_t part = z->article->mentions[mention].last + 1;
        if (part >= c->last || z->article->mentions[mention].first != i) continue;
        uint32_t lemma = z->article->tokens[part].lemma;
        for (uint32_t k = eng_first_trigger(m->rules, lemma); k != 0;
             k = m->rules->triggers[k].next) {
            const eng_rule *r = &m->rules->rules[m->rules->triggers[k].rule];
            if (!(r->flags & ENG_RULE_COMPOUND)) continue;
            eng_site s = {.rule = r,
                          .clause = -1,
                          .noun = chunk,
                          .compound = mention,
                          .object = UINT32_MAX,
                          .span = {i, part + 1},
                          .content = -1};
            if (try_rule(m, &s) && !(r->flags & ENG_RULE_TENTATIVE)) break;
        }
    }
}

/* Whether clause `inner` is said, asked or promised in clause `outer`. */
static bool inside(const eng_analysis *z, int32_t inner, int32_t outer) {
    while (inner >= 0 && inner != outer) {
        if (strchr("swp", z->clauses[inner].kind)) return false;
        inner = z->clauses[inner].parent;
    }
    return inner == outer;
}

/* "invited Sweden to join": an act that another event tells as its content gives way to it. */
static bool is_content(matcher *m, size_t i) {
    for (size_t k = 0; m->sites[i]->clause >= 0 && k < m->count; k++) {
        const eng_site *s = m->sites[k];
        if (k == i || s->content != m->sites[i]->clause) continue;
        if (!(s->rule->flags & ENG_RULE_TENTATIVE)) return true;
        m->events[i].yields = m->events[k].mentions[0];
    }
    return false;
}

/* A demand or promise whose content is an act of its own gives way to it (convention 6): at once,
 * or, where that act still waits for its condition, when the condition holds. */
static void drop_outer(matcher *m) {
    size_t n = 0;
    for (size_t i = 0; i < m->count; i++) {
        const eng_site *s = m->sites[i];
        bool drop = false;
        for (size_t k = 0; (s->rule->flags & ENG_RULE_OUTER) && s->clause >= 0 && k < m->count;
             k++) {
            const eng_event *e = &m->events[k];
            bool act = e->act != NULL || s->rule->type == ENG_AGREE ||
                       (e->type == s->rule->type && e->type != ENG_REQUEST);
            int32_t clause = m->sites[k]->clause;
            bool within = k != i && act && clause > s->clause &&
                          e->sentence == m->events[i].sentence &&
                          m->z->clauses[clause].verb > m->z->clauses[s->clause].verb &&
                          inside(m->z, clause, s->clause);
            if (within && (m->sites[k]->rule->flags & ENG_RULE_TENTATIVE))
                m->events[i].yields = e->mentions[0];
            else
                drop |= within;
        }
        drop |= is_content(m, i);
        if (drop) {
            note(m, s->rule, trigger_token(m->z, s), ENG_STEP_OUTER, 0);
            continue;
        }
        m->sites[n] = s;
        m->events[n++] = m->events[i];
    }
    m->count = n;
}

/* What a dictionary says of whole sentences: some codes count alone or not at all. */
static void rank(matcher *m) {
    size_t n = 0;
    for (size_t i = 0; i < m->count; i++) {
        const eng_event *e = &m->events[i];
        unsigned flags = m->sites[i]->rule->flags;
        bool drop = m->discarded[e->sentence];
        for (size_t k = 0; k < m->count && !drop; k++) {
            if (k == i || m->events[k].sentence != e->sentence) continue;
            unsigned others = m->sites[k]->rule->flags;
            drop |= (flags & ENG_RULE_SUBORDINATE) && !(others & ENG_RULE_SUBORDINATE);
            drop |= !(flags & ENG_RULE_DOMINANT) && (others & ENG_RULE_DOMINANT);
        }
        if (drop) note(m, m->sites[i]->rule, trigger_token(m->z, m->sites[i]), ENG_STEP_RANK, 0);
        if (drop) continue;
        m->sites[n] = m->sites[i];
        m->events[n++] = m->events[i];
    }
    m->count = n;
}

/* Merging. */

static bool same_ids(const char **a, size_t n, const char **b, size_t k) {
    if (n != k) return false;
    for (size_t i = 0; i < n; i++) {
        bool found = false;
        for (size_t j = 0; j < k; j++)
            found |= strcmp(a[i], b[j]) == 0;
        if (!found) return false;
    }
    return true;
}

static bool same_event(const eng_event *a, const eng_event *b) {
    return a->type == b->type && a->aux == b->aux && same_text(a->act, b->act) &&
           same_text(a->cameo, b->cameo) && same_text(a->mode, b->mode) &&
           same_ids(a->actor, a->actors, b->actor, b->actors) &&
           same_ids(a->recipient, a->recipients, b->recipient, b->recipients);
}

/* Whether event `a` may take in event `b`: what waits for a condition stays by itself. */
static bool may_merge(const matcher *m, size_t a, size_t b) {
    unsigned flags = m->sites[a]->rule->flags | m->sites[b]->rule->flags;
    return !(flags & ENG_RULE_TENTATIVE) && same_event(&m->events[a], &m->events[b]);
}

static void merge(matcher *m) {
    size_t n = 0;
    for (size_t i = 0; i < m->count; i++) {
        size_t k = 0;
        while (k < n && !may_merge(m, k, i))
            k++;
        if (k == n) {
            m->sites[n] = m->sites[i];
            m->events[n++] = m->events[i];
            continue;
        }
        eng_event *e = &m->events[k];
        if ((e->mention_count & (e->mention_count - 1)) == 0) { /* full: its room is a power of 2 */
            uint32_t(*spans)[2] =
                eng_arena_alloc(&m->z->arena, e->mention_count * 2 * sizeof *spans);
            if (spans == NULL) {
                m->failed = true;
                return;
            }
            memcpy(spans, e->mentions, e->mention_count * sizeof *spans);
            e->mentions = spans;
        }
        memcpy(e->mentions[e->mention_count], m->events[i].mentions[0], sizeof *e->mentions);
        e->mention_count++;
    }
    m->count = n;
}

static void sort_by_place(matcher *m) {
    for (size_t i = 1; i < m->count; i++) {
        eng_event e = m->events[i];
        const eng_site *site = m->sites[i];
        size_t k = i;
        while (k > 0 && m->events[k - 1].span[0] > e.span[0]) {
            m->events[k] = m->events[k - 1];
            m->sites[k] = m->sites[k - 1];
            k--;
        }
        m->events[k] = e;
        m->sites[k] = site;
    }
}

void eng_event_id(char id[17], uint64_t text, const uint32_t span[2], const char *rule) {
    uint64_t h = eng_hash(span, 2 * sizeof *span, text);
    h = eng_hash(rule, strlen(rule), h);
    snprintf(id, 17, "%016llx", (unsigned long long)h);
}

bool eng_find_events(eng_analysis *z, const eng_rules *rules, eng_event **events, size_t *count) {
    matcher m = {.z = z, .rules = rules};
    m.taken = eng_arena_zalloc(&z->arena, z->chunk_count + 1, sizeof *m.taken);
    if (rules->patterns != NULL)
        m.discarded = eng_arena_zalloc(&z->arena, z->article->sentence_count + 1, 1);
    if (m.taken == NULL || (rules->patterns != NULL && m.discarded == NULL)) return false;
    for (size_t i = 0; i < z->clause_count; i++)
        match_clause(&m, (int32_t)i);
    for (uint32_t i = 0; i < z->chunk_count; i++) {
        match_noun(&m, i);
        match_compounds(&m, i);
    }
    drop_outer(&m);
    if (rules->patterns != NULL) rank(&m);
    sort_by_place(&m);
    merge(&m);
    uint64_t text = m.count > 0 ? eng_hash(z->article->text, z->article->size, 0) : 0;
    for (size_t i = 0; i < m.count; i++)
        eng_event_id(m.events[i].id, text, m.events[i].span, m.events[i].rule);
    *events = m.events;
    *count = m.count;
    return !m.failed;
}
