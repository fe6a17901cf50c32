#include "grammar/needs.h"

#include <stdlib.h>
#include <string.h>

#include "base/grow.h"

/* A pattern needs one of the signs of each of its groups, which are bits. A sign is a lemma, the
 * kind of a name, or a class. */
typedef struct eng_wanting {
    uint64_t asked; /* when `seen` was of the sentence asked about */
    uint32_t groups, seen;
    bool met; /* it is in the list of those */
} eng_wanting;

typedef struct eng_need {
    uint32_t sign, groups, pattern;
} eng_need;

enum { KINDS = 1 << 16, CLASSES = KINDS + 256, SIGNS = CLASSES + 256 };

/* Where in a unit of the codes a byte is. */
enum { AT_KIND, AT_LEMMA, AT_CLASS = 3, UNIT, UNKNOWN = UNIT, PLACES };

enum { GROUPS_MAX = 32, SET_MAX = 8 };

/* Where a match may be: at an instruction, so many bytes into a unit of the codes. */
typedef struct walk {
    const eng_program *code;
    bool *seen;              /* PLACES to an instruction */
    uint32_t *left, *behind; /* instruction * PLACES + place: to go on from, and behind the signs */
    size_t left_count, behind_count;
    bool ends; /* it can match without another sign */
} walk;

void eng_needs_free(eng_needs *n) {
    free(n->list);
    free(n->patterns);
    free(n->first);
    free(n->met);
    *n = (eng_needs){0};
}

static bool add_need(eng_needs *n, uint32_t sign, unsigned group) {
    eng_need *list = eng_grow(n->list, &n->room, n->count, sizeof *list);
    if (list == NULL) return false;
    n->list = list;
    n->list[n->count++] = (eng_need){sign, 1u << group, (uint32_t)n->pattern_count};
    return true;
}

static void go(walk *w, uint32_t instruction, unsigned place) {
    uint32_t at = instruction * PLACES + place;
    if (w->seen[at]) return;
    w->seen[at] = true;
    w->left[w->left_count++] = at;
}

static unsigned further(unsigned place) {
    return place == UNKNOWN ? UNKNOWN : (place + 1) % UNIT;
}

/* The signs that an instruction takes or tests, and how many bytes it goes on. */
typedef struct signs {
    uint32_t list[SET_MAX];
    unsigned count, bytes;
    uint32_t behind; /* where it goes on */
} signs;

static void add_bytes(signs *out, const eng_byte_set *set, uint32_t base) {
    for (unsigned b = 0; b < 256; b++) {
        if (!(set->bits[b / 32] >> (b % 32) & 1)) continue;
        if (out->count == SET_MAX) {
            out->count = 0;
            return;
        }
        out->list[out->count++] = base + b;
    }
}

/* What instruction i takes or tests there: the kind of a name that begins, a lemma's two bytes, a
 * class. */
static signs signs_at(const eng_program *p, uint32_t i, unsigned place) {
    const eng_instruction *k = &p->code[i];
    bool tests = k->op == ENG_OP_TEST_BYTE || k->op == ENG_OP_TEST_SET;
    bool byte = k->op == ENG_OP_BYTE || k->op == ENG_OP_TEST_BYTE;
    bool set = k->op == ENG_OP_SET || k->op == ENG_OP_TEST_SET;
    signs out = {.bytes = tests ? 0 : 1, .behind = i + 1};
    if (place == AT_LEMMA && k->op == ENG_OP_BYTE && k[1].op == ENG_OP_BYTE) {
        out.list[out.count++] = (uint32_t)k->byte << 8 | k[1].byte;
        out.bytes = 2;
        out.behind = i + 2;
    } else if (place == AT_KIND && byte && k->byte != 'e') { /* inside a name any may be */
        out.list[out.count++] = KINDS + k->byte;
    } else if (place == AT_KIND && set && k->set < p->set_count) {
        add_bytes(&out, &p->sets[k->set], KINDS);
    } else if (place == AT_CLASS && byte) {
        out.list[out.count++] = CLASSES + k->byte;
    }
    return out;
}

/* Goes on from where a match may be to where it may be next, but for past a sign. */
static void step(walk *w, uint32_t i, unsigned place) {
    const eng_instruction *k = &w->code->code[i];
    switch ((eng_op)k->op) {
    case ENG_OP_ANY:
    case ENG_OP_BYTE:
    case ENG_OP_SET:
        go(w, i + 1, further(place));
        break;
    case ENG_OP_TEST_ANY:
    case ENG_OP_TEST_BYTE:
    case ENG_OP_TEST_SET:
    case ENG_OP_CHOICE: /* what fails behind it goes on at its target, from the same place */
        go(w, i + 1, place);
        go(w, k->target, place);
        break;
    case ENG_OP_PARTIAL_COMMIT: /* ends a repetition: the choice it moves is of what is behind */
        go(w, i + 1, place);
        go(w, k->target, place);
        break;
    case ENG_OP_SPAN:
    case ENG_OP_BEHIND:
        go(w, i + 1, UNKNOWN);
        break;
    case ENG_OP_POSITION:
    case ENG_OP_VALUE:
        go(w, i + 1, place);
        break;
    case ENG_OP_COMMIT:
    case ENG_OP_JUMP:
        go(w, k->target, place);
        break;
    case ENG_OP_BACK_COMMIT:
        go(w, k->target, UNKNOWN);
        break;
    case ENG_OP_FAIL_TWICE:
    case ENG_OP_FAIL:
    case ENG_OP_GIVE_UP:
        break;
    case ENG_OP_CALL: /* what comes of a rule of its own is not followed */
    case ENG_OP_RETURN:
    case ENG_OP_ASK:
    case ENG_OP_END:
        w->ends = true;
        break;
    }
}

/* The signs of which a match has one next, as a group, and where it then may be. False when memory
 * is out. */
static bool find_group(eng_needs *n, walk *w, unsigned group) {
    w->behind_count = 0;
    while (w->left_count > 0 && !w->ends) {
        uint32_t at = w->left[--w->left_count], i = at / PLACES, place = at % PLACES;
        signs found = signs_at(w->code, i, place);
        if (found.count == 0) {
            step(w, i, place);
            continue;
        }
        for (unsigned k = 0; k < found.count; k++)
            if (!add_need(n, found.list[k], group)) return false;
        w->behind[w->behind_count++] = found.behind * PLACES + (place + found.bytes) % UNIT;
        eng_op op = (eng_op)w->code->code[i].op;
        if (op == ENG_OP_TEST_BYTE || op == ENG_OP_TEST_SET) go(w, w->code->code[i].target, place);
    }
    return true;
}

/* Group after group, as long as no way ends without another sign. */
static bool find_groups(eng_needs *n, walk *w, uint32_t *groups) {
    size_t states = (size_t)w->code->count * PLACES;
    memset(w->seen, 0, states);
    go(w, 0, 0);
    for (unsigned group = 0; group < GROUPS_MAX; group++) {
        size_t before = n->count;
        if (!find_group(n, w, group)) return false;
        if (w->ends || n->count == before) {
            n->count = before;
            return true;
        }
        *groups |= 1u << group;
        w->left_count = 0;
        memset(w->seen, 0, states);
        for (size_t i = 0; i < w->behind_count; i++)
            go(w, w->behind[i] / PLACES, w->behind[i] % PLACES);
    }
    return true;
}

bool eng_needs_add(eng_needs *n, const eng_program *pattern) {
    size_t states = (size_t)pattern->count * PLACES;
    uint32_t groups = 0;
    eng_wanting *patterns =
        eng_grow(n->patterns, &n->pattern_room, n->pattern_count, sizeof *patterns);
    if (patterns == NULL) return false;
    n->patterns = patterns;
    walk w = {.code = pattern};
    w.seen = malloc(states + 1);
    w.left = malloc((states + 1) * sizeof *w.left);
    w.behind = malloc((states + 1) * sizeof *w.behind);
    bool ok = w.seen && w.left && w.behind && (pattern->count == 0 || find_groups(n, &w, &groups));
    free(w.seen);
    free(w.left);
    free(w.behind);
    if (!ok) return false;
    n->any |= groups == 0;
    n->patterns[n->pattern_count++] = (eng_wanting){.groups = groups};
    return true;
}

static int by_sign(const void *a, const void *b) {
    const eng_need *x = a, *y = b;
    if (x->sign != y->sign) return x->sign < y->sign ? -1 : 1;
    return (x->pattern > y->pattern) - (x->pattern < y->pattern);
}

/* One need of what a pattern needs of a sign. */
static void merge(eng_needs *n) {
    size_t kept = 0;
    if (n->count == 0) return;
    qsort(n->list, n->count, sizeof *n->list, by_sign);
    for (size_t i = 1; i < n->count; i++) {
        if (by_sign(&n->list[kept], &n->list[i]) == 0)
            n->list[kept].groups |= n->list[i].groups;
        else
            n->list[++kept] = n->list[i];
    }
    n->count = kept + 1;
}

bool eng_needs_arrange(eng_needs *n) {
    n->first = malloc((SIGNS + 1) * sizeof *n->first);
    n->met = malloc((n->pattern_count + 1) * sizeof *n->met);
    if (n->first == NULL || n->met == NULL) return false;
    merge(n);
    size_t at = 0;
    for (uint32_t sign = 0; sign <= SIGNS; sign++) {
        while (at < n->count && n->list[at].sign < sign)
            at++;
        n->first[sign] = (uint32_t)at;
    }
    return true;
}

static void add_met(eng_needs *n, uint32_t pattern) {
    n->patterns[pattern].met = true;
    n->met[n->met_count++] = pattern;
}

void eng_needs_begin(eng_needs *n) {
    while (n->met_count > 0)
        n->patterns[n->met[--n->met_count]].met = false;
    for (uint32_t i = 0; n->any && i < n->pattern_count; i++)
        if (n->patterns[i].groups == 0) add_met(n, i);
}

/* Whether with the sign a pattern has all that it needs. */
static bool note(eng_needs *n, uint32_t sign) {
    bool met = false;
    for (uint32_t k = n->first[sign]; k < n->first[sign + 1]; k++) {
        eng_wanting *w = &n->patterns[n->list[k].pattern];
        if (w->asked != n->asked) {
            w->asked = n->asked;
            w->seen = 0;
        }
        w->seen |= n->list[k].groups;
        if (w->seen != w->groups) continue;
        met = true;
        if (!w->met) add_met(n, n->list[k].pattern);
    }
    return met;
}

bool eng_needs_ask(eng_needs *n) {
    n->asked++;
    return n->any;
}

bool eng_needs_note(eng_needs *n, const char word[4]) {
    const unsigned char *unit = (const unsigned char *)word;
    bool met = note(n, (uint32_t)unit[AT_LEMMA] << 8 | unit[AT_LEMMA + 1]);
    met |= note(n, KINDS + unit[AT_KIND]);
    return note(n, CLASSES + unit[AT_CLASS]) || met;
}
