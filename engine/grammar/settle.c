#include "grammar/match_internal.h"

#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/status_internal.h"
#include "grammar/word_id.h"

/* Whether clause `inner` is said, asked or promised in clause `outer`; what "and" joins to that is
 * beside it. */
static bool inside(const eng_analysis *z, int32_t inner, int32_t outer) {
    while (inner >= 0 && inner != outer) {
        const eng_clause *c = &z->clauses[inner];
        bool beside = c->kind == ENG_CLAUSE_COORDINATED && c->parent == outer;
        if (strchr("swp", c->kind) || beside) return false;
        inner = c->parent;
    }
    return inner == outer;
}

/* "threatened to cut ties with Iran": both are the one threat, and the inner tells of what. */
static bool threatens(const eng_matcher *m, size_t outer, size_t inner) {
    const eng_site *a = m->sites[outer], *b = m->sites[inner];
    if (m->events[outer].type != ENG_THREATEN || m->events[inner].type != ENG_THREATEN ||
        b->clause < 0)
        return false;
    bool of_it = a->object != UINT32_MAX && /* renewed its threat to cut ties */
                 (eng_says(m->z, m->z->chunks[a->object].lemma) & ENG_SAYS_THREAT) &&
                 eng_governing_chunk(m->z, &m->z->clauses[b->clause]) == a->object;
    const eng_clause *c = &m->z->clauses[b->clause];
    int32_t clause = c->kind == ENG_CLAUSE_ING && c->marker == 0 && c->parent > a->clause
                         ? c->parent /* threatened to stop aiding Iran */
                         : b->clause;
    bool told = a->clause >= 0 && eng_said_clause(m->z, a->clause) == clause;
    return of_it || told || a->content == clause; /* warned it could cut ties */
}

/* A bare threat gives way to the one that its content tells. */
static bool is_bare_threat(eng_matcher *m, size_t i) {
    for (size_t k = 0; k < m->count; k++)
        if (k != i && threatens(m, i, k)) return true;
    return false;
}

/* Whether a demand or promise gives way to the act that is its content. */
static bool gives_way(const eng_rule *outer, const eng_event *inner) {
    return (outer->flags & ENG_RULE_OUTER) &&
           (inner->act != NULL || outer->type == ENG_AGREE ||
            (inner->type == outer->type && inner->type != ENG_REQUEST));
}

/* "invited Sweden to join": an act that another event tells as its content gives way to it. */
static bool is_content(eng_matcher *m, size_t i) {
    for (size_t k = 0; m->sites[i]->clause >= 0 && k < m->count; k++) {
        const eng_site *s = m->sites[k];
        if (k != i && s->content == m->sites[i]->clause && !threatens(m, k, i) &&
            !gives_way(s->rule, &m->events[i]))
            return true;
    }
    return false;
}

/* Whether the clause is what its parent's verb asks somebody to do; `known`: and it is known who
 * asks. */
static bool is_demanded(const eng_analysis *z, int32_t clause, bool known) {
    static const char *const verbs[] = {"ask",    "urge",    "beg",     "implore",  "exhort",
                                        "call",   "beseech", "entreat", "plead",    "appeal",
                                        "demand", "press",   "order",   "instruct", NULL};
    const eng_clause *c = &z->clauses[clause];
    if (c->kind == ENG_CLAUSE_ING && c->parent >= 0 && c->marker == 0 &&
        (z->lexicon->lemmas[z->chunks[z->clauses[c->parent].verb].lemma].senses & ENG_SENSE_END))
        c = &z->clauses[c->parent]; /* asked Iran to stop hitting */
    if (c->kind != ENG_CLAUSE_INFINITIVE || c->parent < 0) return false;
    static const char *const nouns[] = {"call", "demand", "appeal", "plea", "pressure", NULL};
    if (eng_lemma_among(z, eng_governing_noun(z, c), nouns)) return true;
    const eng_clause *p = &z->clauses[c->parent];
    bool asks = eng_lemma_among(z, z->chunks[p->verb].lemma, verbs);
    if (!asks || c->subject.first == p->subject.first) return false; /* asked to leave: himself */
    eng_referents asker = eng_nobody(), asked = {.count = 0};
    eng_resolve(z, p->subject, &asker);
    eng_resolve(z, c->subject, &asked);
    for (size_t i = 0; i < asker.count * asked.count; i++) /* asked his minister, Congress */
        if (asker.list[i % asker.count].entity == asked.list[i / asker.count].entity) return false;
    return asker.count > 0 || !known;
}

/* "called for Israel's withdrawal": whether the noun of event `inner`, in no clause of its own, is
 * what the demand of event `outer` asks for. */
static bool asks_for_noun(const eng_matcher *m, size_t outer, size_t inner) {
    const eng_site *s = m->sites[outer], *noun = m->sites[inner];
    if (noun->clause >= 0 || noun->noun == UINT32_MAX || outer == inner) return false;
    if (m->events[outer].type != ENG_REQUEST || s->clause < 0) return false;
    const eng_clause *c = &m->z->clauses[s->clause];
    for (uint32_t i = 0; i < c->argument_count; i++) {
        const eng_argument *a = &c->arguments[i];
        bool asked = a->preposition == 0 || eng_lemma_is(m->z, a->preposition, "for");
        if (asked && a->phrase.first <= noun->noun && noun->noun < a->phrase.last) return true;
    }
    return false;
}

/* "gave Iran a week to leave": whether the infinitive is what it has a term for. */
static bool sets_term(const eng_analysis *z, int32_t gives, int32_t inner) {
    const eng_clause *c = &z->clauses[inner];
    return gives >= 0 && c->kind == ENG_CLAUSE_INFINITIVE && c->parent == gives &&
           eng_lemma_is(z, z->chunks[z->clauses[gives].verb].lemma, "give");
}

/* "asked Beijing to lift its ban": what is only asked for is no act of its own, unless it is one of
 * those with a name (convention 6). */
static bool is_asked_for(eng_matcher *m, size_t i) {
    eng_event *e = &m->events[i];
    int32_t clause = m->sites[i]->clause;
    bool plain = e->act == NULL && (e->aux & ENG_AUX_HYPOTHETICAL);
    bool ordered = e->act == NULL && e->type != ENG_REQUEST && (e->aux & ENG_AUX_FUTURE);
    ordered = ordered && clause >= 0 && /* ordered envoys to be expelled */
              !(m->z->chunks[m->z->clauses[clause].verb].verb & ENG_VG_PASSIVE);
    bool open = e->act == NULL && (e->aux & ENG_AUX_HYPOTHETICAL);
    if ((open || ordered) && clause >= 0 && is_demanded(m->z, clause, !open)) return true;
    for (size_t k = 0; plain && k < m->count; k++) {
        const eng_site *s = m->sites[k];
        if (asks_for_noun(m, k, i)) return true;
        if (clause < 0) continue;
        unsigned flags = s->rule->flags;
        bool demand = m->events[k].type == ENG_REQUEST || /* gave Iran a week to free them */
                      (m->events[k].type == ENG_THREATEN && sets_term(m->z, s->clause, clause));
        bool asks = demand && (flags & ENG_RULE_OUTER) && k != i && s->clause >= 0 &&
                    s->clause < clause &&
                    m->z->clauses[s->clause].verb < m->z->clauses[clause].verb &&
                    inside(m->z, clause, s->clause);
        asks |= k != i && (flags & ENG_RULE_OBLIGED) && s->clause >= 0 &&
                eng_said_clause(m->z, s->clause) == clause; /* Iran must leave, Oman said */
        if (asks) return true;
    }
    return false;
}

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

/* "met to discuss the dam": what one does something for is told once. */
static bool is_purpose(eng_matcher *m, size_t i) {
    int32_t clause = m->sites[i]->clause;
    if (clause < 0 || m->z->clauses[clause].kind != ENG_CLAUSE_INFINITIVE) return false;
    for (size_t k = 0; k < m->count; k++) {
        const eng_event *a = &m->events[k], *b = &m->events[i];
        if (k == i || m->sites[k]->clause != m->z->clauses[clause].parent) continue;
        if (a->type != b->type || a->act == NULL || !eng_same_text(a->act, b->act) ||
            !same_ids(a->actor, a->actors, b->actor, b->actors))
            continue;
        return true;
    }
    return false;
}

/* "Chad's refusal to leave NATO", "its promise to join NATO": whether event `k` tells what the noun
 * of event `i` is of, so that both are one act. */
static bool told_again(const eng_matcher *m, size_t i, size_t k) {
    const eng_site *outer = m->sites[i], *inner = m->sites[k];
    const eng_event *a = &m->events[i], *b = &m->events[k];
    bool noun = (outer->rule->flags & ENG_RULE_OUTER) && outer->clause < 0 &&
                outer->noun != UINT32_MAX && inner->clause >= 0;
    if (!noun || a->type != b->type || (a->type == ENG_AGREE && b->act == NULL)) return false;
    const eng_clause *c = &m->z->clauses[inner->clause];
    bool of_it = c->verb == outer->noun + 1 || eng_governing_chunk(m->z, c) == outer->noun;
    return c->kind == ENG_CLAUSE_INFINITIVE && of_it &&
           same_ids(a->actor, a->actors, b->actor, b->actors) &&
           same_ids(a->recipient, a->recipients, b->recipient, b->recipients);
}

/* "demanded that Chad renounce its bid to join NATO": whether what the event's noun names is to be
 * given up, so that it is not what is asked for. */
static bool is_given_up(const eng_matcher *m, size_t i) {
    static const char *const verbs[] = {"abandon", "renounce",   "drop",     "give",    "scrap",
                                        "shelve",  "relinquish", "withdraw", "rescind", NULL};
    const eng_site *s = m->sites[i];
    uint32_t noun = s->noun;
    if (noun == UINT32_MAX && s->clause >= 0)
        noun = eng_governing_chunk(m->z, &m->z->clauses[s->clause]);
    int32_t clause = noun != UINT32_MAX ? eng_clause_of(m->z, noun) : -1;
    if (clause < 0) return false;
    const eng_clause *c = &m->z->clauses[clause];
    eng_phrase what = eng_first_object(c);
    return what.first <= noun && noun < what.last &&
           eng_lemma_among(m->z, m->z->chunks[c->verb].lemma, verbs);
}

/* A demand or promise whose content is an act of its own gives way to it (convention 6). */
static void drop_outer(eng_matcher *m) {
    size_t n = 0;
    for (size_t i = 0; i < m->count; i++) {
        const eng_site *s = m->sites[i];
        bool drop = false;
        for (size_t k = 0; (s->rule->flags & ENG_RULE_OUTER) && s->clause >= 0 && k < m->count;
             k++) {
            const eng_event *e = &m->events[k];
            int32_t clause = m->sites[k]->clause;
            bool within = k != i && gives_way(s->rule, e) && clause > s->clause &&
                          e->sentence == m->events[i].sentence &&
                          m->z->clauses[clause].verb > m->z->clauses[s->clause].verb &&
                          inside(m->z, clause, s->clause) && !is_given_up(m, k);
            /* "called for talks with Oman": the noun is an act of its own */
            within |= e->act != NULL && (e->aux & ENG_AUX_HYPOTHETICAL) && asks_for_noun(m, i, k);
            drop |= within;
        }
        for (size_t k = 0; k < m->count && !drop; k++)
            drop = told_again(m, i, k);
        drop |= is_content(m, i) || is_asked_for(m, i) || is_purpose(m, i) || is_bare_threat(m, i);
        if (drop) {
            eng_note(m, s->rule, eng_trigger_token(m->z, s), ENG_STEP_OUTER, 0);
            continue;
        }
        m->sites[n] = s;
        m->events[n++] = m->events[i];
    }
    m->count = n;
}

/* What a dictionary says of whole sentences: some codes count alone or not at all. */
static void rank(eng_matcher *m) {
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
        if (drop)
            eng_note(m, m->sites[i]->rule, eng_trigger_token(m->z, m->sites[i]), ENG_STEP_RANK, 0);
        if (drop) continue;
        m->sites[n] = m->sites[i];
        m->events[n++] = m->events[i];
    }
    m->count = n;
}

static void sort_by_place(eng_matcher *m) {
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

void eng_settle(eng_matcher *m) {
    drop_outer(m);
    if (m->rules->patterns != NULL) rank(m);
    sort_by_place(m);
}
