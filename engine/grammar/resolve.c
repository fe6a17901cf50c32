#include "grammar/resolve.h"

#include <stdio.h>
#include <string.h>

enum { DEPTH_MAX = 4, SENTENCES_BACK = 3 };

static void resolve_chunk(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth);
static void resolve(const eng_analysis *z, eng_phrase phrase, eng_referents *out, int depth);

static void add(eng_referents *out, eng_referent r) {
    for (size_t i = 0; i < out->count; i++)
        if (out->list[i].entity == r.entity) return;
    if (out->count < ENG_REFERENTS_MAX) out->list[out->count++] = r;
}

static void add_mention(const eng_analysis *z, int32_t mention, const char *via,
                        eng_referents *out) {
    const eng_mention *m = &z->article->mentions[mention];
    add(out, (eng_referent){.entity = m->entity,
                            .person = m->person,
                            .first = m->first,
                            .last = m->last,
                            .via = via,
                            .place = m->role == ENG_PLACE});
}

static const eng_token *token_of(const eng_analysis *z, uint32_t token) {
    return &z->article->tokens[token];
}

static bool word_is(const eng_analysis *z, uint32_t token, const char *word) {
    const eng_token *t = token_of(z, token);
    char form[ENG_FOLD_MAX];
    size_t n = eng_fold(z->article->text + t->start, t->end - t->start, form, sizeof form);
    return n == strlen(word) && memcmp(form, word, n) == 0;
}

static bool lemma_in(const eng_analysis *z, uint32_t lemma, const char *const *list) {
    const char *text = eng_lexicon_lemma_text(z->lexicon, lemma);
    for (; *list != NULL; list++)
        if (strcmp(text, *list) == 0) return true;
    return false;
}

static unsigned noun_tags(const eng_analysis *z, uint32_t lemma) {
    return lemma ? z->lexicon->lemmas[lemma].noun_tags : 0;
}

static eng_kind kind_of(const eng_analysis *z, uint32_t entity) {
    return eng_names_entity(z->names, entity)->kind;
}

static bool is_pact(eng_kind kind) {
    return kind == ENG_KIND_ALLIANCE || kind == ENG_KIND_ORGANISATION || kind == ENG_KIND_TREATY;
}

/* "Saudi-led": the name leads what the noun names. */
static bool leads(const eng_analysis *z, const eng_mention *m) {
    uint32_t part = m->last + 1;
    return part < z->article->token_count &&
           strcmp(eng_lexicon_lemma_text(z->lexicon, token_of(z, part)->lemma), "lead") == 0;
}

static bool in_compound(const eng_analysis *z, const eng_mention *m) {
    return token_of(z, m->first)->cls == 'm';
}

/* The name nearest to the left of the head, inside the chunk, or -1. Compounds do not count, but
 * "X-led" does. */
static int32_t modifier(const eng_analysis *z, const eng_chunk *c, bool with_leaders) {
    int32_t leader = -1;
    for (uint32_t i = c->head; i-- > c->first;) {
        int32_t m = token_of(z, i)->mention;
        if (m < 0) continue;
        const eng_mention *mention = &z->article->mentions[m];
        if (mention->last > c->head) continue;
        if (!in_compound(z, mention)) return m;
        if (leader < 0 && with_leaders && leads(z, mention)) leader = m;
    }
    return leader;
}

/* "the Iran-Iraq war": the chunk begins with the second of two names. */
static bool joined_before(const eng_analysis *z, const eng_chunk *c) {
    if (c->first < 2 || token_of(z, c->first)->mention < 0) return false;
    const eng_token *hyphen = token_of(z, c->first - 1);
    return hyphen->cls == '-' && (hyphen->shape & ENG_SHAPE_GLUED) &&
           (token_of(z, c->first)->shape & ENG_SHAPE_GLUED) &&
           token_of(z, c->first - 2)->mention >= 0;
}

void eng_resolve_modifiers(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    const eng_chunk *c = &z->chunks[chunk];
    for (uint32_t i = c->first; i < c->head; i++) {
        int32_t m = token_of(z, i)->mention;
        if (m < 0) continue;
        const eng_mention *mention = &z->article->mentions[m];
        if (mention->first == i && mention->last <= c->head && !in_compound(z, mention))
            add_mention(z, m, "modifier", out);
    }
    if (out->count > 0 && joined_before(z, c))
        add_mention(z, token_of(z, c->first - 2)->mention, "modifier", out);
}

static void pronoun(const eng_analysis *z, uint32_t token, eng_referents *out, int depth);

static void possessor(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    if (chunk > 0 && z->chunks[chunk - 1].kind == 'O' &&
        z->chunks[chunk - 1].sentence == z->chunks[chunk].sentence) {
        resolve_chunk(z, chunk - 1, out, depth + 1);
        for (size_t i = 0; i < out->count; i++)
            if (out->list[i].via == NULL) out->list[i].via = "possessor";
        return;
    }
    const eng_chunk *c = &z->chunks[chunk];
    for (uint32_t i = c->first; i < c->head; i++)
        if (token_of(z, i)->cls == 'p') {
            pronoun(z, i, out, depth + 1);
            return;
        }
}

void eng_resolve_possessor(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    possessor(z, chunk, out, 0);
}

/* Reference back. */

static bool plural_phrase(const eng_analysis *z, eng_phrase p) {
    uint32_t names = 0;
    for (uint32_t i = p.first; i < p.last; i++) {
        const eng_chunk *c = &z->chunks[i];
        if (c->kind == 'c') return true;
        if (c->kind == 'N') names++;
        if (c->kind != 'N' || names > 1) continue;
        uint32_t word = token_of(z, c->head)->word;
        if (word != ENG_NO_WORD && token_of(z, c->head)->cls == 'n' &&
            (z->lexicon->words[word].can & ENG_IS_PLURAL))
            return true;
        const eng_token *head = token_of(z, c->head);
        if (head->mention >= 0 &&
            z->article->mentions[head->mention].alias_role == ENG_ALIAS_PEOPLE)
            return true;
    }
    return false;
}

typedef enum need { NEED_ONE, NEED_MANY, NEED_PERSON } need;

static bool fits(const eng_analysis *z, const eng_referents *r, eng_phrase phrase, need wanted) {
    if (r->count == 0) return false;
    bool plural = plural_phrase(z, phrase);
    if (wanted == NEED_MANY) return plural || r->count > 1;
    if (r->count > 1) return false;
    if (wanted == NEED_PERSON) return !plural && r->list[0].person != ENG_NO_ENTITY;
    return !plural && r->list[0].person == ENG_NO_ENTITY;
}

static bool try_phrase(const eng_analysis *z, eng_phrase phrase, need wanted, int depth,
                       eng_referents *out) {
    if (phrase.last <= phrase.first || depth >= DEPTH_MAX) return false;
    eng_referents found = {.count = 0};
    resolve(z, phrase, &found, depth + 1);
    if (!fits(z, &found, phrase, wanted)) return false;
    for (size_t i = 0; i < found.count; i++) {
        found.list[i].via = "pronoun";
        add(out, found.list[i]);
    }
    return true;
}

/* Whether an entity can be called by a noun; `noun` may be NULL. */
typedef bool acceptor(const eng_names *names, const eng_entity *entity, const char *noun);

/* An alliance or treaty is called by the nouns of its data, or by what its kind is called. */
static bool accept_pact(const eng_names *names, const eng_entity *e, const char *noun) {
    static const char *const treaty[] = {"treaty",    "pact",       "accord",
                                         "agreement", "deal",       "convention",
                                         "framework", "initiative", NULL};
    if (!is_pact(e->kind)) return false;
    if (noun == NULL) return true;
    for (const char *n = eng_names_list(names, e->nouns); *n != '\0'; n += strlen(n) + 1)
        if (strcmp(n, noun) == 0) return true;
    bool like_treaty = false;
    for (int i = 0; treaty[i] != NULL; i++)
        like_treaty |= strcmp(treaty[i], noun) == 0;
    if (e->kind == ENG_KIND_TREATY) return like_treaty;
    if (e->kind == ENG_KIND_ORGANISATION) return !like_treaty && e->nouns == 0;
    return strcmp(noun, "deal") != 0 && strcmp(noun, "accord") != 0;
}

static bool accept_state(const eng_names *names, const eng_entity *e, const char *noun) {
    (void)names, (void)noun;
    return e->kind == ENG_KIND_STATE;
}

static bool accept_region(const eng_names *names, const eng_entity *e, const char *region) {
    for (const char *r = eng_names_list(names, e->regions); *r != '\0'; r += strlen(r) + 1)
        if (strcmp(r, region) == 0) return e->kind == ENG_KIND_STATE;
    return false;
}

static bool accept_monarchy(const eng_names *names, const eng_entity *e, const char *noun) {
    (void)names, (void)noun;
    return e->kind == ENG_KIND_STATE && e->monarchy;
}

/* The last name before a token that fits, in the same sentence or up to `back` before it. */
static bool last_mention(const eng_analysis *z, uint32_t token, uint32_t sentence, uint32_t back,
                         need wanted, acceptor *accept, const char *noun, const char *via,
                         eng_referents *out) {
    for (size_t i = z->article->mention_count; i-- > 0;) {
        const eng_mention *m = &z->article->mentions[i];
        if (m->last > token) continue;
        uint32_t floor = sentence > back ? sentence - back : 0;
        if (m->first < z->article->sentences[floor].first) break;
        if ((m->role == ENG_PLACE && accept != accept_state && accept != accept_region) ||
            in_compound(z, m))
            continue;
        if (wanted == NEED_PERSON && m->person == ENG_NO_ENTITY) continue;
        if (wanted == NEED_ONE && m->person != ENG_NO_ENTITY) continue;
        if (accept != NULL && !accept(z->names, eng_names_entity(z->names, m->entity), noun))
            continue;
        add_mention(z, (int32_t)i, via, out);
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
        if (try_phrase(z, c->subject, NEED_PERSON, depth, out) ||
            try_phrase(z, c->subject, NEED_ONE, depth, out))
            return;
    }
}

/* "With its invasion of Georgia, Russia ...": in front of the first clause, the subject that
 * follows. */
static bool before_subject(const eng_analysis *z, uint32_t chunk, need wanted, int depth,
                           eng_referents *out) {
    size_t end, i = eng_sentence_clauses(z, z->chunks[chunk].sentence, &end);
    if (i == end || z->clauses[i].subject.first <= chunk) return false;
    return try_phrase(z, z->clauses[i].subject, wanted, depth, out);
}

static void pronoun(const eng_analysis *z, uint32_t token, eng_referents *out, int depth) {
    if (depth >= DEPTH_MAX) return;
    uint32_t chunk = z->token_chunk[token];
    if (chunk == UINT32_MAX) return;
    need wanted = NEED_ONE;
    if (word_is(z, token, "they") || word_is(z, token, "their") || word_is(z, token, "them"))
        wanted = NEED_MANY;
    else if (word_is(z, token, "he") || word_is(z, token, "she") || word_is(z, token, "his") ||
             word_is(z, token, "her") || word_is(z, token, "him"))
        wanted = NEED_PERSON;
    else if (word_is(z, token, "we") || word_is(z, token, "our") || word_is(z, token, "i")) {
        speaker(z, chunk, depth, out);
        return;
    } else if (!word_is(z, token, "it") && !word_is(z, token, "its") &&
               !word_is(z, token, "itself"))
        return;
    uint32_t sentence = z->chunks[chunk].sentence;
    if (eng_clause_of(z, chunk) < 0 && before_subject(z, chunk, wanted, depth, out)) return;
    /* the subjects of the clauses around it, from the nearest */
    for (int32_t i = eng_clause_of(z, chunk); i >= 0; i = z->clauses[i].parent) {
        const eng_clause *c = &z->clauses[i];
        if (c->subject.first <= chunk && chunk < c->subject.last) continue;
        if (try_phrase(z, c->subject, wanted, depth, out)) return;
    }
    if (wanted != NEED_MANY &&
        last_mention(z, token, sentence, 0, wanted, NULL, NULL, "pronoun", out))
        return;
    /* the subject of the clauses before, back to the sentence before */
    for (size_t i = z->clause_count; i-- > 0;) {
        const eng_clause *c = &z->clauses[i];
        if (c->verb >= chunk || c->subject.last > chunk) continue;
        if (c->sentence + 1 < sentence) break;
        if (try_phrase(z, c->subject, wanted, depth, out)) return;
    }
    if (wanted != NEED_MANY)
        last_mention(z, token, sentence, 1, wanted, NULL, NULL, "pronoun", out);
}

/* Definite descriptions. */

static bool definite(const eng_analysis *z, const eng_chunk *c) {
    for (uint32_t i = c->first; i < c->head; i++)
        if (word_is(z, i, "the") || word_is(z, i, "this") || word_is(z, i, "that") ||
            token_of(z, i)->cls == 'p')
            return true;
    return false;
}

static bool indefinite(const eng_analysis *z, const eng_chunk *c) {
    return word_is(z, c->first, "a") || word_is(z, c->first, "an");
}

static int year_in(const eng_analysis *z, const eng_chunk *c) {
    for (uint32_t i = c->first; i < c->head; i++) {
        const eng_token *t = token_of(z, i);
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
        if (entity->from.year != year || !accept_pact(z->names, entity, noun)) continue;
        for (size_t i = 0; i < a->mention_count; i++) {
            const eng_mention *m = &a->mentions[i];
            if (m->first < s->first || m->first >= s->last) continue;
            bool party = false;
            const uint32_t *k = eng_names_members(z->names, entity);
            for (; *k != ENG_NO_ENTITY; k++)
                party |= *k == m->entity;
            /* those that act on it are often named too: one party besides the last actor */
            if (!party || m->last <= c->first) continue;
            add(out, (eng_referent){e, ENG_NO_ENTITY, c->first, c->last, "year", false});
            return;
        }
    }
}

/* "the alliance": the last one named before; "the alliance, an initiative": the same;
 * "a planned alliance": the one that the next two sentences name, where none was named before. */
static void pact(const eng_analysis *z, uint32_t chunk, int depth, eng_referents *out) {
    const eng_chunk *c = &z->chunks[chunk];
    bool apposed = chunk >= 2 && z->chunks[chunk - 1].kind == ',' &&
                   z->chunks[chunk - 2].kind == 'N' && z->chunks[chunk - 2].sentence == c->sentence;
    if (apposed && indefinite(z, c) && depth < DEPTH_MAX) {
        resolve_chunk(z, chunk - 2, out, depth + 1);
        if (out->count > 0 && is_pact(kind_of(z, out->list[0].entity))) return;
        out->count = 0;
    }
    int year = year_in(z, c);
    if (year > 0) {
        pact_of_year(z, c, year, out);
        return;
    }
    if (definite(z, c)) {
        last_mention(z, c->first, c->sentence, c->sentence, NEED_ONE, accept_pact,
                     eng_lexicon_lemma_text(z->lexicon, c->lemma), "alliance", out);
        return;
    }
    static const char *const founded[] = {"alliance",   "bloc",         "coalition",    "grouping",
                                          "initiative", "organisation", "organization", NULL};
    if (!indefinite(z, c) || !lemma_in(z, c->lemma, founded)) return;
    const eng_article *a = z->article;
    for (size_t i = 0; i < a->mention_count; i++) {
        const eng_mention *m = &a->mentions[i];
        if (!accept_pact(z->names, eng_names_entity(z->names, m->entity), NULL)) continue;
        if (m->first < c->first) return;
        uint32_t ahead = c->sentence + 2;
        if (ahead >= a->sentence_count) ahead = (uint32_t)a->sentence_count - 1;
        if (m->first >= a->sentences[ahead].last) return;
        if (kind_of(z, m->entity) != ENG_KIND_ALLIANCE) continue;
        add_mention(z, (int32_t)i, "alliance", out);
        if (out->count > 0) {
            out->list[out->count - 1].first = c->first;
            out->list[out->count - 1].last = c->last;
        }
        return;
    }
}

static int number_in(const eng_analysis *z, const eng_chunk *c) {
    static const char *const words[] = {"two", "three", "four", "five", "six", NULL};
    for (uint32_t i = c->first; i < c->head; i++) {
        if (word_is(z, i, "both")) return 2;
        for (int k = 0; words[k] != NULL; k++)
            if (word_is(z, i, words[k])) return k + 2;
    }
    return 0;
}

/* "the two states": the last subject or argument that named as many states together. */
static void several(const eng_analysis *z, uint32_t chunk, int wanted, int depth,
                    eng_referents *out) {
    const eng_chunk *c = &z->chunks[chunk];
    for (size_t i = z->clause_count; i-- > 0;) {
        const eng_clause *k = &z->clauses[i];
        if (k->verb >= chunk || !k->own_subject || k->subject.last > chunk) continue;
        if (k->sentence + SENTENCES_BACK < c->sentence) return;
        eng_referents found = {.count = 0};
        if (depth < DEPTH_MAX) resolve(z, k->subject, &found, depth + 1);
        if ((int)found.count != wanted) continue;
        for (size_t j = 0; j < found.count; j++) {
            found.list[j].via = "number";
            add(out, found.list[j]);
        }
        return;
    }
}

static void country(const eng_analysis *z, uint32_t chunk, int depth, eng_referents *out) {
    static const char *const crowns[] = {"kingdom", "monarchy", "emirate", "sultanate", NULL};
    static const char *const back[] = {"country", "nation", "state", "republic", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    if (!definite(z, c)) return;
    if (chunk + 2 < z->chunk_count && z->chunks[chunk + 1].kind == 'o' && depth < DEPTH_MAX) {
        resolve_chunk(z, chunk + 2, out, depth + 1); /* the kingdom of Jordan */
        if (out->count > 0) return;
    }
    int wanted = number_in(z, c);
    if (wanted > 0)
        several(z, chunk, wanted, depth, out);
    else if (lemma_in(z, c->lemma, crowns))
        last_mention(z, c->first, c->sentence, SENTENCES_BACK, NEED_ONE, accept_monarchy, NULL,
                     "country", out);
    else if (lemma_in(z, c->lemma, back) && !plural_phrase(z, (eng_phrase){chunk, chunk + 1})) {
        /* "the West African state": the last one that news counts there */
        char region[ENG_FOLD_MAX] = "";
        const eng_token *from = token_of(z, c->first + 1), *head = token_of(z, c->head);
        if (c->head > c->first + 1)
            snprintf(region, sizeof region, "%.*s", (int)(head[-1].end - from->start),
                     z->article->text + from->start);
        if (region[0] != '\0' && last_mention(z, c->first, c->sentence, SENTENCES_BACK, NEED_ONE,
                                              accept_region, region, "country", out))
            return;
        last_mention(z, c->first, c->sentence, 1, NEED_ONE, accept_state, NULL, "country", out);
    }
}

/* "X heads a coalition aimed at ...": what the coalition does, X does. */
static void led_body(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    static const char *const verbs[] = {"head", "lead", "form", "command", NULL};
    if (depth >= DEPTH_MAX) return;
    size_t end, i = eng_sentence_clauses(z, z->chunks[chunk].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        if (!lemma_in(z, z->chunks[c->verb].lemma, verbs)) continue;
        for (uint32_t k = 0; k < c->argument_count; k++)
            if (c->arguments[k].preposition == 0 && c->arguments[k].phrase.first == chunk)
                resolve(z, c->subject, out, depth + 1);
    }
}

/* "US and EU officials": both names count. */
static bool joins_names(const eng_analysis *z, const eng_chunk *c) {
    for (uint32_t i = c->first; i < c->head; i++)
        if (token_of(z, i)->cls == 'c') return true;
    return false;
}

/* One chunk: the name at its head, or what its head noun makes of the names around it. */
static void resolve_chunk(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    static const char *const others[] = {
        "ally",        "enemy",   "rival",     "foe",      "critic",      "opponent", "partner",
        "counterpart", "enemies", "neighbour", "neighbor", "predecessor", "source",   NULL};
    /* who acts for himself, not for the state whose adjective he has */
    static const char *const private[] = {
        "company", "firm",       "corporation", "airline",   "carrier",     "manufacturer",
        "bank",    "business",   "investor",    "team",      "club",        "player",
        "athlete", "fan",        "tourist",     "scientist", "scholar",     "artist",
        "singer",  "actor",      "newspaper",   "magazine",  "broadcaster", "consumer",
        "author",  "researcher", "customer",    "buyer",     "refiner",     "trader",
        "analyst", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    const eng_token *head = token_of(z, c->head);
    if (depth > DEPTH_MAX) return;
    if (head->cls == 'i') {
        pronoun(z, c->head, out, depth);
        return;
    }
    if (head->mention >= 0) {
        add_mention(z, head->mention, NULL, out);
        return;
    }
    if (head->cls == 'q' && chunk + 2 < z->chunk_count && z->chunks[chunk + 1].kind == 'o') {
        resolve_chunk(z, chunk + 2, out, depth + 1); /* thousands of Iraqis */
        return;
    }
    unsigned tags = head->cls == 'N' ? ENG_NOUN_PERSON : noun_tags(z, c->lemma);
    bool stands_for = (tags & (ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_TITLE)) != 0 &&
                      !lemma_in(z, c->lemma, private);
    int32_t m = modifier(z, c, true);
    bool meeting = (tags & ENG_NOUN_MEETING) && m >= 0;
    if (meeting && is_pact(kind_of(z, z->article->mentions[m].entity))) {
        add_mention(z, m, "modifier", out);
        return;
    }
    if (m >= 0 && (stands_for || (tags & (ENG_NOUN_COUNTRY | ENG_NOUN_ALLIANCE)))) {
        const eng_mention *mention = &z->article->mentions[m];
        bool pact_of = (tags & ENG_NOUN_ALLIANCE) && !(tags & ENG_NOUN_GROUP);
        bool led = in_compound(z, mention);
        if (!pact_of || led || is_pact(kind_of(z, mention->entity))) {
            add_mention(z, m, "modifier", out);
            if (joins_names(z, c)) eng_resolve_modifiers(z, chunk, out);
            return;
        }
    }
    if (stands_for && !lemma_in(z, c->lemma, others)) {
        possessor(z, chunk, out, depth);
        bool of = chunk + 2 < z->chunk_count && z->chunks[chunk + 1].kind == 'o';
        if (out->count == 0 && of && depth < DEPTH_MAX) resolve_chunk(z, chunk + 2, out, depth + 1);
        if (out->count > 0) return;
    }
    if (tags & ENG_NOUN_GROUP) led_body(z, chunk, out, depth);
    if (out->count > 0) return;
    if (tags & ENG_NOUN_ALLIANCE) pact(z, chunk, depth, out);
    if (out->count == 0 && (tags & ENG_NOUN_COUNTRY)) country(z, chunk, depth, out);
}

static void resolve(const eng_analysis *z, eng_phrase phrase, eng_referents *out, int depth) {
    for (uint32_t i = phrase.first; i < phrase.last; i++) {
        uint8_t kind = z->chunks[i].kind;
        uint8_t before = i > phrase.first ? z->chunks[i - 1].kind : 0;
        if (kind == 'O' && phrase.last == phrase.first + 1) resolve_chunk(z, i, out, depth);
        if (kind == 'N' && before != 'o' && before != 'O') resolve_chunk(z, i, out, depth);
        if (kind == 'N' && before == 'O' && (i < phrase.first + 2 || z->chunks[i - 2].kind != 'o'))
            resolve_chunk(z, i, out, depth);
    }
}

/* "Roy Denman, the European Community representative, ...": who he is stands after the comma. */
static void apposed(const eng_analysis *z, eng_phrase phrase, eng_referents *out) {
    uint32_t i = phrase.last + 1;
    if (phrase.last <= phrase.first || i >= z->chunk_count || z->chunks[i - 1].kind != ',') return;
    const eng_chunk *named = &z->chunks[phrase.last - 1], *c = &z->chunks[i];
    if (z->chunks[i].kind == 'O' && i + 1 < z->chunk_count) c = &z->chunks[++i];
    bool name = named->kind == 'N' && strchr("N", token_of(z, named->head)->cls);
    bool office = c->kind == 'N' && c->sentence == named->sentence &&
                  (noun_tags(z, c->lemma) & (ENG_NOUN_PERSON | ENG_NOUN_TITLE));
    if (name && office) resolve_chunk(z, i, out, 0);
}

void eng_resolve(const eng_analysis *z, eng_phrase phrase, eng_referents *out) {
    resolve(z, phrase, out, 0);
    if (out->count == 0) apposed(z, phrase, out);
}

void eng_resolve_context(const eng_analysis *z, uint32_t token, eng_referents *out) {
    uint32_t chunk = z->token_chunk[token];
    if (chunk == UINT32_MAX) return;
    last_mention(z, token, z->chunks[chunk].sentence, 2, NEED_ONE, accept_pact, NULL, "context",
                 out);
}
