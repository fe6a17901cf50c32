#include "grammar/clauses_internal.h"
#include "grammar/pronoun_internal.h"
#include "grammar/word_id.h"

/* Who of those that a sentence before, or the clause around, tells of a pronoun can stand for. */

bool eng_first_person(const eng_analysis *z, uint32_t token) {
    static const char *const words[] = {"we", "our", "i", "us", "my", "me", "ours", NULL};
    for (int i = 0; words[i] != NULL; i++)
        if (eng_word_is(z, token, words[i])) return true;
    return false;
}

/* Whether a verb with such a pronoun as its object tells of another party: "told them", "urged it",
 * but "left it at that", "expected it". */
bool eng_meets_others(const eng_analysis *z, const eng_clause *c, eng_need wanted) {
    static const char *const verbs[] = {"urge",     "ask",    "call",   "tell",  "warn",
                                        "press",    "accuse", "blame",  "order", "pressure",
                                        "threaten", "attack", "invade", "bomb",  "sanction",
                                        "appeal",   "assure", "remind", NULL};
    return wanted != ENG_NEED_ONE || eng_lemma_among(z, z->chunks[c->verb].lemma, verbs);
}

/* "Kenya asked Chad to pay. It refused": who was asked. */
static bool answers(const eng_analysis *z, uint32_t verb) {
    static const char *const verbs[] = {
        "refuse", "reject", "agree", "comply", "decline", "accept", "obey",  "respond", "reply",
        "answer", "deny",   "balk",  "heed",   "oblige",  "ignore", "yield", "bow",     NULL};
    return eng_lemma_among(z, verb, verbs);
}

/* Whether a phrase's first chunk holds a name. What else it may be called hangs on the subject. */
static bool is_named(const eng_analysis *z, eng_phrase p) {
    const eng_chunk *c = &z->chunks[p.first];
    for (uint32_t i = c->first; i < c->last; i++)
        if (eng_token_of(z, i)->mention >= 0) return true;
    return false;
}

/* "It accused Iran", "It called on Iran": right behind a verb of what one does to others, those
 * whom its subject can't be. */
void eng_pronoun_acts_on(const eng_analysis *z, const eng_clause *c, int depth,
                         eng_referents *out) {
    uint32_t verb = z->chunks[c->verb].lemma;
    static const char *const verbs[] = {"protest", "lodge", "summon", "retaliate", "invite", NULL};
    if (!eng_meets_others(z, c, ENG_NEED_ONE) && !eng_lemma_among(z, verb, verbs) &&
        !(eng_senses(z, verb) & (ENG_SENSE_BLAME | ENG_SENSE_JUDGE)))
        return;
    for (uint32_t i = 0; i < c->argument_count; i++) {
        uint32_t first = c->arguments[i].phrase.first;
        bool right = first <= c->verb + 2 || eng_lemma_is(z, verb, "lodge");
        if (right && is_named(z, c->arguments[i].phrase))
            eng_resolve_phrase(z, c->arguments[i].phrase, out, depth + 1);
    }
}

/* "Iran urged Oman to pay. It", "Iran accused Oman of lying. It": not Oman, whom the subject of the
 * clause stands for, but the one who urged and who accused. "Iran said Oman had left. It warned":
 * who spoke goes on. */
bool eng_teller_goes_on(const eng_analysis *z, const eng_clause *c, const eng_clause *own) {
    uint32_t verb = z->chunks[own->verb].lemma;
    if (c->parent < 0 || answers(z, verb)) return false;
    uint32_t first = z->clauses[c->parent].subject.first;
    if (c->kind == ENG_CLAUSE_COMPLEMENT)
        return !eng_first_person(z, z->chunks[first].first) &&
               (z->lexicon->lemmas[verb].verb_tags & ENG_VERB_REPORT) &&
               (z->lexicon->lemmas[z->chunks[z->clauses[c->parent].verb].lemma].verb_tags &
                ENG_VERB_REPORT);
    return (c->kind == ENG_CLAUSE_INFINITIVE || c->kind == ENG_CLAUSE_ING) && !c->own_subject;
}

/* The object or "to" of a verb of giving: "gave Chad arms", "supplied Chad with", "sent arms to
 * Chad", "gave Chad what it needs", where `what` is given. */
static eng_phrase given_to(const eng_analysis *z, const eng_clause *c, bool what) {
    static const char *const gives[] = {"give",   "provide", "supply",  "send", "offer",
                                        "equip",  "grant",   "lend",    "hand", "sell",
                                        "donate", "furnish", "deliver", "get",  NULL};
    eng_phrase none = {0, 0}, whom = none;
    if (!eng_lemma_among(z, z->chunks[c->verb].lemma, gives)) return none;
    uint32_t objects = 0, given = what;
    for (uint32_t i = 0; i < c->argument_count; i++) {
        const eng_argument *a = &c->arguments[i];
        if (a->preposition == eng_word_id(z, "to")) return a->phrase;
        if (a->preposition == 0 && objects++ == 0) whom = a->phrase;
        if (a->preposition == eng_word_id(z, "with")) given++;
    }
    return objects + given > 1 ? whom : none;
}

/* "gave Chad the tools that it needs": he who gets them needs them. */
bool eng_needs_given(const eng_analysis *z, int32_t own, uint32_t chunk, eng_need wanted, int depth,
                     eng_referents *out) {
    static const char *const needs[] = {"need", "require", "want", "request", "ask", NULL};
    if (own < 0 || z->clauses[own].subject.first != chunk || z->clauses[own].parent < 0 ||
        !eng_lemma_among(z, z->chunks[z->clauses[own].verb].lemma, needs))
        return false;
    bool what = chunk > 0 && eng_word_is(z, z->chunks[chunk - 1].first, "what");
    eng_phrase whom = given_to(z, &z->clauses[z->clauses[own].parent], what);
    return eng_has_phrase(whom) && whom.last <= chunk &&
           eng_try_phrase(z, whom, wanted, depth, out) == ENG_IT;
}

/* "for its war", "in support of its raids", "to support its war": what another's fight is given
 * for, where it stands right before the chunk. */
static bool in_support(const eng_analysis *z, const eng_clause *c, uint32_t chunk) {
    static const char *const backs[] = {"support", "fuel", "sustain",   "aid", "assist",
                                        "help",    "wage", "prosecute", NULL};
    static const char *const ends[] = {"support", "furtherance", NULL};
    const eng_chunk *before = &z->chunks[chunk - 1];
    if (c->kind == ENG_CLAUSE_INFINITIVE && c->verb == chunk - 1)
        return eng_lemma_among(z, before->lemma, backs);
    if (eng_word_is(z, before->first, "for")) return true;
    return before->kind == 'o' && chunk >= 4 && eng_lemma_among(z, before[-1].lemma, ends) &&
           eng_word_is(z, before[-2].first, "in");
}

/* "gave arms to Chad for its war", "sold Chad arms to support its war": whoever gets them fights.
 */
bool eng_fights_with_given(const eng_analysis *z, uint32_t token, eng_need wanted, int depth,
                           eng_referents *out) {
    static const char *const fights[] = {"war", "aggression", "fight", "campaign", NULL};
    uint32_t chunk = z->token_chunk[token], noun = z->chunks[chunk].lemma;
    int32_t own = eng_clause_of(z, chunk);
    bool fight = (eng_senses(z, noun) & ENG_SENSE_STRIKE) || eng_lemma_among(z, noun, fights);
    if (own < 0 || chunk == 0 || !fight || token != z->chunks[chunk].first ||
        eng_token_of(z, token)->cls != 'p' || eng_word_is(z, token + 1, "own"))
        return false;
    const eng_clause *c = &z->clauses[own];
    if (!in_support(z, c, chunk)) return false;
    if (c->kind == ENG_CLAUSE_INFINITIVE && c->verb == chunk - 1) {
        if (c->parent < 0) return false;
        c = &z->clauses[c->parent];
    }
    /* "sent troops to Chad for its war": its own troops */
    eng_phrase whom = given_to(z, c, false), what = eng_first_object(c);
    static const char *const men[] = {"troop", "soldier", "force", NULL};
    bool own_men = eng_has_phrase(what) && eng_lemma_among(z, z->chunks[what.last - 1].lemma, men);
    return eng_has_phrase(whom) && whom.last <= chunk && !own_men &&
           !(z->chunks[c->verb].verb & ENG_VG_PASSIVE) &&
           eng_try_phrase(z, (eng_phrase){whom.first, whom.first + 1}, wanted, depth, out) ==
               ENG_IT;
}

/* "helps Chad", "stands with Chad", "voiced support for Chad": who is helped, where that is told
 * before a chunk; or none. */
static eng_phrase helped(const eng_analysis *z, const eng_clause *c, uint32_t chunk) {
    static const char *const helps[] = {"support", "help", "assist", "back",  "aid",    "join",
                                        "protect", "arm",  "equip",  "guide", "defend", NULL};
    static const char *const sides[] = {"stand", "side", "stick", "rally", NULL};
    static const char *const nouns[] = {"support", "solidarity", "assistance", "aid",
                                        "help",    "backing",    "commitment", NULL};
    static const char *const links[] = {"for", "to", "with", "of", NULL};
    static const char *const beside[] = {"with", "by", "behind", "alongside", NULL};
    uint32_t verb = z->chunks[c->verb].lemma;
    eng_phrase object = eng_first_object(c), none = {0, 0};
    if (z->chunks[c->verb].verb & (ENG_VG_PASSIVE | ENG_VG_NEGATED)) return none;
    if (eng_lemma_among(z, verb, helps)) return object;
    for (uint32_t i = c->argument_count; i-- > 0;) {
        eng_phrase p = c->arguments[i].phrase;
        uint32_t by = c->arguments[i].preposition;
        if (by == 0 || p.last > chunk || p.first < 2) continue;
        bool side = eng_lemma_among(z, verb, sides) && eng_lemma_among(z, by, beside);
        bool noun = eng_lemma_among(z, by, links) && z->chunks[p.first - 2].kind == 'N' &&
                    eng_lemma_among(z, z->chunks[p.first - 2].lemma, nouns);
        if (side || noun) return p;
    }
    return none;
}

/* "helps Chad as it fights rebels", "support for Chad while it does": whoever is helped does it. */
bool eng_who_is_helped(const eng_analysis *z, int32_t own, uint32_t chunk, eng_need wanted,
                       int depth, eng_referents *out) {
    static const char *const markers[] = {"as", "while", NULL};
    if (own < 0 || z->clauses[own].subject.first != chunk || z->clauses[own].parent < 0 ||
        !eng_lemma_among(z, z->clauses[own].marker, markers))
        return false;
    eng_phrase whom = helped(z, &z->clauses[z->clauses[own].parent], chunk);
    return eng_has_phrase(whom) && whom.last <= chunk &&
           eng_try_phrase(z, whom, wanted, depth, out) == ENG_IT;
}

/* "met Oman's king", "spoke with Oman", "held talks with Oman": whom the subject met; or none. */
static eng_phrase met(const eng_analysis *z, const eng_clause *c) {
    static const char *const meets[] = {"meet",      "speak", "talk", "confer",
                                        "negotiate", "dine",  NULL};
    static const char *const holds[] = {"hold", "have", NULL};
    eng_phrase object = eng_first_object(c), none = {0, 0};
    uint32_t verb = z->chunks[c->verb].lemma;
    if (z->chunks[c->verb].verb & (ENG_VG_PASSIVE | ENG_VG_NEGATED)) return none;
    bool holds_talks = eng_lemma_among(z, verb, holds) && eng_has_phrase(object) &&
                       (eng_noun_tags(z, z->chunks[object.last - 1].lemma) & ENG_NOUN_MEETING);
    if (!holds_talks && !eng_lemma_among(z, verb, meets)) return none;
    if (!holds_talks && eng_has_phrase(object)) return object;
    for (uint32_t i = 0; i < c->argument_count; i++) {
        uint32_t by = c->arguments[i].preposition;
        if (by == eng_word_id(z, "with") || (!holds_talks && by == eng_word_id(z, "to")))
            return c->arguments[i].phrase;
    }
    return none;
}

/* Whether a pronoun tells what several do, and not while others do it: "met Oman, where they",
 * "after their meeting"; not "spoke to Oman as they", "for their decision". */
static bool both_do(const eng_analysis *z, uint32_t token) {
    uint32_t chunk = z->token_chunk[token];
    if (eng_word_is(z, token, "their"))
        return eng_noun_tags(z, z->chunks[chunk].lemma) & ENG_NOUN_MEETING;
    int32_t own = eng_clause_of(z, chunk);
    return eng_word_is(z, token, "they") && own >= 0 && z->clauses[own].subject.first == chunk &&
           !eng_lemma_is(z, z->clauses[own].marker, "as") &&
           !eng_lemma_is(z, z->clauses[own].marker, "while");
}

bool eng_met_earlier(const eng_analysis *z, uint32_t sentence, const eng_referents *subject,
                     int depth, eng_referents *out) {
    enum { REACH = 4 };
    for (uint32_t back = 1; back <= REACH && back <= sentence; back++) {
        eng_analysis_want(z, sentence - back);
        size_t end, i = eng_sentence_clauses(z, sentence - back, &end);
        for (; i < end; i++) {
            const eng_clause *c = &z->clauses[i];
            eng_phrase other = met(z, c);
            eng_referents both = eng_nobody(), two = eng_nobody();
            if (c->kind != ENG_CLAUSE_MAIN || !eng_has_phrase(other)) continue;
            eng_resolve_described(z, c->subject, &both, depth + 1);
            if (both.count != 1 || both.list[0].entity != subject->list[0].entity) continue;
            eng_resolve_described(z, other, &two, depth + 1);
            /* "met with Ali Sabir, chief adviser, and Musa Olak, to the king of Oman" */
            uint32_t last = z->article->sentences[sentence - back].last;
            if (two.count == 0) eng_all_named(z, sentence - back, last, false, false, "", &two);
            for (size_t k = 0; k < two.count; k++)
                eng_add_referent(&both, two.list[k]);
            for (size_t k = 0; k < both.count && both.count > 1; k++) {
                both.list[k].via = "pronoun";
                eng_add_referent(out, both.list[k]);
            }
            return true;
        }
    }
    return false;
}

bool eng_who_met(const eng_analysis *z, uint32_t token, int depth, eng_referents *out) {
    uint32_t chunk = z->token_chunk[token];
    if (!both_do(z, token)) return false;
    size_t end, first = eng_sentence_clauses(z, z->chunks[chunk].sentence, &end);
    for (size_t i = end; i-- > first;) {
        const eng_clause *c = &z->clauses[i];
        eng_phrase other = met(z, c);
        bool finite = c->kind != ENG_CLAUSE_INFINITIVE && c->kind != ENG_CLAUSE_ING;
        if (c->verb >= chunk || !finite || !eng_has_phrase(other) || other.last > chunk) continue;
        eng_referents one = eng_nobody(), two = eng_nobody();
        eng_resolve_described(z, c->subject, &one, depth + 1);
        eng_resolve_described(z, other, &two, depth + 1);
        if (one.count != 1 || two.count != 1 || one.list[0].entity == two.list[0].entity)
            return false;
        one.list[0].via = two.list[0].via = "pronoun";
        eng_add_referent(out, one.list[0]);
        eng_add_referent(out, two.list[0]);
        return true;
    }
    return false;
}
