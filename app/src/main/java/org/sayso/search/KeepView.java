package org.sayso.search;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.web.FormKey;
import org.sayso.web.MakeOnce;
import org.sayso.web.Problems;

/** Keeps a search under a name, for whoever asks. A person keeps at most {@value #MOST}. Sent twice it is kept once. */
@Singleton
class KeepView {
    static final int MOST = 24;
    private static final Duration CAN_BE_BROUGHT_BACK = Duration.ofDays(1);
    private final SavedViewRepository views;
    private final MakeOnce once;
    private final Site site;
    private final Clock clock;

    KeepView(SavedViewRepository views, MakeOnce once, Site site, Clock clock) {
        this.views = views;
        this.once = once;
        this.site = site;
        this.clock = clock;
    }

    /** Empty when it was not kept; then {@code problems} says why. */
    Optional<SavedView> keep(Colleague who, ViewForm form, Problems problems) {
        String id = FormKey.of(form.key());
        Optional<SavedView> before = views.find(site.slug(), who.id(), id);
        if (before.isEmpty() && views.of(site.slug(), who.id()).size() >= MOST) {
            problems.add("name", "search.views.full", MOST);
        }
        if (problems.any()) {
            return Optional.empty();
        }
        views.forget(clock.instant().minus(CAN_BE_BROUGHT_BACK));
        return Optional.of(once.make(() -> views.find(site.slug(), who.id(), id), () -> made(who, id, form)).row());
    }

    private SavedView made(Colleague who, String id, ViewForm form) {
        Instant now = clock.instant();
        return views.save(new SavedView(id, site.slug(), who.id(), form.cleanName(), Asked.of(form.asked(), 1).kept(), now, now, null));
    }
}
