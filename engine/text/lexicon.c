#include "text/lexicon.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/grow.h"
#include "text/fold.h"
#include "text/sectors.h"
#include "text/view_words.h"

/* A word of the lists is shorter than WORD_MAX, and its longest form ("planning") than FORM_MAX. */
enum { FORM_MAX = 64, WORD_MAX = FORM_MAX - 4, LINE_MAX_BYTES = 4096 };

eng_lexicon *eng_lexicon_new(void) {
    eng_lexicon *x = calloc(1, sizeof *x);
    if (x == NULL) return NULL;
    eng_lemma *lemmas = eng_grow(NULL, &x->room.lemmas, 0, sizeof *lemmas);
    x->lemmas = lemmas;
    uint64_t *hashes = eng_grow(NULL, &x->room.lemma_hashes, 0, sizeof *hashes);
    x->lemma_hashes = hashes;
    uint32_t *sole = eng_grow(NULL, &x->room.sole, 0, sizeof *sole);
    x->sole = sole;
    char *text = eng_grow(NULL, &x->room.text, 0, 1);
    x->text = text;
    if (lemmas == NULL || hashes == NULL || sole == NULL || text == NULL) {
        eng_lexicon_free(x);
        return NULL;
    }
    lemmas[0] = (eng_lemma){0};
    hashes[0] = 0; /* the hash of no form */
    sole[0] = 0;
    text[0] = '\0';
    x->text_size = 1;
    if (!eng_index_add(&x->lemma_ids, hashes, 0)) {
        eng_lexicon_free(x);
        return NULL;
    }
    x->lemma_count = 1;
    return x;
}

void eng_lexicon_free(eng_lexicon *x) {
    if (x == NULL) return;
    free((eng_word *)x->words);
    free((uint64_t *)x->hashes);
    free((uint32_t *)x->sole);
    free((eng_lemma *)x->lemmas);
    free((uint64_t *)x->lemma_hashes);
    free((char *)x->text);
    eng_index_free(&x->forms);
    eng_index_free(&x->lemma_ids);
    free(x);
}

const eng_word *eng_lexicon_find(const eng_lexicon *x, const char *form, size_t n) {
    uint32_t i = eng_index_find(&x->forms, x->hashes, eng_form_hash(form, n));
    return i == ENG_INDEX_NONE ? NULL : &x->words[i];
}

uint32_t eng_lexicon_lemma(const eng_lexicon *x, const char *text, size_t n) {
    uint32_t i = eng_index_find(&x->lemma_ids, x->lemma_hashes, eng_form_hash(text, n));
    return i == ENG_INDEX_NONE ? 0 : i;
}

/* A lexicon that can be added to owns its arrays, so here they may be written. */
static eng_lemma *lemma_at(eng_lexicon *x, uint32_t lemma) {
    return (eng_lemma *)&x->lemmas[lemma];
}

/* Adds a text and the NUL after it; false when memory is out. */
static bool add_text(eng_lexicon *x, const char *text, size_t n) {
    if (n >= UINT32_MAX - x->text_size) return false; /* offsets are 32 bits */
    char *all = eng_grow_by((char *)x->text, &x->room.text, x->text_size, n + 1, 1);
    if (all == NULL) return false;
    memcpy(all + x->text_size, text, n);
    all[x->text_size + n] = '\0';
    x->text = all;
    x->text_size += n + 1;
    return true;
}

/* The id of a lemma, made when there is none; 0 when memory is out. */
static uint32_t intern(eng_lexicon *x, const char *text, size_t n) {
    uint32_t id = eng_lexicon_lemma(x, text, n);
    if (id != 0) return id;
    size_t count = x->lemma_count, at = x->text_size;
    eng_lemma *lemmas = eng_grow((eng_lemma *)x->lemmas, &x->room.lemmas, count, sizeof *lemmas);
    if (lemmas == NULL) return 0;
    x->lemmas = lemmas;
    uint64_t *hashes =
        eng_grow((uint64_t *)x->lemma_hashes, &x->room.lemma_hashes, count, sizeof *hashes);
    if (hashes == NULL) return 0;
    x->lemma_hashes = hashes;
    hashes[count] = eng_form_hash(text, n);
    lemmas[count] = (eng_lemma){.text = (uint32_t)at};
    if (!add_text(x, text, n)) return 0;
    lemmas[count].lists = eng_view_lists(x->text + at);
    if (!eng_index_add(&x->lemma_ids, hashes, (uint32_t)count)) return 0;
    return (uint32_t)x->lemma_count++;
}

/* Finds out the sole lemma of a word after a change of it. */
static void settle(eng_lexicon *x, const eng_word *w) {
    bool auxiliary = w->closed != 0 && strchr("HIKM", w->closed) != NULL;
    uint32_t *sole = (uint32_t *)&x->sole[w - x->words + 1];
    *sole = auxiliary && w->verb != 0 ? w->verb : w->lemma != 0 ? w->lemma : w->noun;
}

/* The word of a form, made when there is none; NULL when memory is out. */
static eng_word *form_of(eng_lexicon *x, const char *form, size_t n) {
    uint64_t hash = eng_form_hash(form, n);
    uint32_t i = eng_index_find(&x->forms, x->hashes, hash);
    if (i != ENG_INDEX_NONE) return (eng_word *)&x->words[i];
    size_t count = x->word_count;
    eng_word *words = eng_grow((eng_word *)x->words, &x->room.words, count, sizeof *words);
    if (words == NULL) return NULL;
    x->words = words;
    uint64_t *hashes = eng_grow((uint64_t *)x->hashes, &x->room.hashes, count, sizeof *hashes);
    if (hashes == NULL) return NULL;
    x->hashes = hashes;
    uint32_t *sole = eng_grow((uint32_t *)x->sole, &x->room.sole, count + 1, sizeof *sole);
    if (sole == NULL) return NULL;
    x->sole = sole;
    hashes[count] = hash;
    sole[count + 1] = 0;
    if (!eng_index_add(&x->forms, hashes, (uint32_t)count)) return NULL;
    words[count] = (eng_word){0};
    return &words[x->word_count++];
}

/* Reading data files. */

typedef struct line_reader {
    const char *name, *at, *end;
    int line;
    char text[LINE_MAX_BYTES];
    char *fields; /* what is left of the line */
} line_reader;

/* The next line that is not blank or a comment; its fields are then given by next_field. */
static bool next_line(line_reader *r, eng_error *err, bool *failed) {
    while (r->at < r->end) {
        const char *stop = memchr(r->at, '\n', (size_t)(r->end - r->at));
        if (stop == NULL) stop = r->end;
        size_t n = (size_t)(stop - r->at);
        r->line++;
        if (n >= sizeof r->text) {
            eng_error_set(err, "%s:%d: the line is longer than %d bytes", r->name, r->line,
                          (int)sizeof r->text - 1);
            *failed = true;
            return false;
        }
        memcpy(r->text, r->at, n);
        r->text[n] = '\0';
        r->at = stop < r->end ? stop + 1 : stop;
        r->fields = r->text + strspn(r->text, " \t\r");
        if (*r->fields != '\0' && *r->fields != '#') return true;
    }
    return false;
}

static char *next_field(line_reader *r) {
    r->fields += strspn(r->fields, " \t\r");
    if (*r->fields == '\0') return NULL;
    char *field = r->fields;
    r->fields += strcspn(r->fields, " \t\r");
    if (*r->fields != '\0') *r->fields++ = '\0';
    return field;
}

bool eng_lexicon_add_closed(eng_lexicon *x, const char *data, size_t n, const char *name,
                            eng_error *err) {
    line_reader r = {.name = name, .at = data, .end = data + n};
    bool failed = false;
    while (next_line(&r, err, &failed)) {
        const char *cls = next_field(&r);
        if (cls[1] != '\0') {
            eng_error_set(err, "%s:%d: '%s' is no class: one character is wanted", name, r.line,
                          cls);
            return false;
        }
        for (char *w = next_field(&r); w != NULL; w = next_field(&r)) {
            char *same = strchr(w, '=');
            size_t size = same ? (size_t)(same - w) : strlen(w);
            uint32_t lemma = same ? intern(x, same + 1, strlen(same + 1)) : intern(x, w, size);
            eng_word *word = form_of(x, w, size);
            if (lemma == 0 || word == NULL) {
                eng_error_memory(err);
                return false;
            }
            word->closed = (uint8_t)cls[0];
            word->lemma = lemma;
            settle(x, word);
        }
    }
    return !failed;
}

/* Morphology. All functions write a form that ends in NUL into `out` of FORM_MAX bytes. */

static bool is_vowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/* The plural and third-person ending: boxes, tries, says. */
static void add_s(const char *base, char *out) {
    size_t n = strlen(base);
    char last = base[n - 1], before = n > 1 ? base[n - 2] : 0;
    if (last == 'y' && !is_vowel(before))
        snprintf(out, FORM_MAX, "%.*sies", (int)(n - 1), base);
    else if (last == 's' || last == 'x' || last == 'z' ||
             (last == 'h' && (before == 'c' || before == 's')))
        snprintf(out, FORM_MAX, "%ses", base);
    else if (last == 'o' && n > 2 && !is_vowel(before))
        snprintf(out, FORM_MAX, "%ses", base);
    else
        snprintf(out, FORM_MAX, "%ss", base);
}

/* One syllable that ends in a single vowel and a single consonant doubles it: stop, plan. */
static bool doubles(const char *base) {
    size_t n = strlen(base);
    if (n < 3) return false;
    char last = base[n - 1];
    if (is_vowel(last) || last == 'w' || last == 'x' || last == 'y') return false;
    if (!is_vowel(base[n - 2])) return false;
    if (n >= 4 && base[n - 3] == 'u' && base[n - 4] == 'q') return true; /* quit */
    int groups = 0;
    for (size_t i = 0; i < n; i++)
        if ((is_vowel(base[i]) || base[i] == 'y') &&
            (i == 0 || !(is_vowel(base[i - 1]) || base[i - 1] == 'y')))
            groups++;
    return groups == 1 && !is_vowel(base[n - 3]);
}

static void add_ending(const char *base, const char *ending, bool twice, char *out) {
    size_t n = strlen(base);
    char last = base[n - 1], before = n > 1 ? base[n - 2] : 0;
    bool ing = ending[0] == 'i';
    if (twice)
        snprintf(out, FORM_MAX, "%s%c%s", base, last, ending);
    else if (ing && last == 'e' && before == 'i')
        snprintf(out, FORM_MAX, "%.*sying", (int)(n - 2), base); /* die, dying */
    else if (last == 'e' && !(ing && (before == 'e' || before == 'o' || before == 'y')))
        snprintf(out, FORM_MAX, "%.*s%s", (int)(n - 1), base, ending);
    else if (!ing && last == 'y' && !is_vowel(before))
        snprintf(out, FORM_MAX, "%.*si%s", (int)(n - 1), base, ending);
    else
        snprintf(out, FORM_MAX, "%s%s", base, ending);
}

/* Adds what a form can be; a lemma that is already there for the class stays. */
static bool add_form(eng_lexicon *x, const char *form, unsigned can, uint32_t lemma) {
    eng_word *word = form_of(x, form, strlen(form));
    if (word == NULL) return false;
    word->can |= (uint16_t)can;
    if ((can & ENG_CAN_NOUN) && word->noun == 0) word->noun = lemma;
    if ((can & ENG_CAN_VERB) && word->verb != 0 && word->verb != lemma) word->can |= ENG_BASE_APART;
    if ((can & ENG_CAN_VERB) &&
        (word->verb == 0 || strcmp(form, eng_lexicon_lemma_text(x, lemma)) != 0))
        word->verb = lemma;
    if ((can & (ENG_CAN_ADJECTIVE | ENG_CAN_ADVERB)) && word->lemma == 0) word->lemma = lemma;
    settle(x, word);
    return true;
}

static bool add_list(eng_lexicon *x, char *list, unsigned can, uint32_t lemma) {
    for (char *next = list; next != NULL;) {
        char *form = next;
        next = strchr(form, ',');
        if (next != NULL) *next++ = '\0';
        if (!add_form(x, form, can, lemma)) return false;
    }
    return true;
}

static bool add_noun_forms(eng_lexicon *x, const char *base, char *plural, uint32_t lemma) {
    char form[FORM_MAX];
    if (!add_form(x, base, ENG_CAN_NOUN, lemma)) return false;
    if (plural != NULL && strcmp(plural, "-") == 0) return true;
    if (plural != NULL) return add_list(x, plural, ENG_CAN_NOUN | ENG_IS_PLURAL, lemma);
    add_s(base, form);
    return add_form(x, form, ENG_CAN_NOUN | ENG_IS_PLURAL, lemma);
}

typedef struct tag_name {
    const char *name;
    unsigned bit;
} tag_name;

static const tag_name VERB_TAGS[] = {{"report", ENG_VERB_REPORT},
                                     {"subject", ENG_VERB_SUBJECT},
                                     {"object", ENG_VERB_OBJECT},
                                     {"raise", ENG_VERB_RAISE},
                                     {"gerund", ENG_VERB_GERUND},
                                     {"+", ENG_VERB_TRUE},
                                     {"-", ENG_VERB_FALSE},
                                     {"0", ENG_VERB_OPEN},
                                     {"intransitive", ENG_VERB_INTRANSITIVE},
                                     {NULL, 0}};

static const tag_name NOUN_TAGS[] = {{"person", ENG_NOUN_PERSON},
                                     {"group", ENG_NOUN_GROUP},
                                     {"alliance", ENG_NOUN_ALLIANCE},
                                     {"meeting", ENG_NOUN_MEETING},
                                     {"country", ENG_NOUN_COUNTRY},
                                     {"statement", ENG_NOUN_STATEMENT},
                                     {"time", ENG_NOUN_TIME},
                                     {"place", ENG_NOUN_PLACE},
                                     {"title", ENG_NOUN_TITLE},
                                     {"money", ENG_NOUN_MONEY},
                                     {"relation", ENG_NOUN_RELATION},
                                     {"weapon", ENG_NOUN_WEAPON},
                                     {NULL, 0}};

static unsigned tag_bit(const tag_name *tags, const char *name) {
    for (; tags->name != NULL; tags++)
        if (strcmp(tags->name, name) == 0) return tags->bit;
    return 0;
}

typedef struct verb_line {
    char *past, *part, *ing, *s, *nouns;
    bool twice, once;
    unsigned tags, usual;
} verb_line;

static const char *value_of(char *field, const char *key) {
    size_t n = strlen(key);
    return strncmp(field, key, n) == 0 && field[n] == '=' ? field + n + 1 : NULL;
}

static bool read_usual(const char *value, unsigned *can) {
    if (strcmp(value, "noun") == 0)
        *can |= ENG_USUAL_NOUN;
    else if (strcmp(value, "adjective") == 0)
        *can |= ENG_USUAL_ADJECTIVE;
    else
        return strcmp(value, "verb") == 0;
    return true;
}

static bool bad_field(const line_reader *r, const char *field, eng_error *err) {
    eng_error_set(err, "%s:%d: '%s' is no field of this section", r->name, r->line, field);
    return false;
}

/* Whether each item of a list such as "came,come" can be a word; says so when one can't. */
static bool check_list(const line_reader *r, const char *list, eng_error *err) {
    for (const char *item = list; list != NULL; item++) {
        size_t n = strcspn(item, ",");
        if (n == 0 || n >= WORD_MAX) {
            eng_error_set(err,
                          "%s:%d: '%.80s': words of 1 to %d bytes are wanted, parted by commas",
                          r->name, r->line, list, WORD_MAX - 1);
            return false;
        }
        item += n;
        if (*item == '\0') break;
    }
    return true;
}

static bool read_verb(line_reader *r, verb_line *v, eng_error *err) {
    for (char *f = next_field(r); f != NULL; f = next_field(r)) {
        const char *value;
        unsigned bit = tag_bit(VERB_TAGS, f);
        if (bit != 0)
            v->tags |= bit;
        else if (strcmp(f, "double") == 0)
            v->twice = true;
        else if (strcmp(f, "single") == 0)
            v->once = true;
        else if ((value = value_of(f, "past")))
            v->past = f + 5;
        else if ((value = value_of(f, "part")))
            v->part = f + 5;
        else if ((value = value_of(f, "ing")))
            v->ing = f + 4;
        else if ((value = value_of(f, "s")))
            v->s = f + 2;
        else if ((value = value_of(f, "noun")))
            v->nouns = f + 5;
        else if ((value = value_of(f, "usual")) && read_usual(value, &v->usual))
            continue;
        else
            return bad_field(r, f, err);
    }
    return check_list(r, v->past, err) && check_list(r, v->part, err) &&
           check_list(r, v->ing, err) && check_list(r, v->s, err) && check_list(r, v->nouns, err);
}

/* The event nouns of a verb: nouns whose lemma points back to it. */
static bool add_event_nouns(eng_lexicon *x, char *list, uint32_t verb) {
    for (char *next = list; next != NULL;) {
        char *noun = next;
        next = strchr(noun, ',');
        if (next != NULL) *next++ = '\0';
        uint32_t lemma = intern(x, noun, strlen(noun));
        if (lemma == 0 || !add_noun_forms(x, noun, NULL, lemma)) return false;
        if (x->lemmas[lemma].event == 0) lemma_at(x, lemma)->event = verb;
    }
    return true;
}

static bool add_verb(eng_lexicon *x, const char *base, verb_line *v) {
    char form[FORM_MAX];
    uint32_t lemma = intern(x, base, strlen(base));
    if (lemma == 0) return false;
    lemma_at(x, lemma)->verb_tags |= (uint16_t)v->tags;
    bool twice = !v->once && (v->twice || doubles(base));
    bool ok = add_form(x, base, ENG_CAN_BASE | v->usual, lemma);
    add_s(base, form);
    ok = ok && (v->s ? add_list(x, v->s, ENG_CAN_S | v->usual, lemma)
                     : add_form(x, form, ENG_CAN_S | v->usual, lemma));
    add_ending(base, "ing", twice, form);
    ok = ok &&
         (v->ing ? add_list(x, v->ing, ENG_CAN_ING, lemma) : add_form(x, form, ENG_CAN_ING, lemma));
    add_ending(base, "ed", twice, form);
    ok = ok && (v->past ? add_list(x, v->past, ENG_CAN_PAST, lemma)
                        : add_form(x, form, ENG_CAN_PAST, lemma));
    ok = ok && (v->part ? add_list(x, v->part, ENG_CAN_PARTICIPLE, lemma)
                        : add_form(x, form, ENG_CAN_PARTICIPLE, lemma));
    return ok && add_event_nouns(x, v->nouns, lemma);
}

static bool add_noun_line(eng_lexicon *x, line_reader *r, const char *base, eng_error *err) {
    unsigned tags = 0;
    char *plural = NULL;
    for (char *f = next_field(r); f != NULL; f = next_field(r)) {
        unsigned bit = tag_bit(NOUN_TAGS, f);
        if (bit != 0)
            tags |= bit;
        else if (value_of(f, "plural"))
            plural = f + 7;
        else
            return bad_field(r, f, err);
    }
    if (!check_list(r, plural, err)) return false;
    uint32_t lemma = intern(x, base, strlen(base));
    if (lemma == 0 || !add_noun_forms(x, base, plural, lemma)) {
        eng_error_memory(err);
        return false;
    }
    lemma_at(x, lemma)->noun_tags |= (uint16_t)tags;
    return true;
}

static bool add_plain_line(eng_lexicon *x, line_reader *r, const char *base, unsigned can,
                           eng_error *err) {
    uint32_t lemma = intern(x, base, strlen(base));
    if (lemma == 0 || !add_form(x, base, can, lemma)) {
        eng_error_memory(err);
        return false;
    }
    for (char *f = next_field(r); f != NULL; f = next_field(r)) {
        bool irregular = value_of(f, "comparative") || value_of(f, "superlative");
        if (!irregular) return bad_field(r, f, err);
        if (!check_list(r, strchr(f, '=') + 1, err)) return false;
        if (!add_list(x, strchr(f, '=') + 1, can, lemma)) {
            eng_error_memory(err);
            return false;
        }
    }
    return true;
}

/* v, n, a or r; 0 when it is none. */
static char section_of(const char *heading) {
    if (strcmp(heading, "[verb]") == 0) return 'v';
    if (strcmp(heading, "[noun]") == 0) return 'n';
    if (strcmp(heading, "[adjective]") == 0) return 'a';
    return strcmp(heading, "[adverb]") == 0 ? 'r' : 0;
}

bool eng_lexicon_add_words(eng_lexicon *x, const char *data, size_t n, const char *name,
                           eng_error *err) {
    line_reader r = {.name = name, .at = data, .end = data + n};
    bool failed = false;
    char section = 0;
    while (next_line(&r, err, &failed)) {
        const char *word = next_field(&r);
        if (word[0] == '[') {
            section = section_of(word);
            if (section != 0) continue;
            eng_error_set(err,
                          "%s:%d: '%.40s' is no section: [verb], [noun], [adjective] or [adverb]",
                          name, r.line, word);
            return false;
        }
        if (strlen(word) >= WORD_MAX) {
            eng_error_set(err, "%s:%d: '%.20s...' is too long for a word", name, r.line, word);
            return false;
        }
        bool ok = true;
        if (section == 'v') {
            verb_line v = {0};
            ok = read_verb(&r, &v, err);
            if (ok && !add_verb(x, word, &v)) {
                eng_error_memory(err);
                ok = false;
            }
        } else if (section == 'n') {
            ok = add_noun_line(x, &r, word, err);
        } else if (section != 0) {
            ok = add_plain_line(x, &r, word, section == 'a' ? ENG_CAN_ADJECTIVE : ENG_CAN_ADVERB,
                                err);
        } else {
            eng_error_set(err, "%s:%d: a section such as [verb] is wanted first", name, r.line);
            ok = false;
        }
        if (!ok) return false;
    }
    return !failed;
}

/* Reads lines of a tag and its words; `mark` sets the tag's bit in the lemma of each. */
static bool add_tagged(eng_lexicon *x, line_reader *r, const tag_name *tags,
                       void (*mark)(eng_lemma *, unsigned), eng_error *err) {
    bool failed = false;
    while (next_line(r, err, &failed)) {
        const char *key = next_field(r);
        unsigned bit = tag_bit(tags, key);
        if (bit == 0) return bad_field(r, key, err);
        for (char *w = next_field(r); w != NULL; w = next_field(r)) {
            uint32_t lemma = intern(x, w, strlen(w));
            if (lemma == 0) {
                eng_error_memory(err);
                return false;
            }
            mark(lemma_at(x, lemma), bit);
        }
    }
    return !failed;
}

static void mark_says(eng_lemma *l, unsigned bit) {
    l->says |= (uint16_t)bit;
}

static void mark_sense(eng_lemma *l, unsigned bit) {
    l->senses |= bit;
}

bool eng_lexicon_add_factuality(eng_lexicon *x, const char *data, size_t n, const char *name,
                                eng_error *err) {
    static const tag_name SAYS[] = {
        {"future", ENG_SAYS_FUTURE},   {"hypothetical", ENG_SAYS_HYPOTHETICAL},
        {"refusal", ENG_SAYS_REFUSAL}, {"threat", ENG_SAYS_THREAT},
        {"fact", ENG_SAYS_FACT},       {"negation", ENG_SAYS_NEGATION},
        {"certain", ENG_SAYS_CERTAIN}, {"open", ENG_SAYS_OPEN},
        {"offer", ENG_SAYS_OFFER},     {NULL, 0}};
    line_reader r = {.name = name, .at = data, .end = data + n};
    return add_tagged(x, &r, SAYS, mark_says, err);
}

bool eng_lexicon_add_senses(eng_lexicon *x, const char *data, size_t n, const char *name,
                            eng_error *err) {
    static const tag_name SENSES[] = {{"light", ENG_SENSE_LIGHT},
                                      {"happen", ENG_SENSE_HAPPEN},
                                      {"end", ENG_SENSE_END},
                                      {"blame", ENG_SENSE_BLAME},
                                      {"strike", ENG_SENSE_STRIKE},
                                      {"lead", ENG_SENSE_LEAD},
                                      {"founded", ENG_SENSE_FOUNDED},
                                      {"treaty", ENG_SENSE_TREATY},
                                      {"land", ENG_SENSE_LAND},
                                      {"crown", ENG_SENSE_CROWN},
                                      {"other", ENG_SENSE_OTHER},
                                      {"private", ENG_SENSE_PRIVATE},
                                      {"presuppose", ENG_SENSE_PRESUPPOSE},
                                      {"party", ENG_SENSE_PARTY},
                                      {"spokes", ENG_SENSE_SPOKES},
                                      {"suffer", ENG_SENSE_SUFFER},
                                      {"deed", ENG_SENSE_DEED},
                                      {"judge", ENG_SENSE_JUDGE},
                                      {"armed", ENG_SENSE_ARMED},
                                      {"firm", ENG_SENSE_FIRM},
                                      {"text", ENG_SENSE_TEXT},
                                      {"grow", ENG_SENSE_GROW},
                                      {"bond", ENG_SENSE_BOND},
                                      {"body", ENG_SENSE_BODY},
                                      {"local", ENG_SENSE_LOCAL},
                                      {"answer", ENG_SENSE_ANSWER},
                                      {"measure", ENG_SENSE_MEASURE},
                                      {"barrier", ENG_SENSE_BARRIER},
                                      {"direct", ENG_SENSE_DIRECT},
                                      {NULL, 0}};
    line_reader r = {.name = name, .at = data, .end = data + n};
    return add_tagged(x, &r, SENSES, mark_sense, err);
}

bool eng_lexicon_add_sectors(eng_lexicon *x, const char *data, size_t n, const char *name,
                             eng_error *err) {
    line_reader r = {.name = name, .at = data, .end = data + n};
    bool failed = false;
    while (next_line(&r, err, &failed)) {
        const char *code = next_field(&r);
        uint8_t sector = eng_sector_from(code, strlen(code));
        if (sector == 0) return bad_field(&r, code, err);
        for (char *w = next_field(&r); w != NULL; w = next_field(&r)) {
            uint32_t lemma = intern(x, w, strlen(w));
            if (lemma == 0) {
                eng_error_memory(err);
                return false;
            }
            lemma_at(x, lemma)->sector = sector;
        }
    }
    return !failed;
}
