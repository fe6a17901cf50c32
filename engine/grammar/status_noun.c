#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/named.h"
#include "grammar/status_internal.h"
#include "grammar/word_id.h"

/* The status of an act that a noun names: what its clause, its adjectives and the noun before it
 * say of it. What is presupposed stands whatever the clause says of its own verb. */

/* "launch an attack", "carry out an attack", but not "hold back an attack". */
static bool is_light(const eng_analysis *z, const eng_chunk *verb) {
    const char *particle = eng_lemma_name(z, verb->particle);
    return (eng_senses(z, verb->lemma) & ENG_SENSE_LIGHT) &&
           (verb->particle == 0 || strcmp(particle, "out") == 0);
}

static unsigned adjectives(const eng_analysis *z, uint32_t first, uint32_t last) {
    unsigned aux = 0;
    for (uint32_t i = first; i < last; i++) {
        const eng_token *t = &z->article->tokens[i];
        unsigned bits = strchr("aynru", t->cls) ? eng_says(z, t->lemma) : 0;
        aux |= eng_says_aux(t->cls == 'r' ? bits & ~(unsigned)ENG_SAYS_NEGATION : bits);
        if (!strchr("aymu", t->cls)) continue;
        /* the failed attack, the threatened attack */
        const eng_lemma *verb = eng_lemma_of(z, t->lemma);
        if (verb == NULL || (eng_says(z, t->lemma) & ~(unsigned)ENG_SAYS_THREAT)) continue;
        if (verb->verb_tags & ENG_VERB_FALSE) aux |= ENG_AUX_NEGATION;
        if (verb->says & ENG_SAYS_THREAT) aux |= ENG_AUX_HYPOTHETICAL;
    }
    return aux;
}

/* "before the talks", "ahead of the talks", "on the eve of the talks": still to come when the text
 * was written. */
static bool ahead_of(const eng_analysis *z, uint32_t chunk) {
    while (chunk > 0 && z->chunks[chunk - 1].kind == 'O')
        chunk--;
    if (chunk == 0) return false;
    const eng_chunk *p = &z->chunks[chunk - 1];
    if (p->sentence != z->chunks[chunk].sentence) return false;
    if (eng_token_lemma_is(z, p->first, "before")) return true;
    static const char *const leads[] = {"ahead", "eve", "advance", "preview", "anticipation", NULL};
    static const char *const hopes[] = {"goal", "expectation", "preparation", "agenda", NULL};
    if (p->first == 0) return false;
    uint32_t word = z->article->tokens[p->first - 1].lemma;
    if (p->kind == 'o') return eng_lemma_among(z, word, leads);
    return eng_is_meeting(z, chunk) && eng_token_lemma_is(z, p->first, "for") &&
           eng_lemma_among(z, word, hopes); /* its goals for the summit */
}

/* "warned of it weeks before the invasion": nobody sets the day of an attack, so it has come where
 * what went before it is past. */
static bool has_come(const eng_analysis *z, uint32_t chunk, int32_t clause) {
    const eng_lemma *l = eng_lemma_of(z, z->chunks[chunk].lemma);
    for (uint32_t i = 0; i < z->clause_count && clause < 0; i++)
        if (z->clauses[i].sentence == z->chunks[chunk].sentence) clause = (int32_t)i;
    if (clause < 0 || l == NULL) return false;
    unsigned aux = eng_clause_status(z, clause).aux;
    if (aux & (ENG_AUX_FUTURE | ENG_AUX_HYPOTHETICAL)) return false;
    uint32_t first = z->chunks[z->clauses[clause].verb].first;
    bool past = strchr("xy", z->article->tokens[first].cls) != NULL ||
                eng_is_past_auxiliary(z, first, false);
    static const char *const ends[] = {"surrender", "defeat", "collapse", NULL};
    if (past && eng_lemma_among(z, z->chunks[chunk].lemma, ends)) return true;
    return past && (eng_senses(z, l->event ? l->event : z->chunks[chunk].lemma) & ENG_SENSE_STRIKE);
}

/* "pledged to deepen the partnership between": a bond that is yet to grow. */
static bool grows(const eng_analysis *z, uint32_t chunk, const eng_clause *k) {
    bool aspect = eng_senses(z, z->chunks[k->verb].lemma) & ENG_SENSE_GROW;
    return aspect && (eng_senses(z, z->chunks[chunk].lemma) & ENG_SENSE_BOND);
}

/* "to hold back its attacks": whose attacks they are is known, so they are under way, unless they
 * are begun only. */
static bool under_way(const eng_analysis *z, uint32_t chunk, const eng_chunk *verb) {
    const eng_chunk *c = &z->chunks[chunk];
    const eng_lemma *l = eng_lemma_of(z, c->lemma);
    bool whose =
        z->article->tokens[c->first].cls == 'p' || (chunk > 0 && z->chunks[chunk - 1].kind == 'O' &&
                                                    z->chunks[chunk - 1].sentence == c->sentence);
    bool strikes = l && (eng_senses(z, l->event ? l->event : c->lemma) & ENG_SENSE_STRIKE);
    static const char *const ahead[] = {"postpone", "delay", "defer", "plan", "prepare", NULL};
    return whose && strikes && !is_light(z, verb) && !eng_lemma_among(z, verb->lemma, ahead);
}

/* "prevented an attack": there was none; whoever "will prevent" or "wants to prevent" it knows of
 * one that may come, and who "failed to prevent" it saw it. */
static unsigned kept_from(const eng_analysis *z, const eng_clause *k, unsigned said,
                          unsigned inherited) {
    if (!(said & ENG_AUX_NEGATION)) return said;
    /* troops to help it and prevent an attack: to that end */
    while (k->kind == ENG_CLAUSE_COORDINATED && k->parent >= 0 &&
           (z->chunks[k->verb].verb & ENG_VG_BASE))
        k = &z->clauses[k->parent];
    bool end = k->kind == ENG_CLAUSE_INFINITIVE && eng_governing_noun(z, k) != 0;
    if (end && !(inherited & ENG_AUX_NEGATION)) return ENG_AUX_HYPOTHETICAL;
    if (inherited & ENG_AUX_NEGATION) return said & ~(unsigned)ENG_AUX_NEGATION;
    if (inherited & (ENG_AUX_HYPOTHETICAL | ENG_AUX_FUTURE)) return ENG_AUX_HYPOTHETICAL;
    return said;
}

/* "wants to continue its war": there is one. */
static bool goes_on(const eng_analysis *z, uint32_t chunk, const eng_chunk *verb) {
    const eng_chunk *c = &z->chunks[chunk];
    const eng_lemma *l = eng_lemma_of(z, c->lemma);
    bool whose = z->article->tokens[c->first].cls == 'p' || eng_word_is(z, c->first, "the") ||
                 (chunk > 0 && z->chunks[chunk - 1].kind == 'O');
    return whose && l && eng_lemma_is(z, verb->lemma, "continue") &&
           (eng_senses(z, l->event ? l->event : c->lemma) & ENG_SENSE_STRIKE);
}

/* "tried to take advantage of the war": what goes with such a word is there. */
static bool is_taken(const eng_analysis *z, uint32_t noun) {
    static const char *const words[] = {"advantage", "note", "notice", "stock", "account",
                                        "use",       "part", "care",   NULL};
    return eng_lemma_among(z, noun, words);
}

/* "the aims of its war", "the conditions of the blockade": of one that there is; but "the goal of
 * withdrawal". */
static bool aims_of(const eng_analysis *z, uint32_t noun, uint32_t chunk) {
    static const char *const aims[] = {"aim",      "goal",      "objective", "priority",
                                       "interest", "condition", "means",     NULL};
    uint32_t first = z->chunks[chunk].first;
    bool whose = z->article->tokens[first].cls == 'p' || eng_word_is(z, first, "the") ||
                 z->chunks[chunk].kind == 'O';
    return whose && eng_lemma_among(z, z->chunks[noun].lemma, aims);
}

/* "wants the sanctions on Oman lifted": what is to be taken away is there. */
static bool to_be_lifted(const eng_analysis *z, uint32_t chunk) {
    static const char *const verbs[] = {"lift",  "end",   "remove",  "ease",  "drop",
                                        "lower", "scrap", "suspend", "waive", NULL};
    uint32_t i = chunk + 1, sentence = z->chunks[chunk].sentence;
    while (i + 1 < z->chunk_count && strchr("f", z->chunks[i].kind) && z->chunks[i + 1].kind == 'N')
        i += 2;
    return i < z->chunk_count && z->chunks[i].sentence == sentence &&
           strchr("PY", z->chunks[i].kind) && eng_lemma_among(z, z->chunks[i].lemma, verbs);
}

/* "the visit, which was cancelled" */
static bool called_off(const eng_analysis *z, uint32_t chunk) {
    size_t end, i = eng_sentence_clauses(z, z->chunks[chunk].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        const eng_chunk *verb = &z->chunks[c->verb];
        bool own = c->subject.first == chunk || /* the trip to Oman, which was cancelled */
                   (c->subject.first == chunk + 2 && strchr("tobf", z->chunks[chunk + 1].kind));
        if (c->kind == ENG_CLAUSE_RELATIVE && own && (verb->verb & ENG_VG_PASSIVE) &&
            !(verb->verb & ENG_VG_NEGATED) && (eng_says(z, verb->lemma) & ENG_SAYS_NEGATION))
            return true;
    }
    return false;
}

/* "cancelled its withdrawal", "called off the attack" take it back; "put off the attack" leaves it
 * to come. A word that was said stays said: "dropped its accusations". */
static unsigned undoes(const eng_analysis *z, uint32_t chunk, const eng_chunk *verb) {
    static const char *const undone[] = {"cancel", "abort",  "scrap", "shelve",
                                         "foil",   "thwart", "avert", NULL};
    const eng_lemma *noun = eng_lemma_of(z, z->chunks[chunk].lemma);
    if (noun == NULL || (verb->verb & ENG_VG_NEGATED) || (noun->noun_tags & ENG_NOUN_STATEMENT))
        return 0;
    const char *name = eng_lemma_name(z, verb->lemma);
    const char *particle = eng_lemma_name(z, verb->particle);
    bool off = strcmp(particle, "off") == 0;
    if (off && strcmp(name, "call") == 0) return ENG_AUX_NEGATION;
    if (off && strcmp(name, "put") == 0) return ENG_AUX_FUTURE;
    return eng_lemma_among(z, verb->lemma, undone) ? ENG_AUX_NEGATION : 0;
}

/* "to gain ratification", "failed to secure a withdrawal": it comes, or not, as it is gained. */
static bool is_gained(const eng_analysis *z, uint32_t chunk, const eng_chunk *verb) {
    static const char *const gains[] = {"gain",    "win",    "obtain", "secure", "elicit",
                                        "achieve", "create", "craft",  "forge",  NULL};
    static const char *const fights[] = {"war", "battle", "conflict", "fight", "attack", NULL};
    const eng_lemma *l = eng_lemma_of(z, z->chunks[chunk].lemma);
    return l && verb->kind != 'G' && !eng_lemma_among(z, z->chunks[chunk].lemma, fights) &&
           eng_lemma_among(z, verb->lemma, gains) && !to_be_lifted(z, chunk);
}

/* "tomorrow", "next week", "to begin on Friday", "but cancelled them": whether the sentence says
 * behind a chunk that what was ordered was still to come then, or never came. */
static bool came_later(const eng_analysis *z, uint32_t chunk) {
    static const char *const goes[] = {"begin", "start",  "stop", "end",      "cease",
                                       "halt",  "resume", "be",   "commence", NULL};
    static const char *const undone[] = {"cancel",  "abort",  "scrap",   "stop",     "halt",
                                         "rescind", "revoke", "reverse", "withdraw", NULL};
    size_t end;
    eng_sentence_chunks(z, z->chunks[chunk].sentence, &end);
    for (size_t i = chunk + 1; i < end; i++) {
        const eng_chunk *c = &z->chunks[i];
        if (c->kind == 'T' &&
            (eng_word_is(z, c->head, "tomorrow") || eng_word_is(z, c->first, "next")))
            return true;
        if (c->kind == 'I' && ((c->verb & ENG_VG_PASSIVE) || eng_lemma_among(z, c->lemma, goes)))
            return true;
    }
    size_t k = eng_sentence_clauses(z, z->chunks[chunk].sentence, &end);
    for (bool but = false; k < end; k++) {
        const eng_clause *c = &z->clauses[k];
        const eng_chunk *verb = &z->chunks[c->verb];
        if (c->verb <= chunk) continue;
        for (uint32_t b = chunk + 1; b < c->verb && !but; b++)
            but = eng_word_is(z, z->chunks[b].first, "but");
        if (but &&
            ((verb->verb & ENG_VG_NEGATED) || eng_lemma_among(z, verb->lemma, undone) ||
             (eng_lemma_is(z, verb->lemma, "call") && eng_lemma_is(z, verb->particle, "off"))))
            return true;
    }
    return false;
}

/* "ordered strikes": they were flown; but "orders strikes", "ordered a withdrawal". */
static bool struck_on_order(const eng_analysis *z, uint32_t chunk, const eng_chunk *verb) {
    static const char *const acts[] = {"execution", "blockade", "quarantine", "siege", NULL};
    const eng_lemma *l = eng_lemma_of(z, z->chunks[chunk].lemma);
    uint8_t cls = z->article->tokens[verb->head].cls;
    bool past = verb->modal == 0 && !(verb->verb & ENG_VG_NEGATED) && strchr("xyu", cls) != NULL;
    bool strike =
        l && (eng_senses(z, l->event ? l->event : z->chunks[chunk].lemma) & ENG_SENSE_STRIKE);
    return past && eng_lemma_is(z, verb->lemma, "order") &&
           (strike || eng_lemma_among(z, z->chunks[chunk].lemma, acts)) && !came_later(z, chunk);
}

/* "resolved the war", "fought a war", "challenged the ban": these are open for an infinitive only.
 * "negotiated a treaty", "signed it": it was made, but not yet where one is negotiating it.
 * "considers the attack a crime" and "did not expect the attack" speak of one that came. */
static bool settles(const eng_analysis *z, uint32_t chunk, const eng_chunk *verb) {
    static const char *const always[] = {"resolve", "determine", "fight",     "claim",
                                         "command", "challenge", "undertake", NULL};
    static const char *const makes[] = {"negotiate", "sign", NULL};
    static const char *const foresees[] = {"expect", "anticipate", "foresee", "predict", NULL};
    if (eng_lemma_among(z, verb->lemma, makes) && verb->modal == 0)
        return verb->kind == 'Y' || z->article->tokens[verb->head].cls == 'u';
    if (eng_lemma_among(z, verb->lemma, always) || struck_on_order(z, chunk, verb)) return true;
    const eng_token *first = &z->article->tokens[z->chunks[chunk].first];
    bool whose = chunk > 0 && z->chunks[chunk - 1].kind == 'O';
    if (!whose && !eng_word_is(z, z->chunks[chunk].first, "the")) return false;
    if (first->cls == 'p') return false;
    return (verb->verb & ENG_VG_NEGATED) ? eng_lemma_among(z, verb->lemma, foresees)
                                         : eng_lemma_is(z, verb->lemma, "consider");
}

/* "opposes the attack": there is one; "opposes any attack" leaves that open. */
static bool opposed(const eng_analysis *z, uint32_t chunk, const eng_chunk *verb) {
    const eng_token *t = &z->article->tokens[z->chunks[chunk].first];
    bool one = t->cls == 'd' && (z->article->text[t->start] | 32) == 'a';
    return eng_lemma_is(z, verb->lemma, "oppose") && !one;
}

/* "would welcome Egypt's withdrawal": what one is for or against were it to come. */
static bool entertained(const eng_analysis *z, uint32_t chunk, const eng_chunk *verb) {
    static const char *const taken[] = {"see",   "view",    "regard", "consider",
                                        "treat", "condemn", NULL};
    static const char *const views[] = {"welcome", "support", "back",   "accept",
                                        "favour",  "favor",   "oppose", "mean",
                                        "entail",  "require", NULL};
    static const char *const causes[] = {"trigger", "provoke", "cause",       "spark",
                                         "prompt",  "invite",  "risk",        "ignite",
                                         "bring",   "justify", "necessitate", NULL};
    bool one = eng_is_indefinite(z, z->chunks[chunk].first);
    /* could trigger an attack */
    if (verb->modal != 0 && one && eng_lemma_among(z, verb->lemma, causes)) return true;
    if (strcmp(eng_lemma_name(z, verb->modal), "would") != 0) return false;
    /* would see an attack as an act of war */
    if (one && eng_lemma_among(z, verb->lemma, taken)) return true;
    return eng_lemma_among(z, verb->lemma, views);
}

/* "may respond with an attack", "would lead to an attack": one of many is as open as its clause,
 * but not "may leave after an attack". */
static bool any_such(const eng_analysis *z, const eng_clause *k, uint32_t chunk) {
    static const char *const within[] = {"with", "to", "into", "by", "through", "in", "for", NULL};
    if (!eng_is_indefinite(z, z->chunks[chunk].first)) return false;
    for (uint32_t i = 0; i < k->argument_count; i++) {
        const eng_argument *a = &k->arguments[i];
        if (a->phrase.first != chunk) continue;
        const char *p = eng_lemma_name(z, a->preposition);
        for (int n = 0; within[n] != NULL && a->preposition != 0; n++)
            if (strcmp(p, within[n]) == 0) return true;
        return false;
    }
    return false;
}

/* "will go ahead with its attack", "may proceed with the visit": as open as that. */
static bool goes_ahead(const eng_analysis *z, const eng_clause *k, uint32_t chunk) {
    static const char *const goes[] = {"go", "press", "push", "move", "forge", "proceed", NULL};
    const eng_chunk *verb = &z->chunks[k->verb];
    bool ahead = eng_lemma_is(z, verb->lemma, "proceed");
    if (!eng_lemma_among(z, verb->lemma, goes)) return false;
    for (uint32_t i = 0; i < k->argument_count; i++) {
        const eng_argument *a = &k->arguments[i];
        if (a->phrase.first > chunk || chunk >= a->phrase.last || a->phrase.first < 2) continue;
        uint32_t with = z->chunks[a->phrase.first - 1].first;
        ahead |=
            eng_token_lemma_is(z, with - 1, "ahead") || eng_token_lemma_is(z, with - 1, "forward");
        return ahead && eng_lemma_is(z, a->preposition, "with");
    }
    return false;
}

/* "decades of conflict", "the 25th anniversary of its accession": it was there long ago. */
static bool ages_of(const eng_analysis *z, uint32_t chunk) {
    static const char *const ages[] = {"decade", "century", "generation", NULL};
    if (chunk < 2 || z->chunks[chunk - 1].kind != 'o' ||
        z->chunks[chunk - 2].sentence != z->chunks[chunk].sentence)
        return false;
    const eng_chunk *of = &z->chunks[chunk - 2];
    if (eng_word_is(z, of->last - 1, "anniversary") && of->last - of->first > 1) {
        for (uint32_t i = of->first; i + 1 < of->last; i++)
            if (eng_word_is(z, i, "first") || eng_word_is(z, i, "one") ||
                eng_word_is(z, i, "one-year"))
                return false;
        return true;
    }
    return eng_lemma_among(z, z->article->tokens[of->last - 1].lemma, ages);
}

/* "had no role in the attack", "denied responsibility for the attack"; but not somebody else's. */
static bool no_part_in(const eng_analysis *z, uint32_t chunk) {
    static const char *const parts[] = {"role", "part", "hand", "involvement", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    if (chunk < 3 || z->chunks[chunk - 3].sentence != c->sentence) return false;
    const eng_chunk *noun = &z->chunks[chunk - 2];
    bool in = eng_token_lemma_is(z, z->chunks[chunk - 1].first, "in");
    bool part = in ? eng_lemma_among(z, noun->lemma, parts)
                   : eng_token_lemma_is(z, z->chunks[chunk - 1].first, "for") &&
                         eng_lemma_is(z, noun->lemma, "responsibility");
    if (noun->kind != 'N' || !part) return false;
    for (uint32_t i = c->first; i < c->head; i++)
        if (z->article->tokens[i].mention >= 0) return false;
    if (chunk + 1 < z->chunk_count && z->chunks[chunk + 1].kind == 'b') return false;
    return eng_token_lemma_is(z, noun->first, "no") ||
           (eng_says(z, z->chunks[chunk - 3].lemma) & ENG_SAYS_REFUSAL) ||
           (z->chunks[chunk - 3].verb & ENG_VG_NEGATED);
}

/* "left without a meeting with Iran": there was none; "without one, peace would hold", "there is no
 * peace without a withdrawal", "cannot leave without one" leave it open. */
static unsigned lacking(const eng_analysis *z, uint32_t chunk) {
    uint32_t t = z->chunks[chunk].first, sentence = z->chunks[chunk].sentence;
    if (t == 0 || !eng_token_lemma_is(z, t - 1, "without")) return 0;
    if (t >= 2 && eng_token_lemma_is(z, t - 2, "or")) return 0;
    int32_t clause = eng_clause_of(z, chunk);
    if (clause >= 0) {
        eng_phrase what = eng_first_object(&z->clauses[clause]);
        bool no = (eng_clause_status(z, clause).aux & ENG_AUX_NEGATION) ||
                  (eng_has_phrase(what) && eng_word_is(z, z->chunks[what.first].first, "no"));
        if (no) return ENG_AUX_HYPOTHETICAL;
    }
    if (t - 1 > z->article->sentences[sentence].body) return ENG_AUX_NEGATION;
    size_t end, i = eng_sentence_clauses(z, sentence, &end);
    while (i < end && z->clauses[i].kind != ENG_CLAUSE_MAIN)
        i++;
    bool open = i < end && z->chunks[z->clauses[i].verb].modal != 0;
    return open ? ENG_AUX_HYPOTHETICAL : ENG_AUX_NEGATION;
}

/* "backed new sanctions": they are still to be imposed. */
static bool new_measures(const eng_analysis *z, uint32_t chunk, const eng_chunk *verb) {
    static const char *const back[] = {"back",      "endorse", "support", "favour",
                                       "favor",     "urge",    "propose", "advocate",
                                       "recommend", "push",    NULL};
    static const char *const fresh[] = {"new",     "fresh", "further",  "more", "additional",
                                        "tougher", "tough", "stricter", NULL};
    static const char *const measures[] = {"sanction", "tariff", "embargo", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    return eng_lemma_among(z, verb->lemma, back) && eng_lemma_among(z, c->lemma, measures) &&
           eng_lemma_among(z, z->article->tokens[c->first].lemma, fresh);
}

/* "supports Chad's accession", "endorsed a withdrawal": what one is for is yet to be. */
static bool argued_for(const eng_analysis *z, uint32_t chunk, const eng_chunk *verb) {
    static const char *const verbs[] = {"support",  "back",  "endorse",  "favour",
                                        "advocate", "favor", "champion", NULL};
    static const char *const acts[] = {"accession", "entry",      "admission", "readmission",
                                       "removal",   "withdrawal", "pullout",   "pull-out",
                                       "exit",      "expulsion",  "departure", NULL};
    /* "supports a conversation between Oman and Chad": one that may come */
    bool some = eng_is_meeting(z, chunk) && z->chunks[chunk].first < z->chunks[chunk].head &&
                eng_is_indefinite(z, z->chunks[chunk].first) &&
                strchr("vz", z->article->tokens[verb->head].cls) != NULL;
    return eng_lemma_among(z, verb->lemma, verbs) &&
           (some || eng_lemma_among(z, z->chunks[chunk].lemma, acts));
}

/* "looks forward to the talks with Oman" */
static bool looks_forward(const eng_analysis *z, const eng_chunk *verb, uint32_t preposition) {
    return eng_lemma_is(z, verb->lemma, "look") && eng_lemma_is(z, preposition, "to") &&
           (eng_lemma_is(z, verb->particle, "forward") || eng_word_is(z, verb->head + 1, "ahead"));
}

/* Acts that somebody can stop before they are done. */
static bool can_be_stopped(const eng_analysis *z, uint32_t chunk) {
    static const char *const acts[] = {
        "withdrawal", "pullout",     "pullback", "deployment", "transfer",     "exchange", "visit",
        "trip",       "extradition", "handover", "accession",  "repatriation", "return",   NULL};
    return eng_lemma_among(z, z->chunks[chunk].lemma, acts);
}

/* "..., which took place on Sunday", "and the talks were held": whether the sentence says behind it
 * that the meeting was. */
static bool was_held(const eng_analysis *z, uint32_t chunk) {
    size_t end, i = eng_sentence_clauses(z, z->chunks[chunk].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        const eng_chunk *verb = &z->chunks[c->verb];
        if (c->verb <= chunk || verb->modal != 0 || (verb->verb & ENG_VG_NEGATED)) continue;
        bool past = strchr("xyu", z->article->tokens[verb->head].cls) != NULL;
        unsigned tells = (verb->verb & ENG_VG_PASSIVE) ? ENG_SENSE_LIGHT : ENG_SENSE_HAPPEN;
        uint32_t who = c->subject.last > chunk ? c->subject.last - 1 : 0;
        bool again = c->kind == ENG_CLAUSE_RELATIVE || (who && eng_is_meeting(z, who));
        if (past && again && (eng_takes_place(z, verb) || (eng_senses(z, verb->lemma) & tells)))
            return true;
    }
    return false;
}

/* "agreed to talks with Oman", "is committed to dialogue", "consented to a withdrawal" */
static bool agrees_to(const eng_analysis *z, const eng_chunk *verb, const eng_argument *to,
                      uint32_t chunk) {
    static const char *const verbs[] = {"agree", "consent", "commit", "recommit", NULL};
    bool own = chunk == to->phrase.first || strchr("cO", z->chunks[chunk - 1].kind);
    return own && eng_lemma_is(z, to->preposition, "to") &&
           eng_lemma_among(z, verb->lemma, verbs) && !(verb->verb & ENG_VG_NEGATED) &&
           (can_be_stopped(z, chunk) || (eng_is_meeting(z, chunk) && !was_held(z, chunk)));
}

/* "is working on a deal between Oman and Chad", "works towards a summit" */
static bool works_on(const eng_analysis *z, uint32_t chunk, const eng_chunk *verb,
                     uint32_t preposition) {
    static const char *const on[] = {"on", "toward", "towards", NULL};
    return eng_lemma_is(z, verb->lemma, "work") && eng_lemma_among(z, preposition, on) &&
           !(verb->verb & ENG_VG_NEGATED) && eng_is_indefinite(z, z->chunks[chunk].first);
}

/* "Preparations are under way for the talks" */
static bool prepared_for(const eng_analysis *z, const eng_clause *k, uint32_t preposition) {
    static const char *const plans[] = {"preparation", "plan", "arrangement", NULL};
    return eng_lemma_is(z, preposition, "for") && k->own_subject &&
           eng_lemma_among(z, z->chunks[k->subject.first].lemma, plans);
}

/* "is due in Chad for talks" */
static bool due_for(const eng_analysis *z, const eng_clause *k, uint32_t preposition) {
    const eng_chunk *verb = &z->chunks[k->verb];
    return (verb->verb & ENG_VG_COPULA) && !(verb->verb & ENG_VG_NEGATED) &&
           eng_lemma_is(z, preposition, "for") && k->verb + 1 < z->chunk_count &&
           eng_word_is(z, z->chunks[k->verb + 1].head, "due") &&
           !eng_is_past_auxiliary(z, verb->head, true);
}

/* "has not received any requests", "did not see any attack": there was none. */
static bool none_came(const eng_analysis *z, uint32_t chunk, const eng_chunk *verb) {
    static const char *const verbs[] = {"receive", "get", "see", "hear", "have", "find", NULL};
    return (verb->verb & ENG_VG_NEGATED) && eng_lemma_among(z, verb->lemma, verbs) &&
           eng_token_lemma_is(z, z->chunks[chunk].first, "any");
}

/* "is preparing sanctions", "planned an attack" */
static bool planned(const eng_analysis *z, uint32_t chunk, const eng_chunk *verb) {
    static const char *const plans[] = {"prepare", "plan",  "plot",    "schedule",
                                        "draft",   "order", "preview", NULL};
    return eng_lemma_among(z, verb->lemma, plans) && !(verb->verb & ENG_VG_NEGATED) &&
           !struck_on_order(z, chunk, verb);
}

/* "arranged a meeting", "are trying to set up talks": they are to come. */
static bool sets_up(const eng_analysis *z, uint32_t chunk, const eng_chunk *verb) {
    static const char *const verbs[] = {"arrange", "organise", "organize", NULL};
    bool up = eng_lemma_is(z, verb->lemma, "set") && eng_lemma_is(z, verb->particle, "up");
    return (up || eng_lemma_among(z, verb->lemma, verbs)) && eng_is_meeting(z, chunk) &&
           !(verb->verb & ENG_VG_NEGATED);
}

static bool stops(const eng_analysis *z, const eng_chunk *verb) {
    static const char *const words[] = {"suspend", "halt",   "block",  "veto",
                                        "prevent", "forbid", "freeze", NULL};
    return eng_lemma_among(z, verb->lemma, words) && verb->modal == 0 &&
           !(verb->verb & (ENG_VG_NEGATED | ENG_VG_BASE));
}

/* "claimed responsibility for the attack": what is claimed is the responsibility. */
static bool owns_up(const eng_analysis *z, const eng_clause *k) {
    static const char *const what[] = {"responsibility", "credit", "blame", NULL};
    eng_phrase object = eng_first_object(k);
    return eng_has_phrase(object) && eng_lemma_among(z, z->chunks[object.first].lemma, what);
}

/* "hopes to see a meeting", "would like to see talks": there is none yet; "was glad to see". */
static bool is_seen(const eng_analysis *z, const eng_clause *k, uint32_t chunk) {
    const eng_token *first = &z->article->tokens[z->chunks[chunk].first];
    bool whose = first->cls == 'p' || (chunk > 0 && z->chunks[chunk - 1].kind == 'O');
    return eng_is_meeting(z, chunk) && eng_lemma_is(z, z->chunks[k->verb].lemma, "see") && !whose &&
           !eng_word_is(z, z->chunks[chunk].first, "the") && eng_first_object(k).first == chunk;
}

/* "may enter talks", "urged it to engage in dialogue", "did not return to the talks": as sure as
 * the verb is. */
static bool is_entered(const eng_analysis *z, const eng_clause *k, uint32_t chunk) {
    static const char *const verbs[] = {"enter", "engage", "participate", "return", NULL};
    static const char *const into[] = {"in", "into", "to", NULL};
    if (!eng_is_meeting(z, chunk) || !eng_lemma_among(z, z->chunks[k->verb].lemma, verbs))
        return false;
    for (uint32_t i = 0; i < k->argument_count; i++) {
        const eng_argument *a = &k->arguments[i];
        if (a->phrase.first != chunk) continue;
        if (a->preposition == 0) return eng_lemma_is(z, z->chunks[k->verb].lemma, "enter");
        return eng_lemma_among(z, a->preposition, into);
    }
    return false;
}

/* "Oman, not a member of the bloc,", ", no longer an ally": said aside that it is not so. */
static bool denied_aside(const eng_analysis *z, uint32_t chunk) {
    uint32_t t = z->chunks[chunk].first;
    if (t < 3) return false;
    bool longer = eng_token_lemma_is(z, t - 1, "longer") && eng_token_lemma_is(z, t - 2, "no");
    bool never = eng_token_lemma_is(z, t - 1, "not") || eng_token_lemma_is(z, t - 1, "never");
    return (longer && z->article->tokens[t - 3].cls == ',') ||
           (never && strchr(",J", z->article->tokens[t - 2].cls)); /* while not a member */
}

/* "a failed invasion", "an unsuccessful meeting": it was made, and led to nothing. */
static bool fought(const eng_analysis *z, uint32_t chunk) {
    static const char *const lost[] = {"failed", "unsuccessful", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    const eng_lemma *l = eng_lemma_of(z, c->lemma);
    bool strike = l && (eng_senses(z, l->event ? l->event : c->lemma) & ENG_SENSE_STRIKE);
    if (!strike && !eng_is_meeting(z, chunk)) return false;
    for (uint32_t i = c->first; i < c->head; i++)
        for (int k = 0; lost[k] != NULL; k++)
            if (eng_word_is(z, i, lost[k])) return true;
    return false;
}

/* What is arranged stays so where it is asked about ("what is the upcoming visit for?"); anything
 * else that may never come is not announced: "in the event of future attacks". */
static void settle(const eng_analysis *z, uint32_t chunk, eng_status *status) {
    if (!(status->aux & ENG_AUX_FUTURE) || !(status->aux & ENG_AUX_HYPOTHETICAL)) return;
    const eng_chunk *c = &z->chunks[chunk];
    unsigned said = adjectives(z, c->first, c->head);
    for (uint32_t i = c->first; i < c->head; i++)
        if (eng_word_is(z, i, "future")) said |= ENG_AUX_HYPOTHETICAL;
    bool arranged =
        ((said & ENG_AUX_FUTURE) || ahead_of(z, chunk)) && !(said & ENG_AUX_HYPOTHETICAL);
    status->aux &= ~(unsigned)(arranged ? ENG_AUX_HYPOTHETICAL : ENG_AUX_FUTURE);
}

/* Whether the phrase at the chunk is what the noun before its preposition is of or for: "the chance
 * of a war", "calls for a withdrawal"; but not "an event at the summit", "a call on the raid". */
static bool hangs_on(const eng_analysis *z, uint32_t chunk) {
    static const char *const places[] = {
        "at",      "in",      "with", "during", "by",        "amid",      "despite", "following",
        "without", "through", "via",  "under",  "alongside", "regarding", "from",    NULL};
    const eng_chunk *p = &z->chunks[chunk - 1];
    uint32_t noun = z->chunks[chunk - 2].lemma;
    if (p->kind == 'o') return true;
    bool call = eng_lemma_is(z, noun, "call") && !eng_token_lemma_is(z, p->first, "for");
    return p->kind == 'f' && !call && !eng_lemma_is(z, noun, "event") &&
           !eng_lemma_among(z, z->article->tokens[p->first].lemma, places);
}

/* "will build a road, in partnership with Oman": the clause that a noun tells the manner of, or -1.
 */
static int32_t manner_of(const eng_analysis *z, uint32_t chunk) {
    bool bond = (eng_senses(z, z->chunks[chunk].lemma) & ENG_SENSE_BOND) &&
                z->article->tokens[z->chunks[chunk].first].cls != 'p'; /* in our cooperation */
    bool in = bond && chunk > 0 && z->chunks[chunk - 1].kind == 'f' &&
              eng_word_is(z, z->chunks[chunk - 1].first, "in");
    bool with = in && chunk + 1 < z->chunk_count && z->chunks[chunk + 1].kind == 'f' &&
                eng_word_is(z, z->chunks[chunk + 1].first, "with");
    size_t end, i = eng_sentence_clauses(z, z->chunks[chunk].sentence, &end);
    int32_t found = with ? eng_clause_of(z, chunk) : -1;
    for (; with && found < 0 && i < end; i++)
        if (z->clauses[i].verb < chunk && (i + 1 == end || z->clauses[i + 1].verb > chunk))
            found = (int32_t)i;
    return found;
}

/* "no treaties or agreements": the "no" is said of both. */
static bool shares_no(const eng_analysis *z, uint32_t chunk) {
    uint32_t sentence = z->chunks[chunk].sentence;
    for (uint32_t i = chunk; i >= 2 && strchr("c,", z->chunks[i - 1].kind); i -= 2) {
        bool joined = i != chunk || eng_word_is(z, z->chunks[i - 1].first, "or") ||
                      eng_word_is(z, z->chunks[i - 1].first, "nor");
        const eng_chunk *before = &z->chunks[i - 2];
        if (!joined || before->kind != 'N' || before->sentence != sentence) return false;
        if (eng_token_lemma_is(z, before->first, "no")) return true;
    }
    return false;
}

eng_status eng_noun_status(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    eng_status status = {0};
    int32_t clause = manner_of(z, chunk);
    if (clause >= 0) return eng_status_of(z, clause, true);
    clause = eng_clause_of(z, chunk);
    if (clause >= 0) {
        const eng_clause *k = &z->clauses[clause];
        status = eng_status_of(z, clause, is_light(z, &z->chunks[k->verb]));
        eng_add_accuser(z, chunk, clause, &status);
        bool subject = k->subject.first <= chunk && chunk < k->subject.last;
        unsigned inherited = status.aux;
        const eng_lemma *l = eng_lemma_of(z, z->chunks[k->verb].lemma);
        bool object = false, whole = false, called_for = false, awaited = false, head = false;
        bool copula = (z->chunks[k->verb].verb & ENG_VG_COPULA) ||
                      eng_token_lemma_is(z, z->chunks[k->verb].head, "remain") ||
                      eng_token_lemma_is(z, z->chunks[k->verb].head, "become") ||
                      eng_token_lemma_is(z, z->chunks[k->verb].head, "stay");
        for (uint32_t i = 0; i < k->argument_count; i++) {
            const eng_argument *a = &k->arguments[i];
            if (chunk < a->phrase.first || chunk >= a->phrase.last) continue;
            object = a->preposition == 0;
            head |= object && !eng_linked(z, a->phrase.first, chunk);
            /* "launch a wave of attacks", but not "conduct a review of its membership" */
            uint32_t of = z->chunks[a->phrase.first].lemma;
            whole = chunk == a->phrase.first || !of || !z->lexicon->lemmas[of].event;
            if (chunk != a->phrase.first && is_taken(z, of)) whole = false;
            called_for = l && (l->verb_tags & ENG_VERB_OPEN) && a->preposition != 0 &&
                         eng_lemma_is(z, a->preposition, "for") && !owns_up(z, k);
            awaited |= looks_forward(z, &z->chunks[k->verb], a->preposition) ||
                       prepared_for(z, k, a->preposition) || due_for(z, k, a->preposition) ||
                       agrees_to(z, &z->chunks[k->verb], a, chunk) ||
                       works_on(z, chunk, &z->chunks[k->verb], a->preposition);
        }
        /* what is presupposed stands whatever the clause says of its own verb */
        bool reached = status.reached;
        status.aux = 0;
        status.governed = 0;
        status.reached = false;
        if (!subject && (object || called_for)) {
            /* "stopped its attacks", "evaded sanctions": what is ended or borne was there */
            bool open =
                l && (l->verb_tags & (ENG_VERB_OPEN | ENG_VERB_FALSE)) &&
                !(eng_senses(z, z->chunks[k->verb].lemma) & (ENG_SENSE_END | ENG_SENSE_SUFFER)) &&
                !under_way(z, chunk, &z->chunks[k->verb]) && !to_be_lifted(z, chunk) &&
                !opposed(z, chunk, &z->chunks[k->verb]) && !settles(z, chunk, &z->chunks[k->verb]);
            if (open) {
                const eng_chunk *v = &z->chunks[k->verb];
                eng_hold hold = eng_governs(z, v->lemma, (v->verb & ENG_VG_NEGATED) != 0);
                if (eng_lemma_is(z, v->lemma, "commit")) hold.aux = 0; /* a crime, which is done */
                status.aux = kept_from(z, k, hold.aux, inherited);
                status.governed = hold.governed;
            }
            /* "may launch an attack", but "may condemn the attack" */
            if (open) status.aux |= inherited & ENG_AUX_HYPOTHETICAL;
            if (object && whole && is_light(z, &z->chunks[k->verb]) &&
                !goes_on(z, chunk, &z->chunks[k->verb])) {
                status.aux |= inherited;
                status.reached = reached;
            }
            if (object && grows(z, chunk, k)) status.aux |= inherited;
            if (object && whole && is_gained(z, chunk, &z->chunks[k->verb]))
                status.aux |=
                    reached || (inherited & ENG_AUX_FUTURE) ? ENG_AUX_HYPOTHETICAL : inherited;
            if (object && new_measures(z, chunk, &z->chunks[k->verb])) status.aux |= ENG_AUX_FUTURE;
            if (object && planned(z, chunk, &z->chunks[k->verb])) status.aux |= ENG_AUX_FUTURE;
            if (object && sets_up(z, chunk, &z->chunks[k->verb]))
                status.aux |= inherited ? inherited : ENG_AUX_FUTURE;
            /* "has it held any talks?", but not "did it welcome the talks?" */
            if (object && eng_is_meeting(z, chunk) &&
                strchr("dp", z->article->tokens[c->first].cls) == NULL &&
                eng_is_question(z, c->sentence))
                status.aux |= inherited & ENG_AUX_HYPOTHETICAL;
            if (object && none_came(z, chunk, &z->chunks[k->verb])) status.aux |= ENG_AUX_NEGATION;
            if (object && argued_for(z, chunk, &z->chunks[k->verb]))
                status.aux |= ENG_AUX_HYPOTHETICAL;
            unsigned undone = object ? undoes(z, chunk, &z->chunks[k->verb]) : 0;
            if (object && can_be_stopped(z, chunk) && stops(z, &z->chunks[k->verb]))
                undone = ENG_AUX_NEGATION;
            if (undone)
                status.aux =
                    kept_from(z, k, undone, inherited) | (inherited & ENG_AUX_HYPOTHETICAL);
            if (object && entertained(z, chunk, &z->chunks[k->verb]))
                status.aux |= inherited & ENG_AUX_HYPOTHETICAL;
        }
        if (subject) status.aux |= eng_of_subject(z, k, chunk, inherited);
        if (subject && eng_supposed(z, k, chunk)) status.aux |= inherited & ENG_AUX_HYPOTHETICAL;
        if (subject && can_be_stopped(z, chunk) && stops(z, &z->chunks[k->verb]) &&
            (z->chunks[k->verb].verb & ENG_VG_PASSIVE))
            status.aux |= ENG_AUX_NEGATION;
        if (any_such(z, k, chunk) || goes_ahead(z, k, chunk)) status.aux |= inherited;
        /* "is not at war", "was not involved in the attack" */
        if (eng_negated_place(z, k, chunk, inherited)) status.aux |= ENG_AUX_NEGATION;
        if (eng_is_state(z, k, chunk))
            status.aux |= inherited & (ENG_AUX_FUTURE | ENG_AUX_HYPOTHETICAL);
        if (is_entered(z, k, chunk) || is_seen(z, k, chunk)) status.aux |= inherited;
        if (eng_may_have_part(z, k, chunk)) status.aux |= inherited & ENG_AUX_HYPOTHETICAL;
        /* "the withdrawal of Egypt would be a blow" */
        const char *modal = eng_lemma_name(z, z->chunks[k->verb].modal);
        bool ends = eng_senses(z, z->chunks[k->verb].lemma) & ENG_SENSE_END; /* the war would end */
        if (subject && !ends && strcmp(modal, "would") == 0)
            status.aux |= eng_is_indefinite(z, c->first) ? ENG_AUX_HYPOTHETICAL
                                                         : inherited & ENG_AUX_HYPOTHETICAL;
        if (head && copula) status.aux |= inherited; /* is not a member, will be an ally */
        status.aux |= eng_of_meeting(z, chunk, inherited);
        if (awaited || eng_has_come_for(z, chunk, k)) status.aux |= ENG_AUX_FUTURE;
    }
    if (clause < 0) eng_add_speakers_of_phrase(z, chunk, &status);
    if (clause < 0) status.aux |= eng_around_noun(z, chunk);
    bool called_back = status.aux & ENG_AUX_NEGATION;
    unsigned said = adjectives(z, c->first, c->head);
    status.aux |= fought(z, chunk) ? said & ~(unsigned)ENG_AUX_NEGATION : said;
    status.aux |= eng_arranged_behind(z, chunk);
    if (called_back) status.aux &= ~(unsigned)ENG_AUX_FUTURE; /* the planned talks were cancelled */
    if (eng_token_lemma_is(z, c->first, "no") || eng_token_lemma_is(z, c->first, "neither") ||
        called_off(z, chunk) || shares_no(z, chunk))
        status.aux |= ENG_AUX_NEGATION;
    if (no_part_in(z, chunk)) status.aux |= ENG_AUX_NEGATION;
    if (eng_left_open(z, chunk, clause, status.aux)) status.aux |= ENG_AUX_HYPOTHETICAL;
    if (chunk > 0 && z->chunks[chunk - 1].kind == 'O' &&
        z->chunks[chunk - 1].sentence == c->sentence)
        status.aux |= adjectives(z, z->chunks[chunk - 1].first, z->chunks[chunk - 1].head);
    if (ahead_of(z, chunk) && !has_come(z, chunk, clause)) status.aux |= ENG_AUX_FUTURE;
    /* "a threat of withdrawal", "fears of Egypt's withdrawal", "calls for an end" */
    uint32_t first = chunk;
    while (first > 0 && z->chunks[first - 1].kind == 'O' &&
           z->chunks[first - 1].sentence == c->sentence)
        first--;
    if (ages_of(z, first)) status.aux |= ENG_AUX_HISTORICAL;
    if (denied_aside(z, first)) status.aux |= ENG_AUX_NEGATION;
    status.aux |= lacking(z, first);
    if (first >= 2 && hangs_on(z, first) && z->chunks[first - 2].kind == 'N' &&
        z->chunks[first - 2].sentence == c->sentence) {
        unsigned says = eng_says_aux(eng_says(z, z->chunks[first - 2].lemma));
        if (aims_of(z, first - 2, first)) says = 0;
        /* "any plans for talks?" */
        if (says == ENG_AUX_FUTURE && eng_token_lemma_is(z, z->chunks[first - 2].first, "any"))
            says = ENG_AUX_HYPOTHETICAL;
        status.aux |= says;
        /* "plans for an attack were shelved" */
        if (says)
            status.aux |= eng_governs_by_noun(z, first - 2, c->sentence).aux & ENG_AUX_NEGATION;
    }
    settle(z, chunk, &status);
    return status;
}
