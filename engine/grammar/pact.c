#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/named.h"
#include "grammar/unlisted.h"
#include "grammar/word_id.h"

/* "the alliance", "the 2015 deal", "the group": which of those named is called so. */

static bool indefinite(const eng_analysis *z, const eng_chunk *c) {
    return eng_is_a(z, c->first);
}

static int year_in(const eng_analysis *z, const eng_chunk *c) {
    for (uint32_t i = c->first; i < c->head; i++) {
        const eng_token *t = eng_token_of(z, i);
        const char *s = z->article->text + t->start;
        bool four = (t->shape & ENG_SHAPE_NUMBER) && t->end - t->start == 4;
        if (!four || (memcmp(s, "19", 2) != 0 && memcmp(s, "20", 2) != 0)) continue;
        eng_date year;
        if (eng_date_parse(s, 4, &year)) return year.year;
    }
    return 0;
}

/* "the 2015 deal": the treaty or alliance of that year that a name in the sentence is party to. */
static void pact_of_year(const eng_analysis *z, const eng_chunk *c, int year, eng_referents *out) {
    const eng_article *a = z->article;
    const eng_sentence *s = &a->sentences[c->sentence];
    for (uint32_t e = 0; e < eng_names_count(z->names); e++) {
        const eng_entity *entity = eng_names_entity(z->names, e);
        const char *noun = eng_lexicon_lemma_text(z->lexicon, c->lemma);
        if (entity->from.year != year || !eng_accept_pact(z, entity, noun)) continue;
        for (size_t i = 0; i < a->mention_count; i++) {
            const eng_mention *m = &a->mentions[i];
            if (m->first < s->first || m->first >= s->last) continue;
            bool party = false;
            const uint32_t *k = eng_names_members(z->names, entity);
            for (; *k != ENG_NO_ENTITY; k++)
                party |= *k == m->entity;
            /* those that act on it are often named too: one party besides the last actor */
            if (!party || m->last <= c->first) continue;
            eng_add_referent(out,
                             (eng_referent){e, ENG_NO_ENTITY, c->first, c->last, "year", false});
            return;
        }
    }
}

/* Whether the token ends two names of states joined by a hyphen. */
static bool pairs(const eng_analysis *z, uint32_t token) {
    int32_t m = eng_token_of(z, token)->mention;
    if (m < 0) return false;
    const eng_mention *name = &z->article->mentions[m];
    return name->first >= 2 && eng_word_is(z, name->first - 1, "-") &&
           eng_token_of(z, name->first - 2)->mention >= 0 &&
           eng_names_entity(z->names, name->entity)->kind == ENG_KIND_STATE;
}

/* Whether the text brought in one without a name since the token: "a revised treaty", "the new
 * pact".
 */
static bool another_since(const eng_analysis *z, const eng_chunk *c, uint32_t token) {
    static const char *const marks[] = {"a", "an", "new", "another", "second", "revised", NULL};
    for (uint32_t i = c->first; i-- > token + 1;) {
        const eng_token *t = eng_token_of(z, i);
        const eng_word *w = t->word != ENG_NO_WORD ? &z->lexicon->words[t->word] : NULL;
        if (w == NULL || w->noun != c->lemma) continue;
        if (i > token + 1 && pairs(z, i - 1)) return true; /* the Oman-Iran alliance */
        if (t->shape & ENG_SHAPE_CAPITAL) continue;
        for (uint32_t k = i; k-- > token + 1 && strchr("aAmnqrd", eng_token_of(z, k)->cls);)
            for (int m = 0; marks[m] != NULL; m++)
                if (eng_word_is(z, k, marks[m])) return true;
    }
    return false;
}

/* Takes a treaty that no data lists for the one named at the token, where it was named since then:
 * "the Treaty of Tarnow ... the Treaty". */
static void unlisted_since(const eng_analysis *z, uint32_t chunk, uint32_t token,
                           eng_referents *out) {
    const eng_chunk *c = &z->chunks[chunk];
    for (uint32_t i = c->first; i-- > token + 1;) {
        uint32_t k = z->token_chunk[i];
        const eng_token *t = eng_token_of(z, i);
        if (k == UINT32_MAX || t->lemma != c->lemma || !(t->shape & ENG_SHAPE_CAPITAL)) continue;
        eng_referents found = {.count = 0};
        eng_resolve_unlisted(z, (eng_phrase){k, k + 1}, 1u << ENG_KIND_TREATY, &found);
        bool other = k + 1 < chunk && z->chunks[k + 1].kind == 'o'; /* a Treaty of Cession */
        if (found.count == 0 && other) out->count = 0;
        if (found.count == 0 && other) return;
        if (found.count == 0) continue;
        out->count = 0;
        eng_add_referent(out, found.list[0]);
        return;
    }
}

/* "the Copper Group", "the communist bloc": one that is not called so for another; but "the Arab
 * alliance", "the European union" can be. */
static bool of_its_own(const eng_analysis *z, const eng_chunk *c) {
    for (uint32_t i = c->first + 1; i < c->head; i++) {
        const eng_token *t = eng_token_of(z, i);
        if ((t->shape & ENG_SHAPE_CAPITAL) && t->mention < 0 && t->cls != 'a') return true;
        if (eng_word_is(z, i, "communist") || eng_word_is(z, i, "socialist")) return true;
    }
    return false;
}

/* "the alliance that they signed", "the Convention of 1818": what follows tells which, not the text
 * before. */
bool eng_told_by_clause(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *next = &z->chunks[chunk + 1];
    if (chunk + 2 >= z->chunk_count || next->sentence != z->chunks[chunk].sentence ||
        !eng_definite(z, &z->chunks[chunk])) /* "the SCO, a pact that": the same */
        return false;
    bool year = next->kind == 'o' && next[1].kind == 'T' && eng_word_is(z, next->first, "of");
    return year || (next->kind == 'h' && eng_word_is(z, next->first, "that"));
}

/* The state named in "the agreement with China"; ENG_NO_ENTITY: none. */
static uint32_t state_with(const eng_analysis *z, uint32_t chunk) {
    if (chunk + 2 >= z->chunk_count || z->chunks[chunk + 2].sentence != z->chunks[chunk].sentence)
        return ENG_NO_ENTITY;
    const eng_chunk *with = &z->chunks[chunk + 1];
    int32_t m = eng_token_of(z, z->chunks[chunk + 2].head)->mention;
    if (with->kind != 'f' || m < 0 || !eng_word_is(z, with->first, "with")) return ENG_NO_ENTITY;
    uint32_t named = z->article->mentions[m].entity;
    bool state = eng_names_entity(z->names, named)->kind == ENG_KIND_STATE;
    return state ? named : ENG_NO_ENTITY;
}

/* "the investment agreement with China": none of those that China has no part in. */
bool eng_with_others(const eng_analysis *z, uint32_t chunk, uint32_t entity) {
    uint32_t named = state_with(z, chunk);
    if (named == ENG_NO_ENTITY) return false;
    const eng_entity *pact = eng_entity_of(z, entity);
    bool known = *eng_names_members(z->names, pact) != ENG_NO_ENTITY; /* who its members are */
    return known && !eng_names_is_member(z->names, pact, named, (eng_date){0});
}

bool eng_is_of_citizens(const eng_analysis *z, const eng_chunk *c) {
    static const char *const causes[] = {
        "right",   "rights",   "aid",     "advocacy", "lobby",   "ethnic", "media",     "youth",
        "student", "minority", "charity", "interest", "society", "relief", "volunteer", NULL};
    for (uint32_t i = c->first + 1; i < c->head; i++)
        if (eng_lemma_among(z, eng_token_of(z, i)->lemma, causes)) return true;
    return false;
}

bool eng_refer_led(const eng_analysis *z, uint32_t chunk, const eng_mention *leader,
                   eng_referents *out) {
    const eng_chunk *c = &z->chunks[chunk];
    if (!(eng_noun_tags(z, c->lemma) & ENG_NOUN_ALLIANCE) || !eng_definite(z, c) ||
        !eng_in_compound(z, leader) || eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1}))
        return false;
    const char *noun = eng_lexicon_lemma_text(z->lexicon, c->lemma);
    eng_referents found = eng_nobody();
    eng_search q = {c->first,        c->sentence, 2,          ENG_NEED_ONE,
                    eng_accept_pact, noun,        "alliance", NULL};
    if (!eng_last_mention(z, &q, &found)) return false;
    const eng_entity *pact = eng_entity_of(z, found.list[0].entity);
    if (!eng_names_is_member(z->names, pact, leader->entity, (eng_date){0})) return false;
    eng_add_referent(out, found.list[0]);
    return true;
}

/* "the alliance": the last one named before; "the alliance, an initiative": the same;
 * "a planned alliance": the one that the next two sentences name, where none was named before. */
void eng_refer_pact(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    enum { FAR = 30 }; /* sentences behind which nobody thinks of it any more */
    const eng_chunk *c = &z->chunks[chunk];
    bool apposed = chunk >= 2 && z->chunks[chunk - 1].kind == ',' &&
                   z->chunks[chunk - 2].kind == 'N' && z->chunks[chunk - 2].sentence == c->sentence;
    if (apposed && indefinite(z, c) && depth < ENG_RESOLVE_DEPTH_MAX) {
        eng_resolve_chunk(z, chunk - 2, out, depth + 1);
        if (out->count > 0 && eng_is_pact(z, out->list[0].entity)) return;
        out->count = 0;
    }
    int year = year_in(z, c);
    if (year > 0) {
        pact_of_year(z, c, year, out);
        return;
    }
    for (uint32_t i = c->first; i < c->head; i++) /* the international community is nobody */
        if (eng_word_is(z, i, "international") || eng_word_is(z, i, "global")) return;
    if (eng_definite(z, c)) {
        if (of_its_own(z, c) || eng_is_of_citizens(z, c)) return;
        if (eng_word_is(z, c->head, "partnership") && state_with(z, chunk) != ENG_NO_ENTITY)
            return; /* "the partnership with Oman": of two */
        const char *noun = eng_lexicon_lemma_text(z->lexicon, c->lemma);
        if (eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1})) return; /* which of them? */
        eng_search q = {c->first,        c->sentence, c->sentence, ENG_NEED_ONE,
                        eng_accept_pact, noun,        "alliance",  NULL};
        uint32_t near = c->sentence > ENG_SENTENCES_BACK ? c->sentence - ENG_SENTENCES_BACK : 0;
        bool listed = eng_last_mention(z, &q, out);
        uint32_t since = listed ? out->list[0].first : z->article->sentences[near].first;
        uint32_t far = c->sentence > FAR ? z->article->sentences[c->sentence - FAR].first : 0;
        if (listed && (since < far || another_since(z, c, since))) out->count = 0;
        unlisted_since(z, chunk, since, out);
        return;
    }
    if (!indefinite(z, c) || !(eng_senses(z, c->lemma) & ENG_SENSE_FOUNDED)) return;
    const eng_article *a = z->article;
    for (size_t i = 0; i < a->mention_count; i++) {
        const eng_mention *m = &a->mentions[i];
        if (!eng_accept_pact(z, eng_names_entity(z->names, m->entity), NULL)) continue;
        if (m->first < c->first) return;
        uint32_t ahead = c->sentence + 2;
        if (ahead >= a->sentence_count) ahead = (uint32_t)a->sentence_count - 1;
        if (m->first >= a->sentences[ahead].last) return;
        if (eng_names_entity(z->names, m->entity)->kind != ENG_KIND_ALLIANCE) continue;
        eng_add_mention(z, (int32_t)i, "alliance", out);
        if (out->count > 0) {
            out->list[out->count - 1].first = c->first;
            out->list[out->count - 1].last = c->last;
        }
        return;
    }
}

static const char *const MEETINGS[] = {"summit",    "meeting", "conference",
                                       "gathering", "session", NULL};

/* Takes the pacts of a meeting spoken of before for those of the chunk, where it stands. */
static void take_pacts(const eng_analysis *z, const eng_referents *found, const eng_chunk *here,
                       eng_referents *out) {
    for (size_t n = 0; n < found->count; n++) {
        if (!eng_is_pact(z, found->list[n].entity)) continue;
        eng_referent r = found->list[n];
        if (here != NULL) {
            if (eng_entity_of(z, r.entity)->kind == ENG_KIND_TREATY) continue;
            r.first = here->first;
            r.last = here->last;
            r.via = "meeting";
        }
        eng_add_referent(out, r);
    }
}

/* "OPEC will hold a summit", "OPEC ministers opened a meeting": the clause's subject meets. */
static bool holds_meeting(const eng_analysis *z, const eng_clause *k) {
    static const char *const verbs[] = {"hold",     "open",  "begin", "start", "end",
                                        "conclude", "close", "call",  NULL};
    if (!eng_lemma_among(z, z->chunks[k->verb].lemma, verbs)) return false;
    if (z->chunks[k->verb].verb & ENG_VG_PASSIVE) return false;
    eng_phrase object = eng_first_object(k);
    return eng_has_phrase(object) && z->chunks[object.first].kind == 'N' &&
           eng_lemma_among(z, z->chunks[object.first].lemma, MEETINGS);
}

/* "OPEC met in Vienna ... the conference": whose members met, in the sentence. */
static void who_met(const eng_analysis *z, uint32_t sentence, const eng_chunk *c,
                    eng_referents *out, int depth) {
    size_t end, i = eng_sentence_clauses(z, sentence, &end);
    for (; i < end && out->count == 0; i++) {
        const eng_clause *k = &z->clauses[i];
        bool meets = eng_meets(z, z->chunks[k->verb].lemma) && !eng_has_phrase(eng_first_object(k));
        if (k->verb >= (uint32_t)(c - z->chunks) || !(meets || holds_meeting(z, k))) continue;
        if (!eng_has_phrase(k->subject)) continue;
        eng_referents found = eng_nobody();
        eng_resolve_phrase(z, k->subject, &found, depth + 1);
        if (found.count == 1) take_pacts(z, &found, c, out);
    }
}

/* The pacts of the last meeting before the chunk in a sentence: one called by the same noun, or,
 * for a list of nouns, by any of them. */
static void of_meeting(const eng_analysis *z, uint32_t sentence, uint32_t chunk,
                       const char *const *nouns, eng_referents *out) {
    const eng_chunk *c = &z->chunks[chunk];
    size_t end, first = eng_sentence_chunks(z, sentence, &end);
    uint32_t last = sentence == c->sentence ? chunk : (uint32_t)end;
    for (uint32_t i = last; i-- > first && out->count == 0;) {
        const eng_chunk *k = &z->chunks[i];
        bool named = nouns != NULL ? eng_lemma_among(z, k->lemma, nouns) : k->lemma == c->lemma;
        if (k->kind != 'N' || !named) continue;
        eng_referents found = eng_nobody();
        eng_resolve_modifiers(z, i, &found);
        if (found.count == 0 && i + 2 < chunk && z->chunks[i + 1].kind == 'o')
            eng_resolve_phrase(z, (eng_phrase){i + 2, i + 3}, &found, ENG_RESOLVE_DEPTH_MAX);
        take_pacts(z, &found, nouns != NULL ? c : NULL, out);
    }
}

/* "the summit", "the conference": of whom the one was that was spoken of last. */
void eng_refer_meeting(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    const eng_chunk *c = &z->chunks[chunk];
    if (!eng_word_is(z, c->first, "the") || depth >= ENG_RESOLVE_DEPTH_MAX) return;
    for (uint32_t back = 0; back <= ENG_SENTENCES_BACK && back <= c->sentence; back++) {
        eng_analysis_want(z, c->sentence - back);
        of_meeting(z, c->sentence - back, chunk, NULL, out);
    }
    bool any = eng_lemma_among(z, c->lemma, MEETINGS) && c->head == c->first + 1;
    for (uint32_t back = 0; any && out->count == 0 && back <= 1 && back <= c->sentence; back++) {
        of_meeting(z, c->sentence - back, chunk, MEETINGS, out);
        if (out->count == 0) who_met(z, c->sentence - back, c, out, depth);
    }
}

void eng_refer_member(const eng_analysis *z, uint32_t chunk, uint32_t pact, eng_referents *out) {
    const eng_chunk *c = &z->chunks[chunk];
    /* "leaving Chad as the only NATO member that" */
    if (chunk >= 2 && c[-2].kind == 'N' && c[-2].sentence == c->sentence &&
        eng_word_is(z, c[-1].first, "as") && eng_token_of(z, c[-2].head)->mention >= 0) {
        eng_add_mention(z, eng_token_of(z, c[-2].head)->mention, "member", out);
        if (out->count > 0) return;
    }
    const eng_article *a = z->article;
    if (!eng_word_is(z, c->first, "the")) return;
    for (uint32_t back = 0; back <= 1 && back <= c->sentence; back++) {
        size_t end, i = eng_sentence_names(z, c->sentence - back, &end);
        for (; i < end && a->mentions[i].last <= c->first; i++) {
            const eng_mention *m = &a->mentions[i];
            if (m->role == ENG_PLACE || eng_entity_of(z, m->entity)->kind != ENG_KIND_STATE)
                continue;
            const uint32_t *k = eng_names_members(z->names, eng_entity_of(z, pact));
            while (*k != ENG_NO_ENTITY && *k != m->entity)
                k++;
            if (*k == ENG_NO_ENTITY) continue;
            eng_add_mention(z, (int32_t)i, "topic", out);
            return;
        }
    }
}

static bool accept_body(const eng_analysis *z, const eng_entity *e, const char *noun) {
    (void)z, (void)noun;
    return e->members != 0;
}

/* "the six member countries", "the other 14 members": of the body that was named last. */
bool eng_refer_members(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    const eng_chunk *c = &z->chunks[chunk];
    bool member = false,
         counted = eng_lemma_is(z, c->lemma, "member") && eng_word_is(z, c->first, "the");
    for (uint32_t i = c->first; i < c->head; i++)
        member |= eng_word_is(z, i, "member") ||
                  (counted && (eng_token_of(z, i)->cls == 'q' || eng_word_is(z, i, "other")));
    if (!member || !eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1})) return false;
    bool of = chunk + 1 < z->chunk_count && z->chunks[chunk + 1].kind == 'o';
    if (of) return false;
    if (strchr("dqpmn", eng_token_of(z, c->first)->cls) == NULL) return true;
    eng_search q = {
        c->first, c->sentence, 2,   ENG_NEED_ONE, counted ? accept_body : eng_accept_called,
        "group",  "alliance",  NULL};
    if (eng_last_mention(z, &q, out) && !eng_is_pact(z, out->list[0].entity)) out->count = 0;
    return true;
}

static bool accept_outlaw(const eng_analysis *z, const eng_entity *e, const char *noun) {
    bool body = eng_senses(z, eng_lexicon_lemma(z->lexicon, noun, strlen(noun))) & ENG_SENSE_BODY;
    return e->kind == ENG_KIND_GROUP && (body || eng_accept_called(z, e, noun));
}

/* "the groups": not one of them, but those that were named together. */
static void several_bodies(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    eng_refer_several(z, chunk, out, depth);
    for (size_t i = 0; i < out->count; i++)
        if (eng_names_entity(z->names, out->list[i].entity)->kind == ENG_KIND_STATE) out->count = 0;
}

void eng_refer_called(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    const eng_chunk *c = &z->chunks[chunk];
    bool the = eng_word_is(z, c->first, "the") || eng_word_is(z, c->first, "this");
    if (!the || eng_token_of(z, c->head)->cls != 'n' || of_its_own(z, c)) return;
    for (uint32_t i = c->first + 1; i < c->head; i++)
        if (strchr("NEe", eng_token_of(z, i)->cls) ||
            (eng_senses(z, eng_token_of(z, i)->lemma) & ENG_SENSE_LOCAL))
            return;
    bool bodies = eng_senses(z, c->lemma) & ENG_SENSE_BODY;
    if (bodies && eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1})) {
        several_bodies(z, chunk, out, depth);
        return;
    }
    if (bodies && eng_is_of_citizens(z, c)) return;
    bool outlaws = false; /* "this terrorist organisation" is not the UN */
    for (uint32_t i = c->first + 1; i < c->head; i++)
        outlaws |= (eng_senses(z, eng_token_of(z, i)->lemma) & ENG_SENSE_ARMED) != 0;
    char words[ENG_FOLD_MAX], head[ENG_FOLD_MAX];
    eng_words(z, c->first + 1, c->head + 1, words);
    eng_words(z, c->head, c->head + 1, head);
    /* "the rebel group", "the militants", "the group", the longest first */
    const char *nouns[] = {words, head, eng_lexicon_lemma_text(z->lexicon, c->lemma)};
    for (int i = 0; i < 3 && out->count == 0; i++) {
        eng_search q = {c->first,
                        c->sentence,
                        ENG_SENTENCES_BACK,
                        ENG_NEED_ONE,
                        outlaws ? accept_outlaw : eng_accept_called,
                        nouns[i],
                        "called",
                        NULL};
        bool found = eng_last_mention(z, &q, out);
        /* "The Houthis stormed UN offices. The group": rather they than whom the data calls
         * otherwise */
        eng_referents armed = eng_nobody();
        q.accept = accept_outlaw;
        if (found && strcmp(head, "group") == 0 &&
            eng_entity_of(z, out->list[0].entity)->nouns != 0 && eng_last_mention(z, &q, &armed))
            *out = armed;
        if (found && another_since(z, c, out->list[0].first)) out->count = 0;
    }
}
