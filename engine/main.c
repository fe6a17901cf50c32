/* main.c: the command. It knows engine.h and nothing below it. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "engine.h"

static const char HELP[] =
    "usage: engine [--stdlib DIR] SCRIPT.lua [ARGUMENT...]\n"
    "       engine [--stdlib DIR] NAME [ARGUMENT...]\n"
    "\n"
    "  extract     events from articles: who did what to whom, did it happen, who says so\n"
    "  text        sentences, tokens, names and dates as the engine reads them\n"
    "  check       run the examples of rule packs\n"
    "  names       who or what a name can be\n"
    "  world       alliances and their members as events leave them\n"
    "  whatif      scenarios against doing nothing\n"
    "  sensitivity which parameter of a scenario moves its result\n"
    "  balance     friends and foes: how far from two camps\n"
    "  landscape   which two sides actors may settle into\n"
    "  power       voting power: Banzhaf and Shapley-Shubik\n"
    "  logit       logistic regression with clustered errors\n"
    "  backtest    how well the model of exits forecasts years it has not seen\n"
    "\n"
    "`engine NAME --help` says more. --stdlib DIR takes the standard library from a folder.\n";

static int fail(const char *message) {
    fprintf(stderr, "engine: %s\n", message);
    return 2;
}

/* What the handler knows; static, as a handler is given nothing else. The pipe to who waits for
 * signals is set once, before the handler is; the time of the first signal is in seconds. */
static int signal_pipe[2] = {-1, -1};
static atomic_llong first_signal;

/* The first signal asks the script to end. One that comes more than a second later, when that takes
 * too long, kills; those between are the same wish, as some send it to a process and its group. */
static void pass_on(int number) {
    long long first = 0, now = (long long)time(NULL);
    if (atomic_compare_exchange_strong(&first_signal, &first, now)) {
        int kept = errno;
        const unsigned char byte = (unsigned char)number;
        ssize_t written = write(signal_pipe[1], &byte, 1);
        (void)written; /* the pipe is empty, so it fits */
        errno = kept;
    } else if (now > first + 1) {
        signal(number, SIG_DFL);
        raise(number);
    }
}

/* From now on Ctrl-C and SIGTERM ask the script to end, and a closed pipe is an error of writing.
 * For the engine, see engine.h. */
static int take_signals(void) {
    static const int numbers[] = {SIGINT, SIGTERM};
    if (signal_pipe[0] >= 0) return signal_pipe[0];
    if (pipe(signal_pipe) != 0) return -1;
    for (int i = 0; i < 2; i++) {
        fcntl(signal_pipe[i], F_SETFD, FD_CLOEXEC);
        fcntl(signal_pipe[i], F_SETFL, O_NONBLOCK);
    }
    for (int i = 0; i < 2; i++) {
        struct sigaction before;
        struct sigaction action = {.sa_handler = pass_on, .sa_flags = SA_RESTART};
        sigemptyset(&action.sa_mask);
        /* What nohup or a shell has told us to ignore stays ignored. */
        if (sigaction(numbers[i], NULL, &before) == 0 && before.sa_handler != SIG_IGN)
            sigaction(numbers[i], &action, NULL);
    }
    signal(SIGPIPE, SIG_IGN);
    return signal_pipe[0];
}

int main(int argc, char **argv) {
    engine_options options = {
        .size = sizeof options, .take_signals = take_signals, .flags = ENGINE_TRUSTED};
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
        code = status == ENGINE_MEMORY ? (int)ENGINE_LIMIT : (int)status;
    }
    engine_close(e);
    return code;
}
