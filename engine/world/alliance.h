/* alliance.h: from claims about membership to spells of membership.
 *
 * A claim is one thing that one source says: "Egypt left on 2019-04-11". Claims are only ever
 * added. Spells are worked out from all claims of an alliance, so they do not depend on the order
 * in which the claims came. Where claims disagree all are kept, and the one with the latest event
 * date, then the latest article date, is taken; a date that a text states beats one that was only
 * taken from the article's. */
#ifndef ENG_WORLD_ALLIANCE_H
#define ENG_WORLD_ALLIANCE_H

#include "world/actor.h"

typedef enum eng_claim_kind {
    ENG_CLAIM_JOIN,     /* became a member, again or for the first time */
    ENG_CLAIM_MEMBER,   /* is a member, since nobody says when */
    ENG_CLAIM_INVITE,   /* was asked in */
    ENG_CLAIM_SUSPEND,  /* membership suspended */
    ENG_CLAIM_LEAVE,    /* left by its own act */
    ENG_CLAIM_EXPEL,    /* was thrown out */
    ENG_CLAIM_END,      /* data end the spell and say no more */
    ENG_CLAIM_EVIDENCE, /* took part, stayed away, backed or opposed: no change */
    ENG_CLAIM_PROPOSE,  /* of the alliance itself, as the next two: member is ENG_NONE */
    ENG_CLAIM_FORM,
    ENG_CLAIM_DISSOLVE,
    ENG_CLAIM_KINDS
} eng_claim_kind;

/* "join", "member", "invite" ... and back; ENG_CLAIM_KINDS where the name is none. */
const char *eng_claim_kind_name(eng_claim_kind kind);
eng_claim_kind eng_claim_kind_from(const char *name);

typedef struct eng_claim {
    uint32_t alliance, member;
    eng_claim_kind kind;
    bool denied;     /* the source says that it was not so; never changes the state */
    bool stated;     /* false: `date` is only the article's */
    eng_date date;   /* of what is claimed; year 0: long ago, nobody says when */
    eng_date told;   /* of the article */
    const char *act; /* the event's word for it, or NULL */
    const eng_source *source;
    uint32_t next; /* the alliance's claim made before this one, or ENG_NONE */
} eng_claim;

typedef enum eng_status {
    ENG_OUTSIDE,
    ENG_MEMBER,
    ENG_INVITED,
    ENG_SUSPENDED,
    ENG_LEFT,
    ENG_EXPELLED
} eng_status;

/* "member", "invited", "suspended", "left", "expelled"; "outside" for ENG_OUTSIDE. */
const char *eng_status_name(eng_status status);

typedef struct eng_spell {
    uint32_t member;
    eng_status during;       /* member, invited or suspended: what held while it ran */
    eng_status status;       /* how it stands or ended; equals `during` unless left or expelled */
    eng_date from, until;    /* year 0: not known, or not ended */
    int32_t begin, end;      /* the days it covers, end exclusive; INT32_MIN, INT32_MAX: no bound */
    uint32_t opened, closed; /* the claims taken for its start and end, or ENG_NONE */
    bool disputed;           /* sources disagree about it */
} eng_spell;

/* That a claim speaks of a spell. */
typedef struct eng_cite {
    uint32_t spell, claim;
} eng_cite;

typedef enum eng_alliance_state {
    ENG_ALLIANCE_UNKNOWN, /* nobody said whether it exists yet or still */
    ENG_ALLIANCE_PROPOSED,
    ENG_ALLIANCE_IN_FORCE,
    ENG_ALLIANCE_ENDED
} eng_alliance_state;

/* "unknown", "proposed", "in force", "ended". */
const char *eng_alliance_state_name(eng_alliance_state state);

/* What the claims of one alliance come to. Spells are sorted by member, then time. */
typedef struct eng_membership {
    eng_spell *spells;
    size_t count, room;
    eng_cite *cites;
    size_t cite_count, cite_room;
    eng_alliance_state state;
    eng_date from, until;
    uint32_t state_claim; /* the claim taken for the state, or ENG_NONE */
} eng_membership;

/* Works the spells out from the claims that `last` and their `next` lead to. Replaces what *out
 * held; on failure (memory) false and *out is empty. The caller frees it. */
bool eng_membership_build(eng_membership *out, const eng_claim *claims, uint32_t last);
void eng_membership_free(eng_membership *m);

/* How the alliance stood on a date; year 0: after all that is known. */
eng_alliance_state eng_membership_state(const eng_membership *m, eng_date date);

/* How a member stood on a date; year 0: after all that is known. *spell gets the spell that says
 * so (may be NULL), *claim the claim behind it or ENG_NONE. Nobody is a member of what has ended.
 */
eng_status eng_membership_status(const eng_membership *m, uint32_t member, eng_date date,
                                 const eng_spell **spell, uint32_t *claim);

#endif
