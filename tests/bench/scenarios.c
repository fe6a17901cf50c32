/* scenarios: how fast the models are, beside something simple that is timed in the same run.
 *
 * usage: scenarios [ROUNDS]
 *
 * Both sides are run in turn, ROUNDS times (5), and the medians are divided. The chain of 10^8
 * multiply-adds stands for the speed of the machine. */
#define _GNU_SOURCE
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/random.h"
#include "models/frustration.h"
#include "models/landscape.h"
#include "models/simulate.h"
#include "world/world.h"

enum {
    ACTORS = 30,
    FEWER = 26,
    NOISY = 17,
    NODES = 100,
    EDGES = 200,
    MEMBERS = 30,
    STATES = 200,
    PACTS = 500,
    CHANGES = 100,
    ROUNDS_MAX = 99
};

typedef struct inputs {
    eng_landscape even, noisy; /* foes and friends alike; sizes that differ */
    double size[ACTORS], propensity[ACTORS * ACTORS];
    double noisy_size[NOISY], noisy_propensity[NOISY * NOISY];
    eng_signed_graph graph;
    eng_signed_edge edge[EDGES];
    eng_hazard_alliance alliance;
    eng_hazard_member member[MEMBERS];
    eng_world *world; /* STATES actors in PACTS alliances of five */
    const eng_source *source;
    double kept; /* so that no loop is optimised away */
} inputs;

typedef void side(inputs *in);

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void need(bool ok) {
    if (ok) return;
    fprintf(stderr, "scenarios: a model failed\n");
    exit(1);
}

static void chain(inputs *in) {
    double x = in->kept;
    for (int i = 0; i < 100000000; i++)
        x = x * .999999 + 1e-6;
    in->kept = x;
}

/* The plain way, for a sixteenth of the splits: one after the other in Gray's order, the fields
 * brought up to date. */
static void gray(inputs *in) {
    double field[FEWER] = {0}, energy = 0, lowest = 0;
    int spin[FEWER];
    for (size_t i = 0; i < FEWER; i++) {
        spin[i] = 1;
        for (size_t j = 0; j < FEWER; j++)
            if (i != j) field[i] += in->propensity[i * ACTORS + j];
    }
    for (uint32_t k = 1; k < UINT32_C(1) << (FEWER - 1); k++) {
        size_t i = (size_t)__builtin_ctz(k);
        energy += spin[i] * field[i];
        spin[i] = -spin[i];
        const double *p = in->propensity + i * ACTORS;
        for (size_t j = 0; j < FEWER; j++)
            field[j] += 2 * spin[i] * p[j];
        if (energy < lowest) lowest = energy;
    }
    in->kept += lowest * 1e-9;
}

static void landscape(inputs *in) {
    eng_arena arena = {0};
    eng_landscape_result r;
    need(eng_landscape_minima(&in->even, &(eng_landscape_options){.seed = 1}, &arena, &r, NULL));
    eng_arena_free(&arena);
}

static void draws(inputs *in) {
    eng_arena arena = {0};
    uint8_t sides[NOISY] = {0};
    eng_landscape_options o = {.seed = 1, .draws = 10000, .error = .25};
    eng_landscape_drawn drawn;
    need(eng_landscape_draws(&in->noisy, sides, &o, &arena, &drawn, NULL));
    eng_arena_free(&arena);
}

static void frustration(inputs *in) {
    eng_arena arena = {0};
    eng_frustration f;
    need(eng_balance_frustration(&in->graph, 1, 20000, NULL, NULL, &arena, &f, NULL) && f.exact);
    eng_arena_free(&arena);
}

static void exits(inputs *in) {
    eng_arena arena = {0};
    eng_simulate_options o = {.seed = 1, .runs = 10000, .horizon = 1};
    eng_simulate_result r;
    need(eng_simulate(eng_hazard_c12(), &in->alliance, &o, &arena, &r, NULL));
    eng_arena_free(&arena);
}

/* One change in ten moves a relation, the others are of attributes and memberships. */
static void change(inputs *in, uint32_t i) {
    const eng_date date = {2019, 4, 11};
    uint32_t actor = i * 2 % STATES;
    if (i % 10 == 0)
        need(eng_world_move(in->world, actor, actor + 1,
                            &(eng_move){.value = -10, .date = date, .source = in->source}));
    else if (i % 2 == 0)
        need(eng_world_set(
            in->world,
            &(eng_attribute){
                .key = "cinc", .number = i, .date = date, .source = in->source, .actor = actor}));
    else
        need(eng_world_claim(in->world, &(eng_claim){.alliance = i * 3 % PACTS,
                                                     .member = actor,
                                                     .kind = ENG_CLAIM_LEAVE,
                                                     .date = date,
                                                     .source = in->source}));
}

static void changes(inputs *in) {
    for (int k = 0; k < 10000; k++) {
        eng_mark mark = eng_world_mark(in->world);
        for (uint32_t i = 0; i < CHANGES; i++)
            change(in, i);
        eng_world_rollback(in->world, mark);
    }
}

static void forks(inputs *in) {
    for (int k = 0; k < 100; k++) {
        eng_world *fork = eng_world_fork(in->world);
        need(fork != NULL);
        eng_world_free(fork);
    }
}

static void make_world(inputs *in) {
    char id[16];
    need((in->world = eng_world_new(NULL)) != NULL);
    need((in->source = eng_world_source(in->world, &(eng_source){.data = "made"})) != NULL);
    for (int i = 0; i < STATES; i++) {
        snprintf(id, sizeof id, "S%d", i);
        need(eng_world_actor(in->world, id, strlen(id)) != ENG_NONE);
    }
    for (uint32_t i = 0; i < PACTS; i++) {
        snprintf(id, sizeof id, "P%u", i);
        uint32_t pact = eng_world_alliance(in->world, id, strlen(id));
        need(pact != ENG_NONE);
        for (uint32_t k = 0; k < 5; k++)
            need(eng_world_claim(in->world, &(eng_claim){.alliance = pact,
                                                         .member = (i * 7 + k * 13) % STATES,
                                                         .kind = ENG_CLAIM_JOIN,
                                                         .date = {(int16_t)(1950 + k), 1, 1},
                                                         .source = in->source}));
    }
}

static void make_pairs(eng_random *r, size_t n, double *size, double *propensity, bool even) {
    for (size_t i = 0; i < n; i++) {
        size[i] = even ? 1 : exp(eng_random_uniform(r) * 4);
        propensity[i * n + i] = 0;
        for (size_t j = 0; j < i; j++) {
            double p = eng_random_uniform(r) * 2 - 1;
            propensity[i * n + j] = propensity[j * n + i] = p;
        }
    }
}

static void make(inputs *in) {
    static bool seen[NODES][NODES];
    eng_random r;
    eng_random_stream(&r, 1, 0);
    make_pairs(&r, ACTORS, in->size, in->propensity, true);
    make_pairs(&r, NOISY, in->noisy_size, in->noisy_propensity, false);
    in->even = (eng_landscape){ACTORS, in->size, in->propensity};
    in->noisy = (eng_landscape){NOISY, in->noisy_size, in->noisy_propensity};
    in->graph = (eng_signed_graph){.nodes = NODES, .edge = in->edge};
    while (in->graph.edges < EDGES) {
        uint32_t a = (uint32_t)(eng_random_uniform(&r) * NODES);
        uint32_t b = (uint32_t)(eng_random_uniform(&r) * NODES);
        if (a <= b || seen[a][b]) continue;
        seen[a][b] = true;
        in->edge[in->graph.edges++] = (eng_signed_edge){a, b, eng_random_next(&r) >> 63 ? 1 : -1};
    }
    for (size_t i = 0; i < MEMBERS; i++)
        in->member[i] = (eng_hazard_member){.key = i,
                                            .age = 10,
                                            .cinc = eng_random_uniform(&r) / MEMBERS,
                                            .cinc_joining = eng_random_uniform(&r) / MEMBERS,
                                            .polyarchy = eng_random_uniform(&r),
                                            .polyarchy_joining = eng_random_uniform(&r)};
    in->alliance =
        (eng_hazard_alliance){.member = in->member, .members = MEMBERS, .states = MEMBERS};
}

static void row(inputs *in, int rounds, const char *what, side *ours, side *theirs) {
    double us[ROUNDS_MAX], them[ROUNDS_MAX];
    for (int i = 0; i < rounds; i++) {
        double start = now();
        ours(in);
        us[i] = now() - start;
        start = now();
        theirs(in);
        them[i] = now() - start;
    }
    qsort(us, (size_t)rounds, sizeof *us, by_size);
    qsort(them, (size_t)rounds, sizeof *them, by_size);
    double a = us[rounds / 2], b = them[rounds / 2];
    printf("%-52s %9.1f ms %9.1f ms %9.2f\n", what, a * 1e3, b * 1e3, b / a);
    fflush(stdout);
}

int main(int argc, char **argv) {
    static inputs in;
    int rounds = argc > 1 ? atoi(argv[1]) : 5;
    if (rounds < 1 || rounds > ROUNDS_MAX) {
        fprintf(stderr, "usage: scenarios [ROUNDS]\n");
        return 1;
    }
    make(&in);
    make_world(&in);
    printf("%-52s %12s %12s %9s\n", "ours : theirs", "ours", "theirs", "ratio");
    row(&in, rounds, "30 actors, minima and basins : 26 by Gray code", landscape, gray);
    row(&in, rounds, "10,000 codings of 17 actors : 10^8 multiply-adds", draws, chain);
    row(&in, rounds, "frustration of 100 nodes, proven : the same", frustration, chain);
    row(&in, rounds, "10,000 runs of 30 members, cascades : the same", exits, chain);
    row(&in, rounds, "10,000 times 100 changes, rolled back : 100 forks", changes, forks);
    eng_world_free(in.world);
    return in.kept > 1e300;
}
