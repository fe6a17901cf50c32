/* header.c: any bytes as a text with a header. */
#include <stdbool.h>
#include <string.h>

#include "check.h"
#include "input/header.h"

static size_t newlines(const char *s, size_t n) {
    size_t count = 0;
    for (size_t i = 0; i < n; i++)
        count += s[i] == '\n';
    return count;
}

/* A value of the header: inside the bytes, before the text, and without white space around it. */
static void check_value(const char *value, const char *bytes, const char *text) {
    if (value == NULL) return;
    size_t n = strlen(value);
    CHECK(value >= bytes && value + n < text, "the value and its NUL are before the text");
    CHECK(memchr(value, '\n', n) == NULL, "one line");
    CHECK(n > 0 && value[n - 1] != ' ' && value[0] != ' ', "trimmed");
}

static void check_article(const eng_input *in, const char *bytes, const uint8_t *data, size_t n) {
    size_t at = (size_t)(in->text - bytes);
    CHECK(at <= n && in->text_size == n - at, "the text goes to the end");
    CHECK(in->text_size > 0, "some text");
    CHECK(memcmp(in->text, data + at, in->text_size) == 0, "the text is as it was");
    CHECK(in->line == 1 + newlines((const char *)data, at), "the line of the text");
    CHECK(in->meta == NULL, "no meta");
    check_value(in->title, bytes, in->text);
    check_value(in->source, bytes, in->text);
    check_value(in->url, bytes, in->text);
    check_value(in->id, bytes, in->text);
    bool header = in->title || in->source || in->url || in->id || in->date.year != 0;
    CHECK(at > 0 || !header, "a header stands before the text");
    if (in->date.year != 0) {
        char date[ENG_DATE_TEXT];
        eng_date again;
        eng_date_format(in->date, date);
        CHECK(eng_date_parse(date, strlen(date), &again), date);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    eng_input in;
    eng_error err = {""};
    char *bytes = malloc(size + 1);
    CHECK(bytes != NULL, "memory");
    if (size > 0) memcpy(bytes, data, size);
    bytes[size] = '\0';
    if (eng_header_read("f", bytes, size, &in, &err))
        check_article(&in, bytes, data, size);
    else
        CHECK(strncmp(err.message, "f:", 2) == 0, err.message);
    CHECK(bytes[size] == '\0', "the last NUL stays");
    free(bytes);
    return 0;
}
