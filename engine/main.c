/* main.c: the command. It knows engine.h and nothing below it. */
#include <stdio.h>
#include <string.h>

#include "engine.h"

static const char HELP[] =
    "usage: engine [--stdlib DIR] SCRIPT.lua [ARGUMENT...]\n"
    "       engine [--stdlib DIR] NAME [ARGUMENT...]\n"
    "\n"
    "  extract   events from articles: who did what to whom, did it happen, who says so\n"
    "  text      sentences, tokens, names and dates as the engine reads them\n"
    "  check     run the examples of rule packs\n"
    "  names     who or what a name can be\n"
    "  world     alliances and their members as events leave them\n"
    "  whatif    scenarios against doing nothing\n"
    "  power     voting power: Banzhaf and Shapley-Shubik\n"
    "  logit     logistic regression with clustered errors\n"
    "\n"
    "`engine NAME --help` says more. --stdlib DIR takes the standard library from a folder.\n";

static int fail(const char *message) {
    fprintf(stderr, "engine: %s\n", message);
    return 2;
}

int main(int argc, char **argv) {
    engine_options options = {.size = sizeof options};
    int at = 1;
    for (; at < argc && argv[at][0] == '-' && argv[at][1] != '\0'; at++) {
        if (strcmp(argv[at], "--help") == 0 || strcmp(argv[at], "-h") == 0)
            return fputs(HELP, stdout) < 0;
        if (strcmp(argv[at], "--version") == 0) return puts("engine " ENGINE_VERSION) < 0;
        if (strcmp(argv[at], "--stdlib") == 0 && at + 1 < argc) {
            options.stdlib_dir = argv[++at];
            continue;
        }
        fprintf(stderr, "engine: unknown option %s; see engine --help\n", argv[at]);
        return 2;
    }
    if (at >= argc) {
        fputs(HELP, stderr);
        return 2;
    }
    engine *e = engine_open(&options);
    if (e == NULL) return fail("out of memory");
    int code = 0;
    engine_status status = engine_run(e, argv[at], argc - at - 1, argv + at + 1, &code);
    if (status != ENGINE_OK) {
        fprintf(stderr, "engine: %s\n", engine_error(e));
        code = (int)status;
    }
    engine_close(e);
    return code;
}
