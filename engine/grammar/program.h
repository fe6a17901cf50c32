/* program.h: a pattern as a program of a small matching machine, run over bytes.
 *
 * The machine is that of parsing expression grammars: it has a place in the bytes, and a stack of
 * places to go back to when something does not fit and of calls to return from. What it captures
 * are numbers: positions, and constants that say what they are positions of. */
#ifndef ENG_GRAMMAR_PROGRAM_H
#define ENG_GRAMMAR_PROGRAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum eng_op {
    ENG_OP_ANY,            /* takes a byte */
    ENG_OP_BYTE,           /* takes this byte */
    ENG_OP_SET,            /* takes a byte of the set */
    ENG_OP_TEST_ANY,       /* jumps where no byte is left */
    ENG_OP_TEST_BYTE,      /* jumps where the next one is another */
    ENG_OP_TEST_SET,       /* jumps where it is not of the set */
    ENG_OP_SPAN,           /* takes as many bytes of the set as there are */
    ENG_OP_BEHIND,         /* goes back `byte` bytes */
    ENG_OP_CHOICE,         /* what fails from here on goes on at the target instead */
    ENG_OP_COMMIT,         /* drops the last choice and jumps */
    ENG_OP_PARTIAL_COMMIT, /* moves the last choice here and jumps */
    ENG_OP_BACK_COMMIT,    /* goes back to where the last choice was made, drops it and jumps */
    ENG_OP_FAIL_TWICE,     /* drops the last choice and fails */
    ENG_OP_FAIL,
    ENG_OP_JUMP,
    ENG_OP_CALL,
    ENG_OP_RETURN,
    ENG_OP_POSITION, /* captures where it is, less `byte`, from 1 */
    ENG_OP_VALUE,    /* captures the target, a number */
    ENG_OP_ASK,      /* whether it fits from here on is not for the machine to tell: it stops */
    ENG_OP_END,      /* it fits */
    ENG_OP_GIVE_UP   /* it does not */
} eng_op;

typedef struct eng_instruction {
    uint8_t op, byte;
    uint16_t set;
    uint32_t target; /* an instruction, or a number */
} eng_instruction;

/* A set of bytes, one bit each. */
typedef struct eng_byte_set {
    uint32_t bits[8];
} eng_byte_set;

typedef struct eng_stop eng_stop;

/* What is known of the rules at one place of the bytes, a bit for each. */
typedef struct eng_place {
    uint64_t run;    /* in which it was found; what another found is of other bytes */
    uint64_t failed; /* it does not fit here */
    uint64_t fitted; /* it does, captures nothing, and ends where `ends` says */
} eng_place;

/* Bytes that all sets have, or all lack, are one class; 0 is the end of the bytes. Sets of rules
 * are bits. */
enum { ENG_CLASSES_MAX = 256, ENG_RULES_KNOWN = 64 };

/* What may stand in `next` besides the numbers of instructions, which a program that is ready
 * counts from ENG_FIRST: so a table of zeros is one of which nothing is known, and where there is
 * nothing to write most of it needs no memory. */
enum { ENG_NEXT_UNKNOWN, ENG_NEXT_NONE, ENG_FIRST };

/* A set of classes, one bit each. */
typedef struct eng_class_set {
    uint64_t bits[ENG_CLASSES_MAX / 64];
} eng_class_set;

typedef struct eng_outlook eng_outlook;

/* All zeros is a program without instructions; so is what was freed. */
typedef struct eng_program {
    eng_instruction *code; /* ends in ENG_OP_GIVE_UP */
    uint32_t count;
    eng_byte_set *sets;
    uint32_t set_count;
    uint32_t *values; /* what the last run captured */
    size_t value_count, value_room;
    eng_stop *stack, *stack_end;
    size_t stack_room;
    /* Of what eng_program_prepare makes: */
    uint8_t class_of[256];
    uint32_t class_count;
    /* class_count to an instruction: where one that is come to before a byte of the class leads,
     * past all that is decided by it, or ENG_NEXT_UNKNOWN where nobody has asked
     * (eng_program_follow). A call that is not made, and a byte that is not taken, lead to
     * ENG_NEXT_NONE, which fails. */
    uint16_t *next;
    eng_class_set *masks;  /* of each instruction: the classes that it takes, or lets pass */
    eng_outlook *outlooks; /* what may come of going on from it */
    /* A rule is tried at a place by many others, and what comes of it is always the same: it is
     * found out once. `set` of a call is its rule's number from 1; 0: nothing is kept of it. */
    uint32_t rule_count;
    uint64_t runs;     /* how many there were */
    uint64_t silent;   /* the rules that capture nothing */
    uint8_t *text;     /* of the last run, the class of each byte and of the end, ... */
    eng_place *places; /* ... what is known there, ... */
    uint16_t *ends;    /* ... and rule_count to a place: how far behind it each ends */
    size_t text_room;
} eng_program;

/* What comes of a run. */
typedef enum eng_fit {
    ENG_FIT_FAILED, /* nothing is known: memory is out or its stack grows too deep */
    ENG_FIT_NONE,   /* it does not fit */
    ENG_FIT_WHOLE,  /* it does */
    ENG_FIT_ASK     /* it came to an ENG_OP_ASK */
} eng_fit;

/* Checks that all targets and sets are there and that the last instruction gives up, and makes
 * ready what a run needs. False where they aren't, where it tells more than ENG_CLASSES_MAX - 1
 * classes of bytes apart, or when memory is out. */
bool eng_program_prepare(eng_program *program);

/* Finds what stands in a cell of `next`, and puts it there. */
uint32_t eng_program_follow(eng_program *program, size_t cell);

/* Runs it over the bytes from their beginning; true where it fits, and its values are what it
 * captured. False where it does not, or when memory is out or its stack grows too deep: which, one
 * need not know who then matches the pattern in another way. The program must be prepared. */
bool eng_program_run(eng_program *program, const char *bytes, size_t size);

/* The same from byte `from` on, where it can still look behind: with what comes of it, the first
 * value that it captured on the way to where it stopped, or 0 where there is none. */
eng_fit eng_program_find(eng_program *program, const char *bytes, size_t size, size_t from,
                         uint32_t *value);

void eng_program_free(eng_program *program);

#endif
