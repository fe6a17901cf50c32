#include "world/relation.h"

#include <math.h>

/* Whether set value `a` replaces `b`, which was set before it. */
static bool replaces(const eng_move *a, const eng_move *b) {
    if (a->date.year == 0 || b->date.year == 0) return true;
    return eng_date_first_day(a->date) >= eng_date_first_day(b->date);
}

static bool known_on(const eng_move *move, int32_t day) {
    return move->date.year == 0 || eng_date_first_day(move->date) <= day;
}

/* The set value that holds on the day, or ENG_NONE. */
static uint32_t find_base(const eng_move *moves, uint32_t last, int32_t day) {
    uint32_t base = ENG_NONE;
    for (uint32_t i = last; i != ENG_NONE; i = moves[i].next)
        if (moves[i].set && known_on(&moves[i], day) &&
            (base == ENG_NONE || !replaces(&moves[base], &moves[i])))
            base = i;
    return base;
}

double eng_relation_value(const eng_move *moves, uint32_t last, int32_t day) {
    uint32_t base = find_base(moves, last, day);
    double sum = 0;
    bool moved = false;
    for (uint32_t i = last; i != ENG_NONE; i = moves[i].next) {
        const eng_move *m = &moves[i];
        if (m->set || !known_on(m, day)) continue;
        /* Against a dated base only later dates count; against an undated one, later words. */
        if (base != ENG_NONE && m->date.year && moves[base].date.year &&
            eng_date_first_day(m->date) <= eng_date_first_day(moves[base].date))
            continue;
        if (base != ENG_NONE && !(m->date.year && moves[base].date.year) && i < base) continue;
        double age = m->date.year ? (double)day - eng_date_first_day(m->date) : 0;
        sum += m->value / 10 * exp2(-age / ENG_RELATION_HALF_LIFE);
        moved = true;
    }
    double value = base == ENG_NONE ? 0 : moves[base].value;
    if (!moved) return value;
    const double edge = 1 - 1e-9; /* atanh(1) is infinite */
    value = value > edge ? edge : value < -edge ? -edge : value;
    return tanh(atanh(value) + ENG_RELATION_GAIN * sum);
}
