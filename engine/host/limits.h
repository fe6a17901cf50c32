/* limits.h: what a call into a Lua state may use: memory, steps, time, and until when.
 *
 * The limits of a state are its allocator's data, so that they are found from any of its
 * coroutines. Memory is counted when it is taken. Steps, time and the interrupt are looked at by a
 * hook every few instructions of Lua's machine, and by C functions that may run for long, through
 * eng_limits_tick. Once a limit is reached the call is over: the hook fires on every line and keeps
 * raising, and pcall, xpcall and coroutines pass the error on. */
#ifndef ENG_HOST_LIMITS_H
#define ENG_HOST_LIMITS_H

#include <lua.h>
#include <stdbool.h>

#include "base/meter.h"
#include "engine.h"

typedef struct eng_limits eng_limits;

/* Limits as the options say, which must outlive them; NULL when memory is out. */
eng_limits *eng_limits_new(const engine_options *options);
void eng_limits_free(eng_limits *x);

/* The allocator of a state that has these limits as its data. */
void *eng_limits_allocate(void *limits, void *block, size_t old_size, size_t new_size);

/* Sets the hook of a new state, and puts pcall, xpcall, coroutine.resume and coroutine.wrap that
 * pass on a reached limit into its libraries; nothing where there are no limits and no interrupts.
 * May raise. */
void eng_limits_open(lua_State *L);

eng_limits *eng_limits_of(lua_State *L);
eng_meter *eng_limits_meter(lua_State *L);

/* Between these the limits count; calls may be within calls, and the outermost one counts. The end
 * says what was reached, in words that live as long as the limits, or NULL. `memory`: the call
 * failed for want of memory. */
void eng_limits_begin(lua_State *L);
const char *eng_limits_end(lua_State *L, bool memory);

/* Whether one is reached. Then no more is done, not even to explain an error. */
bool eng_limits_reached(lua_State *L);

/* For C functions: `steps` more are done. Raises where a limit is reached. */
void eng_limits_tick(lua_State *L, unsigned steps);

/* The same for what waits: it looks at once, as no work is done. */
void eng_limits_look(lua_State *L);

/* For what got no memory and says so in another way than Lua: raises where memory has a limit. */
void eng_limits_no_memory(lua_State *L);

/* Raises: a state that works for this one has reached a limit, in the words of `why`'s first line.
 */
void eng_limits_pass(lua_State *L, const char *why);

/* Before an object with an arena is made: collects garbage where arenas have grown by much, since
 * Lua's collector does not know how large what it could free is. */
void eng_limits_collect(lua_State *L);

/* Fills in what is used of memory, and what the last call took of steps and time. */
void eng_limits_usage(const eng_limits *x, engine_usage *usage);

/* From any thread, and from a signal handler. */
void eng_limits_interrupt(eng_limits *x);

#endif
