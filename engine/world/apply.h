/* apply.h: what an event does to a world.
 *
 * An asserted event changes it (a historical one too: it happened); a negated, future or
 * hypothetical one never does and is kept as a candidate. Acts of membership become claims:
 *
 *   join, readmit           a member from that date
 *   member                  a member, since an unknown date ("since 2004" makes it a join)
 *   form, propose           the alliance is in force, or proposed, and the actors are its members
 *   sign                    as join while the alliance is only proposed, else evidence
 *   ratify                  as member where it is a treaty, else evidence
 *   withdraw, suspend, expel, invite, dissolve     what they say
 *   host, attend, meet, lead, absent, back, oppose, apply, decline     evidence, no change
 *
 * The date is the one that the text states, else the article's; what is told as background without
 * a date has none and counts only where nothing dated speaks. A plain denial ("Egypt is not a
 * member") changes nothing, but is kept with the spell that it speaks of. Any asserted event but
 * `member` moves the relations between its two sides, or between its actors where it has one side
 * only. */
#ifndef ENG_WORLD_APPLY_H
#define ENG_WORLD_APPLY_H

#include "world/world.h"

/* Applies an event, all of it or nothing, and once only. The world keeps its own copy. */
eng_outcome eng_world_apply(eng_world *w, const eng_event *event, eng_error *err);

#endif
