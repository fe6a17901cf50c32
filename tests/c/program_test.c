/* Tests of the matching machine. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "grammar/program.h"

enum { A_OR_B, C };

static eng_program make(const eng_instruction *code, uint32_t count) {
    eng_program p = {.count = count, .set_count = 2};
    p.code = malloc(count * sizeof *code);
    p.sets = calloc(2, sizeof *p.sets);
    assert_true(p.code != NULL && p.sets != NULL);
    memcpy(p.code, code, count * sizeof *code);
    p.sets[A_OR_B].bits['a' >> 5] = UINT32_C(3) << ('a' & 31);
    p.sets[C].bits['c' >> 5] = UINT32_C(1) << ('c' & 31);
    return p;
}

/* [ab]^0 and then "c" or nothing, the position after each captured with the number 7 before it */
static void spans_and_choices(void **state) {
    (void)state;
    const eng_instruction code[] = {
        {ENG_OP_SPAN, 0, A_OR_B, 0}, {ENG_OP_VALUE, 0, 0, 7},    {ENG_OP_POSITION, 0, 0, 0},
        {ENG_OP_CHOICE, 0, 0, 7},    {ENG_OP_POSITION, 0, 0, 0}, {ENG_OP_SET, 0, C, 0},
        {ENG_OP_COMMIT, 0, 0, 7},    {ENG_OP_END, 0, 0, 0},      {ENG_OP_GIVE_UP, 0, 0, 0}};
    eng_program p = make(code, 9);
    assert_true(eng_program_prepare(&p));
    assert_true(eng_program_run(&p, "abac", 4));
    assert_int_equal(p.value_count, 3);
    assert_int_equal(p.values[0], 7);
    assert_int_equal(p.values[1], 4);
    assert_int_equal(p.values[2], 4);
    assert_true(eng_program_run(&p, "ab", 2)); /* what the choice captured is forgotten */
    assert_int_equal(p.value_count, 2);
    assert_int_equal(p.values[1], 3);
    assert_true(eng_program_run(&p, NULL, 0));
    assert_int_equal(p.values[1], 1);
    eng_program_free(&p);
}

/* a rule that calls itself: "a" rule "c" or "b", which nests */
static void calls(void **state) {
    (void)state;
    const eng_instruction code[] = {
        {ENG_OP_CALL, 0, 0, 3},   {ENG_OP_TEST_ANY, 0, 0, 2}, {ENG_OP_END, 0, 0, 0},
        {ENG_OP_CHOICE, 0, 0, 8}, {ENG_OP_BYTE, 'a', 0, 0},   {ENG_OP_CALL, 0, 0, 3},
        {ENG_OP_BYTE, 'c', 0, 0}, {ENG_OP_COMMIT, 0, 0, 9},   {ENG_OP_BYTE, 'b', 0, 0},
        {ENG_OP_RETURN, 0, 0, 0}, {ENG_OP_GIVE_UP, 0, 0, 0}};
    eng_program p = make(code, 11);
    assert_true(eng_program_prepare(&p));
    assert_true(eng_program_run(&p, "aabcc", 5));
    assert_false(eng_program_run(&p, "aabc", 4));
    assert_false(eng_program_run(&p, "c", 1));
    enum { DEEP = 1 << 20 };
    char *deep = malloc(DEEP);
    assert_non_null(deep);
    memset(deep, 'a', DEEP);
    assert_false(eng_program_run(&p, deep, DEEP)); /* deeper than it goes */
    free(deep);
    eng_program_free(&p);
}

/* looking ahead for "ab", looking behind, and not-"c" */
static void looks(void **state) {
    (void)state;
    const eng_instruction code[] = {
        {ENG_OP_CHOICE, 0, 0, 4},       {ENG_OP_BYTE, 'a', 0, 0}, {ENG_OP_BYTE, 'b', 0, 0},
        {ENG_OP_BACK_COMMIT, 0, 0, 5},  {ENG_OP_FAIL, 0, 0, 0},   {ENG_OP_ANY, 0, 0, 0},
        {ENG_OP_BEHIND, 1, 0, 0},       {ENG_OP_BYTE, 'a', 0, 0}, {ENG_OP_ANY, 0, 0, 0},
        {ENG_OP_CHOICE, 0, 0, 12},      {ENG_OP_BYTE, 'c', 0, 0}, {ENG_OP_FAIL_TWICE, 0, 0, 0},
        {ENG_OP_TEST_BYTE, 'd', 0, 14}, {ENG_OP_ANY, 0, 0, 0},    {ENG_OP_POSITION, 1, 0, 0},
        {ENG_OP_END, 0, 0, 0},          {ENG_OP_GIVE_UP, 0, 0, 0}};
    eng_program p = make(code, 17);
    assert_true(eng_program_prepare(&p));
    assert_true(eng_program_run(&p, "abd", 3));
    assert_int_equal(p.values[0], 3); /* one back from 4 */
    assert_true(eng_program_run(&p, "abe", 3));
    assert_int_equal(p.values[0], 2);
    assert_false(eng_program_run(&p, "abc", 3));
    assert_false(eng_program_run(&p, "ac", 2));
    assert_false(eng_program_run(&p, "", 0));
    eng_program_free(&p);
}

/* "a" rule "c" or "a" rule "d", where the rule is any number of "a" and "b": read once, and the
 * second choice takes what the first found */
static void one_rule_twice(void **state) {
    (void)state;
    const eng_instruction code[] = {
        {ENG_OP_CHOICE, 0, 0, 5},    {ENG_OP_BYTE, 'a', 0, 0}, {ENG_OP_CALL, 0, 0, 9},
        {ENG_OP_SET, 0, C, 0},       {ENG_OP_COMMIT, 0, 0, 8}, {ENG_OP_BYTE, 'a', 0, 0},
        {ENG_OP_CALL, 0, 0, 9},      {ENG_OP_BYTE, 'd', 0, 0}, {ENG_OP_JUMP, 0, 0, 11},
        {ENG_OP_SPAN, 0, A_OR_B, 0}, {ENG_OP_RETURN, 0, 0, 0}, {ENG_OP_POSITION, 0, 0, 0},
        {ENG_OP_END, 0, 0, 0},       {ENG_OP_GIVE_UP, 0, 0, 0}};
    eng_program p = make(code, 14);
    assert_true(eng_program_prepare(&p));
    assert_int_equal(p.rule_count, 1);
    assert_true(p.silent == 1);
    assert_true(eng_program_run(&p, "abbc", 4));
    assert_int_equal(p.values[0], 5);
    assert_true(eng_program_run(&p, "abbd", 4));
    assert_int_equal(p.values[0], 5);
    assert_true(eng_program_run(&p, "ad", 2)); /* nothing is left of the texts before */
    assert_int_equal(p.values[0], 3);
    assert_false(eng_program_run(&p, "abbb", 4));
    assert_false(eng_program_run(&p, "bd", 2));
    eng_program_free(&p);
}

/* "a" or nothing, and else "c"; then "b": a choice that ends without a byte taken is made, though
 * what follows it does not fit. */
static void choices_by_byte(void **state) {
    (void)state;
    const eng_instruction code[] = {
        {ENG_OP_CHOICE, 0, 0, 4},   {ENG_OP_TEST_BYTE, 'a', 0, 3}, {ENG_OP_ANY, 0, 0, 0},
        {ENG_OP_COMMIT, 0, 0, 5},   {ENG_OP_BYTE, 'c', 0, 0},      {ENG_OP_BYTE, 'b', 0, 0},
        {ENG_OP_POSITION, 0, 0, 0}, {ENG_OP_END, 0, 0, 0},         {ENG_OP_GIVE_UP, 0, 0, 0}};
    eng_program p = make(code, 9);
    assert_true(eng_program_prepare(&p));
    assert_true(eng_program_run(&p, "b", 1));
    assert_int_equal(p.values[0], 2);
    assert_true(eng_program_run(&p, "ab", 2));
    assert_int_equal(p.values[0], 3);
    assert_false(eng_program_run(&p, "cb", 2)); /* nothing was taken, and then no "b" */
    assert_false(eng_program_run(&p, "", 0));
    eng_program_free(&p);
}

/* 255 classes of bytes and the end are the most. */
static void many_classes(void **state) {
    (void)state;
    eng_instruction code[258] = {{0}};
    char bytes[256];
    for (uint32_t n = 254; n <= 256; n++) {
        for (uint32_t i = 0; i < n; i++)
            code[i] = (eng_instruction){ENG_OP_BYTE, (uint8_t)i, 0, 0};
        for (uint32_t i = 0; i < n; i++)
            bytes[i] = (char)i;
        code[n] = (eng_instruction){ENG_OP_END, 0, 0, 0};
        code[n + 1] = (eng_instruction){ENG_OP_GIVE_UP, 0, 0, 0};
        eng_program p = make(code, n + 2);
        memset(p.sets, 0xFF, 2 * sizeof *p.sets);
        assert_int_equal(eng_program_prepare(&p), n == 254);
        if (n == 254) {
            assert_true(eng_program_run(&p, bytes, n));
            bytes[n - 1] = 0;
            assert_false(eng_program_run(&p, bytes, n));
        }
        eng_program_free(&p);
    }
}

/* any bytes, then a position before "a", where "b" behind it ends it and "c" asks */
static void finds(void **state) {
    (void)state;
    const eng_instruction code[] = {
        {ENG_OP_CHOICE, 0, 0, 9}, {ENG_OP_POSITION, 0, 0, 0}, {ENG_OP_BYTE, 'a', 0, 0},
        {ENG_OP_CHOICE, 0, 0, 6}, {ENG_OP_BYTE, 'b', 0, 0},   {ENG_OP_COMMIT, 0, 0, 8},
        {ENG_OP_SET, 0, C, 0},    {ENG_OP_ASK, 0, 0, 0},      {ENG_OP_COMMIT, 0, 0, 11},
        {ENG_OP_ANY, 0, 0, 0},    {ENG_OP_JUMP, 0, 0, 0},     {ENG_OP_END, 0, 0, 0},
        {ENG_OP_GIVE_UP, 0, 0, 0}};
    static const struct {
        const char *bytes;
        size_t from;
        eng_fit fit;
        uint32_t value;
    } cases[] = {{"adab", 0, ENG_FIT_WHOLE, 3}, {"adac", 0, ENG_FIT_ASK, 3},
                 {"adad", 0, ENG_FIT_NONE, 0},  {"abdab", 1, ENG_FIT_WHOLE, 4},
                 {"ab", 1, ENG_FIT_NONE, 0},    {"ab", 2, ENG_FIT_NONE, 0},
                 {"ab", 3, ENG_FIT_FAILED, 0}};
    eng_program p = make(code, 13);
    uint32_t value;
    assert_true(eng_program_prepare(&p));
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t size = strlen(cases[i].bytes);
        assert_int_equal(eng_program_find(&p, cases[i].bytes, size, cases[i].from, &value),
                         cases[i].fit);
        assert_int_equal(value, cases[i].value);
    }
    eng_program_free(&p);
}

static void ill_formed(void **state) {
    (void)state;
    const eng_instruction far[] = {{ENG_OP_JUMP, 0, 0, 5}, {ENG_OP_GIVE_UP, 0, 0, 0}};
    const eng_instruction no_set[] = {{ENG_OP_SET, 0, 2, 0}, {ENG_OP_GIVE_UP, 0, 0, 0}};
    const eng_instruction no_end[] = {{ENG_OP_ANY, 0, 0, 0}};
    const eng_instruction back[] = {{ENG_OP_RETURN, 0, 0, 0}, {ENG_OP_GIVE_UP, 0, 0, 0}};
    const eng_instruction *const codes[] = {far, no_set, no_end};
    for (int i = 0; i < 3; i++) {
        eng_program p = make(codes[i], i < 2 ? 2 : 1);
        assert_false(eng_program_prepare(&p));
        eng_program_free(&p);
    }
    eng_program p = make(back, 2); /* returns from no call */
    assert_true(eng_program_prepare(&p));
    assert_false(eng_program_run(&p, "a", 1));
    eng_program_free(&p);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(spans_and_choices),
                                       cmocka_unit_test(calls),
                                       cmocka_unit_test(looks),
                                       cmocka_unit_test(one_rule_twice),
                                       cmocka_unit_test(choices_by_byte),
                                       cmocka_unit_test(many_classes),
                                       cmocka_unit_test(finds),
                                       cmocka_unit_test(ill_formed)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
