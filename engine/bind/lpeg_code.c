#include "bind/lpeg_code.h"

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

/* What LPeg 1.0.2 keeps, as its headers lptree.h and lpvm.h lay it out. */

typedef union lpeg_word {
    struct {
        uint8_t code, aux;
        int16_t key;
    } i;
    int32_t offset;
    uint8_t bytes[4];
} lpeg_word;

typedef struct lpeg_pattern {
    lpeg_word *code; /* NULL before the first match */
    int size;
} lpeg_pattern;

typedef enum lpeg_op {
    ANY,
    CHAR,
    SET,
    TEST_ANY,
    TEST_CHAR,
    TEST_SET,
    SPAN,
    BEHIND,
    RET,
    END,
    CHOICE,
    JMP,
    CALL,
    OPEN_CALL,
    COMMIT,
    PARTIAL_COMMIT,
    BACK_COMMIT,
    FAIL_TWICE,
    FAIL,
    GIVE_UP,
    FULL_CAPTURE,
    OPEN_CAPTURE,
    CLOSE_CAPTURE,
    CLOSE_RUN_TIME,
    OPS
} lpeg_op;

enum { POSITION = 1, CONSTANT = 2, FUNCTION = 7 }; /* kinds of captures */

enum { SET_WORDS = 8 };

/* How each is called here, and how many words it has: one, a second with where it jumps, a set. */
static const struct {
    int op; /* -1: has no place here */
    bool jumps, set;
} known[OPS] = {[ANY] = {ENG_OP_ANY, false, false},
                [CHAR] = {ENG_OP_BYTE, false, false},
                [SET] = {ENG_OP_SET, false, true},
                [TEST_ANY] = {ENG_OP_TEST_ANY, true, false},
                [TEST_CHAR] = {ENG_OP_TEST_BYTE, true, false},
                [TEST_SET] = {ENG_OP_TEST_SET, true, true},
                [SPAN] = {ENG_OP_SPAN, false, true},
                [BEHIND] = {ENG_OP_BEHIND, false, false},
                [RET] = {ENG_OP_RETURN, false, false},
                [END] = {ENG_OP_END, false, false},
                [CHOICE] = {ENG_OP_CHOICE, true, false},
                [JMP] = {ENG_OP_JUMP, true, false},
                [CALL] = {ENG_OP_CALL, true, false},
                [OPEN_CALL] = {-1, true, false},
                [COMMIT] = {ENG_OP_COMMIT, true, false},
                [PARTIAL_COMMIT] = {ENG_OP_PARTIAL_COMMIT, true, false},
                [BACK_COMMIT] = {ENG_OP_BACK_COMMIT, true, false},
                [FAIL_TWICE] = {ENG_OP_FAIL_TWICE, false, false},
                [FAIL] = {ENG_OP_FAIL, false, false},
                [GIVE_UP] = {-1, false, false},
                [FULL_CAPTURE] = {ENG_OP_POSITION, false, false},
                [OPEN_CAPTURE] = {ENG_OP_POSITION, false, false},
                [CLOSE_CAPTURE] = {ENG_OP_POSITION, false, false},
                [CLOSE_RUN_TIME] = {ENG_OP_ASK, false, false}};

/* A translation: the words, the place of each in the program, and what is being made. */
typedef struct translation {
    lua_State *L;
    int pattern; /* stack index */
    const lpeg_word *words;
    uint32_t size, *places;
    lua_CFunction last; /* NULL: what is captured but positions is left out */
    eng_program *program;
} translation;

static uint32_t length(lpeg_op op) {
    return 1u + known[op].jumps + (known[op].set ? SET_WORDS : 0);
}

/* Whether an instruction is left out. */
static bool is_left_out(const translation *t, const lpeg_word *w) {
    bool one = w->i.code == FULL_CAPTURE && t->last == NULL && (w->i.aux & 15) != POSITION;
    return one || w->i.code == OPEN_CAPTURE || w->i.code == CLOSE_CAPTURE;
}

/* Finds the place of each instruction; false where one is not known. */
static bool measure(translation *t) {
    uint32_t count = 0, last = 0;
    for (uint32_t i = 0; i < t->size; i++)
        t->places[i] = UINT32_MAX; /* where none begins */
    for (uint32_t i = 0; i < t->size; i += length((lpeg_op)t->words[i].i.code)) {
        unsigned op = t->words[i].i.code;
        if (op >= OPS || known[op].op < 0 || length((lpeg_op)op) > t->size - i) return false;
        t->places[i] = count;
        count += !is_left_out(t, &t->words[i]);
        t->program->set_count += known[op].set;
        last = i;
    }
    t->program->count = count + 1;
    return count > 0 && t->words[last].i.code == END;
}

/* Whether the whole pattern, or the first rule of its grammar, which no other calls, is what the
 * function is given, and nothing else is given to one. */
static bool is_whole(const translation *t) {
    int64_t first = t->words[0].i.code == CALL && t->size > 1 ? t->words[1].offset : 0;
    uint32_t opened = 0, closed = 0;
    if (t->last == NULL) return true;
    for (uint32_t i = 0; i < t->size; i += length((lpeg_op)t->words[i].i.code)) {
        const lpeg_word *w = &t->words[i];
        if (i > 0 && first > 0 && known[w->i.code].jumps && i + (int64_t)w[1].offset == first)
            return false;
        if (w->i.code == CLOSE_RUN_TIME) return false;
        if (w->i.code == OPEN_CAPTURE) {
            if (i != first || (w->i.aux & 15) != FUNCTION) return false;
            opened++;
        }
        if (w->i.code != CLOSE_CAPTURE) continue;
        if (w[1].i.code != (first > 0 ? RET : END)) return false;
        closed++;
    }
    return opened == 1 && closed == 1;
}

/* The value kept under a key of the pattern, left on Lua's stack. */
static void push_kept(const translation *t, int key) {
    lua_getiuservalue(t->L, t->pattern, 1);
    if (lua_istable(t->L, -1))
        lua_rawgeti(t->L, -1, key);
    else
        lua_pushnil(t->L);
    lua_remove(t->L, -2);
}

static bool ends_in(const translation *t) {
    uint32_t first = 0;
    if (t->last == NULL) return true;
    while (t->words[first].i.code != OPEN_CAPTURE)
        first += length((lpeg_op)t->words[first].i.code);
    push_kept(t, t->words[first].i.key);
    bool same = lua_tocfunction(t->L, -1) == t->last;
    lua_pop(t->L, 1);
    return same;
}

/* A capture: of the position, or of a constant. */
static bool capture(const translation *t, const lpeg_word *w, eng_instruction *k) {
    unsigned kind = w->i.aux & 15;
    k->byte = w->i.aux >> 4;
    if (kind == POSITION) return true;
    if (kind != CONSTANT) return false;
    push_kept(t, w->i.key);
    lua_Integer value = lua_tointeger(t->L, -1);
    bool whole = lua_isinteger(t->L, -1) && value >= 0 && value <= UINT32_MAX;
    lua_pop(t->L, 1);
    k->op = ENG_OP_VALUE;
    k->target = (uint32_t)value;
    return whole;
}

static bool translate(const translation *t) {
    eng_program *p = t->program;
    uint32_t sets = 0;
    for (uint32_t i = 0; i < t->size; i += length((lpeg_op)t->words[i].i.code)) {
        const lpeg_word *w = &t->words[i];
        lpeg_op op = (lpeg_op)w->i.code;
        if (is_left_out(t, w)) continue;
        eng_instruction *k = &p->code[t->places[i]];
        *k = (eng_instruction){.op = (uint8_t)known[op].op, .byte = w->i.aux};
        if (op == FULL_CAPTURE && !capture(t, w, k)) return false;
        if (known[op].jumps) {
            int64_t to = (int64_t)i + w[1].offset;
            if (to < 0 || to >= t->size) return false;
            k->target = t->places[to]; /* eng_program_prepare sees that it is one */
        }
        if (!known[op].set) continue;
        const uint8_t *bytes = w[1 + known[op].jumps].bytes;
        for (unsigned b = 0; b < 32; b++)
            p->sets[sets].bits[b / 4] |= (uint32_t)bytes[b] << b % 4 * 8;
        k->set = (uint16_t)sets++;
    }
    p->code[p->count - 1] = (eng_instruction){.op = ENG_OP_GIVE_UP};
    return sets <= UINT16_MAX;
}

/* A field of the registry. */
static const char VERSION[] = "engine.lpeg.version";

void eng_note_lpeg(lua_State *L) {
    if (lua_getfield(L, -1, "version") == LUA_TFUNCTION) lua_call(L, 0, 1);
    lua_setfield(L, LUA_REGISTRYINDEX, VERSION);
}

static bool knows_version(lua_State *L) {
    lua_getfield(L, LUA_REGISTRYINDEX, VERSION);
    const char *version = lua_tostring(L, -1);
    bool is = version != NULL && strcmp(version, "1.0.2") == 0;
    lua_pop(L, 1);
    return is;
}

bool eng_lpeg_translate(lua_State *L, int at, lua_CFunction last, eng_program *program) {
    const lpeg_pattern *pattern = luaL_testudata(L, at, "lpeg-pattern");
    *program = (eng_program){0};
    if (pattern == NULL || !knows_version(L) || lua_rawlen(L, at) < sizeof *pattern ||
        pattern->code == NULL || pattern->size < 3)
        return false;
    translation t = {
        L, lua_absindex(L, at), pattern->code, (uint32_t)pattern->size, NULL, last, program};
    t.places = malloc(t.size * sizeof *t.places);
    bool ok = t.places != NULL && measure(&t) && is_whole(&t) && ends_in(&t);
    if (ok) {
        program->code = calloc(program->count, sizeof *program->code);
        program->sets = calloc(program->set_count + 1, sizeof *program->sets);
        ok = program->code && program->sets && translate(&t);
    }
    free(t.places);
    if (!ok) eng_program_free(program);
    return ok;
}

bool eng_lpeg_program(lua_State *L, int at, lua_CFunction last, eng_program *program) {
    if (!eng_lpeg_translate(L, at, last, program)) return false;
    bool ok = eng_program_prepare(program);
    if (!ok) eng_program_free(program);
    return ok;
}
