#include <string.h>

#include "grammar/unlisted.h"
#include "grammar/named.h"
#include "grammar/word_id.h"
#include "text/sectors.h"

void eng_add_referent(eng_referents *out, eng_referent r) {
    for (size_t i = 0; i < out->count; i++)
        if (out->list[i].entity == r.entity) return;
    if (out->count < ENG_REFERENTS_MAX) out->list[out->count++] = r;
}

void eng_add_mention(const eng_analysis *z, int32_t mention, const char *via, eng_referents *out) {
    const eng_mention *m = &z->article->mentions[mention];
    eng_add_referent(out, (eng_referent){.entity = m->entity,
                                         .person = m->person,
                                         .first = m->first,
                                         .last = m->last,
                                         .via = via,
                                         .place = m->role == ENG_PLACE});
}

const eng_token *eng_token_of(const eng_analysis *z, uint32_t token) {
    return &z->article->tokens[token];
}

unsigned eng_noun_tags(const eng_analysis *z, uint32_t lemma) {
    return lemma ? z->lexicon->lemmas[lemma].noun_tags : 0;
}

bool eng_is_measure(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    if (chunk + 2 >= z->chunk_count || z->chunks[chunk + 1].kind != 'o' || c->kind != 'N')
        return false;
    if (eng_word_is(z, c->head, "one")) return true; /* one of Oman's ships */
    /* "many of Oman's ships", "all of the Omani banks" */
    static const char *const parts[] = {"all", "many", "most", "some", "several", "few", NULL};
    const eng_chunk *of = &z->chunks[chunk + 2];
    bool own = of->kind == 'O' && eng_token_of(z, of->head)->mention >= 0;
    bool named = of->kind == 'N' && eng_token_of(z, of->head)->cls == 'n' &&
                 !(eng_noun_tags(z, of->lemma) & ENG_NOUN_COUNTRY) &&
                 eng_token_of(z, of->first)->cls != 'p';
    for (int i = 0; parts[i] != NULL && (own || named); i++)
        if (eng_word_is(z, c->head, parts[i])) return true;
    return eng_token_of(z, c->head)->cls == 'q' || (eng_senses(z, c->lemma) & ENG_SENSE_MEASURE);
}

bool eng_is_pact(const eng_analysis *z, uint32_t entity) {
    eng_kind kind = eng_entity_of(z, entity)->kind;
    return kind == ENG_KIND_ALLIANCE || kind == ENG_KIND_ORGANISATION || kind == ENG_KIND_TREATY;
}

/* "X heads a coalition aimed at ...": what the coalition does, X does. */
static void led_body(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    if (depth >= ENG_RESOLVE_DEPTH_MAX) return;
    size_t end, i = eng_sentence_clauses(z, z->chunks[chunk].sentence, &end);
    for (; i < end; i++) {
        const eng_clause *c = &z->clauses[i];
        if (!(eng_senses(z, z->chunks[c->verb].lemma) & ENG_SENSE_LEAD)) continue;
        for (uint32_t k = 0; k < c->argument_count; k++)
            if (c->arguments[k].preposition == 0 && c->arguments[k].phrase.first == chunk)
                eng_resolve_phrase(z, c->subject, out, depth + 1);
    }
}

bool eng_is_band(const eng_analysis *z, uint32_t lemma) {
    const char *sector = lemma ? eng_sector_code(z->lexicon->lemmas[lemma].sector) : "";
    return strcmp(sector, "REB") == 0 || strcmp(sector, "UAF") == 0 || strcmp(sector, "CRM") == 0;
}

/* "Lebanese militias": a land says where a band is, not whom it acts for. */
static bool not_of_it(const eng_analysis *z, const eng_chunk *c, int32_t mention) {
    uint32_t entity = z->article->mentions[mention].entity;
    bool band = eng_is_band(z, c->lemma);
    bool body = (eng_senses(z, c->lemma) & ENG_SENSE_BODY) || eng_word_is(z, c->head, "groups") ||
                eng_word_is(z, c->head, "factions") || eng_word_is(z, c->head, "movements");
    for (uint32_t i = z->article->mentions[mention].last; body && i < c->head; i++) {
        const eng_token *t = eng_token_of(z, i); /* "Iraqi militant groups" */
        band |= (t->word != ENG_NO_WORD && eng_is_band(z, z->lexicon->words[t->word].noun)) ||
                (eng_senses(z, t->lemma) & ENG_SENSE_ARMED) || eng_word_is(z, i, "armed");
    }
    return band && eng_entity_of(z, entity)->kind == ENG_KIND_STATE;
}

/* "our NATO ally": one of its members, not the pact. */
static bool one_of_them(const eng_analysis *z, uint32_t chunk, int32_t mention) {
    static const char *const words[] = {"ally", "member", "partner", NULL};
    return eng_lemma_among(z, z->chunks[chunk].lemma, words) &&
           !eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1}) &&
           eng_is_pact(z, z->article->mentions[mention].entity);
}

/* ", a charge Oman denied": what was said stands apart, and a clause tells what was done to it; ",
 * an attack denounced by Oman": or what was thought of the act. */
static bool answered(const eng_analysis *z, uint32_t chunk) {
    static const char *const thinks[] = {"slam",  "decry",   "blast", "praise", "protest",
                                         "label", "lambast", "brand", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    bool act = c->lemma && z->lexicon->lemmas[c->lemma].event != 0;
    bool text = (eng_senses(z, c->lemma) & ENG_SENSE_TEXT) ||
                (eng_noun_tags(z, c->lemma) & ENG_NOUN_STATEMENT);
    size_t end, i = eng_sentence_clauses(z, c->sentence, &end);
    for (; (text || act) && i < end; i++) {
        const eng_clause *k = &z->clauses[i];
        uint32_t verb = z->chunks[k->verb].lemma;
        bool hangs = k->kind == ENG_CLAUSE_RELATIVE || k->kind == ENG_CLAUSE_PARTICIPLE;
        hangs &=
            text || (eng_senses(z, verb) & ENG_SENSE_JUDGE) || eng_lemma_among(z, verb, thinks);
        if (hangs && k->noun.first == chunk && k->noun.last > chunk) return true;
        bool judged = act && k->own_subject && (z->chunks[k->verb].verb & ENG_VG_PASSIVE) &&
                      k->subject.first == chunk && chunk > 0 && z->chunks[chunk - 1].kind == ',';
        if (judged && ((eng_senses(z, verb) & ENG_SENSE_JUDGE) || eng_lemma_among(z, verb, thinks)))
            return true;
    }
    return false;
}

/* ", a move condemned by Oman": who did what the clause before tells. */
static void doer(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    const eng_chunk *c = &z->chunks[chunk];
    bool a = eng_is_a(z, c->first) ||
             (c->first == c->head && eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1}));
    bool apposed = a && chunk > 0 && z->chunks[chunk - 1].sentence == c->sentence &&
                   (z->chunks[chunk - 1].kind == ',' ||
                    (z->chunks[chunk - 1].kind == 'f' &&
                     eng_word_is(z, z->chunks[chunk - 1].first, "in"))); /* in a move that */
    if (!apposed || depth >= ENG_RESOLVE_DEPTH_MAX) return;
    int32_t found = -1;
    size_t end, i = eng_sentence_clauses(z, c->sentence, &end);
    for (; i < end; i++)
        if (z->clauses[i].verb < chunk && z->clauses[i].kind == ENG_CLAUSE_MAIN) found = (int32_t)i;
    if (found >= 0) eng_resolve_phrase(z, z->clauses[found].subject, out, depth + 1);
}

/* "rebels led by the M23", "a coalition headed by Oman", "a group of states led by Oman": the chunk
 * of whom they are led by, or 0. */
static uint32_t led_by(const eng_analysis *z, uint32_t chunk) {
    static const char *const verbs[] = {"lead", "head", "command", NULL};
    uint32_t last = chunk, sentence = z->chunks[chunk].sentence;
    if (chunk + 2 < z->chunk_count && z->chunks[chunk + 1].kind == 'o' &&
        z->chunks[chunk + 2].kind == 'N')
        last += 2;
    if (last + 3 >= z->chunk_count || z->chunks[last + 3].sentence != sentence) return 0;
    bool led = strchr("YP", z->chunks[last + 1].kind) && z->chunks[last + 2].kind == 'b' &&
               z->chunks[last + 3].kind == 'N' &&
               eng_lemma_among(z, z->chunks[last + 1].lemma, verbs);
    return led ? last + 3 : 0;
}

/* "the former French colony of Chad": whether a state's name behind "of" says which it is. */
static bool is_called(const eng_analysis *z, uint32_t chunk) {
    if (chunk + 2 >= z->chunk_count || z->chunks[chunk + 1].kind != 'o') return false;
    const eng_chunk *name = &z->chunks[chunk + 2];
    int32_t m = name->kind == 'N' ? eng_token_of(z, name->head)->mention : -1;
    return m >= 0 && name->sentence == z->chunks[chunk].sentence &&
           z->article->mentions[m].first == name->first &&
           z->article->mentions[m].person == ENG_NO_ENTITY &&
           z->article->mentions[m].alias_role != ENG_ALIAS_CAPITAL &&
           eng_entity_of(z, z->article->mentions[m].entity)->kind == ENG_KIND_STATE;
}

/* "forces loyal to Haftar", "soldiers loyal to the government" */
static bool is_loyal(const eng_analysis *z, uint32_t chunk) {
    if (chunk + 3 >= z->chunk_count || z->chunks[chunk + 3].sentence != z->chunks[chunk].sentence)
        return false;
    return z->chunks[chunk + 1].kind == 'a' && z->chunks[chunk + 2].kind == 't' &&
           strchr("NO", z->chunks[chunk + 3].kind) &&
           eng_word_is(z, z->chunks[chunk + 1].first, "loyal");
}

static const char *const LINKS[] = {"link", "tie", "affiliate", "ally", "align", NULL};

/* "militants linked to al Qaeda", "al Qaeda-linked militants", "hackers tied to Iran": those who
 * act are of a group; only hackers are so of a state. */
static void linked(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    static const char *const spies[] = {"hacker", "troll", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    for (uint32_t i = c->first; i + 1 < c->head; i++) {
        int32_t m = eng_token_of(z, i)->mention;
        if (m < 0 || z->article->mentions[m].first != i) continue;
        const eng_mention *name = &z->article->mentions[m];
        if (name->last + 1 >= c->head || eng_token_of(z, i)->cls != 'm' ||
            !eng_lemma_among(z, eng_token_of(z, name->last + 1)->lemma, LINKS) ||
            eng_entity_of(z, name->entity)->kind != ENG_KIND_GROUP)
            continue;
        eng_add_mention(z, m, "modifier", out);
        return;
    }
    /* "hackers from Iran" */
    bool from = chunk + 2 < z->chunk_count && c[2].sentence == c->sentence && c[1].kind == 'f' &&
                eng_word_is(z, c[1].first, "from") && c[2].kind == 'N';
    if (from && depth < ENG_RESOLVE_DEPTH_MAX && eng_lemma_among(z, c->lemma, spies)) {
        eng_resolve_phrase(z, (eng_phrase){chunk + 2, chunk + 3}, out, depth + 1);
        return;
    }
    if (chunk + 3 >= z->chunk_count || z->chunks[chunk + 3].sentence != z->chunks[chunk].sentence)
        return;
    bool tied = strchr("YP", z->chunks[chunk + 1].kind) &&
                strchr("tf", z->chunks[chunk + 2].kind) &&
                strchr("NO", z->chunks[chunk + 3].kind) &&
                eng_lemma_among(z, z->chunks[chunk + 1].lemma, LINKS);
    if (!tied || depth >= ENG_RESOLVE_DEPTH_MAX) return;
    eng_referents found = eng_nobody();
    eng_resolve_phrase(z, (eng_phrase){chunk + 3, eng_list_end(z, chunk + 3)}, &found, depth + 1);
    bool any = eng_lemma_among(z, z->chunks[chunk].lemma, spies);
    for (size_t i = 0; i < found.count; i++)
        if (any || eng_entity_of(z, found.list[i].entity)->kind == ENG_KIND_GROUP)
            eng_add_referent(out, found.list[i]);
}

/* "Norway and its neighbour, Oman, left": the name between commas is whom the phrase stands for. */
static bool is_apposed(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    if (chunk + 3 >= z->chunk_count || eng_token_of(z, c->first)->cls != 'p' ||
        !(eng_senses(z, c->lemma) & ENG_SENSE_OTHER))
        return false;
    const eng_chunk *name = c + 2;
    return c[1].kind == ',' && name->kind == 'N' && c[3].kind == ',' &&
           name->sentence == c->sentence && eng_token_of(z, name->head)->mention >= 0;
}

/* "NATO's newest member, Sweden, left", "the bloc's chair, Oman, called": the state between commas
 * is whom the phrase stands for, not the body whose it is; its chunk, or 0. */
static uint32_t identified(const eng_analysis *z, uint32_t chunk) {
    static const char *const words[] = {"member", "chair",   "host",      "holder",  "ally",
                                        "state",  "country", "nation",    "founder", "backer",
                                        "power",  "partner", "signatory", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    if (chunk + 4 >= z->chunk_count || c[4].sentence != c->sentence || c->kind != 'N') return 0;
    if (c[1].kind != ',' || c[2].kind != 'N' || c[3].kind != ',' || !strchr("FYRI", c[4].kind))
        return 0;
    int32_t m = eng_token_of(z, c[2].head)->mention;
    if (m < 0 || z->article->mentions[m].person != ENG_NO_ENTITY) return 0;
    bool state = eng_entity_of(z, z->article->mentions[m].entity)->kind == ENG_KIND_STATE;
    bool whole = z->article->mentions[m].first == c[2].first ||
                 eng_word_is(z, c[2].first, "the"); /* "a member, an Omani leader, left" */
    bool one = !eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1});
    return state && whole && one && eng_lemma_among(z, c->lemma, words) ? chunk + 2 : 0;
}

/* "the EU's newest members, Oman and Chad, left": those listed say who they are. */
static bool members_listed(const eng_analysis *z, uint32_t chunk) {
    static const char *const words[] = {"member", "ally", "partner", "state", "country", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    if (chunk + 4 >= z->chunk_count || c[4].sentence != c->sentence || c->kind != 'N' ||
        chunk == 0 || c[-1].kind != 'O' || c[1].kind != ',')
        return false;
    if (!eng_lemma_among(z, c->lemma, words) ||
        !eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1}))
        return false;
    uint32_t last = eng_list_end(z, chunk + 2);
    for (uint32_t i = chunk + 2; i < last; i++) {
        int32_t m = z->chunks[i].kind == 'N' ? eng_token_of(z, z->chunks[i].head)->mention : 0;
        if (m < 0 || (z->chunks[i].kind == 'N' &&
                      eng_entity_of(z, z->article->mentions[m].entity)->kind != ENG_KIND_STATE))
            return false;
    }
    return last > chunk + 3;
}

/* "the heads of state of Oman and Chad", "from Oman and Chad": those whose heads they are, the rest
 * of the list behind "of" being told by the phrase; an empty phrase for another noun. */
static eng_phrase whose_head(const eng_analysis *z, uint32_t chunk) {
    const eng_chunk *c = &z->chunks[chunk];
    if (chunk + 4 >= z->chunk_count || c[1].kind != 'o' || !eng_lemma_is(z, c->lemma, "head") ||
        !eng_lemma_is(z, c[2].lemma, "state") || c[4].kind != 'N' || c[4].sentence != c->sentence)
        return (eng_phrase){0, 0};
    if (c[3].kind == 'o') return (eng_phrase){chunk + 4, chunk + 5};
    bool from = c[3].kind == 'f' && eng_word_is(z, c[3].first, "from");
    return from ? (eng_phrase){chunk + 4, eng_list_end(z, chunk + 4)} : (eng_phrase){0, 0};
}

/* "the Swiss drug company Novartis": what the name at the head is said to be acts for itself; but a
 * carrier may be a ship. */
static bool of_its_own(const eng_analysis *z, const eng_chunk *c) {
    uint32_t t = c->head;
    while (t > c->first && z->article->tokens[t].cls == 'N')
        t--;
    const eng_token *what = &z->article->tokens[t];
    return t < c->head && what->cls == 'n' && (eng_senses(z, what->lemma) & ENG_SENSE_PRIVATE) &&
           !eng_lemma_is(z, what->lemma, "carrier");
}

/* "his counterpart Ann Lee of Japan": another's, whose the counterpart is. */
static bool names_other(const eng_analysis *z, const eng_chunk *c) {
    bool other = false;
    for (uint32_t i = c->first; eng_token_of(z, c->head)->cls == 'N' && i < c->head; i++)
        other |= (eng_senses(z, eng_token_of(z, i)->lemma) & ENG_SENSE_OTHER) != 0;
    return other;
}

/* "the government and people of Peru": the bare noun behind "and" tells whose both are. */
static bool of_both(const eng_analysis *z, uint32_t chunk) {
    if (chunk + 4 >= z->chunk_count || z->chunks[chunk + 4].sentence != z->chunks[chunk].sentence)
        return false;
    const eng_chunk *c = &z->chunks[chunk];
    return c[1].kind == 'c' && c[2].kind == 'N' && c[2].first == c[2].head && c[3].kind == 'o' &&
           eng_token_of(z, c[2].head)->cls == 'n' && eng_token_of(z, c[4].head)->mention >= 0 &&
           eng_word_is(z, c->first, "the");
}

/* "Norway's intelligence service", "Norway's upper house": of all services and houses, those that
 * act for a state. */
static bool acts_for_state(const eng_analysis *z, const eng_chunk *c) {
    static const char *const kinds[] = {"intelligence", "security", "secret",
                                        "spy",          "border",   NULL};
    static const char *const houses[] = {"upper", "lower", NULL};
    bool house = eng_lemma_is(z, c->lemma, "house");
    return (house || eng_lemma_is(z, c->lemma, "service")) && c->head > c->first &&
           eng_lemma_among(z, eng_token_of(z, c->head - 1)->lemma, house ? houses : kinds);
}

/* "several NATO members", "two members of the bloc", "Germany and other states of the EU": nobody
 * knows which, and they are not the body. */
static bool some_members(const eng_analysis *z, uint32_t chunk) {
    static const char *const some[] = {"other", "fellow",  "some",       "several",   "many", "few",
                                       "any",   "various", "individual", "remaining", "most", NULL};
    static const char *const who[] = {"member", "ally",    "state",      "country", "nation",
                                      "power",  "partner", "government", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    bool open = eng_number_in(z, c) > 0 && !eng_definite(z, c);
    for (uint32_t i = c->first; i < c->head; i++)
        open |= eng_lemma_among(z, eng_token_of(z, i)->lemma, some);
    if (!open || !eng_lemma_among(z, c->lemma, who) ||
        !eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1}))
        return false;
    bool of = chunk + 2 < z->chunk_count && c[1].kind == 'o' && c[2].kind == 'N';
    int32_t m = eng_modifier(z, c);
    if (m < 0 && of) m = eng_token_of(z, c[2].head)->mention;
    if (m < 0) return of && (eng_noun_tags(z, c[2].lemma) & ENG_NOUN_ALLIANCE);
    return eng_is_pact(z, z->article->mentions[m].entity);
}

/* One chunk: the name at its head, or what its head noun makes of the names around it. */
static void resolve_one(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    const eng_chunk *c = &z->chunks[chunk];
    const eng_token *head = eng_token_of(z, c->head);
    if (head->cls == 'i') {
        eng_refer_pronoun(z, c->head, out, depth);
        return;
    }
    if (head->mention >= 0) {
        if (eng_shares_compound(z, &z->article->mentions[head->mention])) return;
        eng_add_mention(z, head->mention, NULL, out);
        return;
    }
    if (eng_refer_half(z, chunk, out) || eng_refer_one_of_two(z, chunk, out)) return;
    uint32_t name = identified(z, chunk);
    if (name > 0) {
        eng_resolve_chunk(z, name, out, depth + 1);
        return;
    }
    if (members_listed(z, chunk) || some_members(z, chunk)) return;
    if (eng_is_measure(z, chunk)) {
        eng_resolve_chunk(z, chunk + 2, out, depth + 1); /* thousands of Iraqis */
        return;
    }
    if (strchr("qd", head->cls) && eng_number_in(z, c) > 0) { /* the two, both */
        eng_refer_several(z, chunk, out, depth);
        return;
    }
    unsigned tags = head->cls == 'N' ? ENG_NOUN_PERSON : eng_noun_tags(z, c->lemma);
    if (head->cls == 'N' && of_its_own(z, c)) return;
    if (acts_for_state(z, c)) tags |= ENG_NOUN_GROUP;
    bool stands_for = (tags & (ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_TITLE)) != 0 &&
                      !(eng_senses(z, c->lemma) & ENG_SENSE_PRIVATE) && !eng_is_somebody(z, chunk);
    static const char *const bodies[] = {"group", "organisation", "organization", "association",
                                         NULL};
    if (stands_for && eng_lemma_among(z, c->lemma, bodies) && eng_is_of_citizens(z, c)) return;
    int32_t m = eng_modifier(z, c);
    if (m < 0 && stands_for && of_both(z, chunk)) {
        eng_resolve_chunk(z, chunk + 2, out, depth + 1);
        return;
    }
    bool meeting = (tags & ENG_NOUN_MEETING) && m >= 0;
    if (eng_resolve_of_group(z, chunk, out)) return;
    if (meeting && eng_is_pact(z, z->article->mentions[m].entity)) {
        eng_add_mention(z, m, "modifier", out);
        return;
    }
    if (m >= 0 && stands_for && chunk > 0 && z->chunks[chunk - 1].kind == 'O' &&
        eng_is_pact(z, z->article->mentions[m].entity)) { /* Oman's OPEC envoy */
        eng_resolve_owner(z, chunk, out, depth);
        if (out->count > 0) return;
    }
    if (m >= 0 && stands_for && not_of_it(z, c, m)) return;
    if (m >= 0 && one_of_them(z, chunk, m)) {
        eng_refer_member(z, chunk, z->article->mentions[m].entity, out);
        return;
    }
    if (m >= 0 && (tags & ENG_NOUN_COUNTRY) && is_called(z, chunk)) {
        eng_resolve_chunk(z, chunk + 2, out, depth + 1);
        if (out->count > 0) return;
    }
    if (m >= 0 && eng_refer_led(z, chunk, &z->article->mentions[m], out)) return;
    if (m >= 0 && (stands_for || (tags & (ENG_NOUN_COUNTRY | ENG_NOUN_ALLIANCE)))) {
        const eng_mention *mention = &z->article->mentions[m];
        bool pact_of = (tags & ENG_NOUN_ALLIANCE) && !(tags & ENG_NOUN_GROUP);
        bool led = eng_in_compound(z, mention);
        if (!pact_of || led || eng_is_pact(z, mention->entity)) {
            eng_add_mention(z, m, "modifier", out);
            if (eng_joins_names(z, c)) eng_resolve_modifiers(z, chunk, out);
            return;
        }
    }
    if (stands_for && !(eng_senses(z, c->lemma) & ENG_SENSE_OTHER)) {
        if (!names_other(z, c)) eng_resolve_owner(z, chunk, out, depth);
        if (out->count == 1 && eng_is_band(z, c->lemma) &&
            eng_entity_of(z, out->list[0].entity)->kind == ENG_KIND_STATE) {
            out->count = 0; /* Lebanon's militias */
            return;
        }
        if (out->count == 0 && depth < ENG_RESOLVE_DEPTH_MAX && eng_belongs(z, chunk)) {
            bool of = z->chunks[chunk + 1].kind == 'o'; /* the phrase goes on after "of" */
            eng_phrase whose = {chunk + 2, of ? chunk + 3 : eng_list_end(z, chunk + 2)};
            eng_phrase state = whose_head(z, chunk);
            if (state.last > 0) whose = state;
            eng_resolve_phrase(z, whose, out, depth + 1);
            if (out->count == 0) eng_resolve_unlisted(z, whose, 0, out);
            bool in = eng_word_is(z, z->chunks[chunk + 1].first, "in");
            for (size_t i = 0; in && i < out->count; i++) /* the government in Lima, not Lima */
                if (out->list[i].first == z->chunks[chunk + 2].first) out->list[i].first = c->first;
        }
        if (out->count > 0) return;
    }
    /* "his counterparts from France and Italy", but "met his counterpart in Rome" */
    bool from = (eng_senses(z, c->lemma) & ENG_SENSE_OTHER) && chunk + 2 < z->chunk_count &&
                z->chunks[chunk + 1].kind == 'f' && z->chunks[chunk + 2].kind == 'N' &&
                (eng_word_is(z, z->chunks[chunk + 1].first, "from") ||
                 (eng_word_is(z, z->chunks[chunk + 1].first, "in") &&
                  !eng_word_is(z, c->first, "its") && /* a group's, at home there */
                  eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1})));
    if (out->count == 0 && stands_for && from && depth < ENG_RESOLVE_DEPTH_MAX)
        eng_resolve_phrase(z, (eng_phrase){chunk + 2, eng_list_end(z, chunk + 2)}, out, depth + 1);
    bool many = (tags & ENG_NOUN_COUNTRY) && eng_plural_phrase(z, (eng_phrase){chunk, chunk + 1});
    uint32_t leader = (tags & (ENG_NOUN_GROUP | ENG_NOUN_PERSON)) || many ? led_by(z, chunk) : 0;
    if (is_loyal(z, chunk)) leader = stands_for ? chunk + 3 : 0;
    if (out->count == 0 && leader > 0)
        eng_resolve_phrase(z, (eng_phrase){leader, eng_list_end(z, leader)}, out, depth + 1);
    if (out->count == 0 && (tags & (ENG_NOUN_GROUP | ENG_NOUN_PERSON)))
        linked(z, chunk, out, depth);
    if (tags & ENG_NOUN_GROUP) led_body(z, chunk, out, depth);
    bool told = (eng_senses(z, c->lemma) & ENG_SENSE_DEED) || answered(z, chunk);
    if (out->count == 0 && m < 0 && told) doer(z, chunk, out, depth);
    if (out->count == 0 && m < 0 && (tags & ENG_NOUN_MEETING) && eng_owner_is_open(z, chunk))
        eng_refer_meeting(z, chunk, out, depth);
    bool other = (tags & ENG_NOUN_ALLIANCE) && eng_told_by_clause(z, chunk);
    bool called = (tags & (ENG_NOUN_GROUP | ENG_NOUN_ALLIANCE | ENG_NOUN_PERSON)) && !other;
    if (out->count == 0 && m < 0 && called && eng_owner_is_open(z, chunk))
        eng_refer_called(z, chunk, out, depth);
    if (out->count == 1 && called && eng_is_pact(z, out->list[0].entity) &&
        eng_with_others(z, chunk, out->list[0].entity)) {
        out->count = 0;
        return;
    }
    if (out->count == 0 && m < 0 && (eng_senses(z, c->lemma) & ENG_SENSE_OTHER) &&
        depth < ENG_RESOLVE_DEPTH_MAX)
        eng_refer_other(z, chunk, out, depth);
    if (out->count > 0) return;
    /* "the Seoul Initiative" is a name of its own, "the Saudi initiative" refers back */
    bool title = m >= 0 && (head->shape & ENG_SHAPE_CAPITAL);
    if (chunk + 2 < z->chunk_count && z->chunks[chunk + 1].kind == 'o') /* the Treaty of Tarnow */
        title |= (head->shape & ENG_SHAPE_CAPITAL) &&
                 eng_token_of(z, z->chunks[chunk + 2].head)->cls == 'N';
    /* "the U.S.-India partnership": theirs, whatever was named before */
    bool theirs = m >= 0 && eng_joins_names(z, c);
    if ((tags & ENG_NOUN_ALLIANCE) && !title && !other && !theirs)
        eng_refer_pact(z, chunk, out, depth);
    if (out->count == 1 && eng_with_others(z, chunk, out->list[0].entity)) out->count = 0;
    bool land = out->count == 0 && (tags & ENG_NOUN_COUNTRY);
    if (land && (m >= 0 || !eng_refer_members(z, chunk, out)))
        eng_refer_country(z, chunk, out, depth);
    if (out->count == 0 && m < 0 && stands_for && eng_refer_leaders(z, chunk, out)) return;
    if (out->count == 0 && (eng_senses(z, c->lemma) & ENG_SENSE_PARTY))
        eng_refer_several(z, chunk, out, depth);
    bool open = out->count == 0 && m < 0 && stands_for && eng_body_is_open(z, chunk);
    if (open) eng_refer_government_of(z, chunk, out, depth);
    open = open && out->count == 0;
    if (open && !eng_refer_office(z, chunk, out, depth)) eng_refer_body(z, chunk, out, depth);
    if (out->count == 0 && m < 0 && (tags & ENG_NOUN_PLACE) && eng_owner_is_open(z, chunk))
        eng_refer_capital(z, chunk, out);
    if (out->count == 0 && m < 0 && (tags & ENG_NOUN_PLACE) && eng_owner_is_open(z, chunk))
        eng_refer_land(z, chunk, out);
    if (out->count == 0 && m < 0 && is_apposed(z, chunk))
        eng_resolve_chunk(z, chunk + 2, out, depth + 1);
}

void eng_resolve_chunk(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth) {
    enum { NESTED_MAX = 16 }; /* no text at hand comes to half of it: here a circle ends */
    eng_analysis *own = (eng_analysis *)z;
    if (depth > ENG_RESOLVE_DEPTH_MAX || z->nested == NESTED_MAX) return;
    own->nested++;
    resolve_one(z, chunk, out, depth);
    own->nested--;
}

/* "Iran, which had left, and Oman", "Iran, in protest, and Oman": the comma behind what stands
 * between the parts, where such an aside begins at the comma `i`; else `i`. */
static uint32_t behind_aside(const eng_analysis *z, eng_phrase phrase, uint32_t i) {
    if (z->chunks[i].kind != ',' || i + 2 >= phrase.last) return i;
    bool aside = strchr("tobfSwW", z->chunks[i + 1].kind) ||
                 (z->chunks[i + 1].kind == 'N' && strchr("hw", z->chunks[i + 2].kind));
    for (uint32_t k = i + 1; !aside && k + 1 < phrase.last && k < i + 6; k++) { /* led by Chad, */
        if (!strchr("NOoYP", z->chunks[k].kind)) break;
        aside = strchr("YP", z->chunks[k].kind) && strchr("bfT", z->chunks[k + 1].kind);
    }
    uint32_t last = i;
    for (uint32_t k = i + 2; aside && k + 1 < phrase.last; k++)
        if (z->chunks[k].kind == ',' && z->chunks[k + 1].kind == 'c') last = k;
    return last;
}

/* "the NATO nations, Oman and Iran": whether those listed are members of what the phrase names. */
static bool lists_members(const eng_analysis *z, uint32_t chunk, const eng_referents *listed) {
    const eng_chunk *c = &z->chunks[chunk];
    if (listed->count < 2 || c->last < c->first + 2 || eng_token_of(z, c->head)->cls != 'n' ||
        !(eng_noun_tags(z, c->lemma) & (ENG_NOUN_COUNTRY | ENG_NOUN_GROUP | ENG_NOUN_ALLIANCE)))
        return false;
    eng_referents pact = eng_nobody();
    eng_resolve_modifiers(z, chunk, &pact);
    if (pact.count != 1) return false;
    const eng_entity *entity = eng_entity_of(z, pact.list[0].entity);
    for (size_t i = 0; i < listed->count; i++) {
        const uint32_t *m = eng_names_members(z->names, entity);
        while (*m != ENG_NO_ENTITY && *m != listed->list[i].entity)
            m++;
        if (*m == ENG_NO_ENTITY) return false;
    }
    return true;
}

/* "two NATO allies, Oman and Iran": those listed are what the phrase before them counts. */
static bool is_counted(const eng_analysis *z, eng_phrase phrase, uint32_t chunk, int depth) {
    bool of = chunk + 4 < phrase.last && z->chunks[chunk + 1].kind == 'o' &&
              z->chunks[chunk + 2].kind == 'N'; /* the leaders of two NATO allies, ... */
    uint32_t whole = of ? eng_number_in(z, &z->chunks[chunk]) : 0; /* the five members of BRICS, */
    if (of) chunk += 2;
    if (chunk + 4 >= phrase.last || z->chunks[chunk].kind != 'N' ||
        z->chunks[chunk + 1].kind != ',' || depth >= ENG_RESOLVE_DEPTH_MAX)
        return false;
    uint32_t number = whole > 1 ? whole : eng_number_in(z, &z->chunks[chunk]);
    bool named = false;
    for (uint32_t i = z->chunks[chunk].first; i < z->chunks[chunk].head; i++)
        named |= eng_token_of(z, i)->mention >= 0;
    eng_referents listed = eng_nobody();
    if (number <= 1 && !named) return false;
    eng_resolve_phrase(z, (eng_phrase){chunk + 2, phrase.last}, &listed, depth + 1);
    return (number > 1 && listed.count == number) || lists_members(z, chunk, &listed);
}

/* "over Iran and Oman's raids": the second owner joins the first, who is named alone. */
static bool joins_owner(const eng_analysis *z, eng_phrase phrase, uint32_t chunk) {
    return chunk >= phrase.first + 2 && z->chunks[chunk].kind == 'O' &&
           z->chunks[chunk - 1].kind == 'c' && z->chunks[chunk - 2].kind == 'N' &&
           eng_token_of(z, z->chunks[chunk - 2].head)->mention >= 0;
}

/* "All members but Chad left": Chad is the one that did not; not "offered all its help but Chad
 * refused", where a verb stands before. */
static bool left_out(const eng_analysis *z, uint32_t chunk) {
    static const char *const all[] = {"all", "every", "everyone", "everybody", NULL};
    static const char *const but[] = {"but", "except", "save", NULL};
    const eng_chunk *c = &z->chunks[chunk];
    if (c->first == 0 || chunk == 0) return false;
    bool apart = false;
    for (int i = 0; but[i] != NULL; i++)
        apart |= eng_word_is(z, c->first - 1, but[i]);
    for (uint32_t i = chunk; apart && i-- > 0 && chunk - i <= 2;) {
        const eng_chunk *k = &z->chunks[i];
        if (k->sentence != c->sentence) return false;
        for (uint32_t t = k->first; t < k->last && strchr("Nq", k->kind); t++)
            for (int n = 0; all[n] != NULL; n++)
                if (eng_word_is(z, t, all[n]))
                    return i == 0 || k[-1].sentence != c->sentence ||
                           !strchr("FRYVGIP", k[-1].kind);
    }
    return false;
}

/* "the independence of Peru, Chile and Oman": where the list goes on that stands after "of", and
 * none of it is named beside the noun; phrase.last where there is no such list. */
static uint32_t of_list(const eng_analysis *z, eng_phrase phrase) {
    const eng_chunk *c = &z->chunks[phrase.first];
    uint32_t on = phrase.first + 3;
    if (on + 1 >= phrase.last || c->kind != 'N' || c[1].kind != 'o' || c[2].kind != 'N' ||
        strchr(",c", c[3].kind) == NULL || eng_token_of(z, c[2].head)->mention < 0)
        return phrase.last;
    unsigned who = ENG_NOUN_PERSON | ENG_NOUN_GROUP | ENG_NOUN_TITLE | ENG_NOUN_PLACE |
                   ENG_NOUN_COUNTRY | ENG_NOUN_ALLIANCE;
    bool thing = c->lemma != 0 && eng_token_of(z, c->head)->cls == 'n' &&
                 !(eng_noun_tags(z, c->lemma) & who) && z->lexicon->lemmas[c->lemma].sector == 0 &&
                 !eng_is_measure(z, phrase.first);
    for (uint32_t t = c->first; t <= c->head; t++)
        thing = thing && eng_token_of(z, t)->mention < 0;
    for (uint32_t i = on; thing && i < phrase.last; i++) {
        const eng_chunk *k = &z->chunks[i];
        if (strchr(",c", k->kind) != NULL) continue;
        int32_t m = k->kind == 'N' ? eng_token_of(z, k->head)->mention : -1;
        uint32_t bare = k->first + eng_word_is(z, k->first, "the");
        bool others = k->kind == 'N' && i + 1 == phrase.last && eng_word_is(z, k->first, "other");
        thing = m >= 0 ? z->article->mentions[m].first <= bare : others;
    }
    return thing ? on : phrase.last;
}

/* "Peru, a member of NATO, left": whether the chunk at `i` only says what the name that the phrase
 * begins with is. But "Peru, a Chilean envoy and Mali met". */
static bool says_what(const eng_analysis *z, eng_phrase phrase, uint32_t i) {
    const eng_chunk *c = &z->chunks[i];
    if (i != phrase.first + 2 || c->kind != 'N' || c[-1].kind != ',' || c[-2].kind != 'N' ||
        eng_token_of(z, c[-2].head)->mention < 0 || eng_token_of(z, c->head)->mention >= 0)
        return false;
    bool one = eng_is_a(z, c->first);
    return one && i + 1 < z->chunk_count && c[1].kind != 'c';
}

/* "Peru, an ally of Chile, Oman and Mali, left": where the list goes on of whom the first name is
 * said to be something, up to the comma behind; phrase.last where there is none. But "Peru, an ally
 * of Chile, and Oman left". */
static uint32_t said_to_be_of(const eng_analysis *z, eng_phrase phrase) {
    const eng_chunk *c = &z->chunks[phrase.first];
    uint32_t on = phrase.first + 5, names = 1;
    if (on + 1 >= phrase.last || phrase.last >= z->chunk_count || c->kind != 'N' ||
        c[1].kind != ',' || c[2].kind != 'N' || c[3].kind != 'o' || c[4].kind != 'N' ||
        z->chunks[phrase.last].kind != ',' || z->chunks[phrase.last].sentence != c->sentence)
        return phrase.last;
    bool one = eng_is_a(z, c[2].first);
    bool apart = false; /* ", and" */
    for (uint32_t i = phrase.first; one && i < phrase.last; i++) {
        const eng_chunk *k = &z->chunks[i];
        bool named = eng_token_of(z, k->head)->mention >= 0;
        if (i > phrase.first && i < phrase.first + 4) continue;
        if (k->kind == 'c') apart |= k[-1].kind == ',';
        if (k->kind == 'N') names++;
        one = k->kind == 'N' ? named : strchr(",c", k->kind) != NULL;
    }
    return one && (!apart || names > 4) ? on : phrase.last;
}

void eng_resolve_phrase(const eng_analysis *z, eng_phrase phrase, eng_referents *out, int depth) {
    uint32_t end = of_list(z, phrase);
    if (end == phrase.last) end = said_to_be_of(z, phrase);
    for (uint32_t i = phrase.first; i < end; i++) {
        i = behind_aside(z, phrase, i);
        if (is_counted(z, phrase, i, depth)) continue;
        uint8_t kind = z->chunks[i].kind;
        if (kind == 'W') kind = 'N'; /* whose ally */
        uint8_t before = i > phrase.first ? z->chunks[i - 1].kind : 0;
        bool named = kind == 'O' && phrase.last == phrase.first + 1;
        named |= kind == 'N' && before != 'o' && before != 'O';
        named |= joins_owner(z, phrase, i);
        /* "farmers (PKK)", "Iran's king (left)"; but a name that nobody knows: "Hayti (Haiti)" */
        if (before == '(' && i >= phrase.first + 2)
            named = eng_token_of(z, z->chunks[i - 2].head)->cls == 'N';
        named |=
            kind == 'N' && before == 'O' && (i < phrase.first + 2 || z->chunks[i - 2].kind != 'o');
        /* the leaders of Oman and of Iran */
        named |=
            kind == 'N' && before == 'o' && i > phrase.first + 2 && z->chunks[i - 2].kind == 'c';
        named = named && !left_out(z, i) && !says_what(z, phrase, i);
        eng_referents one = eng_nobody(); /* the king of Oman and the president of Iran */
        if (named) eng_resolve_chunk(z, i, &one, depth);
        for (size_t k = 0; k < one.count; k++)
            eng_add_referent(out, one.list[k]);
    }
}
