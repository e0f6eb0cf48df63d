package org.sayso.booking;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.sayso.web.ClientAddress;
import org.sayso.web.Refusal;
import org.sayso.web.WrongTries;

/** Slows down whoever books one place after the other, or tries links out. Many families may share one connection, so it lets a hundred book in ten minutes. Thread-safe. */
@Singleton
class BookingHaste {
    static final int AT_ONCE = 100;
    static final int WRONG_LINKS = 20;
    private static final Duration WHILE = Duration.ofMinutes(10);
    private final WrongTries sent;
    private final WrongTries wrong;

    BookingHaste(ClientAddress addresses) {
        sent = new WrongTries(addresses, AT_ONCE, WHILE, "Too many bookings came from this connection. Wait ten minutes.");
        wrong = new WrongTries(addresses, WRONG_LINKS, WHILE, "Too many wrong links came from this address. Wait ten minutes.");
    }

    boolean isTooMuch(HttpRequest<?> request) {
        try {
            sent.check(request);
            sent.add(request);
            return false;
        } catch (Refusal e) {
            return true;
        }
    }

    /** Ends the request when its address has tried too many links. */
    void checkLink(HttpRequest<?> request) {
        wrong.check(request);
    }

    void wrongLink(HttpRequest<?> request) {
        wrong.add(request);
    }
}
