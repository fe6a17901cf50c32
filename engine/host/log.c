#include "host/log.h"

#include <lauxlib.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"

static const char LOG[] = "engine.log";

typedef struct state_log {
    const engine_options *options;
    eng_buffer message; /* the pieces that have come so far */
    bool off;
} state_log;

/* A message that begins with @ is a command to what warns, as in lua. */
static void control(state_log *log, const char *message) {
    if (strcmp(message, "@off") == 0) log->off = true;
    if (strcmp(message, "@on") == 0) log->off = false;
}

static void on_warning(void *data, const char *piece, int more) {
    state_log *log = data;
    if (!more && log->message.size == 0 && piece[0] == '@') {
        control(log, piece);
        return;
    }
    eng_buffer_puts(&log->message, piece);
    if (more) return;
    const char *message = log->message.failed ? "out of memory" : log->message.data;
    if (message == NULL) message = "";
    if (!log->off && log->options->log != NULL) log->options->log(log->options->log_data, message);
    if (!log->off && log->options->log == NULL) fprintf(stderr, "engine: %s\n", message);
    eng_buffer_clear(&log->message);
}

/* The log is gone before the last finalisers have run, which may warn too. */
static int close_log(lua_State *L) {
    state_log *log = lua_touserdata(L, 1);
    lua_setwarnf(L, NULL, NULL);
    eng_buffer_free(&log->message);
    return 0;
}

void eng_log_open(lua_State *L, const engine_options *options) {
    state_log *log = lua_newuserdatauv(L, sizeof *log, 0);
    *log = (state_log){.options = options};
    lua_createtable(L, 0, 1);
    lua_pushcfunction(L, close_log);
    lua_setfield(L, -2, "__gc");
    lua_setmetatable(L, -2);
    lua_setfield(L, LUA_REGISTRYINDEX, LOG);
    lua_setwarnf(L, on_warning, log);
}
