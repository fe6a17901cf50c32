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
    ENGINE_DETERMINISTIC = 1u << 1
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
    uint32_t flags; /* ENGINE_TRUSTED, ENGINE_DETERMINISTIC */
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

/* Runs a Lua script: a path, or the bare name of a built-in script such as "extract", with
 * arguments as `arg` in lua. When the script returns an integer, it is stored in *exit_code (else
 * 0); exit_code may be NULL. */
engine_status engine_run(engine *e, const char *script, int argc, char *const *argv,
                         int *exit_code);

/* Calls function `function` of the Lua module `module` with one value decoded from the JSON text
 * `argument` (NULL: no argument), and encodes its first result as JSON. *result is then a string
 * that the caller frees with free(); result may be NULL. A Lua `nil, message` is ENGINE_FAILED
 * with that message. */
engine_status engine_call(engine *e, const char *module, const char *function, const char *argument,
                          char **result);

/* Ends the call that the engine is in, or else its next one, with ENGINE_LIMIT. From any thread,
 * and from a signal handler. */
void engine_interrupt(engine *e);

/* What went wrong in the last call that did not return ENGINE_OK, with file, line and traceback;
 * "" when nothing did. Valid until the next call on the engine. */
const char *engine_error(const engine *e);

#ifdef __cplusplus
}
#endif

#endif
