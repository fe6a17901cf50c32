/* jsonl.c: any bytes as a file of JSON Lines (or of text, should they look like it), and each line
 * of them with the scanner and without it. */
#include <jansson.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

#include "base/utf8.h"
#include "check.h"
#include "input/field.h"
#include "input/reader.h"
#include "records.h"

static void check_string(const char *s) {
    if (s != NULL) CHECK(eng_utf8_invalid(s, strlen(s)) == 0, s);
}

/* As reader.h says: `{` after white space and a byte order mark. */
static bool is_json(const char *s, size_t n) {
    if (n >= 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0) {
        s += 3;
        n -= 3;
    }
    eng_field_trim(&s, &n);
    return n > 0 && *s == '{';
}

static void check_article(const eng_input *in, bool json) {
    char date[ENG_DATE_TEXT];
    eng_date again;
    CHECK(in->id != NULL, "id");
    CHECK(in->text[in->text_size] == '\0', "text ends in NUL");
    if (!json) return; /* the header of a plain text is kept as it is */
    check_string(in->id);
    check_string(in->title);
    check_string(in->source);
    check_string(in->url);
    if (in->date.year != 0) {
        eng_date_format(in->date, date);
        CHECK(eng_date_parse(date, strlen(date), &again), date);
    }
    if (in->meta == NULL) return;
    json_t *meta = json_loads(in->meta, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, NULL);
    CHECK(json_is_object(meta) && json_object_size(meta) > 0, in->meta);
    json_decref(meta);
}

static void check_lines(const char *s, size_t n) {
    eng_record fast = {0}, slow = {0};
    const char *end = s + n;
    for (bool more = true; more;) {
        const char *newline = memchr(s, '\n', (size_t)(end - s));
        size_t length = (size_t)((newline ? newline : end) - s);
        bool taken;
        const char *what = read_both_ways(&fast, &slow, s, length, &taken);
        CHECK(what == NULL, what);
        more = newline != NULL;
        if (more) s = newline + 1;
    }
    eng_record_free(&fast);
    eng_record_free(&slow);
}

/* One file for all inputs, without a name. */
static const char *write_file(const uint8_t *data, size_t size) {
    static FILE *file;
    static char path[32];
    if (file == NULL) {
        file = tmpfile();
        CHECK(file != NULL, "tmpfile");
        snprintf(path, sizeof path, "/dev/fd/%d", fileno(file));
    }
    rewind(file);
    CHECK(fwrite(data, 1, size, file) == size && fflush(file) == 0, "fwrite");
    /* Last, as some file systems go to the disk for a file that was cut to nothing before. */
    CHECK(ftruncate(fileno(file), (off_t)size) == 0, "ftruncate");
    return path;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    eng_error err = {""};
    eng_input in;
    eng_reader *reader = eng_reader_open(write_file(data, size), &err);
    CHECK(reader != NULL, err.message);
    bool json = is_json((const char *)data, size);
    size_t line = 0;
    for (eng_read_status status; (status = eng_reader_next(reader, &in, &err)) != ENG_READ_END;) {
        CHECK(status != ENG_READ_FAILED, err.message);
        if (status == ENG_READ_BAD) {
            CHECK(err.message[0] != '\0', "a message");
            check_string(err.message);
            err.message[0] = '\0';
            continue;
        }
        CHECK(in.line > line, "lines go up");
        line = in.line;
        check_article(&in, json);
    }
    eng_reader_close(reader);
    if (size > 0) check_lines((const char *)data, size);
    return 0;
}
