package org.sayso.safeguarding;

import org.sayso.feedback.Standing;

/** What a person decided about showing a response, and where that leaves it. */
enum Decision {
    RELEASED(Standing.RELEASED), KEPT_PRIVATE(Standing.KEPT_PRIVATE), HELD_AGAIN(Standing.HELD), UNDONE(Standing.HELD),
    CONCERN_RAISED(Standing.CONCERN), NO_CONCERN(Standing.HELD);

    private final Standing leadsTo;

    Decision(Standing leadsTo) {
        this.leadsTo = leadsTo;
    }

    Standing leadsTo() {
        return leadsTo;
    }

    /** A response with the safeguarding lead leaves only by the lead's own word that there is no concern. */
    boolean mayFollow(Standing now) {
        return now.mayBecome(leadsTo) && (this == NO_CONCERN) == (now == Standing.CONCERN);
    }

    /** The two that end a reading and that a slip of the finger can make; a hand-over is for the safeguarding lead to end. */
    boolean canBeUndone() {
        return this == RELEASED || this == KEPT_PRIVATE;
    }

    /** Takes words off a page or puts them before the safeguarding lead: never refused because somebody else was quicker. */
    boolean isAlwaysSafe(Standing now) {
        return this == CONCERN_RAISED || this == HELD_AGAIN && now == Standing.RELEASED;
    }

    String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
