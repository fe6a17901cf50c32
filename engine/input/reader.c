#include "input/reader.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "input/field.h"
#include "input/parse.h"

enum { CHUNK = 64 * 1024, MOST_AT_ONCE = 1024 * 1024 };

struct eng_reader {
    int fd;
    char file[ENG_FIELD_SHOWN]; /* the path as messages name it */
    char *name;                 /* what ids are made from */
    int stop[2];
    int patience; /* milliseconds to wait for input; -1 for ever */
    /* The bytes read and not yet used are data[at] to data[end]; room is always more than end. */
    char *data;
    size_t room, at, end;
    size_t filled; /* bytes read from the file */
    size_t line;   /* the number of the JSON line last read */
    bool begun, json, eof, done;
    bool skipping; /* what comes up to the next newline belongs to a line that was too long */
    eng_parser parser;
};

static void system_error(const char *file, const char *what, int code, eng_error *err) {
    char why[128];
    if (strerror_r(code, why, sizeof why) != 0) why[0] = '\0';
    eng_error_set(err, "%s: %s: %s", file, what, why);
}

/* The file's name without folder and last extension. */
static char *base_name(const char *path) {
    if (strcmp(path, "-") == 0) return strdup("stdin");
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    const char *dot = strrchr(name, '.');
    return dot && dot > name ? strndup(name, (size_t)(dot - name)) : strdup(name);
}

static bool open_file(eng_reader *r, const char *path, eng_error *err) {
    struct stat info;
    r->fd = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (r->fd < 0 || fstat(r->fd, &info) != 0) {
        system_error(r->file, "cannot be opened", errno, err);
        return false;
    }
    if (S_ISDIR(info.st_mode)) {
        eng_error_set(err, "%s: is a folder; name the files in it", r->file);
        return false;
    }
    return true;
}

eng_reader *eng_reader_open(const char *path, eng_error *err) {
    eng_reader *r = calloc(1, sizeof *r);
    if (r == NULL) {
        eng_error_memory(err);
        return NULL;
    }
    r->fd = r->stop[0] = r->stop[1] = r->patience = -1;
    const char *shown = strcmp(path, "-") == 0 ? "standard input" : path;
    eng_field_show(shown, strlen(shown), r->file);
    r->name = base_name(path);
    if (r->name == NULL)
        eng_error_memory(err);
    else if (open_file(r, path, err))
        return r;
    eng_reader_close(r);
    return NULL;
}

void eng_reader_close(eng_reader *r) {
    if (r == NULL) return;
    if (r->fd >= 0 && r->fd != STDIN_FILENO) close(r->fd);
    eng_parser_free(&r->parser);
    free(r->data);
    free(r->name);
    free(r);
}

void eng_reader_stop_on(eng_reader *r, int one, int other) {
    r->stop[0] = one;
    r->stop[1] = other;
}

void eng_reader_be_patient(eng_reader *r, int milliseconds) {
    r->patience = milliseconds;
}

size_t eng_reader_taken(const eng_reader *r) {
    return r->filled - (r->end - r->at);
}

size_t eng_reader_size(const char *path) {
    struct stat info;
    bool standard = strcmp(path, "-") == 0;
    if ((standard ? fstat(STDIN_FILENO, &info) : stat(path, &info)) != 0) return 0;
    if (!S_ISREG(info.st_mode)) return 0;
    off_t at = standard ? lseek(STDIN_FILENO, 0, SEEK_CUR) : 0;
    return at >= 0 && info.st_size > at ? (size_t)(info.st_size - at) : 0;
}

/* Waits, so many milliseconds at most (-1: for ever), until there is input (an end and an error are
 * some) or a reason to stop. */
typedef enum waited { NO_INPUT, INPUT, STOP } waited;

static waited wait_for_input(const eng_reader *r, int milliseconds) {
    struct pollfd fds[] = {{.fd = r->fd, .events = POLLIN},
                           {.fd = r->stop[0], .events = POLLIN},
                           {.fd = r->stop[1], .events = POLLIN}};
    while (poll(fds, 3, milliseconds) < 0)
        if (errno != EINTR && errno != EAGAIN) return INPUT; /* read() says what is wrong */
    if (fds[1].revents != 0 || fds[2].revents != 0) return STOP;
    return fds[0].revents != 0 ? INPUT : NO_INPUT;
}

static bool make_room(eng_reader *r, eng_error *err) {
    if (r->at == r->end) r->at = r->end = 0;
    if (r->end + CHUNK < r->room) return true;
    if (r->at > 0) {
        memmove(r->data, r->data + r->at, r->end - r->at);
        r->end -= r->at;
        r->at = 0;
    }
    if (r->end + CHUNK < r->room) return true;
    /* No overflow: nobody reads on beyond ENG_READ_LIMIT. */
    size_t room = r->room ? r->room * 2 : (size_t)CHUNK * 2;
    char *data = realloc(r->data, room);
    if (data == NULL) {
        eng_error_memory(err);
        return false;
    }
    r->data = data;
    r->room = room;
    return true;
}

/* Reads more, if only a little, as a pipe may be slow. At the end of the file it sets r->eof.
 * ENG_READ_ARTICLE, STOPPED or FAILED. */
static eng_read_status fill(eng_reader *r, eng_error *err) {
    if (r->eof) return ENG_READ_ARTICLE;
    if (!make_room(r, err)) return ENG_READ_FAILED;
    size_t room = r->room - r->end - 1;
    if (room > MOST_AT_ONCE) room = MOST_AT_ONCE;
    for (;;) {
        waited w = wait_for_input(r, r->patience);
        if (w == STOP) return ENG_READ_STOPPED;
        if (w == NO_INPUT) return ENG_READ_WAITING;
        ssize_t n = read(r->fd, r->data + r->end, room);
        if (n >= 0) {
            r->end += (size_t)n;
            r->filled += (size_t)n;
            r->eof = n == 0;
            return ENG_READ_ARTICLE;
        }
        if (errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR) {
            system_error(r->file, "cannot be read on", errno, err);
            return ENG_READ_FAILED;
        }
    }
}

/* After END, BAD and FAILED there is nothing more; who stopped or waits may ask again. */
static eng_read_status finish(eng_reader *r, eng_read_status status) {
    r->done = status != ENG_READ_STOPPED && status != ENG_READ_WAITING;
    return status;
}

static eng_read_status nothing(eng_reader *r, const char *what, eng_error *err) {
    eng_error_set(err, "%s: %s: no article in it", r->file, what);
    return finish(r, ENG_READ_BAD);
}

static void skip_bom(const char **s, size_t *n) {
    if (*n < 3 || memcmp(*s, "\xEF\xBB\xBF", 3) != 0) return;
    *s += 3;
    *n -= 3;
}

/* Looks at the first byte that is no white space. ENG_READ_ARTICLE: the form is known. */
static eng_read_status begin(eng_reader *r, eng_error *err) {
    eng_read_status status = ENG_READ_ARTICLE;
    while (r->end < 3 && !r->eof && status == ENG_READ_ARTICLE)
        status = fill(r, err);
    if (status != ENG_READ_ARTICLE) return finish(r, status);
    const char *start = r->data;
    size_t n = r->end;
    skip_bom(&start, &n);
    r->at = r->end - n;
    for (size_t seen = 0;;) {
        while (r->at + seen < r->end && eng_field_space(r->data[r->at + seen]))
            seen++;
        if (r->at + seen < r->end) {
            r->json = r->data[r->at + seen] == '{';
            r->begun = true;
            return ENG_READ_ARTICLE;
        }
        if (r->eof) return nothing(r, seen > 0 ? "holds only white space" : "is empty", err);
        if (seen > ENG_READ_LIMIT) return nothing(r, "begins with 64 MiB of white space", err);
        status = fill(r, err);
        if (status != ENG_READ_ARTICLE) return finish(r, status);
    }
}

/* The next line without its newline; ENG_READ_ARTICLE when there is one. */
static eng_read_status next_line(eng_reader *r, char **line, size_t *n, eng_error *err) {
    for (size_t seen = 0;;) {
        char *start = r->at < r->end ? r->data + r->at : NULL;
        char *newline = start ? memchr(start + seen, '\n', r->end - r->at - seen) : NULL;
        seen = r->end - r->at;
        if (newline != NULL || (r->eof && seen > 0)) {
            *line = start;
            *n = newline ? (size_t)(newline - start) : seen;
            r->at += *n + (newline != NULL);
            if (*n <= ENG_READ_LIMIT) return ENG_READ_ARTICLE;
        } else if (r->eof) {
            return finish(r, ENG_READ_END);
        } else if (seen <= ENG_READ_LIMIT) {
            eng_read_status status = fill(r, err);
            if (status != ENG_READ_ARTICLE) return finish(r, status);
            continue;
        } else {
            r->skipping = true;
            free(r->data);
            r->data = NULL;
            r->room = r->at = r->end = 0;
        }
        eng_error_set(err, "%s:%zu: a line of more than %zu MiB (%zu bytes so far); split it",
                      r->file, r->line + 1, ENG_READ_LIMIT >> 20, seen);
        return ENG_READ_BAD;
    }
}

/* Drops the rest of a line that was too long. */
static eng_read_status skip_line(eng_reader *r, eng_error *err) {
    while (r->skipping) {
        eng_read_status status = fill(r, err);
        if (status != ENG_READ_ARTICLE) return finish(r, status);
        const char *start = r->data + r->at;
        const char *newline = memchr(start, '\n', r->end - r->at);
        r->at = newline ? r->at + (size_t)(newline - start) + 1 : r->end;
        r->skipping = newline == NULL && !r->eof;
    }
    return ENG_READ_ARTICLE;
}

static eng_read_status raw_line(eng_reader *r, eng_raw *out, eng_error *err) {
    eng_read_status status = skip_line(r, err);
    if (status != ENG_READ_ARTICLE) return status;
    do {
        status = next_line(r, &out->bytes, &out->n, err);
        if (status != ENG_READ_ARTICLE && status != ENG_READ_BAD) return status;
        r->line++;
        if (status == ENG_READ_BAD) return status;
        const char *line = out->bytes;
        skip_bom(&line, &out->n); /* also where files were joined */
        eng_field_trim(&line, &out->n);
        out->bytes += line - out->bytes;
    } while (out->n == 0);
    out->line = r->line;
    return ENG_READ_ARTICLE;
}

/* False, with a message, where the first bytes are no text. */
static bool check_text(const eng_reader *r, eng_error *err) {
    size_t n = r->end - r->at;
    const char *s = r->data + r->at;
    const char *nul = memchr(s, '\0', n < CHUNK ? n : CHUNK);
    if (n >= 2 && memcmp(s, "\x1F\x8B", 2) == 0)
        eng_error_set(err, "%s: is compressed; use `zcat` and read from standard input", r->file);
    else if (nul && n >= 2 && (memcmp(s, "\xFF\xFE", 2) == 0 || memcmp(s, "\xFE\xFF", 2) == 0))
        eng_error_set(err, "%s: is UTF-16; turn it into UTF-8, as with `iconv`", r->file);
    else if (nul)
        eng_error_set(err,
                      "%s: is binary (a NUL byte at offset %zu); give plain text or JSON Lines",
                      r->file, (size_t)(nul - s));
    else
        return true;
    return false;
}

static eng_read_status raw_text(eng_reader *r, eng_raw *out, eng_error *err) {
    bool checked = false;
    while (!r->eof || !checked) {
        if (!checked && (r->eof || r->end - r->at >= CHUNK)) {
            if (!check_text(r, err)) return finish(r, ENG_READ_BAD);
            checked = true;
        }
        if (r->end - r->at > ENG_READ_LIMIT) {
            eng_error_set(err, "%s: a text of more than %zu MiB; split it into articles", r->file,
                          ENG_READ_LIMIT >> 20);
            return finish(r, ENG_READ_BAD);
        }
        eng_read_status status = fill(r, err);
        if (status != ENG_READ_ARTICLE) return finish(r, status);
    }
    out->bytes = r->data + r->at;
    out->n = r->end - r->at;
    out->line = 1;
    out->bytes[out->n] = '\0';
    r->at = r->end;
    return finish(r, ENG_READ_ARTICLE);
}

eng_read_status eng_reader_raw(eng_reader *r, eng_raw *out, eng_error *err) {
    bool stoppable = r->stop[0] >= 0 || r->stop[1] >= 0;
    if (stoppable && wait_for_input(r, 0) == STOP) return ENG_READ_STOPPED;
    if (r->done) return ENG_READ_END;
    if (!r->begun) {
        eng_read_status status = begin(r, err);
        if (status != ENG_READ_ARTICLE) return status;
    }
    *out = (eng_raw){.file = r->file, .name = r->name, .json = r->json};
    return r->json ? raw_line(r, out, err) : raw_text(r, out, err);
}

bool eng_reader_waits(const eng_reader *r) {
    if (r->done || r->eof) return false;
    if (r->begun && r->json && r->at < r->end && memchr(r->data + r->at, '\n', r->end - r->at))
        return false;
    return wait_for_input(r, 0) == NO_INPUT;
}

eng_read_status eng_reader_next(eng_reader *r, eng_input *out, eng_error *err) {
    eng_raw raw;
    eng_read_status status = eng_reader_raw(r, &raw, err);
    if (status == ENG_READ_ARTICLE) status = eng_parse(&r->parser, &raw, out, err);
    return status == ENG_READ_FAILED ? finish(r, status) : status;
}
