#include "grammar/slots.h"

#include <string.h>

#include "grammar/around.h"
#include "grammar/content.h"
#include "grammar/resolve_internal.h"
#include "grammar/status_internal.h"
#include "grammar/unlisted.h"
#include "grammar/word_id.h"

void eng_add_referents(eng_referents *to, const eng_referents *from, unsigned kinds,
                       const eng_analysis *z) {
    for (size_t i = 0; i < from->count && to->count < ENG_REFERENTS_MAX; i++) {
        eng_kind kind = eng_entity_of(z, from->list[i].entity)->kind;
        bool seen = kinds != 0 && !(kinds & (1u << kind));
        for (size_t k = 0; k < to->count; k++)
            seen |= to->list[k].entity == from->list[i].entity;
        if (!seen) to->list[to->count++] = from->list[i];
    }
}

static unsigned senses(const eng_analysis *z, uint32_t lemma) {
    return lemma ? z->lexicon->lemmas[lemma].senses : 0;
}

static bool has_word(const eng_analysis *z, uint32_t from, uint32_t to, const char *const *words) {
    for (uint32_t i = from; i < to; i++) {
        const char *lemma = eng_lexicon_lemma_text(z->lexicon, z->article->tokens[i].lemma);
        for (int k = 0; words[k] != NULL; k++)
            if (strcmp(lemma, words[k]) == 0) return true;
    }
    return false;
}

static void resolve_into(const eng_analysis *z, eng_phrase phrase, unsigned kinds,
                         eng_referents *out) {
    eng_referents found = eng_nobody();
    eng_resolve(z, phrase, &found);
    if (found.count == 0) eng_resolve_unlisted(z, phrase, kinds, &found);
    eng_add_referents(out, &found, kinds, z);
}

/* "camps in Mali used by rebels of FARC", "ships belonging to Oman": whose a thing is. */
static void used_by(const eng_analysis *z, uint32_t noun, unsigned kinds, eng_referents *out) {
    static const char *const verbs[] = {"use", "operate", "run", "own", "control", "hold", NULL};
    size_t end, i = eng_sentence_clauses(z, z->chunks[noun].sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *c = &z->clauses[i];
        uint32_t head = z->chunks[c->verb].head;
        bool hangs = c->kind == ENG_CLAUSE_PARTICIPLE && c->noun.first == noun &&
                     c->noun.last > c->noun.first && has_word(z, head, head + 1, verbs);
        for (uint32_t k = 0; hangs && k < c->argument_count && out->count == 0; k++)
            if (c->arguments[k].preposition == eng_word_id(z, "by"))
                resolve_into(z, c->arguments[k].phrase, kinds, out);
    }
    uint32_t next = noun + 1; /* camps in Mali belonging to */
    while (next + 2 < z->chunk_count && strchr("tofN", z->chunks[next].kind) && next < noun + 4)
        next++;
    if (out->count == 0 && next + 2 < z->chunk_count && z->chunks[next].kind == 'G' &&
        eng_word_is(z, z->chunks[next].head, "belonging") && z->chunks[next + 1].kind == 't' &&
        z->chunks[next].sentence == z->chunks[noun].sentence)
        resolve_into(z, (eng_phrase){next + 2, next + 3}, kinds, out);
}

/* Whom the phrase stands for, or else whose it is: "tariffs on Chinese goods", "criticism of
 * Egypt's policy". */
static void resolve_or_owner(const eng_analysis *z, eng_phrase p, unsigned kinds,
                             eng_referents *out) {
    resolve_into(z, p, kinds, out);
    for (uint32_t i = p.first; i < p.last && out->count == 0; i++) {
        if (z->chunks[i].kind != 'N' || (i + 2 < p.last && eng_is_measure(z, i))) continue;
        eng_referents found = eng_nobody();
        eng_resolve_modifiers(z, i, &found);
        /* "our allies" are not we */
        if (found.count == 0 && !(senses(z, z->chunks[i].lemma) & ENG_SENSE_OTHER))
            eng_resolve_possessor(z, i, &found);
        eng_add_referents(out, &found, kinds, z);
        if (out->count == 0) used_by(z, i, kinds, out);
        return;
    }
}

/* The of-complement inside a phrase: "the seriousness of the initiative". */
static void of_complement(const eng_analysis *z, eng_phrase p, unsigned kinds, eng_referents *out) {
    for (uint32_t i = p.first; i + 1 < p.last; i++)
        if (z->chunks[i].kind == 'o') {
            resolve_into(z, (eng_phrase){i + 1, p.last}, kinds, out);
            return;
        }
}

/* "the invasion and occupation of Oman": a bare event noun after "and" has what the first shares.
 */
static bool shares_of(const eng_analysis *z, uint32_t chunk) {
    if (chunk + 3 >= z->chunk_count || z->chunks[chunk + 1].kind != 'c') return false;
    const eng_chunk *next = &z->chunks[chunk + 2];
    bool same = next->sentence == z->chunks[chunk].sentence &&
                z->chunks[chunk + 3].sentence == next->sentence;
    bool bare = next->kind == 'N' && !strchr("dpqEAN", z->article->tokens[next->first].cls);
    bool event = next->lemma && z->lexicon->lemmas[next->lemma].event != 0;
    return same && bare && event && strchr("tof", z->chunks[chunk + 3].kind) != NULL;
}

/* The prepositional phrases that follow a noun directly. */
static void noun_preposition(const eng_analysis *z, uint32_t chunk, uint32_t lemma, unsigned kinds,
                             eng_referents *out) {
    uint32_t i = chunk + 1, sentence = z->chunks[chunk].sentence;
    if (shares_of(z, chunk)) i += 2; /* the invasion and occupation of */
    while (i + 1 < z->chunk_count && z->chunks[i].sentence == sentence && out->count == 0) {
        const eng_chunk *p = &z->chunks[i];
        if (p->kind == 'T') {
            i++;
            continue;
        }
        if (!strchr("tobfS", p->kind)) return;
        uint32_t end = i + 1;
        while (end < z->chunk_count && z->chunks[end].kind == 'O')
            end++;
        if (end >= z->chunk_count || z->chunks[end].kind != 'N') return;
        uint32_t last = eng_list_end(z, end);
        /* "support in the face of Russia": "of" belongs to the noun right before it; but "a
         * candidate for membership of" */
        uint32_t near = z->chunks[i - 1].lemma;
        bool other = p->kind == 'o' && i > chunk + 2 && z->chunks[i - 1].kind == 'N' &&
                     !(near && z->lexicon->lemmas[near].event) &&
                     z->article->tokens[z->chunks[i - 2].first].lemma != eng_word_id(z, "for");
        if (z->article->tokens[p->first].lemma == lemma && !other)
            resolve_or_owner(z, (eng_phrase){i + 1, last}, kinds, out);
        i = last; /* after "the accession of Romania and Bulgaria" */
    }
}

/* Whether an argument goes on with the one before it: "with Iran and with Oman". */
static bool joined(const eng_analysis *z, const eng_clause *c, uint32_t i) {
    const eng_argument *a = &c->arguments[i];
    return i > 0 && a->preposition != 0 && a->preposition == a[-1].preposition &&
           a->phrase.first >= 2 && z->chunks[a->phrase.first - 2].kind == 'c';
}

/* "fought rebels in cooperation with Oman": "with" belongs to the noun before it. */
static bool of_bond(const eng_analysis *z, const eng_argument *a) {
    uint32_t at = a->phrase.first;
    if (at < 3 || a->preposition != eng_word_id(z, "with") || z->chunks[at - 2].kind != 'N')
        return false;
    return z->chunks[at - 3].kind == 'f' && (senses(z, z->chunks[at - 2].lemma) & ENG_SENSE_BOND) &&
           eng_word_is(z, z->chunks[at - 3].first, "in");
}

static void clause_preposition(const eng_analysis *z, const eng_clause *c, uint32_t lemma,
                               unsigned kinds, eng_referents *out) {
    for (uint32_t i = 0; i < c->argument_count && (out->count == 0 || joined(z, c, i)); i++)
        if (c->arguments[i].preposition == lemma && !of_bond(z, &c->arguments[i])) {
            eng_referents found = eng_nobody();
            resolve_or_owner(z, c->arguments[i].phrase, kinds, &found);
            eng_add_referents(out, &found, kinds, z);
        }
    for (uint32_t i = 0; i < c->argument_count && out->count == 0; i++) {
        eng_phrase p = c->arguments[i].phrase; /* along the border of Oman */
        uint32_t place = z->chunks[p.first].kind == 'N' ? z->chunks[p.first].lemma : 0;
        if (c->arguments[i].preposition == lemma && place && p.last > p.first + 2 &&
            (z->lexicon->lemmas[place].noun_tags & ENG_NOUN_PLACE))
            of_complement(z, p, kinds, out);
    }
    bool of = strcmp(eng_lexicon_lemma_text(z->lexicon, lemma), "of") == 0;
    for (uint32_t i = 0; of && i < c->argument_count && out->count == 0; i++)
        of_complement(z, c->arguments[i].phrase, kinds, out);
    if (of && out->count == 0) of_complement(z, c->subject, kinds, out);
}

uint32_t eng_object_noun(const eng_analysis *z, const eng_clause *c) {
    eng_phrase p = {0, 0};
    if (z->chunks[c->verb].verb & ENG_VG_PASSIVE) p = c->subject;
    for (uint32_t i = 0; p.last <= p.first && i < c->argument_count; i++)
        if (c->arguments[i].preposition == 0) p = c->arguments[i].phrase;
    for (uint32_t i = p.first; i < p.last; i++)
        if (z->chunks[i].kind == 'N' && !(i + 2 < p.last && eng_is_measure(z, i))) return i;
    return UINT32_MAX;
}

/* "an American request to send troops": who is asked sends them. */
static bool asks_another(const eng_analysis *z, uint32_t noun) {
    static const char *const words[] = {"request", "call",  "demand",     "appeal",
                                        "plea",    "order", "invitation", NULL};
    const char *word = eng_lexicon_lemma_text(z->lexicon, z->chunks[noun].lemma);
    for (int i = 0; words[i] != NULL; i++)
        if (strcmp(word, words[i]) == 0) return true;
    return false;
}

/* "the Turkish attempt to seize": whose attempt the infinitive's subject is. */
static void decider(const eng_analysis *z, const eng_clause *c, unsigned kinds,
                    eng_referents *out) {
    uint32_t noun = c->subject.first;
    while (noun < c->subject.last && z->chunks[noun].kind != 'N')
        noun++;
    if (noun >= c->subject.last || z->lexicon->lemmas[z->chunks[noun].lemma].event == 0) return;
    if (asks_another(z, noun)) return;
    eng_referents found = eng_nobody();
    eng_resolve_possessor(z, noun, &found);
    if (found.count == 0) eng_resolve_modifiers(z, noun, &found);
    eng_add_referents(out, &found, kinds, z);
}

/* "condemned Iran's decision to launch": who launches is the one whose decision it is. True where
 * it is not the subject's in any case: "is worried by efforts to interfere". */
static bool owner_of_plan(const eng_analysis *z, const eng_clause *c, unsigned kinds,
                          eng_referents *out) {
    static const char *const foreign[] = {"by", "about", "against", "over", NULL};
    uint32_t noun = c->kind == ENG_CLAUSE_INFINITIVE ? eng_governing_chunk(z, c) : UINT32_MAX;
    if (noun == UINT32_MAX || asks_another(z, noun)) return false;
    eng_referents found = eng_nobody();
    eng_resolve_possessor(z, noun, &found);
    if (found.count == 0) eng_resolve_modifiers(z, noun, &found);
    eng_add_referents(out, &found, kinds, z);
    for (int i = 0; foreign[i] != NULL && noun > 0; i++)
        if (eng_word_is(z, z->chunks[noun - 1].first, foreign[i])) return true;
    return false;
}

/* "a letter signed by Iran", "Iran issued a letter, which": who brought the text into the world, as
 * another clause of the sentence says. */
static void issuer(const eng_analysis *z, uint32_t noun, unsigned kinds, eng_referents *out) {
    static const char *const verbs[] = {"issue",   "release", "publish", "sign",    "write",
                                        "send",    "deliver", "pass",    "adopt",   "approve",
                                        "post",    "draft",   "sponsor", "submit",  "table",
                                        "propose", "make",    "read",    "endorse", NULL};
    size_t end, i = eng_sentence_clauses(z, z->chunks[noun].sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *c = &z->clauses[i];
        const eng_chunk *verb = &z->chunks[c->verb];
        bool issues = false, object = false;
        for (int k = 0; verbs[k] != NULL; k++)
            issues |= verb->lemma == eng_word_id(z, verbs[k]);
        if (!issues || (verb->verb & ENG_VG_NEGATED)) continue;
        if (verb->verb & ENG_VG_PASSIVE) {
            bool it = c->subject.first <= noun && noun < c->subject.last;
            if (it) clause_preposition(z, c, eng_word_id(z, "by"), kinds, out);
            continue;
        }
        for (uint32_t k = 0; k < c->argument_count; k++)
            object |= c->arguments[k].preposition == 0 && c->arguments[k].phrase.first <= noun &&
                      noun < c->arguments[k].phrase.last;
        if (object) resolve_into(z, c->subject, kinds, out);
    }
}

/* "A UN report accused Egypt", "Iran's plan calls for": what a text says, its author says. */
static void author(const eng_analysis *z, const eng_site *s, unsigned kinds, eng_referents *out) {
    const eng_clause *c = &z->clauses[s->clause];
    eng_event_type type = s->rule->type;
    bool whose = c->own_subject || c->kind == ENG_CLAUSE_RELATIVE;
    bool says = type == ENG_ACCUSE || type == ENG_REQUEST || type == ENG_REJECT ||
                type == ENG_THREATEN || type == ENG_SUPPORT || type == ENG_SANCTION;
    uint32_t noun = c->subject.first;
    while (noun < c->subject.last && z->chunks[noun].kind != 'N')
        noun++;
    if (!says || !whose || noun >= c->subject.last || z->chunks[noun].lemma == 0) return;
    const eng_lemma *l = &z->lexicon->lemmas[z->chunks[noun].lemma];
    if (!(l->noun_tags & ENG_NOUN_STATEMENT) && !(l->senses & ENG_SENSE_TEXT)) return;
    eng_referents found = eng_nobody();
    eng_resolve_possessor(z, noun, &found);
    if (found.count == 0) eng_resolve_modifiers(z, noun, &found);
    eng_add_referents(out, &found, kinds, z);
    static const char *const words[] = {"by", "from", "of", NULL};
    for (int i = 0; words[i] != NULL && out->count == 0; i++)
        noun_preposition(z, noun, eng_word_id(z, words[i]), kinds, out);
    if (out->count == 0) issuer(z, noun, kinds, out);
}

/* "American policy was to oppose", "Iran's aim is to destroy": whose policy or aim it is. */
static void whose_aim(const eng_analysis *z, const eng_clause *c, unsigned kinds,
                      eng_referents *out) {
    static const char *const aims[] = {"policy",  "aim",     "goal",     "objective", "intention",
                                       "plan",    "purpose", "ambition", "strategy",  "task",
                                       "mission", "desire",  "intent",   "dream",     NULL};
    uint32_t noun = c->subject.first;
    while (noun < c->subject.last && z->chunks[noun].kind != 'N')
        noun++;
    bool told = c->kind == ENG_CLAUSE_INFINITIVE || c->kind == ENG_CLAUSE_COORDINATED;
    if (c->own_subject || !told || noun >= c->subject.last) return;
    /* "Iraq voted on a resolution to expel": whoever decides on the text */
    bool text = senses(z, z->chunks[noun].lemma) & ENG_SENSE_TEXT;
    if (text && c->kind == ENG_CLAUSE_INFINITIVE && c->parent >= 0 &&
        z->clauses[c->parent].subject.first != c->subject.first &&
        !(z->chunks[z->clauses[c->parent].verb].verb & ENG_VG_PASSIVE)) {
        resolve_into(z, z->clauses[c->parent].subject, kinds, out);
        return;
    }
    if (!has_word(z, z->chunks[noun].head, z->chunks[noun].head + 1, aims)) return;
    eng_referents found = eng_nobody();
    eng_resolve_possessor(z, noun, &found);
    if (found.count == 0) eng_resolve_modifiers(z, noun, &found);
    eng_add_referents(out, &found, kinds, z);
    if (out->count == 0) noun_preposition(z, noun, eng_word_id(z, "of"), kinds, out);
}

int32_t eng_said_clause(const eng_analysis *z, int32_t clause) {
    const eng_clause *c = &z->clauses[clause];
    size_t end, first = eng_sentence_clauses(z, c->sentence, &end);
    for (size_t i = (size_t)clause + 1; i < end; i++)
        if (z->clauses[i].parent == clause && z->clauses[i].kind == ENG_CLAUSE_COMPLEMENT)
            return (int32_t)i;
    const eng_chunk *verb = &z->chunks[c->verb];
    bool says = verb->lemma && (z->lexicon->lemmas[verb->lemma].verb_tags & ENG_VERB_REPORT);
    if (!says || (verb->verb & ENG_VG_PASSIVE) || c->parent >= 0 || !c->own_subject) return -1;
    if (c->subject.first == 0 || z->chunks[c->subject.first - 1].kind != ',') return -1;
    for (size_t i = (size_t)clause; i-- > first;)
        if (z->clauses[i].parent < 0) return z->clauses[i].own_subject ? (int32_t)i : -1;
    return -1;
}

/* Takes those out of `from` that are in `other`. */
static void remove_shared(eng_referents *from, const eng_referents *other) {
    size_t n = 0;
    for (size_t i = 0; i < from->count; i++) {
        bool shared = false;
        for (size_t k = 0; k < other->count; k++)
            shared |= from->list[i].entity == other->list[k].entity;
        if (!shared) from->list[n++] = from->list[i];
    }
    from->count = n;
}

/* "refused to pay Oman", "a pledge to sell ships to Oman": whom what is refused or promised
 * concerns. */
static void concerned(const eng_analysis *z, const eng_site *s, const eng_referents *actor,
                      unsigned kinds, eng_referents *out) {
    static const char *const elsewhere[] = {"in",    "at",     "after", "before", "since",
                                            "until", "during", "by",    "under",  NULL};
    uint32_t sentence = z->chunks[z->token_chunk[s->span[0]]].sentence;
    size_t end, i = eng_sentence_clauses(z, sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *c = &z->clauses[i];
        bool inner = s->clause >= 0 ? c->parent == s->clause : c->verb == s->noun + 1;
        /* "to help Oman fight the flood", "to let Oman look" */
        bool helped = c->kind == ENG_CLAUSE_COMPLEMENT && c->own_subject && c->parent >= 0 &&
                      s->clause >= 0 && z->clauses[c->parent].parent == s->clause &&
                      z->clauses[c->parent].kind == ENG_CLAUSE_INFINITIVE;
        if (helped) resolve_into(z, c->subject, kinds, out);
        if (helped && out != actor) remove_shared(out, actor);
        bool to_do = c->kind == ENG_CLAUSE_ING && c->marker == eng_word_id(z, "to");
        bool told = c->kind == ENG_CLAUSE_INFINITIVE || c->kind == ENG_CLAUSE_COMPLEMENT;
        if (!inner || !(told || to_do)) continue;
        for (uint32_t k = 0; k < c->argument_count && out->count == 0; k++) {
            static const char *const aims[] = {"aim",    "fire",  "point", "launch",
                                               "target", "throw", NULL};
            uint32_t verb = z->chunks[c->verb].head;
            bool at = c->arguments[k].preposition == eng_word_id(z, "at"), skip = false;
            for (int e = 0; elsewhere[e] != NULL; e++)
                skip |= c->arguments[k].preposition == eng_word_id(z, elsewhere[e]);
            skip &= !(at && has_word(z, verb, verb + 1, aims)); /* to aim rockets at Oman */
            if (!skip) resolve_or_owner(z, c->arguments[k].phrase, kinds, out);
            if (out != actor) remove_shared(out, actor); /* "to share its maps with Oman" */
        }
    }
}

/* "the state that Iran attacked", "the bloc of states that Iran joined". */
static void resolve_relative(const eng_analysis *z, eng_phrase noun, unsigned kinds,
                             eng_referents *out) {
    resolve_into(z, noun, kinds, out);
    bool of = out->count == 0 && noun.first >= 2 && z->chunks[noun.first - 1].kind == 'o';
    if (of && z->chunks[noun.first - 2].kind == 'N')
        resolve_into(z, (eng_phrase){noun.first - 2, noun.first - 1}, kinds, out);
}

/* "may invade or interfere with Chad" */
static bool meets(const eng_analysis *z, const eng_argument *a) {
    return a->preposition == eng_word_id(z, "with") || a->preposition == eng_word_id(z, "against");
}

/* "condemned and rejected the plan": the clause after "and" whose object, or agent, a verb without
 * any shares; else the clause itself. */
static const eng_clause *sharing(const eng_analysis *z, const eng_site *s) {
    int32_t clause = s->clause;
    const eng_clause *c = &z->clauses[clause];
    bool whole = s->rule->type == ENG_CONSULT || s->rule->type == ENG_RETREAT; /* left and met */
    if (whole || c->argument_count > 0 || (size_t)clause + 1 >= z->clause_count) return c;
    const eng_clause *next = c + 1;
    bool joined = next->kind == ENG_CLAUSE_COORDINATED && next->parent == clause &&
                  next->verb == c->verb + 2 && next->sentence == c->sentence;
    unsigned voice = (z->chunks[c->verb].verb ^ z->chunks[next->verb].verb) & ENG_VG_PASSIVE;
    bool shares = next->argument_count > 0 &&
                  (next->arguments[0].preposition == 0 || meets(z, &next->arguments[0]) ||
                   (z->chunks[c->verb].verb & ENG_VG_PASSIVE));
    return joined && voice == 0 && shares ? next : c;
}

/* "the plan drafted by Oman": whose a noun is by the participle that hangs on it. */
static void author_of(const eng_analysis *z, uint32_t noun, unsigned kinds, eng_referents *out) {
    static const char *const makes[] = {
        "propose", "draft", "make",   "offer",  "submit",  "issue",  "present", "impose",
        "sponsor", "table", "put",    "launch", "order",   "commit", "set",     "advance",
        "suggest", "carry", "author", "level",  "declare", "demand", "send",    NULL};
    size_t end, i = eng_sentence_clauses(z, z->chunks[noun].sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *c = &z->clauses[i];
        uint32_t verb = z->chunks[c->verb].head;
        bool hangs = c->noun.first == noun && c->noun.last > c->noun.first &&
                     has_word(z, verb, verb + 1, makes);
        if (hangs && c->kind == ENG_CLAUSE_PARTICIPLE)
            clause_preposition(z, c, eng_word_id(z, "by"), kinds, out);
        if (hangs && c->kind == ENG_CLAUSE_RELATIVE && c->own_subject &&
            !(z->chunks[c->verb].verb & ENG_VG_PASSIVE))
            resolve_into(z, c->subject, kinds, out); /* the plan that Oman drafted */
    }
}

/* "were killed when rebels ambushed a patrol": who struck. */
static void struck_when(const eng_analysis *z, int32_t clause, unsigned kinds, eng_referents *out) {
    static const char *const verbs[] = {"attack", "ambush",  "bomb",   "shell", "raid",
                                        "storm",  "fire",    "strike", "shoot", "detonate",
                                        "open",   "explode", NULL};
    size_t end;
    eng_sentence_clauses(z, z->clauses[clause].sentence, &end);
    for (size_t i = (size_t)clause + 1; i < end && out->count == 0; i++) {
        const eng_clause *c = &z->clauses[i];
        bool when = c->marker == eng_word_id(z, "when") || c->marker == eng_word_id(z, "as") ||
                    c->marker == eng_word_id(z, "after");
        uint32_t head = z->chunks[c->verb].head;
        if (when && c->kind == ENG_CLAUSE_SUBORDINATE && c->parent == clause && c->own_subject &&
            !(z->chunks[c->verb].verb & ENG_VG_PASSIVE) && has_word(z, head, head + 1, verbs))
            resolve_into(z, c->subject, kinds, out);
    }
}

static void clause_slot(const eng_analysis *z, const eng_site *s, uint32_t slot, unsigned kinds,
                        eng_referents *out) {
    const eng_clause *c = &z->clauses[s->clause];
    bool passive = (z->chunks[c->verb].verb & ENG_VG_PASSIVE) != 0;
    if (slot == ENG_SLOT_SUBJECT) {
        if (passive) clause_preposition(z, sharing(z, s), eng_word_id(z, "by"), kinds, out);
        if (passive && out->count == 0 && s->rule->type == ENG_ASSAULT)
            struck_when(z, s->clause, kinds, out);
        if (!passive && owner_of_plan(z, c, kinds, out)) return;
        if (!passive && out->count == 0) resolve_into(z, c->subject, kinds, out);
        if (!passive && out->count == 0 && c->kind == ENG_CLAUSE_INFINITIVE)
            decider(z, c, kinds, out);
        if (!passive && out->count == 0) author(z, s, kinds, out);
        if (!passive && out->count == 0) whose_aim(z, c, kinds, out);
        /* "protesters in Baghdad": where a crowd stands says whose it is */
        if (!passive && out->count == 0 && s->rule->type == ENG_PROTEST)
            noun_preposition(z, c->subject.first, eng_word_id(z, "in"), kinds, out);
    } else if (slot == ENG_SLOT_OBJECT) {
        if (passive) resolve_into(z, c->subject, kinds, out);
        const eng_clause *o = passive ? c : sharing(z, s);
        for (uint32_t i = 0; !passive && i < o->argument_count && out->count == 0; i++)
            if (o != c && meets(z, &o->arguments[i]))
                resolve_or_owner(z, o->arguments[i].phrase, kinds, out);
            else if (o->arguments[i].preposition == 0)
                resolve_into(z, o->arguments[i].phrase, kinds, out);
        /* "the state that Egypt attacked" */
        bool object = false; /* "Oman, whose farm Iran attacked" */
        for (uint32_t i = 0; i < c->argument_count; i++)
            object |= c->arguments[i].preposition == 0;
        if (!passive && c->kind == ENG_CLAUSE_RELATIVE && c->own_subject && !object)
            resolve_relative(z, c->noun, kinds, out);
    } else if (slot == ENG_SLOT_MODIFIER) {
        eng_referents found = eng_nobody();
        /* of the trigger's object, of the noun that a participle hangs on, or of the object */
        uint32_t noun = s->object;
        if (noun == UINT32_MAX && c->noun.last > c->noun.first) noun = c->noun.first;
        if (noun == UINT32_MAX) noun = eng_object_noun(z, passive ? c : sharing(z, s));
        if (noun != UINT32_MAX) {
            eng_resolve_modifiers(z, noun, &found);
            eng_add_referents(out, &found, kinds, z);
            found.count = 0; /* "Sweden's NATO bid": of the kind that is wanted */
            bool other = senses(z, z->chunks[noun].lemma) & ENG_SENSE_OTHER;
            if (out->count == 0 && !other) eng_resolve_possessor(z, noun, &found);
        }
        eng_add_referents(out, &found, kinds, z);
        if (out->count == 0 && noun != UINT32_MAX) /* "the visit by an Israeli minister" */
            noun_preposition(z, noun, eng_word_id(z, "by"), kinds, out);
        bool answers = s->rule->type == ENG_ACCUSE || s->rule->type == ENG_REJECT ||
                       s->rule->type == ENG_SUPPORT || s->rule->type == ENG_CONCEDE;
        if (out->count == 0 && noun != UINT32_MAX && answers) author_of(z, noun, kinds, out);
        found.count = 0;
        if (out->count == 0 && noun != UINT32_MAX &&
            (s->rule->type == ENG_ACCUSE || s->rule->type == ENG_SUPPORT))
            eng_refer_deed(z, noun, &found); /* condemned the invasion */
        eng_add_referents(out, &found, kinds, z);
    } else if (slot == ENG_SLOT_CLAUSE) {
        resolve_into(z, c->subject, kinds, out);
        bool told = c->kind == ENG_CLAUSE_SUBORDINATE || c->kind == ENG_CLAUSE_PARTICIPLE;
        /* "after ties were cut", "in a deal brokered by" */
        if (passive && told && c->parent >= 0)
            resolve_into(z, z->clauses[c->parent].subject, kinds, out);
    } else if (slot == ENG_SLOT_WEAPON) {
        if (!passive) eng_weapon_owner(z, c, kinds, out);
    } else if (slot == ENG_SLOT_COMPLEMENT) {
        int32_t said = eng_said_clause(z, s->clause);
        if (said >= 0) resolve_or_owner(z, z->clauses[said].subject, kinds, out);
    } else {
        clause_preposition(z, c, slot - ENG_SLOT_BASE, kinds, out);
        uint32_t between = eng_word_id(z, "between"); /* "talks between Iran and Oman took place" */
        if (out->count == 0 && !passive && slot == ENG_SLOT_BASE + between)
            for (uint32_t i = c->subject.first; i < c->subject.last; i++)
                noun_preposition(z, i, between, kinds, out);
        /* "ties with Iran were severed" */
        if (out->count == 0 && s->object != UINT32_MAX)
            noun_preposition(z, s->object, slot - ENG_SLOT_BASE, kinds, out);
    }
}

static bool holds(eng_phrase p, uint32_t chunk) {
    return p.first <= chunk && chunk < p.last;
}

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
        bool copula = verb->verb & ENG_VG_COPULA;
        unsigned sense = senses(z, verb->lemma) & (ENG_SENSE_LIGHT | ENG_SENSE_ANSWER);
        if (!copula && !sense) continue;
        bool passive = verb->verb & ENG_VG_PASSIVE;
        if (passive && (holds(c->subject, noun) || holds(c->noun, noun))) return (int32_t)i;
        /* "the war that Hamas unleashed on Israel" */
        bool gap = !passive && !copula && c->kind == ENG_CLAUSE_RELATIVE && c->own_subject;
        if (gap && eng_object_noun(z, c) == UINT32_MAX && holds(c->noun, noun)) return (int32_t)i;
        for (uint32_t k = 0; !passive && k < c->argument_count; k++) {
            uint32_t wanted = copula ? eng_word_id(z, "at") : 0;
            if (sense == ENG_SENSE_ANSWER) wanted = eng_word_id(z, "with");
            if (c->arguments[k].preposition == wanted && holds(c->arguments[k].phrase, noun) &&
                !speaks_of(z, c->arguments[k].phrase, noun))
                return (int32_t)i;
        }
    }
    return -1;
}

/* The clause which says that what the noun names happens: "fighting broke out"; or -1. */
static int32_t happens(const eng_analysis *z, uint32_t noun) {
    size_t end, i = eng_sentence_clauses(z, z->chunks[noun].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        if (c->subject.first == noun && senses(z, z->chunks[c->verb].lemma) & ENG_SENSE_HAPPEN)
            return (int32_t)i;
    }
    return -1;
}

/* "accused Russia over an attack on Lviv": he who is blamed for the act did it, it is said. */
static void blamed(const eng_analysis *z, uint32_t noun, unsigned kinds, eng_referents *out) {
    static const char *const for_what[] = {"of", "for", "over", NULL};
    int32_t clause = eng_clause_of(z, noun);
    if (clause < 0) return;
    const eng_clause *c = &z->clauses[clause];
    bool blames = senses(z, z->chunks[c->verb].lemma) & ENG_SENSE_BLAME, what = false;
    /* "the attack was blamed on Hamas" */
    if (blames && (z->chunks[c->verb].verb & ENG_VG_PASSIVE) && holds(c->subject, noun)) {
        clause_preposition(z, c, eng_word_id(z, "on"), kinds, out);
        return;
    }
    for (uint32_t k = 0; k < c->argument_count; k++)
        for (int i = 0; for_what[i] != NULL; i++)
            what |= c->arguments[k].preposition == eng_word_id(z, for_what[i]) &&
                    c->arguments[k].phrase.first == noun;
    /* "accused Russia of meddling in": the noun stands in the object's own phrase */
    for (uint32_t k = 0; k < c->argument_count && !what; k++)
        what = c->arguments[k].preposition == 0 && holds(c->arguments[k].phrase, noun) &&
               c->arguments[k].phrase.first + 2 == noun && z->chunks[noun - 1].kind == 'o';
    if (!blames || !what) return;
    uint32_t object = eng_object_noun(z, c);
    if (object != UINT32_MAX) resolve_or_owner(z, (eng_phrase){object, object + 1}, kinds, out);
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
            !(verb->verb & ENG_VG_PASSIVE) && (in || for_it) && has_word(z, from, to, parts);
        if (verb->verb & ENG_VG_COPULA)
            part =
                p == eng_word_id(z, "behind") || ((in || for_it) && has_word(z, from, to, doers));
        else if ((verb->verb & ENG_VG_PASSIVE) && in)
            part = has_word(z, verb->head, verb->head + 1, caught);
        part |= war && in && (verb->verb & ENG_VG_COPULA); /* is in a war with */
        if (part) resolve_into(z, c->subject, kinds, out);
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
        resolve_into(z, (eng_phrase){i, i + 1}, kinds, out);
        if (i < 2 || z->chunks[i - 1].kind != 'c') return;
        i -= 2;
    }
}

static void noun_subject(const eng_analysis *z, const eng_site *s, bool intransitive,
                         unsigned kinds, eng_referents *out) {
    eng_referents found = eng_nobody();
    eng_resolve_possessor(z, s->noun, &found);
    eng_add_referents(out, &found, kinds, z);
    found.count = 0;
    if (out->count == 0) {
        eng_resolve_modifiers(z, s->noun, &found);
        bool second = found.count == 0 && s->noun >= 2 && shares_of(z, s->noun - 2);
        if (second)
            eng_resolve_modifiers(z, s->noun - 2, &found); /* the Soviet raid and siege of */
        eng_remove_places(z, &found);
    }
    eng_add_referents(out, &found, kinds, z);
    if (out->count == 0) noun_preposition(z, s->noun, eng_word_id(z, "by"), kinds, out);
    if (out->count == 0 && intransitive)
        noun_preposition(z, s->noun, eng_word_id(z, "of"), kinds, out);
    if (out->count == 0) blamed(z, s->noun, kinds, out);
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
        clause_preposition(z, c, eng_word_id(z, "by"), kinds, out);
    else
        resolve_into(z, c->subject, kinds, out);
}

/* "flew home after talks with Iran": the subject of the clause around the noun, or of the one that
 * follows where the noun stands in front of all. */
static void clause_subject(const eng_analysis *z, const eng_site *s, unsigned kinds,
                           eng_referents *out) {
    int32_t i = eng_clause_of(z, s->noun);
    while (i >= 0 && z->clauses[i].subject.first <= s->noun && s->noun < z->clauses[i].subject.last)
        i = z->clauses[i].parent;
    if (i < 0) {
        size_t end, first = eng_sentence_clauses(z, z->chunks[s->noun].sentence, &end);
        if (first == end) return;
        const eng_clause *c = &z->clauses[first];
        if (c->subject.first <= s->noun && s->noun < c->last) return;
        i = (int32_t)
            first; /* in front of it, or left over behind it: "left, after days of talks" */
    }
    for (; i >= 0 && out->count == 0; i = z->clauses[i].parent) {
        resolve_into(z, z->clauses[i].subject, kinds, out);
        if (z->clauses[i].kind != ENG_CLAUSE_PARTICIPLE) return;
    }
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
    if (!under && !hit && !hurt && !(senses(z, verb->lemma) & ENG_SENSE_SUFFER)) return;
    if (passive && !hit && !hurt) return;
    uint32_t wanted = hit     ? eng_word_id(z, "with")
                      : hurt  ? eng_word_id(z, "in")
                      : under ? eng_word_id(z, "under")
                              : 0;
    uint32_t by = hit || hurt ? eng_word_id(z, "by") : wanted;
    for (uint32_t i = 0; i < c->argument_count && out->count == 0; i++)
        if ((c->arguments[i].preposition == wanted || c->arguments[i].preposition == by) &&
            c->arguments[i].phrase.first <= noun && z->chunks[noun].kind == 'N' &&
            holds(c->arguments[i].phrase, noun))
            resolve_or_owner(z, c->subject, kinds, out);
}

static void noun_object(const eng_analysis *z, const eng_site *s, unsigned kinds,
                        eng_referents *out) {
    static const char *const words[] = {"of", "on", "against", "to", "with", NULL};
    for (int i = 0; words[i] != NULL && out->count == 0; i++)
        noun_preposition(z, s->noun, eng_word_id(z, words[i]), kinds, out);
    /* "an attack was launched on Israel" */
    int32_t clause = out->count == 0 ? light_clause(z, s->noun) : -1;
    for (int i = 1; clause >= 0 && i < 3 && out->count == 0; i++) /* on, against */
        clause_preposition(z, &z->clauses[clause], eng_word_id(z, words[i]), kinds, out);
    if (out->count == 0) sufferer(z, s->noun, kinds, out);
}

static bool wants(const uint32_t *slots, uint32_t slot) {
    for (; *slots != ENG_SLOT_NONE; slots++)
        if (*slots == slot) return true;
    return false;
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
        bool said = c->kind == ENG_CLAUSE_COMPLEMENT && c->own_subject &&
                    c->subject.first == noun + 2 && z->chunks[noun + 1].kind == 'h';
        if (that || for_to || said) resolve_or_owner(z, c->subject, kinds, out);
    }
}

static void noun_slot(const eng_analysis *z, const eng_site *s, uint32_t slot, unsigned kinds,
                      eng_referents *out) {
    if (slot == ENG_SLOT_SUBJECT) {
        bool transitive = wants(s->rule->recipient, ENG_SLOT_OBJECT);
        noun_subject(z, s, !transitive, kinds, out);
    } else if (slot == ENG_SLOT_OBJECT) {
        noun_object(z, s, kinds, out);
    } else if (slot == ENG_SLOT_CLAUSE) {
        clause_subject(z, s, kinds, out);
    } else if (slot == ENG_SLOT_COMPLEMENT) {
        content_subject(z, s->noun, kinds, out);
    } else if (slot == ENG_SLOT_MODIFIER) {
        eng_referents found = eng_nobody();
        eng_resolve_modifiers(z, s->noun, &found);
        eng_add_referents(out, &found, kinds, z);
    } else if (slot >= ENG_SLOT_BASE) {
        noun_preposition(z, s->noun, slot - ENG_SLOT_BASE, kinds, out);
        /* "a raid was carried out in Syria", "fighting broke out between" */
        int32_t clause = out->count == 0 ? light_clause(z, s->noun) : -1;
        if (out->count == 0 && clause < 0) clause = happens(z, s->noun);
        if (clause >= 0)
            clause_preposition(z, &z->clauses[clause], slot - ENG_SLOT_BASE, kinds, out);
    }
}

/* "US-backed alliance": the compound's name acts on what the noun phrase stands for. */
static void compound_slot(const eng_analysis *z, const eng_site *s, uint32_t slot, unsigned kinds,
                          eng_referents *out) {
    const eng_mention *m = &z->article->mentions[s->compound];
    if (slot == ENG_SLOT_SUBJECT && out->count == 0) {
        eng_referents one = {.count = 1};
        one.list[0] = (eng_referent){m->entity, m->person, m->first, m->last, "compound", false};
        eng_add_referents(out, &one, kinds, z);
        if (m == z->article->mentions || !eng_shares_compound(z, m - 1)) return;
        m--;
        one.list[0] = (eng_referent){m->entity, m->person, m->first, m->last, "compound", false};
        eng_add_referents(out, &one, kinds, z);
    } else if (slot == ENG_SLOT_OBJECT) {
        resolve_into(z, (eng_phrase){s->noun, s->noun + 1}, kinds, out);
    } else if (slot >= ENG_SLOT_BASE) {
        noun_preposition(z, s->noun, slot - ENG_SLOT_BASE, kinds, out);
    }
}

/* Whether who is hit has a side of his own, whatever land he is in: somebody named, a militant. */
static bool has_side(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    if (c->kind != 'N') return false;
    return z->article->tokens[c->head].cls == 'N' || eng_is_band(z, c->lemma);
}

/* Whether what stands after in or near is where it happened and no side: the one who is hit is
 * named
 * ("an Iranian general was killed by a raid in Syria"), or it is where a group sits ("was claimed
 * by the Houthis in Yemen"). */
static bool only_place(const eng_analysis *z, const eng_site *s, uint32_t slot,
                       const eng_referents *actor) {
    uint32_t in = ENG_SLOT_BASE + eng_word_id(z, "in"),
             near = ENG_SLOT_BASE + eng_word_id(z, "near");
    if (s->rule->type != ENG_ASSAULT || (slot != in && slot != near)) return false;
    for (size_t i = 0; i < actor->count; i++) {
        uint32_t chunk = z->token_chunk[actor->list[i].first], next = chunk + 1;
        bool group = eng_entity_of(z, actor->list[i].entity)->kind == ENG_KIND_GROUP;
        if (!group || chunk == UINT32_MAX || next >= z->chunk_count) continue;
        if (ENG_SLOT_BASE + z->article->tokens[z->chunks[next].first].lemma == slot) return true;
    }
    int32_t clause = s->clause >= 0 ? s->clause : eng_clause_of(z, s->noun);
    if (clause < 0) return false;
    const eng_clause *c = &z->clauses[clause];
    bool passive = (z->chunks[c->verb].verb & ENG_VG_PASSIVE) != 0;
    eng_phrase victim = passive ? c->subject : (eng_phrase){0, 0};
    for (uint32_t i = 0; !passive && i < c->argument_count && s->clause >= 0; i++)
        if (c->arguments[i].preposition == 0) victim = c->arguments[i].phrase;
    if (victim.last <= victim.first) return false;
    if (s->clause < 0 && holds(victim, s->noun)) return false; /* a raid was carried out in Syria */
    if (has_side(z, victim.first)) return true;
    eng_referents hit = eng_nobody();
    if (passive) eng_resolve(z, victim, &hit);
    return hit.count > 0;
}

/* "the town of Kobani fell to", "seized the port of Aden": whose the place is to which it is done.
 */
static void of_place(const eng_analysis *z, const eng_site *s, uint32_t slot, unsigned kinds,
                     eng_referents *out) {
    const eng_clause *c = &z->clauses[s->clause];
    bool passive = (z->chunks[c->verb].verb & ENG_VG_PASSIVE) != 0;
    eng_phrase p = c->subject;
    for (uint32_t i = 0; slot == ENG_SLOT_OBJECT && !passive && i < c->argument_count; i++)
        if (c->arguments[i].preposition == 0) p = c->arguments[i].phrase;
    if (p.last < p.first + 3 || z->chunks[p.first].kind != 'N' || z->chunks[p.first].lemma == 0)
        return;
    if (z->lexicon->lemmas[z->chunks[p.first].lemma].noun_tags & ENG_NOUN_PLACE)
        of_complement(z, p, kinds, out);
}

/* "the Houthi rebellion": the land that the data says a group rises in. */
static void homeland(const eng_analysis *z, const eng_referents *actor, unsigned kinds,
                     eng_referents *out) {
    if (actor->count != 1) return;
    const eng_entity *group = eng_entity_of(z, actor->list[0].entity);
    const char *state = eng_names_text(z->names, group->state);
    uint32_t land = eng_names_find(z->names, state, strlen(state));
    if (group->kind != ENG_KIND_GROUP || land == ENG_NO_ENTITY) return;
    eng_referents found = {.count = 1, .list[0] = actor->list[0]};
    found.list[0].entity = land;
    found.list[0].person = ENG_NO_ENTITY;
    found.list[0].via = "homeland";
    eng_add_referents(out, &found, kinds, z);
}

void eng_fill(const eng_found *m, const eng_site *s, const uint32_t *slots, unsigned kinds,
              const eng_referents *actor, eng_referents *out) {
    const eng_analysis *z = m->z;
    for (; *slots != ENG_SLOT_NONE && out->count == 0; slots++) {
        if (*slots == ENG_SLOT_CONTEXT) {
            eng_referents found = eng_nobody();
            eng_resolve_context(z, s->span[0], &found);
            eng_add_referents(out, &found, kinds, z);
        } else if (only_place(z, s, *slots, actor))
            continue;
        else if (*slots == ENG_SLOT_ACCUSER)
            eng_accuser(m, s, actor, out);
        else if (*slots == ENG_SLOT_HOMELAND)
            homeland(z, actor, kinds, out);
        else if (*slots == ENG_SLOT_CONCERNED)
            concerned(z, s, actor, kinds, out);
        else if (*slots == ENG_SLOT_NEARBY)
            eng_nearby(m, s, actor, kinds, out);
        else if (*slots == ENG_SLOT_CONTENT)
            eng_content_object(z, s, kinds, out);
        else if (*slots == ENG_SLOT_IDENTITY && s->noun != UINT32_MAX)
            eng_identity(z, s->noun, kinds, out);
        else if (*slots == ENG_SLOT_SHARED)
            eng_shared(m, s, actor, kinds, out);
        else if (*slots == ENG_SLOT_PAIR)
            eng_pair(z, s, out);
        else if (*slots == ENG_SLOT_BEFORE)
            eng_named_before(m, s, actor, kinds, out);
        else if (*slots == ENG_SLOT_ATTACKER)
            continue; /* waits for the recipient: eng_attacker */
        else if (s->compound >= 0)
            compound_slot(z, s, *slots, kinds, out);
        else if (s->clause >= 0)
            clause_slot(z, s, *slots, kinds, out);
        else
            noun_slot(z, s, *slots, kinds, out);
        bool done_to = s->clause >= 0 && out != actor &&
                       (*slots == ENG_SLOT_OBJECT || *slots == ENG_SLOT_SUBJECT);
        if (done_to && out->count == 0) of_place(z, s, *slots, kinds, out);
        if (out != actor) remove_shared(out, actor); /* nobody acts on himself: try the next slot */
    }
}
