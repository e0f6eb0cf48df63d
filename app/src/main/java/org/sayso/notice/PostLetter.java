package org.sayso.notice;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.sayso.partnership.Site;

/**
 * Writes down a letter that must go out, calls it back, and says how it stands. Call it inside the transaction of its cause: both are kept, or neither. It is
 * sent afterwards, by {@link DeliverMail}. Thread-safe. It never looks at whether somebody wants the letter: that is for the room that writes it.
 */
@Singleton
public class PostLetter {
    static final String SEALED_FOR = "letter";
    private final MailRowRepository rows;
    private final Ledger ledger;
    private final Mailer mailer;
    private final ObjectMapper json;
    private final Site site;
    private final Clock clock;

    PostLetter(MailRowRepository rows, Ledger ledger, Mailer mailer, ObjectMapper json, Site site, Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.mailer = mailer;
        this.json = json;
        this.site = site;
        this.clock = clock;
    }

    /** Whether this site sends mail at all. Where not, letters are written down all the same and grow too old: offer mail only where it is on. */
    public boolean isOn() {
        return mailer.isOn();
    }

    /**
     * To be sent now.
     *
     * @param about id of what it belongs to, at most 36 characters; @param change what it tells: of the same kind about the same, the same change is written
     *     down once
     * @return id of the letter, also of one that was there before
     */
    public String post(MailKind kind, String about, String change, Letter letter) {
        Instant now = clock.instant();
        return postAt(kind, about, change, letter, now, now.plus(kind.life()));
    }

    /**
     * To be sent from {@code due} on, unless it is called back before; after {@code goodUntil} it is given up. For short delays only: the words are sealed when
     * they are written down and can become stale (an event moves to another place). What is due in days, such as a reminder, a room writes when it is due, by a
     * scheduled act, and posts then.
     */
    public String postAt(MailKind kind, String about, String change, Letter letter, Instant due, Instant goodUntil) {
        return ledger.write(kind, about, change, SEALED_FOR, written(letter), due, goodUntil);
    }

    /**
     * Calls back all letters and text messages about that. What is just being sent can not be called back, but is not sent again.
     *
     * @return how many went unsent
     */
    @Transactional
    public int drop(String about) {
        int dropped = rows.dropAll(site.slug(), about);
        rows.unseal(site.slug(), about);
        return dropped;
    }

    /** Calls back those of one kind, as {@link #drop(String)} does. */
    @Transactional
    public int drop(String about, MailKind kind) {
        int dropped = rows.dropKind(site.slug(), about, kind.name());
        rows.unsealKind(site.slug(), about, kind.name());
        return dropped;
    }

    /** All that was posted about that, the oldest first, as far as the ledger goes back: a year after it was sent or given up. What was dropped is not there. */
    public List<LetterStanding> standing(String about) {
        return standing(List.of(about));
    }

    /** The same for many at once, for a list. */
    public List<LetterStanding> standing(Collection<String> about) {
        return about.isEmpty() ? List.of() : rows.about(site.slug(), about).stream().map(LetterStanding::of).toList();
    }

    private String written(Letter letter) {
        try {
            return json.writeValueAsString(letter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
