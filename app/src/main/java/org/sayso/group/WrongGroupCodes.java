package org.sayso.group;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.sayso.web.ClientAddress;
import org.sayso.web.WrongTries;

/**
 * Slows down whoever tries group codes out: after thirty wrong ones in a minute that address waits. A whole school may have one address, and a
 * code has more than 50 bits: so many tries find none, and five would let one pupil keep every class out. Only the page where a code is typed asks here, and a group that is in goes on undisturbed.
 */
@Singleton
class WrongGroupCodes {
    static final int A_MINUTE = 30;
    private final WrongTries tries;

    WrongGroupCodes(ClientAddress addresses) {
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
