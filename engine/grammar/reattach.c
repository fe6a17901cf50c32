#include "grammar/clauses_internal.h"

#include <string.h>

#include "grammar/resolve.h"
#include "grammar/word_id.h"

/* What a clause joined by "and" goes with, where the clause grammar has read it as joined to the
 * nearest: by its tense, by who can do it, by the comma before it. */

/* What is done in words, though it takes no clause: "chided Oman". */
static bool judges(const eng_analysis *z, uint32_t lemma) {
    static const char *const verbs[] = {"chide",   "scold",   "rebuke",   "berate",    "slam",
                                        "blast",   "praise",  "hail",     "criticise", "criticize",
                                        "thank",   "condemn", "denounce", "deplore",   "decry",
                                        "welcome", NULL};
    return eng_lemma_among(z, lemma, verbs);
}

/* What states do at once when they charge somebody: "said Iran was to blame and expelled six". */
static bool answers(const eng_analysis *z, uint32_t lemma) {
    static const char *const verbs[] = {"expel",  "recall",   "summon", "impose",
                                        "freeze", "sanction", NULL};
    return eng_lemma_among(z, lemma, verbs);
}

/* What is done where one speaks: "had met Oman's king and urged him to stay". */
static bool is_in_touch(const eng_analysis *z, uint32_t lemma) {
    static const char *const verbs[] = {"speak",  "talk", "meet",  "visit",   "phone", "write",
                                        "travel", "send", "issue", "address", "hold",  "summon",
                                        "reject", "tell", "go",    "come",    NULL};
    return eng_lemma_among(z, lemma, verbs);
}

/* "refused to leave and began looting": a past goes with the verb around the infinitive. */
static void leave_infinitive(const eng_analysis *z, eng_clause *clause) {
    const eng_chunk *verb = &z->chunks[clause->verb];
    bool finite = strchr("FR", verb->kind) != NULL && verb->modal == 0 &&
                  strchr("xyz", z->article->tokens[verb->head].cls) != NULL &&
                  verb->first == verb->head;
    while (finite && clause->parent >= 0 &&
           z->clauses[clause->parent].kind == ENG_CLAUSE_INFINITIVE &&
           z->clauses[clause->parent].parent >= 0)
        clause->parent = z->clauses[clause->parent].parent;
}

/* "sold gas meant for Oman and left NATO": what was done to a thing is no doing of its own. */
static void leave_participle(const eng_analysis *z, eng_clause *clause) {
    const eng_clause *inner = &z->clauses[clause->parent];
    const eng_chunk *verb = &z->chunks[clause->verb];
    bool active = !(verb->verb & ENG_VG_PASSIVE) &&
                  (strchr("FR", verb->kind) ||
                   (verb->kind == 'Y' && eng_first_object(clause).first == clause->verb + 1));
    if (inner->kind != ENG_CLAUSE_PARTICIPLE || inner->own_subject || !active) return;
    int32_t around = inner->parent;
    while (around >= 0 && !z->clauses[around].own_subject)
        around = z->clauses[around].parent;
    if (around >= 0 && z->clauses[around].verb < inner->verb) clause->parent = around;
}

/* "accused Iran of breaking the truce that took effect on Monday and asked Oman for help": a truce
 * asks nothing. */
static void leave_thing(const eng_analysis *z, eng_clause *clause) {
    const eng_clause *inner = &z->clauses[clause->parent];
    const eng_chunk *verb = &z->chunks[clause->verb];
    if (inner->kind != ENG_CLAUSE_RELATIVE || inner->own_subject || !eng_has_phrase(inner->noun) ||
        inner->parent < 0 || !(verb->kind == 'R' || judges(z, verb->lemma)))
        return;
    const eng_chunk *thing = &z->chunks[inner->noun.last - 1];
    unsigned tags = thing->lemma ? z->lexicon->lemmas[thing->lemma].noun_tags : 0;
    bool acts = z->article->tokens[thing->head].cls != 'n' ||
                (tags & (ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_TITLE | ENG_NOUN_COUNTRY |
                         ENG_NOUN_ALLIANCE | ENG_NOUN_STATEMENT));
    int32_t around = inner->parent;
    while (around >= 0 && !z->clauses[around].own_subject)
        around = z->clauses[around].parent;
    if (acts || around < 0) return;
    const eng_chunk *does = &z->chunks[z->clauses[around].verb];
    if (strchr("FRY", does->kind) && does->modal == verb->modal) clause->parent = around;
}

/* "let Oman leave and was punished": what is let happen is told by a base form, with which neither
 * a past nor "was" goes. */
static void leave_base(const eng_analysis *z, eng_clause *clause) {
    static const char *const verbs[] = {"let", "make", "help", "see", "hear", "watch", NULL};
    const eng_clause *inner = &z->clauses[clause->parent];
    if (inner->kind != ENG_CLAUSE_COMPLEMENT || inner->parent < 0) return;
    const eng_chunk *base = &z->chunks[inner->verb], *verb = &z->chunks[clause->verb];
    const eng_clause *around = &z->clauses[inner->parent];
    bool bare = base->first == base->head && base->modal == 0 &&
                eng_word_is(z, base->head, eng_lexicon_lemma_text(z->lexicon, base->lemma)) &&
                eng_lemma_among(z, z->chunks[around->verb].lemma, verbs);
    bool finite = strchr("FR", verb->kind) != NULL && verb->modal == 0 &&
                  strchr("xyzI", z->article->tokens[verb->first].cls) != NULL &&
                  !eng_word_is(z, verb->first, "be");
    if (bare && finite) clause->parent = inner->parent;
}

/* "met Oman's king, who left after a vote that he called a coup, and urged him to stay": the comma
 * ends both. */
static void leave_relatives(const eng_analysis *z, eng_clause *clause) {
    const eng_clause *inner = &z->clauses[clause->parent];
    bool comma = z->chunks[clause->verb - 1].kind == 'c' && z->chunks[clause->verb - 2].kind == ',';
    if (!comma || !inner->own_subject || inner->parent < 0) return;
    const eng_clause *outer = &z->clauses[inner->parent];
    bool of_noun = inner->kind == ENG_CLAUSE_RELATIVE ||
                   (inner->kind == ENG_CLAUSE_COMPLEMENT && z->chunks[outer->verb].kind != 'R');
    if (!of_noun || outer->kind != ENG_CLAUSE_RELATIVE || outer->parent < 0) return;
    const eng_chunk *does = &z->chunks[z->clauses[outer->parent].verb];
    const eng_chunk *verb = &z->chunks[clause->verb];
    if (strchr("FRY", does->kind) && does->modal == verb->modal) clause->parent = outer->parent;
}

/* "said it would leave and closed the border": a past goes with no base form behind "would", but
 * with the past around it. */
static bool is_past_beside_base(const eng_analysis *z, const eng_clause *clause) {
    const eng_clause *said = &z->clauses[clause->parent];
    const eng_chunk *inner = &z->chunks[said->verb], *verb = &z->chunks[clause->verb];
    const eng_chunk *says = &z->chunks[z->clauses[said->parent].verb];
    const eng_token *t = z->article->tokens;
    bool helped = inner->modal != 0 || eng_lemma_is(z, t[inner->first].lemma, "do"); /* did not */
    bool apart = inner->modal != 0; /* would one day leave */
    bool base = helped && t[inner->head].cls == 'v' && (apart || inner->first != inner->head) &&
                !(inner->verb & ENG_VG_PASSIVE);
    bool past = verb->modal == 0 && strchr("xy", t[verb->head].cls) != NULL &&
                strchr("xy", t[says->head].cls) != NULL && says->modal == 0;
    uint32_t next = clause->verb + 1; /* but declined to pay */
    bool active = verb->kind == 'F' || eng_first_object(clause).first == next ||
                  (next < z->chunk_count && z->chunks[next].sentence == clause->sentence &&
                   strchr("IV", z->chunks[next].kind));
    /* "may leave and put": that may be a base form */
    bool both = eng_word_is(z, verb->head, eng_lexicon_lemma_text(z->lexicon, verb->lemma));
    return base && past && active && !both && verb->first == verb->head && !clause->own_subject;
}

/* "said that Iran left, and urged Oman to stay": behind a comma a second verb of saying goes with
 * the first, not with what is said; so does "added that", comma or not. */
static void reattach(const eng_analysis *z, eng_clause *clause) {
    if (clause->kind != ENG_CLAUSE_COORDINATED || clause->parent < 0 || clause->verb < 2) return;
    const eng_clause *said = &z->clauses[clause->parent];
    leave_participle(z, clause);
    leave_thing(z, clause);
    leave_infinitive(z, clause);
    leave_base(z, clause);
    leave_relatives(z, clause);
    if (said != &z->clauses[clause->parent]) return; /* it goes with another already */
    if (said->kind != ENG_CLAUSE_COMPLEMENT || said->parent < 0) return;
    const eng_chunk *says = &z->chunks[z->clauses[said->parent].verb];
    const eng_chunk *verb = &z->chunks[clause->verb], *inner = &z->chunks[said->verb];
    bool joined = strchr("ck", z->chunks[clause->verb - 1].kind) != NULL;
    bool comma = joined && z->chunks[clause->verb - 2].kind == ',';
    bool adds = joined && clause->verb + 1 < z->chunk_count &&
                z->chunks[clause->verb + 1].kind == 'h' &&
                strcmp(eng_lexicon_lemma_text(z->lexicon, verb->lemma), "add") == 0;
    bool same = z->article->tokens[verb->head].cls == z->article->tokens[says->head].cls &&
                verb->modal == says->modal;
    bool apart = inner->kind != 'R' || inner->modal != says->modal;
    bool again = verb->kind == 'R' && ((comma && apart) || adds);
    /* "said Iran was weak and chided Oman": nor does a past go with "was" or "would" */
    bool is = eng_lemma_is(z, z->article->tokens[inner->first].lemma, "be");
    bool other = inner->modal != 0 || is;
    /* "said Iran had struck a port and condemned the raid": who strikes does no speaking */
    other |= eng_word_is(z, inner->first, "had") && inner->first != inner->head &&
             inner->kind != 'R' && !judges(z, inner->lemma) && !is_in_touch(z, inner->lemma);
    bool that = clause->verb + 1 < z->chunk_count && z->chunks[clause->verb + 1].kind == 'h';
    again |= joined && other && verb->modal == 0 && !that &&
             (verb->kind == 'R' || judges(z, verb->lemma) || (is && answers(z, verb->lemma)));
    uint32_t link = z->chunks[clause->verb - 1].first;
    bool past = !that && (eng_word_is(z, link, "and") || eng_word_is(z, link, "but")) &&
                is_past_beside_base(z, clause);
    if (says->kind == 'R' && ((same && again) || past)) clause->parent = said->parent;
}

/* "a report that blamed it", "a charge that Iran denied", behind the verb around it. */
static bool says_of_noun(const eng_analysis *z, const eng_clause *c) {
    if (c->parent < 0 || c->verb < z->clauses[c->parent].verb) return false;
    uint32_t that = c->own_subject && c->subject.first > 0 ? c->subject.first - 1 : 0;
    bool gap = c->kind == ENG_CLAUSE_COMPLEMENT && that > 0 && z->chunks[that].kind == 'h' &&
               z->chunks[that - 1].kind == 'N' && !eng_has_phrase(eng_first_object(c));
    return c->kind == ENG_CLAUSE_RELATIVE || gap;
}

/* Whether another clause goes on from the one before this does. */
static bool goes_on_in(const eng_analysis *z, int32_t from, const eng_clause *clause) {
    for (const eng_clause *k = &z->clauses[from] + 1; k < clause; k++)
        if (k->kind == ENG_CLAUSE_COORDINATED && k->parent == from) return true;
    return false;
}

/* "warned that Iran will leave unless Oman pays, and froze its aid": behind a comma a past goes
 * with a past around what is present or to come. */
static void rejoin_past(const eng_analysis *z, eng_clause *clause) {
    if (clause->kind != ENG_CLAUSE_COORDINATED || clause->parent < 0 || clause->verb < 2) return;
    bool comma = z->chunks[clause->verb - 1].kind == 'c' && z->chunks[clause->verb - 2].kind == ',';
    const eng_chunk *verb = &z->chunks[clause->verb];
    if (!comma || verb->modal || !strchr("xy", z->article->tokens[verb->head].cls)) return;
    int32_t around = clause->parent;
    /* "rejected a report that blamed it, and said", "a charge that Iran denied, and left": the
     * comma ends what is said of the noun, but for a list: "that blamed it, mocked it, and left" */
    while (says_of_noun(z, &z->clauses[around]) && !goes_on_in(z, around, clause))
        around = z->clauses[around].parent;
    /* "vowed to go on after Iran paid, and accused it": nor with what stands behind "after" */
    while (z->clauses[around].kind == ENG_CLAUSE_SUBORDINATE && z->clauses[around].own_subject &&
           z->clauses[around].parent >= 0)
        around = z->clauses[around].parent;
    for (; around >= 0; around = z->clauses[around].parent) {
        const eng_chunk *told = &z->chunks[z->clauses[around].verb];
        if (told->modal == 0 && strchr("xy", z->article->tokens[told->head].cls)) break;
    }
    if (around >= 0) clause->parent = around;
}

/* "accused Iran of theft, a charge that Iran denied, and recalled its envoy", "praised Iran, which
 * had paid, and left": the second comma ends what is told beside the first act, and its subject
 * goes on. */
static void leave_aside(const eng_analysis *z, eng_clause *clause) {
    if (clause->kind != ENG_CLAUSE_COORDINATED || clause->parent < 0 || clause->verb < 2) return;
    const eng_clause *aside = &z->clauses[clause->parent];
    const eng_chunk *verb = &z->chunks[clause->verb];
    bool comma = strchr("ck", z->chunks[clause->verb - 1].kind) != NULL &&
                 z->chunks[clause->verb - 2].kind == ',';
    bool hangs = aside->kind == ENG_CLAUSE_RELATIVE && aside->parent >= 0 &&
                 eng_has_phrase(aside->noun) && aside->noun.first > 0;
    bool charge = hangs && aside->own_subject && aside->subject.first >= aside->noun.last &&
                  z->chunks[aside->noun.first - 1].kind == ',';
    bool which = hangs && aside->noun.last < aside->verb && z->chunks[aside->noun.last].kind == ',';
    if (!comma || !(charge || which) || clause->own_subject) return;
    const eng_clause *around = &z->clauses[aside->parent];
    const eng_chunk *does = &z->chunks[around->verb];
    bool alike = verb->modal == does->modal &&
                 z->article->tokens[verb->head].cls == z->article->tokens[does->head].cls;
    bool past = verb->modal == 0 && does->modal == 0 &&
                strchr("xy", z->article->tokens[verb->head].cls) != NULL &&
                strchr("xy", z->article->tokens[does->head].cls) != NULL;
    if (around->verb < aside->noun.first && (alike || past)) clause->parent = aside->parent;
}

/* "enforce", "strictly enforce": a verb alone, but for an adverb. */
static bool bare_word(const eng_analysis *z, const eng_chunk *verb) {
    uint32_t first = verb->first;
    while (first < verb->head && z->article->tokens[first].cls == 'r')
        first++;
    return first == verb->head;
}

/* "called on Iran to leave Chad, free its men and provide aid": a base form goes with the
 * infinitive before it, as it can't go with a past or a singular. */
static void join_infinitive(const eng_analysis *z, size_t index) {
    eng_clause *c = &z->clauses[index];
    const eng_chunk *verb = &z->chunks[c->verb];
    /* "works to help Iran defend itself, to send it aid": what the first infinitive stands for */
    bool apart = c->kind == ENG_CLAUSE_INFINITIVE && c->verb > 0 && c->parent >= 0 &&
                 z->chunks[c->verb - 1].kind == ',' &&
                 z->clauses[c->parent].kind == ENG_CLAUSE_COMPLEMENT;
    for (int32_t i = apart ? z->clauses[c->parent].parent : -1; i >= 0; i = z->clauses[i].parent)
        if (z->clauses[i].kind == ENG_CLAUSE_INFINITIVE && z->clauses[i].parent >= 0) {
            c->parent = z->clauses[i].parent;
            return;
        }
    if (c->kind != ENG_CLAUSE_COORDINATED || c->parent < 0 || index == 0 || c->verb == 0) return;
    bool base = z->article->tokens[verb->head].cls == 'v' && verb->modal == 0 &&
                bare_word(z, verb) && strchr("c,", z->chunks[c->verb - 1].kind) != NULL;
    const eng_chunk *with = &z->chunks[z->clauses[c->parent].verb];
    char tense = (char)z->article->tokens[with->head].cls;
    /* "we plan to adopt rules, enforce them and work with Oman": all of that is planned; but "we
     * call on all to help and demand that Oman leave" */
    bool that = c->verb + 1 < z->chunk_count && z->chunks[c->verb + 1].kind == 'h';
    bool plans = tense == 'v' && with->lemma != 0 && !that &&
                 (z->lexicon->lemmas[with->lemma].says & (ENG_SAYS_FUTURE | ENG_SAYS_HYPOTHETICAL));
    if (!base || with->modal != 0 || !(plans || strchr("uxyz", tense))) return;
    for (size_t i = index; i-- > (size_t)c->parent + 1;) {
        int32_t on = z->clauses[i].parent; /* "thanked Oman for trying to end it and help Chad" */
        if (on > c->parent && z->clauses[on].kind == ENG_CLAUSE_ING) on = z->clauses[on].parent;
        if (z->clauses[i].kind == ENG_CLAUSE_INFINITIVE && on == c->parent) {
            c->parent = (int32_t)i;
            return;
        }
    }
    /* "will stand by Chad as it fights rebels and help it": with the base form around the singular
     */
    int32_t around = tense == 'z' ? z->clauses[c->parent].parent : -1;
    for (; around >= 0; around = z->clauses[around].parent)
        if (z->clauses[around].kind == ENG_CLAUSE_INFINITIVE ||
            z->chunks[z->clauses[around].verb].modal != 0) {
            c->parent = around;
            return;
        }
}

/* "promised, as Iran had asked, to leave": the second comma ends what is told beside; so does that
 * of "backed Oman as it fought, including its right to leave". */
static void leave_between_commas(const eng_analysis *z, eng_clause *c) {
    if (c->kind != ENG_CLAUSE_INFINITIVE || c->parent < 0) return;
    const eng_clause *beside = &z->clauses[c->parent];
    if (beside->kind != ENG_CLAUSE_SUBORDINATE || beside->parent < 0 || !beside->own_subject ||
        beside->subject.first < 2 || beside->verb + 2 > c->verb ||
        z->clauses[beside->parent].verb > beside->verb)
        return;
    const eng_chunk *before = &z->chunks[c->verb - 1];
    bool aside = before->kind == ',' && z->chunks[beside->subject.first - 2].kind == ',';
    bool including = before->kind == 'N' && before[-1].kind == 'f' && before[-2].kind == ',' &&
                     eng_word_is(z, before[-1].first, "including");
    if (aside || including) c->parent = beside->parent;
}

/* "left because Iran had seized a ship, refused to pay, and cut ties": the last of a row goes with
 * those before it. */
static void close_row(const eng_analysis *z, size_t index) {
    eng_clause *c = &z->clauses[index];
    if (c->kind != ENG_CLAUSE_COORDINATED || c->own_subject || c->parent < 0 || c->verb < 2 ||
        z->chunks[c->verb - 1].kind != 'c' || z->chunks[c->verb - 2].kind != ',')
        return;
    for (size_t i = index; i-- > (size_t)c->parent + 1;) {
        const eng_clause *row = &z->clauses[i];
        if (row->kind != ENG_CLAUSE_COORDINATED) continue;
        bool alike = z->article->tokens[z->chunks[row->verb].head].cls ==
                     z->article->tokens[z->chunks[c->verb].head].cls;
        if (alike && z->chunks[row->verb - 1].kind == ',' && row->parent > c->parent)
            c->parent = row->parent;
        return;
    }
}

/* "said that Iran is arming Chad and training its army", "troops that are burning villages or
 * planning to": the -ing form goes with the one before it, where the verb around is none. */
static void join_progressive(const eng_analysis *z, size_t index) {
    eng_clause *c = &z->clauses[index];
    if (c->kind != ENG_CLAUSE_ING || c->marker || c->own_subject || c->parent < 0 || c->verb < 2 ||
        z->chunks[c->verb - 1].kind != 'c' || z->clauses[c->parent].verb > c->verb)
        return;
    int32_t with = -1;
    for (int32_t i = (int32_t)index - 1; i >= c->parent; i--) {
        const eng_chunk *verb = &z->chunks[z->clauses[i].verb];
        if (z->clauses[i].kind == ENG_CLAUSE_ING) return; /* perhaps with that one */
        bool is = strchr("FR", verb->kind) && z->article->tokens[verb->head].cls == 'g';
        if (is && with < 0) with = i;
        /* "is paying those who are on strike, and also helping": with the outer one */
        if (is && i == c->parent && z->chunks[c->verb - 2].kind == ',') return;
    }
    if (with >= 0) c->parent = with;
}

/* "said that Iran will decide whether to leave": what is open goes with the verb right before it.
 */
static void hang_whether(const eng_analysis *z, size_t index) {
    eng_clause *c = &z->clauses[index];
    if (c->kind != ENG_CLAUSE_INFINITIVE || c->parent < 0 || c->verb < 2) return;
    uint32_t at = c->verb - 1;
    if (z->chunks[at].kind != 'J' || !eng_word_is(z, z->chunks[at].first, "whether")) return;
    while (at > 0 && strchr("NOTtobfS", z->chunks[at - 1].kind))
        at--;
    for (size_t i = index; at > 0 && i-- > (size_t)c->parent + 1;)
        if (z->clauses[i].verb == at - 1 && z->clauses[i].sentence == c->sentence)
            c->parent = (int32_t)i;
}

bool eng_does_all(const eng_analysis *z, const eng_clause *c) {
    static const char *const all[] = {"everything", "all", "anything", "what", "whatever", NULL};
    uint32_t next = c->verb + 1;
    if (next >= z->chunk_count || !eng_lemma_is(z, z->chunks[c->verb].lemma, "do")) return false;
    for (int i = 0; all[i] != NULL; i++)
        if (eng_word_is(z, z->chunks[next].first, all[i])) return true;
    return false;
}

/* "does all it can to help Oman": it is done to help it. */
static void hang_on_doing(const eng_analysis *z, size_t index) {
    eng_clause *c = &z->clauses[index];
    if (c->kind != ENG_CLAUSE_INFINITIVE || c->parent < 1) return;
    const eng_clause *can = &z->clauses[c->parent], *does = can - 1;
    uint32_t verb = can->verb;
    bool able = eng_word_is(z, z->chunks[verb].first, "can") ||
                eng_word_is(z, z->chunks[verb].first, "could");
    if (!able || z->chunks[verb].last != z->chunks[verb].first + 1 || c->verb != verb + 1 ||
        does->sentence != c->sentence || verb > does->verb + 3 || !eng_does_all(z, does))
        return;
    c->parent--;
}

/* "between Oman and Chad, Mali and Togo": all pairs are between. */
static void take_pairs(const eng_analysis *z, eng_clause *c) {
    for (uint32_t i = 0; i < c->argument_count; i++) {
        eng_phrase *p = &c->arguments[i].phrase;
        if (c->arguments[i].preposition == eng_word_id(z, "between") && p->last >= p->first + 3)
            p->last = eng_pairs_end(z, p->last);
    }
}

/* "talks in line with Oman's law": what a deed accords with takes no part in it. */
static void drop_accord(const eng_analysis *z, eng_clause *c) {
    static const char *const words[] = {"line",       "accordance", "keeping", "conformity",
                                        "compliance", "connection", NULL};
    uint32_t kept = 0;
    for (uint32_t i = 0; i < c->argument_count; i++) {
        const eng_argument *a = &c->arguments[i];
        uint32_t with = a->phrase.first - 1;
        bool accords = a->preposition == eng_word_id(z, "with") && with >= 2 &&
                       z->chunks[with - 1].kind == 'N' && z->chunks[with - 2].kind == 'f' &&
                       z->chunks[with - 2].sentence == c->sentence &&
                       eng_token_lemma_is(z, z->chunks[with - 2].first, "in") &&
                       z->chunks[with - 1].first + 1 == z->chunks[with - 1].last;
        bool such = false;
        for (int k = 0; accords && words[k] != NULL; k++)
            such |= eng_word_is(z, z->chunks[with - 1].first, words[k]);
        if (!such) c->arguments[kept++] = *a;
    }
    c->argument_count = kept;
}

/* "said how Oman works to help, including by selling arms", "urged Oman to help, including by": the
 * means is that of what was told last, but of no clause that only tells when or of whom. */
static void hang_means(const eng_analysis *z, size_t index) {
    eng_clause *c = &z->clauses[index];
    if (c->kind != ENG_CLAUSE_ING || c->parent < 0 || c->verb < 3 || index == 0) return;
    uint32_t by = c->verb - 1;
    if (z->chunks[by].kind != 'b' || !eng_word_is(z, z->chunks[by - 1].first, "including")) return;
    int32_t last = (int32_t)index - 1, inner = last;
    while (last >= 0 && last != c->parent) {
        const eng_clause *told = &z->clauses[last];
        bool what = told->kind == ENG_CLAUSE_INFINITIVE || told->kind == ENG_CLAUSE_COMPLEMENT ||
                    told->kind == ENG_CLAUSE_COORDINATED ||
                    (told->kind == ENG_CLAUSE_SUBORDINATE && eng_lemma_is(z, told->marker, "how"));
        bool does = !(z->chunks[told->verb].verb & (ENG_VG_COPULA | ENG_VG_PASSIVE));
        if (!what || !does) inner = told->parent;
        last = told->parent;
    }
    if (last >= 0 && inner >= 0) c->parent = inner;
}

/* "asked Oman to end the war by opening its ports and by paying", "want to thank you for your help
 * and for coming": a preposition that is said again goes where it stood first. */
static void hang_again(const eng_analysis *z, size_t index) {
    static const char *const words[] = {"by", "for", "from", NULL};
    eng_clause *c = &z->clauses[index];
    if (c->kind != ENG_CLAUSE_ING || !c->marker || c->parent < 0 || c->verb < 2) return;
    uint32_t again = c->verb - 1, first = again;
    if (z->chunks[again - 1].kind != 'c' || !eng_lemma_among(z, c->marker, words)) return;
    for (uint32_t k = again; first == again && k-- > 0 && z->chunks[k].sentence == c->sentence;)
        if (strchr("bf", z->chunks[k].kind) &&
            z->article->tokens[z->chunks[k].first].lemma == c->marker)
            first = k;
    if (first == again) return;
    for (size_t i = index; i-- > 0 && z->clauses[i].sentence == c->sentence;)
        if (z->clauses[i].verb < first) {
            c->parent = (int32_t)i;
            return;
        }
}

/* "It was a plan drafted by Oman and backed by Chad": what was done with the noun, too. */
static void join_participle(const eng_analysis *z, size_t index) {
    eng_clause *c = &z->clauses[index];
    if (c->kind != ENG_CLAUSE_COORDINATED || c->own_subject || index == 0) return;
    const eng_clause *inner = c - 1;
    const eng_chunk *verb = &z->chunks[c->verb];
    bool done = inner->kind == ENG_CLAUSE_PARTICIPLE && inner->sentence == c->sentence &&
                inner->parent == c->parent && eng_has_phrase(inner->noun) &&
                (z->chunks[inner->verb].verb & ENG_VG_PASSIVE);
    bool also = verb->kind == 'Y' && (verb->verb & ENG_VG_PASSIVE) &&
                z->chunks[c->verb - 1].kind == 'c' && inner->verb + 3 == c->verb - 1 &&
                z->chunks[inner->verb + 1].kind == 'b' && c->verb + 1 < z->chunk_count &&
                z->chunks[c->verb + 1].kind == 'b';
    if (done && also) c->parent = (int32_t)index - 1;
}

/* "sent a team led by a general to Oman", "shipped arms made by Iran to Chad": where to belongs to
 * the sending, as nobody leads or makes to a place. */
static void give_goal(eng_analysis *z, size_t index) {
    static const char *const sends[] = {"send",   "dispatch", "ship",   "deliver", "transfer",
                                        "export", "supply",   "return", "donate",  NULL};
    static const char *const done[] = {"lead",    "head",  "chair",   "make", "build",
                                       "produce", "write", "develop", "sign", NULL};
    eng_clause *c = &z->clauses[index];
    if (c->kind != ENG_CLAUSE_PARTICIPLE || c->parent < 0 || c->argument_count < 2 ||
        c->parent >= (int32_t)index || !eng_lemma_among(z, z->chunks[c->verb].lemma, done))
        return;
    eng_clause *around = &z->clauses[c->parent];
    eng_argument *last = &c->arguments[c->argument_count - 1];
    if (around->verb > c->verb || !eng_lemma_among(z, z->chunks[around->verb].lemma, sends) ||
        !eng_lemma_is(z, c->arguments[0].preposition, "by") ||
        !eng_lemma_is(z, last->preposition, "to") || around->argument_count == ENG_ARGUMENTS_MAX)
        return;
    around->arguments[around->argument_count++] = *last;
    c->argument_count--;
}

/* "left Mali and Chad and Togo signed a pact": of three names with "and" between, the two before a
 * verb are its subject, but for "between Chad and Mali". */
static void share_names(const eng_analysis *z, size_t index) {
    eng_clause *c = &z->clauses[index];
    uint32_t i = c->subject.first;
    if (c->kind != ENG_CLAUSE_MAIN || !c->own_subject || index == 0 || i < 5 || c->verb != i + 1 ||
        c->subject.last != i + 1 || !eng_is_name(z, i) || !eng_is_name(z, i - 2) ||
        !eng_is_name(z, i - 4) || z->chunks[i - 1].kind != 'c' || z->chunks[i - 3].kind != 'c')
        return;
    eng_clause *with = &z->clauses[index - 1];
    for (uint32_t k = 0; k < with->argument_count; k++) {
        eng_phrase *p = &with->arguments[k].phrase;
        if (p->last != i - 1 || p->first + 3 != p->last ||
            with->arguments[k].preposition == eng_word_id(z, "between"))
            continue;
        p->last = i - 3;
        c->subject.first = i - 2;
    }
}

void eng_reattach(eng_analysis *z, size_t index) {
    take_pairs(z, &z->clauses[index]);
    drop_accord(z, &z->clauses[index]);
    reattach(z, &z->clauses[index]);
    rejoin_past(z, &z->clauses[index]);
    leave_aside(z, &z->clauses[index]);
    join_infinitive(z, index);
    leave_between_commas(z, &z->clauses[index]);
    close_row(z, index);
    join_progressive(z, index);
    hang_whether(z, index);
    hang_on_doing(z, index);
    hang_means(z, index);
    hang_again(z, index);
    join_participle(z, index);
    give_goal(z, index);
    share_names(z, index);
}
