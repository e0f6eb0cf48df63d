package org.sayso.reply;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.sayso.feedback.Outbox;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.FormVersion;
import org.sayso.web.Refusal;

/** The team answers an idea, says it in other words, or takes its answer back. Only what a person has read is answered. */
@Singleton
public class WriteReply {
    private final PublicReplyRepository replies;
    private final ResponseRepository responses;
    private final SaidTo print;
    private final Outbox outbox;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    WriteReply(PublicReplyRepository replies, ResponseRepository responses, SaidTo print, Outbox outbox, Audit audit, Site site, Clock clock) {
        this.replies = replies;
        this.responses = responses;
        this.print = print;
        this.outbox = outbox;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** A colleague wrote, changed or took back the reply meanwhile; nothing was saved. */
    public static final class ReplyMeanwhile extends Refusal {
        private final transient PublicReply now;

        public ReplyMeanwhile(@Nullable PublicReply now) {
            super(HttpStatus.CONFLICT, "The reply was changed meanwhile. Nothing was saved.");
            this.now = now;
        }

        /** @return null when it was taken back */
        public @Nullable PublicReply now() {
            return now;
        }
    }

    /** @param words clean, not empty, at most {@link PublicReply#LONGEST}; @param seen version of the reply that the colleague saw, {@link FormVersion#NONE} for none */
    @Transactional
    public void write(Colleague who, String responseId, String words, long seen) {
        Response response = read(responseId);
        Optional<PublicReply> before = replies.findByPartnershipAndResponseId(site.slug(), response.id());
        if (before.filter(reply -> reply.words().equals(words) && Objects.equals(reply.saidTo(), print.of(response))).isPresent()) {
            return; // a double tap; the same words to other ones are a decision
        }
        mustBe(before, seen);
        PublicReply reply = new PublicReply(responseId, site.slug(), words, who.name(), clock.instant().truncatedTo(ChronoUnit.MICROS), print.of(response), before.map(PublicReply::version).orElse(0L));
        if (before.isPresent()) {
            replies.update(reply);
        } else {
            replies.save(reply);
        }
        outbox.touched(responseId);
        audit.wrote(who, before.isPresent() ? "reply-changed" : "reply-written", "response " + responseId, null);
    }

    @Transactional
    public void takeBack(Colleague who, String responseId, long seen) {
        read(responseId);
        Optional<PublicReply> before = replies.findByPartnershipAndResponseId(site.slug(), responseId);
        if (before.isEmpty()) {
            return;
        }
        mustBe(before, seen);
        replies.deleteById(responseId);
        outbox.touched(responseId);
        audit.wrote(who, "reply-taken-back", "response " + responseId, null);
    }

    private Response read(String responseId) {
        return responses.lock(site.slug(), responseId).filter(r -> r.standing().isRead())
                .orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "This response is not there to be answered. Nothing was saved."));
    }

    private static void mustBe(Optional<PublicReply> before, long seen) {
        if (before.map(PublicReply::version).orElse(FormVersion.NONE) != seen) {
            throw new ReplyMeanwhile(before.orElse(null));
        }
    }
}
