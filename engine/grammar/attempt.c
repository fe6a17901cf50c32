#include "grammar/match_internal.h"

#include <string.h>

#include "grammar/around.h"
#include "grammar/content.h"
#include "grammar/named.h"
#include "grammar/resolve_internal.h"
#include "grammar/slots_internal.h"
#include "grammar/told.h"
#include "grammar/unlisted.h"
#include "grammar/word_id.h"

/* How far one rule gets at one place: whether the words it wants stand there, who acts and on whom,
 * whether it happened; and the note of the step where it stopped. */

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
    if (s->clause < 0) { /* "a pledge by Oman to pay": to whom is seldom told there */
        uint32_t i = eng_infinitive_of(z, s->noun);
        return i == s->noun + 1 || (i != UINT32_MAX && s->rule->type != ENG_AGREE);
    }
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
        if (eng_word_is(z, i, "each") || eng_word_is(z, i, "both")) return true;
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

/* "spoke to affirm it": what one does by doing another thing; but nobody is out of a pact, nor has
 * struck, by what he does to that end. */
static bool is_reached(const eng_rule *r) {
    static const eng_event_type deeds[] = {ENG_ASSAULT, ENG_COERCE,  ENG_MOBILIZE, ENG_RETREAT,
                                           ENG_CONCEDE, ENG_PROTEST, ENG_THREATEN, ENG_REJECT};
    for (size_t i = 0; i < sizeof deeds / sizeof *deeds; i++)
        if (r->type == deeds[i]) return false;
    return r->act == NULL || strcmp(r->act, "meet") == 0;
}

/* What the site's words and the rule say of whether it happened. */
static unsigned aux_of(const eng_matcher *m, const eng_site *s, const eng_status *status) {
    unsigned aux = status->aux | (s->rule->flags & ENG_RULE_FUTURE ? ENG_AUX_FUTURE : 0);
    if (status->reached && !(aux & ENG_AUX_FUTURE) && !is_reached(s->rule))
        aux |= ENG_AUX_HYPOTHETICAL;
    if (s->object != UINT32_MAX && negative(m->z, s->object)) aux |= ENG_AUX_NEGATION;
    if (s->rule->flags & ENG_RULE_NEGATED) aux &= ~(unsigned)ENG_AUX_NEGATION;
    return aux;
}

static bool is_denied(const eng_matcher *m, const eng_site *s) {
    return (s->object != UINT32_MAX && negative(m->z, s->object)) ||
           (status_of(m, s).aux & ENG_AUX_NEGATION);
}

/* "In a joint statement with Chad and Iran, Oman condemned it": they did so too. */
static void stated_with(const eng_analysis *z, const eng_clause *c, eng_referents *actor) {
    static const char *const texts[] = {"statement", "letter", "declaration", "communique", "call",
                                        "appeal",    "plea",   "text",        "message",    NULL};
    size_t end, i = eng_sentence_chunks(z, c->sentence, &end);
    const eng_chunk *in = &z->chunks[i];
    if (i + 5 >= end || !eng_word_is(z, in->first, "in") || in[1].kind != 'N' ||
        !eng_word_is(z, in[2].first, "with") || in[3].kind != 'N' ||
        !eng_lemma_among(z, in[1].lemma, texts))
        return;
    bool joint = false;
    for (uint32_t k = in[1].first; k < in[1].head; k++)
        joint |= eng_word_is(z, k, "joint");
    uint32_t last = eng_list_end(z, (uint32_t)i + 3);
    if (!joint || last + 1 != c->subject.first || z->chunks[last].kind != ',') return;
    eng_referents found = eng_nobody();
    eng_resolve(z, (eng_phrase){(uint32_t)i + 3, last}, &found);
    eng_add_referents(actor, &found, 0, z);
}

/* "left NATO with Mali": behind an alliance's own name a state goes along; not "left the pact with
 * Mali". */
static bool goes_along(const eng_analysis *z, const eng_site *s, const eng_argument *a) {
    static const char *const acts[] = {"join", "withdraw", "apply", NULL};
    bool moves = false;
    for (int i = 0; s->rule->act != NULL && acts[i] != NULL; i++)
        moves |= strcmp(s->rule->act, acts[i]) == 0;
    if (!moves || a->phrase.first < 2) return false;
    const eng_chunk *next = &z->chunks[a->phrase.last]; /* not "with Oman objecting" */
    bool more = a->phrase.last < z->chunk_count &&
                next->sentence == z->chunks[a->phrase.first].sentence &&
                strchr(",cT", next->kind) == NULL;
    if (more) return false;
    int32_t pact = eng_token_of(z, z->chunks[a->phrase.first - 2].head)->mention;
    int32_t who = eng_token_of(z, z->chunks[a->phrase.first].head)->mention;
    if (pact < 0 || who < 0) return false;
    uint32_t body = z->article->mentions[pact].entity; /* a treaty with Iran is with Iran */
    return eng_is_pact(z, body) && eng_entity_of(z, body)->kind != ENG_KIND_TREATY &&
           eng_entity_of(z, z->article->mentions[who].entity)->kind == ENG_KIND_STATE;
}

/* "joined the bloc along with Chad": who enters, leaves or signs with the subject; and who stands
 * with it before the clause. */
static void add_companions(const eng_analysis *z, const eng_site *s, eng_referents *actor) {
    static const char *const acts[] = {"join",    "withdraw", "apply",  "sign", "ratify", "attend",
                                       "decline", "form",     "member", "meet", "host",   NULL};
    static const char *const with[] = {"along", "together", NULL};
    bool enters = false;
    for (int i = 0; s->rule->act != NULL && acts[i] != NULL; i++)
        enters |= strcmp(s->rule->act, acts[i]) == 0;
    const eng_clause *c = s->clause >= 0 ? &z->clauses[s->clause] : NULL;
    bool shares = c != NULL && eng_lemma_is(z, z->chunks[c->verb].lemma, "co-host");
    for (uint32_t i = 0; enters && c != NULL && i < c->argument_count; i++) {
        const eng_argument *a = &c->arguments[i];
        uint32_t first = a->phrase.first < a->phrase.last ? z->chunks[a->phrase.first].first : 0;
        eng_referents found = eng_nobody();
        if (a->preposition != eng_word_id(z, "with") || first < 2 || a->phrase.first < c->verb ||
            !(shares || eng_has_lemma(z, first - 2, first - 1, with) || goes_along(z, s, a)))
            continue;
        eng_resolve(z, a->phrase, &found);
        /* "left NATO along with the OAS": one of its own kind; "met Chad along with the OAS" */
        unsigned own = 1u << eng_entity_of(z, actor->list[0].entity)->kind;
        bool meets = s->rule->flags & ENG_RULE_RECIPROCAL;
        eng_add_referents(actor, &found, meets ? s->rule->actor_kinds : own, z);
    }
    if (c != NULL && c->own_subject) stated_with(z, c, actor);
    /* "Along with Qatar, Oman condemned it": whatever the act */
    uint32_t i = c != NULL && c->own_subject ? c->subject.first : 0, first = i;
    if (i < 3 || z->chunks[i - 1].kind != ',') return;
    while (first > 0 && z->chunks[first - 1].sentence == c->sentence &&
           z->chunks[first - 1].kind != 'f')
        first--; /* along with Qatar, Chad and Mali */
    if (first == 0 || z->chunks[first - 1].sentence != c->sentence) return;
    uint32_t link = z->chunks[first - 1].first;
    if (!eng_word_is(z, link, "with") || link == 0 || !eng_has_lemma(z, link - 1, link, with))
        return;
    if (eng_list_end(z, first) != i - 1) return;
    eng_referents found = eng_nobody();
    eng_resolve(z, (eng_phrase){first, i - 1}, &found);
    eng_add_referents(actor, &found, 1u << eng_entity_of(z, actor->list[0].entity)->kind, z);
}

/* "joined Oman and Chad to condemn Iran": those whom one joins for an act do it too. */
static void add_joined(const eng_analysis *z, const eng_site *s, const eng_referents *recipient,
                       eng_referents *actor) {
    const eng_clause *c = s->clause >= 0 ? &z->clauses[s->clause] : NULL;
    if (c == NULL || c->own_subject || c->parent < 0 || s->rule->type == ENG_CONSULT) return;
    const eng_clause *joins = &z->clauses[c->parent];
    const eng_chunk *verb = &z->chunks[joins->verb];
    if (c->kind != ENG_CLAUSE_INFINITIVE || verb->lemma != eng_word_id(z, "join")) return;
    if (verb->verb & (ENG_VG_PASSIVE | ENG_VG_NEGATED)) return;
    unsigned state = 1u << ENG_KIND_STATE; /* "joined NATO to fight Iran": that is why it did */
    unsigned bodies = 1u << ENG_KIND_ORGANISATION | 1u << ENG_KIND_ALLIANCE;
    for (uint32_t i = 0; i < joins->argument_count; i++) {
        const eng_argument *a = &joins->arguments[i];
        bool whom = a->preposition == 0 || a->preposition == eng_word_id(z, "with");
        eng_referents found = eng_nobody();
        if (whom && a->phrase.first < c->verb) eng_resolve(z, a->phrase, &found);
        eng_remove_shared(&found, recipient); /* "joined with Oman to help Oman" */
        bool among = false;                   /* "joined Oman, the EU and Chad to" */
        for (size_t k = 0; k < found.count; k++)
            among |= eng_entity_of(z, found.list[k].entity)->kind == ENG_KIND_STATE;
        eng_add_referents(actor, &found, among ? state | bodies : state, z);
    }
}

/* "signed a deal with Iran to restore ties", "agreed with Iran on reopening embassies": with whom
 * one agrees to do what takes two does it too; but "agreed with Iran to restore ties with Oman". */
static void add_partners(const eng_analysis *z, const eng_site *s, eng_referents *actor) {
    static const char *const agrees[] = {"agree",    "sign", "reach", "strike", "conclude",
                                         "announce", "seal", "ink",   "clinch", NULL};
    const eng_clause *c = s->clause >= 0 ? &z->clauses[s->clause] : NULL;
    if (c == NULL || c->own_subject || c->parent < 0) return;
    if (c->kind != ENG_CLAUSE_INFINITIVE && c->kind != ENG_CLAUSE_ING) return;
    const eng_clause *deal = &z->clauses[c->parent];
    if (!eng_lemma_among(z, z->chunks[deal->verb].lemma, agrees)) return;
    uint32_t with = eng_word_id(z, "with");
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].preposition == with) return;
    for (uint32_t i = 0; i < deal->argument_count; i++) {
        const eng_argument *a = &deal->arguments[i];
        if (a->preposition != with || a->phrase.last > c->verb) continue;
        eng_referents found = eng_nobody();
        eng_resolve(z, a->phrase, &found);
        eng_add_referents(actor, &found, s->rule->actor_kinds, z);
    }
}

/* Who acts and on whom. False where nobody is the actor that the rule wants. */
static bool fill(eng_matcher *m, eng_site *s, eng_referents *actor, eng_referents *recipient) {
    const eng_rule *r = s->rule;
    eng_found found = {m->z, m->events, m->count, m->sites};
    fill_named(m, s->source, actor);
    fill_named(m, s->target, recipient);
    bool attacker = wants_actor(r, ENG_SLOT_ATTACKER), captor = wants_actor(r, ENG_SLOT_CAPTOR);
    bool by_recipient = s->reversed || attacker || captor;
    if (s->source == 0) eng_fill(&found, s, r->actor, r->actor_kinds, actor, actor);
    bool needed = !(r->flags & ENG_RULE_ACTOR_OPTIONAL) || (r->flags & ENG_RULE_RECIPROCAL);
    if (actor->count == 0 && needed && !by_recipient) return false;
    if (s->target == 0) eng_fill(&found, s, r->recipient, r->recipient_kinds, actor, recipient);
    bool itself = recipient->count == 0 && actor->count == 1 && s->target == 0 && !needed &&
                  !(r->flags & ENG_RULE_RECIPIENT_OPTIONAL);
    eng_referents nobody = eng_nobody(); /* "NATO's leaders dissolved the alliance" */
    if (itself) eng_fill(&found, s, r->recipient, r->recipient_kinds, &nobody, recipient);
    if (itself && eng_is_among(recipient, actor->list[0].entity)) *actor = nobody;
    if (actor->count == 0 && attacker) eng_attacker(&found, s, recipient, r->actor_kinds, actor);
    if (actor->count == 0 && captor) eng_captor(&found, s, recipient, r->actor_kinds, actor);
    if (actor->count > 0) add_companions(m->z, s, actor);
    if (actor->count > 0) add_joined(m->z, s, recipient, actor);
    bool mutual = r->flags & (ENG_RULE_PLURAL | ENG_RULE_RECIPROCAL);
    if (mutual && actor->count > 0 && recipient->count == 0) add_partners(m->z, s, actor);
    if (s->reversed) {
        eng_referents other = *actor;
        *actor = *recipient;
        *recipient = other;
    }
    return actor->count > 0 || !needed;
}

/* Whether all that take part are parties of one state, or a state and its territories: its own
 * affair. What a state and its parliament's parties say to each other is one too; a ban, an arrest,
 * a march is not. */
static bool at_home(const eng_analysis *z, const eng_rule *r, const eng_referents *actor,
                    const eng_referents *recipient) {
    const char *state = NULL;
    bool parties = false, lands = false;
    bool words = r->type != ENG_ASSAULT && r->type != ENG_COERCE && r->type != ENG_PROTEST &&
                 r->type != ENG_SANCTION && r->type != ENG_MOBILIZE && r->type != ENG_RETREAT &&
                 r->type != ENG_CONCEDE;
    if (actor->count + recipient->count < 2) return false;
    for (size_t i = 0; i < actor->count + recipient->count; i++) {
        const eng_referent *one =
            i < actor->count ? &actor->list[i] : &recipient->list[i - actor->count];
        const eng_entity *e = eng_entity_of(z, one->entity);
        const char *of = eng_names_text(z->names, e->state);
        if (e->kind == ENG_KIND_STATE && of[0] == '\0') of = eng_names_text(z->names, e->id);
        parties |= e->kind == ENG_KIND_PARTY;
        lands |= e->kind == ENG_KIND_STATE;
        words &=
            e->kind != ENG_KIND_PARTY || strcmp(eng_names_text(z->names, e->sector), "PTY") == 0;
        if (of[0] == '\0' || (e->kind != ENG_KIND_PARTY && e->kind != ENG_KIND_STATE)) return false;
        if (state != NULL && strcmp(of, state) != 0) return false;
        state = of;
    }
    return words || !(parties && lands);
}

/* "denied that it was behind the raid": what a noun names is told in a clause that is denied. */
static bool is_disowned(const eng_analysis *z, uint32_t noun) {
    int32_t told = eng_clause_of(z, noun);
    if (told < 0 || z->clauses[told].kind != ENG_CLAUSE_COMPLEMENT) return false;
    int32_t says = z->clauses[told].parent;
    return says >= 0 && eng_lemma_is(z, z->chunks[z->clauses[says].verb].lemma, "deny");
}

/* "signed a deal with Oman's largest bank", "with Oman's Renna": firms of a state are not it.
 * Drops those whose they are. */
static void drop_firms(const eng_analysis *z, const eng_rule *r, eng_referents *with) {
    size_t kept = 0;
    for (size_t i = 0; i < with->count; i++) {
        uint32_t chunk = z->token_chunk[with->list[i].first];
        bool owner = chunk != UINT32_MAX && z->chunks[chunk].kind == 'O';
        while (chunk != UINT32_MAX && chunk + 1 < z->chunk_count && z->chunks[chunk].kind == 'O')
            chunk++;
        bool firm = false;
        if (owner) {
            const eng_chunk *c = &z->chunks[chunk];
            const eng_token *head = eng_token_of(z, c->head);
            bool one_name = r->type != ENG_CONSULT && /* one meets people */
                            head->cls == 'N' && head->mention < 0 && c->last == c->first + 1;
            firm = one_name || (eng_senses(z, c->lemma) & ENG_SENSE_PRIVATE);
        }
        if (!firm) with->list[kept++] = with->list[i];
    }
    with->count = kept;
}

/* "Cuban exiles", "exiled Cubans": at the chunk that has the name. */
static bool are_exiles(const eng_analysis *z, const eng_chunk *c, const eng_referent *named) {
    static const char *const who[] = {"exile",    "dissident",  "emigre",
                                      "defector", "opposition", NULL};
    if (named->last <= c->head) return eng_lemma_among(z, c->lemma, who);
    for (uint32_t i = c->first; i < named->first && named->person == ENG_NO_ENTITY; i++)
        if (eng_word_is(z, i, "exiled") || eng_word_is(z, i, "dissident")) return true;
    return false;
}

/* "armed Iraq's militias", "aid to Somali rebels": who helps a band does not help the state that it
 * is in, nor who helps those who fled from it. Drops that. */
static void drop_bands(const eng_analysis *z, const eng_rule *r, eng_referents *to) {
    if (r->type != ENG_AID && r->type != ENG_SUPPORT) return;
    size_t kept = 0;
    for (size_t i = 0; i < to->count; i++) {
        uint32_t chunk = z->token_chunk[to->list[i].first];
        while (chunk != UINT32_MAX && chunk + 1 < z->chunk_count && z->chunks[chunk].kind == 'O')
            chunk++;
        bool band = chunk != UINT32_MAX && to->list[i].last <= z->chunks[chunk].head &&
                    eng_is_band(z, z->chunks[chunk].lemma);
        band |= chunk != UINT32_MAX && are_exiles(z, &z->chunks[chunk], &to->list[i]);
        band &= eng_entity_of(z, to->list[i].entity)->kind == ENG_KIND_STATE;
        if (!band) to->list[kept++] = to->list[i];
    }
    to->count = kept;
}

/* "cut ties with Oman and gave its envoy a day to leave": what is done against the one whom the
 * verb before acted on. */
static bool goes_on_against(eng_event_type type) {
    return type == ENG_SANCTION || type == ENG_ACCUSE || type == ENG_REJECT ||
           type == ENG_REQUEST || type == ENG_ASSAULT || type == ENG_COERCE;
}

/* How far the rule gets at the site; it gives an event at the last step. What is costly to know
 * comes late: most rules fail for want of an actor. */
static eng_step steps(eng_matcher *m, eng_site *s) {
    const eng_rule *r = s->rule;
    if (!eng_has_needed(m->rules, r, m->z->standing)) return ENG_STEP_NEEDS;
    s->content = r->content[0] != 0 ? eng_content(m->z, s) : -1;
    if (r->content[0] != 0 && s->content < 0 && !(r->flags & ENG_RULE_CONTENT_OPTIONAL))
        return ENG_STEP_CONTENT;
    if ((r->flags & ENG_RULE_INFINITIVE) && !has_infinitive(m->z, s)) return ENG_STEP_INFINITIVE;
    if ((r->flags & ENG_RULE_OBLIGED) && !is_obliged(m->z, s)) return ENG_STEP_OBLIGED;
    if ((r->flags & ENG_RULE_NEGATED) && !is_denied(m, s)) return ENG_STEP_NEGATED;
    eng_referents actor = eng_nobody(), recipient = eng_nobody();
    if (!fill(m, s, &actor, &recipient)) return ENG_STEP_ACTOR;
    drop_bands(m->z, r, &recipient);
    bool reciprocal = r->flags & ENG_RULE_RECIPROCAL;
    if ((r->flags & ENG_RULE_PLURAL) && !reciprocal && actor.count < 2) return ENG_STEP_PLURAL;
    bool alone = reciprocal || (r->flags & ENG_RULE_RECIPIENT_OPTIONAL);
    eng_referents both = eng_nobody(); /* of a kind that it can be done to */
    if (recipient.count == 0) eng_add_referents(&both, &actor, r->recipient_kinds, m->z);
    alone |= both.count > 1 && both.count == actor.count && is_mutual(m->z, s);
    if (recipient.count == 0 && r->recipient[0] != ENG_SLOT_NONE && !alone) {
        if (goes_on_against(r->type) && !s->goes_on && m->aimless_count < ENG_AIMLESS_MAX)
            m->aimless[m->aimless_count++] = *s;
        return ENG_STEP_RECIPIENT;
    }
    if (actor.count + recipient.count == 0) return ENG_STEP_ACTOR;
    if ((recipient.count > 0 || reciprocal) && at_home(m->z, r, &actor, &recipient))
        return ENG_STEP_RECIPIENT;
    eng_status status = status_of(m, s);
    bool blow = r->type == ENG_ASSAULT || r->type == ENG_COERCE || r->type == ENG_MOBILIZE;
    if (blow && s->clause < 0 && is_disowned(m->z, s->noun)) return ENG_STEP_CONDITION;
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
        drop_firms(m->z, r, &recipient);
        if (!by_one) eng_add_referents(&actor, &recipient, 0, m->z);
        if (!by_one) recipient.count = 0;
        bool others = with_others(m->z, s) || (r->type == ENG_SUPPORT && of_members(m->z, &actor));
        if (!by_one && actor.count < 2 && !others) return ENG_STEP_RECIPIENT;
        if ((r->flags & ENG_RULE_PLURAL) && actor.count < 2) return ENG_STEP_PLURAL;
    }
    bool holds = eng_emit(m, s, &actor, &recipient, &status, aux);
    return holds ? ENG_STEP_EVENT : ENG_STEP_CONDITION;
}

bool eng_try_rule(eng_matcher *m, eng_site *s) {
    return eng_note(m, s->rule, eng_trigger_token(m->z, s), steps(m, s), 0);
}
