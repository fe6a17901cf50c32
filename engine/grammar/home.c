#include "grammar/home.h"

#include <ctype.h>
#include <string.h>

#include "grammar/word_id.h"

/* The states that one phrase of a source's name can name. */
typedef struct place {
    const eng_analysis *z;
    uint32_t state; /* ENG_NO_ENTITY: none yet */
    bool seat;
} place;

static bool take_alias(void *context, const eng_entity *e, eng_alias_role role, const char *alias,
                       eng_date from, eng_date until) {
    (void)alias, (void)from, (void)until;
    place *p = context;
    if (e->kind != ENG_KIND_STATE || role == ENG_ALIAS_PLACE || role == ENG_ALIAS_CAPITAL)
        return true;
    p->state = eng_names_find(p->z->names, eng_names_text(p->z->names, e->id),
                              strlen(eng_names_text(p->z->names, e->id)));
    p->seat |= role == ENG_ALIAS_SEAT;
    return true;
}

static bool has_any(const char *text, const char *const *words) {
    for (; *words != NULL; words++) {
        size_t n = strlen(*words);
        for (const char *s = text; *s != '\0'; s++) {
            size_t k = 0;
            while (k < n && tolower((unsigned char)s[k]) == (*words)[k])
                k++;
            bool whole = (s == text || !isalpha((unsigned char)s[-1])) && k == n &&
                         !isalpha((unsigned char)s[n]);
            if (whole) return true;
        }
    }
    return false;
}

/* Newspapers are called after capitals and states. */
static bool is_paper(const char *source) {
    static const char *const papers[] = {"times",   "post",   "news",      "journal", "herald",
                                         "tribune", "daily",  "telegraph", "watch",   "review",
                                         "gazette", "agency", "observer",  NULL};
    return has_any(source, papers);
}

static bool is_government(const char *source) {
    static const char *const offices[] = {
        "ministry", "department", "dept",     "government",     "embassy", "presidency", "cabinet",
        "prime",    "president",  "minister", "administration", "mission", NULL};
    return has_any(source, offices);
}

static uint32_t find_home(const eng_analysis *z) {
    enum { WORDS = 32, LONGEST = 5 };
    const char *source = z->article->source, *word[WORDS + 1];
    size_t count = 0;
    if (is_paper(source)) return ENG_NO_ENTITY;
    for (const char *s = source; *s != '\0' && count < WORDS; s += strcspn(s, " ")) {
        s += strspn(s, " ");
        if (*s != '\0') word[count++] = s;
    }
    bool government = is_government(source);
    uint32_t home = ENG_NO_ENTITY;
    for (size_t i = 0; i < count; i++) {
        for (size_t n = LONGEST; n > 0; n--) {
            if (i + n > count) continue;
            size_t last = strcspn(word[i + n - 1], " ");
            size_t size = (size_t)(word[i + n - 1] - word[i]) + last;
            while (size > 0 && strchr(",;:()", word[i][size - 1]) != NULL)
                size--;
            place p = {z, ENG_NO_ENTITY, false};
            eng_names_lookup(z->names, word[i], size, take_alias, &p);
            if (p.state == ENG_NO_ENTITY || !(p.seat || government)) continue;
            if (home != ENG_NO_ENTITY && home != p.state) return ENG_NO_ENTITY;
            home = p.state;
            i += n - 1;
            break;
        }
    }
    return home;
}

uint32_t eng_home(const eng_analysis *z) {
    eng_home_memo *memo = z->home;
    if (memo->known && strcmp(memo->source, z->article->source) == 0) return memo->state;
    size_t n = strlen(z->article->source);
    uint32_t state = find_home(z);
    memo->known = n < sizeof memo->source;
    if (!memo->known) return state;
    memcpy(memo->source, z->article->source, n + 1);
    memo->state = state;
    return state;
}

void eng_refer_official(const eng_analysis *z, uint32_t chunk, eng_referents *out) {
    static const char *const own[] = {"advisor",      "adviser", "secretary",      "counselor",
                                      "counsellor",   "envoy",   "assistant",      "director",
                                      "coordinator",  "sherpa",  "undersecretary", "administrator",
                                      "spokesperson", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    if (z->article->source[0] == '\0' || eng_token_of(z, c->head)->cls != 'N') return;
    if (c->first > 0 && z->chunks[chunk > 0 ? chunk - 1 : 0].kind == 'O') return;
    if (chunk + 1 < z->chunk_count && z->chunks[chunk + 1].kind == 'o') return;
    for (uint32_t i = c->first; i < c->head; i++) {
        const eng_token *t = eng_token_of(z, i);
        if (t->mention >= 0) return;
        for (int k = 0; own[k] != NULL; k++)
            if ((t->shape & ENG_SHAPE_CAPITAL) && eng_word_is(z, i, own[k])) {
                if (eng_home(z) != ENG_NO_ENTITY)
                    eng_add_referent(
                        out, (eng_referent){eng_home(z), ENG_NO_ENTITY, i, i + 1, "office", false});
                return;
            }
    }
}
