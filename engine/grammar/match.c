#include <stdio.h>
#include <string.h>

#include "base/hash.h"
#include "grammar/around.h"
#include "grammar/content.h"
#include "grammar/match_internal.h"
#include "grammar/named.h"
#include "grammar/unlisted.h"
#include "grammar/clauses_internal.h"
#include "grammar/slots_internal.h"
#include "grammar/word_id.h"

bool eng_note_attempt(eng_matcher *m, const eng_rule *r, uint32_t token, eng_step step,
                      uint32_t wanted) {
    eng_trace *trace = m->z->trace;
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
    static const char *const names[] = {
        [ENG_STEP_PARTICLE] = "particle",   [ENG_STEP_PREPOSITION] = "preposition",
        [ENG_STEP_OBJECT] = "object",       [ENG_STEP_TAKEN] = "taken",
        [ENG_STEP_NEEDS] = "needs",         [ENG_STEP_INFINITIVE] = "infinitive",
        [ENG_STEP_OBLIGED] = "obliged",     [ENG_STEP_CONTENT] = "content",
        [ENG_STEP_NEGATED] = "negated",     [ENG_STEP_ACTOR] = "actor",
        [ENG_STEP_PLURAL] = "plural",       [ENG_STEP_RECIPIENT] = "recipient",
        [ENG_STEP_CONDITION] = "condition", [ENG_STEP_OUTER] = "outer",
        [ENG_STEP_RANK] = "rank",           [ENG_STEP_EVENT] = "event"};
    return names[step];
}

uint32_t eng_trigger_token(const eng_analysis *z, const eng_site *s) {
    if (s->compound >= 0) return s->span[1] - 1;
    return z->chunks[s->clause >= 0 ? z->clauses[s->clause].verb : s->noun].head;
}

/* "sent no delegation": the determiner denies the act. */
static bool negative(const eng_analysis *z, uint32_t chunk) {
    const eng_token *t = &z->article->tokens[z->chunks[chunk].first];
    return t->cls == 'd' && eng_lemma_is(z, t->lemma, "no");
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
        bool own = s->object != UINT32_MAX && c->verb == s->object + 1; /* voiced a wish to leave */
        if (own || before->lemma == 0 || noun == NULL || person || !(noun->event || noun->says))
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
    uint32_t next = z->clauses[said].verb + 1; /* "has to leave", but "has the power to leave" */
    bool needs = strcmp(need, "need") == 0 || strcmp(need, "have") == 0;
    if (needs && next < z->chunk_count && strchr("IV", z->chunks[next].kind)) return true;
    return eng_lemma_among(z, verb->modal, modals);
}

static bool wants_actor(const eng_rule *r, uint32_t wanted) {
    for (const uint32_t *slot = r->actor; *slot != ENG_SLOT_NONE; slot++)
        if (*slot == wanted) return true;
    return false;
}

/* Whom a dictionary's pattern names; `named` is 1 + the mention, 0 for nobody. */
static void fill_named(const eng_matcher *m, uint32_t named, eng_referents *out) {
    if (named == 0) return;
    const eng_mention *mention = &m->z->article->mentions[named - 1];
    eng_referents found = {.count = 1,
                           .list[0] = {.entity = mention->entity,
                                       .person = mention->person,
                                       .first = mention->first,
                                       .last = mention->last}};
    eng_add_referents(out, &found, 0, m->z);
}

/* "each blamed the other", "Iran and Oman each blamed the other" */
static bool says_each(const eng_analysis *z, const eng_clause *c) {
    if (c->subject.first >= c->subject.last || c->subject.first > c->verb) return false;
    for (uint32_t i = z->chunks[c->subject.first].first; i < z->chunks[c->verb].head; i++)
        if (eng_word_is(z, i, "each")) return true;
    return false;
}

/* "accused each other", "shouted at one another", "expelled each other's envoys", "each accused the
 * other": what one does the other does. */
static bool is_mutual(const eng_analysis *z, const eng_site *s) {
    const eng_clause *c = s->clause >= 0 ? &z->clauses[s->clause] : NULL;
    bool things = s->rule->type == ENG_SANCTION || s->rule->type == ENG_ACCUSE;
    for (uint32_t i = 0; c != NULL && i < c->argument_count; i++) {
        const eng_chunk *object = &z->chunks[c->arguments[i].phrase.first];
        uint32_t head = object->last - 1;
        if (things && object->kind == 'O' && head > object->first) head--; /* its 's */
        if (head == 0) continue;
        bool each = eng_word_is(z, head, "other") && eng_word_is(z, head - 1, "each");
        bool one = eng_word_is(z, head, "another") && eng_word_is(z, head - 1, "one");
        bool the = eng_word_is(z, head, "other") && eng_word_is(z, head - 1, "the");
        if (each || one || (the && says_each(z, c))) return true;
    }
    return false;
}

/* "Russia and five other states signed": the subject has more parties than are named. */
static bool with_others(const eng_analysis *z, const eng_site *s) {
    if (s->clause < 0) return false;
    eng_phrase p = z->clauses[s->clause].subject;
    for (uint32_t i = p.first + 1; i < p.last; i++) {
        const eng_chunk *c = &z->chunks[i];
        if (c->kind != 'N' || z->chunks[i - 1].kind != 'c') continue;
        bool lands = c->lemma && (z->lexicon->lemmas[c->lemma].noun_tags & ENG_NOUN_COUNTRY) &&
                     eng_plural_phrase(z, (eng_phrase){i, i + 1});
        if (lands || eng_word_is(z, c->head, "others")) return true;
    }
    return false;
}

/* "was signed by all EU members": one body is named, but those who act are several. */
static bool of_members(const eng_analysis *z, const eng_referents *actor) {
    static const char *const who[] = {"member", "state", "country", "nation",
                                      "leader", "ally",  "head",    NULL};
    if (actor->count != 1 || !eng_is_pact(z, actor->list[0].entity)) return false;
    uint32_t chunk = z->token_chunk[actor->list[0].first];
    if (chunk == UINT32_MAX) return false;
    bool of = chunk >= 2 && z->chunks[chunk - 1].kind == 'o' && /* all members of the EU */
              z->chunks[chunk - 2].kind == 'N' &&
              z->chunks[chunk - 2].sentence == z->chunks[chunk].sentence;
    if (of) chunk -= 2;
    return eng_lemma_among(z, z->chunks[chunk].lemma, who) &&
           eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1});
}

static eng_status status_of(const eng_matcher *m, const eng_site *s) {
    if (s->compound >= 0) return (eng_status){0};
    return s->clause >= 0 ? eng_clause_status(m->z, s->clause) : eng_noun_status(m->z, s->noun);
}

/* What the site's words and the rule say of whether it happened. */
static unsigned aux_of(const eng_matcher *m, const eng_site *s, const eng_status *status) {
    unsigned aux = status->aux | (s->rule->flags & ENG_RULE_FUTURE ? ENG_AUX_FUTURE : 0);
    if (s->object != UINT32_MAX && negative(m->z, s->object)) aux |= ENG_AUX_NEGATION;
    if (s->rule->flags & ENG_RULE_NEGATED) aux &= ~(unsigned)ENG_AUX_NEGATION;
    return aux;
}

static bool is_denied(const eng_matcher *m, const eng_site *s) {
    return (s->object != UINT32_MAX && negative(m->z, s->object)) ||
           (status_of(m, s).aux & ENG_AUX_NEGATION);
}

/* "joined the bloc along with Chad": who enters, leaves or signs with the subject. */
static void add_companions(const eng_analysis *z, const eng_site *s, eng_referents *actor) {
    static const char *const acts[] = {"join",   "withdraw", "apply", "sign",   "ratify",
                                       "attend", "decline",  "form",  "member", NULL};
    static const char *const with[] = {"along", "together", NULL};
    bool enters = false;
    for (int i = 0; s->rule->act != NULL && acts[i] != NULL; i++)
        enters |= strcmp(s->rule->act, acts[i]) == 0;
    const eng_clause *c = s->clause >= 0 ? &z->clauses[s->clause] : NULL;
    for (uint32_t i = 0; enters && c != NULL && i < c->argument_count; i++) {
        const eng_argument *a = &c->arguments[i];
        uint32_t first = a->phrase.first < a->phrase.last ? z->chunks[a->phrase.first].first : 0;
        eng_referents found = eng_nobody();
        if (a->preposition != eng_word_id(z, "with") || first < 2 || a->phrase.first < c->verb ||
            !eng_has_lemma(z, first - 2, first - 1, with))
            continue;
        eng_resolve(z, a->phrase, &found);
        /* "left NATO along with the OAS": one of its own kind */
        eng_add_referents(actor, &found, 1u << eng_entity_of(z, actor->list[0].entity)->kind, z);
    }
}

/* "joined Oman and Chad to condemn Iran": those whom one joins for an act do it too; "joined Oman
 * in condemning Iran": Oman did so before. */
static void add_joined(const eng_analysis *z, const eng_site *s, const eng_referents *recipient,
                       eng_referents *actor) {
    const eng_clause *c = s->clause >= 0 ? &z->clauses[s->clause] : NULL;
    if (c == NULL || c->own_subject || c->parent < 0 || s->rule->type == ENG_CONSULT) return;
    const eng_clause *joins = &z->clauses[c->parent];
    const eng_chunk *verb = &z->chunks[joins->verb];
    if (c->kind != ENG_CLAUSE_INFINITIVE || verb->lemma != eng_word_id(z, "join")) return;
    if (verb->verb & (ENG_VG_PASSIVE | ENG_VG_NEGATED)) return;
    unsigned states = 1u << ENG_KIND_STATE; /* "joined NATO to fight Iran": that is why it did */
    for (uint32_t i = 0; i < joins->argument_count; i++) {
        const eng_argument *a = &joins->arguments[i];
        bool whom = a->preposition == 0 || a->preposition == eng_word_id(z, "with");
        eng_referents found = eng_nobody();
        if (whom && a->phrase.first < c->verb) eng_resolve(z, a->phrase, &found);
        eng_remove_shared(&found, recipient); /* "joined with Oman to help Oman" */
        eng_add_referents(actor, &found, states, z);
    }
}

/* Who acts and on whom. False where nobody is the actor that the rule wants. */
static bool fill(eng_matcher *m, eng_site *s, eng_referents *actor, eng_referents *recipient) {
    const eng_rule *r = s->rule;
    eng_found found = {m->z, m->events, m->count};
    fill_named(m, s->source, actor);
    fill_named(m, s->target, recipient);
    bool attacker = wants_actor(r, ENG_SLOT_ATTACKER), captor = wants_actor(r, ENG_SLOT_CAPTOR);
    bool by_recipient = s->reversed || attacker || captor;
    if (s->source == 0) eng_fill(&found, s, r->actor, r->actor_kinds, actor, actor);
    bool needed = !(r->flags & ENG_RULE_ACTOR_OPTIONAL) || (r->flags & ENG_RULE_RECIPROCAL);
    if (actor->count == 0 && needed && !by_recipient) return false;
    if (s->target == 0) eng_fill(&found, s, r->recipient, r->recipient_kinds, actor, recipient);
    if (actor->count == 0 && attacker) eng_attacker(&found, s, recipient, r->actor_kinds, actor);
    if (actor->count == 0 && captor) eng_captor(&found, s, recipient, r->actor_kinds, actor);
    if (actor->count > 0) add_companions(m->z, s, actor);
    if (actor->count > 0) add_joined(m->z, s, recipient, actor);
    if (s->reversed) {
        eng_referents other = *actor;
        *actor = *recipient;
        *recipient = other;
    }
    return actor->count > 0 || !needed;
}

/* Whether all that take part are parties of one state, or a state and its territories: its own
 * affair. */
static bool at_home(const eng_analysis *z, const eng_referents *actor,
                    const eng_referents *recipient) {
    const char *state = NULL;
    bool parties = false, lands = false;
    if (actor->count + recipient->count < 2) return false;
    for (size_t i = 0; i < actor->count + recipient->count; i++) {
        const eng_referent *r =
            i < actor->count ? &actor->list[i] : &recipient->list[i - actor->count];
        const eng_entity *e = eng_entity_of(z, r->entity);
        const char *of = eng_names_text(z->names, e->state);
        if (e->kind == ENG_KIND_STATE && of[0] == '\0') of = eng_names_text(z->names, e->id);
        parties |= e->kind == ENG_KIND_PARTY;
        lands |= e->kind == ENG_KIND_STATE;
        if (of[0] == '\0' || (e->kind != ENG_KIND_PARTY && e->kind != ENG_KIND_STATE)) return false;
        if (state != NULL && strcmp(of, state) != 0) return false;
        state = of;
    }
    return !(parties && lands);
}

/* How far the rule gets at the site; it gives an event at the last step. What is costly to know
 * comes late: most rules fail for want of an actor. */
static eng_step steps(eng_matcher *m, eng_site *s) {
    const eng_rule *r = s->rule;
    if (!eng_has_needed(m->rules, r, m->last)) return ENG_STEP_NEEDS;
    s->content = r->content[0] != 0 ? eng_content(m->z, s) : -1;
    if (r->content[0] != 0 && s->content < 0 && !(r->flags & ENG_RULE_CONTENT_OPTIONAL))
        return ENG_STEP_CONTENT;
    if ((r->flags & ENG_RULE_INFINITIVE) && !has_infinitive(m->z, s)) return ENG_STEP_INFINITIVE;
    if ((r->flags & ENG_RULE_OBLIGED) && !is_obliged(m->z, s)) return ENG_STEP_OBLIGED;
    if ((r->flags & ENG_RULE_NEGATED) && !is_denied(m, s)) return ENG_STEP_NEGATED;
    eng_referents actor = eng_nobody(), recipient = eng_nobody();
    if (!fill(m, s, &actor, &recipient)) return ENG_STEP_ACTOR;
    bool reciprocal = r->flags & ENG_RULE_RECIPROCAL;
    if ((r->flags & ENG_RULE_PLURAL) && !reciprocal && actor.count < 2) return ENG_STEP_PLURAL;
    bool alone = reciprocal || (r->flags & ENG_RULE_RECIPIENT_OPTIONAL);
    eng_referents both = eng_nobody(); /* of a kind that it can be done to */
    if (recipient.count == 0) eng_add_referents(&both, &actor, r->recipient_kinds, m->z);
    alone |= both.count > 1 && both.count == actor.count && is_mutual(m->z, s);
    if (recipient.count == 0 && r->recipient[0] != ENG_SLOT_NONE && !alone)
        return ENG_STEP_RECIPIENT;
    if (actor.count + recipient.count == 0) return ENG_STEP_ACTOR;
    if (recipient.count > 0 && at_home(m->z, &actor, &recipient)) return ENG_STEP_RECIPIENT;
    eng_status status = status_of(m, s);
    bool blow = r->type == ENG_ASSAULT || r->type == ENG_COERCE || r->type == ENG_MOBILIZE;
    if (blow && s->clause < 0 && (status.governed & ENG_SAYS_REFUSAL)) {
        status.governed &= ~(unsigned)ENG_SAYS_REFUSAL; /* "rejected Oman's raid": it was */
        status.aux &= ~(unsigned)ENG_AUX_NEGATION;
    }
    unsigned aux = aux_of(m, s, &status);
    if (reciprocal) {
        /* "refused to meet Iran": he alone refuses it */
        unsigned never = ENG_AUX_NEGATION | ENG_AUX_FUTURE; /* "will not meet Iran" */
        bool by_one = recipient.count > 0 && ((status.governed & ENG_SAYS_REFUSAL) ||
                                              (r->type == ENG_CONSULT && aux == never));
        if (!by_one) eng_add_referents(&actor, &recipient, 0, m->z);
        if (!by_one) recipient.count = 0;
        bool others = with_others(m->z, s) || (r->type == ENG_SUPPORT && of_members(m->z, &actor));
        if (!by_one && actor.count < 2 && !others) return ENG_STEP_RECIPIENT;
        if ((r->flags & ENG_RULE_PLURAL) && actor.count < 2) return ENG_STEP_PLURAL;
    }
    bool holds = eng_emit(m, s, &actor, &recipient, &status, aux);
    return holds ? ENG_STEP_EVENT : ENG_STEP_CONDITION;
}

/* Tries the rule at the site; true when it gave an event. */
static bool try_rule(eng_matcher *m, eng_site *s) {
    return eng_note(m, s->rule, eng_trigger_token(m->z, s), steps(m, s), 0);
}

/* What a noun phrase names: its head, or the noun before the name that ends it ("the carrier
 * Nimitz", "the journalist Ali Sabir"). */
static uint32_t thing_of(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    uint32_t i = c->head;
    if (c->kind != 'N' || !strchr("NEe", z->article->tokens[i].cls)) return c->lemma;
    while (i > c->first && strchr("NEe", z->article->tokens[i].cls))
        i--;
    return z->article->tokens[i].cls == 'n' ? z->article->tokens[i].lemma : c->lemma;
}

/* "cut ties with Oman and restored them": the object of a clause before, which "it" or "them"
 * stands for, where it is the noun that is wanted; else UINT32_MAX. */
static uint32_t object_before(const eng_analysis *z, const eng_clause *c, uint32_t noun) {
    static const char *const words[] = {"it", "them", NULL};
    eng_phrase it = eng_first_object(c);
    uint32_t head = eng_has_phrase(it) ? z->chunks[it.first].head : 0;
    if (it.last != it.first + 1 || !eng_has_lemma(z, head, head + 1, words)) return UINT32_MAX;
    for (const eng_clause *b = c; b-- > z->clauses && b->sentence == c->sentence;) {
        eng_phrase p = eng_first_object(b);
        for (uint32_t i = p.first; i < p.last; i++)
            if (z->chunks[i].kind == 'N' && thing_of(z, i) == noun) return i;
        if (eng_has_phrase(p)) return UINT32_MAX;
    }
    /* "A pact was drafted. Oman signed it": the noun that the sentence before is about */
    if (c->sentence == 0) return UINT32_MAX;
    uint32_t before = c->sentence - 1;
    eng_analysis_want(z, before);
    size_t end, i = eng_sentence_clauses(z, before, &end);
    for (; i < end; i++)
        for (int k = 0; k < 2; k++) {
            eng_phrase p = k == 0 ? z->clauses[i].subject : eng_first_object(&z->clauses[i]);
            for (uint32_t n = p.first; n < p.last; n++)
                if (z->chunks[n].kind == 'N' && thing_of(z, n) == noun) return n;
        }
    return UINT32_MAX;
}

/* "$6 billion in assets": whether argument `k` tells what the sum before it is of. */
static bool of_sum(const eng_analysis *z, const eng_clause *c, uint32_t k) {
    if (k == 0 || c->arguments[k - 1].preposition != 0) return false;
    eng_phrase sum = c->arguments[k - 1].phrase;
    if (sum.last == sum.first || c->arguments[k].phrase.first != sum.last + 1) return false;
    const eng_chunk *n = &z->chunks[sum.last - 1];
    bool counts =
        z->article->tokens[n->head].cls == 'q' || (eng_noun_tags(z, n->lemma) & ENG_NOUN_MONEY);
    return counts && eng_lemma_is(z, c->arguments[k].preposition, "in");
}

/* "the pact that Oman signed": the noun that a relative clause without an object of its own hangs
 * on; empty where there is none. */
static eng_phrase gap_of(const eng_clause *c, const eng_analysis *z) {
    bool gap = (c->kind == ENG_CLAUSE_RELATIVE || c->kind == ENG_CLAUSE_COMPLEMENT) &&
               c->own_subject && eng_has_phrase(c->noun) && c->noun.first < c->verb &&
               !(z->chunks[c->verb].verb & ENG_VG_PASSIVE) && !eng_has_phrase(eng_first_object(c));
    return gap ? c->noun : (eng_phrase){0, 0};
}

/* The chunk in the clause's object (or passive subject) that names the noun, or UINT32_MAX; with a
 * preposition that belongs to the verb also behind that: "put in a request". */
static uint32_t find_object(const eng_analysis *z, const eng_rule *r, const eng_clause *c,
                            uint32_t noun, uint32_t preposition) {
    static const char *const of_verbs[] = {"in", "into", "over", "to", "on", "onto", "under", NULL};
    if (z->chunks[c->verb].verb & ENG_VG_PASSIVE)
        for (uint32_t i = c->subject.first; i < c->subject.last; i++)
            if (z->chunks[i].kind == 'N' && thing_of(z, i) == noun) return i;
    for (uint32_t k = 0; k < c->argument_count; k++) {
        bool next = c->arguments[k].preposition == preposition &&
                    eng_lemma_among(z, preposition, of_verbs) &&
                    c->arguments[k].phrase.first == c->verb + 2;
        if (c->arguments[k].preposition != 0 && !next && !of_sum(z, c, k)) continue;
        for (uint32_t i = c->arguments[k].phrase.first; i < c->arguments[k].phrase.last; i++)
            if (z->chunks[i].kind == 'N' && thing_of(z, i) == noun) return i;
    }
    /* "a charge that Iran rejected": whose it is, the rules of answers find by the verb alone */
    bool answers = r->type == ENG_REJECT || r->type == ENG_ACCUSE;
    eng_phrase gap = answers ? (eng_phrase){0, 0} : gap_of(c, z);
    for (uint32_t i = gap.first; i < gap.last; i++)
        if (z->chunks[i].kind == 'N' && thing_of(z, i) == noun) return i;
    return object_before(z, c, noun);
}

/* A bit for a lemma, which others share. */
static uint64_t bit_of(uint32_t lemma) {
    return UINT64_C(1) << (lemma & 63);
}

/* The bits of all that find_object could find. */
static uint64_t object_bits(const eng_analysis *z, const eng_clause *c) {
    uint64_t bits = 0;
    eng_phrase it = eng_first_object(c);
    if (it.last == it.first + 1 && eng_token_of(z, z->chunks[it.first].head)->cls == 'i')
        return UINT64_MAX; /* it may stand for any */
    if (z->chunks[c->verb].verb & ENG_VG_PASSIVE)
        for (uint32_t i = c->subject.first; i < c->subject.last; i++)
            bits |= bit_of(thing_of(z, i));
    eng_phrase gap = gap_of(c, z);
    for (uint32_t i = gap.first; i < gap.last; i++)
        bits |= bit_of(thing_of(z, i));
    for (uint32_t k = 0; k < c->argument_count; k++)
        for (uint32_t i = c->arguments[k].phrase.first; i < c->arguments[k].phrase.last; i++)
            if (c->arguments[k].preposition == 0 || c->arguments[k].phrase.first == c->verb + 2 ||
                of_sum(z, c, k))
                bits |= bit_of(thing_of(z, i));
    return bits;
}

static bool has_preposition(const eng_analysis *z, int32_t clause, uint32_t lemma) {
    const eng_clause *c = &z->clauses[clause];
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].preposition == lemma) return true;
    uint32_t next = c->verb + 1; /* was fired on by Iran */
    bool by = next + 1 < z->chunk_count && z->chunks[next + 1].kind == 'b';
    if (by && (z->chunks[c->verb].verb & ENG_VG_PASSIVE) &&
        z->article->tokens[z->chunks[next].first].lemma == lemma)
        return true;
    size_t end;
    eng_sentence_clauses(z, c->sentence, &end);
    for (size_t i = (size_t)clause + 1; i < end; i++) /* warn against leaving */
        if (z->clauses[i].parent == clause && z->clauses[i].kind == ENG_CLAUSE_ING &&
            z->clauses[i].marker == lemma)
            return true;
    return false;
}

/* "was critical of Iran", "remains ready to help": the adjective behind the verb. */
static void match_adjective(eng_matcher *m, int32_t clause) {
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
        if (try_rule(m, &s)) return;
    }
}

/* What the verb dictionary codes of a clause; true where it has the verb, and no other rule is
 * tried. */
static bool match_dictionary(eng_matcher *m, int32_t clause) {
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

/* "blocked the start of talks": the rule also takes the talks, which are no event of their own. */
static void take_objects(eng_matcher *m, const eng_site *s) {
    const eng_clause *c = &m->z->clauses[s->clause];
    uint32_t verb = m->z->chunks[c->verb].lemma;
    for (uint32_t i = eng_first_trigger(m->rules, verb); i != 0; i = m->rules->triggers[i].next) {
        const eng_trigger *t = &m->rules->triggers[i];
        if (t->object == 0 || &m->rules->rules[t->rule] != s->rule) continue;
        uint32_t object = find_object(m->z, s->rule, c, t->object, t->preposition);
        if (object != UINT32_MAX && m->taken[object] == 0) m->taken[object] = (uint32_t)m->count;
    }
}

/* The first rule that fits the clause gives its event. */
static void match_clause(eng_matcher *m, int32_t clause) {
    const eng_analysis *z = m->z;
    const eng_clause *c = &z->clauses[clause];
    const eng_chunk *verb = &z->chunks[c->verb];
    if (match_dictionary(m, clause)) return;
    match_adjective(m, clause);
    bool is = (verb->verb & ENG_VG_COPULA) && z->article->tokens[verb->head].cls == 'I';
    uint32_t lemma = is ? m->rules->be : verb->lemma;
    if ((verb->verb & ENG_VG_COPULA) && !is && !eng_lemma_is(z, verb->lemma, "have")) return;
    /* most of the rules of a verb as common as "hold" want another object: seen at once */
    uint64_t objects = z->trace ? UINT64_MAX : object_bits(z, c);
    for (uint32_t i = eng_first_trigger(m->rules, lemma); i != 0; i = m->rules->triggers[i].next) {
        const eng_trigger *t = &m->rules->triggers[i];
        const eng_rule *r = &m->rules->rules[t->rule];
        if (t->noun || t->adjective || (t->object && !(objects & bit_of(t->object)))) continue;
        if (t->particle != verb->particle &&
            (verb->particle != 0 || t->particle != verb->trailing)) {
            eng_note(m, r, verb->head, ENG_STEP_PARTICLE, t->particle);
            continue;
        }
        if (t->preposition && !has_preposition(z, clause, t->preposition)) {
            eng_note(m, r, verb->head, ENG_STEP_PREPOSITION, t->preposition);
            continue;
        }
        uint32_t first = verb->verb & ENG_VG_NEGATED ? verb->first : verb->head;
        eng_site s = {.rule = r,
                      .clause = clause,
                      .noun = UINT32_MAX,
                      .compound = -1,
                      .object = UINT32_MAX,
                      .span = {first, verb->last},
                      .preposition = t->preposition,
                      .content = -1};
        if (t->object) {
            s.object = find_object(z, r, c, t->object, t->preposition);
            if (s.object == UINT32_MAX) {
                eng_note(m, r, verb->head, ENG_STEP_OBJECT, t->object);
                continue;
            }
            uint32_t end = z->chunks[s.object].last, start = z->chunks[s.object].first;
            eng_phrase it = eng_first_object(c);
            bool far = start < verb->first && eng_has_phrase(it) && it.first > c->verb;
            far |= z->chunks[s.object].sentence != c->sentence;
            if (end > s.span[1] && !far) s.span[1] = end;
            if (start < s.span[0] && !far) s.span[0] = start;
        }
        if (!try_rule(m, &s) || (r->flags & ENG_RULE_ALSO)) continue;
        if (t->object) take_objects(m, &s);
        return;
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

static bool try_nouns(eng_matcher *m, uint32_t chunk, uint32_t lemma, bool itself) {
    const eng_chunk *c = &m->z->chunks[chunk];
    for (uint32_t i = eng_first_trigger(m->rules, lemma); i != 0; i = m->rules->triggers[i].next) {
        const eng_trigger *t = &m->rules->triggers[i];
        const eng_rule *r = &m->rules->rules[t->rule];
        if (t->noun != itself || t->adjective) continue;
        if (itself && t->object && !has_modifier(m->z, c, t->object)) {
            eng_note(m, r, c->head, ENG_STEP_OBJECT, t->object);
            continue;
        }
        if (!itself &&
            (t->object || t->particle || (r->flags & (ENG_RULE_NO_NOUN | ENG_RULE_NEGATED))))
            continue;
        /* "held talks" is one meeting; where a verb's rule says "also", the noun has its own say
         */
        uint32_t with = m->taken[chunk];
        bool also = with != 0 && (m->sites[with - 1]->rule->flags & ENG_RULE_ALSO);
        /* "rejected an Omani demand": the demand was made, too */
        bool refused = with != 0 && m->events[with - 1].type == ENG_REJECT &&
                       (r->type == ENG_REQUEST || r->type == ENG_ACCUSE);
        /* "ratified Sweden's accession to NATO", "blocked Chad's entry into the bloc" */
        bool entry = with != 0 && r->act != NULL && strcmp(r->act, "join") == 0 &&
                     (eng_is_act(&m->events[with - 1], "ratify") ||
                      eng_is_act(&m->events[with - 1], "decline"));
        if (with != 0 && !refused && !entry &&
            (!also || eng_same_text(m->events[with - 1].act, r->act))) {
            eng_note(m, r, c->head, ENG_STEP_TAKEN, 0);
            continue;
        }
        eng_site s = {.rule = r,
                      .clause = -1,
                      .noun = chunk,
                      .compound = -1,
                      .object = UINT32_MAX,
                      .span = {c->head, c->head + 1},
                      .content = -1};
        size_t before = m->count;
        bool found = try_rule(m, &s);
        for (size_t k = before; entry && k < m->count; k++)
            m->events[k].aux |= ENG_AUX_HYPOTHETICAL;
        if (found) return true;
    }
    return false;
}

static void match_noun(eng_matcher *m, uint32_t chunk) {
    const eng_chunk *c = &m->z->chunks[chunk];
    if ((c->kind != 'N' && c->kind != 'O') || c->lemma == 0) return;
    if (m->z->article->tokens[c->head].cls != 'n') return;
    if (try_nouns(m, chunk, c->lemma, true)) return;
    uint32_t verb = m->z->lexicon->lemmas[c->lemma].event;
    if (verb != 0) try_nouns(m, chunk, verb, false);
}

static void match_compounds(eng_matcher *m, uint32_t chunk) {
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
            if (try_rule(m, &s)) break;
        }
    }
}

static void match_clauses(eng_matcher *m, uint32_t sentence) {
    size_t end, i = eng_sentence_clauses(m->z, sentence, &end);
    for (; i < end; i++)
        match_clause(m, (int32_t)i);
}

static void match_chunks(eng_matcher *m, uint32_t sentence) {
    size_t end, i = eng_sentence_chunks(m->z, sentence, &end);
    for (; i < end; i++) {
        match_noun(m, (uint32_t)i);
        match_compounds(m, (uint32_t)i);
    }
}

/* Tries the rules in each sentence that one can begin in. */
static void match_sentences(eng_matcher *m, void (*match)(eng_matcher *, uint32_t)) {
    const eng_article *a = m->z->article;
    for (uint32_t k = 0; k < a->sentence_count && !m->failed; k++) {
        if (m->z->state[k] != ENG_SENTENCE_CUT) continue;
        eng_lemmas_stand(a, &a->sentences[k], m->z->lexicon, m->last);
        match(m, k);
        eng_lemmas_clear(a, &a->sentences[k], m->z->lexicon, m->last);
    }
}

void eng_event_id(char id[17], uint64_t text, const uint32_t span[2], const char *rule) {
    uint64_t h = eng_hash(span, 2 * sizeof *span, text);
    h = eng_hash(rule, strlen(rule), h);
    snprintf(id, 17, "%016llx", (unsigned long long)h);
}

bool eng_find_events(eng_analysis *z, const eng_rules *rules, eng_judge *judge, void *context,
                     eng_event **events, size_t *count) {
    eng_matcher m = {.z = z, .rules = rules, .judge = judge, .judge_context = context};
    /* a chunk has a token at least, and more of them may come */
    m.taken = eng_arena_zalloc(&z->arena, z->article->token_count + 1, sizeof *m.taken);
    if (rules->patterns != NULL)
        m.discarded = eng_arena_zalloc(&z->arena, z->article->sentence_count + 1, 1);
    m.last = eng_arena_zalloc(&z->arena, z->lexicon->lemma_count, sizeof *m.last);
    if (m.taken == NULL || m.last == NULL || (rules->patterns != NULL && m.discarded == NULL))
        return false;
    match_sentences(&m, match_clauses);
    match_sentences(&m, match_chunks);
    eng_settle(&m);
    uint64_t text = m.count > 0 ? eng_hash(z->article->text, z->article->size, 0) : 0;
    for (size_t i = 0; i < m.count; i++)
        eng_event_id(m.events[i].id, text, m.events[i].span, m.events[i].rule);
    *events = m.events;
    *count = m.count;
    return !m.failed;
}
