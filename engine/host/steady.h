/* steady.h: the same input gives the same bytes.
 *
 * For ENGINE_DETERMINISTIC: random numbers from the seed, no clock, pairs in sorted order; and, for
 * a sandbox too, no addresses in texts. The number format is always C's: the engine never sets a
 * locale. */
#ifndef ENG_HOST_STEADY_H
#define ENG_HOST_STEADY_H

#include <lua.h>

#include "engine.h"

/* Changes the libraries of a state as its options say. May raise. */
void eng_steady_open(lua_State *L, const engine_options *options);

#endif
