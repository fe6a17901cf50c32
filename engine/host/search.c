#include "host/search.h"

#include <lauxlib.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "host/files.h"

static const char STDLIB_DIR[] = "engine.stdlib_dir";

/* Pushes the bytes of stdlib/NAME in the folder on disk, which wins over the built-in file, and its
 * path, which is returned; or pushes nothing and returns NULL. */
static const char *push_replaced(lua_State *L, const char *name) {
    bool inside = strstr(name, "..") == NULL; /* the folder, and not one above it */
    if (lua_getfield(L, LUA_REGISTRYINDEX, STDLIB_DIR) != LUA_TSTRING || !inside) {
        lua_pop(L, 1);
        return NULL;
    }
    const char *path = lua_pushfstring(L, "%s/%s", lua_tostring(L, -1), name);
    eng_buffer bytes = {0};
    bool found = eng_read_file(path, &bytes, NULL);
    /* The bytes are held outside Lua while Lua copies them: at most one allocation can fail
     * here, and then the host is closing down anyway. */
    if (found) lua_pushlstring(L, bytes.data ? bytes.data : "", bytes.size);
    eng_buffer_free(&bytes);
    if (!found) {
        lua_pop(L, 2);
        return NULL;
    }
    lua_replace(L, -3); /* -> bytes path */
    return lua_tostring(L, -1);
}

/* The built-in file stdlib/NAME, or NULL. */
static const eng_file *builtin(lua_State *L, const char *name) {
    const eng_file *file = eng_builtin_file(lua_pushfstring(L, "stdlib/%s", name));
    lua_pop(L, 1);
    return file;
}

/* Pushes the chunk of stdlib/NAME, compiled already where it is built in, and returns its path for
 * messages; or returns NULL where there is no such file. Raises what is wrong in it, where `raise`,
 * else the message stands in the chunk's place. */
static const char *push_chunk(lua_State *L, const char *name, bool raise) {
    int status;
    size_t size;
    const char *path = push_replaced(L, name);
    const eng_file *file = path ? NULL : builtin(L, name);
    if (path != NULL) {
        const char *bytes = lua_tolstring(L, -2, &size);
        status = luaL_loadbufferx(L, bytes, size, lua_pushfstring(L, "@%s", path), "t");
    } else if (file != NULL && file->code != NULL) {
        path = file->name;
        status = luaL_loadbufferx(L, file->code, file->code_size, path, "b");
    } else {
        return NULL;
    }
    if (status != LUA_OK && raise) lua_error(L);
    return path;
}

/* package.searchers entry: "engine.rules" -> stdlib/engine/rules.lua. */
static int search_stdlib(lua_State *L) {
    const char *module = luaL_checkstring(L, 1);
    luaL_gsub(L, module, ".", "/");
    const char *name = lua_pushfstring(L, "%s.lua", lua_tostring(L, -1));
    const char *path = push_chunk(L, name, true);
    if (path == NULL) {
        lua_pushfstring(L, "no file 'stdlib/%s' in the standard library", name);
        return 1;
    }
    lua_pushstring(L, path);
    return 2;
}

/* Optional modules stand beside the command, or in lib/engine where it is installed:
 * "modules.sqlite" is modules/sqlite.so there. Where the system does not say what runs, none are
 * found. */
static void add_modules(lua_State *L) {
    char path[4096];
    ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);
    if (n <= 0 || (size_t)n >= sizeof path - 1) return;
    path[n] = '\0';
    char *slash = strrchr(path, '/');
    if (slash == NULL) return;
    *slash = '\0';
    lua_getfield(L, -1, "cpath"); /* -> package cpath */
    lua_pushfstring(L, "%s/?.so;%s/../lib/engine/?.so;%s", path, path, lua_tostring(L, -1));
    lua_setfield(L, -3, "cpath");
    lua_pop(L, 1);
}

void eng_search_open(lua_State *L, const char *stdlib_dir) {
    if (stdlib_dir != NULL) {
        lua_pushstring(L, stdlib_dir);
        lua_setfield(L, LUA_REGISTRYINDEX, STDLIB_DIR);
    }
    lua_getglobal(L, "package");
    add_modules(L);
    lua_getfield(L, -1, "searchers"); /* -> package searchers */
    lua_Integer n = luaL_len(L, -1);
    for (lua_Integer i = n; i >= 2; i--) { /* make room after the preload searcher */
        lua_rawgeti(L, -1, i);
        lua_rawseti(L, -2, i + 1);
    }
    lua_pushcfunction(L, search_stdlib);
    lua_rawseti(L, -2, 2);
    lua_pop(L, 2);
}

void eng_search_script_dir(lua_State *L, const char *script_path) {
    const char *slash = strrchr(script_path, '/');
    if (slash == NULL)
        lua_pushliteral(L, ".");
    else
        lua_pushlstring(L, script_path, slash == script_path ? 1 : (size_t)(slash - script_path));
    const char *dir = lua_tostring(L, -1);
    lua_pushvalue(L, -1);
    lua_setfield(L, LUA_REGISTRYINDEX, ENG_SCRIPT_DIR);
    lua_getglobal(L, "package");
    lua_getfield(L, -1, "path"); /* -> dir package path */
    lua_pushfstring(L, "%s/?.lua;%s/?/init.lua;%s", dir, dir, lua_tostring(L, -1));
    lua_setfield(L, -3, "path");
    lua_pop(L, 3);
}

static int no_file(lua_State *L, const char *name) {
    luaL_pushfail(L);
    lua_pushfstring(L, "no file '%s' in the standard library", name);
    return 2;
}

static int files_read(lua_State *L) {
    const char *name = luaL_checkstring(L, 1);
    if (push_replaced(L, name) != NULL) {
        lua_pop(L, 1);
        return 1;
    }
    const eng_file *file = builtin(L, name);
    if (file == NULL) return no_file(L, name);
    lua_pushlstring(L, file->data, file->size);
    return 1;
}

/* load(name) -> function | nil, message */
static int files_load(lua_State *L) {
    const char *name = luaL_checkstring(L, 1);
    if (push_chunk(L, name, false) == NULL) return no_file(L, name);
    if (lua_isfunction(L, -1)) return 1;
    luaL_pushfail(L);
    lua_insert(L, -2);
    return 2;
}

/* Opening shows it: a file that is there but can't be read is named when it is read. */
static int files_replaced(lua_State *L) {
    const char *name = luaL_checkstring(L, 1);
    FILE *in = NULL;
    bool inside = strstr(name, "..") == NULL;
    if (lua_getfield(L, LUA_REGISTRYINDEX, STDLIB_DIR) == LUA_TSTRING && inside)
        in = fopen(lua_pushfstring(L, "%s/%s", lua_tostring(L, -1), name), "rb");
    lua_pushboolean(L, in != NULL);
    if (in != NULL) fclose(in);
    return 1;
}

static int files_list(lua_State *L) {
    const char *prefix = luaL_optstring(L, 1, "");
    size_t n = strlen(prefix);
    lua_newtable(L);
    lua_Integer count = 0;
    for (const eng_file *file = eng_builtin_files; file->name != NULL; file++) {
        if (strncmp(file->name, "stdlib/", 7) != 0) continue;
        if (strncmp(file->name + 7, prefix, n) != 0) continue;
        lua_pushstring(L, file->name + 7);
        lua_rawseti(L, -2, ++count);
    }
    return 1;
}

static int files_scripts(lua_State *L) {
    static const char folder[] = "scripts/", ending[] = ".lua";
    size_t before = strlen(folder), after = strlen(ending);
    lua_newtable(L);
    lua_Integer count = 0;
    for (const eng_file *file = eng_builtin_files; file->name != NULL; file++) {
        size_t n = strlen(file->name);
        if (strncmp(file->name, folder, before) != 0 || n < before + after) continue;
        lua_createtable(L, 0, 2);
        lua_pushlstring(L, file->name + before, n - before - after);
        lua_setfield(L, -2, "name");
        lua_pushlstring(L, file->data, strcspn(file->data, "\n"));
        lua_setfield(L, -2, "head");
        lua_rawseti(L, -2, ++count);
    }
    return 1;
}

int eng_bind_files(lua_State *L) {
    static const luaL_Reg functions[] = {{"read", files_read},       {"load", files_load},
                                         {"list", files_list},       {"replaced", files_replaced},
                                         {"scripts", files_scripts}, {NULL, NULL}};
    luaL_newlib(L, functions);
    return 1;
}
