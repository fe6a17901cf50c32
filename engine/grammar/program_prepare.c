/* program_prepare.c: what a program's instructions do before each class of bytes, found out once.
 */
#include <stdlib.h>
#include <string.h>

#include "grammar/program.h"

static const uint64_t ALL = UINT64_MAX;

static bool has_set(eng_op op) {
    return op == ENG_OP_SET || op == ENG_OP_TEST_SET || op == ENG_OP_SPAN;
}

static bool has_byte(eng_op op) {
    return op == ENG_OP_BYTE || op == ENG_OP_TEST_BYTE;
}

static bool is_well_formed(const eng_program *p) {
    if (p->count == 0 || p->count > UINT16_MAX) return false;
    if (p->code[p->count - 1].op != ENG_OP_GIVE_UP) return false;
    for (uint32_t i = 0; i < p->count; i++) {
        const eng_instruction *k = &p->code[i];
        if (k->op > ENG_OP_GIVE_UP) return false;
        if (has_set((eng_op)k->op) && k->set >= p->set_count) return false;
        if (k->op != ENG_OP_VALUE && k->target >= p->count) return false;
    }
    return true;
}

/* Parts the classes by which of their bytes `takes` has. */
static bool part(eng_program *p, const bool takes[256]) {
    uint8_t taken[ENG_CLASSES_MAX] = {0}; /* of a class: what becomes of those that are taken */
    bool left[ENG_CLASSES_MAX] = {false};
    for (unsigned b = 0; b < 256; b++)
        left[p->class_of[b]] |= !takes[b];
    for (unsigned b = 0; b < 256; b++) {
        uint8_t *class = &p->class_of[b];
        if (!takes[b] || !left[*class]) continue;
        if (taken[*class] == 0) {
            if (p->class_count == ENG_CLASSES_MAX) return false;
            taken[*class] = (uint8_t)p->class_count++;
        }
        *class = taken[*class];
    }
    return true;
}

static bool set_takes(const eng_byte_set *set, unsigned byte) {
    return set->bits[byte >> 5] >> (byte & 31) & 1;
}

/* Parts the bytes into classes by what some instruction takes and another does not. */
static bool find_classes(eng_program *p) {
    bool takes[256], told_apart[256] = {false};
    p->class_count = 2; /* the end, and all bytes */
    memset(p->class_of, 1, sizeof p->class_of);
    for (uint32_t i = 0; i < p->set_count; i++) {
        bool known = i > 0 && memcmp(&p->sets[i], &p->sets[i - 1], sizeof *p->sets) == 0;
        for (unsigned b = 0; b < 256; b++)
            takes[b] = set_takes(&p->sets[i], b);
        if (!known && !part(p, takes)) return false;
    }
    for (uint32_t i = 0; i < p->count; i++) {
        if (!has_byte((eng_op)p->code[i].op) || told_apart[p->code[i].byte]) continue;
        memset(takes, 0, sizeof takes);
        takes[p->code[i].byte] = told_apart[p->code[i].byte] = true;
        if (!part(p, takes)) return false;
    }
    return true;
}

/* The classes that an instruction takes, or lets pass. */
static uint64_t mask_of(const eng_program *p, const eng_instruction *k) {
    static const uint64_t one = 1;
    uint64_t mask = 0;
    if (has_byte((eng_op)k->op)) return one << p->class_of[k->byte];
    if (!has_set((eng_op)k->op)) return p->class_count == 64 ? ~one : (one << p->class_count) - 2;
    uint8_t member[ENG_CLASSES_MAX]; /* a byte of each class */
    for (unsigned b = 0; b < 256; b++)
        member[p->class_of[b]] = (uint8_t)b;
    for (uint32_t c = 1; c < p->class_count; c++)
        if (set_takes(&p->sets[k->set], member[c])) mask |= one << c;
    return mask;
}

/* What may come of going on from an instruction before a class: */
typedef struct outlook {
    uint64_t takes; /* a byte is taken */
    uint64_t goes;  /* the rule, or a choice, ends well with none taken */
} outlook;

static outlook between(outlook yes, outlook no, uint64_t mask) {
    return (outlook){(yes.takes & mask) | (no.takes & ~mask),
                     (yes.goes & mask) | (no.goes & ~mask)};
}

static outlook outlook_of(const eng_program *p, const outlook *all, uint32_t i) {
    static const outlook never = {0, 0}, well = {0, UINT64_MAX};
    const eng_instruction *k = &p->code[i];
    uint64_t mask = p->masks[i];
    switch ((eng_op)k->op) {
    case ENG_OP_ANY:
    case ENG_OP_BYTE:
    case ENG_OP_SET:
        return (outlook){mask, 0};
    case ENG_OP_TEST_ANY:
    case ENG_OP_TEST_BYTE:
    case ENG_OP_TEST_SET:
        return between(all[i + 1], all[k->target], mask);
    case ENG_OP_SPAN:
        return between((outlook){ALL, 0}, all[i + 1], mask);
    case ENG_OP_BEHIND: /* what stands before is not known */
        return (outlook){ALL, 0};
    case ENG_OP_CHOICE:
        return (outlook){all[i + 1].takes | all[k->target].takes,
                         all[i + 1].goes | all[k->target].goes};
    case ENG_OP_CALL:
        return (outlook){all[k->target].takes | (all[k->target].goes & all[i + 1].takes),
                         all[k->target].goes & all[i + 1].goes};
    case ENG_OP_JUMP:
        return all[k->target];
    case ENG_OP_POSITION:
    case ENG_OP_VALUE:
        return all[i + 1];
    case ENG_OP_FAIL:
    case ENG_OP_FAIL_TWICE:
    case ENG_OP_GIVE_UP:
        return never;
    case ENG_OP_COMMIT: /* the choice is made, whatever comes of it */
    case ENG_OP_PARTIAL_COMMIT:
    case ENG_OP_BACK_COMMIT:
    case ENG_OP_RETURN:
    case ENG_OP_END:
        return well;
    }
    return well;
}

/* Each outlook rests on others, and only grows. */
static void find_outlooks(const eng_program *p, outlook *all) {
    memset(all, 0, p->count * sizeof *all);
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t i = p->count; i-- > 0;) {
            outlook o = outlook_of(p, all, i);
            changed |= o.takes != all[i].takes || o.goes != all[i].goes;
            all[i] = o;
        }
    }
}

/* Where an instruction leads before a class. */
static uint32_t follow(const eng_program *p, const outlook *all, uint32_t i, uint64_t class) {
    for (uint32_t steps = 0; steps < p->count; steps++) {
        const eng_instruction *k = &p->code[i];
        switch ((eng_op)k->op) {
        case ENG_OP_ANY:
        case ENG_OP_BYTE:
        case ENG_OP_SET:
            return p->masks[i] & class ? i : p->count;
        case ENG_OP_TEST_ANY:
        case ENG_OP_TEST_BYTE:
        case ENG_OP_TEST_SET:
            i = p->masks[i] & class ? i + 1 : k->target;
            break;
        case ENG_OP_SPAN:
            if (p->masks[i] & class) return i;
            i++;
            break;
        case ENG_OP_CHOICE:
            if ((all[i + 1].takes | all[i + 1].goes) & class) return i;
            i = k->target;
            break;
        case ENG_OP_CALL:
            return (all[i].takes | all[i].goes) & class ? i : p->count;
        case ENG_OP_JUMP:
            i = k->target;
            break;
        case ENG_OP_FAIL:
            return p->count;
        default:
            return i;
        }
    }
    return i; /* goes round: nothing that a pattern does */
}

/* Whether the code from `first` on can return without a capture on any way there. `seen` and `left`
 * have room for each instruction. */
static bool is_silent(const eng_program *p, uint32_t first, bool *seen, uint32_t *left) {
    size_t count = 1;
    memset(seen, 0, p->count * sizeof *seen);
    left[0] = first;
    seen[first] = true;
    while (count > 0) {
        uint32_t i = left[--count];
        const eng_instruction *k = &p->code[i];
        eng_op op = (eng_op)k->op;
        if (op == ENG_OP_POSITION || op == ENG_OP_VALUE || op == ENG_OP_END) return false;
        bool jumps = op == ENG_OP_CHOICE || op == ENG_OP_CALL || op == ENG_OP_JUMP ||
                     (op >= ENG_OP_COMMIT && op <= ENG_OP_BACK_COMMIT) ||
                     (op >= ENG_OP_TEST_ANY && op <= ENG_OP_TEST_SET);
        bool on = op <= ENG_OP_CHOICE || op == ENG_OP_CALL;
        uint32_t next[] = {i + 1, k->target};
        for (int n = on ? 0 : 1; n < (jumps ? 2 : 1); n++) {
            if (seen[next[n]]) continue;
            seen[next[n]] = true;
            left[count++] = next[n];
        }
    }
    return true;
}

/* Numbers the rules that are called, as far as there is room for them. */
static bool number_rules(eng_program *p) {
    uint32_t targets[ENG_RULES_KNOWN];
    bool *seen = malloc(p->count * sizeof *seen);
    uint32_t *left = malloc(p->count * sizeof *left);
    bool ok = seen != NULL && left != NULL;
    for (uint32_t i = 0; ok && i < p->count; i++) {
        eng_instruction *k = &p->code[i];
        if (k->op != ENG_OP_CALL) continue;
        uint32_t rule = 0;
        while (rule < p->rule_count && targets[rule] != k->target)
            rule++;
        k->set = 0;
        if (rule == ENG_RULES_KNOWN) continue;
        if (rule == p->rule_count) {
            targets[p->rule_count++] = k->target;
            if (is_silent(p, k->target, seen, left)) p->silent |= UINT64_C(1) << rule;
        }
        k->set = (uint16_t)(rule + 1);
    }
    free(seen);
    free(left);
    return ok;
}

bool eng_program_prepare(eng_program *p) {
    if (!is_well_formed(p) || !find_classes(p)) return false;
    outlook *all = malloc(p->count * sizeof *all);
    p->masks = malloc(p->count * sizeof *p->masks);
    p->next = malloc((size_t)p->count * p->class_count * sizeof *p->next);
    bool ok = all != NULL && p->masks != NULL && p->next != NULL && number_rules(p);
    if (ok) {
        for (uint32_t i = 0; i < p->count; i++)
            p->masks[i] = mask_of(p, &p->code[i]);
        find_outlooks(p, all);
        for (uint32_t i = 0; i < p->count; i++)
            for (uint32_t c = 0; c < p->class_count; c++)
                p->next[(size_t)i * p->class_count + c] =
                    (uint16_t)follow(p, all, i, UINT64_C(1) << c);
    }
    free(all);
    return ok;
}
