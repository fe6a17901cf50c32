#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "text/article.h"
#include "text/fold.h"
#include "text/listed.h"

enum { SENTENCES_MAX = 8 };

typedef struct sample {
    const char *text;
    const char *sentences[SENTENCES_MAX]; /* ends in NULL */
} sample;

static void check(const sample *s) {
    eng_arena arena = {0};
    size_t count = 0;
    eng_tokens all;
    assert_true(eng_tokenize(s->text, strlen(s->text), &arena, &all));
    const eng_token *tokens = all.at;
    eng_sentence *found = eng_split_sentences(s->text, &all, &arena, &count);
    assert_non_null(found);
    size_t i = 0;
    for (; s->sentences[i] != NULL; i++) {
        char text[256] = "";
        if (i < count) {
            size_t start = tokens[found[i].first].start, end = tokens[found[i].last - 1].end;
            assert_true(end - start < sizeof text);
            memcpy(text, s->text + start, end - start);
        }
        assert_string_equal(text, s->sentences[i]);
    }
    assert_int_equal(count, i);
    eng_arena_free(&arena);
}

#define CHECK(samples)                                                                             \
    for (size_t sample_index = 0; sample_index < sizeof(samples) / sizeof *(samples);              \
         sample_index++)                                                                           \
    check(&(samples)[sample_index])

static void test_full_stops_questions_and_exclamations(void **state) {
    (void)state;
    static const sample samples[] = {
        {"Egypt left. Iran stayed.", {"Egypt left.", "Iran stayed."}},
        {"Why did it leave? Nobody knows!", {"Why did it leave?", "Nobody knows!"}},
        {"It left. 30 others stayed.", {"It left.", "30 others stayed."}},
        {"No stop at the end", {"No stop at the end"}},
    };
    CHECK(samples);
}

static void test_titles_and_abbreviations_end_no_sentence(void **state) {
    (void)state;
    static const sample samples[] = {
        {"Gen. Haftar met Sen. Graham and Lt. Smith.",
         {"Gen. Haftar met Sen. Graham and Lt. Smith."}},
        {"The U.S. Senate met.", {"The U.S. Senate met."}},
        {"The U.S. \xE2\x80\x93 EU pact ended.", {"The U.S. \xE2\x80\x93 EU pact ended."}},
        {"It was Mr. Obama.", {"It was Mr. Obama."}},
        {"On Jan. 5 it left.", {"On Jan. 5 it left."}},
        {"Washington, D.C. Mayor Bowser spoke.", {"Washington, D.C. Mayor Bowser spoke."}},
    };
    CHECK(samples);
}

static void test_an_abbreviation_may_still_end_a_sentence(void **state) {
    (void)state;
    static const sample samples[] = {
        {"It left for the U.S. The pact ended.", {"It left for the U.S.", "The pact ended."}},
        {"They met at 3 p.m. However, it failed.", {"They met at 3 p.m.", "However, it failed."}},
        {"It lies in the U.S.", {"It lies in the U.S."}},
    };
    CHECK(samples);
}

static void test_times_of_day_run_on(void **state) {
    (void)state;
    static const sample samples[] = {
        {"They met at 3 p.m. on Sunday.", {"They met at 3 p.m. on Sunday."}},
        {"They met at 3 p.m. Sunday in Cairo.", {"They met at 3 p.m. Sunday in Cairo."}},
    };
    CHECK(samples);
}

static void test_initials_belong_to_the_name(void **state) {
    (void)state;
    static const sample samples[] = {
        {"John F. Kennedy spoke. He left.", {"John F. Kennedy spoke.", "He left."}},
        {"George H. W. Bush spoke.", {"George H. W. Bush spoke."}},
        {"J.K. Rowling spoke.", {"J.K. Rowling spoke."}},
    };
    CHECK(samples);
}

static void test_closing_quotes_and_brackets_stay_with_their_sentence(void **state) {
    (void)state;
    static const sample samples[] = {
        {"\"We left.\" He went.", {"\"We left.\"", "He went."}},
        {"\xE2\x80\x9CWe left.\xE2\x80\x9D He went.",
         {"\xE2\x80\x9CWe left.\xE2\x80\x9D", "He went."}},
        {"(It left.) He went.", {"(It left.)", "He went."}},
        {"\"Will it leave?\" he asked.", {"\"Will it leave?\" he asked."}},
        {"\"It will leave!\" said the king.", {"\"It will leave!\" said the king."}},
    };
    CHECK(samples);
}

static void test_ellipses_end_a_sentence_only_before_a_capital(void **state) {
    (void)state;
    static const sample samples[] = {
        {"It may ... or may not leave.", {"It may ... or may not leave."}},
        {"It may\xE2\x80\xA6 or may not.", {"It may\xE2\x80\xA6 or may not."}},
        {"It left... Iran stayed.", {"It left...", "Iran stayed."}},
    };
    CHECK(samples);
}

static void test_decimals_and_web_addresses_are_not_cut(void **state) {
    (void)state;
    static const sample samples[] = {
        {"It paid 4.5 billion. Iran paid none.", {"It paid 4.5 billion.", "Iran paid none."}},
        {"See example.com for more.", {"See example.com for more."}},
    };
    CHECK(samples);
}

static void test_a_blank_line_ends_a_sentence_and_a_line_end_does_not(void **state) {
    (void)state;
    static const sample samples[] = {
        {"Egypt leaves pact\n\nIt left on Monday.", {"Egypt leaves pact", "It left on Monday."}},
        {"Egypt left\nthe pact.", {"Egypt left\nthe pact."}},
        {"One.\r\n\r\nTwo.", {"One.", "Two."}},
    };
    CHECK(samples);
}

static void test_no_text_has_no_sentence(void **state) {
    (void)state;
    static const sample samples[] = {{"", {NULL}}, {" \n\n ", {NULL}}};
    CHECK(samples);
}

/* Each of them ends the paragraph before and itself: more sentences than stops. */
static void test_stops_that_begin_a_paragraph_end_two_sentences(void **state) {
    (void)state;
    static const sample samples[] = {
        {"One\n\n! A\n\n! B\n\n! C", {"One", "!", "A", "!", "B", "!", "C"}},
    };
    CHECK(samples);
}

static void test_only_stops_are_one_sentence_or_more_and_cover_all_tokens(void **state) {
    (void)state;
    static const char *const texts[] = {
        ".",  "...",       "? ! ?", ". . .",     "\"\"\"", ")))",     ".\n\n.\n\n.", "Q:", "-",
        "1.", "THE KING:", "((A))", "- -\n- 1.", "(AP) -", "Sec. 1.", "...[1]",      "(("};
    for (size_t t = 0; t < sizeof texts / sizeof *texts; t++) {
        eng_arena arena = {0};
        size_t count = 0, at = 0;
        eng_tokens all;
        assert_true(eng_tokenize(texts[t], strlen(texts[t]), &arena, &all));
        eng_sentence *s = eng_split_sentences(texts[t], &all, &arena, &count);
        assert_non_null(s);
        for (size_t i = 0; i < count; i++) {
            assert_int_equal(s[i].first, at);
            assert_true(s[i].last > s[i].first && s[i].body >= s[i].first && s[i].body < s[i].last);
            at = s[i].last;
        }
        assert_int_equal(at, all.count);
        eng_arena_free(&arena);
    }
}

/* The words of the first sentence that follow its dateline. */
static void check_body(const char *text, const char *first_word) {
    eng_arena arena = {0};
    size_t count = 0;
    eng_tokens all;
    assert_true(eng_tokenize(text, strlen(text), &arena, &all));
    const eng_token *tokens = all.at;
    eng_sentence *s = eng_split_sentences(text, &all, &arena, &count);
    assert_non_null(s);
    assert_true(count > 0);
    const eng_token *t = &tokens[s[0].body];
    char word[64] = "";
    memcpy(word, text + t->start, t->end - t->start);
    assert_string_equal(word, first_word);
    eng_arena_free(&arena);
}

static void test_datelines_are_no_part_of_the_sentence(void **state) {
    (void)state;
    check_body("CAIRO (Reuters) - Egypt left the pact.", "Egypt");
    check_body("RIYADH, April 11 (Reuters) - Egypt left the pact.", "Egypt");
    check_body("CAIRO \xE2\x80\x94 Egypt left the pact.", "Egypt");
    check_body("Cairo (AFP) \xE2\x80\x93 Egypt left the pact.", "Egypt");
    check_body("WASHINGTON (AP) -- Egypt left the pact.", "Egypt");
}

static void test_datelines_with_places_dates_and_agencies(void **state) {
    (void)state;
    check_body("UNITED NATIONS, May 3 (Xinhua) -- Egypt left.", "Egypt");
    check_body("Cairo, Egypt \xE2\x80\x94 Oman left.", "Oman");
    check_body("CAIRO, Egypt, Sept. 3 (AP) \xE2\x80\x94 Oman left.", "Oman");
    check_body("ST. LOUIS, Mo. \xE2\x80\x93 Oman left.", "Oman");
    check_body("(Reuters) - Egypt left.", "Egypt");
    check_body("Cairo (CNN)Egypt left.", "Egypt");
    check_body("WASHINGTON\xE2\x80\x94"
               "Egypt left.",
               "Egypt");
    check_body("CAIRO - \"We left,\" he said.", "\"");
}

static void test_list_markers_are_no_part_of_the_sentence(void **state) {
    (void)state;
    check_body("- Egypt left.", "Egypt");
    check_body("\xE2\x80\xA2 Egypt left.", "Egypt");
    check_body("(iv) Egypt left.", "Egypt");
    check_body("Sec. 6. Egypt left.", "Egypt");
    check_body("2019 was bad.", "2019");
}

static void test_what_looks_like_a_dateline_and_is_none(void **state) {
    (void)state;
    check_body("Egypt left the pact - a blow to Riyadh.", "Egypt");
    check_body("Egypt (an ally) left the Saudi-led pact.", "Egypt");
    check_body("NATO-led forces left.", "NATO");
    check_body("Obama \xE2\x80\x94 President then \xE2\x80\x94 left.", "Obama");
    check_body("Egypt, Iran \xE2\x80\x94 Both allies \xE2\x80\x94 left.", "Egypt");
}

/* The label, body's first word and speaker of the sentence; label "" and speaker -1 for none. */
static void check_label(const char *text, size_t sentence, const char *label, const char *body,
                        int speaker) {
    eng_arena arena = {0};
    size_t count = 0;
    eng_tokens all;
    assert_true(eng_tokenize(text, strlen(text), &arena, &all));
    eng_sentence *s = eng_split_sentences(text, &all, &arena, &count);
    assert_non_null(s);
    assert_true(sentence < count);
    s += sentence;
    char found[64] = "", word[64] = "";
    if (s->label > s->first)
        memcpy(found, text + all.at[s->first].start,
               all.at[s->label - 1].end - all.at[s->first].start);
    memcpy(word, text + all.at[s->body].start, all.at[s->body].end - all.at[s->body].start);
    assert_string_equal(found, label);
    assert_string_equal(word, body);
    assert_int_equal(s->speaker, speaker < 0 ? ENG_NO_SPEAKER : (uint32_t)speaker);
    eng_arena_free(&arena);
}

static void test_labels_say_who_speaks(void **state) {
    (void)state;
    check_label("MR. SMITH: We left.", 0, "MR. SMITH:", "We", 0);
    check_label("THE PRESIDENT: We left.", 0, "THE PRESIDENT:", "We", 0);
    check_label("MS. JEAN-PIERRE: We left.", 0, "MS. JEAN-PIERRE:", "We", 0);
    check_label("GOVERNOR DE LA CRUZ (via video): We left.", 0,
                "GOVERNOR DE LA CRUZ (via video):", "We", 0);
    check_label("Sen. Sam Green (R-SC): \"We left.\"", 0, "Sen. Sam Green (R-SC):", "\"", 0);
    check_label("Secretary of State Sam Green: We left.", 0, "Secretary of State Sam Green:", "We",
                0);
    check_label("MODERATOR: Next.", 0, "MODERATOR:", "Next", 0);
    check_label("Q: Why?", 0, "Q:", "Why", 0);
    check_label("Q. Why?", 0, "Q.", "Why", 0);
    check_label("Q Why?", 0, "Q", "Why", 0);
    check_label("A: No.", 0, "A:", "No", 0);
    check_label("((Jane Doe)) We left.", 0, "((Jane Doe))", "We", 0);
}

static void test_what_looks_like_a_label_and_is_none(void **state) {
    (void)state;
    check_label("SUBJECT: The pact", 0, "", "SUBJECT", -1);
    check_label("FACT SHEET: The pact", 0, "", "FACT", -1);
    check_label("PROMOTING TRADE: The pact", 0, "", "PROMOTING", -1);
    check_label("The truth is: We left.", 0, "", "The", -1);
    check_label("A king left.", 0, "", "A", -1);
    check_label("Q fever spread.", 0, "", "Q", -1);
    check_label("President Smith has been clear: We left.", 0, "", "President", -1);
    check_label("COVID-19: We left.", 0, "", "COVID", -1);
}

static void test_who_speaks_holds_until_the_next_label(void **state) {
    (void)state;
    const char *text =
        "Oman left.\n\nMR. SMITH: We left. We stayed.\n\nAnd more.\n\nQ Why?\n\n###\n\n"
        "Oman left.";
    check_label(text, 0, "", "Oman", -1);
    check_label(text, 1, "MR. SMITH:", "We", 1);
    check_label(text, 2, "", "We", 1);
    check_label(text, 3, "", "And", 1);
    check_label(text, 4, "Q", "Why", 4);
    check_label(text, 6, "", "Oman", -1);
}

static void test_a_label_alone_on_its_line_names_the_next_speaker(void **state) {
    (void)state;
    const char *text = "THE KING:\n\nWe left.";
    check_label(text, 0, "THE KING:", "THE", 0);
    check_label(text, 1, "", "We", 0);
}

static eng_sentence_kind kind_of(const char *text, size_t sentence) {
    eng_arena arena = {0};
    size_t count = 0;
    eng_tokens all;
    assert_true(eng_tokenize(text, strlen(text), &arena, &all));
    eng_sentence *s = eng_split_sentences(text, &all, &arena, &count);
    assert_non_null(s);
    assert_true(sentence < count);
    eng_sentence_kind kind = s[sentence].kind;
    eng_arena_free(&arena);
    return kind;
}

static void test_headlines_and_listings_are_told_from_prose(void **state) {
    (void)state;
    const char *text =
        "Egypt leaves pact\n\nBy Stephen Kalin\n\nEgypt left the pact. It said so.\n\n"
        "\"It left.\"";
    assert_int_equal(kind_of(text, 0), ENG_HEADLINE);
    assert_int_equal(kind_of(text, 1), ENG_BYLINE);
    assert_int_equal(kind_of(text, 2), ENG_PROSE);
    assert_int_equal(kind_of(text, 3), ENG_PROSE);
    assert_int_equal(kind_of(text, 4), ENG_PROSE);
    assert_string_equal(eng_sentence_kind_name(ENG_HEADLINE), "headline");
}

static void test_a_headline_that_runs_into_the_text_ends_where_a_sentence_begins(void **state) {
    (void)state;
    static const sample samples[] = {
        {"Egypt leaves pact in blow to bloc The kingdom said so on Monday. Iran stayed.",
         {"Egypt leaves pact in blow to bloc", "The kingdom said so on Monday.", "Iran stayed."}},
        {"Egypt leaves Arab pact in blow to bloc The Omani king said so.",
         {"Egypt leaves Arab pact in blow to bloc", "The Omani king said so."}},
        {"Oman hails plan as \u2018historic\u2019 The Netherlands will pay.",
         {"Oman hails plan as \u2018historic\u2019", "The Netherlands will pay."}},
        /* names that begin so, before the first stop and after it */
        {"Egypt left the talks held in The Hague last week, it said.",
         {"Egypt left the talks held in The Hague last week, it said."}},
        {"The king told the daily newspaper The Omani that he left.",
         {"The king told the daily newspaper The Omani that he left."}},
        {"The king gave tiny state of Gambia The Gambia prize.",
         {"The king gave tiny state of Gambia The Gambia prize."}},
        {"It left. Egypt leaves pact in blow to bloc The kingdom said so.",
         {"It left.", "Egypt leaves pact in blow to bloc", "The kingdom said so."}},
        {"Oman rejects terms as \u2018sham\u2019 The proposal calls for peace.",
         {"Oman rejects terms as \u2018sham\u2019", "The proposal calls for peace."}},
        /* capitals inside a sentence that begin none */
        {"The king led many bodies, including The peace fund.",
         {"The king led many bodies, including The peace fund."}},
        {"The trains take everybody from point A to point B quickly.",
         {"The trains take everybody from point A to point B quickly."}},
        {"The grants help states modernize IT systems.",
         {"The grants help states modernize IT systems."}},
    };
    CHECK(samples);
}

static void test_what_a_page_puts_between_its_paragraphs_stands_alone(void **state) {
    (void)state;
    const char *text = "Zed/Reuters Related article Egypt leaves the pact It left on Monday.";
    static const sample samples[] = {
        {"Zed/Reuters Related article Egypt leaves the pact It left on Monday.",
         {"Zed/Reuters", "Related article", "Egypt leaves the pact", "It left on Monday."}},
        /* no label */
        {"Egypt left. Related article numbers are given.",
         {"Egypt left.", "Related article numbers are given."}},
    };
    CHECK(samples);
    assert_int_equal(kind_of(text, 1), ENG_BOILERPLATE);
    assert_int_equal(kind_of(text, 3), ENG_PROSE);
}

static void test_a_transcript_in_one_line_is_parted_where_somebody_begins_to_speak(void **state) {
    (void)state;
    const char *text = "Q: Has it left? MR. PRICE: It has. We said so.";
    eng_arena arena = {0};
    size_t count = 0;
    eng_tokens all;
    assert_true(eng_tokenize(text, strlen(text), &arena, &all));
    eng_sentence *s = eng_split_sentences(text, &all, &arena, &count);
    assert_int_equal(count, 3);
    assert_true(s[1].label > s[1].first);
    assert_int_equal(s[2].speaker, 1);
    eng_arena_free(&arena);
}

static void test_paragraphs_are_counted_from_0(void **state) {
    (void)state;
    const char *text = "One. Two.\n\nThree.\n\n\n\nFour.";
    eng_arena arena = {0};
    size_t count = 0;
    eng_tokens all;
    assert_true(eng_tokenize(text, strlen(text), &arena, &all));
    eng_sentence *s = eng_split_sentences(text, &all, &arena, &count);
    assert_non_null(s);
    assert_int_equal(count, 4);
    static const uint32_t paragraphs[] = {0, 0, 1, 2};
    for (size_t i = 0; i < count; i++)
        assert_int_equal(s[i].paragraph, paragraphs[i]);
    eng_arena_free(&arena);
}

static bool listed(const char *word, uint32_t lists) {
    const eng_token token = {.end = (uint32_t)strlen(word)};
    char form[ENG_FOLD_MAX];
    size_t n = eng_fold(word, strlen(word), form, sizeof form);
    return eng_is_listed(word, &token, eng_form_hash(form, n), lists);
}

static void test_words_are_on_their_lists(void **state) {
    (void)state;
    assert_true(listed("Gen", ENG_LIST_TITLE));
    assert_true(listed("mar", ENG_LIST_NUMBERED) && listed("MAR", ENG_LIST_MONTH));
    assert_true(listed("a", ENG_LIST_TITLE | ENG_LIST_STARTER));
    assert_true(listed("p.m.", ENG_LIST_HOUR));
    assert_false(listed("a", ENG_LIST_TITLE));
    assert_false(listed("pact", UINT32_MAX));
    assert_false(listed("m\xC3\xA1r", UINT32_MAX)); /* only its form is */
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words_are_on_their_lists),
        cmocka_unit_test(test_full_stops_questions_and_exclamations),
        cmocka_unit_test(test_titles_and_abbreviations_end_no_sentence),
        cmocka_unit_test(test_an_abbreviation_may_still_end_a_sentence),
        cmocka_unit_test(test_times_of_day_run_on),
        cmocka_unit_test(test_initials_belong_to_the_name),
        cmocka_unit_test(test_closing_quotes_and_brackets_stay_with_their_sentence),
        cmocka_unit_test(test_ellipses_end_a_sentence_only_before_a_capital),
        cmocka_unit_test(test_decimals_and_web_addresses_are_not_cut),
        cmocka_unit_test(test_a_blank_line_ends_a_sentence_and_a_line_end_does_not),
        cmocka_unit_test(test_no_text_has_no_sentence),
        cmocka_unit_test(test_stops_that_begin_a_paragraph_end_two_sentences),
        cmocka_unit_test(test_only_stops_are_one_sentence_or_more_and_cover_all_tokens),
        cmocka_unit_test(test_datelines_are_no_part_of_the_sentence),
        cmocka_unit_test(test_datelines_with_places_dates_and_agencies),
        cmocka_unit_test(test_list_markers_are_no_part_of_the_sentence),
        cmocka_unit_test(test_what_looks_like_a_dateline_and_is_none),
        cmocka_unit_test(test_labels_say_who_speaks),
        cmocka_unit_test(test_what_looks_like_a_label_and_is_none),
        cmocka_unit_test(test_who_speaks_holds_until_the_next_label),
        cmocka_unit_test(test_a_label_alone_on_its_line_names_the_next_speaker),
        cmocka_unit_test(test_headlines_and_listings_are_told_from_prose),
        cmocka_unit_test(test_what_a_page_puts_between_its_paragraphs_stands_alone),
        cmocka_unit_test(test_a_transcript_in_one_line_is_parted_where_somebody_begins_to_speak),
        cmocka_unit_test(test_a_headline_that_runs_into_the_text_ends_where_a_sentence_begins),
        cmocka_unit_test(test_paragraphs_are_counted_from_0),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
