#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "base/random.h"
#include "text/shapes.h"
#include "text/tokens.h"

/* The tokens of a text, with | between them. */
static const char *cut(const char *text, char *out, size_t room) {
    eng_arena arena = {0};
    size_t count = 0, k = 0;
    eng_tokens all;
    assert_true(eng_tokenize(text, strlen(text), &arena, &all));
    const eng_token *tokens = all.at;
    count = all.count;
    for (size_t i = 0; i < count; i++) {
        size_t n = tokens[i].end - tokens[i].start;
        assert_true(k + n + 2 < room);
        if (i > 0) out[k++] = '|';
        memcpy(out + k, text + tokens[i].start, n);
        k += n;
    }
    out[k] = '\0';
    eng_arena_free(&arena);
    return out;
}

typedef struct sample {
    const char *text, *tokens;
} sample;

static void check(const sample *samples, size_t count) {
    char out[512];
    for (size_t i = 0; i < count; i++)
        assert_string_equal(cut(samples[i].text, out, sizeof out), samples[i].tokens);
}

#define CHECK(samples) check(samples, sizeof(samples) / sizeof *(samples))

static unsigned shape_of(const char *text, size_t token) {
    eng_arena arena = {0};
    size_t count = 0;
    eng_tokens all;
    assert_true(eng_tokenize(text, strlen(text), &arena, &all));
    const eng_token *tokens = all.at;
    count = all.count;
    assert_true(token < count);
    unsigned shape = tokens[token].shape;
    eng_arena_free(&arena);
    return shape;
}

static void test_words_and_punctuation(void **state) {
    (void)state;
    static const sample samples[] = {
        {"Egypt left.", "Egypt|left|."},
        {"Egypt, Iran; Oman: (no)!", "Egypt|,|Iran|;|Oman|:|(|no|)|!"},
        {"what?!", "what|?|!"},
        {"well... no", "well|...|no"},
        {"yes -- no", "yes|--|no"},
        {"a/b", "a|/|b"},
        {"co.uk", "co|.|uk"},
    };
    CHECK(samples);
}

static void test_clitics_with_straight_and_curly_apostrophes(void **state) {
    (void)state;
    static const sample samples[] = {
        {"Egypt's", "Egypt|'s"},
        {"Egypt\xE2\x80\x99s", "Egypt|\xE2\x80\x99s"},
        {"Isma\xE2\x80\x98il", "Isma\xE2\x80\x98il"},
        {"said \xE2\x80\x98no\xE2\x80\x99", "said|\xE2\x80\x98|no|\xE2\x80\x99"},
        {"don't", "do|n't"},
        {"don\xE2\x80\x99t", "do|n\xE2\x80\x99t"},
        {"won't can't", "wo|n't|ca|n't"},
        {"they're we've I'll he'd I'm", "they|'re|we|'ve|I|'ll|he|'d|I|'m"},
        {"EGYPT'S", "EGYPT|'S"},
        {"the states' aid", "the|states|'|aid"},
        {"O'Brien's", "O'Brien|'s"},
        {"U.S.'s", "U.S.|'s"},
        {"the 1990's", "the|1990|'s"},
    };
    CHECK(samples);
    assert_true(shape_of("Egypt's", 1) & ENG_SHAPE_CLITIC);
    assert_false(shape_of("Egypt's", 0) & ENG_SHAPE_CLITIC);
    assert_true(shape_of("Egypt's", 1) & ENG_SHAPE_GLUED);
}

static void test_dotted_abbreviations_are_one_token(void **state) {
    (void)state;
    static const sample samples[] = {
        {"the U.S. Senate", "the|U.S.|Senate"}, {"e.g. here", "e.g.|here"},
        {"at 3 p.m. on", "at|3|p.m.|on"},       {"U.A.E.", "U.A.E."},
        {"by J. Smith", "by|J|.|Smith"}, /* one initial is no abbreviation */
    };
    CHECK(samples);
    assert_true(shape_of("U.S. aid", 0) & ENG_SHAPE_DOTTED);
    assert_true(shape_of("U.S. aid", 0) & ENG_SHAPE_ALLCAPS);
}

static void test_numbers_keep_separators_and_suffixes(void **state) {
    (void)state;
    static const sample samples[] = {
        {"2,015 men", "2,015|men"},       {"4.5 percent", "4.5|percent"},
        {"the 14th day", "the|14th|day"}, {"$30bn", "$|30bn"},
        {"in 2015.", "in|2015|."},        {"2015, 2016", "2015|,|2016"},
        {"the 1990s", "the|1990s"},       {"10:30", "10:30"},
        {"1,000,000.5", "1,000,000.5"},
    };
    CHECK(samples);
    assert_int_equal(shape_of("30bn", 0) & (ENG_SHAPE_NUMBER | ENG_SHAPE_WORD), ENG_SHAPE_NUMBER);
}

static void test_hyphens_are_cut_and_the_parts_glued(void **state) {
    (void)state;
    static const sample samples[] = {
        {"Saudi-led", "Saudi|-|led"},
        {"five-year-old", "five|-|year|-|old"},
        {"2019-04-11", "2019|-|04|-|11"},
        {"- item", "-|item"},
    };
    CHECK(samples);
    assert_true(shape_of("Saudi-led", 1) & ENG_SHAPE_GLUED);
    assert_true(shape_of("Saudi-led", 2) & ENG_SHAPE_GLUED);
    assert_false(shape_of("Saudi - led", 1) & ENG_SHAPE_GLUED);
    assert_false(shape_of("Saudi - led", 2) & ENG_SHAPE_GLUED);
}

static void test_typography_above_ascii(void **state) {
    (void)state;
    static const sample samples[] = {
        {"\xE2\x80\x9Cno\xE2\x80\x9D", "\xE2\x80\x9C|no|\xE2\x80\x9D"},
        {"yes\xE2\x80\x94no", "yes|\xE2\x80\x94|no"},
        {"yes \xE2\x80\x93 no", "yes|\xE2\x80\x93|no"},
        {"well\xE2\x80\xA6", "well|\xE2\x80\xA6"},
        {"Egypt\xC2\xA0left", "Egypt|left"}, /* no-break space */
        {"with\xC2\xAD"
         "draw",
         "with\xC2\xAD"
         "draw"}, /* soft hyphen */
        {"\xEF\xBB\xBF"
         "Cairo",
         "Cairo"},                               /* byte order mark */
        {"Cairo\xE2\x80\x8Bleft", "Cairo|left"}, /* zero-width space */
        {"\xE2\x82\xAC"
         "5",
         "\xE2\x82\xAC|5"}, /* euro */
        {"Erdo\xC4\x9F"
         "an's",
         "Erdo\xC4\x9F"
         "an|'s"},
    };
    CHECK(samples);
}

static void test_control_characters_are_blanks(void **state) {
    (void)state;
    static const char text[] = "a\0b\x1B"
                               "c\x7F"
                               "d";
    eng_arena arena = {0};
    size_t count = 0;
    eng_tokens all;
    assert_true(eng_tokenize(text, sizeof text - 1, &arena, &all));
    const eng_token *tokens = all.at;
    count = all.count;
    assert_int_equal(count, 4);
    assert_int_equal(tokens[1].start, 2);
    assert_int_equal(tokens[3].end, 7);
    eng_arena_free(&arena);
}

static void test_capitals_by_their_first_letter(void **state) {
    (void)state;
    /* U+0141 L with stroke, U+017D Z with caron: capitals with odd numbers */
    static const char *const capital[] = {"Egypt",
                                          "\xC3\x89lys\xC3\xA9"
                                          "e",
                                          "\xC5\x81\xC3\xB3"
                                          "dz",
                                          "\xC5\xBD"
                                          "ilina",
                                          "\xC4\xB0zmir"};
    /* U+0142, U+017E, e acute, dotless i */
    static const char *const small[] = {"egypt",
                                        "\xC5\x82"
                                        "an",
                                        "\xC5\xBE"
                                        "ena",
                                        "\xC3\xA9"
                                        "t",
                                        "\xC4\xB1"};
    for (size_t i = 0; i < sizeof capital / sizeof *capital; i++)
        assert_true(shape_of(capital[i], 0) & ENG_SHAPE_CAPITAL);
    for (size_t i = 0; i < sizeof small / sizeof *small; i++)
        assert_false(shape_of(small[i], 0) & ENG_SHAPE_CAPITAL);
    assert_true(shape_of("NATO", 0) & ENG_SHAPE_ALLCAPS);
    assert_false(shape_of("Nato", 0) & ENG_SHAPE_ALLCAPS);
    assert_false(shape_of("A", 0) & ENG_SHAPE_ALLCAPS);
}

static void test_lines_and_paragraphs_begin_where_they_should(void **state) {
    (void)state;
    const char *text = "One\ntwo\n\nthree \r\n \t\r\n four";
    assert_true(shape_of(text, 0) & ENG_SHAPE_PARAGRAPH);
    assert_int_equal(shape_of(text, 1) & (ENG_SHAPE_NEWLINE | ENG_SHAPE_PARAGRAPH),
                     ENG_SHAPE_NEWLINE);
    assert_true(shape_of(text, 2) & ENG_SHAPE_PARAGRAPH);
    assert_true(shape_of(text, 3) & ENG_SHAPE_PARAGRAPH);
    assert_false(shape_of("One two", 1) & ENG_SHAPE_NEWLINE);
}

static void test_addresses_tags_and_names_with_signs(void **state) {
    (void)state;
    static const sample samples[] = {
        {"ask first.last@zorb.org.", "ask|first.last@zorb.org|."},
        {"a_b@zorb-x.co.uk, no", "a_b@zorb-x.co.uk|,|no"},
        {"no@host here", "no|@|host|here"},
        {"(see https://zorb.org/a?b=1&c=2).", "(|see|https://zorb.org/a?b=1&c=2|)|."},
        {"http:// and", "http|:|/|/|and"},
        {"and//or", "and|/|/|or"},
        {"@nasser's #peace_now!", "@nasser|'s|#peace_now|!"},
        {"No. #1 and C#", "No|.|#|1|and|C|#"},
        {"AT&T's R&D, Q&A", "AT&T|'s|R&D|,|Q&A"},
        {"rise &amp; Iran&amp;Oman", "rise|&|amp|;|Iran|&|amp|;|Oman"},
        {"C++, P5+1 and OPEC+", "C++|,|P5|+|1|and|OPEC|+"},
    };
    CHECK(samples);
}

static void test_apostrophes_that_begin_words_and_quotations(void **state) {
    (void)state;
    static const sample samples[] = {
        {"the '90s, '85", "the|'90s|,|'|85"},
        {"the \xE2\x80\x99"
         "90s",
         "the|\xE2\x80\x99"
         "90s"},
        {"rock 'n' roll 'now'", "rock|'n'|roll|'|now|'"},
        {"('big') ['s]", "(|'|big|'|)|[|'|s|]"},
        {"\"'Oman left", "\"|'|Oman|left"},
        {"the U.S.'s \"Post\"'s", "the|U.S.|'s|\"|Post|\"|'s"},
    };
    CHECK(samples);
}

static void test_a_degree_is_one_token_and_a_missing_blank_makes_none(void **state) {
    (void)state;
    static const sample samples[] = {
        {"a Ph.D. in", "a|Ph.D.|in"},
        {"left Iran.A. Smith", "left|Iran|.|A|.|Smith"},
        {"on it.A. Smith", "on|it|.|A|.|Smith"},
        {"Ph.D.s", "Ph|.|D|.|s"},
    };
    CHECK(samples);
}

static void test_a_stray_byte_is_a_mark_also_where_latin_1_has_a_space(void **state) {
    (void)state;
    static const sample samples[] = {{"a \xA0 b", "a|\xA0|b"},
                                     {"a\x85"
                                      "b",
                                      "a|\x85|b"}};
    CHECK(samples);
    assert_int_equal(shape_of("a \xA0 b", 1), ENG_SHAPE_PUNCT);
}

static void test_empty_text_and_white_space_have_no_tokens(void **state) {
    (void)state;
    static const char *const texts[] = {"", " ", "\n\n\n", " \t\r\n\v\f", "\xC2\xA0\xE3\x80\x80"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        eng_arena arena = {0};
        eng_tokens all = {.count = 7};
        assert_true(eng_tokenize(texts[i], strlen(texts[i]), &arena, &all));
        assert_int_equal(all.count, 0);
        eng_arena_free(&arena);
    }
}

static void test_a_word_of_a_megabyte_is_one_token(void **state) {
    (void)state;
    size_t n = 1 << 20, count = 0;
    char *text = malloc(n);
    assert_non_null(text);
    memset(text, 'a', n);
    eng_arena arena = {0};
    eng_tokens all;
    assert_true(eng_tokenize(text, n, &arena, &all));
    const eng_token *tokens = all.at;
    count = all.count;
    assert_int_equal(count, 1);
    assert_int_equal(tokens[0].end, n);
    char form[ENG_FOLD_MAX];
    assert_int_equal(eng_fold(text, n, form, sizeof form), 0);
    eng_arena_free(&arena);
    free(text);
}

/* "a.a.a. ... aa" was once read again from each of its letters: minutes for a megabyte. */
static void test_a_megabyte_of_dotted_letters_takes_linear_time(void **state) {
    (void)state;
    size_t n = 1 << 20;
    char *text = malloc(n);
    assert_non_null(text);
    for (size_t i = 0; i < n; i++)
        text[i] = i % 2 ? '.' : 'a';
    text[n - 1] = 'a';
    eng_arena arena = {0};
    eng_tokens all;
    assert_true(eng_tokenize(text, n, &arena, &all));
    assert_true(all.count > 0);
    eng_arena_free(&arena);
    free(text);
}

static bool blank_between(const unsigned char *text, size_t from, size_t to) {
    for (size_t i = from; i < to; i++)
        if (text[i] > ' ' && text[i] < 0x7F) return false;
    return true;
}

/* Any bytes: tokens lie in order, none is empty, and nothing printable stands between them. */
static void test_offsets_cover_random_bytes_in_order(void **state) {
    (void)state;
    static const char letters[] = "aZ5.,'\"-\n \xC3\xA9\xE2\x80\x99\x9C\xF0\x9F\xFF\xC0n't";
    eng_random random;
    eng_random_stream(&random, 42, 0);
    for (int run = 0; run < 3000; run++) {
        unsigned char text[128];
        size_t n = (size_t)(eng_random_next(&random) % sizeof text), count = 0, at = 0;
        for (size_t i = 0; i < n; i++) {
            uint64_t r = eng_random_next(&random);
            text[i] = run % 2 ? (unsigned char)letters[r % (sizeof letters - 1)] : (unsigned char)r;
        }
        eng_arena arena = {0};
        eng_tokens all;
        assert_true(eng_tokenize((const char *)text, n, &arena, &all));
        const eng_token *tokens = all.at;
        count = all.count;
        for (size_t i = 0; i < count; i++) {
            assert_true(tokens[i].start >= at && tokens[i].end > tokens[i].start);
            assert_true(blank_between(text, at, tokens[i].start));
            if ((tokens[i].shape & ENG_SHAPE_GLUED) != 0) assert_int_equal(tokens[i].start, at);
            at = tokens[i].end;
        }
        assert_true(at <= n && blank_between(text, at, n));
        eng_arena_free(&arena);
    }
}

/* Texts of the pieces that tokens are told apart by, and of any bytes. */
static size_t random_text(eng_random *random, char *text, size_t room) {
    static const char *const pieces[] = {"the ",
                                         "Egypt's ",
                                         "U.S. ",
                                         "don't ",
                                         "4.5 ",
                                         "$1,200,000",
                                         "\xE2\x80\x9C",
                                         "\xE2\x80\x9D ",
                                         "Erdo\xC4\x9F",
                                         "an\xE2\x80\x99s",
                                         "NATO",
                                         "-led ",
                                         "... ",
                                         ".\n\n",
                                         "\n",
                                         "\xC2\xA0",
                                         "\xC2\xAD",
                                         "14th",
                                         "1990's ",
                                         "J. ",
                                         "e.g.",
                                         "\xFF",
                                         "'",
                                         ", ",
                                         "internationalisation",
                                         "antidisestablishmentarianism ",
                                         "--",
                                         "a\x01 b",
                                         "1a2b",
                                         "?!",
                                         "\xE2\x80\x99s ",
                                         "\xE2\x80\x99",
                                         "\xE2\x80\x9C",
                                         "\xE2\x80\x9D",
                                         "\xE2\x80\x94",
                                         "\xE2\x80\xA8",
                                         "'s",
                                         "[he]",
                                         "x_y",
                                         "\xE0\xA4\x95",
                                         "A. ",
                                         "we're ",
                                         "can\xE2\x80\x99t",
                                         "I'M",
                                         "AT&T",
                                         "B's&C",
                                         "C++",
                                         "D's++",
                                         "3,000",
                                         "9:30 ",
                                         "2019.",
                                         "S",
                                         "x"};
    size_t n = 0, want = (size_t)(eng_random_next(random) % room);
    while (n < want) {
        uint64_t r = eng_random_next(random);
        const char *piece = pieces[r % (sizeof pieces / sizeof *pieces)];
        for (size_t i = 0; piece[i] != '\0' && n < want; i++)
            text[n++] = piece[i];
        if (r >> 60 == 0 && n < want) text[n++] = (char)(r >> 32);
    }
    return n;
}

static void test_every_bitmap_gives_the_same_tokens_at_every_length_and_alignment(void **state) {
    (void)state;
    eng_bitmap_kind kinds[ENG_BITMAP_KINDS];
    eng_bitmap_kinds(kinds);
    assert_non_null(kinds[0].make);
    eng_random random;
    eng_random_stream(&random, 7, 0);
    char *text = malloc(1024);
    assert_non_null(text);
    for (int run = 0; run < 3000; run++) {
        size_t n = random_text(&random, text, 700), shift = (size_t)run % 64;
        memmove(text + shift, text, n);
        eng_arena arena = {0};
        eng_tokens plain, other;
        assert_true(eng_tokenize_with(&kinds[0], text + shift, n, 0, &arena, &plain));
        for (int k = 1; k < ENG_BITMAP_KINDS; k++) {
            if (kinds[k].make == NULL) continue;
            assert_true(eng_tokenize_with(&kinds[k], text + shift, n, 0, &arena, &other));
            assert_int_equal(plain.count, other.count);
            assert_memory_equal(plain.at, other.at, plain.count * sizeof *plain.at);
            assert_memory_equal(plain.hashes, other.hashes, plain.count * sizeof *plain.hashes);
            assert_memory_equal(plain.shapes, other.shapes, plain.count * sizeof *plain.shapes);
        }
        eng_arena_free(&arena);
    }
    free(text);
}

/* Near the end of a text that has no padding, tokens are read by the rules for all of them; where
 * bytes after it can be read, most are known by their first byte and the one after them. */
static void test_padding_makes_no_difference(void **state) {
    (void)state;
    eng_random random;
    eng_random_stream(&random, 11, 0);
    char *text = malloc(1024);
    assert_non_null(text);
    for (int run = 0; run < 20000; run++) {
        size_t n = random_text(&random, text, run % 4 ? ENG_TEXT_PADDING : 200);
        eng_arena arena = {0};
        eng_tokens by_rule, known;
        assert_true(eng_tokenize(text, n, &arena, &by_rule));
        memset(text + n, 0, ENG_TEXT_PADDING);
        assert_true(eng_tokenize_padded(text, n, &arena, &known));
        assert_int_equal(by_rule.count, known.count);
        assert_memory_equal(by_rule.at, known.at, known.count * sizeof *known.at);
        assert_memory_equal(by_rule.hashes, known.hashes, known.count * sizeof *known.hashes);
        eng_arena_free(&arena);
    }
    free(text);
}

static void test_shapes_in_portable_c_are_the_same(void **state) {
    (void)state;
    eng_random random;
    eng_random_stream(&random, 9, 0);
    uint16_t shapes[ENG_SHAPES + 8];
    for (int run = 0; run < 2000; run++) {
        for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
            shapes[i] = (uint16_t)(eng_random_next(&random) & eng_random_next(&random));
        const uint16_t *at = shapes + run % 8;
        const unsigned mask = 1u << run % 16 | 1u << (run / 16) % 16, bit = 1u << run % 16;
        assert_int_equal(eng_shapes_are(at, mask, bit), eng_shapes_are_plain(at, mask, bit));
        assert_int_equal(eng_shapes_are(at, mask, 0), eng_shapes_are_plain(at, mask, 0));
        uint32_t first = 0;
        while (first < ENG_SHAPES && !(at[first] & mask))
            first++;
        assert_int_equal(eng_shapes_find(at, 0, ENG_SHAPES, mask), first);
    }
}

static void test_bits_past_the_end_are_0(void **state) {
    (void)state;
    eng_bitmap_kind kinds[ENG_BITMAP_KINDS];
    eng_bitmap_kinds(kinds);
    char text[200];
    memset(text, 'a', sizeof text);
    for (size_t n = 0; n < 130; n++)
        for (int k = 0; k < ENG_BITMAP_KINDS; k++) {
            uint64_t alnum[4], capital[4], blank[4], hard[4];
            if (kinds[k].make == NULL) continue;
            kinds[k].make(text, n, &(eng_bitmaps){alnum, capital, blank, hard});
            for (size_t i = 0; i < eng_bitmap_words(n) * 64; i++) {
                assert_int_equal(alnum[i / 64] >> i % 64 & 1, i < n);
                assert_int_equal(capital[i / 64] >> i % 64 & 1, 0);
                assert_int_equal(blank[i / 64] >> i % 64 & 1, 0);
                assert_int_equal(hard[i / 64] >> i % 64 & 1, 0);
            }
        }
}

static void test_a_tokens_hash_is_that_of_its_folded_form(void **state) {
    (void)state;
    eng_random random;
    eng_random_stream(&random, 8, 0);
    char text[700];
    for (int run = 0; run < 2000; run++) {
        size_t n = random_text(&random, text, sizeof text);
        eng_arena arena = {0};
        eng_tokens all;
        assert_true(eng_tokenize(text, n, &arena, &all));
        for (size_t i = 0; i < all.count; i++) {
            char form[ENG_FOLD_MAX];
            const eng_token *t = &all.at[i];
            size_t size = eng_fold(text + t->start, t->end - t->start, form, sizeof form);
            assert_true(all.hashes[i] == (size > 0 ? eng_form_hash(form, size) : 0));
            assert_int_equal(all.shapes[i], t->shape);
        }
        eng_arena_free(&arena);
    }
}

static void check_fold(const char *from, const char *to) {
    char form[ENG_FOLD_MAX + 1];
    size_t n = eng_fold(from, strlen(from), form, ENG_FOLD_MAX);
    form[n] = '\0';
    assert_string_equal(form, to);
}

static void test_folding_drops_case_and_diacritics(void **state) {
    (void)state;
    check_fold("EGYPT", "egypt");
    check_fold("Erdo\xC4\x9F"
               "an",
               "erdogan");
    check_fold("\xC5\x81\xC3\xB3"
               "d\xC5\xBA",
               "lodz");
    check_fold("S\xC3\xA3o Tom\xC3\xA9", "sao tome");
    check_fold("\xC4\x8C"
               "e\xC5\xA1ko",
               "cesko");
    check_fold("cafe\xCC\x81", "cafe"); /* e and a combining acute */
    check_fold("n\xE2\x80\x99t", "n't");
    check_fold("with\xC2\xAD"
               "draw",
               "withdraw");
    check_fold("left\xE2\x80\x8E", "left"); /* a left-to-right mark */
    check_fold("\xD0\x9A\xD0\xB8\xD1\x97\xD0\xB2", "\xD0\x9A\xD0\xB8\xD1\x97\xD0\xB2");
}

static void test_folding_says_0_when_there_is_no_room(void **state) {
    (void)state;
    char form[4];
    assert_int_equal(eng_fold("abcd", 4, form, sizeof form), 4);
    assert_int_equal(eng_fold("abcde", 5, form, sizeof form), 0);
    assert_int_equal(eng_fold("abc\xE4\xB8\xAD", 6, form, sizeof form), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words_and_punctuation),
        cmocka_unit_test(test_clitics_with_straight_and_curly_apostrophes),
        cmocka_unit_test(test_dotted_abbreviations_are_one_token),
        cmocka_unit_test(test_numbers_keep_separators_and_suffixes),
        cmocka_unit_test(test_hyphens_are_cut_and_the_parts_glued),
        cmocka_unit_test(test_typography_above_ascii),
        cmocka_unit_test(test_control_characters_are_blanks),
        cmocka_unit_test(test_capitals_by_their_first_letter),
        cmocka_unit_test(test_lines_and_paragraphs_begin_where_they_should),
        cmocka_unit_test(test_addresses_tags_and_names_with_signs),
        cmocka_unit_test(test_apostrophes_that_begin_words_and_quotations),
        cmocka_unit_test(test_a_degree_is_one_token_and_a_missing_blank_makes_none),
        cmocka_unit_test(test_a_stray_byte_is_a_mark_also_where_latin_1_has_a_space),
        cmocka_unit_test(test_empty_text_and_white_space_have_no_tokens),
        cmocka_unit_test(test_a_word_of_a_megabyte_is_one_token),
        cmocka_unit_test(test_a_megabyte_of_dotted_letters_takes_linear_time),
        cmocka_unit_test(test_offsets_cover_random_bytes_in_order),
        cmocka_unit_test(test_every_bitmap_gives_the_same_tokens_at_every_length_and_alignment),
        cmocka_unit_test(test_padding_makes_no_difference),
        cmocka_unit_test(test_shapes_in_portable_c_are_the_same),
        cmocka_unit_test(test_bits_past_the_end_are_0),
        cmocka_unit_test(test_a_tokens_hash_is_that_of_its_folded_form),
        cmocka_unit_test(test_folding_drops_case_and_diacritics),
        cmocka_unit_test(test_folding_says_0_when_there_is_no_room),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
