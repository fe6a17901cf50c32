/* The class of an open-class word ("attacks", "open", "left"): what of all that its form can be it
 * is beside the words around it. */
#include <string.h>

#include "base/charset.h"
#include "text/view_internal.h"

/* Not inlined, so that deciding between these, which is done for every word, needs few registers.
 */
#define APART __attribute__((noinline))

/* Whether what is seen is a finite verb whatever stands before it: "began", "is", "will". */
static bool is_finite(glance g) {
    if (closed_of(g)) return is(closed_of(g), AUXILIARY);
    return (can_of(g) & (ENG_CAN_PAST | ENG_CAN_S)) &&
           !(can_of(g) & (ENG_CAN_NOUN | ENG_CAN_ADJECTIVE));
}

static uint8_t verb_class(unsigned can) {
    if (can & ENG_CAN_S) return 'z';
    if (can & ENG_CAN_PAST) return can & ENG_CAN_PARTICIPLE ? 'y' : 'x';
    if (can & ENG_CAN_PARTICIPLE) return 'u';
    if (can & ENG_CAN_BASE) return 'v';
    return 'g';
}

/* What follows is the object of a verb: "the deal", "it", "him". */
static bool object_ahead(const viewer *v, size_t i, glance next) {
    if (closed_of(next) == 'p') return true;
    if (closed_of(next) != 'd' && closed_of(next) != 'i') return false;
    glance after = look(v, i + 2);
    if (closed_of(next) == 'd') /* "attacks a day" */
        return !(can_of(after) && (noun_tags(v, word_seen(v, after)) & ENG_NOUN_TIME));
    return !is_finite(after) && !(can_of(after) & ENG_CAN_VERB); /* not "sanctions it imposed" */
}

/* Whether no verb that can be nothing else follows in the clause. */
static bool last_verb(const viewer *v, size_t i) {
    for (size_t k = i + 1; k < v->last && k < i + 16; k++) {
        glance g = look(v, k);
        if (is_end(g) || is(closed_of(g), CLAUSE)) return true;
        if (is_finite(g)) return false;
    }
    return true;
}

/* Inside a noun phrase after a determiner, possessive or number: a verb form is a modifier, or
 * the head when nothing nominal follows. */
APART static uint8_t after_determiner(const viewer *v, size_t i, unsigned can, glance next) {
    size_t n = length_at(v, v->before_at);
    char first = (char)(*bytes_at(v, v->before_at) | 32);
    bool article = v->before == 'd' && (first == 't' || n <= 2);               /* the, this, a */
    bool degree = v->earlier == 'd' || v->earlier == 'p' || v->earlier == 'I'; /* a more united */
    bool quantity = v->before == 'q' || (v->before == 'd' && !article && !degree);
    bool object = object_ahead(v, i, next);
    /* "The three set up a pact", but "The three hit songs were played": several are no set */
    const unsigned same = ENG_CAN_PAST | ENG_CAN_BASE;
    bool several = v->before == 'q' || token_is(v, v->before_at, "both", 4);
    bool begins = several && v->before_at <= v->start + 1 && v->verb == 0;
    if (begins && (can & same) == same && !token_is(v, v->before_at, "one", 3) && last_verb(v, i))
        return verb_class(can);
    bool this = v->before == 'd' && n >= 4 && first == 't' && v->earlier != 'v'; /* this, these */
    if (this && (v->seen & ADJACENT) && !(can & ENG_CAN_NOUN) &&
        (can & (ENG_CAN_S | ENG_CAN_PAST)) &&
        (!is_nominal(next) || (length_at(v, v->before_at) == 4 && (can_of(next) & ENG_IS_PLURAL))))
        return verb_class(can); /* This comes after; this led to; this followed deals */
    /* both offered a truce; many defying the ban; but: handed over two captured Turks */
    bool counted = quantity && v->verb != 0 && !(v->verb_tags & ENG_VERB_REPORT) && !object;
    if (quantity && !counted && (can & ENG_CAN_VERB) &&
        (object || (is_name(next) && (can & ENG_CAN_PAST))))
        return verb_class(can);
    if (closed_of(next) == 'b' && (can & ENG_CAN_PARTICIPLE) && !(can & ENG_CAN_NOUN)) return 'y';
    if (!(v->seen & ADJACENT) && quantity && (v->seen & ADVERB) && (can & ENG_CAN_BASE) &&
        is_nominal(next))
        return 'v';
    if ((can & ENG_CAN_ING) && !article && (object || closed_of(next) == 'l')) return 'g';
    if (quantity && !(can & ENG_CAN_NOUN) && (can & ENG_CAN_VERB) && !is_nominal(next))
        return verb_class(can); /* many live in */
    if ((can & ENG_CAN_ADJECTIVE) && (is_nominal(next) || !(can & ENG_CAN_NOUN))) return 'a';
    if (can & ENG_CAN_NOUN) return 'n';
    bool number = is_phrase(next) && !object; /* an estimated 500 */
    if (can & (ENG_CAN_PARTICIPLE | ENG_CAN_ING))
        return is_nominal(next) || number || (degree && v->before == 'd') ? 'a' : 'n';
    return can & ENG_CAN_ADVERB ? 'r' : verb_class(can);
}

/* Whether the finite verb that follows the infinitive after i makes i a noun: "plans to leave
 * angered Iran". */
static bool verb_later(const viewer *v, size_t i) {
    for (size_t k = i + 3; k < v->last && k < i + 12; k++) {
        glance g = look(v, k), next = look(v, k + 1);
        if (is_end(g) || is(closed_of(g), CLAUSE)) return false;
        bool finite = is_finite(g);
        if (finite && closed_of(g)) return true;
        if (finite && (!(can_of(g) & ENG_CAN_PARTICIPLE) || is_phrase(next))) return true;
    }
    return false;
}

subject eng_view_subject(const viewer *v) {
    const eng_token *t = &v->tokens[v->before_at];
    subject s = {.name = is(v->before, NAME)};
    if (s.name && t->mention >= 0) {
        const eng_mention *m = &v->article->mentions[t->mention];
        s.person = m->person != ENG_NO_ENTITY;
        s.plural = m->alias_role == ENG_ALIAS_PEOPLE || (v->seen & JOINED);
        s.singular = m->alias_role != ENG_ALIAS_PEOPLE;
        return s;
    }
    const eng_word *w = word_at(v, v->before_at);
    s.person = (noun_tags(v, w) & (ENG_NOUN_PERSON | ENG_NOUN_GROUP)) != 0;
    s.plural = (v->seen & JOINED) || (w && (w->can & ENG_IS_PLURAL));
    s.singular = !(w && (w->can & ENG_IS_PLURAL));
    return s;
}

/* Whether a verb that can be nothing else stands before the next comma: "while training camps were
 * hit", but not "while training troops, Iran left". */
static bool verb_before_comma(const viewer *v, size_t i) {
    for (size_t k = i + 1; k < v->last && k < i + 12; k++) {
        glance g = look(v, k);
        if (is_end(g) || closed_of(g) == ',' || is(closed_of(g), CLAUSE)) return false;
        if (is_finite(g)) return true;
    }
    return false;
}

static bool is_number(const viewer *v, size_t i) {
    return i < v->last && (v->tokens[i].shape & ENG_SHAPE_NUMBER);
}

/* The class of the word before the name that was seen last, whose article is a part of it ("let the
 * United States use"); of the word before, where that is no name. */
static uint8_t before_name(const viewer *v) {
    if (!is(v->before, NAME) || v->tokens[v->before_at].mention < 0) return v->earlier;
    uint32_t at = v->article->mentions[v->tokens[v->before_at].mention].first;
    at -= at > v->start && v->tokens[at - 1].cls == 'd';
    return at > v->start ? v->tokens[at - 1].cls : 0;
}

/* "let the sailors", "let their ships": somebody may do something, as the last verb says. */
static bool is_let(const viewer *v) {
    const eng_word *verb = v->verb != 0 ? word_at(v, v->verb_at) : NULL;
    const eng_word *who = word_at(v, v->before_at);
    if (who == NULL || !(who->can & ENG_IS_PLURAL)) return false;
    unsigned agents = ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_WEAPON | ENG_NOUN_TITLE;
    return (noun_tags(v, who) & agents) && (verb_lists(v, verb) & ENG_VIEW_LETS);
}

/* "demands that Iran release him", "insists Egypt stop the dam": the base form after who should do
 * it. */
static bool is_subjunctive(const viewer *v, size_t i, unsigned can, glance next) {
    if (!(can & ENG_CAN_BASE) || (can & ENG_CAN_S)) return false;
    unsigned helps = ENG_VERB_SUBJECT | ENG_VERB_OBJECT | ENG_VERB_TRUE; /* help Iran fight it */
    uint8_t earlier = before_name(v);
    bool told = is(earlier, VERB), that = earlier == 'h';
    bool helped = told && (v->verb_tags & helps) == helps;
    bool asked = that || helped || (told && (v->verb_tags & ENG_VERB_REPORT) != 0);
    bool goes_on = object_ahead(v, i, next) || (helped && is_name(next)) ||
                   (that && closed_of(next) == 't' && last_verb(v, i));
    /* that Iran take back its offer, that the Taliban hand over a suspect */
    goes_on |= that && (closed_of(next) == 'l' || token_is(v, i + 1, "over", 4));
    /* saw Iran fire over 100 rockets */
    goes_on |= (helped || asked) && closed_of(next) == 'f' && is_number(v, i + 2);
    /* "let the sailors leave.", "let the sailors leave the port", "leave Oman", "fly out" */
    bool person = v->before == 'n' &&
                  (closed_of(next) == 'd' || closed_of(next) == 'l' || is_name(next)) &&
                  (noun_tags(v, word_at(v, v->before_at)) & ENG_NOUN_PERSON);
    if (v->verb != 0 && (v->verb_tags & helps) == helps && (is_end(next) || person) &&
        v->before == 'n' && (person || !(can & ENG_USUAL_NOUN)))
        return true;
    if (v->before == 'n' && is(closed_of(next), LINK) &&
        is_let(v)) /* let the prisoners fly to Oman */
        return true;
    return asked && goes_on && is(v->before, NAME);
}

/* "rejected UN calls for a vote", "balked at the U.S. demands", "denied the inspectors access",
 * "condemned Iran's missile launches": right behind a verb that takes no clause, a noun can only go
 * on with the phrase that began. A thing may also be told of by a verb that waits: "Those who
 * rejected the plan face trial". */
static bool in_object(const viewer *v, subject who) {
    if (v->verb == 0 || !(verb_lists(v, word_at(v, v->verb_at)) & ENG_VIEW_OBJECT)) return false;
    if (!who.name && !who.person && v->wanted > ((v->verb_tags & ENG_VERB_REPORT) != 0))
        return false;
    for (size_t k = v->verb_at + 1; k < v->before_at; k++)
        if (!is(v->tokens[k].cls, NAME | NOMINAL) && !eng_is_in("dafopsA", v->tokens[k].cls))
            return false;
    return true;
}

/* "insisted that Ukraine hold elections": a verb of saying that also demands. */
static bool is_insisting(const viewer *v) {
    return v->verb && (verb_lists(v, word_at(v, v->verb_at)) & ENG_VIEW_INSISTS);
}

/* itself, themselves */
static bool is_reflexive(const viewer *v, size_t i) {
    size_t n = length_at(v, i);
    const char *word = bytes_at(v, i);
    return (n > 4 && memcmp(word + n - 4, "self", 4) == 0) ||
           (n > 6 && memcmp(word + n - 6, "selves", 6) == 0);
}

/* "work hand in hand", "fight side by side": a word that comes twice, a preposition between. */
static bool is_abreast(const viewer *v, size_t i) {
    if (i + 2 >= v->last || length_at(v, i) != length_at(v, i + 2)) return false;
    const eng_word *between = word_at(v, i + 1);
    bool preposition = between != NULL && eng_is_in("fbt", between->closed);
    return preposition && memcmp(bytes_at(v, i), bytes_at(v, i + 2), length_at(v, i)) == 0;
}

/* "between Chad and rebel groups": a person without an article before it is half of a compound. */
static bool is_bare_person(const viewer *v) {
    if (v->before != 'n' || v->before_at == v->start) return false;
    const eng_word *word = word_at(v, v->before_at);
    return word && (noun_tags(v, word) & ENG_NOUN_PERSON) &&
           eng_is_in("cfo", v->tokens[v->before_at - 1].cls);
}

/* "18 F-16 jets", "six Leopard tanks", "four fighter jets": whether the name or singular before has
 * a number, so that things of that name or kind follow. */
static bool is_counted(const viewer *v) {
    size_t first = v->before_at;
    const eng_word *word = v->before == 'n' ? word_at(v, first) : NULL;
    first -= word != NULL && !(word->can & ENG_IS_PLURAL) && first > v->start;
    while (first > v->start && v->tokens[first].cls == 'N')
        first--;
    bool one = token_is(v, first, "one", 3) || token_is(v, first, "One", 3); /* one minister */
    return first < v->before_at && !one && (v->tokens[first].cls == 'q' || is_number(v, first));
}

/* "they met during a video call": the noun before is no subject, being of an "a" that a preposition
 * governs. */
static bool is_governed(const viewer *v) {
    const size_t at = v->before_at;
    return v->before == 'n' && at >= v->start + 2 && v->tokens[at - 1].cls == 'd' &&
           (*bytes_at(v, at - 1) | 32) == 'a' && eng_is_in("fb", v->tokens[at - 2].cls);
}

/* "Oman left NATO, the ministry claims.": who says so behind the comma, as the last words of the
 * sentence. */
static bool ends_with_teller(const viewer *v, size_t i, unsigned can, unsigned tags) {
    size_t noun = v->before_at;
    if (v->before != 'n' || noun + 1 != i || noun < v->start + 2 || i + 2 != v->last) return false;
    bool says = (can & (ENG_CAN_S | ENG_CAN_PAST)) && (tags & ENG_VERB_REPORT) &&
                *bytes_at(v, i + 1) == '.';
    size_t comma = noun - 2; /* or behind it the end of a quote */
    if (eng_is_in(">\"", v->tokens[comma].cls) && comma > v->start) comma--;
    if (!says || v->tokens[noun - 1].cls != 'd' || v->tokens[comma].cls != ',') return false;
    unsigned of = noun_tags(v, word_at(v, noun));
    return v->finite != 0 && (of & (ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_STATEMENT)) != 0;
}

/* Whether a word that can be noun or verb, after a noun or name, is its verb: "Iran attacks
 * Israel", "the rebels control the port", "Egypt plans to leave"; not "peace talks". */
static bool acts(const viewer *v, size_t i, glance here, glance next) {
    unsigned can = can_of(here), tags = verb_tags(v, word_seen(v, here));
    subject who = eng_view_subject(v);
    bool noun = (can & ENG_USUAL_NOUN) != 0, past = (can & ENG_CAN_PAST) != 0;
    bool agrees =
        past || ((can & ENG_CAN_S) ? who.singular
                                   : who.plural || ((v->seen & MANY) && !noun && !is_governed(v)));
    /* "demanded that Iran halt its raids" */
    bool asked =
        (v->verb_tags & (ENG_VERB_REPORT | ENG_VERB_OPEN)) == (ENG_VERB_REPORT | ENG_VERB_OPEN) ||
        (who.singular && is_insisting(v));
    if (closed_of(next) == 'i' && is_reflexive(v, i + 1)) return true; /* Chad cut itself loose */
    if (is_abreast(v, i + 1)) return true;
    bool arms = i > v->start && token_is(v, i - 1, "arms", 4);
    if (arms && (token_is(v, i, "control", 7) || (i > v->start + 1 && token_is(v, i - 2, "an", 2))))
        return false; /* praised the arms control treaty, to extend an arms embargo */
    if (noun && (can & ENG_CAN_S) && (v->seen & ADJACENT) && is_counted(v)) return false;
    uint8_t ahead = before_name(v);
    bool subjunctive = asked && who.name && (can & ENG_CAN_BASE) && v->verb != 0 &&
                       (ahead == 'h' || (is(ahead, VERB) && is_phrase(next)));
    if (subjunctive && closed_of(next) != 'o' && !is_finite(next)) return true;
    /* "requested that the government recall him" */
    bool body = asked && who.person && who.singular && v->before == 'n' && v->wanted > 0;
    if (body && (can & ENG_CAN_BASE) && is_phrase(next) && !is_finite(next)) return true;
    bool finite = is_finite(next) && (noun || !(can_of(next) & ENG_CAN_PARTICIPLE));
    finite |=
        noun && (can_of(next) & ENG_CAN_PAST) && is_phrase(look(v, i + 2)); /* jets hit a camp */
    if (finite || closed_of(next) == 'o' || !agrees) return false;
    if (v->before == 'N' && v->earlier == 'v' && noun) return false; /* to send Leopard tanks to */
    bool plural_noun = (can & ENG_CAN_S) && (can_of(next) & ENG_CAN_BASE);
    if (plural_noun && !(can_of(next) & (ENG_CAN_NOUN | ENG_CAN_ADJECTIVE))) return false;
    if ((v->seen & ADVERB) && !(v->seen & ADJACENT)) return true;
    size_t n = i + 1 < v->last ? length_at(v, i + 1) : 0;
    bool adverb = n > 4 && memcmp(bytes_at(v, i + 1) + n - 2, "ly", 2) == 0;
    if (adverb && (v->seen & JOINED) && who.name && (can & ENG_CAN_BASE) && v->wanted > 0)
        return true; /* Britain and France work closely */
    if (adverb && who.name && (can & ENG_CAN_S) && v->wanted > 0 && last_verb(v, i))
        return true; /* Peru works closely with Chile */
    if (ahead == 'J' && who.name && (can & ENG_CAN_S) && token_is(v, i + 1, ",", 1) &&
        closed_of(look(v, i + 2)) != 'w')
        return true; /* If Israel attacks, */
    if ((can & ENG_CAN_S) && is_bare_person(v)) return false;
    if (object_ahead(v, i, next)) return who.name || !noun || v->wanted > 0;
    if (ends_with_teller(v, i, can, tags)) return true;
    if (!past && in_object(v, who)) return false;
    if (closed_of(next) == 'i') return (tags & ENG_VERB_REPORT) != 0 && (who.name || who.person);
    bool relative = (v->earlier == 'h' || v->earlier == 'w') && (can & ENG_CAN_S);
    if (relative && who.name && !(v->verb_tags & ENG_VERB_REPORT)) return true;
    /* "Egypt left, Oman claims." */
    bool documents = v->before == 'n' && who.plural && (can & ENG_CAN_BASE);
    if (documents && (tags & ENG_VERB_REPORT) && v->before_at > v->start &&
        v->tokens[v->before_at - 1].cls == ',' && i + 2 == v->last && *bytes_at(v, i + 1) == '.')
        return true; /* Egypt left, documents show. */
    bool aside = v->before_at > v->start && v->tokens[v->before_at - 1].cls == ',' &&
                 (can & ENG_CAN_S) && (tags & ENG_VERB_REPORT) &&
                 (i + 1 == v->last || strchr(".,", *bytes_at(v, i + 1)));
    if (aside && (who.name || v->before == 'N')) return true;
    if (v->wanted == 0 && !(who.name && is_name(next))) return false;
    if (closed_of(next) == 'l') return !noun || past || who.name || who.person;
    if (closed_of(next) == 'h') /* documents show that */
        return (tags & ENG_VERB_REPORT) &&
               (who.name || who.person || (who.plural && (can & ENG_CAN_BASE)));
    if (closed_of(next) == 't') {
        /* countries need to leave */
        bool lands = v->before == 'n' && who.plural && (can & ENG_CAN_BASE) &&
                     (noun_tags(v, word_at(v, v->before_at)) & ENG_NOUN_COUNTRY);
        if (!who.name && !who.person && v->before != 'N' && !lands) return false;
        if (tags & ENG_VERB_SUBJECT) return !verb_later(v, i);
        glance goal = look(v, i + 2);
        return is_phrase(goal) ||
               (!noun && !(can_of(goal) & ENG_CAN_BASE)); /* Iran talks to Russia */
    }
    /* Egypt plans on leaving */
    if (closed_of(next) == 'f' && who.name && (can & ENG_CAN_S)) {
        glance goal = look(v, i + 2);
        bool gerund =
            (can_of(goal) & ENG_CAN_ING) && !(can_of(goal) & (ENG_CAN_NOUN | ENG_CAN_ADJECTIVE));
        if (gerund && last_verb(v, i)) return true;
    }
    if (is_phrase(next)) return (can & ENG_CAN_S) || past || who.plural || !noun;
    if (is_nominal(next)) {
        if (past && who.name) return true;
        /* Egypt and Sudan pledge closer ties, hold talks; but "Egypt and Sudan trade talks" */
        bool several = (who.name && (v->seen & JOINED)) || (who.person && who.plural);
        if (several && (can & ENG_CAN_BASE) && v->verb == 0 &&
            !(noun && (can_of(next) & ENG_CAN_NOUN)) && last_verb(v, i))
            return true;
        if (who.plural && who.person) /* ministers cut ties; workers strike steel */
            return !(can_of(next) & (ENG_CAN_BASE | ENG_CAN_S)) || (past && last_verb(v, i));
        bool plural = (can_of(next) & ENG_IS_PLURAL) || !(can_of(next) & ENG_CAN_NOUN);
        bool events =
            (noun_tags(v, word_seen(v, here)) & (ENG_NOUN_MEETING | ENG_NOUN_RELATION)) != 0;
        if (noun && who.name && !events && (can & ENG_CAN_S) && last_verb(v, i))
            return true; /* Israel faces pressure from Iran */
        return noun ? (who.name || who.person) && plural && !events && (can & ENG_CAN_S) : true;
    }
    if (is_end(next)) { /* "the statement read:" */
        bool text =
            v->before == 'n' && (noun_tags(v, word_at(v, v->before_at)) & ENG_NOUN_STATEMENT) != 0;
        return !noun && (!past || (text && (tags & ENG_VERB_REPORT)));
    }
    /* "Phone calls between them": no thing begins a sentence to do so with somebody */
    if (v->before == 'n' && v->before_at == v->start && !who.person && (can & ENG_CAN_S) &&
        (token_is(v, i + 1, "between", 7) || token_is(v, i + 1, "with", 4)))
        return false;
    bool meets = noun_tags(v, word_seen(v, here)) & (ENG_NOUN_MEETING | ENG_NOUN_RELATION);
    if (who.name && !meets && (can & ENG_CAN_S) && token_is(v, i + 1, "with", 4) && last_verb(v, i))
        return true;                                                  /* Oman works with Iran */
    if (who.person && ((can & ENG_CAN_S) || who.plural)) return true; /* Workers strike in Cairo */
    return !noun && (!past || who.name);
}

/* "announced a pact called "AUKUS\"": behind a thing, where a verb was, before a name. */
static bool is_naming(const viewer *v, size_t i) {
    if (v->verb == 0 || v->before != 'n' || !(v->seen & ADJACENT) || i + 1 >= v->last) return false;
    if (!token_is(v, i, "called", 6) && !token_is(v, i, "dubbed", 6) && !token_is(v, i, "named", 5))
        return false;
    const eng_word *thing = word_at(v, v->before_at);
    bool agent = thing && (noun_tags(v, thing) & (ENG_NOUN_PERSON | ENG_NOUN_TITLE));
    bool name = is_capital(v, i + 1) || (v->tokens[i + 1].shape & ENG_SHAPE_QUOTE);
    return name && !agent;
}

/* "NATO ministers meeting in Rome have agreed", but "the ministers meeting in Rome was": whether it
 * is said of several persons, and not a name for what they do. */
static bool done_by_persons(const viewer *v, size_t i, glance next) {
    const subject who = eng_view_subject(v);
    if (v->wanted == 0 || v->before != 'n' || !who.person || !who.plural || closed_of(next) != 'f')
        return false;
    for (size_t k = i + 1; k < v->last; k++) {
        glance g = look(v, k);
        if (is_end(g) || is(closed_of(g), CLAUSE)) return true;
        if (token_is(v, k, "was", 3) || token_is(v, k, "is", 2) || token_is(v, k, "has", 3))
            return false;
        if (is_finite(g)) return (can_of(g) & (ENG_CAN_S | ENG_CAN_PAST)) != ENG_CAN_S;
    }
    return true;
}

/* "the rebels Oman backs took it", "the pact Oman seeks with Iran": between a name that stands
 * right behind a noun and another verb, or a preposition, an -s form says what is done to the noun.
 */
static bool ends_contact(const viewer *v, size_t i, unsigned can, glance next) {
    if (!(can & ENG_CAN_S) || !(v->seen & ADJACENT)) return false;
    int32_t m = i > v->start ? v->tokens[i - 1].mention : -1;
    size_t first = m >= 0 ? v->article->mentions[m].first : 0;
    if (first <= v->start) return false;
    const eng_token *noun = &v->tokens[first - 1];
    bool people = noun->mention >= 0 && v->text[noun->end - 1] == 's'; /* three Americans Iran */
    bool verb = closed_of(next) ? is(closed_of(next), AUXILIARY) : is_finite(next);
    /* "the tanks Oman needs to win", "the tanks Oman needs" */
    bool wants = verb_tags(v, word_at(v, i)) & ENG_VERB_SUBJECT;
    verb |= wants && (closed_of(next) == 't' || closed_of(next) == ',' || is_end(next));
    const eng_word *word = word_of(v, noun); /* not "communist Polisario forces took it" */
    bool many = word != NULL && (word->can & ENG_IS_PLURAL);
    bool thing = noun->cls == 'n' && noun->mention < 0 && (many || !(can & ENG_USUAL_NOUN));
    return verb && (thing || people);
}

/* "Oman armed forces": what they are called, not whom Oman armed. */
static bool is_armed_forces(const viewer *v, size_t i) {
    return i + 1 < v->last && token_is(v, i, "armed", 5) &&
           (token_is(v, i + 1, "forces", 6) || token_is(v, i + 1, "wing", 4));
}

/* "three agreements covering energy", "a treaty ending tariffs": what papers do with a thing; not
 * "the treaty signing ceremony". */
static bool is_term(const viewer *v, size_t i, glance next) {
    const eng_word *paper = v->before == 'n' ? word_at(v, v->before_at) : NULL;
    if (paper == NULL || !paper->noun || !is_nominal(next)) return false;
    bool treaty = v->lexicon->lemmas[paper->noun].senses & ENG_SENSE_TREATY;
    return treaty && ((paper->can & ENG_IS_PLURAL) || token_is(v, i, "covering", 8) ||
                      token_is(v, i, "ending", 6));
}

APART static uint8_t after_nominal(const viewer *v, size_t i, glance here, glance next) {
    unsigned can = can_of(here);
    if (is_subjunctive(v, i, can, next)) return verb_class(can);
    if (ends_contact(v, i, can, next)) return 'z';
    if (!(can & ENG_CAN_VERB) || (can & ENG_USUAL_ADJECTIVE)) {
        bool adverb = (can & ENG_CAN_ADVERB) && (can_of(next) & ENG_CAN_PAST);
        if (adverb) return 'r'; /* the US first denied it */
        if (!(can & ENG_CAN_VERB)) return can & ENG_CAN_NOUN ? 'n' : 'a';
    }
    bool past = (can & ENG_CAN_PAST) && !(can & ENG_CAN_BASE);
    if (past && is_armed_forces(v, i)) return 'a';
    if (past) return is_naming(v, i) ? 'u' : verb_class(can);
    if ((can & ENG_CAN_ADJECTIVE) && is_nominal(next) && !is_phrase(next) && !(can & ENG_CAN_PAST))
        return 'a';
    if (can & ENG_CAN_ING) {
        bool says = closed_of(next) == 'h' && (verb_tags(v, word_seen(v, here)) & ENG_VERB_REPORT);
        bool verb =
            !(can & ENG_CAN_NOUN) || is_phrase(next) || is_term(v, i, next) ||
            closed_of(next) == 'l' || says ||
            (closed_of(next) == 't' && (verb_tags(v, word_seen(v, here)) & ENG_VERB_SUBJECT));
        return verb || done_by_persons(v, i, next) ? 'g' : 'n';
    }
    if ((can & ENG_USUAL_ADJECTIVE) && (can & ENG_CAN_ADJECTIVE) && closed_of(next) == 't' && !past)
        return 'a'; /* sources close to the king */
    if (!(can & ENG_CAN_NOUN)) {
        bool adjective = (can & ENG_CAN_ADJECTIVE) && (can & ENG_CAN_BASE) &&
                         !(can & ENG_CAN_PAST) && !eng_view_subject(v).plural;
        bool many = (can & ENG_CAN_BASE) && !(can & ENG_CAN_PAST) && v->wanted > 0 &&
                    eng_view_subject(v).plural;                /* Oman and Iran become members */
        return adjective ? 'a' : many ? 'v' : verb_class(can); /* the door open for talks */
    }
    /* "Did Egypt leave NATO?", "Should Iran attack Oman", "demanded that Egypt leave NATO" */
    uint8_t asks = v->earlier; /* "Did President Olak leave" */
    if (asks == 'n' && is(v->before, NAME)) {
        size_t at = v->article->mentions[v->tokens[v->before_at].mention].first;
        const eng_word *title = at > v->start + 1 ? word_at(v, at - 1) : NULL;
        if (title && (noun_tags(v, title) & ENG_NOUN_TITLE)) asks = v->tokens[at - 2].cls;
    }
    bool base = (can & ENG_CAN_BASE) && is(v->before, NAME) && eng_is_in("KMh", asks);
    if (base && (is_name(next) || object_ahead(v, i, next))) return 'v';
    if (token_is(v, i, "hit", 3) && closed_of(next) == 'b') return 'u'; /* a town hit by a quake */
    /* EU ministers cut aid */
    bool person = noun_tags(v, word_seen(v, here)) & (ENG_NOUN_PERSON | ENG_NOUN_TITLE);
    bool goes = (can & ENG_CAN_S) && closed_of(next) == 't'; /* the premier heads to Rome */
    if (person && (can & ENG_USUAL_NOUN) && !is_phrase(next) && !goes) return 'n';
    return acts(v, i, here, next) ? verb_class(can) : 'n';
}

/* Whether a word of meeting that begins the sentence is followed by a comma with no finite verb
 * before it, and so is no subject. */
static bool meets_first(const viewer *v, size_t i, glance here) {
    if (!(noun_tags(v, word_seen(v, here)) & ENG_NOUN_MEETING)) return false;
    for (size_t k = i + 1; k < v->last && k < i + 16; k++) {
        glance g = look(v, k);
        if (length_at(v, k) == 1 && *bytes_at(v, k) == ',') return true;
        if (is_end(g) || is(closed_of(g), CLAUSE) || is_finite(g)) return false;
    }
    return false;
}

/* With no word before that decides. */
APART static uint8_t usual(const viewer *v, size_t i, glance here, glance next) {
    unsigned can = can_of(here);
    bool object = object_ahead(v, i, next), modifies = is_nominal(next) && !is_phrase(next);
    if ((can & ENG_CAN_ADJECTIVE) && !is_name(next) && !object &&
        (is_nominal(next) || !(can & (ENG_CAN_NOUN | ENG_CAN_VERB))))
        return 'a';
    if ((can & ENG_CAN_BASE) && object) return verb_class(can); /* Call the minister */
    if ((can & ENG_USUAL_ADJECTIVE) && (can & ENG_CAN_ADJECTIVE)) return 'a';
    if (!(can & ENG_CAN_NOUN)) {
        if ((can & ENG_CAN_PARTICIPLE) && modifies) return 'a';
        return can & ENG_CAN_VERB ? verb_class(can) : can & ENG_CAN_ADVERB ? 'r' : 'a';
    }
    bool verb = (can & ENG_CAN_VERB) && !(can & ENG_USUAL_NOUN);
    /* "Meeting in Rome, the ministers agreed" */
    if ((can & ENG_CAN_ING) && i == v->start && is(closed_of(next), LINK) &&
        meets_first(v, i, here))
        return 'g';
    if ((can & ENG_CAN_ING) && !is_phrase(next) &&
        !(verb_tags(v, word_seen(v, here)) & ENG_VERB_REPORT))
        return 'n';
    return verb && (i != v->start || (can & ENG_CAN_ING)) ? verb_class(can) : 'n';
}

/* "was angry and struck Oman", "called it illegal and urged Oman": whether the adjective that ends
 * before the "and" says what somebody is, not what kind of thing follows: "a weak and divided
 * Oman".
 */
static bool is_said_of(const viewer *v) {
    size_t at = v->before_at;
    if (v->before != 'c') return false;
    while (at > v->start && eng_is_in("arXm,", v->tokens[at - 1].cls))
        at--;
    uint8_t front = at > v->start ? v->tokens[at - 1].cls : 0;
    return front == 'I' || (v->verb != 0 && eng_is_in("nNEei", front));
}

/* "Oman on Monday lost", "Oman, which paid, threatened", "Oman, an ally, united": whether the
 * subject that began the sentence still has no verb, and nothing but what is set apart stands
 * between. */
static bool awaits_verb(const viewer *v) {
    if (v->wanted <= 0 || (v->seen & FRONTED) || is(v->tokens[v->start].cls, LINK | CLAUSE))
        return false;
    if (v->before == 'T') /* but not "Oman's Monday talks" */
        return v->verb == 0 && v->before_at > v->start + 1 && !eng_is_in("sdap", v->earlier);
    if (v->before != ',' || v->mention < 0 || eng_is_in("amA", v->earlier)) return false;
    size_t comma = v->start;
    while (comma < v->before_at && v->tokens[comma].cls != ',')
        comma++;
    return comma < v->before_at && v->article->mentions[v->mention].first < comma;
}

/* "Oman on Monday put pressure", "Oman, an ally, cut aid", "Oman paid and let ships pass": a form
 * that can be past and base, where a verb is still to come or one before has its like. */
static bool is_same_past(const viewer *v, unsigned can, glance next) {
    if ((can & ENG_CAN_PAST) == 0 || !(can & ENG_CAN_BASE) || (can & ENG_USUAL_NOUN)) return false;
    if (closed_of(next) == 'l') return awaits_verb(v); /* Oman, an ally, cut off aid */
    if (!is_phrase(next) && !is_nominal(next)) return false;
    bool second = v->before == 'c' && is(v->earlier, NOMINAL) && eng_is_in("xy", v->verb);
    return awaits_verb(v) || (second && !(can & ENG_CAN_NOUN));
}

/* A past form after "and" or a comma: a modifier where one was joined, or where the subject is
 * still to come ("In 2017, increased tensions ..."); else the next verb of the same subject. */
APART static uint8_t joined_past(const viewer *v, unsigned can, glance next) {
    if (!(can & (ENG_CAN_PARTICIPLE | ENG_CAN_ADJECTIVE))) return verb_class(can); /* shook hands */
    if (awaits_verb(v)) return verb_class(can);
    bool modifier = v->before == ',' ? (v->seen & FRONTED) : v->verb == 0;
    if (v->before == ')') modifier = false; /* NATO (1949) united ... */
    if (v->before == 'T' && !(v->seen & FRONTED) && v->earlier != 0)
        modifier = false;        /* the ministry on Monday imposed sanctions */
    size_t first = v->before_at; /* "that last year left NATO" */
    while (v->before == 'T' && first > v->start && eng_is_in("Taqdr", v->tokens[first].cls))
        first--;
    if (first < v->before_at && eng_is_in("hw", v->tokens[first].cls)) return verb_class(can);
    bool listed = v->earlier == 'a' && v->before != 'T'; /* not "last year praised" */
    /* called it "vile" and urged Iran to leave */
    if (listed && v->before_at > v->start && (v->tokens[v->before_at - 1].shape & ENG_SHAPE_QUOTE))
        return verb_class(can);
    if (listed && is_said_of(v) && (is_name(next) || !(can & ENG_CAN_ADJECTIVE)))
        return verb_class(can);
    modifier |= listed || (can & ENG_CAN_ADJECTIVE) || v->earlier == 0;
    return modifier && is_nominal(next) && !(is_name(next) && v->earlier != 'a') ? 'a'
                                                                                 : verb_class(can);
}

/* Whether the noun phrase that begins at the token is followed by another of its list: "talks,
 * training exercises and aid"; or is the subject of a verb. */
static bool is_listed(const viewer *v, size_t i) {
    enum { REACH = 6 };
    for (size_t k = i + 1; k < v->last && k < i + REACH; k++) {
        const eng_word *w = word_at(v, k);
        char c = v->text[v->tokens[k].start];
        if (c == ',' || c == '-') return true;
        if (w != NULL && w->closed && !eng_is_in("dpq", w->closed))
            return !eng_is_in("ofbtS", w->closed);
    }
    return i + REACH < v->last;
}

/* "closing land and air borders and freezing its assets": whether what is listed goes on with a
 * form in -ing and its object. */
static bool goes_on_doing(const viewer *v, size_t i) {
    enum { REACH = 12 };
    for (size_t k = i + 2; k + 2 < v->last && k < i + REACH; k++) {
        if (v->text[v->tokens[k].start] == ',') return false;
        glance next = look(v, k + 1);
        if (closed_of(look(v, k)) == 'c' && (can_of(next) & ENG_CAN_ING))
            return is_phrase(look(v, k + 2));
    }
    return false;
}

/* Whether a finite verb stands right behind the name that begins at the token. */
static bool name_acts(const viewer *v, size_t i) {
    int32_t mention = v->tokens[i].mention;
    if (mention < 0) return false;
    glance verb = look(v, v->article->mentions[mention].last);
    return !is_end(verb) && is_finite(verb);
}

/* "the ship, hit yesterday by a shell": what has no participle of its own is one before "by". */
static bool done_by(const viewer *v, size_t i, glance next) {
    if (closed_of(next) == 'b') return true;
    return (closed_of(next) == 'T' || closed_of(next) == 'l') && closed_of(look(v, i + 2)) == 'b';
}

/* After "and", "or", "but", commas and dashes: what is joined is of one kind. */
APART static uint8_t after_joint(const viewer *v, size_t i, glance here, glance next) {
    unsigned can = can_of(here);
    bool more = is_phrase(next) || is_nominal(next);
    if (!(can & ENG_CAN_VERB)) return usual(v, i, here, next);
    /* "This is bad," said the king */
    bool quoted = v->before == ',' && !(v->seen & ADJACENT) && !(v->seen & ADVERB);
    if (quoted && (can & ENG_CAN_PAST) && (verb_tags(v, word_seen(v, here)) & ENG_VERB_REPORT))
        return verb_class(can);
    if (v->before == ',' && (v->seen & MODAL) && (can & ENG_CAN_BASE))
        return 'v'; /* will, of course, leave */
    if ((can & ENG_CAN_ING) && v->verb == 'g' && more) return 'g';
    /* the ministers, meeting in Cairo, agreed */
    bool convenes = token_is(v, i, "meeting", 7) || token_is(v, i, "gathering", 9);
    if (convenes && v->before == ',' && (v->seen & ADJACENT) && closed_of(next) == 'f') return 'g';
    /* Oman left, drawing criticism from Iran */
    bool done = v->before == ',' && v->verb != 0 && v->wanted <= 0;
    if (done && (can & ENG_CAN_ING) && is_nominal(next) &&
        (!is_listed(v, i) || goes_on_doing(v, i)))
        return 'g';
    bool past = (can & ENG_CAN_PAST) && !(can & ENG_CAN_BASE);
    /* recalled its envoy and threatened sanctions */
    const unsigned own = ENG_VERB_REPORT | ENG_VERB_SUBJECT; /* what one says one will do */
    bool both = past && v->before == 'c' && is(v->earlier, NOMINAL) && eng_is_in("xy", v->verb);
    if (both && (verb_tags(v, word_seen(v, here)) & own) == own) return verb_class(can);
    if (past) return joined_past(v, can, next);
    if (is_same_past(v, can, next)) return verb_class(can);
    /* without provocation or warning, it invaded */
    bool alone = is_end(next) || v->text[v->tokens[i + 1].start] == ',';
    if (v->before == 'c' && (can & ENG_CAN_ING) && (can & ENG_CAN_NOUN) && v->verb != 'g' &&
        v->verb == 0 && alone)
        return 'n';
    if (!(can & ENG_CAN_NOUN) || (can & ENG_CAN_ING)) return usual(v, i, here, next);
    bool object = object_ahead(v, i, next), usually = !(can & ENG_USUAL_NOUN);
    /* left the pact and cut off aid */
    if (v->before == 'c' && closed_of(next) == 'l' && v->verb != 0) return verb_class(can);
    /* Oman, having paid, promptly hit back */
    if ((v->seen & ADVERB) && !(v->seen & ADJACENT) && closed_of(next) == 'l' &&
        (can & ENG_CAN_PAST))
        return verb_class(can);
    if (v->before == ',' && (can & ENG_CAN_PARTICIPLE) && (v->seen & ADJACENT) &&
        done_by(v, i, next))
        return 'u';
    if (is_finite(next) || closed_of(next) == 'o') return 'n';
    if (object && (v->before == 'c' || (can & (ENG_CAN_S | ENG_CAN_PAST)))) return verb_class(can);
    if (v->before == ',' && is_name(next) && name_acts(v, i + 1))
        return 'n'; /* , terms Oman rejects */
    /* We condemn the war and demand that */
    bool says = v->before == 'c' && closed_of(next) == 'h' && i + 2 < v->last &&
                (verb_tags(v, word_seen(v, here)) & ENG_VERB_REPORT);
    if (says && (can & ENG_CAN_BASE) && v->verb == 'v' && v->finite == 'v') return 'v';
    if (says && (can & ENG_CAN_S) && v->verb == 'z') return 'z';
    bool parallel = v->verb == 'z' || v->verb == 'y' || (v->before == 'c' && v->finite == 'z');
    if ((can & ENG_CAN_S) && parallel && (is_name(next) || usually)) return 'z';
    bool infinitive = (can & ENG_CAN_BASE) && v->verb == 'v';
    if (infinitive && (is(v->earlier, VERB) || is_name(next) || (v->seen & ADVERB) || usually))
        return 'v'; /* to train and arm them */
    if ((can & ENG_CAN_PAST) && (v->verb == 'y' || v->verb == 'x') && more) return verb_class(can);
    /* has recognised China and cut ties */
    bool perfect = v->verb == 'u' && v->before == 'c' && is(v->earlier, NAME);
    if ((can & ENG_CAN_PARTICIPLE) && perfect && more) return verb_class(can);
    if ((can & ENG_CAN_ADJECTIVE) && is_nominal(next)) return 'a';
    bool aside = v->before != 'c' && v->wanted > 0 && !(v->seen & FRONTED); /* a, b, backs */
    glance after = look(v, i + 2);
    bool plans = closed_of(next) == 't' && (can_of(after) & ENG_CAN_BASE) && v->before == ',' &&
                 (verb_tags(v, word_seen(v, here)) & ENG_VERB_SUBJECT); /* a, who left, plan to */
    return aside && (plans || is_name(next) || closed_of(next) == 'h' || (usually && more))
               ? verb_class(can)
               : 'n';
}

/* "met visiting Omani Prime Minister Olak": he who is met is the visitor. */
static bool is_guest(const viewer *v, size_t i) {
    enum { REACH = 4 };
    if (i + 1 >= v->last || !token_is(v, i, "visiting", 8) || v->tokens[i + 1].mention < 0)
        return false;
    for (size_t k = v->article->mentions[v->tokens[i + 1].mention].last, n = 0;
         k < v->last && n < REACH; k++, n++) {
        glance g = look(v, k);
        if (!is_nominal(g) || is_phrase(g)) return false;
        if (noun_tags(v, word_at(v, k)) & (ENG_NOUN_PERSON | ENG_NOUN_TITLE)) return true;
    }
    return false;
}

APART static uint8_t after_preposition(const viewer *v, size_t i, glance here, glance next) {
    unsigned can = can_of(here);
    bool with = v->before == 't' || (v->before_at < i && token_is(v, v->before_at, "with", 4));
    if (with && is_guest(v, i)) return 'a';
    if (can & ENG_CAN_ING) {
        bool ties = is_nominal(next) && i + 1 < v->last && /* in cutting ties */
                    (noun_tags(v, word_at(v, i + 1)) & ENG_NOUN_RELATION);
        bool object = is_phrase(next) || ties ||
                      (is_nominal(next) && (v->before == 'b' || v->before == 'S' ||
                                            (v->verb_tags & ENG_VERB_GERUND) || v->blames));
        if ((can & ENG_CAN_ADJECTIVE) && is_nominal(next) && !is_phrase(next))
            return 'a';                      /* under growing pressure */
        bool apart = closed_of(next) == 'l'; /* after sitting down with */
        /* accused it of failing to pay */
        apart |= closed_of(next) == 't' && (can_of(look(v, i + 2)) & ENG_CAN_BASE) &&
                 (verb_tags(v, word_seen(v, here)) & ENG_VERB_SUBJECT);
        return object || apart || !(can & ENG_CAN_NOUN) ? 'g' : 'n';
    }
    if ((can & ENG_CAN_ADJECTIVE) && (is_nominal(next) || !(can & ENG_CAN_NOUN))) return 'a';
    if (can & ENG_CAN_NOUN) return 'n';
    bool of_name = v->before == 'o' && is_name(next); /* of captured U.S. soldiers */
    if (can & ENG_CAN_PARTICIPLE) return is_nominal(next) || of_name ? 'a' : verb_class(can);
    return verb_class(can);
}

/* "are guarding captured Kenyan soldiers", "wants to protest renewed Kenyan raids", "Oman protested
 * renewed Kenyan raids", "has ignored repeated Kenyan warnings": whether the verb before is sure to
 * have its object behind it; not that of "those fighting attacked Kenya", "plans to leave angered
 * Kenya", "what Oman did angered Kenya".
 */
static bool takes_object(const viewer *v) {
    const size_t at = v->before_at;
    if (v->before == 'g') return !is(v->earlier, NOMINAL | PHRASE);
    if (v->before == 'u' && v->earlier == 'H') return v->wanted <= 0;
    if (v->before == 'v' && v->earlier == 't' && at >= v->start + 2)
        return v->wanted <= 0 || is(v->tokens[at - 2].cls, VERB);
    if (v->before == 'v') return is(v->earlier, AUXILIARY) && v->wanted <= 0;
    if (!is(v->earlier, NAME) || at <= v->start) return false;
    int32_t mention = v->tokens[at - 1].mention;
    return mention >= 0 && v->article->mentions[mention].first == v->start;
}

/* After a verb, where its object stands. */
APART static uint8_t after_verb(const viewer *v, size_t i, glance here, glance next) {
    unsigned can = can_of(here);
    if (is_guest(v, i)) return 'a';
    bool modifies = is_nominal(next) && !is_phrase(next);
    if (can & ENG_CAN_ING) {
        if (!(can & ENG_CAN_NOUN) && modifies && !(v->verb_tags & ENG_VERB_GERUND)) return 'a';
        bool gerund = (v->verb_tags & ENG_VERB_GERUND) &&
                      (is_nominal(next) || is(closed_of(next), LINK)) && closed_of(next) != 'o' &&
                      closed_of(next) != 'f';
        return !(can & ENG_CAN_NOUN) || is_phrase(next) || closed_of(next) == 'l' || gerund ? 'g'
                                                                                            : 'n';
    }
    bool past = (can & ENG_CAN_PAST) && !(can & ENG_CAN_BASE);
    if (past && (v->seen & ADVERB) && is_name(next) && (can & ENG_CAN_PARTICIPLE))
        return 'a'; /* met newly elected Kenyan leaders */
    if (past && is_name(next) && (can & ENG_CAN_PARTICIPLE) && !(can & ENG_CAN_NOUN) &&
        takes_object(v))
        return 'a';
    bool second = v->wanted > 0 && v->verb == 'y' && !(v->verb_tags & ENG_VERB_REPORT);
    if (past && second && v->earlier == 'i')
        return verb_class(can); /* what it imposed angered them */
    if ((can & ENG_CAN_PARTICIPLE) && modifies && !(can & ENG_CAN_NOUN)) return 'a';
    unsigned helps = ENG_VERB_SUBJECT | ENG_VERB_OBJECT | ENG_VERB_TRUE; /* help defend it */
    if ((can & ENG_CAN_BASE) && (v->verb_tags & helps) == helps && (is_phrase(next) || modifies))
        return 'v';
    if ((can & ENG_CAN_ADJECTIVE) && (is_nominal(next) || !(can & ENG_CAN_NOUN))) return 'a';
    return can & ENG_CAN_NOUN ? 'n' : usual(v, i, here, next);
}

APART static uint8_t after_be(const viewer *v, unsigned can, glance next) {
    bool been =
        length_at(v, v->before_at) == 4 && (v->seen & ADJACENT); /* has been encouraging allies */
    if (been && (can & ENG_CAN_ING) && is_nominal(next)) return 'g';
    if ((can & ENG_CAN_ING) && is_name(next)) return 'g'; /* is threatening Iran */
    if ((can & ENG_CAN_ADJECTIVE) && is_nominal(next)) return 'a';
    if (can & ENG_CAN_ING) return 'g';
    if (can & ENG_CAN_PARTICIPLE) return 'u';
    if (can & ENG_CAN_ADJECTIVE) return 'a';
    return can & ENG_CAN_NOUN ? 'n' : verb_class(can);
}

APART static uint8_t after_that(const viewer *v, size_t i, glance here, glance next) {
    bool time = can_of(next) && (noun_tags(v, word_seen(v, next)) & ENG_NOUN_TIME);
    if ((can_of(here) & ENG_CAN_ADJECTIVE) && time) return 'a'; /* that last year left */
    bool relative = is(v->earlier, NOMINAL) || (v->before == 'w' && !is(v->earlier, LINK));
    if ((can_of(here) & ENG_CAN_PAST) && !(can_of(here) & ENG_CAN_BASE) &&
        (relative || is_name(next)))
        return verb_class(can_of(here));
    if ((can_of(here) & ENG_CAN_ING) && is_nominal(next) && !is_phrase(next))
        return 'a'; /* that trading partners should pay */
    if (relative && (can_of(here) & ENG_CAN_S) && !is_finite(next)) return 'z';
    if (relative && (can_of(here) & ENG_CAN_BASE) && (is_phrase(next) || is_nominal(next)))
        return can_of(here) & ENG_CAN_PAST ? verb_class(can_of(here)) : 'v'; /* which quit it */
    bool either = (can_of(here) & (ENG_CAN_S | ENG_CAN_BASE)) && (can_of(here) & ENG_CAN_NOUN);
    if (either && (is_finite(next) || (can_of(here) & ENG_USUAL_NOUN))) return 'n';
    return either ? verb_class(can_of(here)) : usual(v, i, here, next);
}

/* "bowed to pressure from Iran", "in response to attacks", "pen to paper": what stands before "to"
 * asks for a noun.
 */
static bool yields_to(const viewer *v) {
    const eng_word *before = v->before_at > 0 ? word_at(v, v->before_at - 1) : NULL;
    if (before == NULL) return false;
    return (verb_lists(v, before) | v->lexicon->lemmas[before->noun].lists) & ENG_VIEW_YIELDS;
}

/* "gave it aid", "sent them arms": to whom the verb right before gives what follows. */
static bool is_given(const viewer *v) {
    const eng_word *verb = v->before_at > v->start ? word_at(v, v->before_at - 1) : NULL;
    return is(v->earlier, VERB) && verb != NULL && (verb_lists(v, verb) & ENG_VIEW_GIVES);
}

/* "ruled out", "gave up", "kept on": a particle whose verb an -ing form goes with. */
static bool goes_with(const viewer *v) {
    const eng_word *before = v->before_at > 0 ? word_at(v, v->before_at - 1) : NULL;
    return (verb_lists(v, before) & ENG_VIEW_PARTICLE) != 0;
}

/* "about to break with Oman": the word before a "to". */
static bool is_about(const viewer *v, size_t to) {
    return to > v->start && token_is(v, to - 1, "about", 5);
}

APART static uint8_t after_to(const viewer *v, size_t i, glance here, glance next) {
    unsigned can = can_of(here);
    if (v->before_at > 0 && length_at(v, v->before_at - 1) == 9 &&
        memcmp(bytes_at(v, v->before_at - 1) + 1, "ccording", 8) == 0)
        return after_preposition(v, i, here, next); /* according to state media */
    bool in_reply = v->earlier == 'n' && v->before_at >= v->start + 2 &&
                    token_is(v, v->before_at - 2, "in", 2) && yields_to(v);
    if (in_reply && (can & ENG_CAN_NOUN))
        return after_preposition(v, i, here, next); /* in response to rocket fire */
    if ((can & ENG_CAN_BASE) && length_at(v, v->before_at) == 2 &&
        !((can & ENG_CAN_NOUN) &&
          (closed_of(next) == 'o' ||
           (v->earlier == 'f' && closed_of(next) == 'f' && !is_about(v, v->before_at)) ||
           (yields_to(v) && !is_nominal(next) && !is_phrase(next)))))
        return 'v';
    return after_preposition(v, i, here, next);
}

APART static uint8_t after_subordinator(const viewer *v, size_t i, glance here, glance next) {
    unsigned can = can_of(here);
    if ((can & ENG_CAN_ING) && is_nominal(next) && !verb_before_comma(v, i))
        return 'g'; /* while offering aid */
    if ((can & (ENG_CAN_S | ENG_CAN_BASE)) && (can & ENG_CAN_NOUN)) return 'n';
    return usual(v, i, here, next);
}

APART static uint8_t open_class(const viewer *v, size_t i, glance here, glance next) {
    const unsigned can = can_of(here);
    switch (v->before) {
    case 't':
        return after_to(v, i, here, next);
    case 'M':
    case 'K':
        if (can & ENG_CAN_BASE) return 'v';
        if ((can & ENG_CAN_ADVERB) && (can_of(next) & ENG_CAN_BASE)) return 'r'; /* can best help */
        return usual(v, i, here, next);
    case 'H':
        if (can & ENG_CAN_PARTICIPLE) return 'u';
        if ((can & ENG_CAN_ADJECTIVE) &&
            (closed_of(next) == 'I' || (can_of(next) & ENG_CAN_PARTICIPLE)) && !is_nominal(next))
            return 'r'; /* has long been, had long sought */
        return (can & ENG_CAN_NOUN) && !(can & ENG_CAN_ADJECTIVE) ? 'n' : usual(v, i, here, next);
    case 'I':
        if (token_is(v, i, "set", 3) && i + 1 < v->last && token_is(v, i + 1, "free", 4))
            return 'u'; /* has been set free */
        return after_be(v, can, next);
    case 'd':
    case 'p':
    case 's':
    case 'q':
        if ((v->seen & ADJACENT) || !(can & ENG_CAN_VERB) || !is_nominal(next))
            return after_determiner(v, i, can, next);
        return v->before == 'q' || v->before == 'd' ? after_determiner(v, i, can, next) : 'a';
    case 'a':
    case 'm':
    case 'A':
        if ((can & ENG_CAN_NOUN) && !((can & ENG_CAN_ADJECTIVE) && is_nominal(next))) return 'n';
        if ((can & (ENG_CAN_PARTICIPLE | ENG_CAN_ING)) && is_nominal(next)) return 'a';
        /* China's illegal drilling in */
        if ((can & ENG_CAN_ING) && eng_is_in("dps", v->earlier) && !is_phrase(next) &&
            closed_of(next) != 'l' && closed_of(next) != 't')
            return 'n';
        return usual(v, i, here, next);
    case 'n':
    case 'N':
    case 'E':
    case 'e':
        if (token_is(v, i, "set", 3) && i + 1 < v->last && token_is(v, i + 1, "fire", 4))
            return verb_class(can); /* Protesters set fire to */
        return after_nominal(v, i, here, next);
    case 'i':
        /* has made it very clear that */
        if ((can & (ENG_CAN_ADJECTIVE | ENG_CAN_BASE)) == (ENG_CAN_ADJECTIVE | ENG_CAN_BASE) &&
            closed_of(next) == 'h' && v->verb != 0 &&
            !(verb_tags(v, word_seen(v, here)) & ENG_VERB_REPORT))
            return 'a';
        if ((can & ENG_CAN_NOUN) && is_given(v) && !is_phrase(next) && !is_nominal(next))
            return 'n';
        return can & ENG_CAN_VERB ? verb_class(can) : usual(v, i, here, next);
    case 'h':
    case 'w': /* which first applied */
        if ((can & ENG_CAN_ADVERB) && !(can & ENG_CAN_VERB) && (can_of(next) & ENG_CAN_PAST) &&
            !(can_of(next) & ENG_CAN_NOUN))
            return 'r';
        return after_that(v, i, here, next);
    case 'S':
    case 'f':
        if ((can & ENG_CAN_ING) && closed_of(next) == 'h' &&
            (verb_tags(v, word_seen(v, here)) & ENG_VERB_REPORT))
            return 'g'; /* was quoted as saying that */
        return after_preposition(v, i, here, next);
    case 'o':
    case 'b':
        return after_preposition(v, i, here, next);
    case 'g': { /* having left, being punished */
        const eng_word *before = word_at(v, v->before_at);
        if (before && is(before->closed, AUXILIARY) && (can & ENG_CAN_PARTICIPLE)) return 'u';
        return after_verb(v, i, here, next);
    }
    case 'l':
        if ((can & ENG_CAN_ING) && !(can & (ENG_CAN_NOUN | ENG_CAN_ADJECTIVE)) && goes_with(v))
            return 'g'; /* ruled out restoring ties */
        return after_verb(v, i, here, next);
    case 'v':
    case 'z':
    case 'x':
    case 'y':
    case 'u':
        return after_verb(v, i, here, next);
    case 'c':
    case 'k':
    case ',':
    case '-':
    case ')':
        return after_joint(v, i, here, next);
    case 'J':
        return after_subordinator(v, i, here, next);
    case 'T': /* would one day become members; in 2017 imposed sanctions */
        if ((v->seen & MODAL) && (can & ENG_CAN_BASE) && !(can & ENG_CAN_NOUN)) return 'v';
        if ((can & ENG_CAN_PAST) && !(can & ENG_CAN_BASE)) return joined_past(v, can, next);
        if (is_same_past(v, can, next)) return verb_class(can);
        if ((can & ENG_CAN_S) && is_phrase(next) && awaits_verb(v)) return 'z';
        return usual(v, i, here, next);
    default:
        return usual(v, i, here, next);
    }
}

/* "killing at least 20": words that only say how exact a number is are looked past. */
APART static uint8_t before_joined(viewer *v, size_t i, glance here) {
    return open_class(v, i, here, look(v, i + 1 + eng_view_approximately(v, i + 1)));
}

uint8_t eng_view_open_class(viewer *v, size_t i) {
    const eng_token *t = &v->tokens[i];
    const glance here = seen_as(t->facts, t->word);
    if ((can_of(here) & ENG_CAN_ING) && i + 1 < v->last && (t[1].facts & ENG_FACT_JOINS))
        return before_joined(v, i, here);
    return open_class(v, i, here, look(v, i + 1));
}
