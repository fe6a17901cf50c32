#include "grammar/because.h"

#include "grammar/status.h"

static unsigned status_of(const eng_analysis *z, const eng_site *s) {
    if (s->compound >= 0) return 0;
    return s->clause >= 0 ? eng_clause_status(z, s->clause).aux : eng_noun_status(z, s->noun).aux;
}

/* The status of the site with one token left out: its lemma is unknown, and it is no modal, no
 * negation and no marker of a clause. */
static unsigned without(eng_analysis *z, const eng_site *s, uint32_t token) {
    eng_token *t = &z->article->tokens[token];
    uint32_t chunk = z->token_chunk[token];
    eng_chunk none = {0}, *c = chunk != UINT32_MAX ? &z->chunks[chunk] : &none;
    eng_token old_token = *t;
    eng_chunk old_chunk = *c;
    size_t end = 0, first = chunk != UINT32_MAX ? eng_sentence_clauses(z, c->sentence, &end) : 0;
    uint64_t marked = 0; /* the clauses whose marker it is */
    for (size_t i = first; i < end && i - first < 64; i++)
        if (z->clauses[i].marker != 0 && z->clauses[i].marker == t->lemma) {
            marked |= (uint64_t)1 << (i - first);
            z->clauses[i].marker = 0;
        }
    if (t->cls == 'M') c->modal = 0;
    if (t->cls == 'X' || t->cls == 'r') c->verb &= (uint8_t)~ENG_VG_NEGATED;
    if (c->head == token) c->lemma = 0;
    t->lemma = 0;
    unsigned aux = status_of(z, s);
    for (size_t i = first; i < end && i - first < 64; i++)
        if (marked >> (i - first) & 1) z->clauses[i].marker = old_token.lemma;
    *c = old_chunk;
    *t = old_token;
    return aux;
}

void eng_because(eng_analysis *z, const eng_site *s, unsigned aux, uint32_t because[4]) {
    uint32_t chunk = s->clause >= 0 ? z->clauses[s->clause].verb : s->noun;
    const eng_sentence *sentence = &z->article->sentences[z->chunks[chunk].sentence];
    unsigned told = status_of(z, s) & aux;
    for (uint32_t i = sentence->body; i < sentence->last && told != 0; i++) {
        unsigned gone = told & ~without(z, s, i);
        for (unsigned bit = 0; bit < 4; bit++)
            if (gone >> bit & 1) because[bit] = i + 1;
        told &= ~gone;
    }
}
