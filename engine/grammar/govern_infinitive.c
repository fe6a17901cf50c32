#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/status_internal.h"
#include "grammar/word_id.h"

/* What governs an infinitive: a verb (failed to leave), an adjective (unable to leave), what one
 * does to that end (gave money to help). */

/* "31st", "22nd": a number with two letters behind it. */
static bool is_ordinal(const eng_analysis *z, uint32_t token) {
    const eng_token *t = &z->article->tokens[token];
    uint32_t n = t->end - t->start;
    if (n < 3) return false;
    const char *s = z->article->text + t->start;
    static const char *const ends[] = {"st", "nd", "rd", "th", NULL};
    bool found = false;
    for (int i = 0; ends[i] != NULL; i++)
        found |= memcmp(s + n - 2, ends[i], 2) == 0;
    return found && s[0] >= '0' && s[0] <= '9';
}

/* "the highest official to visit": who did so; but "the best way to leave", and "the most likely
 * country to leave" has not. */
static bool is_most(const eng_analysis *z, const eng_chunk *noun, uint32_t token) {
    static const char *const who[] = {"official", "leader",  "minister", "president", "delegation",
                                      "country",  "state",   "nation",   "member",    "power",
                                      "person",   "general", "envoy",    NULL};
    static const char *const most[] = {"highest", "highest-ranking", "largest",  "biggest",
                                       "oldest",  "youngest",        "smallest", "nearest",
                                       "closest", "highest-level",   "earliest", NULL};
    static const char *const ranks[] = {"senior", "recent", "high-ranking", "populous", NULL};
    for (int i = 0; eng_lemma_among(z, noun->lemma, who) && most[i] != NULL; i++)
        if (eng_word_is(z, token, most[i])) return true;
    for (int i = 0; eng_word_is(z, token, "most") && ranks[i] != NULL; i++)
        if (eng_word_is(z, token + 1, ranks[i])) return true;
    return false;
}

/* "the first state to join", "was quick to criticise": an adjective in the noun phrase or standing
 * right before the infinitive says that it happened. */
static bool told_as_fact(const eng_analysis *z, const eng_clause *c) {
    uint32_t i = c->verb;
    for (;;) {
        if (i == 0 || z->chunks[i - 1].sentence != c->sentence) return false;
        const eng_chunk *before = &z->chunks[--i];
        if (!strchr("Na", before->kind)) return false;
        for (uint32_t k = before->first; k < before->last; k++)
            if ((eng_says(z, z->article->tokens[k].lemma) & ENG_SAYS_FACT) || is_ordinal(z, k) ||
                is_most(z, before, k) ||
                eng_word_is(z, k, "first")) /* first-ever, whose parts have no lemma */
                return true;
        /* one of the first of twenty countries to join, the only state in the world to do so */
        if (i == 0) return false;
        const eng_chunk *p = &z->chunks[i - 1];
        bool in = p->kind == 'f' && (eng_token_lemma_is(z, p->first, "in") ||
                                     eng_token_lemma_is(z, p->first, "from"));
        if (p->kind != 'o' && !in) return false;
        i--;
    }
}

/* "unwilling to leave", "about to leave", "on track to leave", "impossible for Egypt to leave". */
static bool before_infinitive(const eng_analysis *z, const eng_clause *c, eng_hold *hold) {
    uint32_t i = c->verb;
    if (i >= 3 && z->chunks[i - 1].kind == 'N' &&
        eng_token_lemma_is(z, z->chunks[i - 2].first, "for"))
        i -= 2;
    bool enough = i >= 2 && eng_token_lemma_is(z, z->chunks[i - 1].first, "enough");
    if (enough) i--; /* bold enough to leave */
    if (i == 0 || z->chunks[i - 1].sentence != c->sentence) return false;
    const eng_chunk *before = &z->chunks[i - 1];
    if (before->kind == 'f' && eng_token_lemma_is(z, before->first, "on"))
        return true; /* went on to leave */
    if (before->kind == 'f' && eng_token_lemma_is(z, before->first, "about")) {
        hold->aux = ENG_AUX_FUTURE;
        return true;
    }
    if (before->kind != 'a') return false;
    const eng_clause *above = c->parent >= 0 ? &z->clauses[c->parent] : NULL;
    bool told = above && z->article->tokens[z->chunks[above->verb].head].cls == 'I' &&
                z->chunks[above->verb].modal == 0;
    if (before->first > 0 && told && eng_token_lemma_is(z, before->first - 1, "too")) {
        hold->aux = eng_above_negated(z, c) ? 0 : ENG_AUX_NEGATION; /* was too weak to leave */
        hold->lifts = ENG_AUX_NEGATION;
        return true;
    }
    if (told && enough && eng_is_past_auxiliary(z, z->chunks[above->verb].head, true)) return true;
    unsigned says = eng_says(z, z->article->tokens[before->head].lemma);
    if (says & ENG_SAYS_CERTAIN) { /* is certain to leave */
        hold->aux = ENG_AUX_FUTURE;
        return true;
    }
    if (!(says & ~(unsigned)ENG_SAYS_FACT)) { /* it is not bad to leave */
        hold->aux = ENG_AUX_HYPOTHETICAL;
        hold->lifts = ENG_AUX_NEGATION;
        return eng_above_negated(z, c);
    }
    *hold = eng_governs(z, z->article->tokens[before->head].lemma, eng_above_negated(z, c));
    return true;
}

/* "I want to thank Peru", "we would like to condemn": it is done by saying so. */
static bool performs(const eng_analysis *z, const eng_clause *parent, const eng_clause *c) {
    static const char *const acts[] = {"thank",    "congratulate", "welcome", "commend", "applaud",
                                       "salute",   "condemn",      "express", "praise",  "stress",
                                       "reaffirm", "reiterate",    "echo",    "urge",    NULL};
    uint32_t verb = z->chunks[parent->verb].lemma;
    if (!eng_lemma_is(z, verb, "want") && !eng_lemma_is(z, verb, "like") &&
        !eng_lemma_is(z, verb, "wish"))
        return false;
    uint32_t who = z->chunks[parent->subject.first].head;
    char first = z->article->text[z->article->tokens[who].start];
    bool speaker = z->article->tokens[who].cls == 'i' && (first == 'I' || (first | 32) == 'w');
    for (int i = 0; speaker && acts[i] != NULL; i++)
        if (eng_lemma_is(z, z->chunks[c->verb].lemma, acts[i])) return true;
    return false;
}

/* "is able to leave": it may; who was able did. */
static bool able_now(const eng_analysis *z, const eng_clause *c, const eng_clause *parent) {
    const eng_chunk *before = c->verb > 0 ? &z->chunks[c->verb - 1] : NULL;
    return before && before->kind == 'a' && z->chunks[parent->verb].modal == 0 &&
           (z->chunks[parent->verb].verb & ENG_VG_COPULA) &&
           !eng_is_past_auxiliary(z, z->chunks[parent->verb].head, true) &&
           eng_lemma_is(z, z->article->tokens[before->head].lemma, "able") &&
           z->article->tokens[z->chunks[parent->verb].first].cls == 'I';
}

/* Whether the clause above is told as done, or being done, by who does the infinitive. */
static bool is_done(const eng_chunk *verb) {
    return !(verb->verb & (ENG_VG_NEGATED | ENG_VG_PASSIVE));
}

bool eng_tries(const eng_analysis *z, uint32_t verb) {
    static const char *const tries[] = {"try", "attempt", "seek", "strive", NULL};
    return eng_lemma_among(z, verb, tries);
}

/* "gave $20 million to help Oman": by giving it, it helps; "all that it has done to help Oman". */
static bool helps_by(const eng_analysis *z, const eng_clause *c, const eng_clause *parent) {
    static const char *const gives[] = {
        "provide", "give",       "send",    "spend",   "allocate", "release", "donate", "grant",
        "offer",   "contribute", "airlift", "earmark", "dispatch", "commit",  "fund",   NULL};
    static const char *const does[] = {"do", "take", NULL}; /* the steps it has taken */
    static const char *const works[] = {"coordinate", "strengthen", "advance", "deepen",
                                        "cooperate",  "foster",     NULL};
    const eng_chunk *verb = &z->chunks[parent->verb];
    static const char *const stands[] = {"stand", "unite", "rally", "cooperate", NULL};
    static const char *const backs[] = {"stand",   "defend", "provide", "deliver",
                                        "protect", "give",   NULL};
    if (!is_done(verb)) return false;
    uint32_t lemma = z->chunks[c->verb].lemma;
    bool help = eng_is_help(z, z->chunks[c->verb].lemma);
    if (eng_lemma_is(z, verb->lemma, "do") && eng_does_all(z, parent)) /* all it can to help Oman */
        return help || eng_lemma_among(z, lemma, backs);
    if (eng_lemma_among(z, verb->lemma, stands)) /* stand together to support Oman */
        return help && c->subject.first == parent->subject.first &&
               z->chunks[c->verb - 1].kind != 'a';
    if (eng_lemma_among(z, verb->lemma, gives)) return help && eng_has_object(parent);
    bool perfect = z->article->tokens[verb->head].cls == 'u' && verb->modal == 0;
    return perfect && eng_lemma_among(z, verb->lemma, does) && !eng_has_object(parent) &&
           (help || eng_lemma_among(z, lemma, works));
}

/* What is done by saying it. */
static bool is_said(const eng_analysis *z, const eng_clause *c) {
    static const char *const says[] = {
        "thank",   "congratulate", "welcome",   "commend",   "applaud", "salute", "praise",
        "condemn", "denounce",     "criticise", "criticize", "express", "voice",  "convey",
        "stress",  "underscore",   "reaffirm",  "reiterate", "echo",    "urge",   "discuss",
        "debate",  "emphasize",    "emphasise", "underline", "affirm",  "signal", "protest",
        "hail",    "ask",          "talk",      "exchange",  NULL};
    return eng_lemma_among(z, z->chunks[c->verb].lemma, says);
}

static const char *const talks[] = {"speak",   "talk",  "call",   "phone",    "telephone",
                                    "meet",    "write", "gather", "convene",  "confer",
                                    "consult", "tweet", "appear", "assemble", NULL};

/* "spoke with Peru to congratulate it", "met to discuss the dam": who talks says what he wants to.
 */
static bool said_by_talking(const eng_analysis *z, const eng_clause *c, const eng_clause *parent) {
    const eng_chunk *verb = &z->chunks[parent->verb];
    bool own = c->subject.first == parent->subject.first; /* not: called him to thank Oman */
    return own && is_done(verb) && eng_lemma_among(z, verb->lemma, talks) && is_said(z, c);
}

bool eng_used_to_say(const eng_analysis *z, const eng_clause *c) {
    static const char *const calls[] = {"call", "accuse", "announce", "demand", "blame", NULL};
    if (c->kind != ENG_CLAUSE_INFINITIVE || c->parent < 0) return false;
    const eng_clause *parent = &z->clauses[c->parent];
    const eng_chunk *verb = &z->chunks[parent->verb];
    if (!eng_lemma_is(z, verb->lemma, "use") || !eng_has_object(parent)) return false;
    return is_done(verb) && (is_said(z, c) || eng_lemma_among(z, z->chunks[c->verb].lemma, calls));
}

/* "directed its envoy to leave", "is supposed to leave in May", but not "was supposed to leave". */
static bool ordered(const eng_analysis *z, const eng_clause *parent) {
    static const char *const orders[] = {"direct", "instruct", "command", "task", NULL};
    const eng_chunk *verb = &z->chunks[parent->verb];
    if (eng_lemma_among(z, verb->lemma, orders)) return eng_has_object(parent) && is_done(verb);
    return eng_lemma_is(z, verb->lemma, "suppose") && (verb->verb & ENG_VG_PASSIVE) &&
           z->article->tokens[verb->first].cls == 'I' && verb->modal == 0 &&
           !eng_is_past_auxiliary(z, verb->first, true);
}

/* "I am pleased to announce", "was honoured to welcome him": he does. */
static bool is_pleased(const eng_analysis *z, const eng_clause *c, const eng_clause *parent) {
    static const char *const words[] = {"please", "honor",  "honour", "delight",
                                        "thrill", "humble", "excite", NULL};
    const eng_chunk *verb = &z->chunks[parent->verb];
    return (verb->verb & ENG_VG_PASSIVE) && c->verb == parent->verb + 1 && verb->modal == 0 &&
           eng_lemma_among(z, verb->lemma, words);
}

/* "will decide whether to leave", "has not decided whether or not to leave": that alone is open. */
static bool whether_to(const eng_analysis *z, const eng_clause *c) {
    uint32_t i = c->verb;
    if (i >= 2 && z->chunks[i - 1].kind == 'c') i--; /* whether or not to */
    return i > 0 && z->chunks[i - 1].kind == 'J' && z->chunks[i - 1].sentence == c->sentence &&
           eng_token_lemma_is(z, z->chunks[i - 1].first, "whether");
}

/* "had to leave": it left, where the writer says so; "said it had to leave" may be a demand. */
static bool had_to(const eng_analysis *z, const eng_clause *c, const eng_clause *parent) {
    const eng_chunk *verb = &z->chunks[parent->verb];
    if (!eng_word_is(z, verb->head, "had") || verb->first != verb->head || verb->modal != 0)
        return false;
    bool told = parent->kind == ENG_CLAUSE_COMPLEMENT && parent->parent >= 0 &&
                eng_reports(z, &z->clauses[parent->parent]);
    return c->verb == parent->verb + 1 && !told && !(verb->verb & ENG_VG_NEGATED);
}

/* "tried unsuccessfully to leave", "sought in vain to leave" */
static bool in_vain(const eng_analysis *z, const eng_clause *c, const eng_clause *parent) {
    static const char *const fights[] = {"struggle", "battle", "lobby", "fight", "plead", NULL};
    static const char *const vain[] = {"unsuccessfully", "vainly", "vain", "fruitlessly", NULL};
    const eng_chunk *verb = &z->chunks[parent->verb];
    if (!eng_tries(z, verb->lemma) && !eng_lemma_among(z, verb->lemma, fights)) return false;
    for (uint32_t i = verb->first; i < z->chunks[c->verb].first; i++)
        for (int k = 0; vain[k] != NULL; k++)
            if (eng_word_is(z, i, vain[k])) return true;
    return false;
}

/* "did little to help Oman", "has done nothing to help it" */
static bool did_little(const eng_analysis *z, const eng_clause *c, const eng_clause *parent) {
    const eng_chunk *verb = &z->chunks[parent->verb];
    uint32_t what = parent->verb + 1;
    return eng_lemma_is(z, verb->lemma, "do") && verb->modal == 0 && c->verb == what + 1 &&
           strchr("Na", z->chunks[what].kind) &&
           (eng_word_is(z, z->chunks[what].head, "little") ||
            eng_word_is(z, z->chunks[what].head, "nothing"));
}

/* "I will use this opportunity to call on Oman": he does so by saying it. */
static bool seizes_chance(const eng_analysis *z, const eng_clause *c, const eng_clause *parent) {
    static const char *const takes[] = {"use", "take", "seize", NULL};
    static const char *const chance[] = {"opportunity", "occasion", "moment", "chance", NULL};
    static const char *const says[] = {"call",         "urge",    "thank",    "condemn",
                                       "congratulate", "express", "reaffirm", "reiterate",
                                       "appeal",       NULL};
    if (!eng_lemma_among(z, z->chunks[parent->verb].lemma, takes) ||
        !eng_lemma_among(z, z->chunks[c->verb].lemma, says))
        return false;
    for (uint32_t i = parent->verb + 1; i < c->verb; i++)
        if (eng_lemma_among(z, z->chunks[i].lemma, chance)) return true;
    return false;
}

/* "signed a treaty on Sunday to join", "won a contract to build": what is signed binds to it. */
static bool signs_up(const eng_analysis *z, const eng_clause *parent) {
    static const char *const signs[] = {"sign", "ink", "initial", "conclude", "win", "award", NULL};
    static const char *const papers[] = {"treaty",     "protocol", "contract", "memorandum",
                                         "convention", "mou",      NULL};
    bool signs_it = eng_lemma_among(z, z->chunks[parent->verb].lemma, signs);
    for (uint32_t i = 0; signs_it && i < parent->argument_count; i++)
        if (parent->arguments[i].preposition == 0 &&
            eng_lemma_among(z, z->chunks[parent->arguments[i].phrase.first].lemma, papers))
            return true;
    return false;
}

/* "was flying to Rome to meet him", "sent its envoy to negotiate": who is on the way is to do it.
 */
static bool on_the_way(const eng_analysis *z, const eng_clause *c, const eng_clause *parent) {
    static const char *const moves[] = {"go",     "come", "travel", "fly",   "head",
                                        "return", "rush", "drive",  "march", NULL};
    static const char *const sends[] = {"send", "dispatch", "appoint", "name", NULL};
    const eng_chunk *verb = &z->chunks[parent->verb];
    if (!is_done(verb) || verb->modal != 0) return false;
    eng_phrase object = eng_first_object(parent);
    if (eng_lemma_among(z, verb->lemma, sends)) /* not: sent a letter to ask for help */
        return eng_has_phrase(object) && c->subject.first == object.first;
    char cls = z->article->tokens[verb->head].cls;
    return (cls == 'g' || cls == 'z') && eng_lemma_among(z, verb->lemma, moves);
}

static bool strikes(const eng_analysis *z, uint32_t lemma) {
    const eng_lemma *l = eng_lemma_of(z, lemma);
    return l && (z->lexicon->lemmas[l->event ? l->event : lemma].senses & ENG_SENSE_STRIKE);
}

/* The chunk before the first of the infinitives that "and" joins: "steps to help and to pay". */
static const eng_chunk *before_first(const eng_analysis *z, const eng_clause *c) {
    const eng_clause *first = c;
    while (first > z->clauses && first[-1].parent == c->parent && first[-1].kind == c->kind &&
           z->chunks[first->verb - 1].kind == 'c')
        first--;
    return &z->chunks[first->verb - 1];
}

/* "spoke with him to affirm it", "sanctioned the banks to impose costs": by the one it does the
 * other; but "has to help", "set up a process to help", "met bankers to help", "invaded to drive
 * out the army". */
static bool is_reached(const eng_analysis *z, const eng_clause *c, const eng_clause *parent) {
    static const char *const not_yet[] = {
        "have",   "need",    "wait",   "vote",     "bid",    "press", "push",   "argue", "lack",
        "become", "discuss", "debate", "campaign", "design", "pass",  "borrow", NULL};
    static const char *const means[] = {
        "process",   "authority", "power",   "right",         "mandate",  "mechanism", "vision",
        "framework", "fund",      "funding", "appropriation", "resource", NULL};
    const eng_chunk *verb = &z->chunks[parent->verb], *before = before_first(z, c);
    uint32_t lemma = z->chunks[c->verb].lemma;
    bool own = c->subject.first == parent->subject.first && c->subject.last > c->subject.first;
    if (!own || !is_done(verb) || verb->modal != 0 || (verb->verb & ENG_VG_COPULA)) return false;
    if (!strchr("FRY", verb->kind) || z->article->tokens[verb->head].cls == 'v') return false;
    if (eng_lemma_among(z, verb->lemma, not_yet) || eng_reports(z, parent)) return false;
    if (before->kind == 'N' && eng_lemma_among(z, before->lemma, means)) return false;
    if (eng_lemma_among(z, verb->lemma, talks) && eng_is_help(z, z->chunks[c->verb].lemma))
        return false;
    eng_phrase with = eng_first_object(parent), what = eng_first_object(c);
    return !strikes(z, verb->lemma) && !strikes(z, lemma) &&
           !(eng_has_phrase(with) && strikes(z, z->chunks[with.first].lemma)) &&
           !(eng_has_phrase(what) && strikes(z, z->chunks[what.first].lemma));
}

/* "the time has come for Oman to leave", "sees a path for Oman to leave": it has not left yet. */
static bool is_for_whom(const eng_analysis *z, const eng_clause *c, const eng_clause *parent) {
    static const char *const comes[] = {"come", "arrive", "open", NULL};
    uint32_t who = c->subject.first, verb = z->chunks[parent->verb].lemma;
    if (who < 2 || who <= parent->verb || c->subject.last != c->verb) return false;
    if (!eng_token_lemma_is(z, z->chunks[who - 1].first, "for")) return false;
    return z->chunks[who - 2].kind == 'N' || eng_lemma_among(z, verb, comes);
}

/* "tried to persuade Oman": it was asked; "is trying to help Oman": it is being helped. */
static bool tries_to(const eng_analysis *z, const eng_clause *c, const eng_clause *parent) {
    const eng_chunk *verb = &z->chunks[parent->verb];
    if (!eng_tries(z, verb->lemma) || c->verb != parent->verb + 1) return false;
    if (eng_is_asked(z, c)) return true;
    return eng_lemma_is(z, verb->lemma, "try") && z->article->tokens[verb->head].cls == 'g' &&
           !(verb->verb & ENG_VG_NEGATED) && eng_is_help(z, z->chunks[c->verb].lemma);
}

/* "is doing everything it can to help Oman": as sure as the doing; what one "could" may be too
 * little. */
static bool does_all_it_can(const eng_analysis *z, const eng_clause *c, const eng_clause *parent) {
    return eng_does_all(z, parent) && c->verb > parent->verb + 1 &&
           eng_word_is(z, z->chunks[c->verb - 1].head, "can");
}

/* "has worked with others to support Oman": it has; "worked to release oil" leaves open whether
 * that came. */
static bool has_worked(const eng_analysis *z, const eng_clause *c, const eng_clause *parent,
                       eng_hold *hold) {
    static const char *const gives[] = {"back", "provide", "give", "deliver", NULL};
    const eng_chunk *verb = &z->chunks[parent->verb];
    bool past = verb->modal == 0 && !(verb->verb & (ENG_VG_NEGATED | ENG_VG_PASSIVE)) &&
                strchr("xyu", z->article->tokens[verb->head].cls) != NULL;
    if (!past || !eng_lemma_is(z, verb->lemma, "work") || c->verb < parent->verb) return false;
    size_t next = (size_t)(c - z->clauses) + 1; /* but: worked to help Egypt leave */
    bool other = next < z->clause_count && z->clauses[next].kind == ENG_CLAUSE_COMPLEMENT &&
                 z->clauses[next].parent == (int32_t)next - 1;
    uint32_t lemma = z->chunks[c->verb].lemma;
    bool helped = (eng_is_help(z, lemma) || eng_lemma_among(z, lemma, gives)) && !other;
    *hold = (eng_hold){.asked = eng_is_asked(z, c)};
    if (!hold->asked && !helped) hold->aux = ENG_AUX_HYPOTHETICAL;
    return true;
}

static eng_hold of_infinitive(const eng_analysis *z, const eng_clause *c) {
    eng_hold hold = {0};
    const eng_clause *parent = &z->clauses[c->parent];
    const eng_chunk *verb = &z->chunks[parent->verb];
    const eng_lemma *l = eng_lemma_of(z, verb->lemma);
    if (helps_by(z, c, parent) || said_by_talking(z, c, parent) || eng_used_to_say(z, c))
        return hold;
    if (is_pleased(z, c, parent)) return hold;
    if (tries_to(z, c, parent)) {
        bool tried = !(parent->kind == ENG_CLAUSE_INFINITIVE && eng_governed_by(z, parent).aux);
        if (tried) return (eng_hold){.asked = eng_is_asked(z, c)};
    }
    if (has_worked(z, c, parent, &hold)) return hold;
    if (does_all_it_can(z, c, parent))
        return (eng_hold){.aux = eng_clause_status(z, c->parent).aux, .ends = true};
    if (whether_to(z, c))
        return (eng_hold){.aux = ENG_AUX_HYPOTHETICAL, .drops = ENG_AUX_NEGATION, .ends = true};
    if (had_to(z, c, parent)) return hold;
    /* has got to leave */
    if (eng_word_is(z, verb->head, "got") && verb->head > verb->first &&
        c->verb == parent->verb + 1)
        return (eng_hold){.aux = ENG_AUX_HYPOTHETICAL};
    if (seizes_chance(z, c, parent)) return (eng_hold){.asked = true, .ends = true};
    if (in_vain(z, c, parent) || did_little(z, c, parent)) {
        hold.aux = ENG_AUX_NEGATION;
        return hold;
    }
    if (performs(z, parent, c) && !(verb->verb & ENG_VG_NEGATED)) {
        hold.lifts = ENG_AUX_HYPOTHETICAL;
        return hold;
    }
    if (able_now(z, c, parent)) {
        bool no = z->chunks[c->verb - 1].first > 0 && /* is now not able to */
                  eng_token_lemma_is(z, z->chunks[c->verb - 1].first - 1, "not");
        hold.aux = no ? ENG_AUX_NEGATION : ENG_AUX_HYPOTHETICAL;
        if (verb->verb & ENG_VG_NEGATED) hold.aux = 0;
        return hold;
    }
    if (told_as_fact(z, c)) { /* not the first to leave: it did too */
        if (z->chunks[c->verb - 1].kind == 'N') hold.lifts = ENG_AUX_NEGATION;
        return hold;
    }
    if (c->verb >= 2 && eng_token_lemma_is(z, z->chunks[c->verb - 1].first, "as") &&
        z->chunks[c->verb - 1].first > 0 &&
        eng_token_lemma_is(z, z->chunks[c->verb - 1].first - 1, "far"))
        return hold; /* went so far as to leave */
    /* the summit to be held in May */
    const eng_chunk *noun = &z->chunks[c->verb - 1];
    bool meeting = noun->lemma && (z->lexicon->lemmas[noun->lemma].noun_tags & ENG_NOUN_MEETING);
    if ((z->chunks[c->verb].verb & ENG_VG_PASSIVE) && noun->kind == 'N' &&
        (meeting || !eng_has_object(parent))) {
        hold.aux = ENG_AUX_FUTURE;
        return hold;
    }
    if (before_infinitive(z, c, &hold)) return hold;
    bool next = c->verb == parent->verb + 1;
    bool is_to = next && (verb->verb & ENG_VG_COPULA) && z->article->tokens[verb->head].cls == 'I';
    if (is_to && verb->modal == 0 && eng_word_is(z, z->chunks[c->verb].first - 1, "here") &&
        (eng_is_help(z, z->chunks[c->verb].lemma) ||
         eng_lemma_is(z, z->chunks[c->verb].lemma, "strengthen")))
        return hold; /* we are here to help */
    /* the way to do so is to leave, the goal is to leave */
    static const char *const aims[] = {"way",  "answer",  "solution", "key",       "goal",
                                       "aim",  "idea",    "point",    "objective", "option",
                                       "hope", "mission", NULL};
    if (is_to && parent->own_subject &&
        eng_lemma_among(z, z->chunks[parent->subject.first].lemma, aims)) {
        hold.aux = ENG_AUX_HYPOTHETICAL;
        return hold;
    }
    /* is to leave, is going to leave */
    bool going =
        next && z->article->tokens[verb->head].cls == 'g' && eng_lemma_is(z, verb->lemma, "go");
    if (is_to || going) {
        hold.aux = ENG_AUX_FUTURE;
        return hold;
    }
    /* claims to have left; turned out to have left */
    bool perfect = z->article->tokens[z->chunks[c->verb].head - 1].cls == 'H';
    if (perfect && eng_claims(z, verb->lemma)) { /* but: is alleged to have left */
        hold.aux = (verb->verb & ENG_VG_PASSIVE) ? ENG_AUX_HYPOTHETICAL : 0;
        return hold;
    }
    if (eng_lemma_is(z, verb->lemma, "turn") && eng_lemma_is(z, verb->particle, "out")) return hold;
    if (signs_up(z, parent)) {
        hold.aux = (verb->verb & ENG_VG_NEGATED) ? ENG_AUX_HYPOTHETICAL : ENG_AUX_FUTURE;
        return hold;
    }
    static const char *const permits[] = {"allow",     "permit",    "let", "enable",
                                          "authorize", "authorise", NULL};
    static const char *const binds[] = {"oblige", "compel", NULL};
    /* "Oman, a candidate to join, has refused to pay": not what comes later */
    bool inside = c->verb < parent->verb && noun->kind == 'N';
    if (inside) {
        hold = eng_governs_by_noun(z, c->verb - 1, c->sentence);
        if (hold.aux == 0) hold.aux = ENG_AUX_HYPOTHETICAL;
        return hold;
    }
    bool halts = eng_lemma_is(z, verb->lemma, "stop"); /* stopped ships to search them */
    if (!halts) hold = eng_governs(z, verb->lemma, (verb->verb & ENG_VG_NEGATED) != 0);
    if ((verb->verb & ENG_VG_NEGATED) && eng_lemma_among(z, verb->lemma, permits)) {
        hold.aux = 0; /* is not allowed to leave: the negation is all */
        return hold;
    }
    /* is obliged to leave, but: was obliged to leave */
    const eng_token *first = &z->article->tokens[verb->first];
    bool present = first->cls == 'I' && (z->article->text[first->start] | 32) != 'w';
    /* the law obliges it to leave */
    bool binding = !(verb->verb & ENG_VG_PASSIVE) && verb->first == verb->head && first->cls == 'z';
    if ((((verb->verb & ENG_VG_PASSIVE) && present) || binding) &&
        eng_lemma_among(z, verb->lemma, binds))
        hold.aux = ENG_AUX_HYPOTHETICAL;
    if (eng_lemma_is(z, verb->lemma, "set") && eng_lemma_is(z, verb->particle, "out")) {
        hold.aux = ENG_AUX_HYPOTHETICAL; /* set out to leave: it aims to */
        return hold;
    }
    bool gears = eng_lemma_is(z, verb->lemma, "gear") && eng_lemma_is(z, verb->particle, "up");
    if (gears || ordered(z, parent)) {
        hold.aux = ENG_AUX_FUTURE;
        return hold;
    }
    bool known = l && !halts && (l->says || (l->verb_tags & (ENG_VERB_TRUE | ENG_VERB_FALSE)));
    if (!known && on_the_way(z, c, parent)) {
        hold.aux = ENG_AUX_FUTURE;
        return hold;
    }
    if (hold.aux == 0 && is_for_whom(z, c, parent)) {
        hold.aux = ENG_AUX_HYPOTHETICAL;
        return hold;
    }
    /* any other infinitive is a purpose, not yet reached; "will meet to sign it" is as sure as the
     * meeting */
    bool ahead = eng_says(z, verb->modal) & ENG_SAYS_FUTURE;
    bool reached = !known && !ahead && is_reached(z, c, parent);
    hold.reached = reached;
    hold.purpose = !known && !ahead && !reached;
    return hold;
}

/* "while in Oman to attend the summit, he said", "is in the region to meet its kings": who is there
 * for it does it. */
static bool is_there(const eng_analysis *z, const eng_clause *c) {
    static const char *const lands[] = {"region", "country", "city", "capital", "area", NULL};
    static const char *const asked[] = {"invitation", "request", "behest", NULL};
    uint32_t i = c->verb;
    if (i >= 4 && z->chunks[i - 2].kind == 'f' && eng_lemma_among(z, z->chunks[i - 1].lemma, asked))
        i -= 2; /* is in Oman at its invitation to help it */
    if (i < 2 || z->chunks[i - 1].kind != 'N' || z->chunks[i - 2].kind != 'f') return false;
    bool in = eng_token_lemma_is(z, z->chunks[i - 2].first, "in") ||
              eng_token_lemma_is(z, z->chunks[i - 2].first, "at");
    bool place = z->article->tokens[z->chunks[i - 1].head].mention >= 0 ||
                 eng_lemma_among(z, z->chunks[i - 1].lemma, lands);
    if (!in || !place) return false;
    if (i == 2 || z->chunks[i - 3].sentence != c->sentence) return true;
    const eng_chunk *before = &z->chunks[i - 3];
    bool is = before->kind == 'F' && (before->verb & ENG_VG_COPULA) && before->modal == 0 &&
              !(before->verb & ENG_VG_NEGATED) && eng_lemma_is(z, before->lemma, "be");
    return is || (before->kind == 'J' && eng_token_lemma_is(z, before->first, "while"));
}

/* "wept when asked to leave": a bare participle behind the conjunction, which is no clause. */
static bool when_asked(const eng_analysis *z, const eng_clause *c) {
    uint32_t i = c->verb;
    return i >= 2 && strchr("RYP", z->chunks[i - 1].kind) && z->chunks[i - 2].kind == 'J' &&
           z->chunks[i - 2].sentence == c->sentence &&
           strchr("yu", z->article->tokens[z->chunks[i - 1].head].cls) &&
           (c->parent < 0 || z->clauses[c->parent].verb + 1 < i);
}

eng_hold eng_of_infinitive(const eng_analysis *z, const eng_clause *c) {
    eng_hold hold = {0};
    if (when_asked(z, c)) return eng_governs(z, z->chunks[c->verb - 1].lemma, false);
    if (c->verb > 0 && z->chunks[c->verb - 1].kind == 'k' &&
        eng_token_lemma_is(z, z->chunks[c->verb - 1].first, "yet")) {
        hold.aux = ENG_AUX_NEGATION; /* has yet to leave */
        return hold;
    }
    if (is_there(z, c)) return hold;
    if (c->parent >= 0) return of_infinitive(z, c);
    if (!before_infinitive(z, c, &hold)) hold.aux = ENG_AUX_HYPOTHETICAL;
    return hold;
}
