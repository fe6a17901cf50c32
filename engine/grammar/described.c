/* described.c: whom a phrase stands for with what stands behind it: those it adds ("including
 * France"), what he is ("Musa Olak, the minister,"), whom it lists. */
#include <string.h>

#include "grammar/home.h"
#include "grammar/memo.h"
#include "grammar/named.h"
#include "grammar/resolve_internal.h"
#include "grammar/clauses_internal.h"
#include "grammar/unlisted.h"
#include "grammar/word_id.h"

void eng_resolve_apposed(const eng_analysis *z, eng_phrase phrase, eng_referents *out, int depth) {
    uint32_t i = phrase.last + 1;
    if (phrase.last <= phrase.first || i >= z->chunk_count || z->chunks[i - 1].kind != ',') return;
    const eng_chunk *named = &z->chunks[phrase.last - 1], *c = &z->chunks[i];
    bool who = z->chunks[i].kind == 'w' && i + 2 < z->chunk_count &&
               (z->chunks[i + 1].verb & ENG_VG_COPULA) && !(z->chunks[i + 1].verb & ENG_VG_NEGATED);
    if (who) c = &z->chunks[i += 2]; /* ", who is Iran's minister," */
    if (z->chunks[i].kind == 'O' && i + 1 < z->chunk_count) c = &z->chunks[++i];
    bool name = named->kind == 'N' && eng_token_of(z, named->head)->cls == 'N';
    /* "Alan Gross, a US contractor": a surname that is a word */
    if (named->kind == 'N' && named->head > named->first)
        name |= (eng_token_of(z, named->head)->shape & eng_token_of(z, named->head - 1)->shape &
                 ENG_SHAPE_CAPITAL) != 0;
    /* "the general, the head of Iran's navy, ..." */
    name |= named->kind == 'N' && (eng_noun_tags(z, named->lemma) & ENG_NOUN_TITLE) &&
            eng_word_is(z, named->first, "the");
    bool office = c->kind == 'N' && c->sentence == named->sentence &&
                  (eng_noun_tags(z, c->lemma) & (ENG_NOUN_PERSON | ENG_NOUN_TITLE));
    /* "Alan Gross, an American, ..." */
    int32_t people = c->kind == 'N' && c->sentence == named->sentence && c->head > c->first &&
                             eng_is_a(z, c->first)
                         ? eng_token_of(z, c->head)->mention
                         : -1;
    office |=
        people >= 0 &&
        eng_names_entity(z->names, z->article->mentions[people].entity)->kind == ENG_KIND_STATE;
    if (name && office) eng_resolve_chunk(z, i, out, depth);
    /* "its neighbour, Jordan, ..." */
    bool other = named->kind == 'N' && (eng_senses(z, named->lemma) & ENG_SENSE_OTHER);
    /* "one of these groups, Hamas, ..." */
    other |= eng_word_is(z, z->chunks[phrase.first].head, "one") && phrase.last > phrase.first + 1;
    /* "the capital, Sanaa, ..." */
    other |= named->kind == 'N' && (eng_noun_tags(z, named->lemma) & ENG_NOUN_PLACE) != 0;
    bool singular = c->kind == 'N' && c->sentence == named->sentence && eng_list_end(z, i) == i + 1;
    int32_t mention = singular ? eng_token_of(z, c->head)->mention : -1;
    /* "a security pact, AUKUS" */
    unsigned pacts = ENG_SENSE_FOUNDED | ENG_SENSE_TREATY | ENG_SENSE_BOND | ENG_SENSE_BODY;
    bool pact = named->kind == 'N' && (eng_senses(z, named->lemma) & pacts) && mention >= 0 &&
                eng_is_pact(z, z->article->mentions[mention].entity);
    /* "the group's leader, Hassan Nasrallah, ..." */
    bool person = named->kind == 'N' && mention >= 0 &&
                  (eng_noun_tags(z, named->lemma) & (ENG_NOUN_PERSON | ENG_NOUN_TITLE)) &&
                  !eng_plural_phrase(z, phrase) &&
                  z->article->mentions[mention].person != ENG_NO_ENTITY;
    if ((other || pact || person) && mention >= 0) eng_resolve_chunk(z, i, out, depth);
}

/* "a partnership called AUKUS", "a bloc known as ASEAN" */
static void called(const eng_analysis *z, eng_phrase phrase, eng_referents *out, int depth) {
    static const char *const verbs[] = {"call", "dub", "name", "know", NULL};
    uint32_t i = phrase.last;
    if (i <= phrase.first || i + 1 >= z->chunk_count || z->chunks[i].kind != 'P') return;
    const eng_chunk *thing = &z->chunks[i - 1];
    bool pact = thing->kind == 'N' && (eng_noun_tags(z, thing->lemma) & ENG_NOUN_ALLIANCE);
    if (!pact || !eng_lemma_among(z, z->chunks[i].lemma, verbs)) return;
    if (z->chunks[i + 1].kind != 'N' && i + 2 < z->chunk_count) i++; /* known as */
    const eng_chunk *name = &z->chunks[i + 1];
    int32_t m = name->kind == 'N' && name->sentence == thing->sentence
                    ? eng_token_of(z, name->head)->mention
                    : -1;
    if (m >= 0 && eng_is_pact(z, z->article->mentions[m].entity))
        eng_resolve_chunk(z, i + 1, out, depth);
}

/* "in Rafah, and we have not": a clause begins. */
static bool nominative(const eng_analysis *z, uint32_t chunk) {
    static const char *const words[] = {"we", "they", "he", "she", "i", NULL};
    for (int i = 0; words[i] != NULL; i++)
        if (eng_word_is(z, z->chunks[chunk].head, words[i])) return true;
    return false;
}

/* "the kingdoms Spain and Chad": a name of which a plural right before it says what it is is one of
 * several. */
static bool one_of_named(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    int32_t m = eng_token_of(z, c->head)->mention;
    uint32_t name = m >= 0 ? z->article->mentions[m].first : c->first;
    const eng_token *what = name > c->first ? eng_token_of(z, name - 1) : NULL;
    return what != NULL && what->cls == 'n' && what->word != ENG_NO_WORD &&
           (z->lexicon->words[what->word].can & ENG_IS_PLURAL) &&
           (eng_noun_tags(z, what->lemma) & ENG_NOUN_COUNTRY);
}

/* "Japan and Korea and Fiji": one more name after the one that "and" joined. */
static bool and_another(const eng_analysis *z, uint32_t i) {
    uint32_t sentence = z->chunks[i].sentence;
    if (i + 2 >= z->chunk_count || z->chunks[i + 1].kind != 'c' || z->chunks[i + 2].kind != 'N')
        return false;
    if (z->chunks[i + 2].sentence != sentence || eng_token_of(z, z->chunks[i].head)->mention < 0)
        return false;
    if (one_of_named(z, i)) return true;
    bool verb = i + 3 < z->chunk_count && z->chunks[i + 3].sentence == sentence &&
                strchr("FYR", z->chunks[i + 3].kind);
    return !verb && eng_token_of(z, z->chunks[i + 2].head)->mention >= 0;
}

/* "to the Gulf and Britain ordered": the chunk begins a clause of its own. */
static bool acts(const eng_analysis *z, uint32_t chunk) {
    size_t end, i = eng_sentence_clauses(z, z->chunks[chunk].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        if (c->own_subject && c->subject.first == chunk && c->kind == ENG_CLAUSE_MAIN) return true;
    }
    return false;
}

static bool kind_at(const eng_analysis *z, uint32_t chunk, uint32_t sentence, const char *kinds) {
    return chunk < z->chunk_count && z->chunks[chunk].sentence == sentence &&
           strchr(kinds, z->chunks[chunk].kind) != NULL;
}

/* "between the leaders of", "talks among": whether the list that begins at the chunk stands behind
 * such a word. */
static bool behind_between(const eng_analysis *z, uint32_t first) {
    while (first > 0 && z->chunks[first - 1].kind == 'O')
        first--;
    return first > 0 && z->chunks[first - 1].kind == 'f' &&
           (eng_word_is(z, z->chunks[first - 1].first, "between") ||
            eng_word_is(z, z->chunks[first - 1].first, "among"));
}

/* The noun phrase at a chunk, behind its owners where these may stand: "Oman's king". */
static uint32_t member_at(const eng_analysis *z, uint32_t chunk, uint32_t sentence, bool owned) {
    while (owned && kind_at(z, chunk, sentence, "O"))
        chunk++;
    return chunk;
}

/* "between Oman and Chad, Mali, Togo": where further names end that no "and" joins, two or more. */
static uint32_t bare_names(const eng_analysis *z, uint32_t end) {
    uint32_t i = end, sentence = z->chunks[end - 1].sentence;
    while (kind_at(z, i, sentence, ",") && kind_at(z, i + 1, sentence, "N") &&
           eng_token_of(z, z->chunks[i + 1].head)->mention >= 0)
        i += 2;
    return i >= end + 4 ? i : end;
}

/* Whether the chunk is the name of a state and nothing else. */
static bool is_state(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    int32_t m = c->kind == 'N' ? eng_token_of(z, c->head)->mention : -1;
    uint32_t first = c->first + (z->article->tokens[c->first].cls == 'd'); /* the Comoros */
    return m >= 0 && z->article->mentions[m].first <= first &&
           z->article->mentions[m].person == ENG_NO_ENTITY &&
           eng_entity_of(z, z->article->mentions[m].entity)->kind == ENG_KIND_STATE;
}

/* The entity of a member of a list at a chunk that is a name and nothing else: a state, a bloc, or
 * whom a person acts for; ENG_NO_ENTITY where it is none. */
static uint32_t member(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    int32_t m = c->kind == 'N' ? eng_token_of(z, c->head)->mention : -1;
    if (m < 0) return ENG_NO_ENTITY;
    const eng_mention *name = &z->article->mentions[m];
    eng_kind kind = eng_entity_of(z, name->entity)->kind;
    uint32_t first = c->first + (z->article->tokens[c->first].cls == 'd');
    bool bloc = (kind == ENG_KIND_ORGANISATION || kind == ENG_KIND_ALLIANCE) &&
                name->first <= first && name->role == ENG_ACTOR;
    bool person = name->person != ENG_NO_ENTITY && name->last == c->last;
    return is_state(z, chunk) || bloc || person ? name->entity : ENG_NO_ENTITY;
}

/* Whether a chunk is somebody's own name, perhaps of one whom nobody knows. */
static bool is_person(const eng_analysis *z, uint32_t chunk) {
    const eng_token *name = eng_token_of(z, z->chunks[chunk].head);
    if (name->mention < 0) return name->cls == 'N';
    return z->article->mentions[name->mention].person != ENG_NO_ENTITY;
}

/* The chunk behind a member of a list, "Chad", "NATO", "President Duda of Poland", that stands for
 * another than the one before; the chunk itself where there is none. */
static uint32_t behind_member(const eng_analysis *z, uint32_t chunk, uint32_t sentence,
                              uint32_t *before) {
    uint32_t end = chunk, who;
    if (!kind_at(z, chunk, sentence, "N")) return chunk;
    bool of = kind_at(z, chunk + 1, sentence, "o") && kind_at(z, chunk + 2, sentence, "N") &&
              is_state(z, chunk + 2);
    who = member(z, chunk);
    if (of && is_person(z, chunk)) {
        who = member(z, chunk + 2);
        end += 2;
    }
    if (who == ENG_NO_ENTITY || who == *before) return chunk;
    *before = who;
    return end + 1;
}

/* "from Peru, Chile, Mali about it", "with the EU, the UN, NATO": a list of three names or more
 * needs no "and". Its rest, or none; "after raids on Peru, Chile, Mali left" is no list. */
static eng_phrase unjoined(const eng_analysis *z, eng_phrase phrase) {
    if (phrase.last <= phrase.first) return (eng_phrase){0, 0};
    uint32_t sentence = z->chunks[phrase.first].sentence, i = phrase.last;
    uint32_t names = 0, before = member(z, phrase.last - 1);
    if (before == ENG_NO_ENTITY) return (eng_phrase){0, 0};
    for (uint32_t end = i; kind_at(z, i, sentence, ","); i = end, names++) {
        end = behind_member(z, i + 1, sentence, &before);
        if (end == i + 1) break;
    }
    bool ends = !kind_at(z, i, sentence, "FRYPIVGQ,c");
    return ends && names > 1 ? (eng_phrase){phrase.last + 1, i} : (eng_phrase){0, 0};
}

uint32_t eng_pairs_end(const eng_analysis *z, uint32_t end) {
    uint32_t i = end, sentence = z->chunks[end - 1].sentence;
    while (i < z->chunk_count) {
        uint32_t next = i + kind_at(z, i, sentence, ",");
        next += kind_at(z, next, sentence, "c");
        if (next == i || next >= z->chunk_count || !is_state(z, next)) break;
        bool pair = kind_at(z, next + 1, sentence, "c") && kind_at(z, next + 2, sentence, "N") &&
                    is_state(z, next + 2);
        bool single = next == i + 1 && kind_at(z, i, sentence, "c");
        uint32_t last = pair ? next + 3 : next + 1;
        if (!(pair || single) || kind_at(z, last, sentence, "FRYVT")) break;
        i = last;
    }
    return i;
}

/* "and, of course, Iran", "and, since May, Iran": the chunk behind the aside after "and", or the
 * one right behind "and" where none is. */
static uint32_t behind_and(const eng_analysis *z, uint32_t link, uint32_t sentence) {
    uint32_t i = link + 1;
    if (!kind_at(z, i, sentence, ",")) return i;
    for (i++; kind_at(z, i, sentence, "tobfSTNa");)
        i++;
    return kind_at(z, i, sentence, ",") ? i + 1 : link + 1;
}

/* Where the list ends that begins at a chunk. `owned`: its members may have owners; `between`: it
 * has two ends, so that the names behind a comma are none of another clause. */
static uint32_t list_from(const eng_analysis *z, uint32_t first, bool owned, bool between) {
    uint32_t sentence = z->chunks[first].sentence;
    uint32_t head = member_at(z, first, sentence, owned), i = head;
    while (i + 2 < z->chunk_count && z->chunks[i + 2].sentence == sentence) {
        if (kind_at(z, i + 1, sentence, "(") && kind_at(z, i + 2, sentence, "N") &&
            kind_at(z, i + 3, sentence, ")") && kind_at(z, i + 4, sentence, ",c") &&
            kind_at(z, i + 5, sentence, "Nc"))
            i += 3; /* the Republic of Korea (ROK), and */
        bool comma = z->chunks[i + 1].kind == ',', joins = z->chunks[i + 1].kind == 'c';
        if (comma && z->chunks[i + 2].kind == 'c') {
            uint32_t k = i + 4; /* "to the French president, and Oman (and Chad) left" */
            while (kind_at(z, k, sentence, "c") && kind_at(z, k + 1, sentence, "N"))
                k += 2;
            if (kind_at(z, k, sentence, "FRY") && !between) break;
            i++;
            continue;
        }
        /* the army of Sudan and the rebels; President Olak of Chad */
        bool of = z->chunks[i + 1].kind == 'o' && z->chunks[i + 2].kind == 'N';
        if (of && (i == head || (is_person(z, i) && is_state(z, i + 2)))) {
            i += 2;
            continue;
        }
        uint32_t behind = joins ? behind_and(z, i + 1, sentence) : i + 2;
        uint32_t next = member_at(z, behind, sentence, owned);
        if (!(comma || joins) || !kind_at(z, next, sentence, "N") || nominative(z, next)) break;
        /* "after the raid on Chad, Oman and Iran left" */
        if ((comma || i == head) && !between && acts(z, behind)) break;
        i = next;
        bool lands = (eng_noun_tags(z, z->chunks[i].lemma) & ENG_NOUN_COUNTRY) ||
                     z->chunks[i].lemma == eng_word_id(z, "government");
        bool states = lands && kind_at(z, i + 1, sentence, "o") && kind_at(z, i + 2, sentence, "N");
        if (joins && states)
            return list_from(z, i + 2, owned, between); /* Oman and the states of */
        if (joins && !and_another(z, i))
            return between ? bare_names(z, eng_pairs_end(z, i + 1)) : i + 1;
    }
    /* commas without "and" part clauses, not the members of a list, but for three states or more */
    uint32_t whom = ENG_NO_ENTITY, end = behind_member(z, head, z->chunks[head].sentence, &whom);
    eng_phrase rest = unjoined(z, (eng_phrase){head, end > head ? end : head + 1});
    return rest.last > rest.first ? rest.last : head + 1;
}

static uint32_t list_end(const eng_analysis *z, uint32_t first, bool owned) {
    bool between = behind_between(z, first); /* Oman's king and Iran's */
    return list_from(z, first, owned || between, between);
}

uint32_t eng_list_end(const eng_analysis *z, uint32_t first) {
    return list_end(z, first, false);
}

/* ", joined by Oman", ", in a joint letter with Oman", and where the phrase names nobody "(Iran and
 * Oman)": the chunk before those that it is joined by, UINT32_MAX where there are none. `i` is the
 * chunk after the phrase. */
static uint32_t before_others(const eng_analysis *z, uint32_t i, uint32_t sentence, bool open) {
    static const char *const with[] = {"join", "accompany", NULL};
    if (open && kind_at(z, i, sentence, "(") && kind_at(z, i + 1, sentence, "N") &&
        eng_list_end(z, i + 1) > i + 2)
        return i;
    if (kind_at(z, i, sentence, ",")) i++;
    if (kind_at(z, i, sentence, "YP") && kind_at(z, i + 1, sentence, "b") &&
        kind_at(z, i + 2, sentence, "N"))
        for (int k = 0; with[k] != NULL; k++)
            if (z->chunks[i].lemma == eng_lexicon_lemma(z->lexicon, with[k], strlen(with[k])))
                return i + 1;
    bool joint = false;
    if (kind_at(z, i, sentence, "f") && kind_at(z, i + 1, sentence, "N") &&
        kind_at(z, i + 2, sentence, "f") && kind_at(z, i + 3, sentence, "N"))
        for (uint32_t k = z->chunks[i + 1].first; k < z->chunks[i + 1].head; k++)
            joint |= eng_word_is(z, k, "joint");
    return joint && eng_word_is(z, z->chunks[i + 2].first, "with") ? i + 2 : UINT32_MAX;
}

/* "among them Oman and Chad", "Oman and Chad among them": the list at a chunk, or none. */
static eng_phrase among_them(const eng_analysis *z, uint32_t i, uint32_t sentence) {
    bool ahead = kind_at(z, i, sentence, "f") && kind_at(z, i + 1, sentence, "N");
    uint32_t first = ahead ? i + 2 : i;
    if (!kind_at(z, first, sentence, "NO")) return (eng_phrase){0, 0};
    uint32_t last = list_end(z, first, true), among = ahead ? i : last;
    bool them = kind_at(z, among, sentence, "f") && kind_at(z, among + 1, sentence, "N") &&
                eng_word_is(z, z->chunks[among].first, "among") &&
                eng_word_is(z, z->chunks[among + 1].head, "them");
    return them ? (eng_phrase){first, last} : (eng_phrase){0, 0};
}

/* "Several states left, including France and Italy", "..., France and Italy among them" */
static void trailing(const eng_analysis *z, eng_phrase subject, eng_referents *out, int depth) {
    uint32_t including = eng_lexicon_lemma(z->lexicon, "including", 9);
    size_t end, i = eng_sentence_clauses(z, z->chunks[subject.first].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        bool own = c->own_subject && c->subject.first == subject.first;
        for (uint32_t k = 0; own && k < c->argument_count; k++)
            if (c->arguments[k].preposition == including &&
                z->chunks[c->arguments[k].phrase.first - 2].kind == ',')
                eng_resolve_phrase(z, c->arguments[k].phrase, out, depth + 1);
        for (uint32_t k = c->verb + 1; own && out->count == 0 && k < c->last + 1; k++) {
            eng_phrase list = {0, 0};
            if (kind_at(z, k, c->sentence, ",")) list = among_them(z, k + 1, c->sentence);
            if (eng_has_phrase(list)) eng_resolve_phrase(z, list, out, depth + 1);
        }
    }
}

/* "members of the Union such as Oman": the members that are named did it, and not the body. But in
 * "Union states, including Chad," all of it did. */
static void drop_body(const eng_analysis *z, const eng_chunk *noun, const eng_referents *named,
                      eng_referents *out) {
    if (out->count != 1 || named->count == 0 || eng_token_of(z, noun->head)->mention >= 0) return;
    static const char *const members[] = {"member", "country", "state", "nation", NULL};
    if (!eng_lemma_among(z, noun->lemma, members)) return;
    const eng_entity *body = eng_entity_of(z, out->list[0].entity);
    if (body->kind != ENG_KIND_ALLIANCE && body->kind != ENG_KIND_ORGANISATION) return;
    for (size_t i = 0; i < named->count; i++)
        if (!eng_names_is_member(z->names, body, named->list[i].entity, (eng_date){0})) return;
    out->count = 0;
}

/* "Egypt, with Oman and the EU, has condemned it": whether those from a chunk on, all of them
 * named, stand between the subject and its verb. */
static bool acts_beside(const eng_analysis *z, uint32_t first) {
    uint32_t end = eng_list_end(z, first), sentence = z->chunks[first].sentence;
    if (!kind_at(z, end, sentence, ",") || !kind_at(z, end + 1, sentence, "FYRV")) return false;
    for (uint32_t i = first; i < end; i++)
        if (z->chunks[i].kind == 'N' ? eng_token_of(z, z->chunks[i].head)->mention < 0
                                     : strchr(",c", z->chunks[i].kind) == NULL)
            return false;
    return true;
}

/* "several states, including France and Italy", "states such as France", "Egypt, along with
 * Jordan": those that the preposition adds. */
static void added(const eng_analysis *z, eng_phrase phrase, eng_referents *out, int depth) {
    uint32_t i = phrase.last;
    if (phrase.last <= phrase.first) return;
    const eng_chunk *head = &z->chunks[phrase.last - 1];
    unsigned party = ENG_NOUN_COUNTRY | ENG_NOUN_GROUP | ENG_NOUN_PERSON | ENG_NOUN_ALLIANCE |
                     ENG_NOUN_TITLE | ENG_NOUN_PLACE;
    bool named = eng_token_of(z, head->head)->mention >= 0;
    bool some = strchr("iq", eng_token_of(z, head->head)->cls) != NULL; /* seven others, dozens */
    if (!named && !some && !(eng_noun_tags(z, head->lemma) & party)) return;
    if (out->count == 0 && !named) trailing(z, phrase, out, depth);
    uint32_t others = before_others(z, i, head->sentence, out->count == 0 && !named);
    if (others != UINT32_MAX) {
        eng_phrase more = {others + 1, eng_list_end(z, others + 1)};
        eng_resolve_phrase(z, more, out, depth + 1);
        return;
    }
    if (i < z->chunk_count && z->chunks[i].kind == ',') i++;
    eng_phrase named_among = among_them(z, i, head->sentence);
    if (out->count == 0 && !named && i > phrase.last && eng_has_phrase(named_among)) {
        eng_resolve_phrase(z, named_among, out, depth + 1);
        return;
    }
    /* "ten states, which include Egypt and Oman," */
    bool which = out->count == 0 && !named && i > phrase.last &&
                 kind_at(z, i, head->sentence, "w") && kind_at(z, i + 1, head->sentence, "FY") &&
                 eng_lemma_is(z, z->chunks[i + 1].lemma, "include") &&
                 kind_at(z, i + 2, head->sentence, "N");
    if (which) {
        eng_resolve_phrase(z, (eng_phrase){i + 2, list_end(z, i + 2, true)}, out, depth + 1);
        return;
    }
    if (!kind_at(z, i, head->sentence, "f") || !kind_at(z, i + 1, head->sentence, "NO")) return;
    if (z->chunks[i + 1].kind == 'O') { /* "including Egypt's Sisi", not "including its borders" */
        uint32_t who = member_at(z, i + 1, head->sentence, true);
        if (!kind_at(z, who, head->sentence, "N") ||
            eng_token_of(z, z->chunks[who].head)->mention < 0)
            return;
    }
    uint32_t word = z->chunks[i].first, before = word - (word > 0);
    if (named && i > phrase.last && eng_word_is(z, word, "with") && acts_beside(z, i + 1)) {
        eng_resolve_phrase(z, (eng_phrase){i + 1, list_end(z, i + 1, true)}, out, depth + 1);
        return;
    }
    /* "with Oman and bodies like the IMF" */
    bool plural = phrase.last > phrase.first + 1 && head[-1].kind == 'c' &&
                  eng_plural_phrase(z, (eng_phrase){phrase.last - 1, phrase.last});
    bool adds = eng_word_is(z, word, "including") || eng_word_is(z, word, "alongside") ||
                (eng_word_is(z, word, "as") && eng_word_is(z, before, "such")) ||
                (eng_word_is(z, word, "with") &&
                 (eng_word_is(z, before, "along") || eng_word_is(z, before, "together"))) ||
                (!named && (out->count == 0 || plural) && eng_word_is(z, word, "like"));
    if (!adds) return;
    eng_referents more = eng_nobody();
    eng_resolve_phrase(z, (eng_phrase){i + 1, list_end(z, i + 1, true)}, &more, depth + 1);
    if (eng_word_is(z, word, "as")) drop_body(z, &z->chunks[phrase.first], &more, out);
    for (size_t k = 0; k < more.count; k++)
        eng_add_referent(out, more.list[k]);
}

/* "The first state to sign was Oman", "The countries that signed include Oman and Chad": those whom
 * the clause of which the phrase is the subject says that they are. */
static void equated(const eng_analysis *z, eng_phrase phrase, eng_referents *out, int depth) {
    static const char *const is[] = {"be", "include", NULL};
    static const char *const who[] = {"country", "state", "nation", "member", "government", NULL};
    if (phrase.last <= phrase.first || depth >= ENG_RESOLVE_DEPTH_MAX) return;
    const eng_chunk *head = &z->chunks[phrase.first];
    if (eng_token_of(z, head->head)->mention >= 0 || !eng_lemma_among(z, head->lemma, who)) return;
    if (!eng_word_is(z, head->first, "the")) return;
    size_t end, i = eng_sentence_clauses(z, head->sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *c = &z->clauses[i];
        const eng_chunk *verb = &z->chunks[c->verb];
        bool own = c->own_subject && c->subject.first == phrase.first && c->verb > phrase.first &&
                   c->kind == ENG_CLAUSE_MAIN && !(verb->verb & (ENG_VG_NEGATED | ENG_VG_PASSIVE));
        if (!own || verb->modal || !eng_lemma_among(z, verb->lemma, is)) continue;
        /* something tells of them first: "that signed", "to sign" */
        if (c->verb <= phrase.last || !strchr("hwIVQGPY", z->chunks[phrase.last].kind)) return;
        eng_phrase names = eng_first_object(c);
        if (!eng_has_phrase(names) || names.first != c->verb + 1) return;
        const eng_token *name = eng_token_of(z, z->chunks[names.first].head);
        if (name->mention >= 0) eng_resolve_phrase(z, names, out, depth + 1);
    }
}

/* Whether a dash or a colon stands right before a chunk. */
static bool after_dash(const eng_analysis *z, uint32_t chunk) {
    uint32_t word = z->chunks[chunk].first;
    if (word == 0) return false;
    const char *mark = z->article->text + eng_token_of(z, word - 1)->start;
    return *mark == ':' || *mark == '-' || memcmp(mark, "\xe2\x80\x94", 3) == 0 ||
           memcmp(mark, "\xe2\x80\x93", 3) == 0;
}

/* "two states in the region: Oman and Iran", "its neighbours, Chad and Mali,": the names behind a
 * plural that nobody has been named for. */
static void listed(const eng_analysis *z, eng_phrase phrase, eng_referents *out, int depth) {
    if (phrase.last <= phrase.first || !eng_plural_phrase(z, phrase)) return;
    uint32_t i = phrase.last, sentence = z->chunks[phrase.first].sentence;
    const eng_chunk *head = &z->chunks[phrase.first];
    unsigned party = ENG_NOUN_COUNTRY | ENG_NOUN_GROUP | ENG_NOUN_PERSON | ENG_NOUN_TITLE;
    if (eng_token_of(z, head->head)->mention >= 0 || !(eng_noun_tags(z, head->lemma) & party))
        return;
    while (i + 2 < z->chunk_count && strchr("of", z->chunks[i].kind) &&
           z->chunks[i + 1].kind == 'N' && !after_dash(z, i + 1))
        i += 2; /* in the region */
    bool comma = i == phrase.last && i < z->chunk_count && z->chunks[i].kind == ',';
    bool marked = comma || (i < z->chunk_count && z->chunks[i].kind == ':');
    i += marked;
    if (i >= z->chunk_count || z->chunks[i].kind != 'N' || z->chunks[i].sentence != sentence ||
        !(marked || after_dash(z, i)))
        return;
    uint32_t last = eng_list_end(z, i), names = 0;
    for (uint32_t k = i; k < last; k++) {
        if (z->chunks[k].kind != 'N') continue;
        if (eng_token_of(z, z->chunks[k].head)->mention < 0) return;
        names++;
    }
    if (names > 1) eng_resolve_phrase(z, (eng_phrase){i, last}, out, depth + 1);
}

/* The colon behind which a sentence ends with names, from the chunk on; UINT32_MAX for none. */
static uint32_t last_colon(const eng_analysis *z, uint32_t chunk) {
    size_t end;
    eng_sentence_chunks(z, z->chunks[chunk].sentence, &end);
    while (chunk < end && z->chunks[chunk].kind != ':')
        chunk++;
    bool names =
        chunk + 1 < end && z->chunks[chunk + 1].kind == 'N' && eng_list_end(z, chunk + 1) == end;
    return names ? chunk : UINT32_MAX;
}

/* "three Omani allies: Peru, Chile and Mali", "three states left: Peru, Chile and Mali": as many
 * names behind a colon or a dash as the phrase counts are who it stands for. */
static bool counted(const eng_analysis *z, eng_phrase phrase, eng_referents *out, int depth) {
    uint32_t i = phrase.last, sentence = z->chunks[phrase.first].sentence;
    if (phrase.last != phrase.first + 1 || depth >= ENG_RESOLVE_DEPTH_MAX) return false;
    uint32_t number = eng_number_in(z, &z->chunks[phrase.first]);
    bool dash = kind_at(z, i, sentence, "N") && after_dash(z, i);
    uint32_t end = number < 2 || dash ? UINT32_MAX : last_colon(z, phrase.first);
    if (end != UINT32_MAX) i = end;
    bool colon = kind_at(z, i, sentence, ":");
    i += colon;
    const eng_chunk *head = &z->chunks[phrase.first];
    unsigned party = ENG_NOUN_COUNTRY | ENG_NOUN_GROUP | ENG_NOUN_PERSON | ENG_NOUN_TITLE;
    bool noun = eng_token_of(z, head->head)->cls == 'n' && /* no songs, but Soviet satellites */
                ((eng_noun_tags(z, head->lemma) & party) || eng_modifier(z, head) >= 0);
    if (number < 2 || !noun || !kind_at(z, i, sentence, "N") || !(colon || after_dash(z, i)))
        return false;
    eng_referents found = eng_nobody();
    eng_resolve_phrase(z, (eng_phrase){i, eng_list_end(z, i)}, &found, depth + 1);
    if (found.count != number) return false;
    *out = found;
    return true;
}

/* "with Ann Bell, an adviser to the French president, and Musa Olak, a Chadian minister": the next
 * member of a list whose members are described, behind the description of the phrase; an empty
 * phrase where there is none, or what follows is a clause. */
static eng_phrase next_described(const eng_analysis *z, eng_phrase phrase) {
    eng_phrase none = {0, 0};
    uint32_t i = phrase.last, sentence = z->chunks[phrase.first].sentence;
    if (!kind_at(z, i, sentence, ",") || !kind_at(z, i + 1, sentence, "ON")) return none;
    i++;
    while (kind_at(z, i, sentence, "O"))
        i++;
    bool office = kind_at(z, i, sentence, "N") &&
                  (eng_noun_tags(z, z->chunks[i].lemma) & (ENG_NOUN_PERSON | ENG_NOUN_TITLE));
    if (!office) return none;
    i++;
    while (kind_at(z, i, sentence, "tobf") && kind_at(z, i + 1, sentence, "ON")) {
        i++;
        while (kind_at(z, i, sentence, "O"))
            i++;
        i++;
    }
    if (!kind_at(z, i, sentence, ",;")) return none;
    i++;
    if (kind_at(z, i, sentence, "c")) i++;
    uint32_t first = i;
    while (kind_at(z, i, sentence, "O"))
        i++;
    if (!kind_at(z, i, sentence, "N") || eng_token_of(z, z->chunks[i].head)->cls == 'i')
        return none;
    bool ends = !kind_at(z, i + 1, sentence, "FRYPIVGQ");
    return ends ? (eng_phrase){first, i + 1} : none;
}

/* Whether the phrase ends in a name that nobody knows. */
static bool ends_unknown(const eng_analysis *z, eng_phrase phrase) {
    eng_referents found = eng_nobody();
    if (phrase.last <= phrase.first || z->chunks[phrase.last - 1].kind != 'N') return false;
    if (eng_token_of(z, z->chunks[phrase.last - 1].head)->cls != 'N') return false;
    eng_resolve_chunk(z, phrase.last - 1, &found, ENG_RESOLVE_DEPTH_MAX);
    return found.count == 0;
}

/* "Salvador (El Salvador)": a name that nobody knows, and in brackets the one that is known. */
static void in_brackets(const eng_analysis *z, eng_phrase phrase, eng_referents *out, int depth) {
    uint32_t i = phrase.last;
    if (i <= phrase.first || z->chunks[i - 1].kind != 'N') return;
    const eng_chunk *name = &z->chunks[i - 1];
    bool pair = kind_at(z, i, name->sentence, "(") && kind_at(z, i + 1, name->sentence, "N") &&
                kind_at(z, i + 2, name->sentence, ")");
    if (!pair || eng_token_of(z, name->head)->cls != 'N') return;
    const eng_chunk *known = &z->chunks[i + 1];
    int32_t m = eng_token_of(z, known->head)->mention;
    bool alone = m >= 0 && eng_token_of(z, known->head)->cls != 'A' &&
                 eng_word_is(z, known->first - 1, "(") &&
                 z->article->mentions[m].first == known->first &&
                 z->article->mentions[m].person == ENG_NO_ENTITY;
    if (alone && eng_entity_of(z, z->article->mentions[m].entity)->kind == ENG_KIND_STATE)
        eng_resolve_chunk(z, i + 1, out, depth);
}

/* "Olak and Oman's king": one more of the list who is named by a surname alone. */
static void introduced_beside(const eng_analysis *z, eng_phrase phrase, eng_referents *out,
                              int depth) {
    for (uint32_t i = phrase.first; i < phrase.last && phrase.last > phrase.first + 2; i++) {
        const eng_chunk *c = &z->chunks[i];
        bool first = i == phrase.first || strchr(",c", z->chunks[i - 1].kind);
        bool last = i + 1 == phrase.last || strchr(",c", z->chunks[i + 1].kind);
        const eng_token *name = eng_token_of(z, c->head);
        if (c->kind != 'N' || !first || !last || name->cls != 'N' || name->mention >= 0) continue;
        eng_referents one = eng_nobody();
        eng_refer_introduced(z, i, &one, depth);
        for (size_t k = 0; k < one.count; k++)
            eng_add_referent(out, one.list[k]);
    }
}

static void resolve(const eng_analysis *z, eng_phrase phrase, eng_referents *out, int depth) {
    enum { LIST_MAX = 8 };
    if (counted(z, phrase, out, depth)) return;
    eng_resolve_phrase(z, phrase, out, depth);
    added(z, phrase, out, depth);
    if (out->count == 0 || ends_unknown(z, phrase)) eng_resolve_apposed(z, phrase, out, depth);
    if (out->count == 0) in_brackets(z, phrase, out, depth);
    if (out->count == 0) called(z, phrase, out, depth);
    if (out->count == 0) listed(z, phrase, out, depth);
    if (out->count == 0) equated(z, phrase, out, depth);
    eng_phrase rest = out->count > 0 ? unjoined(z, phrase) : (eng_phrase){0, 0};
    if (rest.last > rest.first) eng_resolve_phrase(z, rest, out, depth);
    eng_phrase more = out->count > 0 ? next_described(z, phrase) : (eng_phrase){0, 0};
    for (int i = 0; i < LIST_MAX && more.last > more.first; i++) {
        eng_referents found = eng_nobody();
        eng_resolve_phrase(z, more, &found, depth);
        if (found.count == 0) eng_resolve_apposed(z, more, &found, depth);
        for (size_t k = 0; k < found.count; k++)
            eng_add_referent(out, found.list[k]);
        more = next_described(z, more);
    }
    if (out->count > 0) introduced_beside(z, phrase, out, depth);
    for (uint32_t i = phrase.first; i < phrase.last && out->count == 0; i++)
        if (z->chunks[i].kind == 'N') {
            eng_refer_introduced(z, i, out, depth);
            if (out->count == 0) eng_refer_official(z, i, out);
        }
}

void eng_resolve_described(const eng_analysis *z, eng_phrase phrase, eng_referents *out,
                           int depth) {
    enum { DEPTHS = 8 };
    if (phrase.last <= phrase.first || out->count > 0) { /* what is there counts */
        resolve(z, phrase, out, depth);
        return;
    }
    uint32_t key = phrase.last * DEPTHS + (uint32_t)depth;
    if (eng_recall(z->phrases, phrase.first, key, out)) return;
    eng_analysis *own = (eng_analysis *)z;
    resolve(z, phrase, out, depth);
    eng_remember(own, &own->phrases, z->article->token_count, phrase.first, key, out);
}

void eng_resolve(const eng_analysis *z, eng_phrase phrase, eng_referents *out) {
    eng_resolve_described(z, phrase, out, 0);
}
