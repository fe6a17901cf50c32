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

#ifdef __cplusplus
extern "C" {
#endif

#define ENGINE_VERSION "0.1.0"

typedef struct engine engine;

typedef enum engine_status {
    ENGINE_OK = 0,
    ENGINE_FAILED = 1, /* the script or the call raised an error; engine_error has the words */
    ENGINE_USAGE = 2,  /* no such script, module or function */
    ENGINE_MEMORY = 4  /* memory is out; the engine can still be closed */
} engine_status;

/* How an engine is made. Set `size` to sizeof(engine_options); later versions add fields at the
 * end, and fields left at zero take their defaults. */
typedef struct engine_options {
    size_t size;
    const char *stdlib_dir; /* a folder whose files override the built-in standard library */
    /* Called by a script that can end in good order when it is asked to, as `extract` can. Returns
     * a descriptor on which one byte, a signal's number, can be read when it should end; it stays
     * the host's, and so do signals: the engine touches no handler. Less than 0, or NULL here:
     * scripts run to their end. */
    int (*take_signals)(void);
} engine_options;

/* A new engine, or NULL when memory is out or options->size is not known. NULL options take the
 * defaults. Close it with engine_close. */
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

/* What went wrong in the last call that did not return ENGINE_OK, with file, line and traceback;
 * "" when nothing did. Valid until the next call on the engine. */
const char *engine_error(const engine *e);

#ifdef __cplusplus
}
#endif

#endif
