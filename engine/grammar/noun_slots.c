#include "grammar/clauses_internal.h"
#include "grammar/slots_internal.h"

#include <string.h>

#include "grammar/around.h"
#include "grammar/named.h"
#include "grammar/word_id.h"

/* Who stands in the slots of an event noun: its owner, what it is done to, and those whom the
 * clause around it names. */

/* "issued statements speaking of a raid": the raid is not what is issued. */
static bool speaks_of(const eng_analysis *z, eng_phrase p, uint32_t noun) {
    while (p.first < p.last && z->chunks[p.first].kind != 'N')
        p.first++;
    if (p.first >= noun) return false;
    const eng_chunk *c = &z->chunks[p.first];
    for (uint32_t i = c->first; i <= c->head; i++)
        if (eng_noun_tags(z, z->article->tokens[i].lemma) & ENG_NOUN_STATEMENT)
            /* but: "issued a declaration of support" */
            return i != c->head || p.first + 2 != noun || z->chunks[noun - 1].kind != 'o';
    return false;
}

/* The clause whose light verb has the event noun for its object ("launched an attack"), in the
 * passive for its subject ("attacks carried out by"), that says "is at war" or "responded with an
 * attack"; or -1. */
static int32_t light_clause(const eng_analysis *z, uint32_t noun) {
    size_t end, i = eng_sentence_clauses(z, z->chunks[noun].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        const eng_chunk *verb = &z->chunks[c->verb];
        bool has = verb->lemma == eng_word_id(z, "have"); /* Oman has sanctions on Iran */
        bool copula = (verb->verb & ENG_VG_COPULA) && !has;
        unsigned sense = eng_senses(z, verb->lemma) & (ENG_SENSE_LIGHT | ENG_SENSE_ANSWER);
        if (!copula && !sense) continue;
        bool passive = verb->verb & ENG_VG_PASSIVE;
        if (passive && (eng_holds(c->subject, noun) || eng_holds(c->noun, noun))) return (int32_t)i;
        /* "the war that Hamas unleashed on Israel" */
        bool gap = !passive && !copula && c->kind == ENG_CLAUSE_RELATIVE && c->own_subject;
        if (gap && eng_object_noun(z, c) == UINT32_MAX && eng_holds(c->noun, noun))
            return (int32_t)i;
        for (uint32_t k = 0; !passive && k < c->argument_count; k++) {
            uint32_t wanted = copula ? eng_word_id(z, "at") : 0;
            if (sense == ENG_SENSE_ANSWER) wanted = eng_word_id(z, "with");
            if (c->arguments[k].preposition == wanted && eng_holds(c->arguments[k].phrase, noun) &&
                !speaks_of(z, c->arguments[k].phrase, noun))
                return (int32_t)i;
        }
    }
    return -1;
}

/* "is under way" */
static bool under_way(const eng_analysis *z, const eng_clause *c) {
    const eng_argument *a = c->arguments;
    return (z->chunks[c->verb].verb & ENG_VG_COPULA) && c->argument_count > 0 &&
           a->preposition == eng_word_id(z, "under") && a->phrase.first < a->phrase.last &&
           z->chunks[a->phrase.first].lemma == eng_word_id(z, "way");
}

/* The clause which says that what the noun names happens: "fighting broke out", "a war going on",
 * "talks are under way"; or -1. */
static int32_t happens(const eng_analysis *z, uint32_t noun, uint32_t preposition) {
    bool between = preposition == eng_word_id(z, "between");
    size_t end, i = eng_sentence_clauses(z, z->chunks[noun].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        bool happens = eng_senses(z, z->chunks[c->verb].lemma) & ENG_SENSE_HAPPEN;
        bool going = between && happens && c->kind == ENG_CLAUSE_ING && c->verb == noun + 1;
        if (going || (c->subject.first == noun && (happens || under_way(z, c)))) return (int32_t)i;
    }
    return -1;
}

/* "the attack was blamed on Hamas", "an attack attributed to Hamas" */
static void blamed_on(const eng_analysis *z, uint32_t noun, unsigned kinds, eng_referents *out) {
    static const char *const traced[] = {"attribute", "ascribe", "trace", NULL};
    size_t end, i = eng_sentence_clauses(z, z->chunks[noun].sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *c = &z->clauses[i];
        const eng_chunk *verb = &z->chunks[c->verb];
        bool part = c->kind == ENG_CLAUSE_PARTICIPLE;
        bool passive = (verb->verb & ENG_VG_PASSIVE) || part;
        if (!passive || !(eng_holds(c->subject, noun) || (part && eng_holds(c->noun, noun))))
            continue;
        bool blames = eng_senses(z, verb->lemma) & ENG_SENSE_BLAME;
        if (blames || verb->lemma == eng_word_id(z, "pin"))
            eng_clause_preposition(z, c, eng_word_id(z, "on"), kinds, out);
        else if (eng_lemma_among(z, verb->lemma, traced))
            eng_clause_preposition(z, c, eng_word_id(z, "to"), kinds, out);
    }
}

/* "imposed sanctions on Iran for an attack on its ship", "expelled Iranians over it": who is
 * punished did it; but not "over the war in Chad". */
static void punished(const eng_analysis *z, const eng_clause *c, unsigned kinds,
                     eng_referents *out) {
    static const char *const objects[] = {"sanction", "punish", "expel", NULL};
    static const char *const on[] = {"impose", "slap", NULL};
    static const char *const with[] = {"cut", "sever", "break", NULL};
    static const char *const ties[] = {"tie", "relation", "link", NULL};
    uint32_t verb = z->chunks[c->verb].lemma, object = eng_object_noun(z, c);
    if ((z->chunks[c->verb].verb & ENG_VG_PASSIVE) || object == UINT32_MAX) return;
    if (eng_senses(z, z->chunks[object].lemma) & ENG_SENSE_PRIVATE) return;
    if (eng_lemma_among(z, verb, objects))
        eng_resolve_or_owner(z, (eng_phrase){object, object + 1}, kinds, out);
    else if (eng_lemma_among(z, verb, on))
        eng_clause_preposition(z, c, eng_word_id(z, "on"), kinds, out);
    else if (eng_lemma_among(z, verb, with) && eng_lemma_among(z, z->chunks[object].lemma, ties))
        eng_clause_preposition(z, c, eng_word_id(z, "with"), kinds, out);
}

/* "accused Russia over an attack on Lviv": he who is blamed for the act did it, it is said. */
static void blamed(const eng_analysis *z, uint32_t noun, unsigned kinds, eng_referents *out) {
    static const char *const for_what[] = {"of", "for", "over", NULL};
    int32_t clause = eng_clause_of(z, noun);
    blamed_on(z, noun, kinds, out);
    if (clause < 0 || out->count > 0) return;
    const eng_clause *c = &z->clauses[clause];
    static const char *const wars[] = {"war", "invasion", NULL};
    bool blames = eng_senses(z, z->chunks[c->verb].lemma) & ENG_SENSE_BLAME, what = false;
    for (uint32_t k = 0; k < c->argument_count; k++)
        for (int i = 0; for_what[i] != NULL; i++)
            what |= c->arguments[k].preposition == eng_word_id(z, for_what[i]) &&
                    c->arguments[k].phrase.first == noun;
    if (what && !blames && !eng_lemma_among(z, z->chunks[noun].lemma, wars))
        punished(z, c, kinds, out);
    /* "accused Russia of meddling in": the noun stands in the object's own phrase */
    for (uint32_t k = 0; k < c->argument_count && !what; k++)
        what = c->arguments[k].preposition == 0 && eng_holds(c->arguments[k].phrase, noun) &&
               c->arguments[k].phrase.first + 2 == noun && z->chunks[noun - 1].kind == 'o';
    if (!blames || !what) return;
    uint32_t object = eng_object_noun(z, c);
    if (object != UINT32_MAX) eng_resolve_or_owner(z, (eng_phrase){object, object + 1}, kinds, out);
}

/* "bombed Houthi targets in response to attacks on ships": he against whom the answer goes is who
 * began, but not who was attacked himself. */
static void answered(const eng_analysis *z, uint32_t noun, unsigned kinds, eng_referents *out) {
    static const char *const answers[] = {"response", "retaliation", "reply",
                                          "reprisal", "revenge",     NULL};
    static const char *const hostile[] = {"ban",    "sanction", "expel",  "freeze",  "impose",
                                          "launch", "carry",    "fire",   "conduct", "retaliate",
                                          "slap",   "suspend",  "target", "hit",     NULL};
    static const char *const whom[] = {"against", "on", "from", NULL};
    int32_t clause = eng_clause_of(z, noun);
    const eng_clause *c = clause >= 0 ? &z->clauses[clause] : NULL;
    uint32_t k = 1;
    while (c != NULL && k < c->argument_count && c->arguments[k].phrase.first != noun)
        k++;
    if (c == NULL || k >= c->argument_count || c->arguments[k - 1].preposition == 0 ||
        c->arguments[k - 1].preposition != eng_word_id(z, "in") ||
        !eng_lemma_among(z, z->chunks[c->arguments[k - 1].phrase.first].lemma, answers))
        return;
    const eng_chunk *verb = &z->chunks[c->verb];
    uint32_t next = z->chunks[noun].last;
    if (next >= z->article->token_count ||
        !(eng_word_is(z, next, "on") || eng_word_is(z, next, "against")))
        return;
    if ((verb->verb & ENG_VG_PASSIVE) || (!eng_lemma_among(z, verb->lemma, hostile) &&
                                          !(eng_senses(z, verb->lemma) & ENG_SENSE_STRIKE)))
        return;
    eng_referents found = eng_nobody(), hurt = eng_nobody();
    uint32_t object = eng_object_noun(z, c);
    if (object != UINT32_MAX && object < noun)
        eng_resolve_or_owner(z, (eng_phrase){object, object + 1}, kinds, &found);
    for (uint32_t i = 0; i < k - 1 && found.count == 0; i++)
        for (int n = 0; whom[n] != NULL && found.count == 0; n++)
            if (c->arguments[i].preposition == eng_word_id(z, whom[n]))
                eng_resolve_or_owner(z, c->arguments[i].phrase, kinds, &found);
    eng_noun_preposition(z, noun, eng_word_id(z, "on"), 0, &hurt);
    if (found.count == 1 && !eng_is_among(&hurt, found.list[0].entity))
        eng_add_referents(out, &found, kinds, z);
}

/* "Iran was behind the attack", "played a role in the killing", "was responsible for the raid": who
 * is said to have a part in what the noun names. */
static void takes_part(const eng_analysis *z, uint32_t noun, bool war, unsigned kinds,
                       eng_referents *out) {
    static const char *const caught[] = {"involve",  "implicate", "lock", "embroil", "engage",
                                         "entangle", "mire",      "bog",  "catch",   NULL};
    static const char *const parts[] = {"role", "part", "hand", "responsibility", NULL};
    static const char *const doers[] = {"responsible", "complicit", NULL};
    size_t end, i = eng_sentence_clauses(z, z->chunks[noun].sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *c = &z->clauses[i];
        const eng_chunk *verb = &z->chunks[c->verb];
        uint32_t p = 0; /* the preposition before the noun */
        for (uint32_t k = 0; k < c->argument_count && p == 0; k++)
            if (c->arguments[k].phrase.first == noun) p = c->arguments[k].preposition;
        if (p == 0 || c->verb >= noun) continue;
        uint32_t from = verb->last, to = z->chunks[noun].first;
        bool in = p == eng_word_id(z, "in"), for_it = p == eng_word_id(z, "for");
        bool part =
            !(verb->verb & ENG_VG_PASSIVE) && (in || for_it) && eng_has_lemma(z, from, to, parts);
        if ((verb->verb & ENG_VG_COPULA) || verb->lemma == eng_word_id(z, "be"))
            part = p == eng_word_id(z, "behind") ||
                   ((in || for_it) && eng_has_lemma(z, from, to, doers));
        else if ((verb->verb & ENG_VG_PASSIVE) && in)
            part = eng_has_lemma(z, verb->head, verb->head + 1, caught);
        part |= war && in && (verb->verb & ENG_VG_COPULA); /* is in a war with */
        if (part) eng_resolve_into(z, c->subject, kinds, out);
    }
}

/* "Spain and other states at war with Peru": those named before "at", the first of a list too. */
static void at_war(const eng_analysis *z, uint32_t noun, unsigned kinds, eng_referents *out) {
    if (noun < 2 || !eng_word_is(z, z->chunks[noun - 1].first, "at")) return;
    uint32_t i = noun - 2, sentence = z->chunks[noun].sentence;
    while (i > 0 && z->chunks[i].kind == 'a' && z->chunks[i].sentence == sentence)
        i--;
    if (z->chunks[i].kind == ',' && i > 0) i--;
    while (z->chunks[i].kind == 'N' && z->chunks[i].sentence == sentence) {
        eng_resolve_into(z, (eng_phrase){i, i + 1}, kinds, out);
        if (i < 2 || z->chunks[i - 1].kind != 'c') return;
        i -= 2;
    }
}

/* "won recognition from", "faces", "received": whether what a verb's object names is done to its
 * subject. */
static bool is_given(const eng_analysis *z, const eng_chunk *verb) {
    static const char *const gains[] = {"win",    "gain",   "get",   "obtain",
                                        "secure", "elicit", "enjoy", NULL};
    return !(verb->verb & ENG_VG_PASSIVE) && ((eng_senses(z, verb->lemma) & ENG_SENSE_SUFFER) ||
                                              eng_lemma_among(z, verb->lemma, gains));
}

/* "the raid prompted condemnation", "was followed by sanctions", "was met with criticism": whether
 * a clause says what an act brought on, and that is what the noun names. */
static bool is_provoked(const eng_analysis *z, const eng_clause *c, uint32_t noun) {
    static const char *const brings[] = {"prompt", "trigger", "spark", "provoke", "bring",
                                         "cause",  "elicit",  "draw",  NULL};
    const eng_chunk *verb = &z->chunks[c->verb];
    bool passive = verb->verb & ENG_VG_PASSIVE;
    uint32_t wanted = UINT32_MAX; /* the preposition before the noun */
    if (!passive && eng_lemma_among(z, verb->lemma, brings)) wanted = 0;
    if (passive && verb->lemma == eng_word_id(z, "follow")) wanted = eng_word_id(z, "by");
    if (passive &&
        (verb->lemma == eng_word_id(z, "meet") || verb->lemma == eng_word_id(z, "greet")))
        wanted = eng_word_id(z, "with");
    uint32_t deed = c->subject.first;
    while (deed < c->subject.last && z->chunks[deed].kind != 'N')
        deed++;
    if (wanted == UINT32_MAX || deed >= c->subject.last || z->chunks[deed].lemma == 0) return false;
    uint32_t lemma = z->chunks[deed].lemma;
    bool act = z->lexicon->lemmas[lemma].event || (eng_senses(z, lemma) & ENG_SENSE_DEED) ||
               (eng_senses(z, lemma) & ENG_SENSE_STRIKE);
    bool it = false;
    for (uint32_t i = 0; act && i < c->argument_count; i++)
        it |= c->arguments[i].preposition == wanted && c->arguments[i].phrase.first == noun;
    return it && c->subject.last <= noun;
}

/* Whose the act is that brought on what the noun names. */
static void provoker(const eng_analysis *z, uint32_t noun, unsigned kinds, eng_referents *out) {
    int32_t clause = eng_clause_of(z, noun);
    if (clause < 0 || !is_provoked(z, &z->clauses[clause], noun)) return;
    uint32_t deed = z->clauses[clause].subject.first;
    while (z->chunks[deed].kind != 'N')
        deed++;
    eng_referents found = eng_nobody();
    eng_resolve_possessor(z, deed, &found);
    if (found.count == 0) eng_resolve_modifiers(z, deed, &found);
    eng_add_referents(out, &found, kinds, z);
    uint32_t by = z->clauses[clause].subject.last; /* "the invasion of Chad by Oman" */
    if (out->count == 0 && by + 1 < z->clauses[clause].verb && z->chunks[by].kind == 'b' &&
        z->chunks[by + 1].kind == 'N')
        eng_resolve_into(z, (eng_phrase){by + 1, by + 2}, kinds, out);
}

/* "faces sanctions from the EU", "won recognition from Oman": who does what is done to a subject.
 */
static void giver(const eng_analysis *z, const eng_site *s, unsigned kinds, eng_referents *out) {
    int32_t clause = eng_clause_of(z, s->noun);
    bool leaves = s->rule->type == ENG_RETREAT; /* "a withdrawal from" */
    if (clause < 0 || leaves || z->chunks[s->noun].kind != 'N') return;
    const eng_clause *c = &z->clauses[clause];
    bool object = is_provoked(z, c, s->noun);
    if (!(object || is_given(z, &z->chunks[c->verb])) || c->subject.last > s->noun) return;
    for (uint32_t i = 0; i < c->argument_count; i++)
        object |= c->arguments[i].preposition == 0 && eng_holds(c->arguments[i].phrase, s->noun);
    if (!object) return;
    uint32_t from = eng_word_id(z, "from");
    eng_noun_preposition(z, s->noun, from, kinds, out);
    if (out->count == 0) eng_clause_preposition(z, c, from, kinds, out);
    eng_remove_places(z, out);
}

/* "Iran faces sanctions", "Iran came under attack": the subject of the clause that says to whom
 * what the noun names is done. */
static void sufferer(const eng_analysis *z, uint32_t noun, unsigned kinds, eng_referents *out) {
    int32_t clause = eng_clause_of(z, noun);
    if (clause < 0 || z->clauses[clause].subject.last > noun) return;
    const eng_clause *c = &z->clauses[clause];
    const eng_chunk *verb = &z->chunks[c->verb];
    bool under = (verb->verb & ENG_VG_COPULA) || verb->lemma == eng_word_id(z, "come");
    bool passive = verb->verb & ENG_VG_PASSIVE; /* was hit with a ban, was targeted by tariffs */
    bool hit = passive &&
               (verb->lemma == eng_word_id(z, "hit") || verb->lemma == eng_word_id(z, "slap") ||
                verb->lemma == eng_word_id(z, "target") || verb->lemma == eng_word_id(z, "punish"));
    bool hurt = passive &&
                (verb->lemma == eng_word_id(z, "kill") || verb->lemma == eng_word_id(z, "wound") ||
                 verb->lemma == eng_word_id(z, "injure")); /* was killed in a raid */
    bool dies = verb->lemma == eng_word_id(z, "die") || verb->lemma == eng_word_id(z, "perish");
    hurt |= !passive && dies; /* perished in a raid */
    if (!under && !hit && !hurt && !is_given(z, verb)) return;
    if (passive && !hit && !hurt) return;
    uint32_t wanted = hit     ? eng_word_id(z, "with")
                      : hurt  ? eng_word_id(z, "in")
                      : under ? eng_word_id(z, "under")
                              : 0;
    uint32_t by = hit || hurt ? eng_word_id(z, "by") : wanted;
    for (uint32_t i = 0; i < c->argument_count && out->count == 0; i++)
        if ((c->arguments[i].preposition == wanted || c->arguments[i].preposition == by) &&
            c->arguments[i].phrase.first <= noun && z->chunks[noun].kind == 'N' &&
            eng_holds(c->arguments[i].phrase, noun))
            eng_resolve_or_owner(z, c->subject, kinds, out);
}

/* Whether what comes "from" somebody he gives, says or does: support, aid, criticism, sanctions;
 * but "a ban from the games", "a raid from Chad", "the threat from Iran". */
static bool comes_from(const eng_analysis *z, const eng_site *s) {
    static const char *const limits[] = {"sanction", "tariff", "embargo", "penalty", NULL};
    switch (s->rule->type) {
    case ENG_SUPPORT:
    case ENG_AID:
    case ENG_AGREE:
    case ENG_ACCUSE:
    case ENG_REQUEST:
        return s->rule->act == NULL;
    case ENG_SANCTION:
        return s->rule->act == NULL && eng_lemma_among(z, z->chunks[s->noun].lemma, limits);
    default:
        return false;
    }
}

/* "sanctions on Chad", "was hit by sanctions": whether it is told to whom they are done. */
static bool is_aimed(const eng_analysis *z, uint32_t noun) {
    eng_referents found = eng_nobody();
    eng_noun_preposition(z, noun, eng_word_id(z, "on"), 0, &found);
    if (found.count == 0) eng_noun_preposition(z, noun, eng_word_id(z, "against"), 0, &found);
    if (found.count == 0) sufferer(z, noun, 0, &found);
    return found.count > 0;
}

/* "support from Oman for Chad", "sanctions on Chad from Oman": whom "from" right behind the noun
 * names, or behind the name of him to whom it is done; not "aid for a flight from Oman". */
static void from_whom(const eng_analysis *z, const eng_site *s, unsigned kinds,
                      eng_referents *out) {
    uint32_t i = s->noun + 1, sentence = z->chunks[s->noun].sentence;
    if (z->chunks[s->noun].kind != 'N' || !comes_from(z, s)) return;
    if (s->rule->type == ENG_SANCTION && !is_aimed(z, s->noun)) return;
    bool named = i + 2 < z->chunk_count && z->chunks[i + 1].kind == 'N' &&
                 eng_token_of(z, z->chunks[i + 1].head)->mention >= 0;
    if (named && !eng_word_is(z, z->chunks[i].first, "from")) i += 2;
    if (i + 1 >= z->chunk_count || z->chunks[i + 1].sentence != sentence ||
        !eng_word_is(z, z->chunks[i].first, "from"))
        return;
    eng_noun_preposition(z, i - 1, eng_word_id(z, "from"), kinds, out);
    eng_remove_places(z, out);
}

/* "Omani aggression and humanitarian aid to Chad": what helps is not by him who does harm before
 * it; but "Omani food and military aid to Chad", "the Soviet raid and siege of". */
static bool helps_after_harm(const eng_analysis *z, const eng_site *s) {
    static const char *const harms[] = {"aggression", "invasion",  "attack",    "raid",
                                        "assault",    "war",       "violence",  "occupation",
                                        "bombing",    "hostility", "offensive", NULL};
    return eng_event_quad(s->rule->type) <= 2 &&
           eng_lemma_among(z, z->chunks[s->noun - 2].lemma, harms);
}

static void noun_subject(const eng_analysis *z, const eng_site *s, bool intransitive,
                         unsigned kinds, eng_referents *out) {
    eng_referents found = eng_nobody();
    eng_resolve_possessor(z, s->noun, &found);
    eng_add_referents(out, &found, kinds, z);
    found.count = 0;
    if (out->count == 0) {
        eng_resolve_modifiers(z, s->noun, &found);
        bool second = found.count == 0 && s->noun >= 2 && eng_shares_of(z, s->noun - 2) &&
                      !helps_after_harm(z, s);
        if (second)
            eng_resolve_modifiers(z, s->noun - 2, &found); /* the Soviet raid and siege of */
        eng_remove_places(z, &found);
    }
    eng_add_referents(out, &found, kinds, z);
    if (out->count == 0) eng_noun_preposition(z, s->noun, eng_word_id(z, "by"), kinds, out);
    if (out->count == 0 && intransitive)
        eng_noun_preposition(z, s->noun, eng_word_id(z, "of"), kinds, out);
    if (out->count == 0 && s->object == UINT32_MAX) from_whom(z, s, kinds, out);
    if (out->count == 0 && s->object == UINT32_MAX) giver(z, s, kinds, out);
    if (out->count == 0) blamed(z, s->noun, kinds, out);
    if (out->count == 0 && s->rule->type == ENG_ASSAULT) answered(z, s->noun, kinds, out);
    if (out->count == 0) takes_part(z, s->noun, s->rule->type == ENG_ASSAULT, kinds, out);
    if (out->count == 0 && s->rule->type == ENG_ASSAULT) at_war(z, s->noun, kinds, out);
    bool meeting = s->rule->type == ENG_CONSULT && (s->rule->flags & ENG_RULE_RECIPROCAL);
    if (out->count == 0 && meeting) { /* four-way talks */
        found.count = 0;
        eng_resolve_number(z, s->noun, &found);
        eng_add_referents(out, &found, kinds, z);
    }
    int32_t clause = out->count == 0 ? light_clause(z, s->noun) : -1;
    if (clause < 0) return;
    const eng_clause *c = &z->clauses[clause];
    if (z->chunks[c->verb].verb & ENG_VG_PASSIVE)
        eng_clause_preposition(z, c, eng_word_id(z, "by"), kinds, out);
    else
        eng_resolve_into(z, c->subject, kinds, out);
    /* "Omani jets carried out strikes" */
    if (out->count == 0 && s->rule->type == ENG_ASSAULT) eng_weapon_owner(z, c, false, kinds, out);
}

/* "It is the first visit to Chad by a minister": "it" is the visit, nobody who makes it. */
static bool is_itself(const eng_analysis *z, const eng_clause *c, uint32_t noun) {
    static const char *const visits[] = {"visit", "trip", "tour", NULL};
    static const char *const words[] = {"it", "this", "that", NULL};
    const eng_chunk *verb = &z->chunks[c->verb], *subject = &z->chunks[c->subject.first];
    return eng_has_phrase(c->subject) && (verb->verb & ENG_VG_COPULA) &&
           eng_first_object(c).first == noun && eng_lemma_among(z, z->chunks[noun].lemma, visits) &&
           subject->first == subject->head &&
           eng_lemma_among(z, eng_token_of(z, subject->head)->lemma, words);
}

/* "flew home after talks with Iran": the subject of the clause around the noun, or of the one that
 * follows where the noun stands in front of all. */
static void clause_subject(const eng_analysis *z, const eng_site *s, unsigned kinds,
                           eng_referents *out) {
    int32_t i = eng_clause_of(z, s->noun);
    while (i >= 0 && eng_holds(z->clauses[i].subject, s->noun)) {
        /* "Oman's request was granted by Iran" */
        const eng_chunk *verb = &z->chunks[z->clauses[i].verb];
        if (verb->kind == 'F' && (verb->verb & ENG_VG_PASSIVE))
            eng_clause_preposition(z, &z->clauses[i], eng_word_id(z, "by"), kinds, out);
        if (out->count > 0) return;
        i = z->clauses[i].parent;
    }
    if (i < 0) {
        size_t end, first = eng_sentence_clauses(z, z->chunks[s->noun].sentence, &end);
        if (first == end) return;
        const eng_clause *c = &z->clauses[first];
        if (c->subject.first <= s->noun && s->noun < c->last) return;
        i = (int32_t)
            first; /* in front of it, or left over behind it: "left, after days of talks" */
    }
    for (; i >= 0 && out->count == 0; i = z->clauses[i].parent) {
        /* "a fund launched by Oman in partnership with Iran": he who does it */
        const eng_clause *c = &z->clauses[i];
        eng_phrase doer = eng_by_agent(z, c);
        bool done_by = (z->chunks[c->verb].verb & ENG_VG_PASSIVE) && eng_has_phrase(doer) &&
                       c->verb < doer.first && doer.last <= s->noun;
        if (done_by) eng_resolve_into(z, doer, kinds, out);
        if (out->count > 0 || is_itself(z, c, s->noun)) return;
        eng_resolve_into(z, c->subject, kinds, out);
        if (z->clauses[i].kind != ENG_CLAUSE_PARTICIPLE) return;
    }
}

static void noun_object(const eng_analysis *z, const eng_site *s, unsigned kinds,
                        eng_referents *out) {
    static const char *const words[] = {"of", "on", "against", "to", "with", NULL};
    for (int i = 0; words[i] != NULL && out->count == 0; i++)
        eng_noun_preposition(z, s->noun, eng_word_id(z, words[i]), kinds, out);
    /* "an attack was launched on Israel" */
    int32_t clause = out->count == 0 ? light_clause(z, s->noun) : -1;
    for (int i = 1; clause >= 0 && i < 3 && out->count == 0; i++) /* on, against */
        eng_clause_preposition(z, &z->clauses[clause], eng_word_id(z, words[i]), kinds, out);
    if (out->count == 0) sufferer(z, s->noun, kinds, out);
    if (out->count == 0 && eng_event_quad(s->rule->type) > 2) provoker(z, s->noun, kinds, out);
}

static bool wants(const uint32_t *slots, uint32_t slot) {
    for (; *slots != ENG_SLOT_NONE; slots++)
        if (*slots == slot) return true;
    return false;
}

/* "its demand that", "a demand by the League that": the chunk behind the noun and whose it is. */
static uint32_t behind_whose(const eng_analysis *z, uint32_t noun) {
    static const char *const whose[] = {"by", "from", "of", NULL};
    uint32_t i = noun + 1;
    bool named = i + 1 < z->chunk_count && z->chunks[i].sentence == z->chunks[noun].sentence &&
                 z->chunks[i + 1].kind == 'N' &&
                 eng_lemma_among(z, z->article->tokens[z->chunks[i].first].lemma, whose);
    return named ? eng_list_end(z, i + 1) : i;
}

/* "the charge that Iran spied", "calls for Iran to pay": who does what the noun tells of. */
static void content_subject(const eng_analysis *z, uint32_t noun, unsigned kinds,
                            eng_referents *out) {
    size_t end, i = eng_sentence_clauses(z, z->chunks[noun].sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *c = &z->clauses[i];
        bool that = c->own_subject && c->noun.last > c->noun.first && c->noun.first == noun;
        bool for_to = c->kind == ENG_CLAUSE_INFINITIVE && c->subject.first == noun + 2 &&
                      z->chunks[noun + 1].kind == 'f' && c->verb == c->subject.last;
        /* "repeated its demand that Iran pay" */
        uint32_t behind = behind_whose(z, noun); /* after a name no clause says more of it */
        bool clause = c->kind == ENG_CLAUSE_COMPLEMENT ||
                      (c->kind == ENG_CLAUSE_RELATIVE && behind > noun + 1);
        bool said = clause && c->own_subject && c->subject.first == behind + 1 &&
                    z->chunks[c->subject.first - 1].kind == 'h';
        if (that || for_to || said) eng_resolve_or_owner(z, c->subject, kinds, out);
    }
}

void eng_noun_slot(const eng_analysis *z, const eng_site *s, uint32_t slot, unsigned kinds,
                   eng_referents *out) {
    if (slot == ENG_SLOT_SUBJECT) {
        bool transitive = wants(s->rule->recipient, ENG_SLOT_OBJECT) || s->object != UINT32_MAX;
        noun_subject(z, s, !transitive, kinds, out);
    } else if (slot == ENG_SLOT_OBJECT) {
        noun_object(z, s, kinds, out);
    } else if (slot == ENG_SLOT_CLAUSE) {
        clause_subject(z, s, kinds, out);
    } else if (slot == ENG_SLOT_COMPLEMENT) {
        content_subject(z, s->noun, kinds, out);
    } else if (slot == ENG_SLOT_MODIFIER) {
        eng_referents found = eng_nobody();
        eng_resolve_modifiers(z, s->object == UINT32_MAX ? s->noun : s->object, &found);
        if (found.count == 0 && s->object != UINT32_MAX)
            eng_resolve_possessor(z, s->object, &found); /* the freezing of Oman's assets */
        eng_add_referents(out, &found, kinds, z);
    } else if (slot >= ENG_SLOT_BASE) {
        eng_noun_preposition(z, s->noun, slot - ENG_SLOT_BASE, kinds, out);
        /* "a raid was carried out in Syria", "fighting broke out between" */
        int32_t clause = out->count == 0 ? light_clause(z, s->noun) : -1;
        if (out->count == 0 && clause < 0) clause = happens(z, s->noun, slot - ENG_SLOT_BASE);
        if (clause >= 0)
            eng_clause_preposition(z, &z->clauses[clause], slot - ENG_SLOT_BASE, kinds, out);
    }
}
