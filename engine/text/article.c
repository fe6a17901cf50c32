#include "text/article.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "text/aliases.h"
#include "text/facts.h"
#include "text/names_context.h"
#include "text/run_on.h"
#include "text/shapes.h"

enum {
    SPARE_MAX = 4 << 20, /* bytes: what long articles took is given back */
    AHEAD = 3            /* names that are on their way from memory */
};

static const char *copy_or_empty(eng_arena *arena, const char *s) {
    return s ? eng_arena_copy(arena, s, strlen(s)) : "";
}

/* A copy with ENG_TEXT_PADDING zeros after it. */
static char *copy_padded(eng_arena *arena, const char *text, size_t n) {
    char *copy = eng_arena_alloc(arena, n + ENG_TEXT_PADDING);
    if (copy == NULL) return NULL;
    if (n > 0) memcpy(copy, text, n);
    memset(copy + n, 0, ENG_TEXT_PADDING);
    return copy;
}

/* What looking the tokens up leaves. */
typedef struct found {
    eng_start *names; /* tokens that begin a name by what is seen of them */
    size_t count;
    uint32_t *strangers; /* words that are not in the lexicon */
    size_t stranger_count;
    eng_marks marks;
} found;

/* Looks every token up: its word and facts. What comes next in a text is not foreseen, so that a
 * branch costs more than all that is done here. */
__attribute__((noinline)) static void look_up(const eng_dictionary *dictionary,
                                              const eng_tokens *tokens, found *out) {
    const eng_dictionary d = {
        .buckets = dictionary->buckets, .count = dictionary->count, .mask = dictionary->mask};
    const uint64_t *hashes = tokens->hashes;
    const uint32_t count = (uint32_t)tokens->count;
    eng_start *name = out->names;
    uint32_t *stranger = out->strangers;
    eng_token *t = tokens->at;
    for (uint32_t i = 0; i < count; i++, t++) {
        eng_dictionary_prefetch(&d, hashes[i + (size_t)ENG_HASHES_MORE]);
        const eng_entry entry = eng_dictionary_find(&d, hashes[i]);
        const uint32_t shape = t->shape, own = t->facts;
        const uint32_t known = eng_known_facts(entry.facts, shape);
        const uint32_t word = entry.word | ((shape & ENG_SHAPE_WORD) - 1); /* or ENG_NO_WORD */
        const uint32_t strange = word == ENG_NO_WORD;
        name->token = i;
        *stranger = i;
        name->node = entry.node;
        t->word = word;
        t->facts = strange ? own : known;
        stranger += strange & shape; /* of which ENG_SHAPE_WORD is the lowest bit */
        const uint32_t nodes = shape * (ENG_NODE_CAPITAL / ENG_SHAPE_CAPITAL) | ~ENG_NODE_CAPITAL;
        name += entry.node - 1 < nodes;
    }
    out->stranger_count = (size_t)(stranger - out->strangers);
    out->count = (size_t)(name - out->names);
}

/* Lists the marks; a token before a hyphen has no class of its own. */
static void find_marks(const eng_tokens *tokens, eng_marks *marks) {
    const uint32_t count = (uint32_t)tokens->count;
    const unsigned bits = ENG_SHAPE_MARK | ENG_SHAPE_HYPHEN;
    for (uint32_t i = eng_shapes_find(tokens->shapes, 0, count, bits); i < count;
         i = eng_shapes_find(tokens->shapes, i + 1, count, bits)) {
        if (tokens->shapes[i] & ENG_SHAPE_MARK)
            marks->list[marks->count++] = i;
        else if (i > 0)
            tokens->at[i - 1].facts &= ~ENG_FACT_CLASS;
    }
    marks->list[marks->count] = count;
}

/* Unknown words in -ly have no class of their own. */
static void find_adverbs(const char *text, const eng_tokens *tokens, const found *f) {
    for (size_t i = 0; i < f->stranger_count; i++) {
        eng_token *t = &tokens->at[f->strangers[i]];
        if (text[t->end - 1] == 'y' && eng_is_ly(text + t->start, t->end - t->start))
            t->facts &= ~(ENG_FACT_CLASS | ENG_FACT_NOMINAL);
    }
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
    const char *text = a->text + a->tokens[at].start;
    for (int i = 0; WORDS[i] != NULL && at < s->last; i++) {
        size_t n = a->tokens[at].end - a->tokens[at].start;
        if (*text != *WORDS[i] || n != strlen(WORDS[i]) || memcmp(text, WORDS[i], n) != 0) continue;
        /* "King, Jr., spoke" */
        at += at + 1 < s->last && a->text[a->tokens[at + 1].start] == '.';
        bool comma = at > m->last && at + 2 < s->last && a->text[a->tokens[at + 1].start] == ',' &&
                     !(a->tokens[at + 2].shape & ENG_SHAPE_CAPITAL);
        return at + 1 + comma;
    }
    return m->last;
}

/* "the Iran-Iraq war": the hyphen before a name that follows another stands inside their noun
 * phrase, as a modifier does. */
static void join_pair(eng_article *a, uint32_t first) {
    if (first < 2) return;
    eng_token *t = &a->tokens[first];
    bool hyphen =
        eng_is_hyphen(t[-1].facts) && a->text[t[-1].start] == '-' && t[-1].end - t[-1].start == 1;
    bool glued = (t[0].shape & ENG_SHAPE_GLUED) && (t[-1].shape & ENG_SHAPE_GLUED);
    if (hyphen && glued && t[-2].mention >= 0)
        t[-1].facts = (t[-1].facts & ~ENG_FACT_CLASS) | (uint32_t)'m' << ENG_FACT_CLASS_AT;
}

/* "its pro-EU president", "anti-NATO protests": the prefix is a part of the compound, and so stands
 * inside the noun phrase. */
static void join_prefix(eng_article *a, uint32_t first) {
    static const char *const PREFIXES[] = {"pro", "anti", "non", "pan", NULL};
    if (first < 2) return;
    eng_token *t = &a->tokens[first];
    bool hyphen = eng_is_hyphen(t[-1].facts) && (t[-1].shape & ENG_SHAPE_GLUED) &&
                  (t[0].shape & ENG_SHAPE_GLUED) && t[-2].mention < 0;
    for (int i = 0; hyphen && PREFIXES[i] != NULL; i++) {
        size_t n = strlen(PREFIXES[i]);
        if (t[-2].end - t[-2].start != n || strncasecmp(a->text + t[-2].start, PREFIXES[i], n) != 0)
            continue;
        t[-1].facts = (t[-1].facts & ~ENG_FACT_CLASS) | (uint32_t)'m' << ENG_FACT_CLASS_AT;
        t[-2].facts = (t[-2].facts & ~ENG_FACT_CLASS) | (uint32_t)'m' << ENG_FACT_CLASS_AT;
    }
}

/* Finds the names, longest first, none across the end of a sentence. */
static void find_names(eng_article *a, const eng_dictionary *dictionary, const eng_tokens *tokens,
                       const found *f, eng_persons named) {
    const eng_sentence *sentence = a->sentences;
    size_t next = 0; /* the first token that no name has */
    for (size_t c = 0; c < f->count; c++) {
        uint32_t at = f->names[c].token;
        if (c + AHEAD < f->count) eng_names_prefetch(dictionary->names, f->names[c + AHEAD].node);
        if (at < next) continue;
        while (at >= sentence->last)
            sentence++;
        eng_mention m;
        if (!eng_names_match(dictionary->names, tokens, at, sentence->last, f->names[c].node,
                             a->date, &named, &m))
            continue;
        uint32_t who = m.person != ENG_NO_ENTITY ? m.person : m.entity;
        bool known = m.role != UINT8_MAX || eng_is_named(&named, who);
        bool titled = m.person != ENG_NO_ENTITY && eng_titled(a, dictionary, &m);
        /* a bare surname that others share */
        if (!known && !titled &&
            !eng_led_then(a, dictionary, sentence, tokens, f->names[c].node, &named, &m))
            continue;
        eng_of_its_time(a, dictionary, tokens, f->names[c].node, &named, &m);
        if (m.common) eng_at_home(a, dictionary, &named, &m);
        who = m.person != ENG_NO_ENTITY ? m.person : m.entity;
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
        join_pair(a, m.first);
        join_prefix(a, m.first);
        a->mentions[a->mention_count++] = m;
    }
}

/* Reads a->text. False when memory is out. */
static bool read_text(eng_article *a, const eng_dictionary *dictionary) {
    eng_tokens tokens;
    if (!eng_tokenize_padded(a->text, a->size, &a->arena, &tokens)) return false;
    a->tokens = tokens.at;
    a->token_count = tokens.count;
    a->tokens[tokens.count] = (eng_token){.word = ENG_NO_WORD, .mention = -1};
    a->sentences = eng_split_sentences(a->text, &tokens, &a->arena, &a->sentence_count);
    if (a->sentences == NULL) return false;
    found f = {.names = eng_arena_alloc(&a->arena, (tokens.count + 1) * sizeof *f.names)};
    f.strangers = eng_arena_alloc(&a->arena, (tokens.count + 1) * sizeof *f.strangers);
    f.marks.list = eng_arena_alloc(&a->arena, (tokens.count + 1) * sizeof *f.marks.list);
    if (f.names == NULL || f.strangers == NULL || f.marks.list == NULL) return false;
    look_up(dictionary, &tokens, &f);
    find_marks(&tokens, &f.marks);
    find_adverbs(a->text, &tokens, &f);
    f.count = eng_names_begin(dictionary->names, tokens.hashes, f.names, f.count);
    a->mentions = eng_arena_alloc(&a->arena, (f.count + 1) * sizeof *a->mentions);
    eng_persons named = {.list = eng_arena_alloc(&a->arena, (f.count + 1) * sizeof *named.list)};
    a->others = eng_arena_alloc(&a->arena, (f.count + 1) * sizeof *a->others);
    if (a->mentions == NULL || a->others == NULL || named.list == NULL) return false;
    find_names(a, dictionary, &tokens, &f, named);
    if (!eng_part_run_on(a, dictionary)) return false;
    eng_find_quotes(a, &f.marks);
    return eng_find_aliases(a, &tokens, &f.marks, dictionary);
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
    a->text = copy_padded(&a->arena, source->text, source->size);
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
