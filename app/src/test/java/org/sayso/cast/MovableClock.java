package org.sayso.cast;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.sayso.web.Moments;

/** A clock that a test sets, on a site started with the property {@code test.clock}. */
@Singleton
@Requires(property = "test.clock")
@Replaces(value = Clock.class, factory = Moments.class)
public class MovableClock extends Clock {
    private volatile Instant now;

    MovableClock(@Value("${test.clock}") String start) {
        this.now = Instant.parse(start);
    }

    public void set(String moment) {
        now = Instant.parse(moment);
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
