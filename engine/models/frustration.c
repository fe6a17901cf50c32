#include "models/frustration.h"

#include <stdlib.h>
#include <string.h>

#include "base/random.h"
#include "models/splits.h"

enum {
    MAX_KERNEL = 300, /* nodes left for which branches are tried */
    KICKS = 200,      /* of the local search */
    STEPS = 20000,    /* through splits, about as long as a branch takes */
    FEW_NODES = 40,   /* all splits of which are faster to look through than to branch */
    MANY_EDGES = 5    /* of a node, from which on that holds for ENG_SPLITS_MOST nodes */
};

/* A graph with weights: |w| edges of a sign between two nodes. */
typedef struct graph {
    size_t n;
    int32_t *w;   /* [n][n], symmetric, 0 on the diagonal */
    bool *gone;   /* [n] */
    int64_t cost; /* of edges that are broken for good */
} graph;

/* Node `from` became part of `into`, in the same camp (sign 1) or across. */
typedef struct merge {
    uint32_t from, into;
    int32_t sign;
} merge;

typedef struct term { /* what one other node gives to each of a pair */
    int32_t p, q;
} term;

typedef struct search {
    uint64_t seed, effort, looked;
    bool stopped, no_memory;
    bool (*tick)(void *data, uint64_t looked);
    void *tick_data;
    term *terms; /* scratch [nodes] */
    eng_splits *splits;
    eng_minimum lowest;
    int64_t *weights; /* scratch [ENG_SPLITS_MOST][ENG_SPLITS_MOST] */
} search;

/* Asked now and then, as work goes on. */
static bool goes_on(search *s) {
    if (!s->stopped && s->tick && !s->tick(s->tick_data, s->looked)) s->stopped = true;
    return !s->stopped;
}

/* Splits are spins, 1 and -1. */

static int32_t size_of(int32_t w) {
    return w < 0 ? -w : w;
}

static void merge_nodes(graph *g, size_t from, size_t into, int32_t sign) {
    int32_t *a = g->w + from * g->n, *b = g->w + into * g->n;
    if (a[into] * sign < 0) g->cost += size_of(a[into]);
    a[into] = b[from] = 0;
    for (size_t x = 0; x < g->n; x++) {
        if (a[x] == 0) continue;
        int32_t add = sign * a[x], sum = b[x] + add;
        g->cost += (size_of(b[x]) + size_of(add) - size_of(sum)) / 2;
        b[x] = g->w[x * g->n + into] = sum;
        a[x] = g->w[x * g->n + from] = 0;
    }
    g->gone[from] = true;
}

/* By q / (p + q), the weight at which a term is nothing. */
static int by_ratio(const void *a, const void *b) {
    const term *x = a, *y = b;
    int64_t xs = (int64_t)x->p + x->q, ys = (int64_t)y->p + y->q;
    int64_t xq = xs < 0 ? -x->q : x->q, yq = ys < 0 ? -y->q : y->q;
    int64_t left = xq * (ys < 0 ? -ys : ys), right = yq * (xs < 0 ? -xs : xs);
    return (left > right) - (left < right);
}

/* The least, over weights l = a / b from 0 to 1, of the sum of |l p - (1 - l) q|: is it at most
 * `bound`? The sum is least at the weighted median of the terms' own weights. */
static bool mean_is_bounded(term *t, size_t n, int64_t bound) {
    int64_t all = 0, below = 0, fixed = 0, a = 0, b = 1, sum = 0;
    size_t m = 0;
    for (size_t i = 0; i < n; i++) {
        int64_t s = (int64_t)t[i].p + t[i].q;
        if (s == 0)
            fixed += size_of(t[i].q); /* whatever l */
        else
            t[m++] = t[i];
        all += llabs(s);
    }
    if (fixed > bound) return false;
    qsort(t, m, sizeof *t, by_ratio);
    for (size_t i = 0; i < m; i++) {
        int64_t s = (int64_t)t[i].p + t[i].q;
        below += llabs(s);
        if (2 * below < all) continue;
        a = s < 0 ? -t[i].q : t[i].q;
        b = llabs(s);
        break;
    }
    if (a < 0) a = 0;
    if (a > b) a = b;
    for (size_t i = 0; i < m; i++)
        sum += llabs(a * t[i].p - (b - a) * t[i].q);
    return sum + fixed * b <= bound * b;
}

/* May the two become one? Gives the sign, or 0. Nodes without an edge may when all that others
 * give to one they give to the other in the same measure. */
static int32_t may_merge(const graph *g, size_t u, size_t v, term *terms) {
    const int32_t *a = g->w + u * g->n, *b = g->w + v * g->n;
    int32_t sign = a[v] < 0 ? -1 : 1;
    size_t n = 0, shared = g->n;
    for (size_t x = 0; x < g->n; x++) {
        if (x == v || x == u || (a[x] == 0 && b[x] == 0)) continue;
        if (a[v] == 0 && (a[x] == 0 || b[x] == 0)) return 0;
        if (shared == g->n) shared = x;
        n++;
    }
    if (a[v] == 0 && n > 0) sign = (a[shared] < 0) == (b[shared] < 0) ? 1 : -1;
    n = 0;
    for (size_t x = 0; x < g->n; x++)
        if (x != v && x != u && (a[x] != 0 || b[x] != 0)) terms[n++] = (term){a[x], sign * b[x]};
    return mean_is_bounded(terms, n, size_of(a[v])) ? sign : 0;
}

/* A node that the others give to as they do to `u` has an edge with the first that u has one with:
 * only those, and what u has an edge with, are looked at. */
static bool near(const graph *g, size_t u, size_t v, size_t first) {
    return g->w[u * g->n + v] != 0 || first == g->n || g->w[v * g->n + first] != 0;
}

static size_t first_edge(const graph *g, size_t u) {
    size_t x = 0;
    while (x < g->n && g->w[u * g->n + x] == 0)
        x++;
    return x;
}

/* Merges what can be, until nothing can, and notes each merge: fewer than there are nodes. */
static void reduce(search *s, graph *g, merge *log, size_t *logged) {
    for (bool again = true; again;) {
        again = false;
        for (size_t u = 0; u < g->n && goes_on(s); u++) {
            if (g->gone[u]) continue;
            size_t first = first_edge(g, u);
            for (size_t v = 0; v < g->n && !g->gone[u]; v++) {
                if (v == u || g->gone[v] || !near(g, u, v, first)) continue;
                int32_t sign = may_merge(g, u, v, s->terms);
                if (sign == 0) continue;
                merge_nodes(g, u, v, sign);
                log[(*logged)++] = (merge){(uint32_t)u, (uint32_t)v, sign};
                again = true;
            }
        }
    }
}

/* What a split of what is left breaks. */
static int64_t broken(const graph *g, const int8_t *spin) {
    int64_t sum = 0;
    for (size_t i = 0; i < g->n; i++)
        for (size_t j = 0; j < i; j++) {
            int32_t w = g->w[i * g->n + j];
            if (w * spin[i] * spin[j] < 0) sum += size_of(w);
        }
    return sum;
}

static void flip(const graph *g, size_t i, int8_t *spin, int64_t *field) {
    spin[i] = (int8_t)-spin[i];
    for (size_t j = 0; j < g->n; j++)
        field[j] += 2 * (int64_t)g->w[i * g->n + j] * spin[i];
}

/* Moves the node that gains most until none gains; returns what is gained, in edges. */
static int64_t descend(const graph *g, int8_t *spin, int64_t *field) {
    int64_t gained = 0;
    for (;;) {
        int64_t lowest = 0;
        size_t mover = g->n;
        for (size_t i = 0; i < g->n; i++)
            if (field[i] * spin[i] < lowest) {
                lowest = field[i] * spin[i];
                mover = i;
            }
        if (mover == g->n) return gained;
        gained -= lowest;
        flip(g, mover, spin, field);
    }
}

/* Descent from one camp, then from the best split with some nodes moved, again and again. */
static bool local_search(search *s, const graph *g, int8_t *best, int64_t *lowest) {
    size_t n = g->n;
    int8_t *spin = malloc(n + 1);
    int64_t *field = malloc((n + 1) * sizeof *field);
    bool ok = spin && field;
    eng_random r;
    eng_random_stream(&r, s->seed, 0);
    for (int kick = 0; ok && kick <= KICKS && (kick == 0 || goes_on(s)); kick++) {
        for (size_t i = 0; i < n; i++)
            spin[i] = kick == 0 ? 1 : best[i];
        for (size_t m = 0; kick > 0 && m < 1 + n / 8; m++) {
            size_t i = (size_t)(eng_random_next(&r) % n);
            spin[i] = (int8_t)-spin[i];
        }
        for (size_t i = 0; i < n; i++) {
            field[i] = 0;
            for (size_t j = 0; j < n; j++)
                field[i] += g->w[i * n + j] * spin[j];
        }
        descend(g, spin, field);
        int64_t now = broken(g, spin);
        if (kick > 0 && now > *lowest) continue;
        *lowest = now;
        memcpy(best, spin, n);
    }
    free(spin);
    free(field);
    return ok;
}

/* Unbalanced cycles: a walk through the graph taken twice, once for each spin of the start, that
 * comes back to the start with the other spin. States are 2 node + turned. */
typedef struct cycles {
    size_t n;
    int32_t *rest;            /* [n][n]: edges that no cycle has taken */
    uint32_t *from;           /* [2 n]: the state before, in the walk at hand */
    uint32_t *queue, *length; /* [2 n], and [n]: of the shortest walk from a node */
    size_t *first;            /* [n + 1]: where the neighbours of each node begin in `near` */
    uint32_t *near;
} cycles;

enum { NONE = UINT32_MAX };

/* The length of the shortest such walk from `start`, left in `from`; NONE where there is none. */
static uint32_t shortest_walk(cycles *c, uint32_t start) {
    size_t n = c->n, head = 0, tail = 0, level_end = 1;
    for (size_t i = 0; i < 2 * n; i++)
        c->from[i] = NONE;
    c->queue[tail++] = 2 * start;
    c->from[2 * start] = 2 * start;
    for (uint32_t length = 1; head < tail; length++, level_end = tail)
        for (; head < level_end; head++) {
            uint32_t state = c->queue[head];
            const int32_t *row = c->rest + state / 2 * n;
            for (size_t k = c->first[state / 2]; k < c->first[state / 2 + 1]; k++) {
                uint32_t x = c->near[k];
                if (row[x] == 0) continue;
                uint32_t next = 2 * x + ((state & 1) ^ (row[x] < 0));
                if (c->from[next] != NONE) continue;
                c->from[next] = state;
                if (next == 2 * start + 1) return length;
                c->queue[tail++] = next;
            }
        }
    return NONE;
}

/* How often the walk to `start` turned can be taken: what is left of its edges, over how often it
 * takes each. */
static int32_t narrowest(const cycles *c, uint32_t start) {
    int32_t least = INT32_MAX;
    for (uint32_t s = 2 * start + 1; s != 2 * start; s = c->from[s]) {
        uint32_t a = s / 2, b = c->from[s] / 2;
        int32_t times = 1;
        for (uint32_t t = 2 * start + 1; t != 2 * start; t = c->from[t]) {
            uint32_t x = t / 2, y = c->from[t] / 2;
            times += t != s && ((x == a && y == b) || (x == b && y == a));
        }
        int32_t room = size_of(c->rest[a * c->n + b]) / times;
        if (room < least) least = room;
    }
    return least;
}

static void take(cycles *c, uint32_t start, int32_t times) {
    for (uint32_t s = 2 * start + 1; s != 2 * start; s = c->from[s]) {
        size_t a = s / 2, b = c->from[s] / 2;
        int32_t w = c->rest[a * c->n + b];
        w += w < 0 ? times : -times;
        c->rest[a * c->n + b] = c->rest[b * c->n + a] = w;
    }
}

static void cycles_close(cycles *c) {
    free(c->rest);
    free(c->from);
    free(c->queue);
    free(c->length);
    free(c->first);
    free(c->near);
}

/* False: no memory; close it all the same. */
static bool cycles_open(cycles *c, const graph *g) {
    size_t n = g->n, arcs = 0;
    for (size_t i = 0; i < n * n; i++)
        arcs += g->w[i] != 0;
    *c = (cycles){.n = n,
                  .rest = malloc(n * n * sizeof *c->rest),
                  .from = malloc(2 * n * sizeof *c->from),
                  .queue = malloc(2 * n * sizeof *c->queue),
                  .length = calloc(n, sizeof *c->length),
                  .first = malloc((n + 1) * sizeof *c->first),
                  .near = malloc((arcs + 1) * sizeof *c->near)};
    if (!c->rest || !c->from || !c->queue || !c->length || !c->first || !c->near) return false;
    memcpy(c->rest, g->w, n * n * sizeof *c->rest);
    arcs = 0;
    for (size_t i = 0; i < n; i++) {
        c->first[i] = arcs;
        for (uint32_t j = 0; j < n; j++)
            if (g->w[i * n + j] != 0) c->near[arcs++] = j;
    }
    c->first[n] = arcs;
    return true;
}

/* Cycles without a common edge, the shortest first: what they cost at least. -1: no memory. */
static int64_t pack_cycles(search *s, const graph *g) {
    cycles c;
    int64_t sum = 0;
    if (!cycles_open(&c, g)) sum = -1;
    for (uint32_t shortest = 3, next; sum >= 0 && shortest != NONE && !s->stopped;
         shortest = next) {
        next = NONE;
        for (uint32_t start = 0; start < g->n && goes_on(s); start++) {
            /* Walks only become longer as edges are taken. */
            while (c.length[start] <= shortest) {
                c.length[start] = shortest_walk(&c, start);
                if (c.length[start] > shortest) break;
                int32_t times = narrowest(&c, start);
                if (times == 0)
                    c.length[start] = NONE; /* its cycle starts elsewhere */
                else
                    take(&c, start, times);
                sum += times;
            }
            if (c.length[start] < next) next = c.length[start];
        }
    }
    cycles_close(&c);
    return sum;
}

static bool graph_new(graph *g, size_t n) {
    *g = (graph){.n = n, .w = calloc(n * n + 1, sizeof *g->w), .gone = calloc(n + 1, 1)};
    return g->w && g->gone;
}

static void graph_free(graph *g) {
    free(g->w);
    free(g->gone);
}

/* A graph, what was merged in it, and what is left: `place` gives a node's number in it. */
typedef struct level {
    graph *whole;
    graph left;
    merge *log;
    size_t logged;
    uint32_t *place;
    int8_t *spin; /* [left.n] */
} level;

static void level_close(level *l) {
    graph_free(&l->left);
    free(l->log);
    free(l->place);
    free(l->spin);
}

/* Reduces `whole` and copies what is left. False: no memory; close it all the same. */
static bool level_open(search *s, level *l, graph *whole) {
    size_t n = whole->n, left = 0;
    *l = (level){.whole = whole,
                 .log = calloc(n + 1, sizeof *l->log),
                 .place = calloc(n + 1, sizeof *l->place),
                 .spin = calloc(n + 1, 1)};
    if (!l->log || !l->place || !l->spin) return false;
    reduce(s, whole, l->log, &l->logged);
    for (uint32_t i = 0; i < n; i++)
        if (!whole->gone[i]) l->place[left++] = i;
    if (!graph_new(&l->left, left)) return false;
    l->left.cost = whole->cost;
    for (size_t i = 0; i < left; i++)
        for (size_t j = 0; j < left; j++)
            l->left.w[i * left + j] = whole->w[l->place[i] * n + l->place[j]];
    return true;
}

/* The spins of the whole from those of what is left. */
static void level_expand(const level *l, int8_t *spin) {
    for (size_t i = 0; i < l->left.n; i++)
        spin[l->place[i]] = l->spin[i];
    for (size_t k = l->logged; k-- > 0;)
        spin[l->log[k].from] = (int8_t)(l->log[k].sign * spin[l->log[k].into]);
}

/* The edge to branch on: the heaviest, and of those the one whose ends have most. */
static void choose(const graph *g, size_t *u, size_t *v) {
    int64_t best = -1;
    for (size_t i = 0; i < g->n; i++)
        for (size_t j = 0; j < i; j++) {
            int64_t own = size_of(g->w[i * g->n + j]), around = 0;
            if (own == 0) continue;
            for (size_t x = 0; x < g->n; x++)
                around += size_of(g->w[i * g->n + x]) + (int64_t)size_of(g->w[j * g->n + x]);
            if (own * INT32_MAX + around <= best) continue;
            best = own * INT32_MAX + around;
            *u = i;
            *v = j;
        }
}

/* The tick of a walk through splits. */
static bool walks_on(void *data, uint64_t steps) {
    (void)steps;
    return goes_on(data);
}

/* The same from all splits of what is left. Sets `stopped` when the effort is used up. */
static bool look_through(search *s, level *l, int64_t *best) {
    const graph *g = &l->left;
    int64_t all = 0;
    for (size_t i = 0; i < g->n * g->n; i++) {
        s->weights[i] = g->w[i];
        all += size_of(g->w[i]);
    }
    all /= 2;
    /* A split breaks (all + energy) / 2 edges. */
    int32_t below = (int32_t)(2 * (*best - g->cost) - all);
    eng_splits_set(s->splits, g->n, s->weights);
    uint64_t left = s->effort - (s->looked < s->effort ? s->looked : s->effort);
    if (!eng_splits_lowest(s->splits, below, (left + 1) * STEPS)) s->stopped = true;
    s->looked += s->splits->steps / STEPS;
    if (s->lowest.energy >= below) return false;
    *best = g->cost + (all + s->lowest.energy) / 2;
    for (size_t i = 0; i < g->n; i++)
        l->spin[i] = s->lowest.split >> i & 1 ? -1 : 1;
    return true;
}

static bool solve(search *s, graph *g, int64_t *best, int8_t *spin);

/* Both ways of an edge of what is left, keeping it first. */
static bool branch(search *s, level *l, int64_t *best) {
    const graph *g = &l->left;
    size_t u = 0, v = 0;
    bool found = false;
    int8_t *spin = calloc(g->n, 1);
    if (spin == NULL) s->no_memory = true;
    choose(g, &u, &v);
    int32_t kept = g->w[u * g->n + v] < 0 ? -1 : 1;
    for (int turn = 0; turn < 2 && !s->stopped && !s->no_memory; turn++) {
        graph next;
        int32_t sign = turn ? -kept : kept;
        if (graph_new(&next, g->n)) {
            memcpy(next.w, g->w, g->n * g->n * sizeof *g->w);
            next.cost = g->cost;
            merge_nodes(&next, u, v, sign);
            if (solve(s, &next, best, spin)) {
                found = true;
                spin[u] = (int8_t)(sign * spin[v]);
                memcpy(l->spin, spin, g->n);
            }
        } else {
            s->no_memory = true;
        }
        graph_free(&next);
    }
    free(spin);
    return found;
}

/* Looks for a split of what is left that breaks fewer than *best: through all of them where nodes
 * are few, or have so many edges that cycles bound little. */
static bool search_level(search *s, level *l, int64_t *best) {
    size_t n = l->left.n, ends = 0;
    for (size_t i = 0; i < n * n; i++)
        ends += l->left.w[i] != 0;
    bool all = n <= FEW_NODES || (n <= ENG_SPLITS_MOST && ends >= MANY_EDGES * n);
    return (all ? look_through : branch)(s, l, best);
}

/* Looks for a split that breaks fewer than *best; true where there is one, then in *best and spin.
 * Changes `g`. */
static bool solve(search *s, graph *g, int64_t *best, int8_t *spin) {
    if (s->looked++ >= s->effort) s->stopped = true;
    if (s->stopped || g->cost >= *best) return false;
    level l;
    bool found = false;
    if (!level_open(s, &l, g)) {
        s->no_memory = true;
    } else if (l.left.n <= 1) {
        found = l.left.cost < *best;
        if (found) *best = l.left.cost;
        l.spin[0] = 1;
    } else {
        int64_t packed = pack_cycles(s, &l.left);
        if (packed < 0)
            s->no_memory = true;
        else if (l.left.cost + packed < *best)
            found = search_level(s, &l, best);
    }
    if (found) level_expand(&l, spin);
    level_close(&l);
    return found;
}

/* The same for the graph as it was given, with the local search before. */
static bool solve_first(search *s, graph *g, int64_t *best, int64_t *lower, int8_t *spin) {
    level l;
    bool ok = level_open(s, &l, g);
    if (ok && l.left.n <= 1) {
        l.spin[0] = 1;
        *best = *lower = l.left.cost;
    } else if (ok) {
        int64_t packed = pack_cycles(s, &l.left);
        ok = packed >= 0 && local_search(s, &l.left, l.spin, best);
        *best += l.left.cost;
        *lower = l.left.cost + packed;
        if (ok && *lower < *best && s->effort > 0 && l.left.n <= MAX_KERNEL) {
            search_level(s, &l, best);
            ok = !s->no_memory;
            if (ok && !s->stopped) *lower = *best;
        }
    }
    if (ok) level_expand(&l, spin);
    level_close(&l);
    return ok;
}

static bool fill(const eng_signed_graph *g, graph *out, eng_error *err) {
    for (size_t k = 0; k < g->edges; k++) {
        const eng_signed_edge *e = &g->edge[k];
        if (out->w[e->a * g->nodes + e->b] != 0)
            return eng_error_set(err, "balance: the pair of edge %zu was there before", k + 1),
                   false;
        out->w[e->a * g->nodes + e->b] = out->w[e->b * g->nodes + e->a] = e->sign;
    }
    return true;
}

bool eng_balance_frustration(const eng_signed_graph *g, uint64_t seed, uint64_t effort,
                             bool (*tick)(void *data, uint64_t looked), void *tick_data,
                             eng_arena *arena, eng_frustration *result, eng_error *err) {
    if (!eng_balance_check(g, err)) return false;
    search s = {.seed = seed, .effort = effort, .tick = tick, .tick_data = tick_data};
    s.terms = eng_arena_zalloc(arena, g->nodes + 1, sizeof *s.terms);
    s.splits = eng_arena_zalloc(arena, 1, sizeof *s.splits);
    s.weights = eng_arena_zalloc(arena, ENG_SPLITS_MOST * ENG_SPLITS_MOST, sizeof *s.weights);
    int8_t *spin = eng_arena_zalloc(arena, g->nodes + 1, 1);
    *result = (eng_frustration){.camp = eng_arena_zalloc(arena, g->nodes + 1, 1)};
    graph whole;
    bool there =
        graph_new(&whole, g->nodes) && s.terms && s.splits && s.weights && spin && result->camp;
    if (there) {
        s.splits->list = &s.lowest;
        s.splits->tick = walks_on;
        s.splits->tick_data = &s;
    }
    bool ok = there && fill(g, &whole, err);
    int64_t best = 0, lower = 0;
    if (!there || (ok && !solve_first(&s, &whole, &best, &lower, spin)))
        ok = (eng_error_memory(err), false);
    graph_free(&whole);
    if (!ok) return false;
    for (size_t i = 0; i < g->nodes; i++)
        result->camp[i] = spin[i] != spin[0];
    result->index = (uint64_t)best;
    result->lower = (uint64_t)lower;
    result->exact = best == lower;
    return true;
}
