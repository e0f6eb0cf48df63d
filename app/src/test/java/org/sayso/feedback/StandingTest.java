package org.sayso.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sayso.feedback.Standing.CONCERN;
import static org.sayso.feedback.Standing.HELD;
import static org.sayso.feedback.Standing.KEPT_PRIVATE;
import static org.sayso.feedback.Standing.RELEASED;
import static org.sayso.feedback.Standing.WITHDRAWN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final Map<Standing, List<Standing>> ALLOWED = Map.of(
            HELD, List.of(RELEASED, KEPT_PRIVATE, CONCERN, WITHDRAWN),
            RELEASED, List.of(HELD, KEPT_PRIVATE, CONCERN, WITHDRAWN),
            KEPT_PRIVATE, List.of(HELD, RELEASED, CONCERN, WITHDRAWN),
            CONCERN, List.of(HELD, KEPT_PRIVATE, WITHDRAWN),
            WITHDRAWN, List.of());

    @Test
    void everyPairIsAllowedOrNotAsTheTableSays() {
        for (Standing from : Standing.values()) {
            for (Standing to : Standing.values()) {
                assertEquals(ALLOWED.get(from).contains(to), from.mayBecome(to), from + " to " + to);
            }
        }
    }

    @Test
    void aConcernIsNeverReleasedDirectly() {
        assertEquals(false, CONCERN.mayBecome(RELEASED));
    }

    @Test
    void onlyWhatAPersonDecidedOnIsRead() {
        assertEquals(List.of(RELEASED, KEPT_PRIVATE), java.util.Arrays.stream(Standing.values()).filter(Standing::isRead).toList());
    }
}
