#include "grammar/match_internal.h"

#include <stdio.h>
#include <string.h>

#include "base/hash.h"
#include "grammar/clauses_internal.h"
#include "grammar/gerund.h"
#include "grammar/slots_internal.h"
#include "grammar/word_id.h"

/* Which rules are tried where: at the verbs, adjectives and nouns of each sentence that one can
 * begin with, in the order of the rules. */

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

/* "made it clear", "made it stronger", "found it absurd": it is not made or found itself. */
static bool made_so(const eng_analysis *z, const eng_clause *c, uint32_t it) {
    static const char *const verbs[] = {"make",   "find", "think", "consider",
                                        "render", "keep", "deem",  NULL};
    uint32_t next = it + 1;
    return eng_lemma_among(z, z->chunks[c->verb].lemma, verbs) && next < z->chunk_count &&
           z->chunks[next].sentence == c->sentence && strchr("aNIVPQ", z->chunks[next].kind);
}

/* "cut ties with Oman and restored them": the object of a clause before, which "it" or "them"
 * stands for, where it is the noun that is wanted; else UINT32_MAX. */
static uint32_t object_before(const eng_analysis *z, const eng_clause *c, uint32_t noun) {
    static const char *const words[] = {"it", "them", NULL};
    eng_phrase it = eng_first_object(c);
    uint32_t head = eng_has_phrase(it) ? z->chunks[it.first].head : 0;
    if (it.last != it.first + 1 || !eng_has_lemma(z, head, head + 1, words) ||
        made_so(z, c, it.first))
        return UINT32_MAX;
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

bool eng_of_sum(const eng_analysis *z, const eng_clause *c, uint32_t k) {
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
    if (z->chunks[c->verb].verb & ENG_VG_PASSIVE)
        for (uint32_t i = c->subject.first; i < c->subject.last; i++)
            if (z->chunks[i].kind == 'N' && thing_of(z, i) == noun) return i;
    for (uint32_t k = 0; k < c->argument_count; k++) {
        bool next = preposition != 0 && c->arguments[k].preposition == preposition &&
                    c->arguments[k].phrase.first == c->verb + 2;
        if (c->arguments[k].preposition != 0 && !next && !eng_of_sum(z, c, k)) continue;
        for (uint32_t i = c->arguments[k].phrase.first; i < c->arguments[k].phrase.last; i++)
            if (strchr("NW", z->chunks[i].kind) && thing_of(z, i) == noun) return i;
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
                eng_of_sum(z, c, k))
                bits |= bit_of(thing_of(z, i));
    return bits;
}

static bool has_preposition(const eng_analysis *z, int32_t clause, uint32_t lemma) {
    const eng_clause *c = &z->clauses[clause];
    /* "called on Oman to act", but "called the raid on Oman a crime" */
    bool names = c->argument_count > 0 && c->arguments[0].preposition == 0 &&
                 c->arguments[0].phrase.first == c->verb + 1 &&
                 z->chunks[c->verb].lemma == eng_word_id(z, "call");
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].preposition == lemma && !names) return true;
    uint32_t next = c->verb + 1; /* was fired on by Iran, were turned in to monitors */
    bool passive = z->chunks[c->verb].verb & ENG_VG_PASSIVE;
    const char *ahead = passive ? "bt,T" : lemma == eng_word_id(z, "in") ? "tf" : "";
    bool alone = next + 1 < z->chunk_count && z->chunks[next + 1].kind != '\0' &&
                 strchr(ahead, z->chunks[next + 1].kind) != NULL; /* closed in on Kyiv */
    if (alone && z->article->tokens[z->chunks[next].first].lemma == lemma) return true;
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
        if (eng_try_rule(m, &s)) return;
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
        eng_try_rule(m, &s);
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

/* Whether a rule fits the clause; the first gives its event. */
static bool match_verb(eng_matcher *m, int32_t clause) {
    const eng_analysis *z = m->z;
    const eng_clause *c = &z->clauses[clause];
    const eng_chunk *verb = &z->chunks[c->verb];
    bool is = (verb->verb & ENG_VG_COPULA) && z->article->tokens[verb->head].cls == 'I';
    uint32_t lemma = is ? m->rules->be : verb->lemma;
    if ((verb->verb & ENG_VG_COPULA) && !is && !eng_lemma_is(z, verb->lemma, "have")) return false;
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
        if (!eng_try_rule(m, &s) || (r->flags & ENG_RULE_ALSO)) continue;
        if (t->object) take_objects(m, &s);
        return true;
    }
    return false;
}

/* "cut ties with Oman and gave its envoy a day to leave": where no rule finds whom the act is done
 * to, it may be the one whom the verb before acts on. */
static void match_clause(eng_matcher *m, int32_t clause) {
    if (match_dictionary(m, clause)) return;
    match_adjective(m, clause);
    m->aimless_count = 0;
    if (match_verb(m, clause)) return;
    for (size_t i = 0; i < m->aimless_count; i++) {
        eng_site s = m->aimless[i];
        s.goes_on = true;
        if (eng_try_rule(m, &s)) return;
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

/* "the dispatch of French troops": the chunk behind "of" that the verb's object is in, if it is the
 * one wanted; or UINT32_MAX. */
static uint32_t object_of_noun(const eng_analysis *z, uint32_t chunk, uint32_t noun) {
    uint32_t i = chunk + 1;
    if (i + 1 >= z->chunk_count || z->chunks[i].kind != 'o' ||
        z->chunks[i].sentence != z->chunks[chunk].sentence)
        return UINT32_MAX;
    for (i++; i < z->chunk_count && z->chunks[i].kind == 'O'; i++)
        continue;
    for (uint32_t last = eng_list_end(z, i); i < last; i++)
        if (z->chunks[i].kind == 'N' && thing_of(z, i) == noun) return i;
    return UINT32_MAX;
}

/* "its arming of rebels": such a noun is always its verb's, though "arms" is not. */
static bool is_gerund(const eng_analysis *z, const eng_chunk *c) {
    return z->lexicon->lemmas[c->lemma].event == 0;
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
        if (!itself && (t->particle || (r->flags & ENG_RULE_NEGATED))) continue;
        if (!itself && !t->object && (r->flags & ENG_RULE_NO_NOUN) && !is_gerund(m->z, c)) continue;
        uint32_t object = UINT32_MAX;
        if (!itself && t->object) {
            if (t->preposition == 0) object = object_of_noun(m->z, chunk, t->object);
            if (object == UINT32_MAX) continue;
        }
        /* "held talks" is one meeting; where a verb's rule says "also", the noun has its own say
         */
        uint32_t with = m->taken[chunk];
        bool also = with != 0 && (m->sites[with - 1]->rule->flags & ENG_RULE_ALSO);
        /* "rejected an Omani demand", "agreed to it": the demand was made, too */
        bool refused = with != 0 && m->events[with - 1].type == ENG_REJECT &&
                       (r->type == ENG_REQUEST || r->type == ENG_ACCUSE);
        refused |= with != 0 && m->events[with - 1].type == ENG_AGREE && r->type == ENG_REQUEST;
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
                      .object = object,
                      .span = {c->head, c->head + 1},
                      .content = -1};
        if (object != UINT32_MAX) s.span[1] = m->z->chunks[object].last;
        size_t before = m->count;
        bool found = eng_try_rule(m, &s);
        for (size_t k = before; entry && k < m->count; k++)
            m->events[k].aux |= ENG_AUX_HYPOTHETICAL;
        if (found && object != UINT32_MAX && m->taken[object] == 0)
            m->taken[object] = (uint32_t)m->count;
        if (found) return true;
    }
    return false;
}

static void match_noun(eng_matcher *m, uint32_t chunk) {
    const eng_chunk *c = &m->z->chunks[chunk];
    if ((c->kind != 'N' && c->kind != 'O') || c->lemma == 0) return;
    if (m->z->article->tokens[c->head].cls != 'n') return;
    if (try_nouns(m, chunk, c->lemma, true)) return;
    uint32_t verb = eng_verb_of_noun(m->z, c->head);
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
            if (eng_try_rule(m, &s)) break;
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

/* Tries the rules in each sentence that one can begin in; one after the other, as a sentence looks
 * back at what those before it tell: "Oman launched raids on Chad. Chad vowed to retaliate". */
static void match_sentences(eng_matcher *m) {
    const eng_article *a = m->z->article;
    for (uint32_t k = 0; k < a->sentence_count && !m->failed; k++) {
        if (m->z->state[k] != ENG_SENTENCE_CUT) continue;
        eng_stand(m->z->standing, a, &a->sentences[k], false);
        match_clauses(m, k);
        match_chunks(m, k);
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
    if (m.taken == NULL || !eng_standing_prepare(z->standing, rules) ||
        (rules->patterns != NULL && m.discarded == NULL))
        return false;
    match_sentences(&m);
    eng_settle(&m);
    uint64_t text = m.count > 0 ? eng_hash(z->article->text, z->article->size, 0) : 0;
    for (size_t i = 0; i < m.count; i++)
        eng_event_id(m.events[i].id, text, m.events[i].span, m.events[i].rule);
    *events = m.events;
    *count = m.count;
    return !m.failed;
}
