package org.sayso.participation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.partnership.Site;
import org.sayso.plan.Plans;
import org.sayso.web.Moments;

/** Activities as tests need them, without the form of the desk. */
final class SomeActivities {
    private final TestSite site;

    SomeActivities(TestSite site) {
        this.site = site;
    }

    /** Of today, for foster families in one area. */
    Activity of(boolean isPublic, String area) {
        return made(site.the(Site.class).slug(), isPublic, area);
    }

    /** Another partnership's. */
    Activity ofOthers() {
        return made("elsewhere", true, null);
    }

    private String ref() {
        return site.the(Plans.class).get("dorset-cypf-2020-23").priorities().stream().flatMap(p -> p.actions().stream()).findFirst().orElseThrow().ref();
    }

    private Activity made(String partnership, boolean isPublic, String area) {
        Instant now = site.the(Clock.class).instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate today = Moments.dayOf(now);
        return site.the(ActivityRepository.class).save(new Activity(
                UUID.randomUUID().toString(), partnership, "Forum " + Mark.ofLetters(), "Dorset Parent Carer Council", "foster_families", area, "forum", "termly", today, today.plusDays(3), true, "Three faces", "yes",
                "Public health", "dorset-cypf-2020-23:" + ref(), "A note for staff", isPublic, null, null, now, "Priya N", now, "Priya N", null));
    }
}
