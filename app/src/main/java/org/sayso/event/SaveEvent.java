package org.sayso.event;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Difference;
import org.sayso.web.FormKey;
import org.sayso.web.MakeOnce;
import org.sayso.web.Moments;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/**
 * Makes an event, or several that come again, as drafts; or changes one. Two people who change the same one do not overwrite each other. When time or place
 * of an open one change, the sequence of its calendar entry rises, and whoever booked hears of it.
 */
@Singleton
class SaveEvent {
    private final EventRepository events;
    private final Places places;
    private final Hosts hosts;
    private final KeepSeries series;
    private final EventChecks checks;
    private final List<EventPart> parts;
    private final Audit audit;
    private final Site site;
    private final MakeOnce once;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    SaveEvent(
            EventRepository events, Places places, Hosts hosts, KeepSeries series, EventChecks checks, List<EventPart> parts, Audit audit, Site site, MakeOnce once,
            TransactionOperations<Connection> transactions, Clock clock) {
        this.events = events;
        this.places = places;
        this.hosts = hosts;
        this.series = series;
        this.checks = checks;
        this.parts = parts;
        this.audit = audit;
        this.site = site;
        this.once = once;
        this.transactions = transactions;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Saved(Event event) implements Outcome {}

        record Refused(EventForm form, Problems problems) implements Outcome {}

        /** @param differences never empty */
        record Overtaken(Event saved, EventForm form, List<Difference> differences) implements Outcome {}
    }

    Outcome make(Colleague by, EventForm form) {
        Problems problems = checks.of(form);
        if (!form.slug().isEmpty() && events.findByPartnershipAndSlug(site.slug(), form.slug()).filter(e -> !e.id().equals(form.key())).isPresent()) {
            problems.add("slug", "event.slug.taken");
        }
        List<Instant> starts = problems.any() ? List.of() : form.repeat().isEmpty() ? List.of(form.startsAt().orElseThrow()) : Repeat.moments(form.startsAt().orElseThrow(), form.repeat(), form.timesNumber());
        Optional<LocalDate> skipped = problems.any() ? Optional.empty() : Repeat.skipped(starts.getFirst(), starts);
        skipped.ifPresent(day -> problems.add("times", "event.times.skipped", Moments.day(day)));
        if (problems.any()) {
            return new Outcome.Refused(form, problems);
        }
        var made = once.make(() -> events.findByPartnershipAndId(site.slug(), form.key()), () -> made(by, form, starts));
        if (made.isNew()) {
            return new Outcome.Saved(made.row());
        }
        return overtaken(made.row(), form);
    }

    private Event made(Colleague by, EventForm form, List<Instant> starts) {
        String seriesId = series.idOf(form.series().isEmpty() && starts.size() > 1 ? form.title() : form.series());
        Duration length = Duration.between(form.startsAt().orElseThrow(), form.endsAt().orElseThrow());
        Event first = null;
        for (Instant start : starts) {
            String id = first == null ? form.key() : FormKey.fresh();
            Event made = events.save(filled(blank(id), freeSlug(form, start, first != null), form, seriesId, start, start.plus(length)));
            places.begin(id);
            form.refs().forEach(ref -> events.addAction(id, ref));
            if (by.id() != null) {
                hosts.add(id, by.id(), clock.instant());
            }
            audit.wrote(by, "event-made", "event " + made.slug(), null);
            first = first == null ? made : first;
        }
        return first;
    }

    Outcome change(Colleague by, Event event, EventForm form) {
        if (form.version() != event.version()) {
            return overtaken(event, form);
        }
        Problems problems = checks.of(form);
        if (event.cancelledAt() != null || event.openedAt() != null && event.hasEnded(clock.instant())) {
            problems.add("title", "event.over");
        }
        String slug = event.openedAt() != null || form.slug().isEmpty() ? event.slug() : form.slug();
        if (!slug.equals(event.slug()) && events.existsByPartnershipAndSlug(site.slug(), slug)) {
            problems.add("slug", "event.slug.taken");
        }
        if (event.openedAt() != null && form.startsAt().filter(start -> start.isBefore(clock.instant()) && !start.equals(event.startsAt())).isPresent()) {
            problems.add("starts-day", "event.day.past");
        }
        if (problems.any()) {
            return new Outcome.Refused(form, problems);
        }
        try {
            return transactions.executeWrite(status -> changed(by, event, slug, form));
        } catch (OptimisticLockException e) {
            return overtaken(events.findByPartnershipAndId(site.slug(), event.id()).orElseThrow(), form);
        }
    }

    /** Nobody books or gives back a place meanwhile: what they have taken holds. */
    private Outcome changed(Colleague by, Event event, String slug, EventForm form) {
        int taken = places.lock(event.id());
        if (form.capacityNumber() < taken) {
            return new Outcome.Refused(form, new Problems().add("capacity", "event.capacity.taken", taken));
        }
        Event wanted = filled(event, slug, form, series.idOf(form.series()), form.startsAt().orElseThrow(), form.endsAt().orElseThrow());
        Optional<String> objection = parts.stream().flatMap(part -> part.objects(event, wanted).stream()).findFirst();
        if (objection.isPresent()) {
            return new Outcome.Refused(form, new Problems().add("place", objection.get()));
        }
        List<Difference> differences = EventDifferences.between(formOf(event), form);
        Event changed = events.update(wanted);
        events.clearActions(event.id());
        form.refs().forEach(ref -> events.addAction(event.id(), ref));
        audit.wrote(by, "event-changed", "event " + slug, EventDifferences.names(differences));
        return new Outcome.Saved(changed);
    }

    private Outcome overtaken(Event theirs, EventForm mine) {
        List<Difference> differences = EventDifferences.between(formOf(theirs), mine);
        return differences.isEmpty() ? new Outcome.Saved(theirs) : new Outcome.Overtaken(theirs, mine.withVersion(theirs.version()), differences);
    }

    EventForm formOf(Event event) {
        return EventForm.of(event, events.actions(event.id()), series.titleOf(event.seriesId()));
    }

    private Event filled(Event old, String slug, EventForm form, String seriesId, Instant start, Instant end) {
        String place = Text.orNull(form.place());
        boolean isMoved = old.openedAt() != null && !(old.startsAt().equals(start) && old.endsAt().equals(end) && same(old.place(), place) && same(old.address(), Text.orNull(form.address())));
        return new Event(
                old.id(), old.partnership(), slug, seriesId, form.title(), form.kind(), Text.orNull(form.about()), form.audience(), start, end, place, Text.orNull(form.address()),
                Text.orNull(form.directions()), Text.orNull(form.locality()), Text.orNull(form.onlineLink()), form.online(), Access.kept(form.access()), form.capacityNumber(), form.targetNumber(), form.plan(),
                Text.orNull(form.campaign()), Text.orNull(form.contact()), old.openedAt(), old.openedBy(), old.cancelledAt(), old.cancelledBy(), old.cancelledWhy(), old.sequence() + (isMoved ? 1 : 0),
                old.createdAt(), clock.instant(), old.version());
    }

    private Event blank(String id) {
        Instant now = clock.instant();
        return new Event(
                id, site.slug(), "", null, "", "", null, "", now, now, null, null, null, null, null, false, "", 1, null, "", null, null, null, null, null, null, null, 0, now, now, null);
    }

    private static boolean same(String one, String other) {
        return Objects.equals(one, other);
    }

    private String freeSlug(EventForm form, Instant start, boolean isFurther) {
        String wanted = form.slug().isEmpty() || isFurther ? Text.slug((form.slug().isEmpty() ? form.title() : form.slug()) + " " + Moments.dayOf(start)) : form.slug();
        String slug = wanted;
        for (int n = 2; events.existsByPartnershipAndSlug(site.slug(), slug); n++) {
            slug = wanted + "-" + n;
        }
        return slug;
    }
}
