/* json.h: the parts of engine.json.
 *
 * null is the light userdata NULL; an array is a table with the metatable ENG_JSON_ARRAY, or on
 * the way out any table t with #t > 0. */
#ifndef ENG_BIND_JSON_H
#define ENG_BIND_JSON_H

#include <lua.h>

#define ENG_JSON_ARRAY "engine.json.array"

/* decode(string): the value, or nil and a message with line and column. Objects become tables,
 * arrays marked tables, null json.null; the last of equal keys counts. Refuses more than
 * ENG_JSON_DEPTH levels. */
int eng_json_decode(lua_State *L);

/* encode(value [, {indent = n, keys = {"id", ...}}]): a string. Keys come in the order of `keys`,
 * then sorted by bytes, at every level. Integers stay integers, floats take eng_buffer_double's
 * form, and bytes that are no UTF-8 become U+FFFD. Raises, naming the place, on what JSON has no
 * form for: NaN and infinity, functions, keys that are no strings, arrays with holes, cycles,
 * depth. Metamethods are not called. */
int eng_json_encode(lua_State *L);

/* Makes the metatables that both need; leaves the stack as it was. May raise. */
void eng_json_prepare(lua_State *L);

#endif
