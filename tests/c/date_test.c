#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "base/date.h"

enum { MON, TUE, WED, THU, FRI, SAT, SUN };

static eng_date parsed(const char *s) {
    eng_date date = {0};
    assert_true(eng_date_parse(s, strlen(s), &date));
    return date;
}

/* Weekdays from the histories; day numbers from Python's datetime. */
static void test_known_days_and_their_weekdays(void **state) {
    (void)state;
    static const struct {
        const char *date;
        int32_t day;
        int weekday;
    } known[] = {
        {"1970-01-01", 0, THU},     {"1969-12-31", -1, WED},      {"1914-07-28", -20246, TUE},
        {"1945-05-08", -9004, TUE}, {"1582-10-15", -141427, FRI}, /* the first day of the Gregorian
                                                                     calendar */
        {"2000-01-01", 10957, SAT}, {"2000-03-01", 11017, WED},   {"2019-04-11", 17997, THU},
        {"2038-01-19", 24855, TUE}, {"0001-01-01", -719162, MON}, {"9999-12-31", 2932896, FRI},
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        eng_date date = parsed(known[i].date);
        char text[ENG_DATE_TEXT];
        assert_int_equal(eng_date_first_day(date), known[i].day);
        assert_int_equal(eng_date_last_day(date), known[i].day);
        assert_int_equal(eng_date_weekday(known[i].day), known[i].weekday);
        assert_string_equal(eng_date_format(eng_date_from_day(known[i].day), text), known[i].date);
    }
}

static void test_leap_years_by_4_100_and_400(void **state) {
    (void)state;
    assert_int_equal(eng_date_month_length(2019, 2), 28);
    assert_int_equal(eng_date_month_length(2020, 2), 29);
    assert_int_equal(eng_date_month_length(1900, 2), 28);
    assert_int_equal(eng_date_month_length(2000, 2), 29);
    assert_int_equal(eng_date_month_length(2100, 2), 28);
}

static void test_month_ends_and_the_day_after(void **state) {
    (void)state;
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    for (int month = 1; month <= 12; month++) {
        eng_date last = {2019, (int8_t)month, (int8_t)lengths[month - 1]};
        assert_int_equal(eng_date_month_length(2019, month), lengths[month - 1]);
        eng_date next = eng_date_from_day(eng_date_first_day(last) + 1);
        assert_int_equal(next.day, 1);
        assert_int_equal(next.month, month % 12 + 1);
    }
}

static void test_every_day_of_400_years_follows_the_one_before(void **state) {
    (void)state;
    int32_t day = eng_date_first_day(parsed("1600-01-01"));
    int32_t start = day;
    for (int year = 1600; year < 2000; year++)
        for (int month = 1; month <= 12; month++)
            for (int d = 1; d <= eng_date_month_length(year, month); d++, day++) {
                eng_date date = eng_date_from_day(day);
                assert_true(date.year == year && date.month == month && date.day == d);
                assert_int_equal(eng_date_first_day(date), day);
            }
    assert_int_equal(day - start, 146097); /* days in the Gregorian cycle */
}

static void test_a_year_or_a_month_means_all_its_days(void **state) {
    (void)state;
    char text[ENG_DATE_TEXT];
    eng_date year = parsed("2020"), month = parsed("2020-02");
    assert_int_equal(eng_date_last_day(year) - eng_date_first_day(year), 365);
    assert_int_equal(eng_date_last_day(month) - eng_date_first_day(month), 28);
    assert_string_equal(eng_date_format(year, text), "2020");
    assert_string_equal(eng_date_format(month, text), "2020-02");
    assert_string_equal(eng_date_format((eng_date){0}, text), "");
}

static void test_dates_that_do_not_exist_are_refused(void **state) {
    (void)state;
    static const char *const bad[] = {
        "",           "2019-13-45", "2019-00-10", "2019-02-29", "2019-02-30", "1900-02-29",
        "2019-04-31", "2019-04-00", "0000-01-01", "2019-4-11",  "2019/04/11", "11-04-2019",
        "20190411",   "2019-04-1x", " 2019-04-1", "2019-",      "-019-04-11", "2019-04-110",
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        eng_date date = {1, 2, 3};
        assert_false(eng_date_parse(bad[i], strlen(bad[i]), &date));
        assert_int_equal(date.year, 1);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_known_days_and_their_weekdays),
        cmocka_unit_test(test_leap_years_by_4_100_and_400),
        cmocka_unit_test(test_month_ends_and_the_day_after),
        cmocka_unit_test(test_every_day_of_400_years_follows_the_one_before),
        cmocka_unit_test(test_a_year_or_a_month_means_all_its_days),
        cmocka_unit_test(test_dates_that_do_not_exist_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
