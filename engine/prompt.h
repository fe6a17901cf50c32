/* prompt.h: engine -i, a line of Lua at a time. */
#ifndef PROMPT_H
#define PROMPT_H

#include <stdbool.h>

#include "engine.h"

/* Reads lines until the end of standard input, runs each and prints what it gives. On a terminal
 * lines are edited, kept from one time to the next and completed with the tab key where libedit is
 * at hand. Ctrl-C ends what runs. False when the input can't be read. */
bool prompt_run(engine *e, bool colours);

#endif
