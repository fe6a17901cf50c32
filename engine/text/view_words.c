#include "text/view_words.h"

#include <stddef.h>
#include <string.h>

typedef struct list {
    uint16_t bit;
    const char *const *words;
} list;

#define WORDS(...)                                                                                 \
    (const char *const[]) {                                                                        \
        __VA_ARGS__, NULL                                                                          \
    }

static const list LISTS[] = {
    {ENG_VIEW_NAMES, WORDS("call", "describe", "dismiss", "brand", "label", "condemn", "denounce")},
    {ENG_VIEW_MOVES,
     WORDS("patrol", "arrive", "sail", "cruise", "anchor", "hover", "loiter", "steam", "appear",
           "gather", "sink", "meet", "intercept", "fish", "deploy", "clash")},
    {ENG_VIEW_OBJECT,
     WORDS("reject", "dismiss", "rebuff", "refuse", "deny", "ignore", "defy", "resist", "spurn",
           "condemn", "slam", "assail", "blast", "deplore", "decry", "denounce", "rap", "lambast",
           "scorn", "oppose", "grant", "offer", "give", "criticise", "lift", "criticize", "balk",
           "bow", "bristle", "scoff", "yield", "welcome", "heed", "endorse", "protest")},
    {ENG_VIEW_INSISTS, WORDS("insist", "suggest", "decree", "recommend")},
    {ENG_VIEW_LETS, WORDS("let")},
    {ENG_VIEW_YIELDS,
     WORDS("bow", "yield", "respond", "submit", "succumb", "react", "response", "reply", "reaction",
           "resort", "answer", "amount", "object", "subject", "pen", "face")},
    {ENG_VIEW_PARTICLE, WORDS("rule", "give", "put", "keep", "end", "go", "hold")},
    {ENG_VIEW_NUMBER,
     WORDS("kill", "wound", "injure", "fire", "launch", "send", "deploy", "expel", "arrest",
           "detain", "deport", "lose", "spend", "destroy", "provide", "claim", "free", "impose",
           "donate", "hold", "capture", "seize", "release", "abduct", "kidnap", "evacuate",
           "rescue", "intercept", "supply", "pledge", "allocate", "receive", "recruit", "train")},
    {ENG_VIEW_GIVES, WORDS("give", "offer", "send", "lend", "loan", "sell", "grant", "hand",
                           "award", "deny", "owe", "pay", "ship")},
};

uint16_t eng_view_lists(const char *lemma) {
    unsigned lists = 0;
    for (size_t i = 0; i < sizeof LISTS / sizeof *LISTS; i++)
        for (const char *const *word = LISTS[i].words; *word != NULL; word++)
            if (strcmp(*word, lemma) == 0) lists |= LISTS[i].bit;
    return (uint16_t)lists;
}
