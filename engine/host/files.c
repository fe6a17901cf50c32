#include "host/files.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

const eng_file *eng_builtin_file(const char *name) {
    for (const eng_file *file = eng_builtin_files; file->name != NULL; file++)
        if (strcmp(file->name, name) == 0) return file;
    return NULL;
}

bool eng_read_file(const char *path, eng_buffer *out, eng_error *err) {
    FILE *in = fopen(path, "rb");
    if (in == NULL) {
        eng_error_set(err, "%s: %s", path, strerror(errno));
        return false;
    }
    char chunk[16 * 1024];
    size_t n;
    while ((n = fread(chunk, 1, sizeof chunk, in)) > 0)
        eng_buffer_add(out, chunk, n);
    bool bad = ferror(in) != 0;
    if (bad) eng_error_set(err, "%s: %s", path, strerror(errno));
    fclose(in);
    if (!bad && out->failed) eng_error_memory(err);
    return !bad && !out->failed;
}
