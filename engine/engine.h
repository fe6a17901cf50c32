/* engine.h: read news into events, keep the map of alliances, ask what if.
 *
 * This header is the whole public interface of libengine. Text is UTF-8; values go in and out as
 * JSON; strings given in stay yours. One engine is used by one thread at a time; any number of
 * engines may live side by side, and they share nothing.
 *
 *     engine *e = engine_open(NULL);
 *     char *events = NULL;
 *     if (engine_call(e, "engine", "records",
 *                     "{\"text\": \"Egypt has pulled out of the Arab League.\"}", &events) ==
 *         ENGINE_OK)
 *         puts(events);
 *     else
 *         fprintf(stderr, "%s\n", engine_error(e));
 *     free(events);
 *     engine_close(e);
 */
#ifndef ENGINE_H
#define ENGINE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif
#ifdef __GNUC__
#pragma GCC visibility push(default)
#endif

#define ENGINE_VERSION "0.1.0"

typedef struct engine engine;

typedef enum engine_status {
    ENGINE_OK = 0,
    ENGINE_FAILED = 1, /* the script or the call raised an error; engine_error has the words */
    ENGINE_USAGE = 2,  /* no such script, module or function, or no JSON where it is wanted */
    ENGINE_LIMIT = 4,  /* a limit of the options was reached, or engine_interrupt was called */
    ENGINE_MEMORY = 5  /* the allocator has no more; the engine can still be closed */
} engine_status;

/* Flags of engine_options. */
enum {
    /* Scripts may do all that the process may: files, C modules, other programs. Without it they
     * have what computes, and nothing that reaches outside the engine. */
    ENGINE_TRUSTED = 1u << 0,
    /* The same input gives the same bytes: random numbers begin at `seed`, and scripts have no
     * clock and no addresses. */
    ENGINE_DETERMINISTIC = 1u << 1,
    /* engine_interrupt will not be called: trusted scripts without limits then run at Lua's full
     * speed, which is up to twice as fast in loops. Articles are read as fast either way. */
    ENGINE_UNINTERRUPTED = 1u << 2
};

/* How an engine is made. Set `size` to sizeof(engine_options) and the rest to zero, then what you
 * want: a field that is zero takes its default. Later versions add fields at the end. The engine
 * keeps copies of the strings; what the functions are handed as `data` must outlive it. */
typedef struct engine_options {
    size_t size;
    const char *stdlib_dir; /* a folder whose files override the built-in standard library */
    /* Called by a script that can end in good order when it is asked to, as `extract` can. Returns
     * a descriptor on which one byte, a signal's number, can be read when it should end; it stays
     * the host's, and so do signals: the engine touches no handler. Less than 0, or NULL here:
     * scripts run to their end. */
    int (*take_signals)(void);
    uint32_t flags; /* ENGINE_TRUSTED, ENGINE_DETERMINISTIC, ENGINE_UNINTERRUPTED */
    /* Limits; 0 for none. Memory is that of the engine at any time, Lua's and the texts' and
     * worlds' in C together; steps (instructions of Lua's machine) and time are for each call from
     * the host. A call that would go beyond one ends with ENGINE_LIMIT. */
    uint64_t memory; /* bytes */
    uint64_t steps;
    uint64_t milliseconds;
    /* Where Lua's memory comes from instead of malloc: gives a block of new_size bytes with what
     * `block` held, or NULL; frees it where new_size is 0. `block` is NULL for a new one. Shrinking
     * must not fail. */
    void *(*allocate)(void *data, void *block, size_t old_size, size_t new_size);
    void *allocate_data;
    /* Told what scripts say with `warn`, a message without its end of line. NULL: standard error.
     */
    void (*log)(void *data, const char *message);
    void *log_data;
    uint64_t seed; /* of random numbers; 0 begins anew in each engine, at 1 if deterministic */
} engine_options;

/* A new engine, or NULL when memory is out or options->size is wrong: too small to be one, or of a
 * later version with fields set that this one does not know. NULL options take the defaults. Close
 * it with engine_close. */
engine *engine_open(const engine_options *options);

/* Frees the engine and everything it made. NULL is fine. */
void engine_close(engine *e);

/* The version of the library, as ENGINE_VERSION is that of this header. */
const char *engine_version(void);

/* ---- scripts and functions ---- */

/* Runs a Lua script: a path, or the bare name of a built-in script such as "extract", with
 * arguments as `arg` in lua. When the script returns an integer, it is stored in *exit_code (else
 * 0); exit_code may be NULL. */
engine_status engine_run(engine *e, const char *script, int argc, char *const *argv,
                         int *exit_code);

/* The same for Lua source in memory, of `size` bytes. `name` is what errors call it, and arg[0]. */
engine_status engine_run_code(engine *e, const char *name, const char *code, size_t size, int argc,
                              char *const *argv, int *exit_code);

/* Calls function `function` of the Lua module `module` with one value decoded from the JSON text
 * `argument` (NULL: no argument), and encodes its first result as JSON. *result is then a string
 * that the caller frees with free(), else NULL; result may be NULL. A Lua `nil, message` is
 * ENGINE_FAILED with that message. */
engine_status engine_call(engine *e, const char *module, const char *function, const char *argument,
                          char **result);

/* A function of the host. `argument` is the JSON of the value that the script gave, NULL for none,
 * and is gone when the function returns. It sets *result to a string from malloc, which the engine
 * frees, or leaves it NULL: with ENGINE_OK the JSON of what the script gets, else why it failed,
 * which is raised in the script. It runs in the thread of the call that the engine is in and must
 * not use the engine, but for engine_interrupt. */
typedef engine_status (*engine_function)(void *data, const char *argument, char **result);

/* Gives scripts a function of the host, as require "MODULE".FUNCTION(value). A module is of the
 * host's own, such as "host", or one that has been loaded. The states of `-j N` do not have it. */
engine_status engine_register(engine *e, const char *module, const char *function,
                              engine_function call, void *data);

/* ---- articles to events ---- */

/* Reads with these rules and names from now on: {"rules": [...], "names": [...]}, paths or names of
 * packs as for `engine extract`, either absent for the built-in ones alone; NULL for both. Rules
 * come besides the built-in ones. In the place of a path may stand {"file": ..., "source": ...},
 * what the host has read itself: scripts that are not trusted open no files. On an error the engine
 * reads as before. */
engine_status engine_load_rules(engine *e, const char *options);

/* Loads rules and names again where their files have changed. *changed is the JSON list of those
 * files, to be freed with free(); changed may be NULL. On an error the engine reads as before. */
engine_status engine_refresh(engine *e, char **changed);

/* Reads an article, {"text", "id", "date", "title", "source", "url"} of which only text is needed,
 * and keeps its events until they are taken. */
engine_status engine_push_article(engine *e, const char *article);

/* Takes the events kept so far, in the order of the articles and of their texts: a JSON list of
 * objects as `engine extract` prints them, to be freed with free(). */
engine_status engine_take_events(engine *e, char **events);

/* ---- the world ---- */

/* Begins from a world that engine_save_world or `engine world --save` wrote; NULL: from the
 * built-in actors and alliances, as an engine does that is told nothing. */
engine_status engine_load_world(engine *e, const char *world);

/* Applies events, a JSON list as from engine_take_events, in that order. It stops at one that is
 * wrong, and says which. */
engine_status engine_apply_events(engine *e, const char *events);

/* *world is the JSON of the world, to be freed with free(). */
engine_status engine_save_world(engine *e, char **world);

/* ---- limits and errors ---- */

/* Ends the call that the engine is in, or else its next one, with ENGINE_LIMIT, and what works for
 * it in other threads. From any thread, and from a signal handler. What trusted scripts do inside
 * the C functions of Lua and LPeg, as a pattern that tries for ever, is not ended; in a sandbox it
 * is. */
void engine_interrupt(engine *e);

/* What an engine has used. Set `size` to sizeof(engine_usage); later versions add fields. */
typedef struct engine_usage {
    size_t size;
    uint64_t memory;       /* bytes now; see memory in engine_options */
    uint64_t most_memory;  /* the most there was */
    uint64_t steps;        /* of the last call, to some thousand */
    uint64_t milliseconds; /* of the last call */
    uint64_t articles;     /* pushed since the engine was opened */
    uint64_t events;       /* found in them */
} engine_usage;

/* Fills the fields that the struct's size has room for. */
void engine_get_usage(const engine *e, engine_usage *usage);

/* What went wrong in the last call that did not return ENGINE_OK, with file, line and traceback;
 * "" when nothing did. Valid until the next call on the engine, as are the two below. */
const char *engine_error(const engine *e);

/* The file and line that it names: of a script or a pack; "" and 0 where it names none. */
const char *engine_error_file(const engine *e);
int engine_error_line(const engine *e);

#ifdef __GNUC__
#pragma GCC visibility pop
#endif
#ifdef __cplusplus
}
#endif

#endif
