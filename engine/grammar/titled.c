#include "grammar/match_internal.h"
#include "grammar/word_id.h"

/* What a paper is about by its title ("the Communiqué on United States Arms Sales to Taiwan"), and
 * what a film or novel is about: nobody tells that it happens. */

static bool has_capital(const eng_analysis *z, uint32_t token) {
    return (z->article->tokens[token].shape & ENG_SHAPE_CAPITAL) != 0;
}

/* Whether a chunk names a paper, with a capital. */
static bool is_paper(const eng_analysis *z, uint32_t i) {
    static const char *const papers[] = {
        "proclamation", "communiqué", "communique", "resolution", "declaration", "agreement",
        "act",          "order",      "memorandum", "report",     "statement",   "convention",
        "protocol",     "directive",  "treaty",     "accord",     NULL};
    const eng_chunk *c = &z->chunks[i];
    return (c->kind == 'N' || c->kind == 'O') && has_capital(z, c->head) &&
           eng_lemma_among(z, c->lemma, papers);
}

/* What is made up; and what may tell in its own words of what happened. */
static const char *const FICTION[] = {"film", "movie",  "novel",  "opera", "musical",
                                      "play", "sitcom", "comedy", "poem",  NULL};
static const char *const ACCOUNTS[] = {"documentary", "memoir", "exhibition",
                                       "podcast",     "book",   NULL};

static bool is_one_of(const eng_analysis *z, uint32_t chunk, const char *const *works) {
    return z->chunks[chunk].kind == 'N' && eng_lemma_among(z, z->chunks[chunk].lemma, works);
}

/* "In the novel, Iran attacks Iraq": whether a sentence tells what happens in a work of art. */
static bool begins_in_work(const eng_analysis *z, uint32_t sentence) {
    size_t end, i = eng_sentence_chunks(z, sentence, &end);
    return i + 2 < end && z->chunks[i].kind == 'f' && z->chunks[i + 2].kind == ',' &&
           eng_word_is(z, z->chunks[i].first, "in") && is_one_of(z, (uint32_t)i + 1, FICTION);
}

/* "a film about Iran's war against Iraq": whether a work of art is about what the noun names. */
static bool in_work(const eng_analysis *z, uint32_t noun) {
    uint32_t i = noun;
    while (i > 0 && z->chunks[i - 1].kind == 'O')
        i--;
    if (i < 2 || z->chunks[i - 2].sentence != z->chunks[noun].sentence) return false;
    if (!is_one_of(z, i - 2, FICTION) && !is_one_of(z, i - 2, ACCOUNTS)) return false;
    return eng_word_is(z, z->chunks[i - 1].first, "about") ||
           eng_word_is(z, z->chunks[i - 1].first, "on");
}

bool eng_in_title(const eng_analysis *z, const eng_site *s) {
    static const char *const about[] = {"on", "regarding", "concerning", "for", "about", "against"};
    uint32_t chunk = z->token_chunk[s->span[0]];
    if (chunk != UINT32_MAX && begins_in_work(z, z->chunks[chunk].sentence)) return true;
    if (s->clause >= 0 || s->noun < 2 || s->noun >= z->chunk_count) return false;
    if (in_work(z, s->noun)) return true;
    const eng_chunk *c = &z->chunks[s->noun], *link = c - 1;
    if (!has_capital(z, c->head) || link->kind != 'f' || link[-1].sentence != c->sentence)
        return false;
    bool found = false;
    for (size_t i = 0; i < sizeof about / sizeof *about; i++)
        found |= eng_word_is(z, link->first, about[i]);
    return found && is_paper(z, s->noun - 2);
}
