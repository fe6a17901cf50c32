/* extract.c: events from a sentence, through the C interface. */
#include <stdio.h>
#include <stdlib.h>

#include "engine.h"

int main(void) {
    const char *article = "{\"text\": \"Egypt has pulled out of the Arab League.\"}";
    char *events = NULL;
    engine *e = engine_open(NULL);
    if (e == NULL) return EXIT_FAILURE;
    engine_status status = engine_call(e, "engine", "records", article, &events);
    if (status == ENGINE_OK)
        puts(events);
    else
        fprintf(stderr, "%s\n", engine_error(e));
    free(events);
    engine_close(e);
    return status == ENGINE_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
