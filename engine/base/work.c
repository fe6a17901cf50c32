#include "base/work.h"

#include <pthread.h>
#include <stdatomic.h>

typedef struct crew {
    const eng_work *work;
    atomic_size_t next; /* the first piece that nobody has taken */
    atomic_bool stopped;
} crew;

typedef struct hand {
    crew *crew;
    size_t place;
    pthread_t thread;
} hand;

/* Takes the next piece and does it; false when there is none. What is taken is finished, so that
 * the pieces that are done when it stops are the first ones. */
static bool take(crew *c, size_t place) {
    if (atomic_load(&c->stopped)) return false;
    size_t piece = atomic_fetch_add(&c->next, 1);
    if (piece >= c->work->pieces) return false;
    c->work->piece(c->work->data, place, piece);
    return true;
}

static void *run_hand(void *data) {
    hand *h = data;
    while (take(h->crew, h->place))
        ;
    return NULL;
}

static size_t taken(crew *c) {
    size_t next = atomic_load(&c->next);
    return next < c->work->pieces ? next : c->work->pieces;
}

/* The caller's own part of the work; it alone calls tick. */
static void run_caller(crew *c) {
    const eng_work *work = c->work;
    for (size_t due = work->every; take(c, 0);) {
        size_t now = taken(c);
        if (work->tick == NULL || now < due || now == work->pieces) continue;
        due = now + work->every;
        if (!work->tick(work->tick_data, now)) atomic_store(&c->stopped, true);
    }
}

size_t eng_work_run(const eng_work *work) {
    crew c = {.work = work};
    hand hands[ENG_WORK_MAX_THREADS];
    size_t most = work->threads < work->pieces ? work->threads : work->pieces, started = 1;
    if (most > ENG_WORK_MAX_THREADS) most = ENG_WORK_MAX_THREADS;
    for (; started < most; started++) {
        hands[started] = (hand){.crew = &c, .place = started};
        if (pthread_create(&hands[started].thread, NULL, run_hand, &hands[started]) != 0) break;
    }
    run_caller(&c);
    for (size_t i = 1; i < started; i++)
        pthread_join(hands[i].thread, NULL);
    return taken(&c);
}
