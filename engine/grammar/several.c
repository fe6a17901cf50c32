#include <ctype.h>
#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/home.h"
#include "grammar/named.h"
#include "grammar/word_id.h"

static uint32_t number_of(const eng_analysis *z, uint32_t token) {
    static const char *const words[] = {"two", "three", "four", "five", "six", NULL};
    if (eng_word_is(z, token, "both")) return 2;
    for (uint32_t k = 0; words[k] != NULL; k++)
        if (eng_word_is(z, token, words[k])) return k + 2;
    if (eng_word_is(z, token, "bilateral")) return 2;
    return eng_word_is(z, token, "trilateral") ? 3 : 0;
}

/* The token of a noun phrase that says how many they are, or its first. */
static uint32_t number_word(const eng_analysis *z, const eng_chunk *c) {
    for (uint32_t i = c->first; i <= c->head; i++)
        if (number_of(z, i) > 0) return i;
    return c->first;
}

bool eng_is_each(const eng_analysis *z, const eng_chunk *c) {
    static const char *const lands[] = {"side",  "country",    "state", "nation",
                                        "party", "government", NULL};
    bool neither = eng_word_is(z, c->first, "neither");
    if (!neither && !eng_word_is(z, c->first, "each")) return false;
    if (c->head == c->first) { /* "each of you": of all who are spoken to */
        const eng_chunk *end = z->chunks + z->chunk_count;
        return c + 2 >= end || c[1].kind != 'o' || !eng_word_is(z, c[2].first, "you");
    }
    return c->head == c->first + 1 &&
           (eng_word_is(z, c->head, "side") || (neither && eng_lemma_among(z, c->lemma, lands)));
}

/* "the pair", "the trio": of how many a word makes one; 0: it does not. */
static uint32_t together(const eng_analysis *z, const eng_chunk *c) {
    static const struct {
        const char *word;
        uint32_t count;
    } of[] = {{"pair", 2}, {"duo", 2}, {"trio", 3}, {"quartet", 4}};
    for (size_t i = 0; i < sizeof of / sizeof *of; i++)
        if (eng_word_is(z, c->head, of[i].word)) return of[i].count;
    return 0;
}

uint32_t eng_number_in(const eng_analysis *z, const eng_chunk *c) {
    if (eng_is_each(z, c)) return 2;
    if (together(z, c) > 0) return together(z, c);
    return number_of(z, number_word(z, c));
}

/* Whether a sentence names no other party. */
static bool names_only(const eng_analysis *z, uint32_t sentence, const eng_referents *found) {
    size_t end, i = eng_sentence_names(z, sentence, &end);
    for (; i < end; i++) {
        const eng_mention *m = &z->article->mentions[i];
        bool known = !eng_can_be_party(z, m->entity, false) || eng_in_compound(z, m) ||
                     m->role == ENG_PLACE || m->alias_role == ENG_ALIAS_PLACE;
        for (size_t k = 0; k < found->count; k++)
            known |= found->list[k].entity == m->entity;
        if (!known) return false;
    }
    return true;
}

/* Adds whom a phrase names, where these are `wanted` parties (0: two or more) and nothing else;
 * outside a subject, or without a number, only where the sentence names no others. */
static bool take_parties(const eng_analysis *z, eng_phrase phrase, bool subject, uint32_t wanted,
                         bool lands, eng_referents *out) {
    eng_referents found = eng_nobody();
    uint32_t head = z->chunks[phrase.first].head; /* "We, the ministers of Oman and Iran," */
    if (phrase.first + 2 < phrase.last && eng_token_of(z, head)->cls == 'i' &&
        z->chunks[phrase.first + 1].kind == ',')
        phrase.first += 2;
    /* by names only: what refers back itself would make this a search of searches; but "the kings
     * of Oman and Iran" */
    bool of = phrase.first + 1 < phrase.last && z->chunks[phrase.first + 1].kind == 'o';
    for (uint32_t i = phrase.first; i < phrase.last; i++) /* Chad's army and the rebels */
        of |= z->chunks[i].kind == 'O' && eng_token_of(z, z->chunks[i].head)->cls != 'p';
    eng_resolve_phrase(z, phrase, &found, ENG_RESOLVE_DEPTH_MAX - of);
    if (found.count < 2 || (wanted > 0 && found.count != wanted)) return false;
    for (size_t i = 0; i < found.count; i++)
        if (!eng_can_be_party(z, found.list[i].entity, lands)) return false;
    bool sure = subject && wanted > 0;
    if (!sure && !names_only(z, z->chunks[phrase.first].sentence, &found)) return false;
    for (size_t i = 0; i < found.count; i++) {
        found.list[i].via = "number";
        eng_add_referent(out, found.list[i]);
    }
    return true;
}

/* Whether a phrase, of this sentence or another, stands before a chunk. */
static bool is_before(const eng_analysis *z, eng_phrase phrase, uint32_t chunk) {
    return z->chunks[phrase.last - 1].first < z->chunks[chunk].first;
}

/* Those that a clause names in one phrase: "Iran and Oman met", "talks between Iran and Oman". */
static bool one_phrase(const eng_analysis *z, const eng_clause *k, uint32_t chunk, uint32_t wanted,
                       bool lands, bool persons, eng_referents *out) {
    bool own = k->own_subject && is_before(z, k->subject, chunk);
    if (own && take_parties(z, k->subject, true, wanted, lands, out)) return true;
    if (persons) return false; /* "spoke on China and Iran": those are no leaders */
    for (uint32_t i = 0; i < k->argument_count && is_before(z, k->arguments[i].phrase, chunk); i++)
        if (take_parties(z, k->arguments[i].phrase, false, wanted, lands, out)) return true;
    return false;
}

/* "Kenya's president met Oman's king", "spoke with him": one is the subject, the other the one met.
 */
static bool two_phrases(const eng_analysis *z, const eng_clause *k, uint32_t chunk, uint32_t wanted,
                        eng_referents *out) {
    static const char *const verbs[] = {"meet",    "speak", "talk",    "call",    "telephone",
                                        "phone",   "host",  "welcome", "receive", "confer",
                                        "consult", "greet", NULL};
    bool meets = k->own_subject && k->verb < chunk && wanted != 1 && wanted < 3;
    /* "Oman accused Iran of theft. The two": whatever one did to the other */
    bool bare = strchr("qd", eng_token_of(z, z->chunks[chunk].head)->cls) != NULL;
    bool acts = bare && wanted == 2 && k->kind == ENG_CLAUSE_MAIN &&
                k->sentence + 1 == z->chunks[chunk].sentence;
    if (meets && !acts && !eng_lemma_among(z, z->chunks[k->verb].lemma, verbs)) return false;
    eng_referents both = eng_nobody();
    if (meets) eng_resolve_phrase(z, k->subject, &both, ENG_RESOLVE_DEPTH_MAX);
    if (both.count != 1) return false;
    for (uint32_t i = 0; i < k->argument_count && both.count == 1; i++) {
        const char *p = eng_lexicon_lemma_text(z->lexicon, k->arguments[i].preposition);
        if (k->arguments[i].preposition == 0 || strcmp(p, "with") == 0 || strcmp(p, "to") == 0)
            eng_resolve_phrase(z, k->arguments[i].phrase, &both, ENG_RESOLVE_DEPTH_MAX);
    }
    if (both.count != 2) return false;
    for (size_t i = 0; i < 2; i++)
        if (!eng_can_be_party(z, both.list[i].entity, both.list[i].person == ENG_NO_ENTITY))
            return false;
    for (size_t i = 0; i < 2; i++) {
        both.list[i].via = "number";
        eng_add_referent(out, both.list[i]);
    }
    return true;
}

/* "Two men fled. Both were held": a sentence counts as many who are not named. */
static bool counts_others(const eng_analysis *z, uint32_t sentence, uint32_t wanted) {
    const eng_sentence *s = &z->article->sentences[sentence];
    for (uint32_t i = s->body; i + 1 < s->last; i++) {
        if (number_of(z, i) != wanted) continue;
        for (uint32_t k = i + 1; k < s->last && k < i + 3; k++) { /* perhaps not read yet */
            uint32_t word = eng_token_of(z, k)->word;
            const eng_word *w = word != ENG_NO_WORD ? &z->lexicon->words[word] : NULL;
            unsigned plural = ENG_CAN_NOUN | ENG_IS_PLURAL;
            if (w != NULL && (w->can & plural) == plural)
                return !(eng_noun_tags(z, w->noun) & ENG_NOUN_COUNTRY);
        }
    }
    return false;
}

/* Adds the two as those who are meant by their number, where both can act. */
static bool take_two(const eng_analysis *z, eng_referents *both, eng_referents *out) {
    for (size_t n = 0; n < 2; n++)
        if (!eng_can_be_party(z, both->list[n].entity, true)) return false;
    for (size_t n = 0; n < 2; n++) {
        both->list[n].via = "number";
        eng_add_referent(out, both->list[n]);
    }
    return true;
}

/* "Since the fall of the Soviet Union, Oman has sought ties with Chad. The two states agreed": of
 * more than two, the subject and the only other whom its own clause names. */
static bool subject_and_other(const eng_analysis *z, uint32_t sentence, eng_referents *out) {
    size_t end, first = eng_sentence_clauses(z, sentence, &end);
    if (first == end || z->clauses[first].kind != ENG_CLAUSE_MAIN) return false;
    const eng_clause *k = &z->clauses[first];
    eng_referents both = eng_nobody();
    if (!k->own_subject || k->last <= k->verb) return false;
    eng_resolve_phrase(z, k->subject, &both, ENG_RESOLVE_DEPTH_MAX);
    if (both.count != 1) return false;
    uint32_t from = z->chunks[k->verb].last, to = z->article->sentences[sentence].last;
    size_t last, i = eng_sentence_names(z, sentence, &last);
    for (; i < last; i++) {
        const eng_mention *m = &z->article->mentions[i];
        bool inside = m->first >= from && m->first < to;
        if (!inside || !eng_can_be_party(z, m->entity, true) || eng_in_compound(z, m)) continue;
        if (m->role == ENG_PLACE || m->alias_role == ENG_ALIAS_PLACE) return false;
        eng_referent r = {m->entity, m->person, m->first, m->last, "number", false};
        if (!eng_is_among(&both, m->entity)) eng_add_referent(&both, r);
    }
    if (both.count != 2) return false;
    return take_two(z, &both, out);
}

/* "left the bloc after its war with Chad over a port. The two sides agreed": of more than two, who
 * has the war or the talks, and with whom. */
static bool owner_and_other(const eng_analysis *z, uint32_t sentence, int depth,
                            eng_referents *out) {
    static const char *const bonds[] = {
        "war",  "conflict", "dispute", "clash",  "fighting",    "standoff", "feud",   "row",
        "talk", "truce",    "deal",    "border", "negotiation", "battle",   "treaty", NULL};
    size_t end, i = eng_sentence_chunks(z, sentence, &end);
    for (; i + 2 < end; i++) {
        const eng_chunk *c = &z->chunks[i];
        if (c->kind != 'N' || !eng_lemma_among(z, c->lemma, bonds) || c[1].kind != 'f' ||
            !eng_word_is(z, c[1].first, "with") || c[2].kind != 'N')
            continue;
        eng_referents both = eng_nobody();
        eng_resolve_owner(z, (uint32_t)i, &both, depth + 1);
        if (both.count != 1) continue;
        eng_resolve_phrase(z, (eng_phrase){(uint32_t)i + 2, (uint32_t)i + 3}, &both,
                           ENG_RESOLVE_DEPTH_MAX);
        if (both.count != 2) continue;
        return take_two(z, &both, out);
    }
    return false;
}

/* The one state that is the subject of a sentence's main clause and, `alone`, all it names. */
static uint32_t only_subject(const eng_analysis *z, uint32_t sentence, bool alone,
                             eng_referents *out) {
    size_t end, first = eng_sentence_clauses(z, sentence, &end);
    const eng_clause *k = first < end ? &z->clauses[first] : NULL;
    static const char *const both[] = {"meet",  "agree", "sign", "talk", "fight", "share",
                                       "clash", "hold",  "have", "be",   NULL};
    if (k == NULL || k->kind != ENG_CLAUSE_MAIN || !k->own_subject) return 0;
    if (eng_lemma_among(z, z->chunks[k->verb].lemma, both)) return 0; /* what two do */
    eng_resolve_phrase(z, k->subject, out, ENG_RESOLVE_DEPTH_MAX - 1);
    if (out->count == 1 && eng_names_entity(z->names, out->list[0].entity)->kind != ENG_KIND_STATE)
        out->count = 0;
    if (out->count != 1 || (alone && !names_only(z, sentence, out))) out->count = 0;
    return (uint32_t)out->count;
}

/* "Chad ratified Niger's bid. Mali approved it. Both countries": the subjects of the two sentences
 * before, where the last names no other state and the first did not name it. */
static bool subjects_of_two(const eng_analysis *z, uint32_t sentence, eng_referents *out) {
    eng_referents last = eng_nobody(), first = eng_nobody();
    if (sentence < 2 || only_subject(z, sentence - 1, true, &last) == 0) return false;
    eng_analysis_want(z, sentence - 2);
    if (only_subject(z, sentence - 2, false, &first) == 0) return false;
    size_t end, i = eng_sentence_names(z, sentence - 2, &end);
    for (; i < end; i++)
        if (z->article->mentions[i].entity == last.list[0].entity) return false;
    first.list[1] = last.list[0];
    first.count = 2;
    for (size_t n = 0; n < 2; n++) {
        first.list[n].via = "number";
        first.list[n].person = ENG_NO_ENTITY;
        eng_add_referent(out, first.list[n]);
    }
    return true;
}

/* "the Baltic states": all of a region that news counts among the few everybody knows. */
static void whole_region(const eng_analysis *z, const eng_chunk *c, const char *region,
                         uint32_t wanted, eng_referents *out) {
    static const char *const known[] = {"Baltic", "Scandinavian", "South Caucasus", NULL};
    eng_referents all = eng_nobody();
    size_t k = 0, count = eng_names_count(z->names);
    while (known[k] != NULL && strcmp(known[k], region) != 0)
        k++;
    for (uint32_t e = 0; known[k] != NULL && e < count; e++)
        if (eng_accept_region(z, eng_names_entity(z->names, e), region))
            eng_add_referent(&all,
                             (eng_referent){e, ENG_NO_ENTITY, c->first, c->last, "region", false});
    if (wanted == 0 || wanted == all.count) *out = all;
}

/* "Kenya and Chad condemned the raid": they are no sides of what they judge. */
static bool judges(const eng_analysis *z, const eng_clause *c) {
    return (eng_senses(z, z->chunks[c->verb].lemma) & ENG_SENSE_JUDGE) != 0;
}

/* "Kenya and Uganda called for calm", "condemned the raid": whether the sentence is about those who
 * only speak of what others do. */
static bool bystands(const eng_analysis *z, uint32_t sentence) {
    static const char *const verbs[] = {"call",  "urge", "appeal",  "ask",   "press",
                                        "plead", "warn", "mediate", "offer", NULL};
    size_t end, i = eng_sentence_clauses(z, sentence, &end);
    if (i >= end) return false;
    const eng_clause *c = &z->clauses[i];
    eng_referents two = eng_nobody();
    if (c->kind != ENG_CLAUSE_MAIN || !c->own_subject) return false;
    if (!judges(z, c) && !eng_lemma_among(z, z->chunks[c->verb].lemma, verbs)) return false;
    eng_resolve_phrase(z, c->subject, &two, ENG_RESOLVE_DEPTH_MAX); /* names only */
    return two.count == 2;
}

/* "Oman cut aid to Chad. Iran blocked a loan to it. Chad accused both": those whom the two
 * sentences before begin with, one each, where neither is he himself. */
static bool two_subjects(const eng_analysis *z, uint32_t sentence, const eng_referents *self,
                         eng_referents *out) {
    eng_referents two = eng_nobody();
    for (uint32_t back = 1; back <= 2 && back <= sentence; back++) {
        eng_referents one = eng_nobody();
        eng_analysis_want(z, sentence - back);
        size_t end, first = eng_sentence_clauses(z, sentence - back, &end);
        if (first == end || !z->clauses[first].own_subject) return false;
        eng_resolve_phrase(z, z->clauses[first].subject, &one, ENG_RESOLVE_DEPTH_MAX);
        if (one.count != 1 || eng_is_among(self, one.list[0].entity)) return false;
        if (!eng_is_among(&two, one.list[0].entity)) eng_add_referent(&two, one.list[0]);
    }
    return two.count == 2 && take_two(z, &two, out);
}

bool eng_two_others(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    int32_t own = eng_clause_of(z, chunk);
    uint32_t sentence = z->chunks[chunk].sentence;
    if (own < 0 || chunk == 0 || !eng_has_phrase(z->clauses[own].subject) ||
        z->clauses[own].subject.last > chunk || chunk <= z->clauses[own].verb)
        return false;
    bool whom = chunk - 1 == z->clauses[own].verb || strchr("tf", z->chunks[chunk - 1].kind);
    uint32_t next = z->chunks[chunk].last; /* both here and */
    if (!whom || (next < z->article->token_count && eng_token_of(z, next)->cls == 'r'))
        return false;
    eng_referents self = eng_nobody();
    eng_resolve_phrase(z, z->clauses[own].subject, &self, ENG_RESOLVE_DEPTH_MAX - 1);
    for (uint32_t back = 0; self.count == 1 && back <= ENG_SENTENCES_BACK && back <= sentence;
         back++) {
        eng_referents all = eng_nobody(), two = eng_nobody();
        if (back > 0) eng_analysis_want(z, sentence - back);
        if (back > 0 && bystands(z, sentence - back)) continue;
        if (back > 0 && counts_others(z, sentence - back, 2)) return false;
        eng_all_named(z, sentence - back, z->chunks[chunk].first, false, false, "", &all);
        for (size_t i = 0; i < all.count; i++)
            if (!eng_is_among(&self, all.list[i].entity)) eng_add_referent(&two, all.list[i]);
        if (two.count == 0) continue;
        if (two.count == 1 && back == 1) return two_subjects(z, sentence, &self, out);
        if (two.count == 2) *out = two;
        return two.count == 2;
    }
    return false;
}

/* "accused Kenya and Chad of lying. Both denied it": two who answer are those that were spoken to.
 */
static bool two_answer(const eng_analysis *z, uint32_t chunk, uint32_t wanted, eng_referents *out) {
    static const char *const answers[] = {"deny",   "reject",  "refuse",  "dismiss", "agree",
                                          "accept", "respond", "decline", NULL};
    static const char *const says[] = {"accuse", "blame", "charge", "ask",     "urge",
                                       "press",  "tell",  "order",  "suspect", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    int32_t own = eng_clause_of(z, chunk);
    if (own < 0 || c->sentence == 0 || z->clauses[own].subject.first != chunk ||
        !eng_lemma_among(z, z->chunks[z->clauses[own].verb].lemma, answers))
        return false;
    eng_analysis_want(z, c->sentence - 1);
    size_t end, first = eng_sentence_clauses(z, c->sentence - 1, &end);
    for (size_t i = end; i-- > first;) {
        const eng_clause *k = &z->clauses[i];
        if (!eng_lemma_among(z, z->chunks[k->verb].lemma, says) ||
            (z->chunks[k->verb].verb & ENG_VG_PASSIVE))
            continue;
        for (uint32_t n = 0; n < k->argument_count; n++)
            if (k->arguments[n].preposition == 0 && /* that of the accusation is not named again */
                take_parties(z, k->arguments[n].phrase, true, wanted, false, out))
                return true;
    }
    return false;
}

/* "Kenya urged both sides", "a truce between the two sides": the sides are not he who speaks to
 * them. */
static bool spoken_to(const eng_analysis *z, uint32_t chunk, int32_t own) {
    static const char *const verbs[] = {
        "urge",   "call",    "ask",  "press",   "appeal",   "warn",   "tell",   "condemn", "blame",
        "exhort", "implore", "push", "mediate", "pressure", "invite", "advise", NULL};
    return own >= 0 && z->clauses[own].verb < chunk &&
           eng_lemma_among(z, z->chunks[z->clauses[own].verb].lemma, verbs);
}

/* Of the two sides, whoever stands by is passed over where that is wanted; `past` is set false
 * where nobody was. */
static void refer_several(const eng_analysis *z, uint32_t chunk, bool *past, eng_referents *out,
                          int depth) {
    const bool pass = *past;
    *past = false;
    const eng_chunk *c = &z->chunks[chunk];
    uint32_t wanted = eng_number_in(z, c);
    bool plural = eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1});
    if (depth >= ENG_RESOLVE_DEPTH_MAX || !eng_definite(z, c) || (wanted == 0 && !plural)) return;
    static const char *const broken[] = {"breakaway", "separatist", "self-proclaimed",
                                         "self-declared", NULL};
    for (uint32_t i = c->first; i < c->head; i++) {
        if (wanted == 0 && eng_token_of(z, i)->cls == 'q') return; /* the other eight states */
        for (int k = 0; broken[k] != NULL; k++)                    /* the breakaway republics */
            if (eng_word_is(z, i, broken[k])) return;
    }
    /* "mediated between the neighbours": those whom one phrase names, he who mediates is neither */
    static const char *const beside[] = {"neighbour", "neighbor", "rival", "foe", "enemy", NULL};
    bool apart = false;
    if (wanted == 0 && plural && chunk > 0 && eng_lemma_among(z, c->lemma, beside) &&
        eng_word_is(z, z->chunks[chunk - 1].first, "between")) {
        int32_t own = eng_clause_of(z, chunk);
        wanted = 2;
        apart = own >= 0 && eng_lemma_is(z, z->chunks[z->clauses[own].verb].lemma, "mediate");
    }
    unsigned senses = eng_senses(z, c->lemma), tags = eng_noun_tags(z, c->lemma);
    /* "the allies" are whoever sides with somebody */
    if (wanted == 0 && (senses & ENG_SENSE_OTHER) && !(senses & ENG_SENSE_PARTY)) return;
    /* "the two", "both": persons, or those who did the last thing together */
    bool bare = strchr("qd", eng_token_of(z, c->head)->cls) != NULL;
    if (bare && wanted == 2 && eng_two_others(z, chunk, out)) return;
    bool persons = bare || together(z, c) > 0 ||
                   (tags & (ENG_NOUN_PERSON | ENG_NOUN_TITLE) && !(tags & ENG_NOUN_COUNTRY));
    bool lands = persons || tags & ENG_NOUN_COUNTRY;
    char region[ENG_FOLD_MAX];
    eng_words(z, number_word(z, c) + 1, c->head, region);
    if ((tags & ENG_NOUN_COUNTRY) && isupper((unsigned char)region[0])) {
        whole_region(z, c, region, wanted, out);
        if (out->count > 0 || wanted == 0) return; /* not whoever else was named */
    }
    bool two = bare && wanted == 2 && !eng_is_each(z, c); /* states or others */
    if (two && two_answer(z, chunk, wanted, out)) return;
    int32_t own = eng_clause_of(z, chunk);
    bool sides = eng_word_is(z, c->head, "sides") || eng_word_is(z, c->head, "parties");
    bool told = sides && wanted == 2 && spoken_to(z, chunk, own);
    for (uint32_t back = 0; back <= ENG_SENTENCES_BACK && back <= c->sentence; back++) {
        uint32_t sentence = c->sentence - back;
        eng_analysis_want(z, sentence);
        if (pass && sides && wanted == 2 && back > 0 && bystands(z, sentence)) {
            *past = true;
            continue;
        }
        size_t end, first = eng_sentence_clauses(z, sentence, &end);
        bool of_two = back == 2 && wanted == 2 && (tags & ENG_NOUN_COUNTRY) && !region[0];
        if (of_two && subjects_of_two(z, c->sentence, out)) return;
        for (size_t i = end; i-- > first;)
            if (!(told && ((int32_t)i == own || judges(z, &z->clauses[i]))) &&
                (one_phrase(z, &z->clauses[i], chunk, wanted, lands && !two, persons, out) ||
                 (persons && (wanted > 0 || c->head == c->first + 1) &&
                  two_phrases(z, &z->clauses[i], chunk, wanted, out))))
                return;
        if (apart || (told && back == 0)) continue;
        if (bare && back > 0 && counts_others(z, sentence, wanted)) return;
        eng_referents all = eng_nobody();
        uint32_t named = 0;
        if (wanted > 0 && region[0])
            named = eng_all_named(z, sentence, c->first, lands, persons, region, &all);
        if (named != wanted) all.count = 0;
        if (wanted > 0 && named != wanted)
            named = eng_all_named(z, sentence, c->first, lands, persons, "", &all);
        if (wanted > 0 && named == wanted) *out = all;
        if (wanted > 0 && named > wanted && persons) break;
        bool states = (tags & ENG_NOUN_COUNTRY) || (senses & ENG_SENSE_PARTY);
        bool which = wanted == 2 && named > 2 && back > 0 && states;
        if (which && !owner_and_other(z, sentence, depth, out)) subject_and_other(z, sentence, out);
        if (wanted > 0 && named >= wanted) return; /* more: which of them? */
        if (wanted == 0 && back == 0 &&
            eng_all_named(z, sentence, c->first, lands, persons, "", &all) == 2)
            *out = all;
        if (out->count > 0) return;
    }
    /* "Oman protested to Iran. The two presidents": of the two states, where nobody has a name */
    eng_referents all = eng_nobody();
    if (wanted == 2 && (tags & ENG_NOUN_TITLE) && c->sentence > 0 &&
        eng_all_named(z, c->sentence - 1, c->first, true, true, "", &all) == 0 &&
        eng_all_named(z, c->sentence - 1, c->first, true, false, "", &all) == 2) {
        *out = all;
        return;
    }
    /* "the leaders", far into a report: the two that it began with */
    all = eng_nobody();
    bool owned = chunk + 1 < z->chunk_count && z->chunks[chunk + 1].kind == 'o';
    owned |= c->head != c->first + 1; /* "the other leaders" */
    if ((wanted == 2 || (wanted == 0 && !owned)) && persons && c->sentence > 0 &&
        eng_all_named(z, 0, z->article->sentences[0].last, true, true, "", &all) == 2)
        *out = all;
}

/* "President Ruto of Kenya came. Our two nations ...": the one other state that is named. */
static void ours_and_other(const eng_analysis *z, const eng_chunk *c, uint32_t home,
                           eng_referents *out) {
    for (uint32_t back = 0; back < ENG_SENTENCES_BACK && back <= c->sentence; back++) {
        eng_referents all = eng_nobody();
        eng_analysis_want(z, c->sentence - back);
        uint32_t named = eng_all_named(z, c->sentence - back, c->first, true, false, "", &all);
        if (named == 0) continue;
        if (named == 1 && all.list[0].entity != home) *out = all;
        return;
    }
}

/* "the Parties", as a treaty calls those that it begins with. */
static bool parties_to_text(const eng_analysis *z, const eng_chunk *c, eng_referents *out) {
    enum { BEGINNING = 5 };
    const eng_token *head = eng_token_of(z, c->head);
    if (!eng_word_is(z, c->head, "parties") || !(head->shape & ENG_SHAPE_CAPITAL) ||
        !eng_word_is(z, c->first, "the") || c->last != c->first + 2)
        return false;
    for (uint32_t i = 0; i < BEGINNING && i < c->sentence; i++) {
        eng_referents all = eng_nobody();
        uint32_t last = z->article->sentences[i].last;
        if (eng_all_named(z, i, last, true, false, "", &all) != 2) continue;
        take_two(z, &all, out);
        break;
    }
    return true;
}

/* "The leaders spoke of the trade of both countries": theirs, who are named or told before. */
static bool of_subject(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    const eng_chunk *c = &z->chunks[chunk];
    if (eng_number_in(z, c) != 2 || !(eng_noun_tags(z, c->lemma) & ENG_NOUN_COUNTRY) ||
        depth + 1 >= ENG_RESOLVE_DEPTH_MAX)
        return false;
    for (int32_t i = eng_clause_of(z, chunk); i >= 0; i = z->clauses[i].parent) {
        const eng_clause *k = &z->clauses[i];
        if (!k->own_subject || k->subject.last > chunk || k->subject.last != k->subject.first + 1)
            continue;
        const eng_chunk *who = &z->chunks[k->subject.first];
        if (k->verb + 1 == chunk) continue; /* condemned both countries */
        bool leaders = (eng_noun_tags(z, who->lemma) & (ENG_NOUN_TITLE | ENG_NOUN_PERSON)) &&
                       eng_plural_phrase(z, k->subject);
        eng_referents two = eng_nobody();
        if (leaders || eng_word_is(z, who->head, "they"))
            eng_resolve_phrase(z, k->subject, &two, depth + 1);
        if (two.count == 2) return take_two(z, &two, out);
    }
    return false;
}

/* "our two nations" in a state's own text are not two others; of "our nations" it is one. */
void eng_refer_several(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    const eng_chunk *c = &z->chunks[chunk];
    size_t before = out->count;
    bool past = true, none = false;
    if (parties_to_text(z, c, out) || of_subject(z, chunk, out, depth)) return;
    refer_several(z, chunk, &past, out, depth);
    if (past && out->count == before) refer_several(z, chunk, &none, out, depth);
    if (before > 0 || !eng_word_is(z, c->first, "our")) return;
    uint32_t home = eng_writing_state(z), wanted = eng_number_in(z, c);
    if (home == ENG_NO_ENTITY && wanted == 2 && out->count > 0) { /* whoever says "our" */
        eng_referents we = eng_nobody();
        eng_refer_pronoun(z, c->first, &we, depth + 1);
        if (we.count == 1 && !eng_is_among(out, we.list[0].entity)) out->count = 0;
    }
    if (home == ENG_NO_ENTITY || eng_is_among(out, home)) return;
    bool lands = eng_noun_tags(z, c->lemma) & ENG_NOUN_COUNTRY;
    if (out->count == 0 && wanted == 2 && lands) ours_and_other(z, c, home, out);
    if (out->count == 0) return;
    if (wanted > 0 && out->count + 1 != wanted)
        out->count = 0;
    else
        eng_add_referent(out,
                         (eng_referent){home, ENG_NO_ENTITY, c->first, c->last, "office", false});
}

bool eng_refer_one_of_two(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    const eng_chunk *c = &z->chunks[chunk];
    if (c->last != c->first + 2 || !eng_word_is(z, c->first, "the")) return false;
    bool former = eng_word_is(z, c->first + 1, "former");
    if (!former && !eng_word_is(z, c->first + 1, "latter")) return false;
    for (uint32_t back = 0; back <= ENG_SENTENCES_BACK && back <= c->sentence; back++) {
        uint32_t sentence = c->sentence - back;
        uint32_t end = back > 0 ? z->article->sentences[sentence].last : c->first;
        eng_referents both = eng_nobody();
        uint32_t named = eng_all_named(z, sentence, end, true, false, "", &both);
        if (named < 2) continue; /* he who acts on one of them */
        if (named == 2) eng_add_referent(out, both.list[former ? 0 : 1]);
        break;
    }
    return true;
}

void eng_resolve_number(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    const eng_chunk *c = &z->chunks[chunk];
    uint32_t at = number_word(z, c), wanted = number_of(z, at);
    bool ways = eng_word_is(z, at, "bilateral") || eng_word_is(z, at, "trilateral") ||
                (at + 2 < c->head && eng_word_is(z, at + 2, "way"));
    if (wanted == 0 || !ways) return; /* "two meetings" says nothing of who met */
    /* "all bilateral creditors" are not the two who speak of them */
    if (eng_noun_tags(z, c->lemma) & (ENG_NOUN_PERSON | ENG_NOUN_TITLE | ENG_NOUN_GROUP)) return;
    static const char *const many[] = {"various", "several", "many", "numerous", "other", NULL};
    for (uint32_t i = c->first; i < at; i++) /* with one after the other */
        if (eng_lemma_among(z, eng_token_of(z, i)->lemma, many)) return;
    eng_referents near = eng_nobody();
    for (uint32_t back = 0; back < ENG_SENTENCES_BACK && back <= c->sentence; back++) {
        eng_referents all = eng_nobody();
        uint32_t last = z->article->sentences[c->sentence - back].last;
        uint32_t named = eng_all_named(z, c->sentence - back, last, true, false, "", &all);
        for (size_t i = 0; i < near.count; i++)
            if (named >= wanted && !eng_is_among(&all, near.list[i].entity)) return;
        if (named == wanted) *out = all;
        if (named >= wanted) return;
        for (size_t i = 0; i < all.count; i++)
            eng_add_referent(&near, all.list[i]);
    }
}
