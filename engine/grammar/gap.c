#include "grammar/clauses_internal.h"
#include "grammar/resolve_internal.h"
#include "grammar/word_id.h"

/* Clauses whose object stands before them, with "that" or without: "a charge that Oman rejected",
 * "the strikes on Iran that Israel began". */

/* What is done to a charge, an offer, a verdict; such a verb without an object has lost it to the
 * noun: "an offer that Oman rejected", not "the claim that Oman withdrew". */
static bool wants_object(const eng_analysis *z, const eng_clause *c) {
    uint32_t verb = z->chunks[c->verb].lemma;
    return !(z->chunks[c->verb].verb & (ENG_VG_PASSIVE | ENG_VG_COPULA)) &&
           !eng_has_phrase(eng_first_object(c)) && (eng_senses(z, verb) & ENG_SENSE_DIRECT);
}

/* "a verdict which Oman said it would not accept": what is said lacks the object that the relative
 * clause around it has. */
void eng_pass_gap(eng_analysis *z, size_t index) {
    eng_clause *c = &z->clauses[index];
    if (c->kind != ENG_CLAUSE_COMPLEMENT || c->parent < 0 || !c->own_subject) return;
    const eng_clause *around = &z->clauses[c->parent];
    if (around->kind == ENG_CLAUSE_RELATIVE && around->own_subject && wants_object(z, c))
        c->noun = around->noun;
}

/* "the tariffs that Oman slapped on": measures and arms, which are sent, fired and imposed. */
static bool is_sent(const eng_analysis *z, uint32_t noun, const eng_clause *c) {
    static const char *const things[] = {"tariff",  "duty",   "levy",    "sanction",    "curb",
                                         "ban",     "quota",  "embargo", "restriction", "penalty",
                                         "missile", "rocket", "drone",   "bomb",        "shell",
                                         "weapon",  "aid",    NULL};
    return eng_lemma_among(z, noun, things) && wants_object(z, c);
}

/* "the summit that Oman will host": what is held, and who is there. */
static bool is_held(const eng_analysis *z, uint32_t noun, const eng_clause *c) {
    static const char *const verbs[] = {"host",     "hold",     "attend", "skip",  "boycott",
                                        "organise", "convene",  "miss",   "chair", "address",
                                        "sponsor",  "organize", NULL};
    return noun && (z->lexicon->lemmas[noun].noun_tags & ENG_NOUN_MEETING) &&
           eng_lemma_among(z, z->chunks[c->verb].lemma, verbs);
}

/* "the offensive that Israel launched": acts of force, which are begun and carried on. */
static bool is_waged(const eng_analysis *z, uint32_t noun, const eng_clause *c) {
    static const char *const verbs[] = {"launch",  "wage",   "mount",    "begin",     "start",
                                        "conduct", "stage",  "unleash",  "undertake", "carry",
                                        "order",   "resume", "initiate", NULL};
    static const char *const acts[] = {"offensive", "war",        "campaign",
                                       "operation", "blockade",   "siege",
                                       "invasion",  "occupation", NULL};
    bool done = !(z->chunks[c->verb].verb & (ENG_VG_PASSIVE | ENG_VG_COPULA)) &&
                !eng_has_phrase(eng_first_object(c));
    bool act = noun && ((z->lexicon->lemmas[noun].senses & ENG_SENSE_STRIKE) ||
                        eng_lemma_among(z, noun, acts));
    return done && act && eng_lemma_among(z, z->chunks[c->verb].lemma, verbs);
}

/* "the air strikes on Iran that Israel began": the act, where the name of whom it hits stands
 * between. */
static uint32_t waged_on(const eng_analysis *z, uint32_t noun, const eng_clause *c) {
    static const char *const words[] = {"on", "against", "in", "into", NULL};
    bool named = noun > 1 && z->chunks[noun].kind == 'N' &&
                 z->article->tokens[z->chunks[noun].head].mention >= 0;
    if (!named || !eng_preposition_is(z, noun - 1, words) || z->chunks[noun - 2].kind != 'N' ||
        z->chunks[noun - 2].sentence != c->sentence || !is_waged(z, z->chunks[noun - 2].lemma, c))
        return noun;
    return noun - 2;
}

/* "a charge Oman rejected", "an offer that Oman rejected", "the strike Iran carried out": a clause
 * without an object, right behind a noun, says what was done to it. */
void eng_take_gap(eng_analysis *z, size_t index) {
    eng_clause *c = &z->clauses[index];
    uint32_t subject = c->subject.first;
    bool apart = c->kind == ENG_CLAUSE_MAIN || c->kind == ENG_CLAUSE_COMPLEMENT;
    if (!apart || !c->own_subject || subject == 0 || c->verb < subject) return;
    bool that = subject > 1 && z->chunks[subject - 1].kind == 'h';
    bool held = that && (is_held(z, z->chunks[subject - 2].lemma, c) ||
                         is_waged(z, z->chunks[subject - 2].lemma, c));
    uint32_t act = that ? waged_on(z, subject - 2, c) : subject;
    if (that && act < subject - 2) {
        subject = act + 1;
        held = true;
    } else if (that && (held || wants_object(z, c))) {
        subject--;
    }
    const eng_chunk *noun = &z->chunks[subject - 1];
    if (noun->kind != 'N' || noun->sentence != c->sentence ||
        z->article->tokens[noun->head].cls != 'n')
        return;
    /* "said in a statement Egypt had left": that is what it said */
    bool bare = subject == c->subject.first && subject > 1 && noun[-1].kind == 'f';
    if (c->kind == ENG_CLAUSE_COMPLEMENT && bare) return;
    if ((z->chunks[c->verb].verb & (ENG_VG_PASSIVE | ENG_VG_COPULA)) ||
        eng_has_phrase(eng_first_object(c)))
        return;
    if (!held && !eng_is_told(z, noun->lemma) && !is_sent(z, noun->lemma, c)) return;
    for (size_t i = index; c->parent < 0 && i-- > 0 && z->clauses[i].sentence == c->sentence;)
        if (z->clauses[i].parent < 0) c->parent = (int32_t)i;
    if (c->parent < 0) return;
    c->kind = ENG_CLAUSE_RELATIVE;
    c->noun = (eng_phrase){subject - 1, subject};
}
