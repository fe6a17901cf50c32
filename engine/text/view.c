#include "text/roles.h"
#include "text/view_internal.h"

/* What a class does to what was seen: bits of it that remain, and above them, from SET_AT on, those
 * that are added; each where the class before lets it. */
typedef struct effect {
    uint32_t own;  /* by the class that comes */
    uint32_t next; /* by the class before it */
} effect;

enum { ALL_SEEN = 0x1FF, SET_AT = 16 };

/* In effect.own, beside both. */
#define PASSED_OVER (1u << 31)
#define IS_VERB (1u << 30)

/* FINITE, OPENED and CONTACT are of the last token alone. */
#define KEPT(cls, kinds)                                                                           \
    ((kinds)&UNSEEN                                                                                \
         ? ALL_SEEN & ~(ADJACENT | FINITE | OPENED | CONTACT)                                      \
         : FRONTED | ((kinds) & (VERB | AUXILIARY | LINK | CLAUSE) || (cls) == 'c' ? 0 : JOINED) | \
               ((kinds)&CLAUSE ? 0 : MANY) | ((kinds) & (VERB | AUXILIARY | CLAUSE) ? 0 : MODAL))
#define SET(cls, kinds)                                                                            \
    ((kinds)&UNSEEN ? ((cls) == 'r' ? ADVERB : 0)                                                  \
                    : ADJACENT | ((cls) == 'c' ? JOINED : 0) | ((cls) == 'n' ? MANY : 0) |         \
                          ((kinds) & (LINK | CLAUSE | VERB) || (cls) == 'T' ? FRONTED : 0) |       \
                          ((cls) == 'M' ? MODAL : 0) | ((kinds)&AUXILIARY ? FINITE : 0) |          \
                          ((kinds)&CLAUSE ? OPENED : 0) | ((cls) == 'i' ? CONTACT : 0))
#define KEPT_NEXT(cls) ((cls) == 0 || (cls) == ',' ? ALL_SEEN & ~FRONTED : ALL_SEEN)
#define SET_NEXT(cls, kinds)                                                                       \
    (ADJACENT | MANY | MODAL | OPENED | ((kinds)&NOMINAL ? JOINED : 0) |                           \
     ((cls) == 0 ? FRONTED : 0) | ((kinds)&AUXILIARY || (cls) == 't' ? 0 : FINITE) |               \
     ((cls) == 'n' ? CONTACT : 0))
#define CLASS_EFFECT(cls, kinds)                                                                   \
    [cls] = {KEPT(cls, kinds) | (uint32_t)(SET(cls, kinds)) << SET_AT |                            \
                 ((kinds)&UNSEEN ? PASSED_OVER : 0) | ((kinds)&VERB ? IS_VERB : 0),                \
             KEPT_NEXT(cls) | (uint32_t)(SET_NEXT(cls, kinds)) << SET_AT},
static const effect EFFECTS[128] = {CLASSES(CLASS_EFFECT)};

/* What of the viewer each token reads and changes, apart so that it stays in registers. */
typedef struct context {
    uint32_t seen, lets;
    uint8_t before;
} context;

/* Notes the class of a token for those that follow; of verbs, note_verb has the rest. Few branches,
 * as what comes next in a text is not foreseen. */
static inline void note(viewer *v, context *c, size_t i, size_t cls, effect e, uint32_t facts) {
    if (e.own & PASSED_OVER) {
        c->seen = (c->seen & e.own) | (e.own >> SET_AT & ALL_SEEN);
        return;
    }
    _Static_assert((int)MANY == (int)ENG_IS_PLURAL, "a plural noun sets its own bit");
    const uint32_t both = e.own & c->lets;
    c->seen = (c->seen & both) | (both >> SET_AT & (facts | ~(uint32_t)MANY));
    if (c->seen & (FINITE | OPENED | CONTACT)) {
        const unsigned finite = c->seen / FINITE & 1;
        c->seen &= ~(finite * MANY);
        v->wanted -= (int)(finite & (v->wanted > 0));
        v->wanted += (c->seen & (OPENED | CONTACT)) != 0;
    }
    v->earlier = c->before;
    v->before_at = i;
    c->before = (uint8_t)cls;
    c->lets = e.next;
}

/* Notes a verb. "signed in Cairo" may hang on its noun and so be none that is finite. */
static void note_verb(viewer *v, size_t i, uint8_t cls) {
    bool finite = cls == 'z' || cls == 'x';
    if (cls == 'y') finite = !is(closed_of(look(v, i + 1)), LINK);
    if (cls == 'v') finite = !is(v->before, AUXILIARY) && v->before != 't';
    if (finite) {
        v->wanted -= v->wanted > 0;
        v->seen &= ~(unsigned)MANY;
        v->finite = cls;
    }
    v->verb = cls;
    v->verb_at = i;
    const eng_word *verb = word_of(v, &v->tokens[i]);
    const eng_lemma *lemma = &v->lexicon->lemmas[verb ? verb->verb : 0];
    v->verb_tags = lemma->verb_tags;
    v->blames = (lemma->senses & ENG_SENSE_BLAME) != 0;
    v->wanted += (lemma->verb_tags & ENG_VERB_REPORT) != 0;
}

/* "will found a bloc", "found a mine": the lemma of a base form is its own text. */
static uint32_t own_lemma(const viewer *v, const eng_token *t) {
    uint32_t own = eng_lexicon_lemma(v->lexicon, v->text + t->start, t->end - t->start);
    return own ? own : t->lemma;
}

/* Classifies token i, at t, or what begins with it, by its ENG_RULE_; returns how many. */
static inline size_t classify(viewer *v, size_t i, eng_token *t, unsigned rule) {
    size_t n;
    switch (rule) {
    case ENG_RULE_OPEN:
        t->cls = eng_view_open_class(v, i);
        t->lemma = eng_lemma_of_open(&v->words[t->word], t->cls);
        if (t->cls == 'v' && (v->words[t->word].can & ENG_BASE_APART)) t->lemma = own_lemma(v, t);
        return 1;
    case ENG_RULE_MARK:
        t->cls = eng_view_mark(v, i);
        return 1;
    case ENG_RULE_STRANGE:
        t->cls = eng_view_by_ending(v, i);
        return 1;
    case ENG_RULE_CLOSED:
        return eng_view_closed(v, i);
    default:
        n = eng_view_any(v, i);
        if (v->before == ',' && is(v->earlier, NAME) && is(t[n - 1].cls, NAME) && v->verb == 0 &&
            i + n <= v->start + 8)
            v->seen |= JOINED; /* "France, Germany sign pact" */
        return n;
    }
}

/* Classifies all tokens of the sentence up to `last`, from left to right. Most have one class
 * whatever stands around them (text/facts.h). */
static void classify_all(viewer *v, size_t last) {
    context c = {.seen = ADJACENT, .lets = EFFECTS[0].next};
    const uint32_t *sole = v->lexicon->sole;
    eng_token *t = &v->tokens[v->sentence->first];
    for (size_t i = v->sentence->first; i < last; i++, t++) {
        size_t cls = t->facts >> ENG_FACT_CLASS_AT & 127;
        if (cls >= ENG_RULES) {
            t->cls = (uint8_t)cls;
            t->lemma = sole[(uint32_t)(t->word + 1)];
            note(v, &c, i, cls, EFFECTS[cls], t->facts);
            continue;
        }
        v->seen = c.seen;
        v->before = c.before;
        const size_t more = classify(v, i, t, (unsigned)cls) - 1;
        i += more;
        t += more;
        cls = t->cls & 127;
        const effect e = EFFECTS[cls];
        if (e.own & IS_VERB) note_verb(v, i, (uint8_t)cls);
        c.seen = v->seen;
        note(v, &c, i, cls, e, t->facts);
    }
}

/* Whether each word of a heading has its capital: "Egypt Leaves Pact With Iran". Looks from the end
 * on, as most sentences begin with a capital. */
static bool is_titled(const eng_article *a, const eng_sentence *s) {
    size_t capitals = 0;
    const eng_token *first = &a->tokens[s->body];
    for (const eng_token *t = &a->tokens[s->last]; t > first;) {
        t--;
        if ((t->shape & (ENG_SHAPE_WORD | ENG_SHAPE_CLITIC)) != ENG_SHAPE_WORD) continue;
        bool closed = (t->facts >> ENG_FACT_CLOSED_AT & 127) != 0;
        if (t->shape & ENG_SHAPE_CAPITAL)
            capitals += t->mention < 0;
        else if (!closed)
            return false;
    }
    return capitals > 0;
}

void eng_view_sentence(eng_article *article, eng_sentence *sentence, const eng_lexicon *lexicon) {
    if (sentence->viewed) return;
    sentence->viewed = true;
    size_t start = sentence->body;
    while (start + 1 < sentence->last && (article->tokens[start].shape & ENG_SHAPE_QUOTE))
        start++;
    viewer v = {
        .article = article,
        .start = start,
        .lexicon = lexicon,
        .sentence = sentence,
        .text = article->text,
        .tokens = article->tokens,
        .words = lexicon->words,
        .last = sentence->last,
        .mention = -1,
        .wanted = 1,
        .before_at = sentence->first,
        .titled = is_titled(article, sentence),
    };
    v.phrase = ENG_FACT_PHRASE | (v.titled ? 0 : ENG_FACT_CAPITAL);
    /* a full stop at the end, as most sentences have it, is what it looks like */
    const eng_token *end = &article->tokens[v.last - 1];
    const uint32_t marked = ENG_FACT_CLASS & end->facts;
    bool stop = marked == ENG_RULE_MARK << ENG_FACT_CLASS_AT && v.text[end->start] == '.';
    if (stop) article->tokens[v.last - 1].cls = '.';
    classify_all(&v, v.last - stop);
    if (v.mention >= 0) eng_find_roles(article, sentence, (size_t)v.mention, lexicon);
}
