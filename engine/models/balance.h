/* balance.h: signed graphs: friends and foes, and whether they fall into two camps.
 *
 * A graph is balanced when its nodes split into two camps with every friend inside and every foe
 * across (Cartwright and Harary 1956). How far from it: triads here, the frustration index in
 * models/frustration.h. Where it might move: the two models below. Doreian and Mrvar (2015) find
 * no steady movement toward balance between states: a diagnostic, no forecast. */
#ifndef ENG_MODELS_BALANCE_H
#define ENG_MODELS_BALANCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"

enum { ENG_BALANCE_MAX_NODES = 4000 };

typedef struct eng_signed_edge {
    uint32_t a, b; /* nodes from 0, not the same */
    int32_t sign;  /* 1 or -1 */
} eng_signed_edge;

typedef struct eng_signed_graph {
    size_t nodes, edges;
    const eng_signed_edge *edge; /* each pair once; borrowed */
} eng_signed_graph;

/* True for nodes and signs in range; else false, with err, which counts edges from 1. A pair that
 * is there twice is not looked for. */
bool eng_balance_check(const eng_signed_graph *g, eng_error *err);

/* Triads, three nodes with all their edges, by the number of negative ones. Those with none or
 * two are balanced. Counted with bit sets. */
typedef struct eng_triads {
    uint64_t with[4];
} eng_triads;

bool eng_balance_triads(const eng_signed_graph *g, eng_arena *arena, eng_triads *triads,
                        eng_error *err);

/* Where friendship moves by dX/dt = X X from X(0) = X0, the signs with an empty diagonal (Marvel,
 * Kleinberg, Kleinberg and Strogatz 2011): X(t) = X0 (I - X0 t)^-1 blows up at t = 1 / lambda, the
 * largest eigenvalue of X0, into the camps that the signs of its eigenvector name. */
typedef struct eng_balance_flow {
    double lambda;  /* 0 for a graph without edges */
    double blow_up; /* in units of 1 / (strength of an edge); INFINITY where lambda is 0 */
    int8_t *camp;   /* [nodes]: 1, -1, or 0 where the eigenvector is 0: arena */
    bool converged; /* the eigenvector's error is below 1e-9; else its signs are no result */
} eng_balance_flow;

/* By power iteration on X0 + c I, c the bound of its spectrum from its degrees. */
bool eng_balance_marvel(const eng_signed_graph *g, eng_arena *arena, eng_balance_flow *flow,
                        eng_error *err);

/* The share of friendly edges that a large complete graph settles at when triads are mended one at
 * a time, a triad with one foe edge by making friends with probability p (Antal, Krapivsky and
 * Redner 2005): 1 / (sqrt(3 (1 - 2p)) + 1) for p up to 1/2, and 1 beyond. */
double eng_balance_antal(double p);

#endif
