#include "text/aliases.h"

#include <string.h>
#include <strings.h>

#include "text/facts.h"

enum { ALIASES_MAX = 16, WORDS_MAX = 4, REACH = 3 /* sentences */ };

/* The words [first, last) stand for the entity from there on, or for none of the data. */
typedef struct alias {
    uint32_t first, last, entity;
} alias;

typedef struct finder {
    eng_article *article;
    const eng_tokens *tokens;
    const eng_dictionary *dictionary;
    alias list[ALIASES_MAX];
    size_t count;
} finder;

static bool is(const finder *f, uint32_t i, char c) {
    const eng_token *t = &f->article->tokens[i];
    return i < f->article->token_count &&
           ((t->end - t->start == 1) & (f->article->text[t->start] == c)) != 0;
}

static unsigned shape(const finder *f, uint32_t i) {
    return i < f->article->token_count ? f->article->tokens[i].shape : 0;
}

/* Bodies with names of their own making; a state or a person has none. */
static bool can_be_named(const finder *f, uint32_t entity) {
    switch (eng_names_entity(f->dictionary->names, entity)->kind) {
    case ENG_KIND_ORGANISATION:
    case ENG_KIND_ALLIANCE:
    case ENG_KIND_TREATY:
    case ENG_KIND_GROUP:
    case ENG_KIND_PARTY:
    case ENG_KIND_INSTITUTION:
        return true;
    default:
        return false;
    }
}

static void add(finder *f, uint32_t first, uint32_t last, uint32_t entity) {
    if (f->count < ALIASES_MAX) f->list[f->count++] = (alias){first, last, entity};
}

/* "Palestinian Authority (PA)": whether the letters of the token are those that the words of a name
 * begin with, two at least. */
static bool are_initials(const finder *f, const eng_mention *m, uint32_t token) {
    const eng_article *a = f->article;
    uint32_t at = a->tokens[token].start, end = a->tokens[token].end;
    if (end - at < 2) return false;
    for (uint32_t i = m->first; i < m->last; i++) {
        if (!(shape(f, i) & ENG_SHAPE_CAPITAL)) continue;
        if (at == end || a->text[at] != a->text[a->tokens[i].start]) return false;
        at++;
    }
    return at == end;
}

/* "Gulf Security Pact (GSP)": capitals in brackets directly after a name. */
static void find_acronym(finder *f, const eng_mention *m) {
    uint32_t i = m->last;
    if (!is(f, i, '(') || !is(f, i + 2, ')') || m->person != ENG_NO_ENTITY) return;
    if (!(shape(f, i + 1) & ENG_SHAPE_ALLCAPS) || f->article->tokens[i + 1].mention >= 0) return;
    if (can_be_named(f, m->entity) || are_initials(f, m, i + 1)) add(f, i + 1, i + 2, m->entity);
}

/* Whether the token is the beginning of a word of the name, case aside: "Trade" of "Traders". */
static bool in_name_of(const finder *f, uint32_t i, const char *name) {
    enum { STEM = 5 };
    const eng_token *t = &f->article->tokens[i];
    size_t n = t->end - t->start < STEM ? t->end - t->start : STEM;
    for (const char *s = name; *s != '\0'; s++)
        if (n > 3 && (s == name || s[-1] == ' ' || s[-1] == '-') &&
            strncasecmp(s, f->article->text + t->start, n) == 0)
            return true;
    return false;
}

/* "Harmonized Tariff Schedule of the United States (HTS)": the end of what the letters are of,
 * where a state whose it is stands between, or i. */
static uint32_t before_owner(const finder *f, uint32_t i) {
    const eng_article *a = f->article;
    int32_t m = i > 0 ? a->tokens[i - 1].mention : -1;
    if (m < 0) return i;
    const eng_mention *own = &a->mentions[m];
    const eng_entity *e = eng_names_entity(f->dictionary->names, own->entity);
    if (e->kind != ENG_KIND_STATE || own->last != i || own->first < 3) return i;
    const char *the = a->text + a->tokens[own->first - 1].start;
    uint32_t of = own->first - (memcmp(the, "the ", 4) == 0 ? 2 : 1);
    return memcmp(a->text + a->tokens[of].start, "of ", 3) == 0 ? of : i;
}

/* "Harmonized Tariff Schedule (HTS)": the text says itself what the letters stand for there, and it
 * is not whom the data calls so. */
static void find_own_letters(finder *f, const eng_mention *m) {
    const eng_article *a = f->article;
    uint32_t i = m->first - 1;
    if (m->first == 0 || !is(f, i, '(') || m->last != m->first + 1 || !is(f, m->last, ')')) return;
    if (!(shape(f, m->first) & ENG_SHAPE_ALLCAPS) || (shape(f, m->first) & ENG_SHAPE_DOTTED))
        return;
    const eng_token *letters = &a->tokens[m->first];
    const eng_names *names = f->dictionary->names;
    const eng_entity *e = eng_names_entity(names, m->entity);
    const char *name = eng_names_text(names, e->name), *id = eng_names_text(names, e->id);
    size_t n = letters->end - letters->start; /* of no part of a body: OHCHR of the UN */
    if (strlen(id) != n || memcmp(id, a->text + letters->start, n) != 0) return;
    i = before_owner(f, i);
    uint32_t at = letters->end;
    for (uint32_t gap = 0; at > letters->start && i > 0; i--) {
        const eng_token *t = &a->tokens[i - 1];
        if (!(t->shape & ENG_SHAPE_CAPITAL)) { /* "of", "and", "-" */
            if (++gap > 2 || t->end - t->start > 3) return;
            continue;
        }
        const eng_mention *own = t->mention >= 0 ? &a->mentions[t->mention] : NULL;
        bool members = own && eng_names_entity(names, own->entity)->kind == ENG_KIND_STATE;
        if ((own && own->entity == m->entity) || members || a->text[t->start] != a->text[at - 1] ||
            in_name_of(f, i - 1, name))
            return;
        at--;
        gap = 0;
    }
    if (at == letters->start) add(f, m->first, m->last, ENG_NO_ENTITY);
}

/* The words between the quotation mark at i and the one that closes it, when they are a name: each
 * with a capital, a comma at the end left out. Returns the end, or i + 1. */
static uint32_t quoted_name(const finder *f, uint32_t i) {
    uint32_t end = i + 1;
    while (end < i + 1 + WORDS_MAX && (shape(f, end) & ENG_SHAPE_CAPITAL))
        end++;
    uint32_t mark = is(f, end, ',') || is(f, end, '.') ? end + 1 : end;
    return shape(f, mark) & ENG_SHAPE_QUOTE ? end : i + 1;
}

/* Whether a form of label, dub, call ... stands before token i, "as" and articles passed over. */
static bool is_labelled(const finder *f, uint32_t i, uint32_t sentence_first) {
    static const char *const verbs[] = {"label", "dub",  "call",  "nickname", "know",
                                        "brand", "name", "style", "term",     NULL};
    const eng_lexicon *x = f->dictionary->lexicon;
    while (i > sentence_first) {
        uint32_t word = f->article->tokens[--i].word;
        if (word == ENG_NO_WORD) return false;
        const eng_word *w = &x->words[word];
        if (w->closed == 'd' || w->closed == 'S') continue; /* a, an, the, as */
        if (w->verb == 0 || !(w->can & (ENG_CAN_PAST | ENG_CAN_PARTICIPLE))) return false;
        const char *lemma = eng_lexicon_lemma_text(x, w->verb);
        for (int k = 0; verbs[k] != NULL; k++)
            if (strcmp(verbs[k], lemma) == 0) return true;
        return false;
    }
    return false;
}

/* The last body named before token i, at most REACH sentences before; ENG_NO_ENTITY: none. */
static uint32_t body_before(const finder *f, uint32_t i, size_t sentence) {
    const eng_article *a = f->article;
    uint32_t from = a->sentences[sentence < REACH ? 0 : sentence - REACH].first;
    for (size_t k = a->mention_count; k > 0; k--) {
        const eng_mention *m = &a->mentions[k - 1];
        if (m->first >= i) continue;
        if (m->first < from) break;
        if (m->person == ENG_NO_ENTITY && can_be_named(f, m->entity)) return m->entity;
    }
    return ENG_NO_ENTITY;
}

/* Whether the words are a name of the data already: a pact called "AUKUS". */
static bool is_known(const eng_article *a, uint32_t first, uint32_t last) {
    int32_t m = a->tokens[first].mention;
    return m >= 0 && a->mentions[m].first == first && a->mentions[m].last == last;
}

/* "has been labelled an "Arab NATO"": the last body that was named is called so. */
static void find_labels(finder *f, const eng_marks *marks) {
    const eng_article *a = f->article;
    size_t sentence = 0;
    for (size_t k = 0; k < marks->count; k++) {
        uint32_t i = marks->list[k];
        if (!(a->tokens[i].shape & ENG_SHAPE_QUOTE)) continue;
        uint32_t end = quoted_name(f, i);
        if (end == i + 1 || is_known(a, i + 1, end)) continue;
        while (sentence + 1 < a->sentence_count && i >= a->sentences[sentence].last)
            sentence++;
        if (!is_labelled(f, i, a->sentences[sentence].first)) continue;
        uint32_t entity = body_before(f, i, sentence);
        if (entity != ENG_NO_ENTITY) add(f, i + 1, end, entity);
    }
}

/* The alias that token i begins, defined there or before, or NULL. */
static const alias *alias_at(const finder *f, uint32_t i) {
    for (size_t k = 0; k < f->count; k++) {
        const alias *x = &f->list[k];
        uint32_t n = x->last - x->first, same = 0;
        if (i < x->first || f->article->token_count - i < n) continue;
        while (same < n && f->tokens->hashes[i + same] == f->tokens->hashes[x->first + same] &&
               (shape(f, i + same) & ENG_SHAPE_CAPITAL))
            same++;
        if (same == n) return x;
    }
    return NULL;
}

/* Writes the mentions anew, with those of the aliases among them. */
static bool apply(finder *f) {
    eng_article *a = f->article;
    eng_mention *all =
        eng_arena_alloc(&a->arena, (a->token_count + a->mention_count + 1) * sizeof *all);
    if (all == NULL) return false;
    size_t count = 0, old = 0;
    for (uint32_t i = 0; i < a->token_count;) {
        const alias *x = alias_at(f, i);
        while (old < a->mention_count && a->mentions[old].first < i)
            old++;
        if (x != NULL && x->entity == ENG_NO_ENTITY) {
            i += x->last - x->first;
        } else if (x != NULL) {
            uint32_t end = i + (x->last - x->first);
            all[count++] = (eng_mention){.first = i,
                                         .last = end,
                                         .entity = x->entity,
                                         .person = ENG_NO_ENTITY,
                                         .alias_role = ENG_ALIAS_NAME};
            i = end;
        } else if (old < a->mention_count && a->mentions[old].first == i) {
            all[count] = a->mentions[old];
            i = all[count++].last;
        } else {
            i++;
        }
    }
    for (size_t i = 0; i < a->token_count; i++)
        a->tokens[i].mention = -1;
    for (size_t k = 0; k < count; k++)
        for (uint32_t i = all[k].first; i < all[k].last; i++)
            eng_cover_token(&a->tokens[i], k);
    a->mentions = all;
    a->mention_count = count;
    return true;
}

bool eng_find_aliases(eng_article *article, const eng_tokens *tokens, const eng_marks *marks,
                      const eng_dictionary *dictionary) {
    finder f = {.article = article, .tokens = tokens, .dictionary = dictionary};
    for (size_t k = 0; k < article->mention_count; k++) {
        find_acronym(&f, &article->mentions[k]);
        find_own_letters(&f, &article->mentions[k]);
    }
    if (article->mention_count > 0) find_labels(&f, marks);
    return f.count == 0 || apply(&f);
}
