#include "grammar/program.h"

#include <stdlib.h>
#include <string.h>

enum { STACK_MAX = 1 << 16 };

/* Where to go on: at `target` of the code, after a choice from `at` with so many values captured;
 * or after a call, of a rule by its number, that was made at `at`. */
struct eng_stop {
    const uint8_t *at;
    uint32_t target;
    uint32_t values;
};

static const uint32_t CALLED = UINT32_C(1) << 31; /* in `values` of a call */

void eng_program_free(eng_program *p) {
    free(p->code);
    free(p->sets);
    free(p->values);
    free(p->stack);
    free(p->next);
    free(p->masks);
    free(p->outlooks);
    free(p->text);
    free(p->places);
    free(p->ends);
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

/* Writes the classes of the bytes, and forgets what was known of others. */
static bool take_text(eng_program *p, const char *bytes, size_t size) {
    if (size >= p->text_room) {
        size_t room = size + size / 2 + 64;
        if (room < size || room > SIZE_MAX / (ENG_RULES_KNOWN * sizeof *p->ends)) return false;
        free(p->text);
        free(p->places);
        free(p->ends);
        p->text = malloc(room);
        p->places = calloc(room, sizeof *p->places);
        p->ends = malloc((room * p->rule_count + 1) * sizeof *p->ends);
        bool ok = p->text != NULL && p->places != NULL && p->ends != NULL;
        p->text_room = ok ? room : 0;
        if (!ok) return false;
    }
    for (size_t i = 0; i < size; i++)
        p->text[i] = p->class_of[(unsigned char)bytes[i]];
    p->text[size] = 0;
    p->runs++;
    return true;
}

/* What came of a call. A rule that ends far behind is not noted: it is tried again. */
static inline void note_fit(eng_program *p, const eng_stop *call, const uint8_t *s) {
    uint32_t rule = (call->values & ~CALLED) - 1;
    size_t place = (size_t)(call->at - p->text);
    if (rule >= p->rule_count || !(p->silent >> rule & 1)) return;
    if (s < call->at || s - call->at > UINT16_MAX) return;
    p->places[place].fitted |= UINT64_C(1) << rule;
    p->ends[place * p->rule_count + rule] = (uint16_t)(s - call->at);
}

static inline void note_failure(eng_program *p, const eng_stop *call) {
    uint32_t rule = (call->values & ~CALLED) - 1;
    if (rule < p->rule_count) p->places[call->at - p->text].failed |= UINT64_C(1) << rule;
}

/* Makes the stack larger; the stop behind its last, or NULL. */
static eng_stop *more_stops(eng_program *p, size_t count) {
    bool ok = grow((void **)&p->stack, &p->stack_room, sizeof *p->stack, STACK_MAX);
    p->stack_end = ok ? p->stack + p->stack_room : NULL;
    return ok ? p->stack + count : NULL;
}

/* One step of the machine is one turn of its loop, so it is one function, and what it asks at each
 * step is in as few variables as can be. The text is taken. */
static eng_fit run(eng_program *p, const uint8_t *s) {
    const uint16_t *const next = p->next;
    const eng_instruction *const code = p->code;
    const size_t classes = p->class_count;
    size_t count = 0;
    eng_stop *stop = p->stack ? p->stack : more_stops(p, 0); /* behind the last one */
    if (stop == NULL) return ENG_FIT_FAILED;
    *stop++ = (eng_stop){s, p->count - 1, 0};
    for (size_t at = ENG_FIRST;;) { /* the instruction to go on at */
        const size_t cell = at * classes + *s;
        at = next[cell];
        if (at <= ENG_NEXT_NONE) {
            if (at == ENG_NEXT_UNKNOWN) at = eng_program_follow(p, cell);
            if (at == ENG_NEXT_NONE) goto fail;
        }
        const eng_instruction *k = &code[at++];
        switch ((eng_op)k->op) {
        case ENG_OP_ANY:
        case ENG_OP_BYTE:
        case ENG_OP_SET: /* it is of the class */
            s++;
            continue;
        case ENG_OP_SPAN: {
            const eng_class_set *mask = &p->masks[at - 1];
            while (mask->bits[*s / 64] >> (*s & 63) & 1)
                s++;
            continue;
        }
        case ENG_OP_BEHIND:
            if (s - p->text < k->byte) goto fail;
            s -= k->byte;
            continue;
        case ENG_OP_CALL:
            if (k->set > 0) {
                const size_t rule = k->set - (size_t)1, place_at = (size_t)(s - p->text);
                eng_place *place = &p->places[place_at];
                if (place->run != p->runs) *place = (eng_place){.run = p->runs};
                if (place->failed >> rule & 1) goto fail;
                if (place->fitted >> rule & 1) {
                    s += p->ends[place_at * p->rule_count + rule];
                    continue;
                }
            }
            if (stop == p->stack_end && !(stop = more_stops(p, p->stack_room)))
                return ENG_FIT_FAILED;
            *stop++ = (eng_stop){s, (uint32_t)at, CALLED | k->set};
            at = k->target;
            continue;
        case ENG_OP_CHOICE:
            if (stop == p->stack_end && !(stop = more_stops(p, p->stack_room)))
                return ENG_FIT_FAILED;
            *stop++ = (eng_stop){s, k->target, (uint32_t)count};
            continue;
        case ENG_OP_RETURN:
            at = (--stop)->target;
            if (stop == p->stack) return ENG_FIT_FAILED;
            note_fit(p, stop, s);
            continue;
        case ENG_OP_COMMIT:
            if (--stop == p->stack) return ENG_FIT_FAILED;
            at = k->target;
            continue;
        case ENG_OP_PARTIAL_COMMIT:
            stop[-1].at = s;
            stop[-1].values = (uint32_t)count;
            at = k->target;
            continue;
        case ENG_OP_BACK_COMMIT:
            if (--stop == p->stack) return ENG_FIT_FAILED;
            s = stop->at;
            count = stop->values;
            at = k->target;
            continue;
        case ENG_OP_POSITION:
        case ENG_OP_VALUE: /* they come in runs */
            do {
                if (count == p->value_room &&
                    !grow((void **)&p->values, &p->value_room, sizeof *p->values, CALLED - 1))
                    return ENG_FIT_FAILED;
                p->values[count++] =
                    k->op == ENG_OP_VALUE ? k->target : (uint32_t)(s - p->text + 1 - k->byte);
                k++;
            } while (k->op == ENG_OP_POSITION || k->op == ENG_OP_VALUE);
            at = (size_t)(k - code);
            continue;
        case ENG_OP_END:
        case ENG_OP_ASK:
            p->value_count = count;
            return k->op == ENG_OP_END ? ENG_FIT_WHOLE : ENG_FIT_ASK;
        case ENG_OP_FAIL_TWICE:
            if (--stop == p->stack) return ENG_FIT_FAILED;
            goto fail;
        case ENG_OP_GIVE_UP:
        case ENG_OP_TEST_ANY: /* decided by `next`, as are those below */
        case ENG_OP_TEST_BYTE:
        case ENG_OP_TEST_SET:
        case ENG_OP_JUMP:
        case ENG_OP_FAIL:
            return ENG_FIT_FAILED;
        }
    fail: /* the stop at the bottom is a choice */
        while ((--stop)->values & CALLED)
            note_failure(p, stop);
        s = stop->at;
        count = stop->values;
        at = stop->target;
        if (stop == p->stack) return ENG_FIT_NONE;
    }
}

bool eng_program_run(eng_program *p, const char *bytes, size_t size) {
    return p->next != NULL && take_text(p, bytes, bytes ? size : 0) &&
           run(p, p->text) == ENG_FIT_WHOLE;
}

eng_fit eng_program_find(eng_program *p, const char *bytes, size_t size, size_t from,
                         uint32_t *value) {
    *value = 0;
    if (p->next == NULL || from > size || !take_text(p, bytes, size)) return ENG_FIT_FAILED;
    eng_fit fit = run(p, p->text + from);
    if (fit >= ENG_FIT_WHOLE && p->value_count > 0) *value = p->values[0];
    return fit;
}
