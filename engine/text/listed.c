#include "text/listed.h"

#include <string.h>

#include "text/fold.h"

/* Up to 15 bytes each, in lower case. */
typedef char short_word[16];

/* Abbreviations, by what may follow them inside a sentence. */

/* Before a name, so that no capital after them begins a sentence. */
static const short_word TITLES[] = {
    "mr",   "mrs",  "ms",   "messrs", "mme",  "mlle", "dr",   "drs", "prof", "profs", "gen",
    "gens", "sen",  "sens", "rep",    "reps", "lt",   "col",  "sgt", "gov",  "govs",  "capt",
    "maj",  "adm",  "cmdr", "cdr",    "cpl",  "pvt",  "pfc",  "rev", "fr",   "hon",   "brig",
    "supt", "insp", "det",  "amb",    "pres", "atty", "asst", "mt",  "ft"};

/* Before a number: "No. 5", "p. 55", "Sept. 3". */
static const short_word NUMBERED[] = {"no",   "nos",  "p",   "pp",   "vol",   "vols", "art", "arts",
                                      "fig",  "figs", "pop", "para", "paras", "ch",   "sec", "res",
                                      "stat", "pt",   "op",  "jan",  "feb",   "mar",  "apr", "jun",
                                      "jul",  "aug",  "sep", "sept", "oct",   "nov",  "dec"};

/* Never last in a sentence. */
static const short_word NEVER_LAST[] = {"vs", "v", "cf", "viz", "approx", "ca", "esp", "incl"};

/* With a capital of their own, and last in a sentence only before a word that begins one. */
static const short_word AFTER_NAMES[] = {"jr",   "sr",  "inc",  "ltd",   "corp", "co",   "cos",
                                         "bros", "plc", "dept", "depts", "assn", "univ", "ave",
                                         "blvd", "rd",  "st",   "dist",  "natl", "govt", "intl",
                                         "esq",  "est", "mfg",  "ph",    "hwy",  "sq"};

/* American states; abbreviations only after the comma that follows a town. */
static const short_word STATES[] = {"ala",  "ariz", "ark",  "calif", "cal",  "colo", "conn", "del",
                                    "fla",  "ga",   "ill",  "ind",   "kan",  "ky",   "la",   "md",
                                    "mass", "mich", "minn", "miss",  "mo",   "mont", "neb",  "nev",
                                    "okla", "ore",  "pa",   "penn",  "tenn", "tex",  "va",   "vt",
                                    "wash", "wis",  "wyo",  "ont",   "que",  "alta"};

/* Words that begin a sentence far more often than they follow an abbreviation inside one. */
static const short_word STARTERS[] = {
    "the",       "a",         "an",       "in",      "it",     "he",      "she",      "they",
    "we",        "but",       "and",      "this",    "that",   "these",   "those",    "on",
    "at",        "as",        "for",      "if",      "when",   "while",   "after",    "before",
    "i",         "you",       "his",      "her",     "their",  "its",     "our",      "my",
    "your",      "there",     "here",     "however", "how",    "what",    "why",      "where",
    "who",       "which",     "whether",  "did",     "does",   "do",      "is",       "are",
    "was",       "were",      "has",      "have",    "had",    "can",     "could",    "would",
    "should",    "then",      "so",       "yet",     "since",  "because", "although", "though",
    "despite",   "during",    "with",     "without", "from",   "by",      "to",       "of",
    "some",      "many",      "most",     "several", "both",   "each",    "every",    "another",
    "also",      "no",        "not",      "nor",     "or",     "now",     "today",    "meanwhile",
    "later",     "earlier",   "moreover", "instead", "mr",     "mrs",     "ms",       "critics",
    "officials", "according", "until",    "once",    "please", "let",     "thank",    "thanks",
    "yes",       "well",      "unlike",   "like",    "such",   "about",   "nobody"};

/* Of a time, and zones of it, after "5 p.m.". */
static const short_word TIME_WORDS[] = {
    "monday",  "tuesday",   "wednesday", "thursday", "friday",   "saturday", "sunday",
    "january", "february",  "march",     "april",    "may",      "june",     "july",
    "august",  "september", "october",   "november", "december", "eastern",  "pacific",
    "central", "mountain",  "greenwich", "time",     "est",      "edt",      "et",
    "cst",     "cdt",       "ct",        "pst",      "pdt",      "pt",       "mst",
    "gmt",     "utc",       "bst",       "cet",      "ist",      "ict",      "jst"};

static const short_word PREPOSITIONS[] = {"at",    "on",     "in",    "by",    "around", "about",
                                          "after", "before", "since", "until", "from"};

/* A word after which no line of its own can end. */
static const short_word RUN_ON[] = {"and", "or",  "of",   "the", "a",    "an",   "to",   "in",
                                    "on",  "at",  "by",   "for", "with", "from", "as",   "is",
                                    "are", "was", "that", "his", "her",  "its",  "their"};

/* Verbs of saying, after a quotation. */
static const short_word SAYING[] = {"said",      "says",     "asked",    "asks",      "added",
                                    "wrote",     "told",     "tweeted",  "shouted",   "exclaimed",
                                    "replied",   "cried",    "demanded", "responded", "wondered",
                                    "continued", "remarked", "quipped"};

/* With a capital after a word in small letters they begin what a headline ran into. */
static const short_word HEADED[] = {"the",   "a",     "an",   "in",  "as",        "after",
                                    "it",    "this",  "more", "two", "meanwhile", "at",
                                    "while", "three", "on",   "but", "when",      "for"};

/* Before a title of its own, whose first word has a capital. */
static const short_word CALLED[] = {"newspaper", "magazine", "daily",   "weekly", "paper",
                                    "film",      "book",     "movie",   "play",   "song",
                                    "titled",    "called",   "website", "novel",  "series"};

/* With which somebody's turn to speak begins. */
static const short_word TURNS[] = {"mr",   "mr.", "ms",        "ms.",      "mrs",
                                   "mrs.", "q",   "secretary", "president"};

/* In small letters inside names. */
static const short_word SMALL_WORDS[] = {"of", "for", "and", "the", "de",
                                         "al", "el",  "bin", "van", "von"};

static const short_word MONTHS[] = {
    "january",   "february", "march",    "april",    "may",  "june", "july", "august",
    "september", "october",  "november", "december", "jan",  "feb",  "mar",  "apr",
    "jun",       "jul",      "aug",      "sep",      "sept", "oct",  "nov",  "dec"};

static const short_word DAYS[] = {"monday", "tuesday",  "wednesday", "thursday",
                                  "friday", "saturday", "sunday"};

static const short_word HOURS[] = {"a.m.", "p.m.", "am", "pm"};

/* Words with which a label in small letters begins: "President Moon:", "Sen. Graham:". */
static const short_word ROLES[] = {
    "mr",          "mrs",           "ms",       "dr",         "president",  "senator",
    "sen",         "rep",           "gov",      "governor",   "prime",      "secretary",
    "minister",    "chancellor",    "king",     "queen",      "ambassador", "mayor",
    "congressman", "congresswoman", "gen",      "col",        "prof",       "professor",
    "judge",       "justice",       "chairman", "chairwoman", "speaker",    "representative"};

/* In capitals before a colon, and nobody who speaks. */
static const short_word HEADINGS[] = {
    "subject", "re",       "to",         "from",     "cc",          "date",        "note",
    "update",  "fact",     "facts",      "sheet",    "myth",        "nominations", "nomination",
    "senate",  "breaking", "background", "contact",  "summary",     "more",        "watch",
    "read",    "live",     "exclusive",  "analysis", "opinion",     "photo",       "photos",
    "image",   "video",    "correction", "advisory", "memo",        "memorandum",  "source",
    "sources", "warning",  "important",  "urgent",   "immediate",   "made",        "kept",
    "file",    "caption",  "credit",     "release",  "information", "copyright"};

/* With a capital they begin what a page puts between its paragraphs. */
static const short_word PAGES[] = {"related"};

typedef struct word_list {
    const short_word *words;
    size_t count;
    uint32_t list;
} word_list;

#define LIST(words, list)                                                                          \
    { words, sizeof(words) / sizeof *(words), list }
static const word_list LISTS[] = {LIST(TITLES, ENG_LIST_TITLE),
                                  LIST(NUMBERED, ENG_LIST_NUMBERED),
                                  LIST(NEVER_LAST, ENG_LIST_NEVER_LAST),
                                  LIST(AFTER_NAMES, ENG_LIST_AFTER_NAME),
                                  LIST(STATES, ENG_LIST_STATE),
                                  LIST(STARTERS, ENG_LIST_STARTER),
                                  LIST(TIME_WORDS, ENG_LIST_TIME),
                                  LIST(PREPOSITIONS, ENG_LIST_PREPOSITION),
                                  LIST(RUN_ON, ENG_LIST_RUN_ON),
                                  LIST(SAYING, ENG_LIST_SAYING),
                                  LIST(HEADED, ENG_LIST_HEADED),
                                  LIST(CALLED, ENG_LIST_CALLED),
                                  LIST(TURNS, ENG_LIST_TURN),
                                  LIST(SMALL_WORDS, ENG_LIST_SMALL),
                                  LIST(MONTHS, ENG_LIST_MONTH),
                                  LIST(DAYS, ENG_LIST_DAY),
                                  LIST(HOURS, ENG_LIST_HOUR),
                                  LIST(ROLES, ENG_LIST_ROLE),
                                  LIST(HEADINGS, ENG_LIST_HEADING),
                                  LIST(PAGES, ENG_LIST_PAGE)};

static bool add(eng_listed *bucket, uint32_t tag, uint32_t list) {
    unsigned i = 0;
    while (i < ENG_BUCKET && bucket->tags[i] != 0 && bucket->tags[i] != tag)
        i++;
    if (i == ENG_BUCKET) return false;
    bucket->tags[i] = tag;
    bucket->lists[i] |= list;
    return true;
}

bool eng_list_words(eng_listed table[ENG_LISTED]) {
    for (size_t k = 0; k < sizeof LISTS / sizeof *LISTS; k++)
        for (size_t i = 0; i < LISTS[k].count; i++) {
            const char *word = LISTS[k].words[i];
            uint64_t hash = eng_form_hash(word, strlen(word));
            if (!add(&table[hash >> 32 & (ENG_LISTED - 1)], (uint32_t)hash, LISTS[k].list))
                return false;
        }
    return true;
}
