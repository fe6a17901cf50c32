/* names_match.c: the name that begins at a token. Most tokens that could begin one begin none, so
 * what shows that comes first: one node of the trie, then the aliases that end at it. */
#include <string.h>

#include "text/names_internal.h"

/* Whether a token is an opening quotation mark: the word after it is glued to it. */
static bool opens_quote(const eng_tokens *tokens, size_t i) {
    if (i + 1 >= tokens->count || !(tokens->at[i + 1].shape & ENG_SHAPE_GLUED)) return false;
    return (tokens->at[i].shape & ENG_SHAPE_QUOTE) || tokens->hashes[i] == eng_literal_hash("'");
}

/* Whether a token may stand between a name and a word that guards it. */
static bool between(const eng_tokens *tokens, size_t i) {
    if (!(tokens->at[i].shape & ENG_SHAPE_PUNCT)) return false;
    return tokens->hashes[i] == eng_literal_hash(",") || opens_quote(tokens, i);
}

/* Whether one of the phrases stands in the text from token `at` on, and before token `end`. */
static bool phrase_at(const uint64_t *phrase, const eng_tokens *tokens, size_t at, size_t end) {
    for (; *phrase != 0; phrase += *phrase + 1) {
        size_t n = (size_t)*phrase, i = 0;
        while (i < n && i < end - at && phrase[i + 1] == tokens->hashes[at + i])
            i++;
        if (i == n) return true;
    }
    return false;
}

/* Whether one of the phrases ends before token `at`, in the paragraph that begins at or before. */
static bool phrase_before(const uint64_t *phrase, const eng_tokens *tokens, size_t at) {
    for (; *phrase != 0; phrase += *phrase + 1) {
        size_t n = (size_t)*phrase, i = 0;
        while (i < n && i < at && phrase[n - i] == tokens->hashes[at - 1 - i] &&
               !(tokens->at[at - i].shape & ENG_SHAPE_PARAGRAPH))
            i++;
        if (i == n) return true;
    }
    return false;
}

/* Whether the words before or after the alias show that it is not its entity: "Michael Jordan",
 * "Paris, Texas". */
static bool guarded(const uint64_t *guard, const eng_tokens *tokens, size_t first, size_t last,
                    size_t end) {
    const unsigned paragraph = ENG_SHAPE_PARAGRAPH;
    while (first > 0 && !(tokens->at[first].shape & paragraph) && between(tokens, first - 1))
        first--;
    while (last < end && between(tokens, last))
        last++;
    const uint64_t before = first > 0 ? eng_follow_bit(tokens->hashes[first - 1]) : 0;
    const uint64_t after = last < end ? eng_follow_bit(tokens->hashes[last]) : 0;
    if (((guard[0] & before) | (guard[1] & after)) == 0) return false;
    guard += 2;
    if (phrase_before(guard, tokens, first)) return true;
    while (*guard != 0)
        guard += *guard + 1;
    return phrase_at(guard + 1, tokens, last, end);
}

/* Whether a hyphen that is part of a word stands at token `at`, and a word after it. */
static bool joins(const eng_tokens *tokens, size_t at, size_t end) {
    return at + 1 < end && tokens->hashes[at] == eng_form_hash("-", 1) &&
           (tokens->at[at].shape & tokens->at[at + 1].shape & ENG_SHAPE_GLUED);
}

static bool alias_in_time(const eng_alias *a, int32_t day) {
    if (a->from.year != 0 && day < eng_date_first_day(a->from)) return false;
    return a->until.year == 0 || day <= eng_date_last_day(a->until);
}

/* How well the person fits the date: 3 in office, 2 after it or no date, 1 before it, 0 none. */
static int date_fit(const eng_names *names, const eng_alias *a, eng_date date) {
    if (date.year == 0) return 2;
    const eng_term *t = eng_names_term(names, &names->entities[a->entity], date);
    if (t == NULL) return 0;
    int32_t day = eng_date_first_day(date);
    if (day < t->first_day) return 1;
    return day <= t->last_day ? 3 : 2;
}

/* Whether one of the person's offices begins or ends with the word: "Secretary" and "secretary of
 * state", "President" and "vice president". */
static bool has_office(const eng_names *names, const eng_entity *person, uint64_t word) {
    const eng_term *term = eng_names_terms(names, person);
    for (uint32_t i = 0; i < person->term_count; i++) {
        const char *office = names->text + term[i].office, *last = strrchr(office, ' ');
        size_t first = strcspn(office, " ");
        last = last ? last + 1 : office;
        if (eng_form_hash(office, first) == word || eng_form_hash(last, strlen(last)) == word)
            return true;
    }
    return false;
}

/* Whether the words beside the name, from first to last (exclusive), tell an office of the person:
 * "Secretary Clinton", "the Clinton administration". */
static bool office_told(const eng_names *names, const eng_entity *person, const eng_tokens *tokens,
                        size_t first, size_t last) {
    bool title = first > 0 && !(tokens->at[first].shape & ENG_SHAPE_PARAGRAPH);
    if (title && has_office(names, person, tokens->hashes[first - 1])) return true;
    bool led =
        last < tokens->count && (tokens->hashes[last] == eng_literal_hash("administration") ||
                                 tokens->hashes[last] == eng_literal_hash("presidency"));
    return led && has_office(names, person, eng_literal_hash("president"));
}

/* "Mr. Kim" */
static bool courtesy(const eng_tokens *tokens, size_t first) {
    if (first == 0 || (tokens->at[first].shape & ENG_SHAPE_PARAGRAPH)) return false;
    uint64_t before = tokens->hashes[first - 1];
    if (before == eng_literal_hash(".") && first > 1) before = tokens->hashes[first - 2];
    return before == eng_literal_hash("mr") || before == eng_literal_hash("mr.") ||
           before == eng_literal_hash("mrs") || before == eng_literal_hash("mrs.") ||
           before == eng_literal_hash("ms") || before == eng_literal_hash("ms.");
}

/* Whether the state that the person acts for at the date was named before. */
static bool of_named(const eng_names *names, const eng_alias *a, eng_date date,
                     const eng_persons *named) {
    const eng_term *t = eng_names_term(names, &names->entities[a->entity], date);
    return t != NULL && eng_is_named(named, t->entity);
}

/* Whether the text named the state of a short name, "Congo", and none of the others that are called
 * so: it is this one's from there on. */
static bool short_for(const eng_names *names, uint32_t list, const eng_alias *a,
                      const eng_persons *named) {
    for (uint32_t i = list; i != 0; i = names->aliases[i].next)
        if (names->aliases[i].entity != a->entity && eng_is_named(named, names->aliases[i].entity))
            return false;
    return eng_is_named(named, a->entity);
}

/* Whether one of the list is the name of a state that ended, or is no more what that was called. */
static bool of_ended(const eng_names *names, uint32_t list) {
    for (uint32_t i = list; i != 0; i = names->aliases[i].next)
        if (names->aliases[i].until.year != 0 &&
            names->entities[names->aliases[i].entity].kind == ENG_KIND_STATE)
            return true;
    return false;
}

enum { NEAR = 4, NAMED = 8, TITLE = 16 }; /* each more than all before it, but for the date */

/* The alias of the list that fits best the words first to last (exclusive), of the shapes seen. */
static const eng_alias *best_alias(const eng_names *names, uint32_t list, const eng_tokens *tokens,
                                   size_t first, size_t last, size_t end, uint32_t seen,
                                   eng_date date, const eng_persons *named) {
    const eng_alias *best = NULL;
    int best_fit = 0;
    for (uint32_t i = list; i != 0; i = names->aliases[i].next) {
        const eng_alias *a = &names->aliases[i];
        if ((a->shapes & ~seen) != 0) continue; /* "us" is not US, "turkey" is not Turkey */
        if ((a->flags & ENG_ALIAS_DATED) && date.year != 0 &&
            !alias_in_time(a, eng_date_first_day(date)))
            continue;
        bool joined = a->flags & ENG_ALIAS_JOINED; /* its guards look beyond the hyphen */
        if (joined && !joins(tokens, last, end)) continue;
        if (a->guard != 0 && guarded(names->guards + a->guard, tokens, first, last + joined, end))
            continue;
        if ((a->flags & ENG_ALIAS_SHORT) && !short_for(names, list, a, named)) continue;
        int fit = a->flags & ENG_ALIAS_PERSON ? date_fit(names, a, date) : 2;
        bool served = fit >= 2; /* before, or now */
        bool shared = (a->flags & ENG_ALIAS_PERSON) && names->aliases[list].next != 0;
        bool told = shared && served &&
                    office_told(names, &names->entities[a->entity], tokens, first, last);
        bool known = (a->flags & ENG_ALIAS_PERSON) && eng_is_named(named, a->entity);
        /* a surname that counts only after a title is less than any other name: Muscat */
        if (!(a->flags & ENG_ALIAS_TITLED)) fit = fit * 2 + 1;
        if ((a->flags & ENG_ALIAS_TITLED) && (told || known || courtesy(tokens, first))) fit *= 2;
        /* "Moscow" of no date is Russia's or the Soviet Union's, whichever was named; but "Russia"
         * is Russia */
        bool undated = date.year == 0 && (a->flags & ENG_ALIAS_DATED);
        bool called = a->role == ENG_ALIAS_NAME || a->role == ENG_ALIAS_ADJECTIVE ||
                      a->role == ENG_ALIAS_PEOPLE;
        known |= undated && !called && eng_is_named(named, a->entity);
        known |= (a->flags & ENG_ALIAS_SHORT) != 0;
        /* "Brussels" is Belgium where that was named, and not the European Union */
        known |= a->role == ENG_ALIAS_CAPITAL && names->aliases[list].next != 0 &&
                 short_for(names, list, a, named);
        /* of what is no more it must be told */
        bool body = a->role == ENG_ALIAS_NAME &&
                    names->entities[a->entity].kind != ENG_KIND_STATE; /* the old IRA */
        fit -= undated && a->until.year != 0 && !body;
        /* "Genoa" in 1799 is the republic's */
        fit += date.year != 0 && a->until.year != 0 && !called && !(a->flags & ENG_ALIAS_PERSON);
        if (told) fit += TITLE;
        if (known) fit += NAMED;
        if (shared && fit > 0 && of_named(names, a, date, named)) fit += NEAR;
        if (fit > best_fit || (best != NULL && fit == best_fit && a->role < best->role)) {
            best = a;
            best_fit = fit;
        }
    }
    return best;
}

bool eng_names_walk(const eng_names *names, const eng_tokens *tokens, size_t at, size_t end,
                    uint32_t node, eng_date date, const eng_persons *named, eng_mention *out) {
    const eng_alias *found = NULL;
    uint32_t same = 0; /* the first of those with its words */
    uint32_t seen = 0; /* the words' capitals as in an alias's shapes */
    node &= ~ENG_NODE_CAPITAL;
    for (size_t i = at; node != 0;) {
        unsigned shape = tokens->at[i].shape;
        uint32_t bits = ((shape & ENG_SHAPE_CAPITAL) ? 1u : 0u) |
                        ((shape & ENG_SHAPE_ALLCAPS) ? 1u << ENG_ALIAS_WORDS : 0u);
        seen |= bits << (i - at);
        uint32_t list = names->nodes[node].alias;
        if (list != 0) {
            const eng_alias *a = best_alias(names, list, tokens, at, i + 1, end, seen, date, named);
            if (a != NULL) {
                found = a;
                same = list;
            }
        }
        if (++i >= end) break;
        node = eng_names_step(names, node, tokens->hashes[i]);
    }
    if (found == NULL) return false;
    *out = (eng_mention){.first = (uint32_t)at,
                         .last = (uint32_t)(at + found->word_count),
                         .entity = found->entity,
                         .person = ENG_NO_ENTITY,
                         .alias_role = found->role,
                         .sector = found->sector,
                         .role = found->flags & ENG_ALIAS_OTHER ? ENG_OTHER : ENG_ACTOR};
    out->common = (found->flags & ENG_ALIAS_COMMON) != 0;
    out->once = names->aliases[same].next != 0 && of_ended(names, same);
    if (found->flags & ENG_ALIAS_TITLED) out->role = UINT8_MAX;
    if (found->flags & ENG_ALIAS_PERSON) {
        const eng_term *term = eng_names_term(names, &names->entities[found->entity], date);
        out->person = found->entity;
        out->entity = term ? term->entity : ENG_NO_ENTITY;
        if (term && names->entities[term->entity].kind == ENG_KIND_OTHER) out->role = ENG_OTHER;
    }
    return out->entity != ENG_NO_ENTITY;
}
