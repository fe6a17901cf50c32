#include "grammar/analysis.h"

#include <string.h>

/* Building clauses from the clause grammar's captures. The codes: '[' with the kind in `first`
 * begins a clause and ']' ends it; 'v' verb group, 's' subject, 'o' object, 'p' preposition before
 * the next 'n' noun phrase, 'k' a word that marks the clause. */

enum { DEPTH_MAX = 64 };

typedef struct builder {
    eng_analysis *z;
    int32_t stack[DEPTH_MAX]; /* open clauses; -1 for one that has no verb yet is never kept */
    int depth;
    int beyond; /* clauses open below the deepest that is kept; what they hold is left out */
    uint32_t preposition;
    uint32_t auxiliary; /* chunk, where `helped` */
    bool helped;        /* an auxiliary came that stands apart from its verb */
} builder;

static eng_phrase phrase_of(const eng_analysis *z, const eng_capture *c) {
    return (eng_phrase){z->shape_chunk[c->first], z->shape_chunk[c->last - 1] + 1};
}

static uint32_t lemma_at(const eng_analysis *z, const eng_capture *c) {
    return z->article->tokens[z->chunks[z->shape_chunk[c->first]].first].lemma;
}

static eng_clause *current(builder *b) {
    return b->depth > 0 ? &b->z->clauses[b->stack[b->depth - 1]] : NULL;
}

/* The clause before at the top of the same sentence, on which a loose participle hangs. */
static int32_t clause_before(const eng_analysis *z, uint32_t sentence) {
    for (size_t i = z->clause_count; i-- > 0;) {
        if (z->clauses[i].sentence != sentence) return -1;
        if (z->clauses[i].parent < 0) return (int32_t)i;
    }
    return -1;
}

/* "Fatah and other groups, which attacked": all of them did. */
static eng_phrase with_others(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    bool joined = chunk >= 2 && z->chunks[chunk - 1].kind == 'c' &&
                  z->chunks[chunk - 2].kind == 'N' && z->chunks[chunk - 2].sentence == c->sentence;
    for (uint32_t i = c->first; joined && i < c->head; i++)
        if (strcmp(eng_lexicon_lemma_text(z->lexicon, z->article->tokens[i].lemma), "other") == 0)
            return (eng_phrase){chunk - 2, chunk + 1};
    return (eng_phrase){chunk, chunk + 1};
}

/* The noun phrase right before a relative or participle, on which it hangs: "the raid on the camp,
 * led by rebels" was led, not the camp. */
static eng_phrase noun_before(const eng_analysis *z, uint32_t chunk, bool participle) {
    uint32_t sentence = z->chunks[chunk].sentence;
    bool apart = participle && chunk > 0 && z->chunks[chunk - 1].kind == ',';
    for (uint32_t i = chunk; i-- > 0 && z->chunks[i].sentence == sentence;) {
        const eng_chunk *c = &z->chunks[i];
        int32_t mention = z->article->tokens[c->head].mention;
        bool place = mention >= 0 && z->article->mentions[mention].role == ENG_PLACE;
        bool inner = apart && i > 1 && strchr("tobf", z->chunks[i - 1].kind) &&
                     z->chunks[i - 2].kind == 'N' && z->chunks[i - 2].sentence == sentence;
        if (c->kind == 'N' && !place && !inner) return with_others(z, i);
        if (c->kind != 'N' && !strchr(",aTtobfS", z->chunks[i].kind)) break;
    }
    return (eng_phrase){0, 0};
}

static bool is_named(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    return c->kind == 'N' && z->article->tokens[c->head].mention >= 0;
}

static bool is_person(const eng_analysis *z, uint32_t chunk) {
    int32_t mention = z->article->tokens[z->chunks[chunk].head].mention;
    return mention >= 0 && z->article->mentions[mention].person != ENG_NO_ENTITY;
}

/* "Iran, Russia sign deal": at the head of a sentence a comma between two names stands for "and".
 */
static eng_phrase with_name_before(const eng_analysis *z, eng_phrase subject) {
    uint32_t i = subject.first;
    bool two = i >= 2 && is_named(z, i) && is_named(z, i - 2) && z->chunks[i - 1].kind == ',' &&
               is_person(z, i) == is_person(z, i - 2) && /* "Mr. Kirby, Israel has attacked" */
               z->chunks[i - 2].sentence == z->chunks[i].sentence &&
               (i == 2 || z->chunks[i - 3].sentence != z->chunks[i].sentence);
    /* "Egypt, Macron said, has left": he alone says so */
    uint32_t after = subject.last;
    bool aside = after + 1 < z->chunk_count && z->chunks[after].kind == 'R' &&
                 strchr(",T", z->chunks[after + 1].kind) &&
                 z->chunks[after + 1].sentence == z->chunks[i].sentence;
    return two && !aside ? (eng_phrase){i - 2, subject.last} : subject;
}

/* "the meeting that Russia skipped", not "said that", "told the king that", "the claim that". */
static bool is_relative(const eng_analysis *z, int32_t parent, uint32_t chunk) {
    if (parent < 0 || chunk < 1 || z->chunks[chunk].kind != 'h') return false;
    const eng_chunk *noun = &z->chunks[chunk - 1];
    if (noun->kind != 'N' || noun->sentence != z->chunks[chunk].sentence || noun->lemma == 0)
        return false;
    if (strchr("RVQ", z->chunks[z->clauses[parent].verb].kind)) return false;
    const eng_lemma *l = &z->lexicon->lemmas[noun->lemma];
    unsigned things = ENG_NOUN_MEETING | ENG_NOUN_ALLIANCE | ENG_NOUN_COUNTRY | ENG_NOUN_GROUP;
    return (l->noun_tags & things) && !(l->noun_tags & ENG_NOUN_STATEMENT);
}

static bool begin(builder *b, const eng_capture *c) {
    eng_analysis *z = b->z;
    uint32_t chunk = z->shape_chunk[c->last];
    if (chunk >= z->chunk_count) return false;
    uint32_t sentence = z->chunks[chunk].sentence;
    int32_t parent = b->depth > 0 ? b->stack[b->depth - 1] : -1;
    bool loose = parent < 0 && c->first != ENG_CLAUSE_MAIN && c->first != ENG_CLAUSE_SUBORDINATE;
    if (loose) parent = clause_before(z, sentence);
    if (c->first == ENG_CLAUSE_MAIN) parent = -1; /* "the rockets, Israel said, were fired" */
    z->clauses[z->clause_count] = (eng_clause){
        .kind = (eng_clause_kind)c->first, .parent = parent, .sentence = sentence, .verb = chunk};
    bool relative = c->first == ENG_CLAUSE_COMPLEMENT && is_relative(z, parent, chunk);
    if (relative) z->clauses[z->clause_count].kind = ENG_CLAUSE_RELATIVE;
    if (relative || c->first == ENG_CLAUSE_RELATIVE || c->first == ENG_CLAUSE_PARTICIPLE)
        z->clauses[z->clause_count].noun = noun_before(z, chunk, c->first == ENG_CLAUSE_PARTICIPLE);
    b->stack[b->depth++] = (int32_t)z->clause_count++;
    b->preposition = 0;
    return true;
}

/* The verbs after which a speaker can stand: ", said the minister". */
static bool can_follow_quote(const eng_analysis *z, uint32_t lemma) {
    static const char *const verbs[] = {"say",     "add",   "announce", "declare",     "report",
                                        "write",   "argue", "explain",  "insist",      "claim",
                                        "state",   "ask",   "warn",     "acknowledge", "conclude",
                                        "confirm", "note",  "tell",     "tweet",       NULL};
    for (int i = 0; verbs[i] != NULL; i++)
        if (strcmp(verbs[i], eng_lexicon_lemma_text(z->lexicon, lemma)) == 0) return true;
    return false;
}

/* The subject as written. After its verb stands only who is quoted; before an infinitive only who
 * can plan to do it, as headlines say: "Iran to leave NATO". */
static void take_subject(const eng_analysis *z, eng_clause *clause, eng_phrase subject) {
    const eng_chunk *verb = &z->chunks[clause->verb];
    bool inverted = clause->kind == ENG_CLAUSE_MAIN && clause->verb < subject.first;
    if (inverted && !can_follow_quote(z, verb->lemma)) return;
    clause->subject = inverted ? subject : with_name_before(z, subject);
    clause->own_subject = true;
}

/* "Iran to leave NATO", as headlines say it: he will do it. */
static void plan(eng_analysis *z, eng_clause *clause) {
    eng_chunk *verb = &z->chunks[clause->verb];
    if (!strchr("IV", verb->kind) || !clause->own_subject) return;
    const eng_chunk *who = &z->chunks[clause->subject.last - 1];
    unsigned tags = who->lemma ? z->lexicon->lemmas[who->lemma].noun_tags : 0;
    bool named = z->article->tokens[who->head].mention >= 0;
    if (named || (tags & (ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_TITLE))) {
        verb->modal = eng_lexicon_lemma(z->lexicon, "will", 4);
        return;
    }
    clause->kind = ENG_CLAUSE_INFINITIVE; /* "Iran's plan to leave", "a chance to leave" */
    clause->subject = (eng_phrase){0, 0};
    clause->own_subject = false;
}

/* "has not, as of Monday, left": what the auxiliary says goes to its verb. */
static void help(builder *b, eng_clause *clause) {
    if (!b->helped) return;
    const eng_chunk *auxiliary = &b->z->chunks[b->auxiliary];
    eng_chunk *verb = &b->z->chunks[clause->verb];
    b->helped = false;
    if (!(auxiliary->verb & ENG_VG_COPULA)) { /* a verb of its own */
        clause->verb = b->auxiliary;
        return;
    }
    verb->verb |= auxiliary->verb & ENG_VG_NEGATED;
    if (verb->modal == 0) verb->modal = auxiliary->modal;
    bool be = b->z->article->tokens[auxiliary->head].cls == 'I';
    bool participle = strchr("yu", b->z->article->tokens[verb->head].cls) != NULL;
    if (be && participle) verb->verb |= ENG_VG_PASSIVE;
    if (!be && verb->kind == 'P') verb->verb &= ~ENG_VG_PASSIVE;
}

static void add_argument(builder *b, eng_clause *clause, const eng_capture *c) {
    if (clause->argument_count < ENG_ARGUMENTS_MAX)
        clause->arguments[clause->argument_count++] =
            (eng_argument){b->preposition, phrase_of(b->z, c)};
    b->preposition = 0;
}

/* "announced a deal reached in May": no one says that a deal reached; it was reached. */
static void unreport(eng_analysis *z, eng_clause *clause) {
    static const char *const saying[] = {"say",  "think", "believe", "know",   "claim",  "hear",
                                         "tell", "feel",  "fear",    "hope",   "admit",  "argue",
                                         "add",  "note",  "warn",    "report", "insist", NULL};
    if (clause->kind != ENG_CLAUSE_COMPLEMENT || clause->parent < 0 || !clause->own_subject) return;
    eng_clause *parent = &z->clauses[clause->parent];
    eng_chunk *verb = &z->chunks[clause->verb];
    const eng_chunk *who = &z->chunks[clause->subject.last - 1];
    bool bare = (verb->kind == 'Y' || verb->kind == 'R') &&
                parent->verb + 1 == clause->subject.first && clause->subject.last <= clause->verb &&
                clause->verb + 1 < z->chunk_count &&
                strchr("tobf", z->chunks[clause->verb + 1].kind);
    unsigned tags = who->lemma ? z->lexicon->lemmas[who->lemma].noun_tags : 0;
    bool agent = z->article->tokens[who->head].cls != 'n' ||
                 (tags & (ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_TITLE | ENG_NOUN_COUNTRY));
    /* "is a group backed by Iran" */
    bool is = (z->chunks[parent->verb].verb & ENG_VG_COPULA) &&
              z->article->tokens[z->chunks[parent->verb].head].cls == 'I';
    if (!bare || (agent && !is) || (verb->kind == 'R' && !is)) return;
    const char *said = eng_lexicon_lemma_text(z->lexicon, z->chunks[parent->verb].lemma);
    for (int i = 0; saying[i] != NULL; i++)
        if (strcmp(said, saying[i]) == 0) return;
    if (parent->argument_count < ENG_ARGUMENTS_MAX)
        parent->arguments[parent->argument_count++] = (eng_argument){0, clause->subject};
    clause->kind = ENG_CLAUSE_PARTICIPLE;
    clause->noun = noun_before(z, clause->verb, true);
    clause->own_subject = false;
    verb->verb |= ENG_VG_PASSIVE;
}

static bool take(builder *b, const eng_capture *c) {
    if (b->beyond > 0 || (c->code == '[' && b->depth == DEPTH_MAX)) {
        b->beyond += c->code == '[' ? 1 : c->code == ']' ? -1 : 0;
        return true;
    }
    if (c->code == '[') return begin(b, c);
    eng_clause *clause = current(b);
    if (clause == NULL) return false;
    if (c->code == ']') {
        clause->last = b->z->shape_chunk[c->first];
        unreport(b->z, clause);
        b->depth--;
        return true;
    }
    if (c->last <= c->first) return false;
    switch (c->code) {
    case 'v':
        clause->verb = b->z->shape_chunk[c->first];
        if (clause->kind == ENG_CLAUSE_PARTICIPLE)
            b->z->chunks[clause->verb].verb |= ENG_VG_PASSIVE;
        if (clause->kind == ENG_CLAUSE_MAIN) plan(b->z, clause);
        help(b, clause);
        break;
    case 'a':
        b->auxiliary = b->z->shape_chunk[c->first];
        b->helped = true;
        break;
    case 's':
        take_subject(b->z, clause, phrase_of(b->z, c));
        break;
    case 'o':
    case 'n':
        add_argument(b, clause, c);
        break;
    case 'p':
        b->preposition = lemma_at(b->z, c);
        break;
    case 'k':
        clause->marker = lemma_at(b->z, c);
        break;
    default:
        return false;
    }
    return true;
}

static bool has_phrase(eng_phrase p) {
    return p.last > p.first;
}

static eng_phrase first_object(const eng_clause *clause) {
    for (uint32_t i = 0; i < clause->argument_count; i++)
        if (clause->arguments[i].preposition == 0) return clause->arguments[i].phrase;
    return (eng_phrase){0, 0};
}

/* "made a promise to leave", "borrowed money to leave": what can't act does not do the infinitive.
 */
static bool can_act(const eng_analysis *z, eng_phrase p) {
    const eng_chunk *c = &z->chunks[p.last - 1];
    if (p.last > p.first + 1 || z->article->tokens[c->head].mention >= 0 || c->lemma == 0)
        return true;
    const eng_lemma *l = &z->lexicon->lemmas[c->lemma];
    unsigned agents = ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_ALLIANCE | ENG_NOUN_COUNTRY;
    unsigned things = ENG_NOUN_MONEY | ENG_NOUN_STATEMENT | ENG_NOUN_TIME | ENG_NOUN_RELATION |
                      ENG_NOUN_WEAPON | ENG_NOUN_MEETING;
    if (l->noun_tags & agents) return true;
    static const char *const laws[] = {"law",        "bill",   "decree",     "legislation",
                                       "resolution", "motion", "referendum", NULL};
    const char *name = eng_lexicon_lemma_text(z->lexicon, c->lemma);
    for (int i = 0; laws[i] != NULL; i++)
        if (strcmp(laws[i], name) == 0) return false; /* passed a law to leave */
    return !(l->event || l->says || (l->noun_tags & things));
}

/* "staged a drill to warn Iran", "opened a series of talks to end it": after a verb that sends
 * nobody to do anything, a thing does not do the infinitive either. */
static bool is_thing(const eng_analysis *z, eng_phrase p) {
    const eng_chunk *c = &z->chunks[p.first];
    while (c->kind == 'O' && c < &z->chunks[p.last - 1])
        c++;
    bool list = false;
    for (uint32_t i = p.first; i < p.last; i++)
        list |= z->chunks[i].kind == 'c';
    unsigned agents =
        ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_ALLIANCE | ENG_NOUN_COUNTRY | ENG_NOUN_TITLE;
    if (list || z->article->tokens[c->head].cls != 'n' || c->lemma == 0) return false;
    const eng_lemma *l = &z->lexicon->lemmas[c->lemma];
    return !(l->noun_tags & agents) && l->sector == 0;
}

/* "met him to discuss it", "bombed it to end the war": what follows is what the subject is after.
 */
static bool for_own_ends(const eng_analysis *z, uint32_t verb) {
    static const char *const verbs[] = {"meet",   "visit",  "host",     "telephone", "phone",
                                        "attend", "greet",  "receive",  "attack",    "bomb",
                                        "invade", "strike", "blockade", "occupy",    "enter",
                                        "join",   "leave",  "seize",    NULL};
    const char *word = eng_lexicon_lemma_text(z->lexicon, verb);
    for (int i = 0; verbs[i] != NULL; i++)
        if (strcmp(word, verbs[i]) == 0) return true;
    return false;
}

/* Who does the infinitive: "urge X to leave": X; "agree to leave": the subject; "X was urged to
 * leave": X. */
static eng_phrase controller(const eng_analysis *z, const eng_clause *parent, uint32_t infinitive) {
    const eng_chunk *verb = &z->chunks[parent->verb];
    unsigned tags = verb->lemma ? z->lexicon->lemmas[verb->lemma].verb_tags : 0;
    /* "Qatar became the first state to leave": it leaves */
    const char *is = eng_lexicon_lemma_text(z->lexicon, verb->lemma);
    static const char *const own[] = {"become", "join", "meet", "visit", NULL}; /* met it to sign */
    for (int i = 0; own[i] != NULL; i++)
        if (strcmp(is, own[i]) == 0) return parent->subject;
    if (verb->verb & ENG_VG_COPULA) return parent->subject;
    eng_phrase object = first_object(parent);
    bool by_object = (tags & ENG_VERB_OBJECT) || !(tags & ENG_VERB_SUBJECT);
    bool sends = (tags & ENG_VERB_OBJECT) || (has_phrase(object) && !is_thing(z, object));
    by_object &= !for_own_ends(z, verb->lemma);
    if (has_phrase(object) && by_object && sends && can_act(z, object) &&
        !(verb->verb & ENG_VG_PASSIVE))
        return object;
    /* "called on Egypt to return", "appealed to Egypt to return" */
    static const struct {
        const char *verb, *preposition;
    } pairs[] = {{"", "on"},         {"", "upon"},      {"appeal", "to"},
                 {"plead", "with"},  {"argue", "with"}, {"reason", "with"},
                 {"arrange", "for"}, {"signal", "to"},  {"cry", "to"}};
    for (uint32_t i = 0; i < parent->argument_count; i++) {
        const char *p = eng_lexicon_lemma_text(z->lexicon, parent->arguments[i].preposition);
        const char *v = eng_lexicon_lemma_text(z->lexicon, verb->lemma);
        bool near = parent->arguments[i].phrase.last == infinitive; /* "count on Egypt to" */
        for (size_t k = 0; k < sizeof pairs / sizeof *pairs; k++) {
            bool any = pairs[k].verb[0] == '\0';
            if (strcmp(p, pairs[k].preposition) != 0) continue;
            if (any ? near || (tags & ENG_VERB_OBJECT) : strcmp(v, pairs[k].verb) == 0)
                return parent->arguments[i].phrase;
        }
    }
    return parent->subject;
}

/* "Putin's decision to invade", "the decision of Nicaragua to break relations": who decides. */
static eng_phrase noun_controller(const eng_analysis *z, const eng_clause *clause) {
    uint32_t i = clause->verb;
    eng_phrase none = {0, 0};
    if (i > 2 && z->chunks[i - 1].kind == 'T') { /* "Oman's decision on Monday to leave" */
        i--;
        i -= strchr("fS", z->chunks[i - 1].kind) != NULL;
    }
    if (i == 0 || z->chunks[i - 1].kind != 'N') return none;
    uint32_t sentence = clause->sentence;
    uint32_t noun = i - 1;
    bool of = noun >= 2 && strchr("ob", z->chunks[noun - 1].kind) &&
              z->chunks[noun - 2].kind == 'N' && z->chunks[noun - 2].sentence == sentence;
    uint32_t act = of ? noun - 2 : noun;
    const eng_chunk *c = &z->chunks[act];
    if (z->article->tokens[c->head].mention >= 0) return none; /* the General Assembly */
    if (c->lemma == 0 || !(z->lexicon->lemmas[c->lemma].event || z->lexicon->lemmas[c->lemma].says))
        return none;
    if (of) return (eng_phrase){noun, noun + 1};
    if (act > 0 && z->chunks[act - 1].kind == 'O' && z->chunks[act - 1].sentence == sentence)
        return (eng_phrase){act - 1, act};
    for (uint32_t k = c->first; k < c->head; k++) /* "the US decision to leave" */
        if (z->article->tokens[k].mention >= 0 && strchr("EA", z->article->tokens[k].cls))
            return (eng_phrase){act, act + 1};
    return none;
}

/* "Accusing Iran of terrorism, Oman left": the subject of the main clause after it, or none. */
static eng_phrase subject_after(const eng_analysis *z, const eng_clause *clause) {
    size_t end, i = eng_sentence_clauses(z, clause->sentence, &end);
    uint32_t before = clause->verb;
    while (before > 0 && z->chunks[before - 1].sentence == clause->sentence &&
           strchr("tobfSNTa", z->chunks[before - 1].kind) && before + 4 > clause->verb)
        before--;
    /* "Summit opens: a day after pledging support, Oman left" */
    bool begins = before > 0 && strchr(":;", z->chunks[before - 1].kind) &&
                  z->chunks[before - 1].sentence == clause->sentence;
    bool front = (&z->clauses[i] == clause || begins) && clause->last < z->chunk_count;
    for (; front && i < end && z->chunks[clause->last].kind == ','; i++)
        if (z->clauses[i].own_subject && z->clauses[i].subject.first == clause->last + 1)
            return z->clauses[i].subject;
    return (eng_phrase){0, 0};
}

/* "calls for Egypt to return": who is named between the two, or none. */
static eng_phrase for_subject(const eng_analysis *z, const eng_clause *clause) {
    uint32_t i = clause->verb;
    bool named = i >= 2 && z->chunks[i - 1].kind == 'N' && z->chunks[i - 2].kind == 'f' &&
                 z->chunks[i - 2].sentence == clause->sentence;
    if (!named) return (eng_phrase){0, 0};
    uint32_t word = z->article->tokens[z->chunks[i - 2].first].lemma;
    bool found = strcmp(eng_lexicon_lemma_text(z->lexicon, word), "for") == 0;
    static const char *const going[] = {"leave", "head", "depart", "sail", "embark", "set", NULL};
    uint32_t verb = clause->parent >= 0 ? z->chunks[z->clauses[clause->parent].verb].lemma : 0;
    for (int k = 0; found && going[k] != NULL; k++) /* "left for Cairo to begin" */
        found = strcmp(eng_lexicon_lemma_text(z->lexicon, verb), going[k]) != 0;
    return found ? (eng_phrase){i - 1, i} : (eng_phrase){0, 0};
}

/* ", with Iran accusing Oman of ...", "the prospect of Iran leaving": who is named between the
 * preposition and the participle, or none. */
static eng_phrase with_subject(const eng_analysis *z, const eng_clause *clause) {
    uint32_t i = clause->verb;
    bool ing = clause->kind == ENG_CLAUSE_ING && !clause->marker && i >= 3 &&
               z->chunks[i - 1].kind == 'N' && z->chunks[i - 3].sentence == clause->sentence;
    if (ing && z->chunks[i - 2].kind == 'o' && z->chunks[i - 3].kind == 'N' &&
        z->chunks[i - 3].lemma && z->lexicon->lemmas[z->chunks[i - 3].lemma].says)
        return (eng_phrase){i - 1, i};
    bool named = ing && z->chunks[i - 2].kind == 'f' && z->chunks[i - 3].kind == ',';
    if (!named) return (eng_phrase){0, 0};
    uint32_t word = z->article->tokens[z->chunks[i - 2].first].lemma;
    bool found = strcmp(eng_lexicon_lemma_text(z->lexicon, word), "with") == 0;
    return found ? (eng_phrase){i - 1, i} : (eng_phrase){0, 0};
}

static bool preposition_is(const eng_analysis *z, uint32_t chunk, const char *const *words) {
    const char *word =
        eng_lexicon_lemma_text(z->lexicon, z->article->tokens[z->chunks[chunk].first].lemma);
    for (; *words != NULL; words++)
        if (strcmp(word, *words) == 0) return true;
    return false;
}

static bool is_lemma(const eng_analysis *z, uint32_t chunk, const char *word) {
    return strcmp(eng_lexicon_lemma_text(z->lexicon, z->chunks[chunk].lemma), word) == 0;
}

/* "a UN resolution", "an Iranian letter": what it says, its owner says. */
static bool is_owned_text(const eng_analysis *z, const eng_chunk *c) {
    if (c->lemma == 0) return false;
    bool text = (z->lexicon->lemmas[c->lemma].senses & ENG_SENSE_TEXT) ||
                (z->lexicon->lemmas[c->lemma].noun_tags & ENG_NOUN_STATEMENT);
    for (uint32_t i = c->first; text && i < c->head; i++)
        if (z->article->tokens[i].mention >= 0) return true;
    return false;
}

/* "forces operating in Gaza", "welcomed Sweden joining NATO", "opposition to Sweden joining": who
 * stands right before the -ing form does it, where he can. */
static eng_phrase ing_subject(const eng_analysis *z, const eng_clause *clause) {
    static const char *const words[] = {"of", "over", "about", "to", "despite", "on", NULL};
    uint32_t i = clause->verb;
    eng_phrase none = {0, 0};
    if (clause->kind != ENG_CLAUSE_ING || clause->marker || i == 0) return none;
    const eng_chunk *who = &z->chunks[i - 1];
    if (who->kind != 'N' || who->sentence != clause->sentence) return none;
    eng_phrase found = {i - 1, i};
    unsigned agents = ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_TITLE | ENG_NOUN_COUNTRY |
                      ENG_NOUN_WEAPON; /* rockets targeting Oman */
    if (z->article->tokens[who->head].cls == 'n') {
        unsigned tags = who->lemma ? z->lexicon->lemmas[who->lemma].noun_tags : 0;
        bool text = who->lemma && (z->lexicon->lemmas[who->lemma].senses & ENG_SENSE_TEXT);
        /* "vetoed a resolution condemning": who turns a text down does not say it */
        const eng_chunk *does =
            clause->parent >= 0 ? &z->chunks[z->clauses[clause->parent].verb] : NULL;
        bool refused =
            text && does && does->lemma &&
            ((z->lexicon->lemmas[does->lemma].says & (ENG_SAYS_REFUSAL | ENG_SAYS_NEGATION)) ||
             (z->lexicon->lemmas[does->lemma].verb_tags & ENG_VERB_FALSE));
        return ((tags & agents) && !text) || refused || is_owned_text(z, who) ? found : none;
    }
    if (z->article->tokens[who->head].mention < 0 || i < 2) return none;
    while (found.first >= 2 && strchr(",c", z->chunks[found.first - 1].kind) &&
           z->chunks[found.first - 2].kind == 'N' &&
           z->article->tokens[z->chunks[found.first - 2].head].mention >= 0)
        found.first -= 2; /* Finland and Sweden joining NATO */
    i = found.first + 1;
    if (i < 2) return none;
    const eng_chunk *before = &z->chunks[i - 2];
    if (before->sentence != clause->sentence) return none;
    /* "wrote to Oman asking it to leave": he who wrote asks */
    bool told = before->kind == 't' && i >= 3 && strchr("RVQ", z->chunks[i - 3].kind) != NULL &&
                strchr("GQ", z->chunks[clause->verb].kind) != NULL && !is_lemma(z, i - 3, "object");
    if (told) return none;
    if (strchr("tof", before->kind)) return preposition_is(z, i - 2, words) ? found : none;
    bool judged = before->lemma && strchr("FRYVIGQ", before->kind) &&
                  (z->lexicon->lemmas[before->lemma].senses & ENG_SENSE_JUDGE);
    return judged ? found : none;
}

/* "Oman ready to leave NATO", as headlines say it: the noun phrase before the adjective. */
static eng_phrase ready_subject(const eng_analysis *z, const eng_clause *clause) {
    uint32_t i = clause->verb;
    bool found = clause->kind == ENG_CLAUSE_INFINITIVE && i >= 2 && z->chunks[i - 1].kind == 'a' &&
                 z->chunks[i - 2].kind == 'N' && z->chunks[i - 2].sentence == clause->sentence;
    return found ? (eng_phrase){i - 2, i - 1} : (eng_phrase){0, 0};
}

/* "warned Iran against attacking", "warned against meddling or attacking": it is not he who warns
 * that would do it. */
static bool warned_of(const eng_analysis *z, const eng_clause *clause, const eng_clause *parent) {
    static const char *const verbs[] = {"warn", "caution", "advise", NULL};
    if (clause->kind != ENG_CLAUSE_ING || z->chunks[clause->verb - 1].kind == ',') return false;
    const char *verb = eng_lexicon_lemma_text(z->lexicon, z->chunks[parent->verb].lemma);
    for (int i = 0; verbs[i] != NULL; i++)
        if (strcmp(verb, verbs[i]) == 0) return true;
    return false;
}

/* "Modi is a nationalist, who has vowed": what the clause above says of its subject. */
static bool is_predicate(const eng_analysis *z, const eng_clause *clause) {
    bool behind = clause->kind == ENG_CLAUSE_RELATIVE || clause->kind == ENG_CLAUSE_PARTICIPLE;
    if (!behind || clause->parent < 0) return false;
    const eng_clause *parent = &z->clauses[clause->parent];
    const eng_chunk *verb = &z->chunks[parent->verb];
    bool is = (verb->verb & ENG_VG_COPULA) && z->article->tokens[verb->head].cls == 'I';
    eng_phrase object = first_object(parent);
    /* "it was the king who signed" */
    uint32_t who = z->chunks[parent->subject.first].first;
    if (strcmp(eng_lexicon_lemma_text(z->lexicon, z->article->tokens[who].lemma), "it") == 0)
        return false;
    /* "one of the states that signed": each of them did */
    bool same = has_phrase(object) && object.first <= clause->noun.first &&
                clause->noun.first < object.last && clause->noun.last > clause->noun.first;
    for (uint32_t i = 0; is && !same && i < parent->argument_count; i++) {
        eng_phrase among = parent->arguments[i].phrase;
        const char *p = eng_lexicon_lemma_text(z->lexicon, parent->arguments[i].preposition);
        if (strcmp(p, "among") == 0 && among.first == clause->noun.first) return true;
    }
    return is && same && strchr("niq", z->article->tokens[z->chunks[object.first].head].cls);
}

/* "in the process of leaving", "on the verge of leaving": a plain noun behind a preposition does
 * not do it. */
static bool stage_of(const eng_analysis *z, uint32_t noun) {
    unsigned agents =
        ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_TITLE | ENG_NOUN_COUNTRY | ENG_NOUN_ALLIANCE;
    const eng_chunk *c = &z->chunks[noun];
    bool plain = z->article->tokens[c->head].cls == 'n' && c->lemma != 0 &&
                 !(z->lexicon->lemmas[c->lemma].noun_tags & agents);
    return plain && noun > 0 && strchr("tfS", z->chunks[noun - 1].kind) != NULL &&
           z->chunks[noun - 1].sentence == c->sentence;
}

/* "took the step of leaving", "its policy of attacking": whoever's it is does it, not the step. */
static bool is_deed(const eng_analysis *z, uint32_t noun) {
    static const char *const deeds[] = {
        "step",   "move", "act", "measure", "policy",  "practice", "habit",  "strategy", "tactic",
        "course", "goal", "aim", "task",    "purpose", "idea",     "charge", "risk",     NULL};
    const eng_chunk *c = &z->chunks[noun];
    const char *name = eng_lexicon_lemma_text(z->lexicon, c->lemma);
    for (int i = 0; c->lemma && deeds[i] != NULL; i++)
        if (strcmp(deeds[i], name) == 0) return true;
    return false;
}

/* By whom a passive says that it was done; or none. */
static eng_phrase by_agent(const eng_analysis *z, const eng_clause *clause) {
    for (uint32_t i = 0; i < clause->argument_count; i++)
        if (strcmp(eng_lexicon_lemma_text(z->lexicon, clause->arguments[i].preposition), "by") == 0)
            return clause->arguments[i].phrase;
    return (eng_phrase){0, 0};
}

/* "sent Iran troops in order to leave": it is not Iran that leaves. */
static bool in_order(const eng_analysis *z, const eng_clause *clause) {
    uint32_t i = clause->verb;
    if (i < 2 || z->chunks[i - 1].kind != 'N' || z->chunks[i - 2].kind != 'f') return false;
    const char *name = eng_lexicon_lemma_text(z->lexicon, z->chunks[i - 1].lemma);
    return z->chunks[i - 1].lemma && strcmp(name, "order") == 0 &&
           z->chunks[i - 1].last == z->chunks[i - 1].first + 1;
}

/* "It was praised by Macron, saying that Egypt left": he says so. */
static bool agent_says(const eng_analysis *z, const eng_clause *clause, const eng_clause *parent) {
    uint32_t lemma = z->chunks[clause->verb].lemma;
    return clause->kind == ENG_CLAUSE_ING && !clause->marker && clause->verb > parent->verb &&
           (z->chunks[parent->verb].verb & ENG_VG_PASSIVE) && lemma &&
           (z->lexicon->lemmas[lemma].verb_tags & ENG_VERB_REPORT) &&
           has_phrase(by_agent(z, parent));
}

/* "Macron said Oman was poor, adding that Egypt left": he adds it. */
static bool adds(const eng_analysis *z, const eng_clause *clause, const eng_clause *parent) {
    if (clause->kind != ENG_CLAUSE_ING || clause->marker || clause->verb == 0 ||
        z->chunks[clause->verb - 1].kind != ',' || parent->kind != ENG_CLAUSE_COMPLEMENT ||
        parent->parent < 0)
        return false;
    const char *name = eng_lexicon_lemma_text(z->lexicon, z->chunks[clause->verb].lemma);
    return strcmp(name, "add") == 0 || strcmp(name, "say") == 0 || strcmp(name, "note") == 0;
}

/* "Reuters quoted the minister as saying": the minister says so. */
static bool cited_as(const eng_analysis *z, const eng_clause *clause, const eng_clause *parent) {
    const eng_chunk *verb = &z->chunks[parent->verb];
    const char *name = eng_lexicon_lemma_text(z->lexicon, verb->lemma);
    return clause->kind == ENG_CLAUSE_ING && !(verb->verb & ENG_VG_PASSIVE) && clause->marker &&
           strcmp(eng_lexicon_lemma_text(z->lexicon, clause->marker), "as") == 0 &&
           (strcmp(name, "quote") == 0 || strcmp(name, "cite") == 0) &&
           has_phrase(first_object(parent));
}

/* "took steps, including leaving": the subject does it; not "discussed ways, including leaving",
 * nor "denounced Iran for its policies, including arming Oman". */
static bool takes_steps(const eng_analysis *z, const eng_clause *clause) {
    static const char *const steps[] = {"step",     "measure",  "action",  "move",
                                        "response", "sanction", "penalty", NULL};
    if (clause->parent < 0 || clause->verb < 2) return false;
    if (strchr("RVQ", z->chunks[z->clauses[clause->parent].verb].kind) != NULL) return false;
    uint32_t noun = clause->verb - 2;
    if (z->chunks[noun].kind == ',' && noun > 0) noun--;
    for (int i = 0; steps[i] != NULL; i++)
        if (z->chunks[noun].kind == 'N' && is_lemma(z, noun, steps[i])) return true;
    return false;
}

/* Clauses without a subject of their own take it from where English takes it. */
static void inherit(eng_analysis *z, eng_clause *clause) {
    if (clause->own_subject) return;
    if (clause->kind == ENG_CLAUSE_RELATIVE || clause->kind == ENG_CLAUSE_PARTICIPLE) {
        if (is_predicate(z, clause))
            clause->subject = z->clauses[clause->parent].subject;
        else if (has_phrase(clause->noun))
            clause->subject = clause->noun;
        else if (clause->parent >= 0)
            clause->subject = z->clauses[clause->parent].subject;
        else /* "Condemned by Oman, Iran left" */
            clause->subject = subject_after(z, clause);
        return;
    }
    if (clause->kind == ENG_CLAUSE_INFINITIVE) {
        clause->subject = for_subject(z, clause);
        if (has_phrase(clause->subject)) return;
        clause->subject = noun_controller(z, clause);
        if (has_phrase(clause->subject)) return;
        if (in_order(z, clause) && clause->parent >= 0) {
            clause->subject = z->clauses[clause->parent].subject;
            return;
        }
    }
    clause->subject = with_subject(z, clause);
    if (has_phrase(clause->subject)) return;
    clause->subject = ing_subject(z, clause);
    if (has_phrase(clause->subject)) return;
    if (clause->parent >= 0 && clause->kind == ENG_CLAUSE_ING) {
        clause->subject = subject_after(z, clause);
        if (has_phrase(clause->subject)) return;
    }
    const char *marker = eng_lexicon_lemma_text(z->lexicon, clause->marker);
    if (clause->kind == ENG_CLAUSE_ING && strcmp(marker, "including") == 0 &&
        !takes_steps(z, clause))
        return;
    if (clause->parent < 0) {
        clause->subject = subject_after(z, clause);
        if (!has_phrase(clause->subject)) clause->subject = ready_subject(z, clause);
        return;
    }
    const eng_clause *parent = &z->clauses[clause->parent];
    if (clause->kind == ENG_CLAUSE_INFINITIVE) {
        /* "the plan by farmers to leave angered Oman": what comes later controls nothing */
        clause->subject =
            clause->verb < parent->verb ? parent->subject : controller(z, parent, clause->verb);
    } else if (agent_says(z, clause, parent)) {
        clause->subject = by_agent(z, parent);
    } else if (adds(z, clause, parent)) {
        clause->subject = z->clauses[parent->parent].subject;
    } else if (cited_as(z, clause, parent)) {
        clause->subject = first_object(parent);
    } else if (warned_of(z, clause, parent)) {
        clause->subject = first_object(parent);
    } else if (clause->kind == ENG_CLAUSE_ING && clause->marker && clause->verb >= 2) {
        /* "accuse it of supporting", "criticism of Iran for backing": who is named before does it
         */
        const char *p = eng_lexicon_lemma_text(z->lexicon, clause->marker);
        bool by_noun = strcmp(p, "of") == 0 || strcmp(p, "from") == 0 || strcmp(p, "for") == 0;
        const eng_chunk *before = &z->chunks[clause->verb - 2];
        eng_phrase noun = {clause->verb - 2, clause->verb - 1};
        eng_phrase agent = by_agent(z, parent);
        bool role = parent->kind == ENG_CLAUSE_PARTICIPLE && strcmp(p, "in") == 0;
        if (role && has_phrase(agent)) { /* "the role played by Oman in ending the war" */
            clause->subject = agent;
            return;
        }
        /* "was accused by Iran of attacking": it is not Iran that attacks */
        bool agents = clause->verb >= 3 && z->chunks[clause->verb - 3].kind == 'b';
        /* "Oman, which Iran accuses of attacking": Oman does */
        bool asked = parent->kind == ENG_CLAUSE_RELATIVE && parent->own_subject && by_noun;
        if (asked && has_phrase(parent->noun) && !has_phrase(first_object(parent))) {
            clause->subject = parent->noun;
            return;
        }
        /* "offered Oman the chance of leaving": Oman leaves */
        eng_phrase offered = first_object(parent);
        if (strcmp(p, "of") == 0 && has_phrase(offered) && before->kind == 'N' &&
            offered.last <= clause->verb - 2 && can_act(z, offered)) {
            clause->subject = offered;
            return;
        }
        by_noun = by_noun && !agents && before->kind == 'N' &&
                  before->sentence == clause->sentence && can_act(z, noun) &&
                  !(strcmp(p, "of") == 0 && stage_of(z, noun.first));
        if (by_noun && strcmp(p, "of") == 0 && is_deed(z, noun.first)) {
            bool whose = noun.first > 0 && z->chunks[noun.first - 1].kind == 'O';
            clause->subject = whose ? (eng_phrase){noun.first - 1, noun.first} : parent->subject;
            return;
        }
        clause->subject = by_noun ? noun : parent->subject;
    } else {
        clause->subject = parent->subject;
    }
}

/* "was armed and trained by Iran": the auxiliary of the first verb serves the second. */
static void share_passive(eng_analysis *z, const eng_clause *clause) {
    if (clause->kind != ENG_CLAUSE_COORDINATED || clause->parent < 0) return;
    const eng_chunk *first = &z->chunks[z->clauses[clause->parent].verb];
    eng_chunk *second = &z->chunks[clause->verb];
    bool bare = second->first == second->head && second->modal == 0;
    bool participle = strchr("yu", z->article->tokens[second->head].cls) != NULL;
    bool active = has_phrase(first_object(clause));
    if (bare && participle && !active && (first->verb & ENG_VG_PASSIVE))
        second->verb |= ENG_VG_PASSIVE;
}

/* Makes room for so many clauses more, as reserve does in chunks.c. */
static bool reserve(eng_analysis *z, size_t more) {
    size_t room = z->clause_count + more;
    if (room <= z->clause_room) return true;
    room += z->clause_count;
    eng_clause *clauses = eng_arena_alloc(&z->arena, room * sizeof *clauses);
    if (clauses == NULL) return false;
    if (z->clause_count > 0) memcpy(clauses, z->clauses, z->clause_count * sizeof *clauses);
    z->clauses = clauses;
    z->clause_room = room;
    return true;
}

/* "Chad, with which Iran cut ties": what the preposition stands before is an argument of the
 * relative clause. */
static void take_relative(const eng_analysis *z, eng_clause *clause) {
    if (clause->kind != ENG_CLAUSE_RELATIVE || !clause->own_subject || !has_phrase(clause->noun))
        return;
    uint32_t which = clause->subject.first;
    while (which > clause->noun.last && z->chunks[which - 1].kind != 'w')
        which--;
    if (which < clause->noun.last + 2 || clause->argument_count == ENG_ARGUMENTS_MAX) return;
    const eng_chunk *before = &z->chunks[which - 2];
    static const char *const words[] = {"which", "whom", NULL}; /* not: of what they wanted */
    if (!strchr("tbfS", before->kind) || before->sentence != clause->sentence ||
        !preposition_is(z, which - 1, words))
        return;
    clause->arguments[clause->argument_count++] =
        (eng_argument){z->article->tokens[before->first].lemma, clause->noun};
}

/* "said that Iran left, and urged Oman to stay": behind a comma a second verb of saying goes with
 * the first, not with what is said. */
static void reattach(const eng_analysis *z, eng_clause *clause) {
    if (clause->kind != ENG_CLAUSE_COORDINATED || clause->parent < 0 || clause->verb < 2) return;
    const eng_clause *said = &z->clauses[clause->parent];
    bool comma = z->chunks[clause->verb - 1].kind == 'c' && z->chunks[clause->verb - 2].kind == ',';
    if (!comma || said->kind != ENG_CLAUSE_COMPLEMENT || said->parent < 0) return;
    const eng_chunk *says = &z->chunks[z->clauses[said->parent].verb];
    const eng_chunk *verb = &z->chunks[clause->verb], *inner = &z->chunks[said->verb];
    bool same = z->article->tokens[verb->head].cls == z->article->tokens[says->head].cls &&
                verb->modal == says->modal && inner->kind != 'R';
    if (verb->kind == 'R' && says->kind == 'R' && same) clause->parent = said->parent;
}

bool eng_analysis_clauses(eng_analysis *z, const eng_capture *captures, size_t count) {
    size_t more = 0, before = z->clause_count;
    for (size_t i = 0; i < count; i++) {
        bool clause = captures[i].code == '[';
        more += clause;
        if ((!clause && captures[i].first >= z->shape.size) || captures[i].last > z->shape.size)
            return false;
    }
    if (!reserve(z, more)) return false;
    builder b = {.z = z};
    for (size_t i = 0; i < count; i++)
        if (!take(&b, &captures[i])) return false;
    for (size_t i = before; i < z->clause_count; i++) {
        eng_range *range = &z->sentence_clauses[z->clauses[i].sentence];
        if (range->last == range->first) range->first = (uint32_t)i;
        range->last = (uint32_t)i + 1;
    }
    for (size_t i = before; i < z->clause_count; i++)
        reattach(z, &z->clauses[i]);
    for (size_t i = before; i < z->clause_count; i++)
        take_relative(z, &z->clauses[i]);
    for (size_t i = before; i < z->clause_count; i++)
        inherit(z, &z->clauses[i]);
    for (size_t i = before; i < z->clause_count; i++)
        share_passive(z, &z->clauses[i]);
    z->shape_from = z->shape.size;
    return b.depth == 0;
}

size_t eng_sentence_clauses(const eng_analysis *z, uint32_t sentence, size_t *end) {
    *end = z->sentence_clauses[sentence].last;
    return z->sentence_clauses[sentence].first;
}

size_t eng_sentence_chunks(const eng_analysis *z, uint32_t sentence, size_t *end) {
    *end = z->sentence_chunks[sentence].last;
    return z->sentence_chunks[sentence].first;
}

int32_t eng_clause_of(const eng_analysis *z, uint32_t chunk) {
    int32_t found = -1;
    size_t end, i = eng_sentence_clauses(z, z->chunks[chunk].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        uint32_t first = c->own_subject ? c->subject.first : c->verb;
        if (first <= chunk && chunk < c->last) found = (int32_t)i;
    }
    return found;
}
