package org.sayso.notice;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.sayso.partnership.Site;
import org.sayso.web.SiteKey;

/** Writes a line of what must go out: sealed, and each thing once. Too long a text is an error here: the database would cut it without a word. */
@Singleton
class Ledger {
    private static final int ROOM = 65_000;
    private static final int ROOM_OF_ID = 36;
    private final MailRowRepository rows;
    private final Seal seal;
    private final SiteKey siteKey;
    private final Site site;
    private final Clock clock;

    Ledger(MailRowRepository rows, Seal seal, SiteKey siteKey, Site site, Clock clock) {
        this.rows = rows;
        this.seal = seal;
        this.siteKey = siteKey;
        this.site = site;
        this.clock = clock;
    }

    /** @param purpose what it is sealed for; @return id of the line, also of one that was there before */
    String write(MailKind kind, String about, String change, String purpose, String words, Instant due, Instant goodUntil) {
        String sealed = seal.close(purpose, words);
        if (sealed.length() > ROOM || about.length() > ROOM_OF_ID) {
            throw new IllegalArgumentException("Too long for the ledger: " + kind.name());
        }
        String id = UUID.nameUUIDFromBytes(siteKey.mac("notice-letter", kind.name(), about, change)).toString();
        rows.post(id, site.slug(), kind.name(), about, siteKey.hash("notice-once", kind.name(), about, change), sealed, clock.instant(), due, goodUntil);
        return id;
    }
}
