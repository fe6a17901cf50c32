#include "grammar/status.h"
#include "grammar/word_id.h"

#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/status_internal.h"
#include "grammar/times.h"

/* A question whether it is so. "Why did it leave?" asks for the reason of what is known, "Why would
 * it leave?" and "How likely is it that it left?" do not. */
bool eng_is_question(const eng_analysis *z, uint32_t sentence) {
    static const char *const known[] = {"why", "when", "where", "how", "who", NULL};
    const eng_sentence *s = &z->article->sentences[sentence];
    uint32_t first = s->body;
    while (first + 1 < s->last && strchr("<>ck,", z->article->tokens[first].cls))
        first++;
    bool modal = first + 1 < s->last && z->article->tokens[first + 1].cls == 'M';
    static const char *const sure[] = {"confident", "sure",       "certain",   "likely", "hopeful",
                                       "worried",   "optimistic", "concerned", NULL};
    bool open = eng_token_lemma_is(z, first, "how") && first + 1 < s->last &&
                eng_lemma_among(z, z->article->tokens[first + 1].lemma, sure);
    if (!modal && !open && eng_lemma_among(z, z->article->tokens[first].lemma, known)) return false;
    for (uint32_t i = s->last; i-- > s->first && i + 3 > s->last;)
        if (z->article->text[z->article->tokens[i].start] == '?') return true;
    return false;
}

bool eng_is_past_auxiliary(const eng_analysis *z, uint32_t token, bool be) {
    static const char *const forms[] = {"was", "were", "had", "did", NULL};
    const eng_token *t = &z->article->tokens[token];
    const char *word = z->article->text + t->start;
    size_t n = t->end - t->start;
    for (int i = 0; forms[i] != NULL && !(be && i == 2); i++)
        if (strlen(forms[i]) == n && (word[0] | 32) == forms[i][0] &&
            memcmp(word + 1, forms[i] + 1, n - 1) == 0)
            return true;
    return false;
}

/* Whether the clause's marker is one of the words, parted by spaces. */
static bool marked(const eng_analysis *z, const eng_clause *c, const char *words) {
    const char *marker = eng_lemma_name(z, c->marker);
    size_t n = strlen(marker);
    for (const char *w = n > 0 ? strstr(words, marker) : NULL; w != NULL; w = strstr(w + n, marker))
        if ((w == words || w[-1] == ' ') && (w[n] == ' ' || w[n] == '\0')) return true;
    return false;
}

/* "No state left", "neither Egypt nor Jordan left". */
static bool nobody_does(const eng_analysis *z, eng_phrase subject) {
    uint32_t first = z->chunks[subject.first].first;
    return eng_token_lemma_is(z, first, "no") || eng_token_lemma_is(z, first, "neither") ||
           eng_token_lemma_is(z, first, "none");
}

/* "did not leave until 1975", "was not let in until it paid": it was so in the end. */
static bool until_then(const eng_analysis *z, const eng_clause *c) {
    const eng_chunk *verb = &z->chunks[c->verb];
    bool past = eng_is_past_auxiliary(z, verb->first, false);
    if (!past || verb->modal != 0) return false;
    for (uint32_t i = c->verb + 1; i < z->chunk_count; i++) {
        const eng_chunk *k = &z->chunks[i];
        if (k->sentence != c->sentence || strchr("FRYJ,;", k->kind)) return false;
        if (k->kind == 'S')
            return eng_token_lemma_is(z, k->first, "until") ||
                   eng_token_lemma_is(z, k->first, "till");
    }
    return false;
}

/* "Perhaps Egypt left": an adverb before the subject or in the verb group. */
static unsigned adverbs(const eng_analysis *z, const eng_clause *c) {
    const eng_chunk *verb = &z->chunks[c->verb];
    unsigned aux = 0;
    for (uint32_t i = verb->first; i < verb->last; i++)
        if (z->article->tokens[i].cls == 'r')
            aux |= eng_says_aux(eng_says(z, z->article->tokens[i].lemma));
    uint32_t first = c->own_subject ? z->chunks[c->subject.first].first : 0;
    const eng_token *t = z->article->tokens;
    uint32_t begin = z->article->sentences[c->sentence].first;
    if (first > begin && t[first - 1].cls == ',') first--;
    if (first > begin && t[first - 1].cls == 'r')
        aux |= eng_says_aux(eng_says(z, t[first - 1].lemma)) & ENG_AUX_HYPOTHETICAL;
    return aux;
}

/* "as long as Egypt stays" */
static bool as_long_as(const eng_analysis *z, const eng_clause *c) {
    uint32_t i = c->own_subject ? c->subject.first : c->verb;
    bool as = i >= 2 && eng_token_lemma_is(z, z->chunks[i - 1].first, "as");
    return as && eng_token_lemma_is(z, z->chunks[i - 2].last - 1, "long");
}

/* "in case Egypt leaves" */
static bool in_case(const eng_analysis *z, const eng_clause *c) {
    uint32_t i = c->own_subject ? c->subject.first : 0;
    return i >= 2 && z->chunks[i - 2].sentence == c->sentence &&
           eng_token_lemma_is(z, z->chunks[i - 1].first, "case") &&
           eng_token_lemma_is(z, z->chunks[i - 2].first, "in");
}

/* "is going to speak when it leaves", "plans to pay when it leaves": whether an infinitive of the
 * main clause before c is about what is to come. */
static bool is_to(const eng_analysis *z, const eng_clause *main, const eng_clause *c) {
    for (const eng_clause *k = main; k < c && k->verb < c->verb; k++)
        if (k->kind == ENG_CLAUSE_INFINITIVE && k->sentence == c->sentence &&
            (eng_governed_by(z, k).aux & ENG_AUX_FUTURE))
            return true;
    return false;
}

/* A present after "when", "until" and the like is still to come where the main clause is; after
 * "before" and "until" it always is. */
static bool still_to_come(const eng_analysis *z, const eng_clause *c) {
    const eng_chunk *verb = &z->chunks[c->verb];
    bool present = z->article->tokens[verb->head].cls == 'z' ||
                   (z->article->tokens[verb->head].cls == 'v' && verb->first + 1 == verb->last);
    if (!present || c->kind != ENG_CLAUSE_SUBORDINATE) return false;
    if (marked(z, c, "before until till")) return true;
    if (!marked(z, c, "when once after as")) return false;
    const eng_clause *main = c->parent >= 0 ? &z->clauses[c->parent] : c + 1;
    while (c->parent >= 0 && marked(z, c, "when once") && main->kind == ENG_CLAUSE_INFINITIVE &&
           main->parent >= 0)
        main = &z->clauses[main->parent]; /* will be the first to visit Oman when he goes there */
    bool known = main < z->clauses + z->clause_count && main->sentence == c->sentence;
    /* "Iran to leave as Oman pays": a headline */
    if (known && z->chunks[main->verb].kind == 'I' && marked(z, c, "as")) return false;
    return known &&
           (z->chunks[main->verb].modal != 0 || (!marked(z, c, "as") && is_to(z, main, c)));
}

/* "Egypt is leaving NATO soon": the present of what goes on, of what will. */
static bool is_soon(const eng_analysis *z, const eng_clause *c) {
    const eng_token *t = z->article->tokens;
    const eng_chunk *verb = &z->chunks[c->verb];
    bool now = eng_word_is(z, verb->first, "is") || eng_word_is(z, verb->first, "are") ||
               eng_word_is(z, verb->first, "am");
    uint32_t last = c->last > c->verb ? z->chunks[c->last - 1].last : verb->last;
    last += eng_word_is(z, last, "fairly") || eng_word_is(z, last, "very");
    if (!now || t[verb->head].cls != 'g') return false;
    uint32_t end = z->article->sentences[c->sentence].last;
    for (uint32_t i = verb->first; i <= last && i < end; i++)
        if (eng_word_is(z, i, "soon") || eng_word_is(z, i, "shortly"))
            return i + 1 == end || !eng_word_is(z, i + 1, "after"); /* soon after what is past */
    return false;
}

/* "Not since 1990 has Egypt left", "not for years": it has not, since then. */
static bool not_since(const eng_analysis *z, uint32_t auxiliary) {
    static const char *const spans[] = {"since", "for", "in", NULL};
    uint32_t i = auxiliary;
    while (i > 0 && z->chunks[i - 1].sentence == z->chunks[auxiliary].sentence &&
           z->chunks[i - 1].kind != ',')
        i--;
    uint32_t t = z->chunks[i].first;
    return i < auxiliary && t > 0 && eng_token_lemma_is(z, t - 1, "not") &&
           eng_lemma_among(z, z->article->tokens[t].lemma, spans);
}

/* "Should Egypt leave", "never has Egypt left", "had Egypt left, Oman would have": what an
 * auxiliary before the subject says; "had" and the like begin a condition where nothing is asked.
 */
static unsigned inverted(const eng_analysis *z, const eng_clause *c) {
    uint32_t i = c->own_subject ? c->subject.first : 0;
    if (i == 0 || z->chunks[i - 1].kind != 'F' || z->chunks[i - 1].sentence != c->sentence)
        return 0;
    const eng_chunk *aux = &z->chunks[i - 1];
    bool bare = (aux->verb & ENG_VG_COPULA) && aux->last == z->chunks[i].first;
    /* at no time did Egypt leave */
    if (bare && i >= 2 && z->chunks[i - 2].kind == 'N' &&
        z->chunks[i - 2].sentence == c->sentence &&
        eng_token_lemma_is(z, z->chunks[i - 2].first, "no"))
        return ENG_AUX_NEGATION | eng_says_aux(eng_says(z, aux->modal));
    if (bare && not_since(z, i - 1)) return ENG_AUX_NEGATION;
    bool begins =
        i < 2 || z->chunks[i - 2].sentence != c->sentence || strchr(",;ck", z->chunks[i - 2].kind);
    if (!bare || !begins) return 0;
    unsigned says = eng_says_aux(eng_says(z, aux->modal));
    bool nor = i >= 2 && z->chunks[i - 2].sentence == c->sentence &&
               eng_token_lemma_is(z, z->chunks[i - 2].first, "nor");
    bool negated = (aux->verb & ENG_VG_NEGATED) != 0;
    if (nor || negated) return says | ENG_AUX_NEGATION;
    bool supposed = eng_word_is(z, aux->first, "had") || eng_word_is(z, aux->first, "were");
    return says | (supposed ? ENG_AUX_HYPOTHETICAL : 0);
}

/* Negation and modality of a clause's own verb group, and its marker. */
static unsigned own(const eng_analysis *z, const eng_clause *c) {
    const eng_chunk *verb = &z->chunks[c->verb];
    unsigned aux = eng_says_aux(eng_says(z, verb->modal));
    const char *modal = eng_lemma_name(z, verb->modal);
    if (c->kind != ENG_CLAUSE_ING) aux |= eng_says_aux(eng_says(z, c->marker));
    if (marked(z, c, "whether")) aux &= ~(unsigned)ENG_AUX_FUTURE; /* whether it will leave */
    if (strcmp(modal, "would") == 0 && eng_would_come(z, c))
        aux = (aux & ~(unsigned)ENG_AUX_HYPOTHETICAL) | ENG_AUX_FUTURE;
    /* "before Egypt could leave": it did not */
    if (strcmp(modal, "could") == 0 && marked(z, c, "before")) aux = ENG_AUX_NEGATION;
    if ((verb->verb & ENG_VG_NEGATED) && !until_then(z, c)) aux |= ENG_AUX_NEGATION;
    if (c->kind == ENG_CLAUSE_COORDINATED && c->verb > 0 &&
        eng_token_lemma_is(z, z->chunks[c->verb - 1].first, "nor"))
        aux |= ENG_AUX_NEGATION;
    if (c->own_subject && nobody_does(z, c->subject)) aux |= ENG_AUX_NEGATION;
    for (uint32_t i = 0; i < c->argument_count; i++) /* attacked neither Egypt nor Oman */
        if (eng_token_lemma_is(z, z->chunks[c->arguments[i].phrase.first].first, "neither"))
            aux |= ENG_AUX_NEGATION;
    if (as_long_as(z, c) || in_case(z, c))
        aux |= ENG_AUX_HYPOTHETICAL;
    else if (still_to_come(z, c) || is_soon(z, c))
        aux |= ENG_AUX_FUTURE;
    return aux | adverbs(z, c) | inverted(z, c);
}

/* "after pulling back": presupposed, whatever the clause above says of its own verb. */
static bool presupposed(const eng_analysis *z, const eng_clause *c) {
    return eng_senses(z, c->marker) & ENG_SENSE_PRESUPPOSE;
}

/* "Given that Oman left, will it pay?" */
static bool is_given(const eng_analysis *z, const eng_clause *c) {
    static const char *const words[] = {"given", "now", NULL};
    if (!c->own_subject || c->subject.first == 0) return false;
    const eng_chunk *that = &z->chunks[c->subject.first - 1];
    if (that->kind != 'h' || that->sentence != c->sentence || that->first == 0) return false;
    for (int i = 0; words[i] != NULL; i++)
        if (eng_word_is(z, that->first - 1, words[i])) return true;
    return false;
}

/* "With Oman meeting Chad this week, will it pay?" */
static bool is_beside(const eng_analysis *z, const eng_clause *c) {
    uint32_t first = z->chunks[c->subject.first].first;
    return c->kind == ENG_CLAUSE_ING && !c->marker && c->own_subject && first > 0 &&
           eng_word_is(z, first - 1, "with") && c->subject.first < c->verb;
}

/* "what does the pact signed by Oman mean?": which pact it is is known, so it was signed. */
static bool is_known(const eng_analysis *z, const eng_clause *c) {
    return c->kind == ENG_CLAUSE_PARTICIPLE && c->noun.first < c->noun.last &&
           eng_word_is(z, z->chunks[c->noun.first].first, "the");
}

/* "urged it to stop sending troops", "may stop sending": what is yet to end goes on. */
static bool goes_on(const eng_analysis *z, const eng_clause *c) {
    if (c->kind != ENG_CLAUSE_ING || c->marker || c->parent < 0) return false;
    const eng_clause *k = &z->clauses[c->parent];
    const eng_chunk *verb = &z->chunks[k->verb];
    bool base = z->article->tokens[verb->head].cls == 'v' && verb->first + 1 == verb->last;
    bool ahead = k->kind == ENG_CLAUSE_INFINITIVE || verb->modal != 0 ||
                 (k->kind == ENG_CLAUSE_COMPLEMENT && base); /* demanded that it stop sending */
    return ahead && (eng_senses(z, verb->lemma) & ENG_SENSE_END) && !(verb->verb & ENG_VG_NEGATED);
}

/* "pledged to continue supporting": the gerund is what its verb says goes on or begins. */
static bool continues(const eng_analysis *z, const eng_clause *c) {
    static const char *const words[] = {"continue", "keep",    "begin", "start",
                                        "resume",   "restart", NULL};
    if (c->kind != ENG_CLAUSE_ING || c->marker || c->parent < 0) return false;
    const eng_chunk *verb = &z->chunks[z->clauses[c->parent].verb];
    const char *name = eng_lemma_name(z, verb->lemma);
    for (int i = 0; words[i] != NULL; i++)
        if (strcmp(words[i], name) == 0) return z->clauses[c->parent].verb + 1 == c->verb;
    return strcmp(name, "go") == 0 && eng_lemma_is(z, verb->particle, "on");
}

/* "will see Oman leaving", "would require Oman giving it up": as sure as the verb above it. */
static bool is_witnessed(const eng_analysis *z, const eng_clause *c) {
    static const char *const verbs[] = {"see",    "watch", "hear", "require", "involve",
                                        "entail", "mean",  "risk", NULL};
    if (c->kind != ENG_CLAUSE_ING || c->marker || c->parent < 0) return false;
    const eng_clause *k = &z->clauses[c->parent];
    if ((z->chunks[k->verb].verb & ENG_VG_PASSIVE) &&
        eng_lemma_is(z, z->chunks[k->verb].modal, "can"))
        return false;          /* can be seen leaving: it does */
    uint32_t at = k->verb + 1; /* "would require, essentially, Oman giving it up" */
    while (at + 1 < c->verb && z->chunks[at].kind == ',')
        at++;
    bool next = c->verb == at || (eng_has_phrase(c->subject) && c->subject.first == at);
    return next && eng_lemma_among(z, z->chunks[k->verb].lemma, verbs);
}

/* "there will be troops marching", "there is not going to be any": those who do it are told of by
 * the verb above. */
static bool is_there(const eng_analysis *z, const eng_clause *c) {
    if (c->kind != ENG_CLAUSE_ING || c->marker || c->parent < 0) return false;
    const eng_clause *k = &z->clauses[c->parent], *top = k;
    eng_phrase who = eng_first_object(k);
    if (!(z->chunks[k->verb].verb & ENG_VG_COPULA) || !eng_has_phrase(who)) return false;
    if (k->kind == ENG_CLAUSE_INFINITIVE && k->parent >= 0) top = &z->clauses[k->parent];
    return top->own_subject && eng_word_is(z, z->chunks[top->subject.first].head, "there") &&
           c->subject.first == who.first;
}

/* "let Oman join", "helped Oman leave": a bare verb behind its own subject, as sure as the verb
 * above it. */
static bool is_bare(const eng_analysis *z, const eng_clause *c) {
    static const char *const words[] = {"let", "make", "help", "have", NULL};
    static const char *const answers[] = {"defend", "protect", "resist", "repel", NULL};
    if (eng_lemma_among(z, z->chunks[c->verb].lemma, answers)) return false; /* the attack is */
    if (c->kind != ENG_CLAUSE_COMPLEMENT || c->parent < 0 || !c->own_subject) return false;
    const eng_chunk *verb = &z->chunks[c->verb];
    bool base = z->article->tokens[verb->head].cls == 'v' && verb->first == verb->head &&
                c->subject.first == z->clauses[c->parent].verb + 1;
    return base && eng_lemma_among(z, z->chunks[z->clauses[c->parent].verb].lemma, words);
}

/* "it was not Oman that left", "it may have been Oman": what is told of the name is told of the
 * act.
 */
static bool cleft_name(const eng_analysis *z, const eng_clause *c) {
    if (c->kind != ENG_CLAUSE_RELATIVE || c->parent < 0) return false;
    const eng_clause *k = &z->clauses[c->parent];
    eng_phrase who = eng_first_object(k);
    return eng_it_is(z, k) && eng_has_phrase(who) && c->subject.first == who.first &&
           z->article->tokens[z->chunks[who.first].head].mention >= 0;
}

/* "refused to allow Oman to leave", "ruled out Oman leaving": another one does it than the one who
 * is told of above. */
static bool by_other(const eng_analysis *z, const eng_clause *c) {
    bool hangs = c->kind == ENG_CLAUSE_INFINITIVE || c->kind == ENG_CLAUSE_ING || is_bare(z, c);
    return hangs && c->parent >= 0 && c->subject.last > c->subject.first &&
           c->subject.first != z->clauses[c->parent].subject.first;
}

/* "did not pay but invaded Oman", "could have paid but left": a past of its own. */
static bool but_did(const eng_analysis *z, const eng_clause *c) {
    if (c->kind != ENG_CLAUSE_COORDINATED || c->parent < 0 || c->verb == 0) return false;
    const eng_chunk *verb = &z->chunks[c->verb], *above = &z->chunks[z->clauses[c->parent].verb];
    bool but = z->chunks[c->verb - 1].kind == 'k' &&
               eng_token_lemma_is(z, z->chunks[c->verb - 1].first, "but");
    bool past = verb->kind == 'Y' && z->article->tokens[verb->head].cls == 'y';
    if (!but || !past || !strchr("FR", above->kind)) return false;
    return above->modal != 0 ? !(above->verb & ENG_VG_PASSIVE)
                             : (above->verb & ENG_VG_NEGATED) != 0;
}

/* "lest it come to a point where Oman attacks", "to issue a statement threatening Oman": as open as
 * the clause around what it is told of. */
static bool of_open_noun(const eng_analysis *z, const eng_clause *c) {
    static const char *const cases[] = {"circumstance", "situation", "scenario", "world",
                                        "case",         "point",     "position", NULL};
    bool told = c->kind == ENG_CLAUSE_RELATIVE || eng_lemma_is(z, c->marker, "where");
    bool hangs = told || (c->kind == ENG_CLAUSE_ING && !c->marker);
    if (!hangs || c->parent < 0 || c->verb < 2) return false;
    const eng_chunk *verb = &z->chunks[c->verb];
    uint32_t noun = c->verb - 1; /* "a statement threatening" */
    while (told && noun > 0 && !strchr("wJh", z->chunks[noun].kind))
        noun--;
    noun -= told && noun > 0;
    const eng_chunk *thing = &z->chunks[noun];
    bool present = verb->modal == 0 && strchr("vzg", z->article->tokens[verb->head].cls) != NULL &&
                   !eng_is_past_auxiliary(z, verb->first, false);
    bool text = thing->lemma && (z->lexicon->lemmas[thing->lemma].noun_tags & ENG_NOUN_STATEMENT);
    return present && thing->kind == 'N' && thing->sentence == c->sentence &&
           eng_is_indefinite(z, thing->first) &&
           (!told ? text : eng_lemma_among(z, thing->lemma, cases)) &&
           (eng_clause_status(z, c->parent).aux & ENG_AUX_HYPOTHETICAL);
}

/* "will visit Oman and have talks": a base form behind a modal. */
static bool will_have(const eng_analysis *z, const eng_clause *c) {
    const eng_chunk *verb = &z->chunks[c->verb];
    return c->parent >= 0 && z->chunks[z->clauses[c->parent].verb].modal != 0 &&
           verb->first + 1 == verb->last && eng_word_is(z, verb->head, "have") && !c->own_subject;
}

eng_status eng_status_of(const eng_analysis *z, int32_t clause, bool direct) {
    eng_status status = {0};
    int32_t i = clause;
    bool decided = false;
    bool outer = false;   /* past a clause of saying: what holds there does not hold here */
    bool sibling = false; /* past a coordinated clause with a modal or tense of its own */
    bool other = false; /* past one whose subject does nothing here: what he refuses, he refuses */
    bool purpose = false;
    unsigned lifted = 0; /* what the clause below took back of this one's own verb */
    for (int depth = 0; i >= 0 && depth < 16 && !outer; depth++) {
        const eng_clause *c = &z->clauses[i];
        if (goes_on(z, c)) break;
        eng_hold hold = eng_governed_by(z, c);
        /* "went to talk and will visit Oman": what has a tense of its own is no purpose */
        if (sibling && c->kind == ENG_CLAUSE_INFINITIVE) hold = (eng_hold){0};
        unsigned mine = sibling ? 0 : own(z, c) & ~lifted;
        status.aux |= (mine & ~hold.drops) | hold.aux;
        if (hold.asked && i != clause) status.aux |= ENG_AUX_HYPOTHETICAL;
        purpose |= hold.purpose;
        status.reached |= hold.reached;
        other |= by_other(z, c);
        status.governed |= hold.governed & ~(other ? (unsigned)ENG_SAYS_REFUSAL : 0u);
        /* "shows no sign that it is ready to leave" */
        if ((hold.aux & ENG_AUX_HYPOTHETICAL) && !hold.governed && i != clause)
            status.governed &= ~(unsigned)ENG_SAYS_OFFER;
        lifted = hold.lifts;
        outer = hold.ends;
        outer |= c->kind == ENG_CLAUSE_COMPLEMENT && c->parent >= 0 && !is_bare(z, c);
        /* "its attempt to leave may fail": what is said of the attempt */
        outer |= c->kind == ENG_CLAUSE_INFINITIVE && c->parent >= 0 &&
                 c->verb < z->clauses[c->parent].verb && eng_governing_noun(z, c) != 0;
        outer |= c->kind == ENG_CLAUSE_SUBORDINATE || c->kind == ENG_CLAUSE_PARTICIPLE ||
                 (c->kind == ENG_CLAUSE_RELATIVE && !cleft_name(z, c));
        /* ", accusing it": a participle of its own, as true as it says itself */
        bool there = is_there(z, c);
        outer |= c->kind == ENG_CLAUSE_ING &&
                 ((!c->marker && !continues(z, c) && !is_witnessed(z, c) && !there) ||
                  presupposed(z, c));
        if (of_open_noun(z, c)) status.aux |= ENG_AUX_HYPOTHETICAL;
        if (there && eng_word_is(z, z->chunks[c->subject.first].first, "no"))
            status.aux |= ENG_AUX_NEGATION;
        /* "did it protest after Egypt left?" */
        decided |=
            c->kind == ENG_CLAUSE_RELATIVE || presupposed(z, c) || is_known(z, c) || is_given(z, c);
        decided |= is_beside(z, c);
        /* "may it join, having left in 2019?" */
        decided |= eng_came_before(z, c) && c->verb > 0 && z->chunks[c->verb - 1].kind == ',';
        uint32_t noun = eng_governing_noun(z, c);
        if (noun != 0 && i == clause) { /* a decision is done, whatever is asked about it */
            const eng_lemma *l = eng_lemma_of(z, noun);
            outer |= l->says == 0 && (z->lexicon->lemmas[l->event].verb_tags & ENG_VERB_TRUE);
            outer |=
                eng_is_made(z, eng_governing_chunk(z, c), c); /* will discuss efforts to help */
            decided |= outer;
        }
        const eng_chunk *verb = &z->chunks[c->verb];
        sibling = c->kind == ENG_CLAUSE_COORDINATED && strchr("FR", verb->kind) &&
                  !(((verb->verb & ENG_VG_BASE) || will_have(z, c)) && !verb->modal);
        sibling |= but_did(z, c);
        i = c->parent;
    }
    eng_add_speakers(z, clause, direct, &status);
    if (!decided && eng_is_question(z, z->clauses[clause].sentence)) {
        status.aux = (status.aux & ~(unsigned)ENG_AUX_FUTURE) | ENG_AUX_HYPOTHETICAL;
        /* "is it willing to leave?", not "does he welcome its readiness to leave?" */
        if (eng_governing_noun(z, &z->clauses[clause]) == 0)
            status.governed &= ~(unsigned)ENG_SAYS_OFFER;
    }
    /* "flew there to sign it"; but "will fly there to sign it" is as sure as the flight */
    if (purpose && !(status.aux & ENG_AUX_FUTURE)) status.aux |= ENG_AUX_HYPOTHETICAL;
    /* what may never come is not announced: "will discuss leaving" */
    if (status.aux & ENG_AUX_HYPOTHETICAL) status.aux &= ~(unsigned)ENG_AUX_FUTURE;
    return status;
}

eng_status eng_clause_status(const eng_analysis *z, int32_t clause) {
    return eng_status_of(z, clause, true);
}

unsigned eng_office_aux(const eng_analysis *z, const eng_referents *actor) {
    eng_date date = z->article->date;
    if (actor->count == 0) return 0;
    /* without a date of its own what a text tells of those who led before 2002 is no news */
    int32_t day = eng_date_first_day(date.year ? date : (eng_date){.year = 2003}) - 366;
    for (size_t i = 0; i < actor->count; i++) {
        const eng_entity *person = eng_names_entity(z->names, actor->list[i].person);
        const eng_term *term = person ? eng_names_term(z->names, person, date) : NULL;
        if (term == NULL || term->until.year == 0 || term->last_day > day) return 0;
    }
    return ENG_AUX_HISTORICAL;
}
