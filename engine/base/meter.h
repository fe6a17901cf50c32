/* meter.h: how much memory may be held, and how much is.
 *
 * What is taken is given back to the same meter, which outlives it. A meter is for one thread. */
#ifndef ENG_BASE_METER_H
#define ENG_BASE_METER_H

#include <stdbool.h>
#include <stddef.h>

typedef struct eng_meter {
    size_t most; /* bytes; 0 for no limit */
    size_t used, peak;
    size_t outside; /* of these, in arenas: Lua's collector does not see them */
    bool refused;   /* an arena was given nothing */
} eng_meter;

/* Counts `n` bytes more; false, and nothing is counted, where that is more than the most. */
static inline bool eng_meter_take(eng_meter *m, size_t n) {
    if (m->most != 0 && (m->used > m->most || n > m->most - m->used)) return false;
    m->used += n;
    if (m->used > m->peak) m->peak = m->used;
    return true;
}

/* What lies outside Lua is `now` bytes, after *held before. False where that is too much; it is
 * counted all the same, as it is there. */
static inline bool eng_meter_settle(eng_meter *m, size_t *held, size_t now) {
    m->used += now - *held;
    m->outside += now - *held;
    *held = now;
    if (m->used > m->peak) m->peak = m->used;
    if (m->most == 0 || m->used <= m->most) return true;
    m->refused = true;
    return false;
}

static inline void eng_meter_give(eng_meter *m, size_t n) {
    m->used -= n;
}

#endif
