package org.sayso.feedback;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.web.FormTokens;
import org.sayso.web.Refusal;

/**
 * What whoever sent an idea holds for an hour: a signed address under which the code is shown and more can be said.
 * Nothing is stored; the code is made again from the key of the form. A receipt never sends anything.
 */
@Singleton
public class Receipts {
    static final Duration LIFE = Duration.ofMinutes(60);
    private final FormTokens tokens;
    private final Campaigns campaigns;
    private final ReceiveResponse receiveResponse;
    private final ComeBackCodes codes;
    private final Clock clock;

    Receipts(FormTokens tokens, Campaigns campaigns, ReceiveResponse receiveResponse, ComeBackCodes codes, Clock clock) {
        this.tokens = tokens;
        this.campaigns = campaigns;
        this.receiveResponse = receiveResponse;
        this.codes = codes;
        this.clock = clock;
    }

    public record Receipt(Campaign campaign, Response response, String code, String token) {}

    public String issue(Campaign campaign, String formKey) {
        return tokens.renewed(purpose(campaign), formKey);
    }

    /** Empty when the hour is over, the token is not ours, or the response was taken back. An unknown campaign is not found. */
    public Optional<Receipt> read(String slug, String token) {
        Campaign campaign = campaigns.findVisible(slug).orElseThrow(Refusal::notFound);
        return tokens.read(purpose(campaign), token)
                .filter(t -> t.made().plus(LIFE).isAfter(clock.instant()))
                .flatMap(t -> receiveResponse.find(campaign, t.key())
                        .filter(response -> response.standing() != Standing.WITHDRAWN)
                        .map(response -> new Receipt(campaign, response, codes.codeFor(campaign.id(), t.key()), token)));
    }

    private static String purpose(Campaign campaign) {
        return "receipt:" + campaign.id();
    }
}
