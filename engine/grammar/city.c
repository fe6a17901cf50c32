#include "grammar/city.h"

#include <string.h>

#include "base/charset.h"
#include "grammar/clauses_internal.h"
#include "grammar/word_id.h"

/* The mention that a chunk is all of, or NULL. */
static const eng_mention *whole_name(const eng_analysis *z, const eng_chunk *c) {
    int32_t i = z->article->tokens[c->head].mention;
    const eng_mention *m = i >= 0 ? &z->article->mentions[i] : NULL;
    return m && m->first == c->first && m->last == c->last ? m : NULL;
}

/* "Wilmington", "Des Moines": capitalised words that nothing is known of. */
static bool is_unknown(const eng_analysis *z, const eng_chunk *c) {
    enum { WORDS_MAX = 3 };
    if (c->last - c->first > WORDS_MAX) return false;
    for (uint32_t i = c->first; i < c->last; i++) {
        const eng_token *t = &z->article->tokens[i];
        if (t->mention >= 0 || !(t->shape & ENG_SHAPE_CAPITAL) || t->cls == 'd' || t->cls == 'i')
            return false;
    }
    return true;
}

static bool leads_to_place(const eng_analysis *z, size_t at) {
    static const char *const words[] = {"in", "at", "to", "from", "near", "outside", "of", NULL};
    const eng_chunk *c = &z->chunks[z->shape_chunk[at]];
    return eng_is_in("fto", (uint8_t)z->shape.data[at]) &&
           eng_lemma_among(z, z->article->tokens[c->first].lemma, words);
}

/* Whether the noun phrases at two places of the shape are a city and its land: they are of one
 * state, or nothing is known of the city. */
static bool lies_in(const eng_analysis *z, const eng_chunk *city, const eng_chunk *land) {
    const eng_mention *of = whole_name(z, land), *town = whole_name(z, city);
    if (of == NULL) return is_unknown(z, city) && is_unknown(z, land);
    const eng_entity *e = eng_names_entity(z->names, of->entity);
    if (e == NULL || e->kind != ENG_KIND_STATE || of->person != ENG_NO_ENTITY) return false;
    if (of->alias_role != ENG_ALIAS_NAME && of->alias_role != ENG_ALIAS_PLACE) return false;
    if (town == NULL) return is_unknown(z, city);
    return town->entity == of->entity && town->person == ENG_NO_ENTITY &&
           (town->alias_role == ENG_ALIAS_CAPITAL || town->alias_role == ENG_ALIAS_PLACE);
}

void eng_leave_lands(eng_analysis *z, size_t from) {
    for (size_t i = from + 1; i + 2 < z->shape.size; i++) {
        const char *comma = memchr(z->shape.data + i, ',', z->shape.size - i);
        if (comma == NULL) return;
        size_t at = (size_t)(comma - z->shape.data);
        const char *s = z->shape.data + at;
        i = at;
        if (at < from + 2 || at + 1 >= z->shape.size || s[-1] != 'N' || s[1] != 'N') continue;
        const char next = at + 2 < z->shape.size ? s[2] : '\n';
        bool listed = next == 'c' && at + 3 < z->shape.size && eng_is_in("NO", (uint8_t)s[3]);
        if (eng_is_in("FYRo", (uint8_t)next) || !leads_to_place(z, at - 2)) continue;
        const eng_chunk *city = &z->chunks[z->shape_chunk[at - 1]];
        const eng_chunk *land = &z->chunks[z->shape_chunk[at + 1]];
        if (!lies_in(z, city, land)) continue;
        bool known = whole_name(z, city) != NULL;
        if (listed && !known) continue; /* in Osaka, Japan and Korea */
        /* the comma behind it parts nothing, unless a clause begins there */
        bool both = next == ',' && at + 3 < z->shape.size && eng_is_in("ftbTI", (uint8_t)s[3]) &&
                    at - 2 > from;
        eng_take_out(z, at + 2, both);
        eng_take_out(z, known ? at : at - 1, 2);
        i = at - 1;
    }
}
