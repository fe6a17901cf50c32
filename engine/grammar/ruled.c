#include "base/charset.h"
#include "grammar/clauses_internal.h"
#include "grammar/named.h"
#include "grammar/unlisted.h"
#include "grammar/word_id.h"

/* Whose a government or a spokesman is, where what is said around it tells: another one's whom
 * somebody asks or blames, that of the state where it took power, and his own who tells what his
 * state does. */

/* What a state says or does to a government that is not its own. */
static bool meets_another(const eng_analysis *z, uint32_t verb) {
    static const char *const verbs[] = {
        "urge",   "ask",       "call",     "press",   "warn",      "threaten", "demand",  "appeal",
        "back",   "support",   "pressure", "isolate", "recognise", "punish",   "praise",  "thank",
        "accuse", "recognize", "implore",  "arm",     "aid",       "cut",      "suspend", NULL};
    return eng_lemma_among(z, verb, verbs) ||
           (eng_senses(z, verb) & (ENG_SENSE_BLAME | ENG_SENSE_JUDGE));
}

/* Whether those who act are bodies, or states that do what one does to another; a state's leader
 * may speak to his own army, but nobody calls his own government a junta. */
static bool acts_abroad(const eng_analysis *z, const eng_referents *who, uint32_t verb,
                        bool scorned) {
    for (size_t i = 0; i < who->count; i++) {
        eng_kind kind = eng_entity_of(z, who->list[i].entity)->kind;
        if (kind == ENG_KIND_ORGANISATION || kind == ENG_KIND_ALLIANCE) continue;
        bool alone = who->list[i].person == ENG_NO_ENTITY && meets_another(z, verb);
        if (kind != ENG_KIND_STATE || !(alone || scorned)) return false;
    }
    return who->count > 0;
}

/* Adds the one state but `except` that a sentence names before a token; where it only names one as
 * a place ("the attack in Mali"), or where a junta is meant by one of its people, that one. True
 * where none is named and one may look further back. */
static bool other_state(const eng_analysis *z, uint32_t sentence, uint32_t token, bool junta,
                        const eng_referents *except, eng_referents *out) {
    int32_t one[3] = {-1, -1, -1}; /* named, as a place, by a person */
    size_t end, i = eng_sentence_names(z, sentence, &end);
    for (; i < end && z->article->mentions[i].last <= token; i++) {
        const eng_mention *m = &z->article->mentions[i];
        if (eng_is_among(except, m->entity) || eng_in_compound(z, m) ||
            eng_names_entity(z->names, m->entity)->kind != ENG_KIND_STATE)
            continue;
        int32_t *at = &one[junta && m->person != ENG_NO_ENTITY ? 2 : m->role == ENG_PLACE];
        if (*at >= 0 && z->article->mentions[*at].entity != m->entity) return false;
        *at = (int32_t)i;
    }
    int32_t found = one[0] >= 0 ? one[0] : one[1] >= 0 ? one[1] : one[2];
    if (found >= 0) eng_add_mention(z, found, "body", out);
    return found < 0;
}

bool eng_refer_ruled(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    int32_t clause = eng_clause_of(z, chunk);
    if (clause < 0 || depth >= ENG_RESOLVE_DEPTH_MAX) return false;
    const eng_clause *c = &z->clauses[clause];
    bool behind = chunk == c->verb + 1 ? z->chunks[chunk].kind == 'N'
                                       : chunk == c->verb + 2 && z->chunks[chunk - 1].kind != 'N';
    /* cut aid to the junta, held talks with it */
    static const char *const to[] = {"to", "with", "against", NULL};
    behind |= chunk == c->verb + 3 && z->chunks[chunk - 2].kind == 'N' &&
              strchr("tf", z->chunks[chunk - 1].kind) && eng_preposition_is(z, chunk - 1, to);
    if (!behind || (z->chunks[c->verb].verb & ENG_VG_PASSIVE) || c->subject.last > c->verb)
        return false;
    /* not "Its king urged the military", "Oman's opposition urged the government" */
    const eng_token *head = eng_token_of(z, z->chunks[c->subject.first].head);
    if (z->chunks[c->subject.first].kind == 'O') return false;
    eng_referents who = eng_nobody();
    eng_resolve_phrase(z, c->subject, &who, depth + 1);
    bool pact = who.count == 1 && eng_is_pact(z, who.list[0].entity); /* envoys from the bloc */
    if (head->cls != 'i' && head->mention < 0 && !pact) return false;
    static const char *const scorned[] = {"junta", "regime", NULL};
    bool junta = eng_lemma_among(z, z->chunks[chunk].lemma, scorned);
    if (!acts_abroad(z, &who, z->chunks[c->verb].lemma, junta)) return false;
    uint32_t sentence = z->chunks[chunk].sentence, token = z->chunks[chunk].first;
    if (other_state(z, sentence, token, junta, &who, out) && sentence > 0)
        other_state(z, sentence - 1, token, junta, &who, out);
    return out->count > 0;
}

/* "the coup in Niger", "Niger's junta": the state whose power was taken, as the token tells. */
static int32_t taken(const eng_analysis *z, uint32_t token) {
    static const char *const coups[] = {"coup", "junta", "putsch", NULL};
    const eng_token *t = z->article->tokens;
    if (!eng_lemma_among(z, t[token].lemma, coups)) return -1;
    int32_t own = token > 0 ? t[token - 1].mention : -1; /* the Niger coup */
    if (token > 1 && t[token - 1].cls == 's') own = t[token - 2].mention;
    bool in = token + 2 < z->article->token_count &&
              (eng_word_is(z, token + 1, "in") || eng_word_is(z, token + 1, "of"));
    int32_t there = in ? t[token + 2].mention : -1;
    int32_t m = there >= 0 ? there : own;
    bool state = m >= 0 && eng_entity_of(z, z->article->mentions[m].entity)->kind == ENG_KIND_STATE;
    return state ? m : -1;
}

bool eng_refer_junta(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    enum { BACK = 1024 }; /* tokens */
    const eng_chunk *c = &z->chunks[chunk];
    if (!eng_lemma_is(z, c->lemma, "junta")) return false;
    for (uint32_t i = c->head; i > 0 && c->head - i < BACK; i--) {
        int32_t m = taken(z, i - 1);
        if (m < 0) continue;
        eng_add_mention(z, m, "body", out);
        return true;
    }
    return false;
}

bool eng_refer_teller(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    static const char *const modals[] = {"must", "should", "ought", NULL};
    int32_t clause = eng_clause_of(z, chunk);
    if (clause < 1 || chunk == 0) return false;
    const eng_clause *says = &z->clauses[clause], *told = NULL;
    size_t end, i = eng_sentence_clauses(z, says->sentence, &end);
    if (i < end) told = &z->clauses[i];
    bool tail = says->kind == ENG_CLAUSE_MAIN && says->own_subject &&
                says->subject.first == chunk && eng_is_in(",Q", z->chunks[chunk - 1].kind) &&
                (z->lexicon->lemmas[z->chunks[says->verb].lemma].verb_tags & ENG_VERB_REPORT);
    if (!tail || told == says || told->kind != ENG_CLAUSE_MAIN || !told->own_subject ||
        told->subject.last != told->subject.first + 1 || told->verb > chunk)
        return false;
    /* "Iran bombed Oman, a spokesman said", "Iran must leave, a spokesman said": whose? */
    const eng_chunk *verb = &z->chunks[told->verb], *state = &z->chunks[told->subject.first];
    if ((eng_senses(z, verb->lemma) & (ENG_SENSE_STRIKE | ENG_SENSE_BLAME)) ||
        eng_lemma_is(z, verb->lemma, "need") || eng_lemma_among(z, verb->modal, modals))
        return false;
    int32_t m = eng_token_of(z, state->head)->mention;
    if (m < 0 || z->article->mentions[m].person != ENG_NO_ENTITY ||
        eng_names_entity(z->names, z->article->mentions[m].entity)->kind != ENG_KIND_STATE ||
        z->article->mentions[m].first > state->first + 1)
        return false;
    eng_add_mention(z, m, "topic", out);
    return true;
}
