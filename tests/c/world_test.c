#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "world/apply.h"
#include "world/diff.h"
#include "world/names.h"
#include "world/store.h"

static eng_outcome apply(eng_world *w, const char *json) {
    eng_arena arena = {0};
    eng_event e;
    eng_error err = {{0}};
    if (!eng_event_read(json, strlen(json), &arena, &e, &err)) fail_msg("%s", err.message);
    eng_outcome outcome = eng_world_apply(w, &e, &err);
    eng_arena_free(&arena);
    return outcome;
}

/* One actor's act on an organisation; `when` and `aux` as in JSON, or "". */
static eng_outcome act(eng_world *w, const char *id, const char *told, const char *who,
                       const char *what, const char *whom, const char *when, const char *aux) {
    char json[600];
    const char *type = strcmp(what, "member") == 0     ? "COOPERATE"
                       : strcmp(what, "absent") == 0   ? "REJECT"
                       : strcmp(what, "withdraw") == 0 ? "SANCTION"
                                                       : "SUPPORT";
    snprintf(json, sizeof json,
             "{\"id\":\"%s\",\"date\":\"%s\",\"actor\":[\"%s\"],\"recipient\":[\"%s\"],"
             "\"type\":\"%s\",\"act\":\"%s\",\"aux\":[%s]%s%s%s}",
             id, told, who, whom, type, what, aux, *when ? ",\"when\":{\"value\":\"" : "", when,
             *when ? "\"}" : "");
    return apply(w, json);
}

static eng_date date(const char *text) {
    eng_date d = {0};
    if (*text) assert_true(eng_date_parse(text, strlen(text), &d));
    return d;
}

static const char *status(eng_world *w, const char *alliance, const char *who, const char *on) {
    const eng_spell *spell;
    uint32_t claim, a = eng_world_find_alliance(w, alliance, strlen(alliance));
    uint32_t member = eng_world_find(w, who, strlen(who));
    if (a == ENG_NONE || member == ENG_NONE) return "outside";
    const eng_membership *m = eng_world_membership(w, a);
    assert_non_null(m);
    return eng_status_name(eng_membership_status(m, member, date(on), &spell, &claim));
}

static const eng_spell *last_spell(eng_world *w, const char *alliance, const char *who) {
    const eng_spell *spell;
    uint32_t claim;
    const eng_membership *m =
        eng_world_membership(w, eng_world_find_alliance(w, alliance, strlen(alliance)));
    eng_membership_status(m, eng_world_find(w, who, strlen(who)), (eng_date){0}, &spell, &claim);
    return spell;
}

/* Greece left NATO's command in 1974 and came back in 1980; France is here for comparison. */
static const char NAMES[] =
    "{\"entities\":[{\"id\":\"EGY\",\"kind\":\"state\",\"name\":\"Egypt\"},"
    "{\"id\":\"FRA\",\"kind\":\"state\"},{\"id\":\"SYR\",\"kind\":\"state\"},"
    "{\"id\":\"NATO\",\"kind\":\"alliance\",\"status\":\"in force\",\"from\":\"1949-04-04\","
    "\"until\":null,\"obligations\":[\"defense\",\"consultation\"],"
    "\"members\":[[\"FRA\",\"1949-04-04\",null],[\"GRC\",\"1952-02-18\",\"1974-08-14\"],"
    "[\"GRC\",\"1980-10-20\",null]]},"
    "{\"id\":\"AL\",\"kind\":\"organisation\",\"members\":[[\"EGY\",\"1945\",\"1979\"],"
    "[\"EGY\",\"1979\",\"1989\",\"suspended\"],[\"EGY\",\"1989\",null],[\"SYR\",\"1945\",null]]},"
    "{\"id\":\"WPO\",\"kind\":\"alliance\",\"status\":\"ended\",\"from\":\"1955-05-14\","
    "\"until\":\"1991-07-01\",\"members\":[[\"POL\",\"1955-05-14\",null],"
    "[\"DDR\",\"1956-01-28\",\"1990-09-24\"],"
    "[\"HUN\",\"1955-05-14\",\"1991-07-01\"]]},"
    "{\"id\":\"MESA\",\"kind\":\"alliance\",\"status\":\"proposed\"}]}";

static eng_world *base(void) {
    eng_world *w = eng_world_new(NULL);
    eng_error err = {{0}};
    if (!eng_world_load_names(w, NAMES, strlen(NAMES), &err)) fail_msg("%s", err.message);
    return w;
}

static void names_data_give_spells_on_their_dates(void **state) {
    (void)state;
    eng_world *w = base();
    assert_string_equal(status(w, "NATO", "GRC", "1952-02-17"), "outside");
    assert_string_equal(status(w, "NATO", "GRC", "1952-02-18"), "member");
    assert_string_equal(status(w, "NATO", "GRC", "1974-08-13"), "member");
    assert_string_equal(status(w, "NATO", "GRC", "1974-08-14"), "left");
    assert_string_equal(status(w, "NATO", "GRC", ""), "member");
    assert_string_equal(status(w, "AL", "EGY", "1985"), "suspended");
    assert_string_equal(status(w, "AL", "EGY", "1990"), "member");
    uint32_t al = eng_world_find_alliance(w, "AL", 2);
    const eng_membership *m = eng_world_membership(w, al);
    assert_int_equal(m->spells[0].status, ENG_MEMBER); /* suspended in 1979, not gone */
    eng_world_free(w);
}

static void members_of_an_ended_alliance_are_members_no_more_but_did_not_leave(void **state) {
    (void)state;
    eng_world *w = base();
    assert_string_equal(status(w, "WPO", "POL", "1991-06-30"), "member");
    assert_string_equal(status(w, "WPO", "POL", "1991-07-01"), "outside");
    assert_int_equal(last_spell(w, "WPO", "POL")->status, ENG_MEMBER);
    assert_int_equal(last_spell(w, "WPO", "HUN")->status, ENG_MEMBER);
    assert_string_equal(status(w, "WPO", "DDR", ""), "left");
    act(w, "1", "1995-01-01", "HUN", "member", "WPO", "", "");
    assert_string_equal(status(w, "WPO", "HUN", ""), "outside");
    eng_world_free(w);
}

static void who_leaves_what_nobody_saw_it_join_was_a_member_before(void **state) {
    (void)state;
    eng_world *w = eng_world_new(NULL);
    assert_int_equal(act(w, "1", "2019-04-11", "EGY", "withdraw", "MESA", "", ""), ENG_APPLIED);
    assert_string_equal(status(w, "MESA", "EGY", "2019-04-10"), "member");
    assert_string_equal(status(w, "MESA", "EGY", "2019-04-11"), "left");
    const eng_spell *s = last_spell(w, "MESA", "EGY");
    assert_int_equal(s->from.year, 0);
    assert_string_equal(w->claims.at[s->closed].source->event, "1");
    eng_world_free(w);
}

static void negated_future_and_hypothetical_events_change_nothing(void **state) {
    (void)state;
    static const char *const aux[] = {"\"negation\"", "\"future\"", "\"hypothetical\"",
                                      "\"negation\",\"historical\""};
    eng_world *w = base();
    for (int i = 0; i < 4; i++) {
        char id[2] = {(char)('a' + i), 0};
        assert_int_equal(act(w, id, "2020-01-01", "FRA", "withdraw", "NATO", "", aux[i]),
                         ENG_CANDIDATE);
        assert_string_equal(status(w, "NATO", "FRA", ""), "member");
    }
    assert_int_equal(w->events.count, 4);
    assert_int_equal(w->moves.count, 0);
    eng_world_free(w);
}

static void historical_events_happened_but_undated_ones_yield_to_dated_data(void **state) {
    (void)state;
    eng_world *w = base();
    act(w, "1", "2020-01-01", "FRA", "withdraw", "NATO", "1966", "\"historical\"");
    assert_string_equal(status(w, "NATO", "FRA", ""), "left");
    act(w, "2", "2020-01-01", "SYR", "withdraw", "AL", "", "\"historical\"");
    assert_string_equal(status(w, "AL", "SYR", ""), "member");
    eng_world_free(w);
}

static void the_same_event_is_applied_once(void **state) {
    (void)state;
    eng_world *w = base();
    assert_int_equal(act(w, "1", "2019", "EGY", "withdraw", "MESA", "", ""), ENG_APPLIED);
    size_t moves = w->moves.count;
    assert_int_equal(act(w, "1", "2019", "EGY", "withdraw", "MESA", "", ""), ENG_KNOWN);
    assert_int_equal(w->moves.count, moves);
    eng_world_free(w);
}

static void events_in_any_order_come_to_the_same(void **state) {
    (void)state;
    static const char *const in[3][3] = {{"1", "2001-01-01", "join"},
                                         {"2", "2005-01-01", "withdraw"},
                                         {"3", "2009-01-01", "readmit"}};
    static const int orders[6][3] = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2},
                                     {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    for (int o = 0; o < 6; o++) {
        eng_world *w = base();
        for (int i = 0; i < 3; i++) {
            const char *const *e = in[orders[o][i]];
            act(w, e[0], e[1], "EGY", e[2], "MESA", "", "");
        }
        assert_string_equal(status(w, "MESA", "EGY", "2000"), "outside");
        assert_string_equal(status(w, "MESA", "EGY", "2004"), "member");
        assert_string_equal(status(w, "MESA", "EGY", "2006"), "left");
        assert_string_equal(status(w, "MESA", "EGY", ""), "member");
        eng_world_free(w);
    }
}

static void of_two_that_disagree_the_later_is_taken_and_both_are_kept(void **state) {
    (void)state;
    eng_world *w = base();
    act(w, "1", "2019-04-11", "EGY", "withdraw", "MESA", "", "");
    act(w, "2", "2019-06-01", "EGY", "member", "MESA", "", "");
    const eng_spell *s = last_spell(w, "MESA", "EGY");
    assert_int_equal(s->status, ENG_MEMBER);
    assert_true(s->disputed);
    const eng_membership *m = eng_world_membership(w, eng_world_find_alliance(w, "MESA", 4));
    int cites = 0;
    for (size_t i = 0; i < m->cite_count; i++)
        cites += &m->spells[m->cites[i].spell] == s;
    assert_int_equal(cites, 2);
    eng_world_free(w);
}

static void a_denial_is_kept_with_the_spell_and_marks_it(void **state) {
    (void)state;
    eng_world *w = base();
    act(w, "1", "2019-04-11", "EGY", "withdraw", "MESA", "", "");
    assert_false(last_spell(w, "MESA", "EGY")->disputed);
    act(w, "2", "2019-04-12", "EGY", "withdraw", "MESA", "", "\"negation\"");
    assert_true(last_spell(w, "MESA", "EGY")->disputed);
    assert_string_equal(status(w, "MESA", "EGY", ""), "left");
    eng_world_free(w);
}

static void a_stated_date_beats_an_article_s_and_a_day_beats_its_year(void **state) {
    (void)state;
    eng_world *w = base();
    act(w, "1", "2019-04-11", "EGY", "join", "MESA", "", "");
    act(w, "2", "2019-05-01", "EGY", "join", "MESA", "2017", "");
    assert_int_equal(last_spell(w, "MESA", "EGY")->from.year, 2017);
    act(w, "3", "2019-05-02", "EGY", "join", "MESA", "2017-06-05", "");
    assert_int_equal(last_spell(w, "MESA", "EGY")->from.day, 5);
    assert_false(last_spell(w, "MESA", "EGY")->disputed);
    eng_world_free(w);
}

static void the_organisation_suspends_and_a_state_leaves_by_itself(void **state) {
    (void)state;
    eng_world *w = base();
    assert_int_equal(apply(w, "{\"id\":\"1\",\"date\":\"2011-11-16\",\"actor\":[\"AL\"],"
                              "\"recipient\":[\"SYR\"],\"type\":\"SANCTION\","
                              "\"mode\":\"discontinue\",\"act\":\"suspend\",\"aux\":[]}"),
                     ENG_APPLIED);
    assert_string_equal(status(w, "AL", "SYR", "2011-11-15"), "member");
    assert_string_equal(status(w, "AL", "SYR", ""), "suspended");
    apply(w, "{\"id\":\"2\",\"date\":\"2023-05-07\",\"actor\":[\"AL\"],\"recipient\":[\"SYR\"],"
             "\"type\":\"SUPPORT\",\"act\":\"readmit\",\"aux\":[]}");
    assert_string_equal(status(w, "AL", "SYR", "2015"), "suspended");
    assert_string_equal(status(w, "AL", "SYR", ""), "member");
    assert_int_equal(eng_world_find_alliance(w, "SYR", 3), ENG_NONE);
    eng_world_free(w);
}

static void taking_part_or_signing_makes_no_member_unless_only_proposed(void **state) {
    (void)state;
    eng_world *w = base();
    act(w, "1", "2020", "EGY", "attend", "NATO", "", "");
    act(w, "2", "2020", "EGY", "absent", "NATO", "", "");
    act(w, "3", "2020", "EGY", "sign", "NATO", "", "");
    assert_string_equal(status(w, "NATO", "EGY", ""), "outside");
    act(w, "4", "2020", "EGY", "sign", "MESA", "", "");
    assert_string_equal(status(w, "MESA", "EGY", ""), "member");
    act(w, "5", "2020", "EGY", "join", "FRA", "", ""); /* a state is nothing to join */
    assert_int_equal(eng_world_find_alliance(w, "FRA", 3), ENG_NONE);
    eng_world_free(w);
}

static double relation(const eng_world *w, const char *a, const char *b, const char *on) {
    return eng_world_relation(w, eng_world_find(w, a, strlen(a)), eng_world_find(w, b, strlen(b)),
                              date(on), NULL);
}

static void relations_move_by_the_scale_and_fade_by_half_in_a_year(void **state) {
    (void)state;
    eng_world *w = base();
    apply(w, "{\"id\":\"1\",\"date\":\"2020-01-01\",\"actor\":[\"FRA\"],\"recipient\":[\"SYR\"],"
             "\"type\":\"ASSAULT\",\"aux\":[]}");
    /* tanh(-0.25) and tanh(-0.25 * 2^(-366 / 365.25)), worked out by hand */
    assert_true(fabs(relation(w, "SYR", "FRA", "2020-01-01") - -0.2449187) < 1e-6);
    assert_true(fabs(relation(w, "FRA", "SYR", "2021-01-01") - -0.1241777) < 1e-5);
    assert_true(relation(w, "FRA", "SYR", "2019-12-31") == 0);
    uint32_t f = eng_world_find(w, "FRA", 3), s = eng_world_find(w, "SYR", 3);
    eng_move set = {.set = true, .value = 0.5, .source = &(eng_source){.why = "test"}};
    set.source = eng_world_source(w, set.source);
    assert_true(eng_world_move(w, f, s, &set));
    assert_true(relation(w, "FRA", "SYR", "") == 0.5);
    apply(w, "{\"id\":\"2\",\"date\":\"2020-02-01\",\"actor\":[\"FRA\",\"SYR\"],\"recipient\":[],"
             "\"type\":\"CONSULT\",\"aux\":[]}");
    assert_true(relation(w, "FRA", "SYR", "") > 0.5);
    eng_world_free(w);
}

static void a_fork_and_its_parent_go_their_own_ways_and_are_freed_in_any_order(void **state) {
    (void)state;
    for (int first = 0; first < 2; first++) {
        eng_world *w = base();
        eng_world *fork = eng_world_fork(w);
        act(fork, "1", "2020", "FRA", "withdraw", "NATO", "", "");
        act(w, "2", "2020", "EGY", "join", "MESA", "", "");
        assert_string_equal(status(w, "NATO", "FRA", ""), "member");
        assert_string_equal(status(fork, "NATO", "FRA", ""), "left");
        assert_string_equal(status(fork, "MESA", "EGY", ""), "outside");
        eng_diff diff;
        assert_true(eng_world_diff(w, fork, &diff));
        assert_int_equal(diff.count, 4); /* two members, two relations */
        assert_string_equal(diff.at[0].other, "FRA");
        assert_string_equal(diff.at[0].after, "left");
        assert_string_equal(diff.at[1].before, "member");
        eng_diff_free(&diff);
        eng_world_free(first ? w : fork);
        eng_world *left = first ? fork : w;
        assert_string_equal(left->actors.at[0].id, "EGY");
        eng_world_free(left);
    }
}

static char *text_of(const eng_world *w) {
    eng_buffer out = {0};
    eng_world_write(w, &out);
    assert_false(out.failed);
    return out.data;
}

static void a_rollback_leaves_the_world_as_it_was_and_handles_know(void **state) {
    (void)state;
    eng_world *w = base();
    char *before = text_of(w);
    eng_mark mark = eng_world_mark(w);
    act(w, "1", "2020", "XYZ", "join", "NEWPACT", "", "");
    act(w, "2", "2020", "FRA", "withdraw", "NATO", "", "");
    uint32_t actor = eng_world_find(w, "XYZ", 3);
    uint32_t generation = w->actors.at[actor].generation;
    eng_world_rollback(w, mark);
    char *after = text_of(w);
    assert_string_equal(before, after);
    assert_string_equal(status(w, "NATO", "FRA", ""), "member");
    eng_world_actor(w, "NEW", 3); /* takes the old one's place */
    eng_error err = {{0}};
    assert_false(eng_world_check_actor(w, actor, generation, &err));
    assert_non_null(strstr(err.message, "XYZ"));
    assert_int_equal(act(w, "1", "2020", "XYZ", "join", "NEWPACT", "", ""), ENG_APPLIED);
    assert_string_equal(status(w, "NEWPACT", "XYZ", ""), "member");
    free(before);
    free(after);
    eng_world_free(w);
}

static void a_saved_world_is_read_back_to_the_same_bytes(void **state) {
    (void)state;
    eng_world *w = base();
    act(w, "1", "2019-04-11", "EGY", "withdraw", "MESA", "2019-04", "");
    act(w, "2", "2019-04-12", "EGY", "member", "MESA", "", "\"negation\"");
    char *text = text_of(w);
    eng_error err = {{0}};
    eng_world *again = eng_world_read(text, strlen(text), NULL, &err);
    if (again == NULL) fail_msg("%s", err.message);
    char *second = text_of(again);
    assert_string_equal(text, second);
    assert_string_equal(status(again, "MESA", "EGY", ""), "left");
    assert_int_equal(act(again, "1", "2019", "EGY", "withdraw", "MESA", "", ""), ENG_KNOWN);
    /* Whatever is cut off or changed in it, reading fails cleanly or gives a world. */
    size_t n = strlen(text);
    for (size_t i = 0; i < n; i += 7) {
        assert_null(eng_world_read(text, i, NULL, NULL));
        char kept = text[i];
        text[i] = '9';
        eng_world_free(eng_world_read(text, n, NULL, NULL));
        text[i] = kept;
    }
    free(text);
    free(second);
    eng_world_free(w);
    eng_world_free(again);
}

static void bad_names_data_leave_the_world_as_it_was(void **state) {
    (void)state;
    static const char *const bad[][2] = {
        {"{", "JSON"},
        {"{}", "entities"},
        {"{\"entities\":[{\"name\":\"X\"}]}", "\"id\""},
        {"{\"entities\":[{\"id\":\"A\"},{\"id\":\"P\",\"members\":[[\"A\",\"1999-13\"]]}]}", "P"},
        {"{\"entities\":[{\"id\":\"P\",\"members\":[[]]}]}", "members"},
        {"{\"entities\":[{\"id\":\"P\",\"members\":[[\"A\",null,null,\"king\"]]}]}", "status"},
        {"{\"entities\":[{\"id\":\"P\",\"members\":3}]}", "members"},
        {"{\"entities\":[{\"id\":\"P\",\"kind\":\"treaty\",\"status\":\"old\"}]}", "status"},
    };
    eng_world *w = base();
    char *before = text_of(w);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        eng_error err = {{0}};
        assert_false(eng_world_load_names(w, bad[i][0], strlen(bad[i][0]), &err));
        assert_non_null(strstr(err.message, bad[i][1]));
    }
    char *after = text_of(w);
    assert_string_equal(before, after);
    free(before);
    free(after);
    eng_world_free(w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_data_give_spells_on_their_dates),
        cmocka_unit_test(members_of_an_ended_alliance_are_members_no_more_but_did_not_leave),
        cmocka_unit_test(who_leaves_what_nobody_saw_it_join_was_a_member_before),
        cmocka_unit_test(negated_future_and_hypothetical_events_change_nothing),
        cmocka_unit_test(historical_events_happened_but_undated_ones_yield_to_dated_data),
        cmocka_unit_test(the_same_event_is_applied_once),
        cmocka_unit_test(events_in_any_order_come_to_the_same),
        cmocka_unit_test(of_two_that_disagree_the_later_is_taken_and_both_are_kept),
        cmocka_unit_test(a_denial_is_kept_with_the_spell_and_marks_it),
        cmocka_unit_test(a_stated_date_beats_an_article_s_and_a_day_beats_its_year),
        cmocka_unit_test(the_organisation_suspends_and_a_state_leaves_by_itself),
        cmocka_unit_test(taking_part_or_signing_makes_no_member_unless_only_proposed),
        cmocka_unit_test(relations_move_by_the_scale_and_fade_by_half_in_a_year),
        cmocka_unit_test(a_fork_and_its_parent_go_their_own_ways_and_are_freed_in_any_order),
        cmocka_unit_test(a_rollback_leaves_the_world_as_it_was_and_handles_know),
        cmocka_unit_test(a_saved_world_is_read_back_to_the_same_bytes),
        cmocka_unit_test(bad_names_data_leave_the_world_as_it_was),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
