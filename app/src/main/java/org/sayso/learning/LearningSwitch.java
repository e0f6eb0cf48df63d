package org.sayso.learning;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** That a person switched learning on or off for a partnership. The latest holds; without one it is off. @param turned {@link #ON} or {@link #OFF} */
@MappedEntity("learning_switch")
record LearningSwitch(
        @Id @GeneratedValue @Nullable Long id, String partnership, String turned, @Nullable String staffId, String staffName, Instant turnedAt) {
    static final String ON = "ON";
    static final String OFF = "OFF";

    boolean isOn() {
        return turned.equals(ON);
    }
}
