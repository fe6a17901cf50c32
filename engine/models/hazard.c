#include "models/hazard.h"

#include <math.h>

/* Checked against the member-years: with these numbers the log likelihood is -1657.784.
 * The shift solves mean forecast = rate seen over 1997 to 2016: 25 exits in 19,583 rows. The raw
 * fit forecasts .00428 a year for them where .00128 was seen. */
const eng_hazard_model *eng_hazard_c12(void) {
    static const eng_hazard_model c12 = {
        .coef = {-0.44598619, -0.32700179, -1.7073395, -1.7542853, 2.0351615, 0.89749752,
                 0.39237397, -6.7526534, 1.6149719, 1.9060307, 0.31507942, 0.93153815, 0.97809711},
        .median = {1, 2.6390573, 0.69314718, 1, 0, 0, 0.17835511, 0.162, 0.029, 0.074, 0, 0, 0},
        .covariance =
            {
                {0.25786647, -0.014234418, -0.11453086, -0.10859383, -0.0049743993, -0.02927994,
                 0.02183946, -0.3032895, 0.091391276, 0.17791469, -0.0069589342, -0.016132718,
                 -0.033036982},
                {-0.014234418, 0.016228894, -0.014547701, -0.013163281, -0.019784616, 0.0020798791,
                 -0.0063142159, 0.0094215489, -0.015025426, 0.0027122816, -0.0033495766,
                 -0.00084433791, 0.0086902773},
                {-0.11453086, -0.014547701, 0.10739544, 0.071796719, 0.020219541, -0.0017585906,
                 -0.010249895, 0.11849373, -0.060023544, -0.1735679, 0.01356884, 0.0052068971,
                 -0.0080126088},
                {-0.10859383, -0.013163281, 0.071796719, 0.093682252, 0.014111672, 0.015783714,
                 -0.0049635113, 0.049815515, -0.026202144, -0.084435033, 0.0068984236, 0.0087194293,
                 0.00055220073},
                {-0.0049743993, -0.019784616, 0.020219541, 0.014111672, 0.050884901, 0.0049572916,
                 -0.0082296725, 0.044327136, 0.044520147, 0.030526007, 0.001362154, 0.0064453845,
                 0.0027788809},
                {-0.02927994, 0.0020798791, -0.0017585906, 0.015783714, 0.0049572916, 0.067717095,
                 0.0044192254, 0.01188445, -0.0045064872, 0.0050833039, -0.0072512628,
                 0.00044232451, 0.01033489},
                {0.02183946, -0.0063142159, -0.010249895, -0.0049635113, -0.0082296725,
                 0.0044192254, 0.043082466, -0.031270397, -0.010625576, -0.0086501593,
                 -0.0055179251, 0.001817033, -0.000497427},
                {-0.3032895, 0.0094215489, 0.11849373, 0.049815515, 0.044327136, 0.01188445,
                 -0.031270397, 1.2730902, -0.19409892, -0.25565845, 0.00066432222, 0.0037947198,
                 0.03819827},
                {0.091391276, -0.015025426, -0.060023544, -0.026202144, 0.044520147, -0.0045064872,
                 -0.010625576, -0.19409892, 0.309684, 0.30981091, -0.0010836547, -0.0060516973,
                 0.0055382394},
                {0.17791469, 0.0027122816, -0.1735679, -0.084435033, 0.030526007, 0.0050833039,
                 -0.0086501593, -0.25565845, 0.30981091, 0.57765442, -0.01584789, -0.0086364218,
                 0.025105801},
                {-0.0069589342, -0.0033495766, 0.01356884, 0.0068984236, 0.001362154, -0.0072512628,
                 -0.0055179251, 0.00066432222, -0.0010836547, -0.01584789, 0.020227688,
                 -0.0021104823, -0.0061839357},
                {-0.016132718, -0.00084433791, 0.0052068971, 0.0087194293, 0.0064453845,
                 0.00044232451, 0.001817033, 0.0037947198, -0.0060516973, -0.0086364218,
                 -0.0021104823, 0.052784608, -0.015558395},
                {-0.033036982, 0.0086902773, -0.0080126088, 0.00055220073, 0.0027788809, 0.01033489,
                 -0.000497427, 0.03819827, 0.0055382394, 0.025105801, -0.0061839357, -0.015558395,
                 0.047433128},
            },
        .shift = -1.2231570,
    };
    return &c12;
}

const char *eng_hazard_term_name(eng_hazard_term term) {
    static const char *const names[ENG_HAZARD_TERMS] = {
        "const",   "lage",       "ln",         "bil",     "over",    "asymm",       "dcap_form",
        "mindemo", "ddemo_form", "pdemo_form", "leadchg", "rivfrac", "shared_rival"};
    return (unsigned)term < ENG_HAZARD_TERMS ? names[term] : NULL;
}

static bool has(const uint64_t *set, size_t i) {
    return set[i / 64] >> (i % 64) & 1;
}

/* NAN where either is missing. 1e-5 as in the fit: some states have a CINC of almost nothing. */
static double capability_change(const eng_hazard_member *m) {
    return fabs(log((m->cinc + 1e-5) / (m->cinc_joining + 1e-5)));
}

static double polyarchy_change(const eng_hazard_member *m) {
    return fabs(m->polyarchy - m->polyarchy_joining);
}

/* What the members share, and what "largest among partners" needs: the largest change and the
 * largest but one, so that each member's partners are seen in one pass. */
typedef struct group {
    size_t n;
    double lowest; /* polyarchy; NAN: none known */
    double largest, second;
    size_t holder; /* polyarchy changes; NAN: none known */
} group;

static group survey(const eng_hazard_alliance *a, const uint64_t *present) {
    group g = {.lowest = NAN, .largest = NAN, .second = NAN, .holder = SIZE_MAX};
    for (size_t i = 0; i < a->members; i++) {
        if (!has(present, i)) continue;
        g.n++;
        g.lowest = fmin(g.lowest, a->member[i].polyarchy);
        double change = polyarchy_change(&a->member[i]);
        if (isnan(g.largest) ? !isnan(change) : change > g.largest) {
            g.second = g.largest;
            g.largest = change;
            g.holder = i;
        } else {
            g.second = fmax(g.second, change);
        }
    }
    return g;
}

static void rivalries(const eng_hazard_alliance *a, const uint64_t *present, size_t i, size_t n,
                      double *x) {
    x[ENG_TERM_RIVFRAC] = x[ENG_TERM_SHARED_RIVAL] = 0;
    if (a->rivals == NULL || n < 2) return;
    size_t words = eng_hazard_words(a->states);
    const uint64_t *own = a->rivals + i * words;
    unsigned rivals = 0, shared = 0;
    for (size_t j = 0; j < a->members; j++) {
        if (j == i || !has(present, j)) continue;
        rivals += has(own, j);
        const uint64_t *other = a->rivals + j * words;
        uint64_t common = 0;
        for (size_t w = 0; w < words; w++)
            common |= own[w] & other[w] & ~present[w];
        shared += common != 0;
    }
    x[ENG_TERM_RIVFRAC] = rivals / (double)(n - 1);
    x[ENG_TERM_SHARED_RIVAL] = shared / (double)(n - 1);
}

void eng_hazard_advance(const eng_hazard_alliance *a, const uint64_t *present, unsigned year,
                        double *x) {
    for (size_t i = 0; i < a->members; i++, x += ENG_HAZARD_TERMS) {
        if (!has(present, i)) continue;
        double age = a->member[i].age + year;
        x[ENG_TERM_LAGE] = log(1 + age);
        x[ENG_TERM_OVER] = isnan(a->term) || isnan(age) ? NAN : a->term > 0 && age >= a->term;
        x[ENG_TERM_LEADCHG] = year == 1 ? a->member[i].leader_changes : 0;
    }
}

void eng_hazard_covariates(const eng_hazard_alliance *a, const uint64_t *present, unsigned year,
                           double *x) {
    group g = survey(a, present);
    eng_hazard_advance(a, present, year, x);
    for (size_t i = 0; i < a->members; i++, x += ENG_HAZARD_TERMS) {
        if (!has(present, i)) continue;
        const eng_hazard_member *m = &a->member[i];
        x[ENG_TERM_CONST] = 1;
        x[ENG_TERM_LN] = log((double)g.n);
        x[ENG_TERM_BIL] = g.n == 2;
        x[ENG_TERM_ASYMM] = a->asymmetric;
        x[ENG_TERM_DCAP_FORM] = capability_change(m);
        x[ENG_TERM_MINDEMO] = g.lowest;
        x[ENG_TERM_DDEMO_FORM] = polyarchy_change(m);
        x[ENG_TERM_PDEMO_FORM] = g.holder == i ? g.second : g.largest;
        rivalries(a, present, i, g.n, x);
    }
}

void eng_hazard_fill(const eng_hazard_model *m, double x[ENG_HAZARD_TERMS],
                     unsigned filled[ENG_HAZARD_TERMS]) {
    for (int k = 0; k < ENG_HAZARD_TERMS; k++) {
        if (!isnan(x[k])) continue;
        x[k] = m->median[k];
        if (filled != NULL) filled[k]++;
    }
}

double eng_hazard_eta(const double coef[ENG_HAZARD_TERMS], double shift,
                      const double x[ENG_HAZARD_TERMS]) {
    double eta = shift;
    for (int k = 0; k < ENG_HAZARD_TERMS; k++)
        eta += coef[k] * x[k];
    return eta;
}

double eng_hazard_probability(double eta) {
    return 1 / (1 + exp(-eta));
}

static double mean_forecast(const double *eta, size_t n, double shift) {
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += eng_hazard_probability(eta[i] + shift);
    return sum / (double)n;
}

double eng_hazard_shift(const double *eta, size_t n, double rate) {
    if (n == 0 || !(rate > 0 && rate < 1)) return NAN;
    double lowest = INFINITY, highest = -INFINITY;
    for (size_t i = 0; i < n; i++) {
        lowest = fmin(lowest, eta[i]);
        highest = fmax(highest, eta[i]);
    }
    /* With one eta for all, logit(rate) - eta would do: the answer lies between the two ends. */
    double logit = log(rate / (1 - rate)), low = logit - highest, high = logit - lowest;
    while (high - low > 1e-12 * fmax(1, fabs(low))) {
        double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high) break;
        if (mean_forecast(eta, n, middle) < rate)
            low = middle;
        else
            high = middle;
    }
    return low + (high - low) / 2;
}
