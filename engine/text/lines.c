#include "text/lines.h"

#include <string.h>

#include "base/block.h"
#include "text/fold.h"
#include "text/listed.h"

bool eng_token_among(const char *text, const eng_token *token, const eng_short_word *words,
                     size_t count) {
    uint64_t form[2];
    size_t n = token->end - token->start;
    if (n == 0 || n >= sizeof *words) return false;
    if (!eng_fold_short(text + token->start, n, form)) return false;
    for (size_t i = 0; i < count; i++)
        if (eng_block_word(words[i]) == form[0] && eng_block_word(words[i] + 8) == form[1])
            return true;
    return false;
}

/* Inline always, as eng_token_is must be to know how long the bytes are. */
__attribute__((always_inline)) static inline bool at_is(const eng_stretch *s, uint32_t i,
                                                        const char *bytes) {
    return i >= s->first && i < s->last && eng_token_is(s->text, &s->tokens[i], bytes);
}

static unsigned shape_at(const eng_stretch *s, uint32_t i) {
    return i < s->last ? s->tokens[i].shape : 0;
}

static bool is_dash(const eng_stretch *s, uint32_t i) {
    if (!(shape_at(s, i) & ENG_SHAPE_PUNCT)) return false;
    return at_is(s, i, "-") || at_is(s, i, "--") || at_is(s, i, "---") ||
           at_is(s, i, "\xE2\x80\x93") || at_is(s, i, "\xE2\x80\x94") ||
           at_is(s, i, "\xE2\x80\x95");
}

/* Whether a sentence can begin with token i: no small letter, nothing glued to what is before. */
static bool can_begin(const eng_stretch *s, uint32_t i) {
    if (i >= s->last) return false;
    unsigned shape = s->tokens[i].shape;
    return !(shape & ENG_SHAPE_WORD) || (shape & ENG_SHAPE_CAPITAL);
}

/* Whether a token is on one of the lists of text/listed.h. */
static bool is_listed(const eng_stretch *s, uint32_t i, uint32_t lists) {
    return eng_is_listed(s->text, &s->tokens[i], s->hashes[i], lists);
}

static bool is_small_word(const eng_stretch *s, uint32_t i) {
    return is_listed(s, i, ENG_LIST_SMALL);
}

/* Labels */

/* The token after "Q:", "Q." or a bare "Q" before a capital; "A" needs its colon. */
static uint32_t letter_label(const eng_stretch *s) {
    uint32_t after = s->first + 1;
    bool q = at_is(s, s->first, "Q");
    if (!q && !at_is(s, s->first, "A")) return s->first;
    bool glued = (shape_at(s, after) & ENG_SHAPE_GLUED) != 0;
    if (glued && (at_is(s, after, ":") || (q && at_is(s, after, "."))))
        return shape_at(s, after + 1) & ENG_SHAPE_GLUED ? s->first : after + 1;
    return q && !glued && can_begin(s, after) && !at_is(s, after, "&") ? after : s->first;
}

/* "((WN))", "((Jane Doe))" before what is asked or answered, as Wikinews has it. */
static uint32_t bracket_label(const eng_stretch *s) {
    uint32_t i = s->first + 2;
    if (!at_is(s, s->first + 1, "(")) return s->first;
    while (i < s->first + 8 && (shape_at(s, i) & ENG_SHAPE_WORD))
        i++;
    if (i == s->first + 2 || !at_is(s, i, ")") || !at_is(s, i + 1, ")")) return s->first;
    return at_is(s, i + 2, ":") ? i + 3 : i + 2;
}

/* The token after a bracket that opens at i, or i + 1 when it does not close soon. */
static uint32_t after_bracket(const eng_stretch *s, uint32_t i) {
    for (uint32_t k = i + 1; k < s->last && k < i + 12; k++)
        if (at_is(s, k, ")")) return k + 1;
    return i + 1;
}

/* "PROMOTING EFFICIENCY:" is a heading. */
static bool ends_in_ing(const eng_stretch *s, uint32_t i) {
    const eng_token *t = &s->tokens[i];
    return t->end - t->start >= 6 && memcmp(s->text + t->end - 3, "ING", 3) == 0;
}

enum { LABEL_WORDS = 7, LABEL_TOKENS = 24 };

uint32_t eng_label_end(const eng_stretch *s) {
    if (at_is(s, s->first, "(")) return bracket_label(s);
    unsigned shape = shape_at(s, s->first);
    if (!(shape & ENG_SHAPE_CAPITAL)) return s->first;
    uint32_t end = letter_label(s);
    if (end > s->first) return end;
    bool the = at_is(s, s->first, "THE");
    bool act = ends_in_ing(s, s->first);
    bool shouted = (shape & ENG_SHAPE_ALLCAPS) != 0;
    bool role = (shouted || !(shape_at(s, s->first + 1) & ENG_SHAPE_WORD) ||
                 can_begin(s, s->first + 1) || is_small_word(s, s->first + 1)) &&
                is_listed(s, s->first, ENG_LIST_ROLE);
    if (!shouted && !role) return s->first;
    uint32_t words = 0, heads = 0, i = s->first;
    while (i < s->last && i < s->first + LABEL_TOKENS && !at_is(s, i, ":")) {
        const eng_token *t = &s->tokens[i];
        if (at_is(s, i, "(")) {
            i = after_bracket(s, i);
            continue;
        }
        if (t->shape & ENG_SHAPE_WORD) {
            bool capital = (t->shape & ENG_SHAPE_CAPITAL) != 0;
            bool small = i > s->first && is_small_word(s, i);
            if (!capital && !small && !(t->shape & ENG_SHAPE_CLITIC)) return s->first;
            shouted = shouted && (t->end - t->start == 1 || !capital ||
                                  (t->shape & (ENG_SHAPE_ALLCAPS | ENG_SHAPE_DOTTED)) ||
                                  memcmp(s->text + t->start, "Mc", 2) == 0);
            heads += !role && !the && is_listed(s, i, ENG_LIST_HEADING);
            words += !small;
        } else if (!at_is(s, i, ".") && !at_is(s, i, ",") && !at_is(s, i, "-") &&
                   !at_is(s, i, "&")) {
            return s->first;
        }
        i++;
    }
    bool colon = at_is(s, i, ":") && (shape_at(s, i) & ENG_SHAPE_GLUED) &&
                 !(shape_at(s, i + 1) & ENG_SHAPE_GLUED);
    if (!colon || heads > 0 || words > LABEL_WORDS || (the && words < 2) || (act && words > 1))
        return s->first;
    bool named = role && words > 1 && (i + 1 >= s->last || can_begin(s, i + 1));
    return shouted || named ? i + 1 : s->first;
}

/* Datelines */

/* The token after an agency in brackets that begins at i: "(Reuters)", "(AP Photo)"; or i. */
static uint32_t after_agency(const eng_stretch *s, uint32_t i) {
    if (!at_is(s, i, "(") || !(shape_at(s, i + 1) & ENG_SHAPE_CAPITAL)) return i;
    uint32_t end = after_bracket(s, i);
    return at_is(s, end - 1, ")") ? end : i;
}

/* What a place and a date are made of. */
static bool is_place_or_date(const eng_stretch *s, uint32_t i) {
    unsigned shape = s->tokens[i].shape;
    if (shape & (ENG_SHAPE_CAPITAL | ENG_SHAPE_NUMBER | ENG_SHAPE_DOTTED)) return true;
    if (shape & ENG_SHAPE_WORD) return (shape & ENG_SHAPE_CLITIC) || is_small_word(s, i);
    bool hyphen = at_is(s, i, "-") && (shape & ENG_SHAPE_GLUED);
    return at_is(s, i, ",") || at_is(s, i, ".") || at_is(s, i, "/") || hyphen;
}

static bool is_small_letters(const eng_stretch *s, uint32_t i) {
    unsigned shape = s->tokens[i].shape;
    return (shape & ENG_SHAPE_WORD) && !(shape & ENG_SHAPE_CAPITAL) && !is_place_or_date(s, i);
}

/* Whether a dash with spaces stands in the rest of the sentence: then the first opened an aside. */
static bool another_dash(const eng_stretch *s, uint32_t i) {
    for (; i < s->last; i++) {
        if (is_dash(s, i) && !(s->tokens[i].shape & ENG_SHAPE_GLUED)) return true;
        if (at_is(s, i, ".")) return false;
    }
    return false;
}

enum { DATELINE_TOKENS = 22, PLACE_WORDS = 6 };

uint32_t eng_dateline_end(const eng_stretch *s, bool early) {
    uint32_t none = s->first, i = after_agency(s, none);
    bool agency = i > none, shouted = (shape_at(s, none) & ENG_SHAPE_ALLCAPS) != 0;
    if (!agency && !(shape_at(s, none) & ENG_SHAPE_CAPITAL)) return none;
    if (!agency && none + 1 < s->last && is_small_letters(s, none + 1)) return none;
    uint32_t limit = none + DATELINE_TOKENS < s->last ? none + DATELINE_TOKENS : s->last;
    uint32_t words = 0;
    while (i < limit && !agency) {
        uint32_t end = after_agency(s, i);
        bool dash = is_dash(s, i) && (!(s->tokens[i].shape & ENG_SHAPE_GLUED) ||
                                      at_is(s, i, "\xE2\x80\x94") || at_is(s, i, "--"));
        if (dash) break;
        if (end > i) {
            agency = true;
            i = end;
            break;
        }
        if (!is_place_or_date(s, i)) return none;
        words += !(s->tokens[i].shape & (ENG_SHAPE_PUNCT | ENG_SHAPE_NUMBER));
        i++;
    }
    if (i >= limit) return none;
    bool glued = (s->tokens[i].shape & ENG_SHAPE_GLUED) != 0;
    if (agency && glued && (s->tokens[i].shape & ENG_SHAPE_CAPITAL)) return i; /* (CNN)Egypt */
    if (!is_dash(s, i) || !can_begin(s, i + 1)) return none;
    if (agency || shouted) return i + 1;
    return early && !glued && words <= PLACE_WORDS && !another_dash(s, i + 1) ? i + 1 : none;
}

/* Markers of lists */

static const char *const BULLETS[] = {"-",
                                      "*",
                                      "\xE2\x80\xA2",  /* bullet */
                                      "\xE2\x80\xA3",  /* triangle */
                                      "\xE2\x81\x83",  /* hyphen bullet */
                                      "\xE2\x97\xA6",  /* white bullet */
                                      "\xE2\x96\xAA",  /* small square */
                                      "\xE2\x97\x8F",  /* circle */
                                      "\xC2\xB7",      /* middle dot */
                                      "\xE2\x80\x93"}; /* en dash */

static const eng_short_word ROMAN[] = {"i",   "ii",   "iii", "iv", "v",  "vi",
                                       "vii", "viii", "ix",  "x",  "xi", "xii"};

enum {
    STYLE_NONE,
    STYLE_NUMBER = 32,
    STYLE_ROMAN = 64,
    STYLE_LETTER = 96,
    STYLE_CAPITAL = 128,
    STYLE_SECTION = 160
};

static bool spaced_after(const eng_stretch *s, uint32_t i) {
    return i < s->last && !(s->tokens[i].shape & ENG_SHAPE_GLUED);
}

static uint8_t bullet_at(const eng_stretch *s, uint32_t i) {
    if (!(shape_at(s, i) & ENG_SHAPE_PUNCT)) return STYLE_NONE;
    for (uint8_t k = 0; k < sizeof BULLETS / sizeof *BULLETS; k++) {
        bool dash = k < 2 || k + 1u == sizeof BULLETS / sizeof *BULLETS;
        if (at_is(s, i, BULLETS[k]))
            return !dash || (spaced_after(s, i + 1) && can_begin(s, i + 1)) ? (uint8_t)(k + 1)
                                                                            : STYLE_NONE;
    }
    return STYLE_NONE;
}

enum { COUNTER_BYTES = 4 };

/* The number, letter or Roman number at i; the style is STYLE_NONE when it is none. */
static eng_marker counter_at(const eng_stretch *s, uint32_t i) {
    eng_marker none = {.end = i};
    if (i >= s->last) return none;
    const eng_token *t = &s->tokens[i];
    const char *at = s->text + t->start;
    size_t n = t->end - t->start;
    if (n > COUNTER_BYTES) return none;
    if ((t->shape & ENG_SHAPE_NUMBER) && n <= 3) {
        uint32_t value = 0;
        for (size_t k = 0; k < n; k++) {
            if (at[k] < '0' || at[k] > '9') return none;
            value = value * 10 + (uint32_t)(at[k] - '0');
        }
        return (eng_marker){.end = i + 1, .style = STYLE_NUMBER, .value = value};
    }
    if (!(t->shape & ENG_SHAPE_WORD)) return none;
    bool roman = *at == 'i' || *at == 'v' || *at == 'x';
    for (uint32_t k = 0; roman && k < sizeof ROMAN / sizeof *ROMAN; k++)
        if (strlen(ROMAN[k]) == n && memcmp(ROMAN[k], at, n) == 0)
            return (eng_marker){.end = i + 1, .style = STYLE_ROMAN, .value = k + 1};
    if (n != 1) return none;
    bool capital = *at >= 'A' && *at <= 'Z';
    if (!capital && !(*at >= 'a' && *at <= 'z')) return none;
    return (eng_marker){.end = i + 1,
                        .style = capital ? STYLE_CAPITAL : STYLE_LETTER,
                        .value = (uint32_t)(*at - (capital ? 'A' : 'a')) + 1};
}

/* "Section 1.", "Sec. 6.": a number with its word. */
static uint32_t after_section(const eng_stretch *s) {
    static const eng_short_word words[] = {"section", "sec", "article", "art", "chapter", "part"};
    uint32_t i = s->first;
    bool numbered = (shape_at(s, i + 1) & ENG_SHAPE_NUMBER) || at_is(s, i + 1, ".");
    if (!numbered || !ENG_AMONG(s->text, &s->tokens[i], words)) return i;
    i += at_is(s, i + 1, ".") ? 2 : 1;
    bool number = (shape_at(s, i) & ENG_SHAPE_NUMBER) && at_is(s, i + 1, ".");
    return number && (shape_at(s, i + 1) & ENG_SHAPE_GLUED) ? i + 2 : s->first;
}

eng_marker eng_marker_at(const eng_stretch *s) {
    eng_marker none = {.end = s->first};
    uint32_t i = after_section(s);
    if (i > s->first) return (eng_marker){.end = i, .style = STYLE_SECTION};
    uint8_t bullet = bullet_at(s, i);
    if (bullet != STYLE_NONE) {
        eng_stretch rest = {s->text, s->tokens, s->hashes, i + 1, s->last};
        uint32_t end = bullet_at(s, i + 1) ? i + 1 : eng_marker_at(&rest).end; /* "• 9. " */
        return (eng_marker){.end = end, .style = bullet};
    }
    bool open = at_is(s, i, "(");
    eng_marker m = counter_at(s, i + open);
    if (m.style == STYLE_NONE) return none;
    bool dot = at_is(s, m.end, ".") && (shape_at(s, m.end) & ENG_SHAPE_GLUED);
    m.end += dot && !open;
    bool close = at_is(s, m.end, ")") && (shape_at(s, m.end) & ENG_SHAPE_GLUED);
    m.end += close;
    if (!close && (!dot || open || m.style == STYLE_CAPITAL)) return none; /* "J. Smith" */
    if (!spaced_after(s, m.end)) return none;
    m.style = (uint8_t)(m.style + open + 2 * dot + 4 * close);
    return m;
}

uint32_t eng_next_item(const eng_stretch *s, const eng_marker *marker) {
    eng_stretch rest = *s;
    char like = s->text[s->tokens[s->first].start]; /* bullets are alike */
    for (uint32_t i = marker->end; i < s->last; i++) {
        unsigned shape = s->tokens[i].shape;
        if (shape & ENG_SHAPE_NEWLINE) break;
        if ((shape & ENG_SHAPE_GLUED) || s->text[s->tokens[i].start] != like) {
            bool counts = marker->value > 0 && !(shape & ENG_SHAPE_GLUED) &&
                          s->tokens[i].end - s->tokens[i].start <= COUNTER_BYTES;
            if (!counts) continue;
        }
        rest.first = i;
        eng_marker m = eng_marker_at(&rest);
        if (m.end > i && m.style == marker->style && (!m.value || m.value == marker->value + 1))
            return i;
    }
    return s->last;
}

/* Kinds */

static const eng_short_word PICTURES[] = {"image",      "images",  "photo",    "photos",
                                          "photograph", "picture", "pictured", "caption",
                                          "video",      "map",     "graphic",  "illustration"};

enum { CREDIT_TOKENS = 16 };

static bool is_caption(const eng_stretch *s) {
    uint32_t i = s->first + (at_is(s, s->first, "(") || at_is(s, s->first, "["));
    if (at_is(s, i, "FILE") && is_dash(s, i + 1)) return true;
    bool file = at_is(s, i, "File") || at_is(s, i, "FILE");
    uint32_t word = i + file;
    if (word < s->last && strchr("CGIMPVcgimpv", s->text[s->tokens[word].start]) &&
        ENG_AMONG(s->text, &s->tokens[word], PICTURES)) {
        static const eng_short_word after[] = {":", "by", "credit", "courtesy", "from"};
        if (word + 1 >= s->last) return file;
        if (file || ENG_AMONG(s->text, &s->tokens[word + 1], after)) return true;
    }
    if (s->last - s->first > CREDIT_TOKENS) return false;
    uint32_t tail = s->last > s->first + 8 ? s->last - 8 : s->first; /* a credit ends the line */
    for (i = tail; i + 1 < s->last; i++) {
        const eng_token *t = &s->tokens[i];
        bool end = (shape_at(s, i + 1) & ENG_SHAPE_PUNCT) || at_is(s, i, "Getty");
        if (!(t->shape & ENG_SHAPE_CAPITAL) || !end) continue;
        bool mark = at_is(s, i + 1, ":") || at_is(s, i + 1, "/");
        if (mark && (ENG_AMONG(s->text, t, PICTURES) || at_is(s, i, "REUTERS"))) return true;
        if (at_is(s, i, "Getty") && at_is(s, i + 1, "Images")) return true;
    }
    return false;
}

/* "By Jane Doe", "By JANE DOE and JOHN ROE, Associated Press", "(Reporting by Jane Doe; ...)". */
static bool is_byline(const eng_stretch *s) {
    uint32_t i = s->first + (at_is(s, s->first, "(") || at_is(s, s->first, "["));
    static const eng_short_word desk[] = {"reporting", "editing", "writing", "edited", "written"};
    if (i + 1 < s->last && strchr("REW", s->text[s->tokens[i].start]) &&
        ENG_AMONG(s->text, &s->tokens[i], desk))
        return (at_is(s, i + 1, "by") || at_is(s, i + 1, "By")) &&
               (shape_at(s, i + 2) & ENG_SHAPE_CAPITAL);
    if (i > s->first || (!at_is(s, i, "By") && !at_is(s, i, "BY"))) return false;
    static const eng_short_word no_name[] = {"the", "a", "an", "this", "that", "our", "my"};
    if (s->last - i < 2 || s->last - i > 24 || ENG_AMONG(s->text, &s->tokens[i + 1], no_name))
        return false;
    bool name = (s->tokens[i + 1].shape & ENG_SHAPE_CAPITAL) != 0;
    for (uint32_t k = i + 1; k < s->last; k++) {
        unsigned shape = s->tokens[k].shape;
        if (shape & ENG_SHAPE_NUMBER) return false;
        if ((shape & ENG_SHAPE_WORD) && !(shape & (ENG_SHAPE_CAPITAL | ENG_SHAPE_CLITIC)) &&
            !is_small_word(s, k) && !at_is(s, k, "in") && !at_is(s, k, "at"))
            return false;
    }
    return name;
}

/* A place, a date or a time of day and no more: "Washington, D.C.", "May 5, 2019", "7:30 P.M.". */
static bool is_place_and_date(const eng_stretch *s) {
    if (s->last - s->first > 14) return false;
    for (uint32_t i = s->first; i < s->last && i < s->first + 3; i++)
        if (is_small_letters(s, i) && !is_listed(s, i, ENG_LIST_HOUR)) return false;
    bool dated = false, words = false, comma = false;
    for (uint32_t i = s->first; i < s->last; i++) {
        const eng_token *t = &s->tokens[i];
        bool hour = i > s->first && (s->tokens[i - 1].shape & ENG_SHAPE_NUMBER) &&
                    is_listed(s, i, ENG_LIST_HOUR);
        if (!hour && !is_place_or_date(s, i) && !at_is(s, i, ":") && !is_dash(s, i) &&
            !at_is(s, i, "(") && !at_is(s, i, ")"))
            return false;
        bool word = t->shape & ENG_SHAPE_WORD;
        bool month = word && is_listed(s, i, ENG_LIST_MONTH);
        bool day = word && is_listed(s, i, ENG_LIST_DAY);
        bool number = ((shape_at(s, i + 1) | (i > s->first ? s->tokens[i - 1].shape : 0)) &
                       ENG_SHAPE_NUMBER) != 0;
        if (month && words && !comma && !number) return false;
        if ((month || day) && words && !comma && i > s->first &&
            (s->tokens[i - 1].shape & ENG_SHAPE_WORD))
            return false; /* "Egypt Leaves Pact May 5" */
        dated = dated || hour || (month && number);
        comma = at_is(s, i, ",");
        words = words || (word && !month && !day && !hour);
    }
    bool state = s->last - s->first >= 3 && at_is(s, s->last - 2, ",") &&
                 (s->tokens[s->last - 1].shape & ENG_SHAPE_DOTTED);
    return dated || state;
}

enum { LINE_TOKENS = 24 }; /* what is longer is prose, but for captions and credits */

static bool is_boilerplate(const eng_stretch *s) {
    static const struct {
        const char *first, *second;
    } phrases[] = {{"\xC2\xA9", NULL},   {"Copyright", NULL},  {"All", "rights"},
                   {"Click", "here"},    {"Read", "more"},     {"Read", "More"},
                   {"Sign", "up"},       {"Follow", "us"},     {"For", "immediate"},
                   {"FOR", "IMMEDIATE"}, {"For", "Immediate"}, {"CLICK", "HERE"},
                   {"READ", "MORE"},     {"All", "Rights"},    {"Share", "this"}};
    bool word = strchr("ACFRS\xC2", s->text[s->tokens[s->first].start]) != NULL;
    for (size_t k = 0; word && k < sizeof phrases / sizeof *phrases; k++)
        if (at_is(s, s->first, phrases[k].first) &&
            (phrases[k].second == NULL || at_is(s, s->first + 1, phrases[k].second)))
            return true;
    if (s->last - s->first > 12) return false;
    bool marks = false;
    for (uint32_t i = s->first; i < s->last; i++) {
        if (!(s->tokens[i].shape & ENG_SHAPE_PUNCT)) return false;
        marks = marks || !(s->tokens[i].shape & ENG_SHAPE_STOP);
    }
    return marks; /* "###" */
}

eng_sentence_kind eng_line_kind(const eng_stretch *s) {
    bool brief = s->last - s->first <= LINE_TOKENS;
    if (!brief && !at_is(s, s->first, "FILE") && !at_is(s, s->first, "(")) return ENG_PROSE;
    if (is_boilerplate(s)) return ENG_BOILERPLATE;
    if (is_byline(s)) return ENG_BYLINE;
    if (is_caption(s)) return ENG_CAPTION;
    return is_place_and_date(s) ? ENG_DATELINE : ENG_PROSE;
}
