package org.sayso.impact;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.event.Term;
import org.sayso.web.QrCode;
import org.sayso.web.SiteAddress;

/** Puts together the card of one event, and the sheet that leads to the three faces. */
@Singleton
class CardPages {
    private final Events events;
    private final Gather gather;
    private final SiteAddress address;
    private final Clock clock;

    CardPages(Events events, Gather gather, SiteAddress address, Clock clock) {
        this.events = events;
        this.gather = gather;
        this.address = address;
        this.clock = clock;
    }

    @Introspected
    record CardPage(String title, String day, String path, String eventPath, String termPath, boolean isOver, List<Row> rows) {}

    @Introspected
    record SheetPage(String title, String day, String back, QrCode qr, String href, String address) {}

    static String path(Event event) {
        return "/desk/events/" + event.slug() + "/impact";
    }

    CardPage card(Event event) {
        return new CardPage(
                event.title(), Terms.day(event), path(event), "/desk/events/" + event.slug(), "/desk/events/impact?term=" + Terms.slug(Term.of(event.startsAt())), event.hasEnded(clock.instant()),
                rows(event, false));
    }

    List<Row> rows(Event event, boolean inPublic) {
        Term before = Term.of(event.startsAt()).before();
        List<Event> like = events.startingBetween(Terms.begins(before), Terms.begins(Terms.after(before))).stream().filter(e -> isLike(event, e)).toList();
        Map<String, Figures> all = gather.of(Stream.concat(like.stream(), Stream.of(event)).toList(), inPublic);
        return Rows.ofEvent(all.get(event.id()), like.stream().map(e -> all.get(e.id())).toList(), clock.instant(), inPublic);
    }

    /** Of the same series; an event that is in none is laid beside those of its kind. */
    static boolean isLike(Event event, Event other) {
        return Terms.counts(other) && (event.seriesId() != null ? event.seriesId().equals(other.seriesId()) : event.kind().equals(other.kind()));
    }

    SheetPage sheet(Event event, HttpRequest<?> request) {
        String href = address.asSeenBy(request) + FeedbackPages.path(event.slug());
        return new SheetPage(event.title(), Terms.day(event), "/desk/events/" + event.slug(), QrCode.of(href), href, href.replaceFirst("^https?://(www\\.)?", ""));
    }
}
