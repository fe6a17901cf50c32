/* engine.core.watch: which files of a list have changed, told by the system where it can (inotify),
 * else by looking. */
#include <errno.h>
#include <fcntl.h>
#include <lauxlib.h>
#include <poll.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/inotify.h>
#endif

#include "bind/bind.h"
#include "host/limits.h"

static const char WATCHER[] = "engine.watcher";
enum { WATCHER_FILES = 1 };
/* Milliseconds: from one look at the files, and whether the call must end, to the next; and how
 * long writing takes. */
enum { LOOK_EVERY = 250, LIMITS_EVERY = 20, SETTLE = 30 };

typedef struct watcher {
    int fd; /* of inotify, or -1 */
} watcher;

/* A word for the state of a file: when it was changed, its size and number; "" where it is none. */
static void push_state(lua_State *L, const char *path) {
    struct stat s;
    if (stat(path, &s) != 0)
        lua_pushliteral(L, "");
    else
        lua_pushfstring(L, "%I.%I %I %I", (LUAI_UACINT)s.st_mtim.tv_sec,
                        (LUAI_UACINT)s.st_mtim.tv_nsec, (LUAI_UACINT)s.st_size,
                        (LUAI_UACINT)s.st_ino);
}

/* state(path) -> a word that changes when the file does, "" where there is none */
static int watch_state(lua_State *L) {
    push_state(L, luaL_checkstring(L, 1));
    return 1;
}

/* Editors write beside a file and rename: the folder is what is watched. */
static void watch_folder(int fd, const char *path) {
#ifdef __linux__
    char folder[4096];
    const char *slash = strrchr(path, '/');
    size_t n = slash ? (size_t)(slash - path) : 0;
    if (n >= sizeof folder) return;
    memcpy(folder, path, n);
    folder[n] = '\0';
    const char *name = n > 0 ? folder : slash ? "/" : ".";
    inotify_add_watch(fd, name, IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_DELETE);
#else
    (void)fd;
    (void)path;
#endif
}

/* open(paths) -> watcher */
static int watch_open(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    watcher *w = lua_newuserdatauv(L, sizeof *w, 1);
    w->fd = -1;
    luaL_setmetatable(L, WATCHER);
#ifdef __linux__
    w->fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
#endif
    lua_newtable(L); /* path -> state */
    lua_Integer n = luaL_len(L, 1);
    for (lua_Integer i = 1; i <= n; i++) {
        lua_rawgeti(L, 1, i);
        const char *path = luaL_checkstring(L, -1);
        if (w->fd >= 0) watch_folder(w->fd, path);
        push_state(L, path);
        lua_rawset(L, -3);
    }
    lua_setiuservalue(L, -2, WATCHER_FILES);
    return 1;
}

static watcher *check_watcher(lua_State *L) {
    return luaL_checkudata(L, 1, WATCHER);
}

static int watcher_close(lua_State *L) {
    watcher *w = check_watcher(L);
    if (w->fd >= 0) close(w->fd);
    w->fd = -1;
    return 0;
}

/* Leaves the list of paths whose state is another than before, and remembers the new ones. */
static lua_Integer push_changed(lua_State *L) {
    lua_Integer n = 0;
    lua_settop(L, 2);
    lua_newtable(L);
    lua_getiuservalue(L, 1, WATCHER_FILES);
    lua_pushnil(L);
    while (lua_next(L, 4)) {
        push_state(L, lua_tostring(L, 5));
        if (!lua_rawequal(L, 6, 7)) {
            lua_pushvalue(L, 5);
            lua_rawseti(L, 3, ++n);
            lua_pushvalue(L, 5);
            lua_pushvalue(L, 7);
            lua_rawset(L, 4);
        }
        lua_settop(L, 5);
    }
    lua_settop(L, 3);
    return n;
}

static void drain(int fd) {
    char events[4096];
    while (fd >= 0 && read(fd, events, sizeof events) > 0)
        ;
}

static int milliseconds_since(const struct timespec *start) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int)((now.tv_sec - start->tv_sec) * 1000 + (now.tv_nsec - start->tv_nsec) / 1000000);
}

/* poll() of both that ends, by an error, where a limit is reached. */
static int poll_looking(lua_State *L, struct pollfd *fds, int milliseconds) {
    for (;; milliseconds -= LIMITS_EVERY) {
        int ready = poll(fds, 2, milliseconds < LIMITS_EVERY ? milliseconds : LIMITS_EVERY);
        if (ready != 0 || milliseconds <= LIMITS_EVERY) return ready;
        eng_limits_look(L);
    }
}

/* watcher:wait(seconds [, fd]) -> list of the paths that changed, empty when the time is over or
 * the descriptor can be read first */
static int watcher_wait(lua_State *L) {
    watcher *w = check_watcher(L);
    int limit = (int)(luaL_checknumber(L, 2) * 1000), left;
    int other = (int)luaL_optinteger(L, 3, -1);
    struct timespec start;
    clock_gettime(CLOCK_MONOTONIC, &start);
    while (push_changed(L) == 0 && (left = limit - milliseconds_since(&start)) > 0) {
        struct pollfd fds[2] = {{.fd = w->fd, .events = POLLIN}, {.fd = other, .events = POLLIN}};
        if (w->fd < 0 && left > LOOK_EVERY) left = LOOK_EVERY;
        int ready = poll_looking(L, fds, left);
        if (ready < 0 && errno != EINTR) break;
        if (ready > 0 && fds[1].revents) break;
        if (ready > 0) poll(NULL, 0, SETTLE); /* a file is often written in several steps */
        drain(w->fd);
    }
    return 1;
}

int eng_bind_watch(lua_State *L) {
    static const luaL_Reg methods[] = {
        {"wait", watcher_wait}, {"close", watcher_close}, {"__gc", watcher_close}, {NULL, NULL}};
    static const luaL_Reg module[] = {{"open", watch_open}, {"state", watch_state}, {NULL, NULL}};
    luaL_newmetatable(L, WATCHER);
    luaL_setfuncs(L, methods, 0);
    lua_pushvalue(L, -1);
    lua_setfield(L, -2, "__index");
    lua_pop(L, 1);
    luaL_newlib(L, module);
    return 1;
}
