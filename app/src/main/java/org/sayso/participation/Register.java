package org.sayso.participation;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;

/** All activities by which the people of this site's partnership are asked. */
@Singleton
class Register {
    private final ActivityRepository activities;
    private final OwnActivities own;
    private final Site site;

    Register(ActivityRepository activities, OwnActivities own, Site site) {
        this.activities = activities;
        this.own = own;
        this.site = site;
    }

    /** Ended ones among them, the latest first. */
    List<Asking> all() {
        return Stream.concat(own.all().stream(), byHand().stream().map(Register::of)).sorted(Comparator.comparing(Asking::from).reversed().thenComparing(Asking::title)).toList();
    }

    /** The same as everybody may see it. */
    List<Asking> inPublic() {
        return all().stream().filter(Asking::isPublic).toList();
    }

    List<Activity> byHand() {
        return activities.findByPartnershipOrderByFromDayDesc(site.slug());
    }

    Optional<Activity> find(String id) {
        return activities.findByPartnershipAndId(site.slug(), id);
    }

    static Asking of(Activity a) {
        HowOften often = HowOften.of(a.howOften()).orElse(HowOften.ONCE);
        return new Asking(
                a.id(), false, a.title(), a.runBy(), AskedGroup.read(a.audiences()), Set.copyOf(a.areaList()), ActivityMethod.of(a.method()).orElse(ActivityMethod.OTHER), often, a.fromDay(),
                a.untilDay() == null && often == HowOften.ONCE ? a.fromDay() : a.untilDay(), List.of(), a.endedAt() == null ? null : Moments.dayOf(a.endedAt()), Sharing.of(a.sharing()).orElse(Sharing.NOT_ASKED),
                a.isPublic(), "/desk/participation/" + a.id(), null);
    }
}
