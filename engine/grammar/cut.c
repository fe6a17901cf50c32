/* cut.c: which sentences of an article are cut into chunks and clauses, and how more are added once
 * something looks at them. */
#include <stdlib.h>
#include <string.h>

#include "grammar/analysis.h"
#include "grammar/begin.h"
#include "text/view.h"

/* Writes `classes` from the sentences in a state, and forgets what was made of it before. */
static bool write_classes(eng_analysis *z, uint8_t state) {
    eng_article *article = z->article;
    z->classes.size = z->shape.size = 0;
    z->chunk_count = z->clause_count = 0;
    z->pronouns = z->phrases = NULL;
    memset(z->token_chunk, 0xFF, article->token_count * sizeof *z->token_chunk);
    for (size_t k = 0; k < article->sentence_count; k++) {
        if (z->state[k] != state) continue;
        eng_sentence *s = &article->sentences[k];
        eng_view_sentence(article, s, z->lexicon);
        for (uint32_t i = s->body; i < s->last; i++) {
            z->class_token[z->classes.size] = i;
            eng_buffer_putc(&z->classes, (char)article->tokens[i].cls);
        }
        z->class_token[z->classes.size] = s->last;
        eng_buffer_putc(&z->classes, '\n');
    }
    return !z->classes.failed;
}

/* Says of each sentence whether it is cut, and counts those. */
static bool choose(eng_analysis *z, eng_gate *gate, const eng_rules *rules) {
    const eng_article *article = z->article;
    for (size_t k = 0; k < article->sentence_count; k++) {
        if (!eng_gate_passes(gate, article, &article->sentences[k])) continue;
        z->state[k] = rules == NULL ? ENG_SENTENCE_FRESH : ENG_SENTENCE_NEAR;
    }
    if (rules != NULL && !eng_find_beginnings(z, rules)) return false;
    for (size_t k = 0; k < article->sentence_count; k++)
        z->gated += z->state[k] == ENG_SENTENCE_FRESH;
    return true;
}

eng_analysis *eng_analysis_new(eng_article *article, const eng_lexicon *lexicon,
                               const eng_names *names, eng_gate *gate, const eng_rules *rules,
                               eng_home_memo *home) {
    eng_analysis *z = calloc(1, sizeof *z);
    if (z == NULL) return NULL;
    z->article = article;
    z->arena.meter = article->arena.meter;
    z->lexicon = lexicon;
    z->names = names;
    z->home = home;
    size_t room = article->token_count + article->sentence_count + 1;
    z->class_token = eng_arena_alloc(&z->arena, room * sizeof *z->class_token);
    z->token_chunk = eng_arena_alloc(&z->arena, room * sizeof *z->token_chunk);
    size_t sentences = article->sentence_count + 1;
    z->first_chunk = eng_arena_zalloc(&z->arena, sentences, sizeof *z->first_chunk);
    z->first_clause = eng_arena_zalloc(&z->arena, sentences, sizeof *z->first_clause);
    z->state = eng_arena_zalloc(&z->arena, article->sentence_count + 1, sizeof *z->state);
    z->wanting = eng_arena_zalloc(&z->arena, 1, sizeof *z->wanting);
    bool ok = z->class_token && z->token_chunk && z->state && z->wanting && z->first_chunk &&
              z->first_clause;
    if (!ok || !choose(z, gate, rules) || !write_classes(z, ENG_SENTENCE_FRESH)) {
        eng_analysis_free(z);
        return NULL;
    }
    return z;
}

void eng_analysis_want(const eng_analysis *z, uint32_t sentence) {
    if (z->state[sentence] != ENG_SENTENCE_NEAR) return;
    z->state[sentence] = ENG_SENTENCE_WANTED;
    *z->wanting = true;
}

void eng_analysis_free(eng_analysis *z) {
    if (z == NULL) return;
    eng_buffer_free(&z->classes);
    eng_buffer_free(&z->shape);
    eng_buffer_free(&z->codes);
    eng_arena_free(&z->arena);
    free(z);
}

bool eng_analysis_widen(eng_analysis *z, bool *more) {
    *more = *z->wanting;
    if (!*more) return true;
    *z->wanting = false;
    for (size_t k = 0; k < z->article->sentence_count; k++)
        if (z->state[k] == ENG_SENTENCE_WANTED) z->state[k] = ENG_SENTENCE_FRESH;
    z->unlisted = NULL;
    return write_classes(z, ENG_SENTENCE_FRESH);
}

/* Joining what two sets of sentences were cut into. */

/* What the grammars gave for some sentences, in their order. */
struct eng_cut {
    eng_capture *chunks, *clauses;
    size_t chunk_count, clause_count;
    char *shape;
};

/* How far a cut was read: positions in its classes and shape, captures taken. */
typedef struct cursor {
    const eng_cut *cut;
    size_t class_at, shape_at, chunk, clause;
} cursor;

static eng_cut *new_cut(eng_arena *arena, size_t chunks, size_t clauses) {
    eng_cut *cut = eng_arena_zalloc(arena, 1, sizeof *cut);
    if (cut == NULL) return NULL;
    cut->chunks = eng_arena_alloc(arena, (chunks + 1) * sizeof *cut->chunks);
    cut->clauses = eng_arena_alloc(arena, (clauses + 1) * sizeof *cut->clauses);
    return cut->chunks && cut->clauses ? cut : NULL;
}

/* Moves what the cursor has of the next sentence, `size` tokens, behind what `to` has. */
static void take(cursor *from, eng_cut *to, size_t size, size_t *class_at, size_t *shape_at) {
    const eng_cut *c = from->cut;
    size_t end = from->class_at + size + 1;
    for (; from->chunk < c->chunk_count && c->chunks[from->chunk].first < end; from->chunk++) {
        eng_capture *k = &to->chunks[to->chunk_count++];
        *k = c->chunks[from->chunk];
        k->first = (uint32_t)(k->first - from->class_at + *class_at);
        k->last = (uint32_t)(k->last - from->class_at + *class_at);
    }
    size_t length = strcspn(c->shape + from->shape_at, "\n") + 1;
    end = from->shape_at + length;
    for (; from->clause < c->clause_count; from->clause++) {
        eng_capture k = c->clauses[from->clause];
        bool begins = k.code == '['; /* its first number is the clause's kind */
        if ((begins ? k.last : k.first) >= end) break;
        if (!begins) k.first = (uint32_t)(k.first - from->shape_at + *shape_at);
        k.last = (uint32_t)(k.last - from->shape_at + *shape_at);
        to->clauses[to->clause_count++] = k;
    }
    from->class_at += size + 1;
    from->shape_at += length;
    *class_at += size + 1;
    *shape_at += length;
}

static eng_cut *join(eng_analysis *z, const eng_cut *old, const eng_cut *fresh) {
    eng_cut *all = new_cut(&z->arena, old->chunk_count + fresh->chunk_count,
                           old->clause_count + fresh->clause_count);
    if (all == NULL) return NULL;
    cursor from[2] = {{.cut = old}, {.cut = fresh}};
    size_t class_at = 0, shape_at = 0;
    for (size_t k = 0; k < z->article->sentence_count; k++) {
        const eng_sentence *s = &z->article->sentences[k];
        if (z->state[k] == ENG_SENTENCE_CUT || z->state[k] == ENG_SENTENCE_FRESH)
            take(&from[z->state[k] == ENG_SENTENCE_FRESH], all, s->last - s->body, &class_at,
                 &shape_at);
    }
    return all;
}

/* All that is fresh is cut now. */
static void settle(eng_analysis *z) {
    for (size_t k = 0; k < z->article->sentence_count; k++)
        if (z->state[k] == ENG_SENTENCE_FRESH) z->state[k] = ENG_SENTENCE_CUT;
}

bool eng_analysis_join(eng_analysis *z, const eng_capture *chunks, size_t chunk_count,
                       const eng_capture *clauses, size_t clause_count) {
    eng_cut *cut = new_cut(&z->arena, chunk_count, clause_count);
    if (cut == NULL) return false;
    memcpy(cut->chunks, chunks, chunk_count * sizeof *chunks);
    memcpy(cut->clauses, clauses, clause_count * sizeof *clauses);
    cut->chunk_count = chunk_count;
    cut->clause_count = clause_count;
    cut->shape = eng_arena_copy(&z->arena, z->shape.data ? z->shape.data : "", z->shape.size);
    if (cut->shape == NULL) return false;
    if (z->cut != NULL) {
        cut = join(z, z->cut, cut);
        settle(z);
        if (cut == NULL || !write_classes(z, ENG_SENTENCE_CUT) ||
            !eng_analysis_chunks(z, cut->chunks, cut->chunk_count))
            return false;
        cut->shape = eng_arena_copy(&z->arena, z->shape.data, z->shape.size);
        if (cut->shape == NULL) return false;
    }
    settle(z);
    z->cut = cut;
    return eng_analysis_clauses(z, cut->clauses, cut->clause_count);
}
