/* bench: how fast reading is, as ratios of things measured side by side in one run.
 *
 * usage: bench ENGINE FILE.jsonl... [--stream MB] [--rounds N] [--rows GROUP]
 *
 * The articles of the files are repeated to some 64 MB, kept in memory and written to a folder of
 * their own under TMPDIR. Both sides of a ratio are run in turn, N times (5), and the medians are
 * divided. All run on one core, but for the rows on threads. GROUP is reading, names, rules,
 * command, peers or memory; without it all are measured. */
#define _GNU_SOURCE
#include <fcntl.h>
#ifdef BENCH_HYPERSCAN
#include <hs.h>
#endif
#include <jansson.h>
#include <lauxlib.h>
#include <lualib.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/buffer.h"
#include "bind/bind.h"
#include "bind/reading.h"
#include "grammar/analysis.h"
#include "host/state.h"
#include "input/reader.h"
#include "text/view.h"

enum { MEGABYTE = 1000 * 1000, CORPUS = 64 * MEGABYTE, ROUNDS_MAX = 99, ARGS_MAX = 16 };

typedef struct bench {
    char folder[64];
    char text_path[96], jsonl_path[96], line_path[96];
    const char *self, *engine; /* this program, and the command */
    eng_buffer text;           /* the texts, one after the other */
    size_t *ends;              /* where each ends */
    size_t count, jsonl_size;
    int rounds;
    lua_State *L;
    const eng_reader_box *reader; /* with the built-in names and rules */
    cpu_set_t all;                /* the cores that were given */
} bench;

static void fail(const char *what) {
    fprintf(stderr, "bench: %s\n", what);
    exit(1);
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *values, int n) {
    qsort(values, (size_t)n, sizeof *values, by_size);
    return values[n / 2];
}

/* One side of a comparison: takes its time in seconds. */
typedef double side(bench *b, const void *argument);

typedef struct task {
    side *run;
    const void *argument;
} task;

static void compare(bench *b, task ours, task theirs, double *our_time, double *their_time) {
    double us[ROUNDS_MAX], them[ROUNDS_MAX];
    for (int i = 0; i < b->rounds; i++) {
        us[i] = ours.run(b, ours.argument);
        them[i] = theirs.run(b, theirs.argument);
    }
    *our_time = median(us, b->rounds);
    *their_time = median(them, b->rounds);
}

/* A row: what it is, both rates or times, the ratio and the goal. */
static void row(const char *what, const char *ours, const char *theirs, double ratio,
                const char *goal) {
    printf("%-44s %12s %12s %8.2f  %s\n", what, ours, theirs, ratio, goal);
    fflush(stdout);
}

static void rate_row(bench *b, const char *what, task ours, task theirs, size_t bytes,
                     const char *goal) {
    double us, them;
    char a[32], c[32];
    compare(b, ours, theirs, &us, &them);
    snprintf(a, sizeof a, "%.0f MB/s", (double)bytes / us / MEGABYTE);
    snprintf(c, sizeof c, "%.0f MB/s", (double)bytes / them / MEGABYTE);
    row(what, a, c, them / us, goal);
}

/* Commands. */

typedef struct command {
    const char *argv[ARGS_MAX]; /* ends in NULL */
    const char *input;          /* file for standard input, or NULL */
    bool threads;               /* may use all cores */
} command;

/* Runs it with its output thrown away; seconds. */
static double run(bench *b, const command *c) {
    double start = now();
    pid_t child = fork();
    if (child < 0) fail("cannot fork");
    if (child == 0) {
        int null = open("/dev/null", O_RDWR);
        int in = c->input ? open(c->input, O_RDONLY) : null;
        if (in < 0 || null < 0) _exit(126);
        dup2(in, 0);
        dup2(null, 1);
        if (c->threads) sched_setaffinity(0, sizeof b->all, &b->all);
        execvp(c->argv[0], (char *const *)c->argv);
        _exit(127);
    }
    int status = 0;
    if (waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) > 1) {
        fprintf(stderr, "bench: %s failed\n", c->argv[0]);
        exit(1);
    }
    return now() - start;
}

static double run_side(bench *b, const void *argument) {
    return run(b, argument);
}

static bool installed(const char *name) {
    char line[128];
    snprintf(line, sizeof line, "command -v %s >/dev/null 2>&1", name);
    return system(line) == 0;
}

/* The corpus. */

static void add_article(bench *b, const eng_input *in, FILE *jsonl, size_t *room) {
    if (b->count == *room) {
        *room = *room ? *room * 2 : 1024;
        b->ends = realloc(b->ends, *room * sizeof *b->ends);
        if (b->ends == NULL) fail("out of memory");
    }
    eng_buffer_add(&b->text, in->text, in->text_size);
    eng_buffer_puts(&b->text, "\n\n");
    b->ends[b->count++] = b->text.size;
    json_t *line = json_pack("{s:s, s:s, s:s%}", "id", in->id, "date", "2019-04-11", "text",
                             in->text, in->text_size);
    if (line == NULL || json_dumpf(line, jsonl, JSON_COMPACT) != 0) fail("cannot write JSON");
    fputc('\n', jsonl);
    json_decref(line);
}

static void read_file(bench *b, const char *path, FILE *jsonl, size_t *room) {
    eng_error err;
    eng_input in;
    eng_reader *reader = eng_reader_open(path, &err);
    if (reader == NULL) fail(err.message);
    while (b->text.size < CORPUS && eng_reader_next(reader, &in, &err) == ENG_READ_ARTICLE)
        add_article(b, &in, jsonl, room);
    eng_reader_close(reader);
}

static void make_corpus(bench *b, int files, char **paths) {
    const char *tmp = getenv("TMPDIR");
    size_t room = 0;
    snprintf(b->folder, sizeof b->folder, "%s/engine-bench.XXXXXX", tmp ? tmp : "/tmp");
    if (mkdtemp(b->folder) == NULL) fail("cannot make a folder in TMPDIR");
    snprintf(b->text_path, sizeof b->text_path, "%s/text", b->folder);
    snprintf(b->jsonl_path, sizeof b->jsonl_path, "%s/jsonl", b->folder);
    snprintf(b->line_path, sizeof b->line_path, "%s/line", b->folder);
    FILE *jsonl = fopen(b->jsonl_path, "w"), *text = fopen(b->text_path, "w");
    if (jsonl == NULL || text == NULL) fail("cannot write to TMPDIR");
    while (b->text.size < CORPUS) {
        size_t before = b->text.size;
        for (int i = 0; i < files; i++)
            read_file(b, paths[i], jsonl, &room);
        if (b->text.size == before || b->text.failed) fail("no articles in the files");
    }
    fwrite(b->text.data, 1, b->text.size, text);
    b->jsonl_size = (size_t)ftell(jsonl);
    FILE *line = fopen(b->line_path, "w");
    if (line == NULL) fail("cannot write to TMPDIR");
    fputs("{\"text\":\"France left the alliance on Monday.\"}\n", line);
    if (fclose(jsonl) != 0 || fclose(text) != 0 || fclose(line) != 0)
        fail("cannot write to TMPDIR");
}

static void remove_corpus(const bench *b) {
    unlink(b->text_path);
    unlink(b->jsonl_path);
    unlink(b->line_path);
    rmdir(b->folder);
}

static lua_State *new_state(void) {
    static const engine_options options = {.flags = ENGINE_TRUSTED | ENGINE_UNINTERRUPTED};
    lua_State *L = eng_state_open(&options);
    if (L == NULL) fail("out of memory");
    return L;
}

/* Opens a reader as scripts do, with the built-in names and rules. */
static void open_reader(bench *b) {
    b->L = new_state();
    if (luaL_dostring(b->L, "local r = assert(require 'engine.reader'.open())\n"
                            "return r.core, r") != LUA_OK)
        fail(lua_tostring(b->L, -1));
    b->reader = eng_check_reader(b->L, -2);
}

/* What is measured. */

/* From a text to the view: tokens, words, names, sentences, and the classes of the words in the
 * sentences that pass the gate, or in all. */
typedef struct view_job {
    const eng_dictionary *dictionary;
    eng_gate *gate; /* NULL: all sentences */
} view_job;

static void view(const view_job *job, const char *text, size_t size, eng_arena *spare) {
    eng_error err;
    eng_article_source source = {.text = text, .size = size, .date = {2019, 4, 11}};
    eng_article *a = eng_article_new(&source, job->dictionary, spare, &err);
    if (a == NULL) fail(err.message);
    for (size_t i = 0; i < a->sentence_count; i++)
        if (job->gate == NULL || eng_gate_passes(job->gate, a, &a->sentences[i]))
            eng_view_sentence(a, &a->sentences[i], job->dictionary->lexicon);
    eng_article_free(a, spare);
}

static double view_texts(bench *b, const void *argument) {
    eng_arena spare = {0};
    double start = now();
    for (size_t i = 0, at = 0; i < b->count; at = b->ends[i++])
        view(argument, b->text.data + at, b->ends[i] - at, &spare);
    double time = now() - start;
    eng_arena_free(&spare);
    return time;
}

static double view_jsonl(bench *b, const void *argument) {
    eng_error err;
    eng_input in;
    eng_arena spare = {0};
    double start = now();
    eng_reader *reader = eng_reader_open(b->jsonl_path, &err);
    if (reader == NULL) fail(err.message);
    while (eng_reader_next(reader, &in, &err) == ENG_READ_ARTICLE)
        view(argument, in.text, in.text_size, &spare);
    eng_reader_close(reader);
    double time = now() - start;
    eng_arena_free(&spare);
    return time;
}

static double read_jsonl(bench *b, const void *argument) {
    (void)argument;
    eng_error err;
    eng_input in;
    double start = now();
    eng_reader *reader = eng_reader_open(b->jsonl_path, &err);
    if (reader == NULL) fail(err.message);
    while (eng_reader_next(reader, &in, &err) == ENG_READ_ARTICLE)
        ;
    eng_reader_close(reader);
    return now() - start;
}

static double copy_texts(bench *b, const void *argument) {
    (void)argument;
    char *copy = malloc(b->text.size);
    if (copy == NULL) fail("out of memory");
    memset(copy, 1, b->text.size);
    double start = now();
    memcpy(copy, b->text.data, b->text.size);
    double time = now() - start;
    volatile char last = copy[b->text.size - 1];
    (void)last;
    free(copy);
    return time;
}

static double words_command(bench *b, const void *argument) {
    const char *path = argument;
    return run(b, &(command){.argv = {"env", "LC_ALL=C", "wc", "-w", path}});
}

/* Names of two made-up words; every 20th is a capitalised word of the corpus, so that as many are
 * found in the text however many there are. */
static eng_names *made_names(size_t count) {
    static const char *const found[] = {"Russia", "China",     "Iran",    "Congress",   "America",
                                        "Europe", "President", "Senator", "Washington", "Israel"};
    eng_buffer json = {0};
    unsigned random = 1;
    eng_buffer_puts(&json, "{\"entities\":[");
    for (size_t i = 0; i < count; i++) {
        char words[2][8];
        for (int w = 0; w < 2; w++) {
            for (int k = 0; k < 6; k++) {
                random = random * 1103515245u + 12345u;
                words[w][k] =
                    k % 2 ? "aeiou"[(random >> 16) % 5] : "bcdfglmnprst"[(random >> 16) % 12];
            }
            words[w][0] = (char)(words[w][0] - 32);
            words[w][6] = '\0';
        }
        eng_buffer_printf(&json, "%s{\"id\":\"X%zu\",\"kind\":\"group\",\"names\":[\"%s%s%s\"]}",
                          i ? "," : "", i, i < 10 ? found[i] : words[0], i < 10 ? "" : " ",
                          i < 10 ? "" : words[1]);
    }
    eng_buffer_puts(&json, "]}");
    eng_error err;
    eng_names *names = eng_names_new();
    if (names == NULL || json.failed) fail("out of memory");
    if (!eng_names_add(names, json.data, json.size, "made names", &err)) fail(err.message);
    eng_buffer_free(&json);
    return names;
}

static void reading_rows(bench *b) {
    view_job gated = {&eng_builtin_dictionary, b->reader->gate},
             all = {&eng_builtin_dictionary, NULL};
    task words = {words_command, b->text_path}, json_words = {words_command, b->jsonl_path};
    eng_names *names = made_names(10000);
    eng_dictionary dictionary = {0};
    if (!eng_dictionary_build(&dictionary, b->reader->lexicon, names)) fail("out of memory");
    view_job ten = {&dictionary, b->reader->gate};
    rate_row(b, "text to view, built-in names : wc -w", (task){view_texts, &gated}, words,
             b->text.size, "");
    rate_row(b, "text to view, 10,000 made names : wc -w", (task){view_texts, &ten}, words,
             b->text.size, ">= 2.0");
    rate_row(b, "text to view of every sentence : wc -w", (task){view_texts, &all}, words,
             b->text.size, "");
    rate_row(b, "text to view : memcpy", (task){view_texts, &gated}, (task){copy_texts, NULL},
             b->text.size, "");
    rate_row(b, "JSON Lines to articles : wc -w", (task){read_jsonl, NULL}, json_words,
             b->jsonl_size, "");
    rate_row(b, "JSON Lines to view : wc -w", (task){view_jsonl, &gated}, json_words, b->jsonl_size,
             ">= 1.5");
    eng_dictionary_free(&dictionary);
    eng_names_free(names);
}

static void names_rows(bench *b) {
    static const size_t counts[] = {1000, 10000, 100000};
    double times[3];
    eng_names *names[3];
    eng_dictionary dictionaries[3] = {{0}};
    double rounds[3][ROUNDS_MAX];
    for (int i = 0; i < 3; i++) {
        names[i] = made_names(counts[i]);
        if (!eng_dictionary_build(&dictionaries[i], b->reader->lexicon, names[i]))
            fail("out of memory");
    }
    for (int k = 0; k < b->rounds; k++)
        for (int i = 0; i < 3; i++)
            rounds[i][k] = view_texts(b, &(view_job){&dictionaries[i], b->reader->gate});
    for (int i = 0; i < 3; i++) {
        times[i] = median(rounds[i], b->rounds);
        eng_dictionary_free(&dictionaries[i]);
        eng_names_free(names[i]);
    }
    for (int i = 1; i < 3; i++) {
        char what[64], a[32], c[32];
        snprintf(what, sizeof what, "cost of %zu names : of 1000", counts[i]);
        snprintf(a, sizeof a, "%.3f s", times[i]);
        snprintf(c, sizeof c, "%.3f s", times[0]);
        row(what, a, c, times[i] / times[0], i == 2 ? "<= 2.7" : "");
    }
}

/* The lexicon's next lemma after *lemma that can be what `can` says. */
static const char *next_word(uint32_t *lemma, unsigned can) {
    const eng_lexicon *x = &eng_builtin_lexicon;
    for (;;) {
        *lemma = *lemma + 1 < x->lemma_count ? *lemma + 1 : 1;
        const char *text = eng_lexicon_lemma_text(x, *lemma);
        const eng_word *w = eng_lexicon_find(x, text, strlen(text));
        if (w != NULL && (w->can & can) && strpbrk(text, "' -") == NULL) return text;
    }
}

/* A pack of made rules: each a verb with a noun for its object, both from the whole lexicon. */
static void write_rules(const char *path, size_t count) {
    FILE *file = fopen(path, "w");
    if (file == NULL) fail("cannot write to TMPDIR");
    fputs("return { pack = \"made\",\n", file);
    uint32_t verb = 0, noun = 0;
    for (size_t i = 0; i < count; i++) {
        for (int skip = 0; skip < 6; skip++) /* so that few rules are no neighbours */
            next_word(&noun, ENG_CAN_NOUN);
        fprintf(file,
                "{ name = \"r%zu\", event = { type = \"AID\" }, frame = { verb = \"%s %s\", "
                "recipient = { \"to\", \"with\", \"modifier\" } } },\n",
                i, next_word(&verb, ENG_CAN_BASE),
                eng_lexicon_lemma_text(&eng_builtin_lexicon, noun));
    }
    fputs("}\n", file);
    if (fclose(file) != 0) fail("cannot write to TMPDIR");
}

enum { RULES_CORPUS = 8 * MEGABYTE };

static double read_with_rules(const bench *b, lua_State *L) {
    double start = now();
    for (size_t i = 0, at = 0; i < b->count && at < RULES_CORPUS; at = b->ends[i++]) {
        lua_pushvalue(L, -1);
        lua_pushlstring(L, b->text.data + at, b->ends[i] - at);
        if (lua_pcall(L, 1, 0, 0) != LUA_OK) fail(lua_tostring(L, -1));
    }
    return now() - start;
}

/* From texts to events with so many rules, and no built-in ones. */
static void rules_rows(bench *b) {
    static const size_t counts[] = {10, 100, 1000, 10000};
    static const char script[] =
        "local reader = assert(require 'engine.reader'.open { rules = { ... } })\n"
        "return function(text)\n"
        "  local article = assert(reader:read { text = text, date = '2019-04-11' })\n"
        "  local _, analysis = reader:events(article)\n"
        "  analysis:close()\n"
        "  article:close()\n"
        "end";
    lua_State *states[4];
    double rounds[4][ROUNDS_MAX], times[4];
    char path[96];
    snprintf(path, sizeof path, "%s/made.lua", b->folder);
    for (int i = 0; i < 4; i++) {
        write_rules(path, counts[i]);
        states[i] = new_state();
        if (luaL_loadstring(states[i], script) != LUA_OK) fail(lua_tostring(states[i], -1));
        lua_pushstring(states[i], path);
        if (lua_pcall(states[i], 1, 1, 0) != LUA_OK) fail(lua_tostring(states[i], -1));
    }
    unlink(path);
    for (int k = 0; k < b->rounds; k++)
        for (int i = 0; i < 4; i++)
            rounds[i][k] = read_with_rules(b, states[i]);
    for (int i = 0; i < 4; i++) {
        times[i] = median(rounds[i], b->rounds);
        eng_state_close(states[i]);
    }
    size_t bytes = b->text.size < RULES_CORPUS ? b->text.size : RULES_CORPUS;
    for (int i = 1; i < 4; i++) {
        char what[64], a[32], c[32];
        snprintf(what, sizeof what, "text to events, %zu made rules : 10", counts[i]);
        snprintf(a, sizeof a, "%.0f MB/s", (double)bytes / times[i] / MEGABYTE);
        snprintf(c, sizeof c, "%.0f MB/s", (double)bytes / times[0] / MEGABYTE);
        row(what, a, c, times[0] / times[i], i == 3 ? ">= 0.5" : "");
    }
}

static void time_row(bench *b, const char *what, const command *ours, const command *theirs,
                     const char *goal) {
    double us, them;
    char a[32], c[32];
    compare(b, (task){run_side, ours}, (task){run_side, theirs}, &us, &them);
    snprintf(a, sizeof a, "%.1f ms", us * 1e3);
    snprintf(c, sizeof c, "%.1f ms", them * 1e3);
    row(what, a, c, us / them, goal);
}

static void command_rows(bench *b) {
    command extract = {.argv = {b->engine, "extract", b->jsonl_path}};
    rate_row(b, "engine extract : wc -w", (task){run_side, &extract},
             (task){words_command, b->jsonl_path}, b->jsonl_size, ">= 0.4");
    command one = {.argv = {b->engine, "extract", "-j", "1", b->jsonl_path}, .threads = true};
    command two = {.argv = {b->engine, "extract", "-j", "2", b->jsonl_path}, .threads = true};
    rate_row(b, "engine extract -j 2 : -j 1", (task){run_side, &two}, (task){run_side, &one},
             b->jsonl_size, ">= 1.7");
    command nothing = {.argv = {b->engine, "-e", ""}};
    command lua = {.argv = {"lua5.4", "-e", ""}};
    if (installed("lua5.4")) time_row(b, "start of engine : lua5.4 -e ''", &nothing, &lua, "<= 3");
    command line = {.argv = {b->engine, "extract", b->line_path}};
    if (installed("lua5.4")) time_row(b, "extract of one sentence : lua5.4 -e ''", &line, &lua, "");
}

static const char *const peer_words[] = {"Egypt",  "Iran",  "Israel", "Russia", "China", "Syria",
                                         "Turkey", "Qatar", "Yemen",  "Libya",  NULL};

#ifdef BENCH_HYPERSCAN
static int count_match(unsigned id, unsigned long long from, unsigned long long to, unsigned flags,
                       void *count) {
    (void)id, (void)from, (void)to, (void)flags;
    ++*(size_t *)count;
    return 0;
}

static double hyperscan(bench *b, const void *argument) {
    const hs_database_t *database = argument;
    hs_scratch_t *scratch = NULL;
    size_t count = 0;
    if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS) fail("out of memory");
    double start = now();
    for (size_t i = 0, at = 0; i < b->count; at = b->ends[i++])
        if (hs_scan(database, b->text.data + at, (unsigned)(b->ends[i] - at), 0, scratch,
                    count_match, &count) != HS_SUCCESS)
            fail("hyperscan cannot scan");
    double time = now() - start;
    hs_free_scratch(scratch);
    if (count == 0) fail("hyperscan found nothing");
    return time;
}

static void hyperscan_row(bench *b, const view_job *gated) {
    unsigned flags[10];
    size_t lengths[10];
    for (int i = 0; i < 10; i++) {
        flags[i] = 0;
        lengths[i] = strlen(peer_words[i]);
    }
    hs_database_t *database = NULL;
    hs_compile_error_t *error = NULL;
    if (hs_compile_lit_multi(peer_words, flags, NULL, lengths, 10, HS_MODE_BLOCK, NULL, &database,
                             &error) != HS_SUCCESS)
        fail(error != NULL ? error->message : "hyperscan cannot compile");
    rate_row(b, "text to view : hyperscan, 10 names", (task){view_texts, gated},
             (task){hyperscan, database}, b->text.size, "");
    hs_free_database(database);
}
#else
static void hyperscan_row(bench *b, const view_job *gated) {
    (void)b, (void)gated;
    puts("(libhyperscan-dev is not installed)");
}
#endif

static void peer_rows(bench *b) {
    char words[128] = "";
    for (int i = 0; peer_words[i] != NULL; i++)
        snprintf(words + strlen(words), sizeof words - strlen(words), "%s%s", i > 0 ? "|" : "",
                 peer_words[i]);
    command grep = {.argv = {"env", "LC_ALL=C", "grep", "-c", "-w", "-E", words, b->text_path}};
    command rg = {.argv = {"rg", "-c", "-w", words, b->text_path}};
    view_job gated = {&eng_builtin_dictionary, b->reader->gate};
    rate_row(b, "text to view : grep -c -w of 10 names", (task){view_texts, &gated},
             (task){run_side, &grep}, b->text.size, "");
    if (installed("rg"))
        rate_row(b, "text to view : rg -c -w of 10 names", (task){view_texts, &gated},
                 (task){run_side, &rg}, b->text.size, "");
    else
        puts("(ripgrep is not installed)");
    hyperscan_row(b, &gated);
}

/* bench --peak COMMAND...: runs it and prints the most memory it held, in KB. A process of its own
 * does this, as a child's figure begins at what its parent holds when it is made. */
static int print_peak(char **argv) {
    pid_t child = fork();
    if (child < 0) fail("cannot fork");
    if (child == 0) {
        int null = open("/dev/null", O_RDWR);
        if (null < 0 || dup2(null, 1) < 0 || dup2(null, 2) < 0) _exit(126);
        execvp(argv[0], argv);
        _exit(127);
    }
    int status = 0;
    struct rusage usage;
    if (wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) > 1)
        return 1;
    printf("%ld\n", usage.ru_maxrss);
    return 0;
}

/* Feeds the file to `engine extract` through a pipe, again and again; the most memory it held. */
static long stream(const bench *b, size_t megabytes) {
    char line[1024];
    snprintf(line, sizeof line,
             "{ n=0; while [ $n -lt %zu ]; do cat %s; n=$((n + %zu)); done; } | head -c %zu | "
             "%s --peak %s extract -",
             megabytes, b->jsonl_path, b->jsonl_size / MEGABYTE, megabytes * MEGABYTE, b->self,
             b->engine);
    long peak = 0;
    FILE *out = popen(line, "r");
    if (out == NULL || fscanf(out, "%ld", &peak) != 1) fail("cannot measure the memory of engine");
    pclose(out);
    return peak;
}

static void memory_rows(bench *b, size_t megabytes) {
    long some = stream(b, megabytes / 8), all = stream(b, megabytes);
    char what[96], a[32], c[32];
    snprintf(what, sizeof what, "peak memory on %zu MB : on %zu MB", megabytes, megabytes / 8);
    snprintf(a, sizeof a, "%.1f MB", (double)all / 1024);
    snprintf(c, sizeof c, "%.1f MB", (double)some / 1024);
    row(what, a, c, (double)all / (double)some, "< 300 MB, flat");
}

int main(int argc, char **argv) {
    if (argc > 2 && strcmp(argv[1], "--peak") == 0) return print_peak(argv + 2);
    bench b = {.rounds = 5};
    size_t megabytes = 64;
    int files = 0;
    char *paths[256];
    const char *rows = "";
    for (int i = 2; i < argc; i++) {
        if (strcmp(argv[i], "--stream") == 0 && i + 1 < argc)
            megabytes = strtoul(argv[++i], NULL, 10);
        else if (strcmp(argv[i], "--rounds") == 0 && i + 1 < argc)
            b.rounds = atoi(argv[++i]);
        else if (strcmp(argv[i], "--rows") == 0 && i + 1 < argc)
            rows = argv[++i];
        else if (files < 256)
            paths[files++] = argv[i];
    }
    if (argc < 3 || files == 0 || megabytes < 8 || b.rounds < 1 || b.rounds > ROUNDS_MAX)
        fail("usage: bench ENGINE FILE.jsonl... [--stream MB] [--rounds N] [--rows GROUP]");
    b.self = argv[0];
    b.engine = argv[1];
    sched_getaffinity(0, sizeof b.all, &b.all);
    int core = CPU_SETSIZE - 1;
    while (core > 0 && !CPU_ISSET(core, &b.all))
        core--;
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(core, &one);
    sched_setaffinity(0, sizeof one, &one);
    make_corpus(&b, files, paths);
    open_reader(&b);
    printf("%.1f MB of text in %zu articles; medians of %d rounds on one core\n",
           (double)b.text.size / MEGABYTE, b.count, b.rounds);
    printf("%-44s %12s %12s %8s  %s\n", "ours : theirs", "ours", "theirs", "ratio", "goal");
    bool all = *rows == '\0';
    if (all || strcmp(rows, "reading") == 0) reading_rows(&b);
    if (all || strcmp(rows, "names") == 0) names_rows(&b);
    if (all || strcmp(rows, "rules") == 0) rules_rows(&b);
    if (all || strcmp(rows, "command") == 0) command_rows(&b);
    if (all || strcmp(rows, "peers") == 0) peer_rows(&b);
    if (all || strcmp(rows, "memory") == 0) memory_rows(&b, megabytes);
    remove_corpus(&b);
    eng_state_close(b.L);
    eng_buffer_free(&b.text);
    free(b.ends);
    return 0;
}
