/* cut.c: which sentences of an article are cut into chunks and clauses: those that a rule can begin
 * in at once, others when something looks at them. */
#include <stdlib.h>
#include <string.h>

#include "grammar/analysis.h"
#include "grammar/begin.h"
#include "text/view.h"

enum { SPARE_MAX = 4 << 20 }; /* bytes: what long articles took is given back */

/* Adds a sentence to `classes`. */
static void add_classes(eng_analysis *z, size_t k) {
    eng_article *article = z->article;
    eng_sentence *s = &article->sentences[k];
    eng_view_sentence(article, s, z->lexicon);
    size_t n = z->classes.size;
    for (uint32_t i = s->body; i < s->last; i++) {
        z->class_token[n] = i;
        z->classes.data[n++] = (char)article->tokens[i].cls;
    }
    z->class_token[n] = s->last;
    z->classes.data[n++] = '\n';
    z->classes.size = n;
}

/* Says of each sentence whether it is cut for its own sake, and adds these to `classes`. */
static bool choose(eng_analysis *z, eng_gate *gate, const eng_rules *rules) {
    const eng_article *article = z->article;
    for (size_t k = 0; k < article->sentence_count; k++) {
        if (!eng_gate_passes(gate, article, &article->sentences[k])) continue;
        z->state[k] = rules == NULL ? ENG_SENTENCE_CUT : ENG_SENTENCE_NEAR;
    }
    if (rules != NULL && !eng_find_beginnings(z, rules)) return false;
    for (size_t k = 0; k < article->sentence_count; k++) {
        if (z->state[k] != ENG_SENTENCE_CUT) continue;
        z->gated++;
        add_classes(z, k);
    }
    return true;
}

eng_analysis *eng_analysis_new(eng_article *article, const eng_lexicon *lexicon,
                               const eng_names *names, eng_gate *gate, const eng_rules *rules,
                               eng_kept *kept) {
    eng_analysis *z = calloc(1, sizeof *z);
    if (z == NULL) return NULL;
    z->article = article;
    z->arena = kept->spare;
    kept->spare = (eng_arena){.meter = kept->spare.meter};
    z->lexicon = lexicon;
    z->names = names;
    z->home = &kept->home;
    z->known = kept->known;
    z->standing = &kept->standing;
    size_t tokens = article->token_count, sentences = article->sentence_count + 1;
    size_t room = tokens + sentences;
    z->classes.data = eng_arena_alloc(&z->arena, room);
    z->shape.data = eng_arena_alloc(&z->arena, 2 * room); /* see eng_mark_contacts */
    z->class_token = eng_arena_alloc(&z->arena, room * sizeof *z->class_token);
    z->shape_chunk = eng_arena_alloc(&z->arena, 2 * room * sizeof *z->shape_chunk);
    z->token_chunk = eng_arena_alloc(&z->arena, room * sizeof *z->token_chunk);
    z->sentence_chunks = eng_arena_zalloc(&z->arena, sentences, sizeof *z->sentence_chunks);
    z->sentence_clauses = eng_arena_zalloc(&z->arena, sentences, sizeof *z->sentence_clauses);
    z->state = eng_arena_zalloc(&z->arena, sentences, sizeof *z->state);
    bool ok = z->classes.data && z->shape.data && z->class_token && z->shape_chunk &&
              z->token_chunk && z->state && z->sentence_chunks && z->sentence_clauses;
    if (ok) memset(z->token_chunk, 0xFF, tokens * sizeof *z->token_chunk);
    if (!ok || !choose(z, gate, rules)) {
        eng_analysis_free(z, kept);
        return NULL;
    }
    return z;
}

bool eng_analysis_piece(eng_analysis *z, size_t size) {
    size_t from = z->class_from, left = z->classes.size - from;
    if (left > size)
        for (left = size; left > 0 && z->classes.data[from + left - 1] != '\n';)
            left--;
    if (left == 0 && z->classes.size > from)
        left = (size_t)((char *)memchr(z->classes.data + from, '\n', z->classes.size - from) -
                        (z->classes.data + from)) +
               1;
    z->class_to = from + left;
    return left > 0;
}

void eng_analysis_want(const eng_analysis *z, uint32_t sentence) {
    bool shut = z->state[sentence] == ENG_SENTENCE_SHUT; /* who was named may stand there too */
    if (z->cutter == NULL || (z->state[sentence] != ENG_SENTENCE_NEAR && !shut)) return;
    if (shut && !eng_gate_can_read(&z->article->sentences[sentence])) return;
    eng_analysis *own = (eng_analysis *)z; /* what is known of the text is the same as before */
    own->state[sentence] = ENG_SENTENCE_SEEN;
    add_classes(own, sentence);
    own->cutter(own->cutter_context, own);
}

void eng_analysis_free(eng_analysis *z, eng_kept *kept) {
    if (z == NULL) return;
    eng_buffer_free(&z->codes);
    eng_arena_reset(&z->arena);
    if (kept != NULL && kept->spare.head == NULL && eng_arena_room(&z->arena) <= SPARE_MAX)
        kept->spare = z->arena;
    else
        eng_arena_free(&z->arena);
    free(z);
}

void eng_kept_free(eng_kept *kept) {
    eng_arena_free(&kept->spare);
    eng_standing_free(&kept->standing);
}
