package org.sayso.wall;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.web.FormTokens;
import org.sayso.web.SiteKey;

/** Signs rounds and reads them back. A round of another campaign, or one that waited longer than a form may, is none. */
@Singleton
class Rounds {
    private final FormTokens tokens;
    private final SiteKey siteKey;

    Rounds(FormTokens tokens, SiteKey siteKey) {
        this.tokens = tokens;
        this.siteKey = siteKey;
    }

    /** @param at when the page that shows it was made */
    record Held(Round round, Instant at) {}

    String token(Campaign campaign, Round round) {
        return tokens.renewed(purpose(campaign), round.text());
    }

    Optional<Held> read(Campaign campaign, @Nullable String token) {
        return tokens.read(purpose(campaign), token).filter(t -> !t.expired()).map(t -> new Held(Round.of(t.key()), t.made()));
    }

    /** Under which its answers are kept: from the address of a page nobody walks to a row. */
    String hash(Round round) {
        return siteKey.hash("cards-round", round.id());
    }

    private static String purpose(Campaign campaign) {
        return "cards:" + campaign.id();
    }
}
