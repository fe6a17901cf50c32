#include <string.h>

#include "grammar/home.h"
#include "grammar/named.h"
#include "grammar/status_internal.h"
#include "grammar/word_id.h"

/* Who writes or speaks outside of quotes, and who "the President" is. */

/* Whether the title names two before it tells of what or where they speak: "Remarks by Ann Bell and
 * Musa Olak on Trade", not "Remarks by Ann Bell on Trade and Jobs". */
static bool two_speak(char *title) {
    static const char *const behind[] = {" on ",     " at ",    " in ",    " before ", " after ",
                                         " during ", " about ", " ahead ", " to ",     NULL};
    for (int i = 0; behind[i] != NULL; i++) {
        char *end = strstr(title, behind[i]);
        if (end != NULL) *end = '\0';
    }
    return strstr(title, " and ") != NULL || strstr(title, " with ") != NULL;
}

static bool has_one(const char *title, const char *const *words) {
    for (; *words != NULL; words++)
        if (strstr(title, *words) != NULL) return true;
    return false;
}

/* Whether the title says that more than one side speaks: a joint statement, remarks of two. */
static bool speak_together(const char *title) {
    static const char *const own[] = {"press call", "briefing", "gaggle", "readout", NULL};
    static const char *const words[] = {"joint",
                                        "leaders",
                                        "communiqu",
                                        "summit",
                                        "bilateral",
                                        "g7",
                                        "g20",
                                        "quad",
                                        "conference",
                                        "trilat",
                                        "and the united states",
                                        NULL};
    char low[256];
    size_t n = eng_fold(title, strnlen(title, sizeof low / 2), low, sizeof low - 1);
    low[n < sizeof low ? n : sizeof low - 1] = '\0';
    if (strstr(low, "joint") == NULL && has_one(low, own)) return false;
    bool remarks = strstr(low, "remarks") != NULL;
    return (!remarks && has_one(low, words)) || (remarks && strstr(low, "joint") != NULL) ||
           (remarks && two_speak(low));
}

/* "MS. PSAKI:", "SENIOR ADMINISTRATION OFFICIAL:", as American briefings call who speaks; but no
 * question and no "PRESIDENT:" of elsewhere. */
static bool briefs(const eng_analysis *z, const eng_sentence *labelled) {
    static const char *const ours[] = {"mr",   "mr.", "ms",     "ms.",       "mrs",
                                       "mrs.", "the", "senior", "secretary", NULL};
    for (int i = 0; ours[i] != NULL; i++)
        if (labelled->first < labelled->label && eng_word_is(z, labelled->first, ours[i]))
            return true;
    return false;
}

/* "Q  Thanks, Ann.": a reporter asks at one of those briefings; elsewhere a colon follows. */
static bool asks(const eng_analysis *z, const eng_sentence *labelled) {
    return labelled->label == labelled->first + 1 && eng_word_is(z, labelled->first, "q");
}

/* "my Administration", "the Department of the Treasury", "the American people" */
static bool is_american_word(const eng_analysis *z, uint32_t i) {
    static const char *const departments[] = {"state",    "defense", "treasury", "commerce",
                                              "homeland", "justice", "energy",   NULL};
    const eng_article *a = z->article;
    if (i == 0 || i + 2 >= a->token_count) return false;
    if (eng_word_is(z, i, "administration"))
        return eng_word_is(z, i - 1, "my") || eng_word_is(z, i - 1, "our");
    if (eng_word_is(z, i, "people") && a->tokens[i - 1].mention >= 0)
        return eng_word_is(z, i - 1, "american");
    if (!eng_word_is(z, i, "department") || !(a->tokens[i].shape & ENG_SHAPE_CAPITAL) ||
        !eng_word_is(z, i + 1, "of"))
        return false;
    uint32_t name = i + 2 + eng_word_is(z, i + 2, "the");
    for (int k = 0; name < a->token_count && departments[k] != NULL; k++)
        if (eng_word_is(z, name, departments[k])) return true;
    return false;
}

/* Whether the word is the state's name before a noun: "U.S. embassies". */
static bool is_owned_by(const eng_analysis *z, uint32_t i, uint32_t state) {
    const eng_article *a = z->article;
    int32_t m = a->tokens[i].mention;
    if (m < 0 || a->mentions[m].entity != state || a->mentions[m].person != ENG_NO_ENTITY)
        return false;
    uint32_t next = a->mentions[m].last;
    if (next >= a->token_count) return false;
    const eng_token *t = &a->tokens[next];
    const eng_word *w = t->word != ENG_NO_WORD ? &z->lexicon->words[t->word] : NULL;
    return w != NULL && !(t->shape & ENG_SHAPE_CAPITAL) && !w->closed && (w->can & ENG_CAN_NOUN);
}

/* Whether a text without a source shows that "we" in it are the United States: by its own words, by
 * who speaks in it, or as it says "we" of what is American ("We opened U.S. embassies"). */
static bool is_american(const eng_analysis *z) {
    const eng_article *a = z->article;
    uint32_t states = eng_names_find(z->names, "USA", 3);
    for (uint32_t i = 0; i < a->sentence_count; i++) {
        const eng_sentence *s = &a->sentences[i];
        if (s->label > s->first && (briefs(z, s) || asks(z, s))) return true;
        bool we = false, american = false;
        for (uint32_t k = s->first; k < s->last; k++) {
            if (a->tokens[k].quote != 0) continue;
            american |= a->tokens[k].mention >= 0 && is_owned_by(z, k, states);
            if (!strchr("aApPdDwWoO", a->text[a->tokens[k].start])) continue;
            if (is_american_word(z, k)) return true;
            we |= eng_word_is(z, k, "we") || eng_word_is(z, k, "our");
        }
        if (we && american) return true;
    }
    return false;
}

uint32_t eng_writing_state(const eng_analysis *z) {
    if (!z->title_read) {
        eng_analysis *own = (eng_analysis *)z; /* once for an article */
        own->title_read = true;
        own->speak_together = speak_together(z->article->title);
        own->american = z->article->source[0] == '\0' && is_american(z);
    }
    if (z->speak_together) return ENG_NO_ENTITY;
    return z->american ? eng_names_find(z->names, "USA", 3) : eng_home(z);
}

static void add_state(uint32_t entity, uint32_t first, uint32_t last, const char *via,
                      eng_referents *out) {
    eng_add_referent(
        out,
        (eng_referent){
            .entity = entity, .person = ENG_NO_ENTITY, .first = first, .last = last, .via = via});
}

/* "We, the leaders of Oman and Iran, ...": who say who they are behind the comma. */
static void signatories(const eng_analysis *z, uint32_t sentence, int depth, eng_referents *out) {
    eng_analysis_want(z, sentence);
    size_t end, i = eng_sentence_chunks(z, sentence, &end);
    bool we = i + 2 < end && eng_word_is(z, z->chunks[i].head, "we") &&
              z->chunks[i + 1].kind == ',' && z->chunks[i + 2].kind == 'N';
    uint32_t who = (uint32_t)i + 2;
    if (!we || !(eng_word_is(z, z->chunks[who].first, "the") ||
                 eng_token_of(z, z->chunks[who].head)->mention >= 0))
        return;
    eng_phrase phrase = {who, eng_list_end(z, who)};
    if (phrase.last == who + 1 && who + 2 < end && z->chunks[who + 1].kind == 'o')
        phrase.last = who + 3; /* the ministers of the G7 */
    eng_resolve_described(z, phrase, out, depth + 1);
}

/* "Oman and Iran commit to our common goals. We ...": the states that the subject of a sentence
 * before names and that are "we" or "our" there. */
static void parties_of_ours(const eng_analysis *z, uint32_t sentence, int depth,
                            eng_referents *out) {
    const eng_sentence *s = &z->article->sentences[sentence];
    bool ours = false;
    for (uint32_t i = s->first; i < s->last; i++)
        ours |= z->article->tokens[i].quote == 0 &&
                (eng_word_is(z, i, "our") || eng_word_is(z, i, "hereby"));
    if (!ours) return;
    eng_analysis_want(z, sentence);
    size_t end, i = eng_sentence_clauses(z, sentence, &end);
    if (i == end || !z->clauses[i].own_subject) return;
    eng_referents found = eng_nobody();
    eng_resolve_phrase(z, z->clauses[i].subject, &found, depth + 1);
    for (size_t k = 0; found.count > 1 && k < found.count; k++)
        eng_add_referent(out, found.list[k]);
}

/* Those who speak together in a text of several: "We, the leaders of ...". */
static void joint_writers(const eng_analysis *z, uint32_t token, int depth, eng_referents *out) {
    enum { BACK = 40, HEAD = 5 };
    uint32_t sentence = z->chunks[z->token_chunk[token]].sentence;
    for (uint32_t back = 0; back <= sentence && back <= BACK && out->count == 0; back++)
        signatories(z, sentence - back, depth, out);
    bool several = eng_writing_state(z) == ENG_NO_ENTITY;
    for (uint32_t i = 0; several && i < HEAD && i + BACK < sentence && out->count == 0; i++)
        signatories(z, i, depth, out); /* a long joint text says it once */
    for (uint32_t back = 0; several && back <= sentence && back <= 3 && out->count == 0; back++)
        parties_of_ours(z, sentence - back, depth, out);
    for (size_t i = 0; i < out->count; i++)
        out->list[i].via = "pronoun";
}

static void writer(const eng_analysis *z, uint32_t token, int depth, eng_referents *out) {
    const eng_article *a = z->article;
    const eng_sentence *s = &a->sentences[z->chunks[z->token_chunk[token]].sentence];
    if (s->speaker != ENG_NO_SPEAKER) {
        const eng_sentence *l = &a->sentences[s->speaker];
        for (uint32_t i = l->first; i < l->label; i++)
            if (a->tokens[i].mention >= 0) {
                eng_add_mention(z, a->tokens[i].mention, "pronoun", out);
                return;
            }
        if (!briefs(z, l)) return;
    }
    if (s->speaker == ENG_NO_SPEAKER) joint_writers(z, token, depth, out);
    if (out->count > 0) return;
    uint32_t state = eng_writing_state(z);
    if (state != ENG_NO_ENTITY) add_state(state, token, token + 1, "pronoun", out);
}

/* "a Chadian statement said", "The army issued a statement. "We left," the statement said": whose
 * words are written there. */
static void text_of(const eng_analysis *z, eng_phrase text, int depth, eng_referents *out) {
    const eng_chunk *c = &z->chunks[text.first];
    if (c->kind != 'N' || !(eng_noun_tags(z, c->lemma) & ENG_NOUN_STATEMENT)) return;
    eng_resolve_modifiers(z, text.first, out);
    for (uint32_t back = 0; out->count == 0 && back <= 3 && back <= c->sentence; back++) {
        eng_analysis_want(z, c->sentence - back);
        size_t end, i = eng_sentence_clauses(z, c->sentence - back, &end);
        for (; i < end && (back > 0 || z->clauses[i].verb < text.first); i++)
            for (uint32_t k = 0; k < z->clauses[i].argument_count && out->count == 0; k++) {
                eng_phrase p = z->clauses[i].arguments[k].phrase;
                if (z->chunks[p.first].lemma == c->lemma && (back > 0 || p.last <= text.first))
                    eng_resolve_described(z, z->clauses[i].subject, out, depth + 1);
            }
    }
}

/* Whom he stands for who is said to say it; true where somebody is. */
static bool spoken_by(const eng_analysis *z, const eng_status *status, uint32_t chunk, int depth,
                      eng_referents *out) {
    for (uint32_t i = 0; i < status->speaker_count; i++) {
        eng_phrase who = status->speakers[i];
        if (who.first <= chunk && chunk < who.last) continue;
        eng_referents found = eng_nobody();
        eng_resolve_described(z, who, &found, depth + 1);
        if (found.count == 0) text_of(z, who, depth, &found);
        for (size_t k = 0; k < found.count; k++) {
            found.list[k].via = "pronoun";
            eng_add_referent(out, found.list[k]);
        }
        return true;
    }
    return false;
}

/* "Together, we", "And together we" at the head of a sentence, "we stood together". */
static bool says_together(const eng_analysis *z, uint32_t token) {
    enum { VERB_MAX = 4 };
    const eng_sentence *s = &z->article->sentences[z->chunks[z->token_chunk[token]].sentence];
    uint32_t at = token;
    if (!eng_word_is(z, token, "we")) return false;
    int32_t clause = eng_clause_of(z, z->token_chunk[token]);
    for (uint32_t i = token + 2; clause >= 0 && i < s->last && i <= token + VERB_MAX; i++)
        if (eng_word_is(z, i, "together"))
            return z->token_chunk[i - 1] == z->clauses[clause].verb &&
                   !eng_word_is(z, i + 1, "with");
    if (at <= s->body) return false;
    at--;
    if (eng_token_of(z, at)->cls == ',' && at > s->body) at--;
    bool joined = at > s->body && strchr("ck", eng_token_of(z, at - 1)->cls) != NULL;
    return eng_word_is(z, at, "together") && at - joined <= s->body;
}

/* "our lasting friendship with Oman", "our nation's ties with Oman", "the ties between Chad and
 * Oman" as Chad says it: the state that one has a bond with; at a chunk of the kind. */
static void add_friend(const eng_analysis *z, uint32_t chunk, uint32_t self, int depth,
                       eng_referents *out) {
    static const char *const bonds[] = {"relationship", "partnership", "alliance",
                                        "friendship",   "tie",         "cooperation",
                                        "bond",         "relation",    NULL};
    const eng_chunk *c = &z->chunks[chunk];
    if (chunk + 2 >= z->chunk_count || c->kind != 'N' || !eng_lemma_among(z, c->lemma, bonds) ||
        c[2].kind != 'N' || c[2].sentence != c->sentence)
        return;
    if (eng_word_is(z, c[1].first, "between")) {
        eng_referents both = eng_nobody();
        eng_resolve_phrase(z, (eng_phrase){chunk + 2, eng_list_end(z, chunk + 2)}, &both,
                           depth + 1);
        for (size_t i = 0; i < both.count && both.count > 1 && eng_is_among(&both, self); i++)
            if (both.list[i].entity != self) eng_add_referent(out, both.list[i]);
        return;
    }
    int32_t clause = eng_clause_of(z, chunk); /* "standards to guide our relationship with Oman" */
    bool aim = clause >= 0 && z->clauses[clause].kind == ENG_CLAUSE_INFINITIVE;
    if (aim || !eng_word_is(z, c[1].first, "with")) return;
    uint32_t own = chunk > 0 && c[-1].kind == 'O' ? c[-1].first : c->first;
    int32_t m = eng_token_of(z, c[2].head)->mention;
    if (eng_word_is(z, own, "our") && m >= 0 &&
        eng_names_entity(z->names, z->article->mentions[m].entity)->kind == ENG_KIND_STATE)
        eng_resolve_phrase(z, (eng_phrase){chunk + 2, chunk + 3}, out, depth + 1);
}

/* The other of the two members of an alliance of two; or the alliance. */
static void other_member(const eng_analysis *z, uint32_t self, eng_referent *alliance) {
    uint32_t other = ENG_NO_ENTITY, others = 0;
    const uint32_t *m = eng_names_members(z->names, eng_names_entity(z->names, alliance->entity));
    for (; *m != ENG_NO_ENTITY; m++) {
        others += *m != self && *m != other;
        if (*m != self) other = *m;
    }
    if (others == 1) alliance->entity = other;
}

/* "NATO has grown. Together, we", "our friendship with Oman is strong. Together, we": with whom
 * the speaker does it, an alliance of his that a sentence before tells of or a friend; he alone
 * where none is named. */
static void partners(const eng_analysis *z, uint32_t token, int depth, eng_referents *out) {
    enum { BACK = 5 };
    uint32_t sentence = z->chunks[z->token_chunk[token]].sentence;
    if (out->count != 1 || depth >= ENG_RESOLVE_DEPTH_MAX || !says_together(z, token)) return;
    const uint32_t self = out->list[0].entity;
    eng_referents with = eng_nobody();
    for (uint32_t back = 1; back <= BACK && back <= sentence && with.count == 0; back++) {
        eng_analysis_want(z, sentence - back);
        size_t end, i = eng_sentence_clauses(z, sentence - back, &end);
        eng_referents subject = eng_nobody();
        if (i < end && z->clauses[i].kind == ENG_CLAUSE_MAIN && z->clauses[i].own_subject)
            eng_resolve_phrase(z, z->clauses[i].subject, &subject, depth + 1);
        const eng_entity *pact =
            subject.count == 1 ? eng_names_entity(z->names, subject.list[0].entity) : NULL;
        if (pact != NULL && pact->kind == ENG_KIND_ALLIANCE &&
            eng_names_is_member(z->names, pact, self, z->article->date))
            with = subject;
        if (with.count > 0) other_member(z, self, &with.list[0]);
        i = eng_sentence_chunks(z, sentence - back, &end);
        for (; i < end && with.count == 0; i++)
            add_friend(z, (uint32_t)i, self, depth, &with);
    }
    for (size_t i = 0; i < with.count; i++) {
        with.list[i].via = "pronoun";
        eng_add_referent(out, with.list[i]);
    }
}

void eng_refer_speaker(const eng_analysis *z, uint32_t token, eng_referents *out, int depth) {
    uint32_t chunk = z->token_chunk[token];
    uint32_t sentence = z->chunks[chunk].sentence;
    if (sentence > 0) eng_analysis_want(z, sentence - 1);
    eng_status status = {.speaker_count = 0};
    int32_t clause = eng_clause_of(z, chunk);
    if (clause >= 0)
        eng_add_speakers(z, clause, false, &status);
    else
        eng_add_speakers_of_phrase(z, chunk, &status);
    if (!spoken_by(z, &status, chunk, depth, out) && eng_token_of(z, token)->quote == 0)
        writer(z, token, depth, out);
    partners(z, token, depth, out);
}

static bool same_words(const eng_analysis *z, uint32_t a, uint32_t b, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        const eng_token *s = eng_token_of(z, a + i), *t = eng_token_of(z, b + i);
        char one[ENG_FOLD_MAX], two[ENG_FOLD_MAX];
        size_t k = eng_fold(z->article->text + s->start, s->end - s->start, one, sizeof one);
        size_t m = eng_fold(z->article->text + t->start, t->end - t->start, two, sizeof two);
        if (k != m || memcmp(one, two, k) != 0) return false;
    }
    return true;
}

/* Whether a chunk names someone by the office: "Kenyan President Ruto", "the President of Kenya".
 */
static bool in_office(const eng_analysis *z, const eng_chunk *k, uint32_t office, uint32_t n) {
    for (uint32_t i = k->first; i + n <= k->last; i++)
        if (same_words(z, i, office, n)) return true;
    return false;
}

/* Whether the chunk is "the administration", "a senior administration official". */
static bool of_administration(const eng_analysis *z, const eng_chunk *c) {
    static const char *const who[] = {"official", "officials", "aide", "aides", "source", NULL};
    if (eng_word_is(z, c->head, "administration")) return true;
    for (int i = 0; c->head > c->first && who[i] != NULL; i++)
        if (eng_word_is(z, c->head, who[i]) && eng_word_is(z, c->head - 1, "administration"))
            return true;
    return false;
}

/* A president's administration is so called in the United States; elsewhere it is the one whose
 * president was named. */
static void administration(const eng_analysis *z, const eng_chunk *c, eng_referents *out) {
    enum { BACK = 5 };
    const eng_article *a = z->article;
    uint32_t states = eng_names_find(z->names, "USA", 3);
    bool spoken_of = eng_token_of(z, c->first)->cls == 'p'; /* "My Administration" */
    for (size_t i = a->mention_count; i-- > 0;) {
        const eng_mention *m = &a->mentions[i];
        spoken_of |= m->entity == states;
        if (m->first >= c->first || m->person == ENG_NO_ENTITY) continue;
        if (c->sentence > BACK && m->first < a->sentences[c->sentence - BACK].first) continue;
        const eng_term *t =
            eng_names_term(z->names, eng_names_entity(z->names, m->person), a->date);
        if (t == NULL || strcmp(eng_names_text(z->names, t->office), "president") != 0) continue;
        add_state(m->entity, c->first, c->last, "office", out);
        return;
    }
    if (spoken_of && states != ENG_NO_ENTITY) add_state(states, c->first, c->last, "office", out);
}

/* "the embassy", "the army": such as several states have, so that it is the one named before. */
static bool is_staff(const eng_analysis *z, const eng_chunk *c) {
    static const char *const words[] = {"embassy",  "consulate", "ambassador", "envoy",
                                        "legation", "army",      "navy",       "military",
                                        "ministry", "mission",   "delegation", "parliament",
                                        "junta",    "cabinet",   "presidency", NULL};
    return eng_lemma_among(z, c->lemma, words);
}

/* "the envoy" after "the French ambassador" */
static bool is_diplomat(const eng_analysis *z, uint32_t lemma) {
    static const char *const words[] = {"ambassador", "envoy",  "emissary",
                                        "diplomat",   "consul", NULL};
    return eng_lemma_among(z, lemma, words);
}

/* "The Secretary-General": that of the one body named before, and the United Nations' own where
 * none was. */
static void secretary_general(const eng_analysis *z, const eng_chunk *c, eng_referents *out) {
    uint32_t whose = eng_names_find(z->names, "UN", 2);
    bool capital = eng_token_of(z, c->head)->shape & ENG_SHAPE_CAPITAL, named = false;
    bool general = c->head > c->first && eng_word_is(z, c->head, "general") &&
                   eng_word_is(z, c->first + 1, "secretary");
    if (whose == ENG_NO_ENTITY || !capital || !general) return;
    for (size_t i = 0; i < z->article->mention_count; i++) {
        const eng_mention *m = &z->article->mentions[i];
        const eng_entity *e = eng_names_entity(z->names, m->entity);
        bool body = e->kind == ENG_KIND_ALLIANCE || e->kind == ENG_KIND_ORGANISATION;
        bool its = strncmp(eng_names_text(z->names, e->id), "UN", 2) == 0; /* UNSC, UNHCR */
        if (m->first >= c->first || !body || its || m->entity == whose) continue;
        if (named) return;
        whose = m->entity;
        named = true;
    }
    add_state(whose, c->first, c->last, "office", out);
}

bool eng_shares_the(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    return chunk >= 2 && c[-1].kind == 'c' && c[-2].kind == 'N' && c[-2].sentence == c->sentence &&
           eng_word_is(z, c[-2].first, "the") && (eng_noun_tags(z, c[-2].lemma) & ENG_NOUN_TITLE) &&
           (eng_token_of(z, c->first)->shape & ENG_SHAPE_CAPITAL);
}

bool eng_refer_office(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    static const char *const spokes[] = {"spokesman", "spokeswoman", "spokesperson", NULL};
    static const char *const own[] = {"administration", "president",      "secretary",
                                      "vice-president", "undersecretary", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    const char *lemma = eng_lexicon_lemma_text(z->lexicon, c->lemma);
    bool title =
        (eng_noun_tags(z, c->lemma) & ENG_NOUN_TITLE) || eng_lemma_among(z, c->lemma, spokes);
    bool the = eng_word_is(z, c->first, "the") || eng_word_is(z, c->first, "this");
    bool shared = !the && eng_shares_the(z, chunk);
    uint32_t from = c->first + !shared, n = c->head + 1 - from;
    if (of_administration(z, c) && eng_writing_state(z) == ENG_NO_ENTITY) {
        administration(z, c, out);
        return out->count > 0;
    }
    uint32_t writer = eng_writing_state(z);
    for (uint32_t i = c->first; i < c->head && strcmp(lemma, own[0]) == 0; i++) {
        int32_t m = eng_token_of(z, i)->mention; /* the Biden-Harris Administration */
        if (m < 0 || writer == ENG_NO_ENTITY || z->article->mentions[m].entity != writer) continue;
        add_state(writer, c->first, c->last, "office", out);
        return true;
    }
    if (!(the || shared) || n == 0 || n > 3 || eng_token_of(z, c->head)->cls != 'n') return false;
    for (uint32_t i = c->first; i <= c->head; i++) {
        bool staff = i == c->head && is_staff(z, c); /* the embassy */
        if ((eng_senses(z, eng_token_of(z, i)->lemma) & ENG_SENSE_LOCAL) && !staff) return false;
    }
    /* in its own text a state's president is called so whoever else was named */
    bool capital = eng_token_of(z, c->head)->shape & ENG_SHAPE_CAPITAL;
    bool ours = false;
    for (int i = 0; own[i] != NULL; i++)
        ours |= (capital || i == 0 || (i == 1 && n == 1)) && strcmp(lemma, own[i]) == 0;
    uint32_t state = ours ? writer : ENG_NO_ENTITY;
    if (state != ENG_NO_ENTITY) {
        add_state(state, c->first, c->last, "office", out);
        return true;
    }
    eng_referents found = eng_nobody();
    int inner = eng_last_depth(depth);
    bool open = (title || is_staff(z, c)) && depth < ENG_RESOLVE_DEPTH_MAX;
    for (uint32_t back = 0; open && back <= 2 && back <= c->sentence; back++) {
        eng_analysis_want(z, c->sentence - back);
        size_t end, first = eng_sentence_chunks(z, c->sentence - back, &end);
        for (uint32_t i = back == 0 ? chunk : (uint32_t)end; i-- > first;) {
            const eng_chunk *k = &z->chunks[i];
            bool diplomat = is_diplomat(z, c->lemma) && is_diplomat(z, k->lemma);
            bool same = title ? in_office(z, k, from, n) : k->lemma == c->lemma;
            if (k->kind != 'N' || !(diplomat || same)) continue;
            eng_referents one = eng_nobody();
            if (k->first + 1 + n != k->last || !eng_word_is(z, k->first, "the"))
                eng_resolve_chunk(z, i, &one, inner);
            for (size_t r = 0; r < one.count; r++)
                eng_add_referent(&found, one.list[r]);
        }
    }
    if (found.count == 1) add_state(found.list[0].entity, c->first, c->last, "office", out);
    if (found.count == 0) secretary_general(z, c, out);
    if (out->count > 0) return true;
    return title ? found.count > 0 : found.count == 1;
}
