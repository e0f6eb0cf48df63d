package org.sayso.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sayso.campaign.Campaign;
import org.sayso.web.MakeOnce;
import org.sayso.web.SiteKey;

/**
 * Receives a response: held, once for each form key, and acknowledged only after the commit. The same key with the same
 * words is the same response again; with other words it is refused, and nothing is overwritten.
 */
@Singleton
public class ReceiveResponse {
    private final ResponseRepository responses;
    private final Outbox outbox;
    private final ComeBackCodes codes;
    private final SiteKey siteKey;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    ReceiveResponse(
            ResponseRepository responses, Outbox outbox, ComeBackCodes codes, SiteKey siteKey, TransactionOperations<Connection> transactions,
            Clock clock) {
        this.responses = responses;
        this.outbox = outbox;
        this.codes = codes;
        this.siteKey = siteKey;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What was sent, already cleaned and checked.
     *
     * @param formKey made with the form, the same on a repeated send
     * @param channel {@code web}, {@code easy}, {@code api}, {@code import}, {@code paper}, {@code group}, {@code event}, {@code question} or {@code demo}
     */
    public record Sent(
            String words, @Nullable String who, @Nullable String ageBand, @Nullable String area, boolean mayQuote, String formKey, String channel,
            @Nullable String externalId, @Nullable Instant receivedAt) {}

    /** @param isNew false when this was a repeated send of a response that was kept before */
    public record Receipt(String code, Response response, boolean isNew) {}

    /** The key was used before, with other words. */
    public static class OtherWords extends RuntimeException {
        OtherWords() {
            super("The same key came with other words", null, false, false);
        }
    }

    public Receipt receive(Campaign campaign, Sent sent) {
        Optional<Receipt> before = before(campaign, sent);
        if (before.isPresent()) {
            return before.get();
        }
        String key = keyOf(campaign, sent.formKey());
        try {
            Response made = transactions.executeWrite(status -> keep(campaign, sent, key));
            return new Receipt(codes.codeFor(campaign.id(), sent.formKey()), made, true);
        } catch (DataAccessException e) {
            if (!MakeOnce.isTaken(e)) {
                throw e;
            }
            return responses.findByCampaignIdAndSubmissionKey(campaign.id(), key).map(r -> again(campaign, sent, r)).orElseThrow(() -> e);
        }
    }

    /**
     * The receipt of the same words under the same key, when they were kept before, also after the campaign has closed: who
     * never saw the answer may ask again. Keeps nothing, but that a yes to showing the words has become a no.
     *
     * @throws OtherWords when the key was used with other words
     */
    public Optional<Receipt> before(Campaign campaign, Sent sent) {
        return find(campaign, sent.formKey()).map(kept -> again(campaign, sent, kept));
    }

    /** What this form key made in this campaign, if anything. */
    public Optional<Response> find(Campaign campaign, String formKey) {
        return responses.findByCampaignIdAndSubmissionKey(campaign.id(), keyOf(campaign, formKey));
    }

    private Response keep(Campaign campaign, Sent sent, String key) {
        Response made = responses.save(held(campaign, sent, key));
        outbox.touched(made.id());
        return made;
    }

    /** A new response as each one is born, not yet stored. */
    public Response held(Campaign campaign, Sent sent, String key) {
        String code = codes.codeFor(campaign.id(), sent.formKey());
        Instant received = sent.receivedAt() == null ? clock.instant() : sent.receivedAt();
        return new Response(
                UUID.randomUUID().toString(), campaign.partnership(), campaign.id(), key, wordsHash(sent), codes.hash(code), sent.externalId(),
                sent.words(), null, sent.who(), sent.ageBand(), sent.area(), sent.mayQuote(), sent.channel(), null, Standing.HELD, null, received,
                null, null, null, null, null, null, null, null, null);
    }

    /** What is kept of a form key. */
    public String keyOf(Campaign campaign, String formKey) {
        return siteKey.hash("submission-key", campaign.id(), formKey);
    }

    private Receipt again(Campaign campaign, Sent sent, Response kept) {
        if (!SiteKey.same(kept.wordsHash(), wordsHash(sent))) {
            throw new OtherWords();
        }
        if (kept.mayQuote() && !sent.mayQuote()) { // sent again with a no: whoever takes a yes back is heard, whatever came first
            keepPrivate(kept);
        }
        return new Receipt(codes.codeFor(campaign.id(), sent.formKey()), kept, false);
    }

    private void keepPrivate(Response kept) {
        transactions.executeWrite(status -> {
            responses.takeLeaveBack(kept.id());
            outbox.touched(kept.id());
            return null;
        });
    }

    /** Tells the same words from other words. */
    public String wordsHash(Sent sent) {
        return siteKey.hash("words", sent.words());
    }
}
