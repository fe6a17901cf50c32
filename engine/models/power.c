#include "models/power.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/whole.h"

/* A number of coalitions: at most 2^100. */
__extension__ typedef unsigned __int128 count;

typedef struct game {
    size_t n, quota;
    const size_t *weight;
    count *all;     /* [n + 1][quota]: coalitions by size and weight, weight below the quota */
    count *without; /* the same for coalitions that a player is not in */
} game;

static uint64_t gcd(uint64_t a, uint64_t b) {
    while (b) {
        uint64_t t = a % b;
        a = b;
        b = t;
    }
    return a;
}

/* Divides all by their common divisor, and cuts weights that win alone down to the quota: neither
 * changes who wins. */
static bool scale(uint64_t quota, const uint64_t *weights, size_t n, size_t *scaled, game *g,
                  eng_error *err) {
    uint64_t sum = 0, divisor = 0;
    for (size_t i = 0; i < n; i++) {
        if (weights[i] > UINT64_MAX - sum)
            return eng_error_set(err, "power: the weights add up to too much"), false;
        sum += weights[i];
        divisor = gcd(divisor, weights[i]);
    }
    if (quota < 1 || quota > sum)
        return eng_error_set(err,
                             "power: the quota is %llu; it must be from 1 to the sum of the "
                             "weights, %llu",
                             (unsigned long long)quota, (unsigned long long)sum),
               false;
    quota = quota / divisor + (quota % divisor != 0);
    if (quota > ENG_POWER_MAX_CELLS / (n + 1))
        return eng_error_set(err,
                             "power: a quota of %llu with %zu players is too large; divide "
                             "the weights and the quota by the same number",
                             (unsigned long long)quota, n),
               false;
    g->quota = (size_t)quota;
    for (size_t i = 0; i < n; i++) {
        uint64_t w = weights[i] / divisor;
        scaled[i] = w < quota ? (size_t)w : g->quota;
    }
    g->n = n;
    g->weight = scaled;
    return true;
}

static void count_all(game *g) {
    size_t q = g->quota;
    g->all[0] = 1;
    for (size_t i = 0; i < g->n; i++)
        for (size_t size = i + 1; size-- > 0;)
            for (size_t w = g->weight[i]; w < q; w++)
                g->all[(size + 1) * q + w] += g->all[size * q + w - g->weight[i]];
}

/* Coalitions with the player are those without it, one larger and its weight heavier: taking
 * them away, smallest first, leaves those without. */
static void count_without(game *g, size_t player) {
    size_t q = g->quota, weight = g->weight[player];
    memcpy(g->without, g->all, (g->n + 1) * q * sizeof *g->all);
    for (size_t size = 1; size <= g->n; size++)
        for (size_t w = weight; w < q; w++)
            g->without[size * q + w] -= g->without[(size - 1) * q + w - weight];
}

/* Losing coalitions of `size` others that the player makes win. */
static count swings(const game *g, size_t player, size_t size) {
    count sum = 0;
    for (size_t w = g->quota - g->weight[player]; w < g->quota; w++)
        sum += g->without[size * g->quota + w];
    return sum;
}

static eng_whole widen(count c) {
    return eng_whole_from((uint64_t)(c >> 64), (uint64_t)c);
}

static eng_whole factorial(size_t n) {
    eng_whole f = eng_whole_from(0, 1);
    for (size_t i = 2; i <= n; i++)
        eng_whole_mul(&f, (uint32_t)i);
    return f;
}

static bool fraction(const eng_whole *top, const eng_whole *bottom, eng_arena *arena,
                     eng_power_index *out) {
    eng_whole divisor = eng_whole_gcd(*top, *bottom);
    char a[ENG_WHOLE_TEXT], b[ENG_WHOLE_TEXT], text[2 * ENG_WHOLE_TEXT];
    eng_whole_text(eng_whole_quotient(top, &divisor), a);
    eng_whole_text(eng_whole_quotient(bottom, &divisor), b);
    int n = strcmp(b, "1") == 0 ? snprintf(text, sizeof text, "%s", a)
                                : snprintf(text, sizeof text, "%s/%s", a, b);
    out->exact = eng_arena_copy(arena, text, (size_t)n);
    out->value = eng_whole_ratio(top, bottom);
    return out->exact != NULL;
}

bool eng_power(uint64_t quota, const uint64_t *weights, size_t n, eng_arena *arena,
               eng_power_result *result, eng_error *err) {
    if (n < 1 || n > ENG_POWER_MAX_PLAYERS)
        return eng_error_set(err, "power: %zu players; 1 to %d are possible", n,
                             ENG_POWER_MAX_PLAYERS),
               false;
    game g;
    size_t scaled[ENG_POWER_MAX_PLAYERS];
    if (!scale(quota, weights, n, scaled, &g, err)) return false;
    g.all = eng_arena_zalloc(arena, (n + 1) * g.quota, sizeof *g.all);
    g.without = eng_arena_zalloc(arena, (n + 1) * g.quota, sizeof *g.without);
    eng_whole *banzhaf = eng_arena_zalloc(arena, n, sizeof *banzhaf);
    eng_whole *shapley = eng_arena_zalloc(arena, n, sizeof *shapley);
    *result = (eng_power_result){.players = n};
    result->banzhaf = eng_arena_zalloc(arena, n, sizeof *result->banzhaf);
    result->shapley = eng_arena_zalloc(arena, n, sizeof *result->shapley);
    if (!g.all || !g.without || !banzhaf || !shapley || !result->banzhaf || !result->shapley)
        return eng_error_memory(err), false;

    eng_whole total = eng_whole_from(0, 0), orderings = factorial(n);
    count_all(&g);
    for (size_t i = 0; i < n; i++) {
        count_without(&g, i);
        for (size_t size = 0; size < n; size++) {
            eng_whole swing = widen(swings(&g, i, size));
            eng_whole_add(&banzhaf[i], &swing);
            eng_whole before = factorial(size), after = factorial(n - 1 - size);
            eng_whole arranged = eng_whole_product(&before, &after);
            arranged = eng_whole_product(&arranged, &swing);
            eng_whole_add(&shapley[i], &arranged);
        }
        eng_whole_add(&total, &banzhaf[i]);
    }
    for (size_t i = 0; i < n; i++)
        if (!fraction(&banzhaf[i], &total, arena, &result->banzhaf[i]) ||
            !fraction(&shapley[i], &orderings, arena, &result->shapley[i]))
            return eng_error_memory(err), false;
    return true;
}

double eng_shares(const double *value, size_t n, double *share) {
    double sum = 0, herfindahl = 0;
    for (size_t i = 0; i < n; i++)
        sum += isnan(value[i]) ? 0 : value[i];
    for (size_t i = 0; i < n; i++) {
        share[i] = sum > 0 ? value[i] / sum : NAN;
        herfindahl += isnan(share[i]) ? 0 : share[i] * share[i];
    }
    return sum > 0 ? herfindahl : NAN;
}
