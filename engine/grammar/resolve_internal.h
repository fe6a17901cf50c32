/* resolve_internal.h: what resolving a phrase (resolve.c), whose its nouns are (owners.c) and
 * reference back (pronoun.c, several.c, refer.c, country.c) share. */
#ifndef ENG_GRAMMAR_RESOLVE_INTERNAL_H
#define ENG_GRAMMAR_RESOLVE_INTERNAL_H

#include "grammar/resolve.h"

enum { ENG_RESOLVE_DEPTH_MAX = 4 };

/* The depth at which a reference found at `depth` < ENG_RESOLVE_DEPTH_MAX may ask for one more. */
static inline int eng_last_depth(int depth) {
    return depth + 1 < ENG_RESOLVE_DEPTH_MAX ? ENG_RESOLVE_DEPTH_MAX - 1 : depth + 1;
}

/* Adds a referent, each entity once. */
void eng_add_referent(eng_referents *out, eng_referent r);
void eng_add_mention(const eng_analysis *z, int32_t mention, const char *via, eng_referents *out);

const eng_token *eng_token_of(const eng_analysis *z, uint32_t token);
unsigned eng_noun_tags(const eng_analysis *z, uint32_t lemma);
/* "dozens of soldiers", "a wave of arrests": whether the chunk only measures what comes after "of".
 */
bool eng_is_measure(const eng_analysis *z, uint32_t chunk);
bool eng_is_pact(const eng_analysis *z, uint32_t entity);

/* Whether a name is part of a compound: "US-backed". */
bool eng_in_compound(const eng_analysis *z, const eng_mention *m);

/* Whether it shares the compound of the name after "and": "Soviet and Chinese-backed". */
bool eng_shares_compound(const eng_analysis *z, const eng_mention *m);

/* The mention nearest before the head of a chunk ("Saudi officials"), else that of "X-led" or in
 * brackets; -1 where there is none, or it is part of another name: "the Reform UK party". */
int32_t eng_modifier(const eng_analysis *z, const eng_chunk *c);

/* Whether a chunk has several names before its head, or ends a pair: "US and EU officials", "the
 * Iran-Iraq war". */
bool eng_joins_names(const eng_analysis *z, const eng_chunk *c);

/* eng_resolve_possessor, where reference has led that deep already. */
void eng_resolve_owner(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth);

/* "the President and Prime Minister": whether the article of the title before "and" is that of the
 * chunk too. */
bool eng_shares_the(const eng_analysis *z, uint32_t chunk);

/* Whether what stands after the preposition says whom the head noun acts for: "the government of
 * Egypt", "a spokesman for the Taliban", "lawmakers from Kyiv", "the authorities in Baku". */
bool eng_belongs(const eng_analysis *z, uint32_t chunk);

/* "Colombian guerrillas of the ELN", "Maoist rebels from the NPA": the group, not the land. Whether
 * there is one. */
bool eng_resolve_of_group(const eng_analysis *z, uint32_t chunk, eng_referents *out);

/* Whether nothing says whose the head noun is: no possessor, no "of". A day does not: "the army on
 * Friday". */
bool eng_owner_is_open(const eng_analysis *z, uint32_t chunk);

/* The same of a government or army: "threatened the government with sanctions" says not whose. */
bool eng_body_is_open(const eng_analysis *z, uint32_t chunk);

/* Militants, rebels, gunmen: who fight for no state. */
bool eng_is_band(const eng_analysis *z, uint32_t lemma);

/* Whom a chunk, or a phrase, stands for; depth counts how far reference has led already. */
void eng_resolve_chunk(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth);
void eng_resolve_phrase(const eng_analysis *z, eng_phrase phrase, eng_referents *out, int depth);

/* The same with those added ("including France"), apposed ("Musa Olak, the minister,") or
 * introduced before. */
void eng_resolve_described(const eng_analysis *z, eng_phrase phrase, eng_referents *out, int depth);

/* "Roy Denman, the European Community representative, ...": who he is stands after the comma. */
void eng_resolve_apposed(const eng_analysis *z, eng_phrase phrase, eng_referents *out, int depth);

/* "Olak" after "Chadian minister Musa Olak", "Chad's minister, Musa Olak,": his state. */
void eng_refer_introduced(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth);

/* "the Olak government", where he was introduced. */
void eng_refer_government_of(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth);

/* Whom a pronoun stands for: it, he, they, we and their forms. */
void eng_refer_pronoun(const eng_analysis *z, uint32_t token, eng_referents *out, int depth);

/* "We", "I", "our": the side of who is quoted; outside of quotes in a transcript that of him whose
 * label stands before, else the state whose own text it is. Questions are nobody's. */
void eng_refer_speaker(const eng_analysis *z, uint32_t token, eng_referents *out, int depth);

/* "the President" after "President Ruto of Kenya": Kenya, where no other president was named in
 * this sentence or the two before; in a state's own text its own. Whether any was named. */
bool eng_refer_office(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth);

/* "the rights group", "the aid organisation", "the largest ethnic group": no bloc of states, no
 * band and nobody who acts for his state. */
bool eng_is_of_citizens(const eng_analysis *analysis, const eng_chunk *chunk);

/* "the alliance", "the 2015 deal", "a planned coalition" that is named next. */
void eng_refer_pact(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth);

/* "the North", "the South": that half of a country that the text named the other of, or itself, up
 * to the end of the sentence. Whether there is one. */
bool eng_refer_half(const eng_analysis *z, uint32_t chunk, eng_referents *out);

/* "the kingdom of Jordan", "the two states", "the West African state", "the country". */
void eng_refer_country(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth);

/* "Mali left Chad and Togo, accusing both of theft", "Peru bombed Chile. Mali mediated between
 * them": whom one speaks to, the two others that the sentence, or the one before, names. False
 * where there are no such two. */
bool eng_two_others(const eng_analysis *z, uint32_t chunk, eng_referents *out);

/* "the two leaders", "both sides": those named together before, or all that are named, where they
 * are as many. */
void eng_refer_several(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth);

/* "the former", "the latter": the one of two that were named before, in this sentence or the last
 * that names two or more. Whether the words are these. */
bool eng_refer_one_of_two(const eng_analysis *z, uint32_t chunk, eng_referents *out);

/* "the cartel", "the militants", "the world body": the last organisation, group or party named that
 * the names data calls so; "the two groups": those named together. */
void eng_refer_called(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth);

/* "the NATO member": the state that the sentence, or the one before, names first of its members. */
void eng_refer_member(const eng_analysis *z, uint32_t chunk, uint32_t pact, eng_referents *out);

/* "the six member countries": the body named last; whether the phrase is of that kind. */
bool eng_refer_members(const eng_analysis *z, uint32_t chunk, eng_referents *out);

/* "the summit" after "the NATO summit", or after "NATO met": NATO. */
void eng_refer_meeting(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth);

/* "the government", "the army", "the rebels": of the state that the subjects before name, or the
 * group named before. */
void eng_refer_body(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth);

/* "Chad condemned Oman. It urged the government": the one state that was named but those who urge.
 * Whether there is one. */
bool eng_refer_ruled(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth);

/* "the junta": of the state of which a coup or a junta was told before. Whether there is one. */
bool eng_refer_junta(const eng_analysis *z, uint32_t chunk, eng_referents *out);

/* "Oman will leave, a ministry spokesman said": a spokesman's state, who tells what it does.
 * Whether he does. */
bool eng_refer_teller(const eng_analysis *z, uint32_t chunk, eng_referents *out);

/* "its neighbour": the one other state named before. */
void eng_refer_other(const eng_analysis *z, uint32_t chunk, eng_referents *out, int depth);

/* "G7 leaders met in Rome. The leaders condemned Chad": the body whose members a phrase names that
 * says no more of whose they are. False: none. */
bool eng_refer_leaders(const eng_analysis *z, uint32_t chunk, eng_referents *out);

/* Whether what follows tells which pact is meant: "the alliance that they signed". */
bool eng_told_by_clause(const eng_analysis *z, uint32_t chunk);

/* Whether the chunk is said to be with a state that has no part in the pact. */
bool eng_with_others(const eng_analysis *z, uint32_t chunk, uint32_t entity);

/* "quit the CIS. It joined the Russian-led bloc in 1993": the pact named just before that the
 * leader, whose name stands in the phrase, is a member of. False: none. */
bool eng_refer_led(const eng_analysis *z, uint32_t chunk, const eng_mention *leader,
                   eng_referents *out);

/* "KYIV, Ukraine - Missiles hit the capital": the state in whose capital the text is datelined. */
void eng_refer_capital(const eng_analysis *z, uint32_t chunk, eng_referents *out);

/* "Rebels seized Goma. Chad sent troops to the area": the one state whose places this sentence, or
 * else the one before, names. */
void eng_refer_land(const eng_analysis *z, uint32_t chunk, eng_referents *out);

/* Whether a noun names a charge: "the claim", "their criticism". */
bool eng_is_charge(const eng_analysis *z, uint32_t lemma);

/* "condemned the invasion", "called the move a mistake": who did what the noun, which stands alone,
 * takes up from this sentence or the two before, all of them where several did it; nobody where
 * that is not told. */
void eng_refer_deed(const eng_analysis *z, uint32_t chunk, eng_referents *out);

/* The lists of nouns that take up what verbs of other roots tell, each ending in NULL; NULL past
 * the last: "voted ... the result". */
const char *const *eng_kin_words(size_t list);

/* "condemned the deal": who made the one that was told of last; nobody where the judge did. */
void eng_refer_deal(const eng_analysis *z, uint32_t chunk, eng_referents *out);

/* "Gunmen attacked a mosque. Oman condemned the attack": whether what the noun takes up was last
 * done by somebody who is not named. */
bool eng_told_by_others(const eng_analysis *z, uint32_t chunk);

/* Whether the preposition behind a deed says how or where it was judged, and not what it was:
 * "condemned the raid in the strongest terms". */
bool eng_says_how(const eng_analysis *z, uint32_t chunk);

/* Whether a plan or a deed is a verb's object as often as a party: "dismissed it", "welcomed it".
 */
bool eng_judges(const eng_analysis *z, uint32_t lemma);

/* "welcomed the inquiry opened by a judge": whether a participle says whose the deed is; not "the
 * raid, condemned by Oman". */
bool eng_says_whose(const eng_analysis *z, uint32_t chunk);

#endif
