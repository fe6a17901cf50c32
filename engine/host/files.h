/* files.h: the standard library's files: built into the binary, or read from a folder instead.
 *
 * Names are paths from the project's top: "stdlib/engine/rules.lua", "scripts/extract.lua". */
#ifndef ENG_HOST_FILES_H
#define ENG_HOST_FILES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"

typedef struct eng_file {
    const char *name;
    const char *data; /* ends in a NUL that is not counted in size */
    size_t size;
    const char *code; /* of a Lua file: its compiled chunk; else NULL */
    size_t code_size;
} eng_file;

/* Every built-in file, sorted by name; the last has name NULL. Made by host/embed.c. */
extern const eng_file eng_builtin_files[];

/* The built-in file of that name, or NULL. */
const eng_file *eng_builtin_file(const char *name);

/* Adds the whole of a file on disk to `out`; false with a message when it cannot be read. */
bool eng_read_file(const char *path, eng_buffer *out, eng_error *err);

#endif
