#include "grammar/standing.h"

#include <stdlib.h>
#include <string.h>

#include "grammar/rules_internal.h"

/* What lies in `at` of the sentences before is below the base, so that nothing need be cleared. */
enum { STEP = 512 };

void eng_standing_free(eng_standing *s) {
    free(s->at);
    free(s->begun);
    *s = (eng_standing){0};
}

bool eng_standing_prepare(eng_standing *s, const eng_rules *rules) {
    if (s->lemmas < rules->lexicon->lemma_count || s->lists < rules->beginning_lists + 1u) {
        eng_standing_free(s);
        s->at = calloc(rules->lexicon->lemma_count, sizeof *s->at);
        s->begun = malloc(rules->beginning_lists + 1u);
        if (s->at == NULL || s->begun == NULL) return false;
        s->lemmas = rules->lexicon->lemma_count;
        s->lists = rules->beginning_lists + 1u;
    }
    s->rules = rules;
    return true;
}

/* Notes the lemmas of a sentence's words; `still`: all at one place. */
static void write_lemmas(const eng_standing *s, const eng_article *a, const eng_sentence *sentence,
                         bool still) {
    const eng_word *words = s->rules->lexicon->words;
    const size_t word_count = s->rules->lexicon->word_count;
    const eng_token *end = a->tokens + sentence->last;
    uint32_t *of = s->at, at = s->base + 1;
    const uint32_t last = still ? at : s->base + STEP - 1;
    for (const eng_token *t = a->tokens + sentence->body; t < end; t++) {
        of[t->lemma] = at; /* of a compound: sit-in, F-16 */
        if (t->word < word_count) {
            const eng_word *w = &words[t->word];
            const uint32_t lemma = w->lemma, noun = w->noun, verb = w->verb;
            of[lemma] = of[noun] = of[verb] = at;
        }
        at += at < last;
    }
}

void eng_stand(eng_standing *s, const eng_article *article, const eng_sentence *sentence,
               bool before) {
    if (s->base > UINT32_MAX - 2 * STEP) {
        memset(s->at, 0, s->lemmas * sizeof *s->at);
        s->base = 0;
    }
    s->base += STEP;
    s->article = article;
    s->sentence = sentence;
    s->begun_known = false;
    if (before && sentence > article->sentences) write_lemmas(s, article, sentence - 1, true);
    write_lemmas(s, article, sentence, false);
}

bool eng_begins(eng_standing *s, uint32_t list) {
    const eng_sentence *k = s->sentence;
    if (!s->begun_known) {
        const eng_beginnings *b = &s->rules->beginnings;
        const char *text = s->article->text;
        const eng_token *end = s->article->tokens + k->last;
        memset(s->begun, 0, s->rules->beginning_lists);
        for (const eng_token *t = s->article->tokens + k->body; t < end; t++)
            eng_beginnings_find(b, text + t->start, t->end - t->start, s->begun);
        s->begun_known = true;
    }
    return s->begun[list] != 0;
}
