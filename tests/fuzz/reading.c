/* reading.c: each byte is a word, so that any bytes are sentences of whom the grammar refers to,
 * and who refers back to whom: no text may send it in a circle, nor make a rule stumble. */
#include <string.h>

#include "check.h"
#include "engine.h"

/* What stands for somebody, or leads to who is meant; what is done; and what joins these. */
/* clang-format off */
static const char *const WORDS[] = {
    "Oman", "Olak", "Musa Olak", "Chad's minister", "Omani", "NATO", "Iran", "the FARC",
    "the move", "the pact", "the government", "the two", "both", "it", "he", "they", "we",
    "each other", "its", "his", "their", "our", "whose", "who", "which", "that", "what", "brother",
    "minister", "leaders", "members", "counterparts", "the junta", "the rebels", "the raid",
    "talks", "an attack", "sanctions", "troops", "a deal", "the summit", "Putin", "attacked",
    "condemned", "met", "left", "joined", "said", "accused", "signed", "urged", "told",
    "will send", "refused", "to leave", "to help", "backing", "is", "was", "has", "not", "led by",
    "called", "sent", "of", "with", "by", "to", "from", "in", "on", "after", "between", "against",
    "for", "as well as", "and", "but", "or", "while", "if", "such as", "including", ",", ",", ".",
    ".", "'s", "\xE2\x80\x99s", "(", ")", ":", ";", "\"", "\xE2\x80\x94", "?", "\n\n", "on Monday",
    "in 2019", "the others", "the former", "one of them", "MUSCAT (Reuters) -", "president",
    "envoy", "the envoy", "officials",
};
/* clang-format on */

static void check(engine *e, engine_status status) {
    CHECK(status == ENGINE_OK, engine_error(e));
}

static engine *reader(void) {
    static const char CODE[] =
        "local open = assert(require 'engine.reader'.open())\n"
        "package.loaded.fuzz = { read = function(text)\n"
        "  open:explain(assert(open:read { id = 'f', date = '2019-04-11', text = text }))\n"
        "  return true\n"
        "end }";
    engine_options options = {.size = sizeof options, .flags = ENGINE_DETERMINISTIC};
    engine *e = engine_open(&options);
    CHECK(e != NULL, "engine_open");
    check(e, engine_run_code(e, "fuzz", CODE, strlen(CODE), 0, NULL, NULL));
    return e;
}

/* JSON of the words; those that end or join others have no space before them. */
static char *text_of(const uint8_t *data, size_t size) {
    enum { LONGEST = 32, WORD_COUNT = sizeof WORDS / sizeof *WORDS };
    char *json = malloc(size * LONGEST + 3), *at = json;
    CHECK(json != NULL, "malloc");
    *at++ = '"';
    for (size_t i = 0; i < size; i++) {
        const char *word = WORDS[data[i] % WORD_COUNT];
        if (i > 0 && strchr(",.'\xE2:;)?\n", *word) == NULL) *at++ = ' ';
        for (; *word != '\0'; word++) {
            if (*word == '"' || *word == '\n') *at++ = '\\';
            *at++ = *word == '\n' ? 'n' : *word;
        }
    }
    *at++ = '"';
    *at = '\0';
    return json;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static engine *e;
    if (e == NULL) e = reader();
    char *json = text_of(data, size);
    check(e, engine_call(e, "fuzz", "read", json, NULL));
    free(json);
    return 0;
}
