/* beginnings.h: which lists of beginnings of words a text has one of, found for all lists at once.
 *
 * What a rule's condition looks for around an event is mostly such a list ("violat", "breach"). A
 * sentence without any of them needs no reading for the rule. */
#ifndef ENG_GRAMMAR_BEGINNINGS_H
#define ENG_GRAMMAR_BEGINNINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A beginning has three letters at least; of those behind the eighth nothing is kept. */
enum { ENG_BEGINNING_MIN = 3, ENG_BEGINNING_MAX = 8 };

/* All zeros: none yet. */
typedef struct eng_beginnings {
    uint32_t *threes; /* by the first three letters the node for what follows, or 0 */
    struct eng_letter_node *nodes;
    struct eng_letter_list *lists;
    size_t node_count, node_room, list_count, list_room;
} eng_beginnings;

/* Adds n small ASCII letters, ENG_BEGINNING_MIN or more, to list number `list`. False: memory is
 * out. */
bool eng_beginnings_add(eng_beginnings *b, const char *letters, size_t n, uint32_t list);

/* Sets found[list] for each list that has the first letters of a word of n bytes, in either case.
 */
void eng_beginnings_find(const eng_beginnings *b, const char *word, size_t n, uint8_t *found);

void eng_beginnings_free(eng_beginnings *b);

#endif
