/* log.h: what scripts say with `warn` goes to the host's log. */
#ifndef ENG_HOST_LOG_H
#define ENG_HOST_LOG_H

#include <lua.h>

#include "engine.h"

/* Sets the state's warnings up. May raise (memory). */
void eng_log_open(lua_State *L, const engine_options *options);

#endif
