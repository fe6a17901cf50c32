#include <stdio.h>
#include <string.h>

#include "grammar/resolve_internal.h"
#include "text/sectors.h"

enum { SENTENCES_BACK = 3 };

/* Reference back. */

static bool plural_phrase(const eng_analysis *z, eng_phrase p) {
    uint32_t names = 0;
    for (uint32_t i = p.first; i < p.last; i++) {
        const eng_chunk *c = &z->chunks[i];
        if (c->kind == 'c') return true;
        if (c->kind == 'N') names++;
        if (c->kind != 'N' || names > 1) continue;
        uint32_t word = eng_token_of(z, c->head)->word;
        if (word != ENG_NO_WORD && eng_token_of(z, c->head)->cls == 'n' &&
            (z->lexicon->words[word].can & ENG_IS_PLURAL))
            return true;
        const eng_token *head = eng_token_of(z, c->head);
        if (head->mention >= 0 &&
            z->article->mentions[head->mention].alias_role == ENG_ALIAS_PEOPLE)
            return true;
    }
    return false;
}

typedef enum need { NEED_ONE, NEED_MANY, NEED_PERSON } need;

/* "Egypt's foreign minister", "Egyptian Foreign Minister Ali Hamdi": someone without a name in the
 * data, who acts for a state. */
static bool person_phrase(const eng_analysis *z, eng_phrase p) {
    while (p.first < p.last && z->chunks[p.first].kind != 'N')
        p.first++;
    if (p.first >= p.last) return false;
    const eng_token *head = eng_token_of(z, z->chunks[p.first].head);
    unsigned tags = eng_noun_tags(z, z->chunks[p.first].lemma);
    return head->cls == 'N' || (head->cls == 'n' && (tags & (ENG_NOUN_PERSON | ENG_NOUN_TITLE)));
}

static bool fits(const eng_analysis *z, const eng_referents *r, eng_phrase phrase, need wanted) {
    if (r->count == 0) return false;
    bool plural = plural_phrase(z, phrase);
    if (wanted == NEED_MANY)
        return plural || r->count > 1 ||
               eng_names_entity(z->names, r->list[0].entity)->kind == ENG_KIND_GROUP;
    if (r->count > 1) return false;
    if (wanted == NEED_PERSON)
        return !plural && (r->list[0].person != ENG_NO_ENTITY || person_phrase(z, phrase));
    return !plural && r->list[0].person == ENG_NO_ENTITY;
}

/* Whether a phrase that names nobody agrees with the pronoun, and so is what it stands for: "The
 * farmers said they", "A bank said it", "Ali Sabir said he". */
static bool is_nobody(const eng_analysis *z, eng_phrase p, need wanted) {
    bool plural = plural_phrase(z, p);
    if (wanted == NEED_PERSON) return !plural && person_phrase(z, p);
    while (p.first < p.last && z->chunks[p.first].kind != 'N')
        p.first++;
    if (p.first >= p.last || plural != (wanted == NEED_MANY)) return false;
    const eng_chunk *c = &z->chunks[p.first];
    unsigned groups = ENG_NOUN_GROUP | ENG_NOUN_ALLIANCE;
    unsigned agents = groups | ENG_NOUN_PERSON | ENG_NOUN_TITLE;
    if (eng_token_of(z, c->head)->cls != 'n') return false;
    return (eng_noun_tags(z, c->lemma) & (plural ? agents : groups)) ||
           (eng_senses(z, c->lemma) & ENG_SENSE_PRIVATE);
}

typedef enum outcome { NOT_IT, IT, NOBODY } outcome;

static outcome try_phrase(const eng_analysis *z, eng_phrase phrase, need wanted, int depth,
                          eng_referents *out) {
    if (phrase.last <= phrase.first || depth >= ENG_RESOLVE_DEPTH_MAX) return NOT_IT;
    eng_referents found = {.count = 0};
    eng_resolve_phrase(z, phrase, &found, depth + 1);
    if (found.count == 0 && is_nobody(z, phrase, wanted)) return NOBODY;
    if (!fits(z, &found, phrase, wanted)) return NOT_IT;
    for (size_t i = 0; i < found.count; i++) {
        found.list[i].via = "pronoun";
        eng_add_referent(out, found.list[i]);
    }
    return IT;
}

/* Whether an entity can be called by a noun; `noun` may be NULL. */
typedef bool acceptor(const eng_analysis *z, const eng_entity *entity, const char *noun);

/* An alliance or treaty is called by the nouns of its data, or by what its kind is called. */
static bool accept_pact(const eng_analysis *z, const eng_entity *e, const char *noun) {
    bool treaty = e->kind == ENG_KIND_TREATY;
    if (!treaty && e->kind != ENG_KIND_ALLIANCE && e->kind != ENG_KIND_ORGANISATION) return false;
    if (noun == NULL) return true;
    for (const char *n = eng_names_list(z->names, e->nouns); *n != '\0'; n += strlen(n) + 1)
        if (strcmp(n, noun) == 0) return true;
    uint32_t lemma = eng_lexicon_lemma(z->lexicon, noun, strlen(noun));
    bool like_treaty = eng_senses(z, lemma) & ENG_SENSE_TREATY;
    if (treaty) return like_treaty;
    if (e->kind == ENG_KIND_ORGANISATION) return !like_treaty && e->nouns == 0;
    return strcmp(noun, "deal") != 0 && strcmp(noun, "accord") != 0;
}

/* Whether the names data calls an organisation, group or party by a noun. */
static bool accept_called(const eng_analysis *z, const eng_entity *e, const char *noun) {
    bool body = e->kind == ENG_KIND_ORGANISATION || e->kind == ENG_KIND_ALLIANCE;
    if (!body && e->kind != ENG_KIND_GROUP && e->kind != ENG_KIND_PARTY) return false;
    for (const char *n = eng_names_list(z->names, e->nouns); *n != '\0'; n += strlen(n) + 1)
        if (strcmp(n, noun) == 0) return true;
    return body &&
           (eng_senses(z, eng_lexicon_lemma(z->lexicon, noun, strlen(noun))) & ENG_SENSE_BODY);
}

static bool accept_state(const eng_analysis *z, const eng_entity *e, const char *noun) {
    (void)z, (void)noun;
    return e->kind == ENG_KIND_STATE;
}

static bool accept_region(const eng_analysis *z, const eng_entity *e, const char *region) {
    for (const char *r = eng_names_list(z->names, e->regions); *r != '\0'; r += strlen(r) + 1)
        if (strcmp(r, region) == 0) return e->kind == ENG_KIND_STATE;
    return false;
}

static bool accept_monarchy(const eng_analysis *z, const eng_entity *e, const char *noun) {
    (void)z, (void)noun;
    return e->kind == ENG_KIND_STATE && e->monarchy;
}

/* A name looked for backwards from a token. */
typedef struct search {
    uint32_t token, sentence, back; /* in this sentence or up to `back` before it */
    need wanted;
    acceptor *accept; /* with `noun`; NULL: anybody */
    const char *noun, *via;
    const eng_referents *except; /* not these; may be NULL */
} search;

static bool is_among(const eng_referents *list, uint32_t entity) {
    for (size_t i = 0; list != NULL && i < list->count; i++)
        if (list->list[i].entity == entity) return true;
    return false;
}

/* The last name before the token that fits. */
static bool last_mention(const eng_analysis *z, const search *q, eng_referents *out) {
    uint32_t floor = q->sentence > q->back ? q->sentence - q->back : 0;
    bool places = q->accept == accept_state || q->accept == accept_region;
    for (size_t i = z->article->mention_count; i-- > 0;) {
        const eng_mention *m = &z->article->mentions[i];
        if (m->last > q->token) continue;
        if (m->first < z->article->sentences[floor].first) break;
        if ((m->role == ENG_PLACE && !places) || eng_in_compound(z, m)) continue;
        if (q->wanted == NEED_PERSON && m->person == ENG_NO_ENTITY) continue;
        if (q->wanted == NEED_ONE && m->person != ENG_NO_ENTITY) continue;
        if (q->accept != NULL && !q->accept(z, eng_names_entity(z->names, m->entity), q->noun))
            continue;
        if (is_among(q->except, m->entity)) {
            floor = q->sentence; /* another one must be near to be meant */
            continue;
        }
        eng_add_mention(z, (int32_t)i, q->via, out);
        return true;
    }
    return false;
}

static void speaker(const eng_analysis *z, uint32_t chunk, int depth, eng_referents *out) {
    for (size_t i = z->clause_count; i-- > 0;) {
        const eng_clause *c = &z->clauses[i];
        uint32_t sentence = z->chunks[chunk].sentence;
        if (c->sentence > sentence || c->sentence + 1 < sentence) continue;
        if (z->chunks[c->verb].kind != 'R') continue;
        if (c->subject.first <= chunk && chunk < c->subject.last) continue;
        if (try_phrase(z, c->subject, NEED_PERSON, depth, out) == IT ||
            try_phrase(z, c->subject, NEED_ONE, depth, out) == IT)
            return;
    }
}

/* "With its invasion of Georgia, Russia ...": in front of the first clause, the subject that
 * follows. */
static bool before_subject(const eng_analysis *z, uint32_t chunk, need wanted, int depth,
                           eng_referents *out) {
    size_t end, i = eng_sentence_clauses(z, z->chunks[chunk].sentence, &end);
    if (i == end || z->clauses[i].subject.first <= chunk) return false;
    return try_phrase(z, z->clauses[i].subject, wanted, depth, out) == IT;
}

static bool can_be_party(const eng_analysis *z, uint32_t entity, bool lands) {
    eng_kind kind = eng_names_entity(z->names, entity)->kind;
    if (lands) return kind == ENG_KIND_STATE;
    return kind == ENG_KIND_STATE || kind == ENG_KIND_GROUP || kind == ENG_KIND_ORGANISATION ||
           kind == ENG_KIND_ALLIANCE || kind == ENG_KIND_PARTY;
}

/* Whether a mention is a person, or is named as whose a person is: "Israel's prime minister". */
static bool is_person(const eng_analysis *z, const eng_mention *m) {
    if (m->person != ENG_NO_ENTITY) return true;
    uint32_t chunk = z->token_chunk[m->first];
    if (chunk == UINT32_MAX) return false;
    if (z->chunks[chunk].kind == 'O' && chunk + 1 < z->chunk_count) chunk++;
    const eng_chunk *c = &z->chunks[chunk];
    if (m->first <= c->head && c->head < m->last) return false;
    if (eng_token_of(z, c->head)->cls == 'N') return true;
    return eng_noun_tags(z, c->lemma) & (ENG_NOUN_PERSON | ENG_NOUN_TITLE);
}

/* All the parties that a sentence names before a token, places left out; the number of them. Where
 * `region` is not "", only the states that news counts there. */
static uint32_t all_named(const eng_analysis *z, uint32_t sentence, uint32_t token, bool lands,
                          bool persons, const char *region, eng_referents *out) {
    const eng_article *a = z->article;
    for (size_t i = 0; i < a->mention_count; i++) {
        const eng_mention *m = &a->mentions[i];
        if (m->first < a->sentences[sentence].first || m->first >= a->sentences[sentence].last)
            continue;
        bool place = m->role == ENG_PLACE || m->alias_role == ENG_ALIAS_PLACE;
        if (m->last > token || place || eng_in_compound(z, m) ||
            !can_be_party(z, m->entity, lands) || (persons && !is_person(z, m)))
            continue;
        if (region[0] && !accept_region(z, eng_names_entity(z->names, m->entity), region)) continue;
        eng_add_mention(z, (int32_t)i, "number", out);
    }
    return (uint32_t)out->count;
}

/* "Egypt met Jordan. They ...": as the subject that a sentence begins with, the two that the one
 * before names, where one of them is its subject. */
static void two_named(const eng_analysis *z, uint32_t chunk, int depth, eng_referents *out) {
    uint32_t sentence = z->chunks[chunk].sentence;
    size_t end, here = eng_sentence_clauses(z, sentence, &end);
    if (here == end || !z->clauses[here].own_subject || z->clauses[here].subject.first != chunk ||
        sentence == 0)
        return;
    size_t before = eng_sentence_clauses(z, sentence - 1, &end);
    eng_referents all = {.count = 0}, subject = {.count = 0};
    if (before == end || !z->clauses[before].own_subject) return;
    uint32_t last = z->article->sentences[sentence - 1].last;
    if (all_named(z, sentence - 1, last, false, false, "", &all) != 2) return;
    eng_resolve_phrase(z, z->clauses[before].subject, &subject, depth + 1);
    if (subject.count != 1 || !is_among(&all, subject.list[0].entity)) return;
    for (size_t i = 0; i < all.count; i++) {
        all.list[i].via = "pronoun";
        eng_add_referent(out, all.list[i]);
    }
}

static bool first_person(const eng_analysis *z, uint32_t token) {
    static const char *const words[] = {"we", "our", "i", "us", "my", "me", "ours", NULL};
    for (int i = 0; words[i] != NULL; i++)
        if (eng_word_is(z, token, words[i])) return true;
    return false;
}

void eng_refer_pronoun(const eng_analysis *z, uint32_t token, eng_referents *out, int depth) {
    if (depth >= ENG_RESOLVE_DEPTH_MAX) return;
    uint32_t chunk = z->token_chunk[token];
    if (chunk == UINT32_MAX) return;
    need wanted = NEED_ONE;
    if (eng_word_is(z, token, "they") || eng_word_is(z, token, "their") ||
        eng_word_is(z, token, "them"))
        wanted = NEED_MANY;
    else if (eng_word_is(z, token, "he") || eng_word_is(z, token, "she") ||
             eng_word_is(z, token, "his") || eng_word_is(z, token, "her") ||
             eng_word_is(z, token, "him"))
        wanted = NEED_PERSON;
    else if (first_person(z, token)) {
        speaker(z, chunk, depth, out);
        return;
    } else if (!eng_word_is(z, token, "it") && !eng_word_is(z, token, "its") &&
               !eng_word_is(z, token, "itself"))
        return;
    uint32_t sentence = z->chunks[chunk].sentence;
    if (eng_clause_of(z, chunk) < 0 && before_subject(z, chunk, wanted, depth, out)) return;
    /* the subjects of the clauses around it, from the nearest */
    for (int32_t i = eng_clause_of(z, chunk); i >= 0; i = z->clauses[i].parent) {
        const eng_clause *c = &z->clauses[i];
        if (c->subject.first <= chunk && chunk < c->subject.last) continue;
        if (try_phrase(z, c->subject, wanted, depth, out) != NOT_IT) return;
    }
    if (wanted != NEED_MANY &&
        last_mention(z, &(search){token, sentence, 0, wanted, NULL, NULL, "pronoun", NULL}, out))
        return;
    /* the subject of the clauses before, back to the sentence before */
    for (size_t i = z->clause_count; i-- > 0;) {
        const eng_clause *c = &z->clauses[i];
        if (c->verb >= chunk || c->subject.last > chunk) continue;
        if (c->sentence + 1 < sentence) break;
        if (try_phrase(z, c->subject, wanted, depth, out) != NOT_IT) return;
    }
    if (wanted != NEED_MANY)
        last_mention(z, &(search){token, sentence, 1, wanted, NULL, NULL, "pronoun", NULL}, out);
    else if (eng_word_is(z, token, "they"))
        two_named(z, chunk, depth, out);
}

/* Definite descriptions. */

static bool definite(const eng_analysis *z, const eng_chunk *c) {
    for (uint32_t i = c->first; i < c->head; i++)
        if (eng_word_is(z, i, "the") || eng_word_is(z, i, "both") || eng_word_is(z, i, "this") ||
            eng_word_is(z, i, "that") || eng_token_of(z, i)->cls == 'p')
            return true;
    return false;
}

static bool indefinite(const eng_analysis *z, const eng_chunk *c) {
    return eng_word_is(z, c->first, "a") || eng_word_is(z, c->first, "an");
}

static int year_in(const eng_analysis *z, const eng_chunk *c) {
    for (uint32_t i = c->first; i < c->head; i++) {
        const eng_token *t = eng_token_of(z, i);
        const char *s = z->article->text + t->start;
        bool four = (t->shape & ENG_SHAPE_NUMBER) && t->end - t->start == 4;
        if (!four || (memcmp(s, "19", 2) != 0 && memcmp(s, "20", 2) != 0)) continue;
        eng_date year;
        if (eng_date_parse(s, 4, &year)) return year.year;
    }
    return 0;
}

/* "the 2015 deal": the treaty or alliance of that year that a name in the sentence is party to. */
static void pact_of_year(const eng_analysis *z, const eng_chunk *c, int year, eng_referents *out) {
    const eng_article *a = z->article;
    const eng_sentence *s = &a->sentences[c->sentence];
    for (uint32_t e = 0; e < eng_names_count(z->names); e++) {
        const eng_entity *entity = eng_names_entity(z->names, e);
        const char *noun = eng_lexicon_lemma_text(z->lexicon, c->lemma);
        if (entity->from.year != year || !accept_pact(z, entity, noun)) continue;
        for (size_t i = 0; i < a->mention_count; i++) {
            const eng_mention *m = &a->mentions[i];
            if (m->first < s->first || m->first >= s->last) continue;
            bool party = false;
            const uint32_t *k = eng_names_members(z->names, entity);
            for (; *k != ENG_NO_ENTITY; k++)
                party |= *k == m->entity;
            /* those that act on it are often named too: one party besides the last actor */
            if (!party || m->last <= c->first) continue;
            eng_add_referent(out,
                             (eng_referent){e, ENG_NO_ENTITY, c->first, c->last, "year", false});
            return;
        }
    }
}

/* "the alliance": the last one named before; "the alliance, an initiative": the same;
 * "a planned alliance": the one that the next two sentences name, where none was named before. */
void eng_refer_pact(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    const eng_chunk *c = &z->chunks[chunk];
    bool apposed = chunk >= 2 && z->chunks[chunk - 1].kind == ',' &&
                   z->chunks[chunk - 2].kind == 'N' && z->chunks[chunk - 2].sentence == c->sentence;
    if (apposed && indefinite(z, c) && depth < ENG_RESOLVE_DEPTH_MAX) {
        eng_resolve_chunk(z, chunk - 2, out, depth + 1);
        if (out->count > 0 && eng_is_pact(z, out->list[0].entity)) return;
        out->count = 0;
    }
    int year = year_in(z, c);
    if (year > 0) {
        pact_of_year(z, c, year, out);
        return;
    }
    if (definite(z, c)) {
        const char *noun = eng_lexicon_lemma_text(z->lexicon, c->lemma);
        search q = {c->first,    c->sentence, c->sentence, NEED_ONE,
                    accept_pact, noun,        "alliance",  NULL};
        last_mention(z, &q, out);
        return;
    }
    if (!indefinite(z, c) || !(eng_senses(z, c->lemma) & ENG_SENSE_FOUNDED)) return;
    const eng_article *a = z->article;
    for (size_t i = 0; i < a->mention_count; i++) {
        const eng_mention *m = &a->mentions[i];
        if (!accept_pact(z, eng_names_entity(z->names, m->entity), NULL)) continue;
        if (m->first < c->first) return;
        uint32_t ahead = c->sentence + 2;
        if (ahead >= a->sentence_count) ahead = (uint32_t)a->sentence_count - 1;
        if (m->first >= a->sentences[ahead].last) return;
        if (eng_names_entity(z->names, m->entity)->kind != ENG_KIND_ALLIANCE) continue;
        eng_add_mention(z, (int32_t)i, "alliance", out);
        if (out->count > 0) {
            out->list[out->count - 1].first = c->first;
            out->list[out->count - 1].last = c->last;
        }
        return;
    }
}

/* The words of a noun phrase from a token to before its head; "" where there are none. */
static void words_before_head(const eng_analysis *z, const eng_chunk *c, uint32_t from,
                              char out[ENG_FOLD_MAX]) {
    out[0] = '\0';
    if (from >= c->head) return;
    const eng_token *first = eng_token_of(z, from), *last = eng_token_of(z, c->head - 1);
    snprintf(out, ENG_FOLD_MAX, "%.*s", (int)(last->end - first->start),
             z->article->text + first->start);
}

static uint32_t number_of(const eng_analysis *z, uint32_t token) {
    static const char *const words[] = {"two", "three", "four", "five", "six", NULL};
    if (eng_word_is(z, token, "both")) return 2;
    for (uint32_t k = 0; words[k] != NULL; k++)
        if (eng_word_is(z, token, words[k])) return k + 2;
    if (eng_word_is(z, token, "bilateral")) return 2;
    return eng_word_is(z, token, "trilateral") ? 3 : 0;
}

/* The token of a noun phrase that says how many they are, or its first. */
static uint32_t number_word(const eng_analysis *z, const eng_chunk *c) {
    for (uint32_t i = c->first; i < c->head; i++)
        if (number_of(z, i) > 0) return i;
    return c->first;
}

/* How many "the two states", "both sides" are; 0 where the phrase doesn't say. */
static uint32_t number_in(const eng_analysis *z, const eng_chunk *c) {
    if (eng_word_is(z, c->head, "pair") || eng_word_is(z, c->head, "duo")) return 2;
    return number_of(z, number_word(z, c));
}

/* Whether a sentence names no other party. */
static bool names_only(const eng_analysis *z, uint32_t sentence, const eng_referents *found) {
    const eng_sentence *s = &z->article->sentences[sentence];
    for (size_t i = 0; i < z->article->mention_count; i++) {
        const eng_mention *m = &z->article->mentions[i];
        bool known = m->first < s->first || m->first >= s->last ||
                     !can_be_party(z, m->entity, false) || eng_in_compound(z, m) ||
                     m->role == ENG_PLACE || m->alias_role == ENG_ALIAS_PLACE;
        for (size_t k = 0; k < found->count; k++)
            known |= found->list[k].entity == m->entity;
        if (!known) return false;
    }
    return true;
}

/* Adds whom a phrase names, where these are `wanted` parties (0: two or more) and nothing else;
 * outside a subject, or without a number, only where the sentence names no others. */
static bool take_parties(const eng_analysis *z, eng_phrase phrase, bool subject, uint32_t wanted,
                         bool lands, int depth, eng_referents *out) {
    eng_referents found = {.count = 0};
    eng_resolve_phrase(z, phrase, &found, depth + 1);
    if (found.count < 2 || (wanted > 0 && found.count != wanted)) return false;
    for (size_t i = 0; i < found.count; i++)
        if (!can_be_party(z, found.list[i].entity, lands)) return false;
    bool sure = subject && wanted > 0;
    if (!sure && !names_only(z, z->chunks[phrase.first].sentence, &found)) return false;
    for (size_t i = 0; i < found.count; i++) {
        found.list[i].via = "number";
        eng_add_referent(out, found.list[i]);
    }
    return true;
}

/* Those that a clause names in one phrase: "Iran and Oman met", "talks between Iran and Oman". */
static bool one_phrase(const eng_analysis *z, const eng_clause *k, uint32_t chunk, uint32_t wanted,
                       bool lands, int depth, eng_referents *out) {
    bool own = k->own_subject && k->subject.last <= chunk;
    if (own && take_parties(z, k->subject, true, wanted, lands, depth, out)) return true;
    for (uint32_t i = 0; i < k->argument_count && k->arguments[i].phrase.last <= chunk; i++)
        if (take_parties(z, k->arguments[i].phrase, false, wanted, lands, depth, out)) return true;
    return false;
}

void eng_refer_several(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    const eng_chunk *c = &z->chunks[chunk];
    uint32_t wanted = number_in(z, c);
    bool plural = plural_phrase(z, (eng_phrase){chunk, chunk + 1});
    if (depth >= ENG_RESOLVE_DEPTH_MAX || (wanted == 0 && !(plural && definite(z, c)))) return;
    unsigned tags = eng_noun_tags(z, c->lemma);
    bool persons = tags & (ENG_NOUN_PERSON | ENG_NOUN_TITLE) && !(tags & ENG_NOUN_COUNTRY);
    bool lands = persons || tags & ENG_NOUN_COUNTRY;
    char region[ENG_FOLD_MAX];
    words_before_head(z, c, number_word(z, c) + 1, region);
    for (uint32_t back = 0; back <= SENTENCES_BACK && back <= c->sentence; back++) {
        uint32_t sentence = c->sentence - back;
        size_t end, first = eng_sentence_clauses(z, sentence, &end);
        for (size_t i = end; i-- > first;)
            if (one_phrase(z, &z->clauses[i], chunk, wanted, lands, depth, out)) return;
        eng_referents all = {.count = 0};
        uint32_t named = 0;
        if (wanted > 0 && region[0])
            named = all_named(z, sentence, c->first, lands, persons, region, &all);
        if (named != wanted) all.count = 0;
        if (wanted > 0 && named != wanted)
            named = all_named(z, sentence, c->first, lands, persons, "", &all);
        if (wanted > 0 && named == wanted) *out = all;
        if (wanted > 0 && named >= wanted) return; /* more: which of them? */
        if (wanted == 0 && back == 0 &&
            all_named(z, sentence, c->first, lands, persons, "", &all) == 2)
            *out = all;
        if (out->count > 0) return;
    }
}

void eng_resolve_number(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    const eng_chunk *c = &z->chunks[chunk];
    uint32_t at = number_word(z, c), wanted = number_of(z, at);
    bool ways = eng_word_is(z, at, "bilateral") || eng_word_is(z, at, "trilateral") ||
                (at + 2 < c->head && eng_word_is(z, at + 2, "way"));
    if (wanted == 0 || !ways) return; /* "two meetings" says nothing of who met */
    eng_referents near = {.count = 0};
    for (uint32_t back = 0; back < SENTENCES_BACK && back <= c->sentence; back++) {
        eng_referents all = {.count = 0};
        uint32_t last = z->article->sentences[c->sentence - back].last;
        uint32_t named = all_named(z, c->sentence - back, last, true, false, "", &all);
        for (size_t i = 0; i < near.count; i++)
            if (named >= wanted && !is_among(&all, near.list[i].entity)) return;
        if (named == wanted) *out = all;
        if (named >= wanted) return;
        for (size_t i = 0; i < all.count; i++)
            eng_add_referent(&near, all.list[i]);
    }
}

void eng_refer_meeting(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    const eng_chunk *c = &z->chunks[chunk];
    if (!eng_word_is(z, c->first, "the") || depth >= ENG_RESOLVE_DEPTH_MAX) return;
    for (uint32_t i = chunk; i-- > 0 && out->count == 0;) {
        const eng_chunk *k = &z->chunks[i];
        if (k->sentence + SENTENCES_BACK < c->sentence) return;
        if (k->kind != 'N' || k->lemma != c->lemma) continue;
        eng_referents found = {.count = 0};
        eng_resolve_modifiers(z, i, &found);
        for (size_t n = 0; n < found.count; n++)
            if (eng_is_pact(z, found.list[n].entity)) eng_add_referent(out, found.list[n]);
    }
}

void eng_refer_called(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    const eng_chunk *c = &z->chunks[chunk];
    bool the = eng_word_is(z, c->first, "the") || eng_word_is(z, c->first, "this");
    if (!the || eng_token_of(z, c->head)->cls != 'n') return;
    for (uint32_t i = c->first + 1; i < c->head; i++)
        if (strchr("NEe", eng_token_of(z, i)->cls) ||
            (eng_senses(z, eng_token_of(z, i)->lemma) & ENG_SENSE_LOCAL))
            return;
    char words[ENG_FOLD_MAX], head[ENG_FOLD_MAX] = "";
    const eng_token *t = eng_token_of(z, c->head);
    snprintf(head, sizeof head, "%.*s", (int)(t->end - t->start), z->article->text + t->start);
    words_before_head(z, c, c->first + 1, words);
    size_t n = strlen(words);
    snprintf(words + n, sizeof words - n, "%s%s", n > 0 ? " " : "", head);
    /* "the rebel group", "the militants", "the group", the longest first */
    const char *nouns[] = {words, head, eng_lexicon_lemma_text(z->lexicon, c->lemma)};
    for (int i = 0; i < 3 && out->count == 0; i++) {
        search q = {c->first,      c->sentence, SENTENCES_BACK, NEED_ONE,
                    accept_called, nouns[i],    "called",       NULL};
        last_mention(z, &q, out);
    }
}

/* Whether a name stands in the subject of a clause; in a sentence that tells no event, and so was
 * not cut into clauses, whether it begins it: "Egypt's economy". */
static bool in_subject(const eng_analysis *z, const eng_mention *m, uint32_t sentence) {
    uint32_t chunk = z->token_chunk[m->first];
    if (chunk == UINT32_MAX) return m->first <= z->article->sentences[sentence].body + 1;
    size_t end, i = eng_sentence_clauses(z, sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        if (c->own_subject && c->subject.first <= chunk && chunk < c->subject.last) return true;
    }
    return false;
}

/* The one state that the subjects of a sentence name before a token, or the one group that it names
 * anywhere. *none says whether nothing of that kind is named, so that one may look further back. */
static bool topic_of(const eng_analysis *z, uint32_t sentence, uint32_t token, bool group,
                     bool *none, eng_referents *out) {
    const eng_article *a = z->article;
    eng_kind kind = group ? ENG_KIND_GROUP : ENG_KIND_STATE;
    int32_t one = -1;
    *none = true;
    for (size_t i = 0; i < a->mention_count; i++) {
        const eng_mention *m = &a->mentions[i];
        if (m->first < a->sentences[sentence].first || m->last > a->sentences[sentence].last ||
            m->last > token || eng_in_compound(z, m) ||
            eng_names_entity(z->names, m->entity)->kind != kind)
            continue;
        *none = false;
        bool cut = z->token_chunk[m->first] != UINT32_MAX;
        if (!group && !in_subject(z, m, sentence)) {
            if (!cut) return false; /* perhaps a second subject */
            continue;
        }
        if (one >= 0 && a->mentions[one].entity != m->entity) return false;
        one = (int32_t)i;
    }
    if (one >= 0) eng_add_mention(z, one, "topic", out);
    return one >= 0;
}

void eng_refer_body(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    const eng_chunk *c = &z->chunks[chunk];
    const char *sector = c->lemma ? eng_sector_code(z->lexicon->lemmas[c->lemma].sector) : "";
    unsigned person = eng_noun_tags(z, c->lemma) & (ENG_NOUN_PERSON | ENG_NOUN_TITLE);
    bool state = !person && (strcmp(sector, "GOV") == 0 || strcmp(sector, "MIL") == 0);
    bool group = strcmp(sector, "REB") == 0 || eng_word_is(z, c->head, "group") ||
                 eng_word_is(z, c->head, "movement");
    /* "Ministers are urging Israel", "Authorities said": of the state one speaks of */
    bool bare = c->first == c->head &&
                (eng_word_is(z, c->head, "ministers") || eng_word_is(z, c->head, "authorities"));
    bool the = eng_word_is(z, c->first, "the") && (state || group);
    if (eng_token_of(z, c->head)->cls != 'n' || !(the || bare)) return;
    for (uint32_t i = c->first; i <= c->head; i++) {
        const eng_token *t = eng_token_of(z, i);
        bool named = i > c->first && (t->shape & ENG_SHAPE_CAPITAL); /* the Kennedy government */
        if ((named && i < c->head) || (eng_senses(z, t->lemma) & ENG_SENSE_LOCAL)) return;
    }
    bool none = true;
    /* a state of the same sentence would be "it", or another is meant */
    eng_referents same = {.count = 0};
    if (!group) topic_of(z, c->sentence, c->first, false, &none, &same);
    uint32_t nearest = group ? 0 : 1;
    for (uint32_t back = nearest; none && back < SENTENCES_BACK && back <= c->sentence; back++)
        if (topic_of(z, c->sentence - back, c->first, group, &none, out)) return;
}

/* "the kingdom", "the West African state", "the country". In an object it is not its clause's
 * subject: "Iran told Oman that Qatar backs the country" would say "it". */
static void one_country(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    const eng_chunk *c = &z->chunks[chunk];
    eng_referents subject = {.count = 0};
    int32_t clause = eng_clause_of(z, chunk);
    bool same = clause >= 0 && (z->chunks[z->clauses[clause].verb].verb & ENG_VG_COPULA);
    if (clause >= 0 && !same && depth < ENG_RESOLVE_DEPTH_MAX) {
        eng_phrase p = z->clauses[clause].subject;
        if (p.last <= chunk) eng_resolve_phrase(z, p, &subject, depth + 1);
    }
    search q = {c->first,        c->sentence, SENTENCES_BACK, NEED_ONE,
                accept_monarchy, NULL,        "country",      &subject};
    if (eng_senses(z, c->lemma) & ENG_SENSE_CROWN) {
        last_mention(z, &q, out);
        return;
    }
    char region[ENG_FOLD_MAX];
    words_before_head(z, c, c->first + 1, region);
    q.accept = accept_region;
    q.noun = region;
    if (region[0] != '\0' && last_mention(z, &q, out)) return;
    q.accept = accept_state;
    q.back = 1;
    last_mention(z, &q, out);
}

void eng_refer_country(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    const eng_chunk *c = &z->chunks[chunk];
    if (!definite(z, c)) return;
    if (chunk + 2 < z->chunk_count && z->chunks[chunk + 1].kind == 'o' &&
        depth < ENG_RESOLVE_DEPTH_MAX) {
        eng_resolve_chunk(z, chunk + 2, out, depth + 1); /* the kingdom of Jordan */
        if (out->count > 0) return;
    }
    if (number_in(z, c) > 0 || plural_phrase(z, (eng_phrase){chunk, chunk + 1}))
        eng_refer_several(z, chunk, out, depth);
    else if (eng_senses(z, c->lemma) & (ENG_SENSE_CROWN | ENG_SENSE_LAND))
        one_country(z, chunk, out, depth);
}

void eng_resolve_context(const eng_analysis *z, uint32_t token, eng_referents *out) {
    uint32_t chunk = z->token_chunk[token];
    if (chunk == UINT32_MAX) return;
    search q = {token, z->chunks[chunk].sentence, 2, NEED_ONE, accept_pact, NULL, "context", NULL};
    last_mention(z, &q, out);
}
