package org.sayso.decision;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.sayso.cast.TestSite;
import org.sayso.event.Event;
import org.sayso.event.SomeEvents;
import org.sayso.note.SomeNotes;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Moments;
import org.sayso.web.TypedDay;

/** What was decided at events, as tests need it. A plan lead runs them and does it all. */
public final class SomeDecisions {
    private final TestSite site;
    final Colleague host;

    public SomeDecisions(TestSite site) {
        this.site = site;
        this.host = new SomeNotes(site).colleague(Role.PLAN_LEAD);
    }

    /** Thirty days ago. */
    public Event past() {
        return new SomeEvents(site).openAt(site.the(Clock.class).instant().minus(Duration.ofDays(30)));
    }

    /** @param days from today; below 0 it is late */
    public LocalDate day(int days) {
        return Moments.dayOf(site.the(Clock.class).instant()).plusDays(days);
    }

    public void published(Event event, String words) {
        if (!site.the(WriteRecord.class).write(host, event, new RecordForm(words, -1), true)) {
            throw new AssertionError("not written");
        }
    }

    /** @return id of the point */
    public String agreed(Event event, String what, int days) {
        return site.the(SavePoint.class).add(host, event, form(UUID.randomUUID().toString(), -1, what, days)).id();
    }

    PointForm form(String key, long version, String what, int days) {
        return new PointForm(key, version, "", what, "School transport team", TypedDay.of(day(days)));
    }

    public void done(Event event, String id, String proof) {
        if (!site.the(FinishPoint.class).done(host, event, id, new ProofForm(find(id).version(), "words", "", "", proof, ""))) {
            throw new AssertionError("not done");
        }
    }

    public void notDoing(Event event, String id, String why) {
        if (!site.the(FinishPoint.class).notDoing(host, event, id, find(id).version(), why)) {
            throw new AssertionError("not kept");
        }
    }

    public boolean close(Event event) {
        return site.the(CloseEvent.class).close(host, event);
    }

    Point find(String id) {
        return site.the(PointRepository.class).findById(id).orElseThrow();
    }
}
