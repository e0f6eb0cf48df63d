package org.sayso.notice;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.sayso.partnership.Site;
import org.sayso.web.SiteKey;

/** Writes down a letter that must go out. Call it inside the transaction of its cause: both are kept, or neither. It is sent afterwards, by {@link DeliverMail}. */
@Singleton
public class PostLetter {
    static final String SEALED_FOR = "letter";
    private final MailRowRepository rows;
    private final Seal seal;
    private final SiteKey siteKey;
    private final ObjectMapper json;
    private final Site site;
    private final Clock clock;

    PostLetter(MailRowRepository rows, Seal seal, SiteKey siteKey, ObjectMapper json, Site site, Clock clock) {
        this.rows = rows;
        this.seal = seal;
        this.siteKey = siteKey;
        this.json = json;
        this.site = site;
        this.clock = clock;
    }

    /**
     * @param about id of what it belongs to; @param change what it tells: of the same kind about the same, the same change is written down once
     * @return id of the letter, also of one that was there before
     */
    public String post(MailKind kind, String about, String change, Letter letter) {
        String id = UUID.nameUUIDFromBytes(siteKey.mac("notice-letter", kind.name(), about, change)).toString();
        Instant now = clock.instant();
        rows.post(id, site.slug(), kind.name(), about, siteKey.hash("notice-once", kind.name(), about, change), seal.close(SEALED_FOR, written(letter)), now, now.plus(kind.life()));
        return id;
    }

    private String written(Letter letter) {
        try {
            return json.writeValueAsString(letter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
