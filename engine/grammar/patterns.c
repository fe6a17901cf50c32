#include "grammar/patterns.h"

#include <stdlib.h>
#include <string.h>

#include "base/grow.h"
#include "text/fold.h"

enum { WORDS_MAX = 12, ELEMENTS_MAX = 24, DEPTH_MAX = 4 };

/* A word of a pattern, or a set of words. */
typedef struct part {
    const eng_word *word; /* of the lexicon, or NULL */
    const char *form;     /* folded */
    uint32_t size;
    int32_t set; /* or -1 */
    bool exact;  /* this form only, not the other forms of its lemma */
} part;

/* Words that are next to each other. */
typedef struct run {
    uint32_t first, count; /* parts */
} run;

typedef struct element {
    char sign; /* one of $+%^, or 0: words */
    bool joined;
    uint32_t first, count; /* runs, of which one must match */
} element;

typedef struct pattern {
    uint32_t before, before_count, after, after_count; /* elements, nearest to the verb first */
    unsigned weight;
    int rule, reverse;
} pattern;

typedef struct block {
    uint32_t first, count; /* patterns */
    int rule, reverse;
} block;

typedef struct verb {
    uint32_t lemma, block;
    uint32_t before, before_count, after, after_count; /* parts next to it, nearest first */
    int rule, reverse;
    uint32_t next; /* of that lemma, 0: none */
} verb;

typedef struct set {
    const char *name;
    run *items;
    size_t count, room;
} set;

#define LIST(type)                                                                                 \
    struct {                                                                                       \
        type *at;                                                                                  \
        size_t count, room;                                                                        \
    }

struct eng_patterns {
    const eng_lexicon *lexicon;
    eng_arena arena;
    LIST(part) parts;
    LIST(run) runs;
    LIST(element) elements;
    LIST(pattern) patterns;
    LIST(block) blocks;
    LIST(verb) verbs; /* 0 is unused */
    LIST(set) sets;
    uint32_t *heads; /* per lemma: its first verb, 0 for none */
};

eng_patterns *eng_patterns_new(const eng_lexicon *lexicon) {
    eng_patterns *p = calloc(1, sizeof *p);
    if (p == NULL) return NULL;
    p->lexicon = lexicon;
    p->heads = calloc(lexicon->lemma_count + 1, sizeof *p->heads);
    if (p->heads == NULL) {
        free(p);
        return NULL;
    }
    return p;
}

void eng_patterns_free(eng_patterns *p) {
    if (p == NULL) return;
    for (size_t i = 0; i < p->sets.count; i++)
        free(p->sets.at[i].items);
    free(p->parts.at);
    free(p->runs.at);
    free(p->elements.at);
    free(p->patterns.at);
    free(p->blocks.at);
    free(p->verbs.at);
    free(p->sets.at);
    free(p->heads);
    eng_arena_free(&p->arena);
    free(p);
}

/* Adding. */

/* Room for one more in a list; false, with a message, when memory is out. */
#define ROOM(list, err)                                                                            \
    room_for((void **)&(list).at, &(list).room, (list).count, sizeof *(list).at, err)

static bool room_for(void **at, size_t *room, size_t count, size_t size, eng_error *err) {
    void *more = eng_grow(*at, room, count, size);
    if (more == NULL) {
        eng_error_memory(err);
        return false;
    }
    *at = more;
    return true;
}

static int32_t find_set(const eng_patterns *p, const char *name, size_t n) {
    for (size_t i = 0; i < p->sets.count; i++)
        if (strlen(p->sets.at[i].name) == n && memcmp(p->sets.at[i].name, name, n) == 0)
            return (int32_t)i;
    return -1;
}

/* Adds the word at text[0..n), which may be a set's name. */
static bool add_part(eng_patterns *p, const char *text, size_t n, bool exact, eng_error *err) {
    part w = {.set = -1, .exact = exact};
    if (text[0] == '&') {
        w.set = find_set(p, text, n);
        if (w.set < 0) {
            eng_error_set(err, "no set of words is called %.*s", (int)n, text);
            return false;
        }
    } else {
        char form[ENG_FOLD_MAX];
        size_t size = eng_fold(text, n, form, sizeof form);
        w.form = eng_arena_copy(&p->arena, form, size);
        w.size = (uint32_t)size;
        w.word = size > 0 ? eng_lexicon_find(p->lexicon, form, size) : NULL;
    }
    if (!ROOM(p->parts, err)) return false;
    p->parts.at[p->parts.count++] = w;
    return true;
}

/* Adds words joined by "="; a last "=" forbids other forms of them. */
static bool add_run(eng_patterns *p, const char *text, size_t n, run *out, eng_error *err) {
    bool exact = n > 0 && text[n - 1] == '=';
    *out = (run){(uint32_t)p->parts.count, 0};
    for (size_t i = 0; i < n;) {
        size_t stop = i;
        while (stop < n && text[stop] != '=')
            stop++;
        if (stop > i) {
            if (!add_part(p, text + i, stop - i, exact, err)) return false;
            out->count++;
        }
        i = stop + 1;
    }
    if (out->count == 0 || out->count > WORDS_MAX) {
        eng_error_set(err, "'%.*s' must be 1 to %d words", (int)n, text, WORDS_MAX);
        return false;
    }
    return true;
}

bool eng_patterns_add_item(eng_patterns *p, const char *name, const char *word, eng_error *err) {
    int32_t index = find_set(p, name, strlen(name));
    if (index < 0) {
        if (!ROOM(p->sets, err)) return false;
        set s = {.name = eng_arena_copy(&p->arena, name, strlen(name))};
        if (s.name == NULL) {
            eng_error_memory(err);
            return false;
        }
        index = (int32_t)p->sets.count;
        p->sets.at[p->sets.count++] = s;
    }
    run item;
    if (!add_run(p, word, strlen(word), &item, err)) return false;
    set *s = &p->sets.at[index];
    run *items = eng_grow(s->items, &s->room, s->count, sizeof *items);
    if (items == NULL) {
        eng_error_memory(err);
        return false;
    }
    s->items = items;
    s->items[s->count++] = item;
    return true;
}

int eng_patterns_add_block(eng_patterns *p, int rule, int reverse) {
    if (!ROOM(p->blocks, NULL)) return -1;
    p->blocks.at[p->blocks.count] = (block){(uint32_t)p->patterns.count, 0, rule, reverse};
    return (int)p->blocks.count++;
}

uint32_t eng_patterns_add_verb(eng_patterns *p, const char *text, size_t head, int rule,
                               int reverse, eng_error *err) {
    run words;
    if (p->blocks.count == 0 || p->verbs.count >= UINT32_MAX - 1) return 0;
    if (!add_run(p, text, strlen(text), &words, err)) return 0;
    const eng_word *w = head < words.count ? p->parts.at[words.first + head].word : NULL;
    if (w == NULL || w->verb == 0) {
        eng_error_set(err, "'%s' is no verb of the lexicon", text);
        return 0;
    }
    if (p->verbs.count == 0) {
        if (!ROOM(p->verbs, err)) return 0;
        p->verbs.at[p->verbs.count++] = (verb){0};
    }
    if (!ROOM(p->verbs, err)) return 0;
    verb v = {.lemma = w->verb,
              .block = (uint32_t)p->blocks.count - 1,
              .before = words.first,
              .before_count = (uint32_t)head,
              .after = words.first + (uint32_t)head + 1,
              .after_count = words.count - (uint32_t)head - 1,
              .rule = rule,
              .reverse = reverse};
    uint32_t *link = &p->heads[v.lemma]; /* those of more words first */
    while (*link != 0 &&
           p->verbs.at[*link].before_count + p->verbs.at[*link].after_count + 1 >= words.count)
        link = &p->verbs.at[*link].next;
    v.next = *link;
    *link = (uint32_t)p->verbs.count;
    p->verbs.at[p->verbs.count++] = v;
    return v.lemma;
}

/* Reads one element at text[0..n). */
static bool add_element(eng_patterns *p, const char *text, size_t n, bool joined, eng_error *err) {
    if (!ROOM(p->elements, err)) return false;
    element e = {.joined = joined, .first = (uint32_t)p->runs.count};
    if (n == 1 && strchr("$+%^", text[0])) {
        e.sign = text[0];
    } else {
        for (size_t i = 0; i < n;) {
            size_t stop = i;
            while (stop < n && text[stop] != '|')
                stop++;
            run one;
            if (!ROOM(p->runs, err) || !add_run(p, text + i, stop - i, &one, err)) return false;
            p->runs.at[p->runs.count++] = one;
            e.count++;
            i = stop + 1;
        }
    }
    p->elements.at[p->elements.count++] = e;
    return true;
}

/* Those before the verb are kept nearest first; what was joined to the one before it is then joined
 * to the one after it in the text. */
static void turn(element *e, uint32_t count, bool verb_joined) {
    for (uint32_t i = 0; i < count / 2; i++) {
        element other = e[i];
        e[i] = e[count - 1 - i];
        e[count - 1 - i] = other;
    }
    for (uint32_t i = count; i-- > 1;)
        e[i].joined = e[i - 1].joined;
    if (count > 0) e[0].joined = verb_joined;
}

bool eng_patterns_add(eng_patterns *p, const char *text, unsigned weight, int rule, int reverse,
                      eng_error *err) {
    if (p->blocks.count == 0 || !ROOM(p->patterns, err)) return false;
    pattern made = {
        .before = (uint32_t)p->elements.count, .weight = weight, .rule = rule, .reverse = reverse};
    bool joined = false, verb_joined = false, seen = false;
    uint32_t count = 0;
    for (const char *at = text; *at;) {
        size_t n = strcspn(at, " ");
        if (n == 1 && *at == '~') {
            joined = true;
        } else if (n == 1 && *at == '*') {
            if (seen) break;
            seen = true;
            verb_joined = joined;
            joined = false;
            made.before_count = count;
            made.after = (uint32_t)p->elements.count;
        } else if (n > 0) {
            if (!add_element(p, at, n, joined, err)) return false;
            joined = false;
            count++;
        }
        at += n + (at[n] == ' ');
    }
    if (!seen || count > ELEMENTS_MAX) {
        eng_error_set(err, "a pattern has one * and at most %d other elements", ELEMENTS_MAX);
        return false;
    }
    made.after_count = count - made.before_count;
    turn(&p->elements.at[made.before], made.before_count, verb_joined);
    block *b = &p->blocks.at[p->blocks.count - 1];
    size_t i = p->patterns.count++; /* the heaviest first, and the earlier of two alike */
    while (i > b->first && p->patterns.at[i - 1].weight < weight) {
        p->patterns.at[i] = p->patterns.at[i - 1];
        i--;
    }
    p->patterns.at[i] = made;
    b->count++;
    return true;
}

/* Matching. A place is a token, or the one before the text's first; `step` is 1 forwards and -1
 * backwards. */

enum { NOWHERE = -2 };

typedef struct search {
    const eng_patterns *p;
    const eng_article *article;
    uint32_t first, last; /* the tokens that may be looked at, last exclusive */
    eng_coded *out;
} search;

static bool same_form(const search *s, const part *w, const eng_token *t) {
    char form[ENG_FOLD_MAX];
    size_t n = eng_fold(s->article->text + t->start, t->end - t->start, form, sizeof form);
    return n == w->size && memcmp(form, w->form, n) == 0;
}

static bool is_word(const search *s, const part *w, const eng_token *t) {
    const eng_lexicon *x = s->p->lexicon;
    if (w->word == NULL || t->word == ENG_NO_WORD) return same_form(s, w, t);
    const eng_word *is = &x->words[t->word];
    if (is == w->word) return true;
    if (w->exact) return false;
    return (w->word->noun && is->noun == w->word->noun) ||
           (w->word->verb && is->verb == w->word->verb) ||
           (w->word->lemma && is->lemma == w->word->lemma);
}

/* The place after the run that begins at `at` (its last word, when going backwards). */
static int64_t match_run(const search *s, run words, int64_t at, int step, int depth) {
    for (uint32_t i = 0; i < words.count; i++) {
        const part *w = &s->p->parts.at[words.first + (step > 0 ? i : words.count - 1 - i)];
        if (at < s->first || at >= s->last) return NOWHERE;
        if (w->set < 0) {
            if (!is_word(s, w, &s->article->tokens[at])) return NOWHERE;
            at += step;
            continue;
        }
        const set *words_of = &s->p->sets.at[w->set];
        int64_t end = NOWHERE;
        for (size_t k = 0; k < words_of->count && end == NOWHERE && depth < DEPTH_MAX; k++)
            end = match_run(s, words_of->items[k], at, step, depth + 1);
        if (end == NOWHERE) return NOWHERE;
        at = end;
    }
    return at;
}

/* The place after the element that begins at `at`. */
static int64_t match_here(const search *s, const element *e, int64_t at, int step) {
    if (e->sign) {
        int32_t mention = s->article->tokens[at].mention;
        if (mention < 0) return NOWHERE;
        const eng_mention *m = &s->article->mentions[mention];
        if (strchr("$%", e->sign)) s->out->source = mention;
        if (strchr("+%", e->sign)) s->out->target = mention;
        return step > 0 ? (int64_t)m->last : (int64_t)m->first - 1;
    }
    for (uint32_t i = 0; i < e->count; i++) {
        int64_t end = match_run(s, s->p->runs.at[e->first + i], at, step, 0);
        if (end != NOWHERE) return end;
    }
    return NOWHERE;
}

static void widen(const search *s, int64_t from, int64_t to) {
    if (from > to) {
        int64_t other = from;
        from = to + 1;
        to = other + 1;
    }
    if (from < s->out->first) s->out->first = (uint32_t)from;
    if (to > s->out->last) s->out->last = (uint32_t)to;
}

static bool match_side(const search *s, uint32_t first, uint32_t count, int64_t at, int step) {
    for (uint32_t i = 0; i < count; i++) {
        const element *e = &s->p->elements.at[first + i];
        bool found = false;
        while (!found && at >= s->first && at < s->last) {
            int64_t end = match_here(s, e, at, step);
            if (end != NOWHERE) {
                if (!e->sign) widen(s, at, end);
                at = end;
                found = true;
            } else if (e->joined) {
                return false;
            } else {
                at += step;
            }
        }
        if (!found) return false;
    }
    return true;
}

static bool fits(search *s, const pattern *one, uint32_t head) {
    *s->out = (eng_coded){one->rule, one->reverse, -1, -1, head, head + 1};
    return match_side(s, one->after, one->after_count, (int64_t)head + 1, 1) &&
           match_side(s, one->before, one->before_count, (int64_t)head - 1, -1);
}

/* Whether the other words of a verb are next to it. */
static bool is_verb(const search *s, const verb *v, uint32_t head) {
    run before = {v->before, v->before_count}, after = {v->after, v->after_count};
    return match_run(s, before, (int64_t)head - 1, -1, 0) != NOWHERE &&
           match_run(s, after, (int64_t)head + 1, 1, 0) != NOWHERE;
}

/* The tokens of a clause: from its subject, or what stands before it in the sentence, to the end of
 * what hangs on it. */
static void bounds(const eng_analysis *z, int32_t clause, search *s) {
    const eng_clause *c = &z->clauses[clause];
    const eng_sentence *sentence = &z->article->sentences[c->sentence];
    size_t end, first = eng_sentence_clauses(z, c->sentence, &end);
    s->first = sentence->body;
    for (size_t i = first; i < end; i++) { /* not past another clause's verb */
        const eng_chunk *other = &z->chunks[z->clauses[i].verb];
        if (z->clauses[i].verb < c->verb && other->last > s->first) s->first = other->last;
    }
    if (c->own_subject && c->subject.last > c->subject.first && c->subject.first < c->verb) {
        uint32_t subject = z->chunks[c->subject.first].first;
        if (subject < s->first) s->first = subject;
    }
    s->last = c->last > c->verb ? z->chunks[c->last - 1].last : z->chunks[c->verb].last;
    if (s->last > sentence->last) s->last = sentence->last;
}

bool eng_patterns_has(const eng_patterns *p, uint32_t lemma) {
    return lemma != 0 && lemma <= p->lexicon->lemma_count && p->heads[lemma] != 0;
}

bool eng_patterns_match(const eng_patterns *p, const eng_analysis *z, int32_t clause,
                        eng_coded *out) {
    const eng_chunk *chunk = &z->chunks[z->clauses[clause].verb];
    if (!eng_patterns_has(p, chunk->lemma)) return false;
    search s = {.p = p, .article = z->article, .out = out};
    bool bounded = false;
    for (uint32_t i = p->heads[chunk->lemma]; i != 0; i = p->verbs.at[i].next) {
        const verb *v = &p->verbs.at[i];
        if (!bounded) bounds(z, clause, &s);
        bounded = true;
        if (!is_verb(&s, v, chunk->head)) continue;
        const block *b = &p->blocks.at[v->block];
        for (uint32_t k = 0; k < b->count; k++)
            if (fits(&s, &p->patterns.at[b->first + k], chunk->head)) return true;
        bool own = v->rule != ENG_PATTERN_NONE;
        *out = (eng_coded){own ? v->rule : b->rule,
                           own ? v->reverse : b->reverse,
                           -1,
                           -1,
                           chunk->head,
                           chunk->last};
        return true;
    }
    return false;
}
