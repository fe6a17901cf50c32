/* function.h: functions of the host that scripts can call. */
#ifndef ENG_HOST_FUNCTION_H
#define ENG_HOST_FUNCTION_H

#include <lua.h>

#include "engine.h"

typedef struct eng_host_function {
    const char *module, *name;
    engine_function call;
    void *data;
} eng_host_function;

/* A lua_CFunction that takes an eng_host_function, a light userdata, and puts it into its module,
 * which is made where it is not loaded. */
int eng_register_function(lua_State *L);

#endif
