#include "grammar/content.h"

#include <string.h>

#include "grammar/named.h"
#include "grammar/unlisted.h"
#include "grammar/word_id.h"

static bool named(const eng_rule *r, uint32_t lemma) {
    for (int i = 0; i < ENG_CONTENT_MAX && r->content[i] != 0; i++)
        if (r->content[i] == lemma) return true;
    return false;
}

/* "to Finland and Sweden joining": whether a chunk joins two names. */
static bool joins(const eng_analysis *z, uint32_t chunk) {
    if (!strchr(",c", z->chunks[chunk].kind) || chunk + 1 >= z->chunk_count) return false;
    return z->article->tokens[z->chunks[chunk - 1].head].mention >= 0 &&
           z->article->tokens[z->chunks[chunk + 1].head].mention >= 0;
}

/* Whether nothing but phrases lies between the noun and the verb: "the invitation to Sweden to
 * join". */
static bool hangs_on(const eng_analysis *z, uint32_t noun, const eng_clause *c) {
    enum { REACH = 8 };
    if (c->verb <= noun || c->verb > noun + REACH) return false;
    for (uint32_t i = noun + 1; i < c->verb; i++)
        if (!strchr("tobfSNOT", z->chunks[i].kind) && !joins(z, i)) return false;
    return true;
}

int32_t eng_content(const eng_analysis *z, const eng_site *s) {
    uint32_t from = s->clause >= 0 ? z->clauses[s->clause].verb : s->noun;
    if (s->object != UINT32_MAX) from = s->object; /* "a bid to join was rejected" */
    size_t end, i = eng_sentence_clauses(z, z->chunks[from].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        bool kind = c->kind == ENG_CLAUSE_INFINITIVE || c->kind == ENG_CLAUSE_ING ||
                    (c->kind == ENG_CLAUSE_COMPLEMENT && s->clause >= 0);
        if (!kind || c->verb <= from || !named(s->rule, z->chunks[c->verb].lemma)) continue;
        if (s->clause >= 0 ? c->parent == s->clause : hangs_on(z, from, c)) return (int32_t)i;
    }
    return -1;
}

static void add_phrase(const eng_analysis *z, eng_phrase p, unsigned kinds, eng_referents *out) {
    eng_referents found = eng_nobody();
    eng_resolve(z, p, &found);
    eng_add_referents(out, &found, kinds, z);
    for (uint32_t i = p.first; i < p.last && out->count == 0; i++) { /* become a NATO member */
        if (z->chunks[i].kind != 'N') continue;
        found.count = 0;
        eng_resolve_modifiers(z, i, &found);
        if (found.count == 0) eng_resolve_possessor(z, i, &found);
        eng_add_referents(out, &found, kinds, z);
    }
    for (uint32_t i = p.first; i + 1 < p.last && out->count == 0; i++) { /* a meeting of OPEC */
        if (z->chunks[i].kind != 'o') continue;
        found.count = 0;
        eng_resolve(z, (eng_phrase){i + 1, p.last}, &found);
        eng_add_referents(out, &found, kinds, z);
    }
}

void eng_content_object(const eng_analysis *z, const eng_site *s, unsigned kinds,
                        eng_referents *out) {
    static const char *const words[] = {"to", "of", "in", "into", "from", "with", "against", NULL};
    if (s->content < 0) return;
    const eng_clause *c = &z->clauses[s->content];
    for (uint32_t k = 0; k < c->argument_count && out->count == 0; k++)
        if (c->arguments[k].preposition == 0) add_phrase(z, c->arguments[k].phrase, kinds, out);
    for (int i = 0; words[i] != NULL; i++)
        for (uint32_t k = 0; k < c->argument_count && out->count == 0; k++)
            if (c->arguments[k].preposition == eng_word_id(z, words[i]))
                add_phrase(z, c->arguments[k].phrase, kinds, out);
}

/* Whether the chunk at `i` is of the kind, in the sentence of `near`. */
static bool is_kind(const eng_analysis *z, uint32_t i, uint32_t near, char kind) {
    return i < z->chunk_count && z->chunks[i].kind == kind &&
           z->chunks[i].sentence == z->chunks[near].sentence;
}

static bool has_name(const eng_analysis *z, uint32_t chunk) {
    return eng_token_of(z, z->chunks[chunk].head)->mention >= 0;
}

/* "Turkey is, remains, stays, has been a member", "is among the members". */
static void said_to_be(const eng_analysis *z, uint32_t first, uint32_t noun, unsigned kinds,
                       eng_referents *out) {
    int32_t i = eng_clause_of(z, noun);
    if (i < 0) return;
    const eng_clause *c = &z->clauses[i];
    const eng_chunk *verb = &z->chunks[c->verb];
    bool be = (verb->verb & ENG_VG_COPULA) && eng_token_of(z, verb->head)->cls == 'I';
    bool is = be || eng_lemma_is(z, verb->lemma, "remain") || eng_lemma_is(z, verb->lemma, "stay");
    for (uint32_t k = 0; k < c->argument_count; k++) {
        uint32_t preposition = c->arguments[k].preposition;
        bool among = c->arguments[k].phrase.first == c->verb + 2;
        bool said = preposition == 0 ? is : be && among && eng_lemma_is(z, preposition, "among");
        if (said && c->arguments[k].phrase.first <= first && first < c->arguments[k].phrase.last)
            add_phrase(z, c->subject, kinds, out);
    }
}

/* The first chunk of a list of names that ends at `last`: "Iran and Iraq, both members". */
static uint32_t list_start(const eng_analysis *z, uint32_t last) {
    uint32_t first = last;
    while (first >= 2 && is_kind(z, first - 2, last, 'N') &&
           strchr("c,", z->chunks[first - 1].kind) && has_name(z, first - 2))
        first -= 2;
    return first;
}

/* "The OPEC member's minister", "trade with OPEC's second producer": the last state named that is
 * in it. True when one was found. */
static bool called_member(const eng_analysis *z, uint32_t noun, uint32_t first,
                          eng_referents *out) {
    eng_referents pact = eng_nobody();
    eng_resolve_modifiers(z, noun, &pact);
    if (pact.count == 0) eng_resolve_possessor(z, noun, &pact);
    bool definite = first < noun || eng_word_is(z, z->chunks[noun].first, "the");
    if (pact.count != 1 || !definite) return false;
    const uint32_t *members = eng_names_members(z->names, eng_entity_of(z, pact.list[0].entity));
    uint32_t sentence = z->chunks[noun].sentence, floor = sentence > 2 ? sentence - 2 : 0;
    for (size_t i = z->article->mention_count; i-- > 0;) {
        const eng_mention *m = &z->article->mentions[i];
        if (m->first >= z->chunks[first].first) continue;
        if (m->first < z->article->sentences[floor].first) return false;
        for (const uint32_t *k = members; *k != ENG_NO_ENTITY; k++) {
            if (*k != m->entity || eng_in_compound(z, m)) continue;
            eng_add_mention(z, (int32_t)i, "member", out);
            return true;
        }
    }
    return false;
}

/* Where what is said of a name begins: "Oman, the host of the talks and a member of the bloc". */
static uint32_t apposition_start(const eng_analysis *z, uint32_t noun, uint32_t first) {
    if (first < 2 || !is_kind(z, first - 1, noun, 'c') || !is_kind(z, first - 2, noun, 'N'))
        return first;
    uint32_t i = first - 2;
    while (i >= 2 && (is_kind(z, i - 1, noun, 'O') ||
                      (is_kind(z, i - 1, noun, 'o') && is_kind(z, i - 2, noun, 'N'))))
        i -= z->chunks[i - 1].kind == 'O' ? 1 : 2;
    return i >= 2 && is_kind(z, i - 1, noun, ',') && !has_name(z, i) ? i : first;
}

/* Whether what stands before the comma can be somebody: a name, or "the two Baltic states". */
static bool can_be(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    return has_name(z, chunk) ||
           (c->lemma && (z->lexicon->lemmas[c->lemma].noun_tags & ENG_NOUN_COUNTRY));
}

/* Where "the last of the NATO states" begins, whose last noun is at `first`: its first chunk. */
static uint32_t one_of(const eng_analysis *z, uint32_t first) {
    static const char *const ones[] = {"one",     "last",    "first",   "latest",
                                       "newest",  "oldest",  "largest", "biggest",
                                       "richest", "poorest", NULL};
    bool of = first >= 2 && is_kind(z, first - 1, first, 'o') && is_kind(z, first - 2, first, 'N');
    if (!of) return first;
    const eng_token *last = eng_token_of(z, z->chunks[first - 2].last - 1);
    return last->mention < 0 && eng_lemma_among(z, last->lemma, ones) ? first - 2 : first;
}

void eng_identity(const eng_analysis *z, uint32_t noun, unsigned kinds, eng_referents *out) {
    uint32_t first = noun; /* with "OPEC's" before it */
    while (first > 0 && is_kind(z, first - 1, noun, 'O'))
        first--;
    uint32_t one = one_of(z, first);
    /* "Oman, this year's host" */
    uint32_t token = z->chunks[first].first;
    if (first > 0 && is_kind(z, first - 1, noun, 'T') && eng_token_of(z, token - 1)->cls == 's')
        first--;
    said_to_be(z, first, noun, kinds, out);
    if (out->count > 0) return;
    uint32_t aside = apposition_start(z, noun, one);
    if (aside >= 3 && is_kind(z, aside - 1, noun, 'J') && is_kind(z, aside - 2, noun, ','))
        aside--; /* "Oman, though a member," */
    bool comma = aside >= 2 && is_kind(z, aside - 1, noun, ',');
    bool plural = eng_plural_phrase(z, (eng_phrase){noun, noun + 1});
    const eng_chunk *c = &z->chunks[first];
    if (comma && is_kind(z, aside - 2, noun, 'N') && can_be(z, aside - 2)) {
        uint32_t from = plural && one == first ? list_start(z, aside - 2) : aside - 2;
        add_phrase(z, (eng_phrase){from, aside - 1}, kinds, out);
        if (out->count > 0) return;
    }
    /* "Poland and other members of the bloc" */
    bool others = false;
    for (uint32_t i = c->first; i < z->chunks[noun].head; i++)
        others |= eng_word_is(z, i, "other") || eng_word_is(z, i, "fellow");
    if (others && first >= 2 && is_kind(z, first - 1, noun, 'c') &&
        is_kind(z, first - 2, noun, 'N') && has_name(z, first - 2)) {
        add_phrase(z, (eng_phrase){first - 2, first - 1}, kinds, out);
        if (out->count > 0) return;
    }
    /* "as a member of NATO, Turkey must", "like other members, Poland" */
    int32_t around = eng_clause_of(z, noun); /* "was admitted as a member" tells more */
    bool behind = around >= 0 && z->clauses[around].verb < noun;
    bool as = first > 0 && !behind && z->chunks[first - 1].sentence == c->sentence &&
              (eng_word_is(z, z->chunks[first - 1].first, "as") ||
               (others && eng_word_is(z, z->chunks[first - 1].first, "like")));
    if (as) {
        int32_t i = eng_clause_of(z, noun);
        size_t end, start = eng_sentence_clauses(z, c->sentence, &end);
        if (i < 0 && start < end && z->clauses[start].subject.first > noun) i = (int32_t)start;
        if (i >= 0) add_phrase(z, z->clauses[i].subject, kinds, out);
        return;
    }
    /* what follows the whole phrase: ", Saudi Arabia,", ", including Poland and Latvia" */
    uint32_t next = noun + 1;
    while (is_kind(z, next, noun, 'o') && is_kind(z, next + 1, noun, 'N'))
        next += 2;
    if (is_kind(z, next, noun, ',') && is_kind(z, next + 1, noun, 'N') && has_name(z, next + 1)) {
        uint32_t end = eng_list_end(z, next + 1);
        /* "OPEC's newest members, Oman and Chad, ": a list that ends there, of those whose they are
         */
        bool all = first < noun || eng_word_is(z, c->first, "its");
        bool list = plural && all && end > next + 2 && is_kind(z, end, noun, ',');
        if (list || (!plural && end == next + 2)) {
            add_phrase(z, (eng_phrase){next + 1, end}, kinds, out);
            return;
        }
    }
    if (is_kind(z, next, noun, ',')) next++;
    if (!plural && called_member(z, noun, first, out)) return;
    if (!is_kind(z, next, noun, 'f') || !is_kind(z, next + 1, noun, 'N')) return;
    uint32_t word = z->chunks[next].first;
    bool such = eng_word_is(z, word, "including") || eng_word_is(z, word, "like") ||
                (eng_word_is(z, word, "as") && word > 0 && eng_word_is(z, word - 1, "such"));
    if (such) add_phrase(z, (eng_phrase){next + 1, eng_list_end(z, next + 1)}, kinds, out);
}
