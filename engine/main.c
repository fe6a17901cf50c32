/* main.c: the command. It knows engine.h and nothing below it. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "engine.h"
#include "prompt.h"

static const char HELP[] = "usage: engine [OPTION...] SCRIPT.lua [ARGUMENT...]\n"
                           "       engine [OPTION...] NAME [ARGUMENT...]\n"
                           "       engine [OPTION...] -e CODE | -i | -\n"
                           "\n";

static const char OPTIONS_HELP[] =
    "\n"
    "`engine NAME --help` says more.\n"
    "\n"
    "  -e CODE               run this Lua code, before the script where there is one\n"
    "  -l MODULE             require it first, as the global of its name\n"
    "  -i                    a prompt, after the script where there is one\n"
    "  -                     the script comes from standard input\n"
    "  -j N                  what works on articles works on N at once, 1 to 256\n"
    "  --stdlib DIR          take the standard library from a folder where it has the file\n"
    "  --sandbox             scripts can't reach outside: no files, programs or C modules\n"
    "  --limit-memory SIZE   bytes, or with K, M or G at its end\n"
    "  --limit-steps N       instructions of Lua's machine\n"
    "  --limit-time SECONDS  a decimal number\n"
    "  --deterministic       the same input gives the same bytes: seeded, and no clock\n"
    "  --version, --help     these\n"
    "  --                    ends the options\n"
    "\n"
    "Exit codes: 0 done, 1 the script failed, 2 wrong usage, 3 bad input and --strict, 4 a limit\n"
    "was reached. Colours are for terminals, and never where NO_COLOR is set.\n";

/* ---- signals ---- */

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

/* ---- options ---- */

typedef struct command {
    engine_options options;
    const char *threads; /* of -j */
    bool help, version, prompt;
    bool code;  /* there is a -e */
    int script; /* the index of the first argument that is no option */
} command;

typedef struct option {
    const char *name;
    bool has_value;
    const char *wanted;                         /* what a value must be */
    bool (*set)(command *c, const char *value); /* false: it is not */
} option;

static bool number(const char *text, const char *units, uint64_t *out) {
    char *end;
    if (*text < '0' || *text > '9') return false;
    errno = 0;
    unsigned long long n = strtoull(text, &end, 10);
    const char *unit = *end ? strchr(units, *end & ~0x20) : NULL;
    if (errno != 0 || n == 0 || (*end != '\0' && (unit == NULL || end[1] != '\0'))) return false;
    for (int i = 0; unit != NULL && i <= unit - units; i++) {
        if (n > UINT64_MAX / 1024) return false;
        n *= 1024;
    }
    *out = n;
    return true;
}

static bool set_memory(command *c, const char *value) {
    return number(value, "KMG", &c->options.memory);
}

static bool set_steps(command *c, const char *value) {
    return number(value, "", &c->options.steps);
}

static bool set_time(command *c, const char *value) {
    char *end;
    double seconds = strtod(value, &end);
    if (end == value || *end != '\0' || !(seconds >= 0.001 && seconds < 1e12)) return false;
    c->options.milliseconds = (uint64_t)(seconds * 1000);
    return true;
}

static bool set_threads(command *c, const char *value) {
    uint64_t n;
    c->threads = value;
    return number(value, "", &n) && n <= 256;
}

static bool set_stdlib(command *c, const char *value) {
    c->options.stdlib_dir = value;
    return true;
}

static bool set_sandbox(command *c, const char *value) {
    (void)value;
    c->options.flags &= ~(uint32_t)ENGINE_TRUSTED;
    return true;
}

static bool set_deterministic(command *c, const char *value) {
    (void)value;
    c->options.flags |= ENGINE_DETERMINISTIC;
    return true;
}

static bool set_help(command *c, const char *value) {
    (void)value;
    return c->help = true;
}

static bool set_version(command *c, const char *value) {
    (void)value;
    return c->version = true;
}

static bool set_prompt(command *c, const char *value) {
    (void)value;
    c->options.flags &= ~(uint32_t)ENGINE_UNINTERRUPTED; /* Ctrl-C ends what was typed */
    return c->prompt = true;
}

static bool set_code(command *c, const char *value) {
    (void)value;
    return c->code = true;
}

static bool set_module(command *c, const char *value) {
    (void)c;
    return *value != '\0';
}

static const option OPTIONS[] = {
    {"-e", true, "Lua code", set_code},
    {"-h", false, NULL, set_help},
    {"-i", false, NULL, set_prompt},
    {"-j", true, "a whole number from 1 to 256", set_threads},
    {"-l", true, "a module's name", set_module},
    {"--deterministic", false, NULL, set_deterministic},
    {"--help", false, NULL, set_help},
    {"--limit-memory", true, "a number of bytes, as 64M", set_memory},
    {"--limit-steps", true, "a whole number from 1", set_steps},
    {"--limit-time", true, "a number of seconds, as 0.5", set_time},
    {"--sandbox", false, NULL, set_sandbox},
    {"--stdlib", true, "a folder", set_stdlib},
    {"--version", false, NULL, set_version},
};

static bool colours(int fd) {
    const char *no = getenv("NO_COLOR"), *terminal = getenv("TERM");
    if (no != NULL && *no != '\0') return false;
    return isatty(fd) && terminal != NULL && strcmp(terminal, "dumb") != 0;
}

static void complain(const char *message) {
    const char *bold = colours(2) ? "\033[1;31m" : "", *plain = *bold ? "\033[0m" : "";
    fprintf(stderr, "%sengine:%s %s\n", bold, plain, message);
}

/* How many letters must be put in, left out or changed to make one word of the other
 * (Levenshtein); words are cut to what an option's name can be. */
static size_t distance(const char *a, const char *b) {
    enum { MOST = 32 };
    size_t row[MOST + 1], n = strnlen(b, MOST);
    for (size_t j = 0; j <= n; j++)
        row[j] = j;
    for (size_t i = 0; i < MOST && a[i] != '\0'; i++) {
        size_t corner = row[0];
        row[0] = i + 1;
        for (size_t j = 0; j < n; j++) {
            size_t change = corner + (a[i] != b[j]), least = row[j] + 1;
            corner = row[j + 1];
            if (corner + 1 < least) least = corner + 1;
            row[j + 1] = change < least ? change : least;
        }
    }
    return row[n];
}

/* Says that the word is no option, and which was meant where one is like it. */
static void unknown_option(const char *word) {
    char name[32];
    const char *best = NULL;
    size_t least = 3;
    snprintf(name, sizeof name, "%.*s", (int)strcspn(word, "="), word);
    for (size_t i = 0; i < sizeof OPTIONS / sizeof *OPTIONS; i++) {
        size_t d = strlen(OPTIONS[i].name) > 2 ? distance(name, OPTIONS[i].name) : least;
        if (d < least) best = OPTIONS[i].name;
        if (d < least) least = d;
    }
    if (best != NULL)
        fprintf(stderr, "engine: unknown option %s; did you mean '%s'? See engine --help\n", word,
                best);
    else
        fprintf(stderr, "engine: unknown option %s; see engine --help\n", word);
}

/* The option at argv[*at] and its value, the rest of the word ("-j4", "--stdlib=DIR") or the next
 * word, which *at then stands on. NULL: wrong usage, and it is said. */
static const option *read_option(char **argv, int *at, const char **value) {
    const char *word = argv[*at];
    bool is_long = strncmp(word, "--", 2) == 0;
    for (size_t i = 0; i < sizeof OPTIONS / sizeof *OPTIONS; i++) {
        const option *o = &OPTIONS[i];
        size_t n = strlen(o->name);
        if (strncmp(word, o->name, n) != 0) continue;
        *value = word + n;
        if (word[n] == '\0') {
            if (!o->has_value) return o;
            *value = argv[++*at];
            if (*value != NULL) return o;
            fprintf(stderr, "engine: %s needs %s; see engine --help\n", word, o->wanted);
            return NULL;
        }
        if (!o->has_value || (is_long && word[n] != '=')) continue;
        if (is_long) ++*value;
        return o;
    }
    unknown_option(word);
    return NULL;
}

static bool is_option(const char *word) {
    return word != NULL && word[0] == '-' && word[1] != '\0' && strcmp(word, "--") != 0;
}

/* Reads the options before the script. False: wrong usage, and it is said. */
static bool read_options(command *c, char **argv) {
    int at = 1;
    for (; is_option(argv[at]); at++) {
        const char *word = argv[at], *value;
        const option *o = read_option(argv, &at, &value);
        if (o == NULL) return false;
        if (o->set(c, value)) continue;
        fprintf(stderr, "engine: %s '%s': %s is wanted\n", o->name, value, o->wanted);
        (void)word;
        return false;
    }
    if (argv[at] != NULL && strcmp(argv[at], "--") == 0) at++;
    c->script = at;
    return true;
}

/* ---- what is run ---- */

static int code_of(engine *e, engine_status status, int exit_code) {
    if (status == ENGINE_OK) return exit_code;
    complain(engine_error(e));
    return status == ENGINE_MEMORY ? (int)ENGINE_LIMIT : (int)status;
}

/* Runs code of the command's own, which is given one argument. */
static int run_own(engine *e, const char *name, const char *code, const char *argument) {
    int exit_code = 0;
    char *arguments[] = {(char *)argument};
    engine_status status =
        engine_run_code(e, name, code, strlen(code), argument != NULL, arguments, &exit_code);
    return code_of(e, status, exit_code);
}

/* -j, then -l and -e in their order; ends at the first that fails. */
static int run_options(engine *e, const command *c, char **argv) {
    static const char threads[] = "require 'engine.host'.threads = math.tointeger(...)";
    static const char module[] = "local name = ... _G[name] = require(name)";
    int code = c->threads ? run_own(e, "-j", threads, c->threads) : 0;
    for (int at = 1; code == 0 && is_option(argv[at]); at++) {
        const char *value;
        const option *o = read_option(argv, &at, &value);
        if (o->set == set_module) code = run_own(e, "-l", module, value);
        if (o->set == set_code) code = run_own(e, "-e", value, NULL);
    }
    return code;
}

/* All of standard input, to be freed; NULL when it can't be read. */
static char *read_input(size_t *size) {
    size_t room = 1 << 16;
    char *bytes = malloc(room);
    *size = 0;
    while (bytes != NULL) {
        *size += fread(bytes + *size, 1, room - *size, stdin);
        if (*size < room) break;
        char *more = room < SIZE_MAX / 2 ? realloc(bytes, room *= 2) : NULL;
        if (more == NULL) free(bytes);
        bytes = more;
    }
    if (bytes == NULL || !ferror(stdin)) return bytes;
    free(bytes);
    return NULL;
}

static int run_script(engine *e, const char *script, int argc, char **argv) {
    int exit_code = 0;
    engine_status status;
    if (strcmp(script, "-") == 0) {
        size_t size;
        char *code = read_input(&size);
        if (code == NULL) {
            complain("standard input could not be read");
            return 1;
        }
        status = engine_run_code(e, "stdin", code, size, argc, argv, &exit_code);
        free(code);
    } else {
        status = engine_run(e, script, argc, argv, &exit_code);
    }
    return code_of(e, status, exit_code);
}

static int run(engine *e, const command *c, int argc, char **argv) {
    int code = run_options(e, c, argv), at = c->script;
    if (code == 0 && at < argc) code = run_script(e, argv[at], argc - at - 1, argv + at + 1);
    if (!c->prompt) return code;
    return prompt_run(e, colours(1)) ? 0 : 1;
}

static int print_help(FILE *out, engine *e) {
    static const char scripts[] = "return require 'engine.scripts'.print(...)";
    fputs(HELP, out);
    fflush(out);
    int code = run_own(e, "--help", scripts, out == stdout ? "stdout" : "stderr");
    return fputs(OPTIONS_HELP, out) < 0 ? 1 : code;
}

int main(int argc, char **argv) {
    command c = {.options = {.size = sizeof c.options,
                             .take_signals = take_signals,
                             .flags = ENGINE_TRUSTED | ENGINE_UNINTERRUPTED}};
    if (!read_options(&c, argv)) return 2;
    if (c.version) return printf("engine %s\n", engine_version()) < 0;
    bool nothing = c.script >= argc && !c.code && !c.prompt;
    /* Help reads nothing but the names of scripts. */
    const engine_options plain = {.size = sizeof plain, .flags = ENGINE_TRUSTED};
    engine *e = engine_open(c.help || nothing ? &plain : &c.options);
    if (e == NULL) {
        complain("out of memory");
        return (int)ENGINE_LIMIT;
    }
    int code;
    if (c.help)
        code = print_help(stdout, e);
    else if (nothing)
        code = print_help(stderr, e) ? 1 : 2;
    else
        code = run(e, &c, argc, argv);
    engine_close(e);
    return code;
}
