/* sectors.h: what part of its state or group a name stands for: government, army, rebels, press.
 *
 * The codes are the role codes of CAMEO (Schrodt, CAMEO Manual 1.1b3, 2012) that PLOVER kept as
 * sectors: GOV, MIL, REB, OPP, PTY, COP, JUD, SPY, LEG, MED, ... */
#ifndef ENG_TEXT_SECTORS_H
#define ENG_TEXT_SECTORS_H

#include <stddef.h>
#include <stdint.h>

#include "text/article.h"

/* The number of a code, from 1, or 0 when it is none. */
uint8_t eng_sector_from(const char *code, size_t n);

/* The code of a number; "" for 0. */
const char *eng_sector_code(uint8_t sector);

/* The sector of a name, once the words of its sentence are classified (text/view.h): what an
 * organisation or group is by itself; else the noun that the name belongs to ("Egyptian troops",
 * "Iran's parliament"), a title before it ("General Haftar"), a person's office, or the seat or
 * capital that stands for a government. 0 where the text doesn't say. */
uint8_t eng_sector_of(const eng_article *article, const eng_lexicon *lexicon,
                      const eng_names *names, const eng_mention *mention);

#endif
