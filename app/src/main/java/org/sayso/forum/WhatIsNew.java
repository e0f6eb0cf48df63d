package org.sayso.forum;

import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.partnership.Site;
import org.sayso.publishing.Change;
import org.sayso.publishing.ChangeRepository;
import org.sayso.web.Moments;

/** What the members of a forum were not told yet: events to come that are for them, and what changed. */
@Singleton
class WhatIsNew {
    /** The page of the forum has the way to all of them. */
    static final int MOST = 8;
    /** A change is news for so long; a forum that is new does not begin with the news of years. */
    private static final Duration FRESH = Duration.ofDays(92);
    private static final int LOOKED_AT = 200;
    private final Events events;
    private final ChangeRepository changes;
    private final DigestRepository digests;
    private final MessageSource messages;
    private final Site site;
    private final Clock clock;

    WhatIsNew(Events events, ChangeRepository changes, DigestRepository digests, MessageSource messages, Site site, Clock clock) {
        this.events = events;
        this.changes = changes;
        this.digests = digests;
        this.messages = messages;
        this.site = site;
        this.clock = clock;
    }

    /** @param events the next first; @param changes the newest first */
    record News(List<Event> events, List<Change> changes) {
        boolean isNothing() {
            return events.isEmpty() && changes.isEmpty();
        }

        /** Of those that the letter names; the others come next time. */
        Stream<String> ids() {
            return Stream.concat(events.stream().limit(MOST).map(Event::id), changes.stream().limit(MOST).map(Change::id));
        }
    }

    News of(Forum forum) {
        Set<String> told = new HashSet<>(digests.told(forum.id()));
        Instant now = clock.instant();
        return new News(
                ahead(forum).stream().filter(event -> !told.contains(event.id())).toList(),
                changes.publishedPage(site.slug(), "", "", "", LOOKED_AT, 0).stream().filter(change -> !told.contains(change.id()) && change.publishedAt().isAfter(now.minus(FRESH)))
                        .sorted(Comparator.comparing(Change::publishedAt).reversed()).toList());
    }

    /** For them, and not called off or begun. */
    List<Event> ahead(Forum forum) {
        Instant now = clock.instant();
        return events.ahead().stream().filter(event -> event.cancelledAt() == null && !event.hasStarted(now) && forum.kind().hears(event)).toList();
    }

    /** As it stands in the letter. */
    List<String> lines(Forum forum, News news) {
        List<String> lines = new ArrayList<>(List.of(words("forum.mail.digest.first", forum.title())));
        part(lines, "events", news.events().stream().map(this::line).toList());
        part(lines, "changes", news.changes().stream().map(this::line).toList());
        return lines;
    }

    private void part(List<String> lines, String what, List<String> all) {
        if (!all.isEmpty()) {
            lines.add(words("forum.mail.digest." + what));
            all.stream().limit(MOST).forEach(lines::add);
        }
        if (all.size() > MOST) {
            lines.add(words("forum.mail.digest.more", String.valueOf(all.size() - MOST)));
        }
    }

    private String line(Event event) {
        String where = event.hasRoom() ? event.place() : words("event.online");
        return words("forum.mail.digest.event", event.title(), Moments.longDay(Moments.dayOf(event.startsAt())), Moments.time(event.startsAt()), where);
    }

    private String line(Change change) {
        return words("forum.mail.digest.change." + change.status().slug(), change.title());
    }

    private String words(String key, Object... with) {
        return messages.getMessage(key, Locale.UK, with).orElseThrow(() -> new IllegalStateException("No words: " + key));
    }
}
