package org.sayso.feedback;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a response stands with those who look first. Born HELD. The table says which step may follow which; CONCERN is
 * the safeguarding lead's alone; WITHDRAWN is the end.
 */
public enum Standing {
    HELD, RELEASED, KEPT_PRIVATE, CONCERN, WITHDRAWN;

    private static final Map<Standing, Set<Standing>> STEPS = Map.of(
            HELD, EnumSet.of(RELEASED, KEPT_PRIVATE, CONCERN, WITHDRAWN),
            RELEASED, EnumSet.of(HELD, KEPT_PRIVATE, CONCERN, WITHDRAWN),
            KEPT_PRIVATE, EnumSet.of(HELD, RELEASED, CONCERN, WITHDRAWN),
            CONCERN, EnumSet.of(HELD, KEPT_PRIVATE, WITHDRAWN),
            WITHDRAWN, EnumSet.noneOf(Standing.class));

    public boolean mayBecome(Standing next) {
        return STEPS.get(this).contains(next);
    }

    /** A person has read it, and it counts. */
    public boolean isRead() {
        return this == RELEASED || this == KEPT_PRIVATE;
    }
}
