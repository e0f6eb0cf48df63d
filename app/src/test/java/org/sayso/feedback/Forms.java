package org.sayso.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.CampaignRepository;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.web.SiteKey;

/** What the tests of this room need again and again: an idea sent, a token of another time, a campaign of other days. */
final class Forms {
    private Forms() {}

    /** Sends an idea as the page does it. @return the address of the thank-you page */
    static String sent(Visitor visitor, Campaign campaign, String words) {
        String path = "/c/" + campaign.slug() + "/idea";
        return visitor.submit(visitor.get(path).page(), path, Map.of("text", words, "mayQuote", "yes")).mustRedirect().location();
    }

    static String receipt(String thanks) {
        return thanks.replaceAll(".*[?&]r=([^&]*).*", "$1");
    }

    /** A token of this site that was made that long ago. */
    static String token(TestSite site, String purpose, String key, Duration ago) {
        String made = Long.toString(Instant.now().minus(ago).toEpochMilli(), 36);
        byte[] mac = site.the(SiteKey.class).mac("form", purpose, made, key);
        return made + "." + key + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }

    static Campaign campaign(TestSite site, Instant opens, Instant closes) {
        String id = UUID.randomUUID().toString();
        return site.the(CampaignRepository.class).save(new Campaign(
                id, "dorset", "days-" + id.substring(0, 8), "Days", "What should change here?", "Tell us.", "It would be better if…\nI feel safe when…",
                "everyone", "dorset-cypf-2020-23", opens, closes, null, false, false, true, opens, null, null, null, opens, null));
    }

    /** The same campaign, closed that long ago. */
    static void closed(TestSite site, Campaign c, Duration ago) {
        site.the(CampaignRepository.class).update(new Campaign(
                c.id(), c.partnership(), c.slug(), c.title(), c.question(), c.intro(), c.starters(), c.audience(), c.plan(), c.opensAt(),
                Instant.now().minus(ago), c.resultsBy(), c.wall(), c.cards(), c.saysAreas(), c.readyAt(), c.readyBy(), c.closedAt(), c.closedBy(), c.createdAt(), c.version()));
    }
}
