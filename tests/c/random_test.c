#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <math.h>
#include <cmocka.h>

#include "base/random.h"

/* The authors' xoshiro256plusplus.c started at {1, 2, 3, 4}. */
static void xoshiro_gives_the_published_sequence(void **state) {
    (void)state;
    static const uint64_t expected[] = {41943041,
                                        58720359,
                                        UINT64_C(3588806011781223),
                                        UINT64_C(3591011842654386),
                                        UINT64_C(9228616714210784205),
                                        UINT64_C(9973669472204895162),
                                        UINT64_C(14011001112246962877),
                                        UINT64_C(12406186145184390807),
                                        UINT64_C(15849039046786891736),
                                        UINT64_C(10450023813501588000)};
    eng_random r = {{1, 2, 3, 4}};
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++)
        assert_true(eng_random_next(&r) == expected[i]);
}

/* The authors' splitmix64.c started at 1234567. */
static void splitmix_gives_the_published_sequence(void **state) {
    (void)state;
    static const uint64_t expected[] = {
        UINT64_C(6457827717110365317), UINT64_C(3203168211198807973), UINT64_C(9817491932198370423),
        UINT64_C(4593380528125082431), UINT64_C(16408922859458223821)};
    uint64_t x = 1234567;
    for (size_t i = 0; i < 5; i++)
        assert_true(eng_splitmix64(&x) == expected[i]);
}

/* Expected values from a second implementation, in Python's whole numbers. */
static void a_stream_and_a_keyed_draw_are_what_a_second_implementation_gives(void **state) {
    (void)state;
    eng_random r;
    eng_random_stream(&r, 42, 7);
    assert_true(eng_random_next(&r) == UINT64_C(7989610254596725283));
    assert_true(eng_random_next(&r) == UINT64_C(3305718126033270484));
    assert_true(eng_random_next(&r) == UINT64_C(8318480354012088837));
    assert_true(fabs(eng_random_at(42, 7) - 0.876549440720099) < 1e-15);
}

static void streams_differ_by_seed_and_by_number(void **state) {
    (void)state;
    uint64_t first[64];
    for (unsigned i = 0; i < 64; i++) {
        eng_random r;
        eng_random_stream(&r, i / 8, i % 8);
        first[i] = eng_random_next(&r);
        for (unsigned j = 0; j < i; j++)
            assert_true(first[i] != first[j]);
    }
}

static void keyed_draws_do_not_run_along_with_their_neighbours(void **state) {
    (void)state;
    enum { N = 20000 };
    double sum = 0, product = 0, square = 0;
    for (uint64_t i = 0; i < N; i++) {
        double a = eng_random_at(eng_random_key(1, i), 5) - .5;
        double b = eng_random_at(eng_random_key(1, i + 1), 4) - .5;
        assert_true(a >= -.5 && a < .5);
        sum += a, square += a * a, product += a * b;
    }
    /* Five standard errors: the variances of a, a^2 and a b are 1/12, 1/180 and 1/144. */
    assert_true(fabs(sum / N) < 5 * sqrt(1. / 12 / N));
    assert_true(fabs(product / N) < 5 / 12. / sqrt(N));
    assert_true(fabs(square / N - 1. / 12) < 5 * sqrt(1. / 180 / N));
}

static void uniforms_stay_below_one_and_fill_the_range(void **state) {
    (void)state;
    eng_random r;
    eng_random_stream(&r, 3, 0);
    unsigned bins[10] = {0};
    for (int i = 0; i < 100000; i++) {
        double u = eng_random_uniform(&r);
        assert_true(u >= 0 && u < 1);
        bins[(int)(u * 10)]++;
    }
    for (int i = 0; i < 10; i++) /* five standard errors of a bin: sqrt(9000) = 95 */
        assert_true(bins[i] > 9525 && bins[i] < 10475);
    /* From {0, ., ., max} the next number has all bits set: the largest uniform there is. */
    eng_random top = {{0, 0, 0, UINT64_MAX}};
    assert_true(eng_random_uniform(&top) == 1 - 0x1p-53);
}

static void normals_have_the_moments_of_the_normal(void **state) {
    (void)state;
    enum { N = 100000 };
    static double x[N];
    eng_random r;
    eng_random_stream(&r, 9, 1);
    eng_random_normals(&r, x, N);
    double m1 = 0, m2 = 0, m3 = 0, m4 = 0;
    for (int i = 0; i < N; i++) {
        double q = x[i] * x[i];
        m1 += x[i] / N, m2 += q / N, m3 += q * x[i] / N, m4 += q * q / N;
    }
    /* Five standard errors: the variances of x, x^2, x^3, x^4 are 1, 2, 15, 96. */
    assert_true(fabs(m1) < 5 * sqrt(1. / N));
    assert_true(fabs(m2 - 1) < 5 * sqrt(2. / N));
    assert_true(fabs(m3) < 5 * sqrt(15. / N));
    assert_true(fabs(m4 - 3) < 5 * sqrt(96. / N));
}

static void an_odd_number_of_normals_writes_no_further(void **state) {
    (void)state;
    double x[4] = {0, 0, 0, 77};
    eng_random r;
    eng_random_stream(&r, 1, 1);
    eng_random_normals(&r, x, 3);
    assert_true(x[2] != 0 && x[3] == 77);
    eng_random_normals(&r, x + 3, 0);
    assert_true(x[3] == 77);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(xoshiro_gives_the_published_sequence),
        cmocka_unit_test(splitmix_gives_the_published_sequence),
        cmocka_unit_test(a_stream_and_a_keyed_draw_are_what_a_second_implementation_gives),
        cmocka_unit_test(streams_differ_by_seed_and_by_number),
        cmocka_unit_test(keyed_draws_do_not_run_along_with_their_neighbours),
        cmocka_unit_test(uniforms_stay_below_one_and_fill_the_range),
        cmocka_unit_test(normals_have_the_moments_of_the_normal),
        cmocka_unit_test(an_odd_number_of_normals_writes_no_further),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
