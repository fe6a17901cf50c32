#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/word_id.h"

/* "said troops from Oman and Chad had left": where the clause grammar has let only the last name
 * begin what is said, as behind "condemned raids on Oman and Chad left". */

/* Verbs behind which a noun begins what is said or thought, being no object. */
static bool says_only(const eng_analysis *z, const eng_chunk *verb) {
    static const char *const verbs[] = {"say",   "know",     "believe", "think", "hope", "insist",
                                        "claim", "conclude", "add",     "argue", NULL};
    return verb->kind == 'R' && !(verb->verb & ENG_VG_PASSIVE) &&
           eng_lemma_among(z, verb->lemma, verbs);
}

/* Whether a noun stands at `first`, behind it a preposition and names that end at `name`: "troops
 * from Oman and Chad". */
static bool is_list_behind(const eng_analysis *z, uint32_t first, uint32_t name) {
    bool noun = z->chunks[first].kind == 'N' && z->chunks[first + 1].kind == 'f' &&
                z->article->tokens[z->chunks[first].head].cls == 'n';
    if (!noun || name < first + 4 || z->chunks[name - 1].kind != 'c') return false;
    for (uint32_t i = first + 2; i < name; i++) {
        const eng_chunk *c = &z->chunks[i];
        bool named = c->kind == 'N' && z->article->tokens[c->head].mention >= 0;
        if (!named && !strchr(",c", c->kind)) return false;
    }
    return z->article->tokens[z->chunks[name].head].mention >= 0 && z->chunks[name - 2].kind != ',';
}

void eng_take_said_list(eng_analysis *z, size_t index) {
    eng_clause *c = &z->clauses[index];
    if (c->kind != ENG_CLAUSE_MAIN || !c->own_subject || c->verb < c->subject.last) return;
    uint32_t last = c->subject.last - 1;
    for (size_t i = index; i-- > 0 && z->clauses[i].sentence == c->sentence;) {
        eng_clause *said = &z->clauses[i];
        uint32_t first = said->verb + 1, n = 0;
        if (first >= c->subject.first) continue;
        if (!says_only(z, &z->chunks[said->verb]) || !is_list_behind(z, first, last)) return;
        for (uint32_t k = 0; k < said->argument_count; k++)
            if (said->arguments[k].phrase.first < first) said->arguments[n++] = said->arguments[k];
        said->argument_count = n;
        c->subject = (eng_phrase){first, last + 1};
        c->kind = ENG_CLAUSE_COMPLEMENT;
        c->parent = (int32_t)i;
        if (said->last < c->last) said->last = c->last;
        return;
    }
}
