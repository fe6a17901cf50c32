#include "grammar/status.h"

#include <string.h>

static const eng_lemma *lemma_of(const eng_analysis *z, uint32_t lemma) {
    return lemma ? &z->lexicon->lemmas[lemma] : NULL;
}

static unsigned says(const eng_analysis *z, uint32_t lemma) {
    return lemma ? z->lexicon->lemmas[lemma].says : 0;
}

static unsigned senses(const eng_analysis *z, uint32_t lemma) {
    return lemma ? z->lexicon->lemmas[lemma].senses : 0;
}

static unsigned as_aux(unsigned bits) {
    unsigned aux = 0;
    if (bits & ENG_SAYS_FUTURE) aux |= ENG_AUX_FUTURE;
    if (bits & ENG_SAYS_HYPOTHETICAL) aux |= ENG_AUX_HYPOTHETICAL;
    return aux;
}

/* What a governing word makes of its complement: the lists first, then the verb's signature. */
static unsigned governs(const eng_analysis *z, uint32_t lemma, eng_status *status) {
    const eng_lemma *l = lemma_of(z, lemma);
    if (l == NULL) return 0;
    unsigned bits = l->says;
    const eng_lemma *verb = l;
    if (l->verb_tags == 0 && l->event != 0) {
        verb = &z->lexicon->lemmas[l->event]; /* his refusal to join */
        if (bits == 0) bits = verb->says;
    }
    status->governed |= bits & (ENG_SAYS_REFUSAL | ENG_SAYS_THREAT);
    if (bits & ENG_SAYS_REFUSAL) return ENG_AUX_NEGATION;
    if (bits & ENG_SAYS_THREAT) return ENG_AUX_HYPOTHETICAL;
    if (bits & (ENG_SAYS_FUTURE | ENG_SAYS_HYPOTHETICAL)) return as_aux(bits);
    if (verb->verb_tags & ENG_VERB_TRUE) return 0;
    if (verb->verb_tags & ENG_VERB_FALSE) return ENG_AUX_NEGATION;
    if (verb->verb_tags & ENG_VERB_OPEN) return ENG_AUX_HYPOTHETICAL;
    return 0;
}

static bool is_question(const eng_analysis *z, uint32_t sentence) {
    const eng_sentence *s = &z->article->sentences[sentence];
    for (uint32_t i = s->last; i-- > s->first && i + 3 > s->last;)
        if (z->article->text[z->article->tokens[i].start] == '?') return true;
    return false;
}

static bool token_lemma_is(const eng_analysis *z, uint32_t token, const char *word) {
    return strcmp(eng_lexicon_lemma_text(z->lexicon, z->article->tokens[token].lemma), word) == 0;
}

/* "No state left", "neither Egypt nor Jordan left". */
static bool denies(const eng_analysis *z, eng_phrase subject) {
    uint32_t first = z->chunks[subject.first].first;
    return token_lemma_is(z, first, "no") || token_lemma_is(z, first, "neither") ||
           token_lemma_is(z, first, "none");
}

static bool reports(const eng_analysis *z, const eng_clause *c) {
    const eng_lemma *l = lemma_of(z, z->chunks[c->verb].lemma);
    return l != NULL && (l->verb_tags & ENG_VERB_REPORT) &&
           !(z->chunks[c->verb].verb & ENG_VG_COPULA);
}

/* Negation and modality of a clause's own verb group, and its marker. */
static unsigned own(const eng_analysis *z, const eng_clause *c) {
    const eng_chunk *verb = &z->chunks[c->verb];
    unsigned aux = as_aux(says(z, verb->modal)) | as_aux(says(z, c->marker));
    /* "said it would leave": will, in the past */
    bool said =
        c->kind == ENG_CLAUSE_COMPLEMENT && c->parent >= 0 && reports(z, &z->clauses[c->parent]);
    if (said && strcmp(eng_lexicon_lemma_text(z->lexicon, verb->modal), "would") == 0)
        aux = (aux & ~(unsigned)ENG_AUX_HYPOTHETICAL) | ENG_AUX_FUTURE;
    if (verb->verb & ENG_VG_NEGATED) aux |= ENG_AUX_NEGATION;
    if (c->own_subject && denies(z, c->subject)) aux |= ENG_AUX_NEGATION;
    /* "before Biden hosts": still to come */
    bool present = z->article->tokens[verb->head].cls == 'z';
    if (present && c->marker &&
        strcmp(eng_lexicon_lemma_text(z->lexicon, c->marker), "before") == 0)
        aux |= ENG_AUX_FUTURE;
    for (uint32_t i = verb->first; i < verb->last; i++) /* adverbs: allegedly, possibly */
        if (z->article->tokens[i].cls == 'r') aux |= as_aux(says(z, z->article->tokens[i].lemma));
    return aux;
}

/* The noun that an infinitive or gerund hangs on: "decision to quit", or 0. */
static uint32_t governing_noun(const eng_analysis *z, const eng_clause *c) {
    if (c->kind == ENG_CLAUSE_PARTICIPLE) return 0; /* "a ban imposed" is no ban on imposing */
    uint32_t before = c->verb;
    bool gerund = c->kind == ENG_CLAUSE_ING && c->marker;
    if (c->kind != ENG_CLAUSE_INFINITIVE && !gerund) return 0;
    if (c->marker && before > 0) before--;
    if (before == 0) return 0;
    const eng_chunk *noun = &z->chunks[before - 1];
    if (noun->kind != 'N' || noun->sentence != c->sentence) return 0;
    bool of = before >= 3 && z->chunks[before - 2].kind == 'o' && z->chunks[before - 3].kind == 'N';
    if (of && z->chunks[before - 3].lemma && z->lexicon->lemmas[z->chunks[before - 3].lemma].event)
        noun = &z->chunks[before - 3]; /* the decision of Nicaragua to leave */
    const eng_lemma *l = lemma_of(z, noun->lemma);
    bool act = l && (l->event || l->says) && z->article->tokens[noun->head].mention < 0;
    return act ? noun->lemma : 0;
}

/* "the first state to join", "was quick to criticise": an adjective in the noun phrase or standing
 * right before the infinitive says that it happened. */
static bool told_as_fact(const eng_analysis *z, const eng_clause *c) {
    if (c->verb == 0) return false;
    const eng_chunk *before = &z->chunks[c->verb - 1];
    if (before->sentence != c->sentence || !strchr("Na", before->kind)) return false;
    for (uint32_t i = before->first; i < before->last; i++)
        if (says(z, z->article->tokens[i].lemma) & ENG_SAYS_FACT) return true;
    return false;
}

/* "after pulling back": presupposed, whatever the clause above says of its own verb. */
static bool presupposed(const eng_analysis *z, const eng_clause *c) {
    return senses(z, c->marker) & ENG_SENSE_PRESUPPOSE;
}

static bool has_object(const eng_clause *c) {
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].preposition == 0) return true;
    return false;
}

static unsigned governed_by(const eng_analysis *z, const eng_clause *c, eng_status *status) {
    uint32_t noun = governing_noun(z, c);
    if (noun != 0) return governs(z, noun, status);
    bool yet = c->kind == ENG_CLAUSE_INFINITIVE && c->verb > 0 &&
               z->chunks[c->verb - 1].kind == 'k' &&
               token_lemma_is(z, z->chunks[c->verb - 1].first, "yet");
    if (yet) return ENG_AUX_NEGATION; /* has yet to leave */
    if (c->parent < 0) return c->kind == ENG_CLAUSE_INFINITIVE ? ENG_AUX_HYPOTHETICAL : 0;
    const eng_chunk *verb = &z->chunks[z->clauses[c->parent].verb];
    const eng_lemma *l = lemma_of(z, verb->lemma);
    if (c->kind == ENG_CLAUSE_INFINITIVE && told_as_fact(z, c)) return 0;
    bool follows = c->kind == ENG_CLAUSE_INFINITIVE && c->verb > 0;
    if (follows && z->chunks[c->verb - 1].kind == 'a') {
        /* unwilling to leave, ready to leave */
        uint32_t adjective = z->article->tokens[z->chunks[c->verb - 1].head].lemma;
        unsigned any = ENG_SAYS_REFUSAL | ENG_SAYS_FUTURE | ENG_SAYS_HYPOTHETICAL;
        if (says(z, adjective) & any) return governs(z, adjective, status);
    }
    bool is_to = c->kind == ENG_CLAUSE_INFINITIVE && c->verb == z->clauses[c->parent].verb + 1 &&
                 (verb->verb & ENG_VG_COPULA) && z->article->tokens[verb->head].cls == 'I';
    if (is_to) return ENG_AUX_FUTURE; /* Egypt is to leave */
    if (c->kind == ENG_CLAUSE_INFINITIVE) {
        unsigned aux = governs(z, verb->lemma, status);
        bool known = l && (l->says || (l->verb_tags & (ENG_VERB_TRUE | ENG_VERB_FALSE)));
        /* any other infinitive is a purpose, not yet reached */
        return known ? aux : aux | ENG_AUX_HYPOTHETICAL;
    }
    if (c->kind == ENG_CLAUSE_ING && !c->marker && l && (l->verb_tags & ENG_VERB_GERUND))
        return governs(z, verb->lemma, status);
    if (c->kind == ENG_CLAUSE_ING && c->marker) {
        const char *p = eng_lexicon_lemma_text(z->lexicon, c->marker);
        if (strcmp(p, "without") == 0) return ENG_AUX_NEGATION;
        bool toward = strcmp(p, "toward") == 0 || strcmp(p, "towards") == 0 || strcmp(p, "on") == 0;
        const char *work = eng_lexicon_lemma_text(z->lexicon, verb->lemma);
        if (toward && strcmp(work, "work") == 0) return ENG_AUX_FUTURE; /* work on restoring */
        if (l && (l->verb_tags & (ENG_VERB_OPEN | ENG_VERB_FALSE)) && strcmp(p, "by") != 0)
            return governs(z, verb->lemma, status);
    }
    /* "told them that": the order is in the infinitive only */
    bool told = l && (l->verb_tags & ENG_VERB_OBJECT) && has_object(&z->clauses[c->parent]);
    if (c->kind == ENG_CLAUSE_COMPLEMENT && l && !told && !(l->verb_tags & ENG_VERB_TRUE))
        return governs(z, verb->lemma, status);
    return 0;
}

static bool same(eng_phrase a, eng_phrase b) {
    return a.first == b.first && a.last == b.last;
}

static void add_speaker(eng_status *status, eng_phrase p) {
    for (uint32_t i = 0; i < status->speaker_count; i++)
        if (same(status->speakers[i], p)) return;
    if (p.last > p.first && status->speaker_count < 4)
        status->speakers[status->speaker_count++] = p;
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
        if ((int32_t)i == clause || !reports(z, r)) continue;
        const char *verb = eng_lexicon_lemma_text(z->lexicon, z->chunks[r->verb].lemma);
        if (strcmp(verb, "cite") == 0 || strcmp(verb, "quote") == 0) {
            bool quoted = (z->chunks[r->verb].verb & ENG_VG_PASSIVE) != 0;
            for (uint32_t k = 0; !quoted && k < r->argument_count; k++)
                if (r->arguments[k].preposition == 0) add_speaker(status, r->arguments[k].phrase);
            if (quoted) add_speaker(status, r->subject);
            continue;
        }
        if (z->chunks[r->verb].verb & ENG_VG_PASSIVE) continue; /* a step condemned by Oman */
        if (r->parent >= 0 || has_complement(z, (int32_t)i) || has_object(r)) continue;
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

eng_status eng_clause_status(const eng_analysis *z, int32_t clause) {
    eng_status status = {0};
    int32_t i = clause;
    bool decided = false;
    bool outer = false;   /* past a clause of saying: what holds there does not hold here */
    bool sibling = false; /* past a coordinated clause with a modal or tense of its own */
    for (int depth = 0; i >= 0 && depth < 16; depth++) {
        const eng_clause *c = &z->clauses[i];
        if (!outer) status.aux |= (sibling ? 0 : own(z, c)) | governed_by(z, c, &status);
        if (c->kind == ENG_CLAUSE_COMPLEMENT && c->parent >= 0) {
            if (reports(z, &z->clauses[c->parent]))
                add_speaker(&status, z->clauses[c->parent].subject);
            outer = true;
        }
        if (c->kind == ENG_CLAUSE_SUBORDINATE || c->kind == ENG_CLAUSE_RELATIVE ||
            c->kind == ENG_CLAUSE_PARTICIPLE)
            outer = true;
        /* ", accusing it": a participle of its own, as true as it says itself */
        if (c->kind == ENG_CLAUSE_ING && (!c->marker || presupposed(z, c))) outer = true;
        uint32_t noun = governing_noun(z, c);
        if (noun != 0 && i == clause) { /* a decision is done, whatever is asked about it */
            const eng_lemma *l = lemma_of(z, noun);
            outer |= l->says == 0 && (z->lexicon->lemmas[l->event].verb_tags & ENG_VERB_TRUE);
            decided = outer;
        }
        const eng_chunk *verb = &z->chunks[c->verb];
        sibling = c->kind == ENG_CLAUSE_COORDINATED && strchr("FR", verb->kind) &&
                  (!(verb->verb & ENG_VG_BASE) || verb->modal);
        i = c->parent;
    }
    reporting_parenthesis(z, clause, &status);
    according_to(z, z->clauses[clause].sentence, &status);
    if (!decided && is_question(z, z->clauses[clause].sentence)) status.aux |= ENG_AUX_HYPOTHETICAL;
    return status;
}

static unsigned adjectives(const eng_analysis *z, uint32_t first, uint32_t last) {
    unsigned aux = 0;
    for (uint32_t i = first; i < last; i++) {
        const eng_token *t = &z->article->tokens[i];
        if (strchr("aynru", t->cls)) aux |= as_aux(says(z, t->lemma));
    }
    return aux;
}

/* "before the talks", "ahead of the talks": still to come when the text was written. */
static bool ahead_of(const eng_analysis *z, uint32_t chunk) {
    while (chunk > 0 && z->chunks[chunk - 1].kind == 'O')
        chunk--;
    if (chunk == 0) return false;
    const eng_chunk *p = &z->chunks[chunk - 1];
    if (p->sentence != z->chunks[chunk].sentence) return false;
    if (token_lemma_is(z, p->first, "before")) return true;
    return p->kind == 'o' && p->first > 0 && token_lemma_is(z, p->first - 1, "ahead");
}

/* "will meet at the summit": a meeting in a clause about the future is to come with it. */
static unsigned of_meeting(const eng_analysis *z, uint32_t chunk, unsigned inherited) {
    const eng_lemma *noun = lemma_of(z, z->chunks[chunk].lemma);
    if (noun == NULL || !(noun->noun_tags & ENG_NOUN_MEETING)) return 0;
    static const char *const past[] = {"after", "since", "following", NULL};
    for (int i = 0; chunk > 0 && past[i] != NULL; i++)
        if (token_lemma_is(z, z->chunks[chunk - 1].first, past[i])) return 0;
    return inherited & ENG_AUX_FUTURE;
}

/* "launch an attack", "carry out an attack", but not "hold back an attack". */
static bool is_light(const eng_analysis *z, const eng_chunk *verb) {
    const char *particle = eng_lexicon_lemma_text(z->lexicon, verb->particle);
    return (senses(z, verb->lemma) & ENG_SENSE_LIGHT) &&
           (verb->particle == 0 || strcmp(particle, "out") == 0);
}

/* "to hold back its attacks": whose attacks they are is known, so they are under way, unless they
 * are begun only. */
static bool under_way(const eng_analysis *z, uint32_t chunk, const eng_chunk *verb) {
    const eng_chunk *c = &z->chunks[chunk];
    const eng_lemma *l = lemma_of(z, c->lemma);
    bool whose =
        z->article->tokens[c->first].cls == 'p' || (chunk > 0 && z->chunks[chunk - 1].kind == 'O' &&
                                                    z->chunks[chunk - 1].sentence == c->sentence);
    bool strikes = l && (senses(z, l->event ? l->event : c->lemma) & ENG_SENSE_STRIKE);
    return whose && strikes && !is_light(z, verb);
}

eng_status eng_noun_status(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    eng_status status = {0};
    int32_t clause = eng_clause_of(z, chunk);
    if (clause >= 0) {
        const eng_clause *k = &z->clauses[clause];
        status = eng_clause_status(z, clause);
        bool subject = k->subject.first <= chunk && chunk < k->subject.last;
        unsigned inherited = status.aux;
        const eng_lemma *l = lemma_of(z, z->chunks[k->verb].lemma);
        bool object = false, called_for = false;
        for (uint32_t i = 0; i < k->argument_count; i++) {
            const eng_argument *a = &k->arguments[i];
            if (chunk < a->phrase.first || chunk >= a->phrase.last) continue;
            object = a->preposition == 0;
            called_for = l && (l->verb_tags & ENG_VERB_OPEN) && a->preposition != 0 &&
                         strcmp(eng_lexicon_lemma_text(z->lexicon, a->preposition), "for") == 0;
        }
        /* what is presupposed stands whatever the clause says of its own verb */
        status.aux = 0;
        status.governed = 0;
        if (!subject && (object || called_for)) {
            /* "stopped its attacks", "evaded sanctions": what is ended or borne was there */
            bool open =
                l && (l->verb_tags & (ENG_VERB_OPEN | ENG_VERB_FALSE)) &&
                !(senses(z, z->chunks[k->verb].lemma) & (ENG_SENSE_END | ENG_SENSE_SUFFER)) &&
                !under_way(z, chunk, &z->chunks[k->verb]);
            if (open) status.aux = governs(z, z->chunks[k->verb].lemma, &status);
            /* "may launch an attack", but "may condemn the attack" */
            if (open || is_light(z, &z->chunks[k->verb]))
                status.aux |= inherited & ENG_AUX_HYPOTHETICAL;
        }
        /* "the withdrawal of Egypt would be a blow" */
        const char *modal = eng_lexicon_lemma_text(z->lexicon, z->chunks[k->verb].modal);
        if (subject && strcmp(modal, "would") == 0) status.aux |= inherited & ENG_AUX_HYPOTHETICAL;
        status.aux |= of_meeting(z, chunk, inherited);
    }
    status.aux |= adjectives(z, c->first, c->head);
    if (chunk > 0 && z->chunks[chunk - 1].kind == 'O' &&
        z->chunks[chunk - 1].sentence == c->sentence)
        status.aux |= adjectives(z, z->chunks[chunk - 1].first, z->chunks[chunk - 1].head);
    if (ahead_of(z, chunk)) status.aux |= ENG_AUX_FUTURE;
    /* "a threat of withdrawal", "calls for an end" */
    if (chunk >= 2 && strchr("of", z->chunks[chunk - 1].kind) && z->chunks[chunk - 2].kind == 'N')
        status.aux |= as_aux(says(z, z->chunks[chunk - 2].lemma));
    return status;
}

unsigned eng_office_aux(const eng_analysis *z, const eng_referents *actor) {
    eng_date date = z->article->date;
    if (date.year == 0 || actor->count == 0) return 0;
    int32_t day = eng_date_first_day(date) - 366;
    for (size_t i = 0; i < actor->count; i++) {
        const eng_entity *person = eng_names_entity(z->names, actor->list[i].person);
        const eng_term *term = person ? eng_names_term(z->names, person, date) : NULL;
        if (term == NULL || term->until.year == 0 || term->last_day > day) return 0;
    }
    return ENG_AUX_HISTORICAL;
}
