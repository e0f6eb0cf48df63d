package org.sayso.search;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.web.FormKey;
import org.sayso.web.MakeOnce;
import org.sayso.web.Problems;

/**
 * Keeps a search under a name, for whoever asks, and brings back one that was deleted. A person keeps at most {@value #MOST}, each under a name
 * of its own. Sent twice it is kept once.
 */
@Singleton
class KeepView {
    static final int MOST = 24;
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
        if (views.find(site.slug(), who.id(), id).isEmpty()) {
            room(who.id(), form.cleanName(), "name", "search.views.name-taken", problems);
        }
        if (problems.any()) {
            return Optional.empty();
        }
        return Optional.of(once.make(() -> views.find(site.slug(), who.id(), id), () -> made(who, id, form)).row());
    }

    /** Does nothing when there is no room for it; then {@code problems} says why. */
    void bringBack(SavedView view, Problems problems) {
        if (view.deletedAt() != null) {
            room(view.staffId(), view.name(), "gone", "search.views.name-taken-since", problems);
        }
        if (!problems.any()) {
            views.bringBack(site.slug(), view.staffId(), view.id());
        }
    }

    private void room(String owner, String name, String field, String taken, Problems problems) {
        List<SavedView> kept = views.of(site.slug(), owner);
        if (kept.size() >= MOST) {
            problems.add(field, "search.views.full", MOST);
        } else if (kept.stream().anyMatch(view -> view.name().equalsIgnoreCase(name))) {
            problems.add(field, taken, name);
        }
    }

    private SavedView made(Colleague who, String id, ViewForm form) {
        Instant now = clock.instant();
        return views.save(new SavedView(id, site.slug(), who.id(), form.cleanName(), form.kept(), now, now, null));
    }
}
