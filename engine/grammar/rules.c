#include "grammar/rules.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/grow.h"
#include "grammar/rules_internal.h"

eng_rules *eng_rules_new(const eng_lexicon *lexicon, eng_gate *gate) {
    eng_rules *rules = calloc(1, sizeof *rules);
    if (rules == NULL) return NULL;
    rules->lexicon = lexicon;
    rules->gate = gate;
    if (eng_begin_words(rules)) return rules;
    eng_rules_free(rules);
    return NULL;
}

void eng_rules_free(eng_rules *rules) {
    if (rules == NULL) return;
    free(rules->rules);
    free(rules->triggers);
    free(rules->heads);
    free(rules->tails);
    free(rules->refers);
    free(rules->needs);
    eng_beginnings_free(&rules->beginnings);
    eng_patterns_free(rules->patterns);
    eng_arena_free(&rules->arena);
    free(rules);
}

static const char *copy(eng_rules *rules, const char *s, bool *ok) {
    if (s == NULL) return NULL;
    char *c = eng_arena_copy(&rules->arena, s, strlen(s));
    if (c == NULL) *ok = false;
    return c;
}

int eng_rules_add(eng_rules *rules, const eng_rule *rule) {
    eng_rule *more = eng_grow(rules->rules, &rules->room, rules->count, sizeof *more);
    if (more == NULL) return -1;
    rules->rules = more;
    bool ok = true;
    eng_rule r = *rule;
    r.name = copy(rules, rule->name, &ok);
    r.mode = copy(rules, rule->mode, &ok);
    r.act = copy(rules, rule->act, &ok);
    r.cameo = copy(rules, rule->cameo, &ok);
    if (!ok) return -1;
    rules->rules[rules->count] = r;
    return (int)rules->count++;
}

eng_patterns *eng_rules_patterns(eng_rules *rules) {
    if (rules->patterns == NULL) rules->patterns = eng_patterns_new(rules->lexicon);
    return rules->patterns;
}

void eng_rules_open(eng_rules *rules, uint32_t lemma) {
    eng_gate_open(rules->gate, lemma);
}

static bool grow_lemmas(uint32_t **list, size_t before, size_t room) {
    uint32_t *more = realloc(*list, room * sizeof *more);
    if (more == NULL) return false;
    memset(more + before, 0, (room - before) * sizeof *more);
    *list = more;
    return true;
}

/* Where a trigger is to be put in the list of its lemma: at its end, so that rules are tried in
 * their order; but what wants an object before the bare verb of its rule. */
static uint32_t *link_for(eng_rules *rules, const eng_trigger *trigger) {
    uint32_t *link = &rules->heads[trigger->lemma], tail = rules->tails[trigger->lemma];
    if (tail == 0) return link;
    eng_trigger *last = &rules->triggers[tail];
    bool bare = last->rule > trigger->rule || (last->rule == trigger->rule && last->object == 0);
    if (!bare || trigger->object == 0) return &last->next;
    for (; *link != 0; link = &rules->triggers[*link].next) {
        const eng_trigger *t = &rules->triggers[*link];
        if (t->rule == trigger->rule && t->object == 0) break;
    }
    return link;
}

static bool add_trigger(eng_rules *rules, eng_trigger trigger, eng_error *err) {
    size_t room = rules->lexicon->lemma_count + 256, count = rules->trigger_count;
    bool ok =
        trigger.lemma < rules->head_room || (grow_lemmas(&rules->heads, rules->head_room, room) &&
                                             grow_lemmas(&rules->tails, rules->head_room, room));
    if (ok && trigger.lemma >= rules->head_room) rules->head_room = room;
    eng_trigger *more = eng_grow_by(rules->triggers, &rules->trigger_room, count, 2, sizeof *more);
    if (more != NULL) rules->triggers = more;
    if (!ok || more == NULL) {
        eng_error_memory(err);
        return false;
    }
    if (count == 0) count = 1; /* 0 means none */
    uint32_t *link = link_for(rules, &trigger);
    trigger.next = *link;
    *link = (uint32_t)count;
    if (trigger.next == 0) rules->tails[trigger.lemma] = (uint32_t)count;
    rules->triggers[count] = trigger;
    rules->trigger_count = count + 1;
    const eng_rule *r = &rules->rules[trigger.rule];
    if (r->needs[0] == r->needs[1] || r->begins) eng_gate_open(rules->gate, trigger.lemma);
    return true;
}

bool eng_rules_arrange(eng_rules *rules) {
    if (rules->trigger_count == 0) return true;
    eng_trigger *sorted = malloc(rules->trigger_count * sizeof *sorted);
    if (sorted == NULL) return false;
    uint32_t n = 1;
    sorted[0] = (eng_trigger){0}; /* 0 means none */
    for (size_t lemma = 0; lemma < rules->head_room; lemma++) {
        uint32_t i = rules->heads[lemma];
        if (i != 0) rules->heads[lemma] = n;
        for (; i != 0; i = rules->triggers[i].next) {
            sorted[n] = rules->triggers[i];
            sorted[n].next = sorted[n].next != 0 ? n + 1 : 0;
            n++;
        }
        if (rules->heads[lemma] != 0) rules->tails[lemma] = n - 1;
    }
    free(rules->triggers);
    rules->triggers = sorted;
    rules->trigger_room = rules->trigger_count;
    return true;
}

static uint32_t known_verb(const eng_rules *rules, const char *text, size_t n) {
    uint32_t lemma = eng_lexicon_lemma(rules->lexicon, text, n);
    const eng_word *w = eng_lexicon_find(rules->lexicon, text, n);
    return w != NULL && (w->can & ENG_CAN_BASE) ? lemma : 0;
}

/* Puts the words behind a verb into its trigger. NULL, or the one of them, *n bytes of it, that is
 * unknown. */
static const char *take_words(const eng_rules *rules, const char *words, eng_trigger *t,
                              size_t *n) {
    while (words != NULL) {
        const char *word = words, *space = strchr(word, ' ');
        *n = space ? (size_t)(space - word) : strlen(word);
        const eng_word *w = eng_lexicon_find(rules->lexicon, word, *n);
        bool closed = w != NULL && w->closed; /* upon is on */
        if (w == NULL) return word;
        bool links = closed && strchr("tobfSl", w->closed) != NULL;
        uint32_t lemma = links ? w->lemma : w->noun; /* million, not might */
        if (lemma == 0 && !closed) lemma = eng_lexicon_lemma(rules->lexicon, word, *n);
        if (lemma == 0) return word;
        if (!links)
            t->object = lemma;
        else if (w->closed == 'l')
            t->particle = lemma;
        else
            t->preposition = lemma;
        words = space ? space + 1 : NULL;
    }
    return NULL;
}

static size_t first_word(const char *words, const char **others) {
    const char *space = strchr(words, ' ');
    *others = space ? space + 1 : NULL;
    return space ? (size_t)(space - words) : strlen(words);
}

bool eng_rules_add_verb(eng_rules *rules, int rule, const char *verb, eng_error *err) {
    const char *others;
    size_t n = first_word(verb, &others);
    eng_trigger t = {.rule = (uint32_t)rule, .lemma = known_verb(rules, verb, n)};
    if (t.lemma == 0) {
        eng_error_set(err, "'%.*s' is no verb of the lexicon (data/words.txt)", (int)n, verb);
        return false;
    }
    const char *unknown = take_words(rules, others, &t, &n);
    if (unknown != NULL) {
        eng_error_set(err, "'%.*s' in '%s' is no noun, particle or preposition of the lexicon",
                      (int)n, unknown, verb);
        return false;
    }
    return add_trigger(rules, t, err);
}

/* The same of verb and object, one string each. */
static bool add_phrase(eng_rules *rules, int rule, const char *verb, const char *object,
                       eng_error *err) {
    eng_buffer phrase = {0};
    eng_buffer_puts(&phrase, verb);
    if (*object != '\0') eng_buffer_putc(&phrase, ' ');
    eng_buffer_puts(&phrase, object);
    bool ok = !phrase.failed;
    if (ok)
        ok = eng_rules_add_verb(rules, rule, phrase.data ? phrase.data : "", err);
    else
        eng_error_memory(err);
    eng_buffer_free(&phrase);
    return ok;
}

/* What all the phrases have of their verbs and of their objects; false where a word is unknown. */
static bool read_phrases(const eng_rules *rules, const eng_phrases *p, eng_trigger *verbs,
                         eng_trigger *objects) {
    size_t n;
    for (size_t i = 0; i < p->verb_count; i++) {
        const char *others;
        n = first_word(p->verbs[i], &others);
        verbs[i] = (eng_trigger){.lemma = known_verb(rules, p->verbs[i], n)};
        if (verbs[i].lemma == 0 || take_words(rules, others, &verbs[i], &n)) return false;
    }
    for (size_t i = 0; i < p->object_count; i++) {
        objects[i] = (eng_trigger){0};
        if (*p->objects[i] != '\0' && take_words(rules, p->objects[i], &objects[i], &n))
            return false;
    }
    return true;
}

bool eng_rules_add_phrases(eng_rules *rules, int rule, const eng_phrases *p, eng_error *err) {
    size_t room = p->verb_count + p->object_count;
    eng_trigger *verbs =
        room < SIZE_MAX / sizeof *verbs ? malloc((room + 1) * sizeof *verbs) : NULL;
    if (verbs == NULL) {
        eng_error_memory(err);
        return false;
    }
    eng_trigger *objects = verbs + p->verb_count;
    bool known = read_phrases(rules, p, verbs, objects), ok = true;
    for (size_t i = 0; i < p->verb_count && ok; i++) {
        for (size_t k = 0; k < p->object_count && ok; k++) {
            if (!known) { /* the first with an unknown word is named */
                ok = add_phrase(rules, rule, p->verbs[i], p->objects[k], err);
                continue;
            }
            eng_trigger t = verbs[i];
            t.rule = (uint32_t)rule;
            if (objects[k].particle) t.particle = objects[k].particle;
            if (objects[k].preposition) t.preposition = objects[k].preposition;
            if (objects[k].object) t.object = objects[k].object;
            ok = add_trigger(rules, t, err);
        }
    }
    free(verbs);
    return ok;
}

bool eng_rules_add_noun(eng_rules *rules, int rule, const char *noun, eng_error *err) {
    const char *space = strchr(noun, ' '), *head = space ? space + 1 : noun;
    const eng_word *w = eng_lexicon_find(rules->lexicon, head, strlen(head));
    if (w == NULL || !(w->can & ENG_CAN_NOUN)) {
        eng_error_set(err, "'%s' is no noun of the lexicon (data/words.txt)", head);
        return false;
    }
    eng_trigger t = {.rule = (uint32_t)rule, .lemma = w->noun, .noun = true};
    if (space != NULL) {
        const eng_word *before = eng_lexicon_find(rules->lexicon, noun, (size_t)(space - noun));
        if (before != NULL) t.object = before->lemma ? before->lemma : before->noun;
        if (t.object == 0) {
            eng_error_set(err, "'%.*s' in '%s' is no word of the lexicon", (int)(space - noun),
                          noun, noun);
            return false;
        }
    }
    return add_trigger(rules, t, err);
}

bool eng_rules_add_content(eng_rules *rules, int rule, const char *verb, eng_error *err) {
    uint32_t lemma = known_verb(rules, verb, strlen(verb));
    if (lemma == 0) {
        eng_error_set(err, "'%s' is no verb of the lexicon (data/words.txt)", verb);
        return false;
    }
    uint32_t *content = rules->rules[rule].content;
    for (int i = 0; i + 1 < ENG_CONTENT_MAX; i++) {
        if (content[i] != 0) continue;
        content[i] = lemma;
        return true;
    }
    eng_error_set(err, "content: %d verbs at most", ENG_CONTENT_MAX - 1);
    return false;
}

static bool add_beginning(eng_rules *rules, int rule, const char *letters, size_t n,
                          eng_error *err) {
    if (n < ENG_BEGINNING_MIN || strspn(letters, "abcdefghijklmnopqrstuvwxyz") != n) {
        eng_error_set(err, "'%s': the beginning of a word is %d or more small letters and a star",
                      letters, ENG_BEGINNING_MIN);
        return false;
    }
    eng_rule *r = &rules->rules[rule];
    if (r->begins == 0) r->begins = ++rules->beginning_lists;
    if (eng_beginnings_add(&rules->beginnings, letters, n, r->begins - 1)) return true;
    eng_error_memory(err);
    return false;
}

bool eng_rules_add_need(eng_rules *rules, int rule, const char *word, eng_error *err) {
    size_t n = strlen(word);
    if (n > 0 && word[n - 1] == '*') return add_beginning(rules, rule, word, n - 1, err);
    uint32_t lemma = eng_lexicon_lemma(rules->lexicon, word, n);
    if (lemma == 0) {
        eng_error_set(err, "'%s' is no word of the lexicon (data/words.txt)", word);
        return false;
    }
    uint32_t *more = eng_grow(rules->needs, &rules->needs_room, rules->needs_count, sizeof *more);
    if (more == NULL) {
        eng_error_memory(err);
        return false;
    }
    rules->needs = more;
    eng_rule *r = &rules->rules[rule];
    if (r->needs[0] == r->needs[1]) r->needs[0] = (uint32_t)rules->needs_count;
    rules->needs[rules->needs_count++] = lemma;
    r->needs[1] = (uint32_t)rules->needs_count;
    eng_gate_open(rules->gate, lemma);
    return true;
}

bool eng_has_needed(const eng_rules *rules, const eng_rule *rule, eng_standing *standing) {
    if (rule->begins && eng_begins(standing, rule->begins - 1)) return true;
    bool found = rule->needs[0] == rule->needs[1] && !rule->begins;
    for (uint32_t i = rule->needs[0]; i < rule->needs[1] && !found; i++)
        found = eng_stands(standing, rules->needs[i]) != 0;
    return found;
}

bool eng_rules_add_adjective(eng_rules *rules, int rule, const char *adjective, eng_error *err) {
    uint32_t lemma = eng_lexicon_lemma(rules->lexicon, adjective, strlen(adjective));
    if (lemma == 0) {
        eng_error_set(err, "'%s' is no word of the lexicon (data/words.txt)", adjective);
        return false;
    }
    eng_trigger t = {.rule = (uint32_t)rule, .lemma = lemma, .adjective = true};
    return add_trigger(rules, t, err);
}

uint32_t eng_rules_slot(eng_rules *rules, const char *name) {
    static const char *const names[] = {"",        "subject",  "object", "modifier", "complement",
                                        "context", "accuser",  "nearby", "weapon",   "clause",
                                        "content", "identity", "before", "attacker", "concerned",
                                        "shared",  "homeland", "pair",   "foe",      "captor",
                                        "asker",   "told",     "alike",  "culprit"};
    for (uint32_t i = 1; i < ENG_SLOT_BASE; i++)
        if (strcmp(name, names[i]) == 0) return i;
    const eng_word *w = eng_lexicon_find(rules->lexicon, name, strlen(name));
    bool off = strcmp(name, "off") == 0; /* a particle, but for "a ship off Peru" */
    if (w == NULL || !w->closed || (!off && !strchr("tobfS", w->closed))) return ENG_SLOT_NONE;
    return ENG_SLOT_BASE + w->lemma;
}
