#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/named.h"
#include "grammar/word_id.h"

/* On which noun a relative clause or a participle hangs. */

/* "a joint appeal from Iran and Iraq": whether what stands before the list that begins at the chunk
 * is something that all of them did. */
static bool is_joint(const eng_analysis *z, uint32_t chunk) {
    static const char *const from[] = {"from", "by", "of", NULL};
    if (chunk < 2 || z->chunks[chunk - 2].kind != 'N' || !eng_preposition_is(z, chunk - 1, from))
        return false;
    const eng_chunk *act = &z->chunks[chunk - 2];
    for (uint32_t i = act->first; i < act->head; i++)
        if (eng_word_is(z, i, "joint")) return act->sentence == z->chunks[chunk].sentence;
    return false;
}

/* "Fatah and other groups, which attacked": all of them did; of "a war between Iran and Iraq, which
 * Oman condemned" it is both's, whatever is told of it. */
static eng_phrase with_others(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    bool joined = chunk >= 2 && z->chunks[chunk - 1].kind == 'c' &&
                  z->chunks[chunk - 2].kind == 'N' && z->chunks[chunk - 2].sentence == c->sentence;
    static const char *const between[] = {"between", NULL};
    if (joined && chunk >= 3 &&
        (eng_preposition_is(z, chunk - 3, between) || is_joint(z, chunk - 2)))
        return (eng_phrase){chunk - 2, chunk + 1};
    for (uint32_t i = c->first; joined && i < c->head; i++)
        if (eng_lemma_is(z, z->article->tokens[i].lemma, "other"))
            return (eng_phrase){chunk - 2, chunk + 1};
    return (eng_phrase){chunk, chunk + 1};
}

/* "the attack on Oman blamed on Iran": what is blamed on somebody is the attack. */
static bool blamed_on(const eng_analysis *z, uint32_t verb) {
    static const char *const verbs[] = {"blame", "pin", "attribute", "ascribe", "trace", NULL};
    static const char *const words[] = {"on", "to", NULL};
    uint32_t next = verb + 1;
    return next < z->chunk_count && strchr("tf", z->chunks[next].kind) &&
           eng_lemma_among(z, z->chunks[verb].lemma, verbs) && eng_preposition_is(z, next, words);
}

/* "the invasion of Chad launched by Mali", "sanctions on ships imposed by Oman": whether what the
 * participle says is done to the act before the noun at `i`, the last of a list from `first`, and
 * not to that noun; but "a raid on rockets launched by Oman", "criticism of taxes imposed by". */
static bool done(const eng_analysis *z, uint32_t verb, uint32_t first, uint32_t i) {
    static const char *const acts[] = {"launch",   "conduct",   "carry",     "mount", "wage",
                                       "impose",   "stage",     "unleash",   "order", "announce",
                                       "initiate", "undertake", "spearhead", NULL};
    /* nobody makes, signs or offers a state */
    static const char *const words[] = {"grant",  "issue",   "offer", "sign",    "reach",   "make",
                                        "give",   "provide", "lodge", "promise", "express", "file",
                                        "extend", "voice",   "level", "pledge",  "deliver", NULL};
    static const char *const limits[] = {"sanction", "ban",         "tariff", "embargo",
                                         "blockade", "restriction", "siege",  NULL};
    static const char *const wars[] = {"war", "campaign", "operation", NULL};
    static const char *const meetings[] = {"talk",         "meeting", "summit",   "negotiation",
                                           "consultation", "drill",   "exercise", NULL};
    if (first < 2 || z->chunks[first - 2].kind != 'N' || z->chunks[first - 1].kind == '\0' ||
        !strchr("tof", z->chunks[first - 1].kind) ||
        z->chunks[first - 2].sentence != z->chunks[verb].sentence)
        return false;
    const eng_chunk *act = &z->chunks[first - 2], *c = &z->chunks[i];
    bool named = z->article->tokens[c->head].mention >= 0;
    if (z->article->tokens[act->head].mention >= 0 || act->lemma == 0) return false;
    unsigned senses = z->lexicon->lemmas[act->lemma].senses;
    if (!eng_is_told(z, act->lemma) && !(senses & ENG_SENSE_STRIKE) &&
        !eng_lemma_among(z, act->lemma, wars))
        return false;
    if (!named && (eng_is_told(z, c->lemma) || c->lemma == 0)) return false;
    if (blamed_on(z, verb)) return true;
    if (named && eng_lemma_is(z, z->chunks[verb].lemma, "hold"))
        return eng_lemma_among(z, act->lemma, meetings);
    if (named && eng_lemma_among(z, z->chunks[verb].lemma, words)) return true;
    if (!eng_lemma_among(z, z->chunks[verb].lemma, acts)) return false;
    if (named) return true;
    bool weapon = z->lexicon->lemmas[c->lemma].noun_tags & ENG_NOUN_WEAPON;
    return !weapon && ((senses & ENG_SENSE_STRIKE) || eng_lemma_among(z, act->lemma, limits));
}

/* "sent help to Chad, invaded by Mali": a land or a group is invaded, and not the help. */
static bool only_place(const eng_analysis *z, uint32_t verb, uint32_t i) {
    static const char *const verbs[] = {"invade",  "occupy",  "annex",    "attack",
                                        "bomb",    "shell",   "besiege",  "accuse",
                                        "bombard", "overrun", "sanction", NULL};
    return z->article->tokens[z->chunks[i].head].mention >= 0 &&
           eng_lemma_among(z, z->chunks[verb].lemma, verbs);
}

/* "the leaders of the Union, who met", "five members of the Union which oppose it": whether what
 * the relative clause at `chunk` tells is true of whom the noun before "of" names, and not of the
 * noun at `i`. */
static bool of_outer(const eng_analysis *z, uint32_t chunk, uint32_t i) {
    uint32_t sentence = z->chunks[chunk].sentence;
    if (i < 2 || z->chunks[i - 1].kind != 'o' || z->chunks[i - 2].kind != 'N' ||
        z->chunks[i - 2].sentence != sentence || chunk + 1 >= z->chunk_count ||
        !strchr("wh", z->chunks[chunk].kind))
        return false;
    const eng_chunk *inner = &z->chunks[i], *outer = &z->chunks[i - 2];
    unsigned people = ENG_NOUN_PERSON | ENG_NOUN_TITLE;
    unsigned has = outer->lemma ? z->lexicon->lemmas[outer->lemma].noun_tags : 0;
    unsigned in = inner->lemma ? z->lexicon->lemmas[inner->lemma].noun_tags : 0;
    int32_t mention = z->article->tokens[inner->head].mention;
    bool person = mention >= 0 ? eng_plural_phrase(z, (eng_phrase){i, i + 1})
                               : (in & people) || inner->lemma == 0;
    if (eng_word_is(z, z->chunks[chunk].first, "who") && (has & people) && !person) return true;
    static const char *const among[] = {"among", NULL}; /* are among the members of it that */
    return !eng_plural_phrase(z, (eng_phrase){i, i + 1}) &&
           eng_plural_phrase(z, (eng_phrase){i - 2, i - 1}) &&
           ((strchr("FRY", z->chunks[chunk + 1].kind) && eng_plural_verb(z, chunk + 1)) ||
            (i > 2 && eng_preposition_is(z, i - 3, among)));
}

bool eng_takes_place(const eng_analysis *z, const eng_chunk *verb) {
    return eng_lemma_is(z, verb->lemma, "take") && verb->last < z->article->token_count &&
           eng_word_is(z, verb->last, "place");
}

/* "which took place in Rome", "which were held": whether what the relative at the chunk says is
 * true of acts and of no land. */
static bool is_of_act(const eng_analysis *z, uint32_t chunk) {
    static const char *const happens[] = {"occur", "happen", NULL};
    static const char *const held[] = {"hold", "schedule", "postpone", "convene", NULL};
    if (chunk + 1 >= z->chunk_count || !strchr("FRY", z->chunks[chunk + 1].kind)) return false;
    const eng_chunk *verb = &z->chunks[chunk + 1];
    return eng_takes_place(z, verb) || eng_lemma_among(z, verb->lemma, happens) ||
           ((verb->verb & ENG_VG_PASSIVE) && eng_lemma_among(z, verb->lemma, held));
}

/* "a deal with Oman that called for", "a deal struck between Oman and Iran that": no "that" hangs
 * on a bare name, but on the paper that it is party to, as does what took place on the talks; the
 * noun's chunk, or `i` where it does not. */
static uint32_t before_name(const eng_analysis *z, uint32_t chunk, uint32_t i) {
    const eng_chunk *c = &z->chunks[i];
    static const char *const likes[] = {"like", "than", "from", NULL};
    static const char *const articles[] = {"a", "an", NULL}; /* "an Oman that is strong" */
    bool act = is_of_act(z, chunk);
    bool next = i + 1 == chunk || (act && i + 2 == chunk && z->chunks[i + 1].kind == ',');
    if (!(act || z->chunks[chunk].kind == 'h') || !next ||
        z->article->tokens[c->head].mention < 0 || c->lemma != 0 ||
        eng_plural_phrase(z, (eng_phrase){i, i + 1}) ||
        eng_lemma_among(z, z->article->tokens[c->first].lemma, articles))
        return i;
    uint32_t first = i; /* of a list */
    while (first > 1 && z->chunks[first - 1].kind == 'c' && z->chunks[first - 2].kind == 'N')
        first -= 2;
    if (first < 2 || !strchr("tbf", z->chunks[first - 1].kind) ||
        eng_preposition_is(z, first - 1, likes))
        return i;
    uint32_t noun = first - 2;
    if (z->chunks[noun].kind == 'Y' && noun > 1 && z->chunks[noun - 1].kind == 'N' &&
        z->chunks[noun - 2].kind != ',')
        noun--;
    const eng_chunk *thing = &z->chunks[noun];
    if (thing->kind != 'N' || thing->sentence != c->sentence || thing->lemma == 0 ||
        z->article->tokens[thing->head].mention >= 0)
        return i;
    unsigned papers = ENG_SENSE_TREATY | ENG_SENSE_TEXT;
    if (act && eng_is_told(z, thing->lemma)) return noun;
    return z->lexicon->lemmas[thing->lemma].senses & papers ? noun : i;
}

/* The noun phrase right before a relative or participle, on which it hangs: "the raid on the camp,
 * led by rebels" was led, not the camp. */
eng_phrase eng_noun_hung_on(const eng_analysis *z, uint32_t chunk, bool participle) {
    uint32_t sentence = z->chunks[chunk].sentence;
    bool apart = participle && chunk > 0 && z->chunks[chunk - 1].kind == ',';
    for (uint32_t i = chunk; i-- > 0 && z->chunks[i].sentence == sentence;) {
        bool next = i + 1 == chunk || (i + 2 == chunk && z->chunks[i + 1].kind == ',');
        if (i > 0 && next && z->chunks[i].kind == ')') { /* the pact (of 1919) which */
            while (i > 0 && z->chunks[i].kind != '(')
                i--;
            i -= i > 0;
        }
        const eng_chunk *c = &z->chunks[i];
        int32_t mention = z->article->tokens[c->head].mention;
        bool place = mention >= 0 && z->article->mentions[mention].role == ENG_PLACE;
        uint32_t first = i; /* of a list: "talks between Chad and Oman, led by rebels" */
        while (
            participle && first > 1 && z->chunks[first - 2].kind == 'N' &&
            z->chunks[first - 2].sentence == sentence &&
            (z->chunks[first - 1].kind == 'c' || (z->chunks[first - 1].kind == ',' && first < i)))
            first -= 2;
        /* "the truce between Oman and Iran brokered by Chad" */
        bool both = first > 0 && z->article->tokens[z->chunks[first - 1].first].lemma ==
                                     eng_word_id(z, "between");
        bool inner = (apart || (participle && both)) && first > 1 &&
                     strchr("tobf", z->chunks[first - 1].kind) &&
                     z->chunks[first - 2].kind == 'N' && z->chunks[first - 2].sentence == sentence;
        inner =
            inner ? !(apart && only_place(z, chunk, i)) : participle && done(z, chunk, first, i);
        if (c->kind == 'N' && !participle && of_outer(z, chunk, i))
            return (eng_phrase){i - 2, i + 1};
        if (c->kind == 'N' && !place && !inner && !participle) {
            uint32_t thing = before_name(z, chunk, i);
            if (thing < i) return (eng_phrase){thing, thing + 1};
        }
        if (c->kind == 'N' && !place && !inner) return with_others(z, i);
        if (c->kind == 'N' && inner) i = first;
        if (c->kind != 'N' && !strchr(",aTtobfS", z->chunks[i].kind)) break;
    }
    return (eng_phrase){0, 0};
}

/* Whether the phrase is a list of names joined by a word, behind which a comma stands. */
static bool is_name_list(const eng_analysis *z, eng_phrase p) {
    bool ends = p.last < z->chunk_count && z->chunks[p.last].kind == ',', joined = false;
    for (uint32_t i = p.first; ends && i < p.last; i++) {
        const eng_chunk *c = &z->chunks[i];
        if (c->kind == 'c')
            joined = true;
        else if (c->kind == 'N')
            ends = z->article->tokens[c->head].mention >= 0;
        else if (c->kind != ',')
            ends = false;
    }
    return ends && joined;
}

eng_phrase eng_whole_list(const eng_analysis *z, const eng_clause *clause) {
    static const char *const all[] = {"all", "both", "each", NULL};
    eng_phrase noun = clause->noun, none = {0, 0};
    if (clause->kind != ENG_CLAUSE_RELATIVE || clause->parent < 0 || !eng_has_phrase(noun))
        return none;
    const eng_clause *around = &z->clauses[clause->parent];
    bool of = noun.last + 3 < z->chunk_count && z->chunks[noun.last + 2].kind == 'o' &&
              z->chunks[noun.last + 3].kind == 'w' &&
              eng_lemma_among(z, z->article->tokens[z->chunks[noun.last + 1].head].lemma, all);
    eng_phrase p = around->subject;
    for (uint32_t i = 0; of && p.last != noun.last && i < around->argument_count; i++)
        p = around->arguments[i].phrase;
    bool ends = noun.last == p.last && p.first < noun.first && is_name_list(z, p);
    return ends ? p : none;
}
