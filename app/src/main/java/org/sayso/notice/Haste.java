package org.sayso.notice;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.sayso.web.ClientAddress;
import org.sayso.web.WrongTries;

/** Slows down whoever gives one address after the other: 60 in ten minutes are enough for two classes behind one connection. Thread-safe. */
@Singleton
class Haste {
    static final int AT_ONCE = 60;
    private final WrongTries tries;

    Haste(ClientAddress callers) {
        tries = new WrongTries(callers, AT_ONCE, Duration.ofMinutes(10), "Too many email addresses came from this connection. Wait ten minutes.");
    }

    /** Ends the request when its caller has given too many. */
    void count(HttpRequest<?> request) {
        tries.check(request);
        tries.add(request);
    }
}
