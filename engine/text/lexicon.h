/* lexicon.h: what is known of a word form: its classes, lemmas and tags.
 *
 * Made from readable data (stdlib/data/closed.txt, words.txt, factuality.txt, sectors.txt
 * and senses.txt),
 * whose regular forms are made here: plurals, -s, -ed, -ing with e-dropping, y to ie and consonant
 * doubling. A lexicon is a handful of flat arrays without pointers in them: the built-in one is
 * made when the project is built (host/image.c) and lies in the binary as it is used. */
#ifndef ENG_TEXT_LEXICON_H
#define ENG_TEXT_LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "base/index.h"

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
    ENG_USUAL_ADJECTIVE = 1024,
    ENG_BASE_APART = 2048 /* as a base it is another verb's, that of its own text: lay, found */
};

/* Tags of verbs. */
enum {
    ENG_VERB_REPORT = 1,        /* its complement is what someone says or thinks */
    ENG_VERB_SUBJECT = 2,       /* the subject does the infinitive: agree to join */
    ENG_VERB_OBJECT = 4,        /* the object does it: urge them to join */
    ENG_VERB_RAISE = 8,         /* seem to join */
    ENG_VERB_GERUND = 16,       /* takes -ing: stop joining */
    ENG_VERB_TRUE = 32,         /* the complement happened: manage to */
    ENG_VERB_FALSE = 64,        /* it did not: fail to */
    ENG_VERB_OPEN = 128,        /* it is open: plan to */
    ENG_VERB_INTRANSITIVE = 256 /* has no passive: arrive */
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
    ENG_SAYS_NEGATION = 32,
    ENG_SAYS_CERTAIN = 64, /* it is not certain that: open */
    ENG_SAYS_OPEN = 128,   /* of what it governs, hypothetical: vital to leave */
    ENG_SAYS_OFFER = 256   /* open, and a promise where it is help: ready to send aid */
};

/* What a word does in telling who did what to whom (stdlib/data/senses.txt says it by example). */
enum {
    ENG_SENSE_LIGHT = 1,
    ENG_SENSE_HAPPEN = 2,
    ENG_SENSE_END = 4,
    ENG_SENSE_BLAME = 8,
    ENG_SENSE_STRIKE = 16,
    ENG_SENSE_LEAD = 32,
    ENG_SENSE_FOUNDED = 64,
    ENG_SENSE_TREATY = 128,
    ENG_SENSE_LAND = 256,
    ENG_SENSE_CROWN = 512,
    ENG_SENSE_OTHER = 1024,
    ENG_SENSE_PRIVATE = 2048,
    ENG_SENSE_PRESUPPOSE = 4096,
    ENG_SENSE_PARTY = 8192,
    ENG_SENSE_SPOKES = 16384,
    ENG_SENSE_LOCAL = 32768,
    ENG_SENSE_SUFFER = 65536,
    ENG_SENSE_BODY = 131072,
    ENG_SENSE_TEXT = 262144,
    ENG_SENSE_DEED = 524288,
    ENG_SENSE_JUDGE = 1048576,
    ENG_SENSE_ARMED = 2097152,
    ENG_SENSE_FIRM = 4194304,
    ENG_SENSE_GROW = 8388608,
    ENG_SENSE_BOND = 16777216,
    ENG_SENSE_ANSWER = 33554432,
    ENG_SENSE_MEASURE = 67108864,
    ENG_SENSE_BARRIER = 134217728,
    ENG_SENSE_DIRECT = 268435456
};

typedef struct eng_word {
    uint16_t can;        /* ENG_CAN_ bits; 0 for a closed-class word */
    uint8_t closed;      /* its class character, or 0 */
    uint32_t lemma;      /* of a closed-class word, adjective or adverb */
    uint32_t noun, verb; /* lemmas as a noun and as a verb; 0: none */
} eng_word;

typedef struct eng_lemma {
    uint32_t text; /* offset into the lexicon's text; see eng_lexicon_lemma_text */
    uint16_t verb_tags, noun_tags;
    uint32_t event;  /* of an event noun: the verb that it names (withdrawal -> withdraw), or 0 */
    uint32_t senses; /* ENG_SENSE_ bits */
    uint16_t says;   /* ENG_SAYS_ bits */
    uint8_t sector;  /* of a noun: what part of a state it names (text/sectors.h), or 0 */
    uint16_t lists;  /* ENG_VIEW_ bits (text/view_words.h) */
} eng_lemma;

/* Forms and lemmas are told apart by the 64-bit hashes of their bytes alone, as tokens are. */
typedef struct eng_lexicon {
    const eng_word *words;
    const uint64_t *hashes; /* eng_form_hash of each word's form */
    const uint32_t *sole;   /* 0, and then of each word the lemma that goes with its only class, if
                               it has one: an auxiliary's as a verb, else its `lemma` or `noun` */
    size_t word_count;
    eng_index forms;         /* over hashes */
    const eng_lemma *lemmas; /* 0 is unused: it means "unknown" */
    const uint64_t *lemma_hashes;
    size_t lemma_count;
    eng_index lemma_ids; /* over lemma_hashes */
    const char *text;    /* the lemmas, each ending in NUL */
    size_t text_size;
    struct {
        size_t words, hashes, sole, lemmas, lemma_hashes, text;
    } room; /* of the arrays; all 0 in the built-in lexicon */
} eng_lexicon;

/* The lexicon of the standard library; any number of threads may read it. */
extern const eng_lexicon eng_builtin_lexicon;

/* An empty lexicon, or NULL when memory is out; free it with eng_lexicon_free. Once nothing more is
 * added, any number of threads may read it. */
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

/* Reads lines of "light|happen|... word ..." (ENG_SENSE_ bits). */
bool eng_lexicon_add_senses(eng_lexicon *lexicon, const char *data, size_t n, const char *name,
                            eng_error *err);

/* Reads lines of "GOV|MIL|... noun ..." (codes of text/sectors.h). */
bool eng_lexicon_add_sectors(eng_lexicon *lexicon, const char *data, size_t n, const char *name,
                             eng_error *err);

/* The word of a folded form (see eng_fold), or NULL. */
const eng_word *eng_lexicon_find(const eng_lexicon *lexicon, const char *form, size_t n);

/* The id of a lemma, 0 when no word has it; its text ("" for 0). */
uint32_t eng_lexicon_lemma(const eng_lexicon *lexicon, const char *text, size_t n);
static inline const char *eng_lexicon_lemma_text(const eng_lexicon *x, uint32_t lemma) {
    return lemma < x->lemma_count ? x->text + x->lemmas[lemma].text : "";
}

#endif
