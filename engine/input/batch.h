/* batch.h: the articles of many files in batches, not parsed yet, to be parsed elsewhere. */
#ifndef ENG_INPUT_BATCH_H
#define ENG_INPUT_BATCH_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "input/reader.h"

typedef struct eng_batch_record {
    eng_raw raw;         /* where message is NULL */
    const char *message; /* why there is no article, as of eng_reader_raw */
    bool failed;         /* a file could not be opened or read on; else the record is bad */
} eng_batch_record;

/* Records that own their bytes; all zeros is empty and ready for use. */
typedef struct eng_batch {
    eng_batch_record *records;
    size_t count, room;
    size_t taken;    /* bytes of the files that were used up for it */
    eng_arena arena; /* what the records point to */
} eng_batch;

/* Frees what the batch holds, not itself. */
void eng_batch_free(eng_batch *batch);

/* Where reading stands. The caller sets files, count, stop_on and patience, the rest to zero; the
 * strings stay the caller's and live as long as the feed. */
typedef struct eng_feed {
    const char *const *files; /* paths; "-" is standard input */
    size_t count;
    int stop_on[2]; /* see eng_reader_stop_on */
    int patience;   /* see eng_reader_be_patient; 0: for ever */
    size_t at;
    eng_reader *reader;
    size_t seen; /* bytes of the open file that were counted */
} eng_feed;

/* Empties the batch and fills it with the next records of the files, in their order: `most` at
 * most, and none after it holds 64 KB. It holds fewer where the input has no more for now.
 * ENG_READ_ARTICLE: there is at least one. ENG_READ_END: nothing is left. ENG_READ_STOPPED: a
 * descriptor of stop_on said so. ENG_READ_WAITING: none came in time. ENG_READ_FAILED: memory is
 * out; the batch is undefined. */
eng_read_status eng_feed_next(eng_feed *feed, eng_batch *batch, size_t most);

/* Closes the open file. */
void eng_feed_close(eng_feed *feed);

#endif
