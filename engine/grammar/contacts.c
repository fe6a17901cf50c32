#include "grammar/contacts.h"

#include <string.h>

#include "base/charset.h"
#include "grammar/clauses_internal.h"
#include "grammar/resolve_internal.h"
#include "grammar/unlisted.h"
#include "grammar/word_id.h"

static uint8_t class_at(const eng_analysis *z, uint32_t token, uint32_t last) {
    return token < last ? z->article->tokens[token].cls : '\n';
}

/* Past words such as "last year", "on Monday" is not one of them. */
static uint32_t past_time(const eng_analysis *z, uint32_t token, uint32_t last) {
    uint32_t end = token;
    while (eng_is_in("rdaq", class_at(z, end, last)))
        end++;
    if (class_at(z, end, last) != 'T') return token;
    while (class_at(z, end, last) == 'T')
        end++;
    return end;
}

/* Whether a verb with a subject in front of it follows in the same clause. */
static bool has_verb(const eng_analysis *z, uint32_t token, uint32_t last) {
    for (; token < last; token++) {
        uint8_t cls = class_at(z, token, last);
        if (cls == 'S' && past_time(z, token + 1, last) > token + 1) continue; /* since June */
        if (!eng_is_in("dpaAnNEeqisTobftrmMHIKzxy", cls)) return false;
        if (eng_is_in("MHIKzx", cls)) return true;
        /* "in talks held in Rome" has no other verb */
        if (cls == 'y' && !eng_is_in("fbot,.\n", class_at(z, token + 1, last))) return true;
    }
    return false;
}

bool eng_lacks_object(const eng_analysis *z, uint32_t token, bool *verb_follows) {
    uint32_t last =
        (uint32_t)z->article->sentences[eng_article_sentence_at(z->article, token)].last;
    bool be = false, helped = false;
    *verb_follows = false;
    for (; eng_is_in("rXMHIK", class_at(z, token, last)); token++) {
        be = class_at(z, token, last) == 'I';
        helped |= eng_is_in("MHIK", class_at(z, token, last));
    }
    uint8_t cls = class_at(z, token, last);
    bool verb_here = helped ? eng_is_in("vxyug", cls) : eng_is_in("vzxy", cls);
    if (!verb_here || (be && eng_is_in("uy", cls))) return false;
    uint32_t verb = z->article->tokens[token++].lemma;
    while (class_at(z, token, last) == 'l')
        token++;
    token = past_time(z, token, last);
    cls = class_at(z, token, last);
    unsigned asks = ENG_VERB_OBJECT; /* "the states it invited to join" */
    unsigned tags = verb ? z->lexicon->lemmas[verb].verb_tags : 0;
    if (cls == 't' && (tags & (asks | ENG_VERB_SUBJECT)) == asks) return true;
    static const char *const means[] = {"need", "use", "require", NULL}; /* it needs to win */
    if (cls == 't' && eng_lemma_among(z, verb, means)) return true;
    if (eng_is_in("dpaAnNEeqisthmwg<>@", cls) || (cls == 'b' && !helped)) return false;
    *verb_follows = has_verb(z, token, last);
    return *verb_follows || (eng_senses(z, verb) & ENG_SENSE_DIRECT);
}

bool eng_some_people(const eng_analysis *z, uint32_t first, uint32_t head) {
    const eng_token *t = z->article->tokens;
    bool some = false;
    for (uint32_t i = first; i < head; i++)
        some |= t[i].cls == 'q';
    return some && t[head].mention >= 0 && eng_is_in("snh", z->article->text[t[head].end - 1]);
}

uint32_t eng_past_names(const eng_analysis *z, uint32_t token) {
    const eng_article *a = z->article;
    uint32_t last = (uint32_t)a->sentences[eng_article_sentence_at(a, token)].last, end = token;
    for (bool joined = false; !joined;) {
        uint32_t next = end;
        if (class_at(z, next, last) == ',') next++;
        joined = class_at(z, next, last) == 'c';
        next += joined;
        if (next == end) break;
        if (class_at(z, next, last) == 'd') next++;
        int32_t m = next < last ? a->tokens[next].mention : -1;
        if (m < 0 || a->mentions[m].first != next) break;
        end = a->mentions[m].last;
        if (joined) return end;
    }
    return token;
}

/* "told officials it rejected the plan", "gave the rebels the town": two noun phrases that the verb
 * before them has. */
static bool has_both(const eng_analysis *z, size_t noun) {
    uint8_t before = noun > 0 ? (uint8_t)z->shape.data[noun - 1] : '\n';
    if (!eng_is_in("FRYIVGQ", before)) return false;
    unsigned hearer =
        ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_COUNTRY | ENG_NOUN_ALLIANCE | ENG_NOUN_TITLE;
    const eng_chunk *c = &z->chunks[z->shape_chunk[noun]];
    return c->lemma != 0 && (z->lexicon->lemmas[c->lemma].noun_tags & hearer);
}

/* "In a statement Iran denied it": what stands in front of the clause's subject. */
static bool in_front(const eng_analysis *z, size_t noun) {
    while (noun > 1 && z->shape.data[noun - 1] == 'o' && eng_is_in("NO", z->shape.data[noun - 2]))
        noun -= 2;
    return noun > 0 && eng_is_in("tobfS", z->shape.data[noun - 1]) &&
           (noun == 1 || eng_is_in("\n,c", z->shape.data[noun - 2]));
}

/* Whether a contact clause begins behind the noun phrase at a place of the shape. */
static bool begins_contact(const eng_analysis *z, size_t noun) {
    const char *shape = z->shape.data;
    if (shape[noun] != 'N' || !eng_is_in("Ni", shape[noun + 1])) return false;
    const eng_chunk *c = &z->chunks[z->shape_chunk[noun]];
    const eng_chunk *subject = &z->chunks[z->shape_chunk[noun + 1]];
    const eng_token *first = &z->article->tokens[subject->first];
    uint32_t list = z->article->tokens[subject->head].mention >= 0
                        ? eng_past_names(z, subject->last)
                        : subject->last;
    if (c->last != subject->first ||
        !(z->article->tokens[c->head].cls == 'n' || eng_some_people(z, c->first, c->head)))
        return false;
    if (first->mention < 0 && !eng_is_in("idpN", first->cls)) return false;
    size_t verb = noun + 2;
    while (verb < z->shape.size && z->chunks[z->shape_chunk[verb]].first < list)
        verb++;
    while (verb < z->shape.size && shape[verb] == 'T')
        verb++;
    bool follows;
    if (verb == z->shape.size || !eng_is_in("FRY", shape[verb]) || has_both(z, noun) ||
        !eng_lacks_object(z, z->chunks[z->shape_chunk[verb]].first, &follows))
        return false;
    return follows || !in_front(z, noun);
}

/* "in a statement", "on Telegram", "to the UN", "a news conference": where, or to whom, something
 * is said. */
static bool is_channel(const eng_analysis *z, size_t noun) {
    static const char *const media[] = {"television", "tv",    "radio",   "website",
                                        "facebook",   "media", "hearing", NULL};
    const eng_chunk *c = &z->chunks[z->shape_chunk[noun]];
    int32_t mention = z->article->tokens[c->head].mention;
    bool to = z->shape.data[noun - 1] == 't', on = z->shape.data[noun - 1] == 'f';
    unsigned tags = ENG_NOUN_MEETING | (on ? ENG_NOUN_STATEMENT : 0);
    if (!on) tags |= ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_TITLE;
    if (to || mention >= 0) {
        unsigned entity = mention >= 0 ? z->article->mentions[mention].entity : 0;
        return to || (on && eng_entity_of(z, entity)->kind == ENG_KIND_COMPANY);
    }
    bool name =
        on && c->last == c->first + 1 && (z->article->tokens[c->first].shape & ENG_SHAPE_CAPITAL);
    return name || (c->lemma != 0 && ((z->lexicon->lemmas[c->lemma].noun_tags & tags) ||
                                      eng_lemma_among(z, c->lemma, media)));
}

/* "said in a statement on Monday Iran had left": whether what is said begins, without a "that",
 * behind the noun phrase or time at a place of the shape. */
static bool begins_said(const eng_analysis *z, size_t place) {
    const char *shape = z->shape.data;
    size_t i = place;
    bool channel = false;
    if (!eng_is_in("NT", shape[place]) || !eng_is_in("Ni", shape[place + 1])) return false;
    while (i > 1 && (shape[i] == 'T' || (shape[i] == 'N' && is_channel(z, i)))) {
        channel |= shape[i] != 'T';
        i -= 1 + (size_t)eng_is_in("ftS", shape[i - 1]);
    }
    if (!channel || !eng_is_in("RVQ", shape[i])) return false;
    const eng_chunk *subject = &z->chunks[z->shape_chunk[place + 1]];
    const eng_token *first = &z->article->tokens[subject->first];
    if ((first->shape & ENG_SHAPE_CAPITAL) && eng_is_in("@dp", first->cls))
        return false; /* a headline runs on into its text: "says in rare speech The man" */
    uint32_t list = z->article->tokens[subject->head].mention >= 0
                        ? eng_past_names(z, subject->last)
                        : subject->last;
    size_t verb = place + 2;
    while (verb < z->shape.size && z->chunks[z->shape_chunk[verb]].first < list)
        verb++;
    while (verb < z->shape.size && shape[verb] == 'T')
        verb++;
    return verb < z->shape.size && eng_is_in("FRY", shape[verb]);
}

void eng_mark_contacts(eng_analysis *z, size_t from) {
    for (size_t i = from; i + 2 < z->shape.size; i++) {
        bool said = begins_said(z, i);
        if (!said && !begins_contact(z, i)) continue;
        size_t rest = z->shape.size - ++i;
        memmove(z->shape.data + i + 1, z->shape.data + i, rest);
        memmove(z->shape_chunk + i + 1, z->shape_chunk + i, rest * sizeof *z->shape_chunk);
        z->shape.data[i] = said ? 'h' : 'w'; /* shape_chunk: the subject, which the clause begins
                                                with */
        z->shape.size++;
    }
}
