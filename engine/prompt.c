#include "prompt.h"

#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What is used of libedit: its twin of GNU readline's interface. It is loaded when a prompt begins,
 * so that the command starts without it and runs where it is not. */
typedef char **(*complete_function)(const char *word, int start, int end);
typedef struct editor {
    char *(*readline)(const char *prompt);
    int (*add_history)(const char *line);
    int (*read_history)(const char *path);
    int (*write_history)(const char *path);
    char **(*completion_matches)(const char *word, char *(*next)(const char *, int));
    complete_function *attempted_completion;
    int *completion_append;
} editor;

/* What the handler and the completion know: libedit hands them nothing of ours. One prompt runs at
 * a time. */
static engine *current;
static atomic_bool busy, pressed;
static const editor *used;

static void interrupt(int number) {
    (void)number;
    atomic_store(&pressed, true);
    if (atomic_load(&busy)) engine_interrupt(current);
}

static bool load(void *library, const char *name, void *function) {
    void *found = dlsym(library, name);
    memcpy(function, &found, sizeof found); /* ISO C has no cast from object to function */
    return found != NULL;
}

static bool load_editor(editor *ed) {
    static const char *const names[] = {"libedit.so.2", "libedit.so.0", "libedit.dylib"};
    void *library = NULL;
    for (int i = 0; library == NULL && i < 3; i++)
        library = dlopen(names[i], RTLD_NOW);
    if (library == NULL) return false;
    return load(library, "readline", &ed->readline) &&
           load(library, "add_history", &ed->add_history) &&
           load(library, "read_history", &ed->read_history) &&
           load(library, "write_history", &ed->write_history) &&
           load(library, "rl_completion_matches", &ed->completion_matches) &&
           load(library, "rl_attempted_completion_function", &ed->attempted_completion) &&
           load(library, "rl_completion_append_character", &ed->completion_append);
}

/* ---- completion ---- */

/* Names that `word` can become, with spaces between, as the JSON of a string; or NULL. */
static char *names_for(const char *word) {
    char argument[256];
    for (const char *p = word; *p; p++)
        if (*p == '"' || *p == '\\' || (unsigned char)*p < ' ') return NULL;
    int n = snprintf(argument, sizeof argument, "\"%s\"", word);
    char *names = NULL;
    if (n < 0 || (size_t)n >= sizeof argument) return NULL;
    engine_call(current, "engine.prompt", "complete", argument, &names);
    return names;
}

/* The next name at each call, to be freed by libedit; `again` is 0 at the first. */
static char *next_name(const char *word, int again) {
    static char *names, *rest;
    if (!again) {
        free(names);
        names = rest = names_for(word);
        if (rest != NULL) rest++; /* past the quote */
    }
    size_t n = rest ? strcspn(rest, " \"") : 0;
    if (n == 0) {
        free(names);
        names = rest = NULL;
        return NULL;
    }
    char *name = malloc(n + 1);
    if (name != NULL) memcpy(name, rest, n);
    if (name != NULL) name[n] = '\0';
    rest += n + (rest[n] == ' ');
    return name;
}

static char **complete(const char *word, int start, int end) {
    (void)start;
    (void)end;
    *used->completion_append = '\0';
    return used->completion_matches(word, next_name);
}

/* ---- lines ---- */

/* A line without its end, to be freed; NULL at the end of the input. */
static char *read_plain(const char *prompt) {
    char *line = NULL;
    size_t room = 0;
    fputs(prompt, stdout);
    fflush(stdout);
    ssize_t n = getline(&line, &room, stdin);
    if (n < 0) {
        free(line);
        return NULL;
    }
    if (n > 0 && line[n - 1] == '\n') line[n - 1] = '\0';
    return line;
}

static bool history_path(char *path, size_t size) {
    const char *home = getenv("HOME");
    int n = home ? snprintf(path, size, "%s/.engine_history", home) : -1;
    return n > 0 && (size_t)n < size;
}

/* `text` and a line more, or NULL when memory is out; both are freed. */
static char *join(char *text, char *line) {
    if (text == NULL) return line;
    size_t n = strlen(text), m = strlen(line);
    char *both = realloc(text, n + m + 2);
    if (both == NULL) {
        free(text);
    } else {
        both[n] = '\n';
        memcpy(both + n + 1, line, m + 1);
    }
    free(line);
    return both;
}

/* Runs the text; false when it is not whole yet. */
static bool run_text(engine *e, char *text, bool colours) {
    static const char code[] = "return require 'engine.prompt'.run(...)";
    char *arguments[] = {text};
    int more = 0;
    atomic_store(&busy, true);
    engine_status status = engine_run_code(e, "prompt", code, strlen(code), 1, arguments, &more);
    atomic_store(&busy, false);
    if (status == ENGINE_OK) return more == 0;
    fflush(stdout);
    const char *red = colours ? "\033[31m" : "", *plain = colours ? "\033[0m" : "";
    fprintf(stderr, "%s%s%s\n", red, engine_error(e), plain);
    return true;
}

static void read_lines(engine *e, const editor *ed, bool talk, bool colours) {
    char *text = NULL, *line;
    for (;;) {
        const char *prompt = !talk ? "" : text ? ">> " : "> ";
        atomic_store(&pressed, false);
        line = ed ? ed->readline(prompt) : read_plain(prompt);
        if (line == NULL && atomic_load(&pressed)) { /* Ctrl-C drops what is typed */
            clearerr(stdin);
            free(text);
            text = NULL;
            putchar('\n');
            continue;
        }
        if (line == NULL) break;
        if (ed != NULL && *line != '\0') ed->add_history(line);
        text = join(text, line);
        if (text == NULL) break;
        if (!run_text(e, text, colours)) continue;
        free(text);
        text = NULL;
    }
    if (talk) putchar('\n');
    free(text);
}

bool prompt_run(engine *e, bool colours) {
    editor ed = {0};
    char history[4096];
    bool talk = isatty(0) && isatty(1);
    bool edit = talk && load_editor(&ed);
    bool keep = edit && history_path(history, sizeof history);
    struct sigaction before, action = {.sa_handler = interrupt, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    current = e;
    used = &ed;
    sigaction(SIGINT, &action, &before);
    if (talk) printf("engine %s; Ctrl-D ends\n", engine_version());
    if (edit) *ed.attempted_completion = complete;
    if (keep) ed.read_history(history);
    read_lines(e, edit ? &ed : NULL, talk, colours);
    if (keep && ed.write_history(history) != 0)
        fprintf(stderr, "engine: %s can't be written: %s\n", history, strerror(errno));
    sigaction(SIGINT, &before, NULL);
    current = NULL;
    return !ferror(stdin);
}
