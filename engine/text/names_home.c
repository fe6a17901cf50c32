/* names_home.c: offices that many states have, by where a text comes from. */
#include "text/names_context.h"

/* Whether the text begins with a capital as a dateline does: "ISLAMABAD: ", "ABUJA, Nigeria - ". */
static bool is_dateline(const eng_article *a, const eng_mention *m) {
    enum { SHORTEST = 3 };
    const eng_token *t = &a->tokens[m->first];
    if (m->first > 0 || m->alias_role != ENG_ALIAS_CAPITAL || t->end - t->start < SHORTEST)
        return false;
    for (uint32_t i = t->start; i < t->end; i++)
        if (a->text[i] >= 'a' && a->text[i] <= 'z') return false;
    return true;
}

void eng_at_home(const eng_article *a, const eng_dictionary *d, const eng_persons *named,
                 eng_mention *m) {
    if (a->mention_count == 0 || !is_dateline(a, &a->mentions[0])) return;
    uint32_t home = a->mentions[0].entity;
    const eng_entity *e = eng_names_entity(d->names, home);
    if (e != NULL && e->kind == ENG_KIND_STATE && !eng_is_named(named, m->entity)) m->entity = home;
}
