#include "text/view.h"

#include <string.h>

#include "text/roles.h"

/* Sets of classes, as bits of the table below. */
enum {
    NOMINAL = 1, /* ends a noun phrase */
    NAME = 2,    /* an actor's */
    VERB = 4,    /* a verb's form */
    AUXILIARY = 8,
    PHRASE = 16,  /* begins a noun phrase */
    LINK = 32,    /* preposition */
    UNSEEN = 64,  /* adverbs, negation and quotes: what decides a class looks past them */
    CLAUSE = 128, /* after it a clause with a verb of its own follows */
    END = 256     /* ends a clause, or what is joined */
};

static const uint16_t KIND[128] = {
    ['n'] = NOMINAL,
    ['N'] = NOMINAL,
    ['E'] = NOMINAL | NAME,
    ['e'] = NOMINAL | NAME,
    ['v'] = VERB,
    ['z'] = VERB,
    ['x'] = VERB,
    ['y'] = VERB,
    ['u'] = VERB,
    ['g'] = VERB,
    ['H'] = AUXILIARY,
    ['I'] = AUXILIARY,
    ['K'] = AUXILIARY,
    ['M'] = AUXILIARY,
    ['d'] = PHRASE,
    ['p'] = PHRASE,
    ['i'] = PHRASE,
    ['q'] = PHRASE,
    ['t'] = LINK,
    ['o'] = LINK,
    ['b'] = LINK,
    ['f'] = LINK,
    ['S'] = LINK | CLAUSE,
    ['J'] = CLAUSE | END,
    ['h'] = CLAUSE,
    ['w'] = CLAUSE | END,
    ['k'] = CLAUSE | END,
    ['c'] = END,
    ['r'] = UNSEEN,
    ['X'] = UNSEEN,
    ['<'] = UNSEEN,
    ['>'] = UNSEEN,
    [';'] = CLAUSE | END,
    [':'] = CLAUSE | END,
    ['.'] = CLAUSE | END,
    [','] = END,
    ['('] = END,
    [')'] = END,
    ['-'] = END,
};

static bool is(uint8_t cls, unsigned kinds) {
    return (KIND[cls & 127] & kinds) != 0;
}

/* A token as what stands beside it sees it. */
typedef struct glance {
    const eng_word *word; /* NULL: not in the lexicon */
    unsigned can;
    uint8_t closed;
    bool nominal; /* can begin or be the inside of a noun phrase */
    bool phrase;  /* begins a noun phrase of its own: determiner, pronoun, number, name */
    bool name;    /* an actor's */
    bool end;     /* the sentence, a clause or a part of a list ends before it */
} glance;

typedef struct viewer {
    eng_article *article;
    const eng_lexicon *lexicon;
    const eng_sentence *sentence;
    size_t start;     /* the first word, whose capital says nothing */
    bool titled;      /* every word has a capital, so that a capital says nothing */
    uint8_t before;   /* the class before, UNSEEN ones passed over; 0 at the beginning */
    uint8_t earlier;  /* the class before that */
    size_t before_at; /* the token of `before` */
    bool adjacent;    /* nothing was passed over */
    bool adverb;      /* an adverb was */
    bool joined;      /* the noun phrase before is the last of several: "Egypt and Iran" */
    bool many;        /* the clause has named a plural before its verb */
    bool fronted;     /* it began with what is not its subject, and no comma has come since */
    uint8_t verb;     /* class of the last verb */
    unsigned verb_tags;
    int wanted; /* clauses begun whose finite verb has not come */
} viewer;

static const eng_word *word_at(const viewer *v, size_t i) {
    if (i < v->sentence->first || i >= v->sentence->last) return NULL;
    uint32_t word = v->article->tokens[i].word;
    return word == ENG_NO_WORD ? NULL : &v->lexicon->words[word];
}

static unsigned verb_tags(const viewer *v, const eng_word *w) {
    return w && w->verb ? v->lexicon->lemmas[w->verb].verb_tags : 0;
}

static unsigned noun_tags(const viewer *v, const eng_word *w) {
    return w && w->noun ? v->lexicon->lemmas[w->noun].noun_tags : 0;
}

static const char *bytes_at(const viewer *v, size_t i) {
    return v->article->text + v->article->tokens[i].start;
}

static size_t length_at(const viewer *v, size_t i) {
    return v->article->tokens[i].end - v->article->tokens[i].start;
}

static bool token_is(const viewer *v, size_t i, const char *bytes, size_t n) {
    return length_at(v, i) == n && memcmp(bytes_at(v, i), bytes, n) == 0;
}

static bool ends_with(const viewer *v, size_t i, const char *ending, size_t n) {
    return length_at(v, i) >= n + 2 &&
           memcmp(v->article->text + v->article->tokens[i].end - n, ending, n) == 0;
}

static bool is_capital(const viewer *v, size_t i) {
    return (v->article->tokens[i].shape & ENG_SHAPE_CAPITAL) && !v->titled;
}

static glance look(const viewer *v, size_t i) {
    const eng_token *t = v->article->tokens;
    while (i < v->sentence->last && (t[i].shape & ENG_SHAPE_QUOTE))
        i++;
    glance g = {.word = NULL};
    if (i >= v->sentence->last) {
        g.end = true;
        return g;
    }
    unsigned shape = t[i].shape;
    g.word = word_at(v, i);
    if (t[i].mention >= 0) {
        g.nominal = g.phrase = g.name = true;
    } else if (shape & ENG_SHAPE_PUNCT) {
        char c = *bytes_at(v, i);
        g.end = c != '\'' && c != '$' && c != '-';
        g.phrase = c == '$';
    } else if (g.word == NULL) {
        g.nominal = (shape & ENG_SHAPE_WORD) && !ends_with(v, i, "ly", 2);
        g.phrase = (shape & ENG_SHAPE_NUMBER) || is_capital(v, i);
    } else if (g.word->closed) {
        bool ing = is(g.word->closed, AUXILIARY) && ends_with(v, i, "ing", 3);
        g.closed = ing ? 'g' : g.word->closed; /* having, being: not finite */
        g.phrase = is(g.closed, PHRASE);
        g.end = is(g.closed, END);
    } else {
        g.can = g.word->can;
        g.nominal = (g.can & (ENG_CAN_NOUN | ENG_CAN_ADJECTIVE)) != 0;
    }
    return g;
}

/* Whether what is seen is a finite verb whatever stands before it: "began", "is", "will". */
static bool is_finite(const glance *g) {
    if (g->closed) return is(g->closed, AUXILIARY);
    return (g->can & (ENG_CAN_PAST | ENG_CAN_S)) && !(g->can & (ENG_CAN_NOUN | ENG_CAN_ADJECTIVE));
}

static uint8_t mark(const viewer *v, size_t i, const char *s) {
    bool e2 = *s == '\xE2' && length_at(v, i) == 3;
    if (e2 && s[1] == '\x82') return 'q'; /* the euro's and other currencies' signs */
    if (!e2 || s[1] != '\x80')
        return *s == '\xC2' && (s[1] == '\xA3' || s[1] == '\xA5') ? 'q' : '?';
    switch ((unsigned char)s[2]) {
    case 0x9C:
        return '<';
    case 0x9D:
        return '>';
    case 0x93:
    case 0x94:
        return '-';
    case 0x99:
        return '\'';
    default:
        return '?';
    }
}

static uint8_t punctuation(const viewer *v, size_t i) {
    const eng_token *t = &v->article->tokens[i];
    const char *s = bytes_at(v, i);
    uint8_t c = (unsigned char)*s < 0x80 ? (uint8_t)*s : mark(v, i, s);
    switch (c) {
    case '\'':
        return (t->shape & ENG_SHAPE_GLUED) && i > v->sentence->first && ends_with(v, i - 1, "s", 1)
                   ? 's'
                   : '?';
    case '"': {
        bool inside = i > v->sentence->first && t->quote > 0 && t[-1].quote >= t->quote;
        return inside && !(t[-1].cls == '>' && t[-1].quote == t->quote) ? '>' : '<';
    }
    case '[':
        return '(';
    case ']':
        return ')';
    case '!':
        return '.';
    case '&':
        return 'c';
    case '$':
        return 'q';
    case '%':
        return look(v, i + 1).nominal ? 'q' : 'n';
    case '?':
        return *s == '?' ? '.' : '?';
    case 'q':
        return 'q';
    default:
        return c == '<' || c == '>' || strchr(",;:().-", c) ? c : '?';
    }
}

static uint8_t unknown(const viewer *v, size_t i, const glance *next) {
    const eng_token *t = &v->article->tokens[i];
    static const struct {
        char ending[5];
        uint8_t n;
    } ADJECTIVE[] = {{"ous", 3},  {"ive", 3}, {"ful", 3},  {"ible", 4}, {"able", 4},
                     {"less", 4}, {"ish", 3}, {"ical", 4}, {"ary", 3},  {"ian", 3}};
    if (t->shape & ENG_SHAPE_NUMBER) return 'q';
    bool ly = ends_with(v, i, "ly", 2);
    if ((t->shape & ENG_SHAPE_CAPITAL) && !(ly && i == v->start)) return 'N';
    if (ly) return 'r';
    if (ends_with(v, i, "ing", 3)) return 'g';
    if (ends_with(v, i, "ed", 2)) return next->nominal && !next->name ? 'a' : 'y';
    for (size_t k = 0; k < sizeof ADJECTIVE / sizeof *ADJECTIVE; k++)
        if (ends_with(v, i, ADJECTIVE[k].ending, ADJECTIVE[k].n)) return 'a';
    return 'n';
}

static uint8_t verb_class(unsigned can) {
    if (can & ENG_CAN_S) return 'z';
    if (can & ENG_CAN_PAST) return can & ENG_CAN_PARTICIPLE ? 'y' : 'x';
    if (can & ENG_CAN_PARTICIPLE) return 'u';
    if (can & ENG_CAN_BASE) return 'v';
    return 'g';
}

/* What follows is the object of a verb: "the deal", "it", "him". */
static bool object_ahead(const viewer *v, size_t i, const glance *next) {
    if (next->closed == 'p') return true;
    if (next->closed != 'd' && next->closed != 'i') return false;
    glance after = look(v, i + 2);
    if (next->closed == 'd') /* "attacks a day" */
        return !(after.can && (noun_tags(v, after.word) & ENG_NOUN_TIME));
    return !is_finite(&after) && !(after.can & ENG_CAN_VERB); /* not "sanctions it imposed" */
}

/* Inside a noun phrase after a determiner, possessive or number: a verb form is a modifier, or
 * the head when nothing nominal follows. */
static uint8_t after_determiner(const viewer *v, size_t i, unsigned can, const glance *next) {
    size_t n = length_at(v, v->before_at);
    char first = (char)(*bytes_at(v, v->before_at) | 32);
    bool article = v->before == 'd' && (first == 't' || n <= 2);               /* the, this, a */
    bool degree = v->earlier == 'd' || v->earlier == 'p' || v->earlier == 'I'; /* a more united */
    bool quantity = v->before == 'q' || (v->before == 'd' && !article && !degree);
    bool object = object_ahead(v, i, next);
    if (quantity && (can & ENG_CAN_VERB) && (object || (next->name && (can & ENG_CAN_PAST))))
        return verb_class(can); /* both offered a truce; many defying the ban */
    if (next->closed == 'b' && (can & ENG_CAN_PARTICIPLE) && !(can & ENG_CAN_NOUN)) return 'y';
    if (!v->adjacent && quantity && v->adverb && (can & ENG_CAN_BASE) && next->nominal) return 'v';
    if ((can & ENG_CAN_ING) && !article && (object || next->closed == 'l')) return 'g';
    if (quantity && !(can & ENG_CAN_NOUN) && (can & ENG_CAN_VERB) && !next->nominal)
        return verb_class(can); /* many live in */
    if ((can & ENG_CAN_ADJECTIVE) && (next->nominal || !(can & ENG_CAN_NOUN))) return 'a';
    if (can & ENG_CAN_NOUN) return 'n';
    bool number = next->phrase && !object; /* an estimated 500 */
    if (can & (ENG_CAN_PARTICIPLE | ENG_CAN_ING))
        return next->nominal || number || (degree && v->before == 'd') ? 'a' : 'n';
    return can & ENG_CAN_ADVERB ? 'r' : verb_class(can);
}

/* Whether the finite verb that follows the infinitive after i makes i a noun: "plans to leave
 * angered Iran". */
static bool verb_later(const viewer *v, size_t i) {
    for (size_t k = i + 3; k < v->sentence->last && k < i + 12; k++) {
        glance g = look(v, k), next = look(v, k + 1);
        if (g.end || is(g.closed, CLAUSE)) return false;
        bool finite = is_finite(&g);
        if (finite && g.closed) return true;
        if (finite && (!(g.can & ENG_CAN_PARTICIPLE) || next.phrase)) return true;
    }
    return false;
}

typedef struct subject {
    bool name, person, singular, plural;
} subject;

/* Who the noun phrase before can be. */
static subject subject_before(const viewer *v) {
    const eng_token *t = &v->article->tokens[v->before_at];
    subject s = {.name = is(v->before, NAME)};
    if (s.name && t->mention >= 0) {
        const eng_mention *m = &v->article->mentions[t->mention];
        s.person = m->person != ENG_NO_ENTITY;
        s.plural = m->alias_role == ENG_ALIAS_PEOPLE || v->joined;
        s.singular = m->alias_role != ENG_ALIAS_PEOPLE;
        return s;
    }
    const eng_word *w = word_at(v, v->before_at);
    s.person = (noun_tags(v, w) & (ENG_NOUN_PERSON | ENG_NOUN_GROUP)) != 0;
    s.plural = v->joined || (w && (w->can & ENG_IS_PLURAL));
    s.singular = !(w && (w->can & ENG_IS_PLURAL));
    return s;
}

/* Whether a word that can be noun or verb, after a noun or name, is its verb: "Iran attacks
 * Israel", "the rebels control the port", "Egypt plans to leave"; not "peace talks". */
static bool acts(const viewer *v, size_t i, const glance *here, const glance *next) {
    unsigned can = here->can, tags = verb_tags(v, here->word);
    subject who = subject_before(v);
    bool noun = (can & ENG_USUAL_NOUN) != 0, past = (can & ENG_CAN_PAST) != 0;
    bool agrees = past || ((can & ENG_CAN_S) ? who.singular : who.plural || (v->many && !noun));
    bool finite = is_finite(next) && (noun || !(next->can & ENG_CAN_PARTICIPLE));
    if (finite || next->closed == 'o' || !agrees) return false;
    bool plural_noun = (can & ENG_CAN_S) && (next->can & ENG_CAN_BASE);
    if (plural_noun && !(next->can & (ENG_CAN_NOUN | ENG_CAN_ADJECTIVE))) return false;
    if (v->adverb && !v->adjacent) return true;
    if (object_ahead(v, i, next)) return who.name || !noun || v->wanted > 0;
    if (next->closed == 'i') return (tags & ENG_VERB_REPORT) != 0 && (who.name || who.person);
    bool relative = (v->earlier == 'h' || v->earlier == 'w') && (can & ENG_CAN_S);
    if (relative && who.name && !(v->verb_tags & ENG_VERB_REPORT)) return true;
    if (v->wanted == 0 && !(who.name && next->name)) return false;
    if (next->closed == 'l') return !noun || past || who.name || who.person;
    if (next->closed == 'h') return (tags & ENG_VERB_REPORT) && (who.name || who.person);
    if (next->closed == 't') {
        if (!who.name && !who.person && v->before != 'N') return false;
        if (tags & ENG_VERB_SUBJECT) return !verb_later(v, i);
        glance goal = look(v, i + 2);
        return goal.phrase || (!noun && !(goal.can & ENG_CAN_BASE)); /* Iran talks to Russia */
    }
    if (next->phrase) return (can & ENG_CAN_S) || past || who.plural || !noun;
    if (next->nominal) {
        if (past && who.name) return true;
        if (who.plural && who.person) return !(next->can & (ENG_CAN_BASE | ENG_CAN_S));
        bool plural = (next->can & ENG_IS_PLURAL) || !(next->can & ENG_CAN_NOUN);
        bool events = (noun_tags(v, here->word) & (ENG_NOUN_MEETING | ENG_NOUN_RELATION)) != 0;
        return noun ? (who.name || who.person) && plural && !events && (can & ENG_CAN_S) : true;
    }
    if (next->end) return !noun && !past;
    if (who.person && ((can & ENG_CAN_S) || who.plural)) return true; /* Workers strike in Cairo */
    return !noun && (!past || who.name);
}

static uint8_t after_nominal(const viewer *v, size_t i, const glance *here, const glance *next) {
    unsigned can = here->can;
    if (!(can & ENG_CAN_VERB) || (can & ENG_USUAL_ADJECTIVE)) {
        bool adverb = (can & ENG_CAN_ADVERB) && (next->can & ENG_CAN_PAST);
        if (adverb) return 'r'; /* the US first denied it */
        if (!(can & ENG_CAN_VERB)) return can & ENG_CAN_NOUN ? 'n' : 'a';
    }
    bool past = (can & ENG_CAN_PAST) && !(can & ENG_CAN_BASE);
    if (past) return verb_class(can);
    if ((can & ENG_CAN_ADJECTIVE) && next->nominal && !next->phrase && !(can & ENG_CAN_PAST))
        return 'a';
    if (can & ENG_CAN_ING) {
        bool verb = !(can & ENG_CAN_NOUN) || next->phrase || next->closed == 'l' ||
                    (next->closed == 't' && (verb_tags(v, here->word) & ENG_VERB_SUBJECT));
        return verb ? 'g' : 'n';
    }
    if (!(can & ENG_CAN_NOUN)) {
        bool adjective = (can & ENG_CAN_ADJECTIVE) && (can & ENG_CAN_BASE) &&
                         !(can & ENG_CAN_PAST) && !subject_before(v).plural;
        return adjective ? 'a' : verb_class(can); /* the door open for talks */
    }
    return acts(v, i, here, next) ? verb_class(can) : 'n';
}

/* With no word before that decides. */
static uint8_t usual(const viewer *v, size_t i, const glance *here, const glance *next) {
    unsigned can = here->can;
    bool object = object_ahead(v, i, next), modifies = next->nominal && !next->phrase;
    if ((can & ENG_CAN_ADJECTIVE) && !next->name && !object &&
        (next->nominal || !(can & (ENG_CAN_NOUN | ENG_CAN_VERB))))
        return 'a';
    if ((can & ENG_CAN_BASE) && object) return verb_class(can); /* Call the minister */
    if ((can & ENG_USUAL_ADJECTIVE) && (can & ENG_CAN_ADJECTIVE)) return 'a';
    if (!(can & ENG_CAN_NOUN)) {
        if ((can & ENG_CAN_PARTICIPLE) && modifies) return 'a';
        return can & ENG_CAN_VERB ? verb_class(can) : can & ENG_CAN_ADVERB ? 'r' : 'a';
    }
    bool verb = (can & ENG_CAN_VERB) && !(can & ENG_USUAL_NOUN);
    if ((can & ENG_CAN_ING) && !next->phrase && !(verb_tags(v, here->word) & ENG_VERB_REPORT))
        return 'n';
    return verb && (i != v->start || (can & ENG_CAN_ING)) ? verb_class(can) : 'n';
}

/* A past form after "and" or a comma: a modifier where one was joined, or where the subject is
 * still to come ("In 2017, increased tensions ..."); else the next verb of the same subject. */
static uint8_t joined_past(const viewer *v, unsigned can, const glance *next) {
    bool modifier = v->before == ',' ? v->fronted : v->verb == 0;
    modifier |= v->earlier == 'a' || (can & ENG_CAN_ADJECTIVE) || v->earlier == 0;
    return modifier && next->nominal && !(next->name && v->earlier != 'a') ? 'a' : verb_class(can);
}

/* After "and", "or", "but", commas and dashes: what is joined is of one kind. */
static uint8_t after_joint(const viewer *v, size_t i, const glance *here, const glance *next) {
    unsigned can = here->can;
    bool more = next->phrase || next->nominal;
    if (!(can & ENG_CAN_VERB)) return usual(v, i, here, next);
    if ((can & ENG_CAN_ING) && v->verb == 'g' && more) return 'g';
    if ((can & ENG_CAN_PAST) && !(can & ENG_CAN_BASE)) return joined_past(v, can, next);
    if (!(can & ENG_CAN_NOUN) || (can & ENG_CAN_ING)) return usual(v, i, here, next);
    bool object = object_ahead(v, i, next), usually = !(can & ENG_USUAL_NOUN);
    if (is_finite(next) || next->closed == 'o') return 'n';
    if (object && (v->before == 'c' || (can & (ENG_CAN_S | ENG_CAN_PAST)))) return verb_class(can);
    if ((can & ENG_CAN_S) && (v->verb == 'z' || v->verb == 'y') && (next->name || usually))
        return 'z';
    bool infinitive = (can & ENG_CAN_BASE) && v->verb == 'v';
    if (infinitive && (is(v->earlier, VERB) || next->name || v->adverb || usually))
        return 'v'; /* to train and arm them */
    if ((can & ENG_CAN_PAST) && (v->verb == 'y' || v->verb == 'x') && more) return verb_class(can);
    if ((can & ENG_CAN_ADJECTIVE) && next->nominal) return 'a';
    bool aside = v->before != 'c' && v->wanted > 0 && !v->fronted; /* a, b, backs */
    return aside && (next->name || next->closed == 'h' || (usually && more)) ? verb_class(can)
                                                                             : 'n';
}

static uint8_t after_preposition(const viewer *v, unsigned can, const glance *next) {
    if (can & ENG_CAN_ING) {
        bool object = next->phrase || (next->nominal && (v->before == 'b' || v->before == 'S' ||
                                                         (v->verb_tags & ENG_VERB_GERUND)));
        if ((can & ENG_CAN_ADJECTIVE) && next->nominal && !next->phrase)
            return 'a'; /* under growing pressure */
        return object || !(can & ENG_CAN_NOUN) ? 'g' : 'n';
    }
    if ((can & ENG_CAN_ADJECTIVE) && (next->nominal || !(can & ENG_CAN_NOUN))) return 'a';
    if (can & ENG_CAN_NOUN) return 'n';
    if (can & ENG_CAN_PARTICIPLE) return next->nominal ? 'a' : verb_class(can);
    return verb_class(can);
}

/* After a verb, where its object stands. */
static uint8_t after_verb(const viewer *v, size_t i, const glance *here, const glance *next) {
    unsigned can = here->can;
    bool modifies = next->nominal && !next->phrase;
    if (can & ENG_CAN_ING) {
        if (!(can & ENG_CAN_NOUN) && modifies && !(v->verb_tags & ENG_VERB_GERUND)) return 'a';
        bool gerund = (v->verb_tags & ENG_VERB_GERUND) &&
                      (next->nominal || is(next->closed, LINK)) && next->closed != 'o' &&
                      next->closed != 'f';
        return !(can & ENG_CAN_NOUN) || next->phrase || next->closed == 'l' || gerund ? 'g' : 'n';
    }
    bool past = (can & ENG_CAN_PAST) && !(can & ENG_CAN_BASE);
    bool second = v->wanted > 0 && v->verb == 'y' && !(v->verb_tags & ENG_VERB_REPORT);
    if (past && second && v->earlier == 'i')
        return verb_class(can); /* what it imposed angered them */
    if ((can & ENG_CAN_PARTICIPLE) && modifies && !(can & ENG_CAN_NOUN)) return 'a';
    unsigned helps = ENG_VERB_SUBJECT | ENG_VERB_OBJECT | ENG_VERB_TRUE; /* help defend it */
    if ((can & ENG_CAN_BASE) && (v->verb_tags & helps) == helps && (next->phrase || modifies))
        return 'v';
    if ((can & ENG_CAN_ADJECTIVE) && (next->nominal || !(can & ENG_CAN_NOUN))) return 'a';
    return can & ENG_CAN_NOUN ? 'n' : usual(v, i, here, next);
}

static uint8_t after_be(unsigned can, const glance *next) {
    if ((can & ENG_CAN_ADJECTIVE) && next->nominal) return 'a';
    if (can & ENG_CAN_ING) return 'g';
    if (can & ENG_CAN_PARTICIPLE) return 'u';
    if (can & ENG_CAN_ADJECTIVE) return 'a';
    return can & ENG_CAN_NOUN ? 'n' : verb_class(can);
}

static uint8_t after_that(const viewer *v, size_t i, const glance *here, const glance *next) {
    bool relative = is(v->earlier, NOMINAL) || (v->before == 'w' && !is(v->earlier, LINK));
    if ((here->can & ENG_CAN_PAST) && !(here->can & ENG_CAN_BASE) && (relative || next->name))
        return verb_class(here->can);
    if (relative && (here->can & ENG_CAN_S) && !is_finite(next)) return 'z';
    if (relative && (here->can & ENG_CAN_BASE) && (next->phrase || next->nominal)) return 'v';
    bool either = (here->can & (ENG_CAN_S | ENG_CAN_BASE)) && (here->can & ENG_CAN_NOUN);
    if (either && (is_finite(next) || (here->can & ENG_USUAL_NOUN))) return 'n';
    return either ? verb_class(here->can) : usual(v, i, here, next);
}

/* The class of an open-class word, by the class before it (adverbs and negation skipped). */
static uint8_t open_class(const viewer *v, size_t i, const glance *here, const glance *next) {
    unsigned can = here->can;
    if ((can & ENG_CAN_ADVERB) && !(can & (ENG_CAN_NOUN | ENG_CAN_VERB | ENG_CAN_ADJECTIVE)))
        return 'r';
    switch (v->before) {
    case 't':
        if ((can & ENG_CAN_BASE) && length_at(v, v->before_at) == 2 &&
            !((can & ENG_CAN_NOUN) && next->closed == 'o'))
            return 'v';
        return after_preposition(v, can, next);
    case 'M':
    case 'K':
        return can & ENG_CAN_BASE ? 'v' : usual(v, i, here, next);
    case 'H':
        if (can & ENG_CAN_PARTICIPLE) return 'u';
        return (can & ENG_CAN_NOUN) && !(can & ENG_CAN_ADJECTIVE) ? 'n' : usual(v, i, here, next);
    case 'I':
        return after_be(can, next);
    case 'd':
    case 'p':
    case 's':
    case 'q':
        if (v->adjacent || !(can & ENG_CAN_VERB) || !next->nominal)
            return after_determiner(v, i, can, next);
        return v->before == 'q' || v->before == 'd' ? after_determiner(v, i, can, next) : 'a';
    case 'a':
    case 'm':
    case 'A':
        if ((can & ENG_CAN_NOUN) && !((can & ENG_CAN_ADJECTIVE) && next->nominal)) return 'n';
        if ((can & (ENG_CAN_PARTICIPLE | ENG_CAN_ING)) && next->nominal) return 'a';
        return usual(v, i, here, next);
    case 'n':
    case 'N':
    case 'E':
    case 'e':
        return after_nominal(v, i, here, next);
    case 'i':
        return can & ENG_CAN_VERB ? verb_class(can) : usual(v, i, here, next);
    case 'h':
    case 'w':
        return after_that(v, i, here, next);
    case 'S':
    case 'o':
    case 'b':
    case 'f':
        return after_preposition(v, can, next);
    case 'v':
    case 'z':
    case 'x':
    case 'y':
    case 'u':
    case 'g':
    case 'l':
        return after_verb(v, i, here, next);
    case 'c':
    case 'k':
    case ',':
    case '-':
    case ')':
        return after_joint(v, i, here, next);
    case 'J':
        if ((can & (ENG_CAN_S | ENG_CAN_BASE)) && (can & ENG_CAN_NOUN)) return 'n';
        return usual(v, i, here, next);
    case 'T': /* in 2017 imposed sanctions */
        if ((can & ENG_CAN_PAST) && !(can & ENG_CAN_BASE)) return joined_past(v, can, next);
        return usual(v, i, here, next);
    default:
        return usual(v, i, here, next);
    }
}

/* 's after a pronoun, or before a verb form, is "is"; else it is the possessive. */
static uint8_t clitic_s(const viewer *v, const glance *next) {
    uint8_t b = v->before;
    bool verb = b == 'i' || b == 'w' || b == 'h' || b == '@';
    return verb || next->closed == 'X' || next->closed == 'd' ? 'I' : 's';
}

/* "that": a determiner in "in that case", "rejected that offer", "That offer"; else it begins a
 * clause. */
static uint8_t that(const viewer *v, const glance *next) {
    if (next->closed == 'T' || (next->can && (noun_tags(v, next->word) & ENG_NOUN_TIME)))
        return 'd';
    if (!next->nominal || next->name) return 'h';
    bool free = v->before == 0 || v->before == '.' || v->before == '<' || is(v->before, LINK);
    bool object = is(v->before, VERB) && v->adjacent && !(v->verb_tags & ENG_VERB_REPORT) &&
                  !(next->can & ENG_IS_PLURAL);
    return free || object ? 'd' : 'h';
}

/* A particle or preposition that is a verb here: "to back", "they like it", "leaders back it". */
static bool verb_after_all(const viewer *v, const eng_word *w, const glance *next) {
    uint8_t b = v->before;
    if (w->can & ENG_CAN_ING) return b == 'I';
    if (!(w->can & ENG_CAN_BASE)) return false;
    if (b == 't' || b == 'M' || b == 'K') return true;
    bool many = b == 'i' || (is(b, NOMINAL) && subject_before(v).plural);
    return many && v->wanted > 0 && (next->phrase || next->nominal) && w->closed == 'l';
}

static uint8_t closed_class(const viewer *v, size_t i, const eng_word *w, const glance *next) {
    const eng_token *t = &v->article->tokens[i];
    bool capital = (t->shape & ENG_SHAPE_CAPITAL) != 0;
    uint8_t b = v->before;
    switch (w->closed) {
    case 'l':
    case 'f':
        if (!verb_after_all(v, w, next)) return w->closed;
        return w->can & ENG_CAN_BASE ? 'v' : 'g';
    case 'M': /* the month of May */
        if (capital && i > v->start && (is(b, LINK) && b != 'b')) return 'T';
        /* May left: no base form follows, as a modal needs */
        if (capital && (next->can & (ENG_CAN_PAST | ENG_CAN_S)) && !(next->can & ENG_CAN_BASE))
            return 'N';
        return 'M';
    case 'H':
    case 'I': /* having left, being punished: no finite auxiliary */
        return ends_with(v, i, "ing", 3) && b != 'I' && b != 'H' ? 'g' : w->closed;
    case 'T': {
        char c = *bytes_at(v, i);
        return capital || c == 't' || c == 'y' ? 'T' : 'n';
    }
    case 'p': /* "her" and "his" stand alone too */
        return next->nominal || next->closed == 'T' || next->closed == 'q' ? 'p' : 'i';
    case 'S': /* have since left */
        return b == 'H' ? 'r' : 'S';
    case 'h':
        return that(v, next);
    case 'i': /* "one" before a noun */
        return token_is(v, i, "one", 3) && next->nominal ? 'q' : 'i';
    default:
        return w->closed;
    }
}

/* "X as well as Y": the middle word tells that the phrase joins like "and". */
static bool as_well_as(viewer *v, size_t i) {
    eng_token *t = v->article->tokens;
    if (i + 1 >= v->sentence->last || !token_is(v, i + 1, "well", 4)) return false;
    bool joins = i + 2 < v->sentence->last && token_is(v, i + 2, "as", 2);
    t[i].cls = t[i + 1].cls = 'r';
    if (joins) t[i + 2].cls = 'c';
    for (size_t k = i; k < i + (joins ? 3 : 2); k++)
        t[k].lemma = word_at(v, k) ? word_at(v, k)->lemma : 0;
    return true;
}

static uint32_t lemma_of(const eng_word *w, uint8_t cls) {
    if (w->closed && !is(cls, VERB)) return is(cls, AUXILIARY) && w->verb ? w->verb : w->lemma;
    if (is(cls, VERB)) return w->verb ? w->verb : w->noun;
    if (cls == 'n' || cls == 'N' || cls == 'T') return w->noun ? w->noun : w->verb;
    if (w->lemma) return w->lemma;
    return w->verb ? w->verb : w->noun;
}

/* The number of tokens of a hyphenated compound that begins at i, or 0. */
static size_t compound(const viewer *v, size_t i) {
    const eng_token *t = v->article->tokens;
    size_t end = i + 1;
    while (end + 1 < v->sentence->last && (t[end].shape & ENG_SHAPE_GLUED) &&
           (t[end].shape & ENG_SHAPE_PUNCT) && (t[end + 1].shape & ENG_SHAPE_GLUED) &&
           (t[end + 1].shape & (ENG_SHAPE_WORD | ENG_SHAPE_NUMBER)) && token_is(v, end, "-", 1))
        end += 2;
    return end > i + 1 ? end - i : 0;
}

/* "Saudi-led", "long-range": one modifier; "cease-fire": a noun when nothing nominal follows;
 * "to re-enter": a verb. */
static size_t classify_compound(viewer *v, size_t i) {
    eng_token *t = v->article->tokens;
    int32_t mention = t[i].mention;
    size_t start = i;
    if (mention >= 0) /* the hyphen follows the whole name */
        i = v->article->mentions[mention].last - 1;
    size_t n = compound(v, i);
    if (n == 0) return 0;
    size_t end = i + n;
    const eng_word *last = word_at(v, end - 1);
    bool more = look(v, end).nominal;
    bool head = !more && last && (last->can & ENG_CAN_NOUN);
    bool verb = (v->before == 't' || is(v->before, AUXILIARY)) && mention < 0 && last &&
                (last->can & ENG_CAN_BASE) && n == 3;
    bool number = true;
    for (size_t k = start; k < end; k += 2)
        number = number && (t[k].shape & ENG_SHAPE_NUMBER);
    for (size_t k = start; number && k < end; k++)
        t[k].cls = 'T'; /* 2019-04-11 */
    if (number) return end - start;
    bool name = t[end - 1].mention >= 0 && t[end - 1].mention != mention;
    if (name) return 0; /* "US-China": two names */
    for (size_t k = start; k < end; k++) {
        t[k].cls = mention >= 0 ? 'm' : verb ? 'r' : head ? 'n' : 'a';
        const eng_word *w = word_at(v, k);
        if (w != NULL) t[k].lemma = w->verb ? w->verb : lemma_of(w, 'n');
    }
    if (head && last->noun) t[end - 1].lemma = last->noun;
    if (verb) {
        t[end - 1].cls = 'v';
        t[end - 1].lemma = last->verb;
    }
    return end - start;
}

static size_t classify_name(viewer *v, size_t i) {
    eng_token *t = v->article->tokens;
    const eng_mention *m = &v->article->mentions[t[i].mention];
    glance next = look(v, m->last);
    bool modifier = m->alias_role == ENG_ALIAS_ADJECTIVE && next.nominal;
    for (size_t k = i; k < m->last; k++) {
        const eng_word *w = word_at(v, k);
        t[k].cls = 'e';
        t[k].lemma = w && w->noun ? w->noun : 0;
    }
    t[i].cls = modifier ? 'A' : 'E';
    return m->last - i;
}

/* "In 2017 Saudi Arabia ...": a year after a preposition stands by itself. */
static bool is_year(const viewer *v, size_t i, const glance *next) {
    const char *s = bytes_at(v, i);
    bool year = length_at(v, i) == 4 && (s[0] == '1' || (s[0] == '2' && s[1] == '0'));
    for (int k = 0; year && k < 4; k++)
        year = s[k] >= '0' && s[k] <= '9';
    return year && is(v->before, LINK) && (next->phrase || !next->nominal);
}

/* Classifies the token at i (or the name or compound that begins there); returns how many. */
static size_t classify(viewer *v, size_t i) {
    eng_token *t = &v->article->tokens[i];
    if (i + 1 < v->sentence->last) {
        size_t n = (t[1].shape & ENG_SHAPE_GLUED) || t->mention >= 0 ? classify_compound(v, i) : 0;
        if (n > 0) return n;
    }
    if (t->mention >= 0) return classify_name(v, i);
    const eng_word *w = word_at(v, i);
    glance next = look(v, i + 1);
    bool capital = is_capital(v, i) && i > v->start;
    if (t->shape & ENG_SHAPE_PUNCT) {
        t->cls = punctuation(v, i);
    } else if (w == NULL) {
        bool s = (t->shape & ENG_SHAPE_CLITIC) && (v->article->text[t->end - 1] | 32) == 's';
        bool year = (t->shape & ENG_SHAPE_NUMBER) && is_year(v, i, &next);
        t->cls = s ? clitic_s(v, &next) : year ? 'T' : unknown(v, i, &next);
    } else if (w->closed) {
        if (w->closed == 'S' && as_well_as(v, i)) return t[2].cls == 'c' ? 3 : 2;
        t->cls = closed_class(v, i, w, &next);
    } else if ((noun_tags(v, w) & ENG_NOUN_TIME) && (capital || !(w->can & ENG_CAN_VERB)) &&
               !(capital && v->before == 'N')) {
        /* the second day */
        t->cls = (w->can & ENG_CAN_ADJECTIVE) && next.nominal ? 'a' : 'T';
    } else if (capital && !(w->can & (ENG_CAN_NOUN | ENG_CAN_ADJECTIVE))) {
        t->cls = 'N';
    } else if (capital && (w->can & ENG_CAN_NOUN)) {
        t->cls = (w->can & ENG_CAN_ADJECTIVE) && next.nominal ? 'a' : 'n';
    } else {
        glance here = {.word = w, .can = w->can};
        t->cls = open_class(v, i, &here, &next);
    }
    if (w != NULL) t->lemma = lemma_of(w, t->cls);
    return 1;
}

/* Notes the class of the token at i for those that follow. */
static void note(viewer *v, size_t i) {
    uint8_t cls = v->article->tokens[i].cls, before = v->before;
    if (is(cls, UNSEEN)) {
        v->adjacent = false;
        v->adverb |= cls == 'r';
        return;
    }
    bool first = !is(before, AUXILIARY);
    bool finite = (is(cls, AUXILIARY) && first && before != 't') || cls == 'z' || cls == 'x' ||
                  (cls == 'v' && first && before != 't');
    if (cls == 'y') { /* "signed in Cairo" may hang on its noun */
        uint8_t link = look(v, i + 1).closed;
        finite = !is(link, LINK);
    }
    if (finite && v->wanted > 0) v->wanted--;
    if (is(cls, VERB)) {
        v->verb = cls;
        v->verb_tags = verb_tags(v, word_at(v, i));
        if (v->verb_tags & ENG_VERB_REPORT) v->wanted++;
    }
    bool contact = cls == 'i' && before == 'n'; /* the sanctions it imposed */
    if (is(cls, CLAUSE) || contact) v->wanted++;
    if (is(cls, CLAUSE) || finite) v->many = false;
    if (cls == 'n') v->many |= word_at(v, i) && (word_at(v, i)->can & ENG_IS_PLURAL);
    if (before == 0) v->fronted = is(cls, LINK | CLAUSE) || is(cls, VERB) || cls == 'T';
    if (before == ',') v->fronted = false;
    if (cls == 'c')
        v->joined = is(before, NOMINAL);
    else if (is(cls, VERB | AUXILIARY | LINK | CLAUSE))
        v->joined = false;
    v->earlier = before;
    v->before = cls;
    v->before_at = i;
    v->adjacent = true;
    v->adverb = false;
}

/* Whether each word of a heading has its capital: "Egypt Leaves Pact With Iran". */
static bool is_titled(const eng_article *a, const eng_sentence *s, const eng_lexicon *lexicon) {
    size_t capitals = 0;
    for (size_t i = s->body; i < s->last; i++) {
        const eng_token *t = &a->tokens[i];
        if (!(t->shape & ENG_SHAPE_WORD) || (t->shape & ENG_SHAPE_CLITIC)) continue;
        bool closed = t->word != ENG_NO_WORD && lexicon->words[t->word].closed;
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
    viewer v = {.article = article,
                .start = start,
                .lexicon = lexicon,
                .sentence = sentence,
                .titled = is_titled(article, sentence, lexicon),
                .before_at = sentence->first,
                .adjacent = true,
                .wanted = 1};
    for (size_t i = sentence->first; i < sentence->last;) {
        size_t n = classify(&v, i);
        note(&v, i + n - 1);
        i += n;
    }
    eng_find_roles(article, sentence, lexicon);
}
