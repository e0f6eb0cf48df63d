package org.sayso.publishing;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.sayso.web.ClientAddress;
import org.sayso.web.WrongTries;

/** Slows down whoever tries codes out: after 300 wrong ones in a minute, that address waits. A whole school may have one address. Thread-safe. */
@Singleton
class WrongCodes {
    static final int A_MINUTE = 300;
    private final WrongTries tries;

    WrongCodes(ClientAddress addresses) {
        tries = new WrongTries(addresses, A_MINUTE, Duration.ofMinutes(1), "Too many wrong codes came from this address. Wait one minute.");
    }

    /** Ends the request when its address has tried too many. */
    void check(HttpRequest<?> request) {
        tries.check(request);
    }

    void add(HttpRequest<?> request) {
        tries.add(request);
    }
}
