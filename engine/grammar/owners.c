/* owners.c: whose the noun of a chunk is: the names before it ("US-led", "Iranian"), its possessor
 * ("Iran's", "his", "whose"), and what "of", "for" or "from" behind it says. */
#include <string.h>

#include "base/charset.h"
#include "grammar/clauses_internal.h"
#include "grammar/named.h"
#include "grammar/unlisted.h"
#include "grammar/word_id.h"
#include "text/sectors.h"

/* "the Saudi-led strikes", "a US-drafted text", "Saudi-imposed sanctions": what the noun names is
 * his. */
static bool leads(const eng_analysis *z, const eng_mention *m) {
    static const char *const verbs[] = {"lead",  "draft",  "propose",  "author",  "impose",
                                        "order", "launch", "initiate", "declare", NULL};
    uint32_t part = m->last + 1;
    return part < z->article->token_count &&
           eng_lemma_among(z, eng_token_of(z, part)->lemma, verbs);
}

/* "pro-Hamas agitators", "anti-Israel protests": what they are for or against, not whose. */
static bool after_prefix(const eng_analysis *z, const eng_mention *m) {
    static const char *const prefixes[] = {"pro", "anti", "non", "ex", "post", "pre", "pan", NULL};
    if (m->first < 2) return false;
    const eng_token *hyphen = eng_token_of(z, m->first - 1);
    if (!strchr("-m", hyphen->cls) || !(hyphen->shape & ENG_SHAPE_GLUED)) return false;
    for (int i = 0; prefixes[i] != NULL; i++)
        if (eng_word_is(z, m->first - 2, prefixes[i])) return true;
    return false;
}

/* "Soviet and Chinese-backed forces": backed by both. */
bool eng_shares_compound(const eng_analysis *z, const eng_mention *m) {
    uint32_t next = m->last + 1;
    if (next + 1 >= z->article->token_count) return false;
    if (eng_token_of(z, m->last)->cls == '-') next++; /* Soviet- and Chinese-backed */
    if (next >= z->article->token_count || eng_token_of(z, next - 1)->cls != 'c') return false;
    int32_t other = eng_token_of(z, next)->mention;
    /* "between Israel and Iran-backed rebels", "Israel and Gaza-based rebels": of the second only
     */
    bool apart = eng_token_of(z, m->last)->cls == 'c' &&
                 ((m->first > 0 && eng_word_is(z, m->first - 1, "between")) ||
                  (other >= 0 && z->article->mentions[other].last + 1 < z->article->token_count &&
                   eng_word_is(z, z->article->mentions[other].last + 1, "based")));
    /* "the IRGC and IRGC-linked rebels" */
    apart |= other >= 0 && z->article->mentions[other].entity == m->entity;
    return other >= 0 && !apart && eng_token_of(z, next)->cls == 'm' &&
           z->article->mentions[other].first == next &&
           eng_in_compound(z, &z->article->mentions[other]);
}

/* "Iran-backed", but not "British-flagged": that is British. */
bool eng_in_compound(const eng_analysis *z, const eng_mention *m) {
    static const char *const owned[] = {"flagged", "owned", "registered", "operated", "run", NULL};
    if (after_prefix(z, m)) return true;
    if (eng_shares_compound(z, m)) return true;
    if (eng_token_of(z, m->first)->cls != 'm') return false;
    if (m->last + 1 >= z->article->token_count) return true;
    const eng_token *part = eng_token_of(z, m->last + 1);
    for (int i = 0; owned[i] != NULL; i++)
        if (part->end - part->start == strlen(owned[i]) &&
            memcmp(z->article->text + part->start, owned[i], strlen(owned[i])) == 0)
            return false;
    return true;
}

/* "the Arab League (AL) summit": the name in brackets right before a chunk, or -1. */
static int32_t bracketed(const eng_analysis *z, const eng_chunk *c) {
    if (c->first < 4 || eng_token_of(z, c->first - 1)->cls != ')') return -1;
    int32_t m = eng_token_of(z, c->first - 2)->mention;
    if (m < 0 || z->article->mentions[m].first == 0) return -1;
    bool whole = eng_token_of(z, z->article->mentions[m].first - 1)->cls == '(';
    return whole && eng_token_of(z, c->head)->cls == 'n' ? m : -1;
}

/* "the Tripoli-based government": where a government sits is where it governs. */
static bool seats(const eng_analysis *z, const eng_chunk *c, const eng_mention *m) {
    uint32_t part = m->last + 1;
    if (c->lemma == 0 || part >= z->article->token_count || !eng_word_is(z, part, "based"))
        return false;
    return strcmp(eng_sector_code(z->lexicon->lemmas[c->lemma].sector), "GOV") == 0 &&
           (eng_noun_tags(z, c->lemma) & ENG_NOUN_GROUP);
}

/* The name nearest to the left of the head, inside the chunk, or -1. Compounds do not count, but
 * "X-led" does, and "X-based" before a government. */
static int32_t nearest(const eng_analysis *z, const eng_chunk *c) {
    int32_t leader = -1;
    for (uint32_t i = c->head; i-- > c->first;) {
        int32_t m = eng_token_of(z, i)->mention;
        if (m < 0) continue;
        const eng_mention *mention = &z->article->mentions[m];
        if (mention->last > c->head) continue;
        if (!eng_in_compound(z, mention) || seats(z, c, mention)) return m;
        if (leader < 0 && leads(z, mention)) leader = m;
    }
    return leader >= 0 ? leader : bracketed(z, c);
}

/* "the Reform UK party": the state is part of the party's name. */
static bool part_of_name(const eng_analysis *z, const eng_chunk *c, int32_t mention) {
    uint32_t first = z->article->mentions[mention].first;
    if (!eng_word_is(z, c->head, "party") || first <= c->first) return false;
    const eng_token *before = eng_token_of(z, first - 1);
    unsigned both = ENG_SHAPE_CAPITAL | ENG_SHAPE_WORD;
    return (before->shape & both) == both && before->mention < 0 && before->cls != 'd' &&
           !(eng_noun_tags(z, before->lemma) & ENG_NOUN_TITLE);
}

int32_t eng_modifier(const eng_analysis *z, const eng_chunk *c) {
    int32_t m = nearest(z, c);
    return m >= 0 && part_of_name(z, c, m) ? -1 : m;
}

/* "the Iran-Iraq war": the chunk begins with the second of two names. */
static bool joined_before(const eng_analysis *z, const eng_chunk *c) {
    if (c->first < 2 || eng_token_of(z, c->first)->mention < 0) return false;
    const eng_token *hyphen = eng_token_of(z, c->first - 1);
    return strchr("-m", hyphen->cls) && (hyphen->shape & ENG_SHAPE_GLUED) &&
           (eng_token_of(z, c->first)->shape & ENG_SHAPE_GLUED) &&
           eng_token_of(z, c->first - 2)->mention >= 0;
}

/* "US and EU officials", and so "Anglo-French forces": both names count. */
bool eng_joins_names(const eng_analysis *z, const eng_chunk *c) {
    for (uint32_t i = c->first; i < c->head; i++) {
        const eng_token *t = eng_token_of(z, i);
        bool hyphen = t->cls == 'm' && i > c->first && t[-1].mention >= 0 && t[1].mention >= 0;
        if (t->cls == 'c' || hyphen) return true;
    }
    return joined_before(z, c);
}

/* "the Lima Declaration": called after a city, which has no part in it. */
static bool called_after(const eng_analysis *z, const eng_chunk *c, const eng_mention *m) {
    bool city = m->alias_role == ENG_ALIAS_PLACE || m->alias_role == ENG_ALIAS_CAPITAL;
    bool text = (eng_senses(z, c->lemma) & (ENG_SENSE_TEXT | ENG_SENSE_TREATY)) != 0;
    return city && text && m->last == c->head &&
           (eng_token_of(z, c->head)->shape & ENG_SHAPE_CAPITAL);
}

/* "the NATO member Turkey": whether the phrase is called by the name of a state. */
static bool names_state(const eng_analysis *z, const eng_chunk *c) {
    int32_t m = eng_token_of(z, c->head)->mention;
    if (m < 0 || z->article->mentions[m].person != ENG_NO_ENTITY) return false;
    const eng_mention *name = &z->article->mentions[m];
    return name->last == c->last && name->alias_role != ENG_ALIAS_PEOPLE &&
           eng_entity_of(z, name->entity)->kind == ENG_KIND_STATE;
}

void eng_resolve_modifiers(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    const eng_chunk *c = &z->chunks[chunk];
    if (names_state(z, c)) return;
    for (uint32_t i = c->first; i < c->head; i++) {
        int32_t m = eng_token_of(z, i)->mention;
        if (m < 0) continue;
        const eng_mention *mention = &z->article->mentions[m];
        if (called_after(z, c, mention)) continue;
        if (mention->first == i && mention->last <= c->head && !eng_in_compound(z, mention))
            eng_add_mention(z, m, "modifier", out);
    }
    for (uint32_t i = c->first; i < c->head && out->count == 0; i++) { /* the US-led invasion */
        int32_t m = eng_token_of(z, i)->mention;
        if (m >= 0 && leads(z, &z->article->mentions[m])) eng_add_mention(z, m, "modifier", out);
    }
    if (out->count == 0 && bracketed(z, c) >= 0)
        eng_add_mention(z, bracketed(z, c), "modifier", out);
    /* "Israel's and US attacks" */
    bool owners = out->count > 0 && chunk >= 2 && c[-1].kind == 'c' && c[-2].kind == 'O' &&
                  c[-2].sentence == c->sentence && eng_token_of(z, c->first)->mention >= 0;
    if (owners) eng_resolve_chunk(z, chunk - 2, out, ENG_RESOLVE_DEPTH_MAX - 1);
    if (out->count == 0 || !joined_before(z, c)) return;
    int32_t m = eng_token_of(z, c->first - 2)->mention;
    eng_add_mention(z, m, "modifier", out);
    uint32_t first = z->article->mentions[m].first; /* the Iran-Iraq-Oman talks */
    bool third = first >= 2 && strchr("-m", eng_token_of(z, first - 1)->cls) &&
                 (eng_token_of(z, first)->shape & ENG_SHAPE_GLUED) &&
                 eng_token_of(z, first - 2)->mention >= 0;
    if (third) eng_add_mention(z, eng_token_of(z, first - 2)->mention, "modifier", out);
}

/* Whether a chunk is a noun with nothing before it that says whose or which. */
static bool is_bare_noun(const eng_analysis *z, uint32_t chunk) {
    return z->chunks[chunk].kind == 'N' &&
           !strchr("dpEANiq", eng_token_of(z, z->chunks[chunk].first)->cls);
}

/* "Iran's drone, missile, and rocket attacks", not "After Iran's exit, talks and attacks": the
 * possessor of a list of bare nouns in which the chunk stands behind a comma; UINT32_MAX: none. */
static uint32_t listed_possessor(const eng_analysis *z, uint32_t chunk) {
    uint32_t i = chunk, sentence = z->chunks[chunk].sentence, commas = 0;
    while (i > 2 && z->chunks[i - 2].sentence == sentence && is_bare_noun(z, i)) {
        if (z->chunks[i - 1].kind == 'O') break;
        bool joined = z->chunks[i - 1].kind == 'c';
        i -= joined;
        if (z->chunks[i - 1].kind == ',') {
            i--;
            commas += !joined; /* "Iran's exit, and attacks began" is no list */
        }
        if (z->chunks[i - 1].kind != 'N') return UINT32_MAX;
        i--;
    }
    if (commas == 0 || i == 0 || z->chunks[i].kind != 'N' || z->chunks[i - 1].kind != 'O')
        return UINT32_MAX;
    bool front = i > 1 && eng_is_in("tobfS", z->chunks[i - 2].kind) &&
                 (i == 2 || z->chunks[i - 3].sentence != sentence);
    return front ? UINT32_MAX : i - 1;
}

/* The possessor that a bare noun after "and" shares: "Iran's attack on Oman and withdrawal from
 * NATO". UINT32_MAX: none. */
static uint32_t shared_possessor(const eng_analysis *z, uint32_t chunk) {
    uint32_t i = chunk, sentence = z->chunks[chunk].sentence;
    if (i < 3 || z->chunks[i - 1].kind != 'c') return UINT32_MAX;
    if (strchr("dpEAN", eng_token_of(z, z->chunks[i].first)->cls)) return UINT32_MAX;
    uint32_t listed = listed_possessor(z, chunk);
    if (listed != UINT32_MAX) return listed;
    for (i -= 2; i > 0 && z->chunks[i - 1].sentence == sentence; i--) {
        uint8_t before = z->chunks[i - 1].kind;
        if (z->chunks[i].kind == 'N' && before == 'O') return i - 1;
        if (!strchr("NtobfT", z->chunks[i].kind) || !strchr("NtobfTO", before)) break;
    }
    return UINT32_MAX;
}

/* What a state has one of: "our governments" are ours and others'. */
static bool has_one(const eng_analysis *z, uint32_t lemma) {
    static const char *const words[] = {"government", "country", "nation",  "president", "leader",
                                        "people",     "capital", "economy", "state",     NULL};
    return eng_lemma_among(z, lemma, words);
}

/* "the veto over Finland and Sweden's bid": a name behind a preposition shares what several ask
 * for together. */
static bool owns_together(const eng_analysis *z, uint32_t chunk) {
    static const char *const shared[] = {"bid",       "application", "accession", "membership",
                                         "entry",     "admission",   "candidacy", "request",
                                         "inclusion", "proposal",    "border",    NULL};
    if (chunk < 4 || z->chunks[chunk - 2].kind != 'c' || z->chunks[chunk - 3].kind != 'N' ||
        !strchr("tobf", z->chunks[chunk - 4].kind) ||
        z->chunks[chunk - 4].sentence != z->chunks[chunk].sentence)
        return false;
    int32_t m = eng_token_of(z, z->chunks[chunk - 3].head)->mention;
    int32_t other = eng_token_of(z, z->chunks[chunk - 1].head)->mention;
    return m >= 0 && other >= 0 && eng_lemma_among(z, z->chunks[chunk].lemma, shared) &&
           z->article->mentions[m].first == z->chunks[chunk - 3].first &&
           eng_entity_of(z, z->article->mentions[m].entity)->kind ==
               eng_entity_of(z, z->article->mentions[other].entity)->kind;
}

/* "concern about Iran and Oman's provision of arms", "Iran and Oman's raids on Chad": behind
 * "about" or at the head of a sentence two names do together what the noun tells. */
static bool acts_together(const eng_analysis *z, uint32_t chunk) {
    static const char *const about[] = {"about",     "over",       "despite", "regarding",
                                        "amid",      "concerning", "given",   "after",
                                        "following", "since",      NULL};
    if (chunk < 3 || z->chunks[chunk - 2].kind != 'c' || z->chunks[chunk - 3].kind != 'N' ||
        z->chunks[chunk - 3].sentence != z->chunks[chunk].sentence)
        return false;
    const eng_chunk *first = &z->chunks[chunk - 3];
    bool begins = chunk == 3 || first[-1].sentence != first->sentence;
    if (!begins && !(eng_is_in("fS", first[-1].kind) && eng_preposition_is(z, chunk - 4, about)))
        return false;
    int32_t m = eng_token_of(z, first->head)->mention;
    int32_t other = eng_token_of(z, z->chunks[chunk - 1].head)->mention;
    uint32_t lemma = z->chunks[chunk].lemma;
    if (m < 0 || other < 0 || lemma == 0 || z->lexicon->lemmas[lemma].event == 0) return false;
    const eng_mention *a = &z->article->mentions[m], *b = &z->article->mentions[other];
    return a->first == first->first && a->person == ENG_NO_ENTITY && b->person == ENG_NO_ENTITY &&
           eng_entity_of(z, a->entity)->kind == ENG_KIND_STATE &&
           eng_entity_of(z, b->entity)->kind == ENG_KIND_STATE;
}

/* "Oman and Chad": states by their names, joined. */
static bool are_states(const eng_analysis *z, eng_phrase p) {
    for (uint32_t i = p.first; i < p.last; i++) {
        const eng_chunk *c = &z->chunks[i];
        if (c->kind == 'c' || c->kind == ',') continue;
        int32_t m = c->kind == 'N' ? eng_token_of(z, c->head)->mention : -1;
        if (m < 0 || z->article->mentions[m].person != ENG_NO_ENTITY) return false;
    }
    return p.last > p.first + 2;
}

/* "The two leaders discussed our shared support", "They spoke of our joint commitment", "will meet
 * with him to discuss our joint support", "Oman and Chad will strengthen our support": of what is
 * shared, both that the clause names are owners. `at` is the token of "our". */
static bool owns_jointly(const eng_analysis *z, uint32_t chunk, uint32_t at, eng_referents *out,
                         int depth) {
    static const char *const shared[] = {"shared",     "joint",     "mutual", "common",
                                         "collective", "bilateral", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    bool both = false;
    for (uint32_t i = at + 1; i < c->head; i++)
        for (int k = 0; shared[k] != NULL; k++)
            both |= eng_word_is(z, i, shared[k]);
    if (!eng_word_is(z, at, "our") || depth >= ENG_RESOLVE_DEPTH_MAX) return false;
    for (int32_t i = eng_clause_of(z, chunk); i >= 0; i = z->clauses[i].parent) {
        const eng_clause *k = &z->clauses[i];
        if (!k->own_subject || k->subject.last > chunk) continue;
        eng_referents who = eng_nobody();
        if (!both && !are_states(z, k->subject)) return false;
        eng_resolve_described(z, k->subject, &who, depth + 1);
        for (uint32_t a = 0; who.count == 1 && a < k->argument_count; a++)
            if (eng_lemma_is(z, k->arguments[a].preposition, "with") &&
                k->arguments[a].phrase.last <= chunk && eng_meets(z, z->chunks[k->verb].lemma))
                eng_resolve_phrase(z, k->arguments[a].phrase, &who, depth + 1);
        for (size_t n = 0; who.count > 1 && n < who.count; n++)
            eng_add_referent(out, who.list[n]);
        return who.count > 1;
    }
    return false;
}

/* "Chad, Mali and Niger, whose leaders met": those before the last of a list. */
static void with_those_before(const eng_analysis *z, uint32_t last, eng_referents *out, int depth) {
    uint32_t sentence = z->chunks[last].sentence;
    for (uint32_t i = last;
         i >= 2 && z->chunks[i - 2].kind == 'N' && z->chunks[i - 2].sentence == sentence &&
         z->chunks[i - 1].kind == (i == last ? 'c' : ',');
         i -= 2)
        eng_resolve_chunk(z, i - 2, out, depth + 1);
}

void eng_resolve_owner(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    uint32_t shared = shared_possessor(z, chunk);
    if (shared != UINT32_MAX) {
        eng_resolve_chunk(z, shared, out, depth + 1);
        for (size_t i = 0; i < out->count; i++)
            if (out->list[i].via == NULL) out->list[i].via = "possessor";
        return;
    }
    if (chunk > 0 && z->chunks[chunk - 1].kind == 'O' &&
        z->chunks[chunk - 1].sentence == z->chunks[chunk].sentence) {
        eng_resolve_chunk(z, chunk - 1, out, depth + 1);
        if (out->count == 0) eng_resolve_unlisted(z, (eng_phrase){chunk - 1, chunk}, 0, out);
        if (out->count == 0) eng_refer_introduced(z, chunk - 1, out, depth); /* Olak's government */
        for (uint32_t i = chunk - 1;
             i >= 2 && z->chunks[i - 1].kind == 'c' && z->chunks[i - 2].kind == 'O' &&
             z->chunks[i - 2].sentence == z->chunks[chunk].sentence;
             i -= 2)
            eng_resolve_chunk(z, i - 2, out, depth + 1); /* Iran's and Oman's */
        if (owns_together(z, chunk) || acts_together(z, chunk))
            eng_resolve_chunk(z, chunk - 3, out, depth + 1);
        for (size_t i = 0; i < out->count; i++)
            if (out->list[i].via == NULL) out->list[i].via = "possessor";
        return;
    }
    const eng_chunk *c = &z->chunks[chunk];
    for (uint32_t i = c->first; i < c->head; i++)
        if (eng_token_of(z, i)->cls == 'p') {
            uint32_t noun = chunk > 1 && z->chunks[chunk - 1].kind == ',' ? chunk - 2 : chunk - 1;
            bool whose = eng_word_is(z, i, "whose") && chunk > 0;
            if (whose && z->chunks[noun].kind == 'N' && z->chunks[noun].sentence == c->sentence) {
                eng_resolve_chunk(z, noun, out, depth + 1); /* Iran, whose troops */
                uint32_t word = eng_token_of(z, c->head)->word;
                bool many = word != ENG_NO_WORD && (z->lexicon->words[word].can & ENG_IS_PLURAL);
                if (out->count > 0 && many) with_those_before(z, noun, out, depth);
            }
            if (owns_jointly(z, chunk, i, out, depth)) return;
            eng_refer_pronoun(z, i, out, depth + 1);
            bool one = out->count == 1 && (eng_word_is(z, i, "our") || eng_word_is(z, i, "my"));
            if (one && has_one(z, c->lemma) && eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1}))
                out->count = 0;
            return;
        }
}

void eng_resolve_possessor(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    eng_resolve_owner(z, chunk, out, 0);
}

/* "an adviser to the French president", but not "the envoy to France" */
static bool serves(const eng_analysis *z, uint32_t lemma) {
    static const char *const words[] = {"adviser",    "advisor", "aide", "assistant",
                                        "counsellor", "deputy",  NULL};
    return eng_lemma_among(z, lemma, words);
}

/* "the Iranian foreign ministry", "its embassy" */
static bool is_office(const eng_analysis *z, uint32_t chunk) {
    while (chunk + 1 < z->chunk_count && z->chunks[chunk].kind == 'O')
        chunk++;
    uint32_t lemma = z->chunks[chunk].lemma;
    const char *sector = lemma ? eng_sector_code(z->lexicon->lemmas[lemma].sector) : "";
    return strcmp(sector, "GOV") == 0 || strcmp(sector, "MIL") == 0 || strcmp(sector, "LEG") == 0;
}

/* The head of a list's first phrase that is a name ("Arab countries and Israel") or is called by
 * one ("the OPEC bloc"), else of its first. */
static const eng_token *named_in(const eng_analysis *z, uint32_t chunk) {
    uint32_t end = eng_list_end(z, chunk);
    for (uint32_t i = chunk; i < end; i++) {
        if (z->chunks[i].kind != 'N') continue;
        const eng_token *head = eng_token_of(z, z->chunks[i].head);
        if (head->mention >= 0) return head;
        bool body = eng_noun_tags(z, z->chunks[i].lemma) & (ENG_NOUN_ALLIANCE | ENG_NOUN_GROUP);
        if (body && z->chunks[i].head > z->chunks[i].first && head[-1].mention >= 0 &&
            eng_is_pact(z, z->article->mentions[head[-1].mention].entity))
            return head - 1;
    }
    return eng_token_of(z, z->chunks[chunk].head);
}

/* "the president", "the prime minister": one of whom it is told which state he heads. */
static bool is_head_of_state(const eng_analysis *z, uint32_t chunk) {
    static const char *const heads[] = {"president", "premier", "king", "chancellor", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    bool prime = c->head > c->first && eng_word_is(z, c->head - 1, "prime");
    return eng_word_is(z, c->first, "the") && (prime || eng_lemma_among(z, c->lemma, heads)) &&
           !eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1});
}

/* "foreign ministers in Cairo", "met world leaders in Rome", "Baltic leaders in Munich": of several
 * states, and it is only told where they are. */
static bool are_of_several(const eng_analysis *z, uint32_t chunk) {
    static const char *const words[] = {"foreign", "world", "regional", "global", NULL};
    static const char *const heads[] = {"leader", "minister", "president", "premier", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    if (!eng_lemma_among(z, c->lemma, heads) ||
        !eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1}))
        return false;
    for (uint32_t i = c->first; i < c->head; i++)
        for (int k = 0; words[k] != NULL; k++)
            if (eng_word_is(z, i, words[k])) return true;
    for (uint32_t i = c->first; i < c->head; i++) {
        const eng_token *t = eng_token_of(z, i);
        bool region = (t->shape & ENG_SHAPE_CAPITAL) && t->mention < 0 &&
                      i > z->article->sentences[c->sentence].body;
        if (region && !(eng_noun_tags(z, t->lemma) & ENG_NOUN_TITLE)) return true;
    }
    return false;
}

bool eng_belongs(const eng_analysis *z, uint32_t chunk) {
    if (chunk + 2 >= z->chunk_count || z->chunks[chunk + 2].sentence != z->chunks[chunk].sentence)
        return false;
    uint32_t word = z->chunks[chunk + 1].first, lemma = z->chunks[chunk].lemma;
    if (z->chunks[chunk + 1].kind == 'o') return !strchr("GQ", z->chunks[chunk + 2].kind);
    if (z->chunks[chunk + 1].kind == 't') return serves(z, lemma);
    if (z->chunks[chunk + 1].kind != 'f' || lemma == 0) return false;
    const eng_token *named = named_in(z, chunk + 2);
    if (eng_word_is(z, word, "for")) return eng_senses(z, lemma) & ENG_SENSE_SPOKES;
    const char *sector = eng_sector_code(z->lexicon->lemmas[lemma].sector);
    bool official = strcmp(sector, "GOV") == 0 || strcmp(sector, "LEG") == 0;
    /* "an official in the Iranian ministry", "officials at the Omani embassy" */
    bool within = official && (eng_word_is(z, word, "in") || eng_word_is(z, word, "at") ||
                               eng_word_is(z, word, "from") || eng_word_is(z, word, "within"));
    const eng_chunk *inner = &z->chunks[chunk + 2];
    bool soldiers = strcmp(sector, "MIL") == 0 && eng_word_is(z, word, "from") &&
                    eng_modifier(z, inner) >= 0; /* soldiers from the Omani army */
    bool bloc = within && eng_word_is(z, word, "from") && eng_definite(z, inner) &&
                (eng_noun_tags(z, inner->lemma) & ENG_NOUN_ALLIANCE); /* envoys from the bloc */
    if (named->mention < 0) return bloc || ((within || soldiers) && is_office(z, chunk + 2));
    if (eng_word_is(z, word, "from")) {
        bool armed = strcmp(sector, "REB") == 0 || strcmp(sector, "UAF") == 0;
        uint32_t entity = z->article->mentions[named->mention].entity;
        bool group = eng_entity_of(z, entity)->kind == ENG_KIND_GROUP;
        bool sent = (eng_noun_tags(z, lemma) & ENG_NOUN_PERSON) && eng_is_pact(z, entity) &&
                    eng_entity_of(z, entity)->kind != ENG_KIND_TREATY; /* experts from the UN */
        bool forces = eng_word_is(z, z->chunks[chunk].head, "forces");
        return official || forces || strcmp(sector, "MIL") == 0 || (armed && group) || sent;
    }
    /* an embassy in a country is another's */
    static const char *const sent_there[] = {"embassy", "consulate", "legation", "ambassador",
                                             "envoy",   "consul",    "diplomat", NULL};
    if (eng_lemma_among(z, lemma, sent_there)) return false;
    if (is_head_of_state(z, chunk)) return false; /* "met the president in Rome": where */
    if (are_of_several(z, chunk)) return false;
    bool posted = official || strcmp(sector, "COP") == 0 || strcmp(sector, "JUD") == 0;
    return posted && eng_word_is(z, word, "in"); /* police in Turkey, but troops in Syria */
}

bool eng_resolve_of_group(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    uint32_t lemma = z->chunks[chunk].lemma, named = chunk + 2;
    if (lemma == 0 || named >= z->chunk_count || !strchr("of", z->chunks[chunk + 1].kind))
        return false;
    if (z->chunks[named].kind != 'N' || z->chunks[named].sentence != z->chunks[chunk].sentence)
        return false;
    const char *sector = eng_sector_code(z->lexicon->lemmas[lemma].sector);
    bool armed = strcmp(sector, "REB") == 0 || strcmp(sector, "UAF") == 0;
    uint32_t word = z->chunks[chunk + 1].first;
    bool belongs_to = z->chunks[chunk + 1].kind == 'o' || eng_word_is(z, word, "from") ||
                      eng_word_is(z, word, "with");
    int32_t m = eng_token_of(z, z->chunks[named].head)->mention;
    if (!armed || !belongs_to || m < 0) return false;
    if (eng_entity_of(z, z->article->mentions[m].entity)->kind != ENG_KIND_GROUP) return false;
    eng_add_mention(z, m, "modifier", out);
    return true;
}

/* "accused the group of bias": whether the "of" behind a chunk is its verb's, or begins what is
 * done. */
static bool of_the_verb(const eng_analysis *z, uint32_t chunk) {
    static const char *const verbs[] = {"accuse", "suspect", "convict", "acquit", "warn",
                                        "inform", "notify",  "remind",  "advise", "strip",
                                        "rid",    "deprive", "assure",  NULL};
    if (z->chunks[chunk + 1].kind != 'o') return false;
    if (chunk + 2 < z->chunk_count && eng_is_in("GQ", z->chunks[chunk + 2].kind)) return true;
    return chunk > 0 && eng_is_in("FIGPRQVY", z->chunks[chunk - 1].kind) &&
           z->chunks[chunk - 1].sentence == z->chunks[chunk].sentence &&
           eng_lemma_among(z, z->chunks[chunk - 1].lemma, verbs);
}

bool eng_owner_is_open(const eng_analysis *z, uint32_t chunk) {
    if (chunk > 0 && z->chunks[chunk - 1].kind == 'O') return false;
    if (chunk + 2 < z->chunk_count && z->chunks[chunk + 1].kind == 'f' &&
        z->chunks[chunk + 2].kind == 'T')
        return true;
    return chunk + 1 >= z->chunk_count || !strchr("of", z->chunks[chunk + 1].kind) ||
           z->chunks[chunk + 1].sentence != z->chunks[chunk].sentence || of_the_verb(z, chunk);
}

bool eng_body_is_open(const eng_analysis *z, uint32_t chunk) {
    static const char *const apart[] = {"with",  "over",   "for",    "after", "before", "against",
                                        "about", "during", "unless", "until", "since",  NULL};
    if (eng_owner_is_open(z, chunk)) return true;
    static const char *const where[] = {"in", "at", NULL}; /* met the president in Rome */
    if (is_head_of_state(z, chunk) && eng_preposition_is(z, chunk + 1, where) &&
        (chunk == 0 || z->chunks[chunk - 1].kind != 'O'))
        return true;
    return chunk > 0 && z->chunks[chunk - 1].kind != 'O' && z->chunks[chunk + 1].kind == 'f' &&
           eng_is_in("FPQRVY", z->chunks[chunk - 1].kind) &&
           eng_preposition_is(z, chunk + 1, apart);
}
