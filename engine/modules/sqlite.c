/* modules.sqlite: SQLite databases for Lua, as much of it as engine.sqlite needs.
 *
 *   open(path, mode) -> database, or nil and a message; mode "r" reads only, "w" makes the file
 *   database:exec(sql) -> true, or nil and a message; any number of statements
 *   database:prepare(sql) -> statement, or nil and a message
 *   database:close()
 *   statement:bind(...) -> statement, or nil and a message; nil, booleans, numbers and strings
 *   statement:next() -> true and the row's columns; false at the end; nil and a message
 *
 * Databases and statements are closed by :close(), at the end of the scope of a `local x <close>`,
 * or when Lua collects them. */
#include <lauxlib.h>
#include <lua.h>
#include <sqlite3.h>

static const char DATABASE[] = "engine.sqlite.database";
static const char STATEMENT[] = "engine.sqlite.statement";

enum { BUSY_MS = 5000 }; /* how long to wait for another process */

typedef struct database {
    sqlite3 *db;
} database;

/* User value 1 is its database, which must outlive it. */
typedef struct statement {
    sqlite3_stmt *stmt;
} statement;

static int fail(lua_State *L, sqlite3 *db, const char *otherwise) {
    luaL_pushfail(L);
    lua_pushstring(L, db != NULL ? sqlite3_errmsg(db) : otherwise);
    return 2;
}

static sqlite3 *check_database(lua_State *L, int arg) {
    const database *d = luaL_checkudata(L, arg, DATABASE);
    luaL_argcheck(L, d->db != NULL, arg, "this database was closed");
    return d->db;
}

static sqlite3_stmt *check_statement(lua_State *L, int arg) {
    const statement *s = luaL_checkudata(L, arg, STATEMENT);
    luaL_argcheck(L, s->stmt != NULL, arg, "this statement was closed");
    return s->stmt;
}

static int module_open(lua_State *L) {
    static const char *const modes[] = {"r", "w", NULL};
    const char *path = luaL_checkstring(L, 1);
    int flags = luaL_checkoption(L, 2, "w", modes) == 0
                    ? SQLITE_OPEN_READONLY
                    : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    database *d = lua_newuserdatauv(L, sizeof *d, 0);
    d->db = NULL;
    luaL_setmetatable(L, DATABASE);
    if (sqlite3_open_v2(path, &d->db, flags, NULL) != SQLITE_OK)
        return fail(L, d->db, "out of memory");
    sqlite3_busy_timeout(d->db, BUSY_MS);
    return 1;
}

/* Statements still open keep the connection alive until they are closed too. */
static int database_close(lua_State *L) {
    database *d = luaL_checkudata(L, 1, DATABASE);
    sqlite3_close_v2(d->db);
    d->db = NULL;
    return 0;
}

static int database_exec(lua_State *L) {
    sqlite3 *db = check_database(L, 1);
    if (sqlite3_exec(db, luaL_checkstring(L, 2), NULL, NULL, NULL) != SQLITE_OK)
        return fail(L, db, NULL);
    lua_pushboolean(L, 1);
    return 1;
}

static int database_prepare(lua_State *L) {
    sqlite3 *db = check_database(L, 1);
    size_t n;
    const char *sql = luaL_checklstring(L, 2, &n);
    luaL_argcheck(L, n < 1000000, 2, "too long");
    statement *s = lua_newuserdatauv(L, sizeof *s, 1);
    s->stmt = NULL;
    luaL_setmetatable(L, STATEMENT);
    lua_pushvalue(L, 1);
    lua_setiuservalue(L, -2, 1);
    if (sqlite3_prepare_v2(db, sql, (int)n, &s->stmt, NULL) != SQLITE_OK) return fail(L, db, NULL);
    luaL_argcheck(L, s->stmt != NULL, 2, "no statement");
    return 1;
}

static int statement_close(lua_State *L) {
    statement *s = luaL_checkudata(L, 1, STATEMENT);
    sqlite3_finalize(s->stmt);
    s->stmt = NULL;
    return 0;
}

static int bind_one(lua_State *L, sqlite3_stmt *stmt, int arg, int place) {
    size_t n;
    const char *text;
    switch (lua_type(L, arg)) {
    case LUA_TNIL:
        return sqlite3_bind_null(stmt, place);
    case LUA_TBOOLEAN:
        return sqlite3_bind_int(stmt, place, lua_toboolean(L, arg));
    case LUA_TNUMBER:
        if (lua_isinteger(L, arg)) return sqlite3_bind_int64(stmt, place, lua_tointeger(L, arg));
        return sqlite3_bind_double(stmt, place, lua_tonumber(L, arg));
    default:
        text = luaL_checklstring(L, arg, &n);
        return sqlite3_bind_text64(stmt, place, text, n, SQLITE_TRANSIENT, SQLITE_UTF8);
    }
}

static int statement_bind(lua_State *L) {
    sqlite3_stmt *stmt = check_statement(L, 1);
    int n = lua_gettop(L) - 1;
    luaL_argcheck(L, n == sqlite3_bind_parameter_count(stmt), 2, "not as many as the SQL has ?");
    sqlite3_reset(stmt);
    for (int i = 1; i <= n; i++)
        if (bind_one(L, stmt, i + 1, i) != SQLITE_OK) return fail(L, sqlite3_db_handle(stmt), NULL);
    lua_settop(L, 1);
    return 1;
}

static void push_column(lua_State *L, sqlite3_stmt *stmt, int i) {
    switch (sqlite3_column_type(stmt, i)) {
    case SQLITE_INTEGER:
        lua_pushinteger(L, sqlite3_column_int64(stmt, i));
        break;
    case SQLITE_FLOAT:
        lua_pushnumber(L, sqlite3_column_double(stmt, i));
        break;
    case SQLITE_NULL:
        lua_pushnil(L);
        break;
    default: {
        const char *text = (const char *)sqlite3_column_text(stmt, i);
        lua_pushlstring(L, text ? text : "", (size_t)sqlite3_column_bytes(stmt, i));
    }
    }
}

static int statement_next(lua_State *L) {
    sqlite3_stmt *stmt = check_statement(L, 1);
    int code = sqlite3_step(stmt);
    if (code == SQLITE_DONE) {
        sqlite3_reset(stmt);
        lua_pushboolean(L, 0);
        return 1;
    }
    if (code != SQLITE_ROW) return fail(L, sqlite3_db_handle(stmt), NULL);
    int n = sqlite3_column_count(stmt);
    luaL_checkstack(L, n + 1, "too many columns");
    lua_pushboolean(L, 1);
    for (int i = 0; i < n; i++)
        push_column(L, stmt, i);
    return n + 1;
}

static void open_type(lua_State *L, const char *name, const luaL_Reg *methods,
                      lua_CFunction close) {
    luaL_newmetatable(L, name);
    luaL_setfuncs(L, methods, 0);
    lua_pushvalue(L, -1);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, close);
    lua_setfield(L, -2, "__gc");
    lua_pushcfunction(L, close);
    lua_setfield(L, -2, "__close");
    lua_pop(L, 1);
}

__attribute__((visibility("default"))) int luaopen_modules_sqlite(lua_State *L);

int luaopen_modules_sqlite(lua_State *L) {
    static const luaL_Reg database_methods[] = {{"close", database_close},
                                                {"exec", database_exec},
                                                {"prepare", database_prepare},
                                                {NULL, NULL}};
    static const luaL_Reg statement_methods[] = {{"bind", statement_bind},
                                                 {"close", statement_close},
                                                 {"next", statement_next},
                                                 {NULL, NULL}};
    static const luaL_Reg functions[] = {{"open", module_open}, {NULL, NULL}};
    open_type(L, DATABASE, database_methods, database_close);
    open_type(L, STATEMENT, statement_methods, statement_close);
    luaL_newlib(L, functions);
    return 1;
}
