package org.sayso.feedback;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.sayso.campaign.Campaign;
import org.sayso.partnership.SmallNumbers;
import org.sayso.web.Numbers;

/** How many have answered a campaign, up to a minute old: pages ask for it often, and whoever sends an idea never waits for it. */
@Singleton
public class HeardSoFar {
    private final LoadingCache<String, Long> counts;

    HeardSoFar(ResponseRepository responses) {
        counts = Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(60)).maximumSize(1_000).build(responses::countHeard);
    }

    /**
     * What a public page may say of it.
     *
     * @param number with separators, or null when it is too small to name
     * @param few there are some, but too few to name the number
     */
    @Introspected
    public record Heard(String number, boolean few) {}

    public Heard in(Campaign campaign) {
        long count = counts.get(campaign.id());
        return new Heard(count == 0 || SmallNumbers.isFew(count) ? null : Numbers.grouped(count), SmallNumbers.isFew(count));
    }
}
