#include "world/apply.h"

#include <string.h>

/* Who acts on whom: alliances on one side, those who join or leave them on the other. */
typedef struct sides {
    const char **alliances, **parties;
    size_t alliance_count, party_count;
} sides;

typedef struct applying {
    eng_world *w;
    const eng_event *event; /* the kept copy */
    const eng_source *source;
    eng_date date;
    bool stated, denied;
} applying;

static bool among(const char *word, const char *const *list) {
    for (; word != NULL && *list != NULL; list++)
        if (strcmp(word, *list) == 0) return true;
    return false;
}

/* An organisation, treaty or alliance for sure (2), perhaps (1), or not likely (0), or not (-1). */
static int allied_kind(const eng_world *w, const char *code) {
    static const char *const kinds[] = {"alliance", "organisation", "treaty", "deal", "bloc", NULL};
    size_t n = strlen(code);
    uint32_t actor = eng_world_find(w, code, n);
    if (actor != ENG_NONE) {
        if (w->actors.at[actor].alliance != ENG_NONE) return 2;
        const char *kind = eng_world_get_text(w, actor, "kind");
        if (kind != NULL) return among(kind, kinds) ? 2 : -1;
    }
    bool like_a_state = n == 3;
    for (size_t i = 0; i < n && like_a_state; i++)
        like_a_state = code[i] >= 'A' && code[i] <= 'Z';
    return like_a_state ? 0 : 1;
}

static int best_kind(const eng_world *w, const char **codes, size_t n) {
    int best = -1;
    for (size_t i = 0; i < n; i++) {
        int kind = allied_kind(w, codes[i]);
        if (kind > best) best = kind;
    }
    return best;
}

/* Whether it is the actor that is the alliance: "the Arab League suspended Syria". */
static bool organisation_acts(const applying *a) {
    static const char *const by_organisation[] = {"suspend", "expel", "invite", "readmit", NULL};
    static const char *const on_itself[] = {"form", "propose", "dissolve", NULL};
    const eng_event *e = a->event;
    int actor = best_kind(a->w, e->actor, e->actors);
    int recipient = best_kind(a->w, e->recipient, e->recipients);
    if (e->recipients == 0) return among(e->act, on_itself) && actor == 2;
    if (!among(e->act, by_organisation) || e->actors == 0) return false;
    if (strcmp(e->act, "readmit") == 0 || strcmp(e->act, "suspend") == 0)
        return actor > recipient || (actor == recipient && strcmp(e->act, "suspend") == 0);
    return actor >= recipient;
}

static sides find_sides(const applying *a) {
    const eng_event *e = a->event;
    if (organisation_acts(a)) return (sides){e->actor, e->recipient, e->actors, e->recipients};
    return (sides){e->recipient, e->actor, e->recipients, e->actors};
}

/* The claim that the act makes about each party; ENG_CLAIM_KINDS for none. */
static eng_claim_kind claim_kind(const applying *a, uint32_t alliance, eng_alliance_state state) {
    static const struct {
        const char *act;
        eng_claim_kind kind;
    } plain[] = {
        {"join", ENG_CLAIM_JOIN},        {"readmit", ENG_CLAIM_JOIN},
        {"form", ENG_CLAIM_JOIN},        {"member", ENG_CLAIM_MEMBER},
        {"withdraw", ENG_CLAIM_LEAVE},   {"suspend", ENG_CLAIM_SUSPEND},
        {"expel", ENG_CLAIM_EXPEL},      {"invite", ENG_CLAIM_INVITE},
        {"host", ENG_CLAIM_EVIDENCE},    {"attend", ENG_CLAIM_EVIDENCE},
        {"meet", ENG_CLAIM_EVIDENCE},    {"lead", ENG_CLAIM_EVIDENCE},
        {"absent", ENG_CLAIM_EVIDENCE},  {"back", ENG_CLAIM_EVIDENCE},
        {"oppose", ENG_CLAIM_EVIDENCE},  {"apply", ENG_CLAIM_EVIDENCE},
        {"decline", ENG_CLAIM_EVIDENCE}, {"dissolve", ENG_CLAIM_EVIDENCE},
    };
    const char *act = a->event->act;
    if (strcmp(act, "member") == 0 && a->event->when.open) return ENG_CLAIM_JOIN;
    if (strcmp(act, "sign") == 0)
        return state == ENG_ALLIANCE_PROPOSED ? ENG_CLAIM_JOIN : ENG_CLAIM_EVIDENCE;
    if (strcmp(act, "propose") == 0)
        return state == ENG_ALLIANCE_UNKNOWN || state == ENG_ALLIANCE_PROPOSED ? ENG_CLAIM_JOIN
                                                                               : ENG_CLAIM_EVIDENCE;
    if (strcmp(act, "ratify") == 0) {
        const char *kind = eng_world_get_text(a->w, a->w->alliances.at[alliance].actor, "kind");
        return kind && strcmp(kind, "treaty") == 0 ? ENG_CLAIM_MEMBER : ENG_CLAIM_EVIDENCE;
    }
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (strcmp(plain[i].act, act) == 0) return plain[i].kind;
    return ENG_CLAIM_KINDS;
}

static bool add_claim(const applying *a, uint32_t alliance, uint32_t member, eng_claim_kind kind) {
    const eng_claim claim = {.alliance = alliance,
                             .member = member,
                             .kind = kind,
                             .denied = a->denied,
                             .stated = a->stated,
                             .date = a->date,
                             .told = a->event->date,
                             .act = a->event->act,
                             .source = a->source};
    return eng_world_claim(a->w, &claim);
}

/* What the act says of the alliance itself. */
static bool claim_alliance(const applying *a, uint32_t alliance) {
    const char *act = a->event->act;
    eng_claim_kind kind = strcmp(act, "form") == 0       ? ENG_CLAIM_FORM
                          : strcmp(act, "propose") == 0  ? ENG_CLAIM_PROPOSE
                          : strcmp(act, "dissolve") == 0 ? ENG_CLAIM_DISSOLVE
                                                         : ENG_CLAIM_KINDS;
    return kind == ENG_CLAIM_KINDS || add_claim(a, alliance, ENG_NONE, kind);
}

static bool claim_parties(const applying *a, const sides *s, const char *code) {
    uint32_t alliance = eng_world_alliance(a->w, code, strlen(code));
    if (alliance == ENG_NONE) return false;
    eng_alliance_state state = ENG_ALLIANCE_UNKNOWN;
    /* Only these ask for the state, and working it out anew for each event is dear. */
    static const char *const asking[] = {"sign", "propose", NULL};
    if (among(a->event->act, asking)) {
        const eng_membership *m = eng_world_membership(a->w, alliance);
        if (m == NULL) return false;
        state = m->state;
    }
    eng_claim_kind kind = claim_kind(a, alliance, state);
    if (!claim_alliance(a, alliance)) return false;
    for (size_t i = 0; i < s->party_count && kind != ENG_CLAIM_KINDS; i++) {
        /* What is denied of somebody unknown has nothing to stand beside. */
        if (a->denied && eng_world_find(a->w, s->parties[i], strlen(s->parties[i])) == ENG_NONE)
            continue;
        uint32_t member = eng_world_actor(a->w, s->parties[i], strlen(s->parties[i]));
        if (member == ENG_NONE) return false;
        if (member != a->w->alliances.at[alliance].actor && !add_claim(a, alliance, member, kind))
            return false;
    }
    return true;
}

/* Whether the event's type says that its act was done, and not promised, asked for or refused. */
static bool type_does(const eng_event *e, bool denied) {
    static const char *const refusals[] = {"absent", "decline", NULL};
    if (e->type == ENG_REJECT) return denied || among(e->act, refusals);
    return e->type != ENG_AGREE && e->type != ENG_REQUEST && e->type != ENG_THREATEN;
}

static bool claims_of(const applying *a) {
    /* These need an alliance that is known; the others make one of what they name. */
    static const char *const changing[] = {"join",   "readmit",  "form",     "member",  "propose",
                                           "sign",   "ratify",   "withdraw", "suspend", "expel",
                                           "invite", "dissolve", NULL};
    static const char *const none[] = {"sever", "restore", NULL};
    const eng_event *e = a->event;
    if (e->act == NULL || among(e->act, none) || !type_does(e, a->denied)) return true;
    int least = a->denied || !among(e->act, changing) ? 2 : 0;
    const sides s = find_sides(a);
    for (size_t i = 0; i < s.alliance_count; i++)
        if (allied_kind(a->w, s.alliances[i]) >= least && !claim_parties(a, &s, s.alliances[i]))
            return false;
    return true;
}

static bool move_pair(const applying *a, const char *from, const char *to) {
    uint32_t x = eng_world_actor(a->w, from, strlen(from));
    uint32_t y = eng_world_actor(a->w, to, strlen(to));
    if (x == ENG_NONE || y == ENG_NONE) return false;
    if (x == y) return true;
    return eng_world_move(a->w, x, y,
                          &(eng_move){.value = eng_event_scale(a->event->type),
                                      .date = a->date,
                                      .source = a->source});
}

static bool moves_of(const applying *a) {
    const eng_event *e = a->event;
    bool undated = a->date.year == 0 && (e->aux & ENG_AUX_HISTORICAL);
    bool standing = e->act != NULL && strcmp(e->act, "member") == 0;
    if (undated || standing) return true;
    for (size_t i = 0; i < e->actors; i++) {
        for (size_t k = 0; k < e->recipients; k++)
            if (!move_pair(a, e->actor[i], e->recipient[k])) return false;
        for (size_t k = i + 1; e->recipients == 0 && k < e->actors; k++)
            if (!move_pair(a, e->actor[i], e->actor[k])) return false;
    }
    return true;
}

static bool add_all(eng_world *w, const eng_event *event) {
    for (size_t i = 0; i < event->actors; i++)
        if (eng_world_actor(w, event->actor[i], strlen(event->actor[i])) == ENG_NONE) return false;
    for (size_t i = 0; i < event->recipients; i++)
        if (eng_world_actor(w, event->recipient[i], strlen(event->recipient[i])) == ENG_NONE)
            return false;
    return true;
}

static bool apply_kept(eng_world *w, const eng_world_event *kept) {
    const eng_event *e = kept->event;
    bool historical = e->aux & ENG_AUX_HISTORICAL;
    applying a = {.w = w, .event = e, .source = kept->source};
    a.stated = e->when.value.year != 0;
    if (a.stated)
        a.date = e->when.value;
    else if (!historical)
        a.date = e->date;
    bool unreal = e->aux & (ENG_AUX_FUTURE | ENG_AUX_HYPOTHETICAL);
    a.denied = (e->aux & ENG_AUX_NEGATION) && !unreal;
    if (kept->outcome == ENG_CANDIDATE) return a.denied ? claims_of(&a) : true;
    return add_all(w, e) && claims_of(&a) && moves_of(&a);
}

eng_outcome eng_world_apply(eng_world *w, const eng_event *event, eng_error *err) {
    if (event->id[0] == '\0') {
        eng_error_set(err, "event: \"id\" is missing, and with it the way to know the event again");
        return ENG_FAILED;
    }
    if (eng_world_event_by_id(w, event->id) != NULL) return ENG_KNOWN;
    const unsigned never = ENG_AUX_NEGATION | ENG_AUX_FUTURE | ENG_AUX_HYPOTHETICAL;
    eng_outcome outcome = event->aux & never ? ENG_CANDIDATE : ENG_APPLIED;
    eng_mark mark = eng_world_mark(w);
    const eng_world_event *kept = eng_world_keep(w, event, outcome, err);
    if (kept == NULL) return ENG_FAILED;
    if (apply_kept(w, kept)) return outcome;
    eng_world_rollback(w, mark);
    eng_error_memory(err);
    return ENG_FAILED;
}
