/* whole.h: whole numbers of up to 1,024 bits, enough for exact fractions of factorials.
 *
 * Fixed size, no memory to own. Results that would not fit are a mistake of the caller and stop
 * the program by assert. */
#ifndef ENG_BASE_WHOLE_H
#define ENG_BASE_WHOLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { ENG_WHOLE_LIMBS = 32, ENG_WHOLE_TEXT = 312 };

/* Little end first; limbs above `size` are not read. Zero has size 0. */
typedef struct eng_whole {
    uint32_t limb[ENG_WHOLE_LIMBS];
    size_t size;
} eng_whole;

eng_whole eng_whole_from(uint64_t high, uint64_t low); /* high * 2^64 + low */

/* a += b, a -= b (b <= a), a *= b, a /= b with the rest returned (b > 0). */
void eng_whole_add(eng_whole *a, const eng_whole *b);
void eng_whole_sub(eng_whole *a, const eng_whole *b);
void eng_whole_mul(eng_whole *a, uint32_t b);
uint32_t eng_whole_div(eng_whole *a, uint32_t b);

/* The product of any two that fits, and the quotient of any two, rounded down (b > 0). */
eng_whole eng_whole_product(const eng_whole *a, const eng_whole *b);
eng_whole eng_whole_quotient(const eng_whole *a, const eng_whole *b);

int eng_whole_compare(const eng_whole *a, const eng_whole *b); /* -1, 0, 1 */
eng_whole eng_whole_gcd(eng_whole a, eng_whole b);             /* gcd(a, 0) = a */

/* a / b as a double, right to about 1e-15 (b > 0); also where neither fits a double. */
double eng_whole_ratio(const eng_whole *a, const eng_whole *b);

/* Decimal digits and a NUL. Returns out. */
char *eng_whole_text(eng_whole a, char out[ENG_WHOLE_TEXT]);

#endif
