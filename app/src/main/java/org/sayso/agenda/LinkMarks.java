package org.sayso.agenda;

import jakarta.inject.Singleton;
import org.sayso.web.SiteKey;

/** What is kept of a link: a keyed hash. It says that two dots came from the same link, and leads to nobody. Thread-safe. */
@Singleton
class LinkMarks {
    private final SiteKey siteKey;

    LinkMarks(SiteKey siteKey) {
        this.siteKey = siteKey;
    }

    /** Of a link that staff hand out. */
    String ofToken(String token) {
        return siteKey.hash("agenda-link", token);
    }

    /** Of somebody's own link to her booking: a new one for the same booking is the same link. */
    String ofBooking(String bookingId) {
        return siteKey.hash("agenda-booking", bookingId);
    }
}
