#include <string.h>

#include "grammar/named.h"
#include "grammar/word_id.h"

bool eng_meets(const eng_analysis *z, uint32_t verb) {
    static const char *const verbs[] = {"meet", "gather", "convene", "assemble", NULL};
    return eng_lemma_among(z, verb, verbs);
}

/* "left NATO at a summit in Oman", "after ministers met in Oman": whether a name says just where
 * others meet. */
static bool is_scene(const eng_analysis *z, uint32_t token) {
    uint32_t chunk = z->token_chunk[token];
    if (chunk < 2 || chunk == UINT32_MAX || z->chunks[chunk - 1].kind != 'f' ||
        !eng_word_is(z, z->chunks[chunk - 1].first, "in"))
        return false;
    for (uint32_t i = chunk - 1; i-- > 0 && chunk - i <= 5;) {
        const eng_chunk *c = &z->chunks[i];
        if (c->sentence != z->chunks[chunk].sentence) return false;
        if (eng_meets(z, c->lemma)) return true;
        if (c->kind == 'N' && (eng_noun_tags(z, c->lemma) & ENG_NOUN_MEETING)) return true;
        if (strchr("NOof", c->kind) == NULL) return false; /* a summit of the AU in Oman */
    }
    return false;
}

void eng_not_scene(const eng_analysis *z, const eng_search *q, eng_referents *out) {
    uint32_t token = out->list[0].first, chunk = z->token_chunk[token];
    if (chunk == UINT32_MAX || !is_scene(z, token)) return;
    eng_referents other = eng_nobody();
    size_t end, i = eng_sentence_names(z, z->chunks[chunk].sentence, &end);
    for (; i < end; i++) {
        const eng_mention *m = &z->article->mentions[i];
        if (m->entity == out->list[0].entity || m->role == ENG_PLACE || m->first >= q->token)
            continue;
        if (!eng_accept_state(z, eng_names_entity(z->names, m->entity), NULL)) continue;
        if (m->person != ENG_NO_ENTITY || eng_is_among(q->except, m->entity)) return;
        if (other.count == 0) eng_add_mention(z, (int32_t)i, q->via, &other);
        if (!eng_is_among(&other, m->entity)) return; /* two met in Oman */
    }
    if (other.count == 1) *out = other;
}
