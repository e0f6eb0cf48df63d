package org.sayso.notice;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;

/**
 * Writes down a text message that must go out, in the ledger and by the rules of {@link PostLetter}: inside the transaction of its cause, once for each change,
 * called back and looked at there. Only GOV.UK Notify carries text messages: ask {@link #isOn} before somebody is asked for a number. Thread-safe.
 */
@Singleton
public class PostText {
    static final String SEALED_FOR = "text";
    private final Ledger ledger;
    private final Mailer mailer;
    private final ObjectMapper json;
    private final Clock clock;

    PostText(Ledger ledger, Mailer mailer, ObjectMapper json, Clock clock) {
        this.ledger = ledger;
        this.mailer = mailer;
        this.json = json;
        this.clock = clock;
    }

    public boolean isOn() {
        return mailer.takesTexts();
    }

    /** As {@link PostLetter#post}. Whoever gets a letter and a text message of the same takes two kinds, or two changes. */
    public String post(MailKind kind, String about, String change, TextMessage text) {
        Instant now = clock.instant();
        return postAt(kind, about, change, text, now, now.plus(kind.life()));
    }

    /** As {@link PostLetter#postAt}: for short delays only. */
    public String postAt(MailKind kind, String about, String change, TextMessage text, Instant due, Instant goodUntil) {
        try {
            return ledger.write(kind, about, change, SEALED_FOR, json.writeValueAsString(text), due, goodUntil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
