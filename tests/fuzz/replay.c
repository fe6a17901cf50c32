/* replay.c: gives every file of the folder CORPUS to a fuzzer's harness, so that what fuzzing once
 * found stays found. Built without libFuzzer; speaks as the C tests do. */
#include <dirent.h>
#include <stdbool.h>
#include <string.h>

#include "check.h"

enum { MOST_BYTES = 1 << 20 };

static bool replay(const char *name) {
    static uint8_t bytes[MOST_BYTES];
    char path[512];
    snprintf(path, sizeof path, "%s/%s", CORPUS, name);
    FILE *f = fopen(path, "rb");
    if (f == NULL) return false;
    size_t n = fread(bytes, 1, sizeof bytes, f);
    bool ok = !ferror(f) && feof(f);
    fclose(f);
    /* A copy of just that size, for the sanitizers. */
    uint8_t *copy = malloc(n ? n : 1);
    if (!ok || copy == NULL) {
        free(copy);
        return false;
    }
    memcpy(copy, bytes, n);
    printf("[ RUN      ] %s\n", path);
    fflush(stdout); /* named, should it stop the program */
    LLVMFuzzerTestOneInput(copy, n);
    free(copy);
    return true;
}

int main(void) {
    size_t files = 0;
    DIR *folder = opendir(CORPUS);
    if (folder == NULL) {
        perror(CORPUS);
        return 1;
    }
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        if (entry->d_name[0] == '.') continue;
        if (!replay(entry->d_name)) {
            printf("%s/%s: cannot be read, or is too long\n", CORPUS, entry->d_name);
            closedir(folder);
            return 1;
        }
        files++;
    }
    closedir(folder);
    if (files == 0) {
        printf("%s: no files\n", CORPUS);
        return 1;
    }
    printf("[       OK ] %zu files of %s\n", files, CORPUS);
    return 0;
}
