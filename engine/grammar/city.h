/* city.h: "in Geneva, Switzerland, on Friday": the land behind a city only says where it lies. */
#ifndef ENG_GRAMMAR_CITY_H
#define ENG_GRAMMAR_CITY_H

#include "grammar/analysis.h"

/* Takes such a land and its commas out of the shape of the sentence that begins at `from`, so that
 * clauses are read over it; of a city that no name is known of, the city, so that the land stands
 * for it. */
void eng_leave_lands(eng_analysis *z, size_t from);

#endif
