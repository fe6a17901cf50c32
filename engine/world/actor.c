#include "world/actor.h"

#include <string.h>

const eng_attribute *eng_attribute_get(const eng_attribute *all, uint32_t at, const char *key,
                                       eng_date date) {
    const eng_attribute *best = NULL;
    /* From the last said to the first: a later one gives way only to a later date. */
    for (; at != ENG_NONE; at = all[at].next) {
        const eng_attribute *a = &all[at];
        if (strcmp(a->key, key) != 0) continue;
        if (a->date.year && date.year && eng_date_first_day(a->date) > eng_date_last_day(date))
            continue;
        if (best == NULL ||
            (a->date.year && eng_date_first_day(a->date) > eng_date_first_day(best->date)))
            best = a;
        if (best->date.year == 0) break;
    }
    return best;
}
