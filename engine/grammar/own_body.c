#include <string.h>

#include "grammar/match_internal.h"
#include "grammar/named.h"
#include "grammar/resolve_internal.h"
#include "grammar/unlisted.h"
#include "grammar/word_id.h"

/* Whether one person of a body is named, not the body: "the NATO envoy". */
static bool is_one_of_it(const eng_analysis *z, const eng_referent *r) {
    uint32_t chunk = z->token_chunk[r->first];
    if (r->person != ENG_NO_ENTITY || chunk == UINT32_MAX) return true;
    chunk += z->chunks[chunk].kind == 'O' && chunk + 1 < z->chunk_count; /* NATO's envoy */
    return (eng_noun_tags(z, z->chunks[chunk].lemma) & (ENG_NOUN_PERSON | ENG_NOUN_TITLE)) &&
           !eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1});
}

void eng_meets_own_body(const eng_analysis *z, const eng_site *s, const eng_event *e,
                        eng_referents *actor, eng_referents *recipient) {
    static const char *const words[] = {"meet", "meeting", "summit", "gather", NULL};
    uint32_t at = s->clause >= 0 ? z->clauses[s->clause].verb : s->noun;
    if (s->object != UINT32_MAX) at = s->object; /* held a meeting */
    uint32_t lemma = z->chunks[at].lemma;
    if (e->type != ENG_CONSULT || (e->act == NULL || strcmp(e->act, "meet") != 0) ||
        recipient->count > 0 || actor->count < 2 || !eng_lemma_among(z, lemma, words))
        return;
    size_t body = actor->count;
    for (size_t i = 1; i < actor->count; i++)
        if (eng_is_pact(z, actor->list[i].entity) && !is_one_of_it(z, &actor->list[i])) {
            if (body < actor->count) return;
            body = i;
        }
    if (body == actor->count) return;
    const eng_entity *pact = eng_entity_of(z, actor->list[body].entity);
    for (size_t i = 0; i < actor->count; i++)
        if (i != body && !eng_names_is_member(z->names, pact, actor->list[i].entity, e->date))
            return;
    recipient->list[recipient->count++] = actor->list[body];
    for (size_t i = body; i + 1 < actor->count; i++)
        actor->list[i] = actor->list[i + 1];
    actor->count--;
}
