package org.sayso.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventStageTest {
    @Test
    void aPersonTakesAnEventOnlyWhereItMayGo() {
        Set<String> legal = Set.of("DRAFT OPEN", "OPEN CANCELLED", "OPEN DRAFT", "FULL CANCELLED", "FULL DRAFT");
        assertEquals(legal, Stream.of(EventStage.values()).flatMap(from -> Stream.of(EventStage.values()).filter(from::mayBecome).map(to -> from + " " + to)).collect(Collectors.toSet()));
    }
}
