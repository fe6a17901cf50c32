/* rules.h: compiled rules, and the events they find in an analysed article.
 *
 * A frame names verbs (and with them their event nouns), says which part of the clause is actor and
 * which is recipient, and gives the event. It then holds for the active, the passive, the
 * infinitive, the participle and the noun, since the clause says who does what in each. */
#ifndef ENG_GRAMMAR_RULES_H
#define ENG_GRAMMAR_RULES_H

#include "grammar/analysis.h"
#include "grammar/patterns.h"
#include "world/event.h"

/* Where an actor or recipient is looked for; any other value is a preposition's lemma + SLOT_BASE.
 */
enum {
    ENG_SLOT_NONE,
    ENG_SLOT_SUBJECT,
    ENG_SLOT_OBJECT,
    ENG_SLOT_MODIFIER,
    ENG_SLOT_COMPLEMENT,
    ENG_SLOT_CONTEXT,
    ENG_SLOT_ACCUSER,
    ENG_SLOT_NEARBY,
    ENG_SLOT_WEAPON,
    ENG_SLOT_CLAUSE,
    ENG_SLOT_CONTENT,
    ENG_SLOT_IDENTITY,
    ENG_SLOT_BEFORE,
    ENG_SLOT_ATTACKER,
    ENG_SLOT_CONCERNED,
    ENG_SLOT_SHARED,
    ENG_SLOT_HOMELAND,
    ENG_SLOT_PAIR,
    ENG_SLOT_FOE,
    ENG_SLOT_CAPTOR,
    ENG_SLOT_ASKER,
    ENG_SLOT_TOLD,
    ENG_SLOT_ALIKE,
    ENG_SLOT_CULPRIT,
    ENG_SLOT_BASE
};

enum { ENG_SLOTS_MAX = 14, ENG_CONTENT_MAX = 16 };

enum {
    ENG_RULE_ACTOR_OPTIONAL = 1,
    ENG_RULE_RECIPIENT_OPTIONAL = 2,
    ENG_RULE_RECIPROCAL = 4, /* the recipient joins the actors; together they must be two or more */
    ENG_RULE_NEGATED = 8,    /* only where the text denies it, and the denial is the act */
    ENG_RULE_NO_NOUN = 16,   /* the verbs' event nouns do not count */
    ENG_RULE_COMPOUND = 32,  /* "US-backed" counts */
    ENG_RULE_PLURAL = 64,    /* two or more actors are needed */
    ENG_RULE_ALSO = 128,     /* the rules after it are tried at the same place too */
    ENG_RULE_OUTER = 256,    /* gives way to an act that is its content: urge X to leave */
    ENG_RULE_FUTURE = 512,   /* what it names is still to come: pledge, promise */
    ENG_RULE_INFINITIVE = 1024, /* only before an infinitive: agree to leave, a pledge to leave */
    ENG_RULE_OBLIGED = 2048,    /* only where what is said must or should be */
    ENG_RULE_CONDITION = 4096,  /* its events are judged */
    ENG_RULE_CONTENT_OPTIONAL = 8192,
    ENG_RULE_SUBORDINATE = 16384, /* counts only where nothing else is coded in the sentence */
    ENG_RULE_DOMINANT = 32768     /* leaves out all that is not dominant in the sentence */
};

typedef struct eng_rule {
    const char *name; /* "pack.name" */
    eng_event_type type;
    const char *mode, *act; /* NULL: none */
    const char *cameo; /* the code that a dictionary gives it; NULL: that of type, mode and act */
    uint32_t actor[ENG_SLOTS_MAX], recipient[ENG_SLOTS_MAX]; /* end in ENG_SLOT_NONE */
    unsigned actor_kinds, recipient_kinds;                   /* bits 1 << eng_kind; 0: any */
    uint32_t content[ENG_CONTENT_MAX]; /* lemmas of verbs, see eng_content; end in 0 */
    uint32_t needs[2]; /* the lemmas of eng_rules_add_need, from first to last exclusive */
    uint32_t begins;   /* 1 + its list of beginnings of words, one of which will do too; 0: none */
    unsigned flags;
} eng_rule;

typedef struct eng_rules eng_rules;

/* How far a rule got that a word of the text can begin. */
typedef enum eng_step {
    ENG_STEP_PARTICLE,    /* the verb has another particle, or none */
    ENG_STEP_PREPOSITION, /* the preposition that must follow is missing */
    ENG_STEP_OBJECT,      /* so is the object or the word before the noun */
    ENG_STEP_TAKEN,       /* the noun belongs to an event that another rule gave */
    ENG_STEP_NEEDS,       /* none of the words that it needs stands in the sentence */
    ENG_STEP_INFINITIVE,  /* no infinitive says what the word is about */
    ENG_STEP_CONTENT,     /* no clause says what it is about */
    ENG_STEP_OBLIGED,     /* nothing must or should be */
    ENG_STEP_NEGATED,     /* the rule wants a denial, and there is none */
    ENG_STEP_ACTOR,       /* nobody of the kinds wanted is its actor */
    ENG_STEP_PLURAL,      /* one actor, where several are wanted */
    ENG_STEP_RECIPIENT,   /* nobody of the kinds wanted is its recipient */
    ENG_STEP_CONDITION,   /* an event, but its condition does not hold */
    ENG_STEP_OUTER,       /* an event, but it gives way to the act that is its content */
    ENG_STEP_RANK,        /* an event, but a dictionary's code of the sentence leaves it out */
    ENG_STEP_EVENT        /* an event */
} eng_step;

typedef struct eng_attempt {
    uint32_t rule;    /* index of eng_rules_add */
    uint32_t token;   /* the word that begins it */
    uint32_t wanted;  /* lemma of the word that is missing, or 0 */
    uint32_t span[2]; /* of the event, in bytes; empty where there is none */
    eng_step step;
} eng_attempt;

/* What the matcher tried, in its order. The array is the analysis's. */
struct eng_trace {
    eng_attempt *at;
    size_t count, room;
};

/* "particle" ... "event", as Lua calls a step. */
const char *eng_step_name(eng_step step);

/* Empty rules that look words up in the lexicon and open the gate for those that they begin with;
 * both must outlive them. NULL: memory is out. */
eng_rules *eng_rules_new(const eng_lexicon *lexicon, eng_gate *gate);
void eng_rules_free(eng_rules *rules);

/* Adds a rule (its strings are copied) and returns its index, or -1 when memory is out. */
int eng_rules_add(eng_rules *rules, const eng_rule *rule);

/* The verb dictionary of these rules, empty at first; NULL when memory is out. Where it has a
 * clause's verb, no other rule is tried there. */
eng_patterns *eng_rules_patterns(eng_rules *rules);

/* Lets sentences with the lemma, a verb of the dictionary, through the gate. */
void eng_rules_open(eng_rules *rules, uint32_t lemma);

/* Adds a verb to rule `rule`: a base form, alone ("withdraw"), with a particle ("pull out"), a
 * preposition that must follow ("call for") or an object ("cut tie", singular). False and a message
 * for an unknown verb, or when memory is out. */
bool eng_rules_add_verb(eng_rules *rules, int rule, const char *verb, eng_error *err);

/* Each of some verbs with each of some objects, strings as those of eng_rules_add_verb; with an
 * empty one it is alone. */
typedef struct eng_phrases {
    const char *const *verbs, *const *objects;
    size_t verb_count, object_count;
} eng_phrases;

/* Adds all of them in their order, as eng_rules_add_verb does. */
bool eng_rules_add_phrases(eng_rules *rules, int rule, const eng_phrases *phrases, eng_error *err);

/* Adds a noun that names the act by itself ("embargo", singular), or does so with a word before it
 * ("hunger strike"). */
bool eng_rules_add_noun(eng_rules *rules, int rule, const char *noun, eng_error *err);

/* Adds a word, one of those of which a form must stand in the sentence, or the small letters that a
 * word must begin with, and a star: "violat*". Those that a rule needs are added one after the
 * other, before the words that begin it: the gate opens for the words instead. */
bool eng_rules_add_need(eng_rules *rules, int rule, const char *word, eng_error *err);

/* Adds a verb, a base form, of the clause that says what rule `rule` is about. */
bool eng_rules_add_content(eng_rules *rules, int rule, const char *verb, eng_error *err);

/* Adds an adjective that says it of the clause's subject: is critical of, is ready to. */
bool eng_rules_add_adjective(eng_rules *rules, int rule, const char *adjective, eng_error *err);

/* Once all is added: puts what one word can begin side by side, as it is gone through for each word
 * of a text. False when memory is out, and the rules are as they were. */
bool eng_rules_arrange(eng_rules *rules);

/* The slot of a name: "subject", "object", "modifier" (a name inside the noun phrase of the trigger
 * or its object), "complement" (the subject of what is said, or else its owner), "context" (the
 * alliance or treaty that the text was about), "accuser" (who accused the actor before), "nearby"
 * (the one other state or group that the sentence names; of a threat first whose deed it hangs on:
 * "if Israel attacks"), "weapon" (whose weapon or attack the subject is), "clause" (the subject of
 * the clause around a noun or a participle: "flew home after talks", "agreed, in a deal brokered
 * by"), "content" (whom the content clause acts on), "identity" (who the noun is said to be),
 * "before" (the one state or group of the sentence before, where the act's own names no other),
 * "attacker" (for an actor: who attacked the recipient before, where a weapon of nobody's is the
 * subject), "concerned" (whom the infinitive or the said clause behind it concerns), "homeland"
 * (the state that the data says the acting group is of), "shared" (whom the verb before it, with
 * the same subject, acts on: "accused Oman of lying and broke relations"; so too of a SANCTION,
 * ACCUSE, REJECT, REQUEST, ASSAULT or COERCE whose slots name nobody, where no rule fits), "pair"
 * (the two states that the sentence or the one before names, of a passive that names nobody), "foe"
 * (who did something against the actor before), "captor" (for an actor: who took or held the
 * recipient), "asker" (who asked the actor for something before, or offered it), "told" (whose the
 * known thing is that the act is about, as told before: "the ban was lifted"), "alike" (whom others
 * did the same to before: "Oman severed ties with Chad. Mali recalled its envoy"), "culprit" (who
 * took those before, or marched in, whose release or withdrawal is wanted) or a preposition.
 * ENG_SLOT_NONE for no such name. */
uint32_t eng_rules_slot(eng_rules *rules, const char *name);

/* The id of an event: 16 hex digits, a hash of the article's text (its eng_hash from 0), the span
 * of the words that carry the act, and the rule's name. */
void eng_event_id(char id[17], uint64_t text, const uint32_t span[2], const char *rule);

typedef enum eng_verdict { ENG_HOLDS, ENG_HOLDS_NOT, ENG_CANNOT_SAY } eng_verdict;

/* Whether the condition of an event's rule holds for it; what cannot be said ends the search. The
 * event has no id yet, and one mention. */
typedef eng_verdict eng_judge(void *context, const eng_event *event);

/* Finds the events of an analysed article, in the order of the text. Where analysis->trace is set,
 * every rule that a word can begin is noted there. All memory is the analysis's. Returns false when
 * memory is out, or when the judge could not say. */
bool eng_find_events(eng_analysis *analysis, const eng_rules *rules, eng_judge *judge,
                     void *context, eng_event **events, size_t *count);

#endif
