/* rules_internal.h: what the compiler (rules.c) and the matcher (match.c) share. */
#ifndef ENG_GRAMMAR_RULES_INTERNAL_H
#define ENG_GRAMMAR_RULES_INTERNAL_H

#include "grammar/rules.h"

/* One way to begin a rule; those of one lemma are a list in the order of the rules. */
typedef struct eng_trigger {
    uint32_t rule;
    uint32_t lemma, particle, preposition, object; /* 0: none wanted */
    bool noun;                                     /* the noun itself names the act */
    bool adjective;                                /* so does the adjective: is critical of */
    uint32_t next;
} eng_trigger;

struct eng_rules {
    eng_arena arena;
    const eng_lexicon *lexicon;
    eng_gate *gate;
    eng_rule *rules;
    size_t count;
    eng_trigger *triggers; /* 0 is unused */
    size_t trigger_count;
    uint32_t *heads; /* per lemma: its first trigger, 0 for none */
    size_t head_room;
};

#endif
