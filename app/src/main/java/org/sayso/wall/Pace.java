package org.sayso.wall;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.sayso.campaign.Campaign;
import org.sayso.web.ClientAddress;
import org.sayso.web.Refusal;

/**
 * Slows down an address from which more comes than two classes of children can do. Counts are in memory only, for a minute, for at most 20,000
 * addresses and campaigns. Thread-safe.
 */
@Singleton
class Pace {
    static final int A_MINUTE = 1_200;
    private final ClientAddress addresses;
    private final Cache<String, AtomicInteger> counts = Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(Duration.ofMinutes(1)).build();

    Pace(ClientAddress addresses) {
        this.addresses = addresses;
    }

    /** Ends the request when too many came from its address in this campaign. */
    void step(HttpRequest<?> request, Campaign campaign) {
        if (counts.get(addresses.of(request) + " " + campaign.id(), a -> new AtomicInteger()).incrementAndGet() > A_MINUTE) {
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "Too much came from this address. Wait one minute.");
        }
    }
}
