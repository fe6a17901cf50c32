/* introduced.c: a surname alone, after the one place where the text says who he is: "Chadian
 * minister Musa Olak", "Chad's minister, Musa Olak,", "Musa Olak became president of Chad". */
#include <string.h>

#include "base/charset.h"
#include "grammar/clauses_internal.h"
#include "grammar/home.h"
#include "grammar/named.h"
#include "grammar/resolve_internal.h"
#include "grammar/same.h"
#include "grammar/unlisted.h"
#include "grammar/word_id.h"
#include "text/sectors.h"

/* A word in capitals that the lexicon does not know, or that stands alone or in a name of several:
 * "Cordell Hull", "Hull". */
static bool can_be_surname(const eng_analysis *z, const eng_chunk *c) {
    const eng_token *head = eng_token_of(z, c->head);
    if (head->mention >= 0 || eng_word_is(z, c->first, "the")) return false; /* the Arabs */
    if (head->cls == 'N') return true;
    bool capital = (head->shape & ENG_SHAPE_CAPITAL) && !(head->shape & ENG_SHAPE_ALLCAPS);
    return capital && c->kind == 'N' && head->cls == 'n' &&
           (c->head == c->first || eng_token_of(z, c->head - 1)->cls == 'N') &&
           !(eng_noun_tags(z, head->lemma) & (ENG_NOUN_PERSON | ENG_NOUN_TITLE | ENG_NOUN_GROUP));
}

/* "Chadian minister Musa Olak": a title stands before the surname; not "Afghan SIVs", nor "Assad
 * Olak", who is no Assad. */
static bool is_introduction(const eng_analysis *z, const eng_chunk *c) {
    for (uint32_t i = c->first; i < c->head; i++) {
        const eng_token *t = eng_token_of(z, i); /* "Secretary of State" is a name of its own */
        bool seat =
            t->mention >= 0 && z->article->mentions[t->mention].alias_role == ENG_ALIAS_SEAT;
        if (t->cls == 'n' || seat) return true;
    }
    return false;
}

/* "Chad's minister of defence, Musa Olak, ...": the office of him whom a chunk names stands before
 * a comma; not "after talks with the Chadian minister, Olak left". */
static void office_before(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    uint32_t i = chunk, sentence = z->chunks[chunk].sentence;
    bool apart = i >= 2 && z->chunks[i - 1].kind == ',' && z->chunks[i - 2].kind == 'N' &&
                 z->chunks[i - 2].sentence == sentence;
    bool ends = i + 1 >= z->chunk_count || z->chunks[i + 1].sentence != sentence ||
                strchr(",;:)\"", z->chunks[i + 1].kind);
    if (!apart || !ends) return;
    unsigned office = ENG_NOUN_PERSON | ENG_NOUN_TITLE;
    i -= 2;
    while (!(eng_noun_tags(z, z->chunks[i].lemma) & office)) {
        while (i > 0 && z->chunks[i - 1].kind == 'O')
            i--; /* the envoy to Oman's ally */
        if (i < 2 || !strchr("otf", z->chunks[i - 1].kind) || z->chunks[i - 2].kind != 'N' ||
            z->chunks[i - 2].sentence != sentence)
            return;
        i -= 2;
    }
    if (!eng_plural_phrase(z, (eng_phrase){i, i + 1})) eng_resolve_chunk(z, i, out, depth);
}

/* What makes somebody the holder of an office: "became president of Chad", "was elected". */
static bool takes_office(const eng_analysis *z, const eng_clause *c) {
    static const char *const made[] = {"elect", "appoint", "name", "choose", NULL};
    static const char *const is[] = {"be", "become", NULL};
    const eng_chunk *verb = &z->chunks[c->verb];
    if (verb->modal || (verb->verb & ENG_VG_NEGATED)) return false;
    return eng_lemma_among(z, verb->lemma, verb->verb & ENG_VG_PASSIVE ? made : is);
}

/* "Musa Olak became president of Chad", "Olak, who is Chad's minister": the office that he whom a
 * chunk names is said to have. */
static void office_taken(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    size_t end, i = eng_sentence_clauses(z, z->chunks[chunk].sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *c = &z->clauses[i];
        eng_phrase office = eng_first_object(c);
        if (c->subject.first != chunk || c->subject.last != chunk + 1 || !eng_has_phrase(office) ||
            office.first < c->verb || !takes_office(z, c))
            continue;
        while (office.first + 1 < office.last && z->chunks[office.first].kind == 'O')
            office.first++;
        unsigned tags = eng_noun_tags(z, z->chunks[office.first].lemma);
        if ((tags & ENG_NOUN_TITLE) && !eng_plural_phrase(z, office))
            eng_resolve_chunk(z, office.first, out, depth);
    }
}

/* "Chinese minister Olak Yi", "Olak Jae-sun": whether token i is the first of two names. */
static bool first_name(const eng_analysis *z, const eng_chunk *c, uint32_t i) {
    bool first = i == c->first || eng_token_of(z, i - 1)->cls != 'N';
    if (!first || i + 1 >= c->last || eng_token_of(z, i)->cls != 'N') return false;
    const eng_token *next = eng_token_of(z, i + 1);
    bool hyphen = i + 3 < z->article->token_count && (next[1].shape & ENG_SHAPE_GLUED);
    return next->cls == 'N' || ((next->shape & ENG_SHAPE_CAPITAL) && hyphen);
}

/* Whether names begin with the surname in the one state found. */
static bool surnames_first(const eng_analysis *z, const eng_referents *found) {
    static const char *const lands[] = {"CHN", "KOR", "PRK", "TWN", "VNM", "KHM", "HKG", NULL};
    for (int i = 0; found->count == 1 && lands[i] != NULL; i++)
        if (strcmp(eng_entity_id(z, found->list[0].entity), lands[i]) == 0) return true;
    return false;
}

/* "Olak", the head of a chunk, after "Chadian minister Musa Olak": whom he acts for was said where
 * he was introduced. */
static void introduced_as(const eng_analysis *z, const eng_chunk *c, eng_referents *out,
                          int depth) {
    enum { BACK = 80 };
    if (depth >= ENG_RESOLVE_DEPTH_MAX) return; /* his office may be told by his own name */
    int inner = eng_last_depth(depth);
    uint32_t from = c->sentence > BACK ? c->sentence - BACK : 0;
    const eng_token *t = z->article->tokens;
    uint32_t first = z->article->sentences[from].first, i = eng_same_before(z, c->head);
    for (; i != UINT32_MAX && i >= first && out->count == 0; i = eng_same_before(z, i)) {
        if (i >= c->first || (t[i].cls != 'N' && t[i].cls != 'n')) continue;
        if (z->token_chunk[i] == UINT32_MAX)
            eng_analysis_want(z, eng_article_sentence_at(z->article, i));
        uint32_t named = z->token_chunk[i];
        const eng_chunk *k = named != UINT32_MAX ? &z->chunks[named] : NULL;
        if (k == NULL || k->kind != 'N' || k->head == k->first) continue;
        bool turned = first_name(z, k, i);
        if (!turned && (k->head != i || !can_be_surname(z, k))) continue;
        if (is_introduction(z, k)) eng_resolve_chunk(z, named, out, inner);
        eng_phrase phrase = {named, named + 1};
        if (out->count == 0) eng_resolve_apposed(z, phrase, out, inner);
        if (out->count == 0) office_before(z, named, out, inner);
        if (out->count == 0) office_taken(z, named, out, inner);
        if (turned && !surnames_first(z, out)) out->count = 0;
        if (out->count == 0 && !turned) eng_refer_official(z, named, out);
    }
    for (size_t r = 0; r < out->count; r++) {
        out->list[r].via = "introduced";
        out->list[r].first = c->first;
        out->list[r].last = c->last;
    }
}

void eng_refer_introduced(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    const eng_chunk *c = &z->chunks[chunk];
    if (!can_be_surname(z, c)) return;
    bool full = c->head > c->first && eng_token_of(z, c->head - 1)->cls == 'N';
    if (full) office_taken(z, chunk, out, ENG_RESOLVE_DEPTH_MAX - 1); /* here and now */
    if (out->count == 0) introduced_as(z, c, out, depth);
}

void eng_refer_government_of(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    eng_chunk c = z->chunks[chunk];
    const char *sector = c.lemma ? eng_sector_code(z->lexicon->lemmas[c.lemma].sector) : "";
    bool body = strcmp(sector, "GOV") == 0 && (eng_noun_tags(z, c.lemma) & ENG_NOUN_GROUP);
    if (!body || c.head != c.first + 2 || !eng_word_is(z, c.first, "the")) return;
    c.head--;
    c.last = c.head + 1;
    const eng_token *name = eng_token_of(z, c.head);
    if (name->cls == 'N' && name->mention < 0) introduced_as(z, &c, out, depth);
}
