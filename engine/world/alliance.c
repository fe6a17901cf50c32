#include "world/alliance.h"

#include <stdlib.h>
#include <string.h>

#include "base/grow.h"

static const char *const KINDS[ENG_CLAIM_KINDS] = {"join",    "member", "invite",  "suspend",
                                                   "leave",   "expel",  "end",     "evidence",
                                                   "propose", "form",   "dissolve"};

const char *eng_claim_kind_name(eng_claim_kind kind) {
    return (unsigned)kind < ENG_CLAIM_KINDS ? KINDS[kind] : "";
}

eng_claim_kind eng_claim_kind_from(const char *name) {
    int k = 0;
    while (k < ENG_CLAIM_KINDS && strcmp(KINDS[k], name) != 0)
        k++;
    return (eng_claim_kind)k;
}

const char *eng_status_name(eng_status status) {
    static const char *const names[] = {"outside",   "member", "invited",
                                        "suspended", "left",   "expelled"};
    return names[status];
}

const char *eng_alliance_state_name(eng_alliance_state state) {
    static const char *const names[] = {"unknown", "proposed", "in force", "ended"};
    return names[state];
}

/* A claim in the order of events: by member, day, article, standing before acts, and as it came. */
typedef struct ordered {
    uint32_t member;
    int32_t day, told;
    int rank;
    uint32_t claim;
} ordered;

static int compare(const void *va, const void *vb) {
    const ordered *a = va, *b = vb;
    if (a->member != b->member) return a->member < b->member ? -1 : 1;
    if (a->day != b->day) return a->day < b->day ? -1 : 1;
    if (a->told != b->told) return a->told < b->told ? -1 : 1;
    if (a->rank != b->rank) return a->rank < b->rank ? -1 : 1;
    return a->claim < b->claim ? -1 : a->claim > b->claim;
}

static int32_t day_of(eng_date date) {
    return date.year ? eng_date_first_day(date) : INT32_MIN;
}

/* Whether two dates can mean the same day. */
static bool agree(eng_date a, eng_date b) {
    return eng_date_first_day(a) <= eng_date_last_day(b) &&
           eng_date_first_day(b) <= eng_date_last_day(a);
}

/* The fold over one member's claims. `open` says whether the last spell still runs; `first` is the
 * index of the member's first spell. */
typedef struct fold {
    eng_membership *m;
    const eng_claim *claims;
    size_t first;
    bool open, failed;
} fold;

static eng_spell *last_spell(const fold *f) {
    return f->m->count > f->first ? &f->m->spells[f->m->count - 1] : NULL;
}

static void cite(fold *f, size_t spell, uint32_t claim) {
    eng_membership *m = f->m;
    const eng_cite *before = m->cite_count ? &m->cites[m->cite_count - 1] : NULL;
    if (before != NULL && before->spell == spell && before->claim == claim) return;
    eng_cite *cites = eng_grow(m->cites, &m->cite_room, m->cite_count, sizeof *cites);
    if (cites == NULL) {
        f->failed = true;
        return;
    }
    m->cites = cites;
    m->cites[m->cite_count++] = (eng_cite){(uint32_t)spell, claim};
}

static void cite_last(fold *f, uint32_t claim) {
    if (f->m->count > f->first) cite(f, f->m->count - 1, claim);
}

/* Opens a spell at the claim's date, or since before anybody looked when `from` has no year. */
static eng_spell *open_spell(fold *f, uint32_t claim, eng_status during, eng_date from) {
    eng_membership *m = f->m;
    const eng_spell *before = last_spell(f);
    int32_t begin = from.year ? day_of(from) : before ? before->end : INT32_MIN;
    uint32_t member = f->claims[claim].member;
    eng_spell *spells = eng_grow(m->spells, &m->room, m->count, sizeof *spells);
    if (spells == NULL) {
        f->failed = true;
        return NULL;
    }
    m->spells = spells;
    m->spells[m->count++] = (eng_spell){.member = member,
                                        .during = during,
                                        .status = during,
                                        .from = from,
                                        .begin = begin,
                                        .end = INT32_MAX,
                                        .opened = claim,
                                        .closed = ENG_NONE};
    f->open = true;
    cite_last(f, claim);
    return last_spell(f);
}

static void close_spell(fold *f, uint32_t claim, eng_status status) {
    eng_spell *s = last_spell(f);
    s->status = status;
    s->until = f->claims[claim].date;
    s->end = day_of(s->until);
    s->closed = claim;
    f->open = false;
    cite_last(f, claim);
}

/* Whether a later claim's date is taken instead of the one held. Claims come in order of date. */
static bool better(const eng_claim *held, const eng_claim *now, bool *disputed) {
    if (now->date.year == 0) return false;
    if (held->date.year == 0) return true;
    if (held->stated != now->stated) return now->stated;
    if (!now->stated) return false; /* the first to report it is nearest to it */
    if (!agree(held->date, now->date)) {
        *disputed = true;
        return true;
    }
    return (held->date.month == 0 && now->date.month != 0) ||
           (held->date.day == 0 && now->date.day != 0);
}

/* Says again, or more exactly, when the last spell began. */
static void restart(fold *f, uint32_t claim) {
    eng_spell *s = last_spell(f);
    const eng_claim *held = &f->claims[s->opened], *now = &f->claims[claim];
    bool take;
    if (held->kind == ENG_CLAIM_MEMBER) {
        take = now->date.year != 0;
        if (take && held->date.year && !agree(held->date, now->date)) s->disputed = true;
    } else {
        take = better(held, now, &s->disputed);
    }
    if (take) {
        s->opened = claim;
        s->from = now->date;
        s->begin = day_of(now->date);
    }
    cite_last(f, claim);
}

static void on_join(fold *f, uint32_t claim) {
    eng_date date = f->claims[claim].date;
    eng_spell *s = last_spell(f);
    if (f->open && s->during == ENG_MEMBER) {
        restart(f, claim);
        return;
    }
    if (f->open) close_spell(f, claim, s->during);
    /* Data that end one spell on the day the next begins tell of no leaving. */
    else if (s && s->until.year && f->claims[s->closed].kind == ENG_CLAIM_END &&
             s->end == day_of(date))
        s->status = s->during;
    open_spell(f, claim, ENG_MEMBER, date);
}

static void on_member(fold *f, uint32_t claim) {
    int32_t day = day_of(f->claims[claim].date);
    eng_spell *s = last_spell(f);
    if (f->open && s->during != ENG_INVITED) {
        cite_last(f, claim);
        return;
    }
    uint32_t ended = s && !f->open ? s->closed : ENG_NONE;
    if (f->open) close_spell(f, claim, ENG_INVITED);
    if (ended != ENG_NONE) {
        s->disputed = true;
        cite_last(f, claim);
    }
    bool after = s != NULL;
    s = open_spell(f, claim, ENG_MEMBER, (eng_date){0});
    if (s == NULL) return;
    if (after) s->begin = day;
    s->disputed = ended != ENG_NONE;
    if (ended != ENG_NONE) cite_last(f, ended);
}

static void on_invite(fold *f, uint32_t claim) {
    if (f->open)
        cite_last(f, claim);
    else
        open_spell(f, claim, ENG_INVITED, f->claims[claim].date);
}

static void on_suspend(fold *f, uint32_t claim) {
    eng_date date = f->claims[claim].date;
    eng_spell *s = last_spell(f);
    if (f->open && s->during == ENG_SUSPENDED) {
        restart(f, claim);
        return;
    }
    /* Who is suspended was a member, though nobody said so. */
    if (s == NULL) {
        s = open_spell(f, claim, ENG_MEMBER, (eng_date){0});
        if (s == NULL) return;
        s->opened = ENG_NONE;
    }
    if (f->open)
        close_spell(f, claim, last_spell(f)->during);
    else if (f->claims[s->closed].kind == ENG_CLAIM_END && s->end == day_of(date))
        s->status = s->during;
    open_spell(f, claim, ENG_SUSPENDED, date);
}

static void on_leave(fold *f, uint32_t claim) {
    const eng_claim *c = &f->claims[claim];
    eng_status status = c->kind == ENG_CLAIM_EXPEL ? ENG_EXPELLED : ENG_LEFT;
    eng_spell *s = last_spell(f);
    /* Who leaves was a member, though nobody said so. */
    if (s == NULL && (s = open_spell(f, claim, ENG_MEMBER, (eng_date){0})) == NULL) return;
    if (f->open) {
        close_spell(f, claim, status);
        if (s->opened == claim) s->opened = ENG_NONE;
        return;
    }
    const eng_claim *held = &f->claims[s->closed];
    if (held->kind != ENG_CLAIM_END && held->kind != c->kind) s->disputed = true;
    if (better(held, c, &s->disputed)) {
        s->until = c->date;
        s->end = day_of(c->date);
        s->closed = claim;
        s->status = status;
    }
    cite_last(f, claim);
}

static void on_end(fold *f, uint32_t claim) {
    eng_spell *s = last_spell(f);
    if (s == NULL || !f->open)
        on_leave(f, claim);
    else
        close_spell(f, claim, s->during == ENG_MEMBER ? ENG_LEFT : s->during);
}

static void step(fold *f, uint32_t claim) {
    switch (f->claims[claim].kind) {
    case ENG_CLAIM_JOIN:
        on_join(f, claim);
        break;
    case ENG_CLAIM_MEMBER:
        on_member(f, claim);
        break;
    case ENG_CLAIM_INVITE:
        on_invite(f, claim);
        break;
    case ENG_CLAIM_SUSPEND:
        on_suspend(f, claim);
        break;
    case ENG_CLAIM_LEAVE:
    case ENG_CLAIM_EXPEL:
        on_leave(f, claim);
        break;
    case ENG_CLAIM_END:
        on_end(f, claim);
        break;
    default:
        break;
    }
}

/* A denial is kept with the spell it speaks of, and marks it where the two disagree. */
static void deny(fold *f, uint32_t claim) {
    if (f->m->count == f->first) return;
    eng_claim_kind kind = f->claims[claim].kind;
    int32_t day = day_of(f->claims[claim].date);
    size_t at = f->m->count - 1;
    while (at > f->first && f->m->spells[at].begin > day)
        at--;
    eng_spell *s = &f->m->spells[at];
    if (kind == ENG_CLAIM_JOIN || kind == ENG_CLAIM_MEMBER)
        s->disputed |= s->begin <= day && day < s->end;
    else if (kind == ENG_CLAIM_LEAVE || kind == ENG_CLAIM_EXPEL)
        s->disputed |= s->status == ENG_LEFT || s->status == ENG_EXPELLED;
    else if (kind == ENG_CLAIM_SUSPEND)
        s->disputed |= s->during == ENG_SUSPENDED;
    cite(f, at, claim);
}

static void fold_member(fold *f, const ordered *order, size_t n) {
    f->first = f->m->count;
    f->open = false;
    for (size_t i = 0; i < n && !f->failed; i++)
        if (!f->claims[order[i].claim].denied) step(f, order[i].claim);
    for (size_t i = 0; i < n && !f->failed; i++)
        if (f->claims[order[i].claim].denied) deny(f, order[i].claim);
}

/* The alliance's own life. What is proposed after it was formed changes nothing. */
static void fold_alliance(fold *f, const ordered *order, size_t n) {
    eng_membership *m = f->m;
    for (size_t i = 0; i < n; i++) {
        const eng_claim *c = &f->claims[order[i].claim];
        if (c->denied) continue;
        if (c->kind == ENG_CLAIM_PROPOSE && m->state == ENG_ALLIANCE_UNKNOWN) {
            m->state = ENG_ALLIANCE_PROPOSED;
        } else if (c->kind == ENG_CLAIM_FORM) {
            bool disputed = false;
            bool again = m->state == ENG_ALLIANCE_IN_FORCE;
            if (again && !better(&f->claims[m->state_claim], c, &disputed)) continue;
            m->state = ENG_ALLIANCE_IN_FORCE;
            m->from = c->date;
            m->until = (eng_date){0};
        } else if (c->kind == ENG_CLAIM_DISSOLVE) {
            bool disputed = false;
            bool again = m->state == ENG_ALLIANCE_ENDED;
            if (again && !better(&f->claims[m->state_claim], c, &disputed)) continue;
            m->state = ENG_ALLIANCE_ENDED;
            m->until = c->date;
        } else {
            continue;
        }
        m->state_claim = order[i].claim;
    }
}

/* Members of what has ended are members no more, though they did not leave: neither those whose
 * spells data end on the same day, nor those that somebody still calls members later. */
static void end_all(eng_membership *m, const eng_claim *claims) {
    if (m->state != ENG_ALLIANCE_ENDED) return;
    int32_t day = day_of(m->until);
    for (size_t i = 0; i < m->count; i++) {
        eng_spell *s = &m->spells[i];
        if (s->end == INT32_MAX) {
            s->end = s->begin > day ? s->begin : day;
            s->until = m->until;
            s->closed = m->state_claim;
        } else if (s->end == day && s->closed != ENG_NONE &&
                   claims[s->closed].kind == ENG_CLAIM_END) {
            s->status = s->during;
        }
    }
}

bool eng_membership_build(eng_membership *out, const eng_claim *claims, uint32_t last) {
    eng_membership_free(out);
    size_t n = 0;
    for (uint32_t c = last; c != ENG_NONE; c = claims[c].next)
        n++;
    ordered *order = n ? calloc(n, sizeof *order) : NULL;
    if (n > 0 && order == NULL) return false;
    size_t at = 0;
    for (uint32_t c = last; c != ENG_NONE; c = claims[c].next)
        order[at++] = (ordered){claims[c].member, day_of(claims[c].date), day_of(claims[c].told),
                                claims[c].kind != ENG_CLAIM_MEMBER, c};
    if (n > 0) qsort(order, n, sizeof *order, compare);
    fold f = {.m = out, .claims = claims};
    size_t next = 0;
    for (size_t i = 0; i < n && !f.failed; i = next) {
        while (next < n && order[next].member == order[i].member)
            next++;
        if (order[i].member == ENG_NONE)
            fold_alliance(&f, order + i, next - i);
        else
            fold_member(&f, order + i, next - i);
    }
    free(order);
    if (f.failed)
        eng_membership_free(out);
    else
        end_all(out, claims);
    return !f.failed;
}

void eng_membership_free(eng_membership *m) {
    free(m->spells);
    free(m->cites);
    *m = (eng_membership){.state_claim = ENG_NONE};
}

eng_alliance_state eng_membership_state(const eng_membership *m, eng_date date) {
    if (date.year == 0 || m->state == ENG_ALLIANCE_UNKNOWN) return m->state;
    int32_t day = eng_date_last_day(date);
    if (m->state == ENG_ALLIANCE_ENDED && day >= day_of(m->until)) return ENG_ALLIANCE_ENDED;
    if (m->state == ENG_ALLIANCE_PROPOSED) return ENG_ALLIANCE_PROPOSED;
    return day >= day_of(m->from) ? ENG_ALLIANCE_IN_FORCE : ENG_ALLIANCE_UNKNOWN;
}

eng_status eng_membership_status(const eng_membership *m, uint32_t member, eng_date date,
                                 const eng_spell **spell, uint32_t *claim) {
    int32_t day = date.year ? eng_date_last_day(date) : INT32_MAX;
    const eng_spell *found = NULL;
    for (size_t i = 0; i < m->count; i++)
        if (m->spells[i].member == member && m->spells[i].begin <= day) found = &m->spells[i];
    *spell = found;
    *claim = ENG_NONE;
    if (found == NULL) return ENG_OUTSIDE;
    if (found->end == INT32_MAX || day < found->end) {
        *claim = found->opened != ENG_NONE ? found->opened : found->closed;
        return found->during;
    }
    *claim = found->closed;
    return found->status == ENG_LEFT || found->status == ENG_EXPELLED ? found->status : ENG_OUTSIDE;
}
