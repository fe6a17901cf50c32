#include "text/sectors.h"

#include <string.h>

static const char CODES[][4] = {"",    "GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY",
                                "LEG", "MED", "EDU", "BUS", "CRM", "CVL", "AGR", "HLH", "HRI",
                                "LAB", "NGO", "IGO", "REF", "REL", "UAF", "SET", "ENV", "IMG",
                                "MNC", "DEV", "UNS", "ELI", "INT", "JEW"};

uint8_t eng_sector_from(const char *code, size_t n) {
    for (uint8_t i = 1; i < sizeof CODES / sizeof *CODES; i++)
        if (n == 3 && memcmp(CODES[i], code, 3) == 0) return i;
    return 0;
}

const char *eng_sector_code(uint8_t sector) {
    return sector < sizeof CODES / sizeof *CODES ? CODES[sector] : "";
}

/* "fire brigade": a civil service by a soldier's word. */
static bool puts_out_fires(const eng_article *a, uint32_t token) {
    static const char *const words[] = {"fire", "rescue", "ambulance", NULL};
    if (token == 0) return false;
    const eng_token *t = &a->tokens[token - 1];
    char form[ENG_FOLD_MAX];
    size_t n = eng_fold(a->text + t->start, t->end - t->start, form, sizeof form);
    for (int i = 0; words[i] != NULL; i++)
        if (n == strlen(words[i]) && memcmp(form, words[i], n) == 0) return true;
    return false;
}

static uint8_t lemma_sector(const eng_article *a, const eng_lexicon *x, uint32_t token) {
    const eng_token *t = &a->tokens[token];
    uint8_t sector = t->lemma != 0 && strchr("nN", t->cls) ? x->lemmas[t->lemma].sector : 0;
    bool soldiers = sector != 0 && sector == eng_sector_from("MIL", 3);
    return soldiers && puts_out_fires(a, token) ? eng_sector_from("GOV", 3) : sector;
}

/* Of the noun phrase that goes on after the name: the last noun decides that has one, so that "army
 * chief" is of the army. */
static uint8_t noun_after(const eng_article *a, const eng_lexicon *x, const eng_mention *m) {
    uint8_t sector = 0;
    for (uint32_t i = m->last; i < a->token_count; i++) {
        const eng_token *t = &a->tokens[i];
        if (!strchr(i == m->last ? "nNasm" : "nNam", t->cls) || t->mention >= 0) break;
        uint8_t own = lemma_sector(a, x, i);
        if (own != 0) sector = own;
    }
    return sector;
}

/* Of the title of a person, or the noun that the name follows with "of": "the army of Egypt". */
static uint8_t noun_before(const eng_article *a, const eng_lexicon *x, const eng_mention *m) {
    uint32_t i = m->first;
    if (i == 0 || (a->tokens[i].shape & ENG_SHAPE_PARAGRAPH)) return 0;
    bool of = a->tokens[i - 1].cls == 'o';
    if (of && m->person != ENG_NO_ENTITY) return 0;
    if (of) i--;
    if (i == 0 || (!of && m->person == ENG_NO_ENTITY)) return 0;
    return lemma_sector(a, x, i - 1);
}

uint8_t eng_sector_of(const eng_article *a, const eng_lexicon *lexicon, const eng_names *names,
                      const eng_mention *m) {
    const eng_entity *e = eng_names_entity(names, m->entity);
    const char *own = eng_names_text(names, e->sector);
    if (strcmp(own, "IGO") == 0) own = ""; /* so is every body of states: it says nothing of them */
    if (m->person == ENG_NO_ENTITY && *own != '\0') return eng_sector_from(own, strlen(own));
    uint8_t sector = m->alias_role == ENG_ALIAS_SEAT ? m->sector : noun_after(a, lexicon, m);
    if (sector == 0) sector = noun_before(a, lexicon, m);
    if (sector == 0 && *own != '\0') sector = eng_sector_from(own, strlen(own));
    bool capital = m->alias_role == ENG_ALIAS_CAPITAL && m->role == ENG_ACTOR;
    bool office = m->person != ENG_NO_ENTITY && e->kind == ENG_KIND_STATE;
    return sector == 0 && (capital || office) ? eng_sector_from("GOV", 3) : sector;
}
