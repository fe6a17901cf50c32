/* names_context.h: whether a name that the words give is meant where it stands. */
#ifndef ENG_TEXT_NAMES_CONTEXT_H
#define ENG_TEXT_NAMES_CONTEXT_H

#include "text/article.h"

/* Whether a title or a noun for a person stands right before a name, or after it what a leader
 * leads ("the Bush administration"); "Mr." and the like stand before anybody, and so count only
 * for who serves when the article is written. */
bool eng_titled(const eng_article *article, const eng_dictionary *dictionary,
                const eng_mention *name);

/* "Moscow", where the text tells of the Soviets and nowhere near of Russia, "Genoa in 1799": makes
 * the mention that of the state which it was then. The tokens and the node are those of
 * eng_names_match. */
void eng_of_its_time(const eng_article *article, const eng_dictionary *dictionary,
                     const eng_tokens *tokens, uint32_t node, const eng_persons *named,
                     eng_mention *mention);

/* "ISLAMABAD: The Foreign Office said": makes an office that many states have that of the state
 * from whose capital the text comes, where the one that it is called after was not named before. */
void eng_at_home(const eng_article *article, const eng_dictionary *dictionary,
                 const eng_persons *named, eng_mention *mention);

/* Whether a bare surname is that of who led a state or its foreign policy in a year that the
 * sentence tells ("In 1964 Johnson ..."), or, in a text of no date, of whom alone news has called
 * so; the mention becomes the one who served then. The tokens and the node are those of
 * eng_names_match. */
bool eng_led_then(const eng_article *article, const eng_dictionary *dictionary,
                  const eng_sentence *sentence, const eng_tokens *tokens, uint32_t node,
                  const eng_persons *named, eng_mention *mention);

/* Whether the mention, found in the sentence and not yet among the article's, is what its words
 * say. It is not: a surname ("Senator Jordan"), a given name ("Sir Henry Moore"), a town of the
 * same name ("the towns of Surigao and Madrid"), the body of another state ("the Omani National
 * Security Council"), a word in a sentence all in capitals ("LET US GO"), a part of a longer name
 * ("Rotary Club of Peru Street"). Its role is UINT8_MAX where it is a bare surname. */
bool eng_name_is_meant(const eng_article *article, const eng_dictionary *dictionary,
                       const eng_sentence *sentence, const eng_mention *mention);

/* Where the row of words in capitals before "of" begins in which the mention is the part of a
 * longer name, or mention->first when it is no such part. */
uint32_t eng_row_before(const eng_article *article, const eng_dictionary *dictionary,
                        const eng_sentence *sentence, const eng_mention *mention);

#endif
