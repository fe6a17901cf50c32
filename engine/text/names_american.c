/* names_american.c: names of what is in the United States, or was there, and is elsewhere too. */
#include "text/names_words.h"

/* Whether the tokens from `first` hold one of the words, each of five letters or more. */
static bool any_word(const eng_article *a, size_t first, size_t last, const eng_short_word *words) {
    for (size_t i = first; i < last && i < a->token_count; i++)
        if (a->tokens[i].end - a->tokens[i].start >= 5 && eng_word_among(a, i, words)) return true;
    return false;
}

/* "travelled to Georgia and Florida": the American state, where what stands around it tells of the
 * United States and not of the Caucasus, or of neither, and the whole text of the Congress and the
 * like and nowhere of Georgians. */
static bool is_american_georgia(const eng_article *a, const eng_mention *m) {
    enum { AROUND = 40 };
    static const eng_short_word HERE[] = {
        "Georgian",   "Georgians", "Tbilisi", "Caucasus", "Moldova",
        "Abkhazia",   "Ossetia",   "Armenia", "Ukraine",  "Russia",
        "Azerbaijan", "Russian",   "Soviet",  "Turkey",   ""};
    static const eng_short_word ITSELF[] = {"Georgian", "Georgians", "Tbilisi", "Caucasus",
                                            "Abkhazia", "Ossetia",   ""};
    static const eng_short_word THERE[] = {
        "Atlanta",     "Savannah",  "Carolina", "Florida",     "Alabama",
        "Tennessee",   "Nevada",    "Arizona",  "Michigan",    "Wisconsin",
        "Texas",       "Ohio",      "Virginia", "Indiana",     "Pennsylvania",
        "Mississippi", "Senator",   "Governor", "Louisiana",   "Kentucky",
        "Congress",    "Democrats", "Democrat", "Republicans", "Senate",
        "Midterms",    ""};
    static const eng_short_word POLLS[] = {"midterms", "midterm", "runoff", "runoffs", ""};
    if (m->last != m->first + 1 || !eng_word_is(a, m->first, "Georgia")) return false;
    size_t first = m->first > AROUND ? m->first - AROUND : 0;
    if (eng_any_among(a, first, m->last + AROUND, HERE)) return false;
    if (eng_any_among(a, first, m->last + AROUND, THERE)) return true;
    if (any_word(a, first, m->last + AROUND, POLLS)) return true;
    return eng_any_among(a, 0, a->token_count, THERE) &&
           !eng_any_among(a, 0, a->token_count, ITSELF);
}

/* "the Commonwealth": Virginia or another that calls itself so, where its governor or its name
 * stands around it and nothing of the Queen's. */
static bool is_american_commonwealth(const eng_article *a, const eng_mention *m) {
    enum { AROUND = 40 };
    static const eng_short_word THERE[] = {"Virginia", "Pennsylvania", "Massachusetts",
                                           "Kentucky", "Governor",     ""};
    static const eng_short_word QUEENS[] = {"Nations",  "Britain",  "British",   "Queen",
                                            "King",     "London",   "Canada",    "India",
                                            "Zimbabwe", "Pakistan", "Australia", "Secretariat",
                                            "African",  "Kingdom",  "Minister",  ""};
    if (m->last != m->first + 1 || !eng_word_is(a, m->first, "Commonwealth")) return false;
    size_t first = m->first > AROUND ? m->first - AROUND : 0;
    return eng_any_among(a, first, m->last + AROUND, THERE) &&
           !eng_any_among(a, first, m->last + AROUND, QUEENS);
}

/* Whether all years that the tokens tell, one at least, are before India was a state. */
static bool is_old(const eng_article *a, size_t first, size_t last) {
    bool old = false;
    for (size_t i = first; i < last && i < a->token_count; i++) {
        const eng_token *t = &a->tokens[i];
        if (!(t->shape & ENG_SHAPE_NUMBER) || t->end - t->start != 4) continue;
        const char *text = a->text + t->start;
        if (memcmp(text, "20", 2) == 0 || (memcmp(text, "19", 2) == 0 && text[2] > '3'))
            return false;
        old |= memcmp(text, "17", 2) == 0 || memcmp(text, "18", 2) == 0;
    }
    return old;
}

/* "the settlers and the Indians": the first peoples of America, where the text tells of them, or of
 * America before India was a state, and of no land of Asia. */
static bool is_american_indian(const eng_article *a, const eng_sentence *s, const eng_mention *m) {
    enum { REACH = 600 };
    static const eng_short_word THEMSELVES[] = {"Indian", "Indians", ""};
    static const eng_short_word ASIA[] = {
        "India",    "Delhi",   "Pakistan", "Pakistani", "Mumbai",     "Bombay",
        "Calcutta", "Kolkata", "Kashmir",  "Bengal",    "Nehru",      "Gandhi",
        "Modi",     "Hindu",   "Chinese",  "Sri",       "Bangladesh", "China",
        "Punjab",   "Nepal",   "Mohandas", "Hindus",    "Asian",      ""};
    static const eng_short_word AMERICA[] = {
        "Native",   "Iroquois", "Cherokee",  "Shawnee",   "Creek",        "Apache",   "Sioux",
        "Comanche", "Navajo",   "Seminole",  "Mohawk",    "Ojibwe",       "tribe",    "tribes",
        "tribal",   "settler",  "settlers",  "colonists", "colonist",     "frontier", "reservation",
        "pueblo",   "scalp",    "homestead", "Tecumseh",  "reservations", ""};
    if (m->last != m->first + 1 || !eng_word_among(a, m->first, THEMSELVES)) return false;
    size_t first = m->first > REACH ? m->first - REACH : 0, last = m->first + REACH;
    if (eng_any_among(a, first, last, ASIA)) return false;
    if (any_word(a, first, last, AMERICA)) return true;
    eng_date year = eng_year_told(a, s);
    if (year.year != 0) return year.year < 1947;
    return a->date.year == 0 && is_old(a, first, last);
}

/* "Cuban-American leaders", "Cuban-Americans": people of the United States; not "Cuban-American
 * talks". */
static bool is_hyphen_american(const eng_article *a, const eng_mention *m) {
    static const eng_short_word PEOPLE[] = {
        "leader",    "leaders",   "community",  "communities", "businessman",  "businessmen",
        "student",   "students",  "journalist", "journalists", "citizen",      "citizens",
        "activist",  "activists", "scholar",    "scholars",    "voters",       "family",
        "families",  "author",    "lawyer",     "professor",   "woman",        "women",
        "man",       "men",       "people",     "groups",      "organization", "organizations",
        "advocates", "elected",   "doctor",     "doctors",     "dual",         ""};
    size_t i = m->last;
    if (m->last != m->first + 1 || i + 2 >= a->token_count || !eng_word_is(a, i, "-")) return false;
    if (eng_word_is(a, i + 1, "Americans")) return true;
    return eng_word_is(a, i + 1, "American") && eng_word_among(a, i + 2, PEOPLE);
}

bool eng_is_american(const eng_article *a, const eng_sentence *s, const eng_mention *m) {
    return is_american_commonwealth(a, m) || is_american_georgia(a, m) ||
           is_american_indian(a, s, m) || is_hyphen_american(a, m);
}
