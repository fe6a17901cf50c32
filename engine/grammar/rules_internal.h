/* rules_internal.h: what the compiler (rules.c) and the matcher (match.c, attempt.c) share. */
#ifndef ENG_GRAMMAR_RULES_INTERNAL_H
#define ENG_GRAMMAR_RULES_INTERNAL_H

#include "grammar/beginnings.h"
#include "grammar/rules.h"
#include "grammar/standing.h"

/* One way to begin a rule; those of one lemma are a list in the order of the rules. */
typedef struct eng_trigger {
    uint32_t rule;
    uint32_t lemma, particle, preposition, object; /* 0: none wanted */
    bool noun;                                     /* the noun itself names the act */
    bool adjective;                                /* so does the adjective: is critical of */
    uint32_t next;
} eng_trigger;

enum { ENG_OBLIGES = 5, ENG_OBLIGES_ALONE = 3 };

struct eng_rules {
    eng_arena arena;
    const eng_lexicon *lexicon;
    eng_gate *gate;
    eng_rule *rules;
    size_t count, room;
    eng_trigger *triggers; /* 0 is unused */
    size_t trigger_count, trigger_room;
    uint32_t *heads, *tails; /* per lemma: its first and last trigger, 0 for none */
    size_t head_room;
    uint32_t *needs; /* lemmas, those of a rule one after the other */
    size_t needs_count, needs_room;
    eng_beginnings beginnings;     /* of the words that they need */
    uint32_t beginning_lists;      /* of one rule each */
    uint32_t obliges[ENG_OBLIGES]; /* lemmas of must, should, ought; need to, have to */
    uint32_t party, be;            /* lemmas */
    uint8_t *refers;               /* per word: what it does in referring back (begin.c) */
    eng_patterns *patterns;        /* the verb dictionary, or NULL */
};

/* Whether one of the words that the rule needs stands in the sentence, or it needs none. */
bool eng_has_needed(const eng_rules *rules, const eng_rule *rule, eng_standing *standing);

/* Makes rules->refers, rules->obliges, rules->party and rules->be; false when memory is out. */
bool eng_begin_words(eng_rules *rules);

/* The first trigger of a lemma, 0 for none. */
static inline uint32_t eng_first_trigger(const eng_rules *rules, uint32_t lemma) {
    return lemma > 0 && lemma < rules->head_room ? rules->heads[lemma] : 0;
}

#endif
