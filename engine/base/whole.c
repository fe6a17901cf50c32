#include "base/whole.h"

#include <assert.h>
#include <math.h>
#include <string.h>

static void trim(eng_whole *a) {
    while (a->size > 0 && a->limb[a->size - 1] == 0)
        a->size--;
}

static void push(eng_whole *a, uint32_t limb) {
    assert(a->size < ENG_WHOLE_LIMBS);
    a->limb[a->size++] = limb;
}

eng_whole eng_whole_from(uint64_t high, uint64_t low) {
    eng_whole a = {.size = 4};
    a.limb[0] = (uint32_t)low;
    a.limb[1] = (uint32_t)(low >> 32);
    a.limb[2] = (uint32_t)high;
    a.limb[3] = (uint32_t)(high >> 32);
    trim(&a);
    return a;
}

void eng_whole_add(eng_whole *a, const eng_whole *b) {
    uint64_t carry = 0;
    for (size_t i = 0; i < b->size || carry; i++) {
        if (i == a->size) push(a, 0);
        carry += (uint64_t)a->limb[i] + (i < b->size ? b->limb[i] : 0);
        a->limb[i] = (uint32_t)carry;
        carry >>= 32;
    }
}

void eng_whole_sub(eng_whole *a, const eng_whole *b) {
    assert(eng_whole_compare(a, b) >= 0);
    int64_t borrow = 0;
    for (size_t i = 0; i < a->size; i++) {
        int64_t d = (int64_t)a->limb[i] - (i < b->size ? b->limb[i] : 0) + borrow;
        borrow = d < 0 ? -1 : 0;
        a->limb[i] = (uint32_t)d;
    }
    trim(a);
}

void eng_whole_mul(eng_whole *a, uint32_t b) {
    uint64_t carry = 0;
    for (size_t i = 0; i < a->size; i++) {
        carry += (uint64_t)a->limb[i] * b;
        a->limb[i] = (uint32_t)carry;
        carry >>= 32;
    }
    if (carry) push(a, (uint32_t)carry);
    trim(a);
}

uint32_t eng_whole_div(eng_whole *a, uint32_t b) {
    assert(b > 0);
    uint64_t rest = 0;
    for (size_t i = a->size; i-- > 0;) {
        rest = rest << 32 | a->limb[i];
        a->limb[i] = (uint32_t)(rest / b);
        rest %= b;
    }
    trim(a);
    return (uint32_t)rest;
}

static void shift_limbs(eng_whole *a, size_t limbs) {
    if (a->size == 0) return;
    assert(a->size + limbs <= ENG_WHOLE_LIMBS);
    memmove(a->limb + limbs, a->limb, a->size * sizeof *a->limb);
    memset(a->limb, 0, limbs * sizeof *a->limb);
    a->size += limbs;
}

eng_whole eng_whole_product(const eng_whole *a, const eng_whole *b) {
    eng_whole sum = {.size = 0};
    for (size_t i = 0; i < b->size; i++) {
        eng_whole part = *a;
        eng_whole_mul(&part, b->limb[i]);
        shift_limbs(&part, i);
        eng_whole_add(&sum, &part);
    }
    return sum;
}

static void halve(eng_whole *a) {
    eng_whole_div(a, 2);
}

/* Bit by bit, from the top: fractions are reduced once, so this need not be quick. */
eng_whole eng_whole_quotient(const eng_whole *a, const eng_whole *b) {
    assert(b->size > 0);
    eng_whole rest = {.size = 0}, quotient = {.size = 0};
    const eng_whole one = {.limb = {1}, .size = 1};
    for (size_t bit = a->size * 32; bit-- > 0;) {
        eng_whole_mul(&rest, 2);
        eng_whole_mul(&quotient, 2);
        if (a->limb[bit / 32] >> (bit % 32) & 1) eng_whole_add(&rest, &one);
        if (eng_whole_compare(&rest, b) < 0) continue;
        eng_whole_sub(&rest, b);
        eng_whole_add(&quotient, &one);
    }
    return quotient;
}

int eng_whole_compare(const eng_whole *a, const eng_whole *b) {
    if (a->size != b->size) return a->size < b->size ? -1 : 1;
    for (size_t i = a->size; i-- > 0;)
        if (a->limb[i] != b->limb[i]) return a->limb[i] < b->limb[i] ? -1 : 1;
    return 0;
}

static bool even(const eng_whole *a) {
    return a->size == 0 || (a->limb[0] & 1) == 0;
}

/* Stein's binary algorithm (1967): no long division. */
eng_whole eng_whole_gcd(eng_whole a, eng_whole b) {
    if (a.size == 0) return b;
    if (b.size == 0) return a;
    unsigned twos = 0;
    for (; even(&a) && even(&b); twos++) {
        halve(&a);
        halve(&b);
    }
    while (even(&a))
        halve(&a);
    while (b.size > 0) {
        while (even(&b))
            halve(&b);
        if (eng_whole_compare(&a, &b) > 0) {
            eng_whole t = a;
            a = b;
            b = t;
        }
        eng_whole_sub(&b, &a);
    }
    while (twos-- > 0)
        eng_whole_mul(&a, 2);
    return a;
}

/* The top 96 bits as a double, and how many limbs are below them. */
static double leading(const eng_whole *a, size_t *below) {
    double value = 0;
    *below = a->size > 3 ? a->size - 3 : 0;
    for (size_t i = a->size; i-- > *below;)
        value = value * 0x1p32 + a->limb[i];
    return value;
}

double eng_whole_ratio(const eng_whole *a, const eng_whole *b) {
    size_t below_a, below_b;
    double top_a = leading(a, &below_a), top_b = leading(b, &below_b);
    return ldexp(top_a / top_b, 32 * ((int)below_a - (int)below_b));
}

char *eng_whole_text(eng_whole a, char out[ENG_WHOLE_TEXT]) {
    char digits[ENG_WHOLE_TEXT];
    size_t n = 0;
    do
        digits[n++] = (char)('0' + eng_whole_div(&a, 10));
    while (a.size > 0);
    for (size_t i = 0; i < n; i++)
        out[i] = digits[n - 1 - i];
    out[n] = '\0';
    return out;
}
