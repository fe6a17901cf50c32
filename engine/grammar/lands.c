#include "grammar/named.h"
#include "grammar/unlisted.h"
#include "grammar/word_id.h"

/* "Israel withdrew from southern Lebanon. It had sent troops into the area in 1978": whose land a
 * place is that was named before. */

static const char *const LANDS[] = {"area",    "province",  "territory", "island",   "zone",
                                    "enclave", "peninsula", "valley",    "district", NULL};
static const char *const TOWNS[] = {"city", "town", "capital", "village", NULL};

static bool behind_word(const eng_analysis *z, const eng_mention *m, const char *const *words) {
    return m->first > 0 && eng_lemma_among(z, eng_token_of(z, m->first - 1)->lemma, words);
}

/* "southern Lebanon" */
static bool is_part(const eng_analysis *z, const eng_mention *m) {
    static const char *const before[] = {"southern",     "northern",
                                         "eastern",      "western",
                                         "central",      "south",
                                         "northeastern", "northwestern",
                                         "southeastern", "southwestern",
                                         "north",        "east",
                                         "west",         NULL};
    return behind_word(z, m, before);
}

/* "from Lebanon", "in southern Lebanon", but not "said Lebanon" */
static bool stands_as_place(const eng_analysis *z, const eng_mention *m) {
    static const char *const before[] = {"from", "into",  "in",     "inside", "across", "through",
                                         "over", "enter", "invade", "annex",  "occupy", NULL};
    if (m->role == ENG_PLACE || m->alias_role == ENG_ALIAS_PLACE) return true;
    return m->alias_role != ENG_ALIAS_ADJECTIVE && m->alias_role != ENG_ALIAS_PEOPLE &&
           (is_part(z, m) || behind_word(z, m, before));
}

/* "entered Kabul", "rockets hit Kyiv": the city, not the government in it. */
static bool stands_as_town(const eng_analysis *z, const eng_mention *m) {
    static const char *const before[] = {"enter", "capture",   "seize",  "take",  "occupy",
                                         "reach", "recapture", "storm",  "bomb",  "hit",
                                         "shell", "strike",    "attack", "leave", NULL};
    bool named = m->alias_role == ENG_ALIAS_CAPITAL || m->alias_role == ENG_ALIAS_PLACE;
    return named && (stands_as_place(z, m) || behind_word(z, m, before));
}

/* A region may be that of several states, unless a part of one was named. */
typedef bool is_scene(const eng_analysis *z, const eng_mention *m);

/* The one state whose places a sentence names before a token. *none: it names no place. */
static int32_t scene_of(const eng_analysis *z, uint32_t sentence, uint32_t token, is_scene *is,
                        bool *none) {
    int32_t one = -1;
    size_t end, i = eng_sentence_names(z, sentence, &end);
    if (i < end) eng_analysis_want(z, sentence);
    for (; i < end && z->article->mentions[i].last <= token; i++) {
        const eng_mention *m = &z->article->mentions[i];
        bool state = eng_entity_of(z, m->entity)->kind == ENG_KIND_STATE &&
                     m->person == ENG_NO_ENTITY && !eng_in_compound(z, m);
        bool some = m->first > 1 && eng_word_is(z, m->first - 1, "of") &&
                    eng_word_is(z, m->first - 2, "most"); /* and most of British Columbia */
        if (!state || some || !is(z, m)) continue;
        *none = false;
        if (one >= 0 && z->article->mentions[one].entity != m->entity) return -1;
        one = (int32_t)i;
    }
    return one;
}

void eng_refer_land(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    const eng_chunk *c = &z->chunks[chunk];
    is_scene *is = NULL;
    if (eng_lemma_among(z, c->lemma, TOWNS)) is = stands_as_town;
    if (eng_lemma_among(z, c->lemma, LANDS)) is = stands_as_place;
    if (eng_word_is(z, c->head, "region")) is = is_part;
    if (is == NULL || c->head != c->first + 1 || c->kind != 'N' ||
        !eng_word_is(z, c->first, "the") || eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1}))
        return;
    int32_t clause = eng_clause_of(z, chunk); /* a city does nothing */
    eng_phrase who = clause >= 0 ? z->clauses[clause].subject : (eng_phrase){0, 0};
    if (clause < 0 || (who.first <= chunk && chunk < who.last)) return;
    bool none = true;
    int32_t one = -1;
    for (uint32_t back = 0; none && back <= 1 && back <= c->sentence; back++)
        one = scene_of(z, c->sentence - back, c->first, is, &none);
    if (one >= 0) eng_add_mention(z, one, "place", out);
}
