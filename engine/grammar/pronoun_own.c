#include <string.h>

#include "base/charset.h"
#include "grammar/clauses_internal.h"
#include "grammar/pronoun_internal.h"
#include "grammar/word_id.h"

/* Whose "its", "their" and "his" are, where what is owned or what is done to it tells. */

/* "its members", "its secretary-general": a body has them, no state. */
bool eng_own_of_body(const eng_analysis *z, uint32_t token, eng_referents *out) {
    static const char *const words[] = {"member", "secretary-general", "charter", NULL};
    bool own = eng_lemma_among(z, z->chunks[z->token_chunk[token]].lemma, words);
    if (!own || !eng_word_is(z, token, "its")) return false;
    eng_search q = {token,
                    z->chunks[z->token_chunk[token]].sentence,
                    1,
                    ENG_NEED_ONE,
                    eng_accept_pact,
                    NULL,
                    "pronoun",
                    NULL};
    return eng_last_mention(z, &q, out);
}

/* "backed Iraq in its war with Iran" */
static bool is_contest(const eng_analysis *z, uint32_t chunk) {
    static const char *const words[] = {"war",      "fight",   "battle",  "struggle",
                                        "conflict", "dispute", "row",     "contest",
                                        "quarrel",  "defence", "defense", NULL};
    return eng_lemma_among(z, z->chunks[chunk].lemma, words);
}

/* What is done to somebody for a deed of his. */
static bool punishes(const eng_analysis *z, uint32_t verb) {
    static const char *const verbs[] = {
        "expel",   "suspend",   "exclude",  "eject",     "oust",     "bar",       "ban",
        "throw",   "punish",    "sanction", "fine",      "penalise", "strip",     "sue",
        "condemn", "criticise", "censure",  "criticize", "penalize", "denounce",  "rebuke",
        "accuse",  "blame",     "attack",   "castigate", "slam",     "reprimand", "invade",
        "bomb",    "strike",    NULL};
    return eng_lemma_among(z, verb, verbs);
}

/* "punished Iran for its raid", "accused Iran over its raid", "expelled Iran from NATO over its
 * raid": of whom the deed is. True when it was found. */
bool eng_own_blamed(const eng_analysis *z, uint32_t token, eng_need wanted, int depth,
                    eng_referents *out) {
    uint32_t chunk = z->token_chunk[token], first = z->chunks[chunk].first;
    int32_t clause = eng_clause_of(z, chunk);
    if (eng_token_of(z, token)->cls != 'p' || token != first || chunk < 2 || clause < 0)
        return false;
    bool own = token + 1 < z->article->token_count && eng_word_is(z, token + 1, "own");
    bool link = eng_word_is(z, z->chunks[chunk - 1].first, "for") ||
                eng_word_is(z, z->chunks[chunk - 1].first, "over") ||
                (eng_word_is(z, z->chunks[chunk - 1].first, "in") && is_contest(z, chunk));
    /* "sanctions on Iran in response to its raids", "left NATO in protest at its raids" */
    static const char *const answers[] = {"response", "protest", "retaliation", "reply", NULL};
    if (chunk >= 4 && strchr("tf", z->chunks[chunk - 1].kind) && z->chunks[chunk - 3].kind == 'f' &&
        eng_lemma_among(z, z->chunks[chunk - 2].lemma, answers)) {
        chunk -= 2;
        link = true;
    }
    const eng_clause *c = &z->clauses[clause];
    /* "hold Iran accountable for its raid" */
    static const char *const answering[] = {"accountable", "responsible", "liable", "answerable",
                                            NULL};
    bool held = eng_lemma_is(z, z->chunks[c->verb].lemma, "hold") &&
                z->chunks[chunk - 2].kind == 'a' &&
                eng_lemma_among(z, eng_token_of(z, z->chunks[chunk - 2].head)->lemma, answering);
    bool behind = held || (c->verb < chunk - 2 && strchr("NT", z->chunks[chunk - 2].kind));
    if (own || !link || !behind || (z->chunks[c->verb].verb & (ENG_VG_COPULA | ENG_VG_PASSIVE)))
        return false;
    const char *does = eng_lexicon_lemma_text(z->lexicon, z->chunks[c->verb].lemma);
    if (strcmp(does, "fight") == 0 || strcmp(does, "ask") == 0) return false; /* for one's own */
    eng_phrase object = eng_first_object(c);
    bool apart = eng_has_phrase(object) && object.last < chunk - 1 &&
                 (held || punishes(z, z->chunks[c->verb].lemma));
    if (apart) return eng_try_phrase(z, object, wanted, depth, out) == ENG_IT;
    for (uint32_t i = 0; i < c->argument_count; i++) {
        eng_phrase p = c->arguments[i].phrase;
        if (p.first < chunk - 1 && p.last > chunk) p.last = chunk - 1;
        bool to = eng_word_is(z, z->chunks[p.first - 1].first, "to") && !is_contest(z, chunk);
        bool where = eng_word_is(z, z->chunks[p.first - 1].first, "in") ||
                     eng_word_is(z, z->chunks[p.first - 1].first, "at");
        if (p.last != chunk - 1 || to || where) continue;
        if (eng_try_phrase(z, p, wanted, depth, out) == ENG_IT) return true;
        /* "strengthen Oman's part in its defence" */
        eng_phrase whose = {p.first, p.first + 1};
        return z->chunks[p.first].kind == 'O' &&
               eng_try_phrase(z, whose, wanted, depth, out) == ENG_IT;
    }
    return false;
}

/* "bombed Serbia to end its raids": whose blow is to be ended is he who is struck. */
bool eng_own_struck(const eng_analysis *z, uint32_t token, eng_need wanted, int depth,
                    eng_referents *out) {
    int32_t clause = eng_clause_of(z, z->token_chunk[token]);
    if (eng_token_of(z, token)->cls != 'p' || clause < 0) return false;
    const eng_clause *c = &z->clauses[clause];
    bool ends = eng_senses(z, z->chunks[c->verb].lemma) & ENG_SENSE_END;
    if (!ends || c->kind != ENG_CLAUSE_INFINITIVE) return false;
    for (int32_t i = c->parent; i >= 0; i = z->clauses[i].parent) {
        const eng_clause *p = &z->clauses[i];
        bool struck = eng_senses(z, z->chunks[p->verb].lemma) & ENG_SENSE_STRIKE;
        for (uint32_t k = 0; struck && k < p->argument_count; k++)
            if (p->arguments[k].preposition == 0 && p->arguments[k].phrase.last < c->verb)
                return eng_try_phrase(z, p->arguments[k].phrase, wanted, depth, out) == ENG_IT;
    }
    return false;
}

/* "condemn", "sanction", "impose sanctions on": what one does to others for what they did. */
static eng_phrase punished(const eng_analysis *z, const eng_clause *c) {
    static const char *const means[] = {"sanction", "tariff", "embargo", "ban", "penalty", NULL};
    static const char *const on[] = {"on", "against", NULL};
    eng_phrase object = eng_first_object(c), none = {0, 0};
    if ((z->chunks[c->verb].verb & ENG_VG_PASSIVE) || !eng_has_phrase(object)) return none;
    if (punishes(z, z->chunks[c->verb].lemma)) return object;
    if (!eng_lemma_among(z, z->chunks[object.first].lemma, means)) return none;
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (eng_lemma_among(z, c->arguments[i].preposition, on)) return c->arguments[i].phrase;
    return none;
}

/* Who is told what comes of a deed of his. */
static eng_phrase warned(const eng_analysis *z, const eng_clause *c) {
    static const char *const verbs[] = {"warn", "threaten", "caution", NULL};
    bool passive = z->chunks[c->verb].verb & ENG_VG_PASSIVE;
    eng_phrase none = {0, 0};
    return !passive && eng_lemma_among(z, z->chunks[c->verb].lemma, verbs) ? eng_first_object(c)
                                                                           : none;
}

/* "condemned Iran after it raided Oman", "warned Iran of sanctions if it raids Oman": he who is
 * condemned did it; but "after it was raided". */
bool eng_own_offence(const eng_analysis *z, uint32_t token, int32_t own, int depth,
                     eng_referents *out) {
    static const char *const links[] = {"after", "because", "when", "since", NULL};
    static const char *const conditions[] = {"if", "unless", NULL};
    uint32_t chunk = z->token_chunk[token];
    const eng_clause *c = own >= 0 ? &z->clauses[own] : NULL;
    if (c == NULL || c->kind != ENG_CLAUSE_SUBORDINATE || c->parent < 0 || !c->own_subject ||
        c->subject.first != chunk)
        return false;
    bool after = eng_lemma_among(z, c->marker, links);
    if (!after && !eng_lemma_among(z, c->marker, conditions)) return false;
    if (z->chunks[c->verb].verb & (ENG_VG_PASSIVE | ENG_VG_COPULA)) return false;
    const eng_clause *around = &z->clauses[c->parent];
    eng_phrase whom = after ? punished(z, around) : warned(z, around);
    return eng_has_phrase(whom) && whom.last <= chunk &&
           eng_try_phrase(z, whom, ENG_NEED_ONE, depth, out) == ENG_IT;
}

/* What nobody does to what is his own. */
static bool is_hostile(const eng_analysis *z, uint32_t verb) {
    static const char *const verbs[] = {
        "occupy",      "violate", "seize",   "invade", "attack",    "bomb",       "shell",
        "ram",         "sink",    "kill",    "detain", "arrest",    "harass",     "meddle",
        "interfere",   "breach",  "destroy", "strike", "target",    "infiltrate", "sabotage",
        "abduct",      "kidnap",  "annex",   "hack",   "trespass",  "encroach",   "murder",
        "assassinate", "intrude", "accuse",  "blame",  "implicate", NULL};
    return eng_lemma_among(z, verb, verbs);
}

/* "condemned the Omani raid on its base": behind the noun of what another does to it, whatever is
 * thought of that. */
static bool is_struck(const eng_analysis *z, uint32_t chunk) {
    if (chunk < 2 || !eng_is_in("tof", z->chunks[chunk - 1].kind)) return false;
    const eng_chunk *noun = &z->chunks[chunk - 2];
    if (noun->kind != 'N' || noun->lemma == 0 || noun->sentence != z->chunks[chunk].sentence)
        return false;
    uint32_t verb = z->lexicon->lemmas[noun->lemma].event;
    return is_hostile(z, verb) || ((eng_senses(z, noun->lemma) & ENG_SENSE_STRIKE) &&
                                   !eng_word_is(z, z->chunks[chunk - 1].first, "by"));
}

/* "accused Iran of violating its airspace": nobody does that to his own. */
bool eng_done_to_others(const eng_analysis *z, const eng_clause *c, uint32_t token) {
    if (eng_token_of(z, token)->cls != 'p' || (z->chunks[c->verb].verb & ENG_VG_PASSIVE))
        return false;
    if (token + 1 < z->article->token_count && eng_word_is(z, token + 1, "own")) return false;
    /* "to stand by Oman and support its right to": one backs the rights of others */
    static const char *const rights[] = {"ability", "right",   "effort",       "sovereignty",
                                         "bid",     "freedom", "independence", "struggle",
                                         "claim",   NULL};
    static const char *const backs[] = {"support",   "back",      "endorse",
                                        "recognise", "recognize", NULL};
    uint32_t verb = z->chunks[c->verb].lemma, noun = z->chunks[z->token_chunk[token]].lemma;
    if (eng_lemma_among(z, verb, backs) && eng_lemma_among(z, noun, rights)) return true;
    /* "Macron met Oman's king and welcomed his decision": nobody praises what he does himself */
    static const char *const favours[] = {"welcome", "praise", "hail", "commend",
                                          "applaud", "laud",   NULL};
    static const char *const deeds[] = {"effort", "leadership", "role", "cooperation", NULL};
    const eng_lemma *deed = &z->lexicon->lemmas[noun];
    bool act = noun != 0 && (deed->event || deed->says || eng_lemma_among(z, noun, deeds));
    /* but its pact with another, its own admission */
    static const char *const got[] = {"admission", "inclusion", "removal", "release", NULL};
    bool shared = (eng_senses(z, noun) & (ENG_SENSE_TREATY | ENG_SENSE_BOND)) ||
                  (eng_noun_tags(z, noun) & (ENG_NOUN_MEETING | ENG_NOUN_ALLIANCE)) ||
                  eng_lemma_among(z, noun, got);
    bool direct = eng_first_object(c).first == z->token_chunk[token] && !shared;
    if (act && direct && eng_lemma_among(z, verb, favours)) return true;
    /* "thanked Oman's king and expressed gratitude for his decision" */
    static const char *const thanks[] = {"gratitude",  "appreciation", "praise",
                                         "admiration", "thanks",       NULL};
    uint32_t i = z->token_chunk[token];
    if (act && i > 0 && eng_word_is(z, z->chunks[i - 1].first, "for") &&
        eng_has_phrase(eng_first_object(c)) && eng_first_object(c).last == i - 1 &&
        eng_lemma_among(z, z->chunks[i - 2].lemma, thanks))
        return true;
    /* "after Serbia blocked its bid" */
    static const char *const against[] = {"block",     "veto",      "oppose",  "thwart",
                                          "reject",    "rebuff",    "condemn", "denounce",
                                          "recognise", "recognize", "object",  NULL};
    uint32_t chunk = z->token_chunk[token];
    /* "Oman's attempts to block trade and its raids" are both its own */
    bool another = chunk >= 2 && z->chunks[chunk - 1].kind == 'c' &&
                   z->chunks[chunk - 2].kind == 'N' &&
                   !eng_same_pronoun(z, z->chunks[chunk - 2].first, token);
    if (eng_lemma_among(z, verb, against)) return !another && !is_struck(z, chunk);
    if (c->kind != ENG_CLAUSE_ING && c->kind != ENG_CLAUSE_COMPLEMENT) return false;
    if (eng_senses(z, noun) & ENG_SENSE_OTHER) return false; /* accusing its neighbour */
    return is_hostile(z, verb);
}

/* "to curb its raids, halt its aid to Oman and end its war": the same pronoun in verbs side by side
 * stands for the same. */
bool eng_own_again(const eng_analysis *z, uint32_t token, int depth, eng_referents *out) {
    uint32_t sentence = z->chunks[z->token_chunk[token]].sentence;
    uint32_t first = z->article->sentences[sentence].first;
    if (eng_token_of(z, token)->cls != 'p') return false;
    for (uint32_t i = token; i-- > first;) {
        if (!eng_same_pronoun(z, i, token) || z->token_chunk[i] == UINT32_MAX) continue;
        eng_refer_pronoun(z, i, out, depth + 1);
        return out->count > 0;
    }
    return false;
}

/* "regretted Chad's recall of its envoy": behind the noun of what somebody does, whoever does it;
 * but "condemned Chad's bombing of its embassy". */
bool eng_own_deed(const eng_analysis *z, uint32_t token, eng_need wanted, int depth,
                  eng_referents *out) {
    uint32_t i = z->token_chunk[token], sentence = z->chunks[i].sentence;
    if (eng_token_of(z, token)->cls != 'p' || token != z->chunks[i].first || i < 3) return false;
    const eng_chunk *of = &z->chunks[i - 1], *noun = of - 1, *owner = of - 2;
    bool owned = of->kind == 'o' && noun->kind == 'N' && owner->kind == 'O' &&
                 owner->sentence == sentence && noun->lemma != 0;
    uint32_t verb = owned ? z->lexicon->lemmas[noun->lemma].event : 0;
    if (verb == 0 || is_hostile(z, verb) || (eng_senses(z, verb) & ENG_SENSE_STRIKE)) return false;
    return eng_try_phrase(z, (eng_phrase){i - 3, i - 2}, wanted, depth, out) == ENG_IT;
}

/* "helps Oman in its efforts", "gave aid to Oman in its war", "sales of arms to Oman for its war":
 * what one helps with is no deed of one's own. */
bool eng_own_helped(const eng_analysis *z, uint32_t token, eng_need wanted, int depth,
                    eng_referents *out) {
    static const char *const help[] = {"help",   "support",    "back",    "aid",
                                       "assist", "assistance", "backing", NULL};
    static const char *const in[] = {"in", NULL}, *const to[] = {"for", "to", NULL};
    uint32_t i = z->token_chunk[token], sentence = z->chunks[i].sentence;
    if (eng_token_of(z, token)->cls != 'p' || token != z->chunks[i].first || i < 3) return false;
    /* "aid to Oman in support of its war" */
    static const char *const ends[] = {"support", "furtherance", "pursuit", NULL};
    bool further =
        i >= 5 && z->chunks[i - 1].kind == 'o' && eng_lemma_among(z, z->chunks[i - 2].lemma, ends);
    uint32_t link = further ? i - 3 : i - 1;
    if (z->chunks[link].kind != 'f' ||
        !(eng_preposition_is(z, link, in) || eng_preposition_is(z, link, to)) ||
        eng_token_of(z, z->chunks[link - 1].head)->mention < 0 || z->chunks[link - 1].kind != 'N')
        return false;
    uint32_t before = link - 2;
    bool given =
        before > 0 && eng_is_in("ft", z->chunks[before].kind) && eng_preposition_is(z, before, to);
    before -= given;
    bool helped = !further && eng_preposition_is(z, link, in) &&
                  eng_lemma_among(z, z->chunks[before].lemma, help);
    static const char *const attacks[] = {"aggression", "invasion", "offensive", NULL};
    bool fights = is_contest(z, i) || eng_lemma_among(z, z->chunks[i].lemma, attacks);
    return z->chunks[before].sentence == sentence && (helped || (given && fights)) &&
           eng_try_phrase(z, (eng_phrase){link - 1, link}, wanted, depth, out) == ENG_IT;
}

/* "welcomed Chad's offer, its help for Oman and its return": of things in a list, the owner of the
 * first owns the others. */
bool eng_own_listed(const eng_analysis *z, uint32_t token, eng_need wanted, int depth,
                    eng_referents *out) {
    static const char *const such[] = {"including", NULL};
    uint32_t i = z->token_chunk[token], sentence = z->chunks[i].sentence, owner = UINT32_MAX;
    if (eng_token_of(z, token)->cls != 'p' || token != z->chunks[i].first || i < 4) return false;
    /* "praised Chad's leadership, including its aid" */
    i -= z->chunks[i - 1].kind == 'f' && eng_preposition_is(z, i - 1, such);
    if (!eng_is_in(",c", z->chunks[i - 1].kind)) return false;
    /* "praised Oman and its king", but not "left Oman and its king spoke" */
    int32_t own = eng_clause_of(z, i);
    bool subject =
        own >= 0 && z->clauses[own].subject.first <= i && i < z->clauses[own].subject.last;
    uint32_t last = i - 2; /* called on the Omani regime, and its backers, to stop */
    last -= i >= 4 && z->chunks[last].kind == ',' && i + 1 < z->chunk_count &&
            z->chunks[i + 1].kind == ',';
    const eng_chunk *named = &z->chunks[last];
    bool beside = eng_token_of(z, named->head)->mention >= 0;
    for (uint32_t k = named->first; eng_noun_tags(z, named->lemma) & ENG_NOUN_GROUP; k++) {
        beside |= eng_token_of(z, k)->mention >= 0;
        if (k == named->head) break;
    }
    if (z->chunks[i - 1].kind == 'c' && named->kind == 'N' && beside && !subject &&
        eng_is_in("FRYIVGQtf", named[-1].kind) && named[-1].sentence == sentence)
        return eng_try_phrase(z, (eng_phrase){last, last + 1}, wanted, depth, out) == ENG_IT;
    while (i-- > 0 && z->chunks[i].sentence == sentence &&
           eng_is_in("NOTtobfS,c", z->chunks[i].kind)) {
        bool begins = i == 0 || z->chunks[i - 1].sentence != sentence ||
                      eng_is_in("FRYIVGQPtobfS", z->chunks[i - 1].kind);
        if (z->chunks[i].kind == 'O' && begins) owner = i;
        if (i == 0 || z->chunks[i].kind != 'O' || z->chunks[i - 1].kind != ',') continue;
        owner = i; /* "the king's death, Chad's aid and its calm": of two owners the nearer */
        break;
    }
    return owner != UINT32_MAX &&
           eng_try_phrase(z, (eng_phrase){owner, owner + 1}, wanted, depth, out) == ENG_IT;
}

/* "condemned Chad's raids on Oman since its withdrawal": what went before is his whose the deed is,
 * and not theirs on whom it is done. */
bool eng_own_before(const eng_analysis *z, uint32_t token, eng_need wanted, int depth,
                    eng_referents *out) {
    static const char *const times[] = {"since", "after", "before", "following", "until", NULL};
    uint32_t i = z->token_chunk[token], sentence = z->chunks[i].sentence;
    if (eng_token_of(z, token)->cls != 'p' || token != z->chunks[i].first || i < 4 ||
        !eng_is_in("fS", z->chunks[i - 1].kind) || !eng_preposition_is(z, i - 1, times))
        return false;
    bool done_to = false; /* "lifted Chad's suspension after its return" is no deed of Chad's */
    uint32_t k = i - 1;
    for (; k > 0 && z->chunks[k - 1].sentence == sentence &&
           eng_is_in("NOtofc", z->chunks[k - 1].kind);
         k--) {
        const eng_chunk *c = &z->chunks[k - 1];
        done_to |= eng_is_in("tf", c->kind);
        if (c->kind != 'N' || !eng_same_pronoun(z, c->first, token)) continue;
        if (done_to) eng_refer_pronoun(z, c->first, out, depth + 1);
        return out->count > 0;
    }
    return done_to && z->chunks[k].kind == 'O' &&
           eng_try_phrase(z, (eng_phrase){k, k + 1}, wanted, depth, out) == ENG_IT;
}

/* "spoke with Oman and Chad about their bid", "welcomed a letter from Oman and Chad on their plan":
 * where no subject is many, the last list of names before it is meant. */
bool eng_own_pair(const eng_analysis *z, uint32_t token, int depth, eng_referents *out) {
    uint32_t i = z->token_chunk[token], sentence = z->chunks[i].sentence;
    if (eng_token_of(z, token)->cls != 'p' || token != z->chunks[i].first) return false;
    for (uint32_t k = i; k-- > 1 && z->chunks[k].sentence == sentence;) {
        const eng_chunk *and_ = &z->chunks[k];
        if (eng_is_in(",;:", and_->kind)) return false; /* of something else */
        if (and_->kind != 'c' || k + 1 >= i || and_[1].kind != 'N' || and_[-1].kind != 'N')
            continue;
        bool names = eng_token_of(z, and_[1].head)->mention >= 0 &&
                     eng_token_of(z, and_[-1].head)->mention >= 0;
        uint32_t first = k - 1;
        while (names && first >= 2 && z->chunks[first - 1].kind == ',' &&
               z->chunks[first - 2].kind == 'N' &&
               eng_token_of(z, z->chunks[first - 2].head)->mention >= 0)
            first -= 2;
        /* not "left Oman and Chad spoke" */
        return names && first > 0 && eng_is_in("tobfFRYVIGQ", z->chunks[first - 1].kind) &&
               !eng_is_in("FRY", z->chunks[k + 2].kind) &&
               eng_try_phrase(z, (eng_phrase){first, k + 2}, ENG_NEED_MANY, depth, out) == ENG_IT;
    }
    return false;
}
