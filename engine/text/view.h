/* view.h: the class of every token, as one character.
 *
 * The annotated view of a sentence is the string of its tokens' classes: rules and the chunk
 * grammar match over it instead of over raw bytes, and a position in it is a token's number.
 *
 *   nominal   n noun   N unknown capitalised word   E name of an actor   A name used as adjective
 *             e further token of a name   m part of a compound such as Saudi-led   i pronoun
 *   modifiers d determiner   p possessive pronoun   s possessive 's   a adjective   q number
 *   verbs     v base   z third person   x past   y past or participle   u participle   g -ing
 *             H have   I be   K do   M modal   X negation   l particle
 *   links     t to   o of   b by   f other preposition   S before, after, since, as ...
 *             J because, if, when ...   h that   w who, which ...   c and, or   k but   @ there
 *   others    r adverb   T time word   < > quotes   , ; : ( ) - .   ? anything else
 */
#ifndef ENG_TEXT_VIEW_H
#define ENG_TEXT_VIEW_H

#include "text/article.h"

/* Decides the class and lemma of every token of the sentence and the role of every mention in it;
 * nothing more where that was done before. */
void eng_view_sentence(eng_article *article, eng_sentence *sentence, const eng_lexicon *lexicon);

#endif
