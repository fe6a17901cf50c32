/* engine.host: what a script may ask of the process that it runs in. */
#include <dirent.h>
#include <errno.h>
#include <lauxlib.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include "engine.h"
#include "host/search.h"
#include "host/state.h"

static int host_isatty(lua_State *L) {
    lua_pushboolean(L, isatty((int)luaL_checkinteger(L, 1)));
    return 1;
}

static int host_columns(lua_State *L) {
    struct winsize size = {0};
    int fd = (int)luaL_checkinteger(L, 1);
    if (ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 0;
    lua_pushinteger(L, size.ws_col);
    return 1;
}

static int host_seconds(lua_State *L) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    lua_pushnumber(L, (lua_Number)now.tv_sec + (lua_Number)now.tv_nsec / 1e9);
    return 1;
}

static int host_take_signals(lua_State *L) {
    const engine_options *options = eng_state_options(L);
    int fd = options->take_signals ? options->take_signals() : -1;
    if (fd < 0) return 0;
    lua_pushinteger(L, fd);
    return 1;
}

static int host_signal(lua_State *L) {
    struct pollfd signals = {.fd = (int)luaL_checkinteger(L, 1), .events = POLLIN};
    unsigned char number;
    if (poll(&signals, 1, 0) != 1 || read(signals.fd, &number, 1) != 1) return 0;
    lua_pushinteger(L, number);
    return 1;
}

static int close_folder(lua_State *L) {
    DIR **folder = lua_touserdata(L, 1);
    if (*folder != NULL) closedir(*folder);
    *folder = NULL;
    return 0;
}

/* Names in the folder, in no order and without those that begin with a dot; or nil, message. */
static int host_folder(lua_State *L) {
    const char *path = luaL_checkstring(L, 1);
    DIR **folder = lua_newuserdatauv(L, sizeof *folder, 0);
    *folder = NULL;
    lua_createtable(L, 0, 1); /* so that an error on the way leaves nothing open */
    lua_pushcfunction(L, close_folder);
    lua_setfield(L, -2, "__gc");
    lua_setmetatable(L, -2);
    *folder = opendir(path);
    if (*folder == NULL) {
        luaL_pushfail(L);
        lua_pushfstring(L, "%s: %s", path, strerror(errno));
        return 2;
    }
    lua_newtable(L);
    lua_Integer n = 0;
    for (const struct dirent *entry; (entry = readdir(*folder)) != NULL;) {
        if (entry->d_name[0] == '.') continue;
        lua_pushstring(L, entry->d_name);
        lua_rawseti(L, -2, ++n);
    }
    closedir(*folder);
    *folder = NULL;
    return 1;
}

int eng_bind_host(lua_State *L) {
    static const luaL_Reg functions[] = {{"columns", host_columns},
                                         {"folder", host_folder},
                                         {"isatty", host_isatty},
                                         {"seconds", host_seconds},
                                         {"signal", host_signal},
                                         {"take_signals", host_take_signals},
                                         {NULL, NULL}};
    luaL_newlib(L, functions);
    lua_pushliteral(L, ENGINE_VERSION);
    lua_setfield(L, -2, "version");
    lua_getfield(L, LUA_REGISTRYINDEX, ENG_SCRIPT_DIR);
    lua_setfield(L, -2, "script_dir");
    return 1;
}
