#include "grammar/gate.h"

#include <stdlib.h>

enum { PROSE_MAX = 400 }; /* tokens: a longer "sentence" is a list or a table */

enum { ACTOR = 1, ACT = 2, PASS = ACTOR | ACT };

struct eng_gate {
    const eng_lexicon *lexicon;
    bool *acts;      /* per lemma: some rule begins with it */
    bool stale;      /* acts was changed since words was made */
    uint8_t words[]; /* ACTOR and ACT bits */
};

static bool can_act(const eng_lexicon *x, const eng_word *w) {
    return w->closed == 'i' ||
           (x->lemmas[w->noun].noun_tags &
            (ENG_NOUN_ALLIANCE | ENG_NOUN_COUNTRY | ENG_NOUN_PERSON | ENG_NOUN_GROUP)) != 0;
}

eng_gate *eng_gate_new(const eng_lexicon *lexicon) {
    eng_gate *gate = calloc(1, sizeof *gate + lexicon->word_count);
    if (gate == NULL) return NULL;
    gate->lexicon = lexicon;
    gate->acts = calloc(lexicon->lemma_count, sizeof *gate->acts);
    if (gate->acts == NULL) {
        free(gate);
        return NULL;
    }
    for (size_t i = 0; i < lexicon->word_count; i++)
        if (can_act(lexicon, &lexicon->words[i])) gate->words[i] = ACTOR;
    return gate;
}

void eng_gate_free(eng_gate *gate) {
    if (gate == NULL) return;
    free(gate->acts);
    free(gate);
}

void eng_gate_open(eng_gate *gate, uint32_t lemma) {
    if (lemma == 0 || lemma >= gate->lexicon->lemma_count) return;
    gate->acts[lemma] = true;
    gate->stale = true;
}

static bool acts(const eng_gate *gate, uint32_t lemma) {
    return gate->acts[lemma] || gate->acts[gate->lexicon->lemmas[lemma].event];
}

static void refresh(eng_gate *gate) {
    for (size_t i = 0; i < gate->lexicon->word_count; i++) {
        const eng_word *w = &gate->lexicon->words[i];
        if (acts(gate, w->verb) || acts(gate, w->noun) || acts(gate, w->lemma))
            gate->words[i] |= ACT;
    }
    gate->stale = false;
}

bool eng_gate_passes(eng_gate *gate, const eng_article *article, const eng_sentence *s) {
    bool matter = s->kind == ENG_PROSE || s->kind == ENG_HEADLINE || s->kind == ENG_LISTING;
    if (!matter || s->last - s->first > PROSE_MAX) return false;
    if (gate->stale) refresh(gate);
    unsigned seen = 0;
    for (uint32_t i = s->body; i < s->last && seen != PASS; i++) {
        const eng_token *t = &article->tokens[i];
        if (t->mention >= 0) seen |= ACTOR;
        if (t->word != ENG_NO_WORD) seen |= gate->words[t->word];
    }
    return seen == PASS;
}
