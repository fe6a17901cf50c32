#include <string.h>

#include "grammar/around.h"
#include "grammar/clauses_internal.h"
#include "grammar/named.h"
#include "grammar/slots_internal.h"
#include "grammar/word_id.h"

/* Who stands in the slots of a clause: its subject and object, what its prepositions lead to. */

uint32_t eng_object_noun(const eng_analysis *z, const eng_clause *c) {
    eng_phrase p = {0, 0};
    if (z->chunks[c->verb].verb & ENG_VG_PASSIVE) p = c->subject;
    for (uint32_t i = 0; p.last <= p.first && i < c->argument_count; i++)
        if (c->arguments[i].preposition == 0) p = c->arguments[i].phrase;
    for (uint32_t i = p.first; i < p.last; i++)
        if ((z->chunks[i].kind == 'N' ||
             (z->chunks[i].kind == 'W' && p.first == c->subject.first)) &&
            !(i + 2 < p.last && eng_is_measure(z, i)))
            return i;
    return UINT32_MAX;
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
    /* "Oman must leave," said the king */
    uint32_t at = c->verb < c->subject.first ? c->verb : c->subject.first;
    if (at == 0 || z->chunks[at - 1].kind != ',') return -1;
    for (size_t i = (size_t)clause; i-- > first;)
        if (z->clauses[i].parent < 0) return z->clauses[i].own_subject ? (int32_t)i : -1;
    return -1;
}

/* "refused to hand the king over to Oman": who would get him, whoever he is. */
static void handed_to(const eng_analysis *z, const eng_clause *c, unsigned kinds,
                      eng_referents *out) {
    static const char *const verbs[] = {"hand", "extradite", "surrender", "deliver", "turn",
                                        "give", "transfer",  "return",    "sell",    NULL};
    bool goes = eng_lemma_is(z, z->chunks[c->verb].lemma, "return") && /* "to return to Oman" */
                !(z->chunks[c->verb].verb & ENG_VG_PASSIVE) && !eng_has_phrase(eng_first_object(c));
    if (goes) return;
    for (uint32_t i = 0; i < c->argument_count && out->count == 0; i++)
        if (c->arguments[i].preposition == eng_word_id(z, "to") &&
            eng_lemma_among(z, z->chunks[c->verb].lemma, verbs))
            eng_resolve_or_owner(z, c->arguments[i].phrase, kinds, out);
}

uint32_t eng_infinitive_of(const eng_analysis *z, uint32_t noun) {
    uint32_t i = noun + 1, sentence = z->chunks[noun].sentence;
    for (int k = 0; k < 2 && i < z->chunk_count; k++) {
        const eng_chunk *c = &z->chunks[i];
        if (c->sentence != sentence) return UINT32_MAX;
        if (c->kind == 'I' || c->kind == 'V') return i;
        bool whose = c->kind == 'b' || c->kind == 'o';
        bool on = c->kind == 'f' && i + 1 < z->chunk_count && z->chunks[i + 1].kind == 'T';
        if (c->kind != 'T' && !whose && !on) return UINT32_MAX;
        i += c->kind != 'T';
        while (i < z->chunk_count && z->chunks[i].kind == 'O')
            i++;
        if (i >= z->chunk_count || !strchr("NT", z->chunks[i].kind)) return UINT32_MAX;
        /* "the refusal of the pact to be a burden" */
        if (c->kind == 'o' && z->article->tokens[z->chunks[i].head].mention < 0) return UINT32_MAX;
        i = z->chunks[i].kind == 'N' ? eng_list_end(z, i) : i + 1;
    }
    bool found = i < z->chunk_count && z->chunks[i].sentence == sentence &&
                 (z->chunks[i].kind == 'I' || z->chunks[i].kind == 'V');
    return found ? i : UINT32_MAX;
}

/* Whether argument `k` of what is to be done only tells where, when or how: "to meet in Oman", "to
 * keep communities safe across the country", "to return to Vienna", "to share aims, including
 * Oman"; but "to aim rockets at Oman", "to buy $3 billion in Omani gas". */
static bool only_where(const eng_analysis *z, const eng_clause *c, uint32_t k) {
    static const char *const elsewhere[] = {"in",    "at",     "after", "before", "since",
                                            "until", "during", "by",    "under",  NULL};
    static const char *const aims[] = {"aim", "fire", "point", "launch", "target", "throw", NULL};
    static const char *const goes[] = {"go", "return", "come", "travel", "fly", "head", NULL};
    uint32_t p = c->arguments[k].preposition, verb = z->chunks[c->verb].head;
    const eng_chunk *there = &z->chunks[c->arguments[k].phrase.first];
    if (p == eng_word_id(z, "at")) return !eng_has_lemma(z, verb, verb + 1, aims);
    bool named = z->article->tokens[there->head].mention >= 0;
    if (p == eng_word_id(z, "across")) return !named;
    if (p == eng_word_id(z, "including")) return named; /* but "including Omani rebels" */
    if (p == eng_word_id(z, "to")) return eng_lemma_among(z, z->chunks[c->verb].lemma, goes);
    return eng_lemma_among(z, p, elsewhere) && !eng_of_sum(z, c, k);
}

/* "refused to recognise the result of Oman's vote", "the new government in Oman": whose the thing
 * is that is not recognised. */
static void recognised(const eng_analysis *z, const eng_clause *c, unsigned kinds,
                       eng_referents *out) {
    static const char *const verbs[] = {"recognise", "recognize", "accept", NULL};
    if (!eng_lemma_among(z, z->chunks[c->verb].lemma, verbs)) return;
    eng_phrase object = eng_first_object(c);
    for (uint32_t i = object.first; i < object.last && out->count == 0; i++) {
        eng_referents found = eng_nobody();
        if (z->chunks[i].kind == 'O') eng_resolve_chunk(z, i, &found, 0);
        if (z->chunks[i].kind == 'N') eng_resolve_modifiers(z, i, &found);
        eng_add_referents(out, &found, kinds, z);
    }
    if (eng_has_phrase(object)) eng_clause_preposition(z, c, eng_word_id(z, "in"), kinds, out);
}

/* "restored U.N. sanctions", "tightened the EU embargo": whose they are, not on whom. */
static bool of_body(const eng_analysis *z, uint32_t noun) {
    if (!(eng_senses(z, z->chunks[noun].lemma) & ENG_SENSE_BARRIER)) return false;
    int32_t m = eng_modifier(z, &z->chunks[noun]);
    if (m < 0) return false;
    eng_kind kind = eng_names_entity(z->names, z->article->mentions[m].entity)->kind;
    return kind == ENG_KIND_ORGANISATION || kind == ENG_KIND_ALLIANCE;
}

/* "refused to pay Oman", "a pledge to sell ships to Oman": whom what is refused or promised
 * concerns. */
void eng_concerned(const eng_analysis *z, const eng_site *s, const eng_referents *actor,
                   unsigned kinds, eng_referents *out) {
    uint32_t sentence = z->chunks[z->token_chunk[s->span[0]]].sentence;
    uint32_t infinitive = s->clause < 0 ? eng_infinitive_of(z, s->noun) : UINT32_MAX;
    if (infinitive == UINT32_MAX) infinitive = s->noun + 1;
    size_t end, i = eng_sentence_clauses(z, sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *c = &z->clauses[i];
        bool inner = s->clause >= 0 ? c->parent == s->clause : c->verb == infinitive;
        /* "to help Oman fight the flood", "to let Oman look" */
        bool helped = c->kind == ENG_CLAUSE_COMPLEMENT && c->own_subject && c->parent >= 0 &&
                      s->clause >= 0 && z->clauses[c->parent].parent == s->clause &&
                      z->clauses[c->parent].kind == ENG_CLAUSE_INFINITIVE;
        if (helped) eng_resolve_into(z, c->subject, kinds, out);
        if (helped && out != actor) eng_remove_shared(out, actor);
        bool to_do = c->kind == ENG_CLAUSE_ING && c->marker == eng_word_id(z, "to");
        bool told = c->kind == ENG_CLAUSE_INFINITIVE || c->kind == ENG_CLAUSE_COMPLEMENT;
        if (!inner || !(told || to_do)) continue;
        handed_to(z, c, kinds, out);
        for (uint32_t k = 0; k < c->argument_count && out->count == 0; k++) {
            eng_phrase what = c->arguments[k].phrase;
            bool theirs = c->arguments[k].preposition == 0 && of_body(z, what.first);
            if (!theirs && !only_where(z, c, k)) eng_resolve_or_owner(z, what, kinds, out);
            if (out != actor) eng_remove_shared(out, actor); /* "to share its maps with Oman" */
        }
        if (out->count == 0 && s->rule->type == ENG_REJECT) recognised(z, c, kinds, out);
    }
}

/* "the state that Iran attacked", "the bloc of states that Iran joined", "Chad, a country that Iran
 * attacked". */
static void resolve_relative(const eng_analysis *z, eng_phrase noun, unsigned kinds,
                             eng_referents *out) {
    eng_resolve_into(z, noun, kinds, out);
    bool of = out->count == 0 && noun.first >= 2 && z->chunks[noun.first - 1].kind == 'o';
    if (of && z->chunks[noun.first - 2].kind == 'N')
        eng_resolve_into(z, (eng_phrase){noun.first - 2, noun.first - 1}, kinds, out);
    bool beside = out->count == 0 && noun.first >= 2 && z->chunks[noun.first - 1].kind == ',';
    const eng_token *head = beside ? eng_token_of(z, z->chunks[noun.first].head) : NULL;
    unsigned party = ENG_NOUN_COUNTRY | ENG_NOUN_GROUP | ENG_NOUN_ALLIANCE;
    if (beside && z->chunks[noun.first - 2].kind == 'N' && head->cls == 'n' &&
        (eng_noun_tags(z, head->lemma) & party))
        eng_resolve_into(z, (eng_phrase){noun.first - 2, noun.first - 1}, kinds, out);
}

/* "a step that Oman called a crime": the relative clause has two objects, one of which is missing.
 */
static bool calls(const eng_analysis *z, const eng_clause *c) {
    static const char *const verbs[] = {"call", "brand", "label",     "term",     "dub",
                                        "deem", "style", "pronounce", "describe", NULL};
    return c->own_subject && c->kind != ENG_CLAUSE_MAIN && c->argument_count == 1 &&
           eng_lemma_among(z, z->chunks[c->verb].lemma, verbs);
}

/* "closed the border with Chad, which Oman condemned": what is judged is all that was told, and so
 * who did it. */
static void doer_of_all(const eng_analysis *z, const eng_clause *c, unsigned kinds,
                        eng_referents *out) {
    static const char *const verbs[] = {"condemn", "denounce", "deplore", "deny",      "dispute",
                                        "call",    "describe", "dismiss", "criticise", "criticize",
                                        "decry",   "protest",  "brand",   "label",     "lament",
                                        "regret",  "slam",     NULL};
    uint32_t which = c->subject.first;
    if (c->kind != ENG_CLAUSE_RELATIVE || which < 2 ||
        !eng_word_is(z, z->chunks[which - 1].first, "which") || z->chunks[which - 2].kind != ',' ||
        !eng_lemma_among(z, z->chunks[c->verb].lemma, verbs))
        return;
    int32_t around = eng_clause_of(z, c->noun.first);
    if (around < 0) return;
    eng_referents judge = eng_nobody();
    eng_resolve(z, c->subject, &judge);
    bool site = c->noun.first > 0 && strchr("tfb", z->chunks[c->noun.first - 1].kind) != NULL;
    if (!site && eng_token_of(z, z->chunks[c->noun.last - 1].head)->mention < 0) {
        /* "expelled three Omani envoys, which Oman condemned": no thing of others */
        eng_referents owner = eng_nobody();
        eng_resolve_possessor(z, c->noun.last - 1, &owner);
        eng_resolve_modifiers(z, c->noun.last - 1, &owner);
        for (size_t i = 0; i < owner.count; i++)
            if (!eng_is_among(&judge, owner.list[i].entity)) return;
    }
    for (uint32_t i = 0; i < c->argument_count; i++) /* which Oman condemned for its raids */
        if (c->arguments[i].preposition == eng_word_id(z, "for")) return;
    const eng_clause *told = &z->clauses[around];
    const eng_chunk *verb = &z->chunks[told->verb];
    bool acts = told->subject.last <= c->noun.first && verb->kind != 'R' &&
                !(eng_senses(z, verb->lemma) & ENG_SENSE_SUFFER) &&
                !(verb->verb & (ENG_VG_PASSIVE | ENG_VG_NEGATED | ENG_VG_COPULA));
    /* "condemned Oman's deal with Iran, which Chad called a crime" */
    bool judged = eng_senses(z, verb->lemma) & (ENG_SENSE_JUDGE | ENG_SENSE_BLAME);
    eng_phrase object = eng_first_object(told);
    if (acts && judged && eng_has_phrase(object) && z->chunks[object.first].kind == 'O') {
        eng_referents owner = eng_nobody();
        eng_resolve_chunk(z, object.first, &owner, 0);
        eng_add_referents(out, &owner, kinds, z);
        return;
    }
    if (!acts) return;
    /* "left NATO, which it called a farce": nobody judges what he does himself */
    eng_referents doer = eng_nobody();
    eng_resolve(z, told->subject, &doer);
    for (size_t i = 0; i < doer.count; i++)
        if (eng_is_among(&judge, doer.list[i].entity)) return;
    eng_add_referents(out, &doer, kinds, z);
}

/* "may invade or interfere with Chad", "joined and walked out of NATO" */
static bool meets(const eng_analysis *z, const eng_argument *a) {
    int32_t m = eng_token_of(z, z->chunks[a->phrase.first].head)->mention;
    bool leaves =
        a->preposition == eng_word_id(z, "of") || a->preposition == eng_word_id(z, "from");
    if (leaves) return m >= 0 && eng_is_pact(z, z->article->mentions[m].entity);
    return a->preposition == eng_word_id(z, "with") || a->preposition == eng_word_id(z, "against");
}

/* The chunk of the verb, or the last of "in 1990" behind it. */
static uint32_t with_time(const eng_analysis *z, uint32_t verb) {
    while (verb + 2 < z->chunk_count && strchr("fS", z->chunks[verb + 1].kind) &&
           z->chunks[verb + 2].kind == 'T')
        verb += 2;
    return verb;
}

/* "condemned and rejected the plan": the clause after "and" whose object, or agent, a verb without
 * any shares; else the clause itself. */
static const eng_clause *sharing(const eng_analysis *z, const eng_site *s) {
    int32_t clause = s->clause;
    const eng_clause *c = &z->clauses[clause];
    bool whole = s->rule->type == ENG_CONSULT || s->rule->type == ENG_RETREAT; /* left and met */
    if (whole || c->argument_count > 0 || (size_t)clause + 1 >= z->clause_count) return c;
    /* "a plan that Oman rejected and said Chad had made": its object stands before it */
    if (c->kind == ENG_CLAUSE_RELATIVE && c->own_subject) return c;
    const eng_clause *next = c, *end = z->clauses + z->clause_count;
    do { /* "attacked, shelled and captured ships": none of those between has one */
        uint32_t verb = with_time(z, next->verb);
        next++;
        bool joined = next < end && next->kind == ENG_CLAUSE_COORDINATED &&
                      (next->parent == clause || next->parent == c->parent) &&
                      next->verb <= verb + 3 && next->sentence == c->sentence;
        /* "joined, and later left, NATO", but not "left, and attacked Chad" */
        bool aside =
            joined && next->verb + 1 < z->chunk_count && z->chunks[next->verb + 1].kind == ',';
        if (!joined || (next->argument_count > 0 && next->verb > verb + 2 && !aside)) return c;
    } while (next->argument_count == 0);
    unsigned voice = (z->chunks[c->verb].verb ^ z->chunks[next->verb].verb) & ENG_VG_PASSIVE;
    bool shares = next->arguments[0].preposition == 0 || meets(z, &next->arguments[0]) ||
                  (z->chunks[c->verb].verb & ENG_VG_PASSIVE);
    return voice == 0 && shares ? next : c;
}

/* "the plan drafted by Oman": whose a noun is by the participle that hangs on it. */
static void author_of(const eng_analysis *z, uint32_t noun, unsigned kinds, eng_referents *out) {
    static const char *const makes[] = {
        "propose", "draft",   "make",    "offer", "submit", "issue",    "present",
        "impose",  "sponsor", "table",   "put",   "launch", "order",    "commit",
        "set",     "advance", "suggest", "carry", "author", "level",    "declare",
        "demand",  "send",    "take",    "play",  "adopt",  "announce", "pose",
        "enact",   "pass",    "stage",   "wage",  NULL};
    size_t end, i = eng_sentence_clauses(z, z->chunks[noun].sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *c = &z->clauses[i];
        uint32_t verb = z->chunks[c->verb].head;
        bool passive = (z->chunks[c->verb].verb & ENG_VG_PASSIVE) != 0;
        bool makes_it = eng_has_lemma(z, verb, verb + 1, makes);
        bool hangs = c->noun.first == noun && c->noun.last > c->noun.first && makes_it;
        /* "Chad made an offer that Oman rejected" */
        eng_phrase object = eng_first_object(c);
        if (makes_it && !passive && object.first <= noun && noun < object.last)
            eng_resolve_into(z, c->subject, kinds, out);
        if (hangs && c->kind == ENG_CLAUSE_PARTICIPLE)
            eng_clause_preposition(z, c, eng_word_id(z, "by"), kinds, out);
        if (hangs && c->kind == ENG_CLAUSE_RELATIVE && c->own_subject && !passive)
            eng_resolve_into(z, c->subject, kinds, out); /* the plan that Oman drafted */
    }
}

/* "gave Albania food", "gave the United States leave": the name before what is given, which reads
 * like a modifier of it. */
static void whom_given(const eng_analysis *z, const eng_clause *c, unsigned kinds,
                       eng_referents *out) {
    static const char *const verbs[] = {"give",  "offer", "send", "lend",    "loan",
                                        "sell",  "grant", "hand", "promise", "award",
                                        "build", "buy",   "ship", "wish",    NULL};
    eng_phrase object = eng_first_object(c);
    uint32_t verb = z->chunks[c->verb].head;
    if (!eng_has_phrase(object) || object.first != c->verb + 1) return;
    const eng_chunk *given = &z->chunks[object.first];
    uint32_t first = given->first + eng_word_is(z, given->first, "the");
    int32_t m = eng_token_of(z, first)->mention;
    if (given->kind != 'N' || m < 0 || !eng_has_lemma(z, verb, verb + 1, verbs)) return;
    const eng_mention *who = &z->article->mentions[m];
    bool name = who->alias_role == ENG_ALIAS_NAME || who->alias_role == ENG_ALIAS_CAPITAL;
    if (!name || who->first != first || who->last > given->head) return;
    if (eng_token_of(z, given->head)->mention >= 0 || eng_in_compound(z, who)) return;
    eng_referents found = eng_nobody();
    eng_add_mention(z, m, NULL, &found);
    for (uint32_t t = who->last; t + 1 < given->head;) { /* "gave Albania and Greece food" */
        if (!strchr(",c", eng_token_of(z, t)->cls)) break;
        t += 1 + (eng_token_of(z, t)->cls == ',' && eng_token_of(z, t + 1)->cls == 'c');
        t += eng_word_is(z, t, "the");
        int32_t next = eng_token_of(z, t)->mention;
        if (next < 0 || z->article->mentions[next].last > given->head) break;
        eng_add_mention(z, next, NULL, &found);
        t = z->article->mentions[next].last;
    }
    eng_add_referents(out, &found, kinds, z);
}

/* Whether the subject is whom the rule's act is done to, as of "drew criticism". */
static bool done_by_subject(const eng_rule *r) {
    bool answers = r->type == ENG_ACCUSE || r->type == ENG_REJECT;
    for (int i = 0; answers && r->recipient[i] != ENG_SLOT_NONE; i++)
        if (r->recipient[i] == ENG_SLOT_SUBJECT) return true;
    return false;
}

/* "France's plan", "the French plan": whose it is. */
static void owner_of_subject(const eng_analysis *z, eng_phrase subject, unsigned kinds,
                             eng_referents *out) {
    uint32_t noun = subject.first;
    if (z->chunks[noun].kind == 'O' && noun + 1 < subject.last) noun++;
    if (z->chunks[noun].kind != 'N') return;
    eng_referents found = eng_nobody();
    eng_resolve_possessor(z, noun, &found);
    if (found.count == 0) eng_resolve_modifiers(z, noun, &found);
    eng_add_referents(out, &found, kinds, z);
}

/* "lifted the sanctions it had imposed on Mali", "lifted sanctions imposed on Mali": whom a clause
 * that hangs on the object names. */
static void behind_object(const eng_analysis *z, const eng_site *s, uint32_t preposition,
                          unsigned kinds, eng_referents *out) {
    static const char *const measures[] = {"impose", "place", "slap", "levy", "put", NULL};
    size_t end, i = eng_sentence_clauses(z, z->chunks[s->object].sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *c = &z->clauses[i];
        uint32_t verb = z->chunks[c->verb].head;
        bool hangs = c->kind == ENG_CLAUSE_RELATIVE || c->kind == ENG_CLAUSE_PARTICIPLE;
        if (hangs && c->noun.first == s->object && c->noun.last == s->object + 1 &&
            eng_has_lemma(z, verb, verb + 1, measures))
            eng_clause_preposition(z, c, preposition, kinds, out);
    }
}

/* "lifted its veto on Sweden's NATO bid": whose it is, where the name before the noun is of another
 * kind. */
static void owner_behind(const eng_analysis *z, const eng_clause *c, uint32_t preposition,
                         unsigned kinds, eng_referents *out) {
    for (uint32_t i = 0; i < c->argument_count && out->count == 0; i++) {
        eng_phrase p = c->arguments[i].phrase;
        bool owned = c->arguments[i].preposition == preposition && p.first + 1 < p.last &&
                     z->chunks[p.first].kind == 'O';
        eng_referents found = eng_nobody();
        if (owned) eng_resolve_possessor(z, p.first + 1, &found);
        eng_add_referents(out, &found, kinds, z);
    }
}

/* "The Stena, a British tanker, was seized": whose it is, as the words beside a name say. */
static void beside(const eng_analysis *z, uint32_t noun, unsigned kinds, eng_referents *out) {
    if (noun + 2 >= z->chunk_count || z->chunks[noun + 1].kind != ',') return;
    const eng_chunk *aside = &z->chunks[noun + 2];
    bool ends = noun + 3 >= z->chunk_count || aside[1].sentence != aside->sentence ||
                aside[1].kind == ',' || aside[1].kind == 'o';
    bool said = aside->kind == 'N' && aside->sentence == z->chunks[noun].sentence &&
                z->article->tokens[aside->first].cls == 'd' && aside->lemma != 0;
    eng_referents found = eng_nobody();
    if (said && ends) eng_resolve_modifiers(z, noun + 2, &found);
    eng_add_referents(out, &found, kinds, z);
}

/* "died at the hands of Omani troops": they did it. */
static void at_hands(const eng_analysis *z, const eng_clause *c, unsigned kinds,
                     eng_referents *out) {
    for (uint32_t i = 0; i < c->argument_count && out->count == 0; i++) {
        const eng_argument *a = &c->arguments[i];
        bool at = a->preposition == eng_word_id(z, "at") &&
                  eng_lemma_is(z, z->chunks[a->phrase.first].lemma, "hand");
        if (at) eng_noun_preposition(z, a->phrase.first, eng_word_id(z, "of"), kinds, out);
    }
}

/* "attacked a base used by American troops", "a ship belonging to Oman", of a blow also "a ship
 * carrying Omani grain", "trucks carrying arms to Oman": whom what hangs on the noun names. */
static void in_use(const eng_analysis *z, uint32_t noun, bool blow, unsigned kinds,
                   eng_referents *out) {
    static const char *const by[] = {"use",  "run",   "man",   "operate", "occupy",
                                     "own",  "guard", "staff", "charter", "lease",
                                     "rent", "hold",  NULL};
    static const char *const with[] = {"house",   "host",      "carry",   "shelter", "hold",
                                       "quarter", "transport", "contain", "serve",   NULL};
    static const char *const things[] = {
        "base",     "camp",    "airport",  "airfield",  "hotel",   "embassy",    "compound",
        "building", "convoy",  "ship",     "vessel",    "tanker",  "plane",      "aircraft",
        "port",     "bus",     "train",    "truck",     "boat",    "helicopter", "hospital",
        "school",   "village", "town",     "city",      "area",    "position",   "post",
        "outpost",  "site",    "facility", "depot",     "house",   "checkpoint", "barracks",
        "mosque",   "bunker",  "tunnel",   "jet",       "airbase", "freighter",  "target",
        "cave",     "factory", "hideout",  "warehouse", NULL};
    if (!eng_lemma_among(z, z->chunks[noun].lemma, things)) return;
    uint32_t next = noun + 1; /* a base in Chad used by Oman */
    if (next + 2 < z->chunk_count && z->chunks[next].kind == 'f' && z->chunks[next + 1].kind == 'N')
        next += 2;
    size_t end, i = eng_sentence_clauses(z, z->chunks[noun].sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *c = &z->clauses[i];
        uint32_t verb = z->chunks[c->verb].lemma;
        bool that = c->own_subject && c->subject.first == next + 1 && z->chunks[next].kind != ',';
        if (that && eng_lemma_among(z, verb, by) && !(z->chunks[c->verb].verb & ENG_VG_PASSIVE) &&
            !eng_has_phrase(eng_first_object(c))) /* a base in Chad that Oman uses */
            eng_resolve_into(z, c->subject, kinds, out);
        if (c->verb != next) continue;
        if (c->kind == ENG_CLAUSE_PARTICIPLE && eng_lemma_among(z, verb, by))
            eng_clause_preposition(z, c, eng_word_id(z, "by"), kinds, out);
        if (c->kind == ENG_CLAUSE_ING && eng_lemma_is(z, verb, "belong"))
            eng_clause_preposition(z, c, eng_word_id(z, "to"), kinds, out);
        if (!blow) continue;
        eng_phrase load = eng_first_object(c);
        if (c->kind != ENG_CLAUSE_ING || !eng_lemma_among(z, verb, with) || !eng_has_phrase(load))
            continue;
        eng_resolve_into(z, load, kinds, out);
        eng_referents found = eng_nobody();
        if (out->count == 0) eng_resolve_modifiers(z, load.first, &found);
        eng_add_referents(out, &found, kinds, z);
        if (out->count == 0) eng_clause_preposition(z, c, eng_word_id(z, "to"), kinds, out);
    }
}

/* "In Cairo, thousands marched": the place that a sentence begins with. */
static void place_in_front(const eng_analysis *z, const eng_clause *c, unsigned kinds,
                           eng_referents *out) {
    uint32_t first = c->subject.first;
    while (first > 0 && z->chunks[first - 1].sentence == c->sentence)
        first--;
    bool in = c->kind == ENG_CLAUSE_MAIN && first + 2 < c->subject.first &&
              eng_word_is(z, z->chunks[first].first, "in") && z->chunks[first + 1].kind == 'N';
    if (in) eng_resolve_into(z, (eng_phrase){first + 1, first + 2}, kinds, out);
}

/* "cancelled the Geneva talks": where they are to be, not with whom. */
static bool named_by_place(const eng_analysis *z, uint32_t noun) {
    if (!(eng_noun_tags(z, z->chunks[noun].lemma) & ENG_NOUN_MEETING)) return false;
    int32_t m = eng_modifier(z, &z->chunks[noun]);
    if (m < 0 || z->article->mentions[m].last != z->chunks[noun].head) return false;
    eng_alias_role role = z->article->mentions[m].alias_role;
    return role == ENG_ALIAS_PLACE || role == ENG_ALIAS_CAPITAL;
}

void eng_clause_slot(const eng_analysis *z, const eng_site *s, uint32_t slot, unsigned kinds,
                     eng_referents *out) {
    const eng_clause *c = &z->clauses[s->clause];
    const eng_chunk *verb = &z->chunks[c->verb];
    bool passive = (verb->verb & ENG_VG_PASSIVE) != 0;
    if (slot == ENG_SLOT_SUBJECT) {
        if (passive) eng_clause_preposition(z, sharing(z, s), eng_word_id(z, "by"), kinds, out);
        if (passive && out->count == 0) at_hands(z, c, kinds, out);
        if (passive && out->count == 0) eng_passive_doer(z, s, kinds, out);
        if (!passive && eng_active_doer(z, s, kinds, out)) return;
        eng_referents found = eng_nobody();
        bool done_to = out->count == 0 && !passive && c->own_subject && done_by_subject(s->rule);
        if (done_to) /* "France's plan drew fire", "the French plan fell on deaf ears" */
            owner_of_subject(z, c->subject, kinds, out);
        /* "The raid drew criticism": of whom the deed is */
        if (out->count == 0 && done_to && z->chunks[c->subject.first].kind == 'N')
            eng_refer_deed(z, c->subject.first, &found);
        eng_add_referents(out, &found, kinds, z);
        /* "protesters in Baghdad": where a crowd stands says whose it is */
        if (!passive && out->count == 0 && s->rule->type == ENG_PROTEST)
            eng_noun_preposition(z, c->subject.first, eng_word_id(z, "in"), kinds, out);
        if (!passive && out->count == 0 && s->rule->type == ENG_PROTEST && c->own_subject)
            place_in_front(z, c, kinds, out);
    } else if (slot == ENG_SLOT_OBJECT) {
        if (passive) eng_resolve_into(z, c->subject, kinds, out);
        const eng_clause *o = passive ? c : sharing(z, s);
        for (uint32_t i = 0; !passive && i < o->argument_count && out->count == 0; i++)
            if (o != c && meets(z, &o->arguments[i]))
                eng_resolve_or_owner(z, o->arguments[i].phrase, kinds, out);
            else if (o->arguments[i].preposition == 0)
                eng_resolve_into(z, o->arguments[i].phrase, kinds, out);
        /* "the state that Egypt attacked" */
        bool object = false; /* "Oman, whose farm Iran attacked" */
        for (uint32_t i = 0; i < c->argument_count && !calls(z, c); i++) /* what it is called */
            object |= c->arguments[i].preposition == 0;
        if (!passive && out->count == 0) whom_given(z, c, kinds, out);
        bool gap = c->kind == ENG_CLAUSE_RELATIVE || c->kind == ENG_CLAUSE_COMPLEMENT;
        bool lacks =
            !passive && gap && c->own_subject && eng_has_phrase(c->noun) && out->count == 0;
        if (lacks) doer_of_all(z, c, kinds, out);
        if (lacks && !object && out->count == 0) resolve_relative(z, c->noun, kinds, out);
    } else if (slot == ENG_SLOT_MODIFIER) {
        eng_referents found = eng_nobody();
        /* of the trigger's object, of the noun that a participle hangs on, or of the object */
        uint32_t noun = s->object;
        bool whose = c->own_subject && z->chunks[c->subject.first].kind == 'W';
        /* "the Omani ship that Iran seized", but "Oman, which seized an Iranian ship" */
        bool hangs =
            passive || (c->own_subject && (!eng_has_phrase(eng_first_object(c)) || calls(z, c)));
        if (noun == UINT32_MAX && eng_has_phrase(c->noun) && hangs && !whose) noun = c->noun.first;
        if (noun == UINT32_MAX) noun = eng_object_noun(z, passive ? c : sharing(z, s));
        if (noun != UINT32_MAX && s->rule->type == ENG_REJECT && named_by_place(z, noun)) return;
        if (noun != UINT32_MAX && s->rule->type == ENG_SANCTION && of_body(z, noun)) return;
        bool blow = s->rule->type == ENG_ASSAULT || s->rule->type == ENG_COERCE ||
                    s->rule->type == ENG_RETREAT;
        if (noun != UINT32_MAX) eng_owner_of_pact(z, noun, kinds, out);
        if (noun != UINT32_MAX && out->count == 0) {
            eng_resolve_modifiers(z, noun, &found);
            eng_add_referents(out, &found, kinds, z);
            bool each = blow || s->rule->type == ENG_SANCTION || s->rule->type == ENG_REJECT ||
                        s->rule->type == ENG_ACCUSE;
            /* "bombed Hamas camps and Hezbollah depots", "banned Omani wheat and Iranian oil" */
            for (uint32_t i = noun; each && out->count > 0 && i + 2 < z->chunk_count; i += 2) {
                if (z->chunks[i + 1].kind != 'c' || z->chunks[i + 2].kind != 'N') break;
                found.count = 0;
                if (eng_clause_of(z, i + 2) != eng_clause_of(z, noun)) break;
                eng_resolve_modifiers(z, i + 2, &found);
                eng_add_referents(out, &found, kinds, z);
            }
            found.count = 0; /* "Sweden's NATO bid": of the kind that is wanted */
            bool other = eng_senses(z, z->chunks[noun].lemma) & ENG_SENSE_OTHER;
            if (out->count == 0 && !other) eng_resolve_possessor(z, noun, &found);
            /* "seized an Iranian bank's offices" */
            if (out->count == 0 && found.count == 0 && each && noun > 0 &&
                z->chunks[noun - 1].kind == 'O')
                eng_resolve_modifiers(z, noun - 1, &found);
        }
        uint32_t owner = c->verb + 1; /* "condemned Oman's shooting down of a plane" */
        if (noun == UINT32_MAX && !passive && owner + 1 < z->chunk_count &&
            z->chunks[owner].kind == 'O' && strchr("GQ", z->chunks[owner + 1].kind) &&
            z->chunks[owner].sentence == c->sentence)
            eng_resolve_chunk(z, owner, &found, 0);
        eng_add_referents(out, &found, kinds, z);
        if (out->count == 0 && noun != UINT32_MAX && (blow || s->rule->type == ENG_SANCTION))
            beside(z, noun, kinds, out);
        if (out->count == 0 && noun != UINT32_MAX) /* "the visit by an Israeli minister" */
            eng_noun_preposition(z, noun, eng_word_id(z, "by"), kinds, out);
        if (out->count == 0 && noun != UINT32_MAX && blow) /* shelled the port of an Omani isle */
            eng_noun_preposition(z, noun, eng_word_id(z, "of"), kinds, out);
        if (out->count == 0 && noun != UINT32_MAX && blow)
            in_use(z, noun, s->rule->type == ENG_ASSAULT, kinds, out);
        bool answers = s->rule->type == ENG_ACCUSE || s->rule->type == ENG_REJECT ||
                       s->rule->type == ENG_SUPPORT || s->rule->type == ENG_CONCEDE;
        if (out->count == 0 && noun != UINT32_MAX && answers) author_of(z, noun, kinds, out);
        found.count = 0;
        bool judged = (s->rule->type == ENG_ACCUSE && s->object == UINT32_MAX) ||
                      s->rule->type == ENG_SUPPORT || s->rule->type == ENG_REJECT;
        if (out->count == 0 && noun != UINT32_MAX && judged)
            eng_refer_deed(z, noun, &found); /* condemned the invasion */
        if (out->count == 0 && found.count == 0 && noun != UINT32_MAX && judged)
            eng_doer_behind(z, noun, &found);
        /* "denounced an accord between Oman and Iran" */
        static const char *const truces[] = {"ceasefire", "cease-fire", "truce", "armistice", NULL};
        if (out->count == 0 && found.count == 0 && noun != UINT32_MAX && judged &&
            ((eng_senses(z, z->chunks[noun].lemma) & (ENG_SENSE_TREATY | ENG_SENSE_TEXT)) ||
             eng_lemma_among(z, z->chunks[noun].lemma, truces)))
            eng_noun_preposition(z, noun, eng_word_id(z, "between"), kinds, out);
        eng_add_referents(out, &found, kinds, z);
    } else if (slot == ENG_SLOT_CLAUSE) {
        eng_resolve_into(z, c->subject, kinds, out);
        bool told = c->kind == ENG_CLAUSE_SUBORDINATE || c->kind == ENG_CLAUSE_PARTICIPLE;
        /* "after ties were cut", "in a deal brokered by" */
        if (passive && told && c->parent >= 0)
            eng_resolve_into(z, z->clauses[c->parent].subject, kinds, out);
        static const char *const forces[] = {"force", "compel", NULL}; /* "forced it to pay" */
        if (c->kind == ENG_CLAUSE_INFINITIVE && c->parent >= 0) {
            const eng_chunk *above = &z->chunks[z->clauses[c->parent].verb];
            if (!(above->verb & ENG_VG_PASSIVE) && eng_lemma_among(z, above->lemma, forces))
                eng_resolve_into(z, z->clauses[c->parent].subject, kinds, out);
        }
    } else if (slot == ENG_SLOT_WEAPON) {
        eng_weapon_owner(z, c, false, kinds, out);
    } else if (slot == ENG_SLOT_COMPLEMENT) {
        int32_t said = eng_said_clause(z, s->clause);
        if (said < 0) return;
        const eng_clause *told = &z->clauses[said];
        eng_phrase who = told->subject; /* "said it was Iran that ..." */
        bool cleft = (z->chunks[told->verb].verb & ENG_VG_COPULA) &&
                     eng_word_is(z, z->chunks[who.first].head, "it") && who.last == who.first + 1 &&
                     eng_has_phrase(eng_first_object(told));
        eng_resolve_or_owner(z, cleft ? eng_first_object(told) : who, kinds, out);
        eng_referents found = eng_nobody(); /* "said the raid was a crime" */
        if (out->count == 0 && s->rule->type == ENG_ACCUSE && z->chunks[who.first].kind == 'N')
            eng_refer_deed(z, who.first, &found);
        eng_add_referents(out, &found, kinds, z);
        bool lets = out->count == 0 && s->rule->type == ENG_CONCEDE && who.first < who.last;
        /* "let exports to Oman resume" */
        static const char *const at[] = {"to", "from", "with", NULL};
        for (int i = 0; lets && at[i] != NULL && out->count == 0; i++)
            eng_noun_preposition(z, who.first, eng_word_id(z, at[i]), kinds, out);
    } else {
        eng_clause_preposition(z, c, slot - ENG_SLOT_BASE, kinds, out);
        if (out->count == 0 && slot == ENG_SLOT_BASE + eng_word_id(z, "by"))
            at_hands(z, c, kinds, out);
        /* "sanctions were imposed on Iran and lifted" */
        bool on = slot == ENG_SLOT_BASE + eng_word_id(z, "on") ||
                  slot == ENG_SLOT_BASE + eng_word_id(z, "against");
        if (out->count == 0 && on && passive && c->kind == ENG_CLAUSE_COORDINATED &&
            c->parent >= 0 && !c->own_subject)
            eng_clause_preposition(z, &z->clauses[c->parent], slot - ENG_SLOT_BASE, kinds, out);
        bool harms = s->rule->type == ENG_ASSAULT || s->rule->type == ENG_COERCE;
        /* "A house in Gaza was hit by a bomb", "Soldiers of Mali were held" */
        static const char *const where[] = {"in", "of", "at", "near", "inside", NULL};
        bool there =
            passive && harms && out->count == 0 && eng_lemma_among(z, slot - ENG_SLOT_BASE, where);
        uint32_t done_to = there ? eng_object_noun(z, c) : UINT32_MAX;
        if (done_to != UINT32_MAX)
            eng_noun_preposition(z, done_to, slot - ENG_SLOT_BASE, kinds, out);
        uint32_t between = eng_word_id(z, "between"); /* "talks between Iran and Oman took place" */
        if (out->count == 0 && !passive && slot == ENG_SLOT_BASE + between)
            for (uint32_t i = c->subject.first; i < c->subject.last; i++)
                eng_noun_preposition(z, i, between, kinds, out);
        /* "ties with Iran were severed" */
        if (out->count == 0 && s->object != UINT32_MAX)
            eng_noun_preposition(z, s->object, slot - ENG_SLOT_BASE, kinds, out);
        if (out->count == 0 && s->object != UINT32_MAX)
            behind_object(z, s, slot - ENG_SLOT_BASE, kinds, out);
        for (uint32_t i = 0; s->rule->type == ENG_ASSAULT && i < c->argument_count; i++)
            if (out->count == 0 && c->arguments[i].preposition == slot - ENG_SLOT_BASE)
                in_use(z, c->arguments[i].phrase.last - 1, true, kinds, out);
        if (out->count == 0 && s->rule->type == ENG_CONCEDE)
            owner_behind(z, c, slot - ENG_SLOT_BASE, kinds, out);
        eng_referents found = eng_nobody(); /* "spoke out against the raid" */
        bool judges = s->rule->mode != NULL && strcmp(s->rule->mode, "disapprove") == 0;
        for (uint32_t i = 0; s->rule->type == ENG_ACCUSE && i < c->argument_count; i++) {
            if (out->count > 0 || c->arguments[i].preposition != slot - ENG_SLOT_BASE) continue;
            if (judges) /* the ban imposed by Oman */
                author_of(z, c->arguments[i].phrase.first, kinds, out);
            if (out->count == 0) eng_refer_deed(z, c->arguments[i].phrase.first, &found);
        }
        eng_add_referents(out, &found, kinds, z);
    }
}
