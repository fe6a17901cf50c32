#include "text/article.h"

#include <stdlib.h>
#include <string.h>

#include "text/aliases.h"

enum { SPARE_MAX = 4 << 20 }; /* bytes: what long articles took is given back */

static const char *copy_or_empty(eng_arena *arena, const char *s) {
    return s ? eng_arena_copy(arena, s, strlen(s)) : "";
}

/* A token that names begin with, and the node of the names' trie below it. */
typedef struct candidate {
    uint32_t token, node;
} candidate;

/* Looks every token up. Leaves the tokens that names begin with in candidates; returns how many. */
static size_t look_up(const eng_dictionary *dictionary, const eng_tokens *tokens,
                      candidate *candidates) {
    size_t found = 0;
    for (size_t i = 0; i < tokens->count; i++) {
        const eng_entry *entry = eng_dictionary_find(dictionary, tokens->hashes[i]);
        bool word = (tokens->at[i].shape & ENG_SHAPE_WORD) != 0;
        tokens->at[i].word = word ? entry->word : ENG_NO_WORD;
        candidates[found] = (candidate){(uint32_t)i, entry->node};
        found += entry->node != 0;
    }
    return found;
}

static bool is_title(const eng_article *a, const eng_lexicon *x, size_t token) {
    uint32_t word = a->tokens[token].word;
    if (word == ENG_NO_WORD || x->words[word].noun == 0) return false;
    return (x->lemmas[x->words[word].noun].noun_tags & (ENG_NOUN_TITLE | ENG_NOUN_PERSON)) != 0;
}

/* The persons named so far, each once. */
typedef struct persons {
    uint32_t *list;
    size_t count;
} persons;

static bool is_named(const persons *named, uint32_t person) {
    for (size_t i = 0; i < named->count; i++)
        if (named->list[i] == person) return true;
    return false;
}

/* Finds the names, longest first, none across the end of a sentence. */
static void find_names(eng_article *a, const eng_dictionary *dictionary, const eng_tokens *tokens,
                       const candidate *candidates, size_t count, persons named) {
    const eng_sentence *sentence = a->sentences;
    size_t next = 0; /* the first token that no name has */
    for (size_t c = 0; c < count; c++) {
        uint32_t at = candidates[c].token;
        if (at < next) continue;
        while (at >= sentence->last)
            sentence++;
        eng_mention m;
        if (!eng_names_match(dictionary->names, tokens, at, sentence->last, candidates[c].node,
                             a->date, &m))
            continue;
        if (m.role == UINT8_MAX && !(at > 0 && is_title(a, dictionary->lexicon, at - 1)) &&
            !is_named(&named, m.person))
            continue; /* a bare surname that others share */
        next = m.last;
        if (m.role == ENG_OTHER) {
            a->others[a->other_count++] = m;
            continue;
        }
        m.role = ENG_ACTOR;
        if (m.person != ENG_NO_ENTITY && !is_named(&named, m.person))
            named.list[named.count++] = m.person;
        for (size_t k = m.first; k < m.last; k++)
            a->tokens[k].mention = (int32_t)a->mention_count;
        a->mentions[a->mention_count++] = m;
    }
}

/* Reads a->text. False when memory is out. */
static bool read_text(eng_article *a, const eng_dictionary *dictionary) {
    eng_tokens tokens;
    if (!eng_tokenize(a->text, a->size, &a->arena, &tokens)) return false;
    a->tokens = tokens.at;
    a->token_count = tokens.count;
    a->sentences =
        eng_split_sentences(a->text, a->tokens, a->token_count, &a->arena, &a->sentence_count);
    if (a->sentences == NULL) return false;
    candidate *candidates = eng_arena_alloc(&a->arena, (tokens.count + 1) * sizeof *candidates);
    if (candidates == NULL) return false;
    size_t count = look_up(dictionary, &tokens, candidates);
    a->mentions = eng_arena_alloc(&a->arena, (count + 1) * sizeof *a->mentions);
    persons named = {.list = eng_arena_alloc(&a->arena, (count + 1) * sizeof *named.list)};
    a->others = eng_arena_alloc(&a->arena, (count + 1) * sizeof *a->others);
    if (a->mentions == NULL || a->others == NULL || named.list == NULL) return false;
    find_names(a, dictionary, &tokens, candidates, count, named);
    eng_find_quotes(a);
    return eng_find_aliases(a, &tokens, dictionary);
}

eng_article *eng_article_new(const eng_article_source *source, const eng_dictionary *dictionary,
                             eng_arena *spare, eng_error *err) {
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
    if (spare != NULL) {
        a->arena = *spare;
        *spare = (eng_arena){0};
    }
    a->date = source->date;
    a->size = source->size;
    a->id = copy_or_empty(&a->arena, source->id);
    a->title = copy_or_empty(&a->arena, source->title);
    a->source = copy_or_empty(&a->arena, source->source);
    a->url = copy_or_empty(&a->arena, source->url);
    a->text = eng_arena_copy(&a->arena, source->text, source->size);
    bool ok = a->id && a->title && a->source && a->url && a->text;
    if (ok && read_text(a, dictionary)) return a;
    eng_article_free(a, spare);
    eng_error_memory(err);
    return NULL;
}

void eng_article_free(eng_article *article, eng_arena *spare) {
    if (article == NULL) return;
    eng_arena_reset(&article->arena);
    if (spare != NULL && spare->head == NULL && eng_arena_room(&article->arena) <= SPARE_MAX) {
        *spare = article->arena;
        article->arena = (eng_arena){0};
    }
    eng_arena_free(&article->arena);
    free(article);
}
