#include "base/random.h"

#include <math.h>

static uint64_t rotate(uint64_t x, int k) {
    return (x << k) | (x >> (64 - k));
}

uint64_t eng_splitmix64(uint64_t *state) {
    *state += ENG_RANDOM_STEP;
    return eng_random_mix(*state);
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
    return eng_random_unit(eng_random_next(r));
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
