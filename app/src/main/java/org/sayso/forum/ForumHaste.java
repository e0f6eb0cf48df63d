package org.sayso.forum;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.sayso.web.ClientAddress;
import org.sayso.web.Refusal;
import org.sayso.web.WrongTries;

/** Slows down whoever types one address after the other, or tries links out. A hall full of parents may share one connection. Thread-safe. */
@Singleton
class ForumHaste {
    static final int AT_ONCE = 60;
    static final int WRONG_LINKS = 20;
    private static final Duration WHILE = Duration.ofMinutes(10);
    private final WrongTries sent;
    private final WrongTries wrong;

    ForumHaste(ClientAddress addresses) {
        sent = new WrongTries(addresses, AT_ONCE, WHILE, "Too many email addresses came from this connection. Wait ten minutes.");
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
