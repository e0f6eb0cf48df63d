package org.sayso.publishing;

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
 * Slows down whoever tries codes out: after 300 wrong ones in a minute, that address waits. Others never do. Kept in
 * memory only, for a minute, for at most 20,000 addresses. Thread-safe.
 */
@Singleton
class WrongCodes {
    static final int A_MINUTE = 300;
    private final ClientAddress addresses;
    private final Cache<String, AtomicInteger> wrong = Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(Duration.ofMinutes(1)).build();

    WrongCodes(ClientAddress addresses) {
        this.addresses = addresses;
    }

    /** Ends the request when its address has tried too many. */
    void check(HttpRequest<?> request) {
        AtomicInteger count = wrong.getIfPresent(addresses.of(request));
        if (count != null && count.get() >= A_MINUTE) {
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "Too many wrong codes came from this address. Wait one minute.");
        }
    }

    void add(HttpRequest<?> request) {
        wrong.get(addresses.of(request), a -> new AtomicInteger()).incrementAndGet();
    }
}
