/* lexicon.h: what is known of a word form: its classes, lemmas and tags.
 *
 * Built from readable data (stdlib/data/closed.txt and words.txt), whose regular forms are made
 * here: plurals, -s, -ed, -ing with e-dropping, y to ie and consonant doubling. */
#ifndef ENG_TEXT_LEXICON_H
#define ENG_TEXT_LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/hash.h"

/* What a form can be. */
enum {
    ENG_CAN_NOUN = 1,
    ENG_CAN_ADJECTIVE = 2,
    ENG_CAN_ADVERB = 4,
    ENG_CAN_BASE = 8,        /* verb: withdraw */
    ENG_CAN_S = 16,          /* withdraws */
    ENG_CAN_PAST = 32,       /* withdrew */
    ENG_CAN_PARTICIPLE = 64, /* withdrawn */
    ENG_CAN_ING = 128,       /* withdrawing */
    ENG_CAN_VERB = 8 | 16 | 32 | 64 | 128,
    ENG_IS_PLURAL = 256,
    ENG_USUAL_NOUN = 512, /* of noun and verb, the noun is the more frequent in news */
    ENG_USUAL_ADJECTIVE = 1024
};

/* Tags of verbs. */
enum {
    ENG_VERB_REPORT = 1,  /* its complement is what someone says or thinks */
    ENG_VERB_SUBJECT = 2, /* the subject does the infinitive: agree to join */
    ENG_VERB_OBJECT = 4,  /* the object does it: urge them to join */
    ENG_VERB_RAISE = 8,   /* seem to join */
    ENG_VERB_GERUND = 16, /* takes -ing: stop joining */
    ENG_VERB_TRUE = 32,   /* the complement happened: manage to */
    ENG_VERB_FALSE = 64,  /* it did not: fail to */
    ENG_VERB_OPEN = 128   /* it is open: plan to */
};

/* Tags of nouns. */
enum {
    ENG_NOUN_PERSON = 1,
    ENG_NOUN_GROUP = 2,
    ENG_NOUN_ALLIANCE = 4,
    ENG_NOUN_MEETING = 8,
    ENG_NOUN_COUNTRY = 16,
    ENG_NOUN_STATEMENT = 32,
    ENG_NOUN_TIME = 64,
    ENG_NOUN_PLACE = 128,
    ENG_NOUN_TITLE = 256,
    ENG_NOUN_MONEY = 512,
    ENG_NOUN_RELATION = 1024,
    ENG_NOUN_WEAPON = 2048
};

/* What a word says of the act that it governs (stdlib/data/factuality.txt). */
enum {
    ENG_SAYS_FUTURE = 1,
    ENG_SAYS_HYPOTHETICAL = 2,
    ENG_SAYS_REFUSAL = 4,
    ENG_SAYS_THREAT = 8,
    ENG_SAYS_FACT = 16, /* the first to, quick to: it happened */
};

typedef struct eng_word {
    uint16_t can;        /* ENG_CAN_ bits; 0 for a closed-class word */
    uint8_t closed;      /* its class character, or 0 */
    uint32_t lemma;      /* of a closed-class word, adjective or adverb */
    uint32_t noun, verb; /* lemmas as a noun and as a verb; 0: none */
} eng_word;

typedef struct eng_lemma {
    const char *text;
    uint16_t verb_tags, noun_tags;
    uint8_t says;   /* ENG_SAYS_ bits */
    uint32_t event; /* of an event noun: the verb that it names (withdrawal -> withdraw), or 0 */
} eng_lemma;

typedef struct eng_lexicon {
    eng_arena arena;
    eng_map forms; /* form -> index into words */
    eng_word *words;
    uint64_t *hashes; /* eng_form_hash of each word's form */
    size_t word_count, word_room, hash_room;
    eng_map lemma_ids; /* text -> index into lemmas */
    eng_lemma *lemmas; /* 0 is unused: it means "unknown" */
    size_t lemma_count, lemma_room;
} eng_lexicon;

/* An empty lexicon, or NULL when memory is out; free it with eng_lexicon_free. */
eng_lexicon *eng_lexicon_new(void);
void eng_lexicon_free(eng_lexicon *lexicon);

/* Add the words of a data file; `name` is for messages. On bad data: false, and err names file,
 * line and what is wrong. */
bool eng_lexicon_add_closed(eng_lexicon *lexicon, const char *data, size_t n, const char *name,
                            eng_error *err);
bool eng_lexicon_add_words(eng_lexicon *lexicon, const char *data, size_t n, const char *name,
                           eng_error *err);

/* Reads lines of "future|hypothetical|refusal|threat|fact word ..." and marks the words' lemmas. */
bool eng_lexicon_add_factuality(eng_lexicon *lexicon, const char *data, size_t n, const char *name,
                                eng_error *err);

/* The word of a folded form (see eng_fold), or NULL. */
const eng_word *eng_lexicon_find(const eng_lexicon *lexicon, const char *form, size_t n);

/* The id of a lemma, 0 when no word has it; its text ("" for 0). */
uint32_t eng_lexicon_lemma(const eng_lexicon *lexicon, const char *text, size_t n);
const char *eng_lexicon_lemma_text(const eng_lexicon *lexicon, uint32_t lemma);

#endif
