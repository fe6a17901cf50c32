/* pronoun_quote.c: whom a pronoun stands for that tells who was quoted. */
#include "grammar/clauses_internal.h"
#include "grammar/pronoun_internal.h"
#include "grammar/word_id.h"

static bool in_quote(const eng_analysis *z, uint32_t token) {
    return eng_token_of(z, token)->quote != 0;
}

/* "Oman and Iran issued a joint statement": what "it" says next is theirs. */
static bool puts_out(const eng_analysis *z, const eng_clause *c) {
    static const char *const verbs[] = {"issue", "release", "publish", "sign", "adopt", NULL};
    eng_phrase text = eng_first_object(c);
    if (!eng_has_phrase(text) || eng_plural_phrase(z, text) ||
        !eng_lemma_among(z, z->chunks[c->verb].lemma, verbs))
        return false;
    return eng_noun_tags(z, z->chunks[text.first].lemma) & ENG_NOUN_STATEMENT;
}

bool eng_behind_quote(const eng_analysis *z, uint32_t token, int32_t own, eng_need wanted,
                      int depth, eng_referents *out) {
    enum { REACH = 5 };
    const eng_sentence *s = z->article->sentences;
    uint32_t chunk = z->token_chunk[token], sentence = z->chunks[chunk].sentence, k = sentence;
    if (in_quote(z, token) || own < 0 || z->clauses[own].subject.first != chunk || sentence == 0 ||
        !in_quote(z, s[sentence].body))
        return false;
    for (k--; k > 0 && sentence - k < REACH && in_quote(z, s[k].first); k--)
        if (!in_quote(z, s[k].last - 1)) break;
    eng_analysis_want(z, k);
    size_t end, first = eng_sentence_clauses(z, k, &end);
    for (int hangs = 0; hangs <= 1; hangs++)
        for (size_t i = end; i-- > first;) {
            const eng_clause *c = &z->clauses[i];
            if ((c->parent >= 0) != hangs || in_quote(z, z->chunks[c->verb].head)) continue;
            if (wanted == ENG_NEED_ONE && puts_out(z, c)) {
                eng_resolve_described(z, c->subject, out, depth + 1);
                return true;
            }
            if (eng_try_phrase(z, c->subject, wanted, depth, out) != ENG_NOT_IT) return true;
        }
    eng_search named = {s[k].last, k, 0, wanted, NULL, NULL, "pronoun", NULL};
    if (wanted == ENG_NEED_PERSON && !eng_last_mention(z, &named, out))
        eng_only_person(z, k + 1, depth, out);
    eng_referents all = eng_nobody();
    if (wanted == ENG_NEED_ONE && eng_all_named(z, k, s[k].last, false, false, "", &all) == 1)
        *out = all;
    return true;
}
