#include <string.h>

#include "grammar/status_internal.h"

/* Who says so: the clauses of saying above an act, those set off by a comma before or after it,
 * "according to X", and who accuses of it. */

static bool same(eng_phrase a, eng_phrase b) {
    return a.first == b.first && a.last == b.last;
}

static void add_speaker(eng_status *status, eng_phrase p) {
    for (uint32_t i = 0; i < status->speaker_count; i++)
        if (same(status->speakers[i], p)) return;
    if (p.last > p.first && status->speaker_count < 4)
        status->speakers[status->speaker_count++] = p;
}

static bool verb_is(const eng_analysis *z, const eng_clause *c, const char *word) {
    return strcmp(eng_lemma_name(z, z->chunks[c->verb].lemma), word) == 0;
}

static bool has_complement(const eng_analysis *z, int32_t clause) {
    size_t end;
    eng_sentence_clauses(z, z->clauses[clause].sentence, &end);
    for (size_t i = (size_t)clause + 1; i < end; i++)
        if (z->clauses[i].parent == clause && z->clauses[i].kind == ENG_CLAUSE_COMPLEMENT)
            return true;
    return false;
}

/* "..., a source in Cairo said Thursday": a clause of saying with nothing said in it, set off by a
 * comma, speaks all that stands before it in the sentence; "Citing X, ..." all that follows. */
static void reporting_parenthesis(const eng_analysis *z, int32_t clause, eng_status *status) {
    const eng_clause *c = &z->clauses[clause];
    size_t end, i = eng_sentence_clauses(z, c->sentence, &end);
    for (; i < end; i++) {
        const eng_clause *r = &z->clauses[i];
        if ((int32_t)i == clause || !eng_reports(z, r)) continue;
        if (verb_is(z, r, "cite") || verb_is(z, r, "quote")) {
            bool quoted = (z->chunks[r->verb].verb & ENG_VG_PASSIVE) != 0;
            for (uint32_t k = 0; !quoted && k < r->argument_count; k++)
                if (r->arguments[k].preposition == 0) add_speaker(status, r->arguments[k].phrase);
            if (quoted) add_speaker(status, r->subject);
            continue;
        }
        if (z->chunks[r->verb].verb & ENG_VG_PASSIVE) continue; /* a step condemned by Oman */
        bool told = verb_is(z, r, "tell");                      /* "..., she told reporters" */
        bool object = eng_has_object(r) && !told;
        if (r->parent >= 0 || has_complement(z, (int32_t)i) || object) continue;
        if (r->subject.last == 0 || r->subject.first == 0) continue;
        uint8_t before = z->chunks[r->subject.first - 1].kind;
        bool after = r->subject.first > c->verb;
        /* "the rockets, Israel said, were fired", "..., said the minister" */
        bool inside = r->subject.first > c->subject.first && r->last < c->verb;
        bool inverted = after && r->subject.first == r->verb + 1 && before == 'R';
        if (((after || inside) && before == ',') || inverted) add_speaker(status, r->subject);
    }
}

/* "according to X" anywhere in the sentence. */
static void according_to(const eng_analysis *z, uint32_t sentence, eng_status *status) {
    size_t end;
    for (uint32_t i = (uint32_t)eng_sentence_chunks(z, sentence, &end); i + 2 < end; i++) {
        const eng_chunk *c = &z->chunks[i];
        if (z->chunks[i + 1].kind != 't') continue;
        const eng_token *t = &z->article->tokens[c->first];
        if (t->end - t->start == 9 && memcmp(z->article->text + t->start + 1, "ccording", 8) == 0 &&
            z->chunks[i + 2].kind == 'N')
            add_speaker(status, (eng_phrase){i + 2, i + 3});
    }
}

void eng_add_speakers(const eng_analysis *z, int32_t clause, eng_status *status) {
    int32_t i = clause;
    for (int depth = 0; i >= 0 && depth < 16; depth++) {
        const eng_clause *c = &z->clauses[i];
        const eng_clause *parent = c->parent >= 0 ? &z->clauses[c->parent] : NULL;
        if (c->kind == ENG_CLAUSE_COMPLEMENT && parent && eng_reports(z, parent))
            add_speaker(status, parent->subject);
        i = c->parent;
    }
    reporting_parenthesis(z, clause, status);
    according_to(z, z->clauses[clause].sentence, status);
}
