/* match_internal.h: what finding events is made of: which rules are tried where (match.c), how far
 * one gets there (attempt.c), making an event (emit.c), and what events of one text do to each
 * other (settle.c). */
#ifndef ENG_GRAMMAR_MATCH_INTERNAL_H
#define ENG_GRAMMAR_MATCH_INTERNAL_H

#include "grammar/rules.h"
#include "grammar/rules_internal.h"
#include "grammar/slots.h"
#include "grammar/status.h"

enum { ENG_AIMLESS_MAX = 8 };

typedef struct eng_matcher {
    eng_analysis *z;
    const eng_rules *rules;
    eng_event *events;
    const eng_site **sites; /* where each event was found */
    size_t count, room;
    uint32_t *taken; /* per chunk: 1 + the event that its noun is part of already */
    bool *discarded; /* per sentence: a dictionary drops its events */
    eng_judge *judge;
    void *judge_context;
    /* Of the clause that is tried: where a rule found nobody that its act is done to. */
    eng_site aimless[ENG_AIMLESS_MAX];
    size_t aimless_count;
    bool failed;
} eng_matcher;

/* Two texts that may be NULL. */
bool eng_same_text(const char *a, const char *b);
bool eng_is_act(const eng_event *e, const char *act);

/* "The Omani king met with the Arab League", "met the leaders of the Arab League": a meeting of the
 * body, in which he who belongs to it takes part, so that it goes to the recipients; not one with
 * its secretary-general. */
void eng_meets_own_body(const eng_analysis *analysis, const eng_site *site, const eng_event *event,
                        eng_referents *actor, eng_referents *recipient);

/* Adds the event that a rule gives at a site. False where its condition does not hold, or the words
 * name what one may do ("the right to attack") or what a paper is about. */
bool eng_emit(eng_matcher *m, const eng_site *s, const eng_referents *actor,
              const eng_referents *recipient, const eng_status *status, unsigned aux);

/* Whether the noun of the site stands in the title of a paper, and names what that is about ("the
 * Communiqué on United States Arms Sales to Taiwan"), or what is told happens in a film or novel.
 */
bool eng_in_title(const eng_analysis *z, const eng_site *s);

bool eng_note_attempt(eng_matcher *m, const eng_rule *r, uint32_t token, eng_step step,
                      uint32_t wanted);

/* Notes how far a rule got, where that is asked for; false unless it gave an event. `wanted`: the
 * lemma of the word that is missing, or 0. */
static inline bool eng_note(eng_matcher *m, const eng_rule *r, uint32_t token, eng_step step,
                            uint32_t wanted) {
    if (m->z->trace == NULL) return step == ENG_STEP_EVENT;
    return eng_note_attempt(m, r, token, step, wanted);
}

/* Tries the site's rule there, sets the site's content, and notes how far the rule got; true when
 * it gave an event. */
bool eng_try_rule(eng_matcher *m, eng_site *s);

/* The word that a site begins with. */
uint32_t eng_trigger_token(const eng_analysis *z, const eng_site *s);

/* Drops events that give way to others, orders them by their place and merges those told twice. */
void eng_settle(eng_matcher *m);

#endif
