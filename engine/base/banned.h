/* banned.h: functions that no source of the engine may call, as they write past an end, keep state
 * between calls, or can't say that they failed. The compiler is given it before every file. */
#ifndef ENG_BASE_BANNED_H
#define ENG_BASE_BANNED_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma GCC poison gets strcpy strcat sprintf vsprintf strncpy strncat strtok
#pragma GCC poison atoi atol atof mktemp tmpnam

#endif
