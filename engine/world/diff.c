#include "world/diff.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/grow.h"

static bool add(eng_diff *out, const eng_difference *d) {
    eng_difference *at = eng_grow(out->at, &out->room, out->count, sizeof *at);
    if (at == NULL) return false;
    out->at = at;
    at[out->count++] = *d;
    return true;
}

static uint32_t same_actor(const eng_world *w, const char *id) {
    return eng_world_find(w, id, strlen(id));
}

/* The membership of an alliance by id; *m is NULL where the world has none. */
static bool find_membership(eng_world *w, const char *id, const eng_membership **m) {
    uint32_t alliance = eng_world_find_alliance(w, id, strlen(id));
    *m = alliance == ENG_NONE ? NULL : eng_world_membership(w, alliance);
    return alliance == ENG_NONE || *m != NULL;
}

static eng_status standing(const eng_world *w, const eng_membership *m, const char *id,
                           uint32_t *claim) {
    const eng_spell *spell;
    uint32_t member = same_actor(w, id);
    *claim = ENG_NONE;
    if (m == NULL || member == ENG_NONE) return ENG_OUTSIDE;
    return eng_membership_status(m, member, (eng_date){0}, &spell, claim);
}

/* Members that either world knows of; `first` is b with b's members, then a with those b lacks. */
static bool diff_members(eng_world *a, const eng_membership *ma, eng_world *b,
                         const eng_membership *mb, const char *id, bool from_b, eng_diff *out) {
    const eng_membership *m = from_b ? mb : ma;
    const eng_world *w = from_b ? b : a;
    for (size_t i = 0; m != NULL && i < m->count; i++) {
        if (i > 0 && m->spells[i].member == m->spells[i - 1].member) continue;
        const char *member = w->actors.at[m->spells[i].member].id;
        uint32_t before_claim, claim;
        eng_status before = standing(a, ma, member, &before_claim);
        eng_status after = standing(b, mb, member, &claim);
        bool told = false; /* in the pass over b */
        for (size_t k = 0; !from_b && mb != NULL && k < mb->count && !told; k++)
            told = strcmp(b->actors.at[mb->spells[k].member].id, member) == 0;
        if (before == after || told) continue;
        if (!add(out, &(eng_difference){.kind = ENG_DIFF_MEMBER,
                                        .id = id,
                                        .other = member,
                                        .before = eng_status_name(before),
                                        .after = eng_status_name(after),
                                        .source =
                                            claim == ENG_NONE ? NULL : b->claims.at[claim].source}))
            return false;
    }
    return true;
}

static bool diff_alliance(eng_world *a, eng_world *b, const char *id, eng_diff *out) {
    const eng_membership *ma, *mb;
    if (!find_membership(a, id, &ma) || !find_membership(b, id, &mb)) return false;
    const char *before = ma ? eng_alliance_state_name(ma->state) : NULL;
    const char *after = mb ? eng_alliance_state_name(mb->state) : NULL;
    if (before == NULL || after == NULL || strcmp(before, after) != 0) {
        uint32_t claim = mb ? mb->state_claim : ENG_NONE;
        if (!add(out, &(eng_difference){.kind = ENG_DIFF_ALLIANCE,
                                        .id = id,
                                        .before = before,
                                        .after = after,
                                        .source =
                                            claim == ENG_NONE ? NULL : b->claims.at[claim].source}))
            return false;
    }
    return diff_members(a, ma, b, mb, id, true, out) && diff_members(a, ma, b, mb, id, false, out);
}

static double relation(const eng_world *w, const char *x, const char *y, eng_date clock,
                       uint32_t *last) {
    uint32_t i = same_actor(w, x), k = same_actor(w, y);
    *last = ENG_NONE;
    return i == ENG_NONE || k == ENG_NONE ? 0 : eng_world_relation(w, i, k, clock, last);
}

/* Relations of the pairs that `of` knows; those that b knows too are told once, from b. */
static bool diff_relations(eng_world *a, eng_world *b, const eng_world *of, eng_date clock,
                           eng_diff *out) {
    for (size_t i = 0; i < of->pairs.count; i++) {
        if (of->pairs.at[i].last == ENG_NONE) continue;
        const char *x = of->actors.at[of->pairs.at[i].ends[0]].id;
        const char *y = of->actors.at[of->pairs.at[i].ends[1]].id;
        uint32_t unused, last;
        double from = relation(a, x, y, clock, &unused), to = relation(b, x, y, clock, &last);
        if (fabs(from - to) < 1e-9 || (of == a && last != ENG_NONE)) continue;
        if (!add(out,
                 &(eng_difference){.kind = ENG_DIFF_RELATION,
                                   .id = x,
                                   .other = y,
                                   .from = from,
                                   .to = to,
                                   .source = last == ENG_NONE ? NULL : b->moves.at[last].source}))
            return false;
    }
    return true;
}

static bool same_value(const eng_attribute *a, const eng_attribute *b) {
    if (a == NULL || b == NULL) return a == b;
    if (a->text != NULL && b->text != NULL) return strcmp(a->text, b->text) == 0;
    bool same_date = a->date.year == b->date.year && a->date.month == b->date.month &&
                     a->date.day == b->date.day;
    return a->text == b->text && a->number == b->number && same_date;
}

static bool diff_attribute(eng_world *a, eng_world *b, const eng_attribute *said, eng_diff *out) {
    const char *id = b->actors.at[said->actor].id;
    const eng_attribute *now = eng_world_get(b, said->actor, said->key, (eng_date){0});
    if (now != said) return true; /* told once, where it is the one that holds */
    uint32_t before = same_actor(a, id);
    const eng_attribute *was =
        before == ENG_NONE ? NULL : eng_world_get(a, before, said->key, (eng_date){0});
    if (same_value(was, now)) return true;
    return add(out, &(eng_difference){.kind = ENG_DIFF_ATTRIBUTE,
                                      .id = id,
                                      .other = said->key,
                                      .before = was ? was->text : NULL,
                                      .after = now->text,
                                      .from = was && !was->text ? was->number : NAN,
                                      .to = now->text ? NAN : now->number,
                                      .source = now->source});
}

static eng_date later(eng_date a, eng_date b) {
    if (a.year == 0 || b.year == 0) return a.year ? a : b;
    return eng_date_last_day(a) > eng_date_last_day(b) ? a : b;
}

bool eng_world_diff(eng_world *a, eng_world *b, eng_diff *out) {
    *out = (eng_diff){0};
    eng_date clock = later(a->clock, b->clock);
    bool ok = true;
    for (size_t i = 0; ok && i < b->alliances.count; i++)
        ok = diff_alliance(a, b, b->actors.at[b->alliances.at[i].actor].id, out);
    for (size_t i = 0; ok && i < a->alliances.count; i++) {
        const char *id = a->actors.at[a->alliances.at[i].actor].id;
        if (eng_world_find_alliance(b, id, strlen(id)) == ENG_NONE)
            ok = diff_alliance(a, b, id, out);
    }
    ok = ok && diff_relations(a, b, b, clock, out) && diff_relations(a, b, a, clock, out);
    for (size_t i = 0; ok && i < b->attributes.count; i++)
        ok = diff_attribute(a, b, &b->attributes.at[i], out);
    return ok;
}

void eng_diff_free(eng_diff *diff) {
    free(diff->at);
    *diff = (eng_diff){0};
}
