#include "grammar/codes.h"

#include "text/view.h"

static void write_unit(const eng_analysis *z, uint32_t token, char unit[4]) {
    const eng_token *t = &z->article->tokens[token];
    unit[0] = '.';
    unit[1] = (char)(t->lemma >> 8 & 0xFF);
    unit[2] = (char)(t->lemma & 0xFF);
    unit[3] = (char)t->cls;
    if (t->mention < 0) return;
    const eng_mention *m = &z->article->mentions[t->mention];
    eng_kind kind = eng_names_entity(z->names, m->entity)->kind;
    unit[0] = m->first == token ? (char)('0' + kind) : 'e';
}

static void add_unit(eng_analysis *z, uint32_t token) {
    char unit[4];
    write_unit(z, token, unit);
    z->code_token[z->codes.size / 4] = token;
    eng_buffer_add(&z->codes, unit, 4);
}

/* Whether the sentence has all that one of the patterns needs. */
static bool has_needed(const eng_analysis *z, const eng_sentence *s, eng_needs *needs) {
    char unit[4];
    bool met = eng_needs_ask(needs);
    for (uint32_t i = s->body; i < s->last; i++) {
        write_unit(z, i, unit);
        met |= eng_needs_note(needs, unit);
    }
    return met;
}

bool eng_analysis_codes(eng_analysis *z, eng_gate *gate, eng_needs *needs) {
    z->codes.size = 0;
    if (needs) eng_needs_begin(needs);
    size_t room = z->article->token_count + z->article->sentence_count;
    z->code_token = eng_arena_alloc(&z->arena, (room + 1) * sizeof *z->code_token);
    if (z->code_token == NULL) return false;
    for (size_t k = 0; k < z->article->sentence_count; k++) {
        eng_sentence *s = &z->article->sentences[k];
        if (z->state[k] == ENG_SENTENCE_SHUT || !eng_gate_has_pattern(gate, z->article, s))
            continue;
        eng_view_sentence(z->article, s, z->lexicon);
        if (needs && !has_needed(z, s, needs)) continue;
        for (uint32_t i = s->body; i < s->last; i++)
            add_unit(z, i);
        z->code_token[z->codes.size / 4] = UINT32_MAX;
        eng_buffer_add(&z->codes, "\n\n\n\n", 4);
    }
    return !z->codes.failed;
}
