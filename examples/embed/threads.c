/* threads.c: an engine for each of some threads. Engines share nothing, so nothing is locked. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "engine.h"

enum { THREADS = 8, ARTICLES = 20 };

static const char *const ARTICLE[2] = {
    "{\"text\": \"Egypt has pulled out of the Arab League, an official said on Thursday.\"}",
    "{\"text\": \"Oman and Kenya signed a trade agreement. France condemned the attack.\"}"};

/* Reads the articles and gives their events as JSON, or NULL. */
static void *work(void *unused) {
    (void)unused;
    char *events = NULL;
    engine *e = engine_open(NULL);
    if (e == NULL) return NULL;
    engine_status status = ENGINE_OK;
    for (int i = 0; i < ARTICLES && status == ENGINE_OK; i++)
        status = engine_push_article(e, ARTICLE[i % 2]);
    if (status == ENGINE_OK) status = engine_take_events(e, &events);
    if (status != ENGINE_OK) fprintf(stderr, "%s\n", engine_error(e));
    engine_close(e);
    return events;
}

int main(void) {
    pthread_t threads[THREADS];
    int started = 0, read = 0;
    while (started < THREADS && pthread_create(&threads[started], NULL, work, NULL) == 0)
        started++;
    for (int i = 0; i < started; i++) {
        void *events;
        pthread_join(threads[i], &events);
        if (events != NULL) read++;
        free(events);
    }
    printf("%d of %d threads have read %d articles each\n", read, THREADS, ARTICLES);
    return read == THREADS ? EXIT_SUCCESS : EXIT_FAILURE;
}
