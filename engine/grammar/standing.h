/* standing.h: which words a sentence has: by lemma, with where they stand, and by how they begin.
 */
#ifndef ENG_GRAMMAR_STANDING_H
#define ENG_GRAMMAR_STANDING_H

#include "text/article.h"

struct eng_rules;

/* One serves for sentence after sentence. All zeros at first; freed with eng_standing_free. */
typedef struct eng_standing {
    uint32_t
        *at; /* per lemma: of the last sentence that has it, how far into that; see eng_stands */
    uint32_t base;
    size_t lemmas, lists; /* there is room for so many */
    uint8_t *begun; /* per list of the rules' beginnings: the sentence has one, once begun_known */
    bool begun_known;
    const struct eng_rules *rules;
    const eng_article *article;
    const eng_sentence *sentence;
} eng_standing;

void eng_standing_free(eng_standing *s);

/* Makes room for what the rules ask for. False: memory is out. */
bool eng_standing_prepare(eng_standing *s, const struct eng_rules *rules);

/* Looks at a sentence of the article, of at most some 500 tokens; `before`: the words of the one
 * before it count too, as though they stood at its beginning. */
void eng_stand(eng_standing *s, const eng_article *article, const eng_sentence *sentence,
               bool before);

/* 1 + how far into the sentence the last word that can have the lemma stands, 0 for nowhere. */
static inline uint32_t eng_stands(const eng_standing *s, uint32_t lemma) {
    return s->at[lemma] > s->base ? s->at[lemma] - s->base : 0;
}

/* Whether the sentence has a beginning of the rules' list. */
bool eng_begins(eng_standing *s, uint32_t list);

#endif
