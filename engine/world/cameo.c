#include "world/cameo.h"

#include <string.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

/* The first row that fits gives the code; NULL fits anything, "" fits only what is absent. */
static const struct {
    eng_event_type type;
    const char *mode, *act, *code;
} CAMEO[] = {
    {ENG_AGREE, NULL, "meet", "036"},
    {ENG_AGREE, NULL, "host", "036"},
    {ENG_AGREE, NULL, "attend", "036"},
    {ENG_AGREE, NULL, "", "030"},
    {ENG_AGREE, NULL, NULL, "032"}, /* a promised act of alliance is diplomatic cooperation */
    {ENG_CONSULT, "phone", NULL, "041"},
    {ENG_CONSULT, "visit", "host", "043"},
    {ENG_CONSULT, "visit", NULL, "042"},
    {ENG_CONSULT, "third-party", NULL, "044"},
    {ENG_CONSULT, NULL, NULL, "040"},
    {ENG_SUPPORT, NULL, "propose", "022"},
    {ENG_SUPPORT, NULL, "apply", "022"},
    {ENG_SUPPORT, NULL, "back", "051"},
    {ENG_SUPPORT, NULL, "form", "057"},
    {ENG_SUPPORT, NULL, "join", "057"},
    {ENG_SUPPORT, NULL, "sign", "057"},
    {ENG_SUPPORT, NULL, "ratify", "057"},
    {ENG_SUPPORT, NULL, NULL, "050"}, /* 050 takes in resumed and widened ties */
    {ENG_CONCEDE, NULL, NULL, "080"},
    {ENG_COOPERATE, NULL, NULL, "060"},
    {ENG_AID, NULL, NULL, "070"},
    {ENG_RETREAT, "withdraw", NULL, "0874"},
    {ENG_RETREAT, "release", NULL, "0841"},
    {ENG_RETREAT, "return", NULL, "0842"},
    {ENG_RETREAT, "disarm", NULL, "0873"},
    {ENG_RETREAT, "ceasefire", NULL, "0871"},
    {ENG_RETREAT, "access", NULL, "086"},
    {ENG_RETREAT, "resign", NULL, "0831"},
    {ENG_RETREAT, NULL, NULL, "087"},
    {ENG_REQUEST, "assist", NULL, "103"},
    {ENG_REQUEST, "change", NULL, "104"},
    {ENG_REQUEST, "yield", NULL, "105"},
    {ENG_REQUEST, "meet", NULL, "106"},
    {ENG_REQUEST, NULL, NULL, "100"},
    {ENG_ACCUSE, "investigate", NULL, "090"},
    {ENG_ACCUSE, "disapprove", NULL, "111"},
    {ENG_ACCUSE, "allege", NULL, "112"},
    {ENG_ACCUSE, NULL, NULL, "110"},
    {ENG_REJECT, "assist", NULL, "122"},
    {ENG_REJECT, "change", NULL, "123"},
    {ENG_REJECT, "yield", NULL, "124"},
    {ENG_REJECT, "meet", NULL, "125"},
    {ENG_REJECT, NULL, NULL, "120"},
    {ENG_THREATEN, "restrict", NULL, "1312"},
    {ENG_THREATEN, "relations", NULL, "1313"},
    {ENG_THREATEN, "arrest", NULL, "137"},
    {ENG_THREATEN, "expel", NULL, "136"},
    {ENG_THREATEN, "territory", NULL, "1382"},
    {ENG_THREATEN, "violence", NULL, "138"},
    {ENG_THREATEN, NULL, NULL, "130"},
    {ENG_PROTEST, "demo", NULL, "141"},
    {ENG_PROTEST, "hunger", NULL, "142"},
    {ENG_PROTEST, "strike", NULL, "143"},
    {ENG_PROTEST, "boycott", NULL, "143"},
    {ENG_PROTEST, "obstruct", NULL, "144"},
    {ENG_PROTEST, "riot", NULL, "145"},
    {ENG_PROTEST, NULL, NULL, "140"},
    {ENG_SANCTION, "convict", NULL, "116"},
    {ENG_SANCTION, "withdraw", "", "164"}, /* talks left */
    {ENG_SANCTION, "withdraw", NULL, "161"},
    {ENG_SANCTION, "expel", "", "161"}, /* diplomats expelled: relations reduced */
    {ENG_SANCTION, "expel", NULL, "166"},
    {ENG_SANCTION, NULL, "sever", "161"},
    {ENG_SANCTION, NULL, "suspend", "161"},
    {ENG_SANCTION, "discontinue", "", "163"},
    {ENG_SANCTION, NULL, NULL, "160"},
    {ENG_MOBILIZE, "police", NULL, "153"},
    {ENG_MOBILIZE, "troops", NULL, "154"},
    {ENG_MOBILIZE, "militia", NULL, "154"},
    {ENG_MOBILIZE, NULL, NULL, "150"},
    {ENG_COERCE, "seize", NULL, "171"},
    {ENG_COERCE, "restrict", NULL, "172"},
    {ENG_COERCE, "censor", NULL, "1721"},
    {ENG_COERCE, "ban", NULL, "1722"},
    {ENG_COERCE, "curfew", NULL, "1723"},
    {ENG_COERCE, "martial-law", NULL, "1724"},
    {ENG_COERCE, "arrest", NULL, "173"},
    {ENG_COERCE, "deport", NULL, "174"},
    {ENG_COERCE, "cyber", NULL, "176"},
    {ENG_COERCE, NULL, NULL, "170"},
    {ENG_ASSAULT, "abduct", NULL, "181"},
    {ENG_ASSAULT, "beat", NULL, "182"},
    {ENG_ASSAULT, "sexual", NULL, "1821"},
    {ENG_ASSAULT, "torture", NULL, "1822"},
    {ENG_ASSAULT, "targeted", NULL, "186"},
    {ENG_ASSAULT, "assassinate", NULL, "186"},
    {ENG_ASSAULT, "explosives", NULL, "183"},
    {ENG_ASSAULT, "suicide-attack", NULL, "1831"},
    {ENG_ASSAULT, "destroy", NULL, "1712"},
    {ENG_ASSAULT, "firearms", NULL, "193"},
    {ENG_ASSAULT, "heavy-weapons", NULL, "194"},
    {ENG_ASSAULT, "aerial", NULL, "195"},
    {ENG_ASSAULT, "drone", NULL, "195"},
    {ENG_ASSAULT, "massacre", NULL, "202"},
    {ENG_ASSAULT, "cleansing", NULL, "203"},
    {ENG_ASSAULT, "unconventional", NULL, "204"},
    {ENG_ASSAULT, NULL, NULL, "190"},
};

/* A code has the type of its longest beginning that is here. */
static const struct {
    const char *code;
    eng_event_type type;
    const char *mode;
} PLOVER[] = {
    {"02", ENG_REQUEST, NULL},
    {"03", ENG_AGREE, NULL},
    {"04", ENG_CONSULT, NULL},
    {"041", ENG_CONSULT, "phone"},
    {"042", ENG_CONSULT, "visit"},
    {"043", ENG_CONSULT, "visit"},
    {"044", ENG_CONSULT, "third-party"},
    {"05", ENG_SUPPORT, NULL},
    {"06", ENG_COOPERATE, NULL},
    {"07", ENG_AID, NULL},
    {"08", ENG_CONCEDE, NULL},
    {"084", ENG_RETREAT, NULL},
    {"0841", ENG_RETREAT, "release"},
    {"0842", ENG_RETREAT, "return"},
    {"086", ENG_RETREAT, "access"},
    {"087", ENG_RETREAT, "disarm"},
    {"0871", ENG_RETREAT, "ceasefire"},
    {"0872", ENG_RETREAT, "withdraw"},
    {"09", ENG_ACCUSE, "investigate"},
    {"10", ENG_REQUEST, NULL},
    {"101", ENG_REQUEST, "assist"},
    {"102", ENG_REQUEST, "assist"},
    {"103", ENG_REQUEST, "assist"},
    {"104", ENG_REQUEST, "change"},
    {"105", ENG_REQUEST, "change"},
    {"1051", ENG_REQUEST, "yield"},
    {"1052", ENG_REQUEST, "yield"},
    {"1053", ENG_REQUEST, "yield"},
    {"1054", ENG_REQUEST, "yield"},
    {"1055", ENG_REQUEST, "yield"},
    {"1056", ENG_REQUEST, "yield"},
    {"106", ENG_REQUEST, "meet"},
    {"107", ENG_REQUEST, "meet"},
    {"108", ENG_REQUEST, "meet"},
    {"11", ENG_ACCUSE, "disapprove"},
    {"1121", ENG_ACCUSE, "allege"},
    {"1122", ENG_ACCUSE, "allege"},
    {"1123", ENG_ACCUSE, "allege"},
    {"1124", ENG_ACCUSE, "allege"},
    {"1125", ENG_ACCUSE, "allege"},
    {"114", ENG_ACCUSE, "allege"},
    {"115", ENG_ACCUSE, "allege"},
    {"12", ENG_REJECT, NULL},
    {"121", ENG_REJECT, "assist"},
    {"122", ENG_REJECT, "assist"},
    {"123", ENG_REJECT, "change"},
    {"124", ENG_REJECT, "change"},
    {"1243", ENG_REJECT, "yield"},
    {"1244", ENG_REJECT, "yield"},
    {"1245", ENG_REJECT, "yield"},
    {"1246", ENG_REJECT, "yield"},
    {"125", ENG_REJECT, "meet"},
    {"126", ENG_REJECT, "meet"},
    {"127", ENG_REJECT, "meet"},
    {"128", ENG_REJECT, "yield"},
    {"129", ENG_REJECT, "yield"},
    {"13", ENG_THREATEN, NULL},
    {"1311", ENG_THREATEN, "relations"},
    {"1312", ENG_THREATEN, "restrict"},
    {"1313", ENG_THREATEN, "relations"},
    {"1323", ENG_THREATEN, "restrict"},
    {"1324", ENG_THREATEN, "restrict"},
    {"133", ENG_THREATEN, "relations"},
    {"134", ENG_THREATEN, "relations"},
    {"135", ENG_THREATEN, "relations"},
    {"136", ENG_THREATEN, "expel"},
    {"137", ENG_THREATEN, "violence"},
    {"138", ENG_THREATEN, "violence"},
    {"1381", ENG_THREATEN, "restrict"},
    {"1382", ENG_THREATEN, "territory"},
    {"14", ENG_PROTEST, NULL},
    {"15", ENG_MOBILIZE, NULL},
    {"153", ENG_MOBILIZE, "police"},
    {"154", ENG_MOBILIZE, "troops"},
    {"16", ENG_SANCTION, "discontinue"},
    {"164", ENG_SANCTION, "withdraw"},
    {"165", ENG_SANCTION, "withdraw"},
    {"166", ENG_SANCTION, "expel"},
    {"17", ENG_COERCE, NULL},
    {"171", ENG_COERCE, "seize"},
    {"1712", ENG_ASSAULT, "destroy"},
    {"172", ENG_COERCE, "restrict"},
    {"1721", ENG_COERCE, "censor"},
    {"1722", ENG_COERCE, "ban"},
    {"1723", ENG_COERCE, "curfew"},
    {"1724", ENG_COERCE, "martial-law"},
    {"173", ENG_COERCE, "arrest"},
    {"174", ENG_COERCE, "deport"},
    {"176", ENG_COERCE, "cyber"},
    {"18", ENG_ASSAULT, NULL},
    {"181", ENG_ASSAULT, "abduct"},
    {"182", ENG_ASSAULT, "beat"},
    {"1821", ENG_ASSAULT, "sexual"},
    {"1822", ENG_ASSAULT, "torture"},
    {"183", ENG_ASSAULT, "explosives"},
    {"1831", ENG_ASSAULT, "suicide-attack"},
    {"185", ENG_ASSAULT, "targeted"},
    {"186", ENG_ASSAULT, "targeted"},
    {"19", ENG_ASSAULT, NULL},
    {"193", ENG_ASSAULT, "firearms"},
    {"194", ENG_ASSAULT, "heavy-weapons"},
    {"195", ENG_ASSAULT, "aerial"},
    {"20", ENG_ASSAULT, "unconventional"},
    {"202", ENG_ASSAULT, "massacre"},
    {"203", ENG_ASSAULT, "cleansing"},
};

static bool fits(const char *wanted, const char *have) {
    return wanted == NULL || strcmp(wanted, have ? have : "") == 0;
}

const char *eng_event_cameo(eng_event_type type, const char *mode, const char *act) {
    for (size_t i = 0; i < COUNT(CAMEO); i++)
        if (CAMEO[i].type == type && fits(CAMEO[i].mode, mode) && fits(CAMEO[i].act, act))
            return CAMEO[i].code;
    return "";
}

eng_event_type eng_cameo_type(const char *code, const char **mode) {
    size_t n = strlen(code), longest = 0;
    eng_event_type type = ENG_EVENT_TYPES;
    *mode = NULL;
    if (n < 2 || n > 4 || strspn(code, "0123456789") != n) return type;
    for (size_t i = 0; i < COUNT(PLOVER); i++) {
        size_t k = strlen(PLOVER[i].code);
        if (k <= longest || k > n || memcmp(PLOVER[i].code, code, k) != 0) continue;
        longest = k;
        type = PLOVER[i].type;
        *mode = PLOVER[i].mode;
    }
    return type;
}
