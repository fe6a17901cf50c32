/* embed OUT.c FILE...: writes the files as byte arrays, so that the standard library travels in
 * the binary. Run by the Makefile; names in the table are the files' paths, in the order given. */
#include <stdio.h>
#include <stdlib.h>

static int write_bytes(FILE *out, const char *path, int index, unsigned long *size) {
    FILE *in = fopen(path, "rb");
    if (in == NULL) {
        perror(path);
        return 0;
    }
    fprintf(out, "static const unsigned char f%d[] = {", index);
    int c;
    for (*size = 0; (c = getc(in)) != EOF; ++*size)
        fprintf(out, *size % 24 == 0 ? "\n%d," : "%d,", c);
    fprintf(out, "0};\n");
    int ok = !ferror(in);
    fclose(in);
    return ok;
}

int main(int argc, char **argv) {
    if (argc < 2) {
        fprintf(stderr, "usage: embed OUT.c FILE...\n");
        return 2;
    }
    FILE *out = fopen(argv[1], "w");
    unsigned long *size = calloc((size_t)argc, sizeof *size);
    if (out == NULL || size == NULL) {
        perror(argv[1]);
        return 1;
    }
    fprintf(out, "#include \"host/files.h\"\n");
    for (int i = 2; i < argc; i++)
        if (!write_bytes(out, argv[i], i, &size[i])) return 1;
    fprintf(out, "const eng_file eng_builtin_files[] = {\n");
    for (int i = 2; i < argc; i++)
        fprintf(out, "{\"%s\", (const char *)f%d, %lu},\n", argv[i], i, size[i]);
    fprintf(out, "{0, 0, 0}};\n");
    free(size);
    return fclose(out) == 0 ? 0 : 1;
}
