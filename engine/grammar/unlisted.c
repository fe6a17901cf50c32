#include "grammar/unlisted.h"

#include <ctype.h>
#include <string.h>

#include "grammar/resolve_internal.h"
#include "grammar/word_id.h"
#include "text/fold.h"

static const eng_unlisted *at(const eng_analysis *z, uint32_t entity) {
    size_t listed = eng_names_count(z->names);
    if (entity < listed || entity == ENG_NO_ENTITY) return NULL;
    const eng_unlisted *u = z->unlisted;
    for (size_t k = entity - listed; u != NULL && k > 0; k--)
        u = u->next;
    return u;
}

const eng_entity *eng_entity_of(const eng_analysis *z, uint32_t entity) {
    const eng_unlisted *u = at(z, entity);
    return u ? &u->entity : eng_names_entity(z->names, entity);
}

const char *eng_entity_id(const eng_analysis *z, uint32_t entity) {
    const eng_unlisted *u = at(z, entity);
    return u ? u->id : eng_names_text(z->names, eng_names_entity(z->names, entity)->id);
}

uint32_t eng_entity_find(const eng_analysis *z, const char *id) {
    uint32_t index = (uint32_t)eng_names_count(z->names);
    for (const eng_unlisted *u = z->unlisted; u != NULL; u = u->next, index++)
        if (strcmp(u->id, id) == 0) return index;
    return eng_names_find(z->names, id, strlen(id));
}

/* The index of the code in this article, added where it is new; ENG_NO_ENTITY when memory is out.
 */
static uint32_t intern(eng_analysis *z, const char *id, eng_kind kind) {
    uint32_t known = eng_entity_find(z, id);
    if (known != ENG_NO_ENTITY) return known;
    eng_unlisted **end = &z->unlisted;
    uint32_t index = (uint32_t)eng_names_count(z->names);
    for (; *end != NULL; end = &(*end)->next)
        index++;
    eng_unlisted *u = eng_arena_zalloc(&z->arena, 1, sizeof *u);
    char *copy = eng_arena_copy(&z->arena, id, strlen(id));
    if (u == NULL || copy == NULL) return ENG_NO_ENTITY;
    u->entity.kind = (uint8_t)kind;
    u->id = copy;
    *end = u;
    return index;
}

/* A name in a text: its tokens, and what it names. */
typedef struct naming {
    uint32_t first, last;
    eng_kind kind; /* ENG_KINDS: none */
} naming;

static bool capital(const eng_analysis *z, uint32_t token) {
    const eng_token *t = eng_token_of(z, token);
    return (t->shape & ENG_SHAPE_CAPITAL) && (t->shape & ENG_SHAPE_WORD) && t->mention < 0;
}

static bool small(const eng_analysis *z, uint32_t token) {
    static const char *const words[] = {"of", "the", "and", "for", "al", "de", "el", NULL};
    for (int i = 0; words[i] != NULL; i++)
        if (eng_word_is(z, token, words[i])) return true;
    return false;
}

/* The kind that a head noun says; ENG_KINDS where it says none. */
static eng_kind kind_of_noun(const eng_analysis *z, uint32_t lemma) {
    unsigned senses = eng_senses(z, lemma), tags = eng_noun_tags(z, lemma);
    const char *word = eng_lexicon_lemma_text(z->lexicon, lemma);
    if (senses & ENG_SENSE_TREATY) return ENG_KIND_TREATY;
    if (strcmp(word, "party") == 0) return ENG_KIND_PARTY;
    if (senses & ENG_SENSE_ARMED) return ENG_KIND_GROUP;
    if (senses & ENG_SENSE_FIRM) return ENG_KIND_COMPANY;
    if ((senses & ENG_SENSE_BODY) && (tags & ENG_NOUN_ALLIANCE)) return ENG_KIND_ORGANISATION;
    return ENG_KINDS;
}

/* The same of a chunk's head, "group" told by the word before it: "a rebel group". */
static eng_kind kind_of_head(const eng_analysis *z, const eng_chunk *c, uint32_t head) {
    const eng_token *t = eng_token_of(z, head);
    if (strcmp(eng_lexicon_lemma_text(z->lexicon, t->lemma), "group") != 0)
        return kind_of_noun(z, t->lemma);
    bool armed = head > c->first && (eng_senses(z, t[-1].lemma) & ENG_SENSE_ARMED);
    return armed ? ENG_KIND_GROUP : ENG_KINDS;
}

/* What the words around a bare name say that it is: "the rebel group Itihad", "Itihad, a rebel
 * group,", "tech giant Zentro", "the cleric Musa Olak". */
static eng_kind described(const eng_analysis *z, uint32_t chunk, const naming *n) {
    const eng_chunk *c = &z->chunks[chunk];
    if (n->first > c->first) {
        const eng_token *before = eng_token_of(z, n->first - 1);
        bool word = strchr("na", before->cls) != NULL;
        eng_kind kind = word ? kind_of_head(z, c, n->first - 1) : ENG_KINDS;
        if (kind != ENG_KINDS && kind != ENG_KIND_TREATY) return kind;
        if (eng_noun_tags(z, before->lemma) & (ENG_NOUN_PERSON | ENG_NOUN_TITLE))
            return ENG_KIND_PERSON;
    }
    uint32_t next = chunk + 2;
    while (next < z->chunk_count && z->chunks[next].kind == 'O')
        next++;
    bool apposed = next < z->chunk_count && z->chunks[chunk + 1].kind == ',' &&
                   z->chunks[next].kind == 'N' && z->chunks[next].sentence == c->sentence;
    if (apposed && eng_token_of(z, z->chunks[next].head)->cls == 'n') {
        uint32_t lemma = z->chunks[next].lemma;
        eng_kind kind = kind_of_head(z, &z->chunks[next], z->chunks[next].head);
        if (kind != ENG_KINDS && kind != ENG_KIND_TREATY) return kind;
        if (eng_noun_tags(z, lemma) & ENG_NOUN_PERSON) return ENG_KIND_PERSON;
    }
    return ENG_KIND_PERSON;
}

/* A name that the data knows as nobody's who acts: a company, newspaper or private person can
 * still be acted on; a sea, a school, a law can't. */
static bool known_other(const eng_analysis *z, uint32_t token, naming *n) {
    static const struct {
        const char *id;
        eng_kind kind;
    } others[] = {{"other.companies", ENG_KIND_COMPANY},
                  {"other.media", ENG_KIND_COMPANY},
                  {"other.people", ENG_KIND_PERSON},
                  {"other.treaties", ENG_KIND_TREATY}};
    const eng_article *a = z->article;
    for (size_t i = 0; i < a->other_count; i++) {
        const eng_mention *m = &a->others[i];
        if (token < m->first || token >= m->last) continue;
        uint32_t who = m->person != ENG_NO_ENTITY ? m->person : m->entity;
        const eng_entity *e = eng_names_entity(z->names, who);
        *n = (naming){m->first, m->last, ENG_KINDS};
        for (size_t k = 0; e != NULL && k < sizeof others / sizeof *others; k++)
            if (strcmp(eng_names_text(z->names, e->id), others[k].id) == 0)
                n->kind = others[k].kind;
        return true;
    }
    return false;
}

/* The capitalised words that end before `last`, back to the chunk's beginning: first token. */
static uint32_t name_start(const eng_analysis *z, const eng_chunk *c, uint32_t last) {
    uint32_t first = last;
    while (first > c->first) {
        const eng_token *t = eng_token_of(z, first - 1);
        bool glue = eng_word_is(z, first - 1, "-") && first - 1 > c->first;
        bool title = t->cls == 'n' && (eng_noun_tags(z, t->lemma) & ENG_NOUN_TITLE);
        if (title || (!glue && !capital(z, first - 1)) || strchr("dp", t->cls)) break;
        first--;
    }
    return first;
}

/* Whether a word has its capital only because it begins the sentence. */
static bool begins(const eng_analysis *z, uint32_t token, uint32_t sentence) {
    const eng_sentence *s = &z->article->sentences[sentence];
    while (token > s->body && (eng_token_of(z, token - 1)->shape & ENG_SHAPE_QUOTE))
        token--;
    return token <= s->body && eng_token_of(z, token)->cls != 'N';
}

/* "the Reform UK party", "Itihad rebels", "the Tarnow accord": what the noun names that follows. */
static naming before_noun(const eng_analysis *z, const eng_chunk *c) {
    naming n = {c->first, c->head, ENG_KINDS};
    eng_kind kind = kind_of_noun(z, c->lemma);
    bool fits = kind == ENG_KIND_PARTY || kind == ENG_KIND_GROUP || kind == ENG_KIND_TREATY;
    while (n.last > c->first && strchr("na", eng_token_of(z, n.last - 1)->cls) &&
           !capital(z, n.last - 1))
        n.last--;
    bool state = n.last > c->first && eng_token_of(z, n.last - 1)->mention >= 0;
    uint32_t tail = n.last;
    while (state && n.last > c->first && eng_token_of(z, n.last - 1)->mention >= 0)
        n.last--;
    n.first = name_start(z, c, n.last);
    n.last = n.last > n.first ? tail : n.last;
    if (!fits || n.first == n.last || begins(z, n.first, c->sentence)) return n;
    bool unknown = false;
    for (uint32_t i = n.first; i < n.last; i++)
        unknown |= eng_token_of(z, i)->cls == 'N' || (state && capital(z, i));
    if (unknown) n.kind = kind;
    return n;
}

/* "Voice of Europe": a capital noun without meaning of its own, of a name. */
static naming of_name(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    naming n = {name_start(z, c, c->head + 1), c->head + 1, ENG_KINDS};
    unsigned heads = ENG_NOUN_PERSON | ENG_NOUN_TITLE | ENG_NOUN_COUNTRY | ENG_NOUN_PLACE |
                     ENG_NOUN_MEETING | ENG_NOUN_GROUP | ENG_NOUN_TIME | ENG_NOUN_RELATION;
    bool meaning = kind_of_noun(z, c->lemma) == ENG_KINDS && eng_noun_tags(z, c->lemma) & heads;
    if (chunk + 2 >= z->chunk_count || meaning) return n;
    const eng_chunk *of = &z->chunks[chunk + 1], *name = &z->chunks[chunk + 2];
    bool named = of->kind == 'o' && name->kind == 'N' && name->sentence == c->sentence &&
                 (eng_token_of(z, name->first)->shape & ENG_SHAPE_CAPITAL);
    named = named && !(eng_token_of(z, of->first)->shape & ENG_SHAPE_CAPITAL); /* a heading */
    if (!named || begins(z, n.first, c->sentence)) return n;
    return (naming){n.first, name->last, ENG_KIND_COMPANY};
}

/* "the Energy Working Group", "the Border Task Force": part of a body, or of one government; but
 * two states may set up "a Border Working Group". */
static bool is_panel(const eng_analysis *z, const eng_chunk *c, const naming *n) {
    if (eng_word_is(z, c->first, "a")) return false;
    static const char *const words[] = {"working", "task",     "steering", "interagency", "study",
                                        "core",    "advisory", "expert",   "drafting",    NULL};
    for (int i = 0; n->last > n->first + 1 && words[i] != NULL; i++)
        if (eng_word_is(z, n->last - 2, words[i])) return true;
    return false;
}

/* "ABD Group", "Acme Motor Group": a firm, but "the Contadora Group", "the Energy Group". */
static bool is_trade_name(const eng_analysis *z, const naming *n) {
    static const char *const trades[] = {"motor",   "entertainment", "holding",   "holdings",
                                         "media",   "hotel",         "insurance", "property",
                                         "capital", "food",          NULL};
    if (n->last < n->first + 2 || !eng_word_is(z, n->last - 1, "group")) return false;
    const eng_token *t = eng_token_of(z, n->first);
    bool letters = n->last == n->first + 2 && (t->shape & ENG_SHAPE_ALLCAPS) &&
                   t->word == ENG_NO_WORD && t->mention < 0;
    for (int i = 0; !letters && trades[i] != NULL; i++)
        letters = eng_word_is(z, n->last - 2, trades[i]);
    return letters;
}

/* "MHDVs": things that go by letters, several of them. */
static bool are_letters(const eng_analysis *z, const eng_token *t) {
    uint32_t i = t->start;
    while (i < t->end && isupper((unsigned char)z->article->text[i]))
        i++;
    return i >= t->start + 2 && i + 1 == t->end && z->article->text[i] == 's';
}

static naming find(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    naming n = {c->first, c->first, ENG_KINDS};
    const eng_token *head = eng_token_of(z, c->head);
    if (head->mention >= 0 || !strchr("Nn", head->cls) || are_letters(z, head)) return n;
    if (known_other(z, c->head, &n)) return n;
    if (!capital(z, c->head)) return before_noun(z, c);
    n = (naming){name_start(z, c, c->head + 1), c->head + 1, ENG_KINDS};
    if (n.first == c->first && chunk > 0 && z->chunks[chunk - 1].kind == 'O' &&
        z->chunks[chunk - 1].sentence == c->sentence) { /* the Polar People's Army */
        const eng_chunk *whose = &z->chunks[chunk - 1];
        uint32_t first = name_start(z, whose, whose->last - 1);
        if (first < whose->last - 1) n.first = first;
    }
    if (n.first == n.last || is_panel(z, c, &n)) return n;
    if (head->cls == 'N') {
        n.kind = described(z, chunk, &n);
        return n;
    }
    eng_kind kind = kind_of_noun(z, c->lemma);
    bool many = head->word != ENG_NO_WORD && (z->lexicon->words[head->word].can & ENG_IS_PLURAL);
    if (kind == ENG_KIND_ORGANISATION && many) return n; /* International Organizations */
    naming of = of_name(z, chunk);
    if (kind == ENG_KINDS) {
        bool unknown = false; /* Zentro Media */
        for (uint32_t i = n.first; i + 1 < n.last; i++)
            unknown |= eng_token_of(z, i)->cls == 'N';
        if (of.kind == ENG_KINDS && unknown && described(z, chunk, &n) == ENG_KIND_COMPANY)
            n.kind = ENG_KIND_COMPANY;
        return of.kind != ENG_KINDS ? of : n;
    }
    if (is_trade_name(z, &n)) kind = ENG_KIND_COMPANY;
    if (of.kind != ENG_KINDS) { /* the Treaty of Tarnow */
        of.kind = kind;
        return of;
    }
    static const char *const sides[] = {"eastern", "western", "northern", "southern",
                                        "home",    "central", NULL};
    for (int i = 0; sides[i] != NULL; i++) /* where they fight, not who */
        if (n.last > n.first + 1 && eng_word_is(z, n.last - 2, sides[i])) return n;
    /* "the Polar Front", but not "the Army" or, in a heading, "Army Kills Rebels" */
    uint32_t words = n.last - n.first;
    if (words < 2 ||
        (words == 2 && begins(z, n.first, c->sentence) && eng_token_of(z, n.first)->cls == 'n'))
        return n;
    n.kind = kind;
    return n;
}

/* "the Tarnow People's Army (TPA)": the letters in brackets are its code. */
static bool in_brackets(const eng_analysis *z, const naming *n, char out[64]) {
    uint32_t i = n->last;
    if (i + 2 >= z->article->token_count || !eng_word_is(z, i, "(") || !eng_word_is(z, i + 2, ")"))
        return false;
    const eng_token *t = eng_token_of(z, i + 1);
    size_t size = t->end - t->start;
    if (!(t->shape & ENG_SHAPE_ALLCAPS) || t->mention >= 0 || size > 12) return false;
    memcpy(out, z->article->text + t->start, size);
    out[size] = '\0';
    return true;
}

/* Writes the code of a name; false where it has no letters. */
static bool code(const eng_analysis *z, const naming *n, char out[64]) {
    if (in_brackets(z, n, out)) return true;
    uint32_t words[16], count = 0, first = n->first, last = n->last;
    for (uint32_t i = first; i < last && count < 16; i++)
        if (!small(z, i) && !(eng_token_of(z, i)->shape & ENG_SHAPE_CLITIC) &&
            (eng_token_of(z, i)->shape & (ENG_SHAPE_WORD | ENG_SHAPE_NUMBER)))
            words[count++] = i;
    if (count == 0) return false;
    static const char *const tails[] = {"inc", "corp", "corporation", "ltd",
                                        "co",  "jr",   "sr",          NULL};
    for (int k = 0; count > 1 && tails[k] != NULL; k++)
        if (eng_word_is(z, words[count - 1], tails[k])) {
            last = words[--count];
            k = -1;
        }
    bool initials = count > 2 && n->kind != ENG_KIND_PERSON && n->kind != ENG_KIND_COMPANY;
    uint32_t head = eng_token_of(z, words[count - 1])->lemma;
    bool of =
        n->kind == ENG_KIND_TREATY && kind_of_noun(z, eng_token_of(z, words[0])->lemma) == n->kind;
    if (of && count > 1) { /* the Treaty of Tarnow */
        first = words[1];
        initials = count > 3;
    }
    bool named = n->kind != ENG_KIND_PERSON && n->kind != ENG_KIND_COMPANY;
    bool generic = count == 2 && named && kind_of_noun(z, head) != ENG_KINDS;
    if (n->kind == ENG_KIND_TREATY && count > 1 && kind_of_noun(z, head) != ENG_KINDS)
        generic = true, initials = count > 3;
    if (generic) last = words[count - 1];
    if (n->kind == ENG_KIND_PERSON) first = words[count - 1];
    size_t size = 0;
    for (uint32_t i = first; i < last; i++) {
        const eng_token *t = eng_token_of(z, i);
        if ((initials && small(z, i)) || (t->shape & ENG_SHAPE_CLITIC)) continue;
        char form[ENG_FOLD_MAX]; /* JOSE, not JOSé */
        size_t length = eng_fold(z->article->text + t->start, t->end - t->start, form, sizeof form);
        for (size_t k = 0; k < length && size + 1 < 32; k++) {
            unsigned char c = (unsigned char)form[k];
            if (c < 0x80 && !isalnum(c)) continue;
            out[size++] = (char)(c < 0x80 ? toupper(c) : c);
            if (initials && c < 0x80) break;
        }
    }
    out[size] = '\0';
    return size > 1;
}

/* "the Tarnow Accord", but not "the Treaty of Amity", "the Extradition Treaty": those are what they
 * are about. */
static bool proper(const eng_analysis *z, const naming *n) {
    for (uint32_t i = n->first; n->kind == ENG_KIND_TREATY && i < n->last; i++) {
        const eng_token *t = eng_token_of(z, i);
        if (t->mention >= 0 || (t->cls == 'N' && t->word == ENG_NO_WORD)) return true;
    }
    return n->kind != ENG_KIND_TREATY;
}

static void resolve_chunk(const eng_analysis *z, uint32_t chunk, unsigned kinds,
                          eng_referents *out) {
    naming n = find(z, chunk);
    unsigned acting = 1u << ENG_KIND_GROUP | 1u << ENG_KIND_PARTY | 1u << ENG_KIND_ORGANISATION |
                      1u << ENG_KIND_TREATY;
    char id[64];
    if (n.kind == ENG_KINDS || !((kinds ? kinds : acting) & (1u << n.kind))) return;
    if (!proper(z, &n) || !code(z, &n, id)) return;
    uint32_t entity = eng_entity_find(z, id); /* the Treaty of Paris is not what PARIS names */
    bool other = n.kind == ENG_KIND_TREATY && entity < eng_names_count(z->names);
    if (other && strlen(id) + sizeof "TREATY" <= sizeof id) memcpy(id + strlen(id), "TREATY", 7);
    entity = intern((eng_analysis *)z, id, n.kind);
    if (entity == ENG_NO_ENTITY) return;
    eng_add_referent(out,
                     (eng_referent){entity, ENG_NO_ENTITY, n.first, n.last, "unlisted", false});
}

void eng_resolve_unlisted(const eng_analysis *z, eng_phrase p, unsigned kinds, eng_referents *out) {
    for (uint32_t i = p.first; i < p.last; i++) {
        uint8_t before = i > p.first ? z->chunks[i - 1].kind : 0;
        bool whole = p.last == p.first + 1; /* "the Polar Front's" */
        bool taken = z->chunks[i].kind == 'N' || (z->chunks[i].kind == 'O' && whole);
        if (taken && before != 'o') resolve_chunk(z, i, kinds, out);
    }
}
