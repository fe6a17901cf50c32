#include <string.h>
#include <strings.h>

#include "grammar/clauses_internal.h"
#include "grammar/memo.h"
#include "grammar/named.h"
#include "grammar/pronoun_internal.h"
#include "grammar/slots_internal.h"
#include "grammar/status_internal.h"
#include "grammar/unlisted.h"
#include "grammar/word_id.h"

/* "Egypt's foreign minister", "Egyptian Foreign Minister Ali Hamdi": someone without a name in the
 * data, who acts for a state. */
static bool person_phrase(const eng_analysis *z, eng_phrase p) {
    while (p.first < p.last && z->chunks[p.first].kind != 'N')
        p.first++;
    if (p.first >= p.last) return false;
    const eng_token *head = eng_token_of(z, z->chunks[p.first].head);
    unsigned tags = eng_noun_tags(z, z->chunks[p.first].lemma);
    return head->cls == 'N' || (head->cls == 'n' && (tags & (ENG_NOUN_PERSON | ENG_NOUN_TITLE)));
}

/* "the Trump administration": a body, though a person names it. */
static bool body_phrase(const eng_analysis *z, eng_phrase p) {
    while (p.first < p.last && z->chunks[p.first].kind != 'N')
        p.first++;
    if (p.first >= p.last) return false;
    const eng_chunk *c = &z->chunks[p.first];
    return eng_token_of(z, c->head)->cls == 'n' && (eng_noun_tags(z, c->lemma) & ENG_NOUN_GROUP);
}

static bool fits(const eng_analysis *z, const eng_referents *r, eng_phrase phrase,
                 eng_need wanted) {
    if (r->count == 0) return false;
    bool plural = eng_plural_phrase(z, phrase);
    if (wanted == ENG_NEED_MANY)
        return plural || r->count > 1 ||
               eng_entity_of(z, r->list[0].entity)->kind == ENG_KIND_GROUP;
    if (r->count > 1) return false;
    if (wanted == ENG_NEED_ONE && !plural && body_phrase(z, phrase)) return true;
    /* "the Carter administration": it, though a person is named */
    bool body = r->list[0].via != NULL && strcmp(r->list[0].via, "modifier") == 0 &&
                !person_phrase(z, phrase);
    if (wanted == ENG_NEED_PERSON)
        return !plural && !body && (r->list[0].person != ENG_NO_ENTITY || person_phrase(z, phrase));
    if (body) return !plural;
    bool office = r->list[0].via != NULL && strcmp(r->list[0].via, "office") == 0;
    return !plural && r->list[0].person == ENG_NO_ENTITY && !(office && person_phrase(z, phrase));
}

/* Whether a phrase that names nobody agrees with the pronoun, and so is what it stands for: "The
 * farmers said they", "A bank said it", "Ali Sabir said he". */
static bool is_unnamed(const eng_analysis *z, eng_phrase p, eng_need wanted) {
    bool plural = eng_plural_phrase(z, p);
    if (wanted == ENG_NEED_PERSON) return !plural && person_phrase(z, p);
    while (p.first < p.last && z->chunks[p.first].kind != 'N')
        p.first++;
    if (p.first >= p.last || plural != (wanted == ENG_NEED_MANY)) return false;
    const eng_chunk *c = &z->chunks[p.first];
    unsigned groups = ENG_NOUN_GROUP | ENG_NOUN_ALLIANCE | ENG_NOUN_COUNTRY;
    unsigned agents = groups | ENG_NOUN_PERSON | ENG_NOUN_TITLE;
    /* "the USPTO": a body that goes by letters */
    if (wanted == ENG_NEED_ONE && c->last == c->first + 2 && eng_word_is(z, c->first, "the") &&
        eng_token_of(z, c->head)->cls == 'N' &&
        (eng_token_of(z, c->head)->shape & ENG_SHAPE_ALLCAPS))
        return true;
    if (eng_token_of(z, c->head)->cls != 'n') return false;
    return (eng_noun_tags(z, c->lemma) & (plural ? agents : groups)) ||
           (eng_senses(z, c->lemma) & ENG_SENSE_PRIVATE);
}

eng_outcome eng_try_phrase(const eng_analysis *z, eng_phrase phrase, eng_need wanted, int depth,
                           eng_referents *out) {
    if (phrase.last <= phrase.first || depth >= ENG_RESOLVE_DEPTH_MAX) return ENG_NOT_IT;
    if (wanted != ENG_NEED_PERSON && eng_first_person(z, z->chunks[phrase.first].first))
        return ENG_NOT_IT; /* they are not we; but he may be the president, in his spokesman's words
                            */
    eng_referents found = eng_nobody();
    eng_resolve_described(z, phrase, &found, depth + 1);
    if (found.count == 0) eng_resolve_unlisted(z, phrase, 0, &found);
    /* "American ships reported that they": whose they are */
    bool craft = wanted == ENG_NEED_MANY && z->chunks[phrase.first].kind == 'N' &&
                 (eng_noun_tags(z, z->chunks[phrase.first].lemma) & ENG_NOUN_WEAPON);
    if (found.count == 0 && craft) eng_resolve_modifiers(z, phrase.first, &found);
    if (found.count == 0 && is_unnamed(z, phrase, wanted)) return ENG_NOBODY;
    if (!fits(z, &found, phrase, wanted)) return ENG_NOT_IT;
    for (size_t i = 0; i < found.count; i++) {
        found.list[i].via = "pronoun";
        eng_add_referent(out, found.list[i]);
    }
    return ENG_IT;
}

bool eng_same_pronoun(const eng_analysis *z, uint32_t a, uint32_t b) {
    const eng_token *s = eng_token_of(z, a), *t = eng_token_of(z, b);
    const char *text = z->article->text;
    size_t n = s->end - s->start;
    return n == t->end - t->start && strncasecmp(text + s->start, text + t->start, n) == 0;
}

/* "Egypt met Jordan. They ...": as the subject that a sentence begins with, the two that the one
 * before names, where one of them is its subject. */
static void two_named(const eng_analysis *z, uint32_t chunk, int depth, eng_referents *out) {
    uint32_t sentence = z->chunks[chunk].sentence;
    size_t end, here = eng_sentence_clauses(z, sentence, &end);
    if (here == end || !z->clauses[here].own_subject || z->clauses[here].subject.first != chunk ||
        sentence == 0)
        return;
    eng_analysis_want(z, sentence - 1);
    size_t before = eng_sentence_clauses(z, sentence - 1, &end);
    eng_referents all = eng_nobody(), subject = eng_nobody();
    if (before == end || !z->clauses[before].own_subject) return;
    /* "Iran voiced support for the people of Oman. They ..." */
    size_t chunks_end;
    eng_sentence_chunks(z, sentence - 1, &chunks_end);
    uint32_t whose = (uint32_t)chunks_end - 1;
    if (whose >= 2 && z->chunks[whose].kind == 'N' && z->chunks[whose - 1].kind == 'o' &&
        eng_word_is(z, z->chunks[whose - 2].head, "people")) {
        eng_resolve_phrase(z, (eng_phrase){whose, whose + 1}, &all, depth + 1);
        if (all.count == 1) {
            all.list[0].via = "pronoun";
            eng_add_referent(out, all.list[0]);
        }
        return;
    }
    uint32_t last = z->article->sentences[sentence - 1].last;
    eng_phrase first = z->clauses[before].subject;
    eng_resolve_phrase(z, first, &subject, depth + 1);
    bool we = eng_has_phrase(first) && eng_first_person(z, z->chunks[first.first].first);
    bool is = z->chunks[z->clauses[here].verb].verb & ENG_VG_COPULA;
    if (subject.count == 1 && !is && !we && eng_met_earlier(z, sentence - 1, &subject, depth, out))
        return;
    if (eng_all_named(z, sentence - 1, last, false, false, "", &all) != 2) return;
    uint32_t body = z->article->sentences[sentence - 1].body;
    size_t kept = 0; /* "MS. HILL: I think that Oman left.": she would say "we" */
    for (size_t i = 0; i < all.count; i++)
        if (all.list[i].first >= body || (!we && eng_is_among(&subject, all.list[i].entity)))
            all.list[kept++] = all.list[i];
    all.count = kept;
    if (subject.count != 1 || !eng_is_among(&all, subject.list[0].entity)) return;
    /* "Iran struck Oman. They ...", "Italy is a NATO ally. They ...": not both of them */
    const eng_chunk *verb = &z->chunks[z->clauses[before].verb];
    bool apart = (eng_senses(z, verb->lemma) & (ENG_SENSE_STRIKE | ENG_SENSE_BLAME)) ||
                 eng_lemma_is(z, verb->lemma, "kill") || (verb->verb & ENG_VG_COPULA);
    if (apart) all = subject;
    /* "Oman is not holding any Fijian rebels. They": those of whom there are several */
    eng_phrase several = eng_first_object(&z->clauses[before]);
    eng_referents found = eng_nobody();
    if (eng_has_phrase(several) && eng_plural_phrase(z, several))
        eng_resolve_phrase(z, several, &found, depth + 1);
    if (found.count == 1 && !eng_is_among(&subject, found.list[0].entity)) all = found;
    for (size_t i = 0; i < all.count; i++) {
        all.list[i].via = "pronoun";
        eng_add_referent(out, all.list[i]);
    }
}

/* Whether a phrase stands for the subject itself, which its own object would not be called by. */
static bool is_self(const eng_analysis *z, eng_phrase phrase, const eng_referents *self) {
    eng_referents found = eng_nobody();
    if (self->count == 0) return false;
    eng_resolve_phrase(z, phrase, &found, ENG_RESOLVE_DEPTH_MAX - 1);
    return found.count > 0 && eng_is_among(self, found.list[0].entity);
}

bool eng_judges(const eng_analysis *z, uint32_t lemma) {
    static const char *const words[] = {
        "call", "dismiss", "describe", "brand",  "label",   "slam", "hail",  "endorse",
        "push", "demand",  "seek",     "praise", "commend", "laud", "decry", "blast",
        "mock", "deride",  "ridicule", "defend", "justify", NULL};
    if (eng_senses(z, lemma) & (ENG_SENSE_JUDGE | ENG_SENSE_BLAME)) return true;
    if (eng_says(z, lemma) & ENG_SAYS_REFUSAL) return true;
    return eng_lemma_among(z, lemma, words);
}

/* The chunk of a phrase whose head is one deed, plan or statement, or UINT32_MAX. */
static uint32_t deed_in(const eng_analysis *z, eng_phrase p) {
    if (eng_plural_phrase(z, p)) return UINT32_MAX;
    while (p.first < p.last && z->chunks[p.first].kind != 'N')
        p.first++;
    if (p.first >= p.last) return UINT32_MAX;
    const eng_chunk *c = &z->chunks[p.first];
    if (eng_token_of(z, c->head)->cls != 'n' || c->lemma == 0) return UINT32_MAX;
    bool deed = (eng_senses(z, c->lemma) & (ENG_SENSE_DEED | ENG_SENSE_TEXT | ENG_SENSE_TREATY)) ||
                z->lexicon->lemmas[c->lemma].event != 0 ||
                (eng_noun_tags(z, c->lemma) & ENG_NOUN_STATEMENT);
    return deed && !(eng_noun_tags(z, c->lemma) & ENG_NOUN_ALLIANCE) ? p.first : UINT32_MAX;
}

/* "Iran left NATO, and Iraq condemned it": the act, and so who did it, where no party is what one
 * accuses or likes. */
static bool judged_act(const eng_analysis *z, const eng_clause *judge, const eng_clause *act,
                       eng_referents *out) {
    static const char *const parties[] = {"accuse", "blame",  "punish",   "like", "oppose",
                                          "back",   "resist", "tolerate", "want", NULL};
    if (eng_lemma_among(z, z->chunks[judge->verb].lemma, parties)) return false;
    const eng_chunk *verb = &z->chunks[act->verb];
    if ((verb->verb & (ENG_VG_COPULA | ENG_VG_NEGATED | ENG_VG_PASSIVE)) || verb->kind == 'R')
        return false;
    eng_referents found = eng_nobody();
    eng_resolve_described(z, act->subject, &found, ENG_RESOLVE_DEPTH_MAX - 1);
    uint32_t noun = act->subject.last - 1; /* Iran's jets: whose they are */
    if (found.count == 0 && eng_has_phrase(act->subject) &&
        (eng_noun_tags(z, z->chunks[noun].lemma) & ENG_NOUN_WEAPON)) {
        eng_resolve_possessor(z, noun, &found);
        if (found.count == 0) eng_resolve_modifiers(z, noun, &found);
    }
    if (found.count == 0 || is_self(z, judge->subject, &found)) return false;
    for (size_t i = 0; i < found.count; i++) {
        found.list[i].via = "pronoun";
        eng_add_referent(out, found.list[i]);
    }
    return true;
}

/* "Iran left. Oman called that illegal", "Iran and Chad left. Oman, deploring it, wept": what the
 * sentence before tells is judged. */
static bool act_before(const eng_analysis *z, uint32_t token, int32_t own, eng_referents *out) {
    const eng_clause *judge = &z->clauses[own];
    uint32_t sentence = judge->sentence;
    if (sentence == 0 || z->token_chunk[token] < judge->verb ||
        !eng_judges(z, z->chunks[judge->verb].lemma))
        return false;
    eng_analysis_want(z, sentence - 1);
    size_t end, before = eng_sentence_clauses(z, sentence - 1, &end);
    return before < end && z->clauses[before].parent < 0 &&
           judged_act(z, &z->clauses[own], &z->clauses[before], out);
}

/* Adds whose the deed is: "Oman's plan", "an Omani plan", "a plan by Oman". */
static void owner_of_deed(const eng_analysis *z, uint32_t deed, int depth, eng_referents *out) {
    static const char *const authors[] = {"by", "from", NULL};
    eng_referents found = eng_nobody();
    eng_resolve_owner(z, deed, &found, depth + 1);
    if (found.count == 0) eng_resolve_modifiers(z, deed, &found);
    for (int i = 0; authors[i] != NULL && found.count == 0; i++)
        eng_noun_preposition(z, deed, eng_word_id(z, authors[i]), 0, &found);
    if (found.count == 0) eng_refer_deed(z, deed, &found);
    for (size_t i = 0; i < found.count; i++) {
        found.list[i].via = "pronoun";
        eng_add_referent(out, found.list[i]);
    }
}

/* The deed that a clause acts on: "accepted the plan"; UINT32_MAX for none. */
static uint32_t deed_object(const eng_analysis *z, const eng_clause *k) {
    uint32_t deed = UINT32_MAX;
    for (uint32_t i = 0; i < k->argument_count && deed == UINT32_MAX; i++)
        if (k->arguments[i].preposition == 0) deed = deed_in(z, k->arguments[i].phrase);
    return deed;
}

/* Whether what the clause acts on is liked or disliked: "opposed the deal", "accepted it". */
static bool minds(const eng_analysis *z, const eng_clause *k) {
    static const char *const verbs[] = {"oppose", "support", "back", "accept", "approve", NULL};
    uint32_t does = z->chunks[k->verb].lemma;
    return eng_judges(z, does) || eng_lemma_among(z, does, verbs);
}

/* "Oman welcomed the plan; Iran dismissed it": what is judged is the deed told before, whose doer
 * is meant. True where there is such a deed, whoever did it. */
static bool judged_deed(const eng_analysis *z, uint32_t token, int32_t own, int depth,
                        eng_referents *out) {
    bool that = eng_word_is(z, token, "that");
    if (!(that || eng_word_is(z, token, "it")) || own < 0) return false;
    const eng_clause *c = &z->clauses[own];
    uint32_t chunk = z->token_chunk[token];
    static const char *const parties[] = {"accuse", "blame", "punish", NULL};
    uint32_t verb = z->chunks[c->verb].lemma;
    if (chunk < c->verb || !eng_judges(z, verb) || eng_lemma_among(z, verb, parties)) return false;
    size_t first;
    for (eng_sentence_clauses(z, c->sentence, &first); first > 0; first--) {
        const eng_clause *k = &z->clauses[first - 1];
        if (k->sentence != c->sentence) break;
        if (k->verb >= c->verb || k->parent >= 0) continue;
        /* "Oman opposed the deal and Iran praised it": the deal */
        eng_phrase object = eng_first_object(k);
        if (eng_has_phrase(object) && minds(z, k) &&
            (eng_senses(z, z->chunks[object.last - 1].lemma) & ENG_SENSE_TREATY))
            return true;
        uint32_t deed = deed_object(z, k);
        if (deed == UINT32_MAX) deed = deed_in(z, k->subject);
        if (deed == UINT32_MAX) return judged_act(z, c, k, out);
        owner_of_deed(z, deed, depth, out);
        return true;
    }
    /* "Oman accepted Iran's plan. Chad rejected it" */
    size_t end = 0, before = 0;
    if (c->sentence > 0) eng_analysis_want(z, c->sentence - 1);
    if (c->sentence > 0) before = eng_sentence_clauses(z, c->sentence - 1, &end);
    if (before < end && z->clauses[before].parent < 0 && minds(z, &z->clauses[before])) {
        uint32_t deed = deed_object(z, &z->clauses[before]);
        if (deed != UINT32_MAX) {
            owner_of_deed(z, deed, depth, out);
            return true;
        }
    }
    /* "Iran's jets struck. Oman called it a crime" */
    static const char *const calls[] = {"call", "describe", "label", "brand", "term", "deem", NULL};
    return (that || eng_lemma_among(z, verb, calls)) && act_before(z, token, own, out);
}

/* Whom a clause acts on, before a chunk: not the pronoun's own subject. */
static bool object_of(const eng_analysis *z, const eng_clause *c, uint32_t chunk,
                      const eng_referents *self, eng_need wanted, int depth, eng_referents *out) {
    for (uint32_t k = c->argument_count; k-- > 0;) {
        eng_phrase p = c->arguments[k].phrase;
        if (p.last > chunk || is_self(z, p, self)) continue;
        if (eng_try_phrase(z, p, wanted, depth, out) == ENG_IT) return true;
        /* "stressed his commitment to the security of Oman and Chad": of them */
        eng_phrase of = {p.first + 2, p.last};
        if (wanted == ENG_NEED_MANY && of.first + 2 < of.last &&
            z->chunks[of.first - 1].kind == 'o' &&
            eng_try_phrase(z, of, wanted, depth, out) == ENG_IT)
            return true;
    }
    return false;
}

/* "took Oman to court, accusing it of theft": whom the clause around acts on itself. */
static bool acted_on_itself(const eng_analysis *z, int32_t own, const eng_referents *self,
                            int depth, eng_referents *out) {
    const eng_clause *c = own >= 0 ? &z->clauses[own] : NULL;
    if (c == NULL || c->kind != ENG_CLAUSE_ING || c->own_subject || c->parent < 0) return false;
    const eng_clause *around = &z->clauses[c->parent];
    eng_phrase object = eng_first_object(around);
    bool passive = z->chunks[around->verb].verb & ENG_VG_PASSIVE;
    return !passive && eng_has_phrase(object) && object.last <= c->verb &&
           !is_self(z, object, self) &&
           eng_try_phrase(z, object, ENG_NEED_ONE, depth, out) == ENG_IT;
}

/* "told Oman that they must leave", "made clear to Oman that they should": to whom it is said. */
static bool told_to(const eng_analysis *z, int32_t own, uint32_t chunk, int depth,
                    eng_referents *out) {
    static const char *const modals[] = {"must", "should", "ought", NULL};
    static const char *const needs[] = {"need", "have", NULL};
    const eng_clause *c = own >= 0 ? &z->clauses[own] : NULL;
    if (c == NULL || c->kind != ENG_CLAUSE_COMPLEMENT || c->parent < 0 || !c->own_subject ||
        c->subject.first != chunk)
        return false;
    const eng_chunk *verb = &z->chunks[c->verb];
    if (!eng_lemma_among(z, verb->modal, modals) && !eng_lemma_among(z, verb->lemma, needs))
        return false;
    const eng_clause *says = &z->clauses[c->parent];
    for (uint32_t i = 0; i < says->argument_count; i++) {
        const eng_argument *a = &says->arguments[i];
        bool whom = a->preposition == 0 || a->preposition == eng_word_id(z, "to");
        if (!whom || a->phrase.last > chunk) continue;
        if (eng_word_is(z, z->chunks[a->phrase.first].head,
                        "both") && /* told both that they must */
            eng_try_phrase(z, a->phrase, ENG_NEED_MANY, depth, out) == ENG_IT)
            return true;
        if (eng_try_phrase(z, a->phrase, ENG_NEED_ONE, depth, out) == ENG_IT) return true;
    }
    return false;
}

/* "wrote to the Omani leaders, urging them to leave", "met Oman's king and told him to leave":
 * those whom a clause around the pronoun's own acts on. */
static bool acted_on(const eng_analysis *z, int32_t own, uint32_t chunk, const eng_referents *self,
                     eng_need wanted, int depth, eng_referents *out) {
    for (int32_t i = own; i >= 0; i = z->clauses[i].parent)
        if (object_of(z, &z->clauses[i], chunk, self, wanted, depth, out)) return true;
    return false;
}

/* "Kenya criticised Chad and Togo. It urged them to stop": whom the sentence before acts on, where
 * its own subject does so again. */
static bool acted_on_before(const eng_analysis *z, uint32_t chunk, const eng_referents *self,
                            eng_need wanted, int depth, eng_referents *out) {
    uint32_t sentence = z->chunks[chunk].sentence;
    if (sentence == 0 || self->count == 0) return false;
    eng_analysis_want(z, sentence - 1);
    size_t end, i = eng_sentence_clauses(z, sentence - 1, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        eng_referents found = eng_nobody();
        if (!is_self(z, c->subject, self) || !object_of(z, c, chunk, self, wanted, depth, &found) ||
            (wanted == ENG_NEED_MANY && found.count < 2))
            continue;
        for (size_t k = 0; k < found.count; k++)
            eng_add_referent(out, found.list[k]);
        return true;
    }
    return false;
}

/* "Macron has spoken with Putin. Scholz has met with him, too": he with whom another did the same
 * in the sentence before. */
static bool done_again(const eng_analysis *z, uint32_t chunk, int32_t own,
                       const eng_referents *self, int depth, eng_referents *out) {
    const eng_clause *c = own >= 0 ? &z->clauses[own] : NULL;
    if (c == NULL || c->sentence == 0 || c->parent >= 0 || !c->own_subject) return false;
    uint32_t link = UINT32_MAX;
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].phrase.first == chunk) link = c->arguments[i].preposition;
    eng_analysis_want(z, c->sentence - 1);
    size_t end, before = eng_sentence_clauses(z, c->sentence - 1, &end);
    if (before == end || link == UINT32_MAX) return false;
    const eng_clause *k = &z->clauses[before];
    if (k->parent >= 0 || !k->own_subject || z->chunks[k->verb].lemma != z->chunks[c->verb].lemma)
        return false;
    for (uint32_t i = 0; i < k->argument_count; i++) {
        const eng_argument *a = &k->arguments[i];
        if (a->preposition == link && !is_self(z, a->phrase, self) &&
            eng_try_phrase(z, a->phrase, ENG_NEED_PERSON, depth, out) == ENG_IT)
            return true;
    }
    return false;
}

void eng_only_person(const eng_analysis *z, uint32_t sentence, int depth, eng_referents *out) {
    if (sentence == 0) return;
    eng_referents one = eng_nobody();
    size_t end, i = eng_sentence_chunks(z, sentence - 1, &end);
    for (; i < end; i++) {
        eng_phrase p = {(uint32_t)i, (uint32_t)i + 1};
        if (z->chunks[i].kind != 'N' || !person_phrase(z, p) || eng_plural_phrase(z, p)) continue;
        eng_referents found = eng_nobody();
        eng_resolve_chunk(z, (uint32_t)i, &found, depth + 1);
        if (found.count != 1) return; /* somebody else may be meant */
        eng_add_referent(&one, found.list[0]);
    }
    if (one.count != 1) return;
    one.list[0].via = "pronoun";
    eng_add_referent(out, one.list[0]);
}

/* "Israel will halt its raids and Oman will open an embassy with it": of the clause beside, the
 * object where it is a party, or else the subject; "the League, which expelled Egypt over its pact
 * with Iran, took it back": the object of what is told of the subject. */
static bool parallel(const eng_analysis *z, uint32_t chunk, int32_t own, eng_need wanted, int depth,
                     eng_referents *out) {
    while (z->clauses[own].kind == ENG_CLAUSE_INFINITIVE && !z->clauses[own].own_subject &&
           z->clauses[own].parent >= 0)
        own = z->clauses[own].parent; /* voted to suspend it */
    const eng_clause *c = &z->clauses[own];
    if (!c->own_subject || c->parent >= 0 || chunk < c->verb) return false;
    size_t end, next = eng_sentence_clauses(z, c->sentence, &end);
    for (; next < end; next++) {
        const eng_clause *k = &z->clauses[next];
        bool of_subject = k->kind == ENG_CLAUSE_RELATIVE && k->parent == own && k->verb < c->verb &&
                          k->subject.first == c->subject.first;
        if (of_subject && eng_has_phrase(eng_first_object(k)) &&
            eng_try_phrase(z, eng_first_object(k), wanted, depth, out) == ENG_IT)
            return true;
    }
    for (int32_t i = own; i-- > 0 && z->clauses[i].sentence == c->sentence;) {
        const eng_clause *k = &z->clauses[i];
        if (k->parent >= 0 || k->subject.last > c->subject.first) continue;
        for (uint32_t n = 0; n < k->argument_count; n++)
            if (k->arguments[n].preposition == 0 &&
                eng_try_phrase(z, k->arguments[n].phrase, wanted, depth, out) == ENG_IT)
                return true;
        return eng_try_phrase(z, k->subject, wanted, depth, out) == ENG_IT;
    }
    return false;
}

/* The token that begins the subject of the sentence's first clause, or UINT32_MAX. */
static uint32_t begins_with(const eng_analysis *z, uint32_t sentence) {
    size_t end, i = eng_sentence_clauses(z, sentence, &end);
    bool own = i < end && z->clauses[i].own_subject && z->clauses[i].kind == ENG_CLAUSE_MAIN;
    return own ? z->chunks[z->clauses[i].subject.first].first : UINT32_MAX;
}

/* "They urged Peru to ... They asked": a sentence that begins with the pronoun that the one before
 * begins with goes on about the same. */
static bool goes_on(const eng_analysis *z, uint32_t token, eng_need wanted, int depth,
                    eng_referents *out) {
    uint32_t sentence = z->chunks[z->token_chunk[token]].sentence;
    if (sentence == 0 || begins_with(z, sentence) != token) return false;
    eng_analysis_want(z, sentence - 1);
    uint32_t before = begins_with(z, sentence - 1);
    if (before == UINT32_MAX || !eng_same_pronoun(z, before, token)) return false;
    eng_refer_pronoun(z, before, out, depth + 1);
    /* "She was a prisoner of Hamas. She said": nobody of whom the one before tells */
    return out->count > 0 || wanted == ENG_NEED_PERSON;
}

/* "Germany's announcement that it will": he whose word it is; but "Germany's demand that it". */
static bool owns_word(const eng_analysis *z, uint32_t chunk, eng_need wanted, int depth,
                      eng_referents *out) {
    static const char *const asks[] = {"demand",     "request",  "call",  "appeal",  "plea",
                                       "insistence", "proposal", "order", "warning", "condition",
                                       "suggestion", "wish",     NULL};
    if (chunk < 2 || wanted == ENG_NEED_PERSON || z->chunks[chunk - 1].kind != 'h') return false;
    uint32_t noun_at = chunk - 2; /* "a statement by Germany that it" */
    if (chunk >= 5 && z->chunks[chunk - 3].kind == 'b' && z->chunks[chunk - 4].kind == 'N' &&
        eng_word_is(z, z->chunks[chunk - 3].first, "by"))
        noun_at = chunk - 4;
    const eng_chunk *noun = &z->chunks[noun_at];
    if (noun->kind != 'N' || noun->sentence != z->chunks[chunk].sentence) return false;
    uint32_t verb = z->lexicon->lemmas[noun->lemma].event;
    unsigned tags = verb ? z->lexicon->lemmas[verb].verb_tags : 0;
    bool says = (eng_noun_tags(z, noun->lemma) & ENG_NOUN_STATEMENT) ||
                (tags & (ENG_VERB_REPORT | ENG_VERB_SUBJECT));
    if (!says || eng_lemma_among(z, noun->lemma, asks)) return false;
    /* "Oman denies Iran's claim that it lied": he who denies it */
    int32_t around = eng_clause_of(z, noun_at);
    unsigned answers = ENG_SAYS_REFUSAL | ENG_SAYS_NEGATION;
    if (around >= 0 && z->clauses[around].verb < noun_at &&
        (eng_says(z, z->chunks[z->clauses[around].verb].lemma) & answers))
        return false;
    eng_referents found = eng_nobody();
    eng_resolve_owner(z, noun_at, &found, depth + 1);
    if (found.count == 0) eng_resolve_modifiers(z, noun_at, &found);
    if (found.count == 0 && noun_at + 2 == chunk - 2)
        eng_resolve_chunk(z, chunk - 2, &found, depth + 1);
    if (found.count != 1) return false;
    found.list[0].via = "pronoun";
    eng_add_referent(out, found.list[0]);
    return true;
}

/* "Iran says they will": a state that speaks of itself as of many. */
static void many_in_one(const eng_analysis *z, int32_t own, uint32_t chunk, int depth,
                        eng_referents *out) {
    if (own < 0 || z->clauses[own].parent < 0) return;
    const eng_clause *c = &z->clauses[own], *says = &z->clauses[c->parent];
    uint32_t verb = z->chunks[says->verb].lemma;
    bool told = c->kind == ENG_CLAUSE_COMPLEMENT && c->subject.first == chunk &&
                says->own_subject && (z->lexicon->lemmas[verb].verb_tags & ENG_VERB_REPORT);
    if (told) eng_try_phrase(z, says->subject, ENG_NEED_ONE, depth, out);
}

bool eng_names_person(const eng_analysis *z, uint32_t sentence, uint32_t token) {
    size_t end, i = eng_sentence_names(z, sentence, &end);
    for (; i < end && z->article->mentions[i].last <= token; i++)
        if (z->article->mentions[i].person != ENG_NO_ENTITY) return true;
    return false;
}

/* "Oman's return to the Union, which it left": whose return to it, or entry into it, it is. */
static bool returned(const eng_analysis *z, const eng_clause *c, int depth, eng_referents *out) {
    static const char *const acts[] = {"return",     "entry",      "accession", "admission", "exit",
                                       "withdrawal", "membership", "departure", NULL};
    uint32_t at = c->noun.first;
    if (c->kind != ENG_CLAUSE_RELATIVE || !eng_has_phrase(c->noun) || at < 3 ||
        !strchr("tof", z->chunks[at - 1].kind) || z->chunks[at - 2].kind != 'N' ||
        z->chunks[at - 3].kind != 'O' || z->chunks[at - 3].sentence != c->sentence ||
        !eng_lemma_among(z, z->chunks[at - 2].lemma, acts))
        return false;
    return eng_try_phrase(z, (eng_phrase){at - 3, at - 2}, ENG_NEED_ONE, depth, out) == ENG_IT;
}

/* "NATO readmitted Oman, years after it quit the bloc": no body leaves or joins itself, so that it
 * is whom the body acts on. */
static bool left_body(const eng_analysis *z, int32_t own, uint32_t chunk, int depth,
                      eng_referents *out) {
    static const char *const verbs[] = {"leave", "quit",   "join",    "rejoin",   "exit", "enter",
                                        "walk",  "return", "abandon", "withdraw", "pull", NULL};
    const eng_clause *c = own >= 0 ? &z->clauses[own] : NULL;
    if (c == NULL || c->subject.first != chunk || c->parent < 0 ||
        !eng_lemma_among(z, z->chunks[c->verb].lemma, verbs))
        return false;
    if (returned(z, c, depth, out)) return true;
    const eng_clause *around = &z->clauses[c->parent];
    eng_phrase object = eng_first_object(around);
    eng_referents body = eng_nobody();
    for (uint32_t i = 0; i < c->argument_count && body.count == 0; i++)
        if (c->arguments[i].phrase.first > c->verb)
            eng_resolve_phrase(z, c->arguments[i].phrase, &body, depth + 1);
    if (body.count != 1 || !eng_is_pact(z, body.list[0].entity) ||
        !is_self(z, around->subject, &body))
        return false;
    /* "Oman said that NATO was old and that it would leave NATO": who says so */
    bool said = c->kind == ENG_CLAUSE_COMPLEMENT && around->kind == ENG_CLAUSE_COMPLEMENT &&
                around->parent >= 0;
    if (said) object = z->clauses[around->parent].subject;
    return eng_has_phrase(object) && object.last <= chunk && !is_self(z, object, &body) &&
           eng_try_phrase(z, object, ENG_NEED_ONE, depth, out) == ENG_IT;
}

/* "urged Chad to support peace, including through its talks with Mali": the clause that a phrase
 * behind a comma adds to; or -1. */
static int32_t added_to(const eng_analysis *z, uint32_t chunk) {
    uint32_t i = chunk, sentence = z->chunks[chunk].sentence;
    while (i > 0 && z->chunks[i - 1].sentence == sentence &&
           strchr("NOotbf", z->chunks[i - 1].kind))
        i--;
    bool added = i > 1 && z->chunks[i - 1].kind == ',' &&
                 eng_token_of(z, z->chunks[i].first)->lemma == eng_word_id(z, "including");
    int32_t found = -1;
    size_t end, k = eng_sentence_clauses(z, sentence, &end);
    for (; added && k < end; k++)
        if (z->clauses[k].verb < i && z->clauses[k].last >= i - 1) found = (int32_t)k;
    return found;
}

static void refer(const eng_analysis *z, uint32_t token, eng_referents *out, int depth) {
    uint32_t chunk = z->token_chunk[token];
    eng_need wanted = ENG_NEED_ONE;
    if (eng_word_is(z, token, "they") || eng_word_is(z, token, "their") ||
        eng_word_is(z, token, "them"))
        wanted = ENG_NEED_MANY;
    else if (eng_word_is(z, token, "he") || eng_word_is(z, token, "she") ||
             eng_word_is(z, token, "his") || eng_word_is(z, token, "her") ||
             eng_word_is(z, token, "him"))
        wanted = ENG_NEED_PERSON;
    else if (eng_first_person(z, token)) {
        eng_refer_speaker(z, token, out, depth);
        return;
    } else if (eng_word_is(z, token, "that")) {
        judged_deed(z, token, eng_clause_of(z, chunk), depth, out);
        return;
    } else if (!eng_word_is(z, token, "it") && !eng_word_is(z, token, "its") &&
               !eng_word_is(z, token, "itself"))
        return;
    uint32_t sentence = z->chunks[chunk].sentence;
    int32_t own = eng_clause_of(z, chunk);
    bool names = wanted == ENG_NEED_PERSON && eng_names_person(z, sentence, token);
    eng_referents self = eng_nobody();
    bool object =
        eng_token_of(z, token)->cls == 'i' && own >= 0 && !eng_word_is(z, token, "itself");
    object |= own >= 0 && eng_done_to_others(z, &z->clauses[own], token);
    if (object && z->clauses[own].subject.last <= chunk) /* "Iran left, accusing it": not Iran */
        eng_resolve_phrase(z, z->clauses[own].subject, &self,
                           eng_meets_others(z, &z->clauses[own], wanted) ? depth + 1
                                                                         : ENG_RESOLVE_DEPTH_MAX);
    if (wanted == ENG_NEED_ONE && left_body(z, own, chunk, depth, out)) return;
    if (eng_own_blamed(z, token, wanted, depth, out)) return;
    if (eng_own_struck(z, token, wanted, depth, out)) return;
    if (own < 0 && eng_own_front(z, chunk, wanted, depth, out)) return;
    if (judged_deed(z, token, own, depth, out) || eng_own_of_body(z, token, out)) return;
    if (owns_word(z, chunk, wanted, depth, out)) return;
    if (own >= 0 && eng_fronted(z, own, chunk, wanted, depth, out)) return;
    if (goes_on(z, token, wanted, depth, out)) return;
    if (wanted == ENG_NEED_ONE && eng_own_offence(z, token, own, depth, out)) return;
    if (eng_behind_quote(z, token, own, wanted, depth, out)) return;
    if (wanted == ENG_NEED_MANY && told_to(z, own, chunk, depth, out)) return;
    if (eng_own_listed(z, token, wanted, depth, out)) return;
    if (eng_own_before(z, token, wanted, depth, out)) return;
    if (eng_needs_given(z, own, chunk, wanted, depth, out)) return;
    if (eng_fights_with_given(z, token, wanted, depth, out)) return;
    if (eng_who_is_helped(z, own, chunk, wanted, depth, out)) return;
    if (eng_own_deed(z, token, wanted, depth, out)) return;
    if (eng_own_helped(z, token, wanted, depth, out)) return;
    /* the subjects of the clauses around it, from the nearest */
    int32_t around = own < 0 ? added_to(z, chunk) : own;
    for (int32_t i = around; i >= 0; i = z->clauses[i].parent) {
        const eng_clause *c = &z->clauses[i];
        if (c->subject.first <= chunk && chunk < c->subject.last) continue;
        bool same = object && c->subject.first == z->clauses[own].subject.first;
        bool speaker = c->subject.first < c->subject.last &&
                       eng_first_person(z, z->chunks[c->subject.first].first);
        if (same || (speaker && names) || is_self(z, c->subject, &self)) continue;
        if (eng_try_phrase(z, c->subject, wanted, depth, out) != ENG_NOT_IT) return;
        /* "Oman's raids, with its threats, are": its is Oman's */
        eng_phrase owner = {c->subject.first, c->subject.first + 1};
        bool owned = owner.last < c->subject.last && z->chunks[owner.first].kind == 'O';
        if (owned && eng_try_phrase(z, owner, wanted, depth, out) == ENG_IT) return;
    }
    /* "Oman may leave NATO, its king said": a subject goes with the subject before */
    bool subject =
        own >= 0 && z->clauses[own].subject.first <= chunk && chunk < z->clauses[own].subject.last;
    for (int32_t i = own; subject && i-- > 0 && z->clauses[i].sentence == sentence;) {
        const eng_clause *c = &z->clauses[i];
        if (c->parent >= 0 || c->verb >= chunk || c->subject.last > chunk) continue;
        /* "He met Oman's king and he saw Iran's": the same, whoever he is */
        uint32_t first = z->chunks[c->subject.first].first;
        if (c->own_subject && wanted == ENG_NEED_PERSON && eng_same_pronoun(z, first, token)) {
            eng_refer_pronoun(z, first, out, depth + 1);
            return;
        }
        if (eng_try_phrase(z, c->subject, wanted, depth, out) != ENG_NOT_IT) return;
    }
    if (wanted == ENG_NEED_MANY && eng_own_pair(z, token, depth, out)) return;
    bool amid = wanted == ENG_NEED_MANY && chunk > 0 && object &&
                eng_word_is(z, z->chunks[chunk - 1].first, "between");
    if (amid && eng_two_others(z, chunk, out)) return;
    if (wanted == ENG_NEED_MANY && eng_who_met(z, token, depth, out)) return;
    if (object && wanted == ENG_NEED_ONE && parallel(z, chunk, own, wanted, depth, out)) return;
    if (wanted == ENG_NEED_ONE && eng_own_again(z, token, depth, out)) return;
    if (object && wanted == ENG_NEED_PERSON && done_again(z, chunk, own, &self, depth, out)) return;
    uint32_t from =
        eng_fronts_others(z, own, chunk, wanted) ? z->article->sentences[sentence].first : token;
    eng_search near = {from, sentence, 0, wanted, NULL, NULL, "pronoun", &self};
    if (object && wanted == ENG_NEED_ONE && acted_on_itself(z, own, &self, depth, out)) return;
    if (wanted != ENG_NEED_MANY && eng_last_mention(z, &near, out)) return;
    if (object && wanted != ENG_NEED_ONE && acted_on(z, own, chunk, &self, wanted, depth, out))
        return;
    if (subject && self.count == 0) eng_pronoun_acts_on(z, &z->clauses[own], depth, &self);
    /* the subject of the clauses before, back to the sentence before */
    for (uint32_t back = 0; back <= 1 && back <= sentence; back++) {
        eng_analysis_want(z, sentence - back);
        size_t end, first = eng_sentence_clauses(z, sentence - back, &end);
        /* "Oman and Chad said that Hamas lied. They": rather the two than who is spoken of */
        bool pair = back == 1 && subject && wanted == ENG_NEED_MANY && first < end &&
                    z->clauses[first].own_subject;
        eng_referents two = eng_nobody();
        if (pair && eng_try_phrase(z, z->clauses[first].subject, wanted, depth, &two) == ENG_IT &&
            two.count > 1 && !is_self(z, z->clauses[first].subject, &self)) {
            for (size_t i = 0; i < two.count; i++)
                eng_add_referent(out, two.list[i]);
            return;
        }
        for (size_t i = end; i-- > first;) {
            const eng_clause *c = &z->clauses[i];
            if (back == 0 && (c->verb >= chunk || c->subject.last > chunk)) continue;
            bool told =
                subject && wanted != ENG_NEED_MANY && eng_teller_goes_on(z, c, &z->clauses[own]);
            if (told &&
                eng_try_phrase(z, z->clauses[c->parent].subject, wanted, depth, out) == ENG_IT)
                return;
            if (is_self(z, c->subject, &self)) continue;
            if (eng_try_phrase(z, c->subject, wanted, depth, out) != ENG_NOT_IT) return;
        }
    }
    near.back = 1;
    if (wanted != ENG_NEED_MANY && eng_last_mention(z, &near, out)) return;
    if (object && wanted != ENG_NEED_ONE && acted_on_before(z, chunk, &self, wanted, depth, out))
        return;
    if (wanted == ENG_NEED_PERSON)
        eng_only_person(z, sentence, depth, out);
    else if (eng_word_is(z, token, "they"))
        two_named(z, chunk, depth, out);
    if (out->count == 0 && wanted == ENG_NEED_MANY) many_in_one(z, own, chunk, depth, out);
    if (out->count > 0 || wanted != ENG_NEED_ONE) return;
    /* "Oman and Iran left OPEC, accusing it of greed" */
    if (object && !acted_on(z, own, chunk, &self, wanted, depth, out))
        act_before(z, token, own, out);
}

void eng_refer_pronoun(const eng_analysis *z, uint32_t token, eng_referents *out, int depth) {
    if (depth >= ENG_RESOLVE_DEPTH_MAX || z->token_chunk[token] == UINT32_MAX) return;
    if (eng_recall(z->pronouns, token, (uint32_t)depth, out)) return;
    eng_analysis *own = (eng_analysis *)z;
    eng_referents found = eng_nobody();
    refer(z, token, &found, depth);
    eng_remember(own, &own->pronouns, z->article->token_count, token, (uint32_t)depth, &found);
    for (size_t i = 0; i < found.count; i++)
        eng_add_referent(out, found.list[i]);
}
