#include "grammar/gate.h"

#include <stdlib.h>
#include <string.h>

enum { PROSE_MAX = 400 }; /* tokens: a longer "sentence" is a list or a table */

enum { ACTOR = 1, ACT = 2, PASS = ACTOR | ACT, PATTERN = 4, IS = 8 };

struct eng_gate {
    const eng_lexicon *lexicon;
    uint8_t *lemmas; /* per lemma: ACT where some rule begins with it, PATTERN */
    uint32_t be;     /* a lemma */
    bool stale;      /* lemmas was changed since words was made */
    uint8_t words[]; /* the bits; after the last word 0 for those that are none */
};

static bool can_act(const eng_lexicon *x, const eng_word *w) {
    return w->closed == 'i' || (x->lemmas[w->noun].senses & ENG_SENSE_BARRIER) ||
           (x->lemmas[w->noun].noun_tags & (ENG_NOUN_ALLIANCE | ENG_NOUN_COUNTRY | ENG_NOUN_PERSON |
                                            ENG_NOUN_GROUP | ENG_NOUN_RELATION)) !=
               0; /* "relations were cut" tells of two */
}

eng_gate *eng_gate_new(const eng_lexicon *lexicon) {
    static const char *const alone[] = {"both", "two",    "three", "four",
                                        "five", "former", "latter"}; /* the two, the latter */
    eng_gate *gate = calloc(1, sizeof *gate + lexicon->word_count + 1);
    if (gate == NULL) return NULL;
    gate->lexicon = lexicon;
    gate->lemmas = calloc(lexicon->lemma_count, sizeof *gate->lemmas);
    if (gate->lemmas == NULL) {
        free(gate);
        return NULL;
    }
    gate->be = eng_lexicon_lemma(lexicon, "be", 2);
    for (size_t i = 0; i < lexicon->word_count; i++)
        if (can_act(lexicon, &lexicon->words[i])) gate->words[i] = ACTOR;
    for (size_t i = 0; i < sizeof alone / sizeof *alone; i++) {
        const eng_word *w = eng_lexicon_find(lexicon, alone[i], strlen(alone[i]));
        if (w != NULL) gate->words[w - lexicon->words] = ACTOR;
    }
    return gate;
}

void eng_gate_free(eng_gate *gate) {
    if (gate == NULL) return;
    free(gate->lemmas);
    free(gate);
}

static void open_gate(eng_gate *gate, uint32_t lemma, unsigned bits) {
    if (lemma == 0 || lemma >= gate->lexicon->lemma_count) return;
    gate->lemmas[lemma] |= (uint8_t)bits;
    gate->stale = true;
}

void eng_gate_open(eng_gate *gate, uint32_t lemma) {
    open_gate(gate, lemma, lemma == gate->be ? IS : ACT);
    const eng_lexicon *x = gate->lexicon;
    const char *text = eng_lexicon_lemma_text(x, lemma), *part = strrchr(text, '-');
    /* "to found" has the form of another verb's past */
    const eng_word *w = eng_lexicon_find(x, text, strlen(text));
    if (w != NULL && (w->can & ENG_BASE_APART)) gate->words[w - x->words] |= ACT;
    /* of "re-open" and "co-sponsor" the last part is a word of the text */
    if (part != NULL) open_gate(gate, eng_lexicon_lemma(x, part + 1, strlen(part + 1)), ACT);
}

void eng_gate_open_pattern(eng_gate *gate, uint32_t lemma) {
    open_gate(gate, lemma, ACT | PATTERN);
}

static uint8_t bits_of(const eng_gate *gate, uint32_t lemma) {
    return gate->lemmas[lemma] | (gate->lemmas[gate->lexicon->lemmas[lemma].event] & ACT);
}

static void refresh(eng_gate *gate) {
    for (size_t i = 0; i < gate->lexicon->word_count; i++) {
        const eng_word *w = &gate->lexicon->words[i];
        gate->words[i] |= bits_of(gate, w->verb) | bits_of(gate, w->noun) | bits_of(gate, w->lemma);
        if (w->closed == 'I') gate->words[i] |= gate->lemmas[gate->be] & IS;
    }
    gate->stale = false;
}

bool eng_gate_can_read(const eng_sentence *s) {
    bool matter = s->kind == ENG_PROSE || s->kind == ENG_HEADLINE || s->kind == ENG_LISTING;
    return matter && s->last - s->first <= PROSE_MAX;
}

bool eng_gate_passes(eng_gate *gate, const eng_article *article, const eng_sentence *s) {
    if (!eng_gate_can_read(s)) return false;
    if (gate->stale) refresh(gate);
    size_t none = gate->lexicon->word_count;
    unsigned seen = 0, names = 0;
    int32_t last = -1;
    for (uint32_t i = s->body; i < s->last && (seen & PASS) != PASS; i++) {
        const eng_token *t = &article->tokens[i];
        seen |= gate->words[t->word < none ? t->word : none];
        seen |= t->mention >= 0 ? ACTOR : 0;
        names += t->mention >= 0 && t->mention != last;
        last = t->mention;
    }
    return (seen & PASS) == PASS || ((seen & IS) && names > 1);
}

bool eng_gate_has_pattern(eng_gate *gate, const eng_article *article, const eng_sentence *s) {
    if (gate->stale) refresh(gate);
    size_t none = gate->lexicon->word_count;
    for (uint32_t i = s->body; i < s->last; i++) {
        uint32_t word = article->tokens[i].word;
        if (gate->words[word < none ? word : none] & PATTERN) return true;
    }
    return false;
}
