/* cameo.h: CAMEO codes (Schrodt 2012) and PLOVER types, from one to the other. */
#ifndef ENG_WORLD_CAMEO_H
#define ENG_WORLD_CAMEO_H

#include "world/event.h"

/* The nearest CAMEO code (Schrodt 2012) of a type with its mode and act, such as "161"; never
 * NULL. mode and act may be NULL. */
const char *eng_event_cameo(eng_event_type type, const char *mode, const char *act);

/* The PLOVER type and mode of a CAMEO code of two to four digits, as the conversion table of the
 * PLOVER manual (2021) and this project's reading of it (events that lift restrictions are CONCEDE)
 * give them; *mode may become NULL. ENG_EVENT_TYPES for a statement (01), which PLOVER does not
 * code, and for what is no CAMEO code. */
eng_event_type eng_cameo_type(const char *code, const char **mode);

#endif
