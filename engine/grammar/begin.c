#include "grammar/begin.h"

#include <stdlib.h>
#include <string.h>

#include "base/charset.h"
#include "grammar/gerund.h"
#include "grammar/home.h"
#include "grammar/named.h"
#include "grammar/rules_internal.h"
#include "grammar/told.h"
#include "grammar/word_id.h"
#include "text/view.h"

/* Kinds of names that no data lists. */
enum {
    STRANGERS = 1 << ENG_KIND_COMPANY | 1 << ENG_KIND_PERSON,
    ACTING = 1 << ENG_KIND_GROUP | 1 << ENG_KIND_PARTY | 1 << ENG_KIND_ORGANISATION |
             1 << ENG_KIND_TREATY
};

/* How far from its quote a speaker can be told, in sentences (speakers.c). */
enum { SPEAKERS_REACH = 4 };

/* What a word can do in referring back. */
enum {
    ONE = 1,
    MANY = 2,
    DEFINITE = 4,
    BARE = 8,
    NUMBER = 16,
    HALF = 32,
    SPEAKS = 64,
    OBJECT = 128
};

static void mark_words(const eng_lexicon *x, const char *const *words, bool *deed) {
    for (; *words != NULL; words++)
        deed[eng_lexicon_lemma(x, *words, strlen(*words))] = true;
}

/* "condemned the raid", "welcomed the result": the nouns of deeds refer back (told.h, deed.c).
 * False: out of memory. */
static bool mark_deeds(const eng_lexicon *x, uint8_t *refers) {
    bool *deed = calloc(x->lemma_count + 1, sizeof *deed);
    if (deed == NULL) return false;
    const char *const *words;
    for (size_t list = 0; (words = eng_deed_words(list)) != NULL; list++)
        mark_words(x, words, deed);
    for (size_t list = 0; (words = eng_kin_words(list)) != NULL; list++)
        mark_words(x, words, deed);
    deed[0] = false;
    for (size_t i = 0; i < x->word_count; i++)
        if (deed[x->words[i].noun]) refers[i] |= HALF;
    free(deed);
    return true;
}

bool eng_begin_words(eng_rules *rules) {
    static const struct {
        uint8_t bits;
        const char *words; /* each with a blank behind it */
    } lists[] = {
        {ONE, "it itself he she him "},
        {ONE | SPEAKS, "we us i me ours "},
        {ONE | DEFINITE, "its his her "},
        {ONE | SPEAKS | DEFINITE, "our my "},
        {MANY, "they them others bilateral trilateral way "},
        {MANY | DEFINITE, "their "},
        {DEFINITE, "the this that these those your whose all "},
        {NUMBER | DEFINITE, "both each neither "},
        {NUMBER, "two three four five six "}, /* the two */
        {OBJECT, "it them "},
        {HALF, "north south east west capital "}, /* of Korea; of the dateline's state */
        {HALF, "former latter "},                 /* of two */
        {HALF, "members "},                       /* of a body */
        /* for a deed told before */
        {BARE, "response retaliation reply protest retribution reprisal apology explanation "
               "compensation reparations complaint responded responding retaliated retaliating "},
        {BARE, "ministers leaders authorities administration spokesman spokeswoman spokesperson "}};
    const eng_lexicon *x = rules->lexicon;
    rules->refers = calloc(x->word_count + 1, sizeof *rules->refers);
    if (rules->refers == NULL) return false;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        for (const char *word = lists[i].words; *word != '\0'; word = strchr(word, ' ') + 1) {
            const eng_word *w = eng_lexicon_find(x, word, (size_t)(strchr(word, ' ') - word));
            if (w != NULL) rules->refers[w - x->words] |= lists[i].bits;
        }
    for (const char *const *word = eng_ill_words(); *word != NULL; word++) {
        const eng_word *w = eng_lexicon_find(x, *word, strlen(*word));
        if (w != NULL) rules->refers[w - x->words] |= BARE; /* a cowardly attack */
    }
    if (!mark_deeds(x, rules->refers)) return false;
    static const char *const obliges[] = {"must", "should", "ought", "need", "have"};
    for (int i = 0; i < ENG_OBLIGES; i++)
        rules->obliges[i] = eng_lexicon_lemma(x, obliges[i], strlen(obliges[i]));
    rules->party = eng_lexicon_lemma(x, "party", 5);
    rules->be = eng_lexicon_lemma(x, "be", 2);
    return true;
}

/* A sentence, with where it has the lemmas that its words can have. */
typedef struct scene {
    const eng_analysis *z;
    const eng_rules *rules;
    const eng_sentence *sentence;
    eng_standing *standing;  /* which lemmas it has */
    unsigned parties, kinds; /* how many could be meant; bits 1 << eng_kind */
    unsigned near_kinds;     /* of those just named: whom words that refer back can stand for */
    unsigned speaking_kinds; /* ... and "we" */
    unsigned paired_kinds;   /* ... and "the two leaders" */
    uint32_t infinitive;     /* 1 + how far into the sentence the last "to" before a verb stands */
    unsigned unlisted;       /* names that no data lists: companies or persons ... */
    uint64_t introduced;     /* bits of the last names of persons in the sentences before */
    unsigned own_kind;       /* of the state whose own text it is, or 0 */
    unsigned all_kinds;      /* of all that the article names */
    unsigned *named;         /* of each sentence, the kinds that it names */
    size_t person_at;        /* 1 + the last sentence with a person whom no data lists, or 0 */
    bool body;               /* ... or bodies that act, where a noun says so (unlisted.h) */
} scene;

/* Whether a noun can stand for somebody named elsewhere. `the`: it is definite. */
static bool stands_for(const eng_analysis *z, const eng_token *t, bool the) {
    const eng_lemma *l = &z->lexicon->lemmas[t->lemma];
    unsigned tags = ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_TITLE | ENG_NOUN_ALLIANCE |
                    ENG_NOUN_MEETING | ENG_NOUN_COUNTRY | ENG_NOUN_STATEMENT;
    unsigned senses = ENG_SENSE_PARTY | ENG_SENSE_LAND | ENG_SENSE_CROWN;
    if (t->cls != 'n' || t->lemma == 0) return false;
    senses |= ENG_SENSE_DEED | ENG_SENSE_TEXT; /* condemned the move; the statement condemned */
    senses |= ENG_SENSE_TREATY | ENG_SENSE_BARRIER; /* the deal was brokered, the ban was lifted */
    if (t->quote && (l->senses & ENG_SENSE_DEED)) return true; /* praised "a bold step" */
    if (the) tags |= ENG_NOUN_PLACE;                           /* bombed the area */
    if (the) return (l->noun_tags & tags) || (l->senses & senses) || l->sector != 0 || l->event;
    bool plural = z->lexicon->words[t->word].can & ENG_IS_PLURAL; /* Chad and five other states */
    return ((l->noun_tags & ENG_NOUN_ALLIANCE) && (l->senses & ENG_SENSE_FOUNDED)) ||
           ((l->noun_tags & ENG_NOUN_COUNTRY) && plural);
}

/* Whether a noun says that a name beside it is of somebody who acts. */
static bool says_body(const eng_rules *rules, uint32_t lemma) {
    unsigned senses = ENG_SENSE_TREATY | ENG_SENSE_ARMED | ENG_SENSE_BODY;
    return (rules->lexicon->lemmas[lemma].senses & senses) || (lemma != 0 && lemma == rules->party);
}

/* Whether the token begins what could be a name that no data lists. */
static bool is_unlisted(const scene *c, uint32_t token) {
    const eng_token *t = &c->z->article->tokens[token];
    unsigned shape = ENG_SHAPE_CAPITAL | ENG_SHAPE_WORD;
    return (t->shape & shape) == shape && t->mention < 0 && eng_is_in("Nna", t->cls);
}

/* A bit for a word, by its first bytes and its length. */
static uint64_t bit_of(const eng_analysis *z, const eng_token *t) {
    const unsigned char *s = (const unsigned char *)z->article->text + t->start;
    size_t n = t->end - t->start;
    return (uint64_t)1 << ((s[0] * 7u + s[n / 2] * 3u + s[n - 1] + n) & 63);
}

/* "Interior Minister Musa Olak": whether a title stands before the names that end at token i. */
static bool titled(const scene *c, uint32_t i) {
    const eng_token *t = c->z->article->tokens;
    while (i > c->sentence->body && t[i].cls == 'N' && t[i].mention < 0)
        i--;
    return t[i].cls == 'n' && (c->z->lexicon->lemmas[t[i].lemma].noun_tags & ENG_NOUN_TITLE);
}

/* "Hans van der Olak": whether a name stands before the particle that token i - 1 is. */
static bool after_particle(const scene *c, uint32_t i) {
    static const char *const words[] = {"van", "von", "der", "den", "de",  "del", "da", "dos",
                                        "di",  "la",  "bin", "ibn", "ben", "al",  "el", NULL};
    const eng_token *t = c->z->article->tokens;
    for (uint32_t k = i; k > c->sentence->body + 1 && i - k < 3; k--) {
        bool particle = false;
        for (int n = 0; !particle && words[n] != NULL; n++)
            particle = eng_word_is(c->z, k - 1, words[n]);
        if (!particle) return k < i && t[k - 1].cls == 'N' && t[k - 1].mention < 0;
    }
    return false;
}

/* Notes the last name of a person who stands with a title or another name: "minister Musa Olak";
 * whether token i is such a name by itself, introduced before, or an official's of the state whose
 * own text it is. */
static bool notes_person(scene *c, uint32_t i, uint64_t *introduced) {
    const eng_token *t = &c->z->article->tokens[i];
    bool word = t->cls == 'n' && (t->shape & ENG_SHAPE_CAPITAL); /* Cordell Hull */
    if ((t->cls != 'N' && !word) || t->mention >= 0) return false;
    bool first = i == c->sentence->body, last = i + 1 == c->sentence->last || t[1].cls != 'N';
    unsigned tags = !first && t[-1].cls == 'n' ? c->z->lexicon->lemmas[t[-1].lemma].noun_tags : 0;
    bool full = !first && (t[-1].cls == 'N' || (tags & (ENG_NOUN_PERSON | ENG_NOUN_TITLE)));
    bool named = !first && eng_is_in("EeA", t[-1].cls); /* the Chadian Olak */
    if (!full && !first && t->cls == 'N') full = after_particle(c, i);
    /* "Chinese minister Olak Yi", ", Olak Yi,": the first may be the surname */
    bool turned = t->cls == 'N' && i + 1 < c->sentence->last &&
                  (t[1].cls == 'N' || (t[1].shape & ENG_SHAPE_CAPITAL)) &&
                  (first || tags != 0 || t[-1].cls == ',');
    if (((full || named) && last) || turned) *introduced |= bit_of(c->z, t);
    if (last && full && !word && (eng_home(c->z) != ENG_NO_ENTITY || titled(c, i))) return true;
    return last && (c->introduced & bit_of(c->z, t));
}

static void note_person_at(scene *c) {
    c->person_at = (size_t)(c->sentence - c->z->article->sentences) + 1;
}

/* Counts those whom token i can stand for. `spoke`: those who speak were counted, where they are
 * one state. */
static void count_referring(scene *c, uint32_t i, unsigned refers, bool *spoke) {
    const eng_analysis *z = c->z;
    const eng_token *t = &z->article->tokens[i];
    bool noun = t->cls == 'n', plural = noun && (z->lexicon->words[t->word].can & ENG_IS_PLURAL);
    unsigned kinds = (refers & NUMBER) || plural ? c->paired_kinds : c->near_kinds;
    const eng_lemma *l = &z->lexicon->lemmas[noun ? t->lemma : 0];
    if (c->own_kind && (l->noun_tags & ENG_NOUN_TITLE)) { /* the president */
        kinds |= c->own_kind | STRANGERS;
        note_person_at(c);
    }
    if (refers & SPEAKS) {
        if (*spoke) return;
        kinds = c->speaking_kinds;
        *spoke = c->own_kind != 0;
    }
    c->kinds |= kinds;
    if (kinds != 0) c->parties += (refers & (MANY | NUMBER)) || plural ? 2 : 1;
}

/* "North and South Korea", "the two Koreas": how many more states token i may name. */
static unsigned halves(const scene *c, uint32_t i) {
    const eng_token *t = &c->z->article->tokens[i];
    const uint8_t *refers = c->rules->refers;
    size_t words = c->z->lexicon->word_count;
    if (t->mention >= 0 || !(t->shape & ENG_SHAPE_CAPITAL)) return 0;
    if (t->cls == 'n' && t->word < words && i + 1 < c->sentence->last)
        return (refers[t->word] & HALF) && t[1].cls == 'c';
    bool two = t->cls == 'N' && i > c->sentence->body && t[-1].word < words;
    return two && (refers[t[-1].word] & NUMBER) ? 2 : 0;
}

static void count_parties(scene *c) {
    const eng_analysis *z = c->z;
    const eng_article *a = z->article;
    uint32_t seen[8];
    unsigned seen_count = 0;
    uint64_t introduced = c->introduced;
    bool the = false, name = false, spoke = false;
    uint32_t to = 0;
    c->parties = c->kinds = c->unlisted = c->infinitive = 0;
    c->body = false;
    for (uint32_t i = c->sentence->body; i < c->sentence->last; i++) {
        const eng_token *t = &a->tokens[i];
        unsigned refers = t->word < z->lexicon->word_count ? c->rules->refers[t->word] : 0;
        if (eng_is_in("HIKMvzxyug", t->cls) && to > 0) c->infinitive = to;
        if (t->cls == 't') to = i - c->sentence->body + 1;
        if (!eng_is_in("trX<>", t->cls)) to = 0; /* to fully and finally leave */
        if (!eng_is_in("dpqamnNEeArTsc<>@h-", t->cls)) the = false;
        if (refers & DEFINITE) the = true;
        c->body |= eng_is_in("nN", t->cls) && says_body(c->rules, t->lemma);
        bool unlisted = is_unlisted(c, i);
        c->unlisted += !name && unlisted;
        name = unlisted;
        unsigned more = halves(c, i);
        c->parties += more;
        if (more > 0) c->kinds |= 1u << ENG_KIND_STATE;
        if (notes_person(c, i, &introduced)) {
            c->kinds |= c->near_kinds | STRANGERS;
            c->parties++;
            note_person_at(c);
        }
        if (t->mention >= 0) {
            const eng_mention *m = &a->mentions[t->mention];
            unsigned k = 0;
            while (k < seen_count && seen[k] != m->entity)
                k++;
            c->kinds |= 1u << eng_names_entity(z->names, m->entity)->kind;
            if (k < seen_count || k == 8) continue;
            seen[seen_count++] = m->entity;
            c->parties++;
        } else if ((refers & (ONE | MANY | BARE)) || t->cls == 'i' || /* called that illegal */
                   (the && (refers & (NUMBER | HALF))) || stands_for(z, t, the)) {
            count_referring(c, i, refers, &spoke);
        }
    }
    c->introduced = introduced;
}

/* Whether a slot is filled by somebody whom another sentence names. */
static bool is_far(uint32_t slot) {
    return slot == ENG_SLOT_CONTEXT || slot == ENG_SLOT_ACCUSER || slot == ENG_SLOT_BEFORE ||
           slot == ENG_SLOT_PAIR || slot == ENG_SLOT_ATTACKER || slot == ENG_SLOT_FOE ||
           slot == ENG_SLOT_CAPTOR || slot == ENG_SLOT_ASKER || slot == ENG_SLOT_TOLD ||
           slot == ENG_SLOT_ALIKE || slot == ENG_SLOT_CULPRIT || slot == ENG_SLOT_HOMELAND ||
           slot == ENG_SLOT_IDENTITY; /* OPEC's top producer */
}

/* Whether the slots can be filled: by what stands in the clause, or after a preposition that the
 * sentence has. `far`: one of them is filled from elsewhere. */
static bool fillable(const scene *c, const uint32_t *slots, bool *far) {
    bool some = false;
    for (; *slots != ENG_SLOT_NONE; slots++) {
        *far |= is_far(*slots);
        some |= *slots < ENG_SLOT_BASE || eng_stands(c->standing, *slots - ENG_SLOT_BASE) != 0;
    }
    return some;
}

/* Whether a verb that the rule wants to be about, an infinitive or an obligation, as it wants,
 * stands behind the word at `at` of the sentence, from 1. */
static bool has_content(const scene *c, const eng_rule *r, uint32_t at) {
    bool found = r->content[0] == 0 || (r->flags & ENG_RULE_CONTENT_OPTIONAL);
    for (int i = 0; !found && i < ENG_CONTENT_MAX && r->content[i] != 0; i++)
        found = eng_stands(c->standing, r->content[i]) > at;
    if ((r->flags & ENG_RULE_INFINITIVE) && c->infinitive <= at) return false;
    if (!found || !(r->flags & ENG_RULE_OBLIGED)) return found;
    for (int i = 0; i < ENG_OBLIGES; i++) {
        bool modal = i < ENG_OBLIGES_ALONE; /* must; but: need to */
        if (eng_stands(c->standing, c->rules->obliges[i]) > at && (modal || c->infinitive > at))
            return true;
    }
    return false;
}

/* Whether the sentence could give the rule the parties that it needs. */
static bool enough(const scene *c, const eng_rule *r, uint32_t at) {
    bool alone = r->flags & (ENG_RULE_RECIPIENT_OPTIONAL | ENG_RULE_RECIPROCAL);
    bool recipient = r->recipient[0] != ENG_SLOT_NONE && !alone;
    bool actor = !(r->flags & ENG_RULE_ACTOR_OPTIONAL), far = false;
    unsigned unlisted = STRANGERS | (c->body ? ACTING : 0);
    unsigned kinds = c->kinds | (c->unlisted ? unlisted : 0);
    if (!eng_has_needed(c->rules, r, c->standing) || !has_content(c, r, at)) return false;
    if (actor && !fillable(c, r->actor, &far)) return false;
    bool elsewhere = far;
    if (far && r->actor_kinds != 0 && !(r->actor_kinds & (kinds | c->all_kinds))) return false;
    actor = actor && !far;
    if (actor && r->actor_kinds != 0 && !(r->actor_kinds & kinds)) return false;
    far = false;
    if (recipient && !fillable(c, r->recipient, &far)) return false;
    if (far && r->recipient_kinds != 0 && !(r->recipient_kinds & (kinds | c->all_kinds)))
        return false;
    recipient = recipient && !far;
    if (recipient && r->recipient_kinds != 0 && !(r->recipient_kinds & kinds)) return false;
    unsigned least = actor + recipient;
    if ((r->flags & (ENG_RULE_RECIPROCAL | ENG_RULE_PLURAL)) && !elsewhere) least = 2;
    unsigned wanted = r->actor_kinds | r->recipient_kinds | (c->body ? ACTING : 0);
    return c->parties + (wanted & unlisted ? c->unlisted : 0) >= least;
}

/* Whether a rule of the lemma, the token's, and class (v, n or a) has all its words in the
 * sentence. */
static bool complete(const scene *c, uint32_t token, uint32_t lemma, char cls) {
    const eng_rules *rules = c->rules;
    uint32_t at = token - c->sentence->body + 1;
    if (cls == 'v' && rules->patterns != NULL && eng_patterns_has(rules->patterns, lemma))
        return true;
    for (uint32_t i = eng_first_trigger(rules, lemma); i != 0; i = rules->triggers[i].next) {
        const eng_trigger *t = &rules->triggers[i];
        if (cls != (t->adjective ? 'a' : t->noun ? 'n' : 'v')) continue;
        if ((t->object && !eng_stands(c->standing, t->object)) ||
            (t->particle && eng_stands(c->standing, t->particle) <= at) ||
            (t->preposition && eng_stands(c->standing, t->preposition) <= at))
            continue;
        if (enough(c, &rules->rules[t->rule], at)) return true;
    }
    return false;
}

/* Whether a rule of the verb that a noun names holds for the noun. */
static bool named(const scene *c, uint32_t token, uint32_t verb) {
    const eng_rules *rules = c->rules;
    uint32_t at = token - c->sentence->body + 1;
    bool gerund = c->z->lexicon->lemmas[c->z->article->tokens[token].lemma].event == 0;
    for (uint32_t i = eng_first_trigger(rules, verb); i != 0; i = rules->triggers[i].next) {
        const eng_trigger *t = &rules->triggers[i];
        const eng_rule *r = &rules->rules[t->rule];
        if (t->noun || t->adjective || t->particle || (r->flags & ENG_RULE_NEGATED)) continue;
        /* "the recall of its envoy", though the verb's noun alone may not count */
        bool of = t->object && t->preposition == 0 && eng_stands(c->standing, t->object) > at;
        bool alone = !t->object && (gerund || !(r->flags & ENG_RULE_NO_NOUN));
        if ((of || alone) && enough(c, r, at)) return true;
    }
    return false;
}

/* Whether the token stands behind a name in a compound that some rule takes: "US-backed". */
static bool compound(const scene *c, uint32_t token) {
    const eng_token *t = c->z->article->tokens;
    if (token < 2 || t[token - 2].mention < 0 || t[token - 2].cls != 'm') return false;
    uint32_t i = eng_first_trigger(c->rules, t[token].lemma);
    for (; i != 0; i = c->rules->triggers[i].next)
        if (c->rules->rules[c->rules->triggers[i].rule].flags & ENG_RULE_COMPOUND) return true;
    return false;
}

/* "Oman signed it": whether the object can stand for words of the sentence before. */
static bool stands_before(const scene *c) {
    const eng_token *t = c->z->article->tokens;
    bool it = false;
    for (uint32_t i = c->sentence->body; i < c->sentence->last && !it; i++)
        it = t[i].word < c->rules->lexicon->word_count && (c->rules->refers[t[i].word] & OBJECT);
    return it;
}

static bool begins(scene *c) {
    bool found = false;
    if (c->rules->patterns != NULL)
        return true; /* what a verb dictionary wants is its own affair */
    count_parties(c);
    if (c->parties + c->unlisted == 0) return false;
    eng_stand(c->standing, c->z->article, c->sentence, stands_before(c));
    for (uint32_t i = c->sentence->body; i < c->sentence->last && !found; i++) {
        const eng_token *t = &c->z->article->tokens[i];
        if (eng_is_in("vzxyugH", t->cls)) /* H: has the backing of */
            found = complete(c, i, t->lemma, 'v');
        if (t->cls == 'I') found = complete(c, i, c->rules->be, 'v'); /* is in the bloc */
        if (t->cls == 'a') found = complete(c, i, t->lemma, 'a');
        if (t->cls == 'n')
            found = complete(c, i, t->lemma, 'n') || named(c, i, eng_verb_of_noun(c->z, i));
        found = found || compound(c, i);
    }
    return found;
}

/* Notes of each sentence the kinds of those it names, listed or, perhaps, not. False: out of
 * memory. */
static bool note_kinds(scene *c, eng_analysis *z) {
    const eng_article *a = z->article;
    c->named = eng_arena_alloc(&z->arena, a->sentence_count * sizeof *c->named);
    if (c->named == NULL && a->sentence_count > 0) return false;
    for (size_t k = 0, m = 0; k < a->sentence_count; k++) {
        unsigned kinds = 0;
        bool body = false, name = false;
        for (; m < a->mention_count && a->mentions[m].first < a->sentences[k].last; m++)
            kinds |= 1u << eng_names_entity(z->names, a->mentions[m].entity)->kind;
        for (uint32_t i = a->sentences[k].first; i < a->sentences[k].last; i++) {
            const eng_token *t = &a->tokens[i];
            name |= (t->shape & ENG_SHAPE_CAPITAL) && t->mention < 0 && i > a->sentences[k].body;
            if (t->word >= z->lexicon->word_count) continue;
            const eng_word *w = &z->lexicon->words[t->word];
            body |= says_body(c->rules, w->noun) || says_body(c->rules, w->lemma);
        }
        c->named[k] = kinds | (body && name ? ACTING : 0);
        c->all_kinds |= c->named[k];
    }
    return true;
}

static unsigned kinds_between(const scene *c, size_t first, size_t last) {
    unsigned kinds = 0;
    for (size_t k = first; k < last; k++)
        kinds |= c->named[k];
    return kinds;
}

/* Of those whom words of sentence k can refer to, the kinds. */
static void look_around(scene *c, size_t k) {
    size_t count = c->z->article->sentence_count;
    size_t back = k > ENG_SENTENCES_BACK ? k - ENG_SENTENCES_BACK : 0;
    size_t quoted = k > SPEAKERS_REACH ? k - SPEAKERS_REACH : 0;
    size_t on = k + SPEAKERS_REACH < count ? k + SPEAKERS_REACH + 1 : count;
    bool person = c->person_at > 0 && c->person_at + ENG_SENTENCES_BACK > k;
    c->near_kinds = (person ? c->own_kind | STRANGERS : 0) | kinds_between(c, back, k + 1);
    c->paired_kinds = c->near_kinds | c->named[0];
    c->speaking_kinds =
        c->own_kind | (c->z->speak_together ? c->all_kinds : kinds_between(c, quoted, on));
    if (c->near_kinds) c->near_kinds |= STRANGERS;
    if (c->paired_kinds) c->paired_kinds |= STRANGERS;
    if (c->speaking_kinds) c->speaking_kinds |= STRANGERS;
}

bool eng_find_beginnings(eng_analysis *z, const eng_rules *rules) {
    scene c = {.z = z, .rules = rules, .standing = z->standing};
    if (!eng_standing_prepare(c.standing, rules) || !note_kinds(&c, z)) return false;
    if (eng_writing_state(z) != ENG_NO_ENTITY) c.own_kind = 1u << ENG_KIND_STATE;
    for (uint32_t k = 0; k < z->article->sentence_count; k++) {
        eng_sentence *s = &z->article->sentences[k];
        if (z->state[k] != ENG_SENTENCE_NEAR) continue;
        eng_view_sentence(z->article, s, z->lexicon);
        c.sentence = s;
        look_around(&c, k);
        if (begins(&c)) z->state[k] = ENG_SENTENCE_CUT;
    }
    return true;
}
