#include "models/balance.h"

#include <math.h>
#include <string.h>

#include "base/random.h"

enum { MAX_ROUNDS = 200000 };

bool eng_balance_check(const eng_signed_graph *g, eng_error *err) {
    if (g->nodes > ENG_BALANCE_MAX_NODES)
        return eng_error_set(err, "balance: %zu nodes; up to %d are possible", g->nodes,
                             ENG_BALANCE_MAX_NODES),
               false;
    for (size_t k = 0; k < g->edges; k++) {
        const eng_signed_edge *e = &g->edge[k];
        if (e->a >= g->nodes || e->b >= g->nodes || e->a == e->b)
            return eng_error_set(err, "balance: edge %zu does not join two nodes", k + 1), false;
        if (e->sign != 1 && e->sign != -1)
            return eng_error_set(err, "balance: the sign of edge %zu is %ld, not 1 or -1", k + 1,
                                 (long)e->sign),
                   false;
    }
    return true;
}

static void set_bit(uint64_t *row, size_t i) {
    row[i / 64] |= UINT64_C(1) << (i % 64);
}

static uint64_t count_common(const uint64_t *a, const uint64_t *b, size_t words) {
    uint64_t sum = 0;
    for (size_t w = 0; w < words; w++)
        sum += (uint64_t)__builtin_popcountll(a[w] & b[w]);
    return sum;
}

bool eng_balance_triads(const eng_signed_graph *g, eng_arena *arena, eng_triads *triads,
                        eng_error *err) {
    if (!eng_balance_check(g, err)) return false;
    size_t words = (g->nodes + 63) / 64;
    uint64_t *bits[2]; /* friends and foes of each node */
    bits[0] = eng_arena_zalloc(arena, g->nodes * words + 1, sizeof *bits[0]);
    bits[1] = eng_arena_zalloc(arena, g->nodes * words + 1, sizeof *bits[1]);
    if (!bits[0] || !bits[1]) return eng_error_memory(err), false;
    for (size_t k = 0; k < g->edges; k++) {
        const eng_signed_edge *e = &g->edge[k];
        set_bit(bits[e->sign < 0] + e->a * words, e->b);
        set_bit(bits[e->sign < 0] + e->b * words, e->a);
    }
    memset(triads, 0, sizeof *triads);
    for (size_t k = 0; k < g->edges; k++) {
        const eng_signed_edge *e = &g->edge[k];
        for (int p = 0; p < 2; p++)
            for (int q = 0; q < 2; q++)
                triads->with[(e->sign < 0) + p + q] +=
                    count_common(bits[p] + e->a * words, bits[q] + e->b * words, words);
    }
    for (int i = 0; i < 4; i++)
        triads->with[i] /= 3; /* once for each of its edges */
    return true;
}

/* No eigenvalue is larger than the root of the largest row sum of |X0|^2. */
static double spectral_bound(const eng_signed_graph *g, double *degree, double *reach) {
    double most = 0;
    for (size_t k = 0; k < g->edges; k++) {
        degree[g->edge[k].a]++;
        degree[g->edge[k].b]++;
    }
    for (size_t k = 0; k < g->edges; k++) {
        reach[g->edge[k].a] += degree[g->edge[k].b];
        reach[g->edge[k].b] += degree[g->edge[k].a];
    }
    for (size_t i = 0; i < g->nodes; i++)
        most = fmax(most, reach[i]);
    return sqrt(most);
}

static void multiply(const eng_signed_graph *g, const double *v, double *out) {
    memset(out, 0, g->nodes * sizeof *out);
    for (size_t k = 0; k < g->edges; k++) {
        const eng_signed_edge *e = &g->edge[k];
        out[e->a] += e->sign * v[e->b];
        out[e->b] += e->sign * v[e->a];
    }
}

static void normalise(double *v, size_t n) {
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += v[i] * v[i];
    for (size_t i = 0; i < n; i++)
        v[i] /= sqrt(sum);
}

bool eng_balance_marvel(const eng_signed_graph *g, eng_arena *arena, eng_balance_flow *flow,
                        eng_error *err) {
    if (!eng_balance_check(g, err)) return false;
    size_t n = g->nodes;
    *flow = (eng_balance_flow){.blow_up = INFINITY, .converged = true};
    double *v = eng_arena_zalloc(arena, n + 1, sizeof *v);
    double *next = eng_arena_zalloc(arena, n + 1, sizeof *next);
    flow->camp = eng_arena_zalloc(arena, n + 1, sizeof *flow->camp);
    if (!v || !next || !flow->camp) return eng_error_memory(err), false;
    if (g->edges == 0) return true;
    double shift = spectral_bound(g, v, next), error = INFINITY, largest = 0;
    eng_random r;
    eng_random_stream(&r, 1, 0); /* a start that stands across no eigenvector */
    for (size_t i = 0; i < n; i++)
        v[i] = eng_random_uniform(&r) - .5;
    normalise(v, n);
    for (int round = 0; round < MAX_ROUNDS && error > 1e-9 * shift; round++) {
        multiply(g, v, next);
        flow->lambda = error = 0;
        for (size_t i = 0; i < n; i++)
            flow->lambda += v[i] * next[i];
        for (size_t i = 0; i < n; i++) {
            error = fmax(error, fabs(next[i] - flow->lambda * v[i]));
            v[i] = next[i] + shift * v[i];
        }
        normalise(v, n);
    }
    flow->converged = error <= 1e-9 * shift;
    flow->blow_up = 1 / flow->lambda;
    for (size_t i = 0; i < n; i++)
        largest = fmax(largest, fabs(v[i]));
    for (size_t i = 0; i < n; i++)
        if (fabs(v[i]) > 1e-6 * largest) flow->camp[i] = v[i] > 0 ? 1 : -1;
    return true;
}

double eng_balance_antal(double p) {
    return p <= .5 ? 1 / (sqrt(3 * (1 - 2 * p)) + 1) : 1;
}
