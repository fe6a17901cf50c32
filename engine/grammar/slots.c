#include "grammar/slots_internal.h"
#include "grammar/told.h"

#include <string.h>

#include "grammar/around.h"
#include "grammar/clauses_internal.h"
#include "grammar/content.h"
#include "grammar/named.h"
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

bool eng_has_lemma(const eng_analysis *z, uint32_t from, uint32_t to, const char *const *words) {
    for (uint32_t i = from; i < to; i++)
        if (eng_lemma_among(z, z->article->tokens[i].lemma, words)) return true;
    return false;
}

void eng_resolve_into(const eng_analysis *z, eng_phrase phrase, unsigned kinds,
                      eng_referents *out) {
    eng_referents found = eng_nobody();
    eng_resolve(z, phrase, &found);
    if (found.count == 0) eng_resolve_unlisted(z, phrase, kinds, &found);
    eng_add_referents(out, &found, kinds, z);
    /* "the Treaty of London", where no state is looked for */
    unsigned treaty = kinds & (1u << ENG_KIND_TREATY);
    if (out->count > 0 || found.count == 0 || treaty == 0) return;
    found.count = 0;
    eng_resolve_unlisted(z, phrase, treaty, &found);
    eng_add_referents(out, &found, kinds, z);
}

/* "sites in Mali and Chad used": whether only where it is stands between the noun and the chunk. */
static bool behind(const eng_analysis *z, uint32_t noun, uint32_t chunk) {
    enum { REACH = 8 };
    if (chunk <= noun || chunk > noun + REACH || !strchr("of", z->chunks[noun + 1].kind))
        return false;
    for (uint32_t i = noun + 1; i < chunk; i++)
        if (!strchr("ofNcO,", z->chunks[i].kind)) return false;
    return true;
}

/* "camps in Mali used by rebels of FARC", "ships belonging to Oman": whose a thing is. */
static void used_by(const eng_analysis *z, uint32_t noun, unsigned kinds, eng_referents *out) {
    static const char *const uses[] = {"use", "operate", "run", "own", NULL}; /* no hostages held */
    static const char *const verbs[] = {"use", "operate", "run", "own", "control", "hold", NULL};
    size_t end, i = eng_sentence_clauses(z, z->chunks[noun].sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *c = &z->clauses[i];
        uint32_t head = z->chunks[c->verb].head;
        bool hangs = c->kind == ENG_CLAUSE_PARTICIPLE && c->noun.last > c->noun.first &&
                     (c->noun.first == noun ||
                      (eng_has_lemma(z, head, head + 1, uses) && behind(z, noun, c->verb))) &&
                     eng_has_lemma(z, head, head + 1, verbs);
        for (uint32_t k = 0; hangs && k < c->argument_count && out->count == 0; k++)
            if (c->arguments[k].preposition == eng_word_id(z, "by"))
                eng_resolve_into(z, c->arguments[k].phrase, kinds, out);
    }
    uint32_t next = noun + 1; /* camps in Mali belonging to */
    while (next + 2 < z->chunk_count && strchr("tofN", z->chunks[next].kind) && next < noun + 4)
        next++;
    if (out->count == 0 && next + 2 < z->chunk_count && z->chunks[next].kind == 'G' &&
        eng_word_is(z, z->chunks[next].head, "belonging") && z->chunks[next + 1].kind == 't' &&
        z->chunks[next].sentence == z->chunks[noun].sentence)
        eng_resolve_into(z, (eng_phrase){next + 2, next + 3}, kinds, out);
}

/* "a tanker flying the Greek flag", "trucks carrying French aid": whose it is. */
static void flag_of(const eng_analysis *z, uint32_t noun, unsigned kinds, eng_referents *out) {
    static const char *const shows[] = {"fly", "carry", "bear", "bring", NULL};
    static const char *const shown[] = {"flag", "aid", "colour", "color", NULL};
    uint32_t does = noun + 1;
    bool shows_it = does + 1 < z->chunk_count && z->chunks[does].kind == 'G' &&
                    z->chunks[does + 1].sentence == z->chunks[noun].sentence &&
                    eng_lemma_among(z, z->chunks[does].lemma, shows) &&
                    eng_lemma_among(z, z->chunks[does + 1].lemma, shown);
    eng_referents whose = eng_nobody();
    if (shows_it) eng_resolve_modifiers(z, does + 1, &whose);
    eng_add_referents(out, &whose, kinds, z);
}

/* "in the way of Sweden's entry", "in favour of Chad's plan": what counts stands after "of". */
static bool is_way(const eng_analysis *z, eng_phrase p, uint32_t chunk) {
    static const char *const words[] = {"way", "path", "favour", "favor", NULL};
    return chunk + 1 < p.last && z->chunks[chunk + 1].kind == 'o' &&
           eng_lemma_among(z, z->chunks[chunk].lemma, words);
}

/* "condemned the raid that Oman launched": who did it, as the relative clause says; not "the plan
 * that Oman opposed". */
void eng_doer_behind(const eng_analysis *z, uint32_t noun, eng_referents *out) {
    enum { REACH = 6 };
    size_t end, i = eng_sentence_clauses(z, z->chunks[noun].sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *c = &z->clauses[i];
        const eng_chunk *verb = &z->chunks[c->verb];
        bool hangs = c->kind == ENG_CLAUSE_RELATIVE && c->noun.first == noun && c->own_subject &&
                     c->subject.first > noun && c->verb > noun && c->verb < noun + REACH &&
                     z->chunks[c->subject.first].kind == 'N' &&
                     !(verb->verb & (ENG_VG_PASSIVE | ENG_VG_NEGATED));
        bool judged = (eng_senses(z, verb->lemma) & (ENG_SENSE_JUDGE | ENG_SENSE_BLAME)) ||
                      (z->lexicon->lemmas[verb->lemma].says & ENG_SAYS_REFUSAL);
        if (hangs && !judged) eng_resolve(z, c->subject, out);
    }
}

/* Whom the phrase stands for, or else whose it is: "tariffs on Chinese goods", "criticism of
 * Egypt's policy". */
void eng_owner_of_pact(const eng_analysis *z, uint32_t chunk, unsigned kinds, eng_referents *out) {
    int32_t m = eng_modifier(z, &z->chunks[chunk]);
    eng_referents found = eng_nobody();
    if (chunk == 0 || z->chunks[chunk - 1].kind != 'O' || m < 0 ||
        !eng_is_pact(z, z->article->mentions[m].entity))
        return;
    eng_resolve_possessor(z, chunk, &found);
    eng_add_referents(out, &found, kinds, z);
}

void eng_resolve_or_owner(const eng_analysis *z, eng_phrase p, unsigned kinds, eng_referents *out) {
    eng_resolve_into(z, p, kinds, out);
    for (uint32_t i = p.first; i < p.last && out->count == 0; i++) {
        if (z->chunks[i].kind != 'N' || (i + 2 < p.last && eng_is_measure(z, i)) || is_way(z, p, i))
            continue;
        eng_referents found = eng_nobody();
        eng_owner_of_pact(z, i, kinds, out);
        if (out->count == 0) eng_resolve_modifiers(z, i, &found);
        eng_add_referents(out, &found, kinds, z);
        /* Oman's; also in "Oman's OPEC bid"; but "our allies" are not we */
        if (out->count == 0 && !(eng_senses(z, z->chunks[i].lemma) & ENG_SENSE_OTHER)) {
            found = eng_nobody();
            eng_resolve_possessor(z, i, &found);
            eng_add_referents(out, &found, kinds, z);
        }
        if (out->count == 0) used_by(z, i, kinds, out);
        found = eng_nobody(); /* "protested against the raid that Iran carried out" */
        if (out->count == 0 && eng_is_told(z, z->chunks[i].lemma)) eng_doer_behind(z, i, &found);
        eng_add_referents(out, &found, kinds, z);
        /* "protested over the presence of Omani ships": whose they are */
        static const char *const there[] = {"presence", "arrival",  "deployment", "intrusion",
                                            "entry",    "movement", "passage",    NULL};
        found = eng_nobody();
        if (out->count == 0 && i + 2 < p.last && z->chunks[i + 1].kind == 'o' &&
            eng_lemma_among(z, z->chunks[i].lemma, there))
            eng_resolve_modifiers(z, i + 2, &found);
        eng_add_referents(out, &found, kinds, z);
        return;
    }
}

/* The of-complement inside a phrase: "the seriousness of the initiative". */
static void of_complement(const eng_analysis *z, eng_phrase p, unsigned kinds, eng_referents *out) {
    for (uint32_t i = p.first; i + 1 < p.last; i++)
        if (z->chunks[i].kind == 'o') {
            eng_resolve_into(z, (eng_phrase){i + 1, p.last}, kinds, out);
            return;
        }
}

/* "the invasion and occupation of Oman": a bare event noun after "and" has what the first shares.
 */
bool eng_shares_of(const eng_analysis *z, uint32_t chunk) {
    if (chunk + 3 >= z->chunk_count || z->chunks[chunk + 1].kind != 'c') return false;
    const eng_chunk *next = &z->chunks[chunk + 2];
    bool same = next->sentence == z->chunks[chunk].sentence &&
                z->chunks[chunk + 3].sentence == next->sentence;
    bool bare = next->kind == 'N' && !strchr("dpqEAN", z->article->tokens[next->first].cls);
    bool event = next->lemma && z->lexicon->lemmas[next->lemma].event != 0;
    /* "drills and harsh words toward Oman": whatever it is, both have the one aim */
    static const char *const aims[] = {"toward", "towards", "against", NULL};
    event |= eng_lemma_among(z, z->article->tokens[z->chunks[chunk + 3].first].lemma, aims);
    return same && bare && event && strchr("tof", z->chunks[chunk + 3].kind) != NULL;
}

/* Whether a name with "in" or "from" stands before the chunk. */
static bool place_before(const eng_analysis *z, uint32_t i) {
    static const char *const where[] = {"in", "from", NULL};
    return i >= 2 && z->chunks[i - 2].kind == 'f' &&
           z->article->tokens[z->chunks[i - 1].head].mention >= 0 &&
           eng_lemma_among(z, z->article->tokens[z->chunks[i - 2].first].lemma, where);
}

/* "in the face of", "in response to": what follows belongs to another deed. */
static bool begins_answer(const eng_analysis *z, uint32_t in) {
    static const char *const words[] = {"face",     "wake",        "light", "view",
                                        "response", "retaliation", "reply", "reaction",
                                        "midst",    "aftermath",   NULL};
    return z->chunks[in].kind == 'f' && eng_word_is(z, z->chunks[in].first, "in") &&
           eng_lemma_among(z, z->chunks[in + 1].lemma, words);
}

/* "on the eve of", but not "on Monday": the phrase that begins at the chunk is the day of
 * something. */
static bool on_day(const eng_analysis *z, uint32_t at) {
    uint32_t first = z->chunks[at].first;
    return z->chunks[at].kind == 'T' && first > 0 && eng_word_is(z, first - 1, "on") &&
           eng_word_is(z, first, "the");
}

/* "flew over Oman during attacks on Chad", "left after the war in Chad", "on the eve of a visit to
 * Chad": the place of what only tells when. */
static bool of_time(const eng_analysis *z, uint32_t at, uint32_t preposition) {
    static const char *const whens[] = {"after",     "before", "during",  "since", "amid",
                                        "following", "until",  "despite", NULL};
    static const char *const words[] = {"in", "on", "against", "into", "across", NULL};
    static const char *const wars[] = {"war",    "struggle",   "conflict", "fighting", "coup",
                                       "crisis", "revolution", "uprising", "invasion", NULL};
    if (on_day(z, at)) return true;
    if (at < 3 || z->chunks[at - 2].kind != 'N' || !eng_lemma_among(z, preposition, words))
        return false;
    const eng_chunk *when = &z->chunks[at - 3], *noun = &z->chunks[at - 2];
    if (at > 3 && z->chunks[at - 4].lemma == noun->lemma) return false; /* attack after attack */
    return strchr("fS", when->kind) && noun->lemma &&
           eng_has_lemma(z, when->first, when->first + 1, whens) &&
           ((eng_senses(z, noun->lemma) & ENG_SENSE_STRIKE) ||
            eng_lemma_among(z, noun->lemma, wars));
}

/* "brokered by a Swiss charity": who acts for himself is not the state that he is of. */
static bool is_private(const eng_analysis *z, eng_phrase p) {
    static const char *const bodies[] = {"team", "carrier", NULL}; /* of inspectors; a ship */
    if (!eng_has_phrase(p) || z->chunks[p.first].kind != 'N') return false;
    if (z->article->tokens[z->chunks[p.first].head].mention >= 0) return false; /* the World Bank */
    uint32_t lemma = z->chunks[p.first].lemma;
    if (eng_is_somebody(z, p.first)) return true;
    return (eng_senses(z, lemma) & ENG_SENSE_PRIVATE) && !eng_lemma_among(z, lemma, bodies);
}

/* "partnerships between French and Thai firms": of those who act for themselves. At the phrase
 * behind "between". */
static bool bond_of_private(const eng_analysis *z, eng_phrase p) {
    static const char *const others[] = {"industry", "sector", "university", "school", NULL};
    uint32_t lemma = z->chunks[p.first].lemma;
    if (p.last != p.first + 1 || p.first < 2 || z->chunks[p.first - 2].kind != 'N' ||
        !eng_word_is(z, z->chunks[p.first - 1].first, "between"))
        return false;
    return (eng_senses(z, z->chunks[p.first - 2].lemma) & ENG_SENSE_BOND) &&
           (is_private(z, p) || eng_lemma_among(z, lemma, others));
}

/* The prepositional phrases that follow a noun directly. */
void eng_noun_preposition(const eng_analysis *z, uint32_t chunk, uint32_t lemma, unsigned kinds,
                          eng_referents *out) {
    uint32_t i = chunk + 1, sentence = z->chunks[chunk].sentence;
    if (eng_shares_of(z, chunk)) i += 2; /* the invasion and occupation of */
    bool meets = eng_noun_tags(z, z->chunks[chunk].lemma) & ENG_NOUN_MEETING;
    while (i + 1 < z->chunk_count && z->chunks[i].sentence == sentence && out->count == 0) {
        const eng_chunk *p = &z->chunks[i];
        bool dated = p->kind == 'o' && z->chunks[i + 1].kind == 'T' && /* the accord of 1985 with */
                     (z->article->tokens[z->chunks[i + 1].last - 1].shape & ENG_SHAPE_NUMBER);
        dated |= strchr("fS", p->kind) && z->chunks[i + 1].kind == 'T'; /* the raid in May on */
        if (p->kind == 'T' || dated) {
            i += 1 + dated;
            if (on_day(z, i - 1) && i < z->chunk_count && z->chunks[i].kind == 'o') i += 2;
            continue;
        }
        if (!strchr("tobfS", p->kind) || begins_answer(z, i)) return;
        uint32_t end = i + 1;
        while (end < z->chunk_count && z->chunks[end].kind == 'O')
            end++;
        if (end >= z->chunk_count || z->chunks[end].kind != 'N') return;
        uint32_t last = eng_list_end(z, end);
        /* "support in the face of Russia": "of" belongs to the noun right before it; but "a
         * candidate for membership of" */
        uint32_t near = z->chunks[i - 1].lemma;
        bool other = p->kind == 'o' && i > chunk + 2 && z->chunks[i - 1].kind == 'N' &&
                     z->chunks[i - 2].kind != 'b' && /* the expulsion by Iraq of */
                     !place_before(z, i) &&          /* the killing in Iraq of */
                     !(near && z->lexicon->lemmas[near].event) &&
                     z->article->tokens[z->chunks[i - 2].first].lemma != eng_word_id(z, "for");
        /* "a moment in the fight for peace and in the alliance between Oman and Chad" */
        other |= i > chunk + 3 && near && eng_word_is(z, p->first, "between") && !meets &&
                 (eng_noun_tags(z, near) & (ENG_NOUN_ALLIANCE | ENG_NOUN_RELATION));
        bool when = i > chunk + 1 && of_time(z, end, lemma);
        if (z->article->tokens[p->first].lemma == lemma && !other && !when &&
            !bond_of_private(z, (eng_phrase){i + 1, last}))
            eng_resolve_or_owner(z, (eng_phrase){i + 1, last}, kinds, out);
        /* "talks with Oman and with Chad" */
        bool adds = !eng_word_is(z, p->first, "between"); /* Oman and Chad and between Mali and */
        while (adds && out->count > 0 && last + 2 < z->chunk_count && z->chunks[last].kind == 'c' &&
               z->chunks[last + 1].kind == p->kind && z->chunks[last + 2].kind == 'N' &&
               z->chunks[last + 2].sentence == sentence &&
               z->article->tokens[z->chunks[last + 1].first].lemma == lemma) {
            eng_referents one = eng_nobody();
            uint32_t next = eng_list_end(z, last + 2);
            eng_resolve_into(z, (eng_phrase){last + 2, next}, kinds, &one);
            for (size_t k = 0; k < one.count; k++)
                eng_add_referent(out, one.list[k]);
            last = next;
        }
        i = last; /* after "the accession of Romania and Bulgaria" */
    }
}

/* Whether an argument goes on with the one before it: "with Iran and with Oman", "a camp in Iran
 * and a plant in Oman". */
static bool joined(const eng_analysis *z, const eng_clause *c, uint32_t i) {
    const eng_argument *a = &c->arguments[i];
    uint32_t at = a->phrase.first;
    if (i == 0 || a->preposition == 0 || a->preposition != a[-1].preposition || at < 3)
        return false;
    const eng_chunk *noun = &z->chunks[at - 2];
    bool other = noun->kind == 'N' && z->article->tokens[noun->head].cls == 'n' &&
                 noun[-1].kind == 'c' && a[-1].phrase.last == at - 1;
    return noun->kind == 'c' || other;
}

enum { AGAIN_MAX = 6 };

/* "talks with Chad, as well as with Oman", "with Chad, with Mali, and with Oman": the phrases
 * behind the preposition said again; how many, 0 where no "and" comes before the last. */
static size_t said_again(const eng_analysis *z, eng_phrase p, uint32_t lemma,
                         eng_phrase list[AGAIN_MAX]) {
    uint32_t i = p.last, sentence = z->chunks[p.first].sentence;
    size_t count = 0;
    bool last = false;
    for (; !last && count < AGAIN_MAX; count++) {
        bool comma = i < z->chunk_count && z->chunks[i].kind == ',';
        i += comma;
        last = i < z->chunk_count && z->chunks[i].kind == 'c';
        i += last;
        for (int k = 0; last && k < 2 && i < z->chunk_count && z->chunks[i].kind == ','; k++)
            i++; /* and, of course, with Chad */
        bool again = (comma || last) && i + 1 < z->chunk_count &&
                     z->chunks[i + 1].sentence == sentence && strchr("tf", z->chunks[i].kind) &&
                     z->article->tokens[z->chunks[i].first].lemma == lemma &&
                     z->chunks[i + 1].kind == 'N';
        if (!again) return 0;
        uint32_t end = last ? eng_list_end(z, i + 1) : i + 2;
        list[count] = (eng_phrase){i + 1, end};
        i = end;
    }
    return last ? count : 0;
}

/* "fought rebels in cooperation with Oman": "with" belongs to the noun before it. */
static bool of_bond(const eng_analysis *z, const eng_argument *a) {
    uint32_t at = a->phrase.first;
    if (at < 3 || a->preposition != eng_word_id(z, "with") || z->chunks[at - 2].kind != 'N')
        return false;
    return z->chunks[at - 3].kind == 'f' &&
           (eng_senses(z, z->chunks[at - 2].lemma) & ENG_SENSE_BOND) &&
           eng_word_is(z, z->chunks[at - 3].first, "in");
}

/* "met Oman's king on Monday, along with Chad's": who does it beside another is not whom the verb's
 * own object or "with" names. */
static bool is_companion(const eng_analysis *z, const eng_clause *c, uint32_t argument) {
    static const char *const beside[] = {"along", "together", NULL};
    uint32_t first = z->chunks[c->arguments[argument].phrase.first].first;
    if (first < 2 || !eng_word_is(z, first - 1, "with") ||
        !eng_has_lemma(z, first - 2, first - 1, beside))
        return false;
    for (uint32_t i = 0; i < argument; i++)
        if (c->arguments[i].phrase.first > c->verb &&
            (c->arguments[i].preposition == 0 ||
             c->arguments[i].preposition == c->arguments[argument].preposition))
            return true;
    return false;
}

void eng_clause_preposition(const eng_analysis *z, const eng_clause *c, uint32_t lemma,
                            unsigned kinds, eng_referents *out) {
    bool by = lemma == eng_word_id(z, "by");
    for (uint32_t i = 0; i < c->argument_count && (out->count == 0 || joined(z, c, i)); i++)
        if (c->arguments[i].preposition == lemma && !of_bond(z, &c->arguments[i]) &&
            !of_time(z, c->arguments[i].phrase.first, lemma) && !is_companion(z, c, i) &&
            !(by && is_private(z, c->arguments[i].phrase)) &&
            !bond_of_private(z, c->arguments[i].phrase)) {
            eng_referents found = eng_nobody();
            eng_resolve_or_owner(z, c->arguments[i].phrase, kinds, &found);
            eng_phrase more[AGAIN_MAX];
            size_t again = said_again(z, c->arguments[i].phrase, lemma, more);
            for (size_t k = 0; k < again && found.count > 0; k++)
                eng_resolve_or_owner(z, more[k], kinds, &found);
            eng_add_referents(out, &found, kinds, z);
        }
    for (uint32_t i = 0; i < c->argument_count && out->count == 0; i++) {
        /* along the border of Oman, committed to the security of Oman */
        static const char *const goods[] = {"security",     "defence",   "defense", "sovereignty",
                                            "independence", "integrity", "safety",  "protection",
                                            "survival",     NULL};
        eng_phrase p = c->arguments[i].phrase;
        uint32_t noun = z->chunks[p.first].kind == 'N' ? z->chunks[p.first].lemma : 0;
        if (c->arguments[i].preposition == lemma && noun && p.last > p.first + 2 &&
            ((eng_noun_tags(z, noun) & ENG_NOUN_PLACE) || eng_lemma_among(z, noun, goods)))
            of_complement(z, p, kinds, out);
    }
    bool of = eng_lemma_is(z, lemma, "of");
    for (uint32_t i = 0; of && i < c->argument_count && out->count == 0; i++)
        if (!on_day(z, c->arguments[i].phrase.first))
            of_complement(z, c->arguments[i].phrase, kinds, out);
    /* but not "Chad, a member of the Union and the Bank, condemned" */
    bool aside =
        c->subject.last > c->subject.first + 2 && z->chunks[c->subject.first + 1].kind == ',';
    if (of && !aside && out->count == 0) of_complement(z, c->subject, kinds, out);
}

/* Takes those out of `from` that are in `other`. */
void eng_remove_shared(eng_referents *from, const eng_referents *other) {
    size_t n = 0;
    for (size_t i = 0; i < from->count; i++) {
        bool shared = false;
        for (size_t k = 0; k < other->count; k++)
            shared |= from->list[i].entity == other->list[k].entity;
        if (!shared) from->list[n++] = from->list[i];
    }
    from->count = n;
}

/* "the Polar Front, an Iran-backed militia": the group or party named right before. */
static void called_so(const eng_analysis *z, uint32_t noun, unsigned kinds, eng_referents *out) {
    if (noun < 2 || z->chunks[noun - 1].kind != ',' || z->chunks[noun - 2].kind != 'N' ||
        z->chunks[noun - 2].sentence != z->chunks[noun].sentence)
        return;
    eng_referents found = eng_nobody();
    eng_resolve_into(z, (eng_phrase){noun - 2, noun - 1}, kinds, &found);
    bool one = found.count == 1;
    eng_kind kind = one ? eng_entity_of(z, found.list[0].entity)->kind : ENG_KIND_STATE;
    if (one && (kind == ENG_KIND_GROUP || kind == ENG_KIND_PARTY)) *out = found;
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
        eng_resolve_into(z, (eng_phrase){s->noun, s->noun + 1}, kinds, out);
        if (out->count == 0) called_so(z, s->noun, kinds, out);
    } else if (slot >= ENG_SLOT_BASE) {
        eng_noun_preposition(z, s->noun, slot - ENG_SLOT_BASE, kinds, out);
    }
}

/* Whether who is hit has a side of his own, whatever land he is in: somebody named, a militant. */
static bool has_side(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    if (c->kind != 'N') return false;
    return z->article->tokens[c->head].cls == 'N' || eng_is_band(z, c->lemma);
}

bool eng_is_border(const eng_analysis *z, uint32_t noun) {
    static const char *const words[] = {"border", "frontier", "boundary", NULL};
    return eng_lemma_among(z, noun, words);
}

/* "near the Chadian border": on either side of it. */
static bool near_border(const eng_analysis *z, const eng_clause *c, uint32_t near) {
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].preposition == near)
            for (uint32_t k = c->arguments[i].phrase.first; k < c->arguments[i].phrase.last; k++)
                if (eng_is_border(z, z->chunks[k].lemma)) return true;
    return false;
}

/* Whether what stands after in or near is where it happened and no side: the one who is hit is
 * named ("an Iranian general was killed by a raid in Syria"), it is where a group sits ("was
 * claimed by the Houthis in Yemen"), or a border is near. */
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
    if (slot == near && near_border(z, c, near - ENG_SLOT_BASE)) return true;
    bool passive = (z->chunks[c->verb].verb & ENG_VG_PASSIVE) != 0;
    eng_phrase victim = passive ? c->subject : (eng_phrase){0, 0};
    for (uint32_t i = 0; !passive && i < c->argument_count && s->clause >= 0; i++)
        if (c->arguments[i].preposition == 0) victim = c->arguments[i].phrase;
    if (victim.last <= victim.first) return false;
    if (s->clause < 0 && eng_holds(victim, s->noun))
        return false; /* a raid was carried out in Syria */
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

/* The noun in a slot that is the object's or behind "at", "into", "on" or "against": "its ship",
 * "one of its ships"; or UINT32_MAX. */
static uint32_t thing_in(const eng_analysis *z, const eng_clause *c, uint32_t slot) {
    static const char *const at[] = {"at", "into", "on", "against", "toward", "towards", NULL};
    if (slot == ENG_SLOT_OBJECT || slot == ENG_SLOT_MODIFIER) return eng_object_noun(z, c);
    if (slot <= ENG_SLOT_BASE || !eng_lemma_among(z, slot - ENG_SLOT_BASE, at)) return UINT32_MAX;
    for (uint32_t i = 0; i < c->argument_count; i++) {
        if (c->arguments[i].preposition != slot - ENG_SLOT_BASE) continue;
        uint32_t noun = c->arguments[i].phrase.first;
        bool of = noun + 2 < z->chunk_count && z->chunks[noun + 1].kind == 'o' &&
                  z->chunks[noun + 2].sentence == c->sentence;
        bool one = of && strchr("qid", z->article->tokens[z->chunks[noun].head].cls) != NULL;
        return one ? noun + 2 : noun;
    }
    return UINT32_MAX;
}

/* "Oman said Iran seized its ship", "left after Iran mocked its king": nobody seizes or mocks his
 * own, so it is that of who says so. */
static void owner_around(const eng_analysis *z, const eng_site *s, uint32_t slot, unsigned kinds,
                         const eng_referents *actor, eng_referents *out) {
    const eng_clause *c = &z->clauses[s->clause];
    eng_event_type type = s->rule->type;
    bool harms =
        type == ENG_ASSAULT || type == ENG_COERCE || type == ENG_SANCTION || type == ENG_ACCUSE;
    if (!harms) return;
    uint32_t noun = thing_in(z, c, slot);
    if (type == ENG_ACCUSE && noun == s->object) return; /* "voiced its alarm" */
    if (c->kind == ENG_CLAUSE_INFINITIVE || noun == UINT32_MAX || z->chunks[noun].kind != 'N' ||
        z->article->tokens[z->chunks[noun].first].cls != 'p')
        return;
    for (uint32_t t = z->chunks[noun].first; t < z->chunks[noun].head; t++)
        if (eng_word_is(z, t, "own")) return; /* "fired at its own people": his who does it */
    for (int32_t i = c->parent; i >= 0 && out->count == 0; i = z->clauses[i].parent) {
        if (!z->clauses[i].own_subject) continue;
        eng_resolve_into(z, z->clauses[i].subject, kinds, out);
        eng_remove_shared(out, actor);
    }
}

void eng_fill(const eng_found *m, const eng_site *s, const uint32_t *slots, unsigned kinds,
              const eng_referents *actor, eng_referents *out) {
    const eng_analysis *z = m->z;
    for (const uint32_t *p = slots; s->preposition && *p != ENG_SLOT_NONE; p++)
        if (*p == ENG_SLOT_BASE + s->preposition) { /* what the trigger asks for comes first */
            eng_clause_slot(z, s, *p, kinds, out);
            if (out != actor) eng_remove_shared(out, actor);
        }
    for (; *slots != ENG_SLOT_NONE && out->count == 0; slots++) {
        if (*slots == ENG_SLOT_CONTEXT) {
            eng_referents found = eng_nobody();
            eng_resolve_context(z, s->span[0], &found);
            eng_add_referents(out, &found, kinds, z);
        } else if (only_place(z, s, *slots, actor))
            continue;
        else if (*slots == ENG_SLOT_ACCUSER)
            eng_accuser(m, s, actor, out);
        else if (*slots == ENG_SLOT_ASKER)
            eng_asker(m, s, actor, kinds, out);
        else if (*slots == ENG_SLOT_TOLD)
            eng_told(m, s, actor, kinds, out);
        else if (*slots == ENG_SLOT_CULPRIT)
            eng_culprit(m, s, actor, kinds, out);
        else if (*slots == ENG_SLOT_ALIKE)
            eng_alike(m, s, actor, kinds, out);
        else if (*slots == ENG_SLOT_HOMELAND)
            homeland(z, actor, kinds, out);
        else if (*slots == ENG_SLOT_CONCERNED)
            eng_concerned(z, s, actor, kinds, out);
        else if (*slots == ENG_SLOT_NEARBY)
            eng_nearby(m, s, actor, kinds, out);
        else if (*slots == ENG_SLOT_CONTENT)
            eng_content_object(z, s, kinds, out);
        else if (*slots == ENG_SLOT_IDENTITY && s->noun != UINT32_MAX)
            eng_identity(z, s->noun, kinds, out);
        else if (*slots == ENG_SLOT_SHARED)
            eng_shared(m, s, actor, kinds, out);
        else if (*slots == ENG_SLOT_PAIR)
            eng_pair(z, s, actor, out);
        else if (*slots == ENG_SLOT_BEFORE)
            eng_named_before(m, s, actor, kinds, out);
        else if (*slots == ENG_SLOT_FOE)
            eng_foe(m, s, actor, kinds, out);
        else if (*slots == ENG_SLOT_ATTACKER || *slots == ENG_SLOT_CAPTOR)
            continue; /* wait for the recipient: eng_attacker, eng_captor */
        else if (*slots == ENG_SLOT_WEAPON && out != actor && s->clause >= 0)
            eng_weapon_owner(z, &z->clauses[s->clause], true, kinds, out);
        else if (s->compound >= 0)
            compound_slot(z, s, *slots, kinds, out);
        else if (s->clause >= 0)
            eng_clause_slot(z, s, *slots, kinds, out);
        else
            eng_noun_slot(z, s, *slots, kinds, out);
        bool done_to = s->clause >= 0 && out != actor &&
                       (*slots == ENG_SLOT_OBJECT || *slots == ENG_SLOT_SUBJECT);
        if (done_to && out->count == 0) of_place(z, s, *slots, kinds, out);
        uint32_t hit = done_to ? thing_in(z, &z->clauses[s->clause], *slots) : UINT32_MAX;
        if (hit != UINT32_MAX && out->count == 0) flag_of(z, hit, kinds, out);
        if (out != actor)
            eng_remove_shared(out, actor); /* nobody acts on himself: try the next slot */
        if (out != actor && out->count == 0 && s->clause >= 0)
            owner_around(z, s, *slots, kinds, actor, out);
    }
    if (out != actor && out->count == 0 && eng_event_quad(s->rule->type) > 2 && s->compound < 0)
        eng_answered(z, s, actor, kinds, out);
    if (out != actor && out->count == 0) {
        eng_doer_in_content(z, s, kinds, out);
        eng_remove_shared(out, actor);
    }
    if (out != actor && out->count == 0) eng_known_deed(m, s, actor, kinds, out);
    if (out != actor && out->count == 0 && s->goes_on) eng_shared(m, s, actor, kinds, out);
}
