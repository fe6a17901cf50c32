#include "grammar/attributions.h"

#include <string.h>

#include "grammar/resolve_internal.h"
#include "grammar/status_internal.h"

/* "familiar with", "close to": what parts a source from what it knows. */
static bool is_link(const eng_analysis *z, uint32_t chunk) {
    static const char *const words[] = {"familiar", "close", NULL};
    return z->chunks[chunk].kind == 'a' && eng_lemma_among(z, z->chunks[chunk].lemma, words);
}

/* "briefed on", "obtained by": what a source or a paper is further called by. */
static bool is_detail(const eng_analysis *z, uint32_t chunk) {
    static const char *const words[] = {"brief",   "involve", "base",    "obtain", "review", "see",
                                        "publish", "release", "station", "issue",  "post",   NULL};
    return strchr("YP", z->chunks[chunk].kind) && eng_lemma_among(z, z->chunks[chunk].lemma, words);
}

/* "ambassador", "envoy": sent to somebody. */
static bool is_office(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    return c->kind == 'N' && c->lemma &&
           (z->lexicon->lemmas[c->lemma].noun_tags & (ENG_NOUN_TITLE | ENG_NOUN_PERSON));
}

/* "report", "survey": written by somebody. */
static bool is_text(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    return c->kind == 'N' && c->lemma &&
           ((z->lexicon->lemmas[c->lemma].noun_tags & ENG_NOUN_STATEMENT) ||
            (eng_senses(z, c->lemma) & ENG_SENSE_TEXT));
}

eng_words eng_source_words(const eng_analysis *z, eng_phrase who) {
    const eng_token *t = z->article->tokens;
    uint32_t last = who.last; /* "a source in Cairo": what hangs on the noun belongs to it */
    uint32_t sentence = z->chunks[who.first].sentence;
    while (last + 1 < z->chunk_count) { /* a source close to the king */
        bool called = is_link(z, last) || is_detail(z, last);
        uint32_t link = last + called;
        bool envoy = last == who.last && is_office(z, last - 1); /* the ambassador to Oman */
        bool text = last == who.last && is_text(z, last - 1);    /* a survey by the UN */
        const char *links = called ? "oftb" : envoy ? "oft" : text ? "ofb" : "of";
        bool part =
            link + 1 < z->chunk_count &&
            (z->chunks[link + 1].kind == 'N' || (called && z->chunks[link + 1].kind == 'T')) &&
            z->chunks[link + 1].sentence == sentence && strchr(links, z->chunks[link].kind);
        if (!part) break;
        last = link + 2;
    }
    uint32_t first = z->chunks[who.first].first;
    /* "this week the minister" */
    while (strchr("<>T", t[first].cls) && first + 1 < z->chunks[last - 1].last)
        first++;
    uint32_t stop = z->chunks[last - 1].last;
    if (t[stop - 1].cls == 's' && stop - 1 > first) stop--; /* Oman's claim */
    return (eng_words){first, stop};
}

static eng_words chunk_words(const eng_analysis *z, uint32_t first, uint32_t last) {
    return (eng_words){z->chunks[first].first, z->chunks[last - 1].last};
}

static bool holds(eng_phrase p, uint32_t chunk) {
    return p.first <= chunk && chunk < p.last;
}

static bool does(const eng_analysis *z, const eng_clause *c, eng_phrase who) {
    if (c->own_subject && holds(c->subject, who.first)) return true;
    for (uint32_t k = 0; k < c->argument_count; k++)
        if (eng_lemma_is(z, c->arguments[k].preposition, "by") &&
            holds(c->arguments[k].phrase, who.first))
            return true;
    return false;
}

/* What shows that `who` says what the clause (-1: none) tells: the verb he is the subject or agent
 * of ("said", "is sure", "voiced fear that"), the nearest above the clause first; "according to"
 * before him, the noun behind his 's. */
static eng_words cue_of(const eng_analysis *z, eng_phrase who, int32_t clause) {
    uint32_t sentence = z->chunks[who.first].sentence;
    size_t end, start = eng_sentence_chunks(z, sentence, &end);
    if (who.first >= start + 2) { /* according to, a claim by, reported by */
        uint8_t before = z->chunks[who.first - 2].kind, link = z->chunks[who.first - 1].kind;
        if (link == 't' || (strchr("bo", link) && strchr("NPY", before)))
            return chunk_words(z, who.first - 2, who.first);
    }
    if (z->chunks[who.first].kind == 'O' && who.last < end && z->chunks[who.last].kind == 'N')
        return chunk_words(z, who.last, who.last + 1);
    for (int32_t up = clause < 0 ? -1 : z->clauses[clause].parent; up >= 0;
         up = z->clauses[up].parent) {
        const eng_clause *c = &z->clauses[up];
        bool his = holds(c->subject, who.first) || does(z, c, who);
        if (his && eng_reports(z, c)) return chunk_words(z, c->verb, c->verb + 1);
    }
    uint32_t other = UINT32_MAX;
    size_t stop, i = eng_sentence_clauses(z, sentence, &stop);
    for (; i < stop; i++) {
        const eng_clause *c = &z->clauses[i];
        if (!does(z, c, who)) continue;
        if (eng_reports(z, c)) return chunk_words(z, c->verb, c->verb + 1);
        if (other == UINT32_MAX) other = c->verb;
    }
    if (other == UINT32_MAX) return (eng_words){0, 0};
    bool more = other + 2 < end && strchr("aN", z->chunks[other + 1].kind) &&
                z->chunks[other + 2].kind == 'h';
    return chunk_words(z, other, other + 1 + more);
}

static bool hangs_on(const eng_analysis *z, int32_t clause, int32_t above) {
    while (clause >= 0 && clause != above)
        clause = z->clauses[clause].parent;
    return clause == above;
}

/* The chunk after the clause's last, where a clause that does not hang on it ("said it left but
 * added ...") comes before that. */
static uint32_t clause_end(const eng_analysis *z, int32_t clause) {
    uint32_t last = z->clauses[clause].last;
    size_t end;
    eng_sentence_clauses(z, z->clauses[clause].sentence, &end);
    for (size_t i = (size_t)clause + 1; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        if (c->kind != ENG_CLAUSE_COORDINATED || hangs_on(z, (int32_t)i, clause)) continue;
        if (c->verb < last) last = c->verb;
        while (last > z->clauses[clause].verb + 1 && strchr(",ckr", z->chunks[last - 1].kind))
            last--;
    }
    return last;
}

/* Past what stands behind the clause's last chunk and has no noun: "talks would go on". */
static uint32_t past_particle(const eng_analysis *z, uint32_t sentence, uint32_t last) {
    size_t end;
    eng_sentence_chunks(z, sentence, &end);
    bool loose = last < end && strchr("lfta", z->chunks[last].kind);
    bool closed = last + 1 >= end || strchr(".,;:-ck", z->chunks[last + 1].kind);
    return loose && closed ? last + 1 : last;
}

/* The words of a clause: from its subject or verb on, the word that opens it left out, to the end
 * of what hangs on it. "expects Oman to leave", "accused Oman of lying": the object that does it is
 * among them. */
static eng_words clause_words(const eng_analysis *z, size_t clause) {
    const eng_clause *c = &z->clauses[clause];
    bool infinite = c->kind == ENG_CLAUSE_INFINITIVE || c->kind == ENG_CLAUSE_ING;
    bool object = infinite && c->parent >= 0 && c->subject.first > z->clauses[c->parent].verb;
    bool subject = (c->own_subject || object) && c->subject.first < c->verb;
    uint32_t last = past_particle(z, c->sentence, clause_end(z, (int32_t)clause));
    return chunk_words(z, subject ? c->subject.first : c->verb, last);
}

/* Words in quotation marks belong together with their marks. */
static eng_words whole_quote(const eng_analysis *z, uint32_t sentence, eng_words w) {
    const eng_sentence *s = &z->article->sentences[sentence];
    const eng_token *t = z->article->tokens;
    if (t[w.first].quote)
        while (w.first > s->first && t[w.first - 1].quote)
            w.first--;
    if (t[w.last - 1].quote)
        while (w.last < s->last && t[w.last].quote)
            w.last++;
    return w;
}

static void add_words(eng_words *all, eng_words more) {
    if (all->first == all->last || more.first < all->first) all->first = more.first;
    if (more.last > all->last) all->last = more.last;
}

typedef struct finder {
    const eng_analysis *z;
    uint32_t sentence;
    eng_attribution *list;
    size_t count, room;
} finder;

/* Adds that the phrase's people say the words, which the clause tells or no clause (-1). */
static void add_said(finder *f, const eng_status *status, int32_t clause, eng_words said) {
    for (uint32_t k = 0; k < status->speaker_count; k++) {
        eng_phrase who = status->speakers[k];
        /* "was quoted as saying it left": what he says is told in a clause of its own */
        if (clause >= 0 && eng_reports(f->z, &f->z->clauses[clause]) &&
            holds(f->z->clauses[clause].subject, who.first))
            continue;
        eng_words cue = cue_of(f->z, who, clause);
        size_t i = 0;
        while (i < f->count &&
               (f->list[i].who.first != who.first || f->list[i].cue.first != cue.first))
            i++;
        if (i == f->room) return;
        eng_attribution *a = &f->list[i];
        if (i == f->count) {
            f->count++;
            *a = (eng_attribution){.sentence = f->sentence,
                                   .who = who,
                                   .source = eng_source_words(f->z, who),
                                   .cue = cue};
        }
        add_words(&a->content[0], whole_quote(f->z, f->sentence, said));
    }
}

/* "called the raid "a crime"": who uses the quoted words of the chunk, or none. */
static eng_phrase user_of(const eng_analysis *z, uint32_t chunk) {
    static const char *const uses[] = {"call",     "describe", "label",   "brand",  "dismiss",
                                       "denounce", "condemn",  "hail",    "praise", "term",
                                       "speak",    "vow",      "promise", "urge",   "express",
                                       "pledge",   "demand",   "insist",  NULL};
    int32_t clause = eng_clause_of(z, chunk);
    if (clause < 0) return (eng_phrase){0, 0};
    const eng_clause *c = &z->clauses[clause];
    bool used = eng_reports(z, c) || eng_lemma_among(z, z->chunks[c->verb].lemma, uses);
    bool active = !(z->chunks[c->verb].verb & (ENG_VG_PASSIVE | ENG_VG_NEGATED));
    return used && active && c->verb < chunk ? c->subject : (eng_phrase){0, 0};
}

/* Quoted words of which no clause is made: "A shame," he said. */
static void add_quotes(finder *f) {
    const eng_analysis *z = f->z;
    size_t end, i = eng_sentence_chunks(z, f->sentence, &end);
    for (; i < end; i++) {
        uint32_t at = z->chunks[i].head;
        if (z->article->tokens[at].quote == 0) continue;
        bool said = false;
        for (size_t k = 0; k < f->count; k++)
            said |= f->list[k].content[0].first <= at && at < f->list[k].content[0].last;
        if (said) continue;
        eng_status status = {0};
        eng_add_speakers_of_phrase(z, (uint32_t)i, &status);
        eng_phrase user = user_of(z, (uint32_t)i);
        if (status.speaker_count == 0 && user.last > user.first)
            status.speakers[status.speaker_count++] = user;
        add_said(f, &status, -1, (eng_words){at, at + 1});
    }
}

static bool is_mark(const eng_token *t) {
    return strchr(",;:.-()", t->cls) != NULL;
}

/* Takes source and cue out of the content: what is left on both sides of them, or on one. */
static void part(const eng_analysis *z, eng_attribution *a) {
    const eng_token *t = z->article->tokens;
    eng_words aside = a->source, *one = &a->content[0], *two = &a->content[1];
    if (a->cue.last > a->cue.first) add_words(&aside, a->cue);
    if (aside.first >= one->last || aside.last <= one->first) aside = (eng_words){0, 0};
    if (aside.last > 0) {
        *two = (eng_words){aside.last, one->last > aside.last ? one->last : aside.last};
        one->last = aside.first > one->first ? aside.first : one->first;
    }
    for (int k = 0; k < 2; k++) {
        eng_words *w = &a->content[k];
        while (w->first < w->last && is_mark(&t[w->first]) && !t[w->first].quote)
            w->first++;
        while (w->first < w->last && is_mark(&t[w->last - 1]) && !t[w->last - 1].quote)
            w->last--;
    }
    if (one->first >= one->last) {
        *one = *two;
        *two = (eng_words){0, 0};
    }
    if (two->first >= two->last) *two = (eng_words){0, 0};
    /* "..., says Anna Smith, an economist, "is weaker."" */
    bool quoted = one->last > one->first && t[one->last - 1].quote && two->last > two->first &&
                  t[two->last - 1].quote;
    while (quoted && !t[two->first].quote)
        two->first++;
    a->direct = one->last > one->first && t[one->first].quote != 0;
}

size_t eng_find_attributions(const eng_analysis *z, uint32_t sentence, eng_attribution *list,
                             size_t room) {
    finder f = {.z = z, .sentence = sentence, .list = list, .room = room};
    eng_analysis_want(z, sentence);
    size_t end, i = eng_sentence_clauses(z, sentence, &end);
    for (; i < end; i++) {
        eng_status status = {0};
        eng_add_speakers(z, (int32_t)i, true, &status);
        add_said(&f, &status, (int32_t)i, clause_words(z, i));
    }
    add_quotes(&f);
    size_t kept = 0;
    for (size_t k = 0; k < f.count; k++) {
        part(z, &list[k]);
        if (list[k].content[0].last > list[k].content[0].first) list[kept++] = list[k];
    }
    return kept;
}
