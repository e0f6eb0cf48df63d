package org.sayso.notice;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sayso.partnership.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gets letters out. Each is claimed, sent with no transaction open, and its line then says how it went and holds no address any more. When Sayso stops in
 * between, the line stays at SENDING: after ten minutes it is sent once more, and never a third time. Any number of workers may run at once.
 */
@Singleton
class DeliverMail {
    static final Duration STUCK = Duration.ofMinutes(10);
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(25), Duration.ofHours(2), Duration.ofHours(6), Duration.ofHours(12), Duration.ofHours(24));
    private static final Logger LOG = LoggerFactory.getLogger(DeliverMail.class);
    private static final int BATCH = 100;
    private final MailRowRepository rows;
    private final Mailer mailer;
    private final Seal seal;
    private final ObjectMapper json;
    private final Site site;
    private final Clock clock;

    DeliverMail(MailRowRepository rows, Mailer mailer, Seal seal, ObjectMapper json, Site site, Clock clock) {
        this.rows = rows;
        this.mailer = mailer;
        this.seal = seal;
        this.json = json;
        this.site = site;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "${sayso.post.pause:5s}", fixedDelay = "${sayso.post.pause:5s}")
    void deliverWhatIsDue() {
        try {
            deliver();
        } catch (RuntimeException e) {
            LOG.warn("Mail waits: {}", e.getClass().getSimpleName());
        }
    }

    /** @return how many went */
    int deliver() {
        if (!mailer.isOn()) {
            return 0;
        }
        Instant now = clock.instant();
        rows.giveUp(site.slug(), now.minus(STUCK), now);
        rows.takeUp(site.slug(), now.minus(STUCK), now);
        return (int) rows.due(site.slug(), now, BATCH).stream().filter(this::deliver).count();
    }

    private boolean deliver(String id) {
        String claim = UUID.randomUUID().toString();
        if (rows.claim(id, claim, clock.instant()) == 0) {
            return false; // another worker has it, or it was dropped
        }
        MailRow row = rows.findById(id).orElseThrow();
        if (row.sealed() == null) { // called back in just this moment
            rows.done(id, claim, MailRow.FAILED, clock.instant(), null);
            return false;
        }
        try {
            if (row.goodUntil().isBefore(clock.instant())) {
                throw new MailTrouble.NotSent(MailTrouble.TOO_LATE);
            }
            send(row);
            rows.done(id, claim, MailRow.SENT, clock.instant(), null);
            return true;
        } catch (MailTrouble.NotSent e) {
            wait(row, claim, e.trouble());
            return false;
        }
    }

    private void send(MailRow row) throws MailTrouble.NotSent {
        Optional<String> letter = seal.open(PostLetter.SEALED_FOR, row.sealed());
        Optional<String> text = seal.open(PostText.SEALED_FOR, row.sealed());
        try {
            if (letter.isPresent()) {
                mailer.send(row.id(), json.readValue(letter.get(), Letter.class));
            } else {
                mailer.send(row.id(), json.readValue(text.orElseThrow(), TextMessage.class));
            }
        } catch (IOException | RuntimeException e) { // it can not be made into a message: never an address or a word in a log, and the others still go
            throw new MailTrouble.NotSent(MailTrouble.NOT_READABLE);
        }
    }

    private void wait(MailRow row, String claim, MailTrouble trouble) {
        Instant now = clock.instant();
        boolean isOver = trouble.isLasting() || row.attempts() > PAUSES.size();
        LOG.warn("Letter {} did not go (attempt {}): {}", row.id(), row.attempts(), trouble);
        if (isOver || rows.later(row.id(), claim, now.plus(PAUSES.get(row.attempts() - 1)), trouble.name()) == 0) {
            rows.done(row.id(), claim, MailRow.FAILED, now, trouble.name());
        }
    }
}
