#include <ctype.h>
#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/named.h"
#include "grammar/word_id.h"
#include "text/sectors.h"

/* "the country", "the kingdom", "the two nations", "the Gulf state": which states these are. */

/* "The ministry in Oman denied it. The country ...": the one state that the subject of the sentence
 * before acts for, where only its capital is named. */
static void subject_before(const eng_analysis *z, const eng_chunk *c, eng_referents *out) {
    static const char *const lands[] = {"country", "nation", NULL};
    if (!eng_lemma_among(z, c->lemma, lands)) return;
    eng_analysis_want(z, c->sentence - 1);
    size_t end, i = eng_sentence_clauses(z, c->sentence - 1, &end);
    if (i == end || !z->clauses[i].own_subject) return;
    eng_referents found = eng_nobody();
    eng_resolve_phrase(z, z->clauses[i].subject, &found, ENG_RESOLVE_DEPTH_MAX - 1);
    if (found.count != 1 ||
        eng_names_entity(z->names, found.list[0].entity)->kind != ENG_KIND_STATE)
        return;
    found.list[0].via = "country";
    eng_add_referent(out, found.list[0]);
}

/* "Chad's parliament", "voters in Chad": a body of a state, not one who speaks for it. */
static bool is_body_of(const eng_analysis *z, eng_phrase p) {
    for (uint32_t i = p.last; i-- > p.first;) {
        uint32_t lemma = z->chunks[i].lemma;
        if (z->chunks[i].kind != 'N' || lemma == 0) continue;
        const char *sector = eng_sector_code(z->lexicon->lemmas[lemma].sector);
        return strcmp(sector, "LEG") == 0 || (eng_noun_tags(z, lemma) & ENG_NOUN_GROUP);
    }
    return false;
}

/* "Chad broke with France, and the country was recognised": as a subject, the state that the clause
 * beside it begins with. */
static bool beside(const eng_analysis *z, uint32_t chunk, int32_t clause, int depth,
                   eng_referents *out) {
    const eng_clause *c = &z->clauses[clause];
    bool subject = c->subject.first == chunk && z->chunks[chunk].kind == 'N' && chunk > 0 &&
                   z->chunks[chunk - 1].kind == 'c';
    if (!subject || c->parent >= 0 || depth >= ENG_RESOLVE_DEPTH_MAX) return false;
    for (int32_t i = clause; i-- > 0 && z->clauses[i].sentence == c->sentence;) {
        const eng_clause *k = &z->clauses[i];
        if (k->parent >= 0 || !k->own_subject || k->subject.last > chunk) continue;
        eng_referents found = eng_nobody();
        eng_resolve_phrase(z, k->subject, &found, depth + 1);
        if (found.count != 1 || found.list[0].person != ENG_NO_ENTITY ||
            eng_names_entity(z->names, found.list[0].entity)->kind != ENG_KIND_STATE)
            return false;
        found.list[0].via = "country";
        eng_add_referent(out, found.list[0]);
        return true;
    }
    return false;
}

/* "Kuwait will send an envoy to Iran, a year after the Gulf state broke with it": as the subject of
 * such a clause, the one around it. */
static bool main_subject(const eng_analysis *z, uint32_t chunk, int32_t clause, const char *region,
                         int depth, eng_referents *out) {
    const eng_clause *c = clause >= 0 ? &z->clauses[clause] : NULL;
    if (c == NULL || c->kind != ENG_CLAUSE_SUBORDINATE || c->subject.first != chunk ||
        c->parent < 0 || depth >= ENG_RESOLVE_DEPTH_MAX)
        return false;
    eng_phrase around = z->clauses[c->parent].subject;
    eng_phrase object = eng_first_object(&z->clauses[c->parent]);
    eng_referents found = eng_nobody();
    if (eng_has_phrase(object)) eng_resolve_phrase(z, object, &found, depth + 1);
    if (found.count > 0) return false; /* Iran struck Kuwait after the Gulf state left */
    if (around.last <= chunk) eng_resolve_phrase(z, around, &found, depth + 1);
    if (found.count != 1 ||
        !eng_accept_region(z, eng_names_entity(z->names, found.list[0].entity), region))
        return false;
    found.list[0].via = "country";
    eng_add_referent(out, found.list[0]);
    return true;
}

/* "Chad ratified the accord with Oman, clearing the way for the country to join": what is told
 * before brings it about, and the country is that of its subject, where its object names nobody. */
static bool brought_about(const eng_analysis *z, uint32_t chunk, int32_t clause, int depth,
                          eng_referents *out) {
    static const char *const verbs[] = {"clear", "pave", "allow", "enable", "open", NULL};
    const eng_clause *c = &z->clauses[clause];
    if (c->kind == ENG_CLAUSE_INFINITIVE && c->parent >= 0) c = &z->clauses[c->parent];
    if (c->kind != ENG_CLAUSE_ING || c->own_subject || c->parent < 0 || c->verb > chunk ||
        c->verb == 0 || z->chunks[c->verb - 1].kind != ',' || depth >= ENG_RESOLVE_DEPTH_MAX ||
        !eng_lemma_among(z, z->chunks[c->verb].lemma, verbs))
        return false;
    const eng_clause *told = &z->clauses[c->parent];
    eng_referents found = eng_nobody();
    if (eng_has_phrase(eng_first_object(told)))
        eng_resolve_phrase(z, eng_first_object(told), &found, depth + 1);
    if (found.count > 0 || told->subject.last > chunk) return false;
    eng_resolve_phrase(z, told->subject, &found, depth + 1);
    if (found.count != 1 ||
        eng_names_entity(z->names, found.list[0].entity)->kind != ENG_KIND_STATE)
        return false;
    found.list[0].via = "country";
    eng_add_referent(out, found.list[0]);
    return true;
}

/* "made it the Kingdom of Bavaria. The kingdom": the last one whose name begins with that word, in
 * this sentence or the two before; nobody calls the United Kingdom so. */
static bool so_named(const eng_analysis *z, const eng_chunk *c, const eng_referents * not,
                     eng_referents *out) {
    char word[ENG_FOLD_MAX];
    eng_words(z, c->head, c->head + 1, word);
    uint32_t from = c->sentence > 2 ? c->sentence - 2 : 0;
    size_t i;
    eng_sentence_names(z, c->sentence, &i);
    while (i-- > 0) {
        const eng_mention *m = &z->article->mentions[i];
        if (m->first >= c->first) continue;
        if (m->first < z->article->sentences[from].first) return false;
        if (eng_names_entity(z->names, m->entity)->kind != ENG_KIND_STATE) continue;
        if (eng_word_is(z, m->first, word) && !eng_is_among(not, m->entity)) {
            eng_add_mention(z, (int32_t)i, "country", out);
            return true;
        }
    }
    return false;
}

/* "warned the nation", "told the nation in a speech": a leader's own people. */
static bool is_spoken_to(const eng_analysis *z, uint32_t chunk, int32_t clause) {
    static const char *const verbs[] = {"tell",  "warn",   "address", "assure", "remind",  "urge",
                                        "thank", "inform", "ask",     "vow",    "promise", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    if (clause < 0 || !eng_word_is(z, c->head, "nation") || c->head != c->first + 1) return false;
    const eng_clause *k = &z->clauses[clause];
    bool object = c->kind == 'N' && (chunk == k->verb + 1 ||
                                     (chunk == k->verb + 2 && z->chunks[k->verb + 1].kind == 't'));
    return object && eng_lemma_among(z, z->chunks[k->verb].lemma, verbs);
}

/* "the kingdom", "the West African state", "the country". In an object it is not its clause's
 * subject: "Iran told Oman that Qatar backs the country" would say "it"; but Chad's parliament
 * votes for "the country's exit". */
static void one_country(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    const eng_chunk *c = &z->chunks[chunk];
    eng_referents subject = eng_nobody();
    int32_t clause = eng_clause_of(z, chunk);
    if (is_spoken_to(z, chunk, clause)) return;
    bool same = clause >= 0 && (z->chunks[z->clauses[clause].verb].verb & ENG_VG_COPULA);
    if (clause >= 0 && !same && depth < ENG_RESOLVE_DEPTH_MAX) {
        eng_phrase p = z->clauses[clause].subject;
        bool own = c->kind == 'O' && is_body_of(z, p);
        if (p.last <= chunk && !own) eng_resolve_phrase(z, p, &subject, ENG_RESOLVE_DEPTH_MAX - 1);
    }
    /* "the withdrawal of American troops from that country": not America */
    static const char *const where[] = {"from", "in", "into", NULL};
    if (chunk >= 2 && z->chunks[chunk - 1].kind == 'f' && z->chunks[chunk - 2].kind == 'N' &&
        eng_preposition_is(z, chunk - 1, where))
        eng_resolve_modifiers(z, chunk - 2, &subject);
    eng_search q = {
        c->first,  c->sentence, ENG_SENTENCES_BACK, ENG_NEED_ONE, eng_accept_monarchy, NULL,
        "country", &subject};
    char region[ENG_FOLD_MAX];
    if (eng_senses(z, c->lemma) & ENG_SENSE_CROWN) { /* a kingdom is no empire */
        if (so_named(z, c, &subject, out)) return;
        eng_words(z, c->head, c->head + 1, region);
        q.noun = region;
        q.accept = eng_accept_region;
        if (eng_last_mention(z, &q, out)) return;
        q.accept = eng_accept_monarchy;
        eng_last_mention(z, &q, out);
        return;
    }
    eng_words(z, c->first + 1, c->head, region);
    q.accept = eng_accept_region;
    q.noun = region;
    if (region[0] != '\0' &&
        (main_subject(z, chunk, clause, region, depth, out) || eng_last_mention(z, &q, out)))
        return;
    if (isupper((unsigned char)region[0])) return; /* the African state: none of those named */
    if (clause >= 0 &&
        (beside(z, chunk, clause, depth, out) || brought_about(z, chunk, clause, depth, out)))
        return;
    q.accept = eng_accept_state;
    q.back = 1;
    if (eng_last_mention(z, &q, out)) eng_not_scene(z, &q, out);
    if (out->count > 0 || c->sentence == 0) return;
    /* "Oman is rich. Iran attacked the country": the only state of the sentence before */
    q.token = z->article->sentences[c->sentence].first;
    q.sentence = c->sentence - 1;
    q.back = 0;
    eng_referents one = eng_nobody();
    size_t end, i = eng_sentence_names(z, q.sentence, &end);
    if (i == end || !eng_last_mention(z, &q, &one)) {
        subject_before(z, c, out);
        return;
    }
    if (subject.count != 1) return;
    for (; i < end; i++) {
        const eng_mention *m = &z->article->mentions[i];
        bool at = m->role == ENG_PLACE && m->alias_role == ENG_ALIAS_CAPITAL; /* "at London" */
        if (m->entity != one.list[0].entity && !at) return;
    }
    eng_add_referent(out, one.list[0]);
}

/* A president's country is not he. */
static void forget_persons(eng_referents *list) {
    for (size_t i = 0; i < list->count; i++)
        list->list[i].person = ENG_NO_ENTITY;
}

void eng_refer_country(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    const eng_chunk *c = &z->chunks[chunk];
    bool plural_of = chunk + 2 < z->chunk_count && z->chunks[chunk + 1].kind == 'o' &&
                     z->chunks[chunk + 2].kind == 'N' &&
                     z->chunks[chunk + 2].sentence == c->sentence &&
                     eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1});
    if (!eng_definite(z, c) && plural_of) { /* member states of the EU; but: states of Sudan */
        int32_t m = eng_token_of(z, z->chunks[chunk + 2].head)->mention;
        bool pact = m >= 0 && eng_is_pact(z, z->article->mentions[m].entity);
        bool some = eng_word_is(z, c->first, "some") || eng_word_is(z, c->first, "several") ||
                    eng_word_is(z, c->first, "many") || eng_word_is(z, c->first, "no");
        if (pact && !some) eng_add_mention(z, m, "modifier", out);
        return;
    }
    if (!eng_definite(z, c)) return;
    bool land = eng_senses(z, c->lemma) & (ENG_SENSE_LAND | ENG_SENSE_CROWN);
    bool plural = eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1});
    for (uint32_t i = c->first; land && i < c->head; i++)
        if (eng_word_is(z, i, "whose")) { /* the king, whose country */
            eng_resolve_owner(z, chunk, out, depth + 1);
            forget_persons(out);
            return;
        } else if (eng_token_of(z, i)->cls == 'p') { /* his country */
            eng_refer_pronoun(z, i, out, depth + 1);
            forget_persons(out);
            if (plural && out->count == 1) out->count = 0; /* our two countries */
            if (out->count > 0 || !plural) return;
        }
    if (chunk + 2 < z->chunk_count && z->chunks[chunk + 1].kind == 'o' &&
        depth < ENG_RESOLVE_DEPTH_MAX) {
        eng_resolve_chunk(z, chunk + 2, out, depth + 1); /* the kingdom of Jordan */
        if (out->count > 0 || eng_lemma_is(z, c->lemma, "state")) return; /* the state of talks */
    }
    if (eng_number_in(z, c) > 0 || plural)
        eng_refer_several(z, chunk, out, depth);
    else if (eng_senses(z, c->lemma) & (ENG_SENSE_CROWN | ENG_SENSE_LAND))
        one_country(z, chunk, out, depth);
}
