#include <string.h>

#include "text/lines.h"
#include "text/listed.h"
#include "text/shapes.h"

/* Names that end in an exclamation mark. */
static const eng_short_word SHOUTED_NAMES[] = {"yahoo", "jeopardy", "oklahoma", "mamma"};

static const eng_short_word DOMAINS[] = {"com", "org", "net", "gov", "edu", "js"};

typedef struct splitter {
    const char *text;
    const eng_token *tokens;
    const uint64_t *hashes;
    const uint16_t *shapes;
    uint32_t count;
    eng_arena *arena;
    eng_sentence *at;
    uint32_t n, room;
    uint32_t begin;     /* first token of the sentence that is read */
    uint32_t block;     /* first sentence of the line, item or paragraph that is read */
    uint32_t paragraph; /* the one that is read */
    uint32_t speaker;   /* the sentence with the last label */
    bool itemed;        /* the block is an item of a list */
    bool headed;        /* there was a headline, prose or listing */
    bool prose;         /* there was prose */
    bool failed;        /* memory is out */

    /* what begins at `begin`, where that begins a block */
    uint32_t label, body, item; /* item: the token where the next item of its list begins */

    /* the lines of the paragraph as they stand in the text */
    uint32_t layout_end; /* the token after it; below the token in hand where not looked at yet */
    uint32_t longest;    /* bytes of its longest line */
    bool listed;         /* three short lines or more, and no stop */
} splitter;

/* Inline always, as eng_token_is must be to know how long the bytes are. */
__attribute__((always_inline)) static inline bool is(const splitter *s, uint32_t i,
                                                     const char *bytes) {
    return i < s->count && eng_token_is(s->text, &s->tokens[i], bytes);
}

static unsigned shape(const splitter *s, uint32_t i) {
    return i < s->count ? s->shapes[i] : 0;
}

/* Whether a token is on one of the lists of text/listed.h. */
static bool is_listed(const splitter *s, uint32_t i, uint32_t lists) {
    return i < s->count && eng_is_listed(s->text, &s->tokens[i], s->hashes[i], lists);
}

#define AMONG(s, i, words) ((i) < (s)->count && ENG_AMONG((s)->text, &(s)->tokens[i], words))

static char first_byte(const splitter *s, uint32_t i) {
    return i < s->count ? s->text[s->tokens[i].start] : '\0';
}

static bool begins_with(const splitter *s, uint32_t i, const char *bytes) {
    return i < s->count && strchr(bytes, first_byte(s, i)) != NULL;
}

static size_t length(const splitter *s, uint32_t i) {
    return s->tokens[i].end - s->tokens[i].start;
}

/* Quotation marks and brackets after a stop that belong to its sentence. */
static bool closes(const splitter *s, uint32_t i) {
    unsigned bits = shape(s, i);
    if (!(bits & ENG_SHAPE_PUNCT) || !(bits & ENG_SHAPE_GLUED)) return false;
    static const char *const marks[] = {
        "\"",           "\xE2\x80\x9D", "\xE2\x80\x99", "'", ")", "]", "}", "\xC2\xBB",
        "\xE2\x80\xBA", "\xE2\x80\x9C", "\xE2\x80\x98", "*", "_"};
    for (size_t k = 0; k < sizeof marks / sizeof *marks; k++)
        if (is(s, i, marks[k])) /* the rest can open too: German's marks, and emphasis */
            return k < 9 || !(shape(s, i + 1) & ENG_SHAPE_GLUED);
    return false;
}

static bool opens(const splitter *s, uint32_t i) {
    if (!(shape(s, i) & ENG_SHAPE_PUNCT)) return false;
    static const char *const marks[] = {"\"", "\xE2\x80\x9C", "\xE2\x80\x98", "'", "(",
                                        "[",  "\xC2\xAB",     "\xE2\x80\x9E", "`", "*",
                                        "_"};
    for (size_t k = 0; k < sizeof marks / sizeof *marks; k++)
        if (is(s, i, marks[k])) return true;
    return false;
}

static bool is_long_dash(const splitter *s, uint32_t i) {
    return is(s, i, "\xE2\x80\x94") || is(s, i, "\xE2\x80\x93") || is(s, i, "--");
}

static bool is_dots(const splitter *s, uint32_t i) {
    return (shape(s, i) & ENG_SHAPE_PUNCT) && (first_byte(s, i) == '.' || is(s, i, "\xE2\x80\xA6"));
}

/* A single capital with its dot is an initial: "A. Jones" begins no sentence with "A". */
static bool is_starter(const splitter *s, uint32_t i) {
    if (!(shape(s, i) & ENG_SHAPE_CAPITAL) || !is_listed(s, i, ENG_LIST_STARTER)) return false;
    bool initial = length(s, i) == 1 && is(s, i + 1, ".") && (shape(s, i + 1) & ENG_SHAPE_GLUED);
    return !initial;
}

/* The token after a run of stops that begins at i: "?!", ". . .", and what closes after it. */
static uint32_t after_stop(const splitter *s, uint32_t i) {
    uint32_t next = i + 1;
    bool dot = is(s, i, ".");
    for (; next < s->count; next++) {
        unsigned bits = shape(s, next);
        bool stop = (bits & ENG_SHAPE_STOP) && (bits & ENG_SHAPE_PUNCT);
        bool spaced_dot = dot && is(s, next, ".") && !(bits & ENG_SHAPE_NEWLINE);
        if (!(stop && (bits & ENG_SHAPE_GLUED)) && !spaced_dot && !closes(s, next)) break;
        dot = dot && is(s, next, ".");
    }
    bool note = is(s, next, "[") && (shape(s, next) & ENG_SHAPE_GLUED) &&
                (shape(s, next + 1) & ENG_SHAPE_NUMBER) && is(s, next + 2, "]");
    return note ? next + 3 : next; /* "It left.[1]" */
}

/* "It left.Iran stayed.": a small word, a stop and a capital, and no web address. */
static bool runs_on(const splitter *s, uint32_t i, uint32_t next) {
    if (i < s->begin + 1 || next > i + 2 || first_byte(s, i) == '\xE2') return false;
    unsigned before = shape(s, i - 1), after = shape(s, next);
    bool word = (before & ENG_SHAPE_WORD) && !(before & (ENG_SHAPE_CAPITAL | ENG_SHAPE_DOTTED)) &&
                length(s, i - 1) > 2;
    if (!word || !(after & ENG_SHAPE_WORD) || !(after & ENG_SHAPE_CAPITAL)) return false;
    if (i >= 2 && (before & ENG_SHAPE_GLUED) && begins_with(s, i - 2, "./@:_")) return false;
    bool joined = (shape(s, next + 1) & ENG_SHAPE_GLUED) && begins_with(s, next + 1, "./@_(");
    return !joined && !AMONG(s, next, DOMAINS) && !is(s, i - 1, "www") && is(s, i, ".");
}

/* Three dots with a space before them leave something out and end nothing, unless a word follows
 * that begins a sentence; a fourth is the full stop. */
static bool ellipsis_ends(const splitter *s, uint32_t i, uint32_t next, uint32_t target) {
    size_t dots = 0;
    for (uint32_t k = i; k < next && is_dots(s, k); k++)
        dots += first_byte(s, k) == '.' ? length(s, k) : 3;
    if (dots >= 4) return true;
    if (shape(s, target) & ENG_SHAPE_NUMBER) return false;
    bool bracket = i > s->begin && begins_with(s, i - 1, "[(");
    if (!bracket && (shape(s, i) & ENG_SHAPE_GLUED)) return true;
    return !is(s, target, "I") && is_starter(s, target);
}

/* "At 5 a.m." is no sentence yet. */
static bool fronted(const splitter *s, uint32_t i) {
    return i < s->body + 6 && is_listed(s, s->begin, ENG_LIST_PREPOSITION);
}

/* "U.S.", "p.m.", "e.g." before a capital or number. */
static bool dotted_ends(const splitter *s, uint32_t i, uint32_t next, uint32_t target) {
    static const eng_short_word examples[] = {"e.g.", "i.e."};
    static const eng_short_word hours[] = {"a.m.", "p.m."};
    if (AMONG(s, i, examples) || (shape(s, target) & ENG_SHAPE_NUMBER)) return false;
    if (!AMONG(s, i, hours)) return is_starter(s, target);
    bool zone = is_listed(s, target, ENG_LIST_TIME) || is_listed(s, target + 1, ENG_LIST_TIME);
    zone = zone || ((shape(s, target) & ENG_SHAPE_ALLCAPS) && length(s, target) <= 4); /* CEST */
    if (next == target && zone) return false;
    return !fronted(s, i);
}

/* "John F. Kennedy", "you and I. Then ...", "p. 5". */
static bool letter_ends(const splitter *s, uint32_t i, uint32_t target) {
    if (!(shape(s, i) & ENG_SHAPE_CAPITAL))
        return !is(s, i, "v") &&
               !((shape(s, target) & ENG_SHAPE_NUMBER) && begins_with(s, i, "pc"));
    static const eng_short_word of[] = {"by", "of", "from", "with", "to"};
    bool pronoun = is(s, i, "I") && i > s->begin && (shape(s, i - 1) & ENG_SHAPE_WORD) &&
                   !(shape(s, i - 1) & ENG_SHAPE_CAPITAL) && !AMONG(s, i - 1, of);
    return pronoun || is_starter(s, target);
}

/* Whether the full stop after the word at i ends the sentence before a capital or number. */
static bool word_ends(const splitter *s, uint32_t i, uint32_t target) {
    unsigned bits = shape(s, i);
    size_t n = length(s, i);
    if (n > 6) return true;
    if (n == 1) return letter_ends(s, i, target);
    bool number = (shape(s, target) & ENG_SHAPE_NUMBER) != 0;
    if (is_listed(s, i, ENG_LIST_NUMBERED)) return !number;
    if (is_listed(s, i, ENG_LIST_NEVER_LAST)) return false;
    if (!(bits & ENG_SHAPE_CAPITAL)) return true;
    if (is_listed(s, i, ENG_LIST_TITLE)) return number;
    bool state = i > s->begin && is(s, i - 1, ",") && is_listed(s, i, ENG_LIST_STATE);
    if (state || is_listed(s, i, ENG_LIST_AFTER_NAME)) return is_starter(s, target);
    return true;
}

/* "Why?" Smith asked: who spoke, then a verb of saying. */
static bool is_asked_by(const splitter *s, uint32_t target) {
    if (is_starter(s, target)) return false;
    uint32_t i = target;
    while (i < target + 5 && (shape(s, i) & ENG_SHAPE_CAPITAL))
        i++;
    return is_listed(s, i, ENG_LIST_SAYING);
}

/* Whether the stop at i, with which the tokens up to next go, ends a sentence. */
static bool ends_here(const splitter *s, uint32_t i, uint32_t next) {
    if (next >= s->count || (shape(s, next) & ENG_SHAPE_PARAGRAPH)) return true;
    if (shape(s, next) & ENG_SHAPE_GLUED) return runs_on(s, i, next);
    uint32_t target = next;
    while (target < next + 3 && opens(s, target))
        target++;
    unsigned bits = shape(s, target);
    bool al = is(s, target, "al") && is(s, target + 1, "-") &&
              (shape(s, target + 2) & ENG_SHAPE_CAPITAL); /* a name in small letters */
    eng_stretch rest = {s->text, s->tokens, s->hashes, next, s->count};
    if (is(s, next, "(") && eng_marker_at(&rest).end > next) return true; /* "(a) The king ..." */
    if ((bits & ENG_SHAPE_WORD) && !(bits & ENG_SHAPE_CAPITAL) && !al) return false;
    if ((bits & ENG_SHAPE_PUNCT) && target == next) {
        if (begins_with(s, target, ",;:/&%=+)]}")) return false;
        bool quoted = next > i + 1 && !(begins_with(s, next - 1, ")]}"));
        /* who said it, after the quotation; but: "in the U.S. - EU summit" */
        if (is_long_dash(s, target))
            return !quoted && (shape(s, target + 1) & ENG_SHAPE_CAPITAL) &&
                   (!(shape(s, i) & ENG_SHAPE_DOTTED) || is_starter(s, target + 1));
    }
    if (is_dots(s, i) && (!is(s, i, ".") || is(s, i + 1, ".")))
        return ellipsis_ends(s, i, next, target);
    if (shape(s, i) & ENG_SHAPE_DOTTED) return dotted_ends(s, i, next, target);
    char mark = first_byte(s, i);
    if (mark == '!' || mark == '?') {
        if (mark == '!' && i > s->begin && AMONG(s, i - 1, SHOUTED_NAMES))
            return is_starter(s, target);
        return next == i + 1 || !is_asked_by(s, target);
    }
    if (i == s->begin || !(shape(s, i) & ENG_SHAPE_GLUED)) return true;
    if ((bits & ENG_SHAPE_NUMBER) && (is(s, i - 1, "\xC2\xB0") || is(s, i - 1, "\xC2\xBA")))
        return false; /* N°. 5 */
    return !(shape(s, i - 1) & ENG_SHAPE_WORD) || word_ends(s, i - 1, target);
}

/* Looks at the lines of the paragraph that token i stands in. */
static void look_at_lines(splitter *s, uint32_t i) {
    uint32_t first = i, end = i + 1, lines = 0, stops = 0, start;
    while (first > 0 && !(shape(s, first) & ENG_SHAPE_PARAGRAPH))
        first--;
    while (end < s->count && !(shape(s, end) & ENG_SHAPE_PARAGRAPH))
        end++;
    s->longest = 0;
    start = s->tokens[first].start;
    for (uint32_t k = first; k < end; k++) {
        unsigned bits = shape(s, k);
        stops += (bits & (ENG_SHAPE_STOP | ENG_SHAPE_PUNCT)) == (ENG_SHAPE_STOP | ENG_SHAPE_PUNCT);
        if (bits & ENG_SHAPE_NEWLINE) {
            start = s->tokens[k].start;
            lines++;
        }
        uint32_t bytes = s->tokens[k].end - start;
        if (bytes > s->longest) s->longest = bytes;
    }
    s->listed = lines >= 3 && stops == 0 && s->longest <= 60;
    s->layout_end = end;
}

/* The line that begins at token i, or its first `limit` tokens. */
static eng_stretch line_from(const splitter *s, uint32_t i, uint32_t limit) {
    uint32_t room = s->count - i < limit ? s->count : i + limit;
    uint32_t end = eng_shapes_find(s->shapes, i + 1, room, ENG_SHAPE_NEWLINE);
    return (eng_stretch){s->text, s->tokens, s->hashes, i, end};
}

enum { LINE_START = 32 }; /* tokens in which labels, datelines and markers end */

/* Whether the line that begins at token i is one for itself and not the last one's rest. Lines that
 * were cut to a width are about equally long, and shorter than LINE_MAX bytes. */
static bool line_stands(splitter *s, uint32_t i) {
    enum { LINE_MAX = 120, SHORT_LINE = 40 };
    if (i >= s->layout_end) look_at_lines(s, i);
    if (s->listed) return true;
    eng_stretch line = line_from(s, i, LINE_START);
    bool after_end =
        (shape(s, i - 1) & ENG_SHAPE_STOP) || begins_with(s, i - 1, ":;") || closes(s, i - 1);
    eng_marker marker = eng_marker_at(&line);
    if (marker.end > i && (after_end || marker.value == 0 || s->item < s->count)) return true;
    if (eng_label_end(&line) > i || eng_dateline_end(&line, false) > i) return true;
    unsigned bits = shape(s, i);
    if ((bits & ENG_SHAPE_WORD) && !(bits & ENG_SHAPE_CAPITAL)) return false;
    if (is(s, i - 1, ",") || is_listed(s, i - 1, ENG_LIST_RUN_ON)) return false;
    if ((bits & ENG_SHAPE_PUNCT) && !after_end) return false;
    if (s->longest > LINE_MAX) return true;
    uint32_t start = i - 1;
    while (start > 0 && !(shape(s, start) & ENG_SHAPE_NEWLINE))
        start--;
    size_t would_be = s->tokens[i - 1].end - s->tokens[start].start + 1 + length(s, i);
    return would_be <= SHORT_LINE;
}

static void put_sentence(splitter *s, uint32_t last) {
    if (s->n == s->room) {
        uint32_t room = s->room * 2;
        eng_sentence *at = eng_arena_alloc(s->arena, room * sizeof *at);
        if (at == NULL) {
            s->failed = true;
            return;
        }
        memcpy(at, s->at, s->n * sizeof *at);
        s->at = at;
        s->room = room;
    }
    bool first = s->n == s->block;
    uint32_t begin = s->begin;
    s->at[s->n] = (eng_sentence){.first = begin,
                                 .last = last,
                                 .body = first && s->body < last ? s->body : begin,
                                 .label = first && s->label < last ? s->label : begin,
                                 .speaker = s->speaker,
                                 .paragraph = s->paragraph};
    if (first && s->label >= last) s->at[s->n].label = last;
    s->n++;
    s->begin = last;
}

/* Whether a word in small letters stands there, or the end of a quotation of such. */
static bool small_before(const splitter *s, uint32_t i) {
    unsigned bits = shape(s, i);
    if ((bits & ENG_SHAPE_MARK) && closes(s, i)) bits = shape(s, i - 1);
    return (bits & ENG_SHAPE_WORD) && !(bits & (ENG_SHAPE_CAPITAL | ENG_SHAPE_CLITIC)) &&
           length(s, i) > 2;
}

static bool is_ing(const splitter *s, uint32_t i) {
    size_t n = length(s, i);
    return n > 4 && memcmp(s->text + s->tokens[i].end - 3, "ing", 3) == 0;
}

/* Whether a sentence begins at token i, inside what goes up to a stop, because a headline, a title
 * or a caption ran into it: "Iran leaves the pact in blow to bloc The kingdom said on Monday ...".
 * It is seen from the capital of a word that has none inside a sentence. */
static bool ran_into(const splitter *s, uint32_t i) {
    static const eng_short_word places[] = {"hague", "gambia", "bahamas", "netherlands"};
    static const eng_short_word letter_goes_on[] = {"to", "of", "and", "or", "is", "was", "in"};
    unsigned after = shape(s, i + 1);
    /* also before "The Omani king" */
    if (is(s, i, "The") && (after & ENG_SHAPE_CAPITAL) &&
        (!AMONG(s, i + 1, places) || !(shape(s, i - 1) & ENG_SHAPE_WORD)) &&
        (shape(s, i + 2) & ENG_SHAPE_WORD))
        after = shape(s, i + 2);
    if (!(after & ENG_SHAPE_WORD) || (after & ENG_SHAPE_CAPITAL)) return false;
    if (!small_before(s, i - 1) || !is_listed(s, i, ENG_LIST_HEADED)) return false;
    bool named =
        (is(s, i, "A") && ENG_AMONG(s->text, &s->tokens[i + 1], letter_goes_on)) ||
        (is_ing(s, i - 1) || is_listed(s, i - 1, ENG_LIST_CALLED)); /* including The Hill */
    return !named &&
           !is_listed(s, i - 1,
                      ENG_LIST_RUN_ON | ENG_LIST_PREPOSITION | ENG_LIST_SAYING | ENG_LIST_STARTER);
}

enum { PAGE_LABEL = 2 }; /* tokens */

static bool names_page(const splitter *s, uint32_t i) {
    static const eng_short_word pages[] = {"article", "articles", "card",    "video",
                                           "story",   "stories",  "gallery", "content"};
    return AMONG(s, i, pages) && !(shape(s, i) & ENG_SHAPE_CAPITAL) &&
           (shape(s, i + 1) & ENG_SHAPE_CAPITAL);
}

/* "Related article Iran leaves the pact": what a page puts between its paragraphs. */
__attribute__((always_inline)) static inline bool is_page_label(const splitter *s, uint32_t i) {
    return is(s, i, "Related") && names_page(s, i + 1);
}

/* The first sentence that begins inside what goes up to `last`, or `last`. Most of
 * its capitals are those of names, which are on no list. */
static uint32_t next_inside(const splitter *s, uint32_t last) {
    enum {
        LEAST = 4,
        HERE = ENG_SHAPE_CAPITAL | ENG_SHAPE_ALLCAPS | ENG_SHAPE_NEWLINE,
        BEFORE = ENG_SHAPE_CAPITAL | ENG_SHAPE_NUMBER | ENG_SHAPE_STOP
    };
    if (is_page_label(s, s->begin)) return s->begin + PAGE_LABEL;
    uint32_t first = s->begin + 1 > s->body ? s->begin + 1 : s->body;
    for (uint32_t at = first; at + 1 < last; at += ENG_SHAPES) {
        uint32_t capitals = eng_shapes_are(s->shapes + at, HERE, ENG_SHAPE_CAPITAL);
        if (last - 1 - at < ENG_SHAPES) capitals &= ((uint32_t)1 << (last - 1 - at)) - 1;
        uint32_t after_small = eng_shapes_are(s->shapes + at - 1, BEFORE, 0);
        for (; capitals != 0; capitals &= capitals - 1) {
            uint32_t i = at + (uint32_t)__builtin_ctz(capitals);
            if (!(eng_lists_of(s->hashes[i]) & (ENG_LIST_HEADED | ENG_LIST_PAGE))) continue;
            if (is_page_label(s, i)) return i;
            if ((after_small >> (i - at) & 1) && i >= s->begin + LEAST && ran_into(s, i)) return i;
        }
    }
    return last;
}

/* A name and no more, though its last letter is a dot: "JOSEPH R. BIDEN JR." */
static bool is_signature(const splitter *s, const eng_sentence *x) {
    if (x->last - x->first > 8) return false;
    for (uint32_t i = x->first; i < x->last; i++)
        if ((shape(s, i) & ENG_SHAPE_WORD) && !(shape(s, i) & ENG_SHAPE_CAPITAL)) return false;
    return x->last >= x->first + 3 && is_listed(s, x->last - 2, ENG_LIST_AFTER_NAME);
}

/* Whether the sentence ends as one: with a stop, or cut short where somebody speaks. */
static bool is_ended(const splitter *s, const eng_sentence *x) {
    uint32_t end = x->last;
    while (end > x->first + 1 && closes(s, end - 1))
        end--;
    if (shape(s, end - 1) & ENG_SHAPE_STOP) return !is_signature(s, x);
    if (s->speaker != ENG_NO_SPEAKER && x->last - x->body > 4 && !s->itemed) return true;
    bool runs = is(s, end - 1, ":") || is(s, end - 1, "\xE2\x80\x94") || is(s, end - 1, "--");
    return x->last - x->body > 40 || (runs && x->last - x->body >= 5);
}

/* What the block is that its last sentence has just ended. */
static void end_block(splitter *s) {
    if (s->n == s->block) return;
    eng_sentence *first = &s->at[s->block], *last = &s->at[s->n - 1];
    eng_sentence_kind kind = ENG_PROSE, begun = ENG_PROSE;
    if (first->label == first->last && first->label > first->first) {
        kind = first == last ? ENG_SPEAKER : ENG_PROSE;
    } else if (first->label == first->first) {
        bool alone = first == last, listed = s->listed && last->first < s->layout_end;
        kind =
            eng_line_kind(&(eng_stretch){s->text, s->tokens, s->hashes, last->first, last->last});
        if (kind == ENG_DATELINE && !alone) kind = ENG_PROSE;
        if (!alone)
            begun = eng_line_kind(
                &(eng_stretch){s->text, s->tokens, s->hashes, first->first, first->last});
        if (kind == ENG_PROSE && alone && !is_ended(s, last))
            kind = s->headed || s->itemed || listed ? ENG_LISTING : ENG_HEADLINE;
    }
    if (begun == ENG_CAPTION || begun == ENG_BOILERPLATE) kind = begun;
    last->kind = kind;
    for (eng_sentence *x = first; x < last && (kind == ENG_CAPTION || kind == begun); x++)
        x->kind = kind;
    bool matter = kind == ENG_PROSE || kind == ENG_LISTING || kind == ENG_HEADLINE;
    s->headed = s->headed || matter || kind == ENG_SPEAKER;
    s->prose = s->prose || kind == ENG_PROSE;
    if (kind == ENG_HEADLINE || kind == ENG_BOILERPLATE) s->speaker = ENG_NO_SPEAKER;
    s->block = s->n;
}

/* Adds what goes up to `last`: one sentence, unless others ran into it. A page's label stands in a
 * block of its own. */
static void add_sentence(splitter *s, uint32_t last) {
    while (s->begin < last && !s->failed) {
        bool label = is_page_label(s, s->begin);
        put_sentence(s, next_inside(s, last));
        if (!label && !is_page_label(s, s->begin)) continue;
        end_block(s);
        if (label) s->at[s->n - 1].kind = ENG_BOILERPLATE;
        s->label = s->body = s->begin;
    }
}

/* Begins a block at token i; returns the token from which its stops count. */
static uint32_t begin_block(splitter *s, uint32_t i) {
    eng_stretch line = line_from(s, i, LINE_START);
    s->label = line.first = eng_label_end(&line);
    if (s->label > i) s->speaker = s->n;
    bool dateline = false;
    if (line.first < line.last) {
        s->body = eng_dateline_end(&line, !s->prose && s->label == i);
        dateline = s->body > line.first;
        line.first = s->body;
    }
    s->body = line.first;
    s->item = s->count;
    s->itemed = false;
    if (line.first >= line.last || dateline) return s->body;
    eng_marker marker = eng_marker_at(&line);
    if (marker.end == line.first || marker.end >= line.last) return s->body;
    s->body = marker.end;
    s->itemed = true;
    line.last = line_from(s, i, s->count).last;
    uint32_t item = eng_next_item(&line, &marker);
    if (item < line.last) s->item = item;
    return s->body;
}

/* "Has it? MR. PRICE: We have.": whether somebody begins to speak at the token, where a transcript
 * stands in one line. */
static bool begins_turn(const splitter *s, uint32_t i) {
    if (i >= s->count || !(shape(s, i) & ENG_SHAPE_ALLCAPS || length(s, i) == 1) ||
        !is_listed(s, i, ENG_LIST_TURN))
        return false;
    eng_stretch line = line_from(s, i, LINE_START);
    return eng_label_end(&line) > i;
}

eng_sentence *eng_split_sentences(const char *text, const eng_tokens *tokens, eng_arena *arena,
                                  size_t *sentence_count) {
    enum { MARKS = ENG_SHAPE_STOP | ENG_SHAPE_NEWLINE };
    splitter s = {.text = text,
                  .tokens = tokens->at,
                  .hashes = tokens->hashes,
                  .shapes = tokens->shapes,
                  .count = (uint32_t)tokens->count,
                  .arena = arena,
                  .room = (uint32_t)(tokens->count / 16 + 8),
                  .speaker = ENG_NO_SPEAKER,
                  .item = (uint32_t)tokens->count};
    s.at = eng_arena_alloc(arena, s.room * sizeof *s.at);
    if (s.at == NULL) return NULL;
    for (uint32_t i = 0; i < s.count && !s.failed;) {
        if (i < s.item) i = eng_shapes_find(s.shapes, i, s.item, MARKS);
        if (i >= s.count) break;
        unsigned bits = s.shapes[i];
        bool line = (bits & ENG_SHAPE_PARAGRAPH) ||
                    ((bits & ENG_SHAPE_NEWLINE) && i > 0 && line_stands(&s, i));
        if (line || i == s.item) {
            if (i > s.begin) add_sentence(&s, i);
            end_block(&s);
            s.paragraph += line && i > 0;
            uint32_t start = begin_block(&s, i);
            if (start > i) {
                i = start;
                continue;
            }
        }
        if (!(bits & ENG_SHAPE_STOP)) {
            i++;
            continue;
        }
        uint32_t next = after_stop(&s, i);
        if (ends_here(&s, i, next)) add_sentence(&s, next);
        if (s.begin == next && begins_turn(&s, next)) {
            end_block(&s);
            next = begin_block(&s, next);
        }
        i = next;
    }
    if (!s.failed && s.begin < s.count) add_sentence(&s, s.count);
    if (s.failed) return NULL;
    end_block(&s);
    *sentence_count = s.n;
    return s.at;
}

const char *eng_sentence_kind_name(eng_sentence_kind kind) {
    static const char *const names[] = {"prose",   "headline", "dateline", "byline",
                                        "caption", "listing",  "speaker",  "boilerplate"};
    return names[kind];
}
