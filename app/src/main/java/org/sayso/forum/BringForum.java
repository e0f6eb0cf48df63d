package org.sayso.forum;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.sayso.partnership.Site;
import org.sayso.web.Text;

/** Brings in a forum that is open already: for content, not for forms. Inside a transaction. */
@Singleton
public class BringForum {
    private final ForumRepository forums;
    private final Site site;
    private final Clock clock;

    BringForum(ForumRepository forums, Site site, Clock clock) {
        this.forums = forums;
        this.site = site;
        this.clock = clock;
    }

    /** @param kind slug of a {@link ForumKind} */
    public void bring(String title, String kind, String about, String runBy, String meets) {
        Instant now = clock.instant();
        ForumKind read = ForumKind.of(kind).orElseThrow(() -> new IllegalArgumentException("No kind of forum is called " + kind));
        forums.save(new Forum(UUID.randomUUID().toString(), site.slug(), Text.slug(title), title, read, about, runBy, meets, now, null, null, now, now, null));
    }
}
