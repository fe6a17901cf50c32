#include "input/batch.h"

#include <stdlib.h>
#include <string.h>

#include "base/grow.h"

enum { ENOUGH = 64 * 1024 };

void eng_batch_free(eng_batch *b) {
    eng_arena_free(&b->arena);
    free(b->records);
    *b = (eng_batch){0};
}

static bool add(eng_batch *b, eng_batch_record record) {
    eng_batch_record *records = eng_grow(b->records, &b->room, b->count, sizeof *records);
    if (records == NULL) return false;
    b->records = records;
    b->records[b->count++] = record;
    return true;
}

static bool add_raw(eng_batch *b, const eng_raw *raw) {
    eng_raw copy = *raw;
    copy.file = eng_arena_copy(&b->arena, raw->file, strlen(raw->file));
    copy.name = eng_arena_copy(&b->arena, raw->name, strlen(raw->name));
    copy.bytes = eng_arena_copy(&b->arena, raw->bytes, raw->n);
    return copy.file != NULL && copy.name != NULL && copy.bytes != NULL &&
           add(b, (eng_batch_record){.raw = copy});
}

static bool add_message(eng_batch *b, const eng_error *err, bool failed) {
    const char *message = eng_arena_copy(&b->arena, err->message, strlen(err->message));
    return message != NULL && add(b, (eng_batch_record){.message = message, .failed = failed});
}

void eng_feed_close(eng_feed *f) {
    eng_reader_close(f->reader);
    f->reader = NULL;
    f->seen = 0;
}

/* Opens the next file, if there is one. False when memory is out. */
static bool open_next(eng_feed *f, eng_batch *b) {
    eng_error err;
    f->reader = eng_reader_open(f->files[f->at++], &err);
    if (f->reader == NULL) return add_message(b, &err, true);
    eng_reader_stop_on(f->reader, f->stop_on[0], f->stop_on[1]);
    if (f->patience > 0) eng_reader_be_patient(f->reader, f->patience);
    return true;
}

static bool pauses(eng_read_status status) {
    return status == ENG_READ_STOPPED || status == ENG_READ_WAITING;
}

/* Reads the next record of the open file and closes the file at its end. */
static eng_read_status read_next(eng_feed *f, eng_batch *b) {
    eng_error err;
    eng_raw raw;
    bool ok = true;
    eng_read_status status = eng_reader_raw(f->reader, &raw, &err);
    if (status == ENG_READ_WAITING) return status;
    size_t taken = eng_reader_taken(f->reader);
    b->taken += taken - f->seen;
    f->seen = taken;
    if (status == ENG_READ_ARTICLE) ok = add_raw(b, &raw);
    if (status == ENG_READ_BAD || status == ENG_READ_FAILED)
        ok = add_message(b, &err, status == ENG_READ_FAILED);
    if (status == ENG_READ_END) eng_feed_close(f);
    if (!ok) return ENG_READ_FAILED;
    return pauses(status) ? status : ENG_READ_ARTICLE;
}

eng_read_status eng_feed_next(eng_feed *f, eng_batch *b, size_t most) {
    eng_arena_reset(&b->arena);
    b->count = b->taken = 0;
    while (b->count < most && b->arena.used < ENOUGH) {
        eng_read_status status = ENG_READ_ARTICLE;
        if (f->reader == NULL) {
            if (f->at == f->count) break;
            if (!open_next(f, b)) return ENG_READ_FAILED;
            continue;
        }
        if (b->count > 0 && eng_reader_waits(f->reader)) break;
        status = read_next(f, b);
        if (pauses(status)) return b->count > 0 ? ENG_READ_ARTICLE : status;
        if (status == ENG_READ_FAILED) return status;
    }
    return b->count > 0 ? ENG_READ_ARTICLE : ENG_READ_END;
}
