#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/named.h"
#include "grammar/same.h"
#include "grammar/slots_internal.h"
#include "grammar/word_id.h"

/* Who did what a noun standing alone speaks of: "condemned the invasion", "called the move a
 * mistake". */

static uint32_t verb_named(const eng_analysis *z, uint32_t noun) {
    return noun ? z->lexicon->lemmas[noun].event : 0;
}

static bool strikes(const eng_analysis *z, uint32_t lemma) {
    static const char *const kills[] = {"kill",          "killing", "assassinate",
                                        "assassination", "murder",  NULL};
    if (eng_lemma_among(z, lemma, kills)) return true;
    return (eng_senses(z, lemma) | eng_senses(z, verb_named(z, lemma))) & ENG_SENSE_STRIKE;
}

/* Nouns that take up what verbs of other roots tell: "asked it to leave ... the demand". */
typedef struct kin {
    const char *const *nouns, *const *verbs;
} kin;

static const char *const DEMANDS[] = {"call", "demand",   "request",   "appeal",
                                      "plea", "pressure", "ultimatum", NULL};
static const char *const DEMANDING[] = {"ask",   "call",   "demand",  "urge",   "request",
                                        "press", "appeal", "implore", "exhort", NULL};
static const char *const CHARGES[] = {"accusation", "allegation", "charge",    "claim",
                                      "assertion",  "criticism",  "complaint", NULL};
static const char *const CHARGING[] = {"accuse",    "allege",  "claim", "charge", "blame",
                                       "criticise", "condemn", "fault", "assert", NULL};
static const char *const THREATS[] = {"threat", "warning", "ultimatum", NULL};
static const char *const THREATENING[] = {"threaten", "warn", "vow", NULL};
static const char *const OFFERS[] = {"offer",      "proposal", "plan", "suggestion",
                                     "initiative", "overture", "idea", NULL};
static const char *const OFFERING[] = {"offer", "propose", "suggest", "present",
                                       "float", "unveil",  "table",   NULL};
static const char *const LAUNCHES[] = {"launch", "test", "firing", NULL};
static const char *const LAUNCHING[] = {"fire", "launch", "test", "lob", NULL};
static const char *const DRILLS[] = {"drill",      "exercise",  "manoeuvre", "maneuver",
                                     "deployment", "incursion", "buildup",   NULL};
static const char *const DRILLING[] = {"send", "deploy", "hold", "mass", "dispatch", "move", NULL};
static const char *const PUSHES[] = {"offensive", "operation", "incursion", "advance",
                                     "campaign",  "push",      NULL};
static const char *const PUSHING[] = {"advance", "enter", "cross",  "push",  "storm", "thrust",
                                      "send",    "move",  "launch", "march", NULL};
static const char *const LAWS[] = {"law", "decree", NULL};
static const char *const MAKING[] = {"pass",      "adopt",  "enact",      "approve", "sign",
                                     "introduce", "impose", "promulgate", NULL};
static const char *const BIDS[] = {"bid", "application", NULL};
static const char *const BIDDING[] = {"apply", "seek", "ask", NULL};

static const char *const EXITS[] = {"withdrawal", "exit",    "departure", "pullout",
                                    "pull-out",   "walkout", "retreat",   NULL};
static const char *const LEAVING[] = {"withdraw", "pull", "leave", "quit", "exit", "walk", NULL};
static const char *const FREEDOMS[] = {"release", "freeing", NULL};
static const char *const FREEING[] = {"free", "release", NULL};
static const char *const REFUSALS[] = {"refusal", "rejection", "snub", NULL};
static const char *const REFUSING[] = {"refuse", "reject", "decline", "turn", "rebuff", NULL};
static const char *const SAYINGS[] = {"remark", "comment", NULL};
static const char *const SAYING[] = {"say",  "tell",  "declare", "state",    "remark", "add",
                                     "call", "write", "tweet",   "describe", "claim",  "threaten",
                                     "warn", "vow",   "liken",   "compare",  NULL};
static const char *const DOWNINGS[] = {"downing", "down", "shootdown", NULL};
static const char *const DOWNING[] = {"shoot", "down", NULL};
static const char *const VOTES[] = {"vote", "ballot", "result", "outcome", NULL};
static const char *const VOTING[] = {"vote", "ratify", "approve", "elect", "endorse", NULL};

static const kin KIN[] = {{DOWNINGS, DOWNING},    {DEMANDS, DEMANDING}, {CHARGES, CHARGING},
                          {THREATS, THREATENING}, {OFFERS, OFFERING},   {LAUNCHES, LAUNCHING},
                          {DRILLS, DRILLING},     {BIDS, BIDDING},      {PUSHES, PUSHING},
                          {LAWS, MAKING},         {EXITS, LEAVING},     {FREEDOMS, FREEING},
                          {REFUSALS, REFUSING},   {SAYINGS, SAYING},    {VOTES, VOTING}};
enum { KINDS_OF_KIN = sizeof KIN / sizeof *KIN };

const char *const *eng_kin_words(size_t list) {
    return list < KINDS_OF_KIN ? KIN[list].nouns : NULL;
}

static bool is_kin(const eng_analysis *z, uint32_t noun) {
    for (int i = 0; i < KINDS_OF_KIN; i++)
        if (eng_lemma_among(z, noun, KIN[i].nouns)) return true;
    return false;
}

static bool akin(const eng_analysis *z, uint32_t noun, uint32_t verb) {
    for (int i = 0; i < KINDS_OF_KIN; i++)
        if (eng_lemma_among(z, noun, KIN[i].nouns) && eng_lemma_among(z, verb, KIN[i].verbs))
            return true;
    return false;
}

bool eng_is_charge(const eng_analysis *z, uint32_t lemma) {
    return eng_lemma_among(z, lemma, CHARGES);
}

/* "a proposal ... the plan": two nouns for one thing. */
static bool both_name(const eng_analysis *z, uint32_t noun, uint32_t other) {
    static const char *const *const lists[] = {DEMANDS, CHARGES, OFFERS};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (eng_lemma_among(z, noun, lists[i]) && eng_lemma_among(z, other, lists[i])) return true;
    return false;
}

/* "in the strongest terms", "in a letter", "at a summit", "by 29 votes": how it was judged; but
 * "the claims in the report" are the report's. */
bool eng_says_how(const eng_analysis *z, uint32_t chunk) {
    static const char *const written[] = {
        "statement", "letter",  "speech", "interview",  "tweet", "post",  "message", "telegram",
        "address",   "comment", "remark", "communique", "note",  "video", NULL};
    static const char *const votes[] = {"vote", "majority", "margin", "consensus", NULL};
    if (chunk + 1 >= z->chunk_count || !strchr("fb", z->chunks[chunk].kind)) return false;
    const eng_chunk *said = &z->chunks[chunk + 1];
    uint32_t word = z->chunks[chunk].first;
    if (said->kind != 'N' || said->sentence != z->chunks[chunk].sentence) return false;
    if (z->chunks[chunk].kind == 'b') return eng_lemma_among(z, said->lemma, votes);
    if (eng_word_is(z, word, "in") && eng_lemma_is(z, said->lemma, "term")) return true;
    bool one = eng_is_a(z, said->first) || eng_token_of(z, said->first)->cls == 'p';
    if (!one) return false;
    if (eng_word_is(z, word, "in")) return eng_lemma_among(z, said->lemma, written);
    bool there = eng_word_is(z, word, "at") || eng_word_is(z, word, "during");
    return there && (eng_lemma_is(z, said->lemma, "call") ||
                     (eng_noun_tags(z, said->lemma) & ENG_NOUN_MEETING));
}

/* "Monday's attack", "last week's raid": whether a time stands where an owner would. */
static bool of_time(const eng_analysis *z, const eng_chunk *c) {
    for (uint32_t i = c->first; i < c->head; i++) {
        const eng_token *t = eng_token_of(z, i);
        if (t->cls == 's') return i > c->first && eng_token_of(z, i - 1)->cls == 'T';
    }
    return false;
}

/* Whether nothing says whose the deed is, this or that one: "the invasion", "Monday's raid", and of
 * what is judged in quotes, "a bold step". */
static bool known(const eng_analysis *z, const eng_chunk *c) {
    bool the = eng_word_is(z, c->first, "the") || eng_word_is(z, c->first, "this") ||
               eng_word_is(z, c->first, "that") || of_time(z, c);
    bool quoted =
        c->head > c->first && eng_token_of(z, c->first)->cls == '<' && eng_is_a(z, c->first + 1);
    the |= quoted && (eng_senses(z, c->lemma) & ENG_SENSE_DEED);
    if (!the || eng_token_of(z, c->head)->cls != 'n') return false;
    for (uint32_t i = c->first; i < c->head; i++)
        if (eng_token_of(z, i)->mention >= 0) return false;
    return true;
}

/* The chunk behind the preposition that says on what or whom the deed was: "the attack on the
 * port"; UINT32_MAX where it stands alone: "the attack in a letter". */
static uint32_t done_to(const eng_analysis *z, uint32_t chunk) {
    if (chunk + 1 >= z->chunk_count || z->chunks[chunk + 1].sentence != z->chunks[chunk].sentence)
        return UINT32_MAX;
    bool dated = chunk + 2 < z->chunk_count && z->chunks[chunk + 2].kind == 'T'; /* on Monday */
    bool more = !dated && strchr("obft", z->chunks[chunk + 1].kind) != NULL;
    return more && !eng_says_how(z, chunk + 1) ? chunk + 2 : UINT32_MAX;
}

/* "Israeli jets": whose weapons do it. */
static void weapon_owner(const eng_analysis *z, eng_phrase p, eng_referents *out) {
    while (p.first < p.last && z->chunks[p.first].kind != 'N')
        p.first++;
    if (p.first >= p.last) return;
    uint32_t lemma = z->chunks[p.first].lemma;
    if (!(eng_noun_tags(z, lemma) & ENG_NOUN_WEAPON) && !strikes(z, lemma)) return;
    eng_resolve_possessor(z, p.first, out);
    if (out->count == 0) eng_resolve_modifiers(z, p.first, out);
}

/* Who does what a clause tells: its subject, or in the passive whom "by" names. */
static void doer(const eng_analysis *z, const eng_clause *k, eng_referents *out) {
    uint32_t by = eng_word_id(z, "by");
    if (z->chunks[k->verb].verb & ENG_VG_NEGATED) return;
    if (!(z->chunks[k->verb].verb & ENG_VG_PASSIVE)) {
        eng_resolve_described(z, k->subject, out, ENG_RESOLVE_DEPTH_MAX - 1);
        if (out->count == 0) weapon_owner(z, k->subject, out);
        return;
    }
    for (uint32_t i = 0; i < k->argument_count && out->count == 0; i++) {
        if (k->arguments[i].preposition != by) continue;
        eng_resolve_described(z, k->arguments[i].phrase, out, ENG_RESOLVE_DEPTH_MAX - 1);
        if (out->count == 0) weapon_owner(z, k->arguments[i].phrase, out);
    }
}

/* Whether who is the verb's subject does what its object names: "imposed", "carried out"; not
 * "reported", "condemned", "faces". */
static bool makes(const eng_analysis *z, uint32_t verb) {
    static const char *const verbs[] = {"approve", "escalate", "threaten", "propose", "table",
                                        "adopt",   "pass",     "enact",    "sign",    "set",
                                        "extend",  "tighten",  "widen",    "expand",  "fire",
                                        "submit",  "present",  "test",     "send",    "declare",
                                        "unveil",  "hit",      "defend",   "justify", NULL};
    return (eng_senses(z, verb) & ENG_SENSE_LIGHT) || eng_lemma_among(z, verb, verbs);
}

/* Whether a phrase behind a preposition names what the subject does: "responded with a raid",
 * "claimed responsibility for a raid", "killed six in a raid". */
static bool owned_behind(const eng_analysis *z, const eng_clause *k, uint32_t preposition) {
    static const char *const owns[] = {"claim", "admit", "accept", "take", "acknowledge", NULL};
    static const char *const hits[] = {"launch", "fire",  "wound",  "destroy",
                                       "send",   "shoot", "target", NULL};
    uint32_t verb = z->chunks[k->verb].lemma;
    if (preposition == eng_word_id(z, "in"))
        return strikes(z, verb) || eng_lemma_among(z, verb, hits);
    if (preposition == eng_word_id(z, "with")) return eng_senses(z, verb) & ENG_SENSE_ANSWER;
    eng_phrase object = eng_first_object(k);
    return preposition == eng_word_id(z, "for") && eng_has_phrase(object) &&
           eng_lemma_is(z, z->chunks[object.first].lemma, "responsibility") &&
           eng_lemma_among(z, verb, owns);
}

/* "imposed sanctions", "carried out five tests": who does what a bare object names. */
static void doer_of_object(const eng_analysis *z, uint32_t noun, eng_referents *out) {
    int32_t clause = eng_clause_of(z, noun);
    if (clause < 0) return;
    const eng_clause *k = &z->clauses[clause];
    uint32_t verb = z->chunks[k->verb].lemma;
    bool passive = z->chunks[k->verb].verb & ENG_VG_PASSIVE;
    bool held = passive && k->subject.first == noun && makes(z, verb);
    for (uint32_t i = 0; !passive && i < k->argument_count; i++) {
        uint32_t preposition = k->arguments[i].preposition;
        bool done = preposition == 0 ? makes(z, verb) : owned_behind(z, k, preposition);
        held |= done && k->arguments[i].phrase.first == noun;
    }
    if (held) doer(z, k, out);
}

/* Whether a sentence tells the act that a noun takes up. */
typedef enum telling {
    TOLD_NOT,
    TOLD_AGAIN, /* "the raid took place": who did it may be said before */
    TOLD_NEW,   /* "rebels staged a raid": it is this one, whoever did it */
} telling;

/* "rebels attacked", and nobody knows whose they are; but "the strike killed six" */
static telling told_by_some(const eng_analysis *z, const eng_clause *k) {
    const eng_chunk *head = &z->chunks[k->subject.first];
    bool passive = z->chunks[k->verb].verb & ENG_VG_PASSIVE;
    unsigned someone = ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_TITLE;
    bool some = !passive && eng_has_phrase(k->subject) && head->kind == 'N' && head->lemma != 0 &&
                (eng_noun_tags(z, head->lemma) & someone);
    return some ? TOLD_NEW : TOLD_AGAIN;
}

/* "a raid on the port", "two raids": told for the first time. */
static telling told_by_noun(const eng_analysis *z, const eng_chunk *c) {
    uint32_t word = eng_token_of(z, c->head)->word;
    bool plural = word != ENG_NO_WORD && (z->lexicon->words[word].can & ENG_IS_PLURAL);
    bool some = eng_is_a(z, c->first) || eng_token_of(z, c->first)->cls == 'q' ||
                (plural && !eng_definite(z, c));
    return some ? TOLD_NEW : TOLD_AGAIN;
}

/* Whether one of the chunks is what a chunk names, by a name or as known: "Mali ... on Mali", "a
 * port ... on the port"; not "a port ... on a port". */
static bool names_it(const eng_analysis *z, uint32_t from, uint32_t to, uint32_t chunk) {
    while (z->chunks[chunk].kind == 'O' && chunk + 1 < z->chunk_count)
        chunk++;
    const eng_chunk *it = &z->chunks[chunk];
    if (it->kind != 'N') return false;
    const eng_token *head = eng_token_of(z, it->head);
    bool count = eng_token_of(z, it->first)->cls == 'q';
    bool same_name = head->mention >= 0 || head->cls == 'N';
    if (!same_name && !count && !eng_definite(z, it)) return false;
    for (uint32_t i = from; i < to && i < z->chunk_count; i++) {
        const eng_token *t = eng_token_of(z, z->chunks[i].head);
        if (z->chunks[i].kind != 'N' || i == chunk) continue;
        if (head->mention >= 0) {
            if (t->mention >= 0 && z->article->mentions[t->mention].entity ==
                                       z->article->mentions[head->mention].entity)
                return true;
        } else if (same_name ? eng_same_word(z, z->chunks[i].head, it->head)
                             : it->lemma != 0 && z->chunks[i].lemma == it->lemma) {
            return true;
        }
    }
    return false;
}

/* "said nothing" makes no remarks. */
static bool tells_nothing(const eng_analysis *z, const eng_clause *k) {
    eng_phrase object = eng_first_object(k);
    return eng_has_phrase(object) && eng_word_is(z, z->chunks[object.first].head, "nothing");
}

/* Whether a clause tells of what the deed was done to, where that is said. */
static bool tells_of(const eng_analysis *z, const eng_clause *k, uint32_t to) {
    if (to == UINT32_MAX || names_it(z, k->verb + 1, k->last, to)) return true;
    return (z->chunks[k->verb].verb & ENG_VG_PASSIVE) &&
           names_it(z, k->subject.first, k->subject.last, to);
}

/* "condemned the raid after Oman bombed a port": whether the clause tells behind the chunk what it
 * was. */
static bool told_after(const eng_analysis *z, uint32_t chunk, const eng_clause *k) {
    return k->kind == ENG_CLAUSE_SUBORDINATE && k->own_subject && k->verb > chunk &&
           k->marker == eng_word_id(z, "after") && k->parent >= 0 &&
           k->parent == eng_clause_of(z, chunk);
}

/* "the raid by Oman", "the seizure of a ship by Oman"; but "the study of violations by Oman". */
static bool done_by(const eng_analysis *z, uint32_t noun, uint32_t last) {
    if (noun + 1 < last && z->chunks[noun + 1].kind == 'b') return !eng_says_how(z, noun + 1);
    if (noun + 3 >= last || z->chunks[noun + 1].kind != 'o' || z->chunks[noun + 3].kind != 'b')
        return false;
    return verb_named(z, z->chunks[noun + 2].lemma) == 0;
}

/* "and Oman fired back", "after Chad fired rockets": what answers a blow, or led to one, is not the
 * blow that the sentence is about. */
static bool beside(const eng_analysis *z, const eng_clause *k) {
    return k->kind == ENG_CLAUSE_SUBORDINATE ||
           eng_lemma_is(z, z->chunks[k->verb].particle, "back");
}

/* The act that the noun takes up, told in a sentence before the chunk by a verb or a noun with an
 * owner. */
static telling told(const eng_analysis *z, uint32_t sentence, uint32_t chunk, eng_referents *out) {
    const eng_chunk *c = &z->chunks[chunk];
    uint32_t verb = verb_named(z, c->lemma), to = done_to(z, chunk);
    size_t end, first = eng_sentence_clauses(z, sentence, &end);
    const eng_clause *found = NULL;
    for (size_t i = end; i-- > first;) {
        const eng_clause *k = &z->clauses[i];
        uint32_t lemma = z->chunks[k->verb].lemma;
        bool same = lemma == verb || (strikes(z, c->lemma) && strikes(z, lemma)) ||
                    akin(z, c->lemma, lemma);
        if (!same || lemma == 0 || tells_nothing(z, k)) continue;
        bool before = z->chunks[k->verb].first < c->first && eng_clause_of(z, chunk) != (int32_t)i;
        if (!(before || told_after(z, chunk, k)) || !tells_of(z, k, to)) continue;
        if (found == NULL || !beside(z, k)) found = k;
        if (!beside(z, k)) break;
    }
    if (found != NULL) {
        doer(z, found, out);
        return told_by_some(z, found);
    }
    size_t last;
    for (size_t i = eng_sentence_chunks(z, sentence, &last); i < last && i != chunk; i++) {
        const eng_chunk *k = &z->chunks[i];
        bool same = k->lemma == c->lemma || (strikes(z, c->lemma) && strikes(z, k->lemma)) ||
                    both_name(z, c->lemma, k->lemma);
        if (k->kind != 'N' || !same) continue;
        if (to != UINT32_MAX && !names_it(z, (uint32_t)i + 2, (uint32_t)i + 3, to)) continue;
        eng_resolve_possessor(z, (uint32_t)i, out);
        if (out->count == 0) eng_resolve_modifiers(z, (uint32_t)i, out);
        bool by = strikes(z, k->lemma) || done_by(z, (uint32_t)i, (uint32_t)last);
        if (out->count == 0 && by)
            eng_noun_preposition(z, (uint32_t)i, eng_word_id(z, "by"), 0, out);
        if (out->count == 0) doer_of_object(z, (uint32_t)i, out);
        return told_by_noun(z, k);
    }
    return TOLD_NOT;
}

/* "agreed to cut output", "announced tariffs", "recalled his ambassador": whether a verb that can
 * report tells of an act. */
static bool acts_itself(const eng_analysis *z, uint32_t clause, size_t end) {
    static const char *const says[] = {"say",  "tell",     "ask",    "note", "describe", "quote",
                                       "call", "consider", "report", "know", "expect",   "read",
                                       "hope", "want",     "fear",   "see",  NULL};
    const eng_clause *k = &z->clauses[clause];
    if (eng_lemma_among(z, z->chunks[k->verb].lemma, says)) return false;
    if (clause + 1 < end && z->clauses[clause + 1].parent == (int32_t)clause) {
        if (z->clauses[clause + 1].kind == ENG_CLAUSE_COMPLEMENT) return false;
        if (z->clauses[clause + 1].kind == ENG_CLAUSE_INFINITIVE) return true;
    }
    for (uint32_t i = 0; i < k->argument_count; i++)
        if (k->arguments[i].preposition == 0) return true;
    return false;
}

/* Whether a clause tells of an act: "recognised the state", not "said", "was". */
static bool tells_act(const eng_analysis *z, uint32_t clause) {
    const eng_clause *k = &z->clauses[clause];
    const eng_chunk *verb = &z->chunks[k->verb];
    size_t end;
    eng_sentence_clauses(z, k->sentence, &end);
    if ((verb->verb & ENG_VG_COPULA) || (eng_senses(z, verb->lemma) & ENG_SENSE_SUFFER))
        return false;
    return verb->kind != 'R' || acts_itself(z, clause, end);
}

/* "France regretted Oman's decision to leave", "expressed concern over Oman's move": what is judged
 * is the deed of somebody else, who is added. */
static bool judged_of_other(const eng_analysis *z, const eng_clause *k, eng_referents *out) {
    static const char *const feelings[] = {"regret",    "concern", "anger", "dismay",   "alarm",
                                           "outrage",   "worry",   "fury",  "surprise", "support",
                                           "criticism", "backing", "joy",   "sorrow",   NULL};
    static const char *const deeds[] = {"decision", "move", "plan", "step", "choice", NULL};
    eng_phrase object = eng_first_object(k);
    bool judges = eng_judges(z, z->chunks[k->verb].lemma) ||
                  eng_lemma_is(z, z->chunks[k->verb].lemma, "regret");
    for (uint32_t i = object.first; !judges && i < object.last; i++)
        judges = eng_lemma_among(z, z->chunks[i].lemma, feelings);
    for (uint32_t i = 0; judges && i < k->argument_count; i++) {
        eng_phrase p = k->arguments[i].phrase;
        if (p.last < p.first + 2 || z->chunks[p.first].kind != 'O' ||
            !eng_lemma_among(z, z->chunks[p.last - 1].lemma, deeds))
            continue;
        eng_resolve_possessor(z, p.last - 1, out);
        return out->count > 0;
    }
    return false;
}

/* "Oman condemned the move. Chad hailed the decision": the deed that a clause itself judges, told
 * before it; UINT32_MAX where it judges none or says whose it is. */
static uint32_t judged(const eng_analysis *z, const eng_clause *k) {
    static const char *const words[] = {"praise", "regret", "slam", "blast",
                                        "term",   "attack", NULL};
    uint32_t noun = eng_object_noun(z, k), verb = z->chunks[k->verb].lemma;
    if (noun == UINT32_MAX || (z->chunks[k->verb].verb & ENG_VG_PASSIVE)) return UINT32_MAX;
    if (!eng_judges(z, verb) && !eng_lemma_among(z, verb, words)) return UINT32_MAX;
    const eng_chunk *c = &z->chunks[noun];
    bool deed = (eng_senses(z, c->lemma) & (ENG_SENSE_DEED | ENG_SENSE_TREATY)) ||
                verb_named(z, c->lemma) || is_kin(z, c->lemma);
    return deed && known(z, c) ? noun : UINT32_MAX;
}

/* "Peru said it was rich": whether a sentence tells no act, so that one told before it is meant. */
static bool only_says(const eng_analysis *z, uint32_t sentence) {
    size_t end, first = eng_sentence_clauses(z, sentence, &end);
    if (first == end || z->clauses[first].kind != ENG_CLAUSE_MAIN) return false;
    for (size_t i = first; i < end; i++) {
        const eng_clause *k = &z->clauses[i];
        const eng_chunk *verb = &z->chunks[k->verb];
        bool main = k->kind == ENG_CLAUSE_MAIN || k->kind == ENG_CLAUSE_COMPLEMENT ||
                    k->kind == ENG_CLAUSE_COORDINATED;
        bool stays = (verb->verb & ENG_VG_COPULA) || eng_lemma_is(z, verb->lemma, "remain");
        if (main && !stays && !(verb->kind == 'R' && !acts_itself(z, (uint32_t)i, end)))
            return false;
    }
    return true;
}

/* "said that Oman would leave": the clause right behind a main one that says what is done, or NULL.
 */
static const eng_clause *said_act(const eng_analysis *z, size_t clause) {
    const eng_clause *k = &z->clauses[clause], *said = k + 1;
    bool says = k->kind == ENG_CLAUSE_MAIN && z->chunks[k->verb].kind == 'R' &&
                clause + 1 < z->clause_count && said->sentence == k->sentence;
    if (!says || said->kind != ENG_CLAUSE_COMPLEMENT || said->parent != (int32_t)clause)
        return NULL;
    bool stays = eng_lemma_is(z, z->chunks[said->verb].lemma, "remain");
    return !stays && tells_act(z, (uint32_t)clause + 1) ? said : NULL;
}

/* "the move": what the sentence before tells first, or says that somebody did. */
static void refer_deed(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth);

/* "Oman summoned the envoy after Chad fired at a ship": what he protests against is the deed. */
static bool protested_after(const eng_analysis *z, size_t first, size_t end, eng_referents *out) {
    static const char *const verbs[] = {"summon",   "protest",   "complain",  "accuse", "condemn",
                                        "denounce", "criticise", "criticize", NULL};
    if (!eng_lemma_among(z, z->chunks[z->clauses[first].verb].lemma, verbs)) return false;
    for (size_t i = first + 1; i < end; i++) {
        const eng_clause *k = &z->clauses[i];
        bool after = k->kind == ENG_CLAUSE_SUBORDINATE && k->own_subject &&
                     k->parent == (int32_t)first && k->marker == eng_word_id(z, "after");
        if (!after || !tells_act(z, (uint32_t)i)) continue;
        doer(z, k, out);
        return out->count > 0;
    }
    return false;
}

static void last_deed(const eng_analysis *z, uint32_t sentence, eng_referents *out, int depth) {
    size_t end, first = eng_sentence_clauses(z, sentence, &end);
    if (first == end) return;
    const eng_clause *k = &z->clauses[first];
    for (size_t i = first; i < end && k->kind == ENG_CLAUSE_MAIN; i++) {
        bool told = i == first || (z->clauses[i].kind == ENG_CLAUSE_COMPLEMENT &&
                                   z->clauses[i].parent == (int32_t)first);
        uint32_t noun = told ? judged(z, &z->clauses[i]) : UINT32_MAX;
        if (noun == UINT32_MAX) continue;
        if (depth < ENG_RESOLVE_DEPTH_MAX) refer_deed(z, noun, out, depth + 1);
        return;
    }
    const eng_clause *said = said_act(z, first);
    if (said != NULL) {
        doer(z, said, out);
        return;
    }
    if (k->kind != ENG_CLAUSE_MAIN || judged_of_other(z, k, out)) return;
    if (protested_after(z, first, end, out)) return;
    if (tells_act(z, (uint32_t)first)) doer(z, k, out);
}

/* "Iran closed the port, and Oman called the move illegal": what the clause before tells, whose
 * subject is not the judge. */
static void deed_before(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    int32_t own = eng_clause_of(z, chunk);
    if (own < 0 || !z->clauses[own].own_subject) return;
    const eng_clause *judge = &z->clauses[own];
    for (int32_t i = own; i-- > 0 && z->clauses[i].sentence == judge->sentence;) {
        const eng_clause *k = &z->clauses[i];
        if (k->kind != ENG_CLAUSE_MAIN || !k->own_subject || k->verb >= judge->subject.first)
            continue;
        if (judged_of_other(z, k, out)) return;
        const eng_clause *said = said_act(z, (size_t)i);
        if (said == NULL && tells_act(z, (uint32_t)i)) said = k;
        if (said != NULL && said != judge) doer(z, said, out);
        return;
    }
}

bool eng_says_whose(const eng_analysis *z, uint32_t chunk) {
    size_t end, i = eng_sentence_clauses(z, z->chunks[chunk].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        if (c->kind != ENG_CLAUSE_PARTICIPLE || c->noun.first != chunk) continue;
        if (eng_judges(z, z->chunks[c->verb].lemma)) continue;
        for (uint32_t k = 0; k < c->argument_count; k++)
            if (c->arguments[k].preposition == eng_word_id(z, "by")) return true;
    }
    return false;
}

/* "called the move illegal after Iran closed the port" */
static void deed_after(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    size_t end, i = eng_sentence_clauses(z, z->chunks[chunk].sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *k = &z->clauses[i];
        if (told_after(z, chunk, k) && tells_act(z, (uint32_t)i)) doer(z, k, out);
    }
}

bool eng_told_by_others(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    for (uint32_t back = 0; back <= 2 && back <= c->sentence; back++) {
        eng_referents found = eng_nobody();
        if (back > 0) eng_analysis_want(z, c->sentence - back);
        telling how = told(z, c->sentence - back, chunk, &found);
        if (found.count > 0) return false;
        if (how == TOLD_NEW) return true;
    }
    return false;
}

static void refer_deed(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    const eng_chunk *c = &z->chunks[chunk];
    eng_referents found = eng_nobody();
    bool deed = eng_senses(z, c->lemma) & ENG_SENSE_DEED;
    bool named = verb_named(z, c->lemma) || is_kin(z, c->lemma);
    if (eng_says_whose(z, chunk)) return;
    eng_refer_deal(z, chunk, out);
    if (out->count > 0 || !(deed || named) || !known(z, c)) return;
    deed &= done_to(z, chunk) == UINT32_MAX;
    for (uint32_t back = 0; back <= 2 && back <= c->sentence; back++) {
        if (back > 0) eng_analysis_want(z, c->sentence - back);
        telling how = named ? told(z, c->sentence - back, chunk, &found) : TOLD_NOT;
        if (how == TOLD_NEW || found.count > 0) break;
        if (deed && back == 0) deed_before(z, chunk, &found);
        if (deed && back == 0 && found.count == 0) deed_after(z, chunk, &found);
        if (found.count > 0) break;
        if (deed && back > 0) {
            last_deed(z, c->sentence - back, &found, depth);
            if (found.count > 0 || !only_says(z, c->sentence - back)) break;
        }
    }
    for (size_t i = 0; i < found.count; i++) {
        found.list[i].via = "deed";
        eng_add_referent(out, found.list[i]);
    }
}

void eng_refer_deed(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    refer_deed(z, chunk, out, 0);
}
