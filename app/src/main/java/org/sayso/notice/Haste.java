package org.sayso.notice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.sayso.web.ClientAddress;
import org.sayso.web.Refusal;

/**
 * Slows down whoever gives one address after the other: 60 in ten minutes are enough for two classes behind one connection. Kept in memory only, for at most
 * 20,000 callers. Thread-safe.
 */
@Singleton
class Haste {
    static final int AT_ONCE = 60;
    private final ClientAddress callers;
    private final Cache<String, AtomicInteger> given = Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(Duration.ofMinutes(10)).build();

    Haste(ClientAddress callers) {
        this.callers = callers;
    }

    /** Ends the request when its caller has given too many. */
    void count(HttpRequest<?> request) {
        if (given.get(callers.of(request), caller -> new AtomicInteger()).incrementAndGet() > AT_ONCE) {
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "Too many email addresses came from this connection. Wait ten minutes.");
        }
    }
}
