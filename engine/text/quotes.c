#include <string.h>

#include "text/article.h"

void eng_find_quotes(eng_article *article) {
    unsigned depth = 0;
    for (size_t i = 0; i < article->token_count; i++) {
        eng_token *t = &article->tokens[i];
        if (t->shape & ENG_SHAPE_PARAGRAPH) depth = 0;
        t->quote = (uint8_t)depth;
        if (!(t->shape & ENG_SHAPE_QUOTE)) continue;
        const char *s = article->text + t->start;
        bool opens = memcmp(s, "\xE2\x80\x9C", 3) == 0, closes = !opens;
        if (*s == '"') {
            opens = depth == 0;
            closes = depth > 0;
        }
        if (opens && depth < 3) depth++;
        t->quote = (uint8_t)depth;
        if (closes && depth > 0) depth--;
    }
}
