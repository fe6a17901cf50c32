#include "grammar/saying.h"

#include <string.h>

#include "base/charset.h"
#include "grammar/clauses_internal.h"
#include "grammar/resolve_internal.h"
#include "grammar/word_id.h"

static uint8_t kind_at(const eng_analysis *z, size_t place) {
    return place < z->shape.size ? (uint8_t)z->shape.data[place] : '\n';
}

/* Past one noun phrase with what "of" adds to it: "Oman's raid", "the king of Oman". *head is the
 * place of its own noun. The same place where none begins there. */
static size_t past_phrase(const eng_analysis *z, size_t place, size_t *head) {
    size_t i = place, end = place;
    do {
        while (kind_at(z, i) == 'O')
            i++;
        if (!eng_is_in("Ni", kind_at(z, i))) break;
        if (end == place) *head = i;
        end = ++i;
    } while (kind_at(z, i++) == 'o');
    return end;
}

static bool is_name(const eng_analysis *z, size_t place) {
    return eng_token_of(z, z->chunks[z->shape_chunk[place]].head)->mention >= 0;
}

/* "Oman", "its king", "they": who can do something; no deal does. */
static bool is_agent(const eng_analysis *z, size_t place) {
    unsigned agents =
        ENG_NOUN_PERSON | ENG_NOUN_TITLE | ENG_NOUN_GROUP | ENG_NOUN_COUNTRY | ENG_NOUN_ALLIANCE;
    const eng_chunk *c = &z->chunks[z->shape_chunk[place]];
    if (kind_at(z, place) == 'i' || eng_word_is(z, c->head, "it") || is_name(z, place)) return true;
    return (eng_noun_tags(z, c->lemma) & agents) && !(eng_senses(z, c->lemma) & ENG_SENSE_TREATY);
}

/* "called the raid a crime and Oman left", "promised Chad a loan": a verb with an object and one
 * more "a" or "an", which is then nothing that is said. */
static bool calls_names(const eng_analysis *z, size_t verb) {
    static const char *const verbs[] = {"call",    "label",    "brand",     "dub",      "term",
                                        "deem",    "consider", "find",      "declare",  "think",
                                        "promise", "judge",    "pronounce", "proclaim", NULL};
    size_t head, name = past_phrase(z, verb + 1, &head);
    if (name == verb + 1 || kind_at(z, name) != 'N' || eng_is_in("FR", kind_at(z, name + 1)) ||
        !eng_lemma_among(z, z->chunks[z->shape_chunk[verb]].lemma, verbs))
        return false; /* promised Chad a truce would hold */
    uint32_t first = z->chunks[z->shape_chunk[name]].first;
    first += (eng_token_of(z, first)->shape & ENG_SHAPE_QUOTE) != 0; /* a "crime" */
    bool it = eng_token_of(z, z->chunks[z->shape_chunk[head]].head)->cls == 'i';
    return eng_is_a(z, first) || (it && eng_word_is(z, first, "the"));
}

/* "condemned the raid and Oman closed its border", "praised Chad and Oman left": a thing does
 * nothing together with somebody, and who is praised says nothing, so it is the object, and he
 * begins the next clause. */
static bool has_object(const eng_analysis *z, size_t verb) {
    static const char *const no_object[] = {"say",     "think", "believe", "hope",      "insist",
                                            "argue",   "boast", "guess",   "suppose",   "reckon",
                                            "contend", "hint",  "wonder",  "speculate", NULL};
    static const char *const of_party[] = {
        "condemn", "criticise", "criticize", "denounce", "praise", "welcome",   "reject",
        "accept",  "blast",     "slam",      "hail",     "rebuke", "recognise", "recognize",
        "defend",  "dismiss",   "blame",     "lambast",  "urge",   "accuse",    NULL};
    uint32_t lemma = z->chunks[z->shape_chunk[verb]].lemma;
    size_t head, who, i = past_phrase(z, verb + 1, &head);
    if (i == verb + 1 || kind_at(z, head) != 'N') return false;
    bool thing = eng_token_of(z, z->chunks[z->shape_chunk[head]].head)->cls == 'n' &&
                 !is_agent(z, head) && !eng_lemma_among(z, lemma, no_object);
    while (eng_is_in("ft", kind_at(z, i))) { /* on Iran, on Monday */
        size_t after = kind_at(z, i + 1) == 'T' ? i + 2 : past_phrase(z, i + 1, &who);
        if (after == i + 1) return false;
        i = after;
    }
    if (kind_at(z, i) != 'c') return false;
    size_t then = past_phrase(z, i + 1, &who);
    if (then == i + 1 || !is_agent(z, who)) return false;
    return kind_at(z, then) == 'Y' && kind_at(z, then + 1) != 'b' &&
           (thing || eng_lemma_among(z, lemma, of_party));
}

/* "said Iran and Oman had left": these verbs have no party as their object, so both did it. */
static bool says_of_two(const eng_analysis *z, size_t verb) {
    static const char *const says[] = {
        "say",  "claim",   "believe",  "think",    "insist",  "argue", "allege",  "assert",
        "add",  "note",    "announce", "reckon",   "contend", "admit", "suggest", "predict",
        "hope", "confirm", "reveal",   "conclude", "boast",   NULL};
    size_t head, who, i = past_phrase(z, verb + 1, &head);
    if (i == verb + 1 || kind_at(z, i) != 'c' || !is_agent(z, head)) return false;
    size_t then = past_phrase(z, i + 1, &who);
    if (then == i + 1 || !is_agent(z, who) || kind_at(z, who) == 'i') return false;
    while (kind_at(z, then) == 'T')
        then++;
    return eng_is_in("FR", kind_at(z, then)) &&
           eng_lemma_among(z, z->chunks[z->shape_chunk[verb]].lemma, says);
}

void eng_mark_sayings(eng_analysis *z, size_t from) {
    for (size_t i = from; i + 3 < z->shape.size; i++) {
        uint8_t kind = (uint8_t)z->shape.data[i];
        if (!eng_is_in("RVQ", kind)) continue;
        if (calls_names(z, i) || has_object(z, i)) {
            z->shape.data[i] = kind == 'R' ? 'F' : kind == 'V' ? 'I' : 'G';
        } else if (says_of_two(z, i)) {
            size_t rest = z->shape.size - ++i;
            memmove(z->shape.data + i + 1, z->shape.data + i, rest);
            memmove(z->shape_chunk + i + 1, z->shape_chunk + i, rest * sizeof *z->shape_chunk);
            z->shape.data[i] = 'h'; /* shape_chunk: the subject, which the clause begins with */
            z->shape.size++;
        }
    }
}
