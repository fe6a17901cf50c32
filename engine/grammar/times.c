#include "grammar/times.h"

#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/resolve.h"
#include "grammar/status_internal.h"
#include "grammar/word_id.h"

/* Whether the clause has a marker of its own that stands behind the chunk. */
static bool begins_after(const eng_clause *c, uint32_t chunk) {
    uint32_t first = c->own_subject && c->subject.first < c->verb ? c->subject.first : c->verb;
    return c->kind == ENG_CLAUSE_SUBORDINATE && c->parent < 0 && first > 0 && chunk + 1 < first;
}

/* "Oman, which in 2019 left", "said that on Monday it left": the clause whose first word stands
 * before the time, with nothing but when and where between, or -1. */
static int32_t led_in(const eng_analysis *z, uint32_t chunk) {
    uint32_t first = chunk, sentence = z->chunks[chunk].sentence;
    while (first > 0 && z->chunks[first - 1].sentence == sentence &&
           strchr("tobfSTNO", z->chunks[first - 1].kind))
        first--;
    bool led = first > 0 && first < chunk && z->chunks[first - 1].sentence == sentence &&
               strchr("tobfS", z->chunks[first].kind) && strchr("whJ", z->chunks[first - 1].kind);
    size_t end, i = eng_sentence_clauses(z, sentence, &end);
    int32_t next = -1;
    for (; led && i < end; i++)
        if (z->clauses[i].verb > chunk && (next < 0 || z->clauses[i].verb < z->clauses[next].verb))
            next = (int32_t)i;
    if (next < 0) return -1;
    const eng_clause *c = &z->clauses[next];
    bool apart = c->own_subject && c->subject.first < chunk;
    bool opens = c->kind == ENG_CLAUSE_RELATIVE || c->kind == ENG_CLAUSE_COMPLEMENT ||
                 c->kind == ENG_CLAUSE_SUBORDINATE;
    return opens && !apart ? next : -1;
}

int32_t eng_time_clause(const eng_analysis *z, uint32_t chunk) {
    uint32_t sentence = z->chunks[chunk].sentence;
    int32_t clause = led_in(z, chunk);
    if (clause >= 0) return clause;
    clause = eng_clause_of(z, chunk);
    size_t end, first = eng_sentence_clauses(z, sentence, &end);
    for (size_t i = first; clause < 0 && i < end; i++)
        if (z->clauses[i].verb > chunk && !(i + 1 < end && begins_after(&z->clauses[i], chunk)))
            clause = (int32_t)i;
    /* not "the sharpest blow since May" */
    uint32_t time = chunk > 0 && strchr("ft", z->chunks[chunk - 1].kind) ? chunk - 1 : chunk;
    bool apart = time > 0 && z->chunks[time - 1].kind == ',';
    for (size_t i = first; clause < 0 && apart && i < end; i++)
        if (z->clauses[i].last <= chunk && (i + 1 == end || z->clauses[i + 1].last > chunk))
            clause = (int32_t)i;
    while (clause >= 0 && z->clauses[clause].last <= chunk && z->clauses[clause].parent >= 0)
        clause = z->clauses[clause].parent;
    return clause;
}

/* "Oman joined, having left in 2019": what came before has a time of its own. */
bool eng_came_before(const eng_analysis *z, const eng_clause *c) {
    const eng_chunk *verb = &z->chunks[c->verb];
    return c->kind == ENG_CLAUSE_ING && verb->head > verb->first &&
           eng_word_is(z, verb->first, "having");
}

/* Whether clause `inner` says when, how or for what the one it hangs on happened. */
static bool hangs_on(const eng_analysis *z, int32_t inner, int32_t outer) {
    const eng_clause *c = &z->clauses[inner], *o = &z->clauses[outer];
    /* in front of a main clause: "After Egypt left, ..." */
    bool front = c->parent < 0 && o->parent < 0 && inner == outer - 1 && c->sentence == o->sentence;
    if (c->parent != outer && !front) return false;
    if (c->kind == ENG_CLAUSE_SUBORDINATE)
        return c->marker != 0 && (z->lexicon->lemmas[c->marker].senses & ENG_SENSE_PRESUPPOSE);
    /* "accuses him of selling it in 2016": what one is accused of has a time of its own */
    static const char *const of[] = {"of", "for", "from", "about", "against", "over", NULL};
    return (c->kind == ENG_CLAUSE_ING && !eng_lemma_among(z, c->marker, of) &&
            !eng_came_before(z, c)) ||
           c->kind == ENG_CLAUSE_INFINITIVE;
}

bool eng_same_time(const eng_analysis *z, int32_t a, int32_t b) {
    return a == b || hangs_on(z, a, b) || hangs_on(z, b, a);
}

/* "has armed": the present perfect. */
static bool is_perfect(const eng_analysis *z, const eng_chunk *verb) {
    return verb->modal == 0 && z->article->tokens[verb->first].cls == 'H' &&
           !eng_is_past_auxiliary(z, verb->first, false);
}

/* "left in 1973 and has since armed Chad": a perfect behind a past has a time of its own. */
static bool tells_since(const eng_analysis *z, const eng_clause *c) {
    return c->kind == ENG_CLAUSE_COORDINATED && is_perfect(z, &z->chunks[c->verb]) &&
           !is_perfect(z, &z->chunks[z->clauses[c->parent].verb]);
}

/* "it was in May that Egypt left" */
static bool cleft_time(const eng_analysis *z, const eng_clause *c) {
    const eng_clause *above = &z->clauses[c->parent];
    uint32_t that = c->own_subject && c->subject.first >= 2 ? c->subject.first - 1 : 0;
    return eng_it_is(z, above) && that > 0 && z->chunks[that].kind == 'h' &&
           z->chunks[that - 1].kind == 'T';
}

/* The clause whose time a clause without a date of its own has, or -1: "signed a law on Friday
 * ratifying the pact", "resisted on Friday but agreed", "fell in 1983, when Iran left". */
static int32_t time_above(const eng_analysis *z, int32_t clause) {
    static const char *const when[] = {"when", "as", "while", "whereupon", NULL};
    static const char *const other[] = {"after", "before", "since", "for", "from", "despite", NULL};
    static const char *const become[] = {"become", "be", NULL};
    const eng_clause *c = &z->clauses[clause];
    /* "today, when Egypt left, Oman paid" */
    size_t next = (size_t)clause + 1;
    bool front = c->parent < 0 && c->kind == ENG_CLAUSE_SUBORDINATE && next < z->clause_count &&
                 z->clauses[next].sentence == c->sentence &&
                 z->clauses[next].kind == ENG_CLAUSE_MAIN && eng_lemma_among(z, c->marker, when);
    if (front) return clause + 1;
    if (c->parent < 0 || tells_since(z, c) || eng_came_before(z, c)) return -1;
    if (cleft_time(z, c)) return c->parent;
    const eng_chunk *above = &z->chunks[z->clauses[c->parent].verb];
    unsigned tags = above->lemma ? z->lexicon->lemmas[above->lemma].verb_tags : 0;
    /* "on Monday became the first state to leave" */
    if (c->kind == ENG_CLAUSE_INFINITIVE && c->verb > 0 && z->chunks[c->verb - 1].kind == 'N')
        tags |= eng_lemma_among(z, above->lemma, become) ? ENG_VERB_TRUE : 0;
    bool shares = c->kind == ENG_CLAUSE_COORDINATED ||
                  (c->kind == ENG_CLAUSE_ING && !eng_lemma_among(z, c->marker, other)) ||
                  (c->kind == ENG_CLAUSE_SUBORDINATE && eng_lemma_among(z, c->marker, when)) ||
                  (c->kind == ENG_CLAUSE_INFINITIVE && (tags & ENG_VERB_TRUE));
    return shares ? c->parent : -1;
}

/* Whether the noun phrase chunk names what its clause tells, so that the clause's time is its own:
 * "launched an attack", "the talks began". */
static bool told_by(const eng_analysis *z, uint32_t chunk, const eng_clause *c) {
    static const char *const during[] = {"at", "in", "on", "during", NULL};
    const eng_chunk *verb = &z->chunks[c->verb];
    if (z->chunks[chunk].kind == 'O') return false; /* the OPEC member's minister spoke on Friday */
    unsigned senses = verb->lemma ? z->lexicon->lemmas[verb->lemma].senses : 0;
    bool light = senses & (ENG_SENSE_LIGHT | ENG_SENSE_HAPPEN | ENG_SENSE_SUFFER | ENG_SENSE_END);
    if (c->subject.first <= chunk && chunk < c->subject.last)
        return light || (verb->verb & (ENG_VG_PASSIVE | ENG_VG_COPULA)) == 0;
    for (uint32_t i = 0; i < c->argument_count; i++) {
        const eng_argument *a = &c->arguments[i];
        if (chunk < a->phrase.first || chunk >= a->phrase.last) continue;
        /* spoke at the talks on Monday */
        const eng_chunk *k = &z->chunks[chunk];
        bool meeting = k->lemma && (z->lexicon->lemmas[k->lemma].noun_tags & ENG_NOUN_MEETING);
        /* the morning was shattered by an attack */
        if ((verb->verb & ENG_VG_PASSIVE) && eng_lemma_is(z, a->preposition, "by")) return true;
        if (a->preposition != 0) return meeting && eng_lemma_among(z, a->preposition, during);
        return light || (verb->verb & ENG_VG_COPULA);
    }
    return false;
}

static bool is_present(const eng_analysis *z, const eng_chunk *verb) {
    const eng_token *first = &z->article->tokens[verb->first];
    const char *text = z->article->text + first->start;
    bool was = first->cls == 'I' && text[0] == 'w'; /* was, were */
    bool did = first->cls == 'K' && (verb->head != verb->first || memcmp(text, "did", 3) == 0);
    return verb->modal == 0 && strchr("FR", verb->kind) &&
           strchr("zvgIK", z->article->tokens[verb->head].cls) && !did && first->cls != 'H' && !was;
}

/* "agreed in March to leave", "said on Monday that it will leave": the clause that tells when
 * somebody said what he himself will do, or -1. */
static int32_t decided_in(const eng_analysis *z, int32_t clause) {
    static const char *const verbs[] = {"agree",   "vote",     "promise",  "pledge", "vow",
                                        "refuse",  "decline",  "offer",    "commit", "swear",
                                        "opt",     "choose",   "resolve",  "ask",    "apply",
                                        "request", "threaten", "announce", NULL};
    const eng_clause *c = &z->clauses[clause];
    while (c->kind == ENG_CLAUSE_COORDINATED && c->parent >= 0) /* to leave and to pay */
        c = &z->clauses[c->parent];
    if (c->parent < 0) return -1;
    const eng_clause *above = &z->clauses[c->parent];
    if (c->kind == ENG_CLAUSE_INFINITIVE)
        return eng_lemma_among(z, z->chunks[above->verb].lemma, verbs) ? c->parent : -1;
    /* but "said on Monday that it left": when it left is not told */
    const eng_chunk *verb = &z->chunks[c->verb];
    uint8_t first = z->article->tokens[verb->first].cls, head = z->article->tokens[verb->head].cls;
    bool now = verb->modal != 0 || first == 'H' || (first == 'I' && head == 'g');
    if (c->kind != ENG_CLAUSE_COMPLEMENT || !(now || is_present(z, verb))) return -1;
    eng_referents own = {.count = 0}, who = {.count = 0};
    eng_resolve(z, c->subject, &own);
    eng_resolve(z, above->subject, &who);
    bool same = own.count == 1 && who.count == 1 && own.list[0].entity == who.list[0].entity;
    return same ? c->parent : -1;
}

/* "four days after Oman left, Iran paid", "paid a day before Oman leaves", "in the ten years since
 * Oman left": how far a clause lies from another. */
typedef struct offset {
    uint32_t time; /* the chunk "four days" */
    bool ahead;    /* it is later than the other: before it the other was */
    int32_t from;  /* the other clause, or -1 */
} offset;

static offset offset_of(const eng_analysis *z, int32_t clause) {
    static const char *const after[] = {"after", "since", NULL}, *const before[] = {"before", NULL};
    const eng_clause *c = &z->clauses[clause];
    bool ahead = eng_lemma_among(z, c->marker, before);
    bool own = c->own_subject && c->subject.first < c->verb;
    uint32_t first = own ? c->subject.first : c->verb;
    size_t end, i = eng_sentence_clauses(z, c->sentence, &end);
    offset found = {.from = -1};
    if (first < 2 || z->chunks[first - 2].sentence != c->sentence || c->marker == 0 ||
        !(ahead || eng_lemma_among(z, c->marker, after)) || z->chunks[first - 2].kind != 'T' ||
        z->article->tokens[z->chunks[first - 1].first].lemma != c->marker)
        return found;
    int32_t from = c->parent;
    for (i = (size_t)clause + 1; from < 0 && i < end; i++)
        if (z->clauses[i].kind == ENG_CLAUSE_MAIN) from = (int32_t)i;
    if (from < 0 || z->chunks[z->clauses[from].verb].modal != 0) return found;
    return (offset){first - 2, ahead, from};
}

/* "had rejected it", where the other verb's past is plain. */
static bool is_earlier(const eng_analysis *z, const eng_chunk *verb, const eng_chunk *other) {
    const eng_token *t = z->article->tokens;
    bool had = t[verb->first].cls == 'H' && eng_is_past_auxiliary(z, verb->first, false);
    return had && t[other->first].cls != 'H' && other->head == other->first;
}

/* "rejected it but agreed on Monday to", "paid and on Monday left": whether the day of a second
 * verb is its own. */
static bool has_own_time(const eng_analysis *z, const eng_clause *second) {
    uint32_t i = second->verb;
    bool time = false;
    while (i > 0 && strchr("Ttfob", z->chunks[i - 1].kind))
        time |= z->chunks[--i].kind == 'T';
    return time || (i > 0 && z->chunks[i - 1].kind == 'k');
}

/* "fired missiles on Friday hitting Oman", "signed a pact ending the war in 1921": what stands
 * behind an act in the -ing of its verb is of its time; where it is told too; and "left the bloc
 * and joined the pact on Friday". */
static bool shares_below(const eng_analysis *z, const eng_clause *inner, int32_t clause) {
    static const char *const where[] = {"where", NULL}, *const in[] = {"in", NULL};
    const eng_clause *c = &z->clauses[clause];
    if (inner->parent != clause || inner->verb < c->verb || eng_came_before(z, inner)) return false;
    if (inner->kind == ENG_CLAUSE_SUBORDINATE) return eng_lemma_among(z, inner->marker, where);
    if (inner->kind == ENG_CLAUSE_COORDINATED)
        return !inner->own_subject && z->chunks[inner->verb].modal == z->chunks[c->verb].modal &&
               !has_own_time(z, inner) &&
               !is_earlier(z, &z->chunks[c->verb], &z->chunks[inner->verb]);
    /* "voiced interest in joining last year" */
    return inner->kind == ENG_CLAUSE_ING &&
           (!inner->marker || eng_lemma_among(z, inner->marker, in));
}

/* "the raids by Oman on Iran that began in May": whether the relative clause tells when what the
 * noun chunk names came about. */
static bool tells_of(const eng_analysis *z, const eng_clause *c, uint32_t chunk) {
    static const char *const verbs[] = {"begin", "start",  "occur", "happen",
                                        "come",  "follow", NULL};
    enum { REACH = 8 };
    uint32_t who = c->verb > 0 ? c->verb - 1 : 0;
    if (c->kind != ENG_CLAUSE_RELATIVE || who <= chunk || who > chunk + REACH ||
        !eng_lemma_among(z, z->chunks[c->verb].lemma, verbs))
        return false;
    /* "the raids on Iran, which began in May," */
    uint32_t last = who > chunk + 1 && z->chunks[who].kind == 'w' && z->chunks[who - 1].kind == ','
                        ? who - 1
                        : who;
    for (uint32_t i = chunk + 1; i < last; i++)
        if (strchr("bofNO", z->chunks[i].kind) == NULL) return false;
    return true;
}

/* "the sanctions imposed in 2018": the participle that hangs on the noun chunk, or the relative
 * clause that says when it came about; or -1. */
static int32_t participle_of(const eng_analysis *z, uint32_t chunk) {
    size_t end, i = eng_sentence_clauses(z, z->chunks[chunk].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        if (tells_of(z, c, chunk)) return (int32_t)i;
        if (c->kind == ENG_CLAUSE_PARTICIPLE && c->noun.first <= chunk && chunk < c->noun.last)
            return (int32_t)i;
    }
    return -1;
}

/* "..., the ministry announced on Friday": an act is of the day of its announcement, where that is
 * set off after it; the clause, or -1. */
static int32_t announced_in(const eng_analysis *z, int32_t clause) {
    static const char *const verbs[] = {"announce", "declare", "proclaim", NULL};
    size_t end, i = eng_sentence_clauses(z, z->clauses[clause].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *r = &z->clauses[i];
        uint32_t who = r->subject.first;
        bool after = r->parent < 0 && (int32_t)i > clause && who > 0;
        if (after && z->chunks[who - 1].kind == ',' && r->argument_count == 0 &&
            eng_lemma_among(z, z->chunks[r->verb].lemma, verbs))
            return (int32_t)i;
    }
    return -1;
}

static void add(eng_times *out, int32_t clause) {
    if (out->count < ENG_TIMES_MAX) out->clauses[out->count++] = clause;
}

static bool is_plain_past(const eng_analysis *z, const eng_clause *c) {
    const eng_chunk *verb = &z->chunks[c->verb];
    uint8_t cls = z->article->tokens[verb->head].cls;
    return strchr("FRY", verb->kind) && verb->modal == 0 && verb->first == verb->head &&
           (cls == 'x' || cls == 'y');
}

/* "shelled Chad on Tuesday, and Oman fired back": what one did and another did is of one day, where
 * only one is told; the clause before it, or -1. */
static int32_t told_with(const eng_analysis *z, int32_t clause) {
    const eng_clause *c = &z->clauses[clause];
    uint32_t at = c->own_subject ? c->subject.first : 0;
    bool joined = c->kind == ENG_CLAUSE_MAIN && c->parent < 0 && at > 0 &&
                  z->chunks[at - 1].kind == 'c' && eng_word_is(z, z->chunks[at - 1].first, "and");
    for (int32_t i = clause - 1; joined && i >= 0 && z->clauses[i].sentence == c->sentence; i--)
        if (z->clauses[i].kind == ENG_CLAUSE_MAIN && z->clauses[i].parent < 0)
            return is_plain_past(z, c) && is_plain_past(z, &z->clauses[i]) ? i : -1;
    return -1;
}

/* Its own clause and those whose time it shares. */
static void find_clauses(const eng_analysis *z, int32_t clause, eng_times *out) {
    static const char *const during[] = {"when", NULL};
    int32_t top = clause;
    for (int32_t above = clause; above >= 0 && out->count < 5; above = time_above(z, above)) {
        top = above;
        add(out, above);
    }
    size_t end;
    eng_sentence_clauses(z, z->clauses[clause].sentence, &end);
    for (size_t i = (size_t)clause + 1; i < end; i++) {
        const eng_clause *when = &z->clauses[i]; /* ratified it when ministers met on Friday */
        if (when->parent == clause && time_above(z, (int32_t)i) == clause &&
            eng_lemma_among(z, when->marker, during))
            add(out, (int32_t)i);
    }
    int32_t announced = announced_in(z, top);
    if (announced >= 0) add(out, announced);
    for (size_t i = (size_t)clause + 1; announced < 0 && i < end; i++)
        if (shares_below(z, &z->clauses[i], clause)) add(out, (int32_t)i);
    int32_t with = told_with(z, top);
    if (with >= 0) add(out, with);
}

/* How far it lies from which other clause. */
static void find_offset(const eng_analysis *z, int32_t clause, eng_times *out) {
    offset off = offset_of(z, clause);
    for (int32_t above = clause; above >= 0 && off.from < 0; above = time_above(z, above))
        off = offset_of(z, above);
    if (off.from < 0 && out->decided >= 0) off = offset_of(z, out->decided);
    out->told = off.from < 0;
    size_t end, i = eng_sentence_clauses(z, z->clauses[clause].sentence, &end);
    for (; off.from < 0 && i < end; i++) {
        offset other = offset_of(z, (int32_t)i);
        if (eng_lemma_is(z, z->clauses[i].marker, "since")) continue; /* till now */
        if (other.from == clause) off = (offset){other.time, !other.ahead, (int32_t)i};
    }
    out->from = off.from;
    out->offset = off.time;
    out->ahead = off.ahead;
}

/* "not until May did Egypt leave": past, though the verb is a base form. */
static bool after_did(const eng_analysis *z, const eng_clause *c) {
    uint32_t i = c->own_subject ? c->subject.first : 0;
    return i > 0 && z->chunks[i - 1].sentence == z->chunks[i].sentence &&
           z->chunks[i - 1].kind == 'F' && z->article->tokens[z->chunks[i - 1].head].cls == 'K';
}

void eng_times_of(const eng_analysis *z, int32_t clause, uint32_t chunk, eng_times *out) {
    const eng_clause *c = &z->clauses[clause];
    const eng_chunk *verb = &z->chunks[c->verb];
    const eng_token *first = &z->article->tokens[verb->first];
    *out = (eng_times){.participle = -1, .decided = decided_in(z, clause), .above = -1};
    find_clauses(z, clause, out);
    find_offset(z, clause, out);
    if (c->kind == ENG_CLAUSE_RELATIVE) out->above = c->parent;
    out->named = strchr("NO", z->chunks[chunk].kind) != NULL;
    out->noun = out->named && !told_by(z, chunk, c);
    if (out->named) out->participle = participle_of(z, chunk);
    bool present = is_present(z, verb) && !after_did(z, c);
    /* "the pact signed by Oman in May is dead": no present tells when it was signed */
    out->present = present && (out->participle < 0 ||
                               z->clauses[out->participle].kind != ENG_CLAUSE_PARTICIPLE);
    out->past = !present && verb->modal == 0 && strchr("FRY", verb->kind) != NULL;
    bool was = first->cls == 'I' && z->article->text[first->start] == 'w'; /* was, were */
    out->perfect = is_perfect(z, verb);
    out->going = verb->modal == 0 && was && z->article->tokens[verb->head].cls == 'g';
}
