#include <stdio.h>
#include <string.h>

#include "grammar/resolve_internal.h"
#include "grammar/unlisted.h"
#include "grammar/named.h"
#include "grammar/word_id.h"

/* States that are halves of a land: "the North", "North and South Korea", "the two Koreas". */

/* Who "the South" is, where either half is named. */
static bool named_half(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    static const char *const halves[][2] = {
        {"PRK", "KOR"}, {"VDR", "RVN"}, {"VNM", "RVN"}, {"YEM", "YMD"}, {"SDN", "SSD"}};
    const eng_chunk *c = &z->chunks[chunk];
    bool south = eng_word_is(z, c->head, "south");
    if (!(south || eng_word_is(z, c->head, "north")) || c->last != c->first + 2 ||
        !eng_word_is(z, c->first, "the") || !(eng_token_of(z, c->head)->shape & ENG_SHAPE_CAPITAL))
        return false;
    size_t end;
    eng_sentence_names(z, c->sentence, &end);
    for (size_t i = end; i-- > 0 && out->count == 0;) {
        const char *id = eng_entity_id(z, z->article->mentions[i].entity);
        for (size_t k = 0; k < sizeof halves / sizeof *halves && out->count == 0; k++) {
            if (strcmp(id, halves[k][0]) != 0 && strcmp(id, halves[k][1]) != 0) continue;
            uint32_t half = eng_entity_find(z, halves[k][south]);
            if (half == ENG_NO_ENTITY) continue;
            eng_referent r = {half, ENG_NO_ENTITY, c->first, c->last, "country", false};
            eng_add_referent(out, r);
        }
    }
    return out->count > 0;
}

typedef struct half {
    const eng_analysis *z;
    uint32_t state;
} half;

static bool take_state(void *context, const eng_entity *e, eng_alias_role role, const char *alias,
                       eng_date from, eng_date until) {
    (void)alias, (void)from, (void)until;
    half *h = context;
    bool land = role == ENG_ALIAS_NAME || role == ENG_ALIAS_ADJECTIVE;
    if (e->kind != ENG_KIND_STATE || !land) return true;
    const char *id = eng_names_text(h->z->names, e->id);
    h->state = eng_names_find(h->z->names, id, strlen(id));
    return true;
}

/* Adds the state that two words name: "North", "Korea". */
static void add_half(const eng_analysis *z, const char *side, const char *land, uint32_t token,
                     eng_referents *out) {
    char name[ENG_FOLD_MAX];
    half h = {z, ENG_NO_ENTITY};
    int n = snprintf(name, sizeof name, "%s %s", side, land);
    if (n <= 0 || (size_t)n >= sizeof name) return;
    eng_names_lookup(z->names, name, (size_t)n, take_state, &h);
    if (h.state == ENG_NO_ENTITY) return;
    eng_add_referent(out,
                     (eng_referent){h.state, ENG_NO_ENTITY, token, token + 1, "number", false});
}

/* "North and South Korea": the first word has its land from the name behind "and". */
static bool shares_land(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    static const char *const sides[] = {"north", "south", "east", "west", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    bool side = c->first == c->head && (eng_token_of(z, c->head)->shape & ENG_SHAPE_CAPITAL) &&
                eng_lemma_among(z, eng_token_of(z, c->head)->lemma, sides);
    if (!side || chunk + 2 >= z->chunk_count || c[1].kind != 'c' || !strchr("NO", c[2].kind) ||
        c[2].sentence != c->sentence)
        return false;
    int32_t m = eng_token_of(z, c[2].first)->mention;
    if (m < 0 || z->article->mentions[m].last != c[2].first + 2 ||
        !eng_lemma_among(z, eng_token_of(z, c[2].first)->lemma, sides))
        return false;
    char first[ENG_FOLD_MAX], land[ENG_FOLD_MAX];
    eng_words(z, c->first, c->last, first);
    eng_words(z, c[2].first + 1, c[2].first + 2, land);
    add_half(z, first, land, c->first, out);
    return out->count > 0;
}

/* "the two Koreas", "both Koreas": the halves of a land that has two. */
static bool both_halves(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    static const char *const sides[][2] = {{"North", "South"}, {"East", "West"}};
    const eng_chunk *c = &z->chunks[chunk];
    bool known =
        c->first < c->head && (eng_word_is(z, c->first, "the") ||
                               eng_word_is(z, c->first, "both") || eng_word_is(z, c->first, "two"));
    if (!known || eng_token_of(z, c->head)->cls != 'N') return false;
    char land[ENG_FOLD_MAX];
    eng_words(z, c->head, c->head + 1, land);
    size_t n = strlen(land);
    if (n < 4 || land[n - 1] != 's') return false;
    land[n - 1] = '\0';
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++) {
        eng_referents found = eng_nobody();
        add_half(z, sides[i][0], land, c->head, &found);
        add_half(z, sides[i][1], land, c->head, &found);
        for (size_t k = 0; found.count == 2 && k < 2; k++)
            eng_add_referent(out, found.list[k]);
    }
    return out->count > 0;
}

bool eng_refer_half(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    if (!(eng_token_of(z, z->chunks[chunk].head)->shape & ENG_SHAPE_CAPITAL)) return false;
    return named_half(z, chunk, out) || shares_land(z, chunk, out) || both_halves(z, chunk, out);
}
