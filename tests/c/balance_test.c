#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <math.h>
#include <string.h>
#include <cmocka.h>

#include "base/random.h"
#include "models/frustration.h"

enum { MOST = 3000 };

typedef struct sample {
    eng_signed_graph g;
    eng_signed_edge edge[MOST];
} sample;

/* Each pair has an edge with chance `density`, and that is negative with chance `foes`. */
static void make(sample *s, size_t n, double density, double foes, uint64_t seed) {
    eng_random r;
    eng_random_stream(&r, seed, 0);
    s->g = (eng_signed_graph){.nodes = n, .edge = s->edge};
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = 0; j < i; j++)
            if (eng_random_uniform(&r) < density)
                s->edge[s->g.edges++] =
                    (eng_signed_edge){i, j, eng_random_uniform(&r) < foes ? -1 : 1};
}

static uint64_t broken_by(const eng_signed_graph *g, uint32_t split) {
    uint64_t sum = 0;
    for (size_t k = 0; k < g->edges; k++) {
        bool across = (split >> g->edge[k].a ^ split >> g->edge[k].b) & 1;
        sum += across != (g->edge[k].sign < 0);
    }
    return sum;
}

static uint64_t fewest(const eng_signed_graph *g) {
    uint64_t least = UINT64_MAX;
    for (uint32_t split = 0; split < UINT32_C(1) << (g->nodes - 1); split++) {
        uint64_t sum = broken_by(g, split);
        if (sum < least) least = sum;
    }
    return least;
}

static void frustration_equals_the_best_of_all_splits(void **state) {
    (void)state;
    for (uint64_t seed = 1; seed <= 120; seed++) {
        sample s;
        make(&s, 2 + seed % 13, .15 + (double)(seed % 7) * .14, .2 + (double)(seed % 4) * .2, seed);
        eng_arena arena = {0};
        eng_frustration f;
        assert_true(eng_balance_frustration(&s.g, seed, 100000, NULL, NULL, &arena, &f, NULL));
        assert_true(f.exact && f.lower == f.index);
        assert_int_equal(f.index, fewest(&s.g));
        uint32_t split = 0;
        for (size_t i = 0; i < s.g.nodes; i++)
            split |= (uint32_t)f.camp[i] << i;
        assert_int_equal(f.camp[0], 0);
        assert_int_equal(broken_by(&s.g, split), f.index);
        eng_frustration fast; /* never below, and it says so unless a bound proves it */
        assert_true(eng_balance_frustration(&s.g, seed, 0, NULL, NULL, &arena, &fast, NULL));
        assert_true(fast.index >= f.index && fast.lower <= f.index);
        assert_int_equal(fast.exact, fast.lower == fast.index);
        eng_arena_free(&arena);
    }
}

/* A complete graph of n foes: halves break the fewest, floor((n - 1)^2 / 4). Nothing can be merged
 * and the bound is far off, but all are alike. With more than 64 it is not proven, and says so. */
static void a_world_of_foes_breaks_into_halves(void **state) {
    (void)state;
    for (uint64_t n = 2; n <= 74; n += 12) {
        sample s;
        make(&s, n, 1, 1, 1);
        eng_arena arena = {0};
        eng_frustration f;
        assert_true(eng_balance_frustration(&s.g, 1, 10, NULL, NULL, &arena, &f, NULL));
        assert_int_equal(f.exact, n <= 64);
        assert_int_equal(f.index, (n - 1) * (n - 1) / 4);
        eng_arena_free(&arena);
    }
}

static void graphs_without_edges_or_nodes_are_not_frustrated(void **state) {
    (void)state;
    eng_arena arena = {0};
    for (size_t n = 0; n < 4; n++) {
        eng_signed_graph g = {.nodes = n};
        eng_frustration f;
        eng_triads t;
        eng_balance_flow flow;
        assert_true(eng_balance_frustration(&g, 1, 10, NULL, NULL, &arena, &f, NULL));
        assert_true(f.exact && f.index == 0);
        assert_true(eng_balance_triads(&g, &arena, &t, NULL) && t.with[0] == 0);
        assert_true(eng_balance_marvel(&g, &arena, &flow, NULL));
        assert_true(flow.lambda == 0 && isinf(flow.blow_up));
    }
    eng_arena_free(&arena);
}

static void edges_that_join_nothing_or_come_twice_are_refused(void **state) {
    (void)state;
    eng_arena arena = {0};
    eng_frustration f;
    eng_error err;
    eng_signed_edge e[2] = {{0, 1, 1}, {1, 0, -1}};
    eng_signed_graph g = {.nodes = 2, .edges = 2, .edge = e};
    assert_false(eng_balance_frustration(&g, 1, 10, NULL, NULL, &arena, &f, &err));
    assert_string_equal(err.message, "balance: the pair of edge 2 was there before");
    e[1] = (eng_signed_edge){1, 2, 1};
    assert_false(eng_balance_frustration(&g, 1, 10, NULL, NULL, &arena, &f, &err));
    e[1] = (eng_signed_edge){1, 1, 1};
    assert_false(eng_balance_check(&g, &err));
    e[1] = (eng_signed_edge){0, 1, 2};
    assert_false(eng_balance_check(&g, &err));
    g.nodes = ENG_BALANCE_MAX_NODES + 1;
    assert_false(eng_balance_check(&g, &err));
    eng_arena_free(&arena);
}

static void triads_equal_the_count_of_all_triples(void **state) {
    (void)state;
    sample s;
    make(&s, 33, .6, .4, 5); /* more than half a word of bits */
    int sign[33][33] = {{0}};
    for (size_t k = 0; k < s.g.edges; k++)
        sign[s.edge[k].a][s.edge[k].b] = sign[s.edge[k].b][s.edge[k].a] = s.edge[k].sign;
    uint64_t with[4] = {0};
    for (int i = 0; i < 33; i++)
        for (int j = 0; j < i; j++)
            for (int k = 0; k < j; k++)
                if (sign[i][j] && sign[j][k] && sign[i][k])
                    with[(sign[i][j] < 0) + (sign[j][k] < 0) + (sign[i][k] < 0)]++;
    eng_arena arena = {0};
    eng_triads t;
    assert_true(eng_balance_triads(&s.g, &arena, &t, NULL));
    for (int i = 0; i < 4; i++)
        assert_int_equal(t.with[i], with[i]);
    eng_arena_free(&arena);
}

/* Two camps of 4 and 3, all friends inside and foes across: turning one round gives the complete
 * graph of 7 friends, whose largest eigenvalue is 6. */
static void two_whole_camps_flow_into_themselves(void **state) {
    (void)state;
    sample s;
    make(&s, 8, 1, 0, 1); /* node 7 is left alone below */
    size_t m = 0;
    for (size_t k = 0; k < s.g.edges; k++) {
        eng_signed_edge e = s.edge[k];
        if (e.a == 7 || e.b == 7) continue;
        e.sign = (e.a < 4) == (e.b < 4) ? 1 : -1;
        s.edge[m++] = e;
    }
    s.g.edges = m;
    eng_arena arena = {0};
    eng_balance_flow flow;
    assert_true(eng_balance_marvel(&s.g, &arena, &flow, NULL));
    assert_true(flow.converged);
    assert_true(fabs(flow.lambda - 6) < 1e-8);
    assert_true(fabs(flow.blow_up - 1. / 6) < 1e-9);
    for (size_t i = 0; i < 7; i++)
        assert_int_equal(flow.camp[i], i < 4 ? flow.camp[0] : -flow.camp[0]);
    assert_int_equal(flow.camp[7], 0);
    eng_arena_free(&arena);
}

/* A path of three: sqrt 2; a triangle of foes: 1. */
static void small_spectra_are_those_of_the_textbook(void **state) {
    (void)state;
    const eng_signed_edge path[2] = {{0, 1, 1}, {1, 2, -1}};
    const eng_signed_edge foes[3] = {{0, 1, -1}, {1, 2, -1}, {0, 2, -1}};
    eng_signed_graph g = {3, 2, path}, h = {3, 3, foes};
    eng_arena arena = {0};
    eng_balance_flow flow;
    assert_true(eng_balance_marvel(&g, &arena, &flow, NULL));
    assert_true(fabs(flow.lambda - sqrt(2)) < 1e-8);
    assert_true(flow.camp[0] == flow.camp[1] && flow.camp[2] == -flow.camp[0]);
    assert_true(eng_balance_marvel(&h, &arena, &flow, NULL));
    assert_true(fabs(flow.lambda - 1) < 1e-8);
    eng_arena_free(&arena);
}

/* Published values, and the dynamics themselves: triads of a complete graph of 64 are drawn and,
 * where unbalanced, mended. */
static void friendly_shares_are_those_that_triads_settle_at(void **state) {
    (void)state;
    assert_true(fabs(eng_balance_antal(0) - .3660) < 5e-5);
    assert_true(fabs(eng_balance_antal(.4) - .5635) < 5e-5);
    assert_true(eng_balance_antal(.5) == 1 && eng_balance_antal(.9) == 1);
    static const double chances[] = {0, .25, .4};
    for (int c = 0; c < 3; c++) {
        enum { N = 64, BURN = 2000000, STEPS = 12000000 };
        static int8_t sign[N][N];
        double p = chances[c], sum = 0;
        int64_t friends = 0;
        eng_random r;
        eng_random_stream(&r, 9, (uint64_t)c);
        for (int i = 0; i < N; i++)
            for (int j = 0; j < i; j++) {
                sign[i][j] = sign[j][i] = eng_random_next(&r) >> 63 ? 1 : -1;
                friends += sign[i][j] > 0;
            }
        for (int64_t step = 0; step < STEPS; step++) {
            uint64_t bits = eng_random_next(&r);
            unsigned v[3] = {bits & 63, bits >> 6 & 63, bits >> 12 & 63};
            double uniform = (double)(bits >> 20) / (double)(UINT64_C(1) << 44);
            sum += step >= BURN ? (double)friends : 0;
            if (v[0] == v[1] || v[1] == v[2] || v[0] == v[2]) continue;
            int foes = 0, foe = 0, turned;
            for (int k = 0; k < 3; k++)
                if (sign[v[k]][v[(k + 1) % 3]] < 0) foes++, foe = k;
            if (foes % 2 == 0) continue;
            if (foes == 3)
                turned = (int)(uniform * 3);
            else if (uniform < p)
                turned = foe;
            else
                turned = (foe + 1 + (uniform - p < (1 - p) / 2)) % 3;
            unsigned a = v[turned], b = v[(turned + 1) % 3];
            sign[a][b] = sign[b][a] = (int8_t)-sign[a][b];
            friends += sign[a][b];
        }
        double share = sum / (STEPS - BURN) / (N * (N - 1) / 2);
        assert_true(fabs(share - eng_balance_antal(p)) < .005);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(frustration_equals_the_best_of_all_splits),
        cmocka_unit_test(a_world_of_foes_breaks_into_halves),
        cmocka_unit_test(graphs_without_edges_or_nodes_are_not_frustrated),
        cmocka_unit_test(edges_that_join_nothing_or_come_twice_are_refused),
        cmocka_unit_test(triads_equal_the_count_of_all_triples),
        cmocka_unit_test(two_whole_camps_flow_into_themselves),
        cmocka_unit_test(small_spectra_are_those_of_the_textbook),
        cmocka_unit_test(friendly_shares_are_those_that_triads_settle_at),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
