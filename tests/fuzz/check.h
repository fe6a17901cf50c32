/* check.h: what a fuzzer says when something does not hold. */
#ifndef TESTS_FUZZ_CHECK_H
#define TESTS_FUZZ_CHECK_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

/* Stops the program, as libFuzzer wants it, and says what should have been true. */
#define CHECK(truth, what)                                                                         \
    do {                                                                                           \
        if (!(truth)) {                                                                            \
            fprintf(stderr, "%s:%d: %s: %s\n", __FILE__, __LINE__, #truth, what);                  \
            abort();                                                                               \
        }                                                                                          \
    } while (0)

/* One input; libFuzzer calls it, and so does replay.c. Returns 0. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
