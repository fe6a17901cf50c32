#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/status_internal.h"
#include "grammar/word_id.h"

/* "said Oman's decision to invade Chad was wrong": it is the decision that was wrong, and Chad is
 * invaded. Read from the left, "to invade" is what is said by, and "Chad was wrong" its content. */

/* Whether the verb has a clause behind it: "a plan to ensure Oman is safe", "to help Oman fight".
 */
static bool takes_clause(const eng_analysis *z, uint32_t verb) {
    static const char *const verbs[] = {
        "say",       "think",     "believe", "know",   "claim",   "hear",        "tell",
        "feel",      "fear",      "hope",    "admit",  "argue",   "add",         "note",
        "warn",      "report",    "insist",  "ensure", "see",     "announce",    "declare",
        "confirm",   "show",      "suggest", "find",   "mean",    "guarantee",   "prove",
        "assume",    "imply",     "state",   "assert", "contend", "acknowledge", "pretend",
        "recognise", "recognize", "decide",  "agree",  "bet",     "demonstrate", "help",
        "let",       "make",      "have",    "watch",  NULL};
    return eng_lemma_among(z, verb, verbs);
}

/* What stands between the noun behind the infinitive and the verb becomes the infinitive's: "to
 * send troops to Chad was wrong". */
static void take_objects(const eng_analysis *z, eng_clause *inner, const eng_clause *said) {
    eng_phrase object = said->subject;
    inner->arguments[inner->argument_count++] = (eng_argument){0, object};
    uint32_t i = object.last;
    while (i + 1 < said->verb && inner->argument_count < ENG_ARGUMENTS_MAX) {
        uint32_t noun = i + 1;
        bool preposition = strchr("tobf", z->chunks[i].kind) && z->chunks[i].kind != '\0';
        while (noun < said->verb && z->chunks[noun].kind == 'O')
            noun++;
        if (!preposition || noun >= said->verb || z->chunks[noun].kind != 'N') {
            i++;
            continue;
        }
        uint32_t lemma = z->article->tokens[z->chunks[i].first].lemma;
        inner->arguments[inner->argument_count++] =
            (eng_argument){lemma, (eng_phrase){i + 1, noun + 1}};
        i = noun + 1;
    }
}

void eng_said_of_plan(eng_analysis *z, int32_t infinitive) {
    eng_clause *inner = &z->clauses[infinitive];
    if (inner->kind != ENG_CLAUSE_INFINITIVE || inner->parent < 0 || inner->argument_count > 0 ||
        (size_t)infinitive + 1 >= z->clause_count)
        return;
    eng_clause *outer = &z->clauses[inner->parent], *said = inner + 1;
    bool follows = said->kind == ENG_CLAUSE_COMPLEMENT && said->parent == infinitive &&
                   said->own_subject && said->subject.first == inner->verb + 1;
    if (!follows || !strchr("RVQ", z->chunks[outer->verb].kind)) return;
    uint32_t noun = eng_governing_chunk(z, inner);
    if (noun == UINT32_MAX || takes_clause(z, z->chunks[inner->verb].lemma)) return;
    unsigned agents = ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_TITLE;
    if (z->lexicon->lemmas[z->chunks[noun].lemma].noun_tags & agents) return;
    uint32_t k = outer->argument_count; /* "said the decision": it is said of the decision */
    while (k > 0 && !(outer->arguments[k - 1].preposition == 0 &&
                      outer->arguments[k - 1].phrase.first <= noun &&
                      noun < outer->arguments[k - 1].phrase.last))
        k--;
    if (k == 0) return;
    eng_phrase plan = outer->arguments[k - 1].phrase;
    outer->argument_count = k - 1;
    take_objects(z, inner, said);
    inner->last = said->verb;
    said->subject = plan;
    said->parent = inner->parent;
    inner->parent = infinitive;
    eng_clause swapped = *said; /* the inner one stands behind that which it is part of */
    *said = *inner;
    *inner = swapped;
    for (size_t i = (size_t)infinitive + 2; i < z->clause_count; i++) {
        int32_t parent = z->clauses[i].parent;
        if (parent == infinitive) z->clauses[i].parent = infinitive + 1;
        if (parent == infinitive + 1) z->clauses[i].parent = infinitive;
    }
}
