#include "grammar/gerund.h"

#include <string.h>

#include "grammar/word_id.h"

/* -ing forms that are things, or what one thinks and says: "the meaning of the pact", "a gathering
 * of states", "with the blessing of Iran". Who gathers or blesses stands behind their "of". */
static bool is_thing(const eng_analysis *z, uint32_t token) {
    static const char *const things[] = {
        "meaning", "understanding", "feeling",  "saying",   "gathering", "grouping",  "blessing",
        "warning", "making",        "standing", "building", "backing",   "beginning", "hearing",
        "ruling",  "reading",       "thinking", "showing",  "offering",  "grounding", "rising",
        "telling", "coming",        "going",    "being",    "suffering", "finding",   NULL};
    static const char *const of[] = {"speaking",     "consisting", "accusing", "complaining",
                                     "disapproving", "approving",  "dreaming", NULL};
    for (int i = 0; things[i] != NULL; i++)
        if (eng_word_is(z, token, things[i])) return true;
    for (int i = 0; of[i] != NULL; i++) /* "statements speaking of a raid": their own "of" */
        if (eng_word_is(z, token, of[i])) return true;
    return false;
}

uint32_t eng_verb_of_noun(const eng_analysis *z, uint32_t token) {
    const eng_token *t = &z->article->tokens[token];
    if (t->cls != 'n') return 0;
    uint32_t verb = z->lexicon->lemmas[t->lemma].event;
    if (verb != 0 || t->word == ENG_NO_WORD || token + 1 >= z->article->token_count) return verb;
    const eng_word *w = &z->lexicon->words[t->word];
    const uint8_t next = t[1].cls;
    if (!(w->can & ENG_CAN_ING) || w->verb == 0 || !strchr("ob", next) || next == '\0') return 0;
    return is_thing(z, token) ? 0 : w->verb;
}
