package org.sayso.decision;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.sayso.event.Event;
import org.sayso.event.WhoRuns;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.web.Moments;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;
import org.sayso.web.TypedBox;

/** Puts together what its hosts see and do after an event. */
@Singleton
class AfterwardsPages {
    private final RecordRepository records;
    private final CloseEvent closing;
    private final PointLines lines;
    private final TellingLines tellings;
    private final WhoRuns whoRuns;
    private final Site site;
    private final Clock clock;

    AfterwardsPages(RecordRepository records, CloseEvent closing, PointLines lines, TellingLines tellings, WhoRuns whoRuns, Site site, Clock clock) {
        this.records = records;
        this.closing = closing;
        this.lines = lines;
        this.tellings = tellings;
        this.whoRuns = whoRuns;
        this.site = site;
        this.clock = clock;
    }

    /**
     * @param isReady it has begun, and was not cancelled: something can be written
     * @param changed when and by whom the words were written last, or null; @param published day, or null
     * @param closed day, or null
     * @param theirs the words as they are now, when a colleague changed them in between
     */
    @Introspected
    record AfterwardsPage(
            Event event, String path, String day, boolean isReady, RecordForm form, @Nullable String changed, @Nullable String changedBy, @Nullable String published, List<PointLine> points,
            CloseEvent.Left left, TellingLines.Shown telling, @Nullable String closed, @Nullable String closedBy, List<TypedBox> theirs, Problems problems) {}

    static String path(Event event) {
        return "/desk/events/" + event.slug() + "/afterwards";
    }

    /** An event of this site for one of its hosts. */
    Event run(Colleague who, String slug) {
        return whoRuns.run(who, slug);
    }

    /** The same, to write something: it must have begun. */
    Event begun(Colleague who, String slug) {
        Event event = run(who, slug);
        if (!isReady(event)) {
            throw new Refusal(HttpStatus.CONFLICT, "Nothing was saved: this event has not begun, or it was cancelled.");
        }
        return event;
    }

    boolean isReady(Event event) {
        return event.isPublic() && event.cancelledAt() == null && event.hasStarted(clock.instant());
    }

    AfterwardsPage page(Event event) {
        return page(event, RecordForm.of(written(event)), List.of(), new Problems());
    }

    AfterwardsPage page(Event event, RecordForm form, Problems problems) {
        return page(event, form, List.of(), problems);
    }

    /** A colleague was faster: what they wrote stands beside what was typed. */
    AfterwardsPage overtaken(Event event, RecordForm form) {
        EventRecord written = written(event);
        List<TypedBox> theirs = written == null ? List.of() : List.of(new TypedBox("theirs", "decision.record.theirs", null, written.words()));
        return page(event, form.on(written), theirs, new Problems().add("words", "decision.record.meanwhile"));
    }

    private AfterwardsPage page(Event event, RecordForm form, List<TypedBox> theirs, Problems problems) {
        EventRecord written = written(event);
        Closing closed = closing.of(event).orElse(null);
        return new AfterwardsPage(
                event, path(event), Moments.longDay(Moments.dayOf(event.startsAt())), isReady(event), form, written == null ? null : Moments.dayAndTime(written.changedAt()),
                written == null ? null : written.changedBy(), written == null || !written.isPublished() ? null : Moments.day(written.publishedAt()), lines.of(event), closing.left(event), tellings.of(event),
                closed == null ? null : Moments.day(closed.closedAt()), closed == null ? null : closed.closedBy(), theirs, problems);
    }

    private @Nullable EventRecord written(Event event) {
        return records.findByPartnershipAndEventId(site.slug(), event.id()).orElse(null);
    }
}
