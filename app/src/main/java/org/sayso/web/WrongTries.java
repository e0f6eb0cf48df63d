package org.sayso.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Slows down whoever tries things out: after so many wrong tries in a while, that address waits. Others never do. Kept in memory only, for that
 * while, for at most 20,000 addresses. Thread-safe.
 */
public final class WrongTries {
    private final ClientAddress addresses;
    private final int most;
    private final String told;
    private final Cache<String, AtomicInteger> wrong;

    /** @param told what whoever waits is told */
    public WrongTries(ClientAddress addresses, int most, Duration within, String told) {
        this.addresses = addresses;
        this.most = most;
        this.told = told;
        this.wrong = Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(within).build();
    }

    /** Ends the request when its address has tried too many. */
    public void check(HttpRequest<?> request) {
        AtomicInteger count = wrong.getIfPresent(addresses.of(request));
        if (count != null && count.get() >= most) {
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, told);
        }
    }

    public void add(HttpRequest<?> request) {
        wrong.get(addresses.of(request), a -> new AtomicInteger()).incrementAndGet();
    }
}
