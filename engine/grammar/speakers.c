#include <string.h>

#include "grammar/clauses_internal.h"
#include "grammar/resolve_internal.h"
#include "grammar/status_internal.h"
#include "grammar/word_id.h"

/* Who says so: the clauses of saying above an act, those set off by a comma before or after it,
 * "according to X", labels of headlines, who is quoted in the sentences beside it, who accuses of
 * it or demands it. */

static bool same(eng_phrase a, eng_phrase b) {
    return a.first == b.first && a.last == b.last;
}

/* "I think that ...", "Can you confirm that ...?": who speaks is told elsewhere, who is asked says
 * nothing; nor does nobody. */
static bool is_partner(const eng_analysis *z, eng_phrase p) {
    static const char *const words[] = {"you", "i", "we", "nobody", "none", "nothing", NULL};
    uint32_t who = z->article->tokens[z->chunks[p.first].head].lemma;
    return p.last == p.first + 1 && eng_lemma_among(z, who, words);
}

static void add_speaker(eng_status *status, eng_phrase p) {
    for (uint32_t i = 0; i < status->speaker_count; i++)
        if (same(status->speakers[i], p)) return;
    if (p.last > p.first && status->speaker_count < 4)
        status->speakers[status->speaker_count++] = p;
}

/* Adds one who is nearer to what is told than `teller`, who cites him. */
static void add_source(eng_status *status, eng_phrase p, eng_phrase teller) {
    uint32_t count = status->speaker_count, at = 0;
    while (at < count && !same(status->speakers[at], teller))
        at++;
    add_speaker(status, p);
    if (status->speaker_count == count) return;
    for (uint32_t i = count; i > at; i--)
        status->speakers[i] = status->speakers[i - 1];
    status->speakers[at] = p;
}

static bool verb_is(const eng_analysis *z, const eng_clause *c, const char *const *words) {
    return eng_lemma_among(z, z->chunks[c->verb].lemma, words);
}

static bool marker_is(const eng_analysis *z, const eng_clause *c, const char *const *words) {
    return eng_lemma_among(z, c->marker, words);
}

/* Whether a clause hangs on this one that tells what is said, or what is agreed to be done; not "an
 * official who asked not to be named said". */
static bool has_content(const eng_analysis *z, int32_t clause) {
    size_t end;
    eng_sentence_clauses(z, z->clauses[clause].sentence, &end);
    for (size_t i = (size_t)clause + 1; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        bool told = c->kind == ENG_CLAUSE_COMPLEMENT || c->kind == ENG_CLAUSE_INFINITIVE;
        if (told && c->parent == clause && c->verb > z->clauses[clause].verb) return true;
    }
    return false;
}

static bool quoted(const eng_analysis *z, uint32_t chunk) {
    return z->article->tokens[z->chunks[chunk].head].quote != 0;
}

/* ", a fact Oman has confirmed", ", a claim Oman made": a noun with its relative clause. */
static bool bare_relative(const eng_analysis *z, const eng_chunk *c) {
    if (c->head <= c->first + 1 || eng_token_of(z, c->head)->mention < 0) return false;
    const eng_token *before = eng_token_of(z, c->head - 1);
    return eng_token_of(z, c->first)->cls == 'd' && before->cls == 'n' &&
           !(eng_noun_tags(z, before->lemma) & (ENG_NOUN_TITLE | ENG_NOUN_PERSON | ENG_NOUN_GROUP));
}

/* A clause of saying with nothing said in it: its words are elsewhere. */
static bool says_elsewhere(const eng_analysis *z, int32_t clause) {
    static const char *const tell[] = {"tell", "inform", "assure", NULL};
    const eng_clause *r = &z->clauses[clause];
    if (!eng_reports(z, r) || r->parent >= 0 || has_content(z, clause)) return false;
    if (z->chunks[r->verb].verb & (ENG_VG_PASSIVE | ENG_VG_NEGATED)) return false;
    /* "a charge that Oman denied": what is denied is somebody else's words */
    if (eng_says(z, z->chunks[r->verb].lemma) & (ENG_SAYS_NEGATION | ENG_SAYS_REFUSAL))
        return false;
    if (bare_relative(z, &z->chunks[r->subject.first])) return false;
    return r->subject.last > r->subject.first && (!eng_has_object(r) || verb_is(z, r, tell));
}

static bool parted(const eng_analysis *z, uint32_t from, uint32_t to) {
    for (uint32_t i = from; i < to; i++)
        if (z->chunks[i].kind == ';') return true;
    return false;
}

/* "citing officials", "citing a report", but not "citing security reasons". */
static bool can_tell(const eng_analysis *z, const eng_chunk *c) {
    const eng_token *head = eng_token_of(z, c->head);
    if (head->mention >= 0 || head->cls == 'N' || head->cls == 'i' || head->cls == 'q') return true;
    unsigned tells = ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_TITLE | ENG_NOUN_STATEMENT;
    unsigned senses = ENG_SENSE_TEXT | ENG_SENSE_FIRM | ENG_SENSE_SPOKES | ENG_SENSE_BODY;
    return (eng_noun_tags(z, c->lemma) & tells) || (eng_senses(z, c->lemma) & senses);
}

/* "There is reporting that", "diplomacy means that": it is nobody's word. */
static bool is_somebody(const eng_analysis *z, eng_phrase p) {
    if (p.first >= p.last || eng_word_is(z, z->chunks[p.first].head, "there")) return false;
    for (uint32_t i = p.first; i < p.last; i++)
        if (z->chunks[i].kind == 'N' && can_tell(z, &z->chunks[i])) return true;
    return false;
}

/* "Citing X, ...": who is cited; "X was quoted as saying": X. */
static void cited(const eng_analysis *z, const eng_clause *r, eng_status *status) {
    if (z->chunks[r->verb].verb & ENG_VG_PASSIVE) {
        add_speaker(status, r->subject);
        add_speaker(status, eng_by_agent(z, r));
        return;
    }
    for (uint32_t k = 0; k < r->argument_count; k++) {
        if (r->arguments[k].preposition != 0) continue;
        eng_phrase p = r->arguments[k].phrase;
        uint32_t lemma = z->chunks[p.last - 1].lemma;
        bool words = lemma && (z->lexicon->lemmas[lemma].noun_tags & ENG_NOUN_STATEMENT);
        bool by = p.last + 1 < r->last && z->chunks[p.last].kind == 'b';
        /* "cited comments by an official" */
        if (words && by) p = (eng_phrase){p.last + 1, p.last + 2};
        bool told = can_tell(z, &z->chunks[p.last - 1]);
        for (uint32_t i = p.first; i + 1 < p.last && told; i++) /* "citing fears of officials" */
            told = z->chunks[i].kind != 'N' || can_tell(z, &z->chunks[i]);
        if (told) add_source(status, p, r->subject);
    }
    if (r->kind == ENG_CLAUSE_MAIN) add_speaker(status, r->subject); /* X quoted Y as saying */
}

/* "If Iran attacks, Oman will respond", "without a truce, peace would not hold", "asked whether
 * Iran left, he said no": what stands before clause r is when, on what terms or after what, nothing
 * that is said. */
static bool only_opens(const eng_analysis *z, const eng_clause *r) {
    size_t end, i = eng_sentence_chunks(z, r->sentence, &end);
    while (i < end && strchr("ck", z->chunks[i].kind))
        i++;
    bool opens = i < end && (strchr("tobfSJ", z->chunks[i].kind) ||
                             strchr("yug", z->article->tokens[z->chunks[i].first].cls));
    for (const eng_clause *c = r; opens && c-- > z->clauses && c->sentence == r->sentence;)
        opens = c->kind != ENG_CLAUSE_MAIN;
    return opens;
}

/* "..., a source in Cairo said Thursday": a clause of saying with nothing said in it, set off by a
 * comma, speaks all that stands before it in the sentence; "Citing X, ..." all that follows. The
 * act stands at chunk `at`, in `clause` or in none (-1). */
static void reporting_parenthesis(const eng_analysis *z, uint32_t at, int32_t clause,
                                  eng_status *status) {
    static const char *const cite[] = {"cite", "quote", NULL};
    size_t end, i = eng_sentence_clauses(z, z->chunks[at].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *r = &z->clauses[i];
        static const char *const put[] = {"put", NULL};
        bool puts = verb_is(z, r, put) && eng_has_object(r); /* as Macron put it */
        if ((int32_t)i == clause || !(puts || eng_reports(z, r))) continue;
        /* "Quoting the appeal, he said": the words are what follows */
        bool own = clause >= 0 && (z->clauses[clause].parent == (int32_t)i ||
                                   (z->clauses[clause].kind == ENG_CLAUSE_ING &&
                                    same(z->clauses[clause].subject, r->subject)));
        if (verb_is(z, r, cite)) {
            cited(z, r, status);
            continue;
        }
        static const char *const as[] = {"as", NULL};
        bool loose = r->kind == ENG_CLAUSE_SUBORDINATE && marker_is(z, r, as) && r->own_subject;
        /* "As Macron said, Egypt left", "as he put it" */
        static const char *const says[] = {"say",    "tell",    "warn",  "argue",   "claim",
                                           "report", "note",    "write", "explain", "observe",
                                           "allege", "suggest", "state", NULL};
        bool said = verb_is(z, r, says) && says_elsewhere(z, (int32_t)i);
        if (loose && !own && (puts || said) && !is_partner(z, r->subject) &&
            can_tell(z, &z->chunks[r->subject.first])) {
            add_speaker(status, r->subject);
            continue;
        }
        if (own || puts || !says_elsewhere(z, (int32_t)i)) continue;
        uint8_t before = r->subject.first > 0 ? z->chunks[r->subject.first - 1].kind : 0;
        bool after = r->subject.first > at;
        /* "the rockets, Israel said, were fired", "..., said the minister" */
        bool inside = clause >= 0 && r->subject.first > z->clauses[clause].subject.first &&
                      r->last < z->clauses[clause].verb;
        bool inverted = after && r->subject.first == r->verb + 1 && before == 'R';
        bool aside = (((after && !only_opens(z, r)) || inside) && before == ',') || inverted;
        /* "Oman will respond"; but: I must say */
        if (z->chunks[r->verb].modal != 0 && !is_partner(z, r->subject)) continue;
        /* "Under the plan, the mayor said, Oman will leave" */
        uint8_t behind = r->verb + 1 < z->chunk_count ? z->chunks[r->verb + 1].kind : 0;
        aside |= !after && before == ',' && behind == ',' && only_opens(z, r) &&
                 !is_partner(z, r->subject) && is_somebody(z, r->subject);
        /* He said: "Egypt left NATO." */
        bool speech = !after && quoted(z, at) && !quoted(z, r->verb);
        if ((aside && !(after && parted(z, at, r->subject.first))) || speech)
            add_speaker(status, r->subject);
    }
}

/* "Macron was blunt: "Egypt left."", "Macron went on: ...": whoever the words before the colon are
 * about, where the act is quoted. */
static void introduced(const eng_analysis *z, uint32_t at, eng_status *status) {
    if (!quoted(z, at)) return;
    size_t end, i = eng_sentence_clauses(z, z->chunks[at].sentence, &end);
    const eng_clause *last = NULL;
    for (; i < end && z->clauses[i].verb < at; i++)
        if (z->clauses[i].own_subject && !quoted(z, z->clauses[i].verb)) last = &z->clauses[i];
    if (last == NULL) return;
    static const char *const goes_on[] = {"continue", "begin", "reply", "respond", NULL};
    for (uint32_t k = last->verb + 1; k < at; k++) {
        bool colon = z->chunks[k].kind == ':';
        bool comma = z->chunks[k].kind == ',' && k == last->verb + 1 && verb_is(z, last, goes_on);
        if ((colon || comma) && can_tell(z, &z->chunks[last->subject.first]))
            add_speaker(status, last->subject);
    }
}

/* "as reported by X", "as first noted by X": X. */
static void as_told_by(const eng_analysis *z, uint32_t sentence, eng_status *status) {
    static const char *const says[] = {"report", "say",  "note",   "announce", "confirm", "state",
                                       "claim",  "tell", "reveal", "describe", "quote",   "cite",
                                       "record", "put",  "allege", NULL};
    size_t end;
    for (uint32_t i = (uint32_t)eng_sentence_chunks(z, sentence, &end); i + 3 < end; i++) {
        const eng_chunk *told = &z->chunks[i + 1];
        if (!strchr("YPRF", told->kind) || z->chunks[i + 2].kind != 'b') continue;
        if (!eng_lemma_is(z, eng_token_of(z, z->chunks[i].head)->lemma, "as")) continue;
        if (eng_lemma_among(z, told->lemma, says) && z->chunks[i + 3].kind == 'N' &&
            can_tell(z, &z->chunks[i + 3]))
            add_speaker(status, (eng_phrase){i + 3, i + 4});
    }
}

/* "according to X" anywhere in the sentence. */
static void according_to(const eng_analysis *z, uint32_t sentence, eng_status *status) {
    size_t end;
    for (uint32_t i = (uint32_t)eng_sentence_chunks(z, sentence, &end); i + 2 < end; i++) {
        const eng_chunk *c = &z->chunks[i];
        if (z->chunks[i + 1].kind != 't') continue;
        if (!eng_word_is(z, c->first, "according")) continue;
        uint32_t last = i + 2;
        while (last < end && z->chunks[last].kind == 'O')
            last++;
        if (last == end || z->chunks[last].kind != 'N') continue;
        last++;
        if (last + 1 < end && z->chunks[last].kind == 'c' && z->chunks[last + 1].kind == 'N')
            last += 2;
        static const char *const plans[] = {"plan", "schedule", "timetable", "custom", NULL};
        if (eng_lemma_among(z, z->chunks[i + 2].lemma, plans)) continue; /* according to plan */
        eng_phrase who = {i + 2, last};
        /* "Oman said that, according to Iran, ..." */
        bool within = i >= 2 && z->chunks[i - 1].kind == ',' && z->chunks[i - 2].kind == 'h';
        if (within && status->speaker_count > 0)
            add_source(status, who, status->speakers[0]);
        else
            add_speaker(status, who);
    }
}

/* "In Macron's view", "in the words of Macron": whose. */
static void in_view_of(const eng_analysis *z, uint32_t sentence, eng_status *status) {
    static const char *const views[] = {"view",    "opinion", "word", "eye",
                                        "account", "telling", NULL};
    size_t end;
    for (uint32_t i = (uint32_t)eng_sentence_chunks(z, sentence, &end); i + 2 < end; i++) {
        if (strcmp(eng_lemma_name(z, z->article->tokens[z->chunks[i].first].lemma), "in") != 0)
            continue;
        bool whose = z->chunks[i + 1].kind == 'O';
        uint32_t noun = whose ? i + 2 : i + 1;
        bool view = z->chunks[noun].kind == 'N' && eng_lemma_among(z, z->chunks[noun].lemma, views);
        bool the = z->chunks[noun].last > z->chunks[noun].first + 1; /* not "in view of" */
        bool of = !whose && the && noun + 2 < end && can_tell(z, &z->chunks[noun + 2]) &&
                  !(eng_noun_tags(z, z->chunks[noun + 2].lemma) & ENG_NOUN_MEETING) &&
                  z->chunks[noun + 1].kind == 'o' && z->chunks[noun + 2].kind == 'N';
        if (view && whose) add_speaker(status, (eng_phrase){i + 1, i + 2});
        if (view && of) add_speaker(status, (eng_phrase){noun + 2, noun + 3});
    }
}

/* Someone who can be quoted: a person or a body, or a name that is none of a place. */
static bool can_speak(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    if (c->kind != 'N') return false;
    unsigned tags = c->lemma ? z->lexicon->lemmas[c->lemma].noun_tags : 0;
    int32_t mention = z->article->tokens[c->head].mention;
    if (mention >= 0) { /* the Kremlin, Hamas, but no dateline */
        const eng_mention *m = &z->article->mentions[mention];
        eng_kind kind = eng_names_entity(z->names, m->entity)->kind;
        bool body = kind == ENG_KIND_GROUP || kind == ENG_KIND_ORGANISATION;
        return m->person != ENG_NO_ENTITY || m->alias_role == ENG_ALIAS_SEAT ||
               (body && c->last == c->first + 1);
    }
    return z->article->tokens[c->head].cls == 'N' ||
           (tags & (ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_TITLE)) != 0;
}

/* "Egypt quits NATO: sources", "Egypt quits NATO - minister", "AFP: Egypt quits NATO". */
static void label(const eng_analysis *z, uint32_t sentence, uint32_t at, eng_status *status) {
    const eng_token *t = z->article->tokens;
    size_t end;
    uint32_t first = (uint32_t)eng_sentence_chunks(z, sentence, &end);
    if (end < first + 3) return;
    uint32_t last = (uint32_t)end - 1;
    uint32_t mark = z->chunks[last].first - 1;
    bool bare = z->chunks[last].last == z->article->sentences[sentence].last;
    if (at < last && bare && strchr(":-", t[mark].cls) && can_speak(z, last))
        add_speaker(status, (eng_phrase){last, last + 1});
    else if (at > first && z->chunks[first + 1].kind == ':' && can_speak(z, first))
        add_speaker(status, (eng_phrase){first, first + 1});
}

/* Who is quoted in a sentence: the subject of its clause of saying outside the quote. */
static bool quoted_speaker(const eng_analysis *z, uint32_t sentence, eng_status *status) {
    size_t end, i = eng_sentence_clauses(z, sentence, &end);
    for (; i < end; i++) {
        if (quoted(z, z->clauses[i].verb) || !says_elsewhere(z, (int32_t)i)) continue;
        add_speaker(status, z->clauses[i].subject);
        return true;
    }
    return false;
}

/* A quote goes on over sentences: its speaker is told in one of those after it ('"... It will pay,"
 * he said.') or in the one before ('"...," he said. "It will pay."'). */
static void quote_beside(const eng_analysis *z, uint32_t at, eng_status *status) {
    enum { REACH = 4 };
    const eng_article *a = z->article;
    uint32_t sentence = z->chunks[at].sentence;
    if (!quoted(z, at)) return;
    const eng_sentence *s = &a->sentences[sentence];
    for (uint32_t k = sentence + 1; k < a->sentence_count && k <= sentence + REACH; k++) {
        const eng_token *next = &a->tokens[a->sentences[k].first];
        if (next[-1].quote == 0 || next->quote == 0) break; /* the quote has ended */
        eng_analysis_want(z, k);
        if (quoted_speaker(z, k, status)) return;
    }
    if (a->tokens[s->body].quote == 0) return;
    for (uint32_t k = sentence; k-- > 0 && sentence - k <= REACH;) {
        eng_analysis_want(z, k);
        if (quoted_speaker(z, k, status)) return;
        if (a->tokens[a->sentences[k].first].quote == 0) return;
    }
}

/* "accused Iran over the raid": who blames it for what the noun names. */
void eng_add_accuser(const eng_analysis *z, uint32_t chunk, int32_t clause, eng_status *status) {
    static const char *const accuse[] = {"accuse", "blame", "suspect", NULL};
    const eng_clause *c = &z->clauses[clause];
    if (!verb_is(z, c, accuse) || (z->chunks[c->verb].verb & ENG_VG_PASSIVE)) return;
    for (uint32_t i = 0; i < c->argument_count; i++) {
        eng_phrase p = c->arguments[i].phrase;
        if (c->arguments[i].preposition != 0 && p.first <= chunk && chunk < p.last)
            add_speaker(status, c->subject);
    }
}

static void add_beside(const eng_analysis *z, uint32_t at, int32_t clause, eng_status *status) {
    reporting_parenthesis(z, at, clause, status);
    according_to(z, z->chunks[at].sentence, status);
    as_told_by(z, z->chunks[at].sentence, status);
    in_view_of(z, z->chunks[at].sentence, status);
    if (status->speaker_count == 0) introduced(z, at, status);
    if (status->speaker_count == 0) label(z, z->chunks[at].sentence, at, status);
    if (status->speaker_count == 0) quote_beside(z, at, status);
}

/* The chunk where the clause begins, its marker included. */
static uint32_t begins_at(const eng_clause *c) {
    uint32_t first = c->own_subject && c->subject.first < c->verb ? c->subject.first : c->verb;
    return c->marker != 0 && first > 0 ? first - 1 : first;
}

/* "had left", "would leave": what was said in the past. */
static bool shifted(const eng_analysis *z, const eng_clause *c) {
    const eng_chunk *verb = &z->chunks[c->verb];
    const eng_token *t = &z->article->tokens[verb->first];
    const char *modal = eng_lemma_name(z, verb->modal);
    if (strcmp(modal, "would") == 0 || strcmp(modal, "could") == 0 || strcmp(modal, "might") == 0)
        return true;
    return t->cls == 'H' && verb->head > verb->first && eng_word_is(z, verb->first, "had");
}

/* "says that if elected it will leave", "says that, if asked, it may": the chunk where what has no
 * clause of its own begins, before the chunk that begins the clause; else the latter. */
static uint32_t before_condition(const eng_analysis *z, uint32_t first) {
    uint32_t i = first - (z->chunks[first - 1].kind == ',');
    if (i < 4 || !strchr("YPa", z->chunks[i - 1].kind) || z->chunks[i - 2].kind != 'J')
        return first;
    i -= 2;
    return i - (z->chunks[i - 1].kind == ',');
}

/* A clause of saying whose words this clause is part of though it does not hang on it: "said it
 * could not pay and that it may leave", "said that after Egypt left it paid", "say when it leaves,
 * Oman could pay"; or -1. */
static int32_t loose_report(const eng_analysis *z, int32_t clause) {
    const eng_clause *c = &z->clauses[clause];
    size_t end, start = eng_sentence_clauses(z, c->sentence, &end);
    uint32_t first = begins_at(c);
    if (first == 0 || z->chunks[first - 1].sentence != c->sentence) return -1;
    if (c->kind == ENG_CLAUSE_MAIN) first = before_condition(z, first);
    bool that = z->chunks[first - 1].kind == 'h';
    int32_t before = clause - 1;
    if (c->kind == ENG_CLAUSE_SUBORDINATE && c->parent >= 0 && !that) {
        static const char *const asked[] = {"if", "whether", "why", "how", "where", NULL};
        static const char *const act[] = {"protest",   "complain",  "speak",   "respond", "react",
                                          "apologise", "apologize", "comment", "object",  NULL};
        static const char *const content[] = {"whether", "why", "how", NULL};
        const eng_clause *above = &z->clauses[c->parent];
        bool behind = above->verb + 1 == first;
        bool asks = behind && marker_is(z, c, content) && says_elsewhere(z, c->parent) &&
                    !is_partner(z, above->subject) && is_somebody(z, above->subject);
        if (asks && !(eng_says(z, z->chunks[above->verb].lemma) & ENG_SAYS_FACT)) return c->parent;
        bool said = behind && !marker_is(z, c, asked) && !verb_is(z, above, act);
        return said && says_elsewhere(z, c->parent) ? c->parent : -1;
    }
    if (c->parent >= 0) return -1;
    if (!that && before >= (int32_t)start && z->chunks[first - 1].kind == ',' &&
        z->clauses[before].kind == ENG_CLAUSE_SUBORDINATE)
        return loose_report(z, before);
    for (int32_t i = before; that && i >= (int32_t)start; i--)
        if (eng_reports(z, &z->clauses[i])) return i;
    /* "said Oman was poor and Egypt had left": the tense tells that it was said too */
    bool joined = z->chunks[first - 1].kind == 'c' && before >= (int32_t)start;
    const eng_clause *other = joined ? &z->clauses[before] : NULL;
    if (other && other->kind == ENG_CLAUSE_COMPLEMENT && other->parent >= 0 && shifted(z, c) &&
        eng_reports(z, &z->clauses[other->parent]))
        return other->parent;
    return -1;
}

/* Whether the clause tells that its subject utters what the noun chunk names. */
static bool voices(const eng_analysis *z, const eng_clause *c, uint32_t noun) {
    static const char *const utter[] = {"express", "voice", "issue",     "make", "repeat",
                                        "raise",   "share", "reiterate", "give", NULL};
    if (!verb_is(z, c, utter) || (z->chunks[c->verb].verb & ENG_VG_PASSIVE)) return false;
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].preposition == 0 && c->arguments[i].phrase.first <= noun &&
            noun < c->arguments[i].phrase.last)
            return true;
    return false;
}

/* "the ministry's claim that Egypt left": whose claim, or none. */
static eng_phrase claimed_by(const eng_analysis *z, const eng_clause *c) {
    uint32_t i = c->own_subject ? c->subject.first : 0;
    eng_phrase none = {0, 0};
    if (i < 3 || z->chunks[i - 1].kind != 'h' || z->chunks[i - 2].kind != 'N') return none;
    /* "the claim by the ministry that Egypt left" */
    bool by = i >= 4 && strchr("bo", z->chunks[i - 3].kind) && z->chunks[i - 4].kind == 'N' &&
              z->chunks[i - 4].sentence == c->sentence;
    const eng_chunk *noun = &z->chunks[by ? i - 4 : i - 2];
    const eng_lemma *l = noun->lemma ? &z->lexicon->lemmas[noun->lemma] : NULL;
    bool report = l && l->event && (z->lexicon->lemmas[l->event].verb_tags & ENG_VERB_REPORT);
    if (report && by) return (eng_phrase){i - 2, i - 1};
    /* "Macron voiced fear that Egypt would leave" */
    int32_t around = eng_clause_of(z, i - 2);
    unsigned says = l ? l->says & (ENG_SAYS_HYPOTHETICAL | ENG_SAYS_OPEN) : 0;
    if (around >= 0 && (report || says) && voices(z, &z->clauses[around], i - 2))
        return z->clauses[around].subject;
    bool whose = z->chunks[i - 3].kind == 'O' && z->chunks[i - 3].sentence == c->sentence;
    return report && whose ? (eng_phrase){i - 3, i - 2} : none;
}

/* "reports that Egypt left", "unproven claims that it paid": where nobody is named, the claims. */
static eng_phrase hearsay(const eng_analysis *z, const eng_clause *c) {
    static const char *const words[] = {"report", "allegation", "claim",  "accusation",
                                        "rumour", "rumor",      "charge", NULL};
    uint32_t i = c->own_subject ? c->subject.first : 0;
    bool that = i >= 2 && z->chunks[i - 1].kind == 'h' && z->chunks[i - 2].kind == 'N' &&
                z->chunks[i - 2].sentence == c->sentence;
    if (!that || !eng_lemma_among(z, z->chunks[i - 2].lemma, words)) return (eng_phrase){0, 0};
    return (eng_phrase){i - 2, i - 1};
}

/* Whether what the clause tells is its parent's words. */
static bool told_in(const eng_analysis *z, const eng_clause *c, const eng_clause *parent) {
    static const char *const cite[] = {"cite", "quote", NULL};
    bool passive = z->chunks[parent->verb].verb & ENG_VG_PASSIVE;
    /* "was reported by Reuters to have left" */
    bool raised = c->kind == ENG_CLAUSE_INFINITIVE && passive && c->verb > parent->verb &&
                  eng_by_agent(z, parent).last > 0;
    if ((c->kind != ENG_CLAUSE_COMPLEMENT && !raised) || !eng_reports(z, parent)) return false;
    static const char *const holds[] = {"convince", "persuade", "concern", "worry", NULL};
    if (passive && verb_is(z, parent, holds)) return true; /* is convinced that it left */
    /* "was told that", "it is expected that": not by who is told */
    if (passive && !verb_is(z, parent, cite) && eng_by_agent(z, parent).last == 0) return false;
    /* "the raid has seen troops claim", "the fall meant that" */
    static const char *const shows[] = {"see", "mean", "show", "prove", "ensure", "indicate", NULL};
    if (verb_is(z, parent, shows) && parent->subject.last > 0 &&
        !can_tell(z, &z->chunks[parent->subject.first]))
        return false;
    /* "it seems that" */
    uint32_t lemma = z->chunks[parent->verb].lemma;
    if (lemma && (z->lexicon->lemmas[lemma].verb_tags & ENG_VERB_RAISE)) return false;
    return !(eng_says(z, lemma) & ENG_SAYS_FACT);
}

/* "Oman is sure that Egypt left": Oman. */
static bool held_by(const eng_analysis *z, const eng_clause *c, const eng_clause *parent) {
    uint32_t that = c->own_subject && c->subject.first >= 2 ? c->subject.first - 1 : 0;
    if (that == 0 || z->chunks[that].kind != 'h' || z->chunks[that - 1].kind != 'a') return false;
    bool is = (z->chunks[parent->verb].verb & ENG_VG_COPULA) && that - 1 == parent->verb + 1;
    if (!is && !eng_made_clear(z, parent)) return false;
    const eng_chunk *who = &z->chunks[parent->subject.first];
    if (eng_lemma_is(z, who->lemma, "it")) return false;
    unsigned says = eng_says(z, z->article->tokens[z->chunks[that - 1].head].lemma);
    return says & (ENG_SAYS_CERTAIN | ENG_SAYS_HYPOTHETICAL | ENG_SAYS_OPEN);
}

/* Who accuses of what a gerund tells, or demands what an infinitive does. */
static bool charges(const eng_analysis *z, const eng_clause *c, const eng_clause *parent) {
    static const char *const accuse[] = {"accuse", "blame", "suspect", "charge", NULL};
    static const char *const of[] = {"of", "for", "with", NULL};
    static const char *const claim[] = {"claim", NULL}; /* claims to have left */
    static const char *const demand[] = {"urge",    "ask",    "order", "call", "tell",   "want",
                                         "request", "demand", "press", "beg",  "expect", NULL};
    bool passive = z->chunks[parent->verb].verb & ENG_VG_PASSIVE;
    if (passive && eng_by_agent(z, parent).last == 0) return false;
    if (c->kind == ENG_CLAUSE_ING) return marker_is(z, c, of) && verb_is(z, parent, accuse);
    if (c->kind == ENG_CLAUSE_INFINITIVE && verb_is(z, parent, claim)) return true;
    return c->kind == ENG_CLAUSE_INFINITIVE && verb_is(z, parent, demand) &&
           !same(c->subject, parent->subject);
}

/* ", which Oman joined", ", a charge that Oman denied", "as he arrived", ", while Oman said that it
 * left": told by the writer. */
static bool by_writer(const eng_analysis *z, const eng_clause *c) {
    static const char *const as[] = {"as", NULL};
    static const char *const on_the_other_hand[] = {"while", "whereas", "although", "though", NULL};
    if (c->kind == ENG_CLAUSE_SUBORDINATE)
        return marker_is(z, c, as) || (marker_is(z, c, on_the_other_hand) && eng_reports(z, c));
    if (c->kind != ENG_CLAUSE_RELATIVE) return false;
    uint32_t who = c->own_subject && c->subject.first < c->verb ? c->subject.first : c->verb;
    if (who >= 2 && z->chunks[who - 1].kind == 'w' && z->chunks[who - 2].kind == ',') return true;
    /* ", a charge that Oman denied", ", a move Oman condemned" */
    uint32_t what = who > 0 && strchr("wh", z->chunks[who - 1].kind) ? who - 1 : who;
    if (what < 2 || z->chunks[what - 1].kind != 'N' || z->chunks[what - 2].kind != ',')
        return false;
    uint32_t first = z->chunks[what - 1].first;
    return eng_is_a(z, first);
}

void eng_add_speakers(const eng_analysis *z, int32_t clause, bool direct, eng_status *status) {
    int32_t i = clause;
    for (int depth = 0; i >= 0 && depth < 16; depth++) {
        const eng_clause *c = &z->clauses[i];
        const eng_clause *parent = c->parent >= 0 ? &z->clauses[c->parent] : NULL;
        if (by_writer(z, c)) break;
        /* he said he "spoke to Oman" after Egypt left: the quote has ended */
        if (parent && c->kind == ENG_CLAUSE_SUBORDINATE && quoted(z, parent->verb) &&
            !quoted(z, c->verb))
            break;
        bool told = parent && (told_in(z, c, parent) || held_by(z, c, parent));
        if (told || (parent && direct && charges(z, c, parent))) {
            static const char *const cite[] = {"cite", "quote", NULL};
            bool passive = z->chunks[parent->verb].verb & ENG_VG_PASSIVE;
            static const char *const holds[] = {"convince", "persuade", "concern", "worry", NULL};
            bool by = passive && !verb_is(z, parent, cite) && !verb_is(z, parent, holds);
            eng_phrase who = by ? eng_by_agent(z, parent) : parent->subject;
            if (!is_partner(z, who) && is_somebody(z, who)) add_speaker(status, who);
        }
        direct &= c->kind != ENG_CLAUSE_SUBORDINATE;
        add_speaker(status, claimed_by(z, c));
        int32_t loose = loose_report(z, i);
        if (loose >= 0) add_speaker(status, z->clauses[loose].subject);
        i = c->parent;
    }
    /* "Oman, which has left, may return, he said": of what he says only the rest */
    const eng_clause *own = &z->clauses[clause];
    if (own->kind == ENG_CLAUSE_RELATIVE && by_writer(z, own) && !quoted(z, own->verb)) return;
    add_beside(z, z->clauses[clause].verb, clause, status);
    for (i = clause; i >= 0 && status->speaker_count == 0 && !by_writer(z, &z->clauses[i]);
         i = z->clauses[i].parent)
        add_speaker(status, hearsay(z, &z->clauses[i]));
}

/* A phrase of no clause belongs to what is told before it: the clause that ends before the chunk,
 * or -1. */
static int32_t clause_before(const eng_analysis *z, uint32_t at) {
    size_t end, start = eng_sentence_clauses(z, z->chunks[at].sentence, &end);
    for (size_t i = end; i-- > start;)
        if (z->clauses[i].verb < at && z->clauses[i].last <= at)
            return parted(z, z->clauses[i].verb, at) ? -1 : (int32_t)i;
    return -1;
}

void eng_add_speakers_of_phrase(const eng_analysis *z, uint32_t at, eng_status *status) {
    int32_t before = clause_before(z, at);
    if (before >= 0 && z->clauses[before].parent >= 0)
        eng_add_speakers(z, before, false, status);
    else
        add_beside(z, at, -1, status);
}
