/* view_ruled.c: the class of marks, unknown words, closed-class words, names and compounds: what is
 * no plain open-class word (view_open.c), and has no class of its own. */
#include "base/charset.h"
#include "text/view_internal.h"

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
    case 0x98:
    case 0x99:
        return '\'';
    default:
        return '?';
    }
}

/* "Gen. Ali Hassan", "Ann B. Cole": the dot of a short form stands inside its noun phrase. */
static bool dots_title(const viewer *v, size_t i) {
    const eng_token *t = &v->tokens[i];
    if (i <= v->sentence->first || i + 1 >= v->last || !(t->shape & ENG_SHAPE_GLUED)) return false;
    uint32_t n = t[-1].end - t[-1].start;
    return n <= 5 && (t[-1].cls == 'n' || t[-1].cls == 'N') && is_capital(v, i - 1) &&
           is_capital(v, i + 1);
}

/* "Mr. Brown", "Sen. Long": a capital there begins a surname, whatever else the word can be. */
static bool after_honorific(const viewer *v, size_t i) {
    static const char *const titles[] = {"Mr",  "Mrs", "Ms",  "Dr",   "Sen", "Rep", "Gen", "Gov",
                                         "Col", "Lt",  "Adm", "Prof", "Sgt", "Rev", "Maj", "Capt"};
    bool dot = i > v->sentence->first && v->tokens[i - 1].cls == 'm';
    if (i < v->sentence->first + 1u + dot) return false;
    size_t title = i - 1 - dot;
    if (length_at(v, title) > 4 || !is_capital(v, title)) return false;
    for (size_t k = 0; k < sizeof titles / sizeof *titles; k++)
        if (token_is(v, title, titles[k], strlen(titles[k]))) return true;
    return false;
}

/* A single mark that begins or ends what is quoted, '<' or '>': "hits out at 'reckless' Iran". */
static uint8_t single_quote(const viewer *v, size_t i) {
    const eng_token *t = &v->tokens[i];
    unsigned before = i > v->sentence->first ? t[-1].quote : 0;
    bool last = i + 1 >= v->last || t[1].quote < t->quote;
    if (t->quote > before) return '<';
    return t->quote > 0 && last ? '>' : 0;
}

/* Whether the token is the letters of a currency, glued to its sign. */
static bool is_currency(const viewer *v, size_t i) {
    const eng_token *t = &v->tokens[i];
    return i + 1 < v->last && t[1].start == t->end && t->end - t->start <= 3 &&
           (t->shape & ENG_SHAPE_CAPITAL) && *bytes_at(v, i + 1) == '$';
}

bool eng_begins_sum(const viewer *v, size_t i) {
    const char *s = bytes_at(v, i);
    return *s == '$' || is_currency(v, i) || ((uint8_t)*s >= 0x80 && mark(v, i, s) == 'q');
}

uint8_t eng_view_mark(const viewer *v, size_t i) {
    const eng_token *t = &v->tokens[i];
    const char *s = bytes_at(v, i);
    uint8_t c = (uint8_t)*s;
    if (c == '.') return dots_title(v, i) ? 'm' : '.';
    if (c >= 0x80) c = mark(v, i, s);
    switch (c) {
    case '\'':
        if (single_quote(v, i) != 0) return single_quote(v, i);
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
    case '$': /* "A$5m": whose it is belongs to the sum */
        if (i > v->sentence->first && is_currency(v, i - 1)) v->tokens[i - 1].cls = 'q';
        return 'q';
    case '%':
        return is_nominal(look(v, i + 1)) ? 'q' : 'n';
    case '?':
        return *s == '?' ? '.' : '?';
    case 'q':
    case '<':
    case '>':
    case ',':
    case ';':
    case ':':
    case '(':
    case ')':
    case '.':
    case '-':
        return c;
    default:
        return '?';
    }
}

static bool is_adjective(const viewer *v, const char *form, size_t n) {
    const eng_word *w = eng_lexicon_find(v->lexicon, form, n);
    return w != NULL && (w->can & ENG_CAN_ADJECTIVE);
}

/* "stiffer", "fiercer", "heavier", "bigger": forms of adjectives that the lexicon leaves out. */
static bool is_comparative(const viewer *v, size_t i) {
    enum { LONGEST = 24 };
    char form[LONGEST];
    const eng_token *t = &v->tokens[i];
    size_t n = t->end - t->start;
    if (n < 5 || n >= LONGEST || !ends_with(v, i, "er", 2)) return false;
    memcpy(form, v->text + t->start, n);
    form[0] = (char)(form[0] >= 'A' && form[0] <= 'Z' ? form[0] - 'A' + 'a' : form[0]);
    if (is_adjective(v, form, n - 2) || is_adjective(v, form, n - 1)) return true;
    if (form[n - 3] == 'i') {
        form[n - 3] = 'y';
        return is_adjective(v, form, n - 2);
    }
    return form[n - 3] == form[n - 4] && is_adjective(v, form, n - 3);
}

uint8_t eng_view_by_ending(const viewer *v, size_t i) {
    bool adjective = false;
    switch (v->text[v->tokens[i].end - 1]) {
    case 'r': {
        const glance next = look(v, i + 1);
        bool noun = is_nominal(next) || (can_of(next) & ENG_CAN_NOUN);
        adjective = noun && is_comparative(v, i);
        break;
    }
    case 'g':
        return ends_with(v, i, "ing", 3) ? 'g' : 'n';
    case 'd': {
        const glance next = look(v, i + 1);
        if (!ends_with(v, i, "ed", 2)) return 'n';
        return is_nominal(next) && !is_name(next) ? 'a' : 'y';
    }
    case 's':
        adjective = ends_with(v, i, "ous", 3) || ends_with(v, i, "less", 4);
        break;
    case 'e':
        adjective =
            ends_with(v, i, "ive", 3) || ends_with(v, i, "ible", 4) || ends_with(v, i, "able", 4);
        break;
    case 'l':
        adjective = ends_with(v, i, "ful", 3) || ends_with(v, i, "ical", 4);
        break;
    case 'h':
        adjective = ends_with(v, i, "ish", 3);
        break;
    case 'y':
        adjective = ends_with(v, i, "ary", 3);
        break;
    case 'n':
        adjective = ends_with(v, i, "ian", 3);
        break;
    case 't':
        adjective = ends_with(v, i, "est", 3);
        break;
    default:
        break;
    }
    return adjective ? 'a' : 'n';
}

static uint8_t unknown(const viewer *v, size_t i, glance next) {
    const eng_token *t = &v->tokens[i];
    if (t->shape & ENG_SHAPE_NUMBER) return 'q';
    bool ly = ends_with(v, i, "ly", 2);
    bool noun = is_nominal(next) || (can_of(next) & ENG_CAN_NOUN);
    bool first = i == v->start && noun && !is_name(next);
    if ((t->shape & ENG_SHAPE_CAPITAL) && first && is_comparative(v, i)) return 'a';
    if ((t->shape & ENG_SHAPE_CAPITAL) && !(ly && i == v->start)) return 'N';
    return ly ? 'r' : eng_view_by_ending(v, i);
}

/* 's after a pronoun, or before a verb form, is "is"; else it is the possessive. */
static uint8_t clitic_s(const viewer *v, size_t i, glance next) {
    uint8_t b = v->before;
    bool verb = b == 'i' || b == 'w' || b == 'h' || b == '@';
    /* "Iran's most powerful general", "Iran's many allies" */
    static const char *const counts[] = {"most", "many",  "few",   "several",
                                         "half", "every", "fewer", NULL};
    bool most = false;
    for (int k = 0; !verb && closed_of(next) == 'd' && i + 1 < v->last && counts[k] != NULL; k++)
        most |= token_is(v, i + 1, counts[k], strlen(counts[k]));
    return !most && (verb || closed_of(next) == 'X' || closed_of(next) == 'd') ? 'I' : 's';
}

/* A verb that says what something is and takes no clause. */
static bool is_naming_verb(const viewer *v) {
    return v->verb && (verb_lists(v, word_at(v, v->verb_at)) & ENG_VIEW_NAMES);
}

/* "that": a determiner in "in that case", "rejected that offer", "That offer"; else it begins a
 * clause. */
static uint8_t that(const viewer *v, glance next) {
    if (closed_of(next) == 'T' ||
        (can_of(next) && (noun_tags(v, word_seen(v, next)) & ENG_NOUN_TIME)))
        return 'd';
    bool finite = is(closed_of(next), AUXILIARY) ||
                  ((can_of(next) & (ENG_CAN_PAST | ENG_CAN_S)) && !(can_of(next) & ENG_CAN_NOUN));
    if (v->before == 0 && finite) return 'i'; /* That angered Iran */
    if (is(v->before, VERB) && (v->seen & ADJACENT) && is_naming_verb(v))
        return can_of(next) & ENG_CAN_NOUN ? 'd' : 'i'; /* called that illegal */
    if (!is_nominal(next) || is_name(next)) return 'h';
    bool free = v->before == 0 || v->before == '.' || v->before == '<' || is(v->before, LINK);
    bool object = is(v->before, VERB) && (v->seen & ADJACENT) &&
                  !(v->verb_tags & ENG_VERB_REPORT) && !(can_of(next) & ENG_IS_PLURAL);
    return free || object ? 'd' : 'h';
}

/* A particle or preposition that is a verb here: "to back", "they like it", "leaders back it". */
static bool verb_after_all(const viewer *v, const eng_word *w, glance next) {
    uint8_t b = v->before;
    if (w->can & ENG_CAN_ING) return b == 'I';
    if (!(w->can & ENG_CAN_BASE)) return false;
    if (b == 't' || b == 'M' || b == 'K') return true;
    if (is(b, NAME) && eng_is_in("KM", v->earlier) && is_phrase(next) && w->closed == 'l')
        return true; /* Did Oman back Iran? */
    bool many = b == 'i' || (is(b, NOMINAL) && eng_view_subject(v).plural);
    return many && v->wanted > 0 && (is_phrase(next) || is_nominal(next)) && w->closed == 'l';
}

/* "is patrolling off Libya", "arrived off Haiti", not "called off Haiti's bid". */
static bool moves(const viewer *v) {
    return is(v->before, VERB) && (verb_lists(v, word_at(v, v->before_at)) & ENG_VIEW_MOVES);
}

/* Not asked for the words to which only_closed in text/facts.c gives a class. */
static uint8_t closed_class(const viewer *v, size_t i, const eng_word *w, glance next) {
    const eng_token *t = &v->tokens[i];
    bool capital = (t->shape & ENG_SHAPE_CAPITAL) != 0;
    uint8_t b = v->before;
    switch (w->closed) {
    case 'l': /* turned its back on; a stab in the back; a vessel off Malta */
        if ((b == 'p' || (b == 'd' && token_is(v, v->before_at, "the", 3))) &&
            (w->can & ENG_CAN_NOUN))
            return 'n';
        /* sent them home; but: at home, home to */
        if (token_is(v, i, "home", 4) && !is(b, VERB | NOMINAL) && b != 'i') return 'r';
        if (token_is(v, i, "off", 3) && is_phrase(next) && (is(b, NOMINAL) || moves(v))) return 'f';
        /* fall through */
    case 'f':
        if (b == 'd' && token_is(v, i, "following", 9)) return 'a'; /* the following day */
        if (!verb_after_all(v, w, next)) return w->closed;
        return w->can & ENG_CAN_BASE ? 'v' : 'g';
    case 'M': /* the month of May */
        if (capital && i > v->start && is(b, LINK)) return 'T';
        /* early May, this May, but not "the last May leave" */
        if (capital && (b == 'a' || b == 'd') && (v->seen & ADJACENT) &&
            !(can_of(next) & ENG_CAN_BASE) && closed_of(next) != 'I')
            return 'T';
        if (capital && (b == 'q' || (i + 1 < v->last && (t[1].shape & ENG_SHAPE_NUMBER))))
            return 'T'; /* 4 May, May 4 */
        /* May left: no base form follows, as a modal needs */
        if (capital && (can_of(next) & (ENG_CAN_PAST | ENG_CAN_S)) &&
            !(can_of(next) & ENG_CAN_BASE))
            return 'N';
        return 'M';
    case 'H':
    case 'I': /* having left, being punished: no finite auxiliary */
        return ends_with(v, i, "ing", 3) && b != 'I' && b != 'H' ? 'g' : w->closed;
    case 'T': {
        char c = *bytes_at(v, i);
        return capital || c == 't' || c == 'y' ? 'T' : 'n';
    }
    case 'p':                                          /* "her" and "his" stand alone too */
        if ((*bytes_at(v, i) | 32) != 'h') return 'p'; /* their disputed border */
        return is_nominal(next) || closed_of(next) == 'T' || closed_of(next) == 'q' ? 'p' : 'i';
    case 'd': { /* Britain and Canada all imposed sanctions; have all left */
        bool every =
            token_is(v, i, "all", 3) || token_is(v, i, "both", 4) || token_is(v, i, "each", 4);
        if (every && (is(b, NOMINAL) || b == 'i') && v->wanted > 0 &&
            (is(closed_of(next), AUXILIARY) || (can_of(next) & (ENG_CAN_PAST | ENG_CAN_S))))
            return 'r';
        if (every && b == 'H' && (can_of(next) & ENG_CAN_PARTICIPLE) &&
            !(can_of(next) & ENG_CAN_NOUN))
            return 'r';
        if ((is(b, NOMINAL) || b == 'i') && token_is(v, i, "neither", 7) &&
            (is(closed_of(next), AUXILIARY) || (can_of(next) & (ENG_CAN_PAST | ENG_CAN_S))))
            return 'X'; /* Egypt neither left nor paid */
        /* those attending the summit; not: those training camps */
        if (token_is(v, i, "those", 5) && (can_of(next) & ENG_CAN_ING) && i + 2 < v->last &&
            (is_phrase(look(v, i + 2)) || is_name(look(v, i + 2))))
            return 'i';
        /* is very much hoping, but: very much trade; no longer backs: */
        if (i > v->start && t[-1].cls == 'r' && token_is(v, i, "much", 4) &&
            (can_of(next) & ENG_CAN_ING))
            return 'r';
        return i + 1 < v->last && token_is(v, i, "no", 2) && token_is(v, i + 1, "longer", 6) ? 'X'
                                                                                             : 'd';
    }
    case 'k': /* is not yet a member; not only Oman but also Iran */
        if (i + 1 < v->last && token_is(v, i, "but", 3) && token_is(v, i + 1, "also", 4))
            return 'c';
        return i > v->start && t[-1].cls == 'X' && token_is(v, i, "yet", 3) ? 'r' : 'k';
    case 'S': /* have since left */
        /* the year before, */
        return b == 'H' || (b == 'T' && is_end(next) && token_is(v, i, "before", 6)) ? 'r' : 'S';
    case 'h':
        return that(v, next);
    case 'r': /* the only state; Once Iran attacks, ... */
        if (b == 'd' && is_nominal(next) && token_is(v, i, "only", 4)) return 'a';
        if (b == 0 && token_is(v, i, "Once", 4))
            return is_name(next) || closed_of(next) == 'i' ? 'J' : 'r';
        return 'r';
    case 'i': /* "one" before a noun */
        return token_is(v, i, "one", 3) && is_nominal(next) ? 'q' : 'i';
    default:
        return w->closed;
    }
}

/* The number of tokens of a hyphenated compound that begins at i, or 0. */
static size_t compound(const viewer *v, size_t i) {
    const eng_token *t = v->tokens;
    size_t end = i + 1;
    while (end + 1 < v->last && (t[end].shape & ENG_SHAPE_GLUED) &&
           (t[end].shape & ENG_SHAPE_PUNCT) && (t[end + 1].shape & ENG_SHAPE_GLUED) &&
           (t[end + 1].shape & (ENG_SHAPE_WORD | ENG_SHAPE_NUMBER)) && token_is(v, end, "-", 1))
        end += 2;
    return end > i + 1 ? end - i : 0;
}

/* The word that a compound of n tokens is in the lexicon, with its hyphens; or NULL. */
static const eng_word *joined_word(const viewer *v, size_t i, size_t n) {
    const eng_token *first = &v->tokens[i], *last = first + n - 1;
    return eng_lexicon_find(v->lexicon, v->text + first->start, last->end - first->start);
}

/* The noun that two words make without the hyphen: "pull-out" (pullout), "cease-fire"; or NULL. */
static const eng_word *closed_up(const viewer *v, size_t i) {
    enum { JOINED_MAX = 24 };
    char joined[JOINED_MAX];
    size_t first = length_at(v, i), second = length_at(v, i + 2);
    if (first + second > JOINED_MAX) return NULL;
    memcpy(joined, bytes_at(v, i), first);
    memcpy(joined + first, bytes_at(v, i + 2), second);
    const eng_word *w = eng_lexicon_find(v->lexicon, joined, first + second);
    return w && w->noun ? w : NULL;
}

/* Notes the first name that is met. */
static void note_mention(viewer *v, const eng_token *t, size_t n) {
    for (size_t k = 0; k < n && v->mention < 0; k++)
        v->mention = t[k].mention;
}

/* "mid-March", "mid-2019", "mid-week": a time. */
static bool is_middle(const viewer *v, size_t i) {
    if (!token_is(v, i, "mid", 3) && !token_is(v, i, "Mid", 3)) return false;
    const eng_token *t = &v->tokens[i + 2];
    return (t->facts & ENG_FACT_TIME) || ((t->shape & ENG_SHAPE_NUMBER) && t->end - t->start == 4);
}

/* "Saudi-led", "long-range": one modifier; "cease-fire": a noun when nothing nominal follows;
 * "to re-enter", "it test-fired a missile": a verb. */
static size_t classify_compound(viewer *v, size_t i) {
    eng_token *t = v->tokens;
    int32_t mention = t[i].mention;
    size_t start = i;
    if (mention >= 0) /* the hyphen follows the whole name */
        i = v->article->mentions[mention].last - 1;
    size_t n = compound(v, i);
    if (n == 0) return 0;
    size_t end = i + n;
    const eng_word *whole = mention < 0 ? joined_word(v, i, n) : NULL;
    bool act = whole && n == 3 && (whole->can & ENG_CAN_VERB);
    if (act && !(whole->can & ENG_CAN_NOUN)) { /* re-opened: it is seen as any verb is */
        t[i].cls = t[i + 1].cls = 'r';
        t[i + 2].word = (uint32_t)(whole - v->lexicon->words);
        return 2;
    }
    const eng_word *last = word_at(v, end - 1);
    bool more = is_nominal(look(v, end));
    bool noun = last && (last->can & ENG_CAN_NOUN);
    const eng_word *joined = n == 3 && mention < 0 && !more ? closed_up(v, i) : NULL;
    bool event = whole && v->lexicon->lemmas[whole->noun].event != 0; /* a re-entry */
    if ((joined == NULL || event) && whole && whole->noun) joined = whole;
    bool head = !more && (noun || joined);
    bool verb = (v->before == 't' || is(v->before, AUXILIARY)) && mention < 0 && last &&
                (last->can & ENG_CAN_BASE) && n == 3;
    glance after = look(v, end + eng_view_approximately(v, end)); /* "at least six missiles" */
    if (n == 3 && !verb && mention < 0 && length_at(v, i) == 2 &&
        (token_is(v, i, "re", 2) || token_is(v, i, "Re", 2)) && last &&
        (last->can & ENG_CAN_VERB)) {
        t[i].cls = t[i + 1].cls = 'r'; /* "was re-established": what the verb alone would be */
        return 2;
    }
    bool did = mention < 0 && last && n == 3 && eng_is_in("dpq", closed_of(after)) &&
               !(last->can & (ENG_CAN_NOUN | ENG_CAN_BASE));
    bool past = did && (is(v->before, NOMINAL) || v->before == 'i') && (last->can & ENG_CAN_PAST);
    bool perfect = did && v->before == 'H' && (last->can & ENG_CAN_PARTICIPLE);
    bool proper = mention < 0 && last == NULL && is_capital(v, end - 1); /* al-Assadi */
    bool craft = mention < 0 && is_capital(v, i) && /* an F-16, a Su-24, a B-52 */
                 t[i].end - t[i].start <= 4 && (t[end - 1].shape & ENG_SHAPE_NUMBER);
    bool number = true;
    for (size_t k = start; k < end; k += 2)
        number = number && (t[k].shape & ENG_SHAPE_NUMBER);
    for (size_t k = start; number && k < end; k++)
        t[k].cls = 'T'; /* 2019-04-11 */
    if (number) return end - start;
    if (n == 3 && !more && is_middle(v, i)) {
        t[i].cls = t[i + 1].cls = t[i + 2].cls = 'T'; /* in mid-March, in mid-2019 */
        return n;
    }
    bool name = t[end - 1].mention >= 0 && t[end - 1].mention != mention;
    if (name) return 0; /* "US-China": two names */
    for (size_t k = start; k < end; k++) {
        t[k].cls = mention >= 0              ? 'm'
                   : verb || past || perfect ? 'r'
                   : proper || craft         ? 'N'
                   : head                    ? 'n'
                                             : 'a';
        const eng_word *w = word_at(v, k);
        if (w != NULL) t[k].lemma = w->verb ? w->verb : eng_lemma_of(w, 'n');
    }
    if (head && joined && last == NULL) t[end - 1].word = (uint32_t)(joined - v->lexicon->words);
    if (head && (joined || last->noun)) t[end - 1].lemma = joined ? joined->noun : last->noun;
    if (verb) {
        t[end - 1].cls = 'v';
        t[end - 1].lemma = act ? whole->verb : last->verb;
    }
    if (past || perfect) { /* Korea test-fired a missile, has test-fired a missile */
        t[end - 1].cls = past ? 'x' : 'u';
        t[end - 1].lemma = act ? whole->verb : last->verb;
    }
    if (craft) t[end - 1].lemma = eng_lexicon_lemma(v->lexicon, "jet", 3);
    return end - start;
}

/* Whether the name can stand before a noun like an adjective among others: "U.S., British and EU
 * officials", "U.S., European Union and U.N. officials". */
static bool can_modify(const viewer *v, const eng_mention *m) {
    if (m->alias_role == ENG_ALIAS_ADJECTIVE) return true;
    unsigned shape = v->tokens[m->first].shape;
    if (m->last == m->first + 2 &&
        (token_is(v, m->last - 1, "Union", 5) || token_is(v, m->last - 1, "Nations", 7)))
        return true;
    return m->last == m->first + 1 && (shape & (ENG_SHAPE_ALLCAPS | ENG_SHAPE_DOTTED));
}

/* "Finnish" in "Finnish and Swedish troops", "Finnish, Swedish and Danish troops", "Finnish
 * troops".
 */
static bool is_name_adjective(const viewer *v, const eng_mention *m) {
    enum { LIST_MAX = 8 };
    if (m->alias_role == ENG_ALIAS_ADJECTIVE && is_nominal(look(v, m->last))) return true;
    for (int i = 0; i < LIST_MAX && can_modify(v, m); i++) {
        uint32_t next = m->last;
        bool comma = token_is(v, next, ",", 1), joined = closed_of(look(v, next + comma)) == 'c';
        next += comma + joined;
        int32_t mention = next < v->last ? v->tokens[next].mention : -1;
        if (next == m->last || mention < 0) return false;
        m = &v->article->mentions[mention];
        if (joined && can_modify(v, m) && is_nominal(look(v, m->last))) return true;
    }
    return false;
}

static size_t classify_name(viewer *v, size_t i) {
    eng_token *t = v->article->tokens;
    const eng_mention *m = &v->article->mentions[t[i].mention];
    bool modifier = is_name_adjective(v, m);
    note_mention(v, &t[i], 1);
    for (size_t k = i; k < m->last; k++) {
        const eng_word *w = word_at(v, k);
        t[k].cls = 'e';
        t[k].lemma = w && w->noun ? w->noun : 0;
    }
    t[i].cls = modifier ? 'A' : 'E';
    return m->last - i;
}

/* "In 2017 Saudi Arabia ...", "in late 2017 Saudi planes ...": a year after a preposition stands by
 * itself. */
static bool is_year(const viewer *v, size_t i, glance next) {
    const char *s = bytes_at(v, i);
    bool year = length_at(v, i) == 4 && (s[0] == '1' || (s[0] == '2' && s[1] == '0'));
    for (int k = 0; year && k < 4; k++)
        year = s[k] >= '0' && s[k] <= '9';
    if (!year || !(is_phrase(next) || !is_nominal(next))) return false;
    bool part = i > v->start && (token_is(v, i - 1, "late", 4) || token_is(v, i - 1, "early", 5));
    return is(v->before, LINK) || (part && is(v->earlier, LINK));
}

size_t eng_view_closed(viewer *v, size_t i) {
    eng_token *t = &v->tokens[i];
    const eng_word *w = word_of(v, t);
    size_t n = t->facts & ENG_FACT_JOINS ? eng_view_phrase(v, i, w) : 0;
    note_mention(v, t, n);
    if (n > 0) return n;
    const glance next = look(v, i + 1);
    t->cls = closed_class(v, i, w, next);
    t->lemma = eng_lemma_of(w, t->cls);
    return 1;
}

/* A word that is not in the lexicon. */
static uint8_t strange_class(const viewer *v, size_t i) {
    const eng_token *t = &v->tokens[i];
    const glance next = look(v, i + 1);
    if ((t->shape & ENG_SHAPE_CLITIC) && (v->text[t->end - 1] | 32) == 's')
        return clitic_s(v, i, next);
    if ((t->shape & ENG_SHAPE_NUMBER) && is_year(v, i, next)) return 'T';
    return unknown(v, i, next);
}

/* worth 20, worth $28, worth about US$28 */
static bool is_worth(const viewer *v, size_t i, glance next) {
    static const char *const some[] = {"about", "around", "nearly", "almost", "roughly",
                                       "over",  "more",   "than",   "up",     "to",
                                       "at",    "least",  "an",     "the",    "estimated"};
    enum { SKIPPED = 3 };
    if (!token_is(v, i, "worth", 5)) return false;
    if (closed_of(next) == 'q') return true;
    size_t at = i + 1, stop = at + SKIPPED;
    for (bool skipped = true; skipped && at < stop && at < v->last; at += skipped) {
        skipped = false;
        for (size_t k = 0; k < sizeof some / sizeof *some; k++)
            skipped |= token_is(v, at, some[k], strlen(some[k]));
    }
    return at < v->last && ((v->tokens[at].shape & ENG_SHAPE_NUMBER) || eng_begins_sum(v, at));
}

/* "has so far left", "has thus far not left", but not "is so far from leaving", "so far as to
 * leave".
 */
static bool is_so_far(const viewer *v, size_t i) {
    if (i == v->start || !(token_is(v, i - 1, "so", 2) || token_is(v, i - 1, "thus", 4)))
        return false;
    return i + 1 == v->last || !(token_is(v, i + 1, "from", 4) || token_is(v, i + 1, "as", 2));
}

/* Any open-class word of the lexicon. */
static uint8_t ruled_class(viewer *v, size_t i) {
    const eng_token *t = &v->tokens[i];
    const unsigned can = t->facts & ENG_FACT_CAN;
    const bool time = (t->facts & ENG_FACT_TIME) != 0, capital = is_capital(v, i) && i > v->start;
    const glance next = look(v, i + 1);
    if (capital && time && token_is(v, i, "Times", 5)) return 'N'; /* the paper */
    if (i > v->start && (t[-1].shape & ENG_SHAPE_NUMBER) &&
        (token_is(v, i, "pm", 2) || token_is(v, i, "PM", 2)))
        return 'T'; /* 5 pm, but the PM */
    if (time && (capital ? v->before != 'N' : !(can & ENG_CAN_VERB)))
        return (can & ENG_CAN_ADJECTIVE) && is_nominal(next) ? 'a' : 'T'; /* the second day */
    if (capital && (!(can & (ENG_CAN_NOUN | ENG_CAN_ADJECTIVE)) || after_honorific(v, i)))
        return 'N';
    if (capital && (can & ENG_CAN_ADJECTIVE) && !(can & ENG_CAN_VERB) && !is_nominal(next) &&
        (v->before == 'a' || is(v->before, PHRASE | NOMINAL)))
        return 'n'; /* the Eastern Mediterranean */
    if (capital && (can & ENG_CAN_ADJECTIVE) && i + 1 < v->last && is_capital(v, i + 1) &&
        (t[1].shape & ENG_SHAPE_WORD) && t[1].mention < 0)
        return 'a'; /* the Armed Forces */
    if (capital && (can & ENG_CAN_NOUN))
        return (can & ENG_CAN_ADJECTIVE) && is_nominal(next) ? 'a' : 'n';
    if ((v->seen & ADVERB) && token_is(v, i, "far", 3) && is_so_far(v, i))
        return 'r'; /* has so far left */
    if (v->before == 'f' && !is_nominal(next) && token_is(v, i, "last", 4) &&
        token_is(v, i - 1, "at", 2))
        return 'r'; /* at last approved */
    if (token_is(v, i, "last", 4) && i + 1 < v->last && is_capital(v, i + 1) &&
        eng_is_in("TM", closed_of(next)))
        return 'a'; /* left its posts last July */
    if (token_is(v, i, "last", 4) && i + 1 < v->last && (t[1].facts & ENG_FACT_TIME) &&
        v->text[t[1].end - 1] != 's')
        return 'a'; /* what it did last week, but: the talks last weeks */
    if (is_worth(v, i, next)) return 'f';
    if (closed_of(next) == 't' && (v->before == 0 || eng_is_in(",c.h", v->before)) &&
        (token_is(v, i, "thanks", 6) || token_is(v, i, "Thanks", 6)))
        return 'r'; /* Thanks to Oman, Iran left */
    if ((can & ENG_CAN_ADVERB) && !(can & (ENG_CAN_NOUN | ENG_CAN_VERB | ENG_CAN_ADJECTIVE)))
        return 'r';
    return eng_view_open_class(v, i);
}

size_t eng_view_any(viewer *v, size_t i) {
    eng_token *t = &v->tokens[i];
    if (i + 1 < v->last && (eng_is_hyphen(t[1].facts) || t->mention >= 0)) {
        size_t n = classify_compound(v, i);
        note_mention(v, t, n);
        if (n > 0) return n;
    }
    if (t->mention >= 0) return classify_name(v, i);
    if (t->facts >> ENG_FACT_CLOSED_AT & 127) return eng_view_closed(v, i);
    if (t->word == ENG_NO_WORD) {
        t->cls = t->shape & ENG_SHAPE_PUNCT ? eng_view_mark(v, i) : strange_class(v, i);
        return 1;
    }
    t->cls = ruled_class(v, i);
    t->lemma = eng_lemma_of(&v->words[t->word], t->cls);
    return 1;
}
