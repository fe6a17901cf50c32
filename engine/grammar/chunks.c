#include <string.h>

#include "base/charset.h"
#include "grammar/city.h"
#include "grammar/clauses_internal.h"
#include "grammar/contacts.h"
#include "grammar/saying.h"
#include "grammar/unlisted.h"
#include "grammar/word_id.h"

/* The kind of a token that no pattern took, or 0 to leave it out of the chunk string; most classes
 * are kinds. */
static uint8_t single(uint8_t cls) {
    enum { LEFT_OUT = 1 };
    static const uint8_t kinds[128] = {
        ['i'] = 'N',      ['d'] = 'N',      ['q'] = 'N',      ['@'] = 'N',      ['H'] = 'F',
        ['I'] = 'F',      ['K'] = 'F',      ['M'] = 'F',      ['r'] = LEFT_OUT, ['l'] = LEFT_OUT,
        ['X'] = LEFT_OUT, ['<'] = LEFT_OUT, ['>'] = LEFT_OUT, ['s'] = LEFT_OUT, ['?'] = LEFT_OUT,
        ['.'] = LEFT_OUT, ['-'] = LEFT_OUT, ['m'] = LEFT_OUT, ['n'] = 'N',      ['N'] = 'N',
        ['E'] = 'N',      ['e'] = 'N',      ['A'] = 'N',      ['v'] = 'F',      ['z'] = 'F',
        ['x'] = 'F',      ['y'] = 'Y',      ['u'] = 'P',      ['g'] = 'G'};
    const uint8_t kind = kinds[cls & 127];
    return kind == 0 ? cls : kind == LEFT_OUT ? 0 : kind;
}

/* "is committed to helping", "are determined to end it": what somebody has a mind to, and nobody
 * has committed him. */
static bool is_resolve(const eng_analysis *z, const eng_chunk *c) {
    static const char *const verbs[] = {"commit", "determine", "dedicate", "devote", NULL};
    const eng_token *to = &z->article->tokens[c->last];
    if (c->last + 1 >= z->article->token_count || to->cls != 't') return false;
    const char *end = z->article->text + to[1].end;
    bool ing = to[1].end - to[1].start > 4 && memcmp(end - 3, "ing", 3) == 0;
    return (ing || eng_is_in("gvr", to[1].cls)) && eng_lemma_among(z, c->lemma, verbs);
}

/* "was being held", "after being held" */
static bool is_being(const eng_analysis *z, uint32_t lemma) {
    return eng_lemma_is(z, lemma, "be") || eng_lemma_is(z, lemma, "being");
}

/* Whether the token is a "not" that denies: "not only left but joined" does not. */
static bool negates(const eng_analysis *z, uint32_t token) {
    static const char *const more[] = {"only", "just", "merely", NULL};
    if (z->article->tokens[token].cls != 'X') return false;
    for (int i = 0; token + 1 < z->article->token_count && more[i] != NULL; i++)
        if (eng_word_is(z, token + 1, more[i])) return false;
    return true;
}

static void read_verb_group(const eng_analysis *z, eng_chunk *c) {
    const eng_token *tokens = z->article->tokens;
    bool be = false, main = false;
    c->head = c->first;
    for (uint32_t i = c->first; i < c->last; i++) {
        uint8_t cls = tokens[i].cls;
        if (negates(z, i)) c->verb |= ENG_VG_NEGATED;
        if (cls == 'M') c->modal = tokens[i].lemma;
        if (cls == 'l' && main && c->particle == 0) c->particle = tokens[i].lemma;
        if (cls == 'I') be = true;
        if (eng_is_in("HIKM", cls) && !main) c->head = i;
        if (!eng_is_in("vzxyug", cls)) continue;
        if (main && eng_is_in("uy", cls) && is_being(z, tokens[c->head].lemma)) be = true;
        main = true;
        c->head = i;
    }
    uint8_t cls = tokens[c->head].cls;
    if (!main) c->verb |= ENG_VG_COPULA;
    /* "is not a member": what follows belongs to no verb */
    if (!main && c->last < z->article->token_count && negates(z, c->last))
        c->verb |= ENG_VG_NEGATED;
    if (cls == 'v') c->verb |= ENG_VG_BASE;
    c->lemma = tokens[c->head].lemma;
    if ((be && eng_is_in("uy", cls) && !is_resolve(z, c)) || c->kind == 'P')
        c->verb |= ENG_VG_PASSIVE;
}

static void read_noun_phrase(const eng_analysis *z, eng_chunk *c) {
    const eng_token *tokens = z->article->tokens;
    c->head = c->last - 1;
    while (c->head > c->first && !eng_is_in("nNEeAiTdq@", tokens[c->head].cls))
        c->head--;
    bool numbered = c->head > c->first && tokens[c->head].cls == 'q' &&
                    eng_is_in("nN", tokens[c->head - 1].cls);
    c->head -= numbered; /* Resolution 598 */
    c->lemma = tokens[c->head].lemma;
}

static bool is_report(const eng_analysis *z, const eng_chunk *c) {
    const eng_article *a = z->article;
    if (eng_lemma_is(z, c->lemma, "hold")) /* held back, held since May; but: held that */
        return c->particle == 0 && c->last < a->token_count && a->tokens[c->last].cls == 'h';
    return c->lemma != 0 && (z->lexicon->lemmas[c->lemma].verb_tags & ENG_VERB_REPORT);
}

/* "people accused of crimes", "a raid blamed on Iran": who accuses them comes after, or not at all.
 */
static bool is_charged(const eng_analysis *z, const eng_chunk *c) {
    static const char *const verbs[] = {"accuse", "suspect", "convict", "acquit", NULL};
    bool of = c->kind == 'Y' && c->last < z->article->token_count &&
              z->article->tokens[c->last].cls == 'o';
    bool on = c->kind == 'Y' && c->last < z->article->token_count &&
              eng_word_is(z, c->last, "on") && eng_lemma_is(z, c->lemma, "blame");
    return on || (of && eng_lemma_among(z, c->lemma, verbs));
}

/* "said by telephone from Cairo": how it was said. */
static bool by_means(const eng_analysis *z, uint32_t token) {
    static const char *const means[] = {"telephone", "phone",  "email", "e-mail",
                                        "text",      "letter", "radio", "video",
                                        "satellite", "fax",    NULL};
    return token < z->article->token_count &&
           eng_lemma_among(z, z->article->tokens[token].lemma, means);
}

/* Verbs of saying get kinds of their own: R finite, Q -ing, V infinitive. */
static void refine(const eng_analysis *z, eng_chunk *c) {
    if (eng_is_in("FYIGP", c->kind)) {
        read_verb_group(z, c);
        /* "a step condemned by Oman": who says it comes after */
        bool by = c->kind == 'Y' && c->last < z->article->token_count &&
                  z->article->tokens[c->last].cls == 'b' && !by_means(z, c->last + 1);
        if ((by && is_report(z, c)) || is_charged(z, c)) c->verb |= ENG_VG_PASSIVE;
        bool never = c->lemma && c->first == c->head &&
                     (z->lexicon->lemmas[c->lemma].verb_tags & ENG_VERB_INTRANSITIVE);
        if (c->kind == 'Y' && never && !by) c->kind = 'F'; /* "the king arrived": no participle */
        if (!is_report(z, c) || (c->verb & (ENG_VG_COPULA | ENG_VG_PASSIVE))) return;
        if (c->kind == 'F' || c->kind == 'Y') c->kind = 'R';
        if (c->kind == 'G') c->kind = 'Q';
        if (c->kind == 'I') c->kind = 'V';
    } else {
        read_noun_phrase(z, c);
        const eng_token *first = &z->article->tokens[c->first];
        if (c->kind == 'N' && first->cls == 'p' && eng_lemma_is(z, first->lemma, "whose"))
            c->kind = 'W';
    }
}

/* "he", "they": a subject by its form. */
static bool is_subject_form(const eng_analysis *z, const eng_chunk *c) {
    static const char *const words[] = {"he", "she", "they", "we", "i", NULL};
    if (c->kind != 'N' || c->last != c->first + 1) return false;
    if (z->article->tokens[c->first].cls != 'i') return false;
    return eng_lemma_among(z, z->article->tokens[c->first].lemma, words);
}

/* "helped broker a truce": the base form right behind "help" is its infinitive. */
static bool is_helped(const eng_analysis *z, const eng_chunk *c) {
    static const char *const verbs[] = {"see", "watch", "make", NULL};
    bool bare = c->kind == 'F' && z->article->tokens[c->first].cls == 'v';
    if (!bare || z->chunk_count < 2) return false;
    const eng_chunk *before = &z->chunks[z->chunk_count - 1];
    if (before->sentence != c->sentence) return false;
    if (c->last == c->first + 1 && strchr("FYRIVGQ", before->kind) != NULL)
        return eng_lemma_is(z, before->lemma, "help");
    /* "see Oman walk out", "see Oman, Chad and Iran walk out" */
    const eng_chunk *verb = before - 1;
    for (uint8_t link = 'c'; before->kind == 'N' && verb > z->chunks + 1 && verb->kind == link &&
                             verb[-1].kind == 'N' && verb[-1].sentence == c->sentence;
         link = ',')
        verb -= 2;
    /* "helped Oman and Chad join"; "helped Oman join" is a clause that tells what Oman does */
    bool several = verb < before - 1 && eng_lemma_is(z, verb->lemma, "help");
    return before->kind == 'N' && verb->sentence == c->sentence &&
           strchr("FYRIVGQ", verb->kind) != NULL &&
           (several || eng_lemma_among(z, verb->lemma, verbs)) && !(verb->verb & ENG_VG_PASSIVE);
}

/* "having been invaded", "having not been told": the auxiliary belongs to the -ing form before it.
 */
static bool after_having(const eng_analysis *z, const eng_chunk *c) {
    if (c->kind != 'F' || z->chunk_count == 0 || !eng_word_is(z, c->first, "been")) return false;
    const eng_chunk *ing = &z->chunks[z->chunk_count - 1];
    return ing->kind == 'G' && ing->last == c->first && ing->sentence == c->sentence &&
           eng_word_is(z, ing->head, "having");
}

/* '"We left Mali," Chad and Oman said': the comma that ends a quote before two who speak joins them
 * to nobody in it; in the shape it parts clauses. */
static void part_quote(eng_analysis *z, const eng_chunk *verb) {
    char *end = z->shape.data + z->shape.size;
    if (z->shape.size < 4 || z->chunk_count < 4 || memcmp(end - 4, ",NcN", 4) != 0) return;
    const eng_token *comma = &z->article->tokens[verb[-4].first];
    bool closes = comma->quote != 0 && z->article->tokens[verb[-3].first].quote == 0;
    if (closes && verb[-4].kind == ',' && verb[-4].sentence == verb->sentence) end[-4] = ';';
}

/* Whether the last chunk is the first noun of its clause, or the last of the names that it begins
 * with ("Oman, Chad and Iran"): nothing stands before, or "that", or what says when and where. */
static bool opens_clause(const eng_analysis *z) {
    size_t i = z->chunk_count - 1;
    uint32_t sentence = z->chunks[i].sentence;
    for (uint8_t link = 'c'; i >= 2 && z->chunks[i - 1].kind == link; link = ',') {
        size_t comma = link == 'c' && i >= 3 && z->chunks[i - 2].kind == ',';
        if (!eng_is_name(z, i) || !eng_is_name(z, i - 2 - comma) ||
            z->chunks[i - 2 - comma].sentence != sentence)
            break;
        i -= 2 + comma;
    }
    bool first = i == 0 || z->chunks[i - 1].sentence != sentence;
    if (first || strchr("hJ", z->chunks[i - 1].kind)) return true;
    if (z->chunks[i - 1].kind == 'c') return i == 1 || z->chunks[i - 2].sentence != sentence;
    if (z->chunks[i - 1].kind != ',') return false;
    size_t front = --i;
    while (i > 0 && z->chunks[i - 1].sentence == sentence &&
           strchr("TtobfSNO", z->chunks[i - 1].kind))
        i--;
    return i < front && strchr("TtobfS", z->chunks[i].kind) &&
           (i == 0 || z->chunks[i - 1].sentence != sentence);
}

/* "and Oman's king refused to pay", "and the rebels met with Xi": what nobody has others do, or
 * does to them, so that the verb is no participle wherever it stands. */
static bool is_own_deed(const eng_analysis *z, const eng_chunk *c) {
    static const char *const verbs[] = {"refuse",  "decide", "vow",      "try",   "attempt",
                                        "decline", "seek",   "promise",  "offer", "pledge",
                                        "begin",   "fail",   "hesitate", NULL};
    const eng_token *next = &z->article->tokens[c->last];
    if (c->last + 1 >= z->article->token_count || c->head + 1 != c->last) return false;
    if (eng_lemma_is(z, c->lemma, "meet")) return eng_word_is(z, c->last, "with");
    return next->cls == 't' && eng_is_in("vI", next[1].cls) && eng_lemma_among(z, c->lemma, verbs);
}

/* "met Oman's king, refused to meet Iran's and left": what nobody is told to do, so that the verb
 * behind a comma or "and" tells what the subject did. */
static bool is_his(const eng_analysis *z, const eng_chunk *c) {
    static const char *const verbs[] = {"refuse", "decide",   "vow",    "decline",
                                        "fail",   "hesitate", "pledge", NULL};
    return eng_lemma_among(z, c->lemma, verbs) && is_own_deed(z, c);
}

/* "Putin met with Xi and Kim fired a missile": of a state, a leader or a group right before it,
 * with nobody behind "by", the verb tells what they did; so does what is his behind a comma or
 * "and". */
static bool done_by_name(const eng_analysis *z, const eng_chunk *c) {
    if (c->kind != 'Y' || z->chunk_count == 0) return false;
    const eng_chunk *who = &z->chunks[z->chunk_count - 1];
    if (strchr(",c", who->kind) && who->sentence == c->sentence && is_his(z, c)) return true;
    if (who->kind != 'N' || who->last != c->first || who->sentence != c->sentence ||
        c->last >= z->article->token_count || !eng_is_in("ft", z->article->tokens[c->last].cls))
        return false;
    if (is_own_deed(z, c)) return true;
    int32_t at = z->article->tokens[who->head].mention;
    if (at < 0) return false;
    const eng_mention *m = &z->article->mentions[at];
    eng_kind kind = eng_entity_of(z, m->entity)->kind;
    bool acts = m->person != ENG_NO_ENTITY || kind == ENG_KIND_STATE || kind == ENG_KIND_GROUP;
    return acts && m->last == who->last && m->alias_role != ENG_ALIAS_PEOPLE && opens_clause(z);
}

/* "threatened duties should Oman attack": a modal before a subject and a base form is an "if",
 * where nothing is asked. */
static void take_condition(eng_analysis *z, const eng_chunk *verb) {
    static const char *const none[] = {"no", "nor", "neither", NULL}; /* at no time should Oman */
    bool base = z->article->tokens[verb->first].cls == 'v' || eng_word_is(z, verb->first, "be");
    size_t who = z->chunk_count;
    while (who > 0 && strchr("NO", z->chunks[who - 1].kind) != NULL)
        who--;
    if (strchr("FR", verb->kind) == NULL || !base || who == 0 || who == z->chunk_count) return;
    eng_chunk *should = &z->chunks[who - 1];
    const eng_sentence *s = &z->article->sentences[verb->sentence];
    bool one = should->kind == 'F' && should->last == should->first + 1 &&
               should->sentence == verb->sentence;
    bool asked = s->last > s->first && eng_word_is(z, s->last - 1, "?");
    bool us = eng_word_is(z, should[1].first, "we") || eng_word_is(z, should[1].first, "I");
    bool behind = one && who > 1 && should[-1].sentence == verb->sentence &&
                  (strchr("wJ", should[-1].kind) != NULL || /* why should Oman leave */
                   eng_lemma_among(z, z->article->tokens[should[-1].first].lemma, none));
    if (!one || asked || us || behind || !eng_word_is(z, should->first, "should")) return;
    should->kind = 'J';
    z->shape.data[z->shape.size - (z->chunk_count - who) - 1] = 'J';
}

static void add_chunk(eng_analysis *z, uint8_t kind, uint32_t first, uint32_t last,
                      uint32_t sentence) {
    eng_chunk *c = &z->chunks[z->chunk_count];
    *c = (eng_chunk){.kind = kind, .first = first, .last = last, .sentence = sentence};
    if (is_helped(z, c)) c->kind = 'I';
    if (after_having(z, c)) { /* one verb group of both */
        eng_chunk *ing = &z->chunks[z->chunk_count - 1];
        ing->last = last;
        refine(z, ing);
        for (uint32_t i = first; i < last; i++)
            z->token_chunk[i] = (uint32_t)z->chunk_count - 1;
        return;
    }
    refine(z, c);
    if (done_by_name(z, c)) c->kind = 'F';
    take_condition(z, c);
    if (c->kind == 'R') part_quote(z, c);
    for (uint32_t i = first; i < last; i++)
        z->token_chunk[i] = (uint32_t)z->chunk_count;
    z->shape_chunk[z->shape.size] = (uint32_t)z->chunk_count++;
    z->shape.data[z->shape.size++] = is_subject_form(z, c) ? 'i' : (char)c->kind;
}

bool eng_is_told(const eng_analysis *z, uint32_t noun) {
    if (noun == 0) return false;
    const eng_lemma *l = &z->lexicon->lemmas[noun];
    return (l->noun_tags & ENG_NOUN_STATEMENT) || l->event != 0 || l->says ||
           (l->senses & (ENG_SENSE_DEED | ENG_SENSE_TEXT | ENG_SENSE_TREATY));
}

static bool is_pact(const eng_analysis *z, int32_t mention) {
    const eng_mention *m = &z->article->mentions[mention];
    eng_kind kind = eng_entity_of(z, m->entity)->kind;
    return kind == ENG_KIND_TREATY || kind == ENG_KIND_ALLIANCE;
}

static bool is_land(const eng_analysis *z, int32_t mention) {
    const eng_mention *m = &z->article->mentions[mention];
    return m->person == ENG_NO_ENTITY && eng_entity_of(z, m->entity)->kind == ENG_KIND_STATE;
}

/* "a republic Iran does not recognise", "the pact Oman joined in May collapsed": the name at a
 * place of the classes is the subject of a clause that says what is done to the noun before it, and
 * no other name for it, as in "the militia Hezbollah", "the French leader Macron". */
static bool opens_contact(const eng_analysis *z, size_t at, size_t name, size_t last) {
    const eng_token *tokens = z->article->tokens;
    const eng_token *first = &tokens[z->class_token[at]], *noun = &tokens[z->class_token[name - 1]];
    int32_t mention = tokens[z->class_token[name]].mention;
    uint32_t verb = eng_past_names(z, z->class_token[last - 1] + 1);
    bool follows, some = eng_some_people(z, z->class_token[at], z->class_token[name - 1]);
    if (mention < 0 || (noun->cls != 'n' && !some) || !eng_lacks_object(z, verb, &follows))
        return false;
    bool a = z->article->text[first->start] == 'a' && first->end - first->start <= 2;
    if (a || some) return true;
    const eng_mention *m = &z->article->mentions[mention];
    unsigned tags = noun->lemma ? z->lexicon->lemmas[noun->lemma].noun_tags : 0;
    if (m->person != ENG_NO_ENTITY)
        return !(tags & (ENG_NOUN_PERSON | ENG_NOUN_TITLE | ENG_NOUN_GROUP));
    bool land = is_land(z, mention);
    bool one = noun->word == ENG_NO_WORD || !(z->lexicon->words[noun->word].can & ENG_IS_PLURAL);
    bool person = one && (tags & (ENG_NOUN_PERSON | ENG_NOUN_TITLE));
    if (land && !(tags & ENG_NOUN_COUNTRY) && !person) return true;
    return follows && !person;
}

/* "In the Korean War Chinese troops attacked": no people stands behind a noun inside its phrase.
 * Where the second phrase begins; `last` where there is none, or no verb follows. */
static size_t second_people(const eng_analysis *z, size_t at, size_t last) {
    const char *classes = z->classes.data;
    size_t verb = last;
    while (eng_is_in("rX", classes[verb]))
        verb++;
    if (classes[last - 1] != 'n' || !eng_is_in("zxyHIKM", classes[verb])) return last;
    for (size_t i = last - 1; i > at + 1; i--)
        if (classes[i] == 'A' && eng_is_in("nN", classes[i - 1])) return i;
    return last;
}

/* "On live television Erdogan attacked": a name right before the verb, after a thing, is the
 * subject. Where the chunk before ends; `last` where it is one. */
static size_t thing_end(const eng_analysis *z, size_t at, size_t last) {
    const char *classes = z->classes.data;
    size_t name = last;
    if (last >= z->class_to) return last;
    size_t people = second_people(z, at, last);
    if (people < last) return people;
    while (name > at && classes[name - 1] == 'e')
        name--;
    if (name < at + 2 || classes[name - 1] != 'E') return last;
    if (opens_contact(z, at, name - 1, last)) return name - 1;
    bool front =
        at > 0 && eng_is_in("ftSo", classes[at - 1]) && (at == 1 || classes[at - 2] == '\n');
    /* "in the Locarno Treaties Germany recognized it" */
    int32_t pact = z->article->tokens[z->class_token[name - 2]].mention;
    bool named_pact = front && pact >= 0 && is_pact(z, pact);
    if (classes[name - 2] != 'n' && !named_pact) return last;
    const eng_token *first = &z->article->tokens[z->class_token[at]];
    const char *word = eng_lexicon_lemma_text(z->lexicon, first->lemma);
    front |= first->cls == 'p' && strcmp(word, "whose") == 0; /* whose farm Iran attacked */
    size_t verb = last;
    while (eng_is_in("rX", classes[verb]))
        verb++;
    const eng_token *noun = &z->article->tokens[z->class_token[name - 2]];
    static const char *const things[] = {
        "ship",     "tanker",     "vessel", "boat",     "trawler", "plane",     "jet",  "drone",
        "aircraft", "helicopter", "rocket", "missile",  "island",  "territory", "land", "area",
        "weapon",   "gas",        "oil",    "prisoner", "money",   "fund",      NULL};
    front |= eng_is_told(z, noun->lemma) || eng_lemma_among(z, noun->lemma, things);
    if (!front || !eng_is_in("vzxyHIKM", classes[verb])) return last;
    unsigned tags = noun->lemma ? z->lexicon->lemmas[noun->lemma].noun_tags : 0;
    unsigned named =
        ENG_NOUN_PERSON | ENG_NOUN_TITLE | ENG_NOUN_GROUP | ENG_NOUN_COUNTRY | ENG_NOUN_ALLIANCE;
    /* "in the treaties Germany recognized it": no state is called a treaty */
    int32_t mention = z->article->tokens[z->class_token[name - 1]].mention;
    if (mention >= 0 && is_land(z, mention)) named &= ~(unsigned)ENG_NOUN_ALLIANCE;
    return tags & named ? last : name - 1;
}

/* "gave Ukraine permission to strike Russia", "sold Chad jets": who is given it is a phrase of its
 * own. Where the chunk before ends; `last` where it is one. */
static size_t given_end(const eng_analysis *z, size_t at, size_t last) {
    static const char *const gives[] = {"give", "grant", "offer",  "deny", "refuse", "sell",
                                        "send", "lend",  "supply", "hand", NULL};
    static const char *const goods[] = {
        "permission",    "approval",   "clearance", "authority", "authorisation",
        "authorization", "access",     "consent",   "jet",       "tank",
        "weapon",        "missile",    "arm",       "plane",     "drone",
        "gun",           "ammunition", "money",     "cash",      "rocket",
        "artillery",     "shell",      "power",     "time",      NULL};
    const char *classes = z->classes.data;
    if (at == z->class_from || last != at + 2 || classes[at] != 'E' || classes[at + 1] != 'n' ||
        last >= z->class_to || !eng_is_in("zxyHIKMv", (uint8_t)classes[at - 1]))
        return last;
    const eng_token *verb = &z->article->tokens[z->class_token[at - 1]];
    const eng_token *noun = &z->article->tokens[z->class_token[at + 1]];
    bool given = eng_lemma_among(z, verb->lemma, gives) && eng_lemma_among(z, noun->lemma, goods);
    return given && z->article->tokens[z->class_token[at]].mention >= 0 ? at + 1 : last;
}

/* "condemned in the strongest terms Israel's raid": a name with 's behind a plural thing begins the
 * next noun phrase. Where the chunk before ends; `last` where it is one. */
static size_t plural_end(const eng_analysis *z, size_t at, size_t last) {
    const char *classes = z->classes.data;
    size_t name = last - 1;
    while (name > at && classes[name - 1] == 'e')
        name--;
    if (name < at + 2 || classes[name - 1] != 'E' || classes[name - 2] != 'n') return last;
    const eng_token *noun = &z->article->tokens[z->class_token[name - 2]];
    if (noun->lemma == 0 || z->article->text[noun->end - 1] != 's') return last;
    unsigned named =
        ENG_NOUN_PERSON | ENG_NOUN_TITLE | ENG_NOUN_GROUP | ENG_NOUN_COUNTRY | ENG_NOUN_ALLIANCE;
    const char *lemma = eng_lexicon_lemma_text(z->lexicon, noun->lemma);
    bool plural = strlen(lemma) != noun->end - noun->start;
    return plural && !(z->lexicon->lemmas[noun->lemma].noun_tags & named) ? name - 1 : last;
}

/* Makes room for so many chunks more. Those there were stay where they are as well, for what looks
 * at them while others are cut. */
static bool reserve(eng_analysis *z, size_t more) {
    size_t room = z->chunk_count + more;
    if (room <= z->chunk_room) return true;
    room += z->chunk_count;
    eng_chunk *chunks = eng_arena_alloc(&z->arena, room * sizeof *chunks);
    if (chunks == NULL) return false;
    if (z->chunk_count > 0) memcpy(chunks, z->chunks, z->chunk_count * sizeof *chunks);
    z->chunks = chunks;
    z->chunk_room = room;
    return true;
}

/* How many places of the shape, from one on, only say whose word the noun phrase behind them is:
 * "what Oman called", "what it described as", "what he said was", "what seemed to be". */
static size_t hedge_length(const eng_analysis *z, size_t at) {
    static const char *const calls[] = {"call", "describe", "term",  "label",    "dub",  "brand",
                                        "see",  "regard",   "style", "denounce", "view", NULL};
    static const char *const says[] = {"say",    "believe", "claim", "suspect",
                                       "insist", "suggest", "think", NULL};
    static const char *const seems[] = {"appear",  "seem",  "prove", "say",
                                        "believe", "think", "know",  NULL};
    const char *shape = z->shape.data;
    size_t end = z->shape.size, i = at + 1;
    if (i + 2 >= end || shape[at] != 'w' ||
        !eng_lemma_is(z, z->article->tokens[z->chunks[z->shape_chunk[at]].first].lemma, "what"))
        return 0;
    if (eng_is_in("Ni", (uint8_t)shape[i])) {
        uint32_t verb = z->chunks[z->shape_chunk[++i]].lemma;
        if (!eng_is_in("FRY", (uint8_t)shape[i]) || ++i >= end) return 0;
        if (eng_lemma_among(z, verb, calls)) {
            if (shape[i] == 'S') i++;
        } else if (eng_lemma_among(z, verb, says) && shape[i] == 'F' &&
                   eng_lemma_is(z, z->chunks[z->shape_chunk[i]].lemma, "be")) {
            i++;
        } else {
            return 0;
        }
    } else {
        if (!eng_is_in("FRY", (uint8_t)shape[i]) || shape[i + 1] != 'I' ||
            !eng_lemma_among(z, z->chunks[z->shape_chunk[i]].lemma, seems) ||
            !eng_lemma_is(z, z->chunks[z->shape_chunk[i + 1]].lemma, "be"))
            return 0;
        i += 2;
    }
    return i < end && eng_is_in("NO", (uint8_t)shape[i]) ? i - at : 0;
}

void eng_take_out(eng_analysis *z, size_t at, size_t n) {
    size_t rest = z->shape.size - at - n;
    memmove(z->shape.data + at, z->shape.data + at + n, rest);
    memmove(z->shape_chunk + at, z->shape_chunk + at + n, rest * sizeof *z->shape_chunk);
    z->shape.size -= n;
}

/* Takes them out of the shape of the sentence that begins at `from`: "condemned what it called an
 * attack by Oman" is read as "condemned an attack by Oman". */
static void leave_hedges(eng_analysis *z, size_t from) {
    for (size_t i = from + 1; i < z->shape.size; i++) {
        const char *w = memchr(z->shape.data + i, 'w', z->shape.size - i);
        if (w == NULL) return;
        i = (size_t)(w - z->shape.data);
        if (!eng_is_in("FRYPIVGQtobfS", (uint8_t)w[-1])) continue;
        size_t n = hedge_length(z, i);
        if (n == 0) continue;
        eng_take_out(z, i, n);
    }
}

/* "has said before that it will leave", "said late on Friday it will leave": adverbs, the second
 * preposition of "left from around Kyiv" and a word said again, out of the shape of the sentence
 * that begins at `from`. */
static void leave_adverbs(eng_analysis *z, size_t from) {
    static const char *const late[] = {"late", "early", NULL};
    static const char *const places[] = {"around",  "near",   "behind", "inside",
                                         "outside", "within", "across", NULL};
    for (size_t i = from + 1; i + 2 < z->shape.size; i++) {
        const char *s = z->shape.data + i;
        const eng_chunk *c = &z->chunks[z->shape_chunk[i]];
        bool before =
            *s == 'S' && s[1] == 'h' && s[-1] == 'R' && eng_word_is(z, c->first, "before");
        bool when = *s == 'a' && s[1] == 'f' && s[2] == 'T' && s[-1] != 'F' &&
                    eng_lemma_among(z, c->lemma, late);
        bool place = *s == 'f' && s[1] == 'f' && eng_is_in("NO", (uint8_t)s[2]) &&
                     eng_word_is(z, c->first, "from") &&
                     eng_lemma_among(z, z->chunks[z->shape_chunk[i + 1]].lemma, places);
        bool again = *s == 'c' && s[1] == 'c'; /* Peru and - and Brazil */
        if (before || when || again) eng_take_out(z, i, 1);
        if (place) eng_take_out(z, i + 1, 1);
    }
}

/* "it sounds like Oman is leaving": as "that", where a clause follows; but "it looks like Oman". */
static void open_like(eng_analysis *z, size_t from) {
    static const char *const seems[] = {"look", "sound", "seem", NULL};
    for (size_t i = from + 1; i + 2 < z->shape.size; i++) {
        char *s = z->shape.data + i;
        eng_chunk *like = &z->chunks[z->shape_chunk[i]];
        if (*s != 'f' || !eng_is_in("FRYIVG", (uint8_t)s[-1]) ||
            !eng_word_is(z, like->first, "like") ||
            !eng_lemma_among(z, z->chunks[z->shape_chunk[i - 1]].lemma, seems))
            continue;
        size_t end = i + 1;
        while (end < z->shape.size && eng_is_in("NOio", (uint8_t)z->shape.data[end]))
            end++;
        if (end == i + 1 || end >= z->shape.size || !eng_is_in("FR", (uint8_t)z->shape.data[end]))
            continue;
        *s = 'h';
        like->kind = 'h';
    }
}

/* The places of two dashes, from `at` to the end of the sentence, with an aside between a noun and
 * its verb: "Oman - a poor state - left". None where there are more, or who speaks begins anew. */
static void find_aside(const eng_analysis *z, size_t at, size_t places[2]) {
    const char *classes = z->classes.data;
    const char *end = memchr(classes + at, '\n', z->class_to - at);
    if (end == NULL) end = classes + z->class_to;
    size_t from = at, count = 0;
    places[0] = places[1] = SIZE_MAX;
    for (const char *dash = classes + at; (dash = memchr(dash, '-', (size_t)(end - dash)));
         dash++) {
        if (count < 2) places[count] = (size_t)(dash - classes);
        count++;
    }
    size_t first = places[0] + 1, after = places[1] + 1; /* "together with", "once a poor state" */
    while (count == 2 && classes[first] == 'r')
        first++;
    while (count == 2 && classes[after] == 'r')
        after++;
    bool between = count == 2 && places[0] > from && places[1] > places[0] + 2 &&
                   eng_is_in("nNEe", (uint8_t)classes[places[0] - 1]) &&
                   eng_is_in("dEnNwaqAkXfbtc", (uint8_t)classes[first]) &&
                   eng_is_in("zxyHIKM", (uint8_t)classes[after]);
    if (!between) places[0] = places[1] = SIZE_MAX;
}

/* Whether the dash at a place parts two clauses, as a semicolon does: "Oman paid - Iran left"; but
 * not "the king has - he has left", where who speaks begins anew. */
static bool parts_clauses(const eng_analysis *z, size_t at) {
    const char *classes = z->classes.data, *next = classes + at + 1;
    if (at == z->class_from || at + 1 >= z->class_to || !eng_is_in("dpqaAEnN", (uint8_t)*next))
        return false;
    size_t first = at, verbs = 0; /* of the clause before: one verb, and something behind it */
    while (first > z->class_from && classes[first - 1] != '\n')
        verbs += eng_is_in("zxyHIKM", (uint8_t)classes[--first]);
    if (verbs == 0 || !eng_is_in("nNETxy", (uint8_t)classes[at - 1])) return false;
    size_t n = strspn(next, "dpqramAETnNisofbt"), left = z->class_to - (size_t)(next - classes);
    if (n + 1 >= left) return false;
    if (next[n] == 'y') return eng_is_in("dEAp", (uint8_t)next[n + 1]);
    return eng_is_in("zxHIKM", (uint8_t)next[n]);
}

/* ", then left": what was done next. */
static bool goes_on(const eng_analysis *z, size_t at) {
    if (at == z->class_from || at + 2 >= z->class_to || z->classes.data[at + 1] != 'r')
        return false;
    return eng_word_is(z, z->class_token[at + 1], "then") &&
           eng_is_in("zxyHI", (uint8_t)z->classes.data[at + 2]);
}

bool eng_analysis_chunks(eng_analysis *z, const eng_capture *captures, size_t count) {
    size_t n = z->class_to, next = 0, shape_first = z->shape.size;
    uint32_t sentence = UINT32_MAX; /* none is begun */
    size_t aside[2];
    if (!reserve(z, n - z->class_from)) return false;
    for (size_t at = z->class_from; at < n;) {
        uint8_t cls = (uint8_t)z->classes.data[at];
        if (cls == '\n') {
            leave_hedges(z, shape_first);
            leave_adverbs(z, shape_first);
            open_like(z, shape_first);
            eng_leave_lands(z, shape_first);
            eng_mark_sayings(z, shape_first);
            eng_mark_contacts(z, shape_first);
            z->shape_chunk[z->shape.size] = (uint32_t)z->chunk_count;
            z->shape.data[z->shape.size++] = '\n';
            shape_first = z->shape.size;
            if (sentence != UINT32_MAX)
                z->sentence_chunks[sentence].last = (uint32_t)z->chunk_count;
            sentence = UINT32_MAX;
            at++;
            continue;
        }
        uint32_t token = z->class_token[at];
        if (sentence == UINT32_MAX) {
            sentence = eng_article_sentence_at(z->article, token);
            z->sentence_chunks[sentence].first = (uint32_t)z->chunk_count;
            find_aside(z, at, aside);
        }
        if (at == aside[0] || at == aside[1])
            cls = ',';
        else if (cls == '-' && parts_clauses(z, at))
            cls = ';';
        else if (cls == ',' && goes_on(z, at))
            cls = 'c';
        bool taken = next < count && captures[next].first == at;
        size_t last = taken ? captures[next].last : at + 1;
        uint8_t kind = taken ? (uint8_t)captures[next].code : single(cls);
        if (last <= at || last > n) return false;
        size_t end = kind == 'N' && last == at + 2 ? given_end(z, at, last) : last;
        if (end == last)
            end = kind == 'N'   ? thing_end(z, at, last)
                  : kind == 'O' ? plural_end(z, at, last)
                                : last;
        uint8_t first = end < last ? 'N' : kind;
        if (kind != 0) add_chunk(z, first, token, z->class_token[end - 1] + 1, sentence);
        if (end < last)
            add_chunk(z, kind, z->class_token[end], z->class_token[last - 1] + 1, sentence);
        next += taken;
        at = last;
    }
    z->class_from = n;
    return next == count;
}
