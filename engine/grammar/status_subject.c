#include <string.h>

#include "grammar/status_internal.h"

/* What a clause says of the act that is its subject. */

/* "is in doubt", "is out of the question": what the words behind a copula say. */
static unsigned predicate(const eng_analysis *z, const eng_clause *k) {
    static const struct {
        const char *words;
        unsigned aux;
    } said[] = {{"in doubt", ENG_AUX_HYPOTHETICAL},
                {"in question", ENG_AUX_HYPOTHETICAL},
                {"in the air", ENG_AUX_HYPOTHETICAL},
                {"up in the air", ENG_AUX_HYPOTHETICAL},
                {"at risk", ENG_AUX_HYPOTHETICAL},
                {"in jeopardy", ENG_AUX_HYPOTHETICAL},
                {"in the balance", ENG_AUX_HYPOTHETICAL},
                {"on the table", ENG_AUX_HYPOTHETICAL},
                {"on the cards", ENG_AUX_HYPOTHETICAL},
                {"in the cards", ENG_AUX_HYPOTHETICAL},
                {"on hold", ENG_AUX_NEGATION},
                {"on ice", ENG_AUX_NEGATION},
                {"out of the question", ENG_AUX_NEGATION},
                {"off the table", ENG_AUX_NEGATION},
                {"off the agenda", ENG_AUX_NEGATION},
                {"in the works", ENG_AUX_FUTURE},
                {"in the offing", ENG_AUX_FUTURE},
                {"on the horizon", ENG_AUX_FUTURE}};
    const eng_token *tokens = z->article->tokens;
    uint32_t first = z->chunks[k->verb].head + 1; /* "out" may be its particle */
    const eng_sentence *s = &z->article->sentences[k->sentence];
    while (first < s->last && tokens[first].cls == 'r')
        first++;
    if (first >= s->last) return 0;
    const char *text = z->article->text + tokens[first].start;
    size_t room = tokens[s->last - 1].end - tokens[first].start;
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
        size_t n = strlen(said[i].words);
        if (n > room || memcmp(text, said[i].words, n) != 0) continue;
        if (n == room || strchr(" .,;", text[n])) return said[i].aux;
    }
    return 0;
}

/* "The talks will begin", "the talks were cancelled", "the attack is unlikely": what a clause says
 * of the act that is its subject. */
unsigned eng_of_subject(const eng_analysis *z, const eng_clause *k, uint32_t chunk,
                        unsigned inherited) {
    const eng_chunk *verb = &z->chunks[k->verb];
    /* his participation will show that; the withdrawal will be a step, but may have been done where
     * it will be marked */
    static const char *const parts[] = {"participation", "attendance", "accession", NULL};
    static const char *const moves[] = {"withdrawal", "pullout", NULL};
    static const char *const begins[] = {"begin", "start", "proceed", "happen", "occur", NULL};
    uint32_t act = z->chunks[chunk].lemma;
    bool comes = (verb->verb & ENG_VG_COPULA) || eng_lemma_among(z, verb->lemma, begins);
    if ((eng_says(z, verb->modal) & ENG_SAYS_FUTURE) && !(verb->verb & ENG_VG_NEGATED) &&
        (eng_lemma_among(z, act, parts) || (comes && eng_lemma_among(z, act, moves))))
        return ENG_AUX_FUTURE;
    static const char *const seems[] = {"become", "seem", "look", "appear", NULL};
    static const char *const open[] = {"likely",     "unlikely", "possible", "probable",
                                       "impossible", "imminent", NULL};
    bool adjective = k->verb + 1 < z->chunk_count && z->chunks[k->verb + 1].kind == 'a' &&
                     z->chunks[k->verb + 1].sentence == k->sentence;
    /* the attack became likely */
    bool is =
        (verb->verb & ENG_VG_COPULA) || (adjective && eng_lemma_among(z, verb->lemma, seems) &&
                                         eng_lemma_among(z, z->chunks[k->verb + 1].lemma, open));
    if (is) {
        uint32_t lemma = adjective ? z->chunks[k->verb + 1].lemma : 0;
        /* a withdrawal is the goal */
        for (uint32_t i = 0; i < k->argument_count && !lemma; i++)
            if (k->arguments[i].preposition == 0)
                lemma = z->chunks[k->arguments[i].phrase.first].lemma;
        static const char *const ways[] = {"way", "path", "route", "answer", "solution", NULL};
        if (eng_is_meeting(z, chunk) && eng_lemma_among(z, lemma, ways) &&
            !eng_is_past_auxiliary(z, verb->head, true))
            return ENG_AUX_HYPOTHETICAL; /* dialogue is the only way */
        /* the meeting was an opportunity to talk, the raid was an attempt to free them */
        static const char *const serves[] = {"opportunity", "chance", "attempt", "effort", NULL};
        if (!adjective && eng_lemma_among(z, lemma, serves)) return 0;
        unsigned said = predicate(z, k);
        if (said) return verb->verb & ENG_VG_NEGATED ? 0 : said;
        if (lemma && !adjective && eng_says(z, lemma) != ENG_SAYS_HYPOTHETICAL) return 0;
        static const char *const sure[] = {"inevitable", "unavoidable", NULL};
        if (eng_is_past_auxiliary(z, verb->head, true) && eng_lemma_among(z, lemma, sure))
            return 0; /* the war was inevitable */
        return eng_governs(z, lemma, (verb->verb & ENG_VG_NEGATED) != 0).aux;
    }
    bool passive = (verb->verb & ENG_VG_PASSIVE) != 0;
    bool off = eng_lemma_is(z, verb->particle, "off");
    const char *name = eng_lemma_name(z, verb->lemma);
    if (passive && off && !verb->modal && !(verb->verb & ENG_VG_NEGATED)) {
        if (strcmp(name, "call") == 0) return ENG_AUX_NEGATION; /* the talks were called off */
        if (strcmp(name, "put") == 0) return ENG_AUX_FUTURE;
    }
    /* its entry was put on hold */
    if (passive && !off && strcmp(name, "put") == 0 && !(verb->verb & ENG_VG_NEGATED)) {
        unsigned said = predicate(z, k);
        if (said) return said;
    }
    /* an attack could come soon; whether an attack comes */
    if ((verb->modal || eng_is_indefinite(z, z->chunks[chunk].first)) &&
        (strcmp(name, "come") == 0 || strcmp(name, "follow") == 0))
        return inherited;
    const eng_chunk *next = k->verb + 1 < z->chunk_count ? verb + 1 : verb;
    if (next->kind == 'I' && next->sentence == k->sentence && strcmp(name, "go") == 0) {
        if (next->verb & ENG_VG_COPULA) /* the war is not going to be a success */
            return eng_is_meeting(z, chunk) && !eng_is_past_auxiliary(z, verb->first, true)
                       ? ENG_AUX_FUTURE
                       : 0;
        return verb->verb & ENG_VG_NEGATED ? inherited : inherited | ENG_AUX_FUTURE;
    }
    /* an attack is being considered */
    static const char *const weighs[] = {"consider", "contemplate", "weigh",
                                         "mull",     "debate",      NULL};
    if (passive && eng_word_is(z, verb->head - 1, "being") &&
        eng_lemma_among(z, verb->lemma, weighs))
        return ENG_AUX_HYPOTHETICAL;
    /* war loomed; war still threatened */
    bool alone = !passive && k->argument_count == 0 && strcmp(name, "threaten") == 0;
    if ((alone || strcmp(name, "loom") == 0) && !(verb->verb & ENG_VG_NEGATED))
        return ENG_AUX_HYPOTHETICAL;
    bool undone = eng_says(z, verb->lemma) & (ENG_SAYS_NEGATION | ENG_SAYS_FUTURE);
    if (passive && undone && !verb->modal)
        return eng_governs(z, verb->lemma, (verb->verb & ENG_VG_NEGATED) != 0).aux;
    unsigned tells = passive ? ENG_SENSE_LIGHT : ENG_SENSE_HAPPEN;
    return eng_senses(z, verb->lemma) & tells ? inherited : 0;
}

/* What clause c says of something that is arranged for a time to come: a participle, "scheduled for
 * June"; a relative, "which is due in June", "which will begin in June", "that may happen in June".
 */
static unsigned arranged(const eng_analysis *z, const eng_clause *c) {
    static const char *const arranges[] = {"schedule", "plan", "expect", "set",
                                           "slate",    "book", NULL};
    static const char *const begins[] = {"begin", "start", "open", "take", "happen", "occur", NULL};
    const eng_chunk *verb = &z->chunks[c->verb];
    uint32_t next = c->verb + 1;
    bool set = eng_lemma_among(z, verb->lemma, arranges);
    if (c->kind == ENG_CLAUSE_PARTICIPLE && set && next + 1 < z->chunk_count) {
        set = strchr("ft", z->chunks[next].kind) && z->chunks[next + 1].kind == 'T' &&
              z->chunks[next + 1].sentence == c->sentence;
        return set ? ENG_AUX_FUTURE : 0;
    }
    if (c->kind != ENG_CLAUSE_RELATIVE || (verb->verb & ENG_VG_NEGATED)) return 0;
    unsigned says = eng_says_aux(eng_says(z, verb->modal));
    bool itself = !c->own_subject && !eng_has_object(c); /* not "that will open markets" */
    bool place = eng_lemma_is(z, verb->lemma, "take");
    if (says && (itself || place) && eng_lemma_among(z, verb->lemma, begins))
        return place ? says & ENG_AUX_FUTURE : says;
    if (says & ENG_AUX_FUTURE) return 0;
    if (set) return (verb->verb & ENG_VG_PASSIVE) ? ENG_AUX_FUTURE : 0;
    if (eng_lemma_is(z, verb->lemma, "come") && eng_word_is(z, verb->last - 1, "up"))
        return z->article->tokens[verb->head].cls == 'g' ? ENG_AUX_FUTURE : 0; /* is coming up */
    bool due = (verb->verb & ENG_VG_COPULA) && next < z->chunk_count &&
               eng_word_is(z, z->chunks[next].head, "due");
    return due ? ENG_AUX_FUTURE : 0;
}

unsigned eng_arranged_behind(const eng_analysis *z, uint32_t chunk) {
    enum { REACH = 8 };
    size_t end, i = eng_sentence_clauses(z, z->chunks[chunk].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        unsigned aux = c->verb > chunk && c->verb <= chunk + REACH ? arranged(z, c) : 0;
        if (aux == 0) continue;
        uint32_t at = c->verb; /* ", which is due" */
        at -= strchr("wh", z->chunks[at - 1].kind) != NULL;
        at -= z->chunks[at - 1].kind == ',';
        while (at > chunk + 1 && strchr("bofNOct", z->chunks[at - 1].kind))
            at--;
        if (at == chunk + 1) return aux;
    }
    return 0;
}
