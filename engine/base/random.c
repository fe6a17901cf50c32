#include "base/random.h"

#include <math.h>

#define GOLDEN UINT64_C(0x9e3779b97f4a7c15)

/* The output function of SplitMix64: a bijection, so distinct states give distinct numbers. */
static uint64_t mix(uint64_t z) {
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

static uint64_t rotate(uint64_t x, int k) {
    return (x << k) | (x >> (64 - k));
}

static double to_unit(uint64_t bits) {
    return (double)(bits >> 11) * 0x1p-53;
}

uint64_t eng_splitmix64(uint64_t *state) {
    *state += GOLDEN;
    return mix(*state);
}

/* Mixed twice: with one mix of key + part, stream k + GOLDEN would be stream k moved by one. */
uint64_t eng_random_key(uint64_t key, uint64_t part) {
    return mix(mix(key + GOLDEN) + part);
}

void eng_random_stream(eng_random *r, uint64_t seed, uint64_t k) {
    uint64_t state = eng_random_key(seed, k);
    for (int i = 0; i < 4; i++)
        r->s[i] = eng_splitmix64(&state);
}

uint64_t eng_random_next(eng_random *r) {
    uint64_t *s = r->s;
    uint64_t result = rotate(s[0] + s[3], 23) + s[0];
    uint64_t t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotate(s[3], 45);
    return result;
}

double eng_random_uniform(eng_random *r) {
    return to_unit(eng_random_next(r));
}

void eng_random_normals(eng_random *r, double *out, unsigned n) {
    for (unsigned i = 0; i < n; i += 2) {
        double a, b, square;
        do {
            a = 2 * eng_random_uniform(r) - 1;
            b = 2 * eng_random_uniform(r) - 1;
            square = a * a + b * b;
        } while (square >= 1 || square == 0);
        double scale = sqrt(-2 * log(square) / square);
        out[i] = a * scale;
        if (i + 1 < n) out[i + 1] = b * scale;
    }
}

double eng_random_at(uint64_t key, uint64_t part) {
    return to_unit(mix(eng_random_key(key, part) + GOLDEN));
}
