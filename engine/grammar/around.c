#include "grammar/around.h"

#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/home.h"
#include "grammar/named.h"
#include "grammar/pronoun_internal.h"
#include "grammar/resolve_internal.h"
#include "grammar/slots_internal.h"
#include "grammar/told.h"
#include "grammar/unlisted.h"
#include "grammar/status_internal.h"
#include "grammar/word_id.h"

void eng_remove_places(const eng_analysis *z, eng_referents *r) {
    size_t n = 0;
    for (size_t i = 0; i < r->count; i++) {
        int32_t m = z->article->tokens[r->list[i].first].mention;
        eng_alias_role role = m < 0 ? ENG_ALIAS_NAME : z->article->mentions[m].alias_role;
        if (role != ENG_ALIAS_CAPITAL && role != ENG_ALIAS_PLACE) r->list[n++] = r->list[i];
    }
    r->count = n;
}

/* Weapons. */

static bool strikes(const eng_analysis *z, uint32_t lemma) {
    static const char *const ships[] = {"boat", "speedboat", "ship", "vessel", NULL};
    if (lemma == 0) return false;
    if (eng_lemma_among(z, lemma, ships)) return true;
    const eng_lemma *l = &z->lexicon->lemmas[lemma];
    unsigned senses = l->senses | (l->event ? z->lexicon->lemmas[l->event].senses : 0);
    return (senses & ENG_SENSE_STRIKE) || (l->noun_tags & ENG_NOUN_WEAPON);
}

/* The noun of the clause's subject, or of "by" in the passive, that is a weapon or an attack: the
 * head, or what it is a lot of ("a barrage of rockets", "dozens of Russian drones"); UINT32_MAX
 * where it is neither. `object`: that of its object, or of the subject in the passive. */
static uint32_t weapon_of(const eng_analysis *z, const eng_clause *c, bool object) {
    eng_phrase p = c->subject;
    bool passive = (z->chunks[c->verb].verb & ENG_VG_PASSIVE) != 0;
    if (passive != object) {
        uint32_t preposition = object ? 0 : eng_word_id(z, "by");
        p = (eng_phrase){0, 0};
        for (uint32_t k = 0; k < c->argument_count; k++)
            if (c->arguments[k].preposition == preposition) p = c->arguments[k].phrase;
    }
    uint32_t i = p.first;
    while (i < p.last && strchr("NW", z->chunks[i].kind) == NULL)
        i++;
    if (i >= p.last) return UINT32_MAX;
    if (strikes(z, z->chunks[i].lemma)) return i;
    bool of = i + 2 < p.last && z->chunks[i + 1].kind == 'o' && z->chunks[i + 2].kind == 'N';
    return of && strikes(z, z->chunks[i + 2].lemma) ? i + 2 : UINT32_MAX;
}

/* "Iran sent planes that", "Iran regretted a strike that": whether the clause sends the noun out to
 * strike, or its subject owns to it. */
static bool sends(const eng_analysis *z, const eng_clause *c, uint32_t noun) {
    static const char *const verbs[] = {
        "send",    "launch",    "fire",      "use",    "fly",     "drop",        "shoot",
        "release", "hurl",      "deploy",    "direct", "conduct", "acknowledge", "admit",
        "claim",   "apologise", "apologize", "regret", "mount",   "order",       NULL};
    const eng_chunk *verb = &z->chunks[c->verb];
    if (verb->verb & (ENG_VG_PASSIVE | ENG_VG_NEGATED)) return false;
    if (verb->particle == eng_word_id(z, "down")) return false; /* shot it down */
    bool sent = false, it = false;
    for (int i = 0; verbs[i] != NULL; i++)
        sent |= verb->lemma == eng_word_id(z, verbs[i]);
    for (uint32_t k = 0; sent && k < c->argument_count; k++)
        it |= (c->arguments[k].preposition == 0 ||
               c->arguments[k].preposition == eng_word_id(z, "for")) &&
              c->arguments[k].phrase.first <= noun && noun < c->arguments[k].phrase.last;
    bool gap = c->kind == ENG_CLAUSE_RELATIVE && c->own_subject && c->noun.first == noun &&
               !eng_has_phrase(eng_first_object(c)); /* "a rocket that Hamas fired" */
    return it || (sent && gap);
}

/* "dropped by a Russian plane", "by Iran's jets", "from Syrian territory": whose it is. */
static void craft_owner(const eng_analysis *z, uint32_t craft, eng_referents *out) {
    static const char *const lands[] = {"territory", "soil", "position", "side", "water", NULL};
    if (z->chunks[craft].kind == 'O') craft++;
    if (craft >= z->chunk_count) return;
    uint32_t lemma = z->chunks[craft].lemma;
    if (!strikes(z, lemma) && !eng_lemma_among(z, lemma, lands)) return;
    eng_resolve_possessor(z, craft, out);
    if (out->count == 0) eng_resolve_modifiers(z, craft, out);
}

/* "A bomb killed ten in Ankara, and Turkey blamed the PKK": who is blamed behind, for nothing
 * else. */
static void blamed_behind(const eng_analysis *z, const eng_clause *c, eng_referents *out) {
    size_t end, i = eng_sentence_clauses(z, c->sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *k = &z->clauses[i];
        const eng_chunk *verb = &z->chunks[k->verb];
        bool blames = k->verb > c->verb && k->own_subject && k->kind == ENG_CLAUSE_MAIN &&
                      eng_lemma_is(z, verb->lemma, "blame") &&
                      !(verb->verb & (ENG_VG_PASSIVE | ENG_VG_NEGATED)) && verb->modal == 0;
        for (uint32_t n = 0; blames && n < k->argument_count; n++) {
            const eng_argument *a = &k->arguments[n];
            if (a->preposition != eng_word_id(z, "for") && a->preposition != eng_word_id(z, "over"))
                continue;
            /* "for the attack" tells of it itself */
            blames = eng_word_is(z, z->chunks[a->phrase.first].head, "it");
        }
        if (blames) eng_resolve(z, eng_first_object(k), out);
    }
}

/* "rockets fired by Hamas", "missiles from Yemen", "an attack by rebels of the PKK". */
static void sender(const eng_analysis *z, const eng_clause *c, uint32_t noun, eng_referents *out) {
    uint32_t by = eng_word_id(z, "by"), from = eng_word_id(z, "from");
    size_t end, i = eng_sentence_clauses(z, c->sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *sent = &z->clauses[i];
        if (sends(z, sent, noun)) eng_resolve(z, sent->subject, out);
        if (sent->kind != ENG_CLAUSE_PARTICIPLE || sent->noun.first != noun) continue;
        for (uint32_t k = 0; k < sent->argument_count && out->count == 0; k++)
            if (sent->arguments[k].preposition == by || sent->arguments[k].preposition == from ||
                (sent->arguments[k].preposition == eng_word_id(z, "on") &&
                 z->chunks[sent->verb].lemma == eng_word_id(z, "blame"))) {
                eng_resolve(z, sent->arguments[k].phrase, out);
                if (out->count == 0) craft_owner(z, sent->arguments[k].phrase.first, out);
            }
    }
    if (out->count == 0) blamed_behind(z, c, out);
    bool link = out->count == 0 && noun + 2 < z->chunk_count &&
                strchr("bf", z->chunks[noun + 1].kind) && z->chunks[noun + 2].kind == 'N' &&
                z->chunks[noun + 2].sentence == c->sentence;
    if (!link) return;
    uint32_t word = z->article->tokens[z->chunks[noun + 1].first].lemma;
    if (word != by && word != from) return;
    eng_resolve(z, (eng_phrase){noun + 2, noun + 3}, out);
    if (out->count == 0) craft_owner(z, noun + 2, out);
}

void eng_weapon_owner(const eng_analysis *z, const eng_clause *c, bool object, unsigned kinds,
                      eng_referents *out) {
    uint32_t noun = weapon_of(z, c, object);
    if (noun == UINT32_MAX) return;
    eng_referents found = eng_nobody();
    if (z->chunks[noun].kind == 'W') eng_resolve(z, c->noun, &found); /* whose jets */
    if (found.count == 0) eng_resolve_possessor(z, noun, &found);
    if (found.count == 0) {
        eng_resolve_modifiers(z, noun, &found);
        /* "Turkish frigates and Egyptian boats" */
        for (uint32_t i = noun; found.count > 0 && i + 2 < c->subject.last; i += 2)
            if (strchr("c,", z->chunks[i + 1].kind) && z->chunks[i + 2].kind == 'N')
                eng_resolve_modifiers(z, i + 2, &found);
        eng_remove_places(z, &found);
    }
    if (found.count == 0) /* jets of the Omani air force */
        eng_noun_preposition(z, noun, eng_word_id(z, "of"), kinds, &found);
    if (found.count == 0) sender(z, c, noun, &found);
    for (size_t i = 0; i < found.count; i++)
        found.list[i].via = ENG_VIA_WEAPON;
    eng_add_referents(out, &found, kinds, z);
}

static bool struck(const eng_event *e) {
    return e->type == ENG_ASSAULT;
}

void eng_attacker(const eng_found *m, const eng_site *s, const eng_referents *recipient,
                  unsigned kinds, eng_referents *out) {
    const eng_analysis *z = m->z;
    if (s->clause < 0 || weapon_of(z, &z->clauses[s->clause], false) == UINT32_MAX) return;
    eng_look_back(m, s, 2, struck, recipient, "attacker", kinds, out);
}

/* "in protest at the raid by Chad", "in response to a Chadian raid": whose deed it was. */
static void in_protest(const eng_analysis *z, const eng_site *s, const eng_referents *actor,
                       unsigned kinds, eng_referents *out) {
    static const char *const words[] = {"protest",     "response", "retaliation", "reaction",
                                        "retribution", "reply",    "reprisal",    NULL};
    static const char *const at[] = {"at", "to", "for", "over", "against", "of", NULL};
    uint32_t sentence = z->chunks[z->token_chunk[s->span[0]]].sentence;
    size_t end, i = eng_sentence_chunks(z, sentence, &end);
    for (i++; i + 2 < end && out->count == 0; i++) {
        const eng_chunk *c = &z->chunks[i];
        bool in = c->kind == 'N' && c->first == c->head && eng_lemma_among(z, c->lemma, words) &&
                  eng_word_is(z, c[-1].first, "in") && strchr("tof", c[1].kind);
        bool to = false;
        for (int k = 0; in && at[k] != NULL; k++)
            to |= eng_word_is(z, c[1].first, at[k]);
        uint32_t deed = (uint32_t)i + 2;
        while (to && deed < end && z->chunks[deed].kind == 'O')
            deed++;
        if (!to || deed >= end || z->chunks[deed].kind != 'N') continue;
        eng_resolve_or_owner(z, (eng_phrase){deed, deed + 1}, kinds, out);
        if (out->count == 0) eng_noun_preposition(z, deed, eng_word_id(z, "by"), kinds, out);
        eng_remove_shared(out, actor);
    }
}

void eng_answered(const eng_analysis *z, const eng_site *s, const eng_referents *actor,
                  unsigned kinds, eng_referents *out) {
    eng_event_type type = s->rule->type; /* a demand or a charge is made of somebody, or is not */
    bool done = type == ENG_SANCTION || type == ENG_COERCE || type == ENG_MOBILIZE ||
                type == ENG_ASSAULT || type == ENG_PROTEST;
    if (!done || (s->clause < 0 && type != ENG_SANCTION)) return;
    if (s->clause >= 0) in_protest(z, s, actor, kinds, out);
    if (out->count > 0) return;
    static const char *const verbs[] = {"respond", "retaliate", "react", "answer", "reply", NULL};
    static const char *const to[] = {"to", "for", "against", NULL};
    int32_t i = s->clause >= 0 ? s->clause : eng_clause_of(z, s->noun);
    if (i < 0 || (s->clause >= 0 && (z->clauses[i].own_subject || z->clauses[i].parent < 0)))
        return;
    if (s->clause >= 0 && z->clauses[i].kind == ENG_CLAUSE_COORDINATED) i = z->clauses[i].parent;
    if (s->clause >= 0 && z->clauses[i].kind != ENG_CLAUSE_ING) return;
    if (s->clause >= 0) i = z->clauses[i].parent;
    if (i < 0) return;
    const eng_clause *c = &z->clauses[i];
    if (!eng_lemma_among(z, z->chunks[c->verb].lemma, verbs)) return;
    for (uint32_t k = 0; k < c->argument_count && out->count == 0; k++)
        for (int w = 0; to[w] != NULL && out->count == 0; w++) {
            bool deed = c->arguments[k].preposition == eng_word_id(z, to[w]) &&
                        !eng_holds(c->arguments[k].phrase, s->noun);
            if (!deed) continue;
            eng_resolve_or_owner(z, c->arguments[k].phrase, kinds, out);
            eng_remove_shared(out, actor);
        }
}

/* Those named near. */

/* Whether the chunk stands in the subject of a verb of saying. */
static bool speaks(const eng_analysis *z, uint32_t chunk) {
    if (chunk == UINT32_MAX) return false;
    size_t end, i = eng_sentence_clauses(z, z->chunks[chunk].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        if (c->own_subject && z->chunks[c->verb].kind == 'R' && c->subject.first <= chunk &&
            chunk < c->subject.last)
            return true;
    }
    return false;
}

/* "Speaking on television in Yemen, they said": where something was said. */
static bool said_where(const eng_analysis *z, const eng_mention *n) {
    static const char *const words[] = {"speaking", "talking",   "writing", "addressing",
                                        "tweeting", "appearing", NULL};
    uint32_t chunk = z->token_chunk[n->first];
    if (n->role != ENG_PLACE || chunk == UINT32_MAX) return false;
    uint32_t sentence = z->chunks[chunk].sentence;
    size_t end, i = eng_sentence_clauses(z, sentence, &end);
    while (i < end && !z->clauses[i].own_subject)
        i++;
    if (i == end || z->clauses[i].subject.first <= chunk) return false;
    for (int k = 0; words[k] != NULL; k++)
        if (eng_word_is(z, z->article->sentences[sentence].body, words[k])) return true;
    return false;
}

/* "pro-Russian", "anti-Iranian": what somebody thinks, not who he is. */
static bool after_prefix(const eng_article *a, const eng_mention *n) {
    if (n->first < 2 || a->tokens[n->first - 2].mention >= 0) return false;
    const eng_token *hyphen = &a->tokens[n->first - 1];
    return a->text[hyphen->start] == '-' && (hyphen->shape & ENG_SHAPE_GLUED);
}

/* Whom a blow that is not said to be on anybody does not mean: the state whose own text it is. */
static uint32_t not_meant(const eng_found *m, const eng_site *s) {
    return s->rule->type == ENG_ASSAULT ? eng_home(m->z) : ENG_NO_ENTITY;
}

/* "a raid condemned by Chad": who judges an act was not hit by it. */
static bool judges(const eng_analysis *z, const eng_mention *n) {
    uint32_t chunk = z->token_chunk[n->first];
    if (chunk == UINT32_MAX || chunk < 2 || z->chunks[chunk - 1].kind != 'b') return false;
    const eng_chunk *verb = &z->chunks[chunk - 2];
    return verb->sentence == z->chunks[chunk].sentence &&
           (eng_senses(z, verb->lemma) & ENG_SENSE_JUDGE);
}

/* "an attack by Hezbollah, an ally of Hamas": a name in what is said of the actor. */
static bool in_apposition(const eng_analysis *z, const eng_mention *n, const eng_referents *actor) {
    uint32_t at = z->token_chunk[n->first];
    for (size_t k = 0; k < actor->count && at != UINT32_MAX; k++) {
        uint32_t last = actor->list[k].last, i = last > 0 ? z->token_chunk[last - 1] : UINT32_MAX;
        if (i == UINT32_MAX || i + 2 > at || z->chunks[i].sentence != z->chunks[at].sentence)
            continue;
        const eng_chunk *comma = &z->chunks[i + 1], *what = comma + 1;
        bool apposed = comma->kind == ',' && what->kind == 'N' && eng_is_a(z, what->first);
        for (i += 2; apposed && i < at; i++)
            apposed = z->chunks[i].kind != ',' && z->chunks[i].kind != 'c';
        if (apposed) return true;
    }
    return false;
}

/* "rebels, armed by Oman, attacked": a name of him who helps the actor, right behind it. */
static bool helps_actor(const eng_analysis *z, const eng_mention *n, const eng_referents *actor) {
    static const char *const verbs[] = {
        "back", "support", "arm", "fund",   "train", "shelter", "protect", "finance", "equip",
        "host", "harbour", "aid", "assist", "help",  "house",   "supply",  NULL};
    uint32_t at = z->token_chunk[n->first];
    if (at == UINT32_MAX || at < 4 || z->chunks[at - 1].kind != 'b' ||
        z->chunks[at - 3].kind != ',' || z->chunks[at - 4].sentence != z->chunks[at].sentence ||
        !eng_lemma_among(z, z->chunks[at - 2].lemma, verbs))
        return false;
    const eng_chunk *who = &z->chunks[at - 4];
    for (size_t k = 0; k < actor->count; k++)
        if (actor->list[k].first >= who->first && actor->list[k].last <= who->last) return true;
    return false;
}

/* The states and groups other than the actor and the exception that the tokens from `first` to
 * `last` name; stops at two, which is one too many. */
static void others(const eng_found *m, uint32_t first, uint32_t last, const eng_referents *actor,
                   uint32_t except, eng_referents *out) {
    const eng_article *a = m->z->article;
    for (size_t i = 0; i < a->mention_count && out->count < 2; i++) {
        const eng_mention *n = &a->mentions[i];
        if (n->first < first || n->first >= last) continue;
        bool led = n->last + 1 < a->token_count &&
                   a->tokens[n->last + 1].lemma == eng_word_id(m->z, "lead"); /* Saudi-led troops */
        bool own = n->person != ENG_NO_ENTITY || (a->tokens[n->first].cls == 'm' && !led);
        own |= after_prefix(a, n) || n->entity == except || judges(m->z, n) ||
               in_apposition(m->z, n, actor) || helps_actor(m->z, n, actor);
        for (size_t k = 0; k < actor->count; k++)
            own |= actor->list[k].entity == n->entity;
        eng_kind kind = eng_names_entity(m->z->names, n->entity)->kind;
        own |= speaks(m->z, m->z->token_chunk[n->first]) || said_where(m->z, n);
        if (own || (kind != ENG_KIND_STATE && kind != ENG_KIND_GROUP)) continue;
        if (out->count > 0 && out->list[0].entity == n->entity) continue;
        out->list[out->count++] =
            (eng_referent){n->entity, n->person, n->first, n->last, "nearby", false};
    }
}

/* "ministers meeting in Geneva": a town that tells where something was. */
static bool is_site(const eng_analysis *z, const eng_referent *r) {
    const eng_article *a = z->article;
    const eng_mention *n = &a->mentions[a->tokens[r->first].mention];
    bool town = n->alias_role == ENG_ALIAS_CAPITAL || n->alias_role == ENG_ALIAS_PLACE;
    if (!town || n->first == 0) return false;
    uint32_t before = n->first - 1;
    return eng_word_is(z, before, "in") || eng_word_is(z, before, "at") ||
           eng_word_is(z, before, "near");
}

/* "threatened to answer if Israel attacks": whose deed the threat hangs on. */
static void whose_condition(const eng_found *m, const eng_site *s, const eng_referents *actor,
                            unsigned kinds, eng_referents *out) {
    const eng_analysis *z = m->z;
    size_t end, i = eng_sentence_clauses(z, z->clauses[s->clause].sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *c = &z->clauses[i];
        static const char *const ifs[] = {"if", "unless", "should", NULL};
        bool condition = eng_lemma_among(z, c->marker, ifs);
        if (!condition || c->verb < z->clauses[s->clause].verb) continue;
        eng_referents found = eng_nobody();
        eng_resolve(z, c->subject, &found);
        for (size_t k = 0; k < actor->count && found.count > 0; k++)
            if (eng_is_among(&found, actor->list[k].entity)) return;
        eng_add_referents(out, &found, kinds, z);
    }
}

static bool verb_among(const eng_analysis *z, const eng_clause *c, const char *const *verbs) {
    return eng_lemma_among(z, z->chunks[c->verb].lemma, verbs);
}

/* "Spain backs Georgia against Russian raids": who is helped is hit; "as it faces Russian raids":
 * who resists. */
static void helped(const eng_found *m, const eng_clause *c, uint32_t chunk,
                   const eng_referents *actor, unsigned kinds, eng_referents *out) {
    static const char *const help[] = {
        "support", "back",   "help", "aid",    "assist",  "defend",    "arm",    "stand", "protect",
        "equip",   "supply", "side", "shield", "bolster", "reinforce", "rescue", "rally", NULL};
    static const char *const bear[] = {"confront", "face",   "resist", "defend",  "fight",
                                       "counter",  "repel",  "suffer", "endure",  "withstand",
                                       "push",     "battle", "combat", "survive", NULL};
    const eng_analysis *z = m->z;
    eng_referents found = eng_nobody();
    if (c->verb >= chunk || (z->chunks[c->verb].verb & ENG_VG_PASSIVE)) return;
    if (verb_among(z, c, help))
        others(m, z->chunks[c->verb].last, z->chunks[chunk].first, actor, ENG_NO_ENTITY, &found);
    bool bears = found.count == 0 && verb_among(z, c, bear) &&
                 !eng_word_is(z, z->chunks[c->verb].last, "for"); /* fight for support */
    if (bears) { /* "its ability to defend itself": who has it */
        uint32_t noun = c->kind == ENG_CLAUSE_INFINITIVE ? eng_governing_chunk(z, c) : UINT32_MAX;
        if (noun != UINT32_MAX) eng_resolve_possessor(z, noun, &found);
        /* "we stand up to Russian raids": on others */
        bool speaks =
            eng_has_phrase(c->subject) && eng_first_person(z, z->chunks[c->subject.first].first);
        if (found.count == 0 && !speaks) eng_resolve(z, c->subject, &found);
        for (size_t i = 0; i < actor->count && found.count == 1; i++)
            if (actor->list[i].entity == found.list[0].entity) found.count = 0;
    }
    if (found.count != 1) return;
    found.list[0].via = "helped";
    eng_add_referents(out, &found, kinds, z);
}

/* "Peru praised the raid", "to restore UN sanctions": who judges a blow, or has a hand in a curb,
 * was not hit by it. */
static uint32_t judge(const eng_analysis *z, const eng_clause *c, uint32_t chunk) {
    static const char *const verbs[] = {"praise", "applaud", "welcome", "hail",  "support",
                                        "back",   "endorse", "defend",  "watch", NULL};
    static const char *const curbs[] = {"restore", "reinstate", "lift", "ease",    "enforce",
                                        "apply",   "implement", "seek", "propose", NULL};
    eng_referents found = eng_nobody();
    if (c->verb < chunk && ((c->own_subject && verb_among(z, c, verbs)) || verb_among(z, c, curbs)))
        eng_resolve(z, c->subject, &found);
    return found.count == 1 ? found.list[0].entity : ENG_NO_ENTITY;
}

/* "Oman opened an office in Chad, and Iran threatened to retaliate": he whose act comes right
 * before the threat. */
static void threatened(const eng_analysis *z, const eng_site *s, const eng_referents *actor,
                       unsigned kinds, eng_referents *out) {
    int32_t i = s->clause;
    while (i >= 0 && z->clauses[i].kind != ENG_CLAUSE_MAIN)
        i = z->clauses[i].parent;
    if (i < 1 || i != s->clause) return;
    const eng_clause *c = &z->clauses[i];
    while (i-- > 0 && z->clauses[i].sentence == c->sentence) {
        const eng_clause *told = &z->clauses[i];
        if (told->kind != ENG_CLAUSE_MAIN) continue;
        const eng_chunk *verb = &z->chunks[told->verb];
        if (verb->kind == 'R' || (verb->verb & (ENG_VG_COPULA | ENG_VG_PASSIVE | ENG_VG_NEGATED)))
            return;
        eng_referents found = eng_nobody();
        eng_resolve(z, told->subject, &found);
        if (found.count == 1 && !eng_is_among(actor, found.list[0].entity))
            eng_add_referents(out, &found, kinds, z);
        return;
    }
}

/* "a German charity": a name that only says of where somebody is who acts for himself. */
static bool home_of_private(const eng_analysis *z, const eng_referent *r) {
    uint32_t chunk = z->token_chunk[r->first];
    if (chunk == UINT32_MAX || z->chunks[chunk].kind != 'N') return false;
    const eng_chunk *c = &z->chunks[chunk];
    return r->last <= c->head && (eng_senses(z, c->lemma) & ENG_SENSE_PRIVATE);
}

/* "bombed rebels, and Uganda sent soldiers": who does something else behind the blow was not hit.
 */
static bool does_else(const eng_analysis *z, const eng_site *s, const eng_referent *r) {
    static const char *const elses[] = {"send",  "deploy", "dispatch", "join",   "sign",
                                        "host",  "open",   "offer",    "pledge", "announce",
                                        "elect", "leave",  "buy",      "sell",   NULL};
    size_t end, i = eng_sentence_clauses(z, z->chunks[z->token_chunk[s->span[0]]].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        uint32_t chunk = z->token_chunk[r->first];
        if (c->kind != ENG_CLAUSE_MAIN || !c->own_subject || chunk < c->subject.first ||
            chunk >= c->subject.last || z->chunks[c->subject.first].first < s->span[1] ||
            z->chunks[c->subject.first - 1].kind != 'c')
            continue;
        return eng_lemma_among(z, z->chunks[c->verb].lemma, elses);
    }
    return false;
}

/* "bombed a village close to the Chadian border": on either side of it. */
static bool by_border(const eng_analysis *z, const eng_referent *r) {
    static const char *const near[] = {"near", "to", "by", "along", "with", NULL};
    uint32_t chunk = z->token_chunk[r->first];
    if (chunk == UINT32_MAX || chunk == 0 || !eng_preposition_is(z, chunk - 1, near)) return false;
    uint32_t noun = chunk + (z->chunks[chunk].kind == 'O' && chunk + 1 < z->chunk_count);
    if (eng_word_is(z, z->chunks[chunk - 1].first, "with")) noun = chunk > 1 ? chunk - 2 : 0;
    return eng_is_border(z, z->chunks[noun].lemma);
}

void eng_nearby(const eng_found *m, const eng_site *s, const eng_referents *actor, unsigned kinds,
                eng_referents *out) {
    const eng_analysis *z = m->z;
    if (s->rule->type == ENG_THREATEN && s->clause >= 0) whose_condition(m, s, actor, kinds, out);
    if (out->count > 0) return;
    uint32_t chunk = z->token_chunk[s->span[0]], except = not_meant(m, s);
    const eng_sentence *sentence = &z->article->sentences[z->chunks[chunk].sentence];
    eng_referents found = eng_nobody();
    int32_t clause = eng_clause_of(z, chunk);
    if (clause >= 0) {
        const eng_clause *c = &z->clauses[clause];
        uint32_t first = c->own_subject ? c->subject.first : c->verb;
        if (except == ENG_NO_ENTITY) except = judge(z, c, chunk);
        helped(m, c, chunk, actor, kinds, out);
        if (out->count > 0) return;
        others(m, z->chunks[first].first, z->chunks[c->last - 1].last, actor, except, &found);
    }
    if (found.count == 0) others(m, sentence->first, sentence->last, actor, except, &found);
    bool words = eng_event_quad(s->rule->type) == 3; /* what is said in Geneva, not what is hit */
    if (words && found.count == 1 && home_of_private(z, &found.list[0])) return;
    bool blow = s->rule->type == ENG_ASSAULT && found.count == 1;
    if (blow && (does_else(z, s, &found.list[0]) || by_border(z, &found.list[0]))) return;
    words = words && found.count == 1 && found.list[0].first < s->span[0];
    if (found.count > 1 && s->rule->type == ENG_THREATEN && s->clause >= 0)
        threatened(z, s, actor, kinds, out);
    if (found.count == 1 && !(words && is_site(z, &found.list[0])))
        eng_add_referents(out, &found, kinds, z);
}

/* "Oman broke with Iran. Chad cut its ties, too": whom another did the same to in up to so many
 * sentences before. */
static void same_act(const eng_found *m, const eng_site *s, const eng_referents *actor,
                     uint32_t reach, unsigned kinds, eng_referents *out) {
    uint32_t number = m->z->chunks[m->z->token_chunk[s->span[0]]].sentence;
    for (size_t i = m->count; i-- > 0 && s->rule->act != NULL && out->count == 0;) {
        const eng_event *e = &m->events[i];
        bool same = e->type == s->rule->type && e->act != NULL && strcmp(e->act, s->rule->act) == 0;
        if (!same || !eng_just_told(e, number, reach)) continue;
        for (size_t k = 0; k < e->recipients; k++) {
            eng_referents one = {.count = 1};
            uint32_t who = eng_entity_find(m->z, e->recipient[k]);
            one.list[0] =
                (eng_referent){who, ENG_NO_ENTITY, s->span[0], s->span[1], "before", false};
            if (who != ENG_NO_ENTITY && !eng_is_among(actor, who))
                eng_add_referents(out, &one, kinds, m->z);
        }
    }
}

void eng_named_before(const eng_found *m, const eng_site *s, const eng_referents *actor,
                      unsigned kinds, eng_referents *out) {
    const eng_analysis *z = m->z;
    uint32_t number = z->chunks[z->token_chunk[s->span[0]]].sentence, except = not_meant(m, s);
    const eng_sentence *sentence = &z->article->sentences[number];
    eng_referents found = eng_nobody();
    others(m, sentence->first, sentence->last, actor, except, &found);
    if (found.count > 0) { /* "Oman broke with Iran, and Chad cut its ties" */
        same_act(m, s, actor, 0, kinds, out);
        return;
    }
    if (number == 0) return;
    same_act(m, s, actor, 1, kinds, out);
    if (out->count > 0) return;
    eng_analysis_want(z, number - 1);
    others(m, sentence[-1].first, sentence[-1].last, actor, except, &found);
    if (found.count == 1) eng_add_referents(out, &found, kinds, z);
}

/* The states that a sentence names, wherever it names them; stops at three. */
static void states_named(const eng_analysis *z, uint32_t sentence, eng_referents *out) {
    size_t end, i = eng_sentence_names(z, sentence, &end);
    for (; i < end && out->count < 3; i++) {
        const eng_mention *m = &z->article->mentions[i];
        if (eng_names_entity(z->names, m->entity)->kind != ENG_KIND_STATE) continue;
        if (!after_prefix(z->article, m)) eng_add_mention(z, (int32_t)i, "number", out);
    }
}

/* Whether a sentence names one of the two with an adjective and the other not: "Peru was long under
 * Spanish rule" tells of no two sides. */
static bool are_unlike(const eng_analysis *z, uint32_t sentence, const eng_referents *two) {
    size_t end, i = eng_sentence_names(z, sentence, &end);
    bool adjective[2] = {false, false}, name[2] = {false, false};
    for (; i < end && two->count == 2; i++) {
        const eng_mention *m = &z->article->mentions[i];
        for (size_t k = 0; k < 2; k++) {
            if (m->entity != two->list[k].entity) continue;
            adjective[k] |= m->alias_role == ENG_ALIAS_ADJECTIVE;
            name[k] |= m->alias_role != ENG_ALIAS_ADJECTIVE;
        }
    }
    return (adjective[0] && !name[0] && !adjective[1]) ||
           (adjective[1] && !name[1] && !adjective[0]);
}

void eng_pair(const eng_analysis *z, const eng_site *s, const eng_referents *actor,
              eng_referents *out) {
    bool passive = s->clause >= 0 && (z->chunks[z->clauses[s->clause].verb].verb & ENG_VG_PASSIVE);
    if (!passive || out->count > 0) return;
    uint32_t sentence = z->clauses[s->clause].sentence;
    eng_referents own = {.count = 0}, before = {.count = 0};
    states_named(z, sentence, &own);
    if (out != actor) eng_remove_shared(&own, actor); /* "talks hosted by Chad" */
    if (own.count < 2 && sentence > 0) {
        states_named(z, sentence - 1, &before);
        if (out != actor) eng_remove_shared(&before, actor);
        if (own.count == 1 && !eng_is_among(&before, own.list[0].entity)) return;
        if (are_unlike(z, sentence - 1, &before)) return;
        own = before;
    }
    if (own.count == 2) *out = own;
}

/* Whether the event's words hold the clause's verb. */
static bool told_by(const eng_found *m, const eng_event *e, const eng_clause *c) {
    const eng_token *verb = &m->z->article->tokens[m->z->chunks[c->verb].head];
    return e->sentence == c->sentence && e->span[0] <= verb->start && verb->end <= e->span[1];
}

/* Those whom an act of the actor's is done to, or of a meeting the others who take part. */
static void add_others(const eng_found *m, const eng_event *e, const eng_site *s,
                       const eng_referents *actor, unsigned kinds, eng_referents *out) {
    if (!eng_names_one_of(m, e->actor, e->actors, actor)) return;
    size_t n = e->recipients > 0 ? e->recipients : e->actors;
    for (size_t i = 0; i < n; i++) {
        uint32_t entity = eng_entity_find(m->z, (e->recipients > 0 ? e->recipient : e->actor)[i]);
        bool own = entity == ENG_NO_ENTITY;
        for (size_t k = 0; k < actor->count; k++)
            own |= actor->list[k].entity == entity;
        eng_referents one = {.count = !own};
        one.list[0] =
            (eng_referent){entity, ENG_NO_ENTITY, s->span[0], s->span[1], "shared", false};
        eng_add_referents(out, &one, kinds, m->z);
    }
}

/* The kind of the chunk before the verb of a clause. */
static uint8_t kind_before(const eng_analysis *z, const eng_clause *c) {
    return c->verb > 0 ? z->chunks[c->verb - 1].kind : 0;
}

/* "broke relations hours after it expelled the envoy": the clause tells of the same subject, and
 * has it as its own or shares it; not "by recognising Oman; sending aid; and ending wars". */
static bool goes_on(const eng_analysis *z, const eng_clause *c) {
    if (c->kind == ENG_CLAUSE_SUBORDINATE) return c->own_subject;
    return !c->own_subject &&
           (c->kind == ENG_CLAUSE_COORDINATED || c->kind == ENG_CLAUSE_INFINITIVE ||
            (c->kind == ENG_CLAUSE_ING && c->marker == 0 && kind_before(z, c) != ';'));
}

/* "banned trade with other nations", "killed dozens of its own people", "a tariff on all
 * countries", "gave doses to 117 countries": whether it is done to somebody else, who has no name;
 * not "accused the three countries", "asked for the release of all hostages". */
static bool has_other_aim(const eng_analysis *z, uint32_t first, uint32_t last) {
    static const char *const others[] = {"own", "other", "another", NULL};
    static const char *const all[] = {"all", "any", "every", NULL};
    unsigned who = ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_COUNTRY | ENG_NOUN_ALLIANCE;
    for (uint32_t i = first; i < last; i++) {
        const eng_chunk *c = &z->chunks[i];
        if (c->kind != 'N' || !(eng_noun_tags(z, c->lemma) & who)) continue;
        bool aimed = i > first && strchr("tf", z->chunks[i - 1].kind); /* on all countries */
        if (eng_has_lemma(z, c->first, c->head, others)) return true;
        if (aimed && eng_has_lemma(z, c->first, c->head, all)) return true;
        bool lands = eng_noun_tags(z, c->lemma) & ENG_NOUN_COUNTRY;
        if (aimed && lands && c->head > c->first && eng_token_of(z, c->first)->cls == 'q')
            return true;
    }
    return false;
}

/* Whether the clause's object is people, who have no name. */
static bool to_people(const eng_analysis *z, const eng_clause *c) {
    eng_phrase p = eng_first_object(c);
    unsigned who = ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_TITLE;
    return p.first < p.last && (eng_noun_tags(z, z->chunks[p.last - 1].lemma) & who);
}

void eng_shared(const eng_found *m, const eng_site *s, const eng_referents *actor, unsigned kinds,
                eng_referents *out) {
    const eng_analysis *z = m->z;
    const eng_clause *c = s->clause >= 0 ? &z->clauses[s->clause] : NULL;
    if (c == NULL || c->parent < 0 || !goes_on(z, c)) return;
    uint32_t last = c->last; /* up to "after Oman left", which tells of something else */
    for (size_t k = (size_t)s->clause + 1; k < z->clause_count; k++) {
        const eng_clause *when = &z->clauses[k];
        if (when->sentence != c->sentence) break;
        bool after = when->parent == s->clause && when->kind == ENG_CLAUSE_SUBORDINATE;
        if (after && when->own_subject && when->subject.first < last) last = when->subject.first;
    }
    eng_referents named = eng_nobody();
    others(m, z->chunks[c->verb].first, z->chunks[last - 1].last, actor, ENG_NO_ENTITY, &named);
    if (named.count > 0 || has_other_aim(z, c->verb, last)) return;
    bool leaves = s->rule->type == ENG_RETREAT; /* the land that he marched into */
    bool friendly = eng_event_quad(s->rule->type) < 3 && !leaves;
    for (size_t i = m->count; i-- > 0 && out->count == 0;) {
        const eng_event *e = &m->events[i];
        bool meeting = e->type == ENG_CONSULT || c->kind != ENG_CLAUSE_INFINITIVE;
        /* "flew to Oman to ask for aid", but "met Oman's king and told his team to go on" */
        bool asks = s->rule->type == ENG_REQUEST && e->type == ENG_CONSULT && !to_people(z, c);
        if (e->quad == 0 || ((e->quad < 3) != friendly && !asks) || !meeting) continue;
        if (e->type == ENG_REJECT && c->kind == ENG_CLAUSE_ING) continue; /* denied hacking it */
        bool before = told_by(m, e, &z->clauses[c->parent]);
        for (int32_t k = c->parent + 1; k < s->clause && !before;
             k++) /* did it, did it and did it */
            before = z->clauses[k].kind == ENG_CLAUSE_COORDINATED &&
                     z->clauses[k].parent == c->parent && told_by(m, e, &z->clauses[k]);
        if (before) add_others(m, e, s, actor, kinds, out);
    }
}
