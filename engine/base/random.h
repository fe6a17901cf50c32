/* random.h: random numbers that depend on nothing but the seed and what they are for.
 *
 * Two kinds. A stream gives any number of draws in order; stream (seed, k) is the same whatever
 * the threads, the order or the number of runs. A keyed draw is a pure function of its key, so
 * two scenarios that ask for the same thing get the same number.
 * Sources: xoshiro256++ 1.0 and SplitMix64, D. Blackman and S. Vigna, prng.di.unimi.it (public
 * domain); SplitMix64 after Steele, Lea and Flood, OOPSLA 2014. Not for secrets. */
#ifndef ENG_BASE_RANDOM_H
#define ENG_BASE_RANDOM_H

#include <stdint.h>

typedef struct eng_random {
    uint64_t s[4];
} eng_random;

/* The next number of SplitMix64, and its state moved on. */
uint64_t eng_splitmix64(uint64_t *state);

/* Starts stream `k` of `seed`. */
void eng_random_stream(eng_random *r, uint64_t seed, uint64_t k);

/* 64 random bits by xoshiro256++. */
uint64_t eng_random_next(eng_random *r);

/* Uniform in [0, 1), a multiple of 2^-53. */
double eng_random_uniform(eng_random *r);

/* n draws of the standard normal by Marsaglia's polar method (1964). */
void eng_random_normals(eng_random *r, double *out, unsigned n);

/* Inline are those that simulations call for every member, year and run. */
#define ENG_RANDOM_STEP UINT64_C(0x9e3779b97f4a7c15)

/* The output function of SplitMix64: a bijection, so distinct states give distinct numbers. */
static inline uint64_t eng_random_mix(uint64_t z) {
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

/* 53 of the bits as a number in [0, 1). */
static inline double eng_random_unit(uint64_t bits) {
    return (double)(bits >> 11) * 0x1p-53;
}

/* A key that stands for the pair (key, part); chain calls for more parts. Mixed twice: with one mix
 * of key + part, stream k + STEP would be stream k moved by one. */
static inline uint64_t eng_random_key(uint64_t key, uint64_t part) {
    return eng_random_mix(eng_random_mix(key + ENG_RANDOM_STEP) + part);
}

/* The uniform in [0, 1) that belongs to the pair (key, part). */
static inline double eng_random_at(uint64_t key, uint64_t part) {
    return eng_random_unit(eng_random_mix(eng_random_key(key, part) + ENG_RANDOM_STEP));
}

#endif
