#include "text/article.h"

#include <string.h>

/* Words that a full stop follows without ending the sentence, in their folded form. */
static const char *const ABBREVIATIONS[] = {
    "mr",   "mrs", "ms",   "dr",   "prof",   "gen",  "sen",  "rep",  "lt",   "col",  "sgt", "gov",
    "capt", "maj", "adm",  "cmdr", "cpl",    "pvt",  "rev",  "hon",  "st",   "mt",   "jr",  "sr",
    "no",   "nos", "vs",   "inc",  "ltd",    "corp", "co",   "cos",  "bros", "dept", "est", "jan",
    "feb",  "mar", "apr",  "jun",  "jul",    "aug",  "sep",  "sept", "oct",  "nov",  "dec", "brig",
    "supt", "amb", "pres", "fig",  "approx", "ave",  "blvd", "univ", "assn", NULL};

/* Words that begin a sentence far more often than they follow an abbreviation inside one. */
static const char *const STARTERS[] = {
    "the",  "a",    "an",    "in",  "it",    "he",  "she",   "they",    "we",   "but",   "and",
    "this", "that", "these", "on",  "at",    "as",  "for",   "if",      "when", "while", "after",
    "i",    "you",  "his",   "her", "their", "its", "there", "however", NULL};

static bool in_list(const char *const *list, const char *text, const eng_token *token) {
    char form[ENG_FOLD_MAX];
    size_t n = eng_fold(text + token->start, token->end - token->start, form, sizeof form);
    for (; n > 0 && *list != NULL; list++)
        if (strlen(*list) == n && memcmp(*list, form, n) == 0) return true;
    return false;
}

static bool is(const char *text, const eng_token *token, const char *bytes) {
    size_t n = token->end - token->start;
    return strlen(bytes) == n && memcmp(text + token->start, bytes, n) == 0;
}

static bool closes(const char *text, const eng_token *token) {
    if (!(token->shape & ENG_SHAPE_PUNCT) || !(token->shape & ENG_SHAPE_GLUED)) return false;
    return is(text, token, "\"") || is(text, token, "'") || is(text, token, ")") ||
           is(text, token, "]") || is(text, token, "\xE2\x80\x9D") ||
           is(text, token, "\xE2\x80\x99");
}

/* Whether the stop at token i ends a sentence that token `next` would begin. */
static bool ends_here(const char *text, const eng_token *tokens, size_t i, size_t next,
                      size_t count) {
    const eng_token *stop = &tokens[i];
    if (is(text, stop, "?") || is(text, stop, "!"))
        return next >= count || !(tokens[next].shape & ENG_SHAPE_WORD) ||
               (tokens[next].shape & (ENG_SHAPE_CAPITAL | ENG_SHAPE_PARAGRAPH));
    if (next >= count || (tokens[next].shape & ENG_SHAPE_PARAGRAPH)) return true;
    const eng_token *after = &tokens[next];
    bool lower = (after->shape & ENG_SHAPE_WORD) && !(after->shape & ENG_SHAPE_CAPITAL);
    if (lower || (after->shape & ENG_SHAPE_GLUED)) return false;
    if (stop->shape & ENG_SHAPE_DOTTED) return in_list(STARTERS, text, after);
    if (i == 0 || !(stop->shape & ENG_SHAPE_GLUED)) return true;
    const eng_token *before = &tokens[i - 1];
    if (!(before->shape & ENG_SHAPE_WORD)) return true;
    if (before->end - before->start == 1 && (before->shape & ENG_SHAPE_CAPITAL))
        return in_list(STARTERS, text, after); /* an initial */
    return !in_list(ABBREVIATIONS, text, before);
}

static bool is_stop(const eng_token *token) {
    return (token->shape & ENG_SHAPE_STOP) != 0;
}

/* The first token after a dateline: capitals or a capitalised place, then an agency in brackets
 * or a date, then a dash, within the first 14 tokens. */
static uint32_t after_dateline(const char *text, const eng_token *tokens, const eng_sentence *s) {
    uint32_t limit = s->first + 14 < s->last ? s->first + 14 : s->last;
    if (!(tokens[s->first].shape & ENG_SHAPE_CAPITAL)) return s->first;
    bool shouted = (tokens[s->first].shape & ENG_SHAPE_ALLCAPS) != 0, bracket = false;
    for (uint32_t i = s->first; i < limit; i++) {
        const eng_token *t = &tokens[i];
        if (is(text, t, ")")) bracket = true;
        bool dash = is(text, t, "-") || is(text, t, "--") || is(text, t, "\xE2\x80\x94") ||
                    is(text, t, "\xE2\x80\x93");
        bool spaced = !(t->shape & ENG_SHAPE_GLUED) || text[t->start] != '-';
        if (dash && spaced && (bracket || shouted) && i + 1 < s->last) return i + 1;
        bool lower = (t->shape & ENG_SHAPE_WORD) && !(t->shape & ENG_SHAPE_CAPITAL);
        if (lower && !bracket) break;
    }
    return s->first;
}

/* A paragraph's only sentence that ends without a stop is a headline, a caption or a list item. */
static eng_sentence_kind kind_of(const char *text, const eng_token *tokens, const eng_sentence *s,
                                 bool alone) {
    uint32_t end = s->last;
    while (end > s->first + 1 && closes(text, &tokens[end - 1]))
        end--;
    if (!alone || is_stop(&tokens[end - 1]) || s->last - s->first > 40) return ENG_PROSE;
    return s->paragraph == 0 ? ENG_HEADLINE : ENG_LISTING;
}

eng_sentence *eng_split_sentences(const char *text, const eng_token *tokens, size_t count,
                                  eng_arena *arena, size_t *sentence_count) {
    size_t limit = 1;
    for (size_t i = 0; i < count; i++) /* a stop that begins a paragraph ends two sentences */
        limit += is_stop(&tokens[i]) + !!(tokens[i].shape & ENG_SHAPE_PARAGRAPH);
    eng_sentence *sentences = eng_arena_zalloc(arena, limit, sizeof *sentences);
    if (sentences == NULL) return NULL;
    size_t n = 0, begin = 0;
    uint32_t paragraph = 0;
    for (size_t i = 0; i < count;) {
        size_t next = i + 1;
        bool stop = is_stop(&tokens[i]);
        if (stop)
            while (next < count && closes(text, &tokens[next]))
                next++;
        bool paragraph_ends = next >= count || (tokens[next].shape & ENG_SHAPE_PARAGRAPH);
        if (paragraph_ends || (stop && ends_here(text, tokens, i, next, count))) {
            eng_sentence *s = &sentences[n++];
            s->first = (uint32_t)begin;
            s->last = (uint32_t)next;
            s->paragraph = paragraph;
            s->body = after_dateline(text, tokens, s);
            bool alone = paragraph_ends && (n == 1 || sentences[n - 2].paragraph != paragraph);
            s->kind = kind_of(text, tokens, s, alone);
            begin = next;
            paragraph += paragraph_ends;
        }
        i = next;
    }
    *sentence_count = n;
    return sentences;
}

const char *eng_sentence_kind_name(eng_sentence_kind kind) {
    static const char *const names[] = {"prose", "headline", "listing"};
    return names[kind];
}
