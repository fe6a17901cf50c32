/* embed OUT.c FILE...: writes the files as byte arrays, so that the standard library travels in
 * the binary, with what Lua makes of the Lua files among them. Run by the Makefile; names in the
 * table are the files' paths, in the order given. */
#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct array {
    FILE *out;
    unsigned long size;
} array;

static void begin(array *a, const char *prefix, int index) {
    a->size = 0;
    fprintf(a->out, "static const unsigned char %s%d[] = {", prefix, index);
}

static void add(array *a, const unsigned char *bytes, size_t n) {
    for (size_t i = 0; i < n; i++, a->size++)
        fprintf(a->out, a->size % 24 == 0 ? "\n%d," : "%d,", bytes[i]);
}

static int write_bytes(FILE *out, const char *path, int index, unsigned long *size) {
    FILE *in = fopen(path, "rb");
    if (in == NULL) {
        perror(path);
        return 0;
    }
    array a = {.out = out};
    unsigned char block[4096];
    size_t n;
    begin(&a, "f", index);
    while ((n = fread(block, 1, sizeof block, in)) > 0)
        add(&a, block, n);
    fprintf(out, "0};\n");
    *size = a.size;
    int ok = !ferror(in);
    fclose(in);
    return ok;
}

static int add_code(lua_State *L, const void *bytes, size_t n, void *to) {
    (void)L;
    add(to, bytes, n);
    return 0;
}

/* The compiled chunk, lines and names kept for messages. */
static int write_code(FILE *out, lua_State *L, const char *path, int index, unsigned long *size) {
    if (luaL_loadfilex(L, path, "t") != LUA_OK) {
        fprintf(stderr, "%s\n", lua_tostring(L, -1));
        return 0;
    }
    array a = {.out = out};
    begin(&a, "c", index);
    int failed = lua_dump(L, add_code, &a, 0);
    fprintf(out, "0};\n");
    *size = a.size;
    lua_pop(L, 1);
    return !failed;
}

int main(int argc, char **argv) {
    if (argc < 2) {
        fprintf(stderr, "usage: embed OUT.c FILE...\n");
        return 2;
    }
    FILE *out = fopen(argv[1], "w");
    unsigned long *size = calloc((size_t)argc, sizeof *size);
    unsigned long *code = calloc((size_t)argc, sizeof *code);
    lua_State *L = luaL_newstate();
    if (out == NULL || size == NULL || code == NULL || L == NULL) {
        perror(argv[1]);
        return 1;
    }
    fprintf(out, "#include \"host/files.h\"\n");
    for (int i = 2; i < argc; i++) {
        size_t n = strlen(argv[i]);
        if (!write_bytes(out, argv[i], i, &size[i])) return 1;
        if (n > 4 && strcmp(argv[i] + n - 4, ".lua") == 0 &&
            !write_code(out, L, argv[i], i, &code[i]))
            return 1;
    }
    fprintf(out, "const eng_file eng_builtin_files[] = {\n");
    for (int i = 2; i < argc; i++) {
        fprintf(out, "{\"%s\", (const char *)f%d, %lu, ", argv[i], i, size[i]);
        if (code[i] > 0)
            fprintf(out, "(const char *)c%d, %lu},\n", i, code[i]);
        else
            fprintf(out, "0, 0},\n");
    }
    fprintf(out, "{0, 0, 0, 0, 0}};\n");
    lua_close(L);
    free(size);
    free(code);
    return fclose(out) == 0 ? 0 : 1;
}
