/* program_prepare.c: what a program's instructions do before each class of bytes, found out once.
 */
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "grammar/program.h"

enum { WORDS = ENG_CLASSES_MAX / 64 };

static const eng_class_set NO_CLASS = {{0}};
static const eng_class_set ALL = {{UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX}};

static bool has_class(const eng_class_set *set, uint32_t c) {
    return set->bits[c / 64] >> (c & 63) & 1;
}

static void add_class(eng_class_set *set, uint32_t c) {
    set->bits[c / 64] |= UINT64_C(1) << (c & 63);
}

/* What is in the first where `mask` has it, in the second elsewhere. */
static eng_class_set either(eng_class_set yes, eng_class_set no, const eng_class_set *mask) {
    for (int i = 0; i < WORDS; i++)
        yes.bits[i] = (yes.bits[i] & mask->bits[i]) | (no.bits[i] & ~mask->bits[i]);
    return yes;
}

static eng_class_set both(eng_class_set a, eng_class_set b) {
    for (int i = 0; i < WORDS; i++)
        a.bits[i] &= b.bits[i];
    return a;
}

static eng_class_set any_of(eng_class_set a, eng_class_set b) {
    for (int i = 0; i < WORDS; i++)
        a.bits[i] |= b.bits[i];
    return a;
}

static bool has_set(eng_op op) {
    return op == ENG_OP_SET || op == ENG_OP_TEST_SET || op == ENG_OP_SPAN;
}

static bool has_byte(eng_op op) {
    return op == ENG_OP_BYTE || op == ENG_OP_TEST_BYTE;
}

static bool is_well_formed(const eng_program *p) {
    if (p->count == 0 || p->count > UINT16_MAX - ENG_FIRST) return false;
    if (p->code[p->count - 1].op != ENG_OP_GIVE_UP) return false;
    for (uint32_t i = 0; i < p->count; i++) {
        const eng_instruction *k = &p->code[i];
        if (k->op > ENG_OP_GIVE_UP) return false;
        if (has_set((eng_op)k->op) && k->set >= p->set_count) return false;
        if (k->op != ENG_OP_VALUE && k->target >= p->count) return false;
    }
    return true;
}

/* Numbers the instructions from ENG_FIRST. False when memory is out. */
static bool renumber(eng_program *p) {
    eng_instruction *code = realloc(p->code, (p->count + ENG_FIRST) * sizeof *code);
    if (code == NULL) return false;
    p->code = code;
    memmove(code + ENG_FIRST, code, p->count * sizeof *code);
    p->count += ENG_FIRST;
    for (uint32_t i = 0; i < ENG_FIRST; i++)
        code[i] = (eng_instruction){.op = ENG_OP_GIVE_UP, .target = i};
    for (uint32_t i = ENG_FIRST; i < p->count; i++)
        if (code[i].op != ENG_OP_VALUE) code[i].target += ENG_FIRST;
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

/* Leaves most sets that are the same only once: patterns have many sets, and few different ones.
 * False when memory is out. */
static bool merge_sets(eng_program *p) {
    enum { SLOTS = 512 };
    uint32_t last[SLOTS], kept = 0; /* the last set by its hash */
    uint16_t *now = malloc((p->set_count + 1) * sizeof *now);
    if (now == NULL) return false;
    memset(last, 0xFF, sizeof last);
    for (uint32_t i = 0; i < p->set_count; i++) {
        const eng_byte_set *set = &p->sets[i];
        uint32_t *same = &last[eng_hash(set, sizeof *set, 0) % SLOTS];
        if (*same == UINT32_MAX || memcmp(&p->sets[*same], set, sizeof *set) != 0) {
            p->sets[kept] = *set;
            *same = kept++;
        }
        now[i] = (uint16_t)*same;
    }
    p->set_count = kept;
    for (uint32_t i = 0; i < p->count; i++)
        if (has_set((eng_op)p->code[i].op)) p->code[i].set = now[p->code[i].set];
    free(now);
    return true;
}

/* Parts the bytes into classes by what some instruction takes and another does not. */
static bool find_classes(eng_program *p) {
    bool takes[256], told_apart[256] = {false};
    p->class_count = 2; /* the end, and all bytes */
    memset(p->class_of, 1, sizeof p->class_of);
    for (uint32_t i = 0; i < p->set_count; i++) {
        for (unsigned b = 0; b < 256; b++)
            takes[b] = set_takes(&p->sets[i], b);
        if (!part(p, takes)) return false;
    }
    for (uint32_t i = 0; i < p->count; i++) {
        if (!has_byte((eng_op)p->code[i].op) || told_apart[p->code[i].byte]) continue;
        memset(takes, 0, sizeof takes);
        takes[p->code[i].byte] = told_apart[p->code[i].byte] = true;
        if (!part(p, takes)) return false;
    }
    return true;
}

/* The classes that each instruction takes, or lets pass. False when memory is out. */
static bool find_masks(eng_program *p) {
    eng_class_set *of_set = calloc(p->set_count + 1, sizeof *of_set), any = NO_CLASS;
    uint8_t member[ENG_CLASSES_MAX]; /* a byte of each class */
    if (of_set == NULL) return false;
    for (unsigned b = 0; b < 256; b++)
        member[p->class_of[b]] = (uint8_t)b;
    for (uint32_t c = 1; c < p->class_count; c++) {
        add_class(&any, c);
        for (uint32_t set = 0; set < p->set_count; set++)
            if (set_takes(&p->sets[set], member[c])) add_class(&of_set[set], c);
    }
    for (uint32_t i = 0; i < p->count; i++) {
        const eng_instruction *k = &p->code[i];
        p->masks[i] = has_set((eng_op)k->op) ? of_set[k->set] : any;
        if (!has_byte((eng_op)k->op)) continue;
        p->masks[i] = NO_CLASS;
        add_class(&p->masks[i], p->class_of[k->byte]);
    }
    free(of_set);
    return true;
}

/* What may come of going on from an instruction before a class: */
struct eng_outlook {
    eng_class_set takes; /* a byte is taken */
    eng_class_set goes;  /* the rule, or a choice, ends well with none taken */
};

static eng_outlook between(eng_outlook yes, eng_outlook no, const eng_class_set *mask) {
    return (eng_outlook){either(yes.takes, no.takes, mask), either(yes.goes, no.goes, mask)};
}

static eng_outlook outlook_of(const eng_program *p, uint32_t i) {
    const eng_outlook *all = p->outlooks;
    const eng_instruction *k = &p->code[i];
    const eng_class_set *mask = &p->masks[i];
    switch ((eng_op)k->op) {
    case ENG_OP_ANY:
    case ENG_OP_BYTE:
    case ENG_OP_SET:
        return (eng_outlook){*mask, NO_CLASS};
    case ENG_OP_TEST_ANY:
    case ENG_OP_TEST_BYTE:
    case ENG_OP_TEST_SET:
        return between(all[i + 1], all[k->target], mask);
    case ENG_OP_SPAN:
        return between((eng_outlook){ALL, NO_CLASS}, all[i + 1], mask);
    case ENG_OP_BEHIND: /* what stands before is not known */
        return (eng_outlook){ALL, NO_CLASS};
    case ENG_OP_CHOICE:
        return (eng_outlook){any_of(all[i + 1].takes, all[k->target].takes),
                             any_of(all[i + 1].goes, all[k->target].goes)};
    case ENG_OP_CALL: {
        const eng_outlook *rule = &all[k->target];
        return (eng_outlook){any_of(rule->takes, both(rule->goes, all[i + 1].takes)),
                             both(rule->goes, all[i + 1].goes)};
    }
    case ENG_OP_JUMP:
        return all[k->target];
    case ENG_OP_POSITION:
    case ENG_OP_VALUE:
        return all[i + 1];
    case ENG_OP_FAIL:
    case ENG_OP_FAIL_TWICE:
    case ENG_OP_GIVE_UP:
        return (eng_outlook){NO_CLASS, NO_CLASS};
    case ENG_OP_COMMIT: /* the choice is made, whatever comes of it */
    case ENG_OP_PARTIAL_COMMIT:
    case ENG_OP_BACK_COMMIT:
    case ENG_OP_RETURN:
    case ENG_OP_ASK:
    case ENG_OP_END:
        break;
    }
    return (eng_outlook){NO_CLASS, ALL};
}

/* Each outlook rests on others, and only grows. */
static void find_outlooks(eng_program *p) {
    memset(p->outlooks, 0, p->count * sizeof *p->outlooks);
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t i = p->count; i-- > 0;) {
            eng_outlook o = outlook_of(p, i);
            changed |= memcmp(&o, &p->outlooks[i], sizeof o) != 0;
            p->outlooks[i] = o;
        }
    }
}

/* Whether something may come of going on from an instruction before a class. */
static bool may_fit(const eng_outlook *o, uint32_t class) {
    return has_class(&o->takes, class) || has_class(&o->goes, class);
}

/* Where an instruction leads before a class. */
static uint32_t follow(const eng_program *p, uint32_t i, uint32_t class) {
    const eng_outlook *all = p->outlooks;
    for (uint32_t steps = 0; steps < p->count; steps++) {
        const eng_instruction *k = &p->code[i];
        bool fits = has_class(&p->masks[i], class);
        switch ((eng_op)k->op) {
        case ENG_OP_ANY:
        case ENG_OP_BYTE:
        case ENG_OP_SET:
            return fits ? i : ENG_NEXT_NONE;
        case ENG_OP_TEST_ANY:
        case ENG_OP_TEST_BYTE:
        case ENG_OP_TEST_SET:
            i = fits ? i + 1 : k->target;
            break;
        case ENG_OP_SPAN:
            if (fits) return i;
            i++;
            break;
        case ENG_OP_CHOICE:
            if (may_fit(&all[i + 1], class)) return i;
            i = k->target;
            break;
        case ENG_OP_CALL:
            return may_fit(&all[i], class) ? i : ENG_NEXT_NONE;
        case ENG_OP_JUMP:
            i = k->target;
            break;
        case ENG_OP_FAIL:
            return ENG_NEXT_NONE;
        default:
            return i;
        }
    }
    return i; /* goes round: nothing that a pattern does */
}

uint32_t eng_program_follow(eng_program *p, size_t cell) {
    uint32_t to = follow(p, (uint32_t)(cell / p->class_count), (uint32_t)(cell % p->class_count));
    p->next[cell] = (uint16_t)to;
    return to;
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
        if (op == ENG_OP_ASK) continue; /* it does not return from there */
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
    if (!is_well_formed(p) || !renumber(p) || !merge_sets(p) || !find_classes(p)) return false;
    p->outlooks = malloc(p->count * sizeof *p->outlooks);
    p->masks = malloc(p->count * sizeof *p->masks);
    p->next = calloc((size_t)p->count * p->class_count, sizeof *p->next);
    bool ok = p->outlooks != NULL && p->masks != NULL && p->next != NULL && number_rules(p) &&
              find_masks(p);
    if (ok) find_outlooks(p);
    return ok;
}
