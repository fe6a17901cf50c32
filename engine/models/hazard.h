/* hazard.h: the yearly probability that a member leaves or abrogates its alliance.
 *
 * A logit with thirteen terms, "C12", fitted by this project on the member-years of ATOP 4.01
 * (Leeds, Ritter, Mitchell and Long 2002) from 1870 to 2016: 39,499 rows, 344 exits, log
 * likelihood -1657.784. Inputs: CINC (Correlates of War, NMC 6), polyarchy (V-Dem), changes of
 * leader (Archigos 4.1), strategic rivalries (Thompson, Sakuwa and Suhas). The covariance is
 * clustered by alliance.
 * A missing input is NAN; its term takes the median of the fit and is counted. */
#ifndef ENG_MODELS_HAZARD_H
#define ENG_MODELS_HAZARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum eng_hazard_term {
    ENG_TERM_CONST,
    ENG_TERM_LAGE,         /* ln(1 + years since joining) */
    ENG_TERM_LN,           /* ln(members) */
    ENG_TERM_BIL,          /* two members */
    ENG_TERM_OVER,         /* past its fixed term, months of it counted as years */
    ENG_TERM_ASYMM,        /* obligations differ between members */
    ENG_TERM_DCAP_FORM,    /* |ln capability change| since joining */
    ENG_TERM_MINDEMO,      /* lowest polyarchy among members */
    ENG_TERM_DDEMO_FORM,   /* |own polyarchy change| since joining */
    ENG_TERM_PDEMO_FORM,   /* the largest such change among partners */
    ENG_TERM_LEADCHG,      /* changes of leader last year */
    ENG_TERM_RIVFRAC,      /* share of partners that are rivals */
    ENG_TERM_SHARED_RIVAL, /* share of partners with a common rival outside */
    ENG_HAZARD_TERMS
} eng_hazard_term;

typedef struct eng_hazard_model {
    double coef[ENG_HAZARD_TERMS];
    double median[ENG_HAZARD_TERMS];
    double covariance[ENG_HAZARD_TERMS][ENG_HAZARD_TERMS];
    double shift; /* added to eta, so that the mean forecast meets a recent rate */
} eng_hazard_model;

typedef struct eng_hazard_member {
    uint64_t key;                        /* stands for the member in random draws */
    double age;                          /* years since joining, 0 or more, at the start */
    double cinc, cinc_joining;           /* share of world capability, 0 to 1 */
    double polyarchy, polyarchy_joining; /* 0 to 1 */
    double leader_changes;               /* in the last year before the start */
} eng_hazard_member;

typedef struct eng_hazard_alliance {
    const eng_hazard_member *member; /* borrowed */
    size_t members;
    /* States that rivalries speak of: the members first, in order, then any outsiders. Row i of
     * `rivals` has eng_hazard_words(states) words; bit j says that i and j are rivals. Both
     * bits of a pair are set, the diagonal is clear. NULL: no rivalries. Borrowed. */
    size_t states;
    const uint64_t *rivals;
    /* Months of its fixed term, which the fit has against the years of membership (36 of its rows
     * are past theirs); 0: without end. By month against month the term has no effect: .159,
     * standard error .234. */
    double term;
    double asymmetric; /* 1 or 0 */
} eng_hazard_alliance;

/* The frozen fit, with the intercept shifted to the years 1997 to 2016. */
const eng_hazard_model *eng_hazard_c12(void);

/* The term's short name, as in the fit; NULL outside the enum. */
const char *eng_hazard_term_name(eng_hazard_term term);

static inline size_t eng_hazard_words(size_t states) {
    return (states + 63) / 64;
}

/* Fills x[i * ENG_HAZARD_TERMS + term] for every member i whose bit is set in `present`
 * (eng_hazard_words(states) words); NAN where an input is missing. `year` counts from 1, the first
 * year of the forecast: ages are age + year, and leader changes are known for year 1 only, 0 after
 * (their median). Members that are not present count as outsiders. */
void eng_hazard_covariates(const eng_hazard_alliance *a, const uint64_t *present, unsigned year,
                           double *x);

/* The same for the year after, when nobody has left since: only what time alone changes. */
void eng_hazard_advance(const eng_hazard_alliance *a, const uint64_t *present, unsigned year,
                        double *x);

/* Puts medians where x is NAN; adds 1 to filled[term] for each. `filled` may be NULL. */
void eng_hazard_fill(const eng_hazard_model *m, double x[ENG_HAZARD_TERMS],
                     unsigned filled[ENG_HAZARD_TERMS]);

/* coef . x + shift. x holds no NAN. */
double eng_hazard_eta(const double coef[ENG_HAZARD_TERMS], double shift,
                      const double x[ENG_HAZARD_TERMS]);

/* 1 / (1 + exp(-eta)). */
double eng_hazard_probability(double eta);

/* The shift of the intercept with which the mean of n forecasts 1 / (1 + exp(-eta - shift)) is
 * `rate`; NAN unless n > 0 and 0 < rate < 1. By bisection, to 1e-12. */
double eng_hazard_shift(const double *eta, size_t n, double rate);

#endif
