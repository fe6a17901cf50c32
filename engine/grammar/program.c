#include "grammar/program.h"

#include <stdlib.h>

enum { STACK_MAX = 1 << 16 };

/* Where to go on: at `target` of the code, after a choice from `at` with so many values captured;
 * a call has no `at`. */
struct eng_stop {
    const unsigned char *at;
    uint32_t target;
    uint32_t values;
};

bool eng_program_check(const eng_program *p) {
    if (p->count == 0 || p->code[p->count - 1].op != ENG_OP_GIVE_UP) return false;
    for (uint32_t i = 0; i < p->count; i++) {
        const eng_instruction *k = &p->code[i];
        bool set = k->op == ENG_OP_SET || k->op == ENG_OP_TEST_SET || k->op == ENG_OP_SPAN;
        if (k->op > ENG_OP_GIVE_UP || (set && k->set >= p->set_count)) return false;
        if (k->op != ENG_OP_VALUE && k->target >= p->count) return false;
    }
    return true;
}

void eng_program_free(eng_program *p) {
    free(p->code);
    free(p->sets);
    free(p->values);
    free(p->stack);
    *p = (eng_program){0};
}

static bool grow(void **list, size_t *room, size_t item, size_t most) {
    size_t more = *room ? *room * 2 : 256;
    void *list_now = more <= most ? realloc(*list, more * item) : NULL;
    if (list_now == NULL) return false;
    *list = list_now;
    *room = more;
    return true;
}

static inline bool has(const eng_byte_set *set, unsigned char byte) {
    return set->bits[byte >> 5] >> (byte & 31) & 1;
}

/* One step of the machine is one turn of its loop, so it is one function. */
bool eng_program_run(eng_program *p, const char *bytes, size_t size) {
    const unsigned char *begin = (const unsigned char *)(bytes ? bytes : "");
    const unsigned char *s = begin, *end = begin + (bytes ? size : 0);
    const eng_instruction *code = p->code, *k = code;
    const eng_byte_set *sets = p->sets;
    size_t top = 0, count = 0;
    if (p->stack_room == 0 &&
        !grow((void **)&p->stack, &p->stack_room, sizeof *p->stack, STACK_MAX))
        return false;
    eng_stop *stack = p->stack;
    stack[top++] = (eng_stop){begin, p->count - 1, 0};
    for (;;) {
        switch ((eng_op)k->op) {
        case ENG_OP_ANY:
            if (s == end) goto fail;
            s++;
            k++;
            continue;
        case ENG_OP_BYTE:
            if (s == end || *s != k->byte) goto fail;
            s++;
            k++;
            continue;
        case ENG_OP_SET:
            if (s == end || !has(&sets[k->set], *s)) goto fail;
            s++;
            k++;
            continue;
        case ENG_OP_TEST_ANY:
            k = s < end ? k + 1 : code + k->target;
            continue;
        case ENG_OP_TEST_BYTE:
            k = s < end && *s == k->byte ? k + 1 : code + k->target;
            continue;
        case ENG_OP_TEST_SET:
            k = s < end && has(&sets[k->set], *s) ? k + 1 : code + k->target;
            continue;
        case ENG_OP_SPAN:
            while (s < end && has(&sets[k->set], *s))
                s++;
            k++;
            continue;
        case ENG_OP_BEHIND:
            if (s - begin < k->byte) goto fail;
            s -= k->byte;
            k++;
            continue;
        case ENG_OP_CHOICE:
        case ENG_OP_CALL:
            if (top == p->stack_room &&
                !grow((void **)&p->stack, &p->stack_room, sizeof *p->stack, STACK_MAX))
                return false;
            stack = p->stack;
            if (k->op == ENG_OP_CHOICE) {
                stack[top++] = (eng_stop){s, k->target, (uint32_t)count};
                k++;
            } else {
                stack[top++] = (eng_stop){NULL, (uint32_t)(k + 1 - code), 0};
                k = code + k->target;
            }
            continue;
        case ENG_OP_RETURN:
            k = code + stack[--top].target;
            if (top == 0) return false;
            continue;
        case ENG_OP_COMMIT:
            if (--top == 0) return false;
            k = code + k->target;
            continue;
        case ENG_OP_PARTIAL_COMMIT:
            stack[top - 1].at = s;
            stack[top - 1].values = (uint32_t)count;
            k = code + k->target;
            continue;
        case ENG_OP_BACK_COMMIT:
            if (--top == 0) return false;
            s = stack[top].at;
            count = stack[top].values;
            k = code + k->target;
            continue;
        case ENG_OP_JUMP:
            k = code + k->target;
            continue;
        case ENG_OP_POSITION:
        case ENG_OP_VALUE:
            if (count == p->value_room &&
                !grow((void **)&p->values, &p->value_room, sizeof *p->values, UINT32_MAX))
                return false;
            p->values[count++] =
                k->op == ENG_OP_VALUE ? k->target : (uint32_t)(s - begin + 1 - k->byte);
            k++;
            continue;
        case ENG_OP_END:
            p->value_count = count;
            return true;
        case ENG_OP_GIVE_UP:
            return false;
        case ENG_OP_FAIL_TWICE:
            if (--top == 0) return false;
            goto fail;
        case ENG_OP_FAIL:
            goto fail;
        }
    fail: /* the stop at the bottom is a choice */
        do
            top--;
        while (stack[top].at == NULL);
        s = stack[top].at;
        count = stack[top].values;
        k = code + stack[top].target;
        if (top == 0) return false;
    }
}
