#include "text/article.h"

#include <stdlib.h>
#include <string.h>

#include "text/view.h"

static const char *copy_or_empty(eng_arena *arena, const char *s) {
    return s ? eng_arena_copy(arena, s, strlen(s)) : "";
}

/* Looks every token up; hashes[i] is that of the folded form. */
static void look_up(eng_article *a, const eng_lexicon *lexicon, uint64_t *hashes) {
    for (size_t i = 0; i < a->token_count; i++) {
        eng_token *t = &a->tokens[i];
        char form[ENG_FOLD_MAX];
        size_t n = eng_fold(a->text + t->start, t->end - t->start, form, sizeof form);
        hashes[i] = n > 0 ? eng_hash(form, n, 0) : 0;
        if (n == 0 || !(t->shape & ENG_SHAPE_WORD)) continue;
        const eng_word *word = eng_lexicon_find(lexicon, form, n);
        if (word != NULL) t->word = (uint32_t)(word - lexicon->words);
    }
}

static bool is_title(const eng_article *a, const eng_lexicon *x, size_t token) {
    uint32_t word = a->tokens[token].word;
    if (word == ENG_NO_WORD || x->words[word].noun == 0) return false;
    return (x->lemmas[x->words[word].noun].noun_tags & (ENG_NOUN_TITLE | ENG_NOUN_PERSON)) != 0;
}

/* Finds the names, longest first, none across the end of a sentence. */
static bool find_names(eng_article *a, const eng_lexicon *lexicon, const eng_names *names,
                       const uint64_t *hashes) {
    a->mentions = eng_arena_alloc(&a->arena, (a->token_count + 1) * sizeof *a->mentions);
    bool *named = calloc(eng_names_count(names) + 1, sizeof *named); /* persons, so far */
    if (a->mentions == NULL || named == NULL) {
        free(named);
        return false;
    }
    for (size_t s = 0; s < a->sentence_count; s++) {
        const eng_sentence *sentence = &a->sentences[s];
        for (size_t i = sentence->first; i < sentence->last;) {
            eng_mention m;
            bool found = eng_names_match(names, a->tokens, hashes, sentence->last, i, a->date, &m);
            if (found && m.role == UINT8_MAX) /* a bare surname that others share */
                found = (i > 0 && is_title(a, lexicon, i - 1)) || named[m.person];
            if (!found) {
                i++;
                continue;
            }
            m.role = ENG_ACTOR;
            if (m.person != ENG_NO_ENTITY) named[m.person] = true;
            for (size_t k = m.first; k < m.last; k++)
                a->tokens[k].mention = (int32_t)a->mention_count;
            a->mentions[a->mention_count++] = m;
            i = m.last;
        }
    }
    free(named);
    return true;
}

/* How deep in quotation each token stands; a paragraph that begins with an opening quote goes on
 * with the last one's. */
static void find_quotes(eng_article *a) {
    unsigned depth = 0;
    for (size_t i = 0; i < a->token_count; i++) {
        eng_token *t = &a->tokens[i];
        const char *s = a->text + t->start;
        size_t n = t->end - t->start;
        if (t->shape & ENG_SHAPE_PARAGRAPH) depth = 0;
        bool opens = n == 3 && memcmp(s, "\xE2\x80\x9C", 3) == 0;
        bool closes = n == 3 && memcmp(s, "\xE2\x80\x9D", 3) == 0;
        if (n == 1 && *s == '"') {
            opens = depth == 0;
            closes = depth > 0;
        }
        if (opens && depth < 3) depth++;
        t->quote = (uint8_t)depth;
        if (closes && depth > 0) depth--;
    }
}

eng_article *eng_article_new(const eng_article_source *source, const eng_lexicon *lexicon,
                             const eng_names *names, eng_error *err) {
    if (source->size > ENG_ARTICLE_MAX) {
        eng_error_set(err, "article '%s': %zu bytes of text; the limit is %d",
                      source->id ? source->id : "", source->size, (int)ENG_ARTICLE_MAX);
        return NULL;
    }
    eng_article *a = calloc(1, sizeof *a);
    if (a == NULL) {
        eng_error_memory(err);
        return NULL;
    }
    a->date = source->date;
    a->size = source->size;
    a->id = copy_or_empty(&a->arena, source->id);
    a->title = copy_or_empty(&a->arena, source->title);
    a->source = copy_or_empty(&a->arena, source->source);
    a->url = copy_or_empty(&a->arena, source->url);
    a->text = eng_arena_copy(&a->arena, source->text, source->size);
    bool ok = a->id && a->title && a->source && a->url && a->text;
    if (ok) a->tokens = eng_tokenize(a->text, a->size, &a->arena, &a->token_count);
    ok = ok && a->tokens != NULL;
    if (ok)
        a->sentences =
            eng_split_sentences(a->text, a->tokens, a->token_count, &a->arena, &a->sentence_count);
    ok = ok && a->sentences != NULL;
    uint64_t *hashes = ok ? malloc((a->token_count + 1) * sizeof *hashes) : NULL;
    if (hashes != NULL) {
        look_up(a, lexicon, hashes);
        ok = find_names(a, lexicon, names, hashes);
    }
    if (hashes == NULL || !ok) {
        free(hashes);
        eng_article_free(a);
        eng_error_memory(err);
        return NULL;
    }
    free(hashes);
    find_quotes(a);
    eng_view_classify(a, lexicon);
    return a;
}

void eng_article_free(eng_article *article) {
    if (article == NULL) return;
    eng_arena_free(&article->arena);
    free(article);
}
