#include "grammar/clauses_internal.h"

#include <string.h>

#include "grammar/named.h"
#include "grammar/resolve_internal.h"
#include "grammar/word_id.h"

/* Building clauses from the clause grammar's captures. The codes: '[' with the kind in `first`
 * begins a clause and ']' ends it; 'v' verb group, 's' subject, 'o' object, 'p' preposition before
 * the next 'n' noun phrase, 'k' a word that marks the clause, 'e' what else the subject is, behind
 * what stands between. */

enum { DEPTH_MAX = 64 };

typedef struct builder {
    eng_analysis *z;
    int32_t stack[DEPTH_MAX]; /* open clauses; -1 for one that has no verb yet is never kept */
    int depth;
    int beyond; /* clauses open below the deepest that is kept; what they hold is left out */
    uint32_t preposition;
    /* Of each open clause: an auxiliary that stands apart from its verb, or UINT32_MAX. */
    uint32_t auxiliary[DEPTH_MAX + 1];
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

static bool is_person(const eng_analysis *z, uint32_t chunk) {
    int32_t mention = z->article->tokens[z->chunks[chunk].head].mention;
    return mention >= 0 && z->article->mentions[mention].person != ENG_NO_ENTITY;
}

/* "Iran, Russia sign deal", "The leaders of Iran, Russia, Oman met": at the head of a sentence a
 * comma between names stands for "and". */
static eng_phrase with_name_before(const eng_analysis *z, eng_phrase subject) {
    uint32_t i = subject.first, sentence = z->chunks[i].sentence, first = i;
    while (first >= 2 && eng_is_name(z, first) && eng_is_name(z, first - 2) &&
           z->chunks[first - 1].kind == ',' && z->chunks[first - 2].sentence == sentence &&
           is_person(z, first) == is_person(z, first - 2)) /* "Mr. Kirby, Israel has attacked" */
        first -= 2;
    bool of = first >= 2 && first + 2 < i && z->chunks[first - 1].kind == 'o' &&
              z->chunks[first - 2].kind == 'N' && z->chunks[first - 2].sentence == sentence;
    first -= of ? 2 : 0;
    bool two = first < i && (first == 0 || z->chunks[first - 1].sentence != sentence);
    /* "Egypt, Macron said, has left": he alone says so */
    uint32_t after = subject.last;
    bool aside = after + 1 < z->chunk_count && z->chunks[after].kind == 'R' &&
                 strchr(",T", z->chunks[after + 1].kind) &&
                 z->chunks[after + 1].sentence == z->chunks[i].sentence;
    return two && !aside ? (eng_phrase){first, subject.last} : subject;
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
        z->clauses[z->clause_count].noun =
            eng_noun_hung_on(z, chunk, c->first == ENG_CLAUSE_PARTICIPLE);
    b->stack[b->depth++] = (int32_t)z->clause_count++;
    b->auxiliary[b->depth] = UINT32_MAX;
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

/* "Peru, a NATO member and a friend of Chad, left": whether all that stands behind the name, up to
 * the comma, says what it is. */
static bool says_more(const eng_analysis *z, eng_phrase phrase) {
    const eng_chunk *c = &z->chunks[phrase.first];
    if (phrase.first + 4 >= phrase.last || phrase.last >= z->chunk_count || c->kind != 'N' ||
        c[1].kind != ',' || z->article->tokens[c->head].mention < 0 ||
        z->chunks[phrase.last].kind != ',' || z->chunks[phrase.last].sentence != c->sentence)
        return false;
    uint32_t said = 0;
    for (uint32_t i = phrase.first + 2; i < phrase.last; i++) {
        const eng_chunk *k = &z->chunks[i];
        if (strchr("oc", k->kind) != NULL || k[-1].kind == 'o') continue;
        bool one = eng_is_a(z, k->first);
        if (k->kind != 'N' || !one || z->article->tokens[k->head].mention >= 0) return false;
        said++;
    }
    return said > 1;
}

/* The subject as written. After its verb stands only who is quoted, or of whom something is asked
 * ("is Iran leaving"); before an infinitive only who can plan to do it, as headlines say: "Iran to
 * leave NATO". */
static void take_subject(const builder *b, eng_clause *clause, eng_phrase subject) {
    const eng_analysis *z = b->z;
    const eng_chunk *verb = &z->chunks[clause->verb];
    bool inverted = clause->kind == ENG_CLAUSE_MAIN && clause->verb < subject.first &&
                    b->auxiliary[b->depth] == UINT32_MAX;
    bool is = (verb->verb & ENG_VG_COPULA) && z->article->tokens[verb->head].cls == 'I';
    if (inverted && !is && !can_follow_quote(z, verb->lemma)) return;
    if (says_more(z, subject)) subject.last = subject.first + 1;
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
    uint32_t apart = b->auxiliary[b->depth];
    if (apart == UINT32_MAX) return;
    const eng_chunk *auxiliary = &b->z->chunks[apart];
    eng_chunk *verb = &b->z->chunks[clause->verb];
    b->auxiliary[b->depth] = UINT32_MAX;
    if (!(auxiliary->verb & ENG_VG_COPULA)) { /* a verb of its own */
        clause->verb = apart;
        if (clause->subject.first > clause->verb) {
            clause->subject = (eng_phrase){0, 0};
            clause->own_subject = false;
        }
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
    bool meant = eng_lemma_is(z, verb->lemma, "mean"); /* gas meant for Oman */
    if (!bare || (agent && !is) || (verb->kind == 'R' && !is && !meant)) return;
    if (eng_lemma_among(z, z->chunks[parent->verb].lemma, saying)) return;
    if (parent->argument_count < ENG_ARGUMENTS_MAX)
        parent->arguments[parent->argument_count++] = (eng_argument){0, clause->subject};
    clause->kind = ENG_CLAUSE_PARTICIPLE;
    clause->noun = eng_noun_hung_on(z, clause->verb, true);
    clause->own_subject = false;
    verb->verb |= ENG_VG_PASSIVE;
}

/* "pulled the troops back", "drove Chad's army back", "sent thousands of men home": a particle
 * behind the object. */
static void take_particle(eng_analysis *z, const eng_clause *clause) {
    enum { PARTICLE_REACH = 6 };
    eng_chunk *verb = &z->chunks[clause->verb];
    eng_phrase object = eng_first_object(clause);
    if (verb->particle != 0 || !eng_has_phrase(object) || object.first != clause->verb + 1) return;
    size_t stop = z->article->sentences[clause->sentence].last;
    for (uint32_t k = object.first; k < object.last && k < object.first + PARTICLE_REACH; k++) {
        if (!strchr("ONoc,", z->chunks[k].kind)) return; /* "brought Iran and Oman together" */
        uint32_t next = z->chunks[k].last; /* "drove Chad's troops out of Mali", too */
        if (z->chunks[k].kind == 'o' || next >= stop || z->article->tokens[next].cls != 'l')
            continue;
        verb->trailing = z->article->tokens[next].lemma;
        return;
    }
}

/* "after talks brokered by Oman", "troops attacked by rebels": a participle stands before who did
 * it. */
static void take_by(eng_analysis *z, eng_clause *clause) {
    static const char *const stay[] = {"stand", "sit",  "pass", "go",   "come", "swear", "abide",
                                       "live",  "stop", "die",  "fall", "rise", NULL};
    eng_chunk *verb = &z->chunks[clause->verb];
    uint32_t by = clause->verb + 1, who = clause->verb + 2;
    if (verb->kind != 'Y' || (verb->verb & ENG_VG_PASSIVE) || who >= z->chunk_count) return;
    if (z->chunks[by].kind != 'b' || z->chunks[who].kind != 'N' ||
        z->chunks[who].sentence != clause->sentence || eng_lemma_among(z, verb->lemma, stay))
        return;
    if (eng_is_measure(z, who)) who += 2; /* by lots of allies */
    const eng_chunk *c = &z->chunks[who];
    if (c->sentence != clause->sentence) return;
    unsigned tags = c->lemma ? z->lexicon->lemmas[c->lemma].noun_tags : 0;
    int32_t mention = z->article->tokens[c->head].mention;
    bool agent = mention >= 0 ? z->article->mentions[mention].role != ENG_PLACE
                              : (tags & (ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_TITLE)) != 0;
    if (agent) verb->verb |= ENG_VG_PASSIVE;
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
        take_particle(b->z, clause);
        take_by(b->z, clause);
        eng_said_of_plan(b->z, b->stack[b->depth - 1]);
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
        b->auxiliary[b->depth] = b->z->shape_chunk[c->first];
        break;
    case 's':
        take_subject(b, clause, phrase_of(b->z, c));
        break;
    case 'e':
        clause->subject.last = phrase_of(b->z, c).last;
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

/* Whether nothing but adverbs stands before the verb of its group. */
static bool is_bare(const eng_analysis *z, const eng_chunk *verb) {
    for (uint32_t i = verb->first; i < verb->head; i++)
        if (z->article->tokens[i].cls != 'r' && z->article->tokens[i].cls != 'T') return false;
    return verb->modal == 0;
}

/* "has joined, and later left, NATO": what stands behind the second comma is the object of both. */
static void take_shared(const eng_analysis *z, eng_clause *clause) {
    uint32_t i = clause->verb;
    bool joined = clause->kind == ENG_CLAUSE_COORDINATED && clause->argument_count == 0 && i > 1 &&
                  strchr("ck", z->chunks[i - 1].kind) && z->chunks[i - 2].kind == ',';
    bool but = joined && z->chunks[i - 1].kind == 'k'; /* "signed, but has not ratified, it" */
    if (!joined || !(but || is_bare(z, &z->chunks[i])) || i + 2 >= z->chunk_count) return;
    if (z->chunks[i + 1].kind != ',' || z->chunks[i + 2].kind != 'N') return;
    if (z->chunks[i + 2].sentence != clause->sentence || clause->parent < 0) return;
    eng_clause *first = &z->clauses[clause->parent];
    if (first->argument_count > 0 || (z->chunks[first->verb].verb & ENG_VG_PASSIVE)) return;
    uint32_t last = i + 3; /* "NATO and the rest", but a clause of its own has a verb */
    if (last < z->chunk_count && z->chunks[last].sentence == clause->sentence &&
        strchr("FYRIV,c", z->chunks[last].kind))
        return;
    clause->arguments[clause->argument_count++] = (eng_argument){0, {i + 2, last}};
    if (clause->last < last) clause->last = last;
    if (first->last < last) first->last = last;
}

/* "Also attending the summit were Oman and Chad": who does so stands behind "were". */
static void turn_round(const eng_analysis *z, eng_clause *clause) {
    uint32_t verb = clause->verb, first = z->sentence_chunks[clause->sentence].first;
    bool fronted = clause->kind == ENG_CLAUSE_ING && clause->parent < 0 &&
                   clause->subject.last <= clause->subject.first && verb <= first + 1;
    size_t next = (size_t)(clause - z->clauses) + 1;
    if (!fronted || next >= z->clause_count) return;
    eng_clause *were = &z->clauses[next];
    eng_phrase who = eng_first_object(were);
    const eng_chunk *is = &z->chunks[were->verb];
    if (were->sentence != clause->sentence || !were->own_subject ||
        were->subject.first != verb + 1 || !eng_lemma_is(z, is->lemma, "be") ||
        (is->verb & (ENG_VG_PASSIVE | ENG_VG_NEGATED)) || !eng_has_phrase(who))
        return;
    if (who.first != were->verb + 1 || !eng_is_name(z, who.first) ||
        clause->argument_count == ENG_ARGUMENTS_MAX)
        return;
    clause->subject = who;
    clause->arguments[clause->argument_count++] = (eng_argument){0, were->subject};
}

/* "was armed and trained by Iran": the auxiliary of the first verb serves the second. */
static void share_passive(eng_analysis *z, const eng_clause *clause) {
    if (clause->kind != ENG_CLAUSE_COORDINATED || clause->parent < 0) return;
    const eng_chunk *first = &z->chunks[z->clauses[clause->parent].verb];
    eng_chunk *second = &z->chunks[clause->verb];
    bool bare = is_bare(z, second);
    bool participle = strchr("yu", z->article->tokens[second->head].cls) != NULL;
    bool active = eng_has_phrase(eng_first_object(clause));
    /* "was offered aid and promised arms by Oman" */
    static const char *const gives[] = {"offer", "promise", "give", "grant", "deny",
                                        "award", "pledge",  "lend", NULL};
    for (uint32_t i = 0; i < clause->argument_count; i++)
        if (clause->arguments[i].preposition == eng_word_id(z, "by") &&
            eng_lemma_among(z, second->lemma, gives))
            active = false;
    if (bare && participle && !active && (first->verb & ENG_VG_PASSIVE))
        second->verb |= ENG_VG_PASSIVE;
    /* "has rebuffed Iran and thrown in its lot with Oman" */
    bool has = z->article->tokens[first->first].cls == 'H' && second->kind == 'P';
    if (bare && has && !(first->verb & ENG_VG_PASSIVE)) second->verb &= ~ENG_VG_PASSIVE;
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
    if (clause->kind != ENG_CLAUSE_RELATIVE || !clause->own_subject ||
        !eng_has_phrase(clause->noun))
        return;
    uint32_t which = clause->subject.first;
    while (which > clause->noun.last && z->chunks[which - 1].kind != 'w')
        which--;
    if (which < clause->noun.last + 2 || clause->argument_count == ENG_ARGUMENTS_MAX) return;
    const eng_chunk *before = &z->chunks[which - 2];
    static const char *const words[] = {"which", "whom", NULL}; /* not: of what they wanted */
    if (!strchr("tbfS", before->kind) || before->sentence != clause->sentence ||
        !eng_preposition_is(z, which - 1, words))
        return;
    clause->arguments[clause->argument_count++] =
        (eng_argument){z->article->tokens[before->first].lemma, clause->noun};
}

/* "between Oman and Iran, which broke off relations": a bond has two ends. */
static bool shares_bond(const eng_analysis *z, const eng_clause *clause, uint32_t name) {
    static const char *const words[] = {"border", "war", NULL};
    eng_phrase object = eng_first_object(clause);
    if (name < 3 || !eng_has_phrase(object) ||
        eng_word_id(z, "between") != z->article->tokens[z->chunks[name - 3].first].lemma)
        return false;
    uint32_t noun = z->chunks[object.first].lemma;
    bool bond = noun && (z->lexicon->lemmas[noun].noun_tags & ENG_NOUN_RELATION);
    return bond || eng_lemma_among(z, noun, words);
}

bool eng_it_is(const eng_analysis *z, const eng_clause *c) {
    return (z->chunks[c->verb].verb & ENG_VG_COPULA) && c->subject.last == c->subject.first + 1 &&
           eng_word_is(z, z->chunks[c->subject.first].head, "it");
}

/* "it was Oman and Iran that left": both did. */
static bool cleft_names(const eng_analysis *z, const eng_clause *clause) {
    if (clause->parent < 0) return false;
    const eng_clause *is = &z->clauses[clause->parent];
    eng_phrase who = eng_first_object(is);
    return eng_it_is(z, is) && eng_has_phrase(who) && who.first == is->verb + 1 &&
           who.last == clause->noun.last;
}

bool eng_plural_verb(const eng_analysis *z, uint32_t chunk) {
    static const char *const auxiliaries[] = {"are", "be", "have", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    uint32_t i = c->first;
    while (i < c->head && z->article->tokens[i].cls == 'r') /* still oppose */
        i++;
    const eng_token *t = &z->article->tokens[i];
    unsigned can = t->word != ENG_NO_WORD ? z->lexicon->words[t->word].can : 0;
    bool base = (can & ENG_CAN_BASE) && !(can & (ENG_CAN_PAST | ENG_CAN_S)) && t->cls != 'M';
    return base || (eng_lemma_among(z, t->lemma, auxiliaries) &&
                    z->article->text[t->end - 1] == 'e'); /* are, were, have */
}

/* "Oman and Iran, who speak for all": where the verb is a plural one, all that are listed. */
static void take_list(const eng_analysis *z, eng_clause *clause) {
    uint32_t i = clause->noun.first, first = i;
    if (clause->kind != ENG_CLAUSE_RELATIVE || clause->own_subject || !eng_is_name(z, i) ||
        clause->noun.last != i + 1)
        return;
    bool many = eng_plural_verb(z, clause->verb);
    many |= shares_bond(z, clause, i) || cleft_names(z, clause);
    for (uint8_t link = 'c'; many && first >= 2 && z->chunks[first - 1].kind == link; link = ',') {
        if (!eng_is_name(z, first - 2) || z->chunks[first - 2].sentence != clause->sentence) break;
        first -= 2;
    }
    clause->noun.first = first;
    if (first < i) clause->subject = clause->noun;
}

/* "lifted the sanctions it imposed on Chad": nothing hangs on "it", which does what follows to the
 * noun before. */
static void take_pronoun(const eng_analysis *z, eng_clause *c) {
    static const char *const words[] = {"it", "they", "he", "she", "we", NULL};
    uint32_t who = c->noun.first;
    if (c->kind != ENG_CLAUSE_PARTICIPLE || c->parent < 0 || who == 0 || c->verb != who + 1 ||
        z->chunks[c->verb].kind != 'Y' || z->chunks[who - 1].kind != 'N' ||
        z->chunks[who - 1].sentence != c->sentence ||
        z->article->tokens[z->chunks[who - 1].head].cls != 'n' ||
        !eng_lemma_among(z, z->article->tokens[z->chunks[who].head].lemma, words))
        return;
    eng_clause *parent = &z->clauses[c->parent];
    uint32_t n = 0;
    for (uint32_t i = 0; i < parent->argument_count; i++)
        if (parent->arguments[i].phrase.first != who) parent->arguments[n++] = parent->arguments[i];
    parent->argument_count = n;
    c->kind = ENG_CLAUSE_RELATIVE;
    c->subject = (eng_phrase){who, who + 1};
    c->noun = (eng_phrase){who - 1, who};
    c->own_subject = true;
}

/* "Chad, which Iran accused of lying": it accuses. */
static void make_active(const eng_analysis *z, const eng_clause *c) {
    eng_chunk *verb = &z->chunks[c->verb];
    bool apart = c->kind == ENG_CLAUSE_RELATIVE && c->own_subject && eng_has_phrase(c->noun);
    uint32_t first = verb->first; /* which it openly accused of lying */
    while (first < verb->head && z->article->tokens[first].cls == 'r')
        first++;
    if (apart && first == verb->head && verb->kind == 'Y') verb->verb &= ~ENG_VG_PASSIVE;
}

/* "left NATO, a step announced on Monday": a deed says nothing, it is said. */
static void make_passive(const eng_analysis *z, const eng_clause *c) {
    uint32_t noun = c->subject.first;
    if (c->kind != ENG_CLAUSE_MAIN || !c->own_subject || c->subject.last != noun + 1 || noun == 0 ||
        c->verb != noun + 1 || eng_has_phrase(eng_first_object(c)))
        return;
    const eng_chunk *deed = &z->chunks[noun], *before = deed - 1;
    eng_chunk *verb = &z->chunks[c->verb];
    const eng_token *first = &z->article->tokens[deed->first];
    bool a = z->article->text[first->start] == 'a' && first->end - first->start <= 2;
    if (!a || before->kind != ',' || before->sentence != deed->sentence || deed->lemma == 0) return;
    const eng_lemma *l = &z->lexicon->lemmas[deed->lemma];
    bool done = (l->senses & ENG_SENSE_DEED) || l->event != 0;
    if (!done || (l->noun_tags & (ENG_NOUN_STATEMENT | ENG_NOUN_PERSON | ENG_NOUN_GROUP))) return;
    if (verb->kind == 'R' && verb->first == verb->head && verb->modal == 0) {
        verb->verb |= ENG_VG_PASSIVE;
        verb->kind = 'Y';
    }
}

/* "Two Omani soldiers killed in Chad", as headlines say it: people who do it to nobody had it done
 * to them. */
static void take_victims(const eng_analysis *z, const eng_clause *c) {
    static const char *const blows[] = {"kill",   "wound",    "injure",  "arrest", "kidnap",
                                        "abduct", "detain",   "capture", "behead", "murder",
                                        "shoot",  "imprison", "jail",    NULL};
    static const char *const where[] = {"in", "near", "outside", "during", NULL};
    eng_chunk *verb = &z->chunks[c->verb];
    if (c->kind != ENG_CLAUSE_MAIN || !c->own_subject || verb->kind != 'Y' ||
        verb->first != verb->head || c->subject.last != c->verb || c->argument_count == 0)
        return;
    const eng_chunk *who = &z->chunks[c->subject.last - 1];
    bool people = who->lemma != 0 && z->article->tokens[who->head].cls == 'n' &&
                  (z->lexicon->lemmas[who->lemma].noun_tags & ENG_NOUN_PERSON) &&
                  eng_plural_phrase(z, c->subject);
    if (!people || !eng_lemma_among(z, verb->lemma, blows) || eng_has_phrase(eng_first_object(c)) ||
        c->arguments[0].phrase.first != c->verb + 2 ||
        !eng_lemma_among(z, c->arguments[0].preposition, where))
        return;
    uint32_t next = c->arguments[c->argument_count - 1].phrase.last;
    bool late = next < z->chunk_count && z->chunks[next].sentence == c->sentence &&
                strchr("NO", z->chunks[next].kind); /* killed in a raid ten rebels */
    if (!late) verb->verb |= ENG_VG_PASSIVE;
}

/* "rejected as baseless Iranian claims": what is judged stands last, where "as" has no noun. */
static void take_judged(const eng_analysis *z, eng_clause *c) {
    static const char *const verbs[] = {"reject",  "dismiss", "condemn",   "denounce",  "deride",
                                        "decry",   "brand",   "criticise", "criticize", "describe",
                                        "deplore", "praise",  "hail",      NULL};
    const eng_chunk *verb = &z->chunks[c->verb];
    if ((verb->verb & ENG_VG_PASSIVE) || eng_has_phrase(eng_first_object(c))) return;
    for (uint32_t i = 0; i < c->argument_count; i++) {
        eng_argument *a = &c->arguments[i];
        if (a->phrase.first != c->verb + 2 || a->preposition != eng_word_id(z, "as")) continue;
        if (!eng_lemma_among(z, verb->lemma, verbs)) return;
        const eng_chunk *noun = &z->chunks[a->phrase.first];
        bool judged = z->article->tokens[noun->first].cls == 'a' && eng_is_told(z, noun->lemma) &&
                      noun->first < noun->head;
        for (uint32_t k = noun->first; judged && k < noun->head; k++)
            if (z->article->tokens[k].mention >= 0) a->preposition = 0;
    }
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
    for (size_t i = before; i < z->clause_count; i++) {
        eng_part_apposed(z, i);
        eng_take_said_list(z, i);
        eng_reattach(z, i);
    }
    for (size_t i = before; i < z->clause_count; i++) {
        take_relative(z, &z->clauses[i]);
        take_list(z, &z->clauses[i]);
        take_pronoun(z, &z->clauses[i]);
        take_judged(z, &z->clauses[i]);
        make_active(z, &z->clauses[i]);
        make_passive(z, &z->clauses[i]);
        take_victims(z, &z->clauses[i]);
        eng_part_absolutes(z, &z->clauses[i]);
    }
    for (size_t i = before; i < z->clause_count; i++)
        eng_take_gap(z, i);
    for (size_t i = before; i < z->clause_count; i++)
        eng_pass_gap(z, i);
    for (size_t i = before; i < z->clause_count; i++)
        eng_control(z, &z->clauses[i]);
    for (size_t i = before; i < z->clause_count; i++)
        share_passive(z, &z->clauses[i]);
    for (size_t i = before; i < z->clause_count; i++)
        take_shared(z, &z->clauses[i]);
    for (size_t i = before; i < z->clause_count; i++)
        turn_round(z, &z->clauses[i]);
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
