#include "text/article.h"

#include <stdlib.h>
#include <string.h>

#include "text/aliases.h"
#include "text/facts.h"
#include "text/names_context.h"

enum {
    SPARE_MAX = 4 << 20, /* bytes: what long articles took is given back */
    AHEAD = 16           /* tokens whose words are on their way from memory */
};

static const char *copy_or_empty(eng_arena *arena, const char *s) {
    return s ? eng_arena_copy(arena, s, strlen(s)) : "";
}

/* A token that names begin with, and the node of the names' trie below it. */
typedef struct candidate {
    uint32_t token, node;
} candidate;

/* Looks every token up, and lists the marks. Leaves in candidates the tokens that begin a name by
 * what is seen of them and the token after them; returns how many. */
static size_t look_up(const eng_dictionary *dictionary, const char *text, const eng_tokens *tokens,
                      candidate *candidates, eng_marks *marks) {
    size_t found = 0, kept = 0, count = tokens->count;
    for (size_t i = 0; i < count; i++) {
        eng_dictionary_prefetch(dictionary, tokens->hashes[i + AHEAD < count ? i + AHEAD : i]);
        const eng_entry entry = eng_dictionary_find(dictionary, tokens->hashes[i]);
        eng_token *t = &tokens->at[i];
        bool small = !(t->shape & ENG_SHAPE_CAPITAL);
        t->word = t->shape & ENG_SHAPE_WORD ? entry.word : ENG_NO_WORD;
        t->facts = eng_token_facts(text, t, entry.facts);
        t[-(ptrdiff_t)(i > 0)].facts &= ~(eng_is_hyphen(t->facts) ? ENG_FACT_CLASS : 0);
        marks->list[marks->count] = (uint32_t)i;
        marks->count += (t->shape & ENG_SHAPE_MARK) != 0;
        candidates[found] = (candidate){(uint32_t)i, entry.node};
        found += (entry.node != 0) & !(small & ((entry.node & ENG_NODE_CAPITAL) != 0));
    }
    marks->list[marks->count] = (uint32_t)count;
    for (size_t c = 0; c < found; c++) {
        size_t next = candidates[c].token + 1 < count ? candidates[c].token + 1 : count - 1;
        uint64_t follow = eng_names_follow(dictionary->names, candidates[c].node);
        candidates[kept] = candidates[c];
        kept += (follow & eng_follow_bit(tokens->hashes[next])) != 0;
    }
    return kept;
}

/* Takes back the names that are parts of the longer name which begins at token `first`. */
static void take_back(eng_article *a, uint32_t first) {
    while (a->mention_count > 0 && a->mentions[a->mention_count - 1].first >= first) {
        const eng_mention *m = &a->mentions[--a->mention_count];
        for (size_t k = m->first; k < m->last; k++)
            a->tokens[k].mention = -1; /* its class is looked for anew */
    }
}

/* "Martin Luther King, Jr.": where the name goes on behind a person's name, or its end. */
static uint32_t with_junior(const eng_article *a, const eng_sentence *s, const eng_mention *m) {
    static const char *const WORDS[] = {"Jr", "Jr.", "Sr", "Sr.", NULL};
    uint32_t at = m->last;
    if (m->person == ENG_NO_ENTITY) return at;
    if (at + 1 < s->last && a->text[a->tokens[at].start] == ',') at++;
    for (int i = 0; WORDS[i] != NULL && at < s->last; i++) {
        size_t n = a->tokens[at].end - a->tokens[at].start;
        if (n != strlen(WORDS[i]) || memcmp(a->text + a->tokens[at].start, WORDS[i], n) != 0)
            continue;
        /* "King, Jr., spoke" */
        at += at + 1 < s->last && a->text[a->tokens[at + 1].start] == '.';
        bool comma = at > m->last && at + 2 < s->last && a->text[a->tokens[at + 1].start] == ',' &&
                     !(a->tokens[at + 2].shape & ENG_SHAPE_CAPITAL);
        return at + 1 + comma;
    }
    return m->last;
}

/* Finds the names, longest first, none across the end of a sentence. */
static void find_names(eng_article *a, const eng_dictionary *dictionary, const eng_tokens *tokens,
                       const candidate *candidates, size_t count, eng_persons named) {
    const eng_sentence *sentence = a->sentences;
    size_t next = 0; /* the first token that no name has */
    for (size_t c = 0; c < count; c++) {
        uint32_t at = candidates[c].token;
        if (at < next) continue;
        while (at >= sentence->last)
            sentence++;
        eng_mention m;
        if (!eng_names_match(dictionary->names, tokens, at, sentence->last, candidates[c].node,
                             a->date, &named, &m))
            continue;
        uint32_t who = m.person != ENG_NO_ENTITY ? m.person : m.entity;
        bool known = m.role != UINT8_MAX || eng_is_named(&named, who);
        bool titled = m.person != ENG_NO_ENTITY && eng_titled(a, dictionary, &m);
        if (!known && !titled) continue; /* a bare surname that others share */
        if (m.role == UINT8_MAX && known && m.person != ENG_NO_ENTITY) m.role = ENG_ACTOR;
        next = m.last;
        if (!eng_name_is_meant(a, dictionary, sentence, &m)) continue;
        uint32_t row = eng_row_before(a, dictionary, sentence, &m);
        if (row < m.first) {
            take_back(a, row);
            continue;
        }
        if (m.role == ENG_OTHER) {
            a->others[a->other_count++] = m;
            continue;
        }
        m.role = ENG_ACTOR;
        m.last = with_junior(a, sentence, &m);
        next = m.last;
        if (!eng_is_named(&named, who)) named.list[named.count++] = who;
        for (size_t k = m.first; k < m.last; k++)
            eng_cover_token(&a->tokens[k], a->mention_count);
        a->mentions[a->mention_count++] = m;
    }
}

/* Reads a->text. False when memory is out. */
static bool read_text(eng_article *a, const eng_dictionary *dictionary) {
    eng_tokens tokens;
    if (!eng_tokenize(a->text, a->size, &a->arena, &tokens)) return false;
    a->tokens = tokens.at;
    a->token_count = tokens.count;
    a->tokens[tokens.count] = (eng_token){.word = ENG_NO_WORD, .mention = -1};
    a->sentences =
        eng_split_sentences(a->text, a->tokens, a->token_count, &a->arena, &a->sentence_count);
    if (a->sentences == NULL) return false;
    candidate *candidates = eng_arena_alloc(&a->arena, (tokens.count + 1) * sizeof *candidates);
    eng_marks marks = {.list = eng_arena_alloc(&a->arena, (tokens.count + 1) * sizeof *marks.list)};
    if (candidates == NULL || marks.list == NULL) return false;
    size_t count = look_up(dictionary, a->text, &tokens, candidates, &marks);
    a->mentions = eng_arena_alloc(&a->arena, (count + 1) * sizeof *a->mentions);
    eng_persons named = {.list = eng_arena_alloc(&a->arena, (count + 1) * sizeof *named.list)};
    a->others = eng_arena_alloc(&a->arena, (count + 1) * sizeof *a->others);
    if (a->mentions == NULL || a->others == NULL || named.list == NULL) return false;
    find_names(a, dictionary, &tokens, candidates, count, named);
    eng_find_quotes(a, &marks);
    return eng_find_aliases(a, &tokens, &marks, dictionary);
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
        *spare = (eng_arena){.meter = spare->meter};
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
        article->arena = (eng_arena){.meter = spare->meter};
    }
    eng_arena_free(&article->arena);
    free(article);
}

uint32_t eng_article_sentence_at(const eng_article *a, uint32_t token) {
    uint32_t low = 0, high = (uint32_t)a->sentence_count;
    while (low + 1 < high) {
        uint32_t middle = low + (high - low) / 2;
        if (a->sentences[middle].first <= token)
            low = middle;
        else
            high = middle;
    }
    return low;
}
