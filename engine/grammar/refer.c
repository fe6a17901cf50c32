#include <ctype.h>
#include <string.h>

#include "grammar/home.h"
#include "grammar/named.h"
#include "grammar/word_id.h"
#include "text/sectors.h"

/* "the government", "the army", "the rebels", "the capital", "its neighbour": whose these are. */

/* Whether a name stands in the subject of a clause; in a sentence that tells no event, and so was
 * not cut into clauses, whether it begins it: "Egypt's economy". */
static bool in_subject(const eng_analysis *z, const eng_mention *m, uint32_t sentence) {
    uint32_t chunk = z->token_chunk[m->first];
    if (chunk == UINT32_MAX) return m->first <= z->article->sentences[sentence].body + 1;
    size_t end, i = eng_sentence_clauses(z, sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        if (c->own_subject && c->subject.first <= chunk && chunk < c->subject.last) return true;
    }
    return false;
}

/* The one state that the subjects of a sentence name before a token, or the one group that it names
 * anywhere. *none says whether nothing of that kind is named, so that one may look further back. */
static bool topic_of(const eng_analysis *z, uint32_t sentence, uint32_t token, bool group,
                     bool *none, eng_referents *out) {
    const eng_article *a = z->article;
    eng_kind kind = group ? ENG_KIND_GROUP : ENG_KIND_STATE;
    int32_t one = -1;
    *none = true;
    size_t end, i = eng_sentence_names(z, sentence, &end);
    if (i < end) eng_analysis_want(z, sentence);
    for (; i < end; i++) {
        const eng_mention *m = &a->mentions[i];
        if (m->last > token || eng_in_compound(z, m) ||
            eng_names_entity(z->names, m->entity)->kind != kind)
            continue;
        *none = false;
        bool cut = z->token_chunk[m->first] != UINT32_MAX;
        if (!group && !in_subject(z, m, sentence)) {
            if (!cut) return false; /* perhaps a second subject */
            continue;
        }
        if (one >= 0 && a->mentions[one].entity != m->entity) return false;
        one = (int32_t)i;
    }
    if (one >= 0) eng_add_mention(z, one, "topic", out);
    return one >= 0;
}

/* Whether the phrase's last words, from some word on, are the office: "the new prime minister". */
static bool is_office(const eng_analysis *z, const eng_chunk *c, const char *office) {
    static const char *const lower[] = {"vice", "deputy", "assistant", NULL};
    for (uint32_t i = c->first + 1; i <= c->head; i++) {
        char words[ENG_FOLD_MAX];
        eng_words(z, i, c->head + 1, words);
        bool same = strlen(words) == strlen(office);
        for (size_t k = 0; same && words[k] != '\0'; k++)
            same = tolower((unsigned char)words[k]) == office[k];
        for (int k = 0; same && lower[k] != NULL; k++)
            same = !eng_word_is(z, i - 1, lower[k]);
        if (same) return true;
    }
    return false;
}

static bool holds_office(const eng_analysis *z, const eng_mention *m, const eng_chunk *c) {
    if (m->person == ENG_NO_ENTITY) return false;
    const eng_entity *person = eng_names_entity(z->names, m->person);
    const eng_term *terms = eng_names_terms(z->names, person);
    for (uint32_t i = 0; i < person->term_count; i++)
        if (is_office(z, c, eng_names_text(z->names, terms[i].office))) return true;
    return false;
}

/* "the president" after "President Emmanuel Macron": the last one named who holds that office; not
 * where two are named together. *none as with topic_of. */
static void office_holder(const eng_analysis *z, const eng_chunk *c, bool *none,
                          eng_referents *out) {
    enum { BACK = 5 };
    const eng_article *a = z->article;
    for (uint32_t back = 0; *none && back <= BACK && back <= c->sentence; back++) {
        size_t end, i = eng_sentence_names(z, c->sentence - back, &end);
        int32_t one = -1;
        for (; i < end; i++) {
            const eng_mention *m = &a->mentions[i];
            if (m->last > c->first || !holds_office(z, m, c)) continue;
            if (one >= 0 && a->mentions[one].entity != m->entity) return;
            one = (int32_t)i;
            *none = false;
        }
        if (one >= 0) eng_add_mention(z, one, "office", out);
    }
}

/* "In Paris, the government ...", "In Iran, crowds cheered as the army ...": the one state that the
 * sentence begins in, when it names no other before. */
static bool in_capital(const eng_analysis *z, const eng_chunk *c, eng_referents *out) {
    const eng_article *a = z->article;
    const eng_sentence *s = &a->sentences[c->sentence];
    uint32_t at = s->body + 1;
    if (at + 1 >= c->first || !eng_word_is(z, s->body, "in")) return false;
    if (eng_word_is(z, at, "the")) at++; /* In the Yugoslav capital, the government ... */
    int32_t m = eng_token_of(z, at)->mention;
    uint32_t after = m >= 0 ? a->mentions[m].last : 0;
    if (m >= 0 && at > s->body + 1 && eng_word_is(z, after, "capital")) after++;
    if (m < 0 || !eng_word_is(z, after, ",")) return false;
    if (eng_names_entity(z->names, a->mentions[m].entity)->kind != ENG_KIND_STATE) return false;
    size_t end, i = eng_sentence_names(z, c->sentence, &end);
    for (; i < end && a->mentions[i].first < c->first; i++)
        if (a->mentions[i].entity != a->mentions[m].entity) return false;
    eng_add_mention(z, m, "topic", out);
    return true;
}

/* "WARSAW (Reuters) - The government ...", "LODZ, Poland (AP) - ...": the mention of the state in
 * whose capital, or in which, the text is datelined, where it is near the front; -1 where there is
 * none, or several. */
static int32_t dateline(const eng_analysis *z, const eng_chunk *c) {
    enum { NEAR = 4 };
    const eng_article *a = z->article;
    const eng_sentence *s = &a->sentences[0];
    int32_t one = -1;
    bool sure = false;
    if (c->sentence >= NEAR || s->body <= s->first) return -1;
    size_t end, i = eng_sentence_names(z, 0, &end);
    for (; i < end && a->mentions[i].first < s->body; i++) {
        const eng_mention *m = &a->mentions[i];
        bool state = eng_names_entity(z->names, m->entity)->kind == ENG_KIND_STATE;
        bool land = m->first > s->first && eng_word_is(z, m->first - 1, ",") &&
                    m->person == ENG_NO_ENTITY; /* the city before it */
        bool other = one >= 0 && a->mentions[one].entity != m->entity;
        bool place = m->alias_role == ENG_ALIAS_PLACE;
        if (!state || other || !(land || place || m->alias_role == ENG_ALIAS_CAPITAL)) return -1;
        sure |= land || !place;
        if (one < 0) one = (int32_t)i;
    }
    return sure ? one : -1;
}

/* "a foreign ministry spokesman", "a government official", "an army spokesman" */
static bool speaks_for_body(const eng_analysis *z, const eng_chunk *c) {
    static const char *const bodies[] = {"ministry", "government", "army",    "military",
                                         "police",   "presidency", "cabinet", NULL};
    static const char *const who[] = {"spokesman", "spokeswoman", "spokesperson", NULL};
    bool speaks = false;
    for (int i = 0; who[i] != NULL; i++)
        speaks |= eng_word_is(z, c->head, who[i]);
    for (int i = 0; speaks && c->head > c->first && bodies[i] != NULL; i++)
        if (eng_word_is(z, c->head - 1, bodies[i])) return true;
    return false;
}

/* "officials", "security officials", of nobody that is named */
static bool are_officials(const eng_analysis *z, const eng_chunk *c) {
    static const char *const of[] = {"security", "defense",  "defence", "intelligence",
                                     "senior",   "military", "top",     NULL};
    bool any = c->first == c->head;
    for (int i = 0; !any && c->first + 1 == c->head && of[i] != NULL; i++)
        any = eng_word_is(z, c->first, of[i]);
    return any && eng_word_is(z, c->head, "officials");
}

/* What may be said without saying of which state: the government, the army, the president. */
static bool is_body(const eng_analysis *z, const eng_chunk *c, bool the, bool *person,
                    bool *group) {
    static const char *const rulers[] = {"president", "premier", "minister", "chancellor",
                                         "king",      "queen",   "emir",     "sultan",
                                         "monarch",   "ruler",   "dictator", NULL};
    const char *sector = c->lemma ? eng_sector_code(z->lexicon->lemmas[c->lemma].sector) : "";
    *person = eng_noun_tags(z, c->lemma) & (ENG_NOUN_PERSON | ENG_NOUN_TITLE);
    bool state = !*person && (strcmp(sector, "GOV") == 0 || strcmp(sector, "MIL") == 0);
    for (int i = 0; *person && rulers[i] != NULL; i++)
        state |= eng_word_is(z, c->head, rulers[i]);
    if (eng_word_is(z, c->head, "minister") && c->first + 1 == c->head) state = false;
    *group = strcmp(sector, "REB") == 0 || eng_word_is(z, c->head, "group") ||
             eng_word_is(z, c->head, "movement");
    /* "Ministers are urging Israel", "Authorities said": of the state one speaks of */
    static const char *const alone[] = {"ministers", "authorities", "lawmakers",
                                        "police",    "prosecutors", NULL};
    bool bare = false;
    for (int i = 0; c->first == c->head && alone[i] != NULL; i++)
        bare |= eng_word_is(z, c->head, alone[i]);
    bare |= *person && speaks_for_body(z, c);
    return bare || (the && (state || *group));
}

/* Whether the sentence of a chunk names nobody else up to there. */
static bool only_named(const eng_analysis *z, const eng_chunk *c, uint32_t entity) {
    size_t end, i = eng_sentence_names(z, c->sentence, &end);
    for (; i < end && z->article->mentions[i].last <= c->first; i++)
        if (z->article->mentions[i].entity != entity) return false;
    return true;
}

/* Whether the sentences before a chunk and its own up to there name no other state. */
static bool only_state(const eng_analysis *z, const eng_chunk *c, uint32_t entity) {
    for (uint32_t back = 0; back <= ENG_SENTENCES_BACK && back <= c->sentence; back++) {
        size_t end, i = eng_sentence_names(z, c->sentence - back, &end);
        for (; i < end && z->article->mentions[i].last <= c->first; i++) {
            uint32_t other = z->article->mentions[i].entity;
            if (other != entity && eng_names_entity(z->names, other)->kind == ENG_KIND_STATE)
                return false;
        }
    }
    return true;
}

/* "Interior Minister Musa Olak": a title of a state's own before a name that the data does not
 * know; the chunk is cut behind the title. */
static bool has_title(const eng_analysis *z, eng_chunk *c) {
    static const char *const titles[] = {"president", "minister",    "premier",      "chancellor",
                                         "spokesman", "spokeswoman", "spokesperson", NULL};
    uint32_t at = c->head;
    while (at > c->first && eng_token_of(z, at)->cls == 'N')
        at--;
    if (at == c->head || eng_token_of(z, at)->mention >= 0) return false;
    bool title = false;
    for (int i = 0; titles[i] != NULL; i++)
        title |= eng_word_is(z, at, titles[i]);
    bool bare = eng_word_is(z, at, "spokesman") || eng_word_is(z, at, "spokeswoman") ||
                eng_word_is(z, at, "spokesperson");
    eng_chunk cut = *c;
    cut.head = at;
    cut.lemma = eng_token_of(z, at)->lemma;
    if (!title || (bare && !speaks_for_body(z, &cut))) return false;
    *c = cut;
    return true;
}

/* "Thousands marched in Chad. The government ...": the land in which all happens that the sentence
 * before tells, where it names nobody else; not the host of others' talks, nor in a state's own
 * text.
 */
static bool scene_before(const eng_analysis *z, const eng_chunk *c, eng_referents *out) {
    if (c->sentence == 0 || eng_writing_state(z) != ENG_NO_ENTITY) return false;
    const eng_sentence *s = &z->article->sentences[c->sentence - 1];
    size_t end, i = eng_sentence_names(z, c->sentence - 1, &end);
    if (i == end) return false;
    const eng_mention *m = &z->article->mentions[i];
    for (size_t k = i; k < end; k++)
        if (z->article->mentions[k].entity != m->entity) return false;
    bool land = m->role == ENG_PLACE && m->alias_role != ENG_ALIAS_CAPITAL &&
                m->alias_role != ENG_ALIAS_PLACE && m->person == ENG_NO_ENTITY &&
                eng_names_entity(z->names, m->entity)->kind == ENG_KIND_STATE;
    for (uint32_t t = s->body; land && t < s->last; t++)
        land = !(eng_noun_tags(z, eng_token_of(z, t)->lemma) & ENG_NOUN_MEETING);
    if (land) eng_add_mention(z, (int32_t)i, "topic", out);
    return land;
}

/* "Chad's army took power. Oman recognised the new government": what a state by its name acts on is
 * no body of its own, but one of the other state that the subjects before name. */
static void acted_on(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    const eng_chunk *c = &z->chunks[chunk];
    int32_t own = eng_clause_of(z, chunk);
    if (own < 0 || z->clauses[own].verb > chunk || c->sentence == 0) return;
    eng_phrase who = z->clauses[own].subject;
    int32_t m =
        who.last == who.first + 1 ? eng_token_of(z, z->chunks[who.first].head)->mention : -1;
    if (m < 0 || who.last > chunk) return;
    const eng_mention *name = &z->article->mentions[m];
    if (name->first != z->chunks[who.first].first || name->person != ENG_NO_ENTITY ||
        !only_named(z, c, name->entity))
        return;
    eng_referents found = eng_nobody();
    bool none = true;
    for (uint32_t back = 1; none && back < ENG_SENTENCES_BACK && back <= c->sentence; back++)
        if (topic_of(z, c->sentence - back, c->first, false, &none, &found)) break;
    if (found.count == 0) scene_before(z, c, &found);
    if (found.count == 1 && found.list[0].entity != name->entity)
        eng_add_referent(out, found.list[0]);
}

/* "the socialist leader", "the strongman" */
static bool is_leader(const eng_analysis *z, const eng_chunk *c) {
    static const char *const words[] = {"leader",   "strongman", "dictator",  "ruler",
                                        "autocrat", "hardliner", "statesman", NULL};
    return eng_word_is(z, c->first, "the") && eng_lemma_among(z, c->lemma, words) &&
           !(z->lexicon->words[eng_token_of(z, c->head)->word].can & ENG_IS_PLURAL);
}

/* The one person whom the sentence before and this one name up to there. */
static void leader_before(const eng_analysis *z, const eng_chunk *c, eng_referents *out) {
    const eng_article *a = z->article;
    int32_t one = -1;
    for (uint32_t back = 0; back <= 1 && back <= c->sentence; back++) {
        size_t end, i = eng_sentence_names(z, c->sentence - back, &end);
        for (; i < end && a->mentions[i].last <= c->first; i++) {
            if (a->mentions[i].person == ENG_NO_ENTITY) continue;
            if (one >= 0 && a->mentions[one].person != a->mentions[i].person) return;
            one = (int32_t)i;
        }
    }
    if (one >= 0) eng_add_mention(z, one, "office", out);
}

/* "accused its neighbour", "met his rival": the one other state that the sentence before and this
 * one name up to there, where the owner is known. */
void eng_refer_other(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    static const char *const words[] = {"neighbour",  "neighbor",  "rival", "foe",
                                        "archrival",  "adversary", "enemy", "arch-enemy",
                                        "arch-rival", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    if (eng_token_of(z, c->first)->cls != 'p' || !eng_lemma_among(z, c->lemma, words) ||
        eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1}))
        return;
    if (chunk + 1 < z->chunk_count && z->chunks[chunk + 1].kind == ',') return; /* , Oman, */
    eng_referents owner = eng_nobody(), found = eng_nobody();
    eng_resolve_owner(z, chunk, &owner, depth + 1);
    if (owner.count != 1) return;
    for (uint32_t back = 0; back <= 1 && back <= c->sentence; back++) {
        size_t end, i = eng_sentence_names(z, c->sentence - back, &end);
        for (; i < end && z->article->mentions[i].last <= c->first; i++) {
            const eng_mention *m = &z->article->mentions[i];
            if (m->entity == owner.list[0].entity || eng_in_compound(z, m) ||
                eng_names_entity(z->names, m->entity)->kind != ENG_KIND_STATE)
                continue;
            if (back == 0 && in_subject(z, m, c->sentence)) return; /* who speaks of both */
            eng_add_mention(z, (int32_t)i, "other", &found);
        }
    }
    if (found.count == 1) eng_add_referent(out, found.list[0]);
}

void eng_refer_capital(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    const eng_chunk *c = &z->chunks[chunk];
    bool capital = c->head == c->first + 1 && eng_word_is(z, c->first, "the") &&
                   eng_word_is(z, c->head, "capital");
    int32_t city = capital ? dateline(z, c) : -1;
    if (city >= 0 && z->article->mentions[city].alias_role == ENG_ALIAS_CAPITAL)
        eng_add_mention(z, city, "dateline", out);
}

/* "A bomb killed ten people in Kabul. The government ...": the one state where a sentence says that
 * blood was shed, where it names none that acts; but "An air raid killed ten in Kabul". */
static void where_struck(const eng_analysis *z, const eng_chunk *c, uint32_t sentence,
                         eng_referents *out) {
    static const char *const bodies[] = {"government", "authorities", "authority", "police", NULL};
    static const char *const verbs[] = {"kill",  "wound", "injure", "explode",  "shoot",  "riot",
                                        "clash", "erupt", "ambush", "detonate", "attack", NULL};
    static const char *const from_afar[] = {"air",    "airstrike", "drone",    "missile",
                                            "rocket", "shell",     "shelling", NULL};
    if (!eng_lemma_among(z, c->lemma, bodies)) return;
    int32_t one = -1;
    size_t end, i = eng_sentence_names(z, sentence, &end);
    for (; i < end && z->article->mentions[i].last <= c->first; i++) {
        const eng_mention *m = &z->article->mentions[i];
        if (eng_names_entity(z->names, m->entity)->kind != ENG_KIND_STATE) continue;
        uint32_t in = z->token_chunk[m->first]; /* the Omani city of */
        bool place = m->role == ENG_PLACE || m->alias_role == ENG_ALIAS_PLACE ||
                     (in != UINT32_MAX && (eng_noun_tags(z, z->chunks[in].lemma) & ENG_NOUN_PLACE));
        if (!place || (one >= 0 && z->article->mentions[one].entity != m->entity)) return;
        one = (int32_t)i;
    }
    if (one < 0) return;
    const eng_sentence *s = &z->article->sentences[sentence];
    for (uint32_t k = s->body; k < s->last; k++)
        if (eng_lemma_among(z, eng_token_of(z, k)->lemma, from_afar)) return;
    bool struck = false;
    for (i = eng_sentence_clauses(z, sentence, &end); i < end; i++)
        struck |= eng_lemma_among(z, z->chunks[z->clauses[i].verb].lemma, verbs);
    if (struck) eng_add_mention(z, one, "topic", out);
}

/* "a spokesman", "the minister" */
static bool tells(const eng_analysis *z, const eng_chunk *c) {
    static const char *const who[] = {"spokesman", "spokeswoman", "spokesperson", "minister", NULL};
    for (int i = 0; c->head == c->first + 1 && who[i] != NULL; i++)
        if (eng_word_is(z, c->head, who[i])) return true;
    return false;
}

/* Whether "the rebels" are not who is meant by the name: the data calls Hezbollah a militia. */
static bool called_otherwise(const eng_analysis *z, const eng_chunk *c, uint32_t entity) {
    static const char *const rebels[] = {"rebel", "guerrilla", "insurgent", "separatist"};
    const eng_entity *e = eng_names_entity(z->names, entity);
    if (!eng_lemma_is(z, c->lemma, "rebel") || e->nouns == 0) return false;
    for (const char *n = eng_names_list(z->names, e->nouns); *n != '\0'; n += strlen(n) + 1)
        for (size_t i = 0; i < sizeof rebels / sizeof *rebels; i++)
            if (strncmp(n, rebels[i], strlen(rebels[i])) == 0) return false;
    return true;
}

void eng_refer_body(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    bool person = false, group = false, none = true;
    eng_chunk titled = z->chunks[chunk];
    const eng_chunk *c = &titled;
    bool named_person = has_title(z, &titled);
    bool shared = eng_shares_the(z, chunk);
    bool the = shared || eng_word_is(z, c->first, "the");
    if (eng_token_of(z, c->head)->cls != 'n') return;
    titled.first -= shared;    /* "and" stands in the place of the article */
    if (are_officials(z, c)) { /* "In Oman, officials said"; "MUSCAT - Officials said" */
        int32_t city = in_capital(z, c, out) ? -1 : dateline(z, c);
        uint32_t state = city >= 0 ? z->article->mentions[city].entity : ENG_NO_ENTITY;
        eng_referents before = eng_nobody();
        bool same = city >= 0 && c->sentence > 0 &&
                    topic_of(z, c->sentence - 1, c->first, false, &none, &before) &&
                    before.list[0].entity == state;
        if (city >= 0 && (same || only_state(z, c, state)))
            eng_add_mention(z, city, "dateline", out);
        return;
    }
    if (!is_body(z, c, the, &person, &group) && !named_person && !is_leader(z, c)) {
        if (tells(z, c)) eng_refer_teller(z, chunk, out);
        return;
    }
    for (uint32_t i = c->first; i <= c->head; i++) {
        const eng_token *t = eng_token_of(z, i);
        bool named = i > c->first && (t->shape & ENG_SHAPE_CAPITAL) && t->cls == 'N';
        bool ministry = eng_word_is(z, c->head, "ministry") && (t->cls == 'n' || t->cls == 'a');
        named |= i > c->first && i < c->head && !person && (t->shape & ENG_SHAPE_CAPITAL) &&
                 t->cls != 'm' && !ministry; /* the Rwanda-backed movement */
        /* the Kennedy government */
        if ((named && i < c->head) || (eng_senses(z, t->lemma) & ENG_SENSE_LOCAL)) return;
    }
    if (!group && in_capital(z, c, out)) return;
    if (!group && !person && eng_refer_ruled(z, chunk, out, depth)) return;
    if (eng_refer_junta(z, chunk, out)) return;
    int32_t here = group ? -1 : dateline(z, c);
    if (here >= 0 && only_state(z, c, z->article->mentions[here].entity)) {
        eng_add_mention(z, here, "dateline", out);
        return;
    }
    if (person && !named_person) office_holder(z, c, &none, out);
    if (!none) return;
    if (is_leader(z, c)) {
        leader_before(z, c, out);
        return;
    }
    /* a state of the same sentence would be "it", or another is meant */
    eng_referents same = eng_nobody();
    if (!group) topic_of(z, c->sentence, c->first, false, &none, &same);
    for (uint32_t back = 0;
         !group && !person && out->count == 0 && back <= 1 && back <= c->sentence; back++) {
        if (back > 0) eng_analysis_want(z, c->sentence - back);
        where_struck(z, c, c->sentence - back, out);
    }
    if (out->count > 0) return;
    if (same.count == 1 && !named_person && eng_refer_teller(z, chunk, out)) return;
    uint32_t nearest = group ? 0 : 1;
    for (uint32_t back = nearest; none && back < ENG_SENTENCES_BACK && back <= c->sentence; back++)
        if (topic_of(z, c->sentence - back, c->first, group, &none, out)) break;
    if (group && out->count > 0 && called_otherwise(z, c, out->list[0].entity)) out->count = 0;
    /* nobody calls his own government a regime */
    if (out->count == 0 && !group && same.count == 0 && scene_before(z, c, out)) none = false;
    if (same.count == 1 && !person && out->count == 0) acted_on(z, chunk, out);
    if (out->count > 0 && eng_word_is(z, c->head, "regime") && out->list[0].entity == eng_home(z))
        out->count = 0;
    /* ministers by name may be anybody's where several states are spoken of */
    if (named_person && out->count > 0 && !only_state(z, c, out->list[0].entity)) out->count = 0;
    if (here >= 0 && !named_person && none && out->count == 0)
        eng_add_mention(z, here, "dateline", out);
}

void eng_resolve_context(const eng_analysis *z, uint32_t token, eng_referents *out) {
    uint32_t chunk = z->token_chunk[token];
    if (chunk == UINT32_MAX) return;
    eng_search q = {
        token, z->chunks[chunk].sentence, 2, ENG_NEED_ONE, eng_accept_pact, NULL, "context", NULL};
    eng_last_mention(z, &q, out);
}
