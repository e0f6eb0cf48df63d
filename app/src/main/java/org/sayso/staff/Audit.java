package org.sayso.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.sayso.partnership.Site;

/** Writes down who did what. Called inside the transaction of the act, so that both are kept or neither. */
@Singleton
public class Audit {
    private final AuditEntryRepository entries;
    private final Site site;
    private final Clock clock;

    Audit(AuditEntryRepository entries, Site site, Clock clock) {
        this.entries = entries;
        this.site = site;
        this.clock = clock;
    }

    /** @param subject what it was done to, as kind and id; @param detail in our words, or null */
    public void wrote(Colleague who, String act, String subject, String detail) {
        entries.save(new AuditEntry(null, site.slug(), clock.instant(), who.id(), who.name(), act, subject, detail));
    }
}
