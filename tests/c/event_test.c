#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "world/cameo.h"
#include "world/event.h"

/* The example of the interface, as one line. */
static const char EXAMPLE[] =
    "{\"id\":\"e3f1000000000000\",\"article\":\"mesa-2019\",\"date\":\"2019-04-11\","
    "\"actor\":[\"EGY\"],\"recipient\":[\"MESA\"],\"type\":\"SANCTION\",\"mode\":\"withdraw\","
    "\"act\":\"withdraw\",\"aux\":[],\"by\":\"a source in Cairo\",\"text\":\"pulled out of\","
    "\"when\":{\"value\":\"2019-04-11\",\"end\":null,\"text\":null},\"sentence\":0,"
    "\"span\":[10,23],\"rule\":\"alliance.withdraw\",\"cameo\":\"161\",\"quad\":4,"
    "\"mentions\":[[10,23]],\"actors\":{\"EGY\":{\"text\":\"Egypt\",\"span\":[0,5],\"via\":null},"
    "\"MESA\":{\"text\":\"a planned Arab defensive alliance\",\"span\":[24,57],"
    "\"via\":\"alias\"}}}";

static void read_and_write_give_the_same_bytes(void **state) {
    (void)state;
    eng_arena arena = {0};
    eng_buffer out = {0};
    eng_event e;
    eng_error err = {{0}};
    assert_true(eng_event_read(EXAMPLE, strlen(EXAMPLE), &arena, &e, &err));
    assert_int_equal(e.entity_count, 2);
    assert_int_equal(e.span[1], 23);
    assert_string_equal(e.entities[1].via, "alias");
    eng_event_write(&e, &out);
    assert_string_equal(out.data, EXAMPLE);
    eng_buffer_free(&out);
    eng_arena_free(&arena);
}

static void names_of_types_lead_back_and_others_do_not(void **state) {
    (void)state;
    for (int t = 0; t < ENG_EVENT_TYPES; t++) {
        const char *name = eng_event_type_name((eng_event_type)t);
        assert_int_equal(eng_event_type_from(name, strlen(name)), t);
    }
    assert_int_equal(eng_event_type_from("sanction", 8), ENG_EVENT_TYPES);
    assert_int_equal(eng_event_type_from("AIDS", 4), ENG_EVENT_TYPES);
    assert_int_equal(eng_event_type_from("", 0), ENG_EVENT_TYPES);
    assert_string_equal(eng_event_type_name(ENG_EVENT_TYPES), "");
}

/* Codes read in the CAMEO manual (Schrodt 2012, version 1.1b3), by the words of each class. */
static void cameo_codes_are_those_of_the_manual(void **state) {
    (void)state;
    assert_string_equal(eng_event_cameo(ENG_SANCTION, "withdraw", "withdraw"), "161");
    assert_string_equal(eng_event_cameo(ENG_SANCTION, "discontinue", "sever"), "161");
    assert_string_equal(eng_event_cameo(ENG_SANCTION, "discontinue", NULL), "163");
    assert_string_equal(eng_event_cameo(ENG_SANCTION, "withdraw", NULL), "164");
    assert_string_equal(eng_event_cameo(ENG_SUPPORT, NULL, "sign"), "057");
    assert_string_equal(eng_event_cameo(ENG_REJECT, "meet", "absent"), "125");
    assert_string_equal(eng_event_cameo(ENG_CONSULT, "phone", NULL), "041");
    assert_string_equal(eng_event_cameo(ENG_THREATEN, "relations", "withdraw"), "1313");
    assert_string_equal(eng_event_cameo(ENG_ASSAULT, "aerial", NULL), "195");
    assert_string_equal(eng_event_cameo(ENG_AGREE, NULL, "meet"), "036");
}

static void every_type_has_a_code_a_class_and_a_scale_of_its_sign(void **state) {
    (void)state;
    for (int i = 0; i < ENG_EVENT_TYPES; i++) {
        eng_event_type t = (eng_event_type)i;
        int quad = eng_event_quad(t);
        assert_in_range(quad, 1, 4);
        assert_true((eng_event_scale(t) > 0) == (quad <= 2));
        assert_true(strlen(eng_event_cameo(t, "no such mode", "no such act")) >= 3);
    }
    assert_true(eng_event_scale(ENG_ASSAULT) == -10 && eng_event_scale(ENG_AID) == 8);
}

static void bad_data_are_refused_with_the_key_named(void **state) {
    (void)state;
#define REST "\"recipient\":[],\"type\":\"AID\""
    static const char *const bad[][2] = {
        {"", "JSON"},
        {"[1]", "object"},
        {"{\"actor\":[]," REST "} x", "JSON"},
        {"{" REST "}", "\"actor\""},
        {"{\"actor\":[3]," REST "}", "\"actor\""},
        {"{\"actor\":[\"\"]," REST "}", "\"actor\""},
        {"{\"actor\":[],\"recipient\":[],\"type\":\"GIFT\"}", "\"type\""},
        {"{\"actor\":[]," REST ",\"aux\":[\"maybe\"]}", "\"aux\""},
        {"{\"actor\":[]," REST ",\"aux\":\"future\"}", "\"aux\""},
        {"{\"actor\":[]," REST ",\"date\":\"2019-02-29\"}", "\"date\""},
        {"{\"actor\":[]," REST ",\"span\":[5,4]}", "\"span\""},
        {"{\"actor\":[]," REST ",\"span\":[0,4294967296]}", "\"span\""},
        {"{\"actor\":[]," REST ",\"span\":[-1,4]}", "\"span\""},
        {"{\"actor\":[]," REST ",\"mentions\":[[1]]}", "\"mentions\""},
        {"{\"actor\":[]," REST ",\"when\":3}", "\"when\""},
        {"{\"actor\":[]," REST ",\"actors\":{\"A\":1}}", "\"actors\""},
        {"{\"actor\":[]," REST ",\"id\":\"12345678901234567\"}", "\"id\""},
        {"{\"actor\":[]," REST ",\"mode\":{}}", "\"mode\""},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        eng_arena arena = {0};
        eng_event e;
        eng_error err = {{0}};
        assert_false(eng_event_read(bad[i][0], strlen(bad[i][0]), &arena, &e, &err));
        assert_non_null(strstr(err.message, bad[i][1]));
        eng_arena_free(&arena);
    }
}

static void an_event_without_an_id_gets_the_same_one_each_time(void **state) {
    (void)state;
    static const char *const text[] = {"{\"actor\":[\"A\"]," REST "}",
                                       "{" REST ",\"actor\":[\"A\"]}",
                                       "{\"actor\":[\"B\"]," REST "}"};
    eng_arena arena = {0};
    eng_event e[3];
    for (int i = 0; i < 3; i++)
        assert_true(eng_event_read(text[i], strlen(text[i]), &arena, &e[i], NULL));
    assert_int_equal(strlen(e[0].id), 16);
    assert_string_equal(e[0].id, e[1].id);
    assert_string_not_equal(e[0].id, e[2].id);
    eng_arena_free(&arena);
}

static void an_open_start_a_person_and_control_bytes_survive(void **state) {
    (void)state;
    static const char text[] =
        "{\"actor\":[\"A\"]," REST
        ",\"text\":\"a\\u0001\\\"b\",\"aux\":[\"historical\",\"future\"],"
        "\"when\":{\"value\":\"2017-06\",\"open\":true},"
        "\"actors\":{\"A\":{\"text\":\"X\",\"span\":[0,1],\"person\":\"P\"}}}";
    eng_arena arena = {0};
    eng_buffer out = {0};
    eng_event e, again;
    assert_true(eng_event_read(text, strlen(text), &arena, &e, NULL));
    eng_event_write(&e, &out);
    assert_true(eng_event_read(out.data, out.size, &arena, &again, NULL));
    assert_true(again.when.open);
    assert_int_equal(again.when.value.month, 6);
    assert_int_equal(again.when.value.day, 0);
    assert_string_equal(again.entities[0].person, "P");
    assert_string_equal(again.text, "a\x01\"b");
    assert_int_equal(again.aux, ENG_AUX_FUTURE | ENG_AUX_HISTORICAL);
    eng_buffer_free(&out);
    eng_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(read_and_write_give_the_same_bytes),
        cmocka_unit_test(names_of_types_lead_back_and_others_do_not),
        cmocka_unit_test(cameo_codes_are_those_of_the_manual),
        cmocka_unit_test(every_type_has_a_code_a_class_and_a_scale_of_its_sign),
        cmocka_unit_test(bad_data_are_refused_with_the_key_named),
        cmocka_unit_test(an_event_without_an_id_gets_the_same_one_each_time),
        cmocka_unit_test(an_open_start_a_person_and_control_bytes_survive),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
