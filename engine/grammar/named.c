#include "grammar/named.h"

#include <stdio.h>
#include <string.h>

#include "grammar/unlisted.h"
#include "grammar/word_id.h"

bool eng_plural_phrase(const eng_analysis *z, eng_phrase p) {
    uint32_t names = 0;
    for (uint32_t i = p.first; i < p.last; i++) {
        const eng_chunk *c = &z->chunks[i];
        if (c->kind == 'c') return true;
        if (c->kind == 'N') names++;
        bool alone = c->kind == 'O' && p.last == p.first + 1; /* "the Iranians' decision to" */
        if ((c->kind != 'N' && !alone) || names > 1) continue;
        uint32_t word = eng_token_of(z, c->head)->word;
        if (word != ENG_NO_WORD && eng_token_of(z, c->head)->cls == 'n' &&
            (z->lexicon->words[word].can & ENG_IS_PLURAL))
            return true;
        const eng_token *head = eng_token_of(z, c->head);
        if (head->mention < 0) continue;
        const eng_mention *m = &z->article->mentions[head->mention];
        bool the = m->first == c->first + 1 && eng_word_is(z, c->first, "the");
        if (m->alias_role == ENG_ALIAS_PEOPLE || (m->alias_role == ENG_ALIAS_ADJECTIVE && the))
            return true;                                   /* the Omanis, the British */
        uint32_t end = eng_token_of(z, m->last - 1)->word; /* the Royal Marines */
        if (m->alias_role == ENG_ALIAS_SEAT && end != ENG_NO_WORD &&
            (z->lexicon->words[end].can & ENG_IS_PLURAL))
            return true;
    }
    return false;
}

/* What any of its kind can be called; "the community", "the system" are too much. */
static const char *const TREATIES[] = {"treaty",    "pact",       "accord",      "deal",
                                       "agreement", "convention", "arrangement", NULL};
static const char *const PACTS[] = {"alliance",     "bloc",         "coalition", "pact", "grouping",
                                    "organisation", "organization", "axis",      NULL};

static bool among(const char *word, const char *const *words) {
    for (; *words != NULL; words++)
        if (strcmp(*words, word) == 0) return true;
    return false;
}

bool eng_accept_pact(const eng_analysis *z, const eng_entity *e, const char *noun) {
    bool treaty = e->kind == ENG_KIND_TREATY;
    if (!treaty && e->kind != ENG_KIND_ALLIANCE && e->kind != ENG_KIND_ORGANISATION) return false;
    if (noun == NULL) return true;
    for (const char *n = eng_names_list(z->names, e->nouns); *n != '\0'; n += strlen(n) + 1)
        if (strcmp(n, noun) == 0) return true;
    if (treaty) return among(noun, TREATIES);
    /* what the data calls otherwise is that, and no bloc */
    if (e->kind == ENG_KIND_ORGANISATION && e->nouns != 0) return false;
    /* the treaty is no organisation's, even of the North Atlantic Treaty */
    bool founding =
        e->kind == ENG_KIND_ALLIANCE && strstr(eng_names_text(z->names, e->name), "Organi") == NULL;
    return among(noun, PACTS) || (founding && strcmp(noun, "treaty") == 0);
}

bool eng_accept_called(const eng_analysis *z, const eng_entity *e, const char *noun) {
    bool body = e->kind == ENG_KIND_ORGANISATION || e->kind == ENG_KIND_ALLIANCE ||
                e->kind == ENG_KIND_INSTITUTION;
    if (!body && e->kind != ENG_KIND_GROUP && e->kind != ENG_KIND_PARTY) return false;
    for (const char *n = eng_names_list(z->names, e->nouns); *n != '\0'; n += strlen(n) + 1)
        if (strcmp(n, noun) == 0) return true;
    return body &&
           (eng_senses(z, eng_lexicon_lemma(z->lexicon, noun, strlen(noun))) & ENG_SENSE_BODY);
}

bool eng_accept_state(const eng_analysis *z, const eng_entity *e, const char *noun) {
    (void)z, (void)noun;
    return e->kind == ENG_KIND_STATE;
}

bool eng_accept_region(const eng_analysis *z, const eng_entity *e, const char *region) {
    for (const char *r = eng_names_list(z->names, e->regions); *r != '\0'; r += strlen(r) + 1)
        if (strcmp(r, region) == 0) return e->kind == ENG_KIND_STATE;
    return false;
}

bool eng_accept_monarchy(const eng_analysis *z, const eng_entity *e, const char *noun) {
    (void)z, (void)noun;
    return e->kind == ENG_KIND_STATE && e->monarchy;
}

bool eng_is_among(const eng_referents *list, uint32_t entity) {
    for (size_t i = 0; list != NULL && i < list->count; i++)
        if (list->list[i].entity == entity) return true;
    return false;
}

/* How many names begin before a token. */
static size_t names_before(const eng_analysis *z, uint32_t token) {
    size_t low = 0, high = z->article->mention_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (z->article->mentions[middle].first < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

size_t eng_sentence_names(const eng_analysis *z, uint32_t sentence, size_t *end) {
    const eng_sentence *s = &z->article->sentences[sentence];
    *end = names_before(z, s->last);
    return names_before(z, s->first);
}

/* "his predecessor Ann Lee": somebody else than he. */
static bool is_his(const eng_analysis *z, const eng_mention *m) {
    uint32_t chunk = z->token_chunk[m->first];
    if (chunk == UINT32_MAX || z->chunks[chunk].first == m->first) return false;
    return eng_token_of(z, z->chunks[chunk].first)->cls == 'p';
}

bool eng_last_mention(const eng_analysis *z, const eng_search *q, eng_referents *out) {
    uint32_t floor = q->sentence > q->back ? q->sentence - q->back : 0;
    bool places = q->accept == eng_accept_state || q->accept == eng_accept_region ||
                  q->accept == eng_accept_pact; /* took part in NATO */
    uint32_t sentence = q->sentence;
    for (size_t i = names_before(z, q->token); i-- > 0;) {
        const eng_mention *m = &z->article->mentions[i];
        if (m->last > q->token) continue;
        if (m->first < z->article->sentences[floor].first) break;
        if (m->role == ENG_PLACE && (!places || m->alias_role == ENG_ALIAS_CAPITAL)) continue;
        if (q->wanted == ENG_NEED_PERSON && m->person == ENG_NO_ENTITY) continue;
        if (q->wanted == ENG_NEED_ONE && m->person != ENG_NO_ENTITY) continue;
        if (q->accept != NULL && !q->accept(z, eng_names_entity(z->names, m->entity), q->noun))
            continue;
        while (m->first < z->article->sentences[sentence].first)
            sentence--;
        eng_analysis_want(z, sentence);
        bool told = q->accept == eng_accept_monarchy || q->accept == eng_accept_region;
        if (!told && eng_in_compound(z, m)) continue; /* Saudi-led: the kingdom may be it */
        if (q->wanted == ENG_NEED_PERSON && is_his(z, m)) continue;
        if (eng_is_among(q->except, m->entity)) {
            floor = q->sentence; /* another one must be near to be meant */
            continue;
        }
        eng_add_mention(z, (int32_t)i, q->via, out);
        return true;
    }
    return false;
}

bool eng_can_be_party(const eng_analysis *z, uint32_t entity, bool lands) {
    eng_kind kind = eng_entity_of(z, entity)->kind;
    if (lands) return kind == ENG_KIND_STATE;
    return kind == ENG_KIND_STATE || kind == ENG_KIND_GROUP || kind == ENG_KIND_ORGANISATION ||
           kind == ENG_KIND_ALLIANCE || kind == ENG_KIND_PARTY;
}

/* The chunk before "of" where the chunk is behind it, or in a list that is: "the kings of Oman and
 * Iran". */
static uint32_t before_of(const eng_analysis *z, uint32_t chunk) {
    while (chunk >= 2 && z->chunks[chunk].kind == 'N' && strchr(",c", z->chunks[chunk - 1].kind) &&
           z->chunks[chunk - 2].kind == 'N' &&
           z->chunks[chunk - 2].sentence == z->chunks[chunk].sentence)
        chunk -= 2;
    bool of = chunk >= 2 && z->chunks[chunk - 1].kind == 'o' && z->chunks[chunk - 2].kind == 'N' &&
              z->chunks[chunk - 2].sentence == z->chunks[chunk].sentence;
    return of ? chunk - 2 : UINT32_MAX;
}

/* Whether a mention is a person, or is named as whose a person is: "Israel's prime minister", but
 * not "Israeli civilians", of whom others speak. */
static bool is_person(const eng_analysis *z, const eng_mention *m) {
    static const char *const many[] = {"citizen",  "civilian", "hostage", "refugee", "victim",
                                       "prisoner", "taxpayer", "migrant", "person",  NULL};
    if (m->person != ENG_NO_ENTITY) return true;
    uint32_t chunk = z->token_chunk[m->first];
    if (chunk == UINT32_MAX) return false;
    if (z->chunks[chunk].kind == 'O' && chunk + 1 < z->chunk_count) chunk++;
    const eng_chunk *c = &z->chunks[chunk];
    if (m->first <= c->head && c->head < m->last) {
        chunk = before_of(z, chunk);
        if (chunk == UINT32_MAX) return false;
        c = &z->chunks[chunk];
    }
    if (eng_token_of(z, c->head)->cls == 'N') return true;
    return (eng_noun_tags(z, c->lemma) & (ENG_NOUN_PERSON | ENG_NOUN_TITLE)) &&
           !eng_lemma_among(z, c->lemma, many);
}

/* "under Spanish rule", "of Spanish descent": no party of today. */
static bool is_of_old(const eng_analysis *z, const eng_mention *m) {
    static const char *const words[] = {"rule",    "sovereignty",  "colony",  "empire", "colonist",
                                        "descent", "protectorate", "mandate", NULL};
    uint32_t chunk = z->token_chunk[m->first];
    return m->alias_role == ENG_ALIAS_ADJECTIVE && chunk != UINT32_MAX &&
           z->chunks[chunk].head >= m->last && eng_lemma_among(z, z->chunks[chunk].lemma, words);
}

/* "met about Putin's attack": a person who is named as whose blow it is, and takes no part. */
static bool owns_blow(const eng_analysis *z, const eng_mention *m) {
    uint32_t i = z->token_chunk[m->last - 1];
    if (i == UINT32_MAX || i + 1 >= z->chunk_count || z->chunks[i].kind != 'O') return false;
    const eng_chunk *noun = &z->chunks[i + 1];
    if (noun->kind != 'N' || noun->lemma == 0) return false;
    uint32_t verb = z->lexicon->lemmas[noun->lemma].event;
    return ((eng_senses(z, noun->lemma) | eng_senses(z, verb)) & ENG_SENSE_STRIKE) ||
           eng_lemma_is(z, noun->lemma, "war");
}

uint32_t eng_all_named(const eng_analysis *z, uint32_t sentence, uint32_t token, bool lands,
                       bool persons, const char *region, eng_referents *out) {
    const eng_article *a = z->article;
    size_t end, i = eng_sentence_names(z, sentence, &end);
    if (i < end) eng_analysis_want(z, sentence);
    for (; i < end; i++) {
        const eng_mention *m = &a->mentions[i];
        bool place = m->role == ENG_PLACE || m->alias_role == ENG_ALIAS_PLACE;
        if (m->last > token || place || eng_in_compound(z, m) ||
            !eng_can_be_party(z, m->entity, lands) ||
            (persons && (!is_person(z, m) || owns_blow(z, m))) || is_of_old(z, m))
            continue;
        if (region[0] && !eng_accept_region(z, eng_names_entity(z->names, m->entity), region))
            continue;
        eng_add_mention(z, (int32_t)i, "number", out);
    }
    return (uint32_t)out->count;
}

bool eng_is_somebody(const eng_analysis *z, uint32_t chunk) {
    static const char *const people[] = {"man", "woman", "student", "voter", "resident", NULL};
    return eng_lemma_among(z, z->chunks[chunk].lemma, people) &&
           !eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1}) &&
           eng_is_a(z, z->chunks[chunk].first);
}

bool eng_definite(const eng_analysis *z, const eng_chunk *c) {
    if (c->first == c->head && eng_word_is(z, c->head, "both")) return true;
    if (eng_is_each(z, c)) return true;
    if (eng_word_is(z, c->first, "all") && eng_number_in(z, c) > 0) return true; /* all three */
    for (uint32_t i = c->first; i < c->head; i++)
        if (eng_word_is(z, i, "the") || eng_word_is(z, i, "both") || eng_word_is(z, i, "this") ||
            eng_word_is(z, i, "that") || eng_token_of(z, i)->cls == 'p')
            return true;
    return false;
}

void eng_words(const eng_analysis *z, uint32_t first, uint32_t last, char out[ENG_FOLD_MAX]) {
    out[0] = '\0';
    if (first >= last) return;
    uint32_t start = eng_token_of(z, first)->start, end = eng_token_of(z, last - 1)->end;
    snprintf(out, ENG_FOLD_MAX, "%.*s", (int)(end - start), z->article->text + start);
}
