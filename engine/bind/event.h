/* event.h: events as Lua tables. */
#ifndef ENG_BIND_EVENT_H
#define ENG_BIND_EVENT_H

#include <lua.h>

#include "world/event.h"

/* All functions here may raise. */

/* Each sets a field of the table on top of the stack; absent texts and dates set nothing. */
void eng_set_text(lua_State *L, const char *key, const char *text);
void eng_set_date(lua_State *L, const char *key, eng_date date);

/* Leaves {start, end}. */
void eng_push_span(lua_State *L, const uint32_t span[2]);

/* Leaves the event with the keys of its JSON, and `context`; absent values are absent. */
void eng_push_event(lua_State *L, const eng_event *event);

/* An event that is judged, and the table that shows it: a field is set when it is read, as long as
 * it is judged. */
typedef struct eng_shown {
    const eng_event *event; /* NULL: none is */
    const void *table;
} eng_shown;

/* Leaves the metatable of such tables; returns what they show, which is as long as the state. */
eng_shown *eng_push_shown_type(lua_State *L);

/* Leaves the table of the event, with the metatable at index `type`. */
void eng_push_shown(lua_State *L, int type, eng_shown *shown, const eng_event *event);

/* Sets all fields of the table on top of the stack, where it is such a table. */
void eng_show_all(lua_State *L);

/* Leaves the function event_json(event [, meta]): see event_json.c. */
void eng_push_event_json(lua_State *L);

#endif
