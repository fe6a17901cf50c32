#include "text/run_on.h"

#include <string.h>

#include "text/facts.h"

typedef struct seeker {
    const eng_article *article;
    const eng_lexicon *lexicon;
    const eng_sentence *sentence;
} seeker;

static const eng_word *word_at(const seeker *s, uint32_t i) {
    uint32_t word = i < s->sentence->last ? s->article->tokens[i].word : ENG_NO_WORD;
    return word < s->lexicon->word_count ? &s->lexicon->words[word] : NULL;
}

static char closed_at(const seeker *s, uint32_t i) {
    const eng_word *w = word_at(s, i);
    return w != NULL ? (char)w->closed : '\0';
}

static unsigned can_at(const seeker *s, uint32_t i) {
    const eng_word *w = word_at(s, i);
    return w != NULL ? w->can : 0;
}

static char mark_at(const seeker *s, uint32_t i) {
    const eng_token *t = &s->article->tokens[i];
    bool one = i < s->sentence->last && t->end - t->start == 1;
    return one ? s->article->text[t->start] : '\0';
}

static const eng_mention *name_at(const seeker *s, uint32_t i) {
    int32_t m = i < s->sentence->last ? s->article->tokens[i].mention : -1;
    return m >= 0 && s->article->mentions[m].first == i ? &s->article->mentions[m] : NULL;
}

/* Whether what stands there begins an object: the port, its envoy, Oman, diplomatic ties. */
static bool begins_object(const seeker *s, uint32_t i) {
    char closed = closed_at(s, i);
    if (name_at(s, i) != NULL || closed == 'd' || closed == 'p') return true;
    unsigned can = can_at(s, i);
    bool noun = (can & (ENG_CAN_NOUN | ENG_CAN_ADJECTIVE)) && !closed;
    return noun && (!(can & ENG_CAN_ADVERB) || (can & ENG_CAN_NOUN));
}

static unsigned verb_tags_at(const seeker *s, uint32_t i) {
    const eng_word *w = word_at(s, i);
    return w != NULL ? s->lexicon->lemmas[w->verb].verb_tags : 0;
}

/* Whether an object stands behind a verb, or behind what hangs on it: cut ties; working on
 * restoring ties; agreed to restore ties. */
static bool has_object(const seeker *s, uint32_t verb) {
    uint32_t i = verb + 1;
    if (begins_object(s, i)) return true;
    char closed = closed_at(s, i);
    unsigned can = can_at(s, i + 1);
    bool to = closed == 't' && (verb_tags_at(s, verb) & ENG_VERB_SUBJECT) && (can & ENG_CAN_BASE);
    bool on = (closed == 'f' || closed == 't') && (can & ENG_CAN_ING);
    return (to || on) && begins_object(s, i + 2);
}

/* Whether a verb with an object of its own stands there, so that the noun before the sentence is
 * none: "the port Oman closed" has none. */
static bool acts(const seeker *s, uint32_t i) {
    char closed = closed_at(s, i);
    unsigned can = can_at(s, i);
    if (closed == 'H' || closed == 'M' || closed == 'I') {
        uint32_t verb = i + 1;
        verb += closed_at(s, verb) == 'X' || (can_at(s, verb) & ENG_CAN_ADVERB && /* already */
                                              !(can_at(s, verb) & ENG_CAN_VERB));
        unsigned wanted = closed == 'H'   ? ENG_CAN_PARTICIPLE
                          : closed == 'M' ? ENG_CAN_BASE
                                          : ENG_CAN_ING;
        return (can_at(s, verb) & wanted) && !closed_at(s, verb) && has_object(s, verb);
    }
    if (closed != '\0' || !(can & (ENG_CAN_PAST | ENG_CAN_S))) return false;
    if ((can & ENG_USUAL_NOUN) || (can & ENG_USUAL_ADJECTIVE)) return false;
    char next = closed_at(s, i + 1);
    return next == 'd' || next == 'p' || name_at(s, i + 1) != NULL;
}

/* The end of what is theirs: "Oman's special forces", or `i` itself. */
static uint32_t owned(const seeker *s, uint32_t i) {
    enum { WORDS_MAX = 4 };
    if (i >= s->sentence->last || !(s->article->tokens[i].shape & ENG_SHAPE_CLITIC)) return i;
    uint32_t end = i + 1;
    while (end < i + 1 + WORDS_MAX && closed_at(s, end) == '\0' &&
           (can_at(s, end) & (ENG_CAN_NOUN | ENG_CAN_ADJECTIVE)) && !acts(s, end))
        end++;
    if (closed_at(s, end) == 't' && name_at(s, end + 1) != NULL) /* ambassador to Oman */
        end = name_at(s, end + 1)->last;
    return end;
}

/* Where an aside between commas ends that says who they are: ", two old rivals,"; or `i`. */
static uint32_t past_aside(const seeker *s, uint32_t i) {
    enum { WORDS_MAX = 14 };
    if (mark_at(s, i) != ',') return i;
    for (uint32_t k = i + 2; k < s->sentence->last && k <= i + WORDS_MAX; k++) {
        if (mark_at(s, k) == ',') return k + 1;
        if (strchr(".;:", mark_at(s, k)) && mark_at(s, k)) return i;
    }
    return i;
}

/* Whether a clause begins with the name: Oman, or Oman and Iran, or Oman's forces, do something. */
static bool begins_clause(const seeker *s, const eng_mention *m) {
    uint32_t i = owned(s, m->last);
    const eng_mention *other = closed_at(s, i) == 'c' ? name_at(s, i + 1) : NULL;
    if (other != NULL) i = owned(s, other->last);
    uint32_t behind = past_aside(s, i);
    if (behind == i) return acts(s, i);
    char article = closed_at(s, i + 1);
    bool apposed = article == 'd' || mark_at(s, i + 1) == '\0';
    return apposed && acts(s, behind);
}

/* Whether a thing ends what goes before, as a headline can end in it. No title stands there, nor a
 * word that says what the name is ("OPEC member Oman", "the carrier Nimitz"), nor one behind which
 * "that" can be left out ("fears Iran will leave"). */
static bool ends_headline(const seeker *s, uint32_t i, bool person) {
    static const char *const when[] = {"time",   "moment", "day",   "way",
                                       "reason", "place",  "thing", NULL};
    const eng_token *t = &s->article->tokens[i];
    unsigned letters = ENG_SHAPE_CAPITAL | ENG_SHAPE_CLITIC | ENG_SHAPE_NUMBER | ENG_SHAPE_GLUED;
    if (!(t->shape & ENG_SHAPE_WORD) || (t->shape & letters) || t->mention >= 0) return false;
    const eng_word *w = word_at(s, i);
    if (w == NULL || w->closed || !(w->can & ENG_CAN_NOUN)) return false;
    if ((w->can & ENG_CAN_VERB) && !(w->can & ENG_USUAL_NOUN)) return false;
    const eng_lemma *l = &s->lexicon->lemmas[w->noun];
    unsigned what = ENG_NOUN_WEAPON | ENG_NOUN_COUNTRY | ENG_NOUN_GROUP | ENG_NOUN_ALLIANCE |
                    ENG_NOUN_STATEMENT | ENG_NOUN_PLACE | ENG_NOUN_TIME |
                    (person ? ENG_NOUN_PERSON : 0);
    unsigned who = person ? ENG_NOUN_TITLE : 0;
    if (l->noun_tags & (what | who)) return false;
    if (!person && (l->noun_tags & ENG_NOUN_PERSON) && !(l->noun_tags & ENG_NOUN_TITLE))
        return false; /* allies Chad and Mali */
    uint32_t verb = l->event ? l->event : w->verb;
    if (verb && (s->lexicon->lemmas[verb].verb_tags & ENG_VERB_REPORT)) return false;
    const char *noun = eng_lexicon_lemma_text(s->lexicon, w->noun);
    for (int k = 0; when[k] != NULL; k++)
        if (strcmp(noun, when[k]) == 0) return false;
    return true;
}

/* Whether a finite verb stands before it, so that something was told: "talks fail". */
static bool told_before(const seeker *s, uint32_t end) {
    for (uint32_t i = s->sentence->body; i < end; i++) {
        char closed = closed_at(s, i);
        if (closed == 'H' || closed == 'M' || closed == 'I') return true;
        unsigned can = can_at(s, i);
        bool finite = can & (ENG_CAN_PAST | ENG_CAN_S | ENG_CAN_BASE);
        const eng_token *t = &s->article->tokens[i];
        bool acts = i > s->sentence->body && t[-1].mention >= 0; /* "Oman and Iran work" */
        if (finite && t->mention < 0 && (acts || !(can & (ENG_USUAL_NOUN | ENG_USUAL_ADJECTIVE))))
            return true;
    }
    return false;
}

/* The token at which a sentence begins inside this one, or its last. Each begins with a name: *next
 * is the first mention that is not looked at yet. */
static uint32_t run_on(const seeker *s, size_t *next) {
    enum { LEAST = 5, WAY = 3 };
    const eng_article *a = s->article;
    for (; *next < a->mention_count; ++*next) {
        const eng_mention *m = &a->mentions[*next];
        uint32_t i = m->first;
        if (i + WAY >= s->sentence->last) break;
        if (i < s->sentence->body + LEAST || m->alias_role == ENG_ALIAS_ADJECTIVE ||
            (a->tokens[i].shape & ENG_SHAPE_NEWLINE))
            continue;
        const unsigned quote = ENG_SHAPE_MARK | ENG_SHAPE_GLUED;
        bool quoted = (a->tokens[i - 1].shape & quote) == quote;
        uint32_t before = i - 1 - quoted;
        if (ends_headline(s, before, m->person != ENG_NO_ENTITY) && told_before(s, before) &&
            begins_clause(s, m))
            return i;
    }
    return s->sentence->last;
}

/* Writes the tokens at which sentences begin inside others to *cuts, which is NULL where there are
 * none. False when memory is out. */
static bool find_cuts(eng_article *a, const eng_lexicon *lexicon, uint32_t **cuts, size_t *count) {
    size_t next = 0;
    *cuts = NULL;
    *count = 0;
    for (size_t k = 0; k < a->sentence_count && next < a->mention_count; k++) {
        eng_sentence rest = a->sentences[k];
        while (next < a->mention_count && a->mentions[next].first < rest.first)
            next++;
        if (next == a->mention_count || a->mentions[next].first >= rest.last ||
            (rest.kind != ENG_PROSE && rest.kind != ENG_HEADLINE))
            continue;
        seeker s = {a, lexicon, &rest};
        for (uint32_t at = run_on(&s, &next); at < rest.last; at = run_on(&s, &next)) {
            if (*cuts == NULL) *cuts = eng_arena_alloc(&a->arena, a->mention_count * sizeof **cuts);
            if (*cuts == NULL) return false;
            (*cuts)[(*count)++] = at; /* each begins with another name */
            rest.first = rest.body = rest.label = at;
        }
    }
    return true;
}

bool eng_part_run_on(eng_article *a, const eng_dictionary *dictionary) {
    uint32_t *cuts;
    size_t count, cut = 0, n = 0;
    if (!find_cuts(a, dictionary->lexicon, &cuts, &count)) return false;
    if (count == 0) return true;
    eng_sentence *all = eng_arena_alloc(&a->arena, (a->sentence_count + count) * sizeof *all);
    uint32_t *moved = eng_arena_alloc(&a->arena, a->sentence_count * sizeof *moved);
    if (all == NULL || moved == NULL) return false;
    for (size_t k = 0; k < a->sentence_count; k++, n++) {
        moved[k] = (uint32_t)n;
        all[n] = a->sentences[k];
        if (all[n].speaker != ENG_NO_SPEAKER) all[n].speaker = moved[all[n].speaker];
        for (; cut < count && cuts[cut] < a->sentences[k].last; cut++, n++) {
            all[n + 1] = all[n];
            all[n].last = all[n + 1].first = all[n + 1].body = all[n + 1].label = cuts[cut];
        }
    }
    a->sentences = all;
    a->sentence_count = n;
    return true;
}
