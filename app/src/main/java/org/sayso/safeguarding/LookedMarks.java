package org.sayso.safeguarding;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all rooms to the right know of responses that are looked at. */
@Singleton
class LookedMarks {
    private final List<LookedMark> rooms;

    LookedMarks(List<LookedMark> rooms) {
        this.rooms = rooms;
    }

    /** By the id of the response. */
    Map<String, List<LookedMark.Shown>> of(Collection<String> responseIds) {
        Map<String, List<LookedMark.Shown>> all = new HashMap<>();
        rooms.forEach(room -> room.of(responseIds).forEach((id, mark) -> all.computeIfAbsent(id, none -> new ArrayList<>()).add(mark)));
        return all;
    }
}
